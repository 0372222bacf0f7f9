"""A QR code as SVG: level M, with its quiet zone, sharp at any size and zoom."""

from collections.abc import Iterator
from itertools import groupby

import numpy as np
import zxingcpp
from markupsafe import Markup, escape


def svg(text: str, label: str) -> Markup:
    """The picture of a text; `label` is what a screen reader says in its place."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    rows = np.array(code.to_image(scale=1, add_quiet_zones=True)).tolist()
    path = "".join(f"M{x} {y}h{wide}v1h-{wide}z" for y, row in enumerate(rows) for x, wide in _dark(row))
    side = len(rows)
    return Markup(  # noqa: S704  numbers, and a label that is escaped
        f'<svg class="qr" viewBox="0 0 {side} {side}" role="img" aria-label="{escape(label)}"'
        f' shape-rendering="crispEdges"><path class="paper" d="M0 0h{side}v{side}H0z"/>'
        f'<path d="{path}"/></svg>'
    )


def _dark(row: list[int]) -> Iterator[tuple[int, int]]:
    """Where each run of dark modules begins, and how long it is."""
    x = 0
    for shade, run in groupby(row):
        wide = len(list(run))
        if shade == 0:
            yield x, wide
        x += wide
