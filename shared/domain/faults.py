"""Faults: what is wrong with the surroundings, in words a person at the desk can act on."""


class Fault(Exception):  # noqa: N818  "fault" is the word for what is not our error
    """Something around the program failed; `code` names the words, `detail` is for the engineer's log."""

    code = "fault"

    def __init__(self, detail: str = "", *, code: str | None = None) -> None:
        super().__init__(detail or code or self.code)
        self.detail = detail
        if code is not None:
            self.code = code


class UsageError(Exception):
    """A command was given something it cannot use; its text is the one line to print, exit code 2."""
