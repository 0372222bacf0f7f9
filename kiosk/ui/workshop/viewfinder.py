"""What the tablet's camera sees, on a page where something may be held before it."""

from shared.capture.frames import Frame
from shared.qt.camera_view import CameraView, covered

_TALL, _SHORT = 280, 170


class Viewfinder(CameraView):
    """There only while pictures come: who has a hand scanner alone is not told of a camera."""

    def __init__(self) -> None:
        super().__init__()
        self.mirrored = True  # it faces who sits here
        self.fit(short=False)
        self.hide()

    def fit(self, short: bool) -> None:
        """Leave the page its place where the window is short."""
        self.setFixedHeight(_SHORT if short else _TALL)

    def see(self, frame: Frame) -> None:
        """What the camera sees now; a covered lens shows nothing."""
        dark = covered(frame)
        self.setVisible(not dark)
        if not dark:
            self.show_frame(frame)

    def put_away(self) -> None:
        """Show nobody any more."""
        self.hide()
        self.forget()
