"""From the desk's values to words: what a verdict, a notice or a fault says in the language in force.

Pure functions; all texts are literals that pyside6-lupdate finds, filled with facts afterwards.
"""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from shared.desk.values import Outcome
from shared.domain.decision import Decision, Verdict
from shared.domain.reasons import Facts, Reason
from shared.domain.service import Service
from shared.qt.words_facts import (
    ages_in_words,
    ago,
    clock_time,
    duration,
    fill,
    in_words,
    money,
    month_in_words,
    name,
    needs,
    number,
    people,
    price,
    public_name,
    since,
    time_left,
)
from shared.qt.words_hub import ruling_words
from shared.qt.words_notices import (
    camera_words,
    check_words,
    count_reason_words,
    fault_words,
    notice_words,
    override_reason_words,
    undo_reason_words,
)
from shared.qt.words_reasons import COMPARE_INITIALS, COMPARE_NAME, OPENING, SAID, WITHOUT_FACTS, Said

__all__ = [
    "VerdictWords",
    "ago",
    "camera_words",
    "check_words",
    "clock_time",
    "count_reason_words",
    "duration",
    "fault_words",
    "icon_name",
    "money",
    "name",
    "notice_words",
    "number",
    "override_reason_words",
    "people",
    "reason_words",
    "ruling_words",
    "since",
    "time_left",
    "tone",
    "undo_reason_words",
    "verdict_words",
]

_ICONS = {
    Verdict.ADMIT: "circle-check-big",
    Verdict.NOTE: "triangle-alert",
    Verdict.REFUSE: "octagon-x",
    Verdict.LOOK: "eye",
}
_TONES = {Verdict.ADMIT: "admit", Verdict.NOTE: "check", Verdict.REFUSE: "refuse", Verdict.LOOK: "look"}
_DOUBTS = (Reason.CHECKS_AGEING, Reason.CLOCK_DOUBTFUL)


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """What the verdict page says, in plain text; `price_line`, `sentence` and `next_step` can be empty."""

    headline: str
    price_line: str
    sentence: str
    next_step: str


def verdict_words(outcome: Outcome, service: Service, zone: ZoneInfo) -> VerdictWords:
    """The words of a verdict on `service`; `zone` is the city's."""
    decision = outcome.decision
    if outcome.left:
        headline = QCoreApplication.translate("Words", "Scanned out")
        return VerdictWords(headline, "", name(service.name), "")
    today = outcome.at.local(zone).date()
    if outcome.joined_group:
        return _joined(decision, service, today)
    if decision.verdict is Verdict.REFUSE:
        return _refused(decision, service, today)
    headline = {
        Verdict.ADMIT: QCoreApplication.translate("Words", "Admit"),
        Verdict.NOTE: QCoreApplication.translate("Words", "Admit: check"),
        Verdict.LOOK: QCoreApplication.translate("Words", "Would be admitted"),
    }[decision.verdict]
    sentence, next_step = _doubts(decision, service, today)
    return VerdictWords(headline, _price_line(outcome), sentence, next_step)


def reason_words(reason: Reason | None, facts: Facts | None = None) -> str:
    """A reason in a few words, for lists; `facts` make it more exact where they are at hand."""
    if reason is None:
        return ""
    known = in_words(facts or {})
    said = SAID[reason]
    return fill((said if needs(said.headline) <= known.keys() else WITHOUT_FACTS[reason]).headline, known)


def icon_name(outcome: Outcome) -> str:
    """The picture of a verdict: `assets/icons/NAME.svg`."""
    if outcome.left:
        return "user-minus"
    return "users" if outcome.joined_group else _ICONS[outcome.decision.verdict]


def tone(outcome: Outcome) -> str:
    """The tone of a verdict: `assets/sounds/NAME.wav`."""
    return "look" if outcome.left or outcome.joined_group else _TONES[outcome.decision.verdict]


def _price_line(outcome: Outcome) -> str:
    if outcome.members > 1:
        return f"{people(outcome.members)} · {money(outcome.total_pence or 0)}"
    rate = outcome.decision.rate
    return "" if rate is None else price(rate)


def _known(decision: Decision, service: Service, today: date) -> dict[str, str]:
    """Every fact that the texts about this decision may name."""
    facts, rate = decision.facts, decision.rate
    known = in_words(facts) | {"service": name(service.name), "what": public_name(rate, service)}
    if "last_day" in facts:
        known["month"] = month_in_words(date.fromisoformat(str(facts["last_day"])), today)
    if "fault" in facts:
        known["fault_words"] = fault_words(str(facts["fault"]))
    if facts.get("refused"):
        known["refused_words"] = reason_words(Reason(str(facts["refused"])))
    if rate is not None and (ages := ages_in_words(rate)):
        known["ages"] = ages
    return known


def _said(reason: Reason, known: dict[str, str]) -> Said:
    said = SAID[reason]
    texts = (said.headline, said.sentence, said.next_step)
    return said if needs(*texts) <= known.keys() else WITHOUT_FACTS[reason]


def _refused(decision: Decision, service: Service, today: date) -> VerdictWords:
    known = _known(decision, service, today)
    said = _said(decision.reason or Reason.NOT_A_CARD, known)
    sentence = fill(said.sentence, known)
    if decision.reason is Reason.OPENS_LATER and needs(OPENING) <= known.keys():
        sentence += " " + fill(OPENING, known)
    return VerdictWords(fill(said.headline, known), "", sentence, fill(said.next_step, known))


def _doubts(decision: Decision, service: Service, today: date) -> tuple[str, str]:
    """What an admission says below its price: the doubts and what to compare, or what it is for."""
    reasons = decision.notes or ((decision.reason,) if decision.reason else ())
    known = _known(decision, service, today)
    if not reasons:
        return known["what"], ""
    sentences = [fill(_said(reason, known).sentence, known) for reason in reasons]
    compare = COMPARE_INITIALS if "hint" in known else COMPARE_NAME
    steps = [
        fill(compare if reason in _DOUBTS else _said(reason, known).next_step, known)
        for reason in reasons
        if reason is not Reason.OVERRIDDEN
    ]
    return " ".join(sentences), " ".join(dict.fromkeys(steps))


def _joined(decision: Decision, service: Service, today: date) -> VerdictWords:
    """A card was collected; what it still lacks, such as an adult's company, is said with it."""
    headline = QCoreApplication.translate("Words", "In the group")
    next_step = QCoreApplication.translate("Words", "Next: scan the others, then admit the group.")
    price_line = "" if decision.rate is None else price(decision.rate)
    if decision.verdict is Verdict.REFUSE:
        sentence = _refused(decision, service, today).headline
    else:
        sentence = _doubts(decision, service, today)[0]
    return VerdictWords(headline, price_line, sentence, next_step)
