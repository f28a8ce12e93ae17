/// Who wrote something, as a feed names them.
struct FeedPerson {
    var name: String?
    /// Their mail or web address.
    var address: String?

    /// The name, or the address where there is none.
    var written: String? { name ?? address }

    /// The name in a line of RSS: "ines@wire.example (Ines Halvorsen)", "Ines Halvorsen <ines@wire.example>".
    ///
    /// An address alone is the name where nothing else is given.
    static func name(_ line: String) -> String {
        let bytes = Array(line.utf8).trimmed
        let inBrackets = between(0x28, 0x29, bytes)
        let before = inBrackets.map { bytes[..<$0.lowerBound] } ?? bytes[...]
        if let inBrackets, isAddress(before) { return string(bytes[inBrackets.lowerBound + 1..<inBrackets.upperBound]) }
        if let angled = between(0x3C, 0x3E, bytes), isAddress(bytes[angled.lowerBound + 1..<angled.upperBound]) {
            let name = string(bytes[..<angled.lowerBound])
            return name.isEmpty ? string(bytes[angled.lowerBound + 1..<angled.upperBound]) : name
        }
        if let inBrackets, isAddress(bytes[inBrackets.lowerBound + 1..<inBrackets.upperBound]) { return string(before) }
        return string(bytes)
    }

    /// From the first opening bracket to the last closing one.
    private static func between(_ opening: UInt8, _ closing: UInt8, _ bytes: ArraySlice<UInt8>) -> Range<Int>? {
        guard let start = bytes.firstIndex(of: opening), let end = bytes.lastIndex(of: closing), start < end else {
            return nil
        }
        return start..<end
    }

    private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        let words = Array(bytes).trimmed
        return words.contains(0x40) && !words.contains(0x20)
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String {
        var words = Array(bytes).trimmed
        if words.count > 1, words.first == 0x22, words.last == 0x22 { words = words.dropFirst().dropLast() }
        return String(decoding: words, as: UTF8.self)
    }
}
