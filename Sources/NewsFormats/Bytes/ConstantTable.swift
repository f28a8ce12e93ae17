/// Values that are made once and then read for as long as the program runs.
///
/// Reading one counts no references and checks no bounds. The memory is never freed: make tables for static constants only.
struct ConstantTable<Value: BitwiseCopyable & Sendable>: Sendable {
    // Nothing is written to the memory once the initialiser has returned.
    nonisolated(unsafe) private let values: UnsafePointer<Value>

    /// A copy of some values, at least one.
    init(_ values: [Value]) {
        let copy = UnsafeMutablePointer<Value>.allocate(capacity: values.count)
        copy.initialize(from: values, count: values.count)
        self.values = UnsafePointer(copy)
    }

    /// The value at a place, 0-based, which must be one of the table's.
    subscript(place: Int) -> Value { values[place] }
}
