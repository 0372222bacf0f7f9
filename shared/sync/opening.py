"""What a contact of one device needs, opened from its folder."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from zoneinfo import ZoneInfo

from shared.device import enrolled
from shared.device.clock import Clock
from shared.device.enrolled import Standing
from shared.device.settings import load
from shared.device.state import State
from shared.domain.signup.standing import Ask, Heard
from shared.domain.version import VERSION
from shared.ledger.ledger import Ledger
from shared.sync.bundle import Courier
from shared.sync.cycle import Cycle
from shared.sync.drain import Drain
from shared.sync.enrol import open_client
from shared.sync.sign_ups import SignUpPost
from shared.trust.store import TrustStore


@contextlib.contextmanager
def opened(
    state: State,
    clock: Clock,
    camera: Callable[[], str | None] = lambda: None,
    heard: Callable[[Heard], None] = lambda _: None,
    asks: Callable[[], Sequence[Ask]] = tuple,
) -> Iterator[Cycle | None]:
    """The contact of this device, None where it belongs to no hub; for the thread that opens it.

    `clock` is the one that the desk goes by, `heard` is told what became of sign-ups, `asks` hands
    over what the desk wants to know of them. Raises StateFault,
    SettingsFault, LineFault and LedgerFault.
    """
    kept = enrolled.read(state)
    if kept is None:
        yield None
        return
    store = TrustStore(state.trust)
    with open_ledger(state, store) as ledger, open_client(state, store, clock) as hub:
        yield Cycle(
            state.device_id,
            ledger,
            hub,
            Courier(hub, store, state, clock).fetch,
            store.current,
            clock,
            Drain(ledger, lambda: clock.now().trusted_ms),
            VERSION,
            camera,
            lambda: enrolled.revoke(state),
            kept.standing is Standing.REVOKED,
            kept.venue,
            SignUpPost(state.device_id, state.sealing_key(), heard, lambda: state.delegate, asks),
        )


def open_ledger(state: State, store: TrustStore) -> contextlib.closing[Ledger]:
    """The ledger of this device, to be closed by `with`; raises as `opened` does."""
    bundle = store.current()
    return contextlib.closing(
        Ledger.open(
            state.ledger,
            zone=ZoneInfo("UTC") if bundle is None else bundle.zone,
            sign=state.signing_key().sign,
            reserve_bytes=load(state.settings).reserve_mib << 20,
            durable=False,
        )
    )
