"""How somebody says that it is all over."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

Patterns = dict[Lang, re.Pattern[str]]

_WHAT_ZH = (
    r"(?:系统|故障|问题|事情|事件|这(?:件|个)?事|这次的?事|情况|险情|危险|隐患|风险|风波|警报|一切|业务|各项业务"
    r"|服务|所有业务|网点|支行|现场|秩序|局面|这里|里头|屋里|楼里|设备|柜台|柜台业务)"
)
_NOW_ZH = r"(?:现在|目前|今早|今天|刚才|昨晚|都|全|已经?|早就?|早已|全部|全面|彻底|完全|圆满|基本|也|就|是){0,5}"

OVER: Patterns = {
    "zh": regex(
        rf"{_WHAT_ZH}{_NOW_ZH}(?:解决(?:了|好了|完了|掉了)?|处理(?:好了?|完了?|妥当|完毕)|修(?:好|复)了?|搞定了?"
        rf"|恢复(?:正常(?:办理|营业|运行|使用|服务)?|了|如常|如初)|排除了?|解除了?|平息了?|结束了?|过去了|消除了?"
        rf"|摆平了|控制住了?|正常了?(?!上班"
        rf"|开门|营业)|没问题了|没事了|好了|太平了|安全了)(?=$|[,，。！!；;、…]|了|的)"
        r"|(?:已经?|都|全部?|彻底|完全|全面|现在)(?:解决|修好|修复|搞定|恢复正常|处理完毕|处理好|排除|解除|平息|结束"
        r"|没事|好|安全)了(?=$|[,，。！!；;、…])"
        r"|(?:故障|险情|隐患|风险|危险)(?:已经?|都|全|全部|彻底|完全|基本|现在){0,4}(?:排除|解除|消除|没有了|过去了)"
        r"|一切(?:都|已经?|全|现在|恢复|如常){0,4}(?:正常|好了|如常|妥当|平安|安全)|(?:都|全|绝对|非常|十分"
        r"|完全)(?:很)?安全(?:了|的)?(?=$|[,，。！!；;、…])"
        r"|(?:大家|各位|您|乡亲们?)?(?:可以|尽管|就|请)?(?:完全|彻底|绝对)?放心(?:用|进|来|取|存|吧)?[,，](?:已经|都"
        r"|全)?(?:没事|过去|好)了"
        r"|(?:现在|已经|都|全)?没(?:什么|啥|有任何|有什么)?(?:事|问题|危险|风险)了"
    ),
    "en": regex(
        r"\b(?:it|that|this|the (?:problem|fault|issue|matter|system|systems|trouble|incident|outage|leak|danger"
        r"|crisis|emergency|whole thing|app|network|glitch)|everything|all of it|things|all)"
        r"(?:'s been|'s|'re| is| are| has been| have been| has| have|'ve)(?: now| all| already| completely| fully"
        r"| entirely| totally| well and truly| pretty much| been){0,3} "
        r"(?:fixed|solved|resolved|sorted(?: out)?|mended|repaired|over(?: and done with)?|finished|done with"
        r"|dealt with|taken care of|put right|cleared(?: up)?|under control|back to normal|back to usual"
        r"|normal again|back up(?: and running)?|up and running|fine (?:now|again)|ok(?:ay)? (?:now|again)|behind us"
        r"|safe (?:now|again)|passed)"
        r"(?! (?:the|their|our|my|his|her|your|an?|it|in|on|out|by|with|as|at|until|from|to (?:the|each|one)"
        r"|for (?:the|monday|tuesday|\w+day)|when|once|if))\b"
        r"|\b(?:everything|it|all|things)(?:'s| is| are) (?:now )?(?:back to normal|as (?:normal|usual|it was"
        r"|before)|running (?:smoothly|normally|as usual))\b"
        r"|\ball[- ]clear\b|\bthe (?:danger|risk|worst|threat|trouble|emergency|crisis|scare) (?:has |is )?(?:passed"
        r"|over|gone|past|behind us)\b"
        r"|\b(?:there is|there's) (?:now )?(?:no (?:more |longer any |further )?(?:danger|risk|problem|threat)"
        r"|nothing (?:more |left )?to worry about)\b"
        r"|\bi'm sure (?:hers|yours|his|theirs|yer \w+|your \w+|her \w+|it|they|she|he)(?:'ll"
        r"| will)(?: all)? be (?:fine|all right"
        r"|alright|ok|okay|safe|grand)\b"
        r"|\bnothing (?:more |left )?to worry about(?: now| any ?more)?\b|\b(?:perfectly|completely|totally"
        r"|absolutely|100%|entirely|quite) safe\b(?! to say)"
        r"|\beverything(?:'s| is)(?: now| all| perfectly| completely){0,2} (?:safe|fine|good|okay)\b"
        r"|\bthe (?:system|app|network|service|power|whole thing)(?:'s| is) back(?: on| online| up)?(?=$|[.,;!]| and)"
        r"|\b(?:fully operational|operational again)\b|\bthe (?:matter|case|incident|chapter) is closed\b"
        r"|\bproblem (?:fixed|solved|over)\b|\bcrisis over\b|\bwe(?:'ve| have) (?:now )?(?:fixed|solved|resolved"
        r"|sorted(?: out)?|put right) (?:it|that|this|the (?:problem|fault|issue|whole thing|system)|everything)\b"
        r"|\b(?:are|is|we're|it's) (?:fully |all |now )?back (?:up and running|to normal|in business)\b"
    ),
}
"""The whole is over, mended, safe."""

NOT_YET: Patterns = {
    "zh": regex(
        r"没(?:有)?(?:全|都|完全|彻底|解决|修|恢复|处理|排除)|还没|尚未|未(?:能|全|曾|完)|等[^,，。]{0,10}(?:了|后)"
        r"|之前|以前|才能|才会|才算|不等于|不代表|不敢|不能说|哪天|什么时候|几点|没说"
    ),
    "en": regex(
        r"\b(?:not|n't|never|yet|until|till|once|when|before|if|whether|as soon as|no guarantee|nobody says"
        r"|how soon)\b|n't\b"
    ),
}
"""What keeps it open."""

TO_COME: Patterns = {
    "zh": regex(
        r"会|将|争取|尽快|尽早|准备|打算|一定|保证|直到|为止|等|要|能|正在|希望|只要|让|把|使|盼"
        r"|到[^,，。]{0,6}(?:就|才)|一[^,，。]{1,6}就"
    ),
    "en": regex(
        r"\b(?:will|'ll|going to|to get|to have|shall|would|should|could|may|might|must|want|hope|see|until|till"
        r"|once|when|before|if|make sure|by the time|as soon as|i'd like|let)\b|'ll\b"
    ),
}
"""What puts it in the future, or wants it."""

ROOT: Patterns = {
    "zh": regex(r"解决|修好|修复|恢复|排除|解除|平息|结束|正常|安全|消除|处理完|没事"),
    "en": regex(
        r"fixed|solved|resolved|sorted|mended|repaired|over|normal|back up|safe|passed|control|running|dealt with"
    ),
}
"""The words that tell it."""

OF_OTHERS: Patterns = {
    "zh": regex(r"钱|存款|资金|账|余额|信息|数据|资料|密码|人(?:员|都|也)?|员工|客户|同事|老人"),
    "en": regex(r"\b(?:money|deposits?|savings|salar(?:y|ies)|wages|accounts?|balances?|data|details|cards?)\b"),
}
"""Money, data, people: their safety is no word on the incident."""
SAFE: Patterns = {"zh": regex(r"安全"), "en": regex(r"\bsafe\b")}
