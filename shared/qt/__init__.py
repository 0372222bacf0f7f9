"""The only PySide6 in shared: theme, workers, common widgets, wedge and serial input, words, sounds."""
