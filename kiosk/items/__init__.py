"""What is laid or held before the kiosk, read: library cards, the city's cards, and the things to borrow."""
