/// Swedish data.
enum Swedish {
    static let stopWords: StaticString = """
        aldrig alla allt alltid alltså andra annan annat att av bara bland blev bli blir blivit både båda de dem den \
        denna deras dess dessa dessutom det detta dig din dina ditt dock du då där därefter därför efter efteråt \
        eftersom ej eller emellan emot en enligt er era ett finns fler flera flesta fram från får fick för förra \
        före första genom ger gör gå går ha hade han hans har hela hellre henne hennes hon honom hos hur här i idag \
        ifrån igen igår in inför ingen inget inom inte intill ja jag jo just kan kommer kring kunde kvar liksom lite \
        man med medan mellan men mer mera mest mig min mina mindre minst mitt mot mycket måste många nu när nån \
        någon något några nästan och också om omkring oss på redan rätt samma samt samtidigt sedan sen sig sin sina \
        sist sitt själv ska skall skulle som står så sådan sådana såg tack till tills trots tyvärr under upp ut utan \
        utanför uti vad var vara varför varit varje vart vem vems vi vid vidare vilka vilken vilket vill även över \
        åt än ännu är
        """

    static let abbreviations = Abbreviations.Lists(
        titles: "hr fru frk dr prof st gen kapt löjtn dir ing fil kand adv rev mr mrs ms",
        numbered: """
            nr s sid kap art st p tel fig jan feb mars apr aug sept sep okt nov dec kl avd
            """,
        inner: """
            t.ex tex bl.a d.v.s dvs m.a.o fr.o.m t.o.m p.g.a pga s.k sk ca resp exkl inkl jfr ev ang vs
            """,
        endings: "o.s.v m.m mm m.fl mfl st tr inc ltd co jr e.kr f.kr e.d o.d u.s",
        starters: stopWords,
        months: """
            januari februari mars april maj juni juli augusti september oktober november december
            """)
}
