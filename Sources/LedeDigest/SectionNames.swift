import LedeArticle

/// The sections of a day's articles: names that differ only by case and spaces around them are one.
struct SectionNames {
    /// The name that is shown for each folded one: the commonest form, of equally common ones the first in byte order.
    private var shown: [String: String] = [:]

    /// The sections of the articles of a day.
    init(_ drafts: [StoryDraft]) {
        var counts: [String: Int] = [:]
        for draft in drafts {
            for member in draft.members {
                guard let name = SectionNames.trimmed(member.article.section) else { continue }
                counts[name, default: 0] += 1
            }
        }
        let order = counts.keys.sorted { a, b in
            let (first, second) = (counts[a, default: 0], counts[b, default: 0])
            return first != second ? first > second : Array(a.utf8).lexicographicallyPrecedes(Array(b.utf8))
        }
        for name in order where shown[name.lowercased()] == nil { shown[name.lowercased()] = name }
    }

    /// The section that most of a story's articles stood in; of equally common ones that of the most central article.
    ///
    /// What is thought of the news stands in a section of its own, and where a report leads the story that is not its.
    func section(of draft: StoryDraft) -> String? {
        let isOpinion = draft.members.first.map { SectionNames.isOpinion($0.article) } ?? false
        let names = draft.members.filter { isOpinion || !SectionNames.isOpinion($0.article) }
            .compactMap { SectionNames.trimmed($0.article.section)?.lowercased() }
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        var best: (name: String, count: Int)?
        for name in names where counts[name, default: 0] > best?.count ?? 0 { best = (name, counts[name, default: 0]) }
        return best.flatMap { shown[$0.name] }
    }

    /// Puts the stories of a section together, the section of the best story first, those without a section last.
    ///
    /// - Parameters:
    ///   - stories: best first.
    ///   - first: sections that come before the others, in their order.
    static func grouped(_ stories: [Story], first: [String] = []) -> [Story] {
        var places: [String: Int] = [:]
        let wanted = first.map { trimmed($0)?.lowercased() }
        for section in Set(stories.compactMap(\.section)) {
            if let place = wanted.firstIndex(of: section.lowercased()) { places[section] = place - wanted.count }
        }
        for story in stories {
            if let section = story.section, places[section] == nil { places[section] = stories.count + places.count }
        }
        let order = stories.enumerated().map { (section: $1.section.flatMap { places[$0] } ?? .max, story: $0) }
        return order.sorted(by: <).map { stories[$0.story] }
    }

    /// How papers call the section of what is thought of the news, in lower case.
    private static let opinions: Set<String> = [
        "opinion", "opinions", "comment", "commentary", "comment is free", "columns", "columnists", "editorial",
        "editorials", "letters", "meinung", "kommentar", "kommentare", "opinión", "opinião", "opinioni", "commenti",
        "idées", "débats", "tribunes", "opinie", "ledare", "debatt", "opinie i komentarze", "мнения", "góc nhìn",
        "bình luận", "社説", "评论", "رأي",
    ]

    /// Whether an article stood in a section of opinions.
    static func isOpinion(_ article: Article) -> Bool {
        trimmed(article.section).map { opinions.contains($0.lowercased()) } ?? false
    }

    /// A name without spaces around it, or `nil` for one without anything else.
    private static func trimmed(_ name: String?) -> String? {
        guard let name else { return nil }
        let bytes = Array(name.utf8)
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
            return nil
        }
        return String(decoding: bytes[start...end], as: UTF8.self)
    }
}
