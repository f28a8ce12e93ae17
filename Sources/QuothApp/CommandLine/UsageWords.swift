/// ArgumentParser's message as the middle of our own line: its first line, small initials, no full stop, an option
/// without its value's name, and a suggestion only where it is close to what was typed.
func usageWords(_ message: String) -> String {
    let line = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "bad usage"
    var words = optionsByName(printable(line.hasPrefix("Error: ") ? String(line.dropFirst(7)) : line))
    if words.hasSuffix(".") { words.removeLast() }
    var sentences = words.split(separator: ". ", omittingEmptySubsequences: true).map(String.init)
    if sentences.count > 1, let last = sentences.last, last.hasPrefix("Did you mean"), !isClose(sentences[0], last) {
        sentences.removeLast()
    }
    return sentences.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: "; ")
}

/// Turns `'--format <format>'` into `--format`.
private func optionsByName(_ line: String) -> String {
    let parts = line.split(separator: "'", omittingEmptySubsequences: false)
    var result = String(parts[0])
    var isQuoted = false
    for part in parts.dropFirst() {
        isQuoted.toggle()
        if isQuoted, part.hasPrefix("--"), part.hasSuffix(">"), let name = part.split(separator: " ").first {
            result += name
        } else if isQuoted {
            result += "'\(part)'"
        } else {
            result += part
        }
    }
    // An apostrophe without a second one is no quote.
    return parts.count.isMultiple(of: 2) ? line : result
}

/// True where the option that a sentence suggests is at most two letters from the one that another complains of.
private func isClose(_ complaint: String, _ suggestion: String) -> Bool {
    let named = [complaint, suggestion].map { $0.split(separator: "'").dropFirst().first.map { Array($0.utf8) } ?? [] }
    return editDistance(named[0], named[1], atMost: 2) <= 2
}

/// How many letters have to be put in, taken out or changed; `limit + 1` where it is more than `limit`.
///
/// O(length × limit) for lengths that are near each other, else O(1).
private func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
        var next = [Int](repeating: limit + 1, count: b.count + 1)
        next[0] = i + 1
        for j in max(0, i - limit)..<max(0, min(b.count, i + limit + 1)) where j < b.count {
            next[j + 1] = min(row[j] + (letter == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        }
        row = next
    }
    return min(row[b.count], limit + 1)
}
