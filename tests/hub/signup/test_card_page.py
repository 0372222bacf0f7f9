"""Where whoever signed up finds their card: nothing told before, a picture after, and the pass until then."""

import cv2
import numpy as np
import pytest
import requests
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub import delegates, issuer, people, publish
from hub.cards import Medium, Wanted
from hub.choices import Why
from hub.city import ISSUER
from hub.db import desk_tables
from hub.issuer import Order
from hub.signup import counter, office, result
from shared.domain.evidence import CardStatus
from shared.domain.moment import day_date
from shared.domain.signup.takeaway import reference
from shared.trust import statuslist
from shared.trust.bundle import status_name
from tests.fakes.sign_up_desk import ADA, SECRET

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own
LINK = f"/w/{SECRET}"
DAY_S = 86_400


class Reader:
    """A browser as far as this page goes."""

    def __init__(self, url, language="en"):
        self.url, self.headers = url, {"Accept-Language": language}

    def get(self, path=LINK, **more):
        return requests.get(self.url + path, headers=self.headers, timeout=20, **more)

    def fetch(self, path=LINK):
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return requests.post(self.url + path, data={}, headers=self.headers | form, timeout=20)


@pytest.fixture
def reader(desk):
    return Reader(desk.device.url)


def ended(hub):
    """The places of passes that the bundle calls off."""
    with hub.read() as connection:
        return set(delegates.statuses(connection, hub.now_ms()))


def place_of(desk):
    """A place of the desk's own passes."""
    hub, key = desk.device.hub, Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    with hub.alone() as connection:
        delegates.register(
            connection, desk.device.id, key, delegates.PLACES, day_date(hub.now_ms() // 86_400_000)
        )
    with hub.read() as connection:
        return connection.execute(desk_tables.delegates.select()).one().start


def test_the_card_is_behind_a_button_and_the_pass_goes_on_until_it_is_pressed(desk, reader):
    hub, place = desk.device.hub, place_of(desk)
    sign_up, told = desk.sign_up(secret=SECRET, place=place)
    assert told["state"] == "issued"
    page = reader.get()
    assert "O seu cartão está pronto" in page.text, "in the language of whoever signed up"
    assert reference(sign_up) in page.text and 'class="qr"' not in page.text and "Adelaide" not in page.text
    assert reader.get(LINK + "/card.png").status_code == 404
    assert place not in ended(hub) and [row.id for row in result.unfetched(hub, None, 9)] == [sign_up]

    page = reader.fetch()
    assert 'class="qr"' in page.text and "Adelaide" not in page.text
    assert place in ended(hub) and result.unfetched(hub, None, 9) == []
    saved = reader.get(LINK + "/card.png")
    assert "attachment" in saved.headers["content-disposition"]
    (code,) = zxingcpp.read_barcodes(
        cv2.imdecode(np.frombuffer(saved.content, np.uint8), cv2.IMREAD_GRAYSCALE)
    )
    assert code.text == desk.card(sign_up, told).text
    assert reader.get(LINK + "/card.pkpass").headers["content-type"] == "application/vnd.apple.pkpass"
    to_google = reader.get(LINK + "/google", allow_redirects=False)
    assert to_google.headers["location"].startswith("https://pay.google.com/")


@pytest.mark.parametrize("status", [CardStatus.WITHDRAWN, CardStatus.SUSPENDED])
def test_the_pass_is_no_better_than_the_card_that_nobody_fetched(desk, reader, status):
    hub, place = desk.device.hub, place_of(desk)
    desk.sign_up(secret=SECRET, place=place)
    card = result.unfetched(hub, None, 9)[0].card
    issuer.issue_again(hub, card, Order(Wanted(), Medium("base64url"), "marek"), Why.LOST)
    assert place not in ended(hub), "there is another card, and it is not fetched"
    issuer.change(hub, card, status, Why.STOLEN, "marek")
    assert place in ended(hub)
    if status is CardStatus.SUSPENDED:
        issuer.change(hub, card, CardStatus.VALID, None, "marek")
        assert place not in ended(hub)


@one_database
@pytest.mark.parametrize("wallet", ["none", "google"])
def test_whichever_wallet_was_named_the_page_is_the_same(desk, reader, wallet):
    desk.sign_up(ADA | {"wallet": {"wallet": wallet}}, secret=SECRET)
    page = reader.fetch().text
    assert all(f"{LINK}/{end}" in page for end in ("card.png", "card.pkpass", "google"))


@one_database
def test_before_there_is_a_card_it_says_what_is_missing_and_nothing_of_whom(desk, reader):
    hub = desk.device.hub
    sign_up, _ = desk.sign_up(evidence=None, secret=SECRET)
    page = reader.get().text
    assert "comprovativo" in page and "Adelaide" not in page
    assert 'class="qr"' not in reader.fetch().text
    counter.evidence_seen(hub, sign_up, "tenancy", "Maria")
    assert 'class="qr"' in reader.fetch().text


@one_database
def test_the_address_is_good_for_as_long_as_the_sign_up_waits(desk, reader, hands):
    hub = desk.device.hub
    desk.sign_up()
    second, _ = desk.sign_up(evidence=None, secret=SECRET)
    hands.wait(80 * DAY_S)
    assert counter.evidence_seen(hub, second, "tenancy", "Maria") is None, "somebody has to compare"
    hands.wait(20 * DAY_S)
    assert reader.get().status_code == 200
    assert office.issue(hub, second, "Maria")
    assert 'class="qr"' in reader.fetch().text


@one_database
def test_whoever_waits_for_somebody_to_look_is_not_told_why(desk, reader):
    first, _ = desk.sign_up()
    second, told = desk.sign_up(secret=SECRET)
    assert told["why"] == "twin"
    page = reader.get()
    assert page.status_code == 200 and "câmara" in page.text and reference(second) in page.text
    counter.join(desk.device.hub, second, "Maria", first)
    assert 'class="qr"' in reader.fetch().text


@one_database
def test_a_refused_sign_up_ends_its_pass_and_says_so(desk, reader):
    hub, place = desk.device.hub, place_of(desk)
    sign_up, _ = desk.sign_up(evidence=None, secret=SECRET, place=place)
    counter.refuse(hub, sign_up, "Maria")
    assert place in ended(hub)
    assert "There is no card from this sign-up" in reader.get().text


@one_database
def test_a_link_that_leads_nowhere_is_a_page_in_the_readers_language(desk):
    for asks, gets in (("ar-SY", "ar"), ("de, zh;q=0.5", "zh"), ("xx", "en"), ("fr-CA", "fr")):
        reader = Reader(desk.device.url, asks)
        for path in (LINK, LINK[:-1], "/w/", "/w/a/b/c", "/w/" + "x" * 3_000, LINK + "/google"):
            answer = reader.get(path)
            assert answer.status_code == 404, path
            assert answer.headers["content-type"].startswith("text/html") and f'lang="{gets}"' in answer.text
        assert reader.fetch().status_code == 404


@one_database
def test_a_secret_is_read_as_hands_write_it(desk, reader):
    desk.sign_up(secret=SECRET)
    assert (
        reader.get("/w/" + SECRET.upper().replace("-", "").replace("0", "O").replace("1", "l")).status_code
        == 200
    )


@one_database
def test_it_ends_thirty_days_after_the_card_was_issued(desk, reader, hands):
    hub = desk.device.hub
    sign_up, _ = desk.sign_up(evidence=None, secret=SECRET)
    hands.wait(80 * DAY_S)
    counter.evidence_seen(hub, sign_up, "tenancy", "Maria")
    hands.wait(29 * DAY_S)
    assert "aqui fica: 1." in reader.fetch().text
    hands.wait(2 * DAY_S)
    assert reader.get().status_code == 404 and result.unfetched(hub, None, 9) == []


@one_database
@pytest.mark.parametrize("what", ["issued again", "cancelled", "erased"])
def test_a_card_that_is_no_longer_this_one_is_not_given_out_here(desk, reader, hands, what):
    """Whoever finds an old phone with this page on it must not get the card that was made in its place."""
    hub = desk.device.hub
    sign_up, told = desk.sign_up(secret=SECRET)
    card = desk.card(sign_up, told).card
    assert 'class="qr"' in reader.fetch().text
    hands.wait(60)
    if what == "issued again":
        people.rectify(hub, card, people.Changes(hint="AB"), "Maria")
    elif what == "cancelled":
        issuer.change(hub, card, CardStatus.WITHDRAWN, Why.LOST, "Maria")
    else:
        people.erase(hub, card, "Maria")
    page = reader.get()
    assert page.status_code == 200 and 'class="qr"' not in page.text
    assert reader.get(LINK + "/card.png").status_code == 404


@one_database
def test_a_pass_of_whoever_wants_to_be_forgotten_ends_within_the_hour(desk, hands):
    hub, place = desk.device.hub, place_of(desk)
    sign_up, _ = desk.sign_up(evidence=None, place=place)
    told = publish.in_force(hub).parts
    desk.send([desk.sealed(sign_up, 20, "forget", {})])
    hands.wait(3_601)
    listed = publish.in_force(hub).parts
    name = status_name(ISSUER)
    assert listed[name] != told[name]
    with hub.read() as connection:
        data = publish.part(connection, bytes.fromhex(listed[name]))
    assert statuslist.decode(data).status(place) is CardStatus.WITHDRAWN


@one_database
def test_a_desk_that_showed_the_card_ends_the_pass(desk):
    hub, place = desk.device.hub, place_of(desk)
    sign_up, _ = desk.sign_up(secret=SECRET, place=place)
    desk.send([], [sign_up])
    assert place not in ended(hub), "that a desk has the card says nothing of whether anybody saw it"
    desk.send([desk.sealed(sign_up, 20, "shown", {})])
    assert place in ended(hub)


@one_database
def test_programs_that_only_look_fetch_nothing_and_pages_are_strict(desk, reader):
    desk.sign_up(secret=SECRET)
    for _ in range(3):
        answer = reader.get()
    assert result.unfetched(desk.device.hub, None, 9) != []
    assert "set-cookie" not in answer.headers and answer.headers["cache-control"] == "no-store"
    assert "<script" not in answer.text and 'content="noindex"' in answer.text


@one_database
def test_whoever_opens_it_all_the_time_has_to_wait(desk, reader):
    desk.sign_up(secret=SECRET)
    assert 429 in {reader.get().status_code for _ in range(61)}


@one_database
def test_the_hub_keeps_no_secret(desk, reader):
    desk.sign_up(secret=SECRET)
    with desk.device.hub.read() as connection:
        rows = repr(connection.execute(desk_tables.links.select()).all())
    assert SECRET not in rows and "card" in rows


@one_database
def test_a_secret_that_a_hostile_desk_gives_twice_stays_the_first_ones(desk, reader):
    first, _ = desk.sign_up(secret=SECRET)
    second, _ = desk.sign_up(ADA | {"name": {"first_name": "Bo", "family_name": ""}}, secret=SECRET)
    page = reader.get().text
    assert reference(first) in page and reference(second) not in page


@one_database
def test_what_is_no_secret_leads_nowhere_and_stops_no_card(desk):
    for number, secret in enumerate(["../../etc", "u" * 28, 7, None, ["a"], SECRET + "0"]):
        name = {"first_name": "Ada", "family_name": "B" * (number + 1)}
        _, told = desk.sign_up(ADA | {"name": name}, secret=secret)
        assert told["state"] == "issued"
    with desk.device.hub.read() as connection:
        assert connection.execute(desk_tables.links.select()).all() == []
