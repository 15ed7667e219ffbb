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
        /// What it adds to the score of the first sound sentence, which is chosen or not for reasons of its own.
        var first: Double
    }

    /// What a relevance of 1 to the query adds to the score: more than the whole range of scores without a query, so
    /// that what answers it comes first.
    static let query = 80.0
    /// What a score loses for a cosine of 1 to a chosen sentence.
    static let redundancy = 2.0
    /// How fast a sentence's worth grows with its score, where lengths differ.
    static let sharpness = 0.5

    /// The rows in the order of ``SentenceFeature``.
    static let rows: [Row] = [
        Row(name: "reciprocalIndex", mean: 0.13079, deviation: 0.19458, weight: 0.3594, first: 0.0625),
        Row(name: "reciprocalPosition", mean: 0.13067, deviation: 0.19463, weight: 0.0822, first: -0.1924),
        Row(name: "logPosition", mean: 2.61499, deviation: 0.97737, weight: -0.3402, first: -0.1565),
        Row(name: "scaledLogPosition", mean: 0.72959, deviation: 0.24423, weight: -0.4821, first: -0.2769),
        Row(name: "relativeIndex", mean: 0.50000, deviation: 0.29896, weight: -0.7779, first: -0.6635),
        Row(name: "isFirst", mean: 0.03442, deviation: 0.18230, weight: -0.2876, first: -0.0623),
        Row(name: "isSecond", mean: 0.03442, deviation: 0.18230, weight: 0.3767, first: 0.3897),
        Row(name: "isThird", mean: 0.03442, deviation: 0.18230, weight: 0.4990, first: 0.5119),
        Row(name: "isFourthOrFifth", mean: 0.06880, deviation: 0.25312, weight: -0.1335, first: -0.1149),
        Row(name: "isInFirstFive", mean: 0.17205, deviation: 0.37743, weight: 0.2824, first: 0.1317),
        Row(name: "startsParagraph", mean: 0.30422, deviation: 0.46008, weight: 0.5844, first: 0.3608),
        Row(name: "centroid", mean: 0.28422, deviation: 0.14514, weight: 0.0405, first: 0.1140),
        Row(name: "centroidWithoutSelf", mean: 0.18898, deviation: 0.12807, weight: 0.0727, first: 0.1205),
        Row(name: "leadSimilarity", mean: 0.15968, deviation: 0.19397, weight: -0.5982, first: -0.7823),
        Row(name: "titleSimilarity", mean: 0.06225, deviation: 0.11485, weight: 0.8735, first: 0.9358),
        Row(name: "titleCoverage", mean: 0.08532, deviation: 0.16146, weight: 0.8118, first: 0.8514),
        Row(name: "keyTerms", mean: 0.22667, deviation: 0.19569, weight: -0.1621, first: -0.0322),
        Row(name: "newKeyTerms", mean: 0.03442, deviation: 0.08749, weight: 1.1027, first: 1.0421),
        Row(name: "forwardSimilarity", mean: 0.15213, deviation: 0.16943, weight: 0.8312, first: 0.7414),
        Row(name: "backwardSimilarity", mean: 0.15219, deviation: 0.15617, weight: -0.5873, first: -0.5204),
        Row(name: "forwardExcess", mean: 0.05954, deviation: 0.08729, weight: 0.3068, first: 0.2315),
        Row(name: "meanForwardExcess", mean: 0.02196, deviation: 0.03375, weight: -0.4244, first: -0.4877),
        Row(name: "greatestForwardSimilarity", mean: 0.20685, deviation: 0.15263, weight: 0.4054, first: 0.3304),
        Row(name: "nextSimilarity", mean: 0.08239, deviation: 0.11351, weight: -0.3311, first: -0.5941),
        Row(name: "previousSimilarity", mean: 0.08239, deviation: 0.11351, weight: -0.0500, first: -0.0038),
        Row(name: "meanWeight", mean: 0.53106, deviation: 0.14450, weight: 0.3204, first: 0.4851),
        Row(name: "mass", mean: 0.11178, deviation: 0.07493, weight: -0.2773, first: -0.1000),
        Row(name: "recurringShare", mean: 0.50992, deviation: 0.23133, weight: 0.5955, first: 0.7942),
        Row(name: "meanRecurrence", mean: 0.67191, deviation: 0.37853, weight: 0.7496, first: 0.8026),
        Row(name: "logLength", mean: 2.85148, deviation: 0.66470, weight: -0.2280, first: -0.2467),
        Row(name: "logContentLength", mean: 2.19045, deviation: 0.74286, weight: -0.0245, first: 0.0107),
        Row(name: "isShort", mean: 0.10705, deviation: 0.30918, weight: -0.1093, first: -0.0821),
        Row(name: "isLong", mean: 0.05722, deviation: 0.23226, weight: -0.0656, first: 0.0281),
        Row(name: "isVeryLong", mean: 0.18064, deviation: 0.38472, weight: -0.2082, first: -0.0984),
        Row(name: "lengthUnder10", mean: 0.06313, deviation: 0.17031, weight: -0.1209, first: -0.0909),
        Row(name: "lengthOver15", mean: 0.77418, deviation: 1.00958, weight: -0.5002, first: -0.4243),
        Row(name: "lengthOver22", mean: 0.40523, deviation: 0.80573, weight: -0.3659, first: -0.2783),
        Row(name: "lengthOver30", mean: 0.17492, deviation: 0.58395, weight: -0.0835, first: 0.0177),
        Row(name: "lengthOver45", mean: 0.03682, deviation: 0.33065, weight: -0.2803, first: -0.1053),
        Row(name: "capitals", mean: 0.08710, deviation: 0.10284, weight: 0.0892, first: 0.0483),
        Row(name: "names", mean: 2.12258, deviation: 2.03727, weight: -0.3639, first: -0.3942),
        Row(name: "nameShare", mean: 0.11974, deviation: 0.13693, weight: -0.0602, first: -0.0541),
        Row(name: "mainNames", mean: 0.21628, deviation: 0.26011, weight: -0.0630, first: 0.1862),
        Row(name: "hasMainName", mean: 0.29798, deviation: 0.45737, weight: -0.1136, first: 0.0327),
        Row(name: "newNames", mean: 1.04664, deviation: 1.42178, weight: 0.1370, first: 0.1026),
        Row(name: "newMainNames", mean: 0.03442, deviation: 0.12984, weight: 0.7128, first: 0.8418),
        Row(name: "fullNames", mean: 0.60885, deviation: 0.98538, weight: -0.1111, first: -0.1422),
        Row(name: "startsWithName", mean: 0.25626, deviation: 0.43657, weight: 0.1191, first: 0.3393),
        Row(name: "numbers", mean: 0.29660, deviation: 0.67220, weight: 0.0066, first: 0.1980),
        Row(name: "hasNumber", mean: 0.20009, deviation: 0.40006, weight: 0.4042, first: 0.6083),
        Row(name: "hasNumberWord", mean: 0.12795, deviation: 0.33403, weight: 0.1280, first: 0.0934),
        Row(name: "hasMagnitude", mean: 0.06149, deviation: 0.24023, weight: 0.4745, first: 0.4347),
        Row(name: "hasWeekday", mean: 0.04806, deviation: 0.21389, weight: -0.0152, first: 0.3194),
        Row(name: "hasMonth", mean: 0.04846, deviation: 0.21474, weight: 0.1600, first: 0.0348),
        Row(name: "hasYear", mean: 0.05608, deviation: 0.23007, weight: -0.2531, first: -0.0518),
        Row(name: "hasQuotation", mean: 0.29085, deviation: 0.45415, weight: -0.3763, first: -0.1379),
        Row(name: "startsWithQuote", mean: 0.13247, deviation: 0.33901, weight: -0.2906, first: -0.2368),
        Row(name: "quotedShare", mean: 0.19182, deviation: 0.35393, weight: -0.2848, first: -0.2319),
        Row(name: "isHalfQuotation", mean: 0.10389, deviation: 0.30511, weight: -0.0000, first: 0.0234),
        Row(name: "hasAttribution", mean: 0.21584, deviation: 0.41140, weight: 0.1514, first: 0.1688),
        Row(name: "hasFirstPerson", mean: 0.17733, deviation: 0.38195, weight: -0.3498, first: -0.3982),
        Row(name: "firstPersons", mean: 0.26603, deviation: 0.64704, weight: -0.1499, first: -0.1597),
        Row(name: "thirdPersons", mean: 0.66901, deviation: 0.88113, weight: -0.0606, first: -0.0841),
        Row(name: "startsWithPronoun", mean: 0.28318, deviation: 0.45055, weight: -0.0807, first: -0.2031),
        Row(name: "startsWithFirstPerson", mean: 0.06137, deviation: 0.24000, weight: -0.3604, first: -0.2258),
        Row(name: "startsWithThirdPerson", mean: 0.10675, deviation: 0.30879, weight: 0.0206, first: -0.0899),
        Row(name: "startsWithDemonstrative", mean: 0.03124, deviation: 0.17396, weight: 0.2053, first: 0.1772),
        Row(name: "startsWithConnective", mean: 0.08383, deviation: 0.27714, weight: -0.0193, first: -0.1845),
        Row(name: "hasModal", mean: 0.13642, deviation: 0.34323, weight: 0.4327, first: 0.2334),
        Row(name: "hasNegation", mean: 0.14957, deviation: 0.35665, weight: -0.2489, first: -0.4115),
        Row(name: "hasSuperlative", mean: 0.12563, deviation: 0.33144, weight: -0.0060, first: -0.2215),
        Row(name: "stopWordShare", mean: 0.46481, deviation: 0.14635, weight: -0.2035, first: -0.3645),
        Row(name: "meanWordLength", mean: 4.78680, deviation: 0.73485, weight: -0.0408, first: 0.0778),
        Row(name: "commas", mean: 1.09501, deviation: 1.18249, weight: -0.2756, first: -0.0847),
        Row(name: "breaks", mean: 0.23238, deviation: 0.63371, weight: 0.0440, first: -0.0418),
        Row(name: "isQuestion", mean: 0.02340, deviation: 0.15116, weight: 0.0000, first: 0.0106),
        Row(name: "isBoilerplate", mean: 0.00684, deviation: 0.08243, weight: -0.0000, first: 0.0057),
        Row(name: "startsWithDateline", mean: 0.01089, deviation: 0.10380, weight: 0.4329, first: 0.7490),
        Row(name: "startsWithLabel", mean: 0.02259, deviation: 0.14860, weight: -0.1564, first: -0.1909),
        Row(name: "endsWithTerminal", mean: 0.99582, deviation: 0.06450, weight: 0.0000, first: -0.0044),
    ]
}
