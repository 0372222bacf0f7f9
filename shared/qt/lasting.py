"""Keeps Python 3.11 alive under PySide6 6.12, whose calls each take one reference to None too many.

Its wheels are built as for Python 3.12 and newer, where None, True and False are never counted (PEP 683). On
3.11 the count of None falls with every call of Qt, and at zero the interpreter aborts: within minutes here.
"""

import ctypes
import sys

_PLENTY = 1 << 40  # more calls than a desk makes in a hundred years


def keep_lasting() -> None:
    """Give the objects that are never to go away a count that never runs out; nothing to do from 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for lasting in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(lasting)).value += _PLENTY
