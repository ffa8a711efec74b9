"""Constructions by which something is promised, guaranteed or pledged."""

from __future__ import annotations

from typing import Final

from engine.regex import regex

_WE_ZH = r"(?:我们?行|我们支行|我们?|俺们?|咱们?|本人|本行|行里|银行|支行|网点)"
_ALL_ZH = r"(?:全都?|都|统统|一律|通通|全部|一概)"
_THEM_ZH = r"(?:您|你|他|她|大家|大伙儿?|各位|客户|老人家?|家属|老百姓|乡亲|人家|谁|每[户人位家])(?:们|家)?"
_SUM_ZH = (
    r"(?:[\d零一二两三四五六七八九十百千万几半]{1,8}"
    r"(?:元|块|万|千|百|倍|张|台|箱|桶|袋|枚|年|个月|%|两|成|斤|瓶|部|套|次)|百分之."
    r"|[一二两三四五六七八九]\s?[百千万][一二三四五六七八九]?)"
)
_COSTS_ZH = (
    r"(?:医药费|医疗费|护工费|误工费?|精神损失费?|丧葬费|抚恤金|营养费|车费|路费|打车费|交通费|损失|费用|利息|罚息"
    r"|违约金|滞纳金|本金|本息|差额|差价|缺口|年费|手续费"
    r"|管理费|保管费|学费|房租|律师费|鉴定费|押金|住院费|药费|伙食费|罚款|后事|一切|欠款|贷款|窟窿|账|钱)"
)

VOWS_ZH: Final = regex(
    rf"{_WE_ZH}(?:今天|现在|这里|在此|可以|敢|能|就|都|再|跟|向|给|和|对|{_THEM_ZH}){{0,5}}(?:绝对|百分之?百)?"
    r"(?:保证|担保|打包票|承诺|保准|发誓|起誓|立个?军令状|立个?字据|打保票|写保证书|写条子|写下来|签字画押|拍胸脯"
    r"|作保|把话放这儿?)"
    r"|打包票|打保票|下军令状|立个?军令状|立(?:个)?字据|立字为据|对天发誓|包在我身上|拿我是问|一言为定|说到做到"
    r"|说话算话|唯我是问|天打雷劈|白纸黑字给"
    r"|(?:拿|用|以)(?:我|自己|俺)?(?:的|这|头上|这顶|这个|这张)?.{0,8}(?:作?担保|做?保证|作保|起誓|发誓)"
    rf"|{_WE_ZH}(?:现在|马上|当场|就|敢|都|给您|给你){{0,3}}(?:签字|签名(?!是)|写(?:个|张)?(?:条子?|字据|保证书))"
    r"|话我?就?(?:撂|放|搁)在?这|(?:我|俺)(?:在这儿?|今天|现在|就|当着.{1,6}){0,2}(?:表个态|把话撂|把话放|放句话|撂句硬话)|(?:我|俺|这个我"
    r"|这事我)(?:说了算|定了|拍板了?|做主|作主)(?!不)"
    r"|(?<![能敢法作做人用书可要何])百分之?百(?=保证|没|不|能|会|给|赔|安全|放心)"
    r"|(?:不然|否则|做不到|办不到|[还退拿到修补赔查]不[清完到了好上])[^。！!，,]{0,3}(?:您|你|大家)?(?:来|就)?(?:抓"
    r"|找|骂|砸|告|罚)我"
)
"""A word given, an oath, a head or a hat staked."""

NEVER_ZH: Final = regex(
    r"(?:绝|再|永远|永|决|肯定|一定|保证|保准|绝对|以后|今后|往后|从今|从此|将来)(?:[^，。！？,!?；;]{0,10})"
    r"(?:不会?[再在]|不会|不让|没有|零|不可能|杜绝|不许|不准)[^，。！？,!?；;]{0,10}"
    r"(?:发生|出现|出事|出错|犯|重演|第二次|二回|下一次|这种事|这样的事|这类事|岔子|差错|问题|一滴|一笔|一起|一例"
    r"|一回|了$)"
    r"|(?:再也不|再不|不再|不会[再在])(?:会|有|能|让|出|发生|出现|犯|重演){1,2}(?:[^，。！？,!?；;]{0,8})"
    r"(?:第二次|第二回|下一次|下一回|这种|这样|这类|一起|一例|类似|同样|任何)"
    r"|(?:绝也?不会|绝也?不|决不|永远不会|再也不会|永不|不会再)再?(?:发生|出现|有|犯|重演|出|让)(?:第二|下|这|那"
    r"|今天|类似|任何|了|$|[，。！,!])"
    r"|下不为例|(?:绝无|决无|绝没有|没有|不会有|再没有)(?:第二次|第二回|下次|下一次|下回)|(?:这|肯定)?是最后一(?:次"
    r"|回)|绝对(?:太平|安全|不会|没事|稳)|万无一失|零风险|万万不会"
)
"""Never again, and nothing whatever."""

PAYS_ZH: Final = regex(
    rf"(?:肯定|一定|当然|必须|{_WE_ZH}|会|要|就|也|照|保|包|得|来|全|都)(?:给{_THEM_ZH})?(?:全|都|照|双倍|加倍|包"
    rf"|足额|先行|先|再|十倍)*(?<!不)赔(?!不|个|礼|罪|笑|了|一句|着)"
    r"|(?:全额?|足额|双倍|加倍|照价|照单|先行|翻倍|[两三五十\d]倍|如数)(?:都|地|给|来|全)?(?:赔|退|补|返|给|承担"
    r"|兜底|负责)"
    r"|全(?:赔|退|补|包|免|报销|认|算我|算行)|全由(?:行里|银行|我们?)"
    rf"|{_ALL_ZH}?(?:由|归|(?:全|都)算|算)(?:我们|咱们?|俺们|行里|银行|支行|本行|网点|(?<=全算)我"
    rf"|(?<=都算)我)的?{_ALL_ZH}?(?:来)?(?:赔|出(?!面|具)|承担|担|负担|兜|认|掏|包|还(?!在|没)|付|头上|$"
    rf"|[，。！,!])"
    rf"|{_COSTS_ZH}(?:也|都|全|全都|全部|统统|一律|这块|这笔|呢|嘛|什么的|，|,){{0,3}}(?:(?:由|归|算"
    rf"|让)?{_WE_ZH}(?:都|全|来|也|给|一律|就|们|私人|个人|自己){{0,3}})?"
    rf"(?<!没人)(?:给{_THEM_ZH}?)?(?:包了?|全包|承担|兜|担|报销|出|认|免|全免|免了|免掉|掏|付|补|去?交|去?缴|来?结"
    rf"|垫|减免|清零|一笔勾销)(?!现|去|了问题|责|任|不)"
    rf"|{_WE_ZH}(?:都|全|来|私人|个人|自己|一律|今天|就|先|负责|再|做主|替{_THEM_ZH}|给{_THEM_ZH}"
    rf"|帮{_THEM_ZH}){{0,4}}(?:兜底|兜着|兜了|担了|包了|全包|垫上|垫付|垫了?|掏钱|掏腰包|认账|认赔|买单|埋单"
    rf"|赔(?!个|礼|罪|不是|了)|补齐|补上|补足|报销|倒贴|贴钱)"
    r"|自掏腰包|自己掏(?:钱|腰包)|(?:我|个人|自己)(?:出|掏|贴)钱|掏(?:我)?(?:自己|自家|个人)的?(?:腰包|钱|工资)"
    r"|拿(?:我)?(?:自己)?的?(?:工资|奖金|房子|身家)[^，。！,!]{0,4}(?:赔|补|抵|垫|给)"
    rf"|(?:[每一]个?[户人位家])[^，。！？,!?]{{0,8}}(?:补|奖|送|发|赔|返|退|领|贴|免|减"
    rf"|给)[^，。！？,!?]{{0,4}}{_SUM_ZH}|(?:损失|补偿|赔偿|费"
    rf"|慰问)[^，。！？,!?]{{0,3}}[每一]个?[户人位家]{_SUM_ZH}"
    rf"|(?:替|帮){_THEM_ZH}(?:还|掏|垫|出(?!头|面|气|主意|具)|赔|付|补(?!办|登|打|充)|抹平|填(?!写|表|单))(?!了|过)"
    rf"|存一?[百千万]我?们?(?:给|赔|还|付)"
    rf"|(?:再|另外|额外|先|还|一律|今天|明天|就)[^，。！？,!?]{{0,8}}(?:补|奖|送|发|给|赔|返|退|领|贴|免"
    rf"|减){_THEM_ZH}?(?!通报|说|讲|报|答复|回)[^，。！？,!?]{{0,4}}{_SUM_ZH}"
    rf"|(?:送|补|奖|赔|退|返|贴){_THEM_ZH}[^，。！？,!?]{{0,3}}{_SUM_ZH}"
    rf"|{_SUM_ZH}[^，。！？,!?]{{0,3}}(?:慰问金|补偿金?|赔偿金?|红包|礼品|大米|补贴|辛苦费|安慰费|精神损失)"
    rf"|(?:差多少|亏多少|少多少|损失多少|缺多少|要多少|丢多少|扣多少|几多)[^。！？!?]{{0,6}}(?:补|赔|退|给|还|包|填)"
    r"|再(?:多|来)[^，。！？,!?]{0,6}(?:倍|人|户|笔|万|少)[^，。！？,!?]{0,4}[也都](?:照样|照旧|一样)?(?:付|取|兑|拿|给|应付)得(?:起|出|了|来)"
    r"|一分(?:钱|一厘|一毫)?(?:都|也)?不(?:会|能|让|叫)[^，。！？,!?]{0,6}(?:少|亏|丢|损失|掏|吃亏|受损)"
    rf"|(?:不会|不能|绝不|不)(?:让|叫|使){_THEM_ZH}[^，。！？,!?]{{0,4}}(?:损失|亏|吃亏|少|掏|出|受)一?(?:分|毛|块"
    rf"|点)"
    rf"|(?:我们?行?|行里|银行|支行)(?:来|都|全|一直)?(?:包|管|养|供|负担)到(?!了|期)|每[户人位](?:客户)?(?:再|先|各"
    rf"|都|发|给|补){{0,2}}{_SUM_ZH}(?![^，,。]{{0,4}}(?:限|以内|额度|以下|取))|(?:一管到底|管到底|负责到底"
    rf"|奉陪到底|兜到底|赔到底|终身(?:贵宾|vip|免)|免费(?:用|享|送|给)|[少亏丢差缺]一(?:分|块|个"
    rf"|毛)[^，,。！!]{{0,4}}(?:补|赔|还|给)一?|找我(?:报销?|报账|拿钱|要钱|兑现)|砸锅卖铁|倾家荡产|(?:天塌下来"
    rf"|出了事|有事)[^，,。]{{0,4}}我(?:顶|扛|兜|担)|(?:算|记)(?:到|在)我(?:一个人)?(?:头上|账上)|永久免"
    rf"|连本带[利息](?!.{{0,12}}(?:以内|之内|保险|条例))|(?:一块儿?|一并|全都?|统统)认下|(?:再|另外?|还)(?:搭|加|添|贴)上?[几\d一二两三四五六七八九][十百千万]"
    r"|我(?:来|自己)?贴(?=[，。！,!]|$)|从我(?:的|自己)?(?:年终奖|工资|奖金|腰包|积蓄)[^，。,]{0,4}出|一个子儿(?:都|也)?不少|我(?:个人|自己|来|全)?包圆"
    r"|(?<!有)(?<!谁)(?<!先)算我的(?=[，。！,!]|$)|先退[一二三四五六七八九]成|真?那(?:就|肯定|当然)?(?:得)?赔(?=[，。,！!]|$)|得(?:我们|行里"
    rf"|银行)?兜(?:底|着)?(?=[，。,！!]|$)|(?:丢|少|跑|亏)不了(?:您|你|大家)?一?(?:分|毛)|一(?:分|毛)钱?(?:都"
    rf"|也)?(?:丢|少|跑|亏)不了|保本(?=.{{0,3}}(?:没问题|保息|给您|我))|本金[^，。！,!]{{0,4}}(?:保|兜|退))"
    r"|(?:全部|一切|所有|法律|经济|全)的?(?:责任|后果)[^，。！,!]{0,4}(?:我们?|行里|银行|由)[^，。！,!]{0,3}(?:承担"
    r"|负|担|来|扛)"
    r"|(?:我们?|行里|银行|支行)(?:愿意?|会|来|就|要|一定|应该|肯定){0,3}(?:承担|负)(?:起)?(?:全部|一切|所有|完全"
    r"|法律|全责|赔偿)"
    r"|(?:这条命|这个账|这笔账|这事)(?:由)?(?:我们|我|行里)(?:来)?(?:担|认|扛|赔|还)"
    r"|(?:一人|每人|每户|一户|每家)(?:[一二两三四五六七八九几\d]{1,4}[十百千万]|\d{2,6})(?:块|元)?(?=[，,。！!；;]"
    r"|$|现)|记(?:在|到)?(?:我们?|行里|银行|支行)的?账上|(?:卖(?:了|房|掉)|把[^，,。]{1,6}(?:卖|押"
    r"|抵))[^，,。]{0,4}(?:赔|给|补|还)"
)
"""Money, gifts and liability."""

PEOPLE_ZH: Final = regex(
    r"(?:今天|明天|马上|立刻|立马|当场|现在|一律|下周|周[一二三四五]|回头|回去|肯定|一定|绝对|必须|就|要|会|把|给"
    r"|将|叫|让|我来?|保证)"
    r"[^，。！？,!?；;]{0,10}(?<!没有)(?<!不)(?:开除|辞退|辞了|辞掉|炒(?:了|掉|鱿鱼)|撤(?:了他|了她|职|换|掉他"
    r"|掉她)|免了?(?:他|她)|免职|下课|滚蛋|走人|卷铺盖|扫地出门|送进去|坐牢|吃官司|蹲大牢"
    r"|严惩|(?:从重|从严)(?:处理|处罚|处分|追责)|重罚|扣光|扣奖金|提拔|提副|升(?:职|副|主管)|转正|解约|解除合同|终止合作|拉黑|换掉(?:他|她|这))"
    r"|(?:来|抓|查|揪)(?:出)?(?:到)?(?:一个|谁|多少)[^，。！,!]{0,3}(?:清|开|处理|办|撤|抓|赶|辞)(?:一个|谁|多少|了)?"
    r"|(?:谁|哪个|哪怕)[^，。！？,!?]{0,10}(?:谁|一律|就|立马|马上)[^，。！？,!?]{0,3}(?:走人|滚蛋|下课|开除|卷铺盖"
    r"|坐牢|进去|吃牢饭)"
    r"|(?:员工|同事|柜员|手下|下面|我的人|他|她|人|谁|经理|保安|伙计)[^，。！？,!?；;]{0,6}(?:一个(?:都|也)?|都|也"
    r"|绝对|绝|肯定|保证)?(?:不会|绝不|不能|没人会?|不)(?:被|受|挨|有|要)?(?:(?<=会)动|裁|裁掉|辞|开除|处分|处罚"
    r"|下岗|丢饭碗|丢工作|牵连|追究)"
    r"|没(?:有)?人(?:会)?(?:被|受|挨|因为这事)(?:处分|开除|处罚|追究|裁)|(?:一个|谁)(?:都|也)(?:不会|不能|不)(?:动"
    r"|裁|走|下岗|处分|开除)|不裁(?:一|员|人)|别想再|永不录用|终身禁|一辈子别想"
    r"|(?:我|行长|本人)(?:就|会|马上|立刻|立马|当场|自己|明天|今天|现在|一定|第一个|甘愿|主动){1,3}(?:辞职|引咎"
    r"|走人|下台|下课|摘(?:了)?(?:帽子|乌纱)|递(?:交)?辞呈|不干|让位|卷铺盖|坐牢|跳|磕头)"
    r"|我?(?:这|这个|这身)?(?:行长|主任|经理|主管|乌纱帽|帽子)(?:就|也)?(?:不干|不当|不做|摘|让)(?:了|掉)?|(?:拿"
    r"|用)我(?:开刀|问罪|是问|祭旗)|(?:出|差|错|少|丢|做不到|办不到|不然|否则|要是|如果)[^。！!？?]{0,12}我(?:就"
    r"|当场|立马|马上|第一个)?(?:辞职|引咎|走人|下台|不干|滚蛋|卷铺盖|去坐牢)|(?:保住|保留)(?:他|她|大家|你"
    r"|您)?的?(?:饭碗|工作|岗位|位子|职位)|(?:年终奖|奖金|工资)[^，。！,!]{0,4}(?:一分|照发|不少|翻倍|全扣|扣光)"
    r"|(?:不会|不能|绝不|不准)再让(?:他|她|这个?人)[^，,。]{0,3}(?:上|碰|进|坐|干|做)"
)
"""What will become of staff, of suppliers and of the speaker's own chair."""

DATES_ZH: Final = regex(
    r"(?:(?:[\d一二两三四五六七八九十]{1,3}(?:号|日|点|月|天|小时|分钟|个月|周)|(?:下?下?个?(?:周|礼拜|星期"
    r"|月))[一二三四五六日天末底初]?"
    r"|今天|今晚|明天|明早|后天|月底|年底|春节|国庆|元旦|年前|半夜|天黑|下午|中午)[^，。！？,!?；;]{0,6})(?:以前"
    r"|之前|之内|以内|前|内|就|我们?|那天)?"
    r"(?:准|一定|肯定|必定|必|保准|绝对|准点|准时|按时|铁定|保证)(?:能|给|会|要|让|把|都|全)?[^，。！？,!?；;]{0,4}"
    r"(?:到|开|恢复|交|退|完成|解决|修|好|发(?!布)|补|批|拿|取|处理|搞定|办|还|回|全|齐|通|清)"
    r"|(?:修好|恢复|开门|到账|到货|完工|解决)(?:嘛|呢|的话|，|,|是|就){0,2}(?:下?下?个?(?:周|礼拜"
    r"|星期)[一二三四五六日天]|\d{1,2}[号点]|[一二三四五六七八九十]{1,3}[号点]|今晚|明天|明早"
    r"|月底)[^。！!]{0,8}(?:连夜|包|准|一定|我让|我盯|拿我)"
    r"|(?:肯定|一定|准|保准|铁定|保证|绝对)(?:能|会|都能|都)?(?:赶得上|来得及|误不了|耽误不了)"
    r"|(?:保证|保准|包|一定|肯定)(?:让)?(?:大家|各位|来的)?(?:个个|人人|每个人|一个个|全都|都)(?:都)?(?:能)?(?:取|拿|办|领|换)(?:到|上|完|走)"
    r"|(?:一定|准|保准|铁定|保证)(?:能|会)?(?:到账|到位|退完|开门|到货|赔|解决|补上|修好|追得回)"
    r"|(?:一定|保证|肯定|绝对|准|铁定)(?:能|会)?(?:保留|留低|留住|留着|不撤|不关|不搬|追回来|追回|拿回来|要回来"
    r"|还清|结清|还给|退给|讨回|给个|给你|给您|给大家)"
    r"|(?:网点|支行|员工|岗位|窗口|分理处)(?:一定|肯定|绝对|都|全部|照样|一个不)?保留"
    r"|(?:[\d一二两三四五六七八九十]{1,3}(?:号|日|点|月|天|小时|个月|周)|月底|年底|下周[一二三四五六日]?|这周|本周"
    r"|今天|明天|周[一二三四五六日])(?:以前|之前|之内|以内|前|内)"
    r"[^。！？!?；;]{0,10}(?:补齐|补上|退完|退到|全退|还给|还清|给[^，。,]{0,3}(?:补|退|赔|还)|退还|退给|到账|打到"
    r"|打给|赔付|结清|交齐|一单不剩|一个不落|加到|修好|换好|恢复(?!情况)|重新?开(?:门|业)|开门|开业|弄好|搞定"
    r"|处理完|清完|装上|装好|换新|全部到|修好|送到)"
    rf"|{_WE_ZH}(?:那)?(?:就|会|马上|立马|一定|肯定)(?:再)?(?:派(?:流动|专|车|人.{{0,4}}[驻送接])|包(?:辆|个|台)?车"
    rf"|每[周天月][一二三四五六日天]?.{{0,4}}进村|送到(?:家|手)|重新(?:建|开|装)|搬回)"
    r"|(?:下个?月|年底|明年|本月|这个?月|下周|今年|半年|\d+月)[^，。！？,!?；;]{0,8}(?:每个|所有|全(?:市|部|行|省)"
    r"|各个?)[^，。！？,!?；;]{0,6}(?:装|配|换|添|增|加|建)"
    r"|(?:往后|以后|今后|从今|从此|打今儿?)[^。！？!?；;]{0,12}(?:一律|咱?都不|谁都不|统统|全都?免"
    r"|再也?不)[^，。！？,!?；;]{1,8}|(?:征信|记录|名誉|账|贷款)[^，。！？,!?；;]{0,8}(?:天|周|月|小时|号|日|今晚"
    r"|明天|下周.?)[之以]?[内前]?[^，。！？,!?；;]{0,4}(?:恢复|销|消|抹|清|改)(?!了)|给(?:您|你|大家|他"
    r"|她)们?(?:销掉|抹掉|抹平|清零|恢复干净|消掉|追回)"
)
"""A day, a thing kept or a thing done, made certain."""

_US = r"\b(?:i|we|the bank|this bank|this branch|the branch|head office|my branch)"
_GOING = (
    r"(?:(?:'ll|'d| will| would| shall|'re| are|'m| am|'s| is)(?: be)?(?: going to| gonna)?| gonna)"
    r"(?: all| also| even| personally| just| definitely| certainly| happily| gladly| simply| then| now| myself"
    r"| only| not just)?"
)
_THE_SUM = (
    r"(?:[$£€₹¥]\s?\d[\d,.]*k?|\d[\d,.]*k? ?(?:euros?|pounds?|dollars?|bucks|quid|cedis?|rand|rupees?|naira"
    r"|shillings?|pesos?|cents?|pence|grand)"
    r"|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |twenty |fifty |thirty |forty |couple of "
    r"|few )?(?:fifty|twenty|hundred|thousand|grand|million)(?: and \w+)? ?"
    r"(?:euros?|pounds?|dollars?|bucks|quid|cedis?|rand|rupees?|naira|shillings?|pesos?|a head|each|apiece"
    r"|per (?:head|person|customer|family|account)|a family|extra)?)"
)

VOWS_EN: Final = regex(
    r"\b(?:you(?:'ve| have)(?: got)?|they(?:'ve| have)(?: got)?|(?:i|we)(?:'ll| will)?(?: can)? give (?:you|them"
    r"|her|him|everyone)) (?:all )?my (?:solemn |personal |absolute |full )?(?:word|promise|guarantee|oath)\b"
    r"|\b(?:that(?:'s| is)|it(?:'s| is)|this is|and that(?:'s| is)) (?:a|my) (?:cast[- ]iron |solemn |personal "
    r"|firm |rock[- ]solid |gold[- ]plated )?(?:guarantee|promise|pledge|vow|word)\b"
    r"|(?:\bi|\bwe|personally)(?: can| do| will|'ll| hereby| personally| absolutely| solemnly| here and now"
    r"| am prepared to){0,3} (?:guarantee|promise|swear(?! to god)|pledge|vow|undertake)\b(?! (?:is|are|was))"
    r"|\b(?:my (?:solemn |personal |cast[- ]iron |own )?(?:word|guarantee|promise|pledge|oath)(?: on (?:it|that"
    r"|this))?|a (?:hundred|100) ?(?:per ?cent|%) (?:guarantee|certain|sure|safe)|(?:guaranteed|promised?)(?=[,.!]|$)"
    r"|cast[- ]iron guarantee"
    r"|(?:you can|you may) (?:bank on|count on|take) (?:it|that|me)(?: to the bank)?|you can (?:print|quote me on"
    r"|write|put) (?:that|it|this)(?: down| in)?|count on (?:it|that)|hold me to (?:it|that|this)"
    r"|hand on (?:my )?heart"
    r"|cross my heart|on my (?:mother|mam|mum|kids?|children|life|grave|father)\w*|i'?d stake my|i'?ll stake my"
    r"|i stake my|stake my|i have promised (?:them|her|him|everyone)|in writing if you (?:like|want)"
    r"|give it (?:to )?you in writing|(?:i'll|i will|we'll|let me) put (?:that|it|this|this much) in writing|(?:so"
    r"|as) long as i(?:'m| am) (?:the )?(?:manager|here|in charge)|not (?:while|as long as) i'm|no ifs,? no buts"
    r"|no ifs or buts|over my dead body|not on my watch|by hook or by crook|come hell or high water"
    r"|if it's the last thing i do|consider it done|as good as done|my hand on it)\b"
    r"|\bor you can (?:arrest|hang|shoot|fire|have|lock|sue) me\b"
)

NEVER_EN: Final = regex(
    r"\b(?:never|not|n't|no longer)\b(?: \w+){0,3} (?:happens?|happening|fail|occur|go wrong|see|repeated|have this"
    r"|let (?:this|that|it) happen|make (?:this|that) mistake)(?: \w+){0,3} (?:again|twice|a second time|any ?more"
    r"|ever)\b"
    r"|\bnever (?:ever )?(?:again|happen|be repeated|be another|fail)\b|\bnever,? (?:not )?ever\b|\bnot ever\b"
    r"|\b(?:won't|will not|'ll not|can't|cannot|'ll never|will never) (?:ever )?(?:happen|be another|be a (?:next"
    r"|second)|be repeated|occur|recur|fail)\b"
    r"|\b(?:it|this|that)(?:'ll| will|'ll never| won't)(?: not| never)? (?:be|happen) in (?:\w+) nor\b"
    r"|\b(?:there(?:'ll| will) (?:never )?be no|there (?:won't|will not) be (?:a|any)) (?:next|second|other|repeat"
    r"|more)\b|\b(?:no|never a|not be a) (?:second|third|next|other|more|fourth) (?:time|outage|robbery|mistake"
    r"|slip|one)\b|\b(?:won't|will not|shall not|'ll not|never) (?:ever )?(?:come|be|do|go|get|see"
    r"|have) (?:\w+ ){0,2}again\b|\bthe last time (?:ever|it|this|that) (?:will|'ll)?\b"
    r"|\b(?:foolproof|bulletproof|unbreakable|a hundred per ?cent (?:safe|secure)|100% (?:safe|secure)"
    r"|absolutely (?:safe|secure|no risk)|zero risk|no risk (?:at all|whatsoever))\b"
    r"|(?:\b(?:will|shall|going to)|'ll) never (?:\w+ ){1,5}again\b"
)

PAYS_EN: Final = regex(
    rf"{_US}{_GOING} (?:pay(?! attention| tribute| heed| a visit)|cover(?! (?:this|that|it) (?:at|in|on))|refund"
    rf"|reimburse|compensate|settle|bear|foot|buy|top up|chip in|waive|wipe|write (?:it|that|them|the \w+"
    rf"|\w+ \w+)? ?off|write (?:you|them|him|her|a|out|the) \w* ?\w* ?cheque"
    r"|tear (?:\w+ ){0,4}up|tear up|freeze|cancel|double|arrange that|make (?:it|that|them|her|him|everyone"
    r"|everybody|you) (?:good|whole)|make good|replace|pick up the|swallow the)\b"
    rf"|{_US}{_GOING} (?:throw in|hand (?:over|out|back)|send|give|put|stand|see|credit)\b[^.!?;:]{{0,40}}?"
    r"(?:\b(?:double|twice|losses|every penny|every cent|compensation|cheques?|extra|own pocket|savings|bonus"
    r"|on top|trouble|bother|upset|interest|a drink|hampers?|vouchers?)\b"
    rf"|{_THE_SUM})"
    rf"|\b(?:will|'ll|to|would) (?:all )?be (?:fully |generously |properly )?(?:compensated|reimbursed|refunded"
    rf"|written off|waived|made good|paid (?:double|in full|for))\b"
    rf"|\b(?:there'll be|there will be|you'll (?:get|have|see)|they'll (?:get|have|see)|she'll (?:get|have)"
    rf"|he'll (?:get|have)) {_THE_SUM}"
    r"|\b(?:compensation|refunds?|damages)[,:]? (?:yes|of course|certainly|sure)\b|\b(?:sure |yes |then "
    r"|of course )?(?:we(?:'re| are)|the bank is) (?:fully |completely |legally )?liable\b|\bthat no (?:interest"
    r"|fees?|charges?) (?:runs?|is|are)\b"
    rf"|{_US} (?:pay|cover|refund|compensate|settle|buy|replace|write|waive)s?(?: for)?(?: you| them| her"
    rf"| him)? (?:it all|the lot|the whole|everything|every|all|full|whatever|any|each|anyone|anybody|the cheque"
    rf"|the difference|in full|out of)\b"
    rf"|\bwe pay(?= ?[,.!;])|\b(?:rent|bills?|fees?|fines?|costs?|loan|taxi|hotel|flights?|meals?|lunch"
    rf"|dinner)[\w ]{{0,20}},? (?:we|i|the bank)(?:'ll| will)? (?:pay|settle|cover|sort)\b"
    rf"|{_US}(?:'re|'m| are| am| is|'s) (?:all |also |personally )?(?:sending|giving|paying|buying|covering|writing"
    rf"|throwing|handing|putting)\b[^.!?;:]{{0,30}}?(?:{_THE_SUM}|\b(?:all|every|whole|full|extra|double|new"
    rf"|everyone's|everybody's)\b)"
    r"|\b(?:send|bring|give|hand) (?:me|us) (?:the|your|any|every|all) (?:receipts?|bills?"
    r"|invoices?)[^.!?]{0,30}\b(?:paid|pay|covered|settled|refund\w*|sorted)\b|\b(?:it's|it is|you're|you are"
    r"|they're|consider it) (?:all )?(?:paid for|covered, every|(?<!it's )(?<!it is )paid)\b|\b(?:got"
    r"|have) you covered\b"
    r"|\bset (?:up )?for life\b|\bwant for nothing\b"
    r"|\b(?:you|they|she|he|customers|people)(?: won't| will not|'ll not|'ll never"
    r"| will never) (?:ever )?(?:lose (?:a|one|any)|be (?:a \w+|one \w+) (?:worse|short|out)|be out of pocket"
    r"|pay (?:a|one|any)|owe (?:a|one|any))\b"
    r"|\b(?:is|are|'s|all|be) (?:all )?on (?:us|me|the bank|the house|the branch)\b|\bout of (?:my|our|the branch's"
    r"|the bank's|the manager's) own (?:pocket|savings|money|wages|pay|account)|\bfrom my own (?:pocket|savings"
    r"|money|wages|salary)|\bmy own (?:pocket|savings|wages|salary)\b"
    r"|\b(?:made|make|making|be) (?!published|printed|read|told)(?:\w+ ){0,4}whole\b|\b(?:no quibbles?|no argy"
    r"|no questions asked"
    r"|whatever it (?:costs|takes)|whatever the cost|money no object|to the last (?:penny|cent|kobo|cedi)"
    r"|down to the last (?:penny|cent))"
    rf"|\b(?:plus|with|and|get|gets|getting|have|has|receives?|be|of|for|owed|there'll be|there will be|wait|it's"
    rf"|add|adding) (?:\w+ ){{0,2}}(?:compensation|lump sum|(?:a )?(?:nice |big |fat |little )?bonus|goodwill"
    rf"|hamper|voucher|gift card|bouquet|new (?:phone|licence|passport|card and))\b(?! (?:is|has|was"
    rf"|will be) (?:not|a matter|for|still))"
    rf"|\b(?:gets?|getting|have|has|receives?|there'll be|there will be|you're owed|is worth|plus|and|owed|each"
    rf"|with)(?: \w+){{0,3}} {_THE_SUM}(?: \w+){{0,2}} (?:extra|on top|each|apiece|a head|a family|per|for (?:the"
    rf"|your|their|her|his)|off us|from us|as a|in (?:every|each)|back)\b"
    rf"|\b(?:every|each|all|everyone|everybody)(?: \w+){{0,6}} gets? (?:\w+ ){{0,2}}{_THE_SUM}\b"
    rf"|{_THE_SUM} (?:a head|apiece|each|a family|per (?:person|family|customer|head)|extra|on top|for (?:the|your"
    rf"|their|her|his) (?:bother|trouble|upset|inconvenience|pain|stress|time))\b"
    r"|\b(?:nobody|no one|no-one|not one (?:customer|person|of you)|no customer|none of (?:you|them))(?:'ll| will"
    r"| is going to| shall|'s going to| ever)? (?:ever )?(?:loses?|be (?:out of pocket|a (?:penny|cent|cedi|dollar"
    r"|pound) (?:short|worse|down|out))|pays? (?:a|one|any)|go(?:es)? (?:short|without))\b"
    r"|\b(?:double|twice|triple|three times|ten times|full|every penny|every cent|all of it"
    r"|the lot)(?: \w+){0,2} (?:back|over)\b(?= ?(?:[,.!;]|by|within|this|same|today|tomorrow|on|and|,))|\b(?:full"
    r"|proper|generous|double) (?:compensation|refunds?|reimbursement)\b"
    r"|\b(?:same day|same week|this week|by friday|by monday|today|tomorrow|tonight)[^.!?]{0,20}\b(?:refund|cheque"
    r"|cash in (?:your|their) hand)|\b(?:refund|cheque)s?\b[^.!?]{0,20}\b(?:same day|same week|on the spot"
    r"|there and then)\b"
    rf"|{_THE_SUM} (?:to|for) (?:every|each) (?:customer|one|person|family|account|holder|member)|{_US} makes? good\b"
    rf"|{_US}{_GOING} (?:make (?:it|that|hers|his|yours) {_THE_SUM}|(?:strike|knock|wipe|take) (?:off )?(?:the lot"
    rf"|all|every|it off|them off))\b"
    r"|\b(?:all of it|the whole of it|the lot|every (?:penny|cent|cedi|dollar)),? (?:and )?with interest\b"
    r"|\b(?:accept|take|bear|carry|admit)s? (?:full|all|complete|total|legal|the whole"
    r"|every)(?: legal)? (?:liability|responsibility|blame)\b|\bliable for (?:all|every|the lot|everything)\b"
    r"|\bnobody (?:in \w+ \w+ )?pays one\b|\b(?:interest|fees?)[- ]free for (?:life|a year|ever)\b|\bfor life\b"
    r"|\bfree banking (?:for|till|until)\b|\b(?:freeze|frozen|wipe|wiped|write off|cancel) (?:them|it|the (?:loans?"
    r"|debts?|interest)"
    r"|every|all)\b"
    r"|\bgets? (?:\w+ ){1,4}paid\b|\bon (?:our|the bank's|my|the branch's) tab\b|\b(?:charge|put) it to (?:us|me"
    r"|the bank)\b|\bi'?ll sell (?:my|mine)\b"
)

PEOPLE_EN: Final = regex(
    r"\b(?:'ll|will|going to|gonna|is|are|'s|'re|be|gets?|getting|i|we|have|has) (?:\w+ ){0,4}?(?:the sack|sacked"
    r"|fired|dismissed|booted|for the (?:high jump|chop|sack)|(?:his|her|their) (?:marching orders|cards|p45)"
    r"|out (?:the door|on (?:his|her"
    r"|their) ear)|gone by|prosecuted|locked up|in (?:jail|prison|handcuffs)|behind bars|struck off"
    r"|going to (?:prison|jail)|promoted|a promotion|(?:his|her|their) job back)\b(?! (?:last|yesterday|in"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun|\d)))"
    r"|\b(?:nobody|no one|no-one|none of|not one of)(?: \w+){0,6} (?:sacked|sack|fired|(?:los\w+|lose) (?:his|her"
    r"|their|a) jobs?|laid off|let go|disciplined|punished|los\w+ (?:his|her|their) (?:job|post|place)"
    r"|made redundant|be touched|job)\b"
    r"|\b(?:she|he|they|the teller|that (?:man|woman|lad|girl|fella|bloke))(?:'ll| will|'s| is|'re"
    r"| are)(?: going to)? (?:be )?(?:gone|finished|history|never work|not be back|lose (?:her|his|their) job"
    r"|keep (?:her|his|their) job|answer for)\b(?= (?:by|before|tomorrow|today|tonight|of here|on|in|again|for|her"
    r"|his)|[,.!])"
    r"|\b(?:i'd|i'll|i will|i would|i shall)(?: \w+){0,3} (?:resign|hand(?:ing)? in my|quit|step down"
    r"|walk(?: away)?\b(?= from the job|,|\.)|be gone|clear my desk|fall on my sword|go to (?:jail|prison)"
    r"|give up my|eat my hat|sack|fire)\b|\bmy (?:resignation|notice|keys|letter) (?:is|will be|'ll be|goes|on)\b"
    r"|(?:'ll| will) be off (?:this|the|our|my) (?:payroll|job|premises|books)\b"
    r"|\bheads will roll\b"
    r"|\bi'?ll (?:see|make sure|make certain|see to it)(?: that)? (?:\w+ ){1,4}(?:sacked|fired|paid|never|gone"
    r"|jailed|behind bars|punished)\b|\bi(?:'ll| will) (?:personally )?(?:sack|fire|boot|prosecute|drag)\b"
)

DATES_EN: Final = regex(
    r"\b(?:there'll|there will|we'll|we will|you'll|you will|they'll|they will|i'll|i will)(?: \w+){1,6} (?:inside"
    r"|within)"
    r" (?:a|the|an|two|three|\d+) (?:hour|day|week|fortnight|month)s?\b|"
    r"\b(?:by|before|on|this|next|from|latest|come) (?:\w+ ){0,2}?(?:mon|tues|wednes|thurs|fri|satur|sun|easter"
    r"|christmas|tomorrow|tonight|noon|midnight|the end|month|week|june|july|august|september|october|november"
    r"|december|january|february|march|april|may|\d)[^.!?;]{0,40}"
    r"(?:no matter what|come what may|for (?:sure|certain|definite)|guaranteed|without fail|on the dot"
    r"|at the (?:very )?latest|come hell|no excuses|definitely|not a day later|not a minute later)\b"
    r"|\b(?:no matter what|come what may|for (?:sure|certain|definite)|without fail|at the (?:very )?latest|latest"
    r"|definitely|not a day later)[^.!?;]{0,30}\b(?:you|they|he|she|it|everyone|everybody|we)(?:'ll| will| have"
    r"| get|'re| are)\b"
    r"|\b(?:i'll|i will|we'll|we will) (?:personally )?(?:see (?:that |to it )?it'?s|see to it|make sure"
    r"|make certain|ensure)\b(?! (?:you|they|that you|everyone|people) (?:know|hear|get (?:the )?(?:answer"
    r"|information)))"
    r"|\b(?:there'll|there will|we'll|we will|you'll|they'll)(?: be| have| get| find)? (?:a |two |three |an |armed "
    r"|extra )?(?:\w+ )?(?:guards?|blokes?|bouncers?|security|policem[ae]n) (?:on|at|in|outside) (?:that|the|every"
    r"|each)\b"
)

VOWED: Final = {
    "zh": regex(
        r"我?们?(?:敢|能|可以)?(?:跟|向|给|对)?(?:您|你|大家|大伙儿?|各位)?(?:保证|承诺|打包票|担保)|一定|肯定|绝对"
    ),
    "en": regex(
        r"\b(?:you have|you've|i give you)? ?my (?:word|promise|guarantee)\b|\bi (?:can )?(?:promise|guarantee"
        r"|swear)(?: you)?\b|\bthat's a (?:promise|guarantee)\b|\bdefinitely\b"
    ),
}
"""What makes a vow of a promise: it does not matter where the promise itself is held."""

ON_TOP: Final = {
    "zh": regex(
        r"连本带|双倍|加倍|翻倍|[两三十]倍|另外再|额外|再(?:补|送|奖|赔|给)|自掏|自己掏|加送|终身|永远|这辈子"
        r"|一辈子|不会再(?:有|发生|出)"
    ),
    "en": regex(
        r"\b(?:double|triple|twice|on top|extra|bonus|lump sum|plus (?:\w+ )?compensation|made whole|(?:solemn"
        r"|personal) (?:word|guarantee|promise)|for (?:the|your|their) (?:bother|trouble|upset)|own (?:pocket"
        r"|savings|money)|never|ever again|for life|a head)\b"
    ),
}
"""What goes beyond the brief even where the rest is held by it."""

REFUSED: Final = {
    "zh": regex(
        r"(?:不敢|不能|没法|无法|不好|不便|没权|无权|谁(?:也|都)(?:不敢|不能|没法)|不会|不想|不乱|不随便|不轻易|不"
        r"|没(?:有)?)(?:轻易|随便|随口|在这儿?|现在|今天|跟|向|给|替|对|您|你|大家|谁|各位|当场|先|就|提前|拍脑袋"
        r"|打|做|作|说|讲|任何){0,5}"
        r"(?:保证|承诺|打包票|担保|许诺|答应|许|包票|拍胸脯|说死|下定论|表态|签字|写条)"
        r"|(.)不\1|(?:依法|依规|依照|按照?(?:法律|法规|合同|规定|协议|条例|制度|流程|程序|保单|约定|规矩|判决|法院)"
        r"|法院|监管)|该(?:怎么|谁|我们|不|是)?.{0,3}(?:就|的)"
        r"|(?:希望|但愿|盼着|争取|尽量|尽力|想办法|听说|据说|网上说|有人说|传言)|(?:没(?:有)?|未)(?:个)?(?:定论"
        r"|结论|定下|定|说过|答应过|承诺过|授权|权)|要?等.{0,10}(?:结果|结论|出来|批)"
        r"|(?:由|要|得|看)(?:总行|上级|上面|分行|省行|法院|监管).{0,4}(?:定|批|说了算|研究|决定|拍板|点头)"
        r"|说了(?:也)?不算|做不了主|轮不到我|怕(?:是)?不|请(?:您|你|大家|各位).{0,4}保证|曾经|当(?:初|时|年)|不行"
        r"|不可能赔|办不到|谈不上|没门|已经|当天就?[退赔补还]了|昨[天晚]|(?:给|退|赔|补|垫|交)(?:她|他|您|你|公安|大家"
        r"|家属)?了(?!算)|才算"
        r"|(?:公司|他们|厂家|物业|保险|对方|机构|厂里|肇事方?|中介|上游)(?:也|就|都)?(?:来|该|得|要|去|全)?(?:赔|兜"
        r"|担)|没(?:人|谁)能?(?:给|敢)|(?:哪个|谁|哪里?|怎么)(?:敢|能|会)"
    ),
    "en": regex(
        r"\b(?:can't|cannot|can not|couldn't|won't|wouldn't|will not|not going to|unable to|don't|do not|not|never"
        r"|no one can|nobody can|isn't|refuse to|too early to|n't)(?: (?:possibly|honestly|really|stand here and"
        r"|even|yet|just|make|give|you|to|be able to|in a position to|my|a|any)){0,4} (?:promise|promises|promised"
        r"|guarantee|guarantees|swear|pledge|vow|undertake|word)\b"
        r"|\b(?:hope|hoping|hopefully|want to make sure|i'd like|i would like|i wish|would love|trying to|aim to"
        r"|maybe|perhaps|might"
        r"|may be able|ask whether|ask if|whether|not yet|no decision|not decided|hasn't decided|not been decided"
        r"|for (?:the )?(?:board|court|head office|regulator|police|judge) to (?:say|decide)|depends|they say"
        r"|people say|rumou?r|you say)\b"
        r"|\b(?:won't|not|never|isn't|aren't|n't)(?: be)?(?: going to)? (?:pay|paying|cover|refund|compensat\w+"
        r"|sack\w*|fire\w*|resign\w*)\b|\b(?:was|were|been|already) (?:charged|taken|debited|overcharged|lost|paid"
        r"|put back|refunded)\b|\b(?:under|by|according to) (?:the )?(?:law|contract|terms|scheme|rules|policy)\b"
    ),
}
"""What turns a promise into none: refused, hoped, asked, still to be decided, or as the law has it."""

REFUSED_BEFORE: Final = {
    "zh": regex(
        r"(?:不敢|不能|没法|无法|没有?人能?|谁也不?|谁都不?|不会|从来?没|未|从没|没|不)(?:给|跟|向|替|对|您|你|大家"
        r"|任何人|谁|随便|轻易|就)*$"
    ),
    "en": regex(
        r"(?:\b(?:not|never|cannot|nobody|no)|n't)(?: (?:tell|say to|promise) (?:you|anyone|anybody"
        r"|them)(?: (?:that|it|this|we|i))*)? ?$"
    ),
}

TAKEN_BACK: Final = {
    "zh": regex(r"[,，]?(?:这(?:话|个|种话))?(?:我|咱|谁)(?:可|也|都)?(?:不敢|不能|没法|不会)(?:说|讲|保证|答应|许)"),
    "en": regex(
        r",? (?:is|are) (?:not|nothing|something) (?:what |that )?(?:i|we) (?:can|could|will|would|can't|won't)\b"
    ),
}
"""Right behind a promise: it is not made."""

TOLD: Final = {
    "zh": regex(r"公布|通报|告诉|告知|书面|答复|回复|说明|回话|讲清|说清|交代|公告|结果|消息|回音|电话"),
    "en": regex(
        r"\b(?:hear|tell|told|findings|results?|letter|answers?|update|briefing|know|publish\w*|in writing|on paper"
        r"|ring|call)\b"
    ),
}
"""Of what is only announced: a day for it is no more than a next step."""

GUESSED: Final = {
    "zh": regex(r"估计|估摸|大概|应该|差不多|可能|兴许|左右|快的话|也许|八成|我看|恐怕|顺利的话|预计"),
    "en": regex(
        r"\b(?:should|probably|i think|i'd say|i guess|maybe|perhaps|likely|reckon\w*|expect\w*|might|could"
        r"|about)\b"
    ),
}
"""What makes a guess of a date."""

DENIED: Final = {
    "zh": regex(r"不可能还?有|没有|没(?!完|事)|不是|从不|从未|从来"),
    "en": regex(
        r"\b(?:never (?!again|happen)\w+ed|there's (?:no|nothing|nobody)|did not|didn't|was not|wasn't|is not|isn't"
        r"|nobody (?:here )?\w+s|no such"
        r"|not true)\b"
    ),
}
TO_COME: Final = {
    "zh": regex(r"不会|会(?!议)|将|要|以后|往后|今后|赔|补|准时|一律|绝不|不受|不让|再"),
    "en": regex(r"\b(?:will|shall|won't|going to|never again|again|nobody loses|no one loses)\b|'ll\b"),
}

ASKED: Final = {
    "zh": regex(
        r"赔不赔|退不退|兜不兜|补不补|给不给[^，。？,?]{0,3}(?:赔|补)|赔吗|退吗|谁(?:来)?(?:赔|出|承担|买单|负责)"
        r"|(?:能不能|会不会|可不可以|是不是|要不要)[^，。？,?]{0,8}"
        r"(?:赔|退钱|补偿|兜底|开除|辞职|撤职|双倍|免)|敢不敢(?:答应|保证|签|承诺)|(?:照价|全额|双倍)赔|赔多少"
    ),
    "en": regex(
        r"\b(?:will|would|are|do|does|should|can|could) (?:you|we|they|the bank|people|i"
        r"|everybody)(?: \w+){0,5} (?:pay|paying|compensat\w+|refund\w*|cover|make good|promise|guarantee|resign"
        r"|fire|sack|get (?:it|our|my|their|the) (?:\w+ )?back)"
        r"|who(?:'s| is| will|'ll)? (?:pay\w*|liable|cover\w*)|\bget it back|compensation|\bliable"
    ),
}
"""A question for a commitment, to which a yes is one."""

AGREED: Final = {
    "zh": regex(
        r"(?:^|[，。；！,;!：:\s])(?:嗯|那|行|好|可以|当然|肯定|必须|没问题|敢|能|会|是|对|先|都|也|就|全|该|我们"
        r"|行里|咱|真是那样|真有那天){0,4}"
        r"(?:赔|退|兜(?:底)?|补|敢|能退|能赔|赔得起|没问题|我答应|答应(?:您|你|大家))(?:的|啊|嘛|给你们?|给您"
        r"|给大家|到底)?(?=[，。；！,;!\s]|$)"
    ),
    "en": regex(
        r"(?:^|[,.;!?:] ?)(?:\w+ ){0,3}?(?:(?:yes|yeah|aye|sure|of course|certainly|absolutely|definitely"
        r"|indeed)[,. ]{1,2}(?:\w+ ){0,3}?(?:everybody|everyone|every (?:last )?(?:penny|cent)|all of (?:it|them)"
        r"|in full|we (?:will|do|would|are)|i (?:will|would|do)|the lot|back)"
        r"|(?:everybody|everyone|every last (?:penny|cent)|all of it|the lot|back|in full)[,.]? (?:yes|aye|yeah"
        r"|sure|of course))\b"
    ),
}

PROMISED: Final = {
    "zh": {"vows": VOWS_ZH, "never": NEVER_ZH, "pays": PAYS_ZH, "people": PEOPLE_ZH, "dates": DATES_ZH},
    "en": {"vows": VOWS_EN, "never": NEVER_EN, "pays": PAYS_EN, "people": PEOPLE_EN, "dates": DATES_EN},
}
