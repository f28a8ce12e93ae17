import Screen

/// How every role looks.
///
/// Styles say only what they change, so they are laid over each other: a name over a quotation over the text.
package struct Theme: Hashable, Sendable {
    /// The name that `--theme` takes.
    package let name: String
    /// Whether the theme is made for dark terminals.
    package let isDark: Bool
    /// The background that the colours were chosen for; only painted where the style of the text has it.
    package let background: Color?
    private let styles: [Style]

    /// A theme with the style that `style` gives each role.
    package init(name: String, isDark: Bool, background: Color? = nil, style: (Role) -> Style) {
        (self.name, self.isDark, self.background) = (name, isDark, background)
        styles = Role.allCases.map(style)
    }

    /// The style of a role, by itself.
    package subscript(role: Role) -> Style { styles[Theme.places[role] ?? 0] }

    /// The style of several roles laid over each other, the topmost first, and all over the text's.
    package func style(_ roles: Role...) -> Style {
        roles.reversed().reduce(self[.text]) { self[$1].over($0) }
    }

    /// The theme for a terminal of `depth`: with sixteen colours or none the text keeps the terminal's own look, for a
    /// page's background can't be painted there and its ink could vanish in the terminal's.
    package func suited(to depth: ColorDepth) -> Theme {
        guard depth <= .ansi16 else { return self }
        return Theme(name: name, isDark: isDark, background: background) { role in
            role == .text ? Style(attributes: self[role].attributes) : self[role]
        }
    }

    private static let places = Dictionary(
        uniqueKeysWithValues: Role.allCases.enumerated().map { ($0.element, $0.offset) })

    /// The name of the theme that suits a terminal where the user names none: sixteen colours are the user's own
    /// palette, and without colours attributes must tell names and quotations.
    package static func defaultName(for depth: ColorDepth) -> String {
        switch depth {
        case .none: "mono"
        case .ansi16: "ansi"
        case .indexed256, .direct: "night"
        }
    }
}
