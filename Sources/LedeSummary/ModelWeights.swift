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
    static let query = 15.0
    /// What a score loses for a cosine of 1 to a chosen sentence.
    static let redundancy = 2.0
    /// How fast a sentence's worth grows with its score, where lengths differ.
    static let sharpness = 0.5

    /// The rows in the order of ``SentenceFeature``.
    static let rows: [Row] = [
        Row(name: "reciprocalIndex", mean: 0.12637, deviation: 0.19058, weight: -0.1522),
        Row(name: "reciprocalPosition", mean: 0.12627, deviation: 0.19063, weight: 0.0888),
        Row(name: "logPosition", mean: 2.64709, deviation: 0.96882, weight: -0.4300),
        Row(name: "scaledLogPosition", mean: 0.73229, deviation: 0.24222, weight: -0.9252),
        Row(name: "relativeIndex", mean: 0.50000, deviation: 0.29840, weight: -1.2475),
        Row(name: "isFirst", mean: 0.03266, deviation: 0.17775, weight: -0.9397),
        Row(name: "isSecond", mean: 0.03266, deviation: 0.17775, weight: 0.9549),
        Row(name: "isThird", mean: 0.03266, deviation: 0.17775, weight: 0.8132),
        Row(name: "isFourthOrFifth", mean: 0.06532, deviation: 0.24709, weight: -0.2579),
        Row(name: "isInFirstFive", mean: 0.16330, deviation: 0.36964, weight: 0.3633),
        Row(name: "startsParagraph", mean: 0.32445, deviation: 0.46817, weight: 1.3541),
        Row(name: "centroid", mean: 0.25940, deviation: 0.13488, weight: 0.1909),
        Row(name: "centroidWithoutSelf", mean: 0.15815, deviation: 0.11628, weight: 0.2435),
        Row(name: "leadSimilarity", mean: 0.13682, deviation: 0.18640, weight: -1.0201),
        Row(name: "titleSimilarity", mean: 0.04719, deviation: 0.09865, weight: 1.2370),
        Row(name: "titleCoverage", mean: 0.06415, deviation: 0.13660, weight: 0.7821),
        Row(name: "keyTerms", mean: 0.19990, deviation: 0.18186, weight: 0.0366),
        Row(name: "newKeyTerms", mean: 0.03266, deviation: 0.08155, weight: 2.1796),
        Row(name: "forwardSimilarity", mean: 0.11811, deviation: 0.13703, weight: 2.0899),
        Row(name: "backwardSimilarity", mean: 0.11818, deviation: 0.12553, weight: -1.4268),
        Row(name: "forwardExcess", mean: 0.04174, deviation: 0.06387, weight: 0.1826),
        Row(name: "meanForwardExcess", mean: 0.01511, deviation: 0.02557, weight: -0.5902),
        Row(name: "greatestForwardSimilarity", mean: 0.17842, deviation: 0.14033, weight: 1.0927),
        Row(name: "nextSimilarity", mean: 0.06458, deviation: 0.10063, weight: -0.3980),
        Row(name: "previousSimilarity", mean: 0.06458, deviation: 0.10063, weight: 0.1074),
        Row(name: "meanWeight", mean: 0.51871, deviation: 0.13782, weight: 0.4097),
        Row(name: "mass", mean: 0.10457, deviation: 0.06204, weight: -0.9143),
        Row(name: "recurringShare", mean: 0.43396, deviation: 0.22408, weight: 0.5750),
        Row(name: "meanRecurrence", mean: 0.54972, deviation: 0.33590, weight: 1.4951),
        Row(name: "logLength", mean: 2.82651, deviation: 0.65225, weight: -0.4995),
        Row(name: "logContentLength", mean: 2.14174, deviation: 0.71836, weight: 0.2037),
        Row(name: "isShort", mean: 0.11041, deviation: 0.31340, weight: 0.5193),
        Row(name: "isLong", mean: 0.04495, deviation: 0.20720, weight: -0.1882),
        Row(name: "isVeryLong", mean: 0.16415, deviation: 0.37041, weight: -0.0979),
        Row(name: "lengthUnder10", mean: 0.06481, deviation: 0.17132, weight: -0.2179),
        Row(name: "lengthOver15", mean: 0.71126, deviation: 0.89080, weight: -1.7242),
        Row(name: "lengthOver22", mean: 0.35218, deviation: 0.67209, weight: -0.7665),
        Row(name: "lengthOver30", mean: 0.13551, deviation: 0.43545, weight: 0.6321),
        Row(name: "lengthOver45", mean: 0.01805, deviation: 0.17704, weight: -0.0717),
        Row(name: "capitals", mean: 0.08696, deviation: 0.10331, weight: 0.1283),
        Row(name: "names", mean: 2.06395, deviation: 2.01461, weight: -0.8407),
        Row(name: "nameShare", mean: 0.11779, deviation: 0.13430, weight: -0.8535),
        Row(name: "mainNames", mean: 0.20336, deviation: 0.25118, weight: 0.0016),
        Row(name: "hasMainName", mean: 0.28253, deviation: 0.45023, weight: -0.5030),
        Row(name: "newNames", mean: 1.04960, deviation: 1.41866, weight: -0.0832),
        Row(name: "newMainNames", mean: 0.03266, deviation: 0.12468, weight: 1.0074),
        Row(name: "fullNames", mean: 0.58742, deviation: 0.96949, weight: 0.1076),
        Row(name: "startsWithName", mean: 0.25985, deviation: 0.43855, weight: 0.3347),
        Row(name: "numbers", mean: 0.26858, deviation: 0.62883, weight: 0.3159),
        Row(name: "hasNumber", mean: 0.18811, deviation: 0.39080, weight: 0.9469),
        Row(name: "hasNumberWord", mean: 0.13138, deviation: 0.33782, weight: 0.0876),
        Row(name: "hasMagnitude", mean: 0.05034, deviation: 0.21864, weight: 0.8466),
        Row(name: "hasWeekday", mean: 0.05109, deviation: 0.22018, weight: 0.5778),
        Row(name: "hasMonth", mean: 0.05062, deviation: 0.21922, weight: 0.2728),
        Row(name: "hasYear", mean: 0.05439, deviation: 0.22679, weight: -0.4897),
        Row(name: "hasQuotation", mean: 0.25629, deviation: 0.43658, weight: -0.8041),
        Row(name: "startsWithQuote", mean: 0.13983, deviation: 0.34681, weight: 0.1041),
        Row(name: "quotedShare", mean: 0.14049, deviation: 0.30415, weight: -0.7066),
        Row(name: "isHalfQuotation", mean: 0.07832, deviation: 0.26868, weight: 0.0000),
        Row(name: "hasAttribution", mean: 0.22709, deviation: 0.41895, weight: 0.5955),
        Row(name: "hasFirstPerson", mean: 0.20919, deviation: 0.40673, weight: -0.4112),
        Row(name: "firstPersons", mean: 0.30642, deviation: 0.67600, weight: -0.1369),
        Row(name: "thirdPersons", mean: 0.71309, deviation: 0.89226, weight: -0.6835),
        Row(name: "startsWithPronoun", mean: 0.30294, deviation: 0.45953, weight: -0.2828),
        Row(name: "startsWithFirstPerson", mean: 0.06652, deviation: 0.24919, weight: -1.0269),
        Row(name: "startsWithThirdPerson", mean: 0.11378, deviation: 0.31754, weight: 0.1771),
        Row(name: "startsWithDemonstrative", mean: 0.03330, deviation: 0.17941, weight: -0.3168),
        Row(name: "startsWithConnective", mean: 0.08934, deviation: 0.28524, weight: 0.5097),
        Row(name: "hasModal", mean: 0.14444, deviation: 0.35154, weight: 0.2045),
        Row(name: "hasNegation", mean: 0.15938, deviation: 0.36603, weight: -0.0062),
        Row(name: "hasSuperlative", mean: 0.13199, deviation: 0.33848, weight: 0.2759),
        Row(name: "stopWordShare", mean: 0.47863, deviation: 0.13847, weight: -0.2160),
        Row(name: "meanWordLength", mean: 4.78207, deviation: 0.75068, weight: 0.4045),
        Row(name: "commas", mean: 1.07250, deviation: 1.15601, weight: -0.1417),
        Row(name: "breaks", mean: 0.22602, deviation: 0.62871, weight: 0.2590),
        Row(name: "isQuestion", mean: 0.02333, deviation: 0.15094, weight: -0.0001),
        Row(name: "isBoilerplate", mean: 0.00617, deviation: 0.07830, weight: 0.0000),
        Row(name: "startsWithDateline", mean: 0.01143, deviation: 0.10632, weight: 1.1952),
        Row(name: "startsWithLabel", mean: 0.02232, deviation: 0.14773, weight: -0.5695),
        Row(name: "endsWithTerminal", mean: 0.99840, deviation: 0.03994, weight: -0.0000),
    ]
}
