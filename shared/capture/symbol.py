"""How a QR symbol is built: which module holds what. ISO/IEC 18004:2015, sections 6 and 7; model 2 only.

A symbol is a square array of modules, 1 for dark. Used to repair symbols that zxing-cpp could not decode:
what the standard fixes is set right, the rest goes through the error correction together with its doubts.
"""

from dataclasses import dataclass
from functools import cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from shared.capture.reed_solomon import UncorrectableError, correct

Modules = NDArray[np.uint8]
Doubts = NDArray[np.float32]  # of each module: 0 for certain to 1 for unknown
LEVELS = "LMQH"

# Table 9: check codewords in a block, and blocks, for versions 1 to 40.
_CHECK = {
    "L": "7 10 15 20 26 18 20 24 30 18 20 24 26 30 22 24 28 30 28 28 28 28 30 30 26 28" + " 30" * 14,
    "M": "10 16 26 18 24 16 18 22 22 26 30 22 22 24 24 28 28 26 26 26 26" + " 28" * 19,
    "Q": "13 22 18 26 18 24 18 22 20 24 28 26 24 20 30 24 28 28 26 30 28 30 30 30 30 28" + " 30" * 14,
    "H": "17 28 22 16 22 28 26 26 24 28 24 28 22 24 24 30 28 28 26 28 30 24" + " 30" * 18,
}
_BLOCKS = {
    "L": "1 1 1 1 1 2 2 2 2 4 4 4 4 4 6 6 6 6 7 8 8 9 9 10 12 12 12 13 14 15 16 17 18 19 19 20 21 22 24 25",
    "M": "1 1 1 2 2 4 4 4 5 5 5 8 9 9 10 10 11 13 14 16 17 17 18 20 21 23 25 26 28 29 "
    "31 33 35 37 38 40 43 45 47 49",
    "Q": "1 1 2 2 4 4 6 6 8 8 8 10 12 16 12 17 16 18 21 20 23 23 25 27 29 34 34 35 38 40 "
    "43 45 48 51 53 56 59 62 65 68",
    "H": "1 1 2 4 4 4 5 6 8 8 11 11 16 16 18 16 19 21 25 25 25 34 30 32 35 37 40 42 45 48 "
    "51 54 57 60 63 66 70 74 77 81",
}
_UNKNOWN = 0.5  # the doubt from which a codeword may count as erased


@dataclass(frozen=True, slots=True)
class Plan:
    """What the standard fixes for one version."""

    version: int
    size: int
    fixed: NDArray[np.bool_]  # modules that hold no data
    known: NDArray[np.bool_]  # of these the ones that are alike in every symbol: not the format
    pattern: Modules  # the finder, timing, alignment and version modules; 0 elsewhere
    rows: NDArray[np.int64]  # the data modules in the order of their bits
    columns: NDArray[np.int64]


def alignment(version: int) -> list[int]:
    """Rows, and columns, of the alignment patterns' centres (annex E)."""
    if version == 1:
        return []
    many = version // 7 + 2
    step = (version * 8 + many * 3 + 5) // (many * 4 - 4) * 2
    return [6, *sorted(version * 4 + 10 - step * index for index in range(many - 1))]


@cache
def plan(version: int) -> Plan:
    size = version * 4 + 17
    fixed = np.zeros((size, size), bool)
    pattern = np.zeros((size, size), np.uint8)
    ring = np.maximum(np.abs(np.arange(7) - 3)[:, None], np.abs(np.arange(7) - 3)[None, :])
    finder = (ring != 2).astype(np.uint8)
    fixed[6, :] = fixed[:, 6] = True
    pattern[6, ::2] = pattern[::2, 6] = 1
    fixed[:9, :9] = fixed[:9, -8:] = fixed[-8:, :9] = True
    pattern[:9, :9] = pattern[:9, -8:] = pattern[-8:, :9] = 0
    pattern[:7, :7] = pattern[:7, -7:] = pattern[-7:, :7] = finder
    pattern[6, 8] = pattern[8, 6] = 1
    pattern[-8, 8] = 1
    places = alignment(version)
    for row in places:
        for column in places:
            if (row, column) not in {(6, 6), (6, places[-1]), (places[-1], 6)}:
                fixed[row - 2 : row + 3, column - 2 : column + 3] = True
                pattern[row - 2 : row + 3, column - 2 : column + 3] = ring[1:6, 1:6] != 1
    if version >= 7:
        bits = version_bits(version)
        for index in range(18):
            row, column = index // 3, size - 11 + index % 3
            fixed[row, column] = fixed[column, row] = True
            pattern[row, column] = pattern[column, row] = bits >> index & 1
    known = fixed.copy()
    for row, column in chain(*_format_places(size)):
        known[row, column] = False
    rows, columns = _data_places(fixed)
    return Plan(version, size, fixed, known, pattern, rows, columns)


def version_bits(version: int) -> int:
    """Six bits and their 12 BCH check bits (annex D)."""
    rest = version
    for _ in range(12):
        rest = rest << 1 ^ (rest >> 11) * 0x1F25
    return version << 12 | rest


def format_bits(level: str, mask: int) -> int:
    """Five bits and their 10 BCH check bits, masked (annex C)."""
    data = {"L": 1, "M": 0, "Q": 3, "H": 2}[level] << 3 | mask
    rest = data
    for _ in range(10):
        rest = rest << 1 ^ (rest >> 9) * 0x537
    return (data << 10 | rest) ^ 0x5412


def repaired(modules: Modules, doubts: Doubts) -> Modules:
    """The symbol as it was printed, from what was seen of it. Raises UncorrectableError."""
    drawn = plan((len(modules) - 17) // 4)
    level, mask = _format(modules)
    codewords = _codewords(modules, drawn, mask)
    whole = len(codewords)
    doubtful = doubts[drawn.rows, drawn.columns][: whole * 8].reshape(whole, 8).max(axis=1)
    for places, check in _blocks(drawn.version, level, whole):
        codewords[places] = _corrected(codewords[places], doubtful[places], check)
    return written(codewords, drawn.version, level, mask)


def is_part(modules: Modules) -> bool:
    """Whether its message is split over several symbols, section 8. Raises UncorrectableError."""
    drawn = plan((len(modules) - 17) // 4)
    level, mask = _format(modules)
    codewords = _codewords(modules, drawn, mask)
    places, check = _blocks(drawn.version, level, len(codewords))[0]
    first, _ = correct(codewords[places], check, [])
    return int(first[0]) >> 4 == 3


def written(codewords: NDArray[np.uint8], version: int, level: str, mask: int) -> Modules:
    """The symbol that carries these codewords, check codewords among them, in the order they are placed."""
    drawn = plan(version)
    modules = drawn.pattern.copy()
    bits = np.zeros(len(drawn.rows), np.uint8)
    bits[: len(codewords) * 8] = np.unpackbits(codewords)
    modules[drawn.rows, drawn.columns] = bits ^ _mask(mask, drawn.size)[drawn.rows, drawn.columns]
    code = format_bits(level, mask)
    for places in _format_places(drawn.size):
        for index, (row, column) in enumerate(places):
            modules[row, column] = code >> index & 1
    return modules


def _codewords(modules: Modules, drawn: Plan, mask: int) -> NDArray[np.uint8]:
    bits = (modules ^ _mask(mask, drawn.size))[drawn.rows, drawn.columns]
    return np.packbits(bits[: len(bits) // 8 * 8])


def _corrected(block: NDArray[np.uint8], doubtful: Doubts, check: int) -> NDArray[np.uint8]:
    """Tries without erasures, then with ever more of the most doubtful codewords as such."""
    spare = max(2, check // 6)
    order = np.argsort(-doubtful, kind="stable")
    known = int((doubtful >= _UNKNOWN).sum())
    tries = sorted({0, min(known, check - spare), check // 3, check // 2, check * 2 // 3, check - spare})
    for many in tries:
        try:
            return correct(block, check, [int(place) for place in order[:many]], spare if many else 0)[0]
        except UncorrectableError:
            continue
    raise UncorrectableError


@cache
def _blocks(version: int, level: str, whole: int) -> list[tuple[NDArray[np.int64], int]]:
    """For each block the places of its codewords in the symbol, and how many of them are check codewords."""
    check = int(_CHECK[level].split()[version - 1])
    many = int(_BLOCKS[level].split()[version - 1])
    short = whole // many - check  # data codewords in the shorter blocks, which come first
    longer = whole % many
    blocks = []
    for number in range(many):
        data = [index * many + number for index in range(short)]
        if number >= many - longer:
            data.append(short * many + number - (many - longer))
        begin = whole - check * many
        data += [begin + index * many + number for index in range(check)]
        blocks.append((np.array(data), check))
    return blocks


def _data_places(fixed: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Up and down in columns two wide, from the right (section 7.7.3)."""
    size = len(fixed)
    rows, columns = [], []
    right, upward = size - 1, True
    while right > 0:
        if right == 6:
            right = 5
        for row in range(size - 1, -1, -1) if upward else range(size):
            for column in (right, right - 1):
                if not fixed[row, column]:
                    rows.append(row)
                    columns.append(column)
        right, upward = right - 2, not upward
    return np.array(rows), np.array(columns)


@cache
def _mask(mask: int, size: int) -> Modules:
    """Table 10."""
    i, j = np.mgrid[0:size, 0:size]
    condition = (
        (i + j) % 2,
        i % 2,
        j % 3,
        (i + j) % 3,
        (i // 2 + j // 3) % 2,
        i * j % 2 + i * j % 3,
        (i * j % 2 + i * j % 3) % 2,
        ((i + j) % 2 + i * j % 3) % 2,
    )[mask]
    return np.asarray(condition == 0, dtype=np.uint8)


def _format_places(size: int) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where the two copies of the format bits lie, lowest bit first (figure 25)."""
    first = [(row, 8) for row in (0, 1, 2, 3, 4, 5, 7, 8)] + [(8, column) for column in (7, 5, 4, 3, 2, 1, 0)]
    second = [(8, size - 1 - index) for index in range(8)] + [(size - 7 + index, 8) for index in range(7)]
    return first, second


@cache
def _formats() -> list[tuple[int, str, int]]:
    return [(format_bits(level, mask), level, mask) for level in LEVELS for mask in range(8)]


def _format(modules: Modules) -> tuple[str, int]:
    """Level and mask nearest to what either copy says. Raises UncorrectableError when neither is near."""
    copies = _format_places(len(modules))
    seen = [sum(int(modules[place]) << index for index, place in enumerate(places)) for places in copies]
    best = min(((code ^ bits).bit_count(), level, mask) for code in seen for bits, level, mask in _formats())
    if best[0] > 3:
        raise UncorrectableError
    return best[1], best[2]
