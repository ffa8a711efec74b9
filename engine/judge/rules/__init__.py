"""One file a rule, its page and its examples in the YAML beside it."""

ORDER = (
    "delivered",
    "repeats_negative",
    "empathizes",
    "commits_followup",
    "speculates",
    "overpromises",
    "shifts_blame",
    "hostile",
    "discloses_private",
    "accepts_premise",
    "stonewalls",
    "chases_barrage",
    "reframes",
    "bridges",
    "truth_sandwich",
    "bare_formula",
    "owns_it",
    "denies_confirmed",
    "does_not_own",
    "all_clear",
    "misses_question",
    "no_message",
    "long_opening",
    "long_answer",
)
"""The rules in the order in which they are asked: a rule may look at what those before it have found."""
