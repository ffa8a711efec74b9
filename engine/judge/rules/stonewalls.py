"""Refusals and send-aways that leave the asker with nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.judge.plain_question import plainly_answered
from engine.judge.reading import Reading
from engine.judge.text import Span
from engine.verdict import Finding

_FILLERS = {
    "zh": re.compile(
        r"嗯+|呃+|额+|啊+|哦+|唉+|哎呀?|那个|这个|就是|怎么说呢?|对不起|不好意思|抱歉|是|对|好|吧|呢"
        r"|嘛|然后|反正|其实|\W+|_+"
    ),
    "en": re.compile(
        r"\b(?:u+m+|u+h+|e+r+m*|a+h+|h+m+|oh|look|yeah|yes|no|well|ok|okay|so|right|like|sorry|you know|i mean|it's"
        r"|the|and|but|now|see|listen|anyway)\b|[\W_]+"
    ),
}
_REFUSED = {
    "zh": re.compile(
        r"无可奉告|免谈|(?:你|您)?(?:们)?(?:不用|别|甭|不要)(?:管|打听|瞎打听)|散了吧|我(?:哪|怎么)(?:知道|晓得"
        r"|清楚)|看(?:墙上|公告|通知|告示)去|(?:不关|关)我(?:什么|啥)?事"
        r"|我(?:就|只)是(?:个|一个)?(?:打工|干活|跑腿|值班)的|不予(?:置评|回应|评论)|(?:暂|现在|目前|一律"
        r"|概)?不(?:做|作|予|便|接受|方便)(?:任何)?(?:回应|评论|置评|采访|回答|透露|多说|讲|说|答复)|不回答"
        r"|不回应"
        r"|没(?:有)?(?:什么|啥)(?:好|可)?(?:说|讲|回应|补充)|我不想(?:说|谈|回答|解释)|(?:一个字|一句)(?:也|都)(?:不"
        r"|没有?)(?:说|讲|多)|到此为止|散会|先讲到这|先说到这|别(?:再)?问了?|不要(?:再)?问"
        r"|不跟(?:你|您)(?:们)?(?:说|讲|谈|掰扯|争|废话)|懒得(?:说|理|跟)|不归我(?:管|说)|(?:我|这)?管不了|跟(?:你"
        r"|您)(?:们)?(?:没关系|无关|说不着)|轮不到(?:你|您|我)|自己(?:看|查|想)去"
        r"|(?:请|都|你们|您)?(?:先)?(?:出去|走开|让开|散了|滚|往后退|退后|退到)|没(?:功夫|工夫|空|时间)(?:跟|和|回答"
        r"|理|接)|不伺候|爱(?:咋|怎么)(?:想|写|说)"
    ),
    "en": re.compile(
        r"^\W*pass\b|\b(?:no (?:further )?comments?|i (?:just|only) work here|read the (?:sign|notice)|i(?:'ve"
        r"| have) (?:got )?(?:work|things|better things|customers|real customers) to"
        r"|some other time|(?:ask|find) (?:someone|somebody) (?:who|else|that)|have to ask|nothing (?:more |else "
        r"|further )?to (?:say|add|tell)|(?:not|never) (?:saying|going to say|answering|taking"
        r"|discussing)(?: \w+){0,4} (?:word|thing|more|else|questions?|that|this)\b"
        r"|won't (?:be )?(?:answer|answering|comment|commenting|say(?:ing)?|discuss(?:ing)?|tak(?:e|ing) questions)"
        r"|not another word|(?:we|we're|we are|i'm|i am) done(?: here)?|this interview is over"
        r"|interview's over|end of (?:story|discussion|conversation)"
        r"|that's (?:it|all|enough)(?: from me)?[.!]|get (?:out|lost|off)|clear off|out of my|go away|push off"
        r"|leave (?:us|me) alone|off you go|no (?:byte|bite|quote|interview)s?\b|you'll (?:get|have) (?:no"
        r"|nothing)|talk to (?:my|our) lawyers?"
        r"|(?:i|we) (?:do not|don't) (?:have to|need to|owe)|i refuse|we refuse|no questions|none of your business"
        r"|next question|move on|move along|(?:don't|do not) ask me|for me to know|said all (?:i|we)(?:'m| am|'re"
        r"| are) going to|(?:i|we) have nothing|(?:ask|talk to|speak to|take (?:it|that|this) up with"
        r"|try) (?:head office|someone else|them|the press office|hq|the police|corporate))\b"
    ),
}
_SENT_AWAY = {
    "zh": re.compile(
        r"(?:你|您|自己)?(?:们)?(?:去|来)?问(?:我们)?(?:总行|上级|上面|领导|公安|警察|派出所|消防|记者|别人|他们"
        r"|保安|客服|法务|宣传|公关|pr|媒体|当事人|监管|办公室|有关部门|相关部门|谁去?)(?:部|吧|去)?|找(?:总行"
        r"|上级|上面|领导|别人|客服|宣传部|办公室|公关|相关部门|有关部门)(?:去|问|要|说)?"
    ),
    "en": re.compile(
        r"\b(?:ask|talk to|speak to|speak with|ring|contact|try) (?:the )?(?:head office|someone else"
        r"|somebody else|them|press office|hq|police|corporate|regional office|lawyers?|management)\b"
    ),
}
_UNKNOWING = {
    "zh": re.compile(
        r"不知道|不清楚|不晓得|不了解|不明白|说不好|不好说|不便|没接到通知|没听说|没法(?:说|讲|回答)"
        r"|答不了|(?:不能|无法|不好|不宜)(?:说|讲|透露|多说|评论|置评|回应|回答)"
    ),
    "en": re.compile(
        r"\b(?:no idea|(?:don't|do not|wouldn't) know|couldn't (?:say|tell)|can't (?:say|tell|talk"
        r"|comment|answer|discuss)|cannot (?:say|tell|comment|answer|discuss)|nobody told (?:me|us)"
        r"|not my (?:job|department|problem)|above my pay"
        r"|(?:not able|unable|not allowed|not at liberty|not in a position|not authori[sz]ed) to (?:say|tell|talk"
        r"|comment|answer|discuss|speak|go into|get into)"
        r"|(?:rather|prefer|sooner) not (?:to )?(?:say|comment|answer|discuss|talk|get into|go into|be drawn))\b"
    ),
}
_REASON = {
    "zh": re.compile(
        r"因为|由于|正在|还在|在查|核查|核实|调查(?!组?去)|没出来|没有结论|结论|涉及|隐私|个人信息|案子|案情"
        r"|警方的?办案|等.{0,12}(?:结果|结论|出来|查)|不编|不猜|冤枉|瞎讲|没准的|没影|没底|不归我拿主意"
        r"|没人给我交过底|对.{1,8}不公平|法律"
    ),
    "en": re.compile(
        r"\b(?:because|since (?:the|it|that)|being (?:checked|looked|examined|investigated|reviewed|gone)"
        r"|still (?:checking|being|with|looking)|under (?:way|investigation|review)|investigat\w+|looking into"
        r"|privacy|private|confidential|police (?:have|has|are|'ve|'re)|with the police"
        r"|wouldn't be (?:fair|right)|not fair|until|before (?:we|the|i)"
        r"|guess\w*|speculat\w*|facts first|her choice|only she can|legal reasons|court)\b"
    ),
}
_NEXT = {
    "zh": re.compile(
        r"[\d一二三四五六七八九十两半]{1,3}\s?(?:点|时|号|小时|分钟|天)(?!不)|今(?:天|晚)(?=[^，。！]{0,14}(?:公布"
        r"|通报|告诉|答复|发|说明|贴|给))|明(?:天|早|晚|日)|后天|下(?:午|周)|周[一二三四五六日]|公众号|公告"
        r"|告示|官网|热线|电话|短信|通报|公布|发布|登记|预约|告诉(?:大家|各位|您)|回头(?:给|跟|向)|第一时间"
        r"|窗口|专人"
    ),
    "en": re.compile(
        r"\b(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\w+ o'clock"
        r"|(?:i'll|we'll|i will|we will) be (?:here|back)"
        r"|at (?:noon|midday|half past|a quarter|one|two|three|four|five|six|seven|eight"
        r"|nine|ten|\d)|by (?:noon|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
        r"|tomorrow|tonight|this (?:afternoon|evening)|on (?:monday|tuesday|wednesday|thursday|friday|saturday"
        r"|sunday)|within|every hour|website|hotline|phone line|notice|update|publish\w*|announce\w*|briefing"
        r"|help desk|call you)\b"
    ),
}
_MOST_WORDS_BESIDE = {"zh": 34, "en": 26}
"""What may stand beside a hard refusal before it is only a part of a fuller answer."""
_MOST_WORDS_UNKNOWING = {"zh": 24, "en": 16}
_COUNTED = {"zh": re.compile(r"[\u3400-\u9fff]|[a-z0-9]+"), "en": re.compile(r"[a-z0-9][a-z0-9']*")}


def check(reading: Reading) -> Iterable[Finding]:
    """At most one fault: on the refusal, on the fillers, or on nothing where nothing was said."""
    answer = reading.answer
    if plainly_answered(reading):
        return
    if not _FILLERS[answer.lang].sub("", answer.plain[:400]) and len(answer.plain) <= 400:
        yield _nothing_said(reading)
        return
    span = _refusal(reading)
    if span is not None:
        yield reading.mark("stonewalls", "fault", span)


def _nothing_said(reading: Reading) -> Finding:
    words = list(_COUNTED[reading.answer.lang].finditer(reading.answer.plain))
    if not words:
        return reading.missing("stonewalls", "fault")
    return reading.mark("stonewalls", "fault", Span(words[0].start(), words[-1].end()))


def _refusal(reading: Reading) -> Span | None:
    answer = reading.answer
    lang, plain = answer.lang, answer.plain
    if (
        reading.delivered
        or reading.found("accepts_premise")
        or len(plain) > 600
        or _REASON[lang].search(plain)
        or _NEXT[lang].search(plain)
    ):
        return None
    words = len(_COUNTED[lang].findall(plain))
    hard = _REFUSED[lang].search(plain) or _SENT_AWAY[lang].search(plain)
    if hard is not None:
        clause = answer.clause_at(hard.start())
        beside = words - len(_COUNTED[lang].findall(answer[clause]))
        if beside <= _MOST_WORDS_BESIDE[lang]:
            return Span(clause.start, max(clause.end, hard.end()))
    soft = _UNKNOWING[lang].search(plain)
    if soft is not None and words <= _MOST_WORDS_UNKNOWING[lang]:
        return answer.clause_at(soft.start())
    return None
