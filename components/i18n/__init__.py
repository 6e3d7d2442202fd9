"""What a sentence is made of: messages, dates, names, quantities in words; direction and width of a line."""
