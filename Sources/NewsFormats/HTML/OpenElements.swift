/// The elements that are open while tags pass by, so that they nest no deeper than a limit and every end tag that is
/// handed on ends something.
///
/// The true tree is never deeper than what is counted here: an end tag counts only where tree construction heeds it.
struct OpenElements {
    private struct Element {
        let name: WordKey
        let isBlock: Bool
        let isKept: Bool
    }

    private var elements: [Element] = []
    private var keptCount = 0

    private static let table = WordKey("table")

    /// Opens an element; false where its tags are to go, because they are not wanted or it would stand too deep.
    mutating func begin(_ name: WordKey, isBlock: Bool, isKept: Bool = true) -> Bool {
        let isKept = isKept && keptCount < HTMLSieve.deepest
        elements.append(Element(name: name, isBlock: isBlock, isKept: isKept))
        if isKept { keptCount += 1 }
        return isKept
    }

    /// Ends the innermost element of a name with all that stands in it; false where its end tag is to go, because no
    /// such element is open, a block or table would have to end with it, or its start tag went.
    mutating func end(_ name: WordKey, isBlock: Bool) -> Bool {
        var index = elements.count - 1
        let lowest = max(0, elements.count - HTMLSieve.deepest)
        while index >= lowest, elements[index].name != name {
            if elements[index].name == Self.table || elements[index].isBlock && !isBlock { return false }
            index -= 1
        }
        guard index >= lowest else { return false }
        let isKept = elements[index].isKept
        while elements.count > index { if elements.removeLast().isKept { keptCount -= 1 } }
        return isKept
    }
}
