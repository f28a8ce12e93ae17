import NewsModel

/// Why the quotation or name in focus was taken for what it is, in plain sentences.
package struct Explanation: Hashable, Sendable {
    /// What was decided, how sure it is, and what else it may be.
    package let answer: String
    /// How it was found; empty where that is said already.
    package let reason: String

    /// Why a quotation has its speaker, or none.
    package init(_ quotation: Quotation, in article: Article) {
        let words = Words(quotation, in: article)
        if quotation.kind == .scare {
            answer = "Nobody is quoted here: a title or a term."
        } else {
            answer = ([words.speaker] + words.others).joined(separator: " ")
        }
        reason = words.reason
    }

    /// Why words were taken for a person's name.
    package init(_ mention: PersonMention, in annotation: Annotation, of article: Article) {
        let name = mention.person < annotation.people.count ? annotation.people[mention.person].name : ""
        let words = article.line(mention.span)
        answer = (words == name ? name : "\(quoted(words)) = \(name)") + ", a person."
        reason = RuleWords.person[mention.rule] ?? ""
    }

    /// Why words were taken for a country's name.
    package init(_ mention: CountryMention, in article: Article) {
        let words = article.line(mention.span)
        let name = words.lowercased() == mention.name.lowercased() ? mention.name : "\(quoted(words)) = \(mention.name)"
        answer = "\(name): \(RuleWords.country(mention.kind))."
        reason = RuleWords.country[mention.rule] ?? ""
    }
}

/// The sentences about one quotation.
private struct Words {
    let quotation: Quotation
    /// The words beside the cue, and the cue; nil where there are none.
    let mention: String?
    let cue: String?

    init(_ quotation: Quotation, in article: Article) {
        self.quotation = quotation
        mention = quotation.mention.map(article.line)
        // A colon or a dash is no word to repeat.
        cue = quotation.cue.map(article.line).flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
    }

    private var goesOn: Bool { quotation.resolution == .goesOn || RuleWords.goingOn.contains(quotation.rule) }

    /// Who speaks, and how sure that is.
    var speaker: String {
        guard let name = quotation.speakerName else {
            guard let mention else { return "The article does not name who says this." }
            return "The article does not name who says this, only \(quoted(mention))."
        }
        let sure = percent(quotation.confidence)
        if quotation.isInferred, goesOn || mention == nil {
            return "Goes on from the quotation before: \(name) (\(sure))."
        }
        if quotation.isInferred, let mention {
            let why = quotation.resolution.map { ", " + $0.words } ?? ""
            return "\(quoted(mention)) = \(name)\(why) (\(sure))."
        }
        return "\(name), named \(cue.map { "beside \(quoted($0))" } ?? "beside the quotation") (\(sure))."
    }

    /// Whom it may be instead.
    var others: [String] {
        let names = quotation.alternatives.prefix(2).map { "\($0.name) (\(percent($0.confidence)))" }
        return names.isEmpty ? [] : ["Also possible: \(names.joined(separator: ", "))."]
    }

    /// How the words at the cue were found, and how sure that is where the answer tells of another step.
    var reason: String {
        guard let sentence = RuleWords.quotation[quotation.rule] else { return "" }
        let isOneStep = !quotation.isInferred || quotation.speakerName == nil || quotation.mentionConfidence <= 0
        return isOneStep ? sentence + "." : "\(sentence) (\(percent(quotation.mentionConfidence)))."
    }
}

/// A share as people read it: whole, and never quite certain. The space does not break.
private func percent(_ share: Double) -> String {
    // What is no number counts as nothing.
    let whole = share > 0 ? Int((min(share, 1) * 100).rounded()) : 0
    return "\(max(1, min(99, whole)))\u{A0}%"
}

private func quoted(_ words: String) -> String { "\"\(words)\"" }

extension Article {
    /// The words of a span on one line.
    fileprivate func line(_ span: TextSpan) -> String {
        string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
