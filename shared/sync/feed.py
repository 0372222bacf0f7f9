"""What the hub has to tell the venue: rulings on other desks' rows too, what was settled, what to erase."""

import re
from typing import Any

from shared.domain.help import HelpCall
from shared.domain.ruling import Ruled
from shared.ledger.ledger import Ledger
from shared.sync.drain import Hub, ruling_of
from shared.sync.faults import LineFault

_CURSOR = "feed"  # the note with the incarnation and the number of the newest item taken
_VENUE = "feed_venue"  # the note with the venue whose feed that is
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_REF = re.compile(r"[0-9a-f]{32}")
_PAGE = re.compile(r"[a-z_]{1,20}")
_LONGEST_NAME = 80


def begin_at(ledger: Ledger, venue: str) -> None:
    """Each venue numbers its feed by itself: a device that was moved takes the new one's from the first item.
    Raises LedgerFault."""
    if ledger.noted(_VENUE) != venue:
        ledger.note(_CURSOR, "")
        ledger.note(_VENUE, venue)


def take_feed(hub: Hub, ledger: Ledger, device: str, incarnation: str, newest: int) -> None:
    """Take what is new, up to now; every item may come twice. Raises LineFault and LedgerFault.

    A hub with another incarnation than before numbers its feed anew, so all of it is taken again.
    """
    seen, _, number = (ledger.noted(_CURSOR) or "").partition(" ")
    after = int(number or 0)
    while seen != incarnation or after < newest:
        query = f"?after={after}" + (f"&incarnation={seen}" if seen else "")
        page = hub.get(f"/v1/feed{query}").json()
        items, more, answered = page.get("items"), page.get("more"), _checked(_ID, page.get("incarnation"))
        if type(items) is not list or type(more) is not bool:
            raise LineFault("no page of the feed", "hub_refuses")
        if answered != seen:
            seen, after = answered, 0
        after = max([after, *(_take(item, ledger, device) for item in items)])
        ledger.note(_CURSOR, f"{seen} {after}")
        if not more or not items:
            return


def _take(item: Any, ledger: Ledger, device: str) -> int:
    """Act on one item; its number. A kind that this version does not know is passed over."""
    if type(item) is not dict or type(item.get("number")) is not int:
        raise LineFault("no item of the feed", "hub_refuses")
    match item.get("kind"):
        case "ruling":
            ledger.rule([_ruled(item, device)])
        case "settled":
            event = _checked(_ID, item.get("event"))
            ledger.ruling_settled(event)
            ledger.answer_help(event)
        case "help" if item.get("device") != device:  # which knows its own
            ledger.help_called(_call(item))
        case "referral":
            ledger.handouts.used_elsewhere(bytes.fromhex(_checked(_REF, item.get("hash"))))
        case "erase":
            for name in ("card", "ref"):
                if item.get(name) is not None:
                    ledger.erase(_checked(_REF, item[name]))
    return int(item["number"])


def _ruled(item: dict[str, Any], device: str) -> Ruled:
    ruling, why = ruling_of(item)
    service, at_ms = item.get("service"), item.get("at_ms")
    if type(at_ms) is not int or not (service is None or type(service) is str):
        raise LineFault("no ruling in the feed", "hub_refuses")
    own = item.get("device") == device
    return Ruled(_checked(_ID, item.get("event")), ruling, why, service, at_ms, own)


def _call(item: dict[str, Any]) -> HelpCall:
    name, at_ms = item.get("name"), item.get("at_ms")
    if type(name) is not str or not name.isprintable() or type(at_ms) is not int:
        raise LineFault("no call for help in the feed", "hub_refuses")
    return HelpCall(
        _checked(_ID, item.get("event")),
        _checked(_ID, item.get("device")),
        name[:_LONGEST_NAME],
        _checked(_PAGE, item.get("page")),
        at_ms,
    )


def _checked(form: re.Pattern[str], text: object) -> str:
    if type(text) is not str or form.fullmatch(text) is None:
        raise LineFault("an item of the feed has no name", "hub_refuses")
    return text
