<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Autostart</name>
    <message>
        <source>The folder “%1” cannot be made, so that Cairn will not start when you log in.</source>
        <translation>フォルダー「%1」を作成できないため、ログイン時に Cairn は起動しません</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written, so that Cairn will not start when you log in: %2</source>
        <translation>ファイル「%1」に書き込めないため、ログイン時に Cairn は起動しません: %2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be removed, so that Cairn will still start when you log in: %2</source>
        <translation>ファイル「%1」を削除できないため、ログイン時に Cairn が引き続き起動します: %2</translation>
    </message>
    <message>
        <source>The path of the program has a line end in it, so that it cannot be started when you log in.</source>
        <translation>プログラムのパスに改行が含まれているため、ログイン時に起動できません</translation>
    </message>
    <message>
        <source>Windows does not let Cairn start when you log in.</source>
        <translation>Windows の制限により、ログイン時に Cairn を起動するように設定できません</translation>
    </message>
    <message>
        <source>Windows does not let Cairn stop starting when you log in.</source>
        <translation>Windows の制限により、ログイン時の Cairn の起動を解除できません</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known yet whether others on the internet can reach this computer.</source>
        <translation>インターネットからこのコンピューターに接続できるかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>This computer takes no connections.</source>
        <translation>このコンピューターは接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Others on the internet can reach this computer.</source>
        <translation>インターネットからこのコンピューターに接続できます。</translation>
    </message>
    <message>
        <source>Others on the internet can probably reach this computer.</source>
        <translation>インターネットからこのコンピューターに、おそらく接続できます。</translation>
    </message>
    <message>
        <source>Others on the internet can probably not reach this computer.</source>
        <translation>インターネットからこのコンピューターに、おそらく接続できません。</translation>
    </message>
    <message>
        <source>The router is being asked to let connections through.</source>
        <translation>接続を通すようにルーターに要求しています。</translation>
    </message>
    <message>
        <source>The router is not asked to let connections through. Where it does so by itself, nothing needs to be done.</source>
        <translation>接続を通すようにルーターに要求していません。ルーターがすでに接続を通している場合は、何もする必要はありません。</translation>
    </message>
    <message>
        <source>It can still download from those who take connections. To let others fetch from here, set a port in the settings.</source>
        <translation>接続を受け付けている相手からのダウンロードはできます。他のユーザーがここから取得できるようにするには、設定でポートを指定してください。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>The router says that it lets connections through.</source>
        <translation>ルーターは、接続を通していると報告しています。</translation>
    </message>
    <message>
        <source>Others have asked this computer of themselves not long ago.</source>
        <translation>少し前に、他のコンピューターからこのコンピューターへの問い合わせがありました。</translation>
    </message>
    <message>
        <source>The router is itself behind another one. Ask your provider for an address of your own, or use IPv6. Downloads work all the same, and so does sharing with those that this computer connects to.</source>
        <translation>ルーターがさらに別のルーターの内側にあります。プロバイダーにグローバル IP アドレスの割り当てを依頼するか、IPv6 を使ってください。このままでも、ダウンロードと、このコンピューターから接続する相手との共有はできます。</translation>
    </message>
    <message>
        <source>Downloads work all the same, and so does sharing with those that this computer connects to. To be reached by all, switch on UPnP or NAT-PMP in the router, or forward TCP and UDP port %1 there to this computer.</source>
        <translation>このままでも、ダウンロードと、このコンピューターから接続する相手との共有はできます。誰からでも接続できるようにするには、ルーターで UPnP または NAT-PMP を有効にするか、TCP と UDP のポート %1 をこのコンピューターに転送してください。</translation>
    </message>
    <message>
        <source>The router is not asked.</source>
        <translation>ルーターには要求していません。</translation>
    </message>
    <message>
        <source>The router is being asked.</source>
        <translation>ルーターに要求しています。</translation>
    </message>
    <message>
        <source>There is no router to ask.</source>
        <translation>要求できるルーターがありません。</translation>
    </message>
    <message>
        <source>The router opened no port. It is asked again from time to time.</source>
        <translation>ルーターはポートを開きませんでした。ときどき再度要求します。</translation>
    </message>
    <message>
        <source>TCP port %1</source>
        <translation>TCP ポート %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>UDP ポート %1</translation>
    </message>
    <message>
        <source>The router has opened %1, by %2.</source>
        <translation>ルーターが %2 で %1 を開きました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>まだわかりません。</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>使われていません。</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>使われていません: %1</translation>
    </message>
    <message>
        <source>Looking for the first nodes.</source>
        <translation>最初のノードを探しています。</translation>
    </message>
    <message>
        <source>No nodes are known yet.</source>
        <translation>既知のノードはまだありません。</translation>
    </message>
    <message>
        <source>No nodes are known yet: %1</source>
        <translation>既知のノードはまだありません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known; this computer only asks.</source>
        <translation>
            <numerusform>既知のノードは %Ln 個です。このコンピューターからは問い合わせのみを行います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known, of whom %1 answered lately.</source>
        <translation>
            <numerusform>既知のノードは %Ln 個で、そのうち %1 個から最近応答がありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>探していません。</translation>
    </message>
    <message>
        <source>Nobody can be found. %1</source>
        <translation>ピアを探せません。%1</translation>
    </message>
    <message>
        <source>Nobody was found yet.</source>
        <translation>まだピアは見つかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln 個のピアが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1、ID %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is announced, because no connections are taken.</source>
        <translation>接続を受け付けていないため、何も公開していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) can be found.</source>
        <translation>
            <numerusform>ライブラリの項目 %Ln 個のうち、%1 個が検索で見つかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>None: no connections are taken.</source>
        <translation>なし: 接続を受け付けていません。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No peer on the internet was found that could be asked to try.</source>
        <translation>接続を試すよう依頼できるピアがインターネット上に見つかりませんでした。</translation>
    </message>
    <message>
        <source>Peers that were asked to try could not, or have not answered.</source>
        <translation>接続を試すよう依頼したピアは試せなかったか、応答がありません。</translation>
    </message>
    <message>
        <source>Yes: a peer on the internet has just connected to port %1, as it was asked to.</source>
        <translation>接続できます。インターネット上のピアが、依頼に応じてたった今ポート %1 に接続しました。</translation>
    </message>
    <message numerus="yes">
        <source>No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</source>
        <translation>
            <numerusform>接続できません。インターネット上の %Ln 個のピアがポート %1 への接続を試みましたが、成功しませんでした。ルーターでこのポートをこのコンピューターに転送し、ファイアウォールで許可してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: somebody on the internet connected to port %1, %2 ago.</source>
        <translation>接続できます。%2前に、インターネットからポート %1 への接続がありました。</translation>
    </message>
    <message>
        <source>No: this computer takes no connections. A port can be set in the settings.</source>
        <translation>接続できません。このコンピューターは接続を受け付けていません。ポートは設定で指定できます。</translation>
    </message>
    <message>
        <source>No: port %1 is open to this computer alone. The settings say where it listens.</source>
        <translation>接続できません。ポート %1 は、このコンピューター自身からの接続だけを受け付けています。どこで待ち受けるかは、設定で決まります。</translation>
    </message>
    <message>
        <source>No: the router is itself behind another one. Ask your provider for an address of your own, or use IPv6.</source>
        <translation>接続できません。ルーターがさらに別のルーターの内側にあります。プロバイダーにグローバル IP アドレスの割り当てを依頼するか、IPv6 を使ってください。</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected yet, and no router has opened port %1; where it was forwarded by hand, others may get through all the same. %2</source>
        <translation>判断できません。まだ誰も接続しておらず、ポート %1 を開いたルーターもありません。手動でポートを転送している場合は、それでも接続できる可能性があります。%2</translation>
    </message>
    <message>
        <source>That cannot be told. The router says that it lets connections to port %1 through, but nobody has connected yet. %2</source>
        <translation>判断できません。ルーターは、ポート %1 への接続を通していると報告していますが、まだ誰も接続していません。%2</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected to port %1 yet. %2</source>
        <translation>判断できません。ポート %1 には、まだ誰も接続していません。%2</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Move the files themselves to the &amp;trash</source>
        <translation>ファイル自体もゴミ箱に移動する(&amp;T)</translation>
    </message>
    <message>
        <source>Your own files go to the trash, where you can get them back from. Others cannot get them from here any more.</source>
        <translation>あなた自身のファイルはゴミ箱に移動し、そこから元に戻せます。他の人はもうここから入手できません。</translation>
    </message>
    <message>
        <source>Remove “%1” from the stored files?</source>
        <translation>「%1」をライブラリから削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln stored item(s)?</source>
        <translation>
            <numerusform>%Ln 個の項目をライブラリから削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that Cairn keeps is deleted, up to %1. Others cannot get it from here any more.</source>
        <translation>Cairn が保管しているコピー (最大 %1) は削除されます。他のユーザーはここから取得できなくなります。</translation>
    </message>
    <message>
        <source>Your own files in %1 stay as they are. The copy that Cairn keeps beside them is deleted. Others cannot get it from here any more.</source>
        <translation>%1 にある元のファイルはそのまま残ります。Cairn が別に保管しているコピーは削除されます。他のユーザーはここから取得できなくなります。</translation>
    </message>
    <message>
        <source>It is only forgotten: your own files in %1 stay as they are. Others cannot get it from here any more.</source>
        <translation>ライブラリの登録が解除されるだけで、%1 にある元のファイルはそのまま残ります。他のユーザーはここから取得できなくなります。</translation>
    </message>
    <message>
        <source>They are only forgotten: your own files stay as they are. Others cannot get them from here any more.</source>
        <translation>ライブラリの登録が解除されるだけで、元のファイルはそのまま残ります。他のユーザーはここから取得できなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Your own files stay as they are. The copies that Cairn keeps of %Ln of them are deleted. Others cannot get them from here any more.</source>
        <translation>
            <numerusform>元のファイルはそのまま残ります。そのうち %Ln 個の項目について Cairn が保管しているコピーは削除されます。他のユーザーはここから取得できなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>削除しない</translation>
    </message>
</context>
<context>
    <name>WatchedPlace</name>
    <message>
        <source>Everything in the watched folder is shared: that cannot be your whole home folder. Choose a folder in it.</source>
        <translation>監視するフォルダーの中身はすべて共有されます。ホームフォルダー全体は指定できません。その中のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The watched folder and the folder for downloads must be apart. Downloads would be shared again under other links.</source>
        <translation>監視するフォルダーとダウンロード先のフォルダーは別にしてください。ダウンロードしたものが別のリンクで再び共有されてしまいます。</translation>
    </message>
    <message>
        <source>The watched folder must be apart from the folder where Cairn keeps its own data, %1.</source>
        <translation>監視するフォルダーは、Cairn 自身のデータを保存するフォルダー %1 とは別にしてください。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::AddLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>cairn:…</source>
        <translation>cairn:…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Patterns with a semicolon between, such as *.jpg; notes/*. What a pattern with ! before it matches is left out: !*.tmp</source>
        <translation>パターンをセミコロンで区切って指定します (例: *.jpg; notes/*)。先頭に ! を付けたパターンに一致するものは除外されます: !*.tmp</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Only these files</source>
        <translation>取得するファイル(&amp;O)</translation>
    </message>
    <message>
        <source>These files f&amp;irst</source>
        <translation>先に取得するファイル(&amp;I)</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Paste the link that you were given. It begins with “cairn:”.</source>
        <translation>受け取ったリンクを貼り付けてください。リンクは「cairn:」で始まります。</translation>
    </message>
    <message>
        <source>This is not a whole link: a part of it is missing or mistyped. Copy it again, from “cairn:” to its end.</source>
        <translation>これは完全なリンクではありません。一部が欠けているか、書き間違いがあります。「cairn:」から最後まで、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This link has no key: it serves to keep the files for others, not to read them. Ask for the whole link.</source>
        <translation>このリンクには鍵がありません。他のユーザーのためにファイルを保持することはできますが、読み取ることはできません。完全なリンクを送ってもらってください。</translation>
    </message>
    <message>
        <source>Choose the folder that receives the files.</source>
        <translation>ファイルの保存先フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>a bundle without a name</source>
        <translation>名前のないバンドル</translation>
    </message>
    <message>
        <source>To be downloaded: %1</source>
        <translation>ダウンロードするもの: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>セルの意味</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMap</name>
    <message>
        <source>Chunk map</source>
        <translation>チャンクマップ</translation>
    </message>
    <message>
        <source>Shows every chunk of the bundle. The arrow keys move from chunk to chunk, plus and minus zoom, 0 shows everything at once.</source>
        <translation>バンドルのすべてのチャンクを表示します。矢印キーでチャンク間を移動し、プラスキーとマイナスキーで拡大と縮小、0 キーで全体を表示します。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMapPanel</name>
    <message>
        <source>Choose a cell to see what is known of it.</source>
        <translation>セルを選ぶと、その情報が表示されます。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (plus key, or Ctrl and the wheel)</source>
        <translation>拡大 (プラスキー、または Ctrl キーを押しながらホイール)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (minus key, or Ctrl and the wheel)</source>
        <translation>縮小 (マイナスキー、または Ctrl キーを押しながらホイール)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Show everything at once (0 key)</source>
        <translation>全体を一度に表示 (0 キー)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkText</name>
    <message>
        <source>%1 or more</source>
        <comment>how many</comment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>data chunk %1 of %2</source>
        <translation>データチャンク %1/%2</translation>
    </message>
    <message>
        <source>parity chunk %1 of %2</source>
        <translation>パリティチャンク %1/%2</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3.</source>
        <comment>a number, which piece, its state</comment>
        <translation>ストライプ %1、%2: %3。</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3. Holders: %4.</source>
        <comment>a number, which piece, its state, how many</comment>
        <translation>ストライプ %1、%2: %3。保持ピア: %4。</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>of a chunk</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of a chunk</comment>
        <translation>未取得</translation>
    </message>
    <message>
        <source>missing, and no connected peer has it</source>
        <comment>of a chunk</comment>
        <translation>未取得 (接続中のどのピアも持っていません)</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>of a chunk</comment>
        <translation>要求中</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>of a chunk</comment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>of a chunk</comment>
        <translation>破損</translation>
    </message>
    <message>
        <source>Stripes %1 to %2, %3: %4 verified, %5 received, %6 requested, %7 missing, %8 damaged, %9 not needed.</source>
        <comment>numbers, which piece, how many</comment>
        <translation>ストライプ %1～%2、%3: 検証済み %4、受信済み %5、要求中 %6、未取得 %7、破損 %8、不要 %9。</translation>
    </message>
    <message>
        <source>%1 The rarest of them has this many holders: %2.</source>
        <comment>a sentence, how many</comment>
        <translation>%1最も少ないチャンクの保持ピア: %2。</translation>
    </message>
    <message>
        <source>Nothing is known of the chunks yet.</source>
        <translation>チャンクについては、まだ何もわかっていません。</translation>
    </message>
    <message>
        <source>%1 of %2 stripes are complete. Chunks: %3 verified, %4 received, %5 requested, %6 missing, %7 that no connected peer has, %8 damaged, %9 not needed.</source>
        <translation>ストライプ %2 個のうち %1 個が完了しています。チャンク: 検証済み %3、受信済み %4、要求中 %5、未取得 %6、接続中のどのピアにもないもの %7、破損 %8、不要 %9。</translation>
    </message>
    <message>
        <source>The bundle has %1 stripes; only the first %2 are shown and counted here.</source>
        <translation>このバンドルにはストライプが %1 個あります。ここに表示して数えているのは最初の %2 個だけです。</translation>
    </message>
    <message>
        <source>Each column is a stripe: data above the gap, parity below it.</source>
        <translation>1 列が 1 つのストライプです。間隔の上がデータ、下がパリティです。</translation>
    </message>
    <message>
        <source>Each column is a stripe.</source>
        <translation>1 列が 1 つのストライプです。</translation>
    </message>
    <message>
        <source>Each column is %1 stripes: data above the gap, parity below it. A cell is filled from below as far as they are verified.</source>
        <translation>1 列が %1 個のストライプです。間隔の上がデータ、下がパリティです。セルは検証済みの割合だけ下から塗られます。</translation>
    </message>
    <message>
        <source>Each column is %1 stripes. A cell is filled from below as far as they are verified.</source>
        <translation>1 列が %1 個のストライプです。セルは検証済みの割合だけ下から塗られます。</translation>
    </message>
    <message>
        <source>received, not in its place yet</source>
        <comment>of a chunk</comment>
        <translation>受信済み (まだ所定の位置にありません)</translation>
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
            <numerusform>%1、他 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <comment>peers</comment>
        <translation>保持ピア: %1</translation>
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
        <translation>設定を書き込めなかったため、Cairn を起動しませんでした。%1</translation>
    </message>
    <message>
        <source>Link received</source>
        <translation>リンクを受け取りました</translation>
    </message>
    <message>
        <source>Cairn asks where to put what it brings.</source>
        <translation>ファイルの保存先を Cairn で選んでください。</translation>
    </message>
    <message>
        <source>These settings count once the daemon is restarted, which is another program that this window only shows.</source>
        <translation>この設定は、デーモンを再起動すると有効になります。デーモンは別のプログラムで、このウィンドウはその状態を表示しているだけです。</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. It is looked for again and again.</source>
        <translation>監視するフォルダー %1 を読み取れません。読み取れるようになるまで、繰り返し確認します。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadActions</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Check what is here</source>
        <translation>取得済みのデータを検証</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Remove downloads</source>
        <translation>ダウンロードの削除</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>「%1」を一覧から削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>%Ln 個のダウンロードを一覧から削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are finished stay where they are. What is not finished is given up.</source>
        <translation>完了したファイルはそのまま残ります。完了していないものは破棄されます。</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後確認しない</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadDetailsPanel</name>
    <message>
        <source>Select a download to see more about it.</source>
        <translation>ダウンロードを選ぶと、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>No peer is connected for this download.</source>
        <translation>このダウンロードに接続しているピアはありません。</translation>
    </message>
    <message>
        <source>Peers of the download</source>
        <translation>このダウンロードのピア</translation>
    </message>
    <message>
        <source>Its speed is shown when it was seen running.</source>
        <translation>実行中に記録した速度がここに表示されます。</translation>
    </message>
    <message>
        <source>All that was wanted is here, and every chunk was checked.</source>
        <translation>必要なものはすべて揃い、すべてのチャンクが検証されています。</translation>
    </message>
    <message>
        <source>The map of chunks is shown once it is known what there is.</source>
        <translation>内容がわかると、チャンクマップが表示されます。</translation>
    </message>
    <message>
        <source>The map of chunks is shown while the download runs.</source>
        <translation>チャンクマップは、ダウンロードの実行中に表示されます。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesModel</name>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順番</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesTab</name>
    <message>
        <source>From the front, so that it can be looked at early</source>
        <translation>先頭から順にダウンロードし、早く内容を見られるようにする</translation>
    </message>
    <message>
        <source>Files of the download</source>
        <translation>このダウンロードのファイル</translation>
    </message>
    <message>
        <source>Bring first</source>
        <translation>最初にダウンロード</translation>
    </message>
    <message>
        <source>These files come before all others.</source>
        <translation>これらのファイルを、他のすべてのファイルより先にダウンロードします。</translation>
    </message>
    <message>
        <source>Bring as usual</source>
        <translation>通常の順番でダウンロード</translation>
    </message>
    <message>
        <source>These files come in the usual order.</source>
        <translation>これらのファイルを、通常の順番でダウンロードします。</translation>
    </message>
    <message>
        <source>Bring last</source>
        <translation>最後にダウンロード</translation>
    </message>
    <message>
        <source>These files come when all others are here.</source>
        <translation>これらのファイルを、他のすべてのファイルが揃ってからダウンロードします。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>ファイルを一覧表示できません</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>ファイルの一覧はまだありません</translation>
    </message>
    <message>
        <source>Their names can be read only with the key of the link, which is not here.</source>
        <translation>ファイル名を読み取るにはリンクの鍵が必要ですが、このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>It comes first, as soon as somebody who has it is found.</source>
        <translation>一覧は、それを持っているピアが見つかりしだい、最初にダウンロードされます。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadInfoTab</name>
    <message>
        <source>Not known yet</source>
        <translation>まだわかりません</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <translation>%2 のうち %1 を取得済み</translation>
    </message>
    <message>
        <source>%1, of which %2 are still to come</source>
        <translation>%1 (残り %2)</translation>
    </message>
    <message>
        <source>Everything is on this computer, whoever else leaves.</source>
        <translation>すべてがこのコンピューターにあるため、どの保持ピアが離脱しても問題ありません。</translation>
    </message>
    <message>
        <source>Not known while it does not run.</source>
        <translation>実行していない間はわかりません。</translation>
    </message>
    <message>
        <source>The connected holders do not have all that is missing here.</source>
        <translation>接続中の保持ピアは、ここに足りないものをすべては持っていません。</translation>
    </message>
    <message>
        <source>If one of the connected holders leaves, the others may have too little for what is missing here.</source>
        <translation>接続中の保持ピアのうち 1 つがいなくなると、残りの保持ピアではここに足りないものを補えないかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>It survives the loss of at least %Ln of the connected holder(s).</source>
        <translation>
            <numerusform>接続中の保持ピアのうち、少なくとも %Ln 個が失われても問題ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>About the download</source>
        <translation>ダウンロードの情報</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>リンクの用途</translation>
    </message>
    <message>
        <source>If holders leave</source>
        <translation>保持ピアが離脱した場合</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>冗長構成</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>ストライプ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信量</translation>
    </message>
    <message>
        <source>Received twice</source>
        <translation>重複して受信した量</translation>
    </message>
    <message>
        <source>Stripes rebuilt</source>
        <translation>復元したストライプ</translation>
    </message>
    <message>
        <source>Damaged chunks</source>
        <translation>破損していたチャンク</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ルートハッシュ</translation>
    </message>
    <message>
        <source>Copy the root</source>
        <translation>ルートハッシュをコピー</translation>
    </message>
    <message>
        <source>Without its key, it is for keeping and checking the content, not for reading it.</source>
        <translation>鍵がないため、内容の保持と検証はできますが、読み取りはできません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1: any %2 of the %3 chunks of a stripe are enough</source>
        <translation>%1: ストライプのチャンク %3 個のうち、どれか %2 個があれば十分です</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadPeersModel</name>
    <message>
        <source>How much of the content it has</source>
        <translation>内容のうち、このピアが持っている割合</translation>
    </message>
    <message>
        <source>Of everything that it asks for, on the same connection</source>
        <translation>同じ接続で、相手が求めたものすべて</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>保持率</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信速度</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信速度</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信量</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No false chunks</source>
        <translation>不正なチャンクなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln false chunk(s)</source>
        <translation>
            <numerusform>不正なチャンク %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼性</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsModel</name>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Looking for holders</source>
        <translation>保持ピアを検索中</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %Ln holder(s)</source>
        <translation>
            <numerusform>%Ln 個の保持ピアに接続中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %Ln stripe(s)</source>
        <translation>
            <numerusform>%Ln 個のストライプを持つ保持ピアがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for holders to send</source>
        <translation>保持ピアからの送信を待機中</translation>
    </message>
    <message>
        <source>Reading what it contains</source>
        <translation>内容の情報を読み取り中</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>取得済みのデータを検証中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ処理中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Kept for others</source>
        <translation>他のユーザーのために保持</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Peers that are connected, of those that are known to have some of it</source>
        <translation>一部でも持っているとわかっているピアのうち、接続しているピアの数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>待機順</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsPage</name>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込む</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>What can be done with downloads</source>
        <translation>ダウンロードの操作</translation>
    </message>
    <message>
        <source>Which downloads are shown</source>
        <translation>表示するダウンロード</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>実行中と待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>ダウンロードはありません</translation>
    </message>
    <message>
        <source>Drop a link here, or press Ctrl+L. Files and folders that are dropped here are shared.</source>
        <translation>リンクをここにドロップするか、Ctrl+L を押してください。ファイルやフォルダーをドロップすると共有されます。</translation>
    </message>
    <message>
        <source>No download matches</source>
        <translation>一致するダウンロードはありません</translation>
    </message>
    <message>
        <source>Choose “All” above, or clear the filter, to see the others.</source>
        <translation>他のダウンロードを表示するには、上の「すべて」を選ぶか、絞り込みを解除してください。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EmptyNotice</name>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動しています</translation>
    </message>
    <message>
        <source>What is here is shown in a moment.</source>
        <translation>ここの内容はまもなく表示されます。</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn は動作していません</translation>
    </message>
    <message>
        <source>Nothing is lost. What is here is shown once Cairn runs again.</source>
        <translation>何も失われていません。Cairn が再び動作すると、ここの内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EntriesModel</name>
    <message>
        <source>%1 (points to %2)</source>
        <translation>%1 (リンク先: %2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Format</name>
    <message>
        <source>This cannot be done: %1. Check what was entered.</source>
        <translation>この操作は実行できません (%1)。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>見つかりませんでした (%1)。</translation>
    </message>
    <message>
        <source>Something is in the way: %1. Move it away, or choose another place.</source>
        <translation>その場所にはすでに別のものがあります (%1)。それを移動するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The system does not allow this: %1. Change the permissions, then try again.</source>
        <translation>システムによって許可されていません (%1)。アクセス許可を変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough space: %1. Free some space there, then try again.</source>
        <translation>空き容量が足りません (%1)。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system reports a failure: %1. Look at that disk or device, then try again.</source>
        <translation>システムがエラーを報告しました (%1)。そのディスクまたはデバイスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Some data is damaged: %1. Checking the bundle repairs what can be repaired.</source>
        <translation>一部のデータが破損しています (%1)。バンドルを検証すると、修復できるものは修復されます。</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that: %1. A newer version may.</source>
        <translation>このバージョンの Cairn では実行できません (%1)。新しいバージョンでは実行できる可能性があります。</translation>
    </message>
    <message>
        <source>A file is no longer what was shared: %1. Share it again to get a link to it as it is now.</source>
        <translation>共有したときから変更されたファイルがあります (%1)。現在の状態のリンクを取得するには、もう一度共有してください。</translation>
    </message>
    <message>
        <source>Something else is at work there: %1. Try again in a moment.</source>
        <translation>別の処理が実行中です (%1)。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not available just now: %1.</source>
        <translation>現在は利用できません (%1)。</translation>
    </message>
    <message>
        <source>This is more than Cairn allows: %1.</source>
        <translation>Cairn で扱える上限を超えています (%1)。</translation>
    </message>
    <message>
        <source>This was stopped: %1. What was done is kept.</source>
        <translation>処理は中止されました (%1)。そこまでの結果は残っています。</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>実行できませんでした (%1)。</translation>
    </message>
    <message>
        <source>This cannot be done. Check what was entered.</source>
        <translation>この操作は実行できません。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Something is in the way. Move it away, or choose another place.</source>
        <translation>その場所にはすでに別のものがあります。それを移動するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The system does not allow this. Change the permissions, then try again.</source>
        <translation>システムによって許可されていません。アクセス許可を変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough space. Free some space, then try again.</source>
        <translation>空き容量が足りません。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system reports a failure. Look at the disk or device, then try again.</source>
        <translation>システムがエラーを報告しました。ディスクまたはデバイスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Some data is damaged. Checking the bundle repairs what can be repaired.</source>
        <translation>一部のデータが破損しています。バンドルを検証すると、修復できるものは修復されます。</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that. A newer version may.</source>
        <translation>このバージョンの Cairn では実行できません。新しいバージョンでは実行できる可能性があります。</translation>
    </message>
    <message>
        <source>A file is no longer what was shared. Share it again to get a link to it as it is now.</source>
        <translation>共有したときから変更されたファイルがあります。現在の状態のリンクを取得するには、もう一度共有してください。</translation>
    </message>
    <message>
        <source>Something else is at work there. Try again in a moment.</source>
        <translation>別の処理が実行中です。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not available just now.</source>
        <translation>現在は利用できません。</translation>
    </message>
    <message>
        <source>This is more than Cairn allows.</source>
        <translation>Cairn で扱える上限を超えています。</translation>
    </message>
    <message>
        <source>This was stopped. What was done is kept.</source>
        <translation>処理は中止されました。そこまでの結果は残っています。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate: 1.5 MiB/s</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>1 年以上</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryDetails</name>
    <message>
        <source>Details of the stored item</source>
        <translation>ライブラリの項目の詳細</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>含まれるファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>もう一度共有</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>検証して修復</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Chunks here</source>
        <translation>保持チャンク</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>冗長構成</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ルートハッシュ</translation>
    </message>
    <message>
        <source>Looking inside.</source>
        <translation>内容を確認しています。</translation>
    </message>
    <message>
        <source>Choose one stored item above.</source>
        <translation>上のライブラリから項目を 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Kept as a copy in Cairn’s own folder.</source>
        <translation>Cairn のフォルダーにコピーとして保管しています。</translation>
    </message>
    <message>
        <source>%1: any %2 of %3 chunks of each stripe are enough to read it.</source>
        <translation>%1: 各ストライプのチャンク %3 個のうち、どれか %2 個があれば読み取れます。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s) like these.</source>
        <translation>
            <numerusform>同様の問題が他に %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives the loss of any %Ln more chunk(s) of each stripe.</source>
        <translation>
            <numerusform>各ストライプのチャンクがあと %Ln 個まで失われても問題ありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) too few are here to read all of it.</source>
        <translation>
            <numerusform>すべてを読み取るには、チャンクが %Ln 個足りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No further chunk may be lost.</source>
        <translation>これ以上チャンクが失われると復元できません。</translation>
    </message>
    <message>
        <source>Safe as long as the files stay as they are.</source>
        <translation>ファイルが今のままであれば安全です。</translation>
    </message>
    <message>
        <source>The details cannot be shown just now. %1</source>
        <translation>現在、詳細を表示できません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chunks are here, in %Ln stripe(s).</source>
        <translation>
            <numerusform>チャンク %2 個のうち %1 個がここにあります (ストライプは %Ln 個)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the link is not known here, so the names inside cannot be read.</source>
        <translation>このリンクの鍵がここにはないため、含まれるファイルの名前を読み取れません。</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>現在の場所を指定…</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>確認した保持ピア</translation>
    </message>
    <message>
        <source>%1 since it came here, %2 times its size.</source>
        <comment>bytes, a ratio</comment>
        <translation>ライブラリに入ってから %1 (サイズの %2 倍)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) had some of it, since Cairn was started.</source>
        <translation>
            <numerusform>Cairn の起動後、一部でも持っている他のピアを %Ln 個確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it travels in the link’s first block; there are no chunks.</source>
        <translation>すべての内容がリンクの最初のブロックで送られるため、チャンクはありません。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryModel</name>
    <message>
        <source>Whole</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>一部を保持</translation>
    </message>
    <message>
        <source>Everything is here, as far as is known without reading all of it.</source>
        <translation>すべて揃っています (全データの読み取りによる確認はしていません)。</translation>
    </message>
    <message>
        <source>A file was changed, moved or deleted after it was shared. Put it back as it was, share it again for a new link, or remove the entry.</source>
        <translation>共有した後に、ファイルが変更、移動、または削除されました。元の状態に戻すか、もう一度共有して新しいリンクを取得するか、この項目を削除してください。</translation>
    </message>
    <message>
        <source>Some of the stored data is damaged or missing. Check and repair it, or share the files again.</source>
        <translation>保存されているデータの一部が破損しているか、欠けています。検証して修復するか、ファイルをもう一度共有してください。</translation>
    </message>
    <message>
        <source>Only some chunks are kept here, for others.</source>
        <translation>他のユーザーのために、一部のチャンクだけを保持しています。</translation>
    </message>
    <message>
        <source>Kept as a copy</source>
        <translation>コピーを保管</translation>
    </message>
    <message>
        <source>How many data chunks and how many spare ones each stripe is cut into.</source>
        <translation>各ストライプを分割した、データチャンクの数と予備のチャンクの数です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>冗長構成</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Others can get it from here.</source>
        <translation>他のユーザーはここから取得できます。</translation>
    </message>
    <message>
        <source>Sharing is stopped: others cannot get it from here until it is resumed.</source>
        <translation>共有を停止しています。再開するまで、他のユーザーはここから取得できません。</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <comment>health</comment>
        <translation>%1、共有停止中</translation>
    </message>
    <message>
        <source>How many others were seen having some of it, since Cairn was started.</source>
        <translation>Cairn の起動後に、一部でも持っていることを確認した他のピアの数です。</translation>
    </message>
    <message>
        <source>How much was sent, for each byte of it: 1 is once all of it.</source>
        <translation>送信量をサイズで割った値です。1 は、全体を 1 回送信した量にあたります。</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>確認した保持ピア</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>共有比</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryPage</name>
    <message>
        <source>Filter by name or place</source>
        <translation>名前または場所で絞り込む</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>ライブラリの項目</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>リンクを表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>検証して修復</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>もう一度共有</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有を停止</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>共有を再開</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>What can be done with stored files</source>
        <translation>ライブラリの項目の操作</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>検証の進行状況</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s).</source>
        <translation>
            <numerusform>%Ln 個の項目があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) match.</source>
        <translation>
            <numerusform>%Ln 個の項目のうち %1 個が一致します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here to share them</source>
        <translation>ここにファイルをドロップすると共有できます</translation>
    </message>
    <message>
        <source>What you share stays where it is, and is listed here with its link.</source>
        <translation>共有したファイルは元の場所に残り、リンクとともにここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn が処理中のため、一覧の内容が少し古い可能性があります。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>現在の場所を指定…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The name here and in its link. The files keep theirs, and older links go on to work.</source>
        <translation>ここと、リンクで使われる名前です。ファイルの名前は変わりません。以前のリンクも引き続き使えます。</translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation>「%1」の移動先</translation>
    </message>
    <message>
        <source>Its place cannot be changed just now. %1</source>
        <translation>現在、場所を変更できません。%1</translation>
    </message>
    <message>
        <source>Where is the file “%1” now?</source>
        <translation>ファイル「%1」は現在どこにありますか?</translation>
    </message>
    <message>
        <source>Where is the folder “%1” now?</source>
        <translation>フォルダー「%1」は現在どこにありますか?</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogModel</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>“%1” is among the stored files.</source>
        <translation>「%1」がライブラリに入りました。</translation>
    </message>
    <message>
        <source>“%1” was removed from the stored files.</source>
        <translation>「%1」がライブラリから削除されました。</translation>
    </message>
    <message>
        <source>The download of “%1” was added.</source>
        <translation>「%1」のダウンロードが追加されました。</translation>
    </message>
    <message>
        <source>The download of “%1” is finished.</source>
        <translation>「%1」のダウンロードが完了しました。</translation>
    </message>
    <message>
        <source>The download of “%1” failed.</source>
        <translation>「%1」のダウンロードに失敗しました。</translation>
    </message>
    <message>
        <source>The download of “%1” was removed.</source>
        <translation>「%1」のダウンロードが削除されました。</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>The connection with %1 has ended.</source>
        <translation>%1 との接続が終了しました。</translation>
    </message>
    <message>
        <source>The limits were changed.</source>
        <translation>制限が変更されました。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>“%1” has another name, place or health, or is shared or not.</source>
        <translation>「%1」の名前、場所、状態、または共有の有無が変わりました。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogPage</name>
    <message>
        <source>Filter by text</source>
        <translation>テキストで絞り込む</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>これまでの記録</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>表示する種類</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Cairn is ready.</source>
        <translation>Cairn の準備ができました。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, is listed here.</source>
        <translation>プログラムの動作や発生した問題が、ここに一覧表示されます。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有しました</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>ファイルを共有</translation>
    </message>
    <message>
        <source>Share folder</source>
        <translation>フォルダーを共有</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>“%1” is among the downloads.</source>
        <translation>「%1」はダウンロードの一覧に入りました。</translation>
    </message>
    <message>
        <source>Files to share</source>
        <translation>共有するファイル</translation>
    </message>
    <message>
        <source>Folder to share</source>
        <translation>共有するフォルダー</translation>
    </message>
    <message>
        <source>There is neither a link nor a file in the clipboard.</source>
        <translation>クリップボードにリンクもファイルもありません。</translation>
    </message>
    <message>
        <source>“%1” is shared; its link is in the library.</source>
        <translation>「%1」を共有しました。リンクはライブラリにあります。</translation>
    </message>
    <message>
        <source>That is neither a file of this computer nor a link.</source>
        <translation>このコンピューターのファイルでも、リンクでもありません。</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Nothing to search here</source>
        <translation>ここには検索できるものがありません</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NetworkPage</name>
    <message>
        <source>Can others reach this computer?</source>
        <translation>他のコンピューターからの接続</translation>
    </message>
    <message>
        <source>Whether others reach this computer</source>
        <translation>他のコンピューターから接続できるかどうか</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>その意味</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Port for connections</source>
        <translation>接続用のポート</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>インターネット上のアドレス</translation>
    </message>
    <message>
        <source>Found by others at</source>
        <translation>他のピアに公開しているアドレス</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>ルーターからの応答</translation>
    </message>
    <message>
        <source>Finding others</source>
        <translation>他のピアの検索</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv4</source>
        <translation>公開ディレクトリ (DHT)、IPv4</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv6</source>
        <translation>公開ディレクトリ (DHT)、IPv6</translation>
    </message>
    <message>
        <source>Announced there</source>
        <translation>DHT での公開</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>見つかったピア</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信量</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>For finding others</source>
        <translation>ピアの検索に使う通信</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1 (設定値)</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1 (現在)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Sending over the internet</source>
        <translation>インターネットへの送信</translation>
    </message>
    <message>
        <source>Receiving over the internet</source>
        <translation>インターネットからの受信</translation>
    </message>
    <message>
        <source>Sending in the local network</source>
        <translation>ローカルネットワークへの送信</translation>
    </message>
    <message>
        <source>Receiving in the local network</source>
        <translation>ローカルネットワークからの受信</translation>
    </message>
    <message>
        <source>Sending to each peer</source>
        <translation>各ピアへの送信</translation>
    </message>
    <message>
        <source>Receiving from each peer</source>
        <translation>各ピアからの受信</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>同時に行う数</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>None. One can be given in the settings.</source>
        <translation>なし。設定で名前を付けられます。</translation>
    </message>
    <message>
        <source>%1 in and %2 out</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln chunk(s) since the start</source>
        <translation>
            <numerusform>起動後 %1 (チャンク %Ln 個)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, %1 refused since the start, %2 chunks asked for by others</source>
        <translation>
            <numerusform>接続中 %Ln 件、起動後の拒否 %1 件、他のピアから要求されているチャンク %2 個</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1 connections, %2 downloads, and %3 peers that are sent to.</source>
        <translation>同時に行う数: 接続 %1、ダウンロード %2、送信先のピア %3。</translation>
    </message>
    <message>
        <source>The schedule is in force just now.</source>
        <translation>現在、スケジュールが適用されています。</translation>
    </message>
    <message>
        <source>The alternative limits are in force.</source>
        <translation>現在、代替速度制限が適用されています。</translation>
    </message>
    <message>
        <source>There is no schedule.</source>
        <translation>スケジュールはありません。</translation>
    </message>
    <message>
        <source>The schedule changes nothing just now.</source>
        <translation>現在、スケジュールによる変更はありません。</translation>
    </message>
    <message>
        <source>Cairn is starting.</source>
        <translation>Cairn を起動しています。</translation>
    </message>
    <message>
        <source>Cairn is not running, so what is shown here may be old.</source>
        <translation>Cairn が実行されていないため、表示内容が古い可能性があります。</translation>
    </message>
    <message>
        <source>Cairn is busy; what is shown here may be a little old.</source>
        <translation>Cairn が処理中のため、表示内容が少し古い可能性があります。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Cairn is starting…</source>
        <translation>Cairn を起動しています…</translation>
    </message>
    <message>
        <source>Cairn is busy; what you see may be a little old.</source>
        <translation>Cairn が処理中のため、表示内容が少し古い可能性があります。</translation>
    </message>
    <message>
        <source>Cairn could not start. %1</source>
        <translation>Cairn を起動できませんでした。%1</translation>
    </message>
    <message>
        <source>Cairn is putting everything in order…</source>
        <translation>Cairn の終了処理をしています…</translation>
    </message>
    <message>
        <source>Cairn is not running.</source>
        <translation>Cairn は実行されていません。</translation>
    </message>
    <message>
        <source>Cairn could not start: another program uses port %1. End that program, or choose another port in the settings, under Network.</source>
        <translation>Cairn を起動できませんでした。別のプログラムがポート %1 を使用しています。そのプログラムを終了するか、設定の「ネットワーク」で別のポートを選択してください。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeCommands</name>
    <message>
        <source>%1 stays where it is, because another stored item needs it.</source>
        <translation>%1 は別の保存項目が必要としているため、元の場所に残ります。</translation>
    </message>
    <message>
        <source>%1 is not in the library any more, but could not be moved to the trash. It is where it was.</source>
        <translation>%1 はライブラリにはもうありませんが、ゴミ箱に移動できませんでした。元の場所に残っています。</translation>
    </message>
    <message>
        <source>%1 was not shared. %2</source>
        <translation>%1 を共有できませんでした。%2</translation>
    </message>
    <message>
        <source>The download was not added. %1</source>
        <translation>ダウンロードを追加できませんでした。%1</translation>
    </message>
    <message>
        <source>It was not paused. %1</source>
        <translation>一時停止できませんでした。%1</translation>
    </message>
    <message>
        <source>It was not resumed. %1</source>
        <translation>再開できませんでした。%1</translation>
    </message>
    <message>
        <source>It is not checked again. %1</source>
        <translation>再検証できませんでした。%1</translation>
    </message>
    <message>
        <source>The queue stays as it was. %1</source>
        <translation>待機順を変更できませんでした。%1</translation>
    </message>
    <message>
        <source>The order of the files stays as it was. %1</source>
        <translation>ファイルの順番を変更できませんでした。%1</translation>
    </message>
    <message>
        <source>The download was not removed. %1</source>
        <translation>ダウンロードを削除できませんでした。%1</translation>
    </message>
    <message>
        <source>It was not removed. %1</source>
        <translation>削除できませんでした。%1</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>検証できませんでした。%1</translation>
    </message>
    <message>
        <source>The limits stay as they were. %1</source>
        <translation>制限を変更できませんでした。%1</translation>
    </message>
    <message>
        <source>The choice of files stays as it was. %1</source>
        <translation>ファイルの選択を変更できませんでした。%1</translation>
    </message>
    <message>
        <source>It keeps its name. %1</source>
        <translation>名前を変更できませんでした。%1</translation>
    </message>
    <message>
        <source>It was not moved. %1</source>
        <translation>移動できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeWords</name>
    <message>
        <source>%1 appeared meanwhile</source>
        <translation>%1 がその間に現れました</translation>
    </message>
    <message>
        <source>%1 became shorter</source>
        <translation>%1 が短くなりました</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read</source>
        <translation>%1 が読み取り中に短くなりました</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder and is not shared</source>
        <translation>%1 は Cairn 自身のデータフォルダーの中にあるので、共有されません</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder, which no files are written to</source>
        <translation>%1 は Cairn 自身のデータフォルダーの中にあり、そこにはファイルを書き込めません</translation>
    </message>
    <message>
        <source>%1 bytes are needed</source>
        <translation>%1 バイト必要です</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>%1 バイト必要ですが、空きは %2 バイトです</translation>
    </message>
    <message>
        <source>%1 cannot be completed with what the connected peers have; waiting for others</source>
        <translation>接続中のピアが持っているものだけでは%1を完成できません。他のピアを待っています</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 をロックできません</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself</source>
        <translation>%1 をそれ自身の中に移動することはできません</translation>
    </message>
    <message>
        <source>%1 chunks are found damaged or missing</source>
        <translation>破損しているか欠けているチャンクが %1 個見つかりました</translation>
    </message>
    <message>
        <source>%1 chunks are missing</source>
        <translation>チャンクが %1 個足りません</translation>
    </message>
    <message>
        <source>%1 chunks are missing from the packs</source>
        <translation>チャンク %1 個がパックにありません</translation>
    </message>
    <message>
        <source>%1 disappeared while it was read</source>
        <translation>%1 が読み取り中になくなりました</translation>
    </message>
    <message>
        <source>%1 disappeared while it was written; run the same command again</source>
        <translation>%1 が書き込み中になくなりました。同じコマンドをもう一度実行してください</translation>
    </message>
    <message>
        <source>%1 does not hold a secret of 52 letters and digits</source>
        <translation>%1 に、52 文字の英数字からなるシークレットが含まれていません</translation>
    </message>
    <message>
        <source>%1 does not hold an identity</source>
        <translation>%1 に ID の情報が含まれていません</translation>
    </message>
    <message>
        <source>%1 exists and is another file; --overwrite replaces it</source>
        <translation>%1 はすでに存在し、別のファイルです。--overwrite を使うと置き換えられます</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>%1 は %2 バイトありますが、最大でも %3 バイトのはずです</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared</source>
        <translation>%1 は共有したときとサイズが異なります</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>%1 のサイズが共有したときと異なります。共有したときのままのものがある場所を選ぶか、もう一度共有してください</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared, though its size and time are the same</source>
        <translation>%1 は、サイズと日時は同じですが、内容が共有したときと異なります</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>%1 の内容が共有したときと異なります。共有したときのままのものがある場所を選ぶか、もう一度共有してください</translation>
    </message>
    <message>
        <source>%1 is Cairn's own data folder and is not shared</source>
        <translation>%1 は Cairn 自身のデータフォルダーなので、共有されません</translation>
    </message>
    <message>
        <source>%1 is a file that Cairn did not make, where its lock would be; move it away or choose another folder</source>
        <translation>ロックファイルの場所に、Cairn が作成したものではないファイル %1 があります。それを移動するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 is a part of '%2', which is shared from %3; move that, or remove it from the library first</source>
        <translation>%1 は、%3 から共有されている「%2」の一部です。先にそれを移動するか、ライブラリから削除してください</translation>
    </message>
    <message>
        <source>%1 is another file; move it away or use --overwrite</source>
        <translation>%1 は別のファイルです。それを移動するか、--overwrite を使ってください</translation>
    </message>
    <message>
        <source>%1 is in the way and not a file</source>
        <translation>その場所にファイルではない %1 があります</translation>
    </message>
    <message>
        <source>%1 is in the way and not a folder</source>
        <translation>その場所にフォルダーではない %1 があります</translation>
    </message>
    <message>
        <source>%1 is in the way of a symbolic link; --overwrite replaces a file, a link or an empty folder</source>
        <translation>シンボリックリンクを作る場所に %1 があります。--overwrite を使うと、ファイル、リンク、空のフォルダーは置き換えられます</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is missing or empty, but %2 holds what it describes</source>
        <translation>%1 がないか空ですが、そこに記録されているはずのデータが %2 にあります</translation>
    </message>
    <message>
        <source>%1 is missing, though there are shares made with it</source>
        <translation>%1 がありませんが、それを使って作成された共有があります</translation>
    </message>
    <message>
        <source>%1 is no file; choose where it is as it was shared, or share it again</source>
        <translation>%1 はファイルではありません。共有したときのままのものがある場所を選ぶか、もう一度共有してください</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 はフォルダーではありません</translation>
    </message>
    <message>
        <source>%1 is no folder; choose where it is as it was shared, or share it again</source>
        <translation>%1 はフォルダーではありません。共有したときのままのものがある場所を選ぶか、もう一度共有してください</translation>
    </message>
    <message>
        <source>%1 is no longer a file</source>
        <translation>%1 はファイルではなくなっています</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 はフォルダーではありません</translation>
    </message>
    <message>
        <source>%1 is not an absolute path</source>
        <translation>%1 は絶対パスではありません</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 が設定されていません</translation>
    </message>
    <message>
        <source>%1 is not there; choose where it is as it was shared, or share it again</source>
        <translation>%1 はそこにありません。共有したときのままのものがある場所を選ぶか、もう一度共有してください</translation>
    </message>
    <message>
        <source>%1 is on another disk than %2; copy it there, and then say where it is now</source>
        <translation>%1 は %2 とは別のディスクにあります。そこにコピーしてから、現在の場所を指定してください</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed</source>
        <translation>チャンク %2 個のうち %1 個が破損しているか欠けていて、正常なものは %3 個ですが、%4 個必要です</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6)</source>
        <translation>チャンク %2 個のうち %1 個が破損しているか欠けていて、正常なものは %3 個ですが、%4 個必要です (チャンク %5: %6)</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6, %7)</source>
        <translation>チャンク %2 個のうち %1 個が破損しているか欠けていて、正常なものは %3 個ですが、%4 個必要です (チャンク %5: %6、%7)</translation>
    </message>
    <message>
        <source>%1 of the %2 chunks it takes are here</source>
        <translation>必要なチャンク %2 個のうち、ここにあるのは %1 個です</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 個のピア</translation>
    </message>
    <message>
        <source>%1 stripes</source>
        <translation>%1 個のストライプ</translation>
    </message>
    <message>
        <source>%1 was changed while it was compared; choose where it is as it was shared, or share it again</source>
        <translation>%1 が比較中に変更されました。共有したときのままのものがある場所を選ぶか、もう一度共有してください</translation>
    </message>
    <message>
        <source>%1 was moved or deleted</source>
        <translation>%1 は移動または削除されました</translation>
    </message>
    <message>
        <source>%1 was replaced while it was read</source>
        <translation>%1 が読み取り中に置き換えられました</translation>
    </message>
    <message>
        <source>%1 was replaced while it was written; run the same command again</source>
        <translation>%1 が書き込み中に置き換えられました。同じコマンドをもう一度実行してください</translation>
    </message>
    <message>
        <source>%1 was written to after it was shared</source>
        <translation>%1 は共有した後に書き換えられました</translation>
    </message>
    <message>
        <source>%1 was written to while it was read</source>
        <translation>%1 が読み取り中に書き換えられました</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>'%1' cannot be read without the key of its link, so its files cannot be told</source>
        <translation>「%1」はリンクの鍵がないと読み取れないため、含まれるファイルがわかりません</translation>
    </message>
    <message>
        <source>'%1' has a mode beyond 0777</source>
        <translation>「%1」: モードが 0777 の範囲を超えています</translation>
    </message>
    <message>
        <source>'%1' is a link without a usable target</source>
        <translation>「%1」: 有効なリンク先のないリンクです</translation>
    </message>
    <message>
        <source>'%1' is being downloaded to %2; let that finish, or remove it, before this is moved</source>
        <translation>「%1」を %2 にダウンロードしています。その完了を待つか、そのダウンロードを削除してから移動してください</translation>
    </message>
    <message>
        <source>'%1' is finished</source>
        <translation>「%1」は完了しています</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be elsewhere</source>
        <translation>「%1」はデータフォルダーにコピーとして保管されており、別の場所にあるはずのファイルやフォルダーがありません</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be moved</source>
        <translation>「%1」はデータフォルダーにコピーとして保管されており、移動できるファイルやフォルダーがありません</translation>
    </message>
    <message>
        <source>'%1' is no file but has bytes</source>
        <translation>「%1」: ファイルではないのにデータがあります</translation>
    </message>
    <message>
        <source>'%1' is no link but has a target</source>
        <translation>「%1」: リンクではないのにリンク先があります</translation>
    </message>
    <message>
        <source>'%1' is not all here</source>
        <translation>「%1」はまだすべて揃っていません</translation>
    </message>
    <message>
        <source>'%1' is not one</source>
        <translation>「%1」は正しい形式ではありません</translation>
    </message>
    <message>
        <source>'%1' is of an unknown kind</source>
        <translation>「%1」の種類が不明です</translation>
    </message>
    <message>
        <source>'%1' is out of order or there twice</source>
        <translation>「%1」の順序が正しくないか、重複しています</translation>
    </message>
    <message>
        <source>'%1' is removed, but not all of its space is freed</source>
        <translation>「%1」は削除されましたが、その容量の一部がまだ解放されていません</translation>
    </message>
    <message>
        <source>'%1' keeps chunks, not files</source>
        <translation>「%1」はファイルではなくチャンクを保持しています</translation>
    </message>
    <message>
        <source>'%1' lies in what is not a folder</source>
        <translation>「%1」が、フォルダーではないものの中にあります</translation>
    </message>
    <message>
        <source>'%1' was removed meanwhile</source>
        <translation>「%1」は、その間に削除されました</translation>
    </message>
    <message>
        <source>'%1' was removed while it was checked</source>
        <translation>「%1」は検証中に削除されました</translation>
    </message>
    <message>
        <source>1 chunk is found damaged or missing</source>
        <translation>破損しているか欠けているチャンクが 1 個見つかりました</translation>
    </message>
    <message>
        <source>1 chunk is missing from the packs</source>
        <translation>チャンク 1 個がパックにありません</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 個のピア</translation>
    </message>
    <message>
        <source>1 stripe</source>
        <translation>1 個のストライプ</translation>
    </message>
    <message>
        <source>; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>。LOG_LEVEL が別のプログラムのものである場合は、それより優先される CAIRN_LOG_LEVEL を使ってください</translation>
    </message>
    <message>
        <source>; compare it with the original link</source>
        <translation>。元のリンクと比べてください</translation>
    </message>
    <message>
        <source>A non-recoverable error occurred during database lookup</source>
        <translation>名前の検索中に回復できないエラーが発生しました</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>アドレスはすでに使われています</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>アドレスの種類がプロトコルでサポートされていません</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>すでに開かれています</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>メモリアドレスが正しくありません</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>ファイル記述子が正しくありません</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>メッセージが正しくありません</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>送り先との接続がすでに閉じられています</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>要求されたアドレスを割り当てられません</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手側からリセットされました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの使用量が割り当ての上限を超えました</translation>
    </message>
    <message>
        <source>Element not found</source>
        <translation>要素が見つかりません</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>データの終わりです</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>機能が実装されていません</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>ホストが停止しています</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>ホストが見つかりません (権威ある応答)</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>ホストが見つかりません (権威のない応答)。後でもう一度お試しください</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>システムコールが中断されました</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>引数が無効です</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>デバイスをまたぐリンクは無効です</translation>
    </message>
    <message>
        <source>Invalid or incomplete multibyte or wide character</source>
        <translation>文字のデータが無効か、不完全です</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>メッセージが長すぎます</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>名前またはサービスが不明です</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>リセットによりネットワークの接続が失われました</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>ネットワークが停止しています</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>ホスト名に対応するアドレスがありません</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>バッファーの空きがありません</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>ロックを利用できません</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き容量がありません</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>そのようなデバイスはありません</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>そのようなデバイスやアドレスはありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>そのようなプロセスはありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Numerical result out of range</source>
        <translation>数値の結果が範囲を超えています</translation>
    </message>
    <message>
        <source>Operation already in progress</source>
        <translation>操作はすでに進行中です</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>操作が中止されました</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>操作が中止されました</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>サポートされていない操作です</translation>
    </message>
    <message>
        <source>Operation now in progress</source>
        <translation>操作が進行中です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが許可されていません</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>プロトコルのエラー</translation>
    </message>
    <message>
        <source>Protocol not available</source>
        <translation>プロトコルが利用できません</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>プロトコルがサポートされていません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>リモート側の入出力エラー</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>リソースが一時的に利用できません</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>サービスが見つかりません</translation>
    </message>
    <message>
        <source>Socket type not supported</source>
        <translation>ソケットの種類がサポートされていません</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>ソフトウェアによって接続が中止されました</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>ファイルハンドルが古くなっています</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>ファイルシステムの修復が必要です</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>TLS cannot send</source>
        <translation>TLS で送信できません</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS でエラーが発生しました</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>名前の解決に一時的に失敗しました</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>実行中のプログラムのファイルのため、書き込めません</translation>
    </message>
    <message>
        <source>The query is valid, but it does not have associated data</source>
        <translation>問い合わせは有効ですが、該当するデータがありません</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が多すぎます</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>リンクが多すぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>システム全体で開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Transport endpoint is already connected</source>
        <translation>通信の端点はすでに接続されています</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>通信の端点が接続されていません</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>値がデータ型の範囲より大きすぎます</translation>
    </message>
    <message>
        <source>a bundle in the library</source>
        <translation>ライブラリのバンドル</translation>
    </message>
    <message>
        <source>a bundle of a single file holds something else</source>
        <translation>単一ファイルのバンドルに別のものが含まれています</translation>
    </message>
    <message>
        <source>a daemon already answers there</source>
        <translation>そこではすでにデーモンが応答しています</translation>
    </message>
    <message>
        <source>a download in the library is in no state that there is</source>
        <translation>ライブラリに、存在しない状態のダウンロードがあります</translation>
    </message>
    <message>
        <source>a line of the daemon's answer is longer than 64 MiB</source>
        <translation>デーモンの応答に 64 MiB を超える行があります</translation>
    </message>
    <message>
        <source>a list of texts in quotation marks</source>
        <translation>引用符で囲んだテキストの一覧</translation>
    </message>
    <message>
        <source>a name is 1 to 255 bytes of UTF-8</source>
        <translation>名前は 1～255 バイトの UTF-8 です</translation>
    </message>
    <message>
        <source>a node that only reads takes no part in the network</source>
        <translation>読み取り専用のノードはネットワークに参加しません</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>空のパスがあります</translation>
    </message>
    <message>
        <source>a root block of %1 bytes; at most 65536 are allowed</source>
        <translation>ルートブロックが %1 バイトあります。最大 65536 バイトです</translation>
    </message>
    <message>
        <source>a stream claims %1 bytes</source>
        <translation>ストリームの長さが %1 バイトとされています</translation>
    </message>
    <message>
        <source>a stream of %1 bytes, at most %2 are expected</source>
        <translation>ストリームが %1 バイトあります。想定は最大 %2 バイトです</translation>
    </message>
    <message>
        <source>a stream of the description is still to come</source>
        <translation>記述情報のストリームの一部がまだ届いていません</translation>
    </message>
    <message>
        <source>a stripe of the description is lacking</source>
        <translation>記述情報のストライプが足りません</translation>
    </message>
    <message>
        <source>a stripe of the description is not in the packs</source>
        <translation>記述情報のストライプがパックにありません</translation>
    </message>
    <message>
        <source>a stripe table of %1 bytes does not hold whole records</source>
        <translation>%1 バイトのストライプ表に、途中で切れたレコードがあります</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 10Mi</source>
        <translation>10Mi のように、整数と k、M、G、Ki、Mi、Gi のいずれかを組み合わせます</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>500k のように、整数と k、M、G、Ki、Mi、Gi のいずれかを組み合わせます</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>an internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>another get</source>
        <translation>別の get コマンド</translation>
    </message>
    <message>
        <source>another get is writing %1</source>
        <translation>別の get コマンドが %1 に書き込んでいます</translation>
    </message>
    <message>
        <source>another peer is there than was expected</source>
        <translation>想定とは異なるピアがそこにいます</translation>
    </message>
    <message>
        <source>another program made it, or two files of the bundle have names that are the same on this disk</source>
        <translation>別のプログラムが作成したか、バンドルの 2 つのファイルの名前がこのディスクでは同じになります</translation>
    </message>
    <message>
        <source>another share is under way in this process</source>
        <translation>このプロセスで別の共有が実行中です</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>別の型</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>読み取り専用のデータベースに書き込もうとしました</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>バンドル %1</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link</source>
        <translation>バンドル %1 は、リンクの鍵がないと読み取れません</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link; its chunks can be kept for others</source>
        <translation>バンドル %1 は、リンクの鍵がないと読み取れません。チャンクを他のユーザーのために保持することはできます</translation>
    </message>
    <message>
        <source>bundle %1 has no stripe %2; there are %3, numbered from 0</source>
        <translation>バンドル %1 にストライプ %2 はありません。ストライプは %3 個あり、番号は 0 から始まります</translation>
    </message>
    <message>
        <source>bundle %1 is in the queue of downloads already</source>
        <translation>バンドル %1 はすでにダウンロードの待機列にあります</translation>
    </message>
    <message>
        <source>bundle %1 is neither in the library nor a download</source>
        <translation>バンドル %1 はライブラリにもダウンロードにもありません</translation>
    </message>
    <message>
        <source>bundle %1 is not in the library</source>
        <translation>バンドル %1 はライブラリにありません</translation>
    </message>
    <message>
        <source>bundle %1 was removed meanwhile</source>
        <translation>バンドル %1 は、その間に削除されました</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>情報を取得できません</translation>
    </message>
    <message>
        <source>cannot be found</source>
        <translation>見つけられません</translation>
    </message>
    <message>
        <source>cannot be given its permissions</source>
        <translation>アクセス許可を設定できません</translation>
    </message>
    <message>
        <source>cannot be given its size</source>
        <translation>サイズを設定できません</translation>
    </message>
    <message>
        <source>cannot be given its time</source>
        <translation>日時を設定できません</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>一覧を取得できません</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>ロックできません</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>書き込み用に開けません</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>cannot be read as a link</source>
        <translation>リンクとして読み取れません</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>cannot be renamed to %1</source>
        <translation>名前を %1 に変更できません</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>置き換えられません</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>cannot be written to the disk</source>
        <translation>ディスクに書き込めません</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>証明書の検証に失敗しました</translation>
    </message>
    <message>
        <source>chunk %1 is not in the packs</source>
        <translation>チャンク %1 はパックにありません</translation>
    </message>
    <message>
        <source>chunks are being added to the packs</source>
        <translation>チャンクをパックに追加している途中です</translation>
    </message>
    <message>
        <source>code "%1"</source>
        <translation>冗長構成「%1」</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>%1に接続中</translation>
    </message>
    <message>
        <source>contains a slash</source>
        <translation>スラッシュが含まれています</translation>
    </message>
    <message>
        <source>contains a zero byte</source>
        <translation>ゼロバイトが含まれています</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>data pieces are 1 to 32, parity pieces 0 to 32</source>
        <translation>データピースは 1～32 個、パリティピースは 0～32 個です</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>データベースのファイルが壊れています</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>データベースがロックされています</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱいです</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの入出力エラー</translation>
    </message>
    <message>
        <source>ends at %1, expected %2 bytes or more</source>
        <translation>%1 バイト目で終わっていますが、%2 バイト以上あるはずです</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>expected K+M, such as 8+4</source>
        <translation>8+4 のような K+M の形式で指定してください</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>データベースのファイルではありません</translation>
    </message>
    <message>
        <source>files add up to less than the stream</source>
        <translation>ファイルの合計がストリームより小さくなっています</translation>
    </message>
    <message>
        <source>files add up to more than the stream</source>
        <translation>ファイルの合計がストリームより大きくなっています</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>giving it the time it was shared with</source>
        <translation>共有時の更新日時の設定</translation>
    </message>
    <message>
        <source>granted for no time</source>
        <translation>許可された期間が 0 です</translation>
    </message>
    <message>
        <source>has %1 bytes, not %2</source>
        <translation>%1 バイトありますが、%2 バイトでなければなりません</translation>
    </message>
    <message>
        <source>has a list of nodes that is cut off</source>
        <translation>ノードの一覧が途中で切れています</translation>
    </message>
    <message>
        <source>has another size than when it was shared</source>
        <translation>共有したときとサイズが異なります</translation>
    </message>
    <message>
        <source>has bytes but no stripes</source>
        <translation>バイト数の記録がありますが、ストライプがありません</translation>
    </message>
    <message>
        <source>has more than %1 dots; these are no settings of Cairn</source>
        <translation>ドットが %1 個を超えています。Cairn の設定ではありません</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>アドレスがありません</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>次のものが使用しています: %1</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>別のプログラムが使用しています</translation>
    </message>
    <message>
        <source>holds a malformed message</source>
        <translation>形式の正しくないメッセージが含まれています</translation>
    </message>
    <message>
        <source>holds a message of %1 bytes; at most 65536 are allowed</source>
        <translation>%1 バイトのメッセージが含まれています。最大 65536 バイトです</translation>
    </message>
    <message>
        <source>holds bytes behind its end</source>
        <translation>終わりの後に余分なデータがあります</translation>
    </message>
    <message>
        <source>inline content beside stripes, or of another length than the files</source>
        <translation>インラインの内容がストライプと併存しているか、その長さがファイルの合計と一致しません</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>is %1 and not %2</source>
        <translation>%2 ではなく %1 です</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is in the way of a folder</source>
        <translation>フォルダーを作る場所に別のものがあります</translation>
    </message>
    <message>
        <source>is longer than 255 bytes</source>
        <translation>255 バイトを超えています</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>is not a name</source>
        <translation>名前として使えません</translation>
    </message>
    <message>
        <source>is not replaced</source>
        <translation>置き換えは行われません</translation>
    </message>
    <message>
        <source>is of an unknown version</source>
        <translation>不明なバージョンです</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>is written in a way that cannot be changed safely; change it by hand</source>
        <translation>安全に変更できない書き方になっています。手動で変更してください</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>シンボリックリンクです</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>欠けています</translation>
    </message>
    <message>
        <source>it is neither a file, a folder nor a link</source>
        <translation>ファイルでも、フォルダーでも、リンクでもありません</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>一時停止されています</translation>
    </message>
    <message>
        <source>it is too early to try again</source>
        <translation>再試行するにはまだ早すぎます</translation>
    </message>
    <message>
        <source>it must start with cairn:</source>
        <translation>リンクは「cairn:」で始まる必要があります</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>その間に削除されました</translation>
    </message>
    <message>
        <source>its bytes differ</source>
        <translation>内容が異なります</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>記述情報</translation>
    </message>
    <message>
        <source>its disk cannot be examined</source>
        <translation>ディスクの情報を取得できません</translation>
    </message>
    <message>
        <source>its first part must have 52 letters and digits</source>
        <translation>最初の部分は 52 文字の英数字でなければなりません</translation>
    </message>
    <message>
        <source>its folder cannot be written, and without that what is in %1-wal cannot be read</source>
        <translation>そのフォルダーに書き込めないため、%1-wal の内容を読み取れません</translation>
    </message>
    <message>
        <source>its part behind the dot must have 52 letters and digits</source>
        <translation>ドットの後の部分は 52 文字の英数字でなければなりません</translation>
    </message>
    <message>
        <source>its root block differs</source>
        <translation>ルートブロックが異なります</translation>
    </message>
    <message>
        <source>its root block is damaged</source>
        <translation>ルートブロックが破損しています</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>layout and sealed part do not belong together</source>
        <translation>レイアウトと暗号化部分が対応していません</translation>
    </message>
    <message>
        <source>libnatpmp failed with %1</source>
        <translation>libnatpmp がエラー %1 で失敗しました</translation>
    </message>
    <message>
        <source>looking for somebody who has it</source>
        <translation>保持ピアを検索中</translation>
    </message>
    <message>
        <source>made by a newer Cairn (schema %1); update this program</source>
        <translation>新しい Cairn で作成されています (スキーマ %1)。このプログラムを更新してください</translation>
    </message>
    <message>
        <source>more bytes than expected</source>
        <translation>想定よりもバイト数が多くなっています</translation>
    </message>
    <message>
        <source>more than %1 files and folders in one bundle</source>
        <translation>1 つのバンドルに含まれるファイルとフォルダーが %1 個を超えています</translation>
    </message>
    <message>
        <source>more than 1 PiB; share it in parts</source>
        <translation>1 PiB を超えています。分けて共有してください</translation>
    </message>
    <message>
        <source>more than 4000000 files and folders; share it in parts</source>
        <translation>ファイルとフォルダーが 4000000 個を超えています。分けて共有してください</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>次の形式で指定してください: %1</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 63</source>
        <translation>0 から 63 までの整数にする必要があります</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>絶対パスにする必要があります</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>ファイルを指定してください</translation>
    </message>
    <message>
        <source>name a folder</source>
        <translation>フォルダーを指定してください</translation>
    </message>
    <message>
        <source>name the network with 1 to 64 bytes of plain text</source>
        <translation>ネットワークの名前を 1～64 バイトのプレーンテキストで指定してください</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>ファイルでもフォルダーでもありません</translation>
    </message>
    <message>
        <source>neither inline bytes nor a stream</source>
        <translation>インラインのデータもストリームもありません</translation>
    </message>
    <message>
        <source>no address to listen at</source>
        <translation>待ち受けに使うアドレスがありません</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>no bootstrap host is given</source>
        <translation>ブートストラップ用のホストが指定されていません</translation>
    </message>
    <message>
        <source>no connection with this peer</source>
        <translation>このピアとの接続がありません</translation>
    </message>
    <message>
        <source>no daemon answers at %1</source>
        <translation>%1 で応答するデーモンがありません</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>イベントを受け取れません</translation>
    </message>
    <message>
        <source>no hello came first</source>
        <translation>最初のメッセージが hello ではありませんでした</translation>
    </message>
    <message>
        <source>no memory to ask with</source>
        <translation>問い合わせに必要なメモリが足りません</translation>
    </message>
    <message>
        <source>no node of the DHT has answered</source>
        <translation>応答した DHT のノードがありません</translation>
    </message>
    <message>
        <source>no node of the DHT is known</source>
        <translation>既知の DHT のノードがありません</translation>
    </message>
    <message>
        <source>no node took the item</source>
        <translation>その項目を受け入れたノードがありません</translation>
    </message>
    <message>
        <source>no protocol opened the ports</source>
        <translation>どのプロトコルでもポートを開けませんでした</translation>
    </message>
    <message>
        <source>no socket to connect with</source>
        <translation>接続に使うソケットがありません</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>no such setting</source>
        <translation>そのような設定はありません</translation>
    </message>
    <message>
        <source>no such setting; there are %1</source>
        <translation>そのような設定はありません。使える設定: %1</translation>
    </message>
    <message>
        <source>no thread could be started</source>
        <translation>スレッドを開始できませんでした</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>nobody knew it in time</source>
        <translation>時間内に名前を解決できませんでした</translation>
    </message>
    <message>
        <source>node key</source>
        <translation>ノードの鍵</translation>
    </message>
    <message>
        <source>not a Cairn library</source>
        <translation>Cairn のライブラリではありません</translation>
    </message>
    <message>
        <source>not a Cairn link</source>
        <translation>Cairn のリンクではありません</translation>
    </message>
    <message>
        <source>not a private key in PEM form</source>
        <translation>PEM 形式の秘密鍵ではありません</translation>
    </message>
    <message>
        <source>not a root block</source>
        <translation>ルートブロックではありません</translation>
    </message>
    <message>
        <source>not all of the space is freed</source>
        <translation>容量の一部がまだ解放されていません</translation>
    </message>
    <message>
        <source>not an Ed25519 key</source>
        <translation>Ed25519 の鍵ではありません</translation>
    </message>
    <message>
        <source>not an X.509 certificate</source>
        <translation>X.509 証明書ではありません</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>開始されませんでした</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>まだ準備されていません</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>サポートされていません</translation>
    </message>
    <message>
        <source>not waited for any longer</source>
        <translation>待機を打ち切りました</translation>
    </message>
    <message>
        <source>nothing in '%1' matches '%2'</source>
        <translation>「%1」には「%2」に一致するものがありません</translation>
    </message>
    <message>
        <source>nothing is left to be put in order</source>
        <translation>順番を変更できるものは残っていません</translation>
    </message>
    <message>
        <source>only some of its chunks are kept here: %1 of %2</source>
        <translation>ここにはチャンクの一部だけが保持されています: %2 個のうち %1 個</translation>
    </message>
    <message>
        <source>other starts of this app could not find it</source>
        <translation>後からこのアプリを起動しても、実行中のものを見つけられません</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>上限を超えています</translation>
    </message>
    <message>
        <source>pack %1 at byte %2</source>
        <translation>パック %1、%2 バイト目</translation>
    </message>
    <message>
        <source>parity chunk %1</source>
        <translation>パリティチャンク %1</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>peer certificate</source>
        <translation>ピアの証明書</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセスが許可されていません</translation>
    </message>
    <message>
        <source>pieces are kept in a library, and there is none</source>
        <translation>ピースはライブラリに保持されますが、ライブラリがありません</translation>
    </message>
    <message>
        <source>port %1 (%2) is used by another program</source>
        <translation>ポート %1 (%2) は別のプログラムが使用しています</translation>
    </message>
    <message>
        <source>put back a copy of it, or move the data folder away to start with an empty one</source>
        <translation>そのコピーを元に戻すか、データフォルダーを別の場所に移動して空のライブラリから始めてください</translation>
    </message>
    <message>
        <source>put the library back, or move the packs away to start anew</source>
        <translation>ライブラリを元に戻すか、パックを別の場所に移動して新しく始めてください</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>割り当ての削除</translation>
    </message>
    <message>
        <source>restore it from a backup, or move it away</source>
        <translation>バックアップから復元するか、別の場所に移動してください</translation>
    </message>
    <message>
        <source>restore it from a backup, or put an empty file in its place to have a new one made</source>
        <translation>バックアップから復元するか、その場所に空のファイルを置いて新しいものを作成させてください</translation>
    </message>
    <message>
        <source>restore it from a backup, or share something</source>
        <translation>バックアップから復元するか、何かを共有してください</translation>
    </message>
    <message>
        <source>root block version %1</source>
        <translation>ルートブロックのバージョン %1</translation>
    </message>
    <message>
        <source>run `cairn status` where it can be written</source>
        <translation>書き込みができるところで「cairn status」を実行してください</translation>
    </message>
    <message>
        <source>sealed data is shorter than its tag</source>
        <translation>暗号化されたデータが認証タグより短くなっています</translation>
    </message>
    <message>
        <source>sealed data was altered or the key is another one</source>
        <translation>暗号化されたデータが改変されたか、鍵が異なります</translation>
    </message>
    <message>
        <source>sealed part</source>
        <translation>暗号化部分</translation>
    </message>
    <message>
        <source>sealed part version %1</source>
        <translation>暗号化部分のバージョン %1</translation>
    </message>
    <message>
        <source>setting up %1</source>
        <translation>%1 の準備</translation>
    </message>
    <message>
        <source>share it in parts</source>
        <translation>分けて共有してください</translation>
    </message>
    <message>
        <source>share it in several parts</source>
        <translation>いくつかに分けて共有してください</translation>
    </message>
    <message>
        <source>sharing '%1'</source>
        <translation>「%1」の共有</translation>
    </message>
    <message>
        <source>shows an unusable certificate</source>
        <translation>提示された証明書を使用できません</translation>
    </message>
    <message>
        <source>shows no certificate</source>
        <translation>証明書を提示しません</translation>
    </message>
    <message>
        <source>something is being shared just now, and would be given up too; stop it, or wait until it is done</source>
        <translation>現在、共有の処理が実行中で、続けるとその共有も破棄されます。共有を中止するか、完了するまで待ってください</translation>
    </message>
    <message>
        <source>speaks another protocol</source>
        <translation>別のプロトコルを使っています</translation>
    </message>
    <message>
        <source>std::bad_alloc</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>stream truncated</source>
        <translation>ストリームが途中で切れています</translation>
    </message>
    <message>
        <source>streams nest deeper than 3</source>
        <translation>ストリームの入れ子が 3 段を超えています</translation>
    </message>
    <message>
        <source>stripe</source>
        <translation>ストライプ</translation>
    </message>
    <message>
        <source>stripe %1 claims %2 bytes</source>
        <translation>ストライプ %1 の長さが %2 バイトとされています</translation>
    </message>
    <message>
        <source>stripe %1 of %2 cannot be rebuilt</source>
        <translation>%2のストライプ %1 を復元できません</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引用符で囲んだテキスト</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>それはこのノード自身です</translation>
    </message>
    <message>
        <source>the DHT has a newer version of the item</source>
        <translation>DHT にその項目の新しいバージョンがあります</translation>
    </message>
    <message>
        <source>the DHT is switched off</source>
        <translation>DHT はオフになっています</translation>
    </message>
    <message>
        <source>the DHT node stops</source>
        <translation>DHT のノードを停止しています</translation>
    </message>
    <message>
        <source>the address towards the gateway is not known</source>
        <translation>ゲートウェイ側のアドレスがわかりません</translation>
    </message>
    <message>
        <source>the bundle claims %1 bytes</source>
        <translation>バンドルの大きさが %1 バイトとされています</translation>
    </message>
    <message>
        <source>the bundle on its way was removed meanwhile</source>
        <translation>受信中のバンドルが、その間に削除されました</translation>
    </message>
    <message>
        <source>the bundle was removed meanwhile</source>
        <translation>バンドルは、その間に削除されました</translation>
    </message>
    <message>
        <source>the bundle's description is too large</source>
        <translation>バンドルの記述情報が大きすぎます</translation>
    </message>
    <message>
        <source>the changed settings would not be readable</source>
        <translation>変更後の設定を読み取れなくなります</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the connection ended inside a message</source>
        <translation>メッセージの途中で接続が終了しました</translation>
    </message>
    <message>
        <source>the connection ended without a goodbye</source>
        <translation>終了の通知がないまま接続が終了しました</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>現在のフォルダー</translation>
    </message>
    <message>
        <source>the daemon answered with the status %1</source>
        <translation>デーモンがステータス %1 を返しました</translation>
    </message>
    <message>
        <source>the daemon has closed the connection</source>
        <translation>デーモンが接続を閉じました</translation>
    </message>
    <message>
        <source>the daemon has ended</source>
        <translation>デーモンが終了しました</translation>
    </message>
    <message>
        <source>the daemon has ended before the command was done</source>
        <translation>コマンドが完了する前にデーモンが終了しました</translation>
    </message>
    <message>
        <source>the daemon speaks another version of the API; start it again</source>
        <translation>デーモンの API のバージョンが異なります。デーモンを起動し直してください</translation>
    </message>
    <message>
        <source>the daemon's answer</source>
        <translation>デーモンの応答</translation>
    </message>
    <message>
        <source>the daemon's answer %1</source>
        <translation>デーモンの応答: %1</translation>
    </message>
    <message>
        <source>the daemon's answer ends within a line</source>
        <translation>デーモンの応答が行の途中で終わっています</translation>
    </message>
    <message>
        <source>the daemon's answer is larger than 1 GiB</source>
        <translation>デーモンの応答が 1 GiB を超えています</translation>
    </message>
    <message>
        <source>the daemon's answer is not HTTP</source>
        <translation>デーモンの応答が HTTP ではありません</translation>
    </message>
    <message>
        <source>the disk is still at the last change</source>
        <translation>前回の変更をまだディスクに書き込んでいます</translation>
    </message>
    <message>
        <source>the download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>the download goes on with the node</source>
        <translation>ダウンロードはノードで続行されます</translation>
    </message>
    <message>
        <source>the download was dropped</source>
        <translation>ダウンロードは取りやめられました</translation>
    </message>
    <message>
        <source>the download was paused</source>
        <translation>ダウンロードは一時停止されました</translation>
    </message>
    <message>
        <source>the empty path</source>
        <translation>空のパス</translation>
    </message>
    <message>
        <source>the folder's mode or time is not one</source>
        <translation>フォルダーのモードまたは日時が正しい値ではありません</translation>
    </message>
    <message>
        <source>the gateway has no IPv4 address</source>
        <translation>ゲートウェイに IPv4 アドレスがありません</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>ハンドシェイクに失敗しました</translation>
    </message>
    <message>
        <source>the home folder is unknown; set HOME</source>
        <translation>ホームフォルダーがわかりません。HOME を設定してください</translation>
    </message>
    <message>
        <source>the index is wrong</source>
        <translation>索引が正しくありません</translation>
    </message>
    <message>
        <source>the layout names a chunk of another length</source>
        <translation>レイアウトにあるチャンクの長さが異なります</translation>
    </message>
    <message>
        <source>the library has no version</source>
        <translation>ライブラリにバージョンがありません</translation>
    </message>
    <message>
        <source>the library holds an id that is not one</source>
        <translation>ライブラリに、ID として正しくないものが含まれています</translation>
    </message>
    <message>
        <source>the library holds an unfinished stripe that is malformed</source>
        <translation>ライブラリに、形式の正しくない未完了のストライプがあります</translation>
    </message>
    <message>
        <source>the library's record of it contradicts its root block</source>
        <translation>ライブラリにあるその記録が、ルートブロックと矛盾しています</translation>
    </message>
    <message>
        <source>the library's record of the unfinished share is damaged</source>
        <translation>未完了の共有についてのライブラリの記録が破損しています</translation>
    </message>
    <message>
        <source>the link has more than 16 addresses (x=)</source>
        <translation>リンクのアドレス (x=) が 16 個を超えています</translation>
    </message>
    <message>
        <source>the link is incomplete or mistyped</source>
        <translation>リンクが不完全か、書き間違いがあります</translation>
    </message>
    <message>
        <source>the link is longer than 4096 characters</source>
        <translation>リンクが 4096 文字を超えています</translation>
    </message>
    <message>
        <source>the link's %1= is malformed</source>
        <translation>リンクの %1= の形式が正しくありません</translation>
    </message>
    <message>
        <source>the link's address (x=) number %1 is not HOST:PORT</source>
        <translation>リンクの %1 番目のアドレス (x=) が HOST:PORT の形式ではありません</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle</source>
        <translation>リンクの鍵ではこのバンドルを開けません</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle; compare it with the original link</source>
        <translation>リンクの鍵ではこのバンドルを開けません。元のリンクと比べてください</translation>
    </message>
    <message>
        <source>the link's name (n=) is not UTF-8 of at most 255 bytes</source>
        <translation>リンクの名前 (n=) が、255 バイト以内の UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the log cannot be opened</source>
        <translation>ログを開けません</translation>
    </message>
    <message>
        <source>the log cannot be written</source>
        <translation>ログに書き込めません</translation>
    </message>
    <message>
        <source>the name '%1' %2</source>
        <translation>名前「%1」: %2</translation>
    </message>
    <message>
        <source>the names of so many files do not fit one bundle</source>
        <translation>ファイルの数が多く、名前が 1 つのバンドルに収まりません</translation>
    </message>
    <message>
        <source>the node does not answer within 2 seconds</source>
        <translation>ノードが 2 秒以内に応答しません</translation>
    </message>
    <message>
        <source>the node does not run</source>
        <translation>ノードが動作していません</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>ノードが終了しました</translation>
    </message>
    <message>
        <source>the node has not said where it can be reached</source>
        <translation>ノードは、接続先となるアドレスを公開していません</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>ノードを起動しています</translation>
    </message>
    <message>
        <source>the node is stopping</source>
        <translation>ノードを停止しています</translation>
    </message>
    <message>
        <source>the pack file is cut off</source>
        <translation>パックのファイルが途中で切れています</translation>
    </message>
    <message>
        <source>the pack file is gone</source>
        <translation>パックのファイルがなくなっています</translation>
    </message>
    <message>
        <source>the path '%1'</source>
        <translation>パス「%1」</translation>
    </message>
    <message>
        <source>the path '%1' is longer than 4096 bytes</source>
        <translation>パス「%1」が 4096 バイトを超えています</translation>
    </message>
    <message>
        <source>the path is longer than 4096 bytes</source>
        <translation>パスが 4096 バイトを超えています</translation>
    </message>
    <message>
        <source>the patterns with '!' leave nothing of '%1'</source>
        <translation>「!」を付けたパターンによって、「%1」に残るものがなくなります</translation>
    </message>
    <message>
        <source>the peer did not say hello in time</source>
        <translation>ピアから時間内に hello メッセージが届きませんでした</translation>
    </message>
    <message>
        <source>the peer does not read what it asked for</source>
        <translation>ピアが、自分で要求したものを読み取りません</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>ピアからの通信が途絶えました</translation>
    </message>
    <message>
        <source>the peer has too many connections</source>
        <translation>ピアの接続数が上限に達しています</translation>
    </message>
    <message>
        <source>the peer is of another network, or lacks its secret</source>
        <translation>ピアが別のネットワークのものか、ネットワークのシークレットを持っていません</translation>
    </message>
    <message>
        <source>the peer is of another network, or wants its secret</source>
        <translation>ピアが別のネットワークのものか、ネットワークのシークレットを求めています</translation>
    </message>
    <message>
        <source>the peer said goodbye</source>
        <translation>ピアが接続の終了を伝えました</translation>
    </message>
    <message>
        <source>the peer speaks another version</source>
        <translation>ピアのバージョンが異なります</translation>
    </message>
    <message>
        <source>the port is taken</source>
        <translation>ポートはすでに使われています</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>the record of this node's addresses can have no later version</source>
        <translation>このノードのアドレスの記録を、これ以上新しいバージョンにできません</translation>
    </message>
    <message>
        <source>the root of a disk has no name to share</source>
        <translation>ディスクのルートには、共有に使う名前がありません</translation>
    </message>
    <message>
        <source>the router answered another question</source>
        <translation>ルーターが別の要求に対する応答を返しました</translation>
    </message>
    <message>
        <source>the router answered for another port</source>
        <translation>ルーターが別のポートについて応答しました</translation>
    </message>
    <message>
        <source>the router answered with error %1</source>
        <translation>ルーターがエラー %1 を返しました</translation>
    </message>
    <message>
        <source>the router answered with error %1 (%2)</source>
        <translation>ルーターがエラー %1 (%2) を返しました</translation>
    </message>
    <message>
        <source>the router cannot do this</source>
        <translation>ルーターはこの操作に対応していません</translation>
    </message>
    <message>
        <source>the router cannot open ports</source>
        <translation>ルーターはポートを開けません</translation>
    </message>
    <message>
        <source>the router does not allow it</source>
        <translation>ルーターが許可していません</translation>
    </message>
    <message>
        <source>the router does not answer any more</source>
        <translation>ルーターが応答しなくなりました</translation>
    </message>
    <message>
        <source>the router does not speak it</source>
        <translation>ルーターがこのプロトコルに対応していません</translation>
    </message>
    <message>
        <source>the router does not speak this version</source>
        <translation>ルーターはこのバージョンに対応していません</translation>
    </message>
    <message>
        <source>the router granted less than nothing</source>
        <translation>ルーターが許可した期間が負の値です</translation>
    </message>
    <message>
        <source>the router granted port 0</source>
        <translation>ルーターがポート 0 を割り当てました</translation>
    </message>
    <message>
        <source>the router has NAT-PMP only</source>
        <translation>ルーターは NAT-PMP だけに対応しています</translation>
    </message>
    <message>
        <source>the router has no connection itself</source>
        <translation>ルーター自体が接続されていません</translation>
    </message>
    <message>
        <source>the router has no more room for mappings</source>
        <translation>ルーターにはこれ以上ポートの割り当てを追加できません</translation>
    </message>
    <message>
        <source>the secret has 1 to 1024 bytes</source>
        <translation>シークレットは 1～1024 バイトです</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>設定を使用できません</translation>
    </message>
    <message>
        <source>the share was removed meanwhile</source>
        <translation>共有は、その間に削除されました</translation>
    </message>
    <message>
        <source>the stream has ended</source>
        <translation>ストリームが終了しました</translation>
    </message>
    <message>
        <source>the stripes hold %1 bytes, the stream %2</source>
        <translation>ストライプの合計は %1 バイトですが、ストリームは %2 バイトです</translation>
    </message>
    <message>
        <source>the system gave no randomness for a node key</source>
        <translation>ノードの鍵を作るための乱数をシステムから取得できませんでした</translation>
    </message>
    <message>
        <source>there is no data folder</source>
        <translation>データフォルダーがありません</translation>
    </message>
    <message>
        <source>there is no download of %1</source>
        <translation>%1 のダウンロードはありません</translation>
    </message>
    <message>
        <source>there is no piece %1; the pieces of a stripe are numbered from 0</source>
        <translation>ピース %1 はありません。ストライプのピースの番号は 0 から始まります</translation>
    </message>
    <message>
        <source>there is no place for the settings</source>
        <translation>設定を保存する場所がありません</translation>
    </message>
    <message>
        <source>there is text behind the closing quotation mark</source>
        <translation>閉じる引用符の後にテキストがあります</translation>
    </message>
    <message>
        <source>this is Cairn's own data folder</source>
        <translation>これは Cairn 自身のデータフォルダーです</translation>
    </message>
    <message>
        <source>this machine has no gateway for IPv4</source>
        <translation>このコンピューターには IPv4 のゲートウェイがありません</translation>
    </message>
    <message>
        <source>this node closed the connection</source>
        <translation>このノードが接続を閉じました</translation>
    </message>
    <message>
        <source>this node is stopping</source>
        <translation>このノードを停止しています</translation>
    </message>
    <message>
        <source>this node keeps nothing</source>
        <translation>このノードは何も保持しません</translation>
    </message>
    <message>
        <source>this node takes no part in the network</source>
        <translation>このノードはネットワークに参加していません</translation>
    </message>
    <message>
        <source>this node then gets a new identity</source>
        <translation>その場合、このノードの ID は新しくなります</translation>
    </message>
    <message>
        <source>this peer sent false chunks</source>
        <translation>このピアは不正なチャンクを送りました</translation>
    </message>
    <message>
        <source>this program knows version 1; a newer Cairn may read it</source>
        <translation>このプログラムが対応しているのはバージョン 1 です。新しい Cairn なら読み取れる可能性があります</translation>
    </message>
    <message>
        <source>too long for a Unix socket, and there is no folder with a shorter name to put it in</source>
        <translation>Unix ソケットのパスとして長すぎ、ソケットを置ける、より短い名前のフォルダーもありません</translation>
    </message>
    <message>
        <source>too long for a private key in PEM form</source>
        <translation>PEM 形式の秘密鍵としては長すぎます</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>接続が多すぎます</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>項目が多すぎます</translation>
    </message>
    <message>
        <source>too many names are asked for</source>
        <translation>名前の問い合わせが多すぎます</translation>
    </message>
    <message>
        <source>too many peers at once</source>
        <translation>一度に送られたピアの数が多すぎます</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>同時に送られた要求が多すぎます</translation>
    </message>
    <message>
        <source>too much to hand over at once</source>
        <translation>一度に引き渡すものが多すぎます</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースのファイルを開けません</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>読み取り中に予期せずデータが終わりました</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>unusable length</source>
        <translation>長さが正しくありません</translation>
    </message>
    <message>
        <source>use 1 to 64 bytes of plain text</source>
        <translation>1～64 バイトのプレーンテキストを指定してください</translation>
    </message>
    <message>
        <source>use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4</source>
        <translation>8+4 のような K+M の形式で指定してください (K は 1～32、M は 0～32)</translation>
    </message>
    <message>
        <source>use a number from %1 to %2</source>
        <translation>%1 から %2 までの数を指定してください</translation>
    </message>
    <message>
        <source>use a number from 1 to 65535, or 0 for any port that is free</source>
        <translation>1 から 65535 までの数を指定してください。空いているポートを使う場合は 0 を指定してください</translation>
    </message>
    <message>
        <source>use a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>500k のように、整数と k、M、G、Ki、Mi、Gi のいずれかを組み合わせて指定してください</translation>
    </message>
    <message>
        <source>use addresses of this machine, at most one of IPv4 and one of IPv6, with a comma between</source>
        <translation>このコンピューターのアドレスを、IPv4 と IPv6 それぞれ 1 つまで、コンマで区切って指定してください</translation>
    </message>
    <message>
        <source>use at least 4Ki</source>
        <translation>4Ki 以上を指定してください</translation>
    </message>
    <message>
        <source>use at most 32 hosts</source>
        <translation>ホストは 32 個まで指定できます</translation>
    </message>
    <message>
        <source>use at most 64 entries</source>
        <translation>項目は 64 個まで指定できます</translation>
    </message>
    <message>
        <source>use entries as mon-fri 08:00-18:00 up 500k down 2M</source>
        <translation>mon-fri 08:00-18:00 up 500k down 2M のような形式で指定してください</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT of this machine alone, as 127.0.0.1:9001</source>
        <translation>none、または 127.0.0.1:9001 のように、このコンピューター自身からだけ接続できる HOST:PORT を指定してください</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT, more of them with commas between</source>
        <translation>none、または HOST:PORT を指定してください (複数の場合はコンマで区切ります)</translation>
    </message>
    <message>
        <source>use on or off</source>
        <translation>on または off を指定してください</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off</source>
        <translation>trace、debug、info、warning、error、off のいずれかを指定してください</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>trace、debug、info、warning、error、off のいずれかを指定してください。LOG_LEVEL が別のプログラムのものである場合は、それより優先される CAIRN_LOG_LEVEL を使ってください</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>true または false を指定してください</translation>
    </message>
    <message>
        <source>use unlimited, or bytes per second, at least 1k</source>
        <translation>unlimited、または 1 秒あたりのバイト数を 1k 以上で指定してください</translation>
    </message>
    <message>
        <source>verify the bundle instead</source>
        <translation>代わりにバンドルを検証してください</translation>
    </message>
    <message>
        <source>verifying '%1'</source>
        <translation>「%1」の検証</translation>
    </message>
    <message>
        <source>was moved or deleted</source>
        <translation>移動または削除されました</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>置き換えられました</translation>
    </message>
    <message>
        <source>what is shared from then on gets other links</source>
        <translation>それ以降に共有するもののリンクは別のものになります</translation>
    </message>
    <message>
        <source>what it is to become is not one value of TOML</source>
        <translation>変更後の値が、TOML の 1 つの値になっていません</translation>
    </message>
    <message>
        <source>what was asked for is not read</source>
        <translation>要求されたものが読み取られません</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>バージョン番号が正しくありません</translation>
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
        <translation>こちらから</translation>
    </message>
    <message>
        <source>From there</source>
        <translation>相手から</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信速度</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信速度</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信量</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>False chunks</source>
        <translation>不正なチャンク</translation>
    </message>
    <message>
        <source>This computer began the connection.</source>
        <translation>このコンピューターから接続を開始しました。</translation>
    </message>
    <message>
        <source>The other computer began the connection.</source>
        <translation>相手のコンピューターから接続を開始しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) within the last hour were not what they should be.</source>
        <translation>
            <numerusform>過去 1 時間に、内容の正しくないチャンクが %Ln 個ありました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersPage</name>
    <message>
        <source>Filter by address, program or id</source>
        <translation>アドレス、プログラム、ID で絞り込む</translation>
    </message>
    <message>
        <source>Connected peers</source>
        <translation>接続中のピア</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>ピアの詳細</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>None within the last hour</source>
        <translation>過去 1 時間にはありません</translation>
    </message>
    <message>
        <source>No peers are connected</source>
        <translation>接続中のピアはありません</translation>
    </message>
    <message>
        <source>They come by themselves while something is downloaded or others fetch what is shared here.</source>
        <translation>何かをダウンロードしているときや、ここで共有しているものを他のユーザーが取得するときに、自動的に接続されます。</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn が処理中のため、一覧の内容が少し古い可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s) are connected.</source>
        <translation>
            <numerusform>%Ln 個のピアが接続されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connected peer(s) match.</source>
        <translation>
            <numerusform>接続中のピア %Ln 個のうち %1 個が一致します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortCheck</name>
    <message>
        <source>Another program uses port %1. Choose another one for connections (TCP).</source>
        <translation>別のプログラムがポート %1 を使用しています。接続用のポート (TCP) に別のものを選択してください。</translation>
    </message>
    <message>
        <source>The system does not let Cairn use port %1. Choose another one for connections (TCP).</source>
        <translation>システムが Cairn にポート %1 の使用を許可していません。接続用のポート (TCP) に別のものを選択してください。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortTestRow</name>
    <message>
        <source>Test the port</source>
        <translation>ポートをテスト</translation>
    </message>
    <message>
        <source>Peers on the internet are asked to connect to this computer. That takes up to half a minute.</source>
        <translation>インターネット上のピアに、このコンピューターへの接続を依頼しています。最大で 30 秒ほどかかります。</translation>
    </message>
    <message>
        <source>What the test says</source>
        <translation>テストの結果</translation>
    </message>
</context>
<context>
    <name>cairn::ui::QrCode</name>
    <message>
        <source>This link is too long for a QR code. Copy it instead.</source>
        <translation>このリンクは長すぎるため、QR コードにできません。代わりにコピーしてください。</translation>
    </message>
    <message>
        <source>There is not enough room for the QR code here.</source>
        <translation>QR コードを表示する広さがありません。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>Scanned with a telephone, it gives this text: %1</source>
        <translation>スマートフォンで読み取ると、次のテキストになります: %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::RelocateJob</name>
    <message>
        <source>Comparing %1 with “%2”.</source>
        <translation>%1 を「%2」と比較しています。</translation>
    </message>
    <message>
        <source>“%1” is shared from %2 now.</source>
        <translation>「%1」は %2 から共有されるようになりました。</translation>
    </message>
    <message>
        <source>“%1” stays where it was.</source>
        <translation>「%1」の場所は変わっていません。</translation>
    </message>
    <message>
        <source>“%1” was not found there. %2</source>
        <translation>「%1」はその場所に見つかりませんでした。%2</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ScheduleEditor</name>
    <message>
        <source>From</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>In kB/s; 0 is unlimited</source>
        <translation>kB/秒単位 (0 は無制限)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下り</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>時間帯を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Time %1: %2</source>
        <comment>a line of the schedule</comment>
        <translation>時間帯 %1: %2</translation>
    </message>
    <message>
        <source>Time %1 has no day: tick one, or remove it.</source>
        <translation>時間帯 %1 に曜日がありません。曜日を選択するか、この時間帯を削除してください。</translation>
    </message>
    <message>
        <source>Time %1 ends when it begins: change one of the two.</source>
        <translation>時間帯 %1 の終了時刻が開始時刻と同じです。どちらかを変更してください。</translation>
    </message>
    <message>
        <source>Time %1 changes nothing: set its speed up or down, or remove it.</source>
        <translation>時間帯 %1 では何も変わりません。上りか下りの制限を設定するか、この時間帯を削除してください。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>共有(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Downloads go to</source>
        <translation>ダウンロード先(&amp;D)</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>ダウンロード先のフォルダー</translation>
    </message>
    <message>
        <source>Share what is put &amp;into</source>
        <translation>入れたものを共有するフォルダー(&amp;I)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもシステムトレイで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Sa&amp;y when a download is done or cannot go on</source>
        <translation>ダウンロードが完了または続行できなくなったときに通知する(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;hunks that are needed</source>
        <translation>必要なチャンク(&amp;P)</translation>
    </message>
    <message>
        <source>Each stripe of a file is cut into the chunks that are needed, and as many more are made as may be lost. This counts for what is shared from now on.</source>
        <translation>ファイルはストライプという区間に分けられ、各ストライプは「必要なチャンク」の数に分割されます。さらに「失われてもよいチャンク」の数だけ、予備のチャンクが作られます。この設定は、これから共有するものに適用されます。</translation>
    </message>
    <message>
        <source>Keep a &amp;copy of what is shared</source>
        <translation>共有するもののコピーを保管する(&amp;C)</translation>
    </message>
    <message>
        <source>Without a copy the files themselves are used, and take no more room.</source>
        <translation>コピーを保管しない場合は、元のファイルがそのまま使われ、余分な容量は使いません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Port for connections (TCP)</source>
        <translation>接続用のポート (TCP)(&amp;P)</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>空いているポート</translation>
    </message>
    <message>
        <source>Use the &amp;DHT to find and be found</source>
        <translation>DHT を使って他のピアを探し、他のピアから見つかるようにする(&amp;D)</translation>
    </message>
    <message>
        <source>Port of the D&amp;HT (UDP)</source>
        <translation>DHT のポート (UDP)(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find peers on the local network</source>
        <translation>ローカルネットワークでピアを探す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open the ports on the router</source>
        <translation>ルーターのポートを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Private net&amp;work</source>
        <translation>プライベートネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>None: the public network</source>
        <translation>なし (公開ネットワークを使用)</translation>
    </message>
    <message>
        <source>When these are saved, Cairn leaves the network for a moment and comes back with them; downloads go on by themselves.</source>
        <translation>これらを保存すると、Cairn は一度ネットワークから離れ、新しい設定で戻ります。ダウンロードは自動的に続行されます。</translation>
    </message>
    <message>
        <source>Beyond the local network</source>
        <translation>ローカルネットワーク外</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上り(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下り(&amp;D)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/秒</translation>
    </message>
    <message>
        <source>Up, al&amp;ternative</source>
        <translation>代替の上り(&amp;T)</translation>
    </message>
    <message>
        <source>Down, alte&amp;rnative</source>
        <translation>代替の下り(&amp;R)</translation>
    </message>
    <message>
        <source>On the local network</source>
        <translation>ローカルネットワーク内</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>上り(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下り(&amp;O)</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時に行う数</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>ダウンロード(&amp;W)</translation>
    </message>
    <message>
        <source>Other limits at certain times</source>
        <translation>時間帯ごとの制限</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The name of this node cannot be used. %1</source>
        <translation>このノードの名前が使えません。%1</translation>
    </message>
    <message>
        <source>The name of the private network cannot be used. %1</source>
        <translation>プライベートネットワークの名前が使えません。%1</translation>
    </message>
    <message>
        <source>A secret belongs to a private network: give that a name.</source>
        <translation>シークレットはプライベートネットワークで使います。プライベートネットワークの名前を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>何も保存されませんでした。%1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>Star&amp;t when I log in</source>
        <translation>ログイン時に起動する(&amp;T)</translation>
    </message>
    <message>
        <source>Questions and hints</source>
        <translation>確認とお知らせ</translation>
    </message>
    <message>
        <source>Ask before downloads are &amp;removed</source>
        <translation>ダウンロードを削除する前に確認する(&amp;R)</translation>
    </message>
    <message>
        <source>Say that Cairn goes on when the &amp;window is closed</source>
        <translation>ウィンドウを閉じるとき、Cairn が動作を続けることを知らせる(&amp;W)</translation>
    </message>
    <message>
        <source>Chunks that may &amp;be lost</source>
        <translation>失われてもよいチャンク(&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ame of this node</source>
        <translation>このノードの名前(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ecret of its members</source>
        <translation>メンバー共通のシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;eers that are sent to</source>
        <translation>送信先のピア(&amp;E)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsFields</name>
    <message>
        <source>This is set by %1, which counts more than this window.</source>
        <translation>これは %1 で設定されており、このウィンドウでの設定より優先されます。</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/秒</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShareProgress</name>
    <message>
        <source>How much has been read</source>
        <translation>読み取りの進行状況</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有を中止</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取っています</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SharedDialog</name>
    <message>
        <source>Link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Whoever has this link can download “%1” and read it, with Cairn, from this computer and from everybody who has downloaded it before. Give it only to those who may.</source>
        <translation>このリンクがあれば、誰でも Cairn を使って「%1」をダウンロードし、内容を読み取れます。ダウンロード元は、このコンピューターと、すでにダウンロードしたすべてのユーザーです。渡してもよい相手にだけ渡してください。</translation>
    </message>
    <message>
        <source>This link has no key, because none is known here: whoever has it can keep “%1” for others and check it, with Cairn, but not read it.</source>
        <translation>鍵がここにはないため、このリンクには鍵がありません。このリンクがあれば、Cairn を使って他のユーザーのために「%1」を保持し、検証できますが、読み取ることはできません。</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. The files stay where they are: if you change, move or delete one, it can no longer be downloaded from here.</source>
        <translation>相手が受け取り終えるまで、Cairn を実行したままにしてください。ファイルは元の場所に残ります。ファイルを変更、移動、または削除すると、ここからダウンロードできなくなります。</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. It is kept as a copy: it stays here whatever becomes of your own files.</source>
        <translation>相手が受け取り終えるまで、Cairn を実行したままにしてください。内容はコピーとして保管されています。ご自分のファイルがどうなっても、コピーはここに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>ファイルではないため、%Ln 個の項目が除外されました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>リンクをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShortcutList</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Chunk before and after</source>
        <translation>前と次のチャンク</translation>
    </message>
    <message>
        <source>First and last stripe</source>
        <translation>最初と最後のストライプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>キーとその働き</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>拡大と縮小</translation>
    </message>
    <message>
        <source>Map of chunks</source>
        <translation>チャンクマップ</translation>
    </message>
    <message>
        <source>Stripe before and after</source>
        <translation>前と次のストライプ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SpeedGraph</name>
    <message>
        <source>Last minute</source>
        <translation>過去 1 分間</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>過去 10 分間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>過去 6 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a speed</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span. Sending now: %3, at most %4.</source>
        <translation>現在の受信速度: %1、この期間の最大: %2。現在の送信速度: %3、最大: %4。</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span.</source>
        <translation>現在の受信速度: %1、この期間の最大: %2。</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <comment>which span of time</comment>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Graph of speeds</source>
        <translation>速度のグラフ</translation>
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
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>now</source>
        <comment>at the end of an axis of time</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StatusLine</name>
    <message>
        <source>DHT off</source>
        <translation>DHT オフ</translation>
    </message>
    <message>
        <source>DHT: no nodes yet</source>
        <translation>DHT: ノードなし</translation>
    </message>
    <message numerus="yes">
        <source>DHT: %Ln node(s)</source>
        <translation>
            <numerusform>DHT: %Ln ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to the alternative limits, or back</source>
        <translation>代替速度制限に切り替える、または元に戻す</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>下り: %1</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>上り: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s)</source>
        <translation>
            <numerusform>%Ln ピア</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 max</source>
        <comment>the most that is downloaded</comment>
        <translation>↓ 最大 %1</translation>
    </message>
    <message>
        <source>at most %1 down</source>
        <translation>下り最大 %1</translation>
    </message>
    <message>
        <source>↑ %1 max</source>
        <comment>the most that is uploaded</comment>
        <translation>↑ 最大 %1</translation>
    </message>
    <message>
        <source>at most %1 up</source>
        <translation>上り最大 %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Limits: %1; alternative limits</source>
        <translation>制限: %1。代替速度制限</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StripeBarDelegate</name>
    <message>
        <source>Waiting at %1</source>
        <comment>a percentage</comment>
        <translation>待機中 (%1)</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>a percentage</comment>
        <translation>一時停止中 (%1)</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>a percentage</comment>
        <translation>失敗 (%1)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Tray</name>
    <message>
        <source>&amp;Show Cairn</source>
        <translation>Cairn を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Share &amp;files…</source>
        <translation>ファイルを共有(&amp;F)…</translation>
    </message>
    <message>
        <source>Share f&amp;older…</source>
        <translation>フォルダーを共有(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add link…</source>
        <translation>リンクを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Pause all downloads</source>
        <translation>すべてのダウンロードを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all downloads</source>
        <translation>すべてのダウンロードを再開(&amp;R)</translation>
    </message>
    <message>
        <source>Alternative &amp;limits</source>
        <translation>代替速度制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn は実行されていません</translation>
    </message>
    <message>
        <source>Cairn: %1 down, %2 up</source>
        <translation>Cairn: 下り %1、上り %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード完了</translation>
    </message>
    <message>
        <source>“%1” is complete.</source>
        <translation>「%1」のダウンロードが完了しました。</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>ダウンロード停止</translation>
    </message>
    <message>
        <source>“%1” cannot go on; its page says why.</source>
        <translation>「%1」のダウンロードを続行できません。理由はダウンロードのページで確認できます。</translation>
    </message>
    <message>
        <source>Cairn goes on</source>
        <translation>Cairn は動作を続けます</translation>
    </message>
    <message>
        <source>What you share stays available. To end Cairn, choose Quit in this icon&apos;s menu.</source>
        <translation>共有しているものは引き続き利用できます。Cairn を終了するには、このアイコンのメニューで「終了」を選んでください。</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>すべてのダウンロードを一時停止中</translation>
    </message>
    <message>
        <source>No peers just now</source>
        <translation>現在、接続中のピアはありません</translation>
    </message>
</context>
<context>
    <name>cairn::ui::VerifyJob</name>
    <message>
        <source>Checking and repairing “%1”.</source>
        <translation>「%1」を検証し、修復しています。</translation>
    </message>
    <message>
        <source>Checking “%1”.</source>
        <translation>「%1」を検証しています。</translation>
    </message>
    <message>
        <source>“%1” could not be checked. %2</source>
        <translation>「%1」を検証できませんでした。%2</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>検証は途中で中止されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s) were checked, and all are whole.</source>
        <translation>
            <numerusform>%Ln 個の項目を検証しました。すべて正常です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was checked and is whole.</source>
        <translation>「%1」を検証しました。正常です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found and repaired.</source>
        <translation>
            <numerusform>破損したチャンクが %Ln 個見つかり、修復されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) cannot be repaired from what is here. Share the original files again, or download them again from others.</source>
        <translation>
            <numerusform>破損したチャンク %Ln 個は、ここにあるデータからは修復できません。元のファイルをもう一度共有するか、他のユーザーからもう一度ダウンロードしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) could not be repaired yet. Check again later.</source>
        <translation>
            <numerusform>破損したチャンク %Ln 個は、まだ修復できませんでした。後でもう一度検証してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found. They can be repaired: choose “Check and repair”.</source>
        <translation>
            <numerusform>破損したチャンクが %Ln 個見つかりました。修復できます。「検証して修復」を選んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Cairn</source>
        <translation>Cairn へようこそ</translation>
    </message>
    <message>
        <source>Drop files on the window to share them by a link. Paste a link to download what is behind it.</source>
        <translation>ファイルをウィンドウにドロップすると、リンクで共有できます。リンクを貼り付けると、その中身をダウンロードできます。</translation>
    </message>
    <message>
        <source>&amp;Put downloads into</source>
        <translation>ダウンロード先(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Join the public network</source>
        <translation>公開ネットワークに参加する(&amp;J)</translation>
    </message>
    <message>
        <source>It helps others to find what you share, wherever they are. The address of this computer is then known to its members. Without it, Cairn works on the local network and with addresses that links contain.</source>
        <translation>共有しているものを、どこにいる人でも見つけられるようになります。その際、このコンピューターのアドレスが公開ネットワークのメンバーに知られます。参加しない場合、Cairn はローカルネットワークと、リンクに含まれるアドレスで動作します。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Where to put downloads</source>
        <translation>ダウンロードの保存先</translation>
    </message>
</context>
<context>
    <name>cairn::ui::CopiedLinks</name>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln 個のリンクをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %Ln link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>コピーしました。%Ln 個のリンクには鍵がありません。鍵のないリンクでは、内容の保持と検証はできますが、読み取りはできません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::app::GuiWords</name>
    <message>
        <source>Cairn cannot start: %1. Correct what is named, then start it again.</source>
        <translation>Cairn を起動できません: %1。示されたものを直してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Another Cairn has this data folder and does not answer. Close it, or choose another folder with --data-dir.</source>
        <translation>別の Cairn がこのデータフォルダーを使用していて、応答しません。それを終了するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
</context>
</TS>
