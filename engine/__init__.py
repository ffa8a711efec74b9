"""The rules of the game: what is judged, recorded, scored and reported. No screen, no wall clock, no network."""

__version__ = "0.1.0"
