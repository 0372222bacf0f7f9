"""What the kiosk shows: pixels and words."""
