"""The words of Easy Read: for each page its pictures and sentences. One thought in each."""

from kiosk.ui.easy_workshop import WORKSHOP, Steps
from shared.qt.words_facts import QT_TRANSLATE_NOOP

_FINISH = ("log-out", QT_TRANSLATE_NOOP("EasyRead", "Ready? Touch Finish."))
_BACK = ("chevron-left", QT_TRANSLATE_NOOP("EasyRead", "Touch Back to go back."))
_CONTINUE = ("check", QT_TRANSLATE_NOOP("EasyRead", "Then touch Continue."))
_SEND = ("check", QT_TRANSLATE_NOOP("EasyRead", "Then touch Send."))
_DESK = ("users", QT_TRANSLATE_NOOP("EasyRead", "Please go to the desk. People help you there."))
_HOLD = ("scan-line", QT_TRANSLATE_NOOP("EasyRead", "Hold one book to the reader."))
_LAY = ("book-open", QT_TRANSLATE_NOOP("EasyRead", "Put your books on the pad."))

STEPS: dict[str, Steps] = WORKSHOP | {  # a page's name, or what it asks now
    "WELCOME": (
        ("pointer", QT_TRANSLATE_NOOP("EasyRead", "Touch Start. Or show your library card.")),
        ("undo-2", QT_TRANSLATE_NOOP("EasyRead", "You only bring books back? Touch Return.")),
    ),
    "SIGN_IN": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "Scan your library card.")),
        ("keyboard", QT_TRANSLATE_NOOP("EasyRead", "Or type the number on your card.")),
        _CONTINUE,
    ),
    "SIGN_IN_CAMERA": (
        ("camera", QT_TRANSLATE_NOOP("EasyRead", "Hold your card in front of the camera.")),
        ("keyboard", QT_TRANSLATE_NOOP("EasyRead", "Or type the number on your card.")),
        _CONTINUE,
    ),
    "PIN": (
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "Type your PIN. That is your secret number.")),
        ("eye", QT_TRANSLATE_NOOP("EasyRead", "Let nobody see it.")),
        _CONTINUE,
    ),
    "OLD_NUMBER": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "Do you have an old library card? Scan it.")),
        ("keyboard", QT_TRANSLATE_NOOP("EasyRead", "Or type the number on your card.")),
        ("x", QT_TRANSLATE_NOOP("EasyRead", "No old card? Touch “I have none”.")),
    ),
    "HOME": (
        ("book-open", QT_TRANSLATE_NOOP("EasyRead", "Take books home: touch Borrow.")),
        ("undo-2", QT_TRANSLATE_NOOP("EasyRead", "Bring books back: touch Return.")),
        ("rotate-cw", QT_TRANSLATE_NOOP("EasyRead", "Keep books longer: touch Renew.")),
        _FINISH,
    ),
    "BORROW": (
        _HOLD,
        ("check", QT_TRANSLATE_NOOP("EasyRead", "A green tick? You can take the book home.")),
        _FINISH,
    ),
    "RETURN": (
        _HOLD,
        ("check", QT_TRANSLATE_NOOP("EasyRead", "A green tick? Put the book in the slot.")),
        _FINISH,
    ),
    "BORROW_ON_PAD": (
        _LAY,
        ("check", QT_TRANSLATE_NOOP("EasyRead", "A green tick? You can take the book home.")),
        _FINISH,
    ),
    "RETURN_ON_PAD": (
        _LAY,
        ("check", QT_TRANSLATE_NOOP("EasyRead", "A green tick? Put the book in the slot.")),
        _FINISH,
    ),
    "ACCOUNT": (
        ("book-open", QT_TRANSLATE_NOOP("EasyRead", "These are the books you have.")),
        ("calendar-days", QT_TRANSLATE_NOOP("EasyRead", "Bring each book back by its date.")),
        ("rotate-cw", QT_TRANSLATE_NOOP("EasyRead", "You need more time? Touch Renew.")),
        _FINISH,
    ),
    "OFFERS": (
        ("store", QT_TRANSLATE_NOOP("EasyRead", "Things cost less in these shops.")),
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "Show your city card in the shop.")),
        _BACK,
    ),
    "RECEIPT": (
        ("receipt-text", QT_TRANSLATE_NOOP("EasyRead", "Do you want a list of your books?")),
        ("pointer", QT_TRANSLATE_NOOP("EasyRead", "Touch what you like best.")),
        _FINISH,
    ),
    "ADDRESS": (
        ("mail", QT_TRANSLATE_NOOP("EasyRead", "We send you the list by e-mail.")),
        ("keyboard", QT_TRANSLATE_NOOP("EasyRead", "Type your e-mail address.")),
        _SEND,
    ),
    "TELL_US": (
        ("smile", QT_TRANSLATE_NOOP("EasyRead", "How was it today? Tell us.")),
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "Nobody knows who says what.")),
        _BACK,
    ),
    "VOTE": (
        ("list-checks", QT_TRANSLATE_NOOP("EasyRead", "What do you want next? Touch one.")),
        ("x", QT_TRANSLATE_NOOP("EasyRead", "All the same to you? Touch “No preference”.")),
    ),
    "WORDS": (
        ("message-square-heart", QT_TRANSLATE_NOOP("EasyRead", "Do you want to say more? Write it.")),
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "Please write no names.")),
        _SEND,
    ),
    "NOTHING": (
        ("smile", QT_TRANSLATE_NOOP("EasyRead", "You are done with the questions.")),
        _BACK,
    ),
    "CLOSED": (
        ("octagon-x", QT_TRANSLATE_NOOP("EasyRead", "This screen does not work now.")),
        _DESK,
        ("clock", QT_TRANSLATE_NOOP("EasyRead", "It will work again later.")),
    ),
    "BROKEN": (
        ("octagon-x", QT_TRANSLATE_NOOP("EasyRead", "This screen does not work now.")),
        _DESK,
    ),
    "DOOR": (
        ("id-card", QT_TRANSLATE_NOOP("EasyRead", "Hold your card in front of the reader.")),
        ("door-open", QT_TRANSLATE_NOOP("EasyRead", "The screen says yes? Open the door.")),
    ),
    "DOOR_CLOSED": (
        ("lock", QT_TRANSLATE_NOOP("EasyRead", "The library is closed now.")),
        ("clock", QT_TRANSLATE_NOOP("EasyRead", "Come back when it is open.")),
    ),
    "DOOR_BROKEN": (
        ("octagon-x", QT_TRANSLATE_NOOP("EasyRead", "This screen does not work now.")),
        ("users", QT_TRANSLATE_NOOP("EasyRead", "Come back when staff are here.")),
    ),
    "WARNING": (
        ("timer", QT_TRANSLATE_NOOP("EasyRead", "You did nothing for a while.")),
        ("pointer", QT_TRANSLATE_NOOP("EasyRead", "Are you here? Touch the big button.")),
    ),
    "LANGUAGES": (("languages", QT_TRANSLATE_NOOP("EasyRead", "Touch your language.")), _BACK),
    "HELP": (
        ("users", QT_TRANSLATE_NOOP("EasyRead", "People who work here can help you.")),
        ("log-out", QT_TRANSLATE_NOOP("EasyRead", "Do you walk away? Touch Finish first.")),
    ),
}
