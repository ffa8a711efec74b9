"""Steps that weigh something, by sort, which nobody may promise without leave; and small ones that anybody may."""

from __future__ import annotations

import re
from typing import Literal

from engine.kinds import Lang
from engine.regex import regex

Sort = Literal["money", "hours", "result", "visit", "senior", "job"]

WEIGHTY: dict[Lang, dict[Sort, re.Pattern[str]]] = {
    "zh": {
        "money": regex(
            r"赔|退(?!休|场|出|下|伍|潮)|返还|补(?:偿|给|贴|发|足|齐|上|回)|垫|减免|免(?:费|收|掉|手续费|年费|息"
            r"|罚息|利息)|不(?:收|要|花)(?:费|钱|利息|手续费|一分)"
            r"|不计|报销|(?:费|钱|账|单子|开销|药费)[^,，。]{0,6}(?:由|归|算|我们|行里|支行)[^,，。]{0,6}(?:出|付|掏"
            r"|担|结|头上)|(?:我们?|行里|支行)(?:来)?(?:出|掏|包|付)(?:了|钱|费|$)"
            r"|慰问金|发[^,，。]{0,4}(?:元|块|礼)|[0-9一二两三四五六七八九十百千万]+(?:元|块(?:钱)?|万元)|送(?:手机"
            r"|话费|礼|米|油)|话费|红包|到账|入账|打到"
        ),
        "hours": regex(
            r"延长|延时|延到|加班|不打烊|不关门|通宵|(?:开|办|营业|上班|服务|守|开放)到|开门|恢复营业|照(?:开|办|常)"
            r"|加开|增开|(?:周六|周日|周末|星期六|星期天|礼拜天|节假日|国庆)[^,，。]{0,6}(?:照|开|不休|上班|加班"
            r"|营业)"
        ),
        "result": regex(
            r"结果|结论|报告|答复|书面|查(?:清|明|出|完)|修(?:好|复)|恢复|办(?:好|完)|改(?:好|完|过来|回来)|核(?:完"
            r"|好|清)|解决|给您个准|更正|销(?:户|掉)|检测|鉴定"
        ),
        "visit": regex(
            r"上门|登门|(?:到|去|上|跑|送到?)[^,，。]{0,6}(?:(?<![大那这一哪])家(?!银行|支行|网点)|府上|屋里|医院"
            r"|工地|村)|派(?:车|人|专人|员工|同事)|接送|专车|班车|接驳|送(?:您|回|老人|到|去)|跑一趟|看望"
        ),
        "senior": regex(
            r"(?:行长|总经理|董事长|分管|领导|主任|书记|部长|局长|县长|总监|总裁)[^,，。]{0,8}(?:亲自|当面|到场|来"
            r"|出面|赶到|接待|上门|会|到|陪|接听|对接|见|讲|说)"
        ),
        "job": regex(r"开除|辞退|撤职|换掉|处分|走人|下岗|卷铺盖|停职"),
    },
    "en": {
        "money": regex(
            r"\b(?:pay|pays|paid|paying|payment|repay\w*|refund\w*|reimburs\w*|compensat\w+|money|put back|waive\w*"
            r"|revers\w+|credit(?:ed|s)?\b(?! (?:union|record|file|report|agency))|free|no (?:fees?|charges?"
            r"|interest|penalty)|without (?:a |any )?(?:fee|charge|interest)|fees?|charges?|penalty"
            r"|on (?:us|the house)|voucher|gift|goodwill|advance|cover (?:the|your|any|all)|bills?|out of (?:my"
            r"|our) (?:own )?pocket|make (?:it|that) good"
            r"|costs?|dollars|pounds|euros?|naira|rupees|rand|shillings|cedis|lakhs?)\b|[$€£₦₹]\s?\d"
        ),
        "hours": regex(
            r"\b(?:open|opens|opening|longer hours|overtime|stay(?:ing)? (?:on|late))\b|\b(?:all|through the) night\b"
        ),
        "result": regex(
            r"\b(?:results?|findings?|report|decision|outcome|verdict|in writing|letter|fixed|restored|mended"
            r"|repaired|replaced|solved|put right|corrected|finished with the)\b"
        ),
        "visit": regex(
            r"\b(?:(?:home|house) (?:visits?|calls?)|visits?|visiting|(?:to|at|by) (?:your|their|her|his|the|every"
            r"|each|any|people's)(?: own)?(?: \w+)? (?:houses?|homes?|flat|bedside|kitchen table|hospital)|(?:to"
            r"|at) (?:your|their|her|his) doors?|(?:come|go) (?:round|over)|(?:come|drive) (?:out|over|round"
            r"|home) to|drive over|carried home"
            r"|pick (?:you|them|her|him) up|taxis?|cabs?|minibus|shuttle|van|bus|drive (?:you|them|her|him)"
            r"|take (?:you|them|her|him) home)\b"
        ),
        "senior": regex(
            r"\b(?<!your )(?<!their )(?:chief executive|(?:regional|area|general|branch) (?:manager|director)"
            r"|director|chairman|ceo|managing director|vice[- ]president|president)\b"
        ),
        "job": regex(r"\b(?:sacked|fired|dismissed|suspended|off the counter|let go|new (?:manager|staff))\b"),
    },
}
"""Money, longer hours, a result, visits, a senior person, somebody's job."""

SMALL: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"通报|公布|公告|告诉|告知|通知|说明|答复|说(?:一次|一遍|一声|最新|进展|情况|给|清)|讲|报(?:一次|一遍|数|给)"
        r"|更新|贴|念|短信|公众号|电话|专线|热线|书面"
        r"|在(?:这儿|这里|门口|大厅|现场|这门口)|等(?:您|大家|各位|着)|陪|扶|接听|找我|联系|登记|对接|当面|会议"
    ),
    "en": regex(
        r"\b(?:tell|tells|told|know|updates?|news|say|report\w*|read|speak|talk|statement|briefing|meeting|evening"
        r"|letter|line|desk|phone|number|call|ring|written|writing|public|published|posted|note|door|here|there"
        r"|contact|word|visit|at the|press|sms|notice|hotline|helpline|app)\b"
    ),
}
"""To be there, to tell at a time, a small courtesy."""

AMOUNT: dict[Lang, re.Pattern[str]] = {
    "zh": regex(r"[0-9一二两三四五六七八九十百千万]{1,8}(?:元|块钱|(?<!一)块(?!儿)|万|成(?=[,，。]|$))"),
    "en": regex(
        r"[$€£₦₹]\s?[0-9][0-9,.]{0,12}k?|\b[a-z0-9,-]{1,14}(?: hundred| thousand)?"
        r" (?:dollars|pounds|euros?|naira|rupees|rand|shillings|cedis|lakhs?|quid|bucks)\b"
    ),
}
"""A sum of money."""
OPEN_TILL: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"(?:开|办|营业|上班|服务|延)到[^,，。]{0,3}[0-9一二三四五六七八九十]{1,2}点"
        r"|[0-9一二三四五六七八九十]{1,2}点(?:半)?(?:就)?开门"
    ),
    "en": regex(
        r"\b(?:open|stay(?:ing)?|here|on)\b[^.,;!?]{0,24}\b(?:until|till|to|from|at) (?:\d{1,2}|noon|midnight|one"
        r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    ),
}
"""Doors open till an hour."""
