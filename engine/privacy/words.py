"""Words for who is spoken of and for what is private: names, illness, family, money, doings, home."""

from __future__ import annotations

from typing import Final

SURNAMES: Final = (
    "李王张刘陈杨赵黄周吴徐孙朱马胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚"
    "汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲欧阳靳祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古强穆姬宫景米麦谈柏瞿艾沙鄢桂佟窦"
    "韩冯肖付闻邝仇郁邸佘蔺娄储程高于闫封匡占冷燕明"
)
SURE: Final = "李王张刘陈杨赵吴徐孙朱郭罗郑梁谢宋唐邓冯韩曹彭萧蔡潘袁董苏吕魏蒋丁姜傅卢汪崔廖姚邹孟秦薛贺龚邱贾骆孔"
"""Surnames with which few other words begin."""
_S: Final = f"[{SURNAMES}]"
_N: Final = r"[^,。!?;、\n]"
_NUMBER: Final = r"[\d零〇一二两三四五六七八九十百千几半]{1,16}"

ZH_TITLES: Final = (
    r"(?:师傅|大爷|大妈|大娘|大姐|大哥|大婶|大嫂|大叔|阿姨|阿婆|阿公|姨|婆婆|老爷子|老太|奶奶|爷爷|女士|先生|老师"
    r"|老板|医生|大夫|教授|律师|科长|处长|局长|所长|站长|校长|厂长|书记|主任|经理|副?行长|会计|工程师|哥|姐|叔|伯"
    r"|嫂|婶|太太|小姐|小伙|同志|总(?!行|部|额|数|共|是|的|之|算|有|体|会|归|得|账))"
)
ZH_NAMED: Final = (
    rf"(?:(?<=是)[^,。!?;、\n]{{2,6}}的[{SURE}][\u3400-\u9fff]{{1,2}}(?=[,。!?;])|(?:后勤|财务|信贷|保卫科?|技术|值班"
    rf"|柜台)[{SURE}][\u3400-\u9fff]{{1,2}}(?=[,。!?;把那在就也是图嫌贪拿给没])|(?<!百)姓(?!名|什么|啥|氏|甚|谁|什"
    rf"|哪)[\u3400-\u9fff](?!名)"
    rf"|(?<!百)(?<=[,。!?;、\s是叫的位个有那像比如])(?<!对)(?<!地){_S}[\u3400-\u9fff]{{0,2}}?{ZH_TITLES}(?![\u3400-\u9fff]?(?:们"
    rf"|都|室))|^{_S}{ZH_TITLES}|(?<!对)(?<!老)(?<!双){_S}(?:师傅|大爷|大妈|大娘|大叔|阿姨|阿婆|婆婆|老爷子|奶奶"
    rf"|爷爷|女士|老师|大夫|科长|处长|局长|所长|校长)(?!们)"
    rf"|(?<!养)(?<!古)(?:老|阿)(?!(?:毛病|方法|单子|钱|房|程序|成|高|路|万|关|实|连|时|常|强|古|向|白|党|史"
    rf"|阳|赖|储户))(?:{_S}|[坤强明秀珍芳英华兰香莲凤红霞娟花梅芬丽](?=[,。!?;、\s一昨今上去前她他说来取存借的那]))(?!家的"
    rf"|人家|师傅们)|小(?!(?:时|于|车|票|常|孙子|孙女|金额|强|路|米|白|康|龙|包|数|户"
    rf"|项|房|区|额|单|文|成|龄|程序|段|安|任|管|解|向|游|关|简|连|洪|雷|牛|马|熊|石|金))"
    rf"{_S}(?!(?:孩|朋友|姑娘|伙子|子|儿))|(?:叫|名叫|叫做|名字是|名字叫){_S}[\u3400-\u9fff]{{1,2}}(?=[,。!?;、\s]"
    rf"|$|这|那|的|是|他|她|，|就)|(?:会计|柜员|保安|出纳|实习生|行长|客户经理|大堂经理|经理|员工|客户|储户|主任"
    rf"|卖的是|经办的?是|的是|叫)"
    r"[李王张刘陈杨赵黄吴徐孙朱胡郭罗郑梁谢宋唐邓冯韩曹彭萧蔡潘袁董苏吕魏蒋杜丁沈姜范傅卢汪戴崔廖姚邹孟秦阎薛侯贺龚邱贾尚骆孔祝梅][\u3400-\u9fff]{1,2}(?=[,。!?;、\s]"
    r"|$|自己|他|她|把|那|在|就|也|是|这)"
    rf"|(?:^"
    rf"|[,。!?;、\s])[李王张刘陈杨赵黄吴徐孙朱胡郭罗郑梁谢宋唐邓冯韩曹彭萧蔡潘袁董苏吕魏蒋杜丁沈姜范傅卢汪戴崔廖姚邹孟秦阎薛侯贺龚邱贾尚骆孔祝梅][\u3400-\u9fff]{{1,2}}(?=嘛"
    rf"|这个人|这人|那个人|吧,|呀|啊,|,(?:男|女|{_NUMBER}岁?|住|家|今年|就是|是(?:我们|本|他|她))))"
)
"""A surname with a title, a full name that is introduced: one person and no other."""

ZH_NAMING: Final = r"[姓叫名]|(?:后勤|财务|信贷|保卫科?|柜员|保安|会计|出纳|实习生|值班)[\u3400-\u9fff]{3}$"
"""A name that does nothing but say who it was."""

ZH_SOMEBODY: Final = (
    r"女方|男方|客户家|(?:这|那)[位个]?(?:大叔|大婶|叔叔|阿姨|小哥|老哥|老兄)|(?:您|你)(?:儿子|女儿|老公|老婆|爱人|丈夫"
    r"|妻子|母亲|父亲)|他(?!们)|她(?!们)|(?:这|那|该|当事)(?:个|位|名)?(?:(?:辞|开|走|退|裁)掉的"
    r"|辞退的)?(?:柜员|员工|保安|经理|姑娘|小姑娘|小伙子"
    r"|实习生|同事|同志"
    r"|客户|储户|大姐|大哥|大爷|大妈|大娘|老人家?|老太太|老爷子|女士|先生|顾客|师傅|老师|会计|催收员|人(?!们)|孩子"
    r"|大堂)|老人家?(?!们)|老太太|老爷子|老大爷|老头儿?(?!们)|小伙子?(?!们)|(?:大|二|三|小)小子|当事人"
    r"|(?:伤|受伤|值班|取钱|上吊|跳楼|离职|辞退|辞掉|发帖|被骗|发视频|拍视频|闹得最凶|挑头)的(?:那(?:个|位))?"
    r"|您(?:家|儿子|女儿"
    r"|老伴|爱人|卡上|账上|上个月|妈|爸|母亲|父亲|那笔|先生)|你(?:儿子|女儿|那|卡上|账上|老婆|家)|来了个(?:儿子"
    r"|女儿|家属)|家属|(?:他|她|老人)(?:儿子|闺女|女儿|老伴|老婆|媳妇|爱人)|男的|女的"
    r"|(?<!我)(?<!的)(?:老婆|媳妇|爱人|老公|老伴)(?=查|得了|病|住院|刚|怀)|(?:行长|主任|经理|柜员|会计|保安"
    r"|副总)(?:家|他|她)?(?:里|的)?(?:老)?(?:母亲|父亲|老婆|爱人|媳妇|老公|儿子|女儿|娘|爹)|人(?:躺|住|还在医院)"
    r"|前年辞退|辞退过一个|大堂那个|柜台那个|小姑娘|(?:隔壁|对面|前头|排头|前面|旁边|您前头)(?:那位|的|一个|小区)"
    r"|大姐|一个(?:押运|柜员|员工)的|另(?:外)?一[位个]"
)
"""One person, not named."""

ZH_DETAILS: Final = {
    "illness": (
        r"慢支|尿毒|挂(?:了)?[^,。!?;、\n]{0,5}号(?=$|[,。!?;])|流产|发过病|犯过病|坐轮椅|打过胎|中过风|残疾(?!人)"
        r"|(?:胃|肝|肺|肠|乳腺|食道|宫颈|淋巴|前列腺|鼻咽|甲状腺|胰腺|膀胱)?癌|肿瘤|瘤子|透析|尿毒症|高血压"
        r"|血压(?:高|一|低|都)|血糖|糖尿病|支架|搭过?(?:[一二两三]个)?桥|心脏(?:病|搭"
        r"|装|不好|做|有)|心梗|心肌|脑梗|脑溢血|中风|偏瘫|抑郁|焦虑症?|躁狂|精神(?:病|科|分裂"
        r"|[不有点太大]{0,3}正常|有问题)|肝炎"
        r"|肝硬化|痛风|肾病|艾滋|化疗|放疗|手术|住(?:了)?院|怀(?:了)?孕|保胎|早产|小产|坐月子|晕血|小儿麻痹"
        r"|老年痴呆|痴呆|癫痫|哮喘|胃出血|切除|骨折|瘫痪|瘫在|没知觉|中暑|病床|(?:十|\d|[一二三四五六七八九])床|抢救"
        r"|病危|吃着?药|药都|确诊|诊断|医生(?:诊|开过)|的病(?!毒|情)|病根|底子|旧病|老毛病|截肢|假肢|自杀|轻生|耳聋"
        r"|聋哑|聋的|白血病|骨质疏松|贫血|白内障|青光眼|[鼻肝肠胃肺肾]\w?炎|骨裂|脑震荡|帕金森|红斑狼疮|肾衰"
        r"|脑瘫|自闭|乙肝|结核|性病|试管婴儿|移植|抑郁|阳性|开过?刀|类风湿|肺|腰椎|绝症|生病|得了病|身体不好"
        r"|更年期|戒毒所|戒毒"
    ),
    "family": (
        r"瞒着(?:你|您|他|她)|分居|养小|赡养|前妻|前夫|争房|争(?:家|遗)产|私生|包养"
        r"|离(?:了|过)?(?:两次)?婚|闹离婚|(?:老婆|老公|媳妇|爱人|丈夫|妻子).{0,3}跑了|两口子|分(?:了)?手|(?:跟"
        r"|和|对象).{0,5}吹了|丧偶|守寡|寡妇|二婚|再婚|小三"
        r"|出轨|外遇|订(?:了)?婚|一个人带|独自带|单亲|(?:闺女|女儿|儿子|孩子|爱人|老公|老婆|媳妇)(?:还|就|也"
        r"|都)?在[^,。!?;、\n]{2,8}(?=$|[,。!?;、\s])|没结婚|未婚|光棍|家暴|戴(?:着)?孝|公公.{0,3}走|(?:爸|妈"
        r"|爹|(?<!姑)娘"
        r"|父亲|母亲|老伴|公公|婆婆).{0,4}(?:刚走|去世|过世|没了|病|瘫|化疗)|娘家|家里就(?:这)?(?:一|独)"
        r"|儿女(?:都)?(?:不|一个|没)|(?:没|不敢)(?:敢)?告诉(?:儿|女|家|老)|瞒着(?:儿|女|家|老)|女儿.{0,4}出嫁|外地打工"
    ),
    "amount": (
        rf"(?:另有|还有|单有|另存着){_NUMBER}(?:来|多)?万|(?:账上|账户(?:里|上)|卡上|卡里|活期(?:上|里)?"
        rf"|定期(?:上|里)?|折子上|存折上|户头上)[^,。!?;]{{0,6}}(?:{_NUMBER}(?!分|样|笔|直|定|切|楼|号|窗|点)|只剩|没几"
        rf"|就剩|统共|趴着)|(?:存|取|转|借|贷|亏|赔|买|追|放)(?:了|进来?|走|出|过|掉|着|的|给){{0,2}}(?:我们|进来|出去"
        rf"|款)?{_NUMBER}(?:来|多|好几)?(?:万|千|百|块|克|元)|{_NUMBER}(?:来|多|几)?(?:万|克)(?:{_NUMBER})?(?:元|块"
        rf"|钱)?(?:(?=$|[,。!?;、\s的就全还都])|是)|(?:一个月|月薪|工资|月工资|退休金)(?:才|就|只)?(?:挣|拿"
        rf"|有)?.{{0,3}}{_NUMBER}(?:千|万|百)"
    ),
    "matter": (
        rf"服刑|劳改|透支|被我们拒|拒过|办过[^,。!?;]{{0,6}}贷款|真名|假身份|身份证是假|月光|打官司|闹仲裁|(?:跟|和|与)(?:单位|公司|老板"
        rf"|厂里)[^,。!?;、\n]{{0,4}}(?:闹|打|在)[^,。!?;、\n]{{0,3}}(?:仲裁|官司|纠纷|离职|矛盾|翻脸)"
        rf"|电话里[^,。!?;、\n]{{0,6}}(?:生气|激动|哭|发火|委屈|着急|情绪)|整容|吃低保|领救济"
        rf"|破产|资不抵债|被执行|老赖|失信|被起诉|查封"
        rf"|欠(?:着|了|下|我们|行里|银行|一屁股|债|人|款|{_NUMBER}|的不是|.{{0,4}}钱)|(?:贷款|卡|房贷|信用卡"
        rf"|账单).{{0,6}}(?:逾期|没还|还不上|断供)|逾期过|那笔逾期|[一两二三四五六七八九十几\d][笔次期]逾期"
        rf"|逾期了?[一两二三四五六七八九十几\d]+[次期]|判了?(?:刑|\w年)|最低还款都|赌(?!气|咒|场似)|炒币|炒股"
        rf"|网贷|高利贷"
        rf"|外债|打牌|还(?:得|要)还.{{0,6}}债|借(?:了|过)一?(?:圈|屁股)|手头紧|低保|征信.{{0,4}}(?:花|差|黑)|月供"
        r"|酒驾|醉驾|喝(?:了|多)?酒|喝多|拘留|进过(?:派出所|局子|监狱|宫)|坐过牢|前科|案底|官司在身|(?:有|背|吃)(?:着"
        r"|了)?(?:个|场)?官司|被骗(?:走)?过|骗走过|旷工|写了检查|记过|处分过|吸(?:过)?毒|嫖|投诉过.{0,4}次"
        r"|有前科|屡教不改"
        r"|偷过|辞退过"
        r"|(?:在)?(?:单位|公司|厂里|学校|家里)[^,。!?;、\n]{0,8}被[^,。!?;、\n]{0,6}(?:谈话|约谈|问话|批评|处分|停职|辞退|开除|骂)"
        r"|(?:单位|公司|领导|厂里|老板)[^,。!?;、\n]{0,8}找(?:他|她)(?:谈|问)|家里(?:人)?(?:也|都|正)?(?:跟着|跟他|跟她)闹"
    ),
    "address": (
        rf"住(?:在)?(?!院|房|户|进|一|了|得|着|的|口|嘴|处|不)[^,。!?;、\n]{{0,8}}(?:村|小区|新村|楼|单元|号|巷|街|路"
        rf"|庭|苑|里|园|栋|组|镇|室|城|县|院)|户口在|老家(?:在|是|就)|(?<!老人)(?<!大)家在|家住|\d{{1,6}}号(?:箱|楼|床)"
        rf"|{_NUMBER}单元"
    ),
    "birth": r"(?:七|八|九|零)[零一二三四五六七八九]年的",
    "number": r"尾号\s?\d|身份证号?(?:是|码是)|手机号?(?:是|码是)\s?\d|卡号是",
}
"""What is private to whoever it is told of, by kind; `number` is only the word before one."""
ZH_WEAK: Final = (
    rf"{_NUMBER}岁|(?:二|三|四|五|六|七|八|九)十{_NUMBER}?(?:了|的人|,|，|岁|多)|老婆|媳妇|老公|丈夫|妻子|爱人|老伴"
    rf"|对象|男朋友|女朋友|儿子|女儿|闺女|孙子|孙女|双胞胎|娃|父母|老母亲|他妈|她妈|他爸|她爸|哥哥|弟弟|姐姐|妹妹"
    rf"|侄|婚房|首付|彩礼|嫁"
    rf"|在[^,。!?;、\n]{{1,8}}(?:上班|教书|教小学|打工|当(?:老师|医生)|工作|开(?:店|车|公司))"
    rf"|开[^,。!?;、\n]{{1,6}}(?:店|的|铺|厂|馆)|做[^,。!?;、\n]{{1,4}}(?:的|生意)|卖[^,。!?;、\n]{{1,4}}的"
    rf"|教(?:小学|书|语文|数学)|退休(?:教师|老师|工人|干部|的)|税务局|学校|医院|中学|小学|幼儿园|水利局|厂"
    rf"|那{_NUMBER}|{_NUMBER}(?:来|多)?(?:块|元|克|千|百)|重了|退了|已经退|转(?:装修|账)|排(?:您|你)?第|存|取|赎|贷"
    rf"|提货|箱|保险箱|金条|保单|单子|试用期|实习期|请假|辞职|找下家|脾气|新来|才来|来俩月|刚来|糊涂|没登记|卷|动手"
    rf"|讲漏|说漏|愣|晕|没催|买了|追了|工资"
)

ZH_CONTACT: Final = (
    r"(?:找|联系|问|打给|拨打|交给|由|让|请|叫|派|安排|是)[^,。!?;\n]{0,10}(?:负责|对接|接待|陪|值班|登记|办理|接听"
    r"|牵头|上门|带着?|给您|帮您|为您|领着|专门|联系)|(?:找|联系|问)(?:我们)?(?:的)?[^,。!?;\n]{0,6}(?:就行|即可"
    r"|就好|办|登记|就可以)|专人|联系人|联系电话|窗口.{0,3}找|找.{0,8}(?:主任|经理|师傅|行长)(?=$|[,。!?])|我姓"
    r"|我叫|鄙人|免贵"
)
ZH_SERVES: Final = (
    r"(?:给|帮|为|替|陪|跟|领|带)(?:着)?(?:您|你|大家|各位)|(?<!不)(?<!没)过来|^[问说讲]得|(?:陪|照看|照顾|照应|探望"
    r"|护送|接送)着?(?:他|她|老人)|^,?(?:您|你)|在(?:二楼"
    r"|一楼|门口|大厅)|接您|等您"
)
"""What a colleague does who is named as the one to turn to."""
ZH_GENERAL: Final = (
    r"有的(?:老人|客户|人)|凡是|如果|要是|哪(?:位|个|一)|谁|各位|大家|老人们|客户们|每(?:位|一|个)|所有|任何"
    r"|不管(?![他她])"
    r"|无论|隐私|不(?:讲|说|公开|透露|便|能说|谈|提|知道|晓得|清楚|了解)|不猜|您放心|记账|有没有|是不是|保密"
    r"|不能告诉|(?:高|不好|不便|有病|住院|困难)的(?:也|客户|老人|人|,|都)|由(?:家属|医院|家里)|不公平"
)

ZH_IDENTIFIED: Final = (
    r"尾号(?:是|为)?\s?\d{3,}|身份证号?(?:码)?(?:是|:)?\s?\d{6,}|(?:他|她|客户|老人)的?(?:卡号|账号|手机号?"
    r"|电话)(?:码)?(?:是|:)?\s?\d{3,}"
)
EN_IDENTIFIED: Final = (
    r"\b(?:his|her|their) (?:full |real )?(?:name|address|number) is (?!on\b|not\b|safe|with|known|being|private"
    r"|for\b|a\b|the\b|in\b|out\b|never)\w+|\baccount (?:number )?\d{5,}|\b(?:card|account"
    r"|number) (?:number )?ending (?:in |with )?\d{3,}|\b(?:his|her|their"
    r"|the customer's) (?:account|card|phone|mobile|policy) (?:number )?(?:is )?\d[\d -]{3,}"
)
"""What leads to one person, even with nobody spoken of."""

ZH_RELAYED: Final = (
    r"(?<![其跟对向给和为替])(?:他(?![们人])|她(?!们)|那位客户|对方)[^,，。！？!?;；]{0,10}[,，]?(?<![跟对向给和][他她])(?:说|讲|告诉我)(?!一[声下]|[明清的])"
    r"[^,，。！？!?;；您你我们]{0,8}?(?:单位(?:里|上|找|都|的|知道)|家里(?:人|吵|闹|跟)|老婆|媳妇|爱人|老公|领导(?:找|骂|问|谈)|没脸|抬不起头|睡不(?:着|好)|丢人|名声)"
)
EN_RELAYED: Final = (
    r"\b(?:he|she)(?: \w+){0,4}? (?:told me|said|says|saying)\b[^.!?;]{0,30}\b(?:(?:his|her) (?:boss|wife|husband"
    r"|family|kids"
    r"|marriage|health)|(?:he|she) (?:couldn't|can't) (?:face|sleep|show)|(?:he|she)(?: \w+)? (?:hadn't|hasn't) slept"
    r"|(?:his|her) head up|(?:he|she)(?:'s| is| was| felt| feels) (?:so )?ashamed|(?:his|her) (?:job|work) (?:is"
    r"|was) (?:gone|at stake|on the line))\b"
)
"""What somebody told of himself, told on."""

EN_DETAILS: Final = {
    "illness": (
        r"parkinson'?s|arthritis|angina|leuk\w+|multiple sclerosis|ptsd|bipolar|schizo\w+|autis\w+|signed off|in rehab"
        r"|on tablets|anti-?depress\w*|abortion|sickle cell|transplant|stents?|insulin|overdos\w+|palliative"
        r"|hospice|ivf|(?:he|she) can't (?:hear|see|walk|read)|housebound|bedridden|in a (?:home|hospice|clinic)"
        r"|wasn't thinking straight|unstable"
        r"|cancer|tumou?r|oncology|chemo\w*|dialysis|diabet\w*|heart (?:patient|tablets|attack|condition|trouble|bypass"
        r"|bother)|(?:a )?(?:bad|weak|dicky) heart|pacemaker|(?<!heat )stroke\b|blood pressure|her bp|his bp"
        r"|\bbp\b|depress(?:ed"
        r"|ion)|anxiety|her nerves|his nerves|breakdown|mental\w*|psychiatr\w*|rehab|drink(?:er|ing problem)"
        r"|drink-driving|drunk|alcohol\w*|addict\w*|pregnan\w+|expecting|miscarr\w+|surgery|operation|in hospital"
        r"|hospitali[sz]ed|ward \w+|intensive care|concussion|stitches|jaw|wired|broken (?:in|her|his|arm|leg|hip|jaw"
        r"|wrist|ribs?)|fractur\w+|skull|palsy|wheelchair|dementia|alzheimer\w*|kidneys?|dengue|hiv|asthma|epilep\w*"
        r"|hip replacement|limp|throwing up|doctor'?s (?:cert|note|letter)|sick note|off sick|(?:off|been out"
        r"|was out|is out"
        r"|out since \w+) (?:with|on) (?:her|his|stress|the)|on stress|medication|tablets|suicid\w*|disab\w+"
        r"|carer's|terminal|took ill|(?<!bless )(?<!on )(?<!ring )(?<!call )(?<!phone )(?<!get )(?<!bring )"
        r"(?<!text )(?<!give )(?<!send )(?<!take )"
        r"(?:his|her) (?:pressure|sugar|heart|back(?! pay)|nerves"
        r"|chest|legs?|hip)\b"
        r"|the doctors? (?:found|told|said|put|signed)|passed away|her illness|his illness|deaf|blind(?! eye)"
    ),
    "family": (
        r"(?:(?:his|her) (?:own )?|customer's )(?:son|daughter|nephew|niece)(?: has)? (?:emptied|took|stole"
        r"|robbed|cleaned|cut"
        r"|disowned|drained)"
        r"|(?:his|her) (?:own |little |eldest |youngest )?(?:son|daughter|boy|girl|brother|sister|husband|wife"
        r"|father|mother|uncle"
        r"|cousin)(?:'s| is| was| has| works)"
        r"(?! (?:here|outside|waiting|with (?:her|him)))|(?:since|after) (?:his|her) (?:missus|wife|husband|man|mother"
        r"|father|mum|dad|partner) (?:went|left|died|passed)|(?:has |had )?(?:thrown|kicked) (?:him|her) out"
        r"|(?:wife|husband|son|daughter|mother|father|partner|mum|dad)(?: had| has|'d|'s)? (?:just |recently "
        r"|only )?(?:died|passed|been (?:ill|sick|arrested|sacked))|ex-(?:wife|husband|con)"
        r"|divorc\w*|separat(?:ed|ion)|(?:wife|husband|girlfriend|boyfriend|partner|fianc\w+) (?:has |had "
        r"|just )?(?:left|walked out|threw|died|passed|lost|is (?:ill|sick|expecting|pregnant))|(?:wife"
        r"|husband)'?s? (?:expecting|ill|sick|pregnant|again)|left (?:him|her) (?:in|for|last|at)|affair with"
        r"|widow(?:ed|er)?|single (?:mum|mom|mother|dad|father)|late (?:husband|wife)|when (?:her|his) (?:husband|wife"
        r"|man) (?:passed|died|left)|custody|two (?:wee |small |little |young )?(?:boys|kids|girls|children)"
        r"|(?:\w+ )?(?:kids|children) at home|(?:her|his) husband has no idea|pay(?:s|ing)? alimony|at her sister's"
        r"|with her mother|kicked out|moved in with|affair\b|slept with"
    ),
    "amount": (
        r"(?:is|was|he's|she's) (?:down to|left with) (?:her|his|(?:about |only"
        r" )?[\w-]+ (?:\w+ )?(?:euros?|pounds|dollars|quid|cents|pence|bucks|rupees|shillings))|pounds overdrawn"
        r"|(?:hundred|thousand|lakhs?|crores?|rupees|dollars|shillings|pounds|euros?|quid|cedis|grand|cash"
        r"|\d[\d,]{0,14})(?: \w+){0,3} in (?:the|her|his|your|it|there|gold)(?: (?:account|book|passbook|name"
        r"|box|savings))?"
        r"|shillings in|salary is|had (?:her|his) \w+ thousand"
    ),
    "matter": (
        r"(?:on|off) the (?:grog|drink|bottle|booze|wagon)|(?:payments|months|instalments|weeks) behind"
        r"|(?:had|have|has|of) (?:\w+ ){0,4}loans? (?:go|gone|going|went) bad|behind on (?:the|your|his|her|their)"
        r"|(?:with|saw|to) (?:his|her|their|a|your) (?:solicitor|lawyer|doctor"
        r"|counsellor)|(?:left|leaves|leave|leaving) (?:his|her|him) post|was in on the"
        r"|(?:stood|laid) (?:him|her) (?:down|off)|payments? (?:\w+ ){0,2}(?:knocked back|bounced|returned)"
        r"|(?:missus|wife|husband|mother|father|family) (?:isn't|is not|won't be|hasn't been) (?:talking|speaking) to"
        r"|(?:doing|been doing|having) it (?:a bit |pretty |very )?tough|banked with us (?:for|since|forty|thirty"
        r"|twenty)"
        r"|one of our (?:biggest|best|richest|oldest) (?:customers|clients|accounts|depositors)"
        r"|account(?:'s| is| was) (?:in (?:decent|good|bad|poor|fine|perfect|great) (?:order|shape|standing|nick)"
        r"|healthy|in credit|spotless|a mess)|(?:got|has|have|had) (?:the|his|her|their) (?:\w+ ){1,4}financed"
        r" (?:here|with us)|does (?:a (?:fair|good|great) (?:bit|deal|amount)|a lot|plenty|most|all)(?: of)?(?: his"
        r"| her"
        r"| their)? (?:business|banking) (?:with us|here)"
        r"|(?:rough|bad|hard) (?:trot|patch|run|time) with (?:his |her )?money|money (?:troubles?|problems|worries)"
        r"|visa (?:ran|has|had|expired)|he drinks|she drinks|drinks\b|skint|restraining order|evict\w*|expelled"
        r"|earns|two jobs|evicted|on the run"
        r"|belongs to (?:the|his|her|a|mr|mrs)|turned down for (?:a|the|her|his)|(?:refused|denied|declined) (?:a"
        r"|the) (?:loan|mortgage|card)|applied for (?:a|the) (?:loan|mortgage|overdraft|card)|on parole"
        r"|lost (?:her|his) (?:job|baby|home|licence)|failed (?:her|his) \w+|can't read|illiterate"
        r"|on (?:a )?final warning"
        r"|(?<!we )owes?|(?<!was )owed|owing|(?:in|into) (?:debt|arrears|hock|the red)|months? behind"
        r"|behind (?:on|with)"
        r"|missed (?:\w+ )?(?:payments?|instalments?)|payments? missed|(?:quit|stopped) paying|overdrawn|in the red"
        r"|under water|bankrupt\w*|gambl\w+|betting|bookies?|moneylenders?|loan shark|repossess(?:ed|ion)|broke\b"
        r"|defaulted|loans? with us|accounts? with us|nothing in (?:the|her|his) account|savings bonds?|gold coins"
        r"|pension account|on the sheet|on benefits|on the dole|pawn\w*|bounced|deposited|withdrew|lifted"
        r"|took out (?:a loan|\w+ thousand)|borrowed|built a|inherit\w*|will\b and|lost (?:her"
        r"|his) (?:funeral|life|savings|pension)"
        r"|arrested for|criminal record|convict\w+|prison|jail|on probation|(?:gave|handed in) (?:her|his) notice"
        r"|given notice|sacked (?:from|for)|fired (?:from|for)|written warning|final warning|disciplin\w+|failed (?:a"
        r"|her|his) (?:drug|probation)|left us (?:in|under|after)|caught (?:with|stealing|drinking)|immigration status"
    ),
    "address": (
        r"lives (?:at|in|on|over|above|behind|next)|(?:of|from|in|at|on) (?!(?:the|that|this|our|your"
        r"|my)\b)(?:\d+ )?[\w']{3,} (?:[\w']+ )?(?:street|road"
        r"|lane|avenue|wynd|terrace|crescent)\b|from block \d+|box (?:number )?\d+|row (?:one|two|three|\d)"
        r"|staying (?:with|at)|moved to"
    ),
    "number": r"date of birth|account (?:number|ending)|ending (?:in )?\d|phone number is",
}
"""What is private to whoever it is told of, by kind; `number` is only the words before one."""
EN_WEAK: Final = (
    r"\b(?:nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?\b|\b(?:years? old|aged?"
    r"|in (?:his|her) \w+ties)\b|\b(?:he's|she's|is|aged) (?:only )?\d{2}\b|wife|husband|girlfriend|boyfriend"
    r"|mother|father|mum|son\b|sons|daughters?|brother|sister|grand\w+|kids|baby|pension\w*|thousand|hundred|lakh"
    r"|crore|grand|dollars|pounds|euros?|shillings|cedis|rupees|cash|savings|loan\b|mortgage|balance|ring\b|box\b"
    r"|gold|jewel\w+|account|(?!(?:19|20)\d\d\b)\d[\d,]{2,}|trainee|three weeks|new here|weeks here|crying|in tears"
    r"|sent it"
    r"|left us|fired|suspended|cleaner|accountant|tailor|postman|farmer|teacher|nurse|baker\w*|shop|works? (?:at"
    r"|for|in)|worked|retired|salary|notice|dismissed|sacked|refund|back on|her money|his money|computers"
    r"|who (?:did|sent|typed|pressed)|the one (?:who|on)|on packing|the hendersons|keeps? (?:their|her|his)|rents"
)
EN_SOMEBODY: Final = (
    r"\b(?:he|she|his|her|him|he's|she's|he'll|she'll|he'd|she'd|you'd be|you're still|you were|the shed you|that"
    r" (?:lady|woman|man|fellow|girl|lad|customer|farmer|family|couple|gentleman|boy)"
    r"|the (?:lady|old lady|old man|young (?:man|woman|lady)|gentleman|woman|man|girl|lad|lass|lassie|cashier"
    r"|teller|officer|customer|family|farmer|couple"
    r"|niece|trainee|clerk|guard)|(?:our|that|this) (?:cashier|teller|clerk|trainee|customer's)|they're"
    r"|your (?:cousin|mother|son|father|wife|husband))\b"
)

EN_CONTACT: Final = (
    r"\b(?:ask for|ask|see|ring|call|phone|speak (?:to|with)|talk to|contact|find|email|write to|meet|go to"
    r"|sit down with|name is|i'm|i am|come to|report to|with me is|joined by|led by|run by|manned by"
    r"|looked after by|look after you|will (?:help|call|ring|see|meet|take|be (?:here|there|at|on|with|taking)"
    r"|handle|sit|speak|answer|look)|is (?:at|on) (?:the|counter|desk)|handling|takes your|your (?:contact|handler"
    r"|named)|in charge)\b|, ?(?:on )?(?:0800|1800|0\d{2,}|\d{3,4}[ -]\d{3})"
)
EN_GENERAL: Final = (
    r"\b(?:if|anyone|anybody|whoever|any|each|every (?:customer|person|account|one)|everyone|those who|some of you"
    r"|people|won't (?:discuss|talk|say"
    r"|go into|name)|can't (?:discuss|talk|say|go into|name)|cannot (?:discuss|talk|say)|not (?:going to|able to"
    r"|for me to) (?:discuss|talk|say|name|tell)|privacy|private|confidential|don't know|whether|no idea"
    r"|nobody knows|not known)\b"
)
EN_NOT_NAMES: Final = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december christmas easter i i'm i'll i've i'd god jesus lord heaven yes no english
chinese bank branch street road lane wynd square church school hospital police whatsapp facebook google
instagram twitter tiktok qr atm atms it hr hq cid pin id emi bp upi sms tv pa ok mr mrs ms miss dr sir madam
ma'am ombudsman council county state city legion hall counter desk hotline gaa post office boy mama mzee auntie
uncle brother sister madame papa back friend credit union sheriff marshal mounties crown court parliament
government central reserve fca fdic mas niño
"""
"""Words with a capital that name nobody."""

EN_FIRST_WORDS: Final = """
it ye yer that this what who there here he she they we you the a an and but so because before after when where how why
nobody everyone every any each some all well look now then not nothing somebody her his their our your my one
two three four five six seven eight nine ten first second shame sorry please thank thanks ask call ring come
tell take let go see bring of on in at to for from with as if anyone anybody anything whoever those these most
both several other others either neither something someone today yesterday tonight tomorrow maybe perhaps until
till only even just still right sure listen another many people customers staff traders members folks head
nobody's that's it's he's she's they're we're what's there's let's don't didn't isn't wasn't can't
"""
"""Words that a sentence begins with."""

ZH_CUSTOMERS: Final = (
    r"客户|储户|顾客|存户|持卡人|卡主|户主|户名|真名|本名|当事人|事主|失主|伤者|投诉人|投诉的|收款人|付款人"
    r"|开户人|借款人|担保人|机主|车主|箱主"
    r"|老人|老太太|老爷子|家属|发帖的?|发视频的?|闹事的?|领头的?|受害人|开户的|取钱的|存钱的|丢卡的"
)
ZH_STAFF: Final = (
    r"经办人?|复核人?|柜员|员工|保安|会计|出纳|实习生|押运员|催收员|信贷员|理财经理|客户经理|大堂经理|值班员|同事"
    r"|办公室|科技部|后勤|财务|信贷部?|保卫科?|[班组队]长"
)
"""What somebody is whose name is told behind it."""
ZH_BEHIND_NAME: Final = (
    r"(?:(?=先生|女士|同志|大爷|大妈|大娘|大姐|大哥|大叔|阿姨|师傅|奶奶|爷爷|婆婆)|(?=,(?:[男女],|汉族|今年"
    r"|现年|(?:身份证|电话|手机|卡号|账号)号?码?[是:]?\s?[0-9幺一])))"
)
"""What shows that a full name stands before it."""
ZH_NO_NAME: Final = (
    r"白纸|周围|周转|周末|周边|周到|周期|周[一二三四五六日]|张口|张嘴|张罗|张贴|张开|许多|许可|许久|许诺"
    r"|孙[子女]|谢谢|谢绝"
    r"|董事|范围|郑重|陈述|陈列|余额|余下|何[必时况处种人等]|曾经|高[兴度级额峰]|方[便面式才向]|石头|金[额条融]"
    r"|马上|马路|黄金"
    r"|黄线|严[重格]|常[来常]|成[功立]|安[全心排慰]|连[夜续]|任[何意务]|应[该当]|于[是昨]|向[我他她社]|包[括含]"
    r"|时[间候]|单[子位独]"
    r"|和[我他她]|关[系门于]|温[度和]|明[天白确]|万一|平[时常均]|白[天]|路上|强[调行]|古[怪]|项[目]|年[龄]"
    r"|查[询看到]|文[件]"
    r"|解[释决放]|管[理]|钱[都就包]|水|花|车|房|费|计|全|都|通[知过]|步|段|冷静|从|习惯|相[关信]|权[利益]"
    r"|利[益息]|须|易[于]"
    r"|能|台|党|经[办过]|简[单]|后|言|红|华[侨]|雷|鲁莽|左右|季[度]|景|米|麦|柏|沙|司机|席|古|宫|计|燕|盛"
    r"|宁[愿可]|乐|空|占|冷"
)
"""Words that begin like a surname."""
EN_BESIDE_NAMES: Final = (
    "old new wee big young poor doc coach auntie aunty aunt mzee baba nana pastor father granny town city bridge s"
)
"""Words with a capital that stand beside names."""
EN_CUSTOMERS: Final = (
    r"customers?|clients?|account holder|holder|cardholder|saver|depositor|borrower|pensioner|widow|widower"
    r"|caller|claimant"
    r"|complainant|victim|lady|woman|man|gentleman|fellow|lad|lass|girl|boy|son|daughter|husband|wife|nephew|niece"
)
EN_STAFF: Final = (
    r"teller|cashier|clerk|guard|watchman|cleaner|peon|trainee|officer|accountant|driver|adviser|advisor"
    r"|employee|colleague"
)
"""What somebody is whose name is told behind it."""
EN_OFFICES: Final = (
    r"speaker|president|mayor|chair(?:man|woman|person)?|minister|secretary|reporter|manager|moderator|chancellor|prime"
    r"|governor|commissioner|editor|host|right|the|so|what|and|who|you|i"
)
"""What stands behind a title and names an office."""
