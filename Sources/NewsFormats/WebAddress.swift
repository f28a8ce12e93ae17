/// Makes addresses whole that are given relative to another (RFC 3986, section 5.2).
enum WebAddress {
    /// The address that `reference` means where it stands in something at `base`; as it is, where the base is no address.
    static func resolve(_ reference: String, against base: String) -> String {
        let reference = Parts(trimmed(reference))
        if reference.scheme != nil { return reference.written }
        let base = Parts(trimmed(base))
        guard base.scheme != nil else { return reference.written }
        var target = reference
        target.scheme = base.scheme
        if reference.authority == nil {
            target.authority = base.authority
            if reference.path.isEmpty {
                target.path = base.path
                if reference.query == nil { target.query = base.query }
            } else if !reference.path.hasPrefix("/") {
                target.path = merged(base, reference.path)
            }
        }
        target.path = withoutDots(target.path)
        return target.written
    }

    /// Whether an address leads to a page of the web.
    static func isPage(_ address: String) -> Bool {
        let scheme = Parts(trimmed(address)).scheme?.lowercased()
        return scheme == "http" || scheme == "https"
    }

    private static func trimmed(_ address: String) -> Substring {
        let bytes = Array(address.utf8)
        return Substring(String(decoding: bytes.trimmed, as: UTF8.self))
    }

    private static func merged(_ base: Parts, _ path: String) -> String {
        if base.authority != nil, base.path.isEmpty { return "/" + path }
        guard let slash = base.path.lastIndex(of: "/") else { return path }
        return base.path[...slash] + path
    }

    /// A path with `.` and `..` carried out. Linear.
    private static func withoutDots(_ path: String) -> String {
        guard path.utf8.contains(0x2E) else { return path }
        var kept: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part {
            case ".": if isLast { kept.append("") }
            case "..":
                if kept.count > 1 || kept.first.map({ !$0.isEmpty }) == true { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(part)
            }
        }
        return kept.joined(separator: "/")
    }

    /// The parts of an address, without the marks between them.
    private struct Parts {
        var scheme: Substring?
        var authority: Substring?
        var path: String
        var query: Substring?
        var fragment: Substring?

        init(_ address: Substring) {
            var rest = address
            if let hash = rest.firstIndex(of: "#") {
                fragment = rest[rest.index(after: hash)...]
                rest = rest[..<hash]
            }
            if let mark = rest.firstIndex(of: "?") {
                query = rest[rest.index(after: mark)...]
                rest = rest[..<mark]
            }
            if let colon = rest.firstIndex(of: ":"), Self.isScheme(rest[..<colon]) {
                scheme = rest[..<colon]
                rest = rest[rest.index(after: colon)...]
            }
            if rest.hasPrefix("//") {
                let start = rest.index(rest.startIndex, offsetBy: 2)
                let end = rest[start...].firstIndex(of: "/") ?? rest.endIndex
                authority = rest[start..<end]
                rest = rest[end...]
            }
            path = String(rest)
        }

        private static func isScheme(_ word: Substring) -> Bool {
            guard let first = word.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
            return word.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte)
            }
        }

        var written: String {
            var text = scheme.map { "\($0):" } ?? ""
            if let authority { text += "//\(authority)" }
            text += path
            if let query { text += "?\(query)" }
            if let fragment { text += "#\(fragment)" }
            return text
        }
    }
}
