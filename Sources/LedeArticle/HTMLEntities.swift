import LedeText

/// Character references of HTML: `&amp;`, `&#8217;`, `&eacute`.
///
/// Of the 2,231 names of the HTML Standard (section 13.5) those of HTML 4, of the Latin and Cyrillic letters and of
/// ASCII and general punctuation are known; other names stay as they are written.
enum HTMLEntities {
    /// Reads the reference that begins with the `&` at an index and appends the characters it stands for.
    ///
    /// One that was encoded twice is read twice, as sites and feeds do with their own text (`town hall&amp;rsquo;s`), unless it
    /// stands for a bracket of a tag, which was meant to be seen.
    ///
    /// - Parameter inAttribute: there a name without `;` is text when `=` or a letter or digit follows.
    /// - Returns: the index after the reference, or after the `&` alone, which is then appended as it is.
    static func decode(
        _ bytes: Span<UInt8>, at start: Int, end: Int, inAttribute: Bool, into out: inout [UInt8]
    ) -> Int {
        let before = out.count
        let next = reference(bytes, at: start, end: end, inAttribute: inAttribute, into: &out)
        let semicolon = UInt8(ascii: ";")
        guard next < end, bytes[next - 1] == semicolon, out.count == before + 1, out[before] == UInt8(ascii: "&") else {
            return next
        }
        // The name or number stands behind the semicolon as it does behind an `&`.
        let last = reference(bytes, at: next - 1, end: end, inAttribute: true, into: &out)
        let isTag = out[before + 1] == UInt8(ascii: "<") || out[before + 1] == UInt8(ascii: ">")
        guard last > next, bytes[last - 1] == semicolon, !isTag else {
            out.removeSubrange((before + 1)...)
            return next
        }
        out.remove(at: before)
        return last
    }

    /// Reads one reference as ``decode(_:at:end:inAttribute:into:)`` does.
    private static func reference(
        _ bytes: Span<UInt8>, at start: Int, end: Int, inAttribute: Bool, into out: inout [UInt8]
    ) -> Int {
        var i = start + 1
        if i < end, bytes[i] == UInt8(ascii: "#") {
            i += 1
            var radix: UInt32 = 10
            if i < end, bytes[i] | 0x20 == UInt8(ascii: "x") {
                radix = 16
                i += 1
            }
            let first = i
            var value: UInt32 = 0
            while i < end, let digit = digit(bytes[i]), digit < radix {
                value = min(value * radix + digit, 0x11_0000)
                i += 1
            }
            if i > first {
                if i < end, bytes[i] == UInt8(ascii: ";") { i += 1 }
                append(value, to: &out)
                return i
            }
        } else if let (scalar, next) = named(bytes, from: i, end: end, inAttribute: inAttribute) {
            append(scalar, to: &out)
            return next
        }
        out.append(UInt8(ascii: "&"))
        return start + 1
    }

    /// Appends a scalar as the parser reads it: windows-1252 for the C1 controls, U+FFFD for what is no scalar.
    private static func append(_ value: UInt32, to out: inout [UInt8]) {
        var scalar = value
        if scalar >= 0x80 && scalar <= 0x9F { scalar = TextEncoding.windows1252(UInt8(scalar)) }
        if scalar == 0 || scalar > 0x10_FFFF || (0xD800...0xDFFF).contains(scalar) { scalar = 0xFFFD }
        if scalar >= 0x20 && scalar < 0x7F {
            out.append(UInt8(scalar))
            return
        }
        var raw: [UInt8] = []
        WordScalars.append(scalar, to: &raw)
        _ = Scalars.clean(raw.span, appendingTo: &out)
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }

    private static func named(
        _ bytes: Span<UInt8>, from start: Int, end: Int, inAttribute: Bool
    ) -> (scalar: UInt32, next: Int)? {
        var i = start
        var key: UInt64 = 0
        var legacy: (scalar: UInt32, next: Int)?
        while i < end, i - start < 10, let code = code(bytes[i]) {
            key = key << 6 | code
            i += 1
            if let scalar = common(key) ?? table[key] {
                if i < end, bytes[i] == UInt8(ascii: ";") { return (scalar, i + 1) }
                if isLegacy(scalar, key) { legacy = (scalar, i) }
            }
        }
        if let found = legacy {
            if inAttribute, found.next < end {
                let next = bytes[found.next]
                if next == UInt8(ascii: "=") || code(next) != nil { return nil }
            }
            return found
        }
        return nil
    }

    /// The five that nearly every page has, without the table.
    private static func common(_ key: UInt64) -> UInt32? {
        switch key {
        case amp: 0x26
        case lt: 0x3C
        case gt: 0x3E
        case quot: 0x22
        case nbsp: 0xA0
        default: nil
        }
    }

    private static let amp = pack("amp")
    private static let lt = pack("lt")
    private static let gt = pack("gt")
    private static let quot = pack("quot")
    private static let nbsp = pack("nbsp")
    private static let half = pack("half")

    /// The names that need no `;`: those that HTML 2 had.
    private static func isLegacy(_ scalar: UInt32, _ key: UInt64) -> Bool {
        (scalar >= 0xA0 && scalar <= 0xFF && key != half) || key == amp || key == lt || key == gt || key == quot
    }

    private static func code(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x61...0x7A: UInt64(byte - 0x61 + 1)
        case 0x41...0x5A: UInt64(byte - 0x41 + 27)
        case 0x30...0x39: UInt64(byte - 0x30 + 53)
        default: nil
        }
    }

    private static func pack(_ name: StaticString) -> UInt64 {
        name.withUTF8Buffer { $0.reduce(0) { $0 << 6 | (code($1) ?? 0) } }
    }

    private static let table: [UInt64: UInt32] = {
        var table: [UInt64: UInt32] = [:]
        table.reserveCapacity(600)
        names.withUTF8Buffer { buffer in
            var key: UInt64 = 0
            var value: UInt32 = 0
            var isValue = false
            for byte in buffer {
                if byte == 0x20 || byte == 0x0A {
                    if isValue { table[key] = value }
                    key = isValue ? 0 : key
                    value = 0
                    isValue.toggle()
                } else if isValue {
                    value = value << 4 | (digit(byte) ?? 0)
                } else {
                    key = key << 6 | (code(byte) ?? 0)
                }
            }
            if isValue { table[key] = value }
        }
        return table
    }()

    /// Names and code points (hexadecimal) in the order of the code points.
    private static let names: StaticString = """
        Tab 9 NewLine a excl 21 quot 22 num 23 dollar 24 percnt 25 amp 26 apos 27 lpar 28 rpar 29 ast 2a midast 2a
        plus 2b comma 2c period 2e sol 2f colon 3a semi 3b lt 3c equals 3d gt 3e quest 3f commat 40 lbrack 5b lsqb
        5b bsol 5c rbrack 5d rsqb 5d Hat 5e UnderBar 5f lowbar 5f grave 60 lbrace 7b lcub 7b verbar 7c vert 7c
        rbrace 7d rcub 7d nbsp a0 iexcl a1 cent a2 pound a3 curren a4 yen a5 brvbar a6 sect a7 uml a8 copy a9 ordf
        aa laquo ab not ac shy ad reg ae macr af deg b0 plusmn b1 sup2 b2 sup3 b3 acute b4 micro b5 para b6 middot
        b7 cedil b8 sup1 b9 ordm ba raquo bb frac14 bc frac12 bd half bd frac34 be iquest bf Agrave c0 Aacute c1
        Acirc c2 Atilde c3 Auml c4 Aring c5 AElig c6 Ccedil c7 Egrave c8 Eacute c9 Ecirc ca Euml cb Igrave cc Iacute
        cd Icirc ce Iuml cf ETH d0 Ntilde d1 Ograve d2 Oacute d3 Ocirc d4 Otilde d5 Ouml d6 times d7 Oslash d8
        Ugrave d9 Uacute da Ucirc db Uuml dc Yacute dd THORN de szlig df agrave e0 aacute e1 acirc e2 atilde e3 auml
        e4 aring e5 aelig e6 ccedil e7 egrave e8 eacute e9 ecirc ea euml eb igrave ec iacute ed icirc ee iuml ef eth
        f0 ntilde f1 ograve f2 oacute f3 ocirc f4 otilde f5 ouml f6 divide f7 oslash f8 ugrave f9 uacute fa ucirc fb
        uuml fc yacute fd thorn fe yuml ff Amacr 100 amacr 101 Abreve 102 abreve 103 Aogon 104 aogon 105 Cacute 106
        cacute 107 Ccirc 108 ccirc 109 Cdot 10a cdot 10b Ccaron 10c ccaron 10d Dcaron 10e dcaron 10f Dstrok 110
        dstrok 111 Emacr 112 emacr 113 Edot 116 edot 117 Eogon 118 eogon 119 Ecaron 11a ecaron 11b Gcirc 11c gcirc
        11d Gbreve 11e gbreve 11f Gdot 120 gdot 121 Gcedil 122 Hcirc 124 hcirc 125 Hstrok 126 hstrok 127 Itilde 128
        itilde 129 Imacr 12a imacr 12b Iogon 12e iogon 12f Idot 130 imath 131 inodot 131 IJlig 132 ijlig 133 Jcirc
        134 jcirc 135 Kcedil 136 kcedil 137 kgreen 138 Lacute 139 lacute 13a Lcedil 13b lcedil 13c Lcaron 13d lcaron
        13e Lmidot 13f lmidot 140 Lstrok 141 lstrok 142 Nacute 143 nacute 144 Ncedil 145 ncedil 146 Ncaron 147
        ncaron 148 napos 149 ENG 14a eng 14b Omacr 14c omacr 14d Odblac 150 odblac 151 OElig 152 oelig 153 Racute
        154 racute 155 Rcedil 156 rcedil 157 Rcaron 158 rcaron 159 Sacute 15a sacute 15b Scirc 15c scirc 15d Scedil
        15e scedil 15f Scaron 160 scaron 161 Tcedil 162 tcedil 163 Tcaron 164 tcaron 165 Tstrok 166 tstrok 167
        Utilde 168 utilde 169 Umacr 16a umacr 16b Ubreve 16c ubreve 16d Uring 16e uring 16f Udblac 170 udblac 171
        Uogon 172 uogon 173 Wcirc 174 wcirc 175 Ycirc 176 ycirc 177 Yuml 178 Zacute 179 zacute 17a Zdot 17b zdot 17c
        Zcaron 17d zcaron 17e fnof 192 circ 2c6 tilde 2dc Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta
        396 Eta 397 Theta 398 Iota 399 Kappa 39a Lambda 39b Mu 39c Nu 39d Xi 39e Omicron 39f Pi 3a0 Rho 3a1 Sigma
        3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 Psi 3a8 Omega 3a9 alpha 3b1 beta 3b2 gamma 3b3 delta 3b4 epsilon 3b5
        zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba lambda 3bb mu 3bc nu 3bd xi 3be omicron 3bf pi 3c0 rho 3c1
        sigmaf 3c2 sigma 3c3 tau 3c4 upsilon 3c5 phi 3c6 chi 3c7 psi 3c8 omega 3c9 thetasym 3d1 upsih 3d2 piv 3d6
        IOcy 401 DJcy 402 GJcy 403 Jukcy 404 DScy 405 Iukcy 406 YIcy 407 Jsercy 408 LJcy 409 NJcy 40a TSHcy 40b KJcy
        40c Ubrcy 40e DZcy 40f Acy 410 Bcy 411 Vcy 412 Gcy 413 Dcy 414 IEcy 415 ZHcy 416 Zcy 417 Icy 418 Jcy 419 Kcy
        41a Lcy 41b Mcy 41c Ncy 41d Ocy 41e Pcy 41f Rcy 420 Scy 421 Tcy 422 Ucy 423 Fcy 424 KHcy 425 TScy 426 CHcy
        427 SHcy 428 SHCHcy 429 HARDcy 42a Ycy 42b SOFTcy 42c Ecy 42d YUcy 42e YAcy 42f acy 430 bcy 431 vcy 432 gcy
        433 dcy 434 iecy 435 zhcy 436 zcy 437 icy 438 jcy 439 kcy 43a lcy 43b mcy 43c ncy 43d ocy 43e pcy 43f rcy
        440 scy 441 tcy 442 ucy 443 fcy 444 khcy 445 tscy 446 chcy 447 shcy 448 shchcy 449 hardcy 44a ycy 44b softcy
        44c ecy 44d yucy 44e yacy 44f iocy 451 djcy 452 gjcy 453 jukcy 454 dscy 455 iukcy 456 yicy 457 jsercy 458
        ljcy 459 njcy 45a tshcy 45b kjcy 45c ubrcy 45e dzcy 45f ensp 2002 emsp 2003 emsp13 2004 emsp14 2005 numsp
        2007 puncsp 2008 thinsp 2009 hairsp 200a zwnj 200c zwj 200d lrm 200e rlm 200f dash 2010 hyphen 2010 ndash
        2013 mdash 2014 horbar 2015 Verbar 2016 Vert 2016 lsquo 2018 rsquo 2019 sbquo 201a ldquo 201c rdquo 201d
        bdquo 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 mldr 2026 permil 2030 prime 2032 Prime 2033 tprime
        2034 lsaquo 2039 rsaquo 203a oline 203e frasl 2044 euro 20ac image 2111 numero 2116 copysr 2117 weierp 2118
        real 211c rx 211e trade 2122 alefsym 2135 frac13 2153 frac23 2154 frac18 215b frac38 215c frac58 215d frac78
        215e larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3
        hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b prod 220f sum
        2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 and 2227 or 2228 cap 2229 cup 222a int
        222b there4 2234 sim 223c cong 2245 TildeTilde 2248 ap 2248 approx 2248 asymp 2248 thkap 2248 ne 2260 equiv
        2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot
        22c5 lceil 2308 rceil 2309 lfloor 230a rfloor 230b lang 2329 rang 232a Square 25a1 squ 25a1 square 25a1
        squarf 25aa squf 25aa loz 25ca bigstar 2605 starf 2605 star 2606 phone 260e female 2640 male 2642 spades
        2660 clubs 2663 hearts 2665 diams 2666 flat 266d natur 266e natural 266e sharp 266f check 2713 checkmark
        2713 cross 2717
        """
}
