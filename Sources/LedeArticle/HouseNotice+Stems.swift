import LedeText

extension HouseNotice {
    /// The stems of each sign in a language, as those of ``ServiceNotice/stems``; made when a text first asks for them.
    static func stems(of language: Language) -> SubjectStems? {
        switch language.code {
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "nl": dutch
        case "pt": portuguese
        default: nil
        }
    }

    private static let german = SubjectStems([
        (
            Signs.own.rawValue,
            """
            dieser artikel|diesen artikel|diesem artikel|dieses artikels|dieser text|diesen text|diesem text|\
            dieses textes|dieser beitrag|diesen beitrag|diesem beitrag|dieses beitrags|dieser bericht|\
            diesen bericht|dieses interview|diesem interview|dieses gespräch|dieses stück|diese meldung|\
            dieser meldung|diese nachricht|diese reportage|diese kolumne|dieser kommentar|diese recherche|\
            diese geschichte|dieser inhalt|diese inhalte|diese audioversion|diese seite|dieser seite|dieser ticker|\
            dieses porträt|diese analyse|dieser podcast|dieses video|dieser essay|dieser gastbeitrag|\
            diese rezension|diese folge|diese übersetzung|diese zusammenfassung|dieses dossier|diese sendung|\
            diese serie
            """
        ),
        (
            Signs.text.rawValue,
            """
            artikel |beitrag |interview |text |der artikel |der text |der beitrag |der bericht |die meldung |\
            die nachricht |das interview |das gespräch |die reportage |die überschrift|der titel |die recherche |\
            das stück |die übersetzung|die zusammenfassung|eine version|eine fassung|dieser artikel|dieser text|\
            dieser beitrag
            """
        ),
        (
            Signs.made.rawValue,
            """
            aktualisiert|ergänzt|erweitert|korrigiert|berichtigt|erschien|erscheint|veröffentlicht|publiziert|\
            übersetzt|gekürzt|bearbeitet|redigiert|erstellt|generiert|vertont|vorlesen|vorgelesen|eingesprochen|\
            stammt aus|stammt von|stammt vom|gehört zu|ist teil|teil einer|teil unser|teil der serie|älter als|\
            gibt die meinung|gibt die ansicht|spiegelt|moderiert|geändert|überarbeitet|archiv|anhören|auch hören|\
            auch als|fortlaufend|laufend|gefördert|finanziert|ermöglicht|verfasst|geprüft|stand zuerst|\
            stand zunächst|anbieter|mit genehmigung|genehmigung|produziert|entstand|kostenpflichtig|freigeschaltet|\
            kommentiert|lautete|hieß es
            """
        ),
        (
            Signs.machine.rawValue,
            """
            künstlich|ki |ki-|algorithm|maschinell|automatisch|automatisiert|sprachmodell|computerstimme|chatgpt
            """
        ),
        (
            Signs.product.rawValue,
            """
            app |app-|liveblog|live-blog|newsblog|liveticker|live-ticker|newsticker|ticker|podcast|newsletter|mediathek|\
            audiothek|bildergalerie|fotogalerie|galerie|fotostrecke|bilderstrecke|bildstrecke|dossier|themenseite|\
            themenpaket|sonderseite|schwerpunkt|spezial|serie |sommerserie|e-paper|epaper|printausgabe|ausgabe|\
            wochenendausgabe|sonntagsausgabe|heft |magazin|zeitung|messenger|whatsapp|telegram|instagram|kanal |\
            video|grafik|infografik|karte |fotos|bilder |internetseite|website|webseite|online-angebot|übersicht|\
            faq|quiz|rätsel|folge |sendung|abonnent|abo |berichterstattung|nachrichten|beiträge|berichte |artikel|\
            texte |kommentar|interview|reportage|hintergründe|hintergrund|analyse|livestream|stream|meldungen|\
            rubrik|wochenblatt|sonderheft
            """
        ),
        (
            Signs.us.rawValue,
            """
            uns |wir |unser
            """
        ),
        (
            Signs.ask.rawValue,
            """
            lesen sie|hören sie|sehen sie|schauen sie|finden sie|können sie|erhalten sie|bekommen sie|folgen sie|\
            schreiben sie|schicken sie|senden sie|abonnieren|unterstützen sie|scannen sie|laden sie|kaufen sie|\
            bleiben sie|verpassen|verfolgen sie|klicken sie|tippen sie|wenn sie|haben sie|sie haben|sie möchten|\
            sie wollen|sie können|sie finden|sie lesen|sie hören|sie sehen|möchten sie|wollen sie|kennen sie|\
            diskutieren sie|stimmen sie|erfahren sie|besuchen sie|informieren sie|melden sie|machen sie mit|\
            nehmen sie|testen sie|teilen sie|registrieren sie|ihre meinung|ihre frage|vielen dank|danke, dass|\
            danke für|dein|lies |hör |schau |findest du|findet ihr|kannst du|könnt ihr|folgt uns|folge uns|folg uns|\
            abonnier|willst du|möchtest du|hast du
            """
        ),
        (
            Signs.here.rawValue,
            """
            hier |hier.|hierzu|online
            """
        ),
        (
            Signs.link.rawValue,
            """
            affiliate|link |diese links|dieser links|dieser link|einen link|den links|solche links|über links|enthält links|partnerlink
            """
        ),
        (
            Signs.fee.rawValue,
            """
            provision|vergütung|anteil|werbung|werbe|anzeige|gesponsert|kommission|verdienen
            """
        ),
        (
            Signs.version.rawValue,
            """
            früheren version|früheren fassung|frühere version|frühere fassung|ersten version|ersten fassung|\
            erste version|ursprünglichen version|ursprünglichen fassung|vorherigen version|älteren version|\
            kürzere version|kürzere fassung|lange version
            """
        ),
        (
            Signs.error.rawValue,
            """
            fehler|falsch|irrtümlich|versehentlich|korrigiert|berichtigt
            """
        ),
        (
            Signs.note.rawValue,
            """
            anmerkung der redaktion|anmerkung der red|anm. d. red|hinweis der redaktion|redaktioneller hinweis|\
            transparenzhinweis|korrekturhinweis|richtigstellung
            """
        ),
        (
            Signs.hint.rawValue,
            """
            hinweis|korrektur|transparenz|update|aktualisierung|offenlegung|anmerkung|disclaimer|ergänzung|nachtrag|\
            berichtigung|in eigener sache
            """
        ),
        (
            Signs.editors.rawValue,
            """
            redaktion
            """
        ),
        (
            Signs.recommend.rawValue,
            """
            empfiehlt|empfehlen|empfohlen
            """
        ),
        (
            Signs.names.rawValue,
            """
            vornamen |name |namen
            """
        ),
        (
            Signs.changed.rawValue,
            """
            geändert|verändert|anonymisiert
            """
        ),
        (
            Signs.request.rawValue,
            """
            wunsch|schutz|anonym|gründen|persönlichkeits
            """
        ),
        (
            Signs.onward.rawValue,
            """
            wir berichten weiter|wir bleiben dran|weitere informationen folgen|weitere infos folgen|mehr in kürze|\
            mehr informationen in kürze|wird fortlaufend aktualisiert|wird laufend aktualisiert|mehr dazu in kürze|\
            fortsetzung folgt|bericht folgt|entwicklungen im newsblog|entwicklungen im liveblog|entwicklungen im live-blog|\
            entwicklungen im liveticker|entwicklungen im live-ticker|entwicklungen im ticker|endet unser newsblog|\
            endet unser live|endet unser ticker
            """
        ),
        (
            Signs.topic.rawValue,
            """
            thema|fragen|frage |anregung|hinweis|mehr |wissen|meinung|nachricht|neuigkeit|tipp
            """
        ),
        (
            Signs.origin.rawValue,
            """
            zuerst erschienen|erschienen in|erschienen im|ursprünglich erschienen|erstmals erschienen|aus dem heft|\
            aus der ausgabe|aus unserem archiv|aus dem archiv|veröffentlicht in|veröffentlicht im
            """
        ),
        (
            Signs.support.rawValue,
            """
            arbeit|journalismus|recherche|berichterstattung|spende
            """
        ),
        (
            Signs.daily.rawValue,
            """
            jeden morgen|jeden tag|täglich|jede woche|jeden freitag|aufs handy|auf ihr handy|per mail|per e-mail|\
            ins postfach
            """
        ),
        (
            Signs.more.rawValue,
            """
            mehr |weitere |alle |hier |jetzt |gibt es|gibt's
            """
        ),
        (
            Signs.goto.rawValue,
            """
            zu den |zum |zur
            """
        ),
        (
            Signs.below.rawValue,
            """
            unten|weiter unten|nächsten seite|nachfolgend|folgenden
            """
        ),
        (
            Signs.staff.rawValue,
            """
            reporter|autor|korrespondent
            """
        ),
    ])

    private static let french = SubjectStems([
        (
            Signs.own.rawValue,
            """
            cet article|ce texte|cet entretien|cette interview|ce contenu|ces contenus|cette chronique|\
            cette tribune|ce reportage|cette enquête|cette page|cet épisode|cette dépêche|cette vidéo|cette version|\
            ce billet|ce portrait|ce récit|cette analyse|ce podcast|ce dossier|ce sujet|cette émission|cette série|\
            cette information|cette critique|cette traduction|cet audio|ce direct
            """
        ),
        (
            Signs.text.rawValue,
            """
            entretien |texte |reportage |l'article|le texte|l'entretien|l'interview|la dépêche|le titre|\
            la chronique|le reportage|les propos|l'enquête|une version|article |cette tribune|cet article|ce texte
            """
        ),
        (
            Signs.made.rawValue,
            """
            mis à jour|mise à jour|complété|corrigé|rectifié|modifié|changé|paru|publié|traduit|condensé|édité|\
            rédigé|généré|écouter|lire également|fait partie|s'inscrit|est issu|est extrait|extrait|date de|\
            n'engage|n'engagent|reflète|modéré|reproduit|réalisé|recueilli|actualisé|enrichi|initialement|soutien|\
            financé|proposé|fourni|relu|archives|produit avec|appartient|raccourci|abrégé|premier épisode|vérifié|\
            réservé|intéress|hébergé
            """
        ),
        (
            Signs.machine.rawValue,
            """
            intelligence artificielle|ia |ia,|ia.|automatiquement|algorithme|voix de synthèse|synthèse vocale|\
            chatgpt
            """
        ),
        (
            Signs.product.rawValue,
            """
            fil |appli |application|direct |live |podcast|newsletter|lettre d'info|diaporama|galerie|portfolio|\
            dossier|page spéciale|page thématique|édition|numéro |journal |chaîne|whatsapp|telegram|instagram|\
            infographie|vidéo|carte |photos|images|émission|épisode|série|rubrique|site |articles|article |\
            reportage|actualité|infos|quiz|chronique|enquête|supplément|hors-série|magazine|kiosque|liveblog|replay|\
            entretien|interview|décryptage|analyse|récit|informations|grand format
            """
        ),
        (
            Signs.us.rawValue,
            """
            nous |notre |nos
            """
        ),
        (
            Signs.ask.rawValue,
            """
            lisez|relisez|écoutez|réécoutez|regardez|voyez|retrouvez|découvrez|consultez|suivez|abonnez|soutenez|\
            scannez|téléchargez|achetez|recevez|cliquez|partagez|écrivez|envoyez|contactez|posez|participez|\
            réagissez|ne manquez|ne ratez|rejoignez|visitez|vous pouvez|vous avez|vous souhaitez|vous voulez|\
            vous aimez|vous recherchez|si vous|avez-vous|voulez-vous|souhaitez-vous|connaissez-vous|votre |vos |\
            vous intéresse|à lire|à voir|à écouter|à retrouver|lire |voir |écouter|pour en savoir|pour nous|\
            pour aller plus loin|envie |merci |rendez-vous|en savoir plus|est à voir|est à lire|sont à voir
            """
        ),
        (
            Signs.here.rawValue,
            """
            ici|en ligne
            """
        ),
        (
            Signs.link.rawValue,
            """
            lien d'affil|liens d'affil|liens affil|liens sponsor|lien sponsor|liens commerc|nos liens|certains liens|via ce lien
            """
        ),
        (
            Signs.fee.rawValue,
            """
            commission|rémunér|publicitaire|sponsoris|partenaire|affili
            """
        ),
        (
            Signs.version.rawValue,
            """
            première version|version précédente|version antérieure|version initiale|version originale|\
            précédente version|version plus courte
            """
        ),
        (
            Signs.error.rawValue,
            """
            erreur|erroné|corrigé|inexact|à tort|rectifié
            """
        ),
        (
            Signs.note.rawValue,
            """
            note de la rédaction|ndlr|rectificatif|erratum|mention de transparence|\
            avertissement de la rédaction
            """
        ),
        (
            Signs.hint.rawValue,
            """
            précision|correction|mise à jour|transparence|actualisation|avertissement|mention|à noter|disclaimer|\
            droit de réponse
            """
        ),
        (
            Signs.editors.rawValue,
            """
            rédaction
            """
        ),
        (
            Signs.recommend.rawValue,
            """
            conseille|recommande|vous propose|vous suggère|sélectionn
            """
        ),
        (
            Signs.names.rawValue,
            """
            nom |noms |prénom
            """
        ),
        (
            Signs.changed.rawValue,
            """
            modifié|changé|fictif|anonymis
            """
        ),
        (
            Signs.request.rawValue,
            """
            demande|anonymat|protéger|préserver|rédaction|confidentialité
            """
        ),
        (
            Signs.onward.rawValue,
            """
            nous poursuivons|plus d'informations à venir|plus d'infos à venir|suite à venir|informations suivent|\
            sera mis à jour|sera mise à jour|mise à jour au fil|mis à jour au fil|article en cours|\
            évènement en cours|événement en cours
            """
        ),
        (
            Signs.topic.rawValue,
            """
            sujet|question|remarque|savoir plus|témoignage|avis|information|en parler
            """
        ),
        (
            Signs.origin.rawValue,
            """
            article publié|article paru|publié dans|publié initialement|paru dans|initialement paru|\
            initialement publié|extrait du|extrait de notre|tiré de|texte paru|texte publié|entretien paru|\
            entretien publié
            """
        ),
        (
            Signs.support.rawValue,
            """
            travail|journalisme|rédaction|don |indépendance|enquête
            """
        ),
        (
            Signs.daily.rawValue,
            """
            chaque matin|chaque jour|tous les matins|tous les jours|chaque semaine|chaque soir|sur votre téléphone|\
            par mail|par e-mail|par courriel
            """
        ),
        (
            Signs.more.rawValue,
            """
            tous nos|toutes nos|tous les articles|toutes les infos|l'essentiel|toute l'info|toute l'actu|la suite |\
            plus d'info
            """
        ),
        (
            Signs.goto.rawValue,
            """
            aller |vers |accéder
            """
        ),
        (
            Signs.below.rawValue,
            """
            ci-dessous|ci-dessus|ci-contre|plus bas|page suivante
            """
        ),
        (
            Signs.staff.rawValue,
            """
            reporter|journaliste|correspondant|envoyé|envoyée|auteur
            """
        ),
    ])

    private static let spanish = SubjectStems([
        (
            Signs.own.rawValue,
            """
            este artículo|este texto|este contenido|estos contenidos|esta noticia|esta nota|esta entrevista|\
            este reportaje|esta columna|esta información|esta crónica|esta investigación|esta página|este vídeo|\
            este video|esta versión|este despacho|este especial|esta tribuna|este pódcast|este podcast|\
            esta publicación|este audio|este tema|esta serie|esta traducción|este directo|esta historia|\
            este programa
            """
        ),
        (
            Signs.text.rawValue,
            """
            artículo |entrevista |texto |el artículo|el texto|la noticia|la nota |la entrevista|el titular|\
            la información|el reportaje|la conversación|la columna|el título|una versión|este artículo|este texto|\
            la investigación
            """
        ),
        (
            Signs.made.rawValue,
            """
            oír |actualiz|complet|ampliad|corregid|corrigi|modific|cambi|publica|publicó|apareció|salió|traducid|\
            editad|resumid|elaborad|generad|redactad|escuchar|forma parte|pertenece|refleja|expresa|moderad|\
            reproduc|revisad|apoyo de|financiad|tiene más de|proviene|procede|proveedor|fue hecho|hecho con|\
            realizad|archivo|interesa|patrocinad|responsabilidad|producid|es de un|reservad
            """
        ),
        (
            Signs.machine.rawValue,
            """
            inteligencia artificial|ia |ia,|ia.|automátic|algoritmo|voz sintética|chatgpt
            """
        ),
        (
            Signs.product.rawValue,
            """
            aplicación|app |directo|pódcast|podcast|boletín|boletines|newsletter|galería|fotogalería|especial|\
            dossier|página|edición|número |periódico|nuestro diario|investigación|nuestro canal|whatsapp|telegram|\
            instagram|infografía|vídeo|video|mapa |fotos|imágenes|programa|episodio|capítulo|serie |sección|web |\
            sitio|noticias|actualidad|última hora|cobertura|suplemento|revista|hemeroteca|columna|reportaje|\
            artículo|entrevista|análisis|crónica|información|minuto a minuto
            """
        ),
        (
            Signs.us.rawValue,
            """
            nuestr|nosotros|nos |hemos|somos
            """
        ),
        (
            Signs.ask.rawValue,
            """
            lee |lea |léa|escucha |escuche |escuchar |mira |mire |ve |vea |ver |leer |consulta |consulte |\
            consultar |sigue la |sigue las |sigue los |sigue el |sigue nuestr|sigue en |siga |síguenos|descubre |\
            descubra |suscr|apoya|apoye|escanea|escanee|descarga |descargue |compra |compre |recibe |reciba |haz |\
            haga |comparte |comparta |escríbe|escriba|escribe|envía|envíe|contacta |contacte |para contact|\
            visita nuestr|visite |participa en|participe |no te pierdas|no se pierda|no te lo pierdas|puedes|puede |\
            podrás|podrá|encontrarás|encontrará|encuentra |encuentre |si compra|si desea|si quiere|si tienes|si te|\
            tiene alguna|tienes|quieres|quiere |desea |le interesa|te interesa|le recomienda|tu |tus |su opinión|\
            gracias por|para saber|para más|para leer|para contactar|vuelve a|cuéntanos|cuéntenos|únete|también te|\
            lea también|lee también|conoce |conozca|revive|accede
            """
        ),
        (
            Signs.here.rawValue,
            """
            aquí|siguiente|en línea|en este enlace
            """
        ),
        (
            Signs.link.rawValue,
            """
            enlaces de afil|enlaces afil|enlace de afil|enlaces patroc|estos enlaces|enlaces marcados|enlaces con |algunos enlaces|nuestros enlaces|este enlace|link |links 
            """
        ),
        (
            Signs.fee.rawValue,
            """
            comisión|publicitari|patrocinad|afiliad|remunera
            """
        ),
        (
            Signs.version.rawValue,
            """
            versión anterior|versión previa|primera versión|versión inicial|versión original|anterior versión
            """
        ),
        (
            Signs.error.rawValue,
            """
            error|errónea|equivocad|corregid|corrigi|por equivocación
            """
        ),
        (
            Signs.note.rawValue,
            """
            nota de la redacción|nota del editor|nota de redacción|n. de la r|fe de errores|fe de erratas|\
            nota aclaratoria
            """
        ),
        (
            Signs.hint.rawValue,
            """
            aclaración|rectificación|corrección|actualización|precisión|aviso|transparencia|nota |advertencia|errata
            """
        ),
        (
            Signs.editors.rawValue,
            """
            redacción
            """
        ),
        (
            Signs.recommend.rawValue,
            """
            recomienda|te propone|le propone|te sugiere|le sugiere|selecciona
            """
        ),
        (
            Signs.names.rawValue,
            """
            nombres |nombre
            """
        ),
        (
            Signs.changed.rawValue,
            """
            cambiad|modificad|fictici|alterad
            """
        ),
        (
            Signs.request.rawValue,
            """
            petición|proteger|anonimato|redacción|preservar|identidad|seguridad
            """
        ),
        (
            Signs.onward.rawValue,
            """
            seguiremos informando|más información en breve|noticia en desarrollo|información en desarrollo|\
            en breve ampliaremos|ampliaremos|se irá actualizando|esta noticia se actualizará|esta información se actualizará|\
            habrá ampliación|noticia en proceso
            """
        ),
        (
            Signs.topic.rawValue,
            """
            tema |tema?|pregunta|sugerencia|saber más|opinión|información|noticia|duda|historia
            """
        ),
        (
            Signs.origin.rawValue,
            """
            publicado en|publicada en|publicado originalmente|publicada originalmente|texto publicado|\
            artículo publicado|entrevista publicada|extraído de|tomado de|de nuestro archivo|aparecido en
            """
        ),
        (
            Signs.support.rawValue,
            """
            trabajo|periodismo|redacción|donación|independencia
            """
        ),
        (
            Signs.daily.rawValue,
            """
            cada mañana|cada día|todos los días|todas las mañanas|cada semana|diariamente|en tu móvil|en su móvil|\
            en tu correo|en su correo|en tu celular
            """
        ),
        (
            Signs.more.rawValue,
            """
            toda la|todas las|todos los|todo lo|lo más|otras noticias|más información|más noticias
            """
        ),
        (
            Signs.goto.rawValue,
            """
            ir a|acceder |vaya a|ve a
            """
        ),
        (
            Signs.below.rawValue,
            """
            más abajo|a continuación
            """
        ),
        (
            Signs.staff.rawValue,
            """
            reporter|periodista|corresponsal|enviad|autor
            """
        ),
    ])

    private static let italian = SubjectStems([
        (
            Signs.own.rawValue,
            """
            questo articolo|quest'articolo|questo testo|questo contenuto|questi contenuti|questa notizia|\
            questa intervista|quest'intervista|questo reportage|questa rubrica|questa pagina|questo video|\
            questa inchiesta|quest'inchiesta|questo pezzo|questo servizio|questo podcast|questa puntata|\
            questa storia|questa versione|questo speciale|questo tema|questo argomento|questo dossier|questa serie|\
            questa traduzione|questo audio|questa diretta
            """
        ),
        (
            Signs.text.rawValue,
            """
            l'articolo|il testo|la notizia|l'intervista|il titolo|il pezzo|il servizio|l'inchiesta|una versione|\
            articolo |intervista |testo |questo articolo|la conversazione|il reportage
            """
        ),
        (
            Signs.made.rawValue,
            """
            aggiornat|aggiorna|integrat|corrett|modificat|cambiat|pubblicat|uscit|apparso|apparsa|tradott|editat|\
            realizzat|generat|redatt|scritt|ascolta|ascoltare|fa parte|riflette|esprime|moderat|riprodott|rivist|\
            sostenut|finanziat|ha più di|proviene|fornito|fornitore|estratto|tratto da|archivio|sintetizzat|prodott|\
            riassunt|sostegno
            """
        ),
        (
            Signs.machine.rawValue,
            """
            intelligenza artificiale|ia |ia,|ia.|automaticamente|automatic|algoritmo|voce sintetica|chatgpt
            """
        ),
        (
            Signs.product.rawValue,
            """
            app |applicazione|diretta|podcast|newsletter|galleria|fotogallery|gallery|speciale|dossier|pagina|\
            edizione|numero |giornale|canale|whatsapp|telegram|instagram|infografica|video|mappa|foto |trasmissione|\
            puntata|serie |rubrica|sito |notizie|aggiornamenti|inserto|rivista|articoli|articolo|approfondiment|\
            intervista|inchiesta|reportage|analisi|servizio
            """
        ),
        (
            Signs.us.rawValue,
            """
            nostr|noi |abbiamo
            """
        ),
        (
            Signs.ask.rawValue,
            """
            leggi|leggete|legga|ascolta |ascoltate |ascoltare |guarda |guardate |segui |seguite |scopri |scoprite |\
            consulta |consultate |iscriviti|iscrivetevi|abbonati|abbonatevi|sostenete |sostieni|scansiona|scarica |\
            scaricate |acquista |acquistate |ricevi |ricevete |clicc|condividi|condividete|scrivi |scrivici|\
            scriveteci|invia|contattaci|contatta la|visita il nostro|visita la nostra|visitate |partecipa |\
            partecipate |non perder|puoi |potete|trovi|trovate|se vuoi|se desideri|se acquist|hai |avete|vuoi |\
            volete|ti interessa|vi interessa|grazie|per saperne|per approfondire|per maggiori|per leggere|\
            raccontaci|tua |tuo |torna |unisciti
            """
        ),
        (
            Signs.here.rawValue,
            """
            qui |qui.|seguente|online
            """
        ),
        (
            Signs.link.rawValue,
            """
            link |links 
            """
        ),
        (
            Signs.fee.rawValue,
            """
            commission|pubblicitar|sponsorizz|affilia|guadagn
            """
        ),
        (
            Signs.version.rawValue,
            """
            versione precedente|prima versione|versione originaria|versione originale|precedente versione|\
            versione iniziale
            """
        ),
        (
            Signs.error.rawValue,
            """
            errore|errat|corrett|sbagliat|correggiamo
            """
        ),
        (
            Signs.note.rawValue,
            """
            nota della redazione|nota di redazione|ndr|n.d.r|errata corrige|nota dell'autore|nota di trasparenza
            """
        ),
        (
            Signs.hint.rawValue,
            """
            precisazione|rettifica|correzione|aggiornamento|avvertenza|trasparenza|nota |chiarimento
            """
        ),
        (
            Signs.editors.rawValue,
            """
            redazione
            """
        ),
        (
            Signs.recommend.rawValue,
            """
            consiglia|ti propone|vi propone|suggerisce|seleziona
            """
        ),
        (
            Signs.names.rawValue,
            """
            nomi |nome
            """
        ),
        (
            Signs.changed.rawValue,
            """
            cambiati|cambiato|modificat|di fantasia|alterat
            """
        ),
        (
            Signs.request.rawValue,
            """
            richiesta|proteggere|tutelare|anonimato|redazione|riservatezza
            """
        ),
        (
            Signs.onward.rawValue,
            """
            continueremo a informar|notizia in aggiornamento|articolo in aggiornamento|in aggiornamento|\
            seguono aggiornamenti|segue aggiornamento|maggiori informazioni a breve|ulteriori dettagli a breve
            """
        ),
        (
            Signs.topic.rawValue,
            """
            tema |tema?|domand|sugger|saperne|opinione|segnalazion|storia|argomento|novità|notizi
            """
        ),
        (
            Signs.origin.rawValue,
            """
            pubblicato su|pubblicato in|pubblicato nel|pubblicata su|pubblicato originariamente|articolo pubblicato|\
            intervista pubblicata|uscito su|apparso su|tratto da|dal nostro archivio|estratto da
            """
        ),
        (
            Signs.support.rawValue,
            """
            lavoro|giornalismo|redazione|donazione|indipendenza
            """
        ),
        (
            Signs.daily.rawValue,
            """
            ogni mattina|ogni giorno|tutti i giorni|ogni settimana|ogni sera|sul tuo telefono|sul tuo cellulare|\
            via mail|per mail|via email
            """
        ),
        (
            Signs.more.rawValue,
            """
            tutte le notizie|tutte le foto|tutti gli|altre notizie|il meglio|le notizie
            """
        ),
        (
            Signs.goto.rawValue,
            """
            vai |vai al|vai alla|vai all
            """
        ),
        (
            Signs.below.rawValue,
            """
            di seguito|qui sotto|più in basso|in fondo
            """
        ),
        (
            Signs.staff.rawValue,
            """
            inviat|giornalista|corrispondente|autore|autrice|cronista
            """
        ),
    ])

    private static let dutch = SubjectStems([
        (
            Signs.own.rawValue,
            """
            dit artikel|deze tekst|dit stuk|dit bericht|dit interview|deze column|deze inhoud|deze content|\
            deze pagina|deze video|dit verhaal|deze reportage|deze podcast|dit gesprek|deze aflevering|\
            deze recensie|dit onderzoek|deze versie|dit dossier|dit onderwerp|deze serie|deze vertaling|\
            deze analyse|deze uitzending|dit liveblog
            """
        ),
        (
            Signs.text.rawValue,
            """
            het artikel|de tekst|het bericht|het interview|de kop |het stuk|het verhaal|het gesprek|een versie|\
            artikel |interview |bericht |dit artikel|de titel |de reportage
            """
        ),
        (
            Signs.made.rawValue,
            """
            bijgewerkt|geactualiseerd|aangevuld|aangepast|gecorrigeerd|verbeterd|veranderd|gewijzigd|verscheen|\
            verschenen|verschijnt|gepubliceerd|vertaald|ingekort|bewerkt|gemaakt|gegenereerd|geschreven|beluister|\
            luister|hoort bij|onderdeel|deel uit|stond eerder|stond eerst|gemodereerd|overgenomen|mogelijk gemaakt|\
            ouder dan|komt van|afkomstig|gesteund|steun van|nagekeken|gecontroleerd|samengevat|weer de mening|\
            archief|voorlezen|geproduceerd|aanbieder|gefinancierd
            """
        ),
        (
            Signs.machine.rawValue,
            """
            kunstmatige intelligentie|ai |ai-|automatisch|algoritme|computerstem|chatgpt
            """
        ),
        (
            Signs.product.rawValue,
            """
            app |liveblog|podcast|nieuwsbrief|fotoserie|fotogalerij|galerij|dossier|special |themapagina|pagina|\
            editie|krant |krant.|kanaal|whatsapp|telegram|instagram|infographic|video|kaart |foto's|uitzending|\
            aflevering|serie |rubriek|site |website|nieuws |nieuws.|bijlage|tijdschrift|magazine|artikelen|artikel|\
            quiz|reportage|column|interview|verhalen|analyse|overzicht|nieuwsapp|livestream
            """
        ),
        (
            Signs.us.rawValue,
            """
            wij |we |ons |onze
            """
        ),
        (
            Signs.ask.rawValue,
            """
            lees|luister|beluister|kijk|bekijk|volg |volgt u|ontdek|abonneer|steun|scan |download|koop|ontvang|klik|\
            deel dit|deel je|deel uw|schrijf|stuur|mail |bezoek|doe mee|mis niets|mis geen|kun je|kunt u|je kunt|\
            u kunt|vind je|vindt u|je vindt|u vindt|heb je|heeft u|wil je|wilt u|als je|als u|bedankt|dank |blijf|\
            reageer|praat mee|vertel|jouw|uw |benieuwd
            """
        ),
        (
            Signs.here.rawValue,
            """
            hier |hier.|volgende|online
            """
        ),
        (
            Signs.link.rawValue,
            """
            affiliate|link |deze links|via links|onze links|bevat links
            """
        ),
        (
            Signs.fee.rawValue,
            """
            vergoeding|commissie|advertentie|gesponsord|verdien|affiliate
            """
        ),
        (
            Signs.version.rawValue,
            """
            eerdere versie|eerste versie|vorige versie|oorspronkelijke versie|oudere versie|kortere versie
            """
        ),
        (
            Signs.error.rawValue,
            """
            fout|verkeerd|verbeterd|gecorrigeerd|onjuist|abusievelijk|vergissing
            """
        ),
        (
            Signs.note.rawValue,
            """
            noot van de redactie|noot van de red|redactionele noot|naschrift van de redactie|\
            opmerking van de redactie
            """
        ),
        (
            Signs.hint.rawValue,
            """
            rectificatie|correctie|naschrift|aanvulling|update|noot |let op|toelichting|verbetering|verantwoording
            """
        ),
        (
            Signs.editors.rawValue,
            """
            redactie
            """
        ),
        (
            Signs.recommend.rawValue,
            """
            raadt|tipt|beveelt|aanbevolen
            """
        ),
        (
            Signs.names.rawValue,
            """
            namen |naam
            """
        ),
        (
            Signs.changed.rawValue,
            """
            veranderd|gefingeerd|gewijzigd|geanonimiseerd
            """
        ),
        (
            Signs.request.rawValue,
            """
            verzoek|privacy|anoniem|bescherm|redactie
            """
        ),
        (
            Signs.onward.rawValue,
            """
            wij blijven|we blijven dit|meer volgt|wordt aangevuld|wordt bijgewerkt|later meer|meer informatie volgt|\
            wordt vervolgd|meer nieuws volgt
            """
        ),
        (
            Signs.topic.rawValue,
            """
            onderwerp|vragen|vraag|suggestie|weten|mening|tip |nieuws|verhaal
            """
        ),
        (
            Signs.origin.rawValue,
            """
            eerder verschenen|verschenen in|eerder gepubliceerd|gepubliceerd in|uit ons archief|dit verscheen|\
            oorspronkelijk verschenen|overgenomen uit
            """
        ),
        (
            Signs.support.rawValue,
            """
            werk |journalistiek|redactie|donatie|onafhankelijk
            """
        ),
        (
            Signs.daily.rawValue,
            """
            elke ochtend|iedere ochtend|elke dag|iedere dag|dagelijks|elke week|op je telefoon|op uw telefoon|\
            per mail|in je mailbox|in je inbox
            """
        ),
        (
            Signs.more.rawValue,
            """
            alle |hier |al het nieuws|meer nieuws|meer informatie|meer lezen|meer weten
            """
        ),
        (
            Signs.goto.rawValue,
            """
            ga naar|naar het|naar de|naar onze
            """
        ),
        (
            Signs.below.rawValue,
            """
            hieronder|onderaan|verderop
            """
        ),
        (
            Signs.staff.rawValue,
            """
            verslaggev|correspondent|auteur|journalist
            """
        ),
    ])

    private static let portuguese = SubjectStems([
        (
            Signs.own.rawValue,
            """
            este artigo|este texto|este conteúdo|estes conteúdos|esta matéria|esta reportagem|esta notícia|\
            esta entrevista|esta nota|esta coluna|esta página|este vídeo|esta crônica|esta crónica|este episódio|\
            este podcast|esta versão|este especial|este tema|este assunto|esta história|esta investigação|\
            esta série|esta tradução|este áudio|deste texto|deste artigo|desta matéria|desta reportagem|\
            desta notícia|deste conteúdo|neste texto|neste artigo|nesta matéria|nesta reportagem
            """
        ),
        (
            Signs.text.rawValue,
            """
            o artigo|o texto|a matéria|a reportagem|a entrevista|a notícia|o título|a conversa|uma versão|artigo |\
            entrevista |texto |este artigo|a nota |o conteúdo
            """
        ),
        (
            Signs.made.rawValue,
            """
            atualizad|actualizad|complementad|completad|corrigid|alterad|modificad|mudad|publicad|saiu|apareceu|\
            traduzid|editad|condensad|feito com|feita com|feito por|gerad|redigid|escrit|ouvir|ouça|faz parte|\
            reflete|expressa|moderad|reproduzid|revist|revisad|apoio de|financiad|tem mais de|produzid|elaborad|\
            fornecedor|proveniente|originalmente|arquivo|resumid|patrocinad|responsabilidade|interessa|opinião de
            """
        ),
        (
            Signs.machine.rawValue,
            """
            inteligência artificial|ia |ia,|ia.|automaticamente|automátic|algoritmo|voz sintética|chatgpt
            """
        ),
        (
            Signs.product.rawValue,
            """
            aplicativo|aplicação|app |ao vivo|podcast|newsletter|boletim|galeria|especial|dossiê|dossier|página|\
            edição|número |jornal|canal |whatsapp|telegram|instagram|infográfico|vídeo|mapa|fotos|imagens|programa|\
            episódio|série |coluna|site |notícias|cobertura|suplemento|revista|reportage|artigo|matéria|entrevista|\
            análise|atualizações|direto |minuto a minuto
            """
        ),
        (
            Signs.us.rawValue,
            """
            nós |nos |noss
            """
        ),
        (
            Signs.ask.rawValue,
            """
            leia|ler |ouça|veja|vê |assista |assiste |confira |acompanhe |siga|descubra |assine |apoie |escaneie |\
            baixe |descarregue |compre|se comprar|receba |cliqu|compartilhe |partilhe |escreva |envie |contacte |\
            contate |visite |participe |não perca|você pode|poderá|encontre |você encontra|se você|tem perguntas|\
            tem alguma|tem dúvidas|quer |deseja|gostou|obrigad|para saber|para ler|para mais|saiba|conte |conheça|\
            acesse|aceda|volte|veja aqui|faça|junte-se
            """
        ),
        (
            Signs.here.rawValue,
            """
            aqui|no link|online|seguinte
            """
        ),
        (
            Signs.link.rawValue,
            """
            link |links 
            """
        ),
        (
            Signs.fee.rawValue,
            """
            comissão|publicitári|patrocinad|afiliad|remunera
            """
        ),
        (
            Signs.version.rawValue,
            """
            versão anterior|primeira versão|versão inicial|versão original|anterior versão
            """
        ),
        (
            Signs.error.rawValue,
            """
            erro |erro.|erro,|errad|corrigi|equivocad|engano|incorret
            """
        ),
        (
            Signs.note.rawValue,
            """
            nota da redação|nota da redacção|nota do editor|nota de redação|erramos|n. da r
            """
        ),
        (
            Signs.hint.rawValue,
            """
            correção|correcção|retificação|rectificação|errata|esclarecimento|atualização|transparência|nota |aviso|\
            aviso de
            """
        ),
        (
            Signs.editors.rawValue,
            """
            redação|redacção
            """
        ),
        (
            Signs.recommend.rawValue,
            """
            recomenda|sugere|propõe|seleciona|indica
            """
        ),
        (
            Signs.names.rawValue,
            """
            nomes |nome
            """
        ),
        (
            Signs.changed.rawValue,
            """
            trocad|alterad|fictíci|modificad|mudad
            """
        ),
        (
            Signs.request.rawValue,
            """
            pedido|proteger|anonimato|redação|preservar|identidade|segurança
            """
        ),
        (
            Signs.onward.rawValue,
            """
            em atualização|em actualização|mais informações em breve|notícia em desenvolvimento|\
            reportagem em atualização|será atualizad|seguiremos acompanhando|matéria em atualização
            """
        ),
        (
            Signs.topic.rawValue,
            """
            assunto|tema |tema?|pergunta|sugest|dúvida|saber mais|opinião|história|notícia|informaç
            """
        ),
        (
            Signs.origin.rawValue,
            """
            publicado em|publicada em|publicado originalmente|publicado na|publicada na|publicado no|\
            artigo publicado|entrevista publicada|texto publicado|do nosso arquivo|extraído de
            """
        ),
        (
            Signs.support.rawValue,
            """
            trabalho|jornalismo|redação|doação|independência
            """
        ),
        (
            Signs.daily.rawValue,
            """
            todas as manhãs|toda manhã|todos os dias|diariamente|cada manhã|toda semana|no seu celular|\
            no seu telemóvel|no seu e-mail|por e-mail
            """
        ),
        (
            Signs.more.rawValue,
            """
            todas as|todos os|tudo sobre|o melhor|mais informações|mais notícias
            """
        ),
        (
            Signs.goto.rawValue,
            """
            aceder |ir para|vá para
            """
        ),
        (
            Signs.below.rawValue,
            """
            abaixo|a seguir
            """
        ),
        (
            Signs.staff.rawValue,
            """
            repórter|jornalista|correspondente|enviad|autor
            """
        ),
    ])
}
