/// A colour as a theme names it.
package enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case terminal
    /// One of the sixteen colours of the user's palette, 0…15.
    case ansi(UInt8)
    /// One of the 256 indexed colours.
    case indexed(UInt8)
    case rgb(UInt8, UInt8, UInt8)
}

/// How many colours a terminal shows.
package enum ColorDepth: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// Attributes only.
    case none
    case ansi16
    case indexed256
    /// Any RGB colour.
    case direct

    package static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }
}

extension Color {
    /// The nearest colour that a terminal of `depth` shows.
    ///
    /// To sixteen colours the hue decides first: soft tints keep apart there instead of all turning grey.
    package func reduced(to depth: ColorDepth) -> Color {
        switch (self, depth) {
        case (_, .none): .terminal
        case (.terminal, _), (.ansi, _), (_, .direct), (.indexed, .indexed256): self
        case (.indexed(let index), .ansi16) where index < 16: .ansi(index)
        case (.indexed, .ansi16): nearestOfSixteen
        case (.rgb, .indexed256): nearestOf256
        case (.rgb, .ansi16): nearestOfSixteen
        }
    }

    /// The components, 0…255, where the user's palette does not decide them; the sixteen as xterm has them.
    package var components: (red: UInt8, green: UInt8, blue: UInt8)? {
        switch self {
        case .terminal: nil
        case .rgb(let red, let green, let blue): (red, green, blue)
        case .ansi(let index): Color.xterm16[Int(index & 15)]
        case .indexed(let index) where index < 16: Color.xterm16[Int(index)]
        case .indexed(let index) where index >= 232: Color.grey(index)
        case .indexed(let index): Color.cube(index)
        }
    }

    private static func grey(_ index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
        let level = 8 + 10 * (index - 232)
        return (level, level, level)
    }

    private static func cube(_ index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
        let place = Int(index) - 16
        return (cubeLevels[place / 36], cubeLevels[place / 6 % 6], cubeLevels[place % 6])
    }

    private static let cubeLevels: [UInt8] = [0, 95, 135, 175, 215, 255]

    private static let xterm16: [(red: UInt8, green: UInt8, blue: UInt8)] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    /// The nearest of the fixed colours 16…255 by perceived difference; the first sixteen are the user's to change.
    private var nearestOf256: Color {
        guard let wanted = PerceivedColor(self) else { return self }
        var best: (index: UInt8, distance: Double) = (16, .infinity)
        for index in UInt8(16)...255 {
            guard let other = PerceivedColor(.indexed(index)) else { continue }
            let distance = wanted.distance(to: other)
            if distance < best.distance { best = (index, distance) }
        }
        return .indexed(best.index)
    }

    private var nearestOfSixteen: Color {
        guard let wanted = PerceivedColor(self) else { return self }
        if wanted.chroma < 0.03 {
            return .ansi(wanted.lightness < 0.32 ? 0 : wanted.lightness < 0.66 ? 8 : wanted.lightness < 0.93 ? 7 : 15)
        }
        // Red, green, yellow, blue, magenta and cyan, as they stand in the palette.
        let hues: [(index: UInt8, degrees: Double)] = [(1, 29), (3, 100), (2, 145), (6, 200), (4, 262), (5, 328)]
        let nearest = hues.min { wanted.hueDistance(to: $0.degrees) < wanted.hueDistance(to: $1.degrees) }
        guard let index = nearest?.index else { return self }
        return .ansi(wanted.lightness > 0.72 ? index + 8 : index)
    }
}
