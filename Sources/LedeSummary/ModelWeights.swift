/// The weights of the linear model, in one place; `Scripts/fit-model` writes this file.
enum ModelWeights {
    /// A feature's name and its part in the model.
    struct Row: Sendable {
        /// What the feature measures.
        var name: String
        /// Its mean over the sentences that the model was fitted on.
        var mean: Double
        /// Its standard deviation there.
        var deviation: Double
        /// What one standard deviation adds to the score.
        var weight: Double
    }

    /// What a relevance of 1 to the query adds to the score.
    static let query = 6.0
    /// What a score loses for a cosine of 1 to a chosen sentence.
    static let redundancy = 0.04
    /// How fast a sentence's worth grows with its score, where lengths differ.
    static let sharpness = 0.5

    /// The rows in the order of ``SentenceFeature``.
    static let rows: [Row] = [
        Row(name: "inv", mean: 0.12215, deviation: 0.18659, weight: 0.1591),
        Row(name: "is0", mean: 0.03099, deviation: 0.17329, weight: -0.16432),
        Row(name: "is1", mean: 0.03099, deviation: 0.17329, weight: 0.01932),
        Row(name: "is2", mean: 0.03099, deviation: 0.17329, weight: 0.11202),
        Row(name: "lt5", mean: 0.15495, deviation: 0.36186, weight: -0.17037),
        Row(name: "logpos", mean: 2.67744, deviation: 0.95842, weight: -0.41352),
        Row(name: "relpos", mean: 0.5, deviation: 0.29787, weight: -0.25693),
        Row(name: "parastart", mean: 0.38656, deviation: 0.48696, weight: 0.16623),
        Row(name: "cent", mean: 0.2782, deviation: 0.17402, weight: 0.41569),
        Row(name: "lead", mean: 0.15701, deviation: 0.20111, weight: -0.00819),
        Row(name: "title", mean: 0.07824, deviation: 0.14861, weight: -0.05635),
        Row(name: "titlecov", mean: 0.09632, deviation: 0.17598, weight: 0.26757),
        Row(name: "lex", mean: 0.0, deviation: 0.56393, weight: 0.17356),
        Row(name: "fwd", mean: 0.1604, deviation: 0.20551, weight: 0.17072),
        Row(name: "bwd", mean: 0.1603, deviation: 0.19546, weight: -0.21162),
        Row(name: "loglen", mean: 2.81722, deviation: 0.6813, weight: -0.19409),
        Row(name: "short", mean: 0.11526, deviation: 0.31933, weight: -0.20035),
        Row(name: "long", mean: 0.0478, deviation: 0.21335, weight: -0.03616),
        Row(name: "num", mean: 0.27248, deviation: 0.63515, weight: 0.07824),
        Row(name: "cap", mean: 0.08477, deviation: 0.10237, weight: 0.05418),
        Row(name: "quote", mean: 0.26491, deviation: 0.44129, weight: -0.0714),
        Row(name: "pron", mean: 0.30598, deviation: 0.46082, weight: -0.09044),
        Row(name: "ques", mean: 0.02697, deviation: 0.162, weight: -0.21376),
        Row(name: "junk", mean: 0.00774, deviation: 0.08763, weight: -0.2965),
        Row(name: "key", mean: 0.20038, deviation: 0.1836, weight: -0.0793),
        Row(name: "idfmean", mean: 1.73629, deviation: 0.72916, weight: -0.07842),
        Row(name: "mass", mean: 0.34694, deviation: 0.22852, weight: -0.14347),
        Row(name: "dateline", mean: 0.01271, deviation: 0.112, weight: 0.03126),
        Row(name: "hasverb", mean: 0.99754, deviation: 0.04951, weight: 0.10715),
        Row(name: "effinv", mean: 0.12203, deviation: 0.18664, weight: 0.06878),
        Row(name: "newkey", mean: 0.03099, deviation: 0.07167, weight: 0.15174),
        Row(name: "nextsim", mean: 0.08439, deviation: 0.13725, weight: -0.01427),
        Row(name: "prevsim", mean: 0.08439, deviation: 0.13725, weight: -0.03313),
        Row(name: "maxfwd", mean: 0.23816, deviation: 0.19653, weight: -0.01154),
        Row(name: "centx", mean: 0.19233, deviation: 0.16339, weight: -0.16799),
        Row(name: "qstart", mean: 0.142, deviation: 0.34905, weight: -0.22991),
        Row(name: "capt", mean: 0.01902, deviation: 0.1366, weight: -0.14044),
        Row(name: "attrib", mean: 0.22662, deviation: 0.41865, weight: -0.02227),
        Row(name: "money", mean: 0.04861, deviation: 0.21505, weight: 0.04507),
        Row(name: "fwd1", mean: 0.08397, deviation: 0.13353, weight: -0.25044),
        Row(name: "fwd2", mean: 0.02927, deviation: 0.04554, weight: 0.1432),
        Row(name: "is34", mean: 0.06198, deviation: 0.24112, weight: 0.07745),
        Row(name: "vlong", mean: 0.16752, deviation: 0.37344, weight: -0.06082),
        Row(name: "doclen_pos", mean: 0.73506, deviation: 0.24048, weight: 0.25439),
    ]
}
