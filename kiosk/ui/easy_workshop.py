"""The words of Easy Read at the workshop desk: for each page, question and step its pictures and words."""

from shared.qt.words_facts import QT_TRANSLATE_NOOP

Steps = tuple[tuple[str, str], ...]  # the picture's name, the sentence

_CONTINUE = ("check", QT_TRANSLATE_NOOP("EasyRead", "Then touch Continue."))
_GO_ON = ("check", QT_TRANSLATE_NOOP("EasyRead", "Then touch “Go on”."))
_DONE = ("check", QT_TRANSLATE_NOOP("EasyRead", "Then touch Done."))
_BACK = ("chevron-left", QT_TRANSLATE_NOOP("EasyRead", "Touch Back to go back."))
_FINISH = ("log-out", QT_TRANSLATE_NOOP("EasyRead", "Ready? Touch Finish."))
_MAY_BE_EMPTY = ("x", QT_TRANSLATE_NOOP("EasyRead", "You can leave this empty."))
_PHOTO = ("camera", QT_TRANSLATE_NOOP("EasyRead", "Take a photo of it."))
_CARD_LATER = ("clock", QT_TRANSLATE_NOOP("EasyRead", "Your card comes later."))
_BRING = ("mail", QT_TRANSLATE_NOOP("EasyRead", "Bring a letter with your address here."))
_THEN_CARD = ("id-card", QT_TRANSLATE_NOOP("EasyRead", "Then you get your card."))
_SCAN = ("smartphone", QT_TRANSLATE_NOOP("EasyRead", "Scan the code. Your card comes there."))
_GIVE_OUT: Steps = (
    ("store", QT_TRANSLATE_NOOP("EasyRead", "What do you want? Touch it.")),
    ("undo-2", QT_TRANSLATE_NOOP("EasyRead", "You bring it back? Touch “Comes back”.")),
)

QUESTIONS: dict[str, Steps] = {  # by the page's name in a sign-up
    "language": (
        ("languages", QT_TRANSLATE_NOOP("EasyRead", "Touch your language.")),
        ("list-checks", QT_TRANSLATE_NOOP("EasyRead", "All questions then come in that language.")),
    ),
    "change": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "You keep your card.")),
        ("pointer", QT_TRANSLATE_NOOP("EasyRead", "What is new? Touch it.")),
    ),
    "wallet": (
        ("smartphone", QT_TRANSLATE_NOOP("EasyRead", "What phone do you have? Touch it.")),
        ("receipt-text", QT_TRANSLATE_NOOP("EasyRead", "No phone? Your card comes on paper.")),
    ),
    "home": (
        ("house", QT_TRANSLATE_NOOP("EasyRead", "Do you have an address? Touch your answer.")),
        ("smile", QT_TRANSLATE_NOOP("EasyRead", "No address? You can join too.")),
    ),
    "postcode": (
        ("map-pin", QT_TRANSLATE_NOOP("EasyRead", "Type your postcode.")),
        ("mail", QT_TRANSLATE_NOOP("EasyRead", "You find it on your letters.")),
        _CONTINUE,
    ),
    "name": (
        ("user", QT_TRANSLATE_NOOP("EasyRead", "Type your first name.")),
        ("users", QT_TRANSLATE_NOOP("EasyRead", "Then type your family name.")),
        ("x", QT_TRANSLATE_NOOP("EasyRead", "Only one name? The second stays empty.")),
        _CONTINUE,
    ),
    "birth": (
        ("calendar-days", QT_TRANSLATE_NOOP("EasyRead", "When were you born?")),
        ("keyboard", QT_TRANSLATE_NOOP("EasyRead", "Type the day, the month, the year.")),
        _CONTINUE,
    ),
    "guardian": (
        ("user", QT_TRANSLATE_NOOP("EasyRead", "Who looks after you? Type the name.")),
        ("users", QT_TRANSLATE_NOOP("EasyRead", "This person must be here with you.")),
        _CONTINUE,
    ),
    "address": (
        ("house", QT_TRANSLATE_NOOP("EasyRead", "Type the number of your house.")),
        ("map-pin", QT_TRANSLATE_NOOP("EasyRead", "Then type your street.")),
        _CONTINUE,
    ),
    "contact": (
        ("mail", QT_TRANSLATE_NOOP("EasyRead", "Where can we write to you? Type it.")),
        _MAY_BE_EMPTY,
        _CONTINUE,
    ),
    "access": (
        ("smile", QT_TRANSLATE_NOOP("EasyRead", "What helps you? Big letters? No stairs?")),
        _MAY_BE_EMPTY,
        _CONTINUE,
    ),
    "notice": (
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "The council keeps your answers.")),
        ("eye", QT_TRANSLATE_NOOP("EasyRead", "Others see your age group. Never your name.")),
        ("undo-2", QT_TRANSLATE_NOOP("EasyRead", "You can have it all deleted.")),
        ("check", QT_TRANSLATE_NOOP("EasyRead", "Then touch “I have read this”.")),
    ),
    "check": (
        ("list-checks", QT_TRANSLATE_NOOP("EasyRead", "Read your answers.")),
        ("undo-2", QT_TRANSLATE_NOOP("EasyRead", "Is one wrong? Touch Change.")),
        ("check", QT_TRANSLATE_NOOP("EasyRead", "All right? Touch “These are right”.")),
    ),
}

WORKSHOP: dict[str, Steps] = {
    **{f"QUESTION_{page}": steps for page, steps in QUESTIONS.items()},
    "QUESTION": (
        ("list-checks", QT_TRANSLATE_NOOP("EasyRead", "We ask one thing at a time.")),
        _CONTINUE,
    ),
    "EVIDENCE": (
        ("mail", QT_TRANSLATE_NOOP("EasyRead", "Show a letter with your address.")),
        ("eye", QT_TRANSLATE_NOOP("EasyRead", "A person looks at it. Nobody copies it.")),
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "No letter today? You get a pass.")),
    ),
    "EVIDENCE_later": (
        ("mail", QT_TRANSLATE_NOOP("EasyRead", "Show a letter with your address.")),
        ("eye", QT_TRANSLATE_NOOP("EasyRead", "A person looks at it. Nobody copies it.")),
        ("clock", QT_TRANSLATE_NOOP("EasyRead", "No letter today? Your card waits.")),
    ),
    "CARD": (_CARD_LATER, _DONE),
    "CARD_issued": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "This is your card.")),
        _PHOTO,
        _DONE,
    ),
    "CARD_provisional": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "This is your pass for now.")),
        _PHOTO,
        _CARD_LATER,
        _DONE,
    ),
    "CARD_provisional_evidence": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "This is your pass for now.")),
        _PHOTO,
        _BRING,
        _THEN_CARD,
        _DONE,
    ),
    "CARD_waiting": (
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "Your answers are safe.")),
        _SCAN,
        _CARD_LATER,
        _DONE,
    ),
    "CARD_waiting_evidence": (
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "Your answers are safe.")),
        _BRING,
        _THEN_CARD,
        _SCAN,
        _DONE,
    ),
    "CARD_practice": (
        ("info", QT_TRANSLATE_NOOP("EasyRead", "This was only practice.")),
        ("x", QT_TRANSLATE_NOOP("EasyRead", "Nobody gets a card from it.")),
        _DONE,
    ),
    "CARD_forgotten": (
        ("x", QT_TRANSLATE_NOOP("EasyRead", "We keep nothing about you here.")),
        _DONE,
    ),
    "PHONE": (
        ("camera", QT_TRANSLATE_NOOP("EasyRead", "Take your phone. Scan this code with it.")),
        ("smartphone", QT_TRANSLATE_NOOP("EasyRead", "Answer the questions on your phone.")),
        ("undo-2", QT_TRANSLATE_NOOP("EasyRead", "Then come back here.")),
        _DONE,
    ),
    "HANDOUT": _GIVE_OUT,
    "HANDOUT_choose": _GIVE_OUT,
    "HANDOUT_who": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "Scan your city card.")),
        ("users", QT_TRANSLATE_NOOP("EasyRead", "No card? The helper knows what to do.")),
    ),
    "HANDOUT_referral": (
        ("mail", QT_TRANSLATE_NOOP("EasyRead", "Somebody gave you a code. Scan it.")),
        ("keyboard", QT_TRANSLATE_NOOP("EasyRead", "Or type it.")),
        _GO_ON,
    ),
    "HANDOUT_need": (
        ("list-checks", QT_TRANSLATE_NOOP("EasyRead", "What is true for you? Touch it.")),
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "Nobody writes down your name.")),
        _GO_ON,
    ),
    "HANDOUT_number": (
        ("tag", QT_TRANSLATE_NOOP("EasyRead", "There is a number on it. Scan it.")),
        ("keyboard", QT_TRANSLATE_NOOP("EasyRead", "Or type it.")),
    ),
    "HANDOUT_confirm": (
        ("eye", QT_TRANSLATE_NOOP("EasyRead", "Is everything right? Look once more.")),
        ("check", QT_TRANSLATE_NOOP("EasyRead", "Then touch “Yes”.")),
    ),
    "HANDOUT_done": (
        ("smile", QT_TRANSLATE_NOOP("EasyRead", "That was all. Thank you.")),
        _DONE,
    ),
    "START": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "You help people here? Scan your card.")),
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "Then type your PIN.")),
    ),
    "DESK": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "Somebody wants a card? “Sign somebody up”.")),
        ("rotate-cw", QT_TRANSLATE_NOOP("EasyRead", "Something is new? “Change a card”.")),
        _FINISH,
    ),
    "ATTENDANCE": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "Scan each card.")),
        ("users", QT_TRANSLATE_NOOP("EasyRead", "No card? Touch “One more”.")),
        _BACK,
    ),
    "CODE": (
        ("keyboard", QT_TRANSLATE_NOOP("EasyRead", "Type the four signs of your code.")),
        _GO_ON,
    ),
    "HANDED_OVER": (
        ("users", QT_TRANSLATE_NOOP("EasyRead", "A person who works here goes on now.")),
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "They touch their name and type their PIN.")),
    ),
    "STAFF_DESK": (
        ("list-checks", QT_TRANSLATE_NOOP("EasyRead", "This page is for people who work here.")),
        ("undo-2", QT_TRANSLATE_NOOP("EasyRead", "Ready? Touch “Back to the ambassador”.")),
    ),
    "SUMMARY": (
        ("list-checks", QT_TRANSLATE_NOOP("EasyRead", "This is what came of today.")),
        _DONE,
    ),
    "STAFF_DOOR": (
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "This page is for staff.")),
        _BACK,
    ),
    "STAFF": (
        ("settings", QT_TRANSLATE_NOOP("EasyRead", "Here staff look after this screen.")),
        _FINISH,
    ),
}
