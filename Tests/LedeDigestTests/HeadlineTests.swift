import Testing

@testable import LedeDigest

/// Headlines as agencies send them; people and places are invented.
@Suite struct HeadlineTests {
    @Test(arguments: [
        ("UPDATE 2-Harrow shuts its quay", "Harrow shuts its quay"), ("UPDATE 1-'No way back'", "'No way back'"),
        ("WRAPUP 3-Boats leave Tallow", "Boats leave Tallow"), ("ROUNDUP 3: Kai geschlossen", "Kai geschlossen"),
        ("ROUNDUP: Kai geschlossen", "Kai geschlossen"), ("Soccer-Harrow beat Tallow", "Harrow beat Tallow"),
        ("Motor racing-Moss wins", "Moss wins"), ("REFILE-UPDATE 1-Ferry sold", "Ferry sold"),
        ("Tennis-Élise Roux loses", "Élise Roux loses"), ("RPT-12 boats lost", "12 boats lost"),
    ])
    func marksOfAgenciesAreNoHeadline(_ title: String, _ headline: String) {
        #expect(Headline.withoutDeskMark(title) == headline)
    }

    /// Words that look like marks.
    @Test(arguments: [
        "Update-free weekend", "Update 2-Harrow", "Soccer: Harrow win", "Soccer - Harrow win", "Golf-mad town", "LEAD",
        "UPDATE 2-", "ROUNDUP:", "", "-", ":", "Lead-Pipe removal starts", "Update: the quay is open", "2-1",
        "Cricket-Loving Mayor Resigns From the Board", "Golf-Mad Town Votes for a Second Course",
    ])
    func otherBeginningsStay(_ title: String) {
        #expect(Headline.withoutDeskMark(title) == title)
    }
}
