import LedeText

/// The cue words of one language, as words separated by spaces; ``CueWords/Kinds`` says what they are.
struct CueWordLists: Sendable {
    var pronouns: StaticString = ""
    var demonstratives: StaticString = ""
    var connectives: StaticString = ""
    var openers: StaticString = ""
    var attributions: StaticString = ""
    var magnitudes: StaticString = ""
    var firstPersons: StaticString = ""
    var times: StaticString = ""
    var weekdays: StaticString = ""
    var months: StaticString = ""
    /// Months as captions shorten them.
    var shortMonths: StaticString = ""
    var numbers: StaticString = ""
    var modals: StaticString = ""
    var negations: StaticString = ""
    var superlatives: StaticString = ""
    /// Only of languages where no party is called so in brackets: `(droite)` is.
    var placements: StaticString = ""
    var pictured: StaticString = ""
    /// What people and things do in captions, separated by `|`: a sentence with one that ends with a date describes a picture.
    var pictures: StaticString = ""
    /// Phrases of pages that no sentence of an article holds, separated by `|`.
    var boilerplate: StaticString = ""
    /// Phrases of pages that sentences of articles hold, too: one makes a notice of a short sentence or of one that it
    /// begins, two of any.
    var notices: StaticString = ""
    /// Phrases that make a notice of a sentence that begins with them.
    var openings: StaticString = ""
    /// What those who write for papers are called or do, separated by `|`, each as it is written: a paragraph at the end
    /// that begins with a name and holds one tells who wrote the article.
    var authors: StaticString = ""
    /// What notices are about, separated by `|`: a short sentence that names one and speaks to the reader is a notice.
    var pages: StaticString = ""
    /// The words of notices for the reader and for whoever made the page.
    var readers: StaticString = ""
    /// What else points back at the beginning of a sentence, separated by `|`: no feature, a rule alone.
    var backReferences: StaticString = ""
    /// What says that nothing is known or said, separated by `|`: behind a question it is no news by itself.
    var unanswered: StaticString = ""
    /// Titles of address that stand for somebody where a word in lower case follows, of languages that say so.
    var addresses: StaticString = ""
    /// What points back behind what it belongs to.
    var pointers: StaticString = ""
    /// Words that, behind a title of address or before what points, point to nothing; before an age, articles that do not.
    var unpointed: StaticString = ""
    /// Nouns for somebody of an age.
    var ages: StaticString = ""
    /// Demonstratives that are articles before a capital.
    var articles: StaticString = ""
    /// What tells a time by another one behind a span of time.
    var relatives: StaticString = ""
    /// What opens a clause or a phrase before the sentence's own clause, where a pronoun in both points back.
    var subordinators: StaticString = ""
    /// What stands before where or when somebody said something.
    var settings: StaticString = ""
    /// What answers begin with.
    var answers: StaticString = ""
    /// What stands before rough numbers.
    var estimates: StaticString = ""
    /// What links to other articles begin with, before a colon or a bar.
    var links: StaticString = ""
    /// Names of days and months, spans of time and small numbers, as far as no other list has them.
    ///
    /// Only key phrases look at them. Of languages without a stemmer, in the forms that follow prepositions.
    var calendar: StaticString = ""
    /// Words that have a capital only where a sentence begins, of a language whose names have one in every word.
    var sentenceOpeners: StaticString = ""
    /// Those of them, and phrases, that open a sentence also behind a word with a capital, separated by `|`.
    var sentenceOpenersBehindNames: StaticString = ""
    /// Those that do so before a number: the parts of a day.
    var sentenceOpenersBeforeNumbers: StaticString = ""
    /// Names that begin as sentences do, separated by `|`.
    var namesLikeOpeners: StaticString = ""
    /// Words that no caption ends with.
    var unfinished: StaticString = ""
    /// Words of claims and charges, one of each stem, that no other list has.
    var claims: StaticString = ""
    /// Words of what denies them, one of each stem, that no other list has.
    var denials: StaticString = ""
    /// What the credits of pictures begin with, in any case; of scripts but ASCII as it is written.
    var credits: StaticString = "photo|foto|image"

    /// The lists of a language, `nil` for one without.
    static func lists(for language: Language) -> CueWordLists? {
        guard language != .undetermined else { return nil }
        return switch language.code {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "pt": portuguese
        case "nl": dutch
        case "sv": swedish
        case "da", "nb": danish
        case "vi": vietnamese
        case "hi": hindi
        case "ja": japanese
        case "zh": chinese
        case "pl": polish
        case "ru": russian
        case "uk": ukrainian
        case "tr": turkish
        case "ar": arabic
        case "cs", "sk": czech
        case "fi": finnish
        case "ko": korean
        case "el": greek
        case "hu": hungarian
        case "ro": romanian
        case "id": indonesian
        case "fa": persian
        case "bg": bulgarian
        default: nil
        }
    }

    private static let english = CueWordLists(
        pronouns: "he she it they his her their its him them",
        demonstratives: "this that these those such",
        connectives: """
            but and so however also meanwhile then yet or nor thus therefore moreover furthermore nevertheless \
            nonetheless instead otherwise
            """,
        openers: "there still because besides here",
        attributions: "said says told added according",
        magnitudes: "percent cent million billion killed died dead",
        firstPersons: "i we you my our your us me",
        times: """
            week weekend month year day morning afternoon evening night summer winter spring autumn fall season century \
            decade time
            """,
        weekdays: "monday tuesday wednesday thursday friday saturday sunday",
        months: "january february march april may june july august september october november december",
        shortMonths: "jan feb mar apr jun jul aug sep sept oct nov dec",
        numbers: "one two three four five six seven eight nine ten dozens hundreds thousands million billion",
        modals: "will would could may might should",
        negations:
            "not no never don't didn't isn't wasn't can't won't doesn't haven't hasn't couldn't wouldn't aren't weren't",
        superlatives: "first most largest biggest highest latest worst best new last only",
        placements: "left right above below centre center top bottom inset",
        pictured: "pictured",
        pictures:
            "seen|pictured|shown|poses|pose|posing|gestures|gesture|looks on|look on|waves|wave|arrives|arrive|reacts",
        boilerplate: """
            hide caption|toggle caption|enlarge this image|enlarge image|map locates|file photo|file image|\
            all rights reserved|click here|terms of use|terms of service|privacy policy|back to top|editor's note|\
            email us|email this|reader mode|contributed to this report|contributed to this story|\
            reader-supported publication|reader supported publication|member of the conversation|\
            republish our articles|republish this article|newsletters may contain|support my work|\
            call or text 988|newyou can|auto-generated summary|ai-generated summary|\
            views expressed in this|opinions expressed in this|earlier version of this|previous version of this|\
            suicide and crisis lifeline|suicide & crisis lifeline|\
            store and access information|share sensitive information only|pic.twitter.com|delivered to your inbox|limit of free articles|free articles remaining|subscribers only|\
            some content could not load|is your daily guide to|is your weekly guide to|is our weekly look at|\
            follow our live coverage|our live blog has
            """,
        notices: """
            javascript|subscribe|subscriber|log in|login|sign up|newsletter|cookies|copyright|read more|follow us|\
            share this|scroll down|watch the video|watch video|associated press|crime stoppers|nonprofit newsroom|\
            nonpartisan news organization|financial supporter of|not necessarily reflect|creative commons|asked to call|urged to call|\
            asked to contact|urged to contact
            """,
        openings: """
            to receive new posts|you can now listen to|you can listen to this|you're reading the|\
            welcome to our live|good morning and welcome|good afternoon and welcome|good evening and welcome|\
            thanks for joining our live|thank you for joining our live|\
            updated at|updated on|updated to|this article was updated|this story was updated|this post was updated|\
            this article has been updated|this story has been updated|this post has been updated|\
            this article was amended|this article was corrected|this story was corrected|this story has been corrected|\
            this article has been corrected|this article was originally published|this story was originally published|\
            this article first appeared|this story first appeared|this article is part of|this story is part of|\
            this audio is|in this photo provided|in this image provided|in this photo released|in this image released|\
            in this photo taken|in this image taken|in this file photo|in this handout|anyone with information|\
            a post shared by|if you or someone you know|if you have been affected by|the highlights this week|additional reporting by|\
            the author is a|the author is an|the writer is a|the writer is an|the authors are|our standards
            """,
        authors: """
            journalist|reporter|correspondent|columnist|editor|writer|author|professor|fellow|contributor|producer|\
            freelancer|lecturer|covers|writes
            """,
        pages: """
            app|apps|inbox|mailbox|newsletter|newsletters|cookies|subscription|ad blocker|browser|notifications|this article|\
            this page|this story|website|morning briefing|daily briefing
            """,
        readers: "you your our us",
        backReferences: """
            he's|she's|they're|they've|they'd|they'll|he'd|she'd|he'll|she'll|that's|as a result|because of this|\
            because of that|not only that|in addition|in turn|in contrast|by contrast|similarly|likewise|consequently|\
            the latter|one of them|both of them|neither of them|one of these|one of those|one such|some of them|\
            some of these|some of those|many of them|many of these|many of those|most of them|most of these|\
            most of those|all of them|all of these|all of those|all of this|all of that|both of these|both of those|\
            neither of these|none of them|none of these|none of this|none of that|each of them|each of these|\
            two of them|three of them|several of them|half of them|much of this|much of that|another is|another was|\
            others are|others were|since then|until then|by then|after that|before that|even so|in that case|\
            in this case|in this context|in that context|in that spirit|in this spirit|in other words|for this reason|\
            for that reason|on the other hand|for example|for instance|at that time|at that point|at that moment|\
            this time|because of these|because of those|out of these|out of those|\
            both were|both are|both have|both men|another said|another man|others said|not so|\
            neither can|neither could|neither did|neither does|neither do|neither is|neither are|neither was|\
            neither were|neither has|neither have|neither had|neither will|neither would|beyond that|beyond this|\
            with that|to that end|despite that|despite this|despite these|despite those|in spite of that|\
            in spite of this|at least that's|even if that|even if this|because that's|either way|even then|there's another
            """,
        unanswered: """
            would not say|did not say|nobody knows|no one knows|rule that out|not known|is unclear
            """,
        relatives: "later earlier",
        subordinators: """
            although though while when if as since before after once until unlike like with without for by in at on from \
            to during under despite even
            """,
        settings: "in on at to during after before from", answers: "because yes no absolutely maybe probably",
        estimates: "about around roughly approximately nearly almost",
        links: """
            read|read more|read also|also read|read this|read next|related|see also|watch|watch live|more|must read|\
            clarification|correction|corrections|disclosure|full disclosure|disclaimer|privacy notice|trigger warning|\
            content warning
            """,
        calendar: "hour minute today yesterday tomorrow dozen twenty thirty forty fifty hundred",
        claims:
            "allege alleged allegedly alleging allegation accuse accused accusing accusation charged claim claimed suspected",
        denials:
            "denied denies deny denying innocence innocent guilty rejected rejects dismissed dismisses disputed disputes refuted refutes",
        credits: "photo|photos|picture|pictures|image|images")

    private static let german = CueWordLists(
        pronouns: "er sie es ihr ihre ihm ihnen sein seine",
        demonstratives: "dieser diese dieses diesen diesem jener jene das dies",
        connectives:
            "aber und doch jedoch auch dann denn oder außerdem zudem deshalb daher dennoch trotzdem allerdings",
        attributions: "sagte sagt erklärte teilte", magnitudes: "prozent million millionen milliarden tote getötet",
        firstPersons: "ich wir du mein unser uns",
        times: "woche monat jahr tag morgen abend nacht sommer winter frühling herbst",
        weekdays: "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend",
        months: "januar februar märz april mai juni juli august september oktober november dezember",
        numbers: "zwei drei vier fünf sechs sieben acht neun zehn",
        modals: "wird werden könnte würde soll",
        negations: "nicht kein keine nie",
        superlatives: "erste ersten größte größten neue neuen letzte einzige",
        placements: "links rechts mitte oben unten",
        pictured: "abgebildet",
        boilerplate: """
            mehr lesen|alle rechte vorbehalten|newsletter abonnieren|jetzt abonnieren|jetzt anmelden|\
            in ihrem postfach|in dein postfach|nur für abonnenten|weiterlesen mit|jetzt unsere app|die app herunterladen
            """,
        notices: "newsletter|abonnieren|cookies",
        openings: """
            dieser artikel ist zuerst|dieser beitrag ist zuerst|dieser text ist zuerst|dieser text erschien zuerst|\
            dieser artikel erschien zuerst|dieser artikel wurde mit hilfe|dieser artikel wurde aktualisiert|\
            für links auf dieser seite|sie hören eine|um diesen inhalt|externer inhalt|sie haben einen fehler|\
            in einer früheren version|das archivbild zeigt|das symbolbild zeigt|haben sie hinweise
            """,
        authors: """
            redakteur|redakteurin|journalist|journalistin|autor|autorin|korrespondent|korrespondentin|reporter|reporterin|\
            kolumnist|kolumnistin|volontär|volontärin
            """,
        pages: """
            app|postfach|newsletter|cookies|abo|abonnement|adblocker|browser|push-nachrichten|dieser artikel|diesen artikel|\
            diese seite|dieser seite|unserer website|unsere website
            """,
        readers: "sie ihr ihnen ihrem ihren ihre unser unsere unserem unseren unserer uns wir",
        backReferences: """
            dabei|dafür|dagegen|dadurch|damit|danach|darauf|daraufhin|darum|davon|davor|dazu|deswegen|hingegen|\
            stattdessen|zugleich|ebenso|ersterer|letzterer|beide|der andere|die andere|zuvor|dort|dorthin|solche|\
            ein solcher|eine solche|ein solches|einen solchen|derartige|demnach|somit|hierzu|hierfür|hierbei|hiermit|\
            infolgedessen|folglich|überdies|währenddessen|unterdessen|seitdem|seither|im gegenzug|im gegensatz dazu|\
            demgegenüber|nichtsdestotrotz|gleichwohl|hintergrund ist|hintergrund sind|grund ist|grund sind|\
            grund dafür|das gleiche|dasselbe|dieselbe|derselbe|erstere|ersteres|letztere|letzteres|darin|daran|\
            daraus|daneben|hinzu kommt|hinzu kommen|andere|anderen|einer von ihnen|eine von ihnen|einige von ihnen|\
            viele von ihnen|zwei von ihnen|einer davon|eine davon|aus diesem grund|der mann|die frau|der angeklagte|\
            die angeklagte|der beschuldigte|der verdächtige|der täter|die täter|das opfer|das unternehmen|\
            der konzern|der klub|der club|der verein|die beiden|der betroffene|die betroffenen|der verletzte|\
            dieselben|deren|dessen|denen|darunter|dahinter|darüber|davor war|hinzu kam|hinzu kamen|dort sei|\
            ähnlich äußerte sich|ähnlich äußerten sich|ähnlich sieht es|ähnlich sieht das|insgesamt gehe es|\
            gleiches gilt|anders sieht|mit ihm|mit ihr|mit ihnen|für ihn|bei ihm|von ihm|von ihnen|ihm zufolge|\
            ihr zufolge|ihnen zufolge|ihm seien|seinen|seinem|seiner|seines|ihren|ihrem|ihrer|ihres|auf diese weise|\
            in diesem fall|in dem fall|nach eigenen worten|nach dessen|vor diesem hintergrund|im anschluss|\
            anschließend|schließlich|hierauf|so auch|auch er|auch sie|auch das|auch dort|nur so|genau das|eben das|\
            welche das
            """,
        unanswered: """
            noch offen|ist offen|ist unklar|bleibt unklar|nicht bekannt|unbekannt|das nicht aus|wollte nicht sagen|\
            nicht sagen|weiß niemand|niemand weiß|keine angaben|steht noch nicht fest
            """,
        unpointed: "ein eine einen einem einer", ages: "jährige jährigen", articles: "das",
        answers: "weil ja nein", estimates: "etwa rund ungefähr circa",
        links: "transparenzhinweis|korrektur|lesen sie auch|lesen sie mehr|mehr dazu|mehr zum thema|siehe auch",
        calendar: """
            ums uhr jahre jahren tage tagen wochen monate monaten stunde stunden minute minuten ende anfang mitte heute \
            gestern morgen eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig \
            fünfzig hundert tausend erste ersten zweite zweiten
            """,
        credits: "foto|fotos|bild|bilder")
    private static let french = CueWordLists(
        pronouns: "il elle ils elles lui leur leurs son sa ses",
        demonstratives: "ce cet cette ces cela ceux",
        connectives: "mais et donc cependant toutefois aussi puis ou pourtant ainsi enfin néanmoins",
        attributions: "dit déclaré affirmé selon ajouté", magnitudes: "million millions milliards morts tués",
        firstPersons: "je nous vous mon notre",
        times: "semaine mois année an jour matin soir nuit été hiver printemps automne",
        weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
        months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        numbers: "deux trois quatre cinq six sept huit neuf dix",
        modals: "pourrait devrait sera seront",
        negations: "ne pas jamais aucun",
        superlatives: "premier première plus nouveau nouvelle dernier seul",
        boilerplate: """
            abonnez-vous|lire aussi|tous droits réservés|retrouvez notre sélection|réservée aux abonnés|\
            il vous reste|inscrivez-vous à|téléchargez notre|téléchargez l'application|réservé aux abonnés|dans votre boîte mail
            """,
        notices: "newsletter|cookies",
        openings: """
            l'info en plus|cet article a été initialement|cet article a été publié|cet article est réservé|\
            article mis à jour|vous lisez l'un|retrouvez notre|retrouvez nos|retrouvez toute|notre journaliste vous
            """,
        authors: """
            journaliste|correspondant|correspondante|rédacteur|rédactrice|chroniqueur|chroniqueuse|éditorialiste|auteur|\
            autrice
            """,
        pages: """
            application|boîte mail|boîte de réception|newsletter|newsletters|cookies|abonnement|navigateur|cet article|\
            cette page|notre site
            """,
        readers: "vous votre vos nous notre nos",
        backReferences: """
            c'est pourquoi|c'est ainsi|à l'inverse|en revanche|au contraire|de même|par conséquent|par ailleurs|\
            de plus|en outre|en effet|ce dernier|cette dernière|ces derniers|celui-ci|celle-ci|ceux-ci|tous deux|\
            les deux|selon lui|selon elle|selon eux|d'après lui|d'après elle|pour lui|pour elle|c'est|c'était|un tel|\
            une telle|de tels|de telles|or|pour autant|pour sa part|pour leur part|de son côté|de leur côté|\
            à son tour|en conséquence|dès lors|malgré cela|de ce fait|pour cette raison|pour ces raisons|entre-temps|\
            dans le même temps|au même moment|parmi eux|parmi elles|l'un d'eux|l'une d'elles|l'un d'entre eux|\
            certains d'entre eux|plusieurs d'entre eux|d'autres|celui-là|celle-là|ceux-là|celles-ci|tous les deux|\
            toutes deux|là encore|là aussi|auparavant|une première|une décision qui|une situation qui|une mesure qui|\
            l'homme|la femme|l'accusé|le suspect|la victime|l'entreprise|la société|le club|l'intéressé|l'intéressée|\
            les intéressés|cela|ceci|ça|en cela|pour ce faire|pour cela|à cet égard|à ce sujet|sur ce point|\
            dans ce cas|dans ce contexte|dans ce cadre|depuis lors|jusqu'alors|à l'époque|dans la foulée|de quoi|\
            quant à lui|quant à elle|avec lui|avec elle|avec eux|chez lui|sans lui|aucun d'eux|l'un|l'une|l'autre|\
            les autres|les uns|le même|la même|les mêmes|a-t-il|a-t-elle|ajoute-t-il|ajoute-t-elle|et pour cause|\
            résultat|autrement dit|mieux|pire|du coup|car|du reste|d'où|surtout|de fait|il s'agit|il s'agirait|\
            ce qui|c'est là|tel est|en réponse|en retour|pour l'instant|une autre|un autre|parmi celles-ci|\
            parmi ceux-ci|à ses côtés|à ses yeux|de ce point de vue|d'ici là|au total
            """,
        unanswered: """
            nul ne sait|nul ne le sait|personne ne sait|personne ne le sait|n'a pas voulu|a refusé de|ne l'exclut|\
            n'est pas exclu|n'est pas connu|n'est pas connue|on l'ignore|n'a pas été précisé
            """,
        answers: "parce oui non", estimates: "environ près",
        links: "lire aussi|à lire aussi|à lire|voir aussi|lire",
        calendar: """
            près heure heures jours semaines mois ans années siècle fin début milieu hier demain aujourd'hui deux trois \
            quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent mille premier \
            première d'une d'un
            """)
    private static let spanish = CueWordLists(
        pronouns: "él ella ellos ellas su sus le les",
        demonstratives: "este esta estos estas ese esa eso esto aquel aquella",
        connectives: "pero y además también entonces o así",
        attributions: "dijo según afirmó agregó", magnitudes: "millón millones muertos",
        firstPersons: "yo nosotros nuestro mi", times: "semana mes año día mañana tarde noche verano invierno",
        weekdays: "lunes martes miércoles jueves viernes sábado domingo",
        months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        numbers: "dos tres cuatro cinco seis siete ocho nueve diez",
        modals: "podría debería será serán",
        negations: "no nunca ningún",
        superlatives: "primer primera mayor nuevo nueva último única",
        boilerplate: """
            suscríbete|leer más|todos los derechos reservados|nuestro boletín|\
            descarga nuestra|descargue nuestra|exclusivo para suscriptores|suscríbase|en tu correo|en su correo electrónico
            """,
        notices: "newsletter|cookies",
        openings: """
            esta noticia ha sido|este artículo ha sido elaborado|este artículo fue publicado|si quieres apoyar|\
            puedes seguir a|regístrate gratis|aquí puedes leer|imagen de archivo de
            """,
        authors: "periodista|redactora|redactor|corresponsal|columnista|reportera|reportero|escritora|escritor",
        pages: """
            aplicación|app|correo|bandeja de entrada|boletín|boletines|newsletter|cookies|suscripción|navegador|este artículo|\
            esta noticia|esta página|nuestra web
            """,
        readers: "usted tu tus te su nuestro nuestra nuestros nuestras nos",
        backReferences: """
            por eso|por ello|por esta razón|en cambio|al contrario|asimismo|a su vez|de esta manera|de este modo|\
            por lo tanto|este último|esta última|ambos|ambas|los dos|las dos|sin embargo|por tanto|no obstante|\
            según él|según ella|según ellos|dicho|dicha|dichos|dichas|aun así|una medida así|otros|otras|el primero|\
            uno de ellos|una de ellas|dos de ellos|algunos de ellos|muchos de ellos|todos ellos|entre ellos|\
            entre ellas|por su parte|en consecuencia|por consiguiente|de ahí|allí|ahí|mientras tanto|entretanto|\
            a pesar de ello|a pesar de eso|pese a ello|pese a eso|en ese sentido|en este sentido|en ese momento|\
            en ese caso|en tal caso|en este caso|desde entonces|hasta entonces|tras ello|tras eso|con ello|lo mismo|\
            del mismo modo|de igual modo|de igual manera|igualmente|tal decisión|tal medida|tales|el mismo|la misma|\
            los mismos|las mismas|a continuación|más tarde|por otro lado|por otra parte|por el contrario|\
            como resultado|debido a ello|debido a esto|gracias a ello|gracias a esto|el hombre|la mujer|el acusado|\
            la acusada|el detenido|el sospechoso|la víctima|las víctimas|la empresa|la compañía|el club|el afectado|\
            los afectados|añadió|añadió que|agregó|agregó que|dijo que|explicó que|señaló que|aseguró que|indicó que|\
            afirmó que|apuntó que|subrayó que|destacó que|recordó que|advirtió que|lamentó que|reiteró que|\
            insistió en|también dijo|también señaló|además señaló|precisó que|sostuvo que|manifestó que|aclaró que|\
            comentó que|detalló que|reconoció que|ello|lo cual|lo anterior|lo hizo|lo hicieron|lo mismo ocurre|\
            al respecto|para ello|por lo que|por lo anterior|a él|a ella|con él|con ella|con ellos|de ellos|de ellas|\
            para él|para ella|tras lo cual|de hecho|en concreto|en total|en aquel momento|en aquella ocasión|\
            en esa ocasión|en ese entonces|por entonces|entonces|luego|posteriormente|previamente|anteriormente|\
            es decir|o sea|se trata de|se trataba de|otro|otra|la otra|el otro|los demás|las demás|cada uno|cada una|\
            tampoco|cuyo|cuya
            """,
        unanswered: """
            nadie lo sabe|nadie sabe|no se sabe|se desconoce|no quiso decir|no lo descarta|no la descarta|\
            no lo descartan|no descarta|no está claro|no quiso comentar|no ha trascendido
            """,
        answers: "porque sí no", estimates: "unos unas cerca",
        links: "lea también|lee también|lea además|leer también|ver también|le puede interesar|te puede interesar",
        calendar: """
            cerca años días horas minutos semanas meses siglo finales principios mediados ayer hoy mañana dos tres cuatro \
            cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien mil primer primera
            """)
    private static let italian = CueWordLists(
        pronouns: "lui lei loro suo sua suoi sue",
        demonstratives: "questo questa questi queste quello quella ciò",
        connectives: "ma e però inoltre anche quindi poi o tuttavia così",
        attributions: "detto secondo affermato aggiunto", magnitudes: "milione milioni miliardi morti",
        firstPersons: "io noi mio nostro", times: "settimana mese anno giorno mattina sera notte estate inverno",
        weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        numbers: "due tre quattro cinque sei sette otto nove dieci",
        modals: "potrebbe dovrebbe sarà saranno",
        negations: "non mai nessun",
        superlatives: "primo prima maggiore nuovo nuova ultimo unico",
        boilerplate: """
            iscriviti|leggi anche|tutti i diritti riservati|\
            riservato agli abbonati|abbonati per|scarica la nostra|scarica l'app|nella tua casella
            """,
        notices: "newsletter|cookie",
        openings: "questo articolo è stato|questo articolo è riservato",
        authors: "giornalista|corrispondente|redattore|redattrice|inviato|inviata|editorialista",
        pages: """
            app|casella di posta|posta elettronica|newsletter|cookie|abbonamento|browser|questo articolo|questa pagina|\
            nostro sito
            """,
        readers: "tu tuo tua tuoi tue vostro vostra vi nostro nostra nostri nostre ci",
        backReferences: """
            per questo|per questo motivo|al contrario|invece|allo stesso modo|di conseguenza|a sua volta|secondo lui|\
            secondo lei|quest'ultimo|quest'ultima|entrambi|entrambe|secondo loro|a suo dire|a suo avviso|un tale|\
            una tale|tale|tali|nonostante ciò|ciononostante|nondimeno|pertanto|dunque|infatti|in questo caso|\
            in tal caso|in quel caso|da allora|nel frattempo|intanto|altri|altre|uno di loro|una di loro|\
            alcuni di loro|molti di loro|tra questi|tra loro|gli stessi|lo stesso|la stessa|dal canto suo|\
            da parte sua|in precedenza|successivamente|dopodiché|d'altra parte|d'altro canto|in questo modo|\
            in tal modo|per tale motivo|per questa ragione|i due|le due|tutti e due|tutte e due|eppure|del resto|\
            l'uomo|la donna|l'imputato|l'indagato|il sospettato|la vittima|le vittime|l'azienda|la società|il club|\
            essa|esso|essi|esse|egli|ella|costui|costei|costoro|lo dice|lo ha|lo hanno|l'ha|l'hanno|glielo|le ha|ciò|\
            questi ultimi|queste ultime|ha aggiunto|ha detto|ha spiegato|ha poi|ha inoltre|ha quindi|hanno aggiunto|\
            aggiunge che|spiega che|afferma che|sostiene che|in quell'occasione|in quella occasione|in particolare|\
            a tal proposito|a questo proposito|al riguardo|in merito|per lui|per lei|per loro|con lui|con lei|\
            con loro|tra essi|tra esse|di parere opposto|non solo|anzi|allora|all'epoca|lì|là|da lì|da qui|da qui la|\
            l'altro|l'altra|gli altri|le altre|un altro|un'altra|nessuno di|in totale|insomma|cioè|ossia|\
            si tratta di|nello specifico|in sostanza|di fatto|stando a|perciò|sicché|difatti
            """,
        unanswered: """
            nessuno lo sa|nessuno sa|non si sa|non lo esclude|non lo escludono|non è chiaro|non ha voluto|non è noto
            """,
        answers: "perché sì no", estimates: "circa",
        links: "leggi anche|leggi|vedi anche",
        calendar: """
            anni giorni ore minuti settimane mesi secolo fine inizio metà ieri oggi domani due tre quattro cinque \
            sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mille primo prima
            """)
    private static let portuguese = CueWordLists(
        pronouns: "ele ela eles elas seu sua seus suas",
        demonstratives: "este esta estes estas esse essa isso isto aquele aquela",
        connectives: "mas e porém além também então ou assim portanto entretanto",
        attributions: "disse segundo afirmou acrescentou", magnitudes: "milhão milhões bilhões mortos",
        firstPersons: "eu nós meu nosso", times: "semana mês ano dia manhã tarde noite verão inverno",
        weekdays: "segunda terça quarta quinta sexta sábado domingo",
        months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        numbers: "dois três quatro cinco seis sete oito nove dez",
        modals: "poderia deveria será serão",
        negations: "não nunca nenhum",
        superlatives: "primeiro primeira maior novo nova último única",
        boilerplate: """
            assine já|assine agora|leia mais|todos os direitos reservados|\
            exclusivo para assinantes|assine para|baixe o nosso|baixe nosso|baixe o app|receba toda|receba todas as
            """,
        notices: "newsletter|cookies",
        openings: "este artigo foi publicado|esta matéria foi|este texto foi publicado originalmente",
        authors: "jornalista|repórter|redator|redatora|colunista|correspondente|editor|editora",
        pages: """
            aplicativo|app|e-mail|caixa de entrada|newsletter|newsletters|cookies|assinatura|navegador|este artigo|\
            esta matéria|esta página|nosso site
            """,
        readers: "você seu sua te teu nosso nossa nossos nossas",
        backReferences: """
            por isso|por outro lado|ao contrário|da mesma forma|por sua vez|dessa forma|desta forma|este último|\
            esta última|ambos|ambas|os dois|as duas|no entanto|contudo|todavia|segundo ele|segundo ela|segundo eles|\
            de acordo com ele|de acordo com ela|para ele|para ela|tal|tais|mesmo assim|ainda assim|apesar disso|\
            além disso|com isso|diante disso|a partir daí|desde então|até então|na ocasião|na época|ali|lá|\
            enquanto isso|nesse caso|neste caso|nesse sentido|neste sentido|nesse contexto|outros|outras|um deles|\
            uma delas|dois deles|alguns deles|muitos deles|entre eles|entre elas|todos eles|o mesmo|a mesma|\
            os mesmos|anteriormente|em seguida|posteriormente|depois disso|antes disso|dessa maneira|desse modo|\
            deste modo|a dupla|o homem|a mulher|o acusado|o suspeito|a suspeita|a vítima|as vítimas|a empresa|\
            a companhia|o clube|disse que|disse ainda|afirmou que|afirmou ainda|acrescentou que|acrescentou|\
            informou que|explicou que|destacou que|ressaltou que|também disse|também afirmou|lembrou que|\
            declarou que|alegou que|garantiu que|nele|nela|neles|nelas|dele|dela|deles|delas|com ele|com ela|\
            com eles|sem ele|isto|isso|aquilo|disso|nisso|com isto|por isto|daí|dali|aí|já|enfim|ou seja|isto é|\
            de fato|em resposta|em troca|a respeito|sobre isso|sobre o assunto|para isso|para tanto|para tal|\
            logo depois|pouco depois|pouco antes|então|portanto|outra|outro|o outro|a outra|os outros|as outras|\
            cada um|cada uma|trata-se|tratava-se|até lá|desde aí|dito isto|esse último|essa última|aquele|tampouco
            """,
        unanswered: """
            ninguém sabe|não se sabe|não quis dizer|não quis comentar|não descarta|não está claro|não foi informado
            """,
        answers: "porque sim não", estimates: "cerca",
        links: "leia também|leia mais|veja também",
        calendar: """
            anos dias horas minutos semanas meses século feira fim início meados ontem hoje amanhã dois três quatro \
            cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem mil primeiro primeira
            """)
    private static let dutch = CueWordLists(
        pronouns: "hij zij ze het zijn haar hun hen",
        demonstratives: "deze dit die dat",
        connectives: "maar en dus echter ook dan of bovendien daarom toch",
        attributions: "zei zegt aldus volgens", magnitudes: "procent miljoen miljard doden",
        firstPersons: "ik wij we ons mijn", times: "week maand jaar dag ochtend avond nacht zomer winter",
        weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        months: "januari februari maart april mei juni juli augustus september oktober november december",
        numbers: "twee drie vier vijf zes zeven acht negen tien",
        modals: "zal zullen zou kan",
        negations: "niet geen nooit",
        superlatives: "eerste grootste nieuwe laatste enige",
        placements: "links rechts midden",
        boilerplate: """
            lees meer|alle rechten voorbehouden|meld je aan|schrijf je in|\
            neem een abonnement|verder te lezen|alleen voor abonnees|download onze|in je inbox|in uw inbox
            """,
        notices: "nieuwsbrief|cookies",
        openings: """
            deze content kan niet|deze inhoud kan niet|wijzig je cookie|om deze inhoud te|luister hier naar|\
            dit artikel verscheen eerder|dit artikel is eerder|dit artikel is alleen
            """,
        authors: "redacteur|verslaggever|journalist|journaliste|correspondent|columnist",
        pages: """
            app|inbox|mailbox|nieuwsbrief|nieuwsbrieven|cookies|abonnement|browser|dit artikel|deze pagina|onze website|onze site
            """,
        readers: "u uw je jouw ons onze",
        backReferences: """
            daardoor|daarmee|daarna|daarop|daarvoor|daarentegen|bovendien|vandaar|hierdoor|hiermee|hierna|eveneens|\
            laatstgenoemde|beiden|de andere|daar|daarin|daarbij|daaronder|daarnaast|daarover|daarvan|daartoe|\
            volgens hem|volgens haar|volgens hen|een dergelijke|een dergelijk|dergelijke|zulke|niettemin|desondanks|\
            desalniettemin|intussen|ondertussen|sindsdien|tegelijkertijd|vervolgens|in plaats daarvan|een van hen|\
            één van hen|twee van hen|anderen|de twee|het tweetal|hetzelfde|dezelfde|om die reden|als gevolg daarvan|\
            aan de andere kant|eerstgenoemde|hierbij|hierop|hierover|evenmin|immers|kortom|zodoende|de man|de vrouw|\
            de verdachte|de verdachten|het slachtoffer|de slachtoffers|het bedrijf|de club|de organisatie|erin|erbij|\
            ervan|ervoor|hier|tot dan|tot die tijd|tot nu toe|met hem|met haar|met hen|voor hem|voor haar|voor hen|\
            bij hem|zo|want|ook hij|ook zij|ook dat|ook hier|in dat geval|in dit geval|op die manier|om dat|de ander|\
            de anderen|geen van|allebei|alle drie|hetgeen|toch|namelijk|dus|trouwens|overigens|tevens|uiteindelijk|\
            tenslotte|ten slotte|nadien|voordien|tot slot|zelf|hijzelf|volgens de coach|dat houdt|met andere woorden|\
            anders dan|vergeleken met
            """,
        unanswered: """
            niemand weet|is onduidelijk|nog onbekend|niet bekend|wilde niet|sluit dat niet|sluiten dat niet|\
            niet duidelijk
            """,
        answers: "omdat ja nee", estimates: "ongeveer circa",
        links: "lees ook|lees meer|zie ook|bekijk ook",
        calendar: """
            jaren dagen uur uren minuten weken maanden eeuw eind begin gisteren vandaag morgen twee drie vier vijf \
            zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend eerste
            """)
    private static let swedish = CueWordLists(
        pronouns: "han hon den det de hans hennes dess deras",
        demonstratives: "denna detta dessa",
        connectives: "men och dock också så eller dessutom därför ändå",
        attributions: "sade säger enligt", magnitudes: "procent miljon miljoner miljarder döda",
        firstPersons: "jag vi min vår oss", times: "vecka månad år dag morgon kväll natt sommar vinter",
        weekdays: "måndag tisdag onsdag torsdag fredag lördag söndag",
        months: "januari februari mars april maj juni juli augusti september oktober november december",
        numbers: "två tre fyra fem sex sju åtta nio tio",
        modals: "ska skulle kan kommer",
        negations: "inte aldrig ingen",
        superlatives: "första största nya senaste enda",
        boilerplate: "läs mer",
        notices: "nyhetsbrev|prenumerera|cookies",
        openings: "den här artikeln är|artikeln publicerades|artikeln har uppdaterats",
        authors: "reporter|journalist|korrespondent|redaktör|krönikör",
        pages:
            "app|inkorg|mejl|nyhetsbrev|cookies|prenumeration|webbläsare|den här artikeln|den här sidan|vår webbplats",
        readers: "du din ditt dina vår vårt våra oss",
        backReferences: """
            därmed|därefter|däremot|dessutom|istället|likaså|båda|den andra|den andre|där|då|därav|däri|därtill|\
            därpå|enligt honom|enligt henne|enligt dem|en sådan|ett sådant|sådana|sådant|trots detta|trots det|\
            i stället|dessförinnan|sedan dess|följaktligen|likväl|således|emellertid|därutöver|utöver det|en av dem|\
            två av dem|flera av dem|några av dem|många av dem|andra har|andra hade|andra säger|de två|detsamma|samma|\
            av den anledningen|å andra sidan|till exempel|mannen|kvinnan|flickan|pojken|den misstänkte|\
            den misstänkta|den åtalade|offret|offren|bolaget|företaget|klubben|honom|henne|dem|därifrån|därför|därom|\
            dit|dessa|denne|denna|detta|efteråt|innan dess|slutligen|till slut|till sist|samtidigt|alltså|nämligen|\
            visserligen|med andra ord|på så sätt|på det sättet|i så fall|i det fallet|av dem|bland dem|för honom|\
            för henne|för dem|med honom|med henne|hos dem|hans|hennes|deras|själv|även han|även hon|även det|\
            också det|båda två|den ena|var och en|annars|ändå|däremellan
            """,
        unanswered: """
            ingen vet|är oklart|inte känt|ville inte säga|vill inte säga|utesluter det inte|utesluter inte
            """,
        ages: "åringen", answers: "ja nej", estimates: "cirka omkring",
        links: "rättelse|läs också|läs även|läs mer|se även",
        calendar: """
            året åren dagen dagar timmar minuter veckor månader klockan slutet början mitten gårdagen idag imorgon \
            två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio hundra tusen första
            """)
    private static let danish = CueWordLists(
        pronouns: "han hun den det de hans hendes hennes dens dets deres",
        demonstratives: "denne dette disse",
        connectives: "men og dog også så eller desuden dessuten derfor",
        attributions: "sagde sa sier siger ifølge", magnitudes: "procent prosent million millioner milliarder døde",
        firstPersons: "jeg vi min vår vores os oss",
        times: "uge uke måned år dag morgen aften kveld natt sommer vinter",
        weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        months: "januar februar marts mars april maj mai juni juli august september oktober november december desember",
        numbers: "to tre fire fem seks syv otte åtte ni ti",
        modals: "vil skal kan kunne",
        negations: "ikke aldri aldrig ingen",
        superlatives: "første største nye seneste siste eneste",
        boilerplate: "læs mere|les mer",
        notices: "nyhedsbrev|nyhetsbrev|abonner|cookies",
        pages:
            "app|indbakke|innboks|nyhedsbrev|nyhetsbrev|cookies|abonnement|browser|denne artikel|denne artikkelen|denne side",
        readers: "du din dit dine ditt vores vår vårt våre os oss",
        backReferences: """
            dermed|derefter|deretter|derimod|derimot|i stedet|ligeledes|begge|den anden|den andre|dengang|ifølge ham|\
            ifølge hende|ifølge henne|ifølge dem|en sådan|et sådant|sådanne|en slik|et slikt|slike|trods det|\
            til trods for det|på trods af det|til tross for det|alligevel|likevel|imidlertid|således|følgelig|dertil|\
            derudover|i tillegg|herefter|siden da|en af dem|en av dem|to af dem|to av dem|flere af dem|flere av dem|\
            mange af dem|mange av dem|de to|samme|af den grund|av den grunn|på den anden side|på den andre siden|\
            til gengæld|til gjengjeld|for eksempel|tværtimod|tvert imot|dernest|forinden|derpå
            """,
        unanswered: """
            ingen ved|ingen vet|er uklart|ikke kendt|ikke kjent|ville ikke sige|ville ikke si|vil ikke sige|vil ikke si|\
            udelukker ikke|utelukker ikke|udelukker det ikke|utelukker det ikke
            """,
        links: "læs også|læs mere|les også|les mer|se også",
        calendar: """
            året årene dagen dage dager timer minutter uger uker måneder klokken slutningen slutten begyndelsen \
            begynnelsen to tre fire fem seks syv otte åtte ni ti elleve tolv tyve tjue tredive tretti fyrre førti \
            halvtreds femti hundrede hundre tusind tusen første
            """)
    // Its cue words made summaries no better, see Benchmarks/QUALITY.md.
    private static let vietnamese = CueWordLists(
        boilerplate: """
            ghi rõ nguồn|bản quyền thuộc về|giữ bản quyền|tin liên quan|bài viết liên quan|chia sẻ bài viết|\
            gửi bình luận|đăng ký nhận|\
            nhận tin nóng|nhận bản tin|bài viết chỉ dành|nội dung chỉ dành|tải ứng dụng|gửi ý kiến về|hộp thư tòa soạn|đăng nhập để|sử dụng cookie
            """,
        notices: "đọc thêm|đăng nhập|ảnh minh họa|ảnh minh hoạ|ảnh internet|flash player",
        authors: "phóng viên|nhà báo|biên tập viên|cộng tác viên",
        pages: "ứng dụng|email|hộp thư|bản tin|cookie|cookies|trình duyệt|bài viết này|trang web|tòa soạn",
        readers: "bạn quý độc giả chúng tôi mời",
        backReferences: """
            điều này|điều đó|việc này|việc đó|theo đó|do đó|vì vậy|vì thế|do vậy|bởi vậy|tuy nhiên|tuy vậy|nhưng|\
            ngoài ra|bên cạnh đó|trong khi đó|đồng thời|hơn nữa|mặt khác|ngược lại|sau đó|trước đó|đây là|đó là|như vậy|\
            ông nói|bà nói|ông cho biết|bà cho biết|ông cho rằng|bà cho rằng|anh ta|cô ta|anh này|chị này|ông này|\
            bà này|họ|nó|cả hai|chính vì vậy|từ đó|thế nhưng|cũng theo|dù vậy|tuy thế|vì lẽ đó|bởi thế|không những thế|\
            không chỉ vậy|chưa hết|cả ba|hắn|nhờ vậy|kết quả là|hậu quả là|vụ việc trên|sự việc trên|vụ án trên|\
            quyết định trên|số tiền trên|đề xuất trên|nhận định trên|kết quả trên|kế hoạch trên|tình trạng trên|\
            đối tượng trên|các đối tượng trên|nhóm đối tượng trên|nghi phạm trên|nạn nhân được|nạn nhân bị|nạn nhân đã|\
            nạn nhân cho biết|và|bởi|vậy nên|thậm chí|dẫu vậy|chính vì đó|tương tự
            """,
        unanswered: """
            chưa rõ|không ai biết|từ chối|chưa được công bố|chưa biết|không loại trừ|không trả lời
            """,
        addresses: "ông bà anh chị cô em cụ", pointers: "này đó ấy nọ",
        unpointed: """
            con em bà cô gái trai giáo dâu rể chủ hùng bé út nội ngoại mẹ bố cha lão thể ruột họ cả mụ già tuần tháng năm mùa \
            ai nào đâu gì
            """,
        links: "xem thêm|đọc thêm",
        calendar: """
            gần khoảng hôm thứ ngày tháng năm giờ phút tuần hai ba bốn sáu bảy tám chín mười nay qua
            """,
        sentenceOpeners: """
            Theo Trong Tại Sau Trước Tuy Nhưng Đây Đó Với Từ Vào Nếu Những Các Mỗi Ngoài Hiện Dù Mặc Ngay Nhiều Bên Cũng \
            Còn Đối Đến Cùng Rất Trên Được Như Hôm Khoảng Một Chiếc Không Về Ở
            """,
        sentenceOpenersBehindNames: """
            Theo|Trong|Tại|Sau|Trước|Tuy|Khi|Không|Dù|Với|Mặc|Nếu|Ngoài|Đây|Các|Những|Qua|Về|Bên cạnh|Bên trong|\
            Được biết|Đúng như|Đúng với|Trả lời|Phát biểu|Hàng loạt|Giữa|Lý giải|Tương tự|Ấy thế|Kể từ|Khi mà|\
            Sáng nay|Sáng qua|Sáng sớm|Sáng ngày|Sáng hôm|Sáng mai|Sáng thứ|Sáng cùng|Chiều nay|Chiều qua|Chiều ngày|\
            Chiều hôm|Chiều mai|Chiều thứ|Chiều cùng|Tối nay|Tối qua|Tối ngày|Tối hôm|Tối mai|Tối thứ|Tối cùng|Ngày hôm
            """,
        sentenceOpenersBeforeNumbers: "Sáng Chiều Tối Ngày",
        namesLikeOpeners: "Không quân|Không gian|Không khí|Không lưu",
        unfinished: "được bị đã là của và với cho trong các những về tại từ đang sẽ tượng tháng sách khúc",
        credits: "Ảnh|ảnh|ẢNH|Nguồn|nguồn")
    private static let hindi = CueWordLists(
        demonstratives: "यह ये इस इन उस उन",
        times: "साल वर्ष सप्ताह महीने माह हफ्ते मौसम सीजन सुबह शाम रात बार",
        boilerplate: """
            ऐप डाउनलोड करें|व्हाट्सएप चैनल|सभी ताज़ा खबरें|खबरें पढ़ें|फॉलो करें|\
            सदस्यों के लिए है|पढ़ने के लिए लॉग इन|सब्सक्राइब करें|न्यूज़लेटर के लिए
            """,
        openings: "यह भी पढ़ें|ये भी पढ़ें|देश और दुनिया की ताजा",
        pages: "ऐप|न्यूज़लेटर|इनबॉक्स|नोटिफिकेशन|इस खबर|वेबसाइट",
        readers: "आप आपके आपको अपने हमारे हमारी हमें",
        backReferences: """
            लेकिन|मगर|हालांकि|परंतु|किंतु|इसलिए|इसके अलावा|इसके बाद|इससे पहले|वहीं|इसी तरह|यह|ये|वह|वे|उसने|उन्होंने|\
            उनका|उनकी|उनके|उसका|उसकी|इसका|इसकी|इसके|इसमें|इससे|और|फिर|दोनों|इनका|इनकी|इनके|इनमें|इनमें से|इनसे|\
            इन्हें|इन्होंने|उनमें|उनमें से|उनसे|उन्हें|उसमें|उससे|उसे|इसे|इस पर|इस बारे में|इस बीच|इस दौरान|\
            इस मामले में|इस घटना|इस हादसे|इस फैसले|इस मौके|इस संबंध में|इस कारण|इस वजह से|इस तरह|इस प्रकार|इसी बीच|\
            इसी दौरान|इसी कारण|इसी वजह से|इसको लेकर|इसके तहत|इसके साथ|इसके साथ ही|इसके चलते|इसके विपरीत|इसके अनुसार|\
            उसके बाद|उनके अनुसार|उनके मुताबिक|उन्हीं|उस समय|उस वक्त|तब|तभी|तब से|वहां|यहां|वह भी|वे भी|यह भी|हालाँकि|\
            परन्तु|किन्तु|जबकि|क्योंकि|ताकि|बल्कि|बावजूद इसके|दूसरी ओर|दूसरी तरफ|वहीं दूसरी|ऐसे में|ऐसा|ऐसी|ऐसे|\
            एक अन्य|अन्य|दोनों ने|दोनों के|तीनों|आरोपी|आरोपियों|आरोपी ने|मृतक|मृतका|पीड़ित|पीड़िता|युवक|युवती|\
            महिला ने|कंपनी ने|साथ ही|तो|अतः|इसीलिए|यही|जवाब में|बाद में|आगे उन्होंने|उधर|इधर|लिहाजा
            """,
        unanswered: """
            पता नहीं|स्पष्ट नहीं|जवाब नहीं
            """,
        calendar: """
            सोमवार मंगलवार बुधवार गुरुवार गुरूवार बृहस्पतिवार शुक्रवार शनिवार रविवार जनवरी फरवरी मार्च अप्रैल मई \
            जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर नवंबर नवम्बर दिसंबर दिसम्बर दिन दिनों सप्ताह महीने महीना साल \
            वर्ष घंटे मिनट सुबह शाम रात आज कल दो तीन चार पांच छह सात आठ नौ दस
            """)
    // Of pairs of characters, as the analyzer makes terms of them.
    private static let japanese = CueWordLists(
        boilerplate: """
            当サイトで|無断転載|会員登録が必要|会員限定です|続きを読む|\
            メールマガジン|アプリをダウンロード|をお届けします|お寄せください|会員登録|続きをお読み|通知を受け取|Cookieを使用
            """,
        openings: "関連記事|あわせて読みたい|最新ニュースは",
        backReferences: """
            しかし|だが|ただし|また|さらに|そして|そのため|このため|その後|この後|それで|それでも|一方|これに|これは|\
            これを|これまで|それは|彼は|彼女は|同氏は|この|その|こうした|そうした|こうして|なお|つまり|ところが|両者|\
            両氏|両社|両国|両首脳|同社|同省|同庁|同局|同署|同県|同市|同日|同年|同月|同紙|ただ|そこで|そこに|その上|\
            そのうえ|しかも|それ|これ|ここで|ここに|だから|したがって|従って|同時に|同様に|一方で|逆に|このほか|\
            例えば|たとえば|すると|2人は|二人は|3人は|三人は|男性は|女性は|男は|女は|男児は|女児は|容疑者は|被告は|\
            本人は|彼ら|彼の|彼女の|前者は|後者は|もっとも|とはいえ|いずれも|どちらも|以来|同監督|同市長|同知事|\
            同教授|同選手|同社長|同容疑者|同被告|同大|同大学|同店|同校|同病院|同団体|同協会|同委員会|同委|同党|同課|\
            同部|同機構|同センター|同施設|同作|同書|同法|同番組|同サイト|同グループ|同地区|同地|同町|同村|同区|同道|\
            同府|同国|同球団|同クラブ|同チーム|同基金|そんな|こんな|そうした中|こうした中|その一方|その結果|その際|\
            その時|その日|その場|その間|その他|その理由|その上で|これにより|これによって|これに対し|これに対して|\
            これについて|これらの|これら|それに|それを|それが|それも|それまで|それ以来|それから|そこ|そのうち|\
            このうち|前日|翌日|翌年|翌月|翌朝|同席した|それでは|とりわけ|むしろ|かえって|なぜなら|というのも|いわば|\
            要するに|結局|加えて|くわえて|そればかりか|他方|反対に|ちなみに|次いで|ついで|やがて|彼女|男らは|同誌|\
            同僚の
            """,
        unanswered: """
            分かっていない|わかっていない|不明だ|不明。|明らかになっていない|明らかにしていない|明らかでない|答えなかった|明かさなかった|否定しなかった|否定していない|決まっていない|コメントを控えた|回答を避けた
            """,
        calendar: """
            月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 今日 昨日 明日 今年 昨年 来年 今月 先月 来月 今週 先週 来週 午前 午後 年間 日間 時間 週間
            """)
    private static let chinese = CueWordLists(
        boilerplate: """
            未经授权|扫码下载|责任编辑|特别声明|仅代表作者|\
            下载客户端|扫描二维码|扫码关注|关注我们|订阅我们|仅供订阅|您的邮箱|是本报|使用Cookie|阅读更多|点击订阅
            """,
        openings: "图为|资料图|图片来源|原标题|延伸阅读|相关新闻|点击查看",
        backReferences: """
            但是|然而|不过|因此|所以|此外|另外|同时|随后|之后|此前|他说|她说|他们|她们|它们|这一|这些|这种|该公司|\
            其中|而且|并且|对此|为此|于是|与此同时|不仅如此|两人|双方|他在|他的|他还|他也|他是|他将|他表示|他称|\
            他认为|他指出|他强调|他曾|他于|他对|他因|他被|他已|他没|他不|她在|她的|她还|她也|她是|她将|她表示|她称|\
            她认为|她指出|她强调|她曾|她被|她已|她没|她不|该国|该市|该省|该地|该校|该院|该案|该法|该项|该计划|该协议|\
            该机构|该组织|该报|该车|该船|该部|该党|该县|该区|该镇|该村|该名|该男|该女|该局|该行|该集团|该企|此举|\
            此次|此类|此案|此事|此项|由此|据此|两者|两国|前者|后者|当时|当天|当日|同日|同年|另一方面|相反|尽管如此|\
            即便如此|除此之外|可是|但在|但他|但她|但该|但也|但这|这是|这次|这名|这位|这场|这项|这个|这家|这起|这座|\
            这样|这也|这将|这里|那时|那里|其后|其次|随即|接着|并将|并在|并对|因而|从而|就此|其他|另据|另有|另一|又|\
            我们|上述|对于这|那些|这时|那年|那天|那次|他家|她家|届时|为了这|至此|从此|此后|以前|事后|事发后|后来|\
            最终|结果显示|例如|比如|总之|换言之|也就是说|即便|即使|反之|反而|只是|只有这样|虽然如此|三人|二人|前述|\
            对方|男子|女子|该男子|该女子|嫌疑人|犯罪嫌疑人|被告|被告人|受害者|死者|当事人|该司
            """,
        unanswered: """
            尚不清楚|不得而知|没人知道|无人知晓|拒绝透露|拒绝回答|未予置评|尚未公布|没有回答|不排除
            """,
        calendar: """
            预计 表示 达到 超过 介绍 可能 已经 认为 进行 星期 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 今天 昨天 明天 \
            今年 去年 明年 上午 下午 小时 分钟 年前 年底
            """)
    private static let polish = CueWordLists(
        boilerplate: """
            zapisz się do|wykup dostęp|aby czytać dalej|tylko dla subskrybentów|dla prenumeratorów|pobierz naszą aplikację|\
            wszelkie prawa zastrzeżone
            """,
        notices: "newsletter|ciasteczka",
        authors: """
            dziennikarz|dziennikarka|dziennikarzem|dziennikarką|reporter|reporterka|reporterem|reporterką|korespondent|\
            korespondentka|korespondentem|korespondentką|redaktor|redaktorka|redaktorem|redaktorką|publicysta|publicystka|\
            publicystą|publicystką
            """,
        pages: """
            aplikację|aplikacji|skrzynki|skrzynce|newsletter|newslettera|cookies|subskrypcję|prenumeratę|przeglądarki|\
            ten artykuł|tego artykułu|tę stronę
            """,
        readers: "ty twój twoja twoje twojej państwo państwa nasz nasza nasze naszej naszą naszego nas",
        backReferences: """
            ale|jednak|jednakże|natomiast|dlatego|dlatego też|ponadto|poza tym|tymczasem|potem|następnie|wcześniej|\
            to|ten|ta|te|ci|on|ona|oni|one|jego|jej|ich|również|także|z kolei|z tego powodu|w związku z tym|obaj|\
            oboje|obie|według niego|według niej|według nich|jego zdaniem|jej zdaniem|ich zdaniem|dodał|dodała|taki|\
            taka|takie|tam|wtedy|wówczas|mimo to|pomimo tego|niemniej|zatem|więc|stąd|oprócz tego|co więcej|inni|\
            jeden z nich|jedna z nich|dwóch z nich|wielu z nich|wśród nich|ten ostatni|w tym celu|w tej sytuacji|\
            w tym przypadku|od tego czasu|od tamtej pory|do tego czasu|z drugiej strony|przeciwnie|tej|tego|tych|\
            dzięki temu|w rezultacie|w efekcie|w konsekwencji|to samo|mężczyzna|kobieta|podejrzany|podejrzana|\
            podejrzani|oskarżony|oskarżona|poszkodowany|poszkodowana|ofiara|ofiary|dodali|dodał też|zaznaczył|\
            zaznaczyła|podkreślił|podkreśliła|wyjaśnił|wyjaśniła|powiedział|powiedziała|przyznał|przyznała|zapewnił|\
            zapewniła|stwierdził|stwierdziła|ocenił|oceniła|przypomniał|przypomniała|zapowiedział|zapowiedziała|\
            zapowiada|zapewnia|przekonuje|tłumaczy|jak dodał|jak dodała|jak zaznaczył|jak podkreślił|jak wyjaśnił|\
            jak tłumaczy|on sam|ona sama|oni sami|jemu|mu|go|nim|nią|nimi|niego|niej|nich|w nim|w niej|w nich|z nim|\
            z nią|z nimi|dla niego|dla niej|dla nich|do niego|do niej|do nich|na nim|na niej|u niego|po nim|tym|tą|\
            temu|takiego|takiej|takich|największy z nich|najstarszy z nich|część z nich|większość z nich|\
            każdy z nich|kilku z nich|żaden z nich|pozostali|pozostałe|drugi|druga|pierwszy z nich|inny|inna|obydwaj|\
            obydwie|wszyscy oni|przedtem|później też|od tej pory|odtąd|dotąd|tak więc|bowiem|otóż|zresztą|właśnie|\
            o tym|o nim|o niej|po tym|przed tym|za to|w tej sprawie|w tym samym czasie|w odpowiedzi|na to|stamtąd|\
            tędy|tutaj|doszło do tego|mimo tego|z tego|zagrał on|zagrała ona|czyli
            """,
        unanswered: """
            nie wiadomo|nikt nie wie|nie chciał|nie chciała|nie wyklucza|odmówił|odmówiła|nie jest jasne
            """,
        links: "czytaj|czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|przeczytaj także",
        calendar: """
            poniedziałek poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek piątku sobota sobotę \
            soboty niedziela niedzielę niedzieli styczeń stycznia styczniu luty lutego lutym marzec marca marcu \
            kwiecień kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia \
            sierpniu wrzesień września wrześniu październik października październiku listopad listopada \
            listopadzie grudzień grudnia grudniu dzień dnia dni dniach dniu tydzień tygodnia tygodni tygodniu \
            miesiąc miesiąca miesięcy miesiącu rok roku lat lata latach godzina godziny godzin godzinę godzinie \
            minut minuty koniec końca końcem początek początku dziś wczoraj jutro jeden jedna dwa dwie dwóch trzy \
            trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć pierwszy pierwsza pierwsze \
            pierwszej pierwszego dwadzieścia trzydzieści \
            czterdzieści sto tysiąc tysięcy
            """)
    private static let russian = CueWordLists(
        boilerplate: """
            подпишитесь на|подписывайтесь на|скачайте приложение|только для подписчиков|доступна по подписке|\
            доступно по подписке|все права защищены|в вашей почте
            """,
        authors: """
            журналист|журналистка|корреспондент|корреспондентка|обозреватель|редактор|репортер|репортёр|колумнист
            """,
        pages: """
            приложение|почте|почту|рассылку|рассылка|cookie|cookies|подписку|подписка|браузере|уведомления|эту статью|\
            этой статьи|наш сайт|нашем сайте
            """,
        readers: "вы вас вам ваш ваша ваше вашу вашей наш наша наше нашу нашей нас",
        backReferences: """
            но|однако|а|и|также|кроме того|при этом|поэтому|затем|потом|после этого|до этого|вместе с тем|\
            тем не менее|впрочем|зато|он|она|они|оно|его|ее|её|их|это|этот|эта|эти|этого|такой|такая|такие|\
            в свою очередь|в результате|таким образом|из-за этого|оба|обе|об этом|по его словам|по её словам|\
            по ее словам|по их словам|по его мнению|по её мнению|по ее мнению|по их мнению|между тем|тем временем|\
            в то же время|ранее|впоследствии|там|туда|оттуда|так|тогда|другие|данный|данная|данное|данную|\
            последний отверг|последний заявил|последний сообщил|последний отметил|последний был|последний не|ему|ей|\
            им|у него|у неё|у нее|у них|к тому же|более того|помимо этого|помимо того|благодаря этому|в связи с этим|\
            в этой связи|в этом случае|на этом фоне|со своей стороны|напротив|наоборот|этой|этих|этим|этому|этом|эту|\
            такое|такого|таких|такую|один из них|одна из них|многие из них|среди них|в их числе|следовательно|\
            вдобавок|иначе|причём|причем|ведь|по их данным|по его данным|по ее данным|по её данным|\
            по данным ведомства|по его оценке|по ее оценке|по их оценке|о нем|о нём|о ней|о них|в нем|в нём|в ней|\
            в них|на нем|на нём|на ней|на них|на это|на этом|за это|за него|с ним|с ней|с ними|к нему|к ней|к ним|\
            из них|для него|для неё|для нее|для них|от него|от этого|от них|под ним|при нем|при нём|тот|та|те|того|\
            тому|тем|него|неё|нее|него самого|мужчина|женщина|мужчину|женщину|пострадавший|пострадавшая|пострадавшие|\
            пострадавшего|подозреваемый|подозреваемая|обвиняемый|обвиняемая|задержанный|таким|сам он|сама она|\
            сами они|там же|здесь|сюда|позже|позднее|далее|наконец|в итоге|ибо|дело в том|речь идет|речь идёт|\
            речь шла|по словам чиновника|по словам главы|до того|с тех пор|до сих пор|в ответ|в ответ на это|\
            в таком случае|в том числе|двое из них|трое из них|большинство из них|остальные|другой|другая|\
            каждый из них|никто из них|именно|добавил|добавила|отметил|отметила|уточнил|уточнила|подчеркнул|\
            подчеркнула|этими
            """,
        unanswered: """
            не исключает|не исключают|неизвестно|никто не знает|не стал|отказался|не ответил|пока неясно|не сообщается|\
            не уточнил
            """,
        links: "читайте также|читайте|смотрите также|см. также",
        calendar: """
            близ возле около понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье январь января \
            февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября \
            октябрь октября ноябрь ноября декабрь декабря день дня дней дни неделя недели неделю недель месяц \
            месяца месяцев год года году лет час часа часов минут конец конце начало начале утро утра вечер вечером \
            сегодня вчера завтра один два две двух три трёх трех четыре четырёх пять шесть семь восемь девять \
            десять первый первая первое первой первого двадцать тридцать сорок пятьдесят сто тысяч тысячи
            """)
    private static let ukrainian = CueWordLists(
        boilerplate: """
            підпишіться на|підписуйтесь на|завантажте застосунок|тільки для передплатників|усі права захищені|всі права захищені
            """,
        authors: "журналіст|журналістка|кореспондент|кореспондентка|оглядач|редактор|редакторка|репортер",
        pages: "застосунок|пошту|розсилку|cookie|cookies|підписку|браузері|цю статтю|нашому сайті",
        readers: "ви вас вам ваш ваша ваше вашу наш наша наше нашу нас",
        backReferences: """
            але|однак|проте|а|і|також|крім того|при цьому|тому|потім|після цього|до цього|водночас|утім|втім|він|\
            вона|вони|його|її|їх|це|цей|ця|ці|цього|такий|така|такі|своєю чергою|у результаті|таким чином|через це|\
            обидва|обидві|про це|за його словами|за її словами|за їх словами|за їхніми словами|на його думку|\
            на її думку|на їхню думку|тим часом|у той же час|раніше|згодом|там|туди|звідти|так|тоді|інші|отже|відтак|\
            натомість|даний|дана|дане|йому|їй|їм|у нього|у неї|у них|до того ж|більше того|окрім цього|крім цього|\
            завдяки цьому|у зв'язку з цим|у цьому контексті|у цьому випадку|зі свого боку|у свою чергу|навпаки|цієї|\
            цих|цим|цьому|цю|таке|таку|таких|один із них|одна з них|багато з них|серед них|за їхніми даними|\
            за його даними|за її даними|про нього|про неї|про них|у ньому|в ньому|в ній|на ньому|на ній|на них|на це|\
            за це|з ним|з нею|з ними|до нього|до неї|до них|з них|через нього|для нього|для неї|для них|у цій справі|\
            той|та|ті|того|тим|чоловік|жінка|потерпілий|потерпіла|підозрюваний|підозрювана|обвинувачений|там само|\
            пізніше|далі|нарешті|зрештою|врешті|зате|адже|бо|йдеться про|мова йде|до того|відтоді|досі|у відповідь|\
            у такому разі|двоє з них|більшість із них|решта|інший|інша|обоє|додав|додала|зазначив|зазначила|уточнив|\
            уточнила|підкреслив|підкреслила|саме|таким
            """,
        unanswered: """
            не виключає|не виключають|невідомо|ніхто не знає|не став|відмовився|не відповів|поки незрозуміло|не уточнив
            """,
        links: "читайте також|читайте|дивіться також",
        calendar: """
            понеділок понеділка вівторок вівторка середа середу середи четвер четверга п'ятниця п'ятницю п'ятниці \
            субота суботу неділя неділю січень січня лютий лютого березень березня квітень квітня травень травня \
            червень червня липень липня серпень серпня вересень вересня жовтень жовтня листопад листопада грудень \
            грудня день дня днів дні тиждень тижня тижнів місяць місяця місяців рік року роки років година години \
            годин хвилин кінець кінця кінці початок початку ранку вечора сьогодні вчора завтра один два дві двох \
            три трьох чотири п'ять шість сім вісім дев'ять десять двадцять тридцять сорок сто тисяч
            """)
    private static let turkish = CueWordLists(
        demonstratives: "bu şu",
        times: "yıl yılki sabah akşam gece hafta haftaki ay ayki gün sene yaz kış sezon yüzyıl",
        boilerplate: """
            abonelere özel|abonelere özeldir|e-postanızda|uygulamamızı indirin|okumaya devam|ihbar hattımıza|bültenimize|\
            muhabiridir|gazetecidir|tüm hakları saklıdır
            """,
        notices: "bülten|çerezler",
        pages:
            "uygulamamızı|uygulaması|bültenimize|bülten|çerezler|aboneliğiniz|abonelik|tarayıcınız|bu haberi|bu haber|sitemiz",
        readers: "siz sizin size bizim bize bizi",
        backReferences: """
            ancak|ama|fakat|oysa|ayrıca|bununla birlikte|buna karşın|buna rağmen|bu nedenle|bu yüzden|dolayısıyla|\
            daha sonra|ardından|öte yandan|bunun üzerine|bunlar|bunun|o|onlar|onun|onların|böylece|ikisi de|\
            her ikisi|ona|onu|onda|ona göre|onlara göre|bunu|buna|bunda|bundan|bunlardan|bu karar|bu durum|bu olay|\
            bu kişi|bu kişiler|bu proje|bu adım|bu gelişme|bu sayede|bu kapsamda|bu arada|bu sırada|bu çerçevede|\
            bu süreçte|bu açıklama|bu şirket|bu sebeple|bu doğrultuda|bu bağlamda|bu rakam|bu tür|böyle bir|\
            diğerleri|orada|daha önce|öncesinde|sonrasında|yine de|buna ek olarak|aynı zamanda|aynı gün|aynı şekilde|\
            benzer şekilde|sonuç olarak|onlardan biri|içlerinden|kendisi|söz konusu|ne var ki|halbuki|üstelik|çünkü|\
            örneğin|buna göre|bu da|bu ise|bununla|bundan sonra|bundan dolayı|bunun için|bunun yanında|\
            bunun yanı sıra|bunlara|bunların|bunları|bunlarla|bu konuda|bu nokta|bu yöntem|bu çalışma|bu çalışmayı|\
            bu çalışmada|bu çalışmalar|bu ilçe|bu bölge|bu ülke|bu kent|bu köy|bu iki|bu üç|bu kişilerden|bu kişinin|\
            bu durumda|bu durumun|bu kararın|bu karara|bu kararla|bu olayda|bu olayın|bu projeyle|bu yasa|bu tasarı|\
            bu öneri|bu görüş|bu iddia|bu iddialar|bu rakamın|bu sayı|bu sayının|bu oran|bu oranın|bu başarı|\
            bu şekilde|bu anlamda|bu amaçla|bu noktada|bu dönemde|bu tarihten|bu tarihte|bu tarihe|bu madde|bu ürün|\
            bu film|bu kitap|bu maç|bu galibiyet|bu sonuçla|bu adımla|şu ifadeleri|o da|o ise|o gün|o tarihte|\
            o zaman|o dönem|o dönemde|onunla|onlarla|onlara|onlarda|onlardan|kendisine|kendisinin|kendisini|\
            kendileri|ikili|ikisi|ikisinin|üçü|her ikisinin|diğeri|öteki|ötekiler|bazıları|birçoğu|çoğu|hepsi|\
            hiçbiri|birincisi|ikincisi|ilki|ilkini|sonuncusu|zanlı|zanlılar|şüpheli|şüpheliler|sanık|sanıklar|zira|\
            nitekim|oysaki|aksine|tersine|sonunda|nihayet|böyle|böylesi|böylelikle|öyle|bu nedenle de|ayrıca bu|\
            benzer bir|buraya|buradan|oraya|oradan|dahası|kısacası|yani|aksi takdirde|aksi halde|bu sorunun|bu ilk|\
            bu son|bu onun|bununla beraber|öte taraftan
            """,
        unanswered: """
            bilinmiyor|belirsiz|kimse bilmiyor|açıklanmadı|söylemedi|yorum yapmadı|yanıt vermedi
            """,
        links: "ayrıca okuyun|ilgili haber|okuyun",
        calendar: """
            pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz \
            ağustos eylül ekim kasım aralık gün günü günde hafta haftası ay ayı ayında yıl yılı yılda yıllık saat \
            saatte dakika sabah akşam bugün dün yarın bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk \
            elli yüz bin ilk
            """)
    private static let arabic = CueWordLists(
        boilerplate: """
            اشترك في|اشتركوا في|حمل التطبيق|حمّل التطبيق|للمشتركين فقط|النشرة البريدية|جميع الحقوق محفوظة|تابعونا على|صحفي في القسم|\
            صحفية في القسم
            """,
        pages: "التطبيق|تطبيقنا|بريدك|النشرة البريدية|نشرتنا|ملفات تعريف الارتباط|اشتراكك|موقعنا|هذا المقال",
        readers: "لك لكم بريدك اشتراكك موقعنا تطبيقنا نشرتنا",
        backReferences: """
            لكن|ولكن|لكنه|لكنها|غير أن|إلا أن|كذلك|وهو|وهي|وهذا|وهذه|هذا|هذه|ذلك|وذلك|لذلك|ولذلك|ومع ذلك|وبعد ذلك|\
            من جهته|من جانبه|من جهتها|من جانبها|بدوره|هو|هي|هم|وقال إن|وقال إنه|وقالت إن|وقالت إنها|وقال إنهم|وأضاف|\
            وأضافت|وأضاف أن|وأضافت أن|وأضاف أنه|وأضافت أنها|وأكد أن|وأكدت أن|وأكد أنه|وأكدت أنها|وأوضح أن|وأوضحت أن|\
            وأوضح أنه|وأوضحت أنها|وتابع|وتابعت|وأشار إلى|وأشارت إلى|ولفت إلى|ولفتت إلى|وذكر أن|وذكر أنه|وشدد على|\
            وشددت على|وأعرب عن|وأعربت عن|ورأى أن|واعتبر أن|واعتبرت أن|ونفى أن|وزاد أن|وأردف|واستطرد|كما|في المقابل|\
            وفي المقابل|إلى ذلك|من ناحيته|من ناحيتها|بدورها|في الوقت نفسه|وفي الوقت نفسه|في السياق ذاته|\
            في السياق نفسه|وفي السياق ذاته|وفي هذا السياق|في هذا السياق|بالإضافة إلى ذلك|إضافة إلى ذلك|فضلا عن ذلك|\
            علاوة على ذلك|نتيجة لذلك|وبذلك|وكلاهما|كلاهما|وبعدها|وبناء على ذلك|ورغم ذلك|رغم ذلك|على الرغم من ذلك|\
            وأضافوا|وأكدوا|وتوقع أن|وتوقعت أن|وطالب ب|وحذر من|وحذرت من|ودعا إلى|ودعت إلى|وختم|وختمت|وهما|وهم|وهن|\
            وهو ما|وهي التي|وهو الذي|وتلك|تلك|وهؤلاء|هؤلاء|وفيه|وفيها|ومنها|ومنهم|ومن بينهم|ومن بينها|وله|ولها|وعنه|\
            وعليه|وبها|وبه|ولكنه|ولكنها|إنه|إنها|وإنه|وإنها|بحسبه|وبحسبه|وفق قوله|على حد قوله|على حد قولها|\
            وبحسب المصدر|وبحسب الباحثة|ومنذ ذلك|ومنذ ذلك الحين|وحتى ذلك|وحينها|وعندها|وقتها|آنذاك|حينها|عندها|\
            كما أنه|كما أنها|كما أن|كما أوقف|أيضا|أيضاً|وكذلك|وأيضا|إذ|لأن|ولأن|لأنه|لأنها|بل|وبالتالي|بالتالي|ولهذا|\
            لهذا|وعلى إثر|وعلى إثره|وإثر ذلك|إثر ذلك|بعد ذلك|قبل ذلك|وقبل ذلك|وفي ذلك|وخلال ذلك|وفي الأثناء|\
            في الأثناء|في غضون ذلك|وفي غضون ذلك|من جهة أخرى|ومن جهة أخرى|ومن جهته|ومن جانبه|ومن جانبها|ومن جهتها|\
            الرجل|المرأة|المتهم|المتهمة|المشتبه به|الضحية|الضحايا|الشركة|وأعلن أنه|وأعلنت أنها|ونقل عنه|وتهدده|\
            وتهددها
            """,
        unanswered: """
            لا أحد يعرف|غير معروف|غير واضح|رفض التعليق|لم يجب|لا تستبعد|لا يستبعد|ليس واضحا|لم يتضح
            """,
        calendar: """
            الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أبريل ابريل مايو يونيو \
            يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين يوم يوما \
            أيام اليوم أمس غدا أسبوع أسابيع شهر أشهر عام عاما عامين أعوام سنة سنوات ساعة ساعات لساعات دقيقة دقائق \
            نهاية بداية واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أربعين خمسين مئة ألف آلاف بحسب
            """)
    private static let czech = CueWordLists(
        backReferences: """
            ale|však|avšak|nicméně|proto|preto|tedy|také|navíc|navyše|kromě toho|okrem toho|mimo to|mezitím|medzitým|\
            poté|potom|předtím|predtým|on|ona|oni|jeho|její|jejich|jej|ich|to|ten|ta|ti|tato|toto|tyto|táto|tieto|\
            tento krok|tento případ|tento prípad|tento muž|tento návrh|tento zákon|tento plán|tento projekt|tam|oba|obě|\
            obaja|obidve|podle něj|podle něho|podle ní|podle nich|podľa neho|podľa nej|podľa nich|na druhé straně|\
            na druhej strane|naopak|v důsledku toho|z toho důvodu|z tohoto důvodu|kvůli tomu|díky tomu|vďaka tomu|\
            přesto|napriek tomu|přitom|pritom|jeden z nich|jedna z nich|jiní|iní|takový|taková|takové|takýto|takáto|\
            takéto|jenže|zároveň
            """,
        calendar: """
            pondělí úterý středa středu středy čtvrtek čtvrtka pátek pátku sobota sobotu neděle neděli leden ledna \
            lednu únor února únoru březen března březnu duben dubna dubnu květen května květnu červen června červnu \
            červenec července červenci srpen srpna srpnu září říjen října říjnu listopad listopadu prosinec \
            prosince prosinci pondelok utorok streda stredu štvrtok piatok január januára február februára marec \
            marca apríl apríla máj mája jún júna júl júla august augusta september septembra október októbra \
            november novembra december decembra den dne dny dnů deň dňa dní týden týdne týdnů týždeň týždňa měsíc \
            měsíce měsíců mesiac mesiaca rok roku roce roky let rokov hodin hodiny hodinu minut dnes včera zítra \
            zajtra dva dvě dve tři tri čtyři štyri pět päť šest šesť sedm sedem osm osem devět deväť deset desať
            """)
    private static let finnish = CueWordLists(
        backReferences: """
            mutta|kuitenkin|siksi|lisäksi|sen jälkeen|tämän jälkeen|sitä ennen|sen sijaan|hän|he|hänen|heidän|hänelle|\
            häntä|heitä|se|ne|sen|sitä|siitä|siinä|siihen|niitä|niiden|tämä|nämä|tätä|tästä|tähän|molemmat|toisaalta|\
            toinen heistä|yksi heistä|siellä|silti|näin|tällainen|tällaiset|sellainen
            """,
        calendar: """
            maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai \
            perjantaina lauantai lauantaina sunnuntai sunnuntaina tammikuu tammikuun tammikuussa helmikuu helmikuun \
            helmikuussa maaliskuu maaliskuun maaliskuussa huhtikuu huhtikuun huhtikuussa toukokuu toukokuun \
            toukokuussa kesäkuu kesäkuun kesäkuussa heinäkuu heinäkuun heinäkuussa elokuu elokuun elokuussa syyskuu \
            syyskuun syyskuussa lokakuu lokakuun lokakuussa marraskuu marraskuun marraskuussa joulukuu joulukuun \
            joulukuussa päivä päivää päivän viikko viikkoa viikon kuukausi kuukautta vuosi vuotta vuoden vuonna \
            kello tunti tuntia minuuttia tänään eilen huomenna kaksi kolme neljä viisi kuusi seitsemän kahdeksan \
            yhdeksän kymmenen
            """)
    private static let korean = CueWordLists(
        backReferences: """
            그는|그녀는|그들은|이는|이에|이와|이와 관련해|이들은|하지만|그러나|또|또한|한편|이어|따라서|그래서|\
            그리고|이후|앞서|이 때문에|이로 인해|이 같은|이러한|그런|두 사람은|양측은|반면|다만|당시|이밖에|그러면서|\
            그럼에도|이|그|이들|그들|이를|이로써|이로|이에 따라|이에 대해|이에 앞서|이와 함께|이와 같은|이와 달리|\
            이곳|이곳은|이곳에|이곳에서|이곳에는|그곳|그곳에|그곳은|그의|그에게|그를|그도|그가|그녀가|그녀의|이날|\
            이 관계자는|이 회사는|이 업체는|이 대표는|이 남성은|이 여성은|이 단체는|이 제도는|이 법은|이 사건은|\
            이 사고로|이 사고는|이 과정에서|이 중|이 가운데|이 밖에|이때|이때문에|이런|이처럼|이같은|그런데|그런데도|\
            그렇지만|그러면서도|그러다|그러자|그로|그 결과|그 후|그 뒤|그 대신|그 때문에|그때|그동안|더구나|게다가|\
            더욱이|아울러|특히|물론|즉|결국|결과적으로|반면에|반대로|대신|오히려|그래도|한편으로|또는|뿐만 아니라|\
            뿐 아니라|이후로|이어서|앞서도|당시에|당시에는|둘은|둘 다|두 사람이|두 회사는|두 나라는|두 팀은|양 팀은|\
            양국은|남성은|여성은|피해자는|피의자는|피고인은|용의자는|업체는|회사는|회사 측은|이 이사장은|같은|\
            같은 날|같은 기간|이중|해당|해당 업체는|여기에|여기에는|여기서|거기에
            """,
        calendar: """
            월요일 화요일 수요일 목요일 금요일 토요일 일요일 오늘 어제 내일 올해 지난해 작년 내년 오전 오후
            """)
    private static let greek = CueWordLists(
        backReferences: """
            αλλά|όμως|ωστόσο|επίσης|επιπλέον|στη συνέχεια|έτσι|αυτός|αυτή|αυτό|αυτοί|αυτές|αυτά|εκείνος|εκείνη|εκείνο|\
            εκεί|ο ίδιος|η ίδια|οι ίδιοι|και οι δύο|ο τελευταίος|σύμφωνα με τον ίδιο|σύμφωνα με την ίδια|\
            από την πλευρά του|από την πλευρά της|προηγουμένως|νωρίτερα|εντούτοις|αντίθετα|αντιθέτως|συνεπώς|επομένως|\
            ως εκ τούτου|για τον λόγο αυτό|ένας από αυτούς|μία από αυτές|άλλοι
            """,
        calendar: """
            Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου \
            Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου ημέρα ημέρες εβδομάδα μήνα μήνες \
            έτος χρόνια ώρα ώρες λεπτά σήμερα χθες αύριο δύο τρεις τέσσερις πέντε έξι επτά οκτώ εννέα δέκα
            """)
    private static let hungarian = CueWordLists(
        backReferences: """
            de|azonban|ugyanakkor|ezért|emellett|ezenkívül|ez|ezek|ő|ők|ennek|erre|ezt|ebben|ezzel|ezután|azután|\
            viszont|mindketten|közben|eközben|emiatt|szerinte|szerintük|ugyanis|így|továbbá|ráadásul|például|ilyen|\
            egyikük|ott|mégis|ellenben|azóta
            """,
        calendar: """
            hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton \
            vasárnap január januárban február februárban március márciusban április áprilisban május májusban \
            június júniusban július júliusban augusztus augusztusban szeptember szeptemberben október októberben \
            november novemberben december decemberben nap napon hét héten hónap év évben óra órakor perc ma tegnap \
            holnap két kettő három négy öt hat hét nyolc kilenc tíz
            """)
    private static let romanian = CueWordLists(
        backReferences: """
            dar|însă|totuși|de asemenea|prin urmare|în plus|astfel|între timp|apoi|ulterior|anterior|el|ea|ei|ele|\
            acesta|aceasta|aceștia|acestea|acest|această|acestuia|acesteia|acolo|ambii|ambele|amândoi|potrivit lui|\
            potrivit acestuia|potrivit acesteia|pe de altă parte|dimpotrivă|din acest motiv|din această cauză|de aceea|\
            unul dintre ei|una dintre ele|alții|un astfel de|o astfel de|astfel de|în schimb|la rândul său|cel din urmă|\
            cei doi|cele două
            """,
        calendar: """
            luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie \
            august septembrie octombrie noiembrie decembrie zi zile zilei săptămână săptămâni lună luni an ani anul \
            ora ore minute azi ieri mâine doi două trei patru cinci șase șapte opt nouă zece
            """)
    private static let indonesian = CueWordLists(
        backReferences: """
            dia|ia|mereka|beliau|hal ini|hal itu|hal tersebut|namun|tetapi|tapi|akan tetapi|selain itu|karena itu|\
            oleh karena itu|oleh sebab itu|sementara itu|sebelumnya|setelah itu|kemudian|lalu|meski demikian|\
            meski begitu|meskipun demikian|walaupun begitu|sebaliknya|dengan demikian|akibatnya|keduanya|menurutnya|\
            menurut dia|katanya|ujarnya|di sana|di situ|sejak itu|sejak saat itu|pada saat itu|ketika itu|\
            di sisi lain|salah satunya|di antaranya|begitu pula|demikian pula|demikian juga|pihaknya|ini|itu|\
            keputusan itu|keputusan ini|kebijakan itu|kebijakan ini|pria itu|wanita itu|perempuan itu|pelaku|\
            para pelaku|tersangka|terdakwa|perusahaan itu|ia juga|dia juga|menurut mereka|kata dia|tambahnya|\
            lanjutnya|imbuhnya|jelasnya|ungkapnya|tuturnya|tegasnya|pungkasnya|dari jumlah itu|dari jumlah tersebut|\
            dari situ|dalam kesempatan itu|pada kesempatan itu|dalam hal ini|terkait hal itu|terkait hal tersebut|\
            atas hal itu|untuk itu|karenanya|maka|maka dari itu|sehingga|padahal|bahkan|apalagi|justru|sebab|\
            pasalnya|adapun|sedangkan|lebih lanjut|kendati demikian|kendati begitu|walau demikian|walaupun demikian|\
            walau begitu|di samping itu|tak hanya itu|tidak hanya itu|bukan hanya itu|selanjutnya|berikutnya|\
            akhirnya|saat itu|waktu itu|kala itu|seusai itu|usai itu|janji itu|janji serupa|serupa|begitu juga|\
            salah satu di antaranya|salah seorang di antaranya|sebagian dari mereka|banyak dari mereka|\
            di antara mereka|bersama mereka|kepada mereka|bagi mereka|bagi dia|baginya|untuknya|bukunya|gajinya|\
            rumahnya|ayahnya|ibunya|suaminya|istrinya|anaknya|keluarganya|tujuannya|alasannya|hasilnya|penyebabnya|\
            jumlahnya|rencananya|caranya|isinya|ketiganya|semuanya|sisanya|selebihnya|yang lain|kedua|ketiga|\
            contohnya|misalnya|sebagai contoh
            """,
        unanswered: """
            belum diketahui|tidak diketahui|tidak jelas|belum jelas|enggan|menolak|tidak menjawab
            """,
        pointers: "ini itu tersebut",
        unpointed: "hari pekan minggu bulan tahun kali saat malam pagi siang sore detik",
        calendar: """
            Senin Selasa Rabu Kamis Jumat Sabtu Minggu Januari Februari Maret April Mei Juni Juli Agustus September \
            Oktober November Desember hari minggu bulan tahun jam pukul menit dua tiga empat lima enam tujuh \
            delapan sembilan sepuluh
            """)
    private static let persian = CueWordLists(
        backReferences: """
            اما|ولی|همچنین|بنابراین|از این رو|با این حال|علاوه بر این|افزون بر این|پس از آن|پیش از آن|پیش از این|او|وی|\
            آنها|آن‌ها|این اقدام|این تصمیم|این در حالی|این مقام|این شرکت|این حادثه|این مرد|این زن|این طرح|این رقم|هر دو|\
            در همین حال|در عین حال|در مقابل|از سوی دیگر|به گفته وی|به گفته او|به همین دلیل|در نتیجه|سپس|یکی از آنها
            """,
        calendar: """
            شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه فروردین اردیبهشت خرداد تیر مرداد شهریور مهر \
            آبان آذر دی بهمن اسفند ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر روز روزه \
            هفته ماه سال ساعت دقیقه امروز دیروز فردا دو سه چهار پنج شش هفت هشت نه ده
            """)
    private static let bulgarian = CueWordLists(
        backReferences: """
            но|обаче|а|и|също|също така|освен това|при това|затова|поради това|след това|преди това|междувременно|\
            въпреки това|той|тя|те|то|него|нея|тях|неговият|неговата|неговите|нейният|нейната|техните|това|този|тези|\
            такъв|такава|такова|такива|там|тогава|от своя страна|по думите му|по думите ѝ|по думите им|според него|\
            според нея|според тях|двамата|двете|един от тях|една от тях|други|по-рано|впоследствие|от друга страна|\
            напротив|вместо това|така|за това|в резултат
            """,
        calendar: """
            понеделник вторник сряда четвъртък петък събота неделя януари февруари март април май юни юли август \
            септември октомври ноември декември ден дни дена седмица седмици месец месеца година години часа часове \
            минути днес вчера утре два две три четири пет шест седем осем девет десет
            """)
}
