"""The door's program as it is put together: a card before the reader, a relay, a log that knows."""

import os
import pty
import select
import tty
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.door.opener import opener
from kiosk.door_app import DoorProgram
from kiosk.flow.door import Page
from shared.desk.station import Station, take_up
from shared.device.state import State
from shared.domain.moment import Moment
from tests.fakes.command import run
from tests.fakes.door_kiosk import events_of

ON, OFF = bytes.fromhex("a00101a2"), bytes.fromhex("a00100a1")


@pytest.fixture
def board():
    inside, outside = pty.openpty()
    tty.setraw(outside)
    yield inside, os.ttyname(outside)
    os.close(inside)
    os.close(outside)


@pytest.fixture
def state(tmp_path, town, hands, board):
    made = State.create(tmp_path / "door")
    made.settings.write_text(
        f'reserve_mib = 1\nvenue = "charing-cross"\ndoor = "relay:{board[1]}"\ncamera = "none"\n'
    )
    town.give_secrets(made, "kiosk")
    town.publish()
    take_up(town.folder, made.trust, Moment(hands.wall_ms, hands.wall_ms))
    return made


@pytest.fixture
def program(qapp, state, hands):
    station = Station(state, hands.readers)
    made = DoorProgram(qapp, station, station.judge("charing-cross", "unstaffed"), opener(station.settings))
    made.window.show()
    made.start()
    yield made
    made.stop()
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def until(true, seconds=20):
    deadline = monotonic() + seconds
    while not true():
        assert monotonic() < deadline
        QCoreApplication.processEvents()


def came(board, count):
    """So many bytes of what the relay was sent."""
    got = b""
    while len(got) < count:
        assert select.select([board[0]], [], [], 20)[0], got
        got += os.read(board[0], count - len(got))
    return got


def test_a_card_opens_the_door_the_screen_says_so_and_at_the_end_it_is_shut(program, state, town, board):
    window = program.window
    until(lambda: window.door.heading() == "Open")
    window.on_text(town.card().text)
    until(lambda: window.door.words.text() == "Please come in")
    sent = came(board, 4)
    if sent == OFF:  # what may have been left open was shut first
        sent = came(board, 4)
    assert sent == ON
    assert [event.payload["verdict"] for event in events_of(state)] == ["admit"]
    program._loop.stop()
    assert came(board, 4) == OFF


def test_a_poster_is_told_so_and_opens_nothing(program, state, board):
    program.window.on_text("https://example.org/poster")
    until(lambda: "Not one of our cards" in program.window.door.words.text())
    program._loop.stop()
    sent = came(board, 4)
    assert sent == OFF
    assert not select.select([board[0]], [], [], 0)[0]


def test_what_is_read_at_the_way_out_counts_somebody_out(program, state, town, board):
    card = town.card()
    program.window.on_text(card.text)
    until(lambda: program.window.menu._stands.inside == 1)
    program._exit.scanned.emit(card.text)
    until(lambda: program.window.menu._stands.inside == 0)
    assert [event.payload["kind"] for event in events_of(state)] == ["decision", "left"]


def test_a_thread_that_dies_leaves_a_screen_that_says_so(program, board):
    program._loop.post("nonsense that nobody foresaw")
    program._answers.crashed.emit(RuntimeError())
    until(lambda: program.window.state.page is Page.BROKEN)


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ("", "opens no door"),
        ('door = "relay:/dev/null"\ndoor_service = "sauna"\n', "sauna"),
        ('door = "http://door/"\n', "door_secret_file"),
    ],
)
def test_what_cannot_work_is_told_at_the_start(state, settings, complaint):
    state.settings.write_text('venue = "charing-cross"\n' + settings)
    done = run("kiosk", "door", "--state", state.folder)
    assert done.code in (1, 2)
    assert complaint in done.complaints[-1]
