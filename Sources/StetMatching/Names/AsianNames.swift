/// Names from Chinese and Korean, which several systems write in Latin letters.
enum AsianNames {
    /// Why two names are one in two systems of romanisation; nil where they are not.
    static func compare(_ one: [String], _ two: [String]) -> String? {
        for (first, second) in [(one, two), (one, turned(two)), (turned(one), two)] {
            guard let family = first.first, let other = second.first, first.count > 1, second.count > 1
            else { continue }
            let (left, right) = (first.dropFirst().joined(), second.dropFirst().joined())
            if isOneName(family, other, chinese), foldedChinese(left) == foldedChinese(right) {
                return "two romanisations of one Chinese name"
            }
            if isOneName(family, other, korean), foldedKorean(left) == foldedKorean(right) {
                return "two romanisations of one Korean name"
            }
        }
        return nil
    }

    /// Whether two words are family names that no system of romanisation brings together.
    static func areApart(_ one: String, _ two: String) -> Bool {
        guard chinese[one] != nil || korean[one] != nil, chinese[two] != nil || korean[two] != nil
        else { return false }
        return !isOneName(one, two, chinese) && !isOneName(one, two, korean)
    }

    /// Whether two names of one family have given names that no system brings together ("Li Xiaoming", "Li
    /// Xiaohong"): of so short syllables another letter makes another name.
    static func areTwoGivenNames(_ one: [String], _ two: [String]) -> Bool {
        guard one.count > 1, two.count > 1, one.count < 4, two.count < 4 else { return false }
        let (left, right) = (one.dropFirst().joined(), two.dropFirst().joined())
        guard left.utf8.count > 3, right.utf8.count > 3, areSyllables(left), areSyllables(right) else {
            return false
        }
        return isOneName(one[0], two[0], chinese) && foldedChinese(left) != foldedChinese(right)
            || isOneName(one[0], two[0], korean) && foldedKorean(left) != foldedKorean(right)
    }

    /// Whether a word is made of syllables as these languages have them.
    private static func areSyllables(_ word: String) -> Bool {
        let vowels = Set("aeiou".utf8)
        let parts = word.utf8.split(omittingEmptySubsequences: false) { vowels.contains($0) }
            .map { String(decoding: Array($0), as: UTF8.self) }
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return false }
        return beginnings.contains(first) && endings.contains(last)
            && parts.dropFirst().dropLast().allSatisfy { part in
                endings.contains { end in
                    part.hasPrefix(end) && beginnings.contains(String(part.dropFirst(end.utf8.count)))
                }
            }
    }

    private static let beginnings = Set(
        " b p m f d t n l g k h j q x zh ch sh r z c s y w ts hs kw hw gy ky my by".split(
            separator: " ", omittingEmptySubsequences: false
        ).map(String.init))
    private static let endings = Set(
        " n ng k l m p t h".split(separator: " ", omittingEmptySubsequences: false).map(String.init))

    private static func turned(_ words: [String]) -> [String] {
        words.last.map { [$0] + words.dropLast() } ?? words
    }

    private static func isOneName(_ one: String, _ two: String, _ groups: [String: Set<Int>]) -> Bool {
        guard let first = groups[one], let second = groups[two] else { return false }
        return !first.isDisjoint(with: second)
    }

    private static func foldedChinese(_ given: String) -> [UInt8] {
        fold(given, chineseRules)
    }

    private static func foldedKorean(_ given: String) -> [UInt8] {
        fold(given, koreanRules)
    }

    private static func fold(_ word: String, _ rules: [([UInt8], [UInt8])]) -> [UInt8] {
        let word = Array(word.utf8)
        var folded: [UInt8] = []
        var at = 0
        while at < min(word.count, NameSpelling.letterLimit) {
            let rest = word[at...]
            if let (from, to) = rules.first(where: { rest.starts(with: $0.0) }) {
                folded += to
                at += from.count
            } else {
                folded.append(word[at])
                at += 1
            }
        }
        return folded
    }

    private static func rules(_ text: String) -> [([UInt8], [UInt8])] {
        text.split(separator: " ").map { rule in
            let parts = rule.split(separator: ">", omittingEmptySubsequences: false)
            return (Array(parts[0].utf8), Array(parts[1].utf8))
        }
    }

    private static let chineseRules = rules(
        "ieh>ie ueh>ue ien>ian uen>uan ung>onk hsi>xi hs>x sz>s ts>z tz>z ch>c zh>c q>c j>c c>z d>t b>p g>k"
            + " yi>i ih>i eh>e uo>o yu>y you>y ou>o kuo>ko k>k")

    private static let koreanRules = rules(
        "yeo>yu you>yu yoo>yu yo>yu eo>u eu>u oo>u woo>u wu>u ou>u o>u ee>i yi>i ae>e ai>e y>y"
            + " ch>c j>c g>k b>p d>t r>n l>n sh>s kk>k")

    private static let chinese = groups(
        """
        zhang chang cheung
        wang wong
        li lee
        zhao chao chiu
        zhou chou chow chau
        xu hsu hui
        cai tsai choy
        deng teng
        mao
        jiang chiang
        qian chien
        qiu chiu
        xie hsieh tse
        cao tsao
        zeng tseng tsang
        zhu chu
        guo kuo kwok
        gao kao ko
        gong kung
        du tu
        dong tung
        ding ting
        bai pai
        peng pang
        xiao hsiao siu
        lu lyu lui
        liu lau
        huang wong hwang
        wu ng
        ye yeh yip
        he ho
        zheng cheng
        chen chan
        jin chin kam
        tan tam
        song sung soong
        rong jung yung
        ren jen yam
        sun suen
        shi shih
        yuan
        hu wu
        lin lam
        ma
        feng fung
        pan poon pun
        xi hsi
        hou
        luo lo law
        tang tong
        han hon
        cui tsui
        jia chia
        wei
        xue hsueh
        meng mang
        qin chin
        shao siu
        xiong hsiung hung
        hao
        gu ku koo
        tao to
        fan
        su so
        lai
        tian tien tin
        dai tai
        yao yiu
        yin
        shen shum
        yan yen yim
        duan tuan
        lei lui
        """)

    private static let korean = groups(
        """
        kim gim
        lee yi rhee ri li i
        park pak bak
        choi choe
        jung jeong chung cheong
        cho jo
        kang gang
        roh noh no
        yoo yu ryu
        shin sin
        lim im rim
        moon mun
        woo u wu
        oh o
        kwon gwon
        ahn an
        jang chang
        chun jeon chon jun
        baek paik paek
        hong
        seo suh so
        yoon yun
        han
        hwang
        ban pan
        """)

    private static func groups(_ lines: String) -> [String: Set<Int>] {
        var groups: [String: Set<Int>] = [:]
        for (number, line) in lines.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { groups[String(name), default: []].insert(number) }
        }
        return groups
    }
}
