"""Sign-ups at one desk: sealed page by page, several at once, and nothing in plain anywhere."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.signup.office import Around, NotReady, SignUpOffice, TooMany
from kiosk.signup.provisional import Delegate
from kiosk.signup.session import SignUp
from shared.desk.book import Book
from shared.domain.faults import Fault
from shared.domain.moment import Moment
from shared.domain.signup.fields import Here, Problem
from shared.domain.signup.pages import BY_NAME, needs_guardian
from shared.domain.signup.standing import Standing
from shared.ledger.ledger import Ledger
from shared.wire.seal import SealingKey
from shared.wire.signup import opened
from tests.tokens.samples import issuer_key

HUB = X25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = SealingKey(HUB.public_key().public_bytes_raw())
HERE = Here(date(2026, 11, 22), frozenset({"SW1A 1AA"}))
NOW = Moment(1_795_000_000_000, 1_795_000_000_000)
ADA: dict[str, dict[str, object]] = {
    "language": {"language": "pt"},
    "wallet": {"wallet": "none"},
    "home": {"home": "here"},
    "postcode": {"postcode": "sw1a1aa"},
    "name": {"first_name": "Adelaide", "family_name": "Quintanilha"},
    "birth": {"date_of_birth": "27 3 1958"},
    "guardian": {"guardian": "Bernarda Quintanilha"},
    "address": {"address": "Flat 7\n12 Marsham Street"},
    "contact": {"email": "adelaide@example.org", "consents": ["news"]},
    "access": {"access_needs": "large print"},
}


class Desk:
    """An office over a real ledger; `seconds` is its clock, `key` what the bundle names."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "ledger.sqlite"
        self.ledger = Ledger.open(self.path, zone=ZoneInfo("Europe/London"), reserve_bytes=0)
        self.seconds, self.key = 0.0, KEY
        self.no_key = False
        self.delegate: Delegate | None = None
        around = Around(
            "device",
            "charing-cross",
            lambda: NOW,
            lambda: None if self.no_key else self.key,
            lambda: HERE,
            lambda: self.delegate,
        )
        self.office = SignUpOffice(Book(lambda: self.ledger), around, lambda: self.seconds)

    def fill(self, sign_up: SignUp) -> None:
        """Answer everything up to the check page."""
        while sign_up.page is not None and sign_up.page.name != "check":
            assert self.office.answer(sign_up, ADA.get(sign_up.page.name, {})) == {}

    def pages(self) -> list[tuple[str, dict[str, object]]]:
        """What waits for the hub, as only the hub can read it."""
        unsent = self.ledger.sign_ups.unsent("device", 500)
        return [(one.place.page, opened(one, HUB)) for one in unsent]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.ledger.close()


def test_every_page_is_sealed_as_it_is_answered_and_opens_at_the_hub(desk: Desk) -> None:
    sign_up = desk.office.begin("J.R.")
    desk.fill(sign_up)
    assert desk.office.answer(sign_up, {}) == {}
    assert sign_up.page is None
    desk.office.evidence(sign_up, "council-tax-bill", "Maria")
    desk.office.finish(sign_up)
    names = [name for name, _ in desk.pages()]
    assert names[0] == "start"
    assert names[-2:] == ["evidence", "done"]
    held = dict(desk.pages())
    assert held["name"] == {"first_name": "Adelaide", "family_name": "Quintanilha"}
    assert held["postcode"] == {"postcode": "SW1A 1AA"}
    assert held["done"] == {"pages": len(names)}
    assert "guardian" not in held


def test_nothing_that_was_typed_is_on_the_disk_or_in_the_log(desk: Desk) -> None:
    sign_up = desk.office.begin()
    desk.fill(sign_up)
    desk.ledger.checkpoint()
    everything = b"".join(file.read_bytes() for file in desk.path.parent.iterdir())
    for typed in (b"Adelaide", b"Quintanilha", b"SW1A", b"1958", b"Marsham", b"adelaide@", b"large print"):
        assert typed not in everything
    desk.office.close(sign_up)
    assert sign_up.answers(HERE) == {}


def test_a_wrong_answer_is_told_by_field_and_nothing_moves(desk: Desk) -> None:
    sign_up = desk.office.begin()
    for _ in range(3):
        assert sign_up.page is not None
        desk.office.answer(sign_up, ADA[sign_up.page.name])
    before = len(desk.pages())
    assert desk.office.answer(sign_up, {"postcode": "M1 1AE"}) == {"postcode": Problem.ELSEWHERE}
    assert sign_up.page is not None
    assert (sign_up.page.name, len(desk.pages())) == ("postcode", before)


def test_whoever_says_twice_that_they_live_here_is_believed_until_evidence_but_gets_no_pass(
    desk: Desk,
) -> None:
    sign_up = desk.office.begin()
    for _ in range(3):
        assert sign_up.page is not None
        desk.office.answer(sign_up, ADA[sign_up.page.name])
    for given in ("M1 1AE", "M2 1AE", "m1 1ae"):
        assert desk.office.answer(sign_up, {"postcode": given}) == {"postcode": Problem.ELSEWHERE}
    assert desk.office.answer(sign_up, {"postcode": "M1 1AE"}) == {}
    assert sign_up.answers(HERE)["postcode"] == "M1 1AE"
    for page in ("name", "birth"):
        assert desk.office.answer(sign_up, ADA[page]) == {}
    key = Ed25519PrivateKey.generate()
    desk.delegate = Delegate(key, replace(issuer_key(), status_block=(100, 110), max_days=14))
    assert desk.office.provisional(sign_up) is None and not desk.office.passes(sign_up)
    sign_up.page = BY_NAME["postcode"]
    assert desk.office.answer(sign_up, {"postcode": "SW1A 1AA"}) == {}
    sign_up.moved = True  # the hub has other pages under the numbers that come next here
    assert desk.office.provisional(sign_up) is None and not desk.office.passes(sign_up)
    sign_up.moved = False
    assert desk.office.passes(sign_up), "the evidence page promises what there is"
    assert desk.office.provisional(sign_up) is not None


def test_one_answer_is_changed_from_the_check_page_and_what_it_brings_is_asked(desk: Desk) -> None:
    sign_up = desk.office.begin()
    desk.fill(sign_up)
    sign_up.change("birth")
    assert desk.office.answer(sign_up, {"date_of_birth": "1 2 2014"}) == {}
    assert sign_up.page is not None
    assert sign_up.page.name == "guardian"
    assert desk.office.answer(sign_up, ADA["guardian"]) == {}
    assert sign_up.page.name == "check"
    assert needs_guardian(sign_up.answers(HERE), HERE)
    births = [content for name, content in desk.pages() if name == "birth"]
    assert births[-1] == {"date_of_birth": "2014-02-01"}


def test_back_keeps_what_was_answered(desk: Desk) -> None:
    sign_up = desk.office.begin()
    desk.office.answer(sign_up, ADA["language"])
    assert sign_up.back(HERE)
    assert sign_up.answers(HERE)["language"] == "pt"
    assert not sign_up.back(HERE)
    assert sign_up.stands(HERE)[0] == 1


def test_several_go_on_with_their_own_codes(desk: Desk) -> None:
    one, other = desk.office.begin(), desk.office.begin()
    assert desk.office.resume(one.code.lower()) is one
    assert desk.office.resume(f" {other.code} ") is other
    desk.office.close(one)
    assert desk.office.resume(other.code) is other


def test_codes_cannot_be_tried_without_end(desk: Desk) -> None:
    sign_up = desk.office.begin()
    for _ in range(5):
        assert desk.office.resume("----") is None
    assert desk.office.resume(sign_up.code) is None
    desk.seconds += 61
    assert desk.office.resume(sign_up.code) is sign_up


def test_second_thoughts_leave_only_the_wish_to_forget(desk: Desk) -> None:
    sign_up = desk.office.begin()
    for _ in range(5):
        assert sign_up.page is not None
        desk.office.answer(sign_up, ADA[sign_up.page.name])
    desk.office.forget(sign_up)
    assert desk.pages() == [("forget", {})]
    assert [one.standing for one in desk.ledger.sign_ups.listed()] == [Standing.FORGOTTEN]
    assert desk.office.resume(sign_up.code) is None
    assert sign_up.answers(HERE) == {}


def test_without_the_hubs_key_nothing_is_asked(desk: Desk) -> None:
    desk.no_key = True
    with pytest.raises(NotReady):
        desk.office.begin()
    assert desk.office.open == 0


def test_a_key_that_changes_between_two_pages_seals_what_follows(desk: Desk) -> None:
    sign_up = desk.office.begin()
    desk.key = SealingKey(X25519PrivateKey.generate().public_key().public_bytes_raw())
    desk.office.answer(sign_up, ADA["language"])
    assert [one.key for one in desk.ledger.sign_ups.unsent("device", 9)] == [KEY.id, desk.key.id]


def test_a_page_that_could_not_be_kept_is_asked_again(desk: Desk, tmp_path: Path) -> None:
    sign_up = desk.office.begin()
    desk.no_key = True
    with pytest.raises(Fault):
        desk.office.answer(sign_up, ADA["language"])
    desk.no_key = False
    assert sign_up.stands(HERE)[0] == 1
    assert desk.office.answer(sign_up, ADA["language"]) == {}
    assert [one.place.number for one in desk.ledger.sign_ups.unsent("device", 9)] == [1, 2]


def test_a_desk_holds_only_so_many(desk: Desk) -> None:
    with pytest.raises(TooMany):
        for _ in range(30):
            desk.office.begin()
    assert desk.office.open == 20
    desk.office.close_all()
    assert desk.office.open == 0
