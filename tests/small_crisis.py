"""A small crisis: twenty minutes, three injects, a decision, a door, two endings, six duties."""

from __future__ import annotations

from dataclasses import replace

from small_world import SMALL, SmallJudge, question

from engine.condition import Condition
from engine.crisis import Change, CrisisPlan, Decision, Door, Drift, Ending, Inject, Option
from engine.duties.policy import Desk, Duty, Policy, Source

SOURCE = Source("A plan", "drill_default", "unverified")
ALWAYS = Condition(event="run")
POLICY = Policy(
    id="small",
    lang="en",
    title="Small",
    holds_for="A small branch.",
    events={"run": "Run"},
    desks=(Desk("duty-room", "Duty room", "superior"), Desk("police", "Police", None)),
    duties=(
        Duty(
            "first",
            "Ring the duty room",
            "first",
            ALWAYS,
            300,
            SOURCE,
            "superior",
            channels=("phone",),
            parts=("what", "where"),
        ),
        Duty("staff", "Brief the staff", "first", ALWAYS, 600, SOURCE, "staff", channels=("spoken", "group")),
        Duty("hall", "Tell the hall", "first", ALWAYS, 900, SOURCE, "customer", after=("first", "staff")),
        Duty(
            "press",
            "A line for the press",
            "first",
            Condition(fact="press_at_door"),
            300,
            SOURCE,
            "media",
            after=("staff",),
        ),
        Duty("again", "Report again", "follow_up", Condition(told="first"), 420, SOURCE, "superior", every_s=420),
        Duty(
            "crowd", "Ask for the police", "life", Condition(fact="crowd", at_least=100), 120, SOURCE, desks=("police",)
        ),
        Duty("record", "Keep the pictures", "evidence", Condition(fact="press_at_door"), 600, SOURCE),
        Duty("notice", "Longer hours told", "order", ALWAYS, 1200, SOURCE, owed_by="head_office"),
        Duty("closing", "Close the case", "closing", Condition(after_s=1200), 600, SOURCE, "superior"),
    ),
)
CRISIS = CrisisPlan(
    policy=POLICY,
    event="run",
    starts_at="09:05",
    length_s=1200,
    speed=6,
    board={"hall": 20, "outside": 60, "counters_open": 3},
    injects=(
        Inject(
            "queue", "The queue grows.", Condition(after_s=120), changes=(Change("outside", by=30),), decision="limit"
        ),
        Inject(
            "reporter",
            "A reporter is here.",
            Condition(after_s=480),
            changes=(Change("press_at_door", to=1),),
            door="reporter",
        ),
        Inject("rumour", "The tellers talk.", Condition(duty_missed="staff"), changes=(Change("staff_rumour", to=1),)),
        Inject("boss", "The boss rings.", Condition(after_s=500), who="The boss"),
        Inject("nudge", "Well?", Condition(after_s=60), is_contingency=True),
    ),
    decisions=(
        Decision(
            "limit",
            "Let them in?",
            (
                Option(
                    "all",
                    "All of them",
                    "They push.",
                    "Quick, and crowded.",
                    (Change("hall", by=40), Change("outside", by=-40)),
                ),
                Option("few", "Ten at a time", "They wait.", "Orderly, and slow."),
            ),
            180,
            "all",
        ),
    ),
    endings=(
        Ending("calm", Condition(fact="crowd", at_most=60), "Calm", "They went home."),
        Ending("full", Condition(), "Full", "They are still there."),
    ),
    drifts=(Drift("outside", -5, 60, Condition(decided="limit/few")),),
    doors=(Door("reporter", "reporter", "Ann, Radio", "What is going on?", (question("d1"), question("d2")), 40),),
    holding_s=600,
)
SMALL_CRISIS = replace(SMALL, rapid_fire=None, negative_premise=None, branch_crisis=CRISIS)

__all__ = ["CRISIS", "POLICY", "SMALL_CRISIS", "SmallJudge"]
