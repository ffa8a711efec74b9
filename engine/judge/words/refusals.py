"""How people refuse to answer, and what makes a refusal a holding statement."""

from __future__ import annotations

from engine.regex import regex

_TALK = (
    r"(?:说|讲|谈|聊|答|回答|回应|解释|奉告|置评|评论|表态|透露|补充|答复|介绍|多说|多讲|多谈|唠|扯|采访|接受采访"
    r"|掰扯)"
)
_NOT_THIS = r"(?!清|明|好|定|准|死|出|得|过|理|假|大|空|漂亮|虚|责任|条件|瞎|谎|废话|话算|的是)"

ENDS_ZH = regex(
    # 不谈了、一概不答、不接受采访
    r"随(?:你|您|便|他)们?(?:怎么|便|说|写|想|吧|[,。!])|(?:超出|不在|不属于)[^,。!?]{0,8}(?:职责|权限|范围|管辖)"
    r"|借过|大门在|爱信不信|信不信由你|"
    rf"(?<![说得讲谈答会敢能])(?<!种话我)(?<!的话我)(?<!套话我)不(?:做|作|予|便|想|愿意?|打算|准备|方便|接受|参与)?(?:任何|再)?(?:跟|和|同)?(?:你"
    rf"|您)?们?{_TALK}{_NOT_THIS}"
    rf"|唔(?:会)?(?:讲|答|讲得|回应)|[勿弗](?:讲|谈|答)|[别莫甭](?:再|来|再来)?(?:{_TALK}|问|采|打听|缠|追|烦|找我"
    rf"|为难我)"
    r"|不(?:要|用|必|许)(?:再|来)?(?:问|采访|打听|追问|缠|找我)|少(?:问|打听|来(?:问|烦|这套))|拒绝(?:回答|采访|评论"
    r"|回应)|我拒绝|没(?:什么|啥)(?:看法|意见|想法|感想)|再见[。!]*$|让一让|(?:领导|行长|负责人|管事的|主任"
    r"|能说话的)(?:都|也|今天)?(?:不在|没来|出差|开会)|忙着呢|正忙|谁(?:都|也)(?:别|不许|甭)"
    r"|不是我[^,。!?]{0,8}(?:回答|说|讲|定)(?:得了)?的|免谈|(?:都|就)?(?:说|讲)(?:这么多|这些|完了)(?:[。!了]|$)"
    r"|该(?:说|讲)的(?:都|我)[^,。]{0,4}(?:说|讲)|言尽于此|歇(?:了|着)?吧|闭嘴|套(?:我|我的)话|不接(?:茬|招|话)"
    r"|无可(?:奉告|置评)|恕(?:我)?(?:不|难|无)|保密(?:[。!,]|$)|不(?:对外|公开)(?:[。!,说讲透公]|$)"
    # 没什么好说的、没得谈、没话说
    rf"|(?:没|无|冇)(?:有)?(?:什么|啥子?|么子|嘢)?(?:跟|和|同|对|给)?(?:你|您)?们?(?:好|可|要|想|得)(?:再)?(?:跟|和"
    rf"|同|对|给)?(?:你|您)?们?(?:好)?{_TALK}"
    rf"|没话(?:跟|和|可|好|对)?(?:你|您)?们?{_TALK}|一(?:个字|句话?)(?:都|也)?(?:不|没|甭想|别想|休想)|冇嘢讲"
    # 到此为止、采访结束
    r"|到此(?:为止|结束|打住)|到(?:这里|这儿|这|此)(?:儿|里)?(?:吧|了|啦|为止)?(?:[。!]|$)|(?:采访|访谈|提问|发布会"
    r"|问答)(?:就)?(?:到这|结束|完了|到点|取消|停)"
    r"|散会|收工|打住|下一(?:位|个|题)|还有没有别的问题|有没有(?:别的|其他)问题|换个(?:问题|话题)|时间到了"
    r"|跳过(?:[。!,吧]|$)"
    # 没工夫陪你、懒得理
    r"|(?:没|没有|哪有|哪来的|腾不出)(?:这个?|那个?|什么|啥)?(?:功夫|工夫|空|时间|闲心|心情|精力|义务|兴趣)(?:来|去"
    r"|在这儿?)?"
    r"(?:跟|和|陪|同|理|答|接|回答|管|一个|给|听|应付|伺候|搭理|解释|说|扯)|懒得(?:说|理|跟|搭|答|讲|陪)|不(?:伺候"
    r"|奉陪|侍候|陪)"
    r"|(?:跟|和|同)(?:你|您)们?(?:说|讲|谈)不(?:着|上)|[说讲问](?:了|多少)?也白[说讲问]|想(?:清楚|好|明白)了?再来"
    # 不归我管
    r"|(?:不|又不)(?:归|该|由)(?:我|俺|咱)们?(?:这儿|这里|这边|支行)?(?:管|说|答|讲|回答|负责|操心)|(?:我|俺|咱"
    r"|我这儿|我这里)(?:可|也|都|真)?(?:管|答|帮|回答)不(?:了|着|上)"
    r"|管不着|轮不(?:到|着)(?:你|您|我|俺)|关(?:我|你|您)们?(?:什么|啥|屁|的)?事|跟(?:你|您)们?(?:没关系|无关|不相干"
    r"|没有关系)"
    r"|(?:我|俺)(?:就|只|不过)(?:是)?(?:个|一个)?(?:打工|干活|跑腿|值班|看门|管柜台|站柜台)"
    # 自己看去
    r"|(?:自己|自个儿?)(?:上?网|回去|慢慢|上|去|到)?[^,。!?]{0,6}?(?:看|想|查|猜|翻|琢磨|打听|找|问|体会|掂量|解决"
    r"|悟)(?:去|吧|嘛|呗|啦|咯|办法)"
    r"|看(?:墙上|公告|通知|告示|报纸?|新闻|手机)(?:去|啦|嘛)|爱(?:咋|怎么|信|找谁|问谁)[^,。!?]{0,4}(?:说|想|写|信"
    r"|问|找|咋|怎么|谁)"
    # 请出去
    r"|(?:^|(?<=[请都我们你您先吧。,!,!??\s]))(?:都|马上|立刻|赶紧|给我|统统){0,3}(?:出去|走开|散了|滚|出门"
    r"|离开(?:这|银行|大厅))"
    r"|散了吧|请回(?:吧|去|[。!]|$)|都回(?:吧|去)|走走走|走吧走吧|去去去|下班了|门在(?:那|这|后)"
    r"|(?:慢走)?不送(?:[。!了]|$)|送客|请便|(?:机器|摄像机|镜头|话筒|录音)(?:给我)?(?:关|拿开|收)"
    # 我哪知道
    r"|(?:我|俺|咱)(?:上)?(?:哪儿?|怎么|咋|去哪|点)(?:里|能|会)?(?:知|晓得|清楚)|(?:鬼|天|老天爷?)(?:才)?(?:知道"
    r"|晓得)|问我(?:也)?没用|问我干(?:什么|嘛|啥)|我(?:这儿?|这里)?没有?(?:你要的)?答案"
    r"|(?:你|您)们?(?:就|先)?等(?:着)?(?:通知|消息)(?:就)?(?:行|吧|得|好)|烦不烦|烦唔烦"
)
"""Shuts the talk, or this part of it."""

_OFFICES = (
    r"(?:总行|总部|分行|省行|市行|省里|市里|县里|上级|上面|上头|领导|公安局?|警察|警方|派出所|消防队?|法院|律师|医生"
    r"|医院|急救中心|记者"
    r"|保安|物业|客服|法务|法律部|宣传部?|公关部?|pr|新闻(?:部|处|办)|品牌部|媒体|当事人|监管|银保监局?|人行|央行"
    r"|纪委|办公室"
    r"|有关部门|相关部门|别人|他们?|她们?|人家|厂家|公司|科技部?|老板|保险公司|街道|社区|政府|信访|110|120|119|12345)"
)
REFERRED_ZH = regex(
    r"(?:这|那)(?:个|事|件事|些)?(?:你|您|都|就|可)?得(?:去)?问(?!题|我|您|你)[^,。!?]{1,8}|"
    rf"(?:你|您|自己)们?(?:自己)?(?:去|直接|还是|得|要|该|可以|只能|应该)?(?:上|去|到"
    rf"|向)?[^,。!?倒谁]{{0,4}}?(?:问"
    rf"|找|采访)(?:我们|他们)?{_OFFICES}"
    rf"|(?:^|(?<=[,。!?,!?\s请先来]))(?:去|请|麻烦|直接)?(?:问|找|采访)(?:我们)?{_OFFICES}"
    r"|(?:你|您)们?[^,。!?倒]{0,8}(?:问|找|采访)(?!题|问|我|谁)[^,。!?我谁]{1,10}(?:[去吧嘛啊噻呗](?:[。!,啊吧嘛]|$)"
    r"|好不好)"
    r"|(?:问|找|采访)(?!题|问|我|谁)[^,。!?我您谁]{1,8}去(?:[。!,啊吧嘛]|$)|的事[,]?(?:你|您)们?(?:找|问)(?!我|谁)"
    r"|(?:你|您)们?(?:去|自己)?(?:打|拨)[^,。!?]{0,8}电话(?:[噻吧嘛去问]|$)|(?:你|您)们?(?:去|自己|往上|上"
    r"|到)[^,。!?]{0,8}(?:投诉|反映|告)(?:去|吧|嘛|呗)"
    r"|(?:跟|和|同|找)(?!我)[^,。!?我]{1,8}(?:说|讲|要|谈)去"
)
"""The asker sent to somebody else."""

UNKNOWING_ZH = regex(
    r"(?:不|没)(?:太|大|怎么|是很)?(?:知道|清楚|晓得|了解|明白|掌握|听说)|晓不得|唔(?:知|清楚)|[勿弗]晓得"
    r"|不懂(?=[,。!]|$|这)"
    r"|说不(?:好|来|准|上来|清)|不好(?:说|讲|回答|评论|透露|表态)|(?:不|没)(?:方便|便)|没(?:接到|收到)通知"
    r"|没(?:法|办法)(?:子)?(?:说|讲|答|回答|告诉|跟|给)|(?:说|讲|答|回答)不(?:了|上来|出来)"
    r"|(?:不能|无法|不宜|不可以|没权|无权|没资格)(?:随便|对外|跟(?:你|您)们?|再|往外)?(?:说|讲|透露|多说|评论|置评"
    r"|回应|回答|答复|谈|讲话)"
    r"|(?:以后|回头|改天|过后|到时候?)再(?:说|讲|看)|看情况|(?:暂无|没有?|无)(?:更多|进一步|新的?|其他)的?(?:消息"
    r"|信息|内容|说法)|没有?(?:被)?(?:授权|权限|资格)|我说了不算|没(?:有)?(?:答案|数)(?:[。!]|$)|^谁(?:知道|晓得)"
)
"""Nothing known, or nothing that may be said; a refusal where it stands alone."""

REASON_ZH = regex(
    r"因为|由于|(?:正|还|都|已|仍)在(?:查|核|调查|处理|抢修|办|了解|统计|算|修|走|清点|鉴定|排查)|在(?:查|核"
    r"|调查)(?!谁)|核查|核实|查清|查明"
    r"|调查(?:组)?(?:正|在|还|没|结束|结果|结论)|没(?:有)?出来|结论|结果(?:出|没)|尚?未(?:有|查|核)|涉及|关系到"
    r"|(?:(?<!就)是|属于?|保护)[^,。!?]{0,8}(?:隐私|个人信息|客户信息|私事)"
    r"|(?:隐私|个人信息|客户信息|私事|家事|私生活)(?:[,。]|我|不|要|得)|(?:他|她|老人|客户|人家|家属)(?:们)?(?:自己"
    r"|本人)?的(?:私)?事|案子(?:还|正|在)|案情|办案|侦查"
    r"|等[^,。!?]{0,12}(?:结果|结论|出来|查|报告|鉴定)|不编|不猜|冤枉|(?<!你)瞎(?:讲|说|编|猜)|没准的|没影|没底|误导"
    r"|不归我拿主意|没人给我交过底|对[^,。!?]{1,8}不公平|法律规定|规定不"
    r"|(?:公安|警方|警察|督查组|调查组|核查组|巡视组|纪委|审计)[^,。!?]{0,4}(?:在|会|正)?(?:查|审|问)|怕(?:说|讲)错"
    r"|不能(?:乱|瞎|随口)|不替(?:他|她|人家|别人)"
)
"""Why it cannot be told, which makes a refusal a holding statement."""

NEXT_ZH = regex(
    r"[\d一二三四五六七八九十两半]{1,3}\s?(?:点(?!小|都|也|[儿])|时(?!候|间)|号(?!人|窗))(?!不|我|都|前|才|就(?:来"
    r"|到|起|开))|(?:小时|分钟|天)(?:之|以)?[内后]"
    r"|(?:今天|今晚|明天|明早|明儿|明晚|后天|下午|晚上|下周|周[一二三四五六日天]|星期[一二三四五六日天]"
    r"|礼拜[一二三四五六日天])[^,。!?]{0,16}(?:公布|通报|告诉|答复|发|说明|贴|给|开|来|见|讲|办|再说(?!吧))"
    r"|热线|\d{5,}|(?:打|拨|记)[^,。!?]{0,8}电话|短信(?:通知|告|会)|(?:会|将|再|就|统一|给)[^,。!?]{0,6}(?:通报|公布"
    r"|发布|答复|通知|说明|告诉|回话|回复|交代)"
    r"|[一二三四\d]号?(?:窗口|柜台)|登记|(?<!不)(?<!没)预约|(?:能|可以|先)约|专人|第一时间|(?:来|直接|随时|可以"
    r"|尽管)(?:来)?找我|留(?:个|下)[^,。!?]{0,4}(?:电话|号码|联系)|回头(?:给|跟|向)(?:您|你|大家)"
    r"|(?:出来|查清|有了)[^。!?]{0,8}(?:告诉|给|通知|公布|说)|官网|网站|(?:来|到)(?:柜台|柜面|大堂|网点)"
)
"""When or where more will come."""

_DECLINED = (
    r"(?:answer|answering|discuss|discussing|comment|commenting|debate|debating|talk (?:to|about|with)|talking (?:to"
    r"|about|with)|speak(?:ing)?|"
    r"tak(?:e|ing) (?:any |more |that |this )?(?:questions?|bait)?|dignify\w*|say(?:ing)? (?:any|another|more|a word"
    r"|one word|no more|nothing)|go(?:ing)? (?:there|into)|get(?:ting)? (?:into|drawn)|be drawn|being drawn|"
    r"entertain(?:ing)?|having (?:this|that|any)|have (?:this|that)|do(?:ing)? (?:this\b|interviews)|listen to"
    r"|stand(?:ing)? here (?:and|for|to|while)|giving (?:you )?(?:that|any|interviews)|telling you"
    r"|tell you(?! (?:that |it(?:'s| is| was) |there |everything |nothing |all is |we\b)))"
)
_NOW = r"(?:^|(?<=[.!?,] ))(?:righto?,? |now,? |just |please,? |so,? |well,? |ok(?:ay)?,? |and now |then ){0,2}"

ENDS_EN = regex(
    # no comment, pass
    r"\bsuit yourself|\b(?:think|say|write|print|believe) what(?:ever)? you (?:please|like|want|wish)|\b(?:outside"
    r"|beyond|not within) my (?:\w+ )?(?:remit|authority|brief|job|control|powers?)|\blet me (?:through|past|by)\b"
    r"|\bexcuse me[.!]*$|\ba (?:branch|bank|business|queue|counter) to (?:run|serve|see to)\b|\bbe my guest\b"
    r"|\bwhatever you say\b|\btake it or leave it\b|"
    r"^\W*(?:um+[,.]? |no[,.]? |er+[,.]? ){0,2}(?:pass|next|skip)\b(?=\W*$|[.!]| on| question| please)"
    r"|\bno (?:further |more )?comments?\b|\bno (?:more|further) (?:questions?|from (?:me|us)|today|now\b|to (?:say"
    r"|add|be had))"
    r"|(?:^|(?<=[.!?] ))no questions\b|\bnot another (?:word|question|thing|syllable)|\bnot (?:a"
    r"|one) (?:single )?(?:word|syllable|peep)\b(?! of)"
    # nothing more to say
    r"|\b(?:nothing|nowt|naught) (?:else |more |further |new |at all ){0,2}(?:to (?:say|add|tell|give (?:you|to)"
    r"|offer|discuss|talk about|get|see here|you)\b|from (?:me|us)\b|for (?:you|the press)\b|out of me)"
    r"|\bnothing (?:is|will be|gets|to be) (?:\w+ ){0,3}(?:told|said|given)\b|\bnothing (?:more|else"
    r"|further) (?:\w+ ){0,4}(?:say|add|tell|press|you)\b"
    # I'm not discussing that
    rf"|(?:\b(?:i'm|i am|we're|we are)|^\W*(?:no,? )?|(?<=[.!?] )) ?(?:not|no') (?:\w+ ){{0,2}}?{_DECLINED}"
    rf"|\b(?:won't|will not|wouldn't|shan't|not going to|refuse to|decline to|don't (?:wish|want|intend|care|propose"
    rf"|have|need) to|do not (?:wish|want|intend|care|propose|have|need) to|can't be) (?:be |even ){{0,2}}{_DECLINED}"
    r"|\b(?:i|we) (?:just |must |respectfully |have to ){0,2}(?:refuse|decline)\b|\b(?:i|we) (?:don't"
    r"|do not) (?:give interviews|do interviews|owe you|answer to you|talk to)|\bwhy should (?:i|we) (?:answer|tell"
    r"|say|talk)"
    # we're done here, that's your lot
    r"|\b(?:we're|we are|i'm|i am|and i'm|we've|you and i are)(?: all| quite| well)? (?:done|finished"
    r"|through)(?=[.!,]|$| here| now| with (?:you|this|questions)| for (?:today|the day)| talking)"
    r"|\b(?:int[erviw]{4,7}|conversation|discussion|press conference|briefing|chat)(?:'s| is|s)? (?:now )?(?:over"
    r"|finished|closed|ended|at an end|done)\b"
    r"|\bthat(?:'s| is|ll be|'ll be| will be|s) (?:it|all|enough|your lot|yer lot|the lot|me done|me finished|us"
    r"|us done|me|final|all folks|it folks)(?:[ ,]+(?:now|then|finished|done|folks|today|thank you|thanks))?"
    r"(?: (?:from|out of) (?:me|us)(?: \w+)?|(?: of| for) (?:you|now|today)| you(?:'ll| will|'re)(?: \w+){1,4}"
    r"| i(?:'m| am|'ve| have)(?: \w+){1,4})?(?=[.!]|$|, (?:finished|done|goodbye|off))"
    r"|\bthat(?:'s| is) the (?:end of (?:it|that|the matter|this)|last (?:word|of it))|(?:^"
    r"|(?<=[.!?] ))(?:end of story|finished)(?=[.!]|$)|\bend of (?:discussion|conversation|interview|chat|debate"
    r"|it)\b|^\W*(?:ok(?:ay)?|right|righto|no)?,? ?enough\b(?=[.!,])|\bleave it (?:there|at that)(?=[.!]|$)"
    r"|\b(?:good ?bye|cheerio|good day(?: to you)?|good luck to you|ta-ta)(?: now)?[.!]*$|\bsaid (?:all"
    r"|everything) (?:i|we|that)|\bsaid (?:my piece|what i)|\blips are sealed|\bi'm saying (?:nothing|nowt|no more)"
    r"|\bas far as (?:i'll|i will|i'm going to) go|\b(?:i|we) (?:don't|do not|never|couldn't possibly"
    r"|cannot possibly) comment\b|\bnot (?:prepared|willing|inclined|minded) to (?:say|answer|discuss|comment|talk"
    r"|speak|debate)|\b(?:try|come back|call) (?:again )?(?:another|some other) (?:day|time)|\b(?:take|see"
    r"|sue) (?:us|you|me) (?:to|in) court|\bso sue (?:us|me)|\bget (?:that|this|these|those|them) (?:\w+ )?out of"
    r"|\b(?:can't|cannot) do this\b|\btake a hike\b|\bask me another\b|\bnot on your life\b|\bno statement\b(?! yet)"
    r"|\b(?:i'm|i am) (?:very |rather |too )?busy(?=[.!,]|$)|\b(?:told you|said) (?:all|everything|as much as)\b"
    r"|\b(?:told|asked|instructed|ordered|advised) not to (?:say|speak|talk|comment|answer|discuss)"
    r"|\bi have a meeting\b|\bfor me to know\b"
    # you'll get nothing from me
    r"|\byou(?:'ll| will|'re| are|ll)(?: be)? (?:get|getting|have|hear|hearing|having) (?:no|nothing|none|nowt"
    r"|not (?:one|a|another))\b|\byou(?:'ll| will|'re| are|ll)? (?:won't|not) (?:be )?(?:get|getting|have|hear"
    r"|hearing|having) (?:\w+ )?(?:any|a|an|another|anything)\b"
    r"|\b(?:all )?you(?:'ll| will)(?: \w+)? get (?:here|from me|out of me)|\b(?:(?:no|not (?:a|another)|a|another"
    r"|get an|any|one) (?:word|quote|comment|rise|peep|bite)|(?:no|get an|get any) answers?) (?:from|out of) (?:me"
    r"|us)\b|\bnone of your (?:business|concern)|\bnone of (?:it|them|that|those) answered"
    r"|\b(?:have|got|'ve) none of the answers|\b(?:have|got|'ve|are) no answers?\b(?! yet)|\bmind your own"
    r"|\bnot your (?:concern|business)|\b(?:wasting|save) your (?:breath|time)|\bwhat's it to you\b|\bno (?:byte"
    r"|bite|quote|interview)s?\b"
    # go away
    r"|\b(?:get|clear|push|shove|buzz|naff|bugger|sod|piss) (?:out|lost|off|away)\b(?! of (?:it|the woods))"
    r"|\bget (?:that|those|your|this|yourselves)(?: \w+){1,3} (?:off|out of|away from) my"
    rf"|{_NOW}(?:out|hop it|on your (?:way|bike)|off you (?:go|pop)|off with (?:you|ye)|off home|go (?:away|home)"
    rf"|go back to your|be off|be gone|on you go|move(?: along| on| it)?|scram|shoo|jog on|beat it|sling your hook"
    rf"|leave my|leave (?:the|this) (?:branch|bank|hall|building)|off (?:my|the) (?:step|premises))\b"
    r"(?=[.!,]| with| now| the | please| from| my| you| all| to your| branch| bank| hall| house| place| door|$)"
    rf"|{_NOW}go (?:and |to (?:some|an)? ?other )(?:sell|buy|play|find|write|pester|bother|do|learn|ask|get|make"
    rf"|branch|bank|town)|\bout of my (?:way|branch|bank|face|sight|hall|lobby)|\bleave (?:us|me)(?: alone| be"
    rf"| in peace|(?=[.!]|$))"
    r"|\bthere's the door\b|\bdoor(?:'s| is) (?:there|that way|behind|over)|\b(?:turn|switch|put|take) (?:that|the"
    r"|those|your) (?:\w+ ){0,2}(?:off|down|away)\b|(?:don't|do not|stop|quit) (?:you )?(?:ask|asking|ring|ringing"
    r"|call|calling|bother|bothering|pester|pestering|harass\w*) (?:me|us|here|again|my|any)"
    # not my department
    r"|(?:not|isn't|ain't) (?:my|our) (?:job|depart\w*|problem|area|place|bag|pigeon|remit|patch|concern)\b"
    r"|\babove my (?:pay|head|station)|\bi (?:only|just) (?:work|run|mind|look after|do|manage) (?:here|the|this"
    r"|counters?|branch)|(?:not|isn't) your (?:bloke|man|woman|guy)\b"
    r"|\bread the (?:sign|notice|statement|press release|paper)|\blook it up\b|\bgoogle it\b"
    r"|\bfigure it out yourself|\bthink what you (?:like|want)|\bwrite what(?:ever)? you|\b(?:i've|i have"
    r"|got)(?: got)? (?:work|better things|customers|real (?:customers|work)|a branch to run|a bank to run|things) to"
    r"|(?:haven't|have not|not got|no|ain't got|don't have)(?: got)? (?:any |the )?time (?:for (?:this|you|that)"
    r"|to (?:answer|talk|chat|stand))|can't be (?:doing (?:this|with)|bothered)|\bsome other time\b"
    r"|\bnext (?:question|one)\b|\b(?:anyone|anybody|something|anything) else\?|\b(?:shall we|let's"
    r"|can we) move on\b|\bmoving on[.!]"
)
"""Shuts the talk, or this part of it."""

_OFFICES_EN = (
    r"(?:the |our |your |my |their ){0,2}(?:head office|hq|h\.q\.|press (?:office|team|desk|people|officer)"
    r"|media (?:team|office|line|relations|unit|people|desk)|police|cops|guards|garda\w*|corporate\w*|communications"
    r"|pr\b"
    r"|public relations|regional (?:office|manager)|region|group|lawyers?|solicitors?|legal|management"
    r"|someone (?:else|who|that)|somebody (?:else|who|that)|them|him|her|they|those|council|landlord|government"
    r"|ministry|minister|regulator|supplier"
    r"|contractor|company|manufacturer|agency|it (?:department|people|crowd)|bosses|boss|directors?|board"
    r"|people (?:who|above|upstairs|in)|whoever|one who|man who|fellow who|person who|fire (?:brigade|service)"
    r"|hospital|doctors?|courts?|insurers?|union|factory"
    r"|employer|engineers?|website)"
)
_NOT_WE = (
    r"(?<!i )(?<!i'd )(?<!i'll )(?<!we )(?<!we'll )(?<!will )(?<!we'd )(?<!and i )(?<!like to )(?<!going to )(?<!want"
    r" to )(?<!free to )(?<!able to )(?<!can )(?<!'ve )(?<!who )"
)
_TO_THEM = (
    r"(?!me\b|us\b|for\b|in\b|at\b|here\b|our\b|my\b|window|counter|that\b|it\b|again\b|this\b|to\b|yourself\b"
    r"|the (?:counter|number|line|help|branch|desk|cashier))"
)

REFERRED_EN = regex(
    r"(?:^|(?<=[.!?,] ))(?:talk|speak|go) to (?:it|hr|compliance|marketing|security|facilities)\b|"
    rf"{_NOT_WE}\b(?:ask|talk to|speak to|speak with|ring|phone|call|contact|try|go to|email|write to|go ask"
    rf"|go see"
    rf"|take (?:it|that|this|all that|them|that one)(?: all)? (?:up with|to)|get on to|check with|bother"
    rf"|pester) {_OFFICES_EN}\b(?! to \w+ (?:to|it|easy|you|us))"
    rf"|\b(?:one|question|matter|something) for {_OFFICES_EN}\b|\b(?:that's|that is|it's) (?:one|a question|a matter"
    rf"|something) for (?:the |our )?(?!me\b|us\b|you\b)\w+(?: \w+)?[.!]"
    rf"|\b(?:have to|need to|want to|should|must|better|best)(?: \w+){{0,2}} (?:ask|ring|call|phone|try|take (?:it"
    rf"|that|this|all that|them)(?: all)? up with) {_TO_THEM}(?:the |our |your )?\w+"
    rf"|(?:^|(?<=[.!?] ))(?:so |well,? |you ){{0,2}}(?:ask|try|ring|take (?:it|that|this) up with|phone|call"
    rf"|go (?:and |to )?(?:ask|see)) {_TO_THEM}(?:the )?\w+(?: \w+)?(?=[.!]|,? (?:mate|friend|sir|love|madam)|$)"
    rf"|\b(?:goes|should go|to go|directed|addressed|referred) (?:to|through) {_OFFICES_EN}|\bask yourself\b"
    rf"|\byou (?:may|can|could|must|should|might) (?:put|take|address|direct) (?:(?:that|it|this|them) )?(?:to"
    rf"|up with) {_TO_THEM}\w+"
)
"""The asker sent to somebody else."""

UNKNOWING_EN = regex(
    r"\b(?:no (?:idea|clue)\b|(?:haven't|have not) (?:got )?(?:a|the faintest|the foggiest|the slightest"
    r"|any) ?(?:clue|idea|notion)?\b|not a clue|search me|beats me|your guess|who knows|(?:goodness|god"
    r"|heaven) knows|dunno"
    r"|(?:don't|do not|dont|wouldn't|didn't) (?:rightly |really |honestly )?(?:know|remember)\b|(?:couldn't|couldnt"
    r"|could not|cannot|can't|cant|can not|not able to|unable to|not allowed to|not at liberty to"
    r"|not in a position to"
    r"|not authori[sz]ed to|not permitted to|not going to|not supposed to) (?:possibly |really |honestly )?(?:say"
    r"|tell|talk|comment|answer|discuss|speak|speculate|go into|get into|help|share|disclose|be drawn)\b"
    r"|nobody (?:told|tells|has told) (?:me|us)|(?:rather|prefer|sooner) (?:you )?(?:not|didn't)\b|i(?:'m"
    r"| am) (?:not sure|afraid (?:not|i can't))|not for me to\b|no (?:answer|information)\b)"
)

REASON_EN = regex(
    r"\b(?:because|since (?:the|it|that) (?:is|are|was|'s)|as (?:it|that|this)(?:'s| is) (?:being|with|under"
    r"|a (?:police|live|private))|(?:being|be|been) (?:checked|looked (?:at|into)|examined|investigated|reviewed"
    r"|gone (?:through|over)|counted|worked|audited)"
    r"|(?:still|now|currently|busy) (?:checking|being|with|looking|counting|working|under|going|waiting)|(?:are|is"
    r"|'re|am|i'm) (?:checking|finding out|looking into|going through|counting)|under (?:way|investigation|review)"
    r"|investigat\w+|looking into"
    r"|privacy|private|confidential\w*|police (?:have|has|are|'ve|'re|inquiry|investigation|matter|asked)"
    r"|with the police|until (?:we|i|it|the|they|that)|till (?:it's|the|we|they) (?:know|have|is|are|done)"
    r"|before (?:we|i) (?:know|have|can|say|speak)|before it's"
    r"|wouldn't be (?:fair|right|proper)|not fair|unfair|(?:won't|not|don't|be|rather not|than) guess\w*|speculat\w*"
    r"|facts first|(?:her|his|their|the family's) (?:choice|story|business|own)|only (?:she|he|they) can"
    r"|legal reasons|before the courts?|in court|sub judice"
    r"|security reasons|for (?:her|his|their) (?:sake|safety)|it would (?:put|tell|help)|not yet known|mislead"
    r"|wrong (?:figure|number|answer)|know yet|say yet|tell you yet)\b"
)

NEXT_EN = regex(
    r"\b(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\w+ o'clock|(?:i'll|we'll|i will|we will|you'll"
    r"|you will) (?:be (?:here|back|told|the first|there|in touch|seeing)|tell|let you|ring|come back|have (?:it"
    r"|that|an answer)|know|get back|put (?:it|that)|publish|post|find|write)"
    r"|(?:at|by|from|until|till|before|after) (?:noon|midday|midnight|lunch|half|quarter|a quarter|tonight|tomorrow"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|\d+)\b"
    r"|tomorrow (?:morning|at|afternoon)|this (?:afternoon|evening)|(?<!not )on (?:monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday)|within (?:the|a|an|\d|one|two|three|\w+ (?:hours?|days?))|every hour|hourly|hotline"
    r"|helpline|phone line|freephone"
    r"|(?:an|the next|next) update|publish\w*|announce\w*|(?:a|the|our|another) briefing|help desk|call you|(?:when"
    r"|as soon as|once) (?:i|we) (?:know|have|can|hear))\b"
)
