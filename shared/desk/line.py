"""Between the sync thread and the desk: news of the hub one way, the wish to try now the other."""

import time
from collections.abc import Callable
from dataclasses import replace

from shared.domain.contact import Contact


class HubLine:
    """The newest Contact; nobody waits for anybody. Where no hub is known it stays as it is."""

    def __init__(self, first: Contact | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._sync_now: Callable[[], object] | None = None
        self._heard = (first or Contact(), clock())

    def answered_by(self, sync_now: Callable[[], object]) -> None:
        """Whom to ask for a try now: the sync thread, once there is one."""
        self._sync_now = sync_now

    def hear(self, contact: Contact) -> None:
        """News; called from the sync thread."""
        self._heard = (contact, self._clock())

    def sync_now(self) -> None:
        """Try now; from any thread."""
        if self._sync_now is not None:
            self._sync_now()

    @property
    def contact(self) -> Contact:
        """How it stands now: the next try has come nearer since it was heard of."""
        contact, heard = self._heard
        if contact.next_try_s is None:
            return contact
        return replace(contact, next_try_s=max(0, contact.next_try_s - round(self._clock() - heard)))

    @property
    def heard(self) -> Contact:
        """The newest news as it came: the same object as long as there is none."""
        return self._heard[0]
