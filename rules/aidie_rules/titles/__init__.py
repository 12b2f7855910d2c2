"""Posts: what they are called, taken apart into place, body, rank and role."""
