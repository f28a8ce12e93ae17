import Foundation

/// The files that a verb's paths name.
enum InputFiles {
    /// The files, and those in the folders at any depth, sorted.
    static func paths(_ paths: ArraySlice<String>) -> [String] {
        paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                return [path]
            }
            let inside = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            return inside.map { "\(path)/\($0)" }.filter {
                FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
            }.sorted()
        }
    }
}
