/// Why a query can't be understood.
package struct QueryMistake: Error, Hashable, Sendable {
    /// The bytes of the typed text that are wrong; empty where something is missing.
    package let range: Range<Int>
    /// What is wrong and what to do, one short sentence without a full stop.
    package let words: String
    /// True where nothing is wrong but that the query goes on: while it is typed, what was found before may stay.
    package let isUnfinished: Bool

    package init(_ range: Range<Int>, _ words: String, isUnfinished: Bool = false) {
        (self.range, self.words, self.isUnfinished) = (range, words, isUnfinished)
    }

    /// The same, as a query that goes on.
    var unfinished: QueryMistake { QueryMistake(range, words, isUnfinished: true) }
}

// MARK: Wording

extension QueryMistake {
    static func noField(_ name: String, _ range: Range<Int>) -> QueryMistake {
        if let nearest = QueryField.nearest(to: name.lowercased()) {
            return QueryMistake(range, "no field \"\(name)\": did you mean \(nearest.rawValue):?")
        }
        return QueryMistake(range, "no field \"\(name)\": for the words write \"\(name):…\"")
    }

    static func noValue(_ field: QueryField, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "\(field.rawValue): takes \(field.takes) right after it")
    }

    static func wrongValue(_ field: QueryField, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "\(field.rawValue): takes \(field.takes)")
    }

    static func noPattern(_ field: QueryField, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "\(field.rawValue): takes \(field.takes), no /…/")
    }

    static func pattern(_ mistake: RegexMistake, at start: Int) -> QueryMistake {
        let place = start + mistake.offset
        return QueryMistake(place..<place, "in /…/: \(mistake.words)")
    }

    static func afterPattern(_ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "a space goes after /…/: write \\/ for a slash within it")
    }

    static func fieldInside(_ field: QueryField, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "no field inside \(field.rawValue):(…)")
    }

    static func minusInside(_ field: QueryField, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "the - goes before the field: -\(field.rawValue):")
    }

    static func loneMinus(_ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "- goes right before what is not wanted, without a space")
    }

    static func nothingBefore(_ word: String, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "\(word) takes something before it: \"\(word)\" for the word")
    }

    static func nothingAfter(_ word: String, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "\(word) takes something after it: \"\(word)\" for the word")
    }

    static func nothingBetween(_ marks: String, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "nothing between \(marks)")
    }

    static func unopened(_ range: Range<Int>) -> QueryMistake { QueryMistake(range, "a ) without its (") }

    static func tooDeep(_ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "brackets are at most \(QueryParser.deepest) deep")
    }

    static func noSuchDay(_ day: String, _ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "date: there is no \(day)")
    }

    static func backwards(_ range: Range<Int>) -> QueryMistake {
        QueryMistake(range, "date: the earlier one goes before ..")
    }
}

extension QueryField {
    /// What the field's value is.
    fileprivate var takes: String {
        switch self {
        case .title, .text, .byline, .outlet, .said, .about: "a word, a \"phrase\" or a /pattern/"
        case .date: "2016, 2016-06 or 2016-06-03, and .. between two"
        case .speaker, .person: "a name"
        case .country: "a country"
        case .state: Self.listed(QueryState.allCases.map(\.rawValue))
        case .part: Self.listed(QueryPart.allCases.map(\.rawValue))
        }
    }

    /// The field that a wrong name most likely means.
    fileprivate static func nearest(to name: String) -> QueryField? {
        if let meant = otherNames[name] { return meant }
        let letters = Array(name.utf8.prefix(20))
        let distances = allCases.map { ($0, distance(letters, Array($0.rawValue.utf8))) }
        guard let best = distances.min(by: { $0.1 < $1.1 }) else { return nil }
        // Of short names another letter makes another word.
        return best.1 <= min(2, letters.count / 2) ? best.0 : nil
    }

    /// What others call the fields.
    private static let otherNames: [String: QueryField] = [
        "headline": .title, "body": .text, "author": .byline, "by": .byline, "source": .outlet, "paper": .outlet,
        "on": .date, "day": .date, "before": .date, "after": .date, "since": .date, "until": .date,
        "quote": .said, "quoted": .said, "says": .said, "topic": .about, "name": .person, "who": .person,
        "place": .country, "in": .country,
    ]

    /// How many letters must be changed, put in, left out or swapped with the next (Damerau 1964).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var (beforeLast, last): ([Int], [Int]) = ([], Array(0...b.count))
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
