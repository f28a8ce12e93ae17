import Glibc

/// Files of `Tests/Fixtures`.
enum FixtureFile {
    private static func path(_ name: String) -> String {
        "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Fixtures/" + name
    }

    /// All bytes of a file; nil where there is none.
    static func read(_ name: String) -> [UInt8]? {
        guard let stream = fopen(path(name), "r") else { return nil }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        while case let byte = fgetc(stream), byte != EOF { bytes.append(UInt8(byte)) }
        return bytes
    }

    static func write(_ text: String, _ name: String) {
        guard let stream = fopen(path(name), "w") else { return }
        defer { fclose(stream) }
        _ = fputs(text, stream)
    }
}
