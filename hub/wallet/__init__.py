"""Passes for the wallets of phones: what they show, and how each maker wants it signed."""
