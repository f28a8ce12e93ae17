import NewsModel
import NewsStore

/// A query as it was understood, in one line: `all(fish, -any(title:boat, /x/))`.
func tree(_ node: QueryNode) -> String {
    switch node {
    case .all(let nodes): "all(\(nodes.map(tree).joined(separator: ", ")))"
    case .any(let nodes): "any(\(nodes.map(tree).joined(separator: ", ")))"
    case .not(let node): "-" + tree(node)
    case .term(let term): (term.field.map { "\($0.rawValue):" } ?? "") + shown(term.value)
    }
}

private func shown(_ value: QueryValue) -> String {
    switch value {
    case .words(let words): words.contains(" ") ? "\"\(words)\"" : words
    case .pattern(let pattern): "/\(pattern.pattern)/"
    case .days(let days): "\(day(days.lowerBound))..\(day(days.upperBound))"
    case .state(let state): state.rawValue
    case .part(let part): part.rawValue
    }
}

/// `2016-6-3` for a day's number; nothing where there is no bound.
private func day(_ order: Int) -> String {
    if order == .min || order == .max { return "" }
    let day = CivilDay.date(of: order)
    return "\(day.year)-\(day.month)-\(day.day)"
}
