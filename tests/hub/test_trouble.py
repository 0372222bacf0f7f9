"""What a database complains of, told apart: come back later, no room, damaged."""

import errno

import pytest
from sqlalchemy.exc import DBAPIError

from hub.api.problem import problem_of
from hub.db.engine import connect, reading, writing
from hub.db.trouble import Trouble, trouble_of


@pytest.fixture
def engine(tmp_path):
    made = connect(f"sqlite:///{tmp_path / 'a.sqlite'}")
    yield made
    made.dispose()


def of(engine, statement):
    with pytest.raises(DBAPIError) as caught, writing(engine) as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        connection.exec_driver_sql("PRAGMA max_page_count = 20")
        connection.exec_driver_sql(statement)
    return caught.value


def test_a_full_disk(engine):
    with writing(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE a (b)")
    error = of(engine, "INSERT INTO a VALUES (zeroblob(1000000))")
    assert trouble_of(error) is Trouble.FULL
    problem = problem_of(error)
    assert (problem.status, problem.code) == (507, "hub_full")
    assert trouble_of(OSError(errno.ENOSPC, "")) is Trouble.FULL


def test_another_writer_that_does_not_end(engine):
    engine = engine.execution_options(portcullis_writing=True)
    with engine.connect() as first, engine.connect() as second:
        second.exec_driver_sql("PRAGMA busy_timeout = 0")
        second.rollback()
        first.exec_driver_sql("CREATE TABLE a (b)")
        with pytest.raises(DBAPIError) as caught:
            second.exec_driver_sql("CREATE TABLE b (b)")
    assert trouble_of(caught.value) is Trouble.BUSY
    problem = problem_of(caught.value)
    assert (problem.status, problem.code, problem.retry_s) == (503, "busy", 5)


def test_a_file_that_is_no_database(tmp_path):
    (tmp_path / "b.sqlite").write_bytes(b"garbage " * 1000)
    engine = connect(f"sqlite:///{tmp_path / 'b.sqlite'}")
    with pytest.raises(DBAPIError) as caught, reading(engine):
        pass
    engine.dispose()
    assert trouble_of(caught.value) is Trouble.DAMAGED


def test_nobody_answers():
    engine = connect("postgresql://a:b@127.0.0.1:1/c")
    with pytest.raises(DBAPIError) as caught, reading(engine):
        pass
    assert trouble_of(caught.value) is Trouble.BUSY


def test_our_own_mistakes_are_no_trouble(engine):
    assert trouble_of(of(engine, "SELECT nonsense FROM nowhere")) is None
    assert trouble_of(ValueError()) is None
    assert trouble_of(OSError(errno.EACCES, "")) is None
