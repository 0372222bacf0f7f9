"""What a library system must know of the cards, and the ways to tell it."""
