/// All that is measured, in the order of the table.
package enum MeasureTable {
    package static let firstRow = "first list row"
    package static let firstRowAgain = "first list row, second start"
    package static let allListed = "all listed"
    package static let jsonListed = "all listed, from one JSONL"
    package static let allAnnotated = "all annotated"
    package static let allAnnotatedAgain = "all annotated, second start"
    package static let commonWord = "filter by a common word"
    package static let rareWord = "filter by a rare word"
    package static let memory = "memory, all annotated"
    package static let memoryPeak = "memory, the most"
    package static let text = "the text itself"
    package static let wakeUps = "wake-ups when all is done"

    package static let newsboatFirst = "newsboat: first list"
    package static let newsboatDown = "newsboat: cursor down"
    package static let newsboatSearch = "newsboat: search the common word"
    package static let newsboatMemory = "newsboat: memory, list open"
    package static let filesInC = "C, two threads: every file read"
    package static let cat = "cat of the JSONL"
    package static let lessDown = "less on the text: cursor down"
    package static let ripgrep = "rg -i: the common word"

    /// Keys of Quoth, measured with the 99th percentile beside the median.
    package static let keys = ["cursor down", "page down", "next quote"]
    package static let narrowKey = "cursor down, 24×80"

    /// The longest that any of these keys took while articles were loaded and annotated.
    package static let busyWorst = "any key while loading, worst"

    /// What a key is called while articles are loaded and annotated behind it.
    package static func busy(_ key: String) -> String { key + " while loading" }
    /// The 99th percentile of a key whose median has this name.
    package static func late(_ name: String) -> String { name + ", 99th" }
    /// The worst of the keystrokes whose median has this name.
    package static func worst(_ name: String) -> String { name + ", worst" }

    package static let all: [Measure] = starts + keyMeasures + filters + rest

    private static let starts = [
        Measure(firstRow, .milliseconds, .atMost(50)),
        Measure(newsboatFirst, .milliseconds, besides: firstRow),
        Measure(firstRowAgain, .milliseconds, .atMost(50)),
        Measure(allListed, .milliseconds, .atMost("2 × C", (2, of: filesInC, plus: 0))),
        Measure(filesInC, .milliseconds, besides: allListed),
        Measure(
            jsonListed, .milliseconds,
            .atMost("files, 12 × cat", (1, of: allListed, plus: 0), (12, of: cat, plus: 0))),
        Measure(cat, .milliseconds, besides: jsonListed),
        Measure(allAnnotated, .seconds, .atMost(90)),
        Measure(allAnnotatedAgain, .seconds, .atMost(5)),
    ]

    private static let keyMeasures: [Measure] =
        keys.flatMap { key in
            pair(key) + (key == keys[0] ? peerPair(newsboatDown, key) + peerPair(lessDown, key) : [])
        } + pair(narrowKey) + keys.flatMap { pair(busy($0)) }
        + [Measure(busyWorst, .milliseconds)]

    private static func pair(_ name: String) -> [Measure] {
        [Measure(name, .milliseconds, .atMost(1)), Measure(late(name), .milliseconds, .atMost(8))]
    }

    private static func peerPair(_ name: String, _ ours: String) -> [Measure] {
        [Measure(name, .milliseconds, besides: ours), Measure(late(name), .milliseconds, besides: late(ours))]
    }

    private static let filters = [
        Measure(commonWord, .milliseconds, .atMost(50)),
        Measure(worst(commonWord), .milliseconds, .atMost(50)),
        Measure(newsboatSearch, .milliseconds, besides: worst(commonWord)),
        Measure(ripgrep, .milliseconds, besides: worst(commonWord)),
        Measure(rareWord, .milliseconds, .atMost(50)),
        Measure(worst(rareWord), .milliseconds, .atMost(50)),
    ]

    private static let memoryBar = Bar.atMost("1.5 × text + 80", (1.5, of: text, plus: 80))

    private static let rest = [
        Measure(memory, .megabytes, memoryBar),
        Measure(memoryPeak, .megabytes, memoryBar),
        Measure(text, .megabytes, besides: memory),
        Measure(newsboatMemory, .megabytes, besides: memory),
        Measure(wakeUps, .perSecond, .atMost(0)),
    ]
}
