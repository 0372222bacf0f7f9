"""Stock in the ledger's file: spent with its event or not at all, and never more than is held."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from shared.domain.decision import Mark
from shared.domain.events import EventKind, NewEvent
from shared.domain.moment import Moment
from shared.ledger.faults import MarkTaken
from shared.ledger.handouts import FORKED, NotGiven
from shared.ledger.ledger import Ledger
from shared.wire.allotment import Allotment

NOW = Moment(trusted_ms=1_000_000, wall_ms=1_000_000)
CODE = bytes(range(16))
GIVEN = NewEvent(EventKind.HANDOUT, NOW, "charing-cross", "sim-cards", None, {"verdict": "admit"})
BACK = NewEvent(EventKind.HANDED_BACK, NOW, "charing-cross")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger.open(tmp_path / "ledger.sqlite", zone=ZoneInfo("Europe/London"), reserve_bytes=0)


def allotted(ledger: Ledger, number: int = 1, units: int = 2) -> Allotment:
    one = Allotment(str(UUID(int=number)), str(UUID(int=9)), ledger.log, "sim-40gb", units, 20_779)
    ledger.handouts.take([one])
    return one


def give(ledger: Ledger, referral: bytes | None = None, item: str = "sim-40gb") -> object:
    return ledger.write(lambda tx: tx.hand_out(item, referral, GIVEN))


def test_a_unit_goes_with_its_event_and_none_goes_without_stock(ledger: Ledger) -> None:
    assert give(ledger) is NotGiven.NO_STOCK
    one = allotted(ledger)
    event = give(ledger, CODE)
    assert not isinstance(event, NotGiven)
    (told,) = [event.payload for event in ledger.events()]
    assert told is not None
    assert (told["item"], told["allotment"], told["referral"]) == ("sim-40gb", one.id, CODE.hex())
    give(ledger)
    assert give(ledger) is NotGiven.NO_STOCK
    assert ledger.handouts.held() == {}
    assert len(list(ledger.events())) == 2


def test_a_code_is_used_once_here_and_not_at_all_where_it_was_used_elsewhere(ledger: Ledger) -> None:
    allotted(ledger, units=5)
    give(ledger, CODE)
    assert give(ledger, CODE) is NotGiven.REFERRAL_USED
    ledger.handouts.used_elsewhere(bytes(16))
    ledger.handouts.used_elsewhere(bytes(16))
    assert ledger.handouts.referral_used(bytes(16))
    assert give(ledger, bytes(16)) is NotGiven.REFERRAL_USED
    assert ledger.handouts.held() == {"sim-40gb": 4}


def test_what_cannot_be_recorded_is_not_spent(ledger: Ledger) -> None:
    allotted(ledger)
    event, mark = replace(GIVEN, card_ref="somebody"), Mark("ever@city", 0)
    ledger.write(lambda tx: tx.hand_out("sim-40gb", None, event, mark=mark))
    with pytest.raises(MarkTaken):
        ledger.write(lambda tx: tx.hand_out("sim-40gb", CODE, event, mark=mark))
    assert ledger.handouts.held() == {"sim-40gb": 1}
    assert not ledger.handouts.referral_used(CODE)


def test_the_same_allotment_twice_is_one(ledger: Ledger) -> None:
    one = allotted(ledger)
    give(ledger)
    ledger.handouts.take([one])
    assert ledger.handouts.held() == {"sim-40gb": 1}


def test_what_goes_back_is_burnt_here_first_and_wanted_no_more(ledger: Ledger) -> None:
    ledger.handouts.want("sim-40gb", 5)
    ledger.handouts.want("sim-40gb", 4)
    assert ledger.handouts.wanted() == {"sim-40gb": 4}
    allotted(ledger, 1)
    allotted(ledger, 2, 3)
    give(ledger)
    assert ledger.write(lambda tx: tx.hand_back("sim-40gb", BACK)) == 4
    assert ledger.write(lambda tx: tx.hand_back("sim-40gb", BACK)) == 0
    assert give(ledger) is NotGiven.NO_STOCK
    assert ledger.handouts.wanted() == {}
    told = [event.payload for event in ledger.events() if event.payload][1:]
    assert [(one["allotment"], one["units"]) for one in told] == [
        (str(UUID(int=1)), 1),
        (str(UUID(int=2)), 3),
    ]


def test_a_log_of_which_the_hub_has_other_rows_spends_nothing_nor_does_the_next(ledger: Ledger) -> None:
    allotted(ledger)
    ledger.note(FORKED, ledger.log)
    assert give(ledger) is NotGiven.NO_STOCK
    assert ledger.start_new_log(ledger.log)
    assert give(ledger) is NotGiven.NO_STOCK
    assert ledger.handouts.held() == {}
    allotted(ledger, 2)
    assert ledger.handouts.held() == {"sim-40gb": 2}
