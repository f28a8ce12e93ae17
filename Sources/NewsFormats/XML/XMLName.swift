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

    /// Each name, as expat writes it, with its value.
    func forEach(_ body: (_ name: UnsafePointer<CChar>, _ value: UnsafePointer<CChar>) -> Void) {
        guard let pairs else { return }
        var index = 0
        while let name = pairs[index], let value = pairs[index + 1] {
            body(name, value)
            index += 2
        }
    }

    /// The value of the attribute of a name; `namespace` nil takes one of any namespace or none.
    func value(_ local: StaticString, namespace: StaticString? = nil) -> String? {
        var found: String?
        forEach { name, value in
            guard found == nil else { return }
            let full = XMLName(name)
            let fits = namespace.map { full.namespace == "\($0)" } ?? true
            if fits, full.local.lowercased() == "\(local)".lowercased() { found = String(cString: value) }
        }
        return found
    }
}
