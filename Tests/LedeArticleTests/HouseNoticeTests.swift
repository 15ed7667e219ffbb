import LedeText
import Testing

@testable import LedeArticle

/// What pages say of their own texts and offers in other languages than English; people and places are invented.
@Suite struct HouseNoticeTests {
    static let articles: [String: [String]] = [
        "de": [
            "Die Brücke über die Oste bei Altbrück ist seit Freitag für den Verkehr frei. Ministerin Silke Arndt durchschnitt das Band.",
            "Täglich werden rund 18.000 Fahrzeuge erwartet. Die alte Brücke von 1934 wird im Sommer abgerissen.",
            "Anwohner klagen gegen den Lärm. Das Verwaltungsgericht verhandelt am 5. Mai.",
        ],
        "fr": [
            "Le pont sur la Brenne à Valmorin est ouvert à la circulation depuis vendredi. La ministre Silke Arnaud a coupé le ruban.",
            "Environ 18 000 véhicules sont attendus chaque jour. L'ancien pont de 1934 sera démoli cet été.",
            "Des riverains ont saisi la justice à cause du bruit. Le tribunal tranchera le 5 mai.",
        ],
        "es": [
            "El puente sobre el Ora en Valdeora está abierto al tráfico desde el viernes. La ministra Silvia Arnau cortó la cinta.",
            "Se esperan unos 18.000 vehículos al día. El viejo puente de 1934 será derribado en verano.",
            "Los vecinos han demandado a la ciudad por el ruido. El tribunal decidirá el 5 de mayo.",
        ],
        "it": [
            "Il ponte sull'Ora a Valdora è aperto al traffico da venerdì. La ministra Silvia Arnoldi ha tagliato il nastro.",
            "Sono attesi circa 18.000 veicoli al giorno. Il vecchio ponte del 1934 sarà demolito in estate.",
            "I residenti hanno fatto causa al comune per il rumore. Il tribunale deciderà il 5 maggio.",
        ],
        "nl": [
            "De brug over de Orre bij Oudebrug is sinds vrijdag open voor het verkeer. Minister Silke Arends knipte het lint door.",
            "Er worden zo'n 18.000 auto's per dag verwacht. De oude brug uit 1934 wordt in de zomer gesloopt.",
            "Omwonenden stapten naar de rechter vanwege het lawaai. De rechtbank beslist op 5 mei.",
        ],
        "pt": [
            "A ponte sobre o Ora em Valdora está aberta ao trânsito desde sexta-feira. A ministra Sílvia Arnaldo cortou a fita.",
            "São esperados cerca de 18 mil veículos por dia. A velha ponte de 1934 será demolida no verão.",
            "Moradores processaram a cidade por causa do barulho. O tribunal decide em 5 de maio.",
        ],
    ]

    private func article(_ paragraphs: [String], _ language: String, isPage: Bool) throws -> Article {
        var options = ReadingOptions()
        options.language = Language(language)
        guard isPage else {
            let bytes = Array(paragraphs.joined(separator: "\n\n").utf8)
            return PlainTextReader().read(bytes.span, options: options)
        }
        let html =
            "<html lang=\(language)><body><article><h1>5. 5.</h1>"
            + paragraphs.map { "<p>\($0)</p>" }.joined() + "</article></body></html>"
        return HTMLReader().read(Array(html.utf8).span, options: options)
    }

    /// The paragraphs from which sentences may be chosen.
    private func chosen(_ article: Article) -> [String] {
        article.paragraphs.filter { $0.role == .body }.map {
            String(decoding: article.content(of: $0), as: UTF8.self)
        }
    }

    static let notices: [(language: String, notice: String)] = [
        ("de", "Dieses Interview ist zuerst in der Wochenendausgabe erschienen."),
        ("de", "Die Überschrift dieses Textes wurde nachträglich korrigiert."),
        ("de", "Die Entwicklungen im Newsblog."), ("de", "Hier endet unser Newsblog für heute."),
        ("de", "Alle Entwicklungen können Sie in unserem Liveblog verfolgen."), ("de", "Zur Galerie mit 12 Bildern."),
        ("de", "Wir haben die Namen der Betroffenen auf deren Wunsch geändert."),
        ("de", "Unsere Reporterin war vor Ort und hat mit Anwohnern gesprochen."),
        ("de", "Kaufen Sie über einen dieser Links ein, bekommen wir einen Anteil vom Händler."),
        ("fr", "Lisez notre dossier complet sur les ponts."), ("fr", "L'article a été complété à 18 h 40."),
        ("fr", "La rédaction vous conseille le contenu suivant."),
        ("fr", "Article publié dans le numéro 312."), ("fr", "Nous poursuivons nos informations sur ce sujet."),
        ("fr", "L'essentiel de l'info chaque matin sur votre téléphone."),
        ("es", "Este reportaje se puede escuchar en nuestro programa del domingo."), ("es", "Seguiremos informando."),
        ("es", "Consulta aquí el mapa de los desvíos."),
        ("es", "Los enlaces marcados con asterisco son publicitarios."),
        ("es", "Aclaración: el autor es miembro de la asociación mencionada."),
        ("es", "Apoya nuestro trabajo con una donación."), ("it", "Ascolta anche l'ultima puntata del nostro podcast."),
        ("it", "Questo contenuto proviene da un fornitore esterno."), ("it", "Hai domande su questo tema?"),
        ("nl", "Al het nieuws uit de regio staat in onze app."), ("nl", "Het artikel is om 18.40 uur aangevuld."),
        ("nl", "Luister ook naar de nieuwste aflevering van onze podcast."),
        ("pt", "Uma versão anterior deste texto trazia uma data errada."),
        ("pt", "A matéria foi atualizada às 18h40."), ("pt", "Leia o nosso especial sobre pontes."),
        ("fr", "Si vous achetez via nos liens, nous pouvons toucher une commission."),
        ("pt", "Se comprar pelos nossos links, podemos receber uma comissão."),
    ]

    /// No sentence of them is chosen, wherever they stand; in pages as in plain text.
    @Test(arguments: notices) func whatAPageSaysOfItselfIsNotChosen(_ language: String, _ notice: String) throws {
        let all = try #require(Self.articles[language])
        for place in [0, 1, 3] {
            var paragraphs = all
            paragraphs.insert(notice, at: place)
            for isPage in [false, true] {
                let found = chosen(try article(paragraphs, language, isPage: isPage))
                #expect(!found.contains(notice), "\(place) \(isPage)")
                // Above the others a line may be the headline.
                #expect(found.suffix(2) == all.suffix(2), "\(place) \(isPage)")
            }
        }
    }

    /// News in the same words were taken out of the text once, or were in no summary.
    @Test(arguments: [
        ("de", "Die Linke will den Anteil der Sozialwohnungen erhöhen, doch sie haben dafür keine Mehrheit."),
        ("de", "Wenn sie links abbiegen, droht den Fahrern eine Anzeige."),
        ("fr", "Nous devons resserrer les liens avec nos partenaires européens."),
        ("fr", "Le texte a été modifié par les sénateurs avant le vote final de mercredi."),
        ("nl", "Linkse raadsleden in de commissie willen onze haven sparen."),
        ("es", "La comisión puede abrir otra causa si halla un enlace entre ambos hechos."),
        ("es", "El juicio contra el armador continuará el lunes."),
        ("it", "La protesta dei pescatori continua nel porto di Valmarina."),
        ("pt", "A greve dos pescadores continua no porto de Valmar."),
    ])
    func newsInTheSameWordsStays(_ language: String, _ sentence: String) throws {
        let all = try #require(Self.articles[language])
        let read = try article(all + [sentence] + all.suffix(1), language, isPage: false)
        #expect(
            read.paragraphs.contains {
                $0.role == .body && String(decoding: read.content(of: $0), as: UTF8.self) == sentence
            })
    }

    /// What can be nothing else is no text.
    @Test(arguments: [
        ("de", "Dieser Beitrag wurde mit Unterstützung künstlicher Intelligenz erstellt und geprüft."),
        ("de", "Anmerkung der Redaktion: In der ersten Version dieses Textes war das Datum falsch."),
        ("es", "Este contenido fue hecho con la asistencia de una inteligencia artificial."),
        ("it", "Nota della redazione: il titolo di questo articolo è stato modificato."),
        ("nl", "In een eerdere versie van dit artikel stond een verkeerde datum."),
    ])
    func whatOnlyAPageSaysIsNoText(_ language: String, _ notice: String) throws {
        let all = try #require(Self.articles[language])
        for isPage in [false, true] {
            let text = try article(all + [notice], language, isPage: isPage).text
            #expect(String(decoding: text, as: UTF8.self) == all.joined(separator: "\n\n"))
        }
    }

    /// Sentences of articles with the same words.
    @Test(arguments: [
        ("de", "Alle Bilder wurden gestohlen."), ("de", "Hier hängen 60 Bilder."), ("de", "Unser Dorf stirbt aus."),
        ("de", "Das Video zeigt, wie zwei Männer die Tür aufbrechen."), ("de", "Die Folge war ein Stau."),
        ("de", "Der Name der Straße wurde 1949 geändert."), ("de", "Haben Sie Angst vor dem Wolf?"),
        ("fr", "Le journal a été vendu à un groupe belge."), ("fr", "Chaque matin, il ouvre à cinq heures."),
        ("fr", "Tous les articles ont été saisis par la douane."), ("fr", "Notre village se meurt."),
        ("es", "El vídeo muestra a dos hombres que fuerzan la puerta."), ("es", "Hemos perdido el mapa."),
        ("es", "Cada mañana abre la panadería a las cinco."), ("it", "Guardia di Finanza: sequestrati mille video."),
        ("nl", "Deel van de site blijft dicht."), ("pt", "Confirmado o programa do festival."),
    ])
    func sentencesOfArticlesAreChosen(_ language: String, _ sentence: String) throws {
        let all = try #require(Self.articles[language])
        let paragraphs = [all[0], sentence, all[1], all[2]]
        #expect(chosen(try article(paragraphs, language, isPage: false)) == paragraphs)
    }

    /// What an article is about it may say in any words.
    @Test func anArticleAboutTextsKeepsItsSentences() throws {
        let all = [
            "Der Landtag hat am Mittwoch über Artikel 5 der Verfassung gestritten. Die Opposition will ihn streichen.",
            "Dieser Artikel wurde 1949 von zwei Kammern geändert.",
            "Die Regierung lehnt das ab. Über den Artikel soll das Volk im Herbst abstimmen.",
        ]
        #expect(chosen(try article(all, "de", isPage: false)) == all)
        #expect(chosen(try article([all[1]], "de", isPage: false)) == [all[1]])
    }

    /// English and Vietnamese have rules and a model of their own.
    @Test func otherLanguagesHaveNone() throws {
        for code in ["en", "vi", "pl"] { #expect(HouseNotice(try #require(Language(code))) == nil) }
    }
}
