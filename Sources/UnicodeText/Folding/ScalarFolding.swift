/// What single scalars beyond ASCII become when folded for search.
package enum ScalarFolding {
    /// The letter that a scalar is built on: `e` for `é`; itself where it does not decompose.
    package static func baseLetter(of scalar: UInt32) -> UInt32 { FoldingRules.baseLetter(of: scalar) }
}
