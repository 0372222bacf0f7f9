"""The only SQLite: append-only events, marks, views, numbered migrations."""
