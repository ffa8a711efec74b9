"""Words that tell the same thing when a branch says what it does: one line a meaning.

Chinese entries are looked for as they stand. English ones are compared by their stems; `_` stands for a space.
A word may stand in several lines. A backslash continues a line.
"""

from __future__ import annotations

from typing import Final

ZH: Final = """
今天 今日 今儿 今早 今晨 今晚 今夜 今个
明天 明日 明早 明儿 明晨 明晚 听朝 明朝
昨天 昨日 昨儿 昨晚 昨夜
周一 星期一 礼拜一
周二 星期二 礼拜二
周三 星期三 礼拜三
周四 星期四 礼拜四
周五 星期五 礼拜五
周六 星期六 礼拜六
周日 星期日 星期天 礼拜天 礼拜日 周天
每天 天天 每日 日日 每一天 一天 逐日
工作日 平日 周一到周五 周一至周五
上午 早上 早晨 早起 一早 清早
下午 午后 后晌
晚上 傍晚 夜里 今晚 晚间 晚黑
当天 当日 那天 同一天 当晚
随时 任何时候 什么时候都 啥时候都 哪天都 天天都 手机 现在就能 现在就
当场 现场 立即 马上 立刻 立马 即时 现办 立等
以前 之前 前
以后 之后 后 完了 过后
期间 这几天 这段时间 这阵子 这段日子 那之前 在此之前
员工 同事 职工 伙计 工作人员 人员 我们的人 行员 同仁 弟兄
柜员 前台 柜面人员
老人 老人家 大爷 大娘 大妈 长者 老年人 老年客户 老爷子 老太太 老奶奶 婆婆 老汉 阿婆 阿公 阿伯 岁以上
家属 家里人 家人 亲属 亲人 家里 子女 儿女 孩子们 屋里人 家眷
专人 派人 派了人 有人 我们的人 一对一 专门 专职 同事 派了
公安 警方 派出所 警察 民警 公安机关 刑警 经侦 公家 警局 差人
监管 监管局 监管部门 银保监 人民银行 人行
总行 上级行 上头
第三方 外面的人 外部 独立 外请 外聘
报案 报警 报了案 报了警 报给公安 报了公安 报公安 报给派出所 案子报了 案已经报 案已报 报的案 报给警方 报官
封存 封起来 封好 封着 封了 封住 封条 锁进 原样 保全 封掉 存着 收好 保存 保留 留存
监控 录像 摄像 影像 视频 原片 探头 画面 录影 片子 录相
完整 不剪 没剪 整段 从头到尾 不删 原样 全程 一帧 一刀没 全须全尾 没动过 不动
提供 交给 交到 给了 移交 提交 交了 递交 上交 送交 送到 交出 交上去 递到 递给 交由 已交 都交 拿给 报送 送给 全给
停止 停了 停掉 叫停 暂停 终止 中止 不再 先停 早停 全停 停催 停息 都停 不计 不催 住手
催收 催款 催债 讨债 催 催账 催缴
计息 利息 停息 息 滚息
贷款 借款 这笔款 这笔债 房贷 车贷
恢复 重新 复工 修好 好了 通了 重开 复原 回来了 照样
营业 开门 开业 开着 照开 开张 办业务 上班 开放 照常 迎客 开大门 门开
照常 照旧 照样 正常 不变 如常 照开 照办 依旧 照原样 照收 照付 老样子 一直 不耽误 不受影响 没停 不停 没断 继续 仍然 \
仍旧 原封不动 不改 照给 照取 一样
停业 关门 歇业 关着 关停 停办 没开 闭店 关张 不开门
不受影响 没受影响 没有影响 不影响 没影响 好好的 没事 平安 完好 没动 一分不少 一分没少 一份没少 一笔不少 不少 没少 \
没丢 没有丢 没变 没有变 未受影响 没有受 没受 分文未动 一分没动 没有变动 原封不动 一个子儿 勿少 安然 安全 都在 无损 \
完整 稳稳 踏实 不会少 没碰 挨不到 不受
存款 存的钱 积蓄 储蓄 钱 存钱 定期 本金
钱 资金 款 款项 钱款 存款 现金 现钞 钞票 票子 现款
资料 信息 个人信息 材料 数据 档案
资料 材料 合同 流水 文件 卷宗 日志 凭证 原件
单据 单子 存单 凭证 回单 票据 凭条 折子 存折 单 收据
订单 单子 单
手机 手机银行 app 掌银 掌上银行 网银
账户 户头 账上 账里 名下 账头 折子上 卡里 卡上 账面
账 账目 账本 账户 数据
余额 结余 数目 数字 账上
核对 核实 查对 核查 清点 排查 检查 复核 复查 重核 过一遍 盘点 核 对账 对一遍 查验 验 查一遍 核过 核验 检测 鉴定 \
查看 当面对 盘 梳理 筛查 清查 过筛
查到 查得到 可查 能查 看到 查 查询 能看 看得到 看得见 查看 对 点开 好查
逐户 逐笔 逐个 逐一 逐张 逐位 一户一户 一户户 挨户 挨个 挨家 一个一个 一个个 一笔一笔 一笔笔 一张一张 一位一位 \
一家一家 每一户 每户 每位 每一位 每个 每一个 每一笔 每笔 各家 谁家 全部 所有 人人 个个 户户 一个都 一个也 一个不 \
全都 全数 一样样 挨门 挨着
全部 所有 全数 全都 全给 整套 一页不留 都 整箱 统统 一律 悉数 通通 全 一并
任何 谁的 谁家 哪一 哪个 谁 哪家 任何人 一个人 每个
重新 再 从新 重 又 一遍
电话 打电话 致电 去电 拨打 打给 打了电话 电话通知 打过去 来电 打通 打出 电话打 通话 打 通知
通知 告知 告诉 知会 短信 发短信 联系 讲给 说给 通报 信息 捎信
公布 通报 公告 发布 说明 公开 告诉大家 告诉 贴出来 对外 交代 答复 告知 宣布 说清
答复 回复 回话 说法 交代 答 回音 准信 回信 结果
结果 结论 答复 说法
书面 白纸黑字 信函 写给 写明 纸质 写清 写成
热线 专线 电话 号码 咨询电话
赎回 卖回 变现 兑现 换钱 要钱 拿钱 卖掉 退出来
手续费 费用 工本费 费 服务费 年费
免费 不收 免收 全免 减免 不要钱 不用花钱 一分不收 不收钱 免掉 免 不花钱 白给 不收费 一分钱不 分文不取 我们出 \
行里出 waive 不用掏 不掏 \
不用花 不花 不要您 分文不收 一个子不要
承担 我们出 行里出 银行出 由银行 由我们 负担 包 我们付 我们来 算我们的 算行里的 由支行 本行负责 不用您 我们掏 \
行里掏 认账 报销
退还 退回 返还 退给 还给 冲正 退款 原路退 退到 退钱 补回 打回 退 返回 还回 回到 归还 入账 到账 冲回 退掉
赔偿 补偿 赔付 赔 补 补给
补发 补 补上 补办 重发
如数 全额 足额 一分不少 一分没少 原数 全数 一厘不差 分文不差 照数 全给 全部 一分不差
取款 取钱 取现 提现 支取 取 拿钱 拿 来拿 领回 取回 拿回 提款 领 领取 领钱 兑付 付现 攞钱 现金 \
拿走 取走 取到 到手 拿到 给她 给他 提取 取得 存取
存钱 存款 存 存入 存取
转账 汇款 汇 划转 转
办理 办 代办 受理 办业务 替我们办 代我们办 业务 办得 给办 能办 都办 办事 照办 帮着办 代为 替办
柜台 窗口 柜位 柜面 柜上 柜前 台前
可以 能 都能 可 能够 行 都行 得 请到 请来 就能 随时 去 来 上
接待室 接待 房间 单间 屋里 那屋 洽谈室 办公室 会客室
单独 单间 那屋 关上门 屋里 房间 单独那屋 一个屋 私下 避开
登记 登个记 报名 留个名 记下来 填个表 登 签到
预约 约 约好 约上 约个 打电话约 预先
到场 来 到了 人到 在场 您来 站在跟前 跟前 到现场 您到
当面 当着 跟前 面前 眼前 面对面 看着 当您的面
打开 开 开过 开启 开箱 动过 开的
在场 看着 坐旁边 坐在旁边 坐在边上 坐边上 旁边看 在边上 盯着 跟着
送医 医院 救治 治疗 送去医院 住院 抢救 就医
生命危险 性命 无碍 脱离危险 命保住 没大碍 没危险 平安
陪护 陪 守着 陪同 照看 照顾 照料 守 看护 不离
后事 料理 丧事 善后
帮 帮着 帮忙 搭着手 协助 搭把手 替 帮衬
慰问 看望 探望 登门 上门
车 流动车 服务车 流动服务车 流动银行 接驳车 班车 摆渡车
合并 并过去 并入 并完 整合 并了 merge 并到
承接 接过 接着 接 接手 接收 承继 接住 接下 认 兑付
有效 算数 作数 认 照认 管用 好使 照旧 照样 承认
利率 利息 计息 息
原来 原先 原样 原有 以前 原 老 照原
保险 存款保险 保费
保障 兜底 保着 全保 保 赔付 兜 兜着 托底 兜到底
更正 改正 修正 纠正 改回 修改 调整 改 消除 恢复
征信 信用记录 信用
停岗 停职 离岗 调离 停柜 停了柜 停了岗 不在岗 停工 下了柜 不上柜 离开柜台 暂停 调开
培训 学习 再培训 上课 补课 演练
防 提醒 提防 防范 怕 防骗 提个醒
诈骗 骗子 骗 防骗 被骗 上当 坑骗
不想 不愿 不愿意 嫌 等不及 不打算 不乐意 不情愿 不高兴
不答 不想答 不回答 不愿答 答不答 答与不答
不用 无需 不必 不需要 用不着 免得 不须 甭 唔使 莫
不分 不管 不看 一视同仁 一个样 一样 不论 无论 平等
先后 先来后到 顺序 先申请 先到 挨着 依次 排队
发货 发 给 交货 配送 寄 往下发 发放
收到 拿到 到手 到货
密码 验证码 口令
安全 稳妥 可靠 没事 平安 踏实
冻结 止付 挂失 锁卡 封停 锁定 停用
解冻 解除 解封 放开 恢复使用 能用 可用
换 更换 调换 换新 换掉 重做 重发
修 修复 抢修 检修 维修 修理 修好 抢通 整修
调查 查 核查 查实 彻查 查明 查清 了解 倒查 追查
配合 协助 协同 配合调查
优先 先 绿色通道 不用排队 专窗 插前 头一个 走前面 快速
上门 到家 送到家 登门 入户 家里 送上门 屋头
加开 增开 增加 多开 加派 添 多派 加了 增派 多了
延长 延时 延到 开到 加班 延迟 晚到 推迟 顺延 宽限
撤离 疏散 走出来 出来 撤出 出楼 撤到
备份 另存 备着 还存着 双份 又一份 留底
异地 外地 别处 另一个城市 外头 另一处
机房 服务器 数据中心
门口 门前 门外 大门口 楼下
楼上 二楼 楼
隔壁 隔街 旁边 对面 附近 邻近 就近 走几步
支付 付 给付 付款 付清 结清 结算 兑付
申请 提出 递 申报
道歉 赔不是 对不起 对不住 赔礼 致歉 抱歉
同类 这类 这种 同样 一样 这样的 差不多 类似 相同 同款
手里 手上 手头 拿着 持有 手中 家里有
受影响 有影响 涉及 相关 波及 被影响 牵涉 有关 中招
撤销 取消 作废 废除 撤回 不作数 撤
不会 绝不 不得 不准 一律不 不允许 不能 一概不
保证金 押金
合规 依规 依法 按规定 照规矩 依照规定
负责 牵头 主管 盯着 管
到期 期满 满期
成立 组建 设立 设了 建了 开设 专门设
检修 检查
保安 安保 保卫 门卫
水 雨 洪水 大水
身份证 证件 身份证件 户口本
本人 自己 亲自 他自己 她自己 自个儿
免密 免签
核减 减少 降低 下调 降
证明 开证明 盖章 凭据
律师 法务 法律援助
心理 疏导 心理援助 辅导
"""

ZH_LIGHT: Final = """
客户 储户 顾客 用户 市民 群众 老百姓 大家 各位 乡亲 街坊 大伙 老乡 客人 人家 持卡人 户主 街坊们 您 你 他 她 他们 她们
我们 我行 本行 支行 银行 行里 本支行 咱 咱们 我哋 俺们 网点 分理处 阿拉 咱行
今天 眼下 现在 目前 如今 当前 正在 这会儿 此刻 正
已经 已 早就 早 了 都 也
进行 开展 实施 做 有 是 把 将 由 要 来 去 给 让 请
全程 一直 始终 从头到尾 全部 从来
"""

EN_CLOSE: Final = """
ring | rung | rang | phone | call | telephone | dial | on_the_phone | phone_call
fee | charge | penalty
refund | reimburse | repay | pay_back | paid_back | give_back | given_back | put_back | gets_back | get_back \
| returned | refunded | credited_back | goes_back | went_back | made_whole | made_good | make_good | comes_back \
| hand_back | handed_back | is_back | are_back | been_back
reverse | reversed | undo | undone | cancel | cancelled | canceled | will_not_stand | won't_stand | struck_off \
| written_off | waive | wiped | taken_off | comes_off
shut | closed | close | closure
open | reopen | doors_open
writing | written | on_paper | letter | write | in_print | black_and_white
check | verify | recheck | review | examine | inspect | audit | go_through | going_through | gone_through \
| goes_through | go_over | gone_over | going_over | goes_over | look_through | looking_through | work_through \
| working_through | read_through | look_over | went_through | went_over | look_at
recalculate | work_out_again | worked_out_again | reckoned_again | recount | redo | redone | done_again \
| again_by_hand | sums_again | recalculated
outside | independent | external | isn't_from | not_from | don't_work_here | from_elsewhere | doesn't_work \
| never_worked | not_our_own | another_branch
publish | made_public | make_public | release | put_out | comes_out | is_out | it's_out | published | go_public \
| goes_public | announce | posted | issued
reviewer | investigator | inspector | examiner | auditor | expert | assessor
finding | result | outcome | conclusion | what_they_find | what_she_finds | what_he_finds
money | cash | fund | balance | saving | deposit | sum
dollar | cent | penny | pound | euro | shilling | rupee | rand | cedi | naira | peso | buck
withdraw | draw | take_out | get_out | drawn | withdrawn | drew | withdrew | draw_out | cash_out | take_your_money \
| take_their_money | pick_up
staff | colleague | team | employee | crew | our_people | officer | teller
expense | bill | on_us | at_our_cost | pay_for | we_pay | we're_paying | paying_for | pays_for | we_foot \
| foot_the_bill | our_cost | bank_pays | bank's_bill | pick_up_the_tab | cover_the_cost | on_our_account | our_bill \
| we_cover | were_paying
free | free_of_charge | no_charge | without_charge | costs_nothing | for_nothing | at_no_cost | no_fee | nothing_to_pay
customer | client | member | saver | depositor | account_holder | borrower | holder | cardholder | renter | policyholder
worried | uneasy | concerned | anxious | unsure | fretting | upset | nervous | lying_awake | in_doubt
home | house | front_room | kitchen | kitchen_table | doorstep | your_place | sofa
private | privately | confidence | confidential | just_the_two | nobody_else | behind_a_closed_door | alone
wage | salary | pay | pay_packet
untouched | intact | unaffected | unchanged | safe | not_touched | same_as_before | as_it_was | where_it_was \
| all_there | complete | hasn't_moved | not_moved | never_touched | exactly_as | was_touched | been_touched \
| is_touched | secure | sound | not_a_dollar | not_a_penny | every_last
belong | theirs | their_own | yours | your_own | in_their_name | in_your_name | stays_your | is_your | his_own | her_own
stay | remain | keep | kept | still | not_moving | isn't_moving | where_it_is
credit | credited | posted | came_in | gone_in | went_in | landed | arrived
record | register | file | history
mark | blot | stain | go_against | goes_against | count_against | shows_up | not_a_mark | black_mark
cause | caused | because_of | brought | due_to | result_from | came_out | comes_out | on_account_of | thanks_to
hold | held | freeze | frozen | block | blocked | on_hold | stopped | locked
lift | unfreeze | released | unfrozen | unblock | unlocked | cleared | reopened
one_by_one | account_by_account | in_turn | each | case_by_case | file_by_file | one_at_a_time | one_after_another \
| individually
daily | a_day | each_day | every_day | per_day
until | till | til | up_to | through
replace | new | reissue | swap | replaced | replacement
counsellor | counselling | counselor | counseling | therapist | psychologist
police | cops | detective | gardai | constabulary | investigators
footage | cctv | video | recording | tape | film
guard | security
queue | line
repair | fix | mend | fixed | mended | put_right
locked | shut | closed | stays_shut | not_opened
nobody | no_one | not_a_soul | none | no
renter | owner | whoever_rents
professional | expert | specialist | for_a_living | trained
text | sms | message
carry | contain | have_a | has_a | come_with | with_a | has_never_a
use | used | spend | available | get_at
notice | bulletin | update | statement
"""
"""Words close enough to stand for each other."""

EN: Final = """
today | this_morning | this_afternoon | tonight | this_evening
tomorrow | in_the_morning | next_day
yesterday | last_night
monday
tuesday
wednesday
thursday
friday
saturday
sunday
weekday | monday_to_friday | each_day | every_day | any_weekday | daily
morning
evening | tonight | night | close_of_business
while | until | till | during | meantime | then | before
until | till | til | to | up_to | by | before | end_of
each | every | all | everyone | everybody | whole | any | anyone | anybody | lot | nobody | entire | every_one \
| whoever | no_one | not_one
one_by_one | line_by_line | each | every_line | individually | page | in_turn | every_entry
ring | phone | call | telephone | rung | rang | hear_from | contact | dial | line | bell
contact | reach | write | text | email | notify | tell | told | inform | letter | get_in_touch | in_touch
letter | writing | written | in_writing | on_paper | paper | post | write
password | passcode
pin
card
account | balance | acct
balance | figure | account | amount | total
money | cash | fund | deposit | saving | cent | penny | dollar | pound | euro | brass
money | pay | wage | salary | payroll | payday
wage | pay | salary | payroll | earning
cash | note | notes | hand | money
untouched | safe | all_there | intact | same | unchanged | where_it_was | as_it_was | not_moved | hasn't_moved \
| unaffected | secure | not_lost | exactly | complete | nothing_taken | sound | as_normal
lost | lose | missing | short | down | taken | gone | touched | moved
no | not | nothing | none | nobody | never | without | neither | isn't | wasn't | weren't | don't | doesn't \
| didn't | won't | haven't | hasn't | nor | no_one | can't
refund | refunded | pay_back | paid_back | back | return | repay | reimburse | put_back | give_back | gets_back \
| restore | restored | credited | made_good | make_good | put_right | cover | owed | reverse
back | return | again | restored
fee | charge | cost | penalty | fine
overdraft | overdrawn | unarranged
interest | rate
free | free_of_charge | no_charge | nothing_to_pay | no_fee | without_charge | costs_nothing | for_nothing \
| not_a_penny | no_cost | waive
caused | cause | result | out_of | brought | because | through | due | come_of | from | cost
credit_record | credit_file | credit_register | credit_bureau | credit_score | credit_history | bureau | record
mark | record | touch | nothing | against | affect | clean
report | named | sent | goes_to | flagged
late_fee | late_charge | penalty | late | late_payment | late_instalment
check | verify | recheck | go_through | going_through | gone_through | go_over | gone_over | going_over \
| work_through | working_through | review | examine | inspect | read | reading | look_at | looking_at | audit \
| count | test | look_through | check_through | sift | reckon | recalculate | go_down
recalculate | work_out_again | worked_out_again | reckon | redone | done_again | doing | recount | again \
| worked_out | pencil | rework
by_hand | manual | hand | pencil
result | outcome | answer | finding | conclusion
borrower | customer | client | saver | depositor | people | folk | person | those | everybody | anyone | you \
| member | holder | cardholder | household | family
worker | staff | employee | men | crew
staff | colleague | team | employee | people | crew | officer | teller | lads | our_own | ourselves | somebody
officer | staff | people | colleague | adviser | advisor | somebody | person | of_us | of_my
counsellor | counsellors | counselling | support | welfare | someone_to_talk_to
police | garda | gardai | officers | detective | constabulary | cops | force
report_to | handed | gave | given | passed | with | told | called | sent
hand_over | handed | given | gave | pass | passed | turn_over | give | has | got
footage | cctv | video | recording | tape | camera | film
keep | kept | preserve | stored | locked | sealed | safe | hold
outside | independent | external | elsewhere | never_worked | don't_work_here | from_outside | third_party
over_seventy | seventy | older | elderly | pensioner | past_seventy
home | house | front_room | kitchen | doorstep | your_own | come_to_you | come_out | at_home | kitchen_table | visit
branch | here | office | counter | bank | hall | come_in | in_here
private | privately | confidence | confidential | just_the_two | nobody_else | quiet | behind_closed_doors | alone
worried | uneasy | concerned | anxious | lying_awake | fretting | worry | unsure | upset | frets | in_doubt \
| doubt | nervous
sit | sat | sit_down | go_through | take | beside
come | bring | bring_in | visit | drop_in | pop_in | call_in | walk_in
open | opening | reopen | serve | serving | running | business_as_usual | normal | working | in_business | trading \
| doors | doing_the_banking | as_usual | on_the_go
shut | closed | close | closure | dark
serve | serving | open | taking | doing | deal_with | look_after | see_to | use | served
counter | window | desk | till | cashier | front_desk
desk | table | counter | window
downstairs | ground_floor | ground
mobile | bus | van | mobile_bank
draw | withdraw | take_out | get | pay_out | paid_out | withdrawal | cash
pay | payment | paid | transfer | payout
payment | collection | debit | instalment | money | pay
disputed | in_question | queried | didn't_recognise | concerned | every
affected | concerned | caught | hit | involved | in_question | touched
extra_watch | watch | watched | monitor | eye | monitored | guard | lookout
hold | held | wait | waits | stopped | frozen | block | paused | not_go | pause | on_hold | stands
stop | stopped | halt | suspended | end | ended | cease | off | cut | no_more | pause
payee | recipient
speak | spoken | talk | talked | talk_to | word | phone | conversation
advance | lend | up_front | take | get | have | give | cash
unpaid | not_yet_paid | not_paid | no_wages | still_waiting | without_pay | aren't_paid | haven't_been_paid | unpaid_yet
receipt | slip | reciept | proof
worker | them | him | men | people | who
full | whole | complete | entire | in_full | every_penny | every_cent | all | each
quick | straight_away | at_once | immediately | on_the_spot | same_day | there_and_then | right_away \
| while_you_wait | instant
first | priority | front | ahead | before_everything | front_of_the_queue | top
protect | protected | cover | covered | insured | guarantee | insurance | scheme | guaranteed
insurance | insured | protection | compensation_scheme | deposit_scheme | guarantee_scheme
continue | carry_on | keep | stay | remain | go_on | still | same | as_before | unchanged | no_change | stand
same | unchanged | no_change | as_before | as_they_are | stay | stand | remain | exactly
job | post | position | role
independent | outside | external
extend | longer | extra_hours | late | extended | stay_open
replace | new | renew | reissue | swap | replacement | fresh
fix | repair | mend | fixed | put_right | sorted | correct | put_straight
correct | put_right | fix | amend | put_straight | set_right
apologise | sorry | apology | apologies
investigate | investigation | look_into | looking_into | inquiry | enquiry | finding_out | examine | probe \
| getting_to_the_bottom
cooperate | working_with | help | helping | side_by_side
suspend | stood_down | off_the_counter | off_duty | on_leave | away_from | not_at_the_counter | taken_off | removed
train | training | retrain | course | drill | trained
stay_with | accompany | alongside | beside | with | at_their_side | by_their_side
hospital | treated | care | medical | ward | ambulance
well | stable | out_of_danger | recovering | safe | unhurt | all_right | alright
out | outside | evacuated | clear | pavement | street
backup | copy | copies | second_copy
data | information | details | record | file
send | sent | sending | gets | receive | post | go_out | goes_out
receive | get | gets | have | has | hold | got
number | line | helpline | hotline | phone
helpline | hotline | number | line | phone_line
ramp | step-free | wheelchair
cancel | scrap | withdrawn | drop | dropped | void | called_off
rule | policy | procedure
appointment | book | booking | arrange | slot
shuttle | bus | minibus | lift | taxi
outlet | branch
agent | shop
need | want | like | require
without | no | free
id | passport | identity | identification | licence
decide | decision | decided | choice | choose
sign | signature | signed
takeover | merger
buyer | owner
stay | remain | keep | still | not_going
sold | sell | sale
"""

EN_LIGHT: Final = """
customer | bank | branch | we | you | our | your | us | people | they | them | their | she | he | her | him
is | are | be | was | been | have | has | had | will | can | get | gets | got | do | does | done | doing | being | may
in | on | at | to | of | by | with | for | from | as | up | out | off | over | who | that | which | what
go | going | come | make | take | put | give | given
now | already | still | own | again | also | so | just
all | each | every | everyone | everybody | any | anyone
"""
"""Words that carry little of a point by themselves."""
