import Foundation
import Keys
import NewsAnnotation
import NewsModel
import NewsStore
import QuothApp
import ReaderCore
import ReaderUI
import Screen
import Synchronization

/// Times what a key costs, without a terminal: taking it in, and drawing the screen.
///
/// Loads and annotates all articles under `path` first. Prints milliseconds, median and 99th percentile of 400
/// presses each, at 40 rows and 160 columns.
func bench(_ path: String, onlyLoads: Bool = false) -> Int32 {
    let loaded = Mutex<[StoredArticle]>([])
    let finished = DispatchSemaphore(value: 0)
    let loader = ArticleLoader(.paths([path]))
    let started = ContinuousClock.now
    do {
        try loader.start { event in
            loaded.withLock { $0 += event.articles }
            if event.isFinished { finished.signal() }
        }
    } catch {
        print(error.message)
        return 2
    }
    finished.wait()
    print("loaded in \(milliseconds(ContinuousClock.now - started)) ms")
    if onlyLoads { return 0 }
    let articles = loaded.withLock { $0 }
    var state = ReaderState(size: ScreenSize(rows: 40, columns: 160))
    var progress = LoadingProgress()
    progress.isFinished = true
    _ = state.apply(.loaded(articles, progress))
    let annotator = Annotator()
    _ = state.apply(
        .annotated(
            articles.enumerated().map { index, stored in
                let packed = PackedAnnotation(annotator.annotate(stored.article), text: stored.article.text)
                return AnnotationResult(number: ArticleNumber(index), article: stored.article, packed: packed)
            }))
    let theme = Theme(name: "bench", isDark: true) { _ in .plain }
    for (name, key) in [("j in the list", "j"), (") in the text", ")"), ("PgDn in the text", "PgDn"), ("*", "*")] {
        if name != "j in the list", state.pane == .list { _ = state.apply(.key(KeyStroke(.enter))) }
        guard let stroke = KeyNames.stroke(named: key) else { continue }
        var taking: [Double] = []
        var drawing: [Double] = []
        for _ in 0..<400 {
            let start = ContinuousClock.now
            _ = state.apply(.key(stroke))
            let taken = ContinuousClock.now
            _ = ScreenView(state, theme: theme).draw()
            taking.append(milliseconds(taken - start))
            drawing.append(milliseconds(ContinuousClock.now - taken))
        }
        print("\(name): apply \(summary(taking)), draw \(summary(drawing))")
    }
    benchSpeaker(state)
    return 0
}

private func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1e3
}

private func summary(_ times: [Double]) -> String {
    let sorted = times.sorted()
    return String(format: "%.3f / %.3f", sorted[sorted.count / 2], sorted[sorted.count * 99 / 100])
}

/// Times the page of the person who is quoted most.
private func benchSpeaker(_ state: ReaderState) {
    var counts: [String: Int] = [:]
    for number in state.store.numbers {
        for quotation in state.store[number].annotation?.quotations ?? [] {
            if let name = quotation.speakerName, quotation.person != nil { counts[name, default: 0] += 1 }
        }
    }
    guard let most = counts.max(by: { $0.value < $1.value }) else { return }
    let start = ContinuousClock.now
    let found = SpeakerQuotations(of: most.key, in: state.store)
    let gathered = ContinuousClock.now
    let groups = SpeakerGroups(found, in: state.store)
    print(
        "gs on \(groups.rows.count) quotations: gather \(milliseconds(gathered - start)), "
            + "compare \(milliseconds(ContinuousClock.now - gathered))")
}
