"""Where it is played: the Textual app, and the command line."""
