"""What a page may ask about, what it hands over, and what it is told."""

from dataclasses import dataclass

from shared.domain.feedback import Candidate, Opinion


@dataclass(frozen=True, slots=True)
class Ballot:
    """The services that may come next; whether words are asked for, which there must be a key to seal for."""

    candidates: tuple[Candidate, ...] = ()
    words: bool = False


@dataclass(frozen=True, slots=True)
class GiveFeedback:
    """Keep this; `service` is what was asked about. An opinion that says nothing: somebody was asked, and did
    not answer."""

    opinion: Opinion
    service: str


@dataclass(frozen=True, slots=True)
class FeedbackTaken:
    """Whether it is kept."""

    taken: bool
