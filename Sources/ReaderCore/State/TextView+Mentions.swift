import NewsModel

extension TextView {
    /// The words of a span on one line.
    func words(_ span: TextSpan) -> String {
        article.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Every place where a name is mentioned, in all its forms.
    package func mentionSpans(of name: NameKey) -> [TextSpan] {
        guard let annotation else { return [] }
        switch name {
        case .person(let person): return annotation.mentions.filter { $0.person == person }.map(\.span)
        case .country(let code):
            return annotation.countries.filter { $0.code == code && !$0.kind.isCapital }.map(\.span)
        case .capital(let words, let code):
            return annotation.countries
                .filter { $0.code == code && $0.kind.isCapital && self.words($0.span).lowercased() == words }
                .map(\.span)
        }
    }
}
