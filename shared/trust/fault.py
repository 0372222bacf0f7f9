"""What can be wrong with a bundle that is offered or kept."""

from enum import StrEnum

from shared.domain.faults import Fault


class Wrong(StrEnum):
    """The codes that name the words for people."""

    MISSING = "bundle_missing"
    DAMAGED = "bundle_damaged"
    OLDER = "bundle_older"
    WRONG_SIGNER = "bundle_wrong_signer"
    EXPIRED = "bundle_expired"
    TOO_BIG = "bundle_too_big"
    WRONG_CITY = "bundle_wrong_city"
    NOT_KEPT = "bundle_not_kept"  # the disk would not take it


class TrustFault(Fault):
    """A bundle was refused; the last good one stays in use."""

    code = Wrong.DAMAGED

    def __init__(self, detail: str, wrong: Wrong = Wrong.DAMAGED) -> None:
        super().__init__(detail, code=wrong)
