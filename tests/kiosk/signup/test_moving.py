"""A sign-up moves to a phone and back, and comes back after a crash: desk, sync and a real hub."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests

from hub import codes, issuer
from hub.hub import Hub
from hub.signup import office
from kiosk.signup.office import Around, SignUpOffice
from kiosk.workshop.ambassador import Ambassador
from kiosk.workshop.desk import WorkshopDesk
from kiosk.workshop.handover import StaffTurn
from kiosk.workshop.post import HubPost
from kiosk.workshop.premises import Premises
from kiosk.workshop.values import (
    Asked,
    AskEvidence,
    AskingHub,
    BeginChange,
    BeginSignUp,
    CardReady,
    Ending,
    EvidenceSeen,
    GiveAmbassadorPin,
    GiveAnswers,
    MoveToPhone,
    NoSuchCode,
    OnPhone,
    Resume,
    SetAside,
    Trouble,
)
from shared.desk.book import Book
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station
from shared.device.clock import Clock
from shared.device.staff import PinAnswer, Role, Staff
from shared.device.state import State
from shared.domain.signup.fields import Here
from shared.domain.signup.standing import Standing
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from shared.sync.faults import LineFault
from shared.sync.opening import opened
from tests.dashboard import town
from tests.fakes.hub_thread import Served, serving
from tests.fakes.sign_up_desk import sign_up_at, told

LOST = {
    "language": {"language": "en"},
    "change": {"change": "lost"},
    "wallet": {"wallet": "none"},
    "name": {"first_name": "Adelaide", "family_name": "Quintanilha"},
    "birth": {"date_of_birth": "27 3 1958"},
}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class AlwaysIn:
    """An ambassador who is let in by their name; how others are not is tested elsewhere. Cards read as the
    tablet says."""

    def __init__(self, tablet: "Tablet") -> None:
        self.tablet = tablet

    def enter(self, name: str, _pin: str) -> Ambassador:
        return Ambassador(name, "ref")

    def check(self, name: str, pin: str, _may: frozenset[Role]) -> PinAnswer:
        return Staff(self.tablet.state.staff).check(name, pin, self.tablet.clock.now())

    def card_id(self, _: str) -> str | None:
        return self.tablet.shown

    def take_up(self) -> None:
        """Its bundle stays."""


class Tablet:
    """A workshop desk in the test's hands; nothing is sent before `sync`."""

    def __init__(self, folder: Path, served: Served) -> None:
        self.state, self.hub = State.create(folder), served
        self.state.settings.write_text("reserve_mib = 1\n")
        with served.hub.write() as connection:
            code = codes.make(
                connection, codes.For("charing-cross", kind="kiosk"), 60, "test", served.hub.now_ms()
            )
        text = codes.text_of(served.hub.root, served.url, code)
        enrol(folder, text, Wanted("kiosk"))
        Staff(self.state.staff).add("Maria", "7391", Role.DESK)
        self.online = True
        self.shown: str | None = None
        self.clock = Clock(self.state.clock)
        bundle = Station(self.state).bundle()
        assert bundle is not None
        self.bundle = bundle
        self.start()

    def start(self) -> None:
        """The program begins, with nothing in memory."""
        self.ledger = Ledger.open(
            self.state.ledger, zone=self.bundle.zone, sign=self.state.signing_key().sign, reserve_bytes=0
        )
        around = Around(
            self.state.device_id,
            "charing-cross",
            self.clock.now,
            lambda: self.bundle.policy.sealing[0],
            lambda: Here(
                self.clock.now().local(self.bundle.zone).date(),
                guardian_below=self.bundle.catalogue.guardian_below,
            ),
        )
        premises = Premises(
            tuple, self._no_workshop, self.clock.now, lambda: self.online, lambda: None, self.hub.url
        )
        lectern: Any = AlwaysIn(self)
        self.post = HubPost()
        desk: Any = SimpleNamespace(book=Book(lambda: self.ledger), now=self.clock.now)
        self.desk = WorkshopDesk(
            lectern,
            Staff(self.state.staff),
            lambda _: SignUpOffice(Book(lambda: self.ledger), around),
            premises,
            self.post,
            StaffTurn(desk, StaffActions(desk, Staff(self.state.staff), lambda _ledger, _folder: None)),
        )
        self.ask(GiveAmbassadorPin("Jo Reyes", "4826"))

    def _no_workshop(self, _service: str, _practice: bool) -> Any:
        raise LookupError

    def crash(self) -> None:
        """The power goes; the ledger's file stays."""
        self.ledger.close()
        self.start()

    def ask(self, request: object) -> Any:
        (answer,) = self.desk.handle(request)
        return answer

    def sync(self) -> list[Any]:
        """One contact, and what the screen is told then."""
        with opened(self.state, self.clock, heard=self.post.hear, asks=self.post.asks) as cycle:
            assert cycle is not None
            cycle.run(lambda _: None, lambda: False)
        return list(self.desk.tick(0.2))

    def begin(self) -> str:
        """A sign-up with its first two answers: its code."""
        self.ask(BeginSignUp())
        self.ask(GiveAnswers({"language": "en"}))
        asked = self.ask(GiveAnswers({"wallet": "none"}))
        assert isinstance(asked, Asked)
        return asked.code


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    hub: Hub = town.make_city(tmp_path / "city")
    with closing(hub), serving(hub) as running:
        yield running


@pytest.fixture
def tablet(tmp_path: Path, served: Served) -> Iterator[Tablet]:
    made = Tablet(tmp_path / "tablet", served)
    yield made
    made.ledger.close()


@pytest.fixture
def phone() -> Callable[[str], Any]:
    """Opens a link, and answers what is left."""

    def open_link(link: str) -> Callable[..., requests.Response]:
        own = requests.post(link, headers=FORM, timeout=20).url
        begin = re.match(r".*/join/[^/]+", own)
        assert begin is not None

        def post(page: str, **fields: str) -> requests.Response:
            return requests.post(f"{begin[0]}/{page}", fields, headers=FORM, timeout=20)

        return post

    return open_link


def answer_all(post: Callable[..., requests.Response]) -> None:
    post("home", home="none")
    post("name", first_name="Ida")
    post("birth", **{"date_of_birth.day": "1", "date_of_birth.month": "2", "date_of_birth.year": "1990"})
    for page in ("contact", "access", "notice", "check"):
        assert post(page).status_code == 200


def test_the_rest_is_answered_at_a_phone_and_the_desk_sees_evidence(tablet, phone):
    code = tablet.begin()
    assert tablet.ask(MoveToPhone()) == AskingHub()
    (moved,) = tablet.sync()
    assert isinstance(moved, OnPhone) and moved.link.startswith(tablet.hub.url) and moved.code == code
    tablet.ask(SetAside())
    answer_all(phone(moved.link))
    tablet.sync()
    assert isinstance(tablet.ask(Resume(code)), AskEvidence)
    ready = tablet.ask(EvidenceSeen("tenancy", "Maria", "7391"))
    assert isinstance(ready, CardReady) and ready.ending is Ending.WAITING
    (card,) = tablet.sync()
    assert card.ending is Ending.ISSUED and card.text


def test_a_sign_up_comes_back_from_a_phone(tablet, phone):
    code = tablet.begin()
    tablet.ask(MoveToPhone())
    (moved,) = tablet.sync()
    post = phone(moved.link)
    post("home", home="none")
    tablet.ask(SetAside())
    assert tablet.ask(Resume(code)) == AskingHub()
    (asked,) = tablet.sync()
    assert (asked.page, asked.code) == ("name", code)
    assert post("name", first_name="Ida").status_code == 404, "the phone goes on no more"
    assert isinstance(tablet.ask(GiveAnswers({"first_name": "Ida", "family_name": ""})), Asked)
    assert tablet.sync() == []
    with tablet.hub.hub.read() as connection:
        assert connection.exec_driver_sql("select count(*) from alarms").scalar() == 0


def test_a_whole_sign_up_is_taken_up_where_the_desk_lost_power(tablet):
    code = tablet.begin()
    tablet.crash()
    assert tablet.ask(Resume(code)) == AskingHub()
    (asked,) = tablet.sync()
    assert (asked.page, asked.code, asked.number) == ("home", code, 3)


def test_a_code_that_nobody_has_is_none_here_nor_at_the_hub(tablet):
    assert tablet.ask(Resume("XXXX")) == AskingHub()
    assert tablet.sync() == [NoSuchCode()]
    tablet.online = False
    assert tablet.ask(Resume("XXXX")) == Trouble("code_elsewhere")


def test_without_a_line_it_stays_here(tablet):
    tablet.begin()
    tablet.online = False
    assert tablet.ask(MoveToPhone()) == Trouble("hub_away")


def test_a_hub_that_does_not_answer_is_told(tablet, served):
    tablet.begin()
    tablet.ask(MoveToPhone())
    assert list(tablet.desk.tick(100)) == []
    assert list(tablet.desk.tick(125)) == [Trouble("hub_away")]
    tablet.ask(MoveToPhone())

    class Away:
        def post(self, *_: object) -> None:
            raise LineFault("away", "hub_away")

    with opened(tablet.state, tablet.clock, heard=tablet.post.hear, asks=tablet.post.asks) as cycle:
        assert cycle is not None and cycle.sign_ups is not None
        with pytest.raises(LineFault):
            cycle.sign_ups.send(Away(), cycle.ledger, lambda: False)
    assert list(tablet.desk.tick(0.2)) == [Trouble("hub_away")]


def test_a_lost_card_is_issued_again_at_the_desk(tablet, served):
    first = sign_up_at(served.hub, tablet.state.device_id, told())
    card = office.find(served.hub, first).card
    asked, seen = tablet.ask(BeginChange()), []
    while isinstance(asked, Asked):
        seen.append(asked.page)
        asked = tablet.ask(GiveAnswers(LOST.get(asked.page, {})))
    assert seen == ["language", "change", "wallet", "name", "birth", "notice", "check"]
    ready = tablet.ask(EvidenceSeen("tenancy", "Maria", "7391"))
    assert ready.ending is Ending.WAITING and ready.text is None
    (issued,) = tablet.sync()
    assert issued.ending is Ending.ISSUED
    assert {row.card for row in office.listed(served.hub, [Standing.ISSUED], None, 9)} == {card}


def test_a_new_name_with_the_card_that_is_shown(tablet, served):
    first = sign_up_at(served.hub, tablet.state.device_id, told())
    face = issuer.face(served.hub, office.find(served.hub, first).card, "a test")
    tablet.shown = face.card
    tablet.ask(BeginChange("what its code says"))
    asked = tablet.ask(GiveAnswers({"language": "en"}))
    new = LOST | {"change": {"change": "name"}, "name": {"first_name": "Adelaide", "family_name": "Okafor"}}
    while isinstance(asked, Asked):
        asked = tablet.ask(GiveAnswers(new.get(asked.page, {})))
    tablet.ask(EvidenceSeen("tenancy", "Maria", "7391"))
    tablet.sync()
    (row,) = office.listed(served.hub, [Standing.WAITING], None, 5)
    assert row.why == "change"
    assert [one.id for one in office.look(served.hub, row.id).others] == [first]


def test_what_is_no_card_changes_none(tablet):
    assert tablet.ask(BeginChange("nonsense")) == Trouble("card_unread")
