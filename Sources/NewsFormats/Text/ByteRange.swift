import NewsModel

// Within this target ranges of bytes are `Range<Int>`: what `TextSpan` offers is not inlined into other targets.
extension TextSpan {
    /// The span of a range of bytes.
    init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}
