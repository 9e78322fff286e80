<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Autostart</name>
    <message>
        <source>The folder “%1” cannot be made, so that Cairn will not start when you log in.</source>
        <translation>يتعذّر إنشاء المجلد «⁨%1⁩»، ولذلك لن يبدأ Cairn عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written, so that Cairn will not start when you log in: %2</source>
        <translation>تتعذّر كتابة الملف «⁨%1⁩»، ولذلك لن يبدأ Cairn عند تسجيل دخولك: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The file “%1” cannot be removed, so that Cairn will still start when you log in: %2</source>
        <translation>تتعذّر إزالة الملف «⁨%1⁩»، ولذلك سيستمر بدء Cairn عند تسجيل دخولك: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The path of the program has a line end in it, so that it cannot be started when you log in.</source>
        <translation>يحتوي مسار البرنامج على فاصل أسطر، ولذلك يتعذّر تشغيله عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Windows does not let Cairn start when you log in.</source>
        <translation>لا يسمح Windows ببدء Cairn عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Windows does not let Cairn stop starting when you log in.</source>
        <translation>لا يسمح Windows بإلغاء بدء Cairn عند تسجيل دخولك.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known yet whether others on the internet can reach this computer.</source>
        <translation>لا يُعرف بعد ما إذا كان بإمكان الآخرين على الإنترنت الوصول إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer takes no connections.</source>
        <translation>لا يقبل هذا الكمبيوتر أي اتصالات.</translation>
    </message>
    <message>
        <source>Others on the internet can reach this computer.</source>
        <translation>يمكن للآخرين على الإنترنت الوصول إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Others on the internet can probably reach this computer.</source>
        <translation>يُرجَّح أن بإمكان الآخرين على الإنترنت الوصول إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Others on the internet can probably not reach this computer.</source>
        <translation>يُرجَّح أن الآخرين على الإنترنت لا يمكنهم الوصول إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The router is being asked to let connections through.</source>
        <translation>يُطلب الآن من الموجّه أن يسمح بمرور الاتصالات.</translation>
    </message>
    <message>
        <source>The router is not asked to let connections through. Where it does so by itself, nothing needs to be done.</source>
        <translation>لا يُطلب من الموجّه السماح بمرور الاتصالات. وإن كان يسمح بها من تلقاء نفسه فلا يلزم فعل أي شيء.</translation>
    </message>
    <message>
        <source>It can still download from those who take connections. To let others fetch from here, set a port in the settings.</source>
        <translation>لا يزال بإمكانه التنزيل ممن يقبلون الاتصالات. وليتمكن الآخرون من التنزيل من هنا، حدّد منفذًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل أي شيء.</translation>
    </message>
    <message>
        <source>The router says that it lets connections through.</source>
        <translation>أفاد الموجّه بأنه يسمح بمرور الاتصالات.</translation>
    </message>
    <message>
        <source>Others have asked this computer of themselves not long ago.</source>
        <translation>تلقّى هذا الكمبيوتر مؤخرًا طلبات بادر آخرون بإرسالها.</translation>
    </message>
    <message>
        <source>The router is itself behind another one. Ask your provider for an address of your own, or use IPv6. Downloads work all the same, and so does sharing with those that this computer connects to.</source>
        <translation>يقع الموجّه نفسه خلف موجّه آخر. اطلب من مزوّد الخدمة عنوانًا خاصًا بك، أو استخدم IPv6. تعمل التنزيلات في جميع الأحوال، وكذلك المشاركة مع من يتصل بهم هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Downloads work all the same, and so does sharing with those that this computer connects to. To be reached by all, switch on UPnP or NAT-PMP in the router, or forward TCP and UDP port %1 there to this computer.</source>
        <translation>تعمل التنزيلات في جميع الأحوال، وكذلك المشاركة مع من يتصل بهم هذا الكمبيوتر. وليتمكن الجميع من الوصول إليك، فعّل UPnP أو NAT-PMP في الموجّه، أو وجّه فيه المنفذ %1 لكل من TCP وUDP إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The router is not asked.</source>
        <translation>لا يُطلب شيء من الموجّه.</translation>
    </message>
    <message>
        <source>The router is being asked.</source>
        <translation>جارٍ الطلب من الموجّه.</translation>
    </message>
    <message>
        <source>There is no router to ask.</source>
        <translation>لا يوجد موجّه يمكن الطلب منه.</translation>
    </message>
    <message>
        <source>The router opened no port. It is asked again from time to time.</source>
        <translation>لم يفتح الموجّه أي منفذ. يُعاد الطلب منه من حين إلى آخر.</translation>
    </message>
    <message>
        <source>TCP port %1</source>
        <translation>منفذ TCP رقم %1</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>منفذ UDP رقم %1</translation>
    </message>
    <message>
        <source>The router has opened %1, by %2.</source>
        <translation>فتح الموجّه %1، عبر %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>غير معروف بعد.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>غير مستخدَم.</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>غير مستخدَم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Looking for the first nodes.</source>
        <translation>جارٍ البحث عن العُقد الأولى.</translation>
    </message>
    <message>
        <source>No nodes are known yet.</source>
        <translation>لا عُقد معروفة بعد.</translation>
    </message>
    <message>
        <source>No nodes are known yet: %1</source>
        <translation>لا عُقد معروفة بعد: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known; this computer only asks.</source>
        <translation>
            <numerusform>لا عُقد معروفة؛ يقتصر هذا الكمبيوتر على السؤال.</numerusform>
            <numerusform>عقدة واحدة معروفة؛ يقتصر هذا الكمبيوتر على السؤال.</numerusform>
            <numerusform>عقدتان معروفتان؛ يقتصر هذا الكمبيوتر على السؤال.</numerusform>
            <numerusform>%Ln عُقد معروفة؛ يقتصر هذا الكمبيوتر على السؤال.</numerusform>
            <numerusform>%Ln عقدة معروفة؛ يقتصر هذا الكمبيوتر على السؤال.</numerusform>
            <numerusform>%Ln عقدة معروفة؛ يقتصر هذا الكمبيوتر على السؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) known, of whom %1 answered lately.</source>
        <translation>
            <numerusform>لا عُقد معروفة؛ العُقد التي ردّت مؤخرًا: %1.</numerusform>
            <numerusform>عقدة واحدة معروفة؛ العُقد التي ردّت مؤخرًا: %1.</numerusform>
            <numerusform>عقدتان معروفتان؛ العُقد التي ردّت مؤخرًا: %1.</numerusform>
            <numerusform>%Ln عُقد معروفة؛ العُقد التي ردّت مؤخرًا: %1.</numerusform>
            <numerusform>%Ln عقدة معروفة؛ العُقد التي ردّت مؤخرًا: %1.</numerusform>
            <numerusform>%Ln عقدة معروفة؛ العُقد التي ردّت مؤخرًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>لا يجري البحث.</translation>
    </message>
    <message>
        <source>Nobody can be found. %1</source>
        <translation>يتعذّر العثور على أحد. %1</translation>
    </message>
    <message>
        <source>Nobody was found yet.</source>
        <translation>لم يُعثر على أحد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>لم يُعثر على أحد.</numerusform>
            <numerusform>عُثر على نظير واحد.</numerusform>
            <numerusform>عُثر على نظيرين.</numerusform>
            <numerusform>عُثر على %Ln نظراء.</numerusform>
            <numerusform>عُثر على %Ln نظيرًا.</numerusform>
            <numerusform>عُثر على %Ln نظير.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>⁨%1⁩، المعرّف ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>ونظير آخر</numerusform>
            <numerusform>ونظيران آخران</numerusform>
            <numerusform>و%Ln نظراء آخرين</numerusform>
            <numerusform>و%Ln نظيرًا آخر</numerusform>
            <numerusform>و%Ln نظير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is announced, because no connections are taken.</source>
        <translation>لا يُعلَن عن شيء، لأن الاتصالات غير مقبولة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) can be found.</source>
        <translation>
            <numerusform>لا عناصر مخزّنة؛ ما يمكن العثور عليه: %1.</numerusform>
            <numerusform>يمكن العثور على %1 من عنصر مخزّن واحد.</numerusform>
            <numerusform>يمكن العثور على %1 من عنصرين مخزّنين.</numerusform>
            <numerusform>يمكن العثور على %1 من أصل %Ln عناصر مخزّنة.</numerusform>
            <numerusform>يمكن العثور على %1 من أصل %Ln عنصرًا مخزّنًا.</numerusform>
            <numerusform>يمكن العثور على %1 من أصل %Ln عنصر مخزّن.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>None: no connections are taken.</source>
        <translation>لا يوجد: الاتصالات غير مقبولة.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No peer on the internet was found that could be asked to try.</source>
        <translation>لم يُعثر على نظير على الإنترنت يمكن أن يُطلب منه المحاولة.</translation>
    </message>
    <message>
        <source>Peers that were asked to try could not, or have not answered.</source>
        <translation>لم تتمكن النظائر التي طُلب منها المحاولة من ذلك، أو لم تُجب.</translation>
    </message>
    <message>
        <source>Yes: a peer on the internet has just connected to port %1, as it was asked to.</source>
        <translation>نعم: اتصل نظير على الإنترنت للتو بالمنفذ %1 كما طُلب منه.</translation>
    </message>
    <message numerus="yes">
        <source>No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the port to this computer in your router, and let it through the firewall.</source>
        <translation>
            <numerusform>لا: لم ينجح أي نظير على الإنترنت في الاتصال بالمنفذ %1. وجّه المنفذ إلى هذا الحاسوب في الموجّه، واسمح به في الجدار الناري.</numerusform>
            <numerusform>لا: حاول نظير واحد على الإنترنت الاتصال بالمنفذ %1 دون جدوى. وجّه المنفذ إلى هذا الحاسوب في الموجّه، واسمح به في الجدار الناري.</numerusform>
            <numerusform>لا: حاول نظيران على الإنترنت الاتصال بالمنفذ %1 دون جدوى. وجّه المنفذ إلى هذا الحاسوب في الموجّه، واسمح به في الجدار الناري.</numerusform>
            <numerusform>لا: حاولت %Ln نظائر على الإنترنت الاتصال بالمنفذ %1 دون جدوى. وجّه المنفذ إلى هذا الحاسوب في الموجّه، واسمح به في الجدار الناري.</numerusform>
            <numerusform>لا: حاول %Ln نظيرًا على الإنترنت الاتصال بالمنفذ %1 دون جدوى. وجّه المنفذ إلى هذا الحاسوب في الموجّه، واسمح به في الجدار الناري.</numerusform>
            <numerusform>لا: حاول %Ln نظير على الإنترنت الاتصال بالمنفذ %1 دون جدوى. وجّه المنفذ إلى هذا الحاسوب في الموجّه، واسمح به في الجدار الناري.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: somebody on the internet connected to port %1, %2 ago.</source>
        <translation>نعم: اتصل أحد ما من الإنترنت بالمنفذ %1 قبل %2.</translation>
    </message>
    <message>
        <source>No: this computer takes no connections. A port can be set in the settings.</source>
        <translation>لا: لا يقبل هذا الكمبيوتر أي اتصالات. يمكن تحديد منفذ في الإعدادات.</translation>
    </message>
    <message>
        <source>No: port %1 is open to this computer alone. The settings say where it listens.</source>
        <translation>لا: المنفذ %1 مفتوح لهذا الكمبيوتر وحده. عنوان الاستماع محدَّد في الإعدادات.</translation>
    </message>
    <message>
        <source>No: the router is itself behind another one. Ask your provider for an address of your own, or use IPv6.</source>
        <translation>لا: يقع الموجّه نفسه خلف موجّه آخر. اطلب من مزوّد الخدمة عنوانًا خاصًا بك، أو استخدم IPv6.</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected yet, and no router has opened port %1; where it was forwarded by hand, others may get through all the same. %2</source>
        <translation>يتعذّر الجزم بذلك. لم يتصل أحد بعد، ولم يفتح أي موجّه المنفذ %1؛ وإن كان قد وُجّه يدويًا فقد يتمكن الآخرون من الوصول مع ذلك. %2</translation>
    </message>
    <message>
        <source>That cannot be told. The router says that it lets connections to port %1 through, but nobody has connected yet. %2</source>
        <translation>يتعذّر الجزم بذلك. أفاد الموجّه بأنه يسمح بمرور الاتصالات إلى المنفذ %1، لكن لم يتصل أحد بعد. %2</translation>
    </message>
    <message>
        <source>That cannot be told. Nobody has connected to port %1 yet. %2</source>
        <translation>يتعذّر الجزم بذلك. لم يتصل أحد بالمنفذ %1 بعد. %2</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Move the files themselves to the &amp;trash</source>
        <translation>نقل الملفات نفسها إلى سلة المهملات أيضًا (&amp;T)</translation>
    </message>
    <message>
        <source>Your own files go to the trash, where you can get them back from. Others cannot get them from here any more.</source>
        <translation>تُنقل ملفاتك إلى سلة المهملات، ويمكنك استعادتها منها. لن يتمكن الآخرون من الحصول عليها من هنا بعد الآن.</translation>
    </message>
    <message>
        <source>Remove “%1” from the stored files?</source>
        <translation>هل تريد إزالة «⁨%1⁩» من الملفات المخزّنة؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln stored item(s)?</source>
        <translation>
            <numerusform>لا توجد عناصر مخزّنة لإزالتها.</numerusform>
            <numerusform>هل تريد إزالة عنصر مخزّن واحد؟</numerusform>
            <numerusform>هل تريد إزالة عنصرين مخزّنين؟</numerusform>
            <numerusform>هل تريد إزالة %Ln عناصر مخزّنة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln عنصرًا مخزّنًا؟</numerusform>
            <numerusform>هل تريد إزالة %Ln عنصر مخزّن؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that Cairn keeps is deleted, up to %1. Others cannot get it from here any more.</source>
        <translation>ستُحذف النسخة التي يحتفظ بها Cairn، وحجمها %1 على الأكثر. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Your own files in %1 stay as they are. The copy that Cairn keeps beside them is deleted. Others cannot get it from here any more.</source>
        <translation>ستبقى ملفاتك الموجودة في ⁨%1⁩ كما هي. وستُحذف النسخة التي يحتفظ بها Cairn إلى جانبها. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>It is only forgotten: your own files in %1 stay as they are. Others cannot get it from here any more.</source>
        <translation>سيُزال العنصر من المكتبة فقط: ستبقى ملفاتك الموجودة في ⁨%1⁩ كما هي. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>They are only forgotten: your own files stay as they are. Others cannot get them from here any more.</source>
        <translation>ستُزال العناصر من المكتبة فقط: ستبقى ملفاتك كما هي. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Your own files stay as they are. The copies that Cairn keeps of %Ln of them are deleted. Others cannot get them from here any more.</source>
        <translation>
            <numerusform>ستبقى ملفاتك كما هي. ولا توجد نسخ يحتفظ بها Cairn لتُحذف. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</numerusform>
            <numerusform>ستبقى ملفاتك كما هي. وستُحذف النسخة التي يحتفظ بها Cairn من أحد العناصر المحددة. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</numerusform>
            <numerusform>ستبقى ملفاتك كما هي. وستُحذف النسختان اللتان يحتفظ بهما Cairn من عنصرين محددين. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</numerusform>
            <numerusform>ستبقى ملفاتك كما هي. وستُحذف النسخ التي يحتفظ بها Cairn من %Ln عناصر محددة. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</numerusform>
            <numerusform>ستبقى ملفاتك كما هي. وستُحذف النسخ التي يحتفظ بها Cairn من %Ln عنصرًا محددًا. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</numerusform>
            <numerusform>ستبقى ملفاتك كما هي. وستُحذف النسخ التي يحتفظ بها Cairn من %Ln عنصر محدد. ولن يتمكن الآخرون من تنزيلها من هنا بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>WatchedPlace</name>
    <message>
        <source>Everything in the watched folder is shared: that cannot be your whole home folder. Choose a folder in it.</source>
        <translation>تجري مشاركة كل ما في المجلد المراقَب: لا يمكن أن يكون مجلد المنزل كلّه. اختر مجلدًا بداخله.</translation>
    </message>
    <message>
        <source>The watched folder and the folder for downloads must be apart. Downloads would be shared again under other links.</source>
        <translation>يجب أن يكون المجلد المراقَب ومجلد التنزيلات منفصلَين. وإلا ستُشارَك التنزيلات مرة أخرى بروابط أخرى.</translation>
    </message>
    <message>
        <source>The watched folder must be apart from the folder where Cairn keeps its own data, %1.</source>
        <translation>يجب أن يكون المجلد المراقَب منفصلًا عن المجلد الذي يحفظ فيه Cairn بياناته، ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::AddLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>cairn:…</source>
        <translation>cairn:…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار (&amp;خ)…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>Patterns with a semicolon between, such as *.jpg; notes/*. What a pattern with ! before it matches is left out: !*.tmp</source>
        <translation>أنماط تفصل بينها فاصلة منقوطة (;)، مثل ⁨*.jpg; notes/*⁩. ويُستبعد ما يطابق نمطًا تسبقه علامة !: ⁨!*.tmp⁩</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>بلا تفضيل</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>تنزيل (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>الروابط (&amp;ر)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Only these files</source>
        <translation>هذه الملفات فقط (&amp;ه)</translation>
    </message>
    <message>
        <source>These files f&amp;irst</source>
        <translation>هذه الملفات أولًا (&amp;ل)</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>مكان وضع الملفات</translation>
    </message>
    <message>
        <source>Paste the link that you were given. It begins with “cairn:”.</source>
        <translation>ألصق الرابط الذي حصلت عليه. يبدأ الرابط بـ «cairn:».</translation>
    </message>
    <message>
        <source>This is not a whole link: a part of it is missing or mistyped. Copy it again, from “cairn:” to its end.</source>
        <translation>هذا ليس رابطًا كاملًا: جزء منه مفقود أو مكتوب خطأً. انسخه مرة أخرى من «cairn:» إلى نهايته.</translation>
    </message>
    <message>
        <source>This link has no key: it serves to keep the files for others, not to read them. Ask for the whole link.</source>
        <translation>هذا الرابط بلا مفتاح: يصلح لحفظ الملفات للآخرين لا لقراءتها. اطلب الرابط كاملًا.</translation>
    </message>
    <message>
        <source>Choose the folder that receives the files.</source>
        <translation>اختر المجلد الذي ستوضع فيه الملفات.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>المسار ⁨%1⁩ ليس مجلدًا.</translation>
    </message>
    <message>
        <source>a bundle without a name</source>
        <translation>حزمة بلا اسم</translation>
    </message>
    <message>
        <source>To be downloaded: %1</source>
        <translation>سيُنزَّل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>معنى الخلايا</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMap</name>
    <message>
        <source>Chunk map</source>
        <translation>خريطة القطع</translation>
    </message>
    <message>
        <source>Shows every chunk of the bundle. The arrow keys move from chunk to chunk, plus and minus zoom, 0 shows everything at once.</source>
        <translation>تعرض كل قطعة من قطع الحزمة. تنقلك مفاتيح الأسهم من قطعة إلى أخرى، ويغيّر مفتاحا الزائد والناقص التكبير، ويعرض المفتاح 0 كل شيء دفعة واحدة.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkMapPanel</name>
    <message>
        <source>Choose a cell to see what is known of it.</source>
        <translation>اختر خلية لعرض المعروف عنها.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom in (plus key, or Ctrl and the wheel)</source>
        <translation>تكبير (مفتاح الزائد، أو Ctrl مع عجلة الماوس)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom out (minus key, or Ctrl and the wheel)</source>
        <translation>تصغير (مفتاح الناقص، أو Ctrl مع عجلة الماوس)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show everything at once (0 key)</source>
        <translation>عرض كل شيء دفعة واحدة (المفتاح 0)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ChunkText</name>
    <message>
        <source>%1 or more</source>
        <comment>how many</comment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>data chunk %1 of %2</source>
        <translation>قطعة البيانات %1 من %2</translation>
    </message>
    <message>
        <source>parity chunk %1 of %2</source>
        <translation>قطعة التكافؤ %1 من %2</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3.</source>
        <comment>a number, which piece, its state</comment>
        <translation>الشريحة %1، %2: %3.</translation>
    </message>
    <message>
        <source>Stripe %1, %2: %3. Holders: %4.</source>
        <comment>a number, which piece, its state, how many</comment>
        <translation>الشريحة %1، %2: %3. عدد الحائزين: %4.</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>of a chunk</comment>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>of a chunk</comment>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>missing, and no connected peer has it</source>
        <comment>of a chunk</comment>
        <translation>ناقصة، وليست لدى أي نظير متصل</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>of a chunk</comment>
        <translation>قيد الطلب</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>of a chunk</comment>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>of a chunk</comment>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Stripes %1 to %2, %3: %4 verified, %5 received, %6 requested, %7 missing, %8 damaged, %9 not needed.</source>
        <comment>numbers, which piece, how many</comment>
        <translation>الشرائح من %1 إلى %2، %3. سليمة: %4، مستلَمة: %5، قيد الطلب: %6، ناقصة: %7، تالفة: %8، غير لازمة: %9.</translation>
    </message>
    <message>
        <source>%1 The rarest of them has this many holders: %2.</source>
        <comment>a sentence, how many</comment>
        <translation>%1 عدد حائزي أندرها: %2.</translation>
    </message>
    <message>
        <source>Nothing is known of the chunks yet.</source>
        <translation>لا يُعرف شيء عن القطع بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 stripes are complete. Chunks: %3 verified, %4 received, %5 requested, %6 missing, %7 that no connected peer has, %8 damaged, %9 not needed.</source>
        <translation>اكتمل %1 من أصل %2 من الشرائح. القطع: سليمة: %3، مستلَمة: %4، قيد الطلب: %5، ناقصة: %6، ليست لدى أي نظير متصل: %7، تالفة: %8، غير لازمة: %9.</translation>
    </message>
    <message>
        <source>The bundle has %1 stripes; only the first %2 are shown and counted here.</source>
        <translation>تحتوي الحزمة على %1 من الشرائح؛ تُعرض وتُحسب هنا أول %2 منها فقط.</translation>
    </message>
    <message>
        <source>Each column is a stripe: data above the gap, parity below it.</source>
        <translation>يمثّل كل عمود شريحة: البيانات فوق الفاصل، والتكافؤ تحته.</translation>
    </message>
    <message>
        <source>Each column is a stripe.</source>
        <translation>يمثّل كل عمود شريحة.</translation>
    </message>
    <message>
        <source>Each column is %1 stripes: data above the gap, parity below it. A cell is filled from below as far as they are verified.</source>
        <translation>يمثّل كل عمود %1 من الشرائح: البيانات فوق الفاصل، والتكافؤ تحته. تمتلئ الخلية من أسفلها بقدر ما ثبتت سلامته من القطع.</translation>
    </message>
    <message>
        <source>Each column is %1 stripes. A cell is filled from below as far as they are verified.</source>
        <translation>يمثّل كل عمود %1 من الشرائح. تمتلئ الخلية من أسفلها بقدر ما ثبتت سلامته من القطع.</translation>
    </message>
    <message>
        <source>received, not in its place yet</source>
        <comment>of a chunk</comment>
        <translation>مستلَمة، ولم توضع في مكانها بعد</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <comment>of a chunk</comment>
        <translation>المعرّف: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of peers</comment>
        <translation>
            <numerusform>⁨%1⁩ ولا أحد غيرهم</numerusform>
            <numerusform>⁨%1⁩ ونظير آخر</numerusform>
            <numerusform>⁨%1⁩ ونظيران آخران</numerusform>
            <numerusform>⁨%1⁩ و%Ln نظراء آخرين</numerusform>
            <numerusform>⁨%1⁩ و%Ln نظيرًا آخر</numerusform>
            <numerusform>⁨%1⁩ و%Ln نظير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <comment>peers</comment>
        <translation>الحائزون: ⁨%1⁩</translation>
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
        <translation>تعذّرت كتابة الإعدادات، ولذلك لم يبدأ Cairn. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Link received</source>
        <translation>تم استلام رابط</translation>
    </message>
    <message>
        <source>Cairn asks where to put what it brings.</source>
        <translation>يسألك Cairn أين يضع ما سينزّله.</translation>
    </message>
    <message>
        <source>These settings count once the daemon is restarted, which is another program that this window only shows.</source>
        <translation>تسري هذه الإعدادات بعد إعادة تشغيل الخدمة الخلفية، وهي برنامج آخر تقتصر هذه النافذة على عرضه.</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. It is looked for again and again.</source>
        <translation>تتعذّر قراءة المجلد المراقَب ⁨%1⁩. يُعاد البحث عنه من حين إلى آخر.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadActions</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Check what is here</source>
        <translation>فحص الموجود هنا</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى أول القائمة</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>نقل إلى آخر القائمة</translation>
    </message>
    <message>
        <source>Remove downloads</source>
        <translation>إزالة التنزيلات</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>هل تريد إزالة «⁨%1⁩» من القائمة؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>لا توجد تنزيلات لإزالتها من القائمة.</numerusform>
            <numerusform>هل تريد إزالة تنزيل واحد من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة تنزيلين من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln تنزيلات من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln تنزيلًا من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln تنزيل من القائمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are finished stay where they are. What is not finished is given up.</source>
        <translation>ستبقى الملفات المكتملة في مكانها. أما ما لم يكتمل فسيُتخلّى عنه.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadDetailsPanel</name>
    <message>
        <source>Select a download to see more about it.</source>
        <translation>حدّد تنزيلًا لعرض المزيد عنه.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>No peer is connected for this download.</source>
        <translation>لا يوجد نظير متصل لهذا التنزيل.</translation>
    </message>
    <message>
        <source>Peers of the download</source>
        <translation>نظراء التنزيل</translation>
    </message>
    <message>
        <source>Its speed is shown when it was seen running.</source>
        <translation>تظهر سرعته هنا بعد رصده أثناء التنزيل.</translation>
    </message>
    <message>
        <source>All that was wanted is here, and every chunk was checked.</source>
        <translation>كل المطلوب موجود هنا، وقد فُحصت كل قطعة.</translation>
    </message>
    <message>
        <source>The map of chunks is shown once it is known what there is.</source>
        <translation>تظهر خريطة القطع عند معرفة المحتوى.</translation>
    </message>
    <message>
        <source>The map of chunks is shown while the download runs.</source>
        <translation>تظهر خريطة القطع أثناء التنزيل.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesModel</name>
    <message>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>أخيرًا</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>وصلة</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>متنوّع</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>المجلد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadFilesTab</name>
    <message>
        <source>From the front, so that it can be looked at early</source>
        <translation>من البداية، لتسهل معاينته مبكرًا</translation>
    </message>
    <message>
        <source>Files of the download</source>
        <translation>ملفات التنزيل</translation>
    </message>
    <message>
        <source>Bring first</source>
        <translation>تنزيل أولًا</translation>
    </message>
    <message>
        <source>These files come before all others.</source>
        <translation>تُنزَّل هذه الملفات قبل سواها.</translation>
    </message>
    <message>
        <source>Bring as usual</source>
        <translation>تنزيل كالمعتاد</translation>
    </message>
    <message>
        <source>These files come in the usual order.</source>
        <translation>تُنزَّل هذه الملفات بالترتيب المعتاد.</translation>
    </message>
    <message>
        <source>Bring last</source>
        <translation>تنزيل أخيرًا</translation>
    </message>
    <message>
        <source>These files come when all others are here.</source>
        <translation>تُنزَّل هذه الملفات بعد وصول سواها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>يتعذّر عرض قائمة الملفات</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>لم تصل قائمة الملفات بعد</translation>
    </message>
    <message>
        <source>Their names can be read only with the key of the link, which is not here.</source>
        <translation>لا يمكن قراءة أسمائها إلا بمفتاح الرابط، وهو غير موجود هنا.</translation>
    </message>
    <message>
        <source>It comes first, as soon as somebody who has it is found.</source>
        <translation>تصل قبل غيرها، حالما يُعثر على من هي لديه.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadInfoTab</name>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <translation>وصل %1 من أصل %2</translation>
    </message>
    <message>
        <source>%1, of which %2 are still to come</source>
        <translation>%1، المتبقي منها: %2</translation>
    </message>
    <message>
        <source>Everything is on this computer, whoever else leaves.</source>
        <translation>كل شيء موجود على هذا الكمبيوتر، وإن غادر جميع الآخرين.</translation>
    </message>
    <message>
        <source>Not known while it does not run.</source>
        <translation>غير معروف ما دام التنزيل لا يعمل.</translation>
    </message>
    <message>
        <source>The connected holders do not have all that is missing here.</source>
        <translation>ليس لدى الحائزين المتصلين كل ما ينقص هنا.</translation>
    </message>
    <message>
        <source>If one of the connected holders leaves, the others may have too little for what is missing here.</source>
        <translation>إذا غادر أحد الحائزين المتصلين فقد لا يكفي ما لدى الآخرين لما ينقص هنا.</translation>
    </message>
    <message numerus="yes">
        <source>It survives the loss of at least %Ln of the connected holder(s).</source>
        <translation>
            <numerusform>لا يتحمّل فقد أي من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد واحد على الأقل من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد اثنين على الأقل من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد %Ln على الأقل من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد %Ln على الأقل من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد %Ln على الأقل من الحائزين المتصلين.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the download</source>
        <translation>عن التنزيل</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>If holders leave</source>
        <translation>إذا غادر حائزون</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تاريخ الاكتمال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Received twice</source>
        <translation>المستلَم مرتين</translation>
    </message>
    <message>
        <source>Stripes rebuilt</source>
        <translation>الشرائح المعاد بناؤها</translation>
    </message>
    <message>
        <source>Damaged chunks</source>
        <translation>القطع التالفة</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Copy the root</source>
        <translation>نسخ الجذر</translation>
    </message>
    <message>
        <source>Without its key, it is for keeping and checking the content, not for reading it.</source>
        <translation>يصلح من دون مفتاحه لحفظ المحتوى وفحصه، لا لقراءته.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1: any %2 of the %3 chunks of a stripe are enough</source>
        <translation>⁨%1⁩: يكفي أي %2 من أصل %3 من قطع كل شريحة</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadPeersModel</name>
    <message>
        <source>How much of the content it has</source>
        <translation>مقدار ما لديه من المحتوى</translation>
    </message>
    <message>
        <source>Of everything that it asks for, on the same connection</source>
        <translation>من كل ما يطلبه، على الاتصال نفسه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>لديه</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>No false chunks</source>
        <translation>لا قطع خاطئة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln false chunk(s)</source>
        <translation>
            <numerusform>لا قطع خاطئة</numerusform>
            <numerusform>قطعة خاطئة واحدة</numerusform>
            <numerusform>قطعتان خاطئتان</numerusform>
            <numerusform>%Ln قطع خاطئة</numerusform>
            <numerusform>%Ln قطعة خاطئة</numerusform>
            <numerusform>%Ln قطعة خاطئة</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsModel</name>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Looking for holders</source>
        <translation>جارٍ البحث عن حائزين</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %Ln holder(s)</source>
        <translation>
            <numerusform>لا حائزين للاتصال بهم</numerusform>
            <numerusform>جارٍ الاتصال بحائز واحد</numerusform>
            <numerusform>جارٍ الاتصال بحائزين اثنين</numerusform>
            <numerusform>جارٍ الاتصال بـ %Ln حائزين</numerusform>
            <numerusform>جارٍ الاتصال بـ %Ln حائزًا</numerusform>
            <numerusform>جارٍ الاتصال بـ %Ln حائز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %Ln stripe(s)</source>
        <translation>
            <numerusform>كل الشرائح لدى الحائزين</numerusform>
            <numerusform>شريحة واحدة ليست لدى أي حائز</numerusform>
            <numerusform>شريحتان ليستا لدى أي حائز</numerusform>
            <numerusform>%Ln شرائح ليست لدى أي حائز</numerusform>
            <numerusform>%Ln شريحة ليست لدى أي حائز</numerusform>
            <numerusform>%Ln شريحة ليست لدى أي حائز</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for holders to send</source>
        <translation>في انتظار الإرسال من الحائزين</translation>
    </message>
    <message>
        <source>Reading what it contains</source>
        <translation>جارٍ قراءة محتوياته</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>جارٍ فحص الموجود هنا</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإكمال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Kept for others</source>
        <translation>محفوظ للآخرين</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Peers that are connected, of those that are known to have some of it</source>
        <translation>النظراء المتصلون، من بين من يُعرف أن لديهم جزءًا منه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>الموضع في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>cairn::ui::DownloadsPage</name>
    <message>
        <source>Filter by name</source>
        <translation>تصفية حسب الاسم</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>What can be done with downloads</source>
        <translation>ما يمكن فعله بالتنزيلات</translation>
    </message>
    <message>
        <source>Which downloads are shown</source>
        <translation>التنزيلات المعروضة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>الجارية والمنتظرة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>المتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المكتملة</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>لا توجد تنزيلات</translation>
    </message>
    <message>
        <source>Drop a link here, or press Ctrl+L. Files and folders that are dropped here are shared.</source>
        <translation>أفلت رابطًا هنا، أو اضغط على Ctrl+L. أما الملفات والمجلدات التي تُفلت هنا فتُشارَك.</translation>
    </message>
    <message>
        <source>No download matches</source>
        <translation>لا يوجد تنزيل مطابق</translation>
    </message>
    <message>
        <source>Choose “All” above, or clear the filter, to see the others.</source>
        <translation>اختر «الكل» في الأعلى، أو امسح عامل التصفية، لعرض سائر التنزيلات.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EmptyNotice</name>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>What is here is shown in a moment.</source>
        <translation>يُعرض ما هنا بعد لحظة.</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>‏Cairn لا يعمل</translation>
    </message>
    <message>
        <source>Nothing is lost. What is here is shown once Cairn runs again.</source>
        <translation>لم يُفقد شيء. يُعرض ما هنا حين يعمل Cairn من جديد.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::EntriesModel</name>
    <message>
        <source>%1 (points to %2)</source>
        <translation>%1 (تشير إلى ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>وصلة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Format</name>
    <message>
        <source>This cannot be done: %1. Check what was entered.</source>
        <translation>يتعذّر تنفيذ ذلك: %1. تحقّق مما أدخلته.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>لم يُعثر على ذلك: %1.</translation>
    </message>
    <message>
        <source>Something is in the way: %1. Move it away, or choose another place.</source>
        <translation>يوجد ما يعترض العملية: %1. انقله من مكانه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The system does not allow this: %1. Change the permissions, then try again.</source>
        <translation>لا يسمح النظام بذلك: %1. غيّر الأذونات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is not enough space: %1. Free some space there, then try again.</source>
        <translation>لا توجد مساحة كافية: %1. أخلِ بعض المساحة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The system reports a failure: %1. Look at that disk or device, then try again.</source>
        <translation>أبلغ النظام عن عطل: %1. افحص القرص أو الجهاز المعني، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Some data is damaged: %1. Checking the bundle repairs what can be repaired.</source>
        <translation>بعض البيانات تالف: %1. يؤدي فحص الحزمة إلى إصلاح ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that: %1. A newer version may.</source>
        <translation>لا يستطيع هذا الإصدار من Cairn تنفيذ ذلك: %1. وقد يستطيعه إصدار أحدث.</translation>
    </message>
    <message>
        <source>A file is no longer what was shared: %1. Share it again to get a link to it as it is now.</source>
        <translation>لم يعد أحد الملفات كما كان عند مشاركته: %1. أعد مشاركته للحصول على رابط له بحالته الراهنة.</translation>
    </message>
    <message>
        <source>Something else is at work there: %1. Try again in a moment.</source>
        <translation>ثمة عملية أخرى جارية هناك: %1. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>This is not available just now: %1.</source>
        <translation>هذا غير متاح في الوقت الحالي: %1.</translation>
    </message>
    <message>
        <source>This is more than Cairn allows: %1.</source>
        <translation>هذا يتجاوز ما يسمح به Cairn: %1.</translation>
    </message>
    <message>
        <source>This was stopped: %1. What was done is kept.</source>
        <translation>أُوقفت العملية: %1. يُحتفظ بما أُنجز منها.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>لم تنجح العملية: %1.</translation>
    </message>
    <message>
        <source>This cannot be done. Check what was entered.</source>
        <translation>يتعذّر تنفيذ ذلك. تحقّق مما أدخلته.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <translation>لم يُعثر على ذلك.</translation>
    </message>
    <message>
        <source>Something is in the way. Move it away, or choose another place.</source>
        <translation>يوجد ما يعترض العملية. انقله من مكانه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The system does not allow this. Change the permissions, then try again.</source>
        <translation>لا يسمح النظام بذلك. غيّر الأذونات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is not enough space. Free some space, then try again.</source>
        <translation>لا توجد مساحة كافية. أخلِ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The system reports a failure. Look at the disk or device, then try again.</source>
        <translation>أبلغ النظام عن عطل. افحص القرص أو الجهاز، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Some data is damaged. Checking the bundle repairs what can be repaired.</source>
        <translation>بعض البيانات تالف. يؤدي فحص الحزمة إلى إصلاح ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>This version of Cairn cannot do that. A newer version may.</source>
        <translation>لا يستطيع هذا الإصدار من Cairn تنفيذ ذلك. وقد يستطيعه إصدار أحدث.</translation>
    </message>
    <message>
        <source>A file is no longer what was shared. Share it again to get a link to it as it is now.</source>
        <translation>لم يعد أحد الملفات كما كان عند مشاركته. أعد مشاركته للحصول على رابط له بحالته الراهنة.</translation>
    </message>
    <message>
        <source>Something else is at work there. Try again in a moment.</source>
        <translation>ثمة عملية أخرى جارية هناك. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>This is not available just now.</source>
        <translation>هذا غير متاح في الوقت الحالي.</translation>
    </message>
    <message>
        <source>This is more than Cairn allows.</source>
        <translation>هذا يتجاوز ما يسمح به Cairn.</translation>
    </message>
    <message>
        <source>This was stopped. What was done is kept.</source>
        <translation>أُوقفت العملية. يُحتفظ بما أُنجز منها.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>لم تنجح العملية.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate: 1.5 MiB/s</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>أكثر من عام</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ث</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryDetails</name>
    <message>
        <source>Details of the stored item</source>
        <translation>تفاصيل العنصر المخزّن</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>الملفات بداخله</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>وصف الخلل</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>إعادة المشاركة</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>فحص وإصلاح</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Chunks here</source>
        <translation>القطع هنا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Looking inside.</source>
        <translation>جارٍ الاطلاع على المحتوى.</translation>
    </message>
    <message>
        <source>Choose one stored item above.</source>
        <translation>اختر عنصرًا مخزّنًا واحدًا في الأعلى.</translation>
    </message>
    <message>
        <source>Kept as a copy in Cairn’s own folder.</source>
        <translation>محفوظ كنسخة في مجلد Cairn الخاص.</translation>
    </message>
    <message>
        <source>%1: any %2 of %3 chunks of each stripe are enough to read it.</source>
        <translation>⁨%1⁩: يكفي لقراءته أي %2 من أصل %3 من قطع كل شريحة.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s) like these.</source>
        <translation>
            <numerusform>لا توجد مشكلات أخرى من هذا النوع.</numerusform>
            <numerusform>توجد مشكلة أخرى من هذا النوع.</numerusform>
            <numerusform>توجد مشكلتان أخريان من هذا النوع.</numerusform>
            <numerusform>توجد %Ln مشكلات أخرى من هذا النوع.</numerusform>
            <numerusform>توجد %Ln مشكلة أخرى من هذا النوع.</numerusform>
            <numerusform>توجد %Ln مشكلة أخرى من هذا النوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives the loss of any %Ln more chunk(s) of each stripe.</source>
        <translation>
            <numerusform>لا يتحمّل فقد أي قطعة أخرى من أي شريحة.</numerusform>
            <numerusform>يتحمّل فقد أي قطعة أخرى من كل شريحة.</numerusform>
            <numerusform>يتحمّل فقد أي قطعتين أخريين من كل شريحة.</numerusform>
            <numerusform>يتحمّل فقد أي %Ln قطع أخرى من كل شريحة.</numerusform>
            <numerusform>يتحمّل فقد أي %Ln قطعة أخرى من كل شريحة.</numerusform>
            <numerusform>يتحمّل فقد أي %Ln قطعة أخرى من كل شريحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) too few are here to read all of it.</source>
        <translation>
            <numerusform>لا تنقص هنا أي قطعة لقراءته كاملًا.</numerusform>
            <numerusform>تنقص هنا قطعة واحدة لقراءته كاملًا.</numerusform>
            <numerusform>تنقص هنا قطعتان لقراءته كاملًا.</numerusform>
            <numerusform>تنقص هنا %Ln قطع لقراءته كاملًا.</numerusform>
            <numerusform>تنقص هنا %Ln قطعة لقراءته كاملًا.</numerusform>
            <numerusform>تنقص هنا %Ln قطعة لقراءته كاملًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further chunk may be lost.</source>
        <translation>لا يتحمّل فقد أي قطعة أخرى.</translation>
    </message>
    <message>
        <source>Safe as long as the files stay as they are.</source>
        <translation>آمن ما دامت الملفات كما هي.</translation>
    </message>
    <message>
        <source>The details cannot be shown just now. %1</source>
        <translation>يتعذّر عرض التفاصيل في الوقت الحالي. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chunks are here, in %Ln stripe(s).</source>
        <translation>
            <numerusform>عدد القطع الموجودة هنا %1 من أصل %2، بلا أي شرائح.</numerusform>
            <numerusform>عدد القطع الموجودة هنا %1 من أصل %2، في شريحة واحدة.</numerusform>
            <numerusform>عدد القطع الموجودة هنا %1 من أصل %2، في شريحتين.</numerusform>
            <numerusform>عدد القطع الموجودة هنا %1 من أصل %2، في %Ln شرائح.</numerusform>
            <numerusform>عدد القطع الموجودة هنا %1 من أصل %2، في %Ln شريحة.</numerusform>
            <numerusform>عدد القطع الموجودة هنا %1 من أصل %2، في %Ln شريحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the link is not known here, so the names inside cannot be read.</source>
        <translation>مفتاح الرابط غير معروف هنا، ولذلك تتعذّر قراءة الأسماء بداخله.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>موجود في مكان آخر…</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>الحائزون المرصودون</translation>
    </message>
    <message>
        <source>%1 since it came here, %2 times its size.</source>
        <comment>bytes, a ratio</comment>
        <translation>%1 منذ وصوله إلى هنا، أي ما يعادل حجمه مضروبًا في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) had some of it, since Cairn was started.</source>
        <translation>
            <numerusform>لم يكن لدى أي نظير آخر جزء منه منذ بدء Cairn.</numerusform>
            <numerusform>كان لدى نظير آخر جزء منه منذ بدء Cairn.</numerusform>
            <numerusform>كان لدى نظيرين آخرين جزء منه منذ بدء Cairn.</numerusform>
            <numerusform>كان لدى %Ln نظراء آخرين جزء منه منذ بدء Cairn.</numerusform>
            <numerusform>كان لدى %Ln نظيرًا آخر جزء منه منذ بدء Cairn.</numerusform>
            <numerusform>كان لدى %Ln نظير آخر جزء منه منذ بدء Cairn.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it travels in the link’s first block; there are no chunks.</source>
        <translation>ينتقل كل محتواه ضمن الكتلة الأولى للرابط؛ ولا توجد قطع.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryModel</name>
    <message>
        <source>Whole</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>محفوظ جزئيًا</translation>
    </message>
    <message>
        <source>Everything is here, as far as is known without reading all of it.</source>
        <translation>كل شيء موجود هنا، بحسب ما يُعرف دون قراءته كله.</translation>
    </message>
    <message>
        <source>A file was changed, moved or deleted after it was shared. Put it back as it was, share it again for a new link, or remove the entry.</source>
        <translation>غُيّر أحد الملفات أو نُقل أو حُذف بعد مشاركته. أعده كما كان، أو أعد مشاركته للحصول على رابط جديد، أو أزل العنصر.</translation>
    </message>
    <message>
        <source>Some of the stored data is damaged or missing. Check and repair it, or share the files again.</source>
        <translation>بعض البيانات المخزّنة تالف أو مفقود. نفّذ الفحص والإصلاح، أو أعد مشاركة الملفات.</translation>
    </message>
    <message>
        <source>Only some chunks are kept here, for others.</source>
        <translation>يُحتفظ هنا ببعض القطع فقط، من أجل الآخرين.</translation>
    </message>
    <message>
        <source>Kept as a copy</source>
        <translation>محفوظ كنسخة</translation>
    </message>
    <message>
        <source>How many data chunks and how many spare ones each stripe is cut into.</source>
        <translation>عدد قطع البيانات وعدد القطع الاحتياطية التي تُقسَّم إليها كل شريحة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Others can get it from here.</source>
        <translation>يمكن للآخرين تنزيله من هنا.</translation>
    </message>
    <message>
        <source>Sharing is stopped: others cannot get it from here until it is resumed.</source>
        <translation>المشاركة متوقفة: لا يمكن للآخرين تنزيله من هنا حتى تُستأنف.</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <comment>health</comment>
        <translation>%1، غير مُشارَك</translation>
    </message>
    <message>
        <source>How many others were seen having some of it, since Cairn was started.</source>
        <translation>عدد الآخرين الذين رُصد أن لديهم جزءًا منه منذ بدء Cairn.</translation>
    </message>
    <message>
        <source>How much was sent, for each byte of it: 1 is once all of it.</source>
        <translation>مقدار ما أُرسل مقابل كل بايت منه: الرقم 1 يعني إرساله كله مرة واحدة.</translation>
    </message>
    <message>
        <source>Holders seen</source>
        <translation>الحائزون المرصودون</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LibraryPage</name>
    <message>
        <source>Filter by name or place</source>
        <translation>تصفية حسب الاسم أو الموقع</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>الملفات المخزّنة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>إظهار الرابط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>فحص وإصلاح</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>إعادة المشاركة</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>استئناف المشاركة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>What can be done with stored files</source>
        <translation>ما يمكن فعله بالملفات المخزّنة</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>مدى تقدّم الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s).</source>
        <translation>
            <numerusform>لا عناصر مخزّنة.</numerusform>
            <numerusform>عنصر مخزّن واحد.</numerusform>
            <numerusform>عنصران مخزّنان.</numerusform>
            <numerusform>%Ln عناصر مخزّنة.</numerusform>
            <numerusform>%Ln عنصرًا مخزّنًا.</numerusform>
            <numerusform>%Ln عنصر مخزّن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stored item(s) match.</source>
        <translation>
            <numerusform>لا عناصر مخزّنة؛ المطابق: %1.</numerusform>
            <numerusform>المطابق: %1 من عنصر مخزّن واحد.</numerusform>
            <numerusform>المطابق: %1 من عنصرين مخزّنين.</numerusform>
            <numerusform>المطابق: %1 من أصل %Ln عناصر مخزّنة.</numerusform>
            <numerusform>المطابق: %1 من أصل %Ln عنصرًا مخزّنًا.</numerusform>
            <numerusform>المطابق: %1 من أصل %Ln عنصر مخزّن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here to share them</source>
        <translation>أفلت الملفات هنا لمشاركتها</translation>
    </message>
    <message>
        <source>What you share stays where it is, and is listed here with its link.</source>
        <translation>يبقى ما تشاركه في مكانه، ويُدرَج هنا مع رابطه.</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>تطبيق Cairn مشغول، وقد لا تكون القائمة محدَّثة تمامًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>موجود في مكان آخر…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>The name here and in its link. The files keep theirs, and older links go on to work.</source>
        <translation>الاسم هنا وفي الرابط. تحتفظ الملفات بأسمائها، وتظل الروابط الأقدم صالحة.</translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation>نقل «⁨%1⁩» إلى</translation>
    </message>
    <message>
        <source>Its place cannot be changed just now. %1</source>
        <translation>يتعذّر تغيير موقعه في الوقت الحالي. %1</translation>
    </message>
    <message>
        <source>Where is the file “%1” now?</source>
        <translation>أين الملف «⁨%1⁩» الآن؟</translation>
    </message>
    <message>
        <source>Where is the folder “%1” now?</source>
        <translation>أين المجلد «⁨%1⁩» الآن؟</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogModel</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>“%1” is among the stored files.</source>
        <translation>أُضيف «⁨%1⁩» إلى الملفات المخزّنة.</translation>
    </message>
    <message>
        <source>“%1” was removed from the stored files.</source>
        <translation>أُزيل «⁨%1⁩» من الملفات المخزّنة.</translation>
    </message>
    <message>
        <source>The download of “%1” was added.</source>
        <translation>أُضيف تنزيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The download of “%1” is finished.</source>
        <translation>اكتمل تنزيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The download of “%1” failed.</source>
        <translation>فشل تنزيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The download of “%1” was removed.</source>
        <translation>أُزيل تنزيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>تم الاتصال بالنظير ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The connection with %1 has ended.</source>
        <translation>انتهى الاتصال بالنظير ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The limits were changed.</source>
        <translation>تغيّرت الحدود.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>“%1” has another name, place or health, or is shared or not.</source>
        <translation>تغيّر اسم «⁨%1⁩» أو موقعه أو سلامته أو حالة مشاركته.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::LogPage</name>
    <message>
        <source>Filter by text</source>
        <translation>تصفية حسب النص</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Kind of lines</source>
        <translation>نوع السطور</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Cairn is ready.</source>
        <translation>أصبح Cairn جاهزًا.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, is listed here.</source>
        <translation>يُدرَج هنا ما يفعله البرنامج وما يتعثّر منه.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>تمت المشاركة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>مشاركة ملفات</translation>
    </message>
    <message>
        <source>Share folder</source>
        <translation>مشاركة مجلد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>“%1” is among the downloads.</source>
        <translation>أُضيف «⁨%1⁩» إلى التنزيلات.</translation>
    </message>
    <message>
        <source>Files to share</source>
        <translation>الملفات المراد مشاركتها</translation>
    </message>
    <message>
        <source>Folder to share</source>
        <translation>المجلد المراد مشاركته</translation>
    </message>
    <message>
        <source>There is neither a link nor a file in the clipboard.</source>
        <translation>لا يوجد في الحافظة رابط ولا ملف.</translation>
    </message>
    <message>
        <source>“%1” is shared; its link is in the library.</source>
        <translation>تمت مشاركة «⁨%1⁩»، ورابطه في المكتبة.</translation>
    </message>
    <message>
        <source>That is neither a file of this computer nor a link.</source>
        <translation>هذا ليس ملفًا من هذا الكمبيوتر ولا رابطًا.</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Nothing to search here</source>
        <translation>لا شيء للبحث فيه هنا</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NetworkPage</name>
    <message>
        <source>Can others reach this computer?</source>
        <translation>هل يمكن للآخرين الوصول إلى هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Whether others reach this computer</source>
        <translation>إمكانية وصول الآخرين إلى هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Port for connections</source>
        <translation>منفذ الاتصالات</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>العنوان على الإنترنت</translation>
    </message>
    <message>
        <source>Found by others at</source>
        <translation>يجده الآخرون على العنوان</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>ردّ الموجّه</translation>
    </message>
    <message>
        <source>Finding others</source>
        <translation>العثور على الآخرين</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv4</source>
        <translation>الدليل العام (DHT)، IPv4</translation>
    </message>
    <message>
        <source>Public directory (DHT), IPv6</source>
        <translation>الدليل العام (DHT)، IPv6</translation>
    </message>
    <message>
        <source>Announced there</source>
        <translation>المُعلَن فيه</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>الشبكة المحلية</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>الموجودون فيها</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>For finding others</source>
        <translation>للعثور على الآخرين</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>%1, as set</source>
        <translation>%1، حسب الإعدادات</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>حسب الإعدادات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Sending over the internet</source>
        <translation>الإرسال عبر الإنترنت</translation>
    </message>
    <message>
        <source>Receiving over the internet</source>
        <translation>الاستقبال عبر الإنترنت</translation>
    </message>
    <message>
        <source>Sending in the local network</source>
        <translation>الإرسال في الشبكة المحلية</translation>
    </message>
    <message>
        <source>Receiving in the local network</source>
        <translation>الاستقبال في الشبكة المحلية</translation>
    </message>
    <message>
        <source>Sending to each peer</source>
        <translation>الإرسال إلى كل نظير</translation>
    </message>
    <message>
        <source>Receiving from each peer</source>
        <translation>الاستقبال من كل نظير</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>العدد في آن واحد</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>None. One can be given in the settings.</source>
        <translation>بلا اسم. يمكن تعيين اسم في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 in and %2 out</source>
        <translation>الوارد: %1، الصادر: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln chunk(s) since the start</source>
        <translation>
            <numerusform>%1 دون أي قطع منذ بدء التشغيل</numerusform>
            <numerusform>%1 في قطعة واحدة منذ بدء التشغيل</numerusform>
            <numerusform>%1 في قطعتين منذ بدء التشغيل</numerusform>
            <numerusform>%1 في %Ln قطع منذ بدء التشغيل</numerusform>
            <numerusform>%1 في %Ln قطعة منذ بدء التشغيل</numerusform>
            <numerusform>%1 في %Ln قطعة منذ بدء التشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, %1 refused since the start, %2 chunks asked for by others</source>
        <translation>
            <numerusform>لا اتصالات مفتوحة، المرفوضة منذ بدء التشغيل: %1، القطع التي يطلبها الآخرون: %2</numerusform>
            <numerusform>اتصال مفتوح واحد، المرفوضة منذ بدء التشغيل: %1، القطع التي يطلبها الآخرون: %2</numerusform>
            <numerusform>اتصالان مفتوحان، المرفوضة منذ بدء التشغيل: %1، القطع التي يطلبها الآخرون: %2</numerusform>
            <numerusform>%Ln اتصالات مفتوحة، المرفوضة منذ بدء التشغيل: %1، القطع التي يطلبها الآخرون: %2</numerusform>
            <numerusform>%Ln اتصالًا مفتوحًا، المرفوضة منذ بدء التشغيل: %1، القطع التي يطلبها الآخرون: %2</numerusform>
            <numerusform>%Ln اتصال مفتوح، المرفوضة منذ بدء التشغيل: %1، القطع التي يطلبها الآخرون: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1 connections, %2 downloads, and %3 peers that are sent to.</source>
        <translation>في آن واحد: %1 من الاتصالات، و%2 من التنزيلات، و%3 من النظراء الذين يُرسَل إليهم.</translation>
    </message>
    <message>
        <source>The schedule is in force just now.</source>
        <translation>الجدول الزمني سارٍ الآن.</translation>
    </message>
    <message>
        <source>The alternative limits are in force.</source>
        <translation>الحدود البديلة سارية الآن.</translation>
    </message>
    <message>
        <source>There is no schedule.</source>
        <translation>لا يوجد جدول زمني.</translation>
    </message>
    <message>
        <source>The schedule changes nothing just now.</source>
        <translation>لا يغيّر الجدول الزمني شيئًا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Cairn is starting.</source>
        <translation>جارٍ بدء Cairn.</translation>
    </message>
    <message>
        <source>Cairn is not running, so what is shown here may be old.</source>
        <translation>لا يعمل Cairn حاليًا، وقد يكون المعروض هنا قديمًا.</translation>
    </message>
    <message>
        <source>Cairn is busy; what is shown here may be a little old.</source>
        <translation>تطبيق Cairn مشغول، وقد لا يكون المعروض هنا محدَّثًا تمامًا.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;م)</translation>
    </message>
    <message>
        <source>Cairn is starting…</source>
        <translation>جارٍ بدء Cairn…</translation>
    </message>
    <message>
        <source>Cairn is busy; what you see may be a little old.</source>
        <translation>تطبيق Cairn مشغول، وقد لا يكون ما تراه محدَّثًا تمامًا.</translation>
    </message>
    <message>
        <source>Cairn could not start. %1</source>
        <translation>تعذّر بدء Cairn. %1</translation>
    </message>
    <message>
        <source>Cairn is putting everything in order…</source>
        <translation>جارٍ ترتيب كل شيء قبل إيقاف Cairn…</translation>
    </message>
    <message>
        <source>Cairn is not running.</source>
        <translation>لا يعمل Cairn حاليًا.</translation>
    </message>
    <message>
        <source>Cairn could not start: another program uses port %1. End that program, or choose another port in the settings, under Network.</source>
        <translation>تعذّر بدء Cairn: برنامج آخر يستخدم المنفذ %1. أنهِ ذلك البرنامج أو اختر منفذًا آخر في الإعدادات، ضمن «الشبكة».</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeCommands</name>
    <message>
        <source>%1 stays where it is, because another stored item needs it.</source>
        <translation>يبقى %1 في مكانه لأن عنصرًا مخزنًا آخر يحتاج إليه.</translation>
    </message>
    <message>
        <source>%1 is not in the library any more, but could not be moved to the trash. It is where it was.</source>
        <translation>لم يعد %1 في المكتبة، لكن تعذّر نقله إلى سلة المهملات. ما زال في مكانه.</translation>
    </message>
    <message>
        <source>%1 was not shared. %2</source>
        <translation>لم تتم مشاركة ⁨%1⁩. %2</translation>
    </message>
    <message>
        <source>The download was not added. %1</source>
        <translation>لم يُضَف التنزيل. %1</translation>
    </message>
    <message>
        <source>It was not paused. %1</source>
        <translation>لم يتم الإيقاف المؤقت. %1</translation>
    </message>
    <message>
        <source>It was not resumed. %1</source>
        <translation>لم يتم الاستئناف. %1</translation>
    </message>
    <message>
        <source>It is not checked again. %1</source>
        <translation>لن يُعاد الفحص. %1</translation>
    </message>
    <message>
        <source>The queue stays as it was. %1</source>
        <translation>بقيت قائمة الانتظار كما كانت. %1</translation>
    </message>
    <message>
        <source>The order of the files stays as it was. %1</source>
        <translation>بقي ترتيب الملفات كما كان. %1</translation>
    </message>
    <message>
        <source>The download was not removed. %1</source>
        <translation>لم يُزَل التنزيل. %1</translation>
    </message>
    <message>
        <source>It was not removed. %1</source>
        <translation>لم تتم الإزالة. %1</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>تعذّر الفحص. %1</translation>
    </message>
    <message>
        <source>The limits stay as they were. %1</source>
        <translation>بقيت الحدود كما كانت. %1</translation>
    </message>
    <message>
        <source>The choice of files stays as it was. %1</source>
        <translation>بقي اختيار الملفات كما كان. %1</translation>
    </message>
    <message>
        <source>It keeps its name. %1</source>
        <translation>بقي الاسم كما كان. %1</translation>
    </message>
    <message>
        <source>It was not moved. %1</source>
        <translation>لم يتم النقل. %1</translation>
    </message>
</context>
<context>
    <name>cairn::ui::NodeWords</name>
    <message>
        <source>%1 appeared meanwhile</source>
        <translation>ظهر %1 في هذه الأثناء</translation>
    </message>
    <message>
        <source>%1 became shorter</source>
        <translation>أصبح %1 أقصر</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read</source>
        <translation>أصبح %1 أقصر أثناء قراءته</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder and is not shared</source>
        <translation>يتبع %1 مجلد بيانات Cairn الخاص، ولا يُشارَك</translation>
    </message>
    <message>
        <source>%1 belongs to Cairn's own data folder, which no files are written to</source>
        <translation>يتبع %1 مجلد بيانات Cairn الخاص، ولا تُكتب فيه أي ملفات</translation>
    </message>
    <message>
        <source>%1 bytes are needed</source>
        <translation>المساحة اللازمة بالبايت: %1</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>المساحة اللازمة بالبايت: %1، والمتاحة: %2</translation>
    </message>
    <message>
        <source>%1 cannot be completed with what the connected peers have; waiting for others</source>
        <translation>ما لدى النظراء المتصلين لا يكفي لإكمال بعض الشرائح (%1)؛ في انتظار نظراء آخرين</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>يتعذّر قفل %1</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself</source>
        <translation>لا يمكن نقل %1 إلى داخل نفسه</translation>
    </message>
    <message>
        <source>%1 chunks are found damaged or missing</source>
        <translation>عدد القطع التي تبيّن أنها تالفة أو ناقصة: %1</translation>
    </message>
    <message>
        <source>%1 chunks are missing</source>
        <translation>عدد القطع الناقصة: %1</translation>
    </message>
    <message>
        <source>%1 chunks are missing from the packs</source>
        <translation>عدد القطع الناقصة من الرزم: %1</translation>
    </message>
    <message>
        <source>%1 disappeared while it was read</source>
        <translation>اختفى %1 أثناء قراءته</translation>
    </message>
    <message>
        <source>%1 disappeared while it was written; run the same command again</source>
        <translation>اختفى %1 أثناء كتابته؛ شغّل الأمر نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>%1 does not hold a secret of 52 letters and digits</source>
        <translation>لا يحتوي %1 على سر من 52 حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>%1 does not hold an identity</source>
        <translation>لا يحتوي %1 على هوية</translation>
    </message>
    <message>
        <source>%1 exists and is another file; --overwrite replaces it</source>
        <translation>%1 موجود وهو ملف آخر؛ يستبدله ⁨--overwrite⁩</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>حجم %1 بالبايت %2، والمتوقَّع %3 على الأكثر</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared</source>
        <translation>حجم %1 غير ما كان عليه عند مشاركته</translation>
    </message>
    <message>
        <source>%1 has another size than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>حجم %1 غير ما كان عليه عند مشاركته؛ اختر مكان وجوده بحالته عند المشاركة، أو أعد مشاركته</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared, though its size and time are the same</source>
        <translation>بايتات %1 غير ما كانت عليه عند مشاركته، مع أن حجمه ووقته لم يتغيّرا</translation>
    </message>
    <message>
        <source>%1 has other bytes than when it was shared; choose where it is as it was shared, or share it again</source>
        <translation>بايتات %1 غير ما كانت عليه عند مشاركته؛ اختر مكان وجوده بحالته عند المشاركة، أو أعد مشاركته</translation>
    </message>
    <message>
        <source>%1 is Cairn's own data folder and is not shared</source>
        <translation>%1 هو مجلد بيانات Cairn الخاص، ولا يُشارَك</translation>
    </message>
    <message>
        <source>%1 is a file that Cairn did not make, where its lock would be; move it away or choose another folder</source>
        <translation>%1 ملف لم ينشئه Cairn، وهو في موضع ملف القفل الخاص به؛ انقله من مكانه أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>%1 is a part of '%2', which is shared from %3; move that, or remove it from the library first</source>
        <translation>%1 جزء من «%2» الذي يُشارَك من %3؛ انقل ذاك، أو أزله من المكتبة أولًا</translation>
    </message>
    <message>
        <source>%1 is another file; move it away or use --overwrite</source>
        <translation>%1 ملف آخر؛ انقله من مكانه أو استخدم ⁨--overwrite⁩</translation>
    </message>
    <message>
        <source>%1 is in the way and not a file</source>
        <translation>%1 يعترض العملية وليس ملفًا</translation>
    </message>
    <message>
        <source>%1 is in the way and not a folder</source>
        <translation>%1 يعترض العملية وليس مجلدًا</translation>
    </message>
    <message>
        <source>%1 is in the way of a symbolic link; --overwrite replaces a file, a link or an empty folder</source>
        <translation>يشغل %1 مكان وصلة رمزية؛ يستبدل ⁨--overwrite⁩ ملفًا أو وصلة أو مجلدًا فارغًا</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 مفقود</translation>
    </message>
    <message>
        <source>%1 is missing or empty, but %2 holds what it describes</source>
        <translation>%1 ناقص أو فارغ، لكن %2 يحتوي على ما يصفه</translation>
    </message>
    <message>
        <source>%1 is missing, though there are shares made with it</source>
        <translation>%1 مفقود، مع وجود مشاركات أُنشئت به</translation>
    </message>
    <message>
        <source>%1 is no file; choose where it is as it was shared, or share it again</source>
        <translation>%1 ليس ملفًا؛ اختر مكان وجوده بحالته عند المشاركة، أو أعد مشاركته</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 ليس مجلدًا</translation>
    </message>
    <message>
        <source>%1 is no folder; choose where it is as it was shared, or share it again</source>
        <translation>%1 ليس مجلدًا؛ اختر مكان وجوده بحالته عند المشاركة، أو أعد مشاركته</translation>
    </message>
    <message>
        <source>%1 is no longer a file</source>
        <translation>لم يعد %1 ملفًا</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ليس مجلدًا</translation>
    </message>
    <message>
        <source>%1 is not an absolute path</source>
        <translation>%1 ليس مسارًا مطلقًا</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>المتغيّر %1 غير معيَّن</translation>
    </message>
    <message>
        <source>%1 is not there; choose where it is as it was shared, or share it again</source>
        <translation>%1 غير موجود هناك؛ اختر مكان وجوده بحالته عند المشاركة، أو أعد مشاركته</translation>
    </message>
    <message>
        <source>%1 is on another disk than %2; copy it there, and then say where it is now</source>
        <translation>%1 على قرص غير قرص %2؛ انسخه إلى هناك، ثم حدّد مكانه الجديد</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed</source>
        <translation>القطع التالفة أو الناقصة: %1 من أصل %2، والسليمة: %3، واللازمة: %4</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6)</source>
        <translation>القطع التالفة أو الناقصة: %1 من أصل %2، والسليمة: %3، واللازمة: %4 (القطعة %5: %6)</translation>
    </message>
    <message>
        <source>%1 of its %2 chunks are damaged or missing, %3 are good and %4 are needed (chunk %5: %6, %7)</source>
        <translation>القطع التالفة أو الناقصة: %1 من أصل %2، والسليمة: %3، واللازمة: %4 (القطعة %5: %6، %7)</translation>
    </message>
    <message>
        <source>%1 of the %2 chunks it takes are here</source>
        <translation>القطع الموجودة هنا: %1 من القطع اللازمة، وعددها %2</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>عدد النظراء: %1</translation>
    </message>
    <message>
        <source>%1 stripes</source>
        <translation>عدد الشرائح: %1</translation>
    </message>
    <message>
        <source>%1 was changed while it was compared; choose where it is as it was shared, or share it again</source>
        <translation>تغيّر %1 أثناء مقارنته؛ اختر مكان وجوده بحالته عند المشاركة، أو أعد مشاركته</translation>
    </message>
    <message>
        <source>%1 was moved or deleted</source>
        <translation>نُقل %1 أو حُذف</translation>
    </message>
    <message>
        <source>%1 was replaced while it was read</source>
        <translation>استُبدل %1 أثناء قراءته</translation>
    </message>
    <message>
        <source>%1 was replaced while it was written; run the same command again</source>
        <translation>استُبدل %1 أثناء كتابته؛ شغّل الأمر نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>%1 was written to after it was shared</source>
        <translation>كُتب في %1 بعد مشاركته</translation>
    </message>
    <message>
        <source>%1 was written to while it was read</source>
        <translation>كُتب في %1 أثناء قراءته</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>'%1' cannot be read without the key of its link, so its files cannot be told</source>
        <translation>لا يمكن قراءة «%1» من دون مفتاح رابطه، ولذلك لا تُعرف ملفاته</translation>
    </message>
    <message>
        <source>'%1' has a mode beyond 0777</source>
        <translation>«%1» أذوناته تتجاوز 0777</translation>
    </message>
    <message>
        <source>'%1' is a link without a usable target</source>
        <translation>«%1» وصلة بلا وجهة صالحة للاستخدام</translation>
    </message>
    <message>
        <source>'%1' is being downloaded to %2; let that finish, or remove it, before this is moved</source>
        <translation>جارٍ تنزيل «%1» إلى %2؛ انتظر حتى يكتمل، أو أزله، قبل نقل هذا</translation>
    </message>
    <message>
        <source>'%1' is finished</source>
        <translation>اكتمل «%1»</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be elsewhere</source>
        <translation>«%1» محفوظ كنسخة في مجلد البيانات، وليس له ملف أو مجلد قد يكون في مكان آخر</translation>
    </message>
    <message>
        <source>'%1' is kept as a copy in the data folder, and has no file or folder that could be moved</source>
        <translation>«%1» محفوظ كنسخة في مجلد البيانات، وليس له ملف أو مجلد يمكن نقله</translation>
    </message>
    <message>
        <source>'%1' is no file but has bytes</source>
        <translation>«%1» ليس ملفًا لكنه يحتوي على بايتات</translation>
    </message>
    <message>
        <source>'%1' is no link but has a target</source>
        <translation>«%1» ليس وصلة لكن له وجهة</translation>
    </message>
    <message>
        <source>'%1' is not all here</source>
        <translation>لم يصل «%1» كاملًا</translation>
    </message>
    <message>
        <source>'%1' is not one</source>
        <translation>«%1» ليس كذلك</translation>
    </message>
    <message>
        <source>'%1' is of an unknown kind</source>
        <translation>نوع «%1» غير معروف</translation>
    </message>
    <message>
        <source>'%1' is out of order or there twice</source>
        <translation>ترتيب «%1» غير صحيح أو هو مكرر</translation>
    </message>
    <message>
        <source>'%1' is removed, but not all of its space is freed</source>
        <translation>أُزيل «%1»، لكن لم تُخلَ مساحته كلها</translation>
    </message>
    <message>
        <source>'%1' keeps chunks, not files</source>
        <translation>يحفظ «%1» قطعًا لا ملفات</translation>
    </message>
    <message>
        <source>'%1' lies in what is not a folder</source>
        <translation>يقع «%1» داخل ما ليس مجلدًا</translation>
    </message>
    <message>
        <source>'%1' was removed meanwhile</source>
        <translation>أُزيل «%1» في هذه الأثناء</translation>
    </message>
    <message>
        <source>'%1' was removed while it was checked</source>
        <translation>أُزيل «%1» أثناء فحصه</translation>
    </message>
    <message>
        <source>1 chunk is found damaged or missing</source>
        <translation>عُثر على قطعة واحدة تالفة أو ناقصة</translation>
    </message>
    <message>
        <source>1 chunk is missing from the packs</source>
        <translation>قطعة واحدة ناقصة من الرزم</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>نظير واحد</translation>
    </message>
    <message>
        <source>1 stripe</source>
        <translation>شريحة واحدة</translation>
    </message>
    <message>
        <source>; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>؛ للمتغيّر ⁨CAIRN_LOG_LEVEL⁩ الأولوية على ⁨LOG_LEVEL⁩، إن كان هذا الأخير يخصّ برنامجًا آخر</translation>
    </message>
    <message>
        <source>; compare it with the original link</source>
        <translation>؛ قارنه بالرابط الأصلي</translation>
    </message>
    <message>
        <source>A non-recoverable error occurred during database lookup</source>
        <translation>حدث خطأ لا يمكن تداركه أثناء البحث في قاعدة البيانات</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>العنوان مستخدَم بالفعل</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>لا يدعم البروتوكول عائلة العناوين هذه</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>مفتوح بالفعل</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>عنوان ذاكرة غير صالح</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>واصف ملف غير صالح</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>رسالة غير صالحة</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>انقطعت قناة الاتصال</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>يتعذّر تخصيص ذاكرة</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>يتعذّر استخدام العنوان المطلوب</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>قطع الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تم تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>Element not found</source>
        <translation>لم يُعثر على العنصر</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>نهاية الملف</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>الوظيفة غير منفَّذة</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>المضيف متوقف</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>لم يُعثر على المضيف (ردّ موثوق)</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>لم يُعثر على المضيف (ردّ غير موثوق)، أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال/الإخراج</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>قوطع استدعاء النظام</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>قيمة غير صالحة</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>وصلة غير صالحة بين جهازين مختلفين</translation>
    </message>
    <message>
        <source>Invalid or incomplete multibyte or wide character</source>
        <translation>حرف متعدد البايتات أو عريض غير صالح أو ناقص</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>الرسالة طويلة جدًا</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>الاسم أو الخدمة غير معروفين</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>قطعت الشبكة الاتصال عند إعادة ضبطها</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>الشبكة متوقفة</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>يتعذّر الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>لا عنوان مرتبط باسم المضيف</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>لا تتوفر مساحة في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>لا تتوفر أقفال</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا يوجد مسار إلى المضيف</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على الجهاز</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>لا يوجد جهاز أو عنوان كهذا</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>لا توجد عملية كهذه</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Numerical result out of range</source>
        <translation>النتيجة العددية خارج النطاق</translation>
    </message>
    <message>
        <source>Operation already in progress</source>
        <translation>العملية جارية بالفعل</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>أُلغيت العملية</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>أُلغيت العملية</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>العملية غير مدعومة</translation>
    </message>
    <message>
        <source>Operation now in progress</source>
        <translation>العملية جارية الآن</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لم يُمنح الإذن</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>خطأ في البروتوكول</translation>
    </message>
    <message>
        <source>Protocol not available</source>
        <translation>البروتوكول غير متاح</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>البروتوكول غير مدعوم</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Remote I/O error</source>
        <translation>خطأ في الإدخال/الإخراج لدى جهاز بعيد</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>المورد غير متاح مؤقتًا</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>لم يُعثر على الخدمة</translation>
    </message>
    <message>
        <source>Socket type not supported</source>
        <translation>نوع المقبس غير مدعوم</translation>
    </message>
    <message>
        <source>Software caused connection abort</source>
        <translation>أنهى البرنامج الاتصال</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>مرجع الملف لم يعد صالحًا</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>بنية نظام الملفات تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>تمت العملية بنجاح</translation>
    </message>
    <message>
        <source>TLS cannot send</source>
        <translation>يتعذّر الإرسال عبر TLS</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>فشل TLS</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>فشل مؤقت في ترجمة الاسم إلى عنوان</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>ملف البرنامج قيد الاستخدام</translation>
    </message>
    <message>
        <source>The query is valid, but it does not have associated data</source>
        <translation>الاستعلام صحيح، لكن لا بيانات مرتبطة به</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>عدد مستويات الوصلات الرمزية كبير جدًا</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>عدد الوصلات كبير جدًا</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>عدد الملفات المفتوحة في النظام كبير جدًا</translation>
    </message>
    <message>
        <source>Transport endpoint is already connected</source>
        <translation>طرف الاتصال متصل بالفعل</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>طرف الاتصال غير متصل</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>القيمة أكبر مما يتسع له نوع البيانات</translation>
    </message>
    <message>
        <source>a bundle in the library</source>
        <translation>إحدى حزم المكتبة</translation>
    </message>
    <message>
        <source>a bundle of a single file holds something else</source>
        <translation>حزمة من ملف واحد تحتوي على شيء آخر</translation>
    </message>
    <message>
        <source>a daemon already answers there</source>
        <translation>ثمة خدمة خلفية تردّ هناك بالفعل</translation>
    </message>
    <message>
        <source>a download in the library is in no state that there is</source>
        <translation>أحد التنزيلات في المكتبة في حالة لا وجود لها</translation>
    </message>
    <message>
        <source>a line of the daemon's answer is longer than 64 MiB</source>
        <translation>أحد أسطر ردّ الخدمة الخلفية أطول من ⁨64 MiB⁩</translation>
    </message>
    <message>
        <source>a list of texts in quotation marks</source>
        <translation>قائمة نصوص بين علامات اقتباس</translation>
    </message>
    <message>
        <source>a name is 1 to 255 bytes of UTF-8</source>
        <translation>يتكوّن الاسم من 1 إلى 255 بايت بترميز UTF-8</translation>
    </message>
    <message>
        <source>a node that only reads takes no part in the network</source>
        <translation>العقدة التي تقتصر على القراءة لا تشارك في الشبكة</translation>
    </message>
    <message>
        <source>a path is empty</source>
        <translation>أحد المسارات فارغ</translation>
    </message>
    <message>
        <source>a root block of %1 bytes; at most 65536 are allowed</source>
        <translation>حجم كتلة الجذر بالبايت %1؛ والحد الأقصى المسموح به 65536</translation>
    </message>
    <message>
        <source>a stream claims %1 bytes</source>
        <translation>حجم الدفق المذكور بالبايت: %1</translation>
    </message>
    <message>
        <source>a stream of %1 bytes, at most %2 are expected</source>
        <translation>حجم الدفق بالبايت %1، والمتوقَّع %2 على الأكثر</translation>
    </message>
    <message>
        <source>a stream of the description is still to come</source>
        <translation>لم يصل بعد أحد أجزاء دفق الوصف</translation>
    </message>
    <message>
        <source>a stripe of the description is lacking</source>
        <translation>تنقص شريحة من الوصف</translation>
    </message>
    <message>
        <source>a stripe of the description is not in the packs</source>
        <translation>إحدى شرائح الوصف ليست في الرزم</translation>
    </message>
    <message>
        <source>a stripe table of %1 bytes does not hold whole records</source>
        <translation>لا يحتوي جدول الشرائح على سجلات كاملة، وحجمه بالبايت: %1</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدولًا</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 10Mi</source>
        <translation>عدد صحيح تليه ⁨k⁩ أو ⁨M⁩ أو ⁨G⁩ أو ⁨Ki⁩ أو ⁨Mi⁩ أو ⁨Gi⁩، مثل ⁨10Mi⁩</translation>
    </message>
    <message>
        <source>a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>عدد صحيح تليه ⁨k⁩ أو ⁨M⁩ أو ⁨G⁩ أو ⁨Ki⁩ أو ⁨Mi⁩ أو ⁨Gi⁩، مثل ⁨500k⁩</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>an internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>عطل غير معروف</translation>
    </message>
    <message>
        <source>another get</source>
        <translation>أمر get آخر</translation>
    </message>
    <message>
        <source>another get is writing %1</source>
        <translation>أمر get آخر يكتب %1 الآن</translation>
    </message>
    <message>
        <source>another peer is there than was expected</source>
        <translation>يوجد هناك نظير غير النظير المتوقَّع</translation>
    </message>
    <message>
        <source>another program made it, or two files of the bundle have names that are the same on this disk</source>
        <translation>أنشأه برنامج آخر، أو في الحزمة ملفان اسماهما متماثلان على هذا القرص</translation>
    </message>
    <message>
        <source>another share is under way in this process</source>
        <translation>تجري مشاركة أخرى في هذه العملية</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>محاولة كتابة في قاعدة بيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>الحزمة %1</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link</source>
        <translation>لا يمكن قراءة الحزمة %1 من دون مفتاح رابطها</translation>
    </message>
    <message>
        <source>bundle %1 cannot be read without the key of its link; its chunks can be kept for others</source>
        <translation>لا يمكن قراءة الحزمة %1 من دون مفتاح رابطها؛ ويمكن حفظ قطعها للآخرين</translation>
    </message>
    <message>
        <source>bundle %1 has no stripe %2; there are %3, numbered from 0</source>
        <translation>ليس في الحزمة %1 شريحة رقمها %2؛ عدد شرائحها %3، وتُرقَّم بدءًا من 0</translation>
    </message>
    <message>
        <source>bundle %1 is in the queue of downloads already</source>
        <translation>الحزمة %1 في قائمة انتظار التنزيلات بالفعل</translation>
    </message>
    <message>
        <source>bundle %1 is neither in the library nor a download</source>
        <translation>الحزمة %1 ليست في المكتبة ولا بين التنزيلات</translation>
    </message>
    <message>
        <source>bundle %1 is not in the library</source>
        <translation>الحزمة %1 ليست في المكتبة</translation>
    </message>
    <message>
        <source>bundle %1 was removed meanwhile</source>
        <translation>أُزيلت الحزمة %1 في هذه الأثناء</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>يتعذّر إنشاؤه</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>يتعذّر الاطلاع على خصائصه</translation>
    </message>
    <message>
        <source>cannot be found</source>
        <translation>يتعذّر العثور عليه</translation>
    </message>
    <message>
        <source>cannot be given its permissions</source>
        <translation>يتعذّر ضبط أذوناته</translation>
    </message>
    <message>
        <source>cannot be given its size</source>
        <translation>يتعذّر ضبط حجمه</translation>
    </message>
    <message>
        <source>cannot be given its time</source>
        <translation>يتعذّر ضبط وقته</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>يتعذّر عرض محتوياته</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>يتعذّر قفله</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>يتعذّر فتحه</translation>
    </message>
    <message>
        <source>cannot be opened for writing</source>
        <translation>يتعذّر فتحه للكتابة</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>cannot be read as a link</source>
        <translation>تتعذّر قراءته كوصلة</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>تتعذّر إزالته</translation>
    </message>
    <message>
        <source>cannot be renamed to %1</source>
        <translation>تتعذّر إعادة تسميته إلى %1</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>يتعذّر استبداله</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>تتعذّر الكتابة فيه</translation>
    </message>
    <message>
        <source>cannot be written to the disk</source>
        <translation>تتعذّر كتابته على القرص</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>فشل التحقق من الشهادة</translation>
    </message>
    <message>
        <source>chunk %1 is not in the packs</source>
        <translation>القطعة %1 ليست في الرزم</translation>
    </message>
    <message>
        <source>chunks are being added to the packs</source>
        <translation>تُضاف قطع إلى الرزم الآن</translation>
    </message>
    <message>
        <source>code "%1"</source>
        <translation>الترميز «%1»</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>جارٍ الاتصال (%1)</translation>
    </message>
    <message>
        <source>contains a slash</source>
        <translation>يحتوي على شرطة مائلة</translation>
    </message>
    <message>
        <source>contains a zero byte</source>
        <translation>يحتوي على بايت صفري</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>data pieces are 1 to 32, parity pieces 0 to 32</source>
        <translation>عدد قطع البيانات من 1 إلى 32، وعدد قطع التكافؤ من 0 إلى 32</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>ملف قاعدة البيانات تالف</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>قاعدة البيانات أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ في الإدخال/الإخراج على القرص</translation>
    </message>
    <message>
        <source>ends at %1, expected %2 bytes or more</source>
        <translation>ينتهي عند البايت %1، والمتوقَّع %2 بايت أو أكثر</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>متغيّر البيئة %1</translation>
    </message>
    <message>
        <source>expected K+M, such as 8+4</source>
        <translation>المتوقَّع هو الصيغة ⁨K+M⁩، مثل ⁨8+4⁩</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>الملف ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>files add up to less than the stream</source>
        <translation>مجموع أحجام الملفات أصغر من الدفق</translation>
    </message>
    <message>
        <source>files add up to more than the stream</source>
        <translation>مجموع أحجام الملفات أكبر من الدفق</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>giving it the time it was shared with</source>
        <translation>إعادة وقته إلى ما كان عليه عند مشاركته</translation>
    </message>
    <message>
        <source>granted for no time</source>
        <translation>مُنح بلا مدة</translation>
    </message>
    <message>
        <source>has %1 bytes, not %2</source>
        <translation>عدد البايتات %1 وليس %2</translation>
    </message>
    <message>
        <source>has a list of nodes that is cut off</source>
        <translation>يحتوي على قائمة عُقد مبتورة</translation>
    </message>
    <message>
        <source>has another size than when it was shared</source>
        <translation>حجمه غير ما كان عليه عند مشاركته</translation>
    </message>
    <message>
        <source>has bytes but no stripes</source>
        <translation>تحتوي على بايتات دون شرائح</translation>
    </message>
    <message>
        <source>has more than %1 dots; these are no settings of Cairn</source>
        <translation>عدد النقاط فيه أكثر من %1؛ هذه ليست إعدادات Cairn</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>ليس له عنوان</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>يستخدمه %1</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>holds a malformed message</source>
        <translation>يحتوي على رسالة غير صحيحة الصيغة</translation>
    </message>
    <message>
        <source>holds a message of %1 bytes; at most 65536 are allowed</source>
        <translation>يحتوي على رسالة حجمها بالبايت %1؛ والحد الأقصى المسموح به 65536</translation>
    </message>
    <message>
        <source>holds bytes behind its end</source>
        <translation>يحتوي على بايتات بعد نهايته</translation>
    </message>
    <message>
        <source>inline content beside stripes, or of another length than the files</source>
        <translation>محتوى مضمّن إلى جانب شرائح، أو طوله غير طول الملفات</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>خطأ في الإدخال/الإخراج</translation>
    </message>
    <message>
        <source>is %1 and not %2</source>
        <translation>هو %1 وليس %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is in the way of a folder</source>
        <translation>يشغل مكان مجلد لازم</translation>
    </message>
    <message>
        <source>is longer than 255 bytes</source>
        <translation>أطول من 255 بايت</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>is not a name</source>
        <translation>ليس اسمًا</translation>
    </message>
    <message>
        <source>is not replaced</source>
        <translation>لم يُستبدل</translation>
    </message>
    <message>
        <source>is of an unknown version</source>
        <translation>إصداره غير معروف</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>is written in a way that cannot be changed safely; change it by hand</source>
        <translation>مكتوب بطريقة لا يمكن تغييرها بأمان؛ غيّره يدويًا</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>هو وصلة رمزية</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>it is neither a file, a folder nor a link</source>
        <translation>ليس ملفًا ولا مجلدًا ولا وصلة</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>it is too early to try again</source>
        <translation>لم يحن بعد وقت إعادة المحاولة</translation>
    </message>
    <message>
        <source>it must start with cairn:</source>
        <translation>يجب أن يبدأ بـ ⁨cairn:⁩</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>أُزيل في هذه الأثناء</translation>
    </message>
    <message>
        <source>its bytes differ</source>
        <translation>بايتاتها مختلفة</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>وصف الحزمة</translation>
    </message>
    <message>
        <source>its disk cannot be examined</source>
        <translation>يتعذّر الاطلاع على خصائص قرصه</translation>
    </message>
    <message>
        <source>its first part must have 52 letters and digits</source>
        <translation>يجب أن يتكوّن جزؤه الأول من 52 حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>its folder cannot be written, and without that what is in %1-wal cannot be read</source>
        <translation>تتعذّر الكتابة في مجلده، ومن دون ذلك تتعذّر قراءة ما في ⁨%1-wal⁩</translation>
    </message>
    <message>
        <source>its part behind the dot must have 52 letters and digits</source>
        <translation>يجب أن يتكوّن جزؤه الذي يلي النقطة من 52 حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>its root block differs</source>
        <translation>كتلة الجذر فيها مختلفة</translation>
    </message>
    <message>
        <source>its root block is damaged</source>
        <translation>كتلة الجذر فيها تالفة</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>layout and sealed part do not belong together</source>
        <translation>التخطيط والجزء المختوم لا ينتمي أحدهما إلى الآخر</translation>
    </message>
    <message>
        <source>libnatpmp failed with %1</source>
        <translation>فشلت libnatpmp بالخطأ %1</translation>
    </message>
    <message>
        <source>looking for somebody who has it</source>
        <translation>جارٍ البحث عمّن هو لديه</translation>
    </message>
    <message>
        <source>made by a newer Cairn (schema %1); update this program</source>
        <translation>أنشأه إصدار أحدث من Cairn (إصدار المخطط %1)؛ حدِّث هذا البرنامج</translation>
    </message>
    <message>
        <source>more bytes than expected</source>
        <translation>عدد البايتات أكثر من المتوقَّع</translation>
    </message>
    <message>
        <source>more than %1 files and folders in one bundle</source>
        <translation>عدد الملفات والمجلدات في حزمة واحدة أكثر من %1</translation>
    </message>
    <message>
        <source>more than 1 PiB; share it in parts</source>
        <translation>أكثر من ⁨1 PiB⁩؛ شاركه على أجزاء</translation>
    </message>
    <message>
        <source>more than 4000000 files and folders; share it in parts</source>
        <translation>أكثر من 4000000 من الملفات والمجلدات؛ شاركها على أجزاء</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>يجب أن يكون %1</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 63</source>
        <translation>يجب أن يكون عددًا صحيحًا من 0 إلى 63</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>يجب أن يكون مسارًا مطلقًا</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>حدّد ملفًا</translation>
    </message>
    <message>
        <source>name a folder</source>
        <translation>حدّد مجلدًا</translation>
    </message>
    <message>
        <source>name the network with 1 to 64 bytes of plain text</source>
        <translation>سمِّ الشبكة بنص عادي من 1 إلى 64 بايت</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>ليس ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <source>neither inline bytes nor a stream</source>
        <translation>لا بايتات مضمّنة ولا دفق</translation>
    </message>
    <message>
        <source>no address to listen at</source>
        <translation>لا يوجد عنوان للاستماع عليه</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لم يصل ردّ في الوقت المحدد</translation>
    </message>
    <message>
        <source>no bootstrap host is given</source>
        <translation>لم يُحدَّد أي مضيف للبدء</translation>
    </message>
    <message>
        <source>no connection with this peer</source>
        <translation>لا يوجد اتصال بهذا النظير</translation>
    </message>
    <message>
        <source>no daemon answers at %1</source>
        <translation>لا توجد خدمة خلفية تردّ عند %1</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>لا توجد أحداث</translation>
    </message>
    <message>
        <source>no hello came first</source>
        <translation>لم تصل رسالة التعريف أولًا</translation>
    </message>
    <message>
        <source>no memory to ask with</source>
        <translation>لا ذاكرة كافية للسؤال عنه</translation>
    </message>
    <message>
        <source>no node of the DHT has answered</source>
        <translation>لم تردّ أي عقدة من DHT</translation>
    </message>
    <message>
        <source>no node of the DHT is known</source>
        <translation>لا تُعرف أي عقدة من DHT</translation>
    </message>
    <message>
        <source>no node took the item</source>
        <translation>لم تقبل أي عقدة العنصر</translation>
    </message>
    <message>
        <source>no protocol opened the ports</source>
        <translation>لم يفتح أي بروتوكول المنافذ</translation>
    </message>
    <message>
        <source>no socket to connect with</source>
        <translation>لا يتوفر مقبس للاتصال</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>لم تبقَ مساحة</translation>
    </message>
    <message>
        <source>no such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <source>no such setting; there are %1</source>
        <translation>لا يوجد إعداد كهذا؛ الموجود: %1</translation>
    </message>
    <message>
        <source>no thread could be started</source>
        <translation>تعذّر بدء أي مسار تنفيذ</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>لم يردّ أحد في الوقت المحدد</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>لا يردّ أحد</translation>
    </message>
    <message>
        <source>nobody knew it in time</source>
        <translation>لم يعرفه أحد في الوقت المحدد</translation>
    </message>
    <message>
        <source>node key</source>
        <translation>مفتاح العقدة</translation>
    </message>
    <message>
        <source>not a Cairn library</source>
        <translation>ليس مكتبة Cairn</translation>
    </message>
    <message>
        <source>not a Cairn link</source>
        <translation>ليس رابط Cairn</translation>
    </message>
    <message>
        <source>not a private key in PEM form</source>
        <translation>ليس مفتاحًا خاصًا بصيغة PEM</translation>
    </message>
    <message>
        <source>not a root block</source>
        <translation>ليست كتلة جذر</translation>
    </message>
    <message>
        <source>not all of the space is freed</source>
        <translation>لم تُخلَ المساحة كلها</translation>
    </message>
    <message>
        <source>not an Ed25519 key</source>
        <translation>ليس مفتاح Ed25519</translation>
    </message>
    <message>
        <source>not an X.509 certificate</source>
        <translation>ليست شهادة X.509</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>غير موجود في المكتبة</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>لم يُجهَّز بعد</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>not waited for any longer</source>
        <translation>انتهى الانتظار دون نتيجة</translation>
    </message>
    <message>
        <source>nothing in '%1' matches '%2'</source>
        <translation>لا شيء في «%1» يطابق «%2»</translation>
    </message>
    <message>
        <source>nothing is left to be put in order</source>
        <translation>لم يبقَ ما يمكن ترتيبه</translation>
    </message>
    <message>
        <source>only some of its chunks are kept here: %1 of %2</source>
        <translation>لا يُحفظ هنا إلا بعض قطعها: %1 من أصل %2</translation>
    </message>
    <message>
        <source>other starts of this app could not find it</source>
        <translation>لن يعثر عليه هذا التطبيق عند تشغيله مرة أخرى</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>نفدت الذاكرة</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>تجاوز أحد الحدود</translation>
    </message>
    <message>
        <source>pack %1 at byte %2</source>
        <translation>الرزمة %1 عند البايت %2</translation>
    </message>
    <message>
        <source>parity chunk %1</source>
        <translation>قطعة التكافؤ %1</translation>
    </message>
    <message>
        <source>path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>peer certificate</source>
        <translation>شهادة النظير</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>لا يوجد إذن</translation>
    </message>
    <message>
        <source>pieces are kept in a library, and there is none</source>
        <translation>تُحفظ القطع في مكتبة، ولا توجد مكتبة</translation>
    </message>
    <message>
        <source>port %1 (%2) is used by another program</source>
        <translation>المنفذ %1 (⁨%2⁩) يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>put back a copy of it, or move the data folder away to start with an empty one</source>
        <translation>أعد نسخة منه إلى مكانه، أو انقل مجلد البيانات إلى مكان آخر للبدء بمجلد فارغ</translation>
    </message>
    <message>
        <source>put the library back, or move the packs away to start anew</source>
        <translation>أعد المكتبة إلى مكانها، أو انقل الرزم إلى مكان آخر للبدء من جديد</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>restore it from a backup, or move it away</source>
        <translation>استعده من نسخة احتياطية، أو انقله من مكانه</translation>
    </message>
    <message>
        <source>restore it from a backup, or put an empty file in its place to have a new one made</source>
        <translation>استعده من نسخة احتياطية، أو ضع مكانه ملفًا فارغًا ليُنشأ واحد جديد</translation>
    </message>
    <message>
        <source>restore it from a backup, or share something</source>
        <translation>استعده من نسخة احتياطية، أو شارك شيئًا</translation>
    </message>
    <message>
        <source>root block version %1</source>
        <translation>إصدار كتلة الجذر %1</translation>
    </message>
    <message>
        <source>run `cairn status` where it can be written</source>
        <translation>شغّل الأمر ⁨`cairn status`⁩ حيث يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>sealed data is shorter than its tag</source>
        <translation>البيانات المختومة أقصر من وسم التحقق الخاص بها</translation>
    </message>
    <message>
        <source>sealed data was altered or the key is another one</source>
        <translation>عُدّلت البيانات المختومة أو أن المفتاح مفتاح آخر</translation>
    </message>
    <message>
        <source>sealed part</source>
        <translation>الجزء المختوم</translation>
    </message>
    <message>
        <source>sealed part version %1</source>
        <translation>إصدار الجزء المختوم %1</translation>
    </message>
    <message>
        <source>setting up %1</source>
        <translation>إعداد %1</translation>
    </message>
    <message>
        <source>share it in parts</source>
        <translation>شاركها على أجزاء</translation>
    </message>
    <message>
        <source>share it in several parts</source>
        <translation>شاركها على عدة أجزاء</translation>
    </message>
    <message>
        <source>sharing '%1'</source>
        <translation>مشاركة «%1»</translation>
    </message>
    <message>
        <source>shows an unusable certificate</source>
        <translation>يقدّم شهادة غير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>shows no certificate</source>
        <translation>لا يقدّم شهادة</translation>
    </message>
    <message>
        <source>something is being shared just now, and would be given up too; stop it, or wait until it is done</source>
        <translation>تجري الآن مشاركة أخرى كانت ستُلغى أيضًا؛ أوقفها، أو انتظر حتى تكتمل</translation>
    </message>
    <message>
        <source>speaks another protocol</source>
        <translation>يستخدم بروتوكولًا آخر</translation>
    </message>
    <message>
        <source>std::bad_alloc</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>stream truncated</source>
        <translation>الدفق مبتور</translation>
    </message>
    <message>
        <source>streams nest deeper than 3</source>
        <translation>عدد مستويات الدفق المتداخلة أكثر من 3</translation>
    </message>
    <message>
        <source>stripe</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>stripe %1 claims %2 bytes</source>
        <translation>حجم الشريحة %1 المذكور بالبايت: %2</translation>
    </message>
    <message>
        <source>stripe %1 of %2 cannot be rebuilt</source>
        <translation>تتعذّر إعادة بناء الشريحة %1 من %2</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>that is this node itself</source>
        <translation>هذه هي العقدة نفسها</translation>
    </message>
    <message>
        <source>the DHT has a newer version of the item</source>
        <translation>لدى DHT إصدار أحدث من العنصر</translation>
    </message>
    <message>
        <source>the DHT is switched off</source>
        <translation>شبكة DHT متوقفة</translation>
    </message>
    <message>
        <source>the DHT node stops</source>
        <translation>جارٍ إيقاف عقدة DHT</translation>
    </message>
    <message>
        <source>the address towards the gateway is not known</source>
        <translation>العنوان المستخدَم نحو البوابة غير معروف</translation>
    </message>
    <message>
        <source>the bundle claims %1 bytes</source>
        <translation>حجم الحزمة المذكور بالبايت: %1</translation>
    </message>
    <message>
        <source>the bundle on its way was removed meanwhile</source>
        <translation>أُزيلت الحزمة الجاري وصولها في هذه الأثناء</translation>
    </message>
    <message>
        <source>the bundle was removed meanwhile</source>
        <translation>أُزيلت الحزمة في هذه الأثناء</translation>
    </message>
    <message>
        <source>the bundle's description is too large</source>
        <translation>وصف الحزمة كبير جدًا</translation>
    </message>
    <message>
        <source>the changed settings would not be readable</source>
        <translation>لن تكون الإعدادات بعد تغييرها قابلة للقراءة</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the connection ended inside a message</source>
        <translation>انتهى الاتصال في وسط رسالة</translation>
    </message>
    <message>
        <source>the connection ended without a goodbye</source>
        <translation>انتهى الاتصال دون إشعار بالإنهاء</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>المجلد الحالي</translation>
    </message>
    <message>
        <source>the daemon answered with the status %1</source>
        <translation>ردّت الخدمة الخلفية بالحالة %1</translation>
    </message>
    <message>
        <source>the daemon has closed the connection</source>
        <translation>أغلقت الخدمة الخلفية الاتصال</translation>
    </message>
    <message>
        <source>the daemon has ended</source>
        <translation>انتهت الخدمة الخلفية</translation>
    </message>
    <message>
        <source>the daemon has ended before the command was done</source>
        <translation>انتهت الخدمة الخلفية قبل إنجاز الأمر</translation>
    </message>
    <message>
        <source>the daemon speaks another version of the API; start it again</source>
        <translation>تستخدم الخدمة الخلفية إصدارًا آخر من واجهة API؛ أعد تشغيلها</translation>
    </message>
    <message>
        <source>the daemon's answer</source>
        <translation>ردّ الخدمة الخلفية</translation>
    </message>
    <message>
        <source>the daemon's answer %1</source>
        <translation>ردّ الخدمة الخلفية: %1</translation>
    </message>
    <message>
        <source>the daemon's answer ends within a line</source>
        <translation>ينتهي ردّ الخدمة الخلفية في وسط سطر</translation>
    </message>
    <message>
        <source>the daemon's answer is larger than 1 GiB</source>
        <translation>ردّ الخدمة الخلفية أكبر من ⁨1 GiB⁩</translation>
    </message>
    <message>
        <source>the daemon's answer is not HTTP</source>
        <translation>ردّ الخدمة الخلفية ليس وفق HTTP</translation>
    </message>
    <message>
        <source>the disk is still at the last change</source>
        <translation>ما زال القرص يكتب التغيير السابق</translation>
    </message>
    <message>
        <source>the download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>the download goes on with the node</source>
        <translation>يتواصل التنزيل في العقدة</translation>
    </message>
    <message>
        <source>the download was dropped</source>
        <translation>أُلغي التنزيل</translation>
    </message>
    <message>
        <source>the download was paused</source>
        <translation>أُوقف التنزيل مؤقتًا</translation>
    </message>
    <message>
        <source>the empty path</source>
        <translation>المسار الفارغ</translation>
    </message>
    <message>
        <source>the folder's mode or time is not one</source>
        <translation>أذونات المجلد أو وقته غير صالحين</translation>
    </message>
    <message>
        <source>the gateway has no IPv4 address</source>
        <translation>ليس للبوابة عنوان IPv4</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>فشلت المصافحة</translation>
    </message>
    <message>
        <source>the home folder is unknown; set HOME</source>
        <translation>مجلد المنزل غير معروف؛ عيّن المتغيّر HOME</translation>
    </message>
    <message>
        <source>the index is wrong</source>
        <translation>الفهرس خاطئ</translation>
    </message>
    <message>
        <source>the layout names a chunk of another length</source>
        <translation>يذكر التخطيط قطعة طولها مختلف</translation>
    </message>
    <message>
        <source>the library has no version</source>
        <translation>ليس للمكتبة إصدار</translation>
    </message>
    <message>
        <source>the library holds an id that is not one</source>
        <translation>تحتوي المكتبة على معرّف غير صالح</translation>
    </message>
    <message>
        <source>the library holds an unfinished stripe that is malformed</source>
        <translation>تحتوي المكتبة على شريحة غير مكتملة صيغتها غير صحيحة</translation>
    </message>
    <message>
        <source>the library's record of it contradicts its root block</source>
        <translation>سجلها في المكتبة يناقض كتلة الجذر فيها</translation>
    </message>
    <message>
        <source>the library's record of the unfinished share is damaged</source>
        <translation>سجل المشاركة غير المكتملة في المكتبة تالف</translation>
    </message>
    <message>
        <source>the link has more than 16 addresses (x=)</source>
        <translation>في الرابط أكثر من 16 عنوانًا (⁨x=⁩)</translation>
    </message>
    <message>
        <source>the link is incomplete or mistyped</source>
        <translation>الرابط ناقص أو مكتوب خطأً</translation>
    </message>
    <message>
        <source>the link is longer than 4096 characters</source>
        <translation>الرابط أطول من 4096 حرفًا</translation>
    </message>
    <message>
        <source>the link's %1= is malformed</source>
        <translation>صيغة ⁨%1=⁩ في الرابط غير صحيحة</translation>
    </message>
    <message>
        <source>the link's address (x=) number %1 is not HOST:PORT</source>
        <translation>العنوان (⁨x=⁩) رقم %1 في الرابط ليس بالصيغة ⁨HOST:PORT⁩</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle</source>
        <translation>مفتاح الرابط لا يفتح هذه الحزمة</translation>
    </message>
    <message>
        <source>the link's key does not open this bundle; compare it with the original link</source>
        <translation>مفتاح الرابط لا يفتح هذه الحزمة؛ قارنه بالرابط الأصلي</translation>
    </message>
    <message>
        <source>the link's name (n=) is not UTF-8 of at most 255 bytes</source>
        <translation>الاسم (⁨n=⁩) في الرابط ليس نص UTF-8 طوله 255 بايت على الأكثر</translation>
    </message>
    <message>
        <source>the log cannot be opened</source>
        <translation>يتعذّر فتح السجل</translation>
    </message>
    <message>
        <source>the log cannot be written</source>
        <translation>تتعذّر الكتابة في السجل</translation>
    </message>
    <message>
        <source>the name '%1' %2</source>
        <translation>الاسم «%1» %2</translation>
    </message>
    <message>
        <source>the names of so many files do not fit one bundle</source>
        <translation>لا تتسع حزمة واحدة لأسماء هذا العدد من الملفات</translation>
    </message>
    <message>
        <source>the node does not answer within 2 seconds</source>
        <translation>لم تردّ العقدة خلال ثانيتين</translation>
    </message>
    <message>
        <source>the node does not run</source>
        <translation>العقدة لا تعمل</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>انتهت العقدة</translation>
    </message>
    <message>
        <source>the node has not said where it can be reached</source>
        <translation>لم تذكر العقدة أين يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>العقدة قيد البدء</translation>
    </message>
    <message>
        <source>the node is stopping</source>
        <translation>جارٍ إيقاف العقدة</translation>
    </message>
    <message>
        <source>the pack file is cut off</source>
        <translation>ملف الرزمة مبتور</translation>
    </message>
    <message>
        <source>the pack file is gone</source>
        <translation>ملف الرزمة لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the path '%1'</source>
        <translation>المسار «%1»</translation>
    </message>
    <message>
        <source>the path '%1' is longer than 4096 bytes</source>
        <translation>المسار «%1» أطول من 4096 بايت</translation>
    </message>
    <message>
        <source>the path is longer than 4096 bytes</source>
        <translation>المسار أطول من 4096 بايت</translation>
    </message>
    <message>
        <source>the patterns with '!' leave nothing of '%1'</source>
        <translation>الأنماط التي تسبقها «!» لا تُبقي شيئًا من «%1»</translation>
    </message>
    <message>
        <source>the peer did not say hello in time</source>
        <translation>لم يرسل النظير رسالة التعريف في الوقت المحدد</translation>
    </message>
    <message>
        <source>the peer does not read what it asked for</source>
        <translation>لا يقرأ النظير ما طلبه</translation>
    </message>
    <message>
        <source>the peer fell silent</source>
        <translation>توقف النظير عن الرد</translation>
    </message>
    <message>
        <source>the peer has too many connections</source>
        <translation>لدى النظير عدد كبير جدًا من الاتصالات</translation>
    </message>
    <message>
        <source>the peer is of another network, or lacks its secret</source>
        <translation>النظير من شبكة أخرى، أو تنقصه كلمة السر لهذه الشبكة</translation>
    </message>
    <message>
        <source>the peer is of another network, or wants its secret</source>
        <translation>النظير من شبكة أخرى، أو يطلب كلمة السر لشبكته</translation>
    </message>
    <message>
        <source>the peer said goodbye</source>
        <translation>أنهى النظير الاتصال</translation>
    </message>
    <message>
        <source>the peer speaks another version</source>
        <translation>يستخدم النظير إصدارًا آخر</translation>
    </message>
    <message>
        <source>the port is taken</source>
        <translation>المنفذ مستخدَم</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>علامة الاقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>the record of this node's addresses can have no later version</source>
        <translation>لا يمكن أن يكون لسجل عناوين هذه العقدة إصدار لاحق</translation>
    </message>
    <message>
        <source>the root of a disk has no name to share</source>
        <translation>ليس لجذر القرص اسم يُشارَك به</translation>
    </message>
    <message>
        <source>the router answered another question</source>
        <translation>ردّ الموجّه على سؤال آخر</translation>
    </message>
    <message>
        <source>the router answered for another port</source>
        <translation>ردّ الموجّه بشأن منفذ آخر</translation>
    </message>
    <message>
        <source>the router answered with error %1</source>
        <translation>ردّ الموجّه بالخطأ %1</translation>
    </message>
    <message>
        <source>the router answered with error %1 (%2)</source>
        <translation>ردّ الموجّه بالخطأ %1 (%2)</translation>
    </message>
    <message>
        <source>the router cannot do this</source>
        <translation>لا يستطيع الموجّه فعل ذلك</translation>
    </message>
    <message>
        <source>the router cannot open ports</source>
        <translation>لا يستطيع الموجّه فتح منافذ</translation>
    </message>
    <message>
        <source>the router does not allow it</source>
        <translation>لا يسمح الموجّه بذلك</translation>
    </message>
    <message>
        <source>the router does not answer any more</source>
        <translation>لم يعد الموجّه يردّ</translation>
    </message>
    <message>
        <source>the router does not speak it</source>
        <translation>لا يدعمه الموجّه</translation>
    </message>
    <message>
        <source>the router does not speak this version</source>
        <translation>لا يدعم الموجّه هذا الإصدار</translation>
    </message>
    <message>
        <source>the router granted less than nothing</source>
        <translation>منح الموجّه مدة أقل من الصفر</translation>
    </message>
    <message>
        <source>the router granted port 0</source>
        <translation>منح الموجّه المنفذ 0</translation>
    </message>
    <message>
        <source>the router has NAT-PMP only</source>
        <translation>لا يدعم الموجّه إلا NAT-PMP</translation>
    </message>
    <message>
        <source>the router has no connection itself</source>
        <translation>الموجّه نفسه غير متصل</translation>
    </message>
    <message>
        <source>the router has no more room for mappings</source>
        <translation>لا متسع في الموجّه لمنافذ أخرى يفتحها</translation>
    </message>
    <message>
        <source>the secret has 1 to 1024 bytes</source>
        <translation>تتكوّن كلمة السر من 1 إلى 1024 بايت</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>لا يمكن استخدام الإعدادات</translation>
    </message>
    <message>
        <source>the share was removed meanwhile</source>
        <translation>أُزيلت المشاركة في هذه الأثناء</translation>
    </message>
    <message>
        <source>the stream has ended</source>
        <translation>انتهى الدفق</translation>
    </message>
    <message>
        <source>the stripes hold %1 bytes, the stream %2</source>
        <translation>تحتوي الشرائح على %1 بايت، والدفق على %2</translation>
    </message>
    <message>
        <source>the system gave no randomness for a node key</source>
        <translation>لم يوفّر النظام أرقامًا عشوائية لمفتاح العقدة</translation>
    </message>
    <message>
        <source>there is no data folder</source>
        <translation>لا يوجد مجلد بيانات</translation>
    </message>
    <message>
        <source>there is no download of %1</source>
        <translation>لا يوجد تنزيل للحزمة %1</translation>
    </message>
    <message>
        <source>there is no piece %1; the pieces of a stripe are numbered from 0</source>
        <translation>لا توجد قطعة رقمها %1؛ تُرقَّم قطع الشريحة بدءًا من 0</translation>
    </message>
    <message>
        <source>there is no place for the settings</source>
        <translation>لا يوجد مكان للإعدادات</translation>
    </message>
    <message>
        <source>there is text behind the closing quotation mark</source>
        <translation>يوجد نص بعد علامة الاقتباس الختامية</translation>
    </message>
    <message>
        <source>this is Cairn's own data folder</source>
        <translation>هذا مجلد بيانات Cairn الخاص</translation>
    </message>
    <message>
        <source>this machine has no gateway for IPv4</source>
        <translation>ليست لهذا الجهاز بوابة لـ IPv4</translation>
    </message>
    <message>
        <source>this node closed the connection</source>
        <translation>أغلقت هذه العقدة الاتصال</translation>
    </message>
    <message>
        <source>this node is stopping</source>
        <translation>جارٍ إيقاف هذه العقدة</translation>
    </message>
    <message>
        <source>this node keeps nothing</source>
        <translation>لا تحتفظ هذه العقدة بشيء</translation>
    </message>
    <message>
        <source>this node takes no part in the network</source>
        <translation>لا تشارك هذه العقدة في الشبكة</translation>
    </message>
    <message>
        <source>this node then gets a new identity</source>
        <translation>تحصل هذه العقدة حينئذٍ على هوية جديدة</translation>
    </message>
    <message>
        <source>this peer sent false chunks</source>
        <translation>أرسل هذا النظير قطعًا خاطئة</translation>
    </message>
    <message>
        <source>this program knows version 1; a newer Cairn may read it</source>
        <translation>يعرف هذا البرنامج الإصدار 1؛ وقد يستطيع إصدار أحدث من Cairn قراءتها</translation>
    </message>
    <message>
        <source>too long for a Unix socket, and there is no folder with a shorter name to put it in</source>
        <translation>أطول من أن يكون مقبس Unix، ولا يوجد مجلد باسم أقصر يمكن وضعه فيه</translation>
    </message>
    <message>
        <source>too long for a private key in PEM form</source>
        <translation>أطول من أن يكون مفتاحًا خاصًا بصيغة PEM</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>عدد كبير جدًا من الاتصالات</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>عدد المدخلات كبير جدًا</translation>
    </message>
    <message>
        <source>too many names are asked for</source>
        <translation>يجري السؤال عن عدد كبير جدًا من الأسماء</translation>
    </message>
    <message>
        <source>too many peers at once</source>
        <translation>عدد كبير جدًا من النظراء في آن واحد</translation>
    </message>
    <message>
        <source>too many requests at once</source>
        <translation>عدد كبير جدًا من الطلبات في آن واحد</translation>
    </message>
    <message>
        <source>too much to hand over at once</source>
        <translation>أكثر مما يمكن تسليمه دفعة واحدة</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>يتعذّر فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>unexpected eof while reading</source>
        <translation>نهاية غير متوقَّعة أثناء القراءة</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>خطأ غير معروف</translation>
    </message>
    <message>
        <source>unusable length</source>
        <translation>طول غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>use 1 to 64 bytes of plain text</source>
        <translation>استخدم نصًا عاديًا من 1 إلى 64 بايت</translation>
    </message>
    <message>
        <source>use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4</source>
        <translation>استخدم الصيغة ⁨K+M⁩، حيث K من 1 إلى 32 وM من 0 إلى 32، مثل ⁨8+4⁩</translation>
    </message>
    <message>
        <source>use a number from %1 to %2</source>
        <translation>استخدم عددًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>use a number from 1 to 65535, or 0 for any port that is free</source>
        <translation>استخدم عددًا من 1 إلى 65535، أو 0 لأي منفذ متاح</translation>
    </message>
    <message>
        <source>use a whole number and k, M, G, Ki, Mi or Gi, as 500k</source>
        <translation>استخدم عددًا صحيحًا تليه ⁨k⁩ أو ⁨M⁩ أو ⁨G⁩ أو ⁨Ki⁩ أو ⁨Mi⁩ أو ⁨Gi⁩، مثل ⁨500k⁩</translation>
    </message>
    <message>
        <source>use addresses of this machine, at most one of IPv4 and one of IPv6, with a comma between</source>
        <translation>استخدم عناوين هذا الجهاز، واحدًا من IPv4 وواحدًا من IPv6 على الأكثر، بينهما فاصلة (⁨,⁩)</translation>
    </message>
    <message>
        <source>use at least 4Ki</source>
        <translation>استخدم ⁨4Ki⁩ على الأقل</translation>
    </message>
    <message>
        <source>use at most 32 hosts</source>
        <translation>استخدم 32 مضيفًا على الأكثر</translation>
    </message>
    <message>
        <source>use at most 64 entries</source>
        <translation>استخدم 64 مدخلًا على الأكثر</translation>
    </message>
    <message>
        <source>use entries as mon-fri 08:00-18:00 up 500k down 2M</source>
        <translation>استخدم مدخلات مثل ⁨mon-fri 08:00-18:00 up 500k down 2M⁩</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT of this machine alone, as 127.0.0.1:9001</source>
        <translation>استخدم none، أو الصيغة ⁨HOST:PORT⁩ لهذا الجهاز وحده، مثل ⁨127.0.0.1:9001⁩</translation>
    </message>
    <message>
        <source>use none, or HOST:PORT, more of them with commas between</source>
        <translation>استخدم none، أو الصيغة ⁨HOST:PORT⁩، وافصل بين أكثر من واحد بفواصل (⁨,⁩)</translation>
    </message>
    <message>
        <source>use on or off</source>
        <translation>استخدم on أو off</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off</source>
        <translation>استخدم ⁨trace⁩ أو ⁨debug⁩ أو ⁨info⁩ أو ⁨warning⁩ أو ⁨error⁩ أو ⁨off⁩</translation>
    </message>
    <message>
        <source>use trace, debug, info, warning, error or off; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's</source>
        <translation>استخدم ⁨trace⁩ أو ⁨debug⁩ أو ⁨info⁩ أو ⁨warning⁩ أو ⁨error⁩ أو ⁨off⁩؛ للمتغيّر ⁨CAIRN_LOG_LEVEL⁩ الأولوية على ⁨LOG_LEVEL⁩، إن كان هذا الأخير يخصّ برنامجًا آخر</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>استخدم true أو false</translation>
    </message>
    <message>
        <source>use unlimited, or bytes per second, at least 1k</source>
        <translation>استخدم unlimited، أو عدد البايتات في الثانية، وأقله ⁨1k⁩</translation>
    </message>
    <message>
        <source>verify the bundle instead</source>
        <translation>افحص الحزمة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>verifying '%1'</source>
        <translation>فحص «%1»</translation>
    </message>
    <message>
        <source>was moved or deleted</source>
        <translation>نُقل أو حُذف</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>what is shared from then on gets other links</source>
        <translation>يحصل ما يُشارَك بعد ذلك على روابط أخرى</translation>
    </message>
    <message>
        <source>what it is to become is not one value of TOML</source>
        <translation>القيمة الجديدة ليست قيمة TOML واحدة</translation>
    </message>
    <message>
        <source>what was asked for is not read</source>
        <translation>لا يُقرأ ما طُلب</translation>
    </message>
    <message>
        <source>wrong version number</source>
        <translation>رقم إصدار خاطئ</translation>
    </message>
</context>
<context>
    <name>cairn::ui::P</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersModel</name>
    <message>
        <source>From here</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>From there</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>الشبكة المحلية</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>مدة الاتصال</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>False chunks</source>
        <translation>القطع الخاطئة</translation>
    </message>
    <message>
        <source>This computer began the connection.</source>
        <translation>هذا الكمبيوتر هو الذي بدأ الاتصال.</translation>
    </message>
    <message>
        <source>The other computer began the connection.</source>
        <translation>الكمبيوتر الآخر هو الذي بدأ الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s) within the last hour were not what they should be.</source>
        <translation>
            <numerusform>لم تصل خلال الساعة الماضية أي قطعة خاطئة.</numerusform>
            <numerusform>وصلت خلال الساعة الماضية قطعة واحدة على غير ما ينبغي.</numerusform>
            <numerusform>وصلت خلال الساعة الماضية قطعتان على غير ما ينبغي.</numerusform>
            <numerusform>وصلت خلال الساعة الماضية %Ln قطع على غير ما ينبغي.</numerusform>
            <numerusform>وصلت خلال الساعة الماضية %Ln قطعة على غير ما ينبغي.</numerusform>
            <numerusform>وصلت خلال الساعة الماضية %Ln قطعة على غير ما ينبغي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PeersPage</name>
    <message>
        <source>Filter by address, program or id</source>
        <translation>تصفية حسب العنوان أو البرنامج أو المعرّف</translation>
    </message>
    <message>
        <source>Connected peers</source>
        <translation>النظراء المتصلون</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>تفاصيل النظير</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>None within the last hour</source>
        <translation>لا شيء خلال الساعة الماضية</translation>
    </message>
    <message>
        <source>No peers are connected</source>
        <translation>لا يوجد نظراء متصلون</translation>
    </message>
    <message>
        <source>They come by themselves while something is downloaded or others fetch what is shared here.</source>
        <translation>يظهر النظراء تلقائيًا عند تنزيل شيء، أو عندما ينزّل الآخرون ما يُشارَك من هنا.</translation>
    </message>
    <message>
        <source>Cairn is busy; the list may be a little old.</source>
        <translation>تطبيق Cairn مشغول، وقد لا تكون القائمة محدَّثة تمامًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s) are connected.</source>
        <translation>
            <numerusform>لا نظراء متصلون.</numerusform>
            <numerusform>نظير متصل واحد.</numerusform>
            <numerusform>نظيران متصلان.</numerusform>
            <numerusform>%Ln نظراء متصلين.</numerusform>
            <numerusform>%Ln نظيرًا متصلًا.</numerusform>
            <numerusform>%Ln نظير متصل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connected peer(s) match.</source>
        <translation>
            <numerusform>لا نظراء متصلون؛ المطابق: %1.</numerusform>
            <numerusform>المطابق: %1 من نظير متصل واحد.</numerusform>
            <numerusform>المطابق: %1 من نظيرين متصلين.</numerusform>
            <numerusform>المطابق: %1 من أصل %Ln نظراء متصلين.</numerusform>
            <numerusform>المطابق: %1 من أصل %Ln نظيرًا متصلًا.</numerusform>
            <numerusform>المطابق: %1 من أصل %Ln نظير متصل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortCheck</name>
    <message>
        <source>Another program uses port %1. Choose another one for connections (TCP).</source>
        <translation>برنامج آخر يستخدم المنفذ %1. اختر منفذًا آخر للاتصالات (TCP).</translation>
    </message>
    <message>
        <source>The system does not let Cairn use port %1. Choose another one for connections (TCP).</source>
        <translation>لا يسمح النظام لـ Cairn باستخدام المنفذ %1. اختر منفذًا آخر للاتصالات (TCP).</translation>
    </message>
</context>
<context>
    <name>cairn::ui::PortTestRow</name>
    <message>
        <source>Test the port</source>
        <translation>اختبار المنفذ</translation>
    </message>
    <message>
        <source>Peers on the internet are asked to connect to this computer. That takes up to half a minute.</source>
        <translation>يُطلب من نظائر على الإنترنت الاتصال بهذا الحاسوب. يستغرق ذلك نصف دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>What the test says</source>
        <translation>نتيجة الاختبار</translation>
    </message>
</context>
<context>
    <name>cairn::ui::QrCode</name>
    <message>
        <source>This link is too long for a QR code. Copy it instead.</source>
        <translation>هذا الرابط أطول من أن يتسع له رمز QR. انسخه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is not enough room for the QR code here.</source>
        <translation>لا توجد هنا مساحة كافية لرمز QR.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Scanned with a telephone, it gives this text: %1</source>
        <translation>عند مسحه بهاتف يعطي هذا النص: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>cairn::ui::RelocateJob</name>
    <message>
        <source>Comparing %1 with “%2”.</source>
        <translation>جارٍ مقارنة ⁨%1⁩ مع «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” is shared from %2 now.</source>
        <translation>أصبح «⁨%1⁩» يُشارَك من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” stays where it was.</source>
        <translation>بقي «⁨%1⁩» في مكانه.</translation>
    </message>
    <message>
        <source>“%1” was not found there. %2</source>
        <translation>لم يُعثر على «⁨%1⁩» هناك. %2</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ScheduleEditor</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>In kB/s; 0 is unlimited</source>
        <translation>بوحدة كيلوبايت/ث، والصفر يعني بلا حد</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>إضافة فترة زمنية (&amp;ض)</translation>
    </message>
    <message>
        <source>Time %1: %2</source>
        <comment>a line of the schedule</comment>
        <translation>الفترة الزمنية %1: %2</translation>
    </message>
    <message>
        <source>Time %1 has no day: tick one, or remove it.</source>
        <translation>لا يوم في الفترة الزمنية %1: حدّد يومًا أو أزل الفترة.</translation>
    </message>
    <message>
        <source>Time %1 ends when it begins: change one of the two.</source>
        <translation>تنتهي الفترة الزمنية %1 وقت بدئها: غيّر أحد الوقتين.</translation>
    </message>
    <message>
        <source>Time %1 changes nothing: set its speed up or down, or remove it.</source>
        <translation>لا تغيّر الفترة الزمنية %1 شيئًا: أدخل حدًّا للرفع أو للتنزيل أو أزل الفترة.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عام (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>المشاركة (&amp;ك)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>الشبكة (&amp;ب)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>الحدود (&amp;ح)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Downloads go to</source>
        <translation>وجهة التنزيلات (&amp;ج)</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Share what is put &amp;into</source>
        <translation>مشاركة ما يوضع في (&amp;ي)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>اللغة (&amp;ل)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>مواصلة العمل في علبة النظام عند إغلاق النافذة (&amp;م)</translation>
    </message>
    <message>
        <source>Sa&amp;y when a download is done or cannot go on</source>
        <translation>الإخطار عند اكتمال تنزيل أو تعذّر متابعته (&amp;خ)</translation>
    </message>
    <message>
        <source>C&amp;hunks that are needed</source>
        <translation>القطع اللازمة (&amp;ق)</translation>
    </message>
    <message>
        <source>Each stripe of a file is cut into the chunks that are needed, and as many more are made as may be lost. This counts for what is shared from now on.</source>
        <translation>تُقسَّم كل شريحة من الملف إلى عدد القطع اللازمة، وتُنشأ معها قطع إضافية بعدد ما يمكن فقده. يسري ذلك على ما يُشارَك من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Keep a &amp;copy of what is shared</source>
        <translation>الاحتفاظ بنسخة مما يُشارَك (&amp;ن)</translation>
    </message>
    <message>
        <source>Without a copy the files themselves are used, and take no more room.</source>
        <translation>من دون نسخة تُستخدم الملفات نفسها، ولا تُشغَل مساحة إضافية.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>&amp;Port for connections (TCP)</source>
        <translation>منفذ الاتصالات (TCP) (&amp;ص)</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>أي منفذ متاح</translation>
    </message>
    <message>
        <source>Use the &amp;DHT to find and be found</source>
        <translation>استخدام DHT للعثور على الآخرين وليعثروا عليك (&amp;ث)</translation>
    </message>
    <message>
        <source>Port of the D&amp;HT (UDP)</source>
        <translation>منفذ DHT (UDP) (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Find peers on the local network</source>
        <translation>البحث عن نظراء في الشبكة المحلية (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;Open the ports on the router</source>
        <translation>فتح المنافذ في الموجّه (&amp;ف)</translation>
    </message>
    <message>
        <source>Private net&amp;work</source>
        <translation>شبكة خاصة (&amp;خ)</translation>
    </message>
    <message>
        <source>None: the public network</source>
        <translation>لا يوجد: الشبكة العامة</translation>
    </message>
    <message>
        <source>When these are saved, Cairn leaves the network for a moment and comes back with them; downloads go on by themselves.</source>
        <translation>عند حفظ هذه الإعدادات يغادر Cairn الشبكة لحظة ثم يعود بها، وتتواصل التنزيلات تلقائيًا.</translation>
    </message>
    <message>
        <source>Beyond the local network</source>
        <translation>خارج الشبكة المحلية</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>الرفع (&amp;ر)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>التنزيل (&amp;ن)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> كيلوبايت/ث</translation>
    </message>
    <message>
        <source>Up, al&amp;ternative</source>
        <translation>الرفع البديل (&amp;ف)</translation>
    </message>
    <message>
        <source>Down, alte&amp;rnative</source>
        <translation>التنزيل البديل (&amp;ز)</translation>
    </message>
    <message>
        <source>On the local network</source>
        <translation>في الشبكة المحلية</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>الرفع (&amp;ل)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>التنزيل (&amp;ت)</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في آن واحد</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الاتصالات (&amp;ص)</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>التنزيلات (&amp;ي)</translation>
    </message>
    <message>
        <source>Other limits at certain times</source>
        <translation>حدود أخرى في أوقات معينة</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>المسار ⁨%1⁩ ليس مجلدًا.</translation>
    </message>
    <message>
        <source>The name of this node cannot be used. %1</source>
        <translation>لا يمكن استخدام اسم هذه العقدة. %1</translation>
    </message>
    <message>
        <source>The name of the private network cannot be used. %1</source>
        <translation>لا يمكن استخدام اسم الشبكة الخاصة. %1</translation>
    </message>
    <message>
        <source>A secret belongs to a private network: give that a name.</source>
        <translation>كلمة السر تخصّ شبكة خاصة: أدخل اسمًا لتلك الشبكة.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>لم يُحفظ شيء. %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Star&amp;t when I log in</source>
        <translation>البدء عند تسجيل الدخول (&amp;د)</translation>
    </message>
    <message>
        <source>Questions and hints</source>
        <translation>الأسئلة والتلميحات</translation>
    </message>
    <message>
        <source>Ask before downloads are &amp;removed</source>
        <translation>السؤال قبل إزالة التنزيلات (&amp;س)</translation>
    </message>
    <message>
        <source>Say that Cairn goes on when the &amp;window is closed</source>
        <translation>التنبيه إلى أن Cairn يواصل عمله عند إغلاق النافذة (&amp;ف)</translation>
    </message>
    <message>
        <source>Chunks that may &amp;be lost</source>
        <translation>القطع التي يمكن فقدها (&amp;ف)</translation>
    </message>
    <message>
        <source>N&amp;ame of this node</source>
        <translation>اسم هذه العقدة (&amp;س)</translation>
    </message>
    <message>
        <source>S&amp;ecret of its members</source>
        <translation>كلمة السر لأعضائها (&amp;ل)</translation>
    </message>
    <message>
        <source>P&amp;eers that are sent to</source>
        <translation>النظراء المرسَل إليهم (&amp;م)</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SettingsFields</name>
    <message>
        <source>This is set by %1, which counts more than this window.</source>
        <translation>هذا الإعداد محدَّد في ⁨%1⁩، وله الأولوية على هذه النافذة.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> كيلوبايت/ث</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShareProgress</name>
    <message>
        <source>How much has been read</source>
        <translation>مقدار ما قُرئ</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إلغاء المشاركة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SharedDialog</name>
    <message>
        <source>Link to %1</source>
        <translation>رابط إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>نسخ الرابط (&amp;ن)</translation>
    </message>
    <message>
        <source>Whoever has this link can download “%1” and read it, with Cairn, from this computer and from everybody who has downloaded it before. Give it only to those who may.</source>
        <translation>يستطيع كل من لديه هذا الرابط تنزيل «⁨%1⁩» وقراءته باستخدام Cairn، من هذا الكمبيوتر ومن كل من نزّله من قبل. لا تعطه إلا لمن يحق له ذلك.</translation>
    </message>
    <message>
        <source>This link has no key, because none is known here: whoever has it can keep “%1” for others and check it, with Cairn, but not read it.</source>
        <translation>هذا الرابط بلا مفتاح لأن المفتاح غير معروف هنا: يستطيع كل من لديه هذا الرابط حفظ «⁨%1⁩» للآخرين وفحصه باستخدام Cairn، لا قراءته.</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. The files stay where they are: if you change, move or delete one, it can no longer be downloaded from here.</source>
        <translation>أبقِ Cairn قيد التشغيل حتى يحصل عليه الآخرون. تبقى الملفات في مكانها: إذا غيّرت أحدها أو نقلته أو حذفته، فلن يمكن تنزيله من هنا.</translation>
    </message>
    <message>
        <source>Keep Cairn running until the others have it. It is kept as a copy: it stays here whatever becomes of your own files.</source>
        <translation>أبقِ Cairn قيد التشغيل حتى يحصل عليه الآخرون. يُحفظ المحتوى كنسخة: تبقى هنا مهما حدث لملفاتك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>لم يُستبعَد أي عنصر: ⁨%1⁩</numerusform>
            <numerusform>استُبعد عنصر واحد لأنه ليس ملفًا: ⁨%1⁩</numerusform>
            <numerusform>استُبعد عنصران لأنهما ليسا ملفين: ⁨%1⁩</numerusform>
            <numerusform>استُبعدت %Ln عناصر لأنها ليست ملفات: ⁨%1⁩</numerusform>
            <numerusform>استُبعد %Ln عنصرًا لأنها ليست ملفات: ⁨%1⁩</numerusform>
            <numerusform>استُبعد %Ln عنصر لأنها ليست ملفات: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
    </message>
</context>
<context>
    <name>cairn::ui::ShortcutList</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Chunk before and after</source>
        <translation>القطعة السابقة والتالية</translation>
    </message>
    <message>
        <source>First and last stripe</source>
        <translation>الشريحة الأولى والأخيرة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>المفاتيح وما تفعله</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>Map of chunks</source>
        <translation>خريطة القطع</translation>
    </message>
    <message>
        <source>Stripe before and after</source>
        <translation>الشريحة السابقة والتالية</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SpeedGraph</name>
    <message>
        <source>Last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>آخر عشر دقائق</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>آخر ست ساعات</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a speed</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span. Sending now: %3, at most %4.</source>
        <translation>الاستقبال الآن: %1، وأقصاه %2 خلال هذه المدة. الإرسال الآن: %3، وأقصاه %4.</translation>
    </message>
    <message>
        <source>Receiving now: %1, at most %2 within this span.</source>
        <translation>الاستقبال الآن: %1، وأقصاه %2 خلال هذه المدة.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <comment>which span of time</comment>
        <translation>عرض (&amp;ع):</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Graph of speeds</source>
        <translation>مخطط السرعات</translation>
    </message>
</context>
<context>
    <name>cairn::ui::SpeedPlot</name>
    <message>
        <source>0</source>
        <comment>at the foot of an axis of speeds</comment>
        <translation>صفر</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>now</source>
        <comment>at the end of an axis of time</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StatusLine</name>
    <message>
        <source>DHT off</source>
        <translation>شبكة DHT متوقفة</translation>
    </message>
    <message>
        <source>DHT: no nodes yet</source>
        <translation>لا عُقد DHT بعد</translation>
    </message>
    <message numerus="yes">
        <source>DHT: %Ln node(s)</source>
        <translation>
            <numerusform>لا عُقد DHT</numerusform>
            <numerusform>عقدة DHT واحدة</numerusform>
            <numerusform>عقدتا DHT</numerusform>
            <numerusform>%Ln عُقد DHT</numerusform>
            <numerusform>%Ln عقدة DHT</numerusform>
            <numerusform>%Ln عقدة DHT</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to the alternative limits, or back</source>
        <translation>التبديل إلى الحدود البديلة أو العودة منها</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>التنزيل: %1</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>الرفع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s)</source>
        <translation>
            <numerusform>لا نظراء</numerusform>
            <numerusform>نظير واحد</numerusform>
            <numerusform>نظيران</numerusform>
            <numerusform>%Ln نظراء</numerusform>
            <numerusform>%Ln نظيرًا</numerusform>
            <numerusform>%Ln نظير</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 max</source>
        <comment>the most that is downloaded</comment>
        <translation>↓ %1 كحد أقصى</translation>
    </message>
    <message>
        <source>at most %1 down</source>
        <translation>التنزيل %1 على الأكثر</translation>
    </message>
    <message>
        <source>↑ %1 max</source>
        <comment>the most that is uploaded</comment>
        <translation>↑ %1 كحد أقصى</translation>
    </message>
    <message>
        <source>at most %1 up</source>
        <translation>الرفع %1 على الأكثر</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>بلا حدود</translation>
    </message>
    <message>
        <source>Limits: %1; alternative limits</source>
        <translation>الحدود: %1؛ الحدود البديلة</translation>
    </message>
</context>
<context>
    <name>cairn::ui::StripeBarDelegate</name>
    <message>
        <source>Waiting at %1</source>
        <comment>a percentage</comment>
        <translation>في الانتظار عند %1</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>a percentage</comment>
        <translation>متوقف مؤقتًا عند %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>a percentage</comment>
        <translation>فشل عند %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>cairn::ui::Tray</name>
    <message>
        <source>&amp;Show Cairn</source>
        <translation>إظهار Cairn (&amp;ظ)</translation>
    </message>
    <message>
        <source>Share &amp;files…</source>
        <translation>مشاركة ملفات (&amp;م)…</translation>
    </message>
    <message>
        <source>Share f&amp;older…</source>
        <translation>مشاركة مجلد (&amp;ل)…</translation>
    </message>
    <message>
        <source>&amp;Add link…</source>
        <translation>إضافة رابط (&amp;ر)…</translation>
    </message>
    <message>
        <source>&amp;Pause all downloads</source>
        <translation>إيقاف جميع التنزيلات مؤقتًا (&amp;ق)</translation>
    </message>
    <message>
        <source>&amp;Resume all downloads</source>
        <translation>استئناف جميع التنزيلات (&amp;س)</translation>
    </message>
    <message>
        <source>Alternative &amp;limits</source>
        <translation>الحدود البديلة (&amp;ح)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;ه)</translation>
    </message>
    <message>
        <source>Cairn is not running</source>
        <translation>لا يعمل Cairn حاليًا</translation>
    </message>
    <message>
        <source>Cairn: %1 down, %2 up</source>
        <translation>‏Cairn: التنزيل %1، الرفع %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>تم التنزيل</translation>
    </message>
    <message>
        <source>“%1” is complete.</source>
        <translation>اكتمل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>توقف التنزيل</translation>
    </message>
    <message>
        <source>“%1” cannot go on; its page says why.</source>
        <translation>تتعذّر متابعة «⁨%1⁩»، وتوضّح صفحته السبب.</translation>
    </message>
    <message>
        <source>Cairn goes on</source>
        <translation>يواصل Cairn عمله</translation>
    </message>
    <message>
        <source>What you share stays available. To end Cairn, choose Quit in this icon&apos;s menu.</source>
        <translation>يبقى ما تشاركه متاحًا. لإنهاء Cairn، اختر «إنهاء» من قائمة هذا الرمز.</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>جميع التنزيلات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>No peers just now</source>
        <translation>لا نظراء في الوقت الحالي</translation>
    </message>
</context>
<context>
    <name>cairn::ui::VerifyJob</name>
    <message>
        <source>Checking and repairing “%1”.</source>
        <translation>جارٍ فحص «⁨%1⁩» وإصلاحه.</translation>
    </message>
    <message>
        <source>Checking “%1”.</source>
        <translation>جارٍ فحص «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” could not be checked. %2</source>
        <translation>تعذّر فحص «⁨%1⁩». %2</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>أُوقف الفحص قبل اكتماله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored item(s) were checked, and all are whole.</source>
        <translation>
            <numerusform>لم يُفحص أي عنصر مخزّن.</numerusform>
            <numerusform>فُحص عنصر مخزّن واحد، وهو سليم.</numerusform>
            <numerusform>فُحص عنصران مخزّنان، وهما سليمان.</numerusform>
            <numerusform>فُحصت %Ln عناصر مخزّنة، وكلها سليمة.</numerusform>
            <numerusform>فُحص %Ln عنصرًا مخزّنًا، وكلها سليمة.</numerusform>
            <numerusform>فُحص %Ln عنصر مخزّن، وكلها سليمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was checked and is whole.</source>
        <translation>فُحص «⁨%1⁩»، وهو سليم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found and repaired.</source>
        <translation>
            <numerusform>لم يُعثر على قطع تالفة.</numerusform>
            <numerusform>عُثر على قطعة تالفة واحدة وأُصلحت.</numerusform>
            <numerusform>عُثر على قطعتين تالفتين وأُصلحتا.</numerusform>
            <numerusform>عُثر على %Ln قطع تالفة وأُصلحت.</numerusform>
            <numerusform>عُثر على %Ln قطعة تالفة وأُصلحت.</numerusform>
            <numerusform>عُثر على %Ln قطعة تالفة وأُصلحت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) cannot be repaired from what is here. Share the original files again, or download them again from others.</source>
        <translation>
            <numerusform>لا توجد قطع تالفة يتعذّر إصلاحها.</numerusform>
            <numerusform>يتعذّر إصلاح قطعة تالفة واحدة مما هو موجود هنا. أعد مشاركة الملفات الأصلية، أو نزّلها مرة أخرى من الآخرين.</numerusform>
            <numerusform>يتعذّر إصلاح قطعتين تالفتين مما هو موجود هنا. أعد مشاركة الملفات الأصلية، أو نزّلها مرة أخرى من الآخرين.</numerusform>
            <numerusform>يتعذّر إصلاح %Ln قطع تالفة مما هو موجود هنا. أعد مشاركة الملفات الأصلية، أو نزّلها مرة أخرى من الآخرين.</numerusform>
            <numerusform>يتعذّر إصلاح %Ln قطعة تالفة مما هو موجود هنا. أعد مشاركة الملفات الأصلية، أو نزّلها مرة أخرى من الآخرين.</numerusform>
            <numerusform>يتعذّر إصلاح %Ln قطعة تالفة مما هو موجود هنا. أعد مشاركة الملفات الأصلية، أو نزّلها مرة أخرى من الآخرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) could not be repaired yet. Check again later.</source>
        <translation>
            <numerusform>لا توجد قطع تالفة تنتظر الإصلاح.</numerusform>
            <numerusform>لم يمكن إصلاح قطعة تالفة واحدة بعد. أعد الفحص لاحقًا.</numerusform>
            <numerusform>لم يمكن إصلاح قطعتين تالفتين بعد. أعد الفحص لاحقًا.</numerusform>
            <numerusform>لم يمكن إصلاح %Ln قطع تالفة بعد. أعد الفحص لاحقًا.</numerusform>
            <numerusform>لم يمكن إصلاح %Ln قطعة تالفة بعد. أعد الفحص لاحقًا.</numerusform>
            <numerusform>لم يمكن إصلاح %Ln قطعة تالفة بعد. أعد الفحص لاحقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged chunk(s) were found. They can be repaired: choose “Check and repair”.</source>
        <translation>
            <numerusform>لم يُعثر على قطع تالفة.</numerusform>
            <numerusform>عُثر على قطعة تالفة واحدة. يمكن إصلاحها: اختر «فحص وإصلاح».</numerusform>
            <numerusform>عُثر على قطعتين تالفتين. يمكن إصلاحهما: اختر «فحص وإصلاح».</numerusform>
            <numerusform>عُثر على %Ln قطع تالفة. يمكن إصلاحها: اختر «فحص وإصلاح».</numerusform>
            <numerusform>عُثر على %Ln قطعة تالفة. يمكن إصلاحها: اختر «فحص وإصلاح».</numerusform>
            <numerusform>عُثر على %Ln قطعة تالفة. يمكن إصلاحها: اختر «فحص وإصلاح».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Cairn</source>
        <translation>مرحبًا بك في Cairn</translation>
    </message>
    <message>
        <source>Drop files on the window to share them by a link. Paste a link to download what is behind it.</source>
        <translation>أفلت الملفات على النافذة لمشاركتها برابط. وألصق رابطًا لتنزيل ما وراءه.</translation>
    </message>
    <message>
        <source>&amp;Put downloads into</source>
        <translation>وضع التنزيلات في (&amp;و)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار (&amp;خ)…</translation>
    </message>
    <message>
        <source>&amp;Join the public network</source>
        <translation>الانضمام إلى الشبكة العامة (&amp;ن)</translation>
    </message>
    <message>
        <source>It helps others to find what you share, wherever they are. The address of this computer is then known to its members. Without it, Cairn works on the local network and with addresses that links contain.</source>
        <translation>تساعد هذه الشبكة الآخرين على العثور على ما تشاركه أينما كانوا، ويصبح عنوان هذا الكمبيوتر معروفًا لأعضائها. ومن دونها يعمل Cairn في الشبكة المحلية وبالعناوين الواردة في الروابط.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء (&amp;ب)</translation>
    </message>
    <message>
        <source>Where to put downloads</source>
        <translation>مكان وضع التنزيلات</translation>
    </message>
</context>
<context>
    <name>cairn::ui::CopiedLinks</name>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط.</numerusform>
            <numerusform>نُسخ رابط واحد.</numerusform>
            <numerusform>نُسخ رابطان.</numerusform>
            <numerusform>نُسخت %Ln روابط.</numerusform>
            <numerusform>نُسخ %Ln رابطًا.</numerusform>
            <numerusform>نُسخ %Ln رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %Ln link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>تم النسخ. لا توجد روابط بلا مفتاح.</numerusform>
            <numerusform>تم النسخ. رابط واحد بلا مفتاح: يمكن به حفظ المحتوى وفحصه، لا قراءته.</numerusform>
            <numerusform>تم النسخ. رابطان بلا مفتاح: يمكن بهما حفظ المحتوى وفحصه، لا قراءته.</numerusform>
            <numerusform>تم النسخ. %Ln روابط بلا مفتاح: يمكن بها حفظ المحتوى وفحصه، لا قراءته.</numerusform>
            <numerusform>تم النسخ. %Ln رابطًا بلا مفتاح: يمكن بها حفظ المحتوى وفحصه، لا قراءته.</numerusform>
            <numerusform>تم النسخ. %Ln رابط بلا مفتاح: يمكن بها حفظ المحتوى وفحصه، لا قراءته.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::app::GuiWords</name>
    <message>
        <source>Cairn cannot start: %1. Correct what is named, then start it again.</source>
        <translation>لا يمكن بدء Cairn: %1. صحِّح ما ذُكر، ثم ابدأه من جديد.</translation>
    </message>
    <message>
        <source>Another Cairn has this data folder and does not answer. Close it, or choose another folder with --data-dir.</source>
        <translation>يستخدم Cairn آخر مجلد البيانات هذا ولا يجيب. أغلقه، أو اختر مجلدًا آخر باستخدام --data-dir.</translation>
    </message>
</context>
</TS>
