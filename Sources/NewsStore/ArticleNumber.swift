/// An article's place in the store: 0-based, in the order of loading, stable while the program runs.
package struct ArticleNumber: Hashable, Comparable, Sendable {
    package let value: Int

    package init(_ value: Int) { self.value = value }

    package static func < (a: ArticleNumber, b: ArticleNumber) -> Bool { a.value < b.value }
}
