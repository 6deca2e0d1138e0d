/// Japanese names in signs: the frequent family names and given names whose reading nearly everybody shares.
enum JapaneseNames {
    /// The family name and the given name that signs are read as; nil where one of them is not known.
    static func latin(_ signs: [Unicode.Scalar]) -> [String]? {
        guard (3...6).contains(signs.count) else { return nil }
        for length in [3, 2, 1] where signs.count > length {
            let parts = (signs.prefix(length), signs.dropFirst(length))
            guard let family = family[string(parts.0)], let given = given[string(parts.1)] else { continue }
            return [family, given]
        }
        return nil
    }

    private static func string(_ signs: ArraySlice<Unicode.Scalar>) -> String {
        var string = ""
        string.unicodeScalars.append(contentsOf: signs)
        return string
    }

    private static let family = table(
        """
        佐藤 sato 鈴木 suzuki 高橋 takahashi 田中 tanaka
        伊藤 ito 渡辺 watanabe 渡邊 watanabe 山本 yamamoto 中村 nakamura
        小林 kobayashi 加藤 kato 吉田 yoshida 山田 yamada
        佐々木 sasaki 山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura
        清水 shimizu 山崎 yamazaki 森 mori 池田 ikeda 橋本 hashimoto 阿部 abe 安倍 abe 石川 ishikawa 山下 yamashita
        中島 nakajima 石井 ishii 小川 ogawa 前田 maeda 岡田 okada
        長谷川 hasegawa 藤田 fujita 後藤 goto 近藤 kondo 村上 murakami
        遠藤 endo 青木 aoki 坂本 sakamoto 斎藤 saito 斉藤 saito
        福田 fukuda 太田 ota 西村 nishimura 藤井 fujii 金子 kaneko
        岡本 okamoto 藤原 fujiwara 三浦 miura 中野 nakano
        原田 harada 松田 matsuda 竹内 takeuchi 小野 ono 中山 nakayama
        上田 ueda 森田 morita 原 hara 柴田 shibata 酒井 sakai
        工藤 kudo 横山 yokoyama 宮崎 miyazaki 内田 uchida 高木 takagi
        安藤 ando 谷口 taniguchi 大野 ono 丸山 maruyama 今井 imai 河野 kono 小泉 koizumi 菅 suga 岸田 kishida 麻生 aso
        石破 ishiba 野田 noda 鳩山 hatoyama 茂木 motegi 林 hayashi
        高市 takaichi 二階 nikai 黒田 kuroda 植田 ueda 孫 son
        黒澤 kurosawa 宮本 miyamoto 大谷 otani 羽生 hanyu 錦織 nishikori 大坂 osaka 川端 kawabata 三島 mishima 大江 oe
        """)

    private static let given = table(
        """
        健一 kenichi 健二 kenji 健太 kenta 健 ken 一郎 ichiro 太郎 taro 次郎 jiro
        二郎 jiro 三郎 saburo 晋三 shinzo 晋太郎 shintaro 喜朗 yoshiro 角栄 kakuei 康弘 yasuhiro
        純一郎 junichiro 進次郎 shinjiro 文雄 fumio 義偉 yoshihide
        茂 shigeru 佳彦 yoshihiko 由紀夫 yukio 直人 naoto 敏充 toshimitsu
        芳正 yoshimasa 早苗 sanae 俊博 toshihiro 東彦 haruhiko 和男 kazuo
        正義 masayoshi 明 akira 誠 makoto 浩 hiroshi 博 hiroshi
        大輔 daisuke 翔太 shota 翔平 shohei 拓也 takuya 達也 tatsuya
        直樹 naoki 裕子 yuko 優子 yuko 由美 yumi 由美子 yumiko
        美咲 misaki 恵子 keiko 和子 kazuko 幸子 sachiko 洋子 yoko
        陽子 yoko 久美子 kumiko 智子 tomoko 京子 kyoko 真由美 mayumi
        明美 akemi 愛 ai 花子 hanako 百合子 yuriko 春樹 haruki
        圭 kei 結弦 yuzuru 駿 hayao 健三郎 kenzaburo 由紀 yuki 裕一 yuichi
        浩一 koichi 浩二 koji 隆 takashi 修 osamu 豊 yutaka
        剛 tsuyoshi 学 manabu 徹 toru 勝 masaru 正 tadashi 清 kiyoshi
        """)

    private static func table(_ text: String) -> [String: String] {
        let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
        var table: [String: String] = [:]
        for at in stride(from: 0, to: parts.count - 1, by: 2) { table[parts[at]] = parts[at + 1] }
        return table
    }
}
