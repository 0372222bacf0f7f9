"""What comes next on the scanner's screen, without Qt."""
