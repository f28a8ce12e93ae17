/// The labels by which charsets are named, after the WHATWG's Encoding Standard (section 4.2), with those of IANA and
/// of mail for what browsers don't read.
enum CharsetLabels {
    /// The charset of each label, in small letters.
    static let charsets: [String: Charset] = {
        var charsets: [String: Charset] = [:]
        for line in table.description.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let name = words.first else { continue }
            let charset = special[name] ?? Charset.singleByte(name)
            for label in words { charsets[label] = charset }
        }
        return charsets
    }()

    private static let special: [String: Charset] = Dictionary(
        ([.utf8, .utf16LE, .utf16BE, .utf32LE, .utf32BE, .iso2022JP, .iso2022KR, .hz] + Charset.multiByte).map {
            ($0.name, $0)
        }, uniquingKeysWith: { first, _ in first })

    private static let table: StaticString = """
        utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
        utf-16le utf-16 utf16 utf16le utf-16-le iso-10646-ucs-2 ucs-2 csunicode unicode unicodefeff
        utf-16be utf16be utf-16-be unicodefffe
        utf-32le utf32le utf-32-le utf-32 utf32 ucs-4 iso-10646-ucs-4
        utf-32be utf32be utf-32-be
        iso-2022-jp csiso2022jp iso-2022-jp-1 iso-2022-jp-2 iso-2022-jp-3 cp50220 cp50221 cp50222 jis iso2022-jp iso2022jp
        iso-2022-kr csiso2022kr iso2022-kr iso2022kr
        hz-gb-2312 hz hzgb2312
        shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932 cp943 shift_jisx0213
        euc-jp cseucpkdfmtjapanese x-euc-jp eucjp euc_jp ujis eucjp-ms
        euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949 \
        uhc euckr ks_c_5601
        johab cp1361 ms1361 windows-1361 ksc5601-1992
        gb18030 gb-18030 gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936 ms936 \
        windows-936 euc-cn euccn
        big5 big5-hkscs cn-big5 csbig5 x-x-big5 big5hkscs big5-eten cp950 ms950 windows-950
        euc-tw euctw cns11643
        ibm866 866 cp866 csibm866
        iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
        iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
        iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
        iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
        iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i \
        iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
        iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 \
        iso_8859-7:1987 sun_eu_greek
        iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 \
        iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical
        iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6 iso_8859-10
        iso-8859-13 iso8859-13 iso885913 iso_8859-13 l7 latin7
        iso-8859-14 iso8859-14 iso885914 iso_8859-14 l8 latin8 iso-celtic
        iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9
        iso-8859-16 iso8859-16 iso885916 iso_8859-16 l10 latin10
        koi8-r cskoi8r koi koi8 koi8_r
        koi8-u koi8-ru
        macintosh csmacintosh mac x-mac-roman macroman mac-roman
        windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 tis620 iso_8859-11 cp874 tis620.2533
        windows-1250 cp1250 x-cp1250
        windows-1251 cp1251 x-cp1251
        windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 \
        iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252 latin-1 x-user-defined ansi
        windows-1253 cp1253 x-cp1253
        windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 \
        x-cp1254
        windows-1255 cp1255 x-cp1255
        windows-1256 cp1256 x-cp1256
        windows-1257 cp1257 x-cp1257
        windows-1258 cp1258 x-cp1258
        x-mac-cyrillic x-mac-ukrainian maccyrillic mac-cyrillic
        x-mac-ce mac-centraleurope maccentraleurope x-mac-centraleurope mac-latin2 maclatin2
        ibm437 437 cp437 cspc8codepage437
        ibm737 cp737
        ibm775 cp775 cspc775baltic
        ibm850 850 cp850 cspc850multilingual
        ibm852 852 cp852 cspcp852
        ibm855 855 cp855 csibm855
        ibm857 857 cp857 csibm857
        ibm858 cp858 cp00858 ibm00858 ccsid00858 pc-multilingual-850+euro
        ibm860 860 cp860 csibm860
        ibm861 861 cp861 cp-is csibm861
        ibm862 862 cp862 cspc862latinhebrew
        ibm863 863 cp863 csibm863
        ibm865 865 cp865 csibm865
        ibm869 869 cp869 cp-gr csibm869
        ibm1125 cp1125 ruscii
        viscii csviscii viscii1.1-1
        ptcp154 csptcp154 pt154 cp154 cyrillic-asian
        kz-1048 kz1048 rk1048 strk1048-2002
        """
}
