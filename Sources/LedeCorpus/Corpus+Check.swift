import LedeArticle
import LedeText

extension Corpus {
    /// Most problems of one kind that a check tells.
    private static let problemsTold = 10

    /// Looks for damage: of the file, of the document frequencies, of dates, of texts and of kept digests.
    ///
    /// Reads the whole file.
    ///
    /// - Parameter reading: reads a kept digest, and throws what says why it cannot be read.
    /// - Returns: what was found, a sentence each; empty where all is well.
    /// - Throws: ``CorpusError`` where the check itself cannot be done; damage is what it returns.
    package func check(reading: ([UInt8]) throws -> Void = { _ in }) throws -> [String] {
        // What a full disk leaves of a new corpus: the next command that writes makes it whole.
        guard !database.standsForEmptyFile else { return [] }
        var problems: [String] = []
        do {
            try database.snapshot {
                try checkFile(&problems)
                let version = Int(try database.integer("PRAGMA user_version") ?? 0)
                let missing = try Schema.missing(in: database, version: version)
                for name in missing {
                    problems.append("The \(name) is missing; `lede corpus reindex` makes it anew.")
                }
                try checkArticles(&problems)
                if !missing.contains("table delivery") { try checkDeliveries(&problems, reading) }
                if !missing.contains(where: { ["table term", "table state"].contains($0) }) {
                    try checkFrequencies(&problems)
                }
            }
        } catch let error as CorpusError where error.exitCode == 65 {
            problems.append(error.description)
        }
        return problems
    }

    private func checkFile(_ problems: inout [String]) throws {
        let integrity = try database.prepare("PRAGMA integrity_check(\(Corpus.problemsTold))")
        while try integrity.step() {
            guard let finding = integrity.string(0), finding != "ok" else { continue }
            problems.append("SQLite finds damage: " + Corpus.oneLine(finding) + ".")
        }
        let keys = try database.prepare("PRAGMA foreign_key_check")
        var told = 0
        while told < Corpus.problemsTold, try keys.step() {
            told += 1
            problems.append("A row of \(Corpus.oneLine(keys.string(0) ?? "?")) refers to one that is missing.")
        }
        let others = try database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
        while try others.step() {
            problems.append("There is a trigger that Lede did not make: \(Corpus.oneLine(others.string(0) ?? "?")).")
        }
    }

    private func checkArticles(_ problems: inout [String]) throws {
        let statement = try database.prepare("SELECT \(Schema.columns) FROM article ORDER BY id")
        var told = 0
        while told < Corpus.problemsTold, try statement.step() {
            let id = Corpus.oneLine(statement.string(ArticleRow.Column.id.rawValue) ?? "?")
            if id.isEmpty {
                problems.append("An article has no id.")
                told += 1
            }
            for column in ArticleRow.Column.allCases {
                let isText = statement.withText(column.rawValue) { Scalars.isValid($0) }
                guard !isText else { continue }
                problems.append("The \(column) of the article \(id) is not valid UTF-8.")
                told += 1
            }
            for column in [ArticleRow.Column.published, .added] {
                guard let date = statement.string(column.rawValue), PublicationDate(stored: date) == nil else {
                    continue
                }
                problems.append("The date \(Corpus.oneLine(date)) in \(column) of the article \(id) cannot be read.")
                told += 1
            }
        }
    }

    private func checkDeliveries(_ problems: inout [String], _ reading: ([UInt8]) throws -> Void) throws {
        guard try hasDeliveries else { return }
        let statement = try database.prepare(
            "SELECT profile, time_zone, day, prepared, delivered, digest FROM delivery ORDER BY 1, 2, 3")
        var told = 0
        while told < Corpus.problemsTold, try statement.step() {
            let names = (0..<3).map { Corpus.oneLine(statement.string($0) ?? "?") }
            let name = "the digest of \(names[2]) of the profile \(names[0]) (\(names[1]))"
            let dates = [statement.string(3), statement.string(4)].compactMap(\.self)
            if CivilDate(names[2]) == nil || dates.contains(where: { PublicationDate(stored: $0) == nil }) {
                problems.append("A date of \(name) cannot be read.")
                told += 1
            }
            let digest = statement.cleanText(5)
            guard !digest.isEmpty else { continue }
            do { try reading(digest) } catch {
                problems.append(
                    "What is kept of \(name) cannot be read (\(Corpus.oneLine("\(error)"))); `lede digest --refresh` makes it anew."
                )
                told += 1
            }
        }
    }

    /// Counts all terms anew into a database of its own and compares.
    private func checkFrequencies(_ problems: inout [String]) throws {
        let articles = try database.integer("SELECT count(*) FROM article") ?? 0
        let documents = try database.integer("SELECT value FROM state WHERE name = 'documents'") ?? 0
        if articles != documents { problems.append("There are \(articles) articles, but \(documents) are counted.") }

        let recount = try Database()
        try recount.run("CREATE TABLE term(term TEXT PRIMARY KEY NOT NULL, df INTEGER NOT NULL) WITHOUT ROWID")
        try recount.transaction {
            defer { discardChanges() }
            try count(into: TermTable(recount))
        }
        let select = "SELECT term, df FROM term ORDER BY term"
        let stored = try database.prepare(select)
        let counted = try recount.prepare(select)
        var hasStored = try stored.step()
        var hasCounted = try counted.step()
        var told = 0
        while (hasStored || hasCounted) && told < Corpus.problemsTold {
            let a = hasStored ? stored.cleanText(0) : []
            let b = hasCounted ? counted.cleanText(0) : []
            let isFirst = hasStored && (!hasCounted || a.lexicographicallyPrecedes(b))
            let isSecond = hasCounted && (!hasStored || b.lexicographicallyPrecedes(a))
            let before = isSecond ? 0 : stored.int(1)
            let after = isFirst ? 0 : counted.int(1)
            if before != after {
                let term = Corpus.oneLine(String(decoding: isSecond ? b : a, as: UTF8.self))
                problems.append("The term \(term) is in \(after) articles, but \(before) are counted.")
                told += 1
            }
            if !isSecond { hasStored = try stored.step() }
            if !isFirst { hasCounted = try counted.step() }
        }
    }

    private static func oneLine(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
