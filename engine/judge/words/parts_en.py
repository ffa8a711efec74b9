"""How an English report, huddle, notice or press line puts each thing that it has to tell."""

from __future__ import annotations

from engine.regex import regex

_G = r"[^.!?;\n]"
"""Anything within a sentence, as far as a full stop ends one."""
_ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_NUM = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}}|(?:a |one |two |three |four |five |six |seven |eight "
    rf"|nine )?hundred(?: and)?(?: (?:\w+))?"
    rf"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:{_ONES}))?|thirteen|fourteen|fifteen"
    rf"|sixteen|seventeen"
    rf"|eighteen|nineteen|(?:a |half a |two |three )?dozen|a couple(?: of)?|{_ONES})"
)
_HOUR = rf"(?:{_ONES}|\d{{1,2}})"
_EXACT = (
    rf"(?:(?<![\d$£€,.])(?:0\d|1[0-8])[0-5]\d(?: ?hrs?)?(?![\d,])(?! (?:people|customers|of|cards|pounds|letters"
    rf"|copies|workers))|(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\b\.?)?(?![\d%])|\d{{1,2}} ?[ap]\.?m\b\.?"
    rf"|{_HOUR} o'?clock|noon|midday|midnight"
    rf"|(?:half|quarter|a quarter|five|ten|twenty|twenty-five) (?:past|to|after) {_HOUR}|(?:half|quarter|ten"
    rf"|twenty|five) past(?= ?[,.;!?]|$)"
    rf"|half (?:{_ONES})"
    rf"|{_HOUR} (?:thirty|fifteen|forty-five|sharp|on the dot))"
)
_OF = r"(?:at|since|from|about|around|after|by|before|until|till|just after|just before|towards|it was)"
_CLOCK = (
    rf"\b(?:(?:(?:{_OF}) )?{_EXACT}|(?:{_OF}) (?:about |around |just )?{_HOUR}(?= ?(?:$|[,;!?)]|[.:](?!\d)|and"
    rf"|in the|this|last|today"
    rf"|yesterday|sharp|when|that|there|we|i|a|the|or so|tonight|outside|on|at|here|with|if)\b|$|[,;!?)]|[.:](?!\d)))"
)
_LONG = (
    rf"(?:(?:a )?quarter of an hour|three quarters of an hour|(?:{_NUM}|half an|an|a|a few|every) (?:minutes?"
    rf"|hours?|half hour))"
)
_DAY = (
    r"(?:today|tonight|tomorrow|this (?:afternoon|evening|week)|(?:on |by |before )?(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day"
    r"|the \d{1,2}(?:st|nd|rd|th)|close of (?:business|play)|the end of (?:the )?(?:day|week|month)|next week)"
)
_WHEN = (
    rf"(?:{_CLOCK}|(?:with)?in (?:the )?(?:next )?(?:{_LONG}|the hour)|every (?:hour|half hour|half-hour"
    rf"|{_NUM} minutes)|hourly|on the hour|{_LONG}(?= from now))"
)
_SOON = rf"(?:{_WHEN}|{_DAY})"

CLOCK = regex(_CLOCK)
SOON = regex(_SOON)
"""A time at which something is still to come."""
JUST = regex(
    rf"\b(?:just now|(?:has|have|'ve|'s) just (?:\w+ed|\w+en|had|found|come|gone|got|been|heard|rung|told|caught"
    rf"|lost|put|cut|hit)|a (?:moment|minute|second) ago|moments ago|{_LONG} ago|when we (?:opened|unlocked"
    rf"|closed)"
    r"|at (?:opening|closing|lunch ?time|handover)|as we (?:were|are) (?:opening|closing|locking)|this minute"
    r"|before (?:opening|closing))\b"
)
LATER = regex(
    r"\b(?:report(?! came| from)|again|next|ring (?:you|back)|call (?:you|back)|i'?ll|we'?ll|phone (?:you|in)"
    r"|update|progress|written|in writing"
    r"|meet|back to (?:you|them)|will be|brief|statement at|results|deadline|are coming|is coming|due|are due)\b"
)
BEFORE_LATER = regex(r"^ ?(?:tomorrow|tonight|at the latest)\b")
AFTER_UNTIL = regex(r"\b(?:by|before|until|till|up to|to)\b(?: about| around)? ?$|\bcash (?:until|till|to)\b")

_NAME = r"[A-Z][\w'’]+"
PLACE = regex(
    r"\b(?!(?:our|the|this|my|your|a|an|any|every|each|another|other|main|whole|bank|which|of|at|in|that|its|their"
    r"|nearest|one|per|local|regional|head)\b)"
    r"[a-z][\w'-]+ (?:sub-?)?(?:branch|br)\b(?! (?:manager|office|staff|network))"
    r"|\b(?!(?:the|a|this|that|our|my|your|car|in|on|at|to|of|and|high end|dead|every"
    r"|each)\b)[a-z][\w'-]+ (?:street|road|lane|avenue|square|gate|bridge|lake|park|hill|market|cross|green|quay"
    r"|wharf|high street|parade|terrace|row)\b"
    r"|\b(?:this is|it's|its|i'm|im|my name is|here is|speaking from|calling from) (?!a|an|the|about|not|just|all"
    r"|getting|so|still|pension|going|really|very|me|my|our|no|nothing|bad|chaos|sorry|afraid|ringing|calling|only"
    r"|on|in|at|here|to)[a-z][\w'-]+ (?:\w+ )?(?:at|from|in|,|here)"
    r"|\bbranch (?:no\.? ?)?\d{1,4}\b"
)
PLACE_NAMED = regex(
    rf"^(?:\W*(?:Hi|Hello|Hallo|Morning|Good morning|Good afternoon|Good evening|Evening|Afternoon|Boss|Sir|Ma'am"
    rf"|Madam|Report|REPORT|Urgent|URGENT|It's|This is|I'm)[ ,.:!]*(?:{_NAME}[,.!] )?){{0,2}}"
    rf"(?:young |old |me, )?(?:{_NAME}(?: {_NAME}){{0,2}}(?:,| at| from|,? here|:|\.| reporting| speaking| shut\b"
    rf"| closed\b)[ :]*(?:(?:here |speaking |from |at |in |head of \w+ at |manager at |manager of |branch manager "
    rf"|young |old )?{_NAME})?)"
)
"""Names at the very beginning, in the untouched text."""
PLACE_AT = regex(
    r"\b(?:at|from|here at) (?!(?:The|Compliance|Security|IT|Operations|Retail|Legal|Regional|Head|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|Audit|Facilities|HR|Noon|I)\b)[A-Z][\w'’]+"
)
"""A place with its capital, in the untouched text."""
NO_NAMES = regex(
    r"^(?:Status|Rumour|Rumor|Update|Oh|God|Help|Please|People|Something|Someone|Three|Two|Four|Five|Some|The"
    r"|There|It|We|I|Nothing|Fingers|Water|Fire|Notice|Quick|Situation|Look|Listen|Bad|Sorry|Right|Okay|OK|So|Well"
    r"|Um|Er|Hi|Hello|Morning|Good|Urgent|Report|One|No|Just|Don|Boss|Sir|URGENT|REPORT|HELP|A|An|Yes|All|Everyone"
    r"|Everybody|Nobody|Customer|Customers|Cash|System|Systems|Power|Police|Robbery|Press|Media|Time|Place)\b"
)

EVENT = regex(
    r"\b(?:fibre|cable|satellite|explo\w+|gone up|blew up|went up|tore up|lightning|dug up|cut by|scalded"
    r"|thrown at|short in|thousand short|a group of|sitting (?:on|in|down)|panes?|unpaid|payroll|offline"
    r"|all \w+ (?:business )?down|queu(?:e|es|ed|ing|eing)|crowd\w*|gather(?:ed|ing)|(?:people|sixty|\d+) (?:at"
    r"|outside) the (?:door|branch|counter)|at the door|outside the (?:door|branch)|a run on|wanting (?:cash"
    r"|their money)|in for cash|lined up|a line of|blocking|barricad\w+"
    # does not work
    r"|power (?:cut|is out|failure)|blackout|outage|(?:went|gone|going|goes|is|are|'s|been|been going) (?:down|off"
    r"|dead|dark)|(?:system|systems|payments system|network|line|phones?)(?:'s| is| are| has| have)? (?:down|dead"
    r"|out|gone|crashed|frozen|failed)"
    r"|crash(?:ed|es)?|froze(?:n)?|black screens?|fault|broke(?:n)?(?: down)?|failed|fails|not working"
    r"|doesn't work|can'?t (?:make|log|get|withdraw|transfer|pay|open|draw)|cannot (?:make|log|withdraw|transfer"
    r"|pay|open)"
    r"|(?:nothing|no \w+) (?:has gone|is going|goes) (?:out|through)|swallow(?:ed|ing|s)|(?:kept|keeps|keeping|ate"
    r"|eaten|eating) (?:\w+ ){1,3}cards?|out of (?:service|order|cash|action)|stopped|suspended|jammed"
    r"|charged (?:\w+ ){0,3}twice|double[- ]charg\w+|twice|late|delayed|delay"
    r"|shut|closed(?! as)|closes|closure|closing down|aren'?t back|not open|lock(?:ed out)? (?:failed|broke|jammed)"
    # a slip
    r"|wrong (?:\w+ )?(?:address(?:es)?|estate|houses?|account|person|customer|people|envelope|number|amount|man"
    r"|woman|list|statement|form|name)|by mistake|in error|mis-?(?:sent|sold|paid|posted|directed|delivered"
    r"|selling|laid|placed)|mix(?:ed)?[- ]up|lost|missing|mislaid|short by|someone else's|somebody else's"
    r"|leak(?:ed|ing|s)?|got out|sent out"
    r"|paid (?:one|a|the) customer's|exposed|breach|left (?:\w+ ){1,3}(?:on|in) (?:a|the) (?:bus|train|taxi|street"
    r"|table)"
    # water, fire, things
    r"|water (?:\w+ ){0,2}(?:in|through|coming|pouring|on)|flood(?:ed|ing|s)?|burst|leaking|soaked|fire (?:in|on"
    r"|at|broke|alarm|started)|a fire|on fire|smoke|smell of (?:gas|burning)|gas leak|alarm (?:went|is|has"
    r"|went off|going)|false alarm|ceiling|collapse[ds]?|earthquake|storm|hit (?:from|by)|ran into|car (?:crash"
    r"|through)|glass|smashed|lift (?:is|has|stuck)|evacuat\w+"
    # crime
    r"|robb(?:ed|ery|ers?)|raid(?:ed)?|knife|knives|gun|armed|masked|hold-?up|stole(?:n)?|theft|thief|thieves"
    r"|burgl\w+|fraud\w*|scam\w*|con(?:ned|man|men)|forged|forger(?:y|ies)|fakes?|counterfeit|camera (?:stuck"
    r"|fitted|on the)|tiny camera|skimm\w+|threat\w*|bomb|suspicious|tampered|break-?in|broke in|forced"
    # people
    r"|collaps(?:ed|ing)|faint(?:ed|ing)?|fell|fallen|slipped|tripped|ill(?! (?:come|be|ring|call|tell|report|go"
    r"|see|have|get|give|let|do|send))|unwell|seizure|heart attack|not breathing|wasn'?t breathing|died|dead|death"
    r"|trapped|fight(?:ing)?|fought|brawl|row(?= with| between| at| in)|shout(?:ed|ing)|scream(?:ed|ing)|abus(?:ed"
    r"|ive|ing)|swore|swearing|rude|scuffle|pushed|hit (?:a|our|the|one)|banner|protest\w*|sit-?in|placards?"
    r"|bitten|attacked|assault\w*|punched|spat|missing child"
    r"|arrested|taken away|absconded|embezzl\w+|suspended"
    # told and shown
    r"|video(?! call| conference)|filmed|clip|went viral|viral|rumou?rs?|post(?:s|ed)? (?:online|on facebook"
    r"|on social)|forum|a message in (?:a|the)|group chat|chat group|gone round|going round|on the internet"
    r"|sold a product|sold (?:\w+ ){1,4}(?:as safe|that isn't)|pension day|pensions are late|petition"
    r"|texted|emailed|e-mailed|was decided|turned up|bleeding|blood|poison\w*|bitten|caught|overcharg\w+|overpaid"
    r"|too much|bailiffs?|repossess\w*|seiz(?:ed|ure)|no (?:power|water|heating|internet)|won't (?:start|open|show"
    r"|work|let)|taken ill|had a fit|the fit|misprint\w*|printing error|did not arrive|didn't arrive|posing as"
    r"|pretending|impersonat\w+|cut through|roadworks|tip-?off)\b"
)
EVENT_TOLD_UP = regex(
    r"\b(?:reporters?|journalists?|film crew|camera crew|tv crew|television|filming|complain(?:ed|t|ts|ing)"
    r"|demonstrat\w+|lawyer|solicitor|inspectors?|livestream\w*|streaming)\b"
)
THING = regex(
    r"\b(?:pictures?|photos?|photograph|fibre|cable|panes?|factory|group|steps|workers?|file|customers?|clients?"
    r"|pensioners?|borrowers?|m[ae]n|wom[ae]n|lady|ladies|gentlem[ae]n|boys?|girls?|child(?:ren)?|kids?|drunk"
    r"|teller|tellers|guard|cleaner|colleague|employee|trainee|machines?|atms?|door|doors|windows?|counter|cards?"
    r"|passbooks?|statements?|letters?|envelopes?|balances?|accounts?|money|cash|coins?|notes?"
    r"|systems?|network|internet|app|text|texts|messages?|e-?mails?|passwords?|data|files?|water|power|electricity"
    r"|gas|fire|smoke|roof|ceiling|wall|floor|glass|lift|sign|signs|codes?|contract|court|bailiffs?|police"
    r"|hospital|blood|fingers?|hand|leg|canteen|food|roadworks|storm|snow|rat|dog|bees?|flight|currency|loans?"
    r"|funds?|insurance|interest|wages|salar(?:y|ies)|pensions?|building|lease|premises|safe|vault|van|car|lorry"
    r"|key|keys|lock|alarm|shutters?|cheques?|payments?|transfers?|article|post|video|parcel|stock|fees?"
    r"|phone lines?|savings|operation|branch|swapping|posing)\b"
)
HAPPENS = regex(
    r"\b(?:was|were|is|are|has|have|had|won't|can't|cannot|couldn't|didn't|doesn't|don't|hasn't|haven't|\w{2,}ed"
    r"|\w{3,}ing|went|gone|came|come|fell|broke|stole|took|cut|hit|hurt|caught|found|lost|sent|paid|said|says|saw"
    r"|got|shows?|wants?|wanted|threw|bit|blew|rang|began|stuck|put|down|off|over|wrong|missing|late)\b|\w+'s\b"
    r"|\w+n't\b"
)
EMPTY = regex(
    r"\b(?:seriously|heart|commit\w*|value|priority|proud|pride|support(?! needed)|grateful|gratitude|feedback"
    r"|assured?|trust|always|thank\w*|hard at work|working hard|as ever|good work|understanding|part\b|posts"
    r"|chin up|patience|well regarded|stood for|updated|in due course|as soon as|shortly|calm|nothing to see"
    r"|blow over|good luck|utmost)\b"
)
OWN = regex(
    r"(?:and |so |but |now |well |um |right )*(?:we|i|my|we're|we've|i'm|i've|i'll|we'll|please|don't|do not|you"
    r"|let|thank|if|bring|get|use|take|come|ask|ring|call|put|tell|go|give|keep|anyone|anybody|nobody|would|could"
    r"|can|will|leave|have)\b"
)
"""At the beginning of a clause that tells what the speakers do, or what somebody is to do."""
STATUS = regex(
    r"\b(?:as usual|as normal|is normal|are normal|normally|(?<!many )(?:is|are) (?:working|open|paying|available"
    r"|back|safe|affected)|you can (?:withdraw|get (?:cash|your money)|still|use|pay)|we(?:'re| are) open"
    r"|(?:no one|nobody) (?:is|was|has been|'s)? ?(?:hurt|injured)|everyone(?:'s| is| was)? (?:safe|fine|unhurt"
    r"|out)|(?:have|has) (?:been restored|resumed)|(?<!many )are affected|is affected|(?:customers|people"
    r"|accounts) affected"
    rf"|(?:so far|in all),? |{_NUM} in all|staff and customers are safe|stay (?:closed|open)|from the \d)"
)

CAUSE = regex(
    r"\b(?:cause: \w+|(?:cut|struck|hit|damaged|brought down|caused|knocked out) by|lightning|wrong format"
    r"|turned out to be|because(?! i)|caused by|owing to|due to|the cause (?:is|was)|the reason (?:is|was)"
    r"|started (?:by|with|from|when|because)|set off by|triggered by|brought on by|after (?:an?"
    r"|the) (?:online )?(?:rumou?r|message|post|power cut|update|leak|fault|storm)|comes? from|came from"
    r"|it (?:began|started) with|what did it was|source)\b"
)
UNKNOWN_CAUSE = regex(
    r"\bnot (?:yet )?known: (?:who|why|how|whether|what)\b"
    r"|\b(?:signature|letter|authority|source)\b[^.!?;\n]{0,20}\b(?:being|to be) (?:checked|looked at|examined)\b|"
    rf"\b(?:who|which|what|how){_G}{{0,40}}(?:we're|they're|still|are) (?:still )?(?:going through|checking"
    rf"|looking|working)|\b(?:cause|reason|source|why|who|whose|how (?:it|they|this|that|he|she|the)"
    rf"|what (?:caused|started|did)|where it (?:came|started)|which step){_G}{{0,36}}\b(?:not (?:yet )?(?:known"
    rf"|clear|confirmed|established|verified)|unknown|unverified|unclear|unconfirmed|to be (?:established"
    rf"|confirmed|checked)|being (?:checked|looked|investigated|established)|"
    r"(?:don'?t|do not|doesn'?t|can'?t|haven'?t|hasn'?t|havent|not) (?:yet )?(?:know|said|found|established|say"
    r"|been)|under investigation|tbc|tbd)"
    rf"|\b(?:don'?t|do not|doesn'?t|does not|not|no idea|can'?t|haven'?t|havent|hasn'?t){_G}{{0,24}}\b(?:why|whose"
    rf"|who (?!you|is in|to)|what (?:caused|started|set|did)|how (?:it|they|this|that|he|she)|the (?:cause|reason"
    rf"|source))"
    r"|\b(?:looking (?:for|into)|checking|finding out|investigating|working out|tracing) (?:the cause|the source"
    r"|why|what|who|how|where)"
)
NOT_KNOWN = regex(
    r"\b(?:(?:do not|don'?t|does not|doesn'?t|haven'?t|hasn'?t|havent|hasnt|cannot|can'?t|couldn'?t|cant|dont"
    r"|won'?t|have not|has not)(?: yet| all| honestly| really)? (?:know|say|tell|told|established|found|been able"
    r"|confirm(?:ed)?|have (?:a|the) (?:number|time|answer|cause))|not (?:yet )?(?:known|clear|certain|decided"
    r"|established|confirmed)|isn'?t (?:known|clear|decided)"
    r"|i won'?t guess|nobody (?:can|knows)|(?:how (?:many|much|long)|which|what)\b[^.!?]{0,36}\b(?:nobody"
    r"|still going|still checking|still counting)|won'?t guess|no telling|isn'?t clear|unknown|unclear|too early"
    r"|still (?:checking|counting|finding|being|looking|trying to)|(?:is|are|'re|we're) (?:checking|counting"
    r"|finding out|looking into)|(?:still )?being (?:checked|counted|investigated|looked into)|finding out why"
    r"|looking for the cause|no idea yet|(?:told|tell) us (?:how|what))\b"
)

PEOPLE = regex(
    rf"\b(?!one of){_NUM}(?: or so| odd|-odd| more| other| elderly| angry| older| masked| armed| young| of our"
    rf"| of the| of her| of his)* ?(?:people|persons?|customers?|pensioners?|men|man|women|woman|staff|reporters?"
    rf"|households?|families|children|depositors?|borrowers?|tellers?|officers?|boys?|girls?|child|traders?"
    rf"|shopkeepers?|livestreamers?|youths?|raiders?|neighbours?|of us|outside|at the door|in the (?:queue|hall"
    rf"|line|lobby)|colleagues?|clients?|folk|waiting|used it|queueing|queuing|ladies|lady|gentlem[ae]n|investors?"
    rf"|traders|workers)\b"
    rf"|(?<!with )(?<!of )(?<!to )(?<!for )(?<!by )\b(?:a|one|another) (?:\w+ )?(?:lady|woman|man|gentleman|boy"
    rf"|girl|child|customer|pensioner|drunk)\b(?! file|'s|s)|{_NUM}[ -]odd\b|{_NUM} or {_NUM}\b(?! (?:minutes"
    rf"|hours|days|windows|machines))|(?!one of){_NUM} of (?:the|my|our) (?:girls|lads|staff|tellers|customers)"
    rf"|\b(?:people|customers|queue|crowd|clients|staff|headcount)(?: (?:of|is|now|down|up|from|to|at|about|around"
    rf"|approx\.?|numbers))*:? (?:about |around |approx\.? |some )?{_NUM}\b|\bapprox\.? {_NUM}\b"
    rf"|\b(?:a|one|an elderly|an older|another) (?:\w+ )?(?:customer|lady|gentleman|woman|pensioner|colleague"
    rf"|teller|man|boy|girl|child)(?:'s| in \w+ \w+)? (?:wanted|collapsed|fell|fainted|felt|has|was hurt|is hurt"
    rf"|slipped|tripped|hit)"
)
UNHURT = regex(
    r"\b(?:injuries: none|no (?:customers?|staff|people|members of the public) (?:were |was |are )?(?:hurt"
    r"|injured)|on a drip|(?:scraped|bruised|burned|scalded|grazed|twisted) (?:her|his|their)|(?:hand|arm|face"
    r"|leg)'s (?:red|burned|cut)|on ice|blood on|there's blood|(?:nobody|no one|none of them) (?:felt|is"
    r"|was) (?:unwell|ill|sick)|(?:no one|no-one|nobody|none)(?:'s| is| was| has been| are"
    r"| were)?(?: been)?(?: badly| seriously)? (?:hurt|injured|harmed)|no (?:injur(?:y|ies)|casualties|one hurt"
    r"|one injured)|without injury|(?:everyone|everybody|all|customers|staff|people)(?: else)?(?:'s| is| are| was"
    r"| were)?(?: all)? (?:safe|fine|out|unhurt|ok|okay|accounted for|all right)|all accounted for|(?:he|she"
    r"|they)'?s? (?:is |are |was |were )?(?:all right|hurt|injured|unhurt|at the hospital|in hospital|on (?:his"
    r"|her) way to)"
    r"|(?:is|was|are|were) (?:cut|hurt|injured|burned|burnt|bruised|bleeding|shaken)|to (?:the )?(?:hospital"
    r"|infirmary|a and e|a&e|casualty)|in hospital|at the (?:hospital|infirmary)|\w+ (?:hurt|injured))\b"
)
LENT = regex(
    r"\b(?:send|sent over|request\w*|spare|lend|need|needs|from security|from the (?:main|regional) office"
    r"|from (?:head|regional) office|asking for|ask for|please|could (?:you|we|it)|can (?:you|we|it)|extra)\b"
)

HARM = regex(
    r"\b(?:cross(?! the)|angry|furious|upset|annoyed|irate|fed up|shouting|swearing|crying|in tears|calm(?!ing)"
    r"|restless|chanting|in tears|tears|tore up|lying (?:on|down)|walked out|in floods|unpaid|thrown at"
    r"|thousand short|short in|blood on|raging|worked up|pleased|patient|impatient|in a state|not happy|screaming"
    r"|blood|overpaid|amount|threw|smashed|broken|buckled|being served|got upset|out today|anxious|frightened"
    r"|worried|unhappy|complain\w*|complaints?|wants?(?! cash| their money| to know| us) (?:\w+ ){0,3}(?:apology"
    r"|compensation|refund|money back|his|her|an? (?:written|explanation|answer))|demand\w*|threaten\w*"
    r"|the comments|replies|views|have (?:phoned|rung|called|written)|phoned so far|mood"
    rf"|damage[ds]?|soaked|ruined|destroyed|burnt|wet|lost (?:money|\d|about|some)|losses|loss|no (?:cash"
    rf"|money) (?:was |has been )?(?:taken|lost|stolen|missing)|no (?:complaints|loss(?:es)?|damage)|money(?:'s"
    rf"| is) (?:there|safe|all there)|nothing (?:was |has been )?(?:taken|stolen)|worth|(?:about |some "
    rf"|around )?[£$€¥]\s?\d[\d,.]*\w*|\d{{1,3}},\d{{3}}|{_NUM} (?:thousand(?! (?:watching|people|views|followers"
    rf"|viewers))|million|pounds|dollars|yuan|euros|grand|rupees|quid)|\d{{1,3}},000|bring the workers"
    rf"|business (?:stopped|is stopped)|affected"
    r"|filming us|posting|putting it online|someone's (?:hurt|money)|lost money|reaction|payday)\b"
)
TREND = regex(
    r"\b(?:est(?:imated|\.)? (?:repair|time|\d)|expected (?:back|to)|fewer|far less|still (?!checking|finding"
    r"|counting|looking|waiting|investigating|working|trying|being|going through|ringing|collecting)\w+ing"
    r"|still (?:coming|arriving|growing|rising|building|getting|going up|spreading|joining|leaving)|(?:is|are|'s"
    r"|'re|it's|its|and|now|slowly|keeps?) (?:growing|rising|spreading|easing|thinning|shrinking|falling|climbing"
    r"|calming|settling|dropping|mounting)|more and more|(?:no (?:better|worse|new ones?|more)|nothing new"
    r"|none since)|(?:getting|going) (?:worse|bigger|longer|louder|shorter|quieter|calmer|better|up|down)"
    r"|more (?:are |keep |people |and more )?(?:coming|arriving|turning up)"
    r"|down (?:from|to)|up from|under control|contained|steady|stable|no worse|not (?:growing|spreading|getting)"
    r"|cash (?:until|till|to last)|hold(?:s|ing)?(?: out)? (?:until|till|for)|enough (?:\w+ ){0,2}(?:until|till"
    r"|to last|for)|dying down|died down|falling off|tailing off|thinning out|eased|has settled|calmed down|calmer"
    r"|growing|trend|escalat\w+)\b"
)

MEASURES = regex(
    r"\b(?!(?:is|are|was|were|been) (?:\w+ )?(?:closed|shut|stood|cancelled"
    r"|(?:handed|given|sent|paid|shown|posted|lent) (?:\w+ ){0,2}(?:to (?:someone|somebody|the wrong|another)|out))\b)"
    r"(?:(?:we|i|ive|weve|theyre|we've|i've|we have|i have|they've|it's|they're|is|are|been|have|has|was|were|and"
    r"|'ve|'s|all \w+) (?:already |now "
    r"|just |all |also |both )?(?:called|phoned|rung|asked|switched|put|shut|closed|opened|sealed|frozen|froze"
    r"|stopped|moved|taken(?! last)|took|sent|suspended|reported|told (?:the|regional|head|security|them|everyone)"
    r"|reached|warned|pulled|cleared|evacuated|cordoned|taped|locked|secured|fixed|set|brought|handed|collected"
    r"|recovered|rang|started|begun|apologised|apologized|replaced|paid(?! for)|refunded|isolated|alerted|logged"
    r"|given|made|got (?:people|two|three|someone|somebody|hold)|blocked|recalled|cancelled|spoken|written"
    r"|contacted|been to see|offered|booked|borrowed|cut off|turned off|locked|copied|removed|dressed|treated"
    r"|tested|walked|searched|shown|changed|exchanged|swapped|corrected|hired|posted|fetched|held|escorted|calmed"
    r"|bandaged|cleaned|boarded|covered|explained|isolated|notified|filed|opened|counted|lent|printed|put up)"
    r"|(?:we're|we are|i'm|i am|theyre|they're|they are|staff are|engineers are|it is|is|are) (?:already |now "
    r"|all |just |still )?(?:calling|phoning|ringing|pulling|checking|collecting|seeing|working(?! hard)|moving"
    r"|serving|opening|drying|helping|repairing|mending|fixing|looking|handing|giving|counting|clearing"
    r"|registering|replacing|refunding|taking|keeping|sending|putting|cooperating|investigating|talking"
    r"|going(?! nowhere| home| down| up| dead)|asking|bringing|being (?:looked|checked|counted|investigated"
    r"|repaired|fixed|dealt|replaced|restored|reprinted)|looking into|doing|changing|correcting|explaining|caring"
    r"|holding|testing|bringing in|staying|tracing|finding out|carrying|clearing up|going through|making|getting"
    r"|printing|explaining)"
    r"|locked away|building (?:is |was )?cleared|finding out|looking for|(?:have|has|'ve|'s) (?:got )?(?:hold of"
    r"|\w+ lads?|two|three)|(?:machine|system|power|gas|line|alarm|door|area|footage|action)s? (?:is |are |was "
    r"|were )?(?:off|closed|copied|shut|stopped)|(?:police|solicitor|lawyer|ambulance|engineer|officer|security"
    r"|fire brigade|locksmith|electrician)s?(?:'s| is| are| has| have)? (?:here|on (?:his|her|their|the) way"
    r"|\w+ minutes|hold|with)|a warning on|notice on|they're all off|all off|use the side door|sit (?:them|her"
    r"|him) down|inside and|half up|wheel|stays? (?:open|shut)|we stay|rest will be|one (?:computer|person|of us)"
    r"|bring (?:the|them)|operation is over|(?:i'm|we're|they're|my people are|staff are) (?:down |up |out "
    r"|over )?(?:there |here |outside )?(?!going|closing|getting|losing|waiting|running|coming|asking|ringing you"
    r"|calling you|afraid|sorry|staying|not)\w+ing|(?:link|system) up|sweeping|photocop|swapping|windows? (?:are "
    r"|is )?(?:open|going|serving|three)|windows open|all (?:\w+ )?windows|windows serving|police (?:are|is|called"
    r"|on)|engineers? (?:on|are|is|called|'s)|engineer's|on site|locksmith|pump(?:'s| is)? running|sealed|frozen"
    r"|taped off|switched off|suspended|stopped|moved to|shown to|power cut for|escorted|evacuated|cordon(?:ed)?"
    r"|staff (?:at|on) the door|taken off the counter|been through|accounted for|put out|dealt with"
    r"|water and chairs|off today|in turns|on the door|on water|as normal|work as|serve them|no limit|collecting"
    r"|first, then|ring each|use yesterday's|run everything|book the|apologise first|take the name"
    r"|take (?:people'?s|their)|by hand|goes back|go on ringing|cleared|sit with|seeing this|we'?ll (?:refund"
    r"|replace|pay|ring|call|serve|come|collect)|will be (?:with you|refunded|paid|replaced|open)|named adviser"
    r"|are on it|are with|is with|recovered|collected|with the (?:police|family|lab)|open(?:s)? (?:as usual|again)"
    r"|is sending someone|everybody out|everyone out|back in your hand|i'?ll do it)\b"
)
PLANNED = regex(
    r"\b(?:we(?:'re| are) going to|we(?:'ll| will)|i(?:'ll| will)) (?:open|ring|call|send|move|refund|replace"
    r"|collect|publish|put|see|come(?! back| out))\b"
)

HELP = regex(
    r"\bneeds?:|\b(?:i need|we need|we'll need|i'd like|request(?:ing|ed|s)?|please (?:send|give|arrange|tell|get"
    r"|let|advise|ask|come|lend|could)|(?:can|could|would|will) (?:you|it|i have|we have|i get|we get|\w+) (?:send"
    r"|spare|lend"
    r"|get|give|let|arrange|come|ask|tell|help|have)|(?:can|could) (?:it|compliance|security|someone|somebody) \w+"
    r"|asking for|what do you want (?:us|me) to do|what (?:should|shall) (?:we|i) do|tell (?:us|me) (?:what"
    r"|whether|how) to|what do (?:i|we) do|(?:can|could|would|will) (?:the |a |an )?\w+(?: \w+)? (?:give|send|ring"
    r"|call|come|get|spare|help) (?:me|us|over|here|him|her|them)|get me (?:some|a|the)|how do you want"
    r"|you've got to|for me\b|kindly|give it priority|do first\?|any chance of|(?:can|could) (?:\w+ ){1,2}(?:ring"
    r"|phone|call|come|send|get|help) (?:me|us)|we need|(?:no|without) (?:support|help|backup|back-up) (?:is "
    r"|are )?(?:needed|required|wanted)|don'?t need (?:any )?(?:support|help|anyone)|wanted to ask you"
    r"|your (?:advice|instructions|go-ahead|okay|say-so)|help (?:would|needed|wanted))\b"
)
NEXT = regex(
    rf"\b(?:report|call|ring|phone|update|progress|next|more|back to you|speak to you|give you (?:a|the) \w+ time"
    rf"|back on|be back|in writing|written|second report|be in touch|write|text|let you know|give you a (?:shout"
    rf"|ring|bell|call)|hear from|a note|from me|to you)\b[^!?;\n]{{0,24}}?(?:{_SOON})"
    rf"|(?:{_SOON})[^.!?;\n]{{0,24}}\b(?:report|i'?ll (?:call|ring|phone|report|update)|update you|you'?ll (?:have"
    rf"|hear)|call you|ring you|next report|progress)"
)

ORDERS = regex(
    r"^(?:then |first |so |now |and )?(?:mo|lin|\w+, )?(?:bring (?!him|her)|get(?! me)|open|use|take|put|wheel"
    r"|move|fetch|keep|clear|serve|hand|give|book|apologise|sit|stand|work|stay|go|lock|check|count|run|collect"
    r"|set|turn|switch|pull|send|let)\b|\bof you (?:go|work|stay|come|take)|\bsomebody checks|one (?:computer"
    r"|of you) |on the door|by hand|carry on|photocop|manual desk|hands? (?:them |it )?out|numbers today|help with"
    r"|phones go|point them|limit\b"
)
"""What staff are told to do, at the beginning of a clause."""
SAY = regex(
    r"\b(?:same words|then say|tell them straight|you say sorry|(?:first |then "
    r"|just )you (?:just )?say(?! anything| nothing)|anyone asks|if they (?:ask|come in)|if asked"
    r"|it's one sentence|one sentence|(?:if|when|whoever"
    r"|anyone who)(?: \w+){0,3} asks?(?: \w+){0,3}?[,:]? (?:just |please |you |we |all )*(?:say|tell|the|it"
    r"|answer)|they ask[^.!?;]{0,20}(?:say|tell)|(?:what|how) to say[,:]? (?:keep|use|stick|read)|on what to say"
    r"|line (?:for|to) (?:customers|the public|everyone)|the line is|our line is|if (?:\w+ ){1,3}asks?[:,]"
    r"|(?<!what )you say|we say|(?:just|only|simply|always|please) say|tell (?:them|customers|people"
    r"|anyone)(?: that)?(?:[:,]| \w+)|say (?:this|only|just)|stick to (?:the|this) (?:line|card|script|notice)"
    r"|keep to the (?:card|line|script)|what to say is|the answer is|if asked)\b"
)
NOT_SAY = regex(
    r"\b(?:(?:nobody|no one) (?:comments|forwards|posts|shares|answers|guesses|discusses|mentions)|(?:don'?t"
    r"|do not|never|you don'?t|nobody|no one|you do not|we don'?t|we do not|must not|mustn'?t|not to)(?: ever| you"
    r"| even)? (?:show (?:\w+ )?|say (?!anything|nothing|a word)|guess|speculat\w+|discuss|comment|share|forward"
    r"|repost|talk about|mention|post|reply|promise|blame|name|confirm|use customers'|give (?:a|any) (?:time"
    r"|number|figure|name|interview)|gossip|tell anyone|repeat|argue about|speak to the press|speak about|go into)"
    r"|no (?:photos|pictures|posts?|videos?|theories|guessing|guesses|speculation|names|numbers|comments?|talk"
    r"|promises|figures|opinions|selfies) (?!needed)|nothing (?:on social media|online|on facebook|on whatsapp"
    r"|beyond|else|more|about)|not a word (?:\w+ )?(?:about|on|to)|keep (?:\w+ ){1,3}off (?:facebook|social media"
    r"|your phones|the internet)|that's all[.,]?$|leave out|stay off (?:social media|facebook)|none of (?:that|it"
    r"|this) leaves|leaves this room|stays (?:in here|between us|in this room))"
)
TAKES = regex(
    r"\b(?:(?:reporters?|press|media|journalists?|a paper|anyone senior|everything else|anyone from outside"
    r"|the rest|papers?|family|cameras?|complaints|questions|calls?|interviews?|anyone (?:with|who)"
    r"|customers with questions|films?|replies outside|stuck|anybody|somebody films)\b[^!?;\n]{0,60}?\b(?:to me"
    r"|for me|to my|they get me|get me|rings? the|upstairs to|to m(?:r|rs|s) |to me|come to me|goes? to (?!the|a"
    r"|work|hospital)|go to|to [a-z]+ (?:in|at|on|,)|see me|ask [a-z]+|i(?:'ll)? (?:do|take|see|answer|handle"
    r"|speak|deal)|pass (?:it|them|him|her) (?:to|on to)|handled by|dealt with by|bring (?:him|her|them) to|for me"
    r"|shout for me|fetch me|get me|come from me|are mine|is mine)"
    r"|i (?:do|take|answer|handle) (?:all )?(?:the )?(?:interviews|questions|calls|press|media)|(?:fetch|shout for"
    r"|send for|find|get) me\b|(?:press|media) and complaints to|(?:send|walk|point|pass|bring|put) (?:them|it|him"
    r"|her|anyone|people)(?: \w+){0,3} to me|that's (?:for )?me\b|(?:journalists?|press|media|reporters?"
    r"|complaints|questions): )"
)
AGAIN = regex(
    rf"\b(?:meet|meeting|huddle|together|regroup|back here|gather|catch up|briefing|update|stay (?:\w+ )?minutes"
    rf"|video call|here again|tea room|see you (?:all )?(?:here|back)|talk again|sit down together|have you all"
    rf"|same spot|in the back|same place|closing huddle|we'?re back|were back|conference call"
    rf"|stand-?up)\b[^!?;\n]{{0,40}}?(?:{_WHEN}|{_HOUR}\b(?! (?:minutes|people|windows|of)))"
    rf"|(?:{_WHEN}|\b(?:half|quarter|{_HOUR})\b[^.!?;\n]{{0,12}})[^!?;\n]{{0,36}}?\b(?:meet|huddle|together"
    rf"|regroup|tea room|back here|video call|meeting room|all here|here\b|sit down|have you all|in the (?:back"
    rf"|lobby|hall)|back (?:hall|room|office)|briefing|where we are|duty room|conference call)"
)

SORRY = regex(
    r"\b(?:sorry|apologi[sz]e|apologies|apology|regret|shaken|hurts to see|we know (?:how|what|this)"
    r"|understand (?:how|why|that you|your)|hard to see|our thoughts|feel for|feel awful|frightened (?:everyone"
    r"|you|him|her)|wouldn'?t have slept|i'?d feel the same|must be (?:awful|worrying|hard))\b"
)
STAY = regex(
    r"\b(?:(?:i|we)(?:'m| am|'re| are|'ll be| will be|'ll|  will)? (?:staying|stay|not leaving|going nowhere"
    r"|here until|here till|with you until|right here)|(?:with (?:you|them|him|her) all the way)|(?:won'?t"
    r"|will not|not going to|i'm not) (?:leave|leaving|stop|rest|close|go home|going home|go anywhere"
    r"|going anywhere)|until (?:i've|we've) (?:answered|served|seen|helped)|until (?:the )?(?:last|every|everyone"
    r"|it is (?:settled|solved|done|sorted)|it's (?:settled|solved|done|sorted|over)|this is (?:settled|solved"
    r"|done|sorted|over))|see(?:ing)? (?:this|it) through|(?:i'll|we'll|i will|we will) (?:wait|stay|sit"
    r"|be) (?:with you|here|beside)|stays? with (?:it|you)|to the end|(?:go|come) (?:\w+ ){0,3}with you"
    r"|don't go home|not going home|for as long as it takes|till it'?s done)\b"
)
WHERE = regex(
    r"\b(?:here(?: is|'s) my (?:own |direct )?(?:number|card)|board by|on the wall|on the (?:left|right)"
    r"|in the queue on|come in\b"
    r"|please (?:take|use|come|go|ring|call|ask|see|sit|bring|keep|delete)|on this (?:board|door|page)|shop at the"
    r"|upstairs to|(?:please )?(?:come"
    r"|(?<!i'll )(?<!we'll )go(?! on| home)|ring|call|phone|dial|visit|ask|speak|talk|use|take a seat|sit down"
    r"|bring|check|take the|pick it up|email|delete|collect|follow|look) (?:\w+ ){0,4}?(?:to|in|at|on|for|your|the"
    r"|it|inside|over|us|me|our|left|and|with)\b|window \w+|(?<!i'm )(?:on|at) (?:the|this|our) (?:door|notice"
    r"|website|counter|desk|hall|page|app)|helpline|hotline|our website|(?:enquiries|questions) (?:to|on)"
    r"|enquiries:|posted here|\d{3,4}[ -]\d{3,4}|in the main hall|at the (?:door|front|entrance)|you (?:don'?t"
    r"|do not|needn'?t) (?:have|need) to|you needn'?t|you can (?:use|get|come|still|ring|call)"
    r"|police will (?:speak|give)|(?<!i'll )(?<!we'll )go to the|to the left|to the right|posted here|main hall"
    r"|red waistcoat)\b"
)
TOLD_NEXT = regex(
    rf"\b(?:update|updates|updated|tell|told|say|publish\w*|post(?:ed)?|news|word|know|announce\w*|brief\w*|latest"
    rf"|result\w*|outcome|statement(?!s)|report|hear from|answer|back (?:here|at)|come out|next|notice|again"
    rf"|information|letter|text)\b[^!?;\n]{{0,60}}?(?:{_SOON})|(?:{_SOON})[^.!?;\n]{{0,40}}\b(?:text you|update"
    rf"|tell|say|publish|post|latest|news|statement(?!s)|results?|announce|brief|word|i'?ll be (?:here|at|back)|report"
    rf"|you'?ll (?:hear|have|know)|answer)"
)
OPENS = regex(
    rf"\b(?:open|opens|reopen|moves?|back|done|exchanged|paid|ready|start)\b[^!?;\n]{{0,30}}?(?:{_SOON})"
    rf"|from (?:{_DAY})|(?:{_SOON})[^.!?;\n]{{0,20}}\b(?:open|reopen|move)"
)
"""When something is open again, or done."""
CONTACT = regex(
    r"\b(?:ring my|on my mobile|my mobile|(?:his|her|my) (?:mobile|number)(?:'s| is)? on|see (?:young "
    r"|old )?[a-z]+ in|your cards?\b|contact|press (?:line|office(?! is)|enquiries|contact|desk)|media (?:line"
    r"|contact|enquiries|desk)|enquiries|(?:number|card|questions|details|name)s?(?: \w+){0,4} with (?:me|us)"
    r"|leave (?:me |us )?(?:your|a|the)|ask for [a-z]+|talk to (?:young |old )?[a-z]+|speak to [a-z]+"
    r"|ring [a-z]+ (?:in|at|on)|questions to|reach (?:me|us)|\d{3,4}[ -]\d{3,4}|email)\b|\w@\w"
)

PUT_OFF = regex(
    r"\b(?:in a (?:minute|moment|second) i|i'?ll (?:give you|tell you) (?:the|later|once|what happened|when)"
    r"|later on|i'?ll fill you in|have to think|not been settled|to be settled|let me find out"
    r"|haven'?t had a (?:second|moment|chance))\b"
)
"""What is put off."""
HEDGED = regex(
    r"\b(?:i hope|we hope|hopefully|fingers crossed"
    r"|(?<!ask )(?<!asking )(?<!asked )(?<!know )(?<!see )(?<!wonder )if (?!you|anyone|anybody|they|customers"
    r"|somebody|someone|people|asked|your|it'?s just|a customer|the family|it isn)|perhaps|maybe|may be|may have"
    r"|might|i suppose|i guess|i think|probably|i expect|in a (?:minute|moment|second) i|i'?ll (?:give you"
    r"|tell you) (?:the|later|once|what happened|when)|later on|i'?ll fill you in|have to think|thinking (?:of"
    r"|about)|not been settled|has not been|to be settled|we'?ll see)\b"
)
DENIED = regex(
    r"please(?: \w+){0,2} ?$|(?:\b(?:no|not|never|nobody|don'?t|do not|without|none|nothing|isn'?t|wasn'?t|didn'?t"
    r"|hasn'?t|haven'?t|won'?t)\b(?: (?!we|i|they|he|she|and|but|so)\w+){0,2} ?)$"
)

_MOMENT = regex(
    _SOON
    + r"|\b(?:minutes?|hours?|o'?clock|today|tonight|yesterday|morning|afternoon|evening|noon|now|just|since|past)\b"
    rf"|\b(?:at|by|before|after|until|till) {_HOUR}\b"
)
MAYBE = {
    "place": regex(r"\b(?:branch|street|road|lane|at|from|here|it's|this is|speaking|my name)\b"),
    "time": _MOMENT,
    "next": _MOMENT,
    "again": _MOMENT,
    "cause": regex(r"\b(?:why|because|cause|how|what|who|from|after|by|set|old|wrong)\b"),
    "people": regex(
        r"\b(?:people|customers?|hurt|injur\w+|she|he|they|everyone|man|woman|lady|child|doctor|hospital|all)\b"
    ),
    "help": regex(r"\b(?:please|can|could|need|send|help|get|you|want|let|put)\b"),
    "say": regex(r"\b(?:say|tell|ask|asked|asks|answer|line|word|words|it's)\b"),
    "not_say": regex(r"\b(?:not|no|don't|never|nothing|nobody|none|say|talk|leave|without|keep)\b"),
    "takes": regex(r"\b(?:me|my|to|mr|mrs|ms|office|upstairs|fetch|ask|i)\b"),
    "care": regex(r"\b(?:sorry|apolog\w+|feel|know|understand|hard|worry|worried|upset|bad|thank)\b"),
    "unknown": regex(r"\b(?:not|don't|can't|still|being|why|how|when|which|until|yet|only|nobody)\b"),
    "stay": regex(r"\b(?:i|i'm|we|here|until|till|day|you)\b"),
    "where": regex(r"\b(?:please|come|go|call|ring|ask|door|line|number|board|use|you|your|note|find|worried)\b"),
    "contact": regex(r"\b(?:ask|call|ring|me|my|i'm|i|contact|email|number|name)\b"),
}
"""What a clause has at least that could tell a part in words that are not known here; of the other parts, any could."""
