/// Numbers as the table and the file have them: three digits that count, no more.
enum NumberWords {
    /// `0.08`, `7.25`, `34.1`, `1424`.
    static func plain(_ value: Double) -> String {
        let decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
        let scale = [1, 10, 100][decimals]
        let scaled = Int((value * Double(scale)).rounded())
        guard decimals > 0 else { return String(scaled) }
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    /// The same with commas between thousands.
    static func grouped(_ value: Double) -> String {
        let digits = plain(value)
        return digits.contains(".") ? digits : commas(digits)
    }

    /// A count with commas between thousands.
    static func grouped(_ count: Int) -> String { commas(String(count)) }

    private static func commas(_ digits: String) -> String {
        String(
            digits.reversed().enumerated().flatMap { $0 > 0 && $0 % 3 == 0 ? [",", $1] : [$1] }.reversed())
    }
}
