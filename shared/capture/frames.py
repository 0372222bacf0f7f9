"""One picture and where it came from, and what every source of pictures promises."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from shared.domain.faults import Fault


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A picture as it was taken; nobody writes into its arrays.

    `taken` is in monotonic seconds. A `still` has no frame before it: it is judged by itself, with more time.
    `luma` is the camera's own brightness plane where it sends one, which saves a conversion.
    """

    picture: NDArray[np.uint8]  # BGR, height x width x 3, or grey, height x width
    taken: float
    source: str  # a path or "camera 0"
    number: int
    still: bool = False
    luma: NDArray[np.uint8] | None = None

    def grey(self) -> NDArray[np.uint8]:
        """The brightness plane, height x width; converted at every call, so ask once."""
        if self.luma is not None:
            return self.luma
        if self.picture.ndim == 2:
            return self.picture
        import cv2

        return np.asarray(cv2.cvtColor(self.picture, cv2.COLOR_BGR2GRAY), dtype=np.uint8)


class FrameSource(Protocol):
    """Gives frames one after the other until its end. Used by one thread only.

    `read` and opening raise CameraFault when there is no picture to be had and a later try may work.
    """

    def read(self) -> Frame | None:
        """The next frame, or None at the source's end."""

    def skip(self) -> bool:
        """Pass the next frame by, which may cost less than making it; False at the source's end."""

    def close(self) -> None:
        """Lets the device or file go; may be called twice."""

    def __iter__(self) -> Iterator[Frame]: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Source:
    """The parts of a FrameSource that are the same for all: iteration and the `with` block."""

    def read(self) -> Frame | None:
        raise NotImplementedError

    def skip(self) -> bool:
        return self.read() is not None

    def close(self) -> None:
        raise NotImplementedError

    def __iter__(self) -> Iterator[Frame]:
        while (frame := self.read()) is not None:
            yield frame

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class CameraFault(Fault):
    """No picture from the camera; trying again later may help."""

    code = "camera"


class CameraAbsent(CameraFault):
    """No such camera is plugged in."""

    code = "camera-absent"


class CameraBusy(CameraFault):
    """Another program holds the camera, or it may not be opened."""

    code = "camera-busy"


class CameraLost(CameraFault):
    """It was running and stopped giving pictures: unplugged, most often."""

    code = "camera-lost"


class PictureFault(Fault):
    """A file that is not a picture or film, is cut short, or is too large."""

    code = "picture-unreadable"
