import Screen
import Testing

@Suite struct ColorTests {
    @Test(arguments: [
        (Color.rgb(0, 0, 0), Color.indexed(16)), (.rgb(255, 255, 255), .indexed(231)),
        (.rgb(135, 175, 215), .indexed(110)),
        (.rgb(9, 8, 8), .indexed(232)), (.terminal, .terminal), (.ansi(3), .ansi(3)), (.indexed(5), .indexed(5)),
    ])
    func `the nearest of 256`(color: Color, nearest: Color) { #expect(color.reduced(to: .indexed256) == nearest) }

    @Test(arguments: [
        (Color.rgb(229, 192, 123), Color.ansi(11)), (.rgb(126, 182, 232), .ansi(12)), (.rgb(143, 191, 143), .ansi(10)),
        (.rgb(120, 20, 20), .ansi(1)), (.rgb(10, 10, 10), .ansi(0)), (.rgb(120, 120, 120), .ansi(8)),
        (.rgb(210, 210, 210), .ansi(7)),
        (.rgb(250, 250, 250), .ansi(15)), (.indexed(9), .ansi(9)), (.indexed(33), .ansi(4)), (.terminal, .terminal),
    ])
    func `the nearest of sixteen keeps the hue`(color: Color, nearest: Color) {
        #expect(color.reduced(to: .ansi16) == nearest)
    }

    @Test func `without colours all is the terminal's`() {
        #expect([Color.ansi(3), .indexed(9), .rgb(1, 2, 3)].allSatisfy { $0.reduced(to: .none) == .terminal })
    }

    @Test func `contrast is that of the standard`() {
        let most = PerceivedColor.contrast(.rgb(0, 0, 0), .rgb(255, 255, 255)) ?? 0
        #expect(abs(most - 21) < 0.01)
        #expect(PerceivedColor.contrast(.terminal, .ansi(1)) == nil)
    }
}
