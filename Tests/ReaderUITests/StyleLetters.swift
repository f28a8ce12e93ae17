import ReaderUI
import Screen

extension Role {
    /// The letter that stands for the role under a golden screen.
    var letter: Character {
        switch self {
        case .text: "."
        case .headline: "H"
        case .byline: "b"
        case .heading: "G"
        case .link: "l"
        case .dim: "d"
        case .rule: "|"
        case .person: "p"
        case .personInFocus: "P"
        case .country: "c"
        case .countryInFocus: "C"
        case .nameAtCursor: "@"
        case .quote: "q"
        case .quoteInFocus: "Q"
        case .quoteBar: "!"
        case .speaker: "s"
        case .speakerName: "S"
        case .cue: "u"
        case .match: "m"
        case .matchInFocus: "M"
        case .selection: "X"
        case .selectionUnfocused: "x"
        case .selectionBar: "#"
        case .unread: "N"
        case .unreadMark: "*"
        case .read: "r"
        case .count: "n"
        case .guess: "~"
        case .paneTitle: "t"
        case .paneTitleFocused: "T"
        case .status: "-"
        case .statusMessage: "+"
        case .statusError: "E"
        case .hint: "h"
        case .hintKey: "k"
        case .prompt: ":"
        case .mistake: "e"
        case .difference: "D"
        case .helpKey: "K"
        case .helpTitle: "L"
        }
    }
}

extension Theme {
    /// A theme in which the colour of a letter says which role is the topmost there.
    static let roles = Theme(name: "roles", isDark: true) { role in
        Style(foreground: .indexed(UInt8(16 + (Role.allCases.firstIndex(of: role) ?? 0))))
    }

    /// A theme with colours as a dark one may have them.
    static let colored = Theme(name: "colored", isDark: true) { role in
        switch role {
        case .headline: Style(attributes: .bold)
        case .person, .speakerName: Style(foreground: .rgb(232, 190, 120))
        case .country: Style(foreground: .rgb(130, 190, 235))
        case .personInFocus, .countryInFocus, .nameAtCursor:
            Style(background: .rgb(70, 60, 30), attributes: [.bold, .underline])
        case .quote: Style(foreground: .rgb(150, 205, 160))
        case .quoteInFocus: Style(foreground: .rgb(195, 240, 200))
        case .quoteBar, .selectionBar, .unreadMark: Style(foreground: .rgb(240, 160, 90), attributes: .bold)
        case .speaker: Style(attributes: .underline)
        case .selection: Style(background: .rgb(50, 56, 70), attributes: .bold)
        case .byline, .dim, .rule, .status, .hint: Style(foreground: .rgb(140, 146, 158))
        default: .plain
        }
    }

    /// A theme without a colour.
    static let monochrome = Theme(name: "monochrome", isDark: true) { role in
        switch role {
        case .headline, .person, .unread, .speakerName, .quoteBar, .selectionBar: Style(attributes: .bold)
        case .country: Style(attributes: .underline)
        case .personInFocus, .countryInFocus, .nameAtCursor, .selection: Style(attributes: .reverse)
        case .quote: Style(attributes: .italic)
        case .quoteInFocus: Style(attributes: [.italic, .bold])
        case .speaker: Style(attributes: [.bold, .underline])
        case .byline, .dim, .rule, .status, .hint: Style(attributes: .dim)
        default: .plain
        }
    }
}

/// The letters under a golden screen: a role each, or a style each with a line that describes it.
struct StyleLetters {
    private let byRole: Bool
    private var found: [(style: Style, letter: Character)] = []

    init(byRole: Bool) { self.byRole = byRole }

    mutating func letter(of cell: Cell) -> Character {
        if cell.style == .plain { return " " }
        if byRole {
            guard case .indexed(let index)? = cell.style.foreground, index >= 16,
                Int(index) - 16 < Role.allCases.count
            else { return "?" }
            let letter = Role.allCases[Int(index) - 16].letter
            // A blank says nothing unless it is part of a line at the foot.
            return cell.text == " " && letter == "." ? " " : letter
        }
        if let known = found.first(where: { $0.style == cell.style }) { return known.letter }
        let letter = Character(Unicode.Scalar(UInt8(97 + found.count % 26)))
        found.append((cell.style, letter))
        return letter
    }

    /// What the letters stand for.
    var legend: [String] {
        if byRole { return [] }
        return [""] + found.map { "\($0.letter) = \(Self.words($0.style))" }
    }

    private static func words(_ style: Style) -> String {
        var words: [String] = []
        if let color = style.foreground { words.append("letters \(self.words(color))") }
        if let color = style.background { words.append("ground \(self.words(color))") }
        let names: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
        ]
        words += names.filter { style.attributes.contains($0.0) }.map(\.1)
        return words.isEmpty ? "plain" : words.joined(separator: ", ")
    }

    private static func words(_ color: Color) -> String {
        switch color {
        case .terminal: "terminal"
        case .ansi(let index): "ansi \(index)"
        case .indexed(let index): "indexed \(index)"
        case .rgb(let red, let green, let blue): "\(red)/\(green)/\(blue)"
        }
    }
}
