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
package struct Style: Hashable, Sendable {
    /// Nil: the layer below decides, and in the end the terminal.
    package var foreground: Color?
    /// Nil: the layer below decides, and in the end the terminal.
    package var background: Color?
    /// Added to those of the layer below.
    package var attributes: Attributes

    package init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
        (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
    }

    /// Nothing said: the terminal's own look.
    package static let plain = Style()

    /// This style laid over another.
    package func over(_ base: Style) -> Style {
        Style(
            foreground: foreground ?? base.foreground, background: background ?? base.background,
            attributes: attributes.union(base.attributes))
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
}
