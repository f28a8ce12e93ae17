/// The written names of keys, as help and key files use them: `j`, `Ctrl-D`, `Shift-Tab`, `PgDn`, `Space`.
package enum KeyNames {
    private static let named: [(name: String, key: KeyStroke.Key)] = [
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace), ("Del", .delete),
        ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
        ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .character(" ")),
    ]

    /// The written name of one key.
    package static func name(of stroke: KeyStroke) -> String {
        var prefix = ""
        if stroke.modifiers.contains(.control) { prefix += "Ctrl-" }
        if stroke.modifiers.contains(.alt) { prefix += "Alt-" }
        if stroke.modifiers.contains(.shift) { prefix += "Shift-" }
        if let known = named.first(where: { $0.key == stroke.key }) { return prefix + known.name }
        switch stroke.key {
        case .character(let scalar):
            let letter = String(Character(scalar))
            return prefix + (stroke.modifiers.contains(.control) ? letter.uppercased() : letter)
        case .function(let number): return prefix + "F\(number)"
        case .paste: return "paste"
        default: return prefix
        }
    }

    /// The written name of a sequence: single letters stand together (`gg`, `]q`), named keys apart (`Ctrl-W h`).
    package static func name(of sequence: [KeyStroke]) -> String {
        let names = sequence.map { name(of: $0) }
        return names.allSatisfy { $0.count == 1 } ? names.joined() : names.joined(separator: " ")
    }

    /// The key with a written name, or nil where there is none such.
    package static func stroke(named text: String) -> KeyStroke? {
        var rest = Substring(text)
        var modifiers: KeyStroke.Modifiers = []
        let prefixes: [(String, KeyStroke.Modifiers)] = [("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift)]
        for (prefix, modifier) in prefixes where rest.hasPrefix(prefix) && rest.count > prefix.count {
            rest = rest.dropFirst(prefix.count)
            modifiers.insert(modifier)
        }
        if let known = named.first(where: { $0.name == rest }) { return KeyStroke(known.key, modifiers) }
        if rest.hasPrefix("F"), let number = Int(rest.dropFirst()) { return KeyStroke(.function(number), modifiers) }
        let letter = modifiers.contains(.control) ? rest.lowercased() : String(rest)
        guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 else { return nil }
        return KeyStroke(.character(scalar), modifiers)
    }

    /// The sequence with a written name: `gg`, `Ctrl-W h`, `]q`; nil where a part is no key.
    package static func sequence(named text: String) -> [KeyStroke]? {
        var strokes: [KeyStroke] = []
        for part in text.split(separator: " ") {
            if let stroke = stroke(named: String(part)) {
                strokes.append(stroke)
            } else {
                let letters = part.unicodeScalars.map { KeyStroke.typed($0) }
                guard !letters.isEmpty, !part.contains("-") else { return nil }
                strokes += letters
            }
        }
        return strokes.isEmpty ? nil : strokes
    }
}
