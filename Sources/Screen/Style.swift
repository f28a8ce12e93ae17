/// What a terminal can do to letters beside colouring them.
package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
}

/// How a cell looks; what is not said falls through to the style below.
///
/// Kept as 64 bits: a screen has thousands of cells, and each is compared with the one before.
package struct Style: Hashable, Sendable {
    private var bits: UInt64

    /// Each colour takes 27 bits: 3 for its kind, 0 where nothing is said, and 24 for its value.
    private static let colorBits: UInt64 = 27
    private static let colorMask: UInt64 = 1 << 27 - 1

    /// Nil: the layer below decides, and in the end the terminal.
    package var foreground: Color? { Self.color(bits & Self.colorMask) }
    /// Nil: the layer below decides, and in the end the terminal.
    package var background: Color? { Self.color(bits >> Self.colorBits & Self.colorMask) }
    /// Added to those of the layer below.
    package var attributes: Attributes { Attributes(rawValue: UInt8(bits >> (2 * Self.colorBits))) }

    package init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
        bits = Self.bits(foreground) | Self.bits(background) << Self.colorBits
        bits |= UInt64(attributes.rawValue) << (2 * Self.colorBits)
    }

    /// Nothing said: the terminal's own look.
    package static let plain = Style()

    /// This style laid over another.
    package func over(_ base: Style) -> Style {
        var result = self
        if bits & Self.colorMask == 0 { result.bits |= base.bits & Self.colorMask }
        let backgroundMask = Self.colorMask << Self.colorBits
        if bits & backgroundMask == 0 { result.bits |= base.bits & backgroundMask }
        result.bits |= base.bits & ~(Self.colorMask | backgroundMask)
        return result
    }

    /// The style as a terminal of `depth` can show it.
    ///
    /// With sixteen colours or none a soft background would vanish or drown the letters: it becomes reverse video.
    package func reduced(to depth: ColorDepth) -> Style {
        var (background, attributes) = (background, attributes)
        switch background {
        case .rgb, .indexed:
            if depth <= .ansi16 { (background, attributes) = (nil, attributes.union(.reverse)) }
        case .ansi:
            if depth == .none { (background, attributes) = (nil, attributes.union(.reverse)) }
        case .terminal, nil: break
        }
        return Style(
            foreground: foreground?.reduced(to: depth), background: background?.reduced(to: depth),
            attributes: attributes)
    }

    private static func bits(_ color: Color?) -> UInt64 {
        switch color {
        case nil: 0
        case .terminal: 1 << 24
        case .ansi(let index): 2 << 24 | UInt64(index)
        case .indexed(let index): 3 << 24 | UInt64(index)
        case .rgb(let red, let green, let blue): 4 << 24 | UInt64(red) << 16 | UInt64(green) << 8 | UInt64(blue)
        }
    }

    private static func color(_ bits: UInt64) -> Color? {
        let value = UInt8(truncatingIfNeeded: bits)
        return switch bits >> 24 {
        case 1: .terminal
        case 2: .ansi(value)
        case 3: .indexed(value)
        case 4: .rgb(UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), value)
        default: nil
        }
    }
}
