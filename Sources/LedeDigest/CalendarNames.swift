import LedeText

/// The names of days and months, and in German of times of day, in languages that capitalize them: they tell no event from
/// another.
enum CalendarNames {
    /// The names of the days of the week, those of Sunday first, with or without a capital; none for other languages.
    static func weekdays(of language: Language) -> [String] {
        switch language.code {
        case "en": ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        case "de":
            [
                "Sonntag Sonntagabend", "Montag Montagabend", "Dienstag Dienstagabend", "Mittwoch Mittwochabend",
                "Donnerstag Donnerstagabend", "Freitag Freitagabend", "Samstag Sonnabend Samstagabend",
            ]
        case "fr": ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]
        case "es": ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"]
        default: []
        }
    }

    /// The words, separated by spaces; none for other languages.
    static func words(of language: Language) -> String {
        switch language.code {
        case "en":
            """
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays \
            Sundays Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April May June July August September \
            October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
            """
        case "de":
            """
            Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Montagabend Dienstagabend Mittwochabend \
            Donnerstagabend Freitagabend Samstagabend Sonntagabend Morgen Vormittag Mittag Nachmittag Abend Nacht Woche Monat \
            Jahr Uhr Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
            """
        case "el":
            """
            Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου \
            Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου
            """
        case "id":
            """
            Senin Selasa Rabu Kamis Jumat Sabtu Minggu Januari Februari Maret April Mei Juni Juli Agustus September Oktober \
            November Desember
            """
        case "tr":
            """
            Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül \
            Ekim Kasım Aralık
            """
        case "vi": "Hai Ba Tư Năm Sáu Bảy Chủ Nhật Thứ"
        default: ""
        }
    }
}
