"""How a step to come is put into words: its time, its place, its channel; and what shows that none is meant."""

from __future__ import annotations

from engine.regex import regex

_NUM = r"[0-9零〇一二三四五六七八九十两廿]"
_PART_ZH = r"(?:清早|一早|早上|早晨|早|上午|上昼|中午|正午|晌午|下午|下昼|后晌|傍晚|晚上|晚间|夜里|夜晚|晚|夜间)"
_CLOCK_ZH = (
    rf"(?<![这那有早晚快慢多差好小过说第了没大半])(?:{_PART_ZH}|(?!一点(?![半整钟前到开之以])"
    rf"|零点))(?<![0-9.])(?:{_NUM}{{1,3}}(?:点钟?|时(?!候|间|期)|[::]00|[::]30))"
    rf"(?:半|整|一刻|三十分?|十五分?|钟)?(?!{_NUM}|分|来|多|儿|[::]|的?利|[0-9]|击|名|以来)"
    rf"|今[天日儿](?:下午|晚上|中午|傍晚|下班|之内|内|就(?=给|补|退|赔|打|送|上|去|登|垫|发|把钱|派|到账"
    rf"|入账|跟您说|公布))"
)
_DAY_ZH = (
    r"(?:今明(?:两|后)?[天日]?|明后[天日]|明[天日早晚儿](?!嘛|再说|的事|打开)|打明儿|听[日晚]|后[天日儿]"
    r"|大后天|名天|今[晚夜]|今儿晚上)"
    r"|(?:(?:下|这|本|每|逢)个?)?(?<!上)(?<!大)(?:周|礼拜"
    r"|星期)[一二三四五六日天末1-7](?:[一二三四五六日早午晚]|[、到至和](?:周|礼拜"
    r"|星期)?[一二三四五六日天])?(?!的(?:雨|事|问题|话|新闻|报|视频|检查|钱))|(?:下|这|本)(?:个)?(?:周"
    r"|礼拜|星期|月)"
    rf"|(?:{_NUM}{{1,2}}月{_NUM}{{1,3}}[日号]?|(?<![0-9]){_NUM}{{1,3}}[号日](?!人|文|称|召|码|机|上|那|窗"
    rf"|柜|楼|线|箱|单|店|院|库|门|厅|厢|席|台|桌|楼|员|房|子|机|网|夜|常|子|前后那))|(?:(?:本|这个?"
    rf"|下个?)?月底?|年底|年内|月内|月末|春节|节)(?:以|之)?前|(?:这个|本|下个|到)月[底内中初末]|(?:到"
    rf"|至){_NUM}{{1,2}}月[底末中]|国庆前|端午前|中秋前|清明前|春节前"
)
_SPAN_ZH = (
    rf"(?:{_NUM}{{1,3}}|半)个?(?:工作日|小时|钟头|分钟|天|日|星期|礼拜|周|月)(?:之内|以内|内|里头|后|以后"
    rf"|之后|一趟|一班|一次|一轮|一报)"
    rf"|(?:当|即)天(?=.{{0,6}}(?:到账|回|给))|(?<!个)半个?(?:小时|钟头)(?:内|之内|一|后|以内|报|更新|通报"
    rf"|发|就)|(?:从|打)?(?:今[天日儿朝晚]|即日|现在|眼下|今后这)(?:开始|起)(?!草)|(?:二十四|24)小时|全天候"
)
STRONG_TIME_ZH = regex(rf"{_CLOCK_ZH}|{_DAY_ZH}|{_SPAN_ZH}")
REGULAR_ZH = regex(rf"每(?:天|日|周|晚|隔|个?月|半?个?小时|{_NUM}{{1,2}}(?:分钟|小时|个小时|天))|天天|日日|逐日|全天候")
"""Again and again; a step where something is told or goes."""
TOLD_ZH = regex(
    r"贴|出来(?:说|讲|报|给|跟)|[说讲]一[次回遍]|跟大家[说讲]|通报|打电话|发(?:短信|公告|通报|一)|班|趟"
    r"|接送|流动车|接驳|开到|到晚|有人接|轮流|回访|送"
)

PHONE_ZH = regex(
    r"(?<![0-9.])(?<![0-9],)(?:[0-9]{3,4}-[0-9]{3,8}(?:-[0-9]{3,8})?|[0-9]{5,12})(?![0-9%]|[.,][0-9]|元|块"
    r"|万|户|人|笔|单|年|月|号|个|份|张|条|米)"
)
PHONE_CUE_ZH = regex(r"打|拨|撥|电话|热线|专线|call|dial|联系|接|约|咨询|喊|致电|号码|登记|找|问|报")
LINE_ZH = regex(
    r"(?:打|拨|撥|致电|call)(?:一下|我们的?|咱们?的?|这个|那个|公示的|大堂的|支行的?|分行的?|服务|客服"
    r"|咨询|专门的?|公告上的|门口的){1,3}(?:热线|专线|电话|号码)(?!诈)|(?<!不)(?<!别)(?:打|拨|撥"
    r"|call)(?:一下)?(?:热线|专线)"
    r"|(?:热线|专线|专席|专窗|专柜|专区|接[待代]室|接待处|登记处|登记点|接待点|咨询台|会议室"
    r"|洽谈室)(?:电话)?(?:已经|也|都|今天|现在|全天|一直|就|专门){0,2}(?:开(?:着|通|到|了(?!会))|设在"
    r"|在[^,。!?;]{0,6}(?:楼|窗|厅|门口)|二十四小时|24小时|接到)"
)
"""A number to ring."""
BUSY_ZH = regex(r"没人接|打不通|占线|别打|不用打|打了(?!就)|打过(?!来|去)|打爆|接到(?:过|了)|打进来|挂了")

PLACE_ZH = regex(
    r"(?:[一二三四五六七八九十两0-9]{1,2}(?:楼|号窗口?|号柜台?|号桌|号厅|号岗|号席)|窗口|接[待代]室"
    r"|接待(?:点|处|台)|登[记计](?:处|点|台|桌)|服务台|咨询台|咨询点|前台|大堂经理|会议室|洽谈室|贵宾室"
    r"|办公室|社区|居委会|村委会|专席|专窗|专柜|专区"
    r"|绿色通道|帐篷|桌子|台子|那张桌|摊位|本子上|现场|门口|大厅|大堂|柜台|支行|网点|车上|车边|流动车"
    r"|服务车|我这里|我这儿|我们这儿|找我|我本人|我办公室|隔壁|对面|旁边)"
)
COME_ZH = regex(
    r"(?:请|都|就|可以|可|先|您|大家|各位|直接|只管|尽管|能|随时|请您|你|拿着|带着?|带上|凭|欢迎|需要的|要"
    r"|的|也)[^,。!?;]{0,12}?(?:到|去|来|上|在|找|往|进|搵|嚟)"
    r"[^,。!?;]{0,12}(?:登[记计]|登个|核对|核实|查|填|领|报(?!警|案|道)|咨询|签|约|办|换|补|写下|留(?:个"
    r"|下)|对账|打印|问)"
    r"|(?:登[记计]|核对|预约|报名|领取|咨询|换)[^,。!?;]{0,6}(?:在|到|去|请到|请上|找)[^,。!?;]{0,10}(?:楼"
    r"|窗|室|台|处|席|厅|门口|柜|点)"
)
VISIT_ZH = regex(
    r"(?:我们|行里|支行|专人|同事|客户经理|员工|人|都|可以|能|就|给您|为您|可|来|会|约|派|也|我|预约|要"
    r"|帮您|亲自)[^,。!?;]{0,6}(?:上门|登门)(?!要|催|讨|泼|闹|推销|的时候)|(?:上门|登门)(?:给|为|帮|服务"
    r"|办|核|送|取|陪|道歉|致歉|说|看|解释|拜访|接)"
    r"|(?:接驳车|流动(?:服务|银行)?车|服务车|摆渡车|班车|大巴|专车|车)[^,。!?;]{0,16}(?:一班|一趟|两趟"
    r"|两班|班|趟|[0-9一二三四五六七八九十两]点|停在|就在|接送|送大家|送您|天天|每天|在门口)"
    r"|(?:坐|搭|乘)(?:门口的?|我们的?|免费|行里的?){0,2}(?:接驳|流动|摆渡|班|专)车"
)
"""Somebody comes, or a vehicle goes."""
PERSON_ZH = regex(
    r"(?:找|联系|喊)(?:我们|支行|行里)?的?(?:大堂经理|客户经理|客服经理|专员|联络人|联系人"
    r"|小[\u4e00-\u9fff]|老[\u4e00-\u9fff](?!乡|人|百)|[\u4e00-\u9fff]{1,2}(?:经理|主任|行长|主管|师傅|姐"
    r"|哥)|我(?!们|的|麻烦))"
    r"|(?:专人|客户经理|专员)[^,。!?;]{0,6}(?:一对一|对接|跟(?:进|着|踪)|逐户|挨户|一户一户|逐一|给您"
    r"|联系您|联系每|陪(?:您|着您|你|办|大家|同|着去)|帮您|接待您?|接听)"
    r"|(?:这就|现在就|马上|立刻|我来|由我|我亲自|我本人|我(?:这就|现在|马上)?)(?:带|陪|领)(?:着)?(?:您|你"
    r"|大家|各位)|我(?!们)[^,。!?;]{0,8}陪(?:您|你|她|他)[^,。!?;]{0,3}(?:去|到|查|办|转|跑|做)"
)
"""A person to turn to."""

STEP_ZH = regex(
    # to let people know
    r"公布|公告|公示|通报|发布|公开|说明|答复|答覆|答疑|回复|回话|回音|回电|回访|回您|回给|复您|告诉|告知"
    r"|通知|话畀|讲|说|交代|交待|交到|交给|贴|挂(?:出|在|到)|发(?!生|现|工资|火|作|货地)|写|短信|电话|来电"
    r"|去电|信(?!用|任|心)|书面|当面|碰头|见面?|开会|会(?:上|议)|恳谈|更新|出来|出结|结果|结论|进展|说法"
    r"|消息|准信|回头|答|报告|报一|再报|汇报|露面"
    # to help
    r"|登[记计]|预约|约|上门|登门|拜访|看望|探望|看(?:您|她|他|老)|医院|陪|接(?!着说|受不)|送|派"
    r"|加[开派设一两班急装]|增|添|多(?:开|站|派|设|一|两|加|摆)|设|开(?!除|始查)|恢复|营业|办|领|兑|补|退"
    r"|赔|付|到[账帐]|入[账帐]|打(?:到|进|回)|打[0-9]|更正|改|核|查|来|坐|换|修(?!养)|装(?!傻)|优先|叫号"
    r"|免|垫|借|咨询|协助|帮|受理|值班|在(?:这|岗|场|大厅|门口|线)|守|照开|延长|解决|返还|返|取|支(?:取"
    r"|付)|保留|停(?!了)|暂停|解冻|放(?!心|款)|还(?!是|在|有|没|会|要|能|得)|运|铺|拆|安排|搬|搭|摆|班|趟"
    r"|车|看得[见到]|查得|对[账帐得]|[一二三四五]楼|(?:都|开|接|守|忙|办|延)到|有人|人(?:接|听|手)|接听|抵"
    r"|培训|轮|移|挪|请进|请到"
)
PAST_ZH = regex(
    r"已经?(?!定)|昨|前天|前晚|上(?:周|个?月|礼拜|星期|次|回)|去年|前年|当时|那(?:天|晚|会儿|时|夜|日)"
    r"|当晚|当(?:天|日)|刚才|刚刚|今早(?!起)|今晨|截至|截止到|早就|原来|(?<!之)以前(?!.{0,4}(?:给|把|答"
    r"|公))|是[^,。!?;]{0,10}的[,。!?;]?$|[点时半][^,。!?;]{0,4}(?:出|恢复|开始|发生|停|断|到|来|走|打|报"
    r"|关)的|(?:掉|完|成|住|走|好|着|齐|通|满)了[,.。!;]?$|半夜|凌晨|过去|曾|历来|从来|一直到|是在|的时候"
    r"|发现|发生|那阵|[0-9一二三四五六七八九十两]月以来|至今|到现在|到目前|本来"
    r"|(?:报|打|来|去|走|到|关|停|垒|开|贴|发|做|办|看|退|赔|给|送|封|接|听|写|收|拿|扣|贷|转|出|改|派|撤"
    r"|交|讲|说|见|查|核|通|立|换|拆|铺)(?:案|款)?(?:了|过)(?!就|以后|之后|,我|再)"
)
BUT_FROM_NOW_ZH = regex(
    r"(?:起|开始|前(?!天|年|晚|面|台|后|头)|之前|以前|将|就能|就可|就会|还会|还要|再|明[天早晚]|下(?:周"
    r"|个月|礼拜|星期|一[次趟班轮])|到(?:晚|下午|夜|月底))"
)
UNSURE_ZH = regex(
    r"估计|估摸|大概|大约|可能|应该|差不多|快的话|慢的?(?:话|嘛)|我看|我猜|依我|希望|盼|争取|尽量|但愿"
    r"|也许|说不定|没准|兴许|恐怕|八成|十有八九|听说|据说|最好|要能|该能|多半|等条件|条件成熟|不出意外"
    r"|顺利的话|力争|想着|指望"
)
NONE_ZH = regex(
    r"没法|没有(?:日子|定|数|时间表|准)|说不(?:准|好|上来|定)|报不出|定不下|不(?:敢|能|好|便|方便|想|会|愿"
    r"|肯|予)(?:再|多|随便|在这|跟您|现在){0,2}(?:说|讲|报|答|承诺|保证|定|猜|透露|回答|公布|告诉)"
    r"|不(?:接受|回应|采访|谈|猜|估|答(?!应))|无可奉告|免谈|别(?:来|问|等|想)|甭|不用(?:来|打|登记)|没人"
    r"|不知道|不晓得|不清楚|哪(?:知道|晓得)|还没(?:定|出|批|有)|未定|看不出|说不清|取消|自己(?:想|看|查|去"
    r"|上|念)|不设想|一[个通](?:都)?不|明天再说|再说明天|不会(?:打|发|给|上门|向|主动)|到此为止|改天"
    r"|再说(?:吧|$)"
)
OTHERS_ZH = regex(
    r"^[^我]{0,10}?(?:公安|警方|警察|民警|派出所|刑警|经侦|医院|医生|监管|银监|金监|人行|人民银行|政府"
    r"|县里|市里|街道|物业|法院|检察院|厂家|厂里|精炼厂|供应商|物流|运营商|媒体|记者|你们(?:台|报|记者)"
    r"|家属|保险公司|消防|气象|对方|人社|纪委|调查组|鉴定机构|证监|协会)(?!那边我|门口)"
)
"""Where another than the bank acts."""
BANK_ZH = regex(r"我|咱|俺|支行|本行|行里|总行|分行|阿拉|陪|请您|您|大家|各位|客户")
ORDINARY_ZH = regex(
    r"跟?平[时常]一样|一直(?:是|都)这样|照常|正常|平时|平常|一样(?:营业|开门)|本来就|向来|老规矩|照旧|照样"
)
FORECAST_ZH = regex(
    r"(?:批(?:下来|复|准)|抓(?:到|住|着|获)|破案|好(?:起来|利索)|康复|痊愈|出院|上班|审(?:理|完)|判|下雨"
    r"|暴雨|涨|跌|回暖|到货|到齐|恢复正常|坐回来|回来(?:上班|站|坐)|退休)(?!.{0,6}(?:通知|告诉|贴|公布|打电话"
    r"|发短信))"
)
"""What comes about by itself, foretold."""

# English
_HOUR_EN = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sax|seeven|echt|fower|\d{1,2})"
_CLOCK_EN = (
    rf"(?:noon|midday|midnight|(?:half|quarter|a quarter|ten|twenty|five)[ -](?:past|to|after) \w+|h(?:al"
    rf"|au)f (?:one|two|three|four|five|six|sax|seven|eight|nine|ten|eleven|twelve)"
    rf"|(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock)|(?:[01]?\d|2[0-3])[.:][0-5]\d"
    rf"|{_HOUR_EN}(?: o'clock| sharp)?(?= ?(?:$|[;:!?)]|[.,](?!\d)|\b(?:and|or|to|till|til|until|untill"
    rf"|in the|on|at|tonight|tomorrow|today|this|every|each|sharp|with|for|we|i|you|it|the|here|there|so|if"
    rf"|but|that|outside|as|any|an|a|my|our|your|she|he|they|folk|everyone|anyone|all|no|whoever|tell\w*"
    rf"|o'clock|by|wi|thats|from|people|when|monday|\w+day)\b)))"
)
_WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|thirs|fri|satur|sun|thurs?a|wens)d?a?y?s?day|mon|tues|weds?|thurs|thursady"
    r"|thirsday|wednesdy|fri(?=[ .,])"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar"
    r"|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_DATE_EN = (
    rf"(?:the (?:\d{{1,2}}(?:st|nd|rd|th)?|thirtieth|thirty-first|twentieth) (?:of )?{_MONTH}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|the (?:\d{{1,2}}(?:st"
    rf"|nd|rd|th)|twenty-\w+|thirt\w+|fifteenth)(?! (?:one|time|thing|of (?!{_MONTH}))|of a)"
    rf"|(?:the )?(?:first|second|third|tenth|twelfth|thirtieth) of {_MONTH}"
    rf"|{_MONTH} (?:the )?(?:thirty-first|thirtieth|twenty-\w+|first|second|third|fifteenth)|{_MONTH})"
)
_DAYWORD = (
    rf"(?:tonight|tommorow|tommorrow|labou?r day|thanksgiving|new year|diwali|eid|tomorrow|tomorow|the morn"
    rf"|this (?:afternoon|evening|weekend|week|very afternoon|very evening)|next (?:week|month|{_WEEKDAY})"
    rf"|easter|christmas|the weekend|the end of (?:the |this )?(?:week|month|day|year|quarter|june|july"
    rf"|august|september|october|november|december|january|february|march|april|may|business|next \w+)"
    rf"|close of business|end of business|close of play|week's end|month's end|{_WEEKDAY})(?!'s)"
)
STRONG_TIME_EN = regex(
    rf"\b(?:(?<!\bone )(?<!\bline )(?<!\brow )(?:by|until|untill|till|til|from|at|before|after|come|up to"
    rf"|through|thru|between|past|to|frae) (?:about |around |then |the latest |at latest "
    rf"|no later than )?{_CLOCK_EN}"
    rf"|(?:by|until|untill|till|til|from|at|on|before|after|come|up to|through|thru|between|past|to|for"
    rf"|frae) (?:about |around |then |this |coming |next |the close of )?(?:{_DATE_EN}|{_DAYWORD})"
    rf"|(?<!\bone )(?<!\bwet )(?<!last )(?<!past )(?<!a )(?<!that )(?<!of )(?<!since ){_DAYWORD}"
    rf"|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}} {_MONTH}|in {_MONTH}(?= (?:we|i)(?:'ll| will))"
    rf"|{_CLOCK_EN} (?:to|till|until|untill|through) {_CLOCK_EN}|{_HOUR_EN} (?:to|till"
    rf"|until) {_HOUR_EN}(?! (?:days?|weeks?|hours?|months?|minutes?|hundred|thousand|million|per|years?|of"
    rf"|people|customers|more|times|metres|feet|inches|in))|(?:[01]?\d|noon|one|two|three|four|five|six"
    rf"|seven|eight|nine|ten|eleven|twelve) (?:o'clock|sharp|tonight|tomorrow)"
    rf"|(?:with)?in(?:side)? (?:the next |about )?(?:an|a|one|two|three|four|five|six|seven|ten|fifteen"
    rf"|twenty|thirty|forty-eight|twenty-four|half an|\d+) (?:workin[g']? |business )?(?:hours?|days?"
    rf"|minutes?|weeks?|months?)"
    rf"|(?:every|each) (?:single )?(?:hour|half hour|half-hour|weekday|{_WEEKDAY})|any (?:time (?:till"
    rf"|up to|until)|weekday)|hourly|weekdays?|(?:round|around) the clock|twenty-four hours|24 hours|24/7"
    rf"|day (?:or|and) night|the hour i|the (?:minute|day|moment) (?:i|we)|same (?:day|week)|on the hour"
    rf"|(?:five|ten|fifteen|twenty|thirty) minutes(?=,? and)|before the month's out"
    rf"|(?:with)?in(?:side)? the (?:hour|day|week|month))\b"
)
PHONE_EN = regex(
    r"(?<![\d.,£$€])(?:\+?\d{1,4}[ -])?(?:\(?0\d{2,4}\)?[ -]\d{3,4}(?:[ -]\d{2,4})?"
    r"|1[ -]?8\d\d[ -]\d{3}[ -]\d{3,4}|\d{3}[ -]\d{3,4}(?:[ -]\d{3,4})?|\d{3}-\d{4}|0\d{6,11}"
    r"|\d{4} ?\d{4})(?![\d%]|,\d|\.\d| (?:dollars|customers|rupees|people))"
    r"|\bone eight hundred\b|\boh eight hundred\b|\btriple (?:oh|\w+)\b|\b1800\b|\b0800\b|\b(?:ext"
    r"|extension)\.? \d{2,5}\b"
)
LINE_EN = regex(
    r"\b(?:ring|call|phone|dial|use|try|text|whatsapp) (?:us |me |him |her |it )?(?:on |at )?(?:the |our "
    r"|that |this )?(?:free |branch |dedicated |special |bank's |customer |emergency |help ){0,3}(?:helpline"
    r"|hotline|help line|number (?:on|we|there|here|i|at|given|below)|line|phone line|switchboard)\b"
    r"|\b(?:helpline|hotline|help line|phone line|phones?|lines?)(?:'s| is| are| will be|'ll be| runs?"
    r"| stays?)(?: also| now| free| manned| staffed){0,2}(?: open| on| manned| staffed| up| till| until| seven"
    r"| live| free| running| here| on till)?\b(?= (?:until|till|from|to|on|all|for|round|at|tonight|around"
    r"|seven|eight|nine|\d))"
)
PLACE_EN = (
    r"(?:desk|counter|window|hatch|booth|tent|table|door|step|steps|hall|lobby|foyer|front desk|office"
    r"|library|libary|van|bus|branch|room|church|school|mosque|temple|upstairs|downstairs|ground floor"
    r"|first floor|reception|car park|parking lot|gate|porch|tape|trailer|marquee|town hall|kitchen table"
    r"|kitchen|market|my door|radio)"
)
COME_EN = regex(
    rf"(?<!people )(?<!they )(?<!customers )(?<!who )\b(?:come|bring|go|pop|drop|step|call|see|ask|find"
    rf"|collect|visit|sit|meet|speak|walk"
    rf"|head)(?: \w+){{0,3}} (?:in|to|into|at|over|by|round|up|down|for|with|on|straight|me|us"
    rf"|it)\b(?: (?!some other|another|somewhere)[^ .!?;]+){{0,6}}? (?:the |that |this |my |our "
    rf"|your )?{PLACE_EN}\b"
    rf"|\b(?:ask for|see|find|come to|come and see|speak to|talk to|bring (?:it|them|that|the \w+"
    rf"|your \w+) to|ring|call|phone|text|email|write to) (?!that|this|what|them|how|why|the |you|people"
    rf"|someone|whoever|whether|where|who|any)(?:me(?= (?:at|on|in|here|tonight|tomorrow|any|before|between"
    rf"|and|with|if|direct\w*|after)|,)|mr |mrs |ms |miss |my (?:deputy|assistant|colleague)"
    rf"|our (?:\w+ )?(?:manager|officer|adviser|advisor|team)|[a-z]{{3,12}} (?:at|on|in|here|upstairs"
    rf"|downstairs))"
    rf"|\b(?:officers?|advisers?|advisors?|colleagues?|staff|people|somebody|someone|one of us|two of us"
    rf"|team|person|girls|clerks?|handler|banker|specialists?)(?: \w+){{0,6}} (?:at|in|by|on|behind"
    rf"|outside) (?:the|that|a|our|my|desk|counter"
    rf"|window)(?: \w+){{0,3}} ?\b{PLACE_EN}[^.!?;]{{0,30}}\b(?:will|can|to|who|sit|go|help|take|till"
    rf"|until)\b"
    r"|\b(?:set up|opened|there's|there is|we have|we've|we put|i've put) (?:\w+ ){0,3}(?:table|desk"
    r"|counter|tent|booth|office|room)\b[^.!?;]{0,40}\b(?:you can|where|for anyone|for everyone|to check"
    r"|for people|for customers)\b"
    r"|\b(?:colleagues?|team|staff|officers?|advis[eo]rs?|people|someone|somebody|manager|deputy"
    r"|counsellors?|engineers?)(?: \w+){0,2} (?:is|are) (?:at|by|on|behind|outside|in) (?:the|that|this"
    r"|our) (?:\w+ ){0,2}(?:desk|counter|window|hatch|table|door|gate|tent|hall|lobby|foyer|room"
    r"|steps?)\b[^.!?;]{0,30}\b(?:now|today|already|until|till|with|to help|for you|for anyone|to take)\b"
    r"|\bat (?:desk|counter|window|hatch|table|door|gate|booth|room|till) (?:one|two|three|four|five|six"
    r"|seven|eight|nine|ten|\d{1,2}|a|b|c)\b|\b(?:desk|counter|window|table|room|gate|till) (?:one|two"
    r"|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b"
    r"|\b(?:at|to) (?:the |that |our |my )?(?:loan|front|help|advice|information|special|relief|claims"
    r"|complaints|enquiry|inquiry|enquiries|reception|welcome) (?:desk|counter|window|table|room)\b"
    r"|\b(?:come|comes|bring|brings|free|collect|ready|waiting|cash|today|tonight|tomorrow|now|take|get"
    r"|give|gives|giving|pick up|see me|is there|are there|sits?|draw)\b[^.!?;]{0,60}\b(?:at|on|to|from|by"
    r"|over) (?:that|this|my|our) (?:branch|trailer|counter|desk|hatch|window|table|door|step|steps|tent"
    r"|booth|van|bus)\b"
    r"|\b(?:mobile (?:bank|branch|unit|van)|library bus|shuttle|minibus|(?:the|our|a) (?:bus|van)|bank van"
    r"|bank bus)(?:'s| is| will| comes| runs| goes| stops| stands| leaves| parks|'ll)"
)
VISIT_EN = regex(
    r"\b(?:we|i|someone|somebody|one of us|two of us|staff|officers?|they|us)(?:'ll| will|'d| can| could"
    r"| are|'re|'m| am)?(?: \w+){0,2} (?:come|coming|go|going|visit|call|drive|sit"
    r"|be)(?: \w+){0,2} (?:to (?:the |your |their |her |his |any |every |each )?(?:house|houses|home|homes"
    r"|door|doors|farm|you\b|them\b|her\b|him\b|stall|stalls|place|ward|bedside)|round|at home|out to"
    r"|(?:sat |sit )?(?:with|beside) (?:you|them|her|him)|to see (?:you|them|her|him))"
    r"|\bhave us come\b|\bat home if\b|\bhome visits?\b|\bhere or (?:at|in) (?:home|their|your|her|his)\b"
    r"|\bin their own (?:front room|home)|\bat (?:their|your|her|his) (?:own )?(?:kitchen table|home|house"
    r"|place)\b"
)
STEP_EN = regex(
    r"\b(?:ring|rings|rung|ringing|call|calls|called|calling|phone|phones|phoning|text|email|hear from"
    r"|hear it|read the|more from (?:me|us)|take it up|brings?|getting (?:a|an|one|two|five|ten|fifty"
    r"|their|her|his|it|\d)|draw|takes? out|over (?:this|that|my|our) counter|goes? back|make good"
    r"|makes good|hear what|hears|hearing from|be told|told by|tell|tells|let (?:you|them|people"
    r"|everyone) know|read (?:it|you|out|them)|write|writes|writing|written|letters?|in writin|by name"
    r"|done by|paper"
    r"|update[ds]?|updates|briefing|brief|count|counts|findings|outcome|results?|report|reports|statement"
    r"|notice|answers?|announce[sd]?|publish(?:ed)?|post(?:ed|s)?|up on (?:the|that|this) (?:door|wall"
    r"|board|site)|website|meeting|evening for|speak|speaking|talk|explain|show (?:you|them|ye)"
    r"|come back (?:to|with)|back to you|in touch|reply|replies|face to face|in person|say more|news|facts"
    r"|what (?:we|i) (?:know|have|find)|whatever"
    r"|credited|back in|back with|back to (?:you|them|her|him|every)|goes back|comes back|be back"
    r"|refund(?:s|ed|ing)?|pay|pays|paid|paying|repa(?:y|id)|reimburse[ds]?|reversed|returned|replac(?:e"
    r"|es|ed|ement)|cash|advances?|cheque|check in hand|compensat\w+|put right|corrected|settled|cover"
    r"|covers|cleared|unfrozen|released|lifted"
    r"|desk|counters?|hatch|window|guards?|line|helpline|hotline|bus|van|shuttle|ferry|lift|taxi"
    r"|appointments?|slots?|doors?|hall|tent|help|helps|adviser|advisor|officers?|counsellors?|handlers?"
    r"|engineers?|staff|extra|tellers?|cashiers?|team|people from|somebody|someone|one of (?:us|my|our)"
    r"|two of"
    r"|open|opens|opening|reopen(?:s|ing)?|open again|stay open|longer|late (?:tonight|opening)|free"
    r"|waive[ds]?|no (?:late )?(?:fees?|charges?|interest)|not be charged|on the bank|on us|our expense"
    r"|our dime|we're paying|we pay|restored|sorted|fixed by us|on duty|sit|sits|sat with|visit|visits"
    r"|come (?:in|to|and|out|back|round|at|by|between|before|with|here|up|on|again)|comes? to|coming to"
    r"|coming round|come|bring|collect|pick up|drop in|draw|send|sends|sending|sent out|deliver(?:s|ed)?"
    r"|install(?:ed|s)?|fitted|put in|trained|training"
    r"|(?:i|we)(?:'ll| will|'m|'re| am| are| shall)(?: be)?(?: \w+)? (?:here|back|there|at|on|out|seeing"
    r"|meeting|standing|doing|giving|taking|going|with|open)|be with (?:you|them|her|him)|see (?:you|them"
    r"|her|him|me|the family)|meets?|meet|give (?:you|them|everyone)|gets? (?:it|a|the|one|her|his|their"
    r"|your|five|two|ten|fifty|one)|have (?:it|your|their|her|his|my|a (?:letter|copy|call|answer|date"
    r"|name)|the (?:answer|result|findings|letter|outcome))|has (?:it|her|his|their|the (?:answer|result"
    r"|findings|letter))"
    r"|stays?|kept|keep|remains?|held|hold|holds|fed|feed|not one|no other|no one|nobody)\b"
)
PAST_EN = regex(
    r"\b(?:could have|would have|should have|was|were|wasn't|weren't|had|did|didn't|rang|went|came|saw|got"
    r"|left|took|told us|gave|began|since|yesterday|last (?:night|week|month|year|mon|tues|wednes|thurs"
    r"|fri|satur|sun|autumn|spring|summer|winter|october|november)|ago|earlier|already|this morning|heard"
    r"|found out|noticed|spotted|reported|happened|opened at|went out|ran|been|knew|stood|asked|signed"
    r"|showed|ordered|stopped|wrote|used to|before any|first (?:saw|knew|heard)|so far|as of|up to (?:noon"
    r"|now)|has gone|have gone|started|hung|held|sat|made|meant|bounced|turned|closed|tried|tryed)\b"
    r"|\b(?:i|we|he|she|they|it|you|who|police|customers?) (?:\w+ly )?(?!need|feed|speed|proceed|exceed"
    r"|indeed)\w{2,20}ed\b"
)
WILL_EN = regex(
    r"\b(?:will|shall|going to|we'll|i'll|you'll|they'll|there'll|therell|he'll|she'll|it'll|\w+'ll"
    r"|tomorrow|tonight|gets|by the (?:end|\d)|until (?:seven|eight|nine|six|\d)|till (?:seven|eight|nine"
    r"|six|\d)|next (?:week|month|update)|be (?:here|back|rung|told|called|paid)|to be \w+ed|ringing"
    r"|comes? to|come and|bring|from (?:tonight|now|today|tomorrow))\b"
)
UNSURE_EN = regex(
    r"\b(?:probably|perhaps|maybe|might|i (?:guess|reckon|suppose|think|imagine|expect|hope|believe|bet"
    r"|wish)|i'd (?:say|guess|reckon|think|imagine|bet|hope)|hopefully|should be|should land|should have"
    r"|could be|fingers crossed|with (?:any )?luck|please god|they reckon|doctors reckon|apparently"
    r"|i'm told|i heard|we hope|we expect|hoping|would be my|likely|by all accounts|i'd hope"
    r"|i can only hope|what if|can't say|cannot say|can't tell|cannot tell|don't know|do not know|no idea"
    r"|not sure|couldn't say|won't say|wouldn't know|can't promise|won't guess|not allowed"
    r"|(?<!what )i know|i would (?:say|think|guess|expect|imagine)|there'd be|i'd (?:sooner|sure like"
    r"|rather|like|love))\b"
)
OTHERS_EN = regex(
    r"^\W*(?:and |but |so |then |that's for |as for )?(?:the |a |our |your )?(?:police|sheriff|courts?"
    r"|regulator|council|hospital|doctors?|surgeons?|judge|garda[ií]?|detectives?|cid|coroner"
    r"|fire (?:service|brigade|department)|your (?:paper|station|reporters?)|media|ministry|government"
    r"|minister|army|networks?|phone company|supplier|contractor|union|chamber|ambulance|crooks?|thieves"
    r"|scammers|robbers|whoever did)\b(?! (?:and (?:i|we|me)|desk))"
)
NONE_EN = regex(
    r"\b(?:no date|no time|won't be (?:taking|answering|giving)|not (?:taking|giving|discussing|answering"
    r"|getting into|saying)|nothing (?:to get|more|for you)|locked|leave (?:me|us)|go to some other|get out"
    r"|don't (?:come|ring|call|ask)|do not (?:come|ring|call)|no more questions|next question|go away"
    r"|go back (?:home|to (?:your|work))|off with|push off|we're done|interview|move along|on your way"
    r"|nobody's coming|never (?:again|happen)|as ever\b|not today|either$|as usual|as normal"
    r"|same as always|as always|same hours)\b"
)
ORDINARY_EN = regex(
    r"\b(?:as usual|as normal|as ever|as always|same as always|usual hours|normal hours|in the usual way"
    r"|like any (?:other )?\w+day)\b"
)
FORECAST_EN = regex(
    r"\b(?:out of (?:hospital|the ward)|back (?:at work|at her window|on her feet)|pull through"
    r"|recover(?:s|ed)?\b|caught|arrested|behind bars|be out by|be out on|rain|flood|on the (?:dark )?web"
    r"|sleep)\b"
)

OPEN_NOW_ZH = regex(
    r"(?:开|走|设)(?:了|个|一条|好|通)?绿色通道|(?:现在|这就|今天|请|跟我|随我|当场|直接|都可以|的(?=上|去"
    r"|到|请))[^,。!?;]{0,6}(?:到|去|上|来|在"
    r"|进)?[^,。!?;]{0,4}(?:[一二三四五六七八九十两0-9]{1,2}(?:号(?:窗口?|柜台?|桌|厅)|楼(?![的房顶]))"
    r"|接[待代][室式]|洽谈室|贵宾室)"
    r"|(?:[一二三四五六七八九十两0-9]{1,2}(?:号(?:窗口?|柜台?|桌|厅)|楼)|接[待代][室式]|洽谈室|贵宾室|前台"
    r"|服务台|绿色通道)[^。!?;]{0,8}(?:现在|今天|就能|就可以|当场|帮您|帮你|给您|给你|陪您|陪你|专门|免费"
    r"|优先)"
    r"|(?:今天|今日|今儿|今朝|现在|而家|马上|随时)(?:就|先|都|也|可以|可|能|请|开始){0,3}(?:去|来|到|上"
    r"|在)?[^,。!?;]{0,8}(?:登[记计](?!在|表)|登个记|预约)|定下来(?:那天|以后|了)?[^。!?;]{0,4}(?:贴|发|打"
    r"|通知|告诉)"
)
"""A door that is open now."""

HOPED_ZH = regex(r"希望(?!大家|各位|您|你|乡亲|客户|街坊)|但愿|等条件|条件成熟|要是能")
"""Earlier in the sentence: all that follows is only hoped for."""
