import LedeText

// The phrases of the other languages. Kinds and form are described at `BoilerplatePatterns`.

extension BoilerplatePatterns {
    static let polish = BoilerplatePatterns(
        menu: """
            strona główna|menu|szukaj|zaloguj|zaloguj się|wyloguj|zarejestruj się|moje konto|regulamin|polityka prywatności|\
            kontakt|o nas|pomoc|prenumerata|newsletter|wiadomości|kraj|świat|polityka|gospodarka|biznes|sport|kultura|nauka|\
            technologia|zdrowie|opinie|wideo|zdjęcia|udostępnij|drukuj|komentarze|skomentuj|odpowiedz|czytaj więcej|więcej|\
            następny|poprzedni|reklama|archiwum|zamknij|akceptuję|wróć na górę
            """,
        notice: """
            otrzymujesz tę wiadomość|aby zrezygnować z|jeśli nie chcesz|czytaj bez|\
            artykuł zaktualizowano|artykuł został zaktualizowany|tekst został zaktualizowany|posłuchaj artykułu|\
            posłuchaj tego artykułu|odsłuchaj artykuł|a co ty o tym sądzisz|co o tym sądzisz napisz|\
            napisz w komentarzu|masz temat napisz|masz dla nas temat|jesteś już prenumeratorem|\
            jesteś już subskrybentem|udostępnij artykuł|udostępnij ten artykuł|\
            artykuł dostępny tylko dla prenumeratorów|tylko dla prenumeratorów|\
            przejdź do treści|reklama|dalszy ciąg materiału|subskrybuj|zapisz się|zaloguj się|zarejestruj się|\
            masz już|czytaj też|czytaj także|czytaj więcej|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj też|\
            przeczytaj także|dowiedz się więcej|śledź nas|obserwuj nas|udostępnij|ten artykuł jest|aby czytać dalej|\
            używamy plików cookie|ta strona używa|włącz javascript|kliknij|pobierz|dodaj komentarz|zostaw komentarz|\
            strona nie została|nie znaleziono strony|błąd 404|wróć do|powrót do|polecamy|\
            ciąg dalszy|dalsza część|artykuł dostępny|dziękujemy że|masz ciekawy temat|materiał chroniony|\
            jeśli chcesz być|źródło|napisz do nas
            """,
        invitation: "obserwuj|obserwujcie|śledź|śledźcie|polub|polubcie|dołącz|subskrybuj|znajdź",
        network: "facebooku|twitterze|instagramie|youtubie|telegramie",
        reporter: """
            jest dziennikarką|jest dziennikarzem|jest reporterką|jest reporterem|jest redaktorem|\
            jest redaktorką|jest korespondentką|jest korespondentem
            """,
        anywhere: """
            otrzymujesz tę wiadomość|zrezygnować z newslettera|nie chcesz otrzymywać|bez reklam|\
            artykuł zaktualizowano|artykuł został zaktualizowany|tekst został zaktualizowany|posłuchaj artykułu|\
            posłuchaj tego artykułu|odsłuchaj artykuł|co o tym sądzisz napisz|napisz w komentarzu|\
            masz temat napisz|masz dla nas temat|jesteś już prenumeratorem|jesteś już subskrybentem|\
            udostępnij artykuł|udostępnij ten artykuł|artykuł dostępny tylko dla prenumeratorów|\
            wszelkie prawa zastrzeżone|prawa zastrzeżone|włącz javascript|obsługę javascript|plików cookie|pliki cookie|\
            tylko dla prenumeratorów|dla subskrybentów|naszego newslettera|twoja przeglądarka|twojej przeglądarce|\
            polityka prywatności|nie znaleziono strony|udostępnij na facebooku|\
            prawem autorskim|pod reklamą|pod wideo|materiałem wideo|dla prenumeratorów|na newsletter|google news
            """,
        cue: """
            subskrypcja|subskrypcji|prenumerata|newsletter|javascript|cookie|cookies|przeglądarka|przeglądarki|zaloguj|hasło|\
            konto|e mail|kliknij|pobierz|aplikacja|ustawienia|zgoda|komentarz|komentarze|udostępnij|facebook|twitter|reklama
            """,
        tail: """
            czytaj też|czytaj także|zobacz też|zobacz także|powiązane artykuły|podobne artykuły|polecane|polecamy|\
            najczęściej czytane|najnowsze|więcej wiadomości|komentarze|dodaj komentarz|udostępnij|newsletter|tagi|tematy|\
            o autorze|wróć na górę|reklama
            """,
        credit: "fot|foto|zdjęcie|zdjęcia|źródło zdjęcia|autor zdjęcia|grafika|wideo",
        agency: "zdjęcie ilustracyjne|zdjęcie archiwalne",
        byline: "autor|autorka|tekst|opracowanie|oprac|przez",
        date: """
            stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|poniedziałek|\
            wtorek|środa|czwartek|piątek|sobota|niedziela|opublikowano|aktualizacja|data|godz|temu|minut
            """,
        address: """
            nas|nasz|nasza|nasze|naszego|naszej|naszym|twój|twoja|twoje|twojej|cię|tutaj|ten artykuł|tego artykułu|\
            ta strona|tej stronie|kliknij|zapisz się|zaloguj się|subskrybuj|obserwuj|pobierz|dołącz|przeczytaj|\
            zobacz|sprawdź|prosimy|masz
            """,
        speech: """
            powiedział|powiedziała|mówi|stwierdził|stwierdziła|dodał|dodała|poinformował|poinformowała|według|\
            podkreślił|podkreśliła|zapowiedział|napisał|napisała|zaznaczył|jak podaje
            """)

    static let russian = BoilerplatePatterns(
        menu: """
            главная|меню|поиск|войти|вход|выйти|регистрация|подписка|подписаться|личный кабинет|контакты|о нас|о проекте|\
            о редакции|реклама|помощь|новости|политика|экономика|общество|мир|в мире|спорт|культура|наука|технологии|здоровье|\
            мнения|видео|фото|подкасты|поделиться|распечатать|комментарии|ответить|подробнее|ещё|еще|далее|назад|\
            архив|закрыть|принять|наверх|политика конфиденциальности|пользовательское соглашение|все новости|лента новостей
            """,
        notice: """
            чтобы отписаться|вы получили это письмо|если вы не хотите|если вы больше не|\
            читайте без|следите за новостями в нашем|\
            статья обновлена|новость обновлена|материал обновлен|материал обновлён|текст обновлен|\
            слушать статью|прослушать статью|послушать новость|а что думаете вы|что вы думаете напишите|\
            напишите в комментариях|пишите в комментариях|по материалам тасс|по материалам риа новости|\
            по материалам интерфакс|есть новость пишите|есть новость|поделиться статьей|поделиться новостью|\
            по теме|только для подписчиков|материал доступен только подписчикам|\
            перейти к содержимому|перейти к основному|реклама|подпишитесь|подписывайтесь|войдите|авторизуйтесь|\
            зарегистрируйтесь|уже подписаны|читайте также|читать также|читать далее|читайте нас|смотрите также|подробнее|\
            узнать больше|следите за|поделиться|этот материал доступен|материал доступен|чтобы продолжить чтение|\
            мы используем|сайт использует|этот сайт использует|пожалуйста|включите javascript|нажмите|скачайте|\
            оставить комментарий|оставьте комментарий|комментарии|страница не найдена|ошибка 404|доступ запрещен|\
            вернуться|нашли ошибку|если вы нашли ошибку|самое читаемое|\
            больше новостей|самое интересное|ошибка в тексте|хотите узнавать|подписывайся|материал по теме|\
            при использовании|использование материалов
            """,
        invitation: "подписывайтесь|подпишитесь|подпишись|следите|читайте|присоединяйтесь|смотрите|вступайте",
        network: """
            телеграм|телеграме|телеграмме|вконтакте|одноклассниках|дзен|дзене|фейсбуке|твиттере|инстаграме|ютубе|\
            вайбере
            """,
        reporter: """
            обозреватель отдела|корреспондент отдела|редактор отдела|журналист отдела|корреспондент газеты|\
            специальный корреспондент газеты
            """,
        anywhere: """
            отписаться от|получили это письмо|не хотите получать|читать далее|без рекламы|\
            новостями в нашем канале|\
            статья обновлена|новость обновлена|материал обновлен|материал обновлён|текст обновлен|\
            слушать статью|прослушать статью|послушать новость|что вы думаете напишите|напишите в комментариях|\
            пишите в комментариях|по материалам тасс|по материалам риа новости|по материалам интерфакс|\
            есть новость пишите|поделиться статьей|поделиться новостью|материал доступен только подписчикам|\
            все права защищены|включите javascript|включить javascript|файлы cookie|файлов cookie|файлы куки|использует cookie|\
            в нашем телеграм|наш телеграм|наш канал|на нашу рассылку|вашем браузере|ваш браузер|блокировщик рекламы|\
            политика конфиденциальности|только для подписчиков|доступен только подписчикам|страница не найдена|\
            при использовании материалов|выделите ее и нажмите|\
            телеграм канал|telegram канал|telegram канале|телеграм канале|ctrl enter|выделите ее|доступен только|\
            ссылка обязательна
            """,
        cue: """
            подпишитесь|подписка|подписчиков|рассылка|рассылку|javascript|cookie|куки|браузер|браузере|войдите|пароль|аккаунт|\
            электронной почты|нажмите|скачайте|приложение|настройки|согласие|комментарий|комментарии|поделиться|facebook|\
            twitter|telegram|телеграм|реклама|пожалуйста
            """,
        tail: """
            читайте также|смотрите также|по теме|материалы по теме|похожие материалы|похожие статьи|другие новости|\
            новости по теме|ещё по теме|еще по теме|самое читаемое|популярное|последние новости|рекомендуем|комментарии|\
            оставить комментарий|поделиться|подписывайтесь|теги|темы|об авторе|наверх|реклама|новости партнеров
            """,
        credit: "фото|фотография|снимок|изображение|иллюстрация|видео|источник фото",
        agency: "архивное фото|фото из архива|скриншот",
        byline: "автор|текст|подготовил|подготовила|корреспондент",
        date: """
            января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|понедельник|вторник|среда|\
            четверг|пятница|суббота|воскресенье|опубликовано|обновлено|мск|в|года|г|назад|часов|минут
            """,
        address: """
            вы|вас|вам|ваш|ваша|ваше|вашей|вашем|наш|наша|наше|нашем|нашей|нас|мы|здесь|этот материал|эта статья|\
            эту статью|пожалуйста|подпишитесь|подписывайтесь|нажмите|читайте|смотрите|следите|войдите|\
            зарегистрируйтесь|скачайте|оставьте
            """,
        speech: """
            сказал|сказала|сообщил|сообщила|сообщили|заявил|заявила|отметил|отметила|рассказал|рассказала|добавил|\
            добавила|говорит|по словам|пояснил|пояснила|написал|написала|по данным|передает
            """)

    static let ukrainian = BoilerplatePatterns(
        menu: """
            головна|меню|пошук|увійти|вхід|вийти|реєстрація|підписка|підписатися|контакти|про нас|реклама|новини|політика|\
            економіка|суспільство|світ|спорт|культура|наука|технології|здоров я|відео|фото|поділитися|коментарі|відповісти|\
            читати далі|детальніше|далі|назад|архів|закрити|прийняти|нагору|політика конфіденційності
            """,
        notice: """
            перейти до вмісту|реклама|підпишіться|підписуйтесь|підписуйтеся|увійдіть|зареєструйтеся|читайте також|читати також|\
            читати далі|дивіться також|детальніше|дізнатися більше|стежте за|поділитися|ми використовуємо|цей сайт використовує|\
            будь ласка|увімкніть javascript|натисніть|завантажте|залишити коментар|коментарі|сторінку не знайдено|помилка 404|\
            якщо ви знайшли помилку|повернутися
            """,
        invitation: """
            підписуйтесь|підписуйтеся|підпишіться|стежте|читайте|приєднуйтесь|приєднуйтеся|долучайтеся|слідкуйте
            """,
        network: "телеграм|телеграмі|фейсбук|фейсбуці|твіттері|інстаграмі|ютубі|вайбері",
        anywhere: """
            усі права захищені|всі права захищені|увімкніть javascript|файли cookie|файлів cookie|наш телеграм|\
            у вашому браузері|ваш браузер|політика конфіденційності|тільки для передплатників|сторінку не знайдено|\
            при використанні матеріалів
            """,
        cue: """
            підпишіться|підписка|розсилка|розсилку|javascript|cookie|браузер|увійдіть|пароль|акаунт|натисніть|завантажте|\
            застосунок|налаштування|згода|коментар|коментарі|поділитися|facebook|twitter|telegram|телеграм|реклама
            """,
        tail: """
            читайте також|дивіться також|за темою|матеріали за темою|схожі матеріали|інші новини|популярне|останні новини|\
            рекомендуємо|коментарі|залишити коментар|поділитися|підписуйтесь|теги|теми|про автора|нагору|реклама
            """,
        credit: "фото|світлина|зображення|ілюстрація|відео|джерело фото",
        agency: "архівне фото|фото з архіву|скриншот",
        byline: "автор|авторка|текст",
        date: """
            січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|понеділок|вівторок|середа|\
            четвер|п ятниця|субота|неділя|опубліковано|оновлено|року|о|тому|годин|хвилин
            """,
        address: """
            ви|вас|вам|ваш|ваша|вашому|вашій|наш|наша|нашому|нашій|нас|ми|тут|цей матеріал|ця стаття|будь ласка|\
            підпишіться|підписуйтесь|підписуйтеся|натисніть|читайте|дивіться|стежте|увійдіть|завантажте
            """,
        speech: """
            сказав|сказала|повідомив|повідомила|повідомили|заявив|заявила|зазначив|зазначила|розповів|розповіла|\
            додав|додала|каже|за словами|пояснив|написав|за даними|передає
            """)

    static let swedish = BoilerplatePatterns(
        menu: """
            hem|startsida|meny|sök|logga in|logga ut|registrera|bli prenumerant|prenumerera|mina sidor|kontakt|kontakta oss|\
            om oss|hjälp|nyhetsbrev|nyheter|inrikes|utrikes|politik|ekonomi|sport|kultur|vetenskap|teknik|hälsa|debatt|ledare|\
            video|podd|dela|skriv ut|kommentarer|kommentera|svara|läs mer|visa mer|nästa|föregående|annons|cookies|arkiv|\
            till toppen|stäng|godkänn|integritetspolicy
            """,
        notice: """
            du får det här mejlet|för att avsluta prenumerationen|om du inte längre vill|\
            artikeln uppdaterades|artikeln har uppdaterats|texten har uppdaterats|lyssna på artikeln|\
            vad tycker du skriv|skriv i kommentarerna|har du tips|har du ett tips|källa tt|\
            dela den här artikeln|mer om ämnet|den här artikeln är bara för|\
            den här artikeln är för prenumeranter|bara för prenumeranter|endast för prenumeranter|\
            hoppa till innehåll|annons|annonsen visas|bli prenumerant|prenumerera|registrera dig|logga in|redan prenumerant|\
            är du redan|läs också|läs även|läs mer|se även|se också|mer om|följ oss|dela artikeln|dela|artikeln är|\
            för att läsa|vi använder cookies|vi använder kakor|den här webbplatsen|aktivera javascript|klicka här|ladda ner|\
            lämna en kommentar|kommentarer|sidan kunde inte|sidan hittades inte|tillbaka till|mest läst|\
            artikeln fortsätter|det här är en låst|hittat ett fel|rättelse
            """,
        invitation: "följ|gilla|hitta|prenumerera",
        reporter: "är reporter på|är reporter för|är journalist på|är redaktör på|är korrespondent",
        anywhere: """
            får det här mejlet|inte längre vill få|inte längre vill ta emot|\
            artikeln uppdaterades|artikeln har uppdaterats|texten har uppdaterats|lyssna på artikeln|\
            vad tycker du skriv|skriv i kommentarerna|har du ett tips|dela artikeln|dela den här artikeln|\
            den här artikeln är bara för|den här artikeln är för prenumeranter|bara för prenumeranter|\
            alla rättigheter förbehållna|aktivera javascript|använder cookies|använder kakor|endast för prenumeranter|\
            vårt nyhetsbrev|din webbläsare|annonsblockerare|integritetspolicy|sidan hittades inte|dela på facebook|\
            under annonsen|mejla oss|cookies för att
            """,
        cue: """
            prenumerant|prenumerera|nyhetsbrev|javascript|cookie|cookies|kakor|webbläsare|logga in|lösenord|konto|mejl|klicka|\
            ladda ner|app|aktivera|inställningar|samtycke|kommentar|kommentarer|dela|facebook|twitter|annons
            """,
        tail: """
            läs också|läs även|läs mer|mer om|fler nyheter|fler artiklar|relaterat|relaterade artiklar|mest läst|senaste nytt|\
            rekommenderat|kommentarer|lämna en kommentar|dela|dela artikeln|följ oss|nyhetsbrev|taggar|ämnen|till toppen|annons
            """,
        credit: "foto|bild|fotograf|bildtext|grafik|illustration|video",
        agency: "arkivbild|genrebild|tt nyhetsbyrån foto",
        byline: "av|text|reporter",
        date: """
            januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|\
            fredag|lördag|söndag|publicerad|uppdaterad|publicerat|uppdaterat|kl|klockan|den|sedan|timmar|minuter
            """,
        address: """
            du|dig|din|ditt|dina|vi|vår|vårt|våra|oss|här|den här artikeln|artikeln är|klicka|prenumerera|följ|\
            logga in
            """,
        speech: "säger|sade|sa|enligt|skriver|berättar|uppger|menar|förklarar")

    static let danish = BoilerplatePatterns(
        menu: """
            forside|menu|søg|log ind|log ud|bliv abonnent|abonnement|min side|kontakt|kontakt os|om os|hjælp|nyhedsbrev|nyheder|\
            indland|udland|politik|økonomi|sport|kultur|videnskab|tech|sundhed|debat|video|podcast|del|print|kommentarer|svar|\
            læs mere|vis mere|næste|forrige|annonce|cookies|arkiv|til toppen|luk|accepter|privatlivspolitik
            """,
        notice: """
            du modtager denne mail|for at afmelde|\
            gå til indhold|annonce|artiklen fortsætter|bliv abonnent|tilmeld dig|abonner|log ind|allerede abonnent|er du allerede|\
            har du allerede|læs også|læs mere|se også|mere om|følg os|del artiklen|denne artikel er|artiklen er|for at læse|\
            vi bruger cookies|dette website|denne hjemmeside|aktiver javascript|klik her|hent|skriv en kommentar|kommentarer|\
            siden blev ikke|siden findes ikke|tilbage til|mest læste
            """,
        invitation: "følg|find|abonner|synes godt om",
        anywhere: """
            modtager denne mail|afmelde nyhedsbrevet|\
            alle rettigheder forbeholdes|aktivere javascript|aktiver javascript|bruger cookies|kun for abonnenter|\
            vores nyhedsbrev|din browser|annonceblokering|privatlivspolitik|siden findes ikke|del på facebook
            """,
        cue: """
            abonnent|abonnement|nyhedsbrev|javascript|cookie|cookies|browser|log ind|adgangskode|konto|e mail|klik|hent|app|\
            aktiver|indstillinger|samtykke|kommentar|kommentarer|del|facebook|twitter|annonce|gratis
            """,
        tail: """
            læs også|læs mere|mere om|flere nyheder|flere artikler|relateret|relaterede artikler|mest læste|seneste nyt|\
            anbefalet|kommentarer|skriv en kommentar|del|del artiklen|følg os|nyhedsbrev|emner|tags|til toppen|annonce
            """,
        credit: "foto|billede|fotograf|grafik|illustration|video",
        agency: "arkivfoto|genrefoto|ritzau scanpix",
        byline: "af|tekst|skrevet af",
        date: """
            januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|\
            fredag|lørdag|søndag|publiceret|opdateret|offentliggjort|kl|den|siden|timer|minutter
            """,
        address: "du|dig|din|dit|dine|vi|vores|os|her|denne artikel|klik|tilmeld|følg|log ind",
        speech: "siger|sagde|ifølge|skriver|oplyser|fortæller|udtaler|mener|forklarer")

    static let norwegian = BoilerplatePatterns(
        menu: """
            forsiden|hjem|meny|søk|logg inn|logg ut|bli abonnent|abonnement|min side|kontakt|kontakt oss|om oss|hjelp|\
            nyhetsbrev|nyheter|innenriks|utenriks|politikk|økonomi|sport|kultur|vitenskap|teknologi|helse|debatt|video|\
            podkast|del|skriv ut|kommentarer|svar|les mer|vis mer|neste|forrige|annonse|cookies|arkiv|til toppen|lukk|godta|\
            personvern|personvernerklæring
            """,
        notice: """
            hopp til innhold|annonse|artikkelen fortsetter|bli abonnent|meld deg på|abonner|logg inn|allerede abonnent|\
            er du allerede|har du allerede|les også|les mer|se også|mer om|følg oss|del artikkelen|denne artikkelen er|\
            for å lese|vi bruker cookies|vi bruker informasjonskapsler|dette nettstedet|aktiver javascript|klikk her|last ned|\
            legg igjen en kommentar|kommentarer|siden finnes ikke|fant ikke siden|tilbake til|mest lest
            """,
        invitation: "følg|finn|lik|abonner",
        anywhere: """
            alle rettigheter forbeholdt|aktivere javascript|aktiver javascript|bruker cookies|bruker informasjonskapsler|\
            kun for abonnenter|vårt nyhetsbrev|nettleseren din|din nettleser|annonseblokkering|personvernerklæring|\
            siden finnes ikke|del på facebook
            """,
        cue: """
            abonnent|abonnement|nyhetsbrev|javascript|cookie|cookies|informasjonskapsler|nettleser|logg inn|passord|konto|\
            e post|klikk|last ned|app|aktiver|innstillinger|samtykke|kommentar|kommentarer|del|facebook|twitter|annonse|gratis
            """,
        tail: """
            les også|les mer|mer om|flere nyheter|flere saker|relatert|relaterte artikler|mest lest|siste nytt|siste nyheter|\
            anbefalt|kommentarer|legg igjen en kommentar|del|del artikkelen|følg oss|nyhetsbrev|emner|stikkord|til toppen|annonse
            """,
        credit: "foto|bilde|fotograf|grafikk|illustrasjon|video",
        agency: "arkivfoto|illustrasjonsfoto|illustrasjonsbilde",
        byline: "av|tekst|skrevet av|journalist",
        date: """
            januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mandag|tirsdag|onsdag|torsdag|\
            fredag|lørdag|søndag|publisert|oppdatert|kl|den|siden|timer|minutter
            """,
        address: """
            du|deg|din|ditt|dine|vi|vår|vårt|våre|oss|her|denne artikkelen|klikk|meld deg|følg|logg inn
            """,
        speech: "sier|sa|ifølge|skriver|opplyser|forteller|mener|forklarer|uttaler")

    static let finnish = BoilerplatePatterns(
        menu: """
            etusivu|valikko|haku|hae|kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|tilaa|tilaukset|oma tili|yhteystiedot|\
            ota yhteyttä|tietoa meistä|apua|uutiskirje|uutiset|kotimaa|ulkomaat|politiikka|talous|urheilu|kulttuuri|tiede|\
            teknologia|terveys|mielipide|video|videot|podcastit|jaa|tulosta|kommentit|kommentoi|vastaa|lue lisää|näytä lisää|\
            seuraava|edellinen|mainos|evästeet|arkisto|takaisin ylös|sulje|hyväksy|tietosuoja|tietosuojaseloste|käyttöehdot
            """,
        notice: """
            siirry sisältöön|hyppää sisältöön|mainos|juttu jatkuu|artikkeli jatkuu|tilaa|kirjaudu|rekisteröidy|\
            oletko jo tilaaja|lue myös|lue lisää|lue seuraavaksi|katso myös|seuraa meitä|jaa artikkeli|jaa|tämä artikkeli on|\
            jatkaaksesi lukemista|käytämme evästeitä|tämä sivusto|ota javascript|klikkaa|lataa|jätä kommentti|kommentit|\
            sivua ei löytynyt|virhe 404|takaisin|luetuimmat
            """,
        invitation: "seuraa|seuratkaa|tykkää|löydä|liity|tilaa",
        network: "facebookissa|twitterissä|instagramissa|youtubessa|somessa",
        anywhere: """
            kaikki oikeudet pidätetään|ota javascript käyttöön|käyttää evästeitä|käytämme evästeitä|vain tilaajille|\
            uutiskirjeemme|selaimesi|mainosten esto|tietosuojaseloste|sivua ei löytynyt|jaa facebookissa
            """,
        cue: """
            tilaa|tilaaja|tilaajille|uutiskirje|javascript|evästeet|evästeitä|selain|selaimesi|kirjaudu|salasana|tili|\
            sähköposti|klikkaa|lataa|sovellus|asetukset|suostumus|kommentti|kommentit|jaa|facebook|twitter|mainos
            """,
        tail: """
            lue myös|lue lisää|lue seuraavaksi|aiheesta lisää|lisää aiheesta|muita uutisia|luetuimmat|uusimmat|suosittelemme|\
            kommentit|jätä kommentti|jaa|seuraa meitä|uutiskirje|avainsanat|aiheet|takaisin ylös|mainos
            """,
        credit: "kuva|kuvat|kuvaaja|grafiikka|kuvitus|video",
        agency: "arkistokuva|kuvituskuva|lehtikuva",
        byline: "teksti|kirjoittaja|toimittaja",
        date: """
            tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|\
            marraskuuta|joulukuuta|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|julkaistu|päivitetty|klo|\
            ma|ti|ke|to|pe|la|su
            """,
        address: """
            sinun|sinulle|meidän|meille|tämä artikkeli|tämän artikkelin|täällä|tästä|klikkaa|tilaa|seuraa|kirjaudu|\
            lataa|lue|voit|olet|selaimesi
            """,
        speech: "sanoo|sanoi|kertoo|kertoi|mukaan|arvioi|toteaa|totesi|kirjoittaa|ilmoitti|uskoo")

    static let czech = BoilerplatePatterns(
        menu: """
            domů|úvod|hlavní strana|menu|hledat|vyhledávání|přihlásit|přihlásit se|odhlásit|registrace|předplatné|můj účet|\
            kontakt|kontakty|o nás|nápověda|newsletter|zprávy|domácí|zahraničí|politika|ekonomika|byznys|sport|kultura|věda|\
            technologie|zdraví|názory|video|fotogalerie|podcasty|sdílet|tisk|komentáře|diskuse|odpovědět|číst dál|více|další|\
            předchozí|reklama|inzerce|cookies|archiv|nahoru|zavřít|souhlasím|ochrana osobních údajů
            """,
        notice: """
            tento e mail jste obdrželi|pro odhlášení|diskuse je|diskuse k|\
            přejít na obsah|přeskočit na obsah|reklama|článek pokračuje|předplaťte si|přihlaste se|zaregistrujte se|\
            už máte předplatné|jste předplatitel|čtěte také|čtěte též|přečtěte si|číst dál|více o|více k tématu|sledujte nás|\
            sdílejte|tento článek je|pro pokračování|používáme soubory|používáme cookies|tento web|tyto stránky|\
            zapněte javascript|povolte javascript|klikněte|stáhněte|přidat komentář|komentáře|stránka nenalezena|chyba 404|zpět na
            """,
        invitation: "sledujte|sleduj|najdete|najděte|přidejte se|odebírejte|sledovat",
        network: "facebooku|twitteru|instagramu|youtubu|whatsappu",
        anywhere: """
            odhlášení z odběru|diskuse je uzavřena|diskuse k článku|\
            všechna práva vyhrazena|zapněte javascript|povolte javascript|soubory cookie|souborů cookie|používá cookies|\
            pouze pro předplatitele|jen pro předplatitele|našeho newsletteru|váš prohlížeč|vašem prohlížeči|\
            ochrana osobních údajů|stránka nenalezena|sdílet na facebooku
            """,
        cue: """
            předplatné|předplatitel|předplatitele|newsletter|javascript|cookie|cookies|prohlížeč|přihlaste|heslo|účet|e mail|\
            klikněte|stáhněte|aplikace|nastavení|souhlas|komentář|komentáře|sdílet|facebook|twitter|reklama|zdarma
            """,
        tail: """
            čtěte také|čtěte též|související články|související|podobné články|další články|další zprávy|nejčtenější|\
            nejnovější|doporučujeme|diskuse|komentáře|přidat komentář|sdílet|sledujte nás|newsletter|témata|štítky|o autorovi|\
            nahoru|reklama
            """,
        credit: "foto|fotografie|snímek|obrázek|grafika|video|zdroj foto",
        agency: "ilustrační foto|ilustrační snímek|archivní foto",
        byline: "autor|autorka|text|napsal|napsala",
        date: """
            ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|pondělí|úterý|středa|čtvrtek|\
            pátek|sobota|neděle|publikováno|aktualizováno|vydáno|v|před|hodinami|minutami
            """,
        address: """
            vás|vám|váš|vaše|náš|naše|našeho|nás|zde|tento článek|tyto stránky|tento web|klikněte|přihlaste se|\
            sledujte|předplaťte|stáhněte|přečtěte|prosím
            """,
        speech: """
            řekl|řekla|uvedl|uvedla|podle|dodal|dodala|říká|sdělil|sdělila|napsal|napsala|prohlásil|oznámil|\
            oznámila|varují
            """)

    static let turkish = BoilerplatePatterns(
        menu: """
            ana sayfa|anasayfa|menü|ara|arama|giriş|giriş yap|üye ol|kayıt ol|abone ol|hesabım|iletişim|hakkımızda|künye|\
            yardım|bülten|haberler|gündem|siyaset|ekonomi|dünya|spor|kültür|bilim|teknoloji|sağlık|yazarlar|video|galeri|\
            podcast|paylaş|yazdır|yorumlar|yorum yap|cevapla|devamını oku|daha fazla|sonraki|önceki|reklam|çerezler|arşiv|\
            yukarı|kapat|kabul et|gizlilik politikası|kullanım koşulları
            """,
        notice: """
            bu e postayı|abonelikten çıkmak|yorumlar kapatılmış|yorumlar kapalı|\
            bu haberi dinle|haberi dinle|siz ne düşünüyorsunuz|yorumlarda yazın|bir haberiniz mi var|\
            uygulamamızı indirin|bu haberi paylaş|haberi paylaş|bu içerik yalnızca abonelere|\
            bu içerik sadece abonelere|yalnızca abonelere özel|bu haber güncellendi|\
            içeriğe geç|içeriğe atla|reklam|abone olun|abone ol|üye olun|kayıt olun|giriş yapın|zaten abone|ayrıca okuyun|\
            bunu da okuyun|ilgili haber|devamını oku|daha fazla|bizi takip|takip edin|paylaş|bu içerik|bu haber|\
            okumaya devam etmek|çerezleri kullanıyoruz|bu site|bu web sitesi|lütfen|tıklayın|indirin|yorum yap|yorumlar|\
            sayfa bulunamadı|hata 404|geri dön|\
            ilgili haberler|bu haber de|haberin devamı|bu haberi|bizi google|sitemizde|kaynak|son güncelleme
            """,
        reporter: "servisi muhabiridir|servisi muhabiri|muhabiridir|editörüdür",
        anywhere: """
            abonelikten çıkmak için|yorumlar kapatılmıştır|yorumlar kapalıdır|\
            bu haberi dinle|haberi dinle|yorumlarda yazın|uygulamamızı indirin|bu haberi paylaş|haberi paylaş|\
            bu içerik yalnızca abonelere|bu içerik sadece abonelere|yalnızca abonelere özel|\
            bu haber güncellendi|\
            bizi takip edin|da takip edin|ta takip edin|de takip edin|te takip edin|\
            tüm hakları saklıdır|her hakkı saklıdır|javascript i etkinleştirin|javascript etkin|çerezleri kullan|çerez politikası|\
            abonelere özel|bültenimize|tarayıcınız|tarayıcınızda|reklam engelleyici|gizlilik politikası|sayfa bulunamadı|\
            facebook ta paylaş|izinsiz kullanılamaz|\
            ilginizi çekebilir|haberin devamı|bizi google news|çerezler kullanılmaktadır|için tıklayın
            """,
        cue: """
            abone|abonelik|bülten|javascript|çerez|çerezler|tarayıcı|giriş|şifre|hesap|e posta|tıklayın|indirin|uygulama|\
            ayarlar|onay|yorum|yorumlar|paylaş|facebook|twitter|instagram|reklam|lütfen|ücretsiz
            """,
        tail: """
            ilgili haberler|ilgili haber|benzer haberler|diğer haberler|ilginizi çekebilir|bunlar da ilginizi|en çok okunanlar|\
            en çok okunan|son haberler|önerilenler|yorumlar|yorum yap|paylaş|bizi takip|bülten|etiketler|konular|yukarı|reklam
            """,
        credit: "fotoğraf|foto|görsel|fotoğraflar|video|kaynak",
        agency: "arşiv fotoğrafı|temsili fotoğraf",
        byline: "yazan|haber|yazar|muhabir",
        date: """
            ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|\
            cumartesi|pazar|yayınlanma|güncelleme|tarihi|son güncelleme|önce|saat|dakika
            """,
        address: """
            siz|sizin|size|bizi|bizim|buradan|buraya|bu haber|bu haberi|bu içerik|bu site|sitemizde|lütfen|tıklayın|\
            abone olun|takip edin|üye olun|giriş yapın|indirin|paylaşın|bültenimize|kanalımıza
            """,
        speech: """
            dedi|söyledi|belirtti|açıkladı|göre|ifade etti|kaydetti|anlattı|diyor|diyen|konuştu|duyurdu
            """)

    static let japanese = BoilerplatePatterns(
        menu:
            "ホーム|有料記事|会員記事|会員限定記事|有料会員記事|プレミアム記事|限定記事|有料会員限定記事|メニュー|検索|ログイン|ログアウト|会員登録|新規登録|お問い合わせ|会社概要|ニュース|政治|経済|社会|国際|スポーツ|文化|科学|動画|写真|シェア|コメント|もっと見る|続きを読む|次へ|前へ|広告|閉じる|利用規約|プライバシーポリシー|トップページ",
        notice:
            "この記事を音声で|lineで友だち登録|この記事をシェア|この記事を聴く|この記事を聞く|記事を聴く|情報提供はこちら|協力 共同通信|協力 時事通信|すでに会員の方は|会員の方はログイン|アプリをダウンロード|あなたはどう思いますか|コメントをお寄せください|この記事は会員限定|会員限定記事|有料会員限定|続きを読む|関連記事|この記事は有料|会員限定|有料会員|ログインして|会員登録|フォローする|シェアする|広告|ページが見つかりません|クリックして|あわせて読みたい|関連ニュース|無料会員|ニュースレター|画像の拡大|最新ニュースは|ここから先",
        reporter: "部の記者|部記者です|支局の記者",
        anywhere:
            "この記事を音声で|友だち登録すると|この記事をシェア|この記事を聴く|この記事を聞く|記事を聴く|情報提供はこちら|協力 共同通信|協力 時事通信|すでに会員の方は|会員の方はログイン|アプリをダウンロード|コメントをお寄せください|この記事は会員限定|でフォロー|無断転載|禁無断転載|全著作権|有料会員限定|会員限定記事|javascriptを有効|クッキーを使用|プライバシーポリシー|ページが見つかりません|メールマガジン|続きを読む|会員登録が必要|無料会員登録|ニュースレターに|cookieを使用|lineでも配信|会員限定です|cookie を使用",
        tail: "関連記事|あわせて読みたい|おすすめ記事|人気記事|アクセスランキング|ランキング|最新記事|コメント|シェア|広告",
        credit: "写真|画像|撮影|提供", byline: "記者|執筆|筆者|ライター", date: "年|月|日|時|分|更新|公開|配信",
        address: "ください|こちら|当サイト|本サイト|この記事|本記事|あなた|お読み|ご覧|お申し込み|お問い合わせ|会員登録|ログイン",
        speech: "と話|と述べ|と語|によると|と説明|と発表|としている")

    static let chinese = BoilerplatePatterns(
        menu:
            "首页|付费文章|付费内容|付费阅读|会员专享|会员文章|会员专属|订阅专享|付費文章|付費內容|付費閱讀|會員專享|會員限定|會員專屬|訂戶限定|訂閱限定|訂閱專享|首頁|菜单|搜索|搜尋|登录|登入|注册|註冊|联系我们|聯絡我們|关于我们|關於我們|新闻|新聞|政治|经济|財經|财经|体育|體育|文化|科技|视频|視頻|图片|分享|评论|留言|更多|下一页|上一页|广告|廣告|关闭|返回顶部|隐私政策|举报|反馈|大|中|小",
        notice:
            "订阅我们的|有新闻线索|综合新华社报道|综合外电报道|分享这篇文章|分享本文|收听本文|已经是会员|已是会员|请登录后继续|下载我们的客户端|下载客户端|你怎么看|您怎么看|欢迎在评论区留言|推荐阅读|本文仅限会员|仅限会员阅读|訂閱我們的|分享這篇文章|推薦閱讀|收聽本文|你怎麼看|阅读更多|閱讀更多|相关新闻|相关阅读|相關新聞|延伸阅读|延伸閱讀|点击|點擊|订阅|訂閱|请登录|請登入|关注我们|分享到|广告|廣告|页面不存在|責任編輯|责任编辑|扫描二维码|关注公众号|扫码|更多精彩|原标题|特别声明|编辑|本文为付费|字体|查看更多|打开app",
        invitation: "关注|關注|欢迎关注|歡迎關注|敬请关注|敬請關注|请关注|請關注|订阅|訂閱",
        network: "微信|微博|抖音|公众号|公眾號|脸书|臉書",
        reporter: "版记者|频道记者",
        anywhere:
            "订阅我们的|综合新华社报道|综合外电报道|分享这篇文章|分享本文|收听本文|已经是会员|已是会员|请登录后继续|下载我们的客户端|欢迎在评论区留言|本文仅限会员|仅限会员阅读|訂閱我們的|分享這篇文章|收聽本文|版权所有|版權所有|未经授权|不得转载|未經授權|启用javascript|使用cookie|隐私政策|扫一扫|微信公众号|下载app|下载客户端|新闻客户端|获取更多资讯|订阅后阅读|仅代表作者|本网立场|转载此文|传递更多信息|点击查看更多|责任编辑",
        tail: "相关新闻|相关阅读|相关文章|相關新聞|相關文章|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|热门文章|热门新闻|最新文章|评论|网友评论|分享|广告|责任编辑|責任編輯",
        credit: "图|图片|图源|圖|圖片|摄影|攝影|图片来源", byline: "作者|记者|記者|撰文|文字", date: "年|月|日|时|分|发布|更新|来源",
        address: "请点击|请登录|请下载|请关注|请扫|请注明|请联系|敬请|請點擊|請登入|請注明|您|本文|本站|本网|点击|點擊|扫码|我们的|我們的|未经|未經",
        speech: "说道|表示|指出|认为|認為|透露|告诉记者|接受采访")

    static let vietnamese = BoilerplatePatterns(
        menu: """
            trang chủ|trang nhất|tìm kiếm|đăng nhập|đăng ký|đăng xuất|liên hệ|giới thiệu|thời sự|chính trị|xã hội|thế giới|\
            quốc tế|kinh tế|kinh doanh|tài chính|chứng khoán|bất động sản|thể thao|bóng đá|giải trí|văn hóa|pháp luật|\
            giáo dục|sức khỏe|y tế|đời sống|gia đình|khoa học|công nghệ|số hóa|ô tô|ô tô xe máy|xe|du lịch|góc nhìn|ý kiến|\
            tâm sự|bạn đọc|quân sự|quốc phòng|nhịp sống|giới trẻ|ẩm thực|thời trang|làm đẹp|thời tiết|giá vàng|lịch vạn niên|\
            trực tiếp|độc quyền|tin tức|tin mới|tin nóng|tin mới nhất|tin nổi bật|mới nhất|mới cập nhật|nóng|xem nhiều|\
            đọc nhiều|đọc nhiều nhất|xem nhiều nhất|được quan tâm|ảnh|podcast|video|infographic|emagazine|longform|chia sẻ|\
            bình luận|gửi bình luận|viết bình luận|xem bình luận|lưu|lưu bài|lưu bài viết|in bài|in bài viết|gửi email|\
            sao chép liên kết|thích|quan tâm|theo dõi|xem thêm|xem tiếp|xem tất cả|xem toàn bộ|đọc tiếp|đọc thêm|thu gọn|\
            mở rộng|quảng cáo|đóng|quay lại|trang trước|trang sau|bài trước|bài sau|bài tiếp theo|về đầu trang|\
            lên đầu trang|trở lại|về trang chủ|trở lại trang chủ|báo giấy|đặt báo|đặt mua báo|bản tin|hotline|đường dây nóng|\
            tòa soạn|liên hệ tòa soạn|liên hệ quảng cáo|thông tin tòa soạn|điều khoản|điều khoản sử dụng|\
            chính sách bảo mật|giọng nữ|giọng nam|cỡ chữ|nghe đọc bài|nghe bài viết|nghe podcast|xem video|zalo|nhóm pv|\
            nhóm phóng viên|dành cho bạn
            """,
        notice: """
            nghe bài viết|tắt quảng cáo để đọc báo|tắt quảng cáo để đọc|bài viết in trên số báo|\
            bạn nhận được email này|nếu bạn không muốn|để hủy đăng ký|tắt quảng cáo|\
            đọc báo không|\
            xem thêm|đọc thêm|tin liên quan|bài liên quan|bài viết liên quan|chủ đề liên quan|mời bạn|mời các bạn|mời quý|\
            mời độc giả|mời xem|cấm sao chép|không sao chép|giữ toàn quyền|vui lòng|đăng nhập để|đăng ký nhận|đăng ký theo dõi|\
            theo dõi chúng tôi|chia sẻ bài|chia sẻ lên|chia sẻ ngay|chia sẻ|quảng cáo|không tìm thấy trang|bạn đang đọc|\
            bạn đã đăng ký|bạn cần đăng nhập|bạn phải đăng nhập|bạn có thấy|bạn nghĩ gì về|bạn có thể thích|\
            bạn cũng có thể|có thể bạn|đừng bỏ lỡ|bài viết đã được|bài viết này đã|bài viết được|bài báo đã được|\
            bình luận của bạn|ý kiến của bạn|để lại bình luận|chưa có bình luận|bấm vào đây|tải app|gọi ngay|mời quý vị nghe|mời nghe podcast|\
            bài viết có sử dụng|cuộn xuống để|video có hình ảnh|nhấn vào đây|bấm để|nhấn để|\
            bấm xem|click để|click vào|click xem|tiếp tục cập nhật|đang cập nhật|đang tiếp tục cập nhật|chuyên mục|chủ đề|\
            từ khóa|tải ứng dụng|cài đặt ứng dụng|hotline|đường dây nóng|mọi ý kiến|mọi thông tin|mọi góp ý|mọi chi tiết|\
            giấy phép số|giấy phép báo|tổng biên tập|phó tổng biên tập|cơ quan chủ quản|chịu trách nhiệm nội dung|\
            bản quyền|ghi rõ|trở lại|thời gian đọc|lượt xem|nội dung được tài trợ|dự báo thời tiết|trên đây là|xuất bản|\
            ngày đăng|đăng lúc|cập nhật lúc|hãy đăng ký|hãy theo dõi|hãy tải|hãy chia sẻ|hãy để lại|hãy gửi|hãy là người|tên nhân vật|\
            tên các nhân vật|thông tin mang tính|thông tin chỉ|tài khoản của bạn|phiên đăng nhập|chúng tôi rất mong|\
            nếu bạn có|bạn có thông tin|bạn có câu chuyện|bạn đang xem|bạn đang nghe|bạn vừa đọc|bạn vừa xem|bài đã được|\
            mọi hành vi sao chép|mọi hình thức sao chép|quan điểm trong bài|quan điểm của bài viết|thông tin trong bài|\
            tiêu đề bản in|tiêu đề gốc|bình luận vi phạm|liên kết này|trang sẽ tự|chạm vào|chạm để|vuốt để|hãy bấm|\
            chúng tôi đã sửa|giá có thể thay đổi|thông tin đang được|tác giả không có|\
            báo lỗi|ảnh do nhân vật|ảnh do bạn đọc|nội dung tiếp tục|mọi quyền được|ý kiến trong bài|đăng ký để nhận|\
            xem toàn bộ bài
            """,
        invitation: """
            theo dõi|tham gia|kết nối với|bấm theo dõi|nhấn theo dõi|hãy theo dõi|đăng ký kênh|mời độc giả theo dõi|\
            mời bạn theo dõi|mời bạn đọc theo dõi|mời quý độc giả theo dõi
            """,
        reporter: "là phóng viên|là biên tập viên",
        anywhere: """
            nghe bài viết|tắt quảng cáo để đọc|in trên số báo|gp btttt|gp bvhttdl|gp bttt|\
            nhận được email này|không muốn nhận email|hủy đăng ký nhận|không quảng cáo với|\
            bản quyền thuộc|giữ bản quyền|giữ toàn quyền nội dung|cấm sao chép dưới|không sao chép dưới|\
            dưới mọi hình thức|ghi rõ nguồn|ghi nguồn khi|nếu không có sự đồng ý|nếu chưa có sự đồng ý|\
            nếu không được sự đồng ý|chấp thuận bằng văn bản|đồng ý bằng văn bản|phát hành lại thông tin|quý độc giả|\
            quý bạn đọc|đón đọc|vui lòng bật javascript|không tìm thấy trang|bạn đang đọc bài viết|bạn đang đọc bài|\
            tại chuyên mục|sẽ tiếp tục cập nhật|cập nhật thông tin|tiếp tục thông tin|đăng ký thành công|\
            đăng ký không thành công|bình luận của bạn|phần bình luận|để lại bình luận|để lại ý kiến|mời độc giả|mời bạn đọc|\
            mời các bạn|ý kiến đóng góp|xin gửi về|vui lòng gửi về|gửi bài viết về|gửi bài về|bấm vào đây|nhấn vào đây|\
            theo dõi trên|trên google news|trên zalo|cập nhật tin tức|cập nhật tin mới|tin tức mới nhất|để không bỏ lỡ|không bỏ lỡ tin|tải ứng dụng|\
            cài đặt ứng dụng|hữu ích không|xem thêm tại|xem chi tiết tại|đăng ký kênh|bài viết đã được cập nhật|\
            bài viết này đã được|bài viết được cập nhật|tên nhân vật đã|nhân vật đã được thay đổi|mang tính tham khảo|\
            mang tính chất tham khảo|chỉ có giá trị tham khảo|chỉ để tham khảo|không thay thế lời khuyên|\
            không thay thế tư vấn|chịu trách nhiệm về nội dung|không nhất thiết trùng|không nhất thiết phản ánh|\
            đang xem bài viết|vừa đọc bài|vừa đọc xong|bài viết vừa đọc|hành vi sao chép|hình thức sao chép|\
            đang được cập nhật|tiếp tục được cập nhật|tiếp tục được bổ sung|xung đột lợi ích liên quan|\
            không có lợi ích liên quan|phát sau quảng cáo|không báo trước|thay đổi theo yêu cầu|vi phạm sẽ bị xóa|\
            này đã hết hạn|tự tải lại|được sửa lúc|đã sửa lại tên|ảnh để phóng to|để xem thêm ảnh|\
            nhân vật cung cấp|sau quảng cáo|quyền được bảo lưu|kiến trong bài|điểm trong bài|để nhận tin|\
            toàn bộ bài viết
            """,
        cue: """
            đăng ký|đăng nhập|tài khoản|bình luận|bản tin|khảo sát|hội viên|quảng cáo|fanpage|zalo|hotline|độc giả|bạn đọc|\
            cookie|trình duyệt|tòa soạn|mật khẩu
            """,
        tail: """
            tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|bài cùng chuyên mục|cùng chuyên mục|\
            cùng chủ đề|cùng tác giả|tin khác|các tin khác|bài khác|các bài khác|tin mới nhất|tin mới hơn|tin cũ hơn|xem nhiều|\
            đọc nhiều|đọc nhiều nhất|có thể bạn quan tâm|bạn có thể quan tâm|bạn có thể thích|đừng bỏ lỡ|bình luận|\
            ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|chia sẻ|từ khóa|quảng cáo
            """,
        credit: """
            ảnh|ảnh minh họa|nguồn ảnh|ảnh chụp màn hình|ảnh tư liệu|ảnh cắt từ
            """,
        byline: """
            theo|tác giả|bài|bài viết|bài và ảnh|bài ảnh|tin bài|tin ảnh|ghi|thực hiện|biên tập|người viết|pv|phóng viên|\
            nhà báo|cộng tác viên|ctv|nguồn
            """,
        date: """
            ngày|tháng|năm|giờ|thứ|cập nhật|chủ nhật|hôm nay|hôm qua|đăng lúc|xuất bản|phút|trước|hai|ba|tư|sáu|bảy|lúc
            """,
        address: """
            bạn|quý vị|quý độc giả|quý bạn đọc|vui lòng|mời bạn|mời quý|mời độc giả|chúng tôi|tại đây|bài viết này|\
            trang web này|nhấn|bấm
            """,
        speech: "ông nói|bà nói|cho biết|cho rằng|khẳng định|nhận định|cho hay|thông báo",
        origin: """
            lần đầu trên|đăng lần đầu|đăng tải lần đầu|xuất hiện lần đầu|đăng lần đầu tiên|đăng trên|đăng tải trên
            """)
}

// MARK: Compiled phrases

extension BoilerplatePatterns {
    private static let englishPhrases = LinePatterns()
    private static let germanPhrases = LinePatterns(and: .german)
    private static let frenchPhrases = LinePatterns(and: .french)
    private static let spanishPhrases = LinePatterns(and: .spanish)
    private static let italianPhrases = LinePatterns(and: .italian)
    private static let dutchPhrases = LinePatterns(and: .dutch)
    private static let portuguesePhrases = LinePatterns(and: .portuguese)
    private static let polishPhrases = LinePatterns(and: .polish)
    private static let russianPhrases = LinePatterns(and: .russian)
    private static let ukrainianPhrases = LinePatterns(and: .ukrainian)
    private static let swedishPhrases = LinePatterns(and: .swedish)
    private static let danishPhrases = LinePatterns(and: .danish)
    private static let norwegianPhrases = LinePatterns(and: .norwegian)
    private static let finnishPhrases = LinePatterns(and: .finnish)
    private static let czechPhrases = LinePatterns(and: .czech)
    private static let turkishPhrases = LinePatterns(and: .turkish)
    private static let japanesePhrases = LinePatterns(and: .japanese)
    private static let chinesePhrases = LinePatterns(and: .chinese)
    private static let vietnamesePhrases = LinePatterns(and: .vietnamese)
    private static let koreanPhrases = LinePatterns(and: .korean)
    private static let arabicPhrases = LinePatterns(and: .arabic)
    private static let persianPhrases = LinePatterns(and: .persian)
    private static let hebrewPhrases = LinePatterns(and: .hebrew)
    private static let hindiPhrases = LinePatterns(and: .hindi)
    private static let greekPhrases = LinePatterns(and: .greek)
    private static let indonesianPhrases = LinePatterns(and: .indonesian)

    /// The compiled phrases of a language, made at their first use.
    static func compiled(for language: Language) -> LinePatterns {
        guard language != .undetermined else { return englishPhrases }
        return switch language.code {
        case "de": germanPhrases
        case "fr": frenchPhrases
        case "es": spanishPhrases
        case "it": italianPhrases
        case "nl": dutchPhrases
        case "pt": portuguesePhrases
        case "pl": polishPhrases
        case "ru": russianPhrases
        case "uk": ukrainianPhrases
        case "sv": swedishPhrases
        case "da": danishPhrases
        case "nb": norwegianPhrases
        case "fi": finnishPhrases
        case "cs", "sk": czechPhrases
        case "tr": turkishPhrases
        case "ja": japanesePhrases
        case "zh": chinesePhrases
        case "vi": vietnamesePhrases
        case "ko": koreanPhrases
        case "ar": arabicPhrases
        case "fa": persianPhrases
        case "he", "iw": hebrewPhrases
        case "hi": hindiPhrases
        case "el": greekPhrases
        case "id", "ms": indonesianPhrases
        default: englishPhrases
        }
    }
}
