<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Autostart</name>
    <message>
        <source>The folder “%1” cannot be made, so that Cairn will not start when you log in.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Cairn wird daher bei der Anmeldung nicht gestartet.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written, so that Cairn will not start when you log in: %2</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Cairn wird daher bei der Anmeldung nicht gestartet: %2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be removed, so that Cairn will still start when you log in: %2</source>
        <translation>Die Datei „%1“ kann nicht entfernt werden. Cairn wird daher weiterhin bei der Anmeldung gestartet: %2</translation>
    </message>
    <message>
        <source>The path of the program has a line end in it, so that it cannot be started when you log in.</source>
        <translation>Der Pfad des Programms enthält einen Zeilenumbruch. Deshalb kann es bei der Anmeldung nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Windows does not let Cairn start when you log in.</source>
        <translation>Windows lässt nicht zu, dass Cairn bei der Anmeldung gestartet wird.</translation>
    </message>
    <message>
        <source>Windows does not let Cairn stop starting when you log in.</source>
        <translation>Windows lässt nicht zu, dass der Start von Cairn bei der Anmeldung abgeschaltet wird.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known yet whether others on the internet can reach this computer.</source>
        <translation>Es ist noch nicht bekannt, ob andere im Internet diesen Computer erreichen können.</translation>
    </message>
    <message>
        <source>This computer takes no connections.</source>
        <translation>Dieser Computer nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Others on the internet can reach this computer.</source>
        <translation>Andere im Internet können diesen Computer erreichen.</translation>
    </message>
    <message>
        <source>Others on the internet can probably reach this computer.</source>
        <translation>Andere im Internet können diesen Computer wahrscheinlich erreichen.</translation>
    </message>
    <message>
        <source>Others on the internet can probably not reach this computer.</source>
        <translation>Andere im Internet können diesen Computer wahrscheinlich nicht erreichen.</translation>
    </message>
    <message>
        <source>The router is being asked to let connections through.</source>
        <translation>Der Router wird gerade gebeten, Verbindungen durchzulassen.</translation>
    </message>
    <message>
        <source>The router is not asked to let connections through. Where it does so by itself, nothing needs to be done.</source>
        <translation>Der Router wird nicht gebeten, Verbindungen durchzulassen. Wenn er das von sich aus tut, ist nichts weiter nötig.</translation>
    </message>
    <message>
        <source>It can still download from those who take connections. To let others fetch from here, set a port in the settings.</source>
        <translation>Er kann trotzdem von allen herunterladen, die Verbindungen annehmen. Damit andere von hier herunterladen können, legen Sie in den Einstellungen einen Port fest.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts weiter nötig.</translation>
    </message>
    <message>
        <source>The router says that it lets connections through.</source>
        <translation>Der Router meldet, dass er Verbindungen durchlässt.</translation>
    </message>
    <message>
        <source>Others have asked this computer of themselves not long ago.</source>
        <translation>Andere haben diesen Computer vor Kurzem von sich aus angesprochen.</translation>
    </message>
    <message>
        <source>The router is itself behind another one. Ask your provider for an address of your own, or use IPv6. Downloads work all the same, and so does sharing with those that this computer connects to.</source>
        <translation>Der Router befindet sich selbst hinter einem anderen. Bitten Sie Ihren Internetanbieter um eine eigene Adresse oder verwenden Sie IPv6. Downloads funktionieren trotzdem, ebenso das Teilen mit allen, zu denen dieser Computer eine Verbindung aufbaut.</translation>
    </message>
    <message>
        <source>Downloads work all the same, and so does sharing with those that this computer connects to. To be reached by all, switch on UPnP or NAT-PMP in the router, or forward TCP and UDP port %1 there to this computer.</source>
        <translation>Downloads funktionieren trotzdem, ebenso das Teilen mit allen, zu denen dieser Computer eine Verbindung aufbaut. Damit alle diesen Computer erreichen, schalten Sie im Router UPnP oder NAT-PMP ein oder leiten Sie dort den TCP- und den UDP-Port %1 an diesen Computer weiter.</translation>
    </message>
    <message>
        <source>The router is not asked.</source>
        <translation>Der Router wird nicht gefragt.</translation>
    </message>
    <message>
        <source>The router is being asked.</source>
        <translation>Der Router wird gerade gefragt.</translation>
    </message>
    <message>
        <source>There is no router to ask.</source>
        <translation>Es gibt keinen Router, der gefragt werden kann.</translation>
    </message>
    <message>
        <source>The router opened no port. It is asked again from time to time.</source>
        <translation>Der Router hat keinen Port geöffnet. Er wird von Zeit zu Zeit erneut gefragt.</translation>
    </message>
    <message>
        <source>TCP port %1</source>
        <translation>TCP-Port %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>UDP-Port %1</translation>
    </message>
    <message>
        <source>The router has opened %1, by %2.</source>
        <translation>Der Router hat %1 über %2 geöffnet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>Nicht verwendet.</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>Looking for the first nodes.</source>
        <translation>Die ersten Knoten werden gesucht.</translation>
    </message>
    <message>
        <source>No nodes are known yet.</source>
        <translation>Es sind noch keine Knoten bekannt.</translation>
    </message>
    <message>
        <source>No nodes are known yet: %1</source>
        <translation>Es sind noch keine Knoten bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known; this computer only asks.</source>
        <translation>
            <numerusform>%Ln Knoten bekannt; dieser Computer fragt nur ab.</numerusform>
            <numerusform>%Ln Knoten bekannt; dieser Computer fragt nur ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known, of whom %1 answered lately.</source>
        <translation>
            <numerusform>%Ln Knoten bekannt; vor Kurzem geantwortet: %1.</numerusform>
            <numerusform>%Ln Knoten bekannt; vor Kurzem geantwortet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>Es wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Nobody can be found. %1</source>
        <translation>Es kann niemand gefunden werden. %1</translation>
    </message>
    <message>
        <source>Nobody was found yet.</source>
        <translation>Es wurde noch niemand gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln gefunden.</numerusform>
            <numerusform>%Ln gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is announced, because no connections are taken.</source>
        <translation>Es wird nichts bekannt gegeben, weil keine Verbindungen angenommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) can be found.</source>
        <translation>
            <numerusform>%1 von %Ln gespeicherten Eintrag auffindbar.</numerusform>
            <numerusform>%1 von %Ln gespeicherten Einträgen auffindbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>None: no connections are taken.</source>
        <translation>Keiner: Es werden keine Verbindungen angenommen.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>No peer on the internet was found that could be asked to try.</source>
        <translation>Es wurde kein Peer im Internet gefunden, der es versuchen könnte.</translation>
    </message>
    <message>
        <source>Peers that were asked to try could not, or have not answered.</source>
        <translation>Peers, die es versuchen sollten, konnten nicht oder haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>Yes: a peer on the internet has just connected to port %1, as it was asked to.</source>
        <translation>Ja: Ein Peer im Internet hat sich eben, wie erbeten, mit Port %1 verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</source>
        <translation>
            <numerusform>Nein: %Ln Peer im Internet hat vergeblich versucht, sich mit Port %1 zu verbinden. Leiten Sie den Port im Router an diesen Computer weiter, und lassen Sie ihn durch die Firewall.</numerusform>
            <numerusform>Nein: %Ln Peers im Internet haben vergeblich versucht, sich mit Port %1 zu verbinden. Leiten Sie den Port im Router an diesen Computer weiter, und lassen Sie ihn durch die Firewall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: somebody on the internet connected to port %1, %2 ago.</source>
        <translation>Ja: Jemand aus dem Internet hat sich mit Port %1 verbunden. Das ist %2 her.</translation>
    </message>
    <message>
        <source>No: this computer takes no connections. A port can be set in the settings.</source>
        <translation>Nein: Dieser Computer nimmt keine Verbindungen an. In den Einstellungen lässt sich ein Port festlegen.</translation>
    </message>
    <message>
        <source>No: port %1 is open to this computer alone. The settings say where it listens.</source>
        <translation>Nein: Port %1 ist nur für diesen Computer selbst offen. Die Einstellungen legen fest, wo er Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>No: the router is itself behind another one. Ask your provider for an address of your own, or use IPv6.</source>
        <translation>Nein: Der Router befindet sich selbst hinter einem anderen. Bitten Sie Ihren Internetanbieter um eine eigene Adresse oder verwenden Sie IPv6.</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected yet, and no router has opened port %1; where it was forwarded by hand, others may get through all the same. %2</source>
        <translation>Das lässt sich nicht sagen. Es hat sich noch niemand verbunden, und kein Router hat Port %1 geöffnet; wenn er von Hand weitergeleitet wurde, kommen andere vielleicht trotzdem durch. %2</translation>
    </message>
    <message>
        <source>That cannot be told. The router says that it lets connections to port %1 through, but nobody has connected yet. %2</source>
        <translation>Das lässt sich nicht sagen. Der Router meldet, dass er Verbindungen zu Port %1 durchlässt, aber es hat sich noch niemand verbunden. %2</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected to port %1 yet. %2</source>
        <translation>Das lässt sich nicht sagen. Mit Port %1 hat sich noch niemand verbunden. %2</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Move the files themselves to the &amp;trash</source>
        <translation>Auch die Dateien selbst in den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Your own files go to the trash, where you can get them back from. Others cannot get them from here any more.</source>
        <translation>Ihre eigenen Dateien kommen in den Papierkorb, aus dem Sie sie zurückholen können. Andere können sie von hier nicht mehr abrufen.</translation>
    </message>
    <message>
        <source>Remove “%1” from the stored files?</source>
        <translation>„%1“ aus den gespeicherten Dateien entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln stored item(s)?</source>
        <translation>
            <numerusform>%Ln gespeicherten Eintrag entfernen?</numerusform>
            <numerusform>%Ln gespeicherte Einträge entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that Cairn keeps is deleted, up to %1. Others cannot get it from here any more.</source>
        <translation>Die Kopie, die Cairn aufbewahrt, wird gelöscht (bis zu %1). Andere können sie dann nicht mehr von hier herunterladen.</translation>
    </message>
    <message>
        <source>Your own files in %1 stay as they are. The copy that Cairn keeps beside them is deleted. Others cannot get it from here any more.</source>
        <translation>Ihre eigenen Dateien in %1 bleiben unverändert. Die Kopie, die Cairn zusätzlich aufbewahrt, wird gelöscht. Andere können sie dann nicht mehr von hier herunterladen.</translation>
    </message>
    <message>
        <source>It is only forgotten: your own files in %1 stay as they are. Others cannot get it from here any more.</source>
        <translation>Nur der Eintrag wird entfernt: Ihre eigenen Dateien in %1 bleiben unverändert. Andere können sie dann nicht mehr von hier herunterladen.</translation>
    </message>
    <message>
        <source>They are only forgotten: your own files stay as they are. Others cannot get them from here any more.</source>
        <translation>Nur die Einträge werden entfernt: Ihre eigenen Dateien bleiben unverändert. Andere können sie dann nicht mehr von hier herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>Your own files stay as they are. The copies that Cairn keeps of %Ln of them are deleted. Others cannot get them from here any more.</source>
        <translation>
            <numerusform>Ihre eigenen Dateien bleiben unverändert. Die Kopie, die Cairn von einem der Einträge aufbewahrt, wird gelöscht. Andere können die Einträge dann nicht mehr von hier herunterladen.</numerusform>
            <numerusform>Ihre eigenen Dateien bleiben unverändert. Die Kopien, die Cairn von %Ln der Einträge aufbewahrt, werden gelöscht. Andere können die Einträge dann nicht mehr von hier herunterladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>WatchedPlace</name>
    <message>
        <source>Everything in the watched folder is shared: that cannot be your whole home folder. Choose a folder in it.</source>
        <translation>Alles im überwachten Ordner wird geteilt: Das kann nicht Ihr ganzer persönlicher Ordner sein. Wählen Sie einen Ordner darin.</translation>
    </message>
    <message>
        <source>The watched folder and the folder for downloads must be apart. Downloads would be shared again under other links.</source>
        <translation>Der überwachte Ordner und der Ordner für Downloads müssen getrennt sein. Downloads würden sonst noch einmal unter anderen Links geteilt.</translation>
    </message>
    <message>
        <source>The watched folder must be apart from the folder where Cairn keeps its own data, %1.</source>
        <translation>Der überwachte Ordner muss von dem Ordner getrennt sein, in dem Cairn seine eigenen Daten aufbewahrt: %1.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::AddLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>cairn:…</source>
        <translation>cairn:…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Patterns with a semicolon between, such as *.jpg; notes/*. What a pattern with ! before it matches is left out: !*.tmp</source>
        <translation>Muster, durch Semikolon getrennt, zum Beispiel *.jpg; notizen/*. Was ein Muster mit vorangestelltem ! trifft, wird weggelassen: !*.tmp</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Keine bestimmten</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Only these files</source>
        <translation>&amp;Nur diese Dateien</translation>
    </message>
    <message>
        <source>These files f&amp;irst</source>
        <translation>Diese Dateien &amp;zuerst</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Speicherort für die Dateien</translation>
    </message>
    <message>
        <source>Paste the link that you were given. It begins with “cairn:”.</source>
        <translation>Fügen Sie den Link ein, den Sie erhalten haben. Er beginnt mit „cairn:“.</translation>
    </message>
    <message>
        <source>This is not a whole link: a part of it is missing or mistyped. Copy it again, from “cairn:” to its end.</source>
        <translation>Das ist kein vollständiger Link: Ein Teil fehlt oder ist falsch geschrieben. Kopieren Sie ihn noch einmal, von „cairn:“ bis zum Ende.</translation>
    </message>
    <message>
        <source>This link has no key: it serves to keep the files for others, not to read them. Ask for the whole link.</source>
        <translation>Dieser Link enthält keinen Schlüssel: Er dient dazu, die Dateien für andere aufzubewahren, nicht dazu, sie zu lesen. Bitten Sie um den vollständigen Link.</translation>
    </message>
    <message>
        <source>Choose the folder that receives the files.</source>
        <translation>Wählen Sie den Ordner aus, in dem die Dateien gespeichert werden sollen.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>a bundle without a name</source>
        <translation>ein Bündel ohne Namen</translation>
    </message>
    <message>
        <source>To be downloaded: %1</source>
        <translation>Heruntergeladen wird: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>Bedeutung der Zellen</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMap</name>
    <message>
        <source>Chunk map</source>
        <translation>Blockkarte</translation>
    </message>
    <message>
        <source>Shows every chunk of the bundle. The arrow keys move from chunk to chunk, plus and minus zoom, 0 shows everything at once.</source>
        <translation>Zeigt jeden Block des Bündels. Die Pfeiltasten führen von Block zu Block, Plus und Minus vergrößern und verkleinern, 0 zeigt alles auf einmal.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMapPanel</name>
    <message>
        <source>Choose a cell to see what is known of it.</source>
        <translation>Wählen Sie eine Zelle aus, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (plus key, or Ctrl and the wheel)</source>
        <translation>Vergrößern (Plustaste oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (minus key, or Ctrl and the wheel)</source>
        <translation>Verkleinern (Minustaste oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show everything at once (0 key)</source>
        <translation>Alles auf einmal anzeigen (Taste 0)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkText</name>
    <message>
        <source>%1 or more</source>
        <comment>how many</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>data chunk %1 of %2</source>
        <translation>Datenblock %1 von %2</translation>
    </message>
    <message>
        <source>parity chunk %1 of %2</source>
        <translation>Paritätsblock %1 von %2</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3.</source>
        <comment>a number, which piece, its state</comment>
        <translation>Streifen %1, %2: %3.</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3. Holders: %4.</source>
        <comment>a number, which piece, its state, how many</comment>
        <translation>Streifen %1, %2: %3. Quellen: %4.</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>of a chunk</comment>
        <translation>nicht benötigt</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of a chunk</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missing, and no connected peer has it</source>
        <comment>of a chunk</comment>
        <translation>fehlt, bei keinem verbundenen Peer vorhanden</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>of a chunk</comment>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>of a chunk</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>of a chunk</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Stripes %1 to %2, %3: %4 verified, %5 received, %6 requested, %7 missing, %8 damaged, %9 not needed.</source>
        <comment>numbers, which piece, how many</comment>
        <translation>Streifen %1 bis %2, %3: %4 geprüft, %5 empfangen, %6 angefordert, %7 fehlend, %8 beschädigt, %9 nicht benötigt.</translation>
    </message>
    <message>
        <source>%1 The rarest of them has this many holders: %2.</source>
        <comment>a sentence, how many</comment>
        <translation>%1 Quellen für den seltensten davon: %2.</translation>
    </message>
    <message>
        <source>Nothing is known of the chunks yet.</source>
        <translation>Über die Blöcke ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 stripes are complete. Chunks: %3 verified, %4 received, %5 requested, %6 missing, %7 that no connected peer has, %8 damaged, %9 not needed.</source>
        <translation>%1 von %2 Streifen vollständig. Blöcke: %3 geprüft, %4 empfangen, %5 angefordert, %6 fehlend, %7 bei keinem verbundenen Peer vorhanden, %8 beschädigt, %9 nicht benötigt.</translation>
    </message>
    <message>
        <source>The bundle has %1 stripes; only the first %2 are shown and counted here.</source>
        <translation>Das Bündel hat %1 Streifen; nur die ersten %2 werden hier gezeigt und gezählt.</translation>
    </message>
    <message>
        <source>Each column is a stripe: data above the gap, parity below it.</source>
        <translation>Jede Spalte ist ein Streifen: oberhalb der Lücke Daten, unterhalb Parität.</translation>
    </message>
    <message>
        <source>Each column is a stripe.</source>
        <translation>Jede Spalte ist ein Streifen.</translation>
    </message>
    <message>
        <source>Each column is %1 stripes: data above the gap, parity below it. A cell is filled from below as far as they are verified.</source>
        <translation>Jede Spalte steht für %1 Streifen: oberhalb der Lücke Daten, unterhalb Parität. Eine Zelle ist von unten so weit gefüllt, wie ihre Blöcke geprüft sind.</translation>
    </message>
    <message>
        <source>Each column is %1 stripes. A cell is filled from below as far as they are verified.</source>
        <translation>Jede Spalte steht für %1 Streifen. Eine Zelle ist von unten so weit gefüllt, wie ihre Blöcke geprüft sind.</translation>
    </message>
    <message>
        <source>received, not in its place yet</source>
        <comment>of a chunk</comment>
        <translation>empfangen, noch nicht an seinem Platz</translation>
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
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <comment>peers</comment>
        <translation>Vorhanden bei: %1</translation>
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
        <translation>Die Einstellungen konnten nicht geschrieben werden. Cairn wurde daher nicht gestartet. %1</translation>
    </message>
    <message>
        <source>Link received</source>
        <translation>Link erhalten</translation>
    </message>
    <message>
        <source>Cairn asks where to put what it brings.</source>
        <translation>Cairn fragt, wo der Inhalt gespeichert werden soll.</translation>
    </message>
    <message>
        <source>These settings count once the daemon is restarted, which is another program that this window only shows.</source>
        <translation>Diese Einstellungen gelten, sobald der Daemon neu gestartet wurde. Er ist ein eigenes Programm, das dieses Fenster nur anzeigt.</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. It is looked for again and again.</source>
        <translation>Der überwachte Ordner %1 kann nicht gelesen werden. Es wird immer wieder nach ihm gesucht.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadActions</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Check what is here</source>
        <translation>Vorhandenes prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Ganz nach unten</translation>
    </message>
    <message>
        <source>Remove downloads</source>
        <translation>Downloads entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>%Ln Download aus der Liste entfernen?</numerusform>
            <numerusform>%Ln Downloads aus der Liste entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are finished stay where they are. What is not finished is given up.</source>
        <translation>Fertige Dateien bleiben, wo sie sind. Unfertiges wird verworfen.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadDetailsPanel</name>
    <message>
        <source>Select a download to see more about it.</source>
        <translation>Wählen Sie einen Download aus, um mehr darüber zu erfahren.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>No peer is connected for this download.</source>
        <translation>Für diesen Download ist kein Peer verbunden.</translation>
    </message>
    <message>
        <source>Peers of the download</source>
        <translation>Peers des Downloads</translation>
    </message>
    <message>
        <source>Its speed is shown when it was seen running.</source>
        <translation>Die Geschwindigkeit wird angezeigt, sobald der Download läuft.</translation>
    </message>
    <message>
        <source>All that was wanted is here, and every chunk was checked.</source>
        <translation>Alles Gewünschte ist da, und jeder Block wurde geprüft.</translation>
    </message>
    <message>
        <source>The map of chunks is shown once it is known what there is.</source>
        <translation>Die Blockkarte wird angezeigt, sobald der Inhalt bekannt ist.</translation>
    </message>
    <message>
        <source>The map of chunks is shown while the download runs.</source>
        <translation>Die Blockkarte wird angezeigt, solange der Download läuft.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesModel</name>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesTab</name>
    <message>
        <source>From the front, so that it can be looked at early</source>
        <translation>Von vorn nach hinten laden, um schon früh hineinsehen zu können</translation>
    </message>
    <message>
        <source>Files of the download</source>
        <translation>Dateien des Downloads</translation>
    </message>
    <message>
        <source>Bring first</source>
        <translation>Zuerst laden</translation>
    </message>
    <message>
        <source>These files come before all others.</source>
        <translation>Diese Dateien kommen vor allen anderen.</translation>
    </message>
    <message>
        <source>Bring as usual</source>
        <translation>Normal laden</translation>
    </message>
    <message>
        <source>These files come in the usual order.</source>
        <translation>Diese Dateien kommen in der üblichen Reihenfolge.</translation>
    </message>
    <message>
        <source>Bring last</source>
        <translation>Zuletzt laden</translation>
    </message>
    <message>
        <source>These files come when all others are here.</source>
        <translation>Diese Dateien kommen, wenn alle anderen da sind.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>Die Dateien können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>Die Dateiliste ist noch nicht da</translation>
    </message>
    <message>
        <source>Their names can be read only with the key of the link, which is not here.</source>
        <translation>Ihre Namen lassen sich nur mit dem Schlüssel des Links lesen, und der ist hier nicht vorhanden.</translation>
    </message>
    <message>
        <source>It comes first, as soon as somebody who has it is found.</source>
        <translation>Sie kommt zuerst, sobald jemand gefunden ist, der sie hat.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadInfoTab</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <translation>%1 von %2 vorhanden</translation>
    </message>
    <message>
        <source>%1, of which %2 are still to come</source>
        <translation>%1, davon noch ausstehend: %2</translation>
    </message>
    <message>
        <source>Everything is on this computer, whoever else leaves.</source>
        <translation>Alles ist auf diesem Computer, ganz gleich, wer sonst wegfällt.</translation>
    </message>
    <message>
        <source>Not known while it does not run.</source>
        <translation>Nicht bekannt, solange der Download nicht läuft.</translation>
    </message>
    <message>
        <source>The connected holders do not have all that is missing here.</source>
        <translation>Die verbundenen Quellen haben nicht alles, was hier fehlt.</translation>
    </message>
    <message>
        <source>If one of the connected holders leaves, the others may have too little for what is missing here.</source>
        <translation>Wenn eine der verbundenen Quellen wegfällt, haben die anderen vielleicht zu wenig für das, was hier fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>It survives the loss of at least %Ln of the connected holder(s).</source>
        <translation>
            <numerusform>Der Download übersteht den Verlust von mindestens einer der verbundenen Quellen.</numerusform>
            <numerusform>Der Download übersteht den Verlust von mindestens %Ln der verbundenen Quellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the download</source>
        <translation>Über den Download</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>If holders leave</source>
        <translation>Wenn Quellen wegfallen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Received twice</source>
        <translation>Doppelt empfangen</translation>
    </message>
    <message>
        <source>Stripes rebuilt</source>
        <translation>Wiederhergestellte Streifen</translation>
    </message>
    <message>
        <source>Damaged chunks</source>
        <translation>Beschädigte Blöcke</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Copy the root</source>
        <translation>Wurzel kopieren</translation>
    </message>
    <message>
        <source>Without its key, it is for keeping and checking the content, not for reading it.</source>
        <translation>Ohne seinen Schlüssel dient der Link zum Aufbewahren und Prüfen des Inhalts, nicht zum Lesen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: any %2 of the %3 chunks of a stripe are enough</source>
        <translation>%1: Beliebige %2 der %3 Blöcke eines Streifens genügen</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadPeersModel</name>
    <message>
        <source>How much of the content it has</source>
        <translation>Wie viel vom Inhalt der Peer hat</translation>
    </message>
    <message>
        <source>Of everything that it asks for, on the same connection</source>
        <translation>Von allem, was er anfordert, über dieselbe Verbindung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No false chunks</source>
        <translation>Keine fehlerhaften Blöcke</translation>
    </message>
    <message numerus="yes">
        <source>%Ln false chunk(s)</source>
        <translation>
            <numerusform>%Ln fehlerhafter Block</numerusform>
            <numerusform>%Ln fehlerhafte Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsModel</name>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Looking for holders</source>
        <translation>Quellen werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %Ln holder(s)</source>
        <translation>
            <numerusform>Verbindung zu %Ln Quelle wird aufgebaut</numerusform>
            <numerusform>Verbindung zu %Ln Quellen wird aufgebaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %Ln stripe(s)</source>
        <translation>
            <numerusform>%Ln Streifen fehlt bei allen Quellen</numerusform>
            <numerusform>%Ln Streifen fehlen bei allen Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for holders to send</source>
        <translation>Wartet auf Daten von Quellen</translation>
    </message>
    <message>
        <source>Reading what it contains</source>
        <translation>Inhaltsverzeichnis wird gelesen</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Vorhandenes wird geprüft</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Kept for others</source>
        <translation>Für andere aufbewahrt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Peers that are connected, of those that are known to have some of it</source>
        <translation>Verbundene Peers von allen bekannten, die etwas davon haben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsPage</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>What can be done with downloads</source>
        <translation>Aktionen für Downloads</translation>
    </message>
    <message>
        <source>Which downloads are shown</source>
        <translation>Angezeigte Downloads</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>Laufend und wartend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Es wird nichts heruntergeladen</translation>
    </message>
    <message>
        <source>Drop a link here, or press Ctrl+L. Files and folders that are dropped here are shared.</source>
        <translation>Ziehen Sie einen Link hierher oder drücken Sie Strg+L. Dateien und Ordner, die Sie hierher ziehen, werden geteilt.</translation>
    </message>
    <message>
        <source>No download matches</source>
        <translation>Kein Download entspricht dem Filter</translation>
    </message>
    <message>
        <source>Choose “All” above, or clear the filter, to see the others.</source>
        <translation>Wählen Sie oben „Alle“ oder leeren Sie den Filter, um die anderen zu sehen.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EmptyNotice</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>What is here is shown in a moment.</source>
        <translation>Was hier ist, wird gleich angezeigt.</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn läuft nicht</translation>
    </message>
    <message>
        <source>Nothing is lost. What is here is shown once Cairn runs again.</source>
        <translation>Nichts ist verloren. Was hier ist, wird angezeigt, sobald Cairn wieder läuft.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EntriesModel</name>
    <message>
        <source>%1 (points to %2)</source>
        <translation>%1 (verweist auf %2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Format</name>
    <message>
        <source>This cannot be done: %1. Check what was entered.</source>
        <translation>Das ist nicht möglich: %1. Überprüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>Dies wurde nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Something is in the way: %1. Move it away, or choose another place.</source>
        <translation>Etwas ist im Weg: %1. Verschieben Sie es oder wählen Sie einen anderen Speicherort.</translation>
    </message>
    <message>
        <source>The system does not allow this: %1. Change the permissions, then try again.</source>
        <translation>Das System lässt dies nicht zu: %1. Ändern Sie die Berechtigungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough space: %1. Free some space there, then try again.</source>
        <translation>Es ist nicht genug Speicherplatz vorhanden: %1. Geben Sie dort Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system reports a failure: %1. Look at that disk or device, then try again.</source>
        <translation>Das System meldet einen Fehler: %1. Überprüfen Sie den Datenträger oder das Gerät und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Some data is damaged: %1. Checking the bundle repairs what can be repaired.</source>
        <translation>Einige Daten sind beschädigt: %1. Das Prüfen des Bündels repariert, was sich reparieren lässt.</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that: %1. A newer version may.</source>
        <translation>Diese Version von Cairn kann das nicht: %1. Eine neuere Version kann es vielleicht.</translation>
    </message>
    <message>
        <source>A file is no longer what was shared: %1. Share it again to get a link to it as it is now.</source>
        <translation>Eine Datei ist nicht mehr so, wie sie geteilt wurde: %1. Teilen Sie sie erneut, um einen Link zum jetzigen Stand zu erhalten.</translation>
    </message>
    <message>
        <source>Something else is at work there: %1. Try again in a moment.</source>
        <translation>Dort ist gerade etwas anderes im Gange: %1. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is not available just now: %1.</source>
        <translation>Dies ist zurzeit nicht verfügbar: %1.</translation>
    </message>
    <message>
        <source>This is more than Cairn allows: %1.</source>
        <translation>Dies ist mehr, als Cairn zulässt: %1.</translation>
    </message>
    <message>
        <source>This was stopped: %1. What was done is kept.</source>
        <translation>Dies wurde abgebrochen: %1. Was erledigt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>Das hat nicht funktioniert: %1.</translation>
    </message>
    <message>
        <source>This cannot be done. Check what was entered.</source>
        <translation>Das ist nicht möglich. Überprüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>Dies wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Something is in the way. Move it away, or choose another place.</source>
        <translation>Etwas ist im Weg. Verschieben Sie es oder wählen Sie einen anderen Speicherort.</translation>
    </message>
    <message>
        <source>The system does not allow this. Change the permissions, then try again.</source>
        <translation>Das System lässt dies nicht zu. Ändern Sie die Berechtigungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough space. Free some space, then try again.</source>
        <translation>Es ist nicht genug Speicherplatz vorhanden. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system reports a failure. Look at the disk or device, then try again.</source>
        <translation>Das System meldet einen Fehler. Überprüfen Sie den Datenträger oder das Gerät und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Some data is damaged. Checking the bundle repairs what can be repaired.</source>
        <translation>Einige Daten sind beschädigt. Das Prüfen des Bündels repariert, was sich reparieren lässt.</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that. A newer version may.</source>
        <translation>Diese Version von Cairn kann das nicht. Eine neuere Version kann es vielleicht.</translation>
    </message>
    <message>
        <source>A file is no longer what was shared. Share it again to get a link to it as it is now.</source>
        <translation>Eine Datei ist nicht mehr so, wie sie geteilt wurde. Teilen Sie sie erneut, um einen Link zum jetzigen Stand zu erhalten.</translation>
    </message>
    <message>
        <source>Something else is at work there. Try again in a moment.</source>
        <translation>Dort ist gerade etwas anderes im Gange. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is not available just now.</source>
        <translation>Dies ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>This is more than Cairn allows.</source>
        <translation>Dies ist mehr, als Cairn zulässt.</translation>
    </message>
    <message>
        <source>This was stopped. What was done is kept.</source>
        <translation>Dies wurde abgebrochen. Was erledigt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate: 1.5 MiB/s</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>mehr als ein Jahr</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 Tg. %2 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 Min. %2 Sek.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 Sek.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
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
        <translation>Details zum gespeicherten Eintrag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>Enthaltene Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Erneut teilen</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Prüfen und reparieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Ausfallsicherheit</translation>
    </message>
    <message>
        <source>Chunks here</source>
        <translation>Vorhandene Blöcke</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Looking inside.</source>
        <translation>Der Inhalt wird gelesen.</translation>
    </message>
    <message>
        <source>Choose one stored item above.</source>
        <translation>Wählen Sie oben einen gespeicherten Eintrag aus.</translation>
    </message>
    <message>
        <source>Kept as a copy in Cairn’s own folder.</source>
        <translation>Als Kopie im eigenen Ordner von Cairn aufbewahrt.</translation>
    </message>
    <message>
        <source>%1: any %2 of %3 chunks of each stripe are enough to read it.</source>
        <translation>%1: Beliebige %2 von %3 Blöcken jedes Streifens genügen, um ihn zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s) like these.</source>
        <translation>
            <numerusform>Es gibt %Ln weiteres Problem dieser Art.</numerusform>
            <numerusform>Es gibt %Ln weitere Probleme dieser Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives the loss of any %Ln more chunk(s) of each stripe.</source>
        <translation>
            <numerusform>Übersteht den Verlust eines beliebigen weiteren Blocks je Streifen.</numerusform>
            <numerusform>Übersteht den Verlust von %Ln beliebigen weiteren Blöcken je Streifen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) too few are here to read all of it.</source>
        <translation>
            <numerusform>Es fehlt %Ln Block, um alles lesen zu können.</numerusform>
            <numerusform>Es fehlen %Ln Blöcke, um alles lesen zu können.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further chunk may be lost.</source>
        <translation>Es darf kein weiterer Block verloren gehen.</translation>
    </message>
    <message>
        <source>Safe as long as the files stay as they are.</source>
        <translation>Sicher, solange die Dateien unverändert bleiben.</translation>
    </message>
    <message>
        <source>The details cannot be shown just now. %1</source>
        <translation>Die Details können zurzeit nicht angezeigt werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chunks are here, in %Ln stripe(s).</source>
        <translation>
            <numerusform>%1 von %2 Blöcken vorhanden, in %Ln Streifen.</numerusform>
            <numerusform>%1 von %2 Blöcken vorhanden, in %Ln Streifen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the link is not known here, so the names inside cannot be read.</source>
        <translation>Der Schlüssel des Links ist hier nicht bekannt, deshalb lassen sich die enthaltenen Namen nicht lesen.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Liegt jetzt woanders…</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>Gesehene Quellen</translation>
    </message>
    <message>
        <source>%1 since it came here, %2 times its size.</source>
        <comment>bytes, a ratio</comment>
        <translation>%1 seit dem Hinzufügen, das %2-Fache der Größe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) had some of it, since Cairn was started.</source>
        <translation>
            <numerusform>%Ln Quelle hatte etwas davon, seit Cairn gestartet wurde.</numerusform>
            <numerusform>%Ln Quellen hatten etwas davon, seit Cairn gestartet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it travels in the link’s first block; there are no chunks.</source>
        <translation>Alles ist bereits in den ersten Daten des Links enthalten; es gibt keine Blöcke.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryModel</name>
    <message>
        <source>Whole</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Teilweise aufbewahrt</translation>
    </message>
    <message>
        <source>Everything is here, as far as is known without reading all of it.</source>
        <translation>Alles ist vorhanden, soweit sich das feststellen lässt, ohne alles zu lesen.</translation>
    </message>
    <message>
        <source>A file was changed, moved or deleted after it was shared. Put it back as it was, share it again for a new link, or remove the entry.</source>
        <translation>Eine Datei wurde nach dem Teilen geändert, verschoben oder gelöscht. Stellen Sie sie wieder her, teilen Sie sie erneut für einen neuen Link oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Some of the stored data is damaged or missing. Check and repair it, or share the files again.</source>
        <translation>Ein Teil der gespeicherten Daten ist beschädigt oder fehlt. Prüfen und reparieren Sie die Daten oder teilen Sie die Dateien erneut.</translation>
    </message>
    <message>
        <source>Only some chunks are kept here, for others.</source>
        <translation>Hier werden nur einige Blöcke aufbewahrt, und zwar für andere.</translation>
    </message>
    <message>
        <source>Kept as a copy</source>
        <translation>Als Kopie aufbewahrt</translation>
    </message>
    <message>
        <source>How many data chunks and how many spare ones each stripe is cut into.</source>
        <translation>In wie viele Datenblöcke und wie viele Reserveblöcke jeder Streifen aufgeteilt ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Others can get it from here.</source>
        <translation>Andere können den Eintrag von hier herunterladen.</translation>
    </message>
    <message>
        <source>Sharing is stopped: others cannot get it from here until it is resumed.</source>
        <translation>Das Teilen ist angehalten: Andere können den Eintrag nicht von hier herunterladen, bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <comment>health</comment>
        <translation>%1, nicht geteilt</translation>
    </message>
    <message>
        <source>How many others were seen having some of it, since Cairn was started.</source>
        <translation>Wie viele Quellen, die etwas davon haben, seit dem Start von Cairn gesehen wurden.</translation>
    </message>
    <message>
        <source>How much was sent, for each byte of it: 1 is once all of it.</source>
        <translation>Wie viel gesendet wurde, im Verhältnis zur Größe: 1 bedeutet einmal alles.</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>Gesehene Quellen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryPage</name>
    <message>
        <source>Filter by name or place</source>
        <translation>Nach Name oder Speicherort filtern</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Gespeicherte Dateien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>Link anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Prüfen und reparieren</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Erneut teilen</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen anhalten</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>Teilen fortsetzen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What can be done with stored files</source>
        <translation>Aktionen für gespeicherte Dateien</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s).</source>
        <translation>
            <numerusform>%Ln gespeicherter Eintrag.</numerusform>
            <numerusform>%Ln gespeicherte Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) match.</source>
        <translation>
            <numerusform>%1 von %Ln gespeicherten Eintrag gefunden.</numerusform>
            <numerusform>%1 von %Ln gespeicherten Einträgen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here to share them</source>
        <translation>Ziehen Sie Dateien hierher, um sie zu teilen</translation>
    </message>
    <message>
        <source>What you share stays where it is, and is listed here with its link.</source>
        <translation>Was Sie teilen, bleibt, wo es ist, und wird hier mit seinem Link aufgeführt.</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn ist beschäftigt; die Liste ist vielleicht nicht ganz aktuell.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Liegt jetzt woanders…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The name here and in its link. The files keep theirs, and older links go on to work.</source>
        <translation>Der Name hier und im Link. Die Dateien behalten ihre Namen, und ältere Links funktionieren weiterhin.</translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation>„%1“ verschieben nach</translation>
    </message>
    <message>
        <source>Its place cannot be changed just now. %1</source>
        <translation>Der Speicherort kann zurzeit nicht geändert werden. %1</translation>
    </message>
    <message>
        <source>Where is the file “%1” now?</source>
        <translation>Wo ist die Datei „%1“ jetzt?</translation>
    </message>
    <message>
        <source>Where is the folder “%1” now?</source>
        <translation>Wo ist der Ordner „%1“ jetzt?</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogModel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>“%1” is among the stored files.</source>
        <translation>„%1“ ist jetzt unter den gespeicherten Dateien.</translation>
    </message>
    <message>
        <source>“%1” was removed from the stored files.</source>
        <translation>„%1“ wurde aus den gespeicherten Dateien entfernt.</translation>
    </message>
    <message>
        <source>The download of “%1” was added.</source>
        <translation>Der Download von „%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The download of “%1” is finished.</source>
        <translation>Der Download von „%1“ ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The download of “%1” failed.</source>
        <translation>Der Download von „%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The download of “%1” was removed.</source>
        <translation>Der Download von „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Mit %1 verbunden.</translation>
    </message>
    <message>
        <source>The connection with %1 has ended.</source>
        <translation>Die Verbindung mit %1 wurde beendet.</translation>
    </message>
    <message>
        <source>The limits were changed.</source>
        <translation>Die Limits wurden geändert.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>“%1” has another name, place or health, or is shared or not.</source>
        <translation>„%1“ hat jetzt einen anderen Namen, Speicherort oder Zustand, oder das Teilen wurde angehalten oder fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogPage</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Art der Zeilen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Cairn is ready.</source>
        <translation>Cairn ist bereit.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Es ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, is listed here.</source>
        <translation>Hier wird aufgeführt, was das Programm tut und was dabei schiefgeht.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Dateien teilen</translation>
    </message>
    <message>
        <source>Share folder</source>
        <translation>Ordner teilen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>“%1” is among the downloads.</source>
        <translation>„%1“ ist jetzt unter den Downloads.</translation>
    </message>
    <message>
        <source>Files to share</source>
        <translation>Zu teilende Dateien</translation>
    </message>
    <message>
        <source>Folder to share</source>
        <translation>Zu teilender Ordner</translation>
    </message>
    <message>
        <source>There is neither a link nor a file in the clipboard.</source>
        <translation>Die Zwischenablage enthält weder einen Link noch eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is shared; its link is in the library.</source>
        <translation>„%1“ ist geteilt; der Link steht in der Bibliothek.</translation>
    </message>
    <message>
        <source>That is neither a file of this computer nor a link.</source>
        <translation>Das ist weder eine Datei auf diesem Computer noch ein Link.</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Nothing to search here</source>
        <translation>Hier gibt es nichts zu durchsuchen</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NetworkPage</name>
    <message>
        <source>Can others reach this computer?</source>
        <translation>Können andere diesen Computer erreichen?</translation>
    </message>
    <message>
        <source>Whether others reach this computer</source>
        <translation>Ob andere diesen Computer erreichen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Port for connections</source>
        <translation>Port für Verbindungen</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>Adresse im Internet</translation>
    </message>
    <message>
        <source>Found by others at</source>
        <translation>Für andere auffindbar unter</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>Rückmeldung des Routers</translation>
    </message>
    <message>
        <source>Finding others</source>
        <translation>Andere finden</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv4</source>
        <translation>Öffentliches Verzeichnis (DHT), IPv4</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv6</source>
        <translation>Öffentliches Verzeichnis (DHT), IPv6</translation>
    </message>
    <message>
        <source>Announced there</source>
        <translation>Dort bekannt gegeben</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Dort gefunden</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>For finding others</source>
        <translation>Für die Suche nach anderen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1, eingestellt</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, zurzeit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Zurzeit</translation>
    </message>
    <message>
        <source>Sending over the internet</source>
        <translation>Senden über das Internet</translation>
    </message>
    <message>
        <source>Receiving over the internet</source>
        <translation>Empfangen über das Internet</translation>
    </message>
    <message>
        <source>Sending in the local network</source>
        <translation>Senden im lokalen Netzwerk</translation>
    </message>
    <message>
        <source>Receiving in the local network</source>
        <translation>Empfangen im lokalen Netzwerk</translation>
    </message>
    <message>
        <source>Sending to each peer</source>
        <translation>Senden an jeden Peer</translation>
    </message>
    <message>
        <source>Receiving from each peer</source>
        <translation>Empfangen von jedem Peer</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Wie viele gleichzeitig</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>None. One can be given in the settings.</source>
        <translation>Keiner. In den Einstellungen lässt sich einer vergeben.</translation>
    </message>
    <message>
        <source>%1 in and %2 out</source>
        <translation>Eingehend: %1, ausgehend: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln chunk(s) since the start</source>
        <translation>
            <numerusform>%1 in %Ln Block seit dem Start</numerusform>
            <numerusform>%1 in %Ln Blöcken seit dem Start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, %1 refused since the start, %2 chunks asked for by others</source>
        <translation>
            <numerusform>%Ln offen; seit dem Start abgelehnt: %1; von anderen angeforderte Blöcke: %2</numerusform>
            <numerusform>%Ln offen; seit dem Start abgelehnt: %1; von anderen angeforderte Blöcke: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1 connections, %2 downloads, and %3 peers that are sent to.</source>
        <translation>Gleichzeitige Verbindungen: %1; gleichzeitige Downloads: %2; Peers, an die gleichzeitig gesendet wird: %3.</translation>
    </message>
    <message>
        <source>The schedule is in force just now.</source>
        <translation>Zurzeit gilt der Zeitplan.</translation>
    </message>
    <message>
        <source>The alternative limits are in force.</source>
        <translation>Zurzeit gelten die alternativen Limits.</translation>
    </message>
    <message>
        <source>There is no schedule.</source>
        <translation>Es gibt keinen Zeitplan.</translation>
    </message>
    <message>
        <source>The schedule changes nothing just now.</source>
        <translation>Der Zeitplan ändert zurzeit nichts.</translation>
    </message>
    <message>
        <source>Cairn is starting.</source>
        <translation>Cairn wird gestartet.</translation>
    </message>
    <message>
        <source>Cairn is not running, so what is shown here may be old.</source>
        <translation>Cairn läuft nicht; die Anzeige ist daher vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Cairn is busy; what is shown here may be a little old.</source>
        <translation>Cairn ist beschäftigt; die Anzeige ist vielleicht nicht ganz aktuell.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Cairn is starting…</source>
        <translation>Cairn wird gestartet…</translation>
    </message>
    <message>
        <source>Cairn is busy; what you see may be a little old.</source>
        <translation>Cairn ist beschäftigt; die Anzeige ist vielleicht nicht ganz aktuell.</translation>
    </message>
    <message>
        <source>Cairn could not start. %1</source>
        <translation>Cairn konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>Cairn is putting everything in order…</source>
        <translation>Cairn räumt auf…</translation>
    </message>
    <message>
        <source>Cairn is not running.</source>
        <translation>Cairn läuft nicht.</translation>
    </message>
    <message>
        <source>Cairn could not start: another program uses port %1. End that program, or choose another port in the settings, under Network.</source>
        <translation>Cairn konnte nicht gestartet werden: Ein anderes Programm verwendet Port %1. Beenden Sie dieses Programm oder wählen Sie in den Einstellungen unter „Netzwerk“ einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeCommands</name>
    <message>
        <source>%1 stays where it is, because another stored item needs it.</source>
        <translation>%1 bleibt, wo es ist, weil ein anderer gespeicherter Eintrag es braucht.</translation>
    </message>
    <message>
        <source>%1 is not in the library any more, but could not be moved to the trash. It is where it was.</source>
        <translation>%1 ist nicht mehr in der Bibliothek, konnte aber nicht in den Papierkorb verschoben werden. Es liegt noch dort, wo es war.</translation>
    </message>
    <message>
        <source>%1 was not shared. %2</source>
        <translation>%1 wurde nicht geteilt. %2</translation>
    </message>
    <message>
        <source>The download was not added. %1</source>
        <translation>Der Download wurde nicht hinzugefügt. %1</translation>
    </message>
    <message>
        <source>It was not paused. %1</source>
        <translation>Das Anhalten war nicht möglich. %1</translation>
    </message>
    <message>
        <source>It was not resumed. %1</source>
        <translation>Das Fortsetzen war nicht möglich. %1</translation>
    </message>
    <message>
        <source>It is not checked again. %1</source>
        <translation>Die erneute Prüfung war nicht möglich. %1</translation>
    </message>
    <message>
        <source>The queue stays as it was. %1</source>
        <translation>Die Warteschlange bleibt unverändert. %1</translation>
    </message>
    <message>
        <source>The order of the files stays as it was. %1</source>
        <translation>Die Reihenfolge der Dateien bleibt unverändert. %1</translation>
    </message>
    <message>
        <source>The download was not removed. %1</source>
        <translation>Der Download wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>It was not removed. %1</source>
        <translation>Das Entfernen war nicht möglich. %1</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Die Prüfung war nicht möglich. %1</translation>
    </message>
    <message>
        <source>The limits stay as they were. %1</source>
        <translation>Die Limits bleiben unverändert. %1</translation>
    </message>
    <message>
        <source>The choice of files stays as it was. %1</source>
        <translation>Die Auswahl der Dateien bleibt unverändert. %1</translation>
    </message>
    <message>
        <source>It keeps its name. %1</source>
        <translation>Der Name bleibt unverändert. %1</translation>
    </message>
    <message>
        <source>It was not moved. %1</source>
        <translation>Das Verschieben war nicht möglich. %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeWords</name>
    <message>
        <source>%1 appeared meanwhile</source>
        <translation>%1 ist inzwischen entstanden</translation>
    </message>
    <message>
        <source>%1 became shorter</source>
        <translation>%1 ist kürzer geworden</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read</source>
        <translation>%1 ist während des Lesens kürzer geworden</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder and is not shared</source>
        <translation>%1 gehört zum eigenen Datenordner von Cairn und wird nicht geteilt</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder, which no files are written to</source>
        <translation>%1 gehört zum eigenen Datenordner von Cairn, in den keine Dateien geschrieben werden</translation>
    </message>
    <message>
        <source>%1 bytes are needed</source>
        <translation>benötigte Bytes: %1</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>benötigte Bytes: %1, frei: %2</translation>
    </message>
    <message>
        <source>%1 cannot be completed with what the connected peers have; waiting for others</source>
        <translation>mit dem, was die verbundenen Peers haben, lässt sich nicht alles vervollständigen (%1); es wird auf andere gewartet</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself</source>
        <translation>%1 kann nicht in sich selbst verschoben werden</translation>
    </message>
    <message>
        <source>%1 chunks are found damaged or missing</source>
        <translation>beschädigte oder fehlende Blöcke: %1</translation>
    </message>
    <message>
        <source>%1 chunks are missing</source>
        <translation>fehlende Blöcke: %1</translation>
    </message>
    <message>
        <source>%1 chunks are missing from the packs</source>
        <translation>in den Packdateien fehlende Blöcke: %1</translation>
    </message>
    <message>
        <source>%1 disappeared while it was read</source>
        <translation>%1 ist während des Lesens verschwunden</translation>
    </message>
    <message>
        <source>%1 disappeared while it was written; run the same command again</source>
        <translation>%1 ist während des Schreibens verschwunden; führen Sie denselben Befehl noch einmal aus</translation>
    </message>
    <message>
        <source>%1 does not hold a secret of 52 letters and digits</source>
        <translation>%1 enthält kein Geheimnis aus 52 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>%1 does not hold an identity</source>
        <translation>%1 enthält keine Identität</translation>
    </message>
    <message>
        <source>%1 exists and is another file; --overwrite replaces it</source>
        <translation>%1 ist vorhanden und eine andere Datei; --overwrite ersetzt sie</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>Größe von %1 in Bytes: %2; erwartet werden höchstens %3</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared</source>
        <translation>%1 hat eine andere Größe als beim Teilen</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>%1 hat eine andere Größe als beim Teilen; wählen Sie aus, wo es so liegt, wie es geteilt wurde, oder teilen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared, though its size and time are the same</source>
        <translation>%1 hat andere Bytes als beim Teilen, obwohl Größe und Zeit gleich sind</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>%1 hat andere Bytes als beim Teilen; wählen Sie aus, wo es so liegt, wie es geteilt wurde, oder teilen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 is Cairn's own data folder and is not shared</source>
        <translation>%1 ist der eigene Datenordner von Cairn und wird nicht geteilt</translation>
    </message>
    <message>
        <source>%1 is a file that Cairn did not make, where its lock would be; move it away or choose another folder</source>
        <translation>%1 ist eine Datei, die nicht von Cairn stammt, an der Stelle seiner Sperrdatei; verschieben Sie sie oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 is a part of '%2', which is shared from %3; move that, or remove it from the library first</source>
        <translation>%1 ist ein Teil von „%2“, das von %3 aus geteilt wird; verschieben Sie das, oder entfernen Sie es zuerst aus der Bibliothek</translation>
    </message>
    <message>
        <source>%1 is another file; move it away or use --overwrite</source>
        <translation>%1 ist eine andere Datei; verschieben Sie sie oder verwenden Sie --overwrite</translation>
    </message>
    <message>
        <source>%1 is in the way and not a file</source>
        <translation>%1 ist im Weg und keine Datei</translation>
    </message>
    <message>
        <source>%1 is in the way and not a folder</source>
        <translation>%1 ist im Weg und kein Ordner</translation>
    </message>
    <message>
        <source>%1 is in the way of a symbolic link; --overwrite replaces a file, a link or an empty folder</source>
        <translation>%1 ist einer symbolischen Verknüpfung im Weg; --overwrite ersetzt eine Datei, eine Verknüpfung oder einen leeren Ordner</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is missing or empty, but %2 holds what it describes</source>
        <translation>%1 fehlt oder ist leer, aber %2 enthält, was darin beschrieben ist</translation>
    </message>
    <message>
        <source>%1 is missing, though there are shares made with it</source>
        <translation>%1 fehlt, obwohl damit schon etwas geteilt wurde</translation>
    </message>
    <message>
        <source>%1 is no file; choose where it is as it was shared, or share it again</source>
        <translation>%1 ist keine Datei; wählen Sie aus, wo es so liegt, wie es geteilt wurde, oder teilen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>%1 is no folder; choose where it is as it was shared, or share it again</source>
        <translation>%1 ist kein Ordner; wählen Sie aus, wo es so liegt, wie es geteilt wurde, oder teilen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 is no longer a file</source>
        <translation>%1 ist keine Datei mehr</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>%1 is not an absolute path</source>
        <translation>%1 ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is not there; choose where it is as it was shared, or share it again</source>
        <translation>%1 ist nicht da; wählen Sie aus, wo es so liegt, wie es geteilt wurde, oder teilen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 is on another disk than %2; copy it there, and then say where it is now</source>
        <translation>%1 liegt auf einem anderen Datenträger als %2; kopieren Sie es dorthin, und geben Sie dann an, wo es jetzt liegt</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed</source>
        <translation>beschädigte oder fehlende Blöcke: %1 von %2; in Ordnung: %3; benötigt: %4</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6)</source>
        <translation>beschädigte oder fehlende Blöcke: %1 von %2; in Ordnung: %3; benötigt: %4 (Block %5: %6)</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6, %7)</source>
        <translation>beschädigte oder fehlende Blöcke: %1 von %2; in Ordnung: %3; benötigt: %4 (Block %5: %6, %7)</translation>
    </message>
    <message>
        <source>%1 of the %2 chunks it takes are here</source>
        <translation>vorhanden sind %1 der %2 benötigten Blöcke</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 Peers</translation>
    </message>
    <message>
        <source>%1 stripes</source>
        <translation>%1 Streifen</translation>
    </message>
    <message>
        <source>%1 was changed while it was compared; choose where it is as it was shared, or share it again</source>
        <translation>%1 wurde während des Vergleichens geändert; wählen Sie aus, wo es so liegt, wie es geteilt wurde, oder teilen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 was moved or deleted</source>
        <translation>%1 wurde verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>%1 was replaced while it was read</source>
        <translation>%1 wurde während des Lesens ersetzt</translation>
    </message>
    <message>
        <source>%1 was replaced while it was written; run the same command again</source>
        <translation>%1 wurde während des Schreibens ersetzt; führen Sie denselben Befehl noch einmal aus</translation>
    </message>
    <message>
        <source>%1 was written to after it was shared</source>
        <translation>%1 wurde nach dem Teilen geändert</translation>
    </message>
    <message>
        <source>%1 was written to while it was read</source>
        <translation>%1 wurde während des Lesens geändert</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>'%1' cannot be read without the key of its link, so its files cannot be told</source>
        <translation>„%1“ lässt sich ohne den Schlüssel seines Links nicht lesen, deshalb ist nicht bekannt, welche Dateien dazugehören</translation>
    </message>
    <message>
        <source>'%1' has a mode beyond 0777</source>
        <translation>„%1“ hat einen Modus über 0777</translation>
    </message>
    <message>
        <source>'%1' is a link without a usable target</source>
        <translation>„%1“ ist eine Verknüpfung ohne verwendbares Ziel</translation>
    </message>
    <message>
        <source>'%1' is being downloaded to %2; let that finish, or remove it, before this is moved</source>
        <translation>„%1“ wird gerade nach %2 heruntergeladen; lassen Sie das fertig werden oder entfernen Sie es, bevor Sie dies verschieben</translation>
    </message>
    <message>
        <source>'%1' is finished</source>
        <translation>„%1“ ist abgeschlossen</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be elsewhere</source>
        <translation>„%1“ wird als Kopie im Datenordner aufbewahrt und hat keine Datei und keinen Ordner, die woanders liegen könnten</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be moved</source>
        <translation>„%1“ wird als Kopie im Datenordner aufbewahrt und hat keine Datei und keinen Ordner, die sich verschieben ließen</translation>
    </message>
    <message>
        <source>'%1' is no file but has bytes</source>
        <translation>„%1“ ist keine Datei, enthält aber Bytes</translation>
    </message>
    <message>
        <source>'%1' is no link but has a target</source>
        <translation>„%1“ ist keine Verknüpfung, hat aber ein Ziel</translation>
    </message>
    <message>
        <source>'%1' is not all here</source>
        <translation>„%1“ ist nicht vollständig vorhanden</translation>
    </message>
    <message>
        <source>'%1' is not one</source>
        <translation>„%1“ hat nicht diese Form</translation>
    </message>
    <message>
        <source>'%1' is of an unknown kind</source>
        <translation>„%1“ ist von unbekannter Art</translation>
    </message>
    <message>
        <source>'%1' is out of order or there twice</source>
        <translation>„%1“ steht an falscher Stelle oder ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>'%1' is removed, but not all of its space is freed</source>
        <translation>„%1“ ist entfernt, aber noch nicht aller Speicherplatz ist freigegeben</translation>
    </message>
    <message>
        <source>'%1' keeps chunks, not files</source>
        <translation>„%1“ bewahrt Blöcke auf, keine Dateien</translation>
    </message>
    <message>
        <source>'%1' lies in what is not a folder</source>
        <translation>„%1“ liegt in etwas, das kein Ordner ist</translation>
    </message>
    <message>
        <source>'%1' was removed meanwhile</source>
        <translation>„%1“ wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>'%1' was removed while it was checked</source>
        <translation>„%1“ wurde während der Prüfung entfernt</translation>
    </message>
    <message>
        <source>1 chunk is found damaged or missing</source>
        <translation>1 Block ist beschädigt oder fehlt</translation>
    </message>
    <message>
        <source>1 chunk is missing from the packs</source>
        <translation>1 Block fehlt in den Packdateien</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>1 stripe</source>
        <translation>1 Streifen</translation>
    </message>
    <message>
        <source>; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>; CAIRN_LOG_LEVEL hat Vorrang vor LOG_LEVEL, falls dieses zu einem anderen Programm gehört</translation>
    </message>
    <message>
        <source>; compare it with the original link</source>
        <translation>; vergleichen Sie den Link mit dem ursprünglichen</translation>
    </message>
    <message>
        <source>A non-recoverable error occurred during database lookup</source>
        <translation>ein nicht behebbarer Fehler ist bei der Abfrage der Datenbank aufgetreten</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>die Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>die Adressfamilie wird vom Protokoll nicht unterstützt</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>bereits geöffnet</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>ungültige Adresse</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>ungültiger Dateideskriptor</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>ungültige Nachricht</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>die Verbindung (Pipe) ist unterbrochen</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Arbeitsspeicher verfügbar</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>die angeforderte Adresse kann nicht zugewiesen werden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource ist belegt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherplatzkontingent überschritten</translation>
    </message>
    <message>
        <source>Element not found</source>
        <translation>Element nicht gefunden</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>Ende der Datei</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei ist bereits vorhanden</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>Funktion nicht vorhanden</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>der Host ist nicht in Betrieb</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>Host nicht gefunden (verbindliche Auskunft)</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>Host nicht gefunden (unverbindliche Auskunft); versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>unterbrochener Systemaufruf</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Verknüpfung zwischen verschiedenen Datenträgern nicht möglich</translation>
    </message>
    <message>
        <source>Invalid or incomplete multibyte or wide character</source>
        <translation>ungültiges oder unvollständiges Multibyte-Zeichen</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>die Nachricht ist zu lang</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name oder Dienst nicht bekannt</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>das Netzwerk hat die Verbindung beim Zurücksetzen getrennt</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>das Netzwerk ist nicht in Betrieb</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>zum Hostnamen gehört keine Adresse</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>kein Pufferspeicher verfügbar</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>keine Sperren verfügbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>kein Weg zum Host</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>kein solches Gerät oder keine solche Adresse</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>kein solcher Prozess</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Numerical result out of range</source>
        <translation>das Ergebnis liegt außerhalb des Wertebereichs</translation>
    </message>
    <message>
        <source>Operation already in progress</source>
        <translation>der Vorgang läuft bereits</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Vorgang abgebrochen</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>Vorgang abgebrochen</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht zulässig</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>Operation now in progress</source>
        <translation>der Vorgang läuft jetzt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>Protocol not available</source>
        <translation>Protokoll nicht verfügbar</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>Protokoll nicht unterstützt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>Ein-/Ausgabefehler der Gegenseite</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ressource zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>Dienst nicht gefunden</translation>
    </message>
    <message>
        <source>Socket type not supported</source>
        <translation>Socket-Typ nicht unterstützt</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>Verbindung durch Software abgebrochen</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>veralteter Dateiverweis</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>das Dateisystem muss repariert werden</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>TLS cannot send</source>
        <translation>TLS kann nicht senden</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>die Namensauflösung ist vorübergehend nicht möglich</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>die Programmdatei wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>The query is valid, but it does not have associated data</source>
        <translation>die Anfrage ist gültig, aber es gibt keine Daten dazu</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele Ebenen symbolischer Verknüpfungen</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>zu viele Verknüpfungen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>Transport endpoint is already connected</source>
        <translation>der Socket ist bereits verbunden</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>der Socket ist nicht verbunden</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>der Wert ist zu groß für den Datentyp</translation>
    </message>
    <message>
        <source>a bundle in the library</source>
        <translation>ein Bündel in der Bibliothek</translation>
    </message>
    <message>
        <source>a bundle of a single file holds something else</source>
        <translation>ein Bündel aus einer einzelnen Datei enthält etwas anderes</translation>
    </message>
    <message>
        <source>a daemon already answers there</source>
        <translation>dort antwortet bereits ein Daemon</translation>
    </message>
    <message>
        <source>a download in the library is in no state that there is</source>
        <translation>ein Download in der Bibliothek hat einen Zustand, den es nicht gibt</translation>
    </message>
    <message>
        <source>a line of the daemon's answer is longer than 64 MiB</source>
        <translation>eine Zeile in der Antwort des Daemons ist länger als 64 MiB</translation>
    </message>
    <message>
        <source>a list of texts in quotation marks</source>
        <translation>eine Liste von Texten in Anführungszeichen</translation>
    </message>
    <message>
        <source>a name is 1 to 255 bytes of UTF-8</source>
        <translation>ein Name besteht aus 1 bis 255 Bytes UTF-8</translation>
    </message>
    <message>
        <source>a node that only reads takes no part in the network</source>
        <translation>ein Knoten, der nur liest, nimmt nicht am Netzwerk teil</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>ein Pfad ist leer</translation>
    </message>
    <message>
        <source>a root block of %1 bytes; at most 65536 are allowed</source>
        <translation>Länge eines Wurzelblocks in Bytes: %1; zulässig sind höchstens 65536</translation>
    </message>
    <message>
        <source>a stream claims %1 bytes</source>
        <translation>ein Datenstrom ist angeblich so viele Bytes lang: %1</translation>
    </message>
    <message>
        <source>a stream of %1 bytes, at most %2 are expected</source>
        <translation>Länge eines Datenstroms in Bytes: %1; erwartet werden höchstens %2</translation>
    </message>
    <message>
        <source>a stream of the description is still to come</source>
        <translation>ein Datenstrom der Beschreibung steht noch aus</translation>
    </message>
    <message>
        <source>a stripe of the description is lacking</source>
        <translation>ein Streifen der Beschreibung fehlt</translation>
    </message>
    <message>
        <source>a stripe of the description is not in the packs</source>
        <translation>ein Streifen der Beschreibung ist nicht in den Packdateien</translation>
    </message>
    <message>
        <source>a stripe table of %1 bytes does not hold whole records</source>
        <translation>eine Streifentabelle mit einer Länge von %1 Bytes enthält keine vollständigen Einträge</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 10Mi</source>
        <translation>eine ganze Zahl und k, M, G, Ki, Mi oder Gi, zum Beispiel 10Mi</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>eine ganze Zahl und k, M, G, Ki, Mi oder Gi, zum Beispiel 500k</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>an internal error</source>
        <translation>ein interner Fehler</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>ein unbekannter Fehler</translation>
    </message>
    <message>
        <source>another get</source>
        <translation>ein anderer get-Befehl</translation>
    </message>
    <message>
        <source>another get is writing %1</source>
        <translation>ein anderer get-Befehl schreibt gerade %1</translation>
    </message>
    <message>
        <source>another peer is there than was expected</source>
        <translation>dort ist ein anderer Peer als erwartet</translation>
    </message>
    <message>
        <source>another program made it, or two files of the bundle have names that are the same on this disk</source>
        <translation>ein anderes Programm hat dies angelegt, oder zwei Dateien des Bündels haben Namen, die auf diesem Datenträger gleich sind</translation>
    </message>
    <message>
        <source>another share is under way in this process</source>
        <translation>in diesem Prozess wird bereits etwas anderes geteilt</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>ein anderer Typ</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>Schreibversuch in eine schreibgeschützte Datenbank</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>Bündel %1</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link</source>
        <translation>Bündel %1 lässt sich ohne den Schlüssel seines Links nicht lesen</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link; its chunks can be kept for others</source>
        <translation>Bündel %1 lässt sich ohne den Schlüssel seines Links nicht lesen; seine Blöcke können für andere aufbewahrt werden</translation>
    </message>
    <message>
        <source>bundle %1 has no stripe %2; there are %3, numbered from 0</source>
        <translation>Bündel %1 hat keinen Streifen %2; Anzahl der Streifen, ab 0 nummeriert: %3</translation>
    </message>
    <message>
        <source>bundle %1 is in the queue of downloads already</source>
        <translation>Bündel %1 ist bereits in der Warteschlange der Downloads</translation>
    </message>
    <message>
        <source>bundle %1 is neither in the library nor a download</source>
        <translation>Bündel %1 ist weder in der Bibliothek noch ein Download</translation>
    </message>
    <message>
        <source>bundle %1 is not in the library</source>
        <translation>Bündel %1 ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>bundle %1 was removed meanwhile</source>
        <translation>Bündel %1 wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>kann nicht untersucht werden</translation>
    </message>
    <message>
        <source>cannot be found</source>
        <translation>kann nicht gefunden werden</translation>
    </message>
    <message>
        <source>cannot be given its permissions</source>
        <translation>die Berechtigungen können nicht gesetzt werden</translation>
    </message>
    <message>
        <source>cannot be given its size</source>
        <translation>die Größe kann nicht festgelegt werden</translation>
    </message>
    <message>
        <source>cannot be given its time</source>
        <translation>die Zeit kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>kann nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>kann nicht zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be read as a link</source>
        <translation>kann nicht als Verknüpfung gelesen werden</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>cannot be renamed to %1</source>
        <translation>kann nicht in %1 umbenannt werden</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot be written to the disk</source>
        <translation>kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>die Prüfung des Zertifikats ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>chunk %1 is not in the packs</source>
        <translation>Block %1 ist nicht in den Packdateien</translation>
    </message>
    <message>
        <source>chunks are being added to the packs</source>
        <translation>den Packdateien werden gerade Blöcke hinzugefügt</translation>
    </message>
    <message>
        <source>code "%1"</source>
        <translation>Kodierung „%1“</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>contains a slash</source>
        <translation>enthält einen Schrägstrich</translation>
    </message>
    <message>
        <source>contains a zero byte</source>
        <translation>enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>data pieces are 1 to 32, parity pieces 0 to 32</source>
        <translation>möglich sind 1 bis 32 Datenblöcke und 0 bis 32 Paritätsblöcke</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>die Datenbank oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>ends at %1, expected %2 bytes or more</source>
        <translation>endet bei %1; erwartete Bytes: mindestens %2</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>expected K+M, such as 8+4</source>
        <translation>erwartet wird K+M, zum Beispiel 8+4</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>files add up to less than the stream</source>
        <translation>die Dateien sind zusammen kleiner als der Datenstrom</translation>
    </message>
    <message>
        <source>files add up to more than the stream</source>
        <translation>die Dateien sind zusammen größer als der Datenstrom</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>giving it the time it was shared with</source>
        <translation>Setzen der Zeit, mit der es geteilt wurde</translation>
    </message>
    <message>
        <source>granted for no time</source>
        <translation>mit der Dauer null gewährt</translation>
    </message>
    <message>
        <source>has %1 bytes, not %2</source>
        <translation>hat %1 Bytes statt %2</translation>
    </message>
    <message>
        <source>has a list of nodes that is cut off</source>
        <translation>hat eine abgeschnittene Liste von Knoten</translation>
    </message>
    <message>
        <source>has another size than when it was shared</source>
        <translation>hat eine andere Größe als beim Teilen</translation>
    </message>
    <message>
        <source>has bytes but no stripes</source>
        <translation>enthält Bytes, aber keine Streifen</translation>
    </message>
    <message>
        <source>has more than %1 dots; these are no settings of Cairn</source>
        <translation>enthält mehr Punkte als erlaubt (höchstens %1); das sind keine Einstellungen von Cairn</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>hat keine Adresse</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>wird bereits verwendet von: %1</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>holds a malformed message</source>
        <translation>enthält eine fehlerhafte Nachricht</translation>
    </message>
    <message>
        <source>holds a message of %1 bytes; at most 65536 are allowed</source>
        <translation>enthält eine zu lange Nachricht: %1 Bytes; zulässig sind höchstens 65536</translation>
    </message>
    <message>
        <source>holds bytes behind its end</source>
        <translation>enthält Bytes hinter seinem Ende</translation>
    </message>
    <message>
        <source>inline content beside stripes, or of another length than the files</source>
        <translation>eingebetteter Inhalt neben Streifen oder von anderer Länge als die Dateien</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>is %1 and not %2</source>
        <translation>ist %1 und nicht %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is in the way of a folder</source>
        <translation>ist einem Ordner im Weg</translation>
    </message>
    <message>
        <source>is longer than 255 bytes</source>
        <translation>ist länger als 255 Bytes</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>is not a name</source>
        <translation>ist kein Name</translation>
    </message>
    <message>
        <source>is not replaced</source>
        <translation>wird nicht ersetzt</translation>
    </message>
    <message>
        <source>is of an unknown version</source>
        <translation>ist von unbekannter Version</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>is written in a way that cannot be changed safely; change it by hand</source>
        <translation>ist so geschrieben, dass es sich nicht sicher ändern lässt; ändern Sie es von Hand</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es ist eine symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>it is neither a file, a folder nor a link</source>
        <translation>es ist weder eine Datei noch ein Ordner noch eine Verknüpfung</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>das Teilen ist angehalten</translation>
    </message>
    <message>
        <source>it is too early to try again</source>
        <translation>für einen neuen Versuch ist es noch zu früh</translation>
    </message>
    <message>
        <source>it must start with cairn:</source>
        <translation>er muss mit „cairn:“ beginnen</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>es wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>its bytes differ</source>
        <translation>seine Bytes weichen ab</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>its disk cannot be examined</source>
        <translation>der Datenträger kann nicht untersucht werden</translation>
    </message>
    <message>
        <source>its first part must have 52 letters and digits</source>
        <translation>sein erster Teil muss aus 52 Buchstaben und Ziffern bestehen</translation>
    </message>
    <message>
        <source>its folder cannot be written, and without that what is in %1-wal cannot be read</source>
        <translation>in den zugehörigen Ordner kann nicht geschrieben werden, und ohne das lässt sich nicht lesen, was in %1-wal steht</translation>
    </message>
    <message>
        <source>its part behind the dot must have 52 letters and digits</source>
        <translation>sein Teil hinter dem Punkt muss aus 52 Buchstaben und Ziffern bestehen</translation>
    </message>
    <message>
        <source>its root block differs</source>
        <translation>sein Wurzelblock weicht ab</translation>
    </message>
    <message>
        <source>its root block is damaged</source>
        <translation>sein Wurzelblock ist beschädigt</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>layout and sealed part do not belong together</source>
        <translation>Layout und versiegelter Teil gehören nicht zusammen</translation>
    </message>
    <message>
        <source>libnatpmp failed with %1</source>
        <translation>libnatpmp ist mit %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>looking for somebody who has it</source>
        <translation>es wird jemand gesucht, der es hat</translation>
    </message>
    <message>
        <source>made by a newer Cairn (schema %1); update this program</source>
        <translation>von einem neueren Cairn angelegt (Schema %1); aktualisieren Sie dieses Programm</translation>
    </message>
    <message>
        <source>more bytes than expected</source>
        <translation>mehr Bytes als erwartet</translation>
    </message>
    <message>
        <source>more than %1 files and folders in one bundle</source>
        <translation>mehr Dateien und Ordner in einem Bündel als zulässig (höchstens %1)</translation>
    </message>
    <message>
        <source>more than 1 PiB; share it in parts</source>
        <translation>mehr als 1 PiB; teilen Sie alles in mehreren Bündeln</translation>
    </message>
    <message>
        <source>more than 4000000 files and folders; share it in parts</source>
        <translation>mehr als 4000000 Dateien und Ordner; teilen Sie alles in mehreren Bündeln</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 63</source>
        <translation>muss eine ganze Zahl von 0 bis 63 sein</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>geben Sie eine Datei an</translation>
    </message>
    <message>
        <source>name a folder</source>
        <translation>geben Sie einen Ordner an</translation>
    </message>
    <message>
        <source>name the network with 1 to 64 bytes of plain text</source>
        <translation>benennen Sie das Netzwerk mit 1 bis 64 Bytes einfachem Text</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>neither inline bytes nor a stream</source>
        <translation>weder eingebettete Bytes noch ein Datenstrom</translation>
    </message>
    <message>
        <source>no address to listen at</source>
        <translation>keine Adresse, an der Verbindungen angenommen werden können</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no bootstrap host is given</source>
        <translation>es ist kein Host für den Einstieg (Bootstrap) angegeben</translation>
    </message>
    <message>
        <source>no connection with this peer</source>
        <translation>keine Verbindung mit diesem Peer</translation>
    </message>
    <message>
        <source>no daemon answers at %1</source>
        <translation>unter %1 antwortet kein Daemon</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message>
        <source>no hello came first</source>
        <translation>die erste Nachricht war keine Begrüßung</translation>
    </message>
    <message>
        <source>no memory to ask with</source>
        <translation>kein Arbeitsspeicher für die Anfrage</translation>
    </message>
    <message>
        <source>no node of the DHT has answered</source>
        <translation>kein Knoten der DHT hat geantwortet</translation>
    </message>
    <message>
        <source>no node of the DHT is known</source>
        <translation>es ist kein Knoten der DHT bekannt</translation>
    </message>
    <message>
        <source>no node took the item</source>
        <translation>kein Knoten hat den Eintrag angenommen</translation>
    </message>
    <message>
        <source>no protocol opened the ports</source>
        <translation>kein Protokoll hat die Ports geöffnet</translation>
    </message>
    <message>
        <source>no socket to connect with</source>
        <translation>kein Socket für die Verbindung</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>kein Speicherplatz mehr</translation>
    </message>
    <message>
        <source>no such setting</source>
        <translation>keine solche Einstellung</translation>
    </message>
    <message>
        <source>no such setting; there are %1</source>
        <translation>keine solche Einstellung; es gibt %1</translation>
    </message>
    <message>
        <source>no thread could be started</source>
        <translation>es konnte kein Thread gestartet werden</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>niemand antwortet</translation>
    </message>
    <message>
        <source>nobody knew it in time</source>
        <translation>niemand kannte den Namen rechtzeitig</translation>
    </message>
    <message>
        <source>node key</source>
        <translation>Knotenschlüssel</translation>
    </message>
    <message>
        <source>not a Cairn library</source>
        <translation>keine Cairn-Bibliothek</translation>
    </message>
    <message>
        <source>not a Cairn link</source>
        <translation>kein Cairn-Link</translation>
    </message>
    <message>
        <source>not a private key in PEM form</source>
        <translation>kein privater Schlüssel im PEM-Format</translation>
    </message>
    <message>
        <source>not a root block</source>
        <translation>kein Wurzelblock</translation>
    </message>
    <message>
        <source>not all of the space is freed</source>
        <translation>noch nicht aller Speicherplatz ist freigegeben</translation>
    </message>
    <message>
        <source>not an Ed25519 key</source>
        <translation>kein Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>not an X.509 certificate</source>
        <translation>kein X.509-Zertifikat</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>not waited for any longer</source>
        <translation>es wird nicht länger darauf gewartet</translation>
    </message>
    <message>
        <source>nothing in '%1' matches '%2'</source>
        <translation>nichts in „%1“ entspricht „%2“</translation>
    </message>
    <message>
        <source>nothing is left to be put in order</source>
        <translation>es gibt nichts mehr, dessen Reihenfolge sich ändern ließe</translation>
    </message>
    <message>
        <source>only some of its chunks are kept here: %1 of %2</source>
        <translation>nur einige seiner Blöcke werden hier aufbewahrt: %1 von %2</translation>
    </message>
    <message>
        <source>other starts of this app could not find it</source>
        <translation>weitere Starts dieser App könnten sie nicht finden</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>über einem Grenzwert</translation>
    </message>
    <message>
        <source>pack %1 at byte %2</source>
        <translation>Packdatei %1 bei Byte %2</translation>
    </message>
    <message>
        <source>parity chunk %1</source>
        <translation>Paritätsblock %1</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>peer certificate</source>
        <translation>Zertifikat des Peers</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>pieces are kept in a library, and there is none</source>
        <translation>Blöcke werden in einer Bibliothek aufbewahrt, und es gibt keine</translation>
    </message>
    <message>
        <source>port %1 (%2) is used by another program</source>
        <translation>Port %1 (%2) wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>put back a copy of it, or move the data folder away to start with an empty one</source>
        <translation>stellen Sie sie aus einer Kopie wieder her, oder verschieben Sie den Datenordner, um mit einem leeren zu beginnen</translation>
    </message>
    <message>
        <source>put the library back, or move the packs away to start anew</source>
        <translation>stellen Sie die Bibliothek wieder her, oder verschieben Sie die Packdateien, um neu zu beginnen</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>restore it from a backup, or move it away</source>
        <translation>stellen Sie die Datei aus einer Sicherung wieder her, oder verschieben Sie sie</translation>
    </message>
    <message>
        <source>restore it from a backup, or put an empty file in its place to have a new one made</source>
        <translation>stellen Sie die Datei aus einer Sicherung wieder her, oder ersetzen Sie sie durch eine leere Datei, damit ein neues Geheimnis erzeugt wird</translation>
    </message>
    <message>
        <source>restore it from a backup, or share something</source>
        <translation>stellen Sie die Datei aus einer Sicherung wieder her, oder teilen Sie etwas</translation>
    </message>
    <message>
        <source>root block version %1</source>
        <translation>Wurzelblock der Version %1</translation>
    </message>
    <message>
        <source>run `cairn status` where it can be written</source>
        <translation>führen Sie `cairn status` dort aus, wo geschrieben werden kann</translation>
    </message>
    <message>
        <source>sealed data is shorter than its tag</source>
        <translation>versiegelte Daten sind kürzer als ihr Prüfwert</translation>
    </message>
    <message>
        <source>sealed data was altered or the key is another one</source>
        <translation>versiegelte Daten wurden verändert, oder der Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <source>sealed part</source>
        <translation>versiegelter Teil</translation>
    </message>
    <message>
        <source>sealed part version %1</source>
        <translation>versiegelter Teil der Version %1</translation>
    </message>
    <message>
        <source>setting up %1</source>
        <translation>Einrichten von %1</translation>
    </message>
    <message>
        <source>share it in parts</source>
        <translation>teilen Sie alles in mehreren Bündeln</translation>
    </message>
    <message>
        <source>share it in several parts</source>
        <translation>teilen Sie den Inhalt in mehreren Bündeln</translation>
    </message>
    <message>
        <source>sharing '%1'</source>
        <translation>Teilen von „%1“</translation>
    </message>
    <message>
        <source>shows an unusable certificate</source>
        <translation>zeigt ein unbrauchbares Zertifikat</translation>
    </message>
    <message>
        <source>shows no certificate</source>
        <translation>zeigt kein Zertifikat</translation>
    </message>
    <message>
        <source>something is being shared just now, and would be given up too; stop it, or wait until it is done</source>
        <translation>gerade wird etwas geteilt und würde ebenfalls verworfen; brechen Sie das ab oder warten Sie, bis es fertig ist</translation>
    </message>
    <message>
        <source>speaks another protocol</source>
        <translation>verwendet ein anderes Protokoll</translation>
    </message>
    <message>
        <source>std::bad_alloc</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>stream truncated</source>
        <translation>der Datenstrom ist abgeschnitten</translation>
    </message>
    <message>
        <source>streams nest deeper than 3</source>
        <translation>Datenströme sind tiefer als 3 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>stripe</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>stripe %1 claims %2 bytes</source>
        <translation>Streifen %1 ist angeblich so viele Bytes lang: %2</translation>
    </message>
    <message>
        <source>stripe %1 of %2 cannot be rebuilt</source>
        <translation>Streifen %1 (%2) kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>das ist dieser Knoten selbst</translation>
    </message>
    <message>
        <source>the DHT has a newer version of the item</source>
        <translation>die DHT hat eine neuere Version des Eintrags</translation>
    </message>
    <message>
        <source>the DHT is switched off</source>
        <translation>die DHT ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the DHT node stops</source>
        <translation>der DHT-Knoten wird beendet</translation>
    </message>
    <message>
        <source>the address towards the gateway is not known</source>
        <translation>die Adresse in Richtung des Gateways ist nicht bekannt</translation>
    </message>
    <message>
        <source>the bundle claims %1 bytes</source>
        <translation>das Bündel ist angeblich so viele Bytes groß: %1</translation>
    </message>
    <message>
        <source>the bundle on its way was removed meanwhile</source>
        <translation>das ankommende Bündel wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>the bundle was removed meanwhile</source>
        <translation>das Bündel wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>the bundle's description is too large</source>
        <translation>die Beschreibung des Bündels ist zu groß</translation>
    </message>
    <message>
        <source>the changed settings would not be readable</source>
        <translation>die geänderten Einstellungen wären nicht lesbar</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>the connection ended inside a message</source>
        <translation>die Verbindung endete mitten in einer Nachricht</translation>
    </message>
    <message>
        <source>the connection ended without a goodbye</source>
        <translation>die Verbindung endete ohne Verabschiedung</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>der aktuelle Ordner</translation>
    </message>
    <message>
        <source>the daemon answered with the status %1</source>
        <translation>der Daemon hat mit dem Status %1 geantwortet</translation>
    </message>
    <message>
        <source>the daemon has closed the connection</source>
        <translation>der Daemon hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the daemon has ended</source>
        <translation>der Daemon wurde beendet</translation>
    </message>
    <message>
        <source>the daemon has ended before the command was done</source>
        <translation>der Daemon wurde beendet, bevor der Befehl ausgeführt war</translation>
    </message>
    <message>
        <source>the daemon speaks another version of the API; start it again</source>
        <translation>der Daemon verwendet eine andere Version der API; starten Sie ihn neu</translation>
    </message>
    <message>
        <source>the daemon's answer</source>
        <translation>die Antwort des Daemons</translation>
    </message>
    <message>
        <source>the daemon's answer %1</source>
        <translation>die Antwort des Daemons: %1</translation>
    </message>
    <message>
        <source>the daemon's answer ends within a line</source>
        <translation>die Antwort des Daemons endet mitten in einer Zeile</translation>
    </message>
    <message>
        <source>the daemon's answer is larger than 1 GiB</source>
        <translation>die Antwort des Daemons ist größer als 1 GiB</translation>
    </message>
    <message>
        <source>the daemon's answer is not HTTP</source>
        <translation>die Antwort des Daemons ist kein HTTP</translation>
    </message>
    <message>
        <source>the disk is still at the last change</source>
        <translation>die letzte Änderung wird noch geschrieben</translation>
    </message>
    <message>
        <source>the download</source>
        <translation>der Download</translation>
    </message>
    <message>
        <source>the download goes on with the node</source>
        <translation>der Download läuft im Knoten weiter</translation>
    </message>
    <message>
        <source>the download was dropped</source>
        <translation>der Download wurde verworfen</translation>
    </message>
    <message>
        <source>the download was paused</source>
        <translation>der Download wurde angehalten</translation>
    </message>
    <message>
        <source>the empty path</source>
        <translation>der leere Pfad</translation>
    </message>
    <message>
        <source>the folder's mode or time is not one</source>
        <translation>der Modus oder die Zeit des Ordners ist ungültig</translation>
    </message>
    <message>
        <source>the gateway has no IPv4 address</source>
        <translation>das Gateway hat keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>der Verbindungsaufbau (Handshake) ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the home folder is unknown; set HOME</source>
        <translation>der persönliche Ordner ist unbekannt; setzen Sie HOME</translation>
    </message>
    <message>
        <source>the index is wrong</source>
        <translation>der Index ist falsch</translation>
    </message>
    <message>
        <source>the layout names a chunk of another length</source>
        <translation>das Layout nennt einen Block von anderer Länge</translation>
    </message>
    <message>
        <source>the library has no version</source>
        <translation>die Bibliothek hat keine Version</translation>
    </message>
    <message>
        <source>the library holds an id that is not one</source>
        <translation>die Bibliothek enthält eine ungültige ID</translation>
    </message>
    <message>
        <source>the library holds an unfinished stripe that is malformed</source>
        <translation>die Bibliothek enthält einen fehlerhaften unfertigen Streifen</translation>
    </message>
    <message>
        <source>the library's record of it contradicts its root block</source>
        <translation>die Angaben der Bibliothek dazu widersprechen dem Wurzelblock</translation>
    </message>
    <message>
        <source>the library's record of the unfinished share is damaged</source>
        <translation>die Angaben der Bibliothek zum unfertigen Teilen sind beschädigt</translation>
    </message>
    <message>
        <source>the link has more than 16 addresses (x=)</source>
        <translation>der Link enthält mehr als 16 Adressen (x=)</translation>
    </message>
    <message>
        <source>the link is incomplete or mistyped</source>
        <translation>der Link ist unvollständig oder falsch geschrieben</translation>
    </message>
    <message>
        <source>the link is longer than 4096 characters</source>
        <translation>der Link ist länger als 4096 Zeichen</translation>
    </message>
    <message>
        <source>the link's %1= is malformed</source>
        <translation>die Angabe %1= im Link ist fehlerhaft</translation>
    </message>
    <message>
        <source>the link's address (x=) number %1 is not HOST:PORT</source>
        <translation>die Adresse Nummer %1 im Link (x=) hat nicht die Form HOST:PORT</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle</source>
        <translation>der Schlüssel des Links öffnet dieses Bündel nicht</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle; compare it with the original link</source>
        <translation>der Schlüssel des Links öffnet dieses Bündel nicht; vergleichen Sie den Link mit dem ursprünglichen</translation>
    </message>
    <message>
        <source>the link's name (n=) is not UTF-8 of at most 255 bytes</source>
        <translation>der Name im Link (n=) ist kein UTF-8 mit höchstens 255 Bytes</translation>
    </message>
    <message>
        <source>the log cannot be opened</source>
        <translation>das Protokoll kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the log cannot be written</source>
        <translation>das Protokoll kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the name '%1' %2</source>
        <translation>der Name „%1“ %2</translation>
    </message>
    <message>
        <source>the names of so many files do not fit one bundle</source>
        <translation>die Namen so vieler Dateien passen nicht in ein Bündel</translation>
    </message>
    <message>
        <source>the node does not answer within 2 seconds</source>
        <translation>der Knoten antwortet nicht innerhalb von 2 Sekunden</translation>
    </message>
    <message>
        <source>the node does not run</source>
        <translation>der Knoten läuft nicht</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>der Knoten wurde beendet</translation>
    </message>
    <message>
        <source>the node has not said where it can be reached</source>
        <translation>der Knoten hat nicht mitgeteilt, wo er erreichbar ist</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>der Knoten startet gerade</translation>
    </message>
    <message>
        <source>the node is stopping</source>
        <translation>der Knoten wird gerade beendet</translation>
    </message>
    <message>
        <source>the pack file is cut off</source>
        <translation>die Packdatei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the pack file is gone</source>
        <translation>die Packdatei ist verschwunden</translation>
    </message>
    <message>
        <source>the path '%1'</source>
        <translation>der Pfad „%1“</translation>
    </message>
    <message>
        <source>the path '%1' is longer than 4096 bytes</source>
        <translation>der Pfad „%1“ ist länger als 4096 Bytes</translation>
    </message>
    <message>
        <source>the path is longer than 4096 bytes</source>
        <translation>der Pfad ist länger als 4096 Bytes</translation>
    </message>
    <message>
        <source>the patterns with '!' leave nothing of '%1'</source>
        <translation>die Muster mit „!“ lassen von „%1“ nichts übrig</translation>
    </message>
    <message>
        <source>the peer did not say hello in time</source>
        <translation>die Begrüßung des Peers kam nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the peer does not read what it asked for</source>
        <translation>der Peer nimmt nicht ab, was er angefordert hat</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>der Peer ist verstummt</translation>
    </message>
    <message>
        <source>the peer has too many connections</source>
        <translation>der Peer hat zu viele Verbindungen</translation>
    </message>
    <message>
        <source>the peer is of another network, or lacks its secret</source>
        <translation>der Peer gehört zu einem anderen Netzwerk oder kennt das Geheimnis nicht</translation>
    </message>
    <message>
        <source>the peer is of another network, or wants its secret</source>
        <translation>der Peer gehört zu einem anderen Netzwerk oder verlangt dessen Geheimnis</translation>
    </message>
    <message>
        <source>the peer said goodbye</source>
        <translation>der Peer hat sich verabschiedet</translation>
    </message>
    <message>
        <source>the peer speaks another version</source>
        <translation>der Peer verwendet eine andere Version</translation>
    </message>
    <message>
        <source>the port is taken</source>
        <translation>der Port ist belegt</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the record of this node's addresses can have no later version</source>
        <translation>vom Eintrag mit den Adressen dieses Knotens ist keine spätere Version möglich</translation>
    </message>
    <message>
        <source>the root of a disk has no name to share</source>
        <translation>die oberste Ebene eines Datenträgers hat keinen Namen, unter dem sie geteilt werden kann</translation>
    </message>
    <message>
        <source>the router answered another question</source>
        <translation>der Router hat auf eine andere Frage geantwortet</translation>
    </message>
    <message>
        <source>the router answered for another port</source>
        <translation>der Router hat für einen anderen Port geantwortet</translation>
    </message>
    <message>
        <source>the router answered with error %1</source>
        <translation>der Router hat mit Fehler %1 geantwortet</translation>
    </message>
    <message>
        <source>the router answered with error %1 (%2)</source>
        <translation>der Router hat mit Fehler %1 geantwortet (%2)</translation>
    </message>
    <message>
        <source>the router cannot do this</source>
        <translation>der Router kann das nicht</translation>
    </message>
    <message>
        <source>the router cannot open ports</source>
        <translation>der Router kann keine Ports öffnen</translation>
    </message>
    <message>
        <source>the router does not allow it</source>
        <translation>der Router lässt es nicht zu</translation>
    </message>
    <message>
        <source>the router does not answer any more</source>
        <translation>der Router antwortet nicht mehr</translation>
    </message>
    <message>
        <source>the router does not speak it</source>
        <translation>der Router beherrscht das nicht</translation>
    </message>
    <message>
        <source>the router does not speak this version</source>
        <translation>der Router beherrscht diese Version nicht</translation>
    </message>
    <message>
        <source>the router granted less than nothing</source>
        <translation>der Router hat eine Dauer unter null gewährt</translation>
    </message>
    <message>
        <source>the router granted port 0</source>
        <translation>der Router hat Port 0 gewährt</translation>
    </message>
    <message>
        <source>the router has NAT-PMP only</source>
        <translation>der Router beherrscht nur NAT-PMP</translation>
    </message>
    <message>
        <source>the router has no connection itself</source>
        <translation>der Router hat selbst keine Verbindung</translation>
    </message>
    <message>
        <source>the router has no more room for mappings</source>
        <translation>der Router hat keinen Platz mehr für Portweiterleitungen</translation>
    </message>
    <message>
        <source>the secret has 1 to 1024 bytes</source>
        <translation>das Geheimnis hat 1 bis 1024 Bytes</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>die Einstellungen können nicht verwendet werden</translation>
    </message>
    <message>
        <source>the share was removed meanwhile</source>
        <translation>der geteilte Eintrag wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>the stream has ended</source>
        <translation>der Datenstrom ist zu Ende</translation>
    </message>
    <message>
        <source>the stripes hold %1 bytes, the stream %2</source>
        <translation>Bytes in den Streifen: %1, im Datenstrom: %2</translation>
    </message>
    <message>
        <source>the system gave no randomness for a node key</source>
        <translation>das System hat keine Zufallszahlen für einen Knotenschlüssel geliefert</translation>
    </message>
    <message>
        <source>there is no data folder</source>
        <translation>es gibt keinen Datenordner</translation>
    </message>
    <message>
        <source>there is no download of %1</source>
        <translation>es gibt keinen Download von %1</translation>
    </message>
    <message>
        <source>there is no piece %1; the pieces of a stripe are numbered from 0</source>
        <translation>es gibt keinen Block %1; die Blöcke eines Streifens sind ab 0 nummeriert</translation>
    </message>
    <message>
        <source>there is no place for the settings</source>
        <translation>es gibt keinen Speicherort für die Einstellungen</translation>
    </message>
    <message>
        <source>there is text behind the closing quotation mark</source>
        <translation>hinter dem schließenden Anführungszeichen steht noch Text</translation>
    </message>
    <message>
        <source>this is Cairn's own data folder</source>
        <translation>das ist der eigene Datenordner von Cairn</translation>
    </message>
    <message>
        <source>this machine has no gateway for IPv4</source>
        <translation>dieser Computer hat kein Gateway für IPv4</translation>
    </message>
    <message>
        <source>this node closed the connection</source>
        <translation>dieser Knoten hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>this node is stopping</source>
        <translation>dieser Knoten wird gerade beendet</translation>
    </message>
    <message>
        <source>this node keeps nothing</source>
        <translation>dieser Knoten bewahrt nichts auf</translation>
    </message>
    <message>
        <source>this node takes no part in the network</source>
        <translation>dieser Knoten nimmt nicht am Netzwerk teil</translation>
    </message>
    <message>
        <source>this node then gets a new identity</source>
        <translation>dieser Knoten erhält dann eine neue Identität</translation>
    </message>
    <message>
        <source>this peer sent false chunks</source>
        <translation>dieser Peer hat fehlerhafte Blöcke gesendet</translation>
    </message>
    <message>
        <source>this program knows version 1; a newer Cairn may read it</source>
        <translation>dieses Programm kennt Version 1; ein neueres Cairn kann ihn vielleicht lesen</translation>
    </message>
    <message>
        <source>too long for a Unix socket, and there is no folder with a shorter name to put it in</source>
        <translation>zu lang für einen Unix-Socket, und es gibt keinen Ordner mit kürzerem Namen, in dem er liegen könnte</translation>
    </message>
    <message>
        <source>too long for a private key in PEM form</source>
        <translation>zu lang für einen privaten Schlüssel im PEM-Format</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>zu viele Verbindungen</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>zu viele Einträge</translation>
    </message>
    <message>
        <source>too many names are asked for</source>
        <translation>es werden zu viele Namen abgefragt</translation>
    </message>
    <message>
        <source>too many peers at once</source>
        <translation>zu viele Peers auf einmal</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>zu viele Anfragen auf einmal</translation>
    </message>
    <message>
        <source>too much to hand over at once</source>
        <translation>zu viel, um es auf einmal zu übergeben</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>unerwartetes Ende beim Lesen</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>unusable length</source>
        <translation>unbrauchbare Länge</translation>
    </message>
    <message>
        <source>use 1 to 64 bytes of plain text</source>
        <translation>verwenden Sie 1 bis 64 Bytes einfachen Text</translation>
    </message>
    <message>
        <source>use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4</source>
        <translation>verwenden Sie K+M mit K von 1 bis 32 und M von 0 bis 32, zum Beispiel 8+4</translation>
    </message>
    <message>
        <source>use a number from %1 to %2</source>
        <translation>verwenden Sie eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>use a number from 1 to 65535, or 0 for any port that is free</source>
        <translation>verwenden Sie eine Zahl von 1 bis 65535 oder 0 für einen beliebigen freien Port</translation>
    </message>
    <message>
        <source>use a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>verwenden Sie eine ganze Zahl und k, M, G, Ki, Mi oder Gi, zum Beispiel 500k</translation>
    </message>
    <message>
        <source>use addresses of this machine, at most one of IPv4 and one of IPv6, with a comma between</source>
        <translation>verwenden Sie Adressen dieses Computers, höchstens eine für IPv4 und eine für IPv6, durch Komma getrennt</translation>
    </message>
    <message>
        <source>use at least 4Ki</source>
        <translation>verwenden Sie mindestens 4Ki</translation>
    </message>
    <message>
        <source>use at most 32 hosts</source>
        <translation>verwenden Sie höchstens 32 Hosts</translation>
    </message>
    <message>
        <source>use at most 64 entries</source>
        <translation>verwenden Sie höchstens 64 Einträge</translation>
    </message>
    <message>
        <source>use entries as mon-fri 08:00-18:00 up 500k down 2M</source>
        <translation>verwenden Sie Einträge wie mon-fri 08:00-18:00 up 500k down 2M</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT of this machine alone, as 127.0.0.1:9001</source>
        <translation>verwenden Sie none oder HOST:PORT, nur dieses Computers, zum Beispiel 127.0.0.1:9001</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT, more of them with commas between</source>
        <translation>verwenden Sie none oder HOST:PORT, mehrere davon durch Kommas getrennt</translation>
    </message>
    <message>
        <source>use on or off</source>
        <translation>verwenden Sie on oder off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off</source>
        <translation>verwenden Sie trace, debug, info, warning, error oder off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>verwenden Sie trace, debug, info, warning, error oder off; CAIRN_LOG_LEVEL hat Vorrang vor LOG_LEVEL, falls dieses zu einem anderen Programm gehört</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>verwenden Sie true oder false</translation>
    </message>
    <message>
        <source>use unlimited, or bytes per second, at least 1k</source>
        <translation>verwenden Sie unlimited oder Bytes pro Sekunde, mindestens 1k</translation>
    </message>
    <message>
        <source>verify the bundle instead</source>
        <translation>prüfen Sie stattdessen das Bündel</translation>
    </message>
    <message>
        <source>verifying '%1'</source>
        <translation>Prüfen von „%1“</translation>
    </message>
    <message>
        <source>was moved or deleted</source>
        <translation>wurde verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>wurde ersetzt</translation>
    </message>
    <message>
        <source>what is shared from then on gets other links</source>
        <translation>was danach geteilt wird, erhält andere Links</translation>
    </message>
    <message>
        <source>what it is to become is not one value of TOML</source>
        <translation>der neue Inhalt ist nicht genau ein TOML-Wert</translation>
    </message>
    <message>
        <source>what was asked for is not read</source>
        <translation>was angefordert wurde, wird nicht abgenommen</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>falsche Versionsnummer</translation>
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
        <translation>Von hier</translation>
    </message>
    <message>
        <source>From there</source>
        <translation>Von dort</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>False chunks</source>
        <translation>Fehlerhafte Blöcke</translation>
    </message>
    <message>
        <source>This computer began the connection.</source>
        <translation>Dieser Computer hat die Verbindung aufgebaut.</translation>
    </message>
    <message>
        <source>The other computer began the connection.</source>
        <translation>Der andere Computer hat die Verbindung aufgebaut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) within the last hour were not what they should be.</source>
        <translation>
            <numerusform>%Ln Block war in der letzten Stunde fehlerhaft.</numerusform>
            <numerusform>%Ln Blöcke waren in der letzten Stunde fehlerhaft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersPage</name>
    <message>
        <source>Filter by address, program or id</source>
        <translation>Nach Adresse, Programm oder ID filtern</translation>
    </message>
    <message>
        <source>Connected peers</source>
        <translation>Verbundene Peers</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>Details zum Peer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>None within the last hour</source>
        <translation>Keine in der letzten Stunde</translation>
    </message>
    <message>
        <source>No peers are connected</source>
        <translation>Es sind keine Peers verbunden</translation>
    </message>
    <message>
        <source>They come by themselves while something is downloaded or others fetch what is shared here.</source>
        <translation>Sie kommen von selbst, während etwas heruntergeladen wird oder andere beziehen, was hier geteilt wird.</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn ist beschäftigt; die Liste ist vielleicht nicht ganz aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s) are connected.</source>
        <translation>
            <numerusform>%Ln Peer ist verbunden.</numerusform>
            <numerusform>%Ln Peers sind verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connected peer(s) match.</source>
        <translation>
            <numerusform>%1 von %Ln verbundenen Peer gefunden.</numerusform>
            <numerusform>%1 von %Ln verbundenen Peers gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortCheck</name>
    <message>
        <source>Another program uses port %1. Choose another one for connections (TCP).</source>
        <translation>Ein anderes Programm verwendet Port %1. Wählen Sie einen anderen für Verbindungen (TCP).</translation>
    </message>
    <message>
        <source>The system does not let Cairn use port %1. Choose another one for connections (TCP).</source>
        <translation>Das System erlaubt Cairn nicht, Port %1 zu verwenden. Wählen Sie einen anderen für Verbindungen (TCP).</translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortTestRow</name>
    <message>
        <source>Test the port</source>
        <translation>Port testen</translation>
    </message>
    <message>
        <source>Peers on the internet are asked to connect to this computer. That takes up to half a minute.</source>
        <translation>Peers im Internet werden gebeten, sich mit diesem Computer zu verbinden. Das dauert bis zu einer halben Minute.</translation>
    </message>
    <message>
        <source>What the test says</source>
        <translation>Ergebnis des Tests</translation>
    </message>
</context>
<context>
    <name>cairn::ui::QrCode</name>
    <message>
        <source>This link is too long for a QR code. Copy it instead.</source>
        <translation>Dieser Link ist zu lang für einen QR-Code. Kopieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>There is not enough room for the QR code here.</source>
        <translation>Hier ist nicht genug Platz für den QR-Code.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Scanned with a telephone, it gives this text: %1</source>
        <translation>Mit einem Smartphone gescannt, ergibt er diesen Text: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::RelocateJob</name>
    <message>
        <source>Comparing %1 with “%2”.</source>
        <translation>%1 wird mit „%2“ verglichen.</translation>
    </message>
    <message>
        <source>“%1” is shared from %2 now.</source>
        <translation>„%1“ wird jetzt von %2 aus geteilt.</translation>
    </message>
    <message>
        <source>“%1” stays where it was.</source>
        <translation>„%1“ bleibt, wo es war.</translation>
    </message>
    <message>
        <source>“%1” was not found there. %2</source>
        <translation>„%1“ wurde dort nicht gefunden. %2</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ScheduleEditor</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>In kB/s; 0 is unlimited</source>
        <translation>In kB/s; 0 bedeutet unbegrenzt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>&amp;Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>Time %1: %2</source>
        <comment>a line of the schedule</comment>
        <translation>Zeitraum %1: %2</translation>
    </message>
    <message>
        <source>Time %1 has no day: tick one, or remove it.</source>
        <translation>Zeitraum %1 hat keinen Tag: Wählen Sie einen aus oder entfernen Sie den Zeitraum.</translation>
    </message>
    <message>
        <source>Time %1 ends when it begins: change one of the two.</source>
        <translation>Zeitraum %1 endet, wenn er beginnt: Ändern Sie eine der beiden Zeiten.</translation>
    </message>
    <message>
        <source>Time %1 changes nothing: set its speed up or down, or remove it.</source>
        <translation>Zeitraum %1 ändert nichts: Geben Sie ein Limit für Upload oder Download ein oder entfernen Sie den Zeitraum.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limits</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Downloads go to</source>
        <translation>&amp;Downloads speichern in</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>Share what is put &amp;into</source>
        <translation>Automat&amp;isch teilen aus</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Nach dem Schließen des Fensters im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>Sa&amp;y when a download is done or cannot go on</source>
        <translation>&amp;Benachrichtigen, wenn ein Download fertig ist oder nicht weiterkommt</translation>
    </message>
    <message>
        <source>C&amp;hunks that are needed</source>
        <translation>&amp;Benötigte Blöcke</translation>
    </message>
    <message>
        <source>Each stripe of a file is cut into the chunks that are needed, and as many more are made as may be lost. This counts for what is shared from now on.</source>
        <translation>Jeder Streifen einer Datei wird in so viele Blöcke aufgeteilt, wie benötigt werden, und um so viele ergänzt, wie verloren gehen dürfen. Das gilt für alles, was von jetzt an geteilt wird.</translation>
    </message>
    <message>
        <source>Keep a &amp;copy of what is shared</source>
        <translation>&amp;Kopie von allem aufbewahren, was geteilt wird</translation>
    </message>
    <message>
        <source>Without a copy the files themselves are used, and take no more room.</source>
        <translation>Ohne Kopie werden die Dateien selbst verwendet und belegen keinen zusätzlichen Speicherplatz.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>&amp;Port for connections (TCP)</source>
        <translation>&amp;Port für Verbindungen (TCP)</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>beliebiger freier Port</translation>
    </message>
    <message>
        <source>Use the &amp;DHT to find and be found</source>
        <translation>&amp;DHT verwenden, um andere zu finden und gefunden zu werden</translation>
    </message>
    <message>
        <source>Port of the D&amp;HT (UDP)</source>
        <translation>Port der D&amp;HT (UDP)</translation>
    </message>
    <message>
        <source>&amp;Find peers on the local network</source>
        <translation>Peers im lokalen Netzwerk &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Open the ports on the router</source>
        <translation>Ports im &amp;Router öffnen</translation>
    </message>
    <message>
        <source>Private net&amp;work</source>
        <translation>Pri&amp;vates Netzwerk</translation>
    </message>
    <message>
        <source>None: the public network</source>
        <translation>Keines: das öffentliche Netzwerk</translation>
    </message>
    <message>
        <source>When these are saved, Cairn leaves the network for a moment and comes back with them; downloads go on by themselves.</source>
        <translation>Wenn Sie diese Einstellungen speichern, verlässt Cairn kurz das Netzwerk und kehrt mit ihnen zurück; Downloads laufen von selbst weiter.</translation>
    </message>
    <message>
        <source>Beyond the local network</source>
        <translation>Außerhalb des lokalen Netzwerks</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Upload</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Download</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Up, al&amp;ternative</source>
        <translation>Upload, alte&amp;rnativ</translation>
    </message>
    <message>
        <source>Down, alte&amp;rnative</source>
        <translation>Download, alternati&amp;v</translation>
    </message>
    <message>
        <source>On the local network</source>
        <translation>Im lokalen Netzwerk</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>U&amp;pload</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>D&amp;ownload</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Ver&amp;bindungen</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>Do&amp;wnloads</translation>
    </message>
    <message>
        <source>Other limits at certain times</source>
        <translation>Andere Limits zu bestimmten Zeiten</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The name of this node cannot be used. %1</source>
        <translation>Der Name dieses Knotens kann nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>The name of the private network cannot be used. %1</source>
        <translation>Der Name des privaten Netzwerks kann nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>A secret belongs to a private network: give that a name.</source>
        <translation>Ein Geheimnis gehört zu einem privaten Netzwerk: Geben Sie diesem einen Namen.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Es wurde nichts gespeichert. %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Star&amp;t when I log in</source>
        <translation>Bei der Anmeldung sta&amp;rten</translation>
    </message>
    <message>
        <source>Questions and hints</source>
        <translation>Fragen und Hinweise</translation>
    </message>
    <message>
        <source>Ask before downloads are &amp;removed</source>
        <translation>&amp;Vor dem Entfernen von Downloads fragen</translation>
    </message>
    <message>
        <source>Say that Cairn goes on when the &amp;window is closed</source>
        <translation>&amp;Hinweisen, dass Cairn nach dem Schließen des Fensters weiterläuft</translation>
    </message>
    <message>
        <source>Chunks that may &amp;be lost</source>
        <translation>Blöcke, die &amp;verloren gehen dürfen</translation>
    </message>
    <message>
        <source>N&amp;ame of this node</source>
        <translation>Na&amp;me dieses Knotens</translation>
    </message>
    <message>
        <source>S&amp;ecret of its members</source>
        <translation>&amp;Geheimnis seiner Teilnehmer</translation>
    </message>
    <message>
        <source>P&amp;eers that are sent to</source>
        <translation>P&amp;eers, an die gesendet wird</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsFields</name>
    <message>
        <source>This is set by %1, which counts more than this window.</source>
        <translation>Dies ist durch %1 festgelegt, und das hat Vorrang vor diesem Fenster.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
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
        <translation>Wie viel bereits gelesen wurde</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen abbrechen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SharedDialog</name>
    <message>
        <source>Link to %1</source>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Whoever has this link can download “%1” and read it, with Cairn, from this computer and from everybody who has downloaded it before. Give it only to those who may.</source>
        <translation>Wer diesen Link hat, kann „%1“ mit Cairn herunterladen und lesen: von diesem Computer und von allen, die es bereits heruntergeladen haben. Geben Sie den Link nur an Personen weiter, die darauf zugreifen dürfen.</translation>
    </message>
    <message>
        <source>This link has no key, because none is known here: whoever has it can keep “%1” for others and check it, with Cairn, but not read it.</source>
        <translation>Dieser Link enthält keinen Schlüssel, weil hier keiner bekannt ist: Wer ihn hat, kann „%1“ mit Cairn für andere aufbewahren und prüfen, aber nicht lesen.</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. The files stay where they are: if you change, move or delete one, it can no longer be downloaded from here.</source>
        <translation>Lassen Sie Cairn laufen, bis die anderen alles haben. Die Dateien bleiben, wo sie sind: Wenn Sie eine ändern, verschieben oder löschen, kann sie nicht mehr von hier heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. It is kept as a copy: it stays here whatever becomes of your own files.</source>
        <translation>Lassen Sie Cairn laufen, bis die anderen alles haben. Es wird als Kopie aufbewahrt: Sie bleibt hier, was auch immer mit Ihren eigenen Dateien geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>%Ln Element wurde ausgelassen, weil es keine Datei ist: %1</numerusform>
            <numerusform>%Ln Elemente wurden ausgelassen, weil sie keine Dateien sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShortcutList</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Chunk before and after</source>
        <translation>Vorheriger und nächster Block</translation>
    </message>
    <message>
        <source>First and last stripe</source>
        <translation>Erster und letzter Streifen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Größer und kleiner</translation>
    </message>
    <message>
        <source>Map of chunks</source>
        <translation>Blockkarte</translation>
    </message>
    <message>
        <source>Stripe before and after</source>
        <translation>Vorheriger und nächster Streifen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SpeedGraph</name>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a speed</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span. Sending now: %3, at most %4.</source>
        <translation>Download zurzeit: %1, höchstens %2 in diesem Zeitraum. Upload zurzeit: %3, höchstens %4.</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span.</source>
        <translation>Download zurzeit: %1, höchstens %2 in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <comment>which span of time</comment>
        <translation>&amp;Anzeigen:</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Graph of speeds</source>
        <translation>Geschwindigkeitsverlauf</translation>
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
        <translation>vor %1 Sek.</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>at the end of an axis of time</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Upload</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StatusLine</name>
    <message>
        <source>DHT off</source>
        <translation>DHT aus</translation>
    </message>
    <message>
        <source>DHT: no nodes yet</source>
        <translation>DHT: noch keine Knoten</translation>
    </message>
    <message numerus="yes">
        <source>DHT: %Ln node(s)</source>
        <translation>
            <numerusform>DHT: %Ln Knoten</numerusform>
            <numerusform>DHT: %Ln Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to the alternative limits, or back</source>
        <translation>Zu den alternativen Limits wechseln oder zurück</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Download: %1</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Upload: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s)</source>
        <translation>
            <numerusform>%Ln Peer</numerusform>
            <numerusform>%Ln Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 max</source>
        <comment>the most that is downloaded</comment>
        <translation>↓ max. %1</translation>
    </message>
    <message>
        <source>at most %1 down</source>
        <translation>Download höchstens %1</translation>
    </message>
    <message>
        <source>↑ %1 max</source>
        <comment>the most that is uploaded</comment>
        <translation>↑ max. %1</translation>
    </message>
    <message>
        <source>at most %1 up</source>
        <translation>Upload höchstens %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Keine Limits</translation>
    </message>
    <message>
        <source>Limits: %1; alternative limits</source>
        <translation>Limits: %1; alternative Limits</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StripeBarDelegate</name>
    <message>
        <source>Waiting at %1</source>
        <comment>a percentage</comment>
        <translation>Wartet bei %1</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>a percentage</comment>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>a percentage</comment>
        <translation>Fehlgeschlagen bei %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Tray</name>
    <message>
        <source>&amp;Show Cairn</source>
        <translation>Cairn an&amp;zeigen</translation>
    </message>
    <message>
        <source>Share &amp;files…</source>
        <translation>&amp;Dateien teilen…</translation>
    </message>
    <message>
        <source>Share f&amp;older…</source>
        <translation>&amp;Ordner teilen…</translation>
    </message>
    <message>
        <source>&amp;Add link…</source>
        <translation>&amp;Link hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Pause all downloads</source>
        <translation>Alle Downloads &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all downloads</source>
        <translation>Alle Downloads &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Alternative &amp;limits</source>
        <translation>Alternative L&amp;imits</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn läuft nicht</translation>
    </message>
    <message>
        <source>Cairn: %1 down, %2 up</source>
        <translation>Cairn: Download %1, Upload %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>“%1” is complete.</source>
        <translation>„%1“ ist vollständig.</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
    <message>
        <source>“%1” cannot go on; its page says why.</source>
        <translation>„%1“ kann nicht fortgesetzt werden. Den Grund finden Sie auf der Seite „Downloads“.</translation>
    </message>
    <message>
        <source>Cairn goes on</source>
        <translation>Cairn läuft weiter</translation>
    </message>
    <message>
        <source>What you share stays available. To end Cairn, choose Quit in this icon&apos;s menu.</source>
        <translation>Was Sie teilen, bleibt verfügbar. Um Cairn zu beenden, wählen Sie im Menü dieses Symbols „Beenden“.</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>Alle Downloads sind angehalten</translation>
    </message>
    <message>
        <source>No peers just now</source>
        <translation>Zurzeit keine Peers</translation>
    </message>
</context>
<context>
    <name>cairn::ui::VerifyJob</name>
    <message>
        <source>Checking and repairing “%1”.</source>
        <translation>„%1“ wird geprüft und repariert.</translation>
    </message>
    <message>
        <source>Checking “%1”.</source>
        <translation>„%1“ wird geprüft.</translation>
    </message>
    <message>
        <source>“%1” could not be checked. %2</source>
        <translation>„%1“ konnte nicht geprüft werden. %2</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Die Prüfung wurde vorzeitig abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s) were checked, and all are whole.</source>
        <translation>
            <numerusform>%Ln gespeicherter Eintrag wurde geprüft und ist in Ordnung.</numerusform>
            <numerusform>%Ln gespeicherte Einträge wurden geprüft, und alle sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was checked and is whole.</source>
        <translation>„%1“ wurde geprüft und ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found and repaired.</source>
        <translation>
            <numerusform>%Ln beschädigter Block wurde gefunden und repariert.</numerusform>
            <numerusform>%Ln beschädigte Blöcke wurden gefunden und repariert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) cannot be repaired from what is here. Share the original files again, or download them again from others.</source>
        <translation>
            <numerusform>%Ln beschädigter Block lässt sich mit dem, was hier vorhanden ist, nicht reparieren. Teilen Sie die Originaldateien erneut oder laden Sie sie noch einmal von anderen herunter.</numerusform>
            <numerusform>%Ln beschädigte Blöcke lassen sich mit dem, was hier vorhanden ist, nicht reparieren. Teilen Sie die Originaldateien erneut oder laden Sie sie noch einmal von anderen herunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) could not be repaired yet. Check again later.</source>
        <translation>
            <numerusform>%Ln beschädigter Block konnte noch nicht repariert werden. Prüfen Sie später erneut.</numerusform>
            <numerusform>%Ln beschädigte Blöcke konnten noch nicht repariert werden. Prüfen Sie später erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found. They can be repaired: choose “Check and repair”.</source>
        <translation>
            <numerusform>%Ln beschädigter Block wurde gefunden. Er lässt sich reparieren: Wählen Sie „Prüfen und reparieren“.</numerusform>
            <numerusform>%Ln beschädigte Blöcke wurden gefunden. Sie lassen sich reparieren: Wählen Sie „Prüfen und reparieren“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Cairn</source>
        <translation>Willkommen bei Cairn</translation>
    </message>
    <message>
        <source>Drop files on the window to share them by a link. Paste a link to download what is behind it.</source>
        <translation>Ziehen Sie Dateien in das Fenster, um sie über einen Link zu teilen. Fügen Sie einen Link ein, um herunterzuladen, worauf er verweist.</translation>
    </message>
    <message>
        <source>&amp;Put downloads into</source>
        <translation>&amp;Downloads speichern in</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Join the public network</source>
        <translation>Am öffentlichen &amp;Netzwerk teilnehmen</translation>
    </message>
    <message>
        <source>It helps others to find what you share, wherever they are. The address of this computer is then known to its members. Without it, Cairn works on the local network and with addresses that links contain.</source>
        <translation>So finden andere, was Sie teilen, wo immer sie sind. Die Adresse dieses Computers ist dann den Teilnehmern bekannt. Ohne das öffentliche Netzwerk arbeitet Cairn im lokalen Netzwerk und mit Adressen, die in Links enthalten sind.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Where to put downloads</source>
        <translation>Speicherort für Downloads</translation>
    </message>
</context>
<context>
    <name>cairn::ui::CopiedLinks</name>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln Link kopiert.</numerusform>
            <numerusform>%Ln Links kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %Ln link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>Kopiert. %Ln Link enthält keinen Schlüssel: Mit ihm lässt sich der Inhalt aufbewahren und prüfen, aber nicht lesen.</numerusform>
            <numerusform>Kopiert. %Ln Links enthalten keinen Schlüssel: Mit ihnen lässt sich der Inhalt aufbewahren und prüfen, aber nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::app::GuiWords</name>
    <message>
        <source>Cairn cannot start: %1. Correct what is named, then start it again.</source>
        <translation>Cairn kann nicht starten: %1. Korrigieren Sie, was genannt ist, und starten Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another Cairn has this data folder and does not answer. Close it, or choose another folder with --data-dir.</source>
        <translation>Ein anderes Cairn verwendet diesen Datenordner und antwortet nicht. Beenden Sie es, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
</context>
</TS>
