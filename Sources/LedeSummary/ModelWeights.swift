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
        ///
        /// On the scale of the others, so that ``lead`` and ``introduction`` decide as often.
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
    static let introduction = 2.5
    /// How fast a sentence's worth grows with its score, where lengths differ.
    static let sharpness = 1.0
    /// What the first sound sentence is worth more there, in summaries of up to ``leadSentences``, and in English where it
    /// tells news: it tells what the others are about.
    static let lead = 2.0
    /// Most sentences of a summary whose lead is worth more: with three it won in no reading.
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
        Row("reciprocalIndex", 0.13090, 0.19456, several: (0.1199, -0.1056), single: (0.0262, -0.0800)),
        Row("reciprocalPosition", 0.13068, 0.19464, several: (0.1046, -0.0904), single: (0.0151, -0.0955)),
        Row("logPosition", 2.61491, 0.97753, several: (-0.2678, -0.1374), single: (-0.1109, -0.0369)),
        Row("scaledLogPosition", 0.73015, 0.24489, several: (-0.4345, -0.2891), single: (-0.1034, -0.0209)),
        Row("relativeIndex", 0.50000, 0.29896, several: (-0.5466, -0.4617), single: (-0.0938, -0.0478)),
        Row("isFirst", 0.03442, 0.18231, several: (-0.2042, -0.3992), single: (-0.1159, -0.2266)),
        Row("isSecond", 0.03442, 0.18231, several: (0.3444, 0.3536), single: (0.1190, 0.1242)),
        Row("isThird", 0.03442, 0.18231, several: (0.3284, 0.3376), single: (-0.0395, -0.0342)),
        Row("isFourthOrFifth", 0.06879, 0.25310, several: (-0.0624, -0.0491), single: (0.1243, 0.1319)),
        Row("isInFirstFive", 0.17206, 0.37743, several: (0.2546, 0.1477), single: (0.0604, -0.0003)),
        Row("startsParagraph", 0.30360, 0.45981, several: (0.5062, 0.2850), single: (0.1239, 0.0891)),
        Row("centroid", 0.28373, 0.14594, several: (0.0541, 0.1207), single: (0.1933, 0.1331)),
        Row("centroidWithoutSelf", 0.18893, 0.12799, several: (0.0751, 0.0997), single: (0.1685, 0.1395)),
        Row("leadSimilarity", 0.16000, 0.19431, several: (-0.3596, -0.4999), single: (0.1974, 0.1431)),
        Row("titleSimilarity", 0.06253, 0.11524, several: (0.6263, 0.6618), single: (0.4534, 0.5857)),
        Row("titleCoverage", 0.08552, 0.16141, several: (0.5974, 0.6352), single: (0.5947, 0.7718)),
        Row("keyTerms", 0.22668, 0.19508, several: (-0.0742, 0.0127), single: (0.2597, 0.3227)),
        Row("newKeyTerms", 0.03442, 0.08671, several: (0.8501, 0.8362), single: (0.3726, 0.3133)),
        Row("forwardSimilarity", 0.15073, 0.16798, several: (0.6027, 0.5424), single: (0.2685, 0.3249)),
        Row("backwardSimilarity", 0.15072, 0.15474, several: (-0.4240, -0.3765), single: (-0.0255, 0.0014)),
        Row("forwardExcess", 0.05893, 0.08656, several: (0.3060, 0.2758), single: (0.1942, 0.1489)),
        Row("meanForwardExcess", 0.02168, 0.03311, several: (-0.0883, -0.0591), single: (-0.0250, -0.0780)),
        Row("greatestForwardSimilarity", 0.20612, 0.15271, several: (0.3553, 0.3227), single: (0.0655, -0.0790)),
        Row("nextSimilarity", 0.08264, 0.11370, several: (-0.2916, -0.4175), single: (-0.0023, 0.0571)),
        Row("previousSimilarity", 0.08264, 0.11370, several: (-0.0854, -0.0367), single: (0.0256, 0.0375)),
        Row("meanWeight", 0.53136, 0.14487, several: (0.2108, 0.2954), single: (-0.0047, -0.0106)),
        Row("mass", 0.11159, 0.07390, several: (-0.1995, -0.1162), single: (0.1213, 0.1916)),
        Row("recurringShare", 0.51039, 0.23208, several: (0.5822, 0.7332), single: (0.3081, 0.2851)),
        Row("meanRecurrence", 0.67286, 0.37984, several: (0.5570, 0.5903), single: (0.1255, 0.1536)),
        Row("logLength", 2.85244, 0.66146, several: (-0.1810, -0.1915), single: (0.2216, 0.2927)),
        Row("logContentLength", 2.19162, 0.73856, several: (-0.0608, -0.0402), single: (0.2215, 0.2865)),
        Row("isShort", 0.10611, 0.30798, several: (-0.1374, -0.1325), single: (-0.1277, -0.1311)),
        Row("isLong", 0.05612, 0.23015, several: (-0.0752, -0.0073), single: (-0.0575, -0.1582)),
        Row("isVeryLong", 0.17972, 0.38395, several: (-0.0867, 0.0765), single: (-0.0874, 0.0212)),
        Row("lengthUnder10", 0.06255, 0.16948, several: (-0.1813, -0.1643), single: (-0.1460, -0.1558)),
        Row("lengthOver15", 0.77052, 0.99504, several: (-0.3974, -0.3429), single: (0.1270, 0.2145)),
        Row("lengthOver22", 0.40106, 0.78951, several: (-0.2961, -0.2209), single: (0.0398, 0.1030)),
        Row("lengthOver30", 0.17102, 0.56541, several: (-0.0585, 0.0321), single: (-0.0350, -0.0408)),
        Row("lengthOver45", 0.03449, 0.31023, several: (-0.1377, -0.0452), single: (-0.0354, -0.0396)),
        Row("capitals", 0.08723, 0.10290, several: (0.0509, -0.0022), single: (-0.0595, -0.0659)),
        Row("names", 2.11428, 2.02885, several: (-0.1629, -0.1566), single: (0.1313, 0.2487)),
        Row("nameShare", 0.11931, 0.13797, several: (0.0062, 0.0231), single: (-0.0707, -0.0740)),
        Row("mainNames", 0.21656, 0.26002, several: (0.0162, 0.1253), single: (0.1502, 0.2079)),
        Row("hasMainName", 0.29849, 0.45760, several: (-0.1480, -0.1144), single: (-0.0357, -0.0183)),
        Row("newNames", 1.04586, 1.41827, several: (0.0840, 0.0590), single: (-0.0115, 0.0646)),
        Row("newMainNames", 0.03442, 0.12821, several: (0.5016, 0.5894), single: (0.1863, 0.3073)),
        Row("fullNames", 0.60333, 0.97899, several: (0.0657, 0.1159), single: (0.0755, 0.1794)),
        Row("startsWithName", 0.24740, 0.43150, several: (-0.0241, 0.0544), single: (0.0958, 0.1293)),
        Row("numbers", 0.29466, 0.67040, several: (0.1083, 0.2481), single: (0.0181, 0.0084)),
        Row("hasNumber", 0.19872, 0.39904, several: (0.3064, 0.4776), single: (0.2041, 0.1994)),
        Row("hasNumberWord", 0.12803, 0.33412, several: (0.1428, 0.1639), single: (0.0861, 0.0441)),
        Row("hasMagnitude", 0.06152, 0.24028, several: (0.3639, 0.2922), single: (0.2285, 0.0626)),
        Row("hasWeekday", 0.04807, 0.21391, several: (0.0620, 0.1690), single: (0.0724, -0.0378)),
        Row("hasMonth", 0.04853, 0.21487, several: (0.0164, -0.0970), single: (0.0449, 0.1136)),
        Row("hasYear", 0.05655, 0.23098, several: (-0.1284, 0.0139), single: (-0.1383, 0.0808)),
        Row("hasQuotation", 0.29211, 0.45473, several: (-0.3210, -0.2049), single: (-0.0915, 0.0526)),
        Row("startsWithQuote", 0.13300, 0.33957, several: (-0.2028, -0.2083), single: (-0.1347, -0.1260)),
        Row("quotedShare", 0.19386, 0.35553, several: (-0.2663, -0.2227), single: (-0.1063, -0.0535)),
        Row("isHalfQuotation", 0.10481, 0.30631, several: (-0.0009, 0.0157), single: (-0.0004, 0.0091)),
        Row("hasAttribution", 0.21593, 0.41147, several: (0.0093, -0.0305), single: (0.1478, 0.0650)),
        Row("hasFirstPerson", 0.17700, 0.38167, several: (-0.2592, -0.2597), single: (-0.1975, -0.2264)),
        Row("firstPersons", 0.26582, 0.64723, several: (-0.1980, -0.1878), single: (-0.0859, -0.1094)),
        Row("thirdPersons", 0.66928, 0.88138, several: (0.0227, 0.0007), single: (-0.1033, -0.0799)),
        Row("startsWithPronoun", 0.28460, 0.45122, several: (-0.0703, -0.1312), single: (0.0170, -0.0070)),
        Row("startsWithFirstPerson", 0.06150, 0.24025, several: (-0.2391, -0.2062), single: (-0.0749, -0.0655)),
        Row("startsWithThirdPerson", 0.10770, 0.31000, several: (-0.0004, -0.0297), single: (-0.0168, -0.0239)),
        Row("startsWithDemonstrative", 0.03140, 0.17439, several: (-0.0104, 0.0022), single: (0.0042, -0.0329)),
        Row("startsWithConnective", 0.08400, 0.27739, several: (0.1022, -0.0016), single: (0.1076, 0.1016)),
        Row("hasModal", 0.13641, 0.34323, several: (0.1460, 0.0514), single: (0.0783, 0.1002)),
        Row("hasNegation", 0.14956, 0.35664, several: (-0.1024, -0.2078), single: (-0.1641, -0.2962)),
        Row("hasSuperlative", 0.12542, 0.33120, several: (0.0002, -0.1126), single: (0.0584, 0.0823)),
        Row("stopWordShare", 0.46455, 0.14669, several: (-0.1612, -0.2562), single: (0.0137, 0.0160)),
        Row("meanWordLength", 4.78860, 0.73479, several: (-0.0952, -0.0394), single: (-0.1416, -0.1226)),
        Row("commas", 1.09379, 1.18161, several: (-0.2099, -0.1772), single: (-0.1110, -0.1281)),
        Row("breaks", 0.22181, 0.62365, several: (-0.1202, -0.2286), single: (-0.0874, -0.0466)),
        Row("isQuestion", 0.02276, 0.14915, several: (-0.0006, 0.0068), single: (-0.0005, 0.0037)),
        Row("isBoilerplate", 0.00808, 0.08952, several: (-0.0002, 0.0042), single: (-0.0000, 0.0025)),
        Row("startsWithDateline", 0.01384, 0.11682, several: (0.3533, 0.6342), single: (0.2646, 0.3628)),
        Row("startsWithLabel", 0.02283, 0.14937, several: (-0.0984, -0.1507), single: (0.1117, 0.1025)),
        Row("endsWithTerminal", 0.97769, 0.14768, several: (0.0184, 0.0110), single: (0.0166, 0.0125)),
    ]

    /// The rows for Vietnamese, whose words are syllables.
    static let vietnamese: [Row] = [
        Row("reciprocalIndex", 0.13090, 0.19456, several: (0.0113, -0.1224), single: (-0.0003, -0.0947)),
        Row("reciprocalPosition", 0.13068, 0.19464, several: (-0.0163, -0.1332), single: (-0.0205, -0.1247)),
        Row("logPosition", 2.61491, 0.97753, several: (-0.0671, 0.0111), single: (-0.0856, -0.0159)),
        Row("scaledLogPosition", 0.73015, 0.24489, several: (-0.2041, -0.1170), single: (-0.0383, 0.0394)),
        Row("relativeIndex", 0.50000, 0.29896, several: (-0.2701, -0.2188), single: (-0.0291, 0.0129)),
        Row("isFirst", 0.03442, 0.18231, several: (-0.1224, -0.2392), single: (-0.1091, -0.2134)),
        Row("isSecond", 0.03442, 0.18231, several: (0.1649, 0.1704), single: (0.0557, 0.0606)),
        Row("isThird", 0.03442, 0.18231, several: (0.1500, 0.1555), single: (-0.1499, -0.1450)),
        Row("isFourthOrFifth", 0.06879, 0.25310, several: (-0.1041, -0.0962), single: (0.1959, 0.2030)),
        Row("isInFirstFive", 0.17206, 0.37743, several: (0.0519, -0.0121), single: (0.0027, -0.0544)),
        Row("startsParagraph", 0.30360, 0.45981, several: (0.5062, 0.2721), single: (0.1239, 0.0881)),
        Row("centroid", 0.28373, 0.14594, several: (-0.0480, 0.0573), single: (0.2178, 0.1591)),
        Row("centroidWithoutSelf", 0.18893, 0.12799, several: (-0.0400, -0.0149), single: (0.1883, 0.1893)),
        Row("leadSimilarity", 0.16000, 0.19431, several: (-0.4829, -0.5952), single: (0.1914, 0.1479)),
        Row("titleSimilarity", 0.06253, 0.11524, several: (1.1896, 1.2697), single: (0.6150, 0.6975)),
        Row("titleCoverage", 0.08552, 0.16141, several: (1.0355, 1.1162), single: (0.7480, 0.8956)),
        Row("keyTerms", 0.22668, 0.19508, several: (-0.0728, 0.1261), single: (0.2981, 0.3950)),
        Row("newKeyTerms", 0.03442, 0.08671, several: (0.9066, 0.9737), single: (0.2371, 0.1782)),
        Row("forwardSimilarity", 0.15073, 0.16798, several: (0.3393, 0.3066), single: (0.2027, 0.3267)),
        Row("backwardSimilarity", 0.15072, 0.15474, several: (-0.3332, -0.3047), single: (0.0573, 0.0827)),
        Row("forwardExcess", 0.05893, 0.08656, several: (0.1558, 0.1747), single: (0.1501, 0.1347)),
        Row("meanForwardExcess", 0.02168, 0.03311, several: (-0.1147, -0.0345), single: (-0.0752, -0.1395)),
        Row("greatestForwardSimilarity", 0.20612, 0.15271, several: (0.3411, 0.2950), single: (-0.0314, -0.1703)),
        Row("nextSimilarity", 0.08264, 0.11370, several: (-0.4285, -0.6469), single: (0.1386, 0.2122)),
        Row("previousSimilarity", 0.08264, 0.11370, several: (-0.5569, -0.5211), single: (0.1270, 0.1414)),
        Row("meanWeight", 0.53136, 0.14487, several: (0.2857, 0.3699), single: (0.0179, 0.0083)),
        Row("mass", 0.11159, 0.07390, several: (-0.3082, -0.1835), single: (0.0754, 0.1263)),
        Row("recurringShare", 0.51039, 0.23208, several: (0.5565, 0.6883), single: (0.3350, 0.3479)),
        Row("meanRecurrence", 0.67286, 0.37984, several: (0.5551, 0.5536), single: (0.1553, 0.2334)),
        Row("logLength", 2.85244, 0.66146, several: (-0.3030, -0.2913), single: (0.2041, 0.2698)),
        Row("logContentLength", 2.19162, 0.73856, several: (-0.1648, -0.1191), single: (0.2175, 0.2767)),
        Row("isShort", 0.10611, 0.30798, several: (-0.1524, -0.1532), single: (-0.1432, -0.1471)),
        Row("isLong", 0.05612, 0.23015, several: (0.0299, 0.1936), single: (-0.0474, -0.1393)),
        Row("isVeryLong", 0.17972, 0.38395, several: (-0.3254, -0.2000), single: (-0.1556, -0.0093)),
        Row("lengthUnder10", 0.06255, 0.16948, several: (-0.1613, -0.1407), single: (-0.1560, -0.1664)),
        Row("lengthOver15", 0.77052, 0.99504, several: (-0.5517, -0.4342), single: (0.0883, 0.1762)),
        Row("lengthOver22", 0.40106, 0.78951, several: (-0.4478, -0.3105), single: (0.0133, 0.0783)),
        Row("lengthOver30", 0.17102, 0.56541, several: (-0.0617, 0.1264), single: (-0.0555, -0.0562)),
        Row("lengthOver45", 0.03449, 0.31023, several: (-0.2477, 0.0122), single: (-0.0572, -0.0540)),
        Row("capitals", 0.08723, 0.10290, several: (0.1273, -0.0004), single: (-0.0255, -0.0185)),
        Row("names", 2.11428, 2.02885, several: (-0.1712, -0.1471), single: (0.1653, 0.3112)),
        Row("nameShare", 0.11931, 0.13797, several: (0.0480, 0.0516), single: (-0.0517, -0.0370)),
        Row("mainNames", 0.21656, 0.26002, several: (0.0560, 0.2270), single: (0.1233, 0.1948)),
        Row("hasMainName", 0.29849, 0.45760, several: (-0.1483, -0.1135), single: (-0.0669, -0.0435)),
        Row("newNames", 1.04586, 1.41827, several: (0.2088, 0.2359), single: (-0.0083, 0.0830)),
        Row("newMainNames", 0.03442, 0.12821, several: (0.6027, 0.8257), single: (0.1591, 0.3154)),
        Row("fullNames", 0.60333, 0.97899, several: (0.0861, 0.1401), single: (0.1602, 0.2874)),
        Row("startsWithName", 0.24740, 0.43150, several: (-0.3173, -0.1551), single: (0.1571, 0.2007)),
        Row("numbers", 0.29466, 0.67040, several: (-0.0530, 0.1718), single: (-0.1103, -0.2015)),
        Row("hasNumber", 0.19872, 0.39904, several: (0.1623, 0.3448), single: (0.1521, 0.1095)),
        Row("hasNumberWord", 0.12803, 0.33412, several: (0.1428, 0.1565), single: (0.0861, 0.0435)),
        Row("hasMagnitude", 0.06152, 0.24028, several: (0.3233, 0.3798), single: (0.1907, 0.0436)),
        Row("hasWeekday", 0.04807, 0.21391, several: (0.0620, 0.1646), single: (0.0724, -0.0382)),
        Row("hasMonth", 0.04853, 0.21487, several: (0.0164, -0.1014), single: (0.0449, 0.1132)),
        Row("hasYear", 0.05655, 0.23098, several: (-0.1222, -0.0395), single: (-0.1006, 0.1661)),
        Row("hasQuotation", 0.29211, 0.45473, several: (-0.1867, -0.0859), single: (-0.1326, -0.0291)),
        Row("startsWithQuote", 0.13300, 0.33957, several: (-0.2131, -0.1955), single: (-0.1243, -0.1162)),
        Row("quotedShare", 0.19386, 0.35553, several: (-0.3211, -0.2893), single: (-0.1289, -0.0925)),
        Row("isHalfQuotation", 0.10481, 0.30631, several: (-0.0009, 0.0090), single: (-0.0004, 0.0085)),
        Row("hasAttribution", 0.21593, 0.41147, several: (0.0093, -0.0407), single: (0.1478, 0.0641)),
        Row("hasFirstPerson", 0.17700, 0.38167, several: (-0.2592, -0.2688), single: (-0.1975, -0.2271)),
        Row("firstPersons", 0.26582, 0.64723, several: (-0.1980, -0.1958), single: (-0.0859, -0.1101)),
        Row("thirdPersons", 0.66928, 0.88138, several: (0.0227, -0.0141), single: (-0.1033, -0.0812)),
        Row("startsWithPronoun", 0.28460, 0.45122, several: (-0.0703, -0.1436), single: (0.0170, -0.0081)),
        Row("startsWithFirstPerson", 0.06150, 0.24025, several: (-0.2391, -0.2112), single: (-0.0749, -0.0659)),
        Row("startsWithThirdPerson", 0.10770, 0.31000, several: (-0.0004, -0.0365), single: (-0.0168, -0.0245)),
        Row("startsWithDemonstrative", 0.03140, 0.17439, several: (-0.0104, -0.0013), single: (0.0042, -0.0332)),
        Row("startsWithConnective", 0.08400, 0.27739, several: (0.1022, -0.0075), single: (0.1076, 0.1011)),
        Row("hasModal", 0.13641, 0.34323, several: (0.1460, 0.0436), single: (0.0783, 0.0996)),
        Row("hasNegation", 0.14956, 0.35664, several: (-0.1024, -0.2160), single: (-0.1641, -0.2969)),
        Row("hasSuperlative", 0.12542, 0.33120, several: (0.0002, -0.1200), single: (0.0584, 0.0817)),
        Row("stopWordShare", 0.46455, 0.14669, several: (-0.1472, -0.2567), single: (-0.0290, -0.0240)),
        Row("meanWordLength", 4.78860, 0.73479, several: (-0.3016, -0.2453), single: (-0.1286, -0.0789)),
        Row("commas", 1.09379, 1.18161, several: (-0.2856, -0.2066), single: (-0.1791, -0.1922)),
        Row("breaks", 0.22181, 0.62365, several: (-0.1721, -0.2207), single: (-0.2290, -0.2663)),
        Row("isQuestion", 0.02276, 0.14915, several: (-0.0006, 0.0039), single: (-0.0005, 0.0035)),
        Row("isBoilerplate", 0.00808, 0.08952, several: (-0.0002, 0.0025), single: (-0.0000, 0.0023)),
        Row("startsWithDateline", 0.01384, 0.11682, several: (0.4005, 0.6792), single: (0.3132, 0.4165)),
        Row("startsWithLabel", 0.02283, 0.14937, several: (-0.1320, -0.2328), single: (0.1570, 0.1581)),
        Row("endsWithTerminal", 0.97769, 0.14768, several: (0.0652, 0.0608), single: (0.0163, 0.0123)),
    ]
}
