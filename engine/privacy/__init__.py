"""Private data of customers and colleagues: found in what was said, and masked in what leaves the machine."""
