import LedeText

extension ReaderNotice {
    /// The stems of a language, `nil` where they are not known: in Vietnamese only those of consent, since a ``NoticeModel``
    /// knows the other notices.
    ///
    /// Each language has its own, since a short word means other things in others (`te`, `et`, `u`).
    static func stems(of language: Language) -> SubjectStems? {
        switch language.code {
        case "de": german
        case "fr": french
        case "es": spanish
        case "pt": portuguese
        case "it": italian
        case "nl": dutch
        case "sv": swedish
        case "da": danish
        case "nb": norwegian
        case "pl": polish
        case "cs": czech
        case "ru": russian
        case "uk": ukrainian
        case "id": indonesian
        case "tr": turkish
        case "fi": finnish
        case "vi": vietnamese
        default: nil
        }
    }

    private static let german = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            du |dir |dich |dein|euch |eure|ihnen zu
            """
        ),
        (
            Signs.request.rawValue,
            """
            lesen sie|hören sie|sehen sie|finden sie|folgen sie|schreiben sie|senden sie|schicken sie|abonnieren|\
            unterstützen|unterstütze |scannen|laden sie|lade |klicken|klicke |klick |melden sie|melde |aktivieren|\
            aktiviere |testen|teste |teilen sie|teile den|teile diesen|registrieren|verpassen|verpasse |bleib |\
            bleiben sie|bleibt dran|folg uns|folge uns|folgt uns|lies |hol |holen sie|sichern sie|sichere |\
            schalten sie|stimmen sie|akzeptieren|um dieses|um diesen|an dieser stelle|mit einem klick|mit klick|\
            mit der anmeldung|mit der nutzung|mit deiner|haben sie|hast du|sie möchten|sie wollen|möchten sie|\
            willst du|möchtest|weiterlesen|werden sie|schließen sie|bestellen|erhalten sie|jetzt abo|jetzt gratis|\
            jetzt kostenlos|jetzt weiter|sie haben diesen|sie haben noch|sie haben bereits|sie haben schon|ihr abo|\
            ihr konto|ihre zustimmung|ihre einwilligung|jetzt vier|jetzt einen|jetzt drei|jetzt testen|erstelle |\
            erstellen sie
            """
        ),
        (
            Signs.us.rawValue,
            """
            uns |unser|wir |verschicken wir|senden wir
            """
        ),
        (
            Signs.thing.rawValue,
            """
            app |app-|apps |push|benachrichtig|smartphone|konto|account|briefing|mail|postfach|plus-|mitglied|abo |\
            abos |abonn|digitalabo|probe|kündbar|gratis|kostenlos|journalismus|redaktion|artikel|ganzen text|\
            alle texte|alle inhalte|kommentar|kommentier|diskussion|formular|tippfehler|schreibfehler|\
            rechtschreibfehler|kanal |datenschutz|einstellung|qr-code|qr code|spende|nutzungsbeding|agb |netiquette|\
            registrier|nachrichten direkt|werbefrei|externe|ohne kosten|kostenfrei|browser|texten |inhalt|tiktok|\
            youtube|facebook|instagram|telegram|whatsapp|threads |bluesky|mastodon|app store|google play|appgallery|\
            cookie|podcast|newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            dieser artikel|dieser beitrag|dieser text|diesen artikel|diesen text|diesen beitrag|dieser inhalt|\
            diesen inhalt|der rest dieses|der vollständige
            """
        ),
        (
            Signs.premium.rawValue,
            """
            plus-|plus |premium|exklusiv|mitglied|abonn|registriert|bezahl|kostenpflichtig
            """
        ),
        (
            Signs.comment.rawValue,
            """
            kommentar|beiträge|postings
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            beleidig|rassis|diskriminier|hassrede|hetze|schmäh|werblich|themenfremd|geschlossen|deaktiviert|\
            abgeschaltet
            """
        ),
        (
            Signs.copy.rawValue,
            """
            vervielfältig|nachdruck|weiterverbreit|weiterverwend|weiterverarbeit|verbreitung
            """
        ),
        (
            Signs.permission.rawValue,
            """
            genehmig|zustimmung|erlaubnis|verlag|lizenz
            """
        ),
        (
            Signs.click.rawValue,
            """
            klick|tipp auf|tippen auf|antippen|akzeptieren|zustimmen|akzeptierst
            """
        ),
    ])

    private static let french = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            vous |votre|vos |tu |tes |toi |vous-
            """
        ),
        (
            Signs.request.rawValue,
            """
            activez|active |testez|teste |essayez|essaie|profitez|profite |abonnez|abonne-|inscrivez|inscris|recevez|\
            reçois |retrouvez|retrouve |suivez|suis |rejoignez|rejoins|soutenez|soutiens|offrez|offre |partagez|\
            partage |lisez|découvrez|découvre |téléchargez|télécharge |cliquez|clique |connectez|connecte-|identifiez|\
            signalez|signale |envoyez|envoie |écrivez|aidez|aide-|choisissez|gérez|acceptez|soyez|sois |donnez|\
            poursuivez|continuez|continue |reste |restez|déjà abonn|déjà inscrit|déjà membre|pour lire|pour continuer|\
            pour accéder|pour voir|pour afficher|pour poursuivre|pour ne rien|pour commenter|en cliquant|\
            en poursuivant|en continuant|en vous|en t'|ne manquez|ne ratez|ne rate |scannez|scanne |réagissez|\
            commentez|participez|faites |autorisez|débloquez|créez|il vous reste|consultez
            """
        ),
        (
            Signs.us.rawValue,
            """
            nous |notre|nos |utilisons|envoyons
            """
        ),
        (
            Signs.thing.rawValue,
            """
            appli|votre adresse|ton adresse|notif|alerte|smartphone|compte |lettre d'info|infolettre|mail|courriel|\
            boîte|membre|abonn|offre d'essai|essai |résili|gratuit|journalisme|presse |rédaction|cet article|l'article|\
            articles|contenu|commentaire|commenter|votre avis|son avis|discussion|formulaire|coquille|faute|erreur|\
            chaîne|canal |traceur|confidential|vie privée|paramètr|préférences|qr code|code qr|don |dons |contribution|\
            condition|charte|vidéo|données|publicité|consentement|navigateur|réseaux sociaux|tiktok|youtube|facebook|\
            instagram|telegram|whatsapp|threads |bluesky|mastodon|app store|google play|appgallery|cookie|podcast|\
            newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            cet article|ce contenu|la lecture de cet|la suite de cet|la suite est|l'article complet|l'intégralité de
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|exclusi|membres|abonn|inscrits|payant|réservé
            """
        ),
        (
            Signs.comment.rawValue,
            """
            commentaire|propos |messages|contributions
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            injur|diffam|racist|haineu|insult|discrimin|hors sujet|grossi|fermé|clos |désactiv
            """
        ),
        (
            Signs.copy.rawValue,
            """
            reproduction totale|reproduction partielle|reproduction, même|reproduction interdite|toute reproduction|\
            reproduction de cet|reproduit|rediffus|réutilis|diffusé sans|copie 
            """
        ),
        (
            Signs.permission.rawValue,
            """
            autoris|éditeur|accord |écrit |interdit
            """
        ),
        (
            Signs.click.rawValue,
            """
            cliqu|appuyant|en acceptant|bouton
            """
        ),
    ])

    private static let spanish = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            tú |te |tu |tus |ti |usted|contigo|puedes|quieres|su correo|su bandeja|sus preferencias|has |aceptaste|\
            su navegador|sus ajustes
            """
        ),
        (
            Signs.request.rawValue,
            """
            activa |active |actívalas|sigue |síguenos|siga |suscríb|regístr|únete|únase|hazte|hágase|apoya |apóyanos|\
            apoye |ayúdanos|ayuda a |accede |acceda |entra |inicia |inicie |descarga |descargue|recibe |reciba|apúnta|\
            lee |lea |comparte|comparta|disfruta|disfrute|consulta |consulte|cancela |cancele|prueba |pruébalo|pulsa |\
            pulse |haz clic|haga clic|escríb|envía |envíanos|envíe|avísa|cuénta|encuéntra|participa |participe|\
            comenta |comente|al pulsar|al hacer clic|al registrarte|al registrarse|al suscrib|al continuar|si quieres|\
            si desea|para seguir|para navegar|para ver|para leer|para comentar|para acceder|para poder|no te |\
            no se pierda|sé el|sea el|escanea |escanee|permita|acepta |acepte|desbloquea|has |ha alcanzado|tienes |\
            ya eres|conviértete|colabora |dona |mantente|su suscripción|su cuenta|descárga|si tiene|crea |cree 
            """
        ),
        (
            Signs.us.rawValue,
            """
            nosotros|nuestr|nos |usamos|utilizamos|enviamos|te contamos|le contamos
            """
        ),
        (
            Signs.thing.rawValue,
            """
            app |aplicaci|notific|alerta|avisos|móvil|cuenta |boletín|correo|e-mail|email|bandeja|miembro|socio|socia |\
            soci |suscri|prueba|cancel|gratis|gratuit|sin coste|sin costo|periodism|prensa libre|redacción|artículo|\
            contenido|comentar|opinión|opinar|foro|formulario|errata|error |canal |rastreador|privacidad|configurac|\
            preferencias|código qr|donaci|aportac|contribu|condicion|normas|publicidad|anuncios|datos |consentimiento|\
            navegador|redes sociales|tuit|buzón|tiktok|youtube|facebook|instagram|telegram|whatsapp|threads |bluesky|\
            mastodon|app store|google play|appgallery|cookie|podcast|newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            esta noticia|este artículo|este contenido|este texto|artículo |contenido 
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|exclusiv|miembros|socios|suscript|registrad|de pago
            """
        ),
        (
            Signs.comment.rawValue,
            """
            comentario|opiniones|mensajes
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            ofensiv|insult|difamator|racist|injurios|odio|discriminat|vejator|cerrad|cerramos|desactivad
            """
        ),
        (
            Signs.copy.rawValue,
            """
            reproducción total|reproducción parcial|reproducción de est|reproducción de los|reproducción del|\
            distribución y com|comunicación pública|la copia 
            """
        ),
        (
            Signs.permission.rawValue,
            """
            autoriz|permiso|editor|consentim|por escrito|prohibid
            """
        ),
        (
            Signs.click.rawValue,
            """
            puls|clic |hacer clic|al aceptar|aceptando|botón|navegando
            """
        ),
    ])

    private static let portuguese = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            você|teu |tua |seu e-mail|sua caixa de|suas preferências|o teu|a tua|consigo
            """
        ),
        (
            Signs.request.rawValue,
            """
            ative|ativa |siga |segue-nos|assine|cadastre|inscreva|inscreve-te|receba|recebe |apoie|apoia |ajude|\
            ajuda-nos|acesse|aceda|baixe|clique|compartilhe|partilhe|partilha |participe|junte|torne|torna-te|faça|\
            experimente|leia|veja|confira|escreva|envie|avise|fale |ofereça|seja |sê |cancele|clicando|ao clicar|\
            ao se |ao continuar|ao subscrever|ao assinar|se você|para continuar|é preciso estar|é preciso fazer|já tem|\
            já é|viu |tem uma|tem conta|tem alguma|não perca|subscrev|registe|descarregue|carregue|escaneie|aponte|\
            permita|aceite |desbloqueie|colabore|doe |comente|continue |para ver|para ler|para comentar|para aceder|\
            para acessar|fique|está a ler|atingiu|sua assinatura|a sua assinatura|sua conta|crie |cria 
            """
        ),
        (
            Signs.us.rawValue,
            """
            nós |nosso|nossa|a gente|usamos|utilizamos|enviamos
            """
        ),
        (
            Signs.thing.rawValue,
            """
            app |aplicaç|aplicativo|notifica|alerta|conta |celular|telemóvel|boletim|e-mail|email|caixa |membro|sócio|\
            assinant|assinatura|subscri|cancel|grátis|gratuit|de graça|jornalism|redação|artigo|matéria|conteúdo|\
            comentar|comentário|opinião|formulário|erro |gralha|digitação|canal |grupo do|rastream|privacid|configuraç|\
            definiç|preferências|código qr|qr code|doaç|contribu|condiç|termos|regras|publicidade|anúncio|dados |\
            consentimento|vídeo|notícias|navegador|redes sociais|tiktok|youtube|facebook|instagram|telegram|whatsapp|\
            threads |bluesky|mastodon|app store|google play|appgallery|cookie|podcast|newsletter|premium|video|\
            live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            este artigo|esta matéria|esta notícia|este texto|este conteúdo|o resto deste|esta reportagem
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|exclusiv|membros|assinant|subscrit|registad|registrad|cadastrad
            """
        ),
        (
            Signs.comment.rawValue,
            """
            comentário|mensagens|opiniões
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            ofens|insult|difam|racist|injúri|ódio|discrimin|propaganda|encerrad|fechad|desativad
            """
        ),
        (
            Signs.copy.rawValue,
            """
            reprodução total|reprodução parcial|reprodução dest|reprodução do|republic|cópia 
            """
        ),
        (
            Signs.permission.rawValue,
            """
            autoriz|permissão|permit|editora|editor |por escrito|proibid
            """
        ),
        (
            Signs.click.rawValue,
            """
            clic|pressione|toque em|tocar em|ao aceitar|aceitando|botão
            """
        ),
    ])

    private static let italian = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            tu |ti |te |tuo|tua |tue |puoi |hai |vuoi |potrai|la tua|ricevi |riceverai|sue impostazioni|sue preferenze|\
            sua casella|suo account
            """
        ),
        (
            Signs.request.rawValue,
            """
            attiva |iscriviti|iscrivetevi|abbonati |abbonatevi|segui |seguici|ricevi|sostieni|sostenete|aiutaci|\
            aiuta il|accedi|accetta |entra |scarica |clicca|condividi|partecipa |diventa |continua |prova |leggi anche|\
            leggi tutt|leggi l'|leggi senza|leggi grat|scopri|scrivi|inviaci|segnala |segnalaci|regala |sii |non perd|\
            facendo clic|iscrivendo|accettando|continuando a navigare|proseguendo la navigazione su|proseguendo nella|\
            chiudendo|per leggere|per continuare|per visualizz|per vedere|per commentare|per proseguire|hai |vuoi |\
            unisciti|inquadra |scansiona|dona |commenta |autorizza |sblocca|sei già|ci trovi|registrati|effettua il|\
            crea 
            """
        ),
        (
            Signs.us.rawValue,
            """
            noi |nostr|ci |usiamo|utilizziamo|inviamo
            """
        ),
        (
            Signs.thing.rawValue,
            """
            app |applicazion|notific|avvisi|account|profilo|mail|posta |casella|membr|socio|soci |abbon|prova |disdi|\
            gratis|gratuit|giornalism|redazion|articol|contenut|comment|opinion|modulo|refus|errore|canale|tracciam|\
            privacy|impostazion|preferenz|codice qr|qr code|donaz|contribu|condizion|regole|pubblicit|annunci|dati |\
            consenso|notizie|browser|social |tiktok|youtube|facebook|instagram|telegram|whatsapp|threads |bluesky|\
            mastodon|app store|google play|appgallery|cookie|podcast|newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            questo articolo|questo contenuto|questa notizia|questo testo|il resto dell|la lettura prosegue
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|esclusiv|abbonat|membri|registrat|a pagamento
            """
        ),
        (
            Signs.comment.rawValue,
            """
            commenti|messaggi|opinioni
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            offensiv|insult|diffamator|razzist|ingiur|odio|discriminat|volgar|chius|disabilit|disattivat
            """
        ),
        (
            Signs.copy.rawValue,
            """
            riproduzione anche|riproduzione totale|riproduzione parz|riproduzione dei|riproduzione riservata|\
            riproduzione vietata|vietata la riproduzione|copia 
            """
        ),
        (
            Signs.permission.rawValue,
            """
            autorizz|permesso|editore|consenso|per iscritto|scritt|vietat|riservat
            """
        ),
        (
            Signs.click.rawValue,
            """
            clic|premendo|tocca|accettando|pulsante|tasto
            """
        ),
    ])

    private static let dutch = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            je |jij |jou |jouw|u |uw |jullie
            """
        ),
        (
            Signs.request.rawValue,
            """
            zet |zoek |steun ons|steun onze|steun de|steun onafhankelijke|meld je|meld u|meld een|lees |volg |ontvang |\
            download |klik|word |deel dit|deel je|probeer |schrijf |schrijft u|log |geef |wees |maak |kies |bekijk|\
            scan |abonneer|samen met onze|heb je|heeft u|ben je|bent u|wil je|wilt u|zie je|ziet u|mis |help |stuur |\
            tip |laat het|laat je|reageer|accepteer|krijg |schakel|ontgrendel|weet je|weet u|wij en
            """
        ),
        (
            Signs.us.rawValue,
            """
            ons |onze |wij |we 
            """
        ),
        (
            Signs.thing.rawValue,
            """
            app |appen|notific|melding|pushbericht|account|nieuwsbrief|weekbrief|mail|inbox|lid |leden|lidmaat|abonn|\
            proef|opzeg|gratis|journalistiek|redactie|artikel|verhaal|inhoud|reactie|reageer|reageren|commentaar|\
            mening|formulier|taalfout|spelfout|tikfout|fout |kanaal|tracking|privacy|instelling|voorkeuren|qr-code|\
            donatie|bijdrage|voorwaarden|huisregels|spelregels|advertent|gegevens|toestemming|browser|sociale media|\
            boekenbrief|tiktok|youtube|facebook|instagram|telegram|whatsapp|threads |bluesky|mastodon|app store|\
            google play|appgallery|cookie|podcast|newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            dit artikel|dit is een|dit bericht|dit verhaal|deze inhoud|het volledige artikel
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|exclusie|leden |abonn|plus-|geregistreerd|betaald
            """
        ),
        (
            Signs.comment.rawValue,
            """
            reacties|berichten|commentaren|reactiemogelijkheid|reageren
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            kwetsend|beledig|racis|haat|discrimin|grove|commerciële|scheld|gesloten|uitgeschakeld
            """
        ),
        (
            Signs.copy.rawValue,
            """
            overgenomen|overname|verveelvoudig|openbaar|kopi|gereproduceerd
            """
        ),
        (
            Signs.permission.rawValue,
            """
            toestemming|uitgever|schriftelijk
            """
        ),
        (
            Signs.click.rawValue,
            """
            klik|tikken|tikt |tik op|drukken op|accepteren|knop
            """
        ),
    ])

    private static let swedish = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            du |dig |din |ditt |dina |er |ert 
            """
        ),
        (
            Signs.request.rawValue,
            """
            slå på|stöd |bli |gå med|följ |prenumerera|läs |ladda ner|ladda hem|klicka|dela |prova |testa |skriv |\
            logga in|ge bort|hör av|tipsa|hjälp oss|fortsätt |skapa ett|aktivera|skanna|missa|genom att klicka|\
            genom att fortsätta|genom att prenumerera|vill du|har du|ser du|vet du|godkänn |anmäl dig|köp |gilla|\
            kommentera|swisha|du har|för att läsa|för att se|för att kommentera|håll dig
            """
        ),
        (
            Signs.us.rawValue,
            """
            oss |vår |våra |vårt |vi 
            """
        ),
        (
            Signs.thing.rawValue,
            """
            app |appen|pushnotis|notis|konto|nyhetsbrev|veckobrev|mejl|mail|e-post|inkorg|medlem|prenumer|provperiod|\
            gratis|fria |utan kostnad|uppsäg|säga upp|avsluta|bindningstid|journalistik|redaktion|artikel|artiklar|\
            innehåll|kommentar|kommentera|inlägg|debatt|formulär|stavfel|skrivfel|felaktig|kanal|kakor|integritet|\
            inställning|qr-kod|gåva|bidrag|donera|villkor|ordningsregler|regler|annons|reklam|samtycke|reporter|tips|\
            sidan|webbplats|sajt|webbläsare|texter|klipp|tiktok|youtube|facebook|instagram|telegram|whatsapp|threads |\
            bluesky|mastodon|app store|google play|appgallery|cookie|podcast|newsletter|premium|video|live-blog|\
            liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            den här artikeln|det här är en|den här texten|denna artikel|detta innehåll|artikeln är
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|plus-|plus |exklusiv|medlem|prenumer|inloggad|låst
            """
        ),
        (
            Signs.comment.rawValue,
            """
            kommentar|inlägg
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            kränk|rasist|hets|hatisk|hot |förolämp|kommersiell|olaglig|stängd|stängt|stängs
            """
        ),
        (
            Signs.copy.rawValue,
            """
            eftertryck|kopiering|återge|spridning|citera
            """
        ),
        (
            Signs.permission.rawValue,
            """
            tillstånd|medgivande|utgivare|förbjud
            """
        ),
        (
            Signs.click.rawValue,
            """
            klick|tryck|godkänn|accepter
            """
        ),
    ])

    private static let danish = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            du |dig |din |dit |dine |jer |jeres
            """
        ),
        (
            Signs.request.rawValue,
            """
            slå |støt |bliv |følg |abonner|læs |hent |klik |prøv |skriv |log ind|opret |ved at|tilmeld|gå glip|scan |\
            vil du|har du|ser du|køb |send 
            """
        ),
        (
            Signs.us.rawValue,
            """
            os |vores|vi 
            """
        ),
        (
            Signs.thing.rawValue,
            """
            app |appen|notifik|besked|konto|nyhedsbrev|mail|indbakke|medlem|abonn|prøve|gratis|opsig|binding|\
            journalistik|redaktion|artik|indhold|kommentar|debat|formular|stavefejl|fejl |kanal|samtykke|indstilling|\
            qr-kode|donation|støtte|vilkår|regler|annonc|reklame|tiktok|youtube|facebook|instagram|telegram|whatsapp|\
            threads |bluesky|mastodon|app store|google play|appgallery|cookie|podcast|newsletter|premium|video|\
            live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            denne artikel|artiklen er|dette indhold
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|plus-|eksklusiv|medlem|abonn|låst
            """
        ),
        (
            Signs.comment.rawValue,
            """
            kommentar|indlæg
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            krænk|racis|hadefuld|truende|nedladende|lukket
            """
        ),
        (
            Signs.copy.rawValue,
            """
            eftertryk|kopiering|gengivelse|citat
            """
        ),
        (
            Signs.permission.rawValue,
            """
            tilladelse|udgiver|skriftlig
            """
        ),
        (
            Signs.click.rawValue,
            """
            klik|tryk|acceptere
            """
        ),
    ])

    private static let norwegian = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            du |deg |din |ditt |dine |dere |deres 
            """
        ),
        (
            Signs.request.rawValue,
            """
            slå |skru |støtt |bli |følg |abonner |les |last ned|klikk |prøv |skriv |logg inn|opprett |ved å|meld deg|\
            skann|vil du|har du|ser du|kjøp |send 
            """
        ),
        (
            Signs.us.rawValue,
            """
            oss |vår |våre |vårt |vi 
            """
        ),
        (
            Signs.thing.rawValue,
            """
            app |appen|varsl|varsel|konto|nyhetsbrev|mail|e-post|innboks|medlem|abonn|prøve|gratis|oppsig|binding|\
            journalistikk|redaksjon|artik|saken|innhold|kommentar|debatt|skjema|skrivefeil|feil |kanal|samtykke|\
            innstilling|informasjonskaps|qr-kode|donasjon|støtte|vilkår|regler|annons|reklame|tiktok|youtube|facebook|\
            instagram|telegram|whatsapp|threads |bluesky|mastodon|app store|google play|appgallery|cookie|podcast|\
            newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            denne artikkelen|denne saken|saken er|dette innholdet
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|pluss|eksklusiv|medlem|abonn|låst
            """
        ),
        (
            Signs.comment.rawValue,
            """
            kommentar|innlegg
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            krenk|rasis|hatefull|truende|hets|stengt|lukket
            """
        ),
        (
            Signs.copy.rawValue,
            """
            ettertrykk|kopiering|gjengivelse|sitat
            """
        ),
        (
            Signs.permission.rawValue,
            """
            tillatelse|utgiver|skriftlig
            """
        ),
        (
            Signs.click.rawValue,
            """
            klikk|trykk|godta|aksepter
            """
        ),
    ])

    private static let polish = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            ci |cię |ty |tobie|twoj|twój|twoi|możesz|masz |musisz|chcesz|wasz|znajdziesz|zgadzasz|korzystasz|wyrażasz|\
            akceptujesz|otrzymasz|zyskasz|dowiesz|pozwalasz|zauważyłeś|wykorzystałeś|przeczytałeś|zostawisz|\
            zrezygnujesz|dostaniesz|wiesz coś|rezygnujesz|będziesz|jesteś|wyrazisz|przeczytasz
            """
        ),
        (
            Signs.request.rawValue,
            """
            włącz |wesprzyj|wspieraj |bądź |dołącz |zapisz|zaloguj|załóż|czytaj |przeczytaj|kup |wykup |obserwuj |\
            śledź |polub |podziel się|kliknij|klikając|pobierz|zeskanuj|sprawdź|napisz|wyślij|daj |podaruj|udostępnij|\
            skomentuj|zostaw |odblokuj|aktywuj |wypróbuj|subskrybuj |zarejestruj się|zapisując|masz |chcesz|\
            aby przeczytać|aby czytać|aby obejrzeć|aby skomentować|aby dodać|aby kontynuować|żeby czytać|znajdziesz|\
            nie przegap|prenumeruj |zaakceptuj|wyraź |pomóż|zgłoś |zobacz|zostań|mają państwo|czy mają państwo|\
            zachęcamy|zapraszamy do|utwórz
            """
        ),
        (
            Signs.us.rawValue,
            """
            my |nam |nas |nasz|nasi |wysyłamy|używamy|wykorzystujemy|stosujemy|szukamy
            """
        ),
        (
            Signs.thing.rawValue,
            """
            aplikac|powiadom|kont|newsletter|biuletyn|mail|poczt|skrzynk|członk|subskr|prenumer|abonament|próbn|darmo|\
            bezpłatn|dziennikarst|redakcj|artykuł|tekst|treści|materiał|komentarz|komentow|skomentuj|dyskusj|formularz|\
            literówk|błąd|kanał|ciasteczk|prywatnoś|ustawieni|kod qr|kodu qr|wpłat|darowizn|wsparci|regulamin|zasad|\
            reklam|danych|zgod|newsy|wiadomości|przegląd|społecznościow|tiktok|youtube|facebook|instagram|telegram|\
            whatsapp|threads |bluesky|mastodon|app store|google play|appgallery|cookie|podcast|premium|video|live-blog|\
            liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            ten artykuł|ten tekst|ten materiał|ta treść|dalsza część|pełna treść
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|członk|prenumerat|subskryb|zalogowan|płatn|wyłącznie
            """
        ),
        (
            Signs.comment.rawValue,
            """
            komentarze|wpisy|posty|opinie|możliwość komentowania|komentowanie|dodawania komentarzy
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            obraźl|wulgar|rasist|obelż|nienawi|naruszaj|spam|wyłączon|zamknięt|zablokowan
            """
        ),
        (
            Signs.copy.rawValue,
            """
            przedruk|kopiow|rozpowszech|powielan
            """
        ),
        (
            Signs.permission.rawValue,
            """
            zgody|zgodą|redakcj|wydawc|zabronion|pisemn
            """
        ),
        (
            Signs.click.rawValue,
            """
            klik|akceptując|naciskając|naciśni|przycisk
            """
        ),
    ])

    private static let czech = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            vy |vás |vám |váš|vaše|ty |tě |ti |tvůj|tvoje|můžete|chcete|máte 
            """
        ),
        (
            Signs.request.rawValue,
            """
            podpořte|přihlaste|odebírejte|sledujte|stáhněte|čtěte|předplaťte|zapněte|klikněte|kliknutím|napište|staňte|\
            získejte|sdílejte|darujte|odemkněte|máte |chcete |pokračujte|přečtěte|zaregistrujte
            """
        ),
        (
            Signs.us.rawValue,
            """
            nás |nám |náš|naše|my 
            """
        ),
        (
            Signs.thing.rawValue,
            """
            aplikac|upozorn|účet|účtu|newsletter|mail|schránk|člen|předplat|zdarma|zkuš|zrušit|žurnalist|novinář|\
            redakc|článk|článek|obsah|diskus|komentář|formulář|překlep|chyb|kanál|soukrom|nastaven|qr kód|dar |přísp|\
            podmín|pravid|reklam|souhlas|údaj|tiktok|youtube|facebook|instagram|telegram|whatsapp|threads |bluesky|\
            mastodon|app store|google play|appgallery|cookie|podcast|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            tento článek|tento text|tento obsah|celý článek
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|předplat|členy|přihláš|placen|exkluziv
            """
        ),
        (
            Signs.comment.rawValue,
            """
            příspěvk|komentář|diskus
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            urážliv|rasist|vulgár|nenávist|uzavřen|vypnut
            """
        ),
        (
            Signs.copy.rawValue,
            """
            kopírov|šíření|publikov|přebír|reproduk
            """
        ),
        (
            Signs.permission.rawValue,
            """
            souhlas|vydavatel|zakázán|písemn
            """
        ),
        (
            Signs.click.rawValue,
            """
            klik|stisk|tlačítk|přijetím
            """
        ),
    ])

    private static let russian = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            ты |тебе |тебя |твой|твоя|твоё|твои|вы |вас |вам |вами |ваш|оставьте|подпишитесь|нажмите|оформите|\
            не пропустите
            """
        ),
        (
            Signs.request.rawValue,
            """
            включите|включи |подпишитесь|подпишись|подписывайтесь|поддержите|поддержи |читайте|читай |скачайте|скачай |\
            установите|установи |оставьте|оставь |оставляя|присоединяй|присоединитесь|следите|следи |войдите|авторизуй|\
            зарегистрируйт|зарегистрируйся|нажимая|нажмите|поделитесь|станьте|стань |напишите|напиши |сообщите|сообщи |\
            оформите|оформи |получайте|получай |попробуйте|попробуй |откройте|узнавайте|сканируйте|наведите|отсканируй|\
            расскажите|помогите|помоги |заметили|нашли ошибку|если вы|продолжая|подписываясь|отправляя|отправьте|\
            пришлите|разрешите|примите|мы и |мы есть|чтобы прочитать|чтобы дочитать|чтобы посмотреть|чтобы оставить|\
            чтобы продолжить|чтобы комментировать|чтобы ничего|не пропустите|войди |создайте|создай 
            """
        ),
        (
            Signs.us.rawValue,
            """
            мы |нам |нас |нами |наш|присылаем|рассылаем|используем|отправляем
            """
        ),
        (
            Signs.thing.rawValue,
            """
            приложени|уведомлен|аккаунт|учётн|учетн|рассылк|почт|подпис|участник|бесплатн|пробн|отмен|журналистик|\
            прессу|редакц|статью|статья|статьи|статей|материал|комментари|обсужден|форму |опечатк|ошибк|канал|чат|\
            файлы cookie|куки|конфиденц|настройк|qr-код|пожертв|услови|правил|реклам|данны|соглас|новост|видео|дзен|\
            вконтакте|одноклассник|премиум|вебсайт|сайт|куках|кук |браузер|соцсет|контент|письмо с|tiktok|youtube|\
            facebook|instagram|telegram|whatsapp|threads |bluesky|mastodon|app store|google play|appgallery|cookie|\
            podcast|newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            эта статья|этот материал|этот текст|полный текст|продолжение доступно|полная версия
            """
        ),
        (
            Signs.premium.rawValue,
            """
            премиум|подписчик|подписк|участник|зарегистрир|платн|эксклюзив
            """
        ),
        (
            Signs.comment.rawValue,
            """
            комментари|сообщени|посты
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            оскорб|нецензур|экстремист|расист|ненавист|рекламн|мат |закрыт|отключен|отключён
            """
        ),
        (
            Signs.copy.rawValue,
            """
            перепечат|воспроизв|копирован|цитирован
            """
        ),
        (
            Signs.permission.rawValue,
            """
            разрешен|согласия|издател|редакц|письмен|запрещ|ссылк
            """
        ),
        (
            Signs.click.rawValue,
            """
            нажимая|нажав|нажатием|нажмите|кнопк|принимая
            """
        ),
    ])

    private static let ukrainian = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            ви |вас |вам |ваш|ти |тобі |тебе |твій|твої
            """
        ),
        (
            Signs.request.rawValue,
            """
            увімкніть|підтримайте|підтримуйте|завантажуйте|завантажте|приєднуй|стежте|підписуй|підпиші|натисніть|\
            натискаючи|оформіть|повідомте|надішліть|читайте|отримуйте|отримайте|увійдіть|долучай|діліт|напишіть|\
            залиште|залишай|допоможіть|якщо ви|щоб прочитати|щоб продовжити|помітили|виділіть
            """
        ),
        (
            Signs.us.rawValue,
            """
            ми |нам |нас |наш
            """
        ),
        (
            Signs.thing.rawValue,
            """
            додат|сповіщ|акаунт|обліков|розсилк|пошт|підписк|учасник|безкоштовн|пробн|скасув|журналістик|редакц|статт|\
            матеріал|комент|обговор|форм|помилк|канал|конфіденц|налаштув|qr-код|пожертв|внес|умов|правил|реклам|даних|\
            згод|новин|відео|спільнот|tiktok|youtube|facebook|instagram|telegram|whatsapp|threads |bluesky|mastodon|\
            app store|google play|appgallery|cookie|podcast|newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            ця стаття|цей матеріал|цей текст|повний текст
            """
        ),
        (
            Signs.premium.rawValue,
            """
            преміум|підписник|підписк|учасник|зареєстр|платн|ексклюзив
            """
        ),
        (
            Signs.comment.rawValue,
            """
            комент|дописи|повідомлення
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            образ|нецензур|расист|ненавист|лайк|закрит|вимкнен
            """
        ),
        (
            Signs.copy.rawValue,
            """
            передрук|відтворен|копіюван|використан
            """
        ),
        (
            Signs.permission.rawValue,
            """
            дозвол|згод|видавц|редакц|письмов|заборон|посилан
            """
        ),
        (
            Signs.click.rawValue,
            """
            натис|кнопк|приймаючи
            """
        ),
    ])

    private static let indonesian = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            anda|kamu|kalian
            """
        ),
        (
            Signs.request.rawValue,
            """
            aktifkan|dukung |gabung |bergabung |temukan|dapatkan|ikuti |baca |lanjutkan|langganan |berlangganan|\
            daftar sekarang|daftarkan|login|masuk |silakan|silahkan|unduh |pindai |klik|bagikan|tulis |kirim |hubungi |\
            jadilah|jangan |punya |beri |hadiahkan|coba |nikmati|dengan menekan|dengan mengklik|dengan mendaftar|\
            dengan melanjutkan|simak|tinggalkan|mari |ayo |yuk |izinkan|terima |buat akun|kami dan|pantau |\
            sudah berlangganan|sudah punya|untuk membaca|untuk melihat|untuk menonton|untuk melanjutkan|\
            untuk berkomentar|menemukan salah|menemukan kesalahan|daftar akun
            """
        ),
        (
            Signs.us.rawValue,
            """
            kami 
            """
        ),
        (
            Signs.thing.rawValue,
            """
            aplikasi|notif|akun|buletin|email|e-mail|surel|kotak masuk|anggota|langganan|pelanggan|gratis|uji coba|\
            percobaan|dibatalkan|batalkan|jurnalisme|redaksi|artikel|berita |konten|komentar|mengomentari|berkomentar|\
            diskusi|formulir|salah ketik|kesalahan|saluran|channel|grup |privasi|pengaturan|kode qr|donasi|sumbangan|\
            syarat|ketentuan|aturan|iklan|data |persetujuan|halaman|situs|browser|peramban|tiktok|youtube|facebook|\
            instagram|telegram|whatsapp|threads |bluesky|mastodon|app store|google play|appgallery|cookie|podcast|\
            newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            artikel ini|berita ini|konten ini|tulisan ini|halaman ini
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|anggota|pelanggan|terdaftar|eksklusif|berbayar|khusus
            """
        ),
        (
            Signs.comment.rawValue,
            """
            komentar
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            menghina|rasis|sara |ujaran|kasar|promosi|kebencian|spam|fitnah|ditutup|dinonaktifkan
            """
        ),
        (
            Signs.copy.rawValue,
            """
            penggandaan|memperbanyak|mengutip|menyalin|menyebarluaskan
            """
        ),
        (
            Signs.permission.rawValue,
            """
            persetujuan|izin |penerbit|dilarang|tertulis|redaksi
            """
        ),
        (
            Signs.click.rawValue,
            """
            menekan|mengklik|klik|menerima|tombol
            """
        ),
    ])

    private static let turkish = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            siz |sizi |size |sizin|sen |seni |sana |senin|hesabınız|cihazınız|onayınız|hakkınız|tercihleriniz|\
            istediğiniz|dilediğiniz|bilginiz|e-postanız|kutunuz|deneyiminiz|verileriniz|aboneliğiniz|üyeliğiniz|\
            edebilirsiniz|sayılırsınız|bulabilirsiniz|çıkabilirsiniz|çekebilirsiniz|okuyabilirsiniz|yapabilirsiniz|\
            olursunuz|istiyorsan|istersen|veriyorsun|edersin|ediyorsun|hesabın |gördünüz|biliyorsan|bilgin |tıkla |\
            tıklayın|takip et |takip edin|abone ol |abone olun|destekle |destekleyin|destek ol |destek olun|indir |\
            indirin|bildirin|bize yaz|katıl |katılın|kaydol |kaydolun|okuyun|izleyin|kullanın |öğrenin |yorum yap |\
            yorum yapın|giriş yap |giriş yapın|bırakın|bırakman|deneyin|paylaşın|kaydır|açın |aç |haberdar ol|\
            iptal et |iptal edin|devam edin|oku |üye ol |üye olun|bekliyoruz|kaçırma |kaçırmayın|bekleriz|ulaştır|\
            yapınız|olunuz|giriniz|ediniz|tercihlerin |aboneliğin |tıkladığınızda|bastığınızda|tarayıcınız|ayarlarınız|\
            oluşturun
            """
        ),
        (
            Signs.request.rawValue,
            """
            siz de|okumaya devam|devamını|abone ol|üye ol|giriş yap|bizi 
            """
        ),
        (
            Signs.us.rawValue,
            """
            biz |bize |bizi |bizim|ortaklarımız|ortağımız|kullanıyoruz|gönderiyoruz|yolluyoruz
            """
        ),
        (
            Signs.thing.rawValue,
            """
            uygulama|bildirim|hesap|hesab|bülten|e-posta|posta kut|gelen kutu|üye|abone|ücretsiz|deneme|iptal|\
            gazetecili|habercili|editör|redaksiyon|makale|haberi|bu haber|bu yazı|yazının|yazıyı|içerik|içeriğ|yorum|\
            tartışma|form |formu|yazım hatası|hata |hatayı|kanal|çerez|gizlilik|ayarlar|tercih|karekod|qr kod|bağış|\
            katkı|koşul|şartlar|kurallar|reklam|veri |verilerin|onay|izin |site |sitemiz|tarayıcı|sosyal medya|\
            gönderisi|tiktok|youtube|facebook|instagram|telegram|whatsapp|threads |bluesky|mastodon|app store|\
            google play|appgallery|cookie|podcast|newsletter|premium|video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            bu yazı|bu haber|bu içerik|bu makale|yazının devamı|haberin devamı|içeriğin tam
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|üyeler|aboneler|özel içerik|kayıtlı
            """
        ),
        (
            Signs.comment.rawValue,
            """
            yorum|mesajlar
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            hakaret|küfür|ırkçı|nefret|aşağılay|argo|reklam|kapatıl|kapalı
            """
        ),
        (
            Signs.copy.rawValue,
            """
            kopyala|alıntı|çoğalt|yayımlan
            """
        ),
        (
            Signs.permission.rawValue,
            """
            izni|izin|yayıncı|yasak
            """
        ),
        (
            Signs.click.rawValue,
            """
            basarak|tıklayarak|tıkladığ|bastığ|kabul et|düğme|buton
            """
        ),
    ])

    private static let finnish = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            sinä|sinun|sinulle|voit |te |teidän|teille
            """
        ),
        (
            Signs.request.rawValue,
            """
            tilaa |lue |lataa |seuraa |kirjaudu |tue |liity |ota |klikkaa|jaa |ilmoita |kerro |osallistu |kytke |\
            salli |hyväksy |jatka |kokeile|luo |lähetä |skannaa
            """
        ),
        (
            Signs.us.rawValue,
            """
            me |meidän|meille|meitä
            """
        ),
        (
            Signs.thing.rawValue,
            """
            sovellu|ilmoituks|tili|uutiskirj|sähköposti|jäsen|tilau|tilaaj|ilmais|maksut|kokeil|peruu|journalism|\
            toimitu|juttu|jutun|artikkel|sisäl|kommen|keskustel|lomak|kirjoitusvirhe|virhe|kanav|eväst|tietosuoj|\
            asetuks|qr-kood|lahjoit|ehdot|ehtoja|säänn|mainos|suostumu|tiktok|youtube|facebook|instagram|telegram|\
            whatsapp|threads |bluesky|mastodon|app store|google play|appgallery|cookie|podcast|newsletter|premium|\
            video|live-blog|liveblog
            """
        ),
        (
            Signs.own.rawValue,
            """
            tämä artikkeli|tämä juttu|tämä sisältö
            """
        ),
        (
            Signs.premium.rawValue,
            """
            premium|tilaaj|jäsen|kirjautun|maksull
            """
        ),
        (
            Signs.comment.rawValue,
            """
            kommentit|viestit|kommentti
            """
        ),
        (
            Signs.refusal.rawValue,
            """
            loukkaav|rasist|vihapuhe|asiat|suljettu
            """
        ),
        (
            Signs.copy.rawValue,
            """
            kopioint|julkaisemin|lainaamin|jäljent
            """
        ),
        (
            Signs.permission.rawValue,
            """
            lupa|luvan|kustantaj|kielletty|kirjalli
            """
        ),
        (
            Signs.click.rawValue,
            """
            klikkaa|painamalla|napsaut|hyväksymällä
            """
        ),
    ])

    private static let vietnamese = SubjectStems([
        (
            Signs.reader.rawValue,
            """
            bạn cho phép|bạn đồng ý|bạn chấp nhận|bạn sẽ cho phép|bạn có thể rút lại|bạn có thể thay đổi
            """
        ),
        (
            Signs.us.rawValue,
            """
            chúng tôi
            """
        ),
        (
            Signs.click.rawValue,
            """
            bấm|nhấn|nhấp|tiếp tục
            """
        ),
    ])
}
