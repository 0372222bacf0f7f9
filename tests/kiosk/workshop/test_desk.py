"""The workshop desk's thread on a real device folder of a real city: who may, and what is kept."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.library.staff_values import BadgeSeen, StaffNo
from kiosk.library.values import Finish, Finished, ShowCard
from kiosk.signup.office import Around, SignUpOffice
from kiosk.signup.provisional import Delegate
from kiosk.workshop.ambassador import Lectern
from kiosk.workshop.desk import WorkshopDesk
from kiosk.workshop.post import HubPost
from kiosk.workshop.premises import Premises
from kiosk.workshop.values import (
    AmbassadorLeft,
    Asked,
    AskEvidence,
    AtDesk,
    Attend,
    Attended,
    BeginSignUp,
    CardReady,
    CloseWorkshop,
    DatedEvent,
    Done,
    Ending,
    EvidenceLater,
    EvidenceSeen,
    ForgetMe,
    GiveAmbassadorPin,
    GiveAnswers,
    GoBack,
    MoveToPhone,
    NoSuchCode,
    OpenWorkshop,
    Practise,
    Resume,
    SetAside,
    Summary,
    Tally,
    Trouble,
)
from shared.desk.station import Station, take_up
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.domain.card import Kind
from shared.domain.decision import Verdict
from shared.domain.events import EventKind
from shared.domain.faults import Fault
from shared.domain.moment import Moment
from shared.domain.signup.fields import Here
from shared.domain.signup.standing import NewCard, Outcome, Standing
from shared.ledger.ledger import Ledger
from shared.wire.seal import SealingKey
from shared.wire.signup import opened
from tests.fakes.hands import Hands
from tests.fakes.town import Town

PIN, STAFF_PIN = "4826", "7391"
HUB = X25519PrivateKey.from_private_bytes(bytes(range(32)))
WORKSHOP = DatedEvent("digital-help", {"en": "Digital help"})
GIVEN: dict[str, dict[str, object]] = {
    "language": {"language": "en"},
    "wallet": {"wallet": "none"},
    "home": {"home": "here"},
    "postcode": {"postcode": "sw1a1aa"},
    "name": {"first_name": "Adelaide", "family_name": "Quintanilha"},
    "birth": {"date_of_birth": "27 3 1958"},
    "address": {"address": "12 Marsham Street"},
}
PAGES = ("language", "wallet", "home", "postcode", "name", "birth", "address", "contact", "access")
TYPED = (b"Adelaide", b"Quintanilha", b"1958-03-27", b"Marsham")


class Full(Fault):
    """The disk is full."""

    code = "ledger_full"


class Tablet:
    """A tablet's folder at Charing Cross; `start` is the program's start, as after a kill where it ran."""

    def __init__(self, folder: Path, town: Town, hands: Hands) -> None:
        self.town, self.hands = town, hands
        self.state = State.create(folder)
        self.state.settings.write_text('reserve_mib = 1\nvenue = "charing-cross"\n')
        town.give_secrets(self.state, "kiosk")
        town.publish()
        take_up(town.folder, self.state.trust, Moment(hands.wall_ms, hands.wall_ms))
        people = Staff(self.state.staff, hands.readers, work=2)
        people.add("Jo Reyes", PIN, Role.AMBASSADOR)
        people.add("Maria", STAFF_PIN, Role.DESK)
        self.key: SealingKey | None = SealingKey(HUB.public_key().public_bytes_raw())
        self.online, self.full = False, False
        self.card = town.card(Kind.AMBASSADOR).text
        self.start()

    def start(self) -> None:
        """The program starts; whatever ran before just ended, without a word."""
        station = Station(self.state, self.hands.readers)
        judge = station.judge("charing-cross", "library")
        staff = Staff(self.state.staff, self.hands.readers, work=2)
        zone = judge.place.catalogue.zone

        def here() -> Here:
            return Here(station.clock.now().local(zone).date())

        def delegate() -> Delegate | None:
            bundle = station.bundle()
            assert bundle is not None
            return Delegate.of(bundle.ring, self.state.delegate_key(), here().today)

        def office(practice: bool) -> SignUpOffice:
            around = Around("device", "charing-cross", station.clock.now, self._seals, here, delegate)
            return SignUpOffice(station.practice_book(judge) if practice else station.book(judge), around)

        desk = station.desk(judge)
        premises = Premises(
            lambda: (WORKSHOP,),
            lambda service: station.desk(station.judge("charing-cross", service)),
            station.clock.now,
            lambda: self.online,
            lambda: None,
            "https://hub.example.org",
        )
        self.post = HubPost()
        self.desk = WorkshopDesk(Lectern(desk, staff, station.clock.now), staff, office, premises, self.post)

    def _seals(self) -> SealingKey | None:
        if self.full:
            raise Full
        return self.key

    def ask(self, *requests: object) -> Any:
        """The last answer to the last of these."""
        answers: list[object] = []
        for request in requests:
            answers = list(self.desk.handle(request))
        return answers[-1] if answers else None

    def come_in(self) -> None:
        """An ambassador signs in."""
        assert isinstance(self.ask(ShowCard(self.card)), BadgeSeen)
        assert isinstance(self.ask(GiveAmbassadorPin("Jo Reyes", PIN)), AtDesk)

    def answer(self, until: str = "") -> Any:
        """Answer page after page, up to one that is still to be answered; the last answer."""
        told: Any = None
        for page in (*PAGES, "notice", "check"):
            if page == until:
                break
            told = self.ask(GiveAnswers(GIVEN.get(page, {})))
        return told

    def events(self) -> list[dict[str, Any]]:
        """What the log tells, oldest first."""
        ledger = Ledger.inspect(self.state.ledger)
        try:
            return [one.payload for one in ledger.events() if one.payload is not None]
        finally:
            ledger.close()

    def sealed(self) -> list[str]:
        """The pages that wait for the hub, by name, in order, each opened as only the hub can."""
        ledger = Ledger.inspect(self.state.ledger)
        try:
            found = ledger.sign_ups.unsent("device", 500)
        finally:
            ledger.close()
        for one in found:
            if self.key is not None and one.key == self.key.id:
                opened(one, HUB)
        return [one.place.page for one in found]

    def on_disk(self) -> bytes:
        """Every byte in the folder."""
        return b"".join(one.read_bytes() for one in self.state.folder.rglob("*") if one.is_file())


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    return Town(tmp_path_factory.mktemp("city"), Hands())


@pytest.fixture
def tablet(tmp_path: Path, town: Town) -> Iterator[Tablet]:
    made = Tablet(tmp_path / "tablet", town, town.hands)
    yield made
    made.desk.close()


# --- who may ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.RESIDENT, Kind.STAFF])
def test_another_card_than_an_ambassadors_asks_for_no_pin(tablet: Tablet, kind: Kind) -> None:
    assert tablet.ask(ShowCard(tablet.town.card(kind).text)) == StaffNo("badge_wrong")
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)) == StaffNo("locked")


def test_a_card_that_has_ended_asks_for_no_pin(tablet: Tablet) -> None:
    ended = tablet.town.card(Kind.AMBASSADOR, ended=True)
    assert tablet.ask(ShowCard(ended.text)) == StaffNo("badge_wrong")
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)) == StaffNo("locked")


def test_neither_card_nor_pin_does_alone_and_a_card_counts_for_a_minute(tablet: Tablet) -> None:
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)) == StaffNo("locked")
    tablet.ask(ShowCard(tablet.town.card(Kind.AMBASSADOR).text))
    assert tablet.ask(BeginSignUp()) is None
    tablet.hands.wait(61)
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)) == StaffNo("locked")


def test_a_pin_of_staff_opens_no_workshop(tablet: Tablet) -> None:
    tablet.ask(ShowCard(tablet.town.card(Kind.AMBASSADOR).text))
    assert tablet.ask(GiveAmbassadorPin("Maria", STAFF_PIN)).code == "pin_wrong"
    assert not tablet.desk.taken


def test_a_thousand_wrong_pins_let_nobody_in_and_the_waits_grow(tablet: Tablet) -> None:
    card, waits = tablet.town.card(Kind.AMBASSADOR).text, []
    for number in range(1000):
        tablet.ask(ShowCard(card))
        told = tablet.ask(GiveAmbassadorPin("Jo Reyes", f"{number + 5000}"))
        assert told.code == "pin_wrong"
        waits.append(told.wait_s)
    assert not tablet.desk.taken
    assert max(waits) > 0
    tablet.hands.wait(max(waits) + 1)
    tablet.ask(ShowCard(card), GiveAmbassadorPin("Jo Reyes", "9999"), ShowCard(card))
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)).wait_s > min(wait for wait in waits if wait)
    tablet.hands.wait(3600)
    tablet.come_in()


def test_an_ambassador_says_of_no_evidence_that_it_was_seen(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    asked = tablet.answer()
    assert isinstance(asked, AskEvidence)
    assert asked.staff == ("Maria",)
    told = tablet.ask(EvidenceSeen("council-tax-bill", "Jo Reyes", PIN))
    assert isinstance(told, AskEvidence)
    assert told.wrong
    assert "evidence" not in tablet.sealed()
    assert tablet.ask(EvidenceSeen("council-tax-bill", "Maria", STAFF_PIN)).ending is Ending.WAITING
    assert tablet.sealed()[-2:] == ["evidence", "done"]


def test_a_wrong_pin_for_evidence_stands_in_the_log(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer()
    for name, pin in (("Maria", "0000"), ("Jo Reyes", PIN), ("Nobody", "1111")):
        told = tablet.ask(EvidenceSeen("council-tax-bill", name, pin))
        assert isinstance(told, AskEvidence)
        assert told.wrong
    noted = [one for one in tablet.events() if one["kind"] == EventKind.PIN_WRONG]
    assert [one["staff"] for one in noted] == ["Maria", "", ""]
    assert isinstance(tablet.ask(EvidenceSeen("council-tax-bill", "Maria", STAFF_PIN)), CardReady)
    assert len([one for one in tablet.events() if one["kind"] == EventKind.PIN_WRONG]) == 3


# --- a workshop --------------------------------------------------------------------------------------------


def test_a_workshop_is_opened_counted_and_summed_up_without_a_name(tablet: Tablet) -> None:
    tablet.come_in()
    assert tablet.ask(OpenWorkshop("no-such")).open is None
    assert tablet.ask(OpenWorkshop(WORKSHOP.id)).open == WORKSHOP
    card = tablet.town.card()
    told = tablet.ask(Attend(card.text))
    assert isinstance(told, Attended)
    assert (told.outcome.decision.verdict, told.heads) == (Verdict.ADMIT, 1)
    assert tablet.ask(Tally(1), Tally(1), Tally(-1)).heads == 2
    tablet.ask(BeginSignUp())
    tablet.answer()
    tablet.ask(EvidenceLater(), Done(), BeginSignUp(), ForgetMe())
    tablet.hands.wait(5400)
    assert tablet.ask(CloseWorkshop()) == Summary(WORKSHOP, 90, 2, 2, 1, 0, 1)
    noted = [one for one in tablet.events() if one["kind"] == EventKind.WORKSHOP]
    assert [one["step"] for one in noted] == ["opened", "closed"]
    assert noted[1] == noted[1] | {"minutes": 90, "heads": 2, "sign_ups": 1}
    assert "Jo" not in str(noted)


def test_nobody_is_counted_away_below_none(tablet: Tablet) -> None:
    tablet.come_in()
    assert tablet.ask(OpenWorkshop(WORKSHOP.id), Tally(-1)).heads == 0


def test_practice_leaves_no_trace_and_never_reaches_the_hub(tablet: Tablet) -> None:
    tablet.come_in()
    before = len(tablet.events())
    assert tablet.ask(Practise(on=True)).practice
    tablet.ask(BeginSignUp())
    tablet.answer()
    assert tablet.ask(MoveToPhone()) == Trouble("hub_away")
    assert isinstance(tablet.ask(EvidenceSeen("council-tax-bill", "Maria", STAFF_PIN)), CardReady)
    assert not tablet.ask(Practise(on=False)).practice
    assert (tablet.sealed(), len(tablet.events())) == ([], before)


def test_the_ambassador_comes_back_to_the_workshop_and_to_whoever_was_set_aside(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    code = tablet.ask(BeginSignUp()).code
    tablet.answer("name")
    assert isinstance(tablet.ask(SetAside()), AtDesk)
    assert isinstance(tablet.ask(AmbassadorLeft(), Finish()), Finished)
    assert tablet.ask(Resume(code)) is None, "nobody is in"
    tablet.hands.wait(1800)
    assert list(tablet.desk.tick(1.0)) == []
    tablet.ask(ShowCard(tablet.card))
    back = tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN))
    assert back.aside == 1
    assert tablet.ask(Resume(code)).page == "name"


def test_after_an_hour_without_an_ambassador_nothing_is_kept(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    code = tablet.ask(BeginSignUp()).code
    tablet.answer("contact")
    tablet.ask(SetAside(), AmbassadorLeft(), Finish())
    tablet.hands.wait(3601)
    assert list(tablet.desk.tick(1.0)) == []
    closed = [one for one in tablet.events() if one["kind"] == EventKind.WORKSHOP][-1]
    assert (closed["step"], closed["minutes"]) == ("closed", 0)
    tablet.come_in()
    assert tablet.ask(Resume(code)) == NoSuchCode()


# --- residents ---------------------------------------------------------------------------------------------


def test_several_residents_take_turns_by_their_codes(tablet: Tablet) -> None:
    tablet.come_in()
    codes = []
    for page in ("wallet", "name", "contact"):
        codes.append(tablet.ask(BeginSignUp()).code)
        tablet.answer(page)
        tablet.ask(SetAside())
    assert [tablet.ask(Resume(code)).page for code in codes] == ["wallet", "name", "contact"]
    assert tablet.ask(SetAside()).aside == 3
    assert tablet.ask(Resume("ZZZZ")) == NoSuchCode()
    assert tablet.ask(GiveAnswers({"wallet": "none"})) is None


def test_the_end_of_one_page_shows_the_next_nothing_of_another_resident(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer("contact")
    tablet.ask(SetAside())
    assert tablet.ask(BeginSignUp()).answers == {}
    assert tablet.answer("name").answers == {}


def test_second_thoughts_are_heard_and_said(tablet: Tablet) -> None:
    tablet.come_in()
    code = tablet.ask(BeginSignUp()).code
    tablet.answer("birth")
    assert tablet.ask(ForgetMe()) == CardReady(Ending.FORGOTTEN)
    assert tablet.sealed() == ["forget"]
    assert tablet.ask(Done()).aside == 0
    assert tablet.ask(Resume(code)) == NoSuchCode()


def test_the_hubs_card_takes_the_place_of_what_was_given_meanwhile(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer()
    assert tablet.ask(EvidenceSeen("council-tax-bill", "Maria", STAFF_PIN)).ending is Ending.WAITING
    ledger = Ledger.inspect(tablet.state.ledger)
    (begun,) = ledger.sign_ups.listed()
    ledger.close()
    tablet.post.hear(Outcome(begun.id, Standing.ISSUED, card=NewCard("00" * 16, "12345", "/w/x.pkpass")))
    (told,) = tablet.desk.tick(1.0)
    assert isinstance(told, CardReady)
    assert (told.ending, told.text, told.hub) == (Ending.ISSUED, "12345", "https://hub.example.org")


def test_the_hub_is_waited_for_only_so_long(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.online = True
    tablet.ask(BeginSignUp(), GiveAnswers(GIVEN["language"]), MoveToPhone())
    assert len(tablet.post.asks()) == 1
    assert list(tablet.desk.tick(1000.0)) == []
    assert list(tablet.desk.tick(1010.0)) == []
    assert list(tablet.desk.tick(1021.0)) == [Trouble("hub_away")]


def test_ten_residents_are_through_on_one_tablet_one_after_another_and_in_turns(tablet: Tablet) -> None:
    """Each leaves with a pass or the word that the card follows, and nothing of them stays."""
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    codes = []
    for number in range(10):
        codes.append(tablet.ask(BeginSignUp()).code)
        if number % 2:
            tablet.answer(PAGES[number % len(PAGES)])
        tablet.ask(SetAside())
    for code in codes:
        told = tablet.ask(Resume(code))
        while isinstance(told, Asked):
            told = tablet.ask(GiveAnswers(GIVEN.get(told.page, {})))
        assert isinstance(told, AskEvidence)
        assert tablet.ask(EvidenceLater()).ending in (Ending.PROVISIONAL, Ending.WAITING)
        tablet.ask(Done())
    summary = tablet.ask(CloseWorkshop())
    assert (summary.begun, summary.finished) == (10, 10)
    assert tablet.sealed().count("done") == 10
    assert [typed for typed in TYPED if typed in tablet.on_disk()] == []


# --- faults ------------------------------------------------------------------------------------------------


def test_a_page_that_cannot_be_kept_is_asked_again(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer("name")
    tablet.full = True
    assert tablet.ask(GiveAnswers(GIVEN["name"])) == Trouble("ledger_full")
    tablet.full = False
    assert tablet.ask(GiveAnswers(GIVEN["name"])).page == "birth"
    assert tablet.sealed().count("name") == 1


def test_without_the_hubs_key_nothing_is_begun(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.key = None
    assert tablet.ask(BeginSignUp()) == Trouble("no_sealing_key")


def test_a_key_that_changes_between_two_pages_seals_what_follows(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp(), GiveAnswers(GIVEN["language"]))
    tablet.key = SealingKey(X25519PrivateKey.generate().public_key().public_bytes_raw())
    assert tablet.ask(GiveAnswers(GIVEN["wallet"])).page == "home"
    ledger = Ledger.inspect(tablet.state.ledger)
    assert [one.key == tablet.key.id for one in ledger.sign_ups.unsent("device", 9)] == [False, False, True]
    ledger.close()


@pytest.mark.parametrize("page", PAGES[1:])
def test_a_tablet_that_dies_keeps_the_pages_so_far_and_nothing_to_read(tablet: Tablet, page: str) -> None:
    tablet.come_in()
    code = tablet.ask(BeginSignUp()).code
    tablet.answer(page)
    sealed = tablet.sealed()
    tablet.start()  # the one that ran is not told
    tablet.come_in()
    assert tablet.ask(Resume(code)) == NoSuchCode()
    assert tablet.sealed() == sealed == ["start", *PAGES[: PAGES.index(page)]]
    assert [typed for typed in TYPED if typed in tablet.on_disk()] == []


def test_a_clock_that_is_set_back_does_not_stop_the_desk(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    now = tablet.hands.wall_ms
    tablet.hands.set_wall(now - 86_400_000)
    assert isinstance(tablet.ask(BeginSignUp()), Asked)
    assert isinstance(tablet.answer(), AskEvidence)
    assert tablet.ask(GoBack()) is not None
    assert tablet.ask(CloseWorkshop()).minutes == 0
    tablet.hands.set_wall(now)
