import AnnotationModel

/// The parts of the compiled tables, each made by one step of `quoth-dev train`.
package enum ModelSection: UInt32, Sendable, CaseIterable {
    /// What is known of words: names, common words (`NameLexicon`).
    case lexicon = 1
    /// The cluster of each word form: words used alike stand together.
    case clusters = 2
    /// Weights of the tagger that finds persons.
    case people = 3
    /// Weights of the ranking of who says a quotation.
    case speakers = 4
    /// Weights of the ranking of whom a pronoun or a role stands for.
    case resolution = 5
    /// How often a decision of some score is right: the ranking of speakers, the resolution of names.
    case speakerCalibration = 6
    case resolutionCalibration = 7
    /// Weights that tell words of speaking from others.
    case cues = 8
}

/// Some bytes of a model: a part of what is compiled in, read in place, or trained a moment ago.
package struct ModelBytes: Sendable {
    private let embedded: Range<Int>
    private let owned: [UInt8]?

    /// Bytes that are compiled in, by their offsets.
    fileprivate init(embedded: Range<Int>) { (self.embedded, owned) = (embedded, nil) }

    /// Bytes of a model that is not compiled in.
    package init(_ bytes: [UInt8]) { (embedded, owned) = (0..<bytes.count, bytes) }

    /// Their number.
    package var count: Int { embedded.count }

    /// Calls back with the bytes; they start at a multiple of 8 and must not be kept.
    @inline(__always)
    package func read<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        if let owned { return owned.withUnsafeBytes(body) }
        return body(
            UnsafeRawBufferPointer(start: annotation_model()?.advanced(by: embedded.lowerBound), count: embedded.count))
    }
}

/// The compiled tables by section. Nothing is built at start: a section is a range of the program's own bytes.
package struct ModelTables: Sendable {
    private var sections: [ModelBytes]
    /// The hash of all sections, as the file tells it that they were read from; 0 for tables of no file.
    package private(set) var fingerprint: UInt32 = 0

    /// What is compiled into the program.
    package static let embedded = ModelTables(embeddedSize: annotation_model_size())

    /// Tables without any section.
    package init() { sections = ModelSection.allCases.map { _ in ModelBytes([]) } }

    private init(embeddedSize size: Int) {
        self.init()
        let all = ModelBytes(embedded: 0..<size)
        let places: [(section: ModelSection, bytes: Range<Int>)] = all.read { Self.places(in: $0) }
        fingerprint = all.read { Self.fingerprint(in: $0) }
        for place in places { self[place.section] = ModelBytes(embedded: place.bytes) }
    }

    /// The tables that a file holds, as `encoded` wrote it; sections that are not known are left out.
    package init(file: [UInt8]) {
        self.init()
        fingerprint = file.withUnsafeBytes(Self.fingerprint)
        for place in file.withUnsafeBytes(Self.places) { self[place.section] = ModelBytes(Array(file[place.bytes])) }
    }

    /// The bytes of one section, empty where there is none.
    package subscript(section: ModelSection) -> ModelBytes {
        get { sections[Int(section.rawValue) - 1] }
        set { sections[Int(section.rawValue) - 1] = newValue }
    }

    /// Eight letters and the version that begin a file of tables.
    private static let magic: UInt64 = 0x0131_4C44_4D48_5451  // "QTHMDL1", 1

    /// Layout, little endian: the magic (64 bits); the number of sections and the hash of all their bytes (32 bits
    /// each); for each its number, offset and size (64 bits each); the sections, each at a multiple of 64.
    private static func places(in file: UnsafeRawBufferPointer) -> [(section: ModelSection, bytes: Range<Int>)] {
        guard file.count >= 16, file.loadUnaligned(as: UInt64.self) == magic else { return [] }
        let count = Int(file.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        guard count < 64, file.count >= 16 + 24 * count else { return [] }
        return (0..<count).compactMap { index in
            func number(_ field: Int) -> UInt64 {
                file.loadUnaligned(fromByteOffset: 16 + 24 * index + 8 * field, as: UInt64.self)
            }
            let (start, size) = (Int(number(1)), Int(number(2)))
            guard let section = ModelSection(rawValue: UInt32(number(0))), start + size <= file.count else {
                return nil
            }
            return (section, start..<start + size)
        }
    }

    private static func fingerprint(in file: UnsafeRawBufferPointer) -> UInt32 {
        file.count >= 16 ? file.loadUnaligned(fromByteOffset: 12, as: UInt32.self) : 0
    }

    /// The hash that `encoded` writes (FNV-1a, folded to 32 bits).
    private func hash(of present: [ModelSection]) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for section in present {
            add(UInt8(truncatingIfNeeded: section.rawValue))
            self[section].read { $0.forEach(add) }
        }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }

    /// The bytes of a file with these tables; the same tables give the same bytes.
    package func encoded() -> [UInt8] {
        let present = ModelSection.allCases.filter { self[$0].count > 0 }
        var bytes: [UInt8] = []
        func append(_ number: UInt64) {
            for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(shift)))) }
        }
        append(Self.magic)
        append(UInt64(present.count) | UInt64(hash(of: present)) << 32)
        var offset = (16 + 24 * present.count + 63) / 64 * 64
        for section in present {
            append(UInt64(section.rawValue))
            append(UInt64(offset))
            append(UInt64(self[section].count))
            offset = (offset + self[section].count + 63) / 64 * 64
        }
        for section in present {
            bytes.append(contentsOf: repeatElement(0, count: (64 - bytes.count % 64) % 64))
            self[section].read { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
