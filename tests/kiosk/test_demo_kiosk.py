"""`./run demo kiosk --headless`: a made-up library, two people, and what became of each item."""

from tests.fakes.command import run


def test_a_line_for_each_answer():
    done = run("kiosk.demo", "--headless")
    assert (done.code, done.complaints) == (0, [])
    assert done.told == ["admit", "admit", "admit", "reserved", "not_done", "ask_at_desk", "admit", "admit"]
    assert all(line.keys() == {"verdict", "reason", "service", "at", "source"} for line in done.answers)


def test_a_wrong_use_is_one_line():
    done = run("kiosk.demo", "--camera")
    assert (done.code, len(done.complaints)) == (2, 1)
