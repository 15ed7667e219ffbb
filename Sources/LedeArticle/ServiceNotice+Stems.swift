import LedeText

extension ServiceNotice {
    /// The stems of each subject, in the languages of the world side by side: lower case, parted by `|`; one with a space at
    /// its end is a whole word.
    static let stems = SubjectStems([
        (
            Subjects.address.rawValue,
            """
            you |your |please|bitte|sie können|können sie|sie haben|ihr postfach|in ihr |ihre mail|ihre e-mail|ihrem |\
            ihnen|dein|dir |dich |melden sie|stimmen sie|lesen sie|schreiben sie|klicken sie|erhalten sie|geben sie|\
            sie entscheiden|sie möchten|votre|vos |usted|puede |puedes |su correo|su permiso|su bandeja|sus preferenc|\
            sus datos|le quedan|siga |reciba |puoi |tuo |tua |tuoi |você|kunt u|u heeft|heeft u|jouw|je kunt|kun je|\
            je hebt|możesz|twoj|twój|twoi|masz |ciebie|вы |вас |ваш|вам |вами |siz |sizin|dina |ditt |deg |sinu|olet |\
            můžete|vaš|váš|vám |vás |môžete|ви |ön |kérjük|dumneavoastră|puteți |aveți |σας|μπορείτε|שלך|يمكنك|بريدك|\
            جهازك|إليك|عليك|بياناتك|اختيارك|لديك|لأنك|حسابك|您|你|ください|お使い|あなた|お客様|bạn|하세요|주세요|귀하|여러분|du kan |kan du|\
            du får|får du|du har|har du|du kanske|du kannst|kannst du|du hast|hast du|till dig|anmäla dig|för dig|\
            til dig|uw mail|uw keuze|uw computer|uw toestel|omdat u |als u |dat u |gaat u|u gaat|hebben u |uw e-mail|\
            seu e-mail|sua caixa|seu computador|suas escolhas|seu celular|tu correo|tus datos|tus prefer|tu navegador|\
            gönderdik|ediyorsunuz|edebilirsiniz|olursunuz|cihazınız|kutunuz|le hemos|te hemos|u kunt|ti restano|\
            ti abbiamo|vous pouvez|vous acceptez|vous recevez|vous souhaitez|vous être|vous avez|vous n|pour vous|\
            il vous|finden sie|wählen sie|schalten sie|aktivieren sie|bestätigen sie|nutzen sie|helfen sie|ihre privat|\
            ihnen auf|loggen sie|folgen sie|müssen sie|connectez|choisissez|écrivez|suivez|inicie |elija |escríbanos|\
            si ve |siga a|su privacidad|su periodo|su aporta|accedi |scegli |se noti|segui |scrivici|devi |faça |\
            escolha |escreva|sua privacidade|sua família|sua contribuição|seu período|uw privacy|uw gezin|uw steun|\
            uw proef|ziet u|moet u|kies een|zaloguj się|wybierz |zauważysz|daj nam|musisz |obserwuj |войдите|выберите|\
            напишите|подпишитесь|seçin |bize yaz|görürseniz|gizliliğiniz|verileriniz|desteğiniz|süreniz|\
            takip edin|gerekiyor|välj |hittar du|måste du|ditt stöd|skriv till|följ |سجل الدخول|لاحظت|دعمك|\
            خصوصيتك|ساعدنا|shall we|皆さま|皆様|ご家族|お気づき|お選び|ましょう|hãy |đăng nhập|आप |आपके|आपका|आपकी|आपको|شما |请选择|请登录|请告诉|\
            请写信|请点击|请联系|请确认|quý vị|quý độc giả|فاكتب إلينا|اختر باقة|\
            untuk anda|email anda|pengalaman anda|akun anda|perangkat anda|ponsel anda|anda dapat|anda bisa|\
            anda sudah|anda menyetujui|anda setuju|wyrażasz|korzystasz
            """
        ),
        (
            Subjects.page.rawValue,
            """
            this article|this content|this page|this site|this website|our site|nonprofit newsroom|non-profit newsroom|our website|bottom of the page|\
            dieser beitrag|dieser artikel|diesen artikel|diesem artikel|dieser inhalt|dieser seite|diese seite|\
            unsere seite|unsere website|unserer seite|cet article|cet contenu|ce contenu|ce site|cette page|bas de page|\
            notre site|este contenido|este artículo|esta página|pie de la página|pie de página|nuestra web|\
            nuestro sitio|questo articolo|questo contenuto|questa pagina|questo sito|fondo alla pagina|nostro sito|\
            este conteúdo|este artigo|esta matéria|este site|rodapé|nosso site|dit artikel|deze inhoud|deze site|\
            deze pagina|onze site|van de pagina|onderaan de pagina|ten artykuł|tego artykułu|ta treść|tę treść|\
            tej treści|ten materiał|dole strony|nasza strona|naszej stron|этот материал|этот блок|эта статья|\
            этой статьи|этот сайт|наш сайт|внизу страницы|bu içerik|bu haber|bu site|sitemiz|sayfanın altın|bu sayfa|\
            den här artikeln|innehållet|den här sidan|på sidan|sajten|webbplats|denne artikkel|denne artikel|denne side|\
            tämä artikkeli|tämän artikkelin|sivusto|tento článek|tento článok|tato stránka|tento web|ця стаття|\
            цей матеріал|сайт|αυτό το άρθρο|acest articol|ez a cikk|هذا المحتوى|هذا المقال|هذه الصفحة|أسفل الصفحة|此内容|\
            本站|这篇文章|この記事|この内容|このページ|bài viết này|nội dung này|trang này|cuối trang|이 기사|이 콘텐츠|यह लेख|این مطلب|וב האתר|\
            this piece is|чтобы сайт|本文仅|本文只|此页|本网站|页面底部|当サイト|ページの下|サイトを正しく|trang web này|이 사이트|이 페이지|이 글은|يعمل الموقع|\
            هذا الموقع|لكي يعمل|this feature|dieses textes|diesem text|auf dieser seite|esta noticia|esta notícia|\
            questa notizia|bu haberin|bu sayfada|bu yazının|papperstidningen|denna artikel|هذا الخبر|في هذه الصفحة|本页|\
            本文的|この動画|このページで|このブログ|của bài này|của bài viết|trên trang này|этой страниц|эту статью|tej stronie|\
            tym artykułem|questo video|este vídeo|cette vidéo|this video|dieses video|dieses videos|deze video|to wideo|\
            это видео|bu video|den här videon|videon måste|هذا الفيديو|此视频|video này|본 영상|through its pages|\
            comments on this story|comentários desta|этой статье|deste artigo|nesta página|de este artículo|\
            di questo articolo|de cet article|van dit artikel|\
            artikel ini|halaman ini|laman ini|situs ini|situs kami|konten ini|\
            toute reproduction, même|allt material är skydd|активная гиперссылка|commentaires sont réservés|\
            commentaires sont modérés|para comentar es necesario|commenti sono moderati|komentarze są moder|\
            za treść komentarzy|kommentare werden moder|kommentare werden geprüft|comentários são moder|\
            comentários são de respons|kommentarerna moder|kommentarer moder|yorumlar onay|yorumlar editör|\
            hesaplarımızı takip|reproducción total o parcial|reprodução total ou parcial|\
            izinsiz ve kaynak gösterilmeden|reageren is alleen mogelijk|комментарии проходят модер|\
            комментарии проходят пров|segala isi komentar
            """
        ),
        (
            Subjects.subscription.rawValue,
            """
            subscri|membership|premium member|members only|members-only|digital pass|your pass|sign up|signing up|log in|sign in|\
            abonnent|abonnieren|abo |abonn|suscri|abbona|assinan|assinatur|prenumer|подписчик|подписк|подписаны|\
            подпишит|abone|abonelik|iscriv|inschrijv|anmeld|anmäl|aanmeld|aan te melden|zapis|zalog|регистрац|зарегистр|\
            kaydol|kayıt|üye ol|cadastr|předpla|predpla|prihlás|přihlás|tilmeld|meld deg|tilaa|tilaaj|передплат|підпис|\
            συνδρομ|előfizet|abonaț|berlangganan|اشترا|للمشترك|المشترك|مشترك|بالتسجيل|订阅|訂閱|会员|會員|会員|購読|đăng ký|\
            đăng nhập|구독|회원|로그인|सदस्य|اشتراک|מנוי|register to|lecteurs inscrits|inscrivant|登録すると|会員登録|注册即|kaydolarak|订户|\
            log in om|\
            langganan|daftarkan|mendaftar akun|daftar akun|akun gratis
            """
        ),
        (
            Subjects.free.rawValue,
            """
            free article|for free|complimentary|free of charge|free to read|kostenlos|gratuit|gratis|gratuito|za darmo|\
            bezpłatn|бесплатн|ücretsiz|ilmaiseksi|maksutta|zdarma|zadarmo|безкоштовн|δωρεάν|ingyen|مجان|免费|免費|無料|\
            miễn phí|무료|मुफ़्त|رایگان|חינם
            """
        ),
        (
            Subjects.price.rawValue,
            """
            a month|per month|first month|this month|for just|one dollar|for only|ersten monat|im monat|pro monat|\
            diesen monat|monatlich|premier mois|par mois|ce mois|primer mes|al mes|este mes|primo mese|al mese|\
            questo mese|primeiro mês|por mês|neste mês|eerste maand|per maand|deze maand|pierwszy miesiąc|miesięcznie|\
            tym miesiącu|первый месяц|в месяц|этом месяце|ilk ay|ayda |bu ay |första månad|i månaden|den här månaden|\
            första tre|første måned|pr. måned|om måneden|denne måned|ensimmäinen kuukausi|kuukaudessa|první měsíc|\
            měsíčně|tento měsíc|перший місяць|на місяць|الشهر الأول|شهريا|هذا الشهر|首月|每月|本月|初月|月額|今月|tháng đầu|\
            mỗi tháng|trong tháng này|첫 달|이번 달|free trial|\
            per bulan|bulan pertama
            """
        ),
        (
            Subjects.goOn.rawValue,
            """
            continue reading|reading time|weiterlesen|weiter lesen|lire la suite|siga leyendo|seguir leyendo|\
            continuar leyendo|continua a leggere|per leggere|continue lendo|para ler|lees verder|verder lezen|\
            czytaj dalej|читать дальше|читайте дальше|прочитать ещё|бесплатно прочитать|okumaya devam|devamını oku|\
            läs vidare|fortsätt läs|fortsæt med at læse|les videre|jatka lukem|číst dál|читати далі|تابع القراءة|\
            لمتابعة القراءة|继续阅读|繼續閱讀|可以阅读|続きを読|続きは|お読み|読めます|đọc tiếp|bài đọc|계속 읽|can you still read|noch lesen|\
            kostenlos lesen|kunt lezen|kan läsa|möglich lesen|puoi leggere|pode ler|free articles|\
            complimentary articles|artículos gratuitos|matérias gratuitas|articles gratuits|articoli gratuiti|\
            gratis artikel|artikelen gratis|artiklar till gratis|artykułów za darmo|ücretsiz okuy|okuyabilece|\
            мatериалов бесплатно|مقالات مجانية|免费阅读|无料記事|beiträge kostenlos|artikel kostenlos|unlock this|digitalpaket|\
            digital pass|poursuivre la lecture|poursuivez|la suite est réservée|la suite de cet|para leer|\
            unlock this article|unlock the|devam edin|\
            lanjutkan membaca|melanjutkan membaca|baca selengkapnya|baca berita tanpa|baca tanpa batas|\
            membaca tanpa batas|läs hela artikeln|läsa hela artikeln|læs hele artiklen|læse hele artiklen|\
            les hele saken|lese hele saken|ganzen artikel lesen|hele artikel lezen|het hele artikel|\
            lire l article complet|artículo completo|articolo completo|matéria completa|przeczytaj cały|cały artykuł|\
            статью полностью|haberin tamamını|yazının tamamını|lees onbeperkt|onbeperkt lezen|unbegrenzt lesen|\
            unbeschränkt lesen|lisez sans limite|lire sans limite|lee sin límites|leer sin límites|leggi senza limiti|\
            leia sem limites|läs obegränsat|læs ubegrænset|les ubegrenset|czytaj bez ogr|sınırsız oku|читайте без огр|\
            đọc không giới hạn|đọc toàn bộ bài
            """
        ),
        (
            Subjects.mail.rawValue,
            """
            inbox|mailbox|by email|e-mail|email|your mail|newsletter|postfach|boîte mail|boîte de réception|courriel|\
            lettre d'info|correo|bandeja|casella|caixa de entrada|nieuwsbrief|skrzync|biuletyn|рассылк|e-posta|bülten|\
            inkorg|nyhetsbrev|postkasse|indbakke|innboks|sähköposti|uutiskirje|e-mailov|розсилк|bülteni|بريدك|بريدكم|\
            النشرة|邮箱|邮件|郵件|電子報|简报|メール|ニュースレター|hộp thư|bản tin|메일|뉴스레터|ईमेल|ایمیل|דוא|в вашей почте|на почту|вашу почту|\
            morning briefing|daily briefing|vaší schránky|\
            buletin|surel
            """
        ),
        (
            Subjects.inbox.rawValue,
            """
            your inbox|your mailbox|ihr postfach|dein postfach|boîte mail|boîte de réception|su bandeja|tu bandeja|\
            su correo|tu correo|tua casella|sua casella|sua caixa|caixa de entrada|uw mailbox|je mailbox|twojej skrzyn|\
            swojej skrzyn|вашей почте|вашу почту|e-posta kutunuz|din inkorg|din indbakke|din innboks|sähköpostiisi|\
            vaší schránky|вашу пошту|بريدك|您的邮箱|您的信箱|hộp thư của bạn|받은 편지함|\
            kotak masuk anda
            """
        ),
        (
            Subjects.daily.rawValue,
            """
            every morning|every weekday|each morning|each weekday|weekly round-up|weekly roundup|daily round-up|\
            daily roundup|every day at|jeden morgen|werktags|morgenbrief|täglich um|\
            chaque matin|l'essentiel de|cada mañana|lo esencial|ogni mattina|l'essenziale|toda manhã|o essencial|\
            elke ochtend|elke dag|codziennie|każdego ranka|каждое утро|her sabah|günün önemli|varje morgon|\
            dagens viktigaste|hver morgen|joka aamu|každé ráno|щоранку|كل صباح|أهم الأخبار|每天早上|每日|毎朝|主なニュース|mỗi sáng|\
            tin chính|매일 아침|\
            setiap pagi
            """
        ),
        (
            Subjects.thanks.rawValue,
            """
            thanks,|thanks for|thank you|danke|vielen dank|merci|gracias|grazie|obrigad|bedankt|dziękuj|спасибо|\
            teşekkür|tack,|tack för|tak for|takk for|kiitos|děkuj|ďakuj|дякуємо|ευχαριστ|köszön|mulțum|شكرا|شكرًا|谢谢|謝謝|\
            感谢您|ありがとう|cảm ơn|감사합니다|धन्यवाद|متشکر|תודה
            """
        ),
        (
            Subjects.confirm.rawValue,
            """
            confirm|bestätig|conferm|bevestig|potwierdz|подтвержд|onay |bekräft|bekræft|bekreft|vahvist|potvrz|potvrď|\
            підтвердж|تأكيد|确认|確認|xác nhận
            """
        ),
        (
            Subjects.terms.rawValue,
            """
            terms |terms and|privacy|conditions of|our conditions|datenschutz|nutzungsbedingung|agb|unseren hinweisen|\
            conditions générales|nos conditions|confidentialité|aviso legal|términos|condiciones|condizioni|termini|\
            informativa|termos|política de|voorwaarden|regulamin|warunki|polityk prywat|условия|правила|политик конфид|\
            koşul|şartlar|gizlilik|villkor|vilkår|betingelser|ehdot|ehtoja|podmínk|podmienk|умови|όρους|feltételeket|\
            termenii|شروط|سياسة الخصوصية|条款|條款|隐私|規約|プライバシー|điều khoản|chính sách|약관|शर्तें|חוקי|\
            kebijakan privasi|syarat layanan|syarat dan ketentuan|ketentuan layanan
            """
        ),
        (
            Subjects.accept.rawValue,
            """
            by submitting|stimmen sie|stimmst du|vous acceptez|en vous inscrivant|acepta nuestr|aceptas|accetti |\
            você aceita|gaat u akkoord|ga je akkoord|zgadzasz|принимаете|соглашаетесь|kabul etmiş|приймаєте|αποδέχ|فإنك|\
            同意した|usted acepta|akceptujesz|zgadzasz się|godkänner du|du godkänner|accepterar du|accepterer du|godtar du|\
            godkender du|hyväksyt|souhlasíte|súhlasíte|погоджуєтесь|погоджуєтеся|توافق على شروط|您接受|表示您|您同意|即表示|ご同意|\
            bạn đồng ý|동의하게|동의한 것|you agree to our|you accept our|by registering|du godkänna|debe aceptar|\
            devi accettare|preciso aceitar|vous devez accepter|musisz zaakceptować|gereğini kabul|müssen sie der|\
            нужно принять|by signing up, you|by signing up you|\
            anda menyetujui|anda setuju|dengan melanjutkan, anda|wyrażasz zgod|vous consentez|\
            en poursuivant votre navigation|consideramos que acepta|ao continuar naveg|genom att fortsätta använda|\
            mit ihrer zustimmung wird hier|mit ihrer zustimmung werden hier|door verder te surfen|\
            продолжая пользоваться сайтом
            """
        ),
        (
            Subjects.choice.rawValue,
            """
            your choice|your choices|your settings|ihre auswahl|ihre einstellung|sie entscheiden|einstellungen|\
            vos choix|vos préférences|modifier vos|sus preferencias|sus opciones|tue scelte|tue preferenze|\
            suas escolhas|suas preferências|uw keuze|je keuze|instellingen|swój wybór|ustawienia|zmienić w każdej|\
            свой выбор|настройк|seçiminizi|ayarlar|dina val|inställning|dine valg|indstilling|innstilling|asetuks|\
            valintojasi|nastaven|svou volbu|свій вибір|налаштув|ρυθμίσεις|beállítás|setările|تغيير اختيار|اختيارك|\
            إعدادات|您的选择|设置|選択|設定|lựa chọn|cài đặt|선택|설정|at any time|any time|jederzeit|à tout moment|\
            en cualquier momento|cuando quiera|in qualsiasi momento|quando quiser|a qualquer momento|altijd|\
            op elk moment|w każdej chwili|w dowolnym|в любое время|istediğiniz zaman|när som helst|når som helst|\
            kdykoli|kedykoľvek|milloin tahansa|будь-коли|في أي وقت|随时|いつでも|bất cứ lúc nào|언제든|welche dienste|\
            kapan saja
            """
        ),
        (
            Subjects.permission.rawValue,
            """
            permission|consent|unblock|einwillig|votre accord|n'avez pas accepté|autoris|su permiso|dado permiso|\
            il permesso|consenso|permissão|consentimento|toestemming|zgody|zgodę|разрешен|не дали|izin ver|onayınız|\
            godkännande|samtycke|samtykke|suostumu|souhlas|الإذن|الموافقة|授权|授權|許可|chưa cho phép|허용|동의|\
            without your consent|due to your settings|разрешения|\
            persetujuan anda|izin anda|toute reproduction, même|allt material är skydd|активная гиперссылка|\
            reproducción total o parcial|reprodução total ou parcial|izinsiz ve kaynak gösterilmeden
            """
        ),
        (
            Subjects.files.rawValue,
            """
            small files|optional files|store files|stores files|best possible experience|kleine dateien|traceur|\
            meilleure expérience|pequeños archivos|mejor experiencia|piccoli file|migliore esperienza|pequenos arquivos|\
            melhor experiência|experiência melhor|kleine bestanden|małe pliki|małych plik|najlepszą jakość|\
            небольшие файлы|küçük dosya|små filer|ملفات صغيرة|小文件|小さなファイル|tệp nhỏ|작은 파일|cookie|drittanbiet|freischalten|\
            служебные файлы|témoins|rastreador|クッキー|çerez|kakor|wyrażasz zgod
            """
        ),
        (
            Subjects.device.rawValue,
            """
            device|your computer|ihrem rechner|ihrem gerät|votre ordinateur|votre appareil|su equipo|su dispositivo|\
            tuo computer|tuo dispositivo|seu computador|seu dispositivo|uw computer|uw toestel|urządzeni|устройств|\
            cihazınız|din enhet|din enhed|laitteel|zařízen|جهازك|设备|端末|thiết bị|기기|\
            perangkat|ponsel anda
            """
        ),
        (
            Subjects.error.rawValue,
            """
            spotted a|spotted an|a mistake|an error|let us know|let the editors|error?|erro?|um erro|bir hata|fel?|\
            ett fel|fejl|feil|chybu|помилк|λάθος|خطأ|错误|間違い|誤り|lỗi|오류|गलती|fehler gefunden|fehler entdeckt|une erreur|\
            un error|un errore|fout gezien|widzisz błąd|нашли ошибку|заметили ошибку|virheen
            """
        ),
        (
            Subjects.editors.rawValue,
            """
            the editors|our desk|editorial team|der redaktion|die redaktion|à la rédaction|la rédaction|a la redacción|\
            la redacción|alla redazione|la redazione|a redação|de redactie|do redakcji|redakcj|редакц|editörlere|\
            редакції|redaktionen|redaksjonen|toimituk|redakci|redakcii|هيئة التحرير|编辑部|編輯部|編集部|tòa soạn|편집국|выделите|\
            our editors
            """
        ),
        (
            Subjects.comment.rawValue,
            """
            your comment|have your say|kommentier|kommentare|diskutieren|réactions|commentaires|votre avis|donnez votre|\
            comentarios|deje el suyo|su opinión|commenti|lascia il tuo|la tua opinione|comentários|deixe o seu|reacties|\
            uw mening|komentarz|dodaj swój|комментари|оставьте свой|yorum|siz de yazın|kommentarer|skriv din|kommentit|\
            komentáře|коментар|σχόλι|您的看法|ご意見|bình luận|ý kiến của bạn|댓글|의견|comments below|评论，|コメント、|أضف تعليق|\
            in the comments|comments section|comments box|box underneath|box below|comments on this|comments to this|\
            komment|komentarze|комментарии к|yorumlar|コメントの|diskuse|التعليقات|yorumları kapat|kommentarerna|التعليقات على|评论已|コメントは|phần bình luận|\
            reacties onder|commenti a|comentários desta|comentarios de esta|commentaires sur|comments on|\
            commentaires sont réservés|commentaires sont modérés|para comentar es necesario|commenti sono moderati|\
            komentarze są moder|za treść komentarzy|kommentare werden moder|kommentare werden geprüft|\
            comentários são moder|comentários são de respons|kommentarerna moder|kommentarer moder|yorumlar onay|\
            yorumlar editör|reageren is alleen mogelijk|комментарии проходят модер|комментарии проходят пров|\
            segala isi komentar
            """
        ),
        (
            Subjects.alert.rawValue,
            """
            alerts|notifications|never miss|miss a|push-mitteil|mitteilungen|keine nachricht|benachricht|\
            ne rien manquer|alertas|active las|no se pierda|notificaciones|notifiche|non perdere|notificações|meldingen|\
            mis niets|powiadomien|уведомлен|не пропустить|bildirim|kaçırmayın|notiser|missa inget|varsler|ilmoituks|\
            upozorněn|сповіщен|التنبيهات|إشعارات|通知|错过|最新情報|thông báo|bỏ lỡ|알림|놓치지|\
            hesaplarımızı takip|notifikasi|jangan lewatkan
            """
        ),
        (
            Subjects.commission.rawValue,
            """
            earns a fee|earn a commission|affiliate|buy through|partnerlink|lien affilié|liens affiliés|\
            enlaces de afiliad|link affiliati|links de afiliad|affiliatelink|linki partnersk|партнёрск|annonslänk|\
            reklamelenk
            """
        ),
        (
            Subjects.print.rawValue,
            """
            in print|print edition|printed edition|gedruckten ausgabe|printausgabe|édition papier|édition imprimée|\
            edición impresa|edizione cartacea|edição impressa|papieren krant|wydaniu papierowym|печатном номере|\
            печатной версии|basılı gazete|papperstidning|papiravis|الطبعة الورقية|النسخة الورقية|印刷版|纸质版|紙面|朝刊に掲載|夕刊に掲載|báo in|지면
            """
        ),
        (
            Subjects.us.rawValue,
            """
            us |we |our |ourselves|uns |wir |unser|nous |nos |notre |nosotros|nuestr|escríbanos|noi |nostr|scrivici|\
            nós |nosso|nossa|wij |ons |onze |nas |nasz|nam |мы |нам |нас |наш|biz |bize |bizi|bizim|oss |vår |våra |vi |\
            نحن|إلينا|لنا |تحقيقاتنا|مقالاتنا|نحترم|我们|我們|私たち|弊社|当社|chúng tôi|우리|저희|respetamos su|rispettiamo la tua|\
            respeitamos a sua|szanujemy|önem veriyoruz|värnar om din
            """
        ),
        (
            Subjects.poll.rawValue,
            """
            quick poll|today's poll|our poll|umfrage|sondage|encuesta|sondaggio|enquete|peiling|sondzie|ankiet|опрос|\
            ankete|dagens fråga|استطلاع|参加今天的投票|投票|アンケート|thăm dò
            """
        ),
        (
            Subjects.login.rawValue,
            """
            loggen sie|log dich|connectez-vous|inicie sesión|accedi |faça login|zaloguj|войдите|giriş yap|logga in|\
            log ind|logg inn|سجل الدخول|登录|登錄|ログイン|đăng nhập|로그인|log in to vote|log on to vote|sign in to vote|\
            log in om
            """
        ),
        (
            Subjects.trial.rawValue,
            """
            probemonat|probezeitraum|testphase|période d'essai|periodo de prueba|periodo di prova|período de teste|\
            proefperiode|okres próbny|пробный период|deneme süre|provperiod|prøveperiode|الفترة التجريبية|试用期|お試し期間|\
            dùng thử|무료 체험|trial ends|trial period|trial is over
            """
        ),
        (
            Subjects.support.rawValue,
            """
            your support|readers like you|rely on readers|rely on our readers|depends on readers|depend on readers|\
            supported by readers|funded by readers|fund our work|fund our journalism|fund our reporting|\
            support local journalism|support independent journalism|everyone reading this|everyone who reads this|readers around the world|ihre unterstützung|kleinen beitrag|votre soutien|\
            su aportación|su apoyo|tuo sostegno|sua contribuição|seu apoio|uw steun|twojemu wsparciu|twoje wsparcie|\
            вашей поддержке|ваша поддержка|desteğiniz|ditt stöd|din støtte|دعمك|您的支持|ご支援|皆さまの支援|sự ủng hộ của bạn|후원|\
            dukung jurnalisme|donasi anda|поддержите нашу редакц
            """
        ),
        (
            Subjects.articles.rawValue,
            """
            ringkasan berita|beiträge|artículos|investigaciones|articoli|inchieste|reportagens|apurações|artikelen|stukken|verhalen|\
            artykuł|śledztwa|статей|расследован|yazıyı|yazıları|araştırmalar|artiklar|granskning|مقالات|تحقيقات|記事|報道|\
            bài mới|bài mỗi|bài điều tra|tặng bạn bè mười bài|기사|new stories|our journalism|this journalism|our best stories|best stories every|best of our|our top stories|\
            local journalism|independent journalism|\
            stories a month|articles a month|articles par mois|articles avec|neue texte|zehn texte|unsere berichte|\
            nya texter|prochains textes|nos enquêtes|篇文章|调查报道|新文章|sus textos|i suoi testi|seus textos|nowe teksty|\
            новые тексты|publishes a new story|publishes a new article
            """
        ),
        (
            Subjects.follow.rawValue,
            """
            follow |folgen sie|suivez|siga a|segui |siga |volg |obserwuj|подпишитесь|takip ed|följ |følg |フォロー|theo dõi|\
            팔로우|第一时间阅读|تابع الكاتب|تابعونا|تابعنا
            """
        ),
        (
            Subjects.privacy.rawValue,
            """
            your privacy|ihre privat|deine privat|votre vie privée|su privacidad|tu privacidad|tua privacy|\
            sua privacidade|uw privacy|je privacy|twoją prywatn|вашу частную|ваши данные|gizliliğiniz|verileriniz|\
            din integritet|dina uppgifter|خصوصيتك|您和家人的隐私|您的隐私|プライバシー|quyền riêng tư của bạn|개인정보
            """
        ),
        (
            Subjects.typo.rawValue,
            """
            typo|tippfehler|coquille|errata|refuso|literówk|опечатк|yazım hata|skrivfel|stavefejl|skrivefeil|\
            kirjoitusvirhe|překlep|preklep|错别字|誤字|lỗi chính tả|오타
            """
        ),
    ])
}
