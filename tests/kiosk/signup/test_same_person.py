"""The same person at two tablets, twins, and somebody without an address: desks, sync and a real hub."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from hub.signup import intake
from kiosk.workshop.values import (
    AskEvidence,
    BeginSignUp,
    CardReady,
    Done,
    Ending,
    EvidenceSeen,
    GiveAnswers,
)
from shared.domain.signup.standing import Standing
from tests.kiosk.signup.test_moving import Tablet, served

__all__ = ["served"]
LAURA: dict[str, dict[str, object]] = {
    "language": {"language": "en"},
    "wallet": {"wallet": "none"},
    "home": {"home": "here"},
    "postcode": {"postcode": "SW1A 1AA"},
    "name": {"first_name": "Laura", "family_name": "Okonkwo"},
    "birth": {"date_of_birth": "1 2 1990"},
    "address": {"address": "12 Marsham Street"},
}
LEA = LAURA | {"name": {"first_name": "Lea", "family_name": "Okonkwo"}}
NOWHERE = {name: given for name, given in LAURA.items() if name not in ("postcode", "address")}
NOWHERE |= {"home": {"home": "none"}}


def signed_up(tablet: Tablet, answers: dict[str, dict[str, object]], kind: str = "tenancy") -> CardReady:
    """Somebody answers all, and Maria sees evidence; what the screen shows once the hub has answered."""
    told: Any = tablet.ask(BeginSignUp())
    while not isinstance(told, AskEvidence):
        told = tablet.ask(GiveAnswers(answers.get(told.page, {})))
    ready = tablet.ask(EvidenceSeen(kind, "Maria", "7391"))
    ready = [ready, *tablet.sync()][-1]
    assert isinstance(ready, CardReady)
    tablet.ask(Done())
    return ready


def standings(tablet: Tablet) -> list[tuple[Standing, str | None]]:
    """What the hub holds of all sign-ups of this tablet."""
    with tablet.hub.hub.read() as connection:
        rows = [intake.find(connection, one.id) for one in tablet.ledger.sign_ups.listed()]
    return [(row.state, row.why) for row in rows if row is not None]


@pytest.fixture
def tablet(tmp_path: Path, served: Any) -> Any:
    made = Tablet(tmp_path / "tablet", served)
    with closing(made.ledger):
        yield made


def test_the_same_person_at_two_tablets_gets_one_card_and_staff_are_asked(
    tablet: Tablet, tmp_path: Path, served: Any
) -> None:
    other = Tablet(tmp_path / "other", served)
    with closing(other.ledger):
        assert signed_up(tablet, LAURA).ending is Ending.ISSUED
        second = signed_up(other, LAURA)
        assert (second.ending, second.text) == (Ending.WAITING, None)
        assert standings(other) == [(Standing.WAITING, "twin")]


def test_twins_of_one_address_both_get_their_card(tablet: Tablet) -> None:
    cards = [signed_up(tablet, one) for one in (LAURA, LEA)]
    assert [one.ending for one in cards] == [Ending.ISSUED, Ending.ISSUED]
    assert cards[0].text != cards[1].text


def test_somebody_without_an_address_gets_a_card_by_a_letter_of_whoever_supports_them(tablet: Tablet) -> None:
    asked: Any = tablet.ask(BeginSignUp())
    pages = []
    while not isinstance(asked, AskEvidence):
        pages.append(asked.page)
        asked = tablet.ask(GiveAnswers(NOWHERE.get(asked.page, {})))
    assert {"postcode", "address"}.isdisjoint(pages)
    assert asked.listed == "yes", "no postcode was asked for, so none is doubted"
    assert "support-letter" in asked.kinds
    assert tablet.ask(EvidenceSeen("support-letter", "Maria", "7391")).ending is Ending.WAITING
    (card,) = tablet.sync()
    assert card.ending is Ending.ISSUED and card.text
