"""The report made from a drill's journal."""
