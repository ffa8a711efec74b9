"""Words that attack, mock, order about or cross-examine whoever stands before the speaker, by what they do."""

from __future__ import annotations

from typing import Final

_YOU: Final = r"(?:你|您)(?:们)?"
_NEAR: Final = r"[^,。!?;、\n]"

ZH: Final = {
    # Orders to stop, to go, to stand elsewhere. Those that ask politely are let go by the rule.
    "orders": (
        r"(?:都)?给我(?:安静|站住|住手|放下|坐下|听着|老实|滚)|(?:请)?你(?:们)?(?:马上|立刻|现在|赶紧)?(?:离开(?!过"
        r"|这么|的)|出去(?=$|[,。!?]))|(?:上|到|去)?别处(?:闹|吵|说|嚷|撒野)去?",
        rf"(?:{_YOU})?(?:都)?(?:别|莫|甭|不要|不许|不准|休)(?:再|老|总|都|给我|跟我|在这(?:儿|里)?|搁这儿?|杵"
        rf"|冲着?我|往里|瞎|乱"
        r"|只顾|光|拿[^,。!?;、\n]{1,6})?(?:在这(?:儿|里)?)?"
        r"(?:拍(?!板|脑)|录(?!入|音为)|闹(?!出)|吵|嚷|喊|叫唤|嚎|挤|堵|围|杵|戳|起哄|煽风|扇风|造谣|碰|动(?!手术)"
        r"|添乱|捣乱|撒野|胡闹|胡说|胡扯"
        r"|瞎说|瞎写|瞎编"
        r"|乱讲|乱写|乱喷|碍事|碍手|丢人|得寸|不知好歹|蹬鼻子|装(?!修|满|好)|挡(?:道|路|着)|插嘴|打岔|烦我|踩)",
        rf"(?:{_YOU})?(?<![多减缺至不年老很最较稀])少(?:在(?:这|我|那)|搁这|跟我|给我|冲我|来这|来劲|废话|啰嗦|装|扯"
        r"|管闲|操(?:那|这)?心|开口|说两句|胡|血口|吓唬|嚷|起哄|演|拿(?:这|那|话|帽子|大帽子)"
        r"|往[^,。!?;、\n]{1,5}头上|造谣|添乱|抬杠)",
        r"(?:^|[,、。!?;\s]|你们?|都|全|给我|赶紧|快)(?:滚|让开|闪开|躲开|走开|一边去|边儿?上去|靠边|闭嘴|住口|住嘴"
        r"|出去(?=$|[,。!?\s出])|后退|打住)(?!的|水)|给我(?:出去|散|站|坐|老实|听|走)|都散了(?!会)",
        r"(?:你|您)(?:们)?(?:给我)?(?:站|坐|待)(?:到|在)?(?:那|一|外|后|边)(?:边|头|面|儿)?(?:去|上去)"
        r"|把(?:你们?)?(?:那|这|的)?(?:个|台|些|破)?(?:机器|摄像机|镜头|相机|话筒|录音笔?|直播|摄像头|家伙)"
        r"[^,。!?;]{0,3}(?:关|收|放|挪|拿开|拿走|撤)|手机[^,。!?;]{0,4}(?:拿开|放下|关了)",
        r"(?:叫|让|喊)他们散|轰(?:出去|走)|排队去|边儿?待着|一边儿?(?:待着|凉快)|凉快去",
        r"(?:拿出来|亮(?:一|出)|出示|掏出来)[^,。!?;]{0,4},?(?:没有|不然|否则)",
        r"你们?(?:先)?(?:给我)?(?:冷静|老实|消停|客气|放尊重|规矩)(?:点|些|一?点儿?)",
    ),
    # Questions that ask nothing: whether one can read, what one is after, who sent one.
    "cross_examines": (
        # The bare "you" of a quarrel, in a question thrown back.
        r"(?<![给跟为替帮陪让请把对找问教])你(?!们|(?:就)?是[^,。!?]{1,8}吧|看(?=,)|说(?=,)|放心|问的|好|需要|要不要"
        r"|方便|愿意|想|带|有空"
        r"|还有|急|身|的(?:钱|卡|存))[^。!?;\n]{0,16}\?",
        r"跟(?:你|您)(?:们)?说了?(?:多少|几)(?:遍|次|回)|(?:你|您)(?:们)?有(?:什么|啥)?证据(?:吗|么|嘛)?|(?:就是|算"
        r"|构成|属于)(?:诽谤|诬告|诬陷)|(?:讲|讲点|讲讲)道理(?:行不行|好不好|吧|,)",
        rf"(?:你|您)(?:们)?{_NEAR}{{0,3}}(?:懂不懂|懂(?:个|什么|啥|得什么)|晓得(?:啥|什么|个)|知道个|识字|识不识字"
        rf"|认(?:得)?字|认识字"
        r"|会不会(?:说话|算|听|数|看|做人|问)|会(?:说|讲)(?:人)?话|听(?:不|得)懂|有没有(?:脑子|良心|常识|教养|素质"
        r"|家教|文化)"
        r"|读过(?:书|几年)|上过(?:学|几年))|(?:字|墙上)[^,。!?;]{0,4},?(?:不认(?:识|得)|不认得|看不见|没看见"
        r"|看不懂)(?:字)?(?:啊|吗|么|嘛)"
        r"|懂不懂(?:规矩|法|行)|(?:听不懂|听得懂)(?:人话|中国话)|(?:听|看)(?:不|得)懂(?:人话)?(?:是吧|吗|么)(?=[?])",
        r"(?<!请)你们?(?:自己)?[^。!?;]{0,12}(?:看过没|看了没|看过吗|看了吗|看得懂(?:吗|么)|见过(?:几|吗|没)|翻过"
        r"|扛过|算过|干过|想过没"
        r"|去过没|数过没|查过没|读过没|问过没|摸过)",
        r"(?:你|您)才(?!能|来|知|有|好|到|拿|放心|会|可以)(?=没|是|不|瞎|乱|有病)|(?:你|您)全家|是人(?:说|干|讲|办"
        r"|问)(?:的|得)(?:吗|么|话|事|出)"
        r"|(?:你|您)(?:们)?(?:会|能|行)[^,。!?;]{0,3},(?:你|您)(?:们)?(?:来|进来|上|去)|(?:这号|这种|这路|这类)(?:人"
        r"|货),?"
        r"[^,。!?;]{0,2}(?:见|碰)(?:得|的|过)?(?:太)?多|眼睛?(?:都)?长(?:到)?哪|(?:这会儿|现在|今天|如今)(?:倒|才"
        r"|又){1,2}(?:是)?(?:想起|晓得|知道|记得)[^。!?]{0,8}[?]"
        r"|(?:一把(?:年纪|岁数)|这么大(?:的)?(?:年纪|岁数|人))了?,?[^,。!?;]{0,3}(?:还|连|也)不|(?:你|您|各位"
        r"|大家)[^,。!?;]{0,2}"
        r"(?:素质|觉悟|格局|文明|涵养)[^,。!?;]{0,2}(?:高|放|讲|有)一?(?:点|些)|长没长(?:眼|耳|嘴|手|脑|脚)|没长(?:眼"
        r"|耳|嘴|手|脑|脚)|哪只(?:眼|耳朵|手)|眼睛(?:瞎|长|是出气)|眼瞎|(?:你"
        r"|您)[^,。!?;]{0,3}瞎了?(?:吗|啊)",
        r"(?:安的?|存的?|打的?)(?:是|的)?(?:个)?(?:什么|啥|哪门子|何)(?:心|居心|用心|主意|算盘|目的)|居心(?:何在|不良)"
        r"|用心(?:何在|险恶)|(?:你|您)(?:们)?(?:这话|这|到底)?(?:是)?(?:什么|啥|几个|啥子)意思(?=$|[啊嘛呀,。!?])",
        r"(?:谁|哪个|哪家|什么人)(?:派|请|让|叫|雇|指使)(?:你|您)(?:们)?(?:来|问|这么|写)|(?:谁|哪个)(?:教"
        r"|给)你[^,。!?;]{0,4}(?:问|说|胆)"
        r"|收了(?:他|她|人家|谁|对面|别人)(?:们)?(?:多少|好处|钱|几)|谁给(?:你|您)(?:的)?(?:钱|好处|胆)",
        r"(?:你|您)(?:们)?(?:是)?(?:哪家|哪个|什么|啥)(?:媒体|平台|报社|单位|电视台|网站|来头|东西)(?:的)?(?!问)"
        r"|(?:记者证|采访证|介绍信)(?:呢|在哪|给我|拿|亮|先|有)|(?:你|您)(?:有|带)(?:了)?(?:记者证|采访证)|执照拿",
        r"谁跟(?:你|您)(?:们)?(?:说|讲)的|(?:这话|你|您)[^,。!?;]{0,3}(?:哪儿?|搁哪儿?)听(?:来)?的|你说谁(?:呢|啊)?",
        r"(?:你|您)(?:们)?(?:是来|到底是来|究竟是来)[^。!?;]{1,8}还是|审(?:犯人|问?谁|我呢|贼)"
        r"|当我是?(?:犯人|贼|傻|神仙|孙子|机器|算命|有三|有几|长|三岁)|我(?:又)?(?:长了|有)几(?:张嘴|个脑袋)",
        r"(?:凭什么|凭啥|哪来的资格|你配)[^,。!?;]{0,4}(?:问我|说我|教训|指手画脚|质问|审|管我)|(?:你"
        r"|您)(?:们)?有(?:什么|啥)资格"
        r"|轮(?:得|不)到(?:你|您)|用(?:得|不)着你(?:来|管|操|教)|要你(?:管|教|多嘴|操)|你(?:管得着|算老几"
        r"|算什么东西|算哪|谁啊|是谁啊|以为你|配吗|哪位啊)"
        r"|关(?:你|您)(?:们)?(?:什么|啥|屁)?事|(?:跟|与)你(?:们)?(?:有什么|有啥|没有?)关系|哪门子(?:的)?心|(?:劳"
        r"|用)你(?:们)?(?:惦记|操心)",
        r"(?:[几三两一百千块钱点大]|这点)[^,。!?;]{0,5},?至于(?:吗|么|嘛|闹)|(?:^|[,。!?;])至于(?:吗|么|嘛"
        r"|说?[^,。!?;]{1,4}吗[?])",
    ),
    # What one does, is or wants, said to one's face.
    "insults": (
        r"(?:^|[,。!?;])(?:无知|无耻|放肆|可恶|荒唐|荒谬|可笑|无聊|幼稚|岂有此理|简直(?:是)?(?:笑话|胡闹|莫名其妙"
        r"|不可理喻))(?=$|[,。!?;])|(?:你|您)(?:们)?懂法|(?:跟|和|与)(?:你|您)(?:们)?(?:这种人|这些人)?(?:讲|说"
        r"|掰扯)不(?:清|通|着)|秀才遇到兵|(?:一天到晚|成天|整天|就)(?:就)?(?:只)?会(?:写|编|拍|问|喊|闹|骂)(?=这|那"
        r"|些|人|个)|乌七八糟|(?:你|您)(?:家)?(?:们)?孩子没教",
        rf"(?:你|您|阁下)(?:们)?(?:这|这个|这种|这话|的)?{_NEAR}{{0,8}}(?:无聊|可笑|荒唐|荒谬|幼稚|低级|外行|捣乱"
        rf"|没事找事|不讲道理|不讲理|自以为是|胡闹|差劲|没礼貌|没规矩|阴阳怪气|别有用心|煽风点火"
        r"|听不进|倚老卖老|蛮不讲理|得理不饶人|得寸进尺|莫名其妙|较真|钻牛角尖|上纲上线|小题大做|哗众取宠|道听途说"
        r"|偏听偏信|不知所谓|狭隘|懂什么|懂个|懂啥|算什么|心虚)|笑话,|(?:^|[,。!?])笑话(?=$|[,。!?])",
        r"有(?:你|您)(?:们)?(?:这么|这样)|哪有[^,。!?;]{0,6}(?:这么|这样)(?:问|说|做|提问|采访|当|讲)|(?:你"
        r"|您)(?:们)?(?:这|这种|那|这就)(?:叫|是|就是)"
        r"(?:什么|啥)?(?:问题|问法|人话|话|记者|态度|素质|抬杠|找茬|挑事|咒|诬|捣乱|胡|瞎|造谣|抹黑|碰瓷|讹|耍|无理"
        r"|诅|存心|成心|故意)",
        r"(?:你|您)(?:们)?(?:就|不就|就是|这就|这|也)?(?:是)?(?:巴不得|唯恐|恨不得|咒|成心|存心|诚心|故意|只会"
        r"|就知道|只知道|成天就|净(?!值)"
        r"|盼着?(?:我|银行|老人|他|她|人|出|倒|关|死|有)|就会(?:瞎|乱|骂|喊|挑|闹|说|写|编|站)|专门(?:来)?(?:找|挑"
        r"|添|跟|挖)|无非)"
        r"|你们(?:不)?就是?想[^,。!?;]{0,10}(?:流量|新闻|爆|闹|扒|挑|热度|眼球|看|点击|红|出名|头条|大)",
        r"(?:你|您)(?:们)?(?:这么|那么|真)(?:能想|能说|能编|会说|会问|会编|会写|爱打听|爱管|爱操心|替他|替她|厉害"
        r"|懂|有本事|勇敢|能耐|大本事|有空|闲)",
        r"(?:你|您)(?:们)?(?:怎么|咋|干嘛|为啥|为什么|何)不(?:自己)?(?:去(?:写|当|说|问|演|拍)|来(?:试|坐|当|干|管"
        r"|守|扛|站)|拿火|早)"
        r"|要不(?:你|您)(?:们)?(?:来|去|试|坐)|换(?:你|您)(?:来|坐|试|站)|你(?:行|能|有能耐|懂|会)(?:你|您)?(?:上"
        r"|你来)|(?:你|您)来(?:坐柜台|坐我|当(?!面)|干(?!什)|管|守|试试)"
        r"|(?:你|您)(?:们)?(?:昨天|当时|那天|早)(?:怎么|咋|干嘛)(?:不|没)|那你(?:昨天|当时|那天|早)|你倒是(?!提"
        r"|说得)|倒是你",
        r"(?:你|您)(?:们)?(?:要是)?(?:但凡|稍微|哪怕)(?:.{0,2})(?:懂|有|读|看|动)"
        r"|(?<!我)(?<!我们)(?<!看)(?<!听)(?<!搞)(?<!弄)不懂(?:就|别|还|少|回家|瞎)"
        r"|没看过?(?:就)?(?:瞎|别|乱|少)|(?:动动|带上|用用|过过|长点|带点)(?:你的)?脑(?:子|筋)?|脑子(?:有|进|坏|呢)"
        r"|没带脑子"
        r"|(?:你|您)(?:们)?[^,。!?;]{0,8}没(?:文化|脑子|教养|素质|见识|良心|常识)",
        r"(?:你|您)(?:们)?(?!听)[^,。!?;]{0,6}(?:胡说|瞎说|乱说|胡扯|胡编|瞎编|瞎扯|喷粪|乱喷|张嘴就来)|嘴(?:这么"
        r"|真|怎么)?(?:这么)?(?:脏|臭)|满嘴(?:胡|喷|跑|脏)|血口|含血|胡搅|无理取闹"
        r"|胡言乱语|信口(?:开|雌)|瞎咧咧|胡咧咧|瞎嚷|乱吠|扯淡|放屁|狗屁|屁话|神经病|有病(?:吧|啊)|吃饱了?(?:撑"
        r"|没事)|闲得(?!住)|闲的(?:吧|慌)|(?:烧|撑|闲)得慌"
        r"|站着说话|不腰疼|抬杠|(?:你|您)(?:们)?[^,。!?;]{0,8}(?:混蛋|王八|狗东西|畜生|白痴|傻(?:子|瓜|逼)|蠢|弱智"
        r"|无赖|泼妇|刁民|流氓|搅屎|无耻|下作|恶心)",
        r"(?:你|您|还|也|哪)[^,。!?;]{0,3}有脸(?:来|说|问|怪|在)?|要不?要脸|不要脸|脸皮厚|害不害臊|良心(?:让|被"
        r"|叫)?(?:狗|呢)|摸(?:着|摸|一摸)(?:你|您|自己)?(?:的)?良心",
        r"(?:你|您|堵|围|闹|嚷|拍|吵)[^。!?;]{0,8}像(?:什么|啥)(?:样|话)|(?:你|您)[^,。!?;]{0,5}(?:什么|啥)(?:态度"
        r"|素质|玩意|教养|德行)|这叫什么话|(?:你|您)[^,。!?;]{0,4}说的?(?:是|叫)?(?:什么|人|啥)话"
        r"|(?:你|您)[^。!?]{0,16}[讲说]得出口",
        r"(?:嚷嚷|吵吵|嚷|吵|喊|闹|催|叫唤|瞎问|瞎打听|凶|哭)(?:个)?(?:什么|啥|个啥|甚|命|鬼|屁|毛)(?=$"
        r"|[嚷吵喊闹催哭凶啊呀嘛,。!?\s])|(?:你|您)急(?:什么|啥)(?!用)|(?:喊|闹|哭|吵|嚷)(?:有|也)(?:什么|啥子?"
        r"|没)用"
        r"|烦不烦|烦死|烦唔烦|问嚟问|有完没完|没完了是|够了(?:没|吧|!)|(?:闹|问|说|拍|吵|骂)够|吵死|(?:真)?啰里"
        r"|真啰嗦",
        r"(?:不是|当(?:这(?:儿|里)|我们|银行)?是?)(?:个|你们?)?(?:家)?(?:的)?(?:菜市场|茶馆|戏台|戏园|游乐场|许愿池"
        r"|慈善|你家)|撒野|撒泼|耍横|耍无赖|(?:由|让)着?你们?(?:讨|胡|乱|撒|闹)",
        r"(?<!我们)(?<!行里)早(?:干|做)(?:嘛|什么|啥|吗)去?|(?:现在|这会儿?|出了事|事后|回头|倒|就)(?:才|知道|晓得"
        r"|倒|跑|又)?[^,。!?;]{0,6}(?:来骂|来哭|哭了|来闹|来赖|来怪|赖我|赖银行|骂街|来嚷|怪谁)"
        r"|怪(?:得了|得着|得上)?谁(?:呢|啊|去)?(?=$|[?!,。])|(?<!不是)(?<!没人)(?<!谁也不)活该|自作自受|(?:什么"
        r"|啥)(?:事)?都(?:赖|怪|往)(?:我|银行|人)?",
        r"卖红薯|伺候(?:你|不起|不了)|爱(?:存|信|写|来|办|等|取|拍|告)不(?:存|信|写|来|办|等|取|告)|爱(?:怎么"
        r"|咋)(?:着|样|写|想|说|告|办|拍)|爱咋咋|随便?(?:你|您)(?:们)?(?:便|怎么|写|拍|告|去)"
        r"|悉听|(?:你|您)(?:们)?(?:还)?(?:要|想)(?:我|我们)?怎(?:么)?样(?=$|[,。!?])|还想(?:我们)?怎(?:么)?样"
        r"|没(?:空|工夫|功夫|闲心|时间)[^,。!?;]{0,4}(?:搭理|陪你|跟你|听你|哄|伺候|一个个)",
        r"(?:先)(?:把稿子|把你|管好)|(?:回家|回去)(?:好好)?(?:问问你|查查法|学学|看看书|翻翻书|补补|问孩子|读)"
        r"|管好(?:你|您)?(?:们)?(?:自己|自家)",
        r"(?<!我)(?<!我们)自己(?:去)?(?:看|查|数|念|读|算|翻)(?:嘛|去(?!了|的)|一遍|呗|啊)|(?:你"
        r"|您)(?:们)?自己去?(?:.{0,6})再来(?:问|嚷|说|闹|骂)|不会(?:自己)?(?:看|查|问|数|读)(?:吗|啊|么)"
        r"|自己(?:不会|没长)(?:[^,。!?;]{0,10})(?:吗|啊|么)?[?]|(?:想|看|读|听)(?:清楚|明白)(?:了)?再(?:来(?:问|说"
        r"|写|嚷|,|。|!|行)|问|写|开口|嚷|骂)",
        r"(?:你|您)(?:们)?[^,。!?;]{0,8}(?:博眼球|换流量|赚流量|蹭流量|蹭热度|挑事|找茬|添乱|煽风|带节奏|颠倒黑白"
        r"|抹黑|泼脏水|扣帽子|断章取义|唯恐天下|看笑话|看热闹|碰瓷|讹|无事生非|吃人血"
        r"|炒作|夸大其词|歪曲|栽赃|无中生有|添油加醋)|套子套我|给我下套|(?:给|让)我(?:下套|挖坑)|哪天(?:你"
        r"|您)(?:们)?(?:自己)?[^。!?;]{0,12}就(?:知道|晓得)",
    ),
    # Threats with the law, the guard or worse.
    "threatens": (
        r"(?:再|你)[^,。!?;]{0,10},?(?:我|咱)?(?:就|现在|马上|可)*(?:报警|报110|打110|叫保安|喊保安|叫人(?!指)|喊人"
        r"|叫警察|找律师|告你|起诉你|不客气)|对(?:你|您)(?:们)?不客气|让你好看|要你好看"
        r"|(?:闹|打官司|告)[^,。!?;]{0,8}(?:法院|法庭|官司)?[^,。!?;]{0,6}(?:脸上)?(?:都)?(?:不好看|伤和气|撕破脸|得不偿失)"
        r"|(?:回头|到时候?|完了|出了事)[^,。!?;您]{0,4}(?:可)?(?:别|莫|甭|不要|休)(?:怪|怨)我(?:们)?(?:没(?:打招呼|提醒|警告|讲情面)"
        r"|不(?:客气|讲情面|留情))|(?:手机上|监控里?|后台|群里)[^,。!?;]{0,6}有(?:记录|名单),?(?:一个|谁)(?:也|都)(?:跑|逃)不"
        r"|我?(?:要|可|就)?叫保安了|信不信(?:我|老子)|后果自负|吃不了兜着|等着瞧|走着瞧|法庭(?:上)?见|法院见"
        r"|(?<!广)告你(?:们)?(?!一声|知|诉)|起诉(?:你|您)|追究(?:你|您)|(?:律师函|传票)[^,。!?;]{0,4}(?:你|您|等着)"
        r"|法务[^,。!?;]{0,6}找(?:你|您)|(?:你|您|这话|说话|说出口)[^,。!?;]{0,8}(?:是要|要|得)(?:负"
        r"|承担)(?:法律)?责任|(?:小心|当心|留神)(?:着|饭碗|你的)|给我小心|掂量(?:掂量)?(?:着|你|自己)"
        r"|嘴(?:巴)?(?:给我)?(?:放)?(?:干净|收敛)|说话(?:给我)?(?:注意|小心|客气|过过?脑|放尊重|要讲)(?:点|证|脑"
        r"|些)?|注意(?:你|您)(?:们)?的?(?:言|态|用词|身份|措辞|嘴|口)"
        r"|(?:你|您)?(?:们)?有(?:种|本事|胆|能耐)(?:你|您)?(?:们)?(?:就|再|去|法|拿|当|别|来|把)|(?:再|你再)(?:骂"
        r"|说|拍|问|闹|喊|写)[^,。!?;]{0,3}(?:试试|看看)|再(?:骂|闹|喊)一(?:句|遍)(?!话)|敢(?:写|发|登"
        r"|播)[^,。!?;]{0,6}(?:试|我就)"
        r"|让(?:他们|警察|保安)[^,。!?;]{0,4}(?:把你|请你|轰|撵|架)|别想再(?:进|踏)|记住你(?:了|这)|投诉你|封杀"
        r"|把你(?:们)?拉黑",
    ),
}

_AT: Final = (
    r"(?:^|[.!?,;:—–\n(\"“]\s?|\b(?:now|right|righto|so|and|then|just|oi|hey|look|listen|well|you|lot|people|all"
    r"|please|or|i said) )"
)
"""Where an order begins."""
_YE: Final = r"(?:you|ye|yous|youse)"

EN: Final = {
    "orders": (
        r"\bdo (?:me|us|yourself) a favou?r\b|\bcalm (?:yourself|yourselves) down|\bout you go\b|\b(?:you can"
        r"|go and) (?:shove|stick|stuff) (?:your|that|it)",
        r"\b(?:you|ye|yous) should (?:hide your|be ashamed|hang your|know better|wash your)|\b(?:you|your)"
        r" [^.!?\n]{0,30}\bmanners\b|\b(?:and )?you'd be (?:there|the first|first in line|out) \w+ing|\bwith a"
        r" (?:mouth|tongue|face"
        r"|tone|attitude) like (?:that|yours)|\bif (?:you|ye|yous)(?:'d| had)? (?:ever|once|only) (?:open|read|look"
        r"|check"
        r"|listen|bother|turn)\w*|\b(?:rich|funny|lovely|good),? coming from (?:you|ye)|\byou'd (?:\w+ )?(?:love|like"
        r"|enjoy)"
        r" (?:that|it|this)\b[^.!?\n]{0,10}, wouldn't you|\bkeep your (?:voice|hands|opinions|distance|nose)\b"
        r"|\bdon't you (?:raise|take|talk|speak|point|shout"
        r"|come|start|lecture|tell)|\bdon't (?:raise your|take that|speak to me|talk to me|shout at|tell me how)"
        r"|\bget your (?:facts|story) (?:straight|right)",
        r"(?<!please )\b(?:stop|quit|enough of|cut out|leave off) (?:(?:your|the|that|this|all|with) ){0,2}"
        r"(?:film|shout|yell|bawl|record|wav|point|lectur|badger|harass|pester|nonsense|whin|moan|twist|stirr"
        r"|interrupt|drama|lying|be(?:ing)? (?:silly|stupid|dramatic|rude)"
        r"|ask(?:ing)? (?:me|stupid|silly)|shov|push|crowd|play|mak\w+ (?:trouble|things up))\w*",
        _AT + r"(?:get (?:out|off my|lost|away from|stuffed|a life|a grip|real|that (?:thing|camera|phone)"
        r"|your (?:boots|hands|facts|nose|camera|backside|feet|own house)"
        r"|those (?:cameras|things))|clear (?:off|out)|push off|shove off|buzz off|piss off|bugger off|sod off"
        r"|on your bike|hop it|beat it|shut (?:up|it|your)|pipe down"
        r"|move(?: it| along| back)?(?=[.!]|$)|off (?:you go|with you|the step|my \w+)|out(?=[.!,]|$)|go (?:away"
        r"|(?:on )?home(?=[,.!]| all| the lot| now|$)"
        r"|find (?:something|someone|a|yourself)|and (?:play|bother|buy|teach|become|annoy|chase|sell|read a"
        r"|find something|pester|shout)|play|bother|sell|stand (?:there|over|behind)|to some other|back to your)"
        r"|away (?:and (?!speak|ask|see)|with you|from my)|back off|leave (?:my|us (?!your)|me|us[.!])(?: alone)?"
        r"|scram|shoo"
        r"|turn (?:that|it|the) (?:thing |camera |bloody )?(?:off|thing)"
        r"|switch (?:that|it) (?:thing )?off|put (?:that|the) (?:thing|camera|phone|microphone|mic) (?:away|down)"
        r"|grow up|wise up|wake up|calm down|cop on|catch (?:yourself|yerself) on"
        r"|give (?:it a rest|over)|come off it|behave(?=[,.! ])|mind your own|learn to|watch (?:yourself|yer"
        r"|your (?:mouth|tongue|language|step|tone)|it(?=[,.!]|$))|wind your neck)",
        r"\bget (?:that|those|them) (?:\w+ ){0,2}(?:out of|off|away from|outta) (?:my|this|here|the|our)"
        r"|\bout of my (?:way|face|lobby|branch|sight|bank|doorway|house|office)|\bdon't (?:block|film|shout|crowd"
        r"|point|wave|lecture|interrupt|come (?:in )?here|you dare|be (?:stupid|silly|daft|ridiculous|so dramatic"
        r"|cheeky)|give me that|you (?:start|lecture|talk))\b"
        r"|\b(?:clear|block) (?:the|my) (?:way|doorway|entrance|door|step|steps|lobby)\b(?= now|!)|\bwould (?:ye"
        r"|you) cop on|\bnot another (?:photo|picture)"
        r"|\boff my (?:lot|land|step|property|premises)|\bmind (?:your|yer) (?:tongue|mouth|manners|language|tone)"
        r"|\bwatch (?:your|yer) (?:tongue|mouth|manners|language|tone)",
    ),
    "cross_examines": (
        # A question thrown back; an offer or a plain inquiry is none.
        r"(?:(?<=[.!?,;:\n] )|^)(?!(?:if you|for you(?=\?)|(?:how's|how is|how does|is|does) (?:that|this|it) |(?:so "
        r"|and |but |now |well |or )?(?:would|could|may|shall|will|can|how can"
        r"|how may|where can|what can|how would) (?:you (?:ask|have|like|mind|let|prefer|give|tell|come|sit|step"
        r"|care|show"
        r"|send|ring|call|wait|please|keep|point|turn|move|stand|hold)|i|we)|do you (?:need|want|have|remember"
        r"|know (?:your|the) (?:date|time|sum))"
        r"|did you (?:get|bring|have|come|lose)|have you (?:got|had|brought|your|the|a)|are you (?:all right|alright|ok"
        r"|okay|hurt|still|in a hurry)|is (?:that|it|this) (?:you|your)|your \w+, is|what (?:is|was) your (?:name"
        r"|account)|which (?:branch|card|account|machine)|did anyone|has anyone|what (?:do|would) you (?:need|want"
        r"|like))\b)[^.!?,;\n]{0,30}\b(?:you|ye|yous)\b[^.!?\n]{0,60}\?",
        r"\b(?:that's|that is|bit|pretty|rather) (?:a bit |pretty |rather )?rich(?= ?[.,!?;]|$| coming| from)"
        r"|\b(?:some|got a|a lot of|have the|had the|what a) (?:nerve|cheek|gall)\b|\b(?:this|that|such"
        r"|your) (?:rubbish|nonsense|drivel|tripe|lies|garbage|claptrap)(?: from you|,? (?:you|pal|mate|sir"
        r"|madam))?(?=[.!?,]|$)",
        rf"\b(?:did|have|do|can|could|are|were) {_YE}(?: people| lot| all)? (?:even|ever once|ever bother\w*"
        rf"|actually (?:bother|read|look|check|think)\w*|bother(?:ed)? to|not (?:count|read|see|hear|listen"
        rf"|understand)|at all)\b"
        rf"|\bcan(?:'t|not)? {_YE} (?:people |lot )?(?:not )?(?:read|count|add up|spell|tell the time)\b"
        rf"|\bare {_YE} (?:people )?(?:able to count|a child|an idiot|deaf|blind|thick|stupid|mad|daft|slow|simple"
        rf"|out of your|illiterate"
        r"|a lawyer|a doctor|calling me|accusing me|threatening|happy now|serious\?|even (?:a|from)|finished\?"
        r"|done\?|joking|kidding)"
        rf"|\b(?:can't|don't|didn't|haven't|couldn't) {_YE} (?:people |lot |even )?(?:read|count|hear|listen"
        rf"|understand|check)\b|\b(?:have|did) {_YE} (?:read|check|ask|step|look|bother"
        rf"|open)\w*(?: \w+){{0,6}} (?:at all|or did you|or are you|yourself)"
        rf"|\bdid {_YE} (?:think (?:of|that one)|fail|sleep through|learn|miss school)|\bdo {_YE} sleep\b",
        rf"\bwho (?:sent|put|paid|pays|asked|invited|let|told) {_YE}\b(?=[^.!?\n]{{0,60}}\?)"
        rf"|\bwho's paying (?:for )?(?:{_YE}|that|your)|\bwho (?:the hell )?are {_YE}\b(?= to\b|,| by|\?| and)"
        rf"|\bwho do {_YE} (?:think|work for)"
        rf"|\bhow dare {_YE}|\bwhat (?:do|would|could) {_YE} know\b|\bwhat's (?:it|that) to {_YE}"
        rf"|\bwhat (?:gives {_YE}|business is it|right have {_YE}|(?:are|r) {_YE} (?:on about|implying|playing)"
        rf"|planet)"
        r"|\bwhat kind of (?:\w+ )?(?:question|journalist|reporter|person|people)|\bwhere (?:were you when"
        r"|did you (?:learn|train|study))|\bdo (?:they|your bosses) pay you|\bdo you (?:get paid|think (?:i'm|i am"
        r"|this is (?:a|funny)|that's funny))"
        r"|\bwhich (?:channel|paper|outlet|rag) (?:are you|is this)|\b(?:show"
        r"|where's) (?:me )?your (?:press )?(?:card|badge|pass|accreditation)|\bwith your record"
        r"|\bask yourself that|\bwho asked (?:you|her|him|them) to\b",
    ),
    "insults": (
        r"\bthe likes of (?:you|ye)\b|\b(?:nobody|no one)(?:'s| is| was| asked| invited) (?:talking to "
        r"|speaking to |interested in |listening to )?you\b|\byou(?:'ve| have) no (?:business|right|place|call)\b"
        r"|\bunlike (?:you|some)\b|\bi(?:'ll| will| won't|'m)? not (?:going to )?(?:be )?(?:lectured|spoken to"
        r"|talked to|insulted|bullied|shouted at)|\bsome of us (?:have|work|actually)|\bwhat a (?:ridiculous|stupid"
        r"|silly|daft|pathetic|disgusting|nasty|cheap)|\bi don't (?:care|give a \w+) what you\b",
        r"\byou (?:silly|stupid|rude|horrid|horrible|nasty|wicked|foolish|ridiculous|ignorant|cheeky|daft|vile"
        r"|miserable|little|great) \w+|\byou (?:people |lot )?(?:disgust|sicken|bore|make me sick|turn my stomach)"
        r"|\byou(?:'re| are) (?:wasting|twisting|boring|trying to (?:trap|trip|twist|stir)|putting words"
        r"|making (?:a fool|trouble|it up)|talking (?:rubbish|nonsense|rot|through))|\bwaste of (?:my |our )?time"
        r"|\byou lot\b(?! have| are all| were| will be)",
        rf"\bshame on {_YE}|\b(?:ought|should|want) to be ashamed|\b(?:you|ye) should be ashamed"
        rf"|\bhave {_YE} no (?:shame|decency|manners|respect)|\b(?:that's|that is) rich\b|\bpot,? kettle"
        rf"|\bpot calling"
        r"|\b(?:you(?:'re|r| are| lot are| people are| lot| people)?|yer|ye're) (?:just |nothing but |all |only "
        r"|being |such |really )*(?:an? )?(?:(?:bunch|pack|shower|herd|mob|lot|set) of )?(?:little |bloody |silly "
        r"|right |complete |total |flaming |great )*"
        r"(?:vultures?|parasites?|leech(?:es)?|jackals?|hyenas?|idiots?|fools?|clowns?|liars?|morons?|scavengers?"
        r"|ghouls?|muppets?|eejits?|pups?|brats?|cretins?|ignorant|pathetic|ridiculous|disgusting|a disgrace"
        r"|disgraceful"
        r"|stupid|thick|hysterical|hypocrites?|hacks?|bull(?:y|ies)|trouble ?makers?|rude|cheeky|nosy|drama queens?"
        r"|sheep|cowards?|amateurs?|daft|dense|clueless|paranoid|insolent|impertinent)\b",
        r"\b(?:you|ye) (?:lot|people|press|media|reporters|journalists|hacks)(?: (?:people|lot))? (?:just|only"
        r"|always|never|ever|all|swallow|love|twist|make|print|write|live|feed|stir|couldn't|wouldn't|don't"
        r"|ask like|come here|want|do)\b|\bit was you lot|\bthe lot of you\b"
        r"|\byou(?:'re| are)? (?:only|just) (?:want|wanted|came for|care about|like|after|here for|looking for"
        r"|in it for) (?:somebody|someone|a (?:story|headline|scandal|fight|scene|quote)|blood|drama|clicks|trouble"
        r"|tears|the (?:story|headline|clicks|money)|to (?:stir|see us|shout|make))"
        r"|\byou (?:twist|swallow|make (?:it|things|stuff) up|have no (?:idea|clue) (?:what|how)|haven't (?:a"
        r"|the) (?:clue|notion|foggiest|faintest)|don't (?:know|understand|have a clue)(?: the)? (?:first thing"
        r"|what you're|how a|anything about)|wouldn't (?:know|last|understand))"
        r"|\byou weren't there\b|\byou don't get to\b|\bif you'd (?:done|bothered|read|listened|checked|any|half)"
        r"|\bif you had (?:done|bothered|any|half|read)|\byou'd know(?: that)? if\b|\bdo(?:ne)? your (?:homework"
        r"|job|research|sums)|\bminutes' homework",
        r"\buse your (?:brain|head|eyes|loaf|noggin)|\ba (?:child|kid|toddler"
        r"|\w+[- ]year[- ]old)(?: of \w+)? (?:could|would) (?:have )?(?:see|saw|seen|spot\w*|know\w*|work\w*"
        r"|understand|read|tell|told)|\bonly (?:a|an) (?:fool|idiot|simpleton|half-?wit)"
        r"|\byou \w+ like (?:a )?(?:small |little |silly )?(?:children|kids|child)|\blike (?:a mob|animals"
        r"|hooligans|savages|wild|a pack of)|\bbuy (?:yourself )?a (?:dictionary|calculator|clock)"
        r"|\b(?:that|your|this) (?:gutter |local |little |silly |tatty |trashy )?(?:rag|comic|scandal sheet)\b"
        r"|\bsob stor(?:y|ies)|(?<!the )(?<!in )(?<!of )\bsunshine(?=[.!?,]|$)|\byou pup\b|\b(?:writing|printing"
        r"|selling|peddling) (?:such )?(?:muck|rubbish|trash|filth|lies)|\bcheap (?:shot|trick|drama|theatrics)"
        r"|\b(?:stupid|silly|idiotic|daft|dumb|moronic|ridiculous|asinine|ignorant|lousy|pathetic) (?:question"
        r"|thing to (?:say|ask))|\bdoing (?:a )?drama|\bdrama for|\bsomebody crying|\bsomething sensible to"
        r"|\bhad (?:enough|a bellyful|a gutful|my fill) (?:of|with) (?:you|the lot|your)"
        r"|\b(?:what|who) did you expect|\bserves? (?:you|them|her|him) right|\bcry me a|\bboo[- ]hoo"
        r"|\btough luck\b|\bdon't flatter yourself|\bhappy now\b|\bsatisfied\?|\bnice try\b|\bspare (?:me"
        r"|us) (?:the|your)|\bhow would you like it",
        r"\b(?:you|ye|yous) (?:should|could|might) have (?:read|listened|thought|looked|checked"
        r"|asked)\b[^.!?\n]{0,30}(?:before|first|instead)|\bread (?:yer|your) (?:ain |own )?(?:\w+ )(?:next time"
        r"|before)|\bnobody (?:forced|held|put a gun|twisted) (?:you|your|her|him|them)\b|\bwho (?:forced"
        r"|made) (?:you|her|him|them)\b[^.!?\n]{0,40}\?"
        r"|\btake your (?:camera|circus|microphone|notebook|questions|nonsense)|\byou try (?:it|running|doing"
        r"|standing|sitting|working|being)|\bwhy don't you (?:go|try|write|get a|mind)\b|\byou (?:want"
        r"|fancy) (?:the same|a scandal|a story|blood|a go)\b|\byou come (?:in )?here (?:to )?(?:shout|make|yell"
        r"|bawl|tell)|\bdoes (?:she|he) (?:always|let any|believe)[^.!?\n]{0,40}\?",
    ),
    "threatens": (
        rf"\b{_YE}(?:'ll| will| are going to|'re going to) (?:be (?:barred|sorry|banned|thrown|wearing|sued"
        rf"|arrested|hearing from our)|hear from (?:my|our) (?:lawyer|solicitor|legal|advocate)|regret)"
        rf"|\b{_YE} can (?:take the next|explain (?:that|it) to (?:the|a) (?:judge|police))"
        rf"|\b{_YE}(?: are|'re) (?:barred|banned|trespassing)|\bi(?:'ll| will| can|'m going to|'m"
        rf"| am)? (?:have (?:you|yous) (?:thrown|removed|arrested|out|escorted|barred)"
        rf"|call(?:ing)? (?:the )?(?:security|cops|guards?|police)(?=[.!,]| (?:on|now|and))|sue(?:ing)? "
        rf"|see you in court|ring(?:ing)? your (?:editor|boss)"
        r"|remember your (?:face|name|paper)|throw(?:ing)? you|set(?:ting)? the|report(?:ing)? you|deal with you"
        r"|know (?:your|who your) (?:boss|editor|mother|father|family))"
        r"|\bif i (?:was|were) you,? i(?:'d| would) (?:have (?:a good|another) think|think (?:twice|again|very hard"
        r"|long))"
        r" before (?:that|this|it|you) (?:goes?|went|airs?|prints?|puts?|runs?|publish|write|says?)\b"
        r"|\bor (?:i|we)(?:'ll| will)? (?:call|have|get|fetch|ring) (?:the |a )?(?:police|guard|guards|security"
        r"|cops|sheriff|you (?:thrown|removed))|\bsee (?:you|ye|yous|them|him|her) in court|\bsay that (?:again"
        r"|to my)\b|\b(?:one more|another) (?:word|peep|step)(?: (?:out of you|from you|and))|\bbefore i (?:call"
        r"|lose|throw|do something)"
        r"|\bcome (?:at|near) me\b|\bcareful what you (?:say|print|write)|\b(?:print|write) that and\b"
        r"|\byou'd better (?:be careful|watch|not|mind)|\b(?:he|she)(?: had|'d) better (?:be"
        r"|watch|have|not)\b|\bwho is laughing|\bwe'll see who|\bsend your file to the|\b(?:have been|been) warned"
        r"|\bset the dog",
    ),
}
