"""Rules with one seeded defect each, and what catches it: the name of a property or of a lint, examples, or refused."""
