"""The library kiosk."""
