import CUnistring

/// The classes of Unicode scalars that the reader asks about; ASCII never leaves this file.
package enum ScalarClass {
    /// Any letter: general category L.
    @inlinable
    package static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A }
        return hasCategory(scalar, letters)
    }

    /// A capital: general category Lu or Lt.
    @inlinable
    package static func isUppercase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
        return hasCategory(scalar, capitals)
    }

    /// A small letter: general category Ll.
    @inlinable
    package static func isLowercase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x61 && scalar <= 0x7A }
        return hasCategory(scalar, smalls)
    }

    /// A decimal digit of any script: general category Nd.
    @inlinable
    package static func isDigit(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x30 && scalar <= 0x39 }
        return hasCategory(scalar, digits)
    }

    /// A combining mark: general category M.
    @inlinable
    package static func isMark(_ scalar: UInt32) -> Bool {
        if scalar < 0x300 { return false }
        return hasCategory(scalar, marks)
    }

    /// White space by the Unicode property: line ends and no-break spaces too, not zero-width spaces.
    @inlinable
    package static func isWhitespace(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar == 0x20 || (scalar >= 9 && scalar <= 13) }
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
        default: return false
        }
    }

    /// White space that does not allow a line to break at it: the no-break, figure and narrow no-break space.
    @inlinable
    package static func isNoBreakSpace(_ scalar: UInt32) -> Bool {
        scalar == 0xA0 || scalar == 0x2007 || scalar == 0x202F
    }

    // General categories as bits, in libunistring's order.
    @usableFromInline static let letters: UInt32 = 0x1F
    @usableFromInline static let capitals: UInt32 = 0x05
    @usableFromInline static let smalls: UInt32 = 0x02
    @usableFromInline static let marks: UInt32 = 0xE0
    @usableFromInline static let digits: UInt32 = 0x100
    /// Format characters: category Cf.
    static let formats: UInt32 = 0x0400_0000
    /// Nothing one could show: surrogates, private use and unassigned (Cs, Co, Cn).
    static let unshowable: UInt32 = 0x3800_0000
    /// Marks that take no column of their own: Mn and Me.
    static let nonspacingMarks: UInt32 = 0xA0

    /// Whether the scalar's general category is among those of `mask`.
    @usableFromInline
    static func hasCategory(_ scalar: UInt32, _ mask: UInt32) -> Bool {
        uc_is_general_category_withtable(scalar, mask)
    }
}
