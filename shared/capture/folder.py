"""A folder of pictures, or a list of pictures, films and folders, as a source of frames."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from shared.capture.film import FilmSource
from shared.capture.frames import Frame, Source
from shared.capture.pictures import FILMS, PICTURES, read_picture


class FolderSource(Source):
    """The pictures under `paths`, each a still of its own, and the frames of the films among them.

    Folders are walked sorted, and what is no picture or film by its name is passed over. `read` raises
    PictureFault for a file that cannot be read; the next `read` goes on with the file after it.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._files = iter([file for path in paths for file in picture_files(path)])
        self._film: FilmSource | None = None

    def read(self) -> Frame | None:
        while True:
            if self._film is not None:
                if (frame := self._film.read()) is not None:
                    return frame
                self.close()
            file = next(self._files, None)
            if file is None:
                return None
            if file.suffix.lower() in FILMS:
                self._film = FilmSource(file)
            else:
                picture = read_picture(file)
                return Frame(picture, time.monotonic(), str(file), 0, still=True)

    def close(self) -> None:
        if self._film is not None:
            self._film.close()
            self._film = None


def picture_files(path: Path) -> Iterator[Path]:
    """The files to look at for one path: itself, or the pictures and films under a folder, sorted."""
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        if file.suffix.lower() in PICTURES | FILMS and file.is_file():
            yield file
