"""Golden pictures: what the card looked like when somebody last looked and was content."""
