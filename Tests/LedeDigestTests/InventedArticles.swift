import LedeArticle
import LedeDigest
import LedeText

/// Articles of invented events: those whose ids begin with the same letters up to a hyphen tell one event.
enum InventedArticles {
    /// 2026-03-03T00:00:00Z, a Tuesday.
    static let midnight: Int64 = 1_772_496_000
    static let day = CivilDate(year: 2026, month: 3, day: 3)

    static func make(
        _ id: String, source: String? = "The Halden Post", section: String? = nil, title: String? = nil,
        hour: Int64 = 9, language: Language = .english, _ text: String
    ) -> StoredArticle {
        var article = Article(cleanText: Array(text.utf8))
        article.id = id
        article.source = source
        article.section = section
        article.title = title
        article.language = language
        article.url = "https://news.example/\(id)"
        article.published = PublicationDate(seconds: midnight + hour * 3600)
        return StoredArticle(article: article, added: midnight + hour * 3600 + 600)
    }

    /// Three papers on a bridge, two on a strike, two fires in two towns, two matches, and some that stand alone.
    static var all: [StoredArticle] {
        [
            make(
                "bridge-1", source: "The Halden Post", section: "Region",
                title: "Varnholt bridge closed after crack is found", hour: 7,
                """
                The Varnholt bridge over the River Esk was closed on Tuesday after inspectors found a crack in one of \
                its main girders. The transport minister, Ada Lindqvist, said the bridge would stay shut for at least \
                three weeks. About 40,000 vehicles cross the Varnholt bridge every day.

                Engineers found the crack, which is nearly two metres long, during a routine inspection on Monday \
                night. Ferries will carry pedestrians across the Esk from Wednesday morning.
                """),
            make(
                "bridge-2", source: "Esk Valley News", section: "region",
                title: "Crack in girder shuts Varnholt bridge for weeks", hour: 9,
                """
                Drivers in Varnholt face weeks of detours after a two-metre crack was discovered in a girder of the \
                bridge across the Esk. Transport minister Ada Lindqvist ordered the immediate closure of the bridge.

                "Safety comes first," Lindqvist told reporters in Varnholt. The nearest other crossing of the Esk is \
                in Dunmere, 18 kilometres upstream. Haulage firms said the closure would cost them 200,000 crowns a day.
                """),
            make(
                "bridge-3", source: "Northern Wire", section: "Transport",
                title: "Varnholt bridge: minister defends closure", hour: 15,
                """
                Ada Lindqvist, the transport minister, defended the closure of the Varnholt bridge in parliament on \
                Tuesday. The crack in the girder of the Esk bridge could have spread at any time, she said.

                The opposition asked why the inspectors had not found the crack last year. Lindqvist promised a report \
                on the girder within ten days and ferries across the Esk from Wednesday.
                """),
            make(
                "strike-1", source: "The Halden Post", section: "Business",
                title: "Bakers at Korvel plants walk out over pay", hour: 8,
                """
                More than 900 bakers at the three plants of Korvel Foods stopped work at dawn on Tuesday. The bakers' \
                union wants an eight per cent pay rise; Korvel Foods offered three. No loaves left the plant in \
                Tarnby, said shop steward Milo Brandt. Korvel shares fell four per cent.
                """),
            make(
                "strike-2", source: "Northern Wire", section: "Business", title: "Korvel Foods hit by bakers' strike",
                hour: 11,
                """
                Korvel Foods, the country's largest bakery group, said a strike by bakers had stopped production at \
                all its plants. Union leader Milo Brandt said the bakers would stay out until Korvel raised its pay \
                offer of three per cent. Supermarkets in Tarnby ran short of loaves by noon.
                """),
            make(
                "tarnbyfire-1", source: "Esk Valley News", section: "Region",
                title: "Fire destroys old school in Tarnby", hour: 6,
                """
                A fire destroyed the old grammar school in Tarnby early on Tuesday. Forty firefighters fought the \
                flames for five hours. Nobody was hurt; the building had been empty since 2019. Police think that an \
                electrical fault in the attic started the blaze, said fire chief Rolf Emmerich.
                """),
            make(
                "dunmerefire-1", source: "The Halden Post", section: "Region",
                title: "Two injured in fire at Dunmere sawmill", hour: 10,
                """
                Two workers were injured when fire broke out at a sawmill in Dunmere on Tuesday. Firefighters from \
                four villages kept the flames from a timber store next to the river. The owner, Greta Sandell, said \
                sparks from a saw had set dust alight. The sawmill employs 60 people.
                """),
            make(
                "esk-match", source: "Esk Valley News", section: "Sport",
                title: "Esk Rovers beat Halden United in cup replay", hour: 21,
                """
                Esk Rovers won 2-1 against Halden United on Tuesday to reach the last eight of the cup. Jonas Pell \
                scored both goals for the Rovers before half-time. United's goalkeeper, Ivo Marek, saved a penalty. \
                Rovers play Port Sable in the quarter-final.
                """),
            make(
                "tarnby-match", source: "Northern Wire", section: "SPORT",
                title: "Tarnby City hold leaders Merrow to a draw", hour: 22,
                """
                A late header from substitute Petra Novak gave Tarnby City a 1-1 draw with league leaders Merrow \
                Athletic. Merrow had led since the tenth minute through captain Lena Osei. The point lifts Tarnby out \
                of the bottom three with six games left.
                """),
            make(
                "comet-1", source: nil, section: "Science", title: "Amateur finds comet from her balcony", hour: 12,
                """
                A retired teacher in Port Sable has discovered a comet with a home-made telescope. Observatories on \
                two continents confirmed the find of Irma Falk, 71, over the weekend. The comet will pass the sun in \
                August and may be visible to the naked eye.
                """),
            make(
                "budget-1", source: "Northern Wire", title: "Central bank leaves interest rate at 2.5 per cent",
                hour: 13,
                """
                The central bank left its main interest rate at 2.5 per cent, as economists had expected. Governor \
                Simon Achterberg said inflation was slowing but wages were still rising fast. The crown gained \
                slightly against the dollar.
                """),
            make(
                "brücke-1", source: "Grenzbote", section: "Region", title: "Varnholt-Brücke nach Riss gesperrt",
                hour: 9,
                language: Language("de") ?? .undetermined,
                """
                Die Varnholt-Brücke über den Esk ist am Dienstag gesperrt worden. Prüfer fanden einen Riss in einem \
                Träger der Brücke. Die Ministerin Ada Lindqvist rechnet mit einer Sperrung von drei Wochen. Fähren \
                sollen ab Mittwoch über den Esk fahren.
                """),
        ]
    }

    /// The event that an id names.
    static func event(_ id: String) -> String { String(id.prefix { $0 != "-" }) }
}
