/// An article's place in the store: 0-based, in the order of loading, stable while the program runs.
package struct ArticleNumber: Hashable, Comparable, Sendable {
    /// Four bytes: lists of a hundred thousand are copied at a key.
    private let number: UInt32

    package var value: Int { Int(number) }

    package init(_ value: Int) { number = UInt32(value) }

    package static func < (a: ArticleNumber, b: ArticleNumber) -> Bool { a.number < b.number }
}
