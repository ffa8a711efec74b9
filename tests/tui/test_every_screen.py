"""Every screen in four windows and two languages: whole, in one language, readable, and told without colour."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from engine.judge.rulebook import rulebook
from tests.tui.small_app import GRADES, small_scenario
from tests.tui.tour import BROKEN, SCREENS, TOURS, Piece, Shot, Tour, tour

WINDOWS = [pytest.param(window, id=f"{window[0][0]}x{window[0][1]}-{window[1]}-{window[2]}") for window in TOURS]
NAMES_OF_KEYS = {"F", "Enter", "Esc", "Ctrl", "Q", "S", "Delete"}
FILES_AND_FORMS = {"HTML", "Markdown", "JSON", "A", "hotseat", "sessions", "home", "x", "md"}
CHINESE = re.compile("[\u3000-\u303f\u3400-\u9fff\uff01-\uff5e]+")
LATIN = re.compile(r"[A-Za-z]+")


@pytest.fixture(params=WINDOWS, scope="module")
def walked(request: pytest.FixtureRequest) -> Tour:
    return tour(*request.param)


def nothing(found: dict[str, list[str]]) -> None:
    """Fails with what was found on which screen."""
    if found:
        pytest.fail("\n".join(f"{name}: {'; '.join(what)}" for name, what in found.items()), pytrace=False)


def test_every_screen_was_seen(walked: Tour) -> None:
    assert {shot.screen for shot in walked.shots} == SCREENS


def test_nothing_is_cut_off_or_covered(walked: Tour) -> None:
    found = {shot.name: list(shot.out_of_place) for shot in walked.shots if shot.out_of_place}
    nothing(found)


def test_no_line_is_wider_than_the_window(walked: Tour) -> None:
    assert all(len(shot.lines) == walked.size[1] for shot in walked.shots)


def test_the_key_line_is_complete(walked: Tour) -> None:
    found = {}
    for shot in walked.shots:
        if shot.has_notice:
            continue
        missing = [key for key in shot.keys if key not in shot.key_line]
        if missing or not shot.keys:
            found[shot.name] = [f"{missing} not in {shot.key_line!r}"]
    nothing(found)


def test_every_key_can_be_clicked(walked: Tour) -> None:
    nothing({shot.name: list(shot.dead_keys) for shot in walked.shots if shot.dead_keys})


def test_a_notice_covers_no_key(walked: Tour) -> None:
    found = {}
    for shot in walked.shots:
        covered = [key for key in shot.keys if key not in shot.key_line]
        if shot.has_notice and covered:
            found[shot.name] = covered
    nothing(found)


def test_nothing_is_left_in_the_other_language(walked: Tour) -> None:
    found = {shot.name: words for shot in walked.shots if (words := sorted(set(foreign_words(shot, walked))))}
    nothing(found)


def foreign_words(shot: Shot, walked: Tour) -> Iterator[str]:
    """Words that the window's language does not have, without what stands there by its own right."""
    other = "en" if walked.lang == "zh" else "zh"
    own_right = [GRADES[other][2][0], GRADES[other][3][0], title_of(other), *sources()]
    for text in shot.texts:
        for words in own_right:
            text = text.replace(words, "")
        if walked.lang == "en":
            yield from (word for word in CHINESE.findall(text) if word != "中文")
            continue
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


def test_all_text_stands_out_from_its_ground(walked: Tour) -> None:
    found: dict[str, list[str]] = {}
    for shot in walked.shots:
        in_room = shot.name.startswith("room, ") and shot.screen not in ("RoomScreen", "HelpScreen")
        least = LEAST["projector" if in_room else walked.theme]
        faint = {piece.text.strip(): contrast(piece) for piece in shot.pieces if contrast(piece) < least}
        if faint:
            found[shot.name] = [f"{text!r} {ratio:.1f}" for text, ratio in faint.items()]
    nothing(found)


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
    "choose, too many": r"(?ms)^ *\d +>?\[x\].*^ *\d +>?\[x\].*^ *\d +>?\[x\]",
    "coaching": r"\[[^\]]+\]\d",
    "sample, marked": r"\[[^\]]+\]\d",
    "air, cut in": r"(?m)^ *>> \S",
    "air": r"=====",
}
"""What is told by colour or weight is told by signs, too."""


def test_nothing_is_told_by_colour_alone(walked: Tour) -> None:
    shots = {shot.name: "\n".join(shot.lines).replace("\u00a0", " ") for shot in walked.shots}
    missing = [name for name, sign in TOLD_IN_TEXT.items() if not re.search(sign, shots[name])]
    assert not missing, "\n\n".join(shots[name] for name in missing)


def test_a_broken_file_is_made_for_the_walk() -> None:
    assert "incdent" in BROKEN
