"""What is owed to whom by when, and the ledger of what was told."""
