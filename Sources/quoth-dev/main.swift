import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "predict":
    exit(predict(arguments.dropFirst().first ?? "-"))
default:
    print("quoth-dev predict FILE.jsonl    the annotations of each article, for scoring")
    exit(arguments.isEmpty ? 0 : 2)
}
