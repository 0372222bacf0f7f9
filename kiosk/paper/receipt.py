"""The receipt of one session: what was done, in words already, and nothing about who did it."""

from dataclasses import dataclass, field

from kiosk.library.values import Deed, Line


@dataclass(frozen=True, slots=True)
class Item:
    """One thing: its title, and what is to be known of it, such as its due date; `words` may be empty."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """What was borrowed, or returned, or renewed."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """In one language, which may run from right to left. There is no name and no library number in it.

    `code`: the text of a QR code that it shows, on paper only.
    """

    heading: str
    when: str
    parts: tuple[Part, ...]
    right_to_left: bool = False
    code: str = field(default="", repr=False)

    def text(self) -> str:
        """The same in plain text, a line for each thing said."""
        told = [self.heading, self.when]
        for part in self.parts:
            told += ["", part.heading]
            told += [f"{item.title}\n{item.words}" if item.words else item.title for item in part.items]
        return "\n".join(told) + "\n"


def with_line(lines: tuple[Line, ...], line: Line) -> tuple[Line, ...]:
    """The session's lines with one more. What was not done is not on a receipt; a loan gives way to whatever
    becomes of its item later, as its due date is no longer true; a return stays beside a later loan."""
    if not line.done:
        return lines
    stays = (
        old for old in lines if old.item != line.item or (old.deed is Deed.RETURNED and old.deed != line.deed)
    )
    return (*stays, line)


def by_deed(lines: tuple[Line, ...]) -> dict[Deed, tuple[Line, ...]]:
    """The lines of each kind, in the order they came; a kind that there is nothing of is left out."""
    found = {deed: tuple(line for line in lines if line.deed is deed) for deed in Deed}
    return {deed: some for deed, some in found.items() if some}
