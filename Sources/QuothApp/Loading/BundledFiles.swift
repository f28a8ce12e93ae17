import CBundled

/// A file that is compiled into the program.
package struct BundledFile: Hashable, Sendable {
    /// Its path in the project, without the folder `Fixtures/`: `Sample/Northern Wire/x.txt`, `Themes/night.toml`.
    package let name: String
    package let bytes: [UInt8]
}

/// The files that are compiled into the program, as `Scripts/bundle` listed them.
package enum BundledFiles {
    /// The sample articles, by name.
    package static var sample: [BundledFile] { all.filter { $0.name.hasPrefix("Sample/") } }

    /// The themes, by name.
    package static var themes: [BundledFile] { all.filter { $0.name.hasPrefix("Themes/") } }

    /// Every file, by name.
    package static var all: [BundledFile] {
        (0..<quoth_bundled_count()).compactMap { index in
            let file = quoth_bundled_at(index)
            guard let name = file.name, let bytes = file.bytes else { return nil }
            return BundledFile(
                name: String(cString: name), bytes: Array(UnsafeBufferPointer(start: bytes, count: file.length)))
        }
    }
}
