"""What is said for each reason: a headline, a sentence, and a next step that a desk can say aloud."""

from dataclasses import dataclass

from shared.domain.reasons import Reason
from shared.qt.words_facts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Said:
    """Texts to translate, with `{names}` of facts in them."""

    headline: str
    sentence: str
    next_step: str


_AGAIN_ONLINE = QT_TRANSLATE_NOOP("Words", "Next: get this device online, then scan again.")
_ASK_FOR_CARD = QT_TRANSLATE_NOOP("Words", "Next: ask for the card in their phone’s wallet or on paper.")
_TO_LIBRARY = QT_TRANSLATE_NOOP("Words", "Next: send them to a library, where it can be put right.")
_OTHER_SESSIONS = QT_TRANSLATE_NOOP("Words", "Next: tell them what there is for their age.")
_BACK_THAT_DAY = QT_TRANSLATE_NOOP("Words", "Next: invite them back on that day.")
_CAME_ALREADY = QT_TRANSLATE_NOOP("Words", "Next: ask whether they came in already. If not, call a manager.")
_CANNOT_CHECK = QT_TRANSLATE_NOOP("Words", "Cannot check this card")
_NOT_OURS = QT_TRANSLATE_NOOP("Words", "Not one of our cards")

SAID: dict[Reason, Said] = {
    Reason.EMPTY: Said(
        QT_TRANSLATE_NOOP("Words", "Nothing to read"),
        QT_TRANSLATE_NOOP("Words", "No code was found."),
        QT_TRANSLATE_NOOP("Words", "Next: hold the card flat in the frame, with the screen bright."),
    ),
    Reason.NOT_A_CARD: Said(
        _NOT_OURS, QT_TRANSLATE_NOOP("Words", "This code belongs to something else."), _ASK_FOR_CARD
    ),
    Reason.ENROLMENT_CODE: Said(
        _NOT_OURS,
        QT_TRANSLATE_NOOP("Words", "This code is for setting up a new device."),
        _ASK_FOR_CARD,
    ),
    Reason.TOO_LONG: Said(
        _NOT_OURS, QT_TRANSLATE_NOOP("Words", "This code is too long to be a card."), _ASK_FOR_CARD
    ),
    Reason.PARTIAL_CODE: Said(
        QT_TRANSLATE_NOOP("Words", "Part of a code"),
        QT_TRANSLATE_NOOP("Words", "This code is one piece of several. Our cards come in one."),
        _ASK_FOR_CARD,
    ),
    Reason.DAMAGED: Said(
        QT_TRANSLATE_NOOP("Words", "Try again"),
        QT_TRANSLATE_NOOP("Words", "This looks like a card, but it is damaged or was misread."),
        QT_TRANSLATE_NOOP("Words", "Next: scan once more. If it fails again, they need a new copy."),
    ),
    Reason.FORGED: Said(
        QT_TRANSLATE_NOOP("Words", "Not a true card"),
        QT_TRANSLATE_NOOP("Words", "The city did not make this card, or somebody changed it."),
        QT_TRANSLATE_NOOP("Words", "Next: ask for their own card. If unsure, call a manager."),
    ),
    Reason.UNKNOWN_KEY: Said(
        _CANNOT_CHECK,
        QT_TRANSLATE_NOOP("Words", "It may be newer than the card checks on this device."),
        _AGAIN_ONLINE,
    ),
    Reason.KEY_LIMITS: Said(
        QT_TRANSLATE_NOOP("Words", "Not a valid card"),
        QT_TRANSLATE_NOOP("Words", "It was not issued by the rules for such cards."),
        _TO_LIBRARY,
    ),
    Reason.OTHER_CITY: Said(
        QT_TRANSLATE_NOOP("Words", "Another city’s card"),
        QT_TRANSLATE_NOOP("Words", "It is a true card of {city}, but not accepted here."),
        QT_TRANSLATE_NOOP("Words", "Next: if they live here, a library can give them our card."),
    ),
    Reason.TWO_CARDS: Said(
        QT_TRANSLATE_NOOP("Words", "One card, please"),
        QT_TRANSLATE_NOOP("Words", "There are two cards in the picture."),
        QT_TRANSLATE_NOOP("Words", "Next: take both away, then show one at a time."),
    ),
    Reason.CODE_MISSING: Said(
        QT_TRANSLATE_NOOP("Words", "Needs the live card"),
        QT_TRANSLATE_NOOP("Words", "A print or a picture is not enough here."),
        QT_TRANSLATE_NOOP("Words", "Next: ask them to open the card in their phone’s wallet."),
    ),
    Reason.CODE_STALE: Said(
        QT_TRANSLATE_NOOP("Words", "Code out of date"),
        QT_TRANSLATE_NOOP("Words", "This may be a picture of the card, taken earlier."),
        QT_TRANSLATE_NOOP("Words", "Next: ask them to open the card itself, then scan again."),
    ),
    Reason.CODE_REPLAYED: Said(
        QT_TRANSLATE_NOOP("Words", "Code already used"),
        QT_TRANSLATE_NOOP("Words", "This changing code was scanned before."),
        QT_TRANSLATE_NOOP("Words", "Next: wait until the code changes, then scan again."),
    ),
    Reason.CODE_UNCHECKED: Said(
        QT_TRANSLATE_NOOP("Words", "Cannot check the code"),
        QT_TRANSLATE_NOOP("Words", "This device cannot check the changing code on this card."),
        _AGAIN_ONLINE,
    ),
    Reason.NOT_YET_VALID: Said(
        QT_TRANSLATE_NOOP("Words", "Not valid yet"),
        QT_TRANSLATE_NOOP("Words", "The card starts on {first_day}."),
        _BACK_THAT_DAY,
    ),
    Reason.EXPIRED: Said(
        QT_TRANSLATE_NOOP("Words", "Ended in {month}"),
        QT_TRANSLATE_NOOP("Words", "The card was valid until {last_day}."),
        QT_TRANSLATE_NOOP("Words", "Next: they can renew it online or at a library."),
    ),
    Reason.WITHDRAWN: Said(
        QT_TRANSLATE_NOOP("Words", "Cancelled"),
        QT_TRANSLATE_NOOP("Words", "This card was cancelled. There may be a new one."),
        QT_TRANSLATE_NOOP("Words", "Next: ask for their new card, or send them to a library."),
    ),
    Reason.SUSPENDED: Said(
        QT_TRANSLATE_NOOP("Words", "On hold"), QT_TRANSLATE_NOOP("Words", "This card is paused."), _TO_LIBRARY
    ),
    Reason.ASK_ONLINE: Said(
        QT_TRANSLATE_NOOP("Words", "Ask online"),
        QT_TRANSLATE_NOOP("Words", "This card can only be checked online."),
        _AGAIN_ONLINE,
    ),
    Reason.STATUS_UNKNOWN: Said(
        _CANNOT_CHECK,
        QT_TRANSLATE_NOOP("Words", "The card checks on this device do not know it."),
        _AGAIN_ONLINE,
    ),
    Reason.REPLACED: Said(
        QT_TRANSLATE_NOOP("Words", "Replaced"),
        QT_TRANSLATE_NOOP("Words", "A newer copy of this card was used here."),
        QT_TRANSLATE_NOOP("Words", "Next: ask for the newer card."),
    ),
    Reason.UNKNOWN_SERVICE: Said(
        QT_TRANSLATE_NOOP("Words", "No such service"),
        QT_TRANSLATE_NOOP("Words", "This service is not on the city’s list."),
        QT_TRANSLATE_NOOP("Words", "Next: choose the service again at the bottom of the screen."),
    ),
    Reason.NOT_COVERED: Said(
        QT_TRANSLATE_NOOP("Words", "Not on this card"),
        QT_TRANSLATE_NOOP("Words", "{service} is not on this card."),
        QT_TRANSLATE_NOOP("Words", "Next: they can finish joining at a library."),
    ),
    Reason.WRONG_KIND: Said(
        QT_TRANSLATE_NOOP("Words", "Not for this card"),
        QT_TRANSLATE_NOOP("Words", "{service} does not take this kind of card."),
        QT_TRANSLATE_NOOP("Words", "Next: offer the price without a card."),
    ),
    Reason.NO_ENTITLEMENT: Said(
        QT_TRANSLATE_NOOP("Words", "Not on this card"),
        QT_TRANSLATE_NOOP("Words", "{service} needs something that is not on this card."),
        QT_TRANSLATE_NOOP("Words", "Next: a library can add it to the card."),
    ),
    Reason.TOO_YOUNG: Said(
        QT_TRANSLATE_NOOP("Words", "Not old enough"),
        QT_TRANSLATE_NOOP("Words", "{service} is for ages {from_age} and over."),
        _OTHER_SESSIONS,
    ),
    Reason.TOO_OLD: Said(
        QT_TRANSLATE_NOOP("Words", "For younger people"),
        QT_TRANSLATE_NOOP("Words", "{service} is for ages up to {to_age}."),
        _OTHER_SESSIONS,
    ),
    Reason.OPENS_LATER: Said(
        QT_TRANSLATE_NOOP("Words", "Not yet"),
        QT_TRANSLATE_NOOP("Words", "{what} opens at {opens}."),
        QT_TRANSLATE_NOOP("Words", "Next: invite them back at {opens}."),
    ),
    Reason.CLOSED_NOW: Said(
        QT_TRANSLATE_NOOP("Words", "Closed now"),
        QT_TRANSLATE_NOOP("Words", "{what} opens on {day} at {opens}."),
        _BACK_THAT_DAY,
    ),
    Reason.STARTS_LATER: Said(
        QT_TRANSLATE_NOOP("Words", "Not started"),
        QT_TRANSLATE_NOOP("Words", "{service} starts on {first_day}."),
        _BACK_THAT_DAY,
    ),
    Reason.ENDED: Said(
        QT_TRANSLATE_NOOP("Words", "It is over"),
        QT_TRANSLATE_NOOP("Words", "{service} ended on {last_day}."),
        QT_TRANSLATE_NOOP("Words", "Next: tell them what else is on."),
    ),
    Reason.ALREADY_USED: Said(
        QT_TRANSLATE_NOOP("Words", "Already used"),
        QT_TRANSLATE_NOOP("Words", "This card was used for {service} {per}."),
        _CAME_ALREADY,
    ),
    Reason.LIMIT_REACHED: Said(
        QT_TRANSLATE_NOOP("Words", "No visits left"),
        QT_TRANSLATE_NOOP("Words", "This card was used for {service} {uses} {per}."),
        _CAME_ALREADY,
    ),
    Reason.NEEDS_ADULT: Said(
        QT_TRANSLATE_NOOP("Words", "Needs someone {from_age} or over"),
        QT_TRANSLATE_NOOP("Words", "{service}: one person of {from_age} or over for {children}."),
        QT_TRANSLATE_NOOP("Words", "Next: scan the whole family as a group."),
    ),
    Reason.FULL: Said(
        QT_TRANSLATE_NOOP("Words", "Full"),
        QT_TRANSLATE_NOOP("Words", "All {capacity} places are taken."),
        QT_TRANSLATE_NOOP("Words", "Next: ask them to wait until somebody leaves."),
    ),
    Reason.CHECKS_TOO_OLD: Said(
        QT_TRANSLATE_NOOP("Words", "Card checks too old"),
        QT_TRANSLATE_NOOP("Words", "This device has been offline for {age}."),
        _AGAIN_ONLINE,
    ),
    Reason.CHECKS_AGEING: Said(
        QT_TRANSLATE_NOOP("Words", "Card checks are old"),
        QT_TRANSLATE_NOOP("Words", "Offline for {age}: cancelled cards may not show."),
        _AGAIN_ONLINE,
    ),
    Reason.CLOCK_DOUBTFUL: Said(
        QT_TRANSLATE_NOOP("Words", "Clock in doubt"),
        QT_TRANSLATE_NOOP("Words", "The clock of this device may be wrong."),
        QT_TRANSLATE_NOOP("Words", "Next: compare it with another clock, and confirm it with a PIN."),
    ),
    Reason.GUARDIAN_CONSENT: Said(
        QT_TRANSLATE_NOOP("Words", "Ask for consent"),
        QT_TRANSLATE_NOOP("Words", "No guardian’s consent is on this card."),
        QT_TRANSLATE_NOOP("Words", "Next: ask for the guardian’s consent."),
    ),
    Reason.DEVICE_REVOKED: Said(
        QT_TRANSLATE_NOOP("Words", "Device out of service"),
        QT_TRANSLATE_NOOP(
            "Words", "This device may no longer admit anybody. The card itself was not checked."
        ),
        QT_TRANSLATE_NOOP("Words", "Next: use another device, and tell the office."),
    ),
    Reason.CANNOT_RECORD: Said(
        QT_TRANSLATE_NOOP("Words", "Cannot record"),
        QT_TRANSLATE_NOOP("Words", "Nothing was recorded. {fault_words}"),
        QT_TRANSLATE_NOOP("Words", "Next: note the visit on paper, and call for help."),
    ),
    Reason.OVERRIDDEN: Said(
        QT_TRANSLATE_NOOP("Words", "Admitted by staff"),
        QT_TRANSLATE_NOOP("Words", "Admitted by staff. The card said: {refused_words}."),
        QT_TRANSLATE_NOOP("Words", "Next: nothing more to do."),
    ),
}

# The same where a fact is not at hand: in a list, or where the catalogue tells less.
WITHOUT_FACTS: dict[Reason, Said] = {
    Reason.OTHER_CITY: Said(
        SAID[Reason.OTHER_CITY].headline,
        QT_TRANSLATE_NOOP("Words", "It is a true card, but not accepted here."),
        SAID[Reason.OTHER_CITY].next_step,
    ),
    Reason.NOT_YET_VALID: Said(
        SAID[Reason.NOT_YET_VALID].headline,
        QT_TRANSLATE_NOOP("Words", "The card starts on a later day."),
        _BACK_THAT_DAY,
    ),
    Reason.EXPIRED: Said(
        QT_TRANSLATE_NOOP("Words", "Card has ended"),
        QT_TRANSLATE_NOOP("Words", "The card is past its last day."),
        SAID[Reason.EXPIRED].next_step,
    ),
    Reason.TOO_YOUNG: Said(
        SAID[Reason.TOO_YOUNG].headline,
        QT_TRANSLATE_NOOP("Words", "{service} is for older people."),
        _OTHER_SESSIONS,
    ),
    Reason.TOO_OLD: Said(
        SAID[Reason.TOO_OLD].headline,
        QT_TRANSLATE_NOOP("Words", "{service} is for younger people."),
        _OTHER_SESSIONS,
    ),
    Reason.OPENS_LATER: Said(
        SAID[Reason.OPENS_LATER].headline,
        QT_TRANSLATE_NOOP("Words", "{what} opens later today."),
        QT_TRANSLATE_NOOP("Words", "Next: invite them back later."),
    ),
    Reason.CLOSED_NOW: Said(
        SAID[Reason.CLOSED_NOW].headline,
        QT_TRANSLATE_NOOP("Words", "{what} does not open in the next two weeks."),
        QT_TRANSLATE_NOOP("Words", "Next: tell them where to find the opening times."),
    ),
    Reason.STARTS_LATER: Said(
        SAID[Reason.STARTS_LATER].headline,
        QT_TRANSLATE_NOOP("Words", "{service} starts on a later day."),
        _BACK_THAT_DAY,
    ),
    Reason.ENDED: Said(
        SAID[Reason.ENDED].headline,
        QT_TRANSLATE_NOOP("Words", "{service} has ended."),
        SAID[Reason.ENDED].next_step,
    ),
    Reason.ALREADY_USED: Said(
        SAID[Reason.ALREADY_USED].headline,
        QT_TRANSLATE_NOOP("Words", "This card was used for {service} before."),
        _CAME_ALREADY,
    ),
    Reason.LIMIT_REACHED: Said(
        SAID[Reason.LIMIT_REACHED].headline,
        QT_TRANSLATE_NOOP("Words", "This card has had all its visits."),
        _CAME_ALREADY,
    ),
    Reason.NEEDS_ADULT: Said(
        QT_TRANSLATE_NOOP("Words", "Needs an adult"),
        QT_TRANSLATE_NOOP("Words", "{service}: young children need company."),
        SAID[Reason.NEEDS_ADULT].next_step,
    ),
    Reason.FULL: Said(
        SAID[Reason.FULL].headline,
        QT_TRANSLATE_NOOP("Words", "All places are taken."),
        SAID[Reason.FULL].next_step,
    ),
    Reason.CHECKS_TOO_OLD: Said(
        SAID[Reason.CHECKS_TOO_OLD].headline,
        QT_TRANSLATE_NOOP("Words", "This device has been offline for too long."),
        _AGAIN_ONLINE,
    ),
    Reason.CHECKS_AGEING: Said(
        SAID[Reason.CHECKS_AGEING].headline,
        QT_TRANSLATE_NOOP("Words", "Offline for some time: cancelled cards may not show."),
        _AGAIN_ONLINE,
    ),
    Reason.CANNOT_RECORD: Said(
        SAID[Reason.CANNOT_RECORD].headline,
        QT_TRANSLATE_NOOP("Words", "This device cannot record visits now."),
        SAID[Reason.CANNOT_RECORD].next_step,
    ),
    Reason.OVERRIDDEN: Said(
        SAID[Reason.OVERRIDDEN].headline,
        SAID[Reason.OVERRIDDEN].headline,
        SAID[Reason.OVERRIDDEN].next_step,
    ),
}

# What to compare when somebody is admitted with a doubt.
COMPARE_INITIALS = QT_TRANSLATE_NOOP("Words", "Compare the initials: {hint}.")
COMPARE_NAME = QT_TRANSLATE_NOOP("Words", "If unsure, ask for something with their name on it.")
OPENING = QT_TRANSLATE_NOOP("Words", "{ages} may come from {opens} to {closes}.")
