import NewsModel
import UnicodeText

/// A quotation somewhere in the collection.
package struct QuotationPlace: Hashable, Sendable {
    package let article: ArticleNumber
    /// Index into the article's `Annotation.quotations`.
    package let quotation: Int

    package init(article: ArticleNumber, quotation: Int) { (self.article, self.quotation) = (article, quotation) }
}

/// Every quotation in the collection by one speaker.
package struct SpeakerQuotations: Sendable {
    /// The fullest name under which the speaker is known.
    package let name: String
    package let places: [QuotationPlace]

    /// Looks through the annotated articles. A lone surname joins the one full name that bears it; where two do,
    /// they stay apart. A body told without a name of its own ("the ministry") is another one in each article:
    /// then only the article that it is asked from counts. O(articles).
    package init(of name: String, in store: NewsStore, askedFrom article: ArticleNumber? = nil) {
        let numbers = if let article, Self.isNoun(name) { [article] } else { store.numbers }
        let bearers = Bearers(of: name, in: store)
        var places: [QuotationPlace] = []
        let surname = SurnameSearch(of: name)
        // The same few names come again and again.
        var known: [String: Bool] = [:]
        for number in numbers where surname.mayBeNamed(in: store[number]) {
            guard let annotation = store[number].annotation else { continue }
            for (index, quotation) in annotation.quotations.enumerated() where quotation.kind != .scare {
                guard let speaker = quotation.speakerName else { continue }
                let isTheirs = known[speaker] ?? bearers.include(name: speaker)
                known[speaker] = isTheirs
                guard isTheirs else { continue }
                places.append(QuotationPlace(article: number, quotation: index))
            }
        }
        self.name = bearers.fullName ?? name
        self.places = places
    }

    /// "the ministry", "the prosecutor's office": no capital in it.
    private static func isNoun(_ name: String) -> Bool {
        name.hasPrefix("the ") && !name.contains { $0.isUppercase }
    }
}

/// Who is meant by a name in this collection.
package struct Bearers: Sendable {
    private let key: PersonKey
    /// True where the surname belongs to one full name only.
    private let surnameIsTheirs: Bool
    private let filter: SurnameFilter
    /// The full name as written, where the given one is a lone surname or a longer form is known.
    package let fullName: String?

    /// Who is meant by a name among all people of the annotated articles. O(people).
    package init(of name: String, in store: NewsStore) {
        let surname = SurnameSearch(of: name)
        let found = store.numbers.lazy.map { store[$0] }.filter { surname.mayBeNamed(in: $0) }
        let names = found.compactMap { $0.packed?.names(text: $0.article.text).people.map(\.name) }
        self.init(of: PersonKey(name), among: names.joined())
    }

    /// Who is meant by a name among the names of a collection's people. Linear in the names.
    package init(of key: PersonKey, among names: some Sequence<String>) {
        let filter = SurnameFilter(key.surname ?? "")
        var fullNames: [PersonKey: String] = [:]
        var seen: Set<String> = []
        for name in names where filter.mayBear(name) && seen.insert(name).inserted {
            let other = PersonKey(name)
            guard !other.isLoneSurname, other.surname == key.surname else { continue }
            if let known = fullNames[other], known.utf8.count >= name.utf8.count { continue }
            fullNames[other] = name
        }
        if key.isLoneSurname, fullNames.count == 1, let only = fullNames.first {
            (self.key, surnameIsTheirs, fullName) = (only.key, true, only.value)
        } else {
            (self.key, fullName) = (key, fullNames[key])
            surnameIsTheirs = fullNames.count == 1 && fullNames[key] != nil
        }
        self.filter = filter
    }

    /// True where a name written elsewhere is the same person's.
    package func include(name: String) -> Bool { filter.mayBear(name) && include(PersonKey(name)) }

    private func include(_ other: PersonKey) -> Bool {
        other == key || (surnameIsTheirs && other.isLoneSurname && other.surname == key.surname)
    }
}

/// A quick look at whether a name may have a surname in it, before it is folded in full.
package struct SurnameFilter: Sendable {
    private let surname: [UInt8]
    private let isASCII: Bool

    /// A filter for a folded surname; an empty one lets every name pass.
    package init(_ surname: String) {
        self.surname = Array(surname.utf8)
        isASCII = self.surname.allSatisfy { $0 < 0x80 }
    }

    /// False only where the name surely has not the surname. Linear in the name.
    package func mayBear(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { bytes in
            if surname.isEmpty || !isASCII || bytes.contains(where: { $0 >= 0x80 }) { return true }
            guard bytes.count >= surname.count else { return false }
            for start in 0...(bytes.count - surname.count) where agrees(bytes, start) { return true }
            // Stops and apostrophes within a name are folded away.
            return bytes.contains(0x2E) || bytes.contains(0x27)
        }
    }

    private func agrees(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        for (offset, wanted) in surname.enumerated() {
            let byte = bytes[start + offset]
            if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != wanted { return false }
        }
        return true
    }
}

/// Tells the articles that may name somebody by a look at their texts: much faster than unpacking what was found there.
package struct SurnameSearch: Sendable {
    private let search: FoldedSearch?

    /// A search for the surname in a name. Names with stops and apostrophes are written in many ways: then every
    /// article may name them.
    package init(of name: String) {
        let isPlain = !name.contains { ".'’`´".contains($0) }
        search = isPlain ? PersonKey(name).surname.map { FoldedSearch($0) } : nil
    }

    /// False only where the article surely does not name them. Linear in the text, at the speed of memory.
    package func mayBeNamed(in stored: StoredArticle) -> Bool { search?.isFound(in: stored.article.text) ?? true }
}
