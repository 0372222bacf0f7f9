"""What is said to staff beside verdicts: notices, faults, the camera, the self-test, and reasons on buttons.

Each says what happened and what to do, in one or two short sentences.
"""

from shared.capture.worker import CameraState
from shared.desk.values import CheckLine, Finding, Notice
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, fill, in_words, needs
from shared.qt.words_hub import ENROL_FAULTS, LINE_FAULTS

_UNKNOWN = QT_TRANSLATE_NOOP("Words", "Something is not right ({code}). If it stays, call for help.")
_READ_ONLY = QT_TRANSLATE_NOOP("Words", "This device cannot write to its disk. Call for help.")
_STATE_DAMAGED = QT_TRANSLATE_NOOP("Words", "A file of this device is damaged. Call for help.")
_CHECKS_DAMAGED = QT_TRANSLATE_NOOP(
    "Words", "The newest card checks are damaged; the ones before are in use. Fetch them again."
)

FAULTS: dict[str, str] = (
    LINE_FAULTS
    | ENROL_FAULTS
    | {
        "ledger_full": QT_TRANSLATE_NOOP("Words", "The disk is full. Export the log, then make room."),
        "ledger_locked": QT_TRANSLATE_NOOP(
            "Words", "Another program uses the log. Close it, then scan again."
        ),
        "ledger_read_only": _READ_ONLY,
        "ledger_newer": QT_TRANSLATE_NOOP("Words", "The log is from a newer program. Update this one."),
        "ledger_damaged": QT_TRANSLATE_NOOP("Words", "The log is damaged. Do not delete it; call for help."),
        "disk_low": QT_TRANSLATE_NOOP("Words", "The disk is nearly full. Make room today."),
        "cannot_record": QT_TRANSLATE_NOOP("Words", "This cannot be written. Look whether the disk is full."),
        "bundle_missing": QT_TRANSLATE_NOOP("Words", "There are no card checks here. Bring them in again."),
        "bundle_damaged": _CHECKS_DAMAGED,
        "bundle_older": QT_TRANSLATE_NOOP("Words", "Those card checks are older than the ones in use."),
        "bundle_wrong_signer": QT_TRANSLATE_NOOP(
            "Words", "Those card checks are not from this city. Call for help."
        ),
        "bundle_expired": QT_TRANSLATE_NOOP("Words", "Those card checks are out of date. Fetch newer ones."),
        "bundle_too_big": QT_TRANSLATE_NOOP(
            "Words", "Those card checks are too big to be true. Fetch them again."
        ),
        "bundle_wrong_city": QT_TRANSLATE_NOOP("Words", "Those card checks are another city’s."),
        "bundle_not_kept": QT_TRANSLATE_NOOP(
            "Words", "New card checks could not be stored. Make room on the disk."
        ),
        "catalogue_mistake": QT_TRANSLATE_NOOP(
            "Words", "The list of services has a mistake; the one before is in use."
        ),
        "not_set_up": QT_TRANSLATE_NOOP(
            "Words", "This device is not set up yet. Take in the city’s files first."
        ),
        "clock_doubtful": QT_TRANSLATE_NOOP(
            "Words", "The clock may be wrong. Compare it with another clock."
        ),
        "state_in_use": QT_TRANSLATE_NOOP(
            "Words", "This program is already open. Use that window, or close it."
        ),
        "state_missing": QT_TRANSLATE_NOOP(
            "Words", "The folder of this device is missing. Set the device up again."
        ),
        "state_read_only": _READ_ONLY,
        "state_damaged": _STATE_DAMAGED,
        "settings_bad": QT_TRANSLATE_NOOP("Words", "A setting cannot be used. Correct the settings file."),
        "camera": QT_TRANSLATE_NOOP("Words", "No picture from the camera. It is tried again by itself."),
        "camera-absent": QT_TRANSLATE_NOOP("Words", "No camera is plugged in. A hand scanner works too."),
        "camera-busy": QT_TRANSLATE_NOOP("Words", "Another program uses the camera. Close that program."),
        "camera-lost": QT_TRANSLATE_NOOP("Words", "The camera stopped. Look at its cable."),
        "picture-unreadable": QT_TRANSLATE_NOOP("Words", "That file is no picture or film that can be read."),
    }
)

_NO_MORE = QT_TRANSLATE_NOOP("Words", "That was dealt with already.")
_NOTICES: dict[str, str] = {
    "unlocked": QT_TRANSLATE_NOOP("Words", "Staff actions are open for {open}."),
    "pin_wrong": QT_TRANSLATE_NOOP("Words", "That PIN is not right. Try again."),
    "pin_wrong_wait": QT_TRANSLATE_NOOP("Words", "That PIN was not accepted. Try again in {wait}."),
    "badge_wrong": QT_TRANSLATE_NOOP("Words", "That is not a valid staff badge. Use another, or a PIN."),
    "locked": QT_TRANSLATE_NOOP("Words", "Unlock staff actions first."),
    "no_such_reason": QT_TRANSLATE_NOOP("Words", "That reason is not offered here. Choose another."),
    "cannot_override": QT_TRANSLATE_NOOP(
        "Words", "This refusal cannot be overridden. Send them to a library."
    ),
    "already_settled": _NO_MORE,
    "undone": QT_TRANSLATE_NOOP("Words", "The admission was taken back."),
    "dealt_with": QT_TRANSLATE_NOOP("Words", "Marked as dealt with."),
    "clock_confirmed": QT_TRANSLATE_NOOP("Words", "Thank you. The clock counts as right."),
    "clock_wrong": QT_TRANSLATE_NOOP(
        "Words", "The clock is behind: card checks are newer. Set it right first."
    ),
    "counted": QT_TRANSLATE_NOOP("Words", "Counted: {change}."),
    "exported": QT_TRANSLATE_NOOP("Words", "The log was exported: {events}."),
    "export_failed": QT_TRANSLATE_NOOP(
        "Words", "The log was not exported. Look whether the stick is full or locked."
    ),
    "saved_for_hub": QT_TRANSLATE_NOOP(
        "Words", "Saved for the hub. It counts as sent once the office has taken the file in."
    ),
    "nothing_to_send": QT_TRANSLATE_NOOP("Words", "Everything is sent already."),
    "enrolled_already": ENROL_FAULTS["enrol_already"],
    "group_full": QT_TRANSLATE_NOOP("Words", "The group is full. Admit it, then start another."),
    "help_answered": QT_TRANSLATE_NOOP("Words", "The kiosk says now that somebody is coming."),
    "not_offered_here": QT_TRANSLATE_NOOP("Words", "That is not offered here. Choose another service."),
}

_CAMERA: dict[CameraState, tuple[str, str]] = {
    CameraState.OPENING: (
        QT_TRANSLATE_NOOP("Words", "The camera is starting"),
        QT_TRANSLATE_NOOP("Words", "One moment. A hand scanner works already."),
    ),
    CameraState.RUNNING: (
        QT_TRANSLATE_NOOP("Words", "The camera is ready"),
        QT_TRANSLATE_NOOP("Words", "Hold the card in the frame."),
    ),
    CameraState.BUSY: (
        QT_TRANSLATE_NOOP("Words", "Another program uses the camera"),
        QT_TRANSLATE_NOOP("Words", "Close that program; the picture then comes by itself."),
    ),
    CameraState.ABSENT: (
        QT_TRANSLATE_NOOP("Words", "No camera"),
        QT_TRANSLATE_NOOP("Words", "Plug one in, or use a hand scanner. Nothing else to do."),
    ),
    CameraState.LOST: (
        QT_TRANSLATE_NOOP("Words", "The camera stopped"),
        QT_TRANSLATE_NOOP("Words", "Look at its cable. The picture comes back by itself."),
    ),
    CameraState.ENDED: (
        QT_TRANSLATE_NOOP("Words", "No more pictures"),
        QT_TRANSLATE_NOOP("Words", "The film or folder has ended. Choose a camera to go on."),
    ),
}

_CHECKS: dict[str, dict[Finding, str]] = {
    "camera": {
        Finding.GOOD: QT_TRANSLATE_NOOP("Words", "Camera ready"),
        Finding.CHECK: QT_TRANSLATE_NOOP("Words", "Camera still starting"),
        Finding.BAD: QT_TRANSLATE_NOOP("Words", "No picture from the camera"),
    },
    "speaker": {
        Finding.GOOD: QT_TRANSLATE_NOOP("Words", "Speaker ready"),
        Finding.CHECK: QT_TRANSLATE_NOOP("Words", "Speaker muted"),
        Finding.BAD: QT_TRANSLATE_NOOP("Words", "No speaker found"),
    },
    "scanner": {
        Finding.GOOD: QT_TRANSLATE_NOOP("Words", "Hand scanner ready"),
        Finding.CHECK: QT_TRANSLATE_NOOP("Words", "Hand scanner in use by another program"),
        Finding.BAD: QT_TRANSLATE_NOOP("Words", "Hand scanner not plugged in"),
    },
    "test_card": {
        Finding.GOOD: QT_TRANSLATE_NOOP("Words", "Test card read and refused as expired"),
        Finding.CHECK: QT_TRANSLATE_NOOP("Words", "Test card read with difficulty"),
        Finding.BAD: QT_TRANSLATE_NOOP(
            "Words", "The test card was not judged rightly. Do not open; call for help."
        ),
    },
    "checks": {
        Finding.GOOD: QT_TRANSLATE_NOOP("Words", "Card checks are {age} old"),
        Finding.CHECK: QT_TRANSLATE_NOOP("Words", "Card checks are {age} old. Get this device online soon."),
        Finding.BAD: QT_TRANSLATE_NOOP(
            "Words", "Card checks are {age} old: too old. Get this device online."
        ),
    },
    "clock": {
        Finding.GOOD: QT_TRANSLATE_NOOP("Words", "Clock right"),
        Finding.CHECK: QT_TRANSLATE_NOOP("Words", "The clock may be {skew} wrong. Compare it with another."),
        Finding.BAD: QT_TRANSLATE_NOOP("Words", "The clock is {skew} wrong. Set it right."),
    },
    "disk": {
        Finding.GOOD: QT_TRANSLATE_NOOP("Words", "{free} free on the disk"),
        Finding.CHECK: QT_TRANSLATE_NOOP("Words", "Only {free} free on the disk. Make room today."),
        Finding.BAD: QT_TRANSLATE_NOOP("Words", "The disk cannot be read. Call for help."),
    },
    "ledger": {
        Finding.GOOD: QT_TRANSLATE_NOOP("Words", "The log takes entries"),
        Finding.CHECK: QT_TRANSLATE_NOOP("Words", "The log takes entries, but slowly"),
        Finding.BAD: QT_TRANSLATE_NOOP("Words", "The log takes no entries. {fault_words}"),
    },
}
_FRAMES = QT_TRANSLATE_NOOP("Words", "Camera: {fps} frames a second")
_OTHER_CHECKS = {
    Finding.GOOD: QT_TRANSLATE_NOOP("Words", "{code}: good"),
    Finding.CHECK: QT_TRANSLATE_NOOP("Words", "{code}: have a look"),
    Finding.BAD: QT_TRANSLATE_NOOP("Words", "{code}: does not work. Call for help."),
}

_BUTTONS: dict[str, str] = {
    # overriding
    "proof-seen": QT_TRANSLATE_NOOP("Words", "Proof seen"),
    "manager-agreed": QT_TRANSLATE_NOOP("Words", "Manager agreed"),
    "system-error": QT_TRANSLATE_NOOP("Words", "System error"),
    # undoing
    "wrong_person": QT_TRANSLATE_NOOP("Words", "Wrong person"),
    "wrong_service": QT_TRANSLATE_NOOP("Words", "Wrong service"),
    "changed_mind": QT_TRANSLATE_NOOP("Words", "They changed their mind"),
    "scanned_by_mistake": QT_TRANSLATE_NOOP("Words", "Scanned by mistake"),
    # counting
    "no_card": QT_TRANSLATE_NOOP("Words", "No card"),
    "dead_phone": QT_TRANSLATE_NOOP("Words", "Phone is flat"),
    "camera_broken": QT_TRANSLATE_NOOP("Words", "Camera is broken"),
}


def fault_words(code: str) -> str:
    """What is wrong with the surroundings, and what to do; a general sentence for a code without words."""
    return fill(FAULTS.get(code, _UNKNOWN), {"code": apart(code)})


def notice_words(notice: Notice) -> str:
    """A line for staff: a notice's own words, or those of the fault that it names."""
    facts = in_words(notice.facts) | {"code": apart(notice.code)}
    code = notice.code
    if code == "pin_wrong" and notice.facts.get("wait_s", 0):
        code = "pin_wrong_wait"
    if code == "counted":
        facts["change"] = apart(f"{int(notice.facts.get('change', 0)):+d}")
    text = _NOTICES.get(code)
    if text is None or not needs(text) <= facts.keys():
        return fault_words(notice.code)
    return fill(text, facts)


def camera_words(state: CameraState) -> tuple[str, str]:
    """What the camera is doing, and what to do about it."""
    title, to_do = _CAMERA[state]
    return fill(title, {}), fill(to_do, {})


def check_words(line: CheckLine) -> str:
    """One line of the self-test."""
    facts = in_words(line.facts) | {"code": apart(line.code)}
    facts["fault_words"] = fault_words(str(line.facts["fault"])) if "fault" in line.facts else ""
    if line.code == "camera" and line.finding is Finding.GOOD and "fps" in facts:
        return fill(_FRAMES, facts)
    text = _CHECKS.get(line.code, _OTHER_CHECKS)[line.finding]
    return fill(text if needs(text) <= facts.keys() else _OTHER_CHECKS[line.finding], facts).strip()


def override_reason_words(reason: str) -> str:
    """The button of one reason to override; one that the catalogue made up is shown as it is written."""
    return _button(reason)


def undo_reason_words(reason: str) -> str:
    """The button of one reason to take an admission back."""
    return _button(reason)


def count_reason_words(reason: str) -> str:
    """The button of one reason why somebody is counted without a card."""
    return _button(reason)


def _button(reason: str) -> str:
    if reason in _BUTTONS:
        return fill(_BUTTONS[reason], {})
    return apart(reason.replace("-", " ").replace("_", " ").capitalize())
