"""What is played: scenario texts, and the strict loader that reads them."""
