<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Autostart</name>
    <message>
        <source>The folder “%1” cannot be made, so that Cairn will not start when you log in.</source>
        <translation>No se puede crear la carpeta “%1”, por lo que Cairn no se abrirá al iniciar sesión.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written, so that Cairn will not start when you log in: %2</source>
        <translation>No se puede escribir el archivo “%1”, por lo que Cairn no se abrirá al iniciar sesión: %2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be removed, so that Cairn will still start when you log in: %2</source>
        <translation>No se puede eliminar el archivo “%1”, por lo que Cairn seguirá abriéndose al iniciar sesión: %2</translation>
    </message>
    <message>
        <source>The path of the program has a line end in it, so that it cannot be started when you log in.</source>
        <translation>La ruta del programa contiene un salto de línea, por lo que no se puede abrir al iniciar sesión.</translation>
    </message>
    <message>
        <source>Windows does not let Cairn start when you log in.</source>
        <translation>Windows no permite que Cairn se abra al iniciar sesión.</translation>
    </message>
    <message>
        <source>Windows does not let Cairn stop starting when you log in.</source>
        <translation>Windows no permite que Cairn deje de abrirse al iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known yet whether others on the internet can reach this computer.</source>
        <translation>Aún no se sabe si otros pueden conectarse a este equipo desde internet.</translation>
    </message>
    <message>
        <source>This computer takes no connections.</source>
        <translation>Este equipo no acepta conexiones.</translation>
    </message>
    <message>
        <source>Others on the internet can reach this computer.</source>
        <translation>Otros pueden conectarse a este equipo desde internet.</translation>
    </message>
    <message>
        <source>Others on the internet can probably reach this computer.</source>
        <translation>Es probable que otros puedan conectarse a este equipo desde internet.</translation>
    </message>
    <message>
        <source>Others on the internet can probably not reach this computer.</source>
        <translation>Es probable que otros no puedan conectarse a este equipo desde internet.</translation>
    </message>
    <message>
        <source>The router is being asked to let connections through.</source>
        <translation>Se está pidiendo al router que deje pasar las conexiones.</translation>
    </message>
    <message>
        <source>The router is not asked to let connections through. Where it does so by itself, nothing needs to be done.</source>
        <translation>No se pide al router que deje pasar las conexiones. Si lo hace por sí mismo, no hace falta nada más.</translation>
    </message>
    <message>
        <source>It can still download from those who take connections. To let others fetch from here, set a port in the settings.</source>
        <translation>Aun así, este equipo puede descargar de quienes aceptan conexiones. Para que otros puedan descargar desde aquí, indique un puerto en la configuración.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>The router says that it lets connections through.</source>
        <translation>El router indica que deja pasar las conexiones.</translation>
    </message>
    <message>
        <source>Others have asked this computer of themselves not long ago.</source>
        <translation>Hace poco, otros han contactado con este equipo por iniciativa propia.</translation>
    </message>
    <message>
        <source>The router is itself behind another one. Ask your provider for an address of your own, or use IPv6. Downloads work all the same, and so does sharing with those that this computer connects to.</source>
        <translation>El router está, a su vez, detrás de otro. Pida a su proveedor una dirección propia o use IPv6. Aun así, se puede descargar y también compartir con los pares a los que se conecta este equipo.</translation>
    </message>
    <message>
        <source>Downloads work all the same, and so does sharing with those that this computer connects to. To be reached by all, switch on UPnP or NAT-PMP in the router, or forward TCP and UDP port %1 there to this computer.</source>
        <translation>Aun así, se puede descargar y también compartir con los pares a los que se conecta este equipo. Para que todos puedan conectarse a él, active UPnP o NAT-PMP en el router, o redirija en él el puerto %1 de TCP y UDP a este equipo.</translation>
    </message>
    <message>
        <source>The router is not asked.</source>
        <translation>No se consulta al router.</translation>
    </message>
    <message>
        <source>The router is being asked.</source>
        <translation>Se está consultando al router.</translation>
    </message>
    <message>
        <source>There is no router to ask.</source>
        <translation>No hay ningún router al que consultar.</translation>
    </message>
    <message>
        <source>The router opened no port. It is asked again from time to time.</source>
        <translation>El router no ha abierto ningún puerto. Se le vuelve a consultar de vez en cuando.</translation>
    </message>
    <message>
        <source>TCP port %1</source>
        <translation>el puerto TCP %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>el puerto UDP %1</translation>
    </message>
    <message>
        <source>The router has opened %1, by %2.</source>
        <translation>El router ha abierto %1 mediante %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se conoce.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>No se usa.</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>No se usa: %1</translation>
    </message>
    <message>
        <source>Looking for the first nodes.</source>
        <translation>Buscando los primeros nodos.</translation>
    </message>
    <message>
        <source>No nodes are known yet.</source>
        <translation>Aún no se conoce ningún nodo.</translation>
    </message>
    <message>
        <source>No nodes are known yet: %1</source>
        <translation>Aún no se conoce ningún nodo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known; this computer only asks.</source>
        <translation>
            <numerusform>%Ln nodo conocido; este equipo solo consulta.</numerusform>
            <numerusform>%Ln nodos conocidos; este equipo solo consulta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known, of whom %1 answered lately.</source>
        <translation>
            <numerusform>%Ln nodo conocido; han respondido hace poco: %1.</numerusform>
            <numerusform>%Ln nodos conocidos; han respondido hace poco: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>No se busca.</translation>
    </message>
    <message>
        <source>Nobody can be found. %1</source>
        <translation>No se puede encontrar a nadie. %1</translation>
    </message>
    <message>
        <source>Nobody was found yet.</source>
        <translation>Aún no se ha encontrado a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln encontrado.</numerusform>
            <numerusform>%Ln encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is announced, because no connections are taken.</source>
        <translation>No se anuncia nada, porque no se aceptan conexiones.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) can be found.</source>
        <translation>
            <numerusform>Localizables: %1 de %Ln elemento de la biblioteca.</numerusform>
            <numerusform>Localizables: %1 de %Ln elementos de la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>None: no connections are taken.</source>
        <translation>Ninguno: no se aceptan conexiones.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>No peer on the internet was found that could be asked to try.</source>
        <translation>No se encontró en internet ningún par al que pedir que lo intente.</translation>
    </message>
    <message>
        <source>Peers that were asked to try have not answered.</source>
        <translation>Los pares a los que se pidió que lo intentaran no han respondido.</translation>
    </message>
    <message>
        <source>Yes: a peer on the internet has just connected to port %1, as it was asked to.</source>
        <translation>Sí: un par en internet acaba de conectarse al puerto %1, tal como se le pidió.</translation>
    </message>
    <message numerus="yes">
        <source>No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</source>
        <translation>
            <numerusform>No: %Ln par en internet intentó en vano conectarse al puerto %1. Redirija el puerto a este equipo en el router y permítalo en el cortafuegos.</numerusform>
            <numerusform>No: %Ln pares en internet intentaron en vano conectarse al puerto %1. Redirija el puerto a este equipo en el router y permítalo en el cortafuegos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: somebody on the internet connected to port %1, %2 ago.</source>
        <translation>Sí: alguien se conectó desde internet al puerto %1 hace %2.</translation>
    </message>
    <message>
        <source>No: this computer takes no connections. A port can be set in the settings.</source>
        <translation>No: este equipo no acepta conexiones. Puede indicar un puerto en la configuración.</translation>
    </message>
    <message>
        <source>No: port %1 is open to this computer alone. The settings say where it listens.</source>
        <translation>No: el puerto %1 solo está abierto para este mismo equipo. La configuración determina dónde se aceptan conexiones.</translation>
    </message>
    <message>
        <source>No: the router is itself behind another one. Ask your provider for an address of your own, or use IPv6.</source>
        <translation>No: el router está, a su vez, detrás de otro. Pida a su proveedor una dirección propia o use IPv6.</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected yet, and no router has opened port %1; where it was forwarded by hand, others may get through all the same. %2</source>
        <translation>No se puede saber. Aún no se ha conectado nadie y ningún router ha abierto el puerto %1; si se redirigió a mano, es posible que otros puedan conectarse de todos modos. %2</translation>
    </message>
    <message>
        <source>That cannot be told. The router says that it lets connections to port %1 through, but nobody has connected yet. %2</source>
        <translation>No se puede saber. El router indica que deja pasar las conexiones al puerto %1, pero aún no se ha conectado nadie. %2</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected to port %1 yet. %2</source>
        <translation>No se puede saber. Aún no se ha conectado nadie al puerto %1. %2</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Move the files themselves to the &amp;trash</source>
        <translation>Mover también los archivos a la &amp;papelera</translation>
    </message>
    <message>
        <source>Your own files go to the trash, where you can get them back from. Others cannot get them from here any more.</source>
        <translation>Sus propios archivos van a la papelera, de donde puede recuperarlos. Los demás ya no podrán obtenerlos de aquí.</translation>
    </message>
    <message>
        <source>Remove “%1” from the stored files?</source>
        <translation>¿Quitar “%1” de la biblioteca?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln stored item(s)?</source>
        <translation>
            <numerusform>¿Quitar %Ln elemento de la biblioteca?</numerusform>
            <numerusform>¿Quitar %Ln elementos de la biblioteca?</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that Cairn keeps is deleted, up to %1. Others cannot get it from here any more.</source>
        <translation>Se eliminará la copia que guarda Cairn, de hasta %1. Los demás ya no podrán obtenerla desde aquí.</translation>
    </message>
    <message>
        <source>Your own files in %1 stay as they are. The copy that Cairn keeps beside them is deleted. Others cannot get it from here any more.</source>
        <translation>Sus propios archivos en %1 se quedan como están. La copia que Cairn guarda aparte se eliminará. Los demás ya no podrán obtenerlos desde aquí.</translation>
    </message>
    <message>
        <source>It is only forgotten: your own files in %1 stay as they are. Others cannot get it from here any more.</source>
        <translation>Solo se quita de la lista: sus propios archivos en %1 se quedan como están. Los demás ya no podrán obtenerlos desde aquí.</translation>
    </message>
    <message>
        <source>They are only forgotten: your own files stay as they are. Others cannot get them from here any more.</source>
        <translation>Solo se quitan de la lista: sus propios archivos se quedan como están. Los demás ya no podrán obtenerlos desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Your own files stay as they are. The copies that Cairn keeps of %Ln of them are deleted. Others cannot get them from here any more.</source>
        <translation>
            <numerusform>Sus propios archivos se quedan como están. Se eliminará la copia que Cairn guarda de %Ln de estos elementos. Los demás ya no podrán obtenerlos desde aquí.</numerusform>
            <numerusform>Sus propios archivos se quedan como están. Se eliminarán las copias que Cairn guarda de %Ln de estos elementos. Los demás ya no podrán obtenerlos desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>WatchedPlace</name>
    <message>
        <source>Everything in the watched folder is shared: that cannot be your whole home folder. Choose a folder in it.</source>
        <translation>Se comparte todo lo que hay en la carpeta vigilada: no puede ser toda su carpeta personal. Elija una carpeta dentro de ella.</translation>
    </message>
    <message>
        <source>The watched folder and the folder for downloads must be apart. Downloads would be shared again under other links.</source>
        <translation>La carpeta vigilada y la carpeta de descargas deben estar separadas. Si no, las descargas se compartirían otra vez con otros enlaces.</translation>
    </message>
    <message>
        <source>The watched folder must be apart from the folder where Cairn keeps its own data, %1.</source>
        <translation>La carpeta vigilada debe estar separada de la carpeta donde Cairn guarda sus propios datos, %1.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::AddLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>cairn:…</source>
        <translation>cairn:…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Patterns with a semicolon between, such as *.jpg; notes/*. What a pattern with ! before it matches is left out: !*.tmp</source>
        <translation>Patrones separados por punto y coma, como *.jpg; notas/*. Lo que coincide con un patrón precedido de ! se omite: !*.tmp</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ninguno en particular</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Enlaces</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Only these files</source>
        <translation>&amp;Solo estos archivos</translation>
    </message>
    <message>
        <source>These files f&amp;irst</source>
        <translation>Estos archivos &amp;primero</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Dónde guardar los archivos</translation>
    </message>
    <message>
        <source>Paste the link that you were given. It begins with “cairn:”.</source>
        <translation>Pegue el enlace que le han dado. Empieza por “cairn:”.</translation>
    </message>
    <message>
        <source>This is not a whole link: a part of it is missing or mistyped. Copy it again, from “cairn:” to its end.</source>
        <translation>Este no es un enlace completo: falta una parte o está mal escrita. Cópielo de nuevo, desde «cairn:» hasta el final.</translation>
    </message>
    <message>
        <source>This link has no key: it serves to keep the files for others, not to read them. Ask for the whole link.</source>
        <translation>Este enlace no tiene clave: sirve para guardar los archivos para otros, no para leerlos. Pida el enlace completo.</translation>
    </message>
    <message>
        <source>Choose the folder that receives the files.</source>
        <translation>Elija la carpeta en la que se guardarán los archivos.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>a bundle without a name</source>
        <translation>un paquete sin nombre</translation>
    </message>
    <message>
        <source>To be downloaded: %1</source>
        <translation>Se descargará: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>Significado de las celdas</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMap</name>
    <message>
        <source>Chunk map</source>
        <translation>Mapa de piezas</translation>
    </message>
    <message>
        <source>Shows every chunk of the bundle. The arrow keys move from chunk to chunk, plus and minus zoom, 0 shows everything at once.</source>
        <translation>Muestra todas las piezas del paquete. Las teclas de flecha pasan de una pieza a otra, más y menos cambian la ampliación y 0 muestra todo a la vez.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMapPanel</name>
    <message>
        <source>Choose a cell to see what is known of it.</source>
        <translation>Elija una celda para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom in (plus key, or Ctrl and the wheel)</source>
        <translation>Ampliar (tecla más, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom out (minus key, or Ctrl and the wheel)</source>
        <translation>Reducir (tecla menos, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show everything at once (0 key)</source>
        <translation>Mostrar todo a la vez (tecla 0)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkText</name>
    <message>
        <source>%1 or more</source>
        <comment>how many</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>data chunk %1 of %2</source>
        <translation>pieza de datos %1 de %2</translation>
    </message>
    <message>
        <source>parity chunk %1 of %2</source>
        <translation>pieza de paridad %1 de %2</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3.</source>
        <comment>a number, which piece, its state</comment>
        <translation>Franja %1, %2: %3.</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3. Holders: %4.</source>
        <comment>a number, which piece, its state, how many</comment>
        <translation>Franja %1, %2: %3. Fuentes: %4.</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>of a chunk</comment>
        <translation>no necesaria</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of a chunk</comment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>missing, and no connected peer has it</source>
        <comment>of a chunk</comment>
        <translation>ausente, y ningún par conectado la tiene</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>of a chunk</comment>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>of a chunk</comment>
        <translation>verificada</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>of a chunk</comment>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Stripes %1 to %2, %3: %4 verified, %5 received, %6 requested, %7 missing, %8 damaged, %9 not needed.</source>
        <comment>numbers, which piece, how many</comment>
        <translation>Franjas %1 a %2, %3. Verificadas: %4; recibidas: %5; solicitadas: %6; ausentes: %7; dañadas: %8; no necesarias: %9.</translation>
    </message>
    <message>
        <source>%1 The rarest of them has this many holders: %2.</source>
        <comment>a sentence, how many</comment>
        <translation>%1 La más escasa de ellas tiene este número de fuentes: %2.</translation>
    </message>
    <message>
        <source>Nothing is known of the chunks yet.</source>
        <translation>Aún no se sabe nada de las piezas.</translation>
    </message>
    <message>
        <source>%1 of %2 stripes are complete. Chunks: %3 verified, %4 received, %5 requested, %6 missing, %7 that no connected peer has, %8 damaged, %9 not needed.</source>
        <translation>Franjas completas: %1 de %2. Piezas verificadas: %3; recibidas: %4; solicitadas: %5; ausentes: %6; que no tiene ningún par conectado: %7; dañadas: %8; no necesarias: %9.</translation>
    </message>
    <message>
        <source>The bundle has %1 stripes; only the first %2 are shown and counted here.</source>
        <translation>El paquete tiene %1 franjas; aquí solo se muestran y se cuentan las %2 primeras.</translation>
    </message>
    <message>
        <source>Each column is a stripe: data above the gap, parity below it.</source>
        <translation>Cada columna es una franja: los datos, encima del hueco; la paridad, debajo.</translation>
    </message>
    <message>
        <source>Each column is a stripe.</source>
        <translation>Cada columna es una franja.</translation>
    </message>
    <message>
        <source>Each column is %1 stripes: data above the gap, parity below it. A cell is filled from below as far as they are verified.</source>
        <translation>Cada columna son %1 franjas: los datos, encima del hueco; la paridad, debajo. Cada celda se llena desde abajo a medida que se verifican sus piezas.</translation>
    </message>
    <message>
        <source>Each column is %1 stripes. A cell is filled from below as far as they are verified.</source>
        <translation>Cada columna son %1 franjas. Cada celda se llena desde abajo a medida que se verifican sus piezas.</translation>
    </message>
    <message>
        <source>received, not in its place yet</source>
        <comment>of a chunk</comment>
        <translation>recibida, aún no está en su sitio</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <comment>of a chunk</comment>
        <translation>ID: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of peers</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <comment>peers</comment>
        <translation>Disponible en: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Desktop</name>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>The settings could not be written, so that Cairn was not started. %1</source>
        <translation>No se pudo escribir la configuración, por lo que Cairn no se ha iniciado. %1</translation>
    </message>
    <message>
        <source>Link received</source>
        <translation>Enlace recibido</translation>
    </message>
    <message>
        <source>Cairn asks where to put what it brings.</source>
        <translation>Cairn le pregunta dónde guardar la descarga.</translation>
    </message>
    <message>
        <source>These settings count once the daemon is restarted, which is another program that this window only shows.</source>
        <translation>Estos ajustes se aplicarán cuando se reinicie el servicio, que es otro programa; esta ventana solo lo muestra.</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. It is looked for again and again.</source>
        <translation>No se puede leer la carpeta vigilada %1. Se vuelve a buscar de vez en cuando.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadActions</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <source>Check what is here</source>
        <translation>Comprobar lo descargado</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Remove downloads</source>
        <translation>Quitar descargas</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>¿Quitar “%1” de la lista?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) from the list?</source>
        <translation>
            <numerusform>¿Quitar %n descarga de la lista?</numerusform>
            <numerusform>¿Quitar %n descargas de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are finished stay where they are. What is not finished is given up.</source>
        <translation>Los archivos terminados se quedan donde están. Lo que no haya terminado se descarta.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadDetailsPanel</name>
    <message>
        <source>Select a download to see more about it.</source>
        <translation>Seleccione una descarga para ver más detalles.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>No peer is connected for this download.</source>
        <translation>No hay ningún par conectado para esta descarga.</translation>
    </message>
    <message>
        <source>Peers of the download</source>
        <translation>Pares de la descarga</translation>
    </message>
    <message>
        <source>Its speed is shown when it was seen running.</source>
        <translation>La velocidad solo se muestra si se ha visto la descarga en marcha.</translation>
    </message>
    <message>
        <source>All that was wanted is here, and every chunk was checked.</source>
        <translation>Todo lo que se quería está aquí y se han comprobado todas las piezas.</translation>
    </message>
    <message>
        <source>The map of chunks is shown once it is known what there is.</source>
        <translation>El mapa de piezas se muestra en cuanto se sabe qué contiene la descarga.</translation>
    </message>
    <message>
        <source>The map of chunks is shown while the download runs.</source>
        <translation>El mapa de piezas se muestra mientras la descarga está en marcha.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesModel</name>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace simbólico</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesTab</name>
    <message>
        <source>From the front, so that it can be looked at early</source>
        <translation>Desde el principio, para poder verlo antes de que termine</translation>
    </message>
    <message>
        <source>Files of the download</source>
        <translation>Archivos de la descarga</translation>
    </message>
    <message>
        <source>Bring first</source>
        <translation>Descargar primero</translation>
    </message>
    <message>
        <source>These files come before all others.</source>
        <translation>Estos archivos se descargan antes que los demás.</translation>
    </message>
    <message>
        <source>Bring as usual</source>
        <translation>Descargar en el orden normal</translation>
    </message>
    <message>
        <source>These files come in the usual order.</source>
        <translation>Estos archivos se descargan en el orden habitual.</translation>
    </message>
    <message>
        <source>Bring last</source>
        <translation>Descargar al final</translation>
    </message>
    <message>
        <source>These files come when all others are here.</source>
        <translation>Estos archivos se descargan cuando ya están todos los demás.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>No se puede mostrar la lista de archivos</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>La lista de archivos aún no está disponible</translation>
    </message>
    <message>
        <source>Their names can be read only with the key of the link, which is not here.</source>
        <translation>Los nombres solo se pueden leer con la clave del enlace, que no está aquí.</translation>
    </message>
    <message>
        <source>It comes first, as soon as somebody who has it is found.</source>
        <translation>Es lo primero que se descarga, en cuanto se encuentra a alguien que la tenga.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadInfoTab</name>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se conoce</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <translation>%1 de %2 ya están aquí</translation>
    </message>
    <message>
        <source>%1, of which %2 are still to come</source>
        <translation>%1 (restantes: %2)</translation>
    </message>
    <message>
        <source>Everything is on this computer, whoever else leaves.</source>
        <translation>Todo está en este equipo, aunque desaparezcan las demás fuentes.</translation>
    </message>
    <message>
        <source>Not known while it does not run.</source>
        <translation>No se sabe mientras no esté en marcha.</translation>
    </message>
    <message>
        <source>The connected holders do not have all that is missing here.</source>
        <translation>Las fuentes conectadas no tienen todo lo que falta aquí.</translation>
    </message>
    <message>
        <source>If one of the connected holders leaves, the others may have too little for what is missing here.</source>
        <translation>Si una de las fuentes conectadas se va, puede que las demás no basten para lo que falta aquí.</translation>
    </message>
    <message numerus="yes">
        <source>It survives the loss of at least %n of the connected holder(s).</source>
        <translation>
            <numerusform>Resiste la pérdida de al menos %n de las fuentes conectadas.</numerusform>
            <numerusform>Resiste la pérdida de al menos %n de las fuentes conectadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the download</source>
        <translation>Acerca de la descarga</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>If holders leave</source>
        <translation>Si desaparecen fuentes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Franjas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Received twice</source>
        <translation>Recibido dos veces</translation>
    </message>
    <message>
        <source>Stripes rebuilt</source>
        <translation>Franjas reconstruidas</translation>
    </message>
    <message>
        <source>Damaged chunks</source>
        <translation>Piezas dañadas</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Copy the root</source>
        <translation>Copiar la raíz</translation>
    </message>
    <message>
        <source>Without its key, it is for keeping and checking the content, not for reading it.</source>
        <translation>Sin su clave, sirve para guardar y comprobar el contenido, no para leerlo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1: any %2 of the %3 chunks of a stripe are enough</source>
        <translation>%1: bastan %2 cualesquiera de las %3 piezas de una franja</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadPeersModel</name>
    <message>
        <source>How much of the content it has</source>
        <translation>Qué parte del contenido tiene</translation>
    </message>
    <message>
        <source>Of everything that it asks for, on the same connection</source>
        <translation>De todo lo que pide, por la misma conexión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>No false chunks</source>
        <translation>Ninguna pieza falsa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln false chunk(s)</source>
        <translation>
            <numerusform>%Ln pieza falsa</numerusform>
            <numerusform>%Ln piezas falsas</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsModel</name>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Looking for holders</source>
        <translation>Buscando fuentes</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n holder(s)</source>
        <translation>
            <numerusform>Conectando con %n fuente</numerusform>
            <numerusform>Conectando con %n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %n stripe(s)</source>
        <translation>
            <numerusform>Sin fuentes para %n franja</numerusform>
            <numerusform>Sin fuentes para %n franjas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for holders to send</source>
        <translation>Esperando a que las fuentes envíen datos</translation>
    </message>
    <message>
        <source>Reading what it contains</source>
        <translation>Leyendo el contenido</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Comprobando lo descargado</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>Kept for others</source>
        <translation>Guardada para otros</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Peers that are connected, of those that are known to have some of it</source>
        <translation>Pares conectados, del total de los que se sabe que tienen alguna parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsPage</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>What can be done with downloads</source>
        <translation>Acciones para las descargas</translation>
    </message>
    <message>
        <source>Which downloads are shown</source>
        <translation>Qué descargas se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>En marcha y en espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finalizadas</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>No se está descargando nada</translation>
    </message>
    <message>
        <source>Drop a link here, or press Ctrl+L. Files and folders that are dropped here are shared.</source>
        <translation>Suelte aquí un enlace o pulse Ctrl+L. Los archivos y carpetas que suelte aquí se comparten.</translation>
    </message>
    <message>
        <source>No download matches</source>
        <translation>Ninguna descarga coincide</translation>
    </message>
    <message>
        <source>Choose “All” above, or clear the filter, to see the others.</source>
        <translation>Para ver las demás, elija “Todas” arriba o borre el filtro.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EmptyNotice</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>What is here is shown in a moment.</source>
        <translation>Lo que hay aquí se muestra en un momento.</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn no está en marcha</translation>
    </message>
    <message>
        <source>Nothing is lost. What is here is shown once Cairn runs again.</source>
        <translation>No se ha perdido nada. Lo que hay aquí se mostrará cuando Cairn vuelva a estar en marcha.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EntriesModel</name>
    <message>
        <source>%1 (points to %2)</source>
        <translation>%1 (apunta a %2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace simbólico</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Format</name>
    <message>
        <source>This cannot be done: %1. Check what was entered.</source>
        <translation>No se puede hacer: %1. Revise los datos introducidos.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>No se ha encontrado: %1.</translation>
    </message>
    <message>
        <source>Something is in the way: %1. Move it away, or choose another place.</source>
        <translation>Ya hay algo en ese lugar: %1. Muévalo a otro sitio o elija otra ubicación.</translation>
    </message>
    <message>
        <source>The system does not allow this: %1. Change the permissions, then try again.</source>
        <translation>El sistema no lo permite: %1. Cambie los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough space: %1. Free some space there, then try again.</source>
        <translation>No hay espacio suficiente: %1. Libere espacio ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system reports a failure: %1. Look at that disk or device, then try again.</source>
        <translation>El sistema informa de un error: %1. Revise ese disco o dispositivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Some data is damaged: %1. Checking the bundle repairs what can be repaired.</source>
        <translation>Hay datos dañados: %1. Al comprobar el paquete se repara todo lo que se pueda.</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that: %1. A newer version may.</source>
        <translation>Esta versión de Cairn no puede hacerlo: %1. Quizá pueda una más reciente.</translation>
    </message>
    <message>
        <source>A file is no longer what was shared: %1. Share it again to get a link to it as it is now.</source>
        <translation>Un archivo ya no es el que se compartió: %1. Vuelva a compartirlo para obtener un enlace a su estado actual.</translation>
    </message>
    <message>
        <source>Something else is at work there: %1. Try again in a moment.</source>
        <translation>Hay otra operación en curso: %1. Inténtelo de nuevo en unos instantes.</translation>
    </message>
    <message>
        <source>This is not available just now: %1.</source>
        <translation>No está disponible en este momento: %1.</translation>
    </message>
    <message>
        <source>This is more than Cairn allows: %1.</source>
        <translation>Supera lo que Cairn permite: %1.</translation>
    </message>
    <message>
        <source>This was stopped: %1. What was done is kept.</source>
        <translation>Se ha detenido: %1. Se conserva lo ya hecho.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>No ha funcionado: %1.</translation>
    </message>
    <message>
        <source>This cannot be done. Check what was entered.</source>
        <translation>No se puede hacer. Revise los datos introducidos.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>No se ha encontrado.</translation>
    </message>
    <message>
        <source>Something is in the way. Move it away, or choose another place.</source>
        <translation>Ya hay algo en ese lugar. Muévalo a otro sitio o elija otra ubicación.</translation>
    </message>
    <message>
        <source>The system does not allow this. Change the permissions, then try again.</source>
        <translation>El sistema no lo permite. Cambie los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough space. Free some space, then try again.</source>
        <translation>No hay espacio suficiente. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system reports a failure. Look at the disk or device, then try again.</source>
        <translation>El sistema informa de un error. Revise el disco o dispositivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Some data is damaged. Checking the bundle repairs what can be repaired.</source>
        <translation>Hay datos dañados. Al comprobar el paquete se repara todo lo que se pueda.</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that. A newer version may.</source>
        <translation>Esta versión de Cairn no puede hacerlo. Quizá pueda una más reciente.</translation>
    </message>
    <message>
        <source>A file is no longer what was shared. Share it again to get a link to it as it is now.</source>
        <translation>Un archivo ya no es el que se compartió. Vuelva a compartirlo para obtener un enlace a su estado actual.</translation>
    </message>
    <message>
        <source>Something else is at work there. Try again in a moment.</source>
        <translation>Hay otra operación en curso. Inténtelo de nuevo en unos instantes.</translation>
    </message>
    <message>
        <source>This is not available just now.</source>
        <translation>No está disponible en este momento.</translation>
    </message>
    <message>
        <source>This is more than Cairn allows.</source>
        <translation>Supera lo que Cairn permite.</translation>
    </message>
    <message>
        <source>This was stopped. What was done is kept.</source>
        <translation>Se ha detenido. Se conserva lo ya hecho.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate: 1.5 MiB/s</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>más de un año</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryDetails</name>
    <message>
        <source>Details of the stored item</source>
        <translation>Detalles del elemento de la biblioteca</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>Archivos incluidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Volver a compartir</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Comprobar y reparar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Chunks here</source>
        <translation>Piezas en este equipo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Looking inside.</source>
        <translation>Examinando el contenido.</translation>
    </message>
    <message>
        <source>Choose one stored item above.</source>
        <translation>Elija un solo elemento de la biblioteca arriba.</translation>
    </message>
    <message>
        <source>Kept as a copy in Cairn’s own folder.</source>
        <translation>Guardado como copia en la carpeta propia de Cairn.</translation>
    </message>
    <message>
        <source>%1: any %2 of %3 chunks of each stripe are enough to read it.</source>
        <translation>%1: para leerlo bastan %2 cualesquiera de las %3 piezas de cada franja.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s) like these.</source>
        <translation>
            <numerusform>Hay %Ln problema más como estos.</numerusform>
            <numerusform>Hay %Ln problemas más como estos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives the loss of any %Ln more chunk(s) of each stripe.</source>
        <translation>
            <numerusform>Resiste la pérdida de %Ln pieza más, sea cual sea, de cada franja.</numerusform>
            <numerusform>Resiste la pérdida de %Ln piezas más, sean cuales sean, de cada franja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) too few are here to read all of it.</source>
        <translation>
            <numerusform>Falta aquí %Ln pieza para poder leerlo todo.</numerusform>
            <numerusform>Faltan aquí %Ln piezas para poder leerlo todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further chunk may be lost.</source>
        <translation>No puede perderse ninguna pieza más.</translation>
    </message>
    <message>
        <source>Safe as long as the files stay as they are.</source>
        <translation>A salvo mientras los archivos sigan como están.</translation>
    </message>
    <message>
        <source>The details cannot be shown just now. %1</source>
        <translation>Los detalles no se pueden mostrar en este momento. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chunks are here, in %Ln stripe(s).</source>
        <translation>
            <numerusform>Aquí hay %1 de %2 piezas, en %Ln franja.</numerusform>
            <numerusform>Aquí hay %1 de %2 piezas, en %Ln franjas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the link is not known here, so the names inside cannot be read.</source>
        <translation>Aquí no se conoce la clave del enlace, por lo que no se pueden leer los nombres de los archivos.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Está en otro lugar…</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Uso compartido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>Fuentes vistas</translation>
    </message>
    <message>
        <source>%1 since it came here, %2 times its size.</source>
        <comment>bytes, a ratio</comment>
        <translation>%1 desde que se añadió, %2 veces su tamaño.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) had some of it, since Cairn was started.</source>
        <translation>
            <numerusform>Desde que se inició Cairn, %Ln fuente ha tenido alguna parte.</numerusform>
            <numerusform>Desde que se inició Cairn, %Ln fuentes han tenido alguna parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it travels in the link’s first block; there are no chunks.</source>
        <translation>Todo va en el primer bloque del enlace; no hay piezas.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryModel</name>
    <message>
        <source>Whole</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Guardado en parte</translation>
    </message>
    <message>
        <source>Everything is here, as far as is known without reading all of it.</source>
        <translation>Está todo aquí, hasta donde se sabe sin leerlo todo.</translation>
    </message>
    <message>
        <source>A file was changed, moved or deleted after it was shared. Put it back as it was, share it again for a new link, or remove the entry.</source>
        <translation>Se ha modificado, movido o eliminado un archivo después de compartirlo. Déjelo como estaba, vuelva a compartirlo para obtener un enlace nuevo o quite la entrada.</translation>
    </message>
    <message>
        <source>Some of the stored data is damaged or missing. Check and repair it, or share the files again.</source>
        <translation>Parte de los datos guardados está dañada o falta. Compruébelos y repárelos, o vuelva a compartir los archivos.</translation>
    </message>
    <message>
        <source>Only some chunks are kept here, for others.</source>
        <translation>Aquí solo se guardan algunas piezas, para otros.</translation>
    </message>
    <message>
        <source>Kept as a copy</source>
        <translation>Guardado como copia</translation>
    </message>
    <message>
        <source>How many data chunks and how many spare ones each stripe is cut into.</source>
        <translation>En cuántas piezas de datos y cuántas de reserva se divide cada franja.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Others can get it from here.</source>
        <translation>Los demás pueden obtenerlo desde aquí.</translation>
    </message>
    <message>
        <source>Sharing is stopped: others cannot get it from here until it is resumed.</source>
        <translation>El uso compartido está detenido: los demás no pueden obtenerlo desde aquí hasta que se reanude.</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <comment>health</comment>
        <translation>%1, sin compartir</translation>
    </message>
    <message>
        <source>How many others were seen having some of it, since Cairn was started.</source>
        <translation>Cuántas fuentes con alguna parte se han visto desde que se inició Cairn.</translation>
    </message>
    <message>
        <source>How much was sent, for each byte of it: 1 is once all of it.</source>
        <translation>Cuánto se ha enviado en proporción al tamaño: 1 equivale a enviarlo todo una vez.</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>Fuentes vistas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryPage</name>
    <message>
        <source>Filter by name or place</source>
        <translation>Filtrar por nombre o ubicación</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Archivos de la biblioteca</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>Mostrar enlace</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Comprobar y reparar</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Volver a compartir</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>Reanudar el uso compartido</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>What can be done with stored files</source>
        <translation>Acciones para los archivos de la biblioteca</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s).</source>
        <translation>
            <numerusform>%Ln elemento en la biblioteca.</numerusform>
            <numerusform>%Ln elementos en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) match.</source>
        <translation>
            <numerusform>Coincidencias: %1 de %Ln elemento de la biblioteca.</numerusform>
            <numerusform>Coincidencias: %1 de %Ln elementos de la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here to share them</source>
        <translation>Suelte archivos aquí para compartirlos</translation>
    </message>
    <message>
        <source>What you share stays where it is, and is listed here with its link.</source>
        <translation>Lo que comparta se queda donde está y aparece aquí con su enlace.</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn está ocupado; puede que la lista no esté del todo al día.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Está en otro lugar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The name here and in its link. The files keep theirs, and older links go on to work.</source>
        <translation>El nombre aquí y en su enlace. Los archivos conservan los suyos y los enlaces anteriores siguen funcionando.</translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation>Mover “%1” a</translation>
    </message>
    <message>
        <source>Its place cannot be changed just now. %1</source>
        <translation>Su ubicación no se puede cambiar en este momento. %1</translation>
    </message>
    <message>
        <source>Where is the file “%1” now?</source>
        <translation>¿Dónde está ahora el archivo “%1”?</translation>
    </message>
    <message>
        <source>Where is the folder “%1” now?</source>
        <translation>¿Dónde está ahora la carpeta “%1”?</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogModel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>“%1” is among the stored files.</source>
        <translation>“%1” está en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” was removed from the stored files.</source>
        <translation>“%1” se ha quitado de la biblioteca.</translation>
    </message>
    <message>
        <source>The download of “%1” was added.</source>
        <translation>Se ha añadido la descarga de “%1”.</translation>
    </message>
    <message>
        <source>The download of “%1” is finished.</source>
        <translation>Ha finalizado la descarga de “%1”.</translation>
    </message>
    <message>
        <source>The download of “%1” failed.</source>
        <translation>Ha fallado la descarga de “%1”.</translation>
    </message>
    <message>
        <source>The download of “%1” was removed.</source>
        <translation>Se ha quitado la descarga de “%1”.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Conectado con %1.</translation>
    </message>
    <message>
        <source>The connection with %1 has ended.</source>
        <translation>Ha terminado la conexión con %1.</translation>
    </message>
    <message>
        <source>The limits were changed.</source>
        <translation>Se han cambiado los límites.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>“%1” has another name, place or health, or is shared or not.</source>
        <translation>“%1” tiene otro nombre, ubicación o estado, o ha cambiado si se comparte o no.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogPage</name>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Tipo de entradas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Cairn is ready.</source>
        <translation>Cairn está listo.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, is listed here.</source>
        <translation>Aquí aparece lo que hace el programa y lo que sale mal.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::MainWindow</name>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Compartir archivos</translation>
    </message>
    <message>
        <source>Share folder</source>
        <translation>Compartir carpeta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>“%1” is among the downloads.</source>
        <translation>“%1” está en la lista de descargas.</translation>
    </message>
    <message>
        <source>Files to share</source>
        <translation>Archivos que compartir</translation>
    </message>
    <message>
        <source>Folder to share</source>
        <translation>Carpeta que compartir</translation>
    </message>
    <message>
        <source>There is neither a link nor a file in the clipboard.</source>
        <translation>No hay ningún enlace ni archivo en el portapapeles.</translation>
    </message>
    <message>
        <source>“%1” is shared; its link is in the library.</source>
        <translation>“%1” está compartido; su enlace está en la biblioteca.</translation>
    </message>
    <message>
        <source>That is neither a file of this computer nor a link.</source>
        <translation>Eso no es ni un archivo de este equipo ni un enlace.</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Nothing to search here</source>
        <translation>Aquí no hay nada que buscar</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NetworkPage</name>
    <message>
        <source>Can others reach this computer?</source>
        <translation>¿Pueden otros conectarse a este equipo?</translation>
    </message>
    <message>
        <source>Whether others reach this computer</source>
        <translation>Si otros pueden conectarse a este equipo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Port for connections</source>
        <translation>Puerto de conexiones</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>Dirección en internet</translation>
    </message>
    <message>
        <source>Found by others at</source>
        <translation>Otros lo encuentran en</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>Qué ha respondido</translation>
    </message>
    <message>
        <source>Finding others</source>
        <translation>Búsqueda de pares</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv4</source>
        <translation>Directorio público (DHT), IPv4</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv6</source>
        <translation>Directorio público (DHT), IPv6</translation>
    </message>
    <message>
        <source>Announced there</source>
        <translation>Anunciado en el directorio</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Encontrados en la red local</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>For finding others</source>
        <translation>Para buscar pares</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1, valor configurado</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, valor actual</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Sending over the internet</source>
        <translation>Envío por internet</translation>
    </message>
    <message>
        <source>Receiving over the internet</source>
        <translation>Recepción por internet</translation>
    </message>
    <message>
        <source>Sending in the local network</source>
        <translation>Envío en la red local</translation>
    </message>
    <message>
        <source>Receiving in the local network</source>
        <translation>Recepción en la red local</translation>
    </message>
    <message>
        <source>Sending to each peer</source>
        <translation>Envío a cada par</translation>
    </message>
    <message>
        <source>Receiving from each peer</source>
        <translation>Recepción desde cada par</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Cuántos a la vez</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>None. One can be given in the settings.</source>
        <translation>Ninguno. Se le puede dar uno en la configuración.</translation>
    </message>
    <message>
        <source>%1 in and %2 out</source>
        <translation>Recepción: %1; envío: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln chunk(s) since the start</source>
        <translation>
            <numerusform>%1 en %Ln pieza desde el inicio</numerusform>
            <numerusform>%1 en %Ln piezas desde el inicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, %1 refused since the start, %2 chunks asked for by others</source>
        <translation>
            <numerusform>%Ln abierta; rechazadas desde el inicio: %1; piezas pedidas por otros: %2</numerusform>
            <numerusform>%Ln abiertas; rechazadas desde el inicio: %1; piezas pedidas por otros: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1 connections, %2 downloads, and %3 peers that are sent to.</source>
        <translation>A la vez: %1 conexiones, %2 descargas y %3 pares a los que se envía.</translation>
    </message>
    <message>
        <source>The schedule is in force just now.</source>
        <translation>El horario se aplica en este momento.</translation>
    </message>
    <message>
        <source>The alternative limits are in force.</source>
        <translation>Los límites alternativos se aplican en este momento.</translation>
    </message>
    <message>
        <source>There is no schedule.</source>
        <translation>No hay ningún horario.</translation>
    </message>
    <message>
        <source>The schedule changes nothing just now.</source>
        <translation>El horario no cambia nada en este momento.</translation>
    </message>
    <message>
        <source>Cairn is starting.</source>
        <translation>Cairn se está iniciando.</translation>
    </message>
    <message>
        <source>Cairn is not running, so what is shown here may be old.</source>
        <translation>Cairn no está en marcha, por lo que es posible que esta información no sea actual.</translation>
    </message>
    <message>
        <source>Cairn is busy; what is shown here may be a little old.</source>
        <translation>Cairn está ocupado; puede que esta información no esté del todo al día.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Cairn is starting…</source>
        <translation>Cairn se está iniciando…</translation>
    </message>
    <message>
        <source>Cairn is busy; what you see may be a little old.</source>
        <translation>Cairn está ocupado; puede que lo que ve no esté del todo al día.</translation>
    </message>
    <message>
        <source>Cairn could not start. %1</source>
        <translation>Cairn no se pudo iniciar. %1</translation>
    </message>
    <message>
        <source>Cairn is putting everything in order…</source>
        <translation>Cairn está dejando todo en orden…</translation>
    </message>
    <message>
        <source>Cairn is not running.</source>
        <translation>Cairn no está en marcha.</translation>
    </message>
    <message>
        <source>Cairn could not start: another program uses port %1. End that program, or choose another port in the settings, under Network.</source>
        <translation>Cairn no se pudo iniciar: otro programa usa el puerto %1. Cierre ese programa o elija otro puerto en la configuración, en Red.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeCommands</name>
    <message>
        <source>%1 stays where it is, because another stored item needs it.</source>
        <translation>%1 se queda donde está, porque otro elemento guardado lo necesita.</translation>
    </message>
    <message>
        <source>%1 is not in the library any more, but could not be moved to the trash. It is where it was.</source>
        <translation>%1 ya no está en la biblioteca, pero no se pudo mover a la papelera. Sigue donde estaba.</translation>
    </message>
    <message>
        <source>%1 was not shared. %2</source>
        <translation>No se ha compartido %1. %2</translation>
    </message>
    <message>
        <source>The download was not added. %1</source>
        <translation>No se ha añadido la descarga. %1</translation>
    </message>
    <message>
        <source>It was not paused. %1</source>
        <translation>No se ha pausado. %1</translation>
    </message>
    <message>
        <source>It was not resumed. %1</source>
        <translation>No se ha reanudado. %1</translation>
    </message>
    <message>
        <source>It is not checked again. %1</source>
        <translation>No se vuelve a comprobar. %1</translation>
    </message>
    <message>
        <source>The queue stays as it was. %1</source>
        <translation>La cola se queda como estaba. %1</translation>
    </message>
    <message>
        <source>The order of the files stays as it was. %1</source>
        <translation>El orden de los archivos se queda como estaba. %1</translation>
    </message>
    <message>
        <source>The download was not removed. %1</source>
        <translation>No se ha quitado la descarga. %1</translation>
    </message>
    <message>
        <source>It was not removed. %1</source>
        <translation>No se ha quitado. %1</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>No se pudo comprobar. %1</translation>
    </message>
    <message>
        <source>The limits stay as they were. %1</source>
        <translation>Los límites se quedan como estaban. %1</translation>
    </message>
    <message>
        <source>The choice of files stays as it was. %1</source>
        <translation>La selección de archivos se queda como estaba. %1</translation>
    </message>
    <message>
        <source>It keeps its name. %1</source>
        <translation>Conserva su nombre. %1</translation>
    </message>
    <message>
        <source>It was not moved. %1</source>
        <translation>No se ha movido. %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::P</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersModel</name>
    <message>
        <source>From here</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>From there</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Conectado desde hace</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>False chunks</source>
        <translation>Piezas falsas</translation>
    </message>
    <message>
        <source>This computer began the connection.</source>
        <translation>Este equipo inició la conexión.</translation>
    </message>
    <message>
        <source>The other computer began the connection.</source>
        <translation>El otro equipo inició la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) within the last hour were not what they should be.</source>
        <translation>
            <numerusform>En la última hora, %Ln pieza no era lo que debía ser.</numerusform>
            <numerusform>En la última hora, %Ln piezas no eran lo que debían ser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersPage</name>
    <message>
        <source>Filter by address, program or id</source>
        <translation>Filtrar por dirección, programa o ID</translation>
    </message>
    <message>
        <source>Connected peers</source>
        <translation>Pares conectados</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>Detalles del par</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>None within the last hour</source>
        <translation>Ninguna en la última hora</translation>
    </message>
    <message>
        <source>No peers are connected</source>
        <translation>No hay pares conectados</translation>
    </message>
    <message>
        <source>They come by themselves while something is downloaded or others fetch what is shared here.</source>
        <translation>Aparecen por sí solos mientras se descarga algo o cuando otros descargan lo que se comparte aquí.</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn está ocupado; puede que la lista no esté del todo al día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s) are connected.</source>
        <translation>
            <numerusform>%Ln par conectado.</numerusform>
            <numerusform>%Ln pares conectados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connected peer(s) match.</source>
        <translation>
            <numerusform>Coincidencias: %1 de %Ln par conectado.</numerusform>
            <numerusform>Coincidencias: %1 de %Ln pares conectados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortCheck</name>
    <message>
        <source>Another program uses port %1. Choose another one for connections (TCP).</source>
        <translation>Otro programa usa el puerto %1. Elija otro puerto de conexiones (TCP).</translation>
    </message>
    <message>
        <source>The system does not let Cairn use port %1. Choose another one for connections (TCP).</source>
        <translation>El sistema no permite que Cairn use el puerto %1. Elija otro puerto de conexiones (TCP).</translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortTestRow</name>
    <message>
        <source>Test the port</source>
        <translation>Probar el puerto</translation>
    </message>
    <message>
        <source>Peers on the internet are asked to connect to this computer. That takes up to half a minute.</source>
        <translation>Se pide a pares en internet que se conecten a este equipo. Puede tardar hasta medio minuto.</translation>
    </message>
    <message>
        <source>What the test says</source>
        <translation>Resultado de la prueba</translation>
    </message>
</context>
<context>
    <name>cairn::ui::QrCode</name>
    <message>
        <source>This link is too long for a QR code. Copy it instead.</source>
        <translation>Este enlace es demasiado largo para un código QR. Cópielo.</translation>
    </message>
    <message>
        <source>There is not enough room for the QR code here.</source>
        <translation>Aquí no hay espacio suficiente para el código QR.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Scanned with a telephone, it gives this text: %1</source>
        <translation>Al escanearlo con un teléfono, se obtiene este texto: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::RelocateJob</name>
    <message>
        <source>Comparing %1 with “%2”.</source>
        <translation>Comparando %1 con “%2”.</translation>
    </message>
    <message>
        <source>“%1” is shared from %2 now.</source>
        <translation>“%1” se comparte ahora desde %2.</translation>
    </message>
    <message>
        <source>“%1” stays where it was.</source>
        <translation>“%1” se queda donde estaba.</translation>
    </message>
    <message>
        <source>“%1” was not found there. %2</source>
        <translation>“%1” no se ha encontrado ahí. %2</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ScheduleEditor</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>In kB/s; 0 is unlimited</source>
        <translation>En kB/s; 0 es sin límite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>Añadir un &amp;intervalo</translation>
    </message>
    <message>
        <source>Time %1: %2</source>
        <comment>a line of the schedule</comment>
        <translation>Intervalo %1: %2</translation>
    </message>
    <message>
        <source>Time %1 has no day: tick one, or remove it.</source>
        <translation>El intervalo %1 no tiene ningún día: marque uno o quite el intervalo.</translation>
    </message>
    <message>
        <source>Time %1 ends when it begins: change one of the two.</source>
        <translation>El intervalo %1 termina cuando empieza: cambie una de las dos horas.</translation>
    </message>
    <message>
        <source>Time %1 changes nothing: set its speed up or down, or remove it.</source>
        <translation>El intervalo %1 no cambia nada: indique un límite de subida o de descarga, o quite el intervalo.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>C&amp;ompartir</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Downloads go to</source>
        <translation>Guardar &amp;descargas en</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Share what is put &amp;into</source>
        <translation>Compartir lo que se ponga &amp;en</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Mantener en marcha en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Sa&amp;y when a download is done or cannot go on</source>
        <translation>A&amp;visar cuando una descarga termine o no pueda continuar</translation>
    </message>
    <message>
        <source>C&amp;hunks that are needed</source>
        <translation>&amp;Piezas necesarias</translation>
    </message>
    <message>
        <source>Each stripe of a file is cut into the chunks that are needed, and as many more are made as may be lost. This counts for what is shared from now on.</source>
        <translation>Cada franja de un archivo se divide en las piezas necesarias, y se crean además tantas como puedan perderse. Esto vale para lo que se comparta a partir de ahora.</translation>
    </message>
    <message>
        <source>Keep a &amp;copy of what is shared</source>
        <translation>Guardar una &amp;copia de lo que se comparte</translation>
    </message>
    <message>
        <source>Without a copy the files themselves are used, and take no more room.</source>
        <translation>Sin copia, se usan los propios archivos, que no ocupan más espacio.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Port for connections (TCP)</source>
        <translation>&amp;Puerto de conexiones (TCP)</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>Use the &amp;DHT to find and be found</source>
        <translation>Usar la &amp;DHT para encontrar a otros y ser encontrado</translation>
    </message>
    <message>
        <source>Port of the D&amp;HT (UDP)</source>
        <translation>Puerto de la D&amp;HT (UDP)</translation>
    </message>
    <message>
        <source>&amp;Find peers on the local network</source>
        <translation>&amp;Buscar pares en la red local</translation>
    </message>
    <message>
        <source>&amp;Open the ports on the router</source>
        <translation>&amp;Abrir los puertos en el router</translation>
    </message>
    <message>
        <source>Private net&amp;work</source>
        <translation>Red pri&amp;vada</translation>
    </message>
    <message>
        <source>None: the public network</source>
        <translation>Ninguna: la red pública</translation>
    </message>
    <message>
        <source>When these are saved, Cairn leaves the network for a moment and comes back with them; downloads go on by themselves.</source>
        <translation>Al guardar estos cambios, Cairn deja la red un momento y vuelve con los nuevos valores; las descargas continúan solas.</translation>
    </message>
    <message>
        <source>Beyond the local network</source>
        <translation>Fuera de la red local</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subida</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descarga</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Up, al&amp;ternative</source>
        <translation>Subida &amp;alternativa</translation>
    </message>
    <message>
        <source>Down, alte&amp;rnative</source>
        <translation>Descarga al&amp;ternativa</translation>
    </message>
    <message>
        <source>On the local network</source>
        <translation>En la red local</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>S&amp;ubida</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>D&amp;escarga</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>Des&amp;cargas</translation>
    </message>
    <message>
        <source>Other limits at certain times</source>
        <translation>Otros límites a determinadas horas</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>The name of this node cannot be used. %1</source>
        <translation>El nombre de este nodo no se puede usar. %1</translation>
    </message>
    <message>
        <source>The name of the private network cannot be used. %1</source>
        <translation>El nombre de la red privada no se puede usar. %1</translation>
    </message>
    <message>
        <source>A secret belongs to a private network: give that a name.</source>
        <translation>Un secreto corresponde a una red privada: dé un nombre a la red.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>No se ha guardado nada. %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Star&amp;t when I log in</source>
        <translation>A&amp;brir al iniciar sesión</translation>
    </message>
    <message>
        <source>Questions and hints</source>
        <translation>Preguntas y avisos</translation>
    </message>
    <message>
        <source>Ask before downloads are &amp;removed</source>
        <translation>&amp;Preguntar antes de quitar descargas</translation>
    </message>
    <message>
        <source>Say that Cairn goes on when the &amp;window is closed</source>
        <translation>Avi&amp;sar de que Cairn sigue en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>Chunks that may &amp;be lost</source>
        <translation>Piezas que pueden per&amp;derse</translation>
    </message>
    <message>
        <source>N&amp;ame of this node</source>
        <translation>&amp;Nombre de este nodo</translation>
    </message>
    <message>
        <source>S&amp;ecret of its members</source>
        <translation>&amp;Secreto de sus miembros</translation>
    </message>
    <message>
        <source>P&amp;eers that are sent to</source>
        <translation>&amp;Pares a los que se envía</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsFields</name>
    <message>
        <source>This is set by %1, which counts more than this window.</source>
        <translation>Este valor lo fija %1, que tiene prioridad sobre esta ventana.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShareProgress</name>
    <message>
        <source>How much has been read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SharedDialog</name>
    <message>
        <source>Link to %1</source>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Whoever has this link can download “%1” and read it, with Cairn, from this computer and from everybody who has downloaded it before. Give it only to those who may.</source>
        <translation>Quien tenga este enlace puede descargar y leer “%1” con Cairn, desde este equipo y desde los de todos los que ya lo hayan descargado. Compártalo solo con quien deba tenerlo.</translation>
    </message>
    <message>
        <source>This link has no key, because none is known here: whoever has it can keep “%1” for others and check it, with Cairn, but not read it.</source>
        <translation>Este enlace no tiene clave, porque aquí no se conoce ninguna: quien lo tenga puede guardar “%1” para otros y comprobarlo con Cairn, pero no leerlo.</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. The files stay where they are: if you change, move or delete one, it can no longer be downloaded from here.</source>
        <translation>Mantenga Cairn en marcha hasta que los demás lo tengan. Los archivos se quedan donde están: si modifica, mueve o elimina alguno, ya no se podrá descargar desde aquí.</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. It is kept as a copy: it stays here whatever becomes of your own files.</source>
        <translation>Mantenga Cairn en marcha hasta que los demás lo tengan. Se guarda como copia: se queda aquí pase lo que pase con sus propios archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>Se ha omitido %n elemento porque no es un archivo: %1</numerusform>
            <numerusform>Se han omitido %n elementos porque no son archivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SpeedGraph</name>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Últimos 10 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a speed</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span. Sending now: %3, at most %4.</source>
        <translation>Recepción actual: %1; máximo en este intervalo: %2. Envío actual: %3; máximo: %4.</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span.</source>
        <translation>Recepción actual: %1; máximo en este intervalo: %2.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <comment>which span of time</comment>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Graph of speeds</source>
        <translation>Gráfico de velocidades</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SpeedPlot</name>
    <message>
        <source>0</source>
        <comment>at the foot of an axis of speeds</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <comment>at the end of an axis of time</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StatusLine</name>
    <message>
        <source>DHT off</source>
        <translation>DHT desactivada</translation>
    </message>
    <message>
        <source>DHT: no nodes yet</source>
        <translation>DHT: aún sin nodos</translation>
    </message>
    <message numerus="yes">
        <source>DHT: %n node(s)</source>
        <translation>
            <numerusform>DHT: %n nodo</numerusform>
            <numerusform>DHT: %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to the alternative limits, or back</source>
        <translation>Activar o desactivar los límites alternativos</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Descarga: %1</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Subida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 max</source>
        <comment>the most that is downloaded</comment>
        <translation>↓ máx. %1</translation>
    </message>
    <message>
        <source>at most %1 down</source>
        <translation>descarga: %1 como máximo</translation>
    </message>
    <message>
        <source>↑ %1 max</source>
        <comment>the most that is uploaded</comment>
        <translation>↑ máx. %1</translation>
    </message>
    <message>
        <source>at most %1 up</source>
        <translation>subida: %1 como máximo</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Sin límites</translation>
    </message>
    <message>
        <source>Limits: %1; alternative limits</source>
        <translation>Límites: %1; límites alternativos</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StripeBarDelegate</name>
    <message>
        <source>Waiting at %1</source>
        <comment>a percentage</comment>
        <translation>En espera, %1</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>a percentage</comment>
        <translation>En pausa, %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>a percentage</comment>
        <translation>Fallida, %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Tray</name>
    <message>
        <source>&amp;Show Cairn</source>
        <translation>&amp;Mostrar Cairn</translation>
    </message>
    <message>
        <source>Share &amp;files…</source>
        <translation>Compartir &amp;archivos…</translation>
    </message>
    <message>
        <source>Share f&amp;older…</source>
        <translation>Compartir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Add link…</source>
        <translation>Añadir &amp;enlace…</translation>
    </message>
    <message>
        <source>&amp;Pause all downloads</source>
        <translation>&amp;Pausar todas las descargas</translation>
    </message>
    <message>
        <source>&amp;Resume all downloads</source>
        <translation>&amp;Reanudar todas las descargas</translation>
    </message>
    <message>
        <source>Alternative &amp;limits</source>
        <translation>&amp;Límites alternativos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn no está en marcha</translation>
    </message>
    <message>
        <source>Cairn: %1 down, %2 up</source>
        <translation>Cairn: descarga %1, subida %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descarga finalizada</translation>
    </message>
    <message>
        <source>“%1” is complete.</source>
        <translation>“%1” está completo.</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>Descarga detenida</translation>
    </message>
    <message>
        <source>“%1” cannot go on; its page says why.</source>
        <translation>“%1” no puede continuar; los detalles de la descarga indican el motivo.</translation>
    </message>
    <message>
        <source>Cairn goes on</source>
        <translation>Cairn sigue en marcha</translation>
    </message>
    <message>
        <source>What you share stays available. To end Cairn, choose Quit in this icon&apos;s menu.</source>
        <translation>Lo que comparte sigue disponible. Para cerrar Cairn, elija Salir en el menú de este icono.</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>Todas las descargas están en pausa</translation>
    </message>
    <message>
        <source>No peers just now</source>
        <translation>Ningún par en este momento</translation>
    </message>
</context>
<context>
    <name>cairn::ui::VerifyJob</name>
    <message>
        <source>Checking and repairing “%1”.</source>
        <translation>Comprobando y reparando “%1”.</translation>
    </message>
    <message>
        <source>Checking “%1”.</source>
        <translation>Comprobando “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be checked. %2</source>
        <translation>No se pudo comprobar “%1”. %2</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La comprobación se detuvo antes de terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s) were checked, and all are whole.</source>
        <translation>
            <numerusform>Se ha comprobado %Ln elemento de la biblioteca y está íntegro.</numerusform>
            <numerusform>Se han comprobado %Ln elementos de la biblioteca y todos están íntegros.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was checked and is whole.</source>
        <translation>“%1” se ha comprobado y está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found and repaired.</source>
        <translation>
            <numerusform>Se ha encontrado y reparado %Ln pieza dañada.</numerusform>
            <numerusform>Se han encontrado y reparado %Ln piezas dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) cannot be repaired from what is here. Share the original files again, or download them again from others.</source>
        <translation>
            <numerusform>%Ln pieza dañada no se puede reparar con lo que hay aquí. Vuelva a compartir los archivos originales o descárguelos de nuevo de otros.</numerusform>
            <numerusform>%Ln piezas dañadas no se pueden reparar con lo que hay aquí. Vuelva a compartir los archivos originales o descárguelos de nuevo de otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) could not be repaired yet. Check again later.</source>
        <translation>
            <numerusform>%Ln pieza dañada aún no se ha podido reparar. Vuelva a comprobarlo más tarde.</numerusform>
            <numerusform>%Ln piezas dañadas aún no se han podido reparar. Vuelva a comprobarlo más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found. They can be repaired: choose “Check and repair”.</source>
        <translation>
            <numerusform>Se ha encontrado %Ln pieza dañada. Se puede reparar: elija “Comprobar y reparar”.</numerusform>
            <numerusform>Se han encontrado %Ln piezas dañadas. Se pueden reparar: elija “Comprobar y reparar”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Cairn</source>
        <translation>Le damos la bienvenida a Cairn</translation>
    </message>
    <message>
        <source>Drop files on the window to share them by a link. Paste a link to download what is behind it.</source>
        <translation>Suelte archivos en la ventana para compartirlos mediante un enlace. Pegue un enlace para descargar su contenido.</translation>
    </message>
    <message>
        <source>&amp;Put downloads into</source>
        <translation>&amp;Guardar las descargas en</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Join the public network</source>
        <translation>&amp;Unirse a la red pública</translation>
    </message>
    <message>
        <source>It helps others to find what you share, wherever they are. The address of this computer is then known to its members. Without it, Cairn works on the local network and with addresses that links contain.</source>
        <translation>Esto ayuda a otros a encontrar lo que comparte, dondequiera que estén. Los miembros de la red conocerán entonces la dirección de este equipo. Sin ella, Cairn funciona en la red local y con las direcciones que contienen los enlaces.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Where to put downloads</source>
        <translation>Dónde guardar las descargas</translation>
    </message>
</context>
<context>
    <name>cairn::ui::CopiedLinks</name>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>Se ha copiado %n enlace.</numerusform>
            <numerusform>Se han copiado %n enlaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %n link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>Copiado. %n enlace no tiene clave: con él se puede guardar y comprobar el contenido, pero no leerlo.</numerusform>
            <numerusform>Copiado. %n enlaces no tienen clave: con ellos se puede guardar y comprobar el contenido, pero no leerlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::app::GuiWords</name>
    <message>
        <source>Cairn cannot start: %1. Correct what is named, then start it again.</source>
        <translation>Cairn no puede iniciarse: %1. Corrija lo que se indica y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Another Cairn has this data folder and does not answer. Close it, or choose another folder with --data-dir.</source>
        <translation>Otro Cairn usa esta carpeta de datos y no responde. Ciérrelo o elija otra carpeta con --data-dir.</translation>
    </message>
</context>
</TS>
