<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Autostart</name>
    <message>
        <source>The folder “%1” cannot be made, so that Cairn will not start when you log in.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas pu être créé&#xa0;: Cairn ne démarrera pas à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written, so that Cairn will not start when you log in: %2</source>
        <translation>Cairn ne démarrera pas à l’ouverture de votre session, car le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be removed, so that Cairn will still start when you log in: %2</source>
        <translation>Cairn continuera de démarrer à l’ouverture de votre session, car le fichier «&#xa0;%1&#xa0;» n’a pas pu être supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The path of the program has a line end in it, so that it cannot be started when you log in.</source>
        <translation>Le chemin du programme contient un saut de ligne&#xa0;: Cairn ne peut donc pas démarrer à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Windows does not let Cairn start when you log in.</source>
        <translation>Windows ne permet pas à Cairn de démarrer à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Windows does not let Cairn stop starting when you log in.</source>
        <translation>Windows ne permet pas de désactiver le démarrage de Cairn à l’ouverture de votre session.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known yet whether others on the internet can reach this computer.</source>
        <translation>On ne sait pas encore si cet ordinateur est joignable depuis Internet.</translation>
    </message>
    <message>
        <source>This computer takes no connections.</source>
        <translation>Cet ordinateur n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>Others on the internet can reach this computer.</source>
        <translation>Cet ordinateur est joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Others on the internet can probably reach this computer.</source>
        <translation>Cet ordinateur est probablement joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Others on the internet can probably not reach this computer.</source>
        <translation>Cet ordinateur n’est probablement pas joignable depuis Internet.</translation>
    </message>
    <message>
        <source>The router is being asked to let connections through.</source>
        <translation>Cairn demande au routeur de laisser passer les connexions.</translation>
    </message>
    <message>
        <source>The router is not asked to let connections through. Where it does so by itself, nothing needs to be done.</source>
        <translation>Cairn ne demande pas au routeur de laisser passer les connexions. Si le routeur le fait de lui-même, vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>It can still download from those who take connections. To let others fetch from here, set a port in the settings.</source>
        <translation>Il peut tout de même télécharger depuis les ordinateurs qui acceptent les connexions. Pour que d’autres puissent télécharger depuis celui-ci, définissez un port dans les paramètres.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>The router says that it lets connections through.</source>
        <translation>Le routeur indique qu’il laisse passer les connexions.</translation>
    </message>
    <message>
        <source>Others have asked this computer of themselves not long ago.</source>
        <translation>D’autres ont contacté cet ordinateur d’eux-mêmes il y a peu.</translation>
    </message>
    <message>
        <source>The router is itself behind another one. Ask your provider for an address of your own, or use IPv6. Downloads work all the same, and so does sharing with those that this computer connects to.</source>
        <translation>Le routeur se trouve lui-même derrière un autre. Demandez à votre fournisseur d’accès une adresse qui vous soit propre, ou utilisez IPv6. Les téléchargements fonctionnent malgré tout, de même que le partage avec les ordinateurs auxquels celui-ci se connecte.</translation>
    </message>
    <message>
        <source>Downloads work all the same, and so does sharing with those that this computer connects to. To be reached by all, switch on UPnP or NAT-PMP in the router, or forward TCP and UDP port %1 there to this computer.</source>
        <translation>Les téléchargements fonctionnent malgré tout, de même que le partage avec les ordinateurs auxquels celui-ci se connecte. Pour être joignable par tous, activez UPnP ou NAT-PMP dans le routeur, ou redirigez-y les ports TCP et UDP %1 vers cet ordinateur.</translation>
    </message>
    <message>
        <source>The router is not asked.</source>
        <translation>Cairn ne sollicite pas le routeur.</translation>
    </message>
    <message>
        <source>The router is being asked.</source>
        <translation>Demande au routeur en cours.</translation>
    </message>
    <message>
        <source>There is no router to ask.</source>
        <translation>Il n’y a pas de routeur à solliciter.</translation>
    </message>
    <message>
        <source>The router opened no port. It is asked again from time to time.</source>
        <translation>Le routeur n’a ouvert aucun port. La demande lui est renouvelée de temps en temps.</translation>
    </message>
    <message>
        <source>TCP port %1</source>
        <translation>le port TCP %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>le port UDP %1</translation>
    </message>
    <message>
        <source>The router has opened %1, by %2.</source>
        <translation>Le routeur a ouvert %1 par %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pas encore connue.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>Non utilisé.</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>Non utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for the first nodes.</source>
        <translation>Recherche des premiers nœuds.</translation>
    </message>
    <message>
        <source>No nodes are known yet.</source>
        <translation>Aucun nœud connu pour l’instant.</translation>
    </message>
    <message>
        <source>No nodes are known yet: %1</source>
        <translation>Aucun nœud connu pour l’instant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known; this computer only asks.</source>
        <translation>
            <numerusform>%Ln nœud connu&#xa0;; cet ordinateur ne fait que l’interroger.</numerusform>
            <numerusform>%Ln nœuds connus&#xa0;; cet ordinateur ne fait que les interroger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known, of whom %1 answered lately.</source>
        <translation>
            <numerusform>%Ln nœud connu, dont %1 ayant répondu récemment.</numerusform>
            <numerusform>%Ln nœuds connus, dont %1 ayant répondu récemment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>Recherche désactivée.</translation>
    </message>
    <message>
        <source>Nobody can be found. %1</source>
        <translation>Personne ne peut être trouvé. %1</translation>
    </message>
    <message>
        <source>Nobody was found yet.</source>
        <translation>Personne n’a été trouvé pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln pair trouvé.</numerusform>
            <numerusform>%Ln pairs trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1, identifiant %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is announced, because no connections are taken.</source>
        <translation>Rien n’est annoncé, car cet ordinateur n’accepte pas de connexions.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) can be found.</source>
        <translation>
            <numerusform>Éléments que l’on peut y trouver&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Éléments que l’on peut y trouver&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>None: no connections are taken.</source>
        <translation>Aucun&#xa0;: cet ordinateur n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>No peer on the internet was found that could be asked to try.</source>
        <translation>Aucun pair sur Internet qui pourrait essayer n’a été trouvé.</translation>
    </message>
    <message>
        <source>Peers that were asked to try could not, or have not answered.</source>
        <translation>Les pairs invités à essayer n’ont pas pu le faire ou n’ont pas répondu.</translation>
    </message>
    <message>
        <source>Yes: a peer on the internet has just connected to port %1, as it was asked to.</source>
        <translation>Oui&#xa0;: un pair sur Internet vient de se connecter au port %1, comme demandé.</translation>
    </message>
    <message numerus="yes">
        <source>No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</source>
        <translation>
            <numerusform>Non&#xa0;: %Ln pair sur Internet a essayé en vain de se connecter au port %1. Redirigez ce port vers cet ordinateur dans votre routeur et autorisez-le dans le pare-feu.</numerusform>
            <numerusform>Non&#xa0;: %Ln pairs sur Internet ont essayé en vain de se connecter au port %1. Redirigez ce port vers cet ordinateur dans votre routeur et autorisez-le dans le pare-feu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: somebody on the internet connected to port %1, %2 ago.</source>
        <translation>Oui&#xa0;: quelqu’un s’est connecté au port %1 depuis Internet il y a %2.</translation>
    </message>
    <message>
        <source>No: this computer takes no connections. A port can be set in the settings.</source>
        <translation>Non&#xa0;: cet ordinateur n’accepte pas de connexions. Vous pouvez définir un port dans les paramètres.</translation>
    </message>
    <message>
        <source>No: port %1 is open to this computer alone. The settings say where it listens.</source>
        <translation>Non&#xa0;: le port %1 n’est ouvert qu’à cet ordinateur. L’adresse d’écoute est définie dans les paramètres.</translation>
    </message>
    <message>
        <source>No: the router is itself behind another one. Ask your provider for an address of your own, or use IPv6.</source>
        <translation>Non&#xa0;: le routeur se trouve lui-même derrière un autre. Demandez à votre fournisseur d’accès une adresse qui vous soit propre, ou utilisez IPv6.</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected yet, and no router has opened port %1; where it was forwarded by hand, others may get through all the same. %2</source>
        <translation>Impossible à dire. Personne ne s’est encore connecté, et aucun routeur n’a ouvert le port %1&#xa0;; s’il a été redirigé manuellement, d’autres peuvent malgré tout y accéder. %2</translation>
    </message>
    <message>
        <source>That cannot be told. The router says that it lets connections to port %1 through, but nobody has connected yet. %2</source>
        <translation>Impossible à dire. Le routeur indique qu’il laisse passer les connexions au port %1, mais personne ne s’est encore connecté. %2</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected to port %1 yet. %2</source>
        <translation>Impossible à dire. Personne ne s’est encore connecté au port %1. %2</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Move the files themselves to the &amp;trash</source>
        <translation>Mettre aussi les fichiers eux-mêmes à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Your own files go to the trash, where you can get them back from. Others cannot get them from here any more.</source>
        <translation>Vos propres fichiers vont à la corbeille, d’où vous pouvez les récupérer. Les autres ne peuvent plus les obtenir d’ici.</translation>
    </message>
    <message>
        <source>Remove “%1” from the stored files?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la bibliothèque&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln stored item(s)?</source>
        <translation>
            <numerusform>Retirer %Ln élément de la bibliothèque&#xa0;?</numerusform>
            <numerusform>Retirer %Ln éléments de la bibliothèque&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that Cairn keeps is deleted, up to %1. Others cannot get it from here any more.</source>
        <translation>La copie que Cairn conserve (jusqu’à %1) sera supprimée. Les autres ne pourront plus l’obtenir depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Your own files in %1 stay as they are. The copy that Cairn keeps beside them is deleted. Others cannot get it from here any more.</source>
        <translation>Vos propres fichiers dans %1 restent tels quels. La copie que Cairn conserve en plus sera supprimée. Les autres ne pourront plus l’obtenir depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>It is only forgotten: your own files in %1 stay as they are. Others cannot get it from here any more.</source>
        <translation>Cairn l’oublie simplement&#xa0;: vos propres fichiers dans %1 restent tels quels. Les autres ne pourront plus l’obtenir depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>They are only forgotten: your own files stay as they are. Others cannot get them from here any more.</source>
        <translation>Cairn les oublie simplement&#xa0;: vos propres fichiers restent tels quels. Les autres ne pourront plus les obtenir depuis cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Your own files stay as they are. The copies that Cairn keeps of %Ln of them are deleted. Others cannot get them from here any more.</source>
        <translation>
            <numerusform>Vos propres fichiers restent tels quels. La copie que Cairn conserve de %Ln élément sera supprimée. Les autres ne pourront plus obtenir ces éléments depuis cet ordinateur.</numerusform>
            <numerusform>Vos propres fichiers restent tels quels. Les copies que Cairn conserve de %Ln éléments seront supprimées. Les autres ne pourront plus obtenir ces éléments depuis cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>WatchedPlace</name>
    <message>
        <source>Everything in the watched folder is shared: that cannot be your whole home folder. Choose a folder in it.</source>
        <translation>Tout ce qui est dans le dossier surveillé est partagé : ce ne peut pas être tout votre dossier personnel. Choisissez un dossier qui s’y trouve.</translation>
    </message>
    <message>
        <source>The watched folder and the folder for downloads must be apart. Downloads would be shared again under other links.</source>
        <translation>Le dossier surveillé et le dossier des téléchargements doivent être séparés. Sinon, les téléchargements seraient partagés de nouveau sous d’autres liens.</translation>
    </message>
    <message>
        <source>The watched folder must be apart from the folder where Cairn keeps its own data, %1.</source>
        <translation>Le dossier surveillé doit être séparé du dossier où Cairn garde ses propres données, %1.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::AddLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>cairn:…</source>
        <translation>cairn:…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Patterns with a semicolon between, such as *.jpg; notes/*. What a pattern with ! before it matches is left out: !*.tmp</source>
        <translation>Motifs séparés par un point-virgule, par exemple *.jpg; notes/*. Ce qui correspond à un motif précédé de ! est exclu : !*.tmp</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Liens</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Only these files</source>
        <translation>Ces fichiers &amp;seulement</translation>
    </message>
    <message>
        <source>These files f&amp;irst</source>
        <translation>Ces fichiers d’a&amp;bord</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Où enregistrer les fichiers</translation>
    </message>
    <message>
        <source>Paste the link that you were given. It begins with “cairn:”.</source>
        <translation>Collez le lien que vous avez reçu. Il commence par «&#xa0;cairn:&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a whole link: a part of it is missing or mistyped. Copy it again, from “cairn:” to its end.</source>
        <translation>Ce n’est pas un lien complet&#xa0;: une partie manque ou est mal écrite. Copiez-le à nouveau, de «&#xa0;cairn:&#xa0;» jusqu’à la fin.</translation>
    </message>
    <message>
        <source>This link has no key: it serves to keep the files for others, not to read them. Ask for the whole link.</source>
        <translation>Ce lien ne contient pas de clé&#xa0;: il sert à conserver les fichiers pour d’autres, pas à les lire. Demandez le lien complet.</translation>
    </message>
    <message>
        <source>Choose the folder that receives the files.</source>
        <translation>Choisissez le dossier où enregistrer les fichiers.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>a bundle without a name</source>
        <translation>un lot sans nom</translation>
    </message>
    <message>
        <source>To be downloaded: %1</source>
        <translation>À télécharger&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>Signification des cases</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMap</name>
    <message>
        <source>Chunk map</source>
        <translation>Carte des fragments</translation>
    </message>
    <message>
        <source>Shows every chunk of the bundle. The arrow keys move from chunk to chunk, plus and minus zoom, 0 shows everything at once.</source>
        <translation>Affiche tous les fragments du lot. Les touches fléchées passent d’un fragment à l’autre, plus et moins règlent le zoom, 0 affiche tout à la fois.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMapPanel</name>
    <message>
        <source>Choose a cell to see what is known of it.</source>
        <translation>Sélectionnez une case pour savoir ce qu’elle représente.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (plus key, or Ctrl and the wheel)</source>
        <translation>Zoom avant (touche plus, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (minus key, or Ctrl and the wheel)</source>
        <translation>Zoom arrière (touche moins, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show everything at once (0 key)</source>
        <translation>Tout afficher à la fois (touche 0)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkText</name>
    <message>
        <source>%1 or more</source>
        <comment>how many</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>data chunk %1 of %2</source>
        <translation>fragment de données %1 sur %2</translation>
    </message>
    <message>
        <source>parity chunk %1 of %2</source>
        <translation>fragment de parité %1 sur %2</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3.</source>
        <comment>a number, which piece, its state</comment>
        <translation>Tranche %1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3. Holders: %4.</source>
        <comment>a number, which piece, its state, how many</comment>
        <translation>Tranche %1, %2&#xa0;: %3. Détenteurs&#xa0;: %4.</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>of a chunk</comment>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of a chunk</comment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>missing, and no connected peer has it</source>
        <comment>of a chunk</comment>
        <translation>manquant, et aucun pair connecté ne l’a</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>of a chunk</comment>
        <translation>demandé</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>of a chunk</comment>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>of a chunk</comment>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Stripes %1 to %2, %3: %4 verified, %5 received, %6 requested, %7 missing, %8 damaged, %9 not needed.</source>
        <comment>numbers, which piece, how many</comment>
        <translation>Tranches %1 à %2, %3. Vérifiés&#xa0;: %4&#xa0;; reçus&#xa0;: %5&#xa0;; demandés&#xa0;: %6&#xa0;; manquants&#xa0;: %7&#xa0;; endommagés&#xa0;: %8&#xa0;; non nécessaires&#xa0;: %9.</translation>
    </message>
    <message>
        <source>%1 The rarest of them has this many holders: %2.</source>
        <comment>a sentence, how many</comment>
        <translation>%1 Détenteurs du plus rare de ces fragments&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing is known of the chunks yet.</source>
        <translation>On ne sait encore rien des fragments.</translation>
    </message>
    <message>
        <source>%1 of %2 stripes are complete. Chunks: %3 verified, %4 received, %5 requested, %6 missing, %7 that no connected peer has, %8 damaged, %9 not needed.</source>
        <translation>Tranches complètes&#xa0;: %1 sur %2. Fragments vérifiés&#xa0;: %3&#xa0;; reçus&#xa0;: %4&#xa0;; demandés&#xa0;: %5&#xa0;; manquants&#xa0;: %6&#xa0;; absents chez tous les pairs connectés&#xa0;: %7&#xa0;; endommagés&#xa0;: %8&#xa0;; non nécessaires&#xa0;: %9.</translation>
    </message>
    <message>
        <source>The bundle has %1 stripes; only the first %2 are shown and counted here.</source>
        <translation>Le lot compte %1 tranches&#xa0;; seules les %2 premières sont affichées et comptées ici.</translation>
    </message>
    <message>
        <source>Each column is a stripe: data above the gap, parity below it.</source>
        <translation>Chaque colonne représente une tranche&#xa0;: les données au-dessus de l’espace, la parité au-dessous.</translation>
    </message>
    <message>
        <source>Each column is a stripe.</source>
        <translation>Chaque colonne représente une tranche.</translation>
    </message>
    <message>
        <source>Each column is %1 stripes: data above the gap, parity below it. A cell is filled from below as far as they are verified.</source>
        <translation>Chaque colonne représente %1 tranches&#xa0;: les données au-dessus de l’espace, la parité au-dessous. Une case se remplit à partir du bas à mesure que les fragments sont vérifiés.</translation>
    </message>
    <message>
        <source>Each column is %1 stripes. A cell is filled from below as far as they are verified.</source>
        <translation>Chaque colonne représente %1 tranches. Une case se remplit à partir du bas à mesure que les fragments sont vérifiés.</translation>
    </message>
    <message>
        <source>received, not in its place yet</source>
        <comment>of a chunk</comment>
        <translation>reçu, pas encore à sa place</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <comment>of a chunk</comment>
        <translation>Identifiant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of peers</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <comment>peers</comment>
        <translation>Détenu par&#xa0;: %1</translation>
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
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: Cairn n’a donc pas démarré. %1</translation>
    </message>
    <message>
        <source>Link received</source>
        <translation>Lien reçu</translation>
    </message>
    <message>
        <source>Cairn asks where to put what it brings.</source>
        <translation>Cairn demande où enregistrer les fichiers.</translation>
    </message>
    <message>
        <source>These settings count once the daemon is restarted, which is another program that this window only shows.</source>
        <translation>Ces paramètres prendront effet au redémarrage du démon, un programme distinct que cette fenêtre ne fait qu’afficher.</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. It is looked for again and again.</source>
        <translation>Le dossier surveillé %1 ne peut pas être lu. Cairn le recherche à intervalles réguliers.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadActions</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Check what is here</source>
        <translation>Vérifier les données présentes</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Placer à la fin</translation>
    </message>
    <message>
        <source>Remove downloads</source>
        <translation>Retirer des téléchargements</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Retirer %Ln téléchargement de la liste&#xa0;?</numerusform>
            <numerusform>Retirer %Ln téléchargements de la liste&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are finished stay where they are. What is not finished is given up.</source>
        <translation>Les fichiers terminés restent où ils sont. Ce qui n’est pas terminé est abandonné.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus poser la question</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadDetailsPanel</name>
    <message>
        <source>Select a download to see more about it.</source>
        <translation>Sélectionnez un téléchargement pour en savoir plus.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>No peer is connected for this download.</source>
        <translation>Aucun pair n’est connecté pour ce téléchargement.</translation>
    </message>
    <message>
        <source>Peers of the download</source>
        <translation>Pairs du téléchargement</translation>
    </message>
    <message>
        <source>Its speed is shown when it was seen running.</source>
        <translation>Aucun débit n’a encore été observé pour ce téléchargement.</translation>
    </message>
    <message>
        <source>All that was wanted is here, and every chunk was checked.</source>
        <translation>Tout ce qui était demandé est là, et chaque fragment a été vérifié.</translation>
    </message>
    <message>
        <source>The map of chunks is shown once it is known what there is.</source>
        <translation>La carte des fragments s’affiche dès que le contenu est connu.</translation>
    </message>
    <message>
        <source>The map of chunks is shown while the download runs.</source>
        <translation>La carte des fragments s’affiche pendant que le téléchargement est en cours.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesModel</name>
    <message>
        <source>First</source>
        <translation>En premier</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>En dernier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien symbolique</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesTab</name>
    <message>
        <source>From the front, so that it can be looked at early</source>
        <translation>Télécharger depuis le début, pour consulter sans attendre la fin</translation>
    </message>
    <message>
        <source>Files of the download</source>
        <translation>Fichiers du téléchargement</translation>
    </message>
    <message>
        <source>Bring first</source>
        <translation>Télécharger en premier</translation>
    </message>
    <message>
        <source>These files come before all others.</source>
        <translation>Ces fichiers passent avant tous les autres.</translation>
    </message>
    <message>
        <source>Bring as usual</source>
        <translation>Télécharger normalement</translation>
    </message>
    <message>
        <source>These files come in the usual order.</source>
        <translation>Ces fichiers suivent l’ordre habituel.</translation>
    </message>
    <message>
        <source>Bring last</source>
        <translation>Télécharger en dernier</translation>
    </message>
    <message>
        <source>These files come when all others are here.</source>
        <translation>Ces fichiers viennent une fois que tous les autres sont là.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>Impossible d’afficher la liste des fichiers</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>La liste des fichiers n’est pas encore là</translation>
    </message>
    <message>
        <source>Their names can be read only with the key of the link, which is not here.</source>
        <translation>Leurs noms ne peuvent être lus qu’avec la clé du lien, qui n’est pas connue ici.</translation>
    </message>
    <message>
        <source>It comes first, as soon as somebody who has it is found.</source>
        <translation>Elle arrive en premier, dès qu’un pair qui la possède est trouvé.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadInfoTab</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <translation>%1 sur %2 déjà présents</translation>
    </message>
    <message>
        <source>%1, of which %2 are still to come</source>
        <translation>%1, dont %2 encore à recevoir</translation>
    </message>
    <message>
        <source>Everything is on this computer, whoever else leaves.</source>
        <translation>Tout se trouve sur cet ordinateur, même si tous les autres partent.</translation>
    </message>
    <message>
        <source>Not known while it does not run.</source>
        <translation>Inconnu tant que le téléchargement n’est pas en cours.</translation>
    </message>
    <message>
        <source>The connected holders do not have all that is missing here.</source>
        <translation>Les détenteurs connectés n’ont pas tout ce qui manque ici.</translation>
    </message>
    <message>
        <source>If one of the connected holders leaves, the others may have too little for what is missing here.</source>
        <translation>Si un des détenteurs connectés s’en va, les autres auront peut-être trop peu pour ce qui manque ici.</translation>
    </message>
    <message numerus="yes">
        <source>It survives the loss of at least %Ln of the connected holder(s).</source>
        <translation>
            <numerusform>Le contenu survit à la perte d’au moins %Ln des détenteurs connectés.</numerusform>
            <numerusform>Le contenu survit à la perte d’au moins %Ln des détenteurs connectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the download</source>
        <translation>À propos du téléchargement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>If holders leave</source>
        <translation>Si des détenteurs partent</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received twice</source>
        <translation>Reçu en double</translation>
    </message>
    <message>
        <source>Stripes rebuilt</source>
        <translation>Tranches reconstruites</translation>
    </message>
    <message>
        <source>Damaged chunks</source>
        <translation>Fragments endommagés</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Copy the root</source>
        <translation>Copier la racine</translation>
    </message>
    <message>
        <source>Without its key, it is for keeping and checking the content, not for reading it.</source>
        <translation>Sans sa clé, il sert à conserver et à vérifier le contenu, pas à le lire.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1: any %2 of the %3 chunks of a stripe are enough</source>
        <translation>%1&#xa0;: %2 fragments quelconques sur les %3 d’une tranche suffisent</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadPeersModel</name>
    <message>
        <source>How much of the content it has</source>
        <translation>Part du contenu dont il dispose</translation>
    </message>
    <message>
        <source>Of everything that it asks for, on the same connection</source>
        <translation>De tout ce qu’il demande, par la même connexion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Possède</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>No false chunks</source>
        <translation>Aucun fragment erroné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln false chunk(s)</source>
        <translation>
            <numerusform>%Ln fragment erroné</numerusform>
            <numerusform>%Ln fragments erronés</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsModel</name>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement en cours</translation>
    </message>
    <message>
        <source>Looking for holders</source>
        <translation>Recherche de détenteurs</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %Ln holder(s)</source>
        <translation>
            <numerusform>Connexion à %Ln détenteur</numerusform>
            <numerusform>Connexion à %Ln détenteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %Ln stripe(s)</source>
        <translation>
            <numerusform>%Ln tranche introuvable chez les détenteurs</numerusform>
            <numerusform>%Ln tranches introuvables chez les détenteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for holders to send</source>
        <translation>En attente des envois des détenteurs</translation>
    </message>
    <message>
        <source>Reading what it contains</source>
        <translation>Lecture de la description</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Vérification des données présentes</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept for others</source>
        <translation>Conservé pour d’autres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Peers that are connected, of those that are known to have some of it</source>
        <translation>Pairs connectés, parmi ceux dont on sait qu’ils en possèdent une partie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Rang dans la file d’attente</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsPage</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>What can be done with downloads</source>
        <translation>Actions sur les téléchargements</translation>
    </message>
    <message>
        <source>Which downloads are shown</source>
        <translation>Téléchargements affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>En cours et en attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Aucun téléchargement</translation>
    </message>
    <message>
        <source>Drop a link here, or press Ctrl+L. Files and folders that are dropped here are shared.</source>
        <translation>Déposez un lien ici, ou appuyez sur Ctrl+L. Les fichiers et dossiers déposés ici sont partagés.</translation>
    </message>
    <message>
        <source>No download matches</source>
        <translation>Aucun téléchargement ne correspond</translation>
    </message>
    <message>
        <source>Choose “All” above, or clear the filter, to see the others.</source>
        <translation>Choisissez «&#xa0;Tous&#xa0;» ci-dessus ou effacez le filtre pour voir les autres.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EmptyNotice</name>
    <message>
        <source>Reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>What is here is shown in a moment.</source>
        <translation>Ce qui est ici s’affiche dans un instant.</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn ne fonctionne pas</translation>
    </message>
    <message>
        <source>Nothing is lost. What is here is shown once Cairn runs again.</source>
        <translation>Rien n’est perdu. Ce qui est ici s’affichera dès que Cairn fonctionnera de nouveau.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EntriesModel</name>
    <message>
        <source>%1 (points to %2)</source>
        <translation>%1 (pointe vers %2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien symbolique</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié le</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Format</name>
    <message>
        <source>This cannot be done: %1. Check what was entered.</source>
        <translation>Opération impossible&#xa0;: %1. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>Introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something is in the way: %1. Move it away, or choose another place.</source>
        <translation>L’emplacement est déjà occupé&#xa0;: %1. Libérez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The system does not allow this: %1. Change the permissions, then try again.</source>
        <translation>Le système ne l’autorise pas&#xa0;: %1. Modifiez les autorisations, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough space: %1. Free some space there, then try again.</source>
        <translation>L’espace disponible est insuffisant&#xa0;: %1. Libérez-y de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The system reports a failure: %1. Look at that disk or device, then try again.</source>
        <translation>Le système signale une défaillance&#xa0;: %1. Vérifiez ce disque ou ce périphérique, puis réessayez.</translation>
    </message>
    <message>
        <source>Some data is damaged: %1. Checking the bundle repairs what can be repaired.</source>
        <translation>Des données sont endommagées&#xa0;: %1. La vérification du lot répare ce qui peut l’être.</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that: %1. A newer version may.</source>
        <translation>Cette version de Cairn ne le permet pas&#xa0;: %1. Une version plus récente le permet peut-être.</translation>
    </message>
    <message>
        <source>A file is no longer what was shared: %1. Share it again to get a link to it as it is now.</source>
        <translation>Un fichier n’est plus tel qu’il a été partagé&#xa0;: %1. Partagez-le à nouveau pour obtenir un lien vers son état actuel.</translation>
    </message>
    <message>
        <source>Something else is at work there: %1. Try again in a moment.</source>
        <translation>Une autre opération est en cours à cet endroit&#xa0;: %1. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This is not available just now: %1.</source>
        <translation>Indisponible pour le moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is more than Cairn allows: %1.</source>
        <translation>Cela dépasse ce que Cairn autorise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This was stopped: %1. What was done is kept.</source>
        <translation>L’opération a été interrompue&#xa0;: %1. Ce qui a été fait est conservé.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>L’opération a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This cannot be done. Check what was entered.</source>
        <translation>Opération impossible. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Something is in the way. Move it away, or choose another place.</source>
        <translation>L’emplacement est déjà occupé. Libérez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The system does not allow this. Change the permissions, then try again.</source>
        <translation>Le système ne l’autorise pas. Modifiez les autorisations, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough space. Free some space, then try again.</source>
        <translation>L’espace disponible est insuffisant. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The system reports a failure. Look at the disk or device, then try again.</source>
        <translation>Le système signale une défaillance. Vérifiez le disque ou le périphérique, puis réessayez.</translation>
    </message>
    <message>
        <source>Some data is damaged. Checking the bundle repairs what can be repaired.</source>
        <translation>Des données sont endommagées. La vérification du lot répare ce qui peut l’être.</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that. A newer version may.</source>
        <translation>Cette version de Cairn ne le permet pas. Une version plus récente le permet peut-être.</translation>
    </message>
    <message>
        <source>A file is no longer what was shared. Share it again to get a link to it as it is now.</source>
        <translation>Un fichier n’est plus tel qu’il a été partagé. Partagez-le à nouveau pour obtenir un lien vers son état actuel.</translation>
    </message>
    <message>
        <source>Something else is at work there. Try again in a moment.</source>
        <translation>Une autre opération est en cours à cet endroit. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This is not available just now.</source>
        <translation>Indisponible pour le moment.</translation>
    </message>
    <message>
        <source>This is more than Cairn allows.</source>
        <translation>Cela dépasse ce que Cairn autorise.</translation>
    </message>
    <message>
        <source>This was stopped. What was done is kept.</source>
        <translation>L’opération a été interrompue. Ce qui a été fait est conservé.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>L’opération a échoué.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate: 1.5 MiB/s</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryDetails</name>
    <message>
        <source>Details of the stored item</source>
        <translation>Détails de l’élément</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>Fichiers contenus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Partager à nouveau</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Vérifier et réparer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sûreté</translation>
    </message>
    <message>
        <source>Chunks here</source>
        <translation>Fragments présents</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Looking inside.</source>
        <translation>Lecture du contenu.</translation>
    </message>
    <message>
        <source>Choose one stored item above.</source>
        <translation>Sélectionnez un seul élément ci-dessus.</translation>
    </message>
    <message>
        <source>Kept as a copy in Cairn’s own folder.</source>
        <translation>Conservé sous forme de copie dans le dossier de Cairn.</translation>
    </message>
    <message>
        <source>%1: any %2 of %3 chunks of each stripe are enough to read it.</source>
        <translation>%1&#xa0;: %2 fragments quelconques sur les %3 de chaque tranche suffisent pour tout lire.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s) like these.</source>
        <translation>
            <numerusform>Il y a encore %Ln problème de ce type.</numerusform>
            <numerusform>Il y a encore %Ln problèmes de ce type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives the loss of any %Ln more chunk(s) of each stripe.</source>
        <translation>
            <numerusform>Supporte encore la perte de %Ln fragment quelconque dans chaque tranche.</numerusform>
            <numerusform>Supporte encore la perte de %Ln fragments quelconques dans chaque tranche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) too few are here to read all of it.</source>
        <translation>
            <numerusform>Il manque ici %Ln fragment pour pouvoir tout lire.</numerusform>
            <numerusform>Il manque ici %Ln fragments pour pouvoir tout lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further chunk may be lost.</source>
        <translation>Plus aucun fragment ne doit être perdu.</translation>
    </message>
    <message>
        <source>Safe as long as the files stay as they are.</source>
        <translation>Sûr tant que les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>The details cannot be shown just now. %1</source>
        <translation>Les détails ne peuvent pas être affichés pour le moment. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chunks are here, in %Ln stripe(s).</source>
        <translation>
            <numerusform>%1 sur %2, dans %Ln tranche.</numerusform>
            <numerusform>%1 sur %2, dans %Ln tranches.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the link is not known here, so the names inside cannot be read.</source>
        <translation>La clé du lien n’est pas connue ici&#xa0;: les noms du contenu ne peuvent donc pas être lus.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Indiquer le nouvel emplacement…</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>Détenteurs observés</translation>
    </message>
    <message>
        <source>%1 since it came here, %2 times its size.</source>
        <comment>bytes, a ratio</comment>
        <translation>%1 depuis son arrivée ici, soit %2 fois sa taille.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) had some of it, since Cairn was started.</source>
        <translation>
            <numerusform>%Ln autre pair en a eu une partie depuis le démarrage de Cairn.</numerusform>
            <numerusform>%Ln autres pairs en ont eu une partie depuis le démarrage de Cairn.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it travels in the link’s first block; there are no chunks.</source>
        <translation>Tout le contenu tient dans le premier bloc du lien&#xa0;; il n’y a pas de fragments.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryModel</name>
    <message>
        <source>Whole</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Conservé en partie</translation>
    </message>
    <message>
        <source>Everything is here, as far as is known without reading all of it.</source>
        <translation>Tout est là, pour autant qu’on le sache sans tout relire.</translation>
    </message>
    <message>
        <source>A file was changed, moved or deleted after it was shared. Put it back as it was, share it again for a new link, or remove the entry.</source>
        <translation>Un fichier a été modifié, déplacé ou supprimé après avoir été partagé. Rétablissez-le, partagez-le à nouveau pour obtenir un nouveau lien, ou retirez l’élément.</translation>
    </message>
    <message>
        <source>Some of the stored data is damaged or missing. Check and repair it, or share the files again.</source>
        <translation>Une partie des données conservées est endommagée ou manquante. Vérifiez et réparez l’élément, ou partagez à nouveau les fichiers.</translation>
    </message>
    <message>
        <source>Only some chunks are kept here, for others.</source>
        <translation>Seuls certains fragments sont conservés ici, pour d’autres.</translation>
    </message>
    <message>
        <source>Kept as a copy</source>
        <translation>Conservé sous forme de copie</translation>
    </message>
    <message>
        <source>How many data chunks and how many spare ones each stripe is cut into.</source>
        <translation>En combien de fragments de données et de fragments de réserve chaque tranche est découpée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Others can get it from here.</source>
        <translation>Les autres peuvent l’obtenir depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Sharing is stopped: others cannot get it from here until it is resumed.</source>
        <translation>Le partage est arrêté&#xa0;: les autres ne peuvent pas l’obtenir depuis cet ordinateur tant que le partage n’a pas repris.</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <comment>health</comment>
        <translation>%1, non partagé</translation>
    </message>
    <message>
        <source>How many others were seen having some of it, since Cairn was started.</source>
        <translation>Nombre d’autres pairs qui en possédaient une partie, d’après ce qui a été observé depuis le démarrage de Cairn.</translation>
    </message>
    <message>
        <source>How much was sent, for each byte of it: 1 is once all of it.</source>
        <translation>Quantité envoyée pour chaque octet de l’élément&#xa0;: 1 correspond à un envoi complet.</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>Détenteurs observés</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryPage</name>
    <message>
        <source>Filter by name or place</source>
        <translation>Filtrer par nom ou emplacement</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Fichiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>Afficher le lien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Vérifier et réparer</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Partager à nouveau</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>Reprendre le partage</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>What can be done with stored files</source>
        <translation>Actions sur les fichiers de la bibliothèque</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s).</source>
        <translation>
            <numerusform>%Ln élément.</numerusform>
            <numerusform>%Ln éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) match.</source>
        <translation>
            <numerusform>Éléments correspondants&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Éléments correspondants&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here to share them</source>
        <translation>Déposez des fichiers ici pour les partager</translation>
    </message>
    <message>
        <source>What you share stays where it is, and is listed here with its link.</source>
        <translation>Ce que vous partagez reste à sa place et figure ici avec son lien.</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn est occupé&#xa0;; la liste n’est peut-être pas tout à fait à jour.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Indiquer le nouvel emplacement…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The name here and in its link. The files keep theirs, and older links go on to work.</source>
        <translation>Nom affiché ici et dans le lien. Les fichiers gardent le leur, et les anciens liens continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers</translation>
    </message>
    <message>
        <source>Its place cannot be changed just now. %1</source>
        <translation>Son emplacement ne peut pas être modifié pour le moment. %1</translation>
    </message>
    <message>
        <source>Where is the file “%1” now?</source>
        <translation>Où se trouve maintenant le fichier «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Where is the folder “%1” now?</source>
        <translation>Où se trouve maintenant le dossier «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogModel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>“%1” is among the stored files.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté à la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” was removed from the stored files.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de la bibliothèque.</translation>
    </message>
    <message>
        <source>The download of “%1” was added.</source>
        <translation>Le téléchargement de «&#xa0;%1&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>The download of “%1” is finished.</source>
        <translation>Le téléchargement de «&#xa0;%1&#xa0;» est terminé.</translation>
    </message>
    <message>
        <source>The download of “%1” failed.</source>
        <translation>Le téléchargement de «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>The download of “%1” was removed.</source>
        <translation>Le téléchargement de «&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Connexion établie avec %1.</translation>
    </message>
    <message>
        <source>The connection with %1 has ended.</source>
        <translation>La connexion avec %1 a pris fin.</translation>
    </message>
    <message>
        <source>The limits were changed.</source>
        <translation>Les limites ont été modifiées.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>“%1” has another name, place or health, or is shared or not.</source>
        <translation>Le nom, l’emplacement, l’état ou le partage de «&#xa0;%1&#xa0;» a changé.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogPage</name>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>Type d’événements</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Cairn is ready.</source>
        <translation>Cairn est prêt.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, is listed here.</source>
        <translation>Les activités du programme et les problèmes rencontrés s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Partager des fichiers</translation>
    </message>
    <message>
        <source>Share folder</source>
        <translation>Partager un dossier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>“%1” is among the downloads.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté aux téléchargements.</translation>
    </message>
    <message>
        <source>Files to share</source>
        <translation>Fichiers à partager</translation>
    </message>
    <message>
        <source>Folder to share</source>
        <translation>Dossier à partager</translation>
    </message>
    <message>
        <source>There is neither a link nor a file in the clipboard.</source>
        <translation>Le presse-papiers ne contient ni lien ni fichier.</translation>
    </message>
    <message>
        <source>“%1” is shared; its link is in the library.</source>
        <translation>«&#xa0;%1&#xa0;» est partagé&#xa0;; son lien se trouve dans la bibliothèque.</translation>
    </message>
    <message>
        <source>That is neither a file of this computer nor a link.</source>
        <translation>Ce n’est ni un fichier de cet ordinateur ni un lien.</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Nothing to search here</source>
        <translation>Rien à rechercher ici</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NetworkPage</name>
    <message>
        <source>Can others reach this computer?</source>
        <translation>Cet ordinateur est-il joignable&#xa0;?</translation>
    </message>
    <message>
        <source>Whether others reach this computer</source>
        <translation>Cet ordinateur est-il joignable</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Port for connections</source>
        <translation>Port de connexion</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>Adresse sur Internet</translation>
    </message>
    <message>
        <source>Found by others at</source>
        <translation>Adresses annoncées aux autres</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>Réponse du routeur</translation>
    </message>
    <message>
        <source>Finding others</source>
        <translation>Recherche d’autres pairs</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv4</source>
        <translation>Annuaire public (DHT), IPv4</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv6</source>
        <translation>Annuaire public (DHT), IPv6</translation>
    </message>
    <message>
        <source>Announced there</source>
        <translation>Annoncé dans l’annuaire</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Trouvés sur le réseau local</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>For finding others</source>
        <translation>Pour trouver d’autres pairs</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1&#xa0;: valeur définie</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1&#xa0;: valeur actuelle</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Définie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>Sending over the internet</source>
        <translation>Envoi sur Internet</translation>
    </message>
    <message>
        <source>Receiving over the internet</source>
        <translation>Réception depuis Internet</translation>
    </message>
    <message>
        <source>Sending in the local network</source>
        <translation>Envoi sur le réseau local</translation>
    </message>
    <message>
        <source>Receiving in the local network</source>
        <translation>Réception depuis le réseau local</translation>
    </message>
    <message>
        <source>Sending to each peer</source>
        <translation>Envoi à chaque pair</translation>
    </message>
    <message>
        <source>Receiving from each peer</source>
        <translation>Réception de chaque pair</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Maximums simultanés</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Limites horaires</translation>
    </message>
    <message>
        <source>None. One can be given in the settings.</source>
        <translation>Aucun. Vous pouvez en choisir un dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 in and %2 out</source>
        <translation>Réception&#xa0;: %1&#xa0;; envoi&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln chunk(s) since the start</source>
        <translation>
            <numerusform>%1 en %Ln fragment depuis le démarrage</numerusform>
            <numerusform>%1 en %Ln fragments depuis le démarrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, %1 refused since the start, %2 chunks asked for by others</source>
        <translation>
            <numerusform>Ouvertes&#xa0;: %Ln&#xa0;; refusées depuis le démarrage&#xa0;: %1&#xa0;; fragments demandés par d’autres&#xa0;: %2</numerusform>
            <numerusform>Ouvertes&#xa0;: %Ln&#xa0;; refusées depuis le démarrage&#xa0;: %1&#xa0;; fragments demandés par d’autres&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1 connections, %2 downloads, and %3 peers that are sent to.</source>
        <translation>Au plus simultanément – connexions&#xa0;: %1&#xa0;; téléchargements&#xa0;: %2&#xa0;; pairs destinataires&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The schedule is in force just now.</source>
        <translation>Les limites horaires s’appliquent en ce moment.</translation>
    </message>
    <message>
        <source>The alternative limits are in force.</source>
        <translation>Les limites alternatives s’appliquent en ce moment.</translation>
    </message>
    <message>
        <source>There is no schedule.</source>
        <translation>Aucune limite horaire n’est définie.</translation>
    </message>
    <message>
        <source>The schedule changes nothing just now.</source>
        <translation>Les limites horaires ne changent rien en ce moment.</translation>
    </message>
    <message>
        <source>Cairn is starting.</source>
        <translation>Cairn démarre.</translation>
    </message>
    <message>
        <source>Cairn is not running, so what is shown here may be old.</source>
        <translation>Cairn n’est pas en marche&#xa0;: les informations affichées ici peuvent être anciennes.</translation>
    </message>
    <message>
        <source>Cairn is busy; what is shown here may be a little old.</source>
        <translation>Cairn est occupé&#xa0;; les informations affichées ici ne sont peut-être pas tout à fait à jour.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Cairn is starting…</source>
        <translation>Cairn démarre…</translation>
    </message>
    <message>
        <source>Cairn is busy; what you see may be a little old.</source>
        <translation>Cairn est occupé&#xa0;; ce que vous voyez n’est peut-être pas tout à fait à jour.</translation>
    </message>
    <message>
        <source>Cairn could not start. %1</source>
        <translation>Cairn n’a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>Cairn is putting everything in order…</source>
        <translation>Cairn met tout en ordre…</translation>
    </message>
    <message>
        <source>Cairn is not running.</source>
        <translation>Cairn n’est pas en marche.</translation>
    </message>
    <message>
        <source>Cairn could not start: another program uses port %1. End that program, or choose another port in the settings, under Network.</source>
        <translation>Cairn n’a pas pu démarrer : un autre programme utilise le port %1. Quittez ce programme ou choisissez un autre port dans les paramètres, sous Réseau.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeCommands</name>
    <message>
        <source>%1 stays where it is, because another stored item needs it.</source>
        <translation>%1 reste à sa place, car un autre élément conservé en a besoin.</translation>
    </message>
    <message>
        <source>%1 is not in the library any more, but could not be moved to the trash. It is where it was.</source>
        <translation>%1 n’est plus dans la bibliothèque, mais n’a pas pu être mis à la corbeille. Il est toujours à sa place.</translation>
    </message>
    <message>
        <source>%1 was not shared. %2</source>
        <translation>%1 n’a pas été partagé. %2</translation>
    </message>
    <message>
        <source>The download was not added. %1</source>
        <translation>Le téléchargement n’a pas été ajouté. %1</translation>
    </message>
    <message>
        <source>It was not paused. %1</source>
        <translation>La mise en pause a échoué. %1</translation>
    </message>
    <message>
        <source>It was not resumed. %1</source>
        <translation>La reprise a échoué. %1</translation>
    </message>
    <message>
        <source>It is not checked again. %1</source>
        <translation>La vérification n’a pas été relancée. %1</translation>
    </message>
    <message>
        <source>The queue stays as it was. %1</source>
        <translation>La file d’attente reste inchangée. %1</translation>
    </message>
    <message>
        <source>The order of the files stays as it was. %1</source>
        <translation>L’ordre des fichiers reste inchangé. %1</translation>
    </message>
    <message>
        <source>The download was not removed. %1</source>
        <translation>Le téléchargement n’a pas été retiré. %1</translation>
    </message>
    <message>
        <source>It was not removed. %1</source>
        <translation>L’élément n’a pas été retiré. %1</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>L’élément n’a pas pu être vérifié. %1</translation>
    </message>
    <message>
        <source>The limits stay as they were. %1</source>
        <translation>Les limites restent inchangées. %1</translation>
    </message>
    <message>
        <source>The choice of files stays as it was. %1</source>
        <translation>Le choix des fichiers reste inchangé. %1</translation>
    </message>
    <message>
        <source>It keeps its name. %1</source>
        <translation>Le nom reste inchangé. %1</translation>
    </message>
    <message>
        <source>It was not moved. %1</source>
        <translation>L’élément n’a pas été déplacé. %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeWords</name>
    <message>
        <source>%1 appeared meanwhile</source>
        <translation>%1 est apparu entre-temps</translation>
    </message>
    <message>
        <source>%1 became shorter</source>
        <translation>%1 est devenu plus court</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read</source>
        <translation>%1 est devenu plus court pendant la lecture</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder and is not shared</source>
        <translation>%1 fait partie du dossier de données de Cairn et n’est pas partagé</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder, which no files are written to</source>
        <translation>%1 fait partie du dossier de données de Cairn, dans lequel aucun fichier n’est enregistré</translation>
    </message>
    <message>
        <source>%1 bytes are needed</source>
        <translation>octets nécessaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>octets nécessaires&#xa0;: %1&#xa0;; octets libres&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be completed with what the connected peers have; waiting for others</source>
        <translation>impossible de compléter %1 avec ce que possèdent les pairs connectés&#xa0;; en attente d’autres pairs</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>verrouillage de %1 impossible</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself</source>
        <translation>%1 ne peut pas être déplacé dans lui-même</translation>
    </message>
    <message>
        <source>%1 chunks are found damaged or missing</source>
        <translation>fragments endommagés ou manquants&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 chunks are missing</source>
        <translation>fragments manquants&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 chunks are missing from the packs</source>
        <translation>fragments absents des packs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 disappeared while it was read</source>
        <translation>%1 a disparu pendant la lecture</translation>
    </message>
    <message>
        <source>%1 disappeared while it was written; run the same command again</source>
        <translation>%1 a disparu pendant l’écriture&#xa0;; relancez la même commande</translation>
    </message>
    <message>
        <source>%1 does not hold a secret of 52 letters and digits</source>
        <translation>%1 ne contient pas un secret de 52 lettres et chiffres</translation>
    </message>
    <message>
        <source>%1 does not hold an identity</source>
        <translation>%1 ne contient pas d’identité</translation>
    </message>
    <message>
        <source>%1 exists and is another file; --overwrite replaces it</source>
        <translation>%1 existe et est un autre fichier&#xa0;; --overwrite le remplace</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>%1 est trop volumineux (taille en octets&#xa0;: %2&#xa0;; maximum attendu&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared</source>
        <translation>%1 n’a plus la même taille qu’au moment du partage</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>%1 n’a plus la même taille qu’au moment du partage&#xa0;; choisissez l’emplacement où il se trouve tel qu’il a été partagé, ou partagez-le à nouveau</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared, though its size and time are the same</source>
        <translation>%1 n’a plus les mêmes octets qu’au moment du partage, bien que sa taille et sa date soient les mêmes</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>%1 n’a plus les mêmes octets qu’au moment du partage&#xa0;; choisissez l’emplacement où il se trouve tel qu’il a été partagé, ou partagez-le à nouveau</translation>
    </message>
    <message>
        <source>%1 is Cairn's own data folder and is not shared</source>
        <translation>%1 est le dossier de données de Cairn et n’est pas partagé</translation>
    </message>
    <message>
        <source>%1 is a file that Cairn did not make, where its lock would be; move it away or choose another folder</source>
        <translation>%1 est un fichier que Cairn n’a pas créé, à l’emplacement prévu pour son verrou&#xa0;; déplacez-le ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1 is a part of '%2', which is shared from %3; move that, or remove it from the library first</source>
        <translation>%1 fait partie de «&#xa0;%2&#xa0;», qui est partagé depuis %3&#xa0;; déplacez plutôt ce dernier, ou retirez-le d’abord de la bibliothèque</translation>
    </message>
    <message>
        <source>%1 is another file; move it away or use --overwrite</source>
        <translation>%1 est un autre fichier&#xa0;; déplacez-le ailleurs ou utilisez --overwrite</translation>
    </message>
    <message>
        <source>%1 is in the way and not a file</source>
        <translation>%1 occupe la place et n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is in the way and not a folder</source>
        <translation>%1 occupe la place et n’est pas un dossier</translation>
    </message>
    <message>
        <source>%1 is in the way of a symbolic link; --overwrite replaces a file, a link or an empty folder</source>
        <translation>%1 occupe la place d’un lien symbolique&#xa0;; --overwrite remplace un fichier, un lien ou un dossier vide</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 est manquant</translation>
    </message>
    <message>
        <source>%1 is missing or empty, but %2 holds what it describes</source>
        <translation>%1 est manquant ou vide, mais %2 contient ce qu’il décrit</translation>
    </message>
    <message>
        <source>%1 is missing, though there are shares made with it</source>
        <translation>%1 est manquant, alors que des partages ont été créés avec lui</translation>
    </message>
    <message>
        <source>%1 is no file; choose where it is as it was shared, or share it again</source>
        <translation>%1 n’est pas un fichier&#xa0;; choisissez l’emplacement où il se trouve tel qu’il a été partagé, ou partagez-le à nouveau</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
    <message>
        <source>%1 is no folder; choose where it is as it was shared, or share it again</source>
        <translation>%1 n’est pas un dossier&#xa0;; choisissez l’emplacement où il se trouve tel qu’il a été partagé, ou partagez-le à nouveau</translation>
    </message>
    <message>
        <source>%1 is no longer a file</source>
        <translation>%1 n’est plus un fichier</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
    <message>
        <source>%1 is not an absolute path</source>
        <translation>%1 n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 n’est pas définie</translation>
    </message>
    <message>
        <source>%1 is not there; choose where it is as it was shared, or share it again</source>
        <translation>%1 est introuvable&#xa0;; choisissez l’emplacement où il se trouve tel qu’il a été partagé, ou partagez-le à nouveau</translation>
    </message>
    <message>
        <source>%1 is on another disk than %2; copy it there, and then say where it is now</source>
        <translation>%1 est sur un autre disque que %2&#xa0;; copiez-y l’élément, puis indiquez son nouvel emplacement</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed</source>
        <translation>fragments endommagés ou manquants&#xa0;: %1 sur %2&#xa0;; bons&#xa0;: %3&#xa0;; nécessaires&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6)</source>
        <translation>fragments endommagés ou manquants&#xa0;: %1 sur %2&#xa0;; bons&#xa0;: %3&#xa0;; nécessaires&#xa0;: %4 (fragment %5&#xa0;: %6)</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6, %7)</source>
        <translation>fragments endommagés ou manquants&#xa0;: %1 sur %2&#xa0;; bons&#xa0;: %3&#xa0;; nécessaires&#xa0;: %4 (fragment %5&#xa0;: %6, %7)</translation>
    </message>
    <message>
        <source>%1 of the %2 chunks it takes are here</source>
        <translation>seuls %1 des %2 fragments nécessaires sont présents</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 pairs</translation>
    </message>
    <message>
        <source>%1 stripes</source>
        <translation>%1 tranches</translation>
    </message>
    <message>
        <source>%1 was changed while it was compared; choose where it is as it was shared, or share it again</source>
        <translation>%1 a été modifié pendant la comparaison&#xa0;; choisissez l’emplacement où il se trouve tel qu’il a été partagé, ou partagez-le à nouveau</translation>
    </message>
    <message>
        <source>%1 was moved or deleted</source>
        <translation>%1 a été déplacé ou supprimé</translation>
    </message>
    <message>
        <source>%1 was replaced while it was read</source>
        <translation>%1 a été remplacé pendant la lecture</translation>
    </message>
    <message>
        <source>%1 was replaced while it was written; run the same command again</source>
        <translation>%1 a été remplacé pendant l’écriture&#xa0;; relancez la même commande</translation>
    </message>
    <message>
        <source>%1 was written to after it was shared</source>
        <translation>%1 a été modifié après le partage</translation>
    </message>
    <message>
        <source>%1 was written to while it was read</source>
        <translation>%1 a été modifié pendant la lecture</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>'%1' cannot be read without the key of its link, so its files cannot be told</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu sans la clé de son lien&#xa0;; impossible donc de dire quels sont ses fichiers</translation>
    </message>
    <message>
        <source>'%1' has a mode beyond 0777</source>
        <translation>«&#xa0;%1&#xa0;» a un mode supérieur à 0777</translation>
    </message>
    <message>
        <source>'%1' is a link without a usable target</source>
        <translation>«&#xa0;%1&#xa0;» est un lien symbolique sans cible utilisable</translation>
    </message>
    <message>
        <source>'%1' is being downloaded to %2; let that finish, or remove it, before this is moved</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de téléchargement vers %2&#xa0;; laissez-le se terminer, ou retirez-le, avant ce déplacement</translation>
    </message>
    <message>
        <source>'%1' is finished</source>
        <translation>«&#xa0;%1&#xa0;» est terminé</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be elsewhere</source>
        <translation>«&#xa0;%1&#xa0;» est conservé sous forme de copie dans le dossier de données et n’a ni fichier ni dossier qui puisse être ailleurs</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be moved</source>
        <translation>«&#xa0;%1&#xa0;» est conservé sous forme de copie dans le dossier de données et n’a ni fichier ni dossier à déplacer</translation>
    </message>
    <message>
        <source>'%1' is no file but has bytes</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier mais contient des octets</translation>
    </message>
    <message>
        <source>'%1' is no link but has a target</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien symbolique mais a une cible</translation>
    </message>
    <message>
        <source>'%1' is not all here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas complet ici</translation>
    </message>
    <message>
        <source>'%1' is not one</source>
        <translation>«&#xa0;%1&#xa0;» n’en est pas un</translation>
    </message>
    <message>
        <source>'%1' is of an unknown kind</source>
        <translation>«&#xa0;%1&#xa0;» est d’un type inconnu</translation>
    </message>
    <message>
        <source>'%1' is out of order or there twice</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas à sa place dans l’ordre ou figure deux fois</translation>
    </message>
    <message>
        <source>'%1' is removed, but not all of its space is freed</source>
        <translation>«&#xa0;%1&#xa0;» est retiré, mais une partie de son espace n’est pas libérée</translation>
    </message>
    <message>
        <source>'%1' keeps chunks, not files</source>
        <translation>«&#xa0;%1&#xa0;» conserve des fragments, pas des fichiers</translation>
    </message>
    <message>
        <source>'%1' lies in what is not a folder</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans un élément qui n’est pas un dossier</translation>
    </message>
    <message>
        <source>'%1' was removed meanwhile</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré entre-temps</translation>
    </message>
    <message>
        <source>'%1' was removed while it was checked</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré pendant la vérification</translation>
    </message>
    <message>
        <source>1 chunk is found damaged or missing</source>
        <translation>1 fragment est endommagé ou manquant</translation>
    </message>
    <message>
        <source>1 chunk is missing from the packs</source>
        <translation>1 fragment est absent des packs</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 pair</translation>
    </message>
    <message>
        <source>1 stripe</source>
        <translation>1 tranche</translation>
    </message>
    <message>
        <source>; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>&#xa0;; CAIRN_LOG_LEVEL passe avant LOG_LEVEL, au cas où celle-ci serait celle d’un autre programme</translation>
    </message>
    <message>
        <source>; compare it with the original link</source>
        <translation>&#xa0;; comparez-le avec le lien d’origine</translation>
    </message>
    <message>
        <source>A non-recoverable error occurred during database lookup</source>
        <translation>une erreur irrémédiable s’est produite lors de la recherche du nom</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>famille d’adresses non prise en charge par le protocole</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>déjà ouvert</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>adresse mémoire incorrecte</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>descripteur de fichier incorrect</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>message incorrect</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>tube de communication rompu</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>impossible d’allouer de la mémoire</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>impossible d’attribuer l’adresse demandée</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connexion réinitialisée par le correspondant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Element not found</source>
        <translation>élément introuvable</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>fin de fichier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>fonction non disponible</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>l’hôte est hors service</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>hôte introuvable (réponse faisant autorité)</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>hôte introuvable (réponse ne faisant pas autorité), réessayez plus tard</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>appel système interrompu</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valable</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>lien entre disques différents impossible</translation>
    </message>
    <message>
        <source>Invalid or incomplete multibyte or wide character</source>
        <translation>caractère multioctet ou étendu non valable ou incomplet</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>message trop long</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>nom ou service inconnu</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>connexion perdue à la réinitialisation du réseau</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>le réseau est hors service</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>le réseau est inaccessible</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>aucune adresse associée à ce nom d’hôte</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>plus d’espace tampon disponible</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>aucun verrou disponible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>aucun chemin d’accès vers l’hôte</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace disponible sur le disque</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>périphérique inexistant</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>périphérique ou adresse inexistant</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>processus inexistant</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>Numerical result out of range</source>
        <translation>résultat numérique hors limites</translation>
    </message>
    <message>
        <source>Operation already in progress</source>
        <translation>opération déjà en cours</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>opération annulée</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>opération annulée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>Operation now in progress</source>
        <translation>opération en cours</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>Protocol not available</source>
        <translation>protocole non disponible</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>protocole non pris en charge</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>erreur d’entrée/sortie distante</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>ressource temporairement indisponible</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>service introuvable</translation>
    </message>
    <message>
        <source>Socket type not supported</source>
        <translation>type de socket non pris en charge</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>connexion abandonnée par un logiciel</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>identifiant de fichier périmé</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>le système de fichiers doit être réparé</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>TLS cannot send</source>
        <translation>TLS ne peut pas envoyer</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>échec de TLS</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>échec temporaire de la résolution de nom</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>fichier de programme en cours d’utilisation</translation>
    </message>
    <message>
        <source>The query is valid, but it does not have associated data</source>
        <translation>la requête est valable, mais aucune donnée ne lui est associée</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>trop de liens</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>trop de fichiers ouverts dans le système</translation>
    </message>
    <message>
        <source>Transport endpoint is already connected</source>
        <translation>l’extrémité de la connexion est déjà connectée</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>l’extrémité de la connexion n’est pas connectée</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>valeur trop grande pour le type de données</translation>
    </message>
    <message>
        <source>a bundle in the library</source>
        <translation>un lot de la bibliothèque</translation>
    </message>
    <message>
        <source>a bundle of a single file holds something else</source>
        <translation>un lot d’un seul fichier contient autre chose</translation>
    </message>
    <message>
        <source>a daemon already answers there</source>
        <translation>un démon y répond déjà</translation>
    </message>
    <message>
        <source>a download in the library is in no state that there is</source>
        <translation>un téléchargement de la bibliothèque est dans un état qui n’existe pas</translation>
    </message>
    <message>
        <source>a line of the daemon's answer is longer than 64 MiB</source>
        <translation>une ligne de la réponse du démon dépasse 64 Mio</translation>
    </message>
    <message>
        <source>a list of texts in quotation marks</source>
        <translation>une liste de textes entre guillemets</translation>
    </message>
    <message>
        <source>a name is 1 to 255 bytes of UTF-8</source>
        <translation>un nom compte de 1 à 255 octets en UTF-8</translation>
    </message>
    <message>
        <source>a node that only reads takes no part in the network</source>
        <translation>un nœud en lecture seule ne participe pas au réseau</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>un chemin est vide</translation>
    </message>
    <message>
        <source>a root block of %1 bytes; at most 65536 are allowed</source>
        <translation>un bloc racine trop volumineux (taille en octets&#xa0;: %1&#xa0;; maximum&#xa0;: 65536)</translation>
    </message>
    <message>
        <source>a stream claims %1 bytes</source>
        <translation>un flux annonce une taille inadmissible (en octets&#xa0;: %1)</translation>
    </message>
    <message>
        <source>a stream of %1 bytes, at most %2 are expected</source>
        <translation>un flux trop long (taille en octets&#xa0;: %1&#xa0;; maximum attendu&#xa0;: %2)</translation>
    </message>
    <message>
        <source>a stream of the description is still to come</source>
        <translation>un flux de la description n’est pas encore arrivé</translation>
    </message>
    <message>
        <source>a stripe of the description is lacking</source>
        <translation>il manque une tranche de la description</translation>
    </message>
    <message>
        <source>a stripe of the description is not in the packs</source>
        <translation>une tranche de la description n’est pas dans les packs</translation>
    </message>
    <message>
        <source>a stripe table of %1 bytes does not hold whole records</source>
        <translation>une table des tranches (taille en octets&#xa0;: %1) ne contient pas un nombre entier d’enregistrements</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 10Mi</source>
        <translation>un nombre entier suivi de k, M, G, Ki, Mi ou Gi, par exemple 10Mi</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>un nombre entier suivi de k, M, G, Ki, Mi ou Gi, par exemple 500k</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>an internal error</source>
        <translation>une erreur interne</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>une défaillance inconnue</translation>
    </message>
    <message>
        <source>another get</source>
        <translation>une autre commande get</translation>
    </message>
    <message>
        <source>another get is writing %1</source>
        <translation>une autre commande get écrit %1</translation>
    </message>
    <message>
        <source>another peer is there than was expected</source>
        <translation>ce n’est pas le pair attendu qui se trouve là</translation>
    </message>
    <message>
        <source>another program made it, or two files of the bundle have names that are the same on this disk</source>
        <translation>un autre programme l’a créé, ou deux fichiers du lot ont des noms identiques sur ce disque</translation>
    </message>
    <message>
        <source>another share is under way in this process</source>
        <translation>un autre partage est en cours dans ce processus</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>un autre type</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentative d’écriture dans une base de données en lecture seule</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link</source>
        <translation>le lot %1 ne peut pas être lu sans la clé de son lien</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link; its chunks can be kept for others</source>
        <translation>le lot %1 ne peut pas être lu sans la clé de son lien&#xa0;; ses fragments peuvent être conservés pour d’autres</translation>
    </message>
    <message>
        <source>bundle %1 has no stripe %2; there are %3, numbered from 0</source>
        <translation>le lot %1 n’a pas de tranche %2&#xa0;; nombre de tranches, numérotées à partir de 0&#xa0;: %3</translation>
    </message>
    <message>
        <source>bundle %1 is in the queue of downloads already</source>
        <translation>le lot %1 est déjà dans la file des téléchargements</translation>
    </message>
    <message>
        <source>bundle %1 is neither in the library nor a download</source>
        <translation>le lot %1 n’est ni dans la bibliothèque ni en téléchargement</translation>
    </message>
    <message>
        <source>bundle %1 is not in the library</source>
        <translation>le lot %1 n’est pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>bundle %1 was removed meanwhile</source>
        <translation>le lot %1 a été retiré entre-temps</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>création impossible</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>examen impossible</translation>
    </message>
    <message>
        <source>cannot be found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>cannot be given its permissions</source>
        <translation>impossible d’en fixer les permissions</translation>
    </message>
    <message>
        <source>cannot be given its size</source>
        <translation>impossible d’en fixer la taille</translation>
    </message>
    <message>
        <source>cannot be given its time</source>
        <translation>impossible d’en fixer la date et l’heure</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>impossible d’en lister le contenu</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>verrouillage impossible</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>ouverture en écriture impossible</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>cannot be read as a link</source>
        <translation>impossible à lire comme lien symbolique</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>suppression impossible</translation>
    </message>
    <message>
        <source>cannot be renamed to %1</source>
        <translation>impossible à renommer en %1</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>remplacement impossible</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>cannot be written to the disk</source>
        <translation>écriture sur le disque impossible</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>échec de la vérification du certificat</translation>
    </message>
    <message>
        <source>chunk %1 is not in the packs</source>
        <translation>le fragment %1 n’est pas dans les packs</translation>
    </message>
    <message>
        <source>chunks are being added to the packs</source>
        <translation>des fragments sont en cours d’ajout dans les packs</translation>
    </message>
    <message>
        <source>code "%1"</source>
        <translation>code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>connexion à %1</translation>
    </message>
    <message>
        <source>contains a slash</source>
        <translation>contient une barre oblique</translation>
    </message>
    <message>
        <source>contains a zero byte</source>
        <translation>contient un octet nul</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>data pieces are 1 to 32, parity pieces 0 to 32</source>
        <translation>il faut de 1 à 32 fragments de données et de 0 à 32 fragments de parité</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de données est verrouillée</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée/sortie du disque</translation>
    </message>
    <message>
        <source>ends at %1, expected %2 bytes or more</source>
        <translation>s’arrête à %1&#xa0;; nombre minimal d’octets attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>se termine trop tôt</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variable d’environnement %1</translation>
    </message>
    <message>
        <source>expected K+M, such as 8+4</source>
        <translation>la forme attendue est K+M, par exemple 8+4</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>files add up to less than the stream</source>
        <translation>les fichiers totalisent moins que le flux</translation>
    </message>
    <message>
        <source>files add up to more than the stream</source>
        <translation>les fichiers totalisent plus que le flux</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>giving it the time it was shared with</source>
        <translation>rétablissement de la date qu’il avait lors du partage</translation>
    </message>
    <message>
        <source>granted for no time</source>
        <translation>accordé pour une durée nulle</translation>
    </message>
    <message>
        <source>has %1 bytes, not %2</source>
        <translation>taille en octets&#xa0;: %1, au lieu de %2</translation>
    </message>
    <message>
        <source>has a list of nodes that is cut off</source>
        <translation>contient une liste de nœuds tronquée</translation>
    </message>
    <message>
        <source>has another size than when it was shared</source>
        <translation>n’a plus la même taille qu’au moment du partage</translation>
    </message>
    <message>
        <source>has bytes but no stripes</source>
        <translation>contient des octets mais aucune tranche</translation>
    </message>
    <message>
        <source>has more than %1 dots; these are no settings of Cairn</source>
        <translation>contient trop de points (maximum&#xa0;: %1)&#xa0;; ce ne sont pas des paramètres de Cairn</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>n’a pas d’adresse</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>verrouillé par %1</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>verrouillé par un autre programme</translation>
    </message>
    <message>
        <source>holds a malformed message</source>
        <translation>contient un message mal formé</translation>
    </message>
    <message>
        <source>holds a message of %1 bytes; at most 65536 are allowed</source>
        <translation>contient un message trop long (taille en octets&#xa0;: %1&#xa0;; maximum&#xa0;: 65536)</translation>
    </message>
    <message>
        <source>holds bytes behind its end</source>
        <translation>contient des octets après sa fin</translation>
    </message>
    <message>
        <source>inline content beside stripes, or of another length than the files</source>
        <translation>contenu intégré en plus des tranches, ou d’une autre longueur que les fichiers</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>is %1 and not %2</source>
        <translation>est %1 et non %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is in the way of a folder</source>
        <translation>occupe la place d’un dossier</translation>
    </message>
    <message>
        <source>is longer than 255 bytes</source>
        <translation>dépasse 255 octets</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>is not a name</source>
        <translation>n’est pas un nom</translation>
    </message>
    <message>
        <source>is not replaced</source>
        <translation>n’est pas remplacé</translation>
    </message>
    <message>
        <source>is of an unknown version</source>
        <translation>est d’une version inconnue</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>is written in a way that cannot be changed safely; change it by hand</source>
        <translation>est écrit d’une manière qui ne permet pas de modification sûre&#xa0;; modifiez-le à la main</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>c’est un lien symbolique</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>it is neither a file, a folder nor a link</source>
        <translation>ce n’est ni un fichier, ni un dossier, ni un lien symbolique</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>it is too early to try again</source>
        <translation>il est trop tôt pour réessayer</translation>
    </message>
    <message>
        <source>it must start with cairn:</source>
        <translation>il doit commencer par «&#xa0;cairn:&#xa0;»</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>retiré entre-temps</translation>
    </message>
    <message>
        <source>its bytes differ</source>
        <translation>ses octets diffèrent</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>sa description</translation>
    </message>
    <message>
        <source>its disk cannot be examined</source>
        <translation>examen de son disque impossible</translation>
    </message>
    <message>
        <source>its first part must have 52 letters and digits</source>
        <translation>sa première partie doit compter 52 lettres et chiffres</translation>
    </message>
    <message>
        <source>its folder cannot be written, and without that what is in %1-wal cannot be read</source>
        <translation>l’écriture dans son dossier est impossible, et sans elle le contenu de %1-wal ne peut pas être lu</translation>
    </message>
    <message>
        <source>its part behind the dot must have 52 letters and digits</source>
        <translation>sa partie après le point doit compter 52 lettres et chiffres</translation>
    </message>
    <message>
        <source>its root block differs</source>
        <translation>son bloc racine diffère</translation>
    </message>
    <message>
        <source>its root block is damaged</source>
        <translation>son bloc racine est endommagé</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>agencement</translation>
    </message>
    <message>
        <source>layout and sealed part do not belong together</source>
        <translation>l’agencement et la partie scellée ne vont pas ensemble</translation>
    </message>
    <message>
        <source>libnatpmp failed with %1</source>
        <translation>libnatpmp a échoué avec %1</translation>
    </message>
    <message>
        <source>looking for somebody who has it</source>
        <translation>recherche de quelqu’un qui le possède</translation>
    </message>
    <message>
        <source>made by a newer Cairn (schema %1); update this program</source>
        <translation>créé par un Cairn plus récent (schéma %1)&#xa0;; mettez ce programme à jour</translation>
    </message>
    <message>
        <source>more bytes than expected</source>
        <translation>plus d’octets que prévu</translation>
    </message>
    <message>
        <source>more than %1 files and folders in one bundle</source>
        <translation>trop de fichiers et de dossiers dans un même lot (maximum&#xa0;: %1)</translation>
    </message>
    <message>
        <source>more than 1 PiB; share it in parts</source>
        <translation>plus de 1 Pio&#xa0;; partagez le contenu en plusieurs parties</translation>
    </message>
    <message>
        <source>more than 4000000 files and folders; share it in parts</source>
        <translation>plus de 4000000 de fichiers et dossiers&#xa0;; partagez le contenu en plusieurs parties</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 63</source>
        <translation>doit être un nombre entier de 0 à 63</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>doit être un chemin absolu</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indiquez un fichier</translation>
    </message>
    <message>
        <source>name a folder</source>
        <translation>indiquez un dossier</translation>
    </message>
    <message>
        <source>name the network with 1 to 64 bytes of plain text</source>
        <translation>donnez au réseau un nom de 1 à 64 octets de texte brut</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>neither inline bytes nor a stream</source>
        <translation>ni octets intégrés ni flux</translation>
    </message>
    <message>
        <source>no address to listen at</source>
        <translation>aucune adresse d’écoute</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no bootstrap host is given</source>
        <translation>aucun hôte d’amorçage n’est indiqué</translation>
    </message>
    <message>
        <source>no connection with this peer</source>
        <translation>pas de connexion avec ce pair</translation>
    </message>
    <message>
        <source>no daemon answers at %1</source>
        <translation>aucun démon ne répond sur %1</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>pas d’événements</translation>
    </message>
    <message>
        <source>no hello came first</source>
        <translation>le premier message n’était pas le hello attendu</translation>
    </message>
    <message>
        <source>no memory to ask with</source>
        <translation>pas assez de mémoire pour poser la question</translation>
    </message>
    <message>
        <source>no node of the DHT has answered</source>
        <translation>aucun nœud de la DHT n’a répondu</translation>
    </message>
    <message>
        <source>no node of the DHT is known</source>
        <translation>aucun nœud de la DHT n’est connu</translation>
    </message>
    <message>
        <source>no node took the item</source>
        <translation>aucun nœud n’a accepté l’élément</translation>
    </message>
    <message>
        <source>no protocol opened the ports</source>
        <translation>aucun protocole n’a ouvert les ports</translation>
    </message>
    <message>
        <source>no socket to connect with</source>
        <translation>aucun socket pour se connecter</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>plus d’espace disponible</translation>
    </message>
    <message>
        <source>no such setting</source>
        <translation>ce paramètre n’existe pas</translation>
    </message>
    <message>
        <source>no such setting; there are %1</source>
        <translation>ce paramètre n’existe pas&#xa0;; paramètres existants&#xa0;: %1</translation>
    </message>
    <message>
        <source>no thread could be started</source>
        <translation>aucun fil d’exécution n’a pu être démarré</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>personne n’a répondu à temps</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>personne ne répond</translation>
    </message>
    <message>
        <source>nobody knew it in time</source>
        <translation>personne n’a su le dire à temps</translation>
    </message>
    <message>
        <source>node key</source>
        <translation>clé du nœud</translation>
    </message>
    <message>
        <source>not a Cairn library</source>
        <translation>pas une bibliothèque Cairn</translation>
    </message>
    <message>
        <source>not a Cairn link</source>
        <translation>pas un lien Cairn</translation>
    </message>
    <message>
        <source>not a private key in PEM form</source>
        <translation>pas une clé privée au format PEM</translation>
    </message>
    <message>
        <source>not a root block</source>
        <translation>pas un bloc racine</translation>
    </message>
    <message>
        <source>not all of the space is freed</source>
        <translation>une partie de l’espace n’est pas libérée</translation>
    </message>
    <message>
        <source>not an Ed25519 key</source>
        <translation>pas une clé Ed25519</translation>
    </message>
    <message>
        <source>not an X.509 certificate</source>
        <translation>pas un certificat X.509</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>absent de la bibliothèque</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>pas encore mis en place</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>not waited for any longer</source>
        <translation>l’attente a été abandonnée</translation>
    </message>
    <message>
        <source>nothing in '%1' matches '%2'</source>
        <translation>rien dans «&#xa0;%1&#xa0;» ne correspond à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>nothing is left to be put in order</source>
        <translation>il ne reste rien à mettre dans l’ordre</translation>
    </message>
    <message>
        <source>only some of its chunks are kept here: %1 of %2</source>
        <translation>seuls certains de ses fragments sont conservés ici&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>other starts of this app could not find it</source>
        <translation>d’autres lancements de cette application ne pourraient pas trouver celui-ci</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>limite dépassée</translation>
    </message>
    <message>
        <source>pack %1 at byte %2</source>
        <translation>pack %1 à l’octet %2</translation>
    </message>
    <message>
        <source>parity chunk %1</source>
        <translation>fragment de parité %1</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>peer certificate</source>
        <translation>certificat du pair</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>pieces are kept in a library, and there is none</source>
        <translation>les fragments se conservent dans une bibliothèque, et il n’y en a pas</translation>
    </message>
    <message>
        <source>port %1 (%2) is used by another program</source>
        <translation>le port %1 (%2) est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>put back a copy of it, or move the data folder away to start with an empty one</source>
        <translation>remettez-en une copie en place, ou déplacez le dossier de données ailleurs pour repartir d’une bibliothèque vide</translation>
    </message>
    <message>
        <source>put the library back, or move the packs away to start anew</source>
        <translation>remettez la bibliothèque en place, ou déplacez les packs ailleurs pour repartir de zéro</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>restore it from a backup, or move it away</source>
        <translation>restaurez-le à partir d’une sauvegarde, ou déplacez-le ailleurs</translation>
    </message>
    <message>
        <source>restore it from a backup, or put an empty file in its place to have a new one made</source>
        <translation>restaurez-le à partir d’une sauvegarde, ou mettez un fichier vide à sa place pour qu’un nouveau soit créé</translation>
    </message>
    <message>
        <source>restore it from a backup, or share something</source>
        <translation>restaurez-le à partir d’une sauvegarde, ou partagez quelque chose</translation>
    </message>
    <message>
        <source>root block version %1</source>
        <translation>bloc racine de version %1</translation>
    </message>
    <message>
        <source>run `cairn status` where it can be written</source>
        <translation>lancez «&#xa0;cairn status&#xa0;» là où l’écriture est possible</translation>
    </message>
    <message>
        <source>sealed data is shorter than its tag</source>
        <translation>les données scellées sont plus courtes que leur étiquette d’authentification</translation>
    </message>
    <message>
        <source>sealed data was altered or the key is another one</source>
        <translation>les données scellées ont été modifiées ou la clé n’est pas la bonne</translation>
    </message>
    <message>
        <source>sealed part</source>
        <translation>partie scellée</translation>
    </message>
    <message>
        <source>sealed part version %1</source>
        <translation>partie scellée de version %1</translation>
    </message>
    <message>
        <source>setting up %1</source>
        <translation>préparation de %1</translation>
    </message>
    <message>
        <source>share it in parts</source>
        <translation>partagez le contenu en plusieurs parties</translation>
    </message>
    <message>
        <source>share it in several parts</source>
        <translation>partagez le contenu en plusieurs parties</translation>
    </message>
    <message>
        <source>sharing '%1'</source>
        <translation>partage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>shows an unusable certificate</source>
        <translation>présente un certificat inutilisable</translation>
    </message>
    <message>
        <source>shows no certificate</source>
        <translation>ne présente pas de certificat</translation>
    </message>
    <message>
        <source>something is being shared just now, and would be given up too; stop it, or wait until it is done</source>
        <translation>un partage est en cours de création et serait abandonné lui aussi&#xa0;; arrêtez-le, ou attendez qu’il soit terminé</translation>
    </message>
    <message>
        <source>speaks another protocol</source>
        <translation>utilise un autre protocole</translation>
    </message>
    <message>
        <source>std::bad_alloc</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>stream truncated</source>
        <translation>flux tronqué</translation>
    </message>
    <message>
        <source>streams nest deeper than 3</source>
        <translation>des flux sont imbriqués sur plus de 3 niveaux</translation>
    </message>
    <message>
        <source>stripe</source>
        <translation>tranche</translation>
    </message>
    <message>
        <source>stripe %1 claims %2 bytes</source>
        <translation>la tranche %1 annonce une taille inadmissible (en octets&#xa0;: %2)</translation>
    </message>
    <message>
        <source>stripe %1 of %2 cannot be rebuilt</source>
        <translation>impossible de reconstruire la tranche %1 (%2)</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>c’est ce nœud lui-même</translation>
    </message>
    <message>
        <source>the DHT has a newer version of the item</source>
        <translation>la DHT possède une version plus récente de l’élément</translation>
    </message>
    <message>
        <source>the DHT is switched off</source>
        <translation>la DHT est désactivée</translation>
    </message>
    <message>
        <source>the DHT node stops</source>
        <translation>le nœud de la DHT s’arrête</translation>
    </message>
    <message>
        <source>the address towards the gateway is not known</source>
        <translation>l’adresse du côté de la passerelle n’est pas connue</translation>
    </message>
    <message>
        <source>the bundle claims %1 bytes</source>
        <translation>le lot annonce une taille inadmissible (en octets&#xa0;: %1)</translation>
    </message>
    <message>
        <source>the bundle on its way was removed meanwhile</source>
        <translation>le lot en cours d’arrivée a été retiré entre-temps</translation>
    </message>
    <message>
        <source>the bundle was removed meanwhile</source>
        <translation>le lot a été retiré entre-temps</translation>
    </message>
    <message>
        <source>the bundle's description is too large</source>
        <translation>la description du lot est trop volumineuse</translation>
    </message>
    <message>
        <source>the changed settings would not be readable</source>
        <translation>les paramètres modifiés ne seraient pas lisibles</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été interrompue</translation>
    </message>
    <message>
        <source>the connection ended inside a message</source>
        <translation>la connexion s’est terminée au milieu d’un message</translation>
    </message>
    <message>
        <source>the connection ended without a goodbye</source>
        <translation>la connexion s’est terminée sans avertissement</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>le contenu</translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>le dossier actuel</translation>
    </message>
    <message>
        <source>the daemon answered with the status %1</source>
        <translation>le démon a répondu par le statut %1</translation>
    </message>
    <message>
        <source>the daemon has closed the connection</source>
        <translation>le démon a fermé la connexion</translation>
    </message>
    <message>
        <source>the daemon has ended</source>
        <translation>le démon s’est arrêté</translation>
    </message>
    <message>
        <source>the daemon has ended before the command was done</source>
        <translation>le démon s’est arrêté avant la fin de la commande</translation>
    </message>
    <message>
        <source>the daemon speaks another version of the API; start it again</source>
        <translation>le démon utilise une autre version de l’API&#xa0;; redémarrez-le</translation>
    </message>
    <message>
        <source>the daemon's answer</source>
        <translation>la réponse du démon</translation>
    </message>
    <message>
        <source>the daemon's answer %1</source>
        <translation>la réponse du démon %1</translation>
    </message>
    <message>
        <source>the daemon's answer ends within a line</source>
        <translation>la réponse du démon s’arrête au milieu d’une ligne</translation>
    </message>
    <message>
        <source>the daemon's answer is larger than 1 GiB</source>
        <translation>la réponse du démon dépasse 1 Gio</translation>
    </message>
    <message>
        <source>the daemon's answer is not HTTP</source>
        <translation>la réponse du démon n’est pas du HTTP</translation>
    </message>
    <message>
        <source>the disk is still at the last change</source>
        <translation>le disque est encore occupé par la dernière modification</translation>
    </message>
    <message>
        <source>the download</source>
        <translation>le téléchargement</translation>
    </message>
    <message>
        <source>the download goes on with the node</source>
        <translation>le téléchargement se poursuit dans le nœud</translation>
    </message>
    <message>
        <source>the download was dropped</source>
        <translation>le téléchargement a été abandonné</translation>
    </message>
    <message>
        <source>the download was paused</source>
        <translation>le téléchargement a été mis en pause</translation>
    </message>
    <message>
        <source>the empty path</source>
        <translation>le chemin vide</translation>
    </message>
    <message>
        <source>the folder's mode or time is not one</source>
        <translation>le mode ou l’heure du dossier n’est pas valable</translation>
    </message>
    <message>
        <source>the gateway has no IPv4 address</source>
        <translation>la passerelle n’a pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>la négociation TLS a échoué</translation>
    </message>
    <message>
        <source>the home folder is unknown; set HOME</source>
        <translation>le dossier personnel est inconnu&#xa0;; définissez HOME</translation>
    </message>
    <message>
        <source>the index is wrong</source>
        <translation>l’index est erroné</translation>
    </message>
    <message>
        <source>the layout names a chunk of another length</source>
        <translation>l’agencement désigne un fragment d’une autre longueur</translation>
    </message>
    <message>
        <source>the library has no version</source>
        <translation>la bibliothèque n’a pas de version</translation>
    </message>
    <message>
        <source>the library holds an id that is not one</source>
        <translation>la bibliothèque contient un identifiant qui n’en est pas un</translation>
    </message>
    <message>
        <source>the library holds an unfinished stripe that is malformed</source>
        <translation>la bibliothèque contient une tranche inachevée mal formée</translation>
    </message>
    <message>
        <source>the library's record of it contradicts its root block</source>
        <translation>ce que la bibliothèque en a enregistré contredit son bloc racine</translation>
    </message>
    <message>
        <source>the library's record of the unfinished share is damaged</source>
        <translation>l’enregistrement du partage inachevé dans la bibliothèque est endommagé</translation>
    </message>
    <message>
        <source>the link has more than 16 addresses (x=)</source>
        <translation>le lien contient plus de 16 adresses (x=)</translation>
    </message>
    <message>
        <source>the link is incomplete or mistyped</source>
        <translation>le lien est incomplet ou mal écrit</translation>
    </message>
    <message>
        <source>the link is longer than 4096 characters</source>
        <translation>le lien dépasse 4096 caractères</translation>
    </message>
    <message>
        <source>the link's %1= is malformed</source>
        <translation>le paramètre %1= du lien est mal formé</translation>
    </message>
    <message>
        <source>the link's address (x=) number %1 is not HOST:PORT</source>
        <translation>l’adresse (x=) numéro %1 du lien n’est pas de la forme HÔTE:PORT</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle</source>
        <translation>la clé du lien n’ouvre pas ce lot</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle; compare it with the original link</source>
        <translation>la clé du lien n’ouvre pas ce lot&#xa0;; comparez-la avec le lien d’origine</translation>
    </message>
    <message>
        <source>the link's name (n=) is not UTF-8 of at most 255 bytes</source>
        <translation>le nom (n=) du lien n’est pas de l’UTF-8 de 255 octets au plus</translation>
    </message>
    <message>
        <source>the log cannot be opened</source>
        <translation>ouverture du journal impossible</translation>
    </message>
    <message>
        <source>the log cannot be written</source>
        <translation>écriture du journal impossible</translation>
    </message>
    <message>
        <source>the name '%1' %2</source>
        <translation>le nom «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>the names of so many files do not fit one bundle</source>
        <translation>les noms de fichiers sont trop nombreux pour tenir dans un seul lot</translation>
    </message>
    <message>
        <source>the node does not answer within 2 seconds</source>
        <translation>le nœud ne répond pas dans un délai de 2 secondes</translation>
    </message>
    <message>
        <source>the node does not run</source>
        <translation>le nœud n’est pas en marche</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>le nœud s’est arrêté</translation>
    </message>
    <message>
        <source>the node has not said where it can be reached</source>
        <translation>le nœud n’a pas indiqué où il est joignable</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>le nœud démarre</translation>
    </message>
    <message>
        <source>the node is stopping</source>
        <translation>le nœud est en train de s’arrêter</translation>
    </message>
    <message>
        <source>the pack file is cut off</source>
        <translation>le fichier du pack est tronqué</translation>
    </message>
    <message>
        <source>the pack file is gone</source>
        <translation>le fichier du pack a disparu</translation>
    </message>
    <message>
        <source>the path '%1'</source>
        <translation>le chemin «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the path '%1' is longer than 4096 bytes</source>
        <translation>le chemin «&#xa0;%1&#xa0;» dépasse 4096 octets</translation>
    </message>
    <message>
        <source>the path is longer than 4096 bytes</source>
        <translation>le chemin dépasse 4096 octets</translation>
    </message>
    <message>
        <source>the patterns with '!' leave nothing of '%1'</source>
        <translation>les motifs avec «&#xa0;!&#xa0;» ne laissent rien de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the peer did not say hello in time</source>
        <translation>le pair n’a pas envoyé son hello à temps</translation>
    </message>
    <message>
        <source>the peer does not read what it asked for</source>
        <translation>le pair ne lit pas ce qu’il a demandé</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>le pair ne donne plus signe de vie</translation>
    </message>
    <message>
        <source>the peer has too many connections</source>
        <translation>le pair a trop de connexions</translation>
    </message>
    <message>
        <source>the peer is of another network, or lacks its secret</source>
        <translation>le pair fait partie d’un autre réseau, ou ne possède pas le secret de celui-ci</translation>
    </message>
    <message>
        <source>the peer is of another network, or wants its secret</source>
        <translation>le pair fait partie d’un autre réseau, ou exige le secret du sien</translation>
    </message>
    <message>
        <source>the peer said goodbye</source>
        <translation>le pair a pris congé</translation>
    </message>
    <message>
        <source>the peer speaks another version</source>
        <translation>le pair utilise une autre version du protocole</translation>
    </message>
    <message>
        <source>the port is taken</source>
        <translation>le port est déjà pris</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>the record of this node's addresses can have no later version</source>
        <translation>l’enregistrement des adresses de ce nœud ne peut plus avoir de version ultérieure</translation>
    </message>
    <message>
        <source>the root of a disk has no name to share</source>
        <translation>la racine d’un disque n’a pas de nom à partager</translation>
    </message>
    <message>
        <source>the router answered another question</source>
        <translation>le routeur a répondu à une autre question</translation>
    </message>
    <message>
        <source>the router answered for another port</source>
        <translation>le routeur a répondu pour un autre port</translation>
    </message>
    <message>
        <source>the router answered with error %1</source>
        <translation>le routeur a répondu par l’erreur %1</translation>
    </message>
    <message>
        <source>the router answered with error %1 (%2)</source>
        <translation>le routeur a répondu par l’erreur %1 (%2)</translation>
    </message>
    <message>
        <source>the router cannot do this</source>
        <translation>le routeur en est incapable</translation>
    </message>
    <message>
        <source>the router cannot open ports</source>
        <translation>le routeur ne peut pas ouvrir de ports</translation>
    </message>
    <message>
        <source>the router does not allow it</source>
        <translation>le routeur ne l’autorise pas</translation>
    </message>
    <message>
        <source>the router does not answer any more</source>
        <translation>le routeur ne répond plus</translation>
    </message>
    <message>
        <source>the router does not speak it</source>
        <translation>le routeur ne prend pas en charge ce protocole</translation>
    </message>
    <message>
        <source>the router does not speak this version</source>
        <translation>le routeur ne prend pas en charge cette version</translation>
    </message>
    <message>
        <source>the router granted less than nothing</source>
        <translation>le routeur a accordé une durée négative</translation>
    </message>
    <message>
        <source>the router granted port 0</source>
        <translation>le routeur a accordé le port 0</translation>
    </message>
    <message>
        <source>the router has NAT-PMP only</source>
        <translation>le routeur ne prend en charge que NAT-PMP</translation>
    </message>
    <message>
        <source>the router has no connection itself</source>
        <translation>le routeur n’a lui-même pas de connexion</translation>
    </message>
    <message>
        <source>the router has no more room for mappings</source>
        <translation>le routeur n’a plus de place pour des redirections</translation>
    </message>
    <message>
        <source>the secret has 1 to 1024 bytes</source>
        <translation>le secret compte de 1 à 1024 octets</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>les paramètres ne sont pas utilisables</translation>
    </message>
    <message>
        <source>the share was removed meanwhile</source>
        <translation>le partage a été retiré entre-temps</translation>
    </message>
    <message>
        <source>the stream has ended</source>
        <translation>le flux est terminé</translation>
    </message>
    <message>
        <source>the stripes hold %1 bytes, the stream %2</source>
        <translation>taille en octets des tranches&#xa0;: %1&#xa0;; du flux&#xa0;: %2</translation>
    </message>
    <message>
        <source>the system gave no randomness for a node key</source>
        <translation>le système n’a pas fourni de données aléatoires pour une clé de nœud</translation>
    </message>
    <message>
        <source>there is no data folder</source>
        <translation>il n’y a pas de dossier de données</translation>
    </message>
    <message>
        <source>there is no download of %1</source>
        <translation>il n’y a pas de téléchargement de %1</translation>
    </message>
    <message>
        <source>there is no piece %1; the pieces of a stripe are numbered from 0</source>
        <translation>il n’y a pas de fragment %1&#xa0;; les fragments d’une tranche sont numérotés à partir de 0</translation>
    </message>
    <message>
        <source>there is no place for the settings</source>
        <translation>il n’y a pas d’emplacement pour les paramètres</translation>
    </message>
    <message>
        <source>there is text behind the closing quotation mark</source>
        <translation>il y a du texte après le guillemet fermant</translation>
    </message>
    <message>
        <source>this is Cairn's own data folder</source>
        <translation>c’est le dossier de données de Cairn</translation>
    </message>
    <message>
        <source>this machine has no gateway for IPv4</source>
        <translation>cet ordinateur n’a pas de passerelle pour IPv4</translation>
    </message>
    <message>
        <source>this node closed the connection</source>
        <translation>ce nœud a fermé la connexion</translation>
    </message>
    <message>
        <source>this node is stopping</source>
        <translation>ce nœud est en train de s’arrêter</translation>
    </message>
    <message>
        <source>this node keeps nothing</source>
        <translation>ce nœud ne conserve rien</translation>
    </message>
    <message>
        <source>this node takes no part in the network</source>
        <translation>ce nœud ne participe pas au réseau</translation>
    </message>
    <message>
        <source>this node then gets a new identity</source>
        <translation>ce nœud recevra alors une nouvelle identité</translation>
    </message>
    <message>
        <source>this peer sent false chunks</source>
        <translation>ce pair a envoyé des fragments erronés</translation>
    </message>
    <message>
        <source>this program knows version 1; a newer Cairn may read it</source>
        <translation>ce programme connaît la version 1&#xa0;; un Cairn plus récent peut peut-être le lire</translation>
    </message>
    <message>
        <source>too long for a Unix socket, and there is no folder with a shorter name to put it in</source>
        <translation>trop long pour un socket Unix, et aucun dossier au nom plus court n’est disponible pour l’accueillir</translation>
    </message>
    <message>
        <source>too long for a private key in PEM form</source>
        <translation>trop longue pour une clé privée au format PEM</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>trop de connexions</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>trop d’entrées</translation>
    </message>
    <message>
        <source>too many names are asked for</source>
        <translation>trop de noms sont demandés</translation>
    </message>
    <message>
        <source>too many peers at once</source>
        <translation>trop de pairs à la fois</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>trop de demandes à la fois</translation>
    </message>
    <message>
        <source>too much to hand over at once</source>
        <translation>trop de données à transmettre à la fois</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base de données</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>fin inattendue pendant la lecture</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>unusable length</source>
        <translation>longueur inutilisable</translation>
    </message>
    <message>
        <source>use 1 to 64 bytes of plain text</source>
        <translation>utilisez de 1 à 64 octets de texte brut</translation>
    </message>
    <message>
        <source>use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4</source>
        <translation>utilisez K+M, avec K de 1 à 32 et M de 0 à 32, par exemple 8+4</translation>
    </message>
    <message>
        <source>use a number from %1 to %2</source>
        <translation>utilisez un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>use a number from 1 to 65535, or 0 for any port that is free</source>
        <translation>utilisez un nombre de 1 à 65535, ou 0 pour n’importe quel port libre</translation>
    </message>
    <message>
        <source>use a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>utilisez un nombre entier suivi de k, M, G, Ki, Mi ou Gi, par exemple 500k</translation>
    </message>
    <message>
        <source>use addresses of this machine, at most one of IPv4 and one of IPv6, with a comma between</source>
        <translation>utilisez des adresses de cet ordinateur, au plus une en IPv4 et une en IPv6, séparées par une virgule</translation>
    </message>
    <message>
        <source>use at least 4Ki</source>
        <translation>utilisez au moins 4Ki</translation>
    </message>
    <message>
        <source>use at most 32 hosts</source>
        <translation>utilisez au plus 32 hôtes</translation>
    </message>
    <message>
        <source>use at most 64 entries</source>
        <translation>utilisez au plus 64 entrées</translation>
    </message>
    <message>
        <source>use entries as mon-fri 08:00-18:00 up 500k down 2M</source>
        <translation>utilisez des entrées comme mon-fri 08:00-18:00 up 500k down 2M</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT of this machine alone, as 127.0.0.1:9001</source>
        <translation>utilisez none, ou HÔTE:PORT de cet ordinateur uniquement, par exemple 127.0.0.1:9001</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT, more of them with commas between</source>
        <translation>utilisez none, ou HÔTE:PORT, plusieurs étant séparés par des virgules</translation>
    </message>
    <message>
        <source>use on or off</source>
        <translation>utilisez on ou off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off</source>
        <translation>utilisez trace, debug, info, warning, error ou off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>utilisez trace, debug, info, warning, error ou off&#xa0;; CAIRN_LOG_LEVEL passe avant LOG_LEVEL, au cas où celle-ci serait celle d’un autre programme</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>utilisez true ou false</translation>
    </message>
    <message>
        <source>use unlimited, or bytes per second, at least 1k</source>
        <translation>utilisez unlimited, ou des octets par seconde, au moins 1k</translation>
    </message>
    <message>
        <source>verify the bundle instead</source>
        <translation>vérifiez plutôt le lot</translation>
    </message>
    <message>
        <source>verifying '%1'</source>
        <translation>vérification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>was moved or deleted</source>
        <translation>a été déplacé ou supprimé</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>a été remplacé</translation>
    </message>
    <message>
        <source>what is shared from then on gets other links</source>
        <translation>ce qui sera partagé ensuite aura d’autres liens</translation>
    </message>
    <message>
        <source>what it is to become is not one value of TOML</source>
        <translation>la nouvelle valeur n’est pas une valeur TOML unique</translation>
    </message>
    <message>
        <source>what was asked for is not read</source>
        <translation>ce qui a été demandé n’est pas lu</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>numéro de version incorrect</translation>
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
        <translation>Sortante</translation>
    </message>
    <message>
        <source>From there</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
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
        <translation>Programme</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>False chunks</source>
        <translation>Fragments erronés</translation>
    </message>
    <message>
        <source>This computer began the connection.</source>
        <translation>La connexion a été établie par cet ordinateur.</translation>
    </message>
    <message>
        <source>The other computer began the connection.</source>
        <translation>La connexion a été établie par l’autre ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) within the last hour were not what they should be.</source>
        <translation>
            <numerusform>%Ln fragment reçu au cours de la dernière heure n’était pas conforme.</numerusform>
            <numerusform>%Ln fragments reçus au cours de la dernière heure n’étaient pas conformes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersPage</name>
    <message>
        <source>Filter by address, program or id</source>
        <translation>Filtrer par adresse, programme ou identifiant</translation>
    </message>
    <message>
        <source>Connected peers</source>
        <translation>Pairs connectés</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>Détails du pair</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>None within the last hour</source>
        <translation>Aucun au cours de la dernière heure</translation>
    </message>
    <message>
        <source>No peers are connected</source>
        <translation>Aucun pair n’est connecté</translation>
    </message>
    <message>
        <source>They come by themselves while something is downloaded or others fetch what is shared here.</source>
        <translation>Ils apparaissent d’eux-mêmes quand un téléchargement est en cours ou que d’autres récupèrent ce qui est partagé ici.</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn est occupé&#xa0;; la liste n’est peut-être pas tout à fait à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s) are connected.</source>
        <translation>
            <numerusform>%Ln pair est connecté.</numerusform>
            <numerusform>%Ln pairs sont connectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connected peer(s) match.</source>
        <translation>
            <numerusform>Pairs connectés correspondants&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Pairs connectés correspondants&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortCheck</name>
    <message>
        <source>Another program uses port %1. Choose another one for connections (TCP).</source>
        <translation>Un autre programme utilise le port %1. Choisissez un autre port de connexion (TCP).</translation>
    </message>
    <message>
        <source>The system does not let Cairn use port %1. Choose another one for connections (TCP).</source>
        <translation>Le système n’autorise pas Cairn à utiliser le port %1. Choisissez un autre port de connexion (TCP).</translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortTestRow</name>
    <message>
        <source>Test the port</source>
        <translation>Tester le port</translation>
    </message>
    <message>
        <source>Peers on the internet are asked to connect to this computer. That takes up to half a minute.</source>
        <translation>Des pairs sur Internet sont invités à se connecter à cet ordinateur. Cela prend jusqu’à une demi-minute.</translation>
    </message>
    <message>
        <source>What the test says</source>
        <translation>Résultat du test</translation>
    </message>
</context>
<context>
    <name>cairn::ui::QrCode</name>
    <message>
        <source>This link is too long for a QR code. Copy it instead.</source>
        <translation>Ce lien est trop long pour un code QR. Copiez-le plutôt.</translation>
    </message>
    <message>
        <source>There is not enough room for the QR code here.</source>
        <translation>Il n’y a pas assez de place ici pour le code QR.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Scanned with a telephone, it gives this text: %1</source>
        <translation>Scanné avec un téléphone, il donne ce texte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::RelocateJob</name>
    <message>
        <source>Comparing %1 with “%2”.</source>
        <translation>Comparaison de %1 avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is shared from %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» est désormais partagé depuis %2.</translation>
    </message>
    <message>
        <source>“%1” stays where it was.</source>
        <translation>«&#xa0;%1&#xa0;» reste où il était.</translation>
    </message>
    <message>
        <source>“%1” was not found there. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été trouvé à cet endroit. %2</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ScheduleEditor</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>In kB/s; 0 is unlimited</source>
        <translation>En ko/s&#xa0;; 0 pour illimité</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>A&amp;jouter une plage horaire</translation>
    </message>
    <message>
        <source>Time %1: %2</source>
        <comment>a line of the schedule</comment>
        <translation>Plage horaire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time %1 has no day: tick one, or remove it.</source>
        <translation>La plage horaire %1 n’a aucun jour : cochez-en un ou supprimez-la.</translation>
    </message>
    <message>
        <source>Time %1 ends when it begins: change one of the two.</source>
        <translation>La plage horaire %1 finit à l’heure où elle commence : modifiez l’une des deux heures.</translation>
    </message>
    <message>
        <source>Time %1 changes nothing: set its speed up or down, or remove it.</source>
        <translation>La plage horaire %1 ne change rien : indiquez une limite d’envoi ou de réception, ou supprimez-la.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>&amp;Partage</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Downloads go to</source>
        <translation>&amp;Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Share what is put &amp;into</source>
        <translation>Partager ce qui est dépo&amp;sé dans</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Rester &amp;actif dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Sa&amp;y when a download is done or cannot go on</source>
        <translation>Pré&amp;venir quand un téléchargement est terminé ou ne peut pas continuer</translation>
    </message>
    <message>
        <source>C&amp;hunks that are needed</source>
        <translation>Fragments &amp;nécessaires</translation>
    </message>
    <message>
        <source>Each stripe of a file is cut into the chunks that are needed, and as many more are made as may be lost. This counts for what is shared from now on.</source>
        <translation>Chaque tranche d’un fichier est découpée en fragments nécessaires, auxquels s’ajoutent autant de fragments qu’il peut s’en perdre. Ce réglage vaut pour ce que vous partagerez désormais.</translation>
    </message>
    <message>
        <source>Keep a &amp;copy of what is shared</source>
        <translation>Garder une &amp;copie de ce qui est partagé</translation>
    </message>
    <message>
        <source>Without a copy the files themselves are used, and take no more room.</source>
        <translation>Sans copie, les fichiers eux-mêmes sont utilisés et ne prennent pas de place supplémentaire.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Port for connections (TCP)</source>
        <translation>Port de &amp;connexion (TCP)</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>Use the &amp;DHT to find and be found</source>
        <translation>Utiliser la &amp;DHT pour trouver et être trouvé</translation>
    </message>
    <message>
        <source>Port of the D&amp;HT (UDP)</source>
        <translation>Port de la D&amp;HT (UDP)</translation>
    </message>
    <message>
        <source>&amp;Find peers on the local network</source>
        <translation>&amp;Trouver des pairs sur le réseau local</translation>
    </message>
    <message>
        <source>&amp;Open the ports on the router</source>
        <translation>&amp;Ouvrir les ports du routeur</translation>
    </message>
    <message>
        <source>Private net&amp;work</source>
        <translation>Réseau pri&amp;vé</translation>
    </message>
    <message>
        <source>None: the public network</source>
        <translation>Aucun&#xa0;: réseau public</translation>
    </message>
    <message>
        <source>When these are saved, Cairn leaves the network for a moment and comes back with them; downloads go on by themselves.</source>
        <translation>À l’enregistrement de ces réglages, Cairn quitte le réseau un instant puis y revient en les appliquant&#xa0;; les téléchargements se poursuivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Beyond the local network</source>
        <translation>Hors du réseau local</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Ré&amp;ception</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ko/s</translation>
    </message>
    <message>
        <source>Up, al&amp;ternative</source>
        <translation>Envoi al&amp;ternatif</translation>
    </message>
    <message>
        <source>Down, alte&amp;rnative</source>
        <translation>Réception alter&amp;native</translation>
    </message>
    <message>
        <source>On the local network</source>
        <translation>Sur le réseau local</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>En&amp;voi</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Récept&amp;ion</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultanément</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>C&amp;onnexions</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>Téléch&amp;argements</translation>
    </message>
    <message>
        <source>Other limits at certain times</source>
        <translation>Autres limites à certaines heures</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The name of this node cannot be used. %1</source>
        <translation>Le nom de ce nœud n’est pas utilisable. %1</translation>
    </message>
    <message>
        <source>The name of the private network cannot be used. %1</source>
        <translation>Le nom du réseau privé n’est pas utilisable. %1</translation>
    </message>
    <message>
        <source>A secret belongs to a private network: give that a name.</source>
        <translation>Un secret va avec un réseau privé&#xa0;: donnez un nom à ce réseau.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Rien n’a été enregistré. %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Star&amp;t when I log in</source>
        <translation>Dé&amp;marrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Questions and hints</source>
        <translation>Questions et indications</translation>
    </message>
    <message>
        <source>Ask before downloads are &amp;removed</source>
        <translation>Demander confirmation avant de retirer des &amp;téléchargements</translation>
    </message>
    <message>
        <source>Say that Cairn goes on when the &amp;window is closed</source>
        <translation>Indiquer que Cairn reste actif quand la &amp;fenêtre est fermée</translation>
    </message>
    <message>
        <source>Chunks that may &amp;be lost</source>
        <translation>Fragments pouvant être per&amp;dus</translation>
    </message>
    <message>
        <source>N&amp;ame of this node</source>
        <translation>&amp;Nom de ce nœud</translation>
    </message>
    <message>
        <source>S&amp;ecret of its members</source>
        <translation>&amp;Secret de ses membres</translation>
    </message>
    <message>
        <source>P&amp;eers that are sent to</source>
        <translation>Pairs &amp;destinataires</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsFields</name>
    <message>
        <source>This is set by %1, which counts more than this window.</source>
        <translation>Ce réglage est défini par %1, qui l’emporte sur cette fenêtre.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ko/s</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShareProgress</name>
    <message>
        <source>How much has been read</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Annuler le partage</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SharedDialog</name>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Whoever has this link can download “%1” and read it, with Cairn, from this computer and from everybody who has downloaded it before. Give it only to those who may.</source>
        <translation>Toute personne qui possède ce lien peut télécharger «&#xa0;%1&#xa0;» et le lire, avec Cairn, depuis cet ordinateur et depuis tous ceux qui l’ont déjà téléchargé. Ne le donnez qu’aux personnes autorisées.</translation>
    </message>
    <message>
        <source>This link has no key, because none is known here: whoever has it can keep “%1” for others and check it, with Cairn, but not read it.</source>
        <translation>Ce lien ne contient pas de clé, car aucune n’est connue ici&#xa0;: toute personne qui le possède peut conserver «&#xa0;%1&#xa0;» pour d’autres et le vérifier, avec Cairn, mais pas le lire.</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. The files stay where they are: if you change, move or delete one, it can no longer be downloaded from here.</source>
        <translation>Laissez Cairn en marche jusqu’à ce que les autres aient tout reçu. Les fichiers restent où ils sont&#xa0;: si vous en modifiez, déplacez ou supprimez un, il ne pourra plus être téléchargé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. It is kept as a copy: it stays here whatever becomes of your own files.</source>
        <translation>Laissez Cairn en marche jusqu’à ce que les autres aient tout reçu. Le contenu est conservé sous forme de copie&#xa0;: elle reste ici, quoi qu’il advienne de vos propres fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>%Ln élément a été ignoré, car ce n’est pas un fichier&#xa0;: %1</numerusform>
            <numerusform>%Ln éléments ont été ignorés, car ce ne sont pas des fichiers&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShortcutList</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Chunk before and after</source>
        <translation>Fragment précédent et suivant</translation>
    </message>
    <message>
        <source>First and last stripe</source>
        <translation>Première et dernière tranche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Touches et leurs actions</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Agrandir et réduire</translation>
    </message>
    <message>
        <source>Map of chunks</source>
        <translation>Carte des fragments</translation>
    </message>
    <message>
        <source>Stripe before and after</source>
        <translation>Tranche précédente et suivante</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SpeedGraph</name>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>10 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a speed</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span. Sending now: %3, at most %4.</source>
        <translation>Réception actuelle&#xa0;: %1, au plus %2 sur cette période. Envoi actuel&#xa0;: %3, au plus %4.</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span.</source>
        <translation>Réception actuelle&#xa0;: %1, au plus %2 sur cette période.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <comment>which span of time</comment>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Graph of speeds</source>
        <translation>Graphique des débits</translation>
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
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>now</source>
        <comment>at the end of an axis of time</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StatusLine</name>
    <message>
        <source>DHT off</source>
        <translation>DHT désactivée</translation>
    </message>
    <message>
        <source>DHT: no nodes yet</source>
        <translation>DHT&#xa0;: aucun nœud pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>DHT: %Ln node(s)</source>
        <translation>
            <numerusform>DHT&#xa0;: %Ln nœud</numerusform>
            <numerusform>DHT&#xa0;: %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to the alternative limits, or back</source>
        <translation>Passer aux limites alternatives, ou revenir aux limites normales</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Envoi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 max</source>
        <comment>the most that is downloaded</comment>
        <translation>↓ %1 max</translation>
    </message>
    <message>
        <source>at most %1 down</source>
        <translation>au plus %1 en réception</translation>
    </message>
    <message>
        <source>↑ %1 max</source>
        <comment>the most that is uploaded</comment>
        <translation>↑ %1 max</translation>
    </message>
    <message>
        <source>at most %1 up</source>
        <translation>au plus %1 en envoi</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Limits: %1; alternative limits</source>
        <translation>Limites&#xa0;: %1&#xa0;; limites alternatives</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StripeBarDelegate</name>
    <message>
        <source>Waiting at %1</source>
        <comment>a percentage</comment>
        <translation>En attente à %1</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>a percentage</comment>
        <translation>En pause à %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>a percentage</comment>
        <translation>Échec à %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Tray</name>
    <message>
        <source>&amp;Show Cairn</source>
        <translation>&amp;Afficher Cairn</translation>
    </message>
    <message>
        <source>Share &amp;files…</source>
        <translation>Partager des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Share f&amp;older…</source>
        <translation>Partager un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Add link…</source>
        <translation>Ajouter un &amp;lien…</translation>
    </message>
    <message>
        <source>&amp;Pause all downloads</source>
        <translation>Mettre en &amp;pause tous les téléchargements</translation>
    </message>
    <message>
        <source>&amp;Resume all downloads</source>
        <translation>&amp;Reprendre tous les téléchargements</translation>
    </message>
    <message>
        <source>Alternative &amp;limits</source>
        <translation>Limites al&amp;ternatives</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn n’est pas en marche</translation>
    </message>
    <message>
        <source>Cairn: %1 down, %2 up</source>
        <translation>Cairn&#xa0;: réception %1, envoi %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message>
        <source>“%1” is complete.</source>
        <translation>«&#xa0;%1&#xa0;» est complet.</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>Téléchargement arrêté</translation>
    </message>
    <message>
        <source>“%1” cannot go on; its page says why.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas continuer&#xa0;; la page Téléchargements indique pourquoi.</translation>
    </message>
    <message>
        <source>Cairn goes on</source>
        <translation>Cairn reste actif</translation>
    </message>
    <message>
        <source>What you share stays available. To end Cairn, choose Quit in this icon&apos;s menu.</source>
        <translation>Ce que vous partagez reste disponible. Pour arrêter Cairn, choisissez Quitter dans le menu de cette icône.</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>Tous les téléchargements sont en pause</translation>
    </message>
    <message>
        <source>No peers just now</source>
        <translation>Aucun pair pour le moment</translation>
    </message>
</context>
<context>
    <name>cairn::ui::VerifyJob</name>
    <message>
        <source>Checking and repairing “%1”.</source>
        <translation>Vérification et réparation de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Checking “%1”.</source>
        <translation>Vérification de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be checked. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être vérifié. %2</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La vérification a été interrompue avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s) were checked, and all are whole.</source>
        <translation>
            <numerusform>%Ln élément a été vérifié et il est intact.</numerusform>
            <numerusform>%Ln éléments ont été vérifiés et tous sont intacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was checked and is whole.</source>
        <translation>«&#xa0;%1&#xa0;» a été vérifié&#xa0;: tout est intact.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found and repaired.</source>
        <translation>
            <numerusform>%Ln fragment endommagé a été trouvé et réparé.</numerusform>
            <numerusform>%Ln fragments endommagés ont été trouvés et réparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) cannot be repaired from what is here. Share the original files again, or download them again from others.</source>
        <translation>
            <numerusform>%Ln fragment endommagé ne peut pas être réparé à partir de ce qui se trouve ici. Partagez à nouveau les fichiers d’origine, ou téléchargez-les à nouveau auprès des autres.</numerusform>
            <numerusform>%Ln fragments endommagés ne peuvent pas être réparés à partir de ce qui se trouve ici. Partagez à nouveau les fichiers d’origine, ou téléchargez-les à nouveau auprès des autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) could not be repaired yet. Check again later.</source>
        <translation>
            <numerusform>%Ln fragment endommagé n’a pas encore pu être réparé. Relancez la vérification plus tard.</numerusform>
            <numerusform>%Ln fragments endommagés n’ont pas encore pu être réparés. Relancez la vérification plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found. They can be repaired: choose “Check and repair”.</source>
        <translation>
            <numerusform>%Ln fragment endommagé a été trouvé. Il peut être réparé&#xa0;: choisissez «&#xa0;Vérifier et réparer&#xa0;».</numerusform>
            <numerusform>%Ln fragments endommagés ont été trouvés. Ils peuvent être réparés&#xa0;: choisissez «&#xa0;Vérifier et réparer&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Cairn</source>
        <translation>Bienvenue dans Cairn</translation>
    </message>
    <message>
        <source>Drop files on the window to share them by a link. Paste a link to download what is behind it.</source>
        <translation>Déposez des fichiers sur la fenêtre pour les partager par un lien. Collez un lien pour télécharger ce qu’il désigne.</translation>
    </message>
    <message>
        <source>&amp;Put downloads into</source>
        <translation>&amp;Enregistrer les téléchargements dans</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Join the public network</source>
        <translation>&amp;Rejoindre le réseau public</translation>
    </message>
    <message>
        <source>It helps others to find what you share, wherever they are. The address of this computer is then known to its members. Without it, Cairn works on the local network and with addresses that links contain.</source>
        <translation>Ce réseau aide les autres à trouver ce que vous partagez, où qu’ils soient. L’adresse de cet ordinateur est alors connue de ses membres. Sans lui, Cairn fonctionne sur le réseau local et avec les adresses que contiennent les liens.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Where to put downloads</source>
        <translation>Où enregistrer les téléchargements</translation>
    </message>
</context>
<context>
    <name>cairn::ui::CopiedLinks</name>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln lien copié.</numerusform>
            <numerusform>%Ln liens copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %Ln link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>Copié. %Ln lien n’a pas de clé&#xa0;: il permet de conserver et de vérifier le contenu, pas de le lire.</numerusform>
            <numerusform>Copié. %Ln liens n’ont pas de clé&#xa0;: ils permettent de conserver et de vérifier le contenu, pas de le lire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::app::GuiWords</name>
    <message>
        <source>Cairn cannot start: %1. Correct what is named, then start it again.</source>
        <translation>Cairn ne peut pas démarrer : %1. Corrigez ce qui est indiqué, puis relancez-le.</translation>
    </message>
    <message>
        <source>Another Cairn has this data folder and does not answer. Close it, or choose another folder with --data-dir.</source>
        <translation>Un autre Cairn utilise ce dossier de données et ne répond pas. Fermez-le, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
</context>
</TS>
