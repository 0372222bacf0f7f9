"""`./run demo kiosk --headless`: a made-up library, two people, and what became of each item."""

from tests.fakes.command import run


def test_a_line_for_each_answer(tmp_path):
    done = run("kiosk.demo", "--headless", "--folder", tmp_path / "demo")
    assert (done.code, len(done.complaints)) == (0, 1)
    amina = ["admit", "admit", "admit", "reserved", "not_done"]
    grace_is_asked_once = ["no_number", "admit", "admit"]
    assert done.told == [*amina, *grace_is_asked_once, "withdrawn", "ask_at_desk", "admit", "admit"]
    assert all(line.keys() == {"verdict", "reason", "service", "at", "source"} for line in done.answers)


def test_a_wrong_use_is_one_line():
    done = run("kiosk.demo", "--camera")
    assert (done.code, len(done.complaints)) == (2, 1)
