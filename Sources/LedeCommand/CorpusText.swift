import Lede

extension Article {
    /// Its metadata as members of JSON, in the order in which they are written.
    var metadata: [(name: String, value: String?)] {
        [
            ("title", title), ("url", url), ("source", source), ("section", section), ("author", author),
            ("published", published?.text), ("language", language == .undetermined ? nil : language.code),
        ]
    }
}

extension StoredArticle {
    /// The article as a line of JSON that `lede add` reads.
    var json: [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("id")
        json.string(article.id)
        json.members(article.metadata, skippingNull: true)
        // What is damaged may have lost it.
        if added != 0 {
            json.key("added")
            json.string(PublicationDate(seconds: added).text)
        }
        json.key("text")
        json.string(utf8: article.text.span)
        let texts = article.paragraphs.filter(\.role.isText)
        for (key, role) in [("headings", Role.heading), ("doubtful", .doubtful)] {
            let numbers = texts.indices.filter { texts[$0].role == role }
            guard !numbers.isEmpty else { continue }
            json.key(named: key)
            json.beginArray()
            for number in numbers { json.integer(number) }
            json.endArray()
        }
        if let sentences = article.sentences, !sentences.isEmpty {
            json.key("sentences")
            json.beginArray()
            for range in sentences { json.string(utf8: article.text.span.extracting(range)) }
            json.endArray()
        }
        json.endObject()
        json.endLine()
        return json.bytes
    }
}

extension SearchResult {
    /// The best matching sentence, or nothing.
    private var sentence: String? {
        snippet.map { String(decoding: article.article.text[$0], as: UTF8.self) }
    }

    /// What was found, as a line of JSON.
    var json: [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("id")
        json.string(article.article.id)
        json.key("score")
        json.decimal(score, places: 6)
        json.members([
            ("title", article.article.title), ("url", article.article.url), ("source", article.article.source),
            ("published", article.article.published?.text), ("sentence", sentence),
        ])
        if let snippet {
            json.key("start")
            json.integer(snippet.lowerBound)
            json.key("end")
            json.integer(snippet.upperBound)
        }
        json.endObject()
        json.endLine()
        return json.bytes
    }

    /// What was found, for people: headline, where and when, the best matching sentence.
    var plainText: String {
        let article = self.article.article
        var text = (article.title ?? article.id) + "\n"
        let place = [article.source, article.published?.text, article.url].compactMap { $0 }.joined(separator: ", ")
        if !place.isEmpty { text += "  " + place + "\n" }
        if let sentence { text += "  " + sentence + "\n" }
        return text
    }
}

extension CorpusStatistics {
    /// What the corpus holds, one figure a line.
    var plainText: String {
        var lines = [
            "\(articles) articles", "\(sources) sources", "\(terms) terms", "\(textBytes) bytes of text",
            "\(fileBytes) bytes on disk", "schema \(schemaVersion)",
        ]
        if let earliest, let latest { lines.append("dated \(earliest) to \(latest)") }
        for count in languages {
            lines.append("\(count.articles) \(count.articles == 1 ? "article" : "articles") in \(count.language.code)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
