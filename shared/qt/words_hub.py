"""What is said of the hub: what stands in the way to it, what it ruled, and how enrolment goes.

Each of the first says what happened and what a person can do about it.
"""

from shared.domain.ruling import Ruling, Why
from shared.qt.words_facts import QT_TRANSLATE_NOOP, fill

LINE_FAULTS: dict[str, str] = {
    "hub_away": QT_TRANSLATE_NOOP(
        "Words", "The hub does not answer. Look whether this device has a network; it tries again by itself."
    ),
    "hub_slow": QT_TRANSLATE_NOOP(
        "Words", "The hub did not answer in time. The network may be slow; it is tried again by itself."
    ),
    "hub_certificate": QT_TRANSLATE_NOOP(
        "Words", "The hub’s certificate is not trusted here, so nothing is sent. Tell IT support."
    ),
    "hub_certificate_clock": QT_TRANSLATE_NOOP(
        "Words", "The hub’s certificate does not fit this device’s date. Set the clock right."
    ),
    "hub_portal": QT_TRANSLATE_NOOP(
        "Words", "A login page answered in the hub’s place. Log in to this network, or use another one."
    ),
    "hub_altered": QT_TRANSLATE_NOOP(
        "Words", "The hub’s answer was changed on its way and is not believed. Tell IT support."
    ),
    "hub_busy": QT_TRANSLATE_NOOP("Words", "The hub is busy and asked to wait. Nothing to do."),
    "hub_failing": QT_TRANSLATE_NOOP(
        "Words", "The hub itself does not work now. If it lasts, tell the office."
    ),
    "hub_full": QT_TRANSLATE_NOOP("Words", "The hub has no room left on its disk. Tell the office."),
    "hub_refuses": QT_TRANSLATE_NOOP(
        "Words", "The hub does not understand this device. Update this program, or tell the office."
    ),
    "hub_clock": QT_TRANSLATE_NOOP(
        "Words", "This device and the hub do not agree on the time. Set this device’s clock right."
    ),
    "proxy_failing": QT_TRANSLATE_NOOP(
        "Words", "The network’s proxy lets nothing through to the hub. Tell IT support."
    ),
    "device_unknown": QT_TRANSLATE_NOOP(
        "Words", "The hub does not know this device. Tell the office: it must be enrolled again."
    ),
    "device_revoked": QT_TRANSLATE_NOOP(
        "Words", "This device was put out of service: it admits nobody. Tell the office."
    ),
    "bundle_refused": QT_TRANSLATE_NOOP(
        "Words", "The hub’s new card checks cannot be trusted; the ones before are in use. Tell the office."
    ),
    "ledger_unread": QT_TRANSLATE_NOOP(
        "Words", "This device’s log cannot be read, so nothing is sent. Call for help."
    ),
}

ENROL_FAULTS: dict[str, str] = {
    "enrol_unreadable": QT_TRANSLATE_NOOP(
        "Words", "That is no enrolment code. Show the whole code that the office made."
    ),
    "enrol_used": QT_TRANSLATE_NOOP("Words", "This code was used already. Ask the office for a new one."),
    "enrol_late": QT_TRANSLATE_NOOP("Words", "This code is too old. Ask the office for a new one."),
    "enrol_unknown": QT_TRANSLATE_NOOP(
        "Words", "The hub does not know this code. Ask the office for a new one."
    ),
    "enrol_other_kind": QT_TRANSLATE_NOOP(
        "Words", "This code is for another kind of device. Ask the office for one for this kind."
    ),
    "enrol_wrong_hub": QT_TRANSLATE_NOOP(
        "Words", "What answers there is not the hub that this code is for. Do not go on; tell the office."
    ),
    "enrol_insecure": QT_TRANSLATE_NOOP(
        "Words", "This code leads over a line that others can read. Ask the office for another one."
    ),
    "enrol_already": QT_TRANSLATE_NOOP(
        "Words", "This device is enrolled already. It must leave its hub first, by the command: device leave"
    ),
    "enrol_key_in_use": QT_TRANSLATE_NOOP(
        "Words", "Another device has this device’s keys. Begin with a new folder."
    ),
    "enrol_no_venue": QT_TRANSLATE_NOOP("Words", "The city’s list has no such venue yet. Tell the office."),
}

_WHYS: dict[Why, str] = {
    Why.USED_BEFORE: QT_TRANSLATE_NOOP("Words", "Already used here"),
    Why.USED_ELSEWHERE: QT_TRANSLATE_NOOP("Words", "Already used elsewhere"),
    Why.REFERRAL_USED: QT_TRANSLATE_NOOP("Words", "This referral code was used twice"),
    Why.NOT_ALLOTTED: QT_TRANSLATE_NOOP("Words", "More was handed out than this desk may"),
    Why.NO_LOAN: QT_TRANSLATE_NOOP("Words", "What came back was not out on loan"),
    Why.CANCELLED: QT_TRANSLATE_NOOP("Words", "Cancelled before it was admitted"),
    Why.UNKNOWN_CARD: QT_TRANSLATE_NOOP("Words", "The city never issued this card"),
    Why.UNKNOWN_SERVICE: QT_TRANSLATE_NOOP("Words", "The hub does not know this service"),
    Why.UNREADABLE: QT_TRANSLATE_NOOP("Words", "The hub cannot read this row"),
    Why.IN_FUTURE: QT_TRANSLATE_NOOP("Words", "Its time is ahead of the hub’s clock"),
    Why.AFTER_REVOKING: QT_TRANSLATE_NOOP("Words", "Recorded while this device was out of service"),
    Why.FORKED: QT_TRANSLATE_NOOP("Words", "Recorded by a copy of this device"),
}
_RULINGS: dict[Ruling, str] = {
    Ruling.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
    Ruling.DUPLICATE: QT_TRANSLATE_NOOP("Words", "Already used"),
    Ruling.LATE: QT_TRANSLATE_NOOP("Words", "Admitted after it was cancelled"),
    Ruling.REFUSED: QT_TRANSLATE_NOOP("Words", "Not counted"),
}
_NOT_COUNTED = QT_TRANSLATE_NOOP("Words", "Not counted. {why}")


def ruling_words(ruling: Ruling, why: Why | None) -> str:
    """What the hub decided about a row, in a few words."""
    if why is None:
        return fill(_RULINGS[ruling], {})
    because = fill(_WHYS[why], {})
    return fill(_NOT_COUNTED, {"why": because}) if ruling is Ruling.REFUSED else because
