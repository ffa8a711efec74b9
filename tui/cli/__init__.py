"""The command line: everything works here without the app, in a pipe and with a screen reader."""
