/// Saved news that was found on this machine, offered where quoth was started without a path.
package struct SourceOffer: Hashable, Sendable {
    /// What it is: "newsboat's cache", "~/News".
    package let name: String
    package let path: String
    /// How many files it holds, or articles where that is known.
    package let count: Int
    /// "file", "article".
    package let unit: String
    /// True where there may be more.
    package let isAtLeast: Bool

    package init(name: String, path: String, count: Int, unit: String, isAtLeast: Bool = false) {
        (self.name, self.path, self.count, self.unit, self.isAtLeast) = (name, path, count, unit, isAtLeast)
    }

    /// How much there is: "1,240 articles", "10,000 files or more".
    package var amount: String {
        "\(StatusModel.grouped(count)) \(unit)\(count == 1 ? "" : "s")\(isAtLeast ? " or more" : "")"
    }
}

/// The saved news that may be opened, one of them selected.
package struct SourcesPage: Hashable, Sendable {
    package let offers: [SourceOffer]
    package internal(set) var selection = 0
}
