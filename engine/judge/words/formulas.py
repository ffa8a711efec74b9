"""Sympathy by the yard: sentences that would fit any incident and any person."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

_WHOSE_ZH = (
    r"(?:大家|您|你们?|各位|广大|客户|顾客|储户|用户|市民|群众|老百姓|家属|当事人|消费者|投资者|居民|乡亲|们|朋友|的"
    r"|此刻|现在|急切|焦急|迫切){0,6}"
)
_FELT_ZH = r"(?:心情|感受|情绪|诉求|关切|关心|担心|担忧|顾虑|疑虑|焦虑|不满|意见|难处|立场|想法)"
_VERY_ZH = r"(?:也|都|是|很|能|能够|可以|表示|非常|十分|完全|特别|充分|深深|高度|由衷地?|深表){0,6}"
_DEEPLY_ZH = (
    r"(?:再次|谨|特此|向|在此|我(?:谨)?代表(?:支行|全行|我行|本行)|我们?|我行|本行|支行|表示|深表|深感|致以|表达"
    r"|由衷|诚挚|真诚|诚恳|万分|非常|十分|最|的"
    r"|地|,|，){0,6}"
)

FORMULA: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        rf"(?:我们?|我行|本行|支行|咱们?|银行)?(?:对)?{_VERY_ZH}(?:理解|体谅|体会|明白|知道|尊重"
        rf"|重视){_WHOSE_ZH}{_FELT_ZH}"
        rf"(?=$|[,，。！!；;、…\s])"
        rf"|(?:对(?:于)?)?(?:大家|您|你们?|各位|广大|客户|储户|家属|顾客|用户)(?:们)?的{_FELT_ZH}[,，]?(?:我们?|我行"
        rf"|支行|银行)"
        r"(?:也|都|很|能够?|非常|十分|完全|特别|表示|充分|深表|高度){0,6}(?:理解|体谅|体会|感同身受|重视|明白|尊重)(?=$"
        r"|[,，。！!；;、…\s])"
        r"|(?<![\u3400-\u9fff])(?:对此)?(?:我们?|我行|我|支行)?(?:也|都|完全|非常){0,4}感同身受(?=$|[,，。！!；;、…\s])"
        r"|[给为](?:大家|各位|您|你们?|广大客户|客户|储户)?(?:带来|造成)[的了]?(?:诸多|一定|很多)?(?:不便|困扰|影响),?"
        r"(?:[还恳敬]?请)?(?:大家|各位|您|广大客户)?(?:谅解|理解|见谅|包涵|海涵)"
        r"|(?:由此|因此|为此|对此|对|就|给|为|如)?(?P<what>[^,，。！？!?；;]{0,14})(?:带来|造成|引起|产生)(?:的"
        r"|了)?(?:诸多"
        r"|一定|很多|些许|种种|极大)?(?:的)?"
        rf"(?:不便(?:和(?:困扰|影响))?|困扰|不良影响|影响)(?:之处)?[,，]?{_DEEPLY_ZH}(?:歉意|抱歉|道歉|遗憾|致歉"
        rf"|谅解|见谅|海涵|包涵|理解)"
        rf"|(?:对此|就此事|对这件事|对于?此次事件|对本次事件)[,，]?{_DEEPLY_ZH}(?:歉意|抱歉|遗憾|同情|痛心)(?=$"
        rf"|[,，。！!；;、…\s])"
        r"|(?:敬请|还请|请|望)(?:您|大家|各位|广大客户|客户)?(?:予以)?(?:谅解|见谅|海涵)(?=$|[,，。！!；;、…\s])"
    ),
    "en": regex(
        r"\b(?:we|i)(?:'d like to)?(?: do| can| really| fully| completely| totally| truly| certainly| quite| absolutely"
        r"| of course| very much| deeply| sincerely){0,6} (?:understand|appreciate|recogni[sz]e|acknowledge|respect"
        r"|hear"
        r"|share"
        r"|value|sympathi[sz]e with|empathi[sz]e with) (?:(?:all|everyone|everybody|those)(?: who (?:are|were"
        r"|have been))? affected(?=$|[.,;!])|(?:your|their|people's|customers'|our customers'|everyone's"
        r"|the public's|members'|any|all|the)(?: \w+){0,2} (?:concerns?|frustrations?|feelings?|worries|anxiety"
        r"|disappointment|inconvenience|feedback|sentiments?)(?=$|[.,;!] ?| and (?:we|share|apologi|thank|are|will)"
        r"| but| at this))"
        r"|\b(?:we|i)(?: do| fully| completely| can| really| very much){0,6} (?:understand|know"
        r"|appreciate) (?:how (?:you|people|they|customers|everyone)"
        r" (?:must )?feel|(?:that )?this (?:is|must be|may be|has been)(?: \w+){0,2} (?:frustrating|difficult"
        r"|inconvenient"
        r"|disappointing|a difficult time|a challenging time)(?: for (?:our |all |many |some )?(?:customers|people"
        r"|everyone|you|members))?)(?=$|[.,;!]| and we| but)"
        r"|\b(?:apologi[sz]e|apologies|sorry|regret)(?: \w+){0,3} (?:any|the|all|whatever) (?:\w+ )?(?:inconveniences?"
        r"|disruption|distress|upset|concern|confusion)(?: (?:and|or) (?:\w+ ){0,2}(?:inconvenience|distress|disruption"
        r"|concern|upset|confusion|frustration))?(?: (?:caused|this (?:may|might|has|could|will)(?: \w+)? ?\w*"
        r"|that (?:may|might|has|this)(?: \w+){0,3}|(?:it|we) (?:may|might|has|have)(?: \w+){0,2}|experienced"
        r"|to (?:you|our customers|anyone)))?"
        r"(?=$|[.,;!]| and| but|\s*$)"
        r"|\bour (?:thoughts|thoughts and prayers|sympathies|hearts|sincere apologies|apologies|deepest sympathies)"
        r" (?:are with|go out to|go to|to) (?:all|everyone|everybody|those|anyone"
        r"|any customers?)(?: of those)?(?: who)?(?: (?:are|were|have been|may have been|has been))?"
        r" (?:affected|involved|concerned|impacted)(?: by (?:this|the)(?: \w+){1,2})?"
        r"|\bwe (?:take|value) (?:your|all|our customers'|customer|customers') (?:\w+ )?(?:concerns?|feedback|feelings)"
        r"(?: very| extremely)?(?: seriously)?(?=$|[.,;!])"
        r"|\bwe (?:thank|appreciate) (?:you|everyone|our customers|customers|people)? ?(?:for )?(?:your"
        r"|their) (?:patience|understanding)"
        r"(?: and (?:patience|understanding|support))?(?= (?:at|in|during) this| while|$"
        r"|[.,;!])(?=.{0,40}(?:inconvenien|difficult|concern))"
    ),
}
"""A whole formula of sympathy or of regret, with nothing of this case in it."""

HARDSHIP: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"等(?:了|到|得|着)(?!结|通|消|领|上|警|公|查)|久等|排(?:了|着|这么)|站(?:了|到|着|这么|在)|跑(?:了|一趟"
        r"|两趟|几趟|来|这么|空)|白跑|白等|白来"
        r"|睡不|没睡|没合眼|一宿|半夜|天不亮|大清早|起(?:这么|大)早|淋|冻|晒|热天|雨里|风里|饿|渴|累|疼|伤|病|住院"
        r"|手术|医院|救命|看病"
        r"|(?<!别)(?<!不用)(?<!不要)(?<!不必)(?:急(?:着|用|得|等|坏|死|哭|$|[,，。])|着急|担心|慌|怕)|心焦|不安|焦虑"
        r"|上火|揪心|心疼|难受|委屈|难堪|吓"
        r"|哭|掉泪|不踏实|悬着|窝火|生气|气愤"
        r"|不容易|血汗|养老|工资|学费|房租|药费|养家|攒|老人家|腿脚|抱着孩子|孕|老伴|老母亲|老父亲|母亲|父亲|爹|妈"
        r"|节哀|家里"
    ),
    "en": regex(
        r"\b(?:wait(?:ed|ing)?|queu\w+|stood|standing|walk\w*|trip|trips|twice|travell?ed|drove|bus|hours?|nights?"
        r"|sleep\w*|slept"
        r"|awake|rain|cold|heat|sun|wet|freez\w+|hungry|hospital|surgery|operation|sick|ill|hurt|pain|mother|mum|mam"
        r"|father|dad"
        r"|wife|husband|baby|kids|children|family|families|rent|wages|pension\w*|savings|groceries|bills?|mortgage"
        r"|medicine"
        r"|frighten\w*|scar(?:ed|y)|fright|afraid|angry|furious|worr(?:ied|ying|y)|sick with|tears|cry|crying|upset"
        r"|shaken"
        r"|embarrass\w*|humiliat\w*|awful|dreadful|rotten|horrible|terrible|heart|poor (?:woman|man|lady)|feel for"
        r"|no joke"
        r"|i'd be|so would i|in your (?:shoes|place))\b"
    ),
}
"""What people bear, named."""

PEOPLE: dict[Lang, re.Pattern[str]] = {
    "zh": regex(r"您|你|大家|各位|他|她|老人|乡亲|街坊|客户|顾客|人家|孩子|家属"),
    "en": regex(r"\b(?:you|you've|you're|your|she|he|they|people|folks?|customers?|everyone|anyone|families|family)\b"),
}
"""Those who bear it."""
OFFICIAL: dict[Lang, re.Pattern[str]] = {
    "zh": regex(r"(?:积极|全力|妥善|尽快)(?:协调|处理|解决|推进|配合)"),
    "en": regex(
        r"\bworking closely with\b|\b(?:resolve|address|rectify) (?:the|this|these|any)(?: \w+){0,3} (?:issue"
        r"|matter|problem)"
    ),
}
"""What a letter says of a matter: whatever hardship stands in its sentence was not named to those who bear it."""
ADVISED: dict[Lang, re.Pattern[str]] = {
    "zh": regex(r"请|可以|能|窗口|柜台|打电话|登记|拨|带上|不用|不必|别|会|将"),
    "en": regex(
        r"\b(?:please|can|could|may|will|'ll|ring|call|come|go to|window|counter|desk|need|should|don't|no need"
        r"|ask)\b|'ll\b"
    ),
}
"""What tells people what to do, or what will be done, and not how they fare."""
