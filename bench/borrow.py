"""Ten items borrowed at the kiosk, over the library system's own ten answers.

The library system is the made-up one, slowed to the pace of a quick real one. The floor asks it for the same
ten loans over a bare socket. Ours is the kiosk's window, its library's thread and its client: from the first
item read to the tenth line painted.
"""

import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bench.measure import Row, compared, in_turns
from kiosk.demo.library import Library
from kiosk.demo.shelves import Copy, Shelves
from kiosk.flow.pages import Event, Page
from kiosk.library.counter import LibraryCounter
from kiosk.library.loop import LibraryLoop
from kiosk.library.profile import Profile
from kiosk.library.sip2.codec import Message, encode
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.sip2.messages import Code
from kiosk.library.sip2.stamp import written
from kiosk.library.system import LibrarySystem
from kiosk.library.values import SignIn
from kiosk.program import Answers
from kiosk.ui.items import BorrowPage
from kiosk.ui.window import Window
from shared.qt import theme

ANSWER_S = 0.05  # the library system's own time for one answer
AIM = 1.1
READER = ("21000000000001", "1234")
TEN = tuple(f"3100000000000{number}" for number in range(10))
_NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def rows(rounds: int = 20) -> list[Row]:
    """The one row of this file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _library() as (library, give_all_back), _kiosk(library) as ours, _floor(library) as floor:

        def borrowed(way: Callable[[], None]) -> Callable[[int], None]:
            def ten(_round: int) -> None:
                way()
                if sum(copy.loaned_to is not None for copy in library.shelves.copies.values()) < len(TEN):
                    raise RuntimeError("not all were lent")
                give_all_back()

            return ten

        taken = in_turns({"ours": borrowed(ours), "floor": borrowed(floor)}, rounds, warm=1)
    over = f"its ten answers of {ANSWER_S * 1e3:.0f} ms each, over a bare socket"
    return [compared("kiosk-borrow-ten", taken["ours"], taken["floor"], AIM, over)]


@contextmanager
def _library() -> Iterator[tuple[Library, Callable[[], None]]]:
    """The made-up library system with ten books more, and what puts them back on the shelf."""
    shelves = Shelves()
    books = [Copy(item, f"Book {number}") for number, item in enumerate(TEN)]
    shelves.copies = {book.id: book for book in books}
    library = Library(shelves, lambda: _NOW)
    answer = library.answer

    def slow(request: Message) -> Message | None:
        time.sleep(ANSWER_S)
        return answer(request)

    def give_all_back() -> None:
        for book in books:
            book.loaned_to = None

    library.answer = slow  # type: ignore[method-assign]
    library.start()
    try:
        yield library, give_all_back
    finally:
        library.stop()


@contextmanager
def _floor(library: Library) -> Iterator[Callable[[], None]]:
    """The ten questions sent as they are, one after another, each answer awaited."""
    fixed = {"renewal_policy": "N", "no_block": "N", "at": written(_NOW), "no_block_due": written(_NOW)}
    frames = [
        encode(
            Message(Code.CHECKOUT, fixed, (("AO", ""), ("AA", READER[0]), ("AB", item), ("AC", ""))),
            sequence=1,
        )
        for item in TEN
    ]
    with socket.create_connection(("127.0.0.1", library.port)) as line:

        def ten() -> None:
            for frame in frames:
                line.sendall(frame)
                while not line.recv(4096).endswith(b"\r"):
                    pass

        yield ten


@contextmanager
def _kiosk(library: Library) -> Iterator[Callable[[], None]]:
    """The kiosk's window with somebody signed in, who reads all ten at once as on a pad."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
    theme.load_fonts()
    theme.apply(app, theme.Look())
    answers = Answers()
    server = Server("127.0.0.1", library.port, "kiosk-1", library.password)
    system = LibrarySystem(Connection(server, Profile()), lambda: _NOW)
    loop = LibraryLoop(lambda: LibraryCounter(system), answers.answer.emit, answers.crashed.emit)
    window = Window(loop.post, lambda: "Library", choose_language=lambda _: None, locked=False)
    answers.answer.connect(window.on_answer)
    window.resize(1080, 1920)
    window.show()
    loop.start()

    def until(done: Callable[[], bool]) -> None:
        waiting = QEventLoop()
        heard = answers.answer.connect(lambda _: waiting.quit() if done() else None)
        QTimer.singleShot(60_000, waiting, waiting.quit)
        waiting.exec()
        answers.answer.disconnect(heard)
        if not done():
            raise RuntimeError("the kiosk does not answer")

    window.go(Event.START)
    loop.post(SignIn(*READER))
    until(lambda: window.state.page is Page.HOME)
    window.go(Event.BORROW)
    page = window.stack.pages[Page.BORROW]
    if not isinstance(page, BorrowPage):
        raise TypeError(page)

    def ten() -> None:
        for item in TEN:
            window.on_text(item)
        until(lambda: not page.asked)
        window.repaint()

    try:
        yield ten
    finally:
        loop.stop()
        system.close()
        window.close()
        window.deleteLater()
        app.processEvents()
