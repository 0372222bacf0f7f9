"""What can be wrong with the opener of a door, as words for whoever stands before it."""

from shared.domain.faults import Fault


class DoorFault(Fault):
    """The door was not opened, or nobody knows; `code` names the words.

    `door_away`: not reached, so nothing was asked of it. `door_refuses`: it said no, or sent us elsewhere.
    `door_silent`: asked, and no answer that can be read came in time: it may have opened. `door_late`: the
    card was shown too long ago; nothing was asked.
    """

    code = "door_away"
