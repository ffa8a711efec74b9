"""What is told of one person: money, illness, family, home, birth, and what else is nobody's business."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import cast

from engine.judge.text import Span, Text
from engine.privacy.kinds import Found, Kind
from engine.privacy.telling import Detail, Telling
from engine.regex import regex

_MOST = 400
_BEFORE = {"zh": 10, "en": 36}
_BEHIND = {"zh": 14, "en": 44}
"""Characters of a clause before and behind the word that gives it away, that go with it."""
_LEFT_STANDING = {
    "zh": regex(
        r"(?:本来|其实|原来|现在|最近|这阵子|那阵子|查出来|前年|去年|今年|上个?月|昨天|前天|因为|所以|实际上"
        r"|早就|已经|真的|自己"
        r"|[就也都还又刚才是有得的呀嘛呢啊被说，]){0,6}"
    ),
    "en": regex(
        r"(?:['’](?:s|d)\b|[ ,]|\b(?:is|was|has|had|been|being|got|an?|the|in|on|with|of|just|only|also|really|suffers?"
        r"|suffering|from|going|through|and|who|that|which|because|for|to|have|his|her|out|he|she|so)\b){0,12}"
    ),
}
"""Words at the head of a clause that tell nothing."""
_JOINT = regex(r" ?\b(?:and|but|so|because|which|she|he|they|it)\b ?")
_LIVES = {
    "zh": regex(r"家?住在?|老家[在是就]|家在|户口在"),
    "en": regex(r"(?:lives|staying|moved|of|from|in|at|on) (?:at|in|on|with|to|over|above|behind|next)? ?"),
}
"""What an address begins with."""
_STOPS = ",，。.!?;；:：、 \n"

_DIGIT_ZH = "零〇一二两三四五六七八九十百千万亿几半"
_AMOUNT_ZH = regex(
    rf"(?<![0-9.,{_DIGIT_ZH}第])(?:(?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,4}}|[0-9]{{1,9}})(?:\.[0-9]{{1,2}})?"
    rf"|[{_DIGIT_ZH}]{{1,14}})(?:来|多|好几|几)?"
    rf"(?:[十百千万亿]{{0,2}}[0-9{_DIGIT_ZH}]{{0,9}})(?:来|多|出头|左右)?(?:块钱?|元|圆|美元|美金|港币|毛钱?)?"
    rf"(?:[0-9{_DIGIT_ZH}]{{1,2}}(?:[毛角分](?!之))?)?(?:来块|多块|多元|块钱)?"
    r"(?![人名户笔台张条封点号楼年月天岁个家次页米份枚根克位层度倍期届辈周日里代分])(?!小时|分钟|公里|客户|厘米"
    r"|百分|窗口)"
)
_MONEY_ZH = regex(r"[块元圆毛]|美金|港币|[百千万]")
_HOLDS_ZH = regex(r"(?:[账帐](?:上|户(?!号))|户头|卡[里上]|存折|折子|余额)(?:的钱|余额)?[里上]?[^,。!?;、\n]{0,8}$")
"""One account: what it holds is one person's."""
_HAS_ZH = regex(
    r"(?:定期|活期|存款|存单|积蓄|名下|箱子?[里上]|手[里上]|身上|工资卡?|月薪|年薪|退休金|养老金|低保|月供|贷款"
    r"|抚恤金|押金|首付"
    r"|存|取|转|汇|打|借|贷|欠|亏|赔(?=了)|输|买|追|赎|退|垫|还|骗|透支|逾期|拿|挣|赚|丢|少|剩|交)(?:了|过|着"
    r"|走|掉|出去?|进来?|的)?"
    r"(?:我们行?|行里|银行|人家|他|她|总共|一共|统共|有|着|才|就|只|还|是|拿|每个?月|她的|他的){0,4}[^,。!?;、\n]{0,4}$"
)
"""What somebody has, gets or pays."""
_NOBODYS_ZH = regex(
    r"最高|最低|最多|最少|上限|限额|额度|起存|以上|以内|不超过|超过|满|保险|手续费|工本费|利率|利息"
    r"|每[位人户笔天次张]|各项|一律"
    r"|单日|总额|合计|贷款余额|存款余额|备付|补偿|赔偿|慰问|奖金|教育金|损失费|[送罚赔补](?!了)|退费|全行|预约"
    r"|如果|要是|假如|比如说|凡是|谁|骗子"
)
_BANKS_ZH = regex(r"(?:我们|支行|本行|我行|全行|网点|银行)[^,。!?;、\n]{0,10}$")

_CURRENCY = (
    r"(?:pounds?|quid|dollars?|bucks|euros?|cents?|pence|rupees?|shillings?|cedis?|naira|rand|pesos?|ringgit"
    r"|grand|yuan|rmb|lakhs?"
    r"|crores?)"
)
_COUNT = (
    r"(?:[0-9][0-9,]{0,14}(?:\.[0-9]{1,2})?k?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|hundred|thousand|million"
    r"|lakhs?|crores?|half|couple)"
)
_COUNTED = rf"{_COUNT}(?:[ -](?:and |of )?{_COUNT}){{0,8}}"
_AMOUNT_EN = regex(
    rf"(?<![a-z0-9])(?:[£$€₦₹¥]|us\$|rm|ksh?|r) ?[0-9][0-9,]{{0,14}}(?:\.[0-9]{{1,2}})?(?: ?(?:k|m|million"
    rf"|thousand|grand|lakh|crore))?\b"
    rf"|\b(?!(?:an?|one) {_CURRENCY}\b){_COUNTED} (?:{_CURRENCY})\b|\b{_COUNTED} (?:thousand|lakhs?"
    rf"|crores?|grand)\b(?! (?:people|customers|notes|cards))"
)
_HOLDS_EN = regex(
    r"\b(?:account|passbook|book|balance|savings|pension|salary|wages?|pay|nest egg|fixed deposit)\b(?: \w+){0,3}? "
    r"(?:is|was|of|had|has|holds?|held|with|stood at|down to|contains?|shows?)(?: \w+){0,3} $"
)
_HAS_EN = regex(
    r"\b(?:he|she|they|he's|she's|lady|woman|man|fellow|girl|lad|customer|client|farmer|widow|pensioner|teller"
    r"|cashier|guard"
    r"|mr \w+|mrs \w+|miss \w+|ms \w+)\b[^.!?]{0,24}?\b(?:has|had|have|owes?|owed|took(?: out)?|takes out"
    r"|handed over|carried|withdrew|drew|drawn"
    r"|deposited|paid in|borrowed|lost|sent|transferred|gave|earns?|makes|gets|got|was|is|left|keeps?|saved|put)"
    r"(?:(?! (?:me|us|to us)\b) [\w'-]+){0,4} $"
)
_BEHIND_EN = regex(
    r",? ?(?:overdrawn|left in (?:it|there)|in (?:his|her|their|the) (?:account|book|passbook|name|savings"
    r"|box)\b|in it\b"
    r"|to (?:his|her) name|in debt|in arrears|in the red|a month in wages)"
)
_LISTED_AMOUNT = regex(r"\b(?:balance|savings|deposit|loan|account|arrears),? $")
_HIS_MONEY = regex(
    r"\b(?:his|her) (?:balance|savings|wages|pension|salary|pay|deposit|loan|inheritance|compensation),? $"
)
_OWN_MONEY = regex(r"我(?:自己|本人|的|家|妈|爸|老|也)|\b(?:my|mine|i have|i've|i had|i keep)\b")
_NOBODYS_EN = regex(
    r"\b(?:up to|at most|at least|limit|insured|protected|fees?|minimum|maximum|each|per|every|a day|as much as"
    r"|anyone|anybody"
    r"|if|whoever|everyone|refund is|rate|interest|compensation scheme|guarantee scheme|nobody|no one)\b"
)
_BORN = (
    regex(
        r"(?:出生(?:日期|年月)?|生日|生于|生在)(?:就?是|为|:|在)?\s?"
        r"((?:19|20)?[0-9]{2}[年.\-/][0-9]{1,2}(?:[月.\-/][0-9]{1,2}[日号]?)?"
        r"|[零〇一二三四五六七八九]{2,4}年(?:[一二三四五六七八九十]{1,2}月)?"
        r"(?:[一二三四五六七八九十]{1,3}[日号])?|(?:19|20)[0-9]{2}年?)"
    ),
    regex(r"((?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}[日号])?)(?:出?生的?|生人)"),
    regex(
        r"\b(?:born (?:on |in )?(?:the )?|date of birth(?: is| was|:|,)? |dob(?: is| was|:|,)? |birthday(?: is"
        r"| was|:|,)? )"
        r"([0-9]{1,2}(?:st|nd|rd|th)? ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
        r"|dec)[a-z]*,? ?(?:[0-9]{4})?"
        r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* [0-9]{1,2}(?:st|nd|rd|th)?(?:,? [0-9]{4})?"
        r"|[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}|(?:19|20)[0-9]{2})"
    ),
)
_HOME_ZH = regex(
    r"(?:家庭住址|家庭地址|住址|户籍地|家住|(?<![不把记抓拦守稳扛忍留锁捂卡堵困站挺保顶压挡盯扣接镇顾管])住在?"
    r"|老家(?:在|是)?|家在|寄到他?她?(?:的?老?家)?)(?:我念一下,|就?是|为|:)?"
    r"(?P<place>[^,。!?;\n]{0,14}(?:村|小区|新村|花园|公寓|宿舍|家属院|弄|巷|胡同|里|苑|街|路|大道|号|栋|幢"
    r"|单元|楼|室|镇|乡|组|屯|庄)"
    r"[^,。!?;\n的]{0,16})"
)
_STREET_ZH = regex(
    r"[\u3400-\u9fff]{2,8}(?:街道|大街|大道|路|街|巷|弄"
    r"|胡同)[\u3400-\u9fff]{0,8}?[0-9零一二三四五六七八九十百]{1,6}(?:号|弄)"
    r"(?:[0-9零一二三四五六七八九十百]{1,5}(?:号|弄|栋|幢|单元|室|楼))*"
)
_HOUSE_ZH = regex(r"(?:家庭|住址|地址|住|家|资料|登记|填的|寄)[^。!?\n]{0,24}$")
_STREET = (
    r"(?:street|st|road|rd|lane|avenue|ave|terrace|crescent|drive|close|court|square|way|place|row|gardens|hill|wynd"
    r"|grove)"
)
_STREET_EN = regex(
    rf"(?:\b(?:flat|apartment|apt|unit"
    rf"|number) [0-9a-z]{{1,4}},? )?\b(?:[0-9]{{1,5}}[a-z]? )?(?:[a-z'’]{{3,}} ){{1,2}}{_STREET}\b"
    r"(?:, [a-z]{1,2}[0-9][0-9a-z]? [0-9][a-z]{2}\b)?"
)
_HOME_EN = regex(
    r"\b(?:lives?|living|lived|stays|staying|home address|her address|his address|house|home|moved"
    r"|from the flats|letter|letters"
    r"|parcel|posted|delivered|sent)\b[^.!?]{0,28}$"
)
_OF_HIM = regex(r"\b(?:from|of|in|on|at) $")
_LISTED_EN = regex(r"[A-Z][a-z]+ [A-Z][a-z'’]+, $")
_OUR_HOUSE = regex(
    r"支行|网点|分行|我们|总行|银行|营业|公交|自助|取款机|\b(?:branch|office|bank|stops?|machine|desk|we|our|us"
    r"|atm|counter|open|closed"
    r"|flood|centre|hall|police|fire)\b"
)


def affairs(telling: Telling, identified: Sequence[Span]) -> list[Found]:
    """What is private to whoever it is told of.

    Args:
        telling: the answer.
        identified: the names and numbers in it that say who somebody is.
    """
    answer = telling.answer
    people = sorted({*identified, *(named.span for named in telling.named)}, key=lambda span: span.start)
    found = list(_details(telling, people))
    found += _amounts_zh(telling, people) if answer.lang == "zh" else _amounts_en(telling, people)
    found += (Found("birth", Span(*match.span(1))) for born in _BORN for match in born.finditer(answer.plain))
    found += _homes_zh(answer) if answer.lang == "zh" else _homes_en(answer, [span.end for span in people])
    return found


def _details(telling: Telling, people: Sequence[Span]) -> Iterator[Found]:
    """What the words around a person tell of him, as far as the clause goes."""
    for told in telling.affairs(people):
        detail, person = told.detail, told.person
        if detail is None or person is None or detail.kind in ("", "number"):
            continue
        if detail.kind == "amount":
            yield from _amounts_in(telling.answer, detail)
        elif detail.kind != "address" or not _OUR_HOUSE.search(
            telling.answer[telling.answer.clause_at(detail.span.start)]
        ):
            yield Found(cast("Kind", detail.kind), _widened(telling.answer, person, detail))


def _amounts_in(answer: Text, detail: Detail) -> Iterator[Found]:
    clause = answer.clause_at(detail.span.start)
    pattern = _AMOUNT_ZH if answer.lang == "zh" else _AMOUNT_EN
    last = min(clause.end, detail.span.end + _BEHIND[answer.lang])
    for match in pattern.finditer(answer.plain, max(clause.start, detail.span.start - _BEFORE[answer.lang]), last):
        if _NOBODYS_ZH.search(answer.plain, max(clause.start, match.start() - 24), last):
            continue
        if answer.lang == "en" or _MONEY_ZH.search(match.group()):
            yield Found("amount", Span(*match.span()))


def _widened(answer: Text, person: Span, detail: Detail) -> Span:
    """The part of a clause that tells it: up to the end, from behind the person and what tells nothing."""
    lang, plain, told = answer.lang, answer.plain, detail.span
    clause = answer.clause_at(told.start)
    first, last = max(clause.start, told.start - _BEFORE[lang]), min(clause.end, told.end + _BEHIND[lang])
    if person.end > told.start and person.start >= clause.start:
        first = told.start
    elif person.start >= clause.start:
        first = max(first, person.end)
    if told.end <= person.start < last:
        last = person.start
    if lang == "en":
        first, last = _between_joints(plain, first, last, told)
    first = _behind_what_tells_nothing(answer, first, detail)
    while last > told.end and plain[last - 1] in _STOPS:
        last -= 1
    return Span(first, max(last, told.end))


def _between_joints(plain: str, first: int, last: int, told: Span) -> tuple[int, int]:
    """A stretch cut where the sentence goes on to another thing, and never within a word."""
    while first < told.start and plain[first - 1 : first].isalnum() and plain[first].isalnum():
        first += 1
    while last < len(plain) and plain[last - 1].isalnum() and plain[last].isalnum():
        last += 1
    first = max((match.end() for match in _JOINT.finditer(plain, first, told.start)), default=first)
    behind = _JOINT.search(plain, told.end, last)
    return first, behind.start() if behind else last


def _behind_what_tells_nothing(answer: Text, first: int, detail: Detail) -> int:
    head = _LEFT_STANDING[answer.lang].match(answer.plain, first, detail.span.start)
    first = head.end() if head else first
    home = _LIVES[answer.lang].match(answer.plain, first, detail.span.end) if detail.kind == "address" else None
    return home.end() if home and home.end() < detail.span.end else first


def _amounts_zh(telling: Telling, people: Sequence[Span]) -> Iterator[Found]:
    answer, plain = telling.answer, telling.answer.plain
    starts = sorted({span.start for span in (*telling.somebody, *people)})
    listed = [span.start for span in people]
    for match in islice(_AMOUNT_ZH.finditer(plain), _MOST):
        clause, sentence = answer.clause_at(match.start()), answer.sentence_at(match.start())
        before = plain[max(clause.start, match.start() - 20) : match.start()]
        is_held = _HOLDS_ZH.search(before) is not None
        if len(match.group()) < 2 or not (is_held or _MONEY_ZH.search(match.group())):
            continue
        near = plain[max(sentence.start, match.start() - 24) : min(clause.end, match.end() + 6)]
        if _NOBODYS_ZH.search(near) or _is_the_speakers(plain, sentence, match.start()):
            continue
        is_ones = _is_within(starts, max(sentence.start, match.start() - 40), match.start()) or _is_within(
            listed, max(sentence.start, match.start() - 120), match.start()
        )
        if (is_held and not _BANKS_ZH.search(before)) or (is_ones and (is_held or _HAS_ZH.search(before))):
            yield Found("amount", Span(*match.span()))


def _amounts_en(telling: Telling, people: Sequence[Span]) -> Iterator[Found]:
    answer, plain = telling.answer, telling.answer.plain
    listed = [span.start for span in people]
    for match in islice(_AMOUNT_EN.finditer(plain), _MOST):
        sentence = answer.sentence_at(match.start())
        before = plain[max(sentence.start, match.start() - 72) : match.start()]
        near = plain[max(sentence.start, match.start() - 40) : min(sentence.end, match.end() + 16)]
        if _NOBODYS_EN.search(near) or _is_the_speakers(plain, sentence, match.start()):
            continue
        is_listed = _is_within(listed, max(sentence.start, match.start() - 160), match.start())
        if (
            _HOLDS_EN.search(before)
            or _HAS_EN.search(before)
            or _BEHIND_EN.match(plain, match.end(), sentence.end)
            or _HIS_MONEY.search(before)
            or (is_listed and _LISTED_AMOUNT.search(before))
        ):
            yield Found("amount", Span(*match.span()))


def _is_within(starts: Sequence[int], first: int, last: int) -> bool:
    """Whether one of these places, which are in order, is between two others."""
    index = bisect_left(starts, first)
    return index < len(starts) and starts[index] < last


def _is_the_speakers(plain: str, sentence: Span, position: int) -> bool:
    """Whether the speaker's own money is meant."""
    return _OWN_MONEY.search(plain, max(sentence.start, position - 40), position) is not None


def _homes_zh(answer: Text) -> Iterator[Found]:
    for match in islice(_HOME_ZH.finditer(answer.plain), _MOST):
        clause = answer.clause_at(match.start())
        if not _OUR_HOUSE.search(answer[clause]) and _is_home(match.group()):
            yield Found("address", Span(*match.span("place")))
    for match in islice(_STREET_ZH.finditer(answer.plain), _MOST):
        sentence = answer.sentence_at(match.start())
        before = answer.plain[max(sentence.start, match.start() - 28) : match.start()]
        if _HOUSE_ZH.search(before) and not _OUR_HOUSE.search(before):
            yield Found("address", Span(*match.span()))


def _is_home(said: str) -> bool:
    return re.match(r"住(?:院|宿|户|了|着|得|的|不|进|口|嘴|手|房)", said) is None


def _homes_en(answer: Text, people: Sequence[int]) -> Iterator[Found]:
    for match in islice(_STREET_EN.finditer(answer.plain), _MOST):
        sentence = answer.sentence_at(match.start())
        before = answer.plain[max(sentence.start, match.start() - 40) : match.start()]
        raw = answer.raw_span(match.start(), match.end())
        listed = (
            _LISTED_EN.search(answer.raw[max(0, raw.start - 40) : raw.start]) and answer.plain[match.start()].isdigit()
        )
        near = _OF_HIM.search(before) and _is_within(people, match.start() - 24, match.start())
        if (_HOME_EN.search(before) or listed or near) and not _OUR_HOUSE.search(before):
            yield Found("address", _without_head(answer.plain, Span(*match.span())))


def _without_head(plain: str, span: Span) -> Span:
    """The place without the small words that it was found with."""
    head = re.match(
        r"(?:(?:to|at|in|on|the|of|from|went|sent|was|is|over|near|up|down|his|her|address|lives?) )+",
        plain[span.start : span.end],
    )
    return Span(span.start + (head.end() if head else 0), span.end)
