"""Personal names: their shapes, and where they begin and end."""
