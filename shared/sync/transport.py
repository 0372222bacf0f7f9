"""TLS and proxies: one session of `requests` that trusts what the system trusts, and nothing else.

Verification is never off. `requests` alone would also trust the authorities of `certifi`, read `.netrc` and
keep cookies; none of that happens here.
"""

import ssl
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from shared.sync.faults import LineFault

if TYPE_CHECKING:
    import requests

SYSTEM, NONE = "system", "none"


@dataclass(frozen=True, slots=True)
class Way:
    """How to reach a hub: its address, an extra authority to trust, a proxy (`system`, `none` or an address),
    and patience in seconds: for a connection, for each answer to begin or go on, for a whole answer."""

    hub: str
    ca: Path | None = None
    proxy: str = SYSTEM
    connect_s: float = 20
    read_s: float = 60
    whole_s: float = 600

    def __post_init__(self) -> None:
        if urlsplit(self.hub).scheme != "https" and not self.is_local:
            raise LineFault("plain http is for this machine only", "hub_refuses")

    @property
    def is_local(self) -> bool:
        """Whether the hub is on this machine."""
        host = urlsplit(self.hub).hostname or ""
        try:
            return host == "localhost" or ip_address(host).is_loopback
        except ValueError:
            return False


def open_session(way: Way) -> "requests.Session":
    """A session for this way; raises LineFault where the extra authority cannot be read."""
    import requests
    from requests.adapters import HTTPAdapter

    context = trusting(way.ca)

    class Closing(HTTPAdapter):
        """Closes its connections at once: urllib3 waits until nobody holds the pool, and an error may."""

        def close(self) -> None:
            for manager in (self.poolmanager, *self.proxy_manager.values()):
                for key in manager.pools.keys():  # noqa: SIM118  it cannot be iterated itself
                    manager.pools[key].close()
            super().close()

    class Verified(Closing):
        """Hands every connection the one context, also behind a proxy and to one that speaks TLS."""

        def init_poolmanager(self, *args: Any, **options: Any) -> None:
            super().init_poolmanager(*args, **options, ssl_context=context)

        def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
            return super().proxy_manager_for(proxy, **options, ssl_context=context, proxy_ssl_context=context)

        def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:
            conn.cert_reqs, conn.ca_certs, conn.ca_cert_dir = "CERT_REQUIRED", None, None

    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    session.mount("https://", Verified(pool_maxsize=1))
    session.mount("http://", Closing(pool_maxsize=1))
    return session


def trusting(ca: Path | None) -> ssl.SSLContext:
    """A context that verifies against the system's authorities and one more; raises LineFault."""
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca is not None:
        try:
            context.load_verify_locations(cafile=ca)
        except OSError as error:  # ssl.SSLError is one
            raise LineFault(f"{ca}: {error.strerror or 'no certificates'}", "hub_certificate") from None
    return context


def proxies(way: Way) -> dict[str, str]:
    """The proxies for this way, as `requests` takes them; what stays on this machine needs none."""
    from requests.utils import get_environ_proxies

    if way.proxy == NONE or urlsplit(way.hub).scheme == "http":
        return {}
    if way.proxy == SYSTEM:
        return dict(get_environ_proxies(way.hub))
    return {"https": way.proxy}
