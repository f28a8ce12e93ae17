/// A text folded for comparing: small letters, no diacritics, straight quotation marks, hyphens for dashes, one space for
/// each run of white space (line ends too), and nothing for soft hyphens and other invisible scalars. Linear.
///
/// To find words in a text there is `FoldedSearch`, which makes no copy.
package func foldedForSearch(_ source: [UInt8]) -> [UInt8] {
    source.withUnsafeBufferPointer(folded)
}

private func folded(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let table = FoldingTable.standard
    var (bytes, offset): ([UInt8], Int) = ([], 0)
    bytes.reserveCapacity(source.count)
    // What cannot be seen does not part white space from white space.
    var isAfterSpace = false
    while offset < source.count {
        let (scalar, length) = UTF8Scan.scalar(at: offset, in: source)
        let folded = table.folded(scalar, at: offset, length, in: source)
        offset += length
        if folded.count == 0 { continue }
        let isSpace = folded[0] == 0x20
        if !(isSpace && isAfterSpace) {
            for index in 0..<folded.count { bytes.append(folded[index]) }
        }
        isAfterSpace = isSpace
    }
    return bytes
}
