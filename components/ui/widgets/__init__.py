"""What pages share around their rows: notices, order, pages of a list, downloads, versions, what to take along."""
