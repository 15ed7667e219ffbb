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
        Row("reciprocalIndex", 0.13090, 0.19456, several: (0.0030, -0.1371), single: (-0.0159, -0.1112)),
        Row("reciprocalPosition", 0.13068, 0.19464, several: (-0.0082, -0.1186), single: (-0.0192, -0.1223)),
        Row("logPosition", 2.61496, 0.97753, several: (-0.0724, 0.0014), single: (-0.0869, -0.0179)),
        Row("scaledLogPosition", 0.73017, 0.24491, several: (-0.1965, -0.1143), single: (-0.0434, 0.0334)),
        Row("relativeIndex", 0.50000, 0.29896, several: (-0.2514, -0.2014), single: (-0.0380, 0.0038)),
        Row("isFirst", 0.03442, 0.18231, several: (-0.1156, -0.2259), single: (-0.1080, -0.2112)),
        Row("isSecond", 0.03442, 0.18231, several: (0.1733, 0.1785), single: (0.0690, 0.0738)),
        Row("isThird", 0.03442, 0.18231, several: (0.1193, 0.1245), single: (-0.1655, -0.1606)),
        Row("isFourthOrFifth", 0.06878, 0.25307, several: (-0.0812, -0.0737), single: (0.2059, 0.2129)),
        Row("isInFirstFive", 0.17205, 0.37742, several: (0.0575, -0.0030), single: (0.0087, -0.0478)),
        Row("startsParagraph", 0.30360, 0.45981, several: (0.5261, 0.2967), single: (0.1520, 0.1204)),
        Row("centroid", 0.28371, 0.14594, several: (-0.0343, 0.0725), single: (0.2120, 0.1563)),
        Row("centroidWithoutSelf", 0.18891, 0.12797, several: (-0.0181, 0.0123), single: (0.1889, 0.1894)),
        Row("leadSimilarity", 0.16000, 0.19428, several: (-0.4860, -0.5893), single: (0.1948, 0.1595)),
        Row("titleSimilarity", 0.06253, 0.11524, several: (1.2154, 1.3010), single: (0.6123, 0.6999)),
        Row("titleCoverage", 0.08552, 0.16141, several: (1.0181, 1.1071), single: (0.7454, 0.8963)),
        Row("keyTerms", 0.22666, 0.19510, several: (-0.1009, 0.0950), single: (0.2884, 0.3864)),
        Row("newKeyTerms", 0.03442, 0.08675, several: (0.9246, 0.9999), single: (0.2432, 0.1914)),
        Row("forwardSimilarity", 0.15063, 0.16782, several: (0.2857, 0.2652), single: (0.1993, 0.3227)),
        Row("backwardSimilarity", 0.15062, 0.15456, several: (-0.2604, -0.2335), single: (0.0649, 0.0900)),
        Row("forwardExcess", 0.05887, 0.08642, several: (0.0899, 0.1127), single: (0.1426, 0.1318)),
        Row("meanForwardExcess", 0.02165, 0.03301, several: (-0.0735, 0.0071), single: (-0.0829, -0.1419)),
        Row("greatestForwardSimilarity", 0.20603, 0.15259, several: (0.3457, 0.2820), single: (-0.0363, -0.1804)),
        Row("nextSimilarity", 0.08264, 0.11370, several: (-0.3922, -0.6046), single: (0.1374, 0.2143)),
        Row("previousSimilarity", 0.08264, 0.11370, several: (-0.5227, -0.4955), single: (0.1192, 0.1310)),
        Row("meanWeight", 0.53136, 0.14487, several: (0.2784, 0.3325), single: (0.0174, 0.0057)),
        Row("mass", 0.11159, 0.07390, several: (-0.3352, -0.2017), single: (0.0703, 0.1174)),
        Row("recurringShare", 0.51039, 0.23208, several: (0.5583, 0.6799), single: (0.3434, 0.3549)),
        Row("meanRecurrence", 0.67286, 0.37984, several: (0.6097, 0.6249), single: (0.1609, 0.2373)),
        Row("logLength", 2.85244, 0.66146, several: (-0.3262, -0.2994), single: (0.2056, 0.2718)),
        Row("logContentLength", 2.19162, 0.73856, several: (-0.1852, -0.1344), single: (0.2167, 0.2744)),
        Row("isShort", 0.10611, 0.30798, several: (-0.1372, -0.1451), single: (-0.1431, -0.1476)),
        Row("isLong", 0.05612, 0.23015, several: (0.0763, 0.2429), single: (-0.0559, -0.1432)),
        Row("isVeryLong", 0.17972, 0.38395, several: (-0.3363, -0.1975), single: (-0.1555, -0.0084)),
        Row("lengthUnder10", 0.06255, 0.16948, several: (-0.1671, -0.1632), single: (-0.1557, -0.1659)),
        Row("lengthOver15", 0.77052, 0.99504, several: (-0.5786, -0.4496), single: (0.0852, 0.1741)),
        Row("lengthOver22", 0.40106, 0.78951, several: (-0.4643, -0.3158), single: (0.0011, 0.0664)),
        Row("lengthOver30", 0.17102, 0.56541, several: (-0.0645, 0.1370), single: (-0.0605, -0.0590)),
        Row("lengthOver45", 0.03449, 0.31023, several: (-0.2445, 0.0141), single: (-0.0406, -0.0380)),
        Row("capitals", 0.08723, 0.10290, several: (0.1541, 0.0342), single: (-0.0299, -0.0172)),
        Row("names", 2.11428, 2.02885, several: (-0.1680, -0.1327), single: (0.1700, 0.3114)),
        Row("nameShare", 0.11931, 0.13797, several: (0.1022, 0.1166), single: (-0.0555, -0.0387)),
        Row("mainNames", 0.21656, 0.26002, several: (0.0627, 0.2332), single: (0.1271, 0.1884)),
        Row("hasMainName", 0.29849, 0.45760, several: (-0.1707, -0.1394), single: (-0.0599, -0.0381)),
        Row("newNames", 1.04586, 1.41827, several: (0.1914, 0.2291), single: (-0.0063, 0.0801)),
        Row("newMainNames", 0.03442, 0.12821, several: (0.6001, 0.8345), single: (0.1512, 0.2966)),
        Row("fullNames", 0.60333, 0.97899, several: (0.0363, 0.1041), single: (0.1591, 0.2908)),
        Row("startsWithName", 0.24740, 0.43150, several: (-0.3109, -0.1299), single: (0.1542, 0.2034)),
        Row("numbers", 0.29466, 0.67040, several: (-0.0439, 0.1892), single: (-0.1185, -0.2097)),
        Row("hasNumber", 0.19872, 0.39904, several: (0.1775, 0.3602), single: (0.1404, 0.0968)),
        Row("hasNumberWord", 0.12803, 0.33412, several: (0.1550, 0.1742), single: (0.0876, 0.0479)),
        Row("hasMagnitude", 0.06152, 0.24028, several: (0.3392, 0.3987), single: (0.1979, 0.0452)),
        Row("hasWeekday", 0.04807, 0.21391, several: (0.0644, 0.1602), single: (0.0719, -0.0334)),
        Row("hasMonth", 0.04853, 0.21487, several: (0.0029, -0.1129), single: (0.0414, 0.1042)),
        Row("hasYear", 0.05655, 0.23098, several: (-0.1210, -0.0291), single: (-0.0960, 0.1743)),
        Row("hasQuotation", 0.29211, 0.45473, several: (-0.2092, -0.1096), single: (-0.1304, -0.0276)),
        Row("startsWithQuote", 0.13300, 0.33957, several: (-0.2126, -0.1926), single: (-0.1242, -0.1188)),
        Row("quotedShare", 0.19386, 0.35553, several: (-0.2936, -0.2630), single: (-0.1281, -0.0917)),
        Row("isHalfQuotation", 0.10481, 0.30631, several: (-0.0010, 0.0084), single: (-0.0004, 0.0084)),
        Row("hasAttribution", 0.21593, 0.41147, several: (0.0026, -0.0428), single: (0.1560, 0.0647)),
        Row("hasFirstPerson", 0.17700, 0.38167, several: (-0.2606, -0.2688), single: (-0.2019, -0.2327)),
        Row("firstPersons", 0.26582, 0.64723, several: (-0.2170, -0.2126), single: (-0.0875, -0.1110)),
        Row("thirdPersons", 0.66928, 0.88138, several: (0.0241, -0.0030), single: (-0.1044, -0.0746)),
        Row("startsWithPronoun", 0.28460, 0.45122, several: (-0.0646, -0.1369), single: (0.0132, -0.0148)),
        Row("startsWithFirstPerson", 0.06150, 0.24025, several: (-0.2348, -0.2052), single: (-0.0635, -0.0539)),
        Row("startsWithThirdPerson", 0.10770, 0.31000, several: (0.0028, -0.0336), single: (-0.0179, -0.0269)),
        Row("startsWithDemonstrative", 0.03140, 0.17439, several: (-0.0125, -0.0059), single: (0.0037, -0.0354)),
        Row("startsWithConnective", 0.08400, 0.27739, several: (0.1059, -0.0012), single: (0.0933, 0.0842)),
        Row("hasModal", 0.13641, 0.34323, several: (0.1295, 0.0247), single: (0.0790, 0.0949)),
        Row("hasNegation", 0.14956, 0.35664, several: (-0.0943, -0.2068), single: (-0.1655, -0.2990)),
        Row("hasSuperlative", 0.12542, 0.33120, several: (0.0021, -0.1139), single: (0.0629, 0.0954)),
        Row("stopWordShare", 0.46455, 0.14669, several: (-0.1498, -0.2301), single: (-0.0291, -0.0216)),
        Row("meanWordLength", 4.78860, 0.73479, several: (-0.2538, -0.2049), single: (-0.1368, -0.0817)),
        Row("commas", 1.09379, 1.18161, several: (-0.2819, -0.1903), single: (-0.1678, -0.1882)),
        Row("breaks", 0.22181, 0.62365, several: (-0.1535, -0.1943), single: (-0.2167, -0.2484)),
        Row("isQuestion", 0.02276, 0.14915, several: (-0.0006, 0.0036), single: (-0.0005, 0.0034)),
        Row("isBoilerplate", 0.00845, 0.09155, several: (-0.0002, 0.0024), single: (-0.0000, 0.0024)),
        Row("startsWithDateline", 0.01384, 0.11682, several: (0.3812, 0.6521), single: (0.3089, 0.4162)),
        Row("startsWithLabel", 0.02283, 0.14937, several: (-0.1411, -0.2440), single: (0.1537, 0.1516)),
        Row("endsWithTerminal", 0.97769, 0.14768, several: (0.0696, 0.0655), single: (0.0164, 0.0125)),
    ]
}
