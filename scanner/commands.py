"""How the window's command takes its words: as every command does."""

from shared.console import Parser

__all__ = ["Parser"]
