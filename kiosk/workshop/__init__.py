"""The workshop desk: an ambassador signs in, opens a workshop, and helps one resident after another."""
