"""How care, hardship and understanding are put into words."""

from __future__ import annotations

from engine.regex import regex

PEOPLE_ZH = (
    r"(?:您|你|恁|侬|佢|大家|各位|大伙|她|他|老人|老太|大爷|大妈|大娘|阿姨|叔叔|婆婆|爷爷|奶奶|阿伯|阿婆"
    r"|客户|顾客|储户|用户|乡亲|街坊|邻居|居民|家属|家里|亲人|一家"
    r"|孩子|学生|家长|村民|商户|工友|师傅|伤者|箱主|户主|车主|业主|同胞|患者|病人|那位|这位|每一?位|哪位"
    r"|谁|人家|人心|受害|逝者|伤员)"
)
"""Those who are affected."""
OURS_ZH = r"(?:我|俺|咱|我们|员工|柜员|同事|保安|经理|行里|支行|银行|领导|上面|总行|阿拉|弟兄)"

COMPASSION = {
    "zh": regex(
        # a heart that aches with theirs
        r"难受|难過|难过|(?<!好)不(?:会|太|大|怎么)?好受|不好过|心疼|心痛|痛心|揪着?心|心(?:都|也|里|全|是"
        r"|头|一直){0,3}揪|心里?(?:都|也|很|真|像){0,2}针扎"
        r"|不落忍|落忍不|过意不去|唔好意思过|于心不忍|不忍心?|心里.{0,3}过不去|心酸|酸楚|鼻子.{0,2}酸"
        r"|眼(?:圈|眶)(?:都|也)?(?:发)?红"
        r"|(?:不是|唔系)(?:个)?滋味|不得劲|(?:心|胸|嗓子).{0,4}堵|堵得慌|心里?(?:头)?.{0,3}(?:沉甸甸|沉得"
        r"|沉重|不安|难安|发沉|发酸|咯噔|刀割|刀绞|疼得|不舒坦)"
        r"|心情.{0,3}沉(?:重|痛)|沉痛|悲痛|痛惜|惋惜|愧疚|内疚|亏欠|歉疚|愧对|(?:替|为)(?:您|你|大家|她|他"
        r"|老人|各位|客户|家属|孩子)(?:们|家)?[^,。!?;]{0,4}(?:后怕|着急|捏|揪|不平|委屈|急|难|疼|惋惜"
        r"|担心|不值)|后怕|可怜(?:的|了|啊|哟|得)|(?:最|真|怪|好|挺|也)可怜(?!巴巴地?装)|感同身受|将心比心"
        r"|设身处地|心有戚戚|同感"
        # held in mind
        r"|(?:最|很|都|一直|始终|时刻|老|天天|还|也|着实|真|心里){1,2}(?:挂心|牵挂|惦[记念着]|挂念|放不下"
        r"|放心不下|悬着)|放心不下|挂念(?:着)?|牵挂着?|惦念"
        r"|心系|心(?:是)?(?:和|跟|同|与).{1,8}(?:在一起|连着)"
        # formulas
        r"|[节節]哀|谁忍心|心里?(?:跟|像|如)[^,。!?;]{1,6}(?:似的|一样)|逝者安息|(?:家属|您|大家|老人家?"
        r"|家人|亲人).{0,3}保重|(?:跟|和|同)(?:您|你|大家|家属|家里人|各位"
        r"|你们)(?:们)?(?:都)?一样(?:的)?(?:舍不得|着急|难|急|心焦|不好过)|哀悼|致哀|默哀|深表(?:同情|遗憾"
        r"|哀|理解|痛心|慰问)|(?:表示|致以|送上|道声?).{0,8}(?:慰问(?!金)|同情|哀思)|深切同情"
        r"|(?:早日|早点|早些|快点|快些|尽早|赶紧|赶快|快快)(?:能)?(?:康复|好起来|好利索|出院|痊愈|平安"
        r"|回家|养好|恢复健康)"
    ),
    "en": regex(
        r"\bfeel(?:s|ing)? (?:so |very |deeply |truly |really |terribly |badly |that )?for (?:her|him|them"
        r"|you|ye|yous|any|every"
        r"|the (?!need|first)|all|those|each|my|our|people|folk|a |whoever|both|customers|families|that"
        r"|this (?:man|woman|lady|family))"
        r"|\b(?:i|we|us|all) felt (?:so |very |really |just )?(?:for (?:her|him|them|you|the|every|all)"
        r"|sick|awful|terrible|bad|dreadful)\b|\b(?:i|we|us|all) (?:do |did |just |all |really "
        r"|can only )?feel (?:so |really |very |just |absolutely )?"
        r"(?:awful|terrible|dreadful|bad|sick|rotten|wretched|horrible|it (?:as well|too|with|myself"
        r"|with you)|(?:their|your|her|his|that|the) "
        r"(?:pain|worry|anger|fear|hurt|upset|frustration|distress))"
        # the heart
        r"|\bhearts? (?:just |all |really )?(?:goes|go|went|going|breaks?|broke|bleeds?|aches?|sank"
        r"|sinks?) ?(?:out )?"
        r"|\bhearts?(?:'s| is| are) (?:with|out|broken|heavy|sore|breaking|aching)|\bheart-?(?:breaking"
        r"|broken|rending|sick|felt sympathy)"
        r"|\b(?:break|breaks|broke|breaking) (?:(?:my|our|your|the|yer) hearts?|me|us)|\bto (?:my"
        r"|our) hearts?\b|\ba heavy heart"
        r"|\b(?:my|our) (?:thoughts|prayers|sympathy|sympathies|deepest|heartfelt)\b|\bthinking of (?:her"
        r"|him|them|you|ye|his|everyone"
        r"|everybody|the (?:family|families|people|customers))|\bcondolences?|\bsympath(?:y|ies|ise|ize|ised|etic)\b"
        r"|\bcommiserat\w+"
        # their place
        r"|\bwouldn'?t wish|\bwould not wish|\bin (?:their|your|her|his|that|yer) (?:shoes|boots)\b"
        r"|\bin (?:their|your|her|his|yer) (?:place|position)(?= ?[,;]? ?(?:i|we|i'd|we'd|anyone"
        r"|anybody)\b)"
        r"|\bif (?:it|that|this) (?:was|were|had been) (?:my|me)\b[^.!?;]{0,50} i(?:'d| would)(?: be| feel"
        r"| want| have)\b(?! told)"
        r"|\b(?:pains?|pained|grieves?|grieved|saddens?|saddened|hurts?|upsets?|troubles?|distresses|kills"
        r"|bothers|haunts|shames) (?:me|us)\b"
        r"|\b(?:hurts?|hard|painful|awful|terrible|sad|upsetting|difficult|dreadful|heartbreaking"
        r"|horrible)(?: for (?:me|us|anyone|any of us))? to (?:hear|see|watch|read|think|listen)\b"
        r"|\bcuts? (?:deep|deeper|to the bone|to the quick)\b|\b(?:my|our) (?:first|main|biggest|greatest"
        r"|only) (?:worry|concern|care)(?: too)? (?:is|are) (?:for |the )?|\bare (?:my|our) (?:first|main"
        r"|biggest|greatest|only) (?:worry|concern|care)\b"
        r"|\b(?:i|we) (?:do |really |truly )?care (?:about|for|deeply|very|a lot)\b|\b(?:i|we)(?:'m|'re| am"
        r"| are) caring\b|\bpole sana\b|\bpole (?:kwa|mama|mzee)\b"
        r"|\b(?:i'm|i am|im|we're|we are|i was|we were|i've been|all of us are) (?:just |so |very |truly "
        r"|deeply |really |that |all |absolutely |terribly ){0,2}"
        r"(?:hurting|gutted|heartbroken|heart-?sick|devastated|sad|saddened|grieving|distressed|pained"
        r"|cut up|sick about|sickened"
        r"|concerned (?:for|about) (?:the|her|him|them|you|every|any|our|each))\b"
        r"|\b(?:keep|keeps|kept) (?:me|us|anyone|anybody|any of us) (?:awake|up at night|up nights)"
        r"|\bi'd (?:just )?(?:be|feel|have been|want|ask) (?:just |exactly |every bit |as |fairly |pretty "
        r"|absolutely |that )?(?:the same|beside myself|wild|angry|livid|furious"
        r"|cross|fuming|worried|upset|frightened|scared|frantic|sick|as (?:angry|worried|upset|cross|mad|scared))"
        r"|\b(?:i|we) (?:would|should|might)(?: well)? (?:be|feel) (?:just |exactly |every bit "
        r"|very )?(?:the same|angry|upset|worried|furious|frightened|livid|too\b|cross|hurt)"
        r"|\bso would (?:i|we|anyone|anybody)\b|\band i would be\b|\bwho wouldn't be\b|\banyone would be\b"
        r"|\banybody would\b"
        r"|\b(?:don't|do not|can't|cannot|couldn't|wouldn't|dont|cant) (?:wonder at|blame (?:you|ye|them"
        r"|her|him|any|people|folk|a (?:single|soul))"
        r"|like to (?:think|see) (?:of )?(?:her|him|them|you|any|people)|hold (?:it|that) against)"
        r"|\bno (?:small )?wonder (?:you|they|she|he|people|folk|everyone)|\bi'?d feel (?:it|that) (?:too|as well)"
        # pity
        r"|\b(?:poor|old|wee) (?:love|loves|soul|souls|pet|lamb|darling|divil|craythur|chap|dear|dears"
        r"|thing|things)\b"
        r"|\bpoor (?:old |wee |young )?(?:fella|fellow|feller|man|woman|lady|girl|lad|lass|bloke|boy|kid"
        r"|kids|mother|father|family|families|couple|people"
        r"|folk|widow|mrs?|customers?|gentleman|auntie|uncle|child|children|pensioners?|devils?|guy|nan|gran)\b"
        # what they bear
        r"|\b(?:she|he|they|you|ye|people|family|families|customers|everyone|everybody|folk|who)(?:'s|'ve"
        r"|'d|ve| has| have| had) (?:all |both |already )?been through"
        r"(?! (?:it\b|them\b|the (?!mill|wringer|worst|most)|every(?!thing)|each|your|my|our|those|his"
        r"|her |their|a (?:scanner|check|process)|all (?:the|of|our)))"
        r"|\bwhat (?:she|he|they|you|ye|people|(?:the|that|this|any|every|his|her|those|these"
        r"|a) [\w-]{2,12}|families|everyone|customers|all|our)(?:'s|'re|'ve|'d| \w+){0,3} (?:going|gone"
        r"|been|go|went|had to go) through\b"
        r"|\bput (?:you|them|her|him|people|anyone|everyone|ye|families|customers|that family"
        r"|our customers) through\b"
        r"|\b(?:no one|nobody|no (?:customer|family|pensioner|mother|parent|child|worker|member|woman"
        r"|man)) (?:should|ought to|deserves? to|wants to|likes to)(?: ever)? "
        r"(?:have to|be left|go through|feel|be made|wake|stand|lose|wait|sit|lie|hear|find out|open"
        r"|be kept|be put|get)\b"
        r"|\b(?:not|isn't|never|can't (?:be|have been)|cannot (?:be|have been)|wasn't|no) (?:a |an "
        r"|at all |very |been )?(?:easy|nice|pleasant|fun|picnic)(?: (?:thing|for|to|on|when|place|time"
        r"|way|feeling))\b"
        r"|\bcan(?:'t|not) (?:be|have been) (?:easy|nice|pleasant)\b|\b(?:no|little|small"
        r"|cold) comfort (?:to|for|when|if|at|,)"
        r"|\b(?:enough to|would|'d) (?:rattle|scare|frighten|upset|worry|shake|anger|sicken|unsettle|alarm"
        r"|turn) (?:anyone|anybody|any|the (?:bravest|best|calmest)|your|you)\b"
        r"|\b(?:anyone|anybody|any of us|everyone|who)(?:'d| would| wouldn't)(?: not)? (?:be"
        r"|feel) (?:scared|frightened|worried|upset|angry|cross|furious|anxious|hurt|shaken|sick|the same"
        r"|alarmed|rattled|nervous|uneasy)\b"
        r"|\b(?:you're|they're|you are|they are|people are|folk are|she's|he's|she is|he is"
        r"|who are) (?:quite |perfectly |absolutely |all )?right to be (?:angry|upset|worried|cross"
        r"|furious|annoyed|concerned|frightened)\b"
        r"|\bwho (?:could|can|would) blame (?:you|them|her|him|ye|people|any)|\b(?:lump in (?:my|our|your"
        r"|the) throat|tears (?:to|in) (?:my|our) eyes|nearly cried|i (?:cried|wept)|we (?:cried|wept)"
        r"|my stomach (?:turned|sank|dropped))\b"
        r"|\bi ache for|\b(?:gutted|aching|hurting|sorry|sad|heart-?broken|devastated) for (?:her|him|them"
        r"|you|ye|the|every|all|anyone|anybody|those|each|people|customers|families)\b"
        r"|\b(?:had|got|given|having|get|gave)(?: \w+){0,2} (?:a|an|such an?"
        r"|quite an?)(?: \w+){0,2} (?:shock|fright|scare|turn|fear)\b"
        r"|\bhard on (?:anybody|anyone|people|you|them|her|him|everyone|everybody|folk|families|any|a"
        r"|the (?:family|people))\b"
        r"|\bevery (?:right|reason|cause) to (?:be|feel)\b(?! (?:there|here|on|in|at|told|paid))"
        r"|\b(?:every|a|the) right to (?:be|feel) (?:angry|upset|worried|cross|furious|annoyed)"
        r"|\bwith (?:good|every) (?:cause|reason)\b|\bthey've every right\b"
        # a hard thing
        r"|\b(?:dreadful|wretched|awful|horrible|horrid|terrible|rotten|nasty|sick|sickening|miserable"
        r"|frightening|cruel|upsetting|distressing|ghastly|desperate|hellish"
        r"|worrying|heart-?breaking|lousy|anxious|scary|unsettling|shocking|stressful|sleepless|lonely"
        r"|worst|grim|bitter|painful|horrendous|appalling|harrowing|traumatic|brutal|rough|hard|heavy"
        r"|tough)(?: \w+)? "
        r"(?:thing|things|thought|knock|feeling|fright|shock|time|day|days|week|weeks|month|months|night"
        r"|nights|morning|afternoon|weekend|call|place to|way to|worry|lot (?:to|of)|road|discovery"
        r"|message to|letter to"
        r"|experience|ordeal|blow|news|wait|hours?|moment|letter to|text to|sight|for (?:you|them|her|him"
        r"|people|any|the family|families|everyone))\b"
        r"|\b(?:it's|that's|it is|that is|it was|this is) (?:a )?(?:so |very |just |truly "
        r"|simply )?(?:horrible|awful|cruel|terrible|hard|dreadful|frightening|rotten|miserable|scary"
        r"|upsetting|tough|rough|wretched|horrid|no (?:joke|fun|picnic|small thing|laughing matter|way))"
        r" (?:to (?!say|tell|know|judge|predict|put|explain|answer|give|see how)|when |for |being |on "
        r"|having |waking |standing |finding |losing |not |waiting |seeing |hearing )"
        r"|\bi'd be [^.!?;]{0,40}\b(?:too|as well)\b|\bbless (?:her|him|them)\b|\b(?:the|that) empty feeling\b"
        r"|\b(?:it|that|this|which|she|he|you|they|ye)(?: must|'d| would| can't| cant| cannot)(?: have"
        r"| not)? (?:be|been|feel|felt|hurt|sting) (?:been |an? |so |very |absolutely |really "
        r"|quite ){0,3}"
        r"(?:scared|frightened|worried|upset|worn out|exhausted|shattered|terrified|terrifying|furious"
        r"|heartbroken|heartbreaking|agony|torture|hell|maddening|awful|dreadful|wretched|terrible"
        r"|horrible|frightening|hard|easy|upsetting|worrying|distressing|rotten|sickening|scary|terrifying"
        r"|shock|fright|painful)\b"
    ),
}
"""Words of care that tell by themselves, whoever's feeling it is."""

HEAVY = {
    "zh": regex(
        r"提心吊胆|担惊受怕|担心受怕|七上八下|心惊(?:胆|肉)?|煎熬|难熬|磨人|熬人|窝着?一?(?:肚子)?火|窝心"
        r"|寒(?:了)?(?:大家的?|您的?|老人的?)?心|心寒|心(?:里|都|也|头){0,3}(?:有多|多|发|拔)?凉|凉了半截"
        r"|天(?:都|像|好像)?塌(?!下来|不)"
        r"|(?:一|两|几|好几|整|半|昨|这|那)?(?:夜|宿|晚上?|宵)(?:都|怕是|也|一直|恐怕)?(?:没|冇|不曾"
        r"|未)(?:敢)?(?:合|闭|睡|眯|瞓)|没(?:怎么)?睡(?:过|好|成|踏实|安稳)|(?:怕是|都)没合眼|合不上眼"
        r"|彻夜难眠|寝食难安|茶饭不[思香]"
        r"|(?:睡|瞓|吃|食|坐|站)(?:都|也)?(?:不|唔|勿)(?:着|踏实|塌实|好|安稳|安生|香|住|下|实)|(?:觉"
        r"|饭)(?:都|也)(?:睡|吃)(?:不|唔)"
        r"|(?:受|遭)(?:了|的|这|那|这么|那么|这个|这份|这样|如此|好|大|些|很|不少|多|点|过|着){0,4}(?:委屈"
        r"|惊|惊吓|苦|罪|打击|累(?!计)|折磨|难(?!民)|连累)|委屈|憋屈|惊吓|惊扰|受惊|遭罪"
        r"|心(?:里|头|裡)?(?:都|直|也|正|还|总|一直|肯定|难免|有点|有些|头){0,3}(?:发|打|犯)?(?:慌|毛|鼓"
        r"|怵|虚|嘀咕|突突|不踏实(?!的)|不托底|没底|发凉|发紧|不痛快|忐忑|吊着|悬|焦)|心(?:里"
        r"|头){1,2}[^,。!?;]{0,6}(?:没底|紧(?!张)|打鼓|不踏实(?!的)|发慌)|(?:大|有|多)的?难处"
        r"|悬着(?:一颗)?心(?!的是)|吊着(?:一颗)?心|心焦|焦心|犯嘀咕|揪着|惶恐|惶惶|忐忑|焦灼|心急如焚|六神无主"
        r"|(?:这|那)(?:口|股|团|肚子)(?:气|火)|血汗钱|棺材本.{0,6}急"
        r"|吓(?:着|坏|到|懵)(?:了吧|(?:您|大家|老人家?|各位|孩子|乡亲|街坊|客户|你们|阿婆|阿伯|人家|她"
        r"|他)(?:们)?了)|难堪|脸上挂不住|下不来台|抱不平|不放心(?!的)|放不下心|五味杂陈|心乱"
        r"|熬(?:瘦|坏|着|夜|了)|没处(?:说|讲)理|苦(?:了|着)(?:您|大家|老人|孩子)|扎(?:了)?(?:您|大家|老人"
        r"|家属|人|人家)的?心|心口上?.{0,4}(?:扎|捅|撒盐)|往心里去|难为(?:您|她|他|大家|老人|你)|够难的?"
        r"|腿(?:都|也|肚子)?(?:发|直)?软|手(?:都|直|也)?(?:在)?(?:抖|发凉)|"
        + PEOPLE_ZH
        + r"[^,。!?;]{0,6}吓(?:坏|懵|傻)了?(?=$|[,。!?;])|一激灵|心(?:都|也)?跳|咯噔|脸上.{0,3}下不来"
        r"|下不了台|花了冤枉|白(?:白)?(?:担|受|挨|盼|等|跑)(?!到|时)"
        r"|(?:攒|挣|赚|跑|等|来|出|走|过|养|省|熬).{0,10}(?:不容易|不易|不轻松)|"
        + PEOPLE_ZH
        + r".{0,12}(?:不容易|不易|辛苦(?!费|钱)|受累|难做|难处|犯难)|(?:确实|实在|真[系是]|太|着实)辛苦"
        r"|(?:滋味|日子).{0,6}(?:不好|难)"
    ),
    "en": regex(
        r"\b(?:worried sick|sick with worry|sick to (?:your|their|her|his) stomach|lain awake|lie awake"
        r"|lies awake|lying awake|lay awake|sleepless nights?"
        r"|at (?:your|their|her|his) wits' end|beside (?:yourself|yourselves|themselves|herself|himself)"
        r"|frightened half to death|scared stiff"
        r"|having to ask for what's|every (?:hour|night|minute) (?:that )?(?:people|somebody|someone|you|anyone)"
        r"|worr(?:y|ies|ied) enough|frantic|through the (?:mill|wringer)|on tenterhooks|heart in (?:your"
        r"|their|her|his) mouth)\b"
    ),
}
"""Hardships that are only named by who cares for those who bear them."""

PLIGHT = {
    "zh": regex(
        r"着急|焦急|心急|急(?=$|[,。！,.；了得成死坏哭疯切迫])|(?:份|种|这|您|也|才|会|干|就|家|人|不|很"
        r"|里)急|担心|担忧|忧虑|担忧|顾虑|疑虑|害怕|怕|恐惧|恐慌|慌|惊|panic|worry|不安|愤怒|生气|气愤"
        r"|恼火|气(?=$|[,。!?;、…])|憋(?:着|了|住|闷)|(?:一肚子|满肚子|一腔)(?:火|气|委屈|怨)|吓|扎心"
        r"|stress|唔安乐|唔开心|唔好受|眼泪|流泪|落泪|哭|焦虑|别扭|疙瘩|刺耳|激灵|无助|无奈|揭不开锅|懵"
        r"|发抖|绝望|崩溃|难处|难熬|气得|手抖|难(?=我)|踏实|安心|抵触|落差|抱怨|堵|冤|火气|火(?=$"
        r"|[,。!?;、…])|火大"
        r"|有气|发火|失望|伤心|痛苦|不容易|不易|辛苦|折腾|奔波|为难|难处|难(?=$|[,。!?;、…])|不方便"
        r"|(?<!行动)(?<!腿脚)(?<!身体)不便(?!的)|麻烦|累|心情|感受|滋味|情绪|苦|怨|埋怨|意见|吃不消|受不了"
        r"|接受不了|想不通|闹心|糟心|烦|耽误|等(?:了|得|急|着|不)"
        r"|眼泪|困难|煎|盼|期待|信任|紧张|纠结|难眠|上火|冒火|跳脚|遗憾|不甘|难以接受|牵|疼|痛|要紧|血压"
    ),
    "en": regex(
        r"\b(?:worr(?:y|ies|ied|ying|isome)|anxious|anxiety|afraid|frighten(?:ed|ing|s)?|fear(?:s|ful)?"
        r"|fright|scared?|scary|upset(?:ting)?|angry|anger|furious"
        r"|cross|livid|fuming|wild|frustrat(?:ed|ing|ion)|distress(?:ed|ing)?|shak(?:en|ing|y)|shock(?:ed"
        r"|ing)?|uneasy|unease|unsettl(?:ed|ing)|nervous|alarming|alarmed|panick?(?:y|ed|ing)?"
        r"|hurts?|hurting|sick(?:ening)?|stress(?:ed|ful)?|strain|struggl(?:e|ing)|suffer(?:ed|ing)?|awake"
        r"|sleep(?:less)?|weighs?|heavy|hard(?:er|est|ship)?|difficult|rough|tough"
        r"|painful|pain|grief|grieving|inconvenien(?:ce|t|ced)|nuisance|hassle|disappoint(?:ed|ing|ment)"
        r"|let down|embarrass(?:ed|ing)|humiliat(?:ed|ing|ion)|waiting|wait|fed up"
        r"|tired|tiring|exhaust(?:ed|ing)|desperate|rotten|wretched|dreadful|awful|terrible|horrible"
        r"|miserable|nasty|worst|long (?:day|days|weekend|time|wait|night|week|morning|hours?|way)"
        r"|concern(?:ed|s)?|disrupt(?:ion|ive)|annoy(?:ed|ing|ance)|impatien(?:t|ce)|bitter|betrayed|sore"
        r"|lonely|ashamed|in tears|crying|tears|galling|maddening|devastat(?:ed|ing)|confus(?:ed|ing|ion)"
        r"|nightmare|agony|torture|misery|worn out|hell|limbo|helpless|powerless"
        r"|unfair|costly|ordeal|feelings?|carr(?:y|ied|ying)|burden|feart|frichtened|sair|thrawn|duele"
        r"|pinch(?:es|ed)?|sting(?:s|ing)?|stung|smarts?|bites?|stomach|chest|belly|knees|slept|no (?:joke"
        r"|fun|picnic|small (?:thing|matter)|little thing)|a lot to (?:ask|take|bear)|not easy"
        r"|far(?= (?:when|if|for|off))|rattl(?:ed|ing)|dread)\b"
    ),
}
"""Hardships that show care only where the speaker says that he understands them."""

UNDERSTANDS = {
    "zh": regex(
        r"(?:我|我们|咱|咱们|俺|俺们|阿拉|我哋|本人|支行|行里|同事们|做行长的)(?:都|也|很|非常|完全|特别"
        r"|十分|最|心里|心裡|能|是|真|真的|当然|自然|太|打心里|确实|实在|全|一直|这头|这边|可以|够"
        r"|好){0,4}"
        r"(?:理解|体谅|体会|体察|懂|明白|知道|晓得|清楚|看得出|听得出|看得见|听得见|看在眼里|听在耳里"
        r"|放在心上|记在心|装在心|记着|感受|感觉得|能想象|想象得|看到了|看见了|了解|想得到|想象得|有数"
        r"|接着|接住|听进去|认(?=$|[,。!?;、…])|feel|understand|get)"
        r"|(?<![请望盼])(?:知道|晓得|理解|体谅|明白|懂得|清楚)(?:大家|大伙|您|你们|他们|她|他|各位|老人"
        r"|家属|乡亲|街坊|客户|储户|街里|居民|这份|这种|那份|谁|都)"
        r"|(?:完全|非常|特别|十分|很能?|都能?|可以|真能|我能|实在|太|深深|也能?)(?:理解|体谅|体会|明白|懂)"
        r"|(?:体会|感受|看|听|想象|feel) ?得(?:到|出来?)|(?:^|[,。、;! ])(?:理解|明白|懂(?:的|得)?"
        r"|我懂)(?=$|[,。!?;、…的])"
        r"|(?:我|我们|俺|咱)(?:都|也|能|是|很)?(?:请楚|明)(?=$|[,。!?;、… ])|(?:看|记|放|装|听)在(?:眼里"
        r"|心里|心上|耳里)|心里有数|感同身受"
    ),
    "en": regex(
        r"\b(?:i|we)(?:'ve|'d| have|'ll)?(?: do| really| can| fully| quite| well| completely| too| only"
        r"| just| certainly| all| also| perfectly| totally| truly| absolutely| would| could| must"
        r"| don't have to| am|'m){0,3} "
        r"(?:knowing|ken|kent|can tell|know|understand(?! there)|see|hear|get|appreciate|realise|realize"
        r"|accept|imagine?|feel(?! that)|recogni[sz]e|take|share|acknowledge|sense|respect|don't doubt"
        r"|don't forget|won't pretend)\b"
        r"|\b(?:i'm|we're|i am|we are) (?:well |very |fully |only too |all too ){0,2}(?:aware|conscious|mindful)\b"
        r"|(?:^|[,.;] )(?:and )?(?:understandably|naturally|of course|quite rightly|rightly)\b"
        r"|\bunderstandabl[ey]\b|\bquite natural\b|\bonly natural\b"
    ),
}
"""The speaker's word that he sees it."""

NATURAL = {
    "zh": regex(
        r"人之常情|(?:都|也|很|是|太|再)?(?:正常|应该|应当|自然|难免|免不了|在情理|有道理|实在)(?:的|得很"
        r"|不过|了|之中)?(?=$|[,。!?;、…])|难免|免不了|在所难免|情理之中|理所当然"
        r"|(?:换|搁|搁在|摊|轮|放|落)(?:了|作|成|做|到|上|在|着|给|是){0,2}(?:我|谁|哪个|哪位|哪家|任何"
        r"|我妈|我爸|我家|自己|边个|啥人|俺|咱|别人)|(?:谁|哪个|哪位|哪家|边个|啥人)(?:摊上|碰上|遇上|遇到"
        r"|碰到|听了|看了|能不|不|都|心里|受得了|吃得消|家|脸上|看着|拿着|碰|赶上)|(?:谁|边个|哪个"
        r"|啥人).{0,6}都(?:得|会|要|有|有点|难免)?"
        r"|要是我|我要是|如果是我|我也(?:会|得|要|急|怕|担|气|慌|一样)|不止您一|谁都|都一样|哪能不"
        r"|怎么能不|怎能不|谁能不|谁忍心"
    ),
    "en": regex(
        r"\b(?:anyone would|anybody would|who wouldn't|of course|any of us|only human|i'd be|i would be"
        r"|so would i)\b"
    ),
}
"""The word that anyone would feel so."""

CAUSED_ZH = regex(
    r"(?:让|讓|叫|给|害得?|害|使|令|累得?|累|连累|耽误|耽搁|劳|惊|惊扰|打扰|难为|亏待|委屈|麻烦|苦|吓(?:着"
    r"|坏|到)?|急坏|累坏|辛苦)(?:了|着)?(?:我们的?|咱们的?|所有的?|每一?位|广大|这么多|这位|那位|那些|几位"
    r"|两位|一位|不少|好多|那么多)?" + PEOPLE_ZH
)
"""Something was done to people."""
HIT_ZH = regex(
    r"担心|担忧|着急|操心|受惊|受累|受怕|受苦|惊|怕|慌|为难|难堪|久等|等(?:了|这么|那么|候|到|得)|白跑"
    r"|空跑|跑(?:了|一趟|两趟|几趟|来|这么)|折腾|奔波|添(?:了|这么多|很多|这么大的?|不少)?(?:堵|麻烦|乱"
    r"|负担)"
    r"|(?:带来|造成|添)(?:了|的|这么|很|很多|诸多|不少|许多|极大|大|多){0,4}(?:不便|麻烦|困扰|惊吓|担忧"
    r"|担心|影响|烦恼|损失|伤害)|揪|失望|寒心|受气|排(?:了|这么|那么|长)|站(?:了|这么|那么|在)|辛苦|不方便"
    r"|不踏实|睡|委屈|急|上火|熬|冻|晒|淋|挨|遭|伤心|难受|破费|蒙受|不安|闹心|哭|受(?!理|托|益)"
)
"""What was done to them."""
SORRY_ZH = regex(
    r"对不[起住]|抱歉|道(?:个|声)?歉|歉意|致歉|(?:赔|陪)(?:个|声|一声)?(?:不是|罪|礼)|sorry|不好意思"
    r"|唔好意思|对唔住|见谅|海涵|包涵|鞠(?:个|一)?躬|愧|遗憾"
)
BORNE_ZH = regex(
    r"不便|麻烦|困扰|久等|等(?:了|这么|那么|候|到|得|急)|担心|担忧|操心|白跑|空跑|跑(?:了|一趟|两趟|几趟"
    r"|来|这么)|受累|折腾|耽误|耽搁|着急|受惊|惊扰|惊吓|打扰|排(?:了|这么|那么|长)|站(?:了|这么|那么|在)"
    r"|奔波|冻|晒|淋|辛苦|急|睡|心情|惊"
)
"""What an apology may be for, without any fault being owned."""
PRESS_ZH = regex(r"记者|媒体|采访")

BRUSHED_OFF = {
    "zh": regex(
        r"(?:不用|不必|别|甭|勿要|唔使|不要|莫|没必要|没什么(?:好|可)?|没啥(?:好|可)?|何必|何苦|何须"
        r"|犯不着|犯不上|无需|无须|用不着|少(?:在|给|来)|有(?:什么|啥|甚么)(?:好|可)?"
        r"|(?<!身上)(?<!谁)(?<!能)(?<!哪)(?<!想)(?<!不)不(?:是|会|再|太|怎么)?|并不|没有?|未|免得|省得"
        r"|避免|防止|以免|怎么(?:还|就)|为(?:什么|啥)|凭什么)"
        r"(?:这么|那么|太|再|为此|都|过于|过分|瞎|跟着|自己|就|多|大家|您|你|什么|啥|必|有|让您|让大家"
        r"|让客户|谁|人|感到|觉得){0,3}$"
    ),
    "en": regex(
        r"\b(?:no need (?:to|for)|needn't|(?:don't|do not|dont|never|nobody|no one|nothing to|not"
        r"|no reason|no cause|isn't|aren't|wasn't|weren't|stop|why|without|hardly|rather than"
        r"|instead of)(?: to| be| being| get| getting| for| \w+){0,3}"
        r"|what are you so|sick of|tired of|if you're so) ?$"
    ),
}
"""What stands before a feeling that is waved away."""
WAVED_AFTER_ZH = regex(
    r"(?:什么|啥|个(?:什么|啥|屁)|也没(?:用|办法)|干(?:什么|嘛|啥)|有什么用|给谁看|不(?:到|着)(?:您|你|他"
    r"|她|我们?)(?!一))"
)

KNOWS_WHAT_EN = regex(
    r"\b(?:(?:i|we)(?:'ve|'d|'m)?(?: [\w']+){0,3} (?:know|understand|see|appreciate|imagine?|realise"
    r"|realize|forget|ken)|(?:can|could)(?: only| well| easily| hardly)? imagine?"
    r"|tell you)(?: \w+){0,2}? (?:what|how)(?: (?:much|badly|deeply|far))? "
    r"(?:(?:it|this|that|these|those|they|you|ye|she|he|people|folk|families|a|an|the|every|each|losing"
    r"|waiting|\w+ing)(?: [\w'-]+){0,7} )?"
    r"(?:(?:was|were|must be|must have been) like|does|did|do|means?|meant|feels?|felt|costs?|carrying"
    r"|facing|going through|been through|hurts?|looks?|weighs?|must|matters?|hits?|lands?|sits?|takes?"
    r"|sounds|it's like|is like|kind of (?:day|week|morning|night|month|weekend|time|afternoon)|sounded"
    r"|sounds|looked|seems?|seemed|comes? across|burden|been like|up against|dealing with"
    r"|worried|hard|scared|frightened|upset|frightening|upsetting|angry|anxious|important|shaken|tough|difficult)\b"
)
"""I know what it does to somebody, how it feels."""

SORRY_EN = regex(
    r"\b(?:sorry|apolog(?:y|ies|ise|ize|ised|ized|ising|izing)|regrets?|beg (?:your|their|his"
    r"|her) pardon)\b(?! (?:you|that you|if you) (?:feel|think|see it)| to (?:keep|have kept|hold) you)"
)
BORNE_EN = regex(
    r"\b(?:worr(?:y|ies|ied|ying)|upset|fright|scare|wait(?:ing|ed)?|inconvenience[ds]?|trouble|distress"
    r"|loss|losses|anxiety|delay|shock|nights?|hours?|stress|bother(?:ed)?|hassle"
    r"|disruption|disturbance|concern|queue|queues|queuing|discomfort|confusion|embarrassment|alarm"
    r"|frustration|pain|grief|hardship|strain|mornings?|wasted|journey|nuisance|wet|cold"
    r"|(?:you|they|she|he|ye|people|anyone|anybody|everyone|customers|families|folk|somebody|who)(?:'ve"
    r"|'re| have| had| were| are| was| has|'d| all)? (?:had to|to|been|woke|woken|waited|spent|stood"
    r"|standing|queued|got (?:a|that|such)|missed|gone without|going through|went through|without)"
    r"|what (?:you|ye|they|she|he|people|the|this|that|it|these)\b|put (?:you|them|her|him|people|ye"
    r"|anyone|families) through|happened to|for (?:her|him|them|the family|you|everyone|every one|any|all"
    r"|each|your|their))\b"
)

UNDERSTOOD_EN = regex(
    r"\b(?:i|we)(?: do| really| can| fully| quite| well| completely| too| only| just| certainly| all| also"
    r"| perfectly| totally| truly| absolutely| could){0,3} (?:understand|see|get|appreciate|know|hear) "
    r"(?:(?:exactly |full well |perfectly |just )?why (?:you|they|people|folk|anyone|anybody|she|he"
    r"|customers|members|families|everyone|the (?:family|families|town|street|people))\b|(?:anyone|anybody"
    r"|people|customers|members|those|everyone|everybody|the people|a \w+|any \w+) who\b"
    r"|(?:your|their|her|his|people's|the|that|this|all the|customers'|everyone's"
    r"|everybody's) (?:\w+ )?(?:worry|worries|anger|concerns?|fears?|frustrations?|anxiety|distress|upset"
    r"|disappointment|pain|hurt|grief|feelings?|unease|alarm|panic|impatience|shock|mood|strain|stress)\b)"
    r"|\bwhat (?:kind|sort) of (?:a )?(?:day|week|morning|night|month|weekend|time|afternoon) (?:you|they"
    r"|she|he|people|ye)\b"
)
"""Said of what people feel, even where the feeling is not named."""
UNDERSTOOD_ZH = regex(
    r"(?:我|我们|咱们?|俺们?|阿拉|我哋|这|那|我是|真的?|心里|完全|非常|特别|十分|很|太|实在|都|也|能"
    r"|可以)(?:都|也|是|很|能|真|真的|完全|特别|十分|心里|全|太|最|实在|打心里){0,3}"
    r"(?:理解|体谅|体会|懂|感受)(?:得到|的|得|您|你|大家|各位|他们|她|他|家属|这份|这种|那种|那份|到)"
    r"|(?:我|我们|俺|咱|阿拉)(?:都|也|是|很|能|真|真的|完全|特别|十分|太|可以|自然|当然){0,3}(?:理解|体谅"
    r"|懂|感受得到)(?=$|[,。!?;、… ])"
)
"""Said of what people feel, even where the feeling is not named."""
NOT_UNDERSTOOD_ZH = regex(
    r"(?:请|望|求|盼|烦|劳|不|没|谁|让|才|互相|相互|[您你](?:们)?(?:要|得|也|能|会)?)[^,。!?;]{0,3}$"
)
ADDED_ZH = regex(
    r"给"
    + PEOPLE_ZH
    + r"[^,。!?;]{0,4}(?:添|造成|带来)(?:了|的|这么|那么|很|很多|诸多|不少|许多|极大|大|多|些){0,4}(?:不便"
    r"|麻烦|困扰|堵|乱|负担|烦恼|惊吓|担忧|担心)"
)
"""Trouble given to people, owned up to."""
PERHAPS_FALSE_EN = regex(
    r"\b(?:fail to see|nothing (?:to be|to)|won't be|will not be|not (?:be |going to be |here to be )?"
    r"|never|don't|no (?:need|reason|call) to(?: be)?|why should (?:we|i)(?: be)?)(?: \w+){0,6} ?$"
)
"""Before a sorry that is refused."""

MET_ZH = regex(
    r"(?:我|俺|咱|我们|阿拉)(?:心里|都|也|是|很|全|当然|其实){0,3}(?:明白|知道|清楚|请楚|晓得|有数|看得见"
    r"|看得出来?|听得出来?|明)(?:的|得|嘅|嗰)?(?=$|[,。！,、； …])"
)
"""The word that it is seen, behind what is seen."""
PEOPLE_SEEN_ZH = regex(PEOPLE_ZH)
FELT_SORRY_EN = regex(
    r"\b(?:i|we) (?:do |really )?(?:know|see|understand|hear|ken)\b[^.!?]{0,60}\bsorry\b"
    r"|\bsorry\b[^.!?]{0,60}\b(?:i|we) (?:do |really )?(?:know|understand|see)\b(?! (?:who|where|when"
    r"|nothing))"
)
"""Regret beside the word that it is seen."""
CALLED_EN = regex(
    r"\b(?:you're|you are|youre|they're|they are|she's|she is|he's|he is|ye're|people are|folks? are"
    r"|customers are|families are|members are|many are|everyone is|everybody is|everyone's|everybody's"
    r"|the (?:family|town|street|parents|customers) (?:is|are)) "
    r"(?:all |very |so |understandably |rightly |really |quite |still |badly |just ){0,2}(?:worried"
    r"|frightened|scared|anxious|shaken|upset|hurting|distressed|angry|furious|rattled|afraid|grieving"
    r"|heartbroken|feart|fed up|exhausted)\b"
)
"""What people feel, said by its name."""
DENIED_EN = regex(
    r"\b(?:don't|do not|not|never|nobody|no one|hardly|doesn't|does not|if|unless|whether|why"
    r"|because) ?(?:really |exactly |think |that )?$|\b(?:i|we|my (?:staff|team|people|girls)|our (?:staff"
    r"|people|team)|the (?:team|staff|bank|branch|auditors?))(?:'ve| have)? (?:had|got|have) an? $"
)
"""Before care that is denied or only put."""

THANKED_ZH = regex(r"谢|记者|媒体|同事|同仁|配合")
"""Where hard work is thanked for, as one does to anybody."""
