"""A made-up library for demonstrations and tests."""
