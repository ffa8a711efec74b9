"""The open book: an exchange goes in, a verdict with the words marked comes out."""

from engine.judge.judge import Judge

__all__ = ["Judge"]
