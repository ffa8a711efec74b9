"""The pocket card: one A6 page with the three points, the first sentence, the numbers, whom to ask what."""

from __future__ import annotations

from engine.debrief.debrief import Debrief
from engine.debrief.leaving import for_others
from engine.debrief.report import environment
from engine.exchange import Brief
from engine.judge.length import count
from engine.judge.text import Text
from engine.kinds import Lang
from engine.language import N_, translator
from engine.plain_text import one_line
from engine.regex import regex

_NUMBER = regex(
    r"\d|[一二三四五六七八九十百千万两]{1,6}(?:点|笔|台|人|元|万|分钟|小时)|[二三四五六七八九十百千万两]个"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand)\b"
)
_MOST_NUMBERS = 5
_ENOUGH = {"zh": 20, "en": 12}
"""Characters, or words, that a first sentence holds at least; "Yes." alone helps nobody."""
FIELDS = (N_("name"), N_("outlet"), N_("wants to know"), N_("phone"), N_("deadline"))
"""What to ask of every reporter."""


def pocket_card(debrief: Debrief, lang: Lang) -> str:
    """The card as one HTML file, with what is private masked; `lang` is the language of its headings."""
    t, debrief = translator(lang), for_others(debrief)
    return (
        environment("html", lang)
        .get_template("card.html.j2")
        .render(
            debrief=debrief,
            lang=lang,
            first_sentence=_first_sentence(debrief),
            numbers=_numbers(debrief),
            fields=[t(field) for field in FIELDS],
        )
    )


def _first_sentence(debrief: Debrief) -> str:
    """The speaker's own, where one was prepared; else the beginning of the first reference answer."""
    session = debrief.session
    if session.prepared is not None and session.prepared.first_sentence:
        return session.prepared.first_sentence
    lang = session.started.scenario.lang
    scenario = session.started.scenario
    questions = scenario.questions(session.started.format)
    said = questions[0].reference.answer if questions else _key_message(scenario.brief)
    answer = Text(said, lang)
    end = 0
    for sentence in answer.sentences:
        end = sentence.end
        if count(answer.plain[:end], lang) >= _ENOUGH[lang]:
            break
    raw = answer.raw_span(0, end)
    return answer.raw[raw.start : raw.end]


def _key_message(brief: Brief) -> str:
    return brief.key_messages[0].text if brief.key_messages else ""


def _numbers(debrief: Debrief) -> list[str]:
    """The clauses of the confirmed facts that hold a number, the shortest first."""
    scenario = debrief.session.started.scenario
    clauses = []
    for fact in scenario.brief.confirmed:
        text = Text(fact, scenario.lang)
        raws = [text.raw_span(clause.start, clause.end) for clause in text.clauses]
        told = [one_line(fact[raw.start : raw.end]).strip("，。；,.; ") for raw in raws]
        # A fact with two numbers is one: torn apart, neither half is understood.
        with_number = [clause for clause in told if _NUMBER.search(clause)]
        clauses += with_number if len(with_number) == 1 else [one_line(fact).strip("，。；,.; ")] * bool(with_number)
    shortest = sorted(clauses, key=len)[:_MOST_NUMBERS]
    return [clause for clause in clauses if clause in shortest]
