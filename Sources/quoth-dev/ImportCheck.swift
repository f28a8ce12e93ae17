import FoundationEssentials

/// Compares the import lines of every Swift target with what the package names for it.
///
/// The build's own check lets an import through that some chain of dependencies reaches; this one does not.
enum ImportCheck {
    /// What `swift package describe --type json` prints, as far as it matters here.
    private struct Package: Decodable {
        let path: String
        let targets: [Target]
    }

    private struct Target: Decodable {
        let name: String
        let path: String
        let type: String
        let moduleType: String
        let sources: [String]
        let targetDependencies: [String]?
        let productDependencies: [String]?
    }

    /// Libraries of the toolchain that every target may use.
    private static let system: Set<String> = ["Glibc", "Dispatch", "Synchronization", "Swift"]
    /// Further ones for tests.
    private static let forTests: Set<String> = ["Testing", "Foundation", "FoundationEssentials"]
    /// Further ones for single targets: only the small Foundation in the program, all of it in training and the
    /// developers' tool.
    private static let forTarget: [String: Set<String>] = [
        "QuothApp": ["FoundationEssentials"], "NewsTraining": ["Foundation"],
        "quoth-dev": ["FoundationEssentials", "Foundation"],
    ]

    /// The import lines that break a wall, each as one line of words; `description` is the JSON.
    static func violations(_ description: Data) throws -> [String] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let package = try decoder.decode(Package.self, from: description)
        var found: [String] = []
        for target in package.targets where target.moduleType == "SwiftTarget" {
            let allowed = allowedImports(of: target)
            for source in target.sources {
                let path = "\(package.path)/\(target.path)/\(source)"
                let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
                for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                    guard let module = importedModule(line), !allowed.contains(module) else { continue }
                    found.append("\(target.path)/\(source):\(number + 1): \(target.name) may not import \(module)")
                }
            }
        }
        return found
    }

    private static func allowedImports(of target: Target) -> Set<String> {
        var allowed = system.union(target.targetDependencies ?? []).union(target.productDependencies ?? [])
        if target.type == "test" { allowed.formUnion(forTests) }
        return allowed.union(forTarget[target.name] ?? [])
    }

    /// The module that an import line names: of `@testable import struct A.B`, A.
    private static func importedModule(_ line: Substring) -> String? {
        var words = line.split(separator: " ")[...]
        while let word = words.first, word.hasPrefix("@") || isAccessLevel(word) { words = words.dropFirst() }
        guard words.first == "import", let name = words.dropFirst().first else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        let path = kinds.contains(name) ? words.dropFirst(2).first ?? name : name
        return path.split(separator: ".").first.map(String.init)
    }

    private static func isAccessLevel(_ word: Substring) -> Bool {
        ["public", "package", "internal", "private", "fileprivate"].contains(word)
    }
}
