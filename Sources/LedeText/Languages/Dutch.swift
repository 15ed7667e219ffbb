/// Dutch data.
enum Dutch {
    static let stopWords: StaticString = """
        aan al aldus alle alleen alles als altijd ander andere anders ben bij bijna bovendien daar daardoor daarin \
        daarmee daarna daarnaast daarom daarop daarvan dan dat de den der deze die dit doch doen door dus een eens \
        eerst eerder elk elke en enkele er ernaar ervan ge geen geweest haar had hadden hebben hebt heeft heel hem \
        hen het hier hij hoe hoewel hun iedereen iemand iets ik in inmiddels is ja je jij jou jouw jullie kan kon \
        konden kunnen maar mag me meer meest men met mij mijn minder moest moet moeten mogelijk na naar naast nadat \
        niemand niet niets nog nooit nu of om omdat onder ondanks ongeveer ons onze ook op over per pas reeds sinds \
        slechts soms steeds te tegen ten ter terwijl toch toen tot tussen u uit uw van vanaf vandaag veel velen \
        verder via volgens voor vooral voordat waar waarbij waardoor waarin waarom waarvan wanneer want waren was \
        wat we weer wel welke werd werden wie wij wil wilde worden wordt zal ze zeer zelf zelfs zich zij zijn zo \
        zoals zonder zou zouden zowel zullen
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            dhr mevr mw mr mrs ms drs dr ir ing prof ds st gen kol maj kap lt min mgr pater wnd jhr bc
            """,
        numbered: """
            nr nrs blz p pag art hfst afb fig tel jan febr feb mrt apr jun jul aug sept sep okt nov dec ca
            """,
        inner: """
            bijv bv d.w.z m.b.t o.a i.v.m t.o.v m.u.v n.a.v o.l.v resp incl excl ca vs a.u.b t.a.v w.o z.g zgn aanw \
            vnw evt i.p.v m.i.v
            """,
        endings: """
            e.d b.v n.v inc ltd co jr sr e.a jl a.s jan febr apr aug sept okt nov dec u.s
            """,
        starters: stopWords,
        weakStarters: "van de den der ten ter het een st",
        months: """
            januari februari maart april mei juni juli augustus september oktober november december
            """)
}
