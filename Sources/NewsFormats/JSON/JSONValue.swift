/// A JSON value; strings are valid UTF-8 bytes, lone surrogates in them U+FFFD.
enum JSONValue: Equatable {
    case null
    case boolean(Bool)
    /// A number as it is written.
    case number(String)
    case string([UInt8])
    case array([JSONValue])
    /// The fields in the order of the source, repeated names included.
    case object([Field])

    /// A name with its value.
    struct Field: Equatable {
        let name: [UInt8]
        let value: JSONValue
    }

    /// The value of the first field that bears the name, where this is an object that has one.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.name.elementsEqual(name.utf8) }?.value
    }

    /// The bytes of a string.
    var stringBytes: [UInt8]? {
        guard case .string(let bytes) = self else { return nil }
        return bytes
    }

    /// A string or a number as text.
    var plainText: String? {
        switch self {
        case .string(let bytes): String(decoding: bytes, as: UTF8.self)
        case .number(let digits): digits
        default: nil
        }
    }
}
