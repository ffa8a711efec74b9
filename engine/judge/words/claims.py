"""Claims of care, safety and normality; what makes such a claim checkable; and what says no more than the claim."""

from __future__ import annotations

from typing import Final

from engine.regex import regex

CARE: Final = {
    "zh": regex(
        r"(?:高度|十分|非常|特别|极为|极其|格外|始终|一直|历来|一向|始终都|很是|很)(?:地)?(?:的)?(?:重视|关注|关切"
        r"|关心)"
        r"|把?(?:客户|储户|大家|您|群众|老百姓)(?:们)?的?(?:利益|权益|需求|感受|满意|事情|事)?(?:始终|一直"
        r"|永远)?(?:放在|摆在|是)(?:第一位|首位|心上|最高位置|头等大事)"
        r"|客户(?:至上|第一|利益至上)|以客户为(?:中心|本)|用心服务每|(?:一向|一直|始终|从来)(?:都)?是?(?:一家)?(?:诚信"
        r"|负责任|守法|合规)(?:的|经营|办行)"
        r"|负责任的(?:大行|银行|金融机构)"
    ),
    "en": regex(
        r"\b(?:(?:we|i|the bank|this bank|our bank|this branch|head office|management) (?:do |always |all |both )?"
        r"(?:take|takes|took|are taking|is taking|have taken|has taken|treat|treats) (?:\w+ ){0,8}?"
        r"(?:seriously|to heart|the utmost seriousness)"
        r"|(?:customers?|clients?|members?|people|safety|service|trust|security|privacy|satisfaction|well-?being"
        r"|welfare|interests?) "
        r"(?:is|are|comes?|has always been|have always been|always comes?|will always be|remains?) "
        r"(?:always |truly )?(?:our |the |a |at the )?(?:very )?"
        r"(?:first|number one|top priority|highest priority|first priority|main priority|priority"
        r"|heart of (?:everything|all|what) we do"
        r"|heart of (?:our|this|the) (?:bank|business)|centre of)"
        r"|(?:we|the bank) (?:really |truly |genuinely |deeply )?cares? (?:deeply|very much|a great deal|passionately"
        r"|about (?:our|every|all|each|you))"
        r"|(?:we are|we're|we remain|the bank is|the bank remains) (?:fully |deeply |firmly |truly "
        r"|wholly )?committed to"
        r"|utmost importance|deeply concerned about (?:this|the) (?:matter|issue))\b"
    ),
}

SAFE: Final = {
    "zh": regex(
        r"(?:资金|钱|存款|账户|账|信息|数据|资料|养老金|工资|本金|财产)(?:现在|目前|都|全|也|全都|始终|一直"
        r"|放在我们(?:这儿|这里|行)){0,2}(?:是|都是)?"
        r"(?:很|非常|十分|完全|绝对|都)?(?:安全)(?:的|得很|着呢|无虞|无忧|有保障|可靠)?(?=[,。!;、的了啊呢吧嘛\s]|$)"
        r"|(?:资金|存款|账户|信息|数据|客户)(?:的)?安全(?:是)?(?:完全|绝对|充分)?(?:有(?:充分的?)?保障|可控|无虞)"
    ),
    "en": regex(
        r"\b(?:money|savings|deposits?|accounts?|cash|funds?|data|details|information|wages|pensions?|it|everything"
        r"|every penny|all)"
        r"(?: (?:here|with us|in the bank|at this bank))?(?: is|'s| are|'re| remains?| will be) "
        r"(?:all |perfectly |completely |absolutely |entirely |totally |quite |very |still |always |100% )*"
        r"(?:safe|secure|in safe hands|protected)(?: with us| here| and sound| and secure)?(?=[,.;:!?]|$| and\b| with"
        r"| here| as)"
    ),
}

NORMAL: Final = {
    "zh": regex(
        r"一切(?:都|均|也都|全都)?(?:很)?(?:正常|平稳|有序|安好|稳定|顺利|良好|尽在掌握|在掌控)"
        r"|(?:经营|运营|运行|运转|经营状况|经营情况|财务状况|系统)(?:一直|始终|都|目前|现在|是|一切|非常|十分|很"
        r"|完全){0,3}(?:正常|稳健|平稳|良好|稳定|健康)(?:的)?"
        r"|(?:局面|事态|情况|风险|形势|总体|整体|完全)(?:是|都|总体|完全|基本){0,2}(?:可控|在掌控之中|受控)"
        r"|秩序井然|实力雄厚|资金(?:非常|十分|很)?(?:充足|充裕|雄厚)|没有任何(?:问题|异常)|没(?:有)?什么(?:大)?(?:问题"
        r"|事)(?=[,。!;]|$)|没啥大?事"
    ),
    "en": regex(
        r"\b(?:(?:everything|it|all|the situation|things|operations?|business|services?|the bank|this bank|our bank"
        r"|the system|systems?|matters?)"
        r"(?: here)?(?: is|'s| are| remains?| runs?| stays?)(?: running| working| operating| going| being)?"
        r" (?:all |perfectly |completely |absolutely |entirely |totally |quite |fully |well |very |still |as "
        r"|financially )*"
        r"(?:normal(?:ly)?|fine|ok|okay|under control|in order|in hand|usual|smooth(?:ly)?|sound|stable|strong"
        r"|rock solid|solid|healthy)"
        r"|business as usual|all is well|situation (?:is )?under control|(?:there is"
        r"|there's) (?:absolutely )?no (?:problem|issue) (?:at all|whatsoever))\b"
    ),
}

RELAX: Final = {
    "zh": regex(
        r"请(?:您|大家|各位|广大(?:客户|储户|市民)|客户|储户|乡亲们|街坊们|你们?)?(?:们)?(?:尽管|完全|务必|一定|都"
        r"|一百个)?放(?:一百个|宽)?心(?!不)"
        r"|(?:大家|您|各位|客户|储户|你们)(?:们)?(?:完全|尽管|大|都|就|只管|请){0,2}(?:可以)?放(?:一百个"
        r"|宽)?心(?![不没的地])(?=[,。!;吧好了啦]|$)"
        r"|(?:^|[,。!;])放心(?:吧|好了)?(?=[,。!;]|$)|(?:大家|您|各位)?(?:不必|不用|无需|没必要)(?:过度|过于)?(?:担心"
        r"|恐慌|担忧)(?=[,。!;]|$)"
    ),
    "en": regex(
        r"\b(?:rest assured|be assured|(?:i|we) (?:can |would like to |want to |wish to )?(?:assure|reassure) (?:you"
        r"|everyone|everybody|all|our|customers)"
        r"|(?:there is|there's) (?:absolutely |really )?(?:no (?:need|cause|reason) (?:to (?:worry|panic|be (?:worried"
        r"|concerned|alarmed))|for (?:concern|alarm|worry|panic))"
        r"|nothing to worry about|nothing to be (?:worried|concerned) about)|no need to (?:worry|panic)"
        r"|nobody needs to worry)\b"
    ),
}

NOT_CLAIMED: Final = {
    "zh": regex(
        r"不是|并非|不能|不敢|不该|不说|不讲|不想|不会|光(?:说|讲|靠|喊)|空(?:话|口|喊)|一句|几个字|四个字|这(?:种"
        r"|样的|句|些)话|才(?:能|会|算|敢)|怎么(?:能|会|敢)"
        r"|[能可以要]?让(?:大家|您|客户|老人)?[^,。]{0,4}放心|不放心|放不下|放心不下|希望|但愿|盼|祝|愿|说起来|嘴上"
        r"|是否|有没有|是不是|为了|确保|保证|保护|保障(?!的|$)|确认|恢复|等"
    ),
    "en": regex(
        r"\b(?:not|n't|never|cannot|hardly|whether|if|until|till|once|how|so that|to (?:make|keep|get|be sure|check"
        r"|see)|make sure|want|hope|should"
        r"|just words|the words|saying|say that|tell you that|slogan|easy to say|expect\w*|deserve\w*|ask\w*|wonder\w*"
        r"|almost|nearly|not yet)\b|n't\b"
    ),
}
"""In the clause of a claim, before it: it is denied, made a condition, spoken about."""

SUPPORTED: Final = {
    "zh": regex(
        # done or being done, by name
        r"(?:已经?|已|都|正|正在|在|刚|刚刚|马上|现在|当场|今天|昨天|昨晚|今早|连夜|先|就|来)[^,。;!?]{0,8}?"
        r"(?:报警|报案|报告|上报|登记|核对|核查|核实|核|查|对账|修|抢修|换|退|补|派|开|加|停|封|贴|发|打|通知|联系"
        r"|走访|看望|上门|陪|送|移交|交给"
        r"|增|启用|恢复|办(?!法)|付|取|存(?!款)|公告|公布|排查|调取|调|成立|启动|接待|搬|撤|修复|重启|点|数|扶|垫|冻结"
        r"|解冻|更正|撤销)"
        # others who can be asked
        r"|警方|公安|派出所|民警|经侦|警察|监管(?:局|部门|总局|分局)|银保监|金监|人民银行|央行|审计|第三方|检测|鉴定"
        r"|公证|存款保险|条例|法院|律师|消防|医院|医生"
        r"|大夫|救护|特检|市监|消协|调解|纪委|专家|调查组|核查组|工作组|工程师|厂家|物业|街道|居委会|村委"
        # places, papers and channels that can be looked at
        r"|窗口|柜台|大厅|大堂|门口|金库|电话|热线|专线|短信|公众号|官网|二楼|三楼|录像|监控|录音|流水|回单|存单|存折"
        r"|合同|凭证|红章|盖章|单子|名单|身份证"
        r"|钞票|自助机|取款机|机器|流动车|服务车|我(?:就)?在(?:这|现场|门口)"
    ),
    "en": regex(
        r"\b(?:(?:have|has|had|'ve|'s|are|is|were|was|'re|being|already|been|just|now|we|i|they|who|and) (?:already "
        r"|now |just |all |been |being |also )*"
        r"(?:called|rang|rung|phoned|reported|sent|opened|closed|stopped|blocked|froze|frozen|checked|checking|counted"
        r"|counting|hired|brought"
        r"|asked|put|posted|written|writing|calling|ringing|paid|paying|repaid|refunded|credited|replaced|replacing"
        r"|fixed|fixing|repaired"
        r"|moved|moving|added|adding|set up|started|handed|given|told|notified|notifying|visited|visiting"
        r"|apologi[sz]ed|suspended|removed"
        r"|restored|switched|locked|taken (?:out|off|away|down|to)|dried|drying|serving|served|reading|tracing|traced"
        r"|working (?:through|on))"
        r"|police|detectives?|officers?|regulator|ombudsman|auditors?|audit|inspector|engineers?|technicians?"
        r"|fire (?:brigade|service|department)|hospital"
        r"|doctors?|ambulance|court|judge|solicitors?|lawyers?|insur(?:ance|ed|er)|scheme|act|inquiry|investigators?"
        r"|council|central bank|third party|independent"
        r"|counters?|windows?|tills?|desk|door|lobby|hall|hotline|helpline|phone|number|text|website|letter|statement"
        r"|receipt|slip|passbook|camera|film|cctv|recording"
        r"|ledger|vault|van|machine|atm|poster|notice|name is|ask for|come (?:in|and|to|by)|i'll be|i am here"
        r"|i'm here)\b"
    ),
}

EMPTY: Final = {
    "zh": regex(
        r"依法|依规|合规|妥善|尽快|尽早|第一时间|及时|认真|积极|全力|努力|严肃|从严|严格|加强|提升|改进|优化|完善|秉持"
        r"|坚持|秉承|本着|交代|答复|满意|理解|支持|配合"
        r"|相信|信任|信心|谢谢|感谢|一如既往|责任|宗旨|原则|服务|谣言|造谣|不信谣|不要(?:听|信|传)|别(?:听|信|传)|冷静"
        r"|恐慌|没有(?:这回事|的事|任何)|关心|关注|处理|解决"
        r"|高度|重视|至上|为本|对不起|抱歉|遗憾|歉意|工作|维护|权益|利益|形象|声誉|诚信|稳健|实力|大行|国有|百年|多年"
        r"|放心|担心|安心|一定|肯定|继续|保持|秩序|稳定|发展"
    ),
    "en": regex(
        r"\b(?:as soon as possible|in due course|asap|at the earliest|shortly|soon|appropriate(?:ly)?|proper(?:ly)?"
        r"|every effort|working hard|hard at work"
        r"|our (?:very )?best|everything (?:we can|possible|in our power)|all we can|thank\w*|appreciate\w*|patience"
        r"|bear with|understand\w*|values?|commitment|committed"
        r"|standards?|improv\w+|lessons?|in hand|looking into|look into|cooperat\w+|trust\w*|confiden\w+|always|sorry"
        r"|apolog\w+|regret\w*|loyal\w*|proud|responsib\w+"
        r"|transparen\w+|integrity|quality|excellence|resolv\w+|handl\w+|dealt with|deal with|rumou?rs?|gossip|lies"
        r"|calm|panic|worr\w+|concern\w*|assure\w*|strong|sound"
        r"|stable|respected|tradition|years|matter|issue|situation|seriously|priorit\w+|service|support|continue)\b"
    ),
}
"""What says no more than the claim itself."""
