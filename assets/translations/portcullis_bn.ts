<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>আমার অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation>সব নবায়ন করুন</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>একটু অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>You owe {money}. Please pay at the desk.</source>
        <translation>আপনার {money} বাকি আছে। ডেস্কে পরিশোধ করুন।</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>ধার নেওয়া আছে</translation>
    </message>
    <message>
        <source>You have nothing on loan.</source>
        <translation>আপনার কিছু ধার নেওয়া নেই।</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>নেওয়ার জন্য প্রস্তুত</translation>
    </message>
    <message>
        <source>Reserved, not here yet</source>
        <translation>সংরক্ষিত, এখনও আসেনি</translation>
    </message>
    <message>
        <source>Overdue. {due}</source>
        <translation>সময় পার হয়ে গেছে। {due}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>নবায়ন করুন</translation>
    </message>
    <message>
        <source>Your account cannot be shown now. The library system cannot be reached.</source>
        <translation>এখন আপনার অ্যাকাউন্ট দেখানো যাচ্ছে না। লাইব্রেরির সিস্টেমের সঙ্গে যোগাযোগ করা যাচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Which e-mail address?</source>
        <translation>কোন ইমেল ঠিকানা?</translation>
    </message>
    <message>
        <source>Send to {address}</source>
        <translation>{address} ঠিকানায় পাঠান</translation>
    </message>
    <message>
        <source>This is not a whole address. It looks like name@example.org.</source>
        <translation>ঠিকানাটি সম্পূর্ণ নয়। এটি name@example.org-এর মতো হয়।</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ইমেল ঠিকানা</translation>
    </message>
    <message>
        <source>Or type another address</source>
        <translation>অথবা অন্য ঠিকানা লিখুন</translation>
    </message>
    <message>
        <source>Type your address</source>
        <translation>আপনার ঠিকানা লিখুন</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>শেষ অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>পাঠান</translation>
    </message>
</context>
<context>
    <name>AmbassadorDoor</name>
    <message>
        <source>Workshop desk</source>
        <translation>কর্মশালার ডেস্ক</translation>
    </message>
    <message>
        <source>Scan your ambassador card</source>
        <translation>আপনার অ্যাম্বাসেডর কার্ড স্ক্যান করুন</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Who came</source>
        <translation>কারা এসেছেন</translation>
    </message>
    <message>
        <source>Scan a card, or count whoever has none.</source>
        <translation>একটি কার্ড স্ক্যান করুন, অথবা যাঁর কার্ড নেই তাঁকে গুনুন।</translation>
    </message>
    <message>
        <source>Whoever is 16 or younger needs a guardian who agrees: ask before you count.</source>
        <translation>যাঁর বয়স ১৬ বা তার কম, তাঁর অভিভাবকের সম্মতি লাগবে: গণনার আগে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>এ পর্যন্ত এসেছেন: {number}</translation>
    </message>
    <message>
        <source>Not in yet: a parent or guardian has to agree first. Have you seen that they do, on paper or from themselves?</source>
        <translation>এখনও গণনা হয়নি: আগে মা-বাবা বা অভিভাবককে রাজি হতে হবে। আপনি কি কাগজে বা তাঁর কাছ থেকে সম্মতি দেখেছেন?</translation>
    </message>
    <message>
        <source>Not in: their parent or guardian has not agreed.</source>
        <translation>গণনা হয়নি: মা-বাবা বা অভিভাবক রাজি হননি।</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>স্বাগতম</translation>
    </message>
    <message>
        <source>That their guardian agrees is noted.</source>
        <translation>অভিভাবকের সম্মতি লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Yes, seen: let them in</source>
        <translation>হ্যাঁ, দেখেছি: ঢুকতে দিন</translation>
    </message>
    <message>
        <source>No: not in</source>
        <translation>না: ঢুকবেন না</translation>
    </message>
    <message>
        <source>One more, without a card</source>
        <translation>আরেকজন, কার্ড ছাড়া</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>একজন কম</translation>
    </message>
</context>
<context>
    <name>BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation>ধার নিন</translation>
    </message>
    <message>
        <source>Put your items on the pad. No need to press anything.</source>
        <translation>আপনার জিনিসগুলো প্যাডে রাখুন। কিছু চাপার দরকার নেই।</translation>
    </message>
    <message>
        <source>Scan the next item. No need to press anything.</source>
        <translation>পরেরটি স্ক্যান করুন। কিছু চাপার দরকার নেই।</translation>
    </message>
    <message>
        <source>Scan an item. No need to press anything.</source>
        <translation>একটি বই বা জিনিস স্ক্যান করুন। কিছু চাপার দরকার নেই।</translation>
    </message>
</context>
<context>
    <name>BrokenDesk</name>
    <message>
        <source>This tablet does not work</source>
        <translation>এই ট্যাবলেট কাজ করছে না</translation>
    </message>
    <message>
        <source>What was answered so far is locked and safe. Please use another tablet.</source>
        <translation>এ পর্যন্ত দেওয়া উত্তর তালাবদ্ধ ও নিরাপদ। অনুগ্রহ করে অন্য ট্যাবলেট ব্যবহার করুন।</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Please go to the desk</source>
        <translation>অনুগ্রহ করে ডেস্কে যান</translation>
    </message>
    <message>
        <source>This kiosk does not work. Borrow and return at the desk, or at another kiosk.</source>
        <translation>এই যন্ত্রটি কাজ করছে না। ডেস্কে বা অন্য যন্ত্রে ধার ও ফেরত নিন।</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not admit by this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything admitted before is recorded. Close and start the scanner again; until then note visits on paper and tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>ক্যামেরার ছবি</translation>
    </message>
    <message>
        <source>The camera is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover the lens, or make more light. The hand scanner still works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>How satisfied are you with the help you got today?</source>
        <translation>আজ যে সাহায্য পেয়েছেন তাতে আপনি কতটা সন্তুষ্ট?</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>আপনার কার্ড</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>এই আপনার কার্ড</translation>
    </message>
    <message>
        <source>Take a photo of the code. Show it where you use your card.</source>
        <translation>কোডটির ছবি তুলুন। যেখানে কার্ড ব্যবহার করবেন সেখানে এটি দেখান।</translation>
    </message>
    <message>
        <source>The council is told now, and deletes what it has.</source>
        <translation>কাউন্সিলকে এখনই জানানো হচ্ছে, তাদের কাছে যা আছে তারা মুছে ফেলবে।</translation>
    </message>
    <message>
        <source>The council deletes what it has as soon as this tablet has a line.</source>
        <translation>এই ট্যাবলেট লাইন পেলেই কাউন্সিল তাদের কাছে যা আছে মুছে ফেলবে।</translation>
    </message>
    <message>
        <source>Nothing you said is kept here.</source>
        <translation>আপনি যা বলেছেন তার কিছুই এখানে রাখা হয়নি।</translation>
    </message>
    <message>
        <source>Here is a pass until your card comes</source>
        <translation>কার্ড আসা পর্যন্ত এই পাস</translation>
    </message>
    <message>
        <source>Take a photo of the code. It lets you sign in at the library until {date}.</source>
        <translation>কোডের ছবি তুলুন। {date} পর্যন্ত এটি দিয়ে লাইব্রেরিতে ঢুকতে পারবেন।</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>আপনার উত্তর নিরাপদ</translation>
    </message>
    <message>
        <source>Practice: this is no card</source>
        <translation>অনুশীলন: এটি কোনো কার্ড নয়</translation>
    </message>
    <message>
        <source>Here a resident photographs their card, or the pass until it comes. Touch Done.</source>
        <translation>এখানে বাসিন্দা তাঁর কার্ডের, বা কার্ড আসা পর্যন্ত পাসের, ছবি তোলেন। “হয়ে গেছে” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>সব মুছে ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation>আপনার কার্ডের কোড</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>ছাপুন</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Finished: {number}</source>
        <translation>শেষ: {number}</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>স্থগিত: {number}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Out of order</source>
        <translation>অচল</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>অনুগ্রহ করে ডেস্কে যান</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Borrow and return at the desk. This screen comes back by itself.</source>
        <translation>লাইব্রেরির সিস্টেমের সঙ্গে যোগাযোগ করা যাচ্ছে না। ডেস্কে ধার ও ফেরত নিন। এই পর্দা নিজে থেকেই ফিরে আসবে।</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Go on with a code</source>
        <translation>কোড দিয়ে এগিয়ে যান</translation>
    </message>
    <message>
        <source>Which code did you get?</source>
        <translation>আপনি কোন কোড পেয়েছিলেন?</translation>
    </message>
    <message>
        <source>Nobody here goes on with that code. Please look again.</source>
        <translation>এই কোড দিয়ে এখানে কেউ এগোন না। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>বড় অক্ষর</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ফাঁকা</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>শেষ অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Workshop desk</source>
        <translation>কর্মশালার ডেস্ক</translation>
    </message>
    <message>
        <source>Which workshop is it today?</source>
        <translation>আজ কোন কর্মশালা?</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>এ পর্যন্ত এসেছেন: {number}</translation>
    </message>
    <message>
        <source>Sign-ups not finished: {number}</source>
        <translation>অসমাপ্ত নিবন্ধন: {number}</translation>
    </message>
    <message>
        <source>No contact with the hub: cards follow, passes are given now.</source>
        <translation>কেন্দ্রের সঙ্গে যোগাযোগ নেই: কার্ড পরে আসবে, এখন পাস দেওয়া হয়।</translation>
    </message>
    <message>
        <source>The clock may be wrong: no passes are given. Bring this tablet online.</source>
        <translation>ঘড়ি ভুল হতে পারে: কোনো পাস দেওয়া হচ্ছে না। এই ট্যাবলেটটি অনলাইনে আনুন।</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>কাউকে নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>A new card, in about ten minutes</source>
        <translation>নতুন কার্ড, প্রায় দশ মিনিটে</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>কোড দিয়ে এগিয়ে যান</translation>
    </message>
    <message>
        <source>Somebody who stopped before</source>
        <translation>যিনি আগে থেমেছিলেন</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>কার্ড বদলান</translation>
    </message>
    <message>
        <source>Lost, new phone, new name, moved: scan it if it is here</source>
        <translation>হারিয়েছে, নতুন ফোন, নতুন নাম, ঠিকানা বদল: থাকলে স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>কারা এসেছেন</translation>
    </message>
    <message>
        <source>By card, or just counted</source>
        <translation>কার্ড দিয়ে, বা শুধু গুনে</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>কর্মশালা শেষ করুন</translation>
    </message>
    <message>
        <source>And see what came of it</source>
        <translation>এবং ফলাফল দেখুন</translation>
    </message>
    <message>
        <source>Hand something out</source>
        <translation>কিছু দেওয়া</translation>
    </message>
    <message>
        <source>A SIM card, a laptop; or something comes back</source>
        <translation>সিম কার্ড, ল্যাপটপ; বা কিছু ফেরত আসছে</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>অনুশীলন শেষ করুন</translation>
    </message>
    <message>
        <source>Practise with made-up people</source>
        <translation>কাল্পনিক মানুষ নিয়ে অনুশীলন করুন</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You may show your card again. If the door stays shut, please come back when staff are here.</source>
        <translation>আপনি কার্ডটি আবার দেখাতে পারেন। দরজা বন্ধই থাকলে কর্মীরা থাকার সময় আসুন।</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>দরজা খোলেনি</translation>
    </message>
    <message>
        <source>Try the door</source>
        <translation>দরজাটি ঠেলে দেখুন</translation>
    </message>
    <message>
        <source>It gave no answer. If it is shut, show your card again.</source>
        <translation>দরজা থেকে সাড়া আসেনি। বন্ধ থাকলে কার্ডটি আবার দেখান।</translation>
    </message>
    <message>
        <source>Show your card again</source>
        <translation>কার্ডটি আবার দেখান</translation>
    </message>
    <message>
        <source>That took too long, so the door stayed shut.</source>
        <translation>বেশি সময় লেগেছে, তাই দরজা বন্ধ রয়ে গেছে।</translation>
    </message>
    <message>
        <source>Hold the whole code of your digital card before the reader.</source>
        <translation>আপনার ডিজিটাল কার্ডের পুরো কোডটি রিডারের সামনে ধরুন।</translation>
    </message>
    <message>
        <source>Show the code that your phone shows now, no picture of it.</source>
        <translation>ফোনে এখন যে কোড দেখা যাচ্ছে সেটিই দেখান, তার ছবি নয়।</translation>
    </message>
    <message>
        <source>It is not your card: this door cannot check cards now. Please come back when staff are here.</source>
        <translation>সমস্যা আপনার কার্ডে নয়: এই দরজা এখন কার্ড যাচাই করতে পারছে না। কর্মীরা থাকার সময় আসুন।</translation>
    </message>
    <message>
        <source>Please wait until somebody has left.</source>
        <translation>কেউ বের হওয়া পর্যন্ত অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Without staff you may come in from the age of {age}.</source>
        <translation>কর্মী না থাকলে {age} বছর বয়স থেকে ভেতরে আসা যায়।</translation>
    </message>
    <message>
        <source>Please ask when staff are here.</source>
        <translation>কর্মীরা থাকার সময় জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>ভেতরে আসুন</translation>
    </message>
    <message>
        <source>The door is open. Everybody shows a card of their own.</source>
        <translation>দরজা খোলা। প্রত্যেকে নিজের কার্ড দেখান।</translation>
    </message>
    <message>
        <source>Show your digital card to come in</source>
        <translation>ভেতরে আসতে ডিজিটাল কার্ড দেখান</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>The library is open. Please come in.</source>
        <translation>গ্রন্থাগার খোলা। ভেতরে আসুন।</translation>
    </message>
    <message>
        <source>If the door is shut, show your digital card.</source>
        <translation>দরজা বন্ধ থাকলে ডিজিটাল কার্ড দেখান।</translation>
    </message>
    <message>
        <source>No staff are here now. Hold the code of your card before the reader.</source>
        <translation>এখন কোনো কর্মী নেই। কার্ডের কোডটি রিডারের সামনে ধরুন।</translation>
    </message>
    <message>
        <source>Open without staff</source>
        <translation>কর্মী ছাড়া খোলা</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>গ্রন্থাগার বন্ধ।</translation>
    </message>
    <message>
        <source>It opens on {day} at {time}.</source>
        <translation>খুলবে {day}, {time}।</translation>
    </message>
</context>
<context>
    <name>DoorBroken</name>
    <message>
        <source>This door checks no cards now</source>
        <translation>এই দরজায় এখন কার্ড যাচাই হচ্ছে না</translation>
    </message>
    <message>
        <source>Please come back when staff are here.</source>
        <translation>কর্মীরা থাকার সময় আসুন।</translation>
    </message>
</context>
<context>
    <name>DoorMenu</name>
    <message>
        <source>Cards let in and not known to have left</source>
        <translation>যেসব কার্ড ঢুকেছে, বেরিয়েছে বলে জানা নেই</translation>
    </message>
    <message>
        <source>It cannot be told now.</source>
        <translation>এখন বলা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>{number} of at most {most}</source>
        <translation>সর্বোচ্চ {most}-এর মধ্যে {number}</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Portcullis library door</source>
        <translation>Portcullis গ্রন্থাগারের দরজা</translation>
    </message>
</context>
<context>
    <name>EasyRead</name>
    <message>
        <source>Ready? Touch Finish.</source>
        <translation>হয়ে গেছে? «শেষ» ছুঁন।</translation>
    </message>
    <message>
        <source>Touch Back to go back.</source>
        <translation>ফিরে যেতে «পিছনে» ছুঁন।</translation>
    </message>
    <message>
        <source>Then touch Continue.</source>
        <translation>তারপর «এগিয়ে যান» ছুঁন।</translation>
    </message>
    <message>
        <source>Then touch Send.</source>
        <translation>তারপর «পাঠান» ছুঁন।</translation>
    </message>
    <message>
        <source>Please go to the desk. People help you there.</source>
        <translation>ডেস্কে যান। সেখানে মানুষ আপনাকে সাহায্য করবে।</translation>
    </message>
    <message>
        <source>Hold one book to the reader.</source>
        <translation>একটি বই স্ক্যানারের সামনে ধরুন।</translation>
    </message>
    <message>
        <source>Put your books on the pad.</source>
        <translation>আপনার বইগুলো প্যাডে রাখুন।</translation>
    </message>
    <message>
        <source>Touch Start. Or show your library card.</source>
        <translation>«শুরু করুন» ছুঁন। অথবা লাইব্রেরি কার্ড দেখান।</translation>
    </message>
    <message>
        <source>You only bring books back? Touch Return.</source>
        <translation>শুধু বই ফেরত দেবেন? «ফেরত দিন» ছুঁন।</translation>
    </message>
    <message>
        <source>Scan your library card.</source>
        <translation>লাইব্রেরি কার্ড স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Or type the number on your card.</source>
        <translation>অথবা কার্ডের নম্বরটি টাইপ করুন।</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera.</source>
        <translation>কার্ডটি ক্যামেরার সামনে ধরুন।</translation>
    </message>
    <message>
        <source>Type your PIN. That is your secret number.</source>
        <translation>আপনার পিন টাইপ করুন। এটি আপনার গোপন নম্বর।</translation>
    </message>
    <message>
        <source>Let nobody see it.</source>
        <translation>কাউকে দেখতে দেবেন না।</translation>
    </message>
    <message>
        <source>Do you have an old library card? Scan it.</source>
        <translation>আপনার কি পুরনো লাইব্রেরি কার্ড আছে? স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>No old card? Touch “I have none”.</source>
        <translation>পুরনো কার্ড নেই? «আমার নেই» ছুঁন।</translation>
    </message>
    <message>
        <source>Take books home: touch Borrow.</source>
        <translation>বই বাড়ি নিতে: «ধার নিন» ছুঁন।</translation>
    </message>
    <message>
        <source>Bring books back: touch Return.</source>
        <translation>বই ফেরত দিতে: «ফেরত দিন» ছুঁন।</translation>
    </message>
    <message>
        <source>Keep books longer: touch Renew.</source>
        <translation>বই আরও রাখতে: «নবায়ন করুন» ছুঁন।</translation>
    </message>
    <message>
        <source>A green tick? You can take the book home.</source>
        <translation>সবুজ টিক? বইটি বাড়ি নিতে পারেন।</translation>
    </message>
    <message>
        <source>A green tick? Put the book in the slot.</source>
        <translation>সবুজ টিক? বইটি খোপে রাখুন।</translation>
    </message>
    <message>
        <source>These are the books you have.</source>
        <translation>এই বইগুলো আপনার কাছে আছে।</translation>
    </message>
    <message>
        <source>Bring each book back by its date.</source>
        <translation>প্রতিটি বই তার তারিখের মধ্যে ফেরত দিন।</translation>
    </message>
    <message>
        <source>You need more time? Touch Renew.</source>
        <translation>আরও সময় লাগবে? «নবায়ন করুন» ছুঁন।</translation>
    </message>
    <message>
        <source>Things cost less in these shops.</source>
        <translation>এই দোকানগুলোতে জিনিসের দাম কম।</translation>
    </message>
    <message>
        <source>Show your city card in the shop.</source>
        <translation>দোকানে শহরের কার্ড দেখান।</translation>
    </message>
    <message>
        <source>Do you want a list of your books?</source>
        <translation>আপনার বইগুলোর তালিকা চান?</translation>
    </message>
    <message>
        <source>Touch what you like best.</source>
        <translation>যেটা ভালো লাগে সেটা ছুঁন।</translation>
    </message>
    <message>
        <source>We send you the list by e-mail.</source>
        <translation>তালিকাটি আপনাকে ইমেলে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>আপনার ইমেল ঠিকানা টাইপ করুন।</translation>
    </message>
    <message>
        <source>How was it today? Tell us.</source>
        <translation>আজ কেমন ছিল? আমাদের বলুন।</translation>
    </message>
    <message>
        <source>Nobody knows who says what.</source>
        <translation>কে কী বলেছে কেউ জানে না।</translation>
    </message>
    <message>
        <source>What do you want next? Touch one.</source>
        <translation>এরপর কী চান? একটি ছুঁন।</translation>
    </message>
    <message>
        <source>All the same to you? Touch “No preference”.</source>
        <translation>আপনার কাছে সব সমান? «কোনো পছন্দ নেই» ছুঁন।</translation>
    </message>
    <message>
        <source>Do you want to say more? Write it.</source>
        <translation>আরও কিছু বলতে চান? লিখুন।</translation>
    </message>
    <message>
        <source>Please write no names.</source>
        <translation>দয়া করে কোনো নাম লিখবেন না।</translation>
    </message>
    <message>
        <source>You are done with the questions.</source>
        <translation>প্রশ্ন শেষ।</translation>
    </message>
    <message>
        <source>This screen does not work now.</source>
        <translation>এই স্ক্রিন এখন কাজ করছে না।</translation>
    </message>
    <message>
        <source>It will work again later.</source>
        <translation>পরে আবার কাজ করবে।</translation>
    </message>
    <message>
        <source>Hold your card in front of the reader.</source>
        <translation>কার্ডটি রিডারের সামনে ধরুন।</translation>
    </message>
    <message>
        <source>The screen says yes? Open the door.</source>
        <translation>পর্দা হ্যাঁ বলছে? দরজা খুলুন।</translation>
    </message>
    <message>
        <source>The library is closed now.</source>
        <translation>গ্রন্থাগার এখন বন্ধ।</translation>
    </message>
    <message>
        <source>Come back when it is open.</source>
        <translation>খোলা থাকলে আবার আসুন।</translation>
    </message>
    <message>
        <source>Come back when staff are here.</source>
        <translation>কর্মীরা থাকলে আবার আসুন।</translation>
    </message>
    <message>
        <source>You did nothing for a while.</source>
        <translation>আপনি কিছুক্ষণ কিছু করেননি।</translation>
    </message>
    <message>
        <source>Are you here? Touch the big button.</source>
        <translation>আপনি কি আছেন? বড় বোতামটি ছুঁন।</translation>
    </message>
    <message>
        <source>Touch your language.</source>
        <translation>আপনার ভাষা ছুঁন।</translation>
    </message>
    <message>
        <source>People who work here can help you.</source>
        <translation>এখানকার কর্মীরা আপনাকে সাহায্য করতে পারেন।</translation>
    </message>
    <message>
        <source>Do you walk away? Touch Finish first.</source>
        <translation>চলে যাচ্ছেন? আগে «শেষ» ছুঁন।</translation>
    </message>
    <message>
        <source>Then touch “Go on”.</source>
        <translation>তারপর «এগিয়ে যান» ছুঁন।</translation>
    </message>
    <message>
        <source>Then touch Done.</source>
        <translation>তারপর «হয়ে গেছে» ছুঁন।</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>এটি খালি রাখতে পারেন।</translation>
    </message>
    <message>
        <source>Take a photo of it.</source>
        <translation>এটির ছবি তুলুন।</translation>
    </message>
    <message>
        <source>Your card comes later.</source>
        <translation>আপনার কার্ড পরে আসবে।</translation>
    </message>
    <message>
        <source>Bring a letter with your address here.</source>
        <translation>আপনার ঠিকানা লেখা একটি চিঠি এখানে আনুন।</translation>
    </message>
    <message>
        <source>Then you get your card.</source>
        <translation>তারপর আপনি কার্ড পাবেন।</translation>
    </message>
    <message>
        <source>Scan the code. Your card comes there.</source>
        <translation>কোডটি স্ক্যান করুন। আপনার কার্ড সেখানে আসবে।</translation>
    </message>
    <message>
        <source>What do you want? Touch it.</source>
        <translation>আপনি কী চান? সেটি ছুঁন।</translation>
    </message>
    <message>
        <source>You bring it back? Touch “Comes back”.</source>
        <translation>ফেরত দিচ্ছেন? «ফেরত» ছুঁন।</translation>
    </message>
    <message>
        <source>All questions then come in that language.</source>
        <translation>সব প্রশ্ন তখন সেই ভাষায় আসবে।</translation>
    </message>
    <message>
        <source>You keep your card.</source>
        <translation>আপনার কার্ড আপনারই থাকবে।</translation>
    </message>
    <message>
        <source>What is new? Touch it.</source>
        <translation>নতুন কী? সেটি ছুঁন।</translation>
    </message>
    <message>
        <source>What phone do you have? Touch it.</source>
        <translation>আপনার কোন ফোন? সেটি ছুঁন।</translation>
    </message>
    <message>
        <source>No phone? Your card comes on paper.</source>
        <translation>ফোন নেই? কার্ড কাগজে পাবেন।</translation>
    </message>
    <message>
        <source>Do you have an address? Touch your answer.</source>
        <translation>আপনার কি ঠিকানা আছে? উত্তরটি ছুঁন।</translation>
    </message>
    <message>
        <source>No address? You can join too.</source>
        <translation>ঠিকানা নেই? আপনিও যোগ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Type your postcode.</source>
        <translation>আপনার পোস্টকোড টাইপ করুন।</translation>
    </message>
    <message>
        <source>You find it on your letters.</source>
        <translation>আপনার চিঠিতে এটি লেখা থাকে।</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>আপনার প্রথম নাম টাইপ করুন।</translation>
    </message>
    <message>
        <source>Then type your family name.</source>
        <translation>তারপর পদবি টাইপ করুন।</translation>
    </message>
    <message>
        <source>Only one name? The second stays empty.</source>
        <translation>একটিই নাম? দ্বিতীয়টি খালি থাকবে।</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>আপনার জন্ম কবে?</translation>
    </message>
    <message>
        <source>Type the day, the month, the year.</source>
        <translation>দিন, মাস ও বছর টাইপ করুন।</translation>
    </message>
    <message>
        <source>Who looks after you? Type the name.</source>
        <translation>কে আপনার দেখাশোনা করেন? নাম টাইপ করুন।</translation>
    </message>
    <message>
        <source>This person must be here with you.</source>
        <translation>তাঁকে এখানে আপনার সঙ্গে থাকতে হবে।</translation>
    </message>
    <message>
        <source>Type the number of your house.</source>
        <translation>আপনার বাড়ির নম্বর টাইপ করুন।</translation>
    </message>
    <message>
        <source>Then type your street.</source>
        <translation>তারপর রাস্তার নাম টাইপ করুন।</translation>
    </message>
    <message>
        <source>Where can we write to you? Type it.</source>
        <translation>কোথায় লিখব আপনাকে? সেটি টাইপ করুন।</translation>
    </message>
    <message>
        <source>What helps you? Big letters? No stairs?</source>
        <translation>কীসে সুবিধা হয়? বড় অক্ষর? সিঁড়ি ছাড়া?</translation>
    </message>
    <message>
        <source>The council keeps your answers.</source>
        <translation>কাউন্সিল আপনার উত্তর রাখে।</translation>
    </message>
    <message>
        <source>Others see your age group. Never your name.</source>
        <translation>অন্যরা আপনার বয়সের শ্রেণি দেখে। নাম কখনও নয়।</translation>
    </message>
    <message>
        <source>You can have it all deleted.</source>
        <translation>সব মুছে ফেলতে বলতে পারেন।</translation>
    </message>
    <message>
        <source>Then touch “I have read this”.</source>
        <translation>তারপর «আমি এটি পড়েছি» ছুঁন।</translation>
    </message>
    <message>
        <source>Read your answers.</source>
        <translation>আপনার উত্তরগুলো পড়ুন।</translation>
    </message>
    <message>
        <source>Is one wrong? Touch Change.</source>
        <translation>কোনোটি ভুল? «বদলান» ছুঁন।</translation>
    </message>
    <message>
        <source>All right? Touch “These are right”.</source>
        <translation>সব ঠিক? «এগুলো ঠিক আছে» ছুঁন।</translation>
    </message>
    <message>
        <source>We ask one thing at a time.</source>
        <translation>আমরা একবারে একটি প্রশ্ন করি।</translation>
    </message>
    <message>
        <source>Show a letter with your address.</source>
        <translation>আপনার ঠিকানা লেখা চিঠি দেখান।</translation>
    </message>
    <message>
        <source>A person looks at it. Nobody copies it.</source>
        <translation>একজন এটি দেখবেন। কেউ কপি করবেন না।</translation>
    </message>
    <message>
        <source>No letter today? You get a pass.</source>
        <translation>আজ চিঠি নেই? একটি পাস পাবেন।</translation>
    </message>
    <message>
        <source>No letter today? Your card waits.</source>
        <translation>আজ চিঠি নেই? আপনার কার্ড অপেক্ষা করবে।</translation>
    </message>
    <message>
        <source>This is your card.</source>
        <translation>এটি আপনার কার্ড।</translation>
    </message>
    <message>
        <source>This is your pass for now.</source>
        <translation>এটি আপাতত আপনার পাস।</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>আপনার উত্তর নিরাপদ।</translation>
    </message>
    <message>
        <source>This was only practice.</source>
        <translation>এটি শুধু অনুশীলন ছিল।</translation>
    </message>
    <message>
        <source>Nobody gets a card from it.</source>
        <translation>এতে কেউ কার্ড পান না।</translation>
    </message>
    <message>
        <source>We keep nothing about you here.</source>
        <translation>আমরা এখানে আপনার কিছুই রাখি না।</translation>
    </message>
    <message>
        <source>Take your phone. Scan this code with it.</source>
        <translation>আপনার ফোন নিন। এই কোডটি স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Answer the questions on your phone.</source>
        <translation>ফোনে প্রশ্নগুলোর উত্তর দিন।</translation>
    </message>
    <message>
        <source>Then come back here.</source>
        <translation>তারপর এখানে ফিরে আসুন।</translation>
    </message>
    <message>
        <source>Scan your city card.</source>
        <translation>আপনার শহরের কার্ড স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>No card? The helper knows what to do.</source>
        <translation>কার্ড নেই? সহায়ক জানেন কী করতে হবে।</translation>
    </message>
    <message>
        <source>Somebody gave you a code. Scan it.</source>
        <translation>কেউ আপনাকে কোড দিয়েছে। সেটি স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Or type it.</source>
        <translation>অথবা টাইপ করুন।</translation>
    </message>
    <message>
        <source>What is true for you? Touch it.</source>
        <translation>আপনার ক্ষেত্রে কোনটি ঠিক? সেটি ছুঁন।</translation>
    </message>
    <message>
        <source>Nobody writes down your name.</source>
        <translation>কেউ আপনার নাম লেখে না।</translation>
    </message>
    <message>
        <source>There is a number on it. Scan it.</source>
        <translation>এতে একটি নম্বর আছে। সেটি স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Is everything right? Look once more.</source>
        <translation>সব ঠিক আছে? আরেকবার দেখুন।</translation>
    </message>
    <message>
        <source>Then touch “Yes”.</source>
        <translation>তারপর «হ্যাঁ» ছুঁন।</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>এই শেষ। ধন্যবাদ।</translation>
    </message>
    <message>
        <source>You help people here? Scan your card.</source>
        <translation>আপনি এখানে সাহায্য করেন? কার্ড স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Then type your PIN.</source>
        <translation>তারপর আপনার পিন টাইপ করুন।</translation>
    </message>
    <message>
        <source>Somebody wants a card? “Sign somebody up”.</source>
        <translation>কেউ কার্ড চান? «কাউকে নিবন্ধন করুন»।</translation>
    </message>
    <message>
        <source>Something is new? “Change a card”.</source>
        <translation>কিছু বদলেছে? «কার্ড বদলান»।</translation>
    </message>
    <message>
        <source>Scan each card.</source>
        <translation>প্রতিটি কার্ড স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>No card? Touch “One more”.</source>
        <translation>কার্ড নেই? «আরেকজন» ছুঁন।</translation>
    </message>
    <message>
        <source>Type the four signs of your code.</source>
        <translation>আপনার কোডের চারটি চিহ্ন টাইপ করুন।</translation>
    </message>
    <message>
        <source>A person who works here goes on now.</source>
        <translation>এখন এখানকার একজন কর্মী এগিয়ে নেবেন।</translation>
    </message>
    <message>
        <source>They touch their name and type their PIN.</source>
        <translation>তিনি নিজের নাম স্পর্শ করে পিন লেখেন।</translation>
    </message>
    <message>
        <source>This page is for people who work here.</source>
        <translation>এই পাতা এখানে যাঁরা কাজ করেন তাঁদের জন্য।</translation>
    </message>
    <message>
        <source>Ready? Touch “Back to the ambassador”.</source>
        <translation>শেষ? “অ্যাম্বাসেডরের কাছে ফিরুন” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>This is what came of today.</source>
        <translation>আজ যা হয়েছে তা এখানে।</translation>
    </message>
    <message>
        <source>This page is for staff.</source>
        <translation>এই পাতা কর্মীদের জন্য।</translation>
    </message>
    <message>
        <source>Here staff look after this screen.</source>
        <translation>এখানে কর্মীরা এই পর্দার যত্ন নেন।</translation>
    </message>
</context>
<context>
    <name>EnrolWindow</name>
    <message>
        <source>Show this screen the enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office makes it for this device. Hold it in the frame, or use the hand scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type or paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text under the square code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub that made the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub… This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is enrolled. One moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Council tax bill</source>
        <translation>কাউন্সিল ট্যাক্স বিল</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>ভাড়ার চুক্তি</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>ব্যাংক বিবরণী</translation>
    </message>
    <message>
        <source>Letter about a benefit</source>
        <translation>ভাতার চিঠি</translation>
    </message>
    <message>
        <source>Letter of a support service</source>
        <translation>সহায়তা সেবার চিঠি</translation>
    </message>
    <message>
        <source>Letter of a school</source>
        <translation>স্কুলের চিঠি</translation>
    </message>
    <message>
        <source>Staff: this postcode is not on this tablet’s list. It may be a new street, or not in this city. Please look closely at the address.</source>
        <translation>কর্মীদের জন্য: এই পোস্টকোড এই ট্যাবলেটের তালিকায় নেই। এটি নতুন রাস্তা হতে পারে, অথবা এই শহরের নয়। অনুগ্রহ করে ঠিকানাটি ভালো করে দেখুন।</translation>
    </message>
    <message>
        <source>Staff: this postcode was not compared with the council’s list. Please look closely at the address.</source>
        <translation>কর্মীদের জন্য: এই পোস্টকোড কাউন্সিলের তালিকার সঙ্গে মিলিয়ে দেখা হয়নি। অনুগ্রহ করে ঠিকানাটি ভালো করে দেখুন।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Has somebody of the staff seen where you live?</source>
        <translation>কর্মীদের কেউ কি আপনার ঠিকানার প্রমাণ দেখেছেন?</translation>
    </message>
    <message>
        <source>No copy is made. Only what it was and the day are kept.</source>
        <translation>কোনো কপি রাখা হয় না। শুধু কী ছিল ও তারিখ রাখা হয়।</translation>
    </message>
    <message>
        <source>Staff: choose your name and type your PIN</source>
        <translation>কর্মী: নাম বেছে পিন লিখুন</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ অঙ্ক মুছুন</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Not today: give a pass for two weeks</source>
        <translation>আজ নয়: দুই সপ্তাহের পাস দিন</translation>
    </message>
    <message>
        <source>Not today: the card waits until it is seen</source>
        <translation>আজ নয়: প্রমাণ না দেখা পর্যন্ত কার্ড অপেক্ষা করবে</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>আপাতত থামুন</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Thank you</source>
        <translation>ধন্যবাদ</translation>
    </message>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>আজ লাইব্রেরি নিয়ে আপনি কতটা সন্তুষ্ট?</translation>
    </message>
</context>
<context>
    <name>FaultBand</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the problems page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message numerus="yes">
        <source>Group of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up the next card. Nobody is admitted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admits everybody in the group at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the group; nobody is admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another grown-up: scan their card too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card is refused: sort it out, or cancel the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough grown-ups: everybody may go in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over to staff</source>
        <translation>কর্মীদের হাতে দিন</translation>
    </message>
</context>
<context>
    <name>HandOverButton</name>
    <message>
        <source>To sort out: {number}</source>
        <translation>সমাধান করতে হবে: {number}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>No staff are listed on this tablet</source>
        <translation>এই ট্যাবলেটে কোনো কর্মীর নাম নেই</translation>
    </message>
    <message>
        <source>What was answered is locked. Staff go on with it here; later the code is {code}.</source>
        <translation>উত্তরগুলো তালাবদ্ধ আছে। কর্মীরা এখানেই এগিয়ে নেবেন; পরে কোড হলো {code}।</translation>
    </message>
    <message>
        <source>At the counter its number is {number}.</source>
        <translation>কাউন্টারে এর নম্বর {number}।</translation>
    </message>
    <message>
        <source>Nobody of staff is here: go on without</source>
        <translation>এখানে কোনো কর্মী নেই: ছাড়াই এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Hand something out</source>
        <translation>কিছু দেওয়া</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>বড় হাতের অক্ষর</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ফাঁকা</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>শেষ অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ সংখ্যা মুছুন</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>রসিদ ছাপুন</translation>
    </message>
    <message>
        <source>No card: go on with the referral code</source>
        <translation>কার্ড নেই: রেফারেল কোড দিয়ে এগিয়ে যান</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>আমার বয়স ১৮ বা তার বেশি</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>এটি কী?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>এটি কার জন্য?</translation>
    </message>
    <message>
        <source>Which referral code?</source>
        <translation>কোন রেফারেল কোড?</translation>
    </message>
    <message>
        <source>What is the case?</source>
        <translation>অবস্থাটি কী?</translation>
    </message>
    <message>
        <source>Which number is on it?</source>
        <translation>এতে কোন নম্বর আছে?</translation>
    </message>
    <message>
        <source>Does it come back now?</source>
        <translation>এটি কি এখন ফেরত আসছে?</translation>
    </message>
    <message>
        <source>Hand it out now?</source>
        <translation>এখন দেওয়া হবে?</translation>
    </message>
    <message>
        <source>It is back. Thank you.</source>
        <translation>ফেরত এসেছে। ধন্যবাদ।</translation>
    </message>
    <message>
        <source>It is handed out</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Scan the resident’s card.</source>
        <translation>বাসিন্দার কার্ডটি স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Nothing is copied. Only what is the case is kept, without a name.</source>
        <translation>কিছুই কপি করা হয় না। শুধু অবস্থাটি রাখা হয়, নাম ছাড়া।</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>স্ক্যান করুন, বা টাইপ করুন।</translation>
    </message>
    <message>
        <source>Its number ends in {number}</source>
        <translation>এর নম্বরের শেষ {number}</translation>
    </message>
    <message>
        <source>Put it to use by {date}</source>
        <translation>{date} এর মধ্যে ব্যবহার শুরু করুন</translation>
    </message>
    <message>
        <source>Bring it back by {date}</source>
        <translation>{date} এর মধ্যে ফেরত আনুন</translation>
    </message>
    <message>
        <source>This desk did not lend it, or has it back already. Take it all the same: the council looks where it was lent, and tells staff if it was not.</source>
        <translation>এই ডেস্ক এটি ধার দেয়নি, অথবা এটি আগেই ফেরত এসেছে। তবুও নিন: কাউন্সিল দেখবে এটি কোথায় ধার দেওয়া হয়েছিল, আর ধার না হয়ে থাকলে কর্মীদের জানাবে।</translation>
    </message>
    <message>
        <source>It was lent here on {day} and is due back on {due}.</source>
        <translation>এটি এখান থেকে {day} তারিখে ধার দেওয়া হয়েছিল, ফেরতের তারিখ {due}।</translation>
    </message>
    <message>
        <source>Bring it to any workshop desk. You need no card for that.</source>
        <translation>যেকোনো কর্মশালার ডেস্কে নিয়ে আসুন। এর জন্য কার্ড লাগবে না।</translation>
    </message>
    <message>
        <source>Yes, it is back</source>
        <translation>হ্যাঁ, ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Yes, hand it out</source>
        <translation>হ্যাঁ, দিন</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Comes back: {thing}</source>
        <translation>ফেরত: {thing}</translation>
    </message>
    <message>
        <source>Ask for more, up to {number}: {thing}</source>
        <translation>আরও চান, {number} পর্যন্ত: {thing}</translation>
    </message>
    <message>
        <source>Give back what is left: {thing}</source>
        <translation>যা বাকি আছে ফেরত দিন: {thing}</translation>
    </message>
    <message>
        <source>Left at this desk: {number}</source>
        <translation>এই ডেস্কে বাকি: {number}</translation>
    </message>
    <message>
        <source>More are asked for, up to {number}</source>
        <translation>আরও চাওয়া হয়েছে, {number} পর্যন্ত</translation>
    </message>
</context>
<context>
    <name>HelpBand</name>
    <message numerus="yes">
        <source>%Ln more waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I am going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk then says that somebody is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks for help at {kiosk}, since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are borrowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are returning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Press Finish first if you walk away: then nobody sees what is yours.</source>
        <translation>চলে গেলে আগে «শেষ» চাপুন: তাহলে আপনার তথ্য কেউ দেখবে না।</translation>
    </message>
    <message>
        <source>Calling staff</source>
        <translation>কর্মীদের ডাকা হচ্ছে</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>একটু অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>কর্মীদের ডাকা হয়েছে</translation>
    </message>
    <message>
        <source>Please wait here. If nobody comes in a few minutes, go to the desk.</source>
        <translation>এখানে অপেক্ষা করুন। কয়েক মিনিটে কেউ না এলে ডেস্কে যান।</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>একজন আসছেন</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>এখানে অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>কাউকে ডাকা গেল না</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>অনুগ্রহ করে ডেস্কে যান</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello {name}</source>
        <translation>স্বাগতম, {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>স্বাগতম</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>ধার নিন</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>প্রতিটি স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Scan, then put in the slot</source>
        <translation>স্ক্যান করে ফেরত-খোপে রাখুন</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>নবায়ন করুন</translation>
    </message>
    <message>
        <source>Keep what you have for longer</source>
        <translation>যা আছে তা আরও কিছুদিন রাখুন</translation>
    </message>
    <message>
        <source>City Save</source>
        <translation>সিটি সেভ</translation>
    </message>
    <message>
        <source>Offers near here</source>
        <translation>কাছাকাছি অফার</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>আমাদের বলুন</translation>
    </message>
    <message>
        <source>What you think, and what should come next</source>
        <translation>আপনি কী ভাবেন, আর এরপর কী আসা উচিত</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>আমার অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Loans, reservations, money owed</source>
        <translation>ধার, সংরক্ষণ, বাকি টাকা</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>লাইব্রেরির সিস্টেমের সঙ্গে যোগাযোগ করা যাচ্ছে না। আপনি ধার নিতে ও ফেরত দিতে পারেন; পরে তা নিশ্চিত করা হবে।</translation>
    </message>
    <message>
        <source>Your card was accepted on trust: this kiosk could not check it fully today.</source>
        <translation>আপনার কার্ড বিশ্বাসের ভিত্তিতে গ্রহণ করা হয়েছে: এই যন্ত্রটি আজ সেটি পুরোপুরি যাচাই করতে পারেনি।</translation>
    </message>
    <message>
        <source>A loan that was recorded here could not be confirmed. Please ask at the desk.</source>
        <translation>এখানে লেখা একটি ধার নিশ্চিত করা যায়নি। ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
</context>
<context>
    <name>HubBox</name>
    <message>
        <source>This device knows no hub: what it records stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept on this device, waiting to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s) in vain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {sent} of {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubLine</name>
    <message>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reach the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>আপনি কি এখনও আছেন?</translation>
    </message>
    <message numerus="yes">
        <source>This session ends in %n second(s).</source>
        <translation>
            <numerusform>%Ln সেকেন্ডে এই সেশন শেষ হবে।</numerusform>
            <numerusform>%Ln সেকেন্ডে এই সেশন শেষ হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>আমি এখনও আছি</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>আমাকে আরও সময় দিন</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{done} done, {missed} not</source>
        <translation>{done}টি হয়েছে, {missed}টি হয়নি</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>{done}টি হয়েছে</translation>
    </message>
    <message>
        <source>Or type its number</source>
        <translation>অথবা নম্বরটি লিখুন</translation>
    </message>
    <message>
        <source>The item&apos;s number</source>
        <translation>জিনিসটির নম্বর</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ সংখ্যা মুছুন</translation>
    </message>
    <message>
        <source>This barcode is the publisher&apos;s. Scan the library&apos;s own label, or ask at the desk.</source>
        <translation>এই বারকোডটি প্রকাশকের। লাইব্রেরির নিজের লেবেলটি স্ক্যান করুন, অথবা ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Take it to the desk, so that the gate does not ring.</source>
        <translation>এটি ডেস্কে নিয়ে যান, যাতে বেরোনোর সময় গেট না বাজে।</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Please hand it to the desk.</source>
        <translation>নথিভুক্ত, এখনও নিশ্চিত নয়। ডেস্কে দিয়ে দিন।</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk.</source>
        <translation>ফেরত নেওয়া হয়েছে। ডেস্কে দিয়ে দিন।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>একটু অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>{there} of {of} parts of {item} are on the pad. Add the others, or ask at the desk.</source>
        <translation>{item}-এর {of}টি অংশের মধ্যে {there}টি প্যাডে আছে। বাকিগুলোও রাখুন, অথবা ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>What lies on the pad was read before. Lift it and put it back to read it again.</source>
        <translation>প্যাডে যা আছে তা আগেই পড়া হয়েছে। আবার পড়াতে তুলে নিয়ে ফের রাখুন।</translation>
    </message>
    <message>
        <source>The pad does not answer.</source>
        <translation>প্যাড সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>স্ক্যানার সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>ক্যামেরা সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>You can type the number of each item below.</source>
        <translation>নিচে প্রতিটি জিনিসের নম্বর লিখতে পারেন।</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language?</source>
        <translation>কোন ভাষা?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not know this number. Check it and try again.</source>
        <translation>লাইব্রেরি এই নম্বরটি চেনে না। মিলিয়ে দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This is not the right PIN. Try again, or ask at the desk.</source>
        <translation>পিনটি ঠিক নয়। আবার চেষ্টা করুন, অথবা ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please ask at the desk.</source>
        <translation>অনেকবার ভুল পিন দেওয়া হয়েছে। ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Your card opens the reading rooms and e-books. To borrow, please ask at the desk.</source>
        <translation>আপনার কার্ডে পাঠকক্ষ ও ই-বই ব্যবহার করা যায়। ধার নিতে ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The library does not know you yet. Please join at the desk, then borrow.</source>
        <translation>লাইব্রেরি এখনও আপনাকে চেনে না। ডেস্কে সদস্য হোন, তারপর ধার নিন।</translation>
    </message>
    <message>
        <source>You cannot borrow at the moment. Please ask at the desk.</source>
        <translation>এখন আপনি ধার নিতে পারবেন না। ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>You have as many items as you may have. Return one first.</source>
        <translation>যতগুলি নেওয়া যায়, আপনি ততগুলিই নিয়েছেন। আগে একটি ফেরত দিন।</translation>
    </message>
    <message>
        <source>You owe money. Please pay at the desk, then borrow.</source>
        <translation>আপনার টাকা বাকি আছে। ডেস্কে পরিশোধ করে তারপর ধার নিন।</translation>
    </message>
    <message>
        <source>The library does not know this item. Please hand it to the desk.</source>
        <translation>লাইব্রেরি এই জিনিসটি চেনে না। ডেস্কে দিয়ে দিন।</translation>
    </message>
    <message>
        <source>You have borrowed this already.</source>
        <translation>এটি আপনি আগেই ধার নিয়েছেন।</translation>
    </message>
    <message>
        <source>On loan to someone else. Please hand it to the desk.</source>
        <translation>অন্য কেউ ধার নিয়েছেন। ডেস্কে দিয়ে দিন।</translation>
    </message>
    <message>
        <source>Reserved by someone else. Please hand it to the desk.</source>
        <translation>অন্য কেউ সংরক্ষণ করেছেন। ডেস্কে দিয়ে দিন।</translation>
    </message>
    <message>
        <source>Not renewed. Please bring it back in time, or ask at the desk.</source>
        <translation>নবায়ন হয়নি। সময়মতো ফেরত দিন, অথবা ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>That did not work. Try again, or ask at the desk.</source>
        <translation>এটি হয়নি। আবার চেষ্টা করুন, অথবা ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>We do not know if that worked. Please ask at the desk.</source>
        <translation>এটি হয়েছে কি না আমরা জানি না। ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Please ask at the desk.</source>
        <translation>লাইব্রেরির সিস্টেমের সঙ্গে যোগাযোগ করা যাচ্ছে না। ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>No more loans can be recorded now. Please ask at the desk.</source>
        <translation>এখন আর ধার নথিভুক্ত করা যাবে না। ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Borrowed.</source>
        <translation>ধার নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>নবায়ন হয়েছে।</translation>
    </message>
    <message>
        <source>Returned. Put it into the slot.</source>
        <translation>ফেরত নেওয়া হয়েছে। খোপে রাখুন।</translation>
    </message>
    <message>
        <source>{why}. Please ask at the desk.</source>
        <translation>{why}। ডেস্কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk: someone is waiting for it.</source>
        <translation>ফেরত নেওয়া হয়েছে। ডেস্কে দিন: কেউ এর অপেক্ষায় আছেন।</translation>
    </message>
    <message>
        <source>Back by {due}</source>
        <translation>{due} তারিখের মধ্যে ফেরত দিন</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Put it into the slot.</source>
        <translation>নথিভুক্ত, এখনও নিশ্চিত নয়। খোপে রাখুন।</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Back by {due} at the latest.</source>
        <translation>নথিভুক্ত, এখনও নিশ্চিত নয়। শেষ তারিখ {due}।</translation>
    </message>
</context>
<context>
    <name>ModeBand</name>
    <message>
        <source>Checking without admitting: nobody is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to admitting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoCardPage</name>
    <message>
        <source>People without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ অঙ্কটি মুছুন</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Galleries</source>
        <translation>গ্যালারি</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>খাবার ও পানীয়</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>দোকান</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>প্রদর্শনী ও নাটক</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>খেলাধুলা</translation>
    </message>
    <message>
        <source>For ages {age} and over</source>
        <translation>{age} বছর ও তার বেশি বয়সীদের জন্য</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} পর্যন্ত</translation>
    </message>
    <message>
        <source>{number} m from here</source>
        <translation>এখান থেকে {number} মিটার</translation>
    </message>
    <message>
        <source>{number} km from here</source>
        <translation>এখান থেকে {number} কিলোমিটার</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>City Save</source>
        <translation>সিটি সেভ</translation>
    </message>
    <message>
        <source>Show your digital card there. The distance is as the crow flies.</source>
        <translation>সেখানে আপনার ডিজিটাল কার্ড দেখান। দূরত্ব সরলরেখায় মাপা।</translation>
    </message>
    <message>
        <source>There are no offers today.</source>
        <translation>আজ কোনো অফার নেই।</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>সব অফার</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Very satisfied</source>
        <translation>খুব সন্তুষ্ট</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>সন্তুষ্ট</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>কোনোটিই নয়</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>অসন্তুষ্ট</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>খুব অসন্তুষ্ট</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>This is anonymous: nobody knows who said it.</source>
        <translation>এটি নামহীন: কে বলেছেন, কেউ জানবে না।</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>এই প্রশ্নটি বাদ দিন</translation>
    </message>
    <message>
        <source>Which service would you like next?</source>
        <translation>এরপর কোন পরিষেবাটি চান?</translation>
    </message>
    <message>
        <source>One touch is one vote.</source>
        <translation>একবার ছোঁয়া মানে একটি ভোট।</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>কোনো পছন্দ নেই</translation>
    </message>
    <message>
        <source>Sorry, this could not be kept. Please tell somebody at the desk.</source>
        <translation>দুঃখিত, এটি রাখা গেল না। অনুগ্রহ করে ডেস্কে কাউকে বলুন।</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ধন্যবাদ</translation>
    </message>
    <message>
        <source>Is there anything else?</source>
        <translation>আর কিছু বলার আছে?</translation>
    </message>
    <message>
        <source>Only if you like. Please write no names and nothing that tells who you are.</source>
        <translation>শুধু যদি চান। অনুগ্রহ করে কোনো নাম বা আপনার পরিচয় জানায় এমন কিছু লিখবেন না।</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>আপনার কথা</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>বড় হাতের অক্ষর</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ফাঁকা</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>শেষ অক্ষরটি মুছুন</translation>
    </message>
    <message>
        <source>There are no keys for this language on this screen: use a keyboard, where there is one.</source>
        <translation>এই পর্দায় এই ভাষার কোনো বোতাম নেই: কিবোর্ড থাকলে সেটি ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Letters left: {number}</source>
        <translation>বাকি অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>পাঠান</translation>
    </message>
    <message>
        <source>Send without words</source>
        <translation>কথা ছাড়াই পাঠান</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>Admit after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refusal was settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? One touch admits the card and is kept with your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It is printed. Please take it along.</source>
        <translation>ছাপা হয়েছে। দয়া করে সঙ্গে নিয়ে যান।</translation>
    </message>
    <message>
        <source>The printer has no paper. Please put some in, then print again.</source>
        <translation>প্রিন্টারে কাগজ নেই। দয়া করে কাগজ দিয়ে আবার ছাপুন।</translation>
    </message>
    <message>
        <source>The printer is open. Please close it, then print again.</source>
        <translation>প্রিন্টার খোলা আছে। দয়া করে বন্ধ করে আবার ছাপুন।</translation>
    </message>
    <message>
        <source>The printer does not work. Please switch it off and on, then print again.</source>
        <translation>প্রিন্টার কাজ করছে না। দয়া করে বন্ধ করে আবার চালু করুন, তারপর আবার ছাপুন।</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Please see that it is on and plugged in, then print again.</source>
        <translation>প্রিন্টার পাওয়া যাচ্ছে না। দয়া করে দেখুন সেটি চালু ও সংযুক্ত আছে কি না, তারপর আবার ছাপুন।</translation>
    </message>
    <message>
        <source>The printer took too long. Please look at it, then print again.</source>
        <translation>প্রিন্টার বেশি সময় নিচ্ছে। দয়া করে সেটি দেখে আবার ছাপুন।</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>আপনার কার্ড</translation>
    </message>
    <message>
        <source>A pass until your card comes</source>
        <translation>আপনার কার্ড আসা পর্যন্ত একটি পাস</translation>
    </message>
    <message>
        <source>Where your card will be</source>
        <translation>আপনার কার্ড কোথায় থাকবে</translation>
    </message>
    <message>
        <source>It lets you sign in at the library until {date}.</source>
        <translation>{date} পর্যন্ত এটি দিয়ে লাইব্রেরিতে ঢুকতে পারবেন।</translation>
    </message>
    <message>
        <source>Keep it safe: whoever has it can use it.</source>
        <translation>যত্ন করে রাখুন: যার কাছে এটি থাকবে সে-ই ব্যবহার করতে পারবে।</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People to play</source>
        <translation>যাদের ভূমিকায় অভিনয় করবেন</translation>
    </message>
    <message>
        <source>Play this person</source>
        <translation>এই ব্যক্তির ভূমিকা নিন</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your own phone</source>
        <translation>আপনার নিজের ফোন</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>আপনার ফোন দিয়ে এটি স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Answer the other questions there. Then come back here: your code is {code}.</source>
        <translation>বাকি প্রশ্নগুলোর উত্তর সেখানে দিন। তারপর এখানে ফিরে আসুন: আপনার কোড {code}।</translation>
    </message>
    <message>
        <source>The way to the questions</source>
        <translation>প্রশ্নগুলোতে যাওয়ার পথ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>PlainMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>কর্মীদের মেনু</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>স্ব-পরীক্ষা চালান</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>প্রোগ্রাম শেষ করুন</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>প্রোগ্রাম চালু হওয়ার পর থেকে কিছু নেই।</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>সাম্প্রতিক ত্রুটি</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Sleeps at friends’ places: no fixed address.</source>
        <translation>বন্ধুদের বাড়িতে ঘুমান: কোনো স্থায়ী ঠিকানা নেই।</translation>
    </message>
    <message>
        <source>Fourteen years old, here with {guardian}.</source>
        <translation>বয়স চৌদ্দ বছর, {guardian} সঙ্গে এসেছেন।</translation>
    </message>
    <message>
        <source>Has forgotten the password of their phone.</source>
        <translation>নিজের ফোনের পাসওয়ার্ড ভুলে গেছেন।</translation>
    </message>
    <message>
        <source>Has no phone and wants the card on paper.</source>
        <translation>ফোন নেই, কার্ডটি কাগজে চান।</translation>
    </message>
    <message>
        <source>Has a card, and another name since last month.</source>
        <translation>কার্ড আছে, গত মাস থেকে নাম বদলেছে।</translation>
    </message>
    <message>
        <source>Play a card: an adult’s</source>
        <translation>একটি কার্ড দেখান: প্রাপ্তবয়স্কের</translation>
    </message>
    <message>
        <source>Play a card: a 14-year-old’s</source>
        <translation>একটি কার্ড দেখান: ১৪ বছর বয়সীর</translation>
    </message>
    <message>
        <source>Play a card: one that has ended</source>
        <translation>একটি কার্ড দেখান: মেয়াদ শেষ হওয়া</translation>
    </message>
    <message>
        <source>Born {day}.</source>
        <translation>জন্ম {day}।</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation>অনুশীলন: কিছুই গণনা হয় না</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>অনুশীলন শেষ করুন</translation>
    </message>
    <message>
        <source>Practice: nothing counts, nothing is sent. Any PIN will do.</source>
        <translation>অনুশীলন: কিছুই গণনা হয় না, কিছুই পাঠানো হয় না। যেকোনো পিন চলবে।</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is being printed. One moment.</source>
        <translation>ছাপা হচ্ছে। একটু অপেক্ষা করুন।</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Problems and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The time shown is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms the clock; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the log to a stick; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the hub on USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office takes the file in; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this program; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device&apos;s time: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>With {name}.</source>
        <translation>{name}-এর সঙ্গে।</translation>
    </message>
    <message>
        <source>Your answers are locked as you go. To go on later, your code is {code}.</source>
        <translation>উত্তর দেওয়ার সঙ্গে সঙ্গে তালাবদ্ধ হয়। পরে এগোতে আপনার কোড {code}।</translation>
    </message>
    <message>
        <source>Go on with my own phone</source>
        <translation>নিজের ফোনে চালিয়ে যাব</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>সব মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Yes, forget everything I said</source>
        <translation>হ্যাঁ, আমি যা বলেছি সব মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ অঙ্ক মুছুন</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>বড় অক্ষর</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ফাঁকা</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>শেষ অক্ষর মুছুন</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Hold the card in the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use the hand scanner. Nothing to press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside} of {capacity} places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one person without a card less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one person without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches: the next cards leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect several cards, then admit them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count people without a card, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused cards that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check without admitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches: show the answer, admit nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {service} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the last five admissions back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Borrowed</source>
        <translation>ধার নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>নবায়ন করা হয়েছে</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>আপনার রসিদটি নিন।</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on the screen.</source>
        <translation>প্রিন্টারে কাগজ নেই। আপনার রসিদ পর্দায় আছে।</translation>
    </message>
    <message>
        <source>The printer is open. Your receipt is on the screen.</source>
        <translation>প্রিন্টারটি খোলা। আপনার রসিদ পর্দায় আছে।</translation>
    </message>
    <message>
        <source>The printer needs the staff. Your receipt is on the screen.</source>
        <translation>প্রিন্টারটি কর্মীদের দেখা দরকার। আপনার রসিদ পর্দায় আছে।</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Your receipt is on the screen.</source>
        <translation>প্রিন্টারে সংযোগ করা যাচ্ছে না। আপনার রসিদ পর্দায় আছে।</translation>
    </message>
    <message>
        <source>The printer is too slow. Your receipt is on the screen.</source>
        <translation>প্রিন্টারটি খুব ধীর। আপনার রসিদ পর্দায় আছে।</translation>
    </message>
    <message>
        <source>Your receipt was sent.</source>
        <translation>আপনার রসিদ পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>This address takes no e-mail. Your receipt is on the screen.</source>
        <translation>এই ঠিকানায় ইমেল যায় না। আপনার রসিদ পর্দায় আছে।</translation>
    </message>
    <message>
        <source>The e-mail cannot be sent now. Your receipt is on the screen.</source>
        <translation>এখন ইমেল পাঠানো যাচ্ছে না। আপনার রসিদ পর্দায় আছে।</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Receipt, {library}</source>
        <translation>রসিদ, {library}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed.</source>
        <translation>নথিভুক্ত, এখনও নিশ্চিত নয়।</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>আপনার রসিদ</translation>
    </message>
    <message>
        <source>Would you like a receipt?</source>
        <translation>আপনি কি রসিদ চান?</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>রসিদ চাই না</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>এখানেই শেষ</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>পর্দায়</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>কাগজে</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>ইমেলে</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>জোরে পড়ে শোনান</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>অন্যভাবে</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>একটু অপেক্ষা করুন</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Return</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Put your items on the pad, then into the slot.</source>
        <translation>আপনার জিনিসগুলো প্যাডে রাখুন, তারপর খোপে।</translation>
    </message>
    <message>
        <source>Scan each item, then put it into the slot.</source>
        <translation>প্রতিটি স্ক্যান করে খোপে রাখুন।</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source> · </source>
        <comment>between two words; not like the Arabic zero</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulingsBox</name>
    <message numerus="yes">
        <source>What the hub found (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look into each one, then mark it as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>মীমাংসিত চিহ্ন দিন</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Which service?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise: nothing counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার মাপ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>বৈসাদৃশ্য</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>সাইন ইন</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ অঙ্কটি মুছুন</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>অন্য নম্বর</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>আমার নেই</translation>
    </message>
    <message>
        <source>Your library PIN?</source>
        <translation>আপনার লাইব্রেরি পিন?</translation>
    </message>
    <message>
        <source>The PIN you use for the library.</source>
        <translation>লাইব্রেরির জন্য যে পিন ব্যবহার করেন।</translation>
    </message>
    <message>
        <source>Do you have an old library card?</source>
        <translation>আপনার কি পুরনো লাইব্রেরি কার্ড আছে?</translation>
    </message>
    <message>
        <source>Scan it, or type the number on it. Next time your new card is enough.</source>
        <translation>এটি স্ক্যান করুন, অথবা এর নম্বরটি লিখুন। পরের বার নতুন কার্ডই যথেষ্ট।</translation>
    </message>
    <message>
        <source>Your library number?</source>
        <translation>আপনার লাইব্রেরি নম্বর?</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera, scan it, or type your library number.</source>
        <translation>আপনার কার্ড ক্যামেরার সামনে ধরুন, স্ক্যান করুন, অথবা আপনার লাইব্রেরি নম্বর লিখুন।</translation>
    </message>
    <message>
        <source>Scan your library card, or type the number on it.</source>
        <translation>আপনার লাইব্রেরি কার্ড স্ক্যান করুন, অথবা এর নম্বরটি লিখুন।</translation>
    </message>
</context>
<context>
    <name>SortOutPage</name>
    <message>
        <source>To sort out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Refused cards appear here until they are sorted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>What is yours is only read into headphones.</source>
        <translation>আপনার নিজের তথ্য শুধু হেডফোনে পড়া হয়।</translation>
    </message>
    <message>
        <source>Only read into headphones.</source>
        <translation>শুধু হেডফোনে পড়া হয়।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>The headphones are out. What is yours is not read aloud now. Plug them in again, or press Finish.</source>
        <translation>হেডফোন খোলা হয়েছে। আপনার তথ্য এখন জোরে পড়া হচ্ছে না। আবার লাগান, অথবা «শেষ» চাপুন।</translation>
    </message>
    <message>
        <source>You are finished here. Nothing of you is left on this screen.</source>
        <translation>আপনার কাজ শেষ। এই স্ক্রিনে আপনার কিছুই আর নেই।</translation>
    </message>
    <message>
        <source>The camera is above the screen.</source>
        <translation>ক্যামেরাটি স্ক্রিনের উপরে।</translation>
    </message>
    <message>
        <source>The camera is below the screen.</source>
        <translation>ক্যামেরাটি স্ক্রিনের নিচে।</translation>
    </message>
    <message>
        <source>The camera is to the left of the screen.</source>
        <translation>ক্যামেরাটি স্ক্রিনের বাঁ দিকে।</translation>
    </message>
    <message>
        <source>The camera is to the right of the screen.</source>
        <translation>ক্যামেরাটি স্ক্রিনের ডান দিকে।</translation>
    </message>
    <message>
        <source>Hold the code towards it, about a hand&apos;s length away.</source>
        <translation>কোডটি তার দিকে ধরুন, প্রায় এক হাতের তালু দূরে।</translation>
    </message>
    <message>
        <source>A little higher.</source>
        <translation>একটু উপরে।</translation>
    </message>
    <message>
        <source>A little lower.</source>
        <translation>একটু নিচে।</translation>
    </message>
    <message>
        <source>A little to the left.</source>
        <translation>একটু বাঁ দিকে।</translation>
    </message>
    <message>
        <source>A little to the right.</source>
        <translation>একটু ডান দিকে।</translation>
    </message>
    <message>
        <source>A little closer.</source>
        <translation>আরেকটু কাছে।</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>আরেকটু দূরে।</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>নাড়াবেন না, স্থির রাখুন।</translation>
    </message>
</context>
<context>
    <name>StaffDeskPage</name>
    <message>
        <source>For staff</source>
        <translation>কর্মীদের জন্য</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>কোড দিয়ে এগিয়ে যান</translation>
    </message>
    <message>
        <source>Somebody who was handed over, or stopped</source>
        <translation>যাঁকে হস্তান্তর করা হয়েছে বা যিনি থেমেছেন</translation>
    </message>
    <message>
        <source>Back to the ambassador</source>
        <translation>অ্যাম্বাসেডরের কাছে ফিরুন</translation>
    </message>
    <message>
        <source>To sort out: {number}</source>
        <translation>সমাধান করতে হবে: {number}</translation>
    </message>
    <message>
        <source>Nothing to sort out</source>
        <translation>সমাধান করার কিছু নেই</translation>
    </message>
    <message>
        <source>Others follow as these are dealt with.</source>
        <translation>এগুলো শেষ হলে বাকিগুলো আসবে।</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>এই ডেস্কে</translation>
    </message>
    <message>
        <source>At another desk of this place</source>
        <translation>এই জায়গার অন্য ডেস্কে</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>সমাধান হয়েছে বলে চিহ্নিত করুন</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>শুধু কর্মীদের জন্য</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>আপনার কর্মী-ব্যাজ স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Show your badge again.</source>
        <translation>ব্যাজটি আবার দেখান।</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN</source>
        <translation>আপনার নাম বেছে পিন লিখুন</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ অঙ্কটি মুছুন</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>কর্মীদের মেনু</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>আত্ম-পরীক্ষা চালান</translation>
    </message>
    <message>
        <source>Restart the library session</source>
        <translation>লাইব্রেরির সেশন আবার শুরু করুন</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>কিয়স্ক থেকে বেরোন</translation>
    </message>
    <message>
        <source>Library system answers</source>
        <translation>লাইব্রেরির সিস্টেম সাড়া দিচ্ছে</translation>
    </message>
    <message>
        <source>Library system does not answer</source>
        <translation>লাইব্রেরির সিস্টেম সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>Pad for tags ready</source>
        <translation>ট্যাগের প্যাড প্রস্তুত</translation>
    </message>
    <message>
        <source>The pad for tags does not answer</source>
        <translation>ট্যাগের প্যাড সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>Voice ready in every language</source>
        <translation>সব ভাষায় কণ্ঠ প্রস্তুত</translation>
    </message>
    <message>
        <source>No voice for some of the languages</source>
        <translation>কিছু ভাষায় কণ্ঠ নেই</translation>
    </message>
    <message>
        <source>No voice is installed</source>
        <translation>কোনো কণ্ঠ ইনস্টল নেই</translation>
    </message>
    <message>
        <source>Receipt printer ready</source>
        <translation>রসিদ প্রিন্টার প্রস্তুত</translation>
    </message>
    <message>
        <source>The receipt printer has no paper</source>
        <translation>রসিদ প্রিন্টারে কাগজ নেই</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open</source>
        <translation>রসিদ প্রিন্টারের ঢাকনা খোলা</translation>
    </message>
    <message>
        <source>The receipt printer says that it cannot print</source>
        <translation>রসিদ প্রিন্টার বলছে ছাপাতে পারছে না</translation>
    </message>
    <message>
        <source>The receipt printer does not answer</source>
        <translation>রসিদ প্রিন্টার সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>The receipt printer answers too slowly</source>
        <translation>রসিদ প্রিন্টার খুব ধীরে সাড়া দিচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>Recorded without the library system (%Ln)</source>
        <translation>
            <numerusform>লাইব্রেরি সিস্টেম ছাড়া নথিভুক্ত (%Ln)</numerusform>
            <numerusform>লাইব্রেরি সিস্টেম ছাড়া নথিভুক্ত (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Library system</source>
        <translation>লাইব্রেরির সিস্টেম</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>প্রোগ্রাম চালুর পর থেকে নেই।</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>শেষ ত্রুটিগুলি</translation>
    </message>
    <message>
        <source>In contact with the hub</source>
        <translation>হাবের সঙ্গে যোগাযোগ আছে</translation>
    </message>
    <message>
        <source>No contact with the hub now</source>
        <translation>এখন হাবের সঙ্গে যোগাযোগ নেই</translation>
    </message>
</context>
<context>
    <name>StaffRecorded</name>
    <message>
        <source>Waits until the library system answers.</source>
        <translation>লাইব্রেরি সিস্টেম সাড়া দেওয়া পর্যন্ত অপেক্ষায়।</translation>
    </message>
    <message>
        <source>The library system has it.</source>
        <translation>লাইব্রেরি সিস্টেমে আছে।</translation>
    </message>
    <message>
        <source>The library system has it, with another date.</source>
        <translation>লাইব্রেরি সিস্টেমে আছে, অন্য তারিখে।</translation>
    </message>
    <message>
        <source>The library system said no.</source>
        <translation>লাইব্রেরি সিস্টেম না বলেছে।</translation>
    </message>
    <message>
        <source>Nobody knows whether the library system has it: no answer came.</source>
        <translation>লাইব্রেরি সিস্টেমে আছে কি না জানা নেই: কোনো সাড়া আসেনি।</translation>
    </message>
    <message>
        <source>There, the item is on loan to another.</source>
        <translation>সেখানে জিনিসটি অন্য কারও কাছে ধারে।</translation>
    </message>
    <message>
        <source>There, the item is reserved by another.</source>
        <translation>সেখানে জিনিসটি অন্য কেউ সংরক্ষণ করেছেন।</translation>
    </message>
    <message>
        <source>It does not know the item.</source>
        <translation>সিস্টেম জিনিসটি চেনে না।</translation>
    </message>
    <message>
        <source>Look the item up there, and put it right by hand.</source>
        <translation>সেখানে জিনিসটি খুঁজে হাতে ঠিক করুন।</translation>
    </message>
    <message>
        <source>The reader has the item: lend it by hand, or ask for it back.</source>
        <translation>জিনিসটি পাঠকের কাছে: হাতে ধার দিন, বা ফেরত চান।</translation>
    </message>
    <message>
        <source>Somebody waits for it: put it on the reservation shelf.</source>
        <translation>কেউ এর জন্য অপেক্ষায়: সংরক্ষণের তাকে রাখুন।</translation>
    </message>
    <message>
        <source>Recorded without the library system</source>
        <translation>লাইব্রেরি সিস্টেম ছাড়া নথিভুক্ত</translation>
    </message>
    <message>
        <source>Back to the staff menu</source>
        <translation>কর্মীদের মেনুতে ফিরুন</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. Call for help.</source>
        <translation>যা নথিভুক্ত হয়েছিল তা পড়া যাচ্ছে না। সাহায্য চান।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you.</source>
        <translation>
            <numerusform>%Lnটি আপনার অপেক্ষায়।</numerusform>
            <numerusform>%Lnটি আপনার অপেক্ষায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for the library system.</source>
        <translation>
            <numerusform>%Lnটি লাইব্রেরি সিস্টেমের অপেক্ষায়।</numerusform>
            <numerusform>%Lnটি লাইব্রেরি সিস্টেমের অপেক্ষায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older ones are not shown.</source>
        <translation>
            <numerusform>আরও %Lnটি পুরোনো দেখানো হয়নি।</numerusform>
            <numerusform>আরও %Lnটি পুরোনো দেখানো হয়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan: {item}</source>
        <translation>ধার: {item}</translation>
    </message>
    <message>
        <source>Return: {item}</source>
        <translation>ফেরত: {item}</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>মীমাংসিত চিহ্ন দিন</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>সিস্টেম বলছে: {words}</translation>
    </message>
    <message>
        <source>Recorded {when}.</source>
        <translation>নথিভুক্ত {when}।</translation>
    </message>
    <message>
        <source>Item {number}.</source>
        <translation>জিনিস {number}।</translation>
    </message>
    <message>
        <source>Reader {number}.</source>
        <translation>পাঠক {number}।</translation>
    </message>
    <message>
        <source>The reader was told {day}.</source>
        <translation>পাঠককে বলা হয়েছিল {day}।</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Card checks updated {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test, camera, practice, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What came of it</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation>আপনার সময়ের জন্য ধন্যবাদ।</translation>
    </message>
    <message>
        <source>Minutes: {number}</source>
        <translation>মিনিট: {number}</translation>
    </message>
    <message>
        <source>Came: {number}</source>
        <translation>এসেছেন: {number}</translation>
    </message>
    <message>
        <source>Sign-ups begun: {number}</source>
        <translation>শুরু হওয়া নিবন্ধন: {number}</translation>
    </message>
    <message>
        <source>Sign-ups finished: {number}</source>
        <translation>সম্পূর্ণ নিবন্ধন: {number}</translation>
    </message>
    <message>
        <source>Passes given meanwhile: {number}</source>
        <translation>দেওয়া পাস: {number}</translation>
    </message>
    <message>
        <source>Forgotten, as somebody asked: {number}</source>
        <translation>অনুরোধে মুছে ফেলা: {number}</translation>
    </message>
    <message>
        <source>Handed out: {number}</source>
        <translation>বিতরণ: {number}</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Nothing more is asked of you. Your card is made as soon as the council has your answers.</source>
        <translation>আপনাকে আর কিছু করতে হবে না। কাউন্সিল আপনার উত্তর পেলেই কার্ড তৈরি হবে।</translation>
    </message>
    <message>
        <source>Your card is made once somebody has seen proof of your address, or of who you are. Bring it to the staff here on any day, and say your reference.</source>
        <translation>কেউ আপনার ঠিকানা বা পরিচয়ের প্রমাণ দেখলেই আপনার কার্ড তৈরি হবে। যেকোনো দিন তা এখানকার কর্মীদের কাছে নিয়ে আসুন, এবং আপনার রেফারেন্স বলুন।</translation>
    </message>
    <message>
        <source>The council first looks whether you have a card already. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>কাউন্সিল আগে দেখবে আপনার কার্ড আগে থেকেই আছে কি না। আপনাকে কিছু করতে হবে না। কয়েক দিন পরে দেখুন আপনার কার্ড এসেছে কি না।</translation>
    </message>
    <message>
        <source>The council first looks for the card that you want changed. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>আপনি যে কার্ড বদলাতে চান কাউন্সিল আগে সেটি খুঁজবে। আপনাকে কিছু করতে হবে না। কয়েক দিন পরে দেখুন আপনার কার্ড এসেছে কি না।</translation>
    </message>
    <message>
        <source>Somebody at the council has to read your answers first. In a few days, look whether your card is there. If it is not, come back here and say your reference.</source>
        <translation>কাউন্সিলের কাউকে আগে আপনার উত্তরগুলো পড়তে হবে। কয়েক দিন পরে দেখুন আপনার কার্ড এসেছে কি না। না এলে এখানে ফিরে এসে আপনার রেফারেন্স বলুন।</translation>
    </message>
    <message>
        <source>Your card will be here. Scan this with your phone, and keep the page to yourself.</source>
        <translation>আপনার কার্ড এখানে থাকবে। ফোন দিয়ে এটি স্ক্যান করুন, আর পাতাটি শুধু নিজের কাছে রাখুন।</translation>
    </message>
    <message>
        <source>Here your phone finds your card for 30 days: to save as a picture, or for its wallet. Scan this.</source>
        <translation>30 দিন আপনার ফোন এখানে কার্ডটি পাবে: ছবি হিসেবে সেভ করতে, বা ফোনের ওয়ালেটে রাখতে। এটি স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>No phone? Staff here print your card: say your reference.</source>
        <translation>ফোন নেই? এখানকার কর্মীরা আপনার কার্ড প্রিন্ট করে দেবেন: আপনার রেফারেন্স বলুন।</translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation>আপনার রেফারেন্স: {reference}</translation>
    </message>
    <message>
        <source>Your card will be at this address: {address}</source>
        <translation>আপনার কার্ড এই ঠিকানায় থাকবে: {address}</translation>
    </message>
</context>
<context>
    <name>TellUsPage</name>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>আজ লাইব্রেরি নিয়ে আপনি কতটা সন্তুষ্ট?</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>আমাদের বলুন</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Easy Read</source>
        <translation>সহজ পাঠ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার মাপ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>বৈসাদৃশ্য</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>শুনুন</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>এই ভাষার কণ্ঠ নেই</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>বোতামগুলি নামান</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>শেষ</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This tablet’s records are damaged. Please go on at another tablet, and tell staff.</source>
        <translation>এই ট্যাবলেটের নথি নষ্ট হয়ে গেছে। অনুগ্রহ করে অন্য ট্যাবলেটে এগিয়ে যান এবং কর্মীদের জানান।</translation>
    </message>
    <message>
        <source>This tablet cannot write to its disk. Please go on at another tablet, and tell staff.</source>
        <translation>এই ট্যাবলেট নিজের ডিস্কে লিখতে পারছে না। অনুগ্রহ করে অন্য ট্যাবলেটে এগিয়ে যান এবং কর্মীদের জানান।</translation>
    </message>
    <message>
        <source>This cannot go on at a phone now. Please go on here, or try again in a few minutes.</source>
        <translation>এখন ফোনে চালিয়ে যাওয়া যাবে না। এখানেই এগিয়ে যান, অথবা কয়েক মিনিট পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>That did not work, and nothing was lost. Please try once more; then ask staff.</source>
        <translation>এটি হয়নি, তবে কিছুই হারায়নি। আরেকবার চেষ্টা করুন; তারপর কর্মীদের বলুন।</translation>
    </message>
    <message>
        <source>This is no card of this city, or it cannot be read. Scan it again, or go on without it.</source>
        <translation>এটি এই শহরের কার্ড নয়, বা পড়া যাচ্ছে না। আবার স্ক্যান করুন, অথবা এটি ছাড়া এগিয়ে যান।</translation>
    </message>
    <message>
        <source>The council cannot be reached now. Please go on here; it is tried again by itself.</source>
        <translation>এখন কাউন্সিলের সঙ্গে যোগাযোগ করা যাচ্ছে না। এখানেই এগিয়ে যান; আবার নিজে থেকে চেষ্টা হবে।</translation>
    </message>
    <message>
        <source>Nobody on this tablet goes on with that code, and the council cannot be asked now. Look at the code again, or start again: what was said before is safe at the council.</source>
        <translation>এই ট্যাবলেটে এই কোড দিয়ে কেউ এগোচ্ছে না, আর এখন কাউন্সিলকে জিজ্ঞাসা করা যাচ্ছে না। কোডটি আবার দেখুন, অথবা নতুন করে শুরু করুন: আগে যা বলা হয়েছে তা নিরাপদ আছে।</translation>
    </message>
    <message>
        <source>This sign-up cannot go on at a phone any more. Please go on here, or ask staff.</source>
        <translation>এই নিবন্ধন আর ফোনে চালানো যাবে না। এখানেই এগিয়ে যান, অথবা কর্মীদের বলুন।</translation>
    </message>
    <message>
        <source>Too many asked for this just now. Please go on here, or wait a few minutes.</source>
        <translation>এইমাত্র অনেকে এটি চেয়েছেন। এখানেই এগিয়ে যান, অথবা কয়েক মিনিট অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Too many codes were not right. Please wait a minute, then look at the code again.</source>
        <translation>অনেকগুলো কোড ঠিক ছিল না। অনুগ্রহ করে এক মিনিট অপেক্ষা করুন, তারপর কোডটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>Too many sign-ups are not finished here. Finish one of them, or use another tablet.</source>
        <translation>এখানে অনেক নিবন্ধন অসমাপ্ত। একটি শেষ করুন, অথবা অন্য ট্যাবলেট ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Answers cannot be locked here yet. Please bring this tablet online, then try again.</source>
        <translation>এখানে এখনও উত্তর তালাবদ্ধ করা যায় না। ট্যাবলেটটি অনলাইনে আনুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>That is too long. Please write it shorter.</source>
        <translation>এটি খুব বড়। অনুগ্রহ করে ছোট করে লিখুন।</translation>
    </message>
    <message>
        <source>This tablet’s disk is full. Please go on at another tablet, and tell staff.</source>
        <translation>এই ট্যাবলেটের ডিস্ক ভরে গেছে। অনুগ্রহ করে অন্য ট্যাবলেটে এগিয়ে যান এবং কর্মীদের জানান।</translation>
    </message>
    <message>
        <source>This tablet’s records are busy. Please wait a moment and try again.</source>
        <translation>এই ট্যাবলেটের নথি এখন ব্যস্ত। একটু অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This tablet was put out of service. Please use another one, and tell the office.</source>
        <translation>এই ট্যাবলেটটি পরিষেবা থেকে সরিয়ে নেওয়া হয়েছে। অনুগ্রহ করে অন্য একটি ব্যবহার করুন এবং অফিসকে জানান।</translation>
    </message>
    <message>
        <source>Cards cannot be checked here yet. Please bring this tablet online, then try again.</source>
        <translation>এখানে এখনও কার্ড যাচাই করা যায় না। ট্যাবলেটটি অনলাইনে আনুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Undo an admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? One touch takes the admission back and is kept with your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Staff only</source>
        <translation>শুধু কর্মীদের জন্য</translation>
    </message>
    <message>
        <source>Hold your staff badge to the camera or scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose your name and type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a PIN here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>Your own PIN, in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ অঙ্কটি মুছুন</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit this card after all, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card clears this. It waits under “To sort out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card clears this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked only: nobody was admitted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The library system is slow to answer. You can wait, or finish and ask at the desk.</source>
        <translation>লাইব্রেরির সিস্টেম উত্তর দিতে দেরি করছে। আপনি অপেক্ষা করতে পারেন, অথবা শেষ করে ডেস্কে জিজ্ঞাসা করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>স্বাগতম</translation>
    </message>
    <message>
        <source>City Save: offers near here</source>
        <translation>সিটি সেভ: কাছাকাছি অফার</translation>
    </message>
    <message>
        <source>Touch the screen, or scan your library card.</source>
        <translation>পর্দা স্পর্শ করুন, অথবা আপনার লাইব্রেরি কার্ড স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>লাইব্রেরির সিস্টেমের সঙ্গে যোগাযোগ করা যাচ্ছে না। আপনি ধার নিতে ও ফেরত দিতে পারেন; পরে তা নিশ্চিত করা হবে।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>Borrow, renew, see your account</source>
        <translation>ধার নিন, নবায়ন করুন, অ্যাকাউন্ট দেখুন</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>No need to sign in</source>
        <translation>সাইন ইন করার দরকার নেই</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Portcullis library kiosk</source>
        <translation>Portcullis লাইব্রেরি কিয়স্ক</translation>
    </message>
    <message>
        <source>Portcullis scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Scanned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit: check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan the others, then admit the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln সেকেন্ড</numerusform>
            <numerusform>%Ln সেকেন্ড</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln মিনিট</numerusform>
            <numerusform>%Ln মিনিট</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ঘণ্টা</numerusform>
            <numerusform>%Ln ঘণ্টা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln দিন</numerusform>
            <numerusform>%Ln দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ages {from} and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age {from}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages {from} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {letter} · {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does not answer. Look whether this device has a network; it tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not answer in time. The network may be slow; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s certificate is not trusted here, so nothing is sent. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s certificate does not fit this device’s date. Set the clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page answered in the hub’s place. Log in to this network, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s answer was changed on its way and is not believed. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub itself does not work now. If it lasts, tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has no room left on its disk. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not understand this device. Update this program, or tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device and the hub do not agree on the time. Set this device’s clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network’s proxy lets nothing through to the hub. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this device. Tell the office: it must be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was put out of service: it admits nobody. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s new card checks cannot be trusted; the ones before are in use. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device’s log cannot be read, so nothing is sent. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no enrolment code. Show the whole code that the office made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used already. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too old. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this code. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for another kind of device. Ask the office for one for this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not the hub that this code is for. Do not go on; tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code leads over a line that others can read. Ask the office for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is enrolled already. It must leave its hub first, by the command: device leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device has this device’s keys. Begin with a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city’s list has no such venue yet. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral code was used twice</source>
        <translation>এই রেফারেল কোডটি দুবার ব্যবহার করা হয়েছে</translation>
    </message>
    <message>
        <source>More was handed out than this desk may</source>
        <translation>এই ডেস্কের অনুমতির চেয়ে বেশি দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>What came back was not out on loan</source>
        <translation>যা ফেরত এসেছে তা ধার দেওয়া ছিল না</translation>
    </message>
    <message>
        <source>Cancelled before it was admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city never issued this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot read this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is ahead of the hub’s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded while this device was out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by a copy of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>আগেই ব্যবহৃত</translation>
    </message>
    <message>
        <source>Admitted after it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not right ({code}). If it stays, call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot write to its disk. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this device is damaged. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest card checks are damaged; the ones before are in use. Fetch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Export the log, then make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the log. Close it, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is from a newer program. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is damaged. Do not delete it; call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written. Look whether the disk is full.</source>
        <translation>লেখা যাচ্ছে না। ডিস্ক ভরা কি না দেখুন।</translation>
    </message>
    <message>
        <source>There are no card checks here. Bring them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are older than the ones in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are not from this city. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are out of date. Fetch newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are too big to be true. Fetch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are another city’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card checks could not be stored. Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of services has a mistake; the one before is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not set up yet. Take in the city’s files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock may be wrong. Compare it with another clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is already open. Use that window, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this device is missing. Set the device up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting cannot be used. Correct the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture from the camera. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is plugged in. A hand scanner works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the camera. Close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped. Look at its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no picture or film that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was dealt with already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff actions are open for {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>পিন ঠিক নয়। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>That PIN was not accepted. Try again in {wait}.</source>
        <translation>পিন নেওয়া হয়নি। {wait} পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>That is not a valid staff badge. Use another, or a PIN.</source>
        <translation>এটি বৈধ কর্মী ব্যাজ নয়। অন্যটি বা পিন ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Unlock staff actions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reason is not offered here. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refusal cannot be overridden. Send them to a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admission was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The clock counts as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is behind: card checks are newer. Set it right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was exported: {events}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not exported. Look whether the stick is full or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for the hub. It counts as sent once the office has taken the file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is full. Admit it, then start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk says now that somebody is coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not offered here. Choose another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment. A hand scanner works already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the card in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program; the picture then comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or use a hand scanner. Nothing else to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its cable. The picture comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film or folder has ended. Choose a camera to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>ক্যামেরা প্রস্তুত</translation>
    </message>
    <message>
        <source>Camera still starting</source>
        <translation>ক্যামেরা এখনও চালু হচ্ছে</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>ক্যামেরা থেকে ছবি আসছে না</translation>
    </message>
    <message>
        <source>Speaker ready</source>
        <translation>স্পিকার প্রস্তুত</translation>
    </message>
    <message>
        <source>Speaker muted</source>
        <translation>স্পিকার নিঃশব্দ</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>স্পিকার পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Hand scanner ready</source>
        <translation>হ্যান্ড স্ক্যানার প্রস্তুত</translation>
    </message>
    <message>
        <source>Hand scanner in use by another program</source>
        <translation>হ্যান্ড স্ক্যানার অন্য প্রোগ্রাম ব্যবহার করছে</translation>
    </message>
    <message>
        <source>Hand scanner not plugged in</source>
        <translation>হ্যান্ড স্ক্যানার লাগানো নেই</translation>
    </message>
    <message>
        <source>Test card read and refused as expired</source>
        <translation>পরীক্ষার কার্ড পড়া হয়েছে, মেয়াদোত্তীর্ণ বলে প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Test card read with difficulty</source>
        <translation>পরীক্ষার কার্ড কষ্ট করে পড়া গেছে</translation>
    </message>
    <message>
        <source>The test card was not judged rightly. Do not open; call for help.</source>
        <translation>পরীক্ষার কার্ড ঠিকমতো যাচাই হয়নি। খুলবেন না; সাহায্য চান।</translation>
    </message>
    <message>
        <source>Card checks are {age} old</source>
        <translation>কার্ড যাচাইয়ের তথ্য {age} পুরোনো</translation>
    </message>
    <message>
        <source>Card checks are {age} old. Get this device online soon.</source>
        <translation>কার্ড যাচাইয়ের তথ্য {age} পুরোনো। শীঘ্রই যন্ত্রটি অনলাইনে আনুন।</translation>
    </message>
    <message>
        <source>Card checks are {age} old: too old. Get this device online.</source>
        <translation>কার্ড যাচাইয়ের তথ্য {age} পুরোনো: বেশি পুরোনো। যন্ত্রটি অনলাইনে আনুন।</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>ঘড়ি ঠিক আছে</translation>
    </message>
    <message>
        <source>The clock may be {skew} wrong. Compare it with another.</source>
        <translation>ঘড়িতে {skew} ভুল থাকতে পারে। অন্যটির সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>The clock is {skew} wrong. Set it right.</source>
        <translation>ঘড়িতে {skew} ভুল। ঠিক করুন।</translation>
    </message>
    <message>
        <source>{free} free on the disk</source>
        <translation>ডিস্কে {free} খালি</translation>
    </message>
    <message>
        <source>Only {free} free on the disk. Make room today.</source>
        <translation>ডিস্কে মাত্র {free} খালি। আজই জায়গা করুন।</translation>
    </message>
    <message>
        <source>The disk cannot be read. Call for help.</source>
        <translation>ডিস্ক পড়া যাচ্ছে না। সাহায্য চান।</translation>
    </message>
    <message>
        <source>The log takes entries</source>
        <translation>লগে লেখা যাচ্ছে</translation>
    </message>
    <message>
        <source>The log takes entries, but slowly</source>
        <translation>লগে লেখা যাচ্ছে, তবে ধীরে</translation>
    </message>
    <message>
        <source>The log takes no entries. {fault_words}</source>
        <translation>লগে লেখা যাচ্ছে না। {fault_words}</translation>
    </message>
    <message>
        <source>Camera: {fps} frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: does not work. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone is flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: get this device online, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the card in their phone’s wallet or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: send them to a library, where it can be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them what there is for their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask whether they came in already. If not, call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check this card</source>
        <translation>এই কার্ড যাচাই করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>আমাদের কার্ড নয়</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>পড়ার কিছু নেই</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: hold the card flat in the frame, with the screen bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for setting up a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too long to be a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a code</source>
        <translation>কোডের একটি অংশ</translation>
    </message>
    <message>
        <source>This code is one piece of several. Our cards come in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>This looks like a card, but it is damaged or was misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan once more. If it fails again, they need a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a true card</source>
        <translation>আসল কার্ড নয়</translation>
    </message>
    <message>
        <source>The city did not make this card, or somebody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for their own card. If unsure, call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be newer than the card checks on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid card</source>
        <translation>বৈধ কার্ড নয়</translation>
    </message>
    <message>
        <source>It was not issued by the rules for such cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another city’s card</source>
        <translation>অন্য শহরের কার্ড</translation>
    </message>
    <message>
        <source>It is a true card of {city}, but not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: if they live here, a library can give them our card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card, please</source>
        <translation>একবারে একটি কার্ড</translation>
    </message>
    <message>
        <source>There are two cards in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: take both away, then show one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the live card</source>
        <translation>ফোনের আসল কার্ড লাগবে</translation>
    </message>
    <message>
        <source>A print or a picture is not enough here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to open the card in their phone’s wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code out of date</source>
        <translation>কোডের সময় পার</translation>
    </message>
    <message>
        <source>This may be a picture of the card, taken earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to open the card itself, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code already used</source>
        <translation>কোড আগেই ব্যবহৃত</translation>
    </message>
    <message>
        <source>This changing code was scanned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: wait until the code changes, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check the code</source>
        <translation>কোড যাচাই করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>This device cannot check the changing code on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>এখনও বৈধ নয়</translation>
    </message>
    <message>
        <source>The card starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in {month}</source>
        <translation>{month} মাসে শেষ হয়েছে</translation>
    </message>
    <message>
        <source>The card was valid until {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: they can renew it online or at a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>This card was cancelled. There may be a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for their new card, or send them to a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>This card is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask online</source>
        <translation>অনলাইনে যাচাই লাগবে</translation>
    </message>
    <message>
        <source>This card can only be checked online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card checks on this device do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>A newer copy of this card was used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the newer card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such service</source>
        <translation>এমন সেবা নেই</translation>
    </message>
    <message>
        <source>This service is not on the city’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose the service again at the bottom of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this card</source>
        <translation>এই কার্ডে নেই</translation>
    </message>
    <message>
        <source>{service} is not on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: they can finish joining at a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this card</source>
        <translation>এই কার্ডের জন্য নয়</translation>
    </message>
    <message>
        <source>{service} does not take this kind of card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: offer the price without a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} needs something that is not on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a library can add it to the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation>বয়স কম</translation>
    </message>
    <message>
        <source>{service} is for ages {from_age} and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For younger people</source>
        <translation>কম বয়সীদের জন্য</translation>
    </message>
    <message>
        <source>{service} is for ages up to {to_age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>{what} opens at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>এখন বন্ধ</translation>
    </message>
    <message>
        <source>{what} opens on {day} at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>শুরু হয়নি</translation>
    </message>
    <message>
        <source>{service} starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>শেষ হয়ে গেছে</translation>
    </message>
    <message>
        <source>{service} ended on {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them what else is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was used for {service} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits left</source>
        <translation>আর কোনো বার বাকি নেই</translation>
    </message>
    <message>
        <source>This card was used for {service} {uses} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs someone {from_age} or over</source>
        <translation>{from_age} বা বেশি বয়সী সঙ্গী লাগবে</translation>
    </message>
    <message>
        <source>{service}: one person of {from_age} or over for {children}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan the whole family as a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation>জায়গা নেই</translation>
    </message>
    <message>
        <source>All {capacity} places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to wait until somebody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks too old</source>
        <translation>কার্ড যাচাইয়ের তথ্য খুব পুরনো</translation>
    </message>
    <message>
        <source>This device has been offline for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are old</source>
        <translation>কার্ড যাচাইয়ের তথ্য পুরনো</translation>
    </message>
    <message>
        <source>Offline for {age}: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>ঘড়ি নিয়ে সন্দেহ</translation>
    </message>
    <message>
        <source>The clock of this device may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: compare it with another clock, and confirm it with a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>সম্মতি লাগবে</translation>
    </message>
    <message>
        <source>No guardian’s consent is on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the guardian’s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device out of service</source>
        <translation>যন্ত্র বন্ধ আছে</translation>
    </message>
    <message>
        <source>This device may no longer admit anybody. The card itself was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: use another device, and tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot record</source>
        <translation>নথিভুক্ত করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>Nothing was recorded. {fault_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: note the visit on paper, and call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted by staff</source>
        <translation>কর্মী প্রবেশ করতে দিয়েছেন</translation>
    </message>
    <message>
        <source>Admitted by staff. The card said: {refused_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a true card, but not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card starts on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card has ended</source>
        <translation>কার্ডের মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>The card is past its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is for older people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is for younger people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} opens later today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} does not open in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them where to find the opening times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} starts on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was used for {service} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has had all its visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an adult</source>
        <translation>প্রাপ্তবয়স্ক সঙ্গী লাগবে</translation>
    </message>
    <message>
        <source>{service}: young children need company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has been offline for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline for some time: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot record visits now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the initials: {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If unsure, ask for something with their name on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ages} may come from {opens} to {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>এটি সম্ভব নয়</translation>
    </message>
    <message>
        <source>There are none left at this desk. Ask for more below.</source>
        <translation>এই ডেস্কে আর নেই। নিচে আরও চান।</translation>
    </message>
    <message>
        <source>This is not quite a referral code. Please compare each letter.</source>
        <translation>এটি ঠিক রেফারেল কোড নয়। প্রতিটি অক্ষর মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>This code is not known here, or has ended. Please ask the service that gave it.</source>
        <translation>এই কোডটি এখানে জানা নেই, বা মেয়াদ শেষ। যে সেবা এটি দিয়েছে তাদের জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This code was used already. Please ask the service that gave it.</source>
        <translation>এই কোডটি আগেই ব্যবহার করা হয়েছে। যে সেবা এটি দিয়েছে তাদের জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This code is for something else.</source>
        <translation>এই কোডটি অন্য কিছুর জন্য।</translation>
    </message>
    <message>
        <source>Only for people of 18 or over.</source>
        <translation>শুধু ১৮ বা তার বেশি বয়সীদের জন্য।</translation>
    </message>
    <message>
        <source>Please choose what is the case.</source>
        <translation>অবস্থাটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Please choose the network.</source>
        <translation>নেটওয়ার্ক বেছে নিন।</translation>
    </message>
    <message>
        <source>This number is not right. Please compare each digit, or scan it.</source>
        <translation>এই নম্বরটি ঠিক নয়। প্রতিটি সংখ্যা মিলিয়ে দেখুন, বা স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>পুরোনো</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ভাঙা</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Portcullis workshop desk</source>
        <translation>Portcullis কর্মশালার ডেস্ক</translation>
    </message>
    <message>
        <source>F8: how long this sign-up takes</source>
        <translation>F8: এই নিবন্ধনে কত সময় লাগছে</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>সংরক্ষণ করে থামুন</translation>
    </message>
    <message>
        <source>Asking the council. One moment.</source>
        <translation>কাউন্সিলকে জিজ্ঞাসা করা হচ্ছে। একটু অপেক্ষা করুন।</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, with a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, admitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
