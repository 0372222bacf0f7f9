"""The questions of a sign-up as data: the kiosk shows them, and the hub serves them to a phone."""
