"""What both programs at the card's other end stand on; it knows neither of them."""
