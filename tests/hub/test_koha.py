"""`hub library register`: cards are made known to a library system over its REST interface."""

import json

import pytest

from hub.__main__ import main
from shared.wire.alias import library_alias
from tests.fakes.certificates import Authority
from tests.fakes.hands import Hands
from tests.fakes.koha import CLIENT, SECRET, Koha
from tests.fakes.town import Town

OLD = "21000000000001"
NEW = ("--library", "CPL", "--category", "PT")


@pytest.fixture
def koha():
    with Koha() as made:
        yield made


@pytest.fixture
def town(tmp_path):
    return Town(tmp_path / "city", Hands())


@pytest.fixture
def register(town, koha, tmp_path, capsys):
    """Run the command; its exit code, and the outcome of each card."""
    secret = tmp_path / "secret"
    secret.write_text(f"{SECRET}\n")

    def run(*options, numbers=None):
        if numbers is not None:
            lines = [f"{card},{number}\n" for card, number in numbers.items()]
            (tmp_path / "numbers.csv").write_text("card,number\n" + "".join(lines))
            options = (*options, "--numbers", str(tmp_path / "numbers.csv"))
        where = ("--data", str(town.folder), "--koha", koha.url, "--client-id", CLIENT)
        code = main(["library", "register", *where, "--secret-file", str(secret), "--json", *options])
        told = map(json.loads, capsys.readouterr().out.splitlines())
        return code, {one["card"]: (one["outcome"], one["why"]) for one in told}

    return run


def alias(town, card):
    return library_alias(town.keys.library_key, card.claims.card_id)


def test_a_patron_who_was_there_keeps_the_plastic_card_and_goes_by_the_alias_too(town, koha, register):
    card, other = town.card(), town.card()
    koha.add(cardnumber=OLD, userid="amina.rahman", surname="Rahman", firstname="Amina")
    assert register(numbers={card.card: OLD}) == (0, {card.card: ("linked", "")})
    (patron,) = koha.by("cardnumber", OLD)
    assert (patron["userid"], patron["surname"], patron["firstname"]) == (
        alias(town, card),
        "Rahman",
        "Amina",
    )
    assert not koha.by("userid", alias(town, other))  # nothing is known of its holder: they link at the kiosk


def test_a_new_patron_goes_by_the_alias_in_both_fields(town, koha, register):
    card = town.card()
    assert register(*NEW) == (0, {card.card: ("made", "")})
    (patron,) = koha.patrons.values()
    assert patron["cardnumber"] == patron["userid"] == alias(town, card)
    assert card.card in str(patron["staff_notes"])


def test_the_next_run_asks_about_new_cards_only_and_again_changes_nothing(town, koha, register):
    cards = [town.card() for _ in range(30)]
    assert set(register(*NEW)[1].values()) == {("made", "")}
    asked = len(koha.asked)
    assert register(*NEW) == (0, {})
    assert len(koha.asked) == asked
    late, changes = town.card(), koha.changes
    assert register("--again", *NEW)[1] == {card.card: ("known", "") for card in cards} | {
        late.card: ("made", "")
    }
    assert koha.changes == changes + 1


def test_a_dry_run_tells_and_changes_nothing(town, koha, register):
    card = town.card()
    assert register("--dry-run", *NEW)[1] == {card.card: ("made", "")}
    assert (koha.changes, koha.patrons) == (0, {})
    assert register(*NEW)[1] == {card.card: ("made", "")}


def test_cancelled_cards_and_those_not_named_are_left_alone(town, koha, register):
    lost, card, other = town.card(), town.card(), town.card()
    town.withdraw(lost)
    assert register("--card", card.card, *NEW)[1] == {card.card: ("made", "")}
    assert register(*NEW)[1] == {other.card: ("made", "")}
    assert register("--card", "00" * 16, *NEW)[0] == 2


def test_no_cards_no_stops_another(town, koha, register):
    gone, taken, stranger, fine = (town.card() for _ in range(4))
    koha.add(cardnumber="2100", userid=alias(town, town.card(other_city=True)), surname="A")
    koha.add(cardnumber=alias(town, stranger), userid="b", surname="B")
    code, told = register(*NEW, numbers={gone.card: "nobody", taken.card: "2100"})
    assert code == 1
    assert told == {
        gone.card: ("refused", "no patron has this card number"),
        taken.card: ("refused", "the patron goes by the alias of another card"),
        stranger.card: ("refused", "a patron has this card number, and not from here"),
        fine.card: ("made", ""),
    }


def test_koha_s_own_no_is_told_card_by_card(town, register):
    one, two = town.card(), town.card()
    code, told = register("--library", "MOON", "--category", "PT")
    assert (code, set(told)) == (1, {one.card, two.card})
    assert set(told.values()) == {("refused", "Given library_id does not exist")}


def test_a_record_that_koha_veils_is_not_written_back(town, koha, register):
    card = town.card()
    koha.add(cardnumber=OLD, userid="amina", surname="Rahman")
    koha.veiled = True
    assert register(numbers={card.card: OLD})[1] == {
        card.card: ("refused", "this client may not see the patron")
    }
    assert koha.changes == 0


@pytest.mark.parametrize("trouble", [503, 429, "cut", "html"])
def test_an_answer_that_is_lost_is_unknown_and_the_next_run_finds_out(town, koha, register, trouble):
    cards = {town.card().card for _ in range(2)}
    koha.troubles[:] = [trouble, None, trouble]  # the first question, which is asked again; the first patron
    code, told = register(*NEW)
    assert (code, told.keys()) == (1, cards)
    assert sorted(outcome for outcome, _ in told.values()) == ["made", "unknown"]
    assert [outcome for outcome, _ in register(*NEW)[1].values()] == ["made"]


def test_three_lost_answers_in_a_row_end_the_run(town, koha, register, capsys):
    for _ in range(6):
        town.card()
    koha.troubles[:] = [None, *[503] * 20]
    code, told = register(*NEW)
    assert (code, len(told)) == (1, 3)


def test_a_token_that_is_over_is_fetched_anew_and_a_wrong_secret_is_one_line(
    town, koha, register, tmp_path, capsys
):
    town.card()
    town.card()
    koha.troubles[:] = [None, 401]
    assert register(*NEW)[0] == 0
    (tmp_path / "secret").write_text("wrong")
    town.card()
    assert register(*NEW)[0] == 1
    assert SECRET not in str(koha.asked)


def test_no_number_is_in_an_address(town, koha, register):
    card = town.card()
    koha.add(cardnumber=OLD, userid="amina", surname="Rahman")
    register(numbers={card.card: OLD})
    assert OLD not in str(koha.asked)
    assert alias(town, card) not in str(koha.asked)


def test_its_certificate_is_checked(town, tmp_path, capsys):
    town.card()
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    authority = Authority(tmp_path / "ca")
    with Koha(authority.server()) as koha:
        where = ("--data", str(town.folder), "--koha", koha.url, "--client-id", CLIENT)
        command = ["library", "register", *where, "--secret-file", str(secret), *NEW]
        assert main(command) == 1
        assert "certificate" in capsys.readouterr().err
        assert not koha.asked
        assert main([*command, "--ca", str(authority.pem)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 made"


@pytest.mark.parametrize(
    "url", ["http://koha.example.org", "https://a:b@koha.example.org", "koha.example.org"]
)
def test_a_line_that_could_be_read_on_the_way_is_refused(town, tmp_path, url):
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    where = ("--data", str(town.folder), "--koha", url, "--client-id", CLIENT)
    assert main(["library", "register", *where, "--secret-file", str(secret)]) == 2


@pytest.mark.parametrize("line", ["nonsense", "00,1", f"{'0' * 32},a|b", f"{'0' * 32},{'1' * 40}"])
def test_a_list_of_numbers_that_is_none_is_refused(town, register, tmp_path, line):
    (tmp_path / "bad.csv").write_text(f"card,number\n{line}\n")
    assert register("--numbers", str(tmp_path / "bad.csv"))[0] == 2
