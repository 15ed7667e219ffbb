import LedeText

/// Lays out a briefing as one HTML page, readable on a phone, in the dark and on paper.
///
/// It has no script and loads nothing from anywhere. Text from articles is escaped; it is never an element or an attribute.
struct HTMLWriter: BriefingRenderer {
    func render(_ briefing: Briefing) -> [[UInt8]] {
        var page = HTMLWriter.page(title: briefing.subject)
        if let title = briefing.title {
            page.add("<header>\n")
            page.element("h1", title)
            if let dateLine = briefing.dateLine {
                let day = briefing.date.map { " datetime=\"\($0.text)\"" } ?? ""
                page.add("<p><time\(day)>")
                page.add(text: dateLine)
                page.add("</time></p>\n")
            }
            page.add("</header>\n")
        }
        page.add("<main>\n")
        addItems(of: briefing, level: briefing.title == nil ? 1 : 2, to: &page)
        page.add("</main>\n")
        if let closing = briefing.closing {
            page.add("<footer>\n")
            page.element("p", closing)
            page.add("</footer>\n")
        }
        page.add("</body>\n</html>\n")
        return [page.bytes]
    }

    /// The stories alone, for a place that has a title and a look of its own.
    func fragment(_ briefing: Briefing) -> [UInt8] {
        var page = Page()
        addItems(of: briefing, level: 2, to: &page)
        if let closing = briefing.closing { page.element("p", closing) }
        return page.bytes
    }

    /// A page of links to others beside it.
    ///
    /// - Parameters:
    ///   - pages: names of files, which need no escapes, and what they are called.
    ///   - feeds: names of files and their content types.
    func index(
        _ pages: [(file: String, name: String)], title: [UInt8], feeds: [(file: String, type: String)]
    ) -> [UInt8] {
        let links = feeds.map { "<link rel=\"alternate\" type=\"\($0.type)\" href=\"\($0.file)\">\n" }.joined()
        var page = HTMLWriter.page(title: title, head: links)
        page.add("<header>\n")
        page.element("h1", title)
        page.add("</header>\n<main>\n<ul class=\"days\">\n")
        for (file, name) in pages {
            page.add("<li><a href=\"\(file)\">")
            page.add(text: Array(name.utf8))
            page.add("</a></li>\n")
        }
        page.add("</ul>\n</main>\n</body>\n</html>\n")
        return page.bytes
    }

    private static func page(title: [UInt8], head: String = "") -> Page {
        var page = Page()
        page.add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.add("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
        page.add(text: title)
        page.add("</title>\n" + head + "<style>\n" + style + "</style>\n</head>\n<body>\n")
        return page
    }

    private func addItems(of briefing: Briefing, level: Int, to page: inout Page) {
        let level = level + (briefing.hasSections ? 1 : 0)
        for section in briefing.sections {
            if let heading = section.heading {
                page.add("<section>\n")
                page.element("h\(level - 1)", heading, attributes: " dir=\"auto\"")
            }
            for item in section.items { add(item, level: level, to: &page) }
            if section.heading != nil { page.add("</section>\n") }
        }
        if briefing.items.isEmpty { page.element("p", briefing.emptyNotice) }
    }

    private func add(_ item: Briefing.Item, level: Int, to page: inout Page) {
        let language = item.language == .undetermined ? "" : " lang=\"\(item.language.code)\""
        page.add("<article\(language)>\n")
        if let headline = item.headline { page.element("h\(level)", headline, attributes: " dir=\"auto\"") }
        // What we say ourselves is English, and must not lend its direction to what is not.
        let english = " dir=\"ltr\" lang=\"en\""
        let isForeign = item.language != .english && item.language != .undetermined
        page.add("<p\(item.sentences.isEmpty && isForeign ? english : " dir=\"auto\"")>")
        if let note = item.note, !item.sentences.isEmpty {
            page.add("<small\(item.language == .english ? "" : english)>")
            page.add(text: note)
            page.add("</small> ")
        }
        for (number, sentence) in item.sentences.enumerated() {
            if number > 0 { page.add(text: item.sentences[number - 1].separator) }
            page.add(text: sentence.text)
            // A word joiner, so that no line begins with the number.
            if let mark = sentence.mark { page.add("\u{2060}<small>[\(mark)]</small>") }
        }
        if let notice = item.notice { page.add(text: notice) }
        page.add("</p>\n")
        if !item.sources.isEmpty {
            // Numbers only where the sentences refer to them.
            let list = item.isMarked ? "ol" : "ul"
            page.add("<\(list) class=\"sources\">\n")
            for source in item.sources {
                page.add("<li dir=\"auto\">")
                add(source, isAlone: item.sources.count == 1, headline: item.headline, to: &page)
                page.add("</li>\n")
            }
            page.add("</\(list)>\n")
        }
        page.add("</article>\n")
    }

    private func add(_ source: Briefing.Source, isAlone: Bool, headline: [UInt8]?, to page: inout Page) {
        if let link = source.link {
            page.add("<a href=\"")
            page.add(text: link.bytes)
            page.add("\" rel=\"noopener noreferrer\">")
            page.add(text: source.name)
            page.add("</a>")
        } else {
            page.add(text: source.name)
            if let text = source.text {
                page.add(": ")
                page.add(text: text)
            }
        }
        if !isAlone, let title = source.title, title != headline {
            page.add(" <cite dir=\"auto\">")
            page.add(text: title)
            page.add("</cite>")
        }
    }

    /// The bytes of a page under construction.
    private struct Page {
        var bytes: [UInt8] = []

        mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

        mutating func add(text: [UInt8]) { ChannelText.html.append(text, to: &bytes) }

        mutating func element(_ name: String, _ text: [UInt8], attributes: String = "") {
            add("<\(name)\(attributes)>")
            add(text: text)
            add("</\(name)>\n")
        }
    }

    /// The look: the reader's own serif at a comfortable measure, hyphenated by nobody.
    private static let style = """
        :root {
          color-scheme: light dark;
          --text: #1d1d1f; --quiet: #5f6368; --line: #d8d8dc; --page: #fdfdfc; --link: #0b57a4;
        }
        @media (prefers-color-scheme: dark) {
          :root { --text: #e6e6e3; --quiet: #a0a4a8; --line: #3a3c40; --page: #17181a; --link: #8ab8f0; }
        }
        body {
          margin: 0 auto; padding: 1.5rem 1.125rem 3rem; max-width: 38rem; overflow-wrap: anywhere;
          background: var(--page); color: var(--text);
          font: 1.0625rem/1.55 Georgia, "Times New Roman", serif;
        }
        h1, h2, h3 { margin: 0; line-height: 1.25; }
        h1 { font-size: 1.75rem; }
        h2 { font-size: 1.3rem; }
        h3 { font-size: 1.2rem; }
        p { margin: 0.5rem 0; }
        header { border-bottom: 2px solid var(--text); padding-bottom: 0.5rem; }
        header p { margin: 0.25rem 0 0; font-size: 0.9375rem; }
        header p, footer, .sources, small, section > h2 { font-family: system-ui, sans-serif; color: var(--quiet); }
        section > h2 {
          margin-top: 2.25rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 0.9375rem;
        }
        article { margin-top: 1.5rem; }
        .sources { margin: 0.5rem 0 0; padding: 0; list-style-position: inside; font-size: 0.875rem; }
        ul.sources, ul.days { list-style: none; }
        ul.days { margin: 1rem 0; padding: 0; }
        ul.days li { margin: 0.5rem 0; }
        .sources li { margin: 0.25rem 0; }
        a { color: var(--link); text-underline-offset: 0.15em; }
        footer { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: 0.875rem; }
        @media print {
          :root { --text: #000; --quiet: #333; --line: #999; --page: #fff; --link: #000; }
          body { max-width: none; padding: 0; font-size: 11pt; }
          article { break-inside: avoid; }
          h1, h2, h3 { break-after: avoid; }
          .sources a::after { content: " (" attr(href) ")"; }
        }

        """
}
