"""How people take a charge as so: agreeing, owning up, excusing, explaining, choosing, following an "if"."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

Words = dict[Lang, re.Pattern[str]]

_OPENING = {
    "zh": r"(?:(?:嗯+|呃+|啊|哎+呀?|唉|哟|那个|这个|怎么说呢|这位|大哥|大姐|老哥|师傅|记者朋友|各位|对不起|不好意思"
    r"|说实话|老实说)[,、。.…\s]{0,3}){0,4}",
    "en": r"(?:(?:um+|uh|er+m?|ah|oh|ay|look|look here|listen|sir|madam|ma'am|miss|so|ok|okay|now|right|frankly"
    r"|honestly|well|chale|mate|my brother|to be fair|no)[,.!\s…-]{1,3}){0,4}",
}

YES: Words = {
    "zh": regex(
        _OPENING["zh"] + r"(?:是的|是啊|是呀|是[,。!](?!不是)|对[,。!啊的呀对]|没错|不错[,。]|确实|的确|可不(?:是|嘛"
        r"|就)|那可不|那倒是|倒也是|这倒是|有这(?:么)?回事|有这事|嗯是"
        r"|算是吧|差不多(?:吧|就是|是这)|就是这样|谁说不是|(?:当然|肯定|自然)(?:是|要|会|赔|认|得)(?!尊重|配合)"
        r"|认[,。!])"
    ),
    "en": regex(
        _OPENING["en"] + r"(?:yes|yeah|yea|yep|yup|aye|ja|haan|true|correct|exactly|agreed?|absolutely(?! not)"
        r"|indeed|fair enough|of course|naturally|right enough|sadly,? yes|guilty"
        r"|that's right|that's true|(?:it|that) is true|it's true|i do\b(?! (?:not|hear|understand|feel|know how))"
        r"|i did(?=[.,])|i have(?=[.,])|i would(?=[.,])|we did(?=[.,])|we have(?=[.,])|we were(?=[.,])"
        r"|i know(?=[.,])|afraid so|i'm afraid so|(?:i am )afraid so|i'd say so"
        r"|seems so|looks like it|i suppose (?:so|we|you|it|they)|it (?:does |would |certainly |sure )?(?:rather "
        r"|really )?(?:looks?|seems?|appears?) (?:that way|so|like (?:it|that)))\b"
    ),
}
"""What agrees where it opens the answer."""

AGREED: Words = {
    "zh": regex(
        r"(?:您|你|老哥|大哥|大姐|大爷|大娘|这话)(?:这话)?(?:说|讲|骂|批评|问|提)(?:得|的)(?:也|很|确实|都|倒"
        r"|是)?(?:对|在理|有(?:点|些|几分)?道理|没错|有理|不假|到位)"
        r"|不能说(?:您|你)?(?:全)?(?:错|没道理)|(?:我|我们|行里|咱们?)(?:都|也|得|自己|先|只能|当然)?(?:承认"
        r"|认)(?!真|为|识|得|定|证|购|缴|领|同|可|出|准|清|账单|下|养)"
        r"|(?:您|你)?(?:要|非要|硬要|真要)?(?:这么|这样|那么)(?:理解|说|想|讲)(?:倒)?也?(?:行|可以|对|没错|成|不错"
        r"|不冤)|可以(?:这么|这样)(?:说|理解|讲|认为|想)|多少(?:也|都|还)?(?:是)?(?:有|沾|带|占)(?:一?[点些]|这|那)"
        r"|骂得好|我们(?:受着|认了|该受)|(?:您|你)说是(.{1,6})就是\1"
        r"|(?:被|让)(?:您|你)(?:说中|说着|猜中|猜着|看出来)|(?:您|你)(?:说|讲|猜)(?:中了|着了|到点子上)|(?:我"
        r"|我们)(?:个人|自己|本人)?(?:也|都)(?:觉得|认为|看不惯|不满意|不赞成|想不通|看不下去)|我也这么(?:想|看|觉得"
        r"|怀疑|认为)|(?:我|谁)(?:也|都)?不否认|(?:没法|无法|不能|不好|没什么好|没啥好|没得|不用)(?:抵赖|否认|狡辩"
        r"|辩解|辩)"
        r"|不冤枉|不得不承认|(?:该|活该)(?:我们)?(?:挨骂|被骂)|我们(?:该骂|活该|理亏)|难辞其咎|(?:这|那)(?:个|条|点"
        r"|一块|一点|一条|事)?(?:都|也|得)?(?:我|我们)(?:都|得|也)?认|(?:^|[,。!])(?:我|我们)?(?:都|全)?认(?:错|栽"
        r"|罚|账|了|[,。!])"
    ),
    "en": regex(
        r"\b(?:you're|you are|you may be|you could be|you might be) (?:(?!all )\w+ ){0,2}?right\b(?! to (?:be|ask"
        r"|worry|feel|want|expect|complain)| that (?:people"
        r"|customers)| here| now| in| next|,? there is| at)"
        r"|\bi(?:'d| would| do| must| have to| can only|'ll)? (?:agree|accept|admit|concede|confess"
        r"|plead guilty)\b(?! (?:to (?:meet|see|talk)|people|customers|that (?:people|customers|they|it (?:looks"
        r"|must|feels|is hard|was hard))|your (?:concern|anger|point)|no|nothing|cash|the (?:anger|worry|concern"
        r"|fear)))"
        r"|\bwe(?: do| have to| must| fully)? (?:admit|concede|accept (?:that|it|this|the blame|responsibility|full)"
        r"|agree with)\b(?! people| customers)|\b(?:there|here|that) i agree\b|\bagree (?:lah|with you)\b"
        r"|\b(?:that (?:much )?)?i(?:'ll| will|'d)? (?:grant|give) you(?: that| it)?\b(?= ?[,.!]| that| on)"
        r"|\bthat much i grant|\bi'll (?:cop|own|take|wear) (?:that|it|to)\b(?! (?:up|to|with|upstairs|from"
        r"|on myself|as))|\bi (?:can't|cannot|can not|won't|will not|couldn't|don't) (?:really |honestly )?(?:argue"
        r"|deny|disagree|dispute|defend|fight you|lie to you|quarrel|excuse)\b"
        r"|\b(?:i'd|i would) be (?:a \w+|lying|daft|mad|foolish) (?:not to|to deny|if i)|\bfair (?:cop|point|comment"
        r"|criticism)\b|\bhands up\b|\bhold (?:my|our) hands? up\b|\b(?:that's|that is) about (?:the size|it)\b"
        r"|\babout the size of it"
        r"|\bthere(?:'s| is) no other word\b|\bno other word for it|\byou've got (?:me|us) there|\byou (?:could"
        r"|might|may|can) (?:well )?(?:call it|say|put it) (?:so|that|like that|that way)|\bif (?:it|i) (?:was"
        r"|were) (?:you|me|in your|in their|my own|my money)\b[^.]{0,24}\b(?:i'd|i would) (?:tell|take|move|draw"
        r"|do the same|pull)|\bthat (?:is|'s) the (?:truth|sad truth|long and short)\b|\byou (?:might|may"
        r"|could) (?:well )?(?:think|say) (?:that|so)\b|\b(?:don't|can't|couldn't|wouldn't) blame you\b"
        r"|\bno (?:getting away from|denying|hiding|disguising|two ways about) (?:it|that)|\bwhat can i say\b"
        r"|\bwell spotted|\bbang to rights|\bspot on\b"
        r"|\b(?:[a-z]+ ){1,6}(?:i can't deny it|that's true|it's true|that is true)(?=[.,!]|$)"
        r"|(?<!and)(?<!but)(?<!so), (?:yes|aye|haan)(?=[.,]| we | i )"
    ),
}
"""What agrees wherever it stands."""

OWNED: Words = {
    "zh": regex(
        r"确有其事|有这档子事|(?:骂|打|推|拦|收|扣|瞒|拖|赶|冲|吼)(?:人|他|她|老人|客户)?(?:是|肯定|当然|确实"
        r"|总归)?不(?:应该|应当|该|对(?!的?[吗话]))|(?:批评|教育|收拾|教训|说过)(?:过|了)?(?:他|她)们?(?:了|,|。|$)|"
        r"(?:是|怪|都怪|全怪|全是|都是|就是|还是)(?:我|我们|咱们?|行里|支行|本行|银行)(?:这边|自己|内部|支行"
        r"|工作)?(?:的)?(?:错|不对|不好|失误|失职|责任|疏忽|问题|不是|欠妥|大意|糊涂|没|不该|害的|对不[起住]|做错"
        r"|走错|弄|搞|拖|反应|排班|管理|监管|经验|考虑|太|疏|怠慢)"
        r"|(?:我|我们|咱们?|行里|支行|银行)(?:这边|自己|确实|的确|是|这一?[步块条次回]|在[^,。!?]{1,8}上|服务|工作"
        r"|管理|反应|培训|监管|考虑|安排|准备|做得|做的|这个|也|都|实在){0,3}"
        r"(?:有(?:责任|过错|失误|漏洞|过失|疏漏|不足|欠缺|毛病|问题)|错了|做错|走错|理亏|不力|不到位|不周|不严|欠妥"
        r"|失职|糊涂|大意了?|疏忽|麻痹|松懈|侥幸|不该|没(?:跟上|做好|做到|准备好?|管好|管住|盯住|看好|把好|尽到|想到"
        r"|往深里|往心里|当回事|培训|照顾|拦住|说清|讲清|考虑到)|该(?:打|罚|骂)|走了弯路|冷冰冰|跑不[脱掉了])"
        r"|(?:这|那|这么)(?:个|件|种|一步|样|条|话|是)?(?:做|办|说|写|事|规定|条款|做法|流程|安排|话)?(?:是|肯定"
        r"|确实|的确|本来就)?(?:不对|不该|欠妥|不合适|不地道|有问题|走错了|做错了|错了)(?![,]?(?:吗|的话))|(?:骂人"
        r"|打人|推人|瞒着|收钱|态度)[^,。!?]{0,3}(?:不对|不该|差了|不好)"
        r"|(?:根本|本来|压根|原本|当初|当时|实在|确实|就)(?:就)?不(?:该|应该|应当)|不(?:该|应该)(?:让|叫(?!做|作)|把|吓|骂|说"
        r"|这么|那么|拦|收|瞒|拖|卖)|我们?(?:也|要|先|来|都|自己|深刻)?(?:检讨|反省)|认错|认栽|认罚|愧对|没脸|臊得慌"
        r"|赖不[掉了]|推不掉|惭愧|羞愧|无地自容|脸上无光"
        r"|(?:存了|抱着|心存)[^,。]{0,3}侥幸|(?:多多|有|工作)?(?:疏漏|疏忽|失察|失误)(?:是|了|在|的)|(?:早就?"
        r"|老早)(?:就)?(?:知道|听说|发现|察觉|晓得|看不惯|提过)"
        r"|(?:听说过|听到过?|有点?)(?:一?点|一些|些)?风声|确实听说|有所耳闻|错了就是错了|(?:收|扣|算|发|办|弄|搞|报"
        r"|打|答|说|讲)错了(?!账户)|没往(?:上|外)(?:报|捅|讲|说)"
    ),
    "en": regex(
        r"\b(?:through|because of|thanks to) what (?:we|i) did\b|\bought(?:n't| not) to have|\b(?:had|has"
        r"|have) no (?:business|right) (?:to|\w+ing)|\bnot (?:his|her|their"
        r"|our) place to|\bi(?:'m| am) afraid (?:that is|that's|that was|we (?:did|were|have|are)|he did|she did"
        r"|they did|it (?:is|was|did)|so|there (?:was|is|were))\b|\b(?:i regret|sorry|sad|ashamed) to say\b"
        r"|\b(?:perhaps|maybe) (?:i|we) (?:should|did|do|were|have)\b|\bnobody had \w+ed\b|"
        r"\b(?:it|this|that|those|these|all) (?:was|is|were|are|'s)(?: all| entirely| just| only| simply)? (?:our|my"
        r"|on us|on me|down to us|because of us|our own|the bank's|the branch's)(?: own)?(?: (?:fault|mistake"
        r"|failing|doing|error|failure|slip|computer|system)|(?=[.,!]|$| and))|\b(?:our|my) (?:own )?(?:fault"
        r"|mistake|failing|bad|blunder|cock-up)(?=[.,!]|$)|\bthat's on (?:us|me)\b"
        r"|\b(?:we|i|they|she|he|you|it|those|nobody|somebody|someone) (?:should|shoud|ought to|must)(?:n't|nt| not"
        r"| never)?(?:'ve| have| of) (?:never )?(?!such|a\b|to\b)(?!(?:felt|had such))\w+|\b(?:i should've"
        r"|we should've|should never of|never should have|should never have)\b|\b(?:we|i) should (?:never"
        r"|not) (?:have|be)"
        r"|\b(?:we|i)(?:'ve| have| had| did| do| just| simply| really| clearly| completely| all| all but"
        r"| probably){0,2} (?:let (?:\w+ ){1,4}down|left (?:\w+ ){1,3}(?:wide open|behind|out|with (?:empty|nothing)"
        r"|stranded|exposed|hanging|standing|there)|forgot\b|forgotten|failed\b|mess(?:ed)?|bungled|botched|blew"
        r"|blown|screwed|slipped|mishandled|dropped the ball"
        r"|fell (?:short|asleep|down)|fallen (?:short|asleep|down)|hid\b|hidden|kept (?:it|that|quiet|her|them"
        r"|the)(?! (?:out|going|open|up))"
        r"|sat on (?:it|that|this|the (?:news|money|file|letter|report|complaint)|their|your)|lied\b|lost (?:it|them"
        r"|your|the)|missed it|brought (?:that|this|it) on|(?:did|done) wrong|(?:treat(?:ed)?"
        r"|serve[d]?) (?:\w+ ){1,2}(?:badly|shabbily|poorly|terribly|appallingly)|hurt|destroyed|choked|robbed"
        r"|painted|starved|wrecked|ruined|betrayed|neglected|ignored|"
        r"cheated|short-?changed|overcharged|embarrassed|humiliated|insulted|got (?:it|this|that) (?:all |so |badly "
        r"|very )?wrong|get (?:it|this|that) wrong|put (?:our|my) hand|had to (?:put|go|close|stop|limit|hold)"
        r"|took our eye)"
        r"|\b(?:we|i)(?:'re|'m| are| am| were| was|'ve been| have been)(?: just| simply| dead| too| so| very"
        r"| far too| a bit| rather| frankly| truly| badly| all| pretty| plain){0,2} (?:slow(?! to (?:answer|say|speak"
        r"|judge))|wrong|sloppy|careless"
        r"|daft|stupid|late|asleep|negligent|to blame|at fault|liable|napping|caught|complacent|unprepared|blind"
        r"|ashamed|mortified|in the wrong|not ready|understaffed|short-?staffed|short-?handed"
        r"|overstretched|stretched|rushed|lax|foolish|cowards?|guilty|responsible|embarrassed)\b"
        r"|\b(?:i'm|i am|we're) (?:ashamed|(?:very |deeply |truly )?(?:ashamed|embarrassed))"
        r"|\bcan't forgive (?:myself|ourselves)|\b(?:it|that|this) was (?:badly|poorly|terribly|wrongly|clumsily"
        r"|plain|just plain|dead|very|so)? ?(?:done|handled|managed|wrong|dumb|stupid|unforgivable|inexcusable"
        r"|unacceptable|shameful|careless|sloppy|clumsy|heartless|cruel|a (?:mistake|disgrace|shambles|blunder"
        r"|failure|mess|cock-up))\b"
        r"|\bno excuse for (?:it|that|what)|\b(?:wouldn't|would not|shouldn't|should|can) (?:trust|believe) (?:us"
        r"|me)\b|\bdoes(?:n't| not) look (?:good|well|great)|\b(?:went|gone|go|going) (?:a bit |a little |rather "
        r"|way |much )?(?:too far|far|over the (?:top|line)|overboard)\b|\blost (?:his|her|my|their|our) (?:temper"
        r"|rag|cool|patience|nerve|head|way)|\bover(?:reacted|stepped)|\bout of (?:line|order)\b|\bheavy-?handed\b"
        r"|\b(?:could|might) have (?:been )?(?:handled|done|said|put|dealt with|managed"
        r"|gone) (?:\w+ ){0,3}?(?:better|differently|more)|\bnot (?:our|my) (?:finest|proudest|best)|\b(?:not|wasn't"
        r"|isn't) (?:good enough|acceptable|up to (?:scratch|standard|it)|right(?=[.,!]| and| of))|\bfell (?:well "
        r"|far )?(?:below|short)|\b(?:a|an) (?:right|real|proper|bit of a|complete|total|awful|terrible|bloody|fine"
        r"|dreadful) (?:mess|shambles|cock-up|disaster|disgrace|pig's ear|mistake|failure|balls-up)|\b(?:made"
        r"|make) a (?:mess|hash|mistake|balls|pig)|\b(?:asleep|napping) (?:at the wheel|on the job)|\b(?:we"
        r"|i) (?:deserve|let (?:it|that|things|this) (?:slide|go|drift|lie|slip)|turned a blind eye|brushed|swept it"
        r"|looked the other way|(?:didn't|did not|never) (?:act|listen|check|follow|bother|think|notice|do enough"
        r"|do our|warn)|(?:weren't|were not) (?:watching|ready|listening|careful|quick|prepared))\b"
        r"|\bmakes me (?:sick|ashamed|cringe|blush)|\bserves? us right|\b(?:nobody|no one|no-one) (?:looked|checked"
        r"|noticed|thought|bothered|cared|listened|picked it up|was watching|was there)\b"
        r"|\bi (?:was|were) (?:told|ordered|asked) to (?:keep|say nothing|sit|hold|hush|wait)|\b(?:we"
        r"|i)(?: \w+)? (?:kept|keep) (?:it |this |that )?(?:quiet|under (?:my|our) hat)|\b(?:won't|will not|never"
        r"|'ll not)(?: \w+)? (?:fail|forget|let you down|lose|mess)(?: \w+)? again\b"
        r"|(?<!what )(?<!all )(?<!everything )(?<!than )(?<!as )\bwe (?:knew|suspected|had our|had (?:doubts"
        r"|suspicions|warnings?))\b|\bi (?:knew|suspected)(?: it| this| that| about)|\b(?:i|we)(?:'ve"
        r"| have)? (?:told|been telling|warned|asked|called|begged) (?:them|head office|him|her|\w+) (?:it|for years"
        r"|and|that it|it would|for a|time and again|before|askin)"
    ),
}
"""A fault taken on oneself."""

SORRY: Words = {
    "zh": regex(
        r"赔(?:个|一个)?(?:罪|不是)|谢罪|(?:我们|咱们?|行里|支行)(?:真|实在|确实)?(?:对不[起住])|(?:为|对|就)(?:此"
        r"|这|这件事|这事|我们的|骗|瞒|推|骂|[^,。!?]{1,10}这件事)[^,。!?]{0,14}(?:道歉|致歉|认错)|(?:道歉|抱歉|致歉"
        r"|对不[起住])[^。]{0,8}(?:不该|不应该|是我们|没做好|没能|错)"
        r"|(?:不该|错)[^。!?]{0,16}(?:道歉|致歉|对不[起住])|向[^,。!?]{1,12}(?:认错|赔礼)|(?:道歉|认错|代|替"
        r"|错)[^。]{0,16}鞠(?:个|一个)?躬"
    ),
    "en": regex(
        r"\b(?:apologi[sz]e|sorry|apologies|apology)\b(?: unreservedly| deeply| sincerely| truly| to \w+(?: \w+)?"
        r"| on behalf of (?:the bank|us all)){0,2},? (?:for|that we|that(?= (?:her|his|your|their) )|we|about) "
        r"(?:(?:her|his|your|their) (?:\w+ ){1,2}(?:got|was|were) (?!so|upset|fright|worr|scared)|what (?:we|our|i"
        r"|they did|was done|(?:she|he) (?:did|said))\b|having|giving|selling|treating|misleading"
        r"|letting|failing|going about|leaving|losing|leaking|the way (?:we|she|he|they|our|you were|it)|not |doing"
        r"|our |how (?:we|she|he|they|you were)|lied|let |did\b|failed)"
    ),
}
"""An apology for a fault, where it is not for how people were hit."""

EXCUSED: Words = {
    "zh": regex(
        r"(?<!大家)(?<!您)(?<!客户)(?<!老人)火气(?:是|也|有点|比较)?(?:大|旺|盛)|太冲动|谁没个|"
        r"人之常情|(?:^|[,。!?])(?:就|只|也就|不过)?[^,。!?不没无]{2,10}(?:而已|罢了)|没(?:人|谁)(?:当回事|在意"
        r"|管过?|理|问过|查过|往心里)|(?:她|他|员工|柜员|保安|小姑娘|小伙子|小同志|年轻人|同事)?[^,。!?]{0,8}(?:就"
        r"|也就|不过|顶多|只是)(?:是)?(?:冲|说|骂|凶|吼|顶|推|拉|碰|拽|扯|催|愣|拦)了?(?:他|她|人家"
        r"|老人)?(?:[一两几]|个)?(?:句|下|把|声)|也就(?:是)?[^,。!?]{1,10}(?:一下|一下子|两句|几句|一会儿?|一回"
        r"|而已)|(?:心情|状态|情绪|脾气|态度|说话|口气|语气)(?:确实|是|也|有点|有些|比较|可能)?(?:不好|不太好|急|大"
        r"|冲|差|直|难听|生硬|欠妥|不佳)|没(?:控制住|忍住|绷住|压住火|把持住)|年轻(?:气盛"
        r"|不懂事|没经验|嘴)|不懂(?:规矩|事)|没(?:什么)?经验|经验不足|一时(?:糊涂|疏忽|冲动|情急|心急|手滑|没|大意"
        r"|疏)|好心办(?:了)?坏事|(?:新来|刚来|实习)[^,。!?]{0,8}(?:不懂|不熟|没)|(?:谈不上|说不上|算不上"
        r"|不至于),?(?:也)?(?:就是|只是|顶多|不过|最多)|换(?:了|成|作)?谁(?:不|都(?:会|这样|这么|一样|得|要))"
        r"|谁不(?:跑|怕|会|想|犹豫|犯)|(?:哪家|哪个?银行|哪行|同行|别家|哪儿|到处|全国)(?:银行)?(?:都|没有"
        r"|不)[^,。!?]{0,8}(?:有|是|这|样|点|会)|(?:也|就)(?:很|挺|算)?(?:正常|不奇怪|不稀奇|难免)(?:[,。!]|$)"
        r"|在所难免|情有可原|难免(?:有|会|出|的)|免不了"
        r"|没(?:有)?(?:谁|人)?(?:也|能)?(?:料到|想到|顾上|来得及)|谁(?:也|能|都|晓得|知道)?(?:没)?(?:料到|想到"
        r"|想得到|料得到|晓得对面)|(?:实在|确实|真的|是|根本)?(?:忙|打|顾|腾|照应|接|看|管|跑|人手)(?:不过来|不上来)"
        r"|有空[^,。]{0,6}(?:呀|啊|呢)"
        r"|(?:任务|考核|指标|揽储|业绩|成本|时间|上头|上面|总行|编制|经费|预算)[^,。!?]{0,6}(?:压|逼|催|抠|砍|紧|重"
        r"|太赶|不够|扣|卡)|(?:压|抠|砍|催|逼)得[^,。]{0,3}(?:太|中|紧|是|狠|厉害)|不[^,。]{0,8}就(?:要)?扣(?:分|钱"
        r"|奖金)|(?:确实|的确|实在)(?:是)?(?:不(?:行|够|好|到位|及时|周到?|妥|对|该)|跟不上|有(?:问题|责任|欠缺|不足"
        r"|疏忽)|没(?:做|管|跟|想|顾|看|安排|准备))|人手(?:上)?[^,。]{0,4}(?:少|紧|不够|不足|抠|缺)|怕(?:说|担|影响"
        r"|丢|扣|出事|惹|挨)[^,。]{0,8}|(?:交代|要求|让|叫)(?:我们)?(?:先)?[^,。]{0,4}(?:捂|压一压|别(?:往外|声张|说"
        r"|讲)|不要(?:往外|声张))"
        r"|早晚(?:要|会|得)|(?:早|老早)(?:就)?该|(?:慢|晚|迟|差|烂|死|死板|少|赶|硬|满|软|手软|乱|松|粗|急|糙|狠|冲"
        r"|生硬|过|毛|粗暴|糊涂|拖拉|磨叽|低|旧|老)了(?:一)?[点些]|(?:太|有点儿?|有些)(?:慢|晚|迟|差|烂|死板|硬|满"
        r"|乱|松|粗|急|糙|重|狠|冲|生硬|过|过分|毛|粗暴|糊涂|拖拉|不像话|坑|旧|过头)(?:了|[,。!]|$)"
        r"|(.)(?:嘛|倒|呢|么)?,?是(?:有点?|挺|够)?\1(?:了|过|得|点|的|些)|(?<![你您])倒是(?:真?有|封|收|发生|停|拖"
        r"|出过|关|扣|打|骂|说过)|是有(?:一?[些点]|几|过|先|那么|这么|人|漏洞|问题|责任|疏忽)|(?:上千万|几百万"
        r"|好几[十百])是有的"
    ),
    "en": regex(
        r"\b(?:she|he|they)(?:'s| is|'re| are| was| were) (?:only |just |very |still )?(?:young|new\b|a trainee"
        r"|tired|inexperienced|human|under (?:a lot of )?pressure|stressed|a kid|a lad)|\blong (?:shift|day|week)\b"
        r"|\bheat of the moment|"
        r"^\W*(?:it|that|this) (?:did )?happen(?:ed)?\b|\b(?:every(?:one|body) else|every (?:other )?bank"
        r"|all (?:the )?(?:other )?banks|other banks) (?:\w+ ){0,3}|\b(?:that's|that is|it's|it is|this is) (?:just "
        r"|only |simply )?(?:how|the way) (?:these|such) things|\bthese things (?:happen|will happen)|\b(?:can't"
        r"|cannot) get the (?:staff|people)|\bnobody (?:living |alive |here )?(?:could|would)(?:'ve| have"
        r"| of) (?:spotted|known|seen|caught|stopped|noticed|guessed|stood|coped|foreseen)|\bwho (?:could"
        r"|would)(?:'ve| have) |\bit's (?:quite |only |perfectly )?(?:normal|natural|to be expected)|\bquite no(?:rm"
        r"|mr)al|\bhow could (?:i|we) (?:know|have)|\bwhat (?:do you|did you|to) expect"
        r"|\bwhat comes of|\bthat's what happens when|\bcan you blame (?:him|her|them|us)"
        r"|\banyone (?:else )?would(?:'ve| have)|\bthey (?:told|said to) (?:me|us) (?:to |sit|wait|not)"
        r"|\bnobody (?:told|asked|warned) (?:me|us)\b(?!.{0,20}\?)|\b(?:is|are|was|were) (?:quite |only |just "
        r"|about )(?:normal|right|usual)(?=[.,]|$)|\bit was bound to|\bwas only a matter of time"
        r"|\ban accident waiting"
    ),
}
"""A charge let stand, with an excuse or a smaller word for it."""

CAUSED: Words = {
    "zh": regex(
        r"^(?:这)?(?:是|都是|就是|还不是|无非是?|主要是?|主要还是|归根到底|说到底|说白了)?(?:因为|由于)(?!您|你|关于)|(?:主要|根本"
        r"|直接|真正)?(?:的)?(?:原因|毛病|问题|根子)(?:就|还|主要)?(?:是|在于|出在)(?!什么|否|不是|怎么|谁|哪)"
        r"|还不是(?!您|你)[^,。!?]{2,}|(?:主要|都|就|还)(?:是)?怪(?!大家)|说到底(?:还是|就是|是)|说白了|(?:肯定|一定"
        r"|准)(?:是)?有(?:人|内鬼|问题|猫腻|漏洞)"
        r"|(?:八成|多半|肯定|一定|应该|估计|大概|想必|估摸|恐怕|准)(?:都|就|还)?(?:是|出在|踩|让|被|因为|在里头"
        r"|也是)(?!会|好|能)|(?:依我看|要我(?:说|看|讲)|我看|照我说|我估摸着?|我寻思)(?:啊|呢|哈|,){0,2}(?:就|还|也"
        r"|多半)?(?:是|被|让|外头|肯定|先)|(?:要)(?:说|讲|怪|错|烂|赖|漏)[^,。!?]{0,6},?(?:也|就)(?:是|得|该|怪|算)?"
        r"|(?:个人|一个人)(?:的)?(?:毛病|问题|行为|糊涂|捅的)|是(?:这个?|那个?|他|她|他们|保安|柜员|外包|总行|物业"
        r"|系统|年轻人|上面|分行|厂家|几个)[^,。!?]{0,14}(?:没|不会|不懂|不肯|漏|毛病|问题|意思|干的|搞的|弄的|压的"
        r"|砍的|手脚|态度差|没耐性|太老|烂|差)"
    ),
    "en": regex(
        r"(?:^|(?<=[.!?,] ))(?:you can |i )?blame (?:the|it on|our|head)\b|"
        r"\b(?:somebody|someone|one of (?:us|them|the \w+|our \w+)|she|he|we) (?:may"
        r"|might) (?:well )?have (?!been told)\w+|^because\b(?! (?:you|people|customers|we care|it is the right))"
        r"|\b(?:(?:it )?(?:all )?(?:comes|came|boils|boiled) down to|the (?:main |real |only |root "
        r"|whole )?(?:reason|cause|trouble|problem) (?:is|was|being)\b(?! (?:being|not|still|under|for)))"
        r"|\b(?:because|'cos|cos) (?:we|our|the (?!cause|police|check|review|inquiry|audit|facts|investigation"
        r"|answer)|nobody|somebody|he|she|of (?:our|us|the|those|that|him|her|one))\b(?! (?:reason|are here|care|want"
        r"|know how|we put|today))"
        r"|\b(?:it|that|this|which) (?:must|would|will|'ll|'d|could(?: well)?|might well|has to|had to"
        r"|probably)(?: have| probably)? (?:be(?:en)?|was|is)(?: just| only)? (?:the|that|our|their|some|one|a|an"
        r"|those|it)\b(?! (?:shock|hard|pleasure|help|good|comfort|relief|great|long|awful|terrible|frightening))"
        r"|\b(?:it|that)(?:'ll|'d| will| would) (?:have been|be) (?:the|one of|some|that|a|our|their|those"
        r"|m[rs]{1,2})\b(?! (?:shock|hard|pleasure|help|good|comfort|relief|great|lie|shame))"
        r"|\bmust (?:be (?:the|a|one|some|that|human|system|our)|have (?:got|gone|slipped|forgotten|had|been (?:the"
        r"|one|some|that|our|somebody)))\b(?! (?:shock|hard))|(?:got|get) carried away|\bi'd (?:bet|put money"
        r"|wager)\b|\bi would (?:put money|bet|wager|guess)|\b(?:probably|most likely|likely|no doubt|i suppose"
        r"|i guess|i reckon)(?:,)? (?:the|it|somebody|someone|they|he|she|there|because|a|one|some|human|thirty"
        r"|just)\b"
        r"|\b(?:due|owing|thanks) to (?:a lack|staff|poor|pressure|cost|human|cuts?|the|our|their|some|someone"
        r"|somebody)|\b(?:it|that|this)'s the(?:,| the| system| computer| agency| head office| contractor| new| old"
        r"| young)+|\bon account of (?:us|our)\b|\bwe(?:'re| are| were) (?:short-?staffed|understaffed"
        r"|overstretched|stretched|run off our feet)|\btargets? (?:are|were|is|made|pushed|pressure)|\b(?:he|she"
        r"|they|somebody|someone) (?:just |simply |probably )?(?:panicked|forgot|pressed|clicked|hit|pushed|messed"
        r"|slipped|got it wrong|got them wrong|lost it|didn't (?:think|check|look|know|read|bother))"
    ),
}
"""A cause, or a culprit, given for what is only alleged."""

CHOSEN: Words = {
    "zh": regex(
        r"(?:顶多|最多|充其量|至多)(?:也就)?(?:算|是)|(?:非要|硬要|真要|一定要|要是非得|非得|要我)(?:我)?(?:挑|选|说"
        r"|讲|二选一)|(?:就|算|是|应该是|那是|属于|我选|选|偏向|更像|倾向于?)(?:前者|后者|头一[个种样]"
        r"|[第前后][一二两]?[个种样]|前面那?个?|后面那?个?|[天人](?:灾|祸))"
        r"|(?:^|,)算(?:是)?[^,。!?]{1,6}(?:吧|,)|还是[^,。!?]{1,10}(?:多一?[些点]|居多|为主)|^[^,。!?]{0,6}(?:前者"
        r"|后者)(?:吧|多|居多|为主)|(?:两样|两个|两者|两方面|两边|哪样|都|各)(?:都)?(?:有份|有(?:一点|点|一些|些"
        r"|责任)?|占|沾|有一半)(?:一?点|一些)?(?:吧|边|,|。|一点|责任)|一半一半|五五开|各打五十|(?:更|还是)(?:多|偏"
        r"|像)?(?:是)?(?:前者|后者|前面|后面)"
        r"|(?:肯定|准|绝对|当然|应该|大概|多半|八成|估计|主要|八九不离十)(?:还|就|都)?(?:是|出在|在|怪|赖)|(?:那"
        r"|这)?(?:不会|不可能|绝不)是?[^,。!?]{1,8}[,](?:就|那|肯定|八成|多半)|反正(?:不会是|不是|是)|(?:是"
        r"|怪)(?:这个|那个|他|她|他们|总行|外包|系统|柜员|保安|规定|制度)[^,。!?:]{0,12}(?:不|没|差|老|烂|死|坑|太)"
        r"|^就是[^,。!?]{2,}|(?:有|本事)[嘛么呢],?[^,。]{0,6}(?:差|少|欠)|可能性(?:更|要)?(?:大|高)|(?:占|居)(?:多"
        r"|大头)|成分(?:多|大)|(?:方面|因素)(?:多|大)|个人行为|天灾"
    ),
    "en": regex(
        r"\b(?:if (?:you're (?:making|forcing|pushing|asking)|you are (?:making|forcing|pushing)|you (?:push|press"
        r"|force|make|had|want|twist)|i (?:must|have to|had to|really have to|need to|was forced to|'m forced to"
        r"|am forced to)|it has to be|it's (?:one|between))\b|between (?:the|those|them|these) two"
        r"|(?:the )?(?:former|latter)(?: one)?\b(?:,|\.|$| i| if| more)|the (?:first|second|other) one\b"
        r"|your (?:first|second|other) (?:one|word))"
        r"|\b(?:a )?(?:bit|little|touch|mixture|mix|combination|some) of (?:both|each|the two)"
        r"|(?:somewhere )?in between\b|\bmore (?:of )?(?:a |the )?(?:\w+ ){1,3}than\b|\bprobably the (?:first|second"
        r"|former|latter|system|staff)|^\W*both(?=[.,]|$| i|,? if)|\bi'd (?:go for|say|plump for|go with) (?:the"
        r"|it)\b|\b(?:what else|no question|no doubt about it|hands down|must be|for sure|any day|i'd say"
        r"|i think)(?=[.!,]|$)"
        r"|\b(?:then )?it's (?:your|the) (?:first|second|other|latter)|\bit (?:isn't|wasn't|'s not|is not"
        r"|was not) (?:\w+ ){1,3}(?:it (?:is|was)|is it|so it)|\bit's not (?:the |a )?\w+, is it"
        r"|^\W*(?:well,? )?it (?:wasn't|isn't|was not) (?:\w+),"
    ),
}
"""One of two, or a share of both, in an either-or."""

CONFIDED: Words = {
    "zh": regex(
        r"实话(?:跟|和|对)?(?:您|你)?(?:讲|说)|(?:说|讲)(?:句)?(?:实话|实在(?:话|的)?|老实话|良心话|心里话|真心话|掏心窝)|老实(?:说|讲)"
        r"|不瞒(?:您|你)|实不相瞒|(?:跟|和|给)(?:您|你)交个?底|私下(?:里)?(?:说|讲)|回头想想|关起门来"
    ),
    "en": regex(
        r"\b(?:to be (?:perfectly |quite |completely )?honest|if i'm (?:being )?honest"
        r"|(?:in )?all honesty|truth be told|to tell (?:you )?the truth|between (?:us|you and me"
        r"|ourselves)|off the record|frankly|hand on heart|god'?s honest)\b"
    ),
}
"""What opens a confession."""

IF: Words = {
    "zh": regex(
        r"如果|假如|假使|要是|倘若|万一|若是|若真|若要|一旦|哪怕|就算(?!数|了|是)|(?:^|[,。!?])(?:要)?真(?:要|有|的"
        r"|到|是)?(?!的?没|心|诚|不是|金|实|切|相|情|正)|(?:^|[,。!?])要(?:还|再|又|真|不)(?:是|有|没|来|批|行|够)"
        r"|真要|真(?:查|出|犯|判|赔|丢|倒|泡|毁|熏|挤|上了|来)|的话(?=[,。]|$)|(?<!没)到(?:了)?那(?:一步|时候"
        r"|个时候)|那样的话|那(?:就|我们|肯定|当然|只能|只好|没二话|也|得(?!等))|(?:^|[,。!?])(?:那[,]?)?(?:查实"
        r"|查出来?|认定|不达标|判下来|抓不到|到不了|撤了|不批|来了|发生了|出了事)(?:了|喽|的话)?[^,。]{0,4}(?:就|也"
        r"|那|,那|肯定|我)"
    ),
    "en": regex(
        r"\bif\b|\bin that case\b|\bif (?:so|like that)\b|\bshould (?:it|that|this|they|she|he) \w+|\bwere (?:it"
        r"|that|she|he|they) to\b|\bcame? (?:down )?to (?:that|it)\b|(?:^|(?<=[.!?] ))(?:well,? |ok(?:ay)?,? |um,? "
        r"|so,? )?then\b|\bon such a day\b|\bgod forbid\b|\bheads will roll|\bwhen that (?:happens|day comes)"
        r"|\blet them (?:come|try|sue)|\bsuppose (?:so|they|it|he|she) (?:do|does)"
    ),
}
IF_OF_YOURS: Words = {
    "zh": regex(
        r"(?:您|大家|哪位|谁|各位|客户|你|有人|家里|街坊|乡亲|老人家?)(?:们)?(?:要是|如果)?(?:要|想|还|有|需|急|家"
        r"|手|愿|不放心|等|身边|担心|用|赶)|急用|需要|有疑问|没影|没有发生|没到那|没发生|哪来|(?:如果|要是|假如"
        r"|万一)(?:您|大家|哪位|谁|各位|你|乡亲|街坊)|引咎.{0,4}要是"
        r"|(?:说|什么)(?:如果|万一|要是)|[“\"'](?:如果|万一|要是)|怎(?:么|样)|不可能|不会的|上门|真(?:没(?!到|有?钱)"
        r"|心|难)|会怎样|救急|走不动"
    ),
    "en": regex(
        r"\bif (?:you|your|you're|you've|anyone|anybody|someone|somebody|any|a customer|people|folks?"
        r"|there's anything|there is anything|a man|a woman|a trader)\b|\bif (?:he|she|they)(?:'d| would)? (?:sooner"
        r"|rather|likes?|wants?|needs?|prefers?|wish(?:es)?)\b|\bif i (?:may|might|can|could|knew|had)\b"
        r"|\bif (?:i|we) (?:say|said|answer)|\bas if\b|\bwhat[- ]if\b|\bsee if\b|\bknow if\b|\btell if\b|\bask(?:ed"
        r"|s)? if\b|\bcheck if\b|\bif (?:not?|only|anything|need be|necessary|possible)\b|\bif it were so\b"
        r"|\bwonder if\b|\b(?:in|with|about|on|no|not|an|the|that) ifs?\b|\bno if\b|\bthen (?:come|ring|call|show"
        r"|ask|bring|please|as now|again|there)\b|\bthey(?:'re| are) welcome\b"
    ),
}
"""An "if" of the speaker's own."""

IF_REFUSED: Words = {
    "zh": regex(
        r"不(?:去|先|往下?|预先|替[^,。]{0,4}|拿[^,。]{0,8})?(?:谈|猜|假设|回答|好说|好讲|设想"
        r"|往下?[说讲编推想]|接[这着您你]|预[判先]|编|顺着|推测|下结论|打比方)|不会的|不可能|不会有"
        r"|没法(?:讲|说|回答)|莫忙说|现在(?:讲|说)[^,。]{0,8}早"
    ),
    "en": regex(
        r"\b(?:what-?ifs?|won't|not going to|can't|cannot|rather not|wouldn't|not|don't"
        r"|no) (?:want to )?(?:speculate|guess|deal|go (?:there|past|into)|answer|get into|be drawn"
        r"|say|discuss|build|run|borrow|wish|take|do ifs)\b"
    ),
}
"""What refuses to follow an "if"."""

THEN_ZH = regex(
    r"(?:全额?|照价?|双倍|全|都|都由|按[^,。]{0,8})(?:赔|退|补|包)|(?:当场|马上|立马|引咎)辞职|辞职|(?:我们|我|行里"
    r"|银行|支行)(?:来|全|都|个人|当然|肯定|也|就|先)?(?:负(?:责|全责)?|担|兜|赔|扛|垫|顶|认|掏|补|包|养)(?!心|忧|保"
    r"|当)|兜底|赔[,。!]|负责到底|管到底|一管到底|砸锅卖铁|大不了|无非|那还用说|没二话|没说的"
    r"|(.)一[张笔户个位回次](?:我们?|就)?(?:赔|开|退|补|抓|查|送|罚)|再(?:多)?来(?=[^,。]{0,8}(?:照|也|都|赔))"
    r"|告就告|法庭上见|说不定|恐怕|也(?:就|认|不怕|不用)|照赔|照认|只好|只能|扛得住|(?:罚|撤|告|赔|关)(?:就"
    r"|也就)(?:罚|撤|告|赔|关)"
)
"""What will be done, or come, in the world of the question's "if"."""

_HAD = (
    r"(?:a|an|the|no|not|hardly|already|only|just|five|two|three|four|some|all|been|had|got|gone|done|sent|paid|seen"
    r"|told"
    r"|made|taken|given|heard|met|put|set|left|found|written|spoken|begun|run|kept|known|\d+|\w+ed)\b"
)
_OWN_MIND = (
    r"(?:rather|sooner|like|plan|say|prefer|not|never|love|dearly|want|urge|ask|feel|understand|remind|point|stress|add"
    r"|just|also|only|welcome|expect|hope|guess|imagine|think|suggest|hate|wish|give (?:a lot|anything)|tell"
    r"|leave (?:that|the rest|it)"
    r"|have (?:wanted|liked|loved|preferred|hoped|been|to (?:see|know|check|look|ask|sit))|be (?:happy|glad|upset"
    r"|angry|worried|furious|surprised|just|the same|guessing|lying|wrong|kidding|doing|sorry|misleading|fooling|up"
    r"|first|cross|the (?:first|last|same))|need to (?:see|know)|keep me|stand by)\b"
)
WOULD_EN = regex(
    rf"\b(?:we|i)(?: would|'d(?! {_HAD})|d (?=tear|pay|write|give|hand|go)) ?(?!{_OWN_MIND})\w+|\b(?:they|it|there"
    rf"|he|she|branch|bank|nobody|everyone|everybody|half|people)(?: would|'d(?! {_HAD}))(?: have to| be)? (?!rather"
    rf"|sooner|keep me|be up to|take|be the same|help|be wrong|be fair|be unfair|like|want|sit|rather)\w+"
)
"""What would come, said in the world of the question's "if"."""

OWN_SIDE_ZH = regex(
    r"我们|咱|俺|行里|银行|支行|总行|分行|上[面头级]|领导|柜员|员工|同事|保安|大堂|经理|小(?:姑娘|伙子)|实习|新来"
    r"|系统|机器|程序|升级|外包|供应|物业|厂家|第三方|规定|制度|流程|合同|任务|考核|指标|人手|编制|经费|排班|培训|管理|沟通"
    r"|内鬼|内部|个人|怪我|人少|太忙|忙不"
)
"""Whose fault a cause has to be for the charge to stand: the bank's or its suppliers', not the customers'."""

DENIED_AT_FIRST: Words = {
    "zh": regex(
        r"^(?:我们|这|真|可|绝|根本|压根|哪|谁|也|什么|从来|我们支行的人|我们的人)?(?:不是|没有|没[^,。]{1,3}[,。!]"
        r"|不对"
        r"|没(?!错|办法|法)|不叫|不能算|绝不是|假的|不认)|不认|不叫|怎么会|哪有|没有?的事|没这回事"
    ),
    "en": regex(
        r"^\W*(?:no|nope|not|never|nonsense|rubbish)\b(?! doubt| question| one| excuse)|\b(?:nobody|nothing"
        r"|no one) (?:was|is|has|were|here)\b"
        r"|\b(?:it|that|this|we|i|they)(?:'s| is| was| were| did| have|'re| are)?(?:n't| not| never) "
    ),
}
"""A first clause after which causes are given for something else than the charge."""

NEITHER: Words = {
    "zh": regex(r"^(?:(?:两|哪)[个样头边])?我?(?:都|也不)不?(?:是|算|沾|选|挑|替|认)|^(?:两|哪)[个样头边]我?都?不"),
    "en": regex(r"^\W*(?:it (?:is|was) )?neither\b"),
}
"""A first clause after which a cause chooses neither side of an either-or."""

FEELING: Words = {
    "zh": regex(
        r"着急|冒火|这份急|失望|发虚|担心|担忧|心慌|发慌|难过|难受|生气|有气|一肚子|心疼|委屈|焦虑|久等|等(?:了|得|消息)|折腾"
        r"|磨人|不便|麻烦|受惊|惊吓|悬着"
        r"|揪心|您气|知道您|晓得您|懂您|体谅|理解|明白(?:您|大家)|跑(?:了)?(?:几|一|两)趟|心里|牵挂|惦记"
    ),
    "en": regex(
        r"\b(?:understand|worr\w*|anxi\w*|upset|angry|anger|frighten\w*|scared?|feel(?:s|ing)?|fear|distress\w*"
        r"|frustrat\w*|wretched"
        r"|hear (?:that|how|you)|people are|customers are|cross|can see|i see|know (?:how|that people)"
        r"|inconvenien\w*|wait\w*)\b"
    ),
}
"""How people are hit; an apology or an excuse for that is sympathy."""

NOT_TAKEN_UP: Words = {
    "zh": regex(
        r"^至于|^关于|怎么|什么|哪有|哪能|哪里|哪来|哪个|莫|谈不上|你|您说|帽子|在核|在查|这个词|几个字|怕|谁|唔"
        r"|勿|弗|防|要改"
    ),
    "en": regex(
        r"\b(?:word|words|nae|nay|call|calling|is (?:a bit |a |far |too |rather )?(?:big|strong|harsh|heavy|hard|rich"
        r"|too much"
        r"|desperate)|you|your|let's|n't|nt|far from|werent|wasnt"
        r"|hardly"
        r"|nobody|pick|yourself|naebody|say|says|said|called)\b"
    ),
}
"""What turns a loaded word back, or speaks about it, in place of taking it as so."""

FIRST_PERSON: Words = {
    "zh": regex(r"我|咱|俺|行里"),
    "en": regex(r"\b(?:we|us|our|i|my|me|we've|i've|i'm|we're)\b"),
}

ONLY_NAMED: Words = {
    "zh": regex(r"什么|怎么|谁|哪|(?:件事|的事|问题|这个|这点|这一点|这块|这边|这头|呢),$"),
    "en": regex(
        r"^(?:as for|on|about|from|in|when it comes to|related to|in terms of)\b|\b(?:who|what|how|why|which)\b"
    ),
}
"""A clause that names its subject and chooses nothing yet."""

OR: Words = {"zh": regex(r"还是"), "en": regex(r"\bor\b")}

CARRIED_ON_ZH = regex(
    r"^(?:那|这|他|她)?(?:要|再)?([^,。!?我您]{2,8}?)(?:了|的话|喽)?,?(?:就|也|还有|还能|找|再|那(?:就|只|肯|当|要"
    r"|得|,))"
)
"""A beginning that may say again what the question supposed: 不接受就走法律程序."""

APOLOGY_KNOWN: Words = {
    "zh": regex(r"道歉|道了歉|道过歉|致歉|赔礼|赔罪|赔不是|认错"),
    "en": regex(r"\b(?:apolog\w*|say(?:ing)? sorry|said sorry)\b"),
}
NAMED_FAULT: Words = {
    "zh": regex(r"(?:^|[我们行里])(?:为|对|就)(?P<fault>[^,。!?]{1,24}?)(?:向|,|道歉|致歉|抱歉|赔|感到|表示)"),
    "en": regex(r"\b(?:sorry|apology|apologi[sz]e\b.{0,24}?) (?:for|that) (?P<fault>.{1,80})$"),
}
POINTED_AT: Words = {
    "zh": regex(
        r"此|这(?:件|个|桩|些|次)?(?:事|事情|错|失误)?|(?:他|她|您|你|大家|客户|老人|各位)(?:本人|们)?|我们的(?:错"
        r"|失误|做法)"
    ),
    "en": regex(r"(?:it|this|that|our (?:mistake|error|part in (?:it|this)))\W*"),
}
"""What an apology may be for without naming a fault."""
