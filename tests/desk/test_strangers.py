"""Codes that are no cards: counted, never kept, and nobody behind them waits."""

import hashlib
import random
import re

from shared.desk.values import Snapshot
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Town

MANY = 10_000


def test_ten_thousand_strangers_are_counted_in_few_rows_and_leave_no_text(
    desk: FrontDesk, town: Town, hands: Hands
) -> None:
    texts = [f"SECRET-{hashlib.sha256(str(n).encode()).hexdigest()}" for n in range(MANY)]
    for text in texts:  # 50 ms each: somebody shows a changing code for more than eight minutes
        assert desk.see(text, after=0.05).decision.reason is Reason.NOT_A_CARD
    good = desk.see(town.card().text)
    assert (good.decision.verdict, good.number) == (Verdict.ADMIT, 1)
    desk.later()
    rows = desk.events("stranger")
    assert len(rows) < 30 + MANY * 0.05 / 10 + 3
    assert sum(row["count"] for row in rows) == MANY
    desk.counter.close()
    kept = b"".join(path.read_bytes() for path in desk.folder.rglob("*") if path.is_file())
    assert b"SECRET" not in kept
    assert not any(text.encode()[7:] in kept for text in texts[:50])


def test_what_was_left_out_is_counted_at_closing_time(desk: FrontDesk) -> None:
    for n in range(100):
        desk.scan(f"https://example.org/{n}")
    assert len(desk.events("stranger")) == 30
    desk.counter.close()
    assert sum(row["count"] for row in desk.events("stranger")) == 100


def test_strangers_do_not_wait_in_to_sort_out_nor_count_as_heads(desk: FrontDesk) -> None:
    outcome = desk.scan("WIFI:T:WPA;S=cafe;P=secret;;")
    assert outcome.event is not None
    snapshot: Snapshot = desk.snapshot
    assert (snapshot.sort_out, snapshot.last, snapshot.scanned) == ((), (), 0)


def test_a_forged_card_leaves_no_trace_of_what_it_claimed(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    forged = card.text[:-1] + str((int(card.text[-1]) + 1) % 10)
    assert desk.scan(forged).decision.reason in (Reason.FORGED, Reason.DAMAGED)
    (event,) = desk.events()
    assert "card_ref" not in event
    assert not re.search(f"{card.card}|{card.text[40:60]}", str(event))


def test_another_citys_card_leaves_no_trace_of_its_city(desk: FrontDesk, town: Town) -> None:
    decision = desk.scan(town.card(other_city=True).text).decision
    assert (decision.reason, decision.facts) == (Reason.OTHER_CITY, {"city": "Northmere"})
    (event,) = desk.events()
    assert "Northmere" not in str(event)


def test_noise_of_any_kind_is_refused_and_the_next_card_is_good(desk: FrontDesk, town: Town) -> None:
    noise = random.Random(20261123)
    alphabet = [chr(n) for n in (*range(1, 0x250), 0x202E, 0xFEFF, 0xFFFD, 0x1F600, 0xD800)]
    for _ in range(300):
        text = "".join(noise.choices(alphabet, k=noise.choice((1, 10, 150, 1500))))
        assert desk.scan(text).decision.verdict is Verdict.REFUSE
        seen = desk.see(text)
        assert seen is None or seen.decision.verdict is Verdict.REFUSE
    assert desk.scan(town.card().text).decision.verdict is Verdict.ADMIT
