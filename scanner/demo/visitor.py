"""Who comes to the desk in the film: a coat, a hand."""

from dataclasses import dataclass, replace

import numpy as np

from scanner.demo.canvas import Colour

_SKINS: tuple[Colour, ...] = ((150, 180, 226), (118, 152, 205), (84, 118, 172), (52, 78, 120), (38, 56, 88))
_COATS: tuple[Colour, ...] = (
    (92, 70, 58),
    (64, 62, 68),
    (74, 92, 150),
    (120, 112, 104),
    (70, 96, 84),
    (60, 40, 92),
    (58, 150, 190),
    (128, 96, 44),
)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Colours, the hand that holds the card, and a number that says how this person's paper is folded."""

    skin: Colour
    coat: Colour
    left_handed: bool
    folds: int

    @classmethod
    def somebody(cls, random: np.random.Generator) -> "Visitor":
        """One person out of the street."""
        return cls(
            _SKINS[int(random.integers(0, len(_SKINS)))],
            _COATS[int(random.integers(0, len(_COATS)))],
            bool(random.integers(0, 2)),
            int(random.integers(0, 2**31)),
        )

    def other_hand(self) -> "Visitor":
        """The same person with the other hand."""
        return replace(self, left_handed=not self.left_handed)
