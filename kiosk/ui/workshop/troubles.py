"""What could not be done at the workshop desk, in the language of who sits before it, and what to do now."""

from PySide6.QtCore import QCoreApplication

from shared.qt.words_facts import QT_TRANSLATE_NOOP

_NO_LOG = QT_TRANSLATE_NOOP(
    "Troubles", "This tablet’s records are damaged. Please go on at another tablet, and tell staff."
)
_NO_WRITING = QT_TRANSLATE_NOOP(
    "Troubles", "This tablet cannot write to its disk. Please go on at another tablet, and tell staff."
)
_NOT_NOW = QT_TRANSLATE_NOOP(
    "Troubles", "This cannot go on at a phone now. Please go on here, or try again in a few minutes."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Troubles", "That did not work, and nothing was lost. Please try once more; then ask staff."
)

TROUBLES: dict[str, str] = {
    "card_unread": QT_TRANSLATE_NOOP(
        "Troubles", "This is no card of this city, or it cannot be read. Scan it again, or go on without it."
    ),
    "hub_away": QT_TRANSLATE_NOOP(
        "Troubles", "The council cannot be reached now. Please go on here; it is tried again by itself."
    ),
    "code_elsewhere": QT_TRANSLATE_NOOP(
        "Troubles",
        "Nobody on this tablet goes on with that code, and the council cannot be asked now. Look at the code "
        "again, or start again: what was said before is safe at the council.",
    ),
    "not_open": QT_TRANSLATE_NOOP(
        "Troubles", "This sign-up cannot go on at a phone any more. Please go on here, or ask staff."
    ),
    "not_found": _NOT_NOW,
    "bad_request": _NOT_NOW,
    "too_many": QT_TRANSLATE_NOOP(
        "Troubles", "Too many asked for this just now. Please go on here, or wait a few minutes."
    ),
    "too_many_codes": QT_TRANSLATE_NOOP(
        "Troubles", "Too many codes were not right. Please wait a minute, then look at the code again."
    ),
    "too_many_sign_ups": QT_TRANSLATE_NOOP(
        "Troubles", "Too many sign-ups are not finished here. Finish one of them, or use another tablet."
    ),
    "no_sealing_key": QT_TRANSLATE_NOOP(
        "Troubles", "Answers cannot be locked here yet. Please bring this tablet online, then try again."
    ),
    "sign_up_too_long": QT_TRANSLATE_NOOP("Troubles", "That is too long. Please write it shorter."),
    "ledger_full": QT_TRANSLATE_NOOP(
        "Troubles", "This tablet’s disk is full. Please go on at another tablet, and tell staff."
    ),
    "ledger_locked": QT_TRANSLATE_NOOP(
        "Troubles", "This tablet’s records are busy. Please wait a moment and try again."
    ),
    "ledger_read_only": _NO_WRITING,
    "ledger_newer": _NO_LOG,
    "ledger_damaged": _NO_LOG,
    "state_read_only": _NO_WRITING,
    "state_damaged": _NO_LOG,
    "device_revoked": QT_TRANSLATE_NOOP(
        "Troubles", "This tablet was put out of service. Please use another one, and tell the office."
    ),
    "not_set_up": QT_TRANSLATE_NOOP(
        "Troubles", "Cards cannot be checked here yet. Please bring this tablet online, then try again."
    ),
}


def trouble_words(code: str) -> str:
    """What happened and a way out; a general sentence for a code without words."""
    return QCoreApplication.translate("Troubles", TROUBLES.get(code, _UNKNOWN))
