"""A card design (data) and a face (a person's values) become the vector PDF of one card."""
