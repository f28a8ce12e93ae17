/// How many columns clusters take, as they are displayed: the one place that decides it.
package enum ClusterWidth {
    /// The columns of the cluster `bytes[range]`, after cleaning.
    package static func columns(of bytes: [UInt8], _ range: Range<Int>) -> Int {
        Cleaning.displayed(bytes, range).columns
    }

    /// The columns of a text on one line, after cleaning. Linear.
    package static func columns(of text: String) -> Int {
        let bytes = Array(text.utf8)
        return GraphemeClusters(bytes).reduce(0) { $0 + columns(of: bytes, $1) }
    }
}
