"""The workshop desk as it is started, with a real hub, driven as people do: by touch and by keys."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication

from kiosk.demo.printer import MadeUpPrinter
from kiosk.workshop.pages import Page
from kiosk.workshop.values import Ending
from kiosk.workshop_app import WorkshopProgram
from shared.desk.station import Station
from shared.device.clock import Clock
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.domain.feedback import Satisfaction
from shared.domain.signup.standing import Standing
from shared.ledger.ledger import Ledger
from shared.sync.opening import opened
from tests.fakes.command import run
from tests.fakes.hub_process import HubProcess
from tests.fakes.workshop_fingers import (
    ARABIC,
    PIN,
    STAFF_PIN,
    Fingers,
    Pace,
    Resident,
    enrolled,
    hub_says,
    in_ledger,
)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with HubProcess(tmp_path_factory.mktemp("city")) as running:
        yield running


@pytest.fixture
def printer() -> Iterator[MadeUpPrinter]:
    made = MadeUpPrinter()
    yield made
    made.close()


@pytest.fixture
def tablet(tmp_path: Path, hub: HubProcess, printer: MadeUpPrinter) -> State:
    state = enrolled(tmp_path / "tablet", hub, "kiosk")
    with state.settings.open("a") as settings:
        settings.write(f'printer = "escpos:127.0.0.1:{printer.port}"\n')
    people = Staff(state.staff)
    people.add("Jo Reyes", PIN, Role.AMBASSADOR)
    people.add("Maria", STAFF_PIN, Role.DESK)
    state.delegate_key()
    for _ in range(2):  # the hub hears of the key, and then lists it
        with opened(state, Clock(state.clock)) as cycle:
            assert cycle is not None
            cycle.run(lambda _: None, lambda: False)
    return state


@pytest.fixture
def program(qapp: QApplication, tablet: State) -> Iterator[WorkshopProgram]:
    station = Station(tablet)
    with tablet.lock():
        made = WorkshopProgram(qapp, station, station.judge("charing-cross", "library"))
        made.window.resize(1080, 1600)
        made.window.show()
        made.start()
        yield made
        made.stop()
        ended = {"sync", "workshop", "help", "feedback", "printer", "mail"}
        assert ended.isdisjoint(thread.name for thread in threading.enumerate())
        made.window.close()
        made.window.deleteLater()
        made.deleteLater()


@pytest.fixture
def fingers(program: WorkshopProgram, qtbot: Any) -> Fingers:
    return Fingers(program, qtbot.waitUntil)


def thought(folder: Path) -> list[tuple[str, str, Satisfaction | None, str | None]]:
    """What residents think, as the tablet keeps it until the day is over."""
    ledger = Ledger.inspect(folder / "tablet" / "ledger.sqlite")
    try:
        rows = ledger.feedback.of_days_over("9999-12-31", 100)
    finally:
        ledger.close()
    return [(one.venue, one.service, one.satisfaction, one.words) for one in rows]


def test_second_thoughts_are_forgotten_here_and_at_the_hub(
    fingers: Fingers, hub: HubProcess, tmp_path: Path
) -> None:
    """Somebody stops at question 6, after their name, and asks that everything be forgotten."""
    fingers.come_in(hub_says(hub, "card", "issue", "--kind", "ambassador"))
    fingers.press("Sign somebody up")
    fingers.press("English")
    fingers.press("No phone, or another one")
    fingers.press("I have an address")
    for page, typed in (("postcode", ("sw1a1aa",)), ("name", ("Adelaide", "Quintanilha"))):
        fingers.until(partial(fingers._asks, page))
        fingers.type(*typed)
        fingers.press("Continue")
    fingers.until(partial(fingers._asks, "birth"))
    fingers.press("Forget everything")
    fingers.press("Yes, forget everything I said")
    fingers.on(Page.CARD)
    fingers.press("Done")
    fingers.on(Page.DESK)

    (mine,) = in_ledger(tmp_path)[1]
    assert mine.standing is Standing.FORGOTTEN
    fingers.until(lambda: in_ledger(tmp_path)[0] == 0)  # the hub has heard
    with contextlib.closing(sqlite3.connect(hub.folder / "private" / "hub.sqlite")) as there:
        rows = there.execute("SELECT state, record FROM sign_ups WHERE id = ?", (str(mine.id),)).fetchall()
        pages = there.execute("SELECT page FROM sign_up_pages WHERE sign_up = ?", (str(mine.id),)).fetchall()
    assert rows in ([], [("forgotten", None)])
    assert {page for (page,) in pages} <= {"forget"}


@pytest.mark.parametrize(
    "resident",
    [Resident("Adelaide", "Quintanilha"), Resident("عبد الرحمن", "الكندي", ARABIC)],
    ids=["English", "Arabic"],
)
def test_from_welcome_to_a_card_that_every_scanner_takes(
    fingers: Fingers, hub: HubProcess, printer: MadeUpPrinter, tmp_path: Path, resident: Resident
) -> None:
    def print_and_judge() -> None:
        fingers.press(resident.words["print"])
        fingers.press(resident.words["best"])

    fingers.come_in(hub_says(hub, "card", "issue", "--kind", "ambassador"))
    fingers.press("Digital help")
    fingers.press("Sign somebody up")
    fingers.answer(resident)
    text = fingers.through(resident, print_and_judge).text
    page = np.uint8(255) * (1 - printer.wait_for_page())
    (printed,) = zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)  # not lines of text
    assert printed.text == text
    fingers.until(lambda: bool(thought(tmp_path)))
    assert thought(tmp_path) == [("charing-cross", "digital-help", Satisfaction.VERY_SATISFIED, None)]
    scanner = enrolled(tmp_path / "scanner", hub, "scanner")
    check = ("scanner", "check", "-", "--service", "library", "--state", scanner.folder, "--json")
    assert run(*check, typed=text.encode()).told == ["admit"]
    everything = b"".join(file.read_bytes() for file in (tmp_path / "tablet").rglob("*") if file.is_file())
    for typed in (resident.first, resident.family, "Marsham", "1958", text[:40]):
        assert typed.encode() not in everything


TEN = (
    Resident("Bartholomew", "Featherstone", phone="apple", email="bart@example.org"),
    Resident(
        "Philippa", "Winterbourne", phone="google", born=("4", "11", "1990"), street="7 Horseferry Road"
    ),
    Resident("Marguerite", "Delacroix", street="31 Vincent Square"),  # does not know her phone's password
    Resident("Thaddeus", "Oyelaran", born=("9", "1", "1971"), email="thad@example.org"),  # nor does he
    Resident("Wilhelmina", "Ashdown", born=("30", "6", "1939"), street="2 Page Street"),  # has no phone
    Resident("Cornelius", "Hathaway", home="no address"),
    Resident("Seraphina", "Lindqvist", born=("5", "6", "2016"), guardian="Annelie Lindqvist", phone="apple"),
    Resident("ليلى", "المنصوري", words=ARABIC),
    Resident("Ignatius", "Blackwood", phone="google", born=("14", "2", "1986"), evidence=False),
    Resident("Rosalind", "Kavanagh", born=("21", "9", "1963"), street="88 Tufton Street", evidence=False),
)


@pytest.mark.slow
def test_ten_in_an_hour(fingers: Fingers, hub: HubProcess, tmp_path: Path) -> None:
    """Ten residents, one tablet; every other one of the first six stops after the name, lets the next one in,
    and goes on with a code."""
    fingers.come_in(hub_says(hub, "card", "issue", "--kind", "ambassador"))
    fingers.press("Digital help")
    paces: dict[str, Pace] = {}
    given: list[Any] = []

    def serve(resident: Resident, between: Callable[[], None] = lambda: None) -> None:
        mine = fingers.pace = paces[resident.first] = Pace()
        fingers.press("Sign somebody up")
        questions = resident.questions()
        stop = questions.index("birth")
        fingers.answer(resident, questions[:stop])
        if resident in TEN[:6:2]:
            fingers.until(partial(fingers._asks, "birth"))
            code = fingers.stop_for_now()
            between()
            fingers.pace = mine
            fingers.go_on(code)
        fingers.answer(resident, questions[stop:])
        given.append(fingers.through(resident))

    for first, second in zip(TEN[:6:2], TEN[1:6:2], strict=True):
        serve(first, partial(serve, second))
    for resident in TEN[6:]:
        serve(resident)

    longest, together = max(one.minutes for one in paces.values()), sum(one.minutes for one in paces.values())
    for name, pace in paces.items():
        print(f"{name}: {pace.minutes:.1f} min, {pace}")
    print(f"together {together:.1f} min, the longest {longest:.1f} min")
    assert longest < 10
    assert together < 60

    assert [one.ending for one in given].count(Ending.PROVISIONAL) == 2
    assert all(one.ending is Ending.ISSUED for one in given if one.ending is not Ending.PROVISIONAL)
    scanner = enrolled(tmp_path / "scanner", hub, "scanner")
    check = ("scanner", "check", "-", "--service", "library", "--state", scanner.folder, "--json")
    texts = [one.text for one in given]
    assert run(*check, typed="\n".join(texts).encode()).told == ["admit"] * 10

    fingers.until(lambda: in_ledger(tmp_path)[0] == 0)
    mine = [str(one.id) for one in in_ledger(tmp_path)[1]]
    with contextlib.closing(sqlite3.connect(hub.folder / "private" / "hub.sqlite")) as there:
        states = [
            row for one in mine for row in there.execute("SELECT state FROM sign_ups WHERE id = ?", (one,))
        ]
    assert sorted(states) == [("issued",)] * 8 + [("waiting",)] * 2
    everything = b"".join(file.read_bytes() for file in (tmp_path / "tablet").rglob("*") if file.is_file())
    for resident, text in zip(TEN, texts, strict=True):
        said = (
            resident.first,
            resident.family,
            resident.street,
            resident.guardian,
            resident.email,
            text[:40],
        )
        assert [one for one in said if one and one.encode() in everything] == []
