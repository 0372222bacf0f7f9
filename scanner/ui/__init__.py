"""The scanner's pixels and words."""
