"""A desk that stopped gets a sign-up back from the hub by the resident's code, and nobody else does."""

from base64 import urlsafe_b64decode
from uuid import uuid4

import pytest
import requests
from sqlalchemy import select

from hub.db import desk_tables
from shared.wire.signup import code_proof, open_returned
from tests.fakes.bare_device import base64url
from tests.fakes.sign_up_desk import ADA, SECRET, Desk

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own


def ask(desk: Desk, code: str):
    proof = base64url(code_proof(desk.device.id, code))
    return desk.device.ask("POST", "/v1/sign-ups/back", {"proof": proof})


def begin(desk: Desk, code: str, pages: int = 5, secret: str = ""):
    sign_up = uuid4()
    held = [("start", {"code": code, "secret": secret}), *ADA.items()][:pages]
    desk.send([desk.sealed(sign_up, number, *page) for number, page in enumerate(held, 1)])
    return sign_up


def test_the_answers_so_far_come_back_sealed_to_the_desk(desk):
    begin(desk, "AAAA")
    sign_up = begin(desk, "7KX2", secret=SECRET)
    answer = ask(desk, " 7kx2")
    assert "SW1A" not in answer.text
    sealed = answer.json()["sealed"]
    back = open_returned(
        urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4)), desk.device.id, desk.device.sealing
    )
    assert (back.sign_up, back.pages, back.secret) == (sign_up, 5, SECRET)
    assert back.answers == {"language": "pt", "wallet": "apple", "home": "here", "postcode": "SW1A 1AA"}


def test_three_wrong_codes_and_the_desk_has_to_wait(desk, hands):
    begin(desk, "7KX2")
    assert [ask(desk, "WRNG").status_code for _ in range(4)] == [404, 404, 404, 429]
    assert ask(desk, "7KX2").status_code == 429
    hands.wait(1_201)
    assert ask(desk, "7KX2").status_code == 200


@one_database
def test_a_code_of_ones_own_makes_no_room_for_guesses(desk):
    begin(desk, "7KX2")
    for _ in range(2):
        assert ask(desk, "WRNG").status_code == 404
        assert ask(desk, "7KX2").status_code == 200
    assert [ask(desk, "WRNG").status_code for _ in range(2)] == [404, 429]


@one_database
def test_what_was_forgotten_and_what_nobody_can_read_is_not_given_back(desk):
    sign_up = begin(desk, "7KX2")
    desk.send([desk.sealed(sign_up, 6, "forget", {})])
    assert ask(desk, "7KX2").status_code == 404
    other = begin(desk, "AAAA")
    page = desk.sealed(other, 6, "name", {}) | {"sealed": desk.sealed(other, 7, "name", {})["sealed"]}
    desk.send([page])
    assert ask(desk, "AAAA").status_code == 404


def test_a_code_is_kept_as_a_keyed_hash_while_the_sign_up_is_open(desk):
    sign_up = begin(desk, "7KX2")
    kept = desk_tables.sign_ups.c
    with desk.device.hub.read() as connection:
        mark = connection.scalar(select(kept.code).where(kept.id == str(sign_up)))
    assert len(mark) == 32 and mark != code_proof(desk.device.id, "7KX2")
    whole, _ = desk.sign_up()
    with desk.device.hub.read() as connection:
        assert connection.scalar(select(kept.code).where(kept.id == str(whole))) is None


@one_database
def test_not_after_a_day_nor_when_it_is_over(desk, hands):
    desk.sign_up()
    assert ask(desk, "7KX2").status_code == 404
    begin(desk, "AAAA")
    hands.wait(86_401)
    assert ask(desk, "AAAA").status_code == 404


@one_database
def test_another_desk_gets_nothing(desk, new_device, code):
    begin(desk, "7KX2")
    stranger = new_device()
    assert stranger.enrol(code()).status_code == 200
    assert ask(Desk(stranger), "7KX2").status_code == 404


@one_database
def test_a_phone_goes_on_no_more_with_what_the_desk_took_back(desk):
    sign_up = begin(desk, "7KX2")
    link = desk.device.ask("POST", f"/v1/sign-ups/{sign_up}/phone", {"pages": 5}).json()["link"]
    phone = requests.post(
        desk.device.url + link, headers={"Content-Type": "application/x-www-form-urlencoded"}, timeout=20
    )
    assert phone.url.endswith("/name")
    assert ask(desk, "7KX2").status_code == 200
    assert requests.get(phone.url, timeout=20).status_code == 404
