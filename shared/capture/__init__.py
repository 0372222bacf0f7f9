"""Camera, film or folder become frames; frames become texts. No Qt."""
