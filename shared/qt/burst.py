"""A text that grows character by character and stays bounded."""

from shared.tokens.transport import MAX_TEXT

LONGEST = MAX_TEXT + 100  # a little past the longest token, so that the desk sees that it is too long


class Burst:
    """Collects characters up to LONGEST and forgets the rest, which the desk would refuse anyway."""

    def __init__(self) -> None:
        self._characters: list[str] = []

    def __len__(self) -> int:
        return len(self._characters)

    def add(self, character: str) -> None:
        """One more."""
        if len(self._characters) < LONGEST:
            self._characters.append(character)

    def take(self) -> str:
        """What was collected; the next burst starts empty."""
        text = "".join(self._characters)
        self._characters.clear()
        return text
