"""Times that are none, what they are promised for, and what makes them definite."""

from __future__ import annotations

from engine.regex import regex

VAGUE_ZH = regex(
    r"(?:在)?第一时间|尽快|尽早|尽速|从速|(?<!不)及时|适时|稍后(?!片刻)|稍晚(?:些|点|一点)?(?:时候)?|择[日机]|日后"
    r"|近[日期](?!来|几)|不日|不久(?!前)(?:之后|以后|的将来)?"
    r"|过(?:几|两|些)天|过(?:一)?(?:段|阵)(?:子|时间|儿)?"
    r"|回头|改天|早日|随后|晚些时候|(?:在)?(?:合适|适当|恰当)的?时[候机]|(?:在|用)?最[短快](?:的)?(?:时间"
    r"|速度)(?:之?内|里)?|以最快(?:的)?速度|抽空|得空|有空(?:就)?"
)
ALWAYS_FUTURE_ZH = frozenset(
    (
        "尽快",
        "尽早",
        "尽速",
        "从速",
        "稍后",
        "稍晚",
        "择日",
        "择机",
        "不日",
        "回头",
        "改天",
        "早日",
        "晚些时候",
        "过几",
        "过两",
        "过些",
        "过段",
        "过阵",
        "过一",
    )
)
_DO_ZH = (
    r"(?:公布|公告|公示|通报|发布|公开|说明|答复|答覆|回复|回覆|回应|反馈|告知|告诉|通知|联系|回电|回访|回话|交代|交待"
    r"|说法|处理|解决|办(?!法|公)|恢复|修(?:复|好)|抢修|查(?:清|明|个"
    r"|出)|核(?:实|查|对|清)|落实|退(?!休|役)|赔|补(?:偿|发|办|上|给)|到账"
    r"|安排|派(?!出所)|上门|整改|改进|跟进|完成|出(?:结果|通报|公告|台)|登门|更新|(?:给|跟|向|为|替|帮)(?:您|你|大家"
    r"|各位|客户|储户|老人|家属|社会|公众|媒体|记者|乡亲)|打(?:电话"
    r"|给)|细讲|再说|开(?:通|放|门)|解冻|更换|换)"
)
DONE_FOR_ZH = regex(rf"^[^。!?！？;；\n]{{0,12}}?{_DO_ZH}")
DONE_BEFORE_ZH = regex(rf"{_DO_ZH}[^。!?！？;；\n]{{0,6}}$")
WILL_ZH = regex(
    r"会|将(?!信)|(?<!不)要(?!求|紧|是)|一定|必(?:定|将|会)|保证|承诺|争取|力争|努力|后续|接下来|下一步|再|准备|打算"
    r"|来|有(?:了)?(?:结果|消息|进展)|请(?:大家|您"
    r"|各位)?(?:放心|等)"
)
PAST_ZH = regex(
    r"(?:已经?(?!定)|了(?!解|结|[一下]|吗|呢)|过(?!几|两|些|一|段|阵|后)|当[天时晚日]|昨|前天|事发后|发现后"
    r"|接[到报][^,，。]{0,6}后|得知[^,，。]{0,6}后|刚才|当时"
    r"|那[天会]|就(?:报|封|停|赶|派|打|送|调|启|上报))"
)
STILL_TO_COME_ZH = regex(
    r"会|将|要|后续|接下来|下一步|一定|再|争取|力争|给(?:您|大家|各位|客户)[^,，。]{0,4}(?:一个|个|答复|交代|说法)"
)
THEIRS_ZH = regex(
    r"(?:请|麻烦|建议|提醒|提示|希望|盼|务必|最好|记得|劝|烦请|可以|需要|得|应)(?!放心)[^,，。我]{0,10}$"
    r"|(?<![给为让帮替跟向对])(?:您|你|大家|客户|各位|储户|持卡人"
    r"|老人家?)(?!的)(?:们)?[^,，。给我]{0,4}$"
    r"|(?:警方|公安|警察|派出所|法院|监管|医院|消防|政府|学校|媒体|保险公司|供电|电力|联通|电信|移动|厂家|物业|海关"
    r"|街道|部门|他们?|她们?|人家|快递|邮局|师傅)[^,，。我]{0,10}$"
)
"""Before them: others are to act, or it is only wished."""
NOT_MEANT_ZH = regex(
    r"(?:没(?:有)?(?:能|做到|够)?|未(?:能)?|不(?:能|会说|说|讲|敢说|想说|够|是)?|别(?:说|讲)?|怎么|为什么|谁|光(?:说"
    r"|讲)|只(?:说|讲|会说)|空(?:说|讲)"
    r"|少说)[^,，。]{0,3}$|(?:希望|但愿|盼|祝|愿)[^,，。]{0,10}$"
)
NOT_AFTER_ZH = regex(
    r"^(?:性|雨|的?(?:话|事|是|时候)|想|看|率|客|[一]?(?:看|想|问|领)|这(?:两|几|三)个字|[”」』\"]"
    r"|[^,，。]{0,6}(?:康复|好起来|出院|团聚|来办|来(?:柜台|网点)|离开"
    r"|撤离|挂失|报警|就医|送医|修改密码|改密))"
)
NAMED_ZH = regex(
    r"(?:一|等|待|只要|但凡|什么时候)(?:旦|有|出|查|恢复|到|定|拿|修|核|接|批)[^。!?！？;；]{0,12}(?:就|马上|立刻|立即"
    r"|便|后|,|，)|(?:查清|查明|核实|核对|核查|核完|恢复"
    r"|修好|修复|结果|结论|鉴定|批复|方案|调查|报告|数字|进展|系统|手续|检测|评估)"
    r"[^,，。]{0,6}(?:后(?!续|面|台|果)|之后|以后|出来|下来|完了?(?:就|,|，)|一到|一?结束|一(?:出|有|定|好|批|恢复))"
    r"|有(?:了)?(?:结果|消息|进展|结论|定论|准信|最新|变化"
    r"|情况)|当(?:场|面)|随时|现在就|这就|马上|立[刻即]|今天|今日|今晚|明[天早日]|后天|本周|这(?:个)?(?:星期|礼拜|周)"
    r"|下(?:个)?(?:星期|礼拜|周|月)"
    r"|[0-9一二三四五六七八九十两几半]{1,3}个?(?:小时|钟头|分钟|工作日|天(?!前)|日内)|月底|月初|年底|年前|每(?:天|日"
    r"|周|隔|小时|半)"
)
"""A trigger, or a time in other words."""

VAGUE_EN = regex(
    r"\b(?:as (?:soon|quickly|fast|promptly|early|swiftly) as (?:possible|practicable|humanly possible|feasible|(?:we"
    r"|i|they) (?:possibly |reasonably )?can(?! (?:get|have|find|confirm|say|tell))|(?:we're|we are) able(?! to))"
    r"|a\.?s\.?a\.?p\b|in due (?:course|time)|shortly|(?:very |really |pretty )?soon(?=[,.;!?]|$| and\b| with\b"
    r"| i hope| enough)"
    r"|in the near future|at (?:the|an|some) (?:appropriate|right|proper|suitable|later|convenient) (?:time|moment"
    r"|stage|date|point)|when the time (?:is right|comes)|in good time|before (?:too |very )?long|at (?:the|our|its"
    r"|your)(?: very)? earliest(?: (?:opportunity|convenience|possible))?"
    r"|in a timely (?:manner|fashion|way)|at some (?:point|stage)|down the (?:line|track|road)|in the (?:coming"
    r"|next few) (?:days|weeks|months)|sooner rather than later|later on|one of these days|in a while|by and by"
    r"|with all (?:due |possible )?(?:speed|haste)|(?:just )?as quick as (?:we|i) can|promptly|in no time)"
)
WILL_EN = regex(
    r"\b(?:will|shall|'ll|(?:is|are|am|'s|'re|'m) (?:going to|to be|working to|hoping to|aiming to|trying to)|(?:we"
    r"|i) (?:aim|intend|plan|promise|pledge|undertake|expect|want) to)\b|'ll\b"
)
THEIRS_EN = regex(
    r"\b(?:please|kindly|you (?:should|must|need|can|could|may|have to|want)|i'd (?:urge|advise|ask)|ask (?:you"
    r"|customers|people|anyone)|if you|let us know|let me know|tell us|contact us|ring us|call us)\b[^.!?;]{0,60}$"
    r"|^\W*(?:and |but |so )?(?:the |a |our local |your )?(?:police|sheriff|courts?|regulator|council|hospital"
    r"|doctors?|judge|garda[ií]?|detectives?|coroner|fire (?:service|brigade|department)|media|ministry|government"
    r"|minister|army|insurers?|network|phone company|power company|post office)\b"
    r"|\b(?:he|she)(?:'ll| will|'s going| is going)\b|\b(?:questions|come (?:back )?to that|get to that)\b"
    r"|\bget well\b|\b(?:hope|wish|pray|trust)(?:s|ing)?\b[^.!?;]{0,40}$"
)
NOT_MEANT_EN = regex(
    r"\b(?:not (?:say|going to say|promise|just|good enough)|won't say|never say|no use saying|isn't|wasn't|didn't|not"
    r"|too|so|how|if|as|no sooner|than|used to say)(?: \w+)?\W*$"
)
NAMED_EN = regex(
    r"\b(?:as soon as|once|the (?:moment|minute|second|instant)|whenever|until) (?:we(?!(?:'re| are)? (?:can\b|able\b"
    r"|possibly))|i(?! can\b)|they|the|it|it's|that|this|he|she|our|your|there|head|police|engineers|every\w*"
    r"|any\w*)\b|\b(?:when|after) (?:we (?:have|know|get|hear|find)|the \w+|it(?:'s| is)|they (?:have|know|tell"
    r"|finish))\b"
    r"|\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|noon|midday|midnight|close of business"
    r"|straight away|right (?:now|away)|immediately|at once|within|every (?:hour|half|\d+|day|morning)|hourly|daily)\b"
)
