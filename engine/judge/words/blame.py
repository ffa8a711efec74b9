"""Words that put fault on others: whom one blames, what one blames them for, and turns that blame by themselves."""

from __future__ import annotations

from typing import Final

_N: Final = r"[^,。!?;、\n]"
_S: Final = r"[^。!?;\n]"
_OURS: Final = r"(?:我们|咱们?|支行|银行|行里|我行|本行|网点|柜台|柜面|前台|营业厅|店里|我)"
_THEIRS: Final = (
    r"(?:他们?|她们?|人家|对方|别人|总行|分行|上头|上面|上级|外包|供应商|厂家|厂里|物业|保安公司|保险公司|第三方"
    r"|中介|合作方|软件公司"
    r"|技术部?|科技部?|客服|后台|客户|储户|家属|老人|本人|自己|你们?|您|媒体|记者|网友|那(?:个|家|帮|边|头|位|人)"
    r"|街道|装修队|员工|柜员|个人|监管|上游|下游|源头)"
)

ZH_TURNS: Final = (
    r"(?:早就|早|多少遍|多少回)(?:都)?(?:跟|和|同|告诉|提醒|通知|劝)(?:过)?(?:你|您|他|她|大家|客户)(?:们)?[^。!?！？;；]{0,14}(?:就是)?不(?:听|看|办|信|当回事)"
    r"|唯恐天下不乱|看热闹(?:的)?(?:都)?不嫌事(?:儿)?大",
    # What would not have come about, had others not been.
    rf"要不是(?!我们|咱|支行|行里){_N}{{2,14}}|(?<!主)(?:要是|如果|早|但凡){_N}{{0,12}}(?:早|自己|看|听|先|提前|按"
    rf"|照|配合|小心|仔细|多){_N}{{0,12}},?{_N}{{0,6}}(?:也|就|哪|哪里)(?:不会|不至于|会有|没有这|没这|能出)"
    rf"|历史遗留|前任(?:留|遗|搞|弄|没)"
    r"|(?:分行|总行|上头|上面|科技部|总部|机关|厂家|他们)(?:那边|那头)?(?:一直|迟迟|老是?|总是?|就是)(?:不给|没给|不批"
    r"|没批|不回|不理|不答复|没答复|拖)"
    rf"|(?:分行|总行|上头|上面|厂家|他们){_N}{{0,12}},?(?:我们)?(?:基层|支行|网点|柜台)(?:也|都|又|只能)?(?:没办法"
    rf"|没法|没辙|干瞪眼|干着急|有什么办法|只能等)|贪小便宜|(?:纯粹|就|无非|明摆着|摆明)(?:是)?(?:想|来|要"
    rf"|为了)(?:讹|闹|敲|碰瓷|要钱|多要|捞)",
    # To be angry at, to blame.
    rf"要(?:怪|赖|骂|怨|恨|追责|问责|算账|说法|告)(?:就|也|得|只能|该|应该|都)*(?:怪|赖|骂|怨|恨|找|冲|去|追|问|告"
    rf"|算)+(?:的是|到)?(?!我们|我|支行|咱)|要找(?:也|就)?找{_THEIRS}",
    rf"怪(?:得了|得着|得上|的了)?谁|(?<!能)(?<!该)(?<!会)(?<!敢)(?:都|全|就|只能|该|得|应该|应当){{1,2}}(?:怪|怨"
    rf"|赖){_THEIRS}|(?:赖|怪|怨)不(?:得|到|着|了|上)(?!您|你|客户|大家|人家|他|她|老人|各位)"
    rf"|(?:不能|不该|别|莫|哪能|怎么能|凭什么|没法|不要|犯不着|可不能|也不能|不好)(?:都|全|就|光|单|只|总|老|一味"
    rf"|把)*(?:怪|赖|怨)(?:到|在|给)?{_OURS}"
    rf"|(?:什么|啥|回头|全|都|倒|来)(?:事)?(?:都|全|就|又|反过来)?(?:赖|怪|怨)(?:到|上|在)?{_OURS}",
    rf"(?:账|帐|板子|棍子|锅|屎盆子|帽子|罪名|责任|罪责|脏水|过错){_N}{{0,3}}(?:不该|不能|轮不到|不应|凭什么|怎么能"
    rf"|犯不着|别)(?:都|全|只|光|让)*{_N}{{0,4}}(?:算|打|扣|背|落|由|推|泼|安|记|担|压)"
    rf"|(?:不能|不该|别|怎么能|不应该|凭什么)(?:都|全|只)*(?:算|推|记|扣|栽|安|赖|落)(?:到|在|给|成)(?:我们|支行"
    rf"|行里|柜台|银行|行|我|网点)",
    # Where fault lies.
    rf"(?:责任|错|毛病|过错|根子|祸根|病根|症结|主责|全责|过失)(?:当然|应该|应当|主要|全|都|自然|完全|肯定|明摆着"
    rf"|就|也|还|还是|多半|恐怕|其实|归根到底)*(?:在|归|属于|出在|是|得由|该由|要由)(?:于|在)?{_THEIRS}"
    rf"|(?:问题|毛病|根子|错|祸根|病根|漏洞|岔子|娄子|纰漏|症结|差错)(?:就|都|全|主要|多半|肯定|一定|还是|也|应该"
    rf"|八成|十有八九|其实|恐怕|是|归根到底)*(?:出|在|卡)(?:在|到|于)?(?:了)?(?!哪|什么|我们|支行|咱|本行|这儿|谁"
    rf"|那|不|银行|行里|我)",
    rf"(?:是|算|归|属)(?:于)?{_THEIRS}{_N}{{0,8}}(?:的)(?:错|责任|问题|毛病|锅|过错|过失|疏忽|失误)(?=$"
    rf"|[,。!?;、\s]|，|了|吧|嘛|啊|跟|和|与|不)|个人(?:行为|问题|原因|作风|素质)|(?:他|她|那人"
    rf"|某个人)(?:自己)?一个人(?:捅|干|搞|说|讲|闹|弄|办|的主意)",
    rf"(?:该|应该|应当|得|要|由|归)(?:是|由|让|找|轮到)?(?:他们|她们|他|她|对方|厂家|供应商|外包|总行|物业|保险公司"
    rf"|保安公司|装修队|那(?:边|家)){_N}{{0,4}}(?:赔|负责|负全责|担责|担这|出这|认账|兜|承担|给个说法|来认)",
    # That it is no business of ours; that we only do as told; that we are victims too.
    rf"(?:跟|与|和|同|关)(?:我们|支行|银行|我行|本行|行里|网点|前台|柜台|咱|我){_N}{{0,6}}(?:无关"
    rf"|没(?:有)?{_N}{{0,4}}关(?:系|西|联)|不搭(?:界|介|嘎|噶)|不相干|不沾边|不搭嘎|没(?:有)?瓜葛|什么事|啥事)|(?:不"
    rf"|没|不算"
    rf"|又不是|可不是)(?:是|算|能算)?(?:真)?(?:我们|支行|柜台|银行|行里)(?:的)?(?:错|毛病|责任|问题|锅)"
    rf"|(?:我们|支行|咱们?|柜台|网点){_N}{{0,4}}(?:只是|不过是?|就是|也就是|只)(?:个)?{_N}{{0,3}}(?:照办|执行|代销"
    rf"|卖货|跑腿|听命|照章|照做|站柜台|听吆喝|端盘子|代卖|照着办|传话)|照(?:着)?(?:上面|上头|总行|规定"
    rf"|章程)(?:的)?(?:办|执行)",
    rf"(?:我们|支行|银行|咱|柜台|我)(?:也|才|都|其实|同样)*(?:是|算)?(?:也|都)?(?:个|最大的|头号)?(?:受害(?:者|人)?"
    rf"|冤大头|替罪羊|背锅)|(?:我们|支行|柜台|银行|行里)(?:也|还)?(?:是)?(?:被|让|叫|给)(?:他们|人家|他|她|那|外包"
    rf"|厂家|供应商|总行|上头){_N}{{0,6}}(?:坑|害|连累|拖累|骗|糊弄|拖)"
    rf"|(?:坑|害|连累|拖累|带累|牵连|苦)(?:了|得|惨|苦)*(?:我们|支行|银行|我|全行)(?!的)|(?:替|帮|给)(?:他们|人家"
    rf"|别人|总行|上头|他|她)(?:背|顶|扛|擦|挨|受过|收拾|垫背)|轮不到(?:我们|支行)|哪管得着|使唤不动|奈何不了",
    # Who it must have been; who would have to pay, if anybody; what it would be, if anything.
    rf"要(?:说|讲|论)?(?:有)?(?:问题|错|漏|烂|丢|责任|毛病|失误|赔|不对|没良心|黑){_N}{{0,4}},?(?:那|都|就)?(?:也"
    rf"|就|只能|该|该是|得)(?:是|由|算|找)?(?!我们|支行|咱|我){_N}|(?:丢|错|坏|漏|耽误)也是(?:他|她|人家|那|外包"
    rf"|物业|厂|总行)"
    rf"|(?:失误|失职|出错|搞错|弄错|有问题|惹事|带头|没良心|没本事|不负责|理亏|该骂|骗人|耽误事)的(?:多半|肯定|就"
    rf"|也|全|都|其实|恰恰|倒|才|应该)*是(?!我们|支行|咱|哪|谁|什么)|主谋|元凶|罪魁|始作俑",
    rf"(?:多半|(?<!标)(?<!批)(?<!水)准|准保|八成|肯定|一定|十有八九|我看|保不齐|铁定|怕不|恐怕)(?:就|也|还)?是(?:他"
    rf"|她|人家|那(?:个|帮|伙|家|几)|外包|离职|前任|临时工|实习生|物业|供应商|软件公司|总行"
    rf"|后台)(?!{_N}{{0,2}}(?:最|好|担心|怕|心|急|等))"
    rf"|(?:那|这)?(?:也|还|就)?(?:是|由|该|得|让|归)(?:保安公司|物业|保险公司|厂家|供应商|外包|软件公司|总行|他们"
    rf"|第三方|装修队|人家){_N}{{0,2}}(?:来|去)?(?:赔|兜底|买单|负全责)|(?:该|得)(?:去)?找(?:他们|他|她|厂家|供应商"
    rf"|外包|物业|保险公司|人家)(?=$|[,。!?;\s])|谁{_N}{{1,5}}的,?(?:你|您)?(?:们)?(?:就|去|该)?找谁",
    r"(?:纯属|纯粹是?|完全是|全是|就是|分明是|明摆着|都是|这是|根本就是)(?:有人|别人|人家|他们|网友|对手"
    r"|同行)?(?:在|蓄意|恶意|故意)?(?:造谣|瞎编|胡编|炒作|带节奏|抹黑|煽动|别有用心|栽赃|诬陷|碰瓷|无理取闹|挑事)"
    r"|造(?:这种|这个|这样)?(?:的)?谣的",
    rf"(?:是|那是|还是|都是|就是|不就是)(?:他们?|她们?|客户|老人|您|你们?|家属)(?:自己|本人|各人|自个儿?)(?!的|决定"
    rf"|选择|愿意|定|说了算|做主|家|来说)|(?:他们?|她们?|儿子|女儿|子女|家属|家里人?){_N}{{0,8}},?(?:他|她)?(?:咋"
    rf"|怎么|干嘛|为啥)(?:就|自己)?不(?=\w)",
    rf"(?:你们?|您)(?:们)?(?:媒体|记者|自己|家|当时|当初)?{_N}{{0,8}}(?:来得晚|来得太|挤得|堵得|把路|一窝蜂|没看"
    rf"|没读|不看|不读|不早(?:点|来|说)|没预约|不预约|都不还|不还(?!给)|没按时|记错|输错|看错|填错|按错|听错|理解错"
    rf"|忘了|没保管|泄露出去|告诉了别人|轻信|贪)",
    rf"(?:是|都是|也是)(?:外包|外聘|物业|劳务|派遣|第三方|保安公司|中介|临时){_N}{{0,3}}(?:的|派来|派|工)(?=$"
    rf"|[,。!;、\s]|,)|(?:监管|总行|上面|上头|规定|制度|上级|分行){_S}{{0,14}}(?:我们|支行|柜台|我)(?:也"
    rf"|都)?(?:没辙|没办法|没法子|无能为力|没招|不得不|只好|不敢不|拗不过)",
    # Whose hands it went through, who is to be asked or punished, what is none of ours.
    rf"不归(?:我们|支行|网点|柜台|我)管|(?:是|从|在)(?:他|她|柜员|他们|人家)手(?:里|上)(?:过|出|办|经|弄|丢)"
    rf"|(?:得|该|要|应该|只能)(?:去)?问(?:问)?(?:他|她|客户|家属|他们|人家)(?:自己|本人|去)"
    rf"|该(?!我|讲|说){_N}{{1,5}}的,?(?:倒|也|其实)?是(?!我们|我|支行|谁|哪|什么|责任|事|话)|(?:赖|怪|怨)得(?:着"
    rf"|上){_N}{{1,6}}[?]"
    rf"|(?:要我说|我看|依我看|照我看){_N}{{0,3}}就?是(?:讹|诈|碰瓷|来闹|存心|(?:他|她|客户|人家)(?:自己|想))"
    rf"|(?:市行|省行|总行|分行|上头|上面){_N}{{0,6}}(?:统一)?(?:逼着?|硬|非要?)(?:我们)?{_N}{{0,4}}(?:发|挂|贴|卖|办"
    rf"|做|定)"
    rf"|不{_N}{{1,8}}(?:还|就)(?:要|得)扣(?:我们|你们?|侬|咱们?)?{_N}{{0,2}}(?:分|钱|奖|绩效)",
    # What others impose and we have to bear.
    rf"(?:倒|却|反倒|偏|还|又)?(?:要|让|叫|得)(?:我们|咱们?)(?:基层|支行|柜台|网点|下面)?(?:的人?)?(?:来)?(?:挨骂"
    rf"|挨批|背锅|顶缸"
    rf"|受气|兜着|擦屁股)|跟着(?:吃挂落|吃亏|倒霉|遭殃|受罪|挨骂|背锅|受牵连)|(?:我们|支行"
    rf"|基层){_N}{{0,3}}夹在(?:当中|中间)"
    rf"|(?:市里|县里|省里|上头|上面|总行|分行|上级){_N}{{0,4}}(?:摊|压|派|定|卡|砍)(?:下来|死)"
    rf"|报告{_N}{{0,10}},?{_N}{{0,4}}(?:没人(?:理|批|管|应)|没下文|没(?:有)?回音|石沉大海)"
    rf"|(?:字|名字?)(?:也|都|还)?是(?:他|她|您|你|客户)(?:老人家|们|自己|本人|亲手|亲笔){{0,2}}{_N}{{0,6}}签的",
    # What comes of one's own doing.
    r"谁(?:让|叫|要|教)(?:他们?|她们?|你们?|您)(?:自己)?(?:不|没|要|去|那么|这么|信|点|签|贪|非|乱|把|当初|早|光"
    r"|图)|(?:是)?(?:自己|各人|本人|自个儿?)(?:不|没|非|非要|偏|硬|乱|瞎|贪|图|糊涂|大意|疏忽|粗心|马虎|签(?:的"
    r"|了)(?:字|名)|填的|选的|要买|要取|愿意|要信|信了"
    r"|把|找的|惹|作|弄(?:丢|错|没)|搞(?:丢|错)|记错|看错|输错|保管|没本事|没调节|心里有鬼)(?!担心|放心|容易|知"
    r"|方便|能来|敢|办|好办|便|便来|用|必|安心|舒服|好受|踏实|及|清)"
    r"|(?:你|您|他|她)(?:们)?(?:各人|自个儿?|自己)(?:签|填|选|买|要|转|按|写|信|借|说|去|丢|放|开|给)(?:的|了|过"
    r"|出去|上)",
    r"(?:早|当初|当时|事先|事前)(?:[^,。!?;、\n]{0,4})(?:不|没)(?:看|读|问|办|投保|预约|打招呼|提醒"
    r"|存)[^。!?;\n]{0,8}(?:怪|赖|怨|现在)|(?:现在|这会儿|回头)(?:才|又|来|倒|跑来)?(?:赖|怪|怨)",
)

ZH_BLAMED: Final = (
    r"(?<!我们)(?<!本)(?<!咱)[\u3400-\u9fff]{2}(?:局|公司|厂|部门|平台|单位|团队)|下面的人|手下|老百姓|储蓄员|散户"
    r"|股民|大妈们|群众",
    r"(?:做|当)(?:儿女|子女|家属|父母|儿子|女儿)的|那(?:两|几)位|穿[^,。!?;]{1,6}的那?个?|保卫科|后勤|金库|清分"
    r"|小年轻|前任|上一任|上届|年轻人嘛|系统(?:开发|供应|集成)商|开发(?:公司|团队|方)|铁塔|承包商|承建|基层员工"
    r"|家里人|家人"
    r"|亲戚|邻居|孩子|老(?:太太|爷子|两口|头|年人)|当事人|经办人|个别|同业|竞争对手|对手|历史遗留",
    # Offices and firms.
    r"总行|分行|省行|上头|上面(?!写|有|印|的)|上级|上边|领导们|坐办公室的|外包|供应商|服务商|软件公司|科技公司"
    r"|开发商|技术部|科技部|技术公司|技术那|it部|信息部|后台|客服|呼叫中心|电话中心|运维|物业|保安公司|街道|社区"
    r"|居委|市政|城管|气象|施工|装修队|工程队"
    r"|物流|快递|厂里|厂家|厂方|精炼|鉴定|印刷|保险公司|保司|合作(?:方|公司|单位|机构)|第三方|中介|催收|恒致|监管"
    r"|银监|派出所|警察|民警|公安|反诈|120|急救|救护|医院|卫生|电信|运营商|移动公司|联通|电力|供电|清算|银联"
    r"|投资公司|基金公司|理财公司|资管|基金经理|管理人|发行方|上游|下游"
    r"|同行|隔壁(?:那家|银行)|对面那家|街对面|别的银行|别家|那家公司|那边|法务|市场部|审计|做系统的|写程序的"
    r"|单位财务|人事|安保|押运",
    # Those who tell, film and forward.
    r"媒体|记者|你们这些|自媒体|网民|网友|网红|主播|博主|大v|水军|键盘侠|抖音|拍(?:视频|抖音|片)|发视频|发帖|发的人"
    r"|跟帖|造谣|建群|带头的|挑头的|那几个|那帮|这帮|那伙|这伙|有些人|有的人|个别人|某些人|一些人|个别(?:客户|员工"
    r"|柜员)|有些客户|有的客户|有几位|看热闹|围观|旁边|直播",
    # People of the house, and whoever is spoken of.
    r"柜员|大堂|客户经理|理财经理|经办|员工|小姑娘|姑娘|小伙子|小年轻|年轻人|年轻娃|新来的|新人|实习生|临时工"
    r"|合同工|劳务|派遣|会计|值班|保安|司机|信贷员|前任|老行长|主任|师傅|他们|她们|他|她|那个人|那人|那小子|那丫头"
    r"|那位",
    # Customers and theirs.
    r"家属|儿子|女儿|子女|儿女|客户|储户|顾客|取款人|持卡人|借款人|欠款人|箱主|投保人|老人|老太|大爷|大妈|自己|本人"
    r"|来的人",
)

ZH_FAULTS: Final = (
    r"一刀切|写得?死|不在(?:边上|身边|跟前|场)|先(?:动(?:的|手)|推|骂|打|挑)(?:的|起)|不懂(?=$|[,。!?])|坏了(?:好几"
    r"|两|几|半)"
    r"|火气(?:冲|大|旺)|意识(?:淡薄|薄弱|差|不强|不够)|不懂(?:金融|法|规矩|行|业务|事|理财)|听风|能有多大|没把"
    r"|责任心(?:差|不强|不够)"
    r"|传错|没传到|跟风|盲目|人云亦云|以讹传讹|一听.{0,4}就(?:慌|信|跑)",
    # What one is like, and what one leaves behind.
    r"毛躁|急躁|不懂事|冒失|莽撞|逞能|自以为是|没经验|经验不足|水平(?:差|不行|有限|不够|太低)|能力(?:差|不行|不足"
    r"|不够|有限)|素质(?:差|不高|低)|记性(?:不好|差|不行)|老糊涂|贪小便宜|吃大亏|没看好|烂摊子|窟窿都是|留下的(?:坑"
    r"|隐患|问题|窟窿)"
    r"|(?:批|修|送|来|回|接|办|发|查|反应|处理|通知|下来|做|管)得(?:太|真|这么|实在|有点)?(?:慢|晚|迟|差|粗|乱|松"
    r"|糙|急|糟)|不(?:充分|到位|及时|仔细|认真|细致|周到|规范|严谨|严(?=$|[,。!?;的])|谨慎|合格|尽职|尽责|成熟|细心"
    r"|用心|称职|稳当)|(?:告诉|交|借|给|说)(?:给)?了?(?:别人|骗子|外人|陌生人)|轻信|听信"
    r"|导致的|害的|惹的|所致|讹(?:钱|我们|银行|人)|想讹|敲诈|闹(?:大|得|成)|乱(?:转|跑|发|按)|不核实|抢着(?:取|来)"
    r"|瞎起哄|撒谎|说谎|没说实话|不说实话|隐瞒|手抖按",
    r"失职|失误|失察|疏忽|疏漏|疏于|糊涂|马虎|粗心|大意|毛手毛脚|毛糙|毛愣|偷懒|(?:太|真)懒|手脚慢|动作慢|反应慢"
    r"|太慢|来得(?:晚|迟|太)|来晚|拖(?:着|拉|延|了|沓)|磨蹭|磨洋工|推三阻四|踢皮球|不上心|不当回事|不负责|不作为"
    r"|不专业|不靠谱|不给力|不争气|不尽责|不像话|不地道"
    r"|没(?:有)?(?:看清|看仔细|看(?:条款|合同|说明|公告)|读|留意|注意|培训过|教好|教过|照(?:规定|流程|章)|按(?:规定"
    r"|流程|要求|时)|写清|说清|讲清|交代|通知我|提醒|报准|批|盯|管好|拦住|守住|打招呼|良心|拿人当人|经验|耐性|耐心"
    r"|定力|本事|安好心|调节|检查|尽到|把关|做到位|到位|弄明白|修|清(?:过|理|掏)|换|发下来|跟上|接(?:住|好))"
    r"|漏(?:了|的|报|讲|说|打|掉|查|传|发|洞)|讲漏|说漏|看漏|没报准|不(?:批|发货|发|吱声|接电话|听劝|听话"
    r"|听(?=[,。]|$)|守|按|照|看|读|打招呼|会讲话|会说话|通知|预约|投保|讲理|配合|管(?=[,。]|$)|培训|核实|清沟|熟"
    r"|牢)|打不通|打给打爆|老掉牙|该换了|太(?:老|旧|烂|差|贪|急|毛|死板)(?!人)|烂|老化|过时|落后"
    r"|(?:搞|弄|写|算|打|输|按|填|传|发|看|听|讲|导|录|贴|记|印|设|接|编|拿|送)(?:错|反|混|丢|乱|砸|岔|串|坏|没了)"
    r"|搞鬼|出(?:的)?(?:错|纰漏|岔子|毛病|差错)|(?:有|是|出了|出的|自己的)(?:毛病|问题|漏洞|缺陷|bug)|的(?:毛病"
    r"|漏洞)|捅的?(?:娄子|篓子)|惹(?:的|出)|闹(?:的|出来)|害(?:的|人|群)|坑(?:了|人|我|苦|惨|的)?|误(?:事|在)|延误"
    r"|糊弄|敷衍|应付差事|走过场|瞎(?:编|说|传|搞|弄|指挥|嚷|吹|写)|胡(?:编|说|来|搞|乱)|乱(?:来|搞|传|讲|说|写|噏"
    r"|点|填|放)|嘴(?:臭|快|碎|欠|笨|上没|巴没)|没把门|没个把门|口无遮拦|态度(?:差|不好|恶劣|生硬)"
    r"|主要是[^,。]{0,4}态度|沉不住气|脾气(?:大|冲|急|暴)|讲得太满|说得太满|拍胸脯|话(?:讲|说)(?:过头|满)"
    r"|什么话都敢"
    r"|动(?:了)?手脚|贪(?:心|便宜|小|图)|昧良心|(?<!被)(?<!受)(?<!诈)骗(?:了我们|了客户|客户|我们)|偷(?:拿|了|走)"
    r"|偷着|喝了?酒|睡(?:过|着|死)|擅自|私自|私下|自作主张|自作聪明|违规|违反|违章|顶风|败类|害群|内鬼|吃里扒外"
    r"|黑心|胆子大|没安好心|居心|别有用心|不怀好意|心术不正|图(?:便宜|省事|流量|利)"
    r"|一窝蜂|起哄|煽(?:风|动|的|乎)?|带节奏|造(?:的)?谣|谣言|掐头去尾|断章取义|添油加醋|添乱|挑(?:事|拨|起来|唆)"
    r"|蹭流量|想红|博眼球|炒作|炒起来|传出来|放出来|编出来|编的|雇来|夸大|刁难|无理|闹事|(?:挤|闹|堵)得|把路堵"
    r"|把路都堵|含糊|砍(?:的|了|掉)|压(?:成本|一回|缩|下来)|定死|卡(?:着|死|住|得)|派(?:的)?任务|扣分|提成|派来的"
    r"|雇来的|冲(?:月末|业绩|任务)"
    r"|招来的|放进来|惹祸|连累|偷工减料|以次充好|人换得勤|嘴臭|复印件满天飞|乱放|到处(?:借|放|丢|发|填)|摸得着"
    r"|扫码送|怪别人|该打屁股|永不录用|理解(?:有|上|的)?(?:偏差|错|歪|问题)|误会了|误解了|听风就是雨|想多了"
    r"|小题大做|太较真|手脚不干净|业务不熟|临时起意|活儿|工人没回|开了半个月|光路上|堵在路上|半天才|迟迟"
    r"|爱(?:来不来|理不理)|说不动|使唤不动|慢吞吞|赶不出|交不出|供不上",
)

ZH_TAKEN: Final = (
    r"不(?:会|能|敢|想)?说(?:我们|咱们?|银行)也是受害|受害[者人],我们?不(?:这么|这样)(?:看|认为)|不(?:怪|怨|赖|推|甩|责怪|责备|能怪|该怪|会怪|敢怪|应怪|会把责任)(?:他|她|您"
    r"|你|客户|大家|老人|柜员|任何|别人"
    r"|谁|给|到)|(?<!不)(?<!不会)(?<!不能)(?<!说)(?:是|都是|属于|也是|还是)(?:我们|支行|银行|我|行里)(?:的)?(?:错"
    r"|贴得|说得|写得|做得"
    r"|责任|没|失职|管理|培训|不对|疏忽|不好)"
    r"|责任在(?:我|支行|行里|银行)|我们对[^,。!?;]{1,10}(?:不严|不够|不力|不到位)|我们(?:来)?(?:担|负|认)|(?:算|记"
    r"|都在)(?:我们|支行)(?:的|头上)|(?:我们|支行)(?:的)?(?:失职|疏忽|疏漏|管理不"
    r"|没管|没教|没做好|没盯|监管不)"
)
"""Where one of these stands in the sentence, the speaker takes the fault on his own."""

ZH_SPARED: Final = (
    r"不(?:怪|怨|赖|推|甩|责怪|责备|能怪|该怪|会怪|敢怪|应怪|会把责任|让)|不是[^,。]{0,8}的(?:错|问题|责任|毛病)"
    r"|(?:我们|支行|行里|银行|我)(?:的)?(?:错|责任|失职|疏忽|失误|疏漏|没(?:有)?(?:做|教|管|培训|讲|说|安排|提醒"
    r"|通知|检查|盯|把))|还在查|正在查|在查|在核|没(?:有)?(?:结论|定论|查清)|查清|查明|结论|不(?:猜|编|乱讲|下结论"
    r"|好说|清楚|知道|确定)"
    r"|如果|假如|(?<!主)(?<!只)(?<!首)要是|万一|是否|有没有|是不是|凡是|无论|不管(?:是|谁)|怕(?:您|他|她|客户|人"
    r"|有人|老人)|为了?(?:您|你|客户|大家|老人|保护)|防(?:止|着|骗)|提醒(?:各位|大家|您)|请(?:您|大家|各位)|骗子"
    r"|不法分子|犯罪|诈骗分子"
)
"""Where one of these stands beside the words, nobody is blamed."""

EN_TURNS: Final = (
    r"\b(?:that|it|this)(?: part| bit)?(?:'s| is| was) (?:(?:well |all )?out of|not in) (?:my|our) hands\b"
    r"|\b(?:they've|they have|he's|she's|has) (?:got )?form for (?:it|that|this)\b",
    r"(?:^|[.!?,;:] )(?:so |then |well,? )?blame (?!us\b|me\b|any|no)|\b(?:i |we |me i |you can |you may "
    r"|if you want to |you should |you could |folks (?:can |should )?|people (?:can |should )?"
    r"|go (?:and )?)(?:only |rather |can only )?blame (?!us|me\b|ourselves|the bank|anyone|anybody|no)|\b(?:is|are"
    r"|was|were) to blame\b|\bto blame (?:is|are|for)\b|\b(?:don't|do not|can't|cannot|you can't"
    r"|not) (?:go )?(?:blam(?:e|ing)|put (?:it|that|this) on|pin (?:it|that|this) on|lay (?:it|that|this) (?:on"
    r"|at)) (?:us|me|the bank|this branch|my staff|our door)"
    r"|\b(?:so )?(?:that's|that is|it's|its|this is|that there is) (?:all |entirely |squarely |purely )?(?:on"
    r"|down to) (?:them|him|her|you|yous|head office|hq|the (?:vendor|agency|city|factory|contractor|supplier)"
    r"|those)\b|\bnot (?:on|down to) (?:us|me|this branch)|\b(?:lay|lays|pin|hang) (?:that|it"
    r"|this) (?:one )?(?:at|on) (?:our|my|us|them|his|her|their)\b"
    r"|\b(?:not|lay|laid|leave|left|put|dump\w*|land\w*)\b[^.!?;,]{0,20} at (?:our|my) door\b",
    r"\b(?:their|his|her|your|its|head office's|the (?:vendor|supplier|contractor|agency|customer|factory|city"
    r"|police|press|media)'?s?) (?:own )?(?:fault|mistake|error|mess|doing|mix-?up|cock-?up|blunder|failure"
    r"|responsibility|job to|negligence|carelessness|oversight|lookout)\b|\b(?:fault|mistake|error|blame"
    r"|responsibility|problem|trouble)(?: here| really| mostly| all)? (?:lies|lay|sits|rests|is|belongs|started"
    r"|began|starts|begins|was) (?:squarely |entirely |all )?(?:with|at|on|over|up|down) (?!us\b|me\b|our\b"
    r"|the bank\b|this branch)"
    r"|\bwhose (?:fault|doing|mess) is (?:that|it)|\bno one's fault but|\b(?:not|isn't|wasn't) (?:our|my"
    r"|this branch's|the branch's|the bank's) (?:fault|doing|mistake|problem|mess|error|responsibility)|,? (?:not"
    r"|no) (?:us|this branch|the branch|my staff)(?= ?[.;!?,]|$)|"
    r"(?<!text )(?<!message )(?<!messages )(?<!texts )(?<!letter )(?<!post )(?<!email )"
    r"(?<!e-mail )(?<!call )(?<!leaflet )"
    r"\b(?:does|did|do)(?: not|n't) come from (?:us"
    r"|here|this branch)|\b(?:has|have|had|got) nothing to do with (?:us|this branch|the bank|me|my staff|our)\b"
    r"|\b(?:i|we)(?:'d| had|'ve(?: got)?| have) nothing to do with (?:it|that|this|any of it)\b"
    r"|\bit's whoever (?:put|sent|wrote|started|spread|posted)\b|\b(?:she|he|they)(?:'d| had) only to (?:read|ask"
    r"|ring|look"
    r"|check)\b|\b(?:people|folks?|them|those) (?:who|that)(?:'ll| will|'d| would)? (?:swallow|believe|fall for"
    r"|lap up) (?:any"
    r"|every|whatever)"
    # To point, to shrug, to be let down.
    r"|\blook no further\b|\bthere(?:'s| are|'re| is) two sides to (?:this|it|that|every)|\b(?:that's|there's) (?!an?"
    r" |all |one |no )[\w' ]{3,30}"
    r" for (?:you|ye)(?=[.,!]|$)|\b(?:i|we)(?:'d|'ve| had| have)? been (?:on (?:at|to)|after|begging|asking|pleading"
    r" with"
    r"|chasing|warning|telling|at) (?:the |them|him|her|head office)|\bhalf (?:of )?(?:them|you|ye|the \w+) (?:\w+ )?"
    r"(?:haven't|never|don't|won't|didn't|wouldn't)|\bleft (?:carrying|holding|to carry|to hold|to clean|to pick)"
    r"|\b(?:they|he|she|it|council|landlord|supplier|contractor)(?:'d)? (?:wouldn't|wouldnae|would not|won't|didn't)"
    r" (?:hear of"
    r"|lift a finger|listen|budge|answer (?:us|the phone|a letter))|\bno talking to (?:them|him|her)|\bdeaf ears?\b"
    r"|\bin (?:its|their) ears\b|\b(?:were|was|been) (?:told|warned|asked)\b[^.!?\n]{3,70} and (?:they|he|she|you)"
    r" (?:wouldn't|didn't|never|ignored|refused|still)|\b(?:they|he|she|you) (?:was|were) (?:supposed|meant|paid) to"
    r"|\bat the mercy of\b|\bour hands (?:are|were) tied|\bout of our hands\b|\bthrough no fault of (?:ours|our own"
    r"|mine)"
    r"|\b(?:our|this) (?:end|side|branch) (?:was|is|did) (?:all )?(?:fine|clean|right|everything|our)"
    r"|\bbother the \w+|\bit(?:'s| is| was) (?:his|her|their|the (?:landlord|council|supplier|contractor|vendor)'s)"
    r" (?:\w+ )?"
    r"(?:roof|building|machines?|equipment|van|wiring|lines?|network|property|problem|contract|kit)\b"
    r"|\bsome (?:child|kid|intern|student|temp|fool|idiot|genius|clown|eejit|bright spark|pen-pusher|jobsworth|clerk"
    r"|youngster|young \w+)\b|\bit was the (?:courier|post(?:man)?|council|landlord|supplier"
    r"|contractor|vendor|agency|van|power company|phone company|customers?|police)\b(?! (?:who|that) (?:told|found"
    r"|helped))"
    # To answer for it, to carry it, to be thanked for it.
    r"|\b(?:has|have|'s got|'ve got) (?:a lot|a deal|plenty|something|questions|some explaining) to (?:answer|explain"
    r"|do)\b"
    r"(?= for|[,.!]|$)|\b(?:must|should|can|ought to|have to|has to) (?:carry|bear|take|own|shoulder) (?:a |some |their"
    r" |his |her )(?:piece|share|part|bit|slice)|\bif (?:anybody|anyone|somebody|someone)(?:'s| is| has| should)? (?:to"
    r" )?(?:answer|blame|pay|carry)(?: for it)?,? (?:it )?(?:is|it's|it'd be) (?!us|me\b)|\b(?:you|people|folks|they)"
    r" can thank (?!us|god|me)|\bbrought (?:\w+ ){0,3}on (?:her|him|them|your)sel(?:f|ves)|\b(?:delay|fault|trouble"
    r"|problem|hold-?up|mess|mistake|error)s?(?:'s| is| was| were| came| are)? (?:all |entirely )?(?:on|at|from)"
    r" (?:his|her"
    r"|their|that) (?:side|end)|\b(?:clean|fine|tidy|right|correct|sound|working|in order) when (?:it|they|she) left us"
    r"|\b(?:has|have|had) (?:had |kept )?us (?:waiting|hanging|chasing)|\bkept us (?:waiting|hanging)"
    r"|\b(?:it'll be|it will be|that'll be|must be|it's always) (?:a|one of the) (?:temp|trainee|junior|contractor)s?"
    r"|\b(?:was|were) (?!(?:our|my|this|a|not|that)\b)(?:[a-z]+ ){0,2}[a-z]+'s (?:job|department|doing|idea|call"
    r"|responsibility)\b",
    r"\b(?:blame|thank|ask|take (?:it|that) up with|shout at|sue|be angry (?:at|with)|be asking|talk to|go after"
    r"|try|chase) (?:the |that |those |your |whichever |our |my )?(?:lot|mob|crowd|firm|fellow|fellows|guys"
    r"|people who|folks who|idiot|galah|clown|vendor|supplier|contractor|agency|accountants|boffins|bright sparks?"
    r"|geniuses|cleaner|city|sheriff|neighbou?r|niece|nephew|papers?|radio|facebook|bloggers?|levee board"
    r"|phone company)\b"
    r"|\bthat's where (?:the|your) (?:anger|blame|complaints?|questions?)|\bshould be (?:standing here"
    r"|answering for|the ones? (?:who|to|answer|stand)|blaming)|\bshould be (?:here|the one) (?:to answer"
    r"|answering)|\b(?:let|leave) (?:the|them|him|her) \w+ (?:serve|answer|pay for|clean|fix) (?:it|that|for it)",
    r"\b(?:we|we're|we are|it's us who|it's the branch (?:that|who)|this branch|us|me|i'm|we've been|and we|here we"
    r"|staff) (?:the ones? )?(?:just |only |are |is |always |then |who |that )*(?:tak(?:e|es|ing) the (?:flak|stick"
    r"|blame|heat|rap|fall)|get(?:s|ting)? the (?:stick|blame|flak|kicking)|carry(?:ing)? the can|left (?:holding"
    r"|with|to)|sweep(?:ing)? up|pick(?:ing)? up the pieces|clean(?:ing)? up (?:after|their)"
    r"|do(?:ing)? what (?:we're|we are|we were|i'm|i was) told|follow(?:ing)? (?:orders|instructions)|victims?"
    r"|as much (?:a )?victims?|been let down)"
    r"|\bwe get the (?:stick|blame|flak|kicking)|\bthey told (?:me|us) (?:to )?(?:sit|wait|not|do|keep|say|it)"
    r"|\bwe were (?:only|just)? ?(?:told|let down|lied to|misled|sold|left|given)\b(?= by| a| to| in)|\bwe(?:'ve"
    r"| have) been (?:telling|warning|asking|begging|on at) (?:them|him|her|head office)|\b(?:i|we)(?:'d"
    r"| had) told (?:him|her|them)\b|\bi never told (?:him|her|them) to\b",
    r"\b(?:nobody|no one) (?:told|asked|made|forced|held|twisted) (?:them|you|him|her|his|your)\b|\bwho (?:told"
    r"|asked|made|forced) (?:them|you|him|her)\b[^.!\n]{0,50}\?|\bdid (?:i|we) (?:tell|ask|make|force) (?:them|you"
    r"|him|her)\b|\bit was (?:you|yous|your mother|them|him|her) (?:that|who|what)\b|\bit was you lot|\b(?:you|ye"
    r"|yous|they|he|she|people|folks?|customers?|members?|traders?|poeple) (?:never|don't|didn't|won't|wouldn't"
    r"|would not|do not|did not|couldn't be bothered to|can't be bothered to|refuse to|just don't"
    r"|simply don't) (?:ever )?(?:read|listen|check|bother|learn|pay attention|bought|take care|take the trouble)\b"
    r"|\b(?:you|they|he|she|people|customers?|folks?|workers|traders|the (?:family|families|lady|gentleman"
    r"|customers?|police|council|supplier|vendor|press))(?: (?:could|should|might|ought to) have| (?:could|should"
    r"|might)'ve)"
    r" (?:(?!been\b)\w+ )?(?:come|read|phoned"
    r"|taken|brought|checked|rung|called|asked|looked|known|noticed|told|bought|kept|moved|quietly|said|waited"
    r"|thought|listened|booked|registered|signed)|\b(?:signed|tapped|clicked|agreed|handed|gave|told) (?:it|on it"
    r"|the (?:link|contract|form|papers?)|them|for it) (?:your|them|him|her)sel(?:f|ves)|\b(?:your|their|his"
    r"|her) own (?:doing|fault|stupidity|greed|carelessness|making|lookout)|\bbrought (?:it|this) on (?:them|your"
    r"|him|her)sel|\bin over (?:yer|their|your) heads?",
)

EN_GUESSED: Final = (
    r"\b(?:down to|the (?:work|fault|doing|mistake|error) of) (?:one|a|an|some|that|the"
    r"|those) (?:single |rogue |careless |lone |former |junior |bad |few )*(?:employee|worker|clerk|teller"
    r"|individual|person|contractor|supplier|vendor|rival|competitor|agency|customers?|outsiders?|temp|trainee|firm"
    r"|company|provider)\b|"
    r"\bif (?:only )?(?!we\b|i\b|our\b)(?:the )?(?:customers?|people|folks?|they|he|she|you|traders|members"
    r"|head office|the \w+)\b[^.!?\n]{2,60}\b(?:wouldn't|would not|would never|none of this|couldn't|no need)\b"
    r"|\b(?:nothing|only|no one but|nobody but) (?:to do with us|themselves to blame|himself to blame"
    r"|herself to blame)|\bleft (?:this|us with this|us this|behind this) mess|"
    r"\b(?:it|that|this)(?:'s| is|'ll be|'ll have been| will be| will have been| could (?:well )?(?:be|have been)"
    r"| must (?:be|have been)| has to be| was| would be) (?:all |just |only |probably |surely )?(?:the|that|those"
    r"|some|our|one of the|one of our|them) (?:[\w'-]+ ){0,3}(?:lad|lads|lass|lassie|fellows?|lot|ones|crowd|folks"
    r"|firm|vendor|suppliers?|contractors?|temps?|peon|trainee|cleaner|agency|guard|clerk|teller|neighbou?rs?|press"
    r"|papers|bloggers|driver|deputy|cashier|young\w*|outfit|mob|uncle|idiots?|clowns?)\b(?! (?:said|says"
    r"|who (?:told|came|help)))"
    r"|\b(?:fair|good|pretty good|shrewd) idea (?:who|which)|\bi know (?:full well |perfectly well |exactly "
    r"|very well )?(?:who|which (?:of|one))(?! to| you| it is)\b|\bcan't get the staff|\bit(?:'s| is| was) (?:his"
    r"|her|their) (?:file|job|desk|shift|area|department|call|decision|system|software|name on)\b"
    r"|\bbecause of (?:those|that|one such|some|the|a few) (?:\w+ )?(?:fellows?|people|lot|woman|man|person|ones?"
    r"|fools?|idiots?|bloggers?)\b"
    r"|\bif (?:they|people|you|she|he|folks|customers)(?:'d| had| would| only| just| but)* (?:behaved?|read"
    r"|listen(?:ed)?|come earlier|checked|looked after|kept|done as|paid|followed|told us)\b|\b(?:wouldn't know"
    r"|couldn't tell) a \w+ (?:if|from)|\b(?:fellows?|people|folks|lot|woman|man|one|bloggers?|press|papers"
    r"|radio) (?:with \w+ \w+ \w+ )?(?:put|got|landed|dragged) (?:them|us|you|it|everyone) (?:there|here|into)"
    r"|\bfrom there it all (?:began|started)|\bthere it all began"
    r"|\b(?:wa?ve?d|passed|let|pushed|cooked|whipped|stirred|dreamt|made|rushed|nodded) (?:up |through "
    r"|thru )[^.!?\n]{0,24}\bby (?:the|some|our|those|that|people)|\b(?:talk|posts?|gossip|people|folks?"
    r"|clips?) like (?:hers|his|theirs|that|these|those) that (?:\w+ ){0,2}(?:done|did|caused|started|made)"
)

EN_TAKEN: Final = (
    r"\bthe (?:real |only )?victims? (?:is|are)\b|\bwhoever (?:is|was) (?:at fault|to blame)|\bwe left\b"
    r"|\b(?:nobody|no one|none of (?:them|you|us)"
    r"|not)\b[^.!?\n]{0,30}to blame|\b(?:that|it|this|which) (?:is|was"
    r"|'s) (?:still |also |entirely )?(?:on us|on me|our (?:fault|mistake|failure|responsibility|doing|error)"
    r"|my (?:fault|mistake|responsibility)|down to us)|\bwe (?:answer|are answerable|take responsibility"
    r"|take the blame)|\bi take (?:responsibility|the blame)|\bour (?:fault|mistake|failure|error)\b"
    r"|\bwe (?:should have|failed|let (?:them|her|him|people|you|it)|got (?:it|this|that) wrong|did not|didn't"
    r"|ought to have|made (?:a|the) mistake|fell short|were (?:too )?(?:slow|wrong|late|careless))"
)

EN_BLAMED: Final = (
    r"provider|previous (?:manager|owner|team|lot|man)|last manager|former (?:manager|employee|colleague)"
    r"|predecessors?|builders?|weather|[a-z-]{1,24} (?:boys|lads|crowd|mob|fellas)|old (?:man|lady|woman|boy|dear)|son"
    r"|sons|husband|wife|the client|clients?"
    r"|depositors?|the mob|council|utility|water (?:board|company)|printers|landlord|roofers?|plumbers?"
    r"|electricians?|movers|system people",
    r"head office|hq|headquarters|mumbai|hyderabad|dublin|auckland|nairobi|wellington|london|the cent(?:re|er)"
    r"|upstairs|the board\b|regional office|the regulator|the government|the city|the council|county|sheriff|police"
    r"|marshal|levee board|the vendor|vendor|supplier|contractors?|subcontractor|agency|outsourc\w+|call cent(?:re"
    r"|er)|the firm|that firm|some firm|software (?:firm|people|company|house|crowd|lot|boys)|(?:project|regional"
    r"|main) office|facilities|courier|technology (?:fellows|people|team"
    r"|guys)|the (?:it|tech) (?:\w+ )?(?:fellows|people|team|guys|lot|crowd|department|boys)|it department|in it\b"
    r"|tech support|phone company|telecom\w*|telco|network (?:company|operator)|the printers?|the post\b|courier"
    r"|delivery|installer|maintenance|engineers?|auditors?|accountants?|insurers?|insurance (?:company|people)"
    r"|the factory|\bhr\b|employer|landlord|the mill|other (?:bank|society|branch|crowd)|the bank (?:across|over"
    r"|down)|chamber|developers?|programmers?|consultants?",
    r"press|media|papers?|radio|bloggers?|journalists?|reporters?|neighbou?rs?|facebook|whatsapp|twitter|tiktok"
    r"|internet|online|whoever|whichever|trolls?|gossips?|busybod\w+|troublemakers?|ringleaders?|agitators?|rivals?"
    r"|competitors?|those (?:ones|people|fellows|fools|folks|who)|that agency|some (?:uncle|fellow|lad|people|idiot"
    r"|clown|genius|bright spark|people|folks|customers|traders|of (?:them|ye|you|our))|that (?:fellow|lad|lot"
    r"|crowd|man|woman|girl|person|one|contract)|people who|you lot|you people|them|one such|a few (?:bad|hot)",
    r"trainees?|temps?|tellers?|cashiers?|clerks?|officers?|guards?|peon|deputy|my second|assistant|juniors?"
    r"|part-timers?|new (?:girl|boy|lad|starter|hire)|night (?:shift|desk|man)|the (?:lad|lass|lassie|girl|boy"
    r"|fella|fellow|young\w*)|cleaner|messenger|he|she|him|her|his|kelly|they|staff|the man|predecessor"
    r"|one (?:of the|employee|person|individual)|an (?:employee|individual)|somebody|someone",
    r"customers?|members?|traders?|borrowers?|workers?|renters?|the family|famil(?:y|ies)|niece|nephew|sons?"
    r"|daughters?|mother|father|the (?:old )?(?:lady|woman|man|gentleman|farmer)|you|ye|yous|your|folks?|people"
    r"|poeple|elderly|pensioners?",
)

EN_FAULTS: Final = (
    r"sent (?:it|them|(?:the|their|his|her) \w+)(?: in)? (?:too )?late|(?:got|gets|getting) (?:a bit |quite "
    r"|very )?(?:stroppy|shirty|lippy|huffy)",
    r"left (?:the|a|it) (?:\w+ )?(?:open|unlocked|running|on|off|out|behind)|(?:didn't|did not|don't|never"
    r"|failed to|forgot to) (?:follow|lock|shut|close|notice|report|pass|press|send|run|sign|secure|log|update|test"
    r"|back up|keep)|took a wrong|clicked (?:the|on|that)|(?:opened|followed|answered) (?:the|that) (?:link|text"
    r"|email|call)|dragged (?:it|this|their|things)|the work of|would(?:n't| never)? learn|gullib\w+"
    r"|believe (?:anything|everything|every|whatever)",
    r"left (?:this|a|the|us|behind) (?:\w+ )?(?:mess|with|hole|shambles)|dug (?:up|through)|cut (?:the|our|through)"
    r"|gave (?:his|her|their|out|away) (?:pin|password|passwords|details|code|card|number)|(?:was|were|got|is"
    r"|are) (?:confused|muddled|careless|greedy|gullible|forgetful|mistaken|drunk|naive|reckless|sloppy|lax"
    r"|inexperienced|rushed|distracted)|acted (?:on|against|alone)|(?:on|off) (?:his|her|their) own (?:bat"
    r"|initiative|account)?|against (?:every|the|our|all) (?:rules?|orders|instructions|policy|procedures?)"
    r"|broke the rules|should have (?:spotted|known|seen|caught|told|checked|warned|noticed|read|asked|stopped"
    r"|listened)|turned (?:it|this|a \w+ \w+|a \w+) into|blew (?:it|this) (?:up|out)|half a story|only themselves"
    r"|fell asleep|took (?:its|their|his|her) (?:sweet )?time|didn't do (?:its|their|his|her) (?:job|bit)"
    r"|dropped (?:us|it)|panicked|lost it",
    r"(?<!repairing the )(?<!repaired the )(?<!fixing the )(?<!fixed the )(?<!found the )fault\w*|to blame|messed"
    r"|mess up|messing|botch\w+|bungl\w+|screw\w* up|stuff\w* up|cocked|slipp\w+ up"
    r"|made (?:a|the|some) mistakes?|blunder\w*|dropped the ball|dawdl\w+|dragg\w+|dithered|(?:was|were|are|is|so"
    r"|too) (?:slow|late)|asleep (?:at|on)|lazy|careless\w*|sloppy|slapdash|negligen\w+|neglect\w+|incompetent"
    r"|useless|hopeless|clueless|dopey|dozy|dim|stupid|foolish|gullible|greedy|cheap|on the cheap|cut (?:some "
    r"|a few )?corners|cutting corners|cost-?cutting|cut costs|knock off|penny-?pinching|took (?:him|her|them|it"
    r"|our) (?:off|away)|cut (?:the|our)"
    r"|wrong (?:file|list|key|button|number|thing)|got (?:it|them|that|this) (?:all )?wrong|(?:hit|ticked|pressed"
    r"|clicked|pushed) the"
    r"|keyed|mis(?:read|typed|keyed|sold|led|counted|heard|filed|handled)|loaded|skipped|never (?:let on|said a word"
    r"|capped|checked|told (?:us"
    r"|me)|tested|bothered|rang|read|passed|fixed|asked us|cleaned|maintained|trained|delivered|answered|looked"
    r"|listened|learned?|bought|registered|mentioned|warned|turned up)|(?:didn't|did not|don't|doesn't|does not"
    r"|won't|wouldn't|hasn't|haven't|failed to|forgot to|refused? to|couldn't be bothered|can't be bothered"
    r"|not) (?:\w+ )?(?:check|read|listen|tell us|test|bother|watch(?:ing)?|lift a finger|care|know (?:a|what|how)"
    r"|maintain|train|warn|turn up|do (?:their|his|her) job|pick up|trained)|has not seen"
    r"|pushed (?:their|an|the) update|changing things|switched|overload\w*|off the ark|ancient|outdated"
    r"|shoddy|ropey|rickety|dud|defective|buggy|obsolete|let (?:us|me|everyone|you) down|let slip|leak\w*|tipped(?!"
    r" you)"
    r"|blabb\w+|(?<!is )(?<!are )(?<!'s )(?<!was )spread\w*|forward(?:ed|ing)|cooked|stirr\w+|whipp\w+|scar(?:e|es"
    r"|ed|ing) (?:people|old"
    r"|everyone)"
    r"|frighten\w*|lied|liars?|gossip|circus|made (?:it up|trouble|a (?:circus|fuss|meal"
    r"|mess))|mak(?:e|es|ing) (?:a fuss|trouble)|making it up|started (?:it|this|the)|(?:done|did"
    r"|doing) (?:\w+ )?(?:the )?(?:harm|damage)|to make trouble|twist\w*|exaggerat\w+|posted|posting|post our"
    r"|nothing better to do|agenda|jealous\w*|stole\w*|steal\w*|thie\w+|hand in the (?:drawer|till)|fingers in"
    r"|pocketed|helped (?:him|her|them)sel\w+|skimm\w+|always at it\b|rogue|bad apple|lone wolf|loose cannon|drunk"
    r"|was rude"
    r"|(?:badly|poorly|barely|half-|not properly|never properly) ?trained|not one of (?:ours|us)|(?:isn't"
    r"|wasn't) one of ours|inexperienced|wasn't looking|weren't looking|s[ai]ts? on (?:it|the|our|every)|dragging"
    r" (?:its|their"
    r"|his|her) (?:feet|heels)|over-?reacted|hysteri\w+|waved? thr(?:ough|u)|wavd thru|suffering"
    r"|ignored|jumped the gun|panicked|invented|wanted to wait|fell for|read the number out|read it out"
    r"|gave (?:away|out)|handed over|forgot|lost (?:it|the)|overstretched|bit off|in over (?:his|her|their|your"
    r"|yer) head|anything to be rid|tell you anything|on one account|built it|turns? the knob|to maximum|quarrel\w*"
    r"|cut cables|cables|paperwork|off the hook|sent it|did it|the one who (?:wanted|said|told|did|chose|decided"
    r"|sent|left)|picked the|called the (?:police|thana|cops)|quit paying|insisted|rang your|wouldn't know"
    r"|all this noise|on his side|on her side|on their side",
)

EN_SPARED: Final = (
    r"\b(?:not (?:the |his |her |their |your |a )?(?:\w+ )?(?:'s )?(?:fault|to blame)|nobody's fault|no one's fault"
    r"|not going to (?:blame|point|pass|put)|won't (?:blame|point|pass|put)|never blame|don't blame|do not blame"
    r"|not blame|without blaming|our (?:fault|mistake|error|doing|failure)|my (?:fault|mistake|error|doing|failure)"
    r"|we (?:should|failed|got|made|were|did not|didn't|let|ought|fell)|ours to (?:fix|answer|put)|on us|on me"
    r"|down to us|being looked|looking into|investigat\w+|under review|being (?:checked|examined|reviewed)"
    r"|still (?:being|checking|looking)|whether|if (?:it|anyone|anybody|somebody|someone|a|any|you|the|we|they)"
    r"|nobody knows|not known|don't know|cannot say|can't say|won't guess|not guess|fraudsters?|criminals?"
    r"|scammers?|the (?:robbers|thieves|gang|men)|please|can you|you can)\b"
)
