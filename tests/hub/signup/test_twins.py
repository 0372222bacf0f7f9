"""The same person is found however the name is written, and nobody else."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub.signup.twins import twin_mark

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def mark(first: str, family: str, born: str = "1958-03-27", key: Ed25519PrivateKey = KEY) -> bytes:
    return twin_mark(key, {"first_name": first, "family_name": family, "date_of_birth": born})


@pytest.mark.parametrize(
    ("first", "family"),
    [("josé maría", "DE LA CRUZ"), ("Jose Maria", "de la Cruz"), ("De la Cruz", "José-María")],
)
def test_spelling_does_not_hide_somebody(first: str, family: str) -> None:
    assert mark(first, family) == mark("José María", "de la Cruz")


@pytest.mark.parametrize("name", ["عبد الرحمن", "রহিমা", "李小龍"])
def test_names_of_any_script_count(name: str) -> None:
    assert mark(name, "") == mark("", name)
    assert mark(name, "") != mark("", "")


def test_brothers_born_together_and_other_cities_are_others() -> None:
    assert mark("Castor", "Gray") != mark("Pollux", "Gray")
    assert mark("Castor", "Gray") != mark("Castor", "Gray", "1958-03-28")
    assert mark("Castor", "Gray") != mark("Castor", "Gray", key=Ed25519PrivateKey.generate())
