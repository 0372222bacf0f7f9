"""What a hub refuses to start with."""

from datetime import date
from pathlib import Path

import pytest

from hub import city as cities
from hub.safety import DEMO, check
from hub.settings import Settings
from shared.domain.faults import UsageError


@pytest.fixture
def city(tmp_path):
    return cities.make(tmp_path / "city", None, None, date(2026, 1, 5))


@pytest.fixture
def pem(tmp_path):
    made = tmp_path / "tls.pem"
    made.touch(0o600)
    return str(made)


def test_the_environment_is_read_and_options_come_first():
    settings = Settings.read({"PORTCULLIS_HUB_URL": "https://a", "PORTCULLIS_HUB_DATABASE": "", "OTHER": "x"})
    assert (settings.url, settings.database) == ("https://a", None)
    assert settings.but(url="https://b", database=None).url == "https://b"


def test_a_password_is_not_shown():
    assert "hunter2" not in repr(Settings(database="postgresql://a:hunter2@localhost/b"))


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.8.8.8"])
def test_this_machine_alone_is_served_plainly(city, host):
    check(city, Settings(), host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.1.2.3", "hub.example.org"])
def test_others_are_not_served_plainly(city, host):
    with pytest.raises(UsageError, match="--tls-cert"):
        check(city, Settings(), host)


def test_others_are_served_with_tls_or_behind_a_proxy(city, pem):
    check(city, Settings(tls_cert=pem, tls_key=pem), "0.0.0.0")
    check(city, Settings(trusted_proxy="10.0.0.1, 10.1.0.0/16"), "0.0.0.0")


def test_the_demo_city_stays_on_this_machine(city, pem):
    (city.private / DEMO).touch()
    check(city, Settings(), "127.0.0.1")
    with pytest.raises(UsageError, match="hub city init"):
        check(city, Settings(tls_cert=pem, tls_key=pem), "0.0.0.0")


@pytest.mark.parametrize("mode", [0o750, 0o705, 0o777])
def test_keys_that_others_may_read_are_refused(city, mode):
    city.private.chmod(mode)
    with pytest.raises(UsageError, match=f"chmod 700 {city.private}"):
        check(city, Settings(), "127.0.0.1")


def test_a_tls_key_that_everybody_may_read_is_refused(city, pem):
    Path(pem).chmod(0o644)
    with pytest.raises(UsageError, match="chmod o= "):
        check(city, Settings(tls_cert=pem, tls_key=pem), "127.0.0.1")


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (Settings(tls_cert="/nowhere"), "belong together"),
        (Settings(tls_cert="/nowhere", tls_key="/nowhere"), "no such file"),
        (Settings(trusted_proxy="my-proxy"), "is no address"),
        (Settings(database="postgresql://hub:postgres@127.0.0.1/hub"), "everybody tries first"),
        (Settings(database="postgresql://hub:hub@127.0.0.1/hub"), "everybody tries first"),
        (Settings(database="postgresql://hub:Zu8xkPq@db.example.org/hub"), "sslmode=verify-full"),
        (Settings(database="postgresql://hub:x@db.example.org/hub?sslmode=prefer"), "sslmode=verify-full"),
        (Settings(database="oracle://x"), "no database of the kind"),
    ],
)
def test_unsafe_settings_are_refused_with_a_way_out(city, settings, told):
    with pytest.raises(UsageError, match=told):
        check(city, settings, "127.0.0.1")


@pytest.mark.parametrize(
    "database",
    [
        "postgresql://hub@/hub?host=/run/postgresql",
        "postgresql://hub:Zu8xkPq@127.0.0.1/hub",
        "postgresql://hub:Zu8xkPq@db.example.org/hub?sslmode=verify-full",
    ],
)
def test_safe_databases_are_taken(city, database):
    check(city, Settings(database=database), "127.0.0.1")
