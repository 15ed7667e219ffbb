/// Finnish data.
enum Finnish {
    static let stopWords: StaticString = """
        ai aikana aina ainakin ajan alla asti edes ehkä ei eikä eivät eli ellei elleivät emme en enemmän eniten \
        ennen entä että heidän heidät heille heitä hän häneen hänelle hänen hänestä häntä he huolimatta hyvin ihan \
        ilman itse ja jo johon joita joka jokainen jokin jolla jolloin jolle jonka jopa jos joskus josta jossa jota \
        jotka jotta joten juuri kaikki kaikkea kaikkien kanssa kautta kerran keskellä koko koska koskaan kuin \
        kuitenkin kuka kukaan kun kuten kyllä lisäksi luona lähes läpi me meidän meille meitä melko mihin mikä \
        mikään miksi millainen milloin minkä minua minulla minun minut minä missä mistä mitä mitään miten muita muu \
        muun muut muttei mutta myös myöhemmin niiden niihin niille niin niinpä niistä niitä nuo noin nyt nämä ne \
        näiden näin näitä näkö ole olemme olen olet olette oli olin olisi olisivat olivat olla olleet ollut on ovat \
        pian pitää poikki paitsi se sekä sen siellä siihen siinä siis siitä silti sillä sitä sinä sinun sitten saa \
        samalla samoin tai taas tuo takia toki tosin toinen tämä tämän tähän tänään tässä tästä tätä täällä vaan vai \
        vaikka vain varten vasta vastaan vielä vieläkin voi voidaan voivat yhä yhdessä yli
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            hra rva nti tri prof dos fil kand maist ins dipl ev evl ltn kapt kenr maj st
            """,
        numbered: "nro n:o s ss luku kpl kuva taul puh klo v art mom",
        inner: """
            esim mm m.m ts t.s eräs ks vrt ns n.s n mt nk em ym alk huom lyh ent nyk tav engl ruots saks
            """,
        endings: "ym jms ao inc ltd co jr eaa ekr jkr e.kr j.kr mk tunt kpl os u.s",
        starters: stopWords,
        months: """
            tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta \
            lokakuuta marraskuuta joulukuuta tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun \
            elokuun syyskuun lokakuun marraskuun joulukuun
            """,
        habits: [.ordinals])
}
