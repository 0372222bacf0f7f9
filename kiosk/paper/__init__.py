"""What a person takes along: the receipt, the printers that put it on paper, and the post that sends it."""
