/// Saved news that was found on this machine, offered where quoth was started without a path.
package struct SourceOffer: Hashable, Sendable {
    /// What it is: "newsboat's cache", "~/News".
    package let name: String
    package let path: String
    /// How much there is: "1,240 articles".
    package let amount: String

    package init(name: String, path: String, amount: String) {
        (self.name, self.path, self.amount) = (name, path, amount)
    }
}

/// The saved news that may be opened, one of them selected.
package struct SourcesPage: Hashable, Sendable {
    package let offers: [SourceOffer]
    package internal(set) var selection = 0
}
