"""How it is played: one state machine a format."""
