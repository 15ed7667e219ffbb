/// The elements that the reader tells apart.
enum HTMLElement: UInt8, Sendable, CaseIterable {
    // Not elements of HTML.
    case text, unknown
    // The document.
    case html, head, body, title, meta, link, base, script, style, noscript, template
    // Sections.
    case article, section, main, nav, aside, header, footer, address, search, hgroup
    case h1, h2, h3, h4, h5, h6
    // Grouping content.
    case div, p, pre, blockquote, ol, ul, li, dl, dt, dd, figure, figcaption, hr, center, menu, dir
    case details, summary, dialog
    // Tables.
    case table, caption, thead, tbody, tfoot, tr, td, th, col, colgroup
    // Forms.
    case form, fieldset, legend, label, input, button, select, option, optgroup, textarea, output, datalist, progress
    case meter
    // Embedded content.
    case img, picture, source, video, audio, track, iframe, object, embed, param, canvas, svg, math, map, area
    // Text.
    case a, b, i, u, s, em, strong, small, big, span, font, time, abbr, code, br, wbr, q, cite, sub, sup, mark, del, ins
    case kbd, samp, tt, bdi, bdo, dfn, ruby, rt, rp, nobr
    // Raw text of old.
    case xmp, listing, plaintext, noembed, noframes

    /// Whether the element has no content and no end tag.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
        default: false
        }
    }

    /// Whether the element's box begins on a line of its own, so that its text and the text around it are apart.
    var isBlock: Bool {
        switch self {
        case .html, .head, .body, .article, .section, .main, .nav, .aside, .header, .footer, .address, .search, .hgroup,
            .h1, .h2, .h3, .h4, .h5, .h6, .div, .p, .pre, .blockquote, .ol, .ul, .li, .dl, .dt, .dd, .figure,
            .figcaption, .hr, .center, .menu, .dir, .details, .summary, .dialog, .table, .caption, .thead, .tbody,
            .tfoot, .tr, .form, .fieldset, .legend, .option, .optgroup, .xmp, .listing, .plaintext, .title:
            true
        default: false
        }
    }

    /// The level of a heading, 0 for every other element.
    var headingLevel: Int {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 0
        }
    }

    /// Whether the start tag of this element ends an open paragraph (HTML Standard, section 13.2.6.4.7).
    var closesParagraph: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .dt, .dd, .fieldset,
            .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .li, .listing,
            .main, .menu, .nav, .ol, .p, .plaintext, .pre, .search, .section, .summary, .table, .ul, .xmp:
            true
        default: false
        }
    }

    /// Whether an end tag that stands inside this element cannot close an element around it.
    var isScopeBoundary: Bool {
        switch self {
        case .html, .table, .td, .th, .caption, .template, .object: true
        default: false
        }
    }

    /// Whether the element may stand in the head of a document.
    var isHeadContent: Bool {
        switch self {
        case .title, .meta, .link, .base, .script, .style, .noscript, .template, .head, .html: true
        default: false
        }
    }

    /// Whether what is inside never is text of the page; the readings above characters of Japanese are none either.
    var isInvisible: Bool {
        switch self {
        case .script, .style, .template, .textarea, .select, .datalist, .iframe, .object, .svg, .math, .canvas, .audio,
            .video, .noembed, .noframes, .map, .head, .rt, .rp:
            true
        default: false
        }
    }

    /// A name of letters and digits packed into a number, six bits a character; 0 for one that is too long or has others.
    static func pack(_ bytes: Span<UInt8>, _ lower: Int, _ upper: Int) -> UInt64 {
        guard upper - lower <= 10 else { return 0 }
        var key: UInt64 = 0
        for i in lower..<upper {
            let byte = bytes[i]
            switch byte {
            case 0x61...0x7A: key = key << 6 | UInt64(byte - 0x60)
            case 0x41...0x5A: key = key << 6 | UInt64(byte - 0x40)
            case 0x30...0x39: key = key << 6 | UInt64(byte - 0x30 + 27)
            case 0x2D: key = key << 6 | 37
            default: return 0
            }
        }
        return key
    }

    /// The names in the order of the cases, from ``html`` on.
    static let names: StaticString = """
        html head body title meta link base script style noscript template article section main nav aside header
        footer address search hgroup h1 h2 h3 h4 h5 h6 div p pre blockquote ol ul li dl dt dd figure figcaption hr
        center menu dir details summary dialog table caption thead tbody tfoot tr td th col colgroup form fieldset
        legend label input button select option optgroup textarea output datalist progress meter img picture source
        video audio track iframe object embed param canvas svg math map area a b i u s em strong small big span font
        time abbr code br wbr q cite sub sup mark del ins kbd samp tt bdi bdo dfn ruby rt rp nobr xmp listing
        plaintext noembed noframes
        """

    private static let lookup: (keys: [UInt64], elements: [HTMLElement]) = {
        var pairs: [(UInt64, HTMLElement)] = []
        names.withUTF8Buffer { buffer in
            let words = buffer.split { $0 == 0x20 || $0 == 0x0A }
            for (word, element) in zip(words, HTMLElement.allCases.dropFirst(2)) {
                let name = Array(word)
                pairs.append((pack(name.span, 0, name.count), element))
            }
        }
        pairs.sort { $0.0 < $1.0 }
        return (pairs.map(\.0), pairs.map(\.1))
    }()

    /// The element of a packed name.
    static func named(_ key: UInt64) -> HTMLElement {
        guard key != 0 else { return .unknown }
        var low = 0
        var high = lookup.keys.count
        while low < high {
            let middle = (low + high) / 2
            if lookup.keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < lookup.keys.count && lookup.keys[low] == key ? lookup.elements[low] : .unknown
    }
}
