"""The hub's database: tables, connection, migrations. SQLite by default, PostgreSQL by one URL."""
