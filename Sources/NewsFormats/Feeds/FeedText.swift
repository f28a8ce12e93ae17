/// Some words of a feed, and how they are to be read.
struct FeedText: Equatable {
    /// What the words are coded as.
    enum Kind: Equatable {
        case plain
        case html
        /// What RSS leaves open: plain text or HTML, told by what stands in it.
        case either
        /// Atom without a type: plain text by its rules, and HTML only where a block of it cannot be missed.
        case mostlyPlain
    }

    /// Valid UTF-8.
    var bytes: [UInt8]
    var kind: Kind = .either
    /// What relative addresses in it are relative to.
    var base: String?

    var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

    /// The words without the white space around them.
    var trimmed: String { String(decoding: bytes.trimmed, as: UTF8.self) }
}

extension FeedText {
    /// The words as HTML with its references still in it, or as plain text.
    private enum Reading {
        case html([UInt8])
        case plain
    }

    private var reading: Reading {
        switch kind {
        case .plain: return .plain
        case .html: return .html(bytes)
        case .mostlyPlain: return HTMLSigns.hasBlock(bytes) ? .html(bytes) : .plain
        case .either:
            guard HTMLSigns.hasTag(bytes) else {
                guard HTMLSigns.hasReference(bytes) else { return .plain }
                return .html(HTMLSigns.isCodedTwice(bytes) ? HTMLEntities.decoded(bytes) : bytes)
            }
            return .html(bytes)
        }
    }

    /// Adds the words to an article's body.
    func append(to composer: inout TextComposer, baseURL: String?) {
        switch reading {
        case .html(let html): HTMLFragment.append(html, to: &composer, baseURL: base ?? baseURL)
        case .plain: PlainParagraphs.append(bytes, to: &composer)
        }
    }

    /// The words on one line, for titles and names: tags dropped, references read, white space one space each.
    var line: [UInt8] {
        var composer = TextComposer()
        switch reading {
        case .html(let html): HTMLFragment.append(html, to: &composer, baseURL: nil)
        case .plain: composer.append(bytes)
        }
        composer.end()
        // Where a title is coded once more than it is read, what is left is still a reference.
        let text = composer.text.map { $0 == 0x0A ? 0x20 : $0 }
        return kind == .either && HTMLSigns.hasReference(text) ? HTMLEntities.decoded(text) : text
    }
}

extension [UInt8] {
    /// The bytes without white space and control characters at both ends.
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else {
            return []
        }
        return self[first...last]
    }
}
