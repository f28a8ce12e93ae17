import CExpat

/// Receives the parts of an XML document in their order.
protocol XMLReceiver: AnyObject {
    /// An element begins.
    func begin(_ name: XMLName, _ attributes: XMLAttributes)
    /// The element that began last, of those still open, ends.
    func end()
    /// Some of the text of the open element: UTF-8, in pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// A named entity that the document does not declare.
    func entity(_ name: String)
}

/// Where and why a document could not be read on.
struct XMLError: Error, Equatable {
    /// 1-based.
    let line: Int
    /// Bytes in the line, 1-based.
    let column: Int
    /// What is wrong, in expat's words.
    let reason: String
}

/// Reads XML with expat: UTF-8 in, names with their namespaces out.
///
/// Nothing outside the document is read: external entities and DTDs are passed over. expat's limits on amplification
/// stay as they are, and a document whose own entities are nested far is refused, since expat follows them by recursion.
final class XMLParser {
    private let parser: OpaquePointer
    private unowned let receiver: any XMLReceiver
    /// Entities seen so far that name other entities.
    private var nestedEntities = 0
    private var wasStopped = false

    private static let mostNestedEntities = 40
    /// What expat is given at once.
    private static let pieceBytes = 1 << 30

    /// Nil where no memory is left.
    init?(_ receiver: any XMLReceiver) {
        guard let parser = XML_ParserCreateNS("UTF-8", XMLName.separator) else { return nil }
        (self.parser, self.receiver) = (parser, receiver)
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        setHandlers()
    }

    deinit { XML_ParserFree(parser) }

    /// Reads a whole document, to its end or its first mistake. Linear.
    func parse(_ bytes: [UInt8]) throws(XMLError) {
        let isRead = bytes.withUnsafeBytes { source in
            var start = 0
            repeat {
                let count = min(Self.pieceBytes, source.count - start)
                let piece = source.baseAddress.map { ($0 + start).assumingMemoryBound(to: CChar.self) }
                start += count
                let isLast: Int32 = start == source.count ? 1 : 0
                guard XML_Parse(parser, piece, Int32(count), isLast) == XML_STATUS_OK else { return false }
            } while start < source.count
            return true
        }
        guard !isRead else { return }
        let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "it is no XML"
        throw XMLError(
            line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
            reason: wasStopped ? "its entities are nested too deep" : words)
    }

    private func setHandlers() {
        XML_SetElementHandler(
            parser, { data, name, attributes in XMLParser.at(data)?.begin(name, attributes) },
            { data, _ in XMLParser.at(data)?.receiver.end() })
        XML_SetCharacterDataHandler(parser) { data, bytes, count in
            guard let bytes else { return }
            let raw = UnsafeRawBufferPointer(start: bytes, count: Int(count))
            XMLParser.at(data)?.receiver.text(raw.bindMemory(to: UInt8.self))
        }
        XML_SetSkippedEntityHandler(parser) { data, name, isParameter in
            guard let name, isParameter == 0 else { return }
            XMLParser.at(data)?.receiver.entity(String(cString: name))
        }
        XML_SetEntityDeclHandler(parser) { data, _, _, value, count, _, _, _, _ in
            let value = UnsafeBufferPointer(start: value, count: value == nil ? 0 : Int(count))
            if value.contains(0x26) { XMLParser.at(data)?.countNestedEntity() }
        }
        // With a DTD from elsewhere, which is empty, an entity that is not declared is told rather than refused.
        XML_UseForeignDTD(parser, 1)
        XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_ALWAYS)
        XML_SetExternalEntityRefHandler(parser) { parser, context, _, _, _ in
            guard context == nil, let empty = XML_ExternalEntityParserCreate(parser, nil, nil) else { return 1 }
            let status = XML_Parse(empty, "", 0, 1)
            XML_ParserFree(empty)
            return status == XML_STATUS_OK ? 1 : 0
        }
    }

    private static func at(_ data: UnsafeMutableRawPointer?) -> XMLParser? {
        data.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private func begin(
        _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        if let name { receiver.begin(XMLName(name), XMLAttributes(attributes)) }
    }

    private func countNestedEntity() {
        nestedEntities += 1
        guard nestedEntities > Self.mostNestedEntities else { return }
        wasStopped = true
        XML_StopParser(parser, 0)
    }
}
