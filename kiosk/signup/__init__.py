"""Signing up with an ambassador: the answers in memory, their sealed pages on their way to the hub. No Qt."""
