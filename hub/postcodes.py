"""The city's list of postcodes, as people keep it: `postcodes.txt` beside the catalogue, one a line."""

from pathlib import Path

from shared.domain.signup.fields import postcode
from shared.trust import postcodes
from shared.trust.reader import CatalogueError

FILE = "postcodes.txt"


def part(public: Path) -> bytes | None:
    """The bundle's part of it; None where the city gives no list. Empty lines and lines after a `#` say
    nothing. Raises CatalogueError for a line that holds no postcode, and for too many."""
    path = public / FILE
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        raise CatalogueError(str(path), 1, "this is not UTF-8 text", "Save the file as UTF-8") from None
    found: set[str] = set()
    for number, line in enumerate(lines, 1):
        text = " ".join(line.partition("#")[0].split())
        if not text:
            continue
        whole = postcode(text)
        if whole is None:
            raise CatalogueError(
                str(path), number, f"'{text[:20]}' is no postcode", "Write one a line, as SW1A 1AA"
            )
        found.add(whole)
    if len(found) > postcodes.MOST:
        raise CatalogueError(
            str(path), len(lines), f"more than {postcodes.MOST} postcodes", "Leave out those outside the city"
        )
    return postcodes.encode(found)
