"""What a hub refuses to start with, each with the line that says what to do."""

import ipaddress
import stat
from pathlib import Path

from hub.city import City
from hub.db.engine import read_url
from hub.settings import Settings
from shared.domain.faults import UsageError

DEMO = "demo"  # a file in `private`: this city was made because somebody started a hub on an empty folder
_DEFAULTS = (
    "postgres",
    "password",
    "passwd",
    "changeme",
    "change-me",
    "secret",
    "admin",
    "test",
    "portcullis",
)
_TLS_MODES = ("require", "verify-ca", "verify-full")


def check(city: City, settings: Settings, host: str) -> None:
    """Raises UsageError for what would put cards, keys or people's data at risk."""
    _check_private(city.private)
    _check_files(settings)
    _check_database(settings)
    if is_loopback(host):
        return
    if not settings.tls_cert and not settings.proxies:
        raise UsageError(
            f"plain HTTP on {host} can be read on its way; give --tls-cert and --tls-key, or --trusted-proxy"
            " with the address of the proxy that ends TLS"
        )
    if (city.private / DEMO).exists():
        raise UsageError(
            "this is the demo city, made on an empty folder; make your own with `hub city init FOLDER`"
            f" before you serve others than this machine (on {host})"
        )


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address; a name counts as others, but for `localhost`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_private(folder: Path) -> None:
    if stat.S_IMODE(folder.stat().st_mode) & 0o077:
        raise UsageError(f"others may read the city's keys; do: chmod 700 {folder}")


def _check_files(settings: Settings) -> None:
    if (settings.tls_cert is None) != (settings.tls_key is None):
        raise UsageError("--tls-cert and --tls-key belong together; give both")
    for file in (settings.tls_cert, settings.tls_key):
        if file is not None and not Path(file).is_file():
            raise UsageError(f"{file}: there is no such file")
    if settings.tls_key and stat.S_IMODE(Path(settings.tls_key).stat().st_mode) & 0o007:
        raise UsageError(f"everybody may read the TLS key; do: chmod o= {settings.tls_key}")
    for address in settings.proxies:
        try:
            ipaddress.ip_network(address)
        except ValueError:
            raise UsageError(f"--trusted-proxy: '{address}' is no address") from None


def _check_database(settings: Settings) -> None:
    if settings.database is None:
        return
    url = read_url(settings.database)
    password = str(url.password) if url.password is not None else None
    if password is not None and password.lower() in (*_DEFAULTS, "", (url.username or "").lower()):
        raise UsageError("the database's password is one that everybody tries first; set another")
    far = url.host is not None and not url.host.startswith("/") and not is_loopback(url.host)
    if far and url.query.get("sslmode") not in _TLS_MODES:
        raise UsageError(
            f"the way to the database on {url.host} can be read; add ?sslmode=verify-full to its URL"
        )
