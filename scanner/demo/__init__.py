"""The demo: a made-up city, a film of people showing their cards, and the scanner at work on it."""
