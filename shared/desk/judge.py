"""What the desk knows: the bundle in force, the place it judges for, and a verdict on bytes and cards."""

from collections.abc import Callable
from dataclasses import replace

from shared.domain.card import Card, Code, Kind, Rotation
from shared.domain.decision import Decision, Place, Verdict, decide, decide_without_card
from shared.domain.evidence import CardStatus, Evidence, History
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import Moment
from shared.domain.reasons import Reason, Refusal
from shared.domain.service import Service
from shared.tokens.verify import TokenVerifier
from shared.trust.bundle import Bundle
from shared.trust.policy import Policy
from shared.trust.postcodes import Postcodes
from shared.trust.referrals import Referrals
from shared.trust.secrets import DeviceSecrets
from shared.trust.store import TrustStore
from shared.wire import enrolment
from shared.wire.pseudonym import pseudonym

NEVER_OVERRIDDEN = frozenset(  # such a card is no longer a card
    {Reason.WITHDRAWN, Reason.REPLACED, Reason.STATUS_UNKNOWN}
)


class NotSetUp(Fault):
    """This device has no trust bundle, so it can decide nothing."""

    code = "not_set_up"


class Judge:
    """Verifies texts and decides on cards for one venue and service, by the newest bundle in the store.

    `open_secrets` gives this device's own secrets, sealed by a publisher of the bundle's root.
    """

    def __init__(
        self,
        open_store: Callable[[], TrustStore],
        open_secrets: Callable[[Bundle], DeviceSecrets | None],
        venue: str,
        service: str,
    ) -> None:
        self._open_store = open_store
        self._open_secrets = open_secrets
        self.fault: str | None = None  # what is wrong with the files on disk, while older ones stand in
        self._bundle = self._current()
        self.secrets = open_secrets(self._bundle)
        self.place = _place(self._bundle, venue, service)
        self._verifier = self._make_verifier()

    @property
    def services(self) -> tuple[Service, ...]:
        """What this venue offers, in the catalogue's order."""
        offered, catalogue = self._offered(), self._bundle.catalogue
        return tuple(s for s in catalogue.services.values() if s.id in offered)

    @property
    def policy(self) -> Policy:
        """What the city asks of its devices, as of the bundle in force."""
        return self._bundle.policy

    @property
    def referrals(self) -> Referrals:
        """The referral codes that are open, as of the bundle in force."""
        return self._bundle.referrals

    @property
    def postcodes(self) -> Postcodes | None:
        """The city's postcodes, as of the bundle in force; None where it gives no list."""
        return self._bundle.postcodes

    def refresh(self) -> bool:
        """Take up a newer bundle and newer secrets, which a sync may have brought; whether a bundle came.

        Never an older one: should the store fall back, what is in force in memory stays. Raises NotSetUp, and
        then nothing changes either. Where the venue no longer offers the service, the new keys and cancelled
        cards count all the same, and every card is refused as UNKNOWN_SERVICE until staff choose another.
        """
        newest, secrets = self._current(), self.secrets
        newer = newest.version > self._bundle.version
        if newer:
            self._bundle = newest
        try:
            self.secrets = self._open_secrets(self._bundle)
        except Fault as fault:  # those in memory stay
            self.fault = fault.code
        if newer or self.secrets != secrets:
            self._verifier = self._make_verifier()
        if newer and self.place.service.id in self._offered():
            self.place = _place(newest, self.place.venue, self.place.service.id)
        return newer

    def choose(self, service: str) -> None:
        """Judge for another service of this venue; raises UsageError when it is not offered here."""
        self.place = self.place_of(service)

    def place_of(self, service: str) -> Place:
        """The place for another service of this venue; raises UsageError when it is not offered here."""
        return _place(self._bundle, self.place.venue, service)

    def verify(self, text: str, moment: Moment) -> Card | Refusal:
        """A stranger's text becomes a card or a refusal; never raises."""
        if text.startswith(enrolment.PREFIX):
            return Refusal(Reason.ENROLMENT_CODE)
        return self._verifier.verify(text, moment)

    def evidence(self, card: Card, moment: Moment) -> Evidence:
        """What is known beyond the card's own bytes, and how old that is."""
        return self._bundle.evidence(card, moment)

    def decide(self, card: Card, history: History, moment: Moment) -> Decision:
        """Whether this card is admitted here and now."""
        service = self.place.service
        if service.id not in self._offered():
            return Decision(Verdict.REFUSE, service.id, Reason.UNKNOWN_SERVICE)
        return decide(card, self.place, history, self.evidence(card, moment), moment)

    def decide_without_card(self, moment: Moment) -> Decision:
        """The same for somebody without a card, as far as it does not hang on whose it is."""
        service = self.place.service
        if service.id not in self._offered():
            return Decision(Verdict.REFUSE, service.id, Reason.UNKNOWN_SERVICE)
        return decide_without_card(self.place, self.checks_age_s(moment), moment)

    def may_override(self, service: str, reason: str | None) -> bool:
        """Whether staff may admit a card after all that this service refused for this reason."""
        offered = next((one for one in self.services if one.id == service), None)
        return offered is not None and bool(offered.override_reasons) and reason not in NEVER_OVERRIDDEN

    def checks_age_s(self, moment: Moment) -> int:
        """How long ago, in seconds, the bundle in force was signed."""
        return max(0, moment.trusted_ms - self._bundle.signed_ms) // 1000

    def signed_ms(self) -> int:
        """When the bundle in force was signed, in ms since 1970 UTC."""
        return self._bundle.signed_ms

    def is_staff_badge(self, card: Card, history: History, moment: Moment) -> bool:
        """Whether this is a staff card in force."""
        return self.is_badge(card, Kind.STAFF, history, moment)

    def is_badge(self, card: Card, kind: Kind, history: History, moment: Moment) -> bool:
        """Whether this is such a card in force: valid today, not cancelled by card checks that are fresh
        enough, not replaced, and no picture of one whose code must change."""
        today, evidence = moment.day(self.place.catalogue.zone), self.evidence(card, moment)
        return (
            card.kind is kind
            and card.issued <= today <= card.expires
            and evidence.status is CardStatus.VALID
            and evidence.age_s <= self.place.service.stop_s
            and (history.newest_version or 0) <= card.version
            and (card.rotation is not Rotation.MANDATORY or card.code is Code.FRESH)
            and not history.code_used
        )

    def _offered(self) -> tuple[str, ...]:
        venue = self._bundle.catalogue.venues.get(self.place.venue)
        return () if venue is None else venue.services

    def _current(self) -> Bundle:
        store = self._open_store()
        bundle, self.fault = store.current(), store.fault
        if bundle is None:
            raise NotSetUp("no trust bundle in the state folder")
        return bundle

    def _make_verifier(self) -> TokenVerifier:
        class_key = None if self.secrets is None else self.secrets.class_key
        return TokenVerifier(self._bundle.ring, self._bundle.zone, class_key)


def refused(refusal: Refusal, service: Service) -> Decision:
    """The decision on something that is no card."""
    return Decision(Verdict.REFUSE, service.id, refusal.reason, refusal.facts)


def look(decision: Decision) -> Decision:
    """The same answer as a check that admits nobody: blue where it would have admitted, red as ever."""
    return replace(decision, verdict=Verdict.LOOK, mark=None) if decision.admits else decision


def reference(card: Card, service: Service, partner_key: bytes) -> str:
    """What this service's events call a card: its id in hex, or a partner's own pseudonym of it."""
    if not service.pseudonymous:
        return card.card_id.hex()
    return pseudonym(partner_key, card.card_id)


def _place(bundle: Bundle, venue: str, service: str) -> Place:
    catalogue = bundle.catalogue
    if venue not in catalogue.venues:
        raise UsageError(f"no venue {venue!r} here; there is {', '.join(catalogue.venues)}")
    offered = catalogue.venues[venue].services
    if service not in offered:
        raise UsageError(f"no service {service!r} at {venue}; there is {', '.join(offered)}")
    return Place(catalogue, venue, catalogue.services[service])
