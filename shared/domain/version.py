"""Which version this is: what the hub is told, and what `--version` prints; pyproject.toml says the same."""

VERSION = "0.2.0"
