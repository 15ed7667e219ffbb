import LedeText

// The phrases of the other languages. Kinds and form are described at `BoilerplatePatterns`.

extension BoilerplatePatterns {
    static let german = BoilerplatePatterns(
        menu: """
            startseite|menü|suche|suchen|anmelden|abmelden|registrieren|einloggen|login|mein konto|konto|impressum|datenschutz|\
            datenschutzerklärung|agb|nutzungsbedingungen|kontakt|über uns|hilfe|abo|abonnieren|abonnement|e paper|newsletter|\
            politik|wirtschaft|sport|kultur|panorama|wissen|wissenschaft|gesellschaft|meinung|reise|digital|netzwelt|technik|\
            auto|gesundheit|leben|karriere|video|videos|podcast|podcasts|fotostrecke|teilen|drucken|kommentare|kommentar|\
            antworten|merken|mehr|weiter|zurück|weiterlesen|mehr anzeigen|alle anzeigen|anzeige|werbung|cookie einstellungen|\
            schlagwörter|themen|archiv|barrierefreiheit|nach oben|zum seitenanfang|zur startseite|schließen|akzeptieren|ablehnen
            """,
        notice: """
            hier geht es zu|hier geht es zur|die redaktion behält sich|an dieser stelle finden sie|\
            ich bin damit einverstanden|\
            wenn sie keine e mails mehr|wenn sie diesen newsletter nicht|um sich abzumelden|\
            um sich vom newsletter|sie erhalten diese e mail|sie erhalten diesen newsletter|\
            dieser text wurde mit|dieser artikel wurde mit|wir nutzen ki|\
            die kommentarfunktion|wir freuen uns über|\
            dieser artikel wurde am|dieser artikel wurde aktualisiert|dieser artikel wurde zuletzt|\
            dieser artikel wurde nachträglich|dieser text wurde am|dieser beitrag wurde am|artikel anhören|\
            diesen artikel anhören|haben sie einen hinweis|melden sie sich für unseren|\
            jetzt für unseren newsletter|dieser text erschien zuerst|dieser artikel erschien zuerst|\
            mit material von dpa|mit material der dpa|mit material von afp|mit material von reuters|\
            mit agenturmaterial|diesen artikel teilen|was meinen sie schreiben|was denken sie schreiben|\
            nur für abonnenten|dieser artikel ist nur für abonnenten|\
            zum inhalt springen|zum hauptinhalt|zur navigation|anzeige|werbung|jetzt abonnieren|jetzt lesen|jetzt testen|\
            jetzt anmelden|jetzt registrieren|jetzt kostenlos|jetzt weiterlesen|weiterlesen|lesen sie auch|lesen sie mehr|\
            lesen sie hier|mehr lesen|mehr zum thema|mehr dazu|mehr aus|auch interessant|das könnte sie|das könnte dich|\
            das könnte ihnen|zum thema|abonnieren sie|melden sie sich|loggen sie sich|bitte aktivieren|bitte schalten|\
            bitte melden|bitte versuchen|bitte deaktivieren|bitte loggen|aktivieren sie|sie haben bereits|bereits abonnent|\
            sie sind bereits|noch kein|schon registriert|haben sie bereits|folgen sie uns|folge uns|teilen sie|artikel teilen|\
            beitrag teilen|diesen artikel|dieser artikel ist|dieser inhalt ist|um diesen|um weiterzulesen|wir verwenden cookies|\
            wir nutzen cookies|diese website|diese seite|diese webseite|unser newsletter|mit unserem newsletter|newsletter|\
            zurück zur|zurück nach|nach oben|kommentar schreiben|kommentare|ihre meinung|diskutieren sie|laden sie|hier klicken|\
            klicken sie|seite nicht gefunden|fehler 404|zugriff verweigert|quelle|korrektur melden|fehler gefunden|schlagworte|\
            lesen sie dazu|siehe auch|mehr lesen|weiterlesen|mehr zu|artikel wird geladen|\
            empfohlener redaktioneller inhalt|empfohlener externer inhalt|dieser artikel erschien|\
            dieser text erschien|schreiben sie uns|wie ist ihre meinung|was meinen sie
            """,
        invitation: "folgen sie|folge|folgt|finden sie|finde|besuchen sie|abonnieren sie|abonniere",
        reporter: """
            ist redakteur|ist redakteurin|ist reporter bei|ist reporterin|ist journalist bei|\
            ist journalistin bei|ist korrespondent|ist korrespondentin|ist volontär|ist volontärin
            """,
        anywhere: """
            übersicht aller|die redaktion behält sich vor|externe inhalte angezeigt|\
            keine e mails mehr erhalten|diesen newsletter nicht mehr|abzumelden klicken sie|\
            weil sie unseren newsletter|weil sie sich für|mit hilfe von ki|mithilfe von ki|\
            mit künstlicher intelligenz übersetzt|kommentarfunktion ist|kommentarfunktion für diesen|\
            zugang zu allen artikeln|\
            dieser artikel wurde am|dieser artikel wurde aktualisiert|dieser artikel wurde zuletzt|\
            dieser artikel wurde nachträglich|dieser text wurde am|dieser beitrag wurde am|artikel anhören|\
            diesen artikel anhören|haben sie einen hinweis|melden sie sich für unseren|\
            jetzt für unseren newsletter|dieser text erschien zuerst|dieser artikel erschien zuerst|\
            mit material von dpa|mit material der dpa|mit material von afp|mit material von reuters|\
            mit agenturmaterial|artikel teilen|diesen artikel teilen|was meinen sie schreiben|\
            was denken sie schreiben|nur für abonnenten|dieser artikel ist nur für abonnenten|\
            alle rechte vorbehalten|javascript aktivieren|javascript ist deaktiviert|aktivieren sie javascript|\
            bitte aktivieren sie|verwendet cookies|verwenden cookies|nutzt cookies|verwendung von cookies|cookies zu|\
            unseren newsletter|unserem newsletter|newsletter abonnieren|ihren werbeblocker|werbeblocker|adblocker|\
            datenschutzerklärung|in ihrem browser|ihren browser|ihr browser|jetzt abonnieren|abo abschließen|jederzeit kündbar|\
            bereits abonnent|mit ihrem konto|seite nicht gefunden|zurück nach oben|unsere app|im app store|auf facebook teilen|\
            externen inhalt|externer inhalt|redaktioneller inhalt|stimmen sie der übermittlung|\
            auf unserer datenschutzseite|aus datenschutzgründen nicht
            """,
        cue: """
            abonnieren|abonnenten|abonnent|abo|newsletter|javascript|cookie|cookies|browser|einloggen|anmelden|registrieren|\
            passwort|konto|e mail adresse|klicken|klicken sie|herunterladen|app|aktivieren|deaktivieren|einstellungen|\
            einwilligung|kommentar|kommentare|teilen|facebook|twitter|instagram|werbung|anzeige|bitte|kostenlos
            """,
        tail: """
            mehr zum thema|mehr aus|weitere artikel|weitere themen|weitere nachrichten|ähnliche artikel|verwandte artikel|\
            auch interessant|das könnte sie auch|das könnte dich auch|lesen sie auch|meistgelesen|meist gelesen|empfohlen|\
            empfehlungen|kommentare|kommentar|kommentar schreiben|schreiben sie einen|diskutieren sie|teilen|artikel teilen|\
            newsletter|schlagworte|schlagwörter|themen|über den autor|über die autorin|zur startseite|nach oben|anzeige|\
            neueste artikel|neueste nachrichten|aktuelle nachrichten|folgen sie uns|impressum
            """,
        credit: "foto|fotos|bild|bilder|bildquelle|fotograf|foto von|grafik|quelle|video|symbolbild",
        agency: "imago images|picture alliance|dpa bild|archivfoto|archivbild|symbolbild",
        byline: "von|aus|ein bericht von|eine analyse von|ein kommentar von|autor|text",
        date: """
            januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|\
            donnerstag|freitag|samstag|sonnabend|sonntag|uhr|stand|aktualisiert|veröffentlicht|zuletzt aktualisiert|am|um|vor|stunden|\
            minuten|vom|den|mo|di|mi|do|fr|sa|so|jan|feb|mär|mrz|okt|dez
            """,
        address: """
            uns|unser|unsere|unseren|unserem|unserer|wir|bitte|hier|du|dich|dir|dein|deine|deinem|deinen|euch|euer|\
            ihrem browser|ihr browser|diese website|diese seite|diesen artikel|dieser artikel|diesem artikel|\
            dieser inhalt|klicken sie|lesen sie|melden sie|abonnieren sie|folgen sie|schreiben sie|erhalten sie|\
            laden sie|aktivieren sie|stimmen sie|ihre meinung|ihre e mail
            """,
        speech: """
            sagte|sagt|sagten|erklärte|erklärt|schrieb|schreibt|teilte mit|betonte|laut|meinte|fragte|rief|\
            berichtete|kündigte
            """)

    static let french = BoilerplatePatterns(
        menu: """
            accueil|menu|rechercher|recherche|connexion|se connecter|déconnexion|inscription|s inscrire|s abonner|abonnez vous|\
            mon compte|compte|mentions légales|politique de confidentialité|confidentialité|conditions générales|cgu|cgv|\
            contact|contactez nous|à propos|aide|newsletter|newsletters|politique|monde|international|france|économie|sport|\
            sports|culture|société|sciences|santé|planète|opinions|débats|tech|vidéos|vidéo|podcasts|photos|partager|imprimer|\
            commenter|commentaires|répondre|lire plus|lire la suite|voir plus|suivant|précédent|publicité|gestion des cookies|\
            cookies|plan du site|archives|accessibilité|haut de page|retour en haut|fermer|accepter|refuser|tout accepter
            """,
        notice: """
            vous recevez cet e mail|vous recevez ce mail|vous recevez cette lettre|pour vous désabonner|\
            pour vous désinscrire|si vous ne souhaitez plus|article paru dans|\
            cet article est paru|lisez sans|offre spéciale|\
            article mis à jour le|cet article a été mis à jour|cet article a été modifié|écouter cet article|\
            écoutez cet article|écouter l article|et vous qu en pensez vous|qu en pensez vous réagissez|\
            réagissez en commentaire|avec afp|avec l afp|avec reuters|avec agences|vous avez une information|\
            partager cet article|partagez cet article|article réservé aux abonnés|\
            cet article est réservé aux abonnés|\
            aller au contenu|passer au contenu|publicité|abonnez vous|je m abonne|s abonner|inscrivez vous|connectez vous|\
            déjà abonné|déjà inscrit|vous êtes abonné|vous avez déjà|pas encore abonné|lire aussi|à lire aussi|à lire|\
            lire la suite|lire plus|voir aussi|voir plus|en savoir plus|sur le même sujet|sur le même thème|dans la même|\
            suivez nous|retrouvez nous|partager|partagez|cet article est|la suite est réservée|il vous reste|ce contenu est|\
            pour lire la suite|pour continuer|nous utilisons des cookies|ce site utilise|en poursuivant|veuillez|merci de|\
            activez|cliquez|recevez|téléchargez|découvrez notre|laisser un commentaire|ajouter un commentaire|commentaires|\
            votre adresse|page introuvable|erreur 404|accès refusé|retour à|retour en|plus d articles|les plus lus|copyright|\
            lire également|à lire également|voir également|écouter aussi|article réservé|contenu réservé|\
            la suite après|publié initialement|votre e mail est|votre adresse e mail
            """,
        invitation: "suivez|suivre|retrouvez|rejoignez|abonnez vous|suis",
        reporter: """
            est journaliste au|est journaliste à|est reporter au|est correspondante à|est correspondant à|\
            est grand reporter|est rédactrice|est rédacteur
            """,
        anywhere: """
            vous désabonner|vous désinscrire|ne souhaitez plus recevoir|vous êtes inscrit à|paru dans l édition|\
            sans publicité grâce|pour lire tous les articles|\
            article mis à jour le|cet article a été mis à jour|cet article a été modifié|écouter cet article|\
            écoutez cet article|écouter l article|et vous qu en pensez vous|qu en pensez vous réagissez|\
            réagissez en commentaire|vous avez une information|partager cet article|partagez cet article|\
            article réservé aux abonnés|cet article est réservé aux abonnés|\
            tous droits réservés|activer javascript|activez javascript|javascript est désactivé|nécessite javascript|\
            utilise des cookies|utilisons des cookies|utilisation de cookies|réservé aux abonnés|réservée aux abonnés|\
            notre newsletter|nos newsletters|votre navigateur|bloqueur de publicité|politique de confidentialité|\
            abonnez vous à|inscrivez vous à|sans engagement|votre abonnement|reproduction interdite|page introuvable|\
            partager sur facebook|app store|adresse e mail ne sera|\
            vos données|responsable de traitement|réservé à nos abonnés|après cette publicité|avec un accès illimité
            """,
        cue: """
            abonné|abonnés|abonnement|s abonner|newsletter|newsletters|javascript|cookie|cookies|navigateur|connecter|\
            connectez vous|inscrire|mot de passe|compte|adresse e mail|cliquez|télécharger|application|désactiver|activer|\
            paramètres|consentement|commentaire|commentaires|partager|facebook|twitter|instagram|publicité|veuillez|gratuit|lire aussi
            """,
        tail: """
            à lire aussi|lire aussi|sur le même sujet|sur le même thème|articles similaires|articles liés|plus d articles|\
            les plus lus|les plus partagés|les plus commentés|à la une|dernières nouvelles|vous aimerez aussi|\
            vous pourriez aussi aimer|recommandé pour vous|recommandés|commentaires|laisser un commentaire|vos réactions|\
            réagir|partager|partager cet article|suivez nous|newsletter|mots clés|thèmes|haut de page|retour en haut|publicité
            """,
        credit: "photo|photos|crédit photo|crédits photo|crédit|crédits|image|légende|illustration|vidéo|infographie",
        agency: "crédit photo|crédits photo|photo d archives|photo d illustration",
        byline: "par|propos recueillis par|avec|écrit par|publié par|texte",
        date: """
            janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|\
            vendredi|samedi|dimanche|publié|mis à jour|modifié|le|à|il y a|heures|minutes|h|min|temps de lecture|lun|mer|jeu|ven|sam|dim|janv|févr|avr|juil|déc
            """,
        address: """
            vous|votre|vos|nous|notre|nos|veuillez|ici|cet article|ce site|cette page|ce contenu|cliquez|abonnez|\
            inscrivez|suivez|retrouvez|recevez|téléchargez|découvrez
            """,
        speech: """
            a dit|a déclaré|a expliqué|a affirmé|a indiqué|a résumé|a ajouté|a estimé|a écrit|a annoncé|a précisé|\
            a confié|explique|affirme|raconte|selon|estime|assure|déclare|ajoute|précise
            """)

    static let spanish = BoilerplatePatterns(
        menu: """
            inicio|portada|menú|buscar|búsqueda|iniciar sesión|cerrar sesión|registrarse|regístrate|suscríbete|suscribirse|\
            mi cuenta|aviso legal|política de privacidad|privacidad|política de cookies|términos y condiciones|contacto|\
            contáctanos|quiénes somos|sobre nosotros|ayuda|boletines|boletín|newsletter|política|internacional|mundo|españa|\
            economía|deportes|cultura|sociedad|ciencia|tecnología|salud|opinión|gente|vídeos|videos|podcast|fotos|compartir|\
            imprimir|comentar|comentarios|responder|leer más|ver más|ver todo|siguiente|anterior|publicidad|cookies|archivo|\
            hemeroteca|mapa del sitio|accesibilidad|volver arriba|cerrar|aceptar|rechazar|enviar
            """,
        notice: """
            escuchar el artículo|\
            si no deseas recibir|si no desea recibir|si ya no deseas|has recibido este correo|\
            recibes este correo|para darte de baja|para cancelar la suscripción|\
            lee sin|publicado en la edición|los comentarios están|\
            los comentarios de este|\
            esta noticia se actualizó|esta noticia ha sido actualizada|esta noticia fue actualizada|\
            este artículo se actualizó|este artículo fue actualizado|este artículo ha sido actualizado|\
            escuchar este artículo|escucha este artículo|escuchar artículo|escuchar esta noticia|\
            y tú qué opinas|qué opinas déjanos|déjanos tu comentario|con información de efe|\
            con información de agencias|con información de afp|con información de reuters|con información de ap|\
            tienes una noticia|comparte esta noticia|compartir esta noticia|comparte este artículo|\
            contenido exclusivo para suscriptores|solo para suscriptores|\
            saltar al contenido|ir al contenido|publicidad|suscríbete|suscríbase|regístrate|regístrese|inicia sesión|\
            inicie sesión|ya eres suscriptor|ya soy suscriptor|ya tienes|ya estás|lee también|lea también|le puede interesar|\
            te puede interesar|también te puede|puede interesarte|leer más|lee más|ver más|ver también|más información|\
            noticias relacionadas|síguenos|síganos|siga la información|sigue toda|comparte|compartir|este contenido es|\
            este artículo es|para seguir leyendo|para continuar|utilizamos cookies|usamos cookies|este sitio|esta web|\
            por favor|haz clic|haga clic|pulsa aquí|recibe|descarga|deja un comentario|deja una respuesta|comentarios|\
            tu dirección de correo|página no encontrada|error 404|acceso denegado|volver a|volver al|copyright|lo más leído|\
            lea también|lee también|le puede interesar|leer también|vea también|mire también|\
            este contenido es exclusivo|contenido exclusivo|regístrate gratis|apúntate|al suscribirte|\
            este artículo fue publicado|reportar error|tiempo de lectura|con información de
            """,
        invitation: "sigue|siga|sigan|seguí|encuentra|encuéntranos|únete|suscríbete",
        reporter: """
            es redactora de|es redactor de|es periodista de|es periodista en|es corresponsal|es reportera|\
            es reportero
            """,
        anywhere: """
            escuchar el artículo|\
            no deseas recibir más|no desea recibir más|darte de baja|recibido este correo|recibes este correo|\
            sin publicidad|en la edición impresa|comentarios están cerrados|comentarios están desactivados|\
            artículo están desactivados|\
            esta noticia se actualizó|esta noticia ha sido actualizada|esta noticia fue actualizada|\
            este artículo se actualizó|este artículo fue actualizado|este artículo ha sido actualizado|\
            escuchar este artículo|escucha este artículo|escuchar artículo|escuchar esta noticia|\
            qué opinas déjanos|déjanos tu comentario|con información de efe|con información de agencias|\
            con información de afp|con información de reuters|con información de ap|comparte esta noticia|\
            compartir esta noticia|comparte este artículo|contenido exclusivo para suscriptores|\
            solo para suscriptores|\
            todos los derechos reservados|derechos reservados|activar javascript|habilitar javascript|habilite javascript|\
            active javascript|utiliza cookies|utilizamos cookies|uso de cookies|exclusivo para suscriptores|\
            nuestro boletín|nuestra newsletter|nuestro newsletter|tu navegador|su navegador|bloqueador de anuncios|\
            política de privacidad|política de cookies|suscríbete a|tu suscripción|sin permanencia|prohibida la reproducción|\
            página no encontrada|compartir en facebook|síguenos en|correo electrónico no será|\
            canal de whatsapp|nuestro canal|seguir leyendo|cookies propias|política de privacidad|google news
            """,
        cue: """
            suscríbete|suscriptor|suscriptores|suscripción|boletín|newsletter|javascript|cookie|cookies|navegador|sesión|\
            registrarse|contraseña|cuenta|correo electrónico|clic|descarga|aplicación|app|habilitar|desactivar|configuración|\
            consentimiento|comentario|comentarios|compartir|facebook|twitter|instagram|publicidad|gratis|por favor
            """,
        tail: """
            noticias relacionadas|artículos relacionados|relacionado|relacionados|te puede interesar|le puede interesar|\
            también te puede|más noticias|más información|más sobre|lo más leído|lo más visto|más leídas|más vistas|últimas noticias|\
            recomendados|recomendado|comentarios|deja un comentario|deja una respuesta|compartir|comparte|síguenos|newsletter|\
            boletín|etiquetas|archivado en|temas|sobre el autor|volver arriba|publicidad
            """,
        credit: "foto|fotos|fotografía|imagen|imágenes|crédito|créditos|pie de foto|vídeo|infografía|ilustración",
        agency: "foto de archivo|imagen de archivo|foto cortesía",
        byline: "por|de|redacción|texto|escrito por|autor",
        date: """
            enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|\
            miércoles|jueves|viernes|sábado|domingo|publicado|actualizado|actualizada|de|del|a las|el|h|horas|hace|minutos|cet|lun|mié|jue|vie|sáb|dom|ene|abr|ago|dic|hs
            """,
        address: """
            tu|tus|usted|ustedes|su correo|nuestro|nuestra|nuestros|nuestras|nos|aquí|este artículo|este contenido|\
            este sitio|esta web|esta página|esta noticia|suscríbete|suscríbase|síguenos|síganos|regístrate|\
            regístrese|haz clic|haga clic|recibe|reciba|descarga|descargue|apúntate|únete|por favor
            """,
        speech: """
            dijo|dice|decía|afirmó|aseguró|explicó|señaló|declaró|añadió|según|indicó|anunció|ha dicho|ha asegurado|\
            ha explicado|contó|comentó|sostuvo
            """)

    static let italian = BoilerplatePatterns(
        menu: """
            home|menu|cerca|accedi|esci|registrati|abbonati|abbonamenti|il mio account|privacy|privacy policy|cookie policy|\
            note legali|contatti|chi siamo|aiuto|newsletter|politica|cronaca|esteri|mondo|economia|sport|cultura|spettacoli|\
            scienza|tecnologia|salute|opinioni|video|foto|podcast|condividi|stampa|commenta|commenti|rispondi|leggi tutto|\
            leggi di più|mostra altro|avanti|indietro|pubblicità|archivio|torna su|chiudi|accetta|rifiuta|invia
            """,
        notice: """
            ricevi questa email|ricevi questa mail|hai ricevuto questa|per annullare l iscrizione|\
            per disiscriverti|se non vuoi più ricevere|leggi senza|\
            articolo pubblicato nell|\
            articolo aggiornato il|questo articolo è stato aggiornato|ascolta questo articolo|\
            ascolta l articolo|e tu cosa ne pensi|cosa ne pensi scrivilo|scrivilo nei commenti|con fonti ansa|\
            con informazioni ansa|fonte ansa|hai una segnalazione|condividi questo articolo|\
            condividi la notizia|articolo riservato agli abbonati|contenuto riservato agli abbonati|\
            vai al contenuto|salta al contenuto|pubblicità|abbonati|iscriviti|registrati|accedi|sei già abbonato|hai già|\
            leggi anche|leggi tutto|leggi di più|per approfondire|potrebbe interessarti|ti potrebbe interessare|guarda anche|\
            seguici|condividi|questo articolo è|questo contenuto è|per continuare a leggere|utilizziamo i cookie|\
            questo sito utilizza|si prega di|clicca|ricevi|scarica|lascia un commento|commenti|il tuo indirizzo|\
            pagina non trovata|errore 404|accesso negato|torna a|torna su|riproduzione riservata|i più letti|notizie correlate|\
            leggi di più|continua a leggere|per commentare|ricevi le|segui la diretta|tempo di lettura|\
            questo articolo è riservato|contenuto riservato|iscriviti al|vedi anche
            """,
        invitation: "segui|seguite|trova|trovate|unisciti|iscriviti",
        reporter: """
            è redattrice|è redattore|è giornalista de|è giornalista di|è giornalista della|è corrispondente|\
            è inviata|è inviato
            """,
        anywhere: """
            ricevi questa email|hai ricevuto questa email|annullare l iscrizione|disiscriverti|\
            non vuoi più ricevere|senza pubblicità|nell edizione cartacea|\
            articolo aggiornato il|questo articolo è stato aggiornato|ascolta questo articolo|\
            ascolta l articolo|cosa ne pensi scrivilo|scrivilo nei commenti|con fonti ansa|\
            con informazioni ansa|condividi questo articolo|condividi la notizia|\
            articolo riservato agli abbonati|contenuto riservato agli abbonati|\
            tutti i diritti riservati|riproduzione riservata|abilita javascript|abilitare javascript|javascript è disabilitato|\
            utilizza cookie|utilizza i cookie|uso dei cookie|riservato agli abbonati|nostra newsletter|tuo browser|suo browser|\
            informativa sulla privacy|iscriviti alla|il tuo abbonamento|pagina non trovata|condividi su facebook|seguici su|\
            canale whatsapp|dopo la pubblicità|cookie per migliorare|casella di posta|riservato agli
            """,
        cue: """
            abbonati|abbonato|abbonamento|newsletter|javascript|cookie|browser|accedi|registrati|password|account|\
            indirizzo email|clicca|scarica|app|abilita|disabilita|impostazioni|consenso|commento|commenti|condividi|facebook|\
            twitter|instagram|pubblicità|gratis
            """,
        tail: """
            leggi anche|articoli correlati|notizie correlate|correlati|potrebbe interessarti|ti potrebbe interessare|\
            altre notizie|altri articoli|i più letti|più letti|ultime notizie|consigliati|commenti|lascia un commento|\
            condividi|seguici|newsletter|tag|argomenti|torna su|pubblicità|riproduzione riservata
            """,
        credit: "foto|fotografia|immagine|credit|crediti|didascalia|video|fonte foto|illustrazione",
        agency: "foto di repertorio|foto d archivio",
        byline: "di|dal nostro|dalla nostra|a cura di|scritto da|autore|redazione",
        date: """
            gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|\
            mercoledì|giovedì|venerdì|sabato|domenica|pubblicato|aggiornato|alle|ore|il|modificato|minuti|di lettura|lun|gio|ven|sab|dom|gen|mag|giu|lug|ago|set|ott|dic
            """,
        address: """
            tu|tuo|tua|tuoi|tue|nostro|nostra|nostri|nostre|qui|questo articolo|questo sito|questa pagina|\
            questo contenuto|clicca|iscriviti|abbonati|seguici|scarica|ricevi|registrati|accedi|scopri
            """,
        speech: """
            ha detto|ha dichiarato|ha spiegato|ha aggiunto|dice|spiega|afferma|racconta|secondo|ha affermato|\
            ha scritto|sottolinea|aggiunge|diceva
            """)

    static let dutch = BoilerplatePatterns(
        menu: """
            home|menu|zoeken|zoek|inloggen|uitloggen|registreren|abonneren|abonnement|mijn account|privacy|privacybeleid|\
            cookiebeleid|algemene voorwaarden|contact|over ons|hulp|klantenservice|nieuwsbrief|nieuwsbrieven|nieuws|binnenland|\
            buitenland|politiek|economie|sport|cultuur|wetenschap|tech|gezondheid|opinie|video|podcasts|delen|printen|reacties|\
            reageer|lees meer|meer|volgende|vorige|advertentie|cookies|archief|naar boven|sluiten|accepteren|weigeren
            """,
        notice: """
            je ontvangt deze mail|u ontvangt deze mail|je ontvangt deze e mail|om je af te melden|\
            dit artikel verscheen|\
            dit artikel is aangepast|dit artikel is bijgewerkt|dit artikel is op|dit artikel werd bijgewerkt|\
            luister naar dit artikel|beluister dit artikel|wat vind jij laat|wat vindt u laat|\
            laat het weten in de reacties|met medewerking van anp|heeft u een tip|deel dit artikel|\
            dit artikel delen|ook interessant|alleen voor abonnees|dit artikel is alleen voor abonnees|\
            ga naar de inhoud|naar hoofdinhoud|advertentie|abonneer|word abonnee|neem een abonnement|meld je aan|meld u aan|\
            schrijf je in|log in|al abonnee|ben je al|bent u al|heb je al|lees ook|lees verder|lees meer|bekijk ook|meer over|\
            volg ons|deel dit|delen|dit artikel is|deze inhoud is|om verder te lezen|wij gebruiken cookies|deze website|\
            deze site|schakel javascript|klik hier|ontvang|download|laat een reactie|plaats een reactie|reacties|\
            pagina niet gevonden|fout 404|terug naar|meest gelezen|\
            lees meer|tekst gaat verder|tekst loopt door|artikel gaat verder|lees verder|bekijk meer|luister hier|\
            heb je een fout|heb je een tip|met medewerking van|deze content|om deze inhoud
            """,
        invitation: "volg|volgt|vind|bezoek|abonneer je",
        reporter: "is redacteur|is verslaggever|is journalist bij|is journaliste bij|is correspondent",
        anywhere: """
            ontvangt deze mail|ontvangt deze e mail|af te melden klik|in de papieren krant|\
            dit artikel is aangepast|dit artikel is bijgewerkt|dit artikel is op|dit artikel werd bijgewerkt|\
            luister naar dit artikel|beluister dit artikel|wat vind jij laat|wat vindt u laat|\
            laat het weten in de reacties|met medewerking van anp|heeft u een tip|deel dit artikel|\
            dit artikel delen|dit artikel is alleen voor abonnees|\
            alle rechten voorbehouden|javascript in te schakelen|schakel javascript|gebruikt cookies|gebruiken cookies|\
            gebruik van cookies|alleen voor abonnees|onze nieuwsbrief|je browser|uw browser|adblocker|privacyverklaring|\
            word abonnee|je abonnement|pagina niet gevonden|deel op facebook|volg ons op|\
            onder de advertentie|onder de foto|onder de video|social media cookies|cookies van social media|\
            cookie instellingen|toestemming hebt gegeven
            """,
        cue: """
            abonnee|abonnees|abonnement|nieuwsbrief|javascript|cookie|cookies|browser|inloggen|aanmelden|wachtwoord|account|\
            e mailadres|klik|download|app|inschakelen|uitschakelen|instellingen|toestemming|reactie|reacties|delen|facebook|\
            twitter|instagram|advertentie|gratis
            """,
        tail: """
            lees ook|meer over|meer nieuws|gerelateerd|gerelateerde artikelen|gerelateerde berichten|ook interessant|\
            meest gelezen|laatste nieuws|aanbevolen|reacties|plaats een reactie|laat een reactie|delen|deel dit artikel|\
            volg ons|nieuwsbrief|tags|onderwerpen|over de auteur|naar boven|advertentie
            """,
        credit: "foto|beeld|fotograaf|afbeelding|video|illustratie|bron foto",
        agency: "anp foto|archieffoto|foto ter illustratie",
        byline: "door|van onze|tekst|auteur|geschreven door",
        date: """
            januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|\
            donderdag|vrijdag|zaterdag|zondag|gepubliceerd|bijgewerkt|aangepast|laatste update|om|op|uur|geleden|minuten|leestijd|ma|di|wo|do|vr|za|zo|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec
            """,
        address: """
            je|jouw|u|uw|wij|we|ons|onze|hier|dit artikel|deze site|deze website|deze pagina|klik|abonneer|volg|\
            schrijf je|ontvang|download
            """,
        speech: "zegt|zei|aldus|volgens|meldt|vertelt|stelt|schrijft|laat weten|verklaarde|zeggen")

    static let portuguese = BoilerplatePatterns(
        menu: """
            início|página inicial|menu|buscar|busca|pesquisar|entrar|sair|cadastre se|registar|assine|assinar|minha conta|\
            política de privacidade|privacidade|termos de uso|contato|contacto|fale conosco|quem somos|sobre nós|ajuda|\
            newsletter|política|mundo|brasil|portugal|economia|esportes|esporte|desporto|cultura|ciência|tecnologia|saúde|\
            opinião|vídeos|podcasts|fotos|compartilhar|partilhar|imprimir|comentar|comentários|responder|leia mais|ver mais|\
            ver todos|próximo|anterior|publicidade|cookies|arquivo|voltar ao topo|fechar|aceitar|recusar|enviar
            """,
        notice: """
            você recebeu este e mail|você está recebendo este|para cancelar sua inscrição|se não deseja mais|\
            se você não deseja|publicado na edição|\
            esta reportagem foi atualizada|esta matéria foi atualizada|esta notícia foi atualizada|\
            este artigo foi atualizado|este texto foi atualizado|ouça esta matéria|ouça este artigo|\
            ouvir esta notícia|e você o que acha|o que acha deixe|deixe seu comentário|deixe o seu comentário|\
            com informações da agência|com informações de agências|tem uma sugestão|compartilhe esta notícia|\
            compartilhe esta matéria|compartilhe esta reportagem|partilhe este artigo|você pode gostar|\
            conteúdo exclusivo para assinantes|exclusivo para assinantes|\
            ir para o conteúdo|pular para o conteúdo|publicidade|continua após a publicidade|assine|subscreva|cadastre se|\
            inscreva se|faça login|faça o seu login|já é assinante|já tem|leia também|leia mais|veja também|veja mais|\
            saiba mais|siga nos|siga o|compartilhe|partilhe|este conteúdo é|este artigo é|para continuar lendo|\
            para continuar a ler|utilizamos cookies|usamos cookies|este site|por favor|clique|receba|baixe|\
            deixe um comentário|deixe uma resposta|comentários|seu endereço de|página não encontrada|erro 404|acesso negado|\
            voltar ao|voltar para|mais lidas|notícias relacionadas|\
            leia mais|ouça o podcast|ouça|conteúdo exclusivo|com informações|encontrou um erro|os comentários são|\
            continua depois|este artigo é exclusivo|atualizado em|receba as
            """,
        invitation: "siga|segue|sigam|acompanhe|curta|encontre|inscreva se",
        reporter: """
            é repórter de|é repórter da|é repórter do|é jornalista de|é jornalista da|é jornalista do|\
            é redatora|é redator|é correspondente
            """,
        anywhere: """
            recebeu este e mail|recebendo este e mail|cancelar sua inscrição|não deseja mais receber|\
            na edição impressa|\
            esta reportagem foi atualizada|esta matéria foi atualizada|esta notícia foi atualizada|\
            este artigo foi atualizado|este texto foi atualizado|ouça esta matéria|ouça este artigo|\
            ouvir esta notícia|e você o que acha|o que acha deixe|deixe seu comentário|deixe o seu comentário|\
            com informações da agência|com informações de agências|tem uma sugestão|compartilhe esta notícia|\
            compartilhe esta matéria|compartilhe esta reportagem|partilhe este artigo|\
            conteúdo exclusivo para assinantes|\
            todos os direitos reservados|direitos reservados|ativar javascript|habilite o javascript|ative o javascript|\
            javascript está desativado|utiliza cookies|utilizamos cookies|uso de cookies|exclusivo para assinantes|\
            nossa newsletter|seu navegador|bloqueador de anúncios|política de privacidade|sua assinatura|\
            proibida a reprodução|página não encontrada|compartilhar no facebook|siga nos no|\
            canal no whatsapp|canal do whatsapp|exclusivo para|responsabilidade exclusiva|avise a redação|\
            após a publicidade|seu e mail|primeira mão
            """,
        cue: """
            assine|assinante|assinantes|assinatura|newsletter|javascript|cookie|cookies|navegador|login|cadastro|senha|conta|\
            e mail|clique|baixe|aplicativo|app|ativar|desativar|configurações|consentimento|comentário|comentários|\
            compartilhar|facebook|twitter|instagram|publicidade|grátis|por favor
            """,
        tail: """
            leia também|veja também|notícias relacionadas|artigos relacionados|relacionadas|relacionados|mais notícias|\
            mais lidas|mais lidos|últimas notícias|recomendados|recomendado|você também pode gostar|comentários|\
            deixe um comentário|compartilhe|compartilhar|partilhar|siga nos|newsletter|tags|tópicos|sobre o autor|\
            voltar ao topo|publicidade
            """,
        credit: "foto|fotos|imagem|crédito|créditos|legenda|vídeo|ilustração|reprodução|divulgação",
        agency: "foto de arquivo|imagem de arquivo|foto divulgação",
        byline: "por|da redação|texto|escrito por|autor",
        date: """
            janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda feira|terça feira|\
            quarta feira|quinta feira|sexta feira|sábado|domingo|publicado|atualizado|em|de|às|h|há|horas|minutos|seg|ter|qua|qui|sex|sáb|dom|jan|fev|abr|ago|set|out|dez
            """,
        address: """
            você|seu e mail|seu navegador|nosso|nossa|nossos|nossas|aqui|este artigo|este conteúdo|este site|\
            esta página|esta reportagem|clique|assine|inscreva se|cadastre se|siga|receba|baixe|acesse|por favor|\
            já é assinante
            """,
        speech: """
            disse|diz|afirmou|afirma|explicou|explica|segundo|declarou|contou|informou|acrescentou|destacou|\
            escreveu|de acordo com
            """)
}
