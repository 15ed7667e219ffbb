import LedeArticle
import LedeDigest
import LedeText
import Testing

@testable import LedeDelivery

/// A long digest comes as several messages: none too long, no story lost, all in order.
struct ChatLimitTests {
    private static let fillers = ["The council of Port Almery met again. ", "漢字と👩‍👩‍👧‍👦 \"\\ & <b> "]

    private static func digest(of filler: String) -> Digest {
        let stories = (1...20).map { number in
            let articles = (0..<7).map { k in
                StoryArticle(
                    id: "a\(number)-\(k)", title: "Title",
                    url: "https://x.example/\(number)/\(k)/"
                        + String(repeating: "long-address/", count: 10 * (number % 3)),
                    source: "Source \(k) " + filler)
            }
            return Story(
                id: "s\(number)", headline: "Story \(number)! " + String(repeating: filler, count: number % 4 * 20),
                section: filler,
                sentences: (0..<3).map { k in
                    DigestSentence(
                        text: "Begin\(number). " + String(repeating: filler, count: 1 + number % 5 * 25),
                        article: articles[k].id, range: 0..<1)
                }, articles: articles)
        }
        return Digest(date: CivilDate(year: 2026, month: 3, day: 3), timeZone: "UTC", stories: stories)
    }

    @Test(arguments: [OutputFormat.slack, .discord, .telegram, .teams, .matrix], fillers)
    func longDigestsAreSplitBetweenStories(format: OutputFormat, filler: String) throws {
        let parts = format.digestWriter().write(Self.digest(of: filler))
        var faults: [String] = []
        for part in parts {
            faults += Promises.ofAll(part)
            switch format {
            case .slack: faults += try Promises.ofSlack(part)
            case .discord: faults += try Promises.ofDiscord(part)
            case .telegram: faults += Promises.ofTelegram(part)
            case .teams: faults += try Promises.ofTeams(part)
            default: faults += try Promises.ofMatrix(part)
            }
        }
        #expect(faults == [])
        #expect(parts.count > 1)
        let text = String(decoding: parts.joined(), as: UTF8.self)
        // Each message after the first says which it is; each story begins in one message and has its sentences there.
        #expect(text.contains("(2 of \(parts.count))"))
        var places: [Int] = []
        for number in 1...20 {
            let holders = parts.indices.filter {
                String(decoding: parts[$0], as: UTF8.self).contains("Story \(number)!")
            }
            #expect(holders.count == 1)
            guard let holder = holders.first else { continue }
            #expect(String(decoding: parts[holder], as: UTF8.self).contains("Begin\(number)."))
            places.append(holder)
        }
        #expect(places == places.sorted())
    }
}
