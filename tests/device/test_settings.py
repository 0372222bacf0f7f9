"""Settings: declared once, every mistake named with its remedy."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.device.settings import Settings, SettingsFault, describe, load


def test_there_are_defaults_and_words_for_all(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()
    assert all(words for _, _, words in describe(Settings()))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("vnue = 'x'", "did you mean 'venue'?"),
        ("zzzz = 1", "`device settings` lists them all"),
        ("volume = 'loud'", "volume must be a whole number"),
        ("volume = true", "volume must be a whole number"),
        ("volume = 101", "between 0 and 100"),
        ("admit_seconds = nan", "between"),
        ("sounds = 1", "true or false"),
        ("text_size = 'huge'", "standard, large"),
        ("volume = ", "settings.toml"),
        ("[volume]", "volume must be a whole number"),
        ("# " + "x" * 70_000, "too large"),
    ],
)
def test_a_mistake_is_named_with_its_remedy(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(SettingsFault) as fault:
        load(path)
    assert told in fault.value.detail
    assert "settings.toml" in fault.value.detail


def test_bytes_that_are_no_text_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsFault):
        load(tmp_path / "settings.toml")


def test_saving_keeps_comments_and_order(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# ours\nvolume = 10\n\n# where\nvenue = 'porchester'\n")
    load(path).changed("volume", "60").changed("sounds", "off").changed("admit_seconds", "3").save(path)
    lines = path.read_text().splitlines()
    assert lines[:5] == ["# ours", "volume = 60", "", "# where", 'venue = "porchester"']
    found = load(path)
    assert (found.volume, found.sounds, found.admit_seconds) == (60, False, 3.0)


def test_a_layout_that_cannot_be_changed_safely_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("venue = '''\nporchester'''\n")
    before = path.read_text()
    with pytest.raises(SettingsFault):
        load(path).changed("volume", "60").save(path)
    assert path.read_text() == before


@pytest.mark.parametrize(
    ("key", "value"),
    [("volume", "loud"), ("volume", "1e9"), ("nothing", "1"), ("sounds", "maybe"), ("venue", "\udc80")],
)
def test_a_value_that_will_not_do_is_refused(key: str, value: str) -> None:
    with pytest.raises(SettingsFault):
        Settings().changed(key, value)


@given(st.text(max_size=20))
def test_any_text_comes_back_as_it_was_typed(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    Settings().changed("wedge_prefix", text).save(path)
    assert load(path).wedge_prefix == text
