import Glibc
import LedeArticle
import LedeText

extension Corpus {
    /// Reads every article that can still be read of a damaged corpus, and changes nothing.
    ///
    /// First SQLite reads from both ends until it meets the damage; then, if it met any, the pages of the file are
    /// looked at one by one without it. No other corpus of this process may be open on the file: the system drops the
    /// locks of a process when it closes any of its descriptors.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - body: is called with each article, once for an id.
    ///   - deliveries: is called with each delivery that SQLite can read, after the articles; `nil` looks for none.
    /// - Returns: how much was found.
    /// - Throws: ``CorpusError`` where the file cannot be read at all, and what the closure throws.
    public static func salvage(
        path: FilePath, _ body: (StoredArticle) throws -> Void,
        deliveries: ((StoredDelivery) throws -> Void)? = nil
    ) throws -> SalvageReport {
        try checkFile(path, .read)
        var report = SalvageReport()
        var seen = Vocabulary(capacity: 1024)
        func give(_ article: StoredArticle) throws {
            guard !article.article.id.isEmpty else {
                report.lost += 1
                return
            }
            let count = seen.count
            _ = seen.intern(Array(article.article.id.utf8).span)
            guard seen.count > count else { return }
            try body(article)
            report.articles += 1
        }
        report.isComplete = try readRows(path, give)
        // SQLite steps through a page that another was written over without an error.
        if report.isComplete { report.isComplete = isSound(path, articles: report.articles + report.lost) }
        if !report.isComplete { report.lost = try PageScan(path).read(give) }
        if let deliveries {
            let areComplete = try readDeliveries(path) {
                try deliveries($0)
                report.deliveries += 1
            }
            report.isComplete = report.isComplete && areComplete
        }
        return report
    }

    /// Reads the deliveries with SQLite, from the first on and, where that fails, from the last backward.
    ///
    /// A digest names the articles that it tells; of those that it left out some may be lost.
    ///
    /// - Returns: whether all were read; a corpus of version 1 has none.
    private static func readDeliveries(_ path: FilePath, _ give: (StoredDelivery) throws -> Void) throws -> Bool {
        // By their bytes: equal strings need not be the same name.
        var seen: Set<[UInt8]> = []
        for order in ["ASC", "DESC"] {
            guard let database = try openDamaged(path) else { return false }
            if (try? database.hasTable("delivery")) == false { return true }
            guard let statement = try? database.prepare("\(deliveryQuery) ORDER BY rowid \(order)") else {
                return false
            }
            let contents = DeliveryContents(salvagedFrom: database)
            var isComplete = false
            while let isRow = try? statement.step() {
                guard isRow else {
                    isComplete = true
                    break
                }
                guard let delivery = StoredDelivery(row: statement, contents),
                    seen.insert(
                        Array("\(delivery.series.profile)\0\(delivery.series.timeZone)\0\(delivery.day.text)".utf8)
                    ).inserted
                else { continue }
                try give(delivery)
            }
            if isComplete { return contents.isWhole }
        }
        return false
    }

    /// Whether a file is whole, and holds as many articles as it counts.
    private static func isSound(_ path: FilePath, articles: Int) -> Bool {
        guard let database = try? openDamaged(path),
            let count = try? database.integer("SELECT value FROM state WHERE name = 'documents'"), count == articles,
            let integrity = try? database.prepare("PRAGMA integrity_check(1)"), (try? integrity.step()) == true
        else { return false }
        return integrity.string(0) == "ok"
    }

    /// Opens a file that may be damaged; `nil` where SQLite does not.
    ///
    /// - Throws: where another program has locked it: that is no damage.
    private static func openDamaged(_ path: FilePath) throws(CorpusError) -> Database? {
        do {
            let database = try Database(path: path, access: .read)
            try configure(database, defaultBusyTimeout)
            // Else SQLite refuses a file that is shorter than its header says.
            try database.run("PRAGMA writable_schema = ON")
            try database.run("PRAGMA query_only = ON")
            _ = try database.integer("SELECT count(*) FROM sqlite_schema")
            return database
        } catch {
            guard error.code != .busy else { throw error }
            return nil
        }
    }

    /// Reads the articles with SQLite, from the first on and, if that fails, from the last backward.
    ///
    /// - Returns: whether all were read.
    private static func readRows(_ path: FilePath, _ give: (StoredArticle) throws -> Void) throws -> Bool {
        for order in ["ASC", "DESC"] {
            guard let database = try openDamaged(path),
                let statement = try? database.prepare("SELECT \(Schema.columns) FROM article ORDER BY rowid \(order)")
            else { continue }
            while true {
                do {
                    guard try statement.step() else { return true }
                } catch { break }
                try give(StoredArticle(row: statement))
            }
        }
        return false
    }
}

/// Finds the rows of articles in the pages of a SQLite file without SQLite (https://sqlite.org/fileformat2.html).
///
/// It looks at the leaves of tables wherever they lie and needs neither the schema nor the inner pages. Old versions of
/// articles can lie there too: what SQLite still finds goes first.
private final class PageScan {
    /// Most bytes of one row that are believed.
    private static let rowBytes = 4 * Limits.articleBytes

    private let descriptor: Int32
    private let path: FilePath
    private var pageSize = Schema.pageSize
    private var usable = Schema.pageSize
    private var pageCount = 0
    /// How often each page was read as the end of a row.
    private var readings: [UInt8] = []
    /// How often a page is read at most.
    ///
    /// It belongs to one row, and to others that lay there before; a made-up file can name one page in every row.
    private static let mostReadings = 8

    init(_ path: FilePath) throws {
        self.path = path
        descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw CorpusError(.unreadable, path, detail: systemMessage(errno)) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else {
            throw CorpusError(.inputOutput, path, detail: systemMessage(errno))
        }
        let header = bytes(at: 0, count: 100)
        if header.count == 100 {
            let size = Int(header[16]) << 8 | Int(header[17])
            let real = size == 1 ? 65_536 : size
            if real >= 512 && real <= 65_536 && real & (real - 1) == 0 { pageSize = real }
            let reserved = Int(header[20])
            usable = pageSize - (reserved <= 32 ? reserved : 0)
        }
        pageCount = (Int(info.st_size) + pageSize - 1) / pageSize
        readings = [UInt8](repeating: 0, count: pageCount)
    }

    deinit { Glibc.close(descriptor) }

    /// Reads all rows.
    ///
    /// - Returns: how many were there but could not be read.
    func read(_ give: (StoredArticle) throws -> Void) throws -> Int {
        var lost = 0
        for number in 1...max(pageCount, 1) {
            let page = bytes(at: (number - 1) * pageSize, count: pageSize)
            let start = number == 1 ? 100 : 0
            guard page.count > start + 8, page[start] == 0x0D else { continue }  // a leaf of a table
            // What the rows of a page may hold together: those of a made-up one lie over each other.
            var room = 4 * page.count
            let cells = Int(page[start + 3]) << 8 | Int(page[start + 4])
            for cell in 0..<cells {
                let pointer = start + 8 + 2 * cell
                guard pointer + 2 <= page.count else { break }
                switch row(page, at: Int(page[pointer]) << 8 | Int(page[pointer + 1]), &room) {
                case .article(let article): try give(article)
                case .damaged: lost += 1
                case .other: break
                }
            }
        }
        return lost
    }

    private enum Row {
        case article(StoredArticle)
        case damaged
        case other
    }

    /// Reads a cell of a leaf: the size of the row, its number, then the row, whose end may lie on overflow pages.
    ///
    /// - Parameter room: how many bytes of the page may still be read.
    private func row(_ page: [UInt8], at start: Int, _ room: inout Int) -> Row {
        var i = start
        guard let size = PageScan.number(page, &i), size > 0, size <= PageScan.rowBytes,
            PageScan.number(page, &i) != nil
        else { return .other }
        let most = usable - 35
        var local = size
        if size > most {
            let least = (usable - 12) * 32 / 255 - 23
            local = least + (size - least) % (usable - 4)
            if local > most { local = least }
        }
        guard i + local <= min(usable, page.count) else { return .other }
        guard local <= room else { return .damaged }
        room -= local
        var payload = Array(page[i..<i + local])
        guard let types = PageScan.columnTypes(payload) else { return .other }
        if local < size {
            guard i + local + 4 <= page.count else { return .damaged }
            var next = PageScan.word(page, i + local)
            while payload.count < size {
                guard next >= 1, next <= pageCount, readings[next - 1] < PageScan.mostReadings else {
                    return .damaged
                }
                readings[next - 1] += 1
                let overflow = bytes(at: (next - 1) * pageSize, count: pageSize)
                guard overflow.count > 4 else { return .damaged }
                next = PageScan.word(overflow, 0)
                let end = min(4 + size - payload.count, usable, overflow.count)
                payload.append(contentsOf: overflow[4..<end])
                guard end == usable || payload.count == size else { return .damaged }
            }
        }
        return PageScan.article(payload, types)
    }

    /// The types of the columns that the beginning of a row names, if they are those of an article.
    private static func columnTypes(_ payload: [UInt8]) -> (types: [Int], start: Int)? {
        var i = 0
        guard let header = number(payload, &i), header <= payload.count else { return nil }
        var types: [Int] = []
        while i < header {
            guard let type = number(payload, &i) else { return nil }
            types.append(type)
        }
        let isArticle =
            types.count == ArticleRow.Column.allCases.count
            && zip(ArticleRow.Column.allCases, types).allSatisfy { column, type in
                let isText = type >= 13 && type % 2 == 1
                switch column {
                case .id, .language, .added, .text: return isText
                default: return isText || type == 0
                }
            }
        return isArticle ? (types, header) : nil
    }

    private static func article(_ payload: [UInt8], _ columns: (types: [Int], start: Int)) -> Row {
        var i = columns.start
        var values: [[UInt8]?] = []
        for type in columns.types {
            guard type != 0 else {
                values.append(nil)
                continue
            }
            let count = (type - 13) / 2
            guard count <= payload.count - i else { return .damaged }
            values.append(Scalars.clean(payload.span.extracting(i..<i + count)).text)
            i += count
        }
        let article = StoredArticle(columns: values)
        return article.article.id.isEmpty ? .damaged : .article(article)
    }

    /// A number of up to nine bytes, seven bits each but for the ninth, which has eight.
    private static func number(_ bytes: [UInt8], _ i: inout Int) -> Int? {
        var value: UInt64 = 0
        for position in 0..<9 {
            guard i < bytes.count else { return nil }
            let byte = bytes[i]
            i += 1
            if position == 8 {
                value = value << 8 | UInt64(byte)
                break
            }
            value = value << 7 | UInt64(byte & 0x7F)
            if byte < 0x80 { break }
        }
        return Int(exactly: value) ?? -1
    }

    private static func word(_ bytes: [UInt8], _ i: Int) -> Int {
        Int(bytes[i]) << 24 | Int(bytes[i + 1]) << 16 | Int(bytes[i + 2]) << 8 | Int(bytes[i + 3])
    }

    /// Reads from the file; less than wanted at its end and where the disk fails.
    private func bytes(at offset: Int, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
            while read < count {
                let result = pread(
                    descriptor, buffer.baseAddress?.advanced(by: read), count - read, off_t(offset + read))
                if result < 0 && errno == EINTR { continue }
                guard result > 0 else { break }
                read += result
            }
        }
    }
}
