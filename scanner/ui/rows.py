"""Lines of the lists: which service, when, and why."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shared.desk.values import Row, Snapshot
from shared.domain.moment import Moment
from shared.domain.service import Service
from shared.qt.words import clock_time, name, number, reason_words


def service_of(snapshot: Snapshot, wanted: str) -> Service:
    """The service with this id; the chosen one where the catalogue has lost it."""
    return next((service for service in snapshot.services if service.id == wanted), snapshot.service)


def when(moment: Moment, snapshot: Snapshot) -> str:
    """A time of day where it is today, else a weekday and day: 18:02, Fri 13."""
    zone = ZoneInfo(snapshot.zone)
    day = moment.local(zone).date()
    if day == snapshot.at.local(zone).date():
        return clock_time(moment, zone)
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d")


def apart(*parts: str) -> str:
    """Short texts in one line; a sign that no digit of the language looks like stands between them."""
    return QCoreApplication.translate("Rows", " · ", "between two words; not like the Arabic zero").join(
        parts
    )


def row_line(row: Row, snapshot: Snapshot) -> str:
    """One event in a line: No. 85 · Swimming · 18:02."""
    parts = [name(service_of(snapshot, row.service).name), when(row.at, snapshot)]
    if row.number is not None:
        parts.insert(0, number(row.number))
    if row.reason is not None:
        parts.append(reason_words(row.reason))
    return apart(*parts)
