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
        Row("reciprocalIndex", 0.13090, 0.19456, several: (0.1199, -0.1056), single: (0.0459, -0.1400)),
        Row("reciprocalPosition", 0.13068, 0.19464, several: (0.1046, -0.0904), single: (0.0265, -0.1672)),
        Row("logPosition", 2.61491, 0.97753, several: (-0.2678, -0.1374), single: (-0.1940, -0.0645)),
        Row("scaledLogPosition", 0.73015, 0.24489, several: (-0.4345, -0.2891), single: (-0.1809, -0.0365)),
        Row("relativeIndex", 0.50000, 0.29896, several: (-0.5466, -0.4617), single: (-0.1641, -0.0837)),
        Row("isFirst", 0.03442, 0.18231, several: (-0.2042, -0.3992), single: (-0.2028, -0.3965)),
        Row("isSecond", 0.03442, 0.18231, several: (0.3444, 0.3536), single: (0.2083, 0.2174)),
        Row("isThird", 0.03442, 0.18231, several: (0.3284, 0.3376), single: (-0.0691, -0.0599)),
        Row("isFourthOrFifth", 0.06879, 0.25310, several: (-0.0624, -0.0491), single: (0.2176, 0.2308)),
        Row("isInFirstFive", 0.17206, 0.37743, several: (0.2546, 0.1477), single: (0.1057, -0.0005)),
        Row("startsParagraph", 0.30360, 0.45981, several: (0.5062, 0.2850), single: (0.2169, 0.1560)),
        Row("centroid", 0.28373, 0.14594, several: (0.0541, 0.1207), single: (0.3383, 0.2330)),
        Row("centroidWithoutSelf", 0.18893, 0.12799, several: (0.0751, 0.0997), single: (0.2948, 0.2442)),
        Row("leadSimilarity", 0.16000, 0.19431, several: (-0.3596, -0.4999), single: (0.3454, 0.2504)),
        Row("titleSimilarity", 0.06253, 0.11524, several: (0.6263, 0.6618), single: (0.7935, 1.0249)),
        Row("titleCoverage", 0.08552, 0.16141, several: (0.5974, 0.6352), single: (1.0407, 1.3507)),
        Row("keyTerms", 0.22668, 0.19508, several: (-0.0742, 0.0127), single: (0.4545, 0.5647)),
        Row("newKeyTerms", 0.03442, 0.08671, several: (0.8501, 0.8362), single: (0.6520, 0.5483)),
        Row("forwardSimilarity", 0.15073, 0.16798, several: (0.6027, 0.5424), single: (0.4699, 0.5686)),
        Row("backwardSimilarity", 0.15072, 0.15474, several: (-0.4240, -0.3765), single: (-0.0446, 0.0025)),
        Row("forwardExcess", 0.05893, 0.08656, several: (0.3060, 0.2758), single: (0.3398, 0.2606)),
        Row("meanForwardExcess", 0.02168, 0.03311, several: (-0.0883, -0.0591), single: (-0.0437, -0.1365)),
        Row("greatestForwardSimilarity", 0.20612, 0.15271, several: (0.3553, 0.3227), single: (0.1147, -0.1383)),
        Row("nextSimilarity", 0.08264, 0.11370, several: (-0.2916, -0.4175), single: (-0.0040, 0.1000)),
        Row("previousSimilarity", 0.08264, 0.11370, several: (-0.0854, -0.0367), single: (0.0448, 0.0656)),
        Row("meanWeight", 0.53136, 0.14487, several: (0.2108, 0.2954), single: (-0.0083, -0.0185)),
        Row("mass", 0.11159, 0.07390, several: (-0.1995, -0.1162), single: (0.2123, 0.3353)),
        Row("recurringShare", 0.51039, 0.23208, several: (0.5822, 0.7332), single: (0.5391, 0.4990)),
        Row("meanRecurrence", 0.67286, 0.37984, several: (0.5570, 0.5903), single: (0.2197, 0.2688)),
        Row("logLength", 2.85244, 0.66146, several: (-0.1810, -0.1915), single: (0.3878, 0.5123)),
        Row("logContentLength", 2.19162, 0.73856, several: (-0.0608, -0.0402), single: (0.3876, 0.5014)),
        Row("isShort", 0.10611, 0.30798, several: (-0.1374, -0.1325), single: (-0.2235, -0.2294)),
        Row("isLong", 0.05612, 0.23015, several: (-0.0752, -0.0073), single: (-0.1006, -0.2769)),
        Row("isVeryLong", 0.17972, 0.38395, several: (-0.0867, 0.0765), single: (-0.1529, 0.0371)),
        Row("lengthUnder10", 0.06255, 0.16948, several: (-0.1813, -0.1643), single: (-0.2555, -0.2726)),
        Row("lengthOver15", 0.77052, 0.99504, several: (-0.3974, -0.3429), single: (0.2222, 0.3753)),
        Row("lengthOver22", 0.40106, 0.78951, several: (-0.2961, -0.2209), single: (0.0697, 0.1803)),
        Row("lengthOver30", 0.17102, 0.56541, several: (-0.0585, 0.0321), single: (-0.0613, -0.0714)),
        Row("lengthOver45", 0.03449, 0.31023, several: (-0.1377, -0.0452), single: (-0.0619, -0.0693)),
        Row("capitals", 0.08723, 0.10290, several: (0.0509, -0.0022), single: (-0.1041, -0.1154)),
        Row("names", 2.11428, 2.02885, several: (-0.1629, -0.1566), single: (0.2297, 0.4352)),
        Row("nameShare", 0.11931, 0.13797, several: (0.0062, 0.0231), single: (-0.1237, -0.1295)),
        Row("mainNames", 0.21656, 0.26002, several: (0.0162, 0.1253), single: (0.2628, 0.3638)),
        Row("hasMainName", 0.29849, 0.45760, several: (-0.1480, -0.1144), single: (-0.0625, -0.0321)),
        Row("newNames", 1.04586, 1.41827, several: (0.0840, 0.0590), single: (-0.0201, 0.1130)),
        Row("newMainNames", 0.03442, 0.12821, several: (0.5016, 0.5894), single: (0.3260, 0.5378)),
        Row("fullNames", 0.60333, 0.97899, several: (0.0657, 0.1159), single: (0.1322, 0.3140)),
        Row("startsWithName", 0.24740, 0.43150, several: (-0.0241, 0.0544), single: (0.1676, 0.2263)),
        Row("numbers", 0.29466, 0.67040, several: (0.1083, 0.2481), single: (0.0317, 0.0147)),
        Row("hasNumber", 0.19872, 0.39904, several: (0.3064, 0.4776), single: (0.3571, 0.3489)),
        Row("hasNumberWord", 0.12803, 0.33412, several: (0.1428, 0.1639), single: (0.1506, 0.0772)),
        Row("hasMagnitude", 0.06152, 0.24028, several: (0.3639, 0.2922), single: (0.3999, 0.1095)),
        Row("hasWeekday", 0.04807, 0.21391, several: (0.0620, 0.1690), single: (0.1267, -0.0662)),
        Row("hasMonth", 0.04853, 0.21487, several: (0.0164, -0.0970), single: (0.0786, 0.1988)),
        Row("hasYear", 0.05655, 0.23098, several: (-0.1284, 0.0139), single: (-0.2421, 0.1414)),
        Row("hasQuotation", 0.29211, 0.45473, several: (-0.3210, -0.2049), single: (-0.1601, 0.0921)),
        Row("startsWithQuote", 0.13300, 0.33957, several: (-0.2028, -0.2083), single: (-0.2357, -0.2205)),
        Row("quotedShare", 0.19386, 0.35553, several: (-0.2663, -0.2227), single: (-0.1861, -0.0936)),
        Row("isHalfQuotation", 0.10481, 0.30631, several: (-0.0009, 0.0157), single: (-0.0007, 0.0159)),
        Row("hasAttribution", 0.21593, 0.41147, several: (0.0093, -0.0305), single: (0.2586, 0.1137)),
        Row("hasFirstPerson", 0.17700, 0.38167, several: (-0.2592, -0.2597), single: (-0.3457, -0.3962)),
        Row("firstPersons", 0.26582, 0.64723, several: (-0.1980, -0.1878), single: (-0.1504, -0.1915)),
        Row("thirdPersons", 0.66928, 0.88138, several: (0.0227, 0.0007), single: (-0.1808, -0.1399)),
        Row("startsWithPronoun", 0.28460, 0.45122, several: (-0.0703, -0.1312), single: (0.0297, -0.0123)),
        Row("startsWithFirstPerson", 0.06150, 0.24025, several: (-0.2391, -0.2062), single: (-0.1310, -0.1147)),
        Row("startsWithThirdPerson", 0.10770, 0.31000, several: (-0.0004, -0.0297), single: (-0.0294, -0.0419)),
        Row("startsWithDemonstrative", 0.03140, 0.17439, several: (-0.0104, 0.0022), single: (0.0073, -0.0576)),
        Row("startsWithConnective", 0.08400, 0.27739, several: (0.1022, -0.0016), single: (0.1883, 0.1778)),
        Row("hasModal", 0.13641, 0.34323, several: (0.1460, 0.0514), single: (0.1371, 0.1754)),
        Row("hasNegation", 0.14956, 0.35664, several: (-0.1024, -0.2078), single: (-0.2871, -0.5184)),
        Row("hasSuperlative", 0.12542, 0.33120, several: (0.0002, -0.1126), single: (0.1022, 0.1440)),
        Row("stopWordShare", 0.46455, 0.14669, several: (-0.1612, -0.2562), single: (0.0240, 0.0280)),
        Row("meanWordLength", 4.78860, 0.73479, several: (-0.0952, -0.0394), single: (-0.2478, -0.2145)),
        Row("commas", 1.09379, 1.18161, several: (-0.2099, -0.1772), single: (-0.1943, -0.2242)),
        Row("breaks", 0.22181, 0.62365, several: (-0.1202, -0.2286), single: (-0.1530, -0.0815)),
        Row("isQuestion", 0.02276, 0.14915, several: (-0.0006, 0.0068), single: (-0.0009, 0.0065)),
        Row("isBoilerplate", 0.00808, 0.08952, several: (-0.0002, 0.0042), single: (-0.0000, 0.0044)),
        Row("startsWithDateline", 0.01384, 0.11682, several: (0.3533, 0.6342), single: (0.4631, 0.6349)),
        Row("startsWithLabel", 0.02283, 0.14937, several: (-0.0984, -0.1507), single: (0.1955, 0.1794)),
        Row("endsWithTerminal", 0.97769, 0.14768, several: (0.0184, 0.0110), single: (0.0291, 0.0218)),
    ]

    /// The rows for Vietnamese, whose words are syllables.
    static let vietnamese: [Row] = [
        Row("reciprocalIndex", 0.13090, 0.19456, several: (0.0113, -0.1224), single: (-0.0006, -0.1658)),
        Row("reciprocalPosition", 0.13068, 0.19464, several: (-0.0163, -0.1332), single: (-0.0359, -0.2182)),
        Row("logPosition", 2.61491, 0.97753, several: (-0.0671, 0.0111), single: (-0.1498, -0.0278)),
        Row("scaledLogPosition", 0.73015, 0.24489, several: (-0.2041, -0.1170), single: (-0.0671, 0.0689)),
        Row("relativeIndex", 0.50000, 0.29896, several: (-0.2701, -0.2188), single: (-0.0510, 0.0225)),
        Row("isFirst", 0.03442, 0.18231, several: (-0.1224, -0.2392), single: (-0.1910, -0.3734)),
        Row("isSecond", 0.03442, 0.18231, several: (0.1649, 0.1704), single: (0.0974, 0.1061)),
        Row("isThird", 0.03442, 0.18231, several: (0.1500, 0.1555), single: (-0.2624, -0.2538)),
        Row("isFourthOrFifth", 0.06879, 0.25310, several: (-0.1041, -0.0962), single: (0.3429, 0.3553)),
        Row("isInFirstFive", 0.17206, 0.37743, several: (0.0519, -0.0121), single: (0.0048, -0.0952)),
        Row("startsParagraph", 0.30360, 0.45981, several: (0.5062, 0.2721), single: (0.2169, 0.1542)),
        Row("centroid", 0.28373, 0.14594, several: (-0.0480, 0.0573), single: (0.3811, 0.2785)),
        Row("centroidWithoutSelf", 0.18893, 0.12799, several: (-0.0400, -0.0149), single: (0.3296, 0.3313)),
        Row("leadSimilarity", 0.16000, 0.19431, several: (-0.4829, -0.5952), single: (0.3350, 0.2588)),
        Row("titleSimilarity", 0.06253, 0.11524, several: (1.1896, 1.2697), single: (1.0763, 1.2207)),
        Row("titleCoverage", 0.08552, 0.16141, several: (1.0355, 1.1162), single: (1.3090, 1.5673)),
        Row("keyTerms", 0.22668, 0.19508, several: (-0.0728, 0.1261), single: (0.5217, 0.6913)),
        Row("newKeyTerms", 0.03442, 0.08671, several: (0.9066, 0.9737), single: (0.4150, 0.3118)),
        Row("forwardSimilarity", 0.15073, 0.16798, several: (0.3393, 0.3066), single: (0.3548, 0.5718)),
        Row("backwardSimilarity", 0.15072, 0.15474, several: (-0.3332, -0.3047), single: (0.1002, 0.1447)),
        Row("forwardExcess", 0.05893, 0.08656, several: (0.1558, 0.1747), single: (0.2626, 0.2357)),
        Row("meanForwardExcess", 0.02168, 0.03311, several: (-0.1147, -0.0345), single: (-0.1316, -0.2442)),
        Row("greatestForwardSimilarity", 0.20612, 0.15271, several: (0.3411, 0.2950), single: (-0.0550, -0.2980)),
        Row("nextSimilarity", 0.08264, 0.11370, several: (-0.4285, -0.6469), single: (0.2425, 0.3713)),
        Row("previousSimilarity", 0.08264, 0.11370, several: (-0.5569, -0.5211), single: (0.2223, 0.2474)),
        Row("meanWeight", 0.53136, 0.14487, several: (0.2857, 0.3699), single: (0.0314, 0.0146)),
        Row("mass", 0.11159, 0.07390, several: (-0.3082, -0.1835), single: (0.1320, 0.2211)),
        Row("recurringShare", 0.51039, 0.23208, several: (0.5565, 0.6883), single: (0.5862, 0.6088)),
        Row("meanRecurrence", 0.67286, 0.37984, several: (0.5551, 0.5536), single: (0.2717, 0.4085)),
        Row("logLength", 2.85244, 0.66146, several: (-0.3030, -0.2913), single: (0.3571, 0.4722)),
        Row("logContentLength", 2.19162, 0.73856, several: (-0.1648, -0.1191), single: (0.3806, 0.4843)),
        Row("isShort", 0.10611, 0.30798, several: (-0.1524, -0.1532), single: (-0.2506, -0.2574)),
        Row("isLong", 0.05612, 0.23015, several: (0.0299, 0.1936), single: (-0.0830, -0.2438)),
        Row("isVeryLong", 0.17972, 0.38395, several: (-0.3254, -0.2000), single: (-0.2723, -0.0163)),
        Row("lengthUnder10", 0.06255, 0.16948, several: (-0.1613, -0.1407), single: (-0.2730, -0.2912)),
        Row("lengthOver15", 0.77052, 0.99504, several: (-0.5517, -0.4342), single: (0.1545, 0.3083)),
        Row("lengthOver22", 0.40106, 0.78951, several: (-0.4478, -0.3105), single: (0.0232, 0.1371)),
        Row("lengthOver30", 0.17102, 0.56541, several: (-0.0617, 0.1264), single: (-0.0972, -0.0983)),
        Row("lengthOver45", 0.03449, 0.31023, several: (-0.2477, 0.0122), single: (-0.1001, -0.0945)),
        Row("capitals", 0.08723, 0.10290, several: (0.1273, -0.0004), single: (-0.0447, -0.0323)),
        Row("names", 2.11428, 2.02885, several: (-0.1712, -0.1471), single: (0.2893, 0.5446)),
        Row("nameShare", 0.11931, 0.13797, several: (0.0480, 0.0516), single: (-0.0904, -0.0648)),
        Row("mainNames", 0.21656, 0.26002, several: (0.0560, 0.2270), single: (0.2157, 0.3409)),
        Row("hasMainName", 0.29849, 0.45760, several: (-0.1483, -0.1135), single: (-0.1171, -0.0762)),
        Row("newNames", 1.04586, 1.41827, several: (0.2088, 0.2359), single: (-0.0145, 0.1453)),
        Row("newMainNames", 0.03442, 0.12821, several: (0.6027, 0.8257), single: (0.2785, 0.5519)),
        Row("fullNames", 0.60333, 0.97899, several: (0.0861, 0.1401), single: (0.2803, 0.5029)),
        Row("startsWithName", 0.24740, 0.43150, several: (-0.3173, -0.1551), single: (0.2750, 0.3513)),
        Row("numbers", 0.29466, 0.67040, several: (-0.0530, 0.1718), single: (-0.1931, -0.3527)),
        Row("hasNumber", 0.19872, 0.39904, several: (0.1623, 0.3448), single: (0.2662, 0.1917)),
        Row("hasNumberWord", 0.12803, 0.33412, several: (0.1428, 0.1565), single: (0.1506, 0.0761)),
        Row("hasMagnitude", 0.06152, 0.24028, several: (0.3233, 0.3798), single: (0.3337, 0.0763)),
        Row("hasWeekday", 0.04807, 0.21391, several: (0.0620, 0.1646), single: (0.1267, -0.0668)),
        Row("hasMonth", 0.04853, 0.21487, several: (0.0164, -0.1014), single: (0.0786, 0.1981)),
        Row("hasYear", 0.05655, 0.23098, several: (-0.1222, -0.0395), single: (-0.1761, 0.2907)),
        Row("hasQuotation", 0.29211, 0.45473, several: (-0.1867, -0.0859), single: (-0.2320, -0.0510)),
        Row("startsWithQuote", 0.13300, 0.33957, several: (-0.2131, -0.1955), single: (-0.2176, -0.2034)),
        Row("quotedShare", 0.19386, 0.35553, several: (-0.3211, -0.2893), single: (-0.2256, -0.1618)),
        Row("isHalfQuotation", 0.10481, 0.30631, several: (-0.0009, 0.0090), single: (-0.0007, 0.0149)),
        Row("hasAttribution", 0.21593, 0.41147, several: (0.0093, -0.0407), single: (0.2586, 0.1122)),
        Row("hasFirstPerson", 0.17700, 0.38167, several: (-0.2592, -0.2688), single: (-0.3457, -0.3975)),
        Row("firstPersons", 0.26582, 0.64723, several: (-0.1980, -0.1958), single: (-0.1504, -0.1926)),
        Row("thirdPersons", 0.66928, 0.88138, several: (0.0227, -0.0141), single: (-0.1808, -0.1421)),
        Row("startsWithPronoun", 0.28460, 0.45122, several: (-0.0703, -0.1436), single: (0.0297, -0.0141)),
        Row("startsWithFirstPerson", 0.06150, 0.24025, several: (-0.2391, -0.2112), single: (-0.1310, -0.1154)),
        Row("startsWithThirdPerson", 0.10770, 0.31000, several: (-0.0004, -0.0365), single: (-0.0294, -0.0429)),
        Row("startsWithDemonstrative", 0.03140, 0.17439, several: (-0.0104, -0.0013), single: (0.0073, -0.0581)),
        Row("startsWithConnective", 0.08400, 0.27739, several: (0.1022, -0.0075), single: (0.1883, 0.1770)),
        Row("hasModal", 0.13641, 0.34323, several: (0.1460, 0.0436), single: (0.1371, 0.1743)),
        Row("hasNegation", 0.14956, 0.35664, several: (-0.1024, -0.2160), single: (-0.2871, -0.5196)),
        Row("hasSuperlative", 0.12542, 0.33120, several: (0.0002, -0.1200), single: (0.1022, 0.1429)),
        Row("stopWordShare", 0.46455, 0.14669, several: (-0.1472, -0.2567), single: (-0.0507, -0.0420)),
        Row("meanWordLength", 4.78860, 0.73479, several: (-0.3016, -0.2453), single: (-0.2251, -0.1380)),
        Row("commas", 1.09379, 1.18161, several: (-0.2856, -0.2066), single: (-0.3135, -0.3363)),
        Row("breaks", 0.22181, 0.62365, several: (-0.1721, -0.2207), single: (-0.4007, -0.4661)),
        Row("isQuestion", 0.02276, 0.14915, several: (-0.0006, 0.0039), single: (-0.0009, 0.0061)),
        Row("isBoilerplate", 0.00808, 0.08952, several: (-0.0002, 0.0025), single: (-0.0000, 0.0041)),
        Row("startsWithDateline", 0.01384, 0.11682, several: (0.4005, 0.6792), single: (0.5481, 0.7289)),
        Row("startsWithLabel", 0.02283, 0.14937, several: (-0.1320, -0.2328), single: (0.2748, 0.2767)),
        Row("endsWithTerminal", 0.97769, 0.14768, several: (0.0652, 0.0608), single: (0.0285, 0.0216)),
    ]
}
