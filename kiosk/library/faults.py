"""What can be wrong with the library system, as words for the resident and a way on."""

from shared.domain.faults import Fault


class LibraryFault(Fault):
    """The library system cannot be used now; `code` names the words.

    `library_away`: not reached, so nothing was asked of it. `library_silent`: asked and not answered, so what
    became of the request is unknown. `library_declines`: it told its status in place of an answer, which
    some systems do also where they have done it. `library_refuses`: it does not take this kiosk's name and
    password. `library_garbled`: what it said cannot be read. `library_certificate`: not its certificate.
    """

    code = "library_away"

    @property
    def unknown(self) -> bool:
        """Whether the request may have been carried out all the same."""
        return self.code in ("library_silent", "library_garbled", "library_declines")
