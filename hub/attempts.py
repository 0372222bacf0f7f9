"""Rate limits that hold over all processes of a hub: token buckets in the database."""

from dataclasses import dataclass
from hashlib import sha256
from math import ceil

from sqlalchemy import Connection, delete, select, update

from hub.db.engine import insert_or_ignore
from hub.db.tables import attempts

_APART_MS = 60_000


@dataclass(frozen=True, slots=True)
class Bucket:
    """So many at once, and one more every so many seconds; `key` names who is limited, and in what."""

    key: str
    most: int
    seconds_each: float

    @property
    def hashed(self) -> str:
        """What the table keeps: no name and no address of anybody."""
        return sha256(self.key.encode()).hexdigest()


def take(connection: Connection, buckets: list[Bucket], now_ms: int) -> int:
    """Take one from every bucket: 0, or the seconds until the emptiest has one again, and nothing is taken:
    whoever is refused anyhow empties no bucket that others need. Needs `writing`."""
    filled: dict[Bucket, tuple[float, int]] = {}
    for bucket in sorted(buckets, key=lambda bucket: bucket.hashed):  # one order: two processes never cross
        full = {"key": bucket.hashed, "left": float(bucket.most), "at_ms": now_ms}
        insert_or_ignore(connection, attempts, full)
        row = connection.execute(
            select(attempts.c.left, attempts.c.at_ms).where(attempts.c.key == bucket.hashed).with_for_update()
        ).one()
        at_ms = max(
            now_ms, row.at_ms
        )  # the clocks of two processes differ a little: that fills nothing twice
        grown = row.left + (at_ms - row.at_ms) / 1000 / bucket.seconds_each
        if (
            row.at_ms - now_ms > _APART_MS
        ):  # the clock was wrong then: nobody is to wait until that time comes
            grown, at_ms = float(bucket.most), now_ms
        filled[bucket] = min(float(bucket.most), grown), at_ms
    wait = max((1 - left) * bucket.seconds_each for bucket, (left, _) in filled.items())
    if wait > 0:
        return ceil(wait)
    for bucket, (left, at_ms) in filled.items():
        connection.execute(
            update(attempts).where(attempts.c.key == bucket.hashed).values(left=left - 1, at_ms=at_ms)
        )
    return 0


def put_back(connection: Connection, bucket: Bucket) -> None:
    """What was taken last counts for nothing."""
    connection.execute(
        update(attempts)
        .where(attempts.c.key == bucket.hashed, attempts.c.left <= bucket.most - 1)
        .values(left=attempts.c.left + 1)
    )


def forget(connection: Connection, bucket: Bucket) -> None:
    """The bucket is full again."""
    connection.execute(delete(attempts).where(attempts.c.key == bucket.hashed))


def sweep(connection: Connection, before_ms: int) -> None:
    """Forget the buckets that nobody used since; they are full again."""
    connection.execute(delete(attempts).where(attempts.c.at_ms < before_ms))
