import LedeDigest

/// How a briefing becomes chat messages: whole items, as many as one message takes.
enum ChatPacking {
    /// Most sources of one story that a chat message links to; the others are counted.
    static let sourcesShown = 5

    /// Groups items so that the cost of each group stays within a limit; an item is never split.
    ///
    /// - Parameters:
    ///   - costs: the cost of each item in the channel's unit; one that exceeds the limit alone gets its own group, so
    ///     writers keep each below it.
    ///   - counts: what each item counts for `most`: 1 where nothing is given.
    ///   - most: the most that the items of a group count.
    /// - Returns: ranges of item numbers, at least one, in order.
    static func groups(_ costs: [Int], limit: Int, counts: [Int]? = nil, most: Int = .max) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        var sum = 0
        var total = 0
        for (number, cost) in costs.enumerated() {
            let count = counts?[number] ?? 1
            if number > start && (sum + cost > limit || total + count > most) {
                groups.append(start..<number)
                start = number
                sum = 0
                total = 0
            }
            sum += cost
            total += count
        }
        groups.append(start..<costs.count)
        return groups
    }
}

extension Briefing {
    /// The day and the counts in one line, for the head of a chat message.
    var overview: [UInt8]? {
        let pieces = [dateLine, closing].compactMap(\.self)
        return pieces.isEmpty ? nil : Array(pieces.joined(separator: Array(" · ".utf8)))
    }

    /// The title at the head of a part: of those after the first it says which one it is.
    func title(ofPart part: Int, of parts: Int) -> [UInt8]? {
        part == 1 ? title : (title ?? subject) + Array(" (\(part) of \(parts))".utf8)
    }
}

extension Briefing.Item {
    /// The sources that a chat message links to, with their numbers: those that sentences refer to before the others.
    var shownSources: [(number: Int, source: Briefing.Source)] {
        let marks = sentences.compactMap(\.mark)
        let numbered = sources.enumerated().map { (number: $0.offset + 1, source: $0.element) }
        let cited = numbered.filter { marks.contains($0.number) }
        let others = numbered.filter { !marks.contains($0.number) }
        return (cited + others).prefix(ChatPacking.sourcesShown).sorted { $0.number < $1.number }
    }

    /// The section and the linked sources in one line, for the foot of a story in a chat message.
    ///
    /// - Parameters:
    ///   - limit: the most UTF-16 code units; a source whose link exceeds it is named, and counted where its name does.
    ///   - text: how labels are written.
    ///   - link: makes a link of a written label and an address.
    func footer(limit: Int, as text: ChannelText, link: (_ label: [UInt8], _ address: WebAddress) -> [UInt8]) -> [UInt8]
    {
        var footer: [UInt8] = []
        var length = 0
        func add(_ piece: [UInt8], reserve: Int) -> Bool {
            let cost = ChannelText.utf16Count(piece.span) + (footer.isEmpty ? 0 : 3)
            guard length + cost + reserve <= limit else { return false }
            if !footer.isEmpty { footer.append(contentsOf: " · ".utf8) }
            footer += piece
            length += cost
            return true
        }
        let reserve = 30  // for the count of those that are not linked
        if let section {
            var piece: [UInt8] = []
            text.append(section, to: &piece, limit: 100)
            _ = add(piece, reserve: reserve)
        }
        var hidden = sources.count
        for (number, source) in shownSources {
            var label: [UInt8] = []
            text.append(source.name, to: &label, limit: 100)
            var mark: [UInt8] = []
            if isMarked { text.append(Array("[\(number)] ".utf8), to: &mark) }
            let isLinked = source.link.map { add(mark + link(label, $0), reserve: reserve) } ?? false
            if isLinked || add(mark + label, reserve: reserve) { hidden -= 1 }
        }
        if hidden > 0 { _ = add(Array("and \(hidden) more".utf8), reserve: 0) }
        return footer
    }
}
