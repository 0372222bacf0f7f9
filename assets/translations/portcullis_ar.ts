<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation>تمديد الكل</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>You owe {money}. Please pay at the desk.</source>
        <translation>المبلغ المستحق عليك {money}. يُرجى الدفع في المكتب.</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>You have nothing on loan.</source>
        <translation>ليس لديك أي إعارات.</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>جاهزة للاستلام</translation>
    </message>
    <message>
        <source>Reserved, not here yet</source>
        <translation>محجوزة ولم تصل بعد</translation>
    </message>
    <message>
        <source>Overdue. {due}</source>
        <translation>متأخرة. {due}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Your account cannot be shown now. The library system cannot be reached.</source>
        <translation>لا يمكن عرض حسابك الآن. تعذّر الوصول إلى نظام المكتبة.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Which e-mail address?</source>
        <translation>ما عنوان البريد الإلكتروني؟</translation>
    </message>
    <message>
        <source>Send to {address}</source>
        <translation>أرسل إلى {address}</translation>
    </message>
    <message>
        <source>This is not a whole address. It looks like name@example.org.</source>
        <translation>هذا العنوان غير كامل. يكون على هذا الشكل: ⁨name@example.org⁩.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Or type another address</source>
        <translation>أو اكتب عنوانًا آخر</translation>
    </message>
    <message>
        <source>Type your address</source>
        <translation>اكتب عنوانك</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>احذف آخر حرف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
</context>
<context>
    <name>AmbassadorDoor</name>
    <message>
        <source>Workshop desk</source>
        <translation>مكتب ورشة العمل</translation>
    </message>
    <message>
        <source>Scan your ambassador card</source>
        <translation>امسح بطاقة السفير</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Scan a card, or count whoever has none.</source>
        <translation>امسح بطاقة، أو عُدّ من ليس لديه بطاقة.</translation>
    </message>
    <message>
        <source>Whoever is 16 or younger needs a guardian who agrees: ask before you count.</source>
        <translation>من عمره 16 سنة أو أقل يحتاج إلى موافقة ولي أمره: اسأل قبل أن تحتسبه.</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>حضر حتى الآن: {number}</translation>
    </message>
    <message>
        <source>Not in yet: a parent or guardian has to agree first. Have you seen that they do, on paper or from themselves?</source>
        <translation>لم يدخل بعد: يجب أن يوافق أحد الوالدين أو ولي الأمر أولًا. هل رأيت موافقته، مكتوبة أو منه مباشرة؟</translation>
    </message>
    <message>
        <source>Not in: their parent or guardian has not agreed.</source>
        <translation>لم يدخل: أحد الوالدين أو ولي الأمر لم يوافق.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>That their guardian agrees is noted.</source>
        <translation>سُجّلت موافقة ولي الأمر.</translation>
    </message>
    <message>
        <source>Yes, seen: let them in</source>
        <translation>نعم، رأيتها: ليدخل</translation>
    </message>
    <message>
        <source>No: not in</source>
        <translation>لا: لا يدخل</translation>
    </message>
    <message>
        <source>One more, without a card</source>
        <translation>واحد آخر دون بطاقة</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>واحد أقل</translation>
    </message>
</context>
<context>
    <name>BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation>استعارة</translation>
    </message>
    <message>
        <source>Put your items on the pad. No need to press anything.</source>
        <translation>ضع موادك على اللوح. لا حاجة للضغط على أي شيء.</translation>
    </message>
    <message>
        <source>Scan the next item. No need to press anything.</source>
        <translation>امسح المادة التالية. لا حاجة للضغط على أي شيء.</translation>
    </message>
    <message>
        <source>Scan an item. No need to press anything.</source>
        <translation>امسح مادة. لا حاجة للضغط على أي شيء.</translation>
    </message>
</context>
<context>
    <name>BrokenDesk</name>
    <message>
        <source>This tablet does not work</source>
        <translation>هذا الجهاز لا يعمل</translation>
    </message>
    <message>
        <source>What was answered so far is locked and safe. Please use another tablet.</source>
        <translation>ما أُجيب عنه حتى الآن مقفل وآمن. يرجى استخدام جهاز آخر.</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Do not admit by this screen.</source>
        <translation>لا تُدخل أحدًا بناءً على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Everything admitted before is recorded. Close and start the scanner again; until then note visits on paper and tell the office.</source>
        <translation>كل دخول سابق مسجَّل. أغلق الماسح وشغّله من جديد؛ وحتى ذلك الحين دوّن الزيارات على ورقة وأبلغ المكتب.</translation>
    </message>
    <message>
        <source>Close the scanner</source>
        <translation>أغلق الماسح</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>يُرجى التوجه إلى المكتب</translation>
    </message>
    <message>
        <source>This kiosk does not work. Borrow and return at the desk, or at another kiosk.</source>
        <translation>هذا الجهاز لا يعمل. استعر وأعد في المكتب أو على جهاز آخر.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>The camera is covered</source>
        <translation>الكاميرا مغطاة</translation>
    </message>
    <message>
        <source>Uncover the lens, or make more light. The hand scanner still works.</source>
        <translation>اكشف العدسة أو زد الإضاءة. الماسح اليدوي ما زال يعمل.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>How satisfied are you with the help you got today?</source>
        <translation>ما مدى رضاك عن المساعدة التي حصلت عليها اليوم؟</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>هذه بطاقتك</translation>
    </message>
    <message>
        <source>Take a photo of the code. Show it where you use your card.</source>
        <translation>التقط صورة للرمز. أظهره حيث تستعمل بطاقتك.</translation>
    </message>
    <message>
        <source>The council is told now, and deletes what it has.</source>
        <translation>يُبلَّغ المجلس الآن، ويحذف ما لديه.</translation>
    </message>
    <message>
        <source>The council deletes what it has as soon as this tablet has a line.</source>
        <translation>يحذف المجلس ما لديه حالما يتصل هذا الجهاز اللوحي بالشبكة.</translation>
    </message>
    <message>
        <source>Nothing you said is kept here.</source>
        <translation>لا يُحتفظ هنا بشيء مما قلته.</translation>
    </message>
    <message>
        <source>Here is a pass until your card comes</source>
        <translation>هذه بطاقة مؤقتة حتى تصل بطاقتك</translation>
    </message>
    <message>
        <source>Take a photo of the code. It lets you sign in at the library until {date}.</source>
        <translation>التقط صورة للرمز. يتيح لك الدخول في المكتبة حتى {date}.</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>إجاباتك في أمان</translation>
    </message>
    <message>
        <source>Practice: this is no card</source>
        <translation>تدريب: هذه ليست بطاقة</translation>
    </message>
    <message>
        <source>Here a resident photographs their card, or the pass until it comes. Touch Done.</source>
        <translation>هنا يصوّر المقيم بطاقته، أو التصريح إلى أن تصل. المس «تم».</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>نُسي كل شيء</translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation>رمز بطاقتك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>اطبعها</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Finished: {number}</source>
        <translation>اكتمل: {number}</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>مؤجّل: {number}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Out of order</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>يُرجى التوجه إلى المكتب</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Borrow and return at the desk. This screen comes back by itself.</source>
        <translation>لا يمكن الوصول إلى نظام المكتبة. استعر وأعد في المكتب. تعود هذه الشاشة من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Go on with a code</source>
        <translation>المتابعة برمز</translation>
    </message>
    <message>
        <source>Which code did you get?</source>
        <translation>ما الرمز الذي حصلت عليه؟</translation>
    </message>
    <message>
        <source>Nobody here goes on with that code. Please look again.</source>
        <translation>لا أحد هنا يتابع بهذا الرمز. يرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>احذف آخر حرف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Workshop desk</source>
        <translation>مكتب ورشة العمل</translation>
    </message>
    <message>
        <source>Which workshop is it today?</source>
        <translation>أي ورشة اليوم؟</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>حضر حتى الآن: {number}</translation>
    </message>
    <message>
        <source>Sign-ups not finished: {number}</source>
        <translation>تسجيلات لم تكتمل: {number}</translation>
    </message>
    <message>
        <source>No contact with the hub: cards follow, passes are given now.</source>
        <translation>لا اتصال بالمركز: تصل البطاقات لاحقًا، وتُعطى بطاقات مؤقتة الآن.</translation>
    </message>
    <message>
        <source>The clock may be wrong: no passes are given. Bring this tablet online.</source>
        <translation>قد تكون الساعة خاطئة: لا تُعطى بطاقات مؤقتة. صِل هذا الجهاز بالشبكة.</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>A new card, in about ten minutes</source>
        <translation>بطاقة جديدة في نحو عشر دقائق</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>المتابعة برمز</translation>
    </message>
    <message>
        <source>Somebody who stopped before</source>
        <translation>من توقف قبل ذلك</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>تغيير بطاقة</translation>
    </message>
    <message>
        <source>Lost, new phone, new name, moved: scan it if it is here</source>
        <translation>ضاعت، هاتف جديد، اسم جديد، انتقال: امسحها إن كانت هنا</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>By card, or just counted</source>
        <translation>بالبطاقة، أو بالعد فقط</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>إنهاء الورشة</translation>
    </message>
    <message>
        <source>And see what came of it</source>
        <translation>واطّلع على ما تحقق</translation>
    </message>
    <message>
        <source>Hand something out</source>
        <translation>تسليم شيء</translation>
    </message>
    <message>
        <source>A SIM card, a laptop; or something comes back</source>
        <translation>شريحة هاتف أو حاسوب محمول، أو إعادة شيء</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>Practise with made-up people</source>
        <translation>تدرب مع أشخاص وهميين</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You may show your card again. If the door stays shut, please come back when staff are here.</source>
        <translation>يمكنك إبراز بطاقتك مرة أخرى. إن بقي الباب مغلقًا فعُد من فضلك عند وجود الموظفين.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>لم يُفتح الباب</translation>
    </message>
    <message>
        <source>Try the door</source>
        <translation>جرّب الباب</translation>
    </message>
    <message>
        <source>It gave no answer. If it is shut, show your card again.</source>
        <translation>لم يصل منه ردّ. إن كان مغلقًا فأبرز بطاقتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Show your card again</source>
        <translation>أبرز بطاقتك مرة أخرى</translation>
    </message>
    <message>
        <source>That took too long, so the door stayed shut.</source>
        <translation>استغرق ذلك وقتًا طويلًا فبقي الباب مغلقًا.</translation>
    </message>
    <message>
        <source>Hold the whole code of your digital card before the reader.</source>
        <translation>ضع رمز بطاقتك الرقمية كاملًا أمام القارئ.</translation>
    </message>
    <message>
        <source>Show the code that your phone shows now, no picture of it.</source>
        <translation>أبرز الرمز الذي يعرضه هاتفك الآن، لا صورةً عنه.</translation>
    </message>
    <message>
        <source>It is not your card: this door cannot check cards now. Please come back when staff are here.</source>
        <translation>ليس العيب في بطاقتك: لا يستطيع هذا الباب فحص البطاقات الآن. عُد من فضلك عند وجود الموظفين.</translation>
    </message>
    <message>
        <source>Please wait until somebody has left.</source>
        <translation>انتظر من فضلك حتى يخرج أحد.</translation>
    </message>
    <message>
        <source>Without staff you may come in from the age of {age}.</source>
        <translation>بلا موظفين يمكن الدخول ابتداءً من سن {age}.</translation>
    </message>
    <message>
        <source>Please ask when staff are here.</source>
        <translation>اسأل من فضلك عند وجود الموظفين.</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>تفضل بالدخول</translation>
    </message>
    <message>
        <source>The door is open. Everybody shows a card of their own.</source>
        <translation>الباب مفتوح. على كل شخص أن يبرز بطاقته.</translation>
    </message>
    <message>
        <source>Show your digital card to come in</source>
        <translation>أبرز بطاقتك الرقمية للدخول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>The library is open. Please come in.</source>
        <translation>المكتبة مفتوحة. تفضل بالدخول.</translation>
    </message>
    <message>
        <source>If the door is shut, show your digital card.</source>
        <translation>إن كان الباب مغلقًا فأبرز بطاقتك الرقمية.</translation>
    </message>
    <message>
        <source>No staff are here now. Hold the code of your card before the reader.</source>
        <translation>لا يوجد موظفون الآن. ضع رمز بطاقتك أمام القارئ.</translation>
    </message>
    <message>
        <source>Open without staff</source>
        <translation>مفتوحة بلا موظفين</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>المكتبة مغلقة.</translation>
    </message>
    <message>
        <source>It opens on {day} at {time}.</source>
        <translation>تفتح يوم {day} الساعة {time}.</translation>
    </message>
</context>
<context>
    <name>DoorBroken</name>
    <message>
        <source>This door checks no cards now</source>
        <translation>لا يفحص هذا الباب البطاقات الآن</translation>
    </message>
    <message>
        <source>Please come back when staff are here.</source>
        <translation>عُد من فضلك عند وجود الموظفين.</translation>
    </message>
</context>
<context>
    <name>DoorMenu</name>
    <message>
        <source>Cards let in and not known to have left</source>
        <translation>بطاقات دخلت ولا يُعرف خروجها</translation>
    </message>
    <message>
        <source>It cannot be told now.</source>
        <translation>لا يمكن معرفة ذلك الآن.</translation>
    </message>
    <message>
        <source>{number} of at most {most}</source>
        <translation>{number} من {most} على الأكثر</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Portcullis library door</source>
        <translation>باب المكتبة بورتكوليس</translation>
    </message>
</context>
<context>
    <name>EasyRead</name>
    <message>
        <source>Ready? Touch Finish.</source>
        <translation>هل انتهيت؟ المس «إنهاء».</translation>
    </message>
    <message>
        <source>Touch Back to go back.</source>
        <translation>للعودة المس «رجوع».</translation>
    </message>
    <message>
        <source>Then touch Continue.</source>
        <translation>ثم المس «متابعة».</translation>
    </message>
    <message>
        <source>Then touch Send.</source>
        <translation>ثم المس «أرسل».</translation>
    </message>
    <message>
        <source>Please go to the desk. People help you there.</source>
        <translation>اذهب إلى المكتب من فضلك. هناك من يساعدك.</translation>
    </message>
    <message>
        <source>Hold one book to the reader.</source>
        <translation>ضع كتابًا واحدًا أمام القارئ.</translation>
    </message>
    <message>
        <source>Put your books on the pad.</source>
        <translation>ضع كتبك على اللوح.</translation>
    </message>
    <message>
        <source>Touch Start. Or show your library card.</source>
        <translation>المس «ابدأ». أو أظهر بطاقة المكتبة.</translation>
    </message>
    <message>
        <source>You only bring books back? Touch Return.</source>
        <translation>تعيد كتبًا فقط؟ المس «إعادة».</translation>
    </message>
    <message>
        <source>Scan your library card.</source>
        <translation>امسح بطاقة المكتبة.</translation>
    </message>
    <message>
        <source>Or type the number on your card.</source>
        <translation>أو اكتب الرقم الذي على بطاقتك.</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera.</source>
        <translation>ضع بطاقتك أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Type your PIN. That is your secret number.</source>
        <translation>اكتب رقمك السري.</translation>
    </message>
    <message>
        <source>Let nobody see it.</source>
        <translation>لا تدع أحدًا يراه.</translation>
    </message>
    <message>
        <source>Do you have an old library card? Scan it.</source>
        <translation>هل لديك بطاقة مكتبة قديمة؟ امسحها.</translation>
    </message>
    <message>
        <source>No old card? Touch “I have none”.</source>
        <translation>ليست لديك بطاقة قديمة؟ المس «ليس لدي رقم».</translation>
    </message>
    <message>
        <source>Take books home: touch Borrow.</source>
        <translation>لتأخذ كتبًا إلى البيت: المس «استعارة».</translation>
    </message>
    <message>
        <source>Bring books back: touch Return.</source>
        <translation>لتعيد كتبًا: المس «إعادة».</translation>
    </message>
    <message>
        <source>Keep books longer: touch Renew.</source>
        <translation>لتبقي الكتب مدة أطول: المس «تمديد».</translation>
    </message>
    <message>
        <source>A green tick? You can take the book home.</source>
        <translation>علامة صح خضراء؟ يمكنك أخذ الكتاب إلى البيت.</translation>
    </message>
    <message>
        <source>A green tick? Put the book in the slot.</source>
        <translation>علامة صح خضراء؟ ضع الكتاب في الفتحة.</translation>
    </message>
    <message>
        <source>These are the books you have.</source>
        <translation>هذه هي الكتب التي لديك.</translation>
    </message>
    <message>
        <source>Bring each book back by its date.</source>
        <translation>أعد كل كتاب قبل تاريخه.</translation>
    </message>
    <message>
        <source>You need more time? Touch Renew.</source>
        <translation>تحتاج وقتًا أكثر؟ المس «تمديد».</translation>
    </message>
    <message>
        <source>Things cost less in these shops.</source>
        <translation>الأسعار أقل في هذه المتاجر.</translation>
    </message>
    <message>
        <source>Show your city card in the shop.</source>
        <translation>أظهر بطاقة المدينة في المتجر.</translation>
    </message>
    <message>
        <source>Do you want a list of your books?</source>
        <translation>هل تريد قائمة بكتبك؟</translation>
    </message>
    <message>
        <source>Touch what you like best.</source>
        <translation>المس ما يناسبك.</translation>
    </message>
    <message>
        <source>We send you the list by e-mail.</source>
        <translation>نرسل لك القائمة بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>اكتب عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>How was it today? Tell us.</source>
        <translation>كيف كان اليوم؟ أخبرنا.</translation>
    </message>
    <message>
        <source>Nobody knows who says what.</source>
        <translation>لا أحد يعرف من قال ماذا.</translation>
    </message>
    <message>
        <source>What do you want next? Touch one.</source>
        <translation>ماذا تريد بعد ذلك؟ المس واحدًا.</translation>
    </message>
    <message>
        <source>All the same to you? Touch “No preference”.</source>
        <translation>لا فرق عندك؟ المس «لا تفضيل لديّ».</translation>
    </message>
    <message>
        <source>Do you want to say more? Write it.</source>
        <translation>هل تريد أن تقول المزيد؟ اكتبه.</translation>
    </message>
    <message>
        <source>Please write no names.</source>
        <translation>من فضلك لا تكتب أي أسماء.</translation>
    </message>
    <message>
        <source>You are done with the questions.</source>
        <translation>انتهت الأسئلة.</translation>
    </message>
    <message>
        <source>This screen does not work now.</source>
        <translation>هذه الشاشة لا تعمل الآن.</translation>
    </message>
    <message>
        <source>It will work again later.</source>
        <translation>ستعمل مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Hold your card in front of the reader.</source>
        <translation>ضع بطاقتك أمام القارئ.</translation>
    </message>
    <message>
        <source>The screen says yes? Open the door.</source>
        <translation>الشاشة تقول نعم؟ افتح الباب.</translation>
    </message>
    <message>
        <source>The library is closed now.</source>
        <translation>المكتبة مغلقة الآن.</translation>
    </message>
    <message>
        <source>Come back when it is open.</source>
        <translation>عُد عندما تفتح.</translation>
    </message>
    <message>
        <source>Come back when staff are here.</source>
        <translation>عُد عندما يكون الموظفون هنا.</translation>
    </message>
    <message>
        <source>You did nothing for a while.</source>
        <translation>لم تفعل شيئًا منذ مدة.</translation>
    </message>
    <message>
        <source>Are you here? Touch the big button.</source>
        <translation>هل أنت هنا؟ المس الزر الكبير.</translation>
    </message>
    <message>
        <source>Touch your language.</source>
        <translation>المس لغتك.</translation>
    </message>
    <message>
        <source>People who work here can help you.</source>
        <translation>الموظفون هنا يساعدونك.</translation>
    </message>
    <message>
        <source>Do you walk away? Touch Finish first.</source>
        <translation>هل ستذهب؟ المس «إنهاء» أولًا.</translation>
    </message>
    <message>
        <source>Then touch “Go on”.</source>
        <translation>ثم المس «متابعة».</translation>
    </message>
    <message>
        <source>Then touch Done.</source>
        <translation>ثم المس «تم».</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>يمكنك ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Take a photo of it.</source>
        <translation>صوّرها بهاتفك.</translation>
    </message>
    <message>
        <source>Your card comes later.</source>
        <translation>بطاقتك تأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Bring a letter with your address here.</source>
        <translation>أحضر إلى هنا رسالة فيها عنوانك.</translation>
    </message>
    <message>
        <source>Then you get your card.</source>
        <translation>ثم تحصل على بطاقتك.</translation>
    </message>
    <message>
        <source>Scan the code. Your card comes there.</source>
        <translation>امسح الرمز. ستكون بطاقتك هناك.</translation>
    </message>
    <message>
        <source>What do you want? Touch it.</source>
        <translation>ماذا تريد؟ المسه.</translation>
    </message>
    <message>
        <source>You bring it back? Touch “Comes back”.</source>
        <translation>تعيده؟ المس «إعادة».</translation>
    </message>
    <message>
        <source>All questions then come in that language.</source>
        <translation>تأتي كل الأسئلة بهذه اللغة.</translation>
    </message>
    <message>
        <source>You keep your card.</source>
        <translation>تبقى بطاقتك معك.</translation>
    </message>
    <message>
        <source>What is new? Touch it.</source>
        <translation>ما الجديد؟ المسه.</translation>
    </message>
    <message>
        <source>What phone do you have? Touch it.</source>
        <translation>ما هاتفك؟ المسه.</translation>
    </message>
    <message>
        <source>No phone? Your card comes on paper.</source>
        <translation>لا هاتف لديك؟ تأخذ بطاقتك على ورق.</translation>
    </message>
    <message>
        <source>Do you have an address? Touch your answer.</source>
        <translation>هل لديك عنوان؟ المس جوابك.</translation>
    </message>
    <message>
        <source>No address? You can join too.</source>
        <translation>لا عنوان لديك؟ يمكنك التسجيل أيضًا.</translation>
    </message>
    <message>
        <source>Type your postcode.</source>
        <translation>اكتب رمزك البريدي.</translation>
    </message>
    <message>
        <source>You find it on your letters.</source>
        <translation>تجده على رسائلك.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>اكتب اسمك الأول.</translation>
    </message>
    <message>
        <source>Then type your family name.</source>
        <translation>ثم اكتب اسم العائلة.</translation>
    </message>
    <message>
        <source>Only one name? The second stays empty.</source>
        <translation>لك اسم واحد؟ اترك الثاني فارغًا.</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>متى وُلدت؟</translation>
    </message>
    <message>
        <source>Type the day, the month, the year.</source>
        <translation>اكتب اليوم ثم الشهر ثم السنة.</translation>
    </message>
    <message>
        <source>Who looks after you? Type the name.</source>
        <translation>من يرعاك؟ اكتب اسمه.</translation>
    </message>
    <message>
        <source>This person must be here with you.</source>
        <translation>يجب أن يكون هذا الشخص معك هنا.</translation>
    </message>
    <message>
        <source>Type the number of your house.</source>
        <translation>اكتب رقم بيتك.</translation>
    </message>
    <message>
        <source>Then type your street.</source>
        <translation>ثم اكتب اسم الشارع.</translation>
    </message>
    <message>
        <source>Where can we write to you? Type it.</source>
        <translation>أين نكتب إليك؟ اكتبه.</translation>
    </message>
    <message>
        <source>What helps you? Big letters? No stairs?</source>
        <translation>ما الذي يساعدك؟ خط كبير؟ بلا درج؟</translation>
    </message>
    <message>
        <source>The council keeps your answers.</source>
        <translation>يحتفظ المجلس بإجاباتك.</translation>
    </message>
    <message>
        <source>Others see your age group. Never your name.</source>
        <translation>يرى الآخرون فئتك العمرية. لا يرون اسمك.</translation>
    </message>
    <message>
        <source>You can have it all deleted.</source>
        <translation>يمكنك أن تطلب محو كل شيء.</translation>
    </message>
    <message>
        <source>Then touch “I have read this”.</source>
        <translation>ثم المس «قرأت هذا».</translation>
    </message>
    <message>
        <source>Read your answers.</source>
        <translation>اقرأ إجاباتك.</translation>
    </message>
    <message>
        <source>Is one wrong? Touch Change.</source>
        <translation>إحداها خطأ؟ المس «تغيير».</translation>
    </message>
    <message>
        <source>All right? Touch “These are right”.</source>
        <translation>كلها صحيحة؟ المس «إجاباتي صحيحة».</translation>
    </message>
    <message>
        <source>We ask one thing at a time.</source>
        <translation>نسأل عن شيء واحد كل مرة.</translation>
    </message>
    <message>
        <source>Show a letter with your address.</source>
        <translation>أظهر رسالة عليها عنوانك.</translation>
    </message>
    <message>
        <source>A person looks at it. Nobody copies it.</source>
        <translation>ينظر إليها موظف. لا أحد ينسخها.</translation>
    </message>
    <message>
        <source>No letter today? You get a pass.</source>
        <translation>لا رسالة اليوم؟ تأخذ بطاقة مؤقتة.</translation>
    </message>
    <message>
        <source>No letter today? Your card waits.</source>
        <translation>لا رسالة اليوم؟ بطاقتك تنتظر.</translation>
    </message>
    <message>
        <source>This is your card.</source>
        <translation>هذه بطاقتك.</translation>
    </message>
    <message>
        <source>This is your pass for now.</source>
        <translation>هذه بطاقتك المؤقتة.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>إجاباتك في أمان.</translation>
    </message>
    <message>
        <source>This was only practice.</source>
        <translation>كان هذا تدريبًا فقط.</translation>
    </message>
    <message>
        <source>Nobody gets a card from it.</source>
        <translation>لا يأخذ أحد بطاقة منه.</translation>
    </message>
    <message>
        <source>We keep nothing about you here.</source>
        <translation>لا نحتفظ هنا بأي شيء عنك.</translation>
    </message>
    <message>
        <source>Take your phone. Scan this code with it.</source>
        <translation>خذ هاتفك. امسح به هذا الرمز.</translation>
    </message>
    <message>
        <source>Answer the questions on your phone.</source>
        <translation>أجب عن الأسئلة على هاتفك.</translation>
    </message>
    <message>
        <source>Then come back here.</source>
        <translation>ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>Scan your city card.</source>
        <translation>امسح بطاقة المدينة.</translation>
    </message>
    <message>
        <source>No card? The helper knows what to do.</source>
        <translation>لا بطاقة معك؟ المساعد يعرف ما يفعل.</translation>
    </message>
    <message>
        <source>Somebody gave you a code. Scan it.</source>
        <translation>أعطاك أحدهم رمزًا. امسحه.</translation>
    </message>
    <message>
        <source>Or type it.</source>
        <translation>أو اكتبه.</translation>
    </message>
    <message>
        <source>What is true for you? Touch it.</source>
        <translation>ما الذي ينطبق عليك؟ المسه.</translation>
    </message>
    <message>
        <source>Nobody writes down your name.</source>
        <translation>لا أحد يكتب اسمك.</translation>
    </message>
    <message>
        <source>There is a number on it. Scan it.</source>
        <translation>عليه رقم. امسحه.</translation>
    </message>
    <message>
        <source>Is everything right? Look once more.</source>
        <translation>هل كل شيء صحيح؟ انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Then touch “Yes”.</source>
        <translation>ثم المس «نعم».</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>هذا كل شيء. شكرًا لك.</translation>
    </message>
    <message>
        <source>You help people here? Scan your card.</source>
        <translation>تساعد الناس هنا؟ امسح بطاقتك.</translation>
    </message>
    <message>
        <source>Then type your PIN.</source>
        <translation>ثم اكتب رقمك السري.</translation>
    </message>
    <message>
        <source>Somebody wants a card? “Sign somebody up”.</source>
        <translation>يريد أحدهم بطاقة؟ «تسجيل شخص».</translation>
    </message>
    <message>
        <source>Something is new? “Change a card”.</source>
        <translation>تغيّر شيء؟ «تغيير بطاقة».</translation>
    </message>
    <message>
        <source>Scan each card.</source>
        <translation>امسح كل بطاقة.</translation>
    </message>
    <message>
        <source>No card? Touch “One more”.</source>
        <translation>لا بطاقة؟ المس «واحد آخر».</translation>
    </message>
    <message>
        <source>Type the four signs of your code.</source>
        <translation>اكتب العلامات الأربع لرمزك.</translation>
    </message>
    <message>
        <source>A person who works here goes on now.</source>
        <translation>يتابع الآن شخص يعمل هنا.</translation>
    </message>
    <message>
        <source>They touch their name and type their PIN.</source>
        <translation>يلمس اسمه ويكتب رقمه السري.</translation>
    </message>
    <message>
        <source>This page is for people who work here.</source>
        <translation>هذه الصفحة لمن يعملون هنا.</translation>
    </message>
    <message>
        <source>Ready? Touch “Back to the ambassador”.</source>
        <translation>انتهيت؟ المس «العودة إلى السفير».</translation>
    </message>
    <message>
        <source>This is what came of today.</source>
        <translation>هذه نتيجة اليوم.</translation>
    </message>
    <message>
        <source>This page is for staff.</source>
        <translation>هذه الصفحة للموظفين.</translation>
    </message>
    <message>
        <source>Here staff look after this screen.</source>
        <translation>هنا يعتني الموظفون بهذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>EnrolWindow</name>
    <message>
        <source>Show this screen the enrolment code</source>
        <translation>اعرض رمز التسجيل على هذه الشاشة</translation>
    </message>
    <message>
        <source>The office makes it for this device. Hold it in the frame, or use the hand scanner.</source>
        <translation>يُعدّه المكتب لهذا الجهاز. ضعه داخل الإطار أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Or type or paste it here</source>
        <translation>أو اكتبه أو الصقه هنا</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>رمز التسجيل</translation>
    </message>
    <message>
        <source>The text under the square code</source>
        <translation>النص تحت الرمز المربع</translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation>سجّل هذا الجهاز</translation>
    </message>
    <message>
        <source>Asks the hub that made the code</source>
        <translation>يسأل الخادم الذي أعدّ الرمز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ends this program</source>
        <translation>ينهي هذا البرنامج</translation>
    </message>
    <message>
        <source>Asking the hub… This takes a moment.</source>
        <translation>يسأل الخادم… لحظة من فضلك.</translation>
    </message>
    <message>
        <source>This device is enrolled. One moment.</source>
        <translation>سُجّل هذا الجهاز. لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Council tax bill</source>
        <translation>فاتورة ضريبة المجلس</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>عقد إيجار</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف حساب مصرفي</translation>
    </message>
    <message>
        <source>Letter about a benefit</source>
        <translation>رسالة بشأن إعانة</translation>
    </message>
    <message>
        <source>Letter of a support service</source>
        <translation>رسالة من خدمة دعم</translation>
    </message>
    <message>
        <source>Letter of a school</source>
        <translation>رسالة من مدرسة</translation>
    </message>
    <message>
        <source>Staff: this postcode is not on this tablet’s list. It may be a new street, or not in this city. Please look closely at the address.</source>
        <translation>للموظفين: هذا الرمز البريدي ليس في قائمة هذا الجهاز. قد يكون شارعًا جديدًا، أو خارج هذه المدينة. يُرجى النظر إلى العنوان بعناية.</translation>
    </message>
    <message>
        <source>Staff: this postcode was not compared with the council’s list. Please look closely at the address.</source>
        <translation>للموظفين: لم يُقارن هذا الرمز البريدي بقائمة المجلس. يُرجى النظر إلى العنوان بعناية.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Has somebody of the staff seen where you live?</source>
        <translation>هل رأى أحد الموظفين ما يثبت سكنك؟</translation>
    </message>
    <message>
        <source>No copy is made. Only what it was and the day are kept.</source>
        <translation>لا تُؤخذ نسخة. يُحفظ نوعه واليوم فقط.</translation>
    </message>
    <message>
        <source>Staff: choose your name and type your PIN</source>
        <translation>الموظفون: اختر اسمك واكتب رقمك السري</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Not today: give a pass for two weeks</source>
        <translation>ليس اليوم: أعطِ بطاقة لأسبوعين</translation>
    </message>
    <message>
        <source>Not today: the card waits until it is seen</source>
        <translation>ليس اليوم: تنتظر البطاقة حتى يُرى الإثبات</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>توقف الآن</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>ما مدى رضاك عن المكتبة اليوم؟</translation>
    </message>
</context>
<context>
    <name>FaultBand</name>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Opens the problems page</source>
        <translation>يفتح صفحة المشكلات</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message numerus="yes">
        <source>Group of %Ln</source>
        <translation>
            <numerusform>مجموعة من %Ln</numerusform>
            <numerusform>مجموعة من شخص واحد</numerusform>
            <numerusform>مجموعة من شخصين</numerusform>
            <numerusform>مجموعة من %Ln أشخاص</numerusform>
            <numerusform>مجموعة من %Ln شخصًا</numerusform>
            <numerusform>مجموعة من %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation>امسح البطاقة الأولى</translation>
    </message>
    <message>
        <source>Hold up the next card. Nobody is admitted yet.</source>
        <translation>اعرض البطاقة التالية. لم يدخل أحد بعد.</translation>
    </message>
    <message>
        <source>Together {price}</source>
        <translation>المجموع {price}</translation>
    </message>
    <message>
        <source>Admit all</source>
        <translation>أدخِل الجميع</translation>
    </message>
    <message>
        <source>Admits everybody in the group at once</source>
        <translation>يُدخل كل أفراد المجموعة معًا</translation>
    </message>
    <message>
        <source>Cancel the group</source>
        <translation>ألغِ المجموعة</translation>
    </message>
    <message>
        <source>Forgets the group; nobody is admitted</source>
        <translation>يُنسي المجموعة ولا يدخل أحد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Needs another grown-up: scan their card too.</source>
        <translation>يلزم بالغ آخر: امسح بطاقته أيضًا.</translation>
    </message>
    <message>
        <source>One card is refused: sort it out, or cancel the group.</source>
        <translation>رُفضت بطاقة: حُلّ أمرها أو ألغِ المجموعة.</translation>
    </message>
    <message>
        <source>Enough grown-ups: everybody may go in.</source>
        <translation>عدد البالغين كافٍ: يمكن للجميع الدخول.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over to staff</source>
        <translation>تسليم إلى الموظفين</translation>
    </message>
</context>
<context>
    <name>HandOverButton</name>
    <message>
        <source>To sort out: {number}</source>
        <translation>للمعالجة: {number}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>No staff are listed on this tablet</source>
        <translation>لا يوجد موظفون مسجلون على هذا الجهاز</translation>
    </message>
    <message>
        <source>What was answered is locked. Staff go on with it here; later the code is {code}.</source>
        <translation>الإجابات مقفلة بأمان. يتابعها الموظفون هنا؛ وللمتابعة لاحقًا الرمز هو {code}.</translation>
    </message>
    <message>
        <source>At the counter its number is {number}.</source>
        <translation>رقمها عند المكتب هو {number}.</translation>
    </message>
    <message>
        <source>Nobody of staff is here: go on without</source>
        <translation>لا يوجد موظف هنا: تابع من دونه</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Hand something out</source>
        <translation>تسليم شيء</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>اطبع إيصالًا</translation>
    </message>
    <message>
        <source>No card: go on with the referral code</source>
        <translation>لا بطاقة: المتابعة برمز الإحالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>عمري 18 سنة أو أكثر</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هو؟</translation>
    </message>
    <message>
        <source>Which referral code?</source>
        <translation>ما رمز الإحالة؟</translation>
    </message>
    <message>
        <source>What is the case?</source>
        <translation>ما الحالة؟</translation>
    </message>
    <message>
        <source>Which number is on it?</source>
        <translation>ما الرقم المكتوب عليه؟</translation>
    </message>
    <message>
        <source>Does it come back now?</source>
        <translation>هل يُعاد الآن؟</translation>
    </message>
    <message>
        <source>Hand it out now?</source>
        <translation>هل نسلّمه الآن؟</translation>
    </message>
    <message>
        <source>It is back. Thank you.</source>
        <translation>أُعيد. شكرا لك.</translation>
    </message>
    <message>
        <source>It is handed out</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Scan the resident’s card.</source>
        <translation>امسح بطاقة الساكن.</translation>
    </message>
    <message>
        <source>Nothing is copied. Only what is the case is kept, without a name.</source>
        <translation>لا يُنسخ أي شيء. تُحفظ الحالة فقط، بلا اسم.</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>امسحه أو اكتبه.</translation>
    </message>
    <message>
        <source>Its number ends in {number}</source>
        <translation>ينتهي رقمه بـ {number}</translation>
    </message>
    <message>
        <source>Put it to use by {date}</source>
        <translation>استخدمه قبل نهاية {date}</translation>
    </message>
    <message>
        <source>Bring it back by {date}</source>
        <translation>أعده بحلول {date}</translation>
    </message>
    <message>
        <source>This desk did not lend it, or has it back already. Take it all the same: the council looks where it was lent, and tells staff if it was not.</source>
        <translation>لم يُعِره هذا المكتب، أو أنه عاد إليه من قبل. خذه على أي حال: يبحث المجلس أين أُعير، ويُخبر الموظفين إن لم يكن مُعارًا.</translation>
    </message>
    <message>
        <source>It was lent here on {day} and is due back on {due}.</source>
        <translation>أُعير من هنا في {day}، وموعد إعادته {due}.</translation>
    </message>
    <message>
        <source>Bring it to any workshop desk. You need no card for that.</source>
        <translation>أعِده إلى أي مكتب ورشة. لا تحتاج إلى بطاقة لذلك.</translation>
    </message>
    <message>
        <source>Yes, it is back</source>
        <translation>نعم، أُعيد</translation>
    </message>
    <message>
        <source>Yes, hand it out</source>
        <translation>نعم، سلّمه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Comes back: {thing}</source>
        <translation>إعادة: {thing}</translation>
    </message>
    <message>
        <source>Ask for more, up to {number}: {thing}</source>
        <translation>طلب المزيد حتى {number}: {thing}</translation>
    </message>
    <message>
        <source>Give back what is left: {thing}</source>
        <translation>إعادة ما تبقى: {thing}</translation>
    </message>
    <message>
        <source>Left at this desk: {number}</source>
        <translation>المتبقي في هذا المكتب: {number}</translation>
    </message>
    <message>
        <source>More are asked for, up to {number}</source>
        <translation>طُلب المزيد حتى {number}</translation>
    </message>
</context>
<context>
    <name>HelpBand</name>
    <message numerus="yes">
        <source>%Ln more waiting.</source>
        <translation>
            <numerusform>لا أحد آخر ينتظر.</numerusform>
            <numerusform>وشخص آخر ينتظر.</numerusform>
            <numerusform>وشخصان آخران ينتظران.</numerusform>
            <numerusform>و%Ln آخرون ينتظرون.</numerusform>
            <numerusform>و%Ln آخرون ينتظرون.</numerusform>
            <numerusform>و%Ln آخرون ينتظرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>سأذهب</translation>
    </message>
    <message>
        <source>The kiosk then says that somebody is coming</source>
        <translation>عندها يقول الجهاز إن شخصًا قادم</translation>
    </message>
    <message>
        <source>Somebody asks for help at {kiosk}, since {time}.</source>
        <translation>شخص يطلب المساعدة عند {kiosk} منذ {time}.</translation>
    </message>
    <message>
        <source>They are signing in.</source>
        <translation>إنه يسجّل الدخول.</translation>
    </message>
    <message>
        <source>They are borrowing.</source>
        <translation>إنه يستعير.</translation>
    </message>
    <message>
        <source>They are returning.</source>
        <translation>إنه يعيد مواد.</translation>
    </message>
    <message>
        <source>The kiosk is out of order.</source>
        <translation>الجهاز لا يعمل.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Press Finish first if you walk away: then nobody sees what is yours.</source>
        <translation>اضغط «إنهاء» أولًا إن ابتعدت، فلا يرى أحد ما يخصك.</translation>
    </message>
    <message>
        <source>Calling staff</source>
        <translation>جارٍ استدعاء الموظفين</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>تم استدعاء الموظفين</translation>
    </message>
    <message>
        <source>Please wait here. If nobody comes in a few minutes, go to the desk.</source>
        <translation>يُرجى الانتظار هنا. إن لم يأتِ أحد خلال بضع دقائق، فتوجّه إلى المكتب.</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>هناك من هو قادم إليك</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>يُرجى الانتظار هنا.</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>تعذّر استدعاء أحد</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>يُرجى التوجه إلى المكتب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello {name}</source>
        <translation>مرحباً {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>مرحباً</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>استعارة</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>امسح كل مادة</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Scan, then put in the slot</source>
        <translation>امسح ثم ضع في الفتحة</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Keep what you have for longer</source>
        <translation>احتفظ بما لديك مدة أطول</translation>
    </message>
    <message>
        <source>City Save</source>
        <translation>سيتي سيف</translation>
    </message>
    <message>
        <source>Offers near here</source>
        <translation>عروض قريبة من هنا</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>أخبرنا</translation>
    </message>
    <message>
        <source>What you think, and what should come next</source>
        <translation>رأيك، وما الذي ينبغي أن يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Loans, reservations, money owed</source>
        <translation>الإعارات والحجوزات والمبالغ المستحقة</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>تعذّر الوصول إلى نظام المكتبة. يمكنك الاستعارة والإرجاع، ويُؤكَّد ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Your card was accepted on trust: this kiosk could not check it fully today.</source>
        <translation>قُبلت بطاقتك على أساس الثقة: لم يستطع هذا الجهاز من التحقق منها بالكامل اليوم.</translation>
    </message>
    <message>
        <source>A loan that was recorded here could not be confirmed. Please ask at the desk.</source>
        <translation>تعذّر تأكيد إعارة سُجِّلت هنا. يُرجى السؤال في المكتب.</translation>
    </message>
</context>
<context>
    <name>HubBox</name>
    <message>
        <source>This device knows no hub: what it records stays here.</source>
        <translation>لا يعرف هذا الجهاز أي خادم: ما يسجله يبقى هنا.</translation>
    </message>
    <message>
        <source>It is not known what is sent.</source>
        <translation>لا يُعرف ما الذي أُرسل.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept on this device, waiting to be sent.</source>
        <translation>
            <numerusform>%Ln حدث على هذا الجهاز بانتظار الإرسال.</numerusform>
            <numerusform>حدث واحد على هذا الجهاز بانتظار الإرسال.</numerusform>
            <numerusform>حدثان على هذا الجهاز بانتظار الإرسال.</numerusform>
            <numerusform>%Ln أحداث على هذا الجهاز بانتظار الإرسال.</numerusform>
            <numerusform>%Ln حدثًا على هذا الجهاز بانتظار الإرسال.</numerusform>
            <numerusform>%Ln حدث على هذا الجهاز بانتظار الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest: {when}.</source>
        <translation>أقدمها: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s) in vain.</source>
        <translation>
            <numerusform>%Ln محاولة بلا جدوى.</numerusform>
            <numerusform>محاولة واحدة بلا جدوى.</numerusform>
            <numerusform>محاولتان بلا جدوى.</numerusform>
            <numerusform>%Ln محاولات بلا جدوى.</numerusform>
            <numerusform>%Ln محاولة بلا جدوى.</numerusform>
            <numerusform>%Ln محاولة بلا جدوى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation>المحاولة التالية في {time}.</translation>
    </message>
    <message>
        <source>Sent {sent} of {whole}.</source>
        <translation>أُرسل {sent} من {whole}.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>HubLine</name>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Trying to reach the hub</source>
        <translation>يحاول الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>يعمل بلا اتصال</translation>
    </message>
    <message>
        <source>Online since {when}</source>
        <translation>متصل منذ {when}</translation>
    </message>
    <message>
        <source>Working offline since {when}</source>
        <translation>بلا اتصال منذ {when}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>This session ends in %n second(s).</source>
        <translation>
            <numerusform>تنتهي هذه الجلسة الآن.</numerusform>
            <numerusform>تنتهي هذه الجلسة خلال ثانية واحدة.</numerusform>
            <numerusform>تنتهي هذه الجلسة خلال ثانيتين.</numerusform>
            <numerusform>تنتهي هذه الجلسة خلال %n ثوانٍ.</numerusform>
            <numerusform>تنتهي هذه الجلسة خلال %n ثانية.</numerusform>
            <numerusform>تنتهي هذه الجلسة خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>أعطني وقتاً أطول</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{done} done, {missed} not</source>
        <translation>تم: {done}، لم يتم: {missed}</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>تم: {done}</translation>
    </message>
    <message>
        <source>Or type its number</source>
        <translation>أو اكتب رقمها</translation>
    </message>
    <message>
        <source>The item&apos;s number</source>
        <translation>رقم المادة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>This barcode is the publisher&apos;s. Scan the library&apos;s own label, or ask at the desk.</source>
        <translation>هذا الرمز الشريطي للناشر. امسح ملصق المكتبة نفسها، أو اسأل في المكتب.</translation>
    </message>
    <message>
        <source>Take it to the desk, so that the gate does not ring.</source>
        <translation>خذها إلى المكتب حتى لا تُصدر البوابة إنذارًا.</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Please hand it to the desk.</source>
        <translation>سُجِّل ولم يُؤكَّد بعد. يُرجى تسليمه إلى المكتب.</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk.</source>
        <translation>تمت الإعادة. يُرجى تسليمها إلى المكتب.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>{there} of {of} parts of {item} are on the pad. Add the others, or ask at the desk.</source>
        <translation>على اللوح {there} من {of} أجزاء للمادة {item}. أضف الأجزاء الباقية، أو اسأل في المكتب.</translation>
    </message>
    <message>
        <source>What lies on the pad was read before. Lift it and put it back to read it again.</source>
        <translation>قُرئ ما على اللوح من قبل. ارفعه ثم أعده ليُقرأ من جديد.</translation>
    </message>
    <message>
        <source>The pad does not answer.</source>
        <translation>اللوح لا يستجيب.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>الماسح لا يستجيب.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>الكاميرا لا تستجيب.</translation>
    </message>
    <message>
        <source>You can type the number of each item below.</source>
        <translation>يمكنك كتابة رقم كل مادة أدناه.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language?</source>
        <translation>أي لغة؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not know this number. Check it and try again.</source>
        <translation>المكتبة لا تعرف هذا الرقم. تحقق منه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not the right PIN. Try again, or ask at the desk.</source>
        <translation>الرقم السري غير صحيح. حاول مرة أخرى أو اسأل في المكتب.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please ask at the desk.</source>
        <translation>أُدخل رقم سري خاطئ مرات كثيرة. يُرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>Your card opens the reading rooms and e-books. To borrow, please ask at the desk.</source>
        <translation>بطاقتك تفتح لك قاعات القراءة والكتب الإلكترونية. للاستعارة، يُرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>The library does not know you yet. Please join at the desk, then borrow.</source>
        <translation>المكتبة لا تعرفك بعد. يُرجى الاشتراك في المكتب، ثم استعر.</translation>
    </message>
    <message>
        <source>You cannot borrow at the moment. Please ask at the desk.</source>
        <translation>لا يمكنك الاستعارة الآن. يُرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>You have as many items as you may have. Return one first.</source>
        <translation>لديك أكبر عدد مسموح به. أعد مادة أولاً.</translation>
    </message>
    <message>
        <source>You owe money. Please pay at the desk, then borrow.</source>
        <translation>عليك مبلغ مستحق. يُرجى الدفع في المكتب ثم الاستعارة.</translation>
    </message>
    <message>
        <source>The library does not know this item. Please hand it to the desk.</source>
        <translation>المكتبة لا تعرف هذه المادة. يُرجى تسليمها إلى المكتب.</translation>
    </message>
    <message>
        <source>You have borrowed this already.</source>
        <translation>لقد استعرت هذه المادة من قبل.</translation>
    </message>
    <message>
        <source>On loan to someone else. Please hand it to the desk.</source>
        <translation>معارة لشخص آخر. يُرجى تسليمها إلى المكتب.</translation>
    </message>
    <message>
        <source>Reserved by someone else. Please hand it to the desk.</source>
        <translation>محجوزة لشخص آخر. يُرجى تسليمها إلى المكتب.</translation>
    </message>
    <message>
        <source>Not renewed. Please bring it back in time, or ask at the desk.</source>
        <translation>لم تُمدَّد الإعارة. يُرجى الإعادة في الموعد أو السؤال في المكتب.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or ask at the desk.</source>
        <translation>لم ينجح ذلك. حاول مرة أخرى أو اسأل في المكتب.</translation>
    </message>
    <message>
        <source>We do not know if that worked. Please ask at the desk.</source>
        <translation>لا نعرف إن كان ذلك قد نجح. يُرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Please ask at the desk.</source>
        <translation>تعذّر الوصول إلى نظام المكتبة. يُرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>No more loans can be recorded now. Please ask at the desk.</source>
        <translation>لا يمكن تسجيل إعارات أخرى الآن. يرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>Borrowed.</source>
        <translation>تمت الاستعارة.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>تم التمديد.</translation>
    </message>
    <message>
        <source>Returned. Put it into the slot.</source>
        <translation>تمت الإعادة. ضعها في الفتحة.</translation>
    </message>
    <message>
        <source>{why}. Please ask at the desk.</source>
        <translation>{why}. يُرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk: someone is waiting for it.</source>
        <translation>تمت الإعادة. يُرجى تسليمها إلى المكتب: هناك من ينتظرها.</translation>
    </message>
    <message>
        <source>Back by {due}</source>
        <translation>تُعاد حتى {due}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Put it into the slot.</source>
        <translation>سُجِّل ولم يُؤكَّد بعد. ضعه في الفتحة.</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Back by {due} at the latest.</source>
        <translation>سُجِّل ولم يُؤكَّد بعد. الإعادة في {due} على أبعد تقدير.</translation>
    </message>
</context>
<context>
    <name>ModeBand</name>
    <message>
        <source>Checking without admitting: nobody is counted</source>
        <translation>تحقّق من دون إدخال: لا يُعدّ أحد</translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation>تسجيل خروج الناس</translation>
    </message>
    <message>
        <source>Back to admitting</source>
        <translation>العودة إلى الإدخال</translation>
    </message>
</context>
<context>
    <name>NoCardPage</name>
    <message>
        <source>People without a card</source>
        <translation>أشخاص بلا بطاقة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ما السبب؟</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>كم العدد؟</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>A number from 1 to 99</source>
        <translation>عدد من ١ إلى ٩٩</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation>أضِفهم إلى العدد</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>أنقِصهم من العدد</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Galleries</source>
        <translation>معارض فنية</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>مأكولات ومشروبات</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>متاجر</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>عروض مسرحية</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>رياضة</translation>
    </message>
    <message>
        <source>For ages {age} and over</source>
        <translation>لمن هم في سن {age} فما فوق</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>{number} m from here</source>
        <translation>على بعد {number} م من هنا</translation>
    </message>
    <message>
        <source>{number} km from here</source>
        <translation>على بعد {number} كم من هنا</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>City Save</source>
        <translation>سيتي سيف</translation>
    </message>
    <message>
        <source>Show your digital card there. The distance is as the crow flies.</source>
        <translation>أبرز بطاقتك الرقمية هناك. المسافة بخط مستقيم.</translation>
    </message>
    <message>
        <source>There are no offers today.</source>
        <translation>لا توجد عروض اليوم.</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>كل العروض</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Very satisfied</source>
        <translation>راضٍ جدًا</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>غير راضٍ</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>غير راضٍ أبدًا</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>This is anonymous: nobody knows who said it.</source>
        <translation>هذا دون ذكر الاسم: لا أحد يعرف من قاله.</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>تخطّي هذا السؤال</translation>
    </message>
    <message>
        <source>Which service would you like next?</source>
        <translation>ما الخدمة التي تودّ أن تأتي بعد ذلك؟</translation>
    </message>
    <message>
        <source>One touch is one vote.</source>
        <translation>لمسة واحدة تعني صوتًا واحدًا.</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>لا تفضيل لديّ</translation>
    </message>
    <message>
        <source>Sorry, this could not be kept. Please tell somebody at the desk.</source>
        <translation>عذرًا، لم يمكن حفظ هذا. يُرجى إخبار أحد عند المكتب.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Is there anything else?</source>
        <translation>هل هناك شيء آخر؟</translation>
    </message>
    <message>
        <source>Only if you like. Please write no names and nothing that tells who you are.</source>
        <translation>فقط إن أردت. يُرجى عدم كتابة أسماء أو أي شيء يدل على هويتك.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>احذف آخر حرف</translation>
    </message>
    <message>
        <source>There are no keys for this language on this screen: use a keyboard, where there is one.</source>
        <translation>لا توجد مفاتيح لهذه اللغة على هذه الشاشة: استخدم لوحة مفاتيح إن وُجدت.</translation>
    </message>
    <message>
        <source>Letters left: {number}</source>
        <translation>الأحرف المتبقية: {number}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send without words</source>
        <translation>إرسال بلا كلمات</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>Admit after all</source>
        <translation>أدخِل رغم ذلك</translation>
    </message>
    <message>
        <source>This refusal was settled already.</source>
        <translation>سبق حلّ هذا الرفض.</translation>
    </message>
    <message>
        <source>Why? One touch admits the card and is kept with your name.</source>
        <translation>ما السبب؟ لمسة واحدة تُدخل البطاقة وتُحفظ باسمك.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It is printed. Please take it along.</source>
        <translation>طُبعت الورقة. يرجى أخذها معك.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please put some in, then print again.</source>
        <translation>لا ورق في الطابعة. يرجى وضع ورق ثم الطباعة مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer is open. Please close it, then print again.</source>
        <translation>الطابعة مفتوحة. يرجى إغلاقها ثم الطباعة مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer does not work. Please switch it off and on, then print again.</source>
        <translation>الطابعة لا تعمل. يرجى إطفاؤها وتشغيلها ثم الطباعة مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Please see that it is on and plugged in, then print again.</source>
        <translation>لا يمكن الوصول إلى الطابعة. يرجى التأكد من أنها مشغّلة وموصولة، ثم الطباعة مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer took too long. Please look at it, then print again.</source>
        <translation>استغرقت الطابعة وقتًا طويلًا. يرجى تفقّدها ثم الطباعة مرة أخرى.</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}، {place}</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>A pass until your card comes</source>
        <translation>بطاقة مؤقتة حتى تصلك بطاقتك</translation>
    </message>
    <message>
        <source>Where your card will be</source>
        <translation>أين ستكون بطاقتك</translation>
    </message>
    <message>
        <source>It lets you sign in at the library until {date}.</source>
        <translation>تتيح لك الدخول في المكتبة حتى {date}.</translation>
    </message>
    <message>
        <source>Keep it safe: whoever has it can use it.</source>
        <translation>احتفظ بها في مكان آمن: فكل من يملكها يستطيع استخدامها.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People to play</source>
        <translation>أشخاص لتمثيل أدوارهم</translation>
    </message>
    <message>
        <source>Play this person</source>
        <translation>مثّل دور هذا الشخص</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your own phone</source>
        <translation>هاتفك الخاص</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>امسح هذا بهاتفك</translation>
    </message>
    <message>
        <source>Answer the other questions there. Then come back here: your code is {code}.</source>
        <translation>أجب عن بقية الأسئلة هناك. ثم عد إلى هنا: رمزك هو {code}.</translation>
    </message>
    <message>
        <source>The way to the questions</source>
        <translation>الطريق إلى الأسئلة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PlainMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>قائمة الموظفين</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>تشغيل الفحص الذاتي</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>لا شيء منذ بدء البرنامج.</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>آخر الأعطال</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Sleeps at friends’ places: no fixed address.</source>
        <translation>ينام عند أصدقائه: بلا عنوان ثابت.</translation>
    </message>
    <message>
        <source>Fourteen years old, here with {guardian}.</source>
        <translation>العمر أربع عشرة سنة، حضر مع {guardian}.</translation>
    </message>
    <message>
        <source>Has forgotten the password of their phone.</source>
        <translation>نسي كلمة مرور هاتفه.</translation>
    </message>
    <message>
        <source>Has no phone and wants the card on paper.</source>
        <translation>ليس لديه هاتف ويريد البطاقة على الورق.</translation>
    </message>
    <message>
        <source>Has a card, and another name since last month.</source>
        <translation>لديه بطاقة، واسم آخر منذ الشهر الماضي.</translation>
    </message>
    <message>
        <source>Play a card: an adult’s</source>
        <translation>جرّب بطاقة: بطاقة بالغ</translation>
    </message>
    <message>
        <source>Play a card: a 14-year-old’s</source>
        <translation>جرّب بطاقة: بطاقة من عمره 14 سنة</translation>
    </message>
    <message>
        <source>Play a card: one that has ended</source>
        <translation>جرّب بطاقة: بطاقة منتهية</translation>
    </message>
    <message>
        <source>Born {day}.</source>
        <translation>تاريخ الميلاد {day}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation>تدريب: لا شيء يُحتسب</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>أنهِ التدريب</translation>
    </message>
    <message>
        <source>Practice: nothing counts, nothing is sent. Any PIN will do.</source>
        <translation>تدريب: لا شيء يُحتسب ولا يُرسل. أي رقم سري يصلح.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is being printed. One moment.</source>
        <translation>تجري الطباعة. لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Problems and settings</source>
        <translation>المشكلات والإعدادات</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Asks the hub at once</source>
        <translation>يسأل الخادم فورًا</translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The time shown is right</source>
        <translation>الوقت الظاهر صحيح</translation>
    </message>
    <message>
        <source>Confirms the clock; needs a PIN</source>
        <translation>يؤكد الساعة؛ يلزم رمز سري</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>صدّر إلى USB</translation>
    </message>
    <message>
        <source>Writes the log to a stick; needs a PIN</source>
        <translation>يكتب السجل على ذاكرة؛ يلزم رمز سري</translation>
    </message>
    <message>
        <source>Save for the hub on USB</source>
        <translation>احفظ للخادم على USB</translation>
    </message>
    <message>
        <source>The office takes the file in; needs a PIN</source>
        <translation>يستلم المكتب الملف؛ يلزم رمز سري</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <translation>لم توجد ذاكرة USB. صِل واحدة وحاول من جديد.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Ends the unlock</source>
        <translation>ينهي الصلاحيات</translation>
    </message>
    <message>
        <source>Close the scanner</source>
        <translation>أغلق الماسح</translation>
    </message>
    <message>
        <source>Ends this program; needs a PIN</source>
        <translation>ينهي هذا البرنامج؛ يلزم رمز سري</translation>
    </message>
    <message>
        <source>Ready to open?</source>
        <translation>جاهز للافتتاح؟</translation>
    </message>
    <message>
        <source>This device&apos;s time: {time}</source>
        <translation>وقت هذا الجهاز: {time}</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>افحص من جديد</translation>
    </message>
    <message>
        <source>Runs the self-test</source>
        <translation>يشغّل الفحص الذاتي</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>لا يوجد خلل.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>With {name}.</source>
        <translation>مع {name}.</translation>
    </message>
    <message>
        <source>Your answers are locked as you go. To go on later, your code is {code}.</source>
        <translation>تُقفل إجاباتك أولًا بأول. للمتابعة لاحقًا رمزك هو {code}.</translation>
    </message>
    <message>
        <source>Go on with my own phone</source>
        <translation>أتابع على هاتفي</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>انسَ كل شيء</translation>
    </message>
    <message>
        <source>Yes, forget everything I said</source>
        <translation>نعم، انسَ كل ما قلته</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>احذف آخر حرف</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Hold the card in the frame</source>
        <translation>ضع البطاقة داخل الإطار</translation>
    </message>
    <message>
        <source>Or use the hand scanner. Nothing to press.</source>
        <translation>أو استخدم القارئ اليدوي. لا حاجة للضغط.</translation>
    </message>
    <message>
        <source>Scanned in this session</source>
        <translation>مُسحت في هذه الجلسة</translation>
    </message>
    <message>
        <source>{inside} of {capacity} places taken</source>
        <translation>شُغل {inside} من {capacity} مكان</translation>
    </message>
    <message>
        <source>− No card</source>
        <translation>− بلا بطاقة</translation>
    </message>
    <message>
        <source>Count one person without a card less</source>
        <translation>أنقِص شخصًا بلا بطاقة</translation>
    </message>
    <message>
        <source>+ No card</source>
        <translation>+ بلا بطاقة</translation>
    </message>
    <message>
        <source>Count one person without a card</source>
        <translation>أضِف شخصًا بلا بطاقة</translation>
    </message>
    <message>
        <source>Check without admitting</source>
        <translation>تحقّق من دون إدخال</translation>
    </message>
    <message>
        <source>Switches: show the answer, admit nobody</source>
        <translation>تبديل: أظهر الرد ولا تُدخل أحدًا</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>سجّل خروج الناس</translation>
    </message>
    <message>
        <source>Switches: the next cards leave</source>
        <translation>تبديل: البطاقات التالية تخرج</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Collect several cards, then admit them together</source>
        <translation>اجمع عدة بطاقات ثم أدخِلها معًا</translation>
    </message>
    <message>
        <source>Count people without a card, with the reason</source>
        <translation>عُدّ الأشخاص بلا بطاقة مع السبب</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>عُدّ…</translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
            <numerusform>للحل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused cards that wait</source>
        <translation>بطاقات مرفوضة بالانتظار</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>تحقّق فقط</translation>
    </message>
    <message>
        <source>Undo: {service} {time}</source>
        <translation>تراجع: {service} {time}</translation>
    </message>
    <message>
        <source>Undo {time}</source>
        <translation>تراجع {time}</translation>
    </message>
    <message>
        <source>Take one of the last five admissions back</source>
        <translation>ألغِ أحد آخر خمسة دخولات</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Borrowed</source>
        <translation>مُستعار</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>مُجدَّد</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>يُرجى أخذ إيصالك.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on the screen.</source>
        <translation>لا يوجد ورق في الطابعة. إيصالك على الشاشة.</translation>
    </message>
    <message>
        <source>The printer is open. Your receipt is on the screen.</source>
        <translation>الطابعة مفتوحة. إيصالك على الشاشة.</translation>
    </message>
    <message>
        <source>The printer needs the staff. Your receipt is on the screen.</source>
        <translation>الطابعة تحتاج إلى الموظفين. إيصالك على الشاشة.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Your receipt is on the screen.</source>
        <translation>لا يمكن الوصول إلى الطابعة. إيصالك على الشاشة.</translation>
    </message>
    <message>
        <source>The printer is too slow. Your receipt is on the screen.</source>
        <translation>الطابعة بطيئة جدًا. إيصالك على الشاشة.</translation>
    </message>
    <message>
        <source>Your receipt was sent.</source>
        <translation>أُرسل إيصالك.</translation>
    </message>
    <message>
        <source>This address takes no e-mail. Your receipt is on the screen.</source>
        <translation>هذا العنوان لا يستقبل البريد الإلكتروني. إيصالك على الشاشة.</translation>
    </message>
    <message>
        <source>The e-mail cannot be sent now. Your receipt is on the screen.</source>
        <translation>لا يمكن إرسال البريد الإلكتروني الآن. إيصالك على الشاشة.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Receipt, {library}</source>
        <translation>إيصال، {library}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed.</source>
        <translation>سُجِّل ولم يُؤكَّد بعد.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>Would you like a receipt?</source>
        <translation>هل تريد إيصالًا؟</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>بلا إيصال</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>اقرأه بصوت عالٍ</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put your items on the pad, then into the slot.</source>
        <translation>ضع موادك على اللوح، ثم في الفتحة.</translation>
    </message>
    <message>
        <source>Scan each item, then put it into the slot.</source>
        <translation>امسح كل مادة ثم ضعها في الفتحة.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source> · </source>
        <comment>between two words; not like the Arabic zero</comment>
        <translation> – </translation>
    </message>
</context>
<context>
    <name>RulingsBox</name>
    <message numerus="yes">
        <source>What the hub found (%Ln)</source>
        <translation>
            <numerusform>ما وجده الخادم (%Ln)</numerusform>
            <numerusform>ما وجده الخادم (%Ln)</numerusform>
            <numerusform>ما وجده الخادم (%Ln)</numerusform>
            <numerusform>ما وجده الخادم (%Ln)</numerusform>
            <numerusform>ما وجده الخادم (%Ln)</numerusform>
            <numerusform>ما وجده الخادم (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into each one, then mark it as dealt with.</source>
        <translation>انظر في كل واحد ثم سجّله منتهيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after these.</source>
        <translation>
            <numerusform>%Ln أخرى بعد هذه.</numerusform>
            <numerusform>واحد آخر بعد هذه.</numerusform>
            <numerusform>اثنان آخران بعد هذه.</numerusform>
            <numerusform>%Ln أخرى بعد هذه.</numerusform>
            <numerusform>%Ln أخرى بعد هذه.</numerusform>
            <numerusform>%Ln أخرى بعد هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>at another desk</source>
        <translation>في مكتب آخر</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>تم التعامل معه</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Which service?</source>
        <translation>أي خدمة؟</translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <source>Light</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Practise: nothing counts</source>
        <translation>تدرّب: لا شيء يُحتسب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>ليس لدي رقم</translation>
    </message>
    <message>
        <source>Your library PIN?</source>
        <translation>الرقم السري للمكتبة؟</translation>
    </message>
    <message>
        <source>Do you have an old library card?</source>
        <translation>هل لديك بطاقة مكتبة قديمة؟</translation>
    </message>
    <message>
        <source>Scan it, or type the number on it. Next time your new card is enough.</source>
        <translation>امسحها، أو اكتب الرقم المطبوع عليها. في المرة القادمة تكفي بطاقتك الجديدة.</translation>
    </message>
    <message>
        <source>Your library number?</source>
        <translation>رقمك في المكتبة؟</translation>
    </message>
    <message>
        <source>The PIN you use for the library.</source>
        <translation>الرقم السري الذي تستخدمه للمكتبة.</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera, scan it, or type your library number.</source>
        <translation>ضع بطاقتك أمام الكاميرا، أو امسحها، أو اكتب رقم المكتبة.</translation>
    </message>
    <message>
        <source>Scan your library card, or type the number on it.</source>
        <translation>امسح بطاقة المكتبة أو اكتب الرقم الذي عليها.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
</context>
<context>
    <name>SortOutPage</name>
    <message>
        <source>To sort out</source>
        <translation>للحل</translation>
    </message>
    <message>
        <source>Nothing waits. Refused cards appear here until they are sorted out.</source>
        <translation>لا شيء ينتظر. تظهر البطاقات المرفوضة هنا حتى يُحلّ أمرها.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>تجاوز…</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>تم التعامل معه</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>What is yours is only read into headphones.</source>
        <translation>ما يخصك لا يُقرأ إلا في سماعات الأذن.</translation>
    </message>
    <message>
        <source>Only read into headphones.</source>
        <translation>يُقرأ في سماعات الرأس فقط.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>The headphones are out. What is yours is not read aloud now. Plug them in again, or press Finish.</source>
        <translation>سُحبت سماعات الرأس. لا تُقرأ بياناتك بصوت عالٍ الآن. أعد توصيلها أو اضغط «إنهاء».</translation>
    </message>
    <message>
        <source>You are finished here. Nothing of you is left on this screen.</source>
        <translation>انتهيت هنا. لم يبقَ شيء عنك على هذه الشاشة.</translation>
    </message>
    <message>
        <source>The camera is above the screen.</source>
        <translation>الكاميرا فوق الشاشة.</translation>
    </message>
    <message>
        <source>The camera is below the screen.</source>
        <translation>الكاميرا تحت الشاشة.</translation>
    </message>
    <message>
        <source>The camera is to the left of the screen.</source>
        <translation>الكاميرا على يسار الشاشة.</translation>
    </message>
    <message>
        <source>The camera is to the right of the screen.</source>
        <translation>الكاميرا على يمين الشاشة.</translation>
    </message>
    <message>
        <source>Hold the code towards it, about a hand&apos;s length away.</source>
        <translation>وجّه الرمز نحوها، على بُعد طول كفّ تقريبًا.</translation>
    </message>
    <message>
        <source>A little higher.</source>
        <translation>أعلى قليلًا.</translation>
    </message>
    <message>
        <source>A little lower.</source>
        <translation>أخفض قليلًا.</translation>
    </message>
    <message>
        <source>A little to the left.</source>
        <translation>إلى اليسار قليلًا.</translation>
    </message>
    <message>
        <source>A little to the right.</source>
        <translation>إلى اليمين قليلًا.</translation>
    </message>
    <message>
        <source>A little closer.</source>
        <translation>أقرب قليلًا.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>أبعد قليلًا.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>لا تحرّكها.</translation>
    </message>
</context>
<context>
    <name>StaffDeskPage</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>المتابعة برمز</translation>
    </message>
    <message>
        <source>Somebody who was handed over, or stopped</source>
        <translation>شخص جرى تسليمه أو توقف</translation>
    </message>
    <message>
        <source>Back to the ambassador</source>
        <translation>العودة إلى السفير</translation>
    </message>
    <message>
        <source>To sort out: {number}</source>
        <translation>للمعالجة: {number}</translation>
    </message>
    <message>
        <source>Nothing to sort out</source>
        <translation>لا شيء للمعالجة</translation>
    </message>
    <message>
        <source>Others follow as these are dealt with.</source>
        <translation>تظهر الأخرى بعد معالجة هذه.</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>عند هذا المكتب</translation>
    </message>
    <message>
        <source>At another desk of this place</source>
        <translation>عند مكتب آخر في هذا المكان</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>وضع علامة تمت معالجته</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>للموظفين فقط</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>امسح شارة الموظف</translation>
    </message>
    <message>
        <source>Show your badge again.</source>
        <translation>أظهر شارتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN</source>
        <translation>اختر اسمك واكتب رقمك السري</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>قائمة الموظفين</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>تشغيل الفحص الذاتي</translation>
    </message>
    <message>
        <source>Restart the library session</source>
        <translation>إعادة بدء جلسة المكتبة</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من الجهاز</translation>
    </message>
    <message>
        <source>Library system answers</source>
        <translation>نظام المكتبة يستجيب</translation>
    </message>
    <message>
        <source>Library system does not answer</source>
        <translation>نظام المكتبة لا يستجيب</translation>
    </message>
    <message>
        <source>Pad for tags ready</source>
        <translation>لوح الوسوم جاهز</translation>
    </message>
    <message>
        <source>The pad for tags does not answer</source>
        <translation>لوح الوسوم لا يستجيب</translation>
    </message>
    <message>
        <source>Voice ready in every language</source>
        <translation>الصوت جاهز بكل اللغات</translation>
    </message>
    <message>
        <source>No voice for some of the languages</source>
        <translation>لا يوجد صوت لبعض اللغات</translation>
    </message>
    <message>
        <source>No voice is installed</source>
        <translation>لا يوجد أي صوت مثبَّت</translation>
    </message>
    <message>
        <source>Receipt printer ready</source>
        <translation>طابعة الإيصالات جاهزة</translation>
    </message>
    <message>
        <source>The receipt printer has no paper</source>
        <translation>لا ورق في طابعة الإيصالات</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open</source>
        <translation>غطاء طابعة الإيصالات مفتوح</translation>
    </message>
    <message>
        <source>The receipt printer says that it cannot print</source>
        <translation>تقول طابعة الإيصالات إنها لا تستطيع الطباعة</translation>
    </message>
    <message>
        <source>The receipt printer does not answer</source>
        <translation>طابعة الإيصالات لا تستجيب</translation>
    </message>
    <message>
        <source>The receipt printer answers too slowly</source>
        <translation>طابعة الإيصالات تستجيب ببطء شديد</translation>
    </message>
    <message numerus="yes">
        <source>Recorded without the library system (%Ln)</source>
        <translation>
            <numerusform>مسجَّل من دون نظام المكتبة (%Ln)</numerusform>
            <numerusform>مسجَّل من دون نظام المكتبة (%Ln)</numerusform>
            <numerusform>مسجَّل من دون نظام المكتبة (%Ln)</numerusform>
            <numerusform>مسجَّل من دون نظام المكتبة (%Ln)</numerusform>
            <numerusform>مسجَّل من دون نظام المكتبة (%Ln)</numerusform>
            <numerusform>مسجَّل من دون نظام المكتبة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Library system</source>
        <translation>نظام المكتبة</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>لا شيء منذ بدء البرنامج.</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>آخر الأعطال</translation>
    </message>
    <message>
        <source>In contact with the hub</source>
        <translation>على اتصال بالمركز</translation>
    </message>
    <message>
        <source>No contact with the hub now</source>
        <translation>لا اتصال بالمركز الآن</translation>
    </message>
</context>
<context>
    <name>StaffRecorded</name>
    <message>
        <source>Waits until the library system answers.</source>
        <translation>ينتظر حتى يستجيب نظام المكتبة.</translation>
    </message>
    <message>
        <source>The library system has it.</source>
        <translation>وصل إلى نظام المكتبة.</translation>
    </message>
    <message>
        <source>The library system has it, with another date.</source>
        <translation>وصل إلى نظام المكتبة بتاريخ آخر.</translation>
    </message>
    <message>
        <source>The library system said no.</source>
        <translation>رفضه نظام المكتبة.</translation>
    </message>
    <message>
        <source>Nobody knows whether the library system has it: no answer came.</source>
        <translation>لا يُعرف إن كان قد وصل إلى نظام المكتبة: لم يأتِ رد.</translation>
    </message>
    <message>
        <source>There, the item is on loan to another.</source>
        <translation>المادة هناك معارة لشخص آخر.</translation>
    </message>
    <message>
        <source>There, the item is reserved by another.</source>
        <translation>المادة هناك محجوزة لشخص آخر.</translation>
    </message>
    <message>
        <source>It does not know the item.</source>
        <translation>لا يعرف النظام هذه المادة.</translation>
    </message>
    <message>
        <source>Look the item up there, and put it right by hand.</source>
        <translation>ابحث عن المادة هناك وصحّح الأمر يدويًا.</translation>
    </message>
    <message>
        <source>The reader has the item: lend it by hand, or ask for it back.</source>
        <translation>المادة لدى القارئ: أعرها يدويًا أو اطلب إعادتها.</translation>
    </message>
    <message>
        <source>Somebody waits for it: put it on the reservation shelf.</source>
        <translation>هناك من ينتظرها: ضعها على رف الحجوزات.</translation>
    </message>
    <message>
        <source>Recorded without the library system</source>
        <translation>مسجَّل من دون نظام المكتبة</translation>
    </message>
    <message>
        <source>Back to the staff menu</source>
        <translation>العودة إلى قائمة الموظفين</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. Call for help.</source>
        <translation>تعذّرت قراءة ما سُجِّل. اطلب المساعدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you.</source>
        <translation>
            <numerusform>لا شيء ينتظرك.</numerusform>
            <numerusform>واحد ينتظرك.</numerusform>
            <numerusform>اثنان ينتظرانك.</numerusform>
            <numerusform>%Ln تنتظرك.</numerusform>
            <numerusform>%Ln تنتظرك.</numerusform>
            <numerusform>%Ln تنتظرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for the library system.</source>
        <translation>
            <numerusform>لا شيء ينتظر نظام المكتبة.</numerusform>
            <numerusform>واحد ينتظر نظام المكتبة.</numerusform>
            <numerusform>اثنان ينتظران نظام المكتبة.</numerusform>
            <numerusform>%Ln تنتظر نظام المكتبة.</numerusform>
            <numerusform>%Ln تنتظر نظام المكتبة.</numerusform>
            <numerusform>%Ln تنتظر نظام المكتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older ones are not shown.</source>
        <translation>
            <numerusform>كل شيء معروض.</numerusform>
            <numerusform>وهناك واحد أقدم لا يُعرض.</numerusform>
            <numerusform>وهناك اثنان أقدم لا يُعرضان.</numerusform>
            <numerusform>وهناك %Ln أقدم لا تُعرض.</numerusform>
            <numerusform>وهناك %Ln أقدم لا تُعرض.</numerusform>
            <numerusform>وهناك %Ln أقدم لا تُعرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan: {item}</source>
        <translation>إعارة: {item}</translation>
    </message>
    <message>
        <source>Return: {item}</source>
        <translation>إرجاع: {item}</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>تم التعامل معه</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>يقول: {words}</translation>
    </message>
    <message>
        <source>Recorded {when}.</source>
        <translation>سُجِّل في {when}.</translation>
    </message>
    <message>
        <source>Item {number}.</source>
        <translation>المادة {number}.</translation>
    </message>
    <message>
        <source>Reader {number}.</source>
        <translation>القارئ {number}.</translation>
    </message>
    <message>
        <source>The reader was told {day}.</source>
        <translation>قيل للقارئ {day}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change the service</source>
        <translation>غيّر الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln للإرسال</numerusform>
            <numerusform>%Ln للإرسال</numerusform>
            <numerusform>%Ln للإرسال</numerusform>
            <numerusform>%Ln للإرسال</numerusform>
            <numerusform>%Ln للإرسال</numerusform>
            <numerusform>%Ln للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Card checks updated {ago}</source>
        <translation>حُدّثت فحوص البطاقات {ago}</translation>
    </message>
    <message>
        <source>Not known what is sent</source>
        <translation>لا يُعرف ما أُرسل</translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems and settings</source>
        <translation>المشكلات والإعدادات</translation>
    </message>
    <message>
        <source>Self-test, camera, practice, language</source>
        <translation>الفحص الذاتي، الكاميرا، التدريب، اللغة</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What came of it</source>
        <translation>ما تحقق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation>شكرًا على وقتك.</translation>
    </message>
    <message>
        <source>Minutes: {number}</source>
        <translation>الدقائق: {number}</translation>
    </message>
    <message>
        <source>Came: {number}</source>
        <translation>حضروا: {number}</translation>
    </message>
    <message>
        <source>Sign-ups begun: {number}</source>
        <translation>تسجيلات بدأت: {number}</translation>
    </message>
    <message>
        <source>Sign-ups finished: {number}</source>
        <translation>تسجيلات اكتملت: {number}</translation>
    </message>
    <message>
        <source>Passes given meanwhile: {number}</source>
        <translation>بطاقات مؤقتة: {number}</translation>
    </message>
    <message>
        <source>Forgotten, as somebody asked: {number}</source>
        <translation>نُسيت بطلب من أصحابها: {number}</translation>
    </message>
    <message>
        <source>Handed out: {number}</source>
        <translation>وُزّع: {number}</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Nothing more is asked of you. Your card is made as soon as the council has your answers.</source>
        <translation>لا يُطلب منك شيء آخر. تُعدّ بطاقتك حالما تصل إجاباتك إلى المجلس.</translation>
    </message>
    <message>
        <source>Your card is made once somebody has seen proof of your address, or of who you are. Bring it to the staff here on any day, and say your reference.</source>
        <translation>تُعدّ بطاقتك بعد أن يرى أحد الموظفين ما يثبت عنوانك أو هويتك. أحضره إلى الموظفين هنا في أي يوم، واذكر رقمك المرجعي.</translation>
    </message>
    <message>
        <source>The council first looks whether you have a card already. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>ينظر المجلس أولًا هل لديك بطاقة من قبل. ليس عليك فعل شيء. بعد بضعة أيام انظر هل صارت بطاقتك هناك.</translation>
    </message>
    <message>
        <source>The council first looks for the card that you want changed. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>يبحث المجلس أولًا عن البطاقة التي تريد تغييرها. ليس عليك فعل شيء. بعد بضعة أيام انظر هل صارت بطاقتك هناك.</translation>
    </message>
    <message>
        <source>Somebody at the council has to read your answers first. In a few days, look whether your card is there. If it is not, come back here and say your reference.</source>
        <translation>على أحد موظفي المجلس أن يقرأ إجاباتك أولًا. بعد بضعة أيام انظر هل صارت بطاقتك هناك. وإن لم تكن فعُد إلى هنا واذكر رقمك المرجعي.</translation>
    </message>
    <message>
        <source>Your card will be here. Scan this with your phone, and keep the page to yourself.</source>
        <translation>ستكون بطاقتك هنا. امسح هذا بهاتفك، واحتفظ بالصفحة لنفسك.</translation>
    </message>
    <message>
        <source>Here your phone finds your card for 30 days: to save as a picture, or for its wallet. Scan this.</source>
        <translation>يجد هاتفك بطاقتك هنا طوال 30 يومًا: لحفظها صورةً أو لوضعها في محفظته. امسح هذا.</translation>
    </message>
    <message>
        <source>No phone? Staff here print your card: say your reference.</source>
        <translation>بلا هاتف؟ يطبع الموظفون هنا بطاقتك: اذكر رقمك المرجعي.</translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation>رقمك المرجعي: {reference}</translation>
    </message>
    <message>
        <source>Your card will be at this address: {address}</source>
        <translation>ستكون بطاقتك على هذا العنوان: {address}</translation>
    </message>
</context>
<context>
    <name>TellUsPage</name>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>ما مدى رضاك عن المكتبة اليوم؟</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>أخبرنا</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Easy Read</source>
        <translation>قراءة سهلة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>لا يوجد صوت لهذه اللغة</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>إنزال الأزرار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This tablet’s records are damaged. Please go on at another tablet, and tell staff.</source>
        <translation>سجلات هذا الجهاز تالفة. يُرجى المتابعة على جهاز آخر وإبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>This tablet cannot write to its disk. Please go on at another tablet, and tell staff.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ على قرصه. يُرجى المتابعة على جهاز آخر وإبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>This cannot go on at a phone now. Please go on here, or try again in a few minutes.</source>
        <translation>لا يمكن المتابعة على هاتف الآن. يُرجى المتابعة هنا أو المحاولة بعد دقائق.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was lost. Please try once more; then ask staff.</source>
        <translation>لم ينجح ذلك، ولم يُفقد شيء. حاول مرة أخرى، ثم اسأل الموظفين.</translation>
    </message>
    <message>
        <source>This is no card of this city, or it cannot be read. Scan it again, or go on without it.</source>
        <translation>هذه ليست بطاقة من هذه المدينة، أو تتعذر قراءتها. امسحها مرة أخرى أو تابع من دونها.</translation>
    </message>
    <message>
        <source>The council cannot be reached now. Please go on here; it is tried again by itself.</source>
        <translation>لا يمكن الوصول إلى المجلس الآن. يُرجى المتابعة هنا، وستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nobody on this tablet goes on with that code, and the council cannot be asked now. Look at the code again, or start again: what was said before is safe at the council.</source>
        <translation>لا أحد على هذا الجهاز يتابع بهذا الرمز، ولا يمكن سؤال المجلس الآن. تحقّق من الرمز، أو ابدأ من جديد: ما قيل من قبل محفوظ.</translation>
    </message>
    <message>
        <source>This sign-up cannot go on at a phone any more. Please go on here, or ask staff.</source>
        <translation>لم يعد بالإمكان متابعة هذا التسجيل على هاتف. يُرجى المتابعة هنا أو سؤال الموظفين.</translation>
    </message>
    <message>
        <source>Too many asked for this just now. Please go on here, or wait a few minutes.</source>
        <translation>كثيرون طلبوا هذا الآن. يُرجى المتابعة هنا أو الانتظار بضع دقائق.</translation>
    </message>
    <message>
        <source>Too many codes were not right. Please wait a minute, then look at the code again.</source>
        <translation>رموز كثيرة لم تكن صحيحة. يُرجى الانتظار دقيقة، ثم النظر إلى الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many sign-ups are not finished here. Finish one of them, or use another tablet.</source>
        <translation>هنا تسجيلات كثيرة لم تكتمل. أكمل واحدًا منها أو استخدم جهازًا آخر.</translation>
    </message>
    <message>
        <source>Answers cannot be locked here yet. Please bring this tablet online, then try again.</source>
        <translation>لا يمكن قفل الإجابات هنا بعد. يُرجى وصل هذا الجهاز بالشبكة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>That is too long. Please write it shorter.</source>
        <translation>هذا طويل جدًا. يُرجى كتابته أقصر.</translation>
    </message>
    <message>
        <source>This tablet’s disk is full. Please go on at another tablet, and tell staff.</source>
        <translation>قرص هذا الجهاز ممتلئ. يُرجى المتابعة على جهاز آخر وإبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>This tablet’s records are busy. Please wait a moment and try again.</source>
        <translation>سجلات هذا الجهاز مشغولة. يُرجى الانتظار قليلًا ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This tablet was put out of service. Please use another one, and tell the office.</source>
        <translation>أُخرج هذا الجهاز اللوحي من الخدمة. يُرجى استخدام جهاز آخر وإبلاغ المكتب.</translation>
    </message>
    <message>
        <source>Cards cannot be checked here yet. Please bring this tablet online, then try again.</source>
        <translation>لا يمكن فحص البطاقات هنا بعد. يُرجى وصل هذا الجهاز بالشبكة ثم المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Undo an admission</source>
        <translation>ألغِ دخولًا</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>أيّها؟</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Why? One touch takes the admission back and is kept with your name.</source>
        <translation>ما السبب؟ لمسة واحدة تلغي الدخول وتُحفظ باسمك.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Staff only</source>
        <translation>للموظفين فقط</translation>
    </message>
    <message>
        <source>Hold your staff badge to the camera or scan it</source>
        <translation>اعرض شارتك على الكاميرا أو امسحها</translation>
    </message>
    <message>
        <source>Or choose your name and type your PIN.</source>
        <translation>أو اختر اسمك واكتب رمزك السري.</translation>
    </message>
    <message>
        <source>Nobody has a PIN here yet.</source>
        <translation>لا أحد لديه رمز سري هنا بعد.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Your own PIN, in digits</source>
        <translation>رمزك السري بالأرقام</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Override…</source>
        <translation>تجاوز…</translation>
    </message>
    <message>
        <source>Admit this card after all, with a reason</source>
        <translation>أدخِل هذه البطاقة رغم ذلك مع ذكر السبب</translation>
    </message>
    <message>
        <source>The next card clears this. It waits under “To sort out”.</source>
        <translation>البطاقة التالية تمسح هذا. ينتظر الأمر تحت «للحل».</translation>
    </message>
    <message>
        <source>The next card clears this.</source>
        <translation>البطاقة التالية تمسح هذا.</translation>
    </message>
    <message>
        <source>Checked only: nobody was admitted.</source>
        <translation>تحقّق فقط: لم يدخل أحد.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The library system is slow to answer. You can wait, or finish and ask at the desk.</source>
        <translation>نظام المكتبة بطيء في الرد. يمكنك الانتظار، أو إنهاء الجلسة والسؤال في المكتب.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>أهلاً</translation>
    </message>
    <message>
        <source>City Save: offers near here</source>
        <translation>سيتي سيف: عروض قريبة من هنا</translation>
    </message>
    <message>
        <source>Touch the screen, or scan your library card.</source>
        <translation>المس الشاشة أو امسح بطاقة المكتبة.</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>تعذّر الوصول إلى نظام المكتبة. يمكنك الاستعارة والإرجاع، ويُؤكَّد ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Borrow, renew, see your account</source>
        <translation>استعارة وتمديد وعرض حسابك</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>No need to sign in</source>
        <translation>لا حاجة لتسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Portcullis scanner</source>
        <translation>ماسح بورتكوليس</translation>
    </message>
    <message>
        <source>Portcullis library kiosk</source>
        <translation>جهاز مكتبة بورتكوليس</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Scanned out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Admit: check</source>
        <translation>دخول: تحقّق</translation>
    </message>
    <message>
        <source>Would be admitted</source>
        <translation>يُسمح له بالدخول</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>ضمن المجموعة</translation>
    </message>
    <message>
        <source>Next: scan the others, then admit the group.</source>
        <translation>التالي: امسح بطاقات الآخرين ثم أدخِل المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>بقي أقل من دقيقة.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>بقي نحو {time}.</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages {from} and over</source>
        <translation>الأعمار من {from} فما فوق</translation>
    </message>
    <message>
        <source>Age {from}</source>
        <translation>العمر {from}</translation>
    </message>
    <message>
        <source>Ages {from} to {to}</source>
        <translation>الأعمار من {from} إلى {to}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Rate {letter} · {price}</source>
        <translation>الفئة {letter} – {price}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>this term</source>
        <translation>هذا الفصل</translation>
    </message>
    <message>
        <source>before</source>
        <translation>من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation>
            <numerusform>%Ln طفل</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلين</numerusform>
            <numerusform>%Ln أطفال</numerusform>
            <numerusform>%Ln طفلًا</numerusform>
            <numerusform>%Ln طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is not right ({code}). If it stays, call for help.</source>
        <translation>هناك خلل ({code}). إذا استمرّ فاطلب المساعدة.</translation>
    </message>
    <message>
        <source>This device cannot write to its disk. Call for help.</source>
        <translation>لا يستطيع هذا الجهاز الكتابة على قرصه. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>A file of this device is damaged. Call for help.</source>
        <translation>أحد ملفات هذا الجهاز تالف. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The newest card checks are damaged; the ones before are in use. Fetch them again.</source>
        <translation>أحدث فحوص البطاقات تالفة، وتُستخدم السابقة. اجلبها من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. Export the log, then make room.</source>
        <translation>القرص ممتلئ. صدّر السجل ثم وفّر مساحة.</translation>
    </message>
    <message>
        <source>Another program uses the log. Close it, then scan again.</source>
        <translation>برنامج آخر يستخدم السجل. أغلقه ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>The log is from a newer program. Update this one.</source>
        <translation>السجل من إصدار أحدث. حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>The log is damaged. Do not delete it; call for help.</source>
        <translation>السجل تالف. لا تحذفه، واطلب المساعدة.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room today.</source>
        <translation>القرص يكاد يمتلئ. وفّر مساحة اليوم.</translation>
    </message>
    <message>
        <source>This cannot be written. Look whether the disk is full.</source>
        <translation>تعذّرت الكتابة. تأكد من أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>There are no card checks here. Bring them in again.</source>
        <translation>لا توجد فحوص بطاقات هنا. أحضرها من جديد.</translation>
    </message>
    <message>
        <source>Those card checks are older than the ones in use.</source>
        <translation>فحوص البطاقات هذه أقدم من المستخدمة الآن.</translation>
    </message>
    <message>
        <source>Those card checks are not from this city. Call for help.</source>
        <translation>فحوص البطاقات هذه ليست من هذه المدينة. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Those card checks are out of date. Fetch newer ones.</source>
        <translation>فحوص البطاقات هذه منتهية. اجلب أحدث منها.</translation>
    </message>
    <message>
        <source>Those card checks are too big to be true. Fetch them again.</source>
        <translation>فحوص البطاقات هذه أكبر مما يُعقل. اجلبها من جديد.</translation>
    </message>
    <message>
        <source>Those card checks are another city’s.</source>
        <translation>فحوص البطاقات هذه لمدينة أخرى.</translation>
    </message>
    <message>
        <source>New card checks could not be stored. Make room on the disk.</source>
        <translation>تعذّر حفظ فحوص البطاقات الجديدة. وفّر مساحة على القرص.</translation>
    </message>
    <message>
        <source>The list of services has a mistake; the one before is in use.</source>
        <translation>في قائمة الخدمات خطأ، وتُستخدم القائمة السابقة.</translation>
    </message>
    <message>
        <source>This device is not set up yet. Take in the city’s files first.</source>
        <translation>هذا الجهاز غير مُعدّ بعد. أدخل ملفات المدينة أولًا.</translation>
    </message>
    <message>
        <source>The clock may be wrong. Compare it with another clock.</source>
        <translation>قد تكون الساعة خاطئة. قارنها بساعة أخرى.</translation>
    </message>
    <message>
        <source>This program is already open. Use that window, or close it.</source>
        <translation>هذا البرنامج مفتوح. استخدم نافذته أو أغلقها.</translation>
    </message>
    <message>
        <source>The folder of this device is missing. Set the device up again.</source>
        <translation>مجلد هذا الجهاز مفقود. أعِد إعداد الجهاز.</translation>
    </message>
    <message>
        <source>A setting cannot be used. Correct the settings file.</source>
        <translation>أحد الإعدادات غير صالح. صحّح ملف الإعدادات.</translation>
    </message>
    <message>
        <source>No picture from the camera. It is tried again by itself.</source>
        <translation>لا صورة من الكاميرا. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>No camera is plugged in. A hand scanner works too.</source>
        <translation>لا توجد كاميرا موصولة. القارئ اليدوي يعمل أيضًا.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close that program.</source>
        <translation>برنامج آخر يستخدم الكاميرا. أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The camera stopped. Look at its cable.</source>
        <translation>توقفت الكاميرا. تفقّد سلكها.</translation>
    </message>
    <message>
        <source>That file is no picture or film that can be read.</source>
        <translation>هذا الملف ليس صورة أو فيلمًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>That was dealt with already.</source>
        <translation>سبق التعامل مع هذا.</translation>
    </message>
    <message>
        <source>Staff actions are open for {open}.</source>
        <translation>صلاحيات الموظفين مفتوحة لمدة {open}.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>الرمز السري غير صحيح. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That PIN was not accepted. Try again in {wait}.</source>
        <translation>لم يُقبل الرمز السري. حاول بعد {wait}.</translation>
    </message>
    <message>
        <source>That is not a valid staff badge. Use another, or a PIN.</source>
        <translation>هذه ليست شارة موظف صالحة. استخدم غيرها أو رمزًا سريًا.</translation>
    </message>
    <message>
        <source>Unlock staff actions first.</source>
        <translation>افتح صلاحيات الموظفين أولًا.</translation>
    </message>
    <message>
        <source>That reason is not offered here. Choose another.</source>
        <translation>هذا السبب غير متاح هنا. اختر غيره.</translation>
    </message>
    <message>
        <source>This refusal cannot be overridden. Send them to a library.</source>
        <translation>لا يمكن تجاوز هذا الرفض. أرسل صاحب البطاقة إلى مكتبة.</translation>
    </message>
    <message>
        <source>The admission was taken back.</source>
        <translation>أُلغي الدخول.</translation>
    </message>
    <message>
        <source>Marked as dealt with.</source>
        <translation>وُضعت علامة أنه تم التعامل معه.</translation>
    </message>
    <message>
        <source>Thank you. The clock counts as right.</source>
        <translation>شكرًا. تُعدّ الساعة صحيحة.</translation>
    </message>
    <message>
        <source>The clock is behind: card checks are newer. Set it right first.</source>
        <translation>الساعة متأخرة: فحوص البطاقات أحدث منها. اضبطها أولًا.</translation>
    </message>
    <message>
        <source>Counted: {change}.</source>
        <translation>تم العدّ: {change}.</translation>
    </message>
    <message>
        <source>The log was exported: {events}.</source>
        <translation>صُدّر السجل: {events}.</translation>
    </message>
    <message>
        <source>The log was not exported. Look whether the stick is full or locked.</source>
        <translation>لم يُصدَّر السجل. تأكد من أن الذاكرة غير ممتلئة ولا مقفلة.</translation>
    </message>
    <message>
        <source>This device is enrolled already. It must leave its hub first, by the command: device leave</source>
        <translation>هذا الجهاز مسجَّل من قبل. عليه أن يترك خادمه أولًا بالأمر: ⁨device leave⁩</translation>
    </message>
    <message>
        <source>Saved for the hub. It counts as sent once the office has taken the file in.</source>
        <translation>حُفظ للخادم. يُعدّ مُرسلًا حين يستلم المكتب الملف.</translation>
    </message>
    <message>
        <source>Everything is sent already.</source>
        <translation>أُرسل كل شيء من قبل.</translation>
    </message>
    <message>
        <source>The group is full. Admit it, then start another.</source>
        <translation>المجموعة مكتملة. أدخِلها ثم ابدأ غيرها.</translation>
    </message>
    <message>
        <source>The kiosk says now that somebody is coming.</source>
        <translation>يقول الجهاز الآن إن شخصًا قادم.</translation>
    </message>
    <message>
        <source>That is not offered here. Choose another service.</source>
        <translation>هذا غير متاح هنا. اختر خدمة أخرى.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>الكاميرا تبدأ العمل</translation>
    </message>
    <message>
        <source>One moment. A hand scanner works already.</source>
        <translation>لحظة. القارئ اليدوي يعمل الآن.</translation>
    </message>
    <message>
        <source>The camera is ready</source>
        <translation>الكاميرا جاهزة</translation>
    </message>
    <message>
        <source>Hold the card in the frame.</source>
        <translation>ضع البطاقة داخل الإطار.</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>برنامج آخر يستخدم الكاميرا</translation>
    </message>
    <message>
        <source>Close that program; the picture then comes by itself.</source>
        <translation>أغلق ذلك البرنامج، فتعود الصورة تلقائيًا.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>Plug one in, or use a hand scanner. Nothing else to do.</source>
        <translation>صِل كاميرا أو استخدم القارئ اليدوي. لا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation>توقفت الكاميرا</translation>
    </message>
    <message>
        <source>Look at its cable. The picture comes back by itself.</source>
        <translation>تفقّد سلكها. تعود الصورة تلقائيًا.</translation>
    </message>
    <message>
        <source>No more pictures</source>
        <translation>انتهت الصور</translation>
    </message>
    <message>
        <source>The film or folder has ended. Choose a camera to go on.</source>
        <translation>انتهى الفيلم أو المجلد. اختر كاميرا للمتابعة.</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>الكاميرا جاهزة</translation>
    </message>
    <message>
        <source>Camera still starting</source>
        <translation>الكاميرا ما زالت تبدأ</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>لا صورة من الكاميرا</translation>
    </message>
    <message>
        <source>Speaker ready</source>
        <translation>مكبّر الصوت جاهز</translation>
    </message>
    <message>
        <source>Speaker muted</source>
        <translation>مكبّر الصوت مكتوم</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>لا يوجد مكبّر صوت</translation>
    </message>
    <message>
        <source>Hand scanner ready</source>
        <translation>القارئ اليدوي جاهز</translation>
    </message>
    <message>
        <source>Hand scanner in use by another program</source>
        <translation>برنامج آخر يستخدم القارئ اليدوي</translation>
    </message>
    <message>
        <source>Hand scanner not plugged in</source>
        <translation>القارئ اليدوي غير موصول</translation>
    </message>
    <message>
        <source>Test card read and refused as expired</source>
        <translation>قُرئت بطاقة الاختبار ورُفضت لانتهائها</translation>
    </message>
    <message>
        <source>Test card read with difficulty</source>
        <translation>قُرئت بطاقة الاختبار بصعوبة</translation>
    </message>
    <message>
        <source>The test card was not judged rightly. Do not open; call for help.</source>
        <translation>لم يُحكم على بطاقة الاختبار كما يجب. لا تفتح المكان، واطلب المساعدة.</translation>
    </message>
    <message>
        <source>Card checks are {age} old</source>
        <translation>حُدّثت فحوص البطاقات قبل {age}</translation>
    </message>
    <message>
        <source>Card checks are {age} old. Get this device online soon.</source>
        <translation>حُدّثت فحوص البطاقات قبل {age}. صِل هذا الجهاز بالإنترنت قريبًا.</translation>
    </message>
    <message>
        <source>Card checks are {age} old: too old. Get this device online.</source>
        <translation>حُدّثت فحوص البطاقات قبل {age}، وهذا قديم جدًا. صِل هذا الجهاز بالإنترنت.</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <source>The clock may be {skew} wrong. Compare it with another.</source>
        <translation>قد تكون الساعة خاطئة بمقدار {skew}. قارنها بساعة أخرى.</translation>
    </message>
    <message>
        <source>The clock is {skew} wrong. Set it right.</source>
        <translation>الساعة خاطئة بمقدار {skew}. اضبطها.</translation>
    </message>
    <message>
        <source>{free} free on the disk</source>
        <translation>المساحة المتاحة على القرص: {free}</translation>
    </message>
    <message>
        <source>Only {free} free on the disk. Make room today.</source>
        <translation>لم يبقَ على القرص إلا {free}. وفّر مساحة اليوم.</translation>
    </message>
    <message>
        <source>The disk cannot be read. Call for help.</source>
        <translation>تعذّرت قراءة القرص. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The log takes entries</source>
        <translation>السجل يقبل الإدخال</translation>
    </message>
    <message>
        <source>The log takes entries, but slowly</source>
        <translation>السجل يقبل الإدخال، لكن ببطء</translation>
    </message>
    <message>
        <source>The log takes no entries. {fault_words}</source>
        <translation>السجل لا يقبل الإدخال. {fault_words}</translation>
    </message>
    <message>
        <source>Camera: {fps} frames a second</source>
        <translation>الكاميرا: {fps} صورة في الثانية</translation>
    </message>
    <message>
        <source>{code}: good</source>
        <translation>{code}: جيد</translation>
    </message>
    <message>
        <source>{code}: have a look</source>
        <translation>{code}: ألقِ نظرة</translation>
    </message>
    <message>
        <source>{code}: does not work. Call for help.</source>
        <translation>{code}: لا يعمل. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>تم الاطلاع على الإثبات</translation>
    </message>
    <message>
        <source>Manager agreed</source>
        <translation>وافق المدير</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>خطأ في النظام</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>الشخص الخطأ</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>الخدمة الخطأ</translation>
    </message>
    <message>
        <source>They changed their mind</source>
        <translation>غيّر رأيه</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>مُسحت بالخطأ</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>بلا بطاقة</translation>
    </message>
    <message>
        <source>Phone is flat</source>
        <translation>الهاتف فارغ الشحن</translation>
    </message>
    <message>
        <source>Camera is broken</source>
        <translation>الكاميرا معطّلة</translation>
    </message>
    <message>
        <source>Next: get this device online, then scan again.</source>
        <translation>التالي: صِل هذا الجهاز بالإنترنت ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>Next: ask for the card in their phone’s wallet or on paper.</source>
        <translation>التالي: اطلب البطاقة من محفظة الهاتف أو مطبوعة.</translation>
    </message>
    <message>
        <source>Next: send them to a library, where it can be put right.</source>
        <translation>التالي: أرسله إلى مكتبة، فهناك يُحلّ الأمر.</translation>
    </message>
    <message>
        <source>Next: tell them what there is for their age.</source>
        <translation>التالي: أخبره بما يناسب عمره.</translation>
    </message>
    <message>
        <source>Next: invite them back on that day.</source>
        <translation>التالي: ادعُه إلى العودة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Next: ask whether they came in already. If not, call a manager.</source>
        <translation>التالي: اسأله هل دخل من قبل. إن لم يدخل فاستدعِ المدير.</translation>
    </message>
    <message>
        <source>Cannot check this card</source>
        <translation>تعذّر التحقق من البطاقة</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>ليست من بطاقاتنا</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>لا شيء للقراءة</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>لم يُعثر على رمز.</translation>
    </message>
    <message>
        <source>Next: hold the card flat in the frame, with the screen bright.</source>
        <translation>التالي: أمسك البطاقة مستوية داخل الإطار والشاشة ساطعة.</translation>
    </message>
    <message>
        <source>This code belongs to something else.</source>
        <translation>هذا الرمز لشيء آخر.</translation>
    </message>
    <message>
        <source>This code is for setting up a new device.</source>
        <translation>هذا الرمز لإعداد جهاز جديد.</translation>
    </message>
    <message>
        <source>This code is too long to be a card.</source>
        <translation>هذا الرمز أطول من أن يكون بطاقة.</translation>
    </message>
    <message>
        <source>Part of a code</source>
        <translation>جزء من رمز</translation>
    </message>
    <message>
        <source>This code is one piece of several. Our cards come in one.</source>
        <translation>هذا الرمز قطعة من عدة قطع. بطاقاتنا قطعة واحدة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>This looks like a card, but it is damaged or was misread.</source>
        <translation>تبدو بطاقة، لكنها تالفة أو أُسيئت قراءتها.</translation>
    </message>
    <message>
        <source>Next: scan once more. If it fails again, they need a new copy.</source>
        <translation>التالي: امسح مرة أخرى. إن فشلت فهو بحاجة إلى نسخة جديدة.</translation>
    </message>
    <message>
        <source>Not a true card</source>
        <translation>بطاقة غير حقيقية</translation>
    </message>
    <message>
        <source>The city did not make this card, or somebody changed it.</source>
        <translation>لم تصدر المدينة هذه البطاقة، أو غيّرها أحد.</translation>
    </message>
    <message>
        <source>Next: ask for their own card. If unsure, call a manager.</source>
        <translation>التالي: اطلب بطاقته الأصلية. عند الشك استدعِ المدير.</translation>
    </message>
    <message>
        <source>It may be newer than the card checks on this device.</source>
        <translation>قد تكون أحدث من فحوص البطاقات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not a valid card</source>
        <translation>بطاقة غير صالحة</translation>
    </message>
    <message>
        <source>It was not issued by the rules for such cards.</source>
        <translation>لم تصدر وفق قواعد هذه البطاقات.</translation>
    </message>
    <message>
        <source>Another city’s card</source>
        <translation>بطاقة مدينة أخرى</translation>
    </message>
    <message>
        <source>It is a true card of {city}, but not accepted here.</source>
        <translation>بطاقة حقيقية من {city}، لكنها غير مقبولة هنا.</translation>
    </message>
    <message>
        <source>Next: if they live here, a library can give them our card.</source>
        <translation>التالي: إن كان يسكن هنا، فالمكتبة تمنحه بطاقتنا.</translation>
    </message>
    <message>
        <source>One card, please</source>
        <translation>بطاقة واحدة من فضلك</translation>
    </message>
    <message>
        <source>There are two cards in the picture.</source>
        <translation>في الصورة بطاقتان.</translation>
    </message>
    <message>
        <source>Next: take both away, then show one at a time.</source>
        <translation>التالي: أبعِد البطاقتين ثم اعرض واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Needs the live card</source>
        <translation>البطاقة الحية مطلوبة</translation>
    </message>
    <message>
        <source>A print or a picture is not enough here.</source>
        <translation>لا تكفي هنا نسخة مطبوعة أو صورة.</translation>
    </message>
    <message>
        <source>Next: ask them to open the card in their phone’s wallet.</source>
        <translation>التالي: اطلب منه فتح البطاقة في محفظة هاتفه.</translation>
    </message>
    <message>
        <source>Code out of date</source>
        <translation>رمز قديم</translation>
    </message>
    <message>
        <source>This may be a picture of the card, taken earlier.</source>
        <translation>قد تكون هذه صورة سابقة للبطاقة.</translation>
    </message>
    <message>
        <source>Next: ask them to open the card itself, then scan again.</source>
        <translation>التالي: اطلب منه فتح البطاقة نفسها ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>Code already used</source>
        <translation>رمز مستخدم</translation>
    </message>
    <message>
        <source>This changing code was scanned before.</source>
        <translation>سبق مسح هذا الرمز المتغيّر.</translation>
    </message>
    <message>
        <source>Next: wait until the code changes, then scan again.</source>
        <translation>التالي: انتظر حتى يتغيّر الرمز ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>Cannot check the code</source>
        <translation>تعذّر التحقق من الرمز</translation>
    </message>
    <message>
        <source>This device cannot check the changing code on this card.</source>
        <translation>لا يستطيع هذا الجهاز التحقق من الرمز المتغيّر لهذه البطاقة.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>The card starts on {first_day}.</source>
        <translation>تبدأ البطاقة في {first_day}.</translation>
    </message>
    <message>
        <source>Ended in {month}</source>
        <translation>انتهت في {month}</translation>
    </message>
    <message>
        <source>The card was valid until {last_day}.</source>
        <translation>كانت البطاقة صالحة حتى {last_day}.</translation>
    </message>
    <message>
        <source>Next: they can renew it online or at a library.</source>
        <translation>التالي: يمكن تجديدها عبر الإنترنت أو في مكتبة.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>This card was cancelled. There may be a new one.</source>
        <translation>أُلغيت هذه البطاقة. قد توجد بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Next: ask for their new card, or send them to a library.</source>
        <translation>التالي: اطلب بطاقته الجديدة أو أرسله إلى مكتبة.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>This card is paused.</source>
        <translation>أُوقفت هذه البطاقة مؤقتًا.</translation>
    </message>
    <message>
        <source>Ask online</source>
        <translation>اسأل عبر الإنترنت</translation>
    </message>
    <message>
        <source>This card can only be checked online.</source>
        <translation>لا يمكن التحقق من هذه البطاقة إلا عبر الإنترنت.</translation>
    </message>
    <message>
        <source>The card checks on this device do not know it.</source>
        <translation>فحوص البطاقات على هذا الجهاز لا تعرفها.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>A newer copy of this card was used here.</source>
        <translation>استُخدمت هنا نسخة أحدث من هذه البطاقة.</translation>
    </message>
    <message>
        <source>Next: ask for the newer card.</source>
        <translation>التالي: اطلب البطاقة الأحدث.</translation>
    </message>
    <message>
        <source>No such service</source>
        <translation>لا توجد هذه الخدمة</translation>
    </message>
    <message>
        <source>This service is not on the city’s list.</source>
        <translation>هذه الخدمة ليست في قائمة المدينة.</translation>
    </message>
    <message>
        <source>Next: choose the service again at the bottom of the screen.</source>
        <translation>التالي: اختر الخدمة من جديد أسفل الشاشة.</translation>
    </message>
    <message>
        <source>Not on this card</source>
        <translation>ليست على هذه البطاقة</translation>
    </message>
    <message>
        <source>{service} is not on this card.</source>
        <translation>{service}: غير مشمولة في هذه البطاقة.</translation>
    </message>
    <message>
        <source>Next: they can finish joining at a library.</source>
        <translation>التالي: يمكنه إتمام التسجيل في مكتبة.</translation>
    </message>
    <message>
        <source>Not for this card</source>
        <translation>ليست لهذه البطاقة</translation>
    </message>
    <message>
        <source>{service} does not take this kind of card.</source>
        <translation>{service}: لا يُقبل هذا النوع من البطاقات.</translation>
    </message>
    <message>
        <source>Next: offer the price without a card.</source>
        <translation>التالي: اعرض عليه السعر من دون بطاقة.</translation>
    </message>
    <message>
        <source>{service} needs something that is not on this card.</source>
        <translation>{service}: يلزم شيء غير موجود على هذه البطاقة.</translation>
    </message>
    <message>
        <source>Next: a library can add it to the card.</source>
        <translation>التالي: يمكن للمكتبة إضافته إلى البطاقة.</translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation>العمر أقل من المطلوب</translation>
    </message>
    <message>
        <source>{service} is for ages {from_age} and over.</source>
        <translation>{service}: للأعمار من {from_age} فما فوق.</translation>
    </message>
    <message>
        <source>For younger people</source>
        <translation>لمن هم أصغر سنًا</translation>
    </message>
    <message>
        <source>{service} is for ages up to {to_age}.</source>
        <translation>{service}: للأعمار حتى {to_age}.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>{what} opens at {opens}.</source>
        <translation>{what}: تُفتح الساعة {opens}.</translation>
    </message>
    <message>
        <source>Next: invite them back at {opens}.</source>
        <translation>التالي: ادعُه إلى العودة الساعة {opens}.</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>{what} opens on {day} at {opens}.</source>
        <translation>{what}: تُفتح يوم {day} الساعة {opens}.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>{service} starts on {first_day}.</source>
        <translation>{service}: تبدأ في {first_day}.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>انتهت الخدمة</translation>
    </message>
    <message>
        <source>{service} ended on {last_day}.</source>
        <translation>{service}: انتهت في {last_day}.</translation>
    </message>
    <message>
        <source>Next: tell them what else is on.</source>
        <translation>التالي: أخبره بما يُقام غيرها.</translation>
    </message>
    <message>
        <source>The hub does not answer. Look whether this device has a network; it tries again by itself.</source>
        <translation>الخادم لا يجيب. تأكد من اتصال هذا الجهاز بالشبكة؛ سيحاول من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>The hub did not answer in time. The network may be slow; it is tried again by itself.</source>
        <translation>لم يُجب الخادم في الوقت المناسب. قد تكون الشبكة بطيئة؛ تتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The hub’s certificate is not trusted here, so nothing is sent. Tell IT support.</source>
        <translation>شهادة الخادم غير موثوقة هنا، فلا يُرسل شيء. أبلغ الدعم التقني.</translation>
    </message>
    <message>
        <source>The hub’s certificate does not fit this device’s date. Set the clock right.</source>
        <translation>شهادة الخادم لا توافق تاريخ هذا الجهاز. اضبط الساعة.</translation>
    </message>
    <message>
        <source>A login page answered in the hub’s place. Log in to this network, or use another one.</source>
        <translation>أجابت صفحة دخول بدل الخادم. سجّل الدخول إلى هذه الشبكة أو استخدم غيرها.</translation>
    </message>
    <message>
        <source>The hub’s answer was changed on its way and is not believed. Tell IT support.</source>
        <translation>غُيّرت إجابة الخادم في الطريق فلا تُصدَّق. أبلغ الدعم التقني.</translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait. Nothing to do.</source>
        <translation>الخادم مشغول وطلب الانتظار. لا شيء عليك فعله.</translation>
    </message>
    <message>
        <source>The hub itself does not work now. If it lasts, tell the office.</source>
        <translation>الخادم نفسه لا يعمل الآن. إن استمر ذلك فأبلغ المكتب.</translation>
    </message>
    <message>
        <source>The hub has no room left on its disk. Tell the office.</source>
        <translation>لم يبقَ مكان على قرص الخادم. أبلغ المكتب.</translation>
    </message>
    <message>
        <source>The hub does not understand this device. Update this program, or tell the office.</source>
        <translation>الخادم لا يفهم هذا الجهاز. حدّث هذا البرنامج أو أبلغ المكتب.</translation>
    </message>
    <message>
        <source>This device and the hub do not agree on the time. Set this device’s clock right.</source>
        <translation>لا يتفق هذا الجهاز والخادم على الوقت. اضبط ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The network’s proxy lets nothing through to the hub. Tell IT support.</source>
        <translation>وسيط الشبكة لا يمرّر شيئًا إلى الخادم. أبلغ الدعم التقني.</translation>
    </message>
    <message>
        <source>The hub does not know this device. Tell the office: it must be enrolled again.</source>
        <translation>الخادم لا يعرف هذا الجهاز. أبلغ المكتب: يجب تسجيله من جديد.</translation>
    </message>
    <message>
        <source>This device was put out of service: it admits nobody. Tell the office.</source>
        <translation>أُخرج هذا الجهاز من الخدمة: لا يُدخل أحدًا. أبلغ المكتب.</translation>
    </message>
    <message>
        <source>The hub’s new card checks cannot be trusted; the ones before are in use. Tell the office.</source>
        <translation>فحوص البطاقات الجديدة من الخادم غير موثوقة؛ تُستخدم السابقة. أبلغ المكتب.</translation>
    </message>
    <message>
        <source>This device’s log cannot be read, so nothing is sent. Call for help.</source>
        <translation>تعذّرت قراءة سجل هذا الجهاز، فلا يُرسل شيء. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>That is no enrolment code. Show the whole code that the office made.</source>
        <translation>هذا ليس رمز تسجيل. اعرض الرمز كاملًا كما أعدّه المكتب.</translation>
    </message>
    <message>
        <source>This code was used already. Ask the office for a new one.</source>
        <translation>سبق استخدام هذا الرمز. اطلب من المكتب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This code is too old. Ask the office for a new one.</source>
        <translation>هذا الرمز قديم جدًا. اطلب من المكتب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The hub does not know this code. Ask the office for a new one.</source>
        <translation>الخادم لا يعرف هذا الرمز. اطلب من المكتب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This code is for another kind of device. Ask the office for one for this kind.</source>
        <translation>هذا الرمز لنوع آخر من الأجهزة. اطلب من المكتب رمزًا لهذا النوع.</translation>
    </message>
    <message>
        <source>What answers there is not the hub that this code is for. Do not go on; tell the office.</source>
        <translation>ما يجيب هناك ليس الخادم الذي أُعدّ له هذا الرمز. توقف وأبلغ المكتب.</translation>
    </message>
    <message>
        <source>This code leads over a line that others can read. Ask the office for another one.</source>
        <translation>يمر هذا الرمز عبر خط يستطيع غيرك قراءته. اطلب من المكتب رمزًا آخر.</translation>
    </message>
    <message>
        <source>Another device has this device’s keys. Begin with a new folder.</source>
        <translation>لدى جهاز آخر مفاتيح هذا الجهاز. ابدأ بمجلد جديد.</translation>
    </message>
    <message>
        <source>The city’s list has no such venue yet. Tell the office.</source>
        <translation>لا يوجد هذا المكان بعد في قائمة المدينة. أبلغ المكتب.</translation>
    </message>
    <message>
        <source>Already used here</source>
        <translation>سبق استخدامها هنا</translation>
    </message>
    <message>
        <source>Already used elsewhere</source>
        <translation>سبق استخدامها في مكان آخر</translation>
    </message>
    <message>
        <source>This referral code was used twice</source>
        <translation>استُخدم رمز الإحالة هذا مرتين</translation>
    </message>
    <message>
        <source>More was handed out than this desk may</source>
        <translation>سُلّم أكثر مما يُسمح به لهذا المكتب</translation>
    </message>
    <message>
        <source>What came back was not out on loan</source>
        <translation>ما أُعيد لم يكن مُعارًا</translation>
    </message>
    <message>
        <source>Cancelled before it was admitted</source>
        <translation>أُلغيت قبل إدخالها</translation>
    </message>
    <message>
        <source>The city never issued this card</source>
        <translation>لم تُصدر المدينة هذه البطاقة قط</translation>
    </message>
    <message>
        <source>The hub does not know this service</source>
        <translation>الخادم لا يعرف هذه الخدمة</translation>
    </message>
    <message>
        <source>The hub cannot read this row</source>
        <translation>تعذّر على الخادم قراءة هذا السطر</translation>
    </message>
    <message>
        <source>Its time is ahead of the hub’s clock</source>
        <translation>وقته متقدم على ساعة الخادم</translation>
    </message>
    <message>
        <source>Recorded while this device was out of service</source>
        <translation>سُجّل والجهاز خارج الخدمة</translation>
    </message>
    <message>
        <source>Recorded by a copy of this device</source>
        <translation>سجّلته نسخة من هذا الجهاز</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>مستخدمة من قبل</translation>
    </message>
    <message>
        <source>Admitted after it was cancelled</source>
        <translation>أُدخلت بعد إلغائها</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم يُحتسب</translation>
    </message>
    <message>
        <source>Not counted. {why}</source>
        <translation>لم يُحتسب. {why}</translation>
    </message>
    <message>
        <source>This card was used for {service} {per}.</source>
        <translation>استُخدمت هذه البطاقة في {service} {per}.</translation>
    </message>
    <message>
        <source>No visits left</source>
        <translation>لم تبقَ زيارات</translation>
    </message>
    <message>
        <source>This card was used for {service} {uses} {per}.</source>
        <translation>استُخدمت هذه البطاقة في {service} {uses} {per}.</translation>
    </message>
    <message>
        <source>Needs someone {from_age} or over</source>
        <translation>يلزم مرافق عمره {from_age} أو أكثر</translation>
    </message>
    <message>
        <source>{service}: one person of {from_age} or over for {children}.</source>
        <translation>{service}: شخص عمره {from_age} أو أكثر لكل {children}.</translation>
    </message>
    <message>
        <source>Next: scan the whole family as a group.</source>
        <translation>التالي: امسح بطاقات العائلة كلها كمجموعة.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>All {capacity} places are taken.</source>
        <translation>كل الأماكن مشغولة، وعددها {capacity}.</translation>
    </message>
    <message>
        <source>Next: ask them to wait until somebody leaves.</source>
        <translation>التالي: اطلب منه الانتظار حتى يخرج أحد.</translation>
    </message>
    <message>
        <source>Card checks too old</source>
        <translation>فحوص البطاقات قديمة جدًا</translation>
    </message>
    <message>
        <source>This device has been offline for {age}.</source>
        <translation>هذا الجهاز غير متصل منذ {age}.</translation>
    </message>
    <message>
        <source>Card checks are old</source>
        <translation>فحوص البطاقات قديمة</translation>
    </message>
    <message>
        <source>Offline for {age}: cancelled cards may not show.</source>
        <translation>غير متصل منذ {age}: قد لا تظهر البطاقات الملغاة.</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>الساعة موضع شك</translation>
    </message>
    <message>
        <source>The clock of this device may be wrong.</source>
        <translation>قد تكون ساعة هذا الجهاز خاطئة.</translation>
    </message>
    <message>
        <source>Next: compare it with another clock, and confirm it with a PIN.</source>
        <translation>التالي: قارنها بساعة أخرى وأكّدها بالرمز السري.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>اسأل عن الموافقة</translation>
    </message>
    <message>
        <source>No guardian’s consent is on this card.</source>
        <translation>لا توجد موافقة ولي الأمر على هذه البطاقة.</translation>
    </message>
    <message>
        <source>Next: ask for the guardian’s consent.</source>
        <translation>التالي: اطلب موافقة ولي الأمر.</translation>
    </message>
    <message>
        <source>Device out of service</source>
        <translation>الجهاز خارج الخدمة</translation>
    </message>
    <message>
        <source>This device may no longer admit anybody. The card itself was not checked.</source>
        <translation>لم يعد لهذا الجهاز أن يُدخل أحدًا. لم تُفحص البطاقة.</translation>
    </message>
    <message>
        <source>Next: use another device, and tell the office.</source>
        <translation>التالي: استخدم جهازًا آخر وأبلغ المكتب.</translation>
    </message>
    <message>
        <source>Cannot record</source>
        <translation>تعذّر التسجيل</translation>
    </message>
    <message>
        <source>Nothing was recorded. {fault_words}</source>
        <translation>لم يُسجَّل شيء. {fault_words}</translation>
    </message>
    <message>
        <source>Next: note the visit on paper, and call for help.</source>
        <translation>التالي: دوّن الزيارة على ورقة واطلب المساعدة.</translation>
    </message>
    <message>
        <source>Admitted by staff</source>
        <translation>أدخله الموظفون</translation>
    </message>
    <message>
        <source>Admitted by staff. The card said: {refused_words}.</source>
        <translation>أدخله الموظفون. كان رد البطاقة: {refused_words}.</translation>
    </message>
    <message>
        <source>Next: nothing more to do.</source>
        <translation>التالي: لا شيء آخر.</translation>
    </message>
    <message>
        <source>It is a true card, but not accepted here.</source>
        <translation>بطاقة حقيقية، لكنها غير مقبولة هنا.</translation>
    </message>
    <message>
        <source>The card starts on a later day.</source>
        <translation>تبدأ البطاقة في يوم لاحق.</translation>
    </message>
    <message>
        <source>Card has ended</source>
        <translation>انتهت البطاقة</translation>
    </message>
    <message>
        <source>The card is past its last day.</source>
        <translation>مضى آخر يوم للبطاقة.</translation>
    </message>
    <message>
        <source>{service} is for older people.</source>
        <translation>{service}: لمن هم أكبر سنًا.</translation>
    </message>
    <message>
        <source>{service} is for younger people.</source>
        <translation>{service}: لمن هم أصغر سنًا.</translation>
    </message>
    <message>
        <source>{what} opens later today.</source>
        <translation>{what}: تُفتح لاحقًا اليوم.</translation>
    </message>
    <message>
        <source>Next: invite them back later.</source>
        <translation>التالي: ادعُه إلى العودة لاحقًا.</translation>
    </message>
    <message>
        <source>{what} does not open in the next two weeks.</source>
        <translation>{what}: لا تُفتح في الأسبوعين القادمين.</translation>
    </message>
    <message>
        <source>Next: tell them where to find the opening times.</source>
        <translation>التالي: أخبره أين يجد مواعيد العمل.</translation>
    </message>
    <message>
        <source>{service} starts on a later day.</source>
        <translation>{service}: تبدأ في يوم لاحق.</translation>
    </message>
    <message>
        <source>{service} has ended.</source>
        <translation>{service}: انتهت.</translation>
    </message>
    <message>
        <source>This card was used for {service} before.</source>
        <translation>استُخدمت هذه البطاقة في {service} من قبل.</translation>
    </message>
    <message>
        <source>This card has had all its visits.</source>
        <translation>استُنفدت زيارات هذه البطاقة كلها.</translation>
    </message>
    <message>
        <source>Needs an adult</source>
        <translation>يلزم مرافق بالغ</translation>
    </message>
    <message>
        <source>{service}: young children need company.</source>
        <translation>{service}: يحتاج الأطفال الصغار إلى مرافق.</translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation>كل الأماكن مشغولة.</translation>
    </message>
    <message>
        <source>This device has been offline for too long.</source>
        <translation>هذا الجهاز غير متصل منذ وقت طويل جدًا.</translation>
    </message>
    <message>
        <source>Offline for some time: cancelled cards may not show.</source>
        <translation>غير متصل منذ مدة: قد لا تظهر البطاقات الملغاة.</translation>
    </message>
    <message>
        <source>This device cannot record visits now.</source>
        <translation>لا يستطيع هذا الجهاز تسجيل الزيارات الآن.</translation>
    </message>
    <message>
        <source>Compare the initials: {hint}.</source>
        <translation>قارن الأحرف الأولى: {hint}.</translation>
    </message>
    <message>
        <source>If unsure, ask for something with their name on it.</source>
        <translation>عند الشك اطلب شيئًا عليه اسمه.</translation>
    </message>
    <message>
        <source>{ages} may come from {opens} to {closes}.</source>
        <translation>{ages}: الدخول من {opens} إلى {closes}.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>هذا غير ممكن</translation>
    </message>
    <message>
        <source>There are none left at this desk. Ask for more below.</source>
        <translation>لم يبق شيء في هذا المكتب. اطلب المزيد أدناه.</translation>
    </message>
    <message>
        <source>This is not quite a referral code. Please compare each letter.</source>
        <translation>هذا ليس رمز إحالة صحيحا. يرجى مقارنة كل حرف.</translation>
    </message>
    <message>
        <source>This code is not known here, or has ended. Please ask the service that gave it.</source>
        <translation>هذا الرمز غير معروف هنا أو انتهت صلاحيته. يرجى سؤال الجهة التي أعطته.</translation>
    </message>
    <message>
        <source>This code was used already. Please ask the service that gave it.</source>
        <translation>استُخدم هذا الرمز من قبل. يرجى سؤال الجهة التي أعطته.</translation>
    </message>
    <message>
        <source>This code is for something else.</source>
        <translation>هذا الرمز لشيء آخر.</translation>
    </message>
    <message>
        <source>Only for people of 18 or over.</source>
        <translation>لمن عمره 18 سنة أو أكثر فقط.</translation>
    </message>
    <message>
        <source>Please choose what is the case.</source>
        <translation>يرجى اختيار الحالة.</translation>
    </message>
    <message>
        <source>Please choose the network.</source>
        <translation>يرجى اختيار الشبكة.</translation>
    </message>
    <message>
        <source>This number is not right. Please compare each digit, or scan it.</source>
        <translation>هذا الرقم غير صحيح. يرجى مقارنة كل رقم أو مسحه.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>معطل</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>العودة إلى الطابور</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Portcullis workshop desk</source>
        <translation>مكتب ورشة Portcullis</translation>
    </message>
    <message>
        <source>F8: how long this sign-up takes</source>
        <translation>F8: كم يستغرق هذا التسجيل</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>حفظ وتوقّف</translation>
    </message>
    <message>
        <source>Asking the council. One moment.</source>
        <translation>نسأل المجلس. لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>{number}, with a check</source>
        <translation>{number}، مع تنبيه</translation>
    </message>
    <message>
        <source>{number}, admitted</source>
        <translation>{number}، تم الإدخال</translation>
    </message>
</context>
</TS>
