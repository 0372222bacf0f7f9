"""Frozen values and pure decisions. No I/O, clock, Qt, SQL or HTTP."""
