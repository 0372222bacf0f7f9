"""A device is taken in by a code that is good once, and by keys that it proves to hold."""

import pytest

from hub import codes, devices
from hub.attempts import Bucket, take
from shared.domain.faults import UsageError
from shared.trust import root as roots
from shared.wire.batch import raw
from tests.fakes.bare_device import base64url

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own


def told(answer):
    return answer.status_code, answer.json().get("code")


def test_a_code_and_keys_make_a_device(new_device, code, open_hub):
    device = new_device()
    answer = device.enrol(code("marshall-street", place="partner")).json()
    assert (answer["device"], answer["venue"], answer["place"]) == (device.id, "marshall-street", "partner")
    document = raw(answer["root"], len(answer["root"]) * 3 // 4)
    assert roots.parse(document).fingerprint == open_hub.root.fingerprint
    with open_hub.read() as connection:
        kept = devices.find(connection, device.id)
    assert (kept.name, kept.kind, kept.revoked_ms, kept.seen_ms) == ("Desk 1", "scanner", None, None)


def test_an_answer_that_was_lost_comes_again(new_device, code, hands):
    device, secret = new_device(), code()
    first = device.enrol(secret).json()
    hands.wait(7200)
    assert device.enrol(secret).json() == first


def test_a_used_code_is_refused_to_another(device, new_device, code):
    secret = code()
    assert new_device().enrol(secret).status_code == 200
    assert told(new_device().enrol(secret)) == (403, "code_used")


@one_database
def test_a_late_code_is_refused(new_device, code, hands):
    secret = code(minutes=5)
    hands.wait(300)
    assert told(new_device().enrol(secret)) == (403, "code_late")


@one_database
def test_an_unknown_code_is_refused(new_device):
    answer = new_device().enrol("A" * 26)
    assert told(answer) == (403, "code_unknown")
    assert roots.parse(raw(answer.json()["root"], len(answer.json()["root"]) * 3 // 4))


@one_database
def test_a_kiosks_code_enrols_no_scanner(new_device, code):
    secret = code(kind="kiosk")
    assert told(new_device().enrol(secret)) == (403, "code_other_kind")
    assert new_device().enrol(secret, kind="kiosk").status_code == 200


def test_an_id_is_nobody_elses(device, new_device, code):
    thief = new_device()
    thief.id = device.id
    assert told(thief.enrol(code())) == (409, "key_in_use")


def test_a_key_is_nobody_elses(device, new_device, code):
    copy = new_device()
    copy.signing = device.signing
    assert told(copy.enrol(code())) == (409, "key_in_use")


def test_a_new_code_moves_a_device(device, code, open_hub):
    assert device.enrol(code("charing-cross")).json()["venue"] == "charing-cross"
    with open_hub.read() as connection:
        assert devices.find(connection, device.id).venue == "charing-cross"


def test_a_revoked_device_does_not_come_back_by_a_code(device, code, open_hub):
    with open_hub.alone() as connection:
        devices.revoke(open_hub, connection, device.id, "a test")
    assert told(device.enrol(code())) == (403, "device_revoked")


@one_database
def test_possession_must_be_proved(new_device, code):
    victim, thief = new_device(), new_device()
    secret = code()
    body = victim.application(secret)
    assert told(thief.ask("POST", "/v1/enrol", body, key_id=victim.id)) == (401, "signature_bad")
    assert told(thief.ask("POST", "/v1/enrol", body)) == (422, "bad_request")
    assert victim.enrol(secret).status_code == 200, "the code was not used up"


WRONG = [
    {"code": "short"},
    {"code": 7},
    {"device": "no id"},
    {"signing_key": base64url(bytes(32))},
    {"signing_key": base64url(b"\x01" + bytes(31))},
    {"signing_key": "A" * 42},
    {"sealing_key": base64url(bytes(32))},
    {"sealing_key": None},
    {"kind": "toaster"},
    {"name": ""},
    {"name": "x" * 61},
    {"name": "Desk\0"},
    {"name": "\x1b]0;Desk\x07"},
    {"name": "\u202eksed"},
    {"version": "x" * 1000},
]


@one_database
def test_wrong_applications_are_refused(new_device, code):
    device, secret = new_device(), code()
    for changed in WRONG:
        assert told(device.enrol(secret, **changed)) == (422, "bad_request"), changed
    assert device.enrol(secret).status_code == 200


def test_whoever_tries_and_tries_has_to_wait(new_device, code, open_hub):
    with open_hub.write() as connection:
        for _ in range(60):
            take(connection, [Bucket("enrol 127.0.0.1", 60, 1.0)], open_hub.now_ms())
    answer = new_device().enrol(code())
    assert told(answer) == (429, "too_many")
    assert int(answer.headers["retry-after"]) >= 1


@one_database
def test_a_code_is_for_a_venue_that_there_is(open_hub):
    with pytest.raises(UsageError, match="there is no venue 'moon'"), open_hub.write() as connection:
        codes.make(connection, codes.For("moon"), 60, "a test", open_hub.now_ms())


def test_no_secret_is_kept(open_hub, code):
    secret = code()
    with open_hub.read() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM codes").all()
    assert secret not in str(rows)
    assert secret.encode() not in b"".join(bytes(row[0]) for row in rows)
