import LedeText

/// The weights of the linear model, in one place; `Scripts/fit-model` writes this file.
enum ModelWeights {
    /// What one standard deviation of a feature adds to the score of a sentence, and to that of the first sound one, which is
    /// chosen or not for reasons of its own.
    typealias Weights = (any: Double, first: Double)

    /// A feature's name and its part in the model.
    struct Row: Sendable {
        /// What the feature measures.
        let name: String
        /// Its mean over the sentences that the model was fitted on.
        let mean: Double
        /// Its standard deviation there.
        let deviation: Double
        /// Its weights in summaries of several sentences.
        let several: Weights
        /// Its weights in summaries of one, which has to tell everything: it may be longer.
        let single: Weights

        init(_ name: String, _ mean: Double, _ deviation: Double, several: Weights, single: Weights) {
            (self.name, self.mean, self.deviation) = (name, mean, deviation)
            (self.several, self.single) = (several, single)
        }
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
        Row("reciprocalIndex", 0.13088, 0.19464, several: (0.1273, -0.1382), single: (0.1273, -0.1382)),
        Row("reciprocalPosition", 0.13072, 0.19469, several: (0.1305, -0.0651), single: (0.1305, -0.0651)),
        Row("logPosition", 2.61478, 0.97778, several: (-0.3417, -0.2108), single: (-0.3417, -0.2108)),
        Row("scaledLogPosition", 0.72977, 0.24451, several: (-0.4775, -0.3315), single: (-0.4775, -0.3315)),
        Row("relativeIndex", 0.50000, 0.29897, several: (-0.5824, -0.4970), single: (-0.5824, -0.4970)),
        Row("isFirst", 0.03444, 0.18237, several: (-0.2049, -0.4006), single: (-0.2049, -0.4006)),
        Row("isSecond", 0.03444, 0.18237, several: (0.2901, 0.2993), single: (0.2901, 0.2993)),
        Row("isThird", 0.03444, 0.18237, several: (0.3941, 0.4033), single: (0.3941, 0.4033)),
        Row("isFourthOrFifth", 0.06883, 0.25317, several: (-0.0537, -0.0404), single: (-0.0537, -0.0404)),
        Row("isInFirstFive", 0.17217, 0.37753, several: (0.2671, 0.1598), single: (0.2671, 0.1598)),
        Row("startsParagraph", 0.30448, 0.46019, several: (0.4394, 0.2408), single: (0.4394, 0.2408)),
        Row("centroid", 0.28396, 0.14542, several: (0.0733, 0.1378), single: (0.0733, 0.1378)),
        Row("centroidWithoutSelf", 0.18879, 0.12806, several: (0.1091, 0.1733), single: (0.1091, 0.1733)),
        Row("leadSimilarity", 0.15966, 0.19430, several: (-0.3483, -0.4879), single: (-0.3483, -0.4879)),
        Row("titleSimilarity", 0.06234, 0.11495, several: (0.7312, 0.7632), single: (0.7312, 0.7632)),
        Row("titleCoverage", 0.08541, 0.16149, several: (0.6198, 0.6499), single: (0.6198, 0.6499)),
        Row("keyTerms", 0.22659, 0.19559, several: (-0.0852, 0.0249), single: (-0.0852, 0.0249)),
        Row("newKeyTerms", 0.03444, 0.08722, several: (0.8654, 0.8527), single: (0.8654, 0.8527)),
        Row("forwardSimilarity", 0.15108, 0.16863, several: (0.6784, 0.6383), single: (0.6784, 0.6383)),
        Row("backwardSimilarity", 0.15136, 0.15551, several: (-0.4746, -0.4269), single: (-0.4746, -0.4269)),
        Row("forwardExcess", 0.05910, 0.08692, several: (0.3095, 0.2881), single: (0.3095, 0.2881)),
        Row("meanForwardExcess", 0.02172, 0.03326, several: (-0.2118, -0.2131), single: (-0.2118, -0.2131)),
        Row("greatestForwardSimilarity", 0.20620, 0.15258, several: (0.3230, 0.2765), single: (0.3230, 0.2765)),
        Row("nextSimilarity", 0.08251, 0.11362, several: (-0.2224, -0.3657), single: (-0.2224, -0.3657)),
        Row("previousSimilarity", 0.08251, 0.11362, several: (-0.1069, -0.0670), single: (-0.1069, -0.0670)),
        Row("meanWeight", 0.53078, 0.14432, several: (0.2500, 0.3505), single: (0.2500, 0.3505)),
        Row("mass", 0.11173, 0.07481, several: (-0.2185, -0.1046), single: (-0.2185, -0.1046)),
        Row("recurringShare", 0.50958, 0.23162, several: (0.4570, 0.5595), single: (0.4570, 0.5595)),
        Row("meanRecurrence", 0.67148, 0.37872, several: (0.5175, 0.5505), single: (0.5175, 0.5505)),
        Row("logLength", 2.85216, 0.66370, several: (-0.2019, -0.2166), single: (-0.2019, -0.2166)),
        Row("logContentLength", 2.19052, 0.74216, several: (-0.0630, -0.0452), single: (-0.0630, -0.0452)),
        Row("isShort", 0.10667, 0.30869, several: (-0.1017, -0.0784), single: (-0.1017, -0.0784)),
        Row("isLong", 0.05693, 0.23171, several: (-0.1168, -0.0705), single: (-0.1168, -0.0705)),
        Row("isVeryLong", 0.18039, 0.38451, several: (-0.1522, 0.0033), single: (-0.1522, 0.0033)),
        Row("lengthUnder10", 0.06292, 0.17002, several: (-0.1738, -0.1512), single: (-0.1738, -0.1512)),
        Row("lengthOver15", 0.77395, 1.00825, several: (-0.4536, -0.3888), single: (-0.4536, -0.3888)),
        Row("lengthOver22", 0.40464, 0.80450, several: (-0.3483, -0.2593), single: (-0.3483, -0.2593)),
        Row("lengthOver30", 0.17433, 0.58289, several: (-0.0958, 0.0168), single: (-0.0958, 0.0168)),
        Row("lengthOver45", 0.03663, 0.33032, several: (-0.1415, -0.0247), single: (-0.1415, -0.0247)),
        Row("capitals", 0.08713, 0.10284, several: (0.0941, 0.0604), single: (0.0941, 0.0604)),
        Row("names", 2.11527, 2.03271, several: (-0.2485, -0.2599), single: (-0.2485, -0.2599)),
        Row("nameShare", 0.11912, 0.13650, several: (0.0005, 0.0182), single: (0.0005, 0.0182)),
        Row("mainNames", 0.21632, 0.26014, several: (-0.0630, 0.1019), single: (-0.0630, 0.1019)),
        Row("hasMainName", 0.29816, 0.45745, several: (-0.1207, -0.0292), single: (-0.1207, -0.0292)),
        Row("newNames", 1.04592, 1.42003, several: (0.0848, 0.0596), single: (0.0848, 0.0596)),
        Row("newMainNames", 0.03444, 0.12892, several: (0.4934, 0.6248), single: (0.4934, 0.6248)),
        Row("fullNames", 0.60422, 0.98110, several: (0.0270, 0.0468), single: (0.0270, 0.0468)),
        Row("startsWithName", 0.25010, 0.43307, several: (0.0474, 0.0980), single: (0.0474, 0.0980)),
        Row("numbers", 0.29673, 0.67214, several: (0.0675, 0.2193), single: (0.0675, 0.2193)),
        Row("hasNumber", 0.20027, 0.40020, several: (0.2933, 0.4731), single: (0.2933, 0.4731)),
        Row("hasNumberWord", 0.12809, 0.33418, several: (0.1496, 0.0812), single: (0.1496, 0.0812)),
        Row("hasMagnitude", 0.06154, 0.24032, several: (0.3719, 0.2884), single: (0.3719, 0.2884)),
        Row("hasWeekday", 0.04808, 0.21394, several: (0.0558, 0.2352), single: (0.0558, 0.2352)),
        Row("hasMonth", 0.04850, 0.21482, several: (0.0408, -0.0298), single: (0.0408, -0.0298)),
        Row("hasYear", 0.05621, 0.23033, several: (-0.1082, -0.0183), single: (-0.1082, -0.0183)),
        Row("hasQuotation", 0.29087, 0.45416, several: (-0.3367, -0.1781), single: (-0.3367, -0.1781)),
        Row("startsWithQuote", 0.13282, 0.33938, several: (-0.2181, -0.1944), single: (-0.2181, -0.1944)),
        Row("quotedShare", 0.19182, 0.35393, several: (-0.2471, -0.2123), single: (-0.2471, -0.2123)),
        Row("isHalfQuotation", 0.10358, 0.30472, several: (0.0002, 0.0168), single: (0.0002, 0.0168)),
        Row("hasAttribution", 0.21606, 0.41155, several: (0.1233, 0.1507), single: (0.1233, 0.1507)),
        Row("hasFirstPerson", 0.17743, 0.38203, several: (-0.2710, -0.2496), single: (-0.2710, -0.2496)),
        Row("firstPersons", 0.26625, 0.64735, several: (-0.1507, -0.1280), single: (-0.1507, -0.1280)),
        Row("thirdPersons", 0.66952, 0.88144, several: (-0.0178, -0.0430), single: (-0.0178, -0.0430)),
        Row("startsWithPronoun", 0.28428, 0.45107, several: (-0.0904, -0.1590), single: (-0.0904, -0.1590)),
        Row("startsWithFirstPerson", 0.06163, 0.24047, several: (-0.2139, -0.1608), single: (-0.2139, -0.1608)),
        Row("startsWithThirdPerson", 0.10728, 0.30947, several: (0.0419, -0.0388), single: (0.0419, -0.0388)),
        Row("startsWithDemonstrative", 0.03135, 0.17426, several: (0.0098, 0.0085), single: (0.0098, 0.0085)),
        Row("startsWithConnective", 0.08403, 0.27743, several: (-0.0167, -0.0812), single: (-0.0167, -0.0812)),
        Row("hasModal", 0.13653, 0.34335, several: (0.2303, 0.1234), single: (0.2303, 0.1234)),
        Row("hasNegation", 0.14967, 0.35675, several: (-0.1483, -0.2207), single: (-0.1483, -0.2207)),
        Row("hasSuperlative", 0.12561, 0.33141, several: (0.0019, -0.0726), single: (0.0019, -0.0726)),
        Row("stopWordShare", 0.46511, 0.14618, several: (-0.1762, -0.2757), single: (-0.1762, -0.2757)),
        Row("meanWordLength", 4.78741, 0.73490, several: (-0.0875, -0.0721), single: (-0.0875, -0.0721)),
        Row("commas", 1.09507, 1.18207, several: (-0.2398, -0.1712), single: (-0.2398, -0.1712)),
        Row("breaks", 0.22198, 0.62509, several: (-0.1301, -0.2055), single: (-0.1301, -0.2055)),
        Row("isQuestion", 0.02342, 0.15122, several: (0.0000, 0.0076), single: (0.0000, 0.0076)),
        Row("isBoilerplate", 0.00703, 0.08354, several: (-0.0000, 0.0041), single: (-0.0000, 0.0041)),
        Row("startsWithDateline", 0.01108, 0.10469, several: (0.3728, 0.6580), single: (0.3728, 0.6580)),
        Row("startsWithLabel", 0.02271, 0.14897, several: (-0.1036, -0.1185), single: (-0.1036, -0.1185)),
        Row("endsWithTerminal", 0.98826, 0.10770, several: (0.0162, 0.0109), single: (0.0162, 0.0109)),
    ]

    /// The rows for Vietnamese, whose words are syllables.
    static let vietnamese: [Row] = [
        Row("reciprocalIndex", 0.13088, 0.19464, several: (0.1009, -0.1022), single: (0.1009, -0.1022)),
        Row("reciprocalPosition", 0.13072, 0.19469, several: (0.0985, -0.0346), single: (0.0985, -0.0346)),
        Row("logPosition", 2.61478, 0.97778, several: (-0.2988, -0.2098), single: (-0.2988, -0.2098)),
        Row("scaledLogPosition", 0.72977, 0.24451, several: (-0.4038, -0.3045), single: (-0.4038, -0.3045)),
        Row("relativeIndex", 0.50000, 0.29897, several: (-0.4888, -0.4295), single: (-0.4888, -0.4295)),
        Row("isFirst", 0.03444, 0.18237, several: (-0.1394, -0.2725), single: (-0.1394, -0.2725)),
        Row("isSecond", 0.03444, 0.18237, several: (0.1697, 0.1760), single: (0.1697, 0.1760)),
        Row("isThird", 0.03444, 0.18237, several: (0.2196, 0.2259), single: (0.2196, 0.2259)),
        Row("isFourthOrFifth", 0.06883, 0.25317, several: (-0.0604, -0.0513), single: (-0.0604, -0.0513)),
        Row("isInFirstFive", 0.17217, 0.37753, several: (0.1175, 0.0445), single: (0.1175, 0.0445)),
        Row("startsParagraph", 0.30448, 0.46019, several: (0.4394, 0.2305), single: (0.4394, 0.2305)),
        Row("centroid", 0.28396, 0.14542, several: (-0.0231, 0.0468), single: (-0.0231, 0.0468)),
        Row("centroidWithoutSelf", 0.18879, 0.12806, several: (0.0095, 0.0743), single: (0.0095, 0.0743)),
        Row("leadSimilarity", 0.15966, 0.19430, several: (-0.5792, -0.7074), single: (-0.5792, -0.7074)),
        Row("titleSimilarity", 0.06234, 0.11495, several: (0.9239, 0.9546), single: (0.9239, 0.9546)),
        Row("titleCoverage", 0.08541, 0.16149, several: (0.7871, 0.8169), single: (0.7871, 0.8169)),
        Row("keyTerms", 0.22659, 0.19559, several: (-0.2130, -0.0725), single: (-0.2130, -0.0725)),
        Row("newKeyTerms", 0.03444, 0.08722, several: (0.9428, 0.9547), single: (0.9428, 0.9547)),
        Row("forwardSimilarity", 0.15108, 0.16863, several: (0.5825, 0.5357), single: (0.5825, 0.5357)),
        Row("backwardSimilarity", 0.15136, 0.15551, several: (-0.5442, -0.5118), single: (-0.5442, -0.5118)),
        Row("forwardExcess", 0.05910, 0.08692, several: (0.2071, 0.1726), single: (0.2071, 0.1726)),
        Row("meanForwardExcess", 0.02172, 0.03326, several: (-0.3250, -0.3305), single: (-0.3250, -0.3305)),
        Row("greatestForwardSimilarity", 0.20620, 0.15258, several: (0.2823, 0.2001), single: (0.2823, 0.2001)),
        Row("nextSimilarity", 0.08251, 0.11362, several: (-0.2674, -0.4795), single: (-0.2674, -0.4795)),
        Row("previousSimilarity", 0.08251, 0.11362, several: (-0.3816, -0.3530), single: (-0.3816, -0.3530)),
        Row("meanWeight", 0.53078, 0.14432, several: (0.3186, 0.4549), single: (0.3186, 0.4549)),
        Row("mass", 0.11173, 0.07481, several: (-0.2769, -0.1501), single: (-0.2769, -0.1501)),
        Row("recurringShare", 0.50958, 0.23162, several: (0.4393, 0.5287), single: (0.4393, 0.5287)),
        Row("meanRecurrence", 0.67148, 0.37872, several: (0.4976, 0.5142), single: (0.4976, 0.5142)),
        Row("logLength", 2.85216, 0.66370, several: (-0.2725, -0.2938), single: (-0.2725, -0.2938)),
        Row("logContentLength", 2.19052, 0.74216, several: (-0.1176, -0.0948), single: (-0.1176, -0.0948)),
        Row("isShort", 0.10667, 0.30869, several: (-0.1096, -0.0933), single: (-0.1096, -0.0933)),
        Row("isLong", 0.05693, 0.23171, several: (-0.0271, 0.0662), single: (-0.0271, 0.0662)),
        Row("isVeryLong", 0.18039, 0.38451, several: (-0.2182, -0.0692), single: (-0.2182, -0.0692)),
        Row("lengthUnder10", 0.06292, 0.17002, several: (-0.1602, -0.1437), single: (-0.1602, -0.1437)),
        Row("lengthOver15", 0.77395, 1.00825, several: (-0.5197, -0.4433), single: (-0.5197, -0.4433)),
        Row("lengthOver22", 0.40464, 0.80450, several: (-0.4072, -0.2993), single: (-0.4072, -0.2993)),
        Row("lengthOver30", 0.17433, 0.58289, several: (-0.1092, 0.0428), single: (-0.1092, 0.0428)),
        Row("lengthOver45", 0.03663, 0.33032, several: (-0.1940, -0.0171), single: (-0.1940, -0.0171)),
        Row("capitals", 0.08713, 0.10284, several: (0.1677, 0.1511), single: (0.1677, 0.1511)),
        Row("names", 2.11527, 2.03271, several: (-0.2411, -0.2328), single: (-0.2411, -0.2328)),
        Row("nameShare", 0.11912, 0.13650, several: (0.1044, 0.1541), single: (0.1044, 0.1541)),
        Row("mainNames", 0.21632, 0.26014, several: (-0.0450, 0.1451), single: (-0.0450, 0.1451)),
        Row("hasMainName", 0.29816, 0.45745, several: (-0.1462, -0.0337), single: (-0.1462, -0.0337)),
        Row("newNames", 1.04592, 1.42003, several: (0.2262, 0.2268), single: (0.2262, 0.2268)),
        Row("newMainNames", 0.03444, 0.12892, several: (0.5289, 0.6753), single: (0.5289, 0.6753)),
        Row("fullNames", 0.60422, 0.98110, several: (0.1196, 0.1517), single: (0.1196, 0.1517)),
        Row("startsWithName", 0.25010, 0.43307, several: (-0.0232, 0.0729), single: (-0.0232, 0.0729)),
        Row("numbers", 0.29673, 0.67214, several: (-0.1150, 0.0873), single: (-0.1150, 0.0873)),
        Row("hasNumber", 0.20027, 0.40020, several: (0.1512, 0.3423), single: (0.1512, 0.3423)),
        Row("hasNumberWord", 0.12809, 0.33418, several: (0.1496, 0.0752), single: (0.1496, 0.0752)),
        Row("hasMagnitude", 0.06154, 0.24032, several: (0.2800, 0.2418), single: (0.2800, 0.2418)),
        Row("hasWeekday", 0.04808, 0.21394, several: (0.0558, 0.2317), single: (0.0558, 0.2317)),
        Row("hasMonth", 0.04850, 0.21482, several: (0.0408, -0.0333), single: (0.0408, -0.0333)),
        Row("hasYear", 0.05621, 0.23033, several: (-0.2745, -0.2384), single: (-0.2745, -0.2384)),
        Row("hasQuotation", 0.29087, 0.45416, several: (-0.2969, -0.1450), single: (-0.2969, -0.1450)),
        Row("startsWithQuote", 0.13282, 0.33938, several: (-0.2118, -0.1812), single: (-0.2118, -0.1812)),
        Row("quotedShare", 0.19182, 0.35393, several: (-0.2719, -0.2446), single: (-0.2719, -0.2446)),
        Row("isHalfQuotation", 0.10358, 0.30472, several: (0.0002, 0.0115), single: (0.0002, 0.0115)),
        Row("hasAttribution", 0.21606, 0.41155, several: (0.1233, 0.1425), single: (0.1233, 0.1425)),
        Row("hasFirstPerson", 0.17743, 0.38203, several: (-0.2710, -0.2569), single: (-0.2710, -0.2569)),
        Row("firstPersons", 0.26625, 0.64735, several: (-0.1507, -0.1344), single: (-0.1507, -0.1344)),
        Row("thirdPersons", 0.66952, 0.88144, several: (-0.0178, -0.0549), single: (-0.0178, -0.0549)),
        Row("startsWithPronoun", 0.28428, 0.45107, several: (-0.0904, -0.1689), single: (-0.0904, -0.1689)),
        Row("startsWithFirstPerson", 0.06163, 0.24047, several: (-0.2139, -0.1648), single: (-0.2139, -0.1648)),
        Row("startsWithThirdPerson", 0.10728, 0.30947, several: (0.0419, -0.0442), single: (0.0419, -0.0442)),
        Row("startsWithDemonstrative", 0.03135, 0.17426, several: (0.0098, 0.0057), single: (0.0098, 0.0057)),
        Row("startsWithConnective", 0.08403, 0.27743, several: (-0.0167, -0.0859), single: (-0.0167, -0.0859)),
        Row("hasModal", 0.13653, 0.34335, several: (0.2303, 0.1172), single: (0.2303, 0.1172)),
        Row("hasNegation", 0.14967, 0.35675, several: (-0.1483, -0.2273), single: (-0.1483, -0.2273)),
        Row("hasSuperlative", 0.12561, 0.33141, several: (0.0019, -0.0785), single: (0.0019, -0.0785)),
        Row("stopWordShare", 0.46511, 0.14618, several: (-0.1996, -0.3372), single: (-0.1996, -0.3372)),
        Row("meanWordLength", 4.78741, 0.73490, several: (-0.0932, -0.0766), single: (-0.0932, -0.0766)),
        Row("commas", 1.09507, 1.18207, several: (-0.4161, -0.3552), single: (-0.4161, -0.3552)),
        Row("breaks", 0.22198, 0.62509, several: (-0.1906, -0.2281), single: (-0.1906, -0.2281)),
        Row("isQuestion", 0.02342, 0.15122, several: (0.0000, 0.0052), single: (0.0000, 0.0052)),
        Row("isBoilerplate", 0.00703, 0.08354, several: (0.0000, 0.0028), single: (0.0000, 0.0028)),
        Row("startsWithDateline", 0.01108, 0.10469, several: (0.3750, 0.6585), single: (0.3750, 0.6585)),
        Row("startsWithLabel", 0.02271, 0.14897, several: (-0.1190, -0.1648), single: (-0.1190, -0.1648)),
        Row("endsWithTerminal", 0.98826, 0.10770, several: (0.0174, 0.0138), single: (0.0174, 0.0138)),
    ]
}
