"""What falls on which day: the calendars that Chinese news counts by, as facts that know nothing of texts."""
