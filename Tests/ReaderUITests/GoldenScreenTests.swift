import NewsStore
import ReaderCore
import ReaderUI
import Screen
import Testing

@Suite struct GoldenScreenTests {
    private func drawn(_ columns: Int, _ rows: Int, _ keys: String...) -> Frame {
        Stage(columns, rows, keys: keys).drawn()
    }

    @Test func `the list at 80 by 24`() { GoldenScreen.expect(drawn(80, 24, "j"), is: "80x24-list") }

    @Test func `the text at 80 by 24`() {
        GoldenScreen.expect(drawn(80, 24, "j", "Enter", ")"), is: "80x24-text")
    }

    @Test func `the drawer at 80 by 24`() {
        GoldenScreen.expect(drawn(80, 24, "j", "Enter", ")", "Tab", "j"), is: "80x24-drawer")
    }

    @Test func `a narrow screen shows the sidebar alone`() {
        GoldenScreen.expect(drawn(44, 20, "j", "Enter", "Tab", "}"), is: "44x20-sidebar")
    }

    @Test func `the list in focus at 120 by 40`() {
        GoldenScreen.expect(drawn(120, 40, "j", "Enter", "h", "j"), is: "120x40-list")
    }

    @Test func `the text in focus at 120 by 40`() {
        GoldenScreen.expect(drawn(120, 40, "j", "Enter", "]p", "]p"), is: "120x40-text")
    }

    @Test func `all three panes at 200 by 60`() {
        GoldenScreen.expect(drawn(200, 60, "j", "Enter", "2)", "gq"), is: "200x60-panes")
    }

    @Test(arguments: [(80, 24), (200, 50), (40, 16)]) func `a guess, and why it was made`(columns: Int, rows: Int) {
        let stage = Stage(columns, rows, Stage.guessing, keys: ["j", "Enter", "4)", "i"])
        GoldenScreen.expect(stage.drawn(), is: "\(columns)x\(rows)-why")
    }

    @Test func `a guess in text, drawer and status`() {
        let stage = Stage(80, 24, Stage.guessing, keys: ["j", "Enter", "4)"])
        GoldenScreen.expect(stage.drawn(), is: "80x24-guess")
        GoldenScreen.expect(
            Stage(80, 24, Stage.guessing, keys: ["j", "Enter", "4)", "Tab"]).drawn(), is: "80x24-guess-drawer")
    }

    @Test func `a guess on the page of one speaker`() {
        let stage = Stage(80, 24, Stage.guessing, keys: ["j", "Enter", "4)", "gs", "i"])
        GoldenScreen.expect(stage.drawn(), is: "80x24-guess-speaker")
    }

    @Test func `the page of one speaker`() {
        GoldenScreen.expect(drawn(100, 30, "j", "Enter", "2)", "gs"), is: "100x30-speaker")
    }

    @Test func `the help page`() { GoldenScreen.expect(drawn(100, 60, "Enter", "?"), is: "100x60-help") }

    @Test func `the help page filtered`() {
        var stage = Stage(80, 24, keys: ["Enter", "?"])
        stage.type("/quot")
        GoldenScreen.expect(stage.drawn(), is: "80x24-help-filtered")
    }

    @Test func `matches while one types`() {
        var stage = Stage(80, 24, keys: ["j", "Enter", "/"])
        stage.type("ferr")
        GoldenScreen.expect(stage.drawn(), is: "80x24-find")
    }

    @Test(arguments: [(80, 24), (160, 30)]) func `the list narrowed by a query`(columns: Int, rows: Int) {
        var stage = Stage(columns, rows, keys: ["/"])
        stage.type("ferry or sheep -census")
        GoldenScreen.expect(stage.drawn(), is: "\(columns)x\(rows)-filter")
    }

    @Test func `a query with a mistake`() {
        var stage = Stage(80, 24, keys: ["/"])
        stage.type("sheep speker:torvald")
        GoldenScreen.expect(stage.drawn(), is: "80x24-mistake")
    }

    @Test(arguments: [(80, 24), (160, 30)]) func `anything found by a few letters`(columns: Int, rows: Int) {
        var stage = Stage(columns, rows, keys: ["Ctrl-P"])
        stage.type("he")
        GoldenScreen.expect(stage.drawn(), is: "\(columns)x\(rows)-palette")
    }

    @Test func `the places of an article`() {
        let copy = StoredArticle(Stage.copy(of: Stage.articles[1].article, path: "Evening Slip/ferries.txt"))
        GoldenScreen.expect(
            Stage(80, 24, Stage.articles + [copy], keys: ["j", "zp"]).drawn(), is: "80x24-places")
    }

    @Test(arguments: [(80, 40), (50, 24)]) func `headings, lists, quoted passages and links`(columns: Int, rows: Int) {
        let stage = Stage(columns, rows, Stage.structured, keys: ["Enter"])
        GoldenScreen.expect(stage.drawn(), is: "\(columns)x\(rows)-structure")
    }

    @Test func `the links of an article`() {
        GoldenScreen.expect(Stage(80, 24, Stage.structured, keys: ["Enter", "gl"]).drawn(), is: "80x24-links")
    }

    @Test func `the saved news on this machine is offered`() {
        var stage = Stage(80, 24)
        stage.apply(
            .sourcesFound([
                SourceOffer(
                    name: "newsboat's cache", path: "/home/ines/.newsboat/cache.db", count: 1240, unit: "article"),
                SourceOffer(name: "~/News", path: "/home/ines/News", count: 312, unit: "file"),
            ]))
        stage.press("j")
        GoldenScreen.expect(stage.drawn(), is: "80x24-sources")
    }

    @Test func `the first run says what this is`() {
        var stage = Stage(80, 24)
        stage.apply(.firstRun)
        GoldenScreen.expect(stage.drawn(), is: "80x24-welcome")
    }

    @Test func `messages and skipped files`() {
        var stage = Stage(80, 24)
        var progress = LoadingProgress()
        progress.isFinished = true
        progress.skipped = [SkippedSource(path: "old/scan.pdf", reason: "it is not text")]
        stage.apply(.loaded([], progress))
        stage.apply(.trouble("what you read is not kept: the disk is full"))
        stage.press("ze")
        GoldenScreen.expect(stage.drawn(), is: "80x24-messages")
    }

    @Test func `the choices after a prefix`() {
        GoldenScreen.expect(drawn(100, 12, "Enter", "g"), is: "100x12-prefix")
    }

    @Test func `a screen too small says so`() { GoldenScreen.expect(drawn(60, 4), is: "60x4-too-small") }

    @Test(arguments: [(ColorDepth.direct, "direct"), (.indexed256, "256"), (.ansi16, "16"), (.none, "none")])
    func `each depth of colour`(depth: ColorDepth, name: String) {
        var frame = Stage(100, 24, keys: ["j", "Enter", "2]p"]).drawn(depth == .none ? .monochrome : .colored)
        frame.buffer = frame.buffer.reduced(to: depth)
        GoldenScreen.expect(frame, is: "100x24-depth-\(name)", byRole: false)
    }

    @Test(arguments: ["list", "drawer", "three", "speaker"]) func `every letter has an ASCII twin`(name: String) {
        let stages = [
            "list": Stage(80, 24, keys: ["j"]), "drawer": Stage(80, 24, keys: ["j", "Enter", ")", "Tab"]),
            "three": Stage(150, 30, keys: ["G", "Enter", ")"]),
            "speaker": Stage(80, 24, keys: ["j", "Enter", "2)", "gs"]),
        ]
        guard var frame = stages[name]?.drawn() else { return }
        let drawn = frame.buffer
        frame.buffer = drawn.inASCII()
        for row in 0..<drawn.rows {
            for column in 0..<drawn.columns {
                let (cell, twin) = (drawn[row, column], frame.buffer[row, column])
                #expect(twin.text.utf8.count == 1 && twin.text.utf8.allSatisfy { $0 < 0x7F })
                #expect(twin.text != "?" || cell.text == "?", "\(cell.text) has none")
            }
        }
        GoldenScreen.expect(frame, is: "ascii-\(name)")
    }
}
