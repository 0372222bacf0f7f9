"""The venue scanner: `python -m scanner` opens its window, `read` and `check` work on files and texts."""

import os
import sys

from scanner.commands import complain
from shared.domain.faults import Fault, UsageError


def main(argv: list[str]) -> int:
    """Run one command; 0 done, 1 something was found wrong, 2 used wrongly, each with one clear line."""
    command, rest = (argv[0], argv[1:]) if argv and argv[0] in ("read", "check") else ("", argv)
    try:
        if command == "read":
            from scanner.read import main as run
        elif command == "check":
            from scanner.check import main as run
        else:
            from scanner.app import main as run
        return run(rest)
    except UsageError as error:
        complain(str(error))
        return 2
    except Fault as fault:
        complain(f"scanner {command}: {fault.code}: {fault.detail}".replace("  ", " "))
        return 1
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
