"""Everything continuous integration checks but the tests: one line each, then what was wrong.

Exit 0 when all is well, 1 when something failed. Example: ./run check
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PACKAGING = sorted(str(path) for path in (TOP / "packaging").glob("*.py"))

CHECKS: dict[str, list[list[str | Path]]] = {
    "lint": [[BIN / "ruff", "check"]],
    "format": [[BIN / "ruff", "format", "--check"]],
    "types": [[sys.executable, "-m", "mypy"], [sys.executable, "-m", "mypy", *PACKAGING]],
    "import directions": [[BIN / "lint-imports"]],
    "translations": [[sys.executable, TOP / "packaging" / "translations.py", "check"]],
    "licences": [[sys.executable, TOP / "packaging" / "licences.py"]],
}


def main() -> int:
    argparse.ArgumentParser(
        prog="./run check", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    ).parse_args()
    failed = False
    for name, commands in CHECKS.items():
        start = time.monotonic()
        runs = [
            subprocess.run(
                command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
            )
            for command in commands
        ]
        wrong = [run.stdout.rstrip() for run in runs if run.returncode]
        print(f"{'failed' if wrong else 'ok':<8}{name} ({time.monotonic() - start:.1f} s)", flush=True)
        for output in wrong:
            print("    " + output.replace("\n", "\n    "), flush=True)
        failed = failed or bool(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
