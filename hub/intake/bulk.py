"""Many rows at once: into a table as the driver does it fastest, and into a statement as a set."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError


def insert(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows that give every column of the table in its order; raises DBAPIError as ever."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(table.columns))
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", list(rows))  # noqa: S608
        return
    _copy(connection, f"COPY {table.name} ({names}) FROM STDIN", rows)


def _copy(connection: Connection, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """PostgreSQL's own way, about four times as fast as INSERT."""
    import psycopg

    driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:
        raise DBAPIError.instance(
            statement, None, error, psycopg.Error, dialect=connection.dialect
        ) from error


def as_rows(
    connection: Connection, columns: Mapping[str, str], rows: Iterable[Sequence[str | int]]
) -> tuple[str, str]:
    """What to write after FROM for these rows, with columns of the types `text` or `bigint`, and the text to
    bind to `:rows`. No text in them has a control character. They keep no order: number them."""
    if connection.dialect.name == "sqlite":
        told = ", ".join(f"json_extract(value, '$[{n}]') AS {name}" for n, name in enumerate(columns))
        return f"(SELECT {told} FROM json_each(:rows))", json.dumps(list(rows))  # noqa: S608  fixed names
    told = ", ".join(
        f"split_part(line, chr(9), {n})::{kind} AS {name}"
        for n, (name, kind) in enumerate(columns.items(), 1)
    )
    lines = "\n".join(["\t".join(map(str, row)) for row in rows])  # a third of the time of JSON
    return f"(SELECT {told} FROM unnest(string_to_array(:rows, chr(10))) AS line)", lines  # noqa: S608
