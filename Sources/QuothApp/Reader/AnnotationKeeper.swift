import Glibc
import NewsModel
import NewsStore
import Synchronization
import UserState

/// The annotations of earlier runs: asked before an article is looked through, and told what was found. Any thread.
final class AnnotationKeeper: Sendable {
    private enum State {
        case unopened
        case open(AnnotationCache)
        /// There is no folder for it, or it is closed.
        case none
    }

    private let state = Mutex(State.unopened)
    private let path: String?

    /// A keeper of the file at `path`, which is opened when it is first asked.
    init(path: String?) { self.path = path }

    /// The file of the cache: in `XDG_CACHE_HOME`, else in the home folder; nil where neither is set.
    static func path(_ environment: (String) -> String?) -> String? {
        UserFolder.cache.path(environment).map { $0 + "/quoth/annotations.db" }
    }

    /// What an annotation depends on: the words, the structure they were found to have, the date, and the model.
    static func key(of stored: StoredArticle) -> ContentHash {
        var hasher = Hasher128()
        hasher.add(annotationModel)
        hasher.add(Int(bitPattern: UInt(stored.content.high)))
        hasher.add(Int(bitPattern: UInt(stored.content.low)))
        hasher.add(stored.article.date.map { $0.isApproximate ? 0 : $0.year } ?? 0)
        let structure = stored.article.structure
        for part in [structure.headline, structure.byline, structure.agency, structure.dateline, structure.dateLine] {
            hasher.add(part.map { $0.start << 32 | $0.end } ?? -1)
        }
        for paragraph in structure.paragraphs {
            hasher.add(paragraph.span.start << 32 | paragraph.span.end)
            if paragraph.isVerbatim { hasher.add(1) }
        }
        return hasher.hash
    }

    /// What is kept of articles; nil for those that have to be looked through.
    func find(_ articles: [StoredArticle]) -> [PackedAnnotation?] {
        let keys = articles.map(Self.key)
        let found = state.withLock { state in Self.opened(&state, path)?.find(keys) }
        guard let found else { return articles.map { _ in nil } }
        return zip(articles, found).map { stored, bytes in
            bytes.flatMap { PackedAnnotation(kept: $0, text: stored.article.text) }
        }
    }

    func keep(_ found: [(article: StoredArticle, packed: PackedAnnotation)]) {
        let entries = found.map { (key: Self.key(of: $0.article), bytes: $0.packed.bytes) }
        state.withLock { state in Self.opened(&state, path)?.keep(entries) }
    }

    /// To be called when there is no more to look through for now.
    func tidy() { state.withLock { state in Self.opened(&state, path)?.tidy() } }

    /// Closes the file for good.
    func close() {
        state.withLock { state in
            if case .open(let cache) = state { cache.close() }
            state = .none
        }
    }

    private static func opened(_ state: inout State, _ path: String?) -> AnnotationCache? {
        switch state {
        case .open(let cache): return cache
        case .none: return nil
        case .unopened:
            let cache = path.flatMap { AnnotationCache(path: $0, now: time(nil)) }
            state = cache.map { .open($0) } ?? .none
            return cache
        }
    }
}
