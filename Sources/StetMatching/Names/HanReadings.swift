/// How the signs of Chinese names are read in Mandarin: the frequent ones, old and simplified.
///
/// Two names in signs are never one because they are read alike; the reading only lets a name meet its
/// Latin spelling.
enum HanReadings {
    /// The reading of a sign; nil where the list has none.
    static func latin(_ scalar: Unicode.Scalar) -> String? { readings[scalar] }

    private static let readings: [Unicode.Scalar: String] = {
        var readings: [Unicode.Scalar: String] = [:]
        let parts = lines.split(whereSeparator: \.isWhitespace)
        for at in stride(from: 0, to: parts.count - 1, by: 2) {
            for sign in parts[at + 1].unicodeScalars { readings[sign] = String(parts[at]) }
        }
        return readings
    }()

    private static let lines = """
        ai 艾爱愛 an 安 ang 昂 ao 敖奥 ba 巴 bai 白百柏 ban 班 bang 邦 bao 包保宝寶鲍鮑 bei 贝貝北 ben 本 bi 毕畢碧 bian 边卞
        biao 彪标 bin 斌宾賓彬滨 bing 兵冰炳秉 bo 波博伯勃 bu 卜步 cai 蔡才彩材 cang 苍 cao 曹操 cen 岑 chai 柴 chang 常昌长長畅
        chao 超朝潮 che 车車 chen 陈陳晨辰臣琛 cheng 程成城诚誠承澄丞 chi 池驰 chong 冲崇 chu 楚褚初储 chuan 川传傳 chun 春纯淳 cong 丛聪從
        cui 崔翠 cun 存村 da 大达達 dai 戴代岱 dan 丹旦单 dang 党 dao 道 de 德得 deng 邓鄧登 di 狄迪帝 dian 典 ding 丁定鼎
        dong 董东東冬栋 dou 窦 du 杜都 duan 段端 duo 多 en 恩 er 尔爾二 fa 发發法 fan 范樊凡帆繁 fang 方芳房 fei 费飞飛菲 fen 芬奋
        feng 冯馮风風峰锋鋒丰凤鳳枫 fu 傅付福富夫符甫复 gan 甘 gang 刚剛钢罡 gao 高 ge 葛格 gen 根 geng 耿庚 gong 龚龔宫公功恭 gu 顾顧谷古
        guan 关關管官冠 guang 广廣光 gui 桂贵归 guo 郭国國果 hai 海 han 韩韓汉漢涵寒翰 hang 杭航 hao 郝浩昊豪皓好 he 何贺賀和鹤合荷 heng 恒衡亨
        hong 洪宏红紅弘虹鸿鴻 hou 侯厚 hu 胡虎湖 hua 华華花化 huai 怀懷淮 huan 欢歡环焕桓 huang 黄黃煌 hui 惠慧辉輝会會晖卉徽 huo 霍火
        ji 纪季吉继繼姬冀记 jia 贾賈家佳嘉加 jian 简建健剑劍坚堅俭见 jiang 江蒋蔣姜疆 jiao 焦娇 jie 杰傑洁潔捷介 jin 金晋進进锦錦津今瑾
        jing 景京静靜晶敬精竞菁经 jiu 久九 ju 菊巨居鞠 juan 娟 jun 军軍君俊峻钧均 kai 凯凱开開楷 kang 康 ke 柯克可科 kong 孔 kuan 宽寬 kui 奎魁
        kun 坤昆 lai 赖賴来來 lan 兰蘭蓝岚澜 lang 郎朗 lao 劳 lei 雷磊蕾 leng 冷 li 李黎力丽麗莉立利理礼禮励里 lian 连廉莲蓮 liang 梁良亮
        liao 廖辽 lie 烈 lin 林琳霖麟临 ling 凌玲灵令岭 liu 刘劉柳六 long 龙龍隆 lou 娄楼 lu 卢盧陆陸鲁魯路露璐芦 luan 栾 lun 伦倫 luo 罗羅洛骆
        lu 吕呂 ma 马馬 mai 麦 man 满曼 mao 毛茂矛 mei 梅美玫媚 meng 孟蒙梦夢萌 mi 米宓 miao 苗妙 min 敏民闵旻 ming 明铭名鸣 mo 莫墨
        mu 穆木慕牧 na 娜 nan 南楠男 ni 倪妮 nian 年念 ning 宁寧凝 niu 牛 nuo 诺 ou 欧歐 pan 潘盘 pang 庞龐 pei 裴培沛佩 peng 彭朋鹏鵬
        ping 平萍苹屏 pu 蒲朴浦 qi 齐齊戚琪奇祺琦启淇旗其 qian 钱錢谦千倩前乾 qiang 强強 qiao 乔喬桥 qin 秦勤琴钦芹 qing 青清庆慶晴卿 qiong 琼瓊
        qiu 邱秋丘裘 qu 曲屈瞿 quan 全权權泉 que 阙 ran 冉然 ren 任仁人 rong 荣榮容蓉戎融 rou 柔 ru 茹如汝 rui 瑞睿锐芮蕊 run 润 ruo 若
        san 三 sen 森 sha 沙莎 shan 山珊善 shang 尚商上 shao 邵少韶绍紹 she 佘 shen 沈申深慎 sheng 盛胜勝生圣升声 shi 石施史时世士师诗实仕
        shou 寿壽守 shu 舒书書淑树殊 shuai 帅 shuang 双霜 shui 水 shun 顺舜 si 司思斯四 song 宋松颂 su 苏蘇素 sui 隋 sun 孙孫
        tai 台泰太 tan 谭譚谈檀 tang 唐汤湯棠 tao 陶涛濤桃 teng 滕腾 tian 田天添甜 tie 铁 ting 婷廷庭亭挺 tong 童佟通彤同桐 tu 涂屠 tuan 团
        wan 万萬婉宛 wang 王汪旺望 wei 魏韦伟偉卫衛威维維为微薇巍炜 wen 温文闻雯 wu 吴吳武伍邬五吾悟 xi 席习習西希喜熙溪曦锡玺 xia 夏霞侠 xian 先贤賢显仙宪
        xiang 向项項祥香翔湘想 xiao 肖萧蕭晓曉小孝筱笑潇霄 xie 谢謝解 xin 辛新欣心鑫信昕馨 xing 邢兴興星行幸杏 xiong 熊雄 xiu 秀修 xu 徐许許旭绪须叙
        xuan 宣轩軒玄璇萱 xue 薛雪学學 xun 荀勋迅 ya 雅亚亞娅 yan 严嚴颜顏闫燕艳岩彦言延炎研妍晏 yang 杨楊阳陽洋羊扬仰 yao 姚瑶耀尧 ye 叶葉业野
        yi 易伊毅义義艺怡宜一益逸仪奕以忆意亦 yin 尹殷银印音寅 ying 应應英颖瑩莹盈映 yong 勇永咏雍泳 you 尤游友有优 yu 于余俞喻玉宇雨育裕语钰瑜愚煜御郁
        yuan 袁元源远遠媛园圆苑 yue 岳月悦越跃 yun 云雲运芸允 zan 赞 ze 泽澤则 zeng 曾增 zhai 翟 zhan 詹占展战 zhang 张張章彰 zhao 赵趙昭兆照
        zhe 哲喆 zhen 甄真珍振震镇贞祯 zheng 郑鄭正政征峥 zhi 志智之治芝直知枝至 zhong 钟鍾鐘中忠仲 zhou 周洲舟 zhu 朱祝竹珠主柱 zhuang 庄莊壮
        zhuo 卓 zi 子自紫梓 zong 宗 zou 邹鄒 zu 祖 zuo 左佐作
        jin 近 hu 沪护 rong 镕 ji 计际济 hua 化画 wei 未 mou 谋 gong 巩 li 俐 you 呦右 bian 扁 deng 登 e 娥 yin 荫 fei 非
        le 乐樂 bo 薄 cong 聰 teng 騰 shao 劭 qi 岐 jun 鈞 xia 晗 zhi 稚 pu 溥 yi 儀奕 shu 抒 yu 宥 tong 统 ke 珂
        ling 铃 ding 汀 xu 煦 bin 镔 wen 汶 qun 群 nong 农
        """
}
