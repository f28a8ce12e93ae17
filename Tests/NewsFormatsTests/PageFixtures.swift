import Glibc

/// The saved pages in `Tests/Fixtures/Pages`, each with what is to be found in it beside it (`README.md` there).
enum PageFixtures {
    /// A file that can't be read, by its name.
    struct Missing: Error { let name: String }

    /// The names of all pages, without ".html", in alphabetical order.
    static let names: [String] = {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".html") { names.append(String(name.dropLast(5))) }
        }
        return names.sorted()
    }()

    /// The bytes of a file of the folder.
    static func contents(_ name: String) throws -> [UInt8] {
        guard let bytes = FixtureFile.read("Pages/\(name)") else { throw Missing(name: name) }
        return bytes
    }

    private static let folder: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/Tests/Fixtures/Pages/"
    }()
}
