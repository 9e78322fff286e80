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
        <source>Peers that were asked to try could not, or have not answered.</source>
        <translation>Los pares a los que se pidió que lo intentaran no pudieron hacerlo o no han respondido.</translation>
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
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>¿Quitar %Ln descarga de la lista?</numerusform>
            <numerusform>¿Quitar %Ln descargas de la lista?</numerusform>
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
        <source>It survives the loss of at least %Ln of the connected holder(s).</source>
        <translation>
            <numerusform>Resiste la pérdida de al menos %Ln de las fuentes conectadas.</numerusform>
            <numerusform>Resiste la pérdida de al menos %Ln de las fuentes conectadas.</numerusform>
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
        <source>Connecting to %Ln holder(s)</source>
        <translation>
            <numerusform>Conectando con %Ln fuente</numerusform>
            <numerusform>Conectando con %Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %Ln stripe(s)</source>
        <translation>
            <numerusform>Sin fuentes para %Ln franja</numerusform>
            <numerusform>Sin fuentes para %Ln franjas</numerusform>
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
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
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
        <source>That did not work</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
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
    <name>cairn::ui::NodeWords</name>
    <message>
        <source>%1 appeared meanwhile</source>
        <translation>entretanto ha aparecido %1</translation>
    </message>
    <message>
        <source>%1 became shorter</source>
        <translation>%1 es ahora más corto</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read</source>
        <translation>%1 se acortó mientras se leía</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder and is not shared</source>
        <translation>%1 pertenece a la carpeta de datos propia de Cairn y no se comparte</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder, which no files are written to</source>
        <translation>%1 pertenece a la carpeta de datos propia de Cairn, en la que no se escriben archivos</translation>
    </message>
    <message>
        <source>%1 bytes are needed</source>
        <translation>se necesitan %1 bytes</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>se necesitan %1 bytes y hay %2 libres</translation>
    </message>
    <message>
        <source>%1 cannot be completed with what the connected peers have; waiting for others</source>
        <translation>no es posible completar %1 con lo que tienen los pares conectados; se espera a otros</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>no se puede bloquear %1</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself</source>
        <translation>no se puede mover %1 dentro de sí mismo</translation>
    </message>
    <message>
        <source>%1 chunks are found damaged or missing</source>
        <translation>se han encontrado %1 piezas dañadas o ausentes</translation>
    </message>
    <message>
        <source>%1 chunks are missing</source>
        <translation>piezas que faltan: %1</translation>
    </message>
    <message>
        <source>%1 chunks are missing from the packs</source>
        <translation>faltan %1 piezas en los contenedores</translation>
    </message>
    <message>
        <source>%1 disappeared while it was read</source>
        <translation>%1 desapareció mientras se leía</translation>
    </message>
    <message>
        <source>%1 disappeared while it was written; run the same command again</source>
        <translation>%1 desapareció mientras se escribía; vuelva a ejecutar la misma orden</translation>
    </message>
    <message>
        <source>%1 does not hold a secret of 52 letters and digits</source>
        <translation>%1 no contiene un secreto de 52 letras y cifras</translation>
    </message>
    <message>
        <source>%1 does not hold an identity</source>
        <translation>%1 no contiene una identidad</translation>
    </message>
    <message>
        <source>%1 exists and is another file; --overwrite replaces it</source>
        <translation>%1 ya existe y es otro archivo; --overwrite lo reemplaza</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>%1 ocupa %2 bytes; se esperan como máximo %3</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared</source>
        <translation>el tamaño de %1 no es el que tenía cuando se compartió</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>el tamaño de %1 no es el que tenía cuando se compartió; elija dónde está tal como se compartió, o vuelva a compartirlo</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared, though its size and time are the same</source>
        <translation>los bytes de %1 no son los que tenía cuando se compartió, aunque su tamaño y su fecha son los mismos</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>los bytes de %1 no son los que tenía cuando se compartió; elija dónde está tal como se compartió, o vuelva a compartirlo</translation>
    </message>
    <message>
        <source>%1 is Cairn's own data folder and is not shared</source>
        <translation>%1 es la carpeta de datos propia de Cairn y no se comparte</translation>
    </message>
    <message>
        <source>%1 is a file that Cairn did not make, where its lock would be; move it away or choose another folder</source>
        <translation>%1 es un archivo que Cairn no ha creado y está donde iría su bloqueo; muévalo a otro sitio o elija otra carpeta</translation>
    </message>
    <message>
        <source>%1 is a part of '%2', which is shared from %3; move that, or remove it from the library first</source>
        <translation>%1 es una parte de “%2”, que se comparte desde %3; mueva eso, o quítelo antes de la biblioteca</translation>
    </message>
    <message>
        <source>%1 is another file; move it away or use --overwrite</source>
        <translation>%1 es otro archivo; muévalo a otro sitio o use --overwrite</translation>
    </message>
    <message>
        <source>%1 is in the way and not a file</source>
        <translation>%1 ya está en ese lugar y no es un archivo</translation>
    </message>
    <message>
        <source>%1 is in the way and not a folder</source>
        <translation>%1 ya está en ese lugar y no es una carpeta</translation>
    </message>
    <message>
        <source>%1 is in the way of a symbolic link; --overwrite replaces a file, a link or an empty folder</source>
        <translation>%1 ocupa el lugar de un enlace simbólico; --overwrite reemplaza un archivo, un enlace simbólico o una carpeta vacía</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is missing or empty, but %2 holds what it describes</source>
        <translation>%1 falta o está vacío, pero %2 contiene lo que describe</translation>
    </message>
    <message>
        <source>%1 is missing, though there are shares made with it</source>
        <translation>falta %1, aunque hay elementos compartidos que se crearon con él</translation>
    </message>
    <message>
        <source>%1 is no file; choose where it is as it was shared, or share it again</source>
        <translation>%1 no es un archivo; elija dónde está tal como se compartió, o vuelva a compartirlo</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 no es una carpeta</translation>
    </message>
    <message>
        <source>%1 is no folder; choose where it is as it was shared, or share it again</source>
        <translation>%1 no es una carpeta; elija dónde está tal como se compartió, o vuelva a compartirlo</translation>
    </message>
    <message>
        <source>%1 is no longer a file</source>
        <translation>%1 ya no es un archivo</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 no es una carpeta</translation>
    </message>
    <message>
        <source>%1 is not an absolute path</source>
        <translation>%1 no es una ruta absoluta</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 no está definida</translation>
    </message>
    <message>
        <source>%1 is not there; choose where it is as it was shared, or share it again</source>
        <translation>%1 no está ahí; elija dónde está tal como se compartió, o vuelva a compartirlo</translation>
    </message>
    <message>
        <source>%1 is on another disk than %2; copy it there, and then say where it is now</source>
        <translation>%1 no está en el mismo disco que %2; copie los datos allí e indique después dónde están ahora</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed</source>
        <translation>piezas dañadas o ausentes: %1 de %2; correctas: %3; necesarias: %4</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6)</source>
        <translation>piezas dañadas o ausentes: %1 de %2; correctas: %3; necesarias: %4 (pieza %5: %6)</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6, %7)</source>
        <translation>piezas dañadas o ausentes: %1 de %2; correctas: %3; necesarias: %4 (pieza %5: %6, %7)</translation>
    </message>
    <message>
        <source>%1 of the %2 chunks it takes are here</source>
        <translation>aquí hay %1 de las %2 piezas necesarias</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 pares</translation>
    </message>
    <message>
        <source>%1 stripes</source>
        <translation>%1 franjas</translation>
    </message>
    <message>
        <source>%1 was changed while it was compared; choose where it is as it was shared, or share it again</source>
        <translation>%1 se modificó mientras se comparaba; elija dónde está tal como se compartió, o vuelva a compartirlo</translation>
    </message>
    <message>
        <source>%1 was moved or deleted</source>
        <translation>%1 se movió o se eliminó</translation>
    </message>
    <message>
        <source>%1 was replaced while it was read</source>
        <translation>%1 se reemplazó mientras se leía</translation>
    </message>
    <message>
        <source>%1 was replaced while it was written; run the same command again</source>
        <translation>%1 se reemplazó mientras se escribía; vuelva a ejecutar la misma orden</translation>
    </message>
    <message>
        <source>%1 was written to after it was shared</source>
        <translation>se ha escrito en %1 después de compartirlo</translation>
    </message>
    <message>
        <source>%1 was written to while it was read</source>
        <translation>se escribió en %1 mientras se leía</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>'%1' cannot be read without the key of its link, so its files cannot be told</source>
        <translation>“%1” no se puede leer sin la clave de su enlace, por lo que no se pueden conocer sus archivos</translation>
    </message>
    <message>
        <source>'%1' has a mode beyond 0777</source>
        <translation>“%1” tiene permisos por encima de 0777</translation>
    </message>
    <message>
        <source>'%1' is a link without a usable target</source>
        <translation>“%1” es un enlace simbólico sin un destino utilizable</translation>
    </message>
    <message>
        <source>'%1' is being downloaded to %2; let that finish, or remove it, before this is moved</source>
        <translation>“%1” se está descargando en %2; deje que termine, o quite esa descarga, antes de mover esto</translation>
    </message>
    <message>
        <source>'%1' is finished</source>
        <translation>“%1” ya ha terminado</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be elsewhere</source>
        <translation>“%1” se guarda como copia en la carpeta de datos y no tiene ningún archivo ni carpeta que pueda estar en otro lugar</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be moved</source>
        <translation>“%1” se guarda como copia en la carpeta de datos y no tiene ningún archivo ni carpeta que se pueda mover</translation>
    </message>
    <message>
        <source>'%1' is no file but has bytes</source>
        <translation>“%1” no es un archivo, pero tiene bytes</translation>
    </message>
    <message>
        <source>'%1' is no link but has a target</source>
        <translation>“%1” no es un enlace simbólico, pero tiene un destino</translation>
    </message>
    <message>
        <source>'%1' is not all here</source>
        <translation>“%1” no está aquí por completo</translation>
    </message>
    <message>
        <source>'%1' is not one</source>
        <translation>“%1” no lo es</translation>
    </message>
    <message>
        <source>'%1' is of an unknown kind</source>
        <translation>“%1” es de un tipo desconocido</translation>
    </message>
    <message>
        <source>'%1' is out of order or there twice</source>
        <translation>“%1” está fuera de orden o repetido</translation>
    </message>
    <message>
        <source>'%1' is removed, but not all of its space is freed</source>
        <translation>“%1” se ha quitado, pero no se ha liberado todo su espacio</translation>
    </message>
    <message>
        <source>'%1' keeps chunks, not files</source>
        <translation>“%1” guarda piezas, no archivos</translation>
    </message>
    <message>
        <source>'%1' lies in what is not a folder</source>
        <translation>“%1” está dentro de algo que no es una carpeta</translation>
    </message>
    <message>
        <source>'%1' was removed meanwhile</source>
        <translation>entretanto se quitó “%1”</translation>
    </message>
    <message>
        <source>'%1' was removed while it was checked</source>
        <translation>“%1” se quitó mientras se comprobaba</translation>
    </message>
    <message>
        <source>1 chunk is found damaged or missing</source>
        <translation>se ha encontrado 1 pieza dañada o ausente</translation>
    </message>
    <message>
        <source>1 chunk is missing from the packs</source>
        <translation>falta 1 pieza en los contenedores</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 par</translation>
    </message>
    <message>
        <source>1 stripe</source>
        <translation>1 franja</translation>
    </message>
    <message>
        <source>; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>; CAIRN_LOG_LEVEL tiene prioridad sobre LOG_LEVEL, por si esa variable es de otro programa</translation>
    </message>
    <message>
        <source>; compare it with the original link</source>
        <translation>; compare el enlace con el original</translation>
    </message>
    <message>
        <source>A non-recoverable error occurred during database lookup</source>
        <translation>se produjo un error irrecuperable durante la consulta de la base de datos</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>el protocolo no admite la familia de direcciones</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>ya está abierto</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>dirección incorrecta</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>descriptor de archivo incorrecto</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>mensaje incorrecto</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>tubería rota</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no se puede reservar memoria</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>no se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>el otro extremo restableció la conexión</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de espera de la conexión</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se ha superado la cuota de disco</translation>
    </message>
    <message>
        <source>Element not found</source>
        <translation>no se encuentra el elemento</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>fin del archivo</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>función no implementada</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>el host no está en funcionamiento</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>no se encuentra el host (respuesta autorizada)</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>no se encuentra el host (respuesta no autorizada); vuelva a intentarlo más tarde</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>llamada al sistema interrumpida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>enlace no válido entre dispositivos</translation>
    </message>
    <message>
        <source>Invalid or incomplete multibyte or wide character</source>
        <translation>carácter multibyte o ancho no válido o incompleto</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>mensaje demasiado largo</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>nombre o servicio desconocido</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>la red cortó la conexión al reiniciarse</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>la red no está en funcionamiento</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>la red es inaccesible</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>el nombre del host no tiene ninguna dirección asociada</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>no hay espacio disponible en el búfer</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>no hay bloqueos disponibles</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta el host</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>no existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>no existe el proceso</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Numerical result out of range</source>
        <translation>resultado numérico fuera de rango</translation>
    </message>
    <message>
        <source>Operation already in progress</source>
        <translation>la operación ya está en curso</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>operación cancelada</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>operación cancelada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>operación no compatible</translation>
    </message>
    <message>
        <source>Operation now in progress</source>
        <translation>la operación está ahora en curso</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>Protocol not available</source>
        <translation>protocolo no disponible</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>protocolo no compatible</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>error de entrada/salida remoto</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>recurso no disponible temporalmente</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>no se encuentra el servicio</translation>
    </message>
    <message>
        <source>Socket type not supported</source>
        <translation>tipo de socket no compatible</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>el software interrumpió la conexión</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>identificador de archivo obsoleto</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>la estructura necesita una reparación</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>operación correcta</translation>
    </message>
    <message>
        <source>TLS cannot send</source>
        <translation>TLS no puede enviar</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>falló TLS</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>fallo temporal en la resolución de nombres</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>el archivo ejecutable está en uso</translation>
    </message>
    <message>
        <source>The query is valid, but it does not have associated data</source>
        <translation>la consulta es válida, pero no tiene datos asociados</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>demasiados enlaces</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>demasiados archivos abiertos en el sistema</translation>
    </message>
    <message>
        <source>Transport endpoint is already connected</source>
        <translation>el extremo de la conexión ya está conectado</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>el extremo de la conexión no está conectado</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>valor demasiado grande para el tipo de datos definido</translation>
    </message>
    <message>
        <source>a bundle in the library</source>
        <translation>un paquete de la biblioteca</translation>
    </message>
    <message>
        <source>a bundle of a single file holds something else</source>
        <translation>un paquete de un solo archivo contiene otra cosa</translation>
    </message>
    <message>
        <source>a daemon already answers there</source>
        <translation>ahí ya responde un servicio</translation>
    </message>
    <message>
        <source>a download in the library is in no state that there is</source>
        <translation>una descarga de la biblioteca está en un estado que no existe</translation>
    </message>
    <message>
        <source>a line of the daemon's answer is longer than 64 MiB</source>
        <translation>una línea de la respuesta del servicio ocupa más de 64 MiB</translation>
    </message>
    <message>
        <source>a list of texts in quotation marks</source>
        <translation>una lista de textos entre comillas</translation>
    </message>
    <message>
        <source>a name is 1 to 255 bytes of UTF-8</source>
        <translation>un nombre tiene de 1 a 255 bytes de UTF-8</translation>
    </message>
    <message>
        <source>a node that only reads takes no part in the network</source>
        <translation>un nodo que solo lee no participa en la red</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>una ruta está vacía</translation>
    </message>
    <message>
        <source>a root block of %1 bytes; at most 65536 are allowed</source>
        <translation>un bloque raíz de %1 bytes; se permiten como máximo 65536</translation>
    </message>
    <message>
        <source>a stream claims %1 bytes</source>
        <translation>un flujo declara %1 bytes</translation>
    </message>
    <message>
        <source>a stream of %1 bytes, at most %2 are expected</source>
        <translation>un flujo de %1 bytes; se esperan como máximo %2</translation>
    </message>
    <message>
        <source>a stream of the description is still to come</source>
        <translation>aún falta por llegar un flujo de la descripción</translation>
    </message>
    <message>
        <source>a stripe of the description is lacking</source>
        <translation>falta una franja de la descripción</translation>
    </message>
    <message>
        <source>a stripe of the description is not in the packs</source>
        <translation>una franja de la descripción no está en los contenedores</translation>
    </message>
    <message>
        <source>a stripe table of %1 bytes does not hold whole records</source>
        <translation>una tabla de franjas de %1 bytes no contiene registros completos</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 10Mi</source>
        <translation>un número entero y k, M, G, Ki, Mi o Gi, por ejemplo 10Mi</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>un número entero y k, M, G, Ki, Mi o Gi, por ejemplo 500k</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>an internal error</source>
        <translation>un error interno</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>un error desconocido</translation>
    </message>
    <message>
        <source>another get</source>
        <translation>otra orden get</translation>
    </message>
    <message>
        <source>another get is writing %1</source>
        <translation>otra orden get está escribiendo en %1</translation>
    </message>
    <message>
        <source>another peer is there than was expected</source>
        <translation>hay un par distinto del que se esperaba</translation>
    </message>
    <message>
        <source>another program made it, or two files of the bundle have names that are the same on this disk</source>
        <translation>lo ha creado otro programa, o dos archivos del paquete tienen nombres que en este disco son iguales</translation>
    </message>
    <message>
        <source>another share is under way in this process</source>
        <translation>en este proceso ya se está compartiendo otra cosa</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>intento de escribir en una base de datos de solo lectura</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>paquete %1</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link</source>
        <translation>el paquete %1 no se puede leer sin la clave de su enlace</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link; its chunks can be kept for others</source>
        <translation>el paquete %1 no se puede leer sin la clave de su enlace; sus piezas se pueden guardar para otros</translation>
    </message>
    <message>
        <source>bundle %1 has no stripe %2; there are %3, numbered from 0</source>
        <translation>el paquete %1 no tiene la franja %2; número de franjas, contadas desde 0: %3</translation>
    </message>
    <message>
        <source>bundle %1 is in the queue of downloads already</source>
        <translation>el paquete %1 ya está en la cola de descargas</translation>
    </message>
    <message>
        <source>bundle %1 is neither in the library nor a download</source>
        <translation>el paquete %1 no está en la biblioteca ni es una descarga</translation>
    </message>
    <message>
        <source>bundle %1 is not in the library</source>
        <translation>el paquete %1 no está en la biblioteca</translation>
    </message>
    <message>
        <source>bundle %1 was removed meanwhile</source>
        <translation>entretanto se quitó el paquete %1</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>no se puede examinar</translation>
    </message>
    <message>
        <source>cannot be found</source>
        <translation>no se puede encontrar</translation>
    </message>
    <message>
        <source>cannot be given its permissions</source>
        <translation>no se pueden ajustar sus permisos</translation>
    </message>
    <message>
        <source>cannot be given its size</source>
        <translation>no se puede ajustar su tamaño</translation>
    </message>
    <message>
        <source>cannot be given its time</source>
        <translation>no se puede ajustar su fecha</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>no se puede listar su contenido</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>no se puede bloquear</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>no se puede abrir para escribir</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be read as a link</source>
        <translation>no se puede leer como enlace simbólico</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>no se puede eliminar</translation>
    </message>
    <message>
        <source>cannot be renamed to %1</source>
        <translation>no se puede cambiar su nombre a %1</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>no se puede reemplazar</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot be written to the disk</source>
        <translation>no se puede escribir en el disco</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>falló la verificación del certificado</translation>
    </message>
    <message>
        <source>chunk %1 is not in the packs</source>
        <translation>la pieza %1 no está en los contenedores</translation>
    </message>
    <message>
        <source>chunks are being added to the packs</source>
        <translation>se están añadiendo piezas a los contenedores</translation>
    </message>
    <message>
        <source>code "%1"</source>
        <translation>código “%1”</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>conectando con %1</translation>
    </message>
    <message>
        <source>contains a slash</source>
        <translation>contiene una barra</translation>
    </message>
    <message>
        <source>contains a zero byte</source>
        <translation>contiene un byte cero</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>data pieces are 1 to 32, parity pieces 0 to 32</source>
        <translation>las piezas de datos van de 1 a 32 y las de paridad, de 0 a 32</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la imagen de disco de la base de datos está mal formada</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de entrada/salida del disco</translation>
    </message>
    <message>
        <source>ends at %1, expected %2 bytes or more</source>
        <translation>termina en %1; se esperaban %2 bytes o más</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variable de entorno %1</translation>
    </message>
    <message>
        <source>expected K+M, such as 8+4</source>
        <translation>se esperaba K+M, por ejemplo 8+4</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>files add up to less than the stream</source>
        <translation>los archivos suman menos que el flujo</translation>
    </message>
    <message>
        <source>files add up to more than the stream</source>
        <translation>los archivos suman más que el flujo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>giving it the time it was shared with</source>
        <translation>al asignarle la fecha con la que se compartió</translation>
    </message>
    <message>
        <source>granted for no time</source>
        <translation>concedido sin ninguna duración</translation>
    </message>
    <message>
        <source>has %1 bytes, not %2</source>
        <translation>ocupa %1 bytes, no %2</translation>
    </message>
    <message>
        <source>has a list of nodes that is cut off</source>
        <translation>tiene una lista de nodos cortada</translation>
    </message>
    <message>
        <source>has another size than when it was shared</source>
        <translation>su tamaño no es el que tenía cuando se compartió</translation>
    </message>
    <message>
        <source>has bytes but no stripes</source>
        <translation>tiene bytes, pero ninguna franja</translation>
    </message>
    <message>
        <source>has more than %1 dots; these are no settings of Cairn</source>
        <translation>tiene más de %1 puntos; esto no es una configuración de Cairn</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>no tiene ninguna dirección</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>en uso por %1</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>en uso por otro programa</translation>
    </message>
    <message>
        <source>holds a malformed message</source>
        <translation>contiene un mensaje mal formado</translation>
    </message>
    <message>
        <source>holds a message of %1 bytes; at most 65536 are allowed</source>
        <translation>contiene un mensaje de %1 bytes; se permiten como máximo 65536</translation>
    </message>
    <message>
        <source>holds bytes behind its end</source>
        <translation>contiene bytes después de su final</translation>
    </message>
    <message>
        <source>inline content beside stripes, or of another length than the files</source>
        <translation>hay contenido incluido además de franjas, o de otro tamaño que los archivos</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>is %1 and not %2</source>
        <translation>es %1 y no %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is in the way of a folder</source>
        <translation>ocupa el lugar de una carpeta</translation>
    </message>
    <message>
        <source>is longer than 255 bytes</source>
        <translation>ocupa más de 255 bytes</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>is not a name</source>
        <translation>no es un nombre</translation>
    </message>
    <message>
        <source>is not replaced</source>
        <translation>no se reemplaza</translation>
    </message>
    <message>
        <source>is of an unknown version</source>
        <translation>es de una versión desconocida</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>is written in a way that cannot be changed safely; change it by hand</source>
        <translation>está escrito de un modo que no se puede modificar con seguridad; modifíquelo a mano</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es un enlace simbólico</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it is neither a file, a folder nor a link</source>
        <translation>no es un archivo, ni una carpeta, ni un enlace simbólico</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>está en pausa</translation>
    </message>
    <message>
        <source>it is too early to try again</source>
        <translation>es demasiado pronto para volver a intentarlo</translation>
    </message>
    <message>
        <source>it must start with cairn:</source>
        <translation>debe empezar por “cairn:”</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>entretanto se quitó</translation>
    </message>
    <message>
        <source>its bytes differ</source>
        <translation>sus bytes son distintos</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>su descripción</translation>
    </message>
    <message>
        <source>its disk cannot be examined</source>
        <translation>no se puede examinar su disco</translation>
    </message>
    <message>
        <source>its first part must have 52 letters and digits</source>
        <translation>su primera parte debe tener 52 letras y cifras</translation>
    </message>
    <message>
        <source>its folder cannot be written, and without that what is in %1-wal cannot be read</source>
        <translation>no se puede escribir en su carpeta y, sin eso, no se puede leer lo que hay en %1-wal</translation>
    </message>
    <message>
        <source>its part behind the dot must have 52 letters and digits</source>
        <translation>su parte detrás del punto debe tener 52 letras y cifras</translation>
    </message>
    <message>
        <source>its root block differs</source>
        <translation>su bloque raíz es distinto</translation>
    </message>
    <message>
        <source>its root block is damaged</source>
        <translation>su bloque raíz está dañado</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>layout and sealed part do not belong together</source>
        <translation>la disposición y la parte cifrada no se corresponden</translation>
    </message>
    <message>
        <source>libnatpmp failed with %1</source>
        <translation>libnatpmp falló con %1</translation>
    </message>
    <message>
        <source>looking for somebody who has it</source>
        <translation>buscando a alguien que lo tenga</translation>
    </message>
    <message>
        <source>made by a newer Cairn (schema %1); update this program</source>
        <translation>creado por un Cairn más reciente (esquema %1); actualice este programa</translation>
    </message>
    <message>
        <source>more bytes than expected</source>
        <translation>más bytes de los esperados</translation>
    </message>
    <message>
        <source>more than %1 files and folders in one bundle</source>
        <translation>más de %1 archivos y carpetas en un solo paquete</translation>
    </message>
    <message>
        <source>more than 1 PiB; share it in parts</source>
        <translation>más de 1 PiB; compártalo por partes</translation>
    </message>
    <message>
        <source>more than 4000000 files and folders; share it in parts</source>
        <translation>más de 4000000 archivos y carpetas; compártalo por partes</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 63</source>
        <translation>debe ser un número entero de 0 a 63</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indique un archivo</translation>
    </message>
    <message>
        <source>name a folder</source>
        <translation>indique una carpeta</translation>
    </message>
    <message>
        <source>name the network with 1 to 64 bytes of plain text</source>
        <translation>dé a la red un nombre de 1 a 64 bytes de texto sin formato</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>no es ni un archivo ni una carpeta</translation>
    </message>
    <message>
        <source>neither inline bytes nor a stream</source>
        <translation>ni bytes incluidos ni un flujo</translation>
    </message>
    <message>
        <source>no address to listen at</source>
        <translation>no hay ninguna dirección en la que escuchar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>no bootstrap host is given</source>
        <translation>no se ha indicado ningún host de arranque</translation>
    </message>
    <message>
        <source>no connection with this peer</source>
        <translation>no hay conexión con este par</translation>
    </message>
    <message>
        <source>no daemon answers at %1</source>
        <translation>ningún servicio responde en %1</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>sin eventos</translation>
    </message>
    <message>
        <source>no hello came first</source>
        <translation>no llegó primero el saludo</translation>
    </message>
    <message>
        <source>no memory to ask with</source>
        <translation>no hay memoria para hacer la consulta</translation>
    </message>
    <message>
        <source>no node of the DHT has answered</source>
        <translation>no ha respondido ningún nodo de la DHT</translation>
    </message>
    <message>
        <source>no node of the DHT is known</source>
        <translation>no se conoce ningún nodo de la DHT</translation>
    </message>
    <message>
        <source>no node took the item</source>
        <translation>ningún nodo aceptó el elemento</translation>
    </message>
    <message>
        <source>no protocol opened the ports</source>
        <translation>ningún protocolo abrió los puertos</translation>
    </message>
    <message>
        <source>no socket to connect with</source>
        <translation>no hay ningún socket con el que conectarse</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>no queda espacio</translation>
    </message>
    <message>
        <source>no such setting</source>
        <translation>no existe ese ajuste</translation>
    </message>
    <message>
        <source>no such setting; there are %1</source>
        <translation>no existe ese ajuste; los que hay son: %1</translation>
    </message>
    <message>
        <source>no thread could be started</source>
        <translation>no se pudo iniciar ningún hilo</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>nadie responde</translation>
    </message>
    <message>
        <source>nobody knew it in time</source>
        <translation>nadie lo supo a tiempo</translation>
    </message>
    <message>
        <source>node key</source>
        <translation>clave del nodo</translation>
    </message>
    <message>
        <source>not a Cairn library</source>
        <translation>no es una biblioteca de Cairn</translation>
    </message>
    <message>
        <source>not a Cairn link</source>
        <translation>no es un enlace de Cairn</translation>
    </message>
    <message>
        <source>not a private key in PEM form</source>
        <translation>no es una clave privada en formato PEM</translation>
    </message>
    <message>
        <source>not a root block</source>
        <translation>no es un bloque raíz</translation>
    </message>
    <message>
        <source>not all of the space is freed</source>
        <translation>no se ha liberado todo el espacio</translation>
    </message>
    <message>
        <source>not an Ed25519 key</source>
        <translation>no es una clave Ed25519</translation>
    </message>
    <message>
        <source>not an X.509 certificate</source>
        <translation>no es un certificado X.509</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>no está en la biblioteca</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>aún sin preparar</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no se admite</translation>
    </message>
    <message>
        <source>not waited for any longer</source>
        <translation>ya no se espera</translation>
    </message>
    <message>
        <source>nothing in '%1' matches '%2'</source>
        <translation>en “%1” no hay nada que coincida con “%2”</translation>
    </message>
    <message>
        <source>nothing is left to be put in order</source>
        <translation>ya no queda nada que ordenar</translation>
    </message>
    <message>
        <source>only some of its chunks are kept here: %1 of %2</source>
        <translation>aquí solo se guardan algunas de sus piezas: %1 de %2</translation>
    </message>
    <message>
        <source>other starts of this app could not find it</source>
        <translation>otros inicios de esta aplicación no podrían encontrar este</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memoria agotada</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>se supera un límite</translation>
    </message>
    <message>
        <source>pack %1 at byte %2</source>
        <translation>contenedor %1, byte %2</translation>
    </message>
    <message>
        <source>parity chunk %1</source>
        <translation>pieza de paridad %1</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>peer certificate</source>
        <translation>certificado del par</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>pieces are kept in a library, and there is none</source>
        <translation>las piezas se guardan en una biblioteca, y no hay ninguna</translation>
    </message>
    <message>
        <source>port %1 (%2) is used by another program</source>
        <translation>otro programa usa el puerto %1 (%2)</translation>
    </message>
    <message>
        <source>put back a copy of it, or move the data folder away to start with an empty one</source>
        <translation>devuelva a su sitio una copia, o mueva la carpeta de datos a otro sitio para empezar con una vacía</translation>
    </message>
    <message>
        <source>put the library back, or move the packs away to start anew</source>
        <translation>devuelva la biblioteca a su sitio, o mueva los contenedores (packs) a otro sitio para empezar de nuevo</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>al recibir</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>al eliminar</translation>
    </message>
    <message>
        <source>restore it from a backup, or move it away</source>
        <translation>restáurelo de una copia de seguridad o muévalo a otro sitio</translation>
    </message>
    <message>
        <source>restore it from a backup, or put an empty file in its place to have a new one made</source>
        <translation>restáurelo de una copia de seguridad, o ponga en su lugar un archivo vacío para que se cree uno nuevo</translation>
    </message>
    <message>
        <source>restore it from a backup, or share something</source>
        <translation>restáurelo de una copia de seguridad o comparta algo</translation>
    </message>
    <message>
        <source>root block version %1</source>
        <translation>versión %1 del bloque raíz</translation>
    </message>
    <message>
        <source>run `cairn status` where it can be written</source>
        <translation>ejecute `cairn status` donde se pueda escribir</translation>
    </message>
    <message>
        <source>sealed data is shorter than its tag</source>
        <translation>los datos cifrados son más cortos que su etiqueta</translation>
    </message>
    <message>
        <source>sealed data was altered or the key is another one</source>
        <translation>los datos cifrados se modificaron o la clave es otra</translation>
    </message>
    <message>
        <source>sealed part</source>
        <translation>parte cifrada</translation>
    </message>
    <message>
        <source>sealed part version %1</source>
        <translation>versión %1 de la parte cifrada</translation>
    </message>
    <message>
        <source>setting up %1</source>
        <translation>al preparar %1</translation>
    </message>
    <message>
        <source>share it in parts</source>
        <translation>compártalo por partes</translation>
    </message>
    <message>
        <source>share it in several parts</source>
        <translation>compártalo en varias partes</translation>
    </message>
    <message>
        <source>sharing '%1'</source>
        <translation>al compartir “%1”</translation>
    </message>
    <message>
        <source>shows an unusable certificate</source>
        <translation>muestra un certificado que no se puede usar</translation>
    </message>
    <message>
        <source>shows no certificate</source>
        <translation>no muestra ningún certificado</translation>
    </message>
    <message>
        <source>something is being shared just now, and would be given up too; stop it, or wait until it is done</source>
        <translation>ahora mismo se está compartiendo algo, y también se perdería; deténgalo o espere a que termine</translation>
    </message>
    <message>
        <source>speaks another protocol</source>
        <translation>usa otro protocolo</translation>
    </message>
    <message>
        <source>std::bad_alloc</source>
        <translation>memoria insuficiente (std::bad_alloc)</translation>
    </message>
    <message>
        <source>stream truncated</source>
        <translation>flujo truncado</translation>
    </message>
    <message>
        <source>streams nest deeper than 3</source>
        <translation>hay más de 3 niveles de flujos anidados</translation>
    </message>
    <message>
        <source>stripe</source>
        <translation>franja</translation>
    </message>
    <message>
        <source>stripe %1 claims %2 bytes</source>
        <translation>la franja %1 declara %2 bytes</translation>
    </message>
    <message>
        <source>stripe %1 of %2 cannot be rebuilt</source>
        <translation>no se puede reconstruir la franja %1 (%2)</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>ese es este mismo nodo</translation>
    </message>
    <message>
        <source>the DHT has a newer version of the item</source>
        <translation>la DHT tiene una versión más reciente del elemento</translation>
    </message>
    <message>
        <source>the DHT is switched off</source>
        <translation>la DHT está desactivada</translation>
    </message>
    <message>
        <source>the DHT node stops</source>
        <translation>el nodo de la DHT se está deteniendo</translation>
    </message>
    <message>
        <source>the address towards the gateway is not known</source>
        <translation>no se conoce la dirección hacia la puerta de enlace</translation>
    </message>
    <message>
        <source>the bundle claims %1 bytes</source>
        <translation>el paquete declara %1 bytes</translation>
    </message>
    <message>
        <source>the bundle on its way was removed meanwhile</source>
        <translation>entretanto se quitó el paquete que estaba en camino</translation>
    </message>
    <message>
        <source>the bundle was removed meanwhile</source>
        <translation>entretanto se quitó el paquete</translation>
    </message>
    <message>
        <source>the bundle's description is too large</source>
        <translation>la descripción del paquete es demasiado grande</translation>
    </message>
    <message>
        <source>the changed settings would not be readable</source>
        <translation>la configuración modificada no se podría leer</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the connection ended inside a message</source>
        <translation>la conexión terminó a mitad de un mensaje</translation>
    </message>
    <message>
        <source>the connection ended without a goodbye</source>
        <translation>la conexión terminó sin despedida</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la conexión se cerró</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>el contenido</translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>la carpeta actual</translation>
    </message>
    <message>
        <source>the daemon answered with the status %1</source>
        <translation>el servicio respondió con el estado %1</translation>
    </message>
    <message>
        <source>the daemon has closed the connection</source>
        <translation>el servicio ha cerrado la conexión</translation>
    </message>
    <message>
        <source>the daemon has ended</source>
        <translation>el servicio ha terminado</translation>
    </message>
    <message>
        <source>the daemon has ended before the command was done</source>
        <translation>el servicio ha terminado antes de completar la orden</translation>
    </message>
    <message>
        <source>the daemon speaks another version of the API; start it again</source>
        <translation>el servicio usa otra versión de la API; vuelva a iniciarlo</translation>
    </message>
    <message>
        <source>the daemon's answer</source>
        <translation>la respuesta del servicio</translation>
    </message>
    <message>
        <source>the daemon's answer %1</source>
        <translation>la respuesta del servicio %1</translation>
    </message>
    <message>
        <source>the daemon's answer ends within a line</source>
        <translation>la respuesta del servicio termina a mitad de una línea</translation>
    </message>
    <message>
        <source>the daemon's answer is larger than 1 GiB</source>
        <translation>la respuesta del servicio ocupa más de 1 GiB</translation>
    </message>
    <message>
        <source>the daemon's answer is not HTTP</source>
        <translation>la respuesta del servicio no es HTTP</translation>
    </message>
    <message>
        <source>the disk is still at the last change</source>
        <translation>aún se está guardando en el disco el último cambio</translation>
    </message>
    <message>
        <source>the download</source>
        <translation>la descarga</translation>
    </message>
    <message>
        <source>the download goes on with the node</source>
        <translation>la descarga continúa con el nodo</translation>
    </message>
    <message>
        <source>the download was dropped</source>
        <translation>la descarga se descartó</translation>
    </message>
    <message>
        <source>the download was paused</source>
        <translation>la descarga se pausó</translation>
    </message>
    <message>
        <source>the empty path</source>
        <translation>la ruta vacía</translation>
    </message>
    <message>
        <source>the folder's mode or time is not one</source>
        <translation>los permisos o la fecha de la carpeta no son válidos</translation>
    </message>
    <message>
        <source>the gateway has no IPv4 address</source>
        <translation>la puerta de enlace no tiene dirección IPv4</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>falló el establecimiento de la conexión TLS</translation>
    </message>
    <message>
        <source>the home folder is unknown; set HOME</source>
        <translation>no se conoce la carpeta personal; defina HOME</translation>
    </message>
    <message>
        <source>the index is wrong</source>
        <translation>el índice es incorrecto</translation>
    </message>
    <message>
        <source>the layout names a chunk of another length</source>
        <translation>la disposición indica una pieza de otra longitud</translation>
    </message>
    <message>
        <source>the library has no version</source>
        <translation>la biblioteca no tiene versión</translation>
    </message>
    <message>
        <source>the library holds an id that is not one</source>
        <translation>la biblioteca contiene un ID que no es válido</translation>
    </message>
    <message>
        <source>the library holds an unfinished stripe that is malformed</source>
        <translation>la biblioteca contiene una franja sin terminar que está mal formada</translation>
    </message>
    <message>
        <source>the library's record of it contradicts its root block</source>
        <translation>lo que la biblioteca tiene registrado de él contradice su bloque raíz</translation>
    </message>
    <message>
        <source>the library's record of the unfinished share is damaged</source>
        <translation>el registro de la biblioteca sobre lo que se estaba compartiendo está dañado</translation>
    </message>
    <message>
        <source>the link has more than 16 addresses (x=)</source>
        <translation>el enlace tiene más de 16 direcciones (x=)</translation>
    </message>
    <message>
        <source>the link is incomplete or mistyped</source>
        <translation>el enlace está incompleto o mal escrito</translation>
    </message>
    <message>
        <source>the link is longer than 4096 characters</source>
        <translation>el enlace tiene más de 4096 caracteres</translation>
    </message>
    <message>
        <source>the link's %1= is malformed</source>
        <translation>la parte %1= del enlace está mal formada</translation>
    </message>
    <message>
        <source>the link's address (x=) number %1 is not HOST:PORT</source>
        <translation>la dirección (x=) número %1 del enlace no es HOST:PUERTO</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle</source>
        <translation>la clave del enlace no abre este paquete</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle; compare it with the original link</source>
        <translation>la clave del enlace no abre este paquete; compare el enlace con el original</translation>
    </message>
    <message>
        <source>the link's name (n=) is not UTF-8 of at most 255 bytes</source>
        <translation>el nombre del enlace (n=) no es UTF-8 de 255 bytes como máximo</translation>
    </message>
    <message>
        <source>the log cannot be opened</source>
        <translation>no se puede abrir el registro</translation>
    </message>
    <message>
        <source>the log cannot be written</source>
        <translation>no se puede escribir en el registro</translation>
    </message>
    <message>
        <source>the name '%1' %2</source>
        <translation>el nombre “%1” %2</translation>
    </message>
    <message>
        <source>the names of so many files do not fit one bundle</source>
        <translation>los nombres de tantos archivos no caben en un solo paquete</translation>
    </message>
    <message>
        <source>the node does not answer within 2 seconds</source>
        <translation>el nodo no responde en 2 segundos</translation>
    </message>
    <message>
        <source>the node does not run</source>
        <translation>el nodo no está en marcha</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>el nodo ha terminado</translation>
    </message>
    <message>
        <source>the node has not said where it can be reached</source>
        <translation>el nodo no ha indicado dónde se puede contactar con él</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>el nodo se está iniciando</translation>
    </message>
    <message>
        <source>the node is stopping</source>
        <translation>el nodo se está deteniendo</translation>
    </message>
    <message>
        <source>the pack file is cut off</source>
        <translation>el archivo contenedor está cortado</translation>
    </message>
    <message>
        <source>the pack file is gone</source>
        <translation>el archivo contenedor ya no existe</translation>
    </message>
    <message>
        <source>the path '%1'</source>
        <translation>la ruta “%1”</translation>
    </message>
    <message>
        <source>the path '%1' is longer than 4096 bytes</source>
        <translation>la ruta “%1” ocupa más de 4096 bytes</translation>
    </message>
    <message>
        <source>the path is longer than 4096 bytes</source>
        <translation>la ruta ocupa más de 4096 bytes</translation>
    </message>
    <message>
        <source>the patterns with '!' leave nothing of '%1'</source>
        <translation>los patrones con “!” no dejan nada de “%1”</translation>
    </message>
    <message>
        <source>the peer did not say hello in time</source>
        <translation>el par no saludó a tiempo</translation>
    </message>
    <message>
        <source>the peer does not read what it asked for</source>
        <translation>el par no lee lo que ha pedido</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>el par dejó de responder</translation>
    </message>
    <message>
        <source>the peer has too many connections</source>
        <translation>el par tiene demasiadas conexiones</translation>
    </message>
    <message>
        <source>the peer is of another network, or lacks its secret</source>
        <translation>el par es de otra red o no tiene el secreto de esta</translation>
    </message>
    <message>
        <source>the peer is of another network, or wants its secret</source>
        <translation>el par es de otra red o exige el secreto de la suya</translation>
    </message>
    <message>
        <source>the peer said goodbye</source>
        <translation>el par se despidió</translation>
    </message>
    <message>
        <source>the peer speaks another version</source>
        <translation>el par usa otra versión</translation>
    </message>
    <message>
        <source>the port is taken</source>
        <translation>el puerto está ocupado</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>las comillas no están cerradas</translation>
    </message>
    <message>
        <source>the record of this node's addresses can have no later version</source>
        <translation>el registro de las direcciones de este nodo no puede tener una versión posterior</translation>
    </message>
    <message>
        <source>the root of a disk has no name to share</source>
        <translation>la raíz de un disco no tiene un nombre con el que compartirla</translation>
    </message>
    <message>
        <source>the router answered another question</source>
        <translation>el router respondió a otra pregunta</translation>
    </message>
    <message>
        <source>the router answered for another port</source>
        <translation>el router respondió sobre otro puerto</translation>
    </message>
    <message>
        <source>the router answered with error %1</source>
        <translation>el router respondió con el error %1</translation>
    </message>
    <message>
        <source>the router answered with error %1 (%2)</source>
        <translation>el router respondió con el error %1 (%2)</translation>
    </message>
    <message>
        <source>the router cannot do this</source>
        <translation>el router no puede hacerlo</translation>
    </message>
    <message>
        <source>the router cannot open ports</source>
        <translation>el router no puede abrir puertos</translation>
    </message>
    <message>
        <source>the router does not allow it</source>
        <translation>el router no lo permite</translation>
    </message>
    <message>
        <source>the router does not answer any more</source>
        <translation>el router ya no responde</translation>
    </message>
    <message>
        <source>the router does not speak it</source>
        <translation>el router no lo admite</translation>
    </message>
    <message>
        <source>the router does not speak this version</source>
        <translation>el router no admite esta versión</translation>
    </message>
    <message>
        <source>the router granted less than nothing</source>
        <translation>el router concedió menos que nada</translation>
    </message>
    <message>
        <source>the router granted port 0</source>
        <translation>el router concedió el puerto 0</translation>
    </message>
    <message>
        <source>the router has NAT-PMP only</source>
        <translation>el router solo tiene NAT-PMP</translation>
    </message>
    <message>
        <source>the router has no connection itself</source>
        <translation>el propio router no tiene conexión</translation>
    </message>
    <message>
        <source>the router has no more room for mappings</source>
        <translation>el router no tiene sitio para más asignaciones de puertos</translation>
    </message>
    <message>
        <source>the secret has 1 to 1024 bytes</source>
        <translation>el secreto tiene de 1 a 1024 bytes</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>no se puede usar la configuración</translation>
    </message>
    <message>
        <source>the share was removed meanwhile</source>
        <translation>entretanto se quitó lo que se compartía</translation>
    </message>
    <message>
        <source>the stream has ended</source>
        <translation>el flujo ha terminado</translation>
    </message>
    <message>
        <source>the stripes hold %1 bytes, the stream %2</source>
        <translation>las franjas contienen %1 bytes; el flujo, %2</translation>
    </message>
    <message>
        <source>the system gave no randomness for a node key</source>
        <translation>el sistema no proporcionó datos aleatorios para una clave del nodo</translation>
    </message>
    <message>
        <source>there is no data folder</source>
        <translation>no hay carpeta de datos</translation>
    </message>
    <message>
        <source>there is no download of %1</source>
        <translation>no hay ninguna descarga de %1</translation>
    </message>
    <message>
        <source>there is no piece %1; the pieces of a stripe are numbered from 0</source>
        <translation>no existe la pieza %1; las piezas de una franja se numeran desde 0</translation>
    </message>
    <message>
        <source>there is no place for the settings</source>
        <translation>no hay ningún lugar para la configuración</translation>
    </message>
    <message>
        <source>there is text behind the closing quotation mark</source>
        <translation>hay texto después de las comillas de cierre</translation>
    </message>
    <message>
        <source>this is Cairn's own data folder</source>
        <translation>esta es la carpeta de datos propia de Cairn</translation>
    </message>
    <message>
        <source>this machine has no gateway for IPv4</source>
        <translation>este equipo no tiene puerta de enlace para IPv4</translation>
    </message>
    <message>
        <source>this node closed the connection</source>
        <translation>este nodo cerró la conexión</translation>
    </message>
    <message>
        <source>this node is stopping</source>
        <translation>este nodo se está deteniendo</translation>
    </message>
    <message>
        <source>this node keeps nothing</source>
        <translation>este nodo no guarda nada</translation>
    </message>
    <message>
        <source>this node takes no part in the network</source>
        <translation>este nodo no participa en la red</translation>
    </message>
    <message>
        <source>this node then gets a new identity</source>
        <translation>este nodo tendrá entonces una identidad nueva</translation>
    </message>
    <message>
        <source>this peer sent false chunks</source>
        <translation>este par envió piezas falsas</translation>
    </message>
    <message>
        <source>this program knows version 1; a newer Cairn may read it</source>
        <translation>este programa conoce la versión 1; quizá pueda leerlo un Cairn más reciente</translation>
    </message>
    <message>
        <source>too long for a Unix socket, and there is no folder with a shorter name to put it in</source>
        <translation>es una ruta demasiado larga para un socket Unix, y no hay ninguna carpeta con un nombre más corto donde ponerlo</translation>
    </message>
    <message>
        <source>too long for a private key in PEM form</source>
        <translation>demasiado larga para una clave privada en formato PEM</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>demasiadas conexiones</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>demasiadas entradas</translation>
    </message>
    <message>
        <source>too many names are asked for</source>
        <translation>se consultan demasiados nombres</translation>
    </message>
    <message>
        <source>too many peers at once</source>
        <translation>demasiados pares a la vez</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>demasiadas peticiones a la vez</translation>
    </message>
    <message>
        <source>too much to hand over at once</source>
        <translation>demasiado para entregarlo de una vez</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>fin de datos inesperado durante la lectura</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>unusable length</source>
        <translation>longitud no utilizable</translation>
    </message>
    <message>
        <source>use 1 to 64 bytes of plain text</source>
        <translation>use de 1 a 64 bytes de texto sin formato</translation>
    </message>
    <message>
        <source>use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4</source>
        <translation>use K+M, con K de 1 a 32 y M de 0 a 32, por ejemplo 8+4</translation>
    </message>
    <message>
        <source>use a number from %1 to %2</source>
        <translation>use un número de %1 a %2</translation>
    </message>
    <message>
        <source>use a number from 1 to 65535, or 0 for any port that is free</source>
        <translation>use un número de 1 a 65535, o 0 para cualquier puerto libre</translation>
    </message>
    <message>
        <source>use a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>use un número entero y k, M, G, Ki, Mi o Gi, por ejemplo 500k</translation>
    </message>
    <message>
        <source>use addresses of this machine, at most one of IPv4 and one of IPv6, with a comma between</source>
        <translation>use direcciones de este equipo, como máximo una de IPv4 y una de IPv6, separadas por una coma</translation>
    </message>
    <message>
        <source>use at least 4Ki</source>
        <translation>use al menos 4Ki</translation>
    </message>
    <message>
        <source>use at most 32 hosts</source>
        <translation>use como máximo 32 hosts</translation>
    </message>
    <message>
        <source>use at most 64 entries</source>
        <translation>use como máximo 64 entradas</translation>
    </message>
    <message>
        <source>use entries as mon-fri 08:00-18:00 up 500k down 2M</source>
        <translation>use entradas como mon-fri 08:00-18:00 up 500k down 2M</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT of this machine alone, as 127.0.0.1:9001</source>
        <translation>use none, o un HOST:PUERTO exclusivo de este equipo, por ejemplo 127.0.0.1:9001</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT, more of them with commas between</source>
        <translation>use none o HOST:PUERTO; si son varios, separados por comas</translation>
    </message>
    <message>
        <source>use on or off</source>
        <translation>use on u off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off</source>
        <translation>use trace, debug, info, warning, error u off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>use trace, debug, info, warning, error u off; CAIRN_LOG_LEVEL tiene prioridad sobre LOG_LEVEL, por si esa variable es de otro programa</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>use true o false</translation>
    </message>
    <message>
        <source>use unlimited, or bytes per second, at least 1k</source>
        <translation>use unlimited, o bytes por segundo, al menos 1k</translation>
    </message>
    <message>
        <source>verify the bundle instead</source>
        <translation>en su lugar, verifique el paquete</translation>
    </message>
    <message>
        <source>verifying '%1'</source>
        <translation>al verificar “%1”</translation>
    </message>
    <message>
        <source>was moved or deleted</source>
        <translation>se movió o se eliminó</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>se ha reemplazado</translation>
    </message>
    <message>
        <source>what is shared from then on gets other links</source>
        <translation>lo que se comparta a partir de entonces tendrá otros enlaces</translation>
    </message>
    <message>
        <source>what it is to become is not one value of TOML</source>
        <translation>el nuevo valor no es un único valor de TOML</translation>
    </message>
    <message>
        <source>what was asked for is not read</source>
        <translation>no se lee lo que se ha pedido</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>número de versión incorrecto</translation>
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
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
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
        <source>%Ln item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>Se ha omitido %Ln elemento porque no es un archivo: %1</numerusform>
            <numerusform>Se han omitido %Ln elementos porque no son archivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShortcutList</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Chunk before and after</source>
        <translation>Pieza anterior y siguiente</translation>
    </message>
    <message>
        <source>First and last stripe</source>
        <translation>Primera y última franja</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Teclas y lo que hacen</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Más grande y más pequeño</translation>
    </message>
    <message>
        <source>Map of chunks</source>
        <translation>Mapa de piezas</translation>
    </message>
    <message>
        <source>Stripe before and after</source>
        <translation>Franja anterior y siguiente</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
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
        <source>DHT: %Ln node(s)</source>
        <translation>
            <numerusform>DHT: %Ln nodo</numerusform>
            <numerusform>DHT: %Ln nodos</numerusform>
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
        <source>%Ln peer(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
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
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>Se ha copiado %Ln enlace.</numerusform>
            <numerusform>Se han copiado %Ln enlaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %Ln link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>Copiado. %Ln enlace no tiene clave: con él se puede guardar y comprobar el contenido, pero no leerlo.</numerusform>
            <numerusform>Copiado. %Ln enlaces no tienen clave: con ellos se puede guardar y comprobar el contenido, pero no leerlo.</numerusform>
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
