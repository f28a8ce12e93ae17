import FoundationEssentials
import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "imports" where arguments.count == 2:
    let violations = try ImportCheck.violations(try Data(contentsOf: URL(filePath: arguments[1])))
    for line in violations { print(line) }
    exit(violations.isEmpty ? 0 : 1)
case "bench" where arguments.count == 2:
    exit(bench(arguments[1]))
case "bench-load" where arguments.count == 2:
    exit(bench(arguments[1], onlyLoads: true))
case "bench-search":
    exit(SearchBench.run(arguments.dropFirst()))
case "mark" where arguments.count == 2:
    exit(mark(arguments[1]))
case "folding-table" where arguments.count == 1:
    print(FoldingTableFile.text(), terminator: "")
case "charset-tables" where arguments.count == 1:
    print(CharsetTablesFile.text(), terminator: "")
case "letter-tables" where arguments.count == 2:
    print(LetterTablesFile.text(folder: arguments[1]), terminator: "")
case "letter-tables" where arguments.count == 3 && arguments[1] == "ideographs":
    print(LetterTablesFile.ideographText(folder: arguments[2]), terminator: "")
case "encodings" where arguments.count > 1:
    exit(EncodingsVerb.run(arguments.dropFirst()))
case "make-news":
    exit(CollectionMaker.run(arguments.dropFirst()))
case "structures" where arguments.count > 1:
    exit(StructuresVerb.run(arguments.dropFirst()))
case "bench-structure" where arguments.count > 1:
    exit(StructureBenchmark.run(arguments.dropFirst()))
case "page" where arguments.count > 1:
    exit(PageVerb.run(arguments.dropFirst()))
case "feed" where arguments.count > 1:
    exit(FeedVerb.run(arguments.dropFirst()))
case "bench-feed" where arguments.count > 1:
    exit(FeedVerb.bench(arguments.dropFirst()))
case "mail" where arguments.count > 1:
    exit(MailVerb.run(arguments.dropFirst()))
case "bench-mail" where arguments.count > 1:
    exit(MailVerb.bench(arguments.dropFirst()))
case "fuzz":
    exit(FuzzVerb.run(arguments.dropFirst()))
case "bench-reader":
    exit(ReaderBenchmark.run(arguments.dropFirst()))
case "train":
    exit(TrainVerb.run(arguments.dropFirst()))
case "score":
    exit(ScoreVerb.run(arguments.dropFirst()))
default:
    print(
        """
        quoth-dev imports FILE                     checks the targets' imports; FILE: swift package describe --type json
        quoth-dev bench PATH                       what a key costs, in milliseconds, median and 99th percentile
        quoth-dev bench-load PATH                  how long loading takes
        quoth-dev mark FILE.txt                    an article with its annotations marked in it
        \(SearchBench.usage)
        \(FoldingTableFile.usage)
        \(CharsetTablesFile.usage)
        \(LetterTablesFile.usage)
        \(EncodingsVerb.usage)
        \(CollectionMaker.usage)
        \(StructuresVerb.usage)
        \(StructureBenchmark.usage)
        \(PageVerb.usage)
        \(FeedVerb.usage)
        \(MailVerb.usage)
        \(FuzzVerb.usage)
        \(ReaderBenchmark.usage)
                                                   the reader in a terminal beside its peers: Scripts/bench runs it
        \(TrainVerb.usage)
                                                   the compiled tables: names and words, and the trained weights
        \(ScoreVerb.usage)
                                                   the figures on annotated articles, and the commonest mistakes
        """)
    exit(arguments.isEmpty ? 0 : 2)
}
