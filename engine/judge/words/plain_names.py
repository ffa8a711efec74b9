"""Ordinary names of things that people ask about, which are loaded only in a charge; and how one asks plainly."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

NAME: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"[没不]?(?:裁员|减员|撤(?:并|点|掉|销|走)?|关闭|关门|停业|歇业|停办|停用|搬(?:走|迁|家)?|合并|收购|并购"
        r"|涨价?|收费|限额|限取|限制|取消|推迟|延期|延迟|缩短|调岗|转岗|罚款?|停职|辞职|起诉|打官司|报警|调查)[了过]?"
    ),
    "en": regex(
        r"clos(?:e[sd]?|ing|ures?)|shut(?:ting)?(?: down)?|merg(?:e[sd]?|ing|ers?)|lay(?:ing)?[ -]?offs?|laid off"
        r"|redundanc(?:y|ies)|redundant|job (?:cuts?|losses)|mov(?:e[sd]?|ing)|charg(?:e[sd]?|ing)|fees?"
        r"|fin(?:e[sd]?|ing)|resign(?:s|ed|ing|ation)?|suspend(?:s|ed|ing)?|su(?:e[sd]?|ing)|court"
        r"|cancel(?:s|led|ling|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|limit(?:s|ed|ing)?|cap(?:s|ped|ping)?"
        r"|cut(?:s|ting)?(?: (?:back|hours))?|take(?:n)? ?overs?|taken over"
    ),
}
"""A word that is nothing but the name of what is asked."""

ASKED_PLAINLY: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"[^。！？!?]{0,24}(?:(?:吗|么|没有|没)|(?:会不会|要不要|是不是|有没有|能不能"
        r"|还[^,，]{0,3}不)[^。！？!?]{0,12})[？?]"
    ),
    "en": regex(r"(?:and |so |but )?(?:will|is|are|was|were|do|does|did|has|have|can|could|would)\b[^.!?]{0,90}[?]"),
}
"""One plain yes-or-no question and no more."""
PUSHED: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"吧[？?]|就是|难道|凭什么|还想|还敢|居然|竟然|根本|存心|故意|老百姓|你们这|对不对|对吧|是这样|承认|说白了|到底"
    ),
    "en": regex(
        r"\b(?:really|actually|honestly|ever|even|admit|true that|just going to|n't)\b"
        r"|, (?:is|are|was|were|do|does|did|has|have|will|would)n't |\b(?:right|correct)[?]"
    ),
}
"""What turns such a question into a charge."""
