"""Koha is told of cards over its REST interface, so that its SIP2 server finds a patron by a card's alias.

SIP2 there finds a patron by card number, else by user name. A patron who was there before keeps the card
number, as the plastic card goes on working, and gets the alias for a user name; a new one has it for both.
Source: Koha's OpenAPI document (api/v1/swagger), C4/SIP/ILS/Patron.pm, Koha/REST/V1/Patrons.pm.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from hub.library.aliases import Alias
from hub.library.line import Line, LineDown, Reply
from shared.domain.faults import Fault
from shared.wire.alias import DIGITS

AT_ONCE = 25  # aliases in one question: its header stays under 2 KiB, where web servers stop at 8
ROWS = 100  # answered at once, more than the patrons that 25 aliases can name in two fields
MOST_LOST = 3  # answers in a row that did not come: then the rest waits for the next run
_Change = tuple[str, str, dict[str, Any]]  # method, path, body
_PATRONS = "/api/v1/patrons"
_NUMBER = re.compile(r"[A-Za-z0-9-]{1,32}")  # Koha's card numbers have 32 characters at most
_ALIAS = re.compile(rf"[1-9]\d{{{DIGITS - 1}}}", re.ASCII)


class Outcome(StrEnum):
    """What became of one card."""

    KNOWN = "known"  # Koha had it already
    LINKED = "linked"  # a patron who was there goes by it, too
    MADE = "made"  # a new patron
    NO_PATRON = "no_patron"  # no library number is given for it, and none may be made
    REFUSED = "refused"  # `why` says it
    UNKNOWN = "unknown"  # asked, and no answer: the next run finds out


@dataclass(frozen=True, slots=True)
class Told:
    """One card's line of the report."""

    card: str
    alias: str
    outcome: Outcome
    why: str = ""


@dataclass(frozen=True, slots=True)
class NewPatrons:
    """Where Koha puts those it did not have: the codes of a library and of a patron category."""

    library: str
    category: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What may be done: the `numbers` that patrons had before, by card id; whether patrons are made; a `dry`
    run changes nothing."""

    numbers: Mapping[str, str]
    new: NewPatrons | None = None
    dry: bool = False

    def about(self, card: str) -> bool:
        """Whether anything can be done for a card."""
        return self.new is not None or card in self.numbers


class Koha:
    """A client that Koha gave `client` and `secret` (OAuth2 client credentials, RFC 6749 4.4)."""

    def __init__(self, line: Line, client: str, secret: str) -> None:
        self._line, self._client, self._secret = line, client, secret
        self._token = ""

    def register(self, aliases: Sequence[Alias], wish: Wish) -> Iterator[Told]:
        """Make every card known that is not yet; the same again changes nothing. One card's no stops no
        other. Raises Fault where Koha refuses this client, or three answers in a row did not come."""
        lost = 0
        for start in range(0, len(aliases), AT_ONCE):
            some = aliases[start : start + AT_ONCE]
            there = self._there(some)
            for alias in some:
                try:
                    told = self._one(alias, there, wish)
                    lost = 0
                except LineDown as fault:
                    told, lost = Told(alias.card, alias.alias, Outcome.UNKNOWN, fault.detail), lost + 1
                yield told
                if lost == MOST_LOST:
                    raise LineDown(told.why)

    def _one(self, alias: Alias, there: Sequence[Mapping[str, Any]], wish: Wish) -> Told:
        def told(outcome: Outcome, why: str = "") -> Told:
            return Told(alias.card, alias.alias, outcome, why)

        if any(_is(row, "userid", alias.alias) for row in there):
            return told(Outcome.KNOWN)
        if any(_is(row, "cardnumber", alias.alias) for row in there):
            return told(Outcome.REFUSED, "a patron has this card number, and not from here")
        number = wish.numbers.get(alias.card)
        if number is not None:
            change, why = self._change(alias, number)
            if change is None:
                return told(Outcome.REFUSED, why)
            return self._do(told, Outcome.LINKED, change, wish.dry)
        if wish.new is None:
            return told(Outcome.NO_PATRON)
        return self._do(told, Outcome.MADE, ("POST", _PATRONS, _newcomer(alias, wish.new)), wish.dry)

    def _change(self, alias: Alias, number: str) -> tuple[_Change | None, str]:
        """What to send so that the patron with this card number goes by the alias, or why that must not be.

        Koha changes the fields that are sent; what it shows this client veiled is not sent back to it.
        """
        found = [row for row in self._rows([{"cardnumber": number}]) if _is(row, "cardnumber", number)]
        if len(found) != 1:
            return (
                None,
                "no patron has this card number" if not found else "two patrons have this card number",
            )
        patron = found[0]
        kept = {name: patron.get(name) for name in ("surname", "library_id", "category_id")}
        if type(patron.get("patron_id")) is not int or not all(isinstance(v, str) for v in kept.values()):
            return None, "this client may not see the patron"
        if _ALIAS.fullmatch(str(patron.get("userid"))):
            return None, "the patron goes by the alias of another card"
        return ("PUT", f"{_PATRONS}/{patron['patron_id']}", kept | {"userid": alias.alias}), ""

    def _do(self, told: Callable[..., Told], outcome: Outcome, what: _Change, dry: bool) -> Told:
        if dry:
            return told(outcome)
        method, path, body = what
        reply = self._ask(method, path, json=body)
        if reply.status in (200, 201, 204):
            return told(outcome)
        return told(Outcome.REFUSED, reply.why)

    def _there(self, aliases: Sequence[Alias]) -> list[Mapping[str, Any]]:
        """The patrons that go by one of these aliases, in either field."""
        return self._rows([{name: one.alias} for one in aliases for name in ("userid", "cardnumber")])

    def _rows(self, query: list[dict[str, str]]) -> list[Mapping[str, Any]]:
        """The patrons that answer to one of the conditions, which go in a header: addresses are logged."""
        headers = {"x-koha-query": json.dumps(query)}
        try:
            reply = self._ask("GET", _PATRONS, headers, params={"_per_page": ROWS})
        except LineDown:  # it changes nothing: once more
            reply = self._ask("GET", _PATRONS, headers, params={"_per_page": ROWS})
        if reply.status != 200 or not isinstance(reply.body, list):
            raise Fault(f"Koha does not tell of patrons: {reply.why}", code="library_refuses")
        return [row for row in reply.body if isinstance(row, dict)]

    def _ask(self, method: str, path: str, headers: Mapping[str, str] | None = None, **what: Any) -> Reply:
        """One request under this client's token, which lives an hour; where it is over, under a new one."""
        for fresh in (not self._token, True):
            if fresh:
                self._token = self._fetch_token()
            bearer = {"Authorization": f"Bearer {self._token}"}
            reply = self._line.ask(method, path, bearer | dict(headers or {}), **what)
            if reply.status != 401:
                break
        if reply.status == 401:
            raise Fault(f"Koha refuses this client: {reply.why}", code="library_refuses")
        if reply.status == 429 or reply.status >= 500:
            raise LineDown(reply.why)
        return reply

    def _fetch_token(self) -> str:
        form = {"grant_type": "client_credentials", "client_id": self._client, "client_secret": self._secret}
        reply = self._line.ask("POST", "/api/v1/oauth/token", {}, data=form)
        token = reply.body.get("access_token") if isinstance(reply.body, dict) else None
        if reply.status >= 500:
            raise LineDown(reply.why)
        if reply.status != 200 or not isinstance(token, str) or not (token.isascii() and token.isprintable()):
            raise Fault(f"Koha gives this client no token: {reply.why}", code="library_refuses")
        return token


def is_number(text: str) -> bool:
    """Whether this can be a patron's card number."""
    return _NUMBER.fullmatch(text) is not None


def _newcomer(alias: Alias, new: NewPatrons) -> dict[str, Any]:
    """A patron as Koha is told of them: the hub knows no names, so staff find them by the card's id."""
    return {
        "cardnumber": alias.alias,
        "userid": alias.alias,
        "surname": "-",
        "library_id": new.library,
        "category_id": new.category,
        "staff_notes": f"City card {alias.card}",
    }


def _is(row: Mapping[str, Any], name: str, value: str) -> bool:
    """Whether a field says so; Koha's database does not tell small letters from capital ones."""
    return str(row.get(name) or "").casefold() == value.casefold()
