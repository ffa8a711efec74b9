"""What the house keeps to itself: cash in hand, transports, guards and cameras, what was taken, hours not yet fixed."""

from __future__ import annotations

from engine.regex import regex

_SUM_ZH = (
    r"(?:[0-9]{1,4}(?:[.,][0-9]{1,3})?|[一二两三四五六七八九十几好百千多来]{1,5})(?:多|来|几)?(?:个)?(?:万|百万|千万"
    r"|亿|十万|百来万|十来万)(?:元|块|现金|现钞"
    r"|现款)?"
)
_CLOCK_ZH = (
    r"(?:(?:今|明)?[早晚]上?|上午|下午|中午|傍晚|夜里|凌晨|早晨|清晨|今天|明天|每天|天天|今晚|明早){0,2}(?:[0-9]{1,2}"
    r"|[一二两三四五六七八九十]{1,3})(?:点|时"
    r"|[:：][0-9]{2})(?:半|[一三]刻|[0-9一二三四五]{1,3}分)?"
)
_SOON_ZH = (
    rf"(?:{_CLOCK_ZH}|(?:今|明)(?:天)?(?:早上|早晨|晚上|上午|下午|中午|一早|晚|早)|(?:半|[一二两三]个?)(?:小时"
    r"|钟头)(?:内|后|以后|之后|就)"
    rf"|[0-9一二三四五六七八九十]{{1,3}}分钟)"
)

_HAS_ZH = (
    r"(?:有|备了?|备足了?|备着|放着?|存着?|还剩|剩下|剩|备付|储备了?|调来了?|调了|运来了?|拉来了?|准备了|装了|常备"
    r"|一共|总共|是)"
)
CASH_HELD_ZH = regex(
    r"(?:金库|库里|库存|保险库|保险柜里?|尾箱|钱箱|款箱|加钞箱|备付金?|现金储备|现金"
    rf"|现钞)[^,，。!?！？;；人户笔]{{0,8}}?{_HAS_ZH}[^,，。!?！？;；人户笔]{{0,6}}?{_SUM_ZH}(?!人|户|笔|张|名|客户|位)"
    r"|(?:库房|柜台里?|行里|网点|支行|我们(?:这儿?|这里|行|支行)?|取款机里?"
    rf"|机器里?)[^,，。!?！？;；人户笔]{{0,8}}?{_HAS_ZH}[^,，。!?！？;；人户笔]{{0,6}}?{_SUM_ZH}[^,，。!?！？;；]{{0,3}}(?<=[现款钞])(?:金|钞|款)?"
    r"|(?:行里|网点|支行|我们(?:这儿?|这里|行"
    rf"|支行)?)[^,，。!?！？;；人户笔]{{0,4}}?{_HAS_ZH}[^,，。!?！？;；人户笔]{{0,6}}?{_SUM_ZH}(?<=[金钞款])"
    rf"|(?:调来?|运来?|拉来?|送来?)(?:了|过来)?[^,，。!?！？;；]{{0,4}}{_SUM_ZH}(?:的)?(?:现金|现钞|现款|备付)"
    rf"|{_SUM_ZH}(?:的)?(?:现金|现钞|现款|钱)?(?:就)?(?:在|放在|锁在|存在|堆在)[^,，。!?！？;；]{{0,4}}(?:金库|库里"
    r"|库房|保险柜|柜台|楼上|后面|屋里)"
)
"""How much cash is in the house."""
NOT_CASH_ZH = regex(r"^(?:的)?[^,，。]{0,2}(?:定期|活期|存款|理财|贷款|保单|余额|额度|流水|取款|业务|账|保费|基金)")
TRANSPORT_ZH = regex(
    r"(?:派|调)(?:了)?(?:一辆|两辆|几辆)?(?:专)?车[^,，。!?！？;；]{0,6}(?:送|运|拉)[^,，。!?！？;；]{0,3}(?:现金|现钞|款|钱)"
    r"|(?:现金|现钞|钞票|调(?:来|拨)?的?(?:款|钱|现金))(?:已经|正|都)?(?:在)(?:来的|过来的|半)?路上|"
    r"(?:运钞车|押运车|押款车|解款车|款车|送款车|钞车|运钞的?车?|押运(?:的|员)?|送钞的?车?"
    rf"|送款的?车?)[^。!?！？;；]{{0,12}}?(?:{_SOON_ZH}"
    rf"|走[^,，。]{{1,8}}(?:路|街|大道|高速)|(?:从|打)[^,，。]{{1,8}}(?:出发|过来|开过来|走)|车牌|[一二两三四0-9]辆"
    r"|[一二两三四五0-9]个(?:人|押运员)"
    rf"|停在[^,，。]{{1,6}}(?:门|院|巷|口))"
    rf"|{_SOON_ZH}[^,，。!?！？;；]{{0,8}}(?:运钞车|押运车|押款车|解款车|款车|送款车|钞车|送钞|运钞|押运|送款|调款)"
    r"|(?:现金|现钞|现款|款项|一批(?:现)?(?:钱"
    rf"|款))[^,，。!?！？;；]{{0,6}}?{_SOON_ZH}[^,，。!?！？;；]{{0,6}}(?:就)?(?:送到|运到|调到|拉到|送来|运来|到货"
    r"|到库|运抵|运过来|送过来|会到|能到|就到|到(?=[,，。!！]|$))"
    rf"|{_SOON_ZH}[^,，。!?！？;；]{{0,8}}(?:还|就|再|又)?(?:有|会有|要)?(?:一批|一车|几百万|新的)?(?:现金|现钞|现款"
    rf"|备付金)[^,，。!?！？;；]{{0,4}}(?:送到"
    r"|运到|调到|拉到|送来|运来|到货|到库|运抵|运过来|送过来|到(?!账|期|手|位))"
)
"""When cash comes, by which way, in how many hands."""
GUARD_ZH = regex(
    r"(?:保安|安保|警卫|押运员|守夜的?|值夜的?|护卫|值班(?:的|人员)?)(?:员)?[^,，。!?！？;；]{0,6}(?:只有|就|一共|总共"
    r"|就剩|一晚上就|平时就?|晚上就?|夜里就?|白天就?"
    r"|才)[^,，。!?！？;；]{0,3}[一二两三四五六0-9](?:个|名|位)(?:人)?"
    r"|(?:只有|就|就剩|才|只)(?:有|剩|留)?[一二两三0-9](?:个|名|位)(?:人)?(?:保安|警卫|守夜的?|押运员)|(?:夜里|晚上"
    r"|半夜|下班后?|关门后|中午|周末|节假日"
    r"|平时)[^,，。!?！？;；]{0,6}(?:没有?|不设|无)(?:保安|安保|人值班|人守|人看|值班|警卫)|(?:保安|安保|警卫|守卫"
    r"|值班)[^,，。!?！？;；]{0,6}" + _CLOCK_ZH + r"(?:换班|交班|交接|下班|换岗|吃饭|巡逻|巡一次)"
    r"|(?:监控|摄像头?|探头|镜头)[^,，。!?！？;；]{0,10}(?:死角|盲区|照不到|拍不到|拍不着|覆盖不到|没(?:有)?(?:覆盖|装"
    r"|开|接|录|通电)|坏(?:了|着|的)(?!吗)|失灵|只(?:有"
    r"|存|保存|留)[^,，。]{0,4}[0-9一二三四五六七八九十]{1,3}(?:天|个)|一共[0-9一二三四五六七八九十]{1,3}个)"
    r"|(?:门口|后门|侧门|金库|库房|柜台|后院|走廊|车库)[^,，。!?！？;；]{0,6}(?:没(?:有)?(?:监控|摄像头?|探头|保安)"
    r"|是(?:个)?(?:监控)?(?:死角|盲区))"
    r"|(?:报警器|报警按钮|警报|警铃|门禁|红外|联网报警|防盗门|卷帘门|库门|金库门?)[^,，。!?！？;；]{0,8}(?:坏(?:了|着"
    r"|的)|失灵|没(?:有)?(?:响|开|接|通|装|联网|锁)"
    r"|连着[^,，。]{1,6}|密码|关(?:着|了)|夜里(?:不|没)|装在|在[^,，。]{1,6}(?:底下|下面|脚下))"
    r"|(?:金库|库门|保险柜|钱箱|尾箱)[^,，。!?！？;；]{0,4}(?:的)?(?:钥匙|密码)[^,，。!?！？;；]{0,8}(?:在|归|由|是|放"
    r"|交给|拿着|保管|有[一二两三]把|分(?:开|给))"
)
"""Guards, cameras, alarms, keys."""
TAKEN_ZH = regex(
    r"(?:被?(?:抢|劫|偷|盗|卷|拿|抱|拎|搬|装)(?:走|去|了)(?:了)?|抢(?:到|着)?了?|劫(?:得)?了?|损失了?|丢了?|少了"
    r"|被抢(?:的)?|被盗(?:的)?"
    rf"|被劫(?:的)?)[^,，。!?！？;；客]{{0,8}}?(?:{_SUM_ZH}|[0-9]{{3,7}}(?:元|块|多)?"
    rf"|[一二两三四五六七八九十几]{{1,3}}(?:千|百)(?:多|来)?(?:元"
    r"|块)?)"
)
"""What a robber took."""
ROBBED_ZH = regex(r"抢|劫|盗|贼|小偷|歹徒|匪|闯进|持刀|持枪|蒙面|砸柜|撬")
HOURS_ZH = regex(
    rf"(?:窗口|柜台|大厅|大堂|网点|支行|银行|门|我们|咱们?|行里|今天|今晚|这里|这儿)[^,，。!?！？;；]{{0,8}}?(?:开到"
    r"|办到|营业到|延(?:长|时)?到|延长至|延时至|加班到|守到|办理到"
    rf"|服务到|一直到|开门到|做到|营业至)(?:了)?{_CLOCK_ZH}"
    rf"|(?:今天|今晚|今日)[^,，。!?！？;；]{{0,8}}{_CLOCK_ZH}[^,，。!?！？;；]{{0,3}}(?:才)?(?:关门|打烊|下班|停办"
    r"|停止(?:营业|办理)|收工)"
    r"|(?:办|开|服务|守|付|取|加班)(?:理|完|好)?(?:到|完|给)?(?:了)?(?:今天)?最后一[位名个](?:客户|储户|老人"
    r"|人)?(?:为止|走|离开)?|(?:今天|今晚|绝|都|就)不(?:关门"
    r"|打烊|下班|停办)|(?:通宵|连夜)(?:营业|办|开门)|(?:延长|延时)(?:营业|办理)(?:时间)?|(?:二十四|24)小时(?:开门|营业"
    r"|办)|(?:不(?:修好|办完|取完)|修不好|办不完)[^。!！?？;；]{0,6}不(?:下班|关门|走)|几点(?:修好|取完|办完)[^,，。]{0,2}(?:办|开)到几点"
    r"|(?:俺们?|我们|咱们?|支行)(?:都|也|就|绝)?不(?:关门|打烊|下班|收工)|(?:办|开|弄|熬)到(?:半夜|夜里|深夜|后半夜|天黑|天亮)"
    r"|(?:队|人)[不没](?:排|办|取)[完光][^,，。]{0,6}不(?:关门|下班|收工)"
)
"""Closing hours, and longer ones."""
NOT_HOURS_ZH = regex(
    r"电话|热线|专线|专席|客服|有人接|接听|手机银行|自助|取款机|atm|昨|前天|上(?:周|个月)|平时|平常|公示|本来|一向"
    r"|一直都?是|向来|照常|请示|还没(?:定|答复|批)|要不要|能不能|是不是|是否"
    r"|定不|说不|不能|没(?:有)?(?:定|批|说)|如果[^,，。]{0,8}延|会不会|争取|希望|不是|调查|核查|学校|医院"
)

NOT_TOLD_ZH = regex(
    r"不(?:能|便|会|方便|好|可以|该)?(?:说|讲|公开|透露|谈|对外)|不清楚|不知道|由(?:警方|公安)|以(?:警方|公安)"
    r"|(?:没有?|未)(?:任何)?(?:现金|钱"
    r"|款)[^,，。]{0,4}(?:被)?(?:抢|偷|盗|劫|拿)|没(?:有)?(?:被)?(?:抢|偷|盗|劫|丢|少|损失)(?:走|去)?|如果|要是|谁说"
    r"|有人说|网上|网传|传言|听说|据说|不是|谣|假"
)
"""In the clause: nothing is told."""

_SUM_EN = (
    r"(?:[$£€₹¥]\s?\d[\d,.]{0,12}\s?(?:k|m|million|thousand|grand|lakhs?|crores?)?|\b\d[\d,.]{0,12}\s?(?:k\b|m\b"
    r"|million|thousand|grand|lakhs?|crores?|pounds|dollars|euros|rupees|rand|quid)|\b(?:(?:a|one|two|three|four|five"
    r"|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|a few|several|couple of"
    r"|half a|quarter of a|hundreds of|about) ){1,4}(?:hundred |and |\w{2,6}ty )?(?:million|thousand|grand|lakhs?"
    r"|crores?)(?: \w{1,12})?)"
)
_CLOCK_EN = (
    r"(?:(?:at|by|around|about|before|after|from|until|till) (?:about |around )?(?:noon|midday|midnight"
    r"|half (?:past )?\w+|quarter (?:past|to) \w+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?)|tonight|tomorrow(?: \w+)?|this (?:morning|afternoon|evening)|in (?:an"
    r"|half an|two|three) hours?|in (?:ten|twenty|thirty|\d+) minutes"
    r"|(?:every|each) (?:day|morning|evening|night|\w+day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|first thing)"
)
_VAN_EN = (
    r"(?:cash van|security van|armou?red (?:van|truck|car)|(?:money|bullion|currency chest|cash|securicor) (?:van"
    r"|truck|transport|delivery|run|shipment|consignment)|cash[- ]in[- ]transit|van with the (?:cash|money)"
    r"|delivery of (?:cash|notes|new notes|money|banknotes)|(?:cash|money|new notes|more notes|more cash))"
)
CASH_HELD_EN = regex(
    r"\b(?:we(?:'ve| have)(?: got)?|there(?:'s| is| are)|(?:the |our )?(?:vault|safe|strong ?room|tills?|branch"
    r"|drawers?|machines?) (?:holds?|has|contains?|is holding|carries)|we (?:keep|hold|carry|stock|brought in|took in"
    r"|ordered)|i(?:'ve| have)(?: got)?|holding|with|still"
    rf"|left)\b[^.!?;,\n]{{0,24}}?{_SUM_EN}[^.!?;,\n]{{0,24}}?\b(?:in (?:cash|notes"
    r"|(?:the|that|this|our) (?:vault|safe|strong ?room"
    r"|branch|building|tills?|back|machine|drawers?))|of cash|cash|in there|on the premises|on hand|ready to pay)"
    rf"|\b(?:vault|safe|strong ?room|tills?|cash drawers?)\b[^.!?;,\n]{{0,24}}?{_SUM_EN}"
    rf"|{_SUM_EN}[^.!?;,\n]{{0,20}}?\b(?:in (?:the|that|this|our) (?:vault|safe|strong ?room|tills?|back)"
    r"|in cash (?:here|in this branch"
    r"|on the premises))"
)
TRANSPORT_EN = regex(
    r"(?<!your )(?<!the customer's )\b(?:cash|notes|cash van|security van|armou?red (?:van|truck|car)"
    r"|delivery of (?:cash|notes))"
    r" (?:is|are|is already|are already) on (?:its|their|the) way\b|"
    rf"\b{_VAN_EN}\b[^.!?;\n]{{0,40}}?\b(?:come|comes|coming|arriv\w+|due|gets? here|be here|will be|lands?|on (?:its"
    rf"|the) way|pulls? (?:up|in)|leaves?|delivers?|delivered|calls?)\b[^.!?;\n]{{0,24}}?\b{_CLOCK_EN}"
    rf"|\b{_CLOCK_EN}[^.!?;\n]{{0,24}}?\b{_VAN_EN}\b[^.!?;\n]{{0,16}}?\b(?:come|comes|coming|arriv\w+|due|is here"
    r"|be here|lands?|on (?:its|the) way|pulls? (?:up|in)|leaves?|calls?)\b"
    rf"|\b(?:{_VAN_EN}|more)\b[^.!?;\n]{{0,16}}?\bon (?:its|the) way (?:at|by|for) \w+"
    r"|\b(?:cash van|security van|armou?red (?:van|truck|car)|(?:money|bullion|currency chest|cash) (?:van|truck"
    rf"|transport|run))\b[^.!?;\n]{{0,40}}?\b(?:takes? the|comes? (?:by|up|down|along) (?:the )?\w+ (?:road|street"
    r"|lane)|by the (?:back|side|rear)|round the back|route|registration|number plate|two (?:men|guards|guys)"
    r"|one (?:man|guard|guy))\b"
)
GUARD_EN = regex(
    r"\b(?:(?:down to|just the|only the) (?:one|two) guards?\b[^.!?;\n]{0,30}|(?:there(?:'s| is| are| has been| was)"
    r"|we(?:'ve| have| had)?(?: only)?(?: got)?)(?: \w+){0,2} (?:no|only one|just one|one|two|a single"
    r"|only two) (?:security )?(?:guards?|watchm[ae]n|doorm[ae]n|security m[ae]n)\b(?! (?:was|were|is) (?:hurt|injured"
    r"|with))[^.!?;\n]{0,30}"
    r"|(?:guards?|watchman|security)(?: \w+){0,3} (?:goes? home|changes? (?:over|shifts?)|finish(?:es)?|knocks? off"
    r"|leaves?|has (?:his|her|their) (?:break|lunch)|clocks? off|on (?:his|their) (?:break|lunch))[^.!?;\n]{0,24}"
    r"|(?:cameras?|cctv|surveillance)(?: \w+){0,4} (?:(?:was|were|is|are|had been|has been|have been) (?:broken|out"
    r"|down|off|switched off|not (?:working|recording|on)|dead|faulty|blind|pointing)|(?:isn't|aren't|wasn't|weren't"
    r"|not) (?:working|recording|on|covered|switched on)|don't (?:cover|reach|see|work|record)|doesn't (?:cover|reach"
    r"|see|work|record)|didn't (?:cover|work|record|reach|catch)|only (?:keeps?|stores?|covers?)|blind spot|can't see)"
    r"|blind spots?|(?:no|without a|without any) cameras? (?:on|at|over|in|behind|outside|by)"
    r"|(?:alarms?|panic buttons?|silent alarm)(?: \w+){0,4} (?:under|beneath|behind|was (?:off|broken|out|not (?:on"
    r"|set|working))|wasn't (?:on|set|working)|isn't (?:on|set|working)|didn't (?:go|ring|sound|work)|goes (?:to"
    r"|straight to)|takes? \w+ minutes|is in)"
    r"|(?:log|logs|record of (?:logins|entries)|footage)(?: \w+){0,4} (?:looked at|checked|read|reviewed"
    r"|gone through)(?: \w+){0,2}"
    r" (?:once|twice) (?:a|every) (?:day|week|month|quarter|year)"
    r"|(?:four|five|six|eight|[4-8])[- ](?:digit|letter|figure) (?:pin|code|password|number)\b"
    r"|(?:vault|safe|strong ?room)(?:'s)? (?:key|keys|code|combination)[^.!?;\n]{0,10} (?:is|are|was|were|kept|held"
    r"|with|in|on)\b[^.!?;\n]{0,20}|(?:keys?|code|combination) (?:to|of|for) the (?:vault|safe"
    r"|strong ?room)[^.!?;\n]{0,10} (?:is|are|was|were|kept|held|with)\b[^.!?;\n]{0,20})"
)
TAKEN_EN = regex(
    r"\b(?:they|he|she|the (?:robbers?|raiders?|thieves|thief|burglars?|men|man|gang|pair)|robbers?|thieves"
    r"|raiders?)(?:'ve| have| had| has|'d)? (?:only |just )?(?:got away with|made off with|took|taken|stole|stolen"
    rf"|grabbed|walked out with|escaped with|went off with|cleaned out|lifted|got)\b[^.!?;\n]{{0,20}}?{_SUM_EN}"
    rf"|\b(?:lost|missing|stolen|taken|gone|haul|loss|short)\b[^.!?;\n]{{0,16}}?{_SUM_EN}"
    rf"|{_SUM_EN}[^.!?;,\n]{{0,12}}?\b(?:was|were|is|are|has been|have been|had been) (?:taken|stolen|missing|grabbed"
    r"|gone|lost)"
)
ROBBED_EN = regex(
    r"\b(?:rob\w*|raid\w*|thie(?:f|ves)|burglar\w*|hold-?up|gunm[ae]n|gun|knife|masked|stole|stolen|stick-?up|heist"
    r"|break-?in|broke in|got away with|made off with)\b"
)
HOURS_EN = regex(
    r"\b(?:(?:we|the (?:branch|counters?|doors?|bank|lobby|windows?)|this (?:branch|door)|counters?|doors?)(?:'re| are"
    r"| is|'ll| will|'ll be| will be| stays?| keeps?| shall)*(?: \w+){0,2} (?:open|stay(?:ing)? open|serv(?:e|ing)"
    r"|pay(?:ing)?(?: out)?|work(?:ing)?)(?: \w+){0,2} (?:until|till|til) (?:about |around )?(?:noon|midnight"
    r"|half (?:past )?\w+|quarter (?:past|to) \w+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?)"
    r"|(?:open|stay(?:ing)?|serv(?:e|ing)|pay(?:ing)?|working|here|go(?:ing)? on|counters?)\b[^.!?;\n]{0,20} (?:until"
    r"|till|til) (?:(?:the )?(?:very )?last (?:customer|person|one|saver|pensioner|member)|(?:every(?:one|body)"
    r"|each (?:one|of you)|all of you)(?:'s| has| have| is| are)? (?:been )?(?:served|seen|paid|sorted"
    r"|done))[^.!?;,\n]{0,30}|(?:we're|we are|we'll be|we will be) (?:not closing (?:tonight|today|until|till|before)"
    r"|open (?:all night|round the clock|through the night|late))"
    r"|(?:won't|will not|not going to|never) (?:close|shut|lock up)(?: \w+){0,3} (?:until|till|tonight|today|before)"
    r"|(?:extended|longer|late) (?:opening )?hours"
    r"|(?:i'll|i will|we'll|we will) (?:come (?:in|down|out|back) and|be (?:here|below|down|in)(?: \w+){0,4} (?:and"
    r"|to))"
    r" open (?:it|the doors?|that door|this door|up|the place|the branch)"
    r"|(?:bank holiday|sunday|christmas) or (?:no|not a) (?:bank holiday|sunday|christmas))\b"
)
NOT_HOURS_EN = regex(
    r"\b(?:phone|line|lines|helpline|hotline|number|0800|online|app|cash ?machine|atm|machine|van|bus|yesterday"
    r"|last (?:night|week)|was|were|usual|usually|normally|always|posted|any (?:other )?day|area office"
    r"|head office (?:decides|will decide)|whether|if|not (?:decided|settled|been)|don't know|can't (?:say|promise"
    r"|tell)|may|might|hope|hoping|ask(?:ed|ing)?|council|school|hospital|library|police|desk|shop|shops|post office"
    r"|legion|meeting|gym|church|mosque|village hall|town hall|sitting|drive-?thru)\b"
)
NOT_TOLD_EN = regex(
    r"\b(?:can't|cannot|won't|will not|not going to|couldn't|wouldn't|don't|do not|never) (?:say|tell|discuss|talk"
    r"|give|go into|speak|comment|reveal|put a figure|know)\b|\b(?:for the police|up to the police|police will"
    r"|not for me|nothing (?:was|is|has been)|no (?:money|cash|notes?) (?:was|were|is|are|has|have)|not a (?:penny"
    r"|cent|note|dollar)|if|rumou?rs?|they say|people say|facebook|whoever says|untrue|not true|account|accounts|wages"
    r"|bill|customer's|compensation)\b"
)
