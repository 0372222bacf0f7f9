"""Reading a TOML file that people write: typed values, and mistakes told with file, line and remedy."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from shared.domain.faults import Fault
from shared.domain.service import Words

T = TypeVar("T")
Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]")
_KEY = re.compile(r"\s*([\w-]+)\s*[.=]")
_AT_LINE = re.compile(r"\(at line (\d+)")
_DURATION = re.compile(r"([0-9]{1,5}) (minute|hour|day)s?")
_JOINERS = {0x200C: None, 0x200D: None}
_SECONDS = {"minute": 60, "hour": 3_600, "day": 86_400}


class CatalogueError(Fault):
    """A mistake in a catalogue; its text is `file:line: what. remedy`."""

    code = "catalogue_mistake"

    def __init__(self, file: str, line: int, what: str, remedy: str) -> None:
        super().__init__(f"{file}:{line}: {what}. {remedy}")
        self.file, self.line, self.what, self.remedy = file, line, what, remedy


class Source:
    """A parsed file that remembers where its keys stand."""

    def __init__(self, data: bytes, file: str) -> None:
        """Parse UTF-8 TOML, bounded by the caller; raises CatalogueError."""
        self.file = file
        try:
            text = data.decode("utf-8-sig")  # Windows editors put a byte order mark before it
            self.values = tomllib.loads(text)
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise CatalogueError(file, line, "this is not UTF-8 text", "Save the file as UTF-8") from None
        except (ValueError, RecursionError) as error:
            found = _AT_LINE.search(str(error))
            line = int(found[1]) if found else data.count(b"\n") + 1
            what = re.sub(r" \(at .*", "", str(error)) or "this cannot be read"
            raise CatalogueError(file, line, f"not TOML: {what}", _toml_remedy(what)) from None
        self._lines = _lines(text)

    def line(self, path: Path) -> int:
        """The line of a key, or of the nearest table around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def mistake(self, path: Path, what: str, remedy: str) -> CatalogueError:
        """The error to raise about the key at `path`."""
        return CatalogueError(self.file, self.line(path), what, remedy)


def _toml_remedy(what: str) -> str:
    if "Cannot declare" in what:
        return "Tables of which there are several have two brackets: [[service]], [[service.rate]]"
    if "Cannot overwrite" in what:
        return "Remove one of the two values"
    return 'Mend the line; values look like name = "text", 5, true, 2026-12-25 or [1, 2]'


def _lines(text: str) -> dict[Path, int]:
    """Line numbers, from 1, of table headers, of keys at the start of a line, and of inline tables that
    have lines of their own below their key."""
    lines: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    listed: Path = ()
    items = 0
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.match(line):
            table, names = (), header[2].split(".")
            for place, name in enumerate(names):
                table += (name,)
                if header[1] == "[[" and place == len(names) - 1:
                    counts[table] = counts.get(table, -1) + 1
                if table in counts:
                    table += (counts[table],)
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            listed = (*table, key[1])
            lines.setdefault(listed, number)
            items = line.count("{")
        elif line.lstrip().startswith("{"):
            lines.setdefault((*listed, items), number)
            items += line.count("{")
    return lines


def nearest(word: str, words: Iterable[str]) -> str:
    """The remedy for an unknown word: the likeliest one that was meant, or all there are."""
    known = sorted(words)
    close = difflib.get_close_matches(word, known, 1)
    return f"Did you mean '{close[0]}'?" if close else f"Known are: {', '.join(known)}"


class Table:
    """One table of a Source: values by key, each of the type that is asked for."""

    def __init__(self, source: Source, values: object, path: Path, keys: str) -> None:
        """`keys` are all the keys the table may have; raises CatalogueError for any other."""
        self._source, self._path = source, path
        if not isinstance(values, dict):
            raise source.mistake(path, f"{_shown(path)} is no table", "Write its keys between braces")
        self._values: dict[str, Any] = values
        for key in values:
            if key not in keys.split():
                raise self.mistake(key, f"unknown key '{key}'", nearest(key, keys.split()))

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def mistake(self, key: str, what: str, remedy: str) -> CatalogueError:
        """The error to raise about a key of this table."""
        return self._source.mistake((*self._path, key), what, remedy)

    def text(self, key: str, example: str = "text") -> str:
        """A text of 1 to 200 printable characters."""
        value: str = self._typed(key, str, f'"{example}"')
        if not 0 < len(value.strip()) <= 200:
            raise self.mistake(key, f"'{key}' is empty or too long", "Write 1 to 200 characters")
        if not value.isprintable():
            raise self.mistake(key, f"'{key}' holds a character that cannot be seen", "Type it anew")
        return value

    def name(self, key: str) -> str:
        """An id: small letters, digits and hyphens."""
        value = self.text(key)
        if not re.fullmatch(r"[a-z][a-z0-9-]{0,39}", value):
            raise self.mistake(key, f"'{value}' is no id", "Use small letters, digits and hyphens")
        return value

    def number(self, key: str, least: int, most: int, example: str = "5") -> int:
        """A whole number within bounds."""
        value: int = self._typed(key, int, example)
        if not least <= value <= most:
            raise self.mistake(key, f"{key} = {value} is out of range", f"Write {least} to {most}")
        return value

    def degrees(self, key: str, most: int) -> float:
        """A latitude or longitude, in degrees with decimals."""
        value: float = self._typed(key, float, "51.5074")
        if not -most <= value <= most:  # nor nan, which is no number at all
            raise self.mistake(key, f"{key} = {value} is out of range", f"Write degrees up to {most}")
        return value

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        return bool(self._typed(key, bool, "true")) if key in self else default

    def day(self, key: str) -> date:
        """A date."""
        return self._day(key, self._get(key))

    def days(self, key: str) -> frozenset[date]:
        """A list of dates; none when the key is absent."""
        return frozenset(self._day(key, item) for item in self._list(key))

    def duration(self, key: str, unit: str = "minute") -> int:
        """A duration such as "3 days", at least one and in whole units, counted in them."""
        value = self.text(key, "3 days")
        found = _DURATION.fullmatch(value)
        if found is None:
            remedy = 'Write a number and a unit: "90 minutes", "4 hours", "3 days"'
            raise self.mistake(key, f"'{value}' is no duration", remedy)
        units, rest = divmod(int(found[1]) * _SECONDS[found[2]], _SECONDS[unit])
        if units == 0 or rest:
            raise self.mistake(key, f"'{value}' is no number of {unit}s", f'Write it like "3 {unit}s"')
        return units

    def words(self, key: str) -> Words:
        """A text per language, English among them."""
        return self._words(key, 200, "", 'Write { en = "Swimming", ar = "..." }')

    def paragraphs(self, key: str, most: int) -> Words:
        """The same, of up to `most` characters on as many lines as it takes."""
        words = self._words(key, most, "\n", f'Write a table [{key}] with en = "..."')
        return {language: text.strip() for language, text in words.items()}

    def _words(self, key: str, most: int, breaks: str, example: str) -> Words:
        values = self._get(key)
        if not isinstance(values, dict) or not all(isinstance(v, str) and v.strip() for v in values.values()):
            raise self.mistake(key, f"'{key}' is no set of words", example)
        if any(len(v) > most or _hides(v.replace(breaks, "") if breaks else v) for v in values.values()):
            remedy = f"Write 1 to {most} characters, and type anew what cannot be seen"
            raise self.mistake(key, f"'{key}' holds words that cannot be shown", remedy)
        if "en" not in values:
            raise self.mistake(key, f"'{key}' lacks English words", 'Add en = "..."')
        return dict(values)

    def choice(self, key: str, known: Mapping[str, T]) -> T:
        """One of the known words."""
        return self._known(key, self._typed(key, str, f'"{next(iter(known))}"'), known)

    def choices(self, key: str, known: Mapping[str, T]) -> frozenset[T]:
        """A list of known words; none when the key is absent."""
        return frozenset(self._known(key, item, known) for item in self._list(key))

    def names(self, key: str) -> tuple[str, ...]:
        """A list of ids in their order; none when the key is absent."""
        items = self._list(key)
        for item in items:
            if not isinstance(item, str) or not re.fullmatch(r"[a-z][a-z0-9-]{0,39}", item):
                raise self.mistake(key, f"{item!r} is no id", "Use small letters, digits and hyphens")
        if len(set(items)) != len(items):
            raise self.mistake(key, f"'{key}' names something twice", "Remove one of the two")
        return tuple(items)

    def numbers(self, key: str, most: int) -> frozenset[int]:
        """A list of whole numbers from 0; none when the key is absent."""
        items = self._list(key)
        if not all(type(item) is int and 0 <= item <= most for item in items):
            raise self.mistake(key, f"'{key}' holds something else", f"Write whole numbers up to {most}")
        return frozenset(items)

    def table(self, key: str, keys: str) -> "Table":
        """The table under a key."""
        return Table(self._source, self._get(key), (*self._path, key), keys)

    def tables(self, key: str, keys: str) -> list["Table"]:
        """The list of tables under a key; none when the key is absent."""
        if isinstance(self._values.get(key), dict):
            remedy = (
                f"Write two brackets, [{_shown((*self._path, key))}], or [{{ ... }}] where it has no lines"
            )
            raise self.mistake(key, f"'{key}' is one table, not a list of them", remedy)
        items = self._list(key)
        return [Table(self._source, item, (*self._path, key, n), keys) for n, item in enumerate(items)]

    def _get(self, key: str) -> object:
        if key not in self:
            raise self.mistake(key, f"'{key}' is missing in {_shown(self._path)}", f"Add {key} = ...")
        return self._values[key]

    def _typed(self, key: str, kind: type[T], example: str) -> T:
        value = self._get(key)
        if type(value) is not kind:
            raise self.mistake(key, f"'{key}' has the wrong type", f"Write it like {key} = {example}")
        return value

    def _list(self, key: str) -> list[Any]:
        return self._typed(key, list, "[...]") if key in self else []

    def _day(self, key: str, value: object) -> date:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.mistake(key, f"'{key}' is no date", "Write it without quotes: 2026-12-25")
        return value

    def _known(self, key: str, value: object, known: Mapping[str, T]) -> T:
        if not isinstance(value, str) or value not in known:
            raise self.mistake(key, f"unknown word {value!r} for '{key}'", nearest(str(value), known))
        return known[value]


def _hides(text: str) -> bool:
    """Whether there are characters in it that nobody sees; Bengali and Arabic need joiners."""
    return not text.translate(_JOINERS).isprintable()


def _shown(path: Path) -> str:
    names = [str(part) for part in path if isinstance(part, str)]
    return f"[{'.'.join(names)}]" if names else "the file"
