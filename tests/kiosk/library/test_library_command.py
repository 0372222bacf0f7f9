"""`kiosk library`, as an administrator types it."""

import pytest

from tests.fakes.command import run
from tests.kiosk.conftest import AMINA, DALLOWAY


@pytest.fixture
def ask(library, tmp_path):
    password = tmp_path / "password"
    password.write_text("demo\n")

    def asked(*what):
        return run(
            *("kiosk", "library", "--server", f"127.0.0.1:{library.port}", "--profile", "koha"),
            *("--user", "kiosk-1", "--password-file", password, "--json", *what),
        )

    return asked


def test_the_whole_life_of_a_loan(ask):
    assert ask("status").answers[0]["library"] == "Charing Cross Library"
    assert ask("patron", AMINA).answers[0]["name"] == "Amina Rahman"
    assert ask("borrow", AMINA, DALLOWAY).answers[0]["due"] == "13/12/2026"
    assert ask("item", DALLOWAY).answers[0]["status"] == "on_loan"
    again = ask("borrow", AMINA, DALLOWAY)
    assert (again.code, again.answers[0]["ok"]) == (1, False)
    assert ask("renew", AMINA, DALLOWAY).answers[0]["renewed"] is True
    assert ask("return", DALLOWAY).answers[0]["ok"] is True


def test_mistakes_get_one_line(ask, library):
    assert ask("borrow", AMINA).code == 2
    assert ask("patron", "1|AD1234").code == 1
    library.stop()
    away = ask("status")
    assert (away.code, len(away.complaints)) == (1, 1)
    assert "library_away" in away.complaints[0]
