"""Pages for residents: plain, without a script or a cookie, in one of the seven languages."""

from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from hub.dashboard.page import catalogue_of, style_address
from shared import assets
from shared.domain.signup.pages import LANGUAGES
from shared.domain.signup.wording import Wording

PARTS_OF_DATE = ("day", "month", "year")
_RIGHT_TO_LEFT = frozenset({"ar"})
_TEMPLATES = Path(__file__).resolve().parent.parent / "signup" / "templates"


def show(request: Request, template: str, language: str, status: int = 200, **fields: Any) -> HTMLResponse:
    """A page with these fields."""
    text = (
        _templates()
        .get_template(template)
        .render(
            fields,
            words=words(language),
            language=language,
            direction="rtl" if language in _RIGHT_TO_LEFT else "ltr",
            city=catalogue_of(request).city,
            style=style_address(),
        )
    )
    return HTMLResponse(text, status_code=status)


def language_of(request: Request) -> str:
    """The first of our languages that the browser names, where no sign-up tells."""
    named = request.headers.get("accept-language", "")[:200].lower().split(",")
    return next((one.strip()[:2] for one in named if one.strip()[:2] in LANGUAGES), "en")


@lru_cache(maxsize=len(LANGUAGES))
def words(language: str) -> Wording:
    """The words of a language's pages."""
    return Wording.read(assets.read("signup", f"{language}.toml"))


@lru_cache(maxsize=1)
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["dated"] = _dated
    return environment


def _dated(text: str) -> dict[str, str]:
    """A date in its parts: one that was checked, or one as it was typed."""
    parts = [one.lstrip("0") for one in reversed(text.split("-"))] if "-" in text else text.split(" ")
    return dict(zip_longest(PARTS_OF_DATE, parts[:3], fillvalue=""))
