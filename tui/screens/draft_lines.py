"""What stands beside a draft: the remark in question in full, the others in a line, the change just taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from engine.debrief.words import LEVELS, labelled
from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.language import Translator
from engine.plain_text import one_line
from engine.scenario import Scenario
from tui.screens.page import GAP, UNDER

if TYPE_CHECKING:
    from engine.draft import Mark, Suggestion

_LONGEST_WORDS = {"zh": 28, "en": 60}
"""Characters of the words in the line of a remark that is not in question."""


def change_lines(change: Suggestion, t: Translator) -> Iterator[Content]:
    """A sentence before and after the change that was just taken."""
    if change.before:
        yield Content(labelled(t("Before"), one_line(change.before), t))
    now = one_line(change.after) or t("nothing; the sentence is gone")
    yield Content.styled(labelled(t("Now"), now, t), "bold")
    yield Content(t("F7 takes it back, F5 goes on."))
    yield Content("")


def remark_lines(index: int, mark: Mark, change: Suggestion | None, lang: Lang, t: Translator) -> Iterator[Content]:
    """The remark in question: what is heard, what to do, the change that is offered or words to say."""
    yield Content.styled(f">{index + 1}{GAP}{_head(mark, lang, t)}", "bold")
    yield Content(f" {UNDER}{one_line(mark.message)}")
    if mark.instead:
        yield Content(f" {UNDER}{one_line(mark.instead)}")
    if change is not None:
        yield Content.styled(f" {UNDER}{_offer(change, t)}", "bold")
    elif mark.say:
        yield Content(f" {UNDER}{t('For instance: “{words}”').format(words=one_line(mark.say))}")


def remark_line(index: int, mark: Mark, lang: Lang, t: Translator) -> Content:
    """A remark that is not in question."""
    words = one_line(mark.words, _LONGEST_WORDS[lang])
    head = _head(mark, lang, t)
    return Content(f" {index + 1}{GAP}{labelled(head, f'“{words}”', t) if words else head}")


def message_lines(scenario: Scenario, told: tuple[str, ...], t: Translator) -> Iterator[Content]:
    """How many of the key messages are told, and which are not."""
    messages = scenario.brief.key_messages
    if not messages:
        return
    yield Content("")
    counted = t("Key messages told: {told} of {all}").format(told=len(told), all=len(messages))
    yield Content.styled(counted, "bold")
    for message in messages:
        if message.id not in told:
            yield Content(f"-\u00a0{t('not yet: {message}').format(message=one_line(message.text))}")


def _head(mark: Mark, lang: Lang, t: Translator) -> str:
    level = "" if mark.level == "fault" else f" ({t(LEVELS[mark.level])})"
    return f"{t('line {line}').format(line=mark.line)}{GAP}{rulebook()[mark.rule].title.in_(lang)}{level}"


def _offer(change: Suggestion, t: Translator) -> str:
    if not change.after:
        return t("F6: leave this sentence out")
    told = t("F6: make it “{words}”") if change.before else t("F6: add “{words}”")
    return told.format(words=one_line(change.after))
