"""Fails when an installed distribution's licence is not on the list: `python packaging/licences.py`.

Looks at the environment it runs in and at the peers beside it, from the metadata each distribution brings.
"""

import re
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

# Permissive: may be used and handed on with a notice. Names as SPDX writes them or as classifiers do.
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "Apache 2.0",
    "Apache License, Version 2.0",
    "Apache Software License",
    "BSD License",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "MIT",
    "MIT License",
    "MIT-0",
    "MIT-CMU",
    "PSF-2.0",
    "Public Domain",
    "Python Software Foundation License",
    "Zlib",
}

LGPL = "LGPL-3.0: loaded as libraries that anyone can replace; unchanged, its source is its makers'"
MPL = "MPL-2.0: unchanged, a library of its own beside ours"
UNSTATED = "MIT by the licence file of its source; its metadata leave it out, and only tests use it"
EXCEPTIONS = {
    "axe-playwright-python": UNSTATED,
    "certifi": MPL,
    "hypothesis": MPL,
    "pathspec": MPL,
    "psycopg": LGPL,
    "psycopg-binary": LGPL,
    "pyside6-addons": LGPL,
    "pyside6-essentials": LGPL,
    "shiboken6": LGPL,
}


def stated(distribution: Distribution) -> str:
    """The licence a distribution states: expression, else classifiers, else the first line of the text."""
    fields = distribution.metadata.json
    if expression := fields.get("license_expression"):
        return str(expression)
    classifiers = [
        value.rsplit(" :: ", 1)[-1]
        for value in fields.get("classifier", [])
        if value.startswith("License :: ") and not value.endswith("DFSG approved")
    ]
    return " AND ".join(classifiers) or str(fields.get("license", "")).strip().partition("\n")[0] or "nothing"


def permitted(licence: str) -> bool:
    """Whether some alternative of a licence expression is allowed in all its parts. Brackets never are."""
    alternatives = re.split(r"\s+OR\s+", licence)
    return any(all(part in ALLOWED for part in re.split(r"\s+AND\s+", one)) for one in alternatives)


def complaints(installed: Iterable[Distribution]) -> list[str]:
    """One line for each distribution that is neither permitted nor excepted, in order of name."""
    return sorted(
        f"{name} {distribution.version}: {stated(distribution)}"
        for distribution in installed
        if (name := re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()) not in EXCEPTIONS
        and not permitted(stated(distribution))
    )


def main() -> int:
    peers = Path(sys.prefix) / "peers"
    found = complaints(distributions(path=[*sys.path, str(peers)]))
    for line in found:
        print(line)
    if found:
        print("Allow the licence or except the package, with the reason, in packaging/licences.py.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
