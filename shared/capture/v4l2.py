"""What OpenCV does not tell of a Linux camera: names, frame rates per format, the lamp.

Video4Linux2 ioctls by number, from the kernel's videodev2.h and v4l2-controls.h (linux/include/uapi). Nothing
raises: what a camera does not answer it does not have.
"""

import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

SYSFS = Path("/sys/class/video4linux")

_QUERYCAP = 0x80685600  # VIDIOC_QUERYCAP, struct v4l2_capability, 104 bytes
_ENUM_FRAMEINTERVALS = 0xC034564B  # VIDIOC_ENUM_FRAMEINTERVALS, struct v4l2_frmivalenum, 52 bytes
_G_CTRL, _S_CTRL = 0xC008561B, 0xC008561C  # struct v4l2_control: id, value
_CAN_CAPTURE, _HAS_DEVICE_CAPS = 0x00000001, 0x80000000
_FLASH_LED_MODE, _FLASH_OFF, _FLASH_TORCH = 0x009C0901, 0, 2  # V4L2_CID_FLASH_LED_MODE and its values
_DISCRETE = 1  # V4L2_FRMIVAL_TYPE_DISCRETE


def device(number: int) -> Path:
    return Path(f"/dev/video{number}")


def cameras(sysfs: Path = SYSFS) -> Iterator[tuple[int, str]]:
    """Number and name of every device that takes pictures; a webcam's second, metadata device is left out."""
    for entry in sorted(sysfs.glob("video*"), key=lambda found: (len(found.name), found.name)):
        number = entry.name.removeprefix("video")
        if not number.isdigit() or captures(device(int(number))) is False:
            continue
        try:
            name = (entry / "name").read_text(errors="replace").strip()
        except OSError:
            name = ""
        yield int(number), name[:80] or f"Camera {number}"


def captures(path: Path) -> bool | None:
    """Whether the device takes pictures; None when it does not answer (it may be busy)."""
    answer = _ask(path, _QUERYCAP, bytes(104))
    if answer is None:
        return None
    everything, this_device = struct.unpack_from("=II", answer, 84)
    return bool((this_device if everything & _HAS_DEVICE_CAPS else everything) & _CAN_CAPTURE)


def frame_rate(path: Path, fourcc: str, width: int, height: int) -> float:
    """The highest frame rate the camera offers for this format and size, 0 when it does not offer them."""
    best = 0.0
    for index in range(32):
        question = struct.pack("=I4sII", index, fourcc.encode("ascii"), width, height).ljust(52, b"\0")
        answer = _ask(path, _ENUM_FRAMEINTERVALS, question)
        if answer is None:
            break
        # of a stepwise answer these are the shortest interval
        kind, numerator, denominator = struct.unpack_from("=III", answer, 16)
        best = max(best, denominator / numerator if numerator else 0.0)
        if kind != _DISCRETE:
            break
    return best


def torch(path: Path) -> bool | None:
    """Whether the lamp is on; None where the camera has none."""
    answer = _ask(path, _G_CTRL, struct.pack("=Ii", _FLASH_LED_MODE, 0))
    return None if answer is None else bool(struct.unpack("=Ii", answer)[1] == _FLASH_TORCH)


def set_torch(path: Path, on: bool) -> bool:
    """True when the camera took it."""
    value = _FLASH_TORCH if on else _FLASH_OFF
    return _ask(path, _S_CTRL, struct.pack("=Ii", _FLASH_LED_MODE, value)) is not None


def _ask(path: Path, request: int, argument: bytes) -> bytes | None:
    if not sys.platform.startswith("linux"):
        return None
    import fcntl

    try:
        handle = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return None
    try:
        return fcntl.ioctl(handle, request, argument)
    except OSError:
        return None
    finally:
        os.close(handle)
