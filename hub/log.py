"""The hub's log: one JSON object a line on standard error, with these fields and no others.

A field is written because it is listed here. No message of anybody's exception, no address, no query and no
body is: a card's id or a token in any of them cannot reach the log.
"""

import json
import logging
import re
import sys
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

FIELDS = ("route", "status", "ms", "device", "venue")  # of a request, beside time, level, event, request_id
request_id: ContextVar[str | None] = ContextVar("request_id", default=None)
_PLAIN = re.compile("[a-z][a-z ]{0,59}")  # words of ours: no id and no token looks like that


class JsonLines(logging.Formatter):
    """A record as a line; what is not one of ours gives its logger's name only."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        ours = record.name.startswith("hub.") and isinstance(record.msg, str)
        fields: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.msg if ours and _PLAIN.fullmatch(record.msg) else record.name,
        }
        if (known := request_id.get()) is not None:
            fields["request_id"] = known
        fields |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0] is not None:
            fields |= {"error": record.exc_info[0].__name__, "at": _place(record.exc_info[2])}
        return json.dumps(fields)


def set_up() -> None:
    """Send every logger of this process through `JsonLines`; others than ours from warnings on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger("hub").setLevel(logging.INFO)


def _place(trace: TracebackType | None) -> str:
    """File and line where it was raised, inside the last of our own files that had a part in it."""
    place = ""
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if not place or {"hub", "shared"} & set(path.parts[-4:-1]):
            place = f"{path.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
