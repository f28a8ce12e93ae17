import Glibc

/// A colour by lightness and two axes of hue, in which equal steps look equal (Oklab, Björn Ottosson 2020).
package struct PerceivedColor: Sendable {
    /// 0 black … 1 white.
    package let lightness: Double
    private let greenRed: Double
    private let blueYellow: Double

    /// The colour as perceived; nil for the terminal's own, which is not known.
    package init?(_ color: Color) {
        guard let (red, green, blue) = color.components else { return nil }
        let (r, g, b) = (PerceivedColor.linear(red), PerceivedColor.linear(green), PerceivedColor.linear(blue))
        let long = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        let medium = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        let short = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
        lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
        greenRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    }

    /// How far the colour is from grey: 0 … about 0.32.
    package var chroma: Double { (greenRed * greenRed + blueYellow * blueYellow).squareRoot() }

    /// The hue in degrees, 0..<360.
    package var hue: Double {
        let degrees = atan2(blueYellow, greenRed) * 180 / .pi
        return degrees < 0 ? degrees + 360 : degrees
    }

    /// The difference in hue, 0…180 degrees.
    func hueDistance(to degrees: Double) -> Double {
        let difference = abs(hue - degrees)
        return min(difference, 360 - difference)
    }

    /// The perceived difference, squared.
    func distance(to other: PerceivedColor) -> Double {
        let (l, a, b) = (lightness - other.lightness, greenRed - other.greenRed, blueYellow - other.blueYellow)
        return l * l + a * a + b * b
    }

    /// The contrast ratio of two colours, 1…21 (WCAG 2.2); nil where one is the terminal's own.
    package static func contrast(_ first: Color, _ second: Color) -> Double? {
        guard let a = luminance(first), let b = luminance(second) else { return nil }
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ color: Color) -> Double? {
        color.components.map { 0.2126 * linear($0.red) + 0.7152 * linear($0.green) + 0.0722 * linear($0.blue) }
    }

    private static func linear(_ component: UInt8) -> Double {
        let value = Double(component) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
