/// What somebody may have meant who wrote a name that there is not.
enum NearestName {
    /// The known name that is nearest to one, if it is near enough to be meant.
    static func find(_ name: String, among names: [String]) -> String? {
        let near = names.sorted().map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
            .min { $0.distance < $1.distance }
        guard let near, near.distance <= max(2, name.utf8.count / 3) else { return nil }
        return near.name
    }

    /// The edit distance of Levenshtein.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard a.count <= 100, b.count <= 100 else { return .max }
        var row = Array(0...b.count)
        for i in 0..<a.count {
            var diagonal = row[0]
            row[0] = i + 1
            for k in 0..<b.count {
                let cost = diagonal + (a[i] == b[k] ? 0 : 1)
                diagonal = row[k + 1]
                row[k + 1] = min(cost, row[k] + 1, diagonal + 1)
            }
        }
        return row[b.count]
    }

    /// The question whether it was meant, behind a message; nothing where no name is near.
    static func question(_ name: String, among names: [String]) -> String? {
        find(name, among: names).map { "did you mean \($0)?" }
    }
}
