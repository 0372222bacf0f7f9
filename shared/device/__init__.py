"""This device: identity, settings, secrets, staff and their PINs, trusted clock."""
