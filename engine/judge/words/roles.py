"""Who stands in a sentence: others, we, you; and what denies. Each becomes one sign, so that a construction is seen."""

from __future__ import annotations

OTHERS_ZH = (
    r"客户经理|客户|顾客|储户|老人家?|大爷|大妈|家属|记者|媒体|网友|网民|自媒体|发帖的?|供应商|外包(?:公司|单位|方)?|第三方"
    r"|运营商|物业|保安|柜员|员工|经办|同事|临时工|派遣|施工方?|厂家|公司|学校|社区|派出所|公安|消防|总行|上级|分行"
    r"|监管|别的银行|他行|前任|小[\u4e00-\u9fff](?=[没不就也都是把])|他们|她们|有(?:些|的|个)人|别人|人家|某些人"
    r"|他|她"
)
WE_ZH = r"我们|咱们|咱|本行|我行|支行|网点|我"
YOU_ZH = r"您|你们|你|各位|大家"
NOT_ZH = r"没有|没|不|未|别|无"
FIGURE_ZH = r"\d+|[一二三四五六七八九十两百千万]+(?=[点个元万天位笔分号月日])"

OTHERS_EN = (
    r"\b(?:customers?|people|reporters?|press|media|journalists?|suppliers?|contractors?|vendors?|landlord|cleaners?"
    r"|guards?|tellers?|cashiers?|clerks?|staff|driver|police|council|head office|regulators?|temp|agency|company"
    r"|school|someone|somebody|folk|they|he|she|him|her|them|their|his)\b"
)
WE_EN = r"\b(?:we|us|our|i|me|my|the (?:bank|branch))\b"
YOU_EN = r"\b(?:you|your|yours)\b"
NOT_EN = r"\b(?:not|no|never|nobody|none|nothing|cannot)\b|n't\b"
