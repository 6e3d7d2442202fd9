"""The rooms: from counted frames to figures with their tables and their words, one module a page."""
