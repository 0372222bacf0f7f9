"""A sign-up moves to the resident's own phone: one link, one phone, the same questions."""

import html
import re
from uuid import uuid4

import pytest
import requests

from hub.publish import publish
from hub.signup import office
from shared.domain.signup.standing import Standing
from tests.fakes.sign_up_desk import ADA, SEEN, Desk

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own
TYPED = {
    "language": {"language": "fr"},
    "wallet": {"wallet": "apple"},
    "home": {"home": "here"},
    "postcode": {"postcode": "sw1a1aa"},
    "name": {"first_name": "Zoë", "family_name": "Brûlé"},
    "birth": {"date_of_birth.day": "27", "date_of_birth.month": "3", "date_of_birth.year": "1958"},
    "address": {"address": "12 Marsham Street\nFlat 3"},
    "contact": {"email": "zoe@example.org", "phone": "", "consents.news": "yes"},
    "access": {"access_needs": ""},
    "notice": {},
    "check": {},
}


class Phone:
    """A browser as far as pages go: it keeps nothing."""

    def __init__(self, url):
        self.url, self.own = url, None

    def get(self, path):
        return requests.get(self.url + path, timeout=20)

    def post(self, path, fields=None):
        return requests.post(
            self.url + path,
            data=fields or {},
            timeout=20,
            headers={"Content-Type": "application/x-www-form-urlencoded"},
        )

    def begin(self, link):
        assert "Continue" in self.get(link).text
        answer = self.post(link)
        self.own = "/join/" + re.search(r"/join/([^/]+)", answer.url.removeprefix(self.url))[1]
        return answer

    def answer(self, page, **query):
        return self.post(f"{self.own}/{page}", TYPED[page])


def moved(desk: Desk, sign_up, pages=1):
    return desk.device.ask("POST", f"/v1/sign-ups/{sign_up}/phone", {"pages": pages})


@pytest.fixture
def begun(desk):
    sign_up = uuid4()
    desk.send([desk.sealed(sign_up, 1, "start", {"code": "7KX2"})])
    return sign_up


@pytest.fixture
def phone(desk, begun):
    phone = Phone(desk.device.url)
    phone.begin(moved(desk, begun).json()["link"])
    return phone


def test_the_whole_way_on_a_phone_and_evidence_at_the_desk(desk, begun, phone):
    for page in TYPED:
        answer = phone.answer(page)
        assert answer.status_code == 200, (page, answer.text)
    assert "justificatif" in answer.text, "in French: show evidence at the desk"
    (told,) = desk.send([], [begun])
    assert (told["state"], told["why"]) == ("waiting", "evidence")
    (told,) = desk.send([desk.sealed(begun, 199, "evidence", SEEN)])
    assert told["state"] == "issued"
    address = phone.own.replace("/join/", "/w/")
    assert phone.get(phone.own).url.endswith(address)
    assert 'class="qr"' in phone.post(address).text
    pkpass = phone.get(address + "/card.pkpass")
    assert pkpass.headers["content-type"] == "application/vnd.apple.pkpass"
    record = office.look(desk.device.hub, begun).record
    assert record.name == "Zoë Brûlé" and record.answers["address"] == "12 Marsham Street\nFlat 3"


@one_database
def test_pages_are_strict_and_leave_nothing(phone):
    answer = phone.get(phone.own + "/name")
    assert "set-cookie" not in answer.headers
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "script-src 'none'" in answer.headers["content-security-policy"]


@one_database
def test_the_notice_names_who_answers_for_the_answers_and_is_the_citys_own_where_it_wrote_one(served, phone):
    def notice():
        return html.unescape(phone.get(f"{phone.own}/notice").text)

    phone.answer("language")
    assert "Apple ou Google" in notice(), "ours, in the language of the page"
    assert "Responsable de vos données : \u2068Westminster City Council\u2069" in notice()
    own = '[sign_up.notice]\nen = "Ours."\nfr = """\nÀ nous <b>&</b>.\n\nDeux."""\n'
    file = served.hub.city.public / "catalogue.toml"
    file.write_text(file.read_text("utf-8").replace("[[term]]", own + "\n[[term]]", 1), "utf-8")
    with served.hub.alone() as connection:
        publish(served.hub, connection)
    assert "<p>À nous <b>&</b>.</p><p>Deux.</p><p>Responsable" in notice()
    assert "&lt;b&gt;&amp;&lt;/b&gt;" in phone.get(f"{phone.own}/notice").text, "plain text, never HTML"
    assert "Apple ou Google" not in notice()


@one_database
def test_a_link_is_for_the_first_phone_that_opens_it(desk, begun):
    link = moved(desk, begun).json()["link"]
    first, second = Phone(desk.device.url), Phone(desk.device.url)
    first.begin(link)
    assert second.get(link).status_code == second.post(link).status_code == 404
    assert first.answer("language").status_code == 200


@one_database
def test_a_new_link_ends_the_phone_before(desk, begun, phone):
    moved(desk, begun)
    answer = requests.get(
        phone.url + phone.own + "/name", headers={"Accept-Language": "ar-SY, en"}, timeout=20
    )
    assert answer.status_code == 404 and 'dir="rtl"' in answer.text


@one_database
def test_it_ends_after_an_hour(phone, hands):
    hands.wait(3_601)
    assert phone.get(phone.own + "/name").status_code == 404


@one_database
def test_what_does_not_do_is_said_and_kept_on_the_page(phone):
    phone.answer("language")
    answer = phone.post(
        f"{phone.own}/birth",
        {"date_of_birth.day": "31", "date_of_birth.month": "2", "date_of_birth.year": "1958"},
    )
    assert answer.status_code == 422 and 'lang="fr"' in answer.text
    assert 'role="alert"' in answer.text and 'value="31"' in answer.text


@one_database
def test_an_answer_is_changed_from_the_check_page(phone):
    for page in list(TYPED)[:-1]:
        answer = phone.answer(page)
    assert "12 Marsham Street" in answer.text
    answer = phone.post(f"{phone.own}/name?change=yes", {"first_name": "<i>Zoé</i>", "family_name": ""})
    assert answer.url.endswith("/check") and "&lt;i&gt;Zoé&lt;/i&gt;" in answer.text


@one_database
def test_a_child_is_asked_for_a_guardian(phone):
    for page in ("language", "wallet", "home", "postcode", "name"):
        phone.answer(page)
    born = {"date_of_birth.day": "1", "date_of_birth.month": "1", "date_of_birth.year": "2015"}
    assert phone.post(f"{phone.own}/birth", born).url.endswith("/guardian")


@one_database
def test_nothing_is_finished_before_all_is_answered(desk, begun, phone):
    phone.answer("language")
    assert phone.answer("check").url.endswith("/wallet")
    assert office.find(desk.device.hub, begun).state is Standing.OPEN


@one_database
def test_second_thoughts_on_the_phone_leave_nothing(desk, begun, phone):
    phone.answer("language")
    phone.answer("name")
    assert "deleted" in phone.post(f"{phone.own}/forget").text
    (told,) = desk.send([], [begun])
    assert told["state"] == "forgotten"
    assert phone.get(phone.own + "/name").status_code == 404


@one_database
def test_only_the_desk_that_began_moves_it_and_only_whole(desk, begun, new_device, code):
    stranger = new_device()
    assert stranger.enrol(code()).status_code == 200
    assert moved(Desk(stranger), begun).status_code == 409
    assert moved(desk, begun, pages=2).status_code == 409
    assert moved(desk, uuid4()).status_code == 409
    sign_up, _ = desk.sign_up(ADA)
    assert moved(desk, sign_up).json()["code"] == "not_open"


@one_database
def test_a_phone_that_asks_too_often_has_to_wait(phone):
    statuses = [phone.get(phone.own + "/name").status_code for _ in range(100)]
    assert statuses[0] == 200 and statuses[-1] == 429


@one_database
@pytest.mark.parametrize("path", ["/join/x", "/join/" + "x" * 300, "/join/x/name"])
def test_a_guess_leads_nowhere(desk, path):
    phone = Phone(desk.device.url)
    assert phone.get(path).status_code == phone.post(path).status_code == 404
