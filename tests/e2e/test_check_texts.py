"""Bad input through the real command: a clear refusal, nothing lost, the next card works at once."""

import os
import shlex
import subprocess
import time
from datetime import UTC, date, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub.city import ISSUER_ID, OTHER_ISSUER
from shared.desk.values import ChooseService
from shared.device.state import State
from shared.domain.card import AgeBand, Rotation
from shared.domain.decision import Verdict
from shared.domain.moment import day_number
from shared.domain.reasons import Reason
from shared.ledger.ledger import Ledger
from shared.tokens.transport import from_digits, to_base64url, to_digits
from shared.wire import cose
from tests.fakes.command import ROOT, check, python, run
from tests.fakes.front_desk import FrontDesk
from tests.fakes.town import Town


def signed_bytes(town: Town, payload: bytes) -> str:
    """Any bytes with the city's own good signature over them."""
    return to_digits(cose.sign1(payload, ISSUER_ID, town.keys.issuer))


def bad_lines(town: Town) -> dict[bytes, str]:
    """What strangers put on the line, and what each is answered."""
    good = from_digits(town.card().text)
    stranger = Ed25519PrivateKey.generate()
    day = town.hands.wall_ms // 86_400_000
    deep = b"\x81" * 200 + b"\x01"
    return {
        b"": "empty",
        b"   ": "empty",
        b"x" * (1 << 20): "too_long",
        b"7" * ((1 << 20) + 7): "too_long",
        b"\x00\xff\xfe\x80" * 50: "not_a_card",
        b"\xd2\x84\x47\xa2": "not_a_card",
        "\u202e\u0661\u0662\u0663".encode(): "not_a_card",
        b"5012345678900": "not_a_card",
        b"https://example.org/?q=1": "not_a_card",
        b"WIFI:T:WPA;S=cafe;P=secret;;": "not_a_card",
        b"BEGIN:VCARD": "not_a_card",
        b"eyJhbGciOiJub25lIn0.eyJqdGkiOiIwMCJ9.": "not_a_card",
        to_digits(good[:-1]).encode(): "damaged",
        to_digits(good[:20]).encode(): "not_a_card",
        to_digits(good + b"\0").encode(): "damaged",
        to_base64url(good + b"\0").encode(): "damaged",
        to_base64url(good).encode() + b"=": "damaged",
        b"0" + to_digits(good).encode(): "damaged",
        to_digits(good[:-1] + bytes([good[-1] ^ 1])).encode(): "forged",
        town.signed(stranger).text.encode(): "forged",
        town.signed(stranger, b"\x09\x09").text.encode(): "unknown_key",
        town.signed(issuer=OTHER_ISSUER).text.encode(): "key_limits",
        town.signed(issued=day - 6000, expires=day + 1).text.encode(): "key_limits",
        town.signed(status_index=65_000).text.encode(): "key_limits",
        town.signed(issued=day + 2).text.encode(): "not_yet_valid",
        town.card(ended=True).text.encode(): "expired",
        town.card(other_city=True).text.encode(): "other_city",
        town.card(rotation=Rotation.MANDATORY).text.encode(): "code_missing",
        signed_bytes(town, deep).encode(): "damaged",
        signed_bytes(town, b"\xa2\x01\x01\x01\x01").encode(): "damaged",
        signed_bytes(town, b"\xbf\x01\x01\xff").encode(): "damaged",
        signed_bytes(town, b"").encode(): "damaged",
    }


def test_after_each_bad_line_the_next_good_card_is_admitted(town: Town, state: State) -> None:
    bad = bad_lines(town)
    good = [town.card(medium=("digits", "base64url", "jws")[n % 3]).text.encode() for n in range(len(bad))]
    typed = b"".join(line + b"\n" + card + b"\r\n" for line, card in zip(bad, good, strict=True))
    done = check("-", typed=typed, state=state.folder)
    assert (done.code, done.complaints) == (0, [])
    assert dict(zip(bad, done.told[::2], strict=True)) == bad
    assert done.told[1::2] == ["admit"] * len(good)
    assert all(answer["service"] == "library" and answer["source"] == "-" for answer in done.answers)
    assert all(datetime.fromisoformat(answer["at"]).tzinfo for answer in done.answers)


def test_every_answer_with_an_event_is_in_the_ledger_in_order(town: Town, state: State) -> None:
    texts = [town.card().text, "nonsense", town.card(ended=True).text]
    done = check("-", typed="\n".join(texts).encode(), state=state.folder)  # no end of the last line
    assert done.told == ["admit", "not_a_card", "expired"]
    kept = run("shared.device", "events", "--state", state.folder, "--json")
    assert kept.code == 0
    assert [event["id"] for event in kept.answers] == [answer["event"] for answer in done.answers]


def test_without_a_state_nothing_is_recorded_and_each_card_is_new(town: Town) -> None:
    card = town.card(rotation=None).text
    done = check("-", typed=f"{card}\n{card}\nx\n".encode(), city=town.folder, service="gym")
    assert done.told == ["admit", "admit", "not_a_card"]
    assert [answer["event"] for answer in done.answers] == [None] * 3


def test_a_rotating_code_is_good_once(town: Town, state: State) -> None:
    shown = town.showing_code(town.card(rotation=Rotation.MANDATORY), time.time_ns() // 1_000_000)
    done = check("-", typed=f"{shown}\n{shown}\n".encode(), state=state.folder)
    assert done.told == ["admit", "code_replayed"]
    assert check("-", typed=f"{shown}\n".encode(), state=state.folder).told == ["code_replayed"]


def test_many_strangers_make_few_rows_and_all_are_counted(town: Town, state: State) -> None:
    typed = "".join(f"stranger {n}\n" for n in range(2_000)).encode() + town.card().text.encode()
    done = check("-", typed=typed, state=state.folder)
    assert done.told == [*["not_a_card"] * 2_000, "admit"]
    ledger = Ledger.inspect(state.ledger)
    counts = [event.payload["count"] for event in ledger.events() if event.payload["kind"] == "stranger"]
    ledger.close()
    assert sum(counts) == 2_000
    assert len(counts) < 60


# --- used wrongly ------------------------------------------------------------------------------------------


def test_an_unknown_service_is_one_line_that_names_what_there_is(town: Town, state: State) -> None:
    done = check("-", typed=b"x\n", service="sauna", state=state.folder)
    assert (done.code, done.answers, len(done.complaints)) == (2, [], 1)
    assert "sauna" in done.complaints[0]
    assert all(service in done.complaints[0] for service in ("library", "swim", "gym"))


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        ({}, 2, "--city"),
        ({"city": "nowhere"}, 2, "nowhere"),
        ({"state": "nowhere"}, 2, "nowhere"),
        ({"city": "{town}", "venue": "moon"}, 2, "porchester"),
    ],
)
def test_a_wrong_use_is_one_clear_line(
    town: Town, tmp_path, options: dict[str, str], code: int, words: str
) -> None:
    given = {name: value.format(town=town.folder) for name, value in options.items()}
    if "state" in given:
        given["state"] = str(tmp_path / "nowhere")
    done = check("-", typed=b"x\n", **given)
    assert (done.code, done.answers, len(done.complaints)) == (code, [], 1)
    assert words in done.complaints[0]
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_is_not_there_is_said_before_anything_is_judged(town: Town, state: State) -> None:
    done = check("-", "missing.png", typed=town.card().text.encode(), state=state.folder)
    assert (done.code, done.answers, len(done.complaints)) == (2, [], 1)


def test_two_programs_do_not_use_one_state(town: Town, state: State) -> None:
    with state.lock():
        done = check("-", typed=town.card().text.encode(), state=state.folder)
    assert (done.code, done.answers, len(done.complaints)) == (1, [], 1)
    assert str(os.getpid()) in done.complaints[0]
    assert check("-", typed=town.card().text.encode(), state=state.folder).told == ["admit"]


@pytest.mark.parametrize(
    ("shell", "code", "words"),
    [("<&-", 0, ""), (">/dev/full", 1, "standard output"), (">&-", 0, ""), ("| head -c 1", 0, "")],
)
def test_streams_that_are_closed_or_full_are_no_reason_to_fall_over(
    town: Town, tmp_path, shell: str, code: int, words: str
) -> None:
    (tmp_path / "typed").write_text(f"{town.card().text}\n" * 3)
    command = shlex.join(python("scanner", "check", "-", "--service", "library", "--city", town.folder))
    piped = f"set -o pipefail; {command} <{tmp_path}/typed {shell}"
    done = subprocess.run(["bash", "-c", piped], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert done.stderr.count("\n") == bool(words)
    assert words in done.stderr


# --- in this process, where there is much to try or the clock has to be moved ------------------------------


def test_every_one_bit_mutant_of_a_good_card_is_refused(desk: FrontDesk) -> None:
    desk.ask(ChooseService("library"))
    card = desk.town.card(rotation=Rotation.OPTIONAL)
    token = from_digits(card.text)
    for bit in range(len(token) * 8):
        mutant = bytearray(token)
        mutant[bit // 8] ^= 1 << bit % 8
        for text in (to_digits(bytes(mutant)), to_base64url(bytes(mutant))):
            assert desk.scan(text).decision.verdict is Verdict.REFUSE, bit
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT
    assert {event["kind"] for event in desk.events()} == {"stranger", "decision"}


@pytest.mark.parametrize(
    ("last", "midnight"),
    [
        (date(2027, 3, 27), datetime(2027, 3, 28, 0, tzinfo=UTC)),  # the clocks change at one that night
        (date(2027, 3, 28), datetime(2027, 3, 28, 23, tzinfo=UTC)),
        (date(2027, 10, 30), datetime(2027, 10, 30, 23, tzinfo=UTC)),
        (date(2027, 10, 31), datetime(2027, 11, 1, 0, tzinfo=UTC)),
        (date(2026, 12, 31), datetime(2027, 1, 1, 0, tzinfo=UTC)),
    ],
)
def test_a_card_is_good_until_midnight_in_london(desk: FrontDesk, last: date, midnight: datetime) -> None:
    desk.ask(ChooseService("library"))
    end_ms = int(midnight.timestamp() * 1000)
    desk.hands.wait((end_ms - 1 - desk.hands.wall_ms) / 1000)
    desk.town.publish()
    desk.town_published()
    desk.hands.wait((end_ms - 1 - desk.hands.wall_ms) / 1000)
    card = desk.town.signed(issued=day_number(last) - 100, expires=day_number(last))
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT
    desk.hands.wait(0.001)
    refused = desk.scan(card.text).decision
    assert (refused.reason, refused.facts["last_day"]) == (Reason.EXPIRED, last.isoformat())


def test_a_card_issued_tomorrow_is_good_from_midnight_in_london(desk: FrontDesk) -> None:
    card = desk.town.signed(issued=day_number(date(2026, 11, 24)), age_band=AgeBand.FROM_18)
    assert desk.scan(card.text).decision.reason is Reason.NOT_YET_VALID
    desk.hands.wait(7 * 3600)
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT
