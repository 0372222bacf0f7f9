"""The licence check against distributions made for it."""

import runpy
from importlib.metadata import distributions
from pathlib import Path

import pytest

LICENCES = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "licences.py"))


def install(folder: Path, name: str, *fields: str) -> None:
    (folder / f"{name}-1.0.dist-info").mkdir()
    lines = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *fields]
    (folder / f"{name}-1.0.dist-info" / "METADATA").write_text("\n".join(lines) + "\n")


@pytest.mark.parametrize(
    "fields",
    [
        ("License-Expression: MIT",),
        ("License-Expression: GPL-3.0-only OR BSD-3-Clause",),
        ("License-Expression: BSD-3-Clause AND Zlib",),
        ("Classifier: License :: DFSG approved", "Classifier: License :: OSI Approved :: MIT License"),
        ("License: Apache 2.0",),
    ],
)
def test_a_permissive_licence_passes_however_it_is_stated(tmp_path: Path, fields: tuple[str, ...]) -> None:
    install(tmp_path, "thing", *fields)
    assert LICENCES["complaints"](distributions(path=[str(tmp_path)])) == []


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        (("License-Expression: GPL-3.0-only",), "GPL-3.0-only"),
        (("License-Expression: MIT AND GPL-3.0-only",), "MIT AND GPL-3.0-only"),
        (("License-Expression: GPL-3.0-only AND (MIT OR Zlib)",), "GPL-3.0-only AND (MIT OR Zlib)"),
        (("License: All rights reserved",), "All rights reserved"),
        ((), "nothing"),
    ],
)
def test_anything_else_is_named(tmp_path: Path, fields: tuple[str, ...], says: str) -> None:
    install(tmp_path, "thing", *fields)
    assert LICENCES["complaints"](distributions(path=[str(tmp_path)])) == [f"thing 1.0: {says}"]


def test_an_exception_goes_by_the_package_name_in_any_spelling(tmp_path: Path) -> None:
    install(tmp_path, "PySide6_Essentials", "License-Expression: LGPL-3.0-only")
    assert LICENCES["complaints"](distributions(path=[str(tmp_path)])) == []
