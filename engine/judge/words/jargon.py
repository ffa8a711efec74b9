"""Words of the trade that an ordinary customer does not understand, and how such a word is explained."""

from __future__ import annotations

from typing import Final

from engine.regex import regex

WORDS: Final = {
    "zh": regex(
        # money and supervision
        r"流动性(?:覆盖率|比例|指标|缺口|管理|风险|储备|充裕|充足|安排)?|(?<![准设预装筹配])备付(?:金|率|金率)?(?!款)"
        r"|头寸"
        r"|(?:净|风险|授信)?敞口(?!袋|的?瓶|怀|大|说|喝)|(?<!调)拨备(?:覆盖率|率|计提)?(?!用)|计提(?:拨备|减值|损失"
        r"|准备)|(?:核心)?(?:一级)?资本(?:充足率|净额)"
        r"|不良(?:率|贷款率|资产率)|(?:超额|法定)?(?:存款)?准备金率|同业(?:拆借|存单|融资)|拆借|逆回购|久期"
        r"|表外(?:业务|资产|理财|科目)|底层资产"
        r"|期限错配|净值化|穿透(?:式|核查|管理|监管|识别|原则)|压降|缩表|五级分类|压力测试|宏观审慎|审慎监管"
        r"|监管(?:阈值|指标)"
        r"|合格优质流动性资产|轧差|轧账|净额清算"
        # bookkeeping and the counter's own words
        r"|冲正|抹账|挂账|(?:过渡|内部|暂收|待清算)账?户|(?<![当今近明])日终(?![于究])"
        r"|(?<![今每当昨近明])日切(?![断换实记])|跑批|批处理|长短款|尾箱|碰库|双录(?![^!?]{0,40}录音)"
        r"|柜外清|核押|(?<![停终中禁防])止付(?!款)|非柜面(?:业务|交易)?|贷记业务"
        # machines
        r"|(?<![通简上公警汇申])报文(?![件章化字稿档本艺书])|前置机|中间件|宕机|回滚|灰度(?:发布|上线)?|主备(?:切换"
        r"|倒换)|灾备(?:切换|系统|中心)?|读写分离|主从(?:同步|库)|生产环境|熔断机制|压测"
        # papers and watching
        r"|(?:操作|业务)规程|身份核验|现金清点|业务环节|尽调|舆情|声誉风险|操作风险事件|合规性审查|命中(?:了)?(?:规则|模型|名单)|风控(?:模型|规则|策略|引擎)|涉敏"
        r"|(?<![a-z])t ?\+ ?[0-9n](?![a-z0-9])"
        r"|(?<![a-z])(?:lcr|nsfr|kyc|aml|rto|rpo|sla|uat|ddos|api|sdk|core banking|swift mt ?\d{2,3})(?![a-z])"
    ),
    "en": regex(
        r"\b(?:lcr|nsfr|liquidity(?: coverage(?: ratio)?| ratio| buffer| position| profile| risk)?"
        r"|(?:common equity )?tier[ -](?:one|two|1|2)(?: capital| support| ratio)?|cet ?1|capital adequacy"
        r"|(?:loan[- ]loss )?provisioning|loan[- ]loss provisions?|ring-?fenc(?:e|ed|ing)|counterpart(?:y"
        r"|ies)(?: exposure| risk)?"
        r"|(?:net|gross|credit|our|total|direct) exposures?(?= to\b| on\b| is\b| was\b| across\b|[,.;]|$)"
        r"|maturity (?:mismatch|transformation)"
        r"|duration risk|held[- ]to[- ]maturity|mark(?:ed)?[- ]to[- ]market|wholesale funding"
        r"|(?:contingency )?funding (?:metrics|profile|plan)"
        r"|regulatory (?:thresholds?|metrics|perimeter)|prudential(?:ly)?|risk[- ]weighted|basis points|npls?"
        r"|non-performing"
        r"|impairment charges?|nostro|vostro|suspense account|value dat(?:e|ed|ing)|t ?\+ ?[0-9]\b"
        r"|latency|concurrency(?: levels?)?|log-?in layer|execut(?:e|es|ing) end[- ]to[- ]end|throughput|failover"
        r"|(?:settlement|clearing) (?:cycle|batch|file|window|leg)|end[- ]of[- ]day (?:batch|processing|run)"
        r"|batch (?:run|job|processing|file|window)|straight[- ]through processing|contra entr(?:y|ies)"
        r"|reversal entr(?:y|ies)"
        r"|core banking|middleware|fail-?over|rollback|failback|hot standby|message queue|api|sdk|ddos|rto|rpo|slas?"
        r"|uat|kyc|aml"
        r"|edd|cdd|pep check|root[- ]cause analysis|remediation (?:programme|program|plan|workstream|exercise"
        r"|activit(?:y|ies))"
        r"|workstreams?|stakeholders?|escalation (?:matrix|protocol|path)|incident management (?:process|framework"
        r"|protocol)"
        r"|operational (?:resilience|risk event)|risk appetite|conduct risk|reputational risk|single customer view"
        r"|data subjects?"
        r"|data controller|mitigants?|force majeure|pursuant to|dual[- ]authorisation|four[- ]eyes principle"
        r"|maker[- ]checker"
        r"|swift mt ?\d{2,3})\b"
    ),
}

RULE_NUMBER: Final = {
    "zh": regex(
        r"(?:按照?|根据|依据|依照|遵照|参照|符合|执行|援引)[^,。;!?]{0,26}?"
        r"(?:第[零一二三四五六七八九十百\d]{1,6}条(?:第[一二三四五六七八九十\d]{1,3}[款项])?"
        r"|[〔\[(]\d{4}[〕\])] ?第?\d{1,4}号)"
        r"(?:的?(?:相关|有关)?(?:规定|要求))?"
    ),
    "en": regex(
        r"\b(?:under|per|pursuant to|in accordance with|in line with|according to|in compliance with|as set out in"
        r"|as required by)"
        r" (?:the )?[^,.;!?]{0,40}?\b(?:section|article|regulation|rule|clause|paragraph|schedule) \d{1,4}"
        r"(?:\.\d{1,3}){0,3}(?:\([a-z0-9]{1,4}\)){0,3}"
    ),
}
"""A rule told by its number."""

BARE_ANSWER: Final = {
    "zh": regex(
        r"不能|无法|不予|不行|办不了|没(?:有)?办法|只能(?:这样|如此)|必须这样|照此|合规|符合|执行|不可以|不得|免责|无责"
    ),
    "en": regex(
        r"\b(?:can't|cannot|can not|unable|not (?:permitted|allowed|liable|obliged|able|possible)|no (?:refund|claim"
        r"|liability)"
        r"|compliant|complied|in compliance|that is (?:all|it)|so be it|must)\b"
    ),
}
"""What is said beside a rule's number where the number is the whole reason."""

REASONED: Final = {
    "zh": regex(r"因为|为的是|为了|是怕|防|保护|免得|以免|怕"),
    "en": regex(r"\b(?:because|so that|so nobody|so no one|to (?:protect|keep|stop|prevent|make sure)|in case)\b"),
}

EXPLAINED: Final = {
    "zh": regex(
        r"也就是|就是说|意思(?:就)?是|说白了|说通俗|通俗(?:地|点|的)?(?:说|讲)|简单(?:地|点|来)?(?:说|讲)|换句话"
        r"|换成大白话|大白话|指的(?:就)?是"
        r"|所谓(?:的)?|行话|术语|我们(?:内部)?叫|俗称|说人话|讲人话|等于(?:说|是)|叫(?:做|作)?[“\"「]?$"
        r"|[(][^()]{4,40}[)]"
    ),
    "en": regex(
        r"\b(?:that is,|that is to say|that means|which means|meaning|in other words|i\.?e\.?\b|in plain (?:english"
        r"|words|terms)"
        r"|put simply|simply put|what we call|the so-called|so-called|known as|our word for|we call|bank-?speak|jargon"
        r"|is when|is where|is how|is the (?:money|cash|time|part|name|word|rule|share|bit)|to you and me|basically)"
        r"|\([^()]{12,120}\)"
    ),
}
"""In the same sentence, that the word is told in plain ones."""
