import NewsModel

/// Tells whether two addresses are those of one article.
package enum ArticleAddress {
    /// What stands for an address: without scheme, "www.", fragment, and what only counts readers; nil for none, and for
    /// a home page, which is no article's.
    package static func key(_ url: String?) -> ContentHash? {
        guard var address = url?[...], !address.isEmpty else { return nil }
        for scheme in ["https://", "http://"] where address.hasPrefix(scheme) { address.removeFirst(scheme.count) }
        if address.hasPrefix("www.") { address.removeFirst(4) }
        if let fragment = address.firstIndex(of: "#") { address = address[..<fragment] }
        let query = address.firstIndex(of: "?") ?? address.endIndex
        var path = address[..<query]
        if path.hasSuffix("/") { path.removeLast() }
        let fields = address[query...].dropFirst().split(separator: "&").filter { field in
            !counters.contains { field.hasPrefix($0) }
        }
        guard path.contains("/") || !fields.isEmpty else { return nil }
        return ContentHash(Array((fields.isEmpty ? String(path) : "\(path)?\(fields.joined(separator: "&"))").utf8))
    }

    /// Fields of an address that tell where a reader came from.
    private static let counters = ["utm_", "fbclid=", "gclid=", "mc_cid=", "mc_eid=", "ref=", "cmpid=", "igshid="]
}
