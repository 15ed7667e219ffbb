/// Tells the pages that stand where an article was asked for: errors, logins, walls, results of a search.
enum ErrorPage {
    /// Whether a title begins as that of such a page does, and says little else.
    ///
    /// - Parameter title: clean UTF-8, as it is shown.
    static func isTitle(_ title: [UInt8]) -> Bool {
        var words = words(of: firstPart(of: title))[...]
        guard let first = words.first else { return false }
        // `404`, `Error 404`, `403 Forbidden`, `404: Page not found`; not `404 jobs to go`, `500 not out`.
        let isCode = codes.contains(first)
        if isCode || errorWords.contains(first) && words.count > 1 && codes.contains(words[1]) {
            words = words.dropFirst(isCode ? 1 : 2)
            if words.count <= mostOthers, words.isEmpty || !isCode || errorWords.contains(words[words.startIndex]) {
                return true
            }
        }
        guard let first = words.first, let phrases = phrases[first] else { return false }
        return phrases.contains { phrase in
            // A word or two begin headlines, too: `Access denied to inspectors`.
            words.count <= phrase.count + (phrase.count > 2 ? mostOthers : 0) && words.starts(with: phrase)
        }
    }

    /// Most words behind those of an error.
    private static let mostOthers = 3

    /// A title up to the bar or dash behind which the site's name stands.
    private static func firstPart(of title: [UInt8]) -> [UInt8] {
        for i in title.indices.dropFirst() where title[i - 1] == 0x20 {
            let isDash = title[i] == 0xE2 && i + 2 < title.count && title[i + 1] == 0x80
            if title[i] == UInt8(ascii: "|") || title[i] == UInt8(ascii: "-") || isDash && title[i + 2] <= 0x94 {
                return Array(title[..<i])
            }
        }
        return title
    }

    /// Bytes of a title that are looked at.
    private static let titleBytes = 200

    private static func words(of title: [UInt8]) -> [UInt64] {
        WordHashes.words(title.span, in: 0..<min(title.count, titleBytes))
    }

    private static func hashes(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").map { BlockTraits.hash($0.utf8) })
    }

    private static let codes = hashes("400 401 403 404 410 429 451 500 502 503 504")

    private static let errorWords = hashes(
        """
        error erreur fehler errore erro fout błąd fel fejl feil virhe chyba hata ошибка помилка hiba eroare σφάλμα خطأ خطا שגיאה \
        त्रुटि kesalahan lỗi forbidden unauthorized
        """)

    /// The first words of such titles.
    private static let phrases: [UInt64: [[UInt64]]] = {
        let list = """
            page not found|file not found|this page could not be found|sorry we cant find|not found|access denied|you dont have permission|access restricted|access to this page has been denied|forbidden|\
            unauthorized|permission denied|just a moment|attention required|verifying you are human|are you a robot|\
            are you human|please verify|security check|page unavailable|page no longer available|content unavailable|\
            this page isnt available|this page is not available|this content is not available|service unavailable|\
            temporarily unavailable|site unavailable|website unavailable|unavailable due to legal reasons|\
            unavailable for legal reasons|under maintenance|site maintenance|down for maintenance|site under maintenance|\
            were sorry|oops|something went wrong|an error occurred|an error has occurred|internal server error|\
            bad gateway|bad request|too many requests|log in|login|sign in|sign up|log in to|create an account|\
            forgot password|reset your password|subscribe to|subscribe now|choose your plan|choose your subscription|\
            javascript is disabled|enable javascript|please enable javascript|please enable cookies|\
            ad blocker detected|adblock detected|search results|search results for|you searched for|oops that page|privacy policy|cookie policy|terms of use|\
            terms of service|terms and conditions|\
            seite nicht gefunden|die seite wurde nicht gefunden|seite nicht verfügbar|zugriff verweigert|\
            zugriff nicht möglich|anmelden|einloggen|wartungsarbeiten|wir sind gleich wieder|suchergebnisse|suchergebnisse für|ihre suche nach|\
            weiter mit werbung|weiter mit werbung lesen|mit werbung weiterlesen|weiter mit werbung und tracking|\
            mit werbung lesen|weiter mit pur abo|weiter mit pur|zustimmung|einwilligung|\
            ein fehler ist aufgetreten|sie nutzen einen adblocker|sie verwenden einen adblocker|datenschutzerklärung|\
            page introuvable|page non trouvée|cette page nexiste pas|oups|oups cette page|cette page est introuvable|accès refusé|\
            accès interdit|connexion|se connecter|maintenance|site en maintenance|résultats de recherche|\
            résultats de la recherche|vous utilisez un bloqueur|une erreur est survenue|politique de confidentialité|\
            aceptar y continuar|aceptar y continuar gratis|aceptar y continuar o suscribirse|accepter et continuer|\
            continuer sans accepter|accetta e continua|rifiuta e abbonati|\
            página no encontrada|no se encuentra la página|no encontramos la página|acceso denegado|iniciar sesión|\
            inicia sesión|resultados de la búsqueda|resultados de búsqueda|en mantenimiento|sitio en mantenimiento|\
            política de privacidad|\
            pagina non trovata|pagina inesistente|accesso negato|accedi|risultati della ricerca|sito in manutenzione|\
            página não encontrada|acesso negado|entrar|resultados da busca|resultados da pesquisa|site em manutenção|\
            pagina niet gevonden|toegang geweigerd|inloggen|aanmelden|zoekresultaten|onderhoud|\
            nie znaleziono strony|strona nie została znaleziona|strona nie istnieje|odmowa dostępu|zaloguj się|\
            wyniki wyszukiwania|przerwa techniczna|\
            stránka nenalezena|stránka nebyla nalezena|přístup odepřen|přihlášení|výsledky vyhledávání|\
            sidan hittades inte|sidan kunde inte hittas|sidan finns inte|logga in|sökresultat|\
            siden blev ikke fundet|siden findes ikke|log ind|søgeresultater|siden ble ikke funnet|siden finnes ikke|logg inn|\
            sivua ei löydy|sivua ei löytynyt|kirjaudu sisään|hakutulokset|\
            sayfa bulunamadı|erişim engellendi|giriş yap|arama sonuçları|bakım çalışması|\
            страница не найдена|доступ запрещен|доступ запрещён|вход|авторизация|результаты поиска|технические работы|\
            сторінку не знайдено|сторінка не знайдена|доступ заборонено|результати пошуку|\
            az oldal nem található|oldal nem található|hozzáférés megtagadva|bejelentkezés|\
            pagina nu a fost găsită|acces interzis|η σελίδα δεν βρέθηκε|δεν βρέθηκε|\
            halaman tidak ditemukan|akses ditolak|không tìm thấy trang|trang không tồn tại|\
            ページが見つかりません|お探しのページ|ログイン|検索結果|メンテナンス|页面不存在|页面未找到|找不到页面|頁面不存在|找不到頁面|访问被拒绝|登录|\
            登入|搜索结果|페이지를 찾을 수 없습니다|접근이 거부|로그인|검색결과|검색 결과|\
            الصفحة غير موجودة|لم يتم العثور على الصفحة|تسجيل الدخول|نتائج البحث|صفحه مورد نظر|صفحه یافت نشد|הדף לא נמצא|העמוד לא נמצא|\
            पृष्ठ नहीं मिला|पेज नहीं मिला|लॉग इन
            """
        var table: [UInt64: [[UInt64]]] = [:]
        for phrase in list.split(separator: "|") {
            let words = words(of: Array(phrase.utf8))
            if let first = words.first { table[first, default: []].append(words) }
        }
        return table
    }()
}
