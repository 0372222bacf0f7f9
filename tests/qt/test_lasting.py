"""Qt's calls take references to None; a day of them must not end the program."""

import subprocess
import sys

CALLS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from shared.qt.theme import Look
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for _ in range(200_000):
    label.setText("word")
print("alive")
"""


def test_many_calls_of_qt_leave_python_alive() -> None:
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert done.stdout.strip().endswith("alive"), done.stderr[-300:]
    assert done.returncode == 0
