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
        <source>Peers that were asked to try have not answered.</source>
        <translation>لم تُجب النظائر التي طُلب منها المحاولة.</translation>
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
        <source>Remove %n download(s) from the list?</source>
        <translation>
            <numerusform>لا توجد تنزيلات لإزالتها من القائمة.</numerusform>
            <numerusform>هل تريد إزالة تنزيل واحد من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة تنزيلين من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيلات من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيلًا من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيل من القائمة؟</numerusform>
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
        <source>It survives the loss of at least %n of the connected holder(s).</source>
        <translation>
            <numerusform>لا يتحمّل فقد أي من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد واحد على الأقل من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد اثنين على الأقل من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد %n على الأقل من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد %n على الأقل من الحائزين المتصلين.</numerusform>
            <numerusform>يتحمّل فقد %n على الأقل من الحائزين المتصلين.</numerusform>
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
        <source>Connecting to %n holder(s)</source>
        <translation>
            <numerusform>لا حائزين للاتصال بهم</numerusform>
            <numerusform>جارٍ الاتصال بحائز واحد</numerusform>
            <numerusform>جارٍ الاتصال بحائزين اثنين</numerusform>
            <numerusform>جارٍ الاتصال بـ %n حائزين</numerusform>
            <numerusform>جارٍ الاتصال بـ %n حائزًا</numerusform>
            <numerusform>جارٍ الاتصال بـ %n حائز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No holder has %n stripe(s)</source>
        <translation>
            <numerusform>كل الشرائح لدى الحائزين</numerusform>
            <numerusform>شريحة واحدة ليست لدى أي حائز</numerusform>
            <numerusform>شريحتان ليستا لدى أي حائز</numerusform>
            <numerusform>%n شرائح ليست لدى أي حائز</numerusform>
            <numerusform>%n شريحة ليست لدى أي حائز</numerusform>
            <numerusform>%n شريحة ليست لدى أي حائز</numerusform>
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
        <source>%1 (%2)</source>
        <translation>%1 (⁨%2⁩)</translation>
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
        <source>%n item(s) were left out because they are no files: %1</source>
        <translation>
            <numerusform>لم يُستبعَد أي عنصر: ⁨%1⁩</numerusform>
            <numerusform>استُبعد عنصر واحد لأنه ليس ملفًا: ⁨%1⁩</numerusform>
            <numerusform>استُبعد عنصران لأنهما ليسا ملفين: ⁨%1⁩</numerusform>
            <numerusform>استُبعدت %n عناصر لأنها ليست ملفات: ⁨%1⁩</numerusform>
            <numerusform>استُبعد %n عنصرًا لأنها ليست ملفات: ⁨%1⁩</numerusform>
            <numerusform>استُبعد %n عنصر لأنها ليست ملفات: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
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
        <source>DHT: %n node(s)</source>
        <translation>
            <numerusform>لا عُقد DHT</numerusform>
            <numerusform>عقدة DHT واحدة</numerusform>
            <numerusform>عقدتا DHT</numerusform>
            <numerusform>%n عُقد DHT</numerusform>
            <numerusform>%n عقدة DHT</numerusform>
            <numerusform>%n عقدة DHT</numerusform>
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
        <source>%n peer(s)</source>
        <translation>
            <numerusform>لا نظراء</numerusform>
            <numerusform>نظير واحد</numerusform>
            <numerusform>نظيران</numerusform>
            <numerusform>%n نظراء</numerusform>
            <numerusform>%n نظيرًا</numerusform>
            <numerusform>%n نظير</numerusform>
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
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط.</numerusform>
            <numerusform>نُسخ رابط واحد.</numerusform>
            <numerusform>نُسخ رابطان.</numerusform>
            <numerusform>نُسخت %n روابط.</numerusform>
            <numerusform>نُسخ %n رابطًا.</numerusform>
            <numerusform>نُسخ %n رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. %n link(s) have no key: with them the content can be kept and checked, not read.</source>
        <translation>
            <numerusform>تم النسخ. لا توجد روابط بلا مفتاح.</numerusform>
            <numerusform>تم النسخ. رابط واحد بلا مفتاح: يمكن به حفظ المحتوى وفحصه، لا قراءته.</numerusform>
            <numerusform>تم النسخ. رابطان بلا مفتاح: يمكن بهما حفظ المحتوى وفحصه، لا قراءته.</numerusform>
            <numerusform>تم النسخ. %n روابط بلا مفتاح: يمكن بها حفظ المحتوى وفحصه، لا قراءته.</numerusform>
            <numerusform>تم النسخ. %n رابطًا بلا مفتاح: يمكن بها حفظ المحتوى وفحصه، لا قراءته.</numerusform>
            <numerusform>تم النسخ. %n رابط بلا مفتاح: يمكن بها حفظ المحتوى وفحصه، لا قراءته.</numerusform>
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
