import StetModel
import StetText

/// The attribution report as the contract's JSON; values that are absent are left out.
enum AttributionJSON {
    /// The text of a report.
    static func text(of report: AttributionReport) -> String { json(of: report).pretty + "\n" }

    private static func json(of report: AttributionReport) -> JSON {
        [
            "report": "attribution", "desk": .string(report.head.desk),
            "generatedAt": JSON(describing: report.head.generatedAt), "logHead": report.head.json,
            "scope": [
                report.scope.kind.rawValue: .string(report.scope.id), "title": .string(report.scope.title),
            ],
            "articles": .array(report.articles.map(json)), "claims": .array(report.claims.map(json)),
            "matrix": json(of: ClaimMatrix(report)),
            "utterances": .array(report.utterances.map(json)), "sources": .array(report.sources.map(json)),
            "copies": .array(report.copies.map(json)),
            "flags": .array(report.flags.map(json)), "openQuestions": .array(report.openQuestions.map(json)),
            "log": .array(report.log.map(json)),
        ]
    }

    /// An article as programs read it.
    static func json(_ article: ReportArticle) -> JSON {
        .object(leavingOut: [
            "id": .string(article.id), "outlet": .text(article.outlet), "title": .text(article.title),
            "url": .text(article.url), "published": .text(article.published),
            "relation": .string(article.relation.rawValue), "sha256": .string(article.sha256),
            "suggestionsWaiting": .integer(article.suggestionsWaiting),
        ])
    }

    /// A claim as programs read it.
    static func json(_ claim: ReportClaim) -> JSON {
        .object(leavingOut: [
            "id": .string(claim.id), "text": .string(claim.text), "state": .string(claim.state.name),
            "stateLabel": .string(claim.state.label), "category": .string(claim.category),
            "workflow": .text(claim.workflow), "verdict": .text(claim.verdict?.name),
            "verdictLabel": .text(claim.verdict?.label),
            "publication": .string(claim.publication), "finding": .text(claim.finding),
            "claimant": .text(claim.claimant), "checks": .array(claim.checks.map(json)),
            "appearances": .array(claim.appearances.map(json)), "origins": json(claim.origins),
            "remarks": .array(claim.remarks.map(json)), "reviews": .array(claim.reviews.map(json)),
            "evidence": .array(claim.evidence.map(json)), "flags": .strings(claim.flags),
            "mergedInto": .text(claim.mergedInto),
        ])
    }

    private static func json(_ check: ReportCheck) -> JSON {
        .object(leavingOut: [
            "reviewer": .string(check.reviewer), "slot": .string(check.slot), "act": .string(check.act),
            "identified": .text(check.identified), "event": check.event.map { .integer($0) },
        ])
    }

    private static func json(_ appearance: ReportAppearance) -> JSON {
        adding(
            to: appearance.quote,
            [
                "mode": .text(appearance.mode?.rawValue), "sourcing": .text(appearance.sourcing?.rawValue),
                "hops": .strings(appearance.hops), "relation": .string(appearance.relation.rawValue),
                "first": appearance.isFirst ? true : nil, "attribution": .text(appearance.attribution),
            ])
    }

    private static func json(_ origins: ClaimOrigins) -> JSON {
        let roots = origins.roots.map { root in
            JSON.object(leavingOut: [
                "source": .string(root.source), "reason": .string(root.reason),
                "sourcing": .text(root.sourcing?.rawValue), "id": .text(root.id),
            ])
        }
        return ["count": .integer(origins.count), "roots": .array(roots)]
    }

    private static func json(_ remark: ReportRemark) -> JSON {
        .object(leavingOut: [
            "speaker": .string(remark.speaker), "sourcing": .text(remark.sourcing?.rawValue),
            "text": .string(remark.text), "quotes": .array(remark.quotes.map(\.json)),
        ])
    }

    private static func json(_ review: ReportReview) -> JSON {
        .object(leavingOut: [
            "id": .string(review.id), "reviewer": .string(review.reviewer), "slot": .string(review.slot),
            "round": .integer(review.round), "verdict": .string(review.verdict.name),
            "verdictLabel": .string(review.verdict.label), "confidence": review.confidence.map { JSON($0) },
            "rationale": .string(review.rationale), "void": review.isVoid ? true : nil,
        ])
    }

    private static func json(_ evidence: ReportEvidence) -> JSON {
        .object(leavingOut: [
            "id": .string(evidence.id), "kind": .string(evidence.kind), "citation": .text(evidence.citation),
            "url": .text(evidence.url), "stance": .string(evidence.stance),
            "primary": .boolean(evidence.isPrimary), "quote": .text(evidence.quote),
            "locator": .text(evidence.locator), "grade": .text(evidence.grade),
            "by": .string(evidence.addedBy),
        ])
    }

    private static func json(of matrix: ClaimMatrix) -> JSON {
        let rows = matrix.rows.map { row in
            let cells = zip(matrix.columns, row.cells).map { column, cell in
                JSON.object(leavingOut: [
                    "outlet": .string(column.outlet), "relation": .string(cell.word),
                    "from": .text(cell.credited),
                ])
            }
            return ["claim": .string(row.claim), "cells": .array(cells)] as JSON
        }
        return .array(rows)
    }

    private static func json(_ utterance: ReportUtterance) -> JSON {
        let mentions = utterance.mentions.map { mention in
            adding(
                to: mention.quote,
                [
                    "difference": .string(mention.difference), "against": .text(mention.against),
                    "strength": .text(mention.strength), "through": .strings(mention.through),
                    "words": mention.words.isEmpty ? nil : .array(mention.words.map(json)),
                ])
        }
        return [
            "id": .string(utterance.id), "speaker": .string(utterance.speaker),
            "claims": .strings(utterance.claims), "mentions": .array(mentions),
        ]
    }

    /// The words that two articles have in common, as programs read them.
    static func json(_ copies: ReportCopies) -> JSON {
        let passages = copies.passages.map { passage in
            JSON.object(leavingOut: [
                "from": passage.from.json, "to": passage.to.json, "difference": .string(passage.difference),
                "words": passage.words.isEmpty ? nil : .array(passage.words.map(json)),
            ])
        }
        return [
            "id": .string(copies.id), "from": .string(copies.from.article),
            "to": .string(copies.to.article), "direction": .string(copies.direction.rawValue),
            "directionReason": .string(copies.reason), "containment": JSON(copies.containment),
            "words": .integer(copies.words), "passages": .array(passages),
        ]
    }

    private static func json(_ step: WordStep) -> JSON {
        ["shared": .boolean(step.isShared), "against": .string(step.against), "text": .string(step.told)]
    }

    /// A source as programs read it.
    static func json(_ source: ReportSource) -> JSON {
        let uses = source.uses.map { use in
            adding(
                to: use.quote,
                [
                    "sourcing": .text(use.sourcing?.rawValue), "attribution": .text(use.attribution),
                    "anonymityReason": use.anonymityReason?.json,
                ])
        }
        return .object(leavingOut: [
            "id": .string(source.id), "name": .string(source.name), "kind": .string(source.kind),
            "sourcing": .text(source.sourcing?.rawValue), "spellings": .strings(source.spellings),
            "roles": .strings(source.roles), "uses": .array(uses),
        ])
    }

    /// A flag as programs read it.
    static func json(_ flag: ReportFlag) -> JSON {
        .object(leavingOut: [
            "id": .string(flag.id), "kind": .string(flag.kind), "summary": .string(flag.summary),
            "rule": .string(flag.rule), "evidence": .array(flag.evidence.map(\.json)),
            "dismissed": flag.dismissed.map { ["by": .string($0.reviewer), "reason": .string($0.reason)] },
        ])
    }

    /// An open question as programs read it.
    static func json(_ question: OpenQuestion) -> JSON {
        .object(leavingOut: ["text": .string(question.text), "about": .text(question.about)])
    }

    private static func json(_ line: ReportLogLine) -> JSON {
        .object(leavingOut: [
            "seq": .integer(line.sequence), "time": JSON(describing: line.time), "by": .string(line.reviewer),
            "text": .string(line.text), "subject": .text(line.subject),
        ])
    }

    /// The members of a quotation, then others.
    private static func adding(to quote: QuotedSpan, _ members: KeyValuePairs<String, JSON?>) -> JSON {
        .object((quote.json.object ?? []) + (JSON.object(leavingOut: members).object ?? []))
    }
}
