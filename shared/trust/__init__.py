"""The signed bundle: keys, card status, catalogue; how fresh they are."""
