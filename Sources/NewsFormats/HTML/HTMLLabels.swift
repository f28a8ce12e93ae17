/// What class names, ids and the like of an element say it is.
struct HTMLLabels: OptionSet {
    let rawValue: UInt32

    /// Not to be seen.
    static let hidden = HTMLLabels(rawValue: 1 << 0)
}
