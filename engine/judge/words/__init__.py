"""Word lists that the rules share."""
