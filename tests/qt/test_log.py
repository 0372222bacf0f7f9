"""Real warnings of Qt reach the log; what a machine without sound says does not."""

import subprocess
import sys

_PROGRAM = """
import logging
logging.basicConfig(format="%(name)s %(levelname)s %(message)s")
from shared.qt.log import take_qt_messages
take_qt_messages()
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
application = QApplication(["-platform", "offscreen"])
from shared.qt.sounds import Sounds
Sounds(80, True)
qWarning("something real")
"""


def test_only_real_warnings_are_logged() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines() == ["portcullis.qt WARNING default: something real"]
