"""Sign-ups as they come from desks and phones: kept sealed, opened to be checked, and ending with a card."""
