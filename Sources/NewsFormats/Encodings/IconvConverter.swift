import Glibc

/// Converts bytes of one charset to UTF-8 with the system's iconv.
struct IconvConverter: ~Copyable {
    private let descriptor: iconv_t
    /// What single bytes stand for that iconv takes for errors, as UTF-8.
    private let spare: [UInt8: [UInt8]]

    /// A converter from the charset that iconv knows by `name`; nil where it knows none.
    init?(from name: String) {
        guard let opened = iconv_open("UTF-8", name), opened != iconv_t(bitPattern: -1) else { return nil }
        descriptor = opened
        // Microsoft's GBK has the euro sign here.
        spare = name == "GB18030" ? [0x80: Array("€".utf8)] : [:]
    }

    deinit { iconv_close(descriptor) }

    /// Whether iconv knows a charset by `name` that is ASCII and at least 64 other characters of one byte each.
    static func isSingleByte(_ name: String) -> Bool {
        guard let converter = IconvConverter(from: name) else { return false }
        var count = 0
        for byte in UInt8(0x20)...0xFF where byte != 0x7F {
            var text: [UInt8] = []
            let bad = [byte].withUnsafeBufferPointer { converter.decode($0, into: &text) }
            if byte < 0x80, text != [byte] { return false }
            let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.count
            if scalars > 1 { return false }
            if byte >= 0x80, bad == 0, scalars == 1 { count += 1 }
        }
        return count >= 64
    }

    /// Appends the text of `source`; each byte that is no part of a character becomes one U+FFFD. Linear.
    ///
    /// Answers how many bytes were no part of a character.
    func decode(_ source: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) -> Int {
        var (bad, offset) = (0, 0)
        text.reserveCapacity(text.count + source.count + source.count / 2 + 64)
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 8_192) { room in
            while offset < source.count {
                let error = step(source, &offset, room, &text)
                guard error == EILSEQ || error == EINVAL, offset < source.count else { continue }
                // What is held back stands before the bad byte.
                flush(room, &text)
                if let other = spare[source[offset]] {
                    text.append(contentsOf: other)
                } else {
                    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    bad += 1
                }
                offset += 1
            }
            flush(room, &text)
        }
        return bad
    }

    /// Converts what fits in the room; answers why it stopped, 0 where all was converted.
    private func step(
        _ source: UnsafeBufferPointer<UInt8>, _ offset: inout Int, _ room: UnsafeMutableBufferPointer<CChar>,
        _ text: inout [UInt8]
    ) -> Int32 {
        guard let start = source.baseAddress else { return 0 }
        // iconv takes a pointer to bytes that may change, and changes none.
        var next: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: start + offset)
            .assumingMemoryBound(to: CChar.self)
        var (left, output, space) = (source.count - offset, room.baseAddress, room.count)
        let result = iconv(descriptor, &next, &left, &output, &space)
        let error = result == -1 ? errno : 0
        offset = source.count - left
        append(room, room.count - space, &text)
        return error
    }

    /// Writes out what iconv holds back, and brings it to its first state.
    private func flush(_ room: UnsafeMutableBufferPointer<CChar>, _ text: inout [UInt8]) {
        var (output, space) = (room.baseAddress, room.count)
        _ = iconv(descriptor, nil, nil, &output, &space)
        append(room, room.count - space, &text)
    }

    private func append(_ room: UnsafeMutableBufferPointer<CChar>, _ count: Int, _ text: inout [UInt8]) {
        room.withMemoryRebound(to: UInt8.self) { text.append(contentsOf: $0.prefix(count)) }
    }
}
