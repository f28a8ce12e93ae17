/// Reads what class names, ids, roles and the like say of an element.
struct LabelReader {
    /// What one attribute's value says: names with white space between, each made of words.
    static func labels(_ value: ArraySlice<UInt8>) -> HTMLLabels {
        value.withUnsafeBufferPointer { bytes in
            var reader = LabelReader(bytes: bytes)
            return reader.read()
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// What the words of the name say that is being read, one by one and together.
    private var name: HTMLLabels = []
    private var wordCount = 0
    private var isNegated = false
    /// True behind a word such as "no".
    private var isDenied = false

    /// More words than these no name has that means something: it is made by a program.
    private static let mostWords = 12

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func read() -> HTMLLabels {
        var (labels, offset): (HTMLLabels, Int) = ([], 0)
        while offset < bytes.count {
            while offset < bytes.count, MarkupScan.isSpace(bytes[offset]) { offset += 1 }
            var end = offset
            while end < bytes.count, !MarkupScan.isSpace(bytes[end]) { end += 1 }
            labels.formUnion(readName(offset..<end))
            offset = end
        }
        return labels
    }

    private mutating func readName(_ range: Range<Int>) -> HTMLLabels {
        (name, wordCount, isNegated, isDenied) = ([], 0, false, false)
        if let whole = LabelWords.names.value(bytes, range) { return whole }
        var start = range.lowerBound
        while start < range.upperBound {
            while start < range.upperBound, !isWord(bytes[start]) { start += 1 }
            var end = start
            while end < range.upperBound, isWord(bytes[end]), !(end > start && beginsWord(end)) { end += 1 }
            if end > start { take(start..<end) }
            start = end
        }
        return meaning
    }

    private mutating func take(_ word: Range<Int>) {
        wordCount += 1
        guard let found = LabelWords.words.value(bytes, word) else { return }
        if found.contains(.denial) { isDenied = true }
        if found.contains(.negation), wordCount == 1 { isNegated = true }
        if !isDenied { name.formUnion(found.subtracting(.negation)) }
    }

    /// What the words of a name mean together.
    private var meaning: HTMLLabels {
        if isNegated && wordCount > 1 || wordCount > Self.mostWords { return [] }
        var meaning = name
        if meaning.contains([.author, .box]) { meaning.insert(.biography) }
        let isPlain = meaning.isDisjoint(with: HTMLLabels.foreign.union(.aside).union([.header, .headline]))
        if meaning.contains([.story, .text]), isPlain { meaning.insert(.articleBody) }
        return meaning
    }

    private func isWord(_ byte: UInt8) -> Bool {
        MarkupScan.small(byte) >= 0x61 && MarkupScan.small(byte) <= 0x7A || byte >= 0x80
    }

    /// Whether a capital behind a small letter begins a word: "articleBody".
    private func beginsWord(_ index: Int) -> Bool {
        let isCapital = { (byte: UInt8) in byte >= 0x41 && byte <= 0x5A }
        return isCapital(bytes[index]) && !isCapital(bytes[index - 1])
    }
}
