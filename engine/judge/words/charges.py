"""Charges against a bank, each with its harsher and milder words: who says one says them all.

A Chinese word is looked for as it stands. An English one is a whole word, or the beginning of one where it ends in `*`;
`_` stands for a space, `..` for up to four words.
"""

from __future__ import annotations

from typing import Final

ZH: Final = (
    "倒闭 破产 垮 关门大吉 黄了 完蛋 撑不下去 撑不住 维持不下去 开不下去 经营困难 不行了 快倒 要倒 倒了 关张",
    "跑路 卷款 卷钱 跑了 逃跑 失联 溜了 一走了之 拍屁股 拍拍屁股 走人 开溜",
    "没钱 没有钱 缺钱 资金链 周转不开 周转不灵 周转困难 现金不足 现金不够 钱不够 缺现金 兑付不了 兑付不出 付不出"
    " 付不起 拿不出钱 资不抵债 资金紧张 手头紧 钱紧 取不出 取不到 取不了",
    "挤兑 抢着取 疯抢 挤提",
    "骗 忽悠 坑人 坑老 坑了 坑客户 坑钱 诈骗 欺诈 欺骗 蒙人 糊弄 误导 套路 圈钱 割韭菜 上当 哄人 诱导 忽悠",
    "撒谎 说谎 谎话 谎言 假话 瞎话 造假 作假 弄虚作假 不实 骗人 说一套做一套 睁眼说瞎话",
    "隐瞒 瞒 捂 掩盖 遮掩 藏着 掖着 藏着掖着 遮遮掩掩 不透明 封锁消息 封口 删帖 删视频 删评论 压消息 捂盖子"
    " 避而不谈 遮丑",
    "贪污 侵吞 挪用 偷 盗 监守自盗 中饱私囊 内鬼 内外勾结 里应外合 吃里扒外 私吞 卷走 拿走客户",
    "洗钱 违法 犯法 犯罪 违规 非法 不合规 违反规定",
    "失职 渎职 疏忽 疏漏 大意 马虎 管理不善 管理混乱 管理不到位 没人管 疏于管理 玩忽职守 不作为 懈怠 漏洞 没看好"
    " 看不住 失察 没把好关 管理上的问题 监管不力",
    "睡着 睡觉 打瞌睡 打盹 脱岗 溜号 擅离职守",
    "老化 老旧 陈旧 太旧 旧了 有年头 年久失修 用久了 落后 过时 年头久",
    "冷漠 冷血 无情 绝情 没人情 没有人情 不近人情 麻木 漠不关心 不闻不问 不管不问 不理不睬 爱理不理 不搭理"
    " 不把人当 没良心 不把客户当",
    "傲慢 店大欺客 态度差 态度恶劣 恶劣 粗暴 野蛮 蛮横 骂人 骂客户 辱骂 羞辱 侮辱 吼 呵斥 刁难 为难人 欺负 摆架子"
    " 甩脸 没礼貌 不礼貌 态度不好 素质差 没素质 素质低",
    "打人 打手 挨打 动手 殴打 动粗 施暴 暴力 打伤 行凶",
    "歧视 看不起 瞧不起 嫌弃 嫌贫爱富 嫌穷 嫌贫 狗眼看人 区别对待 势利 不欢迎 拒之门外 另眼看待",
    "裁员 开除 辞退 解雇 炒鱿鱼 丢饭碗 丢工作 下岗 失业 走人 免职 撤职 引咎辞职 下台 辞职 卷铺盖",
    "被抓 抓走 被捕 逮捕 坐牢 判刑 带走 立案 拘留 双规 落马 被查 调查带走",
    "案底 前科 劣迹",
    "贪婪 唯利是图 利欲熏心 见钱眼开 只认钱 只看钱 钻钱眼 贪心 没油水 油水 嫌赚得少 不赚钱 光盯着利润 只顾赚钱"
    " 只图赚钱 冲业绩 冲指标",
    "太慢 拖延 拖着 拖了 拖拉 磨蹭 迟缓 反应慢 动作慢 慢吞吞 迟迟 姗姗来迟 拖到",
    "晚了",
    "迟了",
    "慢了",
    "混乱 乱套 乱成一团 一团糟 一锅粥 失控 乱哄哄 乱象",
    "恐慌 慌了 人心惶惶",
    "泄露 泄漏 外泄 泄密 倒卖 卖信息 贩卖 卖了客户 卖客户 卖给骗子 流出 流失 出卖",
    "黑客 被黑 被攻击 攻破 入侵 中毒 病毒",
    "瘫痪 崩溃 崩了 死机 宕机 趴窝 卡死 掉链子",
    "推卸 甩锅 推责 踢皮球 推脱 撇清 背锅 顶包 替罪羊 找借口 推给 不认账 赖账 耍赖",
    "抛弃 扔下 丢下 抛下 撇下 甩下 甩包袱 不管了 放弃 扔给 不要我们 撂下",
    "丑闻 灾难 危机 黑幕 猫腻 内幕 暗箱 烂摊子",
    "无能 不专业 水平差 草包 饭桶 吃干饭 外行",
    "不安全 危险 隐患 有风险 不保险 不牢靠 靠不住 不靠谱 不可靠 信不过 保不住",
    "出事 出了事 出意外 三长两短 闪失 不测 意外 出人命",
    "死 致死 害死 逼死 丧命 草菅人命 没命 断送",
    "扣着 扣住 扣钱 被扣 扣押 扣下 压着不 卡着不 不给钱 不让取",
    "接管 被接管 托管 被收购 被合并",
    "虚假 虚假宣传 夸大 诱骗 名不副实",
    "吃白饭 混饭 饭桶 窝囊 废物 缩头 胆小 怕事 孬种",
    "作秀 演戏 做样子 走过场 摆拍 形式主义 走形式 表演",
    "霸王条款 霸道 强制 强迫 逼签 逼客户 绑架 捆绑 强卖 硬塞 硬卖 逼着",
    "私了 签字私了 封口费 收买",
    "黑心 缺德 丧良心 昧良心 坏良心 无耻 不要脸 可耻 丢人 丢脸 恶心",
    "冒烟 失火 着火 起火 火灾 大火",
    "假币 假钞 假钱",
    "伪造 假的存单 假存单 萝卜章 假章 造假 假合同",
    "丢了 弄丢 遗失 不见了 蒸发 不翼而飞 打水漂 亏光 血本无归 赔光 亏掉 亏了",
    "没了",
    "少了",
    "亏损 亏钱 亏本 赔本 亏得",
    "吓人 吓坏 吓唬 恐吓 威胁 要挟",
    "摆设 纸糊 形同虚设 不管用 没用 白搭",
)
"""One line a charge; words with spaces between them."""

EN: Final = (
    "collaps* | go_bust | going_bust | gone_bust | bust | bankrupt* | insolven* | going_under | go_under |"
    " gone_under "
    "| sinking | sink | sunk | failing | failed_bank | in_trouble | on_the_brink | on_its_knees |"
    " going_to_the_wall | fold | folding",
    "broke | out_of_cash | run_out_of | ran_out_of | running_out | out_of_money | short_of_cash | short_of_money |"
    " cash_short* "
    "| no_money | can't_pay | cannot_pay | strapped | hard_up | skint | running_dry | dried_up | cash_flow",
    "bank_run | run_on_the_bank | run_on_us | stampede | panic*",
    "lie | lies | lied | lying_to | lying_about | not_lying | been_lying | were_lying | are_lying | aren't_lying |"
    " liar | liars | untruth* | dishonest* | fib | fibs | mislead* | misled | deceiv* | deceit* | deception "
    "| not_telling_the_truth | economical_with_the_truth",
    "cheat* | con | conned | conning | swindl* | trick | tricked | fool | fooled | dupe | duped | scam* | fraud* |"
    " rip*_off | ripped_off | rip-off* "
    "| defraud* | fleec* | mis-sold | mis-sell* | mis-sel* | missold | racket* | hoodwink* | diddl*",
    "steal | steals | stole | stolen | stealing | theft | thief | thieves | embezzl* | pocketed | robbed | robbing"
    " | rob | helped_themselves | loot* | siphon*",
    "inside_job | insider | insiders | in_on_it | bad_apple* | rogue | crook* | corrupt* | collu* | complicit | bent",
    "hide | hides | hid | hidden | hiding | cover*_up | cover-up* | covered_up | conceal* | bury | burying | buried"
    " | hush* | kept_quiet | keeping_quiet "
    "| keep_quiet | secretive | secrecy | swept_under | sweeping_under | sat_on_it | sitting_on_it | whitewash* |"
    " gag | gagged | gagging",
    "careless* | neglig* | neglect* | sloppy | sloppiness | slapdash | complacen* | asleep | dozing | napping |"
    " couldn't_be_bothered | lax | slack "
    "| reckless* | irresponsib* | cut_corners | cutting_corners | dropped_the_ball | took_your_eye | took_our_eye "
    "| eye_off_the_ball | oversight | slipp*_up | slip-up*",
    "incompeten* | useless | clueless | hopeless | shambl* | botch* | bungl* | amateur* | cock-up |"
    " out_of_their_depth | inept* | made_a_mess | made_a_hash",
    "stingy | stinginess | penny-pinch* | cheap | tight-fisted | cost-cutting | cutting_costs | saving_money |"
    " save_money | cut_costs",
    "too_slow | slow | slowly | sluggish | dragging | dragged | drag_your | drag_our | dithering | dithered |"
    " foot-dragging",
    "too_late | late | belated*",
    "delay*",
    "greed* | greedy | profiteer* | money-grabbing | after_the_money | line*_your_pockets | lining_pockets",
    "rude | rudeness | insult* | humiliat* | degrad* | demean* | belittl* | embarrass* | mock* | abus* | arrogan* "
    "| bully* | bullied | sham* | disrespect* | sneer* | snub*",
    "hit | beat | beaten | assault* | thug* | attack* | violen* | manhandl* | rough*_up | roughed_up",
    "racis* | discriminat* | prejudic* | bigot* | bias* | sexis* | exclud* | not_welcome | unwelcome | turned_away "
    "| turn_away | turning_away "
    "| shut_out | keeping..out | keep..out | kept..out | looked_down_on | second-class",
    "sack* | fired | firing | dismiss* | get_the_chop | for_the_chop | lose*_his_job | lose..job | losing..job |"
    " lose..jobs | lost..job | laid_off | layoff* "
    "| redundan* | let_go | axed | resign* | step_down | stepping_down | heads_will_roll | heads_roll",
    "arrest* | jail* | prison* | handcuff* | charged_with | criminal* | crime* | behind_bars | locked_up",
    "shameful* | disgrac* | outrageous* | despicable",
    "disgust* | sicken*",
    "appalling* | shocking* | horrif*",
    "scandal*",
    "unsafe | not_safe | danger* | at_risk | risky | expos* | vulnerab* | unprotected | sitting_ducks |"
    " lambs_to_the_slaughter | easy_target* | easy_prey | defenceless",
    "leak* | breach* | hack* | data_loss | sold_our_data | selling_data | sold_data | compromised | spill*",
    "crash* | meltdown* | outage* | crippl* | paralys* | paralyz* | in_chaos | chaos | chaotic | mess | shambles |"
    " fiasco | debacle | farce | disaster* | crisis | catastroph* | nightmare*",
    "abandon* | desert* | walk*_away | walked_away | walking_away | turned_your_back | turned_our_back* |"
    " turning_your_back* | turning_our_back* | left_behind | leaving_behind | dump* | ditch* |"
    " washed_your_hands | washed_our_hands | give_up_on | giving_up_on | left_in_the_lurch",
    "scapegoat* | pass*_the_buck | passing_the_buck | fall_guy | throw*_under_the_bus | excuses | blame_game",
    "kill* | dead | died | death* | murder*",
    "trap* | stuck_with | stuck | locked_in | held_hostage | hostage*",
    "forg* | fake* | counterfeit* | phoney | bogus",
    "coerc* | forced | forcing | pressur* | arm-twist* | bully* | threat* | intimidat*",
    "untrained | never_trained | not_trained | badly_trained | poorly_trained | lack_of_training | poor_training |"
    " bad_training",
    "callous* | heartless* | cold-hearted | don't_care | do_not_care | didn't_care | uncaring | indifferen* |"
    " ignored | ignor*",
    "cowboy* | rotten | rot | dodgy | shady | shoddy | ramshackle | clapped-out | outdated | antiquated | ancient "
    "| ageing | aging | worn_out",
    "broken | broke_down | bust | knackered | not_working | doesn't_work | falling_apart",
    "vanish* | disappear* | gone_missing | missing | wiped_out",
    "lost",
    "takeover | take_over | taken_over | taking_over | taking_you_over | nationali*",
    "coward* | gutless | spineless | scared | afraid | chicken",
    "drunk* | boozed | tipsy | high_on",
    "drove_off | drive_off | driving_off | ran_away | run_away | running_away | fled | flee | bolted",
    "publicity_stunt | stunt | for_show | window_dressing | lip_service | box-ticking | pr_exercise | spin",
    "should_never_have | should_not_have | shouldn't_have | ought_never_to_have | oughtn't_to_have",
    "burn* | burnt | fire | blaze | flames | inferno | went_up",
)
"""One line a charge; words with bars between them."""
