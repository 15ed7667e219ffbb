import LedeArticle
import LedeText
import Testing

@testable import LedeDigest

@Suite struct RoundUpTests {
    @Test(arguments: [
        ("Tuesday at a glance", true), ("Tuesday’s news in brief", true), ("Friday's morning briefing", true),
        ("Monday in brief: the mayor", true), ("Tuesday of Marnfield at a glance", false), ("Tuesday", false),
        ("Tuesdays at a glance", false), ("Marnfield at a glance", false), ("Tuesday at a glance of the mayor", false),
    ])
    func aDayMayNameARoundUp(_ title: String, _ isOne: Bool) {
        var article = Article(cleanText: Array("The mayor has opened a new tram line.".utf8))
        article.title = title
        article.language = .english
        #expect(RoundUp.isOne(article) == isOne)
    }
}
