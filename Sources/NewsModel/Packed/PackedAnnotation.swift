/// An annotation in few bytes, a fifth of the text or less: what a large collection keeps of each article.
///
/// Names that stand in the article's text are kept as places there, so unpacking needs that text. Confidences are kept
/// to four decimals, scores to three.
package struct PackedAnnotation: Hashable, Sendable {
    /// What is kept, in a form of its own: see `AnnotationPacker`.
    package let bytes: [UInt8]

    /// Packs what was found in `text`. Linear in the annotation.
    package init(_ annotation: Annotation, text: [UInt8]) {
        bytes = AnnotationPacker.pack(annotation, text: text)
    }

    /// Kept bytes, if they are an annotation of this text; nil for anything else. Linear.
    package init?(kept bytes: [UInt8], text: [UInt8]) {
        guard AnnotationUnpacker.unpack(bytes, text: text) != nil else { return nil }
        self.bytes = bytes
    }

    /// The annotation, for the text that it was made of; an empty one for another text. Linear in the annotation.
    package func unpacked(text: [UInt8]) -> Annotation { AnnotationUnpacker.unpack(bytes, text: text) ?? Annotation() }

    /// The numbers that lists show, at a few nanoseconds.
    package var counts: Counts {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = PackedReader(buffer)
            return Counts(
                quotations: reader.number(), scareQuotes: reader.number(), people: reader.number(),
                personMentions: reader.number(), countryMentions: reader.number())
        }
    }

    package struct Counts: Hashable, Sendable {
        /// Quotations without the scare quotes.
        package let quotations: Int
        package let scareQuotes: Int
        package let people: Int
        package let personMentions: Int
        package let countryMentions: Int
    }
}
