import NewsStore

/// The places to go back to, the latest last.
package struct JumpList: Sendable {
    struct Place: Hashable, Sendable {
        var article: ArticleNumber
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

    /// Forgets articles that are gone, and goes to newer versions of others.
    mutating func follow(newer: [ArticleNumber: ArticleNumber], gone: Set<ArticleNumber>) {
        places.removeAll { gone.contains($0.article) }
        for index in places.indices { places[index].article = newer[places[index].article] ?? places[index].article }
    }

    mutating func pop() -> Place? { places.popLast() }
}
