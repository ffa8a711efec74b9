"""Words that mean nothing by themselves, and words that say nothing bad of anybody."""

from __future__ import annotations

from typing import Final

ZH: Final = """
银行 支行 分行 总行 网点 客户 储户 老百姓 大家 老人 员工 柜员 保安 经理 行长 领导 记者 存款
贷款 取款 现金 业务 窗口 柜台 机器 系统 手机 视频 录像 监控 公告 通知 电话 医院 公安 警方
派出所 今天 昨天 明天 昨晚 上午 下午 时候 问题 原因 情况 结果 事情 东西 我们 你们 他们 自己
什么 怎么 为什么 是不是 有没有 能不能 到底 知道 这个 那个 这么 那么 这样 没有 不是 就是 还是
已经 可以 应该 承担 责任 处理 答复 回应 解释 说法 保管箱 服务车 利率 合同
"""

EN: Final = """
rule rules law laws fee fees interest rate rates wage wages salary saving savings owner building street car van bus
hospital doctor family upgrade review team weekend monday tuesday wednesday thursday friday saturday sunday afternoon
money bank branch customer customers staff teller manager machine card cards account accounts open close closed pay
paid people person day days week weeks month months year years time times know say said tell told answer question
system deposit deposits loan loans police policy video clip queue number name names town city window counter today
tomorrow yesterday morning night thing things way man woman lady old young come came go went going get got give
gave take took make made see saw seen look looking want need use used work working long many much more anyone
anybody everyone someone never now still even ever yet just really actually true truth think believe mean right
report paper reason cause problem matter happen happened next first last new other another whole office head public
press phone call girl boy son daughter mother father mum dad wife husband child gentleman madam sir chair elderly
pensioner finished start started been had has have does did was were will would should could must might this that
these those there here about what when which where with sorry responsible responsibility door room place side end
half back help serve served service services safe good better best well
lose loses losing penny pennies cent cents swear
agree agrees agreed admit admits admitted accept accepts accepted confirm confirms trust trusted trusts suppose sleep
eye eyes hundred thousand million ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
rent remittance app
"""

EMPTY_ZH: Final = (
    "的了是在和我们您你他她它这那也都就还着过把被给让跟与对为以而且或到从吧啊呢吗嘛呀哦个些位一有来去说请要会能可啦"
)

EMPTY_EN: Final = """
a an the and or but of to in on at by for from with as is are was were be been being am i we you he she it they our
your their his her its my us them me this that these those there here what which who whom how when where why do
does did has have had will would can could shall should may might must not no so if then than just very s t ll ve
re d m
"""

FUNCTION_ZH: Final = (
    EMPTY_ZH + "不没无未非别怎么什谁哪几多少这那此些个又再才先就只很最更比如所自被该能可得把再吗嘛呢吧啦呀"
)
"""Characters that make a pair of them say nothing."""

LIGHT_ZH: Final = (
    "第二三四五六七八九十百千两半今明昨早晚午天日月年时候点分前后里外中间内以之正当处行做事情问题知道心想看见听说话讲叫"
    "出起上下回过完成好坏大小老新真应往等样种次件份家人"
)
"""Characters that say nothing together."""

LIGHT_EN: Final = """
about above across after again against ago ahead all almost alone along already also although always among another
any anybody anyone anything anyway anywhere apart around ask asked asking away bad because become been before began
begin behind being below beside best better between beyond big bit both bring brought but call called came cannot
care carry chose clear come comes coming could course day days deal did different does doing done down during each
easy either else end enough even ever every everybody everyone everything exactly except fair far feel felt few
find first follow found four free from full gave get gets getting give given gives giving glad goes going gone good
got great had half hand hands happen happy hard has have having hear heard held help her here herself high him
himself his hold home hope hour how however instead into itself just keep kept kind knew know known knows large
last later least leave left less let let's like likely line little live long look looked looking lot made make
makes making many matter maybe mean meant meet might mind minute moment more morning most move much must myself
name nearly need needed never new next nice night nobody none nor nothing now nowhere off often old once one ones
only onto other others our ours ourselves out outside over own past people perhaps person piece plain please point
possible put quick quite rather read ready real really reason right round said same saw say saying says see seem
seen sense several shall she short should show simple since sit small some somebody someone something sometimes
soon sorry sort speak spoke spoken stay still stop such sure take taken takes taking talk talked talking tell
telling than thank that that's their them themselves then there there's these they thing things think this those
though thought three through till time times today together told tomorrow too took town towards tried true try
trying turn two under until upon use used usual very want wanted wants was way week well went were what when where
whether which while who whole whose why will wish with within without world would wrong yes yesterday yet you your
yours yourself
"""
"""Words too common to be anybody's own."""
