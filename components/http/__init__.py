"""What is answered beside the pages: rows, changes, pictures, papers."""
