import LedeText

extension OfferNotice {
    /// The stems of each sign, in the languages of the world side by side, as those of ``ServiceNotice/stems``.
    ///
    /// Read only where a short line speaks of something that a page offers, so that most runs need not have them.
    static let stems = SubjectStems([
        (
            Signs.everything.rawValue,
            """
            all articles|all stories|all our stories|all our articles|all of our stories|all of our articles|\
            every article|every story|all content|all our content|alle artikel|allen artikeln|alle anderen artikel|\
            alle beiträge|allen beiträgen|alle inhalte|allen inhalten|alle plus-|alle texte|allen texten|\
            sämtliche artikel|diesen und alle|tous les articles|tous nos articles|tous les contenus|tous nos contenus|\
            tout le contenu|toutes les enquêtes|todos los artículos|todo el contenido|todos los contenidos|\
            todos nuestros art|todos nuestros cont|tutti gli articoli|tutti i contenuti|tutti i nostri|\
            todas as reportagens|todas as matérias|todos os artigos|todo o conteúdo|todos os conteúdos|alle artikelen|\
            alle verhalen|alle inhoud|alla artiklar|allt innehåll|alle artikler|alle historier|alt indhold|alt innhold|\
            все статьи|всем статьям|все материалы|всем материалам|все тексты|всі статті|усі статті|всіх статей|\
            wszystkie artykuły|wszystkich artykuł|wszystkich treści|wszystkie treści|tüm haber|tüm içerik|tüm yazı|\
            všechny články|všem článkům|celý obsah|veškerý obsah|všetky články|mọi bài|tất cả bài|tất cả các bài|\
            toàn bộ bài|toàn bộ nội dung|mọi nội dung|すべての記事|全ての記事|全記事|すべてのコンテンツ|所有文章|全部文章|所有内容|모든 기사|전체 기사|\
            모든 콘텐츠|جميع المقالات|كل المقالات|كل المحتوى|kaikki artikkelit|kaikki jutut|minden cikk|összes cikk|\
            toate articolele|semua artikel|όλα τα άρθρα
            """
        ),
        (
            Signs.unlimited.rawValue,
            """
            unlimited|without limits|full access|digital access|unbegrenzt|uneingeschränkt|unbeschränkt|zugang zu allen|\
            illimité|sin límite|ilimitad|senza limiti|illimitat|sem limite|onbeperkt|obegränsa|ubegrænset|ubegrenset|\
            без ограничений|безлимит|необмежен|без обмежень|bez ograniczeń|nieograniczon|sınırsız|neomezen|bez omezení|\
            neobmedzen|không giới hạn|読み放題|无限阅读|無限閱讀|不限量|무제한|غير محدود|بلا حدود|rajattoma|korlátlan|nelimitat|\
            tanpa batas|απεριόριστ
            """
        ),
        (
            Signs.cancel.rawValue,
            """
            cancel any|cancel at any|cancel whenever|no commitment|kündbar|kündigen|sans engagement|résiliable|\
            sin permanencia|cancela cuando|cancele cuando|disdici|disdire quando|cancele quando|cancele a qualquer|\
            sem fidelidade|opzegbaar|opzeggen|bindningstid|avsluta när|ingen binding|uden binding|uten binding|\
            отменить|отмена в|rezygnuj|rezygnuje|zrezygnować|iptal et|můžete zrušit|hủy bất|解約|キャンセル|随时取消|언제든지 해지|إلغاء
            """
        ),
        (
            Signs.reach.rawValue,
            """
            in the app|on every device|on all devices|on any device|in der app|und app|und der app|und in der app|\
            dans l'app|sur l'app|en la app|dell'app|nell'app|no app|in de app|i appen|w aplikacji|в приложении|\
            uygulamada|v aplikaci|trên ứng dụng|アプリで|e-paper|epaper
            """
        ),
        (
            Signs.period.rawValue,
            """
            week |weeks|weekly|month |months|monthly|year |annual|woche|wochen|monat|jahr |jährlich|semaine|mois |\
            par an|semana|mes |mensual|al año|settiman|mese |mesi |all'anno|mês |meses|por ano|mensais|maand|weken|\
            per week|per jaar|månad|måned|vecka|veckor|uge |uger |uke |uker |недел|месяц|год |місяц|рік |tydzie|\
            tygod|miesi|rocznie|ay |ayda|aylık|yıllık|hafta|měsí|týden|týdn|ročně|tháng|tuần|mỗi năm|月額|初月|か月|カ月|每月|每周|\
            首月|每年|월 |첫 달|شهر|شهريا|أسبوع
            """
        ),
        (
            Signs.invitation.rawValue,
            """
            subscribe|try |choose your|enjoy|get unlimited|testen sie|jetzt testen|jetzt abonnieren|abonnieren sie|\
            lesen sie|profitieren sie|sichern sie|abonnez|profitez|accédez|suscríbete|suscríbase|disfruta|accede a|\
            abbonati|assine|tenha acesso|probeer|krijg toegang|få adgang|få tilgang|få tillgång|оформите|подпишитесь|\
            prøv |prova |wypróbuj|kup dostęp|abone ol|vyzkoušejte|đăng ký gói|có gói|申し込|お試し|立即订阅|구독하
            """
        ),
        (
            Signs.closed.rawValue,
            """
            closed|turned off|disabled|no longer open|geschlossen|deaktiviert|beendet|fermés|ne sont plus|désactivés|\
            cerrados|cerrada|desactivados|chiusi|disattivati|encerrados|fechados|desativados|gesloten|stängda|stängt|\
            avstängda|lukket|lukkede|stengt|закрыты|отключены|закриті|zamknięte|wyłączone|kapatılmış|kapalı|kapandı|\
            uzavřen|vypnut|đã đóng|終了し|締め切|已关闭|关闭|닫혔|마감|مغلق|suljettu|lezárt|închise
            """
        ),
        (
            Signs.journalism.rawValue,
            """
            our journalism|our reporting|our newsroom|our work|unser journalismus|unseren journalismus|\
            unsere berichterstattung|unsere arbeit|notre journalisme|notre rédaction|notre travail|nuestro periodismo|\
            nuestro trabajo|nostro giornalismo|nostro lavoro|nosso jornalismo|nosso trabalho|onze journalistiek|\
            ons werk|vår journalistik|vores journalistik|vår journalistikk|наша журналистика|нашу журналистику|\
            наша работа|нашу работу|nasze dziennikarstwo|gazeteciliğimiz|naše žurnalistika|naši žurnalistiku|\
            naše novinářsk|наша журналістика|私たちの報道|本紙の報道|我们的新闻|우리의 저널리즘|صحافتنا
            """
        ),
        (
            Signs.backing.rawValue,
            """
            your support|your help|readers like you|by readers|ihre unterstützung|ihrer unterstützung|\
            eurer unterstützung|deiner unterstützung|von ihnen unterstützt|ihrer hilfe|ihre hilfe|votre soutien|\
            votre aide|soutenez|par un don|tu apoyo|su apoyo|vuestro apoyo|tu ayuda|vostro sostegno|tuo sostegno|\
            suo sostegno|sostieni|seu apoio|sua ajuda|apoie|jouw steun|uw steun|je steun|ditt stöd|din støtte|\
            din hjælp|вашей поддержк|ваша поддержк|вашу поддержк|вашей помощ|поддержите|twojemu wsparci|\
            twoje wsparci|waszemu wsparci|desteğiniz|vaší podpo|vaše podpo|ваша підтрим|вашій підтрим|皆さまの|ご支援|您的支持|\
            여러분의|دعمكم|دعمك
            """
        ),
        (
            Signs.machine.rawValue,
            """
            ai |ai-|ai,|ki,|ia,|artificial intelligence|ki |ki-|l'ia|ia |inteligencia artificial|intelligence artificielle|\
            intelligenza artificiale|ии |ші |sztuczn|yapay zek|人工智能|生成ai|인공지능|الذكاء الاصطناعي
            """
        ),
        (
            Signs.makes.rawValue,
            """
            translat|edit this|edited|summar|write |übersetz|zusammenfass|erstell|traduire|traduit|résum|traduc|\
            resumir|tradurre|traduzir|vertal|översätt|oversæt|oversett|перевод|переведён|tłumacz|çevir|překlád|dịch |\
            翻訳|翻译|번역|ترجم
            """
        ),
        (
            Signs.text.rawValue,
            """
            this story|this article|the article|our stories|our articles|article |articles|the story|der artikel|\
            dieser artikel|artikel|unserer texte|unserer artikel|der text|dieser text|beitrag|articles|l'article|\
            cet article|el artículo|este artículo|artículo|artículos|la noticia|publicado en|articolo|articoli|\
            o artigo|artigo|a matéria|matéria|het artikel|artikelen|artikeln|artiklar|artiklen|artikkelen|статья|\
            статьи|материал|стаття|artykuł|haber|yazı|článek|bài viết|bài báo|記事|文章|기사|المقال
            """
        ),
        (
            Signs.appeared.rawValue,
            """
            published|appeared|appears|erschien|stand zuerst|veröffentlicht|paru|publié|publicó|publicado|\
            pubblicato|apparso|publicada|verscheen|stond|publicerades|udgivet|bragt|publisert|опубликован|вышел|вышла|\
            напечатан|надрукован|ukazał|opublikowan|yayımlan|yayınlan|vyšel|đăng |in trên|掲載|刊登|게재|نشر
            """
        ),
        (
            Signs.advertisement.rawValue,
            """
            ad blocker|without ads|ad-free|ads off|werbung ab|ohne werbung|werbefrei|sans publicité|sans pub|\
            sin publicidad|sin anuncios|senza pubblicità|sem publicidade|sem anúncios|zonder advertenties|\
            utan annonser|utan reklam|uden reklamer|uten reklame|без рекламы|без реклами|bez reklam|reklamsız|\
            tắt quảng cáo|không quảng cáo|không có quảng cáo|広告なし|无广告|광고 없이|بدون إعلانات
            """
        ),
        (
            Signs.reading.rawValue,
            """
            read on|reading|to read|lesen|lisez|lire |lee |leer|leggi|leggere|leia|ler |lees|lezen|läs |läsa|læs|\
            les |читайте|читать|читати|czytaj|czytać|oku|čtěte|číst|đọc|読む|読め|阅读|읽|اقرأ
            """
        ),
    ])
}
