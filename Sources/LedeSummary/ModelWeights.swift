import LedeText

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
    /// What a score loses while the sentence that introduces whom it tells of is not chosen.
    static let introduction = 2.0
    /// How fast a sentence's worth grows with its score, where lengths differ.
    static let sharpness = 1.0
    /// What the first sound sentence is worth more there, in summaries of up to ``leadSentences``, and in English where it
    /// tells news: it tells what the others are about.
    static let lead = 2.0
    /// Most sentences of a summary whose lead is worth more: fewer than the model is fitted to choose.
    static let leadSentences = 2
    /// What a score loses where a sentence says little.
    static let vague = 3.0
    /// What the lead is worth more in languages that the model is not fitted on, in summaries of any length: more than most
    /// sentences are worth.
    static let foreignLead = 10.0

    /// The rows for a language: one with enough articles to fit on has weights of its own, drawn to those of all.
    static func rows(for language: Language) -> [Row] {
        language.code == "vi" ? vietnamese : rows
    }

    /// The rows in the order of ``SentenceFeature``.
    static let rows: [Row] = [
        Row(name: "reciprocalIndex", mean: 0.13088, deviation: 0.19464, weight: 0.1273, first: -0.1382),
        Row(name: "reciprocalPosition", mean: 0.13072, deviation: 0.19469, weight: 0.1305, first: -0.0651),
        Row(name: "logPosition", mean: 2.61478, deviation: 0.97778, weight: -0.3417, first: -0.2108),
        Row(name: "scaledLogPosition", mean: 0.72977, deviation: 0.24451, weight: -0.4775, first: -0.3315),
        Row(name: "relativeIndex", mean: 0.50000, deviation: 0.29897, weight: -0.5824, first: -0.4970),
        Row(name: "isFirst", mean: 0.03444, deviation: 0.18237, weight: -0.2049, first: -0.4006),
        Row(name: "isSecond", mean: 0.03444, deviation: 0.18237, weight: 0.2901, first: 0.2993),
        Row(name: "isThird", mean: 0.03444, deviation: 0.18237, weight: 0.3941, first: 0.4033),
        Row(name: "isFourthOrFifth", mean: 0.06883, deviation: 0.25317, weight: -0.0537, first: -0.0404),
        Row(name: "isInFirstFive", mean: 0.17217, deviation: 0.37753, weight: 0.2671, first: 0.1598),
        Row(name: "startsParagraph", mean: 0.30448, deviation: 0.46019, weight: 0.4394, first: 0.2408),
        Row(name: "centroid", mean: 0.28396, deviation: 0.14542, weight: 0.0733, first: 0.1378),
        Row(name: "centroidWithoutSelf", mean: 0.18879, deviation: 0.12806, weight: 0.1091, first: 0.1733),
        Row(name: "leadSimilarity", mean: 0.15966, deviation: 0.19430, weight: -0.3483, first: -0.4879),
        Row(name: "titleSimilarity", mean: 0.06234, deviation: 0.11495, weight: 0.7312, first: 0.7632),
        Row(name: "titleCoverage", mean: 0.08541, deviation: 0.16149, weight: 0.6198, first: 0.6499),
        Row(name: "keyTerms", mean: 0.22659, deviation: 0.19559, weight: -0.0852, first: 0.0249),
        Row(name: "newKeyTerms", mean: 0.03444, deviation: 0.08722, weight: 0.8654, first: 0.8527),
        Row(name: "forwardSimilarity", mean: 0.15108, deviation: 0.16863, weight: 0.6784, first: 0.6383),
        Row(name: "backwardSimilarity", mean: 0.15136, deviation: 0.15551, weight: -0.4746, first: -0.4269),
        Row(name: "forwardExcess", mean: 0.05910, deviation: 0.08692, weight: 0.3095, first: 0.2881),
        Row(name: "meanForwardExcess", mean: 0.02172, deviation: 0.03326, weight: -0.2118, first: -0.2131),
        Row(name: "greatestForwardSimilarity", mean: 0.20620, deviation: 0.15258, weight: 0.3230, first: 0.2765),
        Row(name: "nextSimilarity", mean: 0.08251, deviation: 0.11362, weight: -0.2224, first: -0.3657),
        Row(name: "previousSimilarity", mean: 0.08251, deviation: 0.11362, weight: -0.1069, first: -0.0670),
        Row(name: "meanWeight", mean: 0.53078, deviation: 0.14432, weight: 0.2500, first: 0.3505),
        Row(name: "mass", mean: 0.11173, deviation: 0.07481, weight: -0.2185, first: -0.1046),
        Row(name: "recurringShare", mean: 0.50958, deviation: 0.23162, weight: 0.4570, first: 0.5595),
        Row(name: "meanRecurrence", mean: 0.67148, deviation: 0.37872, weight: 0.5175, first: 0.5505),
        Row(name: "logLength", mean: 2.85216, deviation: 0.66370, weight: -0.2019, first: -0.2166),
        Row(name: "logContentLength", mean: 2.19052, deviation: 0.74216, weight: -0.0630, first: -0.0452),
        Row(name: "isShort", mean: 0.10667, deviation: 0.30869, weight: -0.1017, first: -0.0784),
        Row(name: "isLong", mean: 0.05693, deviation: 0.23171, weight: -0.1168, first: -0.0705),
        Row(name: "isVeryLong", mean: 0.18039, deviation: 0.38451, weight: -0.1522, first: 0.0033),
        Row(name: "lengthUnder10", mean: 0.06292, deviation: 0.17002, weight: -0.1738, first: -0.1512),
        Row(name: "lengthOver15", mean: 0.77395, deviation: 1.00825, weight: -0.4536, first: -0.3888),
        Row(name: "lengthOver22", mean: 0.40464, deviation: 0.80450, weight: -0.3483, first: -0.2593),
        Row(name: "lengthOver30", mean: 0.17433, deviation: 0.58289, weight: -0.0958, first: 0.0168),
        Row(name: "lengthOver45", mean: 0.03663, deviation: 0.33032, weight: -0.1415, first: -0.0247),
        Row(name: "capitals", mean: 0.08713, deviation: 0.10284, weight: 0.0941, first: 0.0604),
        Row(name: "names", mean: 2.11527, deviation: 2.03271, weight: -0.2485, first: -0.2599),
        Row(name: "nameShare", mean: 0.11912, deviation: 0.13650, weight: 0.0005, first: 0.0182),
        Row(name: "mainNames", mean: 0.21632, deviation: 0.26014, weight: -0.0630, first: 0.1019),
        Row(name: "hasMainName", mean: 0.29816, deviation: 0.45745, weight: -0.1207, first: -0.0292),
        Row(name: "newNames", mean: 1.04592, deviation: 1.42003, weight: 0.0848, first: 0.0596),
        Row(name: "newMainNames", mean: 0.03444, deviation: 0.12892, weight: 0.4934, first: 0.6248),
        Row(name: "fullNames", mean: 0.60422, deviation: 0.98110, weight: 0.0270, first: 0.0468),
        Row(name: "startsWithName", mean: 0.25010, deviation: 0.43307, weight: 0.0474, first: 0.0980),
        Row(name: "numbers", mean: 0.29673, deviation: 0.67214, weight: 0.0675, first: 0.2193),
        Row(name: "hasNumber", mean: 0.20027, deviation: 0.40020, weight: 0.2933, first: 0.4731),
        Row(name: "hasNumberWord", mean: 0.12809, deviation: 0.33418, weight: 0.1496, first: 0.0812),
        Row(name: "hasMagnitude", mean: 0.06154, deviation: 0.24032, weight: 0.3719, first: 0.2884),
        Row(name: "hasWeekday", mean: 0.04808, deviation: 0.21394, weight: 0.0558, first: 0.2352),
        Row(name: "hasMonth", mean: 0.04850, deviation: 0.21482, weight: 0.0408, first: -0.0298),
        Row(name: "hasYear", mean: 0.05621, deviation: 0.23033, weight: -0.1082, first: -0.0183),
        Row(name: "hasQuotation", mean: 0.29087, deviation: 0.45416, weight: -0.3367, first: -0.1781),
        Row(name: "startsWithQuote", mean: 0.13282, deviation: 0.33938, weight: -0.2181, first: -0.1944),
        Row(name: "quotedShare", mean: 0.19182, deviation: 0.35393, weight: -0.2471, first: -0.2123),
        Row(name: "isHalfQuotation", mean: 0.10358, deviation: 0.30472, weight: 0.0002, first: 0.0168),
        Row(name: "hasAttribution", mean: 0.21606, deviation: 0.41155, weight: 0.1233, first: 0.1507),
        Row(name: "hasFirstPerson", mean: 0.17743, deviation: 0.38203, weight: -0.2710, first: -0.2496),
        Row(name: "firstPersons", mean: 0.26625, deviation: 0.64735, weight: -0.1507, first: -0.1280),
        Row(name: "thirdPersons", mean: 0.66952, deviation: 0.88144, weight: -0.0178, first: -0.0430),
        Row(name: "startsWithPronoun", mean: 0.28428, deviation: 0.45107, weight: -0.0904, first: -0.1590),
        Row(name: "startsWithFirstPerson", mean: 0.06163, deviation: 0.24047, weight: -0.2139, first: -0.1608),
        Row(name: "startsWithThirdPerson", mean: 0.10728, deviation: 0.30947, weight: 0.0419, first: -0.0388),
        Row(name: "startsWithDemonstrative", mean: 0.03135, deviation: 0.17426, weight: 0.0098, first: 0.0085),
        Row(name: "startsWithConnective", mean: 0.08403, deviation: 0.27743, weight: -0.0167, first: -0.0812),
        Row(name: "hasModal", mean: 0.13653, deviation: 0.34335, weight: 0.2303, first: 0.1234),
        Row(name: "hasNegation", mean: 0.14967, deviation: 0.35675, weight: -0.1483, first: -0.2207),
        Row(name: "hasSuperlative", mean: 0.12561, deviation: 0.33141, weight: 0.0019, first: -0.0726),
        Row(name: "stopWordShare", mean: 0.46511, deviation: 0.14618, weight: -0.1762, first: -0.2757),
        Row(name: "meanWordLength", mean: 4.78741, deviation: 0.73490, weight: -0.0875, first: -0.0721),
        Row(name: "commas", mean: 1.09507, deviation: 1.18207, weight: -0.2398, first: -0.1712),
        Row(name: "breaks", mean: 0.22198, deviation: 0.62509, weight: -0.1301, first: -0.2055),
        Row(name: "isQuestion", mean: 0.02342, deviation: 0.15122, weight: 0.0000, first: 0.0076),
        Row(name: "isBoilerplate", mean: 0.00703, deviation: 0.08354, weight: -0.0000, first: 0.0041),
        Row(name: "startsWithDateline", mean: 0.01108, deviation: 0.10469, weight: 0.3728, first: 0.6580),
        Row(name: "startsWithLabel", mean: 0.02271, deviation: 0.14897, weight: -0.1036, first: -0.1185),
        Row(name: "endsWithTerminal", mean: 0.98826, deviation: 0.10770, weight: 0.0162, first: 0.0109),
    ]

    /// The rows for Vietnamese, whose words are syllables.
    static let vietnamese: [Row] = [
        Row(name: "reciprocalIndex", mean: 0.13088, deviation: 0.19464, weight: 0.1009, first: -0.1022),
        Row(name: "reciprocalPosition", mean: 0.13072, deviation: 0.19469, weight: 0.0985, first: -0.0346),
        Row(name: "logPosition", mean: 2.61478, deviation: 0.97778, weight: -0.2988, first: -0.2098),
        Row(name: "scaledLogPosition", mean: 0.72977, deviation: 0.24451, weight: -0.4038, first: -0.3045),
        Row(name: "relativeIndex", mean: 0.50000, deviation: 0.29897, weight: -0.4888, first: -0.4295),
        Row(name: "isFirst", mean: 0.03444, deviation: 0.18237, weight: -0.1394, first: -0.2725),
        Row(name: "isSecond", mean: 0.03444, deviation: 0.18237, weight: 0.1697, first: 0.1760),
        Row(name: "isThird", mean: 0.03444, deviation: 0.18237, weight: 0.2196, first: 0.2259),
        Row(name: "isFourthOrFifth", mean: 0.06883, deviation: 0.25317, weight: -0.0604, first: -0.0513),
        Row(name: "isInFirstFive", mean: 0.17217, deviation: 0.37753, weight: 0.1175, first: 0.0445),
        Row(name: "startsParagraph", mean: 0.30448, deviation: 0.46019, weight: 0.4394, first: 0.2305),
        Row(name: "centroid", mean: 0.28396, deviation: 0.14542, weight: -0.0231, first: 0.0468),
        Row(name: "centroidWithoutSelf", mean: 0.18879, deviation: 0.12806, weight: 0.0095, first: 0.0743),
        Row(name: "leadSimilarity", mean: 0.15966, deviation: 0.19430, weight: -0.5792, first: -0.7074),
        Row(name: "titleSimilarity", mean: 0.06234, deviation: 0.11495, weight: 0.9239, first: 0.9546),
        Row(name: "titleCoverage", mean: 0.08541, deviation: 0.16149, weight: 0.7871, first: 0.8169),
        Row(name: "keyTerms", mean: 0.22659, deviation: 0.19559, weight: -0.2130, first: -0.0725),
        Row(name: "newKeyTerms", mean: 0.03444, deviation: 0.08722, weight: 0.9428, first: 0.9547),
        Row(name: "forwardSimilarity", mean: 0.15108, deviation: 0.16863, weight: 0.5825, first: 0.5357),
        Row(name: "backwardSimilarity", mean: 0.15136, deviation: 0.15551, weight: -0.5442, first: -0.5118),
        Row(name: "forwardExcess", mean: 0.05910, deviation: 0.08692, weight: 0.2071, first: 0.1726),
        Row(name: "meanForwardExcess", mean: 0.02172, deviation: 0.03326, weight: -0.3250, first: -0.3305),
        Row(name: "greatestForwardSimilarity", mean: 0.20620, deviation: 0.15258, weight: 0.2823, first: 0.2001),
        Row(name: "nextSimilarity", mean: 0.08251, deviation: 0.11362, weight: -0.2674, first: -0.4795),
        Row(name: "previousSimilarity", mean: 0.08251, deviation: 0.11362, weight: -0.3816, first: -0.3530),
        Row(name: "meanWeight", mean: 0.53078, deviation: 0.14432, weight: 0.3186, first: 0.4549),
        Row(name: "mass", mean: 0.11173, deviation: 0.07481, weight: -0.2769, first: -0.1501),
        Row(name: "recurringShare", mean: 0.50958, deviation: 0.23162, weight: 0.4393, first: 0.5287),
        Row(name: "meanRecurrence", mean: 0.67148, deviation: 0.37872, weight: 0.4976, first: 0.5142),
        Row(name: "logLength", mean: 2.85216, deviation: 0.66370, weight: -0.2725, first: -0.2938),
        Row(name: "logContentLength", mean: 2.19052, deviation: 0.74216, weight: -0.1176, first: -0.0948),
        Row(name: "isShort", mean: 0.10667, deviation: 0.30869, weight: -0.1096, first: -0.0933),
        Row(name: "isLong", mean: 0.05693, deviation: 0.23171, weight: -0.0271, first: 0.0662),
        Row(name: "isVeryLong", mean: 0.18039, deviation: 0.38451, weight: -0.2182, first: -0.0692),
        Row(name: "lengthUnder10", mean: 0.06292, deviation: 0.17002, weight: -0.1602, first: -0.1437),
        Row(name: "lengthOver15", mean: 0.77395, deviation: 1.00825, weight: -0.5197, first: -0.4433),
        Row(name: "lengthOver22", mean: 0.40464, deviation: 0.80450, weight: -0.4072, first: -0.2993),
        Row(name: "lengthOver30", mean: 0.17433, deviation: 0.58289, weight: -0.1092, first: 0.0428),
        Row(name: "lengthOver45", mean: 0.03663, deviation: 0.33032, weight: -0.1940, first: -0.0171),
        Row(name: "capitals", mean: 0.08713, deviation: 0.10284, weight: 0.1677, first: 0.1511),
        Row(name: "names", mean: 2.11527, deviation: 2.03271, weight: -0.2411, first: -0.2328),
        Row(name: "nameShare", mean: 0.11912, deviation: 0.13650, weight: 0.1044, first: 0.1541),
        Row(name: "mainNames", mean: 0.21632, deviation: 0.26014, weight: -0.0450, first: 0.1451),
        Row(name: "hasMainName", mean: 0.29816, deviation: 0.45745, weight: -0.1462, first: -0.0337),
        Row(name: "newNames", mean: 1.04592, deviation: 1.42003, weight: 0.2262, first: 0.2268),
        Row(name: "newMainNames", mean: 0.03444, deviation: 0.12892, weight: 0.5289, first: 0.6753),
        Row(name: "fullNames", mean: 0.60422, deviation: 0.98110, weight: 0.1196, first: 0.1517),
        Row(name: "startsWithName", mean: 0.25010, deviation: 0.43307, weight: -0.0232, first: 0.0729),
        Row(name: "numbers", mean: 0.29673, deviation: 0.67214, weight: -0.1150, first: 0.0873),
        Row(name: "hasNumber", mean: 0.20027, deviation: 0.40020, weight: 0.1512, first: 0.3423),
        Row(name: "hasNumberWord", mean: 0.12809, deviation: 0.33418, weight: 0.1496, first: 0.0752),
        Row(name: "hasMagnitude", mean: 0.06154, deviation: 0.24032, weight: 0.2800, first: 0.2418),
        Row(name: "hasWeekday", mean: 0.04808, deviation: 0.21394, weight: 0.0558, first: 0.2317),
        Row(name: "hasMonth", mean: 0.04850, deviation: 0.21482, weight: 0.0408, first: -0.0333),
        Row(name: "hasYear", mean: 0.05621, deviation: 0.23033, weight: -0.2745, first: -0.2384),
        Row(name: "hasQuotation", mean: 0.29087, deviation: 0.45416, weight: -0.2969, first: -0.1450),
        Row(name: "startsWithQuote", mean: 0.13282, deviation: 0.33938, weight: -0.2118, first: -0.1812),
        Row(name: "quotedShare", mean: 0.19182, deviation: 0.35393, weight: -0.2719, first: -0.2446),
        Row(name: "isHalfQuotation", mean: 0.10358, deviation: 0.30472, weight: 0.0002, first: 0.0115),
        Row(name: "hasAttribution", mean: 0.21606, deviation: 0.41155, weight: 0.1233, first: 0.1425),
        Row(name: "hasFirstPerson", mean: 0.17743, deviation: 0.38203, weight: -0.2710, first: -0.2569),
        Row(name: "firstPersons", mean: 0.26625, deviation: 0.64735, weight: -0.1507, first: -0.1344),
        Row(name: "thirdPersons", mean: 0.66952, deviation: 0.88144, weight: -0.0178, first: -0.0549),
        Row(name: "startsWithPronoun", mean: 0.28428, deviation: 0.45107, weight: -0.0904, first: -0.1689),
        Row(name: "startsWithFirstPerson", mean: 0.06163, deviation: 0.24047, weight: -0.2139, first: -0.1648),
        Row(name: "startsWithThirdPerson", mean: 0.10728, deviation: 0.30947, weight: 0.0419, first: -0.0442),
        Row(name: "startsWithDemonstrative", mean: 0.03135, deviation: 0.17426, weight: 0.0098, first: 0.0057),
        Row(name: "startsWithConnective", mean: 0.08403, deviation: 0.27743, weight: -0.0167, first: -0.0859),
        Row(name: "hasModal", mean: 0.13653, deviation: 0.34335, weight: 0.2303, first: 0.1172),
        Row(name: "hasNegation", mean: 0.14967, deviation: 0.35675, weight: -0.1483, first: -0.2273),
        Row(name: "hasSuperlative", mean: 0.12561, deviation: 0.33141, weight: 0.0019, first: -0.0785),
        Row(name: "stopWordShare", mean: 0.46511, deviation: 0.14618, weight: -0.1996, first: -0.3372),
        Row(name: "meanWordLength", mean: 4.78741, deviation: 0.73490, weight: -0.0932, first: -0.0766),
        Row(name: "commas", mean: 1.09507, deviation: 1.18207, weight: -0.4161, first: -0.3552),
        Row(name: "breaks", mean: 0.22198, deviation: 0.62509, weight: -0.1906, first: -0.2281),
        Row(name: "isQuestion", mean: 0.02342, deviation: 0.15122, weight: 0.0000, first: 0.0052),
        Row(name: "isBoilerplate", mean: 0.00703, deviation: 0.08354, weight: 0.0000, first: 0.0028),
        Row(name: "startsWithDateline", mean: 0.01108, deviation: 0.10469, weight: 0.3750, first: 0.6585),
        Row(name: "startsWithLabel", mean: 0.02271, deviation: 0.14897, weight: -0.1190, first: -0.1648),
        Row(name: "endsWithTerminal", mean: 0.98826, deviation: 0.10770, weight: 0.0174, first: 0.0138),
    ]
}
