/// The ways in which languages write one sound: a name folded by each meets the same name as another
/// language writes it.
enum NameFolding: CaseIterable {
    /// English and international transliteration: "Zhukovsky", "Prokhorov".
    case english
    /// German: "Schukow", "Saizew", "Mueller".
    case german
    /// French: "Joukovski", "Poutine".
    case french
    /// Polish, Czech and the languages of former Yugoslavia: "Kowalczyk", "Djordjevic".
    case slavic
    /// Ukrainian and Belarusian: "Hrytsenko".
    case ukrainian
    /// Japanese: "Satoh", "Satou", "Sinzo".
    case japanese
    /// Greek: "Yorgos", "Caramanlis".
    case greek

    /// The folded word under each way of writing, as far as these differ.
    static func all(_ word: [UInt8]) -> Set<[UInt8]> { Set(allCases.map { $0.folded(word) }) }

    /// The word with each sound written in one way.
    func folded(_ word: [UInt8]) -> [UInt8] {
        let rules = NameFolding.rules[self] ?? []
        var sounds: [UInt8] = []
        var at = 0
        while at < word.count {
            let rest = word[at...]
            if let (from, to) = rules.first(where: { rest.starts(with: $0.0) }) {
                sounds += to
                at += from.count
            } else {
                sounds.append(word[at])
                at += 1
            }
            // A doubled letter sounds like one.
            while sounds.count > 1, sounds[sounds.count - 1] == sounds[sounds.count - 2] {
                sounds.removeLast()
            }
        }
        if self == .french, sounds.count > 5, sounds.suffix(3).elementsEqual("ine".utf8) {
            sounds.removeLast()
        }
        return sounds
    }

    private static let rules: [NameFolding: [([UInt8], [UInt8])]] = {
        func table(_ text: String) -> [([UInt8], [UInt8])] {
            text.split(separator: " ").map { rule in
                let parts = rule.split(separator: ">", omittingEmptySubsequences: false)
                return (Array(parts[0].utf8), Array(parts[1].utf8))
            }
        }
        let common =
            "iy>i yi>i yj>i ij>i ey>ei ay>ai oy>oi yu>u iu>u ya>a ia>a ye>e ie>e yo>o io>o ph>f ck>k y>i w>v"
        let english =
            "shch>sh sch>sh tch>ch kh>h zh>z dj>j dzh>j ts>c tz>c cz>c ks>x x>ks ou>u oo>u ee>i q>k th>t"
        return [
            .english: table("\(english) jo>o ju>u ja>a c>k k>k \(common)"),
            .german: table(
                "schtsch>sh tsch>ch dsch>j sch>sh ch>h tz>c z>c ss>s sa>za se>ze si>zi so>zo su>zu je>e ju>u ja>a jo>o"
                    + " ae>a oe>o ue>u aa>a ei>ei j>i \(common)"),
            .french: table("tch>ch ch>sh gu>g qu>k ou>u dj>j j>z ts>c c>k eff>ev \(common)"),
            .slavic: table(
                "szcz>sh sz>sh cz>ch rz>z dj>d dz>d ch>h kh>h zh>z sh>s c>c ju>u ja>a je>e jo>o j>i \(common)"
            ),
            .ukrainian: table("\(english) g>h ju>u ja>a je>e c>k io>o yo>o \(common)"),
            .japanese: table(
                "oh>o ou>o oo>o uu>u shi>si ji>zi tsu>tu chi>ti fu>hu sh>s zy>z ja>zya ju>zyu jo>zyo mb>nb"
                    + " mp>np mm>nm"),
            .greek: table(
                "yo>o gio>o geo>o ge>e gi>i ye>e c>k ch>h kh>h ou>u dh>d ph>f mp>b nt>d gk>g y>i w>v"),
        ]
    }()
}
