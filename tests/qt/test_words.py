"""Every reason, notice and fault has words, in every language, with every fact filled in."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shared import assets
from shared.capture.worker import CameraState
from shared.desk.staff_actions import UNDO_REASONS
from shared.desk.values import CheckLine, Finding, Notice, Outcome
from shared.domain.card import AgeBand, Kind
from shared.domain.contact import WHYS
from shared.domain.decision import Decision, Verdict
from shared.domain.moment import Moment
from shared.domain.reasons import Facts, Reason
from shared.domain.ruling import Ruling, Why
from shared.domain.service import Opening, Rate, Service
from shared.ledger import faults as ledger_faults
from shared.qt import words
from shared.qt.language import LANGUAGES, PSEUDO, Language, pseudo
from shared.qt.words_hub import ENROL_FAULTS
from shared.qt.words_notices import FAULTS
from shared.trust.fault import Wrong

TOP = Path(__file__).resolve().parents[2]
ZONE = ZoneInfo("Europe/London")
AT = Moment(1_795_000_000_000, 1_795_000_000_000)  # 18 November 2026
JUNIOR = Rate(
    "J",
    150,
    {"en": "Junior swim", "ar": "سباحة الناشئين"},
    ages=frozenset({AgeBand.FROM_13, AgeBand.AGE_16}),
    openings=(Opening(frozenset(range(5)), time(16), time(18, 30)),),
)
LOWER = Rate("C", 210, {"en": "Concession", "ar": "تخفيض"}, kinds=frozenset({Kind.CONCESSION}))
SWIM = Service("swim", 2, {"en": "Swimming", "ar": "السباحة"}, (LOWER, JUNIOR), 1, 2)
FACTS: dict[Reason, Facts] = {
    Reason.OTHER_CITY: {"city": "Camden"},
    Reason.NOT_YET_VALID: {"first_day": "2026-12-01"},
    Reason.EXPIRED: {"last_day": "2026-05-31"},
    Reason.TOO_YOUNG: {"from_age": 16},
    Reason.TOO_OLD: {"to_age": 15},
    Reason.OPENS_LATER: {"opens": "16:00", "closes": "18:30", "day": "2026-11-18"},
    Reason.CLOSED_NOW: {"opens": "07:00", "day": "2026-11-19"},
    Reason.STARTS_LATER: {"first_day": "2027-01-04"},
    Reason.ENDED: {"last_day": "2026-11-01"},
    Reason.ALREADY_USED: {"times": 1, "per": "day"},
    Reason.LIMIT_REACHED: {"times": 3, "per": "week"},
    Reason.NEEDS_ADULT: {"from_age": 16, "per_adult": 2},
    Reason.FULL: {"capacity": 140},
    Reason.CHECKS_TOO_OLD: {"age_s": 20 * 86_400},
    Reason.CHECKS_AGEING: {"age_s": 9 * 86_400, "hint": "A.K."},
    Reason.CLOCK_DOUBTFUL: {"age_s": 0},
    Reason.GUARDIAN_CONSENT: {"age_s": 0},
    Reason.CANNOT_RECORD: {"fault": "ledger_full"},
    Reason.OVERRIDDEN: {"refused": "full"},
}
CODES = {
    *(
        "fault",
        "not_set_up",
        "catalogue_mistake",
        "settings_bad",
        "cannot_record",
        "disk_low",
        "clock_doubtful",
    ),
    *("state_damaged", "state_read_only", "state_missing", "state_in_use", "picture-unreadable"),
    *("camera", "camera-absent", "camera-busy", "camera-lost"),
    *WHYS,
    *ENROL_FAULTS,
    *(ledger_faults.READ_ONLY, ledger_faults.FULL, ledger_faults.LOCKED),
    *(ledger_faults.NEWER, ledger_faults.DAMAGED),
    *(wrong.value for wrong in Wrong),
}
PERIODS: tuple[tuple[str, str], ...] = (
    ("day", "today"),
    ("week", "this week"),
    ("term", "this term"),
    ("ever", "before"),
)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp)
    language.install("en")
    yield language
    language.install("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def outcome(verdict: Verdict, reason: Reason | None = None, **more: str | int) -> Outcome:
    facts = FACTS.get(reason, {}) | more if reason else dict(more)
    return Outcome(Decision(verdict, "swim", reason, facts, JUNIOR, notes=(reason,) if reason else ()), AT)


def said(shown: Outcome) -> words.VerdictWords:
    return words.verdict_words(shown, SWIM, ZONE)


def all_texts() -> dict[str, str]:
    """Everything that can be said, by what it is about."""
    texts = {}
    for verdict in Verdict:
        for reason in (None, *Reason):
            for about in (outcome(verdict, reason), replace(outcome(verdict, reason), joined_group=True)):
                spoken = said(about)
                for part in ("headline", "sentence", "next_step"):
                    texts[f"{verdict} {reason} {about.joined_group} {part}"] = getattr(spoken, part)
    texts |= {f"short {reason}": words.reason_words(reason) for reason in Reason}
    texts |= {f"fault {code}": words.fault_words(code) for code in CODES}
    texts |= {f"camera {state}": " ".join(words.camera_words(state)) for state in CameraState}
    texts |= {f"undo {reason}": words.undo_reason_words(reason) for reason in UNDO_REASONS}
    for code in ("proof-seen", "manager-agreed", "system-error"):
        texts[f"override {code}"] = words.override_reason_words(code)
    for code in ("no_card", "dead_phone", "camera_broken"):
        texts[f"count {code}"] = words.count_reason_words(code)
    for ruling in Ruling:
        for why in (None, *Why):
            texts[f"ruling {ruling} {why or 'plain'}"] = words.ruling_words(ruling, why)
    for days in (0, 3, 40):
        texts[f"since {days}"] = words.since(
            replace(AT, trusted_ms=AT.trusted_ms - days * 86_400_000), AT, ZONE
        )
    texts |= {f"left {seconds}": words.time_left(seconds) for seconds in (5, 170, 9000)}
    for code, facts in notices().items():
        texts[f"notice {code}"] = words.notice_words(Notice(code, facts))
    for code in ("camera", "speaker", "scanner", "test_card", "checks", "clock", "disk", "ledger"):
        for finding in Finding:
            line = CheckLine(code, finding, {"age_s": 7200, "skew_s": -90, "free_mb": 41_000})
            texts[f"check {code} {finding}"] = words.check_words(line)
    return texts


def notices() -> dict[str, Facts]:
    """Every code that the desk gives, found in its source, with facts as it gives them."""
    facts: dict[str, Facts] = {
        "unlocked": {"name": "Amira", "open_s": 300},
        "pin_wrong": {"wait_s": 40},
        "counted": {"change": -2},
        "exported": {"events": 3},
    }
    codes = set()
    for path in (TOP / "shared" / "desk").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Notice":
                codes |= {
                    leaf.value
                    for leaf in ast.walk(node.args[0])
                    if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str)
                }
    assert len(codes) > 10
    return {code: facts.get(code, {}) for code in codes}


@pytest.mark.parametrize("code", [*LANGUAGES, PSEUDO])
def test_everything_has_words_with_every_fact_filled_in(language: Language, code: str) -> None:
    general = {"en": "Something is not right", "ar": "هناك خلل", PSEUDO: "Šóméthíñğ íš ñót ríğht"}[code]
    assert language.install(code) == code
    for about, text in all_texts().items():
        if "next_step" not in about and "None" not in about:
            assert text.strip(), about
        assert not re.search(r"[{}%]|\bNone\b|\(s\)|\(ren\)", text.replace("(š)", "")), (about, text)
        if about != "fault fault":
            assert general not in text, about


def test_every_refusal_says_what_to_do_next(language: Language) -> None:
    for reason in Reason:
        spoken = said(outcome(Verdict.REFUSE, reason))
        assert spoken.headline
        assert spoken.sentence
        assert spoken.next_step.startswith("Next: ")
        assert len(spoken.headline) <= 30, "one big word, or a few"


def test_arabic_is_arabic_and_runs_from_right_to_left(language: Language) -> None:
    english = all_texts()
    language.install("ar")
    assert direction() is Qt.LayoutDirection.RightToLeft
    for about, text in all_texts().items():
        if text:
            assert text != english[about], about
            assert re.search(r"[\u0600-\u06ff]", text), (about, text)
            left = re.sub(r"\u2068[^\u2069]*\u2069|USB|GB|MB", "", text)
            assert not re.search(r"[A-Za-z]", left), (about, text)
    assert said(outcome(Verdict.ADMIT)).price_line == "الفئة \u2068J\u2069 – \u200f١٫٥٠\xa0£"
    language.install("en")
    assert direction() is Qt.LayoutDirection.LeftToRight
    assert all_texts() == english


def direction() -> Qt.LayoutDirection:
    return QApplication.layoutDirection()


def test_the_pseudo_language_is_longer_and_keeps_placeholders(language: Language) -> None:
    text = "Next: come at {opens} &Go %Ln <b>%1</b>"
    told = pseudo(text)
    assert len(told) >= 1.35 * len(text)
    for kept in ("{opens}", "&G", "%Ln", "<b>", "%1"):
        assert kept in told
    language.install(PSEUDO)
    assert said(outcome(Verdict.ADMIT)).headline == pseudo("Admit")


def test_a_language_that_is_not_shipped_is_english(language: Language) -> None:
    heard: list[str] = []
    language.changed.connect(heard.append)
    assert [language.install("ar"), language.install("tlh")] == ["ar", "en"]
    assert heard == ["ar", "en"]
    assert QLocale().name() == "en_GB"


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("state", [{}, {"left": True}, {"joined_group": True}])
def test_every_verdict_has_an_icon_and_a_tone(verdict: Verdict, state: dict[str, bool]) -> None:
    shown = replace(outcome(verdict), left="left" in state, joined_group="joined_group" in state)
    assert assets.path("icons", f"{words.icon_name(shown)}.svg").exists()
    assert assets.path("sounds", f"{words.tone(shown)}.wav").exists()


def test_what_a_desk_reads(language: Language) -> None:
    assert said(outcome(Verdict.ADMIT)) == words.VerdictWords("Admit", "Rate J · £1.50", "Junior swim", "")
    assert said(outcome(Verdict.NOTE, Reason.CHECKS_AGEING)) == words.VerdictWords(
        "Admit: check",
        "Rate J · £1.50",
        "Offline for 9 days: cancelled cards may not show.",
        "Compare the initials: A.K.",
    )
    assert said(outcome(Verdict.REFUSE, Reason.OPENS_LATER)) == words.VerdictWords(
        "Not yet",
        "",
        "Junior swim opens at 16:00. Ages 13 to 16 may come from 16:00 to 18:30.",
        "Next: invite them back at 16:00.",
    )
    assert said(outcome(Verdict.REFUSE, Reason.EXPIRED)).headline == "Ended in May"
    last_year = said(outcome(Verdict.REFUSE, Reason.EXPIRED, last_day="2025-05-31"))
    assert last_year.headline == "Ended in May 2025"
    assert said(outcome(Verdict.REFUSE, Reason.NEEDS_ADULT)).headline == "Needs someone 16 or over"
    assert said(outcome(Verdict.LOOK)).headline == "Would be admitted"
    group = replace(outcome(Verdict.ADMIT), members=4, total_pence=740)
    assert said(group).price_line == "4 people · £7.40"


@pytest.mark.parametrize(("per", "when"), PERIODS)
def test_a_used_card_says_in_which_period(language: Language, per: str, when: str) -> None:
    sentence = said(outcome(Verdict.REFUSE, Reason.ALREADY_USED, per=per)).sentence
    assert sentence == f"This card was used for Swimming {when}."


def test_missing_facts_leave_a_plain_sentence(language: Language) -> None:
    for reason in Reason:
        bare = Outcome(Decision(Verdict.REFUSE, "swim", reason), AT)
        assert "{" not in "".join(getattr(said(bare), part) for part in ("headline", "sentence", "next_step"))
    assert words.reason_words(Reason.EXPIRED) == "Card has ended"
    assert words.reason_words(None) == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_screen_shows_what_a_lower_price_is_for(language: Language, code: str) -> None:
    language.install(code)
    for verdict in Verdict:
        for reason in (None, *Reason):
            shown = outcome(verdict, reason)
            shown = replace(shown, decision=replace(shown.decision, rate=LOWER))
            text = repr(said(shown))
            assert "oncession" not in text
            assert "تخفيض" not in text


def test_codes_without_words_are_shown_and_never_crash(language: Language) -> None:
    assert "warp_core" in words.fault_words("warp_core")
    assert "warp_core" in words.notice_words(Notice("warp_core", {"x": "{y}"}))
    assert words.notice_words(Notice("exported", {})).endswith("call for help.")
    assert (
        words.check_words(CheckLine("warp_core", Finding.BAD, {}))
        == "warp_core: does not work. Call for help."
    )
    assert words.override_reason_words("friend-of-{mayor}") == "Friend of {mayor}"
    assert set(CODES) - {"fault"} == set(FAULTS)


@pytest.mark.parametrize(
    ("seconds", "told"), [(-5, "just now"), (59, "just now"), (60, "1 min ago"), (7200, "2 h ago")]
)
def test_ago(language: Language, seconds: int, told: str) -> None:
    assert words.ago(seconds) == told


def test_plurals(language: Language) -> None:
    assert [words.duration(s) for s in (1, 60, 7200, 172_800)] == [
        "1 second",
        "1 minute",
        "2 hours",
        "2 days",
    ]
    language.install("ar")
    days = [words.duration(days * 86_400) for days in (2, 3, 11, 100)]
    assert days == ["يومين", "٣ أيام", "١١ يومًا", "١٠٠ يوم"]


def test_switching_tells_every_open_window(qtbot: QtBot, language: Language) -> None:
    class Label(QLabel):
        def changeEvent(self, event: QEvent) -> None:  # noqa: N802  Qt's word
            if event.type() is event.Type.LanguageChange:
                self.setText(QCoreApplication.translate("Words", "Admit"))
            super().changeEvent(event)

    label = Label("Admit")
    qtbot.addWidget(label)
    language.install("ar")
    QCoreApplication.processEvents()
    assert label.text() == "دخول"
