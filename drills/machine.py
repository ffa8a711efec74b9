"""How the formats' machines are declared: nested states with `.` between them, so that names may hold `_`."""

from __future__ import annotations

from typing import Any

from transitions.extensions.nesting import HierarchicalMachine, NestedState

Transition = tuple[str, str | list[str], str, str | None]
"""Trigger, source or sources, destination, and the name of the condition that must hold."""


class DottedState(NestedState):
    """A nested state whose full name is `parent.child`."""

    separator = "."


class DrillMachine(HierarchicalMachine):
    """A hierarchical machine of dotted states."""

    state_cls = DottedState


def transition_dicts(transitions: list[Transition]) -> list[dict[str, Any]]:
    """The table as the library takes it."""
    return [
        {"trigger": trigger, "source": source, "dest": dest, **({"conditions": condition} if condition else {})}
        for trigger, source, dest, condition in transitions
    ]


def mermaid(states: list[Any], transitions: list[Transition], initial: str, title: str) -> str:
    """The machine as a Mermaid state diagram."""
    from transitions.extensions.diagrams import HierarchicalGraphMachine  # noqa: PLC0415 - 30 ms, for this alone

    class Diagram(HierarchicalGraphMachine):
        state_cls = DottedState

    names = {condition for *_, condition in transitions if condition}
    model = type("Model", (), {name: lambda _self: True for name in names})()
    machine = Diagram(
        model=model,
        states=states,
        transitions=transition_dicts(transitions),
        initial=initial,
        auto_transitions=False,
        graph_engine="mermaid",
        title=f"title: {title}",
        show_conditions=True,
    )
    return str(machine.get_combined_graph().draw(None))
