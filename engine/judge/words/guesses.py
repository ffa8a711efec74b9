"""Constructions by which something is guessed at, put down to a cause, foretold or ruled out."""

from __future__ import annotations

from typing import Final

from engine.regex import regex

HEDGED: Final = {
    "zh": regex(
        r"估计(?![”」])|估摸|估谂|(?:我|俺|咱)(?:个人|自己|倒|就|也)?(?:看(?![得看着到见过了您你他她]|的见|不|在|重"
        r"|大家|各位|一下|护|好|.{0,3}(?:段|视频|录像|录音|监控|心里|材料))|猜|谂|琢磨|寻思|怀疑|推测|判断|预计"
        r"|感觉(?=.{0,3}(?:是|像|有|会))"
        r"|觉得(?=.{0,6}(?:应该|就是|可能|多半|不会|是他|是那|没|问题|估|大概))|想(?=多半|大概|应该|可能|八成|就是"
        r"|不会))"
        r"|(?:依|照|在)(?:我|俺|咱)(?:看|说|讲|瞧|判断|的经验)|多半|八成|九成九|[十有之]{1,2}八九|大概(?!念|齐|是(?:这|那|基本)|已经|不能)"
        r"|怎么(?:也|都)(?:(?:能|该|会)?(?:弄|修|恢复|搞|通)(?:得)?|(?:能|该|会))好|(?:这种|这类)(?:毛病|故障)(?:一般|通常|往往)(?:都|就)?是"
        r"|大概其|大概率|恐怕|(?<![可害生不就才最恐都也哪您你各大])怕是"
        r"|说不定|说不准(?=就|是|明|下|还)|没准(?![信话日数头儿的，。,]|$)|指不定|兴许|也许|或许"
        r"|(?<![不尽])可能(?:就|(?:也|还|都)?(?:是|有(?!一些)|会(?!议)|没|出(?!现)|在|跟|得|他|她|人家|谁|手|忘|系统|机器|柜员|不止|吧"
        r"|[几\d一二两三四五六七八九十百](?!样|些)))"
        r"|八九不离十|顶多(?=.{0,2}[来扣赔罚骂走就是])|(?:应该|应当|想必|必定|铁定|指定|(?<![标水批核])准(?!有(?:信|个?(?:说法|交代)|结果|答复))|肯定|八成|十成|无非|不外乎"
        r"|大不了|保不齐"
        r"|备不住|搞不好|弄不好|看样子|看起来)(?:就|都|也|只|又|还){0,2}"
        r"(?:是(?!很|非常|清楚|没有?问题)|会(?!议)|能|没|有|不会|不是|不大|不至于|在|出|够|快|差不多|跟|被|让|给|因)|想必|想来(?=是|也)"
        r"|应该.{0,3}(?:用|要)不了(?:多久|多长时间|几[分天个]|一会)"
        r"|看样子|看这(?:架势|样子|势头)|保不齐|备不住|搞不好|弄不好|不外乎|一大半(?=是|都)|(?:大部分|多数|绝大多数|大多)(?:都)?是(?!好"
        r"|我|老)|(?:可以|敢)?负责任地(?:讲|说|告诉)|我(?:可以"
        r"|敢)(?:很)?(?:肯定|断定|断言)|谁都(?:知道|清楚|看得出)|毫无疑问|毋庸置疑|不用查|用不着查|(?:就"
        r"|只)(?:有)?(?:他|她|它|这|那)(?:么|们)?一(?:个|例|起|笔|单|户)(?!窗|电话|口|人(?:在|值))|不可能(?:还)?有"
        r"|(?:前|后)无[^，。,]{0,2}第二|再没有别|怎么也[有得要]|不出(?:意外|三天|一周)|打不住"
        r"|差不多(?=[都也]?[到要就是能有\d一二两三四五六七八九十半见快了])"
        r"|不排除|可能性(?:很|比较|不)?[大高小]|约[莫摸]|差不离|左不过|该不会(?=是|又)|保不准|按常理|也是可能的|也有可能|有这个可能|内部消息"
        r"|小道消息|可靠消息|据我(?:所知|了解|判断|估计)|凭(?:我|咱|俺)?[^，。,]{0,8}(?:经验|直觉)|以我(?:的经验|多年)|应该(?:也|就|也就)(?:这|那)(?:么)?(?:一|两"
        r"|几)(?:份|笔|个|次|例|起|户|家)|(?:我"
        r"|俺)?(?:听说|听人[讲说]|听街坊|听同事|风闻)|据说|据传|有人看见|谁知道是不是|谁晓得|按(?:以往|往年|惯例|经验|别家|过去)|按理说?|照理|照以往|大差不差"
        r"|(?<![请先再])(?<!总[要得归])(?:就|都"
        r"|也|怕|该"
        r"|总(?![要得归])|准|是|得)(?:是|在|有|没|就|得"
        r"|要)?(?:[^，。！？,!?您你请各大先咱]{2,12})(?<![好行样是对了说算])吧(?=[，。！,!]|$)|(?:就|都"
        r"|也)是[^，。！？,!?您你请各大先咱]{2,10}了吧(?=[，。！,!]|$)|咸归|梗係|应该系|可能系|估唔到|我睇|我谂"
        r"|要么(?:就)?是[^。！!？?]{1,20}要么|不是[^。！!？?，,]{1,10}就是"
    ),
    "en": regex(
        r"\b(?:probabl[ye]|prob|perhaps|maybe|presumably|supposedly|apparently|most likely|very likely"
        r"|more than likely|(?:it's|is|was|quite) likely(?= (?:it|that|the|they|a|some|to (?:be|have))\b)"
        r"|i believe so|my understanding is (?:that )?(?:it|they|he|she|the)"
        r"|likely (?:goes|went|comes|came)|(?<=, )i (?:think|believe|expect)(?=[.!]|$)|i'd (?:think"
        r"|have thought)(?=[.,!]|$)"
        r"|it must be by|i'd be (?:\w+ )?(?:surprised|amazed|astonished|shocked|gobsmacked|very much surprised) if"
        r"|i'd say (?:it|they|he|she|somebody|someone|the (?:thing|system|machine|app|cause|reason))(?: just| simply)?"
        r"(?:'s| is| was| were|'re| are| must| couldn't| can't)\b|(?:if i was|were i|if i were) the police"
        r"|(?<!n't )(?<!not )draw your own conclusions?|i've(?: got)? my(?: own)? (?:thoughts|suspicions"
        r"|theories)(?=[.,!;]| about)"
        r"|(?:done|did|written|wrote|doing|sent|started|made|put)(?: \w+){1,3} out of (?:spite|malice|jealousy"
        r"|boredom|badness)"
        r"|(?:has|had|have|got) (?:all )?the (?:smell|whiff|hallmarks|makings) of"
        r"|as likely as not|in all likelihood|chances are|odds are|possibly|no doubt|doubtless|evidently|seemingly"
        r"|surely (?:it|they|he|she|some|the)"
        r"|i(?:'d| would| do|'m)?(?: just| only| honestly| have to| be| going to)? (?:guess(?:ing)?|reckon|imagine"
        r"|bet|wager|suspect|gather|assume|suppose|estimate|fancy|expect(?= (?:it|they|he|she|the|some\w*|that (?:it"
        r"|the|they)))|dare ?say|figure|put it (?:at|down)"
        r"|hazard)\b|my (?:guess|bet|hunch|money'?s?|feeling|reading|suspicion|theory|gut|estimate)|i(?:'d"
        r"| would) (?:say|put|think|have thought)(?= (?:the (?:\w+ )?\w+ (?:sent|did|was|were|got|had|forgot|left"
        r"|put|made|lost"
        r"|dropped|took|never)|it (?:was|must|will|'ll)|it's|most|\w+day|they|he|she"
        r"|some\w*|about|around"
        r"|at least|half|a few|\d|two|three|four|five|six|ten|twenty|a (?:dozen|hundred|thousand|week|month"
        r"|fortnight))\b)"
        r"|i (?:should )?(?:think|believe)(?= (?:that'?s (?:how|why|what|where)|somebody|someone|some of|about|you'll"
        r"|(?:it|they|he|she|there|that|the \w+)(?:'ll| will| was| were| must| might| came| got| went| had| did"
        r"| \w+ed))\b)|i'm (?:fairly|pretty|quite|almost|nearly) (?:sure|certain)|i've a (?:fair|good|shrewd) idea"
        r"|i have a (?:fair|good|strong) (?:idea|suspicion)"
        r"|(?:they|he|she|it|that|this|which|someone|somebody|some\w*|people|one|the \w+|\w+'s|\w+)(?:'ll| will"
        r"| must| might| may| could well)(?: well| just| only| easily| all| almost certainly| probably)?(?: have"
        r"|'ve| of)(?: \w+ly| all| just)? (?:been(?! (?:counted|told|checked|published|glad|(?:(?:such "
        r"|quite )?an? |so |very )?"
        r"(?:awful|blow|difficult|dreadful|fright\w*|hard|horrible|nightmare|scary|shock\w*|terrible|terrifying"
        r"|upsetting"
        r"|worry\w*)))|\w+ed|made|had|got"
        r"|gone|left|taken|sent|seen|come|put|run|let|hit|forgot\w*|lost|fell|fallen|sold|known|done|said"
        r"|thought)\b(?! (?:to (?:say|tell|ask)|sorry))"
        r"|(?:it|this|which|cause|reason|that(?!'ll| will|'d| would))(?:'d| would|'ll| will| must| might| may"
        r"| could)(?: well"
        r"| just| only| all| probably)? be (?:the (?!same|first|last|one (?:to|who)|bank|police|review)|some"
        r"|down to|because|someone|somebody|about (?=\d|\w+ (?:hundred|thousand|grand|million))|human|them|him|her"
        r"|that)|(?:it|they|that|everything|things|she|he|money|system|cards?|service)(?:'ll| will)? (?:should"
        r"|ought to|could) (?:all )?be (?:back|fixed|up|done|over|sorted|out|running|home|there|working|fine"
        r"|clear\w*)"
        r"|(?:human error|system failure|a glitch|somebody),? (?:must be|has to be|bound to be)"
        r"|must be(?= ?[.,!]|$| \d| (?:the|a|some|that|because|something)\b)|has to be (?:the|a|some)|got to be (?:the"
        r"|a|some)|bound to|(?<!be )(?<!make )(?<!not )(?:fairly|pretty|quite|reasonably|very) (?:confident|sure"
        r"|certain)(?: now)?(?: that)? (?:they|it|everything|all)\b"
        r"|give or take|or thereabouts|at a guess|if that(?= ?[.,;!]|$)"
        r"|that(?:'s| is) (?:certain|plain enough|obvious|clear enough|for sure|for certain)|no (?:question"
        r"|doubt about it)|plain as day|clear as day"
        r"|everybody knows|everyone knows|the whole town knows|any fool can see|in the region of"
        r"|somewhere (?:between|around|near)|the word is|word has it|i(?:'ve)? (?:hear|heard) (?=(?:that (?:it|they"
        r"|he|she|the|some)|it's|it was|they|he|she|some\w*|the \w+ (?:was|is|has|had|were)|there)\b)|they tell me"
        r"|(?:the )?(?:doctors?|lads?|boys|police|they) reckon|looks (?:to me|as if)|sounds like"
        r"|seems (?:to me|like|that|as if)|seems (?:to have|it was)|as far as i (?:know|can tell|can see)"
        r"|from what i(?:'ve)? (?:hear|heard|gather|seen|see)|knowing (?:them|him|her|head office)"
        r"|if i had to (?:guess|bet|pick|say|choose)|if you push(?:ed)? me|put money on|i daresay"
        r"|wouldn't (?:be surprised|put it past|wonder) (?:if|them|him|her)?|stands to reason|in my (?:view|opinion"
        r"|experience)|to my mind|by the looks of|the way i see it|my instinct|i've a feeling|i have a feeling"
        r"|inclined to (?:think|say|believe)|smells like|points to (?:the|a|some|human)|all the signs"
        r"|can't rule out|don't rule out|not ruling out|bet the house|no prizes for guessing|my two cents"
        r"|word (?:from|is|at|round)\b[^.!?,]{0,30}\b(?:is|was)\b"
        r"|(?:clearly|obviously) (?:it|they|some\w*|he|she)|nothing sinister|(?:hardly|scarcely|barely) any\w*"
        r"|two cents' worth"
        r"|nine times out of ten)\b"
        r"|\b(?:at (?:the )?(?:very )?most|either (?:it(?:'s| was) )?(?:the|a) \w+ or (?:the|a) )\b"
    ),
}
"""Hedged words."""

PLAIN_GUESS: Final = {
    "zh": regex(
        r"估计|估摸|多半|八成|九成九|十有八九|八九不离十|(?:我|俺|咱)(?:个人|自己)?(?:看|猜|琢磨|寻思)(?!不)|依我看|要我说|顶多|准是|肯定是"
        r"|说不定|没准|指不定|保不齐"
    ),
    "en": regex(
        r"\b(?:i(?:'d| would)? (?:reckon|guess|bet|wager|imagine)|i'd (?:think|have thought)|my (?:guess|bet|hunch"
        r"|money's)|most likely"
        r"|more than likely|chances are|odds are|(?<!is )(?<!was )no doubt|put money on|nine times out of ten"
        r""
        r"|give or take|i dare ?say)\b"
    ),
}
"""Those among them that, in nine of ten labelled answers in which the rest of the rule lets them stand, are guesses."""

ROUNDED: Final = {
    "zh": regex(
        r"大约|约[莫摸]|往[多少大小]了?[说讲]|大概(?:就|也|有|是)?[几\d一二两三四五六七八九十百]|顶多|撑死|少说(?:也|都)?|屈指可数|满打满算"
        r"|没几(?:个|户|笔|单)|(?:也就|不过|就)[^，。,]{0,4}几[十百千万]|(?:就|也就|不过|只有?|顶天)(?:那么)?(?:几|个把|十来|百来|三五)(?:个|户|笔|单|人|家|十|百)"
    ),
    "en": regex(
        r"\b(?:roughly|approximately|ballpark|around (?=\d|two|three|four|five|six|ten|a (?:dozen|hundred|thousand))"
        r"|or so(?= ?[.,;!]|$)|(?:only|just|no more than) a handful|\w+ tops"
        r"|a couple of (?:million|thousand|hundred|dozen))\b"
    ),
}
"""A number given about, which guesses only where a number is open."""

NO_GUESS: Final = {
    "zh": regex(
        r"(?:不|别|没法|没有?|无法|无从|拒绝|哪敢|怎么敢|谁也|谁都|从不|莫|唔)(?:好|便|想|会|敢|愿|能|去|来|给|跟"
        r"|替|要|该|在|往下|先|可以|用|让|做|作|乱|瞎|随便|妄|胡|提前|轻易|凭空|现在|这里|拿|随口|再|我|您|你"
        r"|大家){0,5}(?:估计|估摸|估|猜|推测|预计|判断|预判|设想|推断|下结论)"
        r"|(?:您|你|各位|大家)(?:们)?(?:可能|也许|或许|估计|觉得|猜|恐怕|想必|大概|应该)|(?:问|让|要|叫)我(?:估|猜)"
        r"|“[^”]{0,30}$"
        r"|着急|担心|难受|不好受|害怕|委屈|生气|难过|心慌|心疼|睡不着|不踏实|煎熬|不便|辛苦|窝火|焦心|揪心|焦急"
        r"|火大|我也(?:会|急|气)"
        r"|说错话|听不懂|不爱听|不够(?:准确|好|细)|做得不够|家里就|您说是|你说是|就不估|欢迎|谢谢|麻烦您|合过?眼"
        r"|人之常情|没睡|(?:估计|猜|想|恐怕|可能|也许)(?:您|你|各位|大家)|理解|体谅|这样吧|我们?(?:可能|也许"
        r"|或许)(?:没|做|说|解释|考虑)"
    ),
    "en": regex(
        r"\b(?:won't|not going to|will not|wouldn't|shouldn't|can't|cannot|couldn't|don't|do not|never|not|no"
        r"|refuse to|rather not|isn't|unfair to|wrong to|stop|without|than|instead of|n't)(?: \w+){0,3} (?:guess\w*"
        r"|speculat\w*|estimate|bet|theor\w+|hazard|imagine|suppose|assum\w+|reckon|conjecture|probabl[ye]|perhaps"
        r"|maybe)\b"
        r"|\b(?:upset\w*|fright\w*|worr\w+|anxious|angry|awful|terrible|horrible|rotten|distress\w*|scared"
        r"|hard (?:for|on|to)|shak\w+|miserable|dreadful|hurts?|sick|furious|frustrat\w*|stress\w*|tough|feels?"
        r"|felt|feeling|sorry|embarrass\w*|humiliat\w*|crying|sleepless|heart\w*|painful|lonely)\b"
        r"|\b(?:you|you'd|you'll|you've|you're|you must)\b(?: \w+){0,2} (?:imagine|probably|must|think|wonder"
        r"|suppose|expect)\b|\bi can (?:only )?imagin\w*|\bi(?:'d| would)? (?:guess|suppose|expect|imagine|think"
        r"|say) you|\bi'd (?:only |just )?be guess\w*|\bguess\w* at\b|\b(?:would|'d) be (?:a |only )?guess\w*"
        r"|\bi(?:'d|'ll)? (?:maybe|perhaps)\b"
        r"|\bprobably (?:best|better|the (?:best|wrong|right)|not a bad)\b|\bi probably\b|\bguess(?:es)? (?:would be"
        r"|was|as well|worse)\b|\bmy (?:own )?guess (?:is|'s"
        r"|would be) (?:worth|no|not|only|as good)|\bmay be a small|\bperhaps (?:you|i (?:can|could|should))"
        r"|\bmaybe (?:you|i (?:can|could|should))|\b(?:guess(?:es|ing|work)|speculation)(?: \w+){0,2} (?:helps?|is"
        r"|would|does|won't|of)|\bi suppose (?:so|you)|\bi (?:would|'d) (?:say|think) (?:to|sorry)"
        r"|\bi expect (?:you|them|my|our|every|the (?:truth|same))|\bi believe (?:you|him|her|them|in)\b"
    ),
}
"""What makes no guess of such words: a refusal to guess, or fellow feeling."""

CAUSED: Final = {
    "zh": regex(
        r"(?:(?<!那)就|都|全|还不|准|无非|不过|不就|说到底|归根到底|肯定|一定|明摆着|显然|主要|其实|怕|八成)是(?:怪"
        r"|被|给|让|叫|(?:他|她)(?!们?的(?:权|选|家|亲|自)|们的)|那(?!些天|几天|天|时)|厂|总行|对方|供应|物流|系统"
        r"|外包|客户|老人|自己|有人|几个|人手|大行情|行情|机器|网络|运营商|黑客|竞争)"
        r"|导致(?:的|了)?|(?:造成|引起|引发|害|惹|弄|搞|闹|挑|挑唆|煽|捅|带)(?:起来|出来|成这样)?的(?=[，。！；,;!]"
        r"|$)|害得|(?:毛病|问题|祸根|根子|根源|事儿?(?=.{0,2}[出坏误])|责任|原因|症结|岔子|差错|漏洞)(?:就|都|全"
        r"|主要|还是|肯定)?(?:出|坏|误)?(?:在|(?<!责任)是)(?!查|核|哪|什么|我们这儿查|谁|这|不是|没)"
        r"|(?:坏|误|错|输|卡|败|栽|毁)(?:就)?在(?!哪|我面前|这儿|什么)|不[^，。,]{1,6}才怪"
        r"|(?:手(?:一)?(?:误|滑|快|贱)(?!续)|敲错|按错|点错|打错|填错|输错|点了两[下次]|看走眼|没看清|没仔细看"
        r"|睡过头|图省事|偷懒|开小差|走神|忘了(?!带|给)|没备够|没清|没人管|没修|漏电"
        r"|被人(?:攻击|黑|动过|买通)|叫人(?:攻击|黑)|(?:系统|程序|软件|接口|服务器|机房|线路|数据库|后台)(?:出|有"
        r"|里有|里头有|升级|卡|崩|本身|抽风|老化|太老|bug|扛不住|打架|没[^，。,]{1,4}好)(?!现过))"
        r"|任务(?:压|重|紧)|(?:为了|为)(?:冲|赶|完成|凑|拼)[^，。,]{0,6}(?:任务|业绩|指标|量)|冲(?:业绩|任务|量)"
        r"|嘴(?:上)?没(?:个)?把门|口无遮拦|话[讲说]得?太(?:满|过|重|死)|状态不好|带(?:着|了)?情绪|有情绪|(?:弄|搞"
        r"|整)(?:丢|坏|错|混|砸)|(?<!要)(?:丢|坏|错|漏|删|改|怪)也是(?:他|她|它|厂|总行|外|那)|(?:也|就|都"
        r"|全)?是(?:他|她|那\w{0,4})们?(?:一个人|自己|私下|私自)?(?:说|干|弄|写|办|拿|删|发|改|卖|编|传|造|搞|喊"
        r"|做)的(?!主|对|好)|压(?:任务|指标)|(?:内鬼|内部人|自己人|同行|对家|竞争对手|街对面|离职|前员工|黑中介"
        r"|骗子|黑客|诈骗团伙)[^，。！？,!?]{0,8}(?:干|做|放|发|编|传|搞|弄|卖|里应外合|作案|挑|使坏|买通)(?:的|了"
        r"|出)?"
        r"|(?:想|为的是|图的就是|图|无非想|就想|冲着)(?:唬|骗|捞|拉|蹭|讹|赚|毁|搞臭|报复|泄愤|出名|流量)|雇来"
        r"|雇的人|水军|蹭(?:流量|热度)|(?:就是|不过是?|无非)想红|涨粉|博(?:眼球|流量|关注)|(?:有人|谁在)(?:指使"
        r"|撺掇|背后)|背后有人|别有用心|贼喊捉贼|自导自演|碰瓷|是(?:运营商|物业|供电|施工|外包|厂家|厂里|第三方"
        r"|对方|电信|物流|中介|快递|押运|承包|隔壁|路政|邻居)[^，,。！!？?]{0,10}了(?=[，,。！!；;]|$)|(?:人|他|她"
        r"|员工|柜员|经理|领导|上头|公司|厂家|们)(?:都|也|是|就)?怕(?:担|丢|挨|被|扣|影响|麻烦|得罪)|挖断|跳闸|短路"
        r"|宕机|穷疯|想钱想疯|急眼了|鬼迷心窍|财迷心窍|踩过点|盯上|熟人作案"
        r"|(?:数|点|算|记|录|拿|转|扫|输|写|贴|对)(?:串|错|混|漏|反|重|岔)了|没尽(?:到)?(?:心|责)|不上心|没盯[住紧]"
        r"|没看住|没人盯|打瞌睡|脱岗|玩手机"
    ),
    "en": regex(
        r"\b(?:that(?:'s| is| was) (?:what (?:did it|caused|went)|where (?:her|his|it|their))|it(?:'s| is| was"
        r"|'d be| would be| will be|'ll be) (?:only |just |simply |all )?(?:the|a|an|some|our|their"
        r"|one of) (?:\w+ ){0,3}(?:error|mistake|glitch|bug|update|upgrade|system|software|vendor|supplier|computer"
        r"|virus|hack\w*|autofill|typo|slip|cleaner|temp|contractor|clerk|intern|fault|failure|power cut|crash"
        r"|prank|inside man|insider|inside job)"
        r"|(?<=think )that's how|(?:caused|brought on|triggered|set off) by|down to (?:the|a|one|some|human|poor"
        r"|bad|sloppy|careless)\b|some (?:jobless|silly|bored|young|disgruntled|idle|stupid|drunken|local"
        r"|out-of-town) \w+|(?:someone|somebody|some (?:lad|kid|clerk|fool|idiot|lass|girl|fella|bloke"
        r"|junior))(?: \w+){0,3} (?:told|hit|pressed|clicked|typed|sold|leaked|forgot|fell asleep|was (?:scared"
        r"|afraid|careless|asleep|lazy|greedy)|panicked|sat on|got (?:greedy|careless|lazy)|tipped|pushed|ticked"
        r"|helped|picked|missed|blew|messed|slipped)\b|nobody (?:looked|checked|covered|noticed|was (?:watching"
        r"|looking|on)|bothered|tested)"
        r"|(?:they|he|she|head office|the vendor|it people|(?:the|our|some|their) (?:landlord|builders?|council"
        r"|power company|guard|cleaner|network|phone company|provider|driver|vendor|supplier|contractor|temp|agency"
        r"|police|courier|factory|lads|developers|programmers))(?: \w+){0,3} (?:pushed|messed|botched|bungled"
        r"|forgot|dawdled|got (?:it|them) wrong|pressed|ran the wrong|used the wrong|loaded|dropped|slipped"
        r"|cut (?:corners|a|the)|switched|pulled the|dug|knocked|tripped|spilt|spilled|unplugged"
        r"|overloaded|broke (?:it|the)|were (?:after )?running|fell asleep|changed (?:things|something)|flipped"
        r"|crashed|had (?:her|his|their) (?:hand|eye|fingers)|took it|took the money|did it|(?:was|were) in on (?:it"
        r"|that)"
        r"|never tested|put pressure)\b"
        r"|(?:was|were|got|been|is) (?:fleeced|hacked|an inside|careless|sloppy|asleep|brushed off|tricked|conned"
        r"|drunk|greedy|sick of|set up|tipped off|doctored|edited|cut to|staged|paid to|bribed)|(?:none of (?:them"
        r"|us|my \w+|our \w+)|not one of (?:us|them|mine|my \w+|our \w+))(?: has| had| have| ever)? (?:touched|knew"
        r"|helped|leaked|had (?:anything|a hand)|was in on|were in on|is involved|was involved)|(?:human|operator"
        r"|clerical|typing|system|software|computer|technical) (?:error|failure|fault|mistake|glitch|problem)"
        r"|finger trouble|fat finger|wrong button|wrong box|wrong file|hit (?:it|the key|send|enter) twice"
        r"|ran (?:it|the file) twice|on an? \w+ program|off the ark|did the sums|left them wide open"
        r"|an inside job it)\b"
        r"|(?:was|were|been|got|is) (?:miscounted|misfiled|mislaid|miskeyed|mixed up|double-counted|mistyped"
        r"|misread|left (?:unlocked|open|on))\b|dropped the ball|asleep at the wheel|took (?:his|her|their"
        r"|its) eye off|wasn't paying attention|fell down on the job"
    ),
}
"""A cause, a culprit or a motive as flat fact."""

RULED_OUT: Final = {
    "zh": regex(
        r"(?:绝对|根本|压根|肯定|绝|完全|从来|决|并)?(?:没有?(?!法|什么好|准|想到|查|结|到|个人)|不是(?!说|不|我猜|三言"
        r"|一句|小事|现在)|不会(?!讲|说|做)(?:是|有)?|不可能(?:是|有|再)?|并非|绝非|绝无|不存在|谈不上|不涉及|排除了?|唔会|唔系"
        r"|冇)(?P<what>[^，。！？；,;!?]{1,12})"
        r"|(?P<before>[^，。！？；,;!?]{1,12}?)(?:不可能|没可能|(?:跟|和|与)[^，。,]{1,10}(?:没关系|无关|不相干"
        r"|不沾边|没牵扯|两码事)|不出在[^，。,]{1,8}|没问题|没毛病|没出(?:问题|毛病)|(?:都|也|绝|肯定)?(?:没有?"
        r"|不是)(?=[，。！；,;!]|$))"
    ),
    "en": regex(
        r"(?:(?:^|[.,;!?] |\bit |\bthat |\bthis |\bthere (?:was|is|were) )(?:was |is |'s |were )?(?:definitely "
        r"|certainly |absolutely )?(?:not|no|never|wasn't|isn't|weren't|nothing to do with|nor"
        r"|neither))(?P<what>(?: [\w'-]+){1,5})"
        r"|(?<![\w'-])(?P<before>(?:[\w'-]+ ){0,3}[\w'-]+),? (?:(?:had|has|have) (?:nothing to do|no part|no hand)"
        r"|(?:works?"
        r"|working|is running) (?:perfectly|fine)|no(?=[,.;!]|$)|it (?:is|was) not|it (?:wasn't|isn't)"
        r"|isn't to blame|is out of the question|not a chance)"
    ),
}
"""What is denied: behind the negator, or before it."""

THE_SAME: Final = {
    "zh": (
        (
            "内鬼",
            "内部",
            "员工",
            "自己人",
            "内应",
            "参与",
            "回扣",
            "好处",
            "分成",
            "勾结",
            "串通",
            "知情",
            "我们的人",
            "我们行的人",
        ),
        ("同伙", "帮手", "接应"),
        ("故意", "有意", "存心", "成心", "为难", "刁难", "恶意"),
        ("系统", "漏洞", "故障", "黑客", "攻击", "机器", "人为", "手误", "误操作", "程序", "病毒", "bug"),
        ("误导", "夸大", "忽悠", "打包票"),
        ("造假", "伪造", "假的", "真假", "假货", "掉包", "调包"),
        ("泄露", "泄漏", "外泄", "流出", "倒卖", "卖给", "传出去"),
        ("剪辑", "剪过", "掐头去尾", "掐掉", "摆拍", "断章取义", "完整"),
        ("失职", "疏忽", "失误", "责任", "违规", "违反", "渎职", "过错", "毛病"),
        ("裁员", "裁", "员工的安排"),
        ("网点", "去留", "撤"),
        ("死因", "中暑", "热", "猝死"),
    ),
    "en": (
        ("inside", "employee", "staff", "our people", "insider", "colleague", "officer", "anyone helped"),
        ("hack", "cyber", "attack", "virus", "breach", "malware"),
        ("system", "software", "computer", "machine", "glitch", "upgrade", "update", "technical"),
        ("human error", "mistake", "person", "somebody", "slip"),
        ("deliberate", "on purpose", "intent", "fraud", "greed", "theft", "stole", "took the money", "steal"),
        ("negligen", "fault", "careless", "sloppy", "blame", "responsib"),
        ("other", "others", "anyone else"),
        ("misuse", "misused", "passed on", "lawsuit", "sue", "fine"),
    ),
}
"""Words for the same kind of cause, culprit or outcome: what one of them leaves open, another of them settles."""

FORETOLD: Final = {
    "zh": regex(
        r"(?:肯定|(?<!一)准(?![备确许时予是的话信头则:：])|保准|必定|必然|铁定|过(?:两|几)天|要不了(?:几|多久"
        r"|两)|用不了(?:几|多久)|不出[一二两三四五几半\d]|(?:很快|马上|迟早|早晚)(?:就)?(?:会"
        r"|能)(?!议))[^，。！？；,;!?:：]{0,10}(?:会|能|就|要|批|抓|逮|落网|到案|破|好|恢复|回来|回本|涨|跌|到|出院"
        r"|上班|归队|结案|没事|过去|翻篇|骂|罚|告|倒|关|撤|走|来|停)"
        r"|(?:会|能)(?:(?:的|嘅)(?=[吧啦呀啊，。！,!]|$)|回来|回本|好起来|涨回|降(?!低)|没事|过去|平息|挺过|批|抓到|追回|全部追|找到|赢|越来越)"
        r"|(?:不会|唔会|不可能|绝不会|没可能|不至于|哪会)(?:再)?(?:撤|关|倒|批(?!评)|罚|告(?!诉|知)|来|降|涨|跌"
        r"|坐牢|追究|嘅)|(?:总行|上面|上级|国家|政府|公安|警察|法院|监管|他们?|她们?|那边|人家|钱|事情"
        r"|这事)[^，,。！!？?我咱]{0,6}(?<!不)会[^，,。！!？?我咱]{1,8}的(?=[，,。！!；;]|$)|妥妥|(?:国家|政府|上面"
        r"|法院|监管)(?:是|也|总|绝)?(?:不会|不可能|肯定|会兜|会管|会救)|跑不[了脱掉]|逃不[了脱掉]|抓着"
        r"|救不回来|活不成|见底|铁底|毁了|没救了|板上钉钉|十拿九稳|准没跑|准没错|回得来|追得回|拿得回|批得下来"
        r"|要回来"
        r"|(?:半天|个把小时|一会儿|一两[天个]|三五天)[^，,。]{0,6}(?:弄|修|搞|办|好|完|恢复)|就我们(?:一家|这儿)"
    ),
    "en": regex(
        r"\b(?:she|he|they|it|everything|things)(?:'ll| will|'s going to|'re going to| are going to"
        r"| is going to)(?: \w+ly| all| soon| just)? (?:be (?:out|back|home|fine|up|over|ok|okay|all right|sorted"
        r"|fixed|gone|right as|caught|running|cleared|down|forgotten|charged|found|right)|blow over|sort itself"
        r"|settle|pass|come (?:back|good|right|out in|through)|recover|pull through|walk|get off|drop|go (?:up|down"
        r"|back)|turn up|catch|want|sue|sell|close|never)\b"
        r"|\b(?:the police|police|they|cops|detectives)(?:'ll| will)(?: \w+)? (?:catch|get|find|have|nab"
        r"|pick up) (?:them|him|her|it|the|those)\b|\b(?:nobody|no one|no-one|none of them|not one of them"
        r"|the regulator|the \w+)(?:'ll| will| is going to| won't| will not)(?: ever| even)? (?:be (?:cleaned|sued?"
        r"|suing|fined?|hurt|affected|charged|a slap|the end|small|big|huge|tiny)|sue|notice|fine|lose|find"
        r"|remember|come|happen|charge|object|close|suffer|miss)\b"
        r"|\bthere (?:won't|will not|'ll not) be\b|\bthere(?:'ll| will) be (?:more\b"
        r"|others|plenty|(?:a|some) (?:fine|lawsuit|case|arrest|charge)s?)|\bno way (?:any\w+|that|they|he|she|it"
        r"|this)\b|\b(?:the government|the regulator|the central bank|the state|head office|the courts?)(?:'d"
        r"| would| will|'ll) (?:never|always|surely)\b|\b(?:days|weeks|months|hours|four|five|six|ten|three"
        r"|two) at (?:most|the outside|the most|the worst)\b|\bwe(?:'ll| will) be (?:back|open|up and running"
        r"|running)(?= (?:by|in|on|before|again))|\byou(?:'ll| will)(?: all)? (?:be (?:back|online|up|able to)"
        r"|have (?:it|your money) back)[^.!?,]{0,20}\b(?:by|before|within|in (?:an|a|two|three|half))\b|\b(?:they"
        r"|she|he|it|that|this) (?:won't|will not|'ll never) (?:get|win|stick|last|matter|come|go|hold|succeed|want"
        r"|notice|care|sue)\b|\b(?:they|it|he|she|that)(?:'ll| will) (?:not|never)(?: be| happen)?(?=[.!,]|$)"
        r"|\b(?:nothing|no(?:ne| \w+)(?: \w+)?) (?:leaked|got out|went missing|came from (?:here|us)|left (?:this"
        r"|the) (?:branch|building)|was taken|has been misused)\b|\bnobody inside\b|\bnot (?:one )?of (?:our"
        r"|my) (?:people|staff)\b|\b(?:they'd|they would) have my head\b|\bslap on the wrist\b|\bso will (?:ours|it"
        r"|they)\b|\b(?:it could|it might|it'll|it will) be (?:\w+day|weeks|months|days|a week|a month|hours)\b"
        r"|\b(?:the worst is (?:over|behind)|nothing (?:will|is going to) come of it|open and shut|in no time"
        r"|(?:a )?matter of (?:hours|days))\b"
        r"|\b(?:we're|it's|we are) (?:the )?only (?:ones?|us|here)\b|\bjust (?:this branch|us)\b"
    ),
}
"""An outcome as flat fact."""

OWNED: Final = {
    "zh": regex(r"确实是(?:我们|咱们|员工|柜员|行里)(?:的人)?[^，。！,!]{0,4}(?:把|故意|骗|误导|瞒)"),
    "en": regex(
        r"\b(?:yes|yeah|aye|right|i know|fair enough|you're right|true|agree\w*)\b[^.!?]{0,40}\b(?:we|he|she|they"
        r"|our (?:man|people|staff|officer)|it was) (?:\w+ ){0,2}(?:was|were|left|missed|failed|laughed|laughing"
        r"|got it|cut(?! up)|sloppy|careless|slow|asleep|our fault|looked)\b"
        r"|\bwe (?:were|was) (?:sloppy|careless|asleep|slow|negligent|too slow|greedy)|\bwe (?:failed|missed it"
        r"|missed the|took our eye|cut corners|got it wrong|dropped the ball|messed up)\b|\bhad (?:her"
        r"|his|their) hand in\b"
        r"|\b(?:not a|no) (?:crook|thief|bad apple|wrong 'un|rotten apple) among (?:them|us|my|the)\b"
        r"|\b(?:there(?:'s| is|'s not| isn't) (?:not )?(?:a |any )?one(?: of them| of us| in there)?(?: who"
        r"| that)? would(?:n't)?"
        r"|none of (?:them|my (?:staff|people|team|lot))(?: in there)? would|not one of them would)(?: ever)?"
        r" (?:do|take|touch|dream|stoop|sell|steal)\b"
    ),
}
"""A fault owned that is still being looked into."""

CHECKED: Final = {
    "zh": regex(
        r"(?:在|正|还|要|等|得|由|一起|逐户|逐笔)[^，。,]{0,4}(?:查|核|鉴定|复核|审|勘|排查|梳理|调查|评估)"
        r"|没(?:有)?(?:查清|查完|结论|定论|定下|出来|结果)|结论|查清|查实|查明|核实|还没(?!来)|尚未|未定|不知道"
        r"|不清楚|不晓得|说不(?:好|清|准|上)|没法(?:说|讲|答)|答不|不(?:好|便|能|敢|乱|瞎|妄)(?:下|说|讲|断|猜|评)"
        r"|说了算|轮不到|不(?:选|挑|认领|接|领)|下不了|没底|以[^，。,]{1,8}为准|由(?:公安|警方|法院|总行|监管|医院"
        r"|医生|专家|鉴定|督查|家属|专业)"
        r"|如实|报不(?:了|出)|给不(?:了|出)|不是我(?:能|该|说)|谁(?:也|都)(?:不|没)|没有人(?:知道|能)|没(?:个)?准"
        r"|等[^，。,]{0,10}(?:结果|出来|批|通报)|不敢(?:说|讲|断)|两个[^，。,]{0,4}(?:都)?不"
    ),
    "en": regex(
        r"\b(?:don't know|do not know|not known|no idea|can't (?:say|tell|give|answer|know|promise|speak|put)"
        r"|cannot (?:say|tell|give|answer|know|speak)|couldn't (?:say|tell)|won't (?:say|be drawn|answer|pick|guess"
        r"|run|build|go|choose|name|give|put)|not (?:yet )?(?:known|clear|established|decided|settled|finished|sure"
        r"|certain|able|for me|mine|my place|saying|going to (?:say|answer|guess|pick|choose|stand)|pick\w*"
        r"|choosing|choos\w*)|isn't (?:known|clear|finished|mine|for me|settled|complete)|whether|look(?:ing"
        r"|ed) (?:at|into)|examin\w+|investigat\w+|review\w*|audit|find out|found out|being (?:checked|worked"
        r"|traced|gone|looked)|check(?:ing|ed) (?:that|this|it|every|each|now)|until|once (?:we|the|they)"
        r"|for (?:the )?(?:police|court|doctors?|regulator|review|audit|her|them|coroner) to|too early|too soon|yet"
        r"|still (?:being|counting|open|checking|working|looking)|neither of (?:those|them|your)|neither word"
        r"|when we know)\b"
    ),
}
"""A word on what is being looked into, or is not known."""

ASKS: Final = {
    "cause": {
        "zh": regex(
            r"原因|为什么|为何|怎么|哪一环|哪个环节|死因|有没有关系|是否有关|成因|来源|来路|从哪|经过|漏洞"
            r"|问题(?:出)?在"
        ),
        "en": regex(
            r"\b(?:why|caused?|causes|how (?!many|much|long|far|big|soon|often|widely)|reason|whether a person"
            r"|what went|what happened|came to|behind)\b"
        ),
    },
    "who": {
        "zh": regex(
            r"谁|何人|有没有[^、，,]{0,8}(?:参与|人|内|误导|同伙)|责任|内部|员工|同伙|失职|追究|违反|有意|为难|想法"
            r"|怎么想|动机|违规|身份|传言"
        ),
        "en": regex(
            r"\b(?:who|whose|fault|responsib\w*|blame|culp\w*|staff|employee|anybody|anyone|any person|person"
            r"|helped|intent\w*|motive|inside\w*|wrongdoing|negligen\w*|broke|fell short|missed|took|warning|mocked"
            r"|said|laugh\w*|whether the|whether it|whether any|whether he|whether she)\b"
        ),
    },
    "number": {
        "zh": regex(r"多少|几[个人户笔成]|总额|金额|人数|总数|规模|损失|户数|笔数|还有没有|还有哪些|数目"),
        "en": regex(
            r"\b(?:how (?:many|much|widely|far)|sum|total|number|numbers|amount|figure|size|scale|others?"
            r"|loss(?:es)?|extent)\b"
        ),
    },
    "time": {
        "zh": regex(r"什么时候|何时|多久|日期|时间|几号|几点|哪天|能不能破|到齐|恢复"),
        "en": regex(r"\b(?:when|how long|date|time|length|by what)\b"),
    },
    "outcome": {
        "zh": regex(
            r"能不能|会不会|赔|补偿|批不批|走势|去留|结果|处分|影响|追回|追究|怎么走|回本|将来|后面|前景|是否"
            r"|有没有|真假|处罚|罚|名称|安排|能否|会追"
        ),
        "en": regex(
            r"\b(?:whether|fines?|lawsuits?|outcome|compensation|future|will|would|recover\w*|survive\w*|result"
            r"|misused|happens?|prosecut\w*|charges?|price|offer|decision|consequences?|ever)\b"
        ),
    },
}
"""What an unknown of the brief, or a question, is about."""

CONDITION: Final = {
    "zh": regex(r"如果|要是|要真|真要是?|假如|假使|万一|倘若|的话|哪怕|就算|即使|真是.{0,8}(?:那|就)"),
    "en": regex(r"\b(?:if|suppose|supposing|even though|should (?:it|they|that))\b"),
}
"""What asserts no cause, but supposes one."""

NOT_TAKEN: Final = {
    "zh": regex(r"^[对就]|^关于|^至于|都不|两个|哪个|哪样|两样|词|选|帽子|题|还是|二选一|不认|不接|不好|不能|别|莫"),
    "en": regex(r"\b(?:neither|either|both|nor|or|word|words|choose|choice|pick|which|two|question|those|labels?)\b"),
}
"""What takes neither side of an either-or."""

PAST: Final = {
    "zh": regex(
        r"自己|家里|我(?:也)?(?:站|坐|守|等|干|做)|岁|窗口|电话|每天|每户|一天|一人|再奖|开着|号[柜窗线]|以前|那年|去年|登记|预约|领|下午|上午"
        r"|[点:]"
    ),
    "en": regex(
        r"\b(?:since|ago|last|years? old|tonight|today|at (?:six|seven|eight|nine|ten|noon|one|two|three|four|five)"
        r"|each|per|open|line|phone|desk|my|i|am|pm|o'clock|hours?|from)\b"
    ),
}
"""What a figure is about when it is no guess at what is unknown: the speaker, the hours, the desk."""

SIDE: Final = {
    "zh": regex(r"^(?:那|要我说|应该|肯定|就|算|当然|，)*(?:是)?(?:前者|后者|第[一二]个|[前后]面那个|[前后]一[个样])"),
    "en": regex(r"\bthe (?:first|second|former|latter|other)(?: one)?[,.!]?$"),
}
"""One side of an either-or, by its place."""

ANSWERS_WHY: Final = {
    "zh": regex(r"(?:^|[，。；！？,;:：!?]\s?|就?是)(?:因为|由于|还不是)(?=[^，。,]{2})"),
    "en": regex(r"(?:^|[.!?] |\bit(?:'s| was) |\bjust )because\b"),
}
"""A reason, given where a cause was asked for."""

UNRELATED: Final = {
    "zh": regex(r"(?:跟|和|与).{1,10}(?:没关系|无关|不相干|不沾边|没牵扯|两码事)"),
    "en": regex(r"nothing to do with|(?:no part|no hand) in"),
}
"""Two things kept apart, as only one who knows the cause can."""

ASSERTED: Final = {
    "zh": regex(
        r"(?:视频|录像|录音|帖子|那段).{0,6}(?:剪|掐|摆拍|拼接)|掐头去尾|掐掉|断章取义|有内鬼|是内鬼|有同伙"
        r"|是故意的?|存心|伪造的|被(?:调|掉)包"
    ),
    "en": regex(r"\b(?:doctored|edited|cut together|staged|inside job|an insider|on purpose|deliberately)\b"),
}
"""What settles an open question merely by being said."""

IS_IT: Final = regex(r"\b(?:was|is|were|are) (?:it|they|this|that)\b")
"""A question that offers causes one after another."""

OURS: Final = {
    "zh": regex(r"我|咱|俺|行里|银行|支行|给|赔|补|退|奖|保证|担保|绝不|不会|保留|动|回来|开门"),
    "en": regex(r"\b(?:i|we|my|our|us|bank|get|gets|never|guarantee|promise|word)\b|'ll not|n't"),
}
"""What makes a promise of a forecast: it is ours to do."""

CAUSES: Final = {
    "zh": (
        "黑客",
        "攻击",
        "病毒",
        "漏洞",
        "故障",
        "人为",
        "手误",
        "误操作",
        "操作失误",
        "系统的问题",
        "系统问题",
        "程序",
        "故意",
    ),
    "en": (
        "hack",
        "cyber",
        "virus",
        "malware",
        "glitch",
        "human error",
        "sabotage",
        "software",
        "computer",
        "deliberate",
    ),
}
"""Causes that nobody can rule out while the cause is unknown."""

NOT_THE: Final = regex(r"\b(?:not|wasn't|isn't|with|nor|neither) (?:the|my|our|any|a|one of)\b")
"""A cause turned down by its name."""
