/// The name of an element or an attribute: its namespace's address and its own name.
struct XMLName: Hashable {
    /// Empty where the name is in no namespace.
    let namespace: String
    let local: String

    init(namespace: String, local: String) { (self.namespace, self.local) = (namespace, local) }

    /// The name as expat writes it: address, line end, own name.
    init(_ bytes: UnsafePointer<CChar>) {
        var (end, separator) = (0, -1)
        while bytes[end] != 0 {
            if bytes[end] == XMLName.separator { separator = end }
            end += 1
        }
        namespace = XMLName.string(bytes, 0, max(0, separator))
        local = XMLName.string(bytes, separator + 1, end)
    }

    /// Stands between a namespace's address and the name: a byte that no address has once it is read.
    static let separator: CChar = 0x0A

    private static func string(_ bytes: UnsafePointer<CChar>, _ start: Int, _ end: Int) -> String {
        let part = UnsafeBufferPointer(start: bytes + start, count: end - start)
        return String(decoding: UnsafeRawBufferPointer(part), as: UTF8.self)
    }
}

/// The attributes of an element, as long as its beginning is told.
struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pairs = pairs }

    var isEmpty: Bool { pairs?[0] == nil }

    /// The value of the attribute of a name, written in small letters; one of any namespace is taken, in any case.
    func value(_ local: StaticString) -> String? {
        guard let pairs else { return nil }
        var index = 0
        while let name = pairs[index], let value = pairs[index + 1] {
            if Self.isNamed(name, local) { return String(cString: value) }
            index += 2
        }
        return nil
    }

    /// Whether a name as expat writes it is this one, its namespace left out.
    private static func isNamed(_ name: UnsafePointer<CChar>, _ local: StaticString) -> Bool {
        var length = 0
        while name[length] != 0 { length += 1 }
        let count = local.utf8CodeUnitCount
        guard length >= count, length == count || name[length - count - 1] == XMLName.separator else { return false }
        let last = UnsafeRawBufferPointer(start: name + (length - count), count: count)
        return local.withUTF8Buffer { last.elementsEqual($0) { $0 == $1 || ($0 | 0x20 == $1 && $1 >= 0x61) } }
    }
}
