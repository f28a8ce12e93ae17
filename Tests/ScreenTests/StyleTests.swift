import Screen
import Testing

@Suite struct StyleTests {
    private static let colors: [Color?] = [
        nil, .terminal, .ansi(0), .ansi(15), .indexed(0), .indexed(255), .rgb(0, 0, 0), .rgb(255, 128, 1),
    ]

    @Test(arguments: colors, colors)
    func `a style says again what it was made of`(foreground: Color?, background: Color?) {
        let style = Style(foreground: foreground, background: background, attributes: [.bold, .reverse])
        #expect(style.foreground == foreground)
        #expect(style.background == background)
        #expect(style.attributes == [.bold, .reverse])
    }

    @Test(arguments: colors, colors)
    func `what a style does not say is the layer's below`(above: Color?, below: Color?) {
        let base = Style(foreground: below, background: below, attributes: .underline)
        let result = Style(foreground: above, background: nil, attributes: .dim).over(base)
        #expect(result.foreground == above ?? below)
        #expect(result.background == below)
        #expect(result.attributes == [.dim, .underline])
    }
}
