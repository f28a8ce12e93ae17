/// What a TOML parser's message means to somebody who writes a theme; the message itself where it is a rare one.
///
/// `line` is the text of the line that the parser names.
func syntaxWords(_ message: String, line: String) -> String {
    if message.contains("unescaped control characters") {
        let hasControl = line.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" && $0 != "\r" }
        return hasControl ? "a control character stands in a string" : "a string is not closed"
    }
    return commonSyntaxWords.first { message.contains($0.parsers) }?.ours ?? message
}

/// Parts of the parser's messages, with what we say instead; the first that fits counts.
private let commonSyntaxWords: [(parsers: String, ours: String)] = [
    ("(dangling comma)", "a comma before } is one too many"),
    ("saw comma", "a comma is one too many"),
    ("closing '}'", "a comma or the closing } is missing"),
    ("comma or closing ']'", "a comma or the closing ] is missing"),
    ("expected ']'", "the closing ] is missing"),
    ("encountered end-of-file", "the file ends before this is closed or has its value"),
    ("expected '='", "an = is missing after the key"),
    ("expected value, saw", "the value is missing after ="),
    ("expected keys, tables", "a key is missing: letters, digits, - and _"),
    ("expected bare key", "a key is missing: letters, digits, - and _"),
    ("blank bare keys", "the name is missing between [ and ]"),
    ("unknown escape sequence", "a backslash in a string is written \\\\"),
    ("cannot redefine", "this stands here a second time"),
    ("cannot insert", "this stands here a second time"),
    ("expected a comment or whitespace", "only one entry stands on a line"),
    ("could not determine value type", valueWords), ("could not be interpreted", valueWords),
    ("expected 'true'", valueWords), ("expected 'false'", valueWords), ("value-terminator", valueWords),
    ("digit", valueWords), ("expected 'inf'", valueWords), ("expected 'nan'", valueWords),
]

private let valueWords = "a value is words in quotes, a number, true or false"
