import LedeArticle
import LedeText

/// Finds for the stories of a day those of an earlier digest that they go on with.
struct StoryContinuation {
    /// The earlier story that one of the day goes on with.
    struct Match {
        /// Its index.
        var story: Int
        /// The cosine of the two centroids.
        var cosine: Double
    }

    private let vectors: TermVectors
    private var centroids: [TermVector] = []
    private var names: [TermVector] = []
    /// By term, the earlier stories that have it among their heaviest.
    private var postings: [[Int32]]
    private let parameters: GroupingParameters

    /// Earlier stories.
    ///
    /// - Parameters:
    ///   - stories: the articles of each story.
    ///   - vectors: those of all articles.
    init(_ stories: [Range<Int>], of vectors: TermVectors, parameters: GroupingParameters) {
        self.parameters = parameters
        self.vectors = vectors
        postings = [[Int32]](repeating: [], count: vectors.termCount)
        for (index, story) in stories.enumerated() {
            let centroid = StoryContinuation.centroid(of: vectors.vectors[story])
            names.append(StoryContinuation.centroid(of: vectors.names[story]))
            for position in centroid.heaviest(parameters.strongTerms) {
                postings[Int(centroid.terms[position])].append(Int32(index))
            }
            centroids.append(centroid)
        }
    }

    /// The earlier story that is nearest to some articles, if it is near enough and their names agree; of equally near ones
    /// the first.
    func match(of articles: [Int]) -> Match? {
        let centroid = StoryContinuation.centroid(of: articles.lazy.map { vectors.vectors[$0] })
        let named = StoryContinuation.centroid(of: articles.lazy.map { vectors.names[$0] })
        var candidates: Set<Int32> = []
        for position in centroid.heaviest(parameters.strongTerms) {
            candidates.formUnion(postings[Int(centroid.terms[position])])
        }
        var best: Match?
        for candidate in candidates.sorted() {
            let cosine = centroid.cosine(with: centroids[Int(candidate)])
            guard cosine >= parameters.continuationCosine, cosine > best?.cosine ?? 0,
                TermVectors.agree(named, names[Int(candidate)], cosine: cosine, parameters)
            else { continue }
            best = Match(story: Int(candidate), cosine: cosine)
        }
        return best
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
