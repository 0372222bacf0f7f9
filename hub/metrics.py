"""What a hub tells Prometheus: its own requests, the state of devices and bundle. No label names a person,
a card or a device."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy import func, select

from hub.db import tables
from hub.health import Health, held_logs
from hub.hub import Hub

ONLINE_MS = 5 * 60_000  # a device that was heard of since then is online
_SECONDS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """The counters of this process. Several processes count apart; Prometheus adds them up."""

    def __init__(self, hub: Hub) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "portcullis_hub_requests",
            "Requests answered, by route and status.",
            ["route", "status"],
            registry=self.registry,
        )
        self._seconds = Histogram(
            "portcullis_hub_request_seconds",
            "How long a request took.",
            ["route"],
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._batches = Counter(
            "portcullis_hub_batches", "Batches of events taken in.", registry=self.registry
        )
        self._events = Counter(
            "portcullis_hub_events",
            "Events in batches, by ruling; sent again, counted again.",
            ["ruling"],
            registry=self.registry,
        )
        self.registry.register(_State(hub))

    def request(self, route: str, status: int, seconds: float) -> None:
        """Count an answer; `route` is a template, never a path."""
        self._requests.labels(route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def batch(self, rulings: Iterable[str]) -> None:
        """Count a batch by what was ruled on its events."""
        self._batches.inc()
        for ruling in rulings:
            self._events.labels(ruling).inc()


class _State:
    """Read from the database whenever somebody asks."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def describe(self) -> list[Metric]:
        """Nothing: the database is not asked before the first reading."""
        return []

    def collect(self) -> Iterator[Metric]:
        """Devices by venue, what they have not sent, and the age of the bundle."""
        now_ms = self._hub.now_ms()
        devices = tables.devices
        with self._hub.read() as connection:
            rows = connection.execute(
                select(devices.c.venue, devices.c.seen_ms, devices.c.health).where(
                    devices.c.revoked_ms.is_(None)
                )
            ).all()
            held = held_logs(connection)
            signed_ms = connection.scalar(select(func.max(tables.bundles.c.signed_ms)))
        enrolled, online, unsent, oldest = (defaultdict[str, float](float) for _ in range(4))
        for venue, seen_ms, health in rows:
            enrolled[venue] += 1
            online[venue] += seen_ms is not None and now_ms - seen_ms < ONLINE_MS
            told = Health.read(health, held)
            unsent[venue] += told.unsent or 0
            oldest[venue] = max(oldest[venue], (now_ms - told.oldest_ms) / 1000 if told.oldest_ms else 0)
        yield _by_venue("devices_enrolled", "Devices in service.", enrolled)
        yield _by_venue("devices_online", "Devices heard of within five minutes.", online)
        yield _by_venue("device_unsent_events", "Events that devices told of and that have not come.", unsent)
        yield _by_venue("device_oldest_unsent_seconds", "Age of the oldest of these.", oldest)
        if signed_ms is not None:
            age = GaugeMetricFamily("portcullis_hub_bundle_age_seconds", "Since the bundle was signed.")
            age.add_metric([], (now_ms - signed_ms) / 1000)
            yield age


def _by_venue(name: str, what: str, values: dict[str, float]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(f"portcullis_hub_{name}", what, labels=["venue"])
    for venue, value in sorted(values.items()):
        family.add_metric([venue], value)
    return family
