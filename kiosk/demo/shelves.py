"""The made-up library's memory: patrons, items, loans, reservations and money owed. No line, no clock."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

LOAN_DAYS = 21


@dataclass(slots=True)
class Reader:
    """A patron; `reserved` are items wanted, `owed` is in pence."""

    id: str
    name: str
    pin: str
    blocked: bool = False
    owed: int = 0
    most_loans: int = 12
    reserved: list[str] = field(default_factory=list)
    email: str = ""


@dataclass(slots=True)
class Copy:
    """An item; `loaned_to` is a patron's id, `times_lent` counts loans and not renewals."""

    id: str
    title: str
    home: str = "charing-cross"
    loaned_to: str | None = None
    due: datetime | None = None
    renewals: int = 0
    times_lent: int = 0
    not_for_loan: bool = False


class Shelves:
    """What the library holds, and its rules; every answer is (done, words for the screen)."""

    def __init__(self) -> None:
        readers = (
            Reader("21000000000001", "Amina Rahman", "1234"),
            Reader("21000000000002", "Tom Okafor", "2345", owed=450),
            Reader("21000000000003", "Wei Chen", "3456", blocked=True),
            Reader(
                "21000000000004",
                "José Álvarez",
                "4567",
                reserved=["30000000000005"],
                email="jose@example.org",
            ),
        )
        copies = (
            Copy("30000000000001", "Mrs Dalloway"),
            Copy("30000000000002", "The Lonely Londoners"),
            Copy("30000000000003", "Hôtel du Nord"),
            Copy("30000000000004", "White Teeth", home="porchester"),
            Copy("30000000000005", "Small Island"),
            Copy("30000000000006", "The Times, bound, 1926", not_for_loan=True),
        )
        self.readers = {reader.id: reader for reader in readers}
        self.copies = {copy.id: copy for copy in copies}
        self.aliases: dict[str, str] = {}  # further card numbers of patrons

    def loans(self, reader: str) -> list[Copy]:
        """What somebody has on loan."""
        return [copy for copy in self.copies.values() if copy.loaned_to == reader]

    def wanted_by(self, item: str, other_than: str | None = None) -> str | None:
        """Who reserved an item."""
        return next((r.id for r in self.readers.values() if item in r.reserved and r.id != other_than), None)

    def lend(self, reader: str, item: str, now: datetime) -> tuple[bool, str]:
        """Lend an item that is on the shelf."""
        who, copy = self.readers.get(reader), self.copies.get(item)
        if who is None or who.blocked:
            return False, "Please ask at the desk"
        if copy is None:
            return False, "Item not found"
        if copy.not_for_loan:
            return False, "Not for loan"
        if copy.loaned_to is not None:
            return False, "On loan to you already" if copy.loaned_to == reader else "On loan to somebody else"
        if self.wanted_by(item, other_than=reader):
            return False, "Reserved for somebody else"
        if len(self.loans(reader)) >= who.most_loans:
            return False, "Too many loans"
        if item in who.reserved:
            who.reserved.remove(item)
        copy.loaned_to, copy.due, copy.renewals = reader, now + timedelta(days=LOAN_DAYS), 0
        copy.times_lent += 1
        return True, ""

    def take_back(self, item: str) -> tuple[bool, str]:
        """Take an item back, whoever had it."""
        copy = self.copies.get(item)
        if copy is None:
            return False, "Item not found"
        copy.loaned_to, copy.due = None, None
        return True, ""

    def renew(self, reader: str, item: str, now: datetime) -> tuple[bool, str]:
        """Lengthen a loan, twice at most, and not of what somebody else waits for."""
        copy = self.copies.get(item)
        if copy is None or copy.loaned_to != reader:
            return False, "Not on loan to you"
        if self.wanted_by(item, other_than=reader):
            return False, "Reserved for somebody else"
        if copy.renewals >= 2:
            return False, "Renewed too often"
        copy.renewals += 1
        copy.due = now + timedelta(days=LOAN_DAYS)
        return True, ""
