"""What each piece of an answer does: feels with people, puts off, denies, names a number to ring, or states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Literal

from engine.judge.text import Span, Text
from engine.kinds import Lang
from engine.regex import regex

Does = Literal[
    "empty", "turns", "sympathy", "puts_off", "denies", "concedes", "contact", "attack", "guess", "asks", "states"
]
"""What a piece of an answer does."""

_Patterns = dict[Lang, re.Pattern[str]]
_LONG = {"zh": 24, "en": 90}
"""Characters from which a piece without punctuation is cut at its joining words."""
_JOINT = {
    "zh": regex(r"(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff\d])|(?<=\.\.\.)(?=[^.])"),
    "en": regex(
        r" (?=(?:but|anyhow|anyway|meanwhile|(?:and|so) (?:i|we|the|it|he|she|they|there|what|that|now|no"
        r"|every|each|all|any\w*|nobody|you|your|our|this|these|those|for|if|please))\b)"
    ),
}
_JOINT_LONG = {
    "zh": regex(r"(?<=.)(?=但是?|不过|可是|另外|眼下|反正|然后|好在|所以|现在|昨天|今天|明天|我们|他|她|你|您|这|那)"),
    "en": regex(r" (?=(?:and|because|cos|cause|then|now|well|yeah|um|er|like|the|we|i|they)\b)"),
}

_EMPTY: _Patterns = {
    "zh": regex(
        r"[嗯呃额啊哦唉哎那个这个就是呀嘛呢吧\W]*"
        r"|(?:大姐|大爷|大哥|阿姨|师傅|老乡|各位|同志|朋友|您|你)(?:们|些)?(?:先|请)?(?:坐|喝口水|消消气"
        r"|别急|听我说|看着)?.{0,4}"
        r"|(?:我)?(?:说|讲|先说|先讲|再说|话说).{0,5}|(?:说|讲)(?:实话|真的|白了|到底)|正相反|恰恰相反|相反"
        r"|没有没有|不是不是|.{0,6}(?:这是|是)?(?:实情|事实|真的)"
    ),
    "en": regex(
        r"[\W_]*(?:(?:um|uh|er|erm|ah|oh|look|yeah|well|ok|okay|so|right|listen|folks|mate|love|sir|madam"
        r"|ma'am|please"
        r"|honestly|now|and|but|the|you know|i mean|fair question|thank you|thanks|no|yes|nay|och|ah)\b[\W_]*)*"
    ),
}
_SYMPATHY: _Patterns = {
    "zh": regex(
        r"理解|体会|体谅|谅解|感受|难受|难过|难熬|心疼|心痛|痛心|心酸|揪心|揪着|寒心|心里|心裡|心头|心上"
        r"|心焦|窝心|闹心"
        r"|着急|焦急|心急|焦虑|发愁|发慌|委屈|担心|担忧|担惊|受怕|放心不下|惦记|挂念|挂心|惦着|牵挂|睡不[着好踏塌]"
        r"|过意不去|抱歉|歉意|对不[起住]|不好意思|窝火|上火|来火|火气|怨气|来气|憋(?:着|屈|火)|生气|气愤|愤怒"
        r"|害怕|后怕|慌[得了]|吓(?:着|坏|得|到)|惊吓|受惊|不容易|遭罪|受罪|受苦|受累|辛苦|煎熬|滋味|不是味"
        r"|不得劲|不落忍|不安"
        r"|替(?:他|她|您|你|老人|家属|大家)(?:们)?(?:难|着|捏|急|疼)|节哀|沉痛|哀|悲痛|伤心|扎心|扎人"
        r"|(?:您|你|大家)(?:的)?(?:急|怕|气|骂|火|话).{0,8}(?:懂|明白|晓得|知道|听|接|受|应该|难怪|正常)"
        r"|(?:我|都)(?:懂|明白|晓得|清楚|知道|听得出|听进)(?:的|了|得)?$|难怪|也难怪|人之常情|换(?:谁|我"
        r"|做|作|你|您|哪|成(?:我|谁|是|你|您))|搁(?:谁|我|哪)|想得出|一肚子|心慌|骂两句|(?:不满|意见"
        r"|火气?).{0,4}(?:听到|收到|接着)"
        r"|谁(?:看|听|碰|摊|遇).{0,6}(?:都|也)|谁.{0,4}(?:不(?:急|怕|气|慌|心疼|难)|都(?:会)?(?:怕|急|气|慌))"
        r"|合眼|堵得慌|堵在|悬着|咯噔|打鼓|吃不[下消]|提心吊胆|够难|天塌|发毛|发凉|发冷|发软|不踏实|不安稳"
        r"|没底|难堪|挂不住|焦|气是真"
        r"|骂我|(?:挨|受|接|听)着(?:呢|了)?$|^(?:这|这个|我|我们|都)?(?:都|也|很|完全|能)?(?:懂|理解|晓得"
        r"|明白|体谅|体会)(?:的|了|得)?$|感同身受|设身处地|将心比心|糟心|添堵|憋闷|忐忑|坐立不安|七上八下"
        r"|捏(?:着|了)?(?:一)?把汗|提着(?:一颗)?心|不好过|愧疚|眼泪|掉泪|流泪|于心不忍|白跑|折腾|不便"
        r"|添(?:了)?麻烦|久等|焦灼|牵肠挂肚|急坏|吓坏|愁坏|气坏|难为(?:您|你|大家|老人|他|她)"
    ),
    "en": regex(
        r"\b(?:i|we|i'm|we're|i am|we are|all|each|everyone|us)(?: \w+){0,3} (?:feel(?:ing)?|sorry"
        r"|understand|sympathi\w+|hurt(?:ing)?"
        r"|regret|apologi[sz]e|appreciate|sick|heartbroken|gutted|devastated|saddened|shaken|distressed) ?"
        r"|\b(?:sorry|apolog\w+|condolences|sympath\w+|heart (?:goes|breaks|aches)|breaks my heart|thinking of"
        r"|(?:must|would|can't|cannot|has to|have to|can) (?:be|have been|feel)(?: \w+){0,2} "
        r"(?:hard|awful|terrible|horrible|frightening|dreadful|wretched|easy|scary|upsetting|rotten"
        r"|worrying|distressing|maddening)"
        r"|(?:that's|it's|it is|that is|this is|it was|what a|is a|was a|such a)(?: \w+){0,3} (?:hard"
        r"|awful|terrible|horrible|frightening"
        r"|dreadful|wretched|scary|upsetting|rotten|worrying|distressing|nasty|rough|miserable|lousy|heavy"
        r"|shock|worry|horrid|painful|cruel)"
        r"|i(?:'d| would) (?:be|feel)|keep me awake|i know (?:how|that|this|it|you|folk|folks|people|what)"
        r"|i hear (?:that|how|you|it|the)"
        r"|in (?:their|your|her|his) (?:shoes|place)|wouldn't wish|nobody should|no one should|no wonder"
        r"|every right to"
        r"|(?:right|reason|cause) to be (?:angry|upset|cross|worried|furious)|(?:worr(?:y|ied|ies|ying)"
        r"|anxious|frightened"
        r"|scared|upset|angry|anger|furious|fear|grief|griev\w+|distress\w*|frustrat\w+|tears|sleepless"
        r"|awake|breaks? (?:your|my|the) heart|been through (?:enough|more|so|something|a lot|it)|pinches"
        r"|unsettl\w+|uneasy|nervous|stress\w*|inconvenien\w+|ordeal|upsetting|rattled|heartfelt"
        r"|thoughts are with|saddened|devastat\w+|heavy heart|burden|painful|alarming|alarmed"
        r"|tired of"
        r"|shaken|hurts|(?:is|are|'re|'s|am|feel\w*) hurt(?:ing)?|pains? (?:me|us|them)|wretched|stomach)"
        r"|poor (?:fella|woman|man|lady|soul|thing)|i (?:do )?get that|take the anger)\b"
    ),
}
_PUTS_OFF: _Patterns = {
    "zh": regex(
        r"(?:在|正|还|都|要|等|得|去|送)(?:核|查|审|鉴定|调查|看|排查|倒查|比对|复核|评估)|核实|调查|(?:查"
        r"|核)(?:清|完|明|出来|下来)"
        r"|(?:没|未|没有)(?:有)?(?:结论|结果|定论|查清|查完|核完|出来|定|数|依据|亲眼)|结论|定论|(?:查|看"
        r"|问)(?:到)?什么"
        r"|不(?:能|便|好|敢|往|会|去|先|替|想|急着|忙|在这|下|跟着?|顺着)?.{0,6}(?:猜|下结论|下判断|定性"
        r"|设想|假设|往下推|评论|挑|选|抢|瞎|乱|多|展开|争|劝|编|先定|替.{1,8}[说讲下])"
        r"|不(?:能|便|好|敢|往下|先|在这里?)(?:说|讲|答|接|断|定|回答|公开)|(?:说|讲|答|报)不(?:准|好|上"
        r"|出|了|清)|不(?:知道|清楚|晓得|确定|在场)"
        r"|(?:由|归|是|听|看|等|让|得).{0,10}(?:警方|公安|法院|监管|总行|分行|调查组|督查组|医院|医生|上级"
        r"|办案|纪委|专家|鉴定|别人|部门)"
        r".{0,6}(?:定|说|管|查|认定|决定|判断|的事|来|看)|(?:说了算|不由我)|(?:该|谁).{0,6}(?:承担|负责"
        r"|担什么|责任)"
        r"|不(?:凭|预先|替谁|绕|谈)|出自谁|对监控|测了几|(?:审计|复盘|调查|结论|报告).{0,6}(?:会|要)?(?:讲"
        r"|说|给)|没有?公布|不往.{0,6}(?:想|说|推|下|猜)|不(?:作数|下定论|清楚)|定不下来|(?:要|得|先)(?:对"
        r"|听|查|看|问|调).{0,8}(?:才|再|之后)|(?:是谁|(?:什么|怎么|哪[一个些天]|多少)[^，都也]{1,5})$"
        r"|跳过|(?:二|两)(?:选一|样都)|没接到|有待|尚未|尚无|未定|不宜|无从|为准|暂不|另行"
        r"|等(?:通知|通报|消息|结果)|留给|还早|为时过早"
        r"|(?:让|请|等).{0,4}(?:办案|公安|警方|调查|督查|鉴定)|一时.{0,4}(?:答|说|讲)|(?:怎么|什么时候"
        r"|为什么|有没有|是不是|多少人|哪些人|谁.{0,8}的)$"
        r"|(?:我|这).{0,4}(?:没有答案|答不|没有数|没数)|是不是.{0,8}(?:看|查|等)|念没念|[^，]{1,4}没[^，]{1,4}，我"
    ),
    "en": regex(
        r"\b(?:being (?:\w+ )?(?:checked|looked|examined|investigated|reviewed|gone|traced|worked"
        r"|established|decided|counted|asked|audited)"
        r"|(?:be|is|'s|gets) (?:\w+ )?(?:looked into|examined|investigated|reviewed|traced|audited)"
        r"|gone over by"
        r"|investigat\w+|inquiry|enquiry|review|looking into|under way|findings"
        r"|(?:i|we)(?:'m| am|'re| are)? (?:not|won't|can't|cannot|couldn't|don't|do not|wouldn't|haven't"
        r"|will not|shan't|couldn't)"
        r"(?: \w+){0,3} (?:say|tell|know|guess|speculate|choos\w+|pick\w*|answer|build|go|going|see|speak"
        r"|name|deal|settle|play|judge"
        r"|have|discuss|get|run|prejudge|call|give|promise|swear|pretend|argue|put|draw|toss\w*|got"
        r"|comment|sort|add|hand)"
        r"|(?:i|we)'d (?:only )?(?:be guessing|rather|sooner|have to guess)|not (?:mine|a bet|my|for me"
        r"|ours)|isn't (?:mine|for me|ours)"
        r"|(?:for|up to|with|by) (?:the |our )?(?:police|court|judge|board|head office|regulator|auditors?"
        r"|audit|inquiry|review|doctors?|experts?"
        r"|investigators?|others?|them)(?: \w+){0,2} (?:to|have|has|will|and)"
        r"|(?:it's|that's|it is|they're) with (?:the|our|my) \w+|that's a (?:talk|question|matter"
        r"|thing) for|too (?:early|soon)|don't know|whether|will (?:say|tell|show|examine|come out)"
        r"|what (?:was|were"
        r"|they) (?:find|found)"
        r"|not been (?:decided|settled|established)|hasn't been|has not been|haven't been|nobody knows|no one knows"
        r"|remains? to be|yet to be|awaiting|pending|premature|in due course|dealt with|once (?:we|the"
        r"|they)|when we know|neither (?:word|of|one)|leave (?:that|it) to|get ahead)\b"
    ),
}
_DENIES: _Patterns = {
    "zh": regex(
        r"^(?:绝对?|从来|根本|压根|决|真的?|更|也|我们|咱们?|这|那|行里|支行|谁|那位|安保|柜员|员工|您说的"
        r"|银行|都|并|话|两样|可|倒|,|，){0,4}"
        r"(?:没有?|不是|不存在|不会|不对|没谁|谁也没|不叫|没人|并非|不可能|哪有|谈不上|不至于|不算|不想"
        r"|不怕|不贴切)"
    ),
    "en": regex(
        r"^\W*(?:(?:no|nay|well|and|but|now|look|come on|oh|ah),? )*(?:nobody|no one|none|not|never|no"
        r"|nonsense|rubbish|neither"
        r"|(?:that|it|this|she|he|they|we|i|our \w+|the \w+|there|staff|you)(?:'s| is|'re| are| was| were"
        r"|'m| am)?(?: \w+)?"
        r"(?: not|n't| never| no)|(?:we|they|he|she|it|i|that|this|there) (?:\w+n't|never|did not|do not"
        r"|does not|was not|were not|is not|are not)"
        r"|(?:isn't|aren't|wasn't|weren't|didn't|don't))\b"
    ),
}
_CONCEDES: _Patterns = {
    "zh": regex(
        r"^(?:是的?|对的?|没错|确实|的确|承认)[，,。！!]?$|我(?:们)?认(?!识|为|真)|认错|认账|认罚"
        r"|这(?:一)?点.{0,4}承认|得承认|是我们的(?:错|不对|问题|责任)"
        r"|有责任|检讨|鞠.?躬|侥幸|手软|说不过去|(?:忙|顾|打|管)不过来|太忙|也(?:很)?正常|难免|回头想"
        r"|不近人情|的毛病|糊涂|大意|疏忽|不该|失职|没做好|不到位|没尽到|惭愧|检讨|欠妥|赔(?:罪|礼|不是)"
        r"|抵赖"
    ),
    "en": regex(
        r"\b(?:i (?:admit|accept|grant|agree|concede)|i'll (?:admit|grant|cop|own)|guilty as|(?:it"
        r"|that) does not look|that is the truth|brought (?:that|this|it) on|not proud|had to go"
        r"|call it that|we put our hand|too busy|badly done|fell short|can't deny"
        r"|won't deny|you're right|fair (?:cop|enough|point)"
        r"|our (?:fault|mistake|failing)|we (?:failed|messed|stuffed|botched|let (?:\w+ ){1,3}down"
        r"|got it wrong|were wrong|should have|ought to have))\b"
    ),
}
_CONTACT: _Patterns = {
    "zh": regex(
        r"\d[\d-]{4,}|微信|小程序|二维码|邮箱|留言|值班电话|加我|(?:打|拨|电话|热线|短信|公告|官网"
        r"|公众号).{0,12}(?:电话|找|登记|约|问|讲|说|公布"
        r"|通知|告诉|贴)"
        r"|(?:拨|打)(?:我|专线|热线|客服|电话|个电话|一个)|电话.{0,4}\d|(?:书面|当面|逐户|一户一户|挨户"
        r"|在).{0,6}(?:答复|说明|告诉|讲给|通报|交代)"
        r"|(?:通报|公布|发布|公告|答复|说明|交代|告诉|讲进展|说进展|发一份|讲一次)|(?:来|到|去"
        r"|上).{0,12}(?:登记|登个记|登计|找我|预约|报名|报到)|(?:帮|给|替)您.{0,8}(?:查|拉|办|垫|登|算|看"
        r"|约)|(?:拿|带).{0,8}来(?:$|办|登)"
        r"|(?:柜台|窗口|大厅|接待室|会议室).{0,12}(?:陪|等着|接待|查|对给|坐|说|讲)|欢迎|(?:您"
        r"|你)(?:们)?.{0,6}(?:来找|带上|带着|拿上|拿着|打电话|拨|找我)"
    ),
    "en": regex(
        r"\d{3,4}[ -]\d{3,}|\b(?:e-?mail|website|text us|helpline|freephone|whatsapp|stop by|drop by"
        r"|my door is|ring me|call me|ring us|call us|give me a ring|ring (?:him|her|them|it)"
        r"|come (?:and|in|to|see|by|down)"
        r"|bring (?:it|your|in|me|the|along)|drop in|pop in|ask for|phone me|talk to me|see me|hotline"
        r"|i'd like to (?:hear|ring|meet)|is on \d"
        r"|i'll (?:be|ring|call|drive|go|come|take|sit|see|pass|meet|tell|read|stand|find)|we'll (?:ring"
        r"|call|tell|let you|have|publish|post|put)"
        r"|you(?:'ll| will) (?:have|hear|get|be told|find)|in writing,? (?:by|from|to)|by post|published"
        r"|publish|briefing|statement at|answer (?:by|at|from)|new count|update"
        r"|until (?:six|seven|eight|nine|ten|five|four|half|midnight|\d)|till (?:six|seven|eight|nine|ten"
        r"|five|four|half|midnight|\d)"
        r"|from (?:six|seven|eight|nine|ten|\d\S*) to|would you (?:ask|have)|have (?:him|her|them) ring"
        r"|show me|give me the)\b"
    ),
}
_ATTACK: _Patterns = {
    "zh": regex(
        r"[你您](?:们)?(?:媒体|记者|.{0,6}(?:有种|长眼|会不会|安的|配|算|敢|演|胡|造谣|嘴巴|有本事|有种"
        r"|(?:这|那)顶帽子|先把.{1,10}再来|胡说|乱(?:噏|讲|说)|(?:都是|要怪|怪|赖)(?:他|她|外包|客服|客户"
        r"|网民|媒体|群里|那边|总行|上面)|没资格|凭什么|早干"
        r"|懂不懂|看得懂|有本事|嘴|别拍|少|闭|滚|急什么|见过几|盼着))"
        r"|造谣|带节奏|别拍|散了吧|都?出去$|^(?:别|少|闭|滚)(?!急|担心|怕|慌)|^(?:这个|我)?(?:不谈|不说了"
        r"|不答)|下一位|不采访|不劳|到此为止"
    ),
    "en": regex(
        r"\b(?:how dare|who do you think|you people|you lot|your (?:rag|paper|sob|homework|kind|camera)"
        r"|get (?:out|off|lost|your|that (?:thing|camera))|shame on you|nonsense"
        r"|rubbish|you (?:ought|should)|have you (?:no|ever|even)|did you even|learn to|grow up|sunshine"
        r"|next question|no comment|out of my (?:branch|lobby|bank|sight|way|hall|office)|go away"
        r"|off my|stop filming|one more time|end of (?:it|that|story|discussion)|have you read"
        r"|that's enough|go and (?:teach|learn|become|ask)|look yourself|take it up with|how could i"
        r"|that's it)\b"
    ),
}
_GUESS: _Patterns = {
    "zh": regex(
        r"估计|多半|像是|我(?:敢)?(?:保证|担保|打包票|发誓|拍胸脯)|[你您]放心|绝不会再|再也不会|(?:了"
        r"|的)吧$|估摸|大概|也许|可能|说不定|八成|恐怕|应该是|我看|我猜|兴许|没准|希望|但愿|盼|巴望"
        r"|要是.{0,10}就好|如果|要是|假如|万一"
    ),
    "en": regex(
        r"\b(?:probably|my (?:promise|word|personal guarantee)|i (?:promise|swear|guarantee)|not ever"
        r"|never again|must have been|could well|maybe|perhaps|i (?:reckon|guess|think|suppose|expect|bet"
        r"|hope|wish|believe)|(?:i'd"
        r"|i would) (?:like|love|hope|prefer)|we hope|might|hopefully|if|suppose"
        r"|fingers crossed|likely|with any luck)\b"
    ),
}
_ANNOUNCES = {"zh": 20, "en": 60}
"""Characters up to which a piece that ends in a colon only announces what comes."""
_LEAST = {"zh": 4, "en": 9}
"""Characters of which a piece must have as many to do anything."""
_HEARD = 6_000
"""Characters of an answer that are looked at: what comes after them nobody hears."""
_MOST = 120
"""Pieces that are looked at."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an answer, and what it does."""

    span: Span
    does: Does

    @property
    def middle(self) -> int:
        """The position halfway."""
        return (self.span.start + self.span.end) // 2


def pieces(answer: Text) -> tuple[Piece, ...]:
    """The first pieces of an answer in their order."""
    return _pieces(answer.raw[:_HEARD], answer.lang)


@lru_cache(16)
def _pieces(raw: str, lang: Lang) -> tuple[Piece, ...]:
    answer = Text(raw, lang)
    spans = (span for clause in answer.clauses for span in _cut(answer, clause))
    return tuple(Piece(span, does(answer, span)) for span in islice(spans, _MOST))


def does(answer: Text, span: Span) -> Does:
    """What a stretch of an answer does; the first of these that shows."""
    if span.end - span.start < _ANNOUNCES[answer.lang] and answer.plain[span.end - 1] in ":：":
        return "turns"
    said, lang = answer[span].strip(' ，,。.！!；;：:、—-"“”'), answer.lang
    if len(said) < _LEAST[lang] or _EMPTY[lang].fullmatch(said):
        if _SYMPATHY[lang].search(said):
            return "sympathy"
        return "concedes" if _CONCEDES[lang].search(said) else "empty"
    if answer.plain[span.end - 1] in "?？":
        return "asks"
    for name, patterns in _KINDS:
        if patterns[lang].search(said):
            return name
    return "states"


_KINDS: tuple[tuple[Does, _Patterns], ...] = (
    ("attack", _ATTACK),
    ("sympathy", _SYMPATHY),
    ("concedes", _CONCEDES),
    ("puts_off", _PUTS_OFF),
    ("guess", _GUESS),
    ("denies", _DENIES),
    ("contact", _CONTACT),
)


def _cut(answer: Text, clause: Span) -> Iterator[Span]:
    """A clause at its spaces or joining words, so that dictation is read piece by piece as well."""
    lang = answer.lang
    joints = [match.end() for match in _JOINT[lang].finditer(answer.plain, clause.start, clause.end)]
    if clause.end - clause.start > 2 * _LONG[lang] and len(joints) < 2:
        joints = [match.end() for match in _JOINT_LONG[lang].finditer(answer.plain, clause.start, clause.end)]
    start = clause.start
    for end in (*joints, clause.end):
        if end - start > 3:
            yield Span(start, end)
            start = end
