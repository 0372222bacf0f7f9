"""Every code of a trouble that the workshop's thread can send has words of its own, with a way out."""

import re
from pathlib import Path

import pytest

from kiosk.ui.workshop.troubles import TROUBLES, trouble_words
from shared.ledger import faults
from shared.qt.language import KIOSK_LANGUAGES
from tests.fakes.screen import speak

TOP = Path(__file__).resolve().parents[3]
SOURCES = (  # what the thread runs: whatever raises a fault there, or answers with a trouble
    *(TOP / "kiosk" / "workshop").glob("*.py"),
    *(TOP / "kiosk" / "signup").glob("*.py"),
    *(TOP / "kiosk" / "handout").glob("*.py"),
    TOP / "shared" / "device" / "staff.py",
    TOP / "shared" / "device" / "files.py",
    TOP / "shared" / "desk" / "judge.py",
)
NAMED = re.compile(r"(?:\bTrouble\(|\bcode ?= ?)\"(\w+)\"")


def sent() -> set[str]:
    """The codes in those sources, the ledger's, and why the hub gives no link to a phone."""
    found = {code for path in SOURCES for code in NAMED.findall(path.read_text())}
    found |= {faults.READ_ONLY, faults.FULL, faults.LOCKED, faults.NEWER, faults.DAMAGED}
    hub = (TOP / "shared" / "sync" / "sign_ups.py").read_text()
    refusals = re.findall(r"^_(?:LATER|REFUSED) = .*$", hub, re.MULTILINE)
    return found | set(re.findall(r"\"(\w+)\"", " ".join(refusals)))


def test_every_code_that_can_be_sent_has_words() -> None:
    codes = sent()
    assert {"card_unread", "not_open", "too_many_sign_ups", "hub_away", "state_damaged"} <= codes
    assert codes <= TROUBLES.keys()


@pytest.mark.parametrize("language", list(KIOSK_LANGUAGES))
def test_each_is_said_in_every_language(qapp, language: str) -> None:
    general = trouble_words("never heard of")
    english = {code: trouble_words(code) for code in TROUBLES}
    spoken = speak(qapp, language)
    for code in TROUBLES:
        assert trouble_words(code) not in ("", general, trouble_words("never heard of"))
        assert language == "en" or trouble_words(code) != english[code]
    spoken.install("en")
