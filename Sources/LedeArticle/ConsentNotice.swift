import LedeText

/// Tells notices that ask for consent to cookies and the use of data, whatever words and numbers stand between theirs.
///
/// A phrase does not find `we and our 846 partners`. What all of these notices have, in every language, is several of
/// eight things they speak of, in one paragraph. Four of them stand in none of 80,755 sentences of news.
enum ConsentNotice {
    /// What such a notice speaks of.
    struct Kinds: OptionSet {
        let rawValue: UInt8
        static let cookie = Kinds(rawValue: 1)
        static let consent = Kinds(rawValue: 2)
        static let data = Kinds(rawValue: 4)
        static let partner = Kinds(rawValue: 8)
        static let privacy = Kinds(rawValue: 16)
        static let device = Kinds(rawValue: 32)
        static let withdrawal = Kinds(rawValue: 64)
        static let advertising = Kinds(rawValue: 128)

        /// How many there are.
        var count: Int { rawValue.nonzeroBitCount }
    }

    /// Kinds from which on a paragraph that speaks to the reader is a notice, and one beside a notice; one more where it
    /// does not, or where the words for that are not known.
    private static let enough = 4
    private static let enoughBeside = 2
    /// Most words of such a paragraph, and most of its bytes that are looked at.
    static let words = 80
    private static let bytes = 1_600

    /// Whether a paragraph is such a notice.
    static func isNotice(_ text: Span<UInt8>, _ line: LineFeatures) -> Bool { has(enough, text, line) }

    /// Whether a paragraph is one if it stands beside one.
    static func isBesideNotice(_ text: Span<UInt8>, _ line: LineFeatures) -> Bool {
        if has(enoughBeside, text, line) { return true }
        // `You may withdraw your consent at any time`, `The settings of cookies stand in our privacy policy`.
        let found = kinds(text, in: line.range)
        return !line.kinds.contains(.speech) && line.words <= words / 2
            && (found.contains([.consent, .withdrawal]) || found.contains([.cookie, .privacy]))
    }

    private static func has(_ count: Int, _ text: Span<UInt8>, _ line: LineFeatures) -> Bool {
        // A sentence that says whose words it holds is none.
        if line.kinds.contains(.speech) || line.isSpeech { return false }
        return kinds(text, in: line.range).count >= count + (line.kinds.contains(.address) ? 0 : 1)
    }

    /// The kinds of words in a paragraph.
    ///
    /// Linear in its bytes.
    private static func kinds(_ text: Span<UInt8>, in range: Range<Int>) -> Kinds {
        var folded: [UInt8] = []
        folded.reserveCapacity(min(range.count, bytes) + 8)
        var starts: [Int] = []
        var isInside = false
        var i = range.lowerBound
        let end = min(range.upperBound, range.lowerBound + bytes)
        while i < end {
            let byte = text[i]
            if byte < 0x80 {
                let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
                if isLetter && !isInside { starts.append(folded.count) }
                isInside = isLetter
                folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                i += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            i += length
            guard scalar != Scalars.invalid, WordScalars.kind(of: scalar) != .separator else {
                isInside = false
                folded.append(0x20)
                continue
            }
            // Words of Arabic and Hebrew have their articles in front, those of East Asia no spaces.
            if !isInside || scalar >= 0x590 { starts.append(folded.count) }
            isInside = true
            WordScalars.append(WordScalars.fold(scalar), to: &folded)
        }
        var found: Kinds = []
        for start in starts {
            for stem in stems[Int(folded[start])] where !found.contains(stem.kind) {
                if folded[start...].starts(with: stem.bytes) { found.insert(stem.kind) }
            }
        }
        return found
    }

    /// The stems by their first byte.
    private static let stems: [[(bytes: [UInt8], kind: Kinds)]] = {
        var table: [[(bytes: [UInt8], kind: Kinds)]] = Array(repeating: [], count: 256)
        func add(_ kind: Kinds, _ list: StaticString) {
            list.withUTF8Buffer { buffer in
                for stem in buffer.split(separator: UInt8(ascii: "|")) {
                    table[Int(stem[stem.startIndex])].append((Array(stem), kind))
                }
            }
        }
        add(
            .cookie,
            """
            cookie|куки|файлы cookie|eväste|çerez|süti|ciasteczk|informasjonskaps|クッキー|쿠키|עוגיות|कुकी|ملفات تعريف الارتباط|\
            tracking technolog|similar technolog|ähnliche technolog|technologies similaires|tecnologie simili|\
            tecnologías similares|tecnologias semelhantes|کوکی
            """)
        add(
            .consent,
            """
            consent|einwillig|zustimm|toestemming|zgod|souhlas|súhlas|samtyck|samtykke|suostumu|onay|соглас|згод|hozzájárul|\
            consim|acconsent|同意|동의|موافق|הסכמ|सहमति|votre accord|your agreement|your permission|i agree|συγκατάθεσ|persetujuan
            """)
        add(
            .data,
            """
            personal data|personal information|device data|browsing data|your data|personenbezogen|données personnelles|\
            vos données|datos personales|tus datos|dati personali|dados pessoais|persoonsgegevens|dane osobowe|danych osobowych|\
            twoich danych|osobní údaje|osobních údajů|personuppgift|persondata|personoplysn|personopplysn|henkilötie|\
            kişisel veri|персональн|személyes adat|個人データ|個人情報|个人信息|个人数据|개인정보|بيانات شخصية|بياناتك|מידע אישי|\
            प्रसंस्करण|προσωπικά δεδομένα|data pribadi
            """)
        add(
            .partner,
            """
            partner|partenaire|socios|parceiro|kumppan|yhteistyökumppan|samarbetspartn|samarbejdspartn|iş ortağ|партн|terze parti|\
            third part|third-part|vendor|drittanbieter|合作伙伴|パートナー|파트너|شركا|שותפ|συνεργ|mitra
            """)
        add(
            .privacy,
            """
            privacy|cookie policy|datenschutz|confidentialité|privacidad|privacidade|prywatno|soukrom|súkrom|integritetspol|\
            integritet|privatliv|personvern|yksityisyy|gizlili|конфиденциал|конфіденц|adatvéd|プライバシー|隐私|隱私|개인정보 보호|الخصوصية|\
            פרטיות|गोपनीयता|απόρρητο|απορρήτου|privasi
            """)
        add(
            .device,
            """
            device|ihrem gerät|deinem gerät|geräte|appareil|terminal|dispositiv|apparaat|urządzen|zařízen|zariaden|enhet|enhed|\
            laitte|cihaz|устройств|пристро|eszköz|your browser|geolocation|端末|デバイス|设备|設備|기기|جهاز|מכשיר|डिवाइस|συσκευ|perangkat
            """)
        add(
            .withdrawal,
            """
            withdraw|revoke|widerruf|retirer|retirar|revoc|intrekken|wycof|odvol|återkalla|tilbagetræk|trække|trekke tilbake|\
            peruut|geri çek|отозв|відклик|visszavon|opt out|object to|right to object|change your|manage your|your choices|\
            these choices|votre choix|vos choix|preferen|preferên|préféren|撤回|철회|سحب|לבטל|वापस
            """)
        add(
            .advertising,
            """
            advertis|ads|personalis|personaliz|personnalis|werbung|personalisiert|publicit|publicid|pubblicit|advertent|reklam|\
            annons|annonc|mainon|mainost|реклам|hirdetés|広告|广告|廣告|광고|إعلان|פרסומ|विज्ञापन|anunci|anúnci|διαφημ|iklan
            """)
        return table
    }()
}
