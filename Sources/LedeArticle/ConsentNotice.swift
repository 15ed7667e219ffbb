import LedeText

/// Tells notices that ask for consent to cookies and the use of data, whatever words and numbers stand between theirs.
///
/// A phrase does not find `we and our 846 partners`. What all of these notices have, in every language, is several of
/// eight things they speak of, in one paragraph. Four of them stand in none of 80,755 sentences of news.
enum ConsentNotice {
    /// What such a notice speaks of.
    struct Kinds: OptionSet {
        let rawValue: UInt32
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
    /// Most words of such a paragraph.
    static let words = 80

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
    static func kinds(_ text: Span<UInt8>, in range: Range<Int>) -> Kinds {
        Kinds(rawValue: stems.subjects(text, in: range))
    }

    private static let stems = SubjectStems([
        (
            Kinds.cookie.rawValue,
            """
            cookie|куки|файлы cookie|eväste|çerez|süti|ciasteczk|informasjonskaps|クッキー|쿠키|עוגיות|कुकी|ملفات تعريف الارتباط|\
            tracking technolog|similar technolog|ähnliche technolog|technologies similaires|tecnologie simili|\
            tecnologías similares|tecnologias semelhantes|کوکی
            """
        ),
        (
            Kinds.consent.rawValue,
            """
            consent|einwillig|zustimm|toestemming|zgod|souhlas|súhlas|samtyck|samtykke|suostumu|onay|соглас|згод|hozzájárul|\
            consim|acconsent|同意|동의|موافق|הסכמ|सहमति|votre accord|your agreement|your permission|i agree|συγκατάθεσ|persetujuan|\
            legitimate interest|berechtigtes interesse|berechtigten interesse|berechtigter interesse|intérêt légitime|interés legítimo|\
            interesse legítimo|legittimo interesse|gerechtvaardigd belang|berättigat intresse|uzasadniony interes|законный интерес|\
            законных интерес|meşru menfaat|kepentingan yang sah|kepentingan sah|il consenso|tuo consenso|suo consenso
            """
        ),
        (
            Kinds.data.rawValue,
            """
            personal data|personal information|device data|browsing data|your data|personenbezogen|données personnelles|\
            vos données|datos personales|tus datos|dati personali|dados pessoais|persoonsgegevens|dane osobowe|danych osobowych|\
            twoich danych|osobní údaje|osobních údajů|personuppgift|persondata|personoplysn|personopplysn|henkilötie|\
            kişisel veri|персональн|személyes adat|個人データ|個人情報|个人信息|个人数据|개인정보|بيانات شخصية|بياناتك|מידע אישי|\
            प्रसंस्करण|προσωπικά δεδομένα|data pribadi|deine daten|ihre daten|sus datos|suoi dati|tuoi dati|seus dados|jouw gegevens|\
            uw gegevens|dina uppgifter|twoje dane|ваши данные|ваших данных|verileriniz|data anda
            """
        ),
        (
            Kinds.partner.rawValue,
            """
            partner|partenaire|socios|parceiro|kumppan|yhteistyökumppan|samarbetspartn|samarbejdspartn|iş ortağ|партн|terze parti|\
            third part|third-part|vendor|drittanbieter|合作伙伴|パートナー|파트너|شركا|שותפ|συνεργ|mitra|dienstleister|prestataires|proveedores|fornitori|fornecedores|\
            leveranciers|leverantör|dostawc|поставщик|pemasok
            """
        ),
        (
            Kinds.privacy.rawValue,
            """
            privacy|cookie policy|datenschutz|confidentialité|privacidad|privacidade|prywatno|soukrom|súkrom|integritetspol|\
            integritet|privatliv|personvern|yksityisyy|gizlili|конфиденциал|конфіденц|adatvéd|プライバシー|隐私|隱私|개인정보 보호|الخصوصية|\
            פרטיות|गोपनीयता|απόρρητο|απορρήτου|privasi
            """
        ),
        (
            Kinds.device.rawValue,
            """
            device|ihrem gerät|deinem gerät|geräte|appareil|terminal|dispositiv|apparaat|urządzen|zařízen|zariaden|enhet|enhed|\
            laitte|cihaz|устройств|пристро|eszköz|your browser|geolocation|端末|デバイス|设备|設備|기기|جهاز|מכשיר|डिवाइस|συσκευ|perangkat
            """
        ),
        (
            Kinds.withdrawal.rawValue,
            """
            withdraw|revoke|widerruf|retirer|retirar|revoc|intrekken|wycof|odvol|återkalla|tilbagetræk|trække|trekke tilbake|\
            peruut|geri çek|отозв|відклик|visszavon|opt out|object to|right to object|change your|manage your|your choices|\
            these choices|votre choix|vos choix|mencabut|dicabut|ditarik|menarik kembali|preferen|preferên|préféren|撤回|철회|سحب|לבטל|वापस
            """
        ),
        (
            Kinds.advertising.rawValue,
            """
            advertis|ads|personalis|personaliz|personnalis|werbung|personalisiert|publicit|publicid|pubblicit|advertent|reklam|\
            annons|annonc|mainon|mainost|реклам|hirdetés|広告|广告|廣告|광고|إعلان|פרסומ|विज्ञापन|anunci|anúnci|διαφημ|iklan
            """
        ),
    ])
}
