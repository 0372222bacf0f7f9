"""What stands between a device and its hub, told apart into the codes of `shared.domain.contact.WHYS`."""

import contextlib
import math
import ssl
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime

from shared.domain.faults import Fault
from shared.domain.moment import Moment

LONGEST_WAIT_S = 3_600  # of a Retry-After that is obeyed
_APART_MS = 3_600_000  # wall clock and trusted time so far apart are not both right
_NOT_YET, _ENDED = 9, 10  # X509_V_ERR_CERT_NOT_YET_VALID and _HAS_EXPIRED
_NO_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL")
_SAID = {
    "device_unknown": "device_unknown",
    "device_revoked": "device_revoked",
    "signature_late": "hub_clock",
    "too_many": "hub_busy",
    "busy": "hub_busy",
    "hub_full": "hub_full",
}


class LineFault(Fault):
    """The hub could not be asked, or would not answer; `code` is one of WHYS.

    `said` is the hub's own code (docs/wire.md) where the hub itself refused, signed; `retry_after_s` is how
    long it asked to wait, in seconds.
    """

    code = "hub_away"

    def __init__(
        self, detail: str, why: str, *, said: str | None = None, retry_after_s: int | None = None
    ) -> None:
        super().__init__(detail, code=why)
        self.said, self.retry_after_s = said, retry_after_s


def refusal(status: int, said: str, title: str, retry_after_s: int | None) -> LineFault:
    """The fault for an error that the hub itself told of, signed."""
    why = _SAID.get(said) or ("hub_failing" if status >= 500 else "hub_refuses")
    return LineFault(f"{status} {said}: {title}", why, said=said, retry_after_s=retry_after_s)


def stranger(status: int, content_type: str, retry_after_s: int | None) -> LineFault:
    """The fault for an answer that is not signed by the hub: what stands in between is told by its status."""
    if status in (429, 503):
        return LineFault(f"{status}, not signed", "hub_busy", retry_after_s=retry_after_s)
    if status == 407:
        return LineFault("the proxy wants a name and a password", "proxy_failing")
    if status == 507:
        return LineFault("507, not signed", "hub_full")
    if status == 511 or (300 <= status < 400 and status != 304):
        return LineFault(f"{status}: sent elsewhere", "hub_portal")
    if status >= 500:
        return LineFault(f"{status}, not signed", "hub_failing")
    if content_type.partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml"):
        return LineFault(f"{status}: a web page", "hub_portal")
    return LineFault(f"{status}, not signed by the hub", "hub_altered")


def retry_after_s(headers: Mapping[str, str], now_ms: int) -> int | None:
    """The seconds of a Retry-After, a number or a date, between 1 and an hour; None where there is none."""
    text = headers.get("Retry-After", "")[:64].strip()
    wait = math.nan
    if text.isascii() and text.isdigit():
        wait = float(text)
    else:
        with contextlib.suppress(ValueError, OverflowError):
            wait = parsedate_to_datetime(text).timestamp() - now_ms / 1000
    return None if math.isnan(wait) else int(min(max(wait, 1), LONGEST_WAIT_S))


def broken(error: BaseException, moment: Moment) -> LineFault:
    """The fault for what requests or urllib3 raised; a certificate's date is judged by `moment`."""
    import requests
    import urllib3.exceptions as broke

    of_proxy = (
        requests.exceptions.ProxyError,
        requests.exceptions.InvalidProxyURL,
        requests.exceptions.InvalidSchema,  # of the proxy: the hub's own was looked at when it was enrolled
        broke.ProxyError,
    )
    causes = list(_causes(error))
    detail = f"{type(causes[-1]).__name__}: {str(causes[-1])[:200]}"
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return LineFault(cause.verify_message or detail, _certificate(cause.verify_code, moment))
    for cause in causes:
        if isinstance(cause, of_proxy):
            return LineFault(type(causes[-1]).__name__, "proxy_failing")  # its text may hold a password
        if isinstance(cause, ssl.SSLError) and cause.reason in _NO_TLS:
            return LineFault("no TLS was spoken", "hub_portal")
        if isinstance(cause, requests.exceptions.ConnectTimeout | broke.ConnectTimeoutError):
            return LineFault("nobody answers", "hub_away")
        if isinstance(cause, requests.exceptions.Timeout | broke.ReadTimeoutError | TimeoutError):
            return LineFault("no answer in time", "hub_slow")
    return LineFault(detail, "hub_away")


def _certificate(verify_code: int, moment: Moment) -> str:
    """A certificate is never used before its first day; one that has ended is told from a wrong clock here by
    trusted time."""
    wrong_clock = moment.doubtful or abs(moment.wall_ms - moment.trusted_ms) > _APART_MS
    if verify_code == _NOT_YET or (verify_code == _ENDED and wrong_clock):
        return "hub_certificate_clock"
    return "hub_certificate"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what it was made of, outermost first; urllib3 keeps causes in `reason` and in `args`."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(seen) < 20:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and not any(one is other for other in seen):
            seen.append(one)
            waiting += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
    yield from seen
