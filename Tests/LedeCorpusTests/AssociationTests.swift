import LedeArticle
import LedeCorpus
import LedeTestSupport
import LedeText
import Testing

@Suite struct AssociationTests {
    /// Notes on home loans, where "mortgage" and "lender" are neighbours, and as many on other things.
    static let articles = [
        makeArticle("1", "The mortgage that the lender offered in Orla was cheap.", "Fog lay over the quay."),
        makeArticle("2", "A lender in St. Brand raised the price of a mortgage.", "The crown fell by 2 percent."),
        makeArticle("3", "Nobody who has a mortgage likes the news.", "A lender closed its office on the quay."),
        makeArticle("4", "The quay was empty.", "Herring fetched 2 crowns."),
        makeArticle("5", "Der Lender sagt, die Mortgage sei teuer.", language: Language("de") ?? .undetermined),
    ]

    private func terms(
        _ query: String, _ articles: [Article], _ language: Language = .english
    ) throws -> [AssociatedTerms] {
        let folder = try TemporaryFolder()
        let corpus = try Corpus(path: folder.file("lede.sqlite"), access: .write)
        for article in articles { _ = try corpus.add([article], at: noon) }
        let bytes = Array(query.utf8)
        return corpus.associations.associations(of: bytes.span, in: language)
    }

    @Test func neighboursOfAQueryAreThoseOfItsParagraphs() throws {
        let found = try terms("the mortgage", AssociationTests.articles)
        #expect(found.map { String(decoding: $0.term, as: UTF8.self) } == ["mortgag"])
        let related = try #require(found.first?.related)
        #expect(related.map { String(decoding: $0.term, as: UTF8.self) } == ["lender"])
        // Two of the paragraphs hold both, three the one, three the other.
        #expect(abs(related[0].weight - 2.0 * 2 / 6) < 1e-9)
    }

    @Test(arguments: ["", "the of and", "zeppelin", "quay herring"])
    func whatHasNoNeighboursGivesNone(_ query: String) throws {
        #expect(try terms(query, AssociationTests.articles).allSatisfy { $0.related.isEmpty })
    }

    @Test func otherLanguagesDoNotCount() throws {
        let german = try #require(Language("de"))
        #expect(try terms("Mortgage", AssociationTests.articles, german).allSatisfy { $0.related.isEmpty })
    }

    /// The strongest first, none twice, none of the query's own, weights from 0 to 1, whatever order articles came in.
    @Test func termsDependOnNothingButTheArticles() throws {
        var random = SeededGenerator(seed: 11)
        let words = ["ferry", "harbour", "pilot", "strike", "levy", "crown", "bridge", "mortgage", "herring", "storm"]
        for _ in 0..<20 {
            var articles: [Article] = []
            for id in 0..<12 {
                let paragraphs = (0..<2).map { _ in words.shuffled(using: &random).prefix(5).joined(separator: " ") }
                articles.append(makeArticle("a\(id)", paragraphs[0], paragraphs[1]))
            }
            let query = words.shuffled(using: &random).prefix(2).joined(separator: " ")
            let found = try terms(query, articles)
            #expect(try terms(query, articles.reversed()) == found)
            for term in found {
                let related = term.related
                #expect(Set(related.map(\.term)).count == related.count)
                #expect(related.allSatisfy { $0.weight > 0 && $0.weight <= 1 })
                #expect(zip(related, related.dropFirst()).allSatisfy { $0.weight >= $1.weight })
                for other in related { #expect(!query.contains(String(decoding: other.term, as: UTF8.self))) }
            }
        }
    }

    @Test func whatIsAddedIsSeen() throws {
        let folder = try TemporaryFolder()
        let corpus = try Corpus(path: folder.file("lede.sqlite"), access: .write)
        let query = Array("mortgage".utf8)
        #expect(corpus.associations.associations(of: query.span, in: .english)[0].related.isEmpty)
        _ = try corpus.add(AssociationTests.articles, at: noon)
        #expect(corpus.associations.associations(of: query.span, in: .english)[0].related.count == 1)
        #expect(corpus.associations.failure == nil)
    }
}
