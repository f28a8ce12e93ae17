import UnicodeText

/// Words as names and subjects are compared: folded, cut at everything that is no letter or digit.
package struct SearchWords: Hashable, Sendable {
    /// Each word's folded bytes.
    package let words: [[UInt8]]

    /// The words of a text. Linear.
    package init(_ text: String) { self.init(Array(text.utf8)) }

    /// The words of a text in UTF-8. Linear.
    package init(_ text: [UInt8]) {
        words = foldedForSearch(text)
            .split { byte in
                // Bytes above ASCII are parts of letters, but for the typographic apostrophe and its like, which
                // the folding has made ASCII.
                !(byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
                    || (0x41...0x5A).contains(byte))
            }
            .map(Array.init)
    }

    /// True where there is no letter and no digit.
    package var isEmpty: Bool { words.isEmpty }

    /// True where other words stand among these, one after the other.
    package func contains(_ part: SearchWords) -> Bool { contains(part.words[...]) }

    func contains(_ part: ArraySlice<[UInt8]>) -> Bool {
        guard words.count >= part.count else { return false }
        return (0...(words.count - part.count)).contains { start in
            words[start..<(start + part.count)].elementsEqual(part)
        }
    }

    /// True where each of other words begins one of these.
    func hasBeginnings(_ others: SearchWords) -> Bool {
        others.words.allSatisfy { wanted in words.contains { $0.starts(with: wanted) } }
    }
}
