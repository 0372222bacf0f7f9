"""What a device keeps of its enrolment (hub.json): the hub, its place there, and whether it is in service."""

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path

from shared.device.files import StateFault, read_json, write_json
from shared.device.state import State

FILE_NAME = "hub.json"


class Standing(StrEnum):
    """Whether this device may admit anybody."""

    GOOD = "good"
    REVOKED = "revoked"  # the hub has put it out of service


@dataclass(frozen=True, slots=True)
class Enrolled:
    """Where this device belongs; `root` is the city's root document in base64url, times in ms since 1970."""

    hub: str
    device: str
    kind: str
    venue: str
    place: str
    root: str
    incarnation: str
    enrolled_ms: int
    standing: Standing = Standing.GOOD


def read(state: State) -> Enrolled | None:
    """The enrolment of a device, None where it has none; raises StateFault where it cannot be read."""
    path = _path(state)
    found = read_json(path)
    if not found and not path.exists():
        return None
    try:
        kept = Enrolled(**found)
        texts = (kept.hub, kept.device, kept.kind, kept.venue, kept.place, kept.root, kept.incarnation)
        if type(kept.enrolled_ms) is not int or not all(type(text) is str for text in texts):
            raise TypeError
        return replace(kept, standing=Standing(kept.standing))
    except (TypeError, ValueError):
        raise StateFault(f"{FILE_NAME} is damaged") from None


def write(state: State, enrolled: Enrolled) -> None:
    """Keep an enrolment; raises StateFault."""
    write_json(_path(state), asdict(enrolled))


def forget(state: State) -> None:
    """This device belongs to no hub any more."""
    _path(state).unlink(missing_ok=True)


def revoke(state: State) -> None:
    """The hub has put this device out of service: it admits nobody any more; raises StateFault."""
    stand(state, Standing.REVOKED)


def stand(state: State, standing: Standing) -> None:
    """What the hub says of this device, kept over restarts; raises StateFault."""
    kept = read(state)
    if kept is not None and kept.standing is not standing:
        write(state, replace(kept, standing=standing))


def standing(state: State) -> Standing:
    """Whether this device may admit anybody; raises StateFault where that cannot be read."""
    kept = read(state)
    return Standing.GOOD if kept is None else kept.standing


def _path(state: State) -> Path:
    return state.folder / FILE_NAME
