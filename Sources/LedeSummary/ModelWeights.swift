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
    static let query = 20.0
    /// What a score loses for a cosine of 1 to a chosen sentence.
    static let redundancy = 2.0
    /// How fast a sentence's worth grows with its score, where lengths differ.
    static let sharpness = 0.5

    /// The rows in the order of ``SentenceFeature``.
    static let rows: [Row] = [
        Row(name: "reciprocalIndex", mean: 0.13077, deviation: 0.19457, weight: 0.0371),
        Row(name: "reciprocalPosition", mean: 0.13065, deviation: 0.19461, weight: 0.0159),
        Row(name: "logPosition", mean: 2.61501, deviation: 0.97719, weight: -0.5725),
        Row(name: "scaledLogPosition", mean: 0.72958, deviation: 0.24420, weight: -0.7998),
        Row(name: "relativeIndex", mean: 0.50000, deviation: 0.29896, weight: -1.0527),
        Row(name: "isFirst", mean: 0.03441, deviation: 0.18228, weight: -0.8459),
        Row(name: "isSecond", mean: 0.03441, deviation: 0.18228, weight: 0.7554),
        Row(name: "isThird", mean: 0.03441, deviation: 0.18228, weight: 0.6775),
        Row(name: "isFourthOrFifth", mean: 0.06879, deviation: 0.25310, weight: -0.1810),
        Row(name: "isInFirstFive", mean: 0.17202, deviation: 0.37740, weight: 0.2500),
        Row(name: "startsParagraph", mean: 0.30433, deviation: 0.46012, weight: 1.0701),
        Row(name: "centroid", mean: 0.26877, deviation: 0.14155, weight: 0.0966),
        Row(name: "centroidWithoutSelf", mean: 0.16713, deviation: 0.12337, weight: 0.2142),
        Row(name: "leadSimilarity", mean: 0.14572, deviation: 0.19268, weight: -0.9827),
        Row(name: "titleSimilarity", mean: 0.05409, deviation: 0.10636, weight: 1.2239),
        Row(name: "titleCoverage", mean: 0.07466, deviation: 0.14997, weight: 0.8386),
        Row(name: "keyTerms", mean: 0.21222, deviation: 0.19297, weight: -0.1776),
        Row(name: "newKeyTerms", mean: 0.03441, deviation: 0.08648, weight: 1.9855),
        Row(name: "forwardSimilarity", mean: 0.12779, deviation: 0.15195, weight: 1.7098),
        Row(name: "backwardSimilarity", mean: 0.12793, deviation: 0.14102, weight: -1.1187),
        Row(name: "forwardExcess", mean: 0.04757, deviation: 0.07661, weight: 0.3612),
        Row(name: "meanForwardExcess", mean: 0.01776, deviation: 0.03090, weight: -0.5984),
        Row(name: "greatestForwardSimilarity", mean: 0.18555, deviation: 0.14909, weight: 0.9347),
        Row(name: "nextSimilarity", mean: 0.07002, deviation: 0.10572, weight: -0.3983),
        Row(name: "previousSimilarity", mean: 0.07002, deviation: 0.10572, weight: 0.0317),
        Row(name: "meanWeight", mean: 0.53071, deviation: 0.14441, weight: 0.3749),
        Row(name: "mass", mean: 0.11169, deviation: 0.07493, weight: -0.5546),
        Row(name: "recurringShare", mean: 0.44785, deviation: 0.23111, weight: 0.6022),
        Row(name: "meanRecurrence", mean: 0.57416, deviation: 0.35942, weight: 1.2303),
        Row(name: "logLength", mean: 2.85117, deviation: 0.66501, weight: -0.4472),
        Row(name: "logContentLength", mean: 2.18840, deviation: 0.74246, weight: 0.0259),
        Row(name: "isShort", mean: 0.10718, deviation: 0.30934, weight: 0.3065),
        Row(name: "isLong", mean: 0.05719, deviation: 0.23221, weight: -0.0913),
        Row(name: "isVeryLong", mean: 0.18058, deviation: 0.38467, weight: -0.3235),
        Row(name: "lengthUnder10", mean: 0.06322, deviation: 0.17047, weight: -0.1654),
        Row(name: "lengthOver15", mean: 0.77399, deviation: 1.00949, weight: -1.1698),
        Row(name: "lengthOver22", mean: 0.40511, deviation: 0.80562, weight: -0.4973),
        Row(name: "lengthOver30", mean: 0.17485, deviation: 0.58387, weight: 0.3788),
        Row(name: "lengthOver45", mean: 0.03681, deviation: 0.33062, weight: -0.2978),
        Row(name: "capitals", mean: 0.08715, deviation: 0.10296, weight: 0.0951),
        Row(name: "names", mean: 2.12058, deviation: 2.03470, weight: -0.9171),
        Row(name: "nameShare", mean: 0.12021, deviation: 0.13816, weight: -0.5176),
        Row(name: "mainNames", mean: 0.21251, deviation: 0.25907, weight: 0.0043),
        Row(name: "hasMainName", mean: 0.29321, deviation: 0.45524, weight: -0.2621),
        Row(name: "newNames", mean: 1.06824, deviation: 1.42771, weight: -0.1259),
        Row(name: "newMainNames", mean: 0.03441, deviation: 0.12981, weight: 0.9933),
        Row(name: "fullNames", mean: 0.61517, deviation: 0.98979, weight: 0.0972),
        Row(name: "startsWithName", mean: 0.26514, deviation: 0.44141, weight: 0.1869),
        Row(name: "numbers", mean: 0.29656, deviation: 0.67212, weight: 0.2168),
        Row(name: "hasNumber", mean: 0.20006, deviation: 0.40004, weight: 0.7116),
        Row(name: "hasNumberWord", mean: 0.12323, deviation: 0.32871, weight: -0.1169),
        Row(name: "hasMagnitude", mean: 0.04966, deviation: 0.21724, weight: 0.7916),
        Row(name: "hasWeekday", mean: 0.04792, deviation: 0.21360, weight: 0.5622),
        Row(name: "hasMonth", mean: 0.04748, deviation: 0.21266, weight: 0.3144),
        Row(name: "hasYear", mean: 0.05607, deviation: 0.23005, weight: -0.3423),
        Row(name: "hasQuotation", mean: 0.24978, deviation: 0.43289, weight: -0.6877),
        Row(name: "startsWithQuote", mean: 0.13250, deviation: 0.33904, weight: 0.0041),
        Row(name: "quotedShare", mean: 0.13459, deviation: 0.29822, weight: -0.4584),
        Row(name: "isHalfQuotation", mean: 0.07675, deviation: 0.26620, weight: 0.0001),
        Row(name: "hasAttribution", mean: 0.21300, deviation: 0.40943, weight: 0.4213),
        Row(name: "hasFirstPerson", mean: 0.19622, deviation: 0.39713, weight: -0.4076),
        Row(name: "firstPersons", mean: 0.28741, deviation: 0.65886, weight: -0.2043),
        Row(name: "thirdPersons", mean: 0.66887, deviation: 0.88110, weight: -0.4579),
        Row(name: "startsWithPronoun", mean: 0.28415, deviation: 0.45101, weight: -0.2568),
        Row(name: "startsWithFirstPerson", mean: 0.06239, deviation: 0.24187, weight: -0.7566),
        Row(name: "startsWithThirdPerson", mean: 0.10672, deviation: 0.30876, weight: 0.0684),
        Row(name: "startsWithDemonstrative", mean: 0.03123, deviation: 0.17394, weight: -0.1849),
        Row(name: "startsWithConnective", mean: 0.08380, deviation: 0.27709, weight: 0.3258),
        Row(name: "hasModal", mean: 0.13549, deviation: 0.34224, weight: 0.2814),
        Row(name: "hasNegation", mean: 0.14950, deviation: 0.35658, weight: -0.0026),
        Row(name: "hasSuperlative", mean: 0.12380, deviation: 0.32936, weight: 0.2459),
        Row(name: "stopWordShare", mean: 0.46573, deviation: 0.14626, weight: -0.2225),
        Row(name: "meanWordLength", mean: 4.78704, deviation: 0.73540, weight: 0.3079),
        Row(name: "commas", mean: 1.09487, deviation: 1.18251, weight: -0.2814),
        Row(name: "breaks", mean: 0.23243, deviation: 0.63369, weight: 0.1246),
        Row(name: "isQuestion", mean: 0.02339, deviation: 0.15115, weight: -0.0003),
        Row(name: "isBoilerplate", mean: 0.00579, deviation: 0.07584, weight: 0.0000),
        Row(name: "startsWithDateline", mean: 0.01089, deviation: 0.10379, weight: 0.8799),
        Row(name: "startsWithLabel", mean: 0.02262, deviation: 0.14867, weight: -0.3861),
        Row(name: "endsWithTerminal", mean: 0.99582, deviation: 0.06449, weight: -0.0000),
    ]
}
