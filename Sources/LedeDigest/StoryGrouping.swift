/// Groups the articles of a day into stories: online nearest centroid by the cosine of TF-IDF vectors, then refined.
///
/// Each article joins the story whose centroid is nearest and near enough, else founds one (the single-pass clustering
/// of topic detection, Yang, Pierce and Carbonell, SIGIR 1998). Then, some times over, stories that lie close are
/// merged and each article is taken out and assigned anew, which removes what the order of arrival did. Only stories
/// that share strong terms are compared, through an inverted index, so the time is near-linear in the articles.
struct StoryGrouping {
    /// Articles that tell one story.
    struct Group {
        /// The indices of the articles, ascending.
        var members: [Int]
        /// The cosine of each member with the centroid.
        var centralities: [Double]
        /// The cosine of the centroid with that of the day.
        var prominence: Double
    }

    /// The sum of the members' vectors.
    private struct Cluster {
        var vector = TermVector()
        /// The sum of their names.
        var names = TermVector()
        /// How many of them give each age.
        var ages: [Int: Int] = [:]
        /// What they are about.
        var subject = SubjectNames()
        var count = 0
        /// The Euclidean length of ``vector``.
        var length = 0.0
    }

    /// A weight below this is what rounding left of zero.
    private static let zero = 1e-9

    private let vectors: TermVectors
    private let parameters: GroupingParameters
    private var clusters: [Cluster] = []
    /// The cluster of each article, -1 while it has none.
    private var assignment: [Int32]
    /// The articles that have a term among their strong ones, term by term.
    private var postings: [Int32]
    /// Where the articles of each term begin in ``postings``, and at the end how many there are.
    private let postingStarts: [Int32]
    /// How many articles of each term are there already.
    private var postingCounts: [Int32]
    /// The vector that is being compared, over all terms; else zero.
    private var dense: [Double]
    /// The clusters' shares of strong terms while candidates are looked for; else zero.
    private var shares: [Double] = []
    /// What an article adds to the share of its cluster: the reciprocal of the cluster's size.
    private var shareOfOne: [Double] = []

    /// Groups articles; each is in exactly one group, groups are in the order of their first members.
    ///
    /// - Returns: the groups, and the Euclidean length of the sum of all vectors.
    static func groups(
        of vectors: TermVectors, parameters: GroupingParameters
    ) -> (groups: [Group], dayLength: Double) {
        var grouping = StoryGrouping(vectors, parameters)
        grouping.assignAll()
        return grouping.groups()
    }

    private init(_ vectors: TermVectors, _ parameters: GroupingParameters) {
        self.vectors = vectors
        self.parameters = parameters
        assignment = [Int32](repeating: -1, count: vectors.vectors.count)
        postingCounts = [Int32](repeating: 0, count: vectors.termCount)
        for term in vectors.strongTerms.joined() where postingCounts[Int(term)] < parameters.articlesPerTerm {
            postingCounts[Int(term)] += 1
        }
        var starts: [Int32] = [0]
        starts.reserveCapacity(vectors.termCount + 1)
        var end: Int32 = 0
        for term in postingCounts.indices {
            end += postingCounts[term]
            starts.append(end)
            postingCounts[term] = 0
        }
        postingStarts = starts
        postings = [Int32](repeating: 0, count: Int(end))
        dense = [Double](repeating: 0, count: vectors.termCount)
    }

    private mutating func assignAll() {
        for article in assignment.indices {
            assign(article)
            for term in vectors.strongTerms[article] {
                let place = postingStarts[Int(term)] + postingCounts[Int(term)]
                guard place < postingStarts[Int(term) + 1] else { continue }
                postings[Int(place)] = Int32(article)
                postingCounts[Int(term)] += 1
            }
        }
        for _ in 0..<parameters.passes {
            mergeClusters()
            for article in assignment.indices {
                add(cluster(of: article), count: -1, to: Int(assignment[article]))
                assign(article, clearlyFrom: parameters.clearJoinCosine)
            }
        }
        mergeClusters()
    }

    /// Puts an article into the nearest cluster that is near enough, else into one of its own.
    ///
    /// - Parameter least: the cosine from which on also a cluster is near enough that is clearly nearer than any other;
    ///   `nil` while there are not yet all of them to compare with.
    private mutating func assign(_ article: Int, clearlyFrom least: Double? = nil) {
        let alone = cluster(of: article)
        let own = Int(assignment[article])
        assignment[article] = -1
        var target = nearest(
            to: alone, strongTerms: vectors.strongTerms[article], besides: -1, from: parameters.joinCosine,
            clearlyFrom: least)
        if target == nil, own >= 0, clusters[own].count == 0 { target = own }
        let cluster = target ?? clusters.count
        if cluster == clusters.count {
            clusters.append(Cluster())
            shares.append(0)
            shareOfOne.append(0)
        }
        add(alone, count: 1, to: cluster)
        assignment[article] = Int32(cluster)
    }

    /// The cluster of an article alone.
    private func cluster(of article: Int) -> Cluster {
        Cluster(
            vector: vectors.vectors[article], names: vectors.names[article],
            ages: Dictionary(uniqueKeysWithValues: vectors.ages[article].map { ($0, 1) }),
            subject: vectors.subjects[article], count: 1, length: 1)
    }

    /// Merges clusters whose centroids lie close.
    private mutating func mergeClusters() {
        var members = [[Int]](repeating: [], count: clusters.count)
        for (article, cluster) in assignment.enumerated() { members[Int(cluster)].append(article) }
        for cluster in clusters.indices where clusters[cluster].count > 0 {
            let merged = clusters[cluster]
            guard merged.length > 0 else { continue }
            let (unit, strong) = direction(of: merged, members[cluster])
            var sought = merged
            sought.vector = unit
            let nearest = nearest(to: sought, strongTerms: strong, besides: cluster, from: parameters.mergeCosine)
            guard let target = nearest else { continue }
            add(merged, count: merged.count, to: target)
            clusters[cluster] = Cluster()
            for article in members[cluster] { assignment[article] = Int32(target) }
            members[target] += members[cluster]
            members[cluster] = []
        }
    }

    /// The vector of a cluster at length 1, and its heaviest terms: of one article they are known.
    private func direction(of cluster: Cluster, _ members: [Int]) -> (TermVector, [Int32]) {
        if members.count == 1 { return (vectors.vectors[members[0]], vectors.strongTerms[members[0]]) }
        let unit = cluster.vector.divided(by: cluster.length)
        return (unit, unit.heaviest(parameters.strongTerms).map { unit.terms[$0] })
    }

    /// The cluster whose centroid is nearest to that of another one, of length 1, among those whose names, ages and subjects
    /// agree with its own, where the cosine is above a bound, or above a lower one and so many times that of the next cluster
    /// that is not near to that one: of three reports of one event the second and the third are no rivals.
    private mutating func nearest(
        to sought: Cluster, strongTerms: [Int32], besides own: Int, from bound: Double, clearlyFrom least: Double? = nil
    ) -> Int? {
        let candidates = candidates(sharing: strongTerms, besides: own)
        var dense = self.dense.take()
        sought.vector.write(to: &dense)
        // Terms and names are compared with the clusters alone that are near enough.
        let floor = min(bound, least ?? bound)
        var best: Int?
        var bestCosine = 0.0
        var others: [(cluster: Int, cosine: Double)] = []
        for candidate in candidates {
            let cluster = clusters[candidate]
            guard cluster.length > 0 else { continue }
            let cosine = cluster.vector.dot(dense) / cluster.length
            if cosine > floor, cosine > bestCosine,
                cluster.vector.hasShared(parameters.fewestSharedTerms, with: dense),
                TermVectors.agree(sought.names, cluster.names, cosine: cosine, parameters),
                cosine >= parameters.leastCosineOfOtherAges || sought.ages.isEmpty || cluster.ages.isEmpty
                    || sought.ages.contains(where: { cluster.ages[$0.key] != nil }),
                !sought.subject.differs(from: cluster.subject, sought.vector, cluster.vector)
            {
                if let best { others.append((best, bestCosine)) }
                best = candidate
                bestCosine = cosine
            } else {
                others.append((candidate, cosine))
            }
        }
        sought.vector.erase(from: &dense)
        self.dense = dense
        guard let best, bestCosine <= bound else { return best }
        guard let least, bestCosine > least else { return nil }
        let hasRival = others.contains { other in
            bestCosine <= parameters.clearJoinRatio * other.cosine
                && clusters[other.cluster].vector.cosine(with: clusters[best].vector) <= least
        }
        return hasRival ? nil : best
    }

    /// The clusters whose members share most strong terms, in proportion to the members.
    private mutating func candidates(sharing terms: [Int32], besides own: Int) -> [Int] {
        var found: [Int32] = []
        // Held by this function alone meanwhile, so that no step of the loop has to see to that.
        var shares: [Double] = []
        swap(&shares, &self.shares)
        var lookedUp = 0
        for term in terms where lookedUp < parameters.articlesLookedUp {
            let start = Int(postingStarts[Int(term)])
            let count = Int(postingCounts[Int(term)])
            lookedUp += count
            for i in start..<start + count {
                let cluster = assignment[Int(postings[i])]
                guard cluster >= 0, Int(cluster) != own else { continue }
                if shares[Int(cluster)] == 0 { found.append(cluster) }
                shares[Int(cluster)] += shareOfOne[Int(cluster)]
            }
        }
        // Few of many: most fail at the first comparison.
        var best: [Int] = []
        for cluster in found.lazy.map({ Int($0) }) {
            func precedes(_ other: Int) -> Bool { (shares[other], cluster) < (shares[cluster], other) }
            if best.count == parameters.candidates {
                guard precedes(best[best.count - 1]) else { continue }
                best.removeLast()
            }
            var place = best.count
            while place > 0, precedes(best[place - 1]) { place -= 1 }
            best.insert(cluster, at: place)
        }
        for cluster in found { shares[Int(cluster)] = 0 }
        swap(&shares, &self.shares)
        return best
    }

    /// Adds what a cluster has of articles to another one or, with a negative count, takes it away.
    private mutating func add(_ added: Cluster, count: Int, to index: Int) {
        var cluster = Cluster()
        swap(&cluster, &clusters[index])
        cluster.count += count
        if cluster.count > 0 {
            let factor = count < 0 ? -1.0 : 1
            cluster.vector.add(added.vector, times: factor, droppingBelow: StoryGrouping.zero)
            cluster.names.add(added.names, times: factor, droppingBelow: StoryGrouping.zero)
            cluster.subject.add(added.subject, times: factor)
            if cluster.vector.terms.count > 2 * parameters.centroidTerms {
                cluster.vector = cluster.vector.cut(to: parameters.centroidTerms)
            }
            if cluster.names.terms.count > 2 * parameters.centroidTerms {
                cluster.names = cluster.names.cut(to: parameters.centroidTerms)
            }
            cluster.length = cluster.vector.length
            for (age, articles) in added.ages {
                let left = cluster.ages[age, default: 0] + (count < 0 ? -articles : articles)
                cluster.ages[age] = left > 0 ? left : nil
            }
        }
        clusters[index] = cluster.count > 0 ? cluster : Cluster()
        shareOfOne[index] = 1 / Double(max(1, cluster.count))
    }

    private mutating func groups() -> (groups: [Group], dayLength: Double) {
        var members: [[Int]] = []
        var places = [Int](repeating: -1, count: clusters.count)
        for (article, cluster) in assignment.enumerated() {
            if places[Int(cluster)] < 0 {
                places[Int(cluster)] = members.count
                members.append([])
            }
            members[places[Int(cluster)]].append(article)
        }
        var day = [Double](repeating: 0, count: vectors.termCount)
        for vector in vectors.vectors { vector.add(to: &day) }
        let dayLength = day.reduce(0) { $0 + $1 * $1 }.squareRoot()
        var groups: [Group] = []
        groups.reserveCapacity(members.count)
        for members in members { groups.append(group(of: members, in: day, ofLength: dayLength)) }
        return (groups, dayLength)
    }

    /// The group of some articles.
    ///
    /// - Parameters:
    ///   - day: the sum of all vectors, over all terms.
    ///   - dayLength: its Euclidean length.
    private mutating func group(of members: [Int], in day: [Double], ofLength dayLength: Double) -> Group {
        // Summed anew: what was added and taken away in between has left rounding behind.
        var centroid = TermVector()
        for article in members { centroid.add(vectors.vectors[article], times: 1, droppingBelow: 0) }
        let length = centroid.length
        guard length > 0 else {
            return Group(members: members, centralities: members.map { _ in 0 }, prominence: 0)
        }
        let unit = centroid.divided(by: length)
        unit.write(to: &dense)
        let centralities = members.map { vectors.vectors[$0].dot(dense) }
        unit.erase(from: &dense)
        return Group(
            members: members, centralities: centralities, prominence: centroid.dot(day) / (length * dayLength))
    }
}
