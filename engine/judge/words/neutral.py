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
