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
        Row(name: "reciprocalIndex", mean: 0.13079, deviation: 0.19458, weight: 0.1345, first: -0.1680),
        Row(name: "reciprocalPosition", mean: 0.13065, deviation: 0.19463, weight: 0.1241, first: -0.1179),
        Row(name: "logPosition", mean: 2.61515, deviation: 0.97738, weight: -0.3277, first: -0.1658),
        Row(name: "scaledLogPosition", mean: 0.72965, deviation: 0.24429, weight: -0.5624, first: -0.3817),
        Row(name: "relativeIndex", mean: 0.50000, deviation: 0.29896, weight: -0.6693, first: -0.5656),
        Row(name: "isFirst", mean: 0.03442, deviation: 0.18230, weight: -0.2534, first: 0.0046),
        Row(name: "isSecond", mean: 0.03442, deviation: 0.18230, weight: 0.4206, first: 0.4321),
        Row(name: "isThird", mean: 0.03442, deviation: 0.18230, weight: 0.5594, first: 0.5708),
        Row(name: "isFourthOrFifth", mean: 0.06878, deviation: 0.25307, weight: -0.1315, first: -0.1150),
        Row(name: "isInFirstFive", mean: 0.17203, deviation: 0.37740, weight: 0.3715, first: 0.2388),
        Row(name: "startsParagraph", mean: 0.30422, deviation: 0.46008, weight: 0.6720, first: 0.3794),
        Row(name: "centroid", mean: 0.28413, deviation: 0.14518, weight: 0.0916, first: 0.1750),
        Row(name: "centroidWithoutSelf", mean: 0.18892, deviation: 0.12801, weight: 0.0971, first: 0.1526),
        Row(name: "leadSimilarity", mean: 0.15969, deviation: 0.19399, weight: -0.5478, first: -0.7484),
        Row(name: "titleSimilarity", mean: 0.06225, deviation: 0.11485, weight: 0.9027, first: 0.9335),
        Row(name: "titleCoverage", mean: 0.08532, deviation: 0.16146, weight: 0.8357, first: 0.8347),
        Row(name: "keyTerms", mean: 0.22665, deviation: 0.19563, weight: -0.1273, first: -0.0002),
        Row(name: "newKeyTerms", mean: 0.03442, deviation: 0.08759, weight: 1.1326, first: 1.0932),
        Row(name: "forwardSimilarity", mean: 0.15174, deviation: 0.16913, weight: 0.7969, first: 0.7039),
        Row(name: "backwardSimilarity", mean: 0.15214, deviation: 0.15611, weight: -0.5440, first: -0.4850),
        Row(name: "forwardExcess", mean: 0.05935, deviation: 0.08707, weight: 0.2926, first: 0.2121),
        Row(name: "meanForwardExcess", mean: 0.02180, deviation: 0.03330, weight: -0.3494, first: -0.3902),
        Row(name: "greatestForwardSimilarity", mean: 0.20652, deviation: 0.15264, weight: 0.3605, first: 0.3056),
        Row(name: "nextSimilarity", mean: 0.08239, deviation: 0.11351, weight: -0.3012, first: -0.5272),
        Row(name: "previousSimilarity", mean: 0.08239, deviation: 0.11351, weight: -0.0056, first: 0.0460),
        Row(name: "meanWeight", mean: 0.53106, deviation: 0.14450, weight: 0.2849, first: 0.4407),
        Row(name: "mass", mean: 0.11178, deviation: 0.07493, weight: -0.2590, first: -0.0997),
        Row(name: "recurringShare", mean: 0.50992, deviation: 0.23133, weight: 0.6286, first: 0.8337),
        Row(name: "meanRecurrence", mean: 0.67191, deviation: 0.37853, weight: 0.7490, first: 0.7977),
        Row(name: "logLength", mean: 2.85148, deviation: 0.66470, weight: -0.2416, first: -0.2797),
        Row(name: "logContentLength", mean: 2.19045, deviation: 0.74286, weight: -0.0426, first: -0.0280),
        Row(name: "isShort", mean: 0.10705, deviation: 0.30918, weight: -0.1200, first: -0.0825),
        Row(name: "isLong", mean: 0.05722, deviation: 0.23226, weight: -0.0735, first: 0.0416),
        Row(name: "isVeryLong", mean: 0.18064, deviation: 0.38472, weight: -0.2413, first: -0.1162),
        Row(name: "lengthUnder10", mean: 0.06313, deviation: 0.17031, weight: -0.2518, first: -0.2175),
        Row(name: "lengthOver15", mean: 0.77418, deviation: 1.00958, weight: -0.5804, first: -0.5175),
        Row(name: "lengthOver22", mean: 0.40523, deviation: 0.80573, weight: -0.3887, first: -0.2922),
        Row(name: "lengthOver30", mean: 0.17492, deviation: 0.58395, weight: -0.0478, first: 0.0716),
        Row(name: "lengthOver45", mean: 0.03682, deviation: 0.33065, weight: -0.2004, first: -0.0441),
        Row(name: "capitals", mean: 0.08710, deviation: 0.10284, weight: 0.1571, first: 0.1239),
        Row(name: "names", mean: 2.12258, deviation: 2.03727, weight: -0.3542, first: -0.3809),
        Row(name: "nameShare", mean: 0.11974, deviation: 0.13693, weight: -0.0536, first: -0.0609),
        Row(name: "mainNames", mean: 0.21628, deviation: 0.26011, weight: -0.0932, first: 0.1644),
        Row(name: "hasMainName", mean: 0.29798, deviation: 0.45737, weight: -0.1794, first: -0.0475),
        Row(name: "newNames", mean: 1.04664, deviation: 1.42178, weight: 0.0720, first: 0.0459),
        Row(name: "newMainNames", mean: 0.03442, deviation: 0.12984, weight: 0.6675, first: 0.8214),
        Row(name: "fullNames", mean: 0.60885, deviation: 0.98538, weight: -0.0729, first: -0.1064),
        Row(name: "startsWithName", mean: 0.25626, deviation: 0.43657, weight: 0.1593, first: 0.3553),
        Row(name: "numbers", mean: 0.29660, deviation: 0.67220, weight: 0.0337, first: 0.2375),
        Row(name: "hasNumber", mean: 0.20009, deviation: 0.40006, weight: 0.4389, first: 0.6609),
        Row(name: "hasNumberWord", mean: 0.12795, deviation: 0.33403, weight: 0.1083, first: 0.0945),
        Row(name: "hasMagnitude", mean: 0.06149, deviation: 0.24023, weight: 0.5017, first: 0.4964),
        Row(name: "hasWeekday", mean: 0.04806, deviation: 0.21389, weight: -0.0378, first: 0.2929),
        Row(name: "hasMonth", mean: 0.04846, deviation: 0.21474, weight: 0.1355, first: 0.0066),
        Row(name: "hasYear", mean: 0.05608, deviation: 0.23007, weight: -0.2209, first: -0.0617),
        Row(name: "hasQuotation", mean: 0.29085, deviation: 0.45415, weight: -0.3666, first: -0.1254),
        Row(name: "startsWithQuote", mean: 0.13247, deviation: 0.33901, weight: -0.3065, first: -0.2549),
        Row(name: "quotedShare", mean: 0.19182, deviation: 0.35393, weight: -0.3069, first: -0.2553),
        Row(name: "isHalfQuotation", mean: 0.10389, deviation: 0.30511, weight: -0.0000, first: 0.0206),
        Row(name: "hasAttribution", mean: 0.21584, deviation: 0.41140, weight: 0.1409, first: 0.1906),
        Row(name: "hasFirstPerson", mean: 0.17733, deviation: 0.38195, weight: -0.3357, first: -0.3697),
        Row(name: "firstPersons", mean: 0.26603, deviation: 0.64704, weight: -0.1709, first: -0.1713),
        Row(name: "thirdPersons", mean: 0.66901, deviation: 0.88113, weight: -0.0382, first: -0.0547),
        Row(name: "startsWithPronoun", mean: 0.28318, deviation: 0.45055, weight: -0.0799, first: -0.2165),
        Row(name: "startsWithFirstPerson", mean: 0.06137, deviation: 0.24000, weight: -0.3744, first: -0.2454),
        Row(name: "startsWithThirdPerson", mean: 0.10675, deviation: 0.30879, weight: 0.0570, first: -0.0380),
        Row(name: "startsWithDemonstrative", mean: 0.03124, deviation: 0.17396, weight: 0.2169, first: 0.1712),
        Row(name: "startsWithConnective", mean: 0.08383, deviation: 0.27714, weight: -0.0565, first: -0.2422),
        Row(name: "hasModal", mean: 0.13642, deviation: 0.34323, weight: 0.4023, first: 0.2138),
        Row(name: "hasNegation", mean: 0.14957, deviation: 0.35665, weight: -0.2575, first: -0.4025),
        Row(name: "hasSuperlative", mean: 0.12563, deviation: 0.33144, weight: -0.0507, first: -0.2867),
        Row(name: "stopWordShare", mean: 0.46481, deviation: 0.14635, weight: -0.1793, first: -0.3314),
        Row(name: "meanWordLength", mean: 4.78680, deviation: 0.73485, weight: -0.0035, first: 0.0716),
        Row(name: "commas", mean: 1.09501, deviation: 1.18249, weight: -0.2382, first: -0.0413),
        Row(name: "breaks", mean: 0.23238, deviation: 0.63371, weight: 0.0336, first: -0.0469),
        Row(name: "isQuestion", mean: 0.02340, deviation: 0.15116, weight: 0.0000, first: 0.0094),
        Row(name: "isBoilerplate", mean: 0.00702, deviation: 0.08350, weight: -0.0000, first: 0.0051),
        Row(name: "startsWithDateline", mean: 0.01089, deviation: 0.10380, weight: 0.4598, first: 0.7695),
        Row(name: "startsWithLabel", mean: 0.02259, deviation: 0.14860, weight: -0.1594, first: -0.1884),
        Row(name: "endsWithTerminal", mean: 0.99582, deviation: 0.06450, weight: 0.0003, first: -0.0036),
    ]
}
