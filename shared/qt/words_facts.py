"""Numbers, days, times, money and durations as the language in force writes them, and texts filled with them.

The language in force is Qt's default locale with its installed translators (`shared.qt.language`).
"""

from collections.abc import Mapping
from datetime import date, time
from string import Formatter
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from shared.domain.card import AgeBand, Kind
from shared.domain.moment import Moment
from shared.domain.service import Per, Rate, Service, Words

MINUTE, HOUR, DAY = 60, 3600, 86_400
WEEK_DAYS = 7


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for lupdate, as Qt's own does, but typed: Qt's stub says `object`."""
    return text


def fill(text: str, facts: Mapping[str, str]) -> str:
    """A marked text in the language in force, its `{names}` filled with facts that are words already."""
    return QCoreApplication.translate("Words", text).format_map(facts)


def needs(*texts: str) -> set[str]:
    """The facts that these texts name."""
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


def name(words: Words) -> str:
    """A name of the catalogue in the language in force, else in English."""
    return words.get(QLocale().bcp47Name().partition("-")[0]) or words["en"]


def apart(text: str) -> str:
    """Somebody else's text inside ours: isolated where the page runs from right to left."""
    right_to_left = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if right_to_left else text


def number(value: int) -> str:
    """A whole number: 1,234."""
    return QLocale().toString(value)


def money(pence: int) -> str:
    """A price: £2.10."""
    return QLocale().toCurrencyString(pence / 100, "£", 2)


def clock_time(moment: Moment, zone: ZoneInfo) -> str:
    """The time of day on the city's clocks: 16:05."""
    return time_of_day(moment.local(zone).time())


def time_of_day(clock: time) -> str:
    """A time of day on the 24-hour clock."""
    return QLocale().toString(QTime(clock.hour, clock.minute), "HH:mm")


def day_in_words(day: date) -> str:
    """A day with its weekday: Monday 31 May."""
    return QLocale().toString(_qdate(day), "dddd d MMMM")


def date_in_words(day: date) -> str:
    """A day with its year: 31 May 2026."""
    return QLocale().toString(_qdate(day), "d MMMM yyyy")


def month_in_words(day: date, today: date) -> str:
    """The month of a day, with the year where it is another one: May, May 2025."""
    return QLocale().toString(_qdate(day), "MMMM" if day.year == today.year else "MMMM yyyy")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def duration(seconds: int) -> str:
    """How long, in the largest unit that fits: 9 days, 47 hours, 5 minutes, 20 seconds."""
    seconds = max(0, seconds)
    if seconds < MINUTE:
        return QCoreApplication.translate("Words", "%Ln second(s)", None, seconds)
    if seconds < HOUR:
        return QCoreApplication.translate("Words", "%Ln minute(s)", None, seconds // MINUTE)
    if seconds < 2 * DAY:
        return QCoreApplication.translate("Words", "%Ln hour(s)", None, seconds // HOUR)
    return QCoreApplication.translate("Words", "%Ln day(s)", None, seconds // DAY)


def ago(seconds: int) -> str:
    """How long ago, briefly: just now, 5 min ago, 2 h ago, 9 days ago."""
    if seconds < MINUTE:
        return QCoreApplication.translate("Words", "just now")
    if seconds < HOUR:
        return QCoreApplication.translate("Words", "%Ln min ago", None, seconds // MINUTE)
    if seconds < 2 * DAY:
        return QCoreApplication.translate("Words", "%Ln h ago", None, seconds // HOUR)
    return QCoreApplication.translate("Words", "%Ln day(s) ago", None, seconds // DAY)


def time_left(seconds: int) -> str:
    """An estimate, rounded up: Less than a minute left. About 3 minutes left."""
    if seconds < MINUTE:
        return QCoreApplication.translate("Words", "Less than a minute left.")
    rounded = duration(seconds + (MINUTE if seconds < HOUR else HOUR) - 1)
    return fill(QT_TRANSLATE_NOOP("Words", "About {time} left."), {"time": rounded})


def since(moment: Moment, now: Moment, zone: ZoneInfo) -> str:
    """Since when: 10:15 today, Friday 17:02 within a week, else 3 November."""
    then, today = moment.local(zone), now.local(zone).date()
    days = (today - then.date()).days
    if days == 0:
        return clock_time(moment, zone)
    if not 0 < days < WEEK_DAYS:
        return QLocale().toString(_qdate(then.date()), "d MMMM")
    facts = {"weekday": QLocale().toString(_qdate(then.date()), "dddd"), "time": clock_time(moment, zone)}
    return fill(QT_TRANSLATE_NOOP("Words", "{weekday} {time}"), facts)


def people(count: int) -> str:
    """Heads: 1 person, 4 people."""
    return QCoreApplication.translate("Words", "%Ln person(s)", None, count)


def ages_in_words(rate: Rate) -> str:
    """Whom a rate is for by age: Ages 13 to 16. Empty for everybody, and for bands with a gap in them."""
    bands = sorted(rate.ages)
    if not bands or bands != list(AgeBand)[bands[0] : bands[-1] + 1]:
        return ""
    youngest, oldest = bands[0].youngest, bands[-1].oldest
    ages = {"from": number(youngest), "to": number(oldest or 0)}
    if oldest is None:
        return fill(QT_TRANSLATE_NOOP("Words", "Ages {from} and over"), ages)
    if youngest == oldest:
        return fill(QT_TRANSLATE_NOOP("Words", "Age {from}"), ages)
    return fill(QT_TRANSLATE_NOOP("Words", "Ages {from} to {to}"), ages)


def price(rate: Rate) -> str:
    """Rate letter and price, which may be said aloud: Rate C · £2.10."""
    cost = money(rate.price_pence) if rate.price_pence else QCoreApplication.translate("Words", "Free")
    return fill(
        QT_TRANSLATE_NOOP("Words", "Rate {letter} · {price}"), {"letter": apart(rate.letter), "price": cost}
    )


def public_name(rate: Rate | None, service: Service) -> str:
    """What a screen that the public sees calls this: the rate's name, or the service's where the rate tells
    something about its holder."""
    private = rate is None or rate.entitlements or (rate.kinds and Kind.RESIDENT not in rate.kinds)
    return name(service.name if rate is None or private else rate.name)


_PERS = {
    Per.DAY: QT_TRANSLATE_NOOP("Words", "today"),
    Per.WEEK: QT_TRANSLATE_NOOP("Words", "this week"),
    Per.TERM: QT_TRANSLATE_NOOP("Words", "this term"),
    Per.EVER: QT_TRANSLATE_NOOP("Words", "before"),
}


def in_words(facts: Mapping[str, str | int]) -> dict[str, str]:
    """Each fact as words under its own name; seconds `age_s` also as a duration `age`."""
    said: dict[str, str] = {}
    for key, value in facts.items():
        if isinstance(value, int):
            said[key] = number(value)
            if key.endswith("_s"):
                said[key.removesuffix("_s")] = duration(abs(value))
        else:
            said[key] = _text_in_words(key, value)
    if "free_mb" in facts:
        size = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        said["free"] = QLocale().formattedDataSize(int(facts["free_mb"]) << 20, 0, size)
    if "times" in facts:
        said["uses"] = QCoreApplication.translate("Words", "%Ln time(s)", None, int(facts["times"]))
    if "per_adult" in facts:
        said["children"] = QCoreApplication.translate(
            "Words", "%Ln child(ren)", None, int(facts["per_adult"])
        )
    if "events" in facts:
        said["events"] = QCoreApplication.translate("Words", "%Ln event(s)", None, int(facts["events"]))
    return said


def _text_in_words(key: str, value: str) -> str:
    if key == "day":
        return day_in_words(date.fromisoformat(value))
    if key in ("first_day", "last_day"):
        return date_in_words(date.fromisoformat(value))
    if key in ("opens", "closes"):
        return time_of_day(time.fromisoformat(value))
    if key == "per":
        return QCoreApplication.translate("Words", _PERS[Per(value)])
    if key == "hint":
        value = value.rstrip(".")  # the sentence around it has a full stop of its own
    return apart(value)
