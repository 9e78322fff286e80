<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Autostart</name>
    <message>
        <source>The folder “%1” cannot be made, so that Cairn will not start when you log in.</source>
        <translation>无法创建文件夹“%1”，因此 Cairn 不会在您登录时启动。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written, so that Cairn will not start when you log in: %2</source>
        <translation>无法写入文件“%1”，因此 Cairn 不会在您登录时启动：%2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be removed, so that Cairn will still start when you log in: %2</source>
        <translation>无法删除文件“%1”，因此 Cairn 仍会在您登录时启动：%2</translation>
    </message>
    <message>
        <source>The path of the program has a line end in it, so that it cannot be started when you log in.</source>
        <translation>程序的路径中含有换行符，因此无法在您登录时启动。</translation>
    </message>
    <message>
        <source>Windows does not let Cairn start when you log in.</source>
        <translation>Windows 不允许 Cairn 在您登录时启动。</translation>
    </message>
    <message>
        <source>Windows does not let Cairn stop starting when you log in.</source>
        <translation>Windows 不允许取消 Cairn 的登录时启动。</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known yet whether others on the internet can reach this computer.</source>
        <translation>目前还不清楚互联网上的其他人能否连接到这台电脑。</translation>
    </message>
    <message>
        <source>This computer takes no connections.</source>
        <translation>这台电脑不接受连接。</translation>
    </message>
    <message>
        <source>Others on the internet can reach this computer.</source>
        <translation>互联网上的其他人可以连接到这台电脑。</translation>
    </message>
    <message>
        <source>Others on the internet can probably reach this computer.</source>
        <translation>互联网上的其他人很可能可以连接到这台电脑。</translation>
    </message>
    <message>
        <source>Others on the internet can probably not reach this computer.</source>
        <translation>互联网上的其他人很可能无法连接到这台电脑。</translation>
    </message>
    <message>
        <source>The router is being asked to let connections through.</source>
        <translation>正在请求路由器放行连接。</translation>
    </message>
    <message>
        <source>The router is not asked to let connections through. Where it does so by itself, nothing needs to be done.</source>
        <translation>没有请求路由器放行连接。如果路由器会自动放行，则无需任何操作。</translation>
    </message>
    <message>
        <source>It can still download from those who take connections. To let others fetch from here, set a port in the settings.</source>
        <translation>这台电脑仍可从接受连接的对等节点下载。如要让其他人从这里获取内容，请在设置中指定端口。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>The router says that it lets connections through.</source>
        <translation>路由器表示已放行连接。</translation>
    </message>
    <message>
        <source>Others have asked this computer of themselves not long ago.</source>
        <translation>不久前，其他人曾主动连接到这台电脑。</translation>
    </message>
    <message>
        <source>The router is itself behind another one. Ask your provider for an address of your own, or use IPv6. Downloads work all the same, and so does sharing with those that this computer connects to.</source>
        <translation>路由器本身位于另一台路由器之后。请向网络运营商申请独立的公网地址，或使用 IPv6。下载不受影响，与这台电脑主动连接的对等节点之间的分享也不受影响。</translation>
    </message>
    <message>
        <source>Downloads work all the same, and so does sharing with those that this computer connects to. To be reached by all, switch on UPnP or NAT-PMP in the router, or forward TCP and UDP port %1 there to this computer.</source>
        <translation>下载不受影响，与这台电脑主动连接的对等节点之间的分享也不受影响。如要让所有人都能连接，请在路由器中启用 UPnP 或 NAT-PMP，或将 TCP 和 UDP 端口 %1 转发到这台电脑。</translation>
    </message>
    <message>
        <source>The router is not asked.</source>
        <translation>没有向路由器发出请求。</translation>
    </message>
    <message>
        <source>The router is being asked.</source>
        <translation>正在请求路由器。</translation>
    </message>
    <message>
        <source>There is no router to ask.</source>
        <translation>没有可请求的路由器。</translation>
    </message>
    <message>
        <source>The router opened no port. It is asked again from time to time.</source>
        <translation>路由器没有打开端口，之后会不时重新请求。</translation>
    </message>
    <message>
        <source>TCP port %1</source>
        <translation>TCP 端口 %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>UDP 端口 %1</translation>
    </message>
    <message>
        <source>The router has opened %1, by %2.</source>
        <translation>路由器已通过 %2 打开 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>尚不清楚。</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>未使用。</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Looking for the first nodes.</source>
        <translation>正在查找首批节点。</translation>
    </message>
    <message>
        <source>No nodes are known yet.</source>
        <translation>尚无已知节点。</translation>
    </message>
    <message>
        <source>No nodes are known yet: %1</source>
        <translation>尚无已知节点：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known; this computer only asks.</source>
        <translation>
            <numerusform>已知 %Ln 个节点；这台电脑只查询，不应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known, of whom %1 answered lately.</source>
        <translation>
            <numerusform>已知 %Ln 个节点，其中 %1 个最近有响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>未进行查找。</translation>
    </message>
    <message>
        <source>Nobody can be found. %1</source>
        <translation>无法查找对等节点。%1</translation>
    </message>
    <message>
        <source>Nobody was found yet.</source>
        <translation>尚未找到对等节点。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>找到 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1，ID %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is announced, because no connections are taken.</source>
        <translation>由于不接受连接，没有公布任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) can be found.</source>
        <translation>
            <numerusform>%Ln 个项目中有 %1 个可被找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>None: no connections are taken.</source>
        <translation>无：不接受连接。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>0</translation>
    </message>
    <message>
        <source>No peer on the internet was found that could be asked to try.</source>
        <translation>没有找到可以请其尝试的互联网节点。</translation>
    </message>
    <message>
        <source>Peers that were asked to try have not answered.</source>
        <translation>被请求尝试的节点没有回应。</translation>
    </message>
    <message>
        <source>Yes: a peer on the internet has just connected to port %1, as it was asked to.</source>
        <translation>可以连接：互联网上的一个节点刚刚应要求连接到端口 %1。</translation>
    </message>
    <message numerus="yes">
        <source>No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</source>
        <translation>
            <numerusform>无法连接：互联网上的 %Ln 个节点尝试连接端口 %1，均未成功。请在路由器中将该端口转发到此电脑，并在防火墙中放行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: somebody on the internet connected to port %1, %2 ago.</source>
        <translation>可以连接：%2前，互联网上有人连接到端口 %1。</translation>
    </message>
    <message>
        <source>No: this computer takes no connections. A port can be set in the settings.</source>
        <translation>无法连接：这台电脑不接受连接。可在设置中指定端口。</translation>
    </message>
    <message>
        <source>No: port %1 is open to this computer alone. The settings say where it listens.</source>
        <translation>无法连接：端口 %1 仅对这台电脑自身开放。监听位置由设置决定。</translation>
    </message>
    <message>
        <source>No: the router is itself behind another one. Ask your provider for an address of your own, or use IPv6.</source>
        <translation>无法连接：路由器本身位于另一台路由器之后。请向网络运营商申请独立的公网地址，或使用 IPv6。</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected yet, and no router has opened port %1; where it was forwarded by hand, others may get through all the same. %2</source>
        <translation>无法判断。尚无人连接，也没有路由器打开端口 %1；如果已手动转发该端口，其他人仍有可能连接成功。%2</translation>
    </message>
    <message>
        <source>That cannot be told. The router says that it lets connections to port %1 through, but nobody has connected yet. %2</source>
        <translation>无法判断。路由器表示已放行到端口 %1 的连接，但尚无人连接。%2</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected to port %1 yet. %2</source>
        <translation>无法判断。尚无人连接到端口 %1。%2</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Move the files themselves to the &amp;trash</source>
        <translation>将文件本身也移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>Your own files go to the trash, where you can get them back from. Others cannot get them from here any more.</source>
        <translation>您自己的文件会移到回收站，可以从那里取回。其他人不能再从这里获取它们。</translation>
    </message>
    <message>
        <source>Remove “%1” from the stored files?</source>
        <translation>从资料库中移除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln stored item(s)?</source>
        <translation>
            <numerusform>从资料库中移除 %Ln 个项目？</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that Cairn keeps is deleted, up to %1. Others cannot get it from here any more.</source>
        <translation>Cairn 保存的副本（最多 %1）将被删除。其他人将无法再从这里获取。</translation>
    </message>
    <message>
        <source>Your own files in %1 stay as they are. The copy that Cairn keeps beside them is deleted. Others cannot get it from here any more.</source>
        <translation>您位于 %1 的文件保持不变。Cairn 另外保存的副本将被删除。其他人将无法再从这里获取。</translation>
    </message>
    <message>
        <source>It is only forgotten: your own files in %1 stay as they are. Others cannot get it from here any more.</source>
        <translation>仅移除记录：您位于 %1 的文件保持不变。其他人将无法再从这里获取。</translation>
    </message>
    <message>
        <source>They are only forgotten: your own files stay as they are. Others cannot get them from here any more.</source>
        <translation>仅移除记录：您自己的文件保持不变。其他人将无法再从这里获取。</translation>
    </message>
    <message numerus="yes">
        <source>Your own files stay as they are. The copies that Cairn keeps of %Ln of them are deleted. Others cannot get them from here any more.</source>
        <translation>
            <numerusform>您自己的文件保持不变。Cairn 为其中 %Ln 个项目保存的副本将被删除。其他人将无法再从这里获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>WatchedPlace</name>
    <message>
        <source>Everything in the watched folder is shared: that cannot be your whole home folder. Choose a folder in it.</source>
        <translation>监视的文件夹中的所有内容都会被分享，因此不能是整个主文件夹。请选择其中的一个文件夹。</translation>
    </message>
    <message>
        <source>The watched folder and the folder for downloads must be apart. Downloads would be shared again under other links.</source>
        <translation>监视的文件夹与下载文件夹必须分开。否则下载的内容会以其他链接再次分享。</translation>
    </message>
    <message>
        <source>The watched folder must be apart from the folder where Cairn keeps its own data, %1.</source>
        <translation>监视的文件夹必须与 Cairn 存放自身数据的文件夹 %1 分开。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::AddLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>cairn:…</source>
        <translation>cairn:…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Patterns with a semicolon between, such as *.jpg; notes/*. What a pattern with ! before it matches is left out: !*.tmp</source>
        <translation>以分号分隔的匹配模式，例如 *.jpg; notes/*。与带 ! 前缀的模式匹配的内容会被排除：!*.tmp</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Only these files</source>
        <translation>仅下载这些文件(&amp;O)</translation>
    </message>
    <message>
        <source>These files f&amp;irst</source>
        <translation>优先下载这些文件(&amp;I)</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>选择文件的保存位置</translation>
    </message>
    <message>
        <source>Paste the link that you were given. It begins with “cairn:”.</source>
        <translation>请粘贴您收到的链接。链接以“cairn:”开头。</translation>
    </message>
    <message>
        <source>This is not a whole link: a part of it is missing or mistyped. Copy it again, from “cairn:” to its end.</source>
        <translation>这不是完整的链接：有一部分缺失或写错了。请从“cairn:”到末尾重新复制一次。</translation>
    </message>
    <message>
        <source>This link has no key: it serves to keep the files for others, not to read them. Ask for the whole link.</source>
        <translation>此链接不含密钥，只能用来为他人保存文件，不能读取。请向对方索取完整的链接。</translation>
    </message>
    <message>
        <source>Choose the folder that receives the files.</source>
        <translation>请选择用来保存文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>a bundle without a name</source>
        <translation>未命名的文件包</translation>
    </message>
    <message>
        <source>To be downloaded: %1</source>
        <translation>将下载：%1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>单元格的含义</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMap</name>
    <message>
        <source>Chunk map</source>
        <translation>分块图</translation>
    </message>
    <message>
        <source>Shows every chunk of the bundle. The arrow keys move from chunk to chunk, plus and minus zoom, 0 shows everything at once.</source>
        <translation>显示文件包的每个分块。方向键在分块之间移动，加号键和减号键缩放，0 键显示全部。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMapPanel</name>
    <message>
        <source>Choose a cell to see what is known of it.</source>
        <translation>选择一个单元格，查看其详细信息。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (plus key, or Ctrl and the wheel)</source>
        <translation>放大（加号键，或 Ctrl + 滚轮）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (minus key, or Ctrl and the wheel)</source>
        <translation>缩小（减号键，或 Ctrl + 滚轮）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show everything at once (0 key)</source>
        <translation>一次显示全部内容（0 键）</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkText</name>
    <message>
        <source>%1 or more</source>
        <comment>how many</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>data chunk %1 of %2</source>
        <translation>数据分块 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>parity chunk %1 of %2</source>
        <translation>校验分块 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3.</source>
        <comment>a number, which piece, its state</comment>
        <translation>条带 %1，%2：%3。</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3. Holders: %4.</source>
        <comment>a number, which piece, its state, how many</comment>
        <translation>条带 %1，%2：%3。持有者：%4。</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>of a chunk</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of a chunk</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>missing, and no connected peer has it</source>
        <comment>of a chunk</comment>
        <translation>缺失，且已连接的对等节点都没有</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>of a chunk</comment>
        <translation>已请求</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>of a chunk</comment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>of a chunk</comment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Stripes %1 to %2, %3: %4 verified, %5 received, %6 requested, %7 missing, %8 damaged, %9 not needed.</source>
        <comment>numbers, which piece, how many</comment>
        <translation>条带 %1 至 %2，%3：%4 个已验证，%5 个已接收，%6 个已请求，%7 个缺失，%8 个已损坏，%9 个不需要。</translation>
    </message>
    <message>
        <source>%1 The rarest of them has this many holders: %2.</source>
        <comment>a sentence, how many</comment>
        <translation>%1其中最稀有的分块的持有者数：%2。</translation>
    </message>
    <message>
        <source>Nothing is known of the chunks yet.</source>
        <translation>尚无分块信息。</translation>
    </message>
    <message>
        <source>%1 of %2 stripes are complete. Chunks: %3 verified, %4 received, %5 requested, %6 missing, %7 that no connected peer has, %8 damaged, %9 not needed.</source>
        <translation>%2 个条带中有 %1 个完整。分块：%3 个已验证，%4 个已接收，%5 个已请求，%6 个缺失，%7 个在已连接的对等节点中都没有，%8 个已损坏，%9 个不需要。</translation>
    </message>
    <message>
        <source>The bundle has %1 stripes; only the first %2 are shown and counted here.</source>
        <translation>该文件包共有 %1 个条带；此处仅显示和统计前 %2 个。</translation>
    </message>
    <message>
        <source>Each column is a stripe: data above the gap, parity below it.</source>
        <translation>每列为一个条带：间隔上方为数据，下方为校验。</translation>
    </message>
    <message>
        <source>Each column is a stripe.</source>
        <translation>每列为一个条带。</translation>
    </message>
    <message>
        <source>Each column is %1 stripes: data above the gap, parity below it. A cell is filled from below as far as they are verified.</source>
        <translation>每列为 %1 个条带：间隔上方为数据，下方为校验。单元格自下而上填充，表示已验证的比例。</translation>
    </message>
    <message>
        <source>Each column is %1 stripes. A cell is filled from below as far as they are verified.</source>
        <translation>每列为 %1 个条带。单元格自下而上填充，表示已验证的比例。</translation>
    </message>
    <message>
        <source>received, not in its place yet</source>
        <comment>of a chunk</comment>
        <translation>已接收，尚未就位</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <comment>of a chunk</comment>
        <translation>ID：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of peers</comment>
        <translation>
            <numerusform>%1，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <comment>peers</comment>
        <translation>持有者：%1</translation>
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
        <translation>无法写入设置，因此 Cairn 没有启动。%1</translation>
    </message>
    <message>
        <source>Link received</source>
        <translation>收到链接</translation>
    </message>
    <message>
        <source>Cairn asks where to put what it brings.</source>
        <translation>请在 Cairn 中选择下载内容的保存位置。</translation>
    </message>
    <message>
        <source>These settings count once the daemon is restarted, which is another program that this window only shows.</source>
        <translation>这些设置将在守护进程重新启动后生效。守护进程是另一个程序，此窗口只显示它的状态。</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. It is looked for again and again.</source>
        <translation>无法读取监视的文件夹 %1。Cairn 会不断重试。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadActions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Check what is here</source>
        <translation>检查已有数据</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>移到最后</translation>
    </message>
    <message>
        <source>Remove downloads</source>
        <translation>移除下载</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>从列表中移除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) from the list?</source>
        <translation>
            <numerusform>从列表中移除 %n 个下载？</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are finished stay where they are. What is not finished is given up.</source>
        <translation>已完成的文件会留在原处，未完成的下载将被放弃。</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadDetailsPanel</name>
    <message>
        <source>Select a download to see more about it.</source>
        <translation>选择一个下载，查看其详细信息。</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>No peer is connected for this download.</source>
        <translation>此下载没有已连接的对等节点。</translation>
    </message>
    <message>
        <source>Peers of the download</source>
        <translation>此下载的对等节点</translation>
    </message>
    <message>
        <source>Its speed is shown when it was seen running.</source>
        <translation>下载运行后，这里会显示速度。</translation>
    </message>
    <message>
        <source>All that was wanted is here, and every chunk was checked.</source>
        <translation>所需内容已全部下载，每个分块均已验证。</translation>
    </message>
    <message>
        <source>The map of chunks is shown once it is known what there is.</source>
        <translation>获知内容构成后，这里会显示分块图。</translation>
    </message>
    <message>
        <source>The map of chunks is shown while the download runs.</source>
        <translation>下载运行时，这里会显示分块图。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesModel</name>
    <message>
        <source>First</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下载顺序</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesTab</name>
    <message>
        <source>From the front, so that it can be looked at early</source>
        <translation>从头开始依次下载，以便提前查看</translation>
    </message>
    <message>
        <source>Files of the download</source>
        <translation>此下载的文件</translation>
    </message>
    <message>
        <source>Bring first</source>
        <translation>优先下载</translation>
    </message>
    <message>
        <source>These files come before all others.</source>
        <translation>这些文件先于其他所有文件下载。</translation>
    </message>
    <message>
        <source>Bring as usual</source>
        <translation>正常下载</translation>
    </message>
    <message>
        <source>These files come in the usual order.</source>
        <translation>这些文件按正常顺序下载。</translation>
    </message>
    <message>
        <source>Bring last</source>
        <translation>最后下载</translation>
    </message>
    <message>
        <source>These files come when all others are here.</source>
        <translation>这些文件在其他所有文件之后下载。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>无法列出文件</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>尚未获得文件列表</translation>
    </message>
    <message>
        <source>Their names can be read only with the key of the link, which is not here.</source>
        <translation>只有使用链接的密钥才能读取文件名，而这里没有该密钥。</translation>
    </message>
    <message>
        <source>It comes first, as soon as somebody who has it is found.</source>
        <translation>找到拥有文件列表的对等节点后，会首先下载该列表。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadInfoTab</name>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <translation>已有 %1，共 %2</translation>
    </message>
    <message>
        <source>%1, of which %2 are still to come</source>
        <translation>%1，其中 %2 个尚未完成</translation>
    </message>
    <message>
        <source>Everything is on this computer, whoever else leaves.</source>
        <translation>无论谁离开，全部内容都已在这台电脑上。</translation>
    </message>
    <message>
        <source>Not known while it does not run.</source>
        <translation>下载未运行时无法得知。</translation>
    </message>
    <message>
        <source>The connected holders do not have all that is missing here.</source>
        <translation>已连接的持有者没有这里缺少的全部内容。</translation>
    </message>
    <message>
        <source>If one of the connected holders leaves, the others may have too little for what is missing here.</source>
        <translation>如果有一个已连接的持有者离开，其余持有者可能不足以提供这里缺少的内容。</translation>
    </message>
    <message numerus="yes">
        <source>It survives the loss of at least %n of the connected holder(s).</source>
        <translation>
            <numerusform>至少可承受 %n 个已连接的持有者离开。</numerusform>
        </translation>
    </message>
    <message>
        <source>About the download</source>
        <translation>下载信息</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>If holders leave</source>
        <translation>持有者离开时</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>条带</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Received twice</source>
        <translation>重复接收</translation>
    </message>
    <message>
        <source>Stripes rebuilt</source>
        <translation>重建的条带</translation>
    </message>
    <message>
        <source>Damaged chunks</source>
        <translation>损坏的分块</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>根哈希</translation>
    </message>
    <message>
        <source>Copy the root</source>
        <translation>复制根哈希</translation>
    </message>
    <message>
        <source>Without its key, it is for keeping and checking the content, not for reading it.</source>
        <translation>没有密钥时，此链接只能用来保存和检查内容，不能读取。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: any %2 of the %3 chunks of a stripe are enough</source>
        <translation>%1：每个条带的 %3 个分块中，任意 %2 个即可</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadPeersModel</name>
    <message>
        <source>How much of the content it has</source>
        <translation>该对等节点拥有多少内容</translation>
    </message>
    <message>
        <source>Of everything that it asks for, on the same connection</source>
        <translation>通过同一连接，按其请求发送的全部内容</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>拥有</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收速度</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送速度</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>No false chunks</source>
        <translation>无错误分块</translation>
    </message>
    <message numerus="yes">
        <source>%Ln false chunk(s)</source>
        <translation>
            <numerusform>%Ln 个错误分块</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsModel</name>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Looking for holders</source>
        <translation>正在查找持有者</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n holder(s)</source>
        <translation>
            <numerusform>正在连接 %n 个持有者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %n stripe(s)</source>
        <translation>
            <numerusform>有 %n 个条带没有持有者</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for holders to send</source>
        <translation>正在等待持有者发送数据</translation>
    </message>
    <message>
        <source>Reading what it contains</source>
        <translation>正在读取内容信息</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>正在检查已有数据</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Kept for others</source>
        <translation>为他人保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Peers that are connected, of those that are known to have some of it</source>
        <translation>已连接的对等节点数 / 已知拥有部分内容的对等节点数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>队列位置</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsPage</name>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>What can be done with downloads</source>
        <translation>下载操作</translation>
    </message>
    <message>
        <source>Which downloads are shown</source>
        <translation>显示哪些下载</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>进行中和等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message>
        <source>Drop a link here, or press Ctrl+L. Files and folders that are dropped here are shared.</source>
        <translation>将链接拖到这里，或按 Ctrl+L。拖到这里的文件和文件夹会被分享。</translation>
    </message>
    <message>
        <source>No download matches</source>
        <translation>没有匹配的下载</translation>
    </message>
    <message>
        <source>Choose “All” above, or clear the filter, to see the others.</source>
        <translation>如要查看其他下载，请在上方选择“全部”，或清除筛选条件。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EmptyNotice</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>What is here is shown in a moment.</source>
        <translation>这里的内容稍后显示。</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn 没有运行</translation>
    </message>
    <message>
        <source>Nothing is lost. What is here is shown once Cairn runs again.</source>
        <translation>没有丢失任何内容。Cairn 再次运行后会显示这里的内容。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EntriesModel</name>
    <message>
        <source>%1 (points to %2)</source>
        <translation>%1（指向 %2）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Format</name>
    <message>
        <source>This cannot be done: %1. Check what was entered.</source>
        <translation>无法完成此操作：%1。请检查输入的内容。</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>未找到：%1。</translation>
    </message>
    <message>
        <source>Something is in the way: %1. Move it away, or choose another place.</source>
        <translation>目标位置已被占用：%1。请将其移走，或选择其他位置。</translation>
    </message>
    <message>
        <source>The system does not allow this: %1. Change the permissions, then try again.</source>
        <translation>系统不允许此操作：%1。请更改权限，然后重试。</translation>
    </message>
    <message>
        <source>There is not enough space: %1. Free some space there, then try again.</source>
        <translation>空间不足：%1。请在该处释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The system reports a failure: %1. Look at that disk or device, then try again.</source>
        <translation>系统报告了故障：%1。请检查相应的磁盘或设备，然后重试。</translation>
    </message>
    <message>
        <source>Some data is damaged: %1. Checking the bundle repairs what can be repaired.</source>
        <translation>部分数据已损坏：%1。检查该文件包可修复能够修复的部分。</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that: %1. A newer version may.</source>
        <translation>此版本的 Cairn 不支持此操作：%1。较新的版本可能支持。</translation>
    </message>
    <message>
        <source>A file is no longer what was shared: %1. Share it again to get a link to it as it is now.</source>
        <translation>文件与分享时不再相同：%1。请重新分享，以获取与现状相符的链接。</translation>
    </message>
    <message>
        <source>Something else is at work there: %1. Try again in a moment.</source>
        <translation>另有操作正在进行：%1。请稍后重试。</translation>
    </message>
    <message>
        <source>This is not available just now: %1.</source>
        <translation>暂时不可用：%1。</translation>
    </message>
    <message>
        <source>This is more than Cairn allows: %1.</source>
        <translation>超出了 Cairn 允许的范围：%1。</translation>
    </message>
    <message>
        <source>This was stopped: %1. What was done is kept.</source>
        <translation>操作已停止：%1。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>操作未成功：%1。</translation>
    </message>
    <message>
        <source>This cannot be done. Check what was entered.</source>
        <translation>无法完成此操作。请检查输入的内容。</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Something is in the way. Move it away, or choose another place.</source>
        <translation>目标位置已被占用。请将占用的内容移走，或选择其他位置。</translation>
    </message>
    <message>
        <source>The system does not allow this. Change the permissions, then try again.</source>
        <translation>系统不允许此操作。请更改权限，然后重试。</translation>
    </message>
    <message>
        <source>There is not enough space. Free some space, then try again.</source>
        <translation>空间不足。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The system reports a failure. Look at the disk or device, then try again.</source>
        <translation>系统报告了故障。请检查磁盘或设备，然后重试。</translation>
    </message>
    <message>
        <source>Some data is damaged. Checking the bundle repairs what can be repaired.</source>
        <translation>部分数据已损坏。检查该文件包可修复能够修复的部分。</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that. A newer version may.</source>
        <translation>此版本的 Cairn 不支持此操作。较新的版本可能支持。</translation>
    </message>
    <message>
        <source>A file is no longer what was shared. Share it again to get a link to it as it is now.</source>
        <translation>文件与分享时不再相同。请重新分享，以获取与现状相符的链接。</translation>
    </message>
    <message>
        <source>Something else is at work there. Try again in a moment.</source>
        <translation>另有操作正在进行。请稍后重试。</translation>
    </message>
    <message>
        <source>This is not available just now.</source>
        <translation>暂时不可用。</translation>
    </message>
    <message>
        <source>This is more than Cairn allows.</source>
        <translation>超出了 Cairn 允许的范围。</translation>
    </message>
    <message>
        <source>This was stopped. What was done is kept.</source>
        <translation>操作已停止。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate: 1.5 MiB/s</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>超过一年</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分钟</translation>
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
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryDetails</name>
    <message>
        <source>Details of the stored item</source>
        <translation>项目的详细信息</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>包含的文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>重新分享</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>检查并修复</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>数据安全</translation>
    </message>
    <message>
        <source>Chunks here</source>
        <translation>本机分块</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>根哈希</translation>
    </message>
    <message>
        <source>Looking inside.</source>
        <translation>正在读取内容。</translation>
    </message>
    <message>
        <source>Choose one stored item above.</source>
        <translation>请在上方选择一个项目。</translation>
    </message>
    <message>
        <source>Kept as a copy in Cairn’s own folder.</source>
        <translation>以副本形式保存在 Cairn 自己的文件夹中。</translation>
    </message>
    <message>
        <source>%1: any %2 of %3 chunks of each stripe are enough to read it.</source>
        <translation>%1：每个条带的 %3 个分块中，任意 %2 个即可读取。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s) like these.</source>
        <translation>
            <numerusform>另有 %Ln 个类似的问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives the loss of any %Ln more chunk(s) of each stripe.</source>
        <translation>
            <numerusform>每个条带即使再丢失任意 %Ln 个分块，内容仍可完整读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) too few are here to read all of it.</source>
        <translation>
            <numerusform>本机还缺 %Ln 个分块，无法读取全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>No further chunk may be lost.</source>
        <translation>不能再丢失任何分块。</translation>
    </message>
    <message>
        <source>Safe as long as the files stay as they are.</source>
        <translation>只要文件保持原样，就是安全的。</translation>
    </message>
    <message>
        <source>The details cannot be shown just now. %1</source>
        <translation>暂时无法显示详细信息。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chunks are here, in %Ln stripe(s).</source>
        <translation>
            <numerusform>共 %2 个分块，分属 %Ln 个条带，本机有其中 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the link is not known here, so the names inside cannot be read.</source>
        <translation>这里没有链接的密钥，因此无法读取其中的文件名。</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>指定当前位置…</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>发现的持有者</translation>
    </message>
    <message>
        <source>%1 since it came here, %2 times its size.</source>
        <comment>bytes, a ratio</comment>
        <translation>加入资料库以来 %1，为其大小的 %2 倍。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) had some of it, since Cairn was started.</source>
        <translation>
            <numerusform>Cairn 启动以来，发现 %Ln 个其他对等节点拥有部分内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it travels in the link’s first block; there are no chunks.</source>
        <translation>全部内容都随链接的首个数据块传输，没有分块。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryModel</name>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>部分保存</translation>
    </message>
    <message>
        <source>Everything is here, as far as is known without reading all of it.</source>
        <translation>目前看来内容齐全，但尚未读取全部数据进行确认。</translation>
    </message>
    <message>
        <source>A file was changed, moved or deleted after it was shared. Put it back as it was, share it again for a new link, or remove the entry.</source>
        <translation>有文件在分享后被更改、移动或删除。请将其恢复原样，或重新分享以获取新链接，或移除此项目。</translation>
    </message>
    <message>
        <source>Some of the stored data is damaged or missing. Check and repair it, or share the files again.</source>
        <translation>部分存储的数据已损坏或缺失。请检查并修复，或重新分享这些文件。</translation>
    </message>
    <message>
        <source>Only some chunks are kept here, for others.</source>
        <translation>这里只为他人保存了部分分块。</translation>
    </message>
    <message>
        <source>Kept as a copy</source>
        <translation>以副本保存</translation>
    </message>
    <message>
        <source>How many data chunks and how many spare ones each stripe is cut into.</source>
        <translation>每个条带分成多少个数据分块和多少个备用分块。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Others can get it from here.</source>
        <translation>其他人可以从这里获取。</translation>
    </message>
    <message>
        <source>Sharing is stopped: others cannot get it from here until it is resumed.</source>
        <translation>分享已暂停：在继续分享之前，其他人无法从这里获取。</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <comment>health</comment>
        <translation>%1，未分享</translation>
    </message>
    <message>
        <source>How many others were seen having some of it, since Cairn was started.</source>
        <translation>Cairn 启动以来，发现有多少个其他对等节点拥有部分内容。</translation>
    </message>
    <message>
        <source>How much was sent, for each byte of it: 1 is once all of it.</source>
        <translation>已发送的数据量与其大小之比：1 表示相当于全部内容发送了一次。</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>发现的持有者</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>分享率</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryPage</name>
    <message>
        <source>Filter by name or place</source>
        <translation>按名称或位置筛选</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>资料库中的文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>显示链接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>检查并修复</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>重新分享</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>暂停分享</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>继续分享</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>What can be done with stored files</source>
        <translation>资料库操作</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>检查进度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s).</source>
        <translation>
            <numerusform>%Ln 个项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) match.</source>
        <translation>
            <numerusform>%Ln 个项目中有 %1 个匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here to share them</source>
        <translation>将文件拖到这里即可分享</translation>
    </message>
    <message>
        <source>What you share stays where it is, and is listed here with its link.</source>
        <translation>您分享的内容会留在原处，并连同链接列在这里。</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn 正忙，列表可能不是最新的。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>指定当前位置…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The name here and in its link. The files keep theirs, and older links go on to work.</source>
        <translation>此处及链接中使用的名称。文件本身的名称不变，旧链接仍然有效。</translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation>将“%1”移动到</translation>
    </message>
    <message>
        <source>Its place cannot be changed just now. %1</source>
        <translation>暂时无法更改其位置。%1</translation>
    </message>
    <message>
        <source>Where is the file “%1” now?</source>
        <translation>文件“%1”现在位于哪里？</translation>
    </message>
    <message>
        <source>Where is the folder “%1” now?</source>
        <translation>文件夹“%1”现在位于哪里？</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogModel</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>“%1” is among the stored files.</source>
        <translation>“%1”已加入资料库。</translation>
    </message>
    <message>
        <source>“%1” was removed from the stored files.</source>
        <translation>“%1”已从资料库中移除。</translation>
    </message>
    <message>
        <source>The download of “%1” was added.</source>
        <translation>已添加下载“%1”。</translation>
    </message>
    <message>
        <source>The download of “%1” is finished.</source>
        <translation>下载“%1”已完成。</translation>
    </message>
    <message>
        <source>The download of “%1” failed.</source>
        <translation>下载“%1”失败。</translation>
    </message>
    <message>
        <source>The download of “%1” was removed.</source>
        <translation>已移除下载“%1”。</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>已与 %1 建立连接。</translation>
    </message>
    <message>
        <source>The connection with %1 has ended.</source>
        <translation>与 %1 的连接已结束。</translation>
    </message>
    <message>
        <source>The limits were changed.</source>
        <translation>限制已更改。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>“%1” has another name, place or health, or is shared or not.</source>
        <translation>“%1”的名称、位置、健康状况或分享状态已更改。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogPage</name>
    <message>
        <source>Filter by text</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>事件记录</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cairn is ready.</source>
        <translation>Cairn 已就绪。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有任何记录</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, is listed here.</source>
        <translation>程序的活动和出现的问题会列在这里。</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
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
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>分享文件</translation>
    </message>
    <message>
        <source>Share folder</source>
        <translation>分享文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>“%1” is among the downloads.</source>
        <translation>“%1”已加入下载。</translation>
    </message>
    <message>
        <source>Files to share</source>
        <translation>选择要分享的文件</translation>
    </message>
    <message>
        <source>Folder to share</source>
        <translation>选择要分享的文件夹</translation>
    </message>
    <message>
        <source>There is neither a link nor a file in the clipboard.</source>
        <translation>剪贴板中既没有链接，也没有文件。</translation>
    </message>
    <message>
        <source>“%1” is shared; its link is in the library.</source>
        <translation>“%1”已分享，其链接可在资料库中找到。</translation>
    </message>
    <message>
        <source>That is neither a file of this computer nor a link.</source>
        <translation>这既不是这台电脑上的文件，也不是链接。</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>在此页面中查找</translation>
    </message>
    <message>
        <source>Nothing to search here</source>
        <translation>此处没有可查找的内容</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NetworkPage</name>
    <message>
        <source>Can others reach this computer?</source>
        <translation>其他人能否连接到这台电脑？</translation>
    </message>
    <message>
        <source>Whether others reach this computer</source>
        <translation>其他人能否连接到这台电脑</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Port for connections</source>
        <translation>连接端口</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>互联网地址</translation>
    </message>
    <message>
        <source>Found by others at</source>
        <translation>对外公布的地址</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>路由器的答复</translation>
    </message>
    <message>
        <source>Finding others</source>
        <translation>查找对等节点</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv4</source>
        <translation>公共目录（DHT），IPv4</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv6</source>
        <translation>公共目录（DHT），IPv6</translation>
    </message>
    <message>
        <source>Announced there</source>
        <translation>在目录中公布</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>局域网</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>局域网中找到的</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>For finding others</source>
        <translation>用于查找对等节点</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1，设置值</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1，当前值</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Sending over the internet</source>
        <translation>互联网发送</translation>
    </message>
    <message>
        <source>Receiving over the internet</source>
        <translation>互联网接收</translation>
    </message>
    <message>
        <source>Sending in the local network</source>
        <translation>局域网发送</translation>
    </message>
    <message>
        <source>Receiving in the local network</source>
        <translation>局域网接收</translation>
    </message>
    <message>
        <source>Sending to each peer</source>
        <translation>向每个对等节点发送</translation>
    </message>
    <message>
        <source>Receiving from each peer</source>
        <translation>从每个对等节点接收</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>同时进行的数量</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>限速计划</translation>
    </message>
    <message>
        <source>None. One can be given in the settings.</source>
        <translation>无。可在设置中指定。</translation>
    </message>
    <message>
        <source>%1 in and %2 out</source>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln chunk(s) since the start</source>
        <translation>
            <numerusform>启动以来 %1，共 %Ln 个分块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, %1 refused since the start, %2 chunks asked for by others</source>
        <translation>
            <numerusform>当前 %Ln 个，启动以来拒绝 %1 个，其他人正在请求 %2 个分块</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1 connections, %2 downloads, and %3 peers that are sent to.</source>
        <translation>同时最多 %1 个连接、%2 个下载，并向 %3 个对等节点发送。</translation>
    </message>
    <message>
        <source>The schedule is in force just now.</source>
        <translation>限速计划当前正在生效。</translation>
    </message>
    <message>
        <source>The alternative limits are in force.</source>
        <translation>备用限速当前正在生效。</translation>
    </message>
    <message>
        <source>There is no schedule.</source>
        <translation>没有限速计划。</translation>
    </message>
    <message>
        <source>The schedule changes nothing just now.</source>
        <translation>限速计划目前不改变任何限制。</translation>
    </message>
    <message>
        <source>Cairn is starting.</source>
        <translation>Cairn 正在启动。</translation>
    </message>
    <message>
        <source>Cairn is not running, so what is shown here may be old.</source>
        <translation>Cairn 没有运行，因此这里显示的信息可能不是最新的。</translation>
    </message>
    <message>
        <source>Cairn is busy; what is shown here may be a little old.</source>
        <translation>Cairn 正忙，这里显示的信息可能不是最新的。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Cairn is starting…</source>
        <translation>Cairn 正在启动…</translation>
    </message>
    <message>
        <source>Cairn is busy; what you see may be a little old.</source>
        <translation>Cairn 正忙，显示的信息可能不是最新的。</translation>
    </message>
    <message>
        <source>Cairn could not start. %1</source>
        <translation>Cairn 无法启动。%1</translation>
    </message>
    <message>
        <source>Cairn is putting everything in order…</source>
        <translation>Cairn 正在进行收尾工作…</translation>
    </message>
    <message>
        <source>Cairn is not running.</source>
        <translation>Cairn 没有运行。</translation>
    </message>
    <message>
        <source>Cairn could not start: another program uses port %1. End that program, or choose another port in the settings, under Network.</source>
        <translation>Cairn 无法启动：另一个程序正在使用端口 %1。请结束该程序，或在设置的“网络”中选择另一个端口。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeCommands</name>
    <message>
        <source>%1 stays where it is, because another stored item needs it.</source>
        <translation>%1 保留在原处，因为另一个已存储的项目需要它。</translation>
    </message>
    <message>
        <source>%1 is not in the library any more, but could not be moved to the trash. It is where it was.</source>
        <translation>%1 已不在库中，但无法移到回收站。它仍在原处。</translation>
    </message>
    <message>
        <source>%1 was not shared. %2</source>
        <translation>未能分享 %1。%2</translation>
    </message>
    <message>
        <source>The download was not added. %1</source>
        <translation>未能添加下载。%1</translation>
    </message>
    <message>
        <source>It was not paused. %1</source>
        <translation>未能暂停。%1</translation>
    </message>
    <message>
        <source>It was not resumed. %1</source>
        <translation>未能继续。%1</translation>
    </message>
    <message>
        <source>It is not checked again. %1</source>
        <translation>未能重新检查。%1</translation>
    </message>
    <message>
        <source>The queue stays as it was. %1</source>
        <translation>队列保持不变。%1</translation>
    </message>
    <message>
        <source>The order of the files stays as it was. %1</source>
        <translation>文件的下载顺序保持不变。%1</translation>
    </message>
    <message>
        <source>The download was not removed. %1</source>
        <translation>未能移除下载。%1</translation>
    </message>
    <message>
        <source>It was not removed. %1</source>
        <translation>未能移除。%1</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>未能检查。%1</translation>
    </message>
    <message>
        <source>The limits stay as they were. %1</source>
        <translation>限制保持不变。%1</translation>
    </message>
    <message>
        <source>The choice of files stays as it was. %1</source>
        <translation>文件的选择保持不变。%1</translation>
    </message>
    <message>
        <source>It keeps its name. %1</source>
        <translation>名称保持不变。%1</translation>
    </message>
    <message>
        <source>It was not moved. %1</source>
        <translation>未能移动。%1</translation>
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
        <translation>由本机发起</translation>
    </message>
    <message>
        <source>From there</source>
        <translation>由对方发起</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>局域网</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>连接时长</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收速度</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送速度</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>False chunks</source>
        <translation>错误分块</translation>
    </message>
    <message>
        <source>This computer began the connection.</source>
        <translation>连接由这台电脑发起。</translation>
    </message>
    <message>
        <source>The other computer began the connection.</source>
        <translation>连接由对方的电脑发起。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) within the last hour were not what they should be.</source>
        <translation>
            <numerusform>过去一小时内有 %Ln 个分块的内容不正确。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersPage</name>
    <message>
        <source>Filter by address, program or id</source>
        <translation>按地址、客户端或 ID 筛选</translation>
    </message>
    <message>
        <source>Connected peers</source>
        <translation>已连接的对等节点</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>对等节点的详细信息</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>None within the last hour</source>
        <translation>过去一小时内没有</translation>
    </message>
    <message>
        <source>No peers are connected</source>
        <translation>没有已连接的对等节点</translation>
    </message>
    <message>
        <source>They come by themselves while something is downloaded or others fetch what is shared here.</source>
        <translation>下载内容时，或其他人获取本机分享的内容时，对等节点会自动出现。</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>Cairn 正忙，列表可能不是最新的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s) are connected.</source>
        <translation>
            <numerusform>已连接 %Ln 个对等节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connected peer(s) match.</source>
        <translation>
            <numerusform>%Ln 个已连接的对等节点中有 %1 个匹配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortCheck</name>
    <message>
        <source>Another program uses port %1. Choose another one for connections (TCP).</source>
        <translation>另一个程序正在使用端口 %1。请选择另一个连接端口（TCP）。</translation>
    </message>
    <message>
        <source>The system does not let Cairn use port %1. Choose another one for connections (TCP).</source>
        <translation>系统不允许 Cairn 使用端口 %1。请选择另一个连接端口（TCP）。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortTestRow</name>
    <message>
        <source>Test the port</source>
        <translation>测试端口</translation>
    </message>
    <message>
        <source>Peers on the internet are asked to connect to this computer. That takes up to half a minute.</source>
        <translation>正在请互联网上的节点连接此电脑，最多需要半分钟。</translation>
    </message>
    <message>
        <source>What the test says</source>
        <translation>测试结果</translation>
    </message>
</context>
<context>
    <name>cairn::ui::QrCode</name>
    <message>
        <source>This link is too long for a QR code. Copy it instead.</source>
        <translation>此链接过长，无法生成 QR 码。请改为复制链接。</translation>
    </message>
    <message>
        <source>There is not enough room for the QR code here.</source>
        <translation>此处空间不足，无法显示 QR 码。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 码</translation>
    </message>
    <message>
        <source>Scanned with a telephone, it gives this text: %1</source>
        <translation>用手机扫描后得到以下文本：%1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::RelocateJob</name>
    <message>
        <source>Comparing %1 with “%2”.</source>
        <translation>正在比较 %1 与“%2”。</translation>
    </message>
    <message>
        <source>“%1” is shared from %2 now.</source>
        <translation>“%1”现在从 %2 分享。</translation>
    </message>
    <message>
        <source>“%1” stays where it was.</source>
        <translation>“%1”仍在原来的位置。</translation>
    </message>
    <message>
        <source>“%1” was not found there. %2</source>
        <translation>在该位置未找到“%1”。%2</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ScheduleEditor</name>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>In kB/s; 0 is unlimited</source>
        <translation>单位为 kB/s；0 表示无限制</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>添加时段(&amp;A)</translation>
    </message>
    <message>
        <source>Time %1: %2</source>
        <comment>a line of the schedule</comment>
        <translation>时段 %1：%2</translation>
    </message>
    <message>
        <source>Time %1 has no day: tick one, or remove it.</source>
        <translation>时段 %1 没有选择任何一天：请勾选一天，或移除该时段。</translation>
    </message>
    <message>
        <source>Time %1 ends when it begins: change one of the two.</source>
        <translation>时段 %1 的结束时间与开始时间相同：请更改其中一个。</translation>
    </message>
    <message>
        <source>Time %1 changes nothing: set its speed up or down, or remove it.</source>
        <translation>时段 %1 没有任何作用：请设置上传或下载限制，或移除该时段。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>分享(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>限制(&amp;L)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Downloads go to</source>
        <translation>下载到(&amp;D)</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Share what is put &amp;into</source>
        <translation>自动分享放入此处的内容(&amp;I)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>外观(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在系统托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Sa&amp;y when a download is done or cannot go on</source>
        <translation>下载完成或无法继续时通知我(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;hunks that are needed</source>
        <translation>所需的分块数(&amp;P)</translation>
    </message>
    <message>
        <source>Each stripe of a file is cut into the chunks that are needed, and as many more are made as may be lost. This counts for what is shared from now on.</source>
        <translation>文件的每个条带都会切分为所需数量的分块，并额外生成与允许丢失的数量相同的分块。此设置适用于今后分享的内容。</translation>
    </message>
    <message>
        <source>Keep a &amp;copy of what is shared</source>
        <translation>为分享的内容保留副本(&amp;C)</translation>
    </message>
    <message>
        <source>Without a copy the files themselves are used, and take no more room.</source>
        <translation>不保留副本时直接使用原文件，不占用额外空间。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Port for connections (TCP)</source>
        <translation>连接端口（TCP）(&amp;P)</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>任意可用端口</translation>
    </message>
    <message>
        <source>Use the &amp;DHT to find and be found</source>
        <translation>使用 DHT 查找对等节点并让其他人找到(&amp;D)</translation>
    </message>
    <message>
        <source>Port of the D&amp;HT (UDP)</source>
        <translation>DHT 端口（UDP）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find peers on the local network</source>
        <translation>在局域网中查找对等节点(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open the ports on the router</source>
        <translation>在路由器上打开端口(&amp;O)</translation>
    </message>
    <message>
        <source>Private net&amp;work</source>
        <translation>私有网络(&amp;W)</translation>
    </message>
    <message>
        <source>None: the public network</source>
        <translation>无：使用公共网络</translation>
    </message>
    <message>
        <source>When these are saved, Cairn leaves the network for a moment and comes back with them; downloads go on by themselves.</source>
        <translation>保存这些设置时，Cairn 会短暂离开网络，再以新设置重新加入；下载会自动继续。</translation>
    </message>
    <message>
        <source>Beyond the local network</source>
        <translation>局域网以外</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Up, al&amp;ternative</source>
        <translation>备用上传限速(&amp;T)</translation>
    </message>
    <message>
        <source>Down, alte&amp;rnative</source>
        <translation>备用下载限速(&amp;R)</translation>
    </message>
    <message>
        <source>On the local network</source>
        <translation>局域网内</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>上传(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下载(&amp;O)</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时进行的数量</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>下载(&amp;W)</translation>
    </message>
    <message>
        <source>Other limits at certain times</source>
        <translation>特定时段的其他限制</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>The name of this node cannot be used. %1</source>
        <translation>无法使用此节点名称。%1</translation>
    </message>
    <message>
        <source>The name of the private network cannot be used. %1</source>
        <translation>无法使用此私有网络名称。%1</translation>
    </message>
    <message>
        <source>A secret belongs to a private network: give that a name.</source>
        <translation>口令用于私有网络，请填写私有网络的名称。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>没有保存任何更改。%1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Star&amp;t when I log in</source>
        <translation>登录时启动(&amp;T)</translation>
    </message>
    <message>
        <source>Questions and hints</source>
        <translation>询问和提示</translation>
    </message>
    <message>
        <source>Ask before downloads are &amp;removed</source>
        <translation>移除下载前询问(&amp;R)</translation>
    </message>
    <message>
        <source>Say that Cairn goes on when the &amp;window is closed</source>
        <translation>关闭窗口时提示 Cairn 仍在运行(&amp;W)</translation>
    </message>
    <message>
        <source>Chunks that may &amp;be lost</source>
        <translation>允许丢失的分块数(&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ame of this node</source>
        <translation>此节点的名称(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ecret of its members</source>
        <translation>成员口令(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;eers that are sent to</source>
        <translation>发送到的对等节点(&amp;E)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsFields</name>
    <message>
        <source>This is set by %1, which counts more than this window.</source>
        <translation>此项由 %1 设定，其优先级高于此窗口。</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>无限制</translation>
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
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止分享</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SharedDialog</name>
    <message>
        <source>Link to %1</source>
        <translation>“%1”的链接</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Whoever has this link can download “%1” and read it, with Cairn, from this computer and from everybody who has downloaded it before. Give it only to those who may.</source>
        <translation>任何人只要有此链接，就可以用 Cairn 从这台电脑以及所有已下载过的人那里下载并读取“%1”。请只将链接交给有权获取的人。</translation>
    </message>
    <message>
        <source>This link has no key, because none is known here: whoever has it can keep “%1” for others and check it, with Cairn, but not read it.</source>
        <translation>此链接不含密钥，因为这里没有密钥：拥有此链接的人可以用 Cairn 为他人保存并检查“%1”，但不能读取。</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. The files stay where they are: if you change, move or delete one, it can no longer be downloaded from here.</source>
        <translation>请让 Cairn 保持运行，直到其他人下载完毕。文件会留在原处：如果更改、移动或删除其中某个文件，就无法再从这里下载该文件。</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. It is kept as a copy: it stays here whatever becomes of your own files.</source>
        <translation>请让 Cairn 保持运行，直到其他人下载完毕。内容以副本形式保存：无论您自己的文件如何变化，副本都会留在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>%n 个项目不是文件，因此未包含在内：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>链接已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SpeedGraph</name>
    <message>
        <source>Last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>最近 10 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a speed</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span. Sending now: %3, at most %4.</source>
        <translation>当前接收：%1，此时段内最高 %2。当前发送：%3，最高 %4。</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span.</source>
        <translation>当前接收：%1，此时段内最高 %2。</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <comment>which span of time</comment>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Graph of speeds</source>
        <translation>速度图</translation>
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
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>now</source>
        <comment>at the end of an axis of time</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StatusLine</name>
    <message>
        <source>DHT off</source>
        <translation>DHT 已关闭</translation>
    </message>
    <message>
        <source>DHT: no nodes yet</source>
        <translation>DHT：暂无节点</translation>
    </message>
    <message numerus="yes">
        <source>DHT: %n node(s)</source>
        <translation>
            <numerusform>DHT：%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to the alternative limits, or back</source>
        <translation>切换到备用限速，或切换回来</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>下载：%1</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>上传：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n 个对等节点</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 max</source>
        <comment>the most that is downloaded</comment>
        <translation>↓ 最高 %1</translation>
    </message>
    <message>
        <source>at most %1 down</source>
        <translation>下载最高 %1</translation>
    </message>
    <message>
        <source>↑ %1 max</source>
        <comment>the most that is uploaded</comment>
        <translation>↑ 最高 %1</translation>
    </message>
    <message>
        <source>at most %1 up</source>
        <translation>上传最高 %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Limits: %1; alternative limits</source>
        <translation>限制：%1；备用限速</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StripeBarDelegate</name>
    <message>
        <source>Waiting at %1</source>
        <comment>a percentage</comment>
        <translation>等待中（%1）</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>a percentage</comment>
        <translation>已暂停（%1）</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>a percentage</comment>
        <translation>失败（%1）</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Tray</name>
    <message>
        <source>&amp;Show Cairn</source>
        <translation>显示 Cairn(&amp;S)</translation>
    </message>
    <message>
        <source>Share &amp;files…</source>
        <translation>分享文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Share f&amp;older…</source>
        <translation>分享文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add link…</source>
        <translation>添加链接(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Pause all downloads</source>
        <translation>暂停所有下载(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all downloads</source>
        <translation>继续所有下载(&amp;R)</translation>
    </message>
    <message>
        <source>Alternative &amp;limits</source>
        <translation>备用限速(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>Cairn 没有运行</translation>
    </message>
    <message>
        <source>Cairn: %1 down, %2 up</source>
        <translation>Cairn：下载 %1，上传 %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>下载完成</translation>
    </message>
    <message>
        <source>“%1” is complete.</source>
        <translation>“%1”已下载完毕。</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>下载已停止</translation>
    </message>
    <message>
        <source>“%1” cannot go on; its page says why.</source>
        <translation>“%1”无法继续，请在下载页面查看原因。</translation>
    </message>
    <message>
        <source>Cairn goes on</source>
        <translation>Cairn 仍在运行</translation>
    </message>
    <message>
        <source>What you share stays available. To end Cairn, choose Quit in this icon&apos;s menu.</source>
        <translation>您分享的内容仍可供下载。如要结束 Cairn，请在此图标的菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>所有下载均已暂停</translation>
    </message>
    <message>
        <source>No peers just now</source>
        <translation>目前没有已连接的对等节点</translation>
    </message>
</context>
<context>
    <name>cairn::ui::VerifyJob</name>
    <message>
        <source>Checking and repairing “%1”.</source>
        <translation>正在检查并修复“%1”。</translation>
    </message>
    <message>
        <source>Checking “%1”.</source>
        <translation>正在检查“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be checked. %2</source>
        <translation>未能检查“%1”。%2</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>检查在结束前已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s) were checked, and all are whole.</source>
        <translation>
            <numerusform>已检查 %Ln 个项目，全部完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was checked and is whole.</source>
        <translation>“%1”已检查，内容完整。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found and repaired.</source>
        <translation>
            <numerusform>发现并修复了 %Ln 个损坏的分块。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) cannot be repaired from what is here. Share the original files again, or download them again from others.</source>
        <translation>
            <numerusform>有 %Ln 个损坏的分块无法用本机的数据修复。请重新分享原文件，或从其他人那里重新下载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) could not be repaired yet. Check again later.</source>
        <translation>
            <numerusform>有 %Ln 个损坏的分块尚未修复。请稍后再次检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found. They can be repaired: choose “Check and repair”.</source>
        <translation>
            <numerusform>发现 %Ln 个损坏的分块，可以修复：请选择“检查并修复”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Cairn</source>
        <translation>欢迎使用 Cairn</translation>
    </message>
    <message>
        <source>Drop files on the window to share them by a link. Paste a link to download what is behind it.</source>
        <translation>将文件拖到窗口中，即可通过链接分享。粘贴链接，即可下载其中的内容。</translation>
    </message>
    <message>
        <source>&amp;Put downloads into</source>
        <translation>下载到(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Join the public network</source>
        <translation>加入公共网络(&amp;J)</translation>
    </message>
    <message>
        <source>It helps others to find what you share, wherever they are. The address of this computer is then known to its members. Without it, Cairn works on the local network and with addresses that links contain.</source>
        <translation>这样，无论其他人身在何处，都更容易找到您分享的内容。网络的成员会因此得知这台电脑的地址。不加入时，Cairn 只能通过局域网和链接中包含的地址工作。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始使用(&amp;S)</translation>
    </message>
    <message>
        <source>Where to put downloads</source>
        <translation>选择下载内容的保存位置</translation>
    </message>
</context>
<context>
    <name>cairn::ui::CopiedLinks</name>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %n link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>已复制。其中 %n 个链接不含密钥：只能用来保存和检查内容，不能读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::app::GuiWords</name>
    <message>
        <source>Cairn cannot start: %1. Correct what is named, then start it again.</source>
        <translation>Cairn 无法启动：%1。请更正所指出的内容，然后重新启动。</translation>
    </message>
    <message>
        <source>Another Cairn has this data folder and does not answer. Close it, or choose another folder with --data-dir.</source>
        <translation>另一个 Cairn 正在使用此数据文件夹，并且没有响应。请将其关闭，或用 --data-dir 选择另一个文件夹。</translation>
    </message>
</context>
</TS>
