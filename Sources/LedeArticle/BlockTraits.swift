import LedeText

/// What the elements around a block of text say of it: their kinds, and the words of their `class`, `id` and `role`.
struct BlockTraits: OptionSet, Sendable {
    /// The bits.
    let rawValue: UInt64
    /// Makes a set from its bits.
    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    // Elements.
    static let nav = BlockTraits(bit: 0)
    static let footer = BlockTraits(bit: 1)
    static let header = BlockTraits(bit: 2)
    static let aside = BlockTraits(bit: 3)
    static let form = BlockTraits(bit: 4)
    static let figure = BlockTraits(bit: 5)
    static let caption = BlockTraits(bit: 6)
    static let list = BlockTraits(bit: 7)
    static let table = BlockTraits(bit: 8)
    static let quote = BlockTraits(bit: 9)
    static let control = BlockTraits(bit: 10)
    static let article = BlockTraits(bit: 11)
    static let main = BlockTraits(bit: 12)
    static let section = BlockTraits(bit: 13)
    static let hidden = BlockTraits(bit: 14)
    /// A section of readers' comments after the article: never a part of it.
    static let discussion = BlockTraits(bit: 15)
    /// Several cells of a row of a table that lays out no page.
    static let row = BlockTraits(bit: 16)
    // Words that name what is not the article.
    static let sharing = BlockTraits(bit: 20)
    static let newsletter = BlockTraits(bit: 21)
    static let related = BlockTraits(bit: 22)
    static let comments = BlockTraits(bit: 23)
    static let advertisement = BlockTraits(bit: 24)
    static let author = BlockTraits(bit: 25)
    static let meta = BlockTraits(bit: 26)
    static let sidebar = BlockTraits(bit: 27)
    static let notice = BlockTraits(bit: 28)
    static let promotion = BlockTraits(bit: 29)
    static let widget = BlockTraits(bit: 30)
    static let overlay = BlockTraits(bit: 31)
    static let tags = BlockTraits(bit: 32)
    static let breadcrumb = BlockTraits(bit: 33)
    static let menu = BlockTraits(bit: 34)
    static let pagination = BlockTraits(bit: 35)
    static let contents = BlockTraits(bit: 36)
    static let card = BlockTraits(bit: 37)
    static let login = BlockTraits(bit: 38)
    static let review = BlockTraits(bit: 39)
    static let media = BlockTraits(bit: 40)
    static let banner = BlockTraits(bit: 41)
    static let button = BlockTraits(bit: 42)
    static let headline = BlockTraits(bit: 43)
    static let standfirst = BlockTraits(bit: 44)
    static let date = BlockTraits(bit: 45)
    static let copyright = BlockTraits(bit: 46)
    static let question = BlockTraits(bit: 47)
    // Words that name the article.
    static let content = BlockTraits(bit: 50)
    static let body = BlockTraits(bit: 51)
    static let post = BlockTraits(bit: 52)
    static let articleBody = BlockTraits(bit: 53)

    /// How many bits are in use.
    static let bitCount = 54

    /// The traits that a container may have that is no part of an article; they are not heeded on a container that
    /// holds much of the page's text.
    static let discarded: BlockTraits = [
        .nav, .footer, .aside, .form, .sharing, .newsletter, .related, .comments, .advertisement, .author, .meta,
        .sidebar, .notice, .promotion, .widget, .overlay, .tags, .breadcrumb, .menu, .pagination, .card, .login,
        .banner, .button, .copyright, .control, .header, .hidden, .contents, .media, .caption, .figure, .review,
    ]

    /// The trait that an element has by its kind.
    init(of element: HTMLElement) {
        switch element {
        case .nav: self = .nav
        case .menu: self = .menu
        case .footer: self = .footer
        case .header: self = .header
        case .aside: self = .aside
        case .form, .fieldset: self = .form
        case .figure: self = .figure
        case .figcaption, .caption: self = .caption
        case .ul, .ol, .dl: self = .list
        case .table: self = .table
        case .blockquote: self = .quote
        case .button, .label, .option: self = .control
        case .article: self = .article
        case .main: self = .main
        case .section: self = .section
        case .dialog: self = .overlay
        default: self = []
        }
    }

    /// The traits of a word of a class, an id or a role, in lower case.
    static func named(_ hash: UInt64) -> BlockTraits { words[hash] ?? [] }

    /// FNV-1a, 64 bits.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = FNV1a.basis
        for byte in bytes { hash = FNV1a.mix(hash, byte) }
        return hash
    }

    private static let words: [UInt64: BlockTraits] = {
        var table: [UInt64: BlockTraits] = [:]
        table.reserveCapacity(320)
        func add(_ trait: BlockTraits, _ list: StaticString) {
            list.withUTF8Buffer { buffer in
                for word in buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                    table[hash(word), default: []].insert(trait)
                }
            }
        }
        add(.nav, "nav navigation navbar navi subnav topnav mainnav sitenav navlinks")
        add(.menu, "menu submenu dropdown megamenu offcanvas drawer hamburger menubar menuitem")
        add(.footer, "footer foot colophon contentinfo siteinfo")
        add(.header, "header masthead topbar siteheader")
        add(.aside, "aside complementary")
        add(.form, "form search searchform searchbox input wpforms hsform")
        add(
            .sharing, "share sharing shares social socials sharebar sharedaddy addtoany addthis follow facebook twitter"
        )
        add(.sharing, "linkedin pinterest whatsapp instagram jetpack likes like shareaholic")
        add(.newsletter, "newsletter newsletters subscribe subscription subscriber signup optin mailchimp mailing")
        add(.newsletter, "paywall paygate regwall barrier piano tp email convertkit hubspot leadgen mc4wp tnp")
        add(.related, "related recommended recommendation recommendations recommends recirc recirculation similar")
        add(
            .related,
            "trending popular latest recent more next previous prev readmore morestories also yarpp jp outbrain")
        add(.related, "taboola upnext teaser teasers suggested suggestions further carousel slider swiper slick river")
        add(.related, "archive loop grid")
        add(
            .comments,
            "reactions reacties reaktionen kommentare kommentarer commentaires comentarios commenti komentarze")
        add(.comments, "comment comments commentlist disqus respond discussion reply replies livefyre feedback")
        add(
            .advertisement,
            "ad ads advert adverts advertisement advertising adslot adsense adunit adbox sponsor sponsored")
        add(.advertisement, "dfp gpt googlead adsbygoogle affiliate advertise")
        add(.author, "author authors bio byline bylines contributor contributors writer profile avatar about vcard")
        add(.author, "autor autora autores autoren auteur auteurs autore autori")
        add(.meta, "meta metadata info details credits credit source attribution entrymeta postmeta")
        add(.sidebar, "sidebar side rail sidenav secondary rightrail column2 rightcol leftcol")
        add(
            .notice,
            "cookie cookies consent gdpr privacy disclaimer disclosure notice alert ccpa onetrust warning legal")
        add(
            .promotion, "promo promos promoted promotion promotional cta offer offers deal deals upsell donate donation"
        )
        add(.promotion, "campaign download product products shop store cart price pricing buy testimonial testimonials")
        add(.widget, "widget widgets plugin module block-widget embed")
        add(.overlay, "popup modal overlay lightbox dialog tooltip toast interstitial flyout")
        add(.tags, "tags tag taglist tagcloud keywords topics categories category cats taxonomy")
        add(.breadcrumb, "breadcrumb breadcrumbs crumbs crumb")
        add(.pagination, "pagination pager paging paginate pagenavi")
        add(.contents, "toc contents jump anchor anchors tableofcontents jumplinks index ez")
        add(.card, "card cards tile tiles item items thumbnail thumb feed list listing archive posts")
        add(.login, "login signin register account user member membership subscribe-wall")
        add(.review, "rating ratings review reviews stars score vote votes poll polls crowdsignal")
        add(.media, "gallery slideshow video player audio podcast media image img photo picture figure vjs jw jwplayer")
        add(.caption, "caption captions figcaption imagecaption photocaption wp-caption-text")
        add(.banner, "banner hero ribbon jumbotron splash billboard")
        add(.button, "button buttons btn btns cta-button toolbar tools actions print skip screen reader sr")
        add(.headline, "title headline heading hed entrytitle posttitle pagetitle")
        add(.standfirst, "subtitle dek standfirst lede lead summary excerpt intro introduction subhead subheading deck")
        add(.date, "date time timestamp published updated datetime pubdate modified dateline")
        add(.copyright, "copyright copyrights rights reserved trademark imprint")
        add(.question, "faq faqs accordion question answer questions answers tab tabs toggle collapse")
        add(.hidden, "hidden visuallyhidden noprint invisible hide offscreen")
        add(.content, "content contents main maincontent primary wrapper")
        add(.body, "body text prose richtext rte wysiwyg copy paragraph paragraphs markdown editor tinymce")
        add(.post, "post article story entry blog single hentry news page postcontent blogpost")
        add(.articleBody, "articlebody entrycontent postbody storybody storytext articletext articlecontent reviewbody")
        add(.articleBody, "postcontent blogcontent")
        return table
    }()
}
