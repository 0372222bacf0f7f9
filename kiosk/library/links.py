"""Which library number a digital card stands for, where its holder said so once; sealed on this device."""

import json
import logging
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shared.desk.book import Book
from shared.device.state import State
from shared.domain.faults import Fault

MOST = 20_000  # the oldest go first: their holders are asked once more
_PURPOSE = b"portcullis kiosk links 2"
_OLD_FILE, _OLD_PURPOSE, _OLD_LARGEST = "links.sealed", b"portcullis kiosk links 1", 4 << 20  # until 2026-11
_NONCE_BYTES = 12
_log = logging.getLogger(__name__)


class Links:
    """Card ids and library numbers in the ledger's file, owned by the thread that owns `book`. A number is
    under AES-256-GCM, which only this device's own key opens, and bound to its card."""

    def __init__(self, book: Book, key: bytes) -> None:
        self._book, self._cipher = book, AESGCM(key)

    @classmethod
    def of(cls, state: State, book: Book) -> "Links":
        """The links of this device, those of a release that kept them in a file of their own, too; raises
        StateFault where it has no key."""
        links = cls(book, state.own_key(_PURPOSE))
        links._take_over(state.folder / _OLD_FILE, state.own_key(_OLD_PURPOSE))
        return links

    def find(self, card_id: bytes) -> str | None:
        """The library number of a card; None, too, where what is kept cannot be read: its holder is asked
        anew."""
        try:
            body = self._book.use(lambda ledger: ledger.links.find(card_id.hex()))
            return None if body is None else self._opened(card_id, body)
        except (Fault, InvalidTag, ValueError) as error:
            _log.error("a link cannot be opened (%s): its card is linked anew", type(error).__name__)
            return None

    def add(self, card_id: bytes, number: str) -> None:
        """Remember a link, durably; raises LedgerFault."""
        nonce = os.urandom(_NONCE_BYTES)
        body = nonce + self._cipher.encrypt(nonce, number.encode(), _PURPOSE + card_id)
        self._book.use(lambda ledger: ledger.links.keep(card_id.hex(), body, MOST))

    def forget(self, card_id: bytes) -> bool:
        """Forget a link, durably; whether there was one. Raises LedgerFault."""
        return self._book.use(lambda ledger: ledger.links.forget(card_id.hex()))

    def _take_over(self, file: Path, key: bytes) -> None:
        """Keep what is in the file, its oldest first, and remove it; where the disk fails, next time."""
        try:
            data = file.read_bytes()[:_OLD_LARGEST]
            plain = AESGCM(key).decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], _OLD_PURPOSE)
            for card, number in json.loads(plain).items():  # ours, as its tag says
                if self.find(bytes.fromhex(card)) is None:
                    self.add(bytes.fromhex(card), number)
            file.unlink()
        except FileNotFoundError:
            return
        except (InvalidTag, ValueError):
            _log.error("%s cannot be opened: its cards are linked anew", file.name)
            file.unlink()
        except (OSError, Fault) as error:
            _log.error("%s is not taken over yet (%s)", file.name, type(error).__name__)

    def _opened(self, card_id: bytes, body: bytes) -> str:
        nonce, sealed = body[:_NONCE_BYTES], body[_NONCE_BYTES:]
        return self._cipher.decrypt(nonce, sealed, _PURPOSE + card_id).decode()
