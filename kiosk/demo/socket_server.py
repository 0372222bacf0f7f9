"""Something made up that answers on this machine, each line in a thread of its own."""

import contextlib
import socket
import socketserver
import threading
from collections.abc import Callable

Converse = Callable[[socketserver.StreamRequestHandler], None]


class SocketServer:
    """Calls `converse` with each line until its end; `name` is that of the thread."""

    def __init__(self, name: str, converse: Converse) -> None:
        self._name, self._converse = name, converse
        self._server: socketserver.ThreadingTCPServer | None = None
        self._thread: threading.Thread | None = None
        self._lines: set[socket.socket] = set()

    def start(self, port: int = 0) -> int:
        """Listen on this port, or on one of its own choosing: its number; again is once."""
        if self._server is None:
            self._server = self._made(port)
            self._thread = threading.Thread(
                target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name=self._name
            )
            self._thread.start()
        found: int = self._server.server_address[1]
        return found

    def stop(self) -> None:
        """End; lines that stand are cut."""
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            for line in tuple(self._lines):
                with contextlib.suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)
            self._server.server_close()
            self._server = None

    def _made(self, port: int) -> socketserver.ThreadingTCPServer:
        lines, converse = self._lines, self._converse

        class Session(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                lines.add(self.connection)
                with contextlib.suppress(OSError):  # whoever it was has gone
                    converse(self)
                lines.discard(self.connection)

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True

        return Server(("127.0.0.1", port), Session)
