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
    "土匪 强盗 流氓 黑社会 地痞 恶霸 黑帮 无赖 恶势力",
    "罚款 处罚 挨罚 重罚 罚单 罚不罚 不会罚 不罚 要罚 来罚 认罚 罚就罚 罚也",
    "撤职 免职 下课 引咎 处分 口头警告 问责 追责 停职 辞职 停没停职 乌纱",
    "割韭菜 韭菜 薅羊毛 收割 宰客 坑了 坑人 坑客户",
    "毁了 损毁 泡坏 毁掉 报废 真毁 没毁",
    "摔 滚下 跌倒 摔倒 绊倒",
    "演戏 一场戏 摆拍 做戏",
    "冷血 冷冰冰 冷漠",
    "死板 僵化 教条 一根筋 一刀切 不灵活",
    "懒 偷懒 怠工 懒散 犯懒",
    "赌博 豪赌 碰运气 侥幸 拿去赌 在赌 叫赌 赌一把",
    "小白鼠 试验品 实验品 试验田",
    "吓出 吓着 吓坏 吓到 吓人",
    "没到账 没回来 不到账 到不了账 到不了",
    "清零 变成零 归零 还是零 是个零 变零",
    "压着 压下 压了下来 按住不",
    "纵容 手软 姑息 包庇 默许 睁一只眼 放任",
    "看人下菜 势利 刁难 嘴脸 两副面孔",
    "没准备好 接不过来 忙不过来 占线 打不通 没人接 没人回",
    "撑不下去 撑几天 撑不住 撑一阵 撑多久 撑得 扛不住",
    "盘问 审问 审犯人 像审 当犯人 当贼 盘查",
    "丢了工作 丢工作 没了工作 丢饭碗 饭碗 离职",
    "调包 掉包 偷换 换成了 给换",
    "不敢 怕担 怕事 不敢碰",
    "省钱 省人工 省成本 抠",
    "一堆坏账 坏账 烂账 窟窿 亏空",
    "差钱 钱紧 紧张了 不够钱 唔够钱",
    "下家 跳槽 另谋 高枝",
    "拽 拖 拉扯 推搡 架出去",
    "打官司 告上法庭 起诉 官司 法庭上 告就告",
    "往外搬 搬过 搬走 搬空",
    "手铐 犯人",
    "强词夺理 狡辩 嘴硬",
    "帮凶 同谋 一伙 一丘之貉 穿一条裤子",
    "偷着 偷偷 悄悄 偷摸 背着 暗地里",
    "捅 捅出去 捅到 宣扬",
    "素质低 素质差 不会讲话 没耐性 没教养 没涵养 脾气大",
    "缺货 断货 没货 备货不足 空仓 没有金子 没金子",
    "为难 刁难 折腾 折磨 奇葩 添堵",
    "骚扰 猥亵 性骚扰 咸猪手 揩油 动手动脚",
    "过劳 累死 累倒 压榨 血汗",
    "自杀 跳楼 轻生 寻短见",
    "酒驾 醉酒 喝多 酗酒 醉醺醺",
    "嘲笑 取笑 嘲讽 讥笑 看笑话 笑话人",
    "罢工 停工 撂挑子",
    "吞卡 吞钱 吞了 吃卡",
    "多付 少付 少给 短款 短少 缺斤少两 数错",
    "转错 汇错 错账 记错 打错",
    "盗刷 被盗 刷走 转走 划走 盗走",
    "失踪 找不到人 下落不明 联系不上",
    "忘了 忘记 遗忘 没放在心上 不当回事 不上心",
    "涨价 加价 乱收费 多收 乱扣 偷扣 强扣 乱收",
    "裁撤 撤点 撤掉 砍掉 缩减",
    "停电 断电 跳闸",
    "坍塌 垮塌 裂缝 塌了 危楼 豆腐渣",
    "拒贷 抽贷 断贷 压贷",
    "高利贷 利滚利 砍头息 高息",
    "传销 洗脑 画饼 骗局 庞氏",
    "关系户 走后门 开后门 特殊照顾 开小灶 插队",
    "双标 双重标准 两套标准 看人下菜",
    "越权 滥用职权 以权谋私 徇私",
    "瞒报 谎报 虚报 漏报 迟报",
    "摸鱼 玩手机 刷手机 聊天 开小差",
    "报复 打击报复 穿小鞋",
    "故意 存心 成心 有意 蓄意 恶意",
    "炒作 博眼球 蹭热度",
    "拒绝 拒收 拒付 拒办 回绝 不肯办 不给办",
    "监视 偷窥 偷看 跟踪 窃听",
    "抹黑 泼脏水 栽赃",
    "偷换 偷改 篡改 涂改 改数据",
    "没备份 没有备份",
    "人手不足 缺人 人手不够 没几个人",
    "无人值守 没人值班 空岗",
    "一问三不知 一无所知 蒙在鼓里",
    "拍卖 贱卖 变卖",
    "扫地出门 赶出 轰出 赶走 撵",
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
    "inside_job | insider | insiders | in_on_it | had_a_hand_in | have_a_hand_in | bad_apple* | rogue | crook*"
    " | corrupt* | collu* | complicit | bent",
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
    "unsafe | not_safe | danger* | at_risk | risky | exposed | exposing | vulnerab* | unprotected | sitting_ducks |"
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
    "coerc* | forced | forcing | pressured | pressuring | pressurised | under_pressure | arm-twist* | bully*"
    " | threat* | intimidat*",
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
    "deliberate* | on_purpose | intentional* | knowingly | wilful*",
    "grop* | molest* | pervert* | harass*",
    "overwork* | sweatshop | slave*",
    "suicide | took_his_own_life | took_her_own_life | killed_himself | killed_herself",
    "shortchang* | short-chang* | underpaid | overpaid | miscount*",
    "wrong_account | wrong_person | wrong_address* | wrong_people | misdirected | misdirect*",
    "cloned | skimm* | drained | emptied | cleaned_out | wiped_out",
    "double_standard* | one_rule_for | two-tier | favourit* | special_treatment | jump*_the_queue",
    "usur* | extort* | loan_shark*",
    "forgot* | slipped_our_mind | slipped_my_mind | overlook*",
    "filthy | squalid | rats | mould*",
    "blackout* | power_cut*",
    "crumbling | falling_down | cracks",
    "retaliat* | revenge | victimis* | punish*",
    "refus* | turned_down | declined | denied | knocked_back | rejected | reject*",
    "snoop* | spying | spied | surveillance",
    "understaffed | short-staffed | undermanned | skeleton_staff | too_few_staff",
    "misplac* | mislaid | lost_track",
    "pyramid | ponzi",
    "behind_our_backs | behind_their_backs | without_permission | unauthorised",
    "blind_eye | looked_the_other_way | look_the_other_way | looking_the_other_way",
    "auction* | sold_off | sell_off | fire_sale",
    "evict* | throw*..out | kick*..out | chuck*..out"
    " | thrown_out | kicked_out | kick_them_out | turfed_out | booted_out",
    "unaware | in_the_dark | no_warning | without_warning | heads-up",
    "swallow* | gobbl* | gulp* | eat_up | eats_the | eaten_up | taken_over | take_over | devour*",
    "ashamed | shame | shamed | shameless | disgraceful",
    "bribe* | kickback* | backhander* | pay_me | paid_off | greas*",
    "chok* | strangl* | throttl* | squeez*",
    "with_nothing | empty_pockets | empty-handed | empty_handed | penniless | high_and_dry"
    " | without_a_penny | without_a_cent | nothing_for",
    "resign* | quit | hand_in_my_keys | step_down | stepping_down | fall_on_my_sword | walk_the_plank",
    "shov* | pushed_out | pushed_her | pushed_him | pushed_them | turf* | bundled | threw_out | thrown_out | threw"
    " | chucked",
    "got_rid_of | get_rid_of | knock_off | cut_costs | to_save | saving_money | save_money | on_the_cheap | cheaper",
    "sat_on | sit_on | sitting_on | siting_on | sat_and | hoard* | kept_back | hung_on_to | holding_on_to",
    "so_long | too_long | as_long_as_it_did | dawdl* | slow | dragg* | took_ages",
    "keep_it_under | under_my_hat | kept_it_under | hush* | kept_quiet | keep_quiet | kept_it_from",
    "in_people's_pockets | pick*_pockets | pickpocket* | robbed | rob | steal* | stole",
    "go_wrong | went_wrong | gone_wrong | botch*",
    "branded | branding_them | paint*_them | labelled | labelling_them | tarr*",
    "brush*_off | brushed_off | laughed_off | fobbed_off | shrugged_off | laughed_at",
    "wide_open | sitting_ducks | no_protection | left_exposed",
    "exposed | leak* | splash* | spill* | out_in_the_open",
    "dirt_cheap | bonus | bonuses",
    "ration | rationed | rationing | capped",
    "run_dry | runs_dry | running_dry | ran_dry | run_out | ran_out | running_out",
    "inside_the_bank | inside_job | nobody_inside | somebody_inside | one_of_our_own",
    "burn* | burnt | fire | blaze | flames | inferno | went_up",
)
"""One line a charge; words with bars between them."""

ZH_ALONE: Final = """
调包 掉包 偷换 冒充 假冒 顶替 好处 回扣 贿赂 受贿 行贿 销毁 毁灭 灭迹 碎文件 毁证据 韭菜 活活 站死 累死 热死 气死 饿死
中暑 不敢碰 不敢 怕担 担责 袖手旁观 见死不救 饭碗 处分 引咎 追责 问责 下课 告上法庭 法庭 打官司 官司 起诉 状告 上告
死活 人命 偿命 命都 省钱 省人工 省成本 抠门 克扣 抠 大摇大摆 挡刀 挡枪 故障 坏了 坏没坏 没坏 活该 怂 耽误 延误 误了
毁了 毁 损坏 破损 漏水 进水 没堵住 侥幸 幌子 借口 托词 缺货 没货 断货 差价 牟利 暴利 假货 次品 冒牌 插队 走后门 关系户
特权 没本事 没良心 良心 本事 狠心 抵押 查封 被封 赖掉 抓不到 抓不着 逮不着 筛子 空子 钻空子 盘问 审问 审犯人 犯人 当贼
刻薄 素质 过分 顶锅 内部消化 包庇 护短 大事化小 加码 土政策 吞掉 吞并 吃掉 坏账 烂账 呆账 窟窿 亏空 下家 跳槽 高枝
装孙子 装傻 装看不见 装聋作哑 缩水 暴跌 腰斩 踩雷 爆雷 暴雷 违约 老赖 黑名单 骚扰 轰炸 催命 逼债 堵门 闹事 阴谋 圈套
陷阱 骗局 骗子 帮凶 同谋 串通 勾结 提款机 拒收 拒付 拒办 推诿 敷衍 搪塞 应付 失误 差错 出错 搞错 弄错 草率 仓促 偷偷
悄悄 私自 擅自 暗中 背地里 偷工减料 凉了 惨 悲剧 伤亡 吵架 冲突 强行 歹徒 同伙 劫匪 抢劫 抢走 得手 熟人作案 凶手 元凶
重罚 处罚 罚款 吊销 停业整顿 撤点 裁撤 没人管 停摆 失灵 失效 作废 无效 不算数 吃亏 亏待 冤枉 晾着 晾 两副面孔 虚伪
假惺惺 花架子 官僚 官腔 套话 空话 耻辱 羞耻 丑事 家丑 老糊涂 糊涂账 糊涂 监视 跟踪 限制 限额 卡脖子 冻结 封号 锁死
缩头 躲着 躲 拖欠 欠钱 高利贷 黑钱 猝死 疏忽 忘了 甩手 撂挑子 白眼 挨骂 翻脸 变卦 反悔 食言 打折扣 缩减 掺水 灌水 注水
倒卖 转卖 盗用 冒用 盗刷 伪造 涂改 篡改 删改 删掉 删 抹掉 缺斤少两 短少 对不上 不翼而飞 亏本 白干 白跑 泡汤 拍脑袋
一刀切 乱收费 乱扣 乱来 胡来 瞎搞 走样 变味 变相 强买强卖 搭售 保不住 守不住 扛不住 顶不住 招架不住 压不住 兜不住
混不下去 豆腐渣 危楼 塌 泄洪 漏电 触电 中毒 变质 老鼠 蟑螂 发霉 不卫生 憋 闷死 挤死 踩踏 晕倒 昏倒 打脸 心虚 理亏 撇清
嘴硬 狡辩 抵赖 死不认账 睁眼 吃相 嘴脸 脏钱 摇钱树 肥羊 冤大头 小白鼠 炮灰 弃子 陪葬 垫背 埋单 买单 当枪使
"""
"""Words that are a charge when the question says them, and are listened for as they stand."""

EN_ALONE: Final = """
sue suing sued lawsuit court suspend suspended suspension error errors mistake blunder fail fails failed failing
failure failures bounce bounced bouncing blame blamed blaming mugged mug mugs skim skimmed skimming freeze froze
frozen guilty guilt parasite parasites vanish gone hurt injured wound wounded gun shotgun thug raid raided raiding
grab grabbed grabbing snatch snatched seize seized evict evicted eviction shove shoved shoving pushed drag dragged
laughed laughing sneer sneered smirk smirking refuse refused refusing reject rejected block blocked blocking strand
stranded starve starving beg begging stupid dumb idiot idiots mad crazy toothless ration rationing rationed overcharge
overcharged overcharging gouge squeeze milk milked penalise penalised punish punished quit resign resigning greed lazy
overpaid liable fined fines fining fine branded brand terrorise terrorised glitch glitches bug bugs splash splashed
wipe wiped uncaring dud dodged dodging dodge duck ducking shutting casino gamble gambled gambling fix fixed rigged rig
puppet puppets vultures vulture leech leeches bloodsucker bloodsuckers monster monsters robbed plunder plundered
vermin shirk shirked shirking wash trapped cowering cower cowered hid humiliating punch punched kicked kick kicking
threw throw throwing thrown chuck chucked chucking bundle bundled destroy destroyed destroying ruin ruined ruining
wreck wrecked crush crushed bleed bleeding drown drowned drowning rot shred shredded shredding tamper tampered
tampering falsify falsified backdate backdated fiddle fiddled fiddling cook cooked doctored invent invented suspicious
suspect sinister shifty sneak sneaked sneaking snuck slip slipped quietly secretly secret unlawful illegal illegally
unlawfully lawless evasive evading evade stall stalling stalled stonewall stonewalling gloss cheapskate cheapskates
skinflint skinflints pittance crumbs peanuts bully spied spy spying snoop snooping stalk stalked hound hounded
hounding harass harassed harassing harassment pester pestered threatened unfit unqualified clueless inexperienced
unsupervised unguarded unlocked unattended understaffed overworked skeleton worthless penniless homeless bankrupted
indebted foreclose foreclosed repossess repossessed strip stripped stripping smear smeared tarnish tarnished contempt
callousness cruel cruelty brutal brutality savage heartbreak betray betrayed betrayal betraying treachery broke scorn
fobbed brushed palmed ghosted muzzled silenced silence gagging censored erased erase deleted delete
"""
"""The same in English: whole words."""
