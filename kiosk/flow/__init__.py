"""What comes next on the kiosk's screen, and how long it stays; no Qt."""
