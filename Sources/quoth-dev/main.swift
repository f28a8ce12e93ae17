import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "predict":
    exit(predict(arguments.dropFirst().first ?? "-"))
case "mark":
    exit(mark(arguments.dropFirst().first ?? "-"))
case "lexicon":
    exit(LexiconBuilder.run(arguments.dropFirst()))
default:
    print("quoth-dev predict FILE.jsonl    the annotations of each article, for scoring")
    print("quoth-dev mark FILE.txt          an article with its annotations marked in it")
    print("quoth-dev lexicon GAZETTEERS CORPORA OUT    the table of names and words")
    exit(arguments.isEmpty ? 0 : 2)
}
