/// What each reading of a mark costs, from the way it is drawn and from what stands around it.
///
/// Prices are tenths of "one thing speaks against it strongly"; only their order matters.
struct QuoteMarkPrice {
    /// The reading that is paid for.
    enum Charge: UInt8 {
        case opens, closes
        /// As no mark at all, outside a quotation.
        case nothing
        /// As no mark at all, within a quotation of the same kind of mark.
        case nothingInside
        /// Where the mark does not matter.
        case free
    }

    private var opens: Int32 = 0
    private var closes: Int32 = 0
    private var nothing: Int32 = 0
    private var nothingInside: Int32 = 0

    private static let impossible: Int32 = 1000

    /// The prices of a mark.
    init(_ mark: QuoteMark) {
        if mark.glyph.isSingle { priceSingle(mark) } else { priceDouble(mark) }
    }

    /// The price of one reading.
    subscript(charge: Charge) -> Int32 {
        switch charge {
        case .opens: opens
        case .closes: closes
        case .nothing: nothing
        case .nothingInside: nothingInside
        case .free: 0
        }
    }

    private mutating func priceDouble(_ mark: QuoteMark) {
        switch mark.before {
        case .letter, .digit, .closingBracket: opens += 25
        case .stop, .ellipsis: opens += 15
        case .comma: opens += 8
        case .space: closes += 20
        case .edge: closes += 40
        case .bracket: closes += 20
        case .dash: break
        }
        switch mark.after {
        case .letter, .digit: closes += 25
        case .space: opens += 20
        case .edge: opens += 40
        case .comma, .stop, .closingBracket: opens += 20
        case .bracket: closes += 5
        case .dash: opens += 6
        case .ellipsis: break
        }
        switch mark.glyph {
        case .leftDouble: closes += 15
        case .rightDouble: opens += 15
        case .lowDouble: closes += 40
        case .leftGuillemet: closes += 12
        case .rightGuillemet: opens += 12
        default: break
        }
        nothing = 22
        if mark.isMeasure {
            nothing = 0
            closes += 25
            opens += 40
        } else if mark.before == .digit, mark.glyph == .straightDouble {
            nothing = 8
        }
        nothingInside = nothing
    }

    private mutating func priceSingle(_ mark: QuoteMark) {
        priceSingleOpening(mark)
        priceSingleClosing(mark)
    }

    private mutating func priceSingleOpening(_ mark: QuoteMark) {
        switch mark.before {
        case .letter, .digit, .stop, .comma, .closingBracket: opens = Self.impossible
        case .ellipsis: opens += 15
        case .space, .edge, .bracket, .dash: nothing += 12
        }
        switch mark.after {
        case .space, .edge, .comma, .stop, .closingBracket, .dash: opens = Self.impossible
        case .letter, .digit, .bracket, .ellipsis: break
        }
        switch mark.glyph {
        case .leftSingle: nothing += 8
        case .rightSingle: opens += 20
        default: break
        }
        if mark.isElision {
            opens += 25
            nothing = 0
        }
        nothingInside = opens < Self.impossible ? 4 : 0
    }

    private mutating func priceSingleClosing(_ mark: QuoteMark) {
        if mark.glyph == .leftSingle { closes += 30 }
        switch (mark.before, mark.after) {
        case (.space, _), (.edge, _), (.bracket, _), (_, .letter), (_, .digit):
            closes = Self.impossible
        case (.comma, _), (.stop, _), (.ellipsis, _):
            nothing = 12
            nothingInside = 15
        case (_, .space):
            closes += mark.followsS ? 8 : 3
            nothingInside += mark.followsS ? 2 : 6
        default:
            closes += mark.followsS ? 4 : 1
            nothingInside += 8
        }
    }
}
