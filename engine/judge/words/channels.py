"""Word to come, and the places and people that it could come from."""

from __future__ import annotations

from engine.regex import regex

_THEM_ZH = r"(?:您|你|大家|各位|客户|储户|公众|社会|媒体|家属|老人|乡亲|街坊|广大|所有|每一?[位户]|受影响)"
TOLD_ZH = regex(
    rf"(?:会|将|再|一定|都会|必定|承诺|保证|争取|届时)[^,，。!?！？;；:：]{{0,12}}(?:通知|告知|告诉|通报|公布|公告"
    r"|公示|发布|答[复覆]|回[复覆]|回应|反馈|联系"
    rf"|跟{_THEM_ZH}说|给{_THEM_ZH}[^,，。]{{0,6}}(?:答复|说法|交代|消息|回音|回话))"
    rf"|(?:请|敬请|还请|望|{_THEM_ZH})[^,，。!?！？;；]{{0,8}}(?:关注|留意)(?:一下)?[^,，。!?！？;；]{{0,6}}(?:消息"
    r"|通知|通报|公告|进展|信息|回复|答[复覆]|结果"
    r"|情况|发布)(?=[,，。!！;；吧啊哈]|$)"
    r"|(?:等待?|静候|等候|听候)(?:我们(?:行)?的|后续|进一步|最新|正式|官方|下一步)?(?:的)?(?:消息|通知|通报|公告|回复"
    r"|答[复覆])(?=[,，。!！;；吧啊哈]|$)"
    r"|(?:请|可以|可|欢迎|随时|有[^,，。]{1,8}的?)[^,，。!?！？;；]{0,6}(?:联系我们|与我们联系|跟我们联系|和我们联系"
    r"|咨询我们|找我们|向我们反映|反馈给我们)"
    r"|(?:跟|和|与|同)(?:您|大家|客户|家属)?(?:保持|随时)(?:着)?(?:联系|沟通)|保持(?:密切)?(?:联系|沟通)"
)
NOT_BANK_ZH = regex(
    r"(?:警方|公安|警察|派出所|法院|监管|医院|消防|政府|媒体|记者|保险公司|供电|电力|联通|电信|移动|厂家|物业|街道"
    r"|办案|检察|他们?|她们?|人家|网友|谁|有人|您|你|客户)[^,，。我]{0,10}$"
)
NOT_MEANT_ZH = regex(
    r"(?:不|没|未|别|怎么|为什么|如果|要是|希望|但愿|光|只|谁|早就|已经?|才|就)(?:会|能|再|要|想|敢)?[^,，。]{0,4}$"
)
INSIDE_NOT_ZH = regex(
    r"不(?!断|仅|久|定期|但)|没|未|已经?|了(?!解|结|[一下])|过(?!几|程)|吗|向(?:上级|总行|分行|监管|警方|公安|派出所)"
    r"|(?:上级|总行|分行|监管|警方|公安|调查组|厂家|医院"
    r"|学校)[^,，。]{0,2}(?:会|将)?(?:通知|答复|回复)|(?:跟|和|与|向|同)(?:上级|总行|分行|警方|公安|医院|厂家|调查组"
    r"|学校|社区|监管|政府)"
)
CHANNEL_ZH = regex(
    r"官网|网站|公众号|小程序|手机银行|app|微信|微博|视频号|短信|电话|热线|专线|客服|邮箱|邮件|信函|挂号信|书面|当面"
    r"|面对面|公告栏|公示栏|告示|门[口上前]|门边|台阶|大堂|大厅|厅里|柜台|窗口|网点"
    r"|支行|接待[室处点]|会议室|办公室|二楼|现场|上门|登门|专人|专员|客户经理|大堂经理|主任|副行长|联络员|联系人"
    r"|登记|留(?:个|下|了)?(?:电话|号码|联系)|逐[一户个位]|挨[家户个]|一[户位个]一[户位个]|打[给到]|拨|[0-9]{5,}|群里"
    r"|贴|张榜|开会|见面|碰头|发布会|通气会|座谈|广播|电视|报纸"
    r"|大喇叭|村委|居委|社区|二维码|扫码|柜员|我(?!们|行|国)[^,，。]{0,8}(?:说|讲|告诉|通知|答复|联系|通报|公布|打|来"
    r"|陪|给|跟|在|向|交代|回)|找我|问我|我在|我就|在这[儿里]?|这里"
    r"|到家"
    r"|小[\u4e00-\u9fff](?:会|给|负责|联系|就|在)|[\u4e00-\u9fff](?:经理|师傅|姐|哥)"
)
WHERE_ASKED_ZH = regex(r"在哪|哪里|哪儿|怎么(?:知道|通知|联系|看)|谁(?:通知|告诉|联系)")

_TOLD_VERB_EN = (
    r"(?:tell|inform|notify|update|contact|advise|let (?:you|everyone|people|customers|them|everybody|all"
    r"|the \w+) know|keep (?:you|everyone|people|customers|them|everybody|all|the \w+)(?: \w+)? (?:informed|posted"
    r"|updated|in the loop|abreast|up to date)|be in touch|get (?:back )?(?:in touch|to (?:you|them|everyone))"
    r"|come back to (?:you|them)|reach out|make an announcement|release (?:more|further|a|the)|publish|announce"
    r"|share (?:more|further|an|any|the|our|what)|report back|give (?:you|everyone|people) (?:an|the|more) (?:update"
    r"|answer|news|information))"
)
TOLD_EN = regex(
    r"\b(?:we(?:'ll| will| shall| are going to|'re going to| promise to| aim to| intend to)|the bank will"
    r"|the branch will|our team will|someone will|somebody will)(?: also| then| of course| certainly| always"
    rf"| keep on)? {_TOLD_VERB_EN}\b"
    r"|\b(?:(?:you|customers|people|everyone|members|those affected|they|everybody)(?:'ll| will)(?: all"
    r"| also)? (?:be (?:told|informed|notified|contacted|kept (?:informed|posted|updated)|updated|advised)"
    r"|hear (?:from us|more|back)|get (?:an update|word|news))"
    r"|(?:more|further|additional|any)(?: \w+)? (?:information|details|news|updates?"
    r"|announcements?)(?: \w+)? (?:will (?:follow|be (?:provided|given|released|shared|announced|published|made)|come)"
    r"|to follow)|(?:an|the|another|our) (?:update|announcement|statement|answer|result|outcome)s? will (?:follow"
    r"|be (?:made|provided|given|released|shared|issued|announced|published)))\b"
    r"|\b(?:and|then) will (?:update|inform|notify|contact|tell) (?:you|customers|everyone|people|them)\b"
    r"|\b(?:watch this space|stay tuned|await (?:further|our|more|the)(?: \w+)? ?(?:news|information|updates?"
    r"|announcement|notice|instructions|word|statement|results?)|wait for (?:further|our|more|an?) (?:\w+ )?(?:news"
    r"|information|updates?|announcement|notice|instructions|word|statement))\b"
    r"|\b(?:please |just |do |you can |feel free to )(?:contact|get in touch with|reach out to|talk to|speak to) (?:us"
    r"|the bank|your bank)(?=[,.;!?]|$| (?:if|with|about|should|and))"
)
CHANNEL_EN = regex(
    r"\b(?:website|web site|site|online|app|text(?:s|ed)?|sms|e-?mails?|letters?|post(?:ed)?|mail|phones?|ring|rings"
    r"|rung|call|calls|calling|telephone|hotline|helpline|number|0800|notice|board|door|doorway|step|steps|porch"
    r"|window|windows|counter|counters|desk|hatch|lobby|hall|foyer|branch(?:es)?|office|room|in person|face to face"
    r"|here|there|on this spot|radio|paper|newspaper|tv|television"
    r"|facebook|whatsapp|twitter|social media|page|press (?:conference|briefing|release)|briefing|meeting|library"
    r"|town hall|church|market|council|my|myself|i'll|i will|i'm|i am|one by one|one at a time|each of (?:you|them)"
    r"|in writing|by hand|handed|adviser|advisor|manager|named|a colleague|member of my team|from me|with me"
    r"|come to me|deputy|registered|register|your details|leave your|mr|mrs|ms)\b|\d{3}[ -]\d{3}|\b1-?800\b|\b1800\b"
)
NOT_MEANT_EN = regex(
    r"\b(?:if|not|never|n't|hope|hoping|wish|might|police|regulator|council|hospital|they|he|she)\b[^,.!?;]{0,24}$"
)
FACE_TO_FACE_EN = regex(r"\bi(?:'ll| will|'m| am)\b")
