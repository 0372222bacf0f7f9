"""The error correction of QR: Reed-Solomon over GF(256), 0x11D, first root 1 (ISO/IEC 18004 section 7.5).

Corrects errors and erasures, which zxing-cpp's interface has no word for.
"""

import numpy as np
from numpy.typing import NDArray

Codewords = NDArray[np.uint8]


def _tables() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    powers, logs = np.zeros(512, np.int64), np.zeros(256, np.int64)
    value = 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logs[value] = exponent
        value = value << 1 ^ (0x11D if value & 0x80 else 0)
    return powers, logs


_POWERS, _LOGS = _tables()
_POWER: list[int] = _POWERS.tolist()
_LOG: list[int] = _LOGS.tolist()


class UncorrectableError(Exception):
    """More is wrong than the check codewords can put right."""


def syndromes(block: Codewords, check: int) -> list[int]:
    """The block's polynomial at the first `check` roots; all zero when nothing is wrong."""
    places = np.flatnonzero(block)
    if not len(places):
        return [0] * check
    degree = len(block) - 1 - places
    exponents = (_LOGS[block[places]][None, :] + np.arange(check)[:, None] * degree[None, :]) % 255
    return [int(value) for value in np.bitwise_xor.reduce(_POWERS[exponents], axis=1)]


def correct(block: Codewords, check: int, erased: list[int], spare: int = 0) -> tuple[Codewords, int]:
    """The block put right, and how many unmarked errors that took.

    `erased` are places that may be wrong; `spare` check codewords are kept unused, against putting it right
    wrongly. Raises UncorrectableError.
    """
    sums = syndromes(block, check)
    if not any(sums):
        return block, 0
    length = len(block)
    eraser = [1]
    for place in erased:
        eraser = _times(eraser, [1, _POWER[length - 1 - place]])
    locator = _massey(sums, eraser, len(erased))
    errors = len(locator) - 1 - len(erased)
    if errors < 0 or 2 * errors + len(erased) > check - spare:
        raise UncorrectableError
    evaluator = _times(sums, locator)[:check]
    places = _roots(locator, length)
    if len(places) != len(locator) - 1:
        raise UncorrectableError
    fixed = block.copy()
    for place in places:
        inverse = (255 - (length - 1 - place) % 255) % 255
        slope = 0
        for exponent in range(1, len(locator), 2):
            if locator[exponent]:
                slope ^= _POWER[(_LOG[locator[exponent]] + inverse * (exponent - 1)) % 255]
        value = 0
        for exponent, factor in enumerate(evaluator):
            if factor:
                value ^= _POWER[(_LOG[factor] + inverse * exponent) % 255]
        if not slope:
            raise UncorrectableError
        if value:  # first root 1: the magnitude is X * evaluator / slope, Forney
            magnitude = _LOG[value] - _LOG[slope] + (length - 1 - place)
            fixed[place] ^= _POWER[magnitude % 255]
    if any(syndromes(fixed, check)):
        raise UncorrectableError
    return fixed, errors


def _times(left: list[int], right: list[int]) -> list[int]:
    """Product of two polynomials, lowest power first."""
    product = [0] * (len(left) + len(right) - 1)
    for i, a in enumerate(left):
        if a:
            for j, b in enumerate(right):
                if b:
                    product[i + j] ^= _POWER[_LOG[a] + _LOG[b]]
    return product


def _massey(sums: list[int], eraser: list[int], erased: int) -> list[int]:
    """The locator of errors and erasures, lowest power first: Berlekamp and Massey, begun at the erasures."""
    locator, before = list(eraser), list(eraser)
    length = erased
    for step in range(erased, len(sums)):
        gap = 0
        for power, factor in enumerate(locator):
            if factor and power <= step and sums[step - power]:
                gap ^= _POWER[_LOG[factor] + _LOG[sums[step - power]]]
        before = [0, *before]
        if gap:
            wide = max(len(locator), len(before))
            grown = locator + [0] * (wide - len(locator))
            for power, factor in enumerate(before):
                if factor:
                    grown[power] ^= _POWER[_LOG[factor] + _LOG[gap]]
            if 2 * length <= step + erased:
                length = step + 1 + erased - length
                before = [_POWER[(_LOG[f] - _LOG[gap]) % 255] if f else 0 for f in locator]
            locator = grown
    while len(locator) > 1 and not locator[-1]:
        locator.pop()
    return locator


def _roots(locator: list[int], length: int) -> list[int]:
    """The places in the block where the locator is zero (Chien)."""
    powers = np.array([power for power, factor in enumerate(locator) if factor])
    logs = np.array([_LOG[factor] for factor in locator if factor])
    inverse = (255 - np.arange(length - 1, -1, -1) % 255) % 255
    values = np.bitwise_xor.reduce(
        _POWERS[(logs[:, None] + powers[:, None] * inverse[None, :]) % 255], axis=0
    )
    return [int(place) for place in np.flatnonzero(values == 0)]
