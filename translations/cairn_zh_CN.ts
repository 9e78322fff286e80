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
        <translation>没有找到可以请其尝试的互联网对等节点。</translation>
    </message>
    <message>
        <source>Peers that were asked to try could not, or have not answered.</source>
        <translation>被请求尝试的对等节点无法尝试，或没有回应。</translation>
    </message>
    <message>
        <source>Yes: a peer on the internet has just connected to port %1, as it was asked to.</source>
        <translation>可以连接：互联网上的一个对等节点刚刚应要求连接到端口 %1。</translation>
    </message>
    <message numerus="yes">
        <source>No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</source>
        <translation>
            <numerusform>无法连接：互联网上的 %Ln 个对等节点尝试连接端口 %1，均未成功。请在路由器中将该端口转发到此电脑，并在防火墙中放行。</numerusform>
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
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>从列表中移除 %Ln 个下载？</numerusform>
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
        <source>It survives the loss of at least %Ln of the connected holder(s).</source>
        <translation>
            <numerusform>至少可承受 %Ln 个已连接的持有者离开。</numerusform>
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
        <source>Connecting to %Ln holder(s)</source>
        <translation>
            <numerusform>正在连接 %Ln 个持有者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %Ln stripe(s)</source>
        <translation>
            <numerusform>有 %Ln 个条带没有持有者</numerusform>
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
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
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
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已分享</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
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
    <name>cairn::ui::NodeWords</name>
    <message>
        <source>%1 appeared meanwhile</source>
        <translation>%1 在此期间出现</translation>
    </message>
    <message>
        <source>%1 became shorter</source>
        <translation>%1 变短了</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read</source>
        <translation>%1 在读取时变短了</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder and is not shared</source>
        <translation>%1 属于 Cairn 自身的数据文件夹，因此不会被分享</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder, which no files are written to</source>
        <translation>%1 属于 Cairn 自身的数据文件夹，不会向其中写入文件</translation>
    </message>
    <message>
        <source>%1 bytes are needed</source>
        <translation>需要 %1 字节</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>需要 %1 字节，可用 %2 字节</translation>
    </message>
    <message>
        <source>%1 cannot be completed with what the connected peers have; waiting for others</source>
        <translation>%1无法用已连接的对等节点拥有的内容补全；正在等待其他对等节点</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>无法锁定 %1</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself</source>
        <translation>%1 不能移动到其自身之中</translation>
    </message>
    <message>
        <source>%1 chunks are found damaged or missing</source>
        <translation>发现 %1 个分块已损坏或缺失</translation>
    </message>
    <message>
        <source>%1 chunks are missing</source>
        <translation>缺失 %1 个分块</translation>
    </message>
    <message>
        <source>%1 chunks are missing from the packs</source>
        <translation>存储包中缺失 %1 个分块</translation>
    </message>
    <message>
        <source>%1 disappeared while it was read</source>
        <translation>%1 在读取时消失了</translation>
    </message>
    <message>
        <source>%1 disappeared while it was written; run the same command again</source>
        <translation>%1 在写入时消失了；请再次运行同一命令</translation>
    </message>
    <message>
        <source>%1 does not hold a secret of 52 letters and digits</source>
        <translation>%1 不包含由 52 个字母和数字组成的密钥</translation>
    </message>
    <message>
        <source>%1 does not hold an identity</source>
        <translation>%1 不包含身份标识</translation>
    </message>
    <message>
        <source>%1 exists and is another file; --overwrite replaces it</source>
        <translation>%1 已存在，且是另一个文件；--overwrite 可将其替换</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>%1 有 %2 字节，预期最多 %3 字节</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared</source>
        <translation>%1 的大小与分享时不同</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>%1 的大小与分享时不同；请选择与分享时相同的内容所在的位置，或重新分享</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared, though its size and time are the same</source>
        <translation>%1 的内容与分享时不同，尽管大小和时间相同</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>%1 的内容与分享时不同；请选择与分享时相同的内容所在的位置，或重新分享</translation>
    </message>
    <message>
        <source>%1 is Cairn's own data folder and is not shared</source>
        <translation>%1 是 Cairn 自身的数据文件夹，因此不会被分享</translation>
    </message>
    <message>
        <source>%1 is a file that Cairn did not make, where its lock would be; move it away or choose another folder</source>
        <translation>%1 不是由 Cairn 创建的文件，却占用了锁文件的位置；请将其移走，或选择其他文件夹</translation>
    </message>
    <message>
        <source>%1 is a part of '%2', which is shared from %3; move that, or remove it from the library first</source>
        <translation>%1 是从 %3 分享的“%2”的一部分；请移动后者，或先将其从资料库中移除</translation>
    </message>
    <message>
        <source>%1 is another file; move it away or use --overwrite</source>
        <translation>%1 是另一个文件；请将其移走，或使用 --overwrite</translation>
    </message>
    <message>
        <source>%1 is in the way and not a file</source>
        <translation>%1 占用了该位置，且不是文件</translation>
    </message>
    <message>
        <source>%1 is in the way and not a folder</source>
        <translation>%1 占用了该位置，且不是文件夹</translation>
    </message>
    <message>
        <source>%1 is in the way of a symbolic link; --overwrite replaces a file, a link or an empty folder</source>
        <translation>%1 占用了符号链接的位置；--overwrite 可替换文件、链接或空文件夹</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>%1 is missing or empty, but %2 holds what it describes</source>
        <translation>%1 缺失或为空，但 %2 中仍有它所描述的内容</translation>
    </message>
    <message>
        <source>%1 is missing, though there are shares made with it</source>
        <translation>%1 缺失，但已有用它创建的分享</translation>
    </message>
    <message>
        <source>%1 is no file; choose where it is as it was shared, or share it again</source>
        <translation>%1 不是文件；请选择与分享时相同的内容所在的位置，或重新分享</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>%1 is no folder; choose where it is as it was shared, or share it again</source>
        <translation>%1 不是文件夹；请选择与分享时相同的内容所在的位置，或重新分享</translation>
    </message>
    <message>
        <source>%1 is no longer a file</source>
        <translation>%1 已不再是文件</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>%1 is not an absolute path</source>
        <translation>%1 不是绝对路径</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>未设置 %1</translation>
    </message>
    <message>
        <source>%1 is not there; choose where it is as it was shared, or share it again</source>
        <translation>%1 不在那里；请选择与分享时相同的内容所在的位置，或重新分享</translation>
    </message>
    <message>
        <source>%1 is on another disk than %2; copy it there, and then say where it is now</source>
        <translation>%1 与 %2 不在同一磁盘上；请将内容复制到那里，然后指定其当前位置</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed</source>
        <translation>其 %2 个分块中有 %1 个已损坏或缺失，%3 个完好，需要 %4 个</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6)</source>
        <translation>其 %2 个分块中有 %1 个已损坏或缺失，%3 个完好，需要 %4 个（分块 %5：%6）</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6, %7)</source>
        <translation>其 %2 个分块中有 %1 个已损坏或缺失，%3 个完好，需要 %4 个（分块 %5：%6，%7）</translation>
    </message>
    <message>
        <source>%1 of the %2 chunks it takes are here</source>
        <translation>需要 %2 个分块，这里有 %1 个</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 个对等节点</translation>
    </message>
    <message>
        <source>%1 stripes</source>
        <translation>%1 个条带</translation>
    </message>
    <message>
        <source>%1 was changed while it was compared; choose where it is as it was shared, or share it again</source>
        <translation>%1 在比较时被更改；请选择与分享时相同的内容所在的位置，或重新分享</translation>
    </message>
    <message>
        <source>%1 was moved or deleted</source>
        <translation>%1 已被移动或删除</translation>
    </message>
    <message>
        <source>%1 was replaced while it was read</source>
        <translation>%1 在读取时被替换</translation>
    </message>
    <message>
        <source>%1 was replaced while it was written; run the same command again</source>
        <translation>%1 在写入时被替换；请再次运行同一命令</translation>
    </message>
    <message>
        <source>%1 was written to after it was shared</source>
        <translation>%1 在分享后被写入过</translation>
    </message>
    <message>
        <source>%1 was written to while it was read</source>
        <translation>%1 在读取时被写入</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>'%1' cannot be read without the key of its link, so its files cannot be told</source>
        <translation>没有链接的密钥，无法读取“%1”，因此无法得知其中的文件</translation>
    </message>
    <message>
        <source>'%1' has a mode beyond 0777</source>
        <translation>“%1”权限模式超出 0777</translation>
    </message>
    <message>
        <source>'%1' is a link without a usable target</source>
        <translation>“%1”是没有可用目标的符号链接</translation>
    </message>
    <message>
        <source>'%1' is being downloaded to %2; let that finish, or remove it, before this is moved</source>
        <translation>“%1”正在下载到 %2；请等待其完成或将其移除，然后再移动此项</translation>
    </message>
    <message>
        <source>'%1' is finished</source>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be elsewhere</source>
        <translation>“%1”以副本形式保存在数据文件夹中，没有可位于别处的文件或文件夹</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be moved</source>
        <translation>“%1”以副本形式保存在数据文件夹中，没有可移动的文件或文件夹</translation>
    </message>
    <message>
        <source>'%1' is no file but has bytes</source>
        <translation>“%1”不是文件，却有数据</translation>
    </message>
    <message>
        <source>'%1' is no link but has a target</source>
        <translation>“%1”不是符号链接，却有目标</translation>
    </message>
    <message>
        <source>'%1' is not all here</source>
        <translation>“%1”尚不完整</translation>
    </message>
    <message>
        <source>'%1' is not one</source>
        <translation>“%1”不符合要求</translation>
    </message>
    <message>
        <source>'%1' is of an unknown kind</source>
        <translation>“%1”的类型未知</translation>
    </message>
    <message>
        <source>'%1' is out of order or there twice</source>
        <translation>“%1”顺序有误或重复出现</translation>
    </message>
    <message>
        <source>'%1' is removed, but not all of its space is freed</source>
        <translation>“%1”已移除，但其占用的空间没有全部释放</translation>
    </message>
    <message>
        <source>'%1' keeps chunks, not files</source>
        <translation>“%1”保存的是分块，不是文件</translation>
    </message>
    <message>
        <source>'%1' lies in what is not a folder</source>
        <translation>“%1”的上级不是文件夹</translation>
    </message>
    <message>
        <source>'%1' was removed meanwhile</source>
        <translation>“%1”已在此期间被移除</translation>
    </message>
    <message>
        <source>'%1' was removed while it was checked</source>
        <translation>“%1”在检查时被移除</translation>
    </message>
    <message>
        <source>1 chunk is found damaged or missing</source>
        <translation>发现 1 个分块已损坏或缺失</translation>
    </message>
    <message>
        <source>1 chunk is missing from the packs</source>
        <translation>存储包中缺失 1 个分块</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对等节点</translation>
    </message>
    <message>
        <source>1 stripe</source>
        <translation>1 个条带</translation>
    </message>
    <message>
        <source>; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>；如果 LOG_LEVEL 是供其他程序使用的，CAIRN_LOG_LEVEL 优先于它</translation>
    </message>
    <message>
        <source>; compare it with the original link</source>
        <translation>；请与原链接比对</translation>
    </message>
    <message>
        <source>A non-recoverable error occurred during database lookup</source>
        <translation>数据库查询时发生不可恢复的错误</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被使用</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>协议不支持该地址族</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>已经打开</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>地址无效</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>文件描述符无效</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>消息无效</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>管道已断开</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法分配所请求的地址</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>目录非空</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Element not found</source>
        <translation>未找到元素</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>已到文件末尾</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>功能未实现</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>主机已停机</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>未找到主机（权威应答）</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>未找到主机（非权威应答），请稍后重试</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>系统调用被中断</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>无效的跨设备链接</translation>
    </message>
    <message>
        <source>Invalid or incomplete multibyte or wide character</source>
        <translation>多字节字符或宽字符无效或不完整</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是目录</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>消息过长</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>名称或服务未知</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>网络重置时断开了连接</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>主机名没有对应的地址</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>没有可用的缓冲区空间</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>没有可用的锁</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有此设备</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有此设备或地址</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或目录</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>没有此进程</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Numerical result out of range</source>
        <translation>数值结果超出范围</translation>
    </message>
    <message>
        <source>Operation already in progress</source>
        <translation>操作已在进行中</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>操作已取消</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>操作已取消</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>Operation now in progress</source>
        <translation>操作正在进行中</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>Protocol not available</source>
        <translation>协议不可用</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>不支持该协议</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>远程输入/输出错误</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>未找到服务</translation>
    </message>
    <message>
        <source>Socket type not supported</source>
        <translation>不支持该套接字类型</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>软件导致连接中止</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>文件句柄已失效</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>文件系统结构需要修复</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>TLS cannot send</source>
        <translation>TLS 无法发送</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>域名解析暂时失败</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>程序文件正在使用</translation>
    </message>
    <message>
        <source>The query is valid, but it does not have associated data</source>
        <translation>查询有效，但没有相关数据</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接的层数过多</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>链接数过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>系统中打开的文件过多</translation>
    </message>
    <message>
        <source>Transport endpoint is already connected</source>
        <translation>传输端点已连接</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>传输端点尚未连接</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>值过大，超出其数据类型的范围</translation>
    </message>
    <message>
        <source>a bundle in the library</source>
        <translation>资料库中的一个文件包</translation>
    </message>
    <message>
        <source>a bundle of a single file holds something else</source>
        <translation>单个文件的文件包中含有其他内容</translation>
    </message>
    <message>
        <source>a daemon already answers there</source>
        <translation>那里已有守护进程在响应</translation>
    </message>
    <message>
        <source>a download in the library is in no state that there is</source>
        <translation>资料库中有一个下载的状态无效</translation>
    </message>
    <message>
        <source>a line of the daemon's answer is longer than 64 MiB</source>
        <translation>守护进程的应答中有一行超过 64 MiB</translation>
    </message>
    <message>
        <source>a list of texts in quotation marks</source>
        <translation>由带引号的文本组成的列表</translation>
    </message>
    <message>
        <source>a name is 1 to 255 bytes of UTF-8</source>
        <translation>名称须为 1 到 255 字节的 UTF-8 文本</translation>
    </message>
    <message>
        <source>a node that only reads takes no part in the network</source>
        <translation>只读节点不加入网络</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>有一个路径为空</translation>
    </message>
    <message>
        <source>a root block of %1 bytes; at most 65536 are allowed</source>
        <translation>根数据块为 %1 字节；最多允许 65536 字节</translation>
    </message>
    <message>
        <source>a stream claims %1 bytes</source>
        <translation>某个数据流声明的大小为 %1 字节</translation>
    </message>
    <message>
        <source>a stream of %1 bytes, at most %2 are expected</source>
        <translation>数据流为 %1 字节，预期最多 %2 字节</translation>
    </message>
    <message>
        <source>a stream of the description is still to come</source>
        <translation>描述信息的一个数据流尚未收到</translation>
    </message>
    <message>
        <source>a stripe of the description is lacking</source>
        <translation>缺少描述信息的一个条带</translation>
    </message>
    <message>
        <source>a stripe of the description is not in the packs</source>
        <translation>描述信息的一个条带不在存储包中</translation>
    </message>
    <message>
        <source>a stripe table of %1 bytes does not hold whole records</source>
        <translation>%1 字节的条带表不是由完整的记录组成</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 10Mi</source>
        <translation>整数加 k、M、G、Ki、Mi 或 Gi，例如 10Mi</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>整数加 k、M、G、Ki、Mi 或 Gi，例如 500k</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>an internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>未知故障</translation>
    </message>
    <message>
        <source>another get</source>
        <translation>另一个 get 命令</translation>
    </message>
    <message>
        <source>another get is writing %1</source>
        <translation>另一个 get 命令正在写入 %1</translation>
    </message>
    <message>
        <source>another peer is there than was expected</source>
        <translation>那里的对等节点与预期的不同</translation>
    </message>
    <message>
        <source>another program made it, or two files of the bundle have names that are the same on this disk</source>
        <translation>由另一个程序创建，或文件包中有两个文件的名称在此磁盘上相同</translation>
    </message>
    <message>
        <source>another share is under way in this process</source>
        <translation>此进程中正在进行另一项分享</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>试图写入只读数据库</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>文件包 %1</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link</source>
        <translation>没有链接的密钥，无法读取文件包 %1</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link; its chunks can be kept for others</source>
        <translation>没有链接的密钥，无法读取文件包 %1；可以为他人保存其分块</translation>
    </message>
    <message>
        <source>bundle %1 has no stripe %2; there are %3, numbered from 0</source>
        <translation>文件包 %1 没有条带 %2；共有 %3 个条带，从 0 开始编号</translation>
    </message>
    <message>
        <source>bundle %1 is in the queue of downloads already</source>
        <translation>文件包 %1 已在下载队列中</translation>
    </message>
    <message>
        <source>bundle %1 is neither in the library nor a download</source>
        <translation>文件包 %1 既不在资料库中，也不是下载</translation>
    </message>
    <message>
        <source>bundle %1 is not in the library</source>
        <translation>文件包 %1 不在资料库中</translation>
    </message>
    <message>
        <source>bundle %1 was removed meanwhile</source>
        <translation>文件包 %1 已在此期间被移除</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>无法查看其信息</translation>
    </message>
    <message>
        <source>cannot be found</source>
        <translation>无法找到</translation>
    </message>
    <message>
        <source>cannot be given its permissions</source>
        <translation>无法设置其权限</translation>
    </message>
    <message>
        <source>cannot be given its size</source>
        <translation>无法设置其大小</translation>
    </message>
    <message>
        <source>cannot be given its time</source>
        <translation>无法设置其时间</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>无法列出其内容</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>无法锁定</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>无法打开以写入</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be read as a link</source>
        <translation>无法作为符号链接读取</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>无法移除</translation>
    </message>
    <message>
        <source>cannot be renamed to %1</source>
        <translation>无法重命名为 %1</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>无法替换</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be written to the disk</source>
        <translation>无法写入磁盘</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>证书验证失败</translation>
    </message>
    <message>
        <source>chunk %1 is not in the packs</source>
        <translation>分块 %1 不在存储包中</translation>
    </message>
    <message>
        <source>chunks are being added to the packs</source>
        <translation>正在向存储包添加分块</translation>
    </message>
    <message>
        <source>code "%1"</source>
        <translation>编码“%1”</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>contains a slash</source>
        <translation>含有斜杠</translation>
    </message>
    <message>
        <source>contains a zero byte</source>
        <translation>含有零字节</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>data pieces are 1 to 32, parity pieces 0 to 32</source>
        <translation>数据分块为 1 到 32 个，校验分块为 0 到 32 个</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库文件已损坏</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘输入/输出错误</translation>
    </message>
    <message>
        <source>ends at %1, expected %2 bytes or more</source>
        <translation>在 %1 处结束，预期至少 %2 字节</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>expected K+M, such as 8+4</source>
        <translation>应为 K+M，例如 8+4</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>文件不是数据库</translation>
    </message>
    <message>
        <source>files add up to less than the stream</source>
        <translation>文件的总大小小于数据流</translation>
    </message>
    <message>
        <source>files add up to more than the stream</source>
        <translation>文件的总大小大于数据流</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>giving it the time it was shared with</source>
        <translation>恢复其分享时的时间</translation>
    </message>
    <message>
        <source>granted for no time</source>
        <translation>批准的时长为零</translation>
    </message>
    <message>
        <source>has %1 bytes, not %2</source>
        <translation>有 %1 字节，而不是 %2 字节</translation>
    </message>
    <message>
        <source>has a list of nodes that is cut off</source>
        <translation>其中的节点列表不完整</translation>
    </message>
    <message>
        <source>has another size than when it was shared</source>
        <translation>大小与分享时不同</translation>
    </message>
    <message>
        <source>has bytes but no stripes</source>
        <translation>有数据但没有条带</translation>
    </message>
    <message>
        <source>has more than %1 dots; these are no settings of Cairn</source>
        <translation>含有超过 %1 个点号；这不是 Cairn 的设置</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>被以下程序占用：%1</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>被另一个程序占用</translation>
    </message>
    <message>
        <source>holds a malformed message</source>
        <translation>含有格式错误的消息</translation>
    </message>
    <message>
        <source>holds a message of %1 bytes; at most 65536 are allowed</source>
        <translation>含有 %1 字节的消息；最多允许 65536 字节</translation>
    </message>
    <message>
        <source>holds bytes behind its end</source>
        <translation>结尾之后还有数据</translation>
    </message>
    <message>
        <source>inline content beside stripes, or of another length than the files</source>
        <translation>既有内联内容又有条带，或内联内容的长度与文件不符</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>is %1 and not %2</source>
        <translation>实际是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is in the way of a folder</source>
        <translation>占用了文件夹的位置</translation>
    </message>
    <message>
        <source>is longer than 255 bytes</source>
        <translation>超过 255 字节</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>is not a name</source>
        <translation>不是有效的名称</translation>
    </message>
    <message>
        <source>is not replaced</source>
        <translation>不会被替换</translation>
    </message>
    <message>
        <source>is of an unknown version</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>is written in a way that cannot be changed safely; change it by hand</source>
        <translation>其写法无法安全地自动更改；请手动更改</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>它是符号链接</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it is neither a file, a folder nor a link</source>
        <translation>它既不是文件，也不是文件夹或符号链接</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>it is too early to try again</source>
        <translation>现在重试为时过早</translation>
    </message>
    <message>
        <source>it must start with cairn:</source>
        <translation>必须以“cairn:”开头</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>已在此期间被移除</translation>
    </message>
    <message>
        <source>its bytes differ</source>
        <translation>其数据不符</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>其描述信息</translation>
    </message>
    <message>
        <source>its disk cannot be examined</source>
        <translation>无法查看其所在的磁盘</translation>
    </message>
    <message>
        <source>its first part must have 52 letters and digits</source>
        <translation>其第一部分必须有 52 个字母和数字</translation>
    </message>
    <message>
        <source>its folder cannot be written, and without that what is in %1-wal cannot be read</source>
        <translation>无法写入其文件夹，因此无法读取 %1-wal 中的内容</translation>
    </message>
    <message>
        <source>its part behind the dot must have 52 letters and digits</source>
        <translation>其点号之后的部分必须有 52 个字母和数字</translation>
    </message>
    <message>
        <source>its root block differs</source>
        <translation>其根数据块不符</translation>
    </message>
    <message>
        <source>its root block is damaged</source>
        <translation>其根数据块已损坏</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>layout and sealed part do not belong together</source>
        <translation>布局与加密部分不匹配</translation>
    </message>
    <message>
        <source>libnatpmp failed with %1</source>
        <translation>libnatpmp 失败，错误 %1</translation>
    </message>
    <message>
        <source>looking for somebody who has it</source>
        <translation>正在查找拥有它的对等节点</translation>
    </message>
    <message>
        <source>made by a newer Cairn (schema %1); update this program</source>
        <translation>由较新的 Cairn 创建（schema %1）；请更新此程序</translation>
    </message>
    <message>
        <source>more bytes than expected</source>
        <translation>字节数超出预期</translation>
    </message>
    <message>
        <source>more than %1 files and folders in one bundle</source>
        <translation>一个文件包中的文件和文件夹超过 %1 个</translation>
    </message>
    <message>
        <source>more than 1 PiB; share it in parts</source>
        <translation>超过 1 PiB；请分成几部分分享</translation>
    </message>
    <message>
        <source>more than 4000000 files and folders; share it in parts</source>
        <translation>文件和文件夹超过 4000000 个；请分成几部分分享</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须是%1</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 63</source>
        <translation>必须是 0 到 63 之间的整数</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>必须是绝对路径</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定文件</translation>
    </message>
    <message>
        <source>name a folder</source>
        <translation>请指定文件夹</translation>
    </message>
    <message>
        <source>name the network with 1 to 64 bytes of plain text</source>
        <translation>请用 1 到 64 字节的纯文本为网络命名</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>既不是文件，也不是文件夹</translation>
    </message>
    <message>
        <source>neither inline bytes nor a stream</source>
        <translation>既没有内联数据，也没有数据流</translation>
    </message>
    <message>
        <source>no address to listen at</source>
        <translation>没有可监听的地址</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未能及时收到应答</translation>
    </message>
    <message>
        <source>no bootstrap host is given</source>
        <translation>没有指定引导主机</translation>
    </message>
    <message>
        <source>no connection with this peer</source>
        <translation>没有与此对等节点的连接</translation>
    </message>
    <message>
        <source>no daemon answers at %1</source>
        <translation>没有守护进程在 %1 响应</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>no hello came first</source>
        <translation>对方没有首先发送 hello</translation>
    </message>
    <message>
        <source>no memory to ask with</source>
        <translation>内存不足，无法查询</translation>
    </message>
    <message>
        <source>no node of the DHT has answered</source>
        <translation>没有 DHT 节点响应</translation>
    </message>
    <message>
        <source>no node of the DHT is known</source>
        <translation>没有已知的 DHT 节点</translation>
    </message>
    <message>
        <source>no node took the item</source>
        <translation>没有节点接受该条目</translation>
    </message>
    <message>
        <source>no protocol opened the ports</source>
        <translation>没有任何协议能打开端口</translation>
    </message>
    <message>
        <source>no socket to connect with</source>
        <translation>没有可用于连接的套接字</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>no such setting</source>
        <translation>没有此设置</translation>
    </message>
    <message>
        <source>no such setting; there are %1</source>
        <translation>没有此设置；可用的设置有 %1</translation>
    </message>
    <message>
        <source>no thread could be started</source>
        <translation>无法启动线程</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>无人及时响应</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>无人响应</translation>
    </message>
    <message>
        <source>nobody knew it in time</source>
        <translation>未能及时查到</translation>
    </message>
    <message>
        <source>node key</source>
        <translation>节点密钥</translation>
    </message>
    <message>
        <source>not a Cairn library</source>
        <translation>不是 Cairn 资料库</translation>
    </message>
    <message>
        <source>not a Cairn link</source>
        <translation>不是 Cairn 链接</translation>
    </message>
    <message>
        <source>not a private key in PEM form</source>
        <translation>不是 PEM 格式的私钥</translation>
    </message>
    <message>
        <source>not a root block</source>
        <translation>不是根数据块</translation>
    </message>
    <message>
        <source>not all of the space is freed</source>
        <translation>空间没有全部释放</translation>
    </message>
    <message>
        <source>not an Ed25519 key</source>
        <translation>不是 Ed25519 密钥</translation>
    </message>
    <message>
        <source>not an X.509 certificate</source>
        <translation>不是 X.509 证书</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>不在资料库中</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>尚未初始化</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>not waited for any longer</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>nothing in '%1' matches '%2'</source>
        <translation>“%1”中没有与“%2”匹配的内容</translation>
    </message>
    <message>
        <source>nothing is left to be put in order</source>
        <translation>已没有可调整顺序的内容</translation>
    </message>
    <message>
        <source>only some of its chunks are kept here: %1 of %2</source>
        <translation>这里只保存了其部分分块：%1，共 %2 个</translation>
    </message>
    <message>
        <source>other starts of this app could not find it</source>
        <translation>再次启动本应用时将无法找到它</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>pack %1 at byte %2</source>
        <translation>存储包 %1 的第 %2 字节处</translation>
    </message>
    <message>
        <source>parity chunk %1</source>
        <translation>校验分块 %1</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>peer certificate</source>
        <translation>对等节点证书</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>pieces are kept in a library, and there is none</source>
        <translation>分块须保存在资料库中，而这里没有资料库</translation>
    </message>
    <message>
        <source>port %1 (%2) is used by another program</source>
        <translation>端口 %1（%2）正被另一个程序使用</translation>
    </message>
    <message>
        <source>put back a copy of it, or move the data folder away to start with an empty one</source>
        <translation>请恢复它的副本，或移走数据文件夹以从空的资料库开始</translation>
    </message>
    <message>
        <source>put the library back, or move the packs away to start anew</source>
        <translation>请恢复资料库，或移走存储包以重新开始</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>接收时</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>移除时</translation>
    </message>
    <message>
        <source>restore it from a backup, or move it away</source>
        <translation>请从备份恢复，或将其移走</translation>
    </message>
    <message>
        <source>restore it from a backup, or put an empty file in its place to have a new one made</source>
        <translation>请从备份恢复，或在原处放置一个空文件，以便生成新的</translation>
    </message>
    <message>
        <source>restore it from a backup, or share something</source>
        <translation>请从备份恢复，或分享任意内容</translation>
    </message>
    <message>
        <source>root block version %1</source>
        <translation>根数据块版本 %1</translation>
    </message>
    <message>
        <source>run `cairn status` where it can be written</source>
        <translation>请在可以写入的地方运行 `cairn status`</translation>
    </message>
    <message>
        <source>sealed data is shorter than its tag</source>
        <translation>加密数据比其认证标签还短</translation>
    </message>
    <message>
        <source>sealed data was altered or the key is another one</source>
        <translation>加密数据已被改动，或密钥不对</translation>
    </message>
    <message>
        <source>sealed part</source>
        <translation>加密部分</translation>
    </message>
    <message>
        <source>sealed part version %1</source>
        <translation>加密部分版本 %1</translation>
    </message>
    <message>
        <source>setting up %1</source>
        <translation>初始化 %1</translation>
    </message>
    <message>
        <source>share it in parts</source>
        <translation>请分成几部分分享</translation>
    </message>
    <message>
        <source>share it in several parts</source>
        <translation>请分成几部分分别分享</translation>
    </message>
    <message>
        <source>sharing '%1'</source>
        <translation>分享“%1”</translation>
    </message>
    <message>
        <source>shows an unusable certificate</source>
        <translation>出示的证书不可用</translation>
    </message>
    <message>
        <source>shows no certificate</source>
        <translation>没有出示证书</translation>
    </message>
    <message>
        <source>something is being shared just now, and would be given up too; stop it, or wait until it is done</source>
        <translation>目前正在分享内容，该分享也会被放弃；请将其停止，或等待其完成</translation>
    </message>
    <message>
        <source>speaks another protocol</source>
        <translation>使用另一种协议</translation>
    </message>
    <message>
        <source>std::bad_alloc</source>
        <translation>内存分配失败</translation>
    </message>
    <message>
        <source>stream truncated</source>
        <translation>数据流被截断</translation>
    </message>
    <message>
        <source>streams nest deeper than 3</source>
        <translation>数据流嵌套超过 3 层</translation>
    </message>
    <message>
        <source>stripe</source>
        <translation>条带</translation>
    </message>
    <message>
        <source>stripe %1 claims %2 bytes</source>
        <translation>条带 %1 声明的大小为 %2 字节</translation>
    </message>
    <message>
        <source>stripe %1 of %2 cannot be rebuilt</source>
        <translation>无法重建%2的条带 %1</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>那是此节点自身</translation>
    </message>
    <message>
        <source>the DHT has a newer version of the item</source>
        <translation>DHT 中已有该条目的较新版本</translation>
    </message>
    <message>
        <source>the DHT is switched off</source>
        <translation>DHT 已关闭</translation>
    </message>
    <message>
        <source>the DHT node stops</source>
        <translation>DHT 节点正在停止</translation>
    </message>
    <message>
        <source>the address towards the gateway is not known</source>
        <translation>无法得知通往网关的地址</translation>
    </message>
    <message>
        <source>the bundle claims %1 bytes</source>
        <translation>文件包声明的大小为 %1 字节</translation>
    </message>
    <message>
        <source>the bundle on its way was removed meanwhile</source>
        <translation>正在接收的文件包已在此期间被移除</translation>
    </message>
    <message>
        <source>the bundle was removed meanwhile</source>
        <translation>文件包已在此期间被移除</translation>
    </message>
    <message>
        <source>the bundle's description is too large</source>
        <translation>文件包的描述信息过大</translation>
    </message>
    <message>
        <source>the changed settings would not be readable</source>
        <translation>更改后的设置将无法读取</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接已中断</translation>
    </message>
    <message>
        <source>the connection ended inside a message</source>
        <translation>连接在消息中间断开</translation>
    </message>
    <message>
        <source>the connection ended without a goodbye</source>
        <translation>连接没有正常结束就断开了</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>当前文件夹</translation>
    </message>
    <message>
        <source>the daemon answered with the status %1</source>
        <translation>守护进程返回了状态码 %1</translation>
    </message>
    <message>
        <source>the daemon has closed the connection</source>
        <translation>守护进程已关闭连接</translation>
    </message>
    <message>
        <source>the daemon has ended</source>
        <translation>守护进程已结束</translation>
    </message>
    <message>
        <source>the daemon has ended before the command was done</source>
        <translation>命令完成之前，守护进程已结束</translation>
    </message>
    <message>
        <source>the daemon speaks another version of the API; start it again</source>
        <translation>守护进程使用另一个版本的 API；请重新启动守护进程</translation>
    </message>
    <message>
        <source>the daemon's answer</source>
        <translation>守护进程的应答</translation>
    </message>
    <message>
        <source>the daemon's answer %1</source>
        <translation>守护进程的应答有误：%1</translation>
    </message>
    <message>
        <source>the daemon's answer ends within a line</source>
        <translation>守护进程的应答在一行中间中断</translation>
    </message>
    <message>
        <source>the daemon's answer is larger than 1 GiB</source>
        <translation>守护进程的应答超过 1 GiB</translation>
    </message>
    <message>
        <source>the daemon's answer is not HTTP</source>
        <translation>守护进程的应答不是 HTTP</translation>
    </message>
    <message>
        <source>the disk is still at the last change</source>
        <translation>磁盘仍在写入上一次更改</translation>
    </message>
    <message>
        <source>the download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>the download goes on with the node</source>
        <translation>下载将由节点继续进行</translation>
    </message>
    <message>
        <source>the download was dropped</source>
        <translation>下载已被移除</translation>
    </message>
    <message>
        <source>the download was paused</source>
        <translation>下载已暂停</translation>
    </message>
    <message>
        <source>the empty path</source>
        <translation>空路径</translation>
    </message>
    <message>
        <source>the folder's mode or time is not one</source>
        <translation>文件夹的权限模式或时间无效</translation>
    </message>
    <message>
        <source>the gateway has no IPv4 address</source>
        <translation>网关没有 IPv4 地址</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>握手失败</translation>
    </message>
    <message>
        <source>the home folder is unknown; set HOME</source>
        <translation>主文件夹未知；请设置 HOME</translation>
    </message>
    <message>
        <source>the index is wrong</source>
        <translation>索引有误</translation>
    </message>
    <message>
        <source>the layout names a chunk of another length</source>
        <translation>布局中某个分块的长度不符</translation>
    </message>
    <message>
        <source>the library has no version</source>
        <translation>资料库没有版本号</translation>
    </message>
    <message>
        <source>the library holds an id that is not one</source>
        <translation>资料库中有无效的 ID</translation>
    </message>
    <message>
        <source>the library holds an unfinished stripe that is malformed</source>
        <translation>资料库中有一个未完成的条带，其格式有误</translation>
    </message>
    <message>
        <source>the library's record of it contradicts its root block</source>
        <translation>资料库中的记录与其根数据块相矛盾</translation>
    </message>
    <message>
        <source>the library's record of the unfinished share is damaged</source>
        <translation>资料库中未完成的分享的记录已损坏</translation>
    </message>
    <message>
        <source>the link has more than 16 addresses (x=)</source>
        <translation>链接包含超过 16 个地址（x=）</translation>
    </message>
    <message>
        <source>the link is incomplete or mistyped</source>
        <translation>链接不完整或写错了</translation>
    </message>
    <message>
        <source>the link is longer than 4096 characters</source>
        <translation>链接超过 4096 个字符</translation>
    </message>
    <message>
        <source>the link's %1= is malformed</source>
        <translation>链接的 %1= 格式有误</translation>
    </message>
    <message>
        <source>the link's address (x=) number %1 is not HOST:PORT</source>
        <translation>链接的第 %1 个地址（x=）不是 HOST:PORT</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle</source>
        <translation>链接的密钥无法打开此文件包</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle; compare it with the original link</source>
        <translation>链接的密钥无法打开此文件包；请与原链接比对</translation>
    </message>
    <message>
        <source>the link's name (n=) is not UTF-8 of at most 255 bytes</source>
        <translation>链接的名称（n=）不是最多 255 字节的 UTF-8 文本</translation>
    </message>
    <message>
        <source>the log cannot be opened</source>
        <translation>无法打开日志</translation>
    </message>
    <message>
        <source>the log cannot be written</source>
        <translation>无法写入日志</translation>
    </message>
    <message>
        <source>the name '%1' %2</source>
        <translation>名称“%1”%2</translation>
    </message>
    <message>
        <source>the names of so many files do not fit one bundle</source>
        <translation>文件太多，其名称无法放入一个文件包</translation>
    </message>
    <message>
        <source>the node does not answer within 2 seconds</source>
        <translation>节点在 2 秒内没有响应</translation>
    </message>
    <message>
        <source>the node does not run</source>
        <translation>节点没有运行</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>节点已结束</translation>
    </message>
    <message>
        <source>the node has not said where it can be reached</source>
        <translation>该节点没有公布可以连接到它的地址</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>节点正在启动</translation>
    </message>
    <message>
        <source>the node is stopping</source>
        <translation>节点正在停止</translation>
    </message>
    <message>
        <source>the pack file is cut off</source>
        <translation>存储包文件不完整</translation>
    </message>
    <message>
        <source>the pack file is gone</source>
        <translation>存储包文件已不存在</translation>
    </message>
    <message>
        <source>the path '%1'</source>
        <translation>路径“%1”</translation>
    </message>
    <message>
        <source>the path '%1' is longer than 4096 bytes</source>
        <translation>路径“%1”超过 4096 字节</translation>
    </message>
    <message>
        <source>the path is longer than 4096 bytes</source>
        <translation>路径超过 4096 字节</translation>
    </message>
    <message>
        <source>the patterns with '!' leave nothing of '%1'</source>
        <translation>带“!”的匹配模式排除了“%1”的全部内容</translation>
    </message>
    <message>
        <source>the peer did not say hello in time</source>
        <translation>对等节点没有及时发送 hello</translation>
    </message>
    <message>
        <source>the peer does not read what it asked for</source>
        <translation>对等节点没有读取它所请求的内容</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>对等节点不再响应</translation>
    </message>
    <message>
        <source>the peer has too many connections</source>
        <translation>对等节点的连接过多</translation>
    </message>
    <message>
        <source>the peer is of another network, or lacks its secret</source>
        <translation>对等节点属于另一个网络，或没有该网络的口令</translation>
    </message>
    <message>
        <source>the peer is of another network, or wants its secret</source>
        <translation>对等节点属于另一个网络，或要求提供该网络的口令</translation>
    </message>
    <message>
        <source>the peer said goodbye</source>
        <translation>对等节点主动结束了连接</translation>
    </message>
    <message>
        <source>the peer speaks another version</source>
        <translation>对等节点使用另一个版本</translation>
    </message>
    <message>
        <source>the port is taken</source>
        <translation>端口已被占用</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>the record of this node's addresses can have no later version</source>
        <translation>此节点的地址记录无法再有更新的版本</translation>
    </message>
    <message>
        <source>the root of a disk has no name to share</source>
        <translation>磁盘的根目录没有可用于分享的名称</translation>
    </message>
    <message>
        <source>the router answered another question</source>
        <translation>路由器答复的不是所提的请求</translation>
    </message>
    <message>
        <source>the router answered for another port</source>
        <translation>路由器答复的是另一个端口</translation>
    </message>
    <message>
        <source>the router answered with error %1</source>
        <translation>路由器返回了错误 %1</translation>
    </message>
    <message>
        <source>the router answered with error %1 (%2)</source>
        <translation>路由器返回了错误 %1（%2）</translation>
    </message>
    <message>
        <source>the router cannot do this</source>
        <translation>路由器无法执行此操作</translation>
    </message>
    <message>
        <source>the router cannot open ports</source>
        <translation>路由器无法打开端口</translation>
    </message>
    <message>
        <source>the router does not allow it</source>
        <translation>路由器不允许此操作</translation>
    </message>
    <message>
        <source>the router does not answer any more</source>
        <translation>路由器不再响应</translation>
    </message>
    <message>
        <source>the router does not speak it</source>
        <translation>路由器不支持它</translation>
    </message>
    <message>
        <source>the router does not speak this version</source>
        <translation>路由器不支持此版本</translation>
    </message>
    <message>
        <source>the router granted less than nothing</source>
        <translation>路由器批准的时长为负数</translation>
    </message>
    <message>
        <source>the router granted port 0</source>
        <translation>路由器批准了端口 0</translation>
    </message>
    <message>
        <source>the router has NAT-PMP only</source>
        <translation>路由器只支持 NAT-PMP</translation>
    </message>
    <message>
        <source>the router has no connection itself</source>
        <translation>路由器自身没有连接</translation>
    </message>
    <message>
        <source>the router has no more room for mappings</source>
        <translation>路由器没有空间容纳更多映射</translation>
    </message>
    <message>
        <source>the secret has 1 to 1024 bytes</source>
        <translation>口令须为 1 到 1024 字节</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>无法使用这些设置</translation>
    </message>
    <message>
        <source>the share was removed meanwhile</source>
        <translation>分享已在此期间被移除</translation>
    </message>
    <message>
        <source>the stream has ended</source>
        <translation>数据流已结束</translation>
    </message>
    <message>
        <source>the stripes hold %1 bytes, the stream %2</source>
        <translation>条带共有 %1 字节，而数据流为 %2 字节</translation>
    </message>
    <message>
        <source>the system gave no randomness for a node key</source>
        <translation>系统没有提供用于生成节点密钥的随机数</translation>
    </message>
    <message>
        <source>there is no data folder</source>
        <translation>没有数据文件夹</translation>
    </message>
    <message>
        <source>there is no download of %1</source>
        <translation>没有 %1 的下载</translation>
    </message>
    <message>
        <source>there is no piece %1; the pieces of a stripe are numbered from 0</source>
        <translation>没有分块 %1；条带的分块从 0 开始编号</translation>
    </message>
    <message>
        <source>there is no place for the settings</source>
        <translation>没有可存放设置的位置</translation>
    </message>
    <message>
        <source>there is text behind the closing quotation mark</source>
        <translation>右引号之后还有文本</translation>
    </message>
    <message>
        <source>this is Cairn's own data folder</source>
        <translation>这是 Cairn 自身的数据文件夹</translation>
    </message>
    <message>
        <source>this machine has no gateway for IPv4</source>
        <translation>这台电脑没有 IPv4 网关</translation>
    </message>
    <message>
        <source>this node closed the connection</source>
        <translation>此节点关闭了连接</translation>
    </message>
    <message>
        <source>this node is stopping</source>
        <translation>此节点正在停止</translation>
    </message>
    <message>
        <source>this node keeps nothing</source>
        <translation>此节点不保存任何内容</translation>
    </message>
    <message>
        <source>this node takes no part in the network</source>
        <translation>此节点没有加入网络</translation>
    </message>
    <message>
        <source>this node then gets a new identity</source>
        <translation>此节点随后会获得新的身份标识</translation>
    </message>
    <message>
        <source>this peer sent false chunks</source>
        <translation>此对等节点发送了错误分块</translation>
    </message>
    <message>
        <source>this program knows version 1; a newer Cairn may read it</source>
        <translation>此程序只支持版本 1；较新的 Cairn 或许可以读取</translation>
    </message>
    <message>
        <source>too long for a Unix socket, and there is no folder with a shorter name to put it in</source>
        <translation>路径过长，无法用作 Unix 套接字，也没有名称更短的文件夹可存放它</translation>
    </message>
    <message>
        <source>too long for a private key in PEM form</source>
        <translation>过长，不可能是 PEM 格式的私钥</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>连接过多</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>条目过多</translation>
    </message>
    <message>
        <source>too many names are asked for</source>
        <translation>正在查询的名称过多</translation>
    </message>
    <message>
        <source>too many peers at once</source>
        <translation>一次收到的对等节点过多</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>同时的请求过多</translation>
    </message>
    <message>
        <source>too much to hand over at once</source>
        <translation>一次移交的内容过多</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>读取时意外到达末尾</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>unusable length</source>
        <translation>长度不可用</translation>
    </message>
    <message>
        <source>use 1 to 64 bytes of plain text</source>
        <translation>请使用 1 到 64 字节的纯文本</translation>
    </message>
    <message>
        <source>use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4</source>
        <translation>请使用 K+M，其中 K 为 1 到 32，M 为 0 到 32，例如 8+4</translation>
    </message>
    <message>
        <source>use a number from %1 to %2</source>
        <translation>请使用 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>use a number from 1 to 65535, or 0 for any port that is free</source>
        <translation>请使用 1 到 65535 之间的数，或使用 0 表示任意可用端口</translation>
    </message>
    <message>
        <source>use a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>请使用整数加 k、M、G、Ki、Mi 或 Gi，例如 500k</translation>
    </message>
    <message>
        <source>use addresses of this machine, at most one of IPv4 and one of IPv6, with a comma between</source>
        <translation>请使用这台电脑的地址，IPv4 和 IPv6 各最多一个，以逗号分隔</translation>
    </message>
    <message>
        <source>use at least 4Ki</source>
        <translation>请至少使用 4Ki</translation>
    </message>
    <message>
        <source>use at most 32 hosts</source>
        <translation>请最多使用 32 个主机</translation>
    </message>
    <message>
        <source>use at most 64 entries</source>
        <translation>请最多使用 64 个条目</translation>
    </message>
    <message>
        <source>use entries as mon-fri 08:00-18:00 up 500k down 2M</source>
        <translation>请使用类似 mon-fri 08:00-18:00 up 500k down 2M 的条目</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT of this machine alone, as 127.0.0.1:9001</source>
        <translation>请使用 none，或仅限这台电脑自身的 HOST:PORT，例如 127.0.0.1:9001</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT, more of them with commas between</source>
        <translation>请使用 none 或 HOST:PORT，多个之间以逗号分隔</translation>
    </message>
    <message>
        <source>use on or off</source>
        <translation>请使用 on 或 off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off</source>
        <translation>请使用 trace、debug、info、warning、error 或 off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>请使用 trace、debug、info、warning、error 或 off；如果 LOG_LEVEL 是供其他程序使用的，CAIRN_LOG_LEVEL 优先于它</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>请使用 true 或 false</translation>
    </message>
    <message>
        <source>use unlimited, or bytes per second, at least 1k</source>
        <translation>请使用 unlimited，或每秒字节数，至少 1k</translation>
    </message>
    <message>
        <source>verify the bundle instead</source>
        <translation>请改为检查该文件包</translation>
    </message>
    <message>
        <source>verifying '%1'</source>
        <translation>检查“%1”</translation>
    </message>
    <message>
        <source>was moved or deleted</source>
        <translation>已被移动或删除</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>what is shared from then on gets other links</source>
        <translation>此后分享的内容会得到不同的链接</translation>
    </message>
    <message>
        <source>what it is to become is not one value of TOML</source>
        <translation>新值不是单个 TOML 值</translation>
    </message>
    <message>
        <source>what was asked for is not read</source>
        <translation>所请求的内容没有被读取</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>版本号错误</translation>
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
        <translation>正在请互联网上的对等节点连接此电脑，最多需要半分钟。</translation>
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
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
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
        <source>%Ln item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>%Ln 个项目不是文件，因此未包含在内：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>链接已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShortcutList</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Chunk before and after</source>
        <translation>上一个和下一个分块</translation>
    </message>
    <message>
        <source>First and last stripe</source>
        <translation>第一个和最后一个条带</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按键及其作用</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>Map of chunks</source>
        <translation>分块图</translation>
    </message>
    <message>
        <source>Stripe before and after</source>
        <translation>上一个和下一个条带</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
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
        <source>DHT: %Ln node(s)</source>
        <translation>
            <numerusform>DHT：%Ln 个节点</numerusform>
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
        <source>%Ln peer(s)</source>
        <translation>
            <numerusform>%Ln 个对等节点</numerusform>
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
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %Ln link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>已复制。其中 %Ln 个链接不含密钥：只能用来保存和检查内容，不能读取。</numerusform>
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
