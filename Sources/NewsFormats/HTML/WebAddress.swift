/// An address that others are relative to (RFC 3986, 5.2).
struct WebAddress {
    private let scheme: Substring
    private let host: Substring
    private let path: Substring

    /// Reads an absolute address of the web; nil for any other.
    init?(_ address: String) {
        let address = Self.trimmed(address)
        guard let colon = address.firstIndex(of: ":"), ["http", "https"].contains(address[..<colon].lowercased()) else {
            return nil
        }
        let rest = address[address.index(after: colon)...]
        guard rest.hasPrefix("//") else { return nil }
        let place = rest.dropFirst(2)
        let hostEnd = place.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? place.endIndex
        guard hostEnd > place.startIndex else { return nil }
        scheme = address[..<colon]
        host = place[..<hostEnd]
        path = place[hostEnd...].prefix { $0 != "?" && $0 != "#" }
    }

    /// The address again, without query and place in the page.
    var string: String { "\(scheme)://\(host)\(path)" }
    /// True where no page of the site is named.
    var isFrontPage: Bool { path.isEmpty || path == "/" }

    /// The host's name in small letters, without "www.".
    var hostName: String {
        let name = host.lowercased()
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }

    /// The absolute address that a page's link leads to; nil for scripts, places within the page and broken addresses.
    static func resolved(_ link: String, base: WebAddress?) -> String? {
        let link = trimmed(link)
        guard let first = link.utf8.first, first != 0x23, !link.utf8.contains(where: { $0 <= 0x20 }) else { return nil }
        if let colon = link.firstIndex(where: { $0 == ":" || $0 == "/" || $0 == "?" }), link[colon] == ":" {
            switch link[..<colon].lowercased() {
            case "http", "https": return WebAddress(String(link)).map { _ in String(link) }
            case "mailto": return String(link)
            default: return nil
            }
        }
        return base?.address(of: link)
    }

    private func address(of link: Substring) -> String? {
        if link.hasPrefix("//") { return "\(scheme):\(link)" }
        let root = "\(scheme)://\(host)"
        if link.hasPrefix("/") { return root + Self.withoutDots(link) }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
        if link.hasPrefix("?") { return root + (path.isEmpty ? "/" : path) + link }
        return root + Self.withoutDots(folder + link)
    }

    /// A path with its "." and ".." worked out.
    private static func withoutDots(_ address: Substring) -> String {
        let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
        guard address[..<end].contains("/.") else { return String(address) }
        var steps: [Substring] = []
        let parts = address[..<end].split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part {
            case "..":
                if steps.count > 1 { steps.removeLast() }
                if isLast { steps.append("") }
            case ".": if isLast { steps.append("") }
            default: steps.append(part)
            }
        }
        return steps.joined(separator: "/") + address[end...]
    }

    private static func trimmed(_ address: String) -> Substring {
        let bytes = address.utf8
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return ""
        }
        return address[first...last]
    }
}
