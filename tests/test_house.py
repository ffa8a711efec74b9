"""The house: what stands on what, and what a command does not load."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from small_world import ROOT, first_kept, hotseat, program_environment

COMMANDS = {
    "list": ["list"],
    "judge": ["judge"],
    "check": ["check", "-", "--scenario", "rumour-run-en", "--praise"],
    "validate": ["validate"],
    "play": ["play", "rumour-run-en", "--plain", "--json"],
    "resume": ["resume", "SESSION", "--plain"],
    "report": ["report", "SESSION", "--format", "html"],
    "replay": ["replay", "SESSION"],
    "sessions": ["sessions"],
    "rules": ["rules"],
    "graph": ["graph", "--format", "rapid_fire"],
}
RUN = """
import sys
from tui.__main__ import main
try:
    main()
finally:
    sys.stderr.write("\\nLOADED " + " ".join(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def loaded_by(code: str, *arguments: str, given: str = "", **environment: str) -> tuple[int, set[str]]:
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        input=given.encode(), capture_output=True, cwd=ROOT, env=program_environment(**environment), timeout=60,
    )  # fmt: skip
    return ran.returncode, set(ran.stderr.decode().rpartition("LOADED ")[2].split())


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_without_a_screen_load_none(tmp_path: Path, command: str) -> None:
    arguments = COMMANDS[command]
    if "SESSION" in arguments:
        hotseat(tmp_path, "play", "rumour-run-en", "--plain", given=b"We pay.\n\xff\n")
        arguments = [first_kept(tmp_path) if argument == "SESSION" else argument for argument in arguments]
    given = {
        "judge": json.dumps(
            {"id": "a", "lang": "en", "brief": {"situation": "", "key_messages": []}, "answer": "No comment."}
        ),
        "check": "We are paying withdrawals as usual: 140 of them over the counter by eleven this morning.",
    }.get(command, "")
    code, loaded = loaded_by(RUN, *arguments, given=given, HOTSEAT_HOME=str(tmp_path))
    assert code == (1 if command == "check" else 0), "something is found in the draft"
    assert "click" in loaded, "the program ran"
    assert not loaded & {"textual", "rich"}


LEAN = [
    ("engine.session", {"pydantic", "yaml", "jinja2", "sqlite3", "transitions", "click"}),
    ("engine.events", {"pydantic", "yaml", "jinja2", "sqlite3"}),
    ("engine.journal", {"pydantic", "yaml", "jinja2", "transitions"}),
    ("engine.judge", {"pydantic", "jinja2", "sqlite3", "transitions"}),
    ("drills.formats", {"pydantic", "jinja2", "click"}),
    ("drills.stage", {"pydantic", "jinja2", "click"}),
    ("scenarios.catalogue", {"pydantic", "yaml", "jinja2", "transitions", "click"}),
    ("tui.cli.main", {"pydantic", "yaml", "jinja2", "sqlite3", "transitions", "textual", "rich"}),
]


@pytest.mark.parametrize(("module", "unwanted"), LEAN, ids=[module for module, _ in LEAN])
def test_a_module_loads_only_what_it_needs(module: str, unwanted: set[str]) -> None:
    code = f"import sys, {module}; sys.stderr.write('LOADED ' + ' '.join(n.partition('.')[0] for n in sys.modules))"
    done, loaded = loaded_by(code)
    assert done == 0 and module.partition(".")[0] in loaded
    assert not loaded & {*unwanted, "textual", "rich"}


def test_each_folder_stands_on_those_before_it() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    ran = subprocess.run([str(lint)], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_program_runs_from_another_folder(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tui", "list", "--json"],
        capture_output=True, cwd=tmp_path, env=program_environment(HOTSEAT_HOME=str(tmp_path)), timeout=60,
    )  # fmt: skip
    assert ran.returncode == 0 and not ran.stderr
    shipped = [path for lang in ("zh", "en") for path in (ROOT / "scenarios" / lang).glob("*.yaml")]
    assert len(json.loads(ran.stdout)) == len(shipped)


@pytest.mark.parametrize("encoding", ["ascii", "gbk", "utf-8"])
def test_the_output_is_utf_8_whatever_the_terminal_says(tmp_path: Path, encoding: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tui", "play", "rumour-run-zh", "--plain", "--lang", "zh"],
        input="柜台取现照常。\n".encode(), capture_output=True, cwd=tmp_path,
        env=program_environment(HOTSEAT_HOME=str(tmp_path), PYTHONIOENCODING=encoding, LC_ALL="C"), timeout=60,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert "柜台取现照常" in ran.stdout.decode("utf-8")


def test_a_reader_that_goes_away_is_no_trouble(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tui", "play", "rumour-run-en", "--plain"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
        env=program_environment(HOTSEAT_HOME=str(tmp_path)),
    )  # fmt: skip
    process.stdout.readline()
    process.stdout.close()
    process.stdin.write(b"We are paying.\n" * 5)
    process.stdin.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait(30) in (0, 1, 141, -13)
    assert b"Traceback" not in errors and b"Exception ignored" not in errors
