"""Apologies under a condition, without an owner, taken back, or beside an excuse."""

from __future__ import annotations

from engine.regex import regex

_SORRY_ZH = r"(?:抱歉|歉意|致歉|道个?歉|对不[起住]|遗憾|赔(?:个)?(?:不是|礼)|包涵|海涵|谅解)"
_IF_ZH = r"(?:如果|若是?|假如|假使|要是|倘若|如有|倘有|万一|如(?=给|因|对|让))"
_NO_WRONG_ZH = (
    r"(?:没(?:有)?(?:违规|违反[^,，。]{0,6}|违法|做错|过错|过失|错|不当|什么(?:过错|不妥|不对|问题)|任何(?:过错|违规"
    r"|不妥|问题)|失职)|未(?:违规|违反[^,，。]{0,6}|违法)"
    r"|并无(?:违规|过错|不妥|不当|失职)|不存在(?:违规|过错|过失|失职|服务问题)"
    r"|(?:完全)?(?:符合|合乎|依照|按照?|遵照|照着?)(?:相关|有关)?(?:规定|规章|制度|流程|要求|规矩)(?:办|操作|执行|来"
    r"|做|处理)?的?|(?:责任|错|过错|问题|毛病)(?:并)?(?:不在"
    r"|不是)(?:我们|我行|银行|行里|柜员|员工)|不是(?:我们|我行|银行|柜员|员工)的?(?:错|责任|问题))"
)

CONDITION_ZH = regex(
    rf"{_IF_ZH}[^。!?！？;；\n]{{0,16}}(?:造成|带来|引起|引发|添|让|觉得|感到|感觉|有(?:所|什么)?|冒犯|伤害|影响"
    rf"|做得)[^。!?！？;；\n]{{0,18}}(?:不便|困扰|误解"
    r"|误会|不适|伤害|不快|不愉快|麻烦|冒犯|不满|委屈|不舒服|难受|不安|不周|不到位|不妥|影响|损失|伤(?:了"
    rf"|到)?[^,，。]{{0,4}}(?:心|感情))"
    rf"[^。!?！？;；\n]{{0,14}}{_SORRY_ZH}"
)
"""If you were put out, we are sorry."""
FEELING_ZH = regex(
    r"(?:对|为|就)?(?:您|大家|客户|您们|各位|家属|部分(?:客户|网友)|有(?:些|的)(?:客户|人))(?:有|产生|会有|会|要"
    r"|是)?(?:这么|这样|那么|如此|这种|那种"
    rf"|这样的)(?:的)?(?:想|认为|理解|觉得|感受|感觉|想法|看法|误解|印象)[^。!?！？;；\n]{{0,10}}{_SORRY_ZH}"
    rf"|(?:让|令|使)(?:您|大家|客户|各位|部分客户|您们)[^,，。]{{0,4}}(?:产生了?|有了?|有)(?:这种|这样的|如此|误解"
    r"|误会|不好的|不愉快的)(?:的)?(?:感受|感觉|想法|误解|误会"
    rf"|印象|体验)?[^。!?！？;；\n]{{0,8}}{_SORRY_ZH}"
)
"""Sorry that you feel so."""
MISREAD_ZH = regex(
    rf"(?:由此|因此|此事|这件事|所|由于此事|视频|帖子|措辞|表述|沟通|网上)?[^,，。!?！？;；]{{0,6}}(?:引发|造成|引起"
    r"|产生|带来|导致)(?:了|的)?(?:一些|不必要的?|部分客户的?"
    rf"|大家的?|客户的?|公众的?|社会的?|种种){{0,2}}(?:误会|误解|误读|不必要的?(?:恐慌|担心|猜测|关注)|舆情|炒作"
    r"|不良(?:影响|社会影响|舆论))"
    rf"[^。!?！？;；\n]{{0,10}}{_SORRY_ZH}"
    rf"|{_SORRY_ZH}[^。!?！？;；\n]{{0,6}}(?:引发|造成|引起)(?:了|的)?(?:一些|不必要的?|大家的?|客户的?){{0,2}}(?:误会"
    r"|误解|误读)"
)
"""Regret for a misunderstanding, or for the talk that there is."""
PASSIVE_ZH = regex(
    r"(?:出现|存在|发生|产生)(?:了|过|的)?(?:一些|某些|一定(?:的|程度的?)?|个别|些许|少许|一点)(?:的)?(?:小)?(?:失误"
    r"|不足(?:之处)?|疏漏|偏差|瑕疵|差错|问题|疏忽|不当之处"
    rf"|欠缺)[^。!?！？;；\n]{{0,16}}{_SORRY_ZH}"
)
"""Some errors occurred; nobody made them."""
TAKEN_BACK_ZH = regex(
    rf"{_NO_WRONG_ZH}[^。!?！？\n]{{0,12}}(?:但|可|不过|然而|尽管如此|即便如此|仍然?|还是"
    rf"|依然)[^。!?！？\n]{{0,18}}{_SORRY_ZH}"
    rf"|(?:虽然|尽管|虽说|虽)[^。!?！？\n]{{0,10}}{_NO_WRONG_ZH}[^。!?！？\n]{{0,24}}{_SORRY_ZH}"
    rf"|{_SORRY_ZH}[^。!?！？\n]{{0,8}}[,，。;；](?:但|可|不过|然而|只是)是?[^。!?！？\n]{{0,8}}(?:{_NO_WRONG_ZH}"
    r"|(?:您|你|客户|老人|家属|他"
    r"|她)(?:们)?(?:自己|本人)?也(?:有|不该|应该|得|要|没|不)|(?:也|不能|不可)(?:不能)?(?:全|都|只|光|单)?(?:怪|赖"
    r"|怨)(?:在|到)?(?:我们|我行|银行|柜员|员工)"
    r"|规定就是规定|这是(?:总行|上级|上面|监管)的?(?:规定|要求)|我们也(?:没办法|没法|是按|没有办法|很无奈|难)|(?:您|你"
    r"|大家)(?:也)?(?:得|要|应该)(?:理解|体谅))"
)
"""We did nothing wrong, but we are sorry; or sorry, but."""

_IT_EN = (
    r"(?:any|anyone|anybody|you|people|customers?|somebody|someone|some|we|i|our|this|that|it|she|he|they|the \w+"
    r"|there)"
)
CONDITION_EN = regex(
    rf"\b(?:sorry|apologi[sz]e|apologies|apology|regret)(?: \w+){{0,2}} (?:if|should) {_IT_EN}\b(?! (?:need|want"
    rf"|would like|wish|like|have (?:a|any) questions?|can't hear|don't mind))[^.!?\n]{{0,50}}?"
    r"(?:upset|offen[cs]e|offended|inconvenien\w+|hurt|harm\w*|distress\w*|caused?|felt|feel|feels|worried|worry"
    r"|confus\w+|trouble\w*|put out|affected|disappoint\w+|wrong|bothered|alarmed|let down)"
    rf"|\bif {_IT_EN}\b[^.!?\n]{{0,40}}?\b(?:upset|offended|inconvenienced|hurt|caused|felt|feels?|worried|confused"
    r"|troubled|put out|affected|disappointed|bothered|alarmed|let down|took it (?:badly"
    rf"|the wrong way))\b[^.!?\n]{{0,30}}?,? (?:then )?(?:i|we)(?:'m| am|'re| are| do| can only)?(?: \w+)? (?:sorry"
    r"|apologi[sz]e|regret)\b"
    r"|\b(?:sorry|apologi[sz]e|apologies|regret)\b[^.!?\n]{0,30}\b(?:to (?:any|anyone|anybody|those|customers|people"
    r"|all)[^.!?\n]{0,16} who (?:may|might|could)(?: \w+)?(?: have)?(?: been| felt)?"
    r"|for any [^.!?\n,]{1,40}? (?:(?:this|it|that|we|which) )?(?:may|might|could) (?:have"
    r"|possibly)(?: been)?(?: caused?)?)"
)
FEELING_EN = regex(
    r"\b(?:sorry|regret|pity|apologi[sz]e)(?: to (?:hear|learn))?(?: that| if| about)? (?:you|she|he|they|anyone"
    r"|people|some(?: people| customers)?|customers|the (?:family|customer|lady|gentleman))(?:'ve| have| has| all| may"
    r"| might| should)*"
    r" (?:feel|feels|felt|see|sees|saw|took|take|takes|taken|perceive[ds]?|interpret(?:ed)?|found it|read)(?: it| this"
    r"| things?)? (?:that way|this way|like that|in that way|that we|the wrong way|badly|so strongly|as (?:rude"
    r"|an insult|offensive|disrespect\w*)|offensive|necessary)"
    r"|\bsorry(?: that)? (?:you|she|he|they|people)(?:'re| are| is|'s| were| was) (?:so )?(?:offended|unhappy with"
    r"|not satisfied|dissatisfied|under (?:that|the) impression|of that (?:view|opinion))"
)
PASSIVE_EN = regex(
    r"\b(?:mistakes|errors|some mistakes|some errors|a mistake|an error|slips) (?:were|was|have been|has been"
    r"|may have been|might have been|got|seem to have been) made\b(?! by (?:us|me|our|my|this|the bank))"
    r"|\bregret (?:any|the|that|there was (?:a|any|some))(?: \w+)? ?(?:misunderstandings?|misinterpretations?"
    r"|misconceptions?|confusion)\b"
    r"|\b(?:sorry|apologi[sz]e|apologies) (?:for|about) (?:any|the|this) (?:misunderstandings?|misinterpretations?)\b"
)
OWNED_EN = regex(
    r"\b(?:i made|we made|we did|they(?:'re| are|'re all| were) (?:mine|ours|my|our)|and (?:i|we) (?:made|own)|by us"
    r"|our (?:fault|doing|mistake)|mine to)\b"
)
_NO_WRONG_EN = (
    r"(?:(?:we|i|she|he|they|nobody|no one|the (?:teller|bank|guard|cashier|clerk|branch)|our \w+|my \w+|staff)(?:'ve"
    r"| have| has)? (?:did nothing wrong|done nothing wrong|broke no (?:rules?|law)|did(?:n't| not) (?:break|breach)"
    r"|followed|acted (?:correctly|properly|within|by)|kept to|stuck to|went by"
    r"|(?:was|were|is|are|'re)(?: \w+)?(?: not|n't) (?:at fault|to blame|in the wrong))|no (?:rules?|procedures?"
    r"|law) (?:was|were) broken|(?:it|that|this) (?:was|is)(?:n't| not) our (?:fault|mistake|doing))"
)
TAKEN_BACK_EN = regex(
    rf"\b{_NO_WRONG_EN}\b[^.!?\n]{{0,40}}\b(?:but|still|even so|nevertheless|nonetheless|though|all the same|that said"
    rf"|however)\b[^.!?\n]{{0,40}}\b(?:sorry|apologi[sz]e|apologies|apology)\b"
    rf"|\b(?:although|though|while|even though)\b[^.!?\n]{{0,6}} {_NO_WRONG_EN}\b[^.!?\n]{{0,50}}\b(?:sorry"
    r"|apologi[sz]e)\b"
    rf"|\b(?:sorry|apologi[sz]e|apologies)\b[^.!?\n]{{0,50}}[,;.]? ?\bbut (?:then )?(?:{_NO_WRONG_EN}|(?:you|she|he"
    r"|they|the customer|the family)(?: \w+)? (?:should|ought|could have|might have|did(?:n't| not)|never|(?:were"
    r"|was) (?:rude|late|wrong|told|warned|given|asked|shouting|also|partly)|also|too)\b(?! (?:not have|never have"
    r"|be able))"
    r"|it takes two|rules are rules|that'?s (?:the|our) (?:rules?|policy)|these things happen|it(?:'s| is|'s hardly"
    r"| was) (?:not|hardly) (?:us|our|entirely)|it(?:'s| is| was)n't (?:us|our|entirely)|i don't see what|what (?:do"
    r"|did) you expect|our hands (?:are|were) tied)"
)
EXCUSE_ZH = regex(
    r"(?:忙翻(?:了|天)|忙疯|忙得脚打后脑勺)|谁(?:还)?顾得上|(?:大家|我们|咱们|员工们?|同事们?)(?:都|一直|也)*(?:在忙|忙着呢|忙得(?:很|团团转|脚不沾地|焦头烂额|不可开交)|没闲着"
    r"|没歇着|没偷懒)(?=[,，。!！;；嘛呢]|$)"
    r"|(?:我们|大家|员工们?|同事们?|我)(?:已经|也)?(?:都)?(?:尽力|尽心|拼命|够快|够努力)(?:了)?(?=[,，。!！;；]|$)"
    r"|(?:哪家|谁家|别家|哪个)(?:银行|行|网点|支行)?(?:也|都)?不敢(?:保证|打包票|说)|(?:谁家|哪家|别家)的?(?:银行|机器|行)?(?:都"
    r"|也)(?:有[^,，。!?！？;；]{0,4}时候|这样|难免)"
    r"|机器嘛(?=[,，。])"
    r"|(?:我们|员工们?|柜员|我)也(?:是人|不容易|很?难做?(?=[,，。!！啊嘛的]|$)|要吃饭|想快)|人手就(?:这么|那么)(?:多|几个|点)"
    r"|(?:(?:我们?|大家|大伙|咱们?|实在|真(?:的)?|那会儿?)(?:也|都|实在|真|是)*(?:抽不开身|腾不(?:开|出)(?:身|手|人)?|顾不过来|照应不过来|忙不过来)|顾不到(?=[,，。的]"
    r"|$))(?!的)|谁也(?:避免|料想?|想)不(?:了|到)"
    r"|难免(?:有|会)?(?:顾不|疏|出错|漏)|(?:偏|正|恰好|正好)(?:巧)?赶上(?=[^,，。]{0,4}(?:发|月底|停|升级|检修|交班|换班|吃饭|节))|换(?:了)?谁(?:也"
    r"|都)(?:看不出|防不住)"
    r"|(?:那|今)天(?:实在|确实)?(?:太)?(?:忙|乱)(?=[,，。了]|$)|(?:柜上|大厅里?|里头)(?:又)?乱哄哄|急也急不来|没长前后眼"
    r"|(?:大家|您|大伙|老人家?)(?:们)?(?:也)?(?:要|得|多)?(?:请)?(?:体谅体谅|体谅一下|理解一下)(?=[,，。!！;；]|$)"
)
EXCUSE_EN = regex(
    r"\b(?:we|they|everyone|everybody|the (?:staff|girls|lads|team)|i)(?:'re| were| was| are|'d been| have been"
    r"|'ve been)? (?:all )?"
    r"(?:run(?:ning)? off (?:our|their|my) feet|rushed off (?:our|their|my) feet|flat out|up to (?:our|their"
    r"|my) (?:eyes|necks?|ears)|snowed under|doing (?:our|their|my) (?:level )?best)\b"
    r"|\b(?:nobody|no one|none of us|we)(?: was| were|'s| has been| have been| weren'?t| wasn'?t"
    r"| haven'?t been) (?:just )?(?:sitting|standing|lounging) (?:about|around|idle)"
    r"|\b(?:you|people)(?:'ve| have)? (?:got to|gotta|have to|need to|must) (?:understand|remember|bear in mind)\b"
    r"|\bin fairness(?: to (?:us|them|the staff))?,? (?:they|we|it|the (?:staff|checks|system))(?:'d| had| were| was"
    r"|'re| are)? "
    r"(?:never|only|not|just)\b|\b(?:not|isn't|wasn't) a (?:system|machine|check|bank) in the world\b|\bflat chat\b"
    r"|\b(?:these|such) things (?:do )?happen\b|\bmachines (?:do )?(?:break|jam|fail)\b"
    r"|\bwe(?:'d| had) our hands full\b|\b(?:i|we|they|the staff)(?:'re| are|'m| am) only human\b|\b(?:i"
    r"|we) (?:only have|'ve only got|have only got|only had) (?:so many|two|one|a pair of|the one pair of) (?:hands"
    r"|pair)\b"
    r"|\b(?:couldn't|can't) have eyes (?:everywhere|in the back)\b|\bonly (?:the )?(?:two hands|so many hands)\b"
    r"|\b(?:no|not a|isn't a|wasn't a) (?:other )?(?:bank|branch)(?:'s \w+)? in the (?:country|land|world)\b"
    r"|\bno bank(?:'s \w+)? (?:would|could) have\b|\byou try (?:getting|doing|finding|running)\b"
    r"|\b(?:we|we'd|we've) (?:been |were )?(?:two|three|one|half a dozen|a few) (?:people |staff )?short\b"
    r"|\bwe were (?:so |very |that )?(?:stretched|short-?handed|short-?staffed)\b|\b(?:the )?phones? (?:was "
    r"|were )?hopping\b"
    r"|\bwe (?:did|'ve done|have done|do) (?:our|the) best (?:we could|that we could|we can)?"
)
"""How busy we were, and how hard it is for anybody."""
SORRY_ZH = regex(
    r"对不[起住]|抱歉|歉意|致歉|道(?:个|声)?歉|赔(?:个|声)?(?:不是|礼)|(?:是|怪|怨)(?:我们?|咱们?|行里)(?:的)?(?:不对|不好|没(?:有)?做好|做得不)"
    r"|批评得对|说得(?:对|在理)|(?:这个?|这事|该)?(?:我|我们)认(?=[,，。!！八九十]|$)|(?:是|确实是?)(?:晚|迟|慢|小|少)了(?:点|些)?|没(?:有)?做到位"
    r"|让[^,，。]{1,6}(?:久等|多等|白跑)"
)
SORRY_EN = regex(
    r"\b(?:sorry|apologi[sz]e|apologies|apology|(?:i|we) should(?:'ve| have)|(?:our|my) (?:fault|mistake))\b"
)
"""What makes of it an excuse: an apology, or owning up, somewhere in the answer."""
TURNED_DOWN_ZH = regex(r"不(?:会|想|能|敢|肯)?(?:说|讲|拿|用)\W*$")
TURNED_DOWN_EN = regex(r"\b(?:won't|wouldn't|not going to|not|never) say\W*$")
"""Right before the words: they are only named."""
