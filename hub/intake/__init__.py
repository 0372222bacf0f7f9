"""What devices send: taken in exactly once, ruled on in sets, and told back to the venue."""
