import NewsStore

/// The places to go back to, the latest last.
package struct JumpList: Sendable {
    struct Place: Hashable, Sendable {
        let article: ArticleNumber
        let place: TextPlace
        let focus: Focus
        let chosen: NameKey?
    }

    private var places: [Place] = []
    private static let most = 100

    mutating func push(_ place: Place) {
        if places.last == place { return }
        places.append(place)
        if places.count > Self.most { places.removeFirst() }
    }

    var isEmpty: Bool { places.isEmpty }

    mutating func pop() -> Place? { places.popLast() }
}
