/// Portuguese data.
enum Portuguese {
    static let stopWords: StaticString = """
        a à abaixo acima agora ainda além algo alguém algum alguma algumas alguns ambos ante antes ao aos apenas \
        após aquela aquelas aquele aqueles aquilo as às assim até atrás bem cada com como conforme contra contudo \
        cuja cujo da daquele das de dela delas dele deles depois desde dessa desse desta deste deve devem disso \
        disto do dois dos durante e é ela elas ele eles em embora enquanto então entre era eram essa essas esse \
        esses esta está estão estar estas estava estavam este estes estou eu foi foram há havia hoje isso isto já la \
        lá lhe lhes lo logo mais mas me mediante mesma mesmo meu meus mim minha minhas muita muitas muito muitos na \
        nada não nas nela nele nem nenhum nenhuma ninguém no nos nós nossa nossas nosso nossos nunca o onde ontem os \
        ou outra outras outro outros para pela pelas pelo pelos perante pode podem pois por porém porque portanto \
        pouco pouca poucos qual quais qualquer quando quanto quase que quem se segundo seja sem sempre sendo ser \
        será serão seu seus si sido só sob sobre somente sua suas tais tal também tampouco tanto te tem têm temos \
        ter teve tinha toda todas todavia todo todos três tu tua tudo um uma umas uns são vai vários você vocês vos
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            sr sra srs sras srta dr dra prof profa eng engª d des min dep sen gov pres gen cel cap maj ten sgt pe fr \
            sto sta exmo exma v.exa
            """,
        numbered: """
            nº n° núm n pág págs p pp art arts cap vol fig tel inc jan fev mar abr mai jun jul ago set out nov dez
            """,
        inner: "ex p.ex i.e e.g aprox vs cf a.c d.c obs",
        endings: "inc ltda ltd cia co s.a s/a av r jr e.u.a eua u.s",
        starters: stopWords,
        weakStarters: "da do de são dom no na",
        months: """
            janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
            """)
}
