"""The pocket card: one A6 page with the three points, the first sentence, the numbers, whom to ask what."""

from __future__ import annotations

import re

from engine.debrief.debrief import Debrief
from engine.debrief.report import environment
from engine.judge.text import Text
from engine.kinds import Lang
from engine.language import N_, translator

_NUMBER = re.compile(
    r"\d|[一二三四五六七八九十百千万两]{1,6}(?:点|笔|个|台|人|元|万|分钟|小时)|\b(?:one|two|five|ten)\b"
)
_MOST_NUMBERS = 5
FIELDS = (N_("name"), N_("outlet"), N_("wants to know"), N_("phone"), N_("deadline"))
"""What to ask of every reporter."""


def pocket_card(debrief: Debrief, lang: Lang) -> str:
    """The card as one HTML file; `lang` is the language of its headings."""
    t = translator(lang)
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
    plan = session.started.scenario.plan(session.started.format)
    answer = plan.questions[0].reference.answer if plan else ""
    text = Text(answer, session.started.scenario.lang)
    if not text.sentences:
        return ""
    raw = text.raw_span(text.sentences[0].start, text.sentences[0].end)
    return answer[raw.start : raw.end]


def _numbers(debrief: Debrief) -> list[str]:
    confirmed = debrief.session.started.scenario.brief.confirmed
    return [fact for fact in confirmed if _NUMBER.search(fact)][:_MOST_NUMBERS]
