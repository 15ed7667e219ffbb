import LedeText

/// Places and agencies that datelines name, and the words that open the sentences behind them.
///
/// Only where marks alone do not tell: `NEW DELHI: ` is a dateline, `EXCLUSIVE: ` is not.
enum DatelineNames {
    /// Fewest and most bytes of a place.
    private static let placeBytes = 3...48
    /// Most bytes of an English opener.
    private static let openerBytes = 13
    /// Most bytes of a preposition.
    private static let prepositionBytes = 7

    /// Whether a range of a text is a place, or several with slashes between them (`Kiel/Berlin`), in any case.
    static func isPlace(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        placeBytes.contains(range.count) && areAll(text, range) { places($0) }
    }

    /// Whether a range of a text is a country, or a state or province of one, in any case.
    static func isRegion(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        placeBytes.contains(range.count) && areAll(text, range, in: regions)
    }

    /// Whether a range of a text is an agency, or several with slashes between them, in any case.
    static func isAgency(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        range.count >= 2 && range.count <= placeBytes.upperBound && areAll(text, range, in: agencies)
    }

    /// Whether a range of a text is what a Vietnamese paper begins its reports with: `TTO - Sáng nay`.
    static func isPaper(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        placeBytes.contains(range.count) && areAll(text, range, in: papers)
    }

    /// Whether a word is an English month, in full or shortened.
    static func isMonth(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count >= 3 && word.count <= openerBytes && areAll(text, word, in: months)
    }

    /// Whether a word stands alone behind the last sentence of a report: `ends`, `PV`.
    static func isEndMark(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count >= 2 && word.count <= openerBytes && areAll(text, word, in: endMarks)
    }

    /// Whether a word is the first of what a desk says of a report in brackets: `(Adds quotes)`.
    static func beginsDeskNote(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count >= 3 && word.count <= placeBytes.upperBound && areAll(text, word, in: deskNotes)
    }

    /// Whether a word begins sentences in a language of reports with datelines of one place: `Berlin - Die`.
    static func isOpener(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count <= placeBytes.upperBound && areAll(text, word, in: openers)
    }

    /// The same, in other languages too.
    static func isOpener(_ text: Span<UInt8>, _ word: Range<Int>, foreign: Bool) -> Bool {
        isOpener(text, word) || foreign && word.count <= placeBytes.upperBound && areAll(text, word, in: foreignOpeners)
    }

    /// Whether a range of a text is an agency or a paper of any country, or several with slashes or hyphens between them.
    static func isForeignAgency(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 2, range.count <= placeBytes.upperBound else { return false }
        let hyphen = text.firstIndex(of: UInt8(ascii: "-"), in: range)
        let first = range.lowerBound..<text.firstIndex(of: UInt8(ascii: "/"), in: range.lowerBound..<hyphen)
        return areAll(text, first, in: agencies) || areAll(text, first, in: foreignAgencies)
    }

    /// Whether a word begins sentences behind a place that nothing parts from them: `London The`.
    static func isEnglishOpener(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count <= openerBytes && areAll(text, word) { englishOpeners($0) }
    }

    /// Whether a word behind a place is an office, an institution or a part of a team's name there: `London Mayor`.
    static func isNoGivenName(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count <= openerBytes && areAll(text, word, in: noGivenNames)
    }

    /// Whether a word behind a place is the last one of the name of something there: `London Airlines`.
    static func isInstitution(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count <= openerBytes && areAll(text, word, in: institutions)
    }

    /// Whether a word stands before places in sentences: `In Harsund, Norway`.
    static func isPreposition(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count <= prepositionBytes && areAll(text, word, in: prepositions)
    }

    /// Whether a reporter or agency is named inside the brackets of an Eastern Asian dateline.
    static func holdsSource(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { holds(text, range, oneOf: sources) }

    /// Whether a range of a text holds one of the strings of a list, bars between them, byte for byte.
    static func holds(_ text: Span<UInt8>, _ range: Range<Int>, oneOf list: StaticString) -> Bool {
        holds(text, range, list, atBeginning: true, atEnd: true, inside: true)
    }

    /// Whether a range of a text ends with one of the strings of a list.
    static func ends(_ text: Span<UInt8>, _ range: Range<Int>, withOneOf list: StaticString) -> Bool {
        holds(text, range, list, atBeginning: false, atEnd: true, inside: false)
    }

    /// Whether a range of a text begins with one of the strings of a list.
    static func begins(_ text: Span<UInt8>, _ range: Range<Int>, withOneOf list: StaticString) -> Bool {
        holds(text, range, list, atBeginning: true, atEnd: false, inside: false)
    }

    private static func holds(
        _ text: Span<UInt8>, _ range: Range<Int>, _ list: StaticString, atBeginning: Bool, atEnd: Bool, inside: Bool
    ) -> Bool {
        list.withUTF8Buffer { list in
            var start = 0
            for end in 0...list.count where end == list.count || list[end] == UInt8(ascii: "|") {
                let count = end - start
                var i = atBeginning ? range.lowerBound : range.upperBound - count
                let last = inside || atEnd ? range.upperBound - count : range.lowerBound
                while count > 0, i >= range.lowerBound, i <= last, i + count <= range.upperBound {
                    var k = 0
                    while k < count, text[i + k] == list[start + k] { k += 1 }
                    if k == count { return true }
                    i += 1
                }
                start = end + 1
            }
            return false
        }
    }

    /// Whether each part between slashes stands in a list of folded names.
    static func areAll(_ text: Span<UInt8>, _ range: Range<Int>, in list: StaticString) -> Bool {
        areAll(text, range) { _ in list }
    }

    /// Whether each part between slashes stands in the list of folded names for its first byte.
    private static func areAll(_ text: Span<UInt8>, _ range: Range<Int>, in list: (UInt8) -> StaticString) -> Bool {
        var folded: [UInt8] = []
        folded.reserveCapacity(range.count)
        var i = range.lowerBound
        while i < range.upperBound {
            let (scalar, length) = Scalars.decode(text, at: i)
            guard scalar != Scalars.invalid else { return false }
            if scalar < 0x80 {
                let byte = text[i]
                folded.append(byte.asciiLowercased)
            } else {
                WordScalars.append(scalar == 0x2019 ? 0x27 : WordScalars.fold(scalar), to: &folded)
            }
            i += length
        }
        var start = 0
        for end in 0...folded.count where end == folded.count || folded[end] == UInt8(ascii: "/") {
            guard end > start, holds(list(folded[start]), folded.span, start..<end) else { return false }
            start = end + 1
        }
        return true
    }

    private static func holds(_ list: StaticString, _ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
        list.withUTF8Buffer { list in
            var i = 0
            while i < list.count {
                var k = name.lowerBound
                while i < list.count, k < name.upperBound, list[i] == text[k] {
                    i += 1
                    k += 1
                }
                if k == name.upperBound, i == list.count || list[i] == UInt8(ascii: "|") { return true }
                while i < list.count, list[i] != UInt8(ascii: "|") { i += 1 }
                i += 1
            }
            return false
        }
    }

    private static let sources: StaticString = "共同|時事|ロイター|記者|记者|特派|＝|=|AFP|新华|中新|電|电|讯"

    private static let agencies: StaticString = """
        afp|ap|dpa|reuters|rtr|rtrs|apa|sid|epd|kna|taz|ansa|efe|europa press|lusa|belga|anp|tt|ntb|ritzau|stt|pap|čtk|\
        mti|tass|тасс|риа новости|интерфакс|xinhua|kyodo|yonhap|pti|ani|ians|uni|upi|aa|dha|iha|wam|kuna|mena|spa|app|bss|\
        unb|bernama|antara|cnn|cnbc|bbc|npr|cp|aap|ttxvn|ttx|vna|vov|vtv|vietnam+|pna|nan
        """

    private static let foreignAgencies: StaticString = """
        sda|ats|keystone|keystone-sda|ots|aps|map|tap|spa|wam|petra|vg|nrk|nettavisen|dagbladet|aftenposten|télam|telam|\
        notimex|adnkronos|askanews|agi|lapresse|teleborsa|italpress|folhapress|estadão|estadão conteúdo|agência brasil|\
        el universal|reforma|anka|iha|i̇ha|укрінформ|унн|интерфакс|interfax|рейтер|риа|полит.ру|agerpres|mediafax|hina|\
        sta|tanjug|beta|srna|бта|bta|cna|hlna|ana|amna|αμπε|απε-μπε|stt-lehtikuva|étoile|agencias|agencia|agences|redacción
        """

    private static let foreignOpeners: StaticString = """
        dans|selon|après|avec|pour|plus|depuis|au|aux|ce|cette|il|elle|sur|en|à|deux|trois|\
        dos|tres|al|tras|con|por|según|más|este|esta|miles|de|para|\
        dois|duas|três|em|no|na|ao|após|com|segundo|mais|pelo|pela|\
        due|tre|nel|nella|nell'|in|alla|dopo|per|secondo|più|sono|è|dal|dalla|\
        bij|op|met|voor|twee|drie|er|om|door|volgens|na|\
        på|i|efter|etter|två|tre|med|för|for|to|den|det|de|enligt|ifølge|\
        w|na|po|z|do|od|dwie|dwa|trzy|za|przez|podczas|według|\
        в|во|на|по|с|за|из|после|два|две|три|як|у|після|\
        sebanyak|pemerintah|presiden|seorang|dua|tiga|di|pada|para|menteri|ketua|polisi|kepala|wakil|warga|\
        bir|iki|üç|türkiye'nin|cumhurbaşkanı|bakan
        """

    private static let papers: StaticString = """
        tto|tpo|tno|plo|pno|nlđo|sggpo|sggp|hnm|hnmo|qđnd|qđnd online|cand|skđs|vov.vn|antd.vn|anttd|vtc.vn|dnvn|bvpl
        """

    private static let months: StaticString = """
        january|february|march|april|may|june|july|august|september|october|november|december|\
        jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
        """

    private static let endMarks: StaticString = "ends|end|pv|red|theo|via|source"

    private static let deskNotes: StaticString = """
        eds|editors|adds|adding|updates|updating|recasts|corrects|correcting|clarifies|repeats|refiles|releads|\
        rewrites|writes|restores|removes|deletes|amends|changes|new
        """

    /// The words that open sentences behind a place that nothing parts from them, by their first letter: those that open
    /// sentences anywhere, and people, offices and things of another country, which no name with a place in it goes on with.
    private static func englishOpeners(_ first: UInt8) -> StaticString {
        switch first {
        case UInt8(ascii: "a"):
            """
            a|an|at|after|as|almost|about|around|all|are|another|austrian|algerian|afghan|australian|argentine|\
            america's|austria's|afghanistan's|australia's|argentina's|americans|authorities|attorneys
            """
        case UInt8(ascii: "b"):
            """
            before|both|british|belgian|bulgarian|bangladeshi|brazilian|britain's|belgium's|bangladesh's|\
            brazil's
            """
        case UInt8(ascii: "c"):
            """
            can|could|call|chinese|czech|canadian|colombian|cuban|china's|canada's|colombia's|cuba's|\
            congressional
            """
        case UInt8(ascii: "d"): "despite|dozens|do|does|did|dutch|danish|denmark's|democrats|doctors|details"
        case UInt8(ascii: "e"): "even|eight|every|each|egyptian|europe's|egypt's"
        case UInt8(ascii: "f"): "for|former|four|five|fewer|few|france's"
        case UInt8(ascii: "g"): "german|greek|germany's|greece's"
        case UInt8(ascii: "h"): "he|his|her|hundreds|has|have|had|how|hungarian|hungary's|house"
        case UInt8(ascii: "i"):
            """
            in|if|it|it's|i|is|its|imagine|italian|israeli|iraqi|iranian|indonesian|italy's|israel's|iraq's|\
            iran's|indonesia's|ireland's|india's|investigators
            """
        case UInt8(ascii: "j"): "just|japanese|japan's"
        case UInt8(ascii: "k"): "kenyan|korean|kenya's|kremlin"
        case UInt8(ascii: "l"): "less|lebanese|libyan|lebanon's|libya's|lawmakers|lawyers"
        case UInt8(ascii: "m"): "more|most|many|my|meet|moroccan|malaysian|mexican|malaysia's|mexico's"
        case UInt8(ascii: "n"): "nine|nearly|no|not|never|norwegian|nigerian|norway's|nigeria's"
        case UInt8(ascii: "o"): "on|over|our|one|officials"
        case UInt8(ascii: "p"):
            """
            portuguese|polish|palestinian|pakistani|portugal's|poland's|pakistan's|president|prime|pope|\
            prosecutors|protesters
            """
        case UInt8(ascii: "r"): "russian|romanian|russia's|republicans|researchers|rescuers"
        case UInt8(ascii: "s"):
            """
            she|some|since|six|seven|several|should|sometimes|spanish|swiss|swedish|serbian|syrian|saudi|\
            sudanese|somali|spain's|switzerland's|sweden's|syria's|scotland's|senate|scientists
            """
        case UInt8(ascii: "t"):
            """
            the|they|there|this|thousands|two|three|ten|that|these|those|their|turkish|tunisian|thai|turkey's|\
            tunisia's|thailand's
            """
        case UInt8(ascii: "u"): "ukrainian|ukraine's|u.s."
        case UInt8(ascii: "v"): "vietnamese|venezuelan|vietnam's|venezuela's"
        case UInt8(ascii: "w"): "with|when|while|would|was|were|what|who|why|where|which|we|we're"
        case UInt8(ascii: "y"): "you|your|yemeni"
        default: ""
        }
    }

    private static let noGivenNames: StaticString = """
        mayor|governor|senator|congressman|congresswoman|councilman|councilwoman|councillor|councilor|alderman|assemblyman|\
        police|sheriff|detective|chief|captain|attorney|judge|justice|state|city|county|district|borough|fire|archbishop|\
        bishop|cardinal|imam|rabbi|coach|manager|midfielder|striker|deputy|assistant|interim|acting|university|college|\
        school|hospital|airport|zoo|museum|symphony|marathon|film|fashion|stock|stadium|station|international|metropolitan|\
        national|regional|municipal|superior|supreme|high|crown|grand|royal|olympic|olympics|central|east|eastern|west|\
        western|north|northern|south|southern|upper|lower|greater|downtown|old|new|saint|real|sporting|united|inter|red|\
        white|blue|green|black|golden|trail|maple|park|times|post|herald|tribune
        """

    private static let institutions: StaticString = """
        magazine|airlines|airways|orchestra|philharmonic|ballet|opera|theatre|theater|cathedral|church|bridge|street|square|\
        tower|towers|subway|metro|underground|transit|hotel|club|society|institute|council|commission|court|parliament|bank|\
        exchange|week|weekly|journal|globe|sun|tribune|chronicle|review|daily|gazette|bureau|bombing|bombings|shooting|\
        meeting|spring|evening|morning|building|clearing|wedding|consensus|agreement|accord|accords|protocol|treaty|\
        convention|declaration|summit|port|harbour|harbor|bay|beach|island|islands|river|valley|heights|hills|house|garden|\
        gardens|tech|giants|rangers|bears|bulls|rockets|saints|pirates|tigers|lions|jets|cowboys|warriors|heat|magic|stars|\
        wild|capitals|nationals|wizards|senators|ducks|kings|royals|cubs|twins|brewers|braves|eagles|falcons|ravens|browns|\
        broncos|dolphins|dodgers|angels|padres|mariners|pacers|hornets|pelicans|suns|spurs|thunder|jazz|hawks|celtics|bruins
        """

    private static let prepositions: StaticString = "in|at|on|near|from|to|around|outside|across|over|of|for"

    private static let openers: StaticString = """
        die|der|das|den|dem|ein|eine|einen|im|in|am|an|auf|aus|bei|mit|nach|vor|für|wegen|trotz|seit|rund|mehr|es|er|sie|\
        zum|zur|zwei|drei|vier|fünf|beim|weil|wenn|ab|bis|um|von|vom|über|unter|\
        the|a|an|on|at|after|as|for|with|le|la|les|un|une|des|el|los|las|una|unos|il|lo|gli|i|o|os|as|um|uma|de|het|een|\
        en|ett|et
        """

    /// The places, by the first byte of their names.
    private static func places(_ first: UInt8) -> StaticString {
        switch first {
        case UInt8(ascii: "a"):
            """
            ahmedabad|amritsar|agartala|aizawl|agra|abu dhabi|aden|amman|algiers|addis ababa|abuja|accra|athens|\
            ankara|atlanta|adelaide|auckland|augsburg|aachen|athen|amsterdam|antwerpen
            """
        case UInt8(ascii: "b"):
            """
            bengaluru|bangalore|bhopal|bhubaneswar|bangkok|beijing|baghdad|beirut|brussels|budapest|bucharest|\
            belgrade|belfast|boston|baltimore|bogota|buenos aires|brasilia|brisbane|berlin|bremen|bremerhaven|\
            bonn|bochum|bielefeld|braunschweig|bregenz|bern|basel|brüssel|bruxelles|bordeaux|barcelona|bilbao|\
            bogotá|bologna|bari|brasília|brussel
            """
        case UInt8(ascii: "c"):
            """
            chennai|chandigarh|cuttack|coimbatore|chattogram|colombo|cairo|cape town|copenhagen|cardiff|chicago|\
            cincinnati|cleveland|caracas|canberra|chemnitz|cottbus|ciudad de méxico
            """
        case UInt8(ascii: "d"):
            """
            delhi|dehradun|dhaka|dubai|doha|damascus|dar es salaam|dakar|dublin|dallas|denver|detroit|\
            düsseldorf|dresden|dortmund|duisburg|den haag
            """
        case UInt8(ascii: "e"): "edinburgh|erfurt"
        case UInt8(ascii: "f"): "faisalabad|frankfurt|frankfurt am main|freiburg|firenze"
        case UInt8(ascii: "g"):
            """
            gurugram|gurgaon|guwahati|george town|gaza city|geneva|gaza|göttingen|graz|genf|genève|genova|gent|\
            göteborg
            """
        case UInt8(ascii: "h"):
            """
            hyderabad|hanoi|ho chi minh city|hong kong|harare|helsinki|houston|honolulu|havana|hamburg|hannover|\
            heidelberg|halle
            """
        case UInt8(ascii: "i"): "indore|imphal|islamabad|istanbul|indianapolis|innsbruck"
        case UInt8(ascii: "j"): "jaipur|jammu|johor baru|jakarta|jeddah|jerusalem|johannesburg|jena"
        case UInt8(ascii: "k"):
            """
            kolkata|kanpur|kohima|kochi|kozhikode|karachi|kathmandu|kabul|kuala lumpur|kota kinabalu|kuching|\
            kuwait city|khartoum|kampala|kigali|kyiv|kiev|köln|kiel|karlsruhe|kassel|koblenz|klagenfurt|kiew|\
            kopenhagen|kairo|københavn
            """
        case UInt8(ascii: "l"):
            """
            lucknow|ludhiana|lahore|lusaka|lagos|london|lisbon|luxembourg|los angeles|las vegas|lima|leipzig|\
            lübeck|linz|luzern|lausanne|luxemburg|lissabon|lyon|lille|londres|la habana|lisboa
            """
        case UInt8(ascii: "m"):
            """
            mumbai|madurai|mysuru|mangaluru|multan|manila|manama|muscat|milan|madrid|moscow|minsk|munich|monaco|\
            miami|milwaukee|minneapolis|montreal|mexico city|melbourne|münchen|mainz|magdeburg|mannheim|münster|\
            moskau|mailand|marseille|montréal|málaga|méxico|milano|malmö
            """
        case UInt8(ascii: "n"): "new delhi|nagpur|noida|nairobi|new york|new orleans|nürnberg|nantes|napoli"
        case UInt8(ascii: "o"): "oslo|oklahoma city|ottawa|oldenburg|osnabrück"
        case UInt8(ascii: "p"):
            """
            pune|patna|prayagraj|panaji|peshawar|petaling jaya|putrajaya|phnom penh|pyongyang|pretoria|paris|\
            prague|philadelphia|pittsburgh|phoenix|perth|potsdam|prag|peking|palermo
            """
        case UInt8(ascii: "q"): "quetta|quito"
        case UInt8(ascii: "r"):
            """
            ranchi|raipur|rawalpindi|riyadh|ramallah|rabat|rome|rio de janeiro|rostock|regensburg|rom|rennes|\
            roma|rotterdam
            """
        case UInt8(ascii: "s"):
            """
            surat|shimla|srinagar|shillong|singapore|seoul|shanghai|sharjah|sanaa|sofia|stockholm|san francisco|\
            san diego|san antonio|seattle|st. louis|salt lake city|santiago|sao paulo|sydney|stuttgart|schwerin|\
            saarbrücken|salzburg|st. gallen|straßburg|strasbourg|sevilla|santiago de chile|são paulo
            """
        case UInt8(ascii: "t"):
            """
            thiruvananthapuram|taipei|tokyo|tehran|tel aviv|tripoli|tunis|toronto|trier|tokio|teheran|toulouse|\
            torino
            """
        case UInt8(ascii: "u"): "united nations|ulm|utrecht"
        case UInt8(ascii: "v"):
            """
            varanasi|visakhapatnam|vijayawada|vientiane|vienna|vatican city|vancouver|valencia|venezia
            """
        case UInt8(ascii: "w"):
            """
            warsaw|washington|washington d.c.|wellington|wiesbaden|wuppertal|wolfsburg|weimar|würzburg|wien|\
            warschau
            """
        case UInt8(ascii: "y"): "yangon"
        case UInt8(ascii: "z"): "zurich|zagreb|zürich|zaragoza"
        default:
            """
            москва|санкт-петербург|киев|київ|минск|астана|алматы|नई दिल्ली|दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|\
            कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|अहमदाबाद|पुणे|रांची|रायपुर|देहरादून|चंडीगढ़|कानपुर|वाराणसी|\
            प्रयागराज|आगरा|नोएडा|गुरुग्राम|इंदौर|नागपुर|शिमला|जम्मू|श्रीनगर|अमृतसर|गुवाहाटी|भुवनेश्वर|सूरत|\
            गोरखपुर|मेरठ
            """
        }
    }

    private static let regions: StaticString = """
        alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|\
        indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|\
        montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|\
        oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|\
        west virginia|wisconsin|wyoming|puerto rico|d.c.|ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|\
        ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|\
        s.d.|tenn.|vt.|va.|wash.|w.va.|wis.|wyo.|\
        canada|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|saskatchewan|\
        england|scotland|wales|northern ireland|uk|united kingdom|ireland|france|germany|italy|spain|portugal|belgium|\
        netherlands|luxembourg|switzerland|austria|denmark|norway|sweden|finland|iceland|greece|cyprus|malta|turkey|\
        poland|czech republic|slovakia|hungary|romania|bulgaria|moldova|serbia|kosovo|croatia|slovenia|bosnia|\
        bosnia-herzegovina|montenegro|north macedonia|macedonia|albania|estonia|latvia|lithuania|belarus|ukraine|crimea|\
        russia|georgia|armenia|azerbaijan|kazakhstan|uzbekistan|turkmenistan|kyrgyzstan|tajikistan|afghanistan|pakistan|\
        kashmir|india|nepal|bhutan|bangladesh|sri lanka|maldives|myanmar|burma|thailand|laos|cambodia|vietnam|malaysia|\
        singapore|brunei|indonesia|philippines|east timor|china|taiwan|mongolia|japan|north korea|south korea|australia|\
        new zealand|papua new guinea|fiji|samoa|iran|iraq|syria|lebanon|jordan|israel|west bank|gaza strip|gaza|\
        saudi arabia|yemen|oman|qatar|bahrain|kuwait|uae|united arab emirates|egypt|libya|tunisia|algeria|morocco|\
        western sahara|mauritania|mali|niger|nigeria|chad|sudan|south sudan|eritrea|ethiopia|djibouti|somalia|kenya|\
        uganda|rwanda|burundi|tanzania|congo|gabon|cameroon|central african republic|equatorial guinea|guinea|\
        guinea-bissau|sierra leone|liberia|ivory coast|ghana|togo|benin|burkina faso|senegal|gambia|cape verde|angola|\
        zambia|malawi|mozambique|zimbabwe|botswana|namibia|south africa|lesotho|eswatini|swaziland|madagascar|mauritius|\
        seychelles|mexico|guatemala|belize|honduras|el salvador|nicaragua|costa rica|panama|cuba|jamaica|haiti|\
        dominican republic|bahamas|barbados|trinidad|trinidad and tobago|bermuda|colombia|venezuela|guyana|suriname|\
        ecuador|peru|bolivia|chile|argentina|uruguay|paraguay|brazil|palestine
        """
}
