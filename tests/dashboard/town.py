"""A hub with a few busy weeks behind it, for the pages to show."""

import json
import random
from datetime import date, timedelta
from pathlib import Path

from argon2 import PasswordHasher
from sqlalchemy import insert

from hub import city as cities
from hub.dashboard.accounts import Account, Role
from hub.db.desk_tables import feedback, handouts, referrals, returns
from hub.db.tables import alarms, counts, devices, rulings, staff
from hub.hub import Hub, now_ms
from hub.publish import publish
from hub.settings import Settings
from shared.wire.seal import SealingKey
from shared.wire.words import seal_words

PASSWORD = "three plain words"
WORDS = "More chairs, <b>please</b>.\nشكرا"
PEOPLE = (
    Account("amina", Role.ADMIN, None),
    Account("marek", Role.MANAGER, "porchester"),
    Account("vera", Role.VIEWER, None),
)
VENUES = ("charing-cross", "porchester", "marshall-street")
SERVICES = ("library", "swim", "gym", "city-save")
_QUICK = PasswordHasher(1, 64, 1)  # the work of a guess is not what most tests are about
MINUTE, DAY = 60_000, 86_400_000


def make_city(folder: Path, database: str | None = None) -> Hub:
    """A demo city with its accounts, and nothing else."""
    cities.make(folder, None, None, date.today())
    hub = Hub.open(folder, Settings(database=database))
    with hub.write() as connection:
        for account in PEOPLE:
            row = {
                "name": account.name,
                "role": account.role.value,
                "venue": account.venue,
                "made_ms": now_ms(),
            }
            connection.execute(insert(staff).values(row | {"password": _QUICK.hash(PASSWORD)}))
    with hub.alone() as connection:
        publish(hub, connection)
    return hub


def device_row(number: int, **fields: object) -> dict[str, object]:
    """A device that is well, but for what `fields` say."""
    venue = VENUES[number % 3]
    return {
        "id": f"00000000-0000-4000-8000-{number:012}",
        "name": f"Desk {number + 1}",
        "kind": "scanner",
        "venue": venue,
        "place": "desk",
        "signing_key": number.to_bytes(32, "big"),
        "sealing_key": number.to_bytes(32, "little"),
        "enrolled_ms": now_ms() - 40 * DAY,
        "revoked_ms": None,
        "seen_ms": now_ms() - (number + 1) * 20_000,
        "health": json.dumps(
            {
                "version": "0.2.0",
                "unsent": 0,
                "oldest_ms": 0,
                "skew_ms": 400,
                "disk_free_mib": 41_000,
                "camera": "running",
            }
        ),
        **fields,
    }


def ruling_row(number: int, **fields: object) -> dict[str, object]:
    """A ruling that waits."""
    return {
        "event": f"0190{number:04x}-0000-7000-8000-000000000000",
        "device": f"00000000-0000-4000-8000-{number % 6:012}",
        "venue": VENUES[number % 3],
        "service": SERVICES[number % 4],
        "ruling": ("duplicate", "late", "refused")[number % 3],
        "why": ("used_elsewhere", "cancelled", "unreadable")[number % 3],
        "at_ms": now_ms() - number * 7 * MINUTE,
        **fields,
    }


def said(hub: Hub) -> list[dict[str, object]]:
    """What people thought in the last three months, one of them in words."""
    chance, today = random.Random(5), date.today()
    (key,) = hub.city.sealing_keys()
    rows: list[dict[str, object]] = [
        {
            "id": f"{number:032x}",
            "day": (today - timedelta(chance.randrange(1, 90))).isoformat(),
            "venue": VENUES[number % 3],
            "service": "library" if number % 4 else "swim",
            "satisfaction": chance.choice((1, 3, 4, 4, 5, 5, 5, None)),
            "vote": chance.choice(("cycle-hire", "parking-permits", "sports-courts", None)),
            "words": None,
        }
        for number in range(600)
    ]
    public = SealingKey(key.public_key().public_bytes_raw())
    rows[1]["words"] = seal_words(WORDS, str(rows[1]["id"]), public)  # at Porchester
    return [*rows, rows[0] | {"id": "f" * 32, "service": "city-lions", "satisfaction": 2}]


def handed_out() -> list[dict[str, object]]:
    """SIM cards of this month at two places, and laptops on loan: one overdue, one back."""
    today = date.today()
    sim = {
        "at_ms": now_ms(),
        "day": today.isoformat(),
        "venue": "charing-cross",
        "item": "sim-40gb",
        "mode": "gift",
        "network": "o2",
        "criterion": "cannot-afford",
        "last4": "2341",
        "due": None,
    }
    rows: list[dict[str, object]] = [
        sim | {"event": f"sim-{number}", "number": f"{number:032x}"} for number in range(12)
    ]
    rows += [row | {"event": f"{row['event']}-p", "venue": "porchester"} for row in rows[:3]]
    loan = sim | {"item": "laptop", "mode": "loan", "network": None}
    for number, (venue, ahead) in enumerate([("porchester", -3), ("charing-cross", 9), ("porchester", 1)]):
        due = {"due": (today + timedelta(ahead)).isoformat(), "last4": f"7QL{number}"}
        rows.append(loan | due | {"event": f"loan-{number}", "venue": venue, "number": f"a{number:031x}"})
    return rows


def given_back() -> dict[str, object]:
    """The last of those loans, back elsewhere."""
    told = {"event": "back", "at_ms": now_ms() + 1, "day": date.today().isoformat(), "condition": "good"}
    return told | {"venue": "marshall-street", "number": f"a{2:031x}"}


def referred() -> list[dict[str, object]]:
    """Referral codes: two open, one used, one that ended."""
    code = {"service": "unfold", "item": "sim-40gb", "made_ms": 0, "expires_ms": now_ms() + DAY}
    rows: list[dict[str, object]] = [code | {"hash": bytes([number]) * 32} for number in range(4)]
    rows[2] |= {"event": "sim-1", "venue": "charing-cross"}
    rows[3] |= {"expires_ms": now_ms() - DAY}
    nobodys = {"event": None, "venue": None}
    return [nobodys | row for row in rows]


def fill(hub: Hub, devices_there: int = 6, rulings_there: int = 8) -> None:
    """Devices, rulings, alarms and six weeks of use; always the same."""
    chance, today = random.Random(3), date.today()
    health = {"version": "0.1.9", "unsent": 912, "oldest_ms": now_ms() - 2 * DAY, "skew_ms": 90_000}
    made = [device_row(number) for number in range(devices_there)]
    made[1] |= {"seen_ms": now_ms() - 2 * DAY, "health": json.dumps(health), "name": "Café desk"}
    made[-1] |= {"revoked_ms": now_ms() - DAY, "revoked_by": "amina", "name": "Old tablet"}
    use = [
        {
            "day": (today - timedelta(back)).isoformat(),
            "venue": venue,
            "service": service,
            "kind": "decision",
            "verdict": verdict,
            "reason": reason,
            "events": max(1, int(size * chance.uniform(0.6, 1.2) * (0.5 if back % 7 == 3 else 1))),
        }
        for back in range(70)
        for venue, busy in zip(VENUES, (60, 140, 40), strict=True)
        for service, share in zip(SERVICES, (0.5, 1, 0.7, 0.05), strict=True)
        for verdict, reason, size in (
            ("admit", "", busy * share),
            ("note", "checks_ageing", busy * share * 0.05),
            ("refuse", "expired", busy * share * 0.03),
        )
    ]
    alarm = {
        "at_ms": now_ms() - 3 * 60 * MINUTE,
        "kind": "fork",
        "device": made[1]["id"],
        "about": "log",
        "detail": json.dumps({"log": "0199aaaa-0000-4000-8000-000000000000", "from": 611}),
    }
    with hub.write() as connection:
        connection.execute(insert(feedback), said(hub))
        connection.execute(insert(devices), made)
        connection.execute(insert(rulings), [ruling_row(number) for number in range(rulings_there)])
        connection.execute(insert(alarms), [alarm])
        connection.execute(insert(counts), use)
        connection.execute(insert(handouts), handed_out())
        connection.execute(insert(returns), given_back())
        connection.execute(insert(referrals), referred())
