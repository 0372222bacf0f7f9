"""The library: whose card, which book, and the library system that knows both."""
