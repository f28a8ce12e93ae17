/// What a key brought.
package struct Press: Hashable, Sendable {
    /// Milliseconds from the key to the last byte of its output; nil where none came.
    package let latency: Double?
    /// Milliseconds from the key to the first byte of its output.
    package let response: Double?
    /// Bytes of output.
    package let bytes: Int
    /// Bytes that came after the press before had been taken as done, and before this key.
    package let lateBytes: Int
}

/// How to tell that a key's output is complete.
package struct Patience: Hashable, Sendable {
    /// Milliseconds without output after which it is; never counted.
    package let quiet: Double
    /// Milliseconds to wait for the first of it, and in all.
    package let limit: Double

    package init(quiet: Double = 12, limit: Double = 2_000) { (self.quiet, self.limit) = (quiet, limit) }
}
