<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>NetworkWords</name>
    <message numerus="yes">
        <source>%Ln node(s) known; this computer only asks.</source>
        <translation>
            <numerusform>%Ln node known; this computer only asks.</numerusform>
            <numerusform>%Ln nodes known; this computer only asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known, of whom %1 answered lately.</source>
        <translation>
            <numerusform>%Ln node known, of which %1 answered lately.</numerusform>
            <numerusform>%Ln nodes known, of which %1 answered lately.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln found.</numerusform>
            <numerusform>%Ln found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</source>
        <translation>
            <numerusform>No: %Ln peer on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</numerusform>
            <numerusform>No: %Ln peers on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) can be found.</source>
        <translation>
            <numerusform>%1 of %Ln stored item can be found.</numerusform>
            <numerusform>%1 of %Ln stored items can be found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln stored item(s)?</source>
        <translation>
            <numerusform>Remove %Ln stored item?</numerusform>
            <numerusform>Remove %Ln stored items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own files stay as they are. The copies that Cairn keeps of %Ln of them are deleted. Others cannot get them from here any more.</source>
        <translation>
            <numerusform>Your own files stay as they are. The copy that Cairn keeps of one of the items is deleted. Others cannot get the items from here any more.</numerusform>
            <numerusform>Your own files stay as they are. The copies that Cairn keeps of %Ln of the items are deleted. Others cannot get the items from here any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of peers</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadActions</name>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Remove %Ln download from the list?</numerusform>
            <numerusform>Remove %Ln downloads from the list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadInfoTab</name>
    <message numerus="yes">
        <source>It survives the loss of at least %Ln of the connected holder(s).</source>
        <translation>
            <numerusform>It survives the loss of at least one of the connected holders.</numerusform>
            <numerusform>It survives the loss of at least %Ln of the connected holders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadPeersModel</name>
    <message numerus="yes">
        <source>%Ln false chunk(s)</source>
        <translation>
            <numerusform>%Ln false chunk</numerusform>
            <numerusform>%Ln false chunks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsModel</name>
    <message numerus="yes">
        <source>Connecting to %Ln holder(s)</source>
        <translation>
            <numerusform>Connecting to %Ln holder</numerusform>
            <numerusform>Connecting to %Ln holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %Ln stripe(s)</source>
        <translation>
            <numerusform>No holder has %Ln of the stripes</numerusform>
            <numerusform>No holder has %Ln of the stripes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryDetails</name>
    <message numerus="yes">
        <source>There are %Ln more problem(s) like these.</source>
        <translation>
            <numerusform>There is %Ln more problem like these.</numerusform>
            <numerusform>There are %Ln more problems like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives the loss of any %Ln more chunk(s) of each stripe.</source>
        <translation>
            <numerusform>Survives the loss of any one more chunk of each stripe.</numerusform>
            <numerusform>Survives the loss of any %Ln more chunks of each stripe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) too few are here to read all of it.</source>
        <translation>
            <numerusform>%Ln more chunk is needed to read all of it.</numerusform>
            <numerusform>%Ln more chunks are needed to read all of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chunks are here, in %Ln stripe(s).</source>
        <translation>
            <numerusform>%1 of %2 chunks are here, in %Ln stripe.</numerusform>
            <numerusform>%1 of %2 chunks are here, in %Ln stripes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) had some of it, since Cairn was started.</source>
        <translation>
            <numerusform>%Ln other had some of it, since Cairn was started.</numerusform>
            <numerusform>%Ln others had some of it, since Cairn was started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%Ln stored item(s).</source>
        <translation>
            <numerusform>%Ln stored item.</numerusform>
            <numerusform>%Ln stored items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) match.</source>
        <translation>
            <numerusform>%1 of %Ln stored item matches.</numerusform>
            <numerusform>%1 of %Ln stored items match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::NetworkPage</name>
    <message numerus="yes">
        <source>%1 in %Ln chunk(s) since the start</source>
        <translation>
            <numerusform>%1 in %Ln chunk since the start</numerusform>
            <numerusform>%1 in %Ln chunks since the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, %1 refused since the start, %2 chunks asked for by others</source>
        <translation>
            <numerusform>%Ln open, %1 refused since the start, %2 chunks asked for by others</numerusform>
            <numerusform>%Ln open, %1 refused since the start, %2 chunks asked for by others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersModel</name>
    <message numerus="yes">
        <source>%Ln chunk(s) within the last hour were not what they should be.</source>
        <translation>
            <numerusform>%Ln chunk within the last hour was not what it should be.</numerusform>
            <numerusform>%Ln chunks within the last hour were not what they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersPage</name>
    <message numerus="yes">
        <source>%Ln peer(s) are connected.</source>
        <translation>
            <numerusform>%Ln peer is connected.</numerusform>
            <numerusform>%Ln peers are connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connected peer(s) match.</source>
        <translation>
            <numerusform>%1 of %Ln connected peer matches.</numerusform>
            <numerusform>%1 of %Ln connected peers match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::SharedDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>%Ln item was left out because it is not a file: %1</numerusform>
            <numerusform>%Ln items were left out because they are not files: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::StatusLine</name>
    <message numerus="yes">
        <source>DHT: %Ln node(s)</source>
        <translation>
            <numerusform>DHT: %Ln node</numerusform>
            <numerusform>DHT: %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s)</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::VerifyJob</name>
    <message numerus="yes">
        <source>%Ln stored item(s) were checked, and all are whole.</source>
        <translation>
            <numerusform>%Ln stored item was checked and is whole.</numerusform>
            <numerusform>%Ln stored items were checked, and all are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found and repaired.</source>
        <translation>
            <numerusform>%Ln damaged chunk was found and repaired.</numerusform>
            <numerusform>%Ln damaged chunks were found and repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) cannot be repaired from what is here. Share the original files again, or download them again from others.</source>
        <translation>
            <numerusform>%Ln damaged chunk cannot be repaired from what is here. Share the original files again, or download them again from others.</numerusform>
            <numerusform>%Ln damaged chunks cannot be repaired from what is here. Share the original files again, or download them again from others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) could not be repaired yet. Check again later.</source>
        <translation>
            <numerusform>%Ln damaged chunk could not be repaired yet. Check again later.</numerusform>
            <numerusform>%Ln damaged chunks could not be repaired yet. Check again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found. They can be repaired: choose “Check and repair”.</source>
        <translation>
            <numerusform>%Ln damaged chunk was found. It can be repaired: choose “Check and repair”.</numerusform>
            <numerusform>%Ln damaged chunks were found. They can be repaired: choose “Check and repair”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::CopiedLinks</name>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln link copied.</numerusform>
            <numerusform>%Ln links copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %Ln link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>Copied. %Ln link has no key: with it the content can be kept and checked, not read.</numerusform>
            <numerusform>Copied. %Ln links have no key: with them the content can be kept and checked, not read.</numerusform>
        </translation>
    </message>
</context>
</TS>
