"""What a handout does not do, and in which condition a thing is, in the language of the screen."""

from kiosk.handout.values import HandoutAt, Problem
from shared.domain.handout import Condition
from shared.qt.words import reason_words
from shared.qt.words_facts import QT_TRANSLATE_NOOP, fill

PROBLEMS = {
    Problem.REFUSED: QT_TRANSLATE_NOOP("Words", "This is not possible"),
    Problem.NO_STOCK: QT_TRANSLATE_NOOP("Words", "There are none left at this desk. Ask for more below."),
    Problem.CODE_MISTYPED: QT_TRANSLATE_NOOP(
        "Words", "This is not quite a referral code. Please compare each letter."
    ),
    Problem.CODE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Words", "This code is not known here, or has ended. Please ask the service that gave it."
    ),
    Problem.CODE_USED: QT_TRANSLATE_NOOP(
        "Words", "This code was used already. Please ask the service that gave it."
    ),
    Problem.CODE_FOR_ANOTHER: QT_TRANSLATE_NOOP("Words", "This code is for something else."),
    Problem.NOT_ADULT: QT_TRANSLATE_NOOP("Words", "Only for people of 18 or over."),
    Problem.NO_CRITERION: QT_TRANSLATE_NOOP("Words", "Please choose what is the case."),
    Problem.NO_NETWORK: QT_TRANSLATE_NOOP("Words", "Please choose the network."),
    Problem.NUMBER_WRONG: QT_TRANSLATE_NOOP(
        "Words", "This number is not right. Please compare each digit, or scan it."
    ),
}
CONDITIONS = {
    Condition.NEW: QT_TRANSLATE_NOOP("Words", "New"),
    Condition.GOOD: QT_TRANSLATE_NOOP("Words", "Good"),
    Condition.WORN: QT_TRANSLATE_NOOP("Words", "Worn"),
    Condition.BROKEN: QT_TRANSLATE_NOOP("Words", "Broken"),
}


def problem_words(at: HandoutAt) -> str:
    """Why it does not go on."""
    if at.problem is None:
        return ""
    if at.problem is Problem.REFUSED and at.decision is not None and at.decision.reason is not None:
        return reason_words(at.decision.reason, at.decision.facts)
    return fill(PROBLEMS[at.problem], {})


def condition_words(condition: Condition) -> str:
    """As the ambassador chooses it."""
    return fill(CONDITIONS[condition], {})
