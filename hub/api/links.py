"""`GET /w/SECRET`: a new card on its way into a phone's wallet."""

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from hub import issuer
from hub.api.problem import Problem
from hub.api.rooms import TheHub
from hub.signup import links
from hub.signup.links import Purpose
from hub.signup.result import PATH
from hub.wallet import apple, google
from shared.domain.faults import Fault, UsageError

router = APIRouter(include_in_schema=False)  # a page for people, as the dashboard's
_NO_STORE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}


@router.get(PATH + "{secret}")
def follow(hub: TheHub, secret: str) -> Response:
    """A `.pkpass` file, or on to Google Wallet, as the resident asked; good for an hour."""
    with hub.write() as connection:
        opened = links.follow(connection, secret, hub.now_ms())
    if opened is None or opened.purpose not in (Purpose.APPLE, Purpose.GOOGLE):
        raise Problem(404, "not_found")
    try:
        face, wallet = issuer.face(hub, opened.about, "a phone"), issuer.wallet(hub)
        if opened.purpose is Purpose.GOOGLE:
            link = google.save_link(face, wallet, hub.now_ms()).link
            return RedirectResponse(link, status_code=303, headers=_NO_STORE)
        made = apple.pkpass(face, wallet, hub.now_ms())
        return Response(made.data, media_type=apple.MEDIA_TYPE, headers=_NO_STORE)
    except UsageError:
        raise Problem(404, "not_found") from None
    except Fault as fault:
        if fault.code != "wallet_unready":
            raise
        raise Problem(501, fault.code, "the city's papers for wallets are not ready") from None
