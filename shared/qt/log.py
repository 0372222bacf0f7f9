"""Qt's own warnings in the program's log, without what its sound library says of machines without sound."""

import logging

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

LOG = logging.getLogger("portcullis.qt")
_RULES = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
_NO_SERVER = "PulseAudioService:"  # said outside any category; the self-test tells it as "no speaker"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


def take_qt_messages() -> None:
    """From now on Qt's messages go to the log; call before the application is made."""
    QLoggingCategory.setFilterRules(_RULES)
    qInstallMessageHandler(_told)


def _told(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not message.startswith(_NO_SERVER):
        LOG.log(_LEVELS.get(kind, logging.ERROR), "%s: %s", context.category, message)
