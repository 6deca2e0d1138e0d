import StetMatching
import StetModel
import StetReport

extension ReportDossier {
    /// What others say beside each claim, by its number, as reports tell it.
    func remarks(over facts: StoryFacts) -> [Int: [ReportRemark]] {
        Dictionary(grouping: ClaimRemarks.found(by: facts), by: \.claim).mapValues { $0.compactMap(reported) }
    }

    private func reported(_ remark: ClaimRemark) -> ReportRemark? {
        let quotes = remark.places.compactMap { quote($0.span, inArticle: $0.article) }
        guard let words = quotes.first?.text else { return nil }
        let bearing =
            switch remark.kind {
            case .denies: "denied"
            case .standsApart: "no part in it"
            }
        return ReportRemark(
            speaker: shown(remark.speaker), sourcing: remark.sourcing, text: "\(bearing): “\(words)”",
            quotes: quotes)
    }
}
