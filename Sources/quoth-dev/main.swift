import FoundationEssentials
import Glibc

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "imports" where arguments.count == 2:
    let violations = try ImportCheck.violations(try Data(contentsOf: URL(filePath: arguments[2])))
    for line in violations { print(line) }
    exit(violations.isEmpty ? 0 : 1)
default:
    print("usage: quoth-dev imports FILE    checks the targets' imports; FILE: swift package describe --type json")
    exit(2)
}
