/// What became of the rows when the store changed: each row stands in it once.
package struct RowChange: Sendable {
    /// Rows that are new.
    package var added: [ArticleNumber] = []
    /// Rows whose place another number took: another copy, or another version, of the same article.
    package var replaced: [(old: ArticleNumber, new: ArticleNumber)] = []
    /// Rows that are gone.
    package var removed: [ArticleNumber] = []

    package init() {}

    /// This change and another one after it, as one.
    func followed(by later: RowChange) -> RowChange {
        var both = RowChange()
        both.removed = removed
        var added = Set(added)
        var older = Dictionary(replaced.map { ($0.new, $0.old) }) { $1 }
        for number in later.removed where added.remove(number) == nil {
            both.removed.append(older.removeValue(forKey: number) ?? number)
        }
        for (old, new) in later.replaced {
            if added.remove(old) != nil {
                added.insert(new)
            } else {
                older[new] = older.removeValue(forKey: old) ?? old
            }
        }
        both.added = added.sorted() + later.added
        both.replaced = older.map { ($0.value, $0.key) }.sorted { $0.1 < $1.1 }
        return both
    }
}
