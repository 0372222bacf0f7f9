"""The venue scanner."""
