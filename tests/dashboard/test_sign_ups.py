"""Sign-ups on the dashboard and by command: staff decide, answers are opened with a note, gaps are shown."""

import json
import re
import subprocess

import cv2
import pytest
import zxingcpp
from sqlalchemy import select

from hub import issuer
from hub.__main__ import main
from hub.choices import Why
from hub.db.desk_tables import sign_ups
from hub.db.tables import audit
from hub.signup import counter, office
from shared.domain.evidence import CardStatus
from shared.domain.signup.standing import Standing
from shared.domain.signup.takeaway import reference
from tests.dashboard import town
from tests.fakes.command import ROOT, python
from tests.fakes.sign_up_desk import ADA, sign_up_at, told

PORCHESTER, ELSEWHERE = (town.device_row(number)["id"] for number in (1, 0))  # Charing Cross is elsewhere


def noted(hub):
    with hub.read() as connection:
        return [(line.who, line.did) for line in connection.execute(select(audit))]


def standing(hub, sign_up):
    return office.find(hub, sign_up).state


@pytest.fixture
def ada(served):
    return sign_up_at(served.hub, PORCHESTER, told(evidence=None))


def test_the_list_tells_why_and_nothing_of_whom(served, ada):
    page = served.visitor("marek").get("/sign-ups").text
    assert "Evidence is still to be seen" in page and "Porchester Centre" in page
    assert "Adelaide" not in page
    assert served.visitor("vera").get("/sign-ups").status_code == 403


def test_opening_one_is_noted_and_evidence_gives_the_card(served, ada):
    marek = served.visitor("marek")
    page = marek.post("/sign-ups", {"sign_up": str(ada), "do": "open"}, "/sign-ups").text
    for said in ("Adelaide", "12 Marsham Street", "1958-03-27", "Português", "Tell me about new services"):
        assert said in page
    assert "7KX2" not in page, "the code is the resident's"
    assert ("marek", "answers of a sign-up read") in noted(served.hub)
    seen = {"sign_up": str(ada), "do": "evidence", "kind": "tenancy"}
    assert "The new card as a QR code" in marek.post("/sign-ups", seen, "/sign-ups").text
    assert standing(served.hub, ada) is Standing.ISSUED
    assert marek.post("/sign-ups", seen, "/sign-ups").status_code == 422


def test_another_venues_sign_ups_are_not_a_managers(served):
    there = sign_up_at(served.hub, ELSEWHERE, told(evidence=None))
    marek = served.visitor("marek")
    assert "Nobody waits" in marek.get("/sign-ups").text
    for do in ("open", "refuse"):
        answer = marek.post("/sign-ups", {"sign_up": str(there), "do": do, "sure": "yes"}, "/sign-ups")
        assert answer.status_code == 404


def test_the_same_person_is_told_by_comparing(served):
    first = sign_up_at(served.hub, ELSEWHERE, told())
    moved = told(ADA | {"address": {"address": "1 Strand"}})
    second = sign_up_at(served.hub, PORCHESTER, moved)
    marek = served.visitor("marek")
    page = marek.post("/sign-ups", {"sign_up": str(second), "do": "open"}, "/sign-ups").text
    assert "1 Strand" in page and "12 Marsham Street" in page
    done = {"sign_up": str(second), "do": "join", "other": str(first)}
    assert "issued again" in marek.post("/sign-ups", done, "/sign-ups").text
    assert office.find(served.hub, second).card == office.find(served.hub, first).card


def test_brothers_of_one_name_each_get_a_card(served):
    first, second = (sign_up_at(served.hub, PORCHESTER, told()) for _ in range(2))
    served.visitor().post("/sign-ups", {"sign_up": str(second), "do": "issue"}, "/sign-ups")
    assert office.find(served.hub, second).card not in (None, office.find(served.hub, first).card)


def test_refusing_deletes_the_answers(served, ada):
    amina = served.visitor()
    form = {"sign_up": str(ada), "do": "refuse"}
    assert amina.post("/sign-ups", form, "/sign-ups").status_code == 422
    assert "Refused" in amina.post("/sign-ups", form | {"sure": "yes"}, "/sign-ups").text
    row = office.find(served.hub, ada)
    assert (row.state, row.record, row.twin) == (Standing.REFUSED, None, None)


def test_answers_that_no_desk_lets_through_can_be_read_and_refused(served):
    odd = sign_up_at(served.hub, PORCHESTER, told(ADA | {"birth": {"date_of_birth": "<b>soon</b>"}}))
    page = served.visitor().post("/sign-ups", {"sign_up": str(odd), "do": "open"}, "/sign-ups").text
    assert "&lt;b&gt;soon&lt;/b&gt;" in page and "Refuse and delete" in page
    assert "Give the card" not in page


def test_a_sign_up_that_is_not_whole_is_listed_with_its_device(served):
    hub = served.hub
    begun = sign_up_at(hub, PORCHESTER, told()[:4])
    page = served.visitor("marek").get("/sign-ups").text
    assert "Not finished" in page and "Café desk" in page and str(begun) in page


def test_somebody_without_a_phone_is_found_by_their_reference_and_given_their_card(served, ada):
    hub, marek = served.hub, served.visitor("marek")
    hers = reference(ada)
    assert hers in marek.get("/sign-ups").text
    found = marek.post("/sign-ups", {"do": "find", "reference": hers.replace("-", " ").lower()}, "/sign-ups")
    assert "Sign-ups with this reference" in found.text and "Adelaide" not in found.text
    counter.evidence_seen(hub, ada, "tenancy", "Maria")
    assert "Cards that nobody has fetched" in marek.get("/sign-ups").text
    form = {"sign_up": str(ada), "do": "show"}
    page = marek.post("/sign-ups", form, "/sign-ups").text
    assert 'class="qr"' in page
    assert "<bdi>Adelaide Quintanilha</bdi>" in page, "a reference is no secret: staff see whose card it is"
    assert "Cards that nobody has fetched" in marek.get("/sign-ups").text, "to look is not to give"
    assert "Noted" in marek.post("/sign-ups", form | {"do": "given"}, "/sign-ups").text
    assert "Everybody has their card" in marek.get("/sign-ups").text
    found = marek.post("/sign-ups", {"do": "find", "reference": hers}, "/sign-ups").text
    assert "They have their card" in found
    assert "no sign-up with this reference" in marek.post("/sign-ups", {"do": "find"}, "/sign-ups").text


def test_a_manager_finds_nobody_of_another_venue_and_no_card_that_was_made_again(served, ada):
    there = sign_up_at(served.hub, ELSEWHERE, told(ADA | {"name": {"first_name": "Bo", "family_name": ""}}))
    marek, amina = served.visitor("marek"), served.visitor()
    sought = {"do": "find", "reference": reference(there)}
    assert "no sign-up with this reference" in marek.post("/sign-ups", sought, "/sign-ups").text
    form = {"sign_up": str(there), "do": "show"}
    assert marek.post("/sign-ups", form, "/sign-ups").status_code == 404
    assert amina.post("/sign-ups", form | {"sign_up": str(ada)}, "/sign-ups").status_code == 422
    card = office.find(served.hub, there).card
    issuer.change(served.hub, card, CardStatus.WITHDRAWN, Why.LOST, "amina")
    assert amina.post("/sign-ups", form, "/sign-ups").status_code == 422


@pytest.mark.parametrize("wrong", [{"sign_up": "x"}, {"do": "fly"}, {"do": "evidence", "kind": "a smile"}])
def test_a_form_that_asks_for_nothing_known_changes_nothing(served, ada, wrong):
    form = {"sign_up": str(ada), "do": "open"} | wrong
    assert served.visitor().post("/sign-ups", form, "/sign-ups").status_code in (404, 422)
    assert standing(served.hub, ada) is Standing.WAITING


def test_the_commands(served, ada, tmp_path):
    folder = str(served.hub.city.public.parent)

    def hub(*words: str) -> subprocess.CompletedProcess[str]:
        command = python("hub", "sign-up", *words, "--data", folder)
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    listed = json.loads(hub("list", "--json").stdout)
    assert [(row["sign_up"], row["why"]) for row in listed["waiting"]] == [(str(ada), "evidence")]
    assert "Adelaide" not in json.dumps(listed)
    done = hub("evidence", str(ada), "--kind", "tenancy")
    assert re.fullmatch(r"issued, card [0-9a-f]{32}\n", done.stdout), done.stderr
    assert "issued already" in hub("refuse", str(ada)).stderr
    listed = hub("list").stdout
    assert listed == f"{reference(ada)}  {ada}  card not fetched  porchester\n"
    assert "several" not in hub("card", reference(ada).lower(), "--to", str(tmp_path / "card.png")).stderr
    (code,) = zxingcpp.read_barcodes(cv2.imread(str(tmp_path / "card.png")))
    assert hub("card", reference(ada), "--given").stdout == code.text + "\n"
    assert "no sign-up waits" in hub("list").stdout
    assert "no sign-up has the reference" in hub("card", "ZZZ-ZZZ").stderr
    with served.hub.read() as connection:
        assert connection.execute(select(sign_ups.c.state)).all() == [("issued",)]


def test_what_a_device_had_not_sent_is_told_on_its_page_and_by_command(served, capsys):
    hub = served.hub
    begun, there = sign_up_at(hub, PORCHESTER, told()[:4]), sign_up_at(hub, ELSEWHERE, told()[:2])
    page = served.visitor("marek").get(f"/devices/{PORCHESTER}").text
    assert "Sign-ups that are not whole" in page and "5 and on" in page and "Adelaide" not in page
    whole = served.visitor().get(f"/devices/{town.device_row(4)['id']}").text
    assert "Sign-ups that are not whole" not in whole
    folder = str(hub.city.public.parent)
    assert main(["sign-up", "missing", "--device", PORCHESTER, "--data", folder]) == 0
    assert capsys.readouterr().out == f"{begun}  pages here: 4, lacks: 5 and on  Café desk\n"
    assert main(["sign-up", "missing", "--data", folder, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["missing"]
    assert {row["sign_up"]: row["lacks"] for row in rows} == {str(begun): "5 and on", str(there): "3 and on"}
    assert main(["sign-up", "missing", "--device", "nobody's", "--data", folder]) != 0
