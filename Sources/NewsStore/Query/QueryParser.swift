import UnicodeText

/// Reads a query by recursive descent, once from left to right.
///
///     query    = all ("or" all)*
///     all      = operand ("and"? operand)*
///     operand  = "-" operand | "not" operand | "(" query ")" | term
///     term     = field ":" value | value
///     value    = word | "phrase" | /pattern/;  after a field also "(" query ")", of values only
struct QueryParser {
    /// How deep brackets and negations may stand in each other.
    static let deepest = 50

    let bytes: [UInt8]
    var offset = 0
    private var depth = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The words that join conditions.
    private enum Keyword: String { case and, or, not }

    /// Reads all of it.
    mutating func query() throws(QueryMistake) -> QueryNode {
        skipSpace()
        if isAtEnd { return .all([]) }
        let node = try alternatives(in: nil)
        if !isAtEnd { throw .unopened(offset..<offset + 1) }
        return node
    }

    /// Reads up to the end or a closing bracket; in a field's brackets `field` is that field.
    private mutating func alternatives(in field: QueryField?) throws(QueryMistake) -> QueryNode {
        var nodes = [try conjunction(in: field)]
        while let (keyword, range) = self.keyword(), keyword == .or {
            try pass(keyword, range)
            nodes.append(try conjunction(in: field))
        }
        return nodes.count == 1
            ? nodes[0] : .any(nodes.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } })
    }

    private mutating func conjunction(in field: QueryField?) throws(QueryMistake) -> QueryNode {
        var nodes: [QueryNode] = []
        while !isAtEnd, bytes[offset] != UInt8(ascii: ")") {
            if let (keyword, range) = self.keyword(), keyword != .not {
                if nodes.isEmpty { throw .nothingBefore(keyword.rawValue, range) }
                if keyword == .or { break }
                try pass(keyword, range)
            }
            let node = try operand(in: field)
            if case .all(let inner) = node { nodes += inner } else { nodes.append(node) }
            skipSpace()
        }
        return nodes.count == 1 ? nodes[0] : .all(nodes)
    }

    private mutating func operand(in field: QueryField?) throws(QueryMistake) -> QueryNode {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw .tooDeep(offset..<offset + 1) }
        if bytes[offset] == UInt8(ascii: "-") {
            let range = offset..<offset + 1
            offset += 1
            if isBlank { throw QueryMistake.loneMinus(range).unfinished }
            if isSpace || bytes[offset] == UInt8(ascii: ")") { throw .loneMinus(range) }
            return try operand(in: field).negated
        }
        if let (keyword, range) = self.keyword(), keyword == .not {
            try pass(keyword, range)
            return try operand(in: field).negated
        }
        return bytes[offset] == UInt8(ascii: "(") ? try bracket(in: field) : try term(in: field)
    }

    /// Reads a bracket, which begins here.
    mutating func bracket(in field: QueryField?) throws(QueryMistake) -> QueryNode {
        let start = offset
        offset += 1
        skipSpace()
        if isAtEnd { throw QueryMistake.nothingBetween("( and )", start..<offset).unfinished }
        if bytes[offset] == UInt8(ascii: ")") { throw .nothingBetween("( and )", start..<offset + 1) }
        let node = try alternatives(in: field)
        if !isAtEnd { offset += 1 }
        return node
    }

    /// Goes past a keyword, after which something must come.
    private mutating func pass(_ keyword: Keyword, _ range: Range<Int>) throws(QueryMistake) {
        offset = range.upperBound
        skipSpace()
        if isAtEnd { throw QueryMistake.nothingAfter(keyword.rawValue, range).unfinished }
        if bytes[offset] == UInt8(ascii: ")") { throw .nothingAfter(keyword.rawValue, range) }
        if let (next, place) = self.keyword(), next != .not { throw .nothingBefore(next.rawValue, place) }
    }

    /// The keyword that stands here, by itself and in letters of either case.
    private func keyword() -> (keyword: Keyword, range: Range<Int>)? {
        let end = endOfWord(from: offset)
        guard end - offset <= 3, let keyword = Keyword(rawValue: string(offset..<end).lowercased()) else { return nil }
        return (keyword, offset..<end)
    }
}

// MARK: Reading bytes

extension QueryParser {
    var isAtEnd: Bool { offset >= bytes.count }

    /// True where nothing but white space is left.
    var isBlank: Bool {
        var rest = self
        rest.skipSpace()
        return rest.isAtEnd
    }

    var isSpace: Bool { !isAtEnd && ScalarClass.isWhitespace(UTF8Scan.scalar(at: offset, in: bytes).value) }

    mutating func skipSpace() {
        while !isAtEnd {
            let (scalar, length) = UTF8Scan.scalar(at: offset, in: bytes)
            guard ScalarClass.isWhitespace(scalar) else { return }
            offset += length
        }
    }

    /// The end of the word that begins at an offset: white space, a bracket or a quotation mark ends it.
    func endOfWord(from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(at: end, in: bytes)
            if ScalarClass.isWhitespace(scalar) || scalar == 0x28 || scalar == 0x29 || Self.isQuotationMark(scalar) {
                break
            }
            end += length
        }
        return end
    }

    /// Double quotation marks, straight, curly, low and angled; single ones stand in words.
    static func isQuotationMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x301D...0x301F, 0xFF02: true
        default: false
        }
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension QueryNode {
    fileprivate var negated: QueryNode { if case .not(let node) = self { node } else { .not(self) } }
}
