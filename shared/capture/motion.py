"""Whether anything changed before the camera since the last frame that was looked at."""

import numpy as np

from shared.capture.images import Grey

STEP = 8  # pixels a side that are averaged into one, which levels out the camera's noise
BLOCK = 8  # of those a side, compared together
THRESHOLD = 2.5  # grey levels of mean change in one block


class Motion:
    """Remembers a thumbnail of the frame that was last looked at; slow changes add up until they are seen."""

    def __init__(self) -> None:
        self._seen: Grey | None = None

    def since_last_look(self, grey: Grey) -> bool:
        """True, and remembers this frame, when it differs from the last one for which this was True."""
        import cv2

        size = (max(grey.shape[1] // STEP, 1), max(grey.shape[0] // STEP, 1))
        thumbnail = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        if self._seen is not None and self._seen.shape == thumbnail.shape:
            change = cv2.blur(cv2.absdiff(thumbnail, self._seen).astype(np.float32), (BLOCK, BLOCK))
            if float(change.max()) < THRESHOLD:
                return False
        self._seen = thumbnail
        return True
