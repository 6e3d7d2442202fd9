"""Figures by name: what each is made of, how it stands on a page, on a slide, on a screen in a meeting room."""
