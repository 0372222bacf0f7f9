"""How open data are written: CSV as RFC 4180 has it, and JSON that says its city and unit."""

import csv
import io
import json
from collections.abc import Mapping, Sequence

ALL = "all"  # what a total is called in the files
Fields = Mapping[str, object]


def csv_text(names: Sequence[str], rows: Sequence[Fields]) -> str:
    """A line of names, then the rows; nothing where a field is None."""
    out = io.StringIO()
    writer = csv.DictWriter(out, names)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def json_text(city: str, unit: str, rows: Sequence[Fields]) -> str:
    """One object with the rows."""
    return json.dumps({"city": city, "unit": unit, "rows": list(rows)}, indent=1) + "\n"
