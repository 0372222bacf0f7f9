"""The new card as its desk shows it: the text of its code, and a link for the wallet that was asked for."""

from hub import issuer
from hub.hub import Hub
from hub.signup import links, office
from hub.signup.intake import Row
from hub.signup.links import Purpose
from shared.domain.faults import UsageError
from shared.domain.signup.standing import NewCard

PATH = "/w/"
_WALLETS = {"apple": Purpose.APPLE, "google": Purpose.GOOGLE}


def new_card(hub: Hub, row: Row) -> NewCard:
    """The card of a sign-up that led to one, with new links; raises UsageError where it did not."""
    if row.card is None or row.record is None:
        raise UsageError("this sign-up has no card")
    face = issuer.face(hub, row.card, f"device {row.device}")
    wallet = office.answers_of(hub, row).get("wallet")
    purpose = _WALLETS.get(str(wallet))
    link = None
    if purpose is not None:
        with hub.write() as connection:
            link = PATH + links.make(connection, purpose, row.card, hub.now_ms())
    return NewCard(
        row.card,
        face.text,
        link if purpose is Purpose.APPLE else None,
        link if purpose is Purpose.GOOGLE else None,
    )
