import NewsModel
import NewsStore

extension ReaderState {
    /// Lets list and text follow files that changed: what is read stays where it is, and one line says what happened.
    mutating func take(_ changes: FileChanges) -> [Effect] {
        var effects: [Effect] = []
        var news = FileNews()
        var places = FilePlaces(store)
        for step in changes.steps {
            switch step {
            case .gone(let path):
                let numbers = places.take(path)
                news.removed += numbers.map { store[$0].title }
                effects += follow(store.remove(numbers))
            case .moved(let old, let new): effects += move(old, new, &places, &news)
            case .holds(let path, let articles): effects += replace(path, with: articles, &places, &news)
            }
        }
        loading.skipped += changes.skipped
        if let words = news.words { say(words) }
        return effects
    }

    private mutating func move(
        _ old: String, _ new: String, _ places: inout FilePlaces, _ news: inout FileNews
    ) -> [Effect] {
        let numbers = places.take(old)
        for number in numbers {
            let source = store[number].article.source
            let path = new + source.path.dropFirst(old.count)
            store.move(
                number,
                to: ArticleSource(path: path, format: source.format, item: source.item, modified: source.modified))
            if text?.number == number { text?.article = store[number].article }
            places.put(number, path)
            news.renamed.append(store[number].title)
        }
        sortAnew(Set(numbers.filter(store.isRow)))
        // What was being found in them was found in the articles as they were.
        return [.annotate(numbers)]
    }

    /// Puts rows where their files' new names have them; the selection stays with its article.
    private mutating func sortAnew(_ renamed: Set<ArticleNumber>) {
        if renamed.isEmpty { return }
        let selected = list.selected
        list.all.remove(renamed)
        list.all.insert(Array(renamed), in: store)
        // The order by relevance does not ask for names.
        if list.rows.order != .relevance {
            let shown = list.rows.numbers.filter(renamed.contains)
            list.rows.remove(renamed)
            list.rows.insert(shown, in: store)
        }
        if let selected { list.selection = row(of: selected) ?? list.selection }
    }

    /// Puts what a file holds now in the place of what it held.
    private mutating func replace(
        _ path: String, with articles: [StoredArticle], _ places: inout FilePlaces, _ news: inout FileNews
    ) -> [Effect] {
        var old = places.take(path)
        var effects: [Effect] = []
        var fresh: [StoredArticle] = []
        for article in articles {
            if let index = old.firstIndex(where: {
                store[$0].content == article.content && store[$0].title == article.title
            }) {
                // The words are the same: whatever else was written, there is nothing new to read.
                store.move(old[index], to: article.article.source)
                effects.append(.annotate([old[index]]))
                places.put(old.remove(at: index), path)
            } else {
                fresh.append(article)
            }
        }
        for article in fresh {
            let source = article.article.source
            guard let index = old.firstIndex(where: { isEarlier($0, of: article) }) else {
                let number = ArticleNumber(store.count)
                let change = store.append([article])
                places.put(number, path)
                if change.added.contains(number) { news.added.append(article.title) }
                effects += follow(change)
                continue
            }
            let number = old.remove(at: index)
            let new = ArticleNumber(store.count)
            keepReading(of: number, in: article)
            let change = store.replace(number, with: article)
            places.put(new, source.path)
            changed.insert(new)
            news.changed.append(article.title)
            effects += follow(change) + (store.isRow(new) ? [] : [.annotate([new])])
        }
        news.removed += old.map { store[$0].title }
        return effects + follow(store.remove(old))
    }

    /// Whether an article is what stood at the same place of the file before.
    private func isEarlier(_ number: ArticleNumber, of article: StoredArticle) -> Bool {
        let (old, new) = (store[number].article, article.article)
        if let id = new.given.id, let other = old.given.id { return id == other }
        return old.source.item == new.source.item
    }

    /// What was being read goes on at the same words in the new version.
    private mutating func keepReading(of number: ArticleNumber, in article: StoredArticle) {
        guard let view = text, view.number == number else { return }
        keepPlace()
        guard var place = places[view.article.id] else { return }
        let anchor = TextAnchor(from: view.article.text, to: article.article.text)
        place.offset = view.top == 0 ? 0 : anchor.offset(place.offset)
        place.focus = place.focus.map(anchor.offset)
        place.article = article.article.id
        places[place.article] = place
    }
}

/// Which articles lie in which files.
struct FilePlaces {
    private var numbers: [String: [ArticleNumber]] = [:]

    /// The places of all articles of a store. O(articles).
    init(_ store: NewsStore) {
        for number in store.present { numbers[store[number].article.source.path, default: []].append(number) }
    }

    /// The articles of a file, or of all files below a folder; they are forgotten here.
    mutating func take(_ path: String) -> [ArticleNumber] {
        if let file = numbers.removeValue(forKey: path) { return file }
        let below = numbers.keys.filter { $0.hasPrefix(path + "/") }.sorted()
        return below.flatMap { numbers.removeValue(forKey: $0) ?? [] }
    }

    mutating func put(_ number: ArticleNumber, _ path: String) { numbers[path, default: []].append(number) }
}

/// What is said of files that changed.
private struct FileNews {
    var added: [String] = []
    var changed: [String] = []
    var renamed: [String] = []
    var removed: [String] = []

    /// One line, or nil where nothing is to be said.
    var words: String? {
        let kinds = [("new", added), ("changed", changed), ("renamed", renamed), ("removed", removed)]
            .filter { !$0.1.isEmpty }
        if kinds.count == 1, let only = kinds.first, only.1.count == 1 { return "\(only.0): \(only.1[0])" }
        return kinds.isEmpty
            ? nil : "files: " + kinds.map { "\(StatusModel.grouped($0.1.count)) \($0.0)" }.joined(separator: ", ")
    }
}
