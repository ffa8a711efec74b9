"""Something that people can do, as a notice tells it."""

from __future__ import annotations

from engine.regex import regex

TO_DO_ZH = regex(
    r"(?:请|烦请|敬请)(?![^,，。!?！？;；]{0,8}(?:放心|谅解|理解|相信|支持|配合|等|耐心|关注|留意|包涵|原谅|体谅|监督"
    r"|恐慌|冷静|理性|信谣"
    r"|传谣))[^,，。]{0,10}[到去往拨打带拿来找登填扫查核改换取领凭持从走坐联用在留看按]"
    r"|可(?:以)?[^,，。]{0,6}(?:到|去|拨|打|来|在|凭|持|找|用|选|办|改|申请|预约|登录|查|联系)|拨打|致电|打[0-9]"
    r"|[0-9]{5,}|[0-9]{3,4}-[0-9]{4,}|带(?:上"
    r"|着|好)|登记|扫码|不用(?:来|跑|办|填|管|动|做)|(?:无需|不需要|不必)(?!担|恐|惊|慌)|(?:找|联系|问)(?:我|大堂"
    r"|客户经理|柜台|我们的)"
    r"|凭(?:身份证|卡|折|单)|持(?:身份证|卡)|(?:修)?改密码|挂失|核对|(?:别|不要|切勿|请勿)(?:点|接|信(?!谣)|转|泄|告诉"
    r"|扫|回)|[0-9一二三四五六七八九十]号?[窗柜]|上门|预约"
    r"|自助|手机银行|(?:门[口上前]|大厅|大堂|现场|广场|文化站|村委|社区)[^,，。]{0,12}(?:说|讲|通报|公布|见|公告|开会"
    r"|看得到)|(?:公布|通报|公告)(?:在|于|到)"
)
TO_DO_EN = regex(
    r"\bplease (?!(?:do )?(?:bear|accept|be (?:patient|assured|calm|aware)|stay calm|remain|keep calm|trust|understand"
    r"|wait|forgive|excuse|know|note|rest|don't panic))\w+|\b(?:you can|you may|you could|customers can|anyone (?:who"
    r"|with)|you do(?:n't| not) (?:need|have)|you needn't|(?:no need|nothing) (?:for you )?to (?!panic|worry)"
    r"|there is no need to (?!panic|worry)|call|ring|phone|text|visit|come (?:to|in|and)|bring"
    r"|ask for|go to|check|change your|log (?:in|on|out)|register|speak to|talk to|find (?:us|me)|write to|use (?:the"
    r"|our|your|any)|don't (?:click|share|answer|give|reply)|do not (?:click|share|answer|give|reply)|never (?:give"
    r"|share)|if you|window|desk|helpline|hotline|(?:at|on) (?:this|the) (?:door|step|steps)|website)\b|\d{3}[ -]\d{3}"
    r"|\b0800\b"
)

OVER_ZH = regex(r"(?:已经?|都|全部|现已)(?:全面|全部|完全)?(?:恢复|解决|修复|处理完|办结|退还|退回)|恢复正常")
OVER_EN = regex(
    r"\b(?:(?:has|have|is|are|was|were)(?: now| since| all| fully){0,2} (?:been )?(?:resolved|restored|fixed|put right"
    r"|back (?:up|to normal|on|since)|up and running|settled|refunded)|back to normal)\b"
)
"""It is over, and there is nothing left to do."""
FACE_ZH = regex(r"我(?!们|行|国|支行)")
FACE_EN = regex(r"\bi\b")
"""Somebody speaks for himself, face to face: that is no notice."""
STOPS_ZH = regex(r"停|中断|无法|不能|办不了|故障|不再")
STOPS_EN = regex(r"\b(?:unavailable|down|suspended|closed|closes|shut|stopped|off|not|no longer|out of)\b")
