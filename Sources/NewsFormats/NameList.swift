/// Puts several names into one byline.
enum NameList {
    /// "Ines Halvorsen, Per Lund and Jon Dahl"; names that are blank or come again are left out, nil where none is left.
    static func joined(_ names: [String]) -> String? {
        var seen: Set<String> = []
        let names = names.filter { !$0.isEmpty && seen.insert($0).inserted }
        guard let last = names.last, names.count > 1 else { return names.first }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
