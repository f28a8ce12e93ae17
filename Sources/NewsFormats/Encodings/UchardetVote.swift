import CUchardet

/// What the library uchardet takes a text for: one vote among several.
enum UchardetVote {
    /// The charset that uchardet names; nil where it names none, or one that is not known here. Linear.
    static func charset(of text: [UInt8]) -> Charset? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let result = text.withUnsafeBytes {
            uchardet_handle_data(detector, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
        }
        guard result == 0 else { return nil }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector) else { return nil }
        let label = String(cString: name)
        return label.isEmpty ? nil : CharsetLabels.charsets[label.lowercased()]
    }
}
