"""docs/dependencies.md says of every dependency why it is there, and of nothing else."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("Needed to run", PROJECT["dependencies"]),
        ("Needed to test and check", PROJECT["optional-dependencies"]["dev"]),
    ],
)
def test_the_page_has_a_line_for_every_dependency_and_no_other(heading: str, wanted: list[str]) -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text()
    section = page.split(f"## {heading}\n")[1].split("\n## ")[0]
    told = re.findall(r"^\| ([a-z0-9-]+) \|", section, re.MULTILINE)
    told.remove("package")
    assert told == sorted(re.split(r"[\[<>=~!]", one)[0] for one in wanted)
