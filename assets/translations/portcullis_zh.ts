<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation>全部续借</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>You owe {money}. Please pay at the desk.</source>
        <translation>您欠款 {money}。请到服务台付款。</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>You have nothing on loan.</source>
        <translation>您没有借书。</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>可以领取</translation>
    </message>
    <message>
        <source>Reserved, not here yet</source>
        <translation>已预约，尚未到馆</translation>
    </message>
    <message>
        <source>Overdue. {due}</source>
        <translation>已逾期。{due}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Your account cannot be shown now. The library system cannot be reached.</source>
        <translation>现在无法查看您的账户。无法连接图书馆系统。</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Which e-mail address?</source>
        <translation>发到哪个邮箱？</translation>
    </message>
    <message>
        <source>Send to {address}</source>
        <translation>发送到 {address}</translation>
    </message>
    <message>
        <source>This is not a whole address. It looks like name@example.org.</source>
        <translation>地址不完整。应类似 name@example.org。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Or type another address</source>
        <translation>或输入其他地址</translation>
    </message>
    <message>
        <source>Type your address</source>
        <translation>请输入您的地址</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>AmbassadorDoor</name>
    <message>
        <source>Workshop desk</source>
        <translation>工作坊服务台</translation>
    </message>
    <message>
        <source>Scan your ambassador card</source>
        <translation>请扫描您的志愿者卡</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Who came</source>
        <translation>到场情况</translation>
    </message>
    <message>
        <source>Scan a card, or count whoever has none.</source>
        <translation>请扫描卡，没有卡的人直接计数。</translation>
    </message>
    <message>
        <source>Whoever is 16 or younger needs a guardian who agrees: ask before you count.</source>
        <translation>16 岁及以下者需要监护人同意：计入之前请先询问。</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>已到人数：{number}</translation>
    </message>
    <message>
        <source>Not in yet: a parent or guardian has to agree first. Have you seen that they do, on paper or from themselves?</source>
        <translation>尚未入场：须先由父母或监护人同意。您是否看到了书面同意或由其本人表示同意？</translation>
    </message>
    <message>
        <source>Not in: their parent or guardian has not agreed.</source>
        <translation>未入场：其父母或监护人未同意。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>That their guardian agrees is noted.</source>
        <translation>监护人的同意已记录。</translation>
    </message>
    <message>
        <source>Yes, seen: let them in</source>
        <translation>是，已看到：可以入场</translation>
    </message>
    <message>
        <source>No: not in</source>
        <translation>没有：不入场</translation>
    </message>
    <message>
        <source>One more, without a card</source>
        <translation>再加一人，没有卡</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减一人</translation>
    </message>
</context>
<context>
    <name>BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation>借书</translation>
    </message>
    <message>
        <source>Put your items on the pad. No need to press anything.</source>
        <translation>请将物品放在感应板上。无需按任何键。</translation>
    </message>
    <message>
        <source>Scan the next item. No need to press anything.</source>
        <translation>请扫描下一件。无需按任何键。</translation>
    </message>
    <message>
        <source>Scan an item. No need to press anything.</source>
        <translation>请扫描一件物品。无需按任何键。</translation>
    </message>
</context>
<context>
    <name>BrokenDesk</name>
    <message>
        <source>This tablet does not work</source>
        <translation>这台平板电脑无法使用</translation>
    </message>
    <message>
        <source>What was answered so far is locked and safe. Please use another tablet.</source>
        <translation>已填写的回答都已加密保存。请使用另一台平板电脑。</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Please go to the desk</source>
        <translation>请到服务台</translation>
    </message>
    <message>
        <source>This kiosk does not work. Borrow and return at the desk, or at another kiosk.</source>
        <translation>本机无法使用。请到服务台或另一台机器借还。</translation>
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
        <translation>摄像头画面</translation>
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
        <translation>您对今天得到的帮助满意吗？</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>您的卡</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>这是您的卡</translation>
    </message>
    <message>
        <source>Take a photo of the code. Show it where you use your card.</source>
        <translation>请拍下此二维码。用卡时出示它。</translation>
    </message>
    <message>
        <source>The council is told now, and deletes what it has.</source>
        <translation>现在会通知市政府，它会删除已有的内容。</translation>
    </message>
    <message>
        <source>The council deletes what it has as soon as this tablet has a line.</source>
        <translation>此平板电脑一有网络，市政府就会删除已有的内容。</translation>
    </message>
    <message>
        <source>Nothing you said is kept here.</source>
        <translation>您说的内容没有保存在这里。</translation>
    </message>
    <message>
        <source>Here is a pass until your card comes</source>
        <translation>这是临时通行码，正式卡随后送达</translation>
    </message>
    <message>
        <source>Take a photo of the code. It lets you sign in at the library until {date}.</source>
        <translation>给这个码拍照。在 {date} 之前可用它登录图书馆。</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>您的回答已安全保存</translation>
    </message>
    <message>
        <source>Practice: this is no card</source>
        <translation>练习：这不是卡</translation>
    </message>
    <message>
        <source>Here a resident photographs their card, or the pass until it comes. Touch Done.</source>
        <translation>居民在这里拍下自己的卡，或在卡到来之前的通行证。请点“完成”。</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>全部已删除</translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation>您卡的二维码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Finished: {number}</source>
        <translation>已完成：{number}</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>已搁置：{number}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Out of order</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>请到服务台</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Borrow and return at the desk. This screen comes back by itself.</source>
        <translation>无法连接图书馆系统。请到服务台借还。屏幕会自动恢复。</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Go on with a code</source>
        <translation>用代码继续</translation>
    </message>
    <message>
        <source>Which code did you get?</source>
        <translation>您拿到的代码是什么？</translation>
    </message>
    <message>
        <source>Nobody here goes on with that code. Please look again.</source>
        <translation>这里没有人使用该代码，请再看一下。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字母</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Workshop desk</source>
        <translation>工作坊服务台</translation>
    </message>
    <message>
        <source>Which workshop is it today?</source>
        <translation>今天是哪个工作坊？</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>已到人数：{number}</translation>
    </message>
    <message>
        <source>Sign-ups not finished: {number}</source>
        <translation>未完成的申请：{number}</translation>
    </message>
    <message>
        <source>No contact with the hub: cards follow, passes are given now.</source>
        <translation>与中心没有连接：现在发临时码，卡随后送达。</translation>
    </message>
    <message>
        <source>The clock may be wrong: no passes are given. Bring this tablet online.</source>
        <translation>时钟可能不准：暂不发放临时证。请让这台平板电脑联网。</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>为他人办卡</translation>
    </message>
    <message>
        <source>A new card, in about ten minutes</source>
        <translation>新卡，大约十分钟</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>用代码继续</translation>
    </message>
    <message>
        <source>Somebody who stopped before</source>
        <translation>之前中断的人</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>更改卡</translation>
    </message>
    <message>
        <source>Lost, new phone, new name, moved: scan it if it is here</source>
        <translation>丢失、换手机、改名、搬家：卡在的话请扫描</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场情况</translation>
    </message>
    <message>
        <source>By card, or just counted</source>
        <translation>刷卡，或只计数</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>结束工作坊</translation>
    </message>
    <message>
        <source>And see what came of it</source>
        <translation>并查看结果</translation>
    </message>
    <message>
        <source>Hand something out</source>
        <translation>发放物品</translation>
    </message>
    <message>
        <source>A SIM card, a laptop; or something comes back</source>
        <translation>SIM 卡、笔记本电脑；或归还物品</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Practise with made-up people</source>
        <translation>用虚构的人练习</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You may show your card again. If the door stays shut, please come back when staff are here.</source>
        <translation>您可以再次出示卡。如果门仍不开，请在有工作人员时再来。</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>门没有打开</translation>
    </message>
    <message>
        <source>Try the door</source>
        <translation>请试着开门</translation>
    </message>
    <message>
        <source>It gave no answer. If it is shut, show your card again.</source>
        <translation>门没有回应。如果门关着，请再次出示卡。</translation>
    </message>
    <message>
        <source>Show your card again</source>
        <translation>请再次出示卡</translation>
    </message>
    <message>
        <source>That took too long, so the door stayed shut.</source>
        <translation>用时过长，门没有打开。</translation>
    </message>
    <message>
        <source>Hold the whole code of your digital card before the reader.</source>
        <translation>请将数字卡的完整二维码对准读码器。</translation>
    </message>
    <message>
        <source>Show the code that your phone shows now, no picture of it.</source>
        <translation>请出示手机上当前显示的码，不要用截图。</translation>
    </message>
    <message>
        <source>It is not your card: this door cannot check cards now. Please come back when staff are here.</source>
        <translation>您的卡没有问题：此门现在无法验卡。请在有工作人员时再来。</translation>
    </message>
    <message>
        <source>Please wait until somebody has left.</source>
        <translation>请等有人离开后再进入。</translation>
    </message>
    <message>
        <source>Without staff you may come in from the age of {age}.</source>
        <translation>无人值守时，年满 {age} 岁方可进入。</translation>
    </message>
    <message>
        <source>Please ask when staff are here.</source>
        <translation>请在有工作人员时询问。</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>请进</translation>
    </message>
    <message>
        <source>The door is open. Everybody shows a card of their own.</source>
        <translation>门已打开。每人都要出示自己的卡。</translation>
    </message>
    <message>
        <source>Show your digital card to come in</source>
        <translation>请出示数字卡进入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>The library is open. Please come in.</source>
        <translation>图书馆开放中。请进。</translation>
    </message>
    <message>
        <source>If the door is shut, show your digital card.</source>
        <translation>如果门关着，请出示数字卡。</translation>
    </message>
    <message>
        <source>No staff are here now. Hold the code of your card before the reader.</source>
        <translation>现在没有工作人员。请将卡上的二维码对准读码器。</translation>
    </message>
    <message>
        <source>Open without staff</source>
        <translation>无人值守开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>图书馆已关闭。</translation>
    </message>
    <message>
        <source>It opens on {day} at {time}.</source>
        <translation>开放时间：{day} {time}。</translation>
    </message>
</context>
<context>
    <name>DoorBroken</name>
    <message>
        <source>This door checks no cards now</source>
        <translation>此门现在不验卡</translation>
    </message>
    <message>
        <source>Please come back when staff are here.</source>
        <translation>请在有工作人员时再来。</translation>
    </message>
</context>
<context>
    <name>DoorMenu</name>
    <message>
        <source>Cards let in and not known to have left</source>
        <translation>已进入且未知是否离开的卡</translation>
    </message>
    <message>
        <source>It cannot be told now.</source>
        <translation>现在无法得知。</translation>
    </message>
    <message>
        <source>{number} of at most {most}</source>
        <translation>{number}，最多 {most}</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Portcullis library door</source>
        <translation>Portcullis 图书馆门禁</translation>
    </message>
</context>
<context>
    <name>EasyRead</name>
    <message>
        <source>Ready? Touch Finish.</source>
        <translation>好了吗？请按“结束”。</translation>
    </message>
    <message>
        <source>Touch Back to go back.</source>
        <translation>要回去，请按“返回”。</translation>
    </message>
    <message>
        <source>Then touch Continue.</source>
        <translation>然后按“继续”。</translation>
    </message>
    <message>
        <source>Then touch Send.</source>
        <translation>然后按“发送”。</translation>
    </message>
    <message>
        <source>Please go to the desk. People help you there.</source>
        <translation>请去服务台。那里有人帮您。</translation>
    </message>
    <message>
        <source>Hold one book to the reader.</source>
        <translation>把一本书对着读码器。</translation>
    </message>
    <message>
        <source>Put your books on the pad.</source>
        <translation>把书放在感应板上。</translation>
    </message>
    <message>
        <source>Touch Start. Or show your library card.</source>
        <translation>请按“开始”，或出示借书证。</translation>
    </message>
    <message>
        <source>You only bring books back? Touch Return.</source>
        <translation>只是还书？请按“还书”。</translation>
    </message>
    <message>
        <source>Scan your library card.</source>
        <translation>请扫描借书证。</translation>
    </message>
    <message>
        <source>Or type the number on your card.</source>
        <translation>或输入卡上的号码。</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera.</source>
        <translation>把卡放在摄像头前。</translation>
    </message>
    <message>
        <source>Type your PIN. That is your secret number.</source>
        <translation>请输入您的密码（PIN）。</translation>
    </message>
    <message>
        <source>Let nobody see it.</source>
        <translation>不要让别人看到。</translation>
    </message>
    <message>
        <source>Do you have an old library card? Scan it.</source>
        <translation>您有旧借书证吗？请扫描。</translation>
    </message>
    <message>
        <source>No old card? Touch “I have none”.</source>
        <translation>没有旧证？请按“我没有”。</translation>
    </message>
    <message>
        <source>Take books home: touch Borrow.</source>
        <translation>把书带回家：请按“借书”。</translation>
    </message>
    <message>
        <source>Bring books back: touch Return.</source>
        <translation>还回书：请按“还书”。</translation>
    </message>
    <message>
        <source>Keep books longer: touch Renew.</source>
        <translation>想多借几天：请按“续借”。</translation>
    </message>
    <message>
        <source>A green tick? You can take the book home.</source>
        <translation>看到绿色对勾？书可以带回家了。</translation>
    </message>
    <message>
        <source>A green tick? Put the book in the slot.</source>
        <translation>看到绿色对勾？把书放进还书口。</translation>
    </message>
    <message>
        <source>These are the books you have.</source>
        <translation>这些是您借的书。</translation>
    </message>
    <message>
        <source>Bring each book back by its date.</source>
        <translation>请在日期之前还书。</translation>
    </message>
    <message>
        <source>You need more time? Touch Renew.</source>
        <translation>需要更多时间？请按“续借”。</translation>
    </message>
    <message>
        <source>Things cost less in these shops.</source>
        <translation>在这些店里买东西更便宜。</translation>
    </message>
    <message>
        <source>Show your city card in the shop.</source>
        <translation>在店里出示城市卡。</translation>
    </message>
    <message>
        <source>Do you want a list of your books?</source>
        <translation>要一张您的书单吗？</translation>
    </message>
    <message>
        <source>Touch what you like best.</source>
        <translation>请按您喜欢的一项。</translation>
    </message>
    <message>
        <source>We send you the list by e-mail.</source>
        <translation>我们把清单发到您的邮箱。</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>输入您的邮箱地址。</translation>
    </message>
    <message>
        <source>How was it today? Tell us.</source>
        <translation>今天怎么样？请告诉我们。</translation>
    </message>
    <message>
        <source>Nobody knows who says what.</source>
        <translation>没有人知道是谁说的。</translation>
    </message>
    <message>
        <source>What do you want next? Touch one.</source>
        <translation>您接下来想要什么？请按一个。</translation>
    </message>
    <message>
        <source>All the same to you? Touch “No preference”.</source>
        <translation>都可以？请按“没有偏好”。</translation>
    </message>
    <message>
        <source>Do you want to say more? Write it.</source>
        <translation>您还想说什么？请写下来。</translation>
    </message>
    <message>
        <source>Please write no names.</source>
        <translation>请不要写名字。</translation>
    </message>
    <message>
        <source>You are done with the questions.</source>
        <translation>问题答完了。</translation>
    </message>
    <message>
        <source>This screen does not work now.</source>
        <translation>这个屏幕现在不能用。</translation>
    </message>
    <message>
        <source>It will work again later.</source>
        <translation>过一会儿就能用了。</translation>
    </message>
    <message>
        <source>Hold your card in front of the reader.</source>
        <translation>把卡放在读码器前。</translation>
    </message>
    <message>
        <source>The screen says yes? Open the door.</source>
        <translation>屏幕显示可以进？请开门。</translation>
    </message>
    <message>
        <source>The library is closed now.</source>
        <translation>图书馆现在关闭。</translation>
    </message>
    <message>
        <source>Come back when it is open.</source>
        <translation>开放时再来。</translation>
    </message>
    <message>
        <source>Come back when staff are here.</source>
        <translation>有工作人员时再来。</translation>
    </message>
    <message>
        <source>You did nothing for a while.</source>
        <translation>您有一会儿没有操作了。</translation>
    </message>
    <message>
        <source>Are you here? Touch the big button.</source>
        <translation>您还在吗？请按大按钮。</translation>
    </message>
    <message>
        <source>Touch your language.</source>
        <translation>请按您的语言。</translation>
    </message>
    <message>
        <source>People who work here can help you.</source>
        <translation>这里的工作人员可以帮您。</translation>
    </message>
    <message>
        <source>Do you walk away? Touch Finish first.</source>
        <translation>要走开？请先按“结束”。</translation>
    </message>
    <message>
        <source>Then touch “Go on”.</source>
        <translation>然后按“继续”。</translation>
    </message>
    <message>
        <source>Then touch Done.</source>
        <translation>然后按“完成”。</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>Take a photo of it.</source>
        <translation>给它拍张照。</translation>
    </message>
    <message>
        <source>Your card comes later.</source>
        <translation>您的卡稍后就到。</translation>
    </message>
    <message>
        <source>Bring a letter with your address here.</source>
        <translation>请把写有您住址的信件带到这里。</translation>
    </message>
    <message>
        <source>Then you get your card.</source>
        <translation>然后您就能拿到卡。</translation>
    </message>
    <message>
        <source>Scan the code. Your card comes there.</source>
        <translation>请扫描二维码。您的卡会在那里。</translation>
    </message>
    <message>
        <source>What do you want? Touch it.</source>
        <translation>您想要什么？请按它。</translation>
    </message>
    <message>
        <source>You bring it back? Touch “Comes back”.</source>
        <translation>来归还？请按“归还”。</translation>
    </message>
    <message>
        <source>All questions then come in that language.</source>
        <translation>之后的问题都用这种语言。</translation>
    </message>
    <message>
        <source>You keep your card.</source>
        <translation>您的卡还是您的。</translation>
    </message>
    <message>
        <source>What is new? Touch it.</source>
        <translation>有什么变化？请按它。</translation>
    </message>
    <message>
        <source>What phone do you have? Touch it.</source>
        <translation>您用什么手机？请按它。</translation>
    </message>
    <message>
        <source>No phone? Your card comes on paper.</source>
        <translation>没有手机？卡可以打印在纸上。</translation>
    </message>
    <message>
        <source>Do you have an address? Touch your answer.</source>
        <translation>您有住址吗？请按您的回答。</translation>
    </message>
    <message>
        <source>No address? You can join too.</source>
        <translation>没有住址？也可以办卡。</translation>
    </message>
    <message>
        <source>Type your postcode.</source>
        <translation>请输入您的邮政编码。</translation>
    </message>
    <message>
        <source>You find it on your letters.</source>
        <translation>您的信件上有。</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>请输入您的名。</translation>
    </message>
    <message>
        <source>Then type your family name.</source>
        <translation>然后输入您的姓。</translation>
    </message>
    <message>
        <source>Only one name? The second stays empty.</source>
        <translation>只有一个名字？第二格不填。</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>您是哪天出生的？</translation>
    </message>
    <message>
        <source>Type the day, the month, the year.</source>
        <translation>请输入日、月、年。</translation>
    </message>
    <message>
        <source>Who looks after you? Type the name.</source>
        <translation>谁照顾您？请输入名字。</translation>
    </message>
    <message>
        <source>This person must be here with you.</source>
        <translation>这个人必须和您在一起。</translation>
    </message>
    <message>
        <source>Type the number of your house.</source>
        <translation>请输入您的门牌号。</translation>
    </message>
    <message>
        <source>Then type your street.</source>
        <translation>然后输入街道。</translation>
    </message>
    <message>
        <source>Where can we write to you? Type it.</source>
        <translation>我们往哪里写信给您？请输入。</translation>
    </message>
    <message>
        <source>What helps you? Big letters? No stairs?</source>
        <translation>什么能帮到您？大字？不走楼梯？</translation>
    </message>
    <message>
        <source>The council keeps your answers.</source>
        <translation>市政府保存您的回答。</translation>
    </message>
    <message>
        <source>Others see your age group. Never your name.</source>
        <translation>别人只看到您的年龄段。看不到名字。</translation>
    </message>
    <message>
        <source>You can have it all deleted.</source>
        <translation>您可以要求全部删除。</translation>
    </message>
    <message>
        <source>Then touch “I have read this”.</source>
        <translation>然后按“我已阅读”。</translation>
    </message>
    <message>
        <source>Read your answers.</source>
        <translation>请看一遍您的回答。</translation>
    </message>
    <message>
        <source>Is one wrong? Touch Change.</source>
        <translation>有错的吗？请按“更改”。</translation>
    </message>
    <message>
        <source>All right? Touch “These are right”.</source>
        <translation>都对吗？请按“都对”。</translation>
    </message>
    <message>
        <source>We ask one thing at a time.</source>
        <translation>我们一次只问一件事。</translation>
    </message>
    <message>
        <source>Show a letter with your address.</source>
        <translation>请出示写有您地址的信件。</translation>
    </message>
    <message>
        <source>A person looks at it. Nobody copies it.</source>
        <translation>工作人员看一下。没有人复印。</translation>
    </message>
    <message>
        <source>No letter today? You get a pass.</source>
        <translation>今天没带？先给您临时码。</translation>
    </message>
    <message>
        <source>No letter today? Your card waits.</source>
        <translation>今天没有信件？您的卡会等您。</translation>
    </message>
    <message>
        <source>This is your card.</source>
        <translation>这是您的卡。</translation>
    </message>
    <message>
        <source>This is your pass for now.</source>
        <translation>这是您的临时码。</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>您的回答很安全。</translation>
    </message>
    <message>
        <source>This was only practice.</source>
        <translation>这只是练习。</translation>
    </message>
    <message>
        <source>Nobody gets a card from it.</source>
        <translation>没有人会因此拿到卡。</translation>
    </message>
    <message>
        <source>We keep nothing about you here.</source>
        <translation>我们这里不保存您的任何信息。</translation>
    </message>
    <message>
        <source>Take your phone. Scan this code with it.</source>
        <translation>拿出您的手机。用它扫这个码。</translation>
    </message>
    <message>
        <source>Answer the questions on your phone.</source>
        <translation>在手机上回答问题。</translation>
    </message>
    <message>
        <source>Then come back here.</source>
        <translation>然后回到这里。</translation>
    </message>
    <message>
        <source>Scan your city card.</source>
        <translation>请扫描您的城市卡。</translation>
    </message>
    <message>
        <source>No card? The helper knows what to do.</source>
        <translation>没有卡？助手会帮您。</translation>
    </message>
    <message>
        <source>Somebody gave you a code. Scan it.</source>
        <translation>有人给过您一个码。请扫描。</translation>
    </message>
    <message>
        <source>Or type it.</source>
        <translation>或者输入。</translation>
    </message>
    <message>
        <source>What is true for you? Touch it.</source>
        <translation>您的情况是哪一种？请按它。</translation>
    </message>
    <message>
        <source>Nobody writes down your name.</source>
        <translation>没有人记下您的名字。</translation>
    </message>
    <message>
        <source>There is a number on it. Scan it.</source>
        <translation>上面有一个号码。请扫描。</translation>
    </message>
    <message>
        <source>Is everything right? Look once more.</source>
        <translation>都对吗？请再看一遍。</translation>
    </message>
    <message>
        <source>Then touch “Yes”.</source>
        <translation>然后按“是”。</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>就这些。谢谢您。</translation>
    </message>
    <message>
        <source>You help people here? Scan your card.</source>
        <translation>您在这里帮助别人？请扫描您的卡。</translation>
    </message>
    <message>
        <source>Then type your PIN.</source>
        <translation>然后输入您的密码（PIN）。</translation>
    </message>
    <message>
        <source>Somebody wants a card? “Sign somebody up”.</source>
        <translation>有人想办卡？按“为他人办卡”。</translation>
    </message>
    <message>
        <source>Something is new? “Change a card”.</source>
        <translation>有变化？按“更改卡”。</translation>
    </message>
    <message>
        <source>Scan each card.</source>
        <translation>请扫描每张卡。</translation>
    </message>
    <message>
        <source>No card? Touch “One more”.</source>
        <translation>没有卡？按“再加一人”。</translation>
    </message>
    <message>
        <source>Type the four signs of your code.</source>
        <translation>请输入您代码的四个字符。</translation>
    </message>
    <message>
        <source>A person who works here goes on now.</source>
        <translation>现在由这里的工作人员继续。</translation>
    </message>
    <message>
        <source>They touch their name and type their PIN.</source>
        <translation>他们点自己的名字并输入 PIN。</translation>
    </message>
    <message>
        <source>This page is for people who work here.</source>
        <translation>此页供这里的工作人员使用。</translation>
    </message>
    <message>
        <source>Ready? Touch “Back to the ambassador”.</source>
        <translation>好了吗？点“交还给数字大使”。</translation>
    </message>
    <message>
        <source>This is what came of today.</source>
        <translation>这是今天的结果。</translation>
    </message>
    <message>
        <source>This page is for staff.</source>
        <translation>这一页给工作人员用。</translation>
    </message>
    <message>
        <source>Here staff look after this screen.</source>
        <translation>工作人员在这里管理这个屏幕。</translation>
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
        <translation>语言</translation>
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
        <translation>市政税账单</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>Letter about a benefit</source>
        <translation>福利信函</translation>
    </message>
    <message>
        <source>Letter of a support service</source>
        <translation>援助机构信函</translation>
    </message>
    <message>
        <source>Letter of a school</source>
        <translation>学校信函</translation>
    </message>
    <message>
        <source>Staff: this postcode is not on this tablet’s list. It may be a new street, or not in this city. Please look closely at the address.</source>
        <translation>工作人员请注意：此邮编不在这台平板电脑的名单上。可能是新的街道，也可能不在本市。请仔细核对地址。</translation>
    </message>
    <message>
        <source>Staff: this postcode was not compared with the council’s list. Please look closely at the address.</source>
        <translation>工作人员请注意：此邮编尚未与市政府的名单核对。请仔细核对地址。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Has somebody of the staff seen where you live?</source>
        <translation>工作人员看过您的住址证明吗？</translation>
    </message>
    <message>
        <source>No copy is made. Only what it was and the day are kept.</source>
        <translation>不复印。只记录证明种类和日期。</translation>
    </message>
    <message>
        <source>Staff: choose your name and type your PIN</source>
        <translation>工作人员：选择姓名并输入密码</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Not today: give a pass for two weeks</source>
        <translation>今天没有：先发两周的临时码</translation>
    </message>
    <message>
        <source>Not today: the card waits until it is seen</source>
        <translation>今天没有：看到证明后才发卡</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>暂时停止</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Thank you</source>
        <translation>谢谢您</translation>
    </message>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>您对今天的图书馆服务满意吗？</translation>
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
        <translation>交给工作人员</translation>
    </message>
</context>
<context>
    <name>HandOverButton</name>
    <message>
        <source>To sort out: {number}</source>
        <translation>待处理：{number}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>No staff are listed on this tablet</source>
        <translation>此平板上没有登记工作人员</translation>
    </message>
    <message>
        <source>What was answered is locked. Staff go on with it here; later the code is {code}.</source>
        <translation>已回答的内容已锁好。工作人员在这里继续；以后继续的代码是 {code}。</translation>
    </message>
    <message>
        <source>At the counter its number is {number}.</source>
        <translation>在柜台的编号是 {number}。</translation>
    </message>
    <message>
        <source>Nobody of staff is here: go on without</source>
        <translation>没有工作人员在场：继续</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Hand something out</source>
        <translation>发放物品</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字母</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位数字</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>打印收据</translation>
    </message>
    <message>
        <source>No card: go on with the referral code</source>
        <translation>没有卡：用转介代码继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>我已年满 18 岁</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>是什么物品？</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>给谁？</translation>
    </message>
    <message>
        <source>Which referral code?</source>
        <translation>转介代码是什么？</translation>
    </message>
    <message>
        <source>What is the case?</source>
        <translation>属于哪种情况？</translation>
    </message>
    <message>
        <source>Which number is on it?</source>
        <translation>上面的号码是什么？</translation>
    </message>
    <message>
        <source>Does it come back now?</source>
        <translation>现在归还吗？</translation>
    </message>
    <message>
        <source>Hand it out now?</source>
        <translation>现在发放吗？</translation>
    </message>
    <message>
        <source>It is back. Thank you.</source>
        <translation>已归还。谢谢。</translation>
    </message>
    <message>
        <source>It is handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Scan the resident’s card.</source>
        <translation>请扫描居民的卡。</translation>
    </message>
    <message>
        <source>Nothing is copied. Only what is the case is kept, without a name.</source>
        <translation>不复制任何材料。只记录情况，不记姓名。</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>请扫描或输入。</translation>
    </message>
    <message>
        <source>Its number ends in {number}</source>
        <translation>号码末尾为 {number}</translation>
    </message>
    <message>
        <source>Put it to use by {date}</source>
        <translation>请在 {date} 前启用</translation>
    </message>
    <message>
        <source>Bring it back by {date}</source>
        <translation>请在 {date} 前归还</translation>
    </message>
    <message>
        <source>This desk did not lend it, or has it back already. Take it all the same: the council looks where it was lent, and tells staff if it was not.</source>
        <translation>本服务台没有借出它，或者它已经归还。请照样收下：市政府会查明它在哪里借出；如果没有借出，会通知工作人员。</translation>
    </message>
    <message>
        <source>It was lent here on {day} and is due back on {due}.</source>
        <translation>于{day}在此借出，应于{due}归还。</translation>
    </message>
    <message>
        <source>Bring it to any workshop desk. You need no card for that.</source>
        <translation>请带到任何一个工作坊服务台归还，不需要出示卡。</translation>
    </message>
    <message>
        <source>Yes, it is back</source>
        <translation>是，已归还</translation>
    </message>
    <message>
        <source>Yes, hand it out</source>
        <translation>是，发放</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Comes back: {thing}</source>
        <translation>归还：{thing}</translation>
    </message>
    <message>
        <source>Ask for more, up to {number}: {thing}</source>
        <translation>申请补充，最多 {number} 件：{thing}</translation>
    </message>
    <message>
        <source>Give back what is left: {thing}</source>
        <translation>退回剩余：{thing}</translation>
    </message>
    <message>
        <source>Left at this desk: {number}</source>
        <translation>此服务台剩余：{number}</translation>
    </message>
    <message>
        <source>More are asked for, up to {number}</source>
        <translation>已申请补充至 {number} 件</translation>
    </message>
</context>
<context>
    <name>HelpBand</name>
    <message numerus="yes">
        <source>%Ln more waiting.</source>
        <translation type="unfinished">
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
        <translation>离开前请先按“结束”，这样别人看不到您的信息。</translation>
    </message>
    <message>
        <source>Calling staff</source>
        <translation>正在呼叫工作人员</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>已呼叫工作人员</translation>
    </message>
    <message>
        <source>Please wait here. If nobody comes in a few minutes, go to the desk.</source>
        <translation>请在这里等候。如果几分钟内没有人来，请到服务台。</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>有人正在过来</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>请在这里等候。</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>无法呼叫工作人员</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>请到服务台</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello {name}</source>
        <translation>您好，{name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>您好</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>借书</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>逐件扫描</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>还书</translation>
    </message>
    <message>
        <source>Scan, then put in the slot</source>
        <translation>扫描后放入还书口</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Keep what you have for longer</source>
        <translation>延长已借物品的期限</translation>
    </message>
    <message>
        <source>City Save</source>
        <translation>City Save</translation>
    </message>
    <message>
        <source>Offers near here</source>
        <translation>附近的优惠</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>告诉我们</translation>
    </message>
    <message>
        <source>What you think, and what should come next</source>
        <translation>您的想法，以及接下来需要什么</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Loans, reservations, money owed</source>
        <translation>借书、预约、欠款</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>无法连接图书馆系统。您可以借书和还书，以后再确认。</translation>
    </message>
    <message>
        <source>Your card was accepted on trust: this kiosk could not check it fully today.</source>
        <translation>您的卡已凭信任接受：本机今天未能对其进行完整核验。</translation>
    </message>
    <message>
        <source>A loan that was recorded here could not be confirmed. Please ask at the desk.</source>
        <translation>在这里记录的借书未能确认。请到服务台询问。</translation>
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
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>This session ends in %n second(s).</source>
        <translation>
            <numerusform>将在 %Ln 秒后结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>请给我更多时间</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{done} done, {missed} not</source>
        <translation>{done} 件完成，{missed} 件未完成</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>{done} 件完成</translation>
    </message>
    <message>
        <source>Or type its number</source>
        <translation>或输入编号</translation>
    </message>
    <message>
        <source>The item&apos;s number</source>
        <translation>物品编号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>This barcode is the publisher&apos;s. Scan the library&apos;s own label, or ask at the desk.</source>
        <translation>这是出版社的条码。请扫描图书馆自己的标签，或向服务台询问。</translation>
    </message>
    <message>
        <source>Take it to the desk, so that the gate does not ring.</source>
        <translation>请拿到服务台处理，以免出门时安全门报警。</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Please hand it to the desk.</source>
        <translation>已记录，尚未确认。请交给服务台。</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk.</source>
        <translation>已归还。请交给服务台。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>{there} of {of} parts of {item} are on the pad. Add the others, or ask at the desk.</source>
        <translation>{item} 共 {of} 个部分，感应板上有 {there} 个。请放上其余部分，或向服务台询问。</translation>
    </message>
    <message>
        <source>What lies on the pad was read before. Lift it and put it back to read it again.</source>
        <translation>感应板上的物品之前已读取。如需再次读取，请拿起后重新放上。</translation>
    </message>
    <message>
        <source>The pad does not answer.</source>
        <translation>感应板没有响应。</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>扫描器没有响应。</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>摄像头没有响应。</translation>
    </message>
    <message>
        <source>You can type the number of each item below.</source>
        <translation>您可以在下方输入每件物品的编号。</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language?</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not know this number. Check it and try again.</source>
        <translation>图书馆没有这个号码。请核对后重试。</translation>
    </message>
    <message>
        <source>This is not the right PIN. Try again, or ask at the desk.</source>
        <translation>密码不对。请重试，或到服务台询问。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please ask at the desk.</source>
        <translation>密码错误次数过多。请到服务台询问。</translation>
    </message>
    <message>
        <source>Your card opens the reading rooms and e-books. To borrow, please ask at the desk.</source>
        <translation>您的卡可用于阅览室和电子书。如要借书，请到服务台询问。</translation>
    </message>
    <message>
        <source>The library does not know you yet. Please join at the desk, then borrow.</source>
        <translation>图书馆还没有您的记录。请先到服务台注册，再借书。</translation>
    </message>
    <message>
        <source>You cannot borrow at the moment. Please ask at the desk.</source>
        <translation>您现在不能借书。请到服务台询问。</translation>
    </message>
    <message>
        <source>You have as many items as you may have. Return one first.</source>
        <translation>您的借书数量已达上限。请先还一件。</translation>
    </message>
    <message>
        <source>You owe money. Please pay at the desk, then borrow.</source>
        <translation>您有欠款。请先到服务台付款，再借书。</translation>
    </message>
    <message>
        <source>The library does not know this item. Please hand it to the desk.</source>
        <translation>图书馆没有这件物品的记录。请交给服务台。</translation>
    </message>
    <message>
        <source>You have borrowed this already.</source>
        <translation>这件您已经借了。</translation>
    </message>
    <message>
        <source>On loan to someone else. Please hand it to the desk.</source>
        <translation>已被他人借走。请交给服务台。</translation>
    </message>
    <message>
        <source>Reserved by someone else. Please hand it to the desk.</source>
        <translation>已被他人预约。请交给服务台。</translation>
    </message>
    <message>
        <source>Not renewed. Please bring it back in time, or ask at the desk.</source>
        <translation>续借未成功。请按时归还，或到服务台询问。</translation>
    </message>
    <message>
        <source>That did not work. Try again, or ask at the desk.</source>
        <translation>未成功。请重试，或到服务台询问。</translation>
    </message>
    <message>
        <source>We do not know if that worked. Please ask at the desk.</source>
        <translation>我们不知道是否成功。请到服务台询问。</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Please ask at the desk.</source>
        <translation>无法连接图书馆系统。请到服务台询问。</translation>
    </message>
    <message>
        <source>No more loans can be recorded now. Please ask at the desk.</source>
        <translation>现在不能再记录借书。请到服务台询问。</translation>
    </message>
    <message>
        <source>Borrowed.</source>
        <translation>已借出。</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>已续借。</translation>
    </message>
    <message>
        <source>Returned. Put it into the slot.</source>
        <translation>已归还。请放入还书口。</translation>
    </message>
    <message>
        <source>{why}. Please ask at the desk.</source>
        <translation>{why}。请到服务台询问。</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk: someone is waiting for it.</source>
        <translation>已归还。请交给服务台：有人在等这件。</translation>
    </message>
    <message>
        <source>Back by {due}</source>
        <translation>请在 {due} 前归还</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Put it into the slot.</source>
        <translation>已记录，尚未确认。请放入还书口。</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Back by {due} at the latest.</source>
        <translation>已记录，尚未确认。最迟 {due} 归还。</translation>
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
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
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
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Galleries</source>
        <translation>美术馆</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>餐饮</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>演出</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>For ages {age} and over</source>
        <translation>适用于 {age} 岁及以上</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>{number} m from here</source>
        <translation>距此 {number} 米</translation>
    </message>
    <message>
        <source>{number} km from here</source>
        <translation>距此 {number} 公里</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>City Save</source>
        <translation>City Save</translation>
    </message>
    <message>
        <source>Show your digital card there. The distance is as the crow flies.</source>
        <translation>到店出示您的数字卡。距离为直线距离。</translation>
    </message>
    <message>
        <source>There are no offers today.</source>
        <translation>今天没有优惠。</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>全部优惠</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>This is anonymous: nobody knows who said it.</source>
        <translation>这是匿名的：没有人知道是谁说的。</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>跳过这个问题</translation>
    </message>
    <message>
        <source>Which service would you like next?</source>
        <translation>您希望接下来增加哪项服务？</translation>
    </message>
    <message>
        <source>One touch is one vote.</source>
        <translation>点一下就是投一票。</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>没有偏好</translation>
    </message>
    <message>
        <source>Sorry, this could not be kept. Please tell somebody at the desk.</source>
        <translation>抱歉，未能保存。请告诉服务台的工作人员。</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢您</translation>
    </message>
    <message>
        <source>Is there anything else?</source>
        <translation>还有其他想说的吗？</translation>
    </message>
    <message>
        <source>Only if you like. Please write no names and nothing that tells who you are.</source>
        <translation>自愿填写。请不要写姓名，也不要写任何能看出您是谁的内容。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字</translation>
    </message>
    <message>
        <source>There are no keys for this language on this screen: use a keyboard, where there is one.</source>
        <translation>此屏幕上没有这种语言的按键：如有键盘，请使用键盘。</translation>
    </message>
    <message>
        <source>Letters left: {number}</source>
        <translation>还可输入：{number}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send without words</source>
        <translation>不留言，直接发送</translation>
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
        <translation>已打印好，请取走。</translation>
    </message>
    <message>
        <source>The printer has no paper. Please put some in, then print again.</source>
        <translation>打印机没有纸了。请装纸后再打印一次。</translation>
    </message>
    <message>
        <source>The printer is open. Please close it, then print again.</source>
        <translation>打印机盖开着。请关好后再打印一次。</translation>
    </message>
    <message>
        <source>The printer does not work. Please switch it off and on, then print again.</source>
        <translation>打印机出了故障。请关机再开机，然后再打印一次。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Please see that it is on and plugged in, then print again.</source>
        <translation>连接不到打印机。请检查它是否开机并插好线，然后再打印一次。</translation>
    </message>
    <message>
        <source>The printer took too long. Please look at it, then print again.</source>
        <translation>打印机太慢了。请检查一下，然后再打印一次。</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}，{place}</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>您的卡</translation>
    </message>
    <message>
        <source>A pass until your card comes</source>
        <translation>正式卡送达前的临时通行码</translation>
    </message>
    <message>
        <source>Where your card will be</source>
        <translation>您的卡将在哪里</translation>
    </message>
    <message>
        <source>It lets you sign in at the library until {date}.</source>
        <translation>在 {date} 之前可用它登录图书馆。</translation>
    </message>
    <message>
        <source>Keep it safe: whoever has it can use it.</source>
        <translation>请妥善保管：谁拿到它都能使用。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People to play</source>
        <translation>可以扮演的人</translation>
    </message>
    <message>
        <source>Play this person</source>
        <translation>扮演这个人</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your own phone</source>
        <translation>您自己的手机</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>请用您的手机扫描</translation>
    </message>
    <message>
        <source>Answer the other questions there. Then come back here: your code is {code}.</source>
        <translation>请在手机上回答其余的问题，然后回到这里：您的代码是 {code}。</translation>
    </message>
    <message>
        <source>The way to the questions</source>
        <translation>进入问题的链接</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>PlainMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>工作人员菜单</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>运行自检</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>结束程序</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>程序启动以来没有故障。</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>最近的故障</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Sleeps at friends’ places: no fixed address.</source>
        <translation>借住在朋友家：没有固定地址。</translation>
    </message>
    <message>
        <source>Fourteen years old, here with {guardian}.</source>
        <translation>十四岁，与{guardian}一起来。</translation>
    </message>
    <message>
        <source>Has forgotten the password of their phone.</source>
        <translation>忘记了自己手机的密码。</translation>
    </message>
    <message>
        <source>Has no phone and wants the card on paper.</source>
        <translation>没有手机，想要纸质卡。</translation>
    </message>
    <message>
        <source>Has a card, and another name since last month.</source>
        <translation>已有卡，上个月改了名字。</translation>
    </message>
    <message>
        <source>Play a card: an adult’s</source>
        <translation>试一张卡：成人的</translation>
    </message>
    <message>
        <source>Play a card: a 14-year-old’s</source>
        <translation>试一张卡：14 岁少年的</translation>
    </message>
    <message>
        <source>Play a card: one that has ended</source>
        <translation>试一张卡：已过期的</translation>
    </message>
    <message>
        <source>Born {day}.</source>
        <translation>出生于{day}。</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation>练习：不计入</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Practice: nothing counts, nothing is sent. Any PIN will do.</source>
        <translation>练习：什么都不算数，什么都不发送。任何 PIN 都可以。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is being printed. One moment.</source>
        <translation>正在打印，请稍候。</translation>
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
        <translation>协助人：{name}。</translation>
    </message>
    <message>
        <source>Your answers are locked as you go. To go on later, your code is {code}.</source>
        <translation>您的回答会随时加密。以后继续，您的代码是 {code}。</translation>
    </message>
    <message>
        <source>Go on with my own phone</source>
        <translation>用我自己的手机继续</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Yes, forget everything I said</source>
        <translation>是的，删除我说的一切</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字母</translation>
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
        <translation>已借</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续借</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>请取走凭条。</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on the screen.</source>
        <translation>打印机没有纸了。凭条显示在屏幕上。</translation>
    </message>
    <message>
        <source>The printer is open. Your receipt is on the screen.</source>
        <translation>打印机盖子开着。凭条显示在屏幕上。</translation>
    </message>
    <message>
        <source>The printer needs the staff. Your receipt is on the screen.</source>
        <translation>打印机需要工作人员处理。凭条显示在屏幕上。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Your receipt is on the screen.</source>
        <translation>无法连接打印机。凭条显示在屏幕上。</translation>
    </message>
    <message>
        <source>The printer is too slow. Your receipt is on the screen.</source>
        <translation>打印机太慢。凭条显示在屏幕上。</translation>
    </message>
    <message>
        <source>Your receipt was sent.</source>
        <translation>凭条已发送。</translation>
    </message>
    <message>
        <source>This address takes no e-mail. Your receipt is on the screen.</source>
        <translation>此地址无法接收电子邮件。凭条显示在屏幕上。</translation>
    </message>
    <message>
        <source>The e-mail cannot be sent now. Your receipt is on the screen.</source>
        <translation>现在无法发送电子邮件。凭条显示在屏幕上。</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}，{time}</translation>
    </message>
    <message>
        <source>Receipt, {library}</source>
        <translation>凭条，{library}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed.</source>
        <translation>已记录，尚未确认。</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>您的凭条</translation>
    </message>
    <message>
        <source>Would you like a receipt?</source>
        <translation>需要凭条吗？</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>不要凭条</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>到此结束</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>显示在屏幕上</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>发到邮箱</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Return</source>
        <translation>还书</translation>
    </message>
    <message>
        <source>Put your items on the pad, then into the slot.</source>
        <translation>请将物品先放在感应板上，再放入还书口。</translation>
    </message>
    <message>
        <source>Scan each item, then put it into the slot.</source>
        <translation>逐件扫描，然后放入还书口。</translation>
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
        <translation>标记为已处理</translation>
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
        <translation>语言</translation>
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
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
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
        <translation>登录</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>换一个号码</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>我没有</translation>
    </message>
    <message>
        <source>Your library PIN?</source>
        <translation>您的图书馆密码？</translation>
    </message>
    <message>
        <source>The PIN you use for the library.</source>
        <translation>您的图书馆密码。</translation>
    </message>
    <message>
        <source>Do you have an old library card?</source>
        <translation>您有旧的借书证吗？</translation>
    </message>
    <message>
        <source>Scan it, or type the number on it. Next time your new card is enough.</source>
        <translation>请扫描，或输入证上的号码。下次用新卡即可。</translation>
    </message>
    <message>
        <source>Your library number?</source>
        <translation>您的借书证号？</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera, scan it, or type your library number.</source>
        <translation>请把证件对准摄像头，或扫描证件，或输入借书证号码。</translation>
    </message>
    <message>
        <source>Scan your library card, or type the number on it.</source>
        <translation>请扫描借书证，或输入证上的号码。</translation>
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
        <translation>您的个人内容只通过耳机朗读。</translation>
    </message>
    <message>
        <source>Only read into headphones.</source>
        <translation>只在耳机中朗读。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>The headphones are out. What is yours is not read aloud now. Plug them in again, or press Finish.</source>
        <translation>耳机已拔出。现在不会朗读您的个人信息。请重新插上耳机，或按“结束”。</translation>
    </message>
    <message>
        <source>You are finished here. Nothing of you is left on this screen.</source>
        <translation>您的操作已结束。屏幕上没有留下您的任何信息。</translation>
    </message>
    <message>
        <source>The camera is above the screen.</source>
        <translation>摄像头在屏幕上方。</translation>
    </message>
    <message>
        <source>The camera is below the screen.</source>
        <translation>摄像头在屏幕下方。</translation>
    </message>
    <message>
        <source>The camera is to the left of the screen.</source>
        <translation>摄像头在屏幕左边。</translation>
    </message>
    <message>
        <source>The camera is to the right of the screen.</source>
        <translation>摄像头在屏幕右边。</translation>
    </message>
    <message>
        <source>Hold the code towards it, about a hand&apos;s length away.</source>
        <translation>把码对着它，距离大约一个手掌长。</translation>
    </message>
    <message>
        <source>A little higher.</source>
        <translation>高一点。</translation>
    </message>
    <message>
        <source>A little lower.</source>
        <translation>低一点。</translation>
    </message>
    <message>
        <source>A little to the left.</source>
        <translation>往左一点。</translation>
    </message>
    <message>
        <source>A little to the right.</source>
        <translation>往右一点。</translation>
    </message>
    <message>
        <source>A little closer.</source>
        <translation>近一点。</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>远一点。</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>拿稳，别动。</translation>
    </message>
</context>
<context>
    <name>StaffDeskPage</name>
    <message>
        <source>For staff</source>
        <translation>工作人员专用</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>用代码继续</translation>
    </message>
    <message>
        <source>Somebody who was handed over, or stopped</source>
        <translation>被转交的或中途停下的人</translation>
    </message>
    <message>
        <source>Back to the ambassador</source>
        <translation>交还给数字大使</translation>
    </message>
    <message>
        <source>To sort out: {number}</source>
        <translation>待处理：{number}</translation>
    </message>
    <message>
        <source>Nothing to sort out</source>
        <translation>没有待处理的事</translation>
    </message>
    <message>
        <source>Others follow as these are dealt with.</source>
        <translation>处理完这些后会显示其余的。</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>在本服务台</translation>
    </message>
    <message>
        <source>At another desk of this place</source>
        <translation>在此处的另一服务台</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>标记为已处理</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>仅限工作人员</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>请扫描工作证</translation>
    </message>
    <message>
        <source>Show your badge again.</source>
        <translation>请再次出示工作证。</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN</source>
        <translation>请选择姓名并输入密码</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>工作人员菜单</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>运行自检</translation>
    </message>
    <message>
        <source>Restart the library session</source>
        <translation>重启图书馆会话</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出自助机</translation>
    </message>
    <message>
        <source>Library system answers</source>
        <translation>图书馆系统有响应</translation>
    </message>
    <message>
        <source>Library system does not answer</source>
        <translation>图书馆系统无响应</translation>
    </message>
    <message>
        <source>Pad for tags ready</source>
        <translation>标签感应板就绪</translation>
    </message>
    <message>
        <source>The pad for tags does not answer</source>
        <translation>标签感应板没有响应</translation>
    </message>
    <message>
        <source>Voice ready in every language</source>
        <translation>所有语言的语音均就绪</translation>
    </message>
    <message>
        <source>No voice for some of the languages</source>
        <translation>部分语言没有语音</translation>
    </message>
    <message>
        <source>No voice is installed</source>
        <translation>未安装语音</translation>
    </message>
    <message>
        <source>Receipt printer ready</source>
        <translation>收据打印机就绪</translation>
    </message>
    <message>
        <source>The receipt printer has no paper</source>
        <translation>收据打印机缺纸</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open</source>
        <translation>收据打印机的盖子开着</translation>
    </message>
    <message>
        <source>The receipt printer says that it cannot print</source>
        <translation>收据打印机报告无法打印</translation>
    </message>
    <message>
        <source>The receipt printer does not answer</source>
        <translation>收据打印机没有响应</translation>
    </message>
    <message>
        <source>The receipt printer answers too slowly</source>
        <translation>收据打印机响应太慢</translation>
    </message>
    <message numerus="yes">
        <source>Recorded without the library system (%Ln)</source>
        <translation>
            <numerusform>脱离图书馆系统的记录（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Library system</source>
        <translation>图书馆系统</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>程序启动以来没有。</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>最近的故障</translation>
    </message>
    <message>
        <source>In contact with the hub</source>
        <translation>已与中心连接</translation>
    </message>
    <message>
        <source>No contact with the hub now</source>
        <translation>目前未与中心连接</translation>
    </message>
</context>
<context>
    <name>StaffRecorded</name>
    <message>
        <source>Waits until the library system answers.</source>
        <translation>等待图书馆系统响应。</translation>
    </message>
    <message>
        <source>The library system has it.</source>
        <translation>图书馆系统已登记。</translation>
    </message>
    <message>
        <source>The library system has it, with another date.</source>
        <translation>图书馆系统已登记，但日期不同。</translation>
    </message>
    <message>
        <source>The library system said no.</source>
        <translation>图书馆系统拒绝了。</translation>
    </message>
    <message>
        <source>Nobody knows whether the library system has it: no answer came.</source>
        <translation>不清楚图书馆系统是否已登记：没有收到答复。</translation>
    </message>
    <message>
        <source>There, the item is on loan to another.</source>
        <translation>系统中该资料已借给他人。</translation>
    </message>
    <message>
        <source>There, the item is reserved by another.</source>
        <translation>系统中该资料已被他人预约。</translation>
    </message>
    <message>
        <source>It does not know the item.</source>
        <translation>系统不认识该资料。</translation>
    </message>
    <message>
        <source>Look the item up there, and put it right by hand.</source>
        <translation>请在系统中查找该资料并手工更正。</translation>
    </message>
    <message>
        <source>The reader has the item: lend it by hand, or ask for it back.</source>
        <translation>资料在读者手中：请手工办理外借，或请其归还。</translation>
    </message>
    <message>
        <source>Somebody waits for it: put it on the reservation shelf.</source>
        <translation>有人在等：请放到预约架上。</translation>
    </message>
    <message>
        <source>Recorded without the library system</source>
        <translation>脱离图书馆系统的记录</translation>
    </message>
    <message>
        <source>Back to the staff menu</source>
        <translation>返回工作人员菜单</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. Call for help.</source>
        <translation>无法读取记录。请求助。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you.</source>
        <translation>
            <numerusform>%Ln 条等您处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for the library system.</source>
        <translation>
            <numerusform>%Ln 条等待图书馆系统。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older ones are not shown.</source>
        <translation>
            <numerusform>另有 %Ln 条较早的未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan: {item}</source>
        <translation>外借：{item}</translation>
    </message>
    <message>
        <source>Return: {item}</source>
        <translation>归还：{item}</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>标记为已处理</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>系统提示：{words}</translation>
    </message>
    <message>
        <source>Recorded {when}.</source>
        <translation>记录时间：{when}。</translation>
    </message>
    <message>
        <source>Item {number}.</source>
        <translation>资料 {number}。</translation>
    </message>
    <message>
        <source>Reader {number}.</source>
        <translation>读者 {number}。</translation>
    </message>
    <message>
        <source>The reader was told {day}.</source>
        <translation>已告知读者的日期：{day}。</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation>感谢您的时间。</translation>
    </message>
    <message>
        <source>Minutes: {number}</source>
        <translation>分钟：{number}</translation>
    </message>
    <message>
        <source>Came: {number}</source>
        <translation>到场：{number}</translation>
    </message>
    <message>
        <source>Sign-ups begun: {number}</source>
        <translation>开始的申请：{number}</translation>
    </message>
    <message>
        <source>Sign-ups finished: {number}</source>
        <translation>完成的申请：{number}</translation>
    </message>
    <message>
        <source>Passes given meanwhile: {number}</source>
        <translation>已发临时码：{number}</translation>
    </message>
    <message>
        <source>Forgotten, as somebody asked: {number}</source>
        <translation>按要求删除：{number}</translation>
    </message>
    <message>
        <source>Handed out: {number}</source>
        <translation>已发放：{number}</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Nothing more is asked of you. Your card is made as soon as the council has your answers.</source>
        <translation>您不需要再做什么。市政府收到您的回答后就会制作您的卡。</translation>
    </message>
    <message>
        <source>Your card is made once somebody has seen proof of your address, or of who you are. Bring it to the staff here on any day, and say your reference.</source>
        <translation>工作人员看过您的住址或身份证明后，就会制作您的卡。请在任何一天把证明带给这里的工作人员，并说出您的编号。</translation>
    </message>
    <message>
        <source>The council first looks whether you have a card already. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>市政府先查看您是否已有卡。您不需要做什么。请过几天看看您的卡是否已办好。</translation>
    </message>
    <message>
        <source>The council first looks for the card that you want changed. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>市政府先查找您想更改的卡。您不需要做什么。请过几天看看您的卡是否已办好。</translation>
    </message>
    <message>
        <source>Somebody at the council has to read your answers first. In a few days, look whether your card is there. If it is not, come back here and say your reference.</source>
        <translation>市政工作人员需要先看您的回答。请过几天看看您的卡是否已办好。如果没有，请回到这里并说出您的编号。</translation>
    </message>
    <message>
        <source>Your card will be here. Scan this with your phone, and keep the page to yourself.</source>
        <translation>您的卡会在这里。请用手机扫描，不要把该页给别人看。</translation>
    </message>
    <message>
        <source>Here your phone finds your card for 30 days: to save as a picture, or for its wallet. Scan this.</source>
        <translation>30 天内，手机可在这里找到您的卡：可保存为图片，或放入手机钱包。请扫描。</translation>
    </message>
    <message>
        <source>No phone? Staff here print your card: say your reference.</source>
        <translation>没有手机？这里的工作人员可为您打印卡：请说出您的编号。</translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation>您的编号：{reference}</translation>
    </message>
    <message>
        <source>Your card will be at this address: {address}</source>
        <translation>您的卡会在此网址：{address}</translation>
    </message>
</context>
<context>
    <name>TellUsPage</name>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>您对今天的图书馆服务满意吗？</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>告诉我们</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Easy Read</source>
        <translation>易读</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>收听</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>没有此语言的语音</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>按钮下移</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This tablet’s records are damaged. Please go on at another tablet, and tell staff.</source>
        <translation>这台平板电脑的记录已损坏。请换另一台继续，并告诉工作人员。</translation>
    </message>
    <message>
        <source>This tablet cannot write to its disk. Please go on at another tablet, and tell staff.</source>
        <translation>这台平板电脑无法写入磁盘。请换另一台继续，并告诉工作人员。</translation>
    </message>
    <message>
        <source>This cannot go on at a phone now. Please go on here, or try again in a few minutes.</source>
        <translation>现在不能在手机上继续。请在这里继续，或过几分钟再试。</translation>
    </message>
    <message>
        <source>That did not work, and nothing was lost. Please try once more; then ask staff.</source>
        <translation>没有成功，但什么都没有丢失。请再试一次；不行就问工作人员。</translation>
    </message>
    <message>
        <source>This is no card of this city, or it cannot be read. Scan it again, or go on without it.</source>
        <translation>这不是本市的卡，或者读不出来。请再扫一次，或不用卡继续。</translation>
    </message>
    <message>
        <source>The council cannot be reached now. Please go on here; it is tried again by itself.</source>
        <translation>现在联系不上市政府。请在这里继续，系统会自动再试。</translation>
    </message>
    <message>
        <source>Nobody on this tablet goes on with that code, and the council cannot be asked now. Look at the code again, or start again: what was said before is safe at the council.</source>
        <translation>这台平板电脑上没有人使用该代码，现在也无法询问市政府。请再核对代码，或重新开始：之前填写的内容都已安全保存。</translation>
    </message>
    <message>
        <source>This sign-up cannot go on at a phone any more. Please go on here, or ask staff.</source>
        <translation>这份申请不能再在手机上继续了。请在这里继续，或问工作人员。</translation>
    </message>
    <message>
        <source>Too many asked for this just now. Please go on here, or wait a few minutes.</source>
        <translation>刚才请求的人太多了。请在这里继续，或等几分钟。</translation>
    </message>
    <message>
        <source>Too many codes were not right. Please wait a minute, then look at the code again.</source>
        <translation>错误的代码太多。请等一分钟，再核对代码。</translation>
    </message>
    <message>
        <source>Too many sign-ups are not finished here. Finish one of them, or use another tablet.</source>
        <translation>这里未完成的申请太多了。请先完成一份，或用另一台平板电脑。</translation>
    </message>
    <message>
        <source>Answers cannot be locked here yet. Please bring this tablet online, then try again.</source>
        <translation>这里还不能加密保存回答。请先让平板电脑联网，再试一次。</translation>
    </message>
    <message>
        <source>That is too long. Please write it shorter.</source>
        <translation>太长了。请写短一些。</translation>
    </message>
    <message>
        <source>This tablet’s disk is full. Please go on at another tablet, and tell staff.</source>
        <translation>这台平板电脑的磁盘已满。请换另一台继续，并告诉工作人员。</translation>
    </message>
    <message>
        <source>This tablet’s records are busy. Please wait a moment and try again.</source>
        <translation>这台平板电脑的记录正忙。请稍等再试。</translation>
    </message>
    <message>
        <source>This tablet was put out of service. Please use another one, and tell the office.</source>
        <translation>此平板电脑已停用。请使用另一台，并告知办公室。</translation>
    </message>
    <message>
        <source>Cards cannot be checked here yet. Please bring this tablet online, then try again.</source>
        <translation>这里还不能检验卡。请先让平板电脑联网，再试一次。</translation>
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
        <translation>仅限工作人员</translation>
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
        <translation>密码</translation>
    </message>
    <message>
        <source>Your own PIN, in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
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
        <translation>图书馆系统响应较慢。您可以等待，也可以结束操作并到服务台询问。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>City Save: offers near here</source>
        <translation>City Save：附近的优惠</translation>
    </message>
    <message>
        <source>Touch the screen, or scan your library card.</source>
        <translation>请触摸屏幕，或扫描借书证。</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>无法连接图书馆系统。您可以借书和还书，以后再确认。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Borrow, renew, see your account</source>
        <translation>借书、续借、查看账户</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>还书</translation>
    </message>
    <message>
        <source>No need to sign in</source>
        <translation>无需登录</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Portcullis library kiosk</source>
        <translation>Portcullis 图书馆自助机</translation>
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
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
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
        <translation>此转介代码被使用了两次</translation>
    </message>
    <message>
        <source>More was handed out than this desk may</source>
        <translation>发放数量超过了此服务台的额度</translation>
    </message>
    <message>
        <source>What came back was not out on loan</source>
        <translation>归还的物品并未借出</translation>
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
        <translation>已使用过</translation>
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
        <translation>无法写入。请查看磁盘是否已满。</translation>
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
        <translation>PIN 不正确。请重试。</translation>
    </message>
    <message>
        <source>That PIN was not accepted. Try again in {wait}.</source>
        <translation>PIN 未被接受。请在 {wait} 后重试。</translation>
    </message>
    <message>
        <source>That is not a valid staff badge. Use another, or a PIN.</source>
        <translation>这不是有效的工作证。请用另一张，或用 PIN。</translation>
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
        <translation>摄像头就绪</translation>
    </message>
    <message>
        <source>Camera still starting</source>
        <translation>摄像头正在启动</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>Speaker ready</source>
        <translation>扬声器就绪</translation>
    </message>
    <message>
        <source>Speaker muted</source>
        <translation>扬声器已静音</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>未找到扬声器</translation>
    </message>
    <message>
        <source>Hand scanner ready</source>
        <translation>手持扫描器就绪</translation>
    </message>
    <message>
        <source>Hand scanner in use by another program</source>
        <translation>手持扫描器被其他程序占用</translation>
    </message>
    <message>
        <source>Hand scanner not plugged in</source>
        <translation>手持扫描器未连接</translation>
    </message>
    <message>
        <source>Test card read and refused as expired</source>
        <translation>测试卡已读取，并因过期被拒绝</translation>
    </message>
    <message>
        <source>Test card read with difficulty</source>
        <translation>测试卡读取困难</translation>
    </message>
    <message>
        <source>The test card was not judged rightly. Do not open; call for help.</source>
        <translation>测试卡判断有误。请勿开放；请求助。</translation>
    </message>
    <message>
        <source>Card checks are {age} old</source>
        <translation>卡片核验数据已有 {age}</translation>
    </message>
    <message>
        <source>Card checks are {age} old. Get this device online soon.</source>
        <translation>卡片核验数据已有 {age}。请尽快让本设备联网。</translation>
    </message>
    <message>
        <source>Card checks are {age} old: too old. Get this device online.</source>
        <translation>卡片核验数据已有 {age}，太旧了。请让本设备联网。</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>时钟正确</translation>
    </message>
    <message>
        <source>The clock may be {skew} wrong. Compare it with another.</source>
        <translation>时钟可能差 {skew}。请与其他时钟核对。</translation>
    </message>
    <message>
        <source>The clock is {skew} wrong. Set it right.</source>
        <translation>时钟差 {skew}。请校正。</translation>
    </message>
    <message>
        <source>{free} free on the disk</source>
        <translation>磁盘剩余 {free}</translation>
    </message>
    <message>
        <source>Only {free} free on the disk. Make room today.</source>
        <translation>磁盘仅剩 {free}。请今天清理。</translation>
    </message>
    <message>
        <source>The disk cannot be read. Call for help.</source>
        <translation>无法读取磁盘。请求助。</translation>
    </message>
    <message>
        <source>The log takes entries</source>
        <translation>日志可以写入</translation>
    </message>
    <message>
        <source>The log takes entries, but slowly</source>
        <translation>日志可以写入，但很慢</translation>
    </message>
    <message>
        <source>The log takes no entries. {fault_words}</source>
        <translation>日志无法写入。{fault_words}</translation>
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
        <translation>无法核对此卡</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>不是我们的卡</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>没有可读内容</translation>
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
        <translation>只是部分代码</translation>
    </message>
    <message>
        <source>This code is one piece of several. Our cards come in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
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
        <translation>不是真卡</translation>
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
        <translation>无效的卡</translation>
    </message>
    <message>
        <source>It was not issued by the rules for such cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another city’s card</source>
        <translation>其他城市的卡</translation>
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
        <translation>请只出示一张卡</translation>
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
        <translation>需要手机中的实时卡</translation>
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
        <translation>代码已过期</translation>
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
        <translation>代码已使用过</translation>
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
        <translation>无法核对代码</translation>
    </message>
    <message>
        <source>This device cannot check the changing code on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>The card starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in {month}</source>
        <translation>已于{month}到期</translation>
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
        <translation>已注销</translation>
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
        <translation>已暂停</translation>
    </message>
    <message>
        <source>This card is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask online</source>
        <translation>需在线核对</translation>
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
        <translation>已更换</translation>
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
        <translation>没有此项服务</translation>
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
        <translation>此卡未包含</translation>
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
        <translation>此卡不适用</translation>
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
        <translation>年龄不够</translation>
    </message>
    <message>
        <source>{service} is for ages {from_age} and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For younger people</source>
        <translation>仅限年龄较小者</translation>
    </message>
    <message>
        <source>{service} is for ages up to {to_age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没到时间</translation>
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
        <translation>现在关闭</translation>
    </message>
    <message>
        <source>{what} opens on {day} at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>{service} starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已经结束</translation>
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
        <translation>没有剩余次数</translation>
    </message>
    <message>
        <source>This card was used for {service} {uses} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs someone {from_age} or over</source>
        <translation>需 {from_age} 岁以上者陪同</translation>
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
        <translation>已满</translation>
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
        <translation>卡片核对数据过旧</translation>
    </message>
    <message>
        <source>This device has been offline for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are old</source>
        <translation>卡片核对数据较旧</translation>
    </message>
    <message>
        <source>Offline for {age}: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>时钟可能不准</translation>
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
        <translation>需要同意</translation>
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
        <translation>设备已停用</translation>
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
        <translation>无法记录</translation>
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
        <translation>由工作人员放行</translation>
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
        <translation>卡已到期</translation>
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
        <translation>需成人陪同</translation>
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
        <translation>无法办理</translation>
    </message>
    <message>
        <source>There are none left at this desk. Ask for more below.</source>
        <translation>此服务台已无库存。请在下方申请补充。</translation>
    </message>
    <message>
        <source>This is not quite a referral code. Please compare each letter.</source>
        <translation>转介代码有误。请逐字核对。</translation>
    </message>
    <message>
        <source>This code is not known here, or has ended. Please ask the service that gave it.</source>
        <translation>此处不识别该代码，或代码已过期。请询问发放代码的机构。</translation>
    </message>
    <message>
        <source>This code was used already. Please ask the service that gave it.</source>
        <translation>此代码已使用过。请询问发放代码的机构。</translation>
    </message>
    <message>
        <source>This code is for something else.</source>
        <translation>此代码用于其他物品。</translation>
    </message>
    <message>
        <source>Only for people of 18 or over.</source>
        <translation>仅限年满 18 岁者。</translation>
    </message>
    <message>
        <source>Please choose what is the case.</source>
        <translation>请选择情况。</translation>
    </message>
    <message>
        <source>Please choose the network.</source>
        <translation>请选择网络。</translation>
    </message>
    <message>
        <source>This number is not right. Please compare each digit, or scan it.</source>
        <translation>号码有误。请逐位核对或扫描。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>有磨损</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>Portcullis 工作坊服务台</translation>
    </message>
    <message>
        <source>F8: how long this sign-up takes</source>
        <translation>F8：这份申请用了多久</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>保存并停止</translation>
    </message>
    <message>
        <source>Asking the council. One moment.</source>
        <translation>正在询问市政府，请稍候。</translation>
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
