"""Meeting a reporter without leave to speak: details asked for, a time to ring back, care for those in the hall."""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.kinds import Lang
from engine.regex import regex

FIELDS = ("name", "outlet", "topic", "contact", "deadline")
"""What is taken down of a reporter, in the order in which it is asked."""
FIELD_NAMES: Mapping[str, Mapping[Lang, str]] = {
    "name": {"zh": "怎么称呼", "en": "the name"},
    "outlet": {"zh": "哪家媒体", "en": "the outlet"},
    "topic": {"zh": "想了解什么", "en": "the topic"},
    "contact": {"zh": "联系方式", "en": "a number"},
    "deadline": {"zh": "什么时候截稿", "en": "the deadline"},
}

ASKED: Mapping[Lang, Mapping[str, re.Pattern[str]]] = {
    "zh": {
        "name": regex(
            r"贵姓|怎么称呼|如何称呼|(?:您|你|尊姓)(?:的)?(?:姓名|名字|大名|称呼)|(?:留|写|登记|报|记)(?:个|一?下"
            r"|上)?[^,，。!?]{0,4}(?:姓名|名字|称呼)"
            r"|姓名|您是哪(?:一)?位|您(?:是)?哪位|名片|记者证|工作证|采访证"
        ),
        "outlet": regex(
            r"哪(?:一)?(?:家|个|间)(?:媒体|报社|电视台|电台|台|报|单位|平台|栏目|网站|杂志|新闻)|(?:您|你)(?:的"
            r"|们)?(?:媒体|单位|报社|平台|栏目|东家)(?=名|叫|是|[、和及以?]|$)|(?:[、,，和及与:下是]"
            r"|还有)(?:所在(?:的)?)?(?:媒体|单位|报社|供职单位|平台)(?:名称|名字)?(?=[、,，。和及以还跟;!?]|$)"
            r"|媒体(?:名称|名字)|代表(?:的是)?哪|名片|记者证|工作证|采访证|哪里的记者|您(?:是)?哪(?:家|里)的"
        ),
        "topic": regex(
            r"(?:想|要|需要|打算|准备)(?:了解|知道|问|采访|拍|核实|写|报道|做)(?:的)?(?:是)?(?:什么|哪些|哪方面"
            r"|哪几|内容|问题|方面|情况|事(?!情况)|题)"
            r"|(?:采访|报道|选题)(?:的)?(?:主题|内容|提纲|方向|问题|题目|意图|重点)|(?:什么|哪些|哪几个)(?:问题"
            r"|选题)|问题(?:清单|提纲|列|写|发|先?留|先?记)"
            r"|把(?:您|你)?(?:要|想)?(?:问|了解)?的?(?:问题|内容)|主要(?:关心|想问|想了解)"
            r"|关心(?:的)?(?:是)?(?:什么|哪)|(?:采访)?提纲|(?:想|要)问的"
        ),
        "contact": regex(
            r"(?:留|加|写|报|记|换|存|给我)(?:我|您|你|一?下|一?个|上){0,2}[^,，。!?打拨回]{0,6}(?:电话|手机|微信"
            r"|联系方式|号码|号儿?(?=[,，。]|$)|邮箱)|(?:您|你)的?(?:联系)?(?:电话|手机号?|微信|联系方式|号码"
            r"|邮箱)|(?:怎么|如何|怎样)(?:才能)?(?:联系|找)(?:到)?(?:您|你)|(?:[、,，和及与下]"
            r"|还有)(?:联系)?(?:电话|手机(?:号)?|联系方式|微信)(?=[、,，。和及以还跟;!?]|$)|(?:电话"
            r"|手机)[^,，。]{0,3}留(?!住|着)|电话[、,，和](?=姓名|名字|单位|媒体)|联系方式|名片|哪个号(?:码)?(?:能"
            r"|找)"
        ),
        "deadline": regex(
            r"截稿|截止|发稿|交稿|(?:什么时候|几点|何时|哪天|多会儿)(?:钟)?(?:之?前)?(?:要|需要|发|见报|播|交|刊"
            r"|上线|用|得|给您|回您)(?!开|恢复)|(?:最晚|最迟|赶)(?:什么时候|几点|哪)|(?:发|播|见报|刊发"
            r"|刊登)(?:出)?的?时间|(?:今天|今晚|明早|明天)(?:就)?(?:播|发|见报|登)(?=吗|[?]|还是)|时限|deadline"
            r"|节目几点|几点(?:的)?(?:稿|节目|播)"
        ),
    },
    "en": {
        "name": regex(
            r"\b(?:your (?:full )?names?|who am i (?:speaking|talking)|who'm i (?:speaking|talking)|who is this\?"
            r"|(?:may i have|can i have|could i have|may i take|take|leave|write|note|jot|get your"
            r"|have your)(?: \w+){0,3} names?|names?,(?= \w+)|(?:business|press|visiting|your) cards?"
            r"|press (?:pass|id)|and you are\?|(?:leave|have|give|got)(?: \w+){0,2} (?:a |your )?cards?\b"
            r"|what do i call you|call you\?|with whom am i)\b"
        ),
        "outlet": regex(
            r"\b(?:who (?:do )?you (?:work|write|report|film)|who(?:'s|s| is) (?:this|it|that) for|who (?:are you"
            r"|you are|you're) (?:with|from|writing for|filming for|working for)|(?:which|what) (?:paper|outlet"
            r"|station|channel|newspaper|programme|program|publication|media|newsroom|website|broadcaster|company"
            r"|agency|show)|where (?:are you|you are|you're) from|who you with|(?:leave|have|give"
            r"|got)(?: \w+){0,2} (?:a |your )?cards?\b|your (?:paper|outlet|station|newsroom|organi[sz]ation"
            r"|publication|editor|channel|programme|program)|(?:,|and|name|your) (?:the )?(?:paper|outlet|station"
            r"|organi[sz]ation|publication|channel|newspaper)\b(?=[,.;!?]| and|$| you)|(?:business|press|visiting"
            r"|your) cards?|press (?:pass|id))\b"
        ),
        "topic": regex(
            r"\b(?:what (?:it is )?(?:you(?:'d| would)?|do you|would you|you may|they) (?:(?:like|want"
            r"|wish) (?:to (?:know|ask|cover)|answered)|need(?: to know)?)\b|what (?:are you|you're"
            r"|you are) (?:writing|working|covering|reporting|asking|looking)|(?:what|which)(?:'s| is) (?:the"
            r"|your) (?:story|piece|angle|subject|topic|report|programme)|(?:your|the|any|all) questions"
            r"|the (?:topic|subject|angle)|(?:topic|subject|angle)(?=,| and)|what the (?:story|piece|report) is"
            r"|list of questions|questions (?:in writing|by email|down)|what it'?s about|what(?: is|'s|s) (?:it"
            r"|this) about)"
        ),
        "contact": regex(
            r"\b(?:your (?:\w+ )?(?:number|phone|mobile|cell|email|e-mail|contact|details)|(?:the best|best|phone"
            r"|mobile|contact|telephone|cell) (?:phone |contact )?(?:number|details)(?! (?:you can|on the"
            r"|for customers|is|by the))|(?:leave|give me|may i have|can i have|let me have|have your|take|got a"
            r"|have you got)(?: \w+){0,3} (?:number|email|details)|how (?:do|can|should|shall|could) (?:i"
            r"|we) (?:best )?(?:reach|contact|get hold of|get back to) you|(?:leave|have|give"
            r"|got)(?: \w+){0,2} (?:a |your )?cards?\b|your (?:name and )?(?:phone|number)|name and (?:phone"
            r"|number)|how to reach you|where (?:can|do|shall) (?:i|we) (?:reach|ring|call|find) you|number (?:to"
            r"|i can|we can) (?:reach|ring|call)|(?:,|and) (?:a )?(?:phone |mobile )?(?:number|phone"
            r"|contact)(?=[,.;!?]| and|$)|(?:business|visiting|your) cards?)\b"
        ),
        "deadline": regex(
            r"\b(?:deadlines?|when (?:do|would|will) you (?:need|go|file|publish|print|air|have to|want)"
            r"|when (?:it|this) (?:has|needs) to be|by when|when (?:does|is|will) (?:it|this|the (?:piece|story"
            r"|programme|report)) (?:go|run|air|due|be|to)|what time (?:do|would) you (?:need|go|file|want)"
            r"|when you (?:need|go|file|publish|have to|want|go to)|when it (?:goes|runs|airs|'s due|is due)"
            r"|how (?:soon|long) (?:do|have) you (?:need|got)|press time|go(?:es)? (?:to print|to press|on air"
            r"|out) when)\b"
        ),
    },
}
"""How each is asked for."""
REQUESTS: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"请|麻烦|劳驾|方便|能否|能不能|可否|可不可以|可以(?:告诉|留|给|问)|留|登记|记(?:一?下|录|个|上)|告诉"
        r"|写(?:这|一?下|上|给|张|在)|哪|什么|几点|贵姓|称呼|[?]|吗|呢|需要您|给我|提供|把|发(?:给|到)我|说(?:一下"
        r"|一声|下)|问(?:一下|下|您|声)|知道|让我|加(?:个|您|一下)|怎么|换(?:个|张)|要(?:一下|您)"
    ),
    "en": regex(
        r"\b(?:may i|can i|could i|might i|can we|could we|may we|can you|could you|please|would you|will you"
        r"|let me|give me|give us|leave|pop|put|gimme|take (?:down )?|i need|i'll need|we need|i'd like|we'd like"
        r"|i'd love|i want|tell me|tell us|write|note|jot|what|which|who|when|where|how|have your|get your|got)\b"
        r"|\?"
    ),
}
"""In a sentence that asks for something."""
OURS: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"(?:我们的?|我的|我行的?|支行的?|分行的?|客服|值班|专线|热线|公示的?|公告上的?|打|拨)[^,，。!?您]{0,6}$"
        r"|(?:客户|同事|员工|柜员|老人|谁|他|她)的?$"
    ),
    "en": regex(
        r"\b(?:our|my|this|helpline|hotline|the branch|the bank's|customers?'?s?|his|her|their|dial|no"
        r"|any) (?:\w+ ){0,2}$"
    ),
}
"""Right before a detail that is the bank's own, or another's."""

INTRODUCED: Mapping[Lang, Mapping[str, re.Pattern[str]]] = {
    "zh": {
        "name": regex(
            r"我(?:叫|姓)[一-鿿]|记者(?!们|朋友|想|来|问|在|想)[一-鿿]{2,3}(?=[,，。!?:]|$)"
            r"|我是[一-鿿]{0,10}的?(?:小|老)[一-鿿](?=[,，。!?])"
        ),
        "outlet": regex(
            r"(?:我(?:们)?是|这里是|代表|来自)[^,，。!?]{0,14}(?:报|台|社|网|频道|新闻|周刊|栏目|杂志|客户端|传媒"
            r"|日报|晚报|融媒|观察)"
        ),
        "contact": regex(r"1[3-9][0-9]{9}|我的(?:电话|手机|微信)(?:是|号)"),
        "deadline": regex(
            r"截稿|发稿|点(?:半)?(?:就|要|得)?(?:要)?(?:播出|播|见报|上线|交稿|发)|今晚(?:就)?(?:播|发|要发)"
        ),
    },
    "en": {
        "name": regex(
            r"\b(?:my name is|my name's|i'm [a-z]+ [a-z]+,? (?:from|with|of|at)|i'm [a-z]+ (?:from|with) "
            r"|this is [a-z]+ (?:[a-z]+ )?(?:from|with|of|at)|[a-z]+ [a-z]+, (?:the )?[a-z ]{2,24}(?:news|post"
            r"|times|radio|tv|herald|gazette|echo|mail|courier|star|tribune|channel))\b"
        ),
        "outlet": regex(
            r"\b(?:i'm|i am|this is|we're|we are|here)\b[^.!?]{0,30}\b(?:from|with|of|at|for) (?:the |radio "
            r"|channel )?[a-z]|\b[a-z]+ [a-z]+, (?:the )?[a-z ]{2,24}(?:news|post|times|radio|tv|herald|gazette"
            r"|echo|mail|courier|star|tribune|channel)\b"
        ),
        "contact": regex(r"\bmy (?:number|mobile|phone|email) is\b|\bring me on\b"),
        "deadline": regex(
            r"\b(?:deadline|we go (?:to print|to press|on air|live)|i file|on (?:air|the) at|going out at"
            r"|on the six o'clock)\b"
        ),
    },
}
"""What a reporter has told of it in asking."""

RING_BACK: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"回(?:复|您|话|电|你|应)|答复|给(?:您|你|各位|大家)(?:[^,，。!?]{0,4})?(?:电话|打|答|回|准信|消息|答案"
        r"|书面|一个|个|说法|结果|发)|联系(?:您|你|大家|各位)|打(?:给|过去|电话给)(?:您|你)?|告诉(?:您|你|大家"
        r"|各位)|跟(?:您|你|大家|各位)(?:[^,，。!?]{0,4})?(?:说|讲|见|联系|碰|通气)|向(?:您|大家"
        r"|各位)[^,，。!?]{0,6}(?:说明|通报|介绍)|通知(?:您|你|大家|各位)|发言人|过来(?=[,，。!?;]|$)|公布|公告"
        r"|官网|公众号|通报|贴(?:出|在|到)|发(?:布|出|给|(?=[,，。!?;]|$))|转(?:告|给|报|达)"
    ),
    "en": regex(
        r"\b(?:(?:get|come|be|ring|call|phone|write|go) back (?:to|with|in touch|here|at|by|out)?|call you"
        r"|ring you|phone you|email you|text you|reply|be in touch|answer you|an answer|let you know|get in touch"
        r"|you'll hear|will be here|spokes\w+|you'll have|you will have|in writing|published|posted|statement"
        r"|briefing|will have the|hear back|hear from (?:us|me|the|them)|tell you|contact you|reach you|pass (?:it"
        r"|this|that|them|your)|someone will)\b"
    ),
}
"""That the speaker, or somebody for him, comes back to the reporter."""
WAYS: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"(?:跟|找|问|联系|对接)(?:我们|分行|总行|上级行)?的?(?:办公室|宣传部?|新闻(?:部|处|发言人)|品牌部|综合部"
        r"|公关)"
        r"|(?:办公室|宣传部|新闻发言人|品牌部|综合部)(?:的?同事)?[^,，。!?]{0,6}(?:联系|对接|接待|打给)您"
    ),
    "en": regex(
        r"\b(?:ring|call|contact|ask|speak to|talk to|email|reach|try|in touch with|go through) (?:to )?(?:our|the"
        r"|my)"
        r" (?:regional |head )?(?:press|media|communications) (?:office|desk|team|line)"
    ),
}
"""Somebody of the bank's who may answer."""
SCOLDS: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"投诉你|告你|信不信|报警|凭什么|算什么|滚|出去|配|懂不懂|良心|脑子|想干什么|干嘛|瞎|乱写|造谣|有完没完"
        r"|烦不烦"
    ),
    "en": regex(
        r"\b(?:how dare|sue|complain about you|get out|who do you think|the hell|nonsense|rubbish|shame|your business"
        r"|bother|lies|vultures?|leave my|out of my)\b"
    ),
}
"""In a sentence whose question is no courtesy."""
NO_HOUR: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"尽快|尽早|第一时间|稍后|回头|晚点|晚些时候|及时|过后|到时候?|有(?:了)?(?:消息|结果)(?:再|就|后)|改天|适时"
    ),
    "en": regex(
        r"\b(?:as soon as (?:i|we|possible)\w*|soon|shortly|later|in due course|when (?:i|we) (?:can|know|have)"
        r"|at some point|in good time|asap|promptly)\b"
    ),
}
"""A time that is none."""

CARES: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"这边请[,，]?[^。!?;]{0,4}坐|(?:拍|镜头|录|拍摄|摄像)[^。!?;]{0,18}(?:避开|照顾|注意|不拍|别拍到?"
        r"|不要拍到?|顾及|尊重|绕开|让开|(?:别|不要)[^。!?;]{0,2}对着)[^。!?;]{0,12}(?:客户|老人|旁人|别人|隐私|脸"
        r"|单据|屏幕|顾客|大家|人家|我)|(?:照顾|顾及|注意|尊重|保护|体谅|避开|别拍到?|不要拍到?"
        r"|不拍)[^。!?;]{0,8}(?:客户|老人|办业务|在场|旁边|排队|顾客|人家|脸|单据|密码"
        r"|屏幕)(?:[^。!?;]{0,8}(?:隐私|脸|信息|感受|单据|密码))?|(?:请|到|去|在|咱们?|您|换"
        r"|陪)[^。!?;,，]{0,6}(?:会客室|会议室|接待室|贵宾室|洽谈室|办公室|里间|里面|那边|二楼|楼上"
        r"|休息区)[^。!?;]{0,12}(?:坐|说话|谈|聊|喝|安静|等|方便|慢慢|清静|歇)|(?:请|陪|带|领)(?:您|你|各位|大家"
        r"|着)?[^。!?;,，]{0,4}(?:到|去|进|上)[^。!?;,，]{0,6}(?:会客室|会议室|接待室|贵宾室|洽谈室|办公室|休息区)"
        r"|(?:排队|队伍|队里|后面|等着|等候|在场)的?[^。!?;]{0,10}(?:客户|老人|街坊|大家|乡亲"
        r"|各位)?[^。!?;]{0,6}(?:由|有人|安排|照应|照顾|同事|经理|先办|坐|水|接着办|不耽误|照看)|(?:别|不要?|免得"
        r"|不)(?:影响|耽误|打扰|惊扰|挡着)[^。!?;]{0,8}(?:客户|老人|办业务|后面|大家|排队)|给(?:客户|办业务的"
        r"|后面的)[^。!?;]{0,4}让[^。!?;]{0,4}(?:道|路|地)"
    ),
    "en": regex(
        r"\b(?:no (?:customers?'?s? )?faces|(?:come (?:through|in|inside)|this way)[^.!?;]{0,20}(?:seat|sit))"
        r"|\b(?:film\w*|camera|pictures?|photos?|lens|record\w*|shoot\w*)\b[^.!?;]{0,50}\b(?:mind|careful"
        r"|away from|not (?:of|to|show|film)|without|keep(?:ing)?|leave|avoid|respect|considerate"
        r"|point)\b[^.!?;]{0,40}\b(?:customers?|faces?|privacy|people|screens?|slips|them|others|queue)|\b(?:mind"
        r"|respect|think of|be careful of|careful with|consider|protect|keep"
        r"|avoid)\b[^.!?;]{0,40}\b(?:customers?'?s?|people's|others'?|their|pensioners?)(?: \w+){0,2} (?:privacy"
        r"|faces?|screens?|slips|details|business|out of (?:shot|the picture|it))|\b(?:don't|not to|not"
        r"|without) (?:film|show|record|filming|showing)\b[^.!?;]{0,30}\b(?:faces?|her|him|them|customers?|people"
        r"|screens?)|\b(?:privacy of|customers'? privacy|people's privacy|(?:customers|people"
        r"|faces) out of (?:shot|the picture|frame))\b|\b(?:meeting room|side room|back room|my office"
        r"|quiet(?:er)? (?:room|place|corner|spot)|interview room|upstairs|sit down"
        r"|a seat)\b[^.!?;]{0,50}\b(?:talk|sit|wait|quiet\w*|comfortable|please|if you like|with me|coffee|tea"
        r"|water|speak)|\b(?:come|step|go|sit|take a seat|join me|wait|talk|speak)\b[^.!?;]{0,30}\b(?:meeting room"
        r"|side room|back room|my office|quiet(?:er)? (?:room|place|corner|spot)|interview room|inside where)"
        r"|\b(?:queue|line|people waiting|customers waiting|everyone waiting|those waiting|pensioners"
        r"|customers here|customers behind)\b[^.!?;]{0,40}\b(?:looked after|being served|served|seats?|water"
        r"|colleague|first|looking after|will see to|taking care)|\b(?:look(?:s|ing)? after|sees? to"
        r"|taking care of|serving|serves) (?:the |our |these |those |everyone )?(?:\w+ )?(?:customers|queue|line"
        r"|people|waiting|pensioners)|\b(?:without (?:disturbing|holding up|getting in the way of)"
        r"|not (?:to )?(?:disturb|hold up|block|get in the way of)|don't (?:hold up"
        r"|disturb))\b[^.!?;]{0,30}\b(?:customers?|queue|people|line|counter)"
    ),
}
"""Minding those who are in the hall."""

OPINION: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"我(?:个人|自己|本人)?(?:觉得|认为|看法是|的看法|倒觉得|倒认为)|要我说|依我看|我个人(?:的)?(?:意见|看法"
        r"|感觉)|说(?:句)?(?:实话|心里话|良心话)|私下(?:跟|说|里)|平心而论|凭良心"
    ),
    "en": regex(
        r"\b(?:i (?:personally |honestly |do |really )?(?:think(?! of| about)|believe|reckon|feel that)"
        r"|in my (?:opinion|view|book)|personally|if you ask me|my (?:own |personal )?(?:view|opinion|feeling) is"
        r"|to be (?:honest|frank)|between us(?=,)|between you and me|off the record|as i see it)\b"
    ),
}
"""A view of one's own."""
NO_OPINION: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"您|你|不(?:能|便|好|该|是我)|没(?:有)?(?:资格|权|授权)|应该(?:由|先)|理解|抱歉|稳妥|妥当|合适"
        r"|负责(?:任)?|上级|分行|尊重|对不起|客户|大家|着急|辛苦"
    ),
    "en": regex(
        r"\b(?:you|your|can't|cannot|not|shouldn't|best|better|press office|regional|head office|fair|sorry"
        r"|everyone|customers|people|understand)\b"
    ),
}
"""In a clause that only says what the speaker may not say, or is polite."""
WHY: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(r"为什么|为啥|为何|怎么(?:会|回事|搞|就|造成|弄)|原因|起因|怎么.{0,10}的[?？]|咋"),
    "en": regex(r"\b(?:why|how come|what (?:caused|happened|went wrong|made|broke)|how (?:did|does|could)|cause)\b"),
}
"""In a question that asks for a cause."""
CAUSED: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"(?:起因|原因|诱因)(?:就|也)?(?:是|在于)(?!.{0,6}(?:什么|谁|不|还|由))|(?:导致|造成|引起|引发)(?:了|的"
        r"|这)|所致"
        r"|源于|原来是|归根到底|(?:是|因为|由于)(?:因为|由于)?(?:总行|分行|系统|机房|机器|软件|厂家|外包|柜员|员工"
        r"|施工|电力|网络)"
        r"[^,，。!?]{0,12}(?:没|错|坏|断|老|慢|满|出了?问题|的问题|造成|引起)"
    ),
    "en": regex(
        r"\b(?:caused by|the (?:cause|reason) (?:is|was)(?! (?:not|being|still|under|for))|owing to|due to"
        r"|brought (?:on|down) by|set off by|triggered by|what did it was|turned out to be"
        r"|because (?:head office|someone|somebody|the (?:system|server|software|machine|contractor|supplier|update"
        r"|upgrade|printer|cable|line|police|vendor)|our (?:\w+[ -]){1,2}))"
    ),
}
"""What names a cause outright."""
BECAUSE: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(r"因为(?!大家|您|你|我|这(?:是|件)|有人问|很多人)|由于"),
    "en": regex(
        r"\b(?:because(?! (?:of it|that's|plenty|people|i\b|i'm|you|we want|it's (?:my|your)|they (?:asked|deserve)))"
        r"|came from|comes from)\b"
    ),
}
"""What may name one, in answer to a why."""
SENT: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(r"(?:那|那么|还有)?(?:请|您(?:可以|先|可)|大家(?:可以|先)|欢迎|麻烦)"),
    "en": regex(r"(?:and |so |but )?(?:please|come|bring|do (?:come|sit)|you can|ask|ring|call|feel free)\b"),
}
"""At the beginning of a clause that sends somebody where they are helped."""
REFUSES: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"不(?:能|便|可以|好|方便|予|该|敢|接受)|没(?:有)?(?:资格|权|得到|获得|经过|核实|查清|定|授权)|未(?:经|获"
        r"|核)|授权|规定|隐私|权限|核(?:实|查|对)|在查|调查|口径|上级|统一|稍|等"
    ),
    "en": regex(
        r"\b(?:can't|cannot|not|won't|unable|authori[sz]ed|allowed|rules|private|privacy|confidential|checked"
        r"|checking|investigat\w+|looked into|being|until|press office|spokes\w+|my place|mine to)\b"
    ),
}
"""Beside a reason that is given for saying nothing."""
_W = (
    r"(?:\d[\d,]*|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million"
    r"|dozens?)"
)
QUANTITY: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"(?<![第点:0-9一二两三四五六七八九十百千万])(?:约|大约|大概|差不多|一共|总共|有)?(?:[0-9][0-9,.]{0,9}"
        r"|[零一二两三四五六七八九十百千]{1,11}几?)(?:多|来|余|几)?(?:万|亿|千)?(?:多|余)?(?:个)?(?:人(?!工|民|行)"
        r"|名|位(?!记者|媒体|朋友|老师)|户|笔|张(?!名片)|台|份|封|元|块钱|宗|例|件事?(?=[,，。])|%"
        r"|成(?=[,，。的]))"
    ),
    "en": regex(
        rf"[£$€¥] ?\d[\d,.]*(?: (?:thousand|million))?|\b\d+(?:\.\d+)?%|\b(?:{_W}(?:[ -]"
        rf"| and )){{0,8}}{_W} (?:\w+ )?(?:people|customers|accounts|cards|letters|statements|machines|pounds"
        rf"|dollars|euros|yuan|staff|tellers|households|families|complaints|withdrawals|payments|transfers|notes"
        rf"|cases|per cent|percent|clients|pensioners|employees|members|borrowers)\b|\b(?:{_W}(?:[ -]"
        rf"| and )){{1,8}}(?:thousand|million)(?:[ -](?:and )?{_W}){{0,5}}\b"
    ),
}
"""How many, or how much."""
HELPERS: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(r"(?:的)?(?:同事|工作人员|专员|柜员在|保安|窗口|经理|记者|媒体|老师|朋友)"),
    "en": regex(r" ?(?:colleagues?|(?:of us |are )?(?:checking|working|looking)|of us|windows|reporters|questions)\b"),
}
"""Behind a number that counts those who help."""
OUR_PEOPLE: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(r"(?:我们|咱们?|派了?|安排了?|加派|还有)[^,，。]{0,2}$"),
    "en": regex(r"\b(?:we|our|us|my)(?: \w+)? $"),
}
"""Right before a number that counts them too."""
ABOUT: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(r"[0-9多余来约]|大概|差不多|一共|总共|元|块|户"),
    "en": regex(r"\d|pounds|dollars|euros|yuan|accounts|[£$€¥]"),
}
"""In a round number that is meant as one."""
PEOPLE_COUNTED: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(r"[人名位]$"),
    "en": regex(r"(?:people|staff|tellers|employees|customers|members|families|clients)$"),
}
"""In a number of people."""
SERVING: Mapping[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"(?:照常|正常|在|都|还)(?:营业|开门|开着|办理?业务|办着?|上班|服务)|营业(?:正常|时间)|欢迎|我是(?:这个"
        r"|这里的?|本|[一-鿿]{0,6})?(?:网点|支行|行|分理处)?(?:的)?(?:负责人|行长|主任|经理)"
    ),
    "en": regex(
        r"\b(?:we(?:'re| are) open|the branch is open|open (?:as usual|as normal|today)|serving (?:customers"
        r"|people)|open for business|i(?:'m| am) the (?:branch )?manager|i (?:run|manage) (?:this|the) branch)\b"
    ),
}
"""What anybody can see who stands in the hall."""
