import UnicodeText

/// The references that HTML 4 names, and those by number: `&eacute;`, `&#233;`, `&#xE9;`.
enum HTMLEntities {
    /// The scalar of a name; nil where HTML 4 knows none of it.
    static func scalar(_ name: String) -> UInt32? { scalars[name] }

    /// The scalar of the reference that begins with the `&` at an offset, and the offset after its `;`.
    static func reference(_ text: [UInt8], at start: Int) -> (scalar: UInt32, end: Int)? {
        let rest = text[(start + 1)...].prefix(11)
        guard let end = rest.firstIndex(of: 0x3B), end > start + 1 else { return nil }
        let name = text[(start + 1)..<end]
        if name.first != 0x23 {
            return scalar(String(decoding: name, as: UTF8.self)).map { ($0, end + 1) }
        }
        return number(name.dropFirst()).map { (shown($0), end + 1) }
    }

    /// The number that stands behind `&#`: `233`, `xE9`.
    static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
        let isHexadecimal = digits.first.map { $0 | 0x20 } == 0x78
        let figures = isHexadecimal ? digits.dropFirst() : digits
        guard let first = figures.first, first != 0x2B else { return nil }
        return UInt32(String(decoding: figures, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    }

    /// A text with its references read, once. Linear.
    static func decoded(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0x26) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var offset = 0
        while offset < text.count {
            if text[offset] == 0x26, let found = reference(text, at: offset) {
                UTF8Scan.append(found.scalar, to: &result)
                offset = found.end
            } else {
                result.append(text[offset])
                offset += 1
            }
        }
        return result
    }

    /// What a number means: those of Windows-1252 that are controls in Unicode are what people meant by them.
    private static func shown(_ number: UInt32) -> UInt32 {
        guard (0x80...0x9F).contains(number) else { return number == 0 ? 0xFFFD : number }
        return windows1252[Int(number - 0x80)]
    }

    /// What the bytes from 0x80 to 0x9F are in Windows-1252; five of them are nothing and stay as they are.
    static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static let scalars: [String: UInt32] = {
        var scalars: [String: UInt32] = [:]
        for (index, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
            scalars[String(name)] = UInt32(160 + index)
        }
        for pair in others.split(whereSeparator: \.isWhitespace) {
            let parts = pair.split(separator: "=")
            scalars[String(parts[0])] = UInt32(parts[1], radix: 16)
        }
        return scalars
    }()

    /// The names from U+00A0 on, in order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring
        AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml
        times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil
        egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash
        ugrave uacute ucirc uuml yacute thorn yuml
        """

    /// The other names with their numbers.
    private static let others = """
        quot=22 amp=26 apos=27 lt=3C gt=3E OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2C6
        tilde=2DC Alpha=391 Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396 Eta=397 Theta=398 Iota=399 Kappa=39A
        Lambda=39B Mu=39C Nu=39D Xi=39E Omicron=39F Pi=3A0 Rho=3A1 Sigma=3A3 Tau=3A4 Upsilon=3A5 Phi=3A6 Chi=3A7
        Psi=3A8 Omega=3A9 alpha=3B1 beta=3B2 gamma=3B3 delta=3B4 epsilon=3B5 zeta=3B6 eta=3B7 theta=3B8 iota=3B9
        kappa=3BA lambda=3BB mu=3BC nu=3BD xi=3BE omicron=3BF pi=3C0 rho=3C1 sigmaf=3C2 sigma=3C3 tau=3C4
        upsilon=3C5 phi=3C6 chi=3C7 psi=3C8 omega=3C9 thetasym=3D1 upsih=3D2 piv=3D6 ensp=2002 emsp=2003 thinsp=2009
        zwnj=200C zwj=200D lrm=200E rlm=200F ndash=2013 mdash=2014 lsquo=2018 rsquo=2019 sbquo=201A ldquo=201C
        rdquo=201D bdquo=201E dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 prime=2032 Prime=2033
        lsaquo=2039 rsaquo=203A oline=203E frasl=2044 euro=20AC image=2111 weierp=2118 real=211C trade=2122
        alefsym=2135 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 crarr=21B5 lArr=21D0 uArr=21D1 rArr=21D2
        dArr=21D3 hArr=21D4 forall=2200 part=2202 exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209 ni=220B
        prod=220F sum=2211 minus=2212 lowast=2217 radic=221A prop=221D infin=221E ang=2220 and=2227 or=2228 cap=2229
        cup=222A int=222B there4=2234 sim=223C cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 sub=2282
        sup=2283 nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22A5 sdot=22C5 lceil=2308 rceil=2309
        lfloor=230A rfloor=230B lang=2329 rang=232A loz=25CA spades=2660 clubs=2663 hearts=2665 diams=2666
        """
}
