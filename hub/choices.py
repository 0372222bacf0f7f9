"""Words that are chosen from, in commands, requests and tables."""

from enum import StrEnum


class Why(StrEnum):
    """Why a card was changed: a word, and never a story."""

    LOST = "lost"
    STOLEN = "stolen"
    DAMAGED = "damaged"
    NEW_NAME = "new-name"
    MOVED = "moved"
    MISUSE = "misuse"
    REQUEST = "request"
    MISTAKE = "mistake"
    REPLACED = "replaced"


class Role(StrEnum):
    """What an access token opens."""

    ISSUER = "issuer"  # cards and passes
    METRICS = "metrics"
