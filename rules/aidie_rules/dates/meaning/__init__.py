"""From what a date expression says to the days that it means, and how these are written."""
