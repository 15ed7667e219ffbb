import LedeArticle
import LedeDigest
import LedeText

/// A digest as it should be: two sections, a story of two articles, one without a section.
enum SampleDigest {
    static let digest = Digest(
        date: CivilDate(year: 2026, month: 3, day: 3), timeZone: "Europe/Berlin",
        stories: [
            Story(
                id: "s-a1", headline: "Harbour tunnel opens & traffic halves", section: "Region", score: 3.25,
                language: .english,
                sentences: [
                    DigestSentence(
                        text: "The tunnel under Port Almery opened to traffic on Tuesday.", article: "a1", range: 0..<58
                    ),
                    DigestSentence(
                        text: "“We paid for every shortcut twice,” said Ines Varga.", article: "a1", range: 300..<356),
                    DigestSentence(
                        text: "Commuters save twenty minutes a day, according to the transport office.", article: "a2",
                        range: 10..<81),
                ],
                articles: [
                    StoryArticle(
                        id: "a1", title: "Harbour tunnel opens & traffic halves",
                        url: "https://gazette.example/tunnel?a=1&b=2", source: "Almery Gazette",
                        published: PublicationDate(seconds: 1_772_525_700)),
                    StoryArticle(
                        id: "a2", title: "Twenty minutes saved", url: "http://observer.example/20", source: nil,
                        published: PublicationDate(year: 2026, month: 3, day: 3)),
                ]),
            Story(
                id: "s-a3", headline: "Bakers win <twice>", section: nil, score: 1, language: .undetermined,
                sentences: [
                    DigestSentence(text: "Nobody expected *that*.", article: "a3", range: 0..<23)
                ],
                articles: [StoryArticle(id: "a3", title: nil, url: "javascript:alert(1)", source: "Crumb Weekly")]),
        ], omittedStoryCount: 1, omittedArticleCount: 2)
}
