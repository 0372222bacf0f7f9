"""Receipts by e-mail: over TLS or not at all, and every way a server fails."""

import email
import email.policy
import socket
import ssl
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper import mail
from kiosk.paper.mail import MailServer, Sent, is_address, masked
from tests.fakes.certificates import Authority
from tests.fakes.mail_server import MailServerHere

TEXT = "Charing Cross Library\n\nمكتبة · 图书馆\nBack by 13 December\n"


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path / "certificates")


@pytest.fixture
def trusting(authority):
    return ssl.create_default_context(cafile=str(authority.pem))


@pytest.fixture
def there(authority):
    made = MailServerHere(authority.server())
    yield made
    made.close()


@pytest.fixture
def post(there, trusting):
    return MailServer("127.0.0.1", there.port, "library@example.org", tls=trusting)


def test_the_text_arrives_as_it_was(post, there):
    assert post.send("amina@example.org", "إيصال", TEXT) is Sent.SENT
    taken = there.taken[0]
    message = email.message_from_bytes(taken.message, policy=email.policy.default)
    assert taken.receiver == "amina@example.org"
    assert message["Subject"] == "إيصال"
    assert message.get_content().replace("\r\n", "\n") == TEXT
    assert message["Auto-Submitted"] == "auto-generated"
    assert there.heard.index("STARTTLS") < min(n for n, said in enumerate(there.heard) if "amina" in said)


def test_tls_from_the_first_byte(authority, trusting, monkeypatch):
    there = MailServerHere(authority.server(), implicit=True)
    monkeypatch.setattr(mail, "_TLS_AT_ONCE", there.port)
    post = MailServer("127.0.0.1", there.port, "library@example.org", tls=trusting)
    assert post.send("amina@example.org", "Receipt", TEXT) is Sent.SENT
    there.close()
    assert len(there.taken) == 1


def test_nothing_is_said_without_tls(post, there):
    there.offers_tls = False
    assert post.send("amina@example.org", "Receipt", TEXT) is Sent.AWAY
    assert not any("amina" in said for said in there.heard)


def test_a_stranger_s_certificate_is_not_talked_to(there):
    post = MailServer("127.0.0.1", there.port, "library@example.org")
    assert post.send("amina@example.org", "Receipt", TEXT) is Sent.AWAY
    assert not any("amina" in said for said in there.heard)


def test_the_right_password_and_a_wrong_one(there, trusting):
    there.login = ("kiosk", "right")
    right = MailServer("127.0.0.1", there.port, "library@example.org", "kiosk", "right", trusting)
    wrong = MailServer("127.0.0.1", there.port, "library@example.org", "kiosk", "wrong", trusting)
    assert right.send("amina@example.org", "Receipt", TEXT) is Sent.SENT
    assert wrong.send("amina@example.org", "Receipt", TEXT) is Sent.AWAY
    assert "right" not in repr(right)


def test_an_address_that_the_server_does_not_know(post, there):
    there.refuses = {"nobody@example.org"}
    assert post.send("nobody@example.org", "Receipt", TEXT) is Sent.NO_SUCH_ADDRESS
    assert post.send("amina@example.org", "Receipt", TEXT) is Sent.SENT


def test_a_server_that_is_gone(post, there):
    there.close()
    assert post.send("amina@example.org", "Receipt", TEXT) is Sent.AWAY


def test_a_server_that_says_nothing(post, there, monkeypatch):
    monkeypatch.setattr(mail, "_OPERATION_S", 0.3)
    there.silent = True
    assert post.send("amina@example.org", "Receipt", TEXT) is Sent.AWAY


@pytest.mark.parametrize("before", [b"", b"220 here\r\n"])
@pytest.mark.parametrize("bytes_", [b"2", b"250-more\r\n" * 100])
def test_a_server_that_never_comes_to_an_end(monkeypatch, before, bytes_):
    monkeypatch.setattr(mail, "_ALL_S", 0.4)
    cut = threading.Event()

    def dribble():
        line, _ = listener.accept()
        with line:
            try:
                line.sendall(before)
                while not cut.wait(0.02):
                    line.sendall(bytes_)
            except OSError:
                cut.set()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=dribble)
        thread.start()
        post = MailServer("127.0.0.1", listener.getsockname()[1], "library@example.org")
        assert post.send("amina@example.org", "Receipt", TEXT) is Sent.AWAY
        assert cut.wait(10)
        thread.join()


def test_a_server_that_asks_for_the_password_in_garbage(there, trusting):
    there.login, there.garbles = ("kiosk", "right"), True
    post = MailServer("127.0.0.1", there.port, "library@example.org", "kiosk", "right", trusting)
    assert post.send("amina@example.org", "Receipt", TEXT) is Sent.AWAY


def test_a_server_s_name_that_is_none():
    assert MailServer("a..b", 587, "library@example.org").send("amina@example.org", "R", TEXT) is Sent.AWAY


def test_what_the_server_took_is_sent_however_it_takes_leave(post, there):
    there.rude = True
    assert post.send("amina@example.org", "Receipt", TEXT) is Sent.SENT
    assert len(there.taken) == 1


@pytest.mark.parametrize(
    "text",
    [
        "amina",
        "amina@",
        "@example.org",
        "a b@example.org",
        "a@example",
        "a@b@example.org",
        "a@-x.org",
        "a@example.org\nBcc: b@example.org",
        "a" * 250 + "@example.org",
        "é@example.org",
        ".a@example.org",
        "",
    ],
)
def test_no_address(text):
    assert not is_address(text)


@pytest.mark.parametrize("text", ["amina@example.org", "a.b+c_d@mail.example.co.uk", "o'neil@x-1.org"])
def test_an_address(text):
    assert is_address(text)


@given(st.text(max_size=10))
def test_no_address_carries_another_header(text):
    if is_address(text + "@example.org"):
        assert not set("\r\n<>,:; ") & set(text)


def test_masked_as_its_owner_knows_it():
    assert masked("amina@example.org") == "a…@example.org"
