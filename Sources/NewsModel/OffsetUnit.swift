/// What an offset into a text counts.
package enum OffsetUnit: String, CaseIterable, Sendable {
    /// Unicode scalars: the characters of Python's strings.
    case scalar
    /// Bytes of UTF-8.
    case utf8
    /// Units of UTF-16: the characters of JavaScript's and Java's strings.
    case utf16
}
