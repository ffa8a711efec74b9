"""Longer words in which a loaded word stands by chance: who says the longer one has not said the loaded one."""

from __future__ import annotations

from typing import Final

ZH: Final = """
上当时 上当天 打印 打电话 打个电话 打过电话 打了电话 打来电话 打通 打不通 打进来 打过来 打回 打听 打发
打招呼 打个招呼 打交道 打算
打开 打扫 打扰 打理 打车 打伞 打卡 打包 打折 打款 打钱 打字 打单 打流水 打明细 打账单 打对账单 打条 打条子 打欠条
打官司 打工 打水 打饭 打草稿 打比方 打底 打扮 打听到 打起精神 打分 打印机 打给 打到 打出来 打完 打几份 打一份 打好
推荐 推迟 推广 推出 推进 推行 推送 推车 推门 推轮椅 推介 撞见 赶上 赶到 赶来 赶紧 赶快 赶忙 赶回 赶过来 赶得 赶路
赶集 赶车 赶不上 赶在 卖完 卖力 卖菜 卖光 卖粮 扣除 扣税 扣费 扣子 扣成功 扣上 折扣 扣好 拦住车 拖地 拖鞋 拖车 拖把
跑一趟 跑两趟 跑几趟 跑趟 跑了一趟 跑了两趟 跑腿 跑步 跑来 跑过来 跑空 白跑 多跑 长跑 逃生 溜达 剪彩 剪纸 剪刀 吞吐
慢吞吞 甩开膀子 吼一声 逼近 赔付 理赔 赔礼 赔罪 赔不是 赔个不是 赔个礼 赔笑 抢修 抢救 抢险 抢先 抢时间 抢在 抢答 抢收
烧水 烧香 烧烤 发烧 防骗 反诈骗 防诈骗 诈骗电话 泡茶 泡面 灯泡 泡一杯 坑洼 水坑 骂名 油炸 防盗 盗刷险 躲雨
不断 判断 诊断 不错 错开 错峰 错过 照旧 依旧 仍旧 旧城 假期 放假 请假 节假日 假日 休假 病假 暑假 寒假 冷静 冷饮 冷水
冷气 死角 死板 死记 病历 慢慢 您慢走 慢走 慢点 动手术 动手写 动手办 大意是 今晚了 没了解 少了解 减少了 没用过 没用完
没用上 没用到
过时间 做出事 看不见了 听不见了 亏得大家 亏得您 亏得各位 亏得有 意外险 意外伤害险 封口处 信封封口 晚了解 慢了解
少不了 火车 火锅 伙食 黑板 黑色 伤心 喊号 喊一声 喊我 喊您 喊人 叫号 睡踏实 抬头 抬手 抬高 藏书 拆开 拆封 挤一挤
卡里 卡上 卡号 银行卡 刷卡 办卡 补卡 换卡 这张卡 一张卡 张卡 卡片 贺卡 社保卡 死因 死亡证明 心脏 内脏 五脏
躲开积水 收藏 珍藏 依赖 信赖 摔不 省钱包
乱码 扔垃圾 倒水 倒车 倒茶 超过时间 错过时间
"""

EN: Final = r"""
forget forgets forgetting forgot forgotten forgive forgiven forgiveness forgives deadline deadlines bulletin
bulletins secretary secretaries shortly shampoo shamrock lying_awake lie_awake lie_down lying_down lie_in lies_with
lies_ahead lies_in if_(?:\S+_){1,3}stuck
bit_lost lost_property lost_sleep lost_for_words lost_track lost_count lose_sleep lose_heart
lose_track lose_sight miss_you miss_us miss_work who_missed anyone_who_missed missed_work fire_brigade fire_service
fire_officer fire_officers fire_crew fire_crews fire_station fire_engine fire_alarm fire_drill fire_door fire_doors
fire_exit fire_exits fire_away open_late stay_late staying_late stayed_late working_late late_opening late_tonight
late_night of_late late_husband late_wife late_mother late_father slow_down slow_me dead_right dead_easy
beat_the_queue beat_about pick_up_the_slack cheap_rate spin_round fold_up folded_up fold_the folding_chair
folding_chairs folding_ramp stuck_to stick_with sink_in sunk_in sinks_in sinking_in burning_question
in_case_of_fire crash_course hand_over hand_in handing_over handed_over hands_on at_hand by_hand on_hand to_hand
first_hand second_hand drop_in drop_by drop_off dropped_in drop_me drop_us catch_up hold_of owe_you owe_this
owe_people trick_question give_up_your charged_to court_judgments court_of county_court supreme_court high_court
"""
"""`_` stands for a space."""
