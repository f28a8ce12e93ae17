import Glibc
import NewsModel
import Screen
import Synchronization
import Testing

@testable import QuothApp

/// What one run of the program wrote, and how it ended.
struct RunResult: Sendable {
    var status: Int32 = -1
    var output = ""
    var messages = ""
    var outputLines: [Substring] { output.split(whereSeparator: \.isNewline) }
    var messageLines: [Substring] { messages.split(separator: "\n") }
}

/// Runs the program in this process; `closesAfter` output calls the pipe it writes to is closed.
func runProgram(
    _ arguments: [String], input: Int32 = -1, closesAfter: Int = .max, outputError: Int32 = EPIPE,
    environment: [String: String] = [:]
) -> RunResult {
    let result = Mutex(RunResult())
    let calls = Atomic(0)
    let streams = ProgramStreams(
        input: input,
        write: { bytes in
            if calls.add(1, ordering: .relaxed).newValue > closesAfter { return outputError }
            result.withLock { $0.output += String(decoding: bytes, as: UTF8.self) }
            return 0
        },
        writeError: { words in result.withLock { $0.messages += words } }, showsProgress: false)
    let program = Program(
        arguments: arguments, environment: { environment[$0] }, streams: streams,
        makeTerminal: { _ throws(TerminalFailure) in throw .notATerminal })
    let status = program.run()
    return result.withLock { result in
        result.status = status
        return result
    }
}

@Suite struct ProgramTests {
    private let folder: TemporaryFolder
    private static let story = """
        Harbour reopens after the storm

        "Every crane is working," said harbour master Marit Solberg in Norway.

        """

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [
        (["--foo"], "unknown option '--foo'; see quoth --help"),
        (["--colour", "never"], "unknown option '--colour'; did you mean '--color'?; see quoth --help"),
        (["quotes", "--speakr", "x"], "unknown option '--speakr'; did you mean '--speaker'?; see quoth quotes --help"),
        (["quotes", "--wherever", "x"], "unknown option '--wherever'; see quoth quotes --help"),
        (["quotes", "--format"], "missing value for --format; see quoth quotes --help"),
        (["themes", "x"], "unexpected argument 'x'; see quoth themes --help"),
        (["stories"], "there is no verb 'stories' yet; see quoth --help"),
        (["search", "sanctions", "--sort", "."], "unknown option '--sort'; see quoth search --help"),
    ])
    func badUsageSaysWhereHelpIs(arguments: [String], message: String) {
        let run = runProgram(arguments)
        #expect(run.status == 2)
        #expect(run.messages == "quoth: \(message)\n")
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [
        (["annotate", "--offset-unit", "bytes", "."], "the value 'bytes' is invalid for --offset-unit"),
        (["quotes", "--kind", "loud", "."], "--kind takes direct, mixed and scare, not 'loud'"),
        (["quotes", "--country", "Iran", "."], "--country takes a code of two letters such as IR, not 'Iran'"),
        (["quotes", "--about", " ?! ", "."], "--about needs a word"),
    ])
    func badUsageIsOneLineAndTheStatusTwo(arguments: [String], words: String) {
        let run = runProgram(arguments)
        #expect(run.status == 2)
        #expect(run.messageLines.count == 1)
        #expect(run.messages.hasPrefix("quoth: \(words)"))
        #expect(run.messages.hasSuffix("; see quoth \(arguments[0]) --help\n"))
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [[], ["annotate"], ["quotes"]])
    func aPathThatDoesNotExistIsNamed(verb: [String]) {
        let run = runProgram(verb + ["/no/such\u{1B}/folder"])
        #expect(run.status == 2)
        #expect(run.messages == "quoth: no such file or folder: /no/such?/folder\n")
        #expect(run.output.isEmpty)
    }

    @Test func aThemeThatIsNotThereIsSaidBeforeTheTerminalIsOpened() throws {
        // The terminal of these runs can't be opened: were it asked first, its message would stand here.
        try folder.write("a.txt", Self.story)
        let run = runProgram(["--theme", "nosuch", folder.path])
        #expect(run.status == 2)
        #expect(run.messages == "quoth: there is no theme \"nosuch\"; quoth themes lists them\n")
    }

    @Test(
        arguments: [
            ([], 0), (["--kind", "scare"], 1), (["--kind", "direct"], 0), (["--country", "IR"], 1),
            (["--country", "NO"], 0),
        ] as [([String], Int32)])
    func aFilterThatFindsNothingIsTheStatusOne(options: [String], status: Int32) throws {
        try folder.write("a.txt", Self.story)
        #expect(runProgram(["quotes", folder.path] + options).status == status)
    }

    @Test func anArticleWithoutQuotationsIsNoFault() throws {
        try folder.write("a.txt", "Harbour reopens\n\nEvery crane is working.\n")
        let run = runProgram(["quotes", folder.path])
        #expect(run.status == 0)
        #expect(run.output.isEmpty && run.messages.isEmpty)
    }

    @Test func aFolderWithoutArticlesIsSaidInOneLine() throws {
        try folder.write("a.png", "x")
        try folder.write("b.png", "x")
        let run = runProgram(["annotate", folder.path])
        #expect(run.status == 2)
        #expect(run.messageLines.count == 1)
        #expect(run.messages.hasPrefix("quoth: no article in \(folder.path): 2 files left out, the first of them"))
    }

    @Test(arguments: [["--help"], ["-h"], ["annotate", "--help"], ["quotes", "x", "--help"], ["help"]])
    func helpIsOnStandardOutput(arguments: [String]) {
        let run = runProgram(arguments)
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        #expect(run.output.hasPrefix("quoth "))
        #expect(run.outputLines.allSatisfy { $0.count <= 100 })
    }

    @Test func theHelpSaysThatIndirectSpeechIsNotMarked() {
        #expect(runProgram(["--help"]).output.contains("Indirect speech (he said that …) is not marked"))
    }

    @Test func theVersionIsPrinted() {
        let run = runProgram(["--version"])
        #expect(run.status == 0)
        #expect(run.output == "quoth \(programVersion)\n")
    }

    @Test func eachArticleIsAnObjectInTheOrderOfTheWalk() throws {
        for name in ["b.txt", "a.txt", "c/d.txt"] { try folder.write(name, "Story \(name)\n\nText.") }
        let run = runProgram(["annotate", folder.path])
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        let titles = run.outputLines.map { line in ["a.txt", "b.txt", "c/d.txt"].first { line.contains("Story \($0)") }
        }
        #expect(titles == ["a.txt", "b.txt", "c/d.txt"])
    }

    @Test func anArrayOfArticlesIsOneJSONValue() throws {
        for name in ["b.txt", "a.txt"] { try folder.write(name, "Story \(name)\n\nText.") }
        let run = runProgram(["annotate", "--format", "json", folder.path])
        #expect(run.output.hasPrefix("[{"))
        #expect(run.output.hasSuffix("}\n]\n"))
        #expect(run.output.contains("}\n,{"))
    }

    @Test func aRepeatHasAnIdOfItsOwnAndNamesTheFirst() throws {
        for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(name, Self.story) }
        let run = runProgram(["annotate", folder.path])
        let id = ArticleID(hashOf: Array(Self.story.utf8)).text
        #expect(run.outputLines.count == 3)
        #expect(!run.outputLines[0].contains("same_as"))
        #expect(run.outputLines[1].contains("\"id\":\"\(id)~2\",\"same_as\":\"\(id)\""))
        #expect(run.outputLines[2].contains("\"id\":\"\(id)~3\",\"same_as\":\"\(id)\""))
    }

    @Test func aBadLineIsNamedAndTheRestGoesOn() throws {
        let input = try Pipe("{\"text\": \"One.\"}\nnot JSON\n\n{\"text\": \"Four.\"}\n")
        let run = runProgram(["annotate", "--input-format", "jsonl", "-"], input: input.readEnd)
        #expect(run.status == 2)
        #expect(run.messageLines.count == 1)
        #expect(run.messages.hasPrefix("quoth: -:2: damaged: "))
        #expect(run.outputLines.count == 2)
        #expect(run.outputLines.last?.contains("\"text\":\"Four.\"") == true)
    }

    @Test func aFilterAnswersEachLineBeforeTheNextComes() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let (readEnd, writeEnd) = (ends[0], ends[1])
        let answers = Atomic(0)
        let line = Array("{\"text\": \"One.\"}\n".utf8)
        // Each answer brings the next line: a filter that waited for more than it has would wait for ever.
        let streams = ProgramStreams(
            input: readEnd,
            write: { _ in
                if answers.add(1, ordering: .relaxed).newValue < 3 {
                    _ = write(writeEnd, line, line.count)
                } else {
                    close(writeEnd)
                }
                return 0
            },
            writeError: { _ in }, showsProgress: false)
        _ = write(writeEnd, line, line.count)
        let program = Program(
            arguments: ["annotate", "-"], environment: { _ in nil }, streams: streams,
            makeTerminal: { _ throws(TerminalFailure) in throw .notATerminal })
        #expect(program.run() == 0)
        #expect(answers.load(ordering: .relaxed) == 3)
        close(readEnd)
    }

    @Test func anEmptyInputOfAFilterIsNoFault() throws {
        let input = try Pipe("")
        let run = runProgram(["annotate", "--input-format", "jsonl", "-"], input: input.readEnd)
        #expect(run.status == 0)
        #expect(run.output.isEmpty && run.messages.isEmpty)
    }

    @Test func aClosedPipeEndsQuietly() throws {
        try folder.write("a.txt", Self.story)
        for verb in ["annotate", "quotes"] {
            let run = runProgram([verb, folder.path], closesAfter: 0)
            #expect(run.status == 0)
            #expect(run.messages.isEmpty)
        }
    }

    @Test func aFullDiskIsSaid() throws {
        try folder.write("a.txt", Self.story)
        let run = runProgram(["annotate", folder.path], closesAfter: 0, outputError: ENOSPC)
        #expect(run.status == 2)
        #expect(run.messages == "quoth: can't write the output: no space left on device\n")
    }

    @Test func aFileThatCannotBeReadIsSaidAndTheRestGoesOn() throws {
        try folder.makeLink("broken.txt", to: "/proc/self/mem")
        try folder.write("good.txt", Self.story)
        let run = runProgram(["annotate", folder.path])
        #expect(run.status == 2)
        #expect(run.messages == "quoth: \(folder.path)/broken.txt: input/output error\n")
        #expect(run.outputLines.count == 1)
    }

    @Test func filesOfOtherFormatsAreCountedAndNoFault() throws {
        for name in ["a.png", "b.png"] { try folder.write(name, "x") }
        try folder.write("good.txt", Self.story)
        let run = runProgram(["annotate", folder.path])
        #expect(run.status == 0)
        #expect(run.messageLines.count == 1)
        #expect(run.messages.hasSuffix("files of the format .png are not read yet (and 1 more)\n"))
    }

    @Test func aFileOfAnotherFormatThatIsNamedIsAFault() throws {
        let file = try folder.write("a.png", "x")
        try folder.write("good.txt", Self.story)
        let run = runProgram(["annotate", "\(folder.path)/good.txt", file])
        #expect(run.status == 2)
        #expect(run.outputLines.count == 1)
    }
}
