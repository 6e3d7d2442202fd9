"""What is known: the codebook, the curated tables and everything that is derived from them by rule."""
