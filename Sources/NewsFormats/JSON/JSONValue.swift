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

extension JSONValue {
    /// The value that valid UTF-8 bytes hold, white space around it allowed, nothing else. Linear.
    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        var result: Result<JSONValue, JSONError> = .success(.null)
        bytes.withUnsafeBufferPointer { buffer in
            do throws(JSONError) {
                var reader = JSONReader(buffer)
                let value = try read(&reader, buffer)
                try reader.finish()
                result = .success(value)
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    /// The value that a checked range holds.
    static func checked(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> JSONValue {
        let part = UnsafeBufferPointer(rebasing: bytes[range])
        var reader = JSONReader(part)
        do { return try read(&reader, part) } catch { return .null }
    }

    private static func read(
        _ reader: inout JSONReader, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(JSONError) -> JSONValue {
        _ = reader.isAtEnd()
        switch reader.position < bytes.count ? bytes[reader.position] : 0 {
        case 0x7B:
            var fields: [Field] = []
            try reader.fields { (reader, name) throws(JSONError) in
                fields.append(Field(name: JSONText.decoded(bytes, name), value: try read(&reader, bytes)))
            }
            return .object(fields)
        case 0x5B:
            var values: [JSONValue] = []
            try reader.elements { (reader) throws(JSONError) in values.append(try read(&reader, bytes)) }
            return .array(values)
        default:
            let value = try reader.value()
            switch value.kind {
            case .string: return .string(JSONText.decoded(bytes, value.range))
            case .number: return .number(String(decoding: bytes[value.range], as: UTF8.self))
            case .boolean: return .boolean(bytes[value.range.lowerBound] == 0x74)
            default: return .null
            }
        }
    }
}
