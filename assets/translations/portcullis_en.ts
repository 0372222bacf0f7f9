<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe {money}. Please pay at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have nothing on loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved, not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue. {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account cannot be shown now. The library system cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Which e-mail address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole address. It looks like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmbassadorDoor</name>
    <message>
        <source>Workshop desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your ambassador card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card, or count whoever has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is 16 or younger needs a guardian who agrees: ask before you count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in yet: a parent or guardian has to agree first. Have you seen that they do, on paper or from themselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in: their parent or guardian has not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That their guardian agrees is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, seen: let them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more, without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your items on the pad. No need to press anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next item. No need to press anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an item. No need to press anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenDesk</name>
    <message>
        <source>This tablet does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered so far is locked and safe. Please use another tablet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
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
    <message>
        <source>Please go to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk does not work. Borrow and return at the desk, or at another kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo of the code. Show it where you use your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council is told now, and deletes what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council deletes what it has as soon as this tablet has a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you said is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is a pass until your card comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo of the code. It lets you sign in at the library until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: this is no card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a resident photographs their card, or the pass until it comes. Touch Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Finished: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library system cannot be reached. Borrow and return at the desk. This screen comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Go on with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code did you get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here goes on with that code. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Workshop desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workshop is it today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ups not finished: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with the hub: cards follow, passes are given now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock may be wrong: no passes are given. Bring this tablet online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new card, in about ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who stopped before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, new phone, new name, moved: scan it if it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By card, or just counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And see what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIM card, a laptop; or something comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with made-up people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You may show your card again. If the door stays shut, please come back when staff are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no answer. If it is shut, show your card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your card again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took too long, so the door stayed shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the whole code of your digital card before the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code that your phone shows now, no picture of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your card: this door cannot check cards now. Please come back when staff are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait until somebody has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without staff you may come in from the age of {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask when staff are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is open. Everybody shows a card of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your digital card to come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open. Please come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the door is shut, show your digital card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staff are here now. Hold the code of your card before the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorBroken</name>
    <message>
        <source>This door checks no cards now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come back when staff are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorMenu</name>
    <message>
        <source>Cards let in and not known to have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Portcullis library door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyRead</name>
    <message>
        <source>Ready? Touch Finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Back to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then touch Continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then touch Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk. People help you there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one book to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your books on the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Start. Or show your library card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You only bring books back? Touch Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your library card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type the number on your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your card in front of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN. That is your secret number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nobody see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have an old library card? Scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No old card? Touch “I have none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take books home: touch Borrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring books back: touch Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep books longer: touch Renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A green tick? You can take the book home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A green tick? Put the book in the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the books you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring each book back by its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need more time? Touch Renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things cost less in these shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your city card in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want a list of your books?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch what you like best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send you the list by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it today? Tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows who says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want next? Touch one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the same to you? Touch “No preference”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to say more? Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are done with the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen does not work now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will work again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your card in front of the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen says yes? Open the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back when it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back when staff are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did nothing for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you here? Touch the big button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work here can help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you walk away? Touch Finish first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then touch “Go on”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then touch Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a letter with your address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you get your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code. Your card comes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want? Touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You bring it back? Touch “Comes back”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions then come in that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new? Touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What phone do you have? Touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone? Your card comes on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have an address? Touch your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address? You can join too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find it on your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then type your family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one name? The second stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day, the month, the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after you? Type the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person must be here with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of your house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then type your street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can we write to you? Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you? Big letters? No stairs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council keeps your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see your age group. Never your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can have it all deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then touch “I have read this”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is one wrong? Touch Change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right? Touch “These are right”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask one thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a letter with your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person looks at it. Nobody copies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter today? You get a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter today? Your card waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your pass for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was only practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a card from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep nothing about you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your phone. Scan this code with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your city card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card? The helper knows what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody gave you a code. Scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true for you? Touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody writes down your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a number on it. Scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything right? Look once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then touch “Yes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You help people here? Scan your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wants a card? “Sign somebody up”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is new? “Change a card”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card? Touch “One more”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the four signs of your code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who works here goes on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They touch their name and type their PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is for people who work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready? Touch “Back to the ambassador”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what came of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is for staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here staff look after this screen.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter about a benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of a support service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: this postcode is not on this tablet’s list. It may be a new street, or not in this city. Please look closely at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: this postcode was not compared with the council’s list. Please look closely at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has somebody of the staff seen where you live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is made. Only what it was and the day are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: choose your name and type your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today: give a pass for two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today: the card waits until it is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation type="unfinished"></translation>
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
        <translation>
            <numerusform>Group of %Ln</numerusform>
            <numerusform>Group of %Ln</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverButton</name>
    <message>
        <source>To sort out: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>No staff are listed on this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered is locked. Staff go on with it here; later the code is {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter its number is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of staff is here: go on without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Hand something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card: go on with the referral code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which referral code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number is on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it come back now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it out now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the resident’s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied. Only what is the case is kept, without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number ends in {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it to use by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk did not lend it, or has it back already. Take it all the same: the council looks where it was lent, and tells staff if it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was lent here on {day} and is due back on {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to any workshop desk. You need no card for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, hand it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more, up to {number}: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back what is left: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at this desk: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are asked for, up to {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBand</name>
    <message numerus="yes">
        <source>%Ln more waiting.</source>
        <translation>
            <numerusform>%Ln more waiting.</numerusform>
            <numerusform>%Ln more waiting.</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait here. If nobody comes in a few minutes, go to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan, then put in the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you have for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers near here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think, and what should come next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans, reservations, money owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card was accepted on trust: this kiosk could not check it fully today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan that was recorded here could not be confirmed. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
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
        <translation>
            <numerusform>%Ln event kept on this device, waiting to be sent.</numerusform>
            <numerusform>%Ln events kept on this device, waiting to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s) in vain.</source>
        <translation>
            <numerusform>Tried once in vain.</numerusform>
            <numerusform>Tried %Ln times in vain.</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This session ends in %n second(s).</source>
        <translation>
            <numerusform>This session ends in %n second.</numerusform>
            <numerusform>This session ends in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{done} done, {missed} not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This barcode is the publisher&apos;s. Scan the library&apos;s own label, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to the desk, so that the gate does not ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Please hand it to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} of {of} parts of {item} are on the pad. Add the others, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the pad was read before. Lift it and put it back to read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can type the number of each item below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not know this number. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the right PIN. Try again, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card opens the reading rooms and e-books. To borrow, please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library does not know you yet. Please join at the desk, then borrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot borrow at the moment. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have as many items as you may have. Return one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe money. Please pay at the desk, then borrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library does not know this item. Please hand it to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have borrowed this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On loan to someone else. Please hand it to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved by someone else. Please hand it to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not renewed. Please bring it back in time, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Try again, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if that worked. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library system cannot be reached. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more loans can be recorded now. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned. Put it into the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk: someone is waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Put it into the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Back by {due} at the latest.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ages {age} and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} m from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} km from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>City Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your digital card there. The distance is as the crow flies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no offers today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Very satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>This is anonymous: nobody knows who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service would you like next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One touch is one vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry, this could not be kept. Please tell somebody at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you like. Please write no names and nothing that tells who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys for this language on this screen: use a keyboard, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters left: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without words</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper. Please put some in, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open. Please close it, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not work. Please switch it off and on, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached. Please see that it is on and plugged in, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took too long. Please look at it, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass until your card comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your card will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets you sign in at the library until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it safe: whoever has it can use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the other questions there. Then come back here: your code is {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainMenu</name>
    <message>
        <source>Staff menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Sleeps at friends’ places: no fixed address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourteen years old, here with {guardian}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has forgotten the password of their phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no phone and wants the card on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a card, and another name since last month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a card: an adult’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a card: a 14-year-old’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a card: one that has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing counts, nothing is sent. Any PIN will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is being printed. One moment.</source>
        <translation type="unfinished"></translation>
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
        <translation>
            <numerusform>To sort out (%Ln)</numerusform>
            <numerusform>To sort out (%Ln)</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are locked as you go. To go on later, your code is {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with my own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, forget everything I said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished"></translation>
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
        <source>Check without admitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches: show the answer, admit nobody</source>
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
        <source>Count people without a card, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation>
            <numerusform>To sort out (%Ln)</numerusform>
            <numerusform>To sort out (%Ln)</numerusform>
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
        <source>Undo: {service} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {time}</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open. Your receipt is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs the staff. Your receipt is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached. Your receipt is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is too slow. Your receipt is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipt was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address takes no e-mail. Your receipt is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail cannot be sent now. Your receipt is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt, {library}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like a receipt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your items on the pad, then into the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each item, then put it into the slot.</source>
        <translation type="unfinished"></translation>
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
        <translation>
            <numerusform>What the hub found (%Ln)</numerusform>
            <numerusform>What the hub found (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into each one, then mark it as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after these.</source>
        <translation>
            <numerusform>%Ln more after these.</numerusform>
            <numerusform>%Ln more after these.</numerusform>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have an old library card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it, or type the number on it. Next time your new card is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN you use for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your card in front of the camera, scan it, or type your library number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your library card, or type the number on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
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
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>What is yours is only read into headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only read into headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headphones are out. What is yours is not read aloud now. Plug them in again, or press Finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are finished here. Nothing of you is left on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is above the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is below the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is to the left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is to the right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the code towards it, about a hand&apos;s length away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffDeskPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who was handed over, or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sort out: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to sort out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others follow as these are dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another desk of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your badge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name and type your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the library session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library system answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library system does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad for tags ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad for tags does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice ready in every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice for some of the languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer has no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer says that it cannot print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer answers too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded without the library system (%Ln)</source>
        <translation>
            <numerusform>Recorded without the library system (%Ln)</numerusform>
            <numerusform>Recorded without the library system (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Library system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In contact with the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with the hub now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffRecorded</name>
    <message>
        <source>Waits until the library system answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library system has it, with another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library system said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the library system has it: no answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, the item is on loan to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, the item is reserved by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the item up there, and put it right by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader has the item: lend it by hand, or ask for it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits for it: put it on the reservation shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded without the library system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the staff menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded cannot be read. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you.</source>
        <translation>
            <numerusform>%Ln waits for you.</numerusform>
            <numerusform>%Ln wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for the library system.</source>
        <translation>
            <numerusform>%Ln waits for the library system.</numerusform>
            <numerusform>%Ln wait for the library system.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older ones are not shown.</source>
        <translation>
            <numerusform>%Ln older one is not shown.</numerusform>
            <numerusform>%Ln older ones are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader was told {day}.</source>
        <translation type="unfinished"></translation>
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
        <translation>
            <numerusform>%Ln to send</numerusform>
            <numerusform>%Ln to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Card checks updated {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test, camera, practice, language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ups begun: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ups finished: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes given meanwhile: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten, as somebody asked: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Nothing more is asked of you. Your card is made as soon as the council has your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is made once somebody has seen proof of your address, or of who you are. Bring it to the staff here on any day, and say your reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council first looks whether you have a card already. You need do nothing. In a few days, look whether your card is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council first looks for the card that you want changed. You need do nothing. In a few days, look whether your card is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody at the council has to read your answers first. In a few days, look whether your card is there. If it is not, come back here and say your reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card will be here. Scan this with your phone, and keep the page to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here your phone finds your card for 30 days: to save as a picture, or for its wallet. Scan this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone? Staff here print your card: say your reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card will be at this address: {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellUsPage</name>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Easy Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This tablet’s records are damaged. Please go on at another tablet, and tell staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet cannot write to its disk. Please go on at another tablet, and tell staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot go on at a phone now. Please go on here, or try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work, and nothing was lost. Please try once more; then ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no card of this city, or it cannot be read. Scan it again, or go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council cannot be reached now. Please go on here; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this tablet goes on with that code, and the council cannot be asked now. Look at the code again, or start again: what was said before is safe at the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-up cannot go on at a phone any more. Please go on here, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many asked for this just now. Please go on here, or wait a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were not right. Please wait a minute, then look at the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ups are not finished here. Finish one of them, or use another tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers cannot be locked here yet. Please bring this tablet online, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long. Please write it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet’s disk is full. Please go on at another tablet, and tell staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet’s records are busy. Please wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet was put out of service. Please use another one, and tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards cannot be checked here yet. Please bring this tablet online, then try again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own PIN, in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City Save: offers near here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the screen, or scan your library card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrow, renew, see your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need to sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Portcullis scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portcullis library kiosk</source>
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
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
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
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
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
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation>
            <numerusform>%Ln child</numerusform>
            <numerusform>%Ln children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN was not accepted. Try again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a valid staff badge. Use another, or a PIN.</source>
        <translation type="unfinished"></translation>
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
        <source>This device is enrolled already. It must leave its hub first, by the command: device leave</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera still starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand scanner ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand scanner in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand scanner not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card read and refused as expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card read with difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test card was not judged rightly. Do not open; call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are {age} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are {age} old. Get this device online soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are {age} old: too old. Get this device online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock may be {skew} wrong. Compare it with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is {skew} wrong. Set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} free on the disk. Make room today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be read. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log takes entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log takes entries, but slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log takes no entries. {fault_words}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is one piece of several. Our cards come in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not issued by the rules for such cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another city’s card</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot check the changing code on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in {month}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask online</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is for ages {from_age} and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For younger people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is for ages up to {to_age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} opens on {day} at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was handed out than this desk may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back was not out on loan</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>This card was used for {service} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was used for {service} {uses} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs someone {from_age} or over</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has been offline for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline for {age}: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none left at this desk. Ask for more below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not quite a referral code. Please compare each letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known here, or has ended. Please ask the service that gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used already. Please ask the service that gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for people of 18 or over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose what is the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not right. Please compare each digit, or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8: how long this sign-up takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the council. One moment.</source>
        <translation type="unfinished"></translation>
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
