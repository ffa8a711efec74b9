"""Something bad in the question that the answer affirms, concedes or builds on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.reading import PICTURED, Reading
from engine.judge.rules.repeats_negative import echoes
from engine.judge.terms import features, overlap, topics
from engine.judge.text import Span, even
from engine.verdict import Finding

_FILLER = {
    "zh": r"(?:(?:嗯|呃|啊|哎|唉|那个|这个|这位|大哥|大姐|老哥|师傅|记者朋友|各位)[，,、。…\s]{0,2}){0,4}",
    "en": r"(?:(?:um|uh|er|erm|well|look|look here|sir|madam|ma'am|so|ok|okay|now|frankly"
    r"|honestly)[,.\s…-]{1,3}){0,4}",
}
_YES = {
    "zh": re.compile(
        _FILLER["zh"]
        + r"(?:是的|是啊|是呀|是，|对[，,。！!啊的呀]|没错|不错[，,。]|确实|的确|(?:您|你|老哥|大哥|大姐|大爷|大娘"
        r"|这话)?(?:说|讲|骂|批评|问)(?:得|的)(?:也|很|确实)?(?:对|在理|有道理|没错)"
        r"|我(?:们)?(?:都)?(?:承认|同意|认)(?!真|为|识|得|定)|可以这么(?:说|理解)|可以这样(?:说|理解)|差不多(?:吧"
        r"|就是)|算是吧|就是这样|谁说不是|(?:被|让)(?:您|你)(?:说中|说着|猜中|猜着|看出来)|(?:您|你)(?:说|讲"
        r"|猜)(?:中|着|到点子上)|(?:您|你)?(?:要|非要|硬要)?(?:这么|这样|那么)(?:理解|说|想"
        r"|讲)(?:倒)?也?(?:行|可以|对|没错|成|不错))"
    ),
    "en": re.compile(
        _FILLER["en"]
        + r"(?:yes|yeah|yep|yup|aye|true|correct|exactly|agreed|absolutely(?! not)|guilty|indeed|fair enough"
        r"|that's right|that's true|you're right|you are right"
        r"|i do|i (?:do )?(?:accept|agree|admit|concede)|we (?:do )?(?:accept|agree|admit|concede)"
        r"|(?:i )?can't (?:really )?(?:argue|deny|disagree|defend)"
        r"|fair (?:point|comment)|well spotted|(?:i'm |i am )?afraid so|i'd say so|seems so|looks like it"
        r"|it (?:does |would |certainly )?(?:rather |rather like |really )?(?:looks?|seems?"
        r"|appears?) (?:that way|so)|(?:you|that) (?:may|might|could) (?:well )?be (?:right|true|so)|that(?:'s"
        r"| is| would be)(?: a| about| only)? (?:fair|right|correct|accurate"
        r"|reasonable)|you (?:could|might|can) (?:well )?say (?:so|that)"
        r"|you've got (?:me|us) there|i can't, and|i suppose (?:so|we|you)|sadly,? yes|regrettably,? yes|hands up"
        r"|i won't deny)\b"
    ),
}
_BARE_YES = {"zh": re.compile(r"(?:是的|是啊|是呀|是，)$"), "en": re.compile(r"\b(?:yes|yeah|yep|yup|aye|i do)$")}
_NOT_A_YES = {
    "zh": re.compile(
        r"^.{0,12}(?:(?<!这么)(?<!这样)理解|明白|知道(?:大家|您|各位)|让(?:您|大家|各位)|辛苦|不容易|体会|听(?:到"
        r"|见)|担心|着急"
        r"|可以取|能取|正常|感谢|谢谢|问得(?:对|好))"
    ),
    "en": re.compile(
        r"^.{0,24}\b(?:understand|hear|know (?:how|that|people|you)|can see|see (?:why|how|that)|people are"
        r"|customers are"
        r"|worried|anxious|you can|it is open|we are open)\b"
        r"|^\W*(?:yes|aye|yeah)?\W*i (?:do )?(?:accept|agree) (?:that )?(?:people|customers|it (?:looks|must))"
    ),
}
_ADMITTED = {
    "zh": re.compile(
        r"是我们(?:的)?(?:错|不对|失误|失职|责任|疏忽|问题|不该|没做好|没管好|没看好|没尽到|理亏|对不住)|我们(?:确实"
        r"|的确|是)?(?:有|存在)(?:责任|过错|失误|漏洞|过失)|我们理亏"
        r"|(?:这个|这事|这件事)(?:是|确实是)?我们(?:理亏|不对|错了|没做好)|我们错了|我认(?:[！!，,。]|$|错|了)"
        r"|我们认(?:[！!，,。]|$|错|了)"
        r"|(?:说|讲)(?:句)?(?:实话|实在(?:话|的)?|老实话|良心话).{0,8}(?:是(?:有|真)|确实|的确|真是|没多)|坦白(?:讲"
        r"|说).{0,6}(?:是真|确实|的确|真的)|不瞒您说.{0,8}(?:是|确实)"
        r"|(?:我们|咱们|行里|支行)(?:自己|这边|的)?[^，。！？]{0,8}(?:没跟上|没做好|没做到|做得不(?:好|够|对)"
        r"|不够到位|没到位|没管住|没盯住|大意了|疏忽了|松懈了|没往深里|没当回事|欠考虑|没培训)"
        r"|(?:早就?|老早)(?:就)?(?:知道|听说|发现|察觉)|听到过(?:一点|一些)?风声|有所耳闻|我不否认|无法否认"
        r"|不得不承认|难辞其咎|我们该骂|我们活该"
    ),
    "en": re.compile(
        r"\b(?:(?:it|this|that) (?:was|is|were) (?:all )?(?:our|my) (?:own )?(?:fault|mistake|failing|doing|error)"
        r"|we (?:got|get) (?:it|this|that) (?:badly |all |so |completely )?wrong"
        r"|we (?:did )?(?:let|have let|'ve let) (?:you|them|her|him|people|customers|everyone"
        r"|everybody) (?:all )?down|we (?:messed|screwed|slipped|cocked) (?:it )?up|we were (?:at fault|wrong"
        r"|to blame|in the wrong)"
        r"|we (?:should|ought to) have (?:done|known|told|caught|checked|spotted|acted|warned|been)"
        r"|(?:it )?should(?:'ve| have) been (?:picked up|caught|spotted|done|checked|noticed|stopped)"
        r"|we (?:have|had) failed|we failed|it was wrong|that was wrong|can't (?:really )?argue with that"
        r"|no excuse for (?:it|that|what)"
        r"|(?:to be honest|frankly|truth be told|if i'm honest|in all honesty),? (?:we|i) (?:had|knew|did|were"
        r"|suspected|should|ought|have had)|we (?:had|have had) (?:our|a) (?:suspicions|doubts|inkling)"
        r"|there's no other word for it|we have no defence|i won't defend)\b"
    ),
}
_SORRY = {
    "zh": re.compile(
        r"(?:赔(?:个|一个)?(?:罪|不是|礼)|(?:为|对)(?:此|这|这件事|这事|我们的).{0,14}(?:道歉|致歉|抱歉|歉意)"
        r"|向.{1,12}(?:赔罪|谢罪|赔不是|认错)|道歉.{0,6}是我们|向[^，。！？]{1,12}(?:道歉|致歉|赔礼)"
        r"|我们对不起(?:您|他|她|客户|伤者|大家|这位|那位|家属))"
    ),
    "en": re.compile(
        r"\b(?:apologi[sz]e|sorry|apology)\b (?:unreservedly |deeply |sincerely |on behalf of (?:the bank"
        r"|us all) )?(?:for|that we) "
        r"(?:what (?:we|our|they|she|he|was|has)|having|(?!keeping|interrupt|asking|being late)\w+ing\b|giving"
        r"|selling|treating|misleading|letting|failing|the way (?:we|she|he|they|our|you were)|not |doing|our "
        r"|how (?:we|she|he|they|you were)|lied|let |did |failed)"
    ),
}
_PEOPLE_HURT = {
    "zh": re.compile(
        r"担心|着急|焦虑|不便|久等|添(?:了)?麻烦|受惊|操心|悬着心|折腾|揪心|跑(?:了)?(?:几|一|两)趟"
        r"|排(?:了)?(?:这么|那么|半天|很)|等(?:了)?(?:这么|那么|半天|很)"
    ),
    "en": re.compile(
        r"\b(?:worr\w*|anxi\w*|inconvenien\w*|wait\w*|upset|distress|trouble|strain|delay|queue"
        r"|our (?:customers|part))\b"
    ),
}
_APOLOGY = {
    "zh": re.compile(r"道歉|道了歉|道过歉|致歉|赔礼|赔罪|赔不是|认错"),
    "en": re.compile(r"\b(?:apolog\w*|say(?:ing)? sorry|said sorry)\b"),
}
_FAULT = {
    "zh": re.compile(
        r"(?:是|属|由于)?(?:我|本|银|支|总|分)行?[^，。；]{0,4}的(?:错|责任|过错|失误|疏忽|差错)|我们(?:的错|错了|不对)|做错|弄错|办错|搞错"
        r"|答错|有误|(?:是|都)错的|误(?:扣|伤|冻|发|限)|不该|责任在(?:我|本|银|支|总|分)行?"
    ),
    "en": re.compile(
        r"\b(?:our (?:own )?(?:fault|mistake|error|failing)|(?:bank|branch)'s (?:fault|mistake|error|failing)|in error"
        r"|by mistake|should(?:n't| not) have|should have|was wrong|were wrong|wrongly|got (?:it|this|that) wrong)\b"
    ),
}
"""A confirmed fact that says that the bank was at fault."""
_NAMED_FAULT = {
    "zh": re.compile(r"(?:^|[我们行里])(?:为|对|就)(?P<fault>[^，。！？]{1,24}?)(?:向|，|道歉|致歉|抱歉|赔|感到|表示)"),
    "en": re.compile(r"\b(?:sorry|apology|apologi[sz]e\b.{0,24}?) (?:for|that) (?P<fault>.{1,80})$"),
}
_POINTED_AT = {
    "zh": re.compile(
        r"此|这(?:件|个|桩|些|次)?(?:事|事情|错|失误)?|(?:他|她|您|你|大家|客户|老人|各位)(?:本人|们)?|我们的(?:错|失误|做法)"
    ),
    "en": re.compile(r"(?:it|this|that|our (?:mistake|error|part in (?:it|this)))\W*"),
}
_SAME_FAULT = 0.4
_NEAR = 3
"""Clauses before an admission in which its fact may stand."""
_IF = {
    "zh": re.compile(
        r"如果|假如|假使|要是|倘若|万一|真要|真有|真的(?:出|是|发|有|倒|关|赔)|若是|若真|一旦|哪怕"
        r"|真到(?:了)?那|到(?:了)?那(?:一步|时候|个时候)|到时候|那样的话|真(?:熏|泡|丢|出|倒|赔|查|判)"
    ),
    "en": re.compile(
        r"\bif\b|\bin that case\b|\bshould (?:it|that|this|they|she|he)\b|\bwere (?:it|that|she"
        r"|he) to\b|\bcame? (?:down )?to (?:that|it)\b"
    ),
}
_IF_SO = {
    "zh": re.compile(r"真|那|这么|这样|如此|到时候|有这(?:种|样)|发生|出现"),
    "en": re.compile(r"\b(?:that|it|this|so|case)\b"),
}
_IF_OF_YOURS = {
    "zh": re.compile(
        r"(?:如果|要是|假如)?(?:您|大家|哪位|谁|各位|客户|你)(?:要|想|还|有|需|急|家|手|愿|不放心)"
        r"|急用|需要|有疑问|不拿|不谈|不说|不讲|不猜|不作|不做|不假设|不回答|不好说|没影|没法(?:讲|说|回答)"
        r"|没有发生|没到"
    ),
    "en": re.compile(
        r"\b(?:if|should) (?:you|your|anyone|anybody|someone|somebody|any of you)\b|\b(?:ifs|what ifs|won't"
        r"|not going to|can't|cannot|rather not|wouldn't) (?:speculate|guess|deal|go|answer|get into|be drawn"
        r"|say|discuss)\b"
        r"|\bif (?:he|she|they)(?:'d| would)? (?:sooner|rather|likes?|wants?|needs?|prefers?|wish(?:es)?)\b"
        r"|\bif i (?:may|might|can|could|knew)\b|\bas if\b|\bwhat if\b|\bsee if\b|\bknow if\b|\btell if\b|\bask if\b"
        r"|\bcheck if\b|\bif (?:not|only|anything)\b|\bif it were so\b|\bwonder if\b|\bdeal (?:in|with) ifs\b"
    ),
}
_THEN = {
    "zh": re.compile(
        r"就|会(?!议)|补上|兜|顶着|砸锅卖铁|退(?:钱|款|还)|赔|认|承担|负责|垫|处理|扛|管到底|管(?!理)"
        r"|该(?:怎么|我们|谁|赔|负)|照(?:价|样|单)|肯定|一定|得(?:按|赔|认|停)|我们(?:来|出)|依法|限额|只能"
        r"|关门|停"
    ),
    "en": re.compile(
        r"(?:\b(?:we|i|they|she|he|it|bank|hundreds|everyone|all|those|there|people|heads|that"
        r"|somebody|someone)(?:'ll|'d(?! (?:a|an|the|been|had|paid|done|sent)\b)| will| would| shall| have to| must"
        r"| could| should)|\bwill be|\bwould be"
        r"|\bthen\b|\bgets?\b|\bpays?\b|\bgoes\b|\bis (?:out|gone|sacked|finished))\b"
    ),
}
_SURE_THEN = {
    "zh": re.compile(
        _FILLER["zh"] + r"(?:[^，。！？]{0,10}(?:当然|肯定|必须|自然)(?:是|由|得)?我们.{0,3}(?:负责|赔|管|扛|认)"
        r"|[^，。！？]{0,10}(?:有|由|归)我们(?:顶|兜|赔|扛|担|管|负责)"
        r"|那(?:我们)?(?:就|当然|肯定|一定|没得说)|当然(?:会|要|赔|负)|肯定(?:会|要|赔|负)|会的|赔[，,！!。]"
        r"|负责[，,！!。]|(?:一定|必须)(?:赔|负责|会))"
    ),
    "en": re.compile(
        _FILLER["en"] + r"(?:(?:we|i|the bank) (?:are|am|is|will|do|does|would)(?=[,.!])"
        r"|(?:yes|aye|yeah|of course|sure|certainly|absolutely|then|naturally|obviously"
        r"|definitely)\b[^.!?]{0,40}\b(?:we|i|they|she|he|it|bank)(?:'ll|'d| will| would)\b)"
    ),
}
_HAD = (
    r"(?:a|an|the|no|not|hardly|already|only|just|five|two|three|four|some|all|been|had|got|gone|done|sent|paid|seen|told"
    r"|made|taken|given|heard|met|put|set|left|found|written|spoken|begun|run|kept|known|\d+|\w+ed)\b"
)
"""What follows a 'd that is short for had."""
_OWN_MIND = (
    r"(?:rather|sooner|like|say|prefer|not|never|love|dearly|want|urge|ask|feel|understand|remind|point|stress|add|just"
    r"|also|only|welcome|expect|hope|guess|imagine|think|suggest|hate|leave (?:that|the rest|it)"
    r"|have (?:wanted|liked|loved|preferred|hoped|been)"
    r"|be (?:happy|glad|upset|angry|worried|furious|surprised|just|the same|guessing|lying|wrong|kidding|doing|sorry"
    r"|misleading|fooling|the (?:first|last))|need to (?:see|know)|have to (?:see|know|check|look|ask))\b"
)
"""What one would do in one's own mind only."""
_WOULD = re.compile(rf"\b(?:we|i)(?: would|'d(?! {_HAD})) (?!{_OWN_MIND})\w+")
_SIDE = {
    "zh": re.compile(
        r"(?:顶多|最多|充其量|至多)(?:也就)?(?:算|是)|(?:非要|硬要|真要|一定要|要是非得|非得)(?:我)?(?:挑|选|说|讲"
        r"|二选一)|(?:就|算|是|应该是|那是|属于|我选|选"
        r"|偏向)(?:前者|后者|头一个|第一个|第二个|前一个|后一个|前面那个|后面那个|头一种|第一种|第二种|前一种"
        r"|后一种)"
        r"|还是[^，。！？]{1,10}(?:多一?[些点]|居多|为主)|^.{0,6}(?:前者|后者)(?:吧|多|居多|为主)|(?:两样|两个|两者|两方面|都)(?:都)?(?:有(?:一点|点|一些|些)|占"
        r"|沾)(?:吧|边)?|一半一半|(?:更|还是)(?:多|偏|像)?(?:是)?(?:前者|后者|前面|后面)"
    ),
    "en": re.compile(
        r"\b(?:if i (?:must|have to|had to|really have to|need to|was forced to|'m forced to) (?:choose|pick|say"
        r"|plump)|(?:the )?(?:former|latter)(?: one)?\b(?:,|\.|$| i| if| more)|the (?:first|second) one\b"
        r"|(?:a )?(?:bit|little|touch|mixture|mix|combination) of (?:both|each|the two)|(?:somewhere )?in between"
        r"|more (?:of )?(?:a |the )?(?:\w+ ){1,3}than\b|probably the (?:first|second|former|latter)"
        r"|^\W*both\b(?! sides| of (?:us|you)|ways)|i'd (?:go for|say|plump for) the\b)"
    ),
}
_CAUSE = {
    "zh": re.compile(
        r"^(?:这)?(?:是)?(?:因为|由于)|(?:主要|根本|直接|真正)?(?:的)?原因(?:就|还|主要)?(?:是|在于|出在)(?!什么|否"
        r"|不是)|(?:主要|都|就|还)(?:是)?(?:因为|由于|怪)(?!大家|担心)|归根(?:结|到)底|说到底(?:还是|就是|是)"
        r"|(?:问题|毛病)(?:就|还是|主要)?(?:出在|在于)|八成(?:是|就是|因为)|人手(?:太|实在|确实|严重)?(?:少|紧|不够"
        r"|不足)|指标(?:压|逼|太)|考核(?:压|逼|太)"
    ),
    "en": re.compile(
        r"^because\b(?! (?:you|people|customers|we care))|\b(?:(?:it )?(?:all )?(?:comes|came) down to|the (?:main "
        r"|real |only |root )?(?:reason|cause) (?:is|was|being)|must have (?:got|gone|slipped|forgotten"
        r"|had|been(?! (?:such |very |so |quite |really )?(?:a |an )?(?:shock|fright|hard|upset|worr|awful|horribl"
        r"|distress|difficult|long|miserabl|rotten|lonely|painful|unpleasant|frustrat|madden)))"
        r"|(?:got|get) carried away"
        r"|that's what happens when|because (?:we|our staff|our people|the branch|they) (?:didn't|did not|hadn't"
        r"|had not|weren't|were not|were (?:short|under|too|so|busy|rushed|overwhelmed|tired)|couldn't|failed"
        r"|forgot|lacked|ran|had (?:no|too))"
        r"|because of (?:our|the) (?:old|poor|bad|lack|staff|targets?|pressure|cuts?)|(?:due|owing) to (?:a lack"
        r"|staff|poor|pressure|cost|human|cuts?)|we (?:were|are) (?:short-staffed|understaffed|overstretched"
        r"|stretched))\b"
    ),
}
_OPEN_CAUSE = {
    "zh": re.compile(r"在查|核查|调查|还没|没有结论|不知道|不清楚|不好说|不猜|等.{0,8}结论|查清|是什么|是否"),
    "en": re.compile(
        r"\b(?:being|looking|look into|finding out|find out|investigat\w*|review\w*"
        r"|don't (?:yet )?know|do not (?:yet )?know|not known|whether|we'll tell|unclear|checking)\b"
    ),
}
_AFFIRMED = {
    "zh": re.compile(
        r"(?:^|[^不倒也还])(?:是(?!不|否)|确实|的确|实在|真的|真是|有点|有些|已经"
        r"|也够)[^，。！？,]{0,8}$"
    ),
    "en": re.compile(
        r"(?:^\W*|\b(?:was|were|is|are|it's|that's|we're|been|got|have|truly|really|frankly"
        r"|so)\b[^,.!?]{0,18})$"
    ),
}
_DENIED = {
    "zh": re.compile(r"不|没|未|非|无|别|什么叫|谁说|帽子|哪里|哪来|怎么(?:就|能|会)"),
    "en": re.compile(
        r"\b(?:not|no|never|nobody|none|nothing|without|hardly|who says|were they|did we|are we"
        r"|was it|call\w*|word|say|says|said)\b|n't\b"
    ),
}
_OR = {"zh": re.compile(r"还是"), "en": re.compile(r"\bor\b")}
_ONLY_NAMED = {
    "zh": re.compile(r"什么|怎么|谁|哪|(?:件事|的事|问题|这个|这点|这一点|这块|这边|呢|嘛)[，,]$"),
    "en": re.compile(r"^(?:as for|on|about|when it comes to)\b|\b(?:who|what|how|why|which)\b"),
}
"""A clause that names its subject and chooses nothing yet."""
_SHORT_CLAUSE = {"zh": 9, "en": 32}
_SAME_FACT = 0.55
_MOST = 200


def check(reading: Reading) -> Iterable[Finding]:
    """A fault on the words that accept; none where what the question assumes is so."""
    if reading.kind not in PICTURED or reading.exchange.premise == "true":
        return
    end = -1
    for span in sorted(_found(reading), key=lambda span: (span.start, -span.end)):
        if span.start >= end:
            yield reading.mark("accepts_premise", "fault", span)
            end = span.end


def _found(reading: Reading) -> Iterator[Span]:
    yield from _agreement(reading)
    yield from _admission(reading)
    yield from _apology(reading)
    if reading.kind == "hypothetical":
        yield from _on_its_own_terms(reading)
    if reading.kind == "either_or":
        yield from _whole_clauses(reading, _SIDE)
        yield from _one_of_two(reading)
    if reading.kind in ("negative_premise", "leading", "either_or"):
        yield from _causes(reading)
        yield from _affirmed_words(reading)


def _agreement(reading: Reading) -> Iterator[Span]:
    answer = reading.answer
    if reading.kind == "rapid_fire" or not answer.sentences:
        return
    first = answer.sentences[0]
    said = answer[first]
    match = _YES[answer.lang].match(said)
    if match is not None and reading.kind == "provocation" and _BARE_YES[answer.lang].search(match.group()):
        return
    if match is None or first.end <= first.start or answer.plain[first.end - 1] in "?？":
        return
    rest = said[match.start() :]
    if _NOT_A_YES[answer.lang].search(rest) or _is_known(reading, first) or _holds_a_message(reading, first):
        return
    yield answer.clause_at(first.start + match.end() - 1)


def _admission(reading: Reading) -> Iterator[Span]:
    for span in _whole_clauses(reading, _ADMITTED):
        if reading.answer.plain[span.end - 1] not in "?？" and not _owns_a_fact(reading, span):
            yield span


def _apology(reading: Reading) -> Iterator[Span]:
    answer = reading.answer
    loaded = echoes(reading) if _may_apologise(reading) else None
    for match in islice(_SORRY[answer.lang].finditer(answer.plain), _MOST):
        clause = answer.clause_at(match.start())
        if _PEOPLE_HURT[answer.lang].search(answer[answer.sentence_at(match.start())]):
            continue
        if _is_known(reading, clause):
            continue
        if loaded is None or _says(loaded, clause) or not _is_for_what_is_known(reading, clause):
            yield clause


def _says(loaded: list[Span], clause: Span) -> bool:
    index = bisect_left(loaded, clause.start, key=lambda span: span.start)
    return index < len(loaded) and loaded[index].start < clause.end


def _may_apologise(reading: Reading) -> bool:
    """Whether the brief has an apology, made or allowed, or says that the bank was at fault."""
    brief, lang = reading.exchange.brief, reading.answer.lang
    return any(_APOLOGY[lang].search(even(fact)) for fact in (*brief.confirmed, *brief.authorised)) or any(
        _FAULT[lang].search(even(fact)) for fact in brief.confirmed
    )


def _is_for_what_is_known(reading: Reading, clause: Span) -> bool:
    """Whether an apology names no fault, or one that the brief knows."""
    answer, brief = reading.answer, reading.exchange.brief
    named = _NAMED_FAULT[answer.lang].search(answer[clause])
    if named is None or _POINTED_AT[answer.lang].fullmatch(named.group("fault").strip()):
        return True
    known = even("\n".join((brief.situation, *brief.confirmed, *brief.authorised)))
    return overlap(named.group("fault"), known, answer.lang) >= _SAME_FAULT


def _owns_a_fact(reading: Reading, span: Span) -> bool:
    """Whether a fault is owned right behind the confirmed fact that it is about."""
    answer, lang = reading.answer, reading.answer.lang
    if not any(_FAULT[lang].search(even(fact)) for fact in reading.exchange.brief.confirmed):
        return False
    sentence = answer.sentence_at(span.start)
    index = bisect_left(answer.clauses, span.start, key=lambda clause: clause.start)
    before = [clause for clause in answer.clauses[max(0, index - _NEAR) : index] if clause.start >= sentence.start]
    known = even("\n".join(reading.exchange.brief.confirmed))
    return any(overlap(answer[clause], known, lang) >= _SAME_FAULT for clause in before)


def _on_its_own_terms(reading: Reading) -> Iterator[Span]:
    answer = reading.answer
    if match := _SURE_THEN[answer.lang].match(answer.plain):
        yield Span(match.start(), answer.clause_at(match.end() - 1).end)
    if answer.lang == "en":
        yield from _would(reading)
    asked = features(reading.question.plain, answer.lang)
    seen = -1
    for match in islice(_IF[answer.lang].finditer(answer.plain), _MOST):
        clause = answer.clause_at(match.start())
        sentence = answer.sentence_at(match.start())
        if clause.start == seen or _IF_OF_YOURS[answer.lang].search(answer[clause]):
            continue
        seen = clause.start
        if not (_IF_SO[answer.lang].search(answer[clause]) or features(answer[clause], answer.lang) & asked):
            continue
        follows = answer.plain[match.end() : min(sentence.end, match.end() + 160)]
        before = answer.plain[max(sentence.start, match.start() - 60) : match.start()] if answer.lang == "en" else ""
        if _THEN[answer.lang].search(follows) or _THEN[answer.lang].search(before):
            yield clause


def _one_of_two(reading: Reading) -> Iterator[Span]:
    """A short first clause that names one of the two: Head office, frankly."""
    answer = reading.answer
    if not answer.clauses:
        return
    first = answer.clauses[0]
    said = answer[first]
    short = len(said) <= _SHORT_CLAUSE[answer.lang] and said[-1] not in "?？"
    options = _OR[answer.lang].split(reading.question.plain)
    if not short or len(options) != 2 or _DENIED[answer.lang].search(said) or _ONLY_NAMED[answer.lang].search(said):
        return
    if _is_known(reading, first):
        return
    words = topics(said, answer.lang)
    named = [bool(words & topics(option, answer.lang)) for option in options]
    if named[0] != named[1]:
        yield first


def _would(reading: Reading) -> Iterator[Span]:
    """What the bank would do, said in the world of the question's "if"."""
    answer = reading.answer
    for match in islice(_WOULD.finditer(answer.plain), _MOST):
        if not _IF_OF_YOURS["en"].search(answer[answer.sentence_at(match.start())]):
            yield answer.clause_at(match.start())


def _causes(reading: Reading) -> Iterator[Span]:
    answer = reading.answer
    for span in _whole_clauses(reading, _CAUSE):
        if not _OPEN_CAUSE[answer.lang].search(answer[answer.sentence_at(span.start)]):
            yield span


def _affirmed_words(reading: Reading) -> Iterator[Span]:
    """A loaded word put as a fact: "it was humiliating"."""
    answer = reading.answer
    for echo in echoes(reading):
        clause = answer.clause_at(echo.start)
        before = answer.plain[clause.start : echo.start]
        sentence = answer.sentence_at(echo.start)
        if answer.plain[sentence.end - 1] in "?？" or _DENIED[answer.lang].search(answer[clause]):
            continue
        if _AFFIRMED[answer.lang].search(before):
            yield clause


def _whole_clauses(reading: Reading, patterns: dict[str, re.Pattern[str]]) -> Iterator[Span]:
    answer = reading.answer
    for match in islice(patterns[answer.lang].finditer(answer.plain), _MOST):
        if match.end() > match.start():
            clause = answer.clause_at(match.start())
            if not _is_known(reading, clause):
                yield Span(clause.start, max(clause.end, match.end()))


def _is_known(reading: Reading, span: Span) -> bool:
    """Whether what is said there stands among the confirmed facts."""
    said, lang = reading.answer[span], reading.answer.lang
    return any(overlap(said, even(fact), lang) >= _SAME_FACT for fact in reading.exchange.brief.confirmed)


def _holds_a_message(reading: Reading, sentence: Span) -> bool:
    raw = reading.answer.raw_span(sentence.start, sentence.end)
    return any(finding.start is not None and finding.start < raw.end for finding in reading.found("delivered"))
