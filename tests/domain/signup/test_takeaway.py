"""The reference and the secret of the address that a resident takes along, as hands write them."""

import random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from shared.domain.signup.takeaway import ids_of, new_secret, read_reference, read_secret, reference


@given(st.uuids())
def test_a_reference_leads_back_to_its_sign_up(sign_up: UUID) -> None:
    told = reference(sign_up)
    assert len(told) == 7 and not set(told) & set("ILOU")
    assert read_reference(told.lower().replace("-", " ").replace("0", "o").replace("1", "i")) == told
    assert sum(str(sign_up).startswith(start) for start in ids_of(told)) == 1


def test_a_secret_has_140_bits_and_is_read_as_it_was_written() -> None:
    drawn = random.Random(5)
    secrets = {new_secret(drawn.randrange) for _ in range(200)}
    assert len(secrets) == 200
    for secret in secrets:
        assert len(secret.replace("-", "")) == 28
        assert read_secret(secret) == read_secret(secret.upper().replace("-", "")) == secret
        assert read_secret(secret[:-1]) is read_secret(secret + "0") is None


@given(st.text(max_size=80))
def test_anything_else_is_nothing(text: str) -> None:
    for read, length in ((read_reference, 7), (read_secret, 31)):
        found = read(text)
        assert found is None or (len(found) == length and read(found) == found)
