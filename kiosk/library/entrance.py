"""Signing in: by library number and PIN, or by a card that stands for a library number."""

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic

from kiosk.library.away import Away
from kiosk.library.cards import CardDesk
from kiosk.library.faults import LibraryFault
from kiosk.library.links import Links
from kiosk.library.profile import Profile
from kiosk.library.system import LibrarySystem, Patron
from kiosk.library.values import (
    Arrival,
    AskNumber,
    AskPin,
    CardRefused,
    Entry,
    GivePin,
    GoWithout,
    LinkCard,
    NotSignedIn,
    Reason,
    ShowCard,
    SignedIn,
    SignIn,
    StillHere,
)
from shared.domain.card import Card
from shared.domain.faults import Fault

TRIES = 5  # wrong PINs in a row, over all people, before the kiosk sends the next one to the desk,
LOCKED_S = 300.0  # for so long after the last of them
_STOPPED = frozenset({"no_borrowing", "card_lost", "too_many_overdue", "recall_overdue", "too_many_lost"})
_OWES = frozenset({"owes_too_much_fines", "owes_too_much_fees", "owes_too_many_items"})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever is signed in: their number in the library system."""

    patron: str
    pin: str | None = field(default=None, repr=False)
    card_ref: str | None = None  # of the card that they showed


class Entrance:
    """Knows who is here: `person` is signed in, `card` was shown by them or by somebody who is still asked.

    Raises nothing: a library system that is away is an answer.
    """

    def __init__(
        self,
        system: LibrarySystem,
        profile: Profile,
        cards: CardDesk | None = None,
        links: Links | None = None,
        clock: Callable[[], float] = monotonic,
        away: Away | None = None,
    ) -> None:
        self._system, self._profile, self._cards, self._links = system, profile, cards, links
        self._away = away
        self.person: Person | None = None
        self.card: Card | None = None
        self._on_trust = False  # the card
        self._asked_pin_of: str | None = None  # the number that the card stands for
        self._clock = clock
        self._wrong, self._wrong_at = 0, 0.0

    def come(self, request: Arrival) -> Iterator[Entry]:
        """What to tell somebody who wants in."""
        try:
            match request:
                case SignIn(number, pin):
                    self.leave()
                    yield self._check(number, pin)
                case ShowCard(text):
                    yield from self._show(text)
                case GivePin(pin) if self._asked_pin_of is not None:
                    yield self._check(self._asked_pin_of, pin)
                case LinkCard(number, pin) if self._waits:
                    yield self._link(number, pin)
                case GoWithout() if self._waits:
                    self.leave()
                    at_desk = self._profile.unlinked == "desk"
                    yield NotSignedIn(Reason.JOIN_AT_DESK if at_desk else Reason.READING_ONLY)
        except LibraryFault as fault:
            if self._away is not None:
                self._away.lost(fault)
            else:
                _log.warning("library: %s", fault.code)
            self.leave()
            yield NotSignedIn(Reason.AWAY)

    def number_shown(self, number: str) -> AskPin | None:
        """What was scanned is no item: where it is the library card of somebody else, their turn begins, with
        their PIN, and nobody is here any more."""
        with suppress(LibraryFault):
            patron = self._system.patron(number)
            if patron.known and self.person is not None and patron.id != self.person.patron:
                self.leave()
                self._asked_pin_of = number
                return AskPin()
        return None

    def refused_since(self) -> CardRefused | None:
        """Why whoever is here may be no longer; they are gone then."""
        if self._cards is None or self.card is None:
            return None
        refused = self._cards.refused_since(self.card)
        if refused is not None:
            self.leave()
        return refused

    def leave(self) -> None:
        """Nobody is here; the library system may forget who was."""
        person, self.person = self.person, None
        self.card = self._asked_pin_of = None
        self._on_trust = False
        if person is not None and not (self._away is not None and self._away.away):
            with suppress(LibraryFault):  # it will forget by itself; the kiosk has
                self._system.end(person.patron, person.pin)

    @property
    def _waits(self) -> bool:
        """Whether somebody showed a card and is asked for a number."""
        return self.card is not None and self.person is None and self._asked_pin_of is None

    def _show(self, text: str) -> Iterator[Entry]:
        cards = self._cards
        if cards is None or self._changes_nothing(cards, text):
            yield StillHere()
            return
        self.leave()
        found = cards.read(text)
        if isinstance(found, CardRefused):
            yield found
            return
        self.card, self._on_trust = found.card, found.on_trust
        away = self._away
        if away is not None and not away.away:
            try:
                yield self._who_is(cards, found.card)
                return
            except LibraryFault as fault:
                away.lost(fault)
        yield self._who_is(cards, found.card) if away is None else self._remembered(found.card)

    def _changes_nothing(self, cards: CardDesk, text: str) -> bool:
        """Whether this is the card of whoever is here once more, or no card at all while somebody is."""
        if self.card is not None and cards.is_same(text, self.card):
            return True
        return self.person is not None and cards.is_no_card(text)

    def _remembered(self, card: Card) -> Entry:
        """Whose card it is as this kiosk knows it from before; a PIN cannot be asked about now."""
        number = None if self._links is None else self._links.find(card.card_id)
        if number is None or self._profile.patron_pin:
            self.leave()
            return NotSignedIn(Reason.AWAY)
        self.person = Person(number, card_ref=card.card_id.hex())
        return SignedIn("", 0, may_borrow=True, away=True, on_trust=self._on_trust)

    def _who_is(self, cards: CardDesk, card: Card) -> Entry:
        """The patron that a card stands for: by its alias, else by a link that was made once, else asked."""
        alias = cards.alias(card)
        linked = None if self._links is None else self._links.find(card.card_id)
        for number in (alias, linked):
            patron = None if number is None else self._system.patron(number)
            if patron is not None and patron.known:
                if self._profile.patron_pin:
                    self._asked_pin_of = number
                    return AskPin()
                if self._away is not None and number != linked:
                    self._keep_link(card, number)
                return self._let_in(patron, None)
        return AskNumber()

    def _link(self, number: str, pin: str) -> Entry:
        """The number's owner is at the kiosk with the card, as the PIN proves: from now on it is theirs."""
        card, answer = self.card, self._check(number, pin)
        if isinstance(answer, SignedIn) and card is not None:
            self._keep_link(card, number)
        return answer

    def _keep_link(self, card: Card, number: str | None) -> None:
        if self._links is None or number is None:
            return
        try:
            self._links.add(card.card_id, number)
        except Fault as fault:  # they are asked once more next time
            _log.error("link not kept: %s", fault.code)

    def _check(self, number: str, pin: str | None) -> Entry:
        if self._clock() - self._wrong_at >= LOCKED_S:
            self._wrong = 0
        if self._wrong >= TRIES:
            self.leave()
            return NotSignedIn(Reason.TOO_MANY_TRIES)
        if not self._system.can_say(number):
            return NotSignedIn(Reason.UNKNOWN_NUMBER)
        if pin is not None and not (pin.strip() and self._system.can_say(pin)):
            return self._wrong_pin(
                Reason.WRONG_PIN
            )  # unasked: some systems take an empty one where none is set
        patron = self._system.patron(number, pin)
        if patron.known and (pin is None or patron.pin_right is True):
            self._wrong = 0
            return self._let_in(patron, pin)
        why = Reason.WRONG_PIN if patron.known else Reason.UNKNOWN_NUMBER
        return NotSignedIn(why) if pin is None else self._wrong_pin(why)

    def _wrong_pin(self, why: Reason) -> NotSignedIn:
        self._wrong, self._wrong_at = self._wrong + 1, self._clock()
        return NotSignedIn(why)

    def _let_in(self, patron: Patron, pin: str | None) -> SignedIn:
        card_ref = None if self.card is None else self.card.card_id.hex()
        self.person, self._asked_pin_of = Person(patron.id, pin, card_ref), None
        why = stopped(patron)
        return SignedIn(
            _first_name(patron.name),
            patron.loans,
            why is None,
            why,
            refused=0 if self._away is None else self._away.refused(patron.id),
            email=patron.email,
            on_trust=self._on_trust,
        )


def stopped(patron: Patron) -> Reason | None:
    """Why the library lends nothing to this patron at the moment."""
    blocks = frozenset(patron.blocks)
    if "too_many_loans" in blocks:
        return Reason.TOO_MANY_LOANS
    if blocks & _OWES:
        return Reason.OWES
    return Reason.ASK_AT_DESK if blocks & _STOPPED else None


def _first_name(name: str) -> str:
    """What the kiosk says aloud of a name: no more than its first word, and nothing of a mere dash."""
    last, comma, first = name.partition(",")
    words = [word for word in (first if comma and first.strip() else last).split() if word.strip("-.")]
    return words[0] if words else ""
