/// What a figure counts. Less is better, whatever it is.
package enum Unit: String, Hashable, Sendable {
    case milliseconds = "ms"
    case seconds = "s"
    /// A million bytes.
    case megabytes = "MB"
    case perSecond = "/s"

    /// How large a difference must be to be more than chance, however small the figures.
    var leastDifference: Double {
        switch self {
        case .milliseconds, .seconds: 0.2
        case .megabytes: 2
        case .perSecond: 0.5
        }
    }
}

/// One thing measured on a collection of so many articles.
package struct Figure: Hashable, Sendable {
    package let name: String
    /// Articles.
    package let size: Int
    package let value: Double
    package let unit: Unit

    package init(_ name: String, size: Int, value: Double, unit: Unit) {
        (self.name, self.size, self.value, self.unit) = (name, size, value, unit)
    }
}
