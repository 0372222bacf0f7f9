"""Which library number a digital card stands for, where its holder said so once; sealed on this device."""

import json
import logging
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shared.device.files import write_whole
from shared.device.state import State

MOST = 20_000  # the oldest go first: their holders are asked once more
_PURPOSE = b"portcullis kiosk links 1"
_NONCE_BYTES = 12
_LARGEST = 4 << 20
_log = logging.getLogger(__name__)


class Links:
    """Card ids and library numbers, owned by one thread. On disk they are one file under AES-256-GCM, which
    only this device's own key opens; a file that does not open is said in the log, and everybody asked anew.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._cipher = path, AESGCM(key)
        self._numbers = self._read()

    @classmethod
    def of(cls, state: State) -> "Links":
        """The links of this device; raises StateFault where it has no key."""
        return cls(state.folder / "links.sealed", state.own_key(_PURPOSE))

    def find(self, card_id: bytes) -> str | None:
        """The library number of a card."""
        return self._numbers.get(card_id.hex())

    def add(self, card_id: bytes, number: str) -> None:
        """Remember a link, durably; raises StateFault, and then it holds until the program ends."""
        self._numbers.pop(card_id.hex(), None)
        self._numbers[card_id.hex()] = number
        while len(self._numbers) > MOST:
            del self._numbers[next(iter(self._numbers))]
        self._write()

    def forget(self, card_id: bytes) -> bool:
        """Forget a link, durably; whether there was one. Raises StateFault."""
        known = self._numbers.pop(card_id.hex(), None) is not None
        if known:
            self._write()
        return known

    def _write(self) -> None:
        nonce = os.urandom(_NONCE_BYTES)
        plain = json.dumps(self._numbers).encode()
        write_whole(self._path, nonce + self._cipher.encrypt(nonce, plain, _PURPOSE))

    def _read(self) -> dict[str, str]:
        try:
            with self._path.open("rb") as file:
                data = file.read(_LARGEST)
            plain = self._cipher.decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], _PURPOSE)
        except FileNotFoundError:
            return {}
        except (OSError, InvalidTag, ValueError) as error:
            _log.error(
                "%s cannot be opened (%s): cards are linked anew", self._path.name, type(error).__name__
            )
            return {}
        numbers: dict[str, str] = json.loads(plain)  # ours, as its tag says
        return numbers
