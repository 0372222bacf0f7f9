"""Dates as SIP2 writes them."""

from datetime import datetime


def written(at: datetime) -> str:
    """`YYYYMMDD    HHMMSS` in local time: four blanks for the zone, as every system expects."""
    return at.strftime("%Y%m%d    %H%M%S")
