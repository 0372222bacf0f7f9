"""Ctrl-C ends a window through Qt's own loop."""

import os
import signal

import pytest

from shared.qt.signals import EndSignals


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_told_and_what_was_before_comes_back(qapp, qtbot, kind: signal.Signals) -> None:
    before = signal.getsignal(kind)
    signals = EndSignals()
    try:
        with qtbot.waitSignal(signals.told):
            os.kill(os.getpid(), kind)
    finally:
        signals.close()
    assert signal.getsignal(kind) is before
