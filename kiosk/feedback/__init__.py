"""What people think: asked on a page, kept beside the log, in a thread of its own."""
