"""A device enrols with a real hub over HTTP: once, at the right one, and what was cut is done again."""

import json
import re
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from hub import codes, devices
from hub.db import tables
from hub.hub import Hub
from shared.device import enrolled
from shared.device.__main__ import main
from shared.device.clock import Clock
from shared.device.enrolled import Enrolled, Standing
from shared.device.files import StateFault
from shared.device.settings import load
from shared.device.state import State
from shared.domain.faults import Fault
from shared.qt.words_hub import ENROL_FAULTS
from shared.sync.bundle import Courier
from shared.sync.enrol import EnrolmentRefused, Wanted, enrol, open_client
from shared.sync.faults import LineFault
from shared.trust.secrets import open_secrets
from shared.trust.store import TrustStore
from shared.wire import enrolment
from shared.wire.enrolment import EnrolmentCode
from tests.fakes import line as lines
from tests.fakes.certificates import Authority
from tests.fakes.hands import Hands
from tests.fakes.hub_thread import opened, serving
from tests.fakes.line import Line
from tests.fakes.signing_hub import SigningHub, Told, problem

Codes = Callable[..., str]


@pytest.fixture(scope="module")
def hands() -> Hands:
    return Hands(wall_ms=time.time_ns() // 1_000_000)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory, hands: Hands) -> Iterator[Hub]:
    """A demo city's hub."""
    with opened(tmp_path_factory.mktemp("hub") / "city", hands) as hub:
        yield hub


@pytest.fixture
def address(town: Hub) -> Iterator[str]:
    with serving(town) as served:
        yield served.url


@pytest.fixture(autouse=True)
def nobody_tried_before(town: Hub) -> None:
    """All these devices come from one address in a few seconds."""
    with town.write() as connection:
        connection.execute(delete(tables.attempts))


@pytest.fixture
def line(address: str) -> Iterator[Line]:
    with Line(address) as line:
        yield line


@pytest.fixture
def make_code(town: Hub, line: Line, hands: Hands) -> Codes:
    """The text of a new code for this hub, reached by this line."""

    def make(minutes: int = 60, kind: str = "scanner", **changes: str) -> str:
        with town.write() as connection:
            wanted = codes.For("porchester", kind, "desk")
            secret = codes.make(connection, wanted, minutes, "a test", hands.wall_ms)
        return enrolment.write(replace(EnrolmentCode(line.url, town.root.fingerprint, secret), **changes))

    return make


def known(town: Hub) -> int:
    """How many devices the hub knows."""
    with town.read() as connection:
        return connection.execute(select(func.count()).select_from(tables.devices)).scalar_one()


def refused(folder: Path, text: str, kind: str = "scanner") -> str:
    """The code of the refusal, whose words must be there."""
    with pytest.raises(EnrolmentRefused) as found:
        enrol(folder, text, Wanted(kind))
    assert found.value.code in ENROL_FAULTS  # it has words for people
    assert found.value.detail
    return found.value.code


def test_a_new_device_gets_its_place_its_bundle_and_its_secrets(town, make_code, tmp_path):
    kept = enrol(tmp_path / "s", make_code(), Wanted(name="Front desk"))
    state = State.open(tmp_path / "s")
    store = TrustStore(state.trust)
    bundle = store.current()
    assert (kept.venue, kept.place, kept.standing) == ("porchester", "desk", Standing.GOOD)
    assert enrolled.read(state) == kept
    assert load(state.settings).venue == "porchester"
    assert bundle is not None
    assert bundle.fingerprint == town.root.fingerprint
    assert open_secrets(state.secrets.read_bytes(), state.sealing_key(), bundle.root).partner_key
    with town.read() as connection:
        device = devices.find(connection, state.device_id)
    assert device is not None
    assert device.signing_key == state.signing_key().public_key().public_bytes_raw()
    assert device.name == "Front desk"
    assert stat.S_IMODE((tmp_path / "s").stat().st_mode) == 0o700


def test_a_kiosk_enrols_alike_but_not_with_a_scanners_code(make_code, tmp_path):
    assert refused(tmp_path / "s", make_code(), "kiosk") == "enrol_other_kind"
    assert enrol(tmp_path / "s", make_code(kind="kiosk"), Wanted("kiosk")).kind == "kiosk"


def test_a_code_is_good_once(make_code, tmp_path):
    text = make_code()
    enrol(tmp_path / "first", text, Wanted())
    assert refused(tmp_path / "second", text) == "enrol_used"


def test_a_code_ends(make_code, hands, tmp_path):
    text = make_code(minutes=1)
    hands.wait(61)
    assert refused(tmp_path / "s", text) == "enrol_late"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"secret": "A" * 26}, "enrol_unknown"),
        ({"root": "0" * 64}, "enrol_wrong_hub"),
        ({"hub": "http://hub.example"}, "enrol_insecure"),
        ({"hub": "ftp://hub.example"}, "enrol_unreadable"),
    ],
)
def test_a_code_that_fits_nothing_here(make_code, tmp_path, changes, code):
    assert refused(tmp_path / "s", make_code(**changes)) == code


@pytest.mark.parametrize(
    "text", ["", "hello", "https://hub.example/", "portcullis:enrol?hub=&root=&code=", "1" * 9999]
)
def test_what_is_no_code_touches_nothing(tmp_path, text):
    assert refused(tmp_path / "s", text) == "enrol_unreadable"
    assert not (tmp_path / "s").exists()


def test_a_hub_that_another_citys_code_leads_to_is_told_apart_even_when_it_refuses(tmp_path):
    with SigningHub() as other:
        other.answers = lambda asked: problem(403, "code_used", root=other.root_text)
        fingerprint = other.publisher.root().fingerprint
        good = EnrolmentCode(other.url, fingerprint, "A" * 26)
        assert refused(tmp_path / "s", enrolment.write(good)) == "enrol_used"
        assert refused(tmp_path / "s", enrolment.write(replace(good, root="0" * 64))) == "enrol_wrong_hub"


@pytest.mark.parametrize(
    "body", [b"{}", b"[]", b"", b'{"root": 5}', b'{"root": "%%"}', b'{"root": "' + b"A" * 40_000 + b'"}']
)
def test_an_answer_that_brings_no_root_is_not_the_hubs(tmp_path, body):
    with SigningHub() as hub:
        hub.answers = lambda asked: Told(200, body)
        code = EnrolmentCode(hub.url, hub.publisher.root().fingerprint, "A" * 26)
        assert refused(tmp_path / "s", enrolment.write(code)) == "enrol_wrong_hub"


@pytest.mark.parametrize("change", [{"device": "another"}, {"venue": 5}, {"place": None}])
def test_a_hub_that_answers_with_no_place_speaks_another_version(tmp_path, change):
    told = {"venue": "hall", "place": "desk", "incarnation": "i"}
    with SigningHub() as hub:
        hub.answers = lambda asked: Told(
            200,
            json.dumps(told | {"root": hub.root_text, "device": asked.json()["device"]} | change).encode(),
        )
        code = EnrolmentCode(hub.url, hub.publisher.root().fingerprint, "A" * 26)
        with pytest.raises(LineFault) as found:
            enrol(tmp_path / "s", enrolment.write(code), Wanted())
    assert found.value.code == "hub_refuses"
    assert enrolled.read(State.open(tmp_path / "s")) is None


def test_an_enrolled_device_ignores_codes_unless_staff_unlocked_it(make_code, tmp_path):
    first = enrol(tmp_path / "s", make_code(), Wanted())
    assert refused(tmp_path / "s", make_code()) == "enrol_already"
    second = enrol(tmp_path / "s", make_code(), Wanted(), again=True)
    assert second.device == first.device


def test_a_device_of_another_city_is_not_taken_over(town, make_code, tmp_path):
    with SigningHub() as other:
        state = State.create(tmp_path / "s")
        TrustStore(state.trust).take(other.publisher.files(), Clock(state.clock).now())
    assert refused(tmp_path / "s", make_code()) == "enrol_wrong_hub"


@pytest.mark.parametrize("fault", [lines.lost_request, lines.lost_answer, lines.altered, lines.bad_gateway])
def test_an_enrolment_that_breaks_off_anywhere_is_done_again_with_the_same_code(
    town, line, make_code, tmp_path, fault
):
    before = known(town)
    for befalls in range(8):  # the request after so many others
        folder, text = tmp_path / str(befalls), make_code()
        line.then(*[lines.well] * befalls, fault)
        with pytest.raises(Fault):
            enrol(folder, text, Wanted())
        assert enrolled.read(State.open(folder)) is None
        assert enrol(folder, text, Wanted()).venue == "porchester"
    assert line.waiting == 0
    assert known(town) == before + 8


def test_a_doubled_request_makes_one_device(town, line, make_code, tmp_path):
    before = known(town)
    line.usual = lines.doubled
    enrol(tmp_path / "s", make_code(), Wanted())
    assert known(town) == before + 1


@pytest.mark.parametrize("off_s", [3_600, -3_600, 365 * 86_400, -365 * 86_400])
def test_a_device_whose_clock_is_off_by_an_hour_or_a_year_enrols_and_has_the_right_time(
    make_code, hands, tmp_path, off_s
):
    device_hands = Hands(hands.wall_ms + off_s * 1000)
    state = State.create(tmp_path / "s")
    clock = Clock(state.clock, device_hands.readers)
    enrol(tmp_path / "s", make_code(), Wanted(), clock=clock)
    assert abs(clock.now().trusted_ms - hands.wall_ms) <= 10_000


def test_a_device_out_of_service_hears_it_and_comes_back_when_the_hub_takes_it_back(
    town, make_code, tmp_path
):
    enrol(tmp_path / "s", make_code(), Wanted())
    state = State.open(tmp_path / "s")
    store, clock = TrustStore(state.trust), Clock(state.clock)
    with town.alone() as connection:
        devices.revoke(town, connection, state.device_id, "a test")
    with open_client(state, store, clock) as client, pytest.raises(LineFault) as found:
        Courier(client, store, state, clock).fetch()
    assert found.value.code == "device_revoked"
    with pytest.raises(LineFault, match="device_revoked"):
        enrol(tmp_path / "s", make_code(), Wanted(), again=True)
    enrolled.revoke(state)
    with town.alone() as connection:
        devices.restore(town, connection, state.device_id, "a test")
    with open_client(state, store, clock) as client:
        Courier(client, store, state, clock).fetch()
    assert enrolled.standing(state) is Standing.GOOD


def test_an_enrolled_device_hears_in_the_next_bundle_that_another_is_out_of_service(
    town, make_code, tmp_path
):
    one = enrol(tmp_path / "one", make_code(), Wanted())
    enrol(tmp_path / "two", make_code(), Wanted())
    with town.alone() as connection:
        devices.revoke(town, connection, one.device, "a test")
    state = State.open(tmp_path / "two")
    store, clock = TrustStore(state.trust), Clock(state.clock)
    with open_client(state, store, clock) as client:
        bundle = Courier(client, store, state, clock).fetch()
    assert bundle is not None
    assert one.device in bundle.policy.revoked


def test_a_device_that_is_not_enrolled_has_no_line(tmp_path):
    state = State.create(tmp_path / "s")
    with pytest.raises(LineFault) as found:
        open_client(state, TrustStore(state.trust), Clock(state.clock))
    assert found.value.code == "device_unknown"


@pytest.mark.parametrize("wrong", ["[]", "{", '{"hub": 5}', '{"standing": "good"}', "\x00"])
def test_an_enrolment_that_cannot_be_read_is_told_and_never_taken_for_none(tmp_path, wrong):
    State.create(tmp_path / "s")
    (tmp_path / "s" / enrolled.FILE_NAME).write_text(wrong)
    with pytest.raises(StateFault):
        enrolled.standing(State.open(tmp_path / "s"))


def test_the_command(address, town, make_code, tmp_path, capsys):
    folder = str(tmp_path / "s")
    assert main(["enrol", "--code", make_code(), "--state", folder, "--name", "Desk", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["venue"] == "porchester"
    assert told["device"] == State.open(tmp_path / "s").device_id
    text = make_code()
    assert main(["enrol", "--code", text, "--state", folder]) == 1
    complaint = capsys.readouterr().err
    assert complaint.startswith("device: enrol_already: ")
    secret = re.search("code=(.*)", text)
    assert secret is not None
    assert secret[1] not in complaint


def test_the_command_keeps_the_way_to_the_hub(town, address, make_code, tmp_path, capsys):
    council = Authority(tmp_path / "council")
    with Line(address, council.server("hub.example")) as proxy:
        way = ["--ca", str(council.pem), "--proxy", f"http://127.0.0.1:{proxy.port}"]
        text = make_code(hub="https://hub.example")
        state = tmp_path / "s"
        assert main(["enrol", "--code", text, "--state", str(state), *way, "--kind", "scanner"]) == 0
        kept = load(State.open(state).settings)
        assert (kept.hub_ca, kept.proxy) == (str(council.pem), f"http://127.0.0.1:{proxy.port}")
        opened_ = State.open(state)
        store, clock = TrustStore(opened_.trust), Clock(opened_.clock)
        with open_client(opened_, store, clock) as client:
            assert Courier(client, store, opened_, clock).fetch() is None
    assert main(["enrol", "--code", "no code", "--state", str(tmp_path / "t")]) == 1
    assert capsys.readouterr().err.startswith("device: enrol_unreadable: ")


def test_what_is_kept_comes_back_as_it_was(tmp_path):
    state = State.create(tmp_path / "s")
    kept = Enrolled(
        "https://hub.example", state.device_id, "kiosk", "v", "desk", "r", "i", 5, Standing.REVOKED
    )
    enrolled.write(state, kept)
    assert enrolled.read(state) == kept
    enrolled.forget(state)
    assert enrolled.read(state) is None
    assert enrolled.standing(state) is Standing.GOOD
