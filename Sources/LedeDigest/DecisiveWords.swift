import LedeText

/// Words that turn what a sentence says although they weigh little: negations, small numbers, and how something ended.
///
/// The negations among the cue words of summaries are fewer, and the weights of the model were fitted with those.
enum DecisiveWords {
    /// The words that say no, separated by spaces; none for languages without a list.
    static func negations(of language: Language) -> String {
        switch language.code {
        case "en":
            """
            not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't \
            weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't
            """
        case "de": "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne"
        case "fr": "ne pas jamais aucun aucune rien personne ni sans"
        case "es": "no nunca jamás ningún ninguna ninguno nadie nada ni tampoco sin"
        case "it": "non mai nessun nessuna nessuno niente nulla né senza"
        case "pt": "não nunca jamais nenhum nenhuma ninguém nada nem sem"
        case "nl": "niet geen nooit niemand niets noch zonder"
        case "sv": "inte ej aldrig ingen inga inget utan"
        case "da": "ikke ej aldrig ingen intet uden"
        case "nb": "ikke ikkje ei aldri ingen inga inkje intet uten utan"
        case "fi": "ei eivät en emme ette et ilman"
        case "pl": "nie nigdy nikt nic żaden żadna żadne bez"
        case "cs": "ne nikdy nikdo nic žádný žádná žádné bez"
        case "ru": "не нет никогда никто ничего ни без"
        case "uk": "не немає ніколи ніхто нічого ні без"
        case "bg": "не няма никога никой нищо без"
        case "el": "δεν μην όχι ποτέ κανείς τίποτα χωρίς"
        case "tr": "değil yok hiç asla"
        case "vi": "không chưa chẳng"
        case "id": "tidak bukan tak belum tanpa"
        case "hi": "नहीं न मत बिना"
        case "ar": "لا لم لن ليس ليست بدون"
        case "fa": "نه نیست بدون"
        case "he": "לא אין בלי"
        default: ""
        }
    }

    /// The words that say how something ended or turned, those of one outcome separated by spaces; none for languages
    /// without a list.
    ///
    /// Whoever tells of `12 dead` has told of the 12 who were killed: an outcome is news where none of its words was told.
    static func outcomes(of language: Language) -> [String] {
        switch language.code {
        case "en":
            [
                "die dies died dead death deaths kill kills killed fatal fatally",
                "resign resigns resigned resignation quit quits",
                "reopen reopens reopened reopening resume resumes resumed restart restarted",
                "close closes closed closure shut shuts shutdown", "cancel cancels cancelled canceled scrap scrapped",
                "postpone postponed delay delayed", "suspend suspended halt halted",
                "win wins won beat beats defeat defeats defeated victory triumph", "lose loses lost",
                "rise rises rose risen climb climbed jump jumped soar soared increase increased",
                "fall falls fell fallen drop dropped slump slumped plunge plunged decline declined",
                "approve approves approved adopt adopted passed", "reject rejects rejected veto vetoed",
                "overturn overturned",
                "acquit acquitted cleared", "convict convicted guilty", "sentenced jailed",
                "arrest arrested detained custody", "charged indicted", "release released freed",
                "rescue rescued saved",
                "evacuate evacuated", "collapse collapses collapsed", "ban banned outlawed",
                "withdraw withdrew withdrawn",
                "sack sacked fired dismiss dismissed ousted", "elected re-elected", "surrender surrendered",
                "escape escaped",
                "recaptured caught", "extinguished contained", "settled settlement", "ceasefire truce",
                "strike strikes walkout",
                "bankrupt bankruptcy insolvent", "recall recalled", "derail derailed",
                "sue sues sued suing lawsuit", "appeal appeals appealed", "agree agreed agreement deal",
                "inquiry inquiries probe investigate investigates investigated investigation",
                "cause causes caused blame blamed",
                "apologise apologises apologised apologize apologizes apologized apology",
                "refuse refuses refused refusal",
                "find finds found discovered", "admit admits admitted confess confessed pleaded", "deny denies denied",
            ]
        case "de":
            [
                "tot tote toten gestorben starb starben tod getötet", "zurücktreten zurückgetreten rücktritt",
                "wiedereröffnet", "geschlossen gesperrt sperrung", "abgesagt absage", "verschoben", "gestoppt",
                "gewinnt gewonnen gewann sieg siegt", "verliert verloren verlor niederlage",
                "steigt gestiegen stieg anstieg",
                "gefallen fiel gesunken sank", "beschlossen", "abgelehnt", "freigesprochen freispruch", "verurteilt",
                "festgenommen festnahme verhaftet", "freigelassen", "gerettet", "evakuiert", "eingestürzt einsturz",
                "verboten verbot",
                "entlassen", "gewählt", "gelöscht", "insolvent insolvenz", "streik", "waffenruhe", "entgleist",
                "klage klagt verklagt", "einigung geeinigt", "ermittlung ermittlungen ermittelt ermitteln untersuchung",
                "anklage angeklagt", "ursache verursacht ausgelöst", "entschuldigt entschuldigte entschuldigung",
                "gefunden entdeckt", "weigert weigern weigerte verweigert", "gesteht gestanden geständnis",
            ]
        case "fr":
            [
                "mort morts morte mortes décès tué tués", "démissionne démissionné démission",
                "rouvre rouvert réouverture",
                "fermé fermée fermeture", "annulé annulée", "reporté reportée", "gagne gagné remporte victoire",
                "perd perdu défaite", "approuvé approuvée adopté adoptée", "rejeté rejetée", "acquitté",
                "condamné condamnée",
                "arrêté arrêtée interpellé", "libéré libérée", "évacué évacués", "interdit interdite", "limogé",
                "élu élue",
                "grève", "trêve", "faillite", "plainte", "accord", "enquête enquêtes enquêteurs", "inculpé inculpée",
                "cause causé causée provoqué provoquée", "excuse excuses excusé excusée",
                "retrouvé retrouvée retrouvés découvert découverte", "refuse refusent refusé refus",
                "avoue avoué aveux",
            ]
        case "es":
            [
                "muerto muertos muere murió murieron fallece falleció", "dimite dimitió renuncia renunció dimisión",
                "reabre reabrió", "cierra cerró cierre", "cancelado cancelada", "aplazado aplazada",
                "gana ganó victoria",
                "pierde perdió derrota", "aprueba aprobó", "rechaza rechazó", "absuelto absuelta",
                "condenado condenada",
                "detenido detenida", "liberado liberada", "rescatado rescatados", "evacuado evacuados", "destituido",
                "elegido elegida",
                "huelga", "tregua", "quiebra", "demanda demandó", "acuerdo", "investiga investigan investigación",
                "imputado imputada acusado acusada", "causa causó causado provocó", "disculpa disculpas disculpó",
                "hallado hallada hallados encontrado encontrada encontrados", "niega niegan negó rehúsa rehúsan rehusó",
                "confiesa confesó",
            ]
        default: []
        }
    }

    /// Of languages that write all nouns with capitals, the words between which and a capital no other stands but of a name,
    /// separated by spaces; none for other languages.
    static func placeWords(of language: Language) -> String {
        language.code == "de" ? "in bei aus nach von" : ""
    }

    /// The numerals of small numbers, which say the same as their digits; none for other languages.
    ///
    /// None that means anything else: `one` is anybody, `elf` a team, `neuf` new and the Vietnamese `năm` a year.
    static func countingWords(of language: Language) -> [(number: Int, word: Substring)] {
        let words =
            switch language.code {
            case "de":
                """
                zwei drei vier fünf sechs - - neun zehn - zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn \
                neunzehn zwanzig
                """
            case "en":
                """
                two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
                eighteen nineteen twenty
                """
            case "es":
                """
                dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete \
                dieciocho diecinueve veinte
                """
            case "fr":
                "deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize - - - vingt"
            default: ""
            }
        return zip(2..., words.split(separator: " ")).filter { $0.1 != "-" }.map { ($0, $1) }
    }

    /// Groups of words of which a sentence that is corrected has another one than before, the words for one of them separated
    /// by spaces and the ones by bars; none for languages without a list.
    static func opposites(of language: Language) -> [String] {
        switch language.code {
        case "en":
            [
                "rose rise rises risen increased climbed gained|fell fall falls fallen decreased dropped declined",
                "killed dead died deaths|injured wounded hurt injuries", "won wins win victory|lost loses lose defeat",
                "convicted guilty|acquitted cleared innocent", "higher|lower", "highest|lowest",
                "largest biggest|smallest", "approved passed adopted|rejected", "bought buy buys|sold sell sells",
                "opened opens|closed closes", "north northern|south southern|east eastern|west western",
                "men man|women woman", "husband|wife", "brother|sister", "father|mother", "son|daughter",
                "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
            ]
        case "de":
            [
                "stieg steigt gestiegen|fiel fällt gefallen sank sinkt gesunken",
                "getötet tote toten tot|verletzt verletzte verletzten",
                "gewann gewonnen gewinnt|verlor verloren verliert",
                "verurteilt|freigesprochen", "höher|niedriger", "gebilligt angenommen|abgelehnt", "gekauft|verkauft",
                "norden|süden|osten|westen", "mann männer|frau frauen", "bruder|schwester", "vater|mutter",
                "sohn|tochter",
                "erste ersten erster|zweite zweiten zweiter|dritte dritten dritter|vierte vierten vierter",
            ]
        case "fr":
            [
                "augmenté progressé hausse|baissé reculé baisse", "tués tué morts mort|blessés blessé",
                "gagné remporté|perdu", "condamné|acquitté relaxé", "approuvé adopté|rejeté", "acheté|vendu",
                "nord|sud|est|ouest", "frère|sœur", "père|mère", "fils|fille",
                "premier première|deuxième|troisième|quatrième",
            ]
        case "es":
            [
                "subió subieron aumentó|bajó bajaron cayó", "muertos muerto|heridos herido",
                "ganó ganaron|perdió perdieron", "condenado|absuelto", "aprobó aprobado|rechazó rechazado",
                "compró|vendió", "norte|sur|este|oeste", "hermano|hermana", "padre|madre", "hijo|hija",
                "primero primera|segundo segunda|tercero tercera|cuarto cuarta",
            ]
        default: []
        }
    }

    /// What tells, in lower case, that an article said something else before.
    static func correctionNotes(of language: Language) -> [String] {
        switch language.code {
        case "en":
            [
                "earlier version", "previous version", "first said", "was wrong", "were wrong", "was amended",
                "corrected",
            ]
        case "de": ["früheren fassung", "frühere fassung", "früheren version", "korrigiert", "war falsch"]
        case "fr": ["version précédente", "version antérieure", "corrigé", "était erroné", "était faux"]
        case "es": ["versión anterior", "corregido", "corregida", "era erróne", "era incorrect"]
        case "vi": ["bản trước", "phiên bản trước", "đính chính"]
        default: []
        }
    }

    /// Words among ``numerals(of:)`` that count nothing, separated by spaces: `dozens of helpers` is told by `helpers`.
    static func vagueNumerals(of language: Language) -> String {
        switch language.code {
        case "de": "dutzende hunderte tausende"
        case "en": "dozens hundreds thousands"
        case "es": "cientos miles"
        case "fr": "milliers"
        case "id": "puluhan ratusan"
        case "it": "centinaia"
        case "nl": "tientallen honderden"
        case "pt": "centenas milhares"
        case "sv": "hundratals tusentals"
        default: ""
        }
    }

    /// The numbers that are written as words, separated by spaces; none for languages without a list.
    static func numerals(of language: Language) -> String {
        switch language.code {
        case "en":
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand \
            thousands million millions billion billions half third quarter
            """
        case "de":
            """
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn \
            neunzehn zwanzig dutzend dutzende hundert hunderte tausend tausende \
            million millionen milliarde milliarden hälfte drittel viertel
            """
        case "fr":
            """
            deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt cent centaine \
            mille milliers million millions milliard milliards
            """
        case "es":
            """
            dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho \
            diecinueve docena veinte cien cientos mil miles millón millones
            """
        case "it":
            "due tre quattro cinque sei sette otto nove dieci undici dodici venti cento centinaia mille mila milioni"
        case "pt":
            "dois duas três quatro cinco seis sete oito nove dez onze doze vinte cem centenas mil milhares milhão milhões"
        case "nl":
            "twee drie vier vijf zes zeven acht negen tien elf twaalf tientallen honderd honderden duizend miljoen"
        case "sv": "två tre fyra fem sex sju åtta nio tio elva tolv hundra hundratals tusen tusentals miljoner"
        case "da": "to tre fire fem seks syv otte ni ti elleve tolv hundrede tusind millioner"
        case "nb": "to tre fire fem seks sju syv åtte ni ti elleve tolv hundre tusen millioner"
        case "pl": "dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc milionów"
        case "cs": "dva dvě dvou tři tří čtyři pět šest sedm osm devět deset sto tisíc milionů"
        case "ru": "два две двое три трёх трое четыре пять шесть семь восемь девять десять сто тысяч миллионов"
        case "uk": "два дві двох двоє три трьох троє чотири п'ять шість сім вісім дев'ять десять сто тисяч мільйонів"
        case "tr": "bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz yüz bin milyon"
        case "vi": "một hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu tỷ tỉ"
        case "id": "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan ratus ratusan ribu juta"
        default: ""
        }
    }
}
