"""What is handed out at a desk: who may have it, which one it is, and that it came back."""
