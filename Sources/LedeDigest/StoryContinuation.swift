import LedeArticle
import LedeText

/// Finds for the stories of a day those of earlier digests that they go on with.
struct StoryContinuation {
    /// The earlier stories that one of the day goes on with.
    struct Match {
        /// Their indices, ascending.
        var stories: [Int]
        /// The cosine of the centroid with the nearest of theirs.
        var cosine: Double
    }

    private let vectors: TermVectors
    private var centroids: [TermVector] = []
    private var names: [TermVector] = []
    private var ages: [Set<Int>] = []
    private var subjects: [SubjectNames] = []
    /// By term, the earlier stories that have it among their heaviest.
    private var postings: [[Int32]]
    /// By story, the cosine from which on one goes on with it.
    private let leastCosines: [Double]
    private let parameters: GroupingParameters

    /// Earlier stories.
    ///
    /// - Parameters:
    ///   - stories: the articles of each story.
    ///   - leastCosines: the cosine from which on one goes on with each story.
    ///   - vectors: those of all articles.
    init(_ stories: [Range<Int>], leastCosines: [Double], of vectors: TermVectors, parameters: GroupingParameters) {
        self.parameters = parameters
        self.leastCosines = leastCosines
        self.vectors = vectors
        postings = [[Int32]](repeating: [], count: vectors.termCount)
        for (index, story) in stories.enumerated() {
            let centroid = StoryContinuation.centroid(of: vectors.vectors[story])
            names.append(StoryContinuation.centroid(of: vectors.names[story]))
            ages.append(vectors.ages[story].reduce(into: []) { $0.formUnion($1) })
            subjects.append(vectors.subjects[story].reduce(into: SubjectNames()) { $0.add($1, times: 1) })
            for position in centroid.heaviest(parameters.strongTerms) {
                postings[Int(centroid.terms[position])].append(Int32(index))
            }
            centroids.append(centroid)
        }
    }

    /// The earlier stories that are near enough to some articles and whose names agree; `nil` where none is.
    func match(of articles: [Int]) -> Match? {
        let centroid = StoryContinuation.centroid(of: articles.lazy.map { vectors.vectors[$0] })
        let named = StoryContinuation.centroid(of: articles.lazy.map { vectors.names[$0] })
        let given = articles.reduce(into: Set<Int>()) { $0.formUnion(vectors.ages[$1]) }
        let subject = articles.reduce(into: SubjectNames()) { $0.add(vectors.subjects[$1], times: 1) }
        var candidates: Set<Int32> = []
        for position in centroid.heaviest(parameters.strongTerms) {
            candidates.formUnion(postings[Int(centroid.terms[position])])
        }
        var match = Match(stories: [], cosine: 0)
        for candidate in candidates.sorted().lazy.map({ Int($0) }) {
            let cosine = centroid.cosine(with: centroids[candidate])
            guard cosine >= leastCosines[candidate],
                TermVectors.agree(named, names[candidate], cosine: cosine, parameters),
                cosine >= parameters.leastCosineOfOtherAges || given.isEmpty || ages[candidate].isEmpty
                    || !given.isDisjoint(with: ages[candidate]),
                !subject.differs(from: subjects[candidate], centroid, centroids[candidate])
            else { continue }
            match.stories.append(candidate)
            match.cosine = max(match.cosine, cosine)
        }
        return match.stories.isEmpty ? nil : match
    }

    private static func centroid(of vectors: some Sequence<TermVector>) -> TermVector {
        var centroid = TermVector()
        for vector in vectors { centroid.add(vector, times: 1, droppingBelow: 0) }
        return centroid
    }
}

extension TermVector {
    /// The cosine with another vector; 0 where one of them is empty.
    func cosine(with other: TermVector) -> Double {
        let (terms, weights) = (self.terms.span, self.weights.span)
        let (others, otherWeights) = (other.terms.span, other.weights.span)
        var product = 0.0
        var i = 0
        var k = 0
        while i < terms.count && k < others.count {
            let (own, its) = (terms[i], others[k])
            if own == its { product += weights[i] * otherWeights[k] }
            i &+= own <= its ? 1 : 0
            k &+= its <= own ? 1 : 0
        }
        return product > 0 ? product / (length * other.length) : 0
    }
}
