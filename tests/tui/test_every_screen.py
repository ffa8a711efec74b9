"""Every screen in four windows and two languages: whole, in one language, readable, and told without colour.

Each check looks at all the screens of one walk and tells what it finds on which of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from engine.exchange import Lang
from engine.judge.rulebook import rulebook
from tests.tui.small_app import GRADES, small_scenario
from tests.tui.tour import SCREENS, TOURS, Piece, Tour, tour

WINDOWS = [pytest.param(window, id=f"{window[0][0]}x{window[0][1]}-{window[1]}-{window[2]}") for window in TOURS]
NAMES_OF_KEYS = {"F", "Enter", "Tab", "Esc", "Ctrl", "Q", "S", "Delete"}
FILES_AND_FORMS = {"HTML", "Markdown", "JSON", "A", "hotseat", "sessions", "home", "x", "md"}
CHINESE = re.compile("[\u3000-\u303f\u3400-\u9fff\uff01-\uff5e]+")
LATIN = re.compile(r"[A-Za-z]+")

Found = Iterator[tuple[str, str]]
"""A screen, and what is wrong with it."""


def every_screen_was_seen(walked: Tour) -> Found:
    """The walk led everywhere."""
    for screen in SCREENS ^ {shot.screen for shot in walked.shots}:
        yield screen, "not seen, or new"


def nothing_is_cut_off_or_covered(walked: Tour) -> Found:
    """All that a screen shows lies in the window; what lies below can be scrolled to."""
    for shot in walked.shots:
        yield from ((shot.name, what) for what in shot.out_of_place)
        if len(shot.lines) != walked.size[1]:
            yield shot.name, f"{len(shot.lines)} lines"


def the_key_line_is_complete(walked: Tour) -> Found:
    """Every key with its words, also while a passing notice lies over the screen."""
    for shot in walked.shots:
        yield from ((shot.name, f"no {key}") for key in shot.keys if key not in shot.key_line)
        if not shot.keys:
            yield shot.name, "no keys"


def every_key_can_be_clicked(walked: Tour) -> Found:
    """Somebody carries its action out."""
    for shot in walked.shots:
        yield from ((shot.name, action) for action in shot.dead_keys)


def nothing_is_left_in_the_other_language(walked: Tour) -> Found:
    """Words that the window's language does not have, without what stands there by its own right."""
    other = "en" if walked.lang == "zh" else "zh"
    own_right = [GRADES[other][2][0], GRADES[other][3][0], title_of(other), *sources()]
    for shot in walked.shots:
        for text in shot.texts:
            for words in own_right:
                text = text.replace(words, "")
            yield from ((shot.name, word) for word in foreign_words(text, walked))


def foreign_words(text: str, walked: Tour) -> Iterator[str]:
    if walked.lang == "en":
        yield from (word for word in CHINESE.findall(text) if word != "中文")
        return
    for word in LATIN.findall(text):
        if word not in NAMES_OF_KEYS | FILES_AND_FORMS | {"English"} and not is_of_a_path(word, walked.home):
            yield word


def is_of_a_path(word: str, home: str) -> bool:
    return word in f"{home}/reports/-queue-zh-card.html/settings.yaml"


def title_of(lang: str) -> str:
    return re.search("^title: (.*)$", small_scenario(lang), re.MULTILINE).group(1)


def sources() -> Iterator[str]:
    for rule in rulebook().values():
        yield from rule.sources


LEAST = {"projector": 7.0, "dark": 4.5, "light": 4.5}


def all_text_stands_out_from_its_ground(walked: Tour) -> Found:
    """Contrast, as the guidelines for web content measure it; a room is always shown on the wall."""
    for shot in walked.shots:
        in_room = shot.name.startswith("room, ") and shot.screen not in ("RoomScreen", "HelpScreen")
        least = LEAST["projector" if in_room else walked.theme]
        for piece in shot.pieces:
            if contrast(piece) < least:
                yield shot.name, f"{piece.text.strip()!r} {contrast(piece):.1f}"


def contrast(piece: Piece) -> float:
    """The ratio of the guidelines for web content."""
    one, other = sorted((luminance(piece.foreground), luminance(piece.background)), reverse=True)
    return (one + 0.05) / (other + 0.05)


def luminance(colour: tuple[int, int, int]) -> float:
    shares = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    ("colours", "ratio"), [(((0, 0, 0), (255, 255, 255)), 21.0), (((119, 119, 119), (255, 255, 255)), 4.48)]
)
def test_the_measure_is_right(colours: tuple[tuple[int, int, int], tuple[int, int, int]], ratio: float) -> None:
    assert contrast(Piece("x", *colours)) == pytest.approx(ratio, abs=0.01)


TOLD_IN_TEXT = {
    "home": r"(?m)^ ?> \S",
    "palette": r"(?m)^ *> (F|Enter)",
    "settings": r"(?m)^ ?> \S",
    "records": r"(?m)^ ?> \S",
    "promise": r"(?m)^ *> 2026-05-08",
    "export": r"(?m)^ *> 1  ",
    "ruling, which remark": r"(?m)^ *> 1  ",
    "ruling": r"(?m)^ *> \S",
    "missed, which rule": r"(?m)^ *> \S",
    "choose, too many": r"(?ms)^ *\d +>?\[x\].*^ *\d +>?\[x\].*^ *\d +>?\[x\]",
    "coaching": r"\[[^\]]+\]\d",
    "sample, marked": r"\[[^\]]+\]\d",
    "draft": r"(?m)^.*>1  ",
    "draft, next remark": r"(?m)^.*>[12]  ",
    "air, cut in": r"(?m)^ *>> \S",
    "air": r"=====",
}
"""What is told by colour or weight is told by signs, too."""


def nothing_is_told_by_colour_alone(walked: Tour) -> Found:
    """What is picked, marked or chosen is read from the text."""
    shots = {shot.name: "\n".join(shot.lines).replace("\u00a0", " ") for shot in walked.shots}
    for name, sign in TOLD_IN_TEXT.items():
        if not re.search(sign, shots[name]):
            yield name, shots[name]


CHECKS = (
    every_screen_was_seen,
    nothing_is_cut_off_or_covered,
    the_key_line_is_complete,
    every_key_can_be_clicked,
    nothing_is_left_in_the_other_language,
    all_text_stands_out_from_its_ground,
    nothing_is_told_by_colour_alone,
)


@pytest.mark.parametrize("window", WINDOWS)
def test_every_screen(window: tuple[tuple[int, int], Lang, str]) -> None:
    walked = tour(*window)
    wrong = []
    for check in CHECKS:
        found: dict[str, list[str]] = {}
        for screen, what in check(walked):
            found.setdefault(screen, []).append(what)
        wrong += [f"{check.__name__}: {screen}: {'; '.join(dict.fromkeys(whats))}" for screen, whats in found.items()]
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
