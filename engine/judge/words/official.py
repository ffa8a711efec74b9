"""The language of notices: what is written for a file and read out to a street."""

from __future__ import annotations

import re
from typing import Final

from engine.kinds import Lang
from engine.regex import regex

PHRASES: Final[dict[Lang, re.Pattern[str]]] = {
    "zh": regex(
        r"高度重视|一贯(?:重视|坚持|高度)|始终坚持|坚持(?:以)?(?:客户|人民)(?:为中心|至上)|以客户为中心|广大(?:客户|储户|群众|市民|用户)"
        r"|(?:敬请|恳请|感谢)[^,，。!?！？;；]{0,8}(?:理解|支持|谅解|关注|配合)|请[^,，。!?！？;；]{0,8}(?:予以)?(?:理解(?:和|与|、)支持|保持理性)"
        r"|不信谣[、,，]?\s*不传谣|以(?:官方|我行|总行)?(?:公告|通报|发布|信息)为准|严格(?:按照|遵守|执行|落实)|依法(?:依规|合规)"
        r"|(?:操作|业务|管理)规程|相关(?:规定|部门|工作|情况|要求|流程)|有关(?:规定|部门|工作|情况|要求)|予以|妥善(?:处理|处置|解决)|积极(?:配合|推进|协调|应对)"
        r"|(?:不断)?(?:提升|优化|改进|完善)(?:服务|工作|管理)|切实(?:做好|保障|维护|加强)|扎实|稳妥(?:推进|处置)|有序(?:开展|推进|进行)"
        r"|各项(?:工作|业务)|全力(?:以赴|保障|做好)|共同维护|特此|如有疑问|零容忍|举一反三|引以为戒|深刻(?:反思|[汲吸]取)|勿信勿传|请以[^,，。]{0,6}为准"
        r"|合法权益|法律法规|清者自清|内控管理|第一时间(?:启动|成立|响应|组织)|上下联动|一视同仁|压实(?:责任|整改)"
        r"|视(?:为|作|若)[^,，。!?！？;；]{0,6}生命(?:线)?|筑牢[^,，。!?！？;；]{0,8}(?:防线|屏障|根基)|高度负责的(?:态度|精神)"
        r"|本着[^,，。!?！？;；]{1,12}的(?:态度|原则|精神|宗旨)|真抓实干|靠前(?:指挥|服务)"
    ),
    "en": regex(
        r"\b(?:is|are|remains?|we're|we are) (?:fully |firmly |deeply )?committed to\b"
        r"|\bremains? (?:fully )?operational\b|\b(?:valued|affected|impacted) customers?\b"
        r"|\bcustomers are (?:advised|reminded|encouraged|asked|requested)\b|\b(?:usual|official|normal|appropriate"
        r"|relevant) channels?\b"
        r"|\bany inconvenience\b|\bworking (?:closely|hard|tirelessly|around the clock) (?:with|to)\b|\b(?:takes?"
        r"|take) (?:this|these|such|the|all|its|our)(?: \w+){0,3} (?:very |extremely )?seriously\b"
        r"|\b(?:top|highest|utmost|first) priority\b|\bin (?:due course|line with|accordance with)\b"
        r"|\bas a matter of (?:urgency|priority)\b|\bat this (?:time|point in time|juncture)\b"
        r"|\b(?:internal|relevant|applicable|established) (?:procedures?|protocols?|processes|polic(?:y|ies)"
        r"|authorities|stakeholders)\b|\bthrough this (?:period|time)\b"
        r"|\bongoing (?:matter|investigation|review|issue)\b|\bexperiencing (?:issues|difficulties|an issue)\b"
        r"|\bwe (?:would|wish) (?:like )?to (?:assure|reassure|thank|reiterate|emphasi[sz]e)\b"
        r"|\b(?:thank you|thanks) for your (?:patience|understanding|continued)\b|\bour (?:services|operations"
        r"|customers' needs)\b|\brest assured\b|\bappropriate (?:controls?|actions?|procedures|measures|steps)\b"
        r"|\bat (?:the|our) earliest (?:opportunity|convenience)\b"
        r"|\b(?:full|fullest) co-?operation\b|\b(?:of the )?utmost importance\b|\bcustom is important\b"
        r"|\b(?:tightened|strengthened|enhanced|reviewed)(?: up)? our (?:\w+ )?(?:procedures|controls?|processes"
        r"|framework)\b|\bcontrol framework\b|\bthank (?:all )?(?:our|your) (?:valued )?customers for their\b"
        r"|\bat the (?:very )?(?:heart|core|centre|center) of (?:everything|all that|all|what) (?:we|this bank) (?:do"
        r"|does)\b"
        r"|\b(?:robust|stringent|rigorous) (?:\w+ ){0,3}(?:controls?|procedures|processes|arrangements|safeguards"
        r"|frameworks?"
        r"|plans?)\b|\b(?:business )?continuity (?:framework|arrangements|plans?|protocols?)\b"
        r"|\binvoked as appropriate\b"
    ),
}
"""Phrases of notices; two of them make an answer sound like one."""
