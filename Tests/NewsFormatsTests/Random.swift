/// Numbers and bytes as chance would have them, the same in each run.
struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        // SplitMix64 (Steele, Lea and Flood 2014).
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Up to `count` bytes of some characters, put together anyhow.
    mutating func text(_ count: Int, of characters: [String]) -> [UInt8] {
        var text: [UInt8] = []
        for _ in 0..<Int.random(in: 0...count, using: &self) {
            text += Array(characters[Int.random(in: characters.indices, using: &self)].utf8)
        }
        return text
    }
}
