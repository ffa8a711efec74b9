"""`hotseat rules`: the open book."""

from __future__ import annotations

from collections.abc import Iterator

import click

from engine.json_text import json_text
from engine.judge.rulebook import Example, Rule, examples, rulebook
from engine.kinds import Lang
from engine.language import Translator
from tui.setting import Setting


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("rules", help=t("Show the judge's rules, or one of them in full."))
    @click.argument("rule", required=False)
    @click.option("--json", "as_json", is_flag=True, help=t("As JSON."))
    @click.pass_obj
    def rules(setting: Setting, rule: str | None, as_json: bool) -> int:
        book = rulebook()
        if rule is not None and rule not in book:
            names = ", ".join(book)
            raise click.UsageError(
                setting.t("There is no rule “{rule}”; there are: {names}").format(rule=rule, names=names)
            )
        chosen = [book[rule]] if rule else list(book.values())
        if as_json:
            click.echo(json_text(chosen, indent=2))
        elif rule:
            click.echo("\n".join(_page(book[rule], setting.lang, setting.t)))
        else:
            for one in chosen:
                click.echo(f"{one.id:<20} {one.title.in_(setting.lang)}")
        return 0

    return rules


def _page(rule: Rule, lang: Lang, t: Translator) -> Iterator[str]:
    yield f"{rule.id}  {rule.title.in_(lang)}"
    yield ""
    yield rule.meaning.in_(lang)
    yield ""
    yield t("Why:") + " " + rule.why.in_(lang)
    if rule.instead.in_(lang):
        yield t("Instead:") + " " + rule.instead.in_(lang)
    if rule.switch:
        yield t("Switch:") + " " + rule.switch
    yield ""
    side = examples(rule.id).in_(lang)
    fires, passes = (t("It fires on:"), t("It does not fire on:"))
    if rule.level == "credit":
        fires, passes = t("It is heard in:"), t("It is not heard in:")
    for title, cases in (
        (fires, side.fires),
        (passes, side.passes),
        (t("Another rule finds a fault in:"), side.elsewhere),
    ):
        if cases:
            yield title
            yield from (_case(case, t) for case in cases)
            yield ""
    yield t("Sources:")
    yield from (f"  {source}" for source in rule.sources)


def _case(case: Example, t: Translator) -> str:
    """A question and its answer, and whose fault it is where it is another rule's."""
    said = (case.answer or t("(nothing said)")) + (f"  → {case.fault}" if case.fault else "")
    return f"  {case.question}\n    {said}" if case.question else f"  {said}"
