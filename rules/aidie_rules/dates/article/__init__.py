"""Dates in their article: which one is its own, and what the others mean in the order in which it tells of them."""
