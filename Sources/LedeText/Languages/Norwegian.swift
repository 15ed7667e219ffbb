/// Norwegian data.
enum Norwegian {
    static let stopWords: StaticString = """
        alle aldri allerede alltid alt altså andre annen annet at av bare begge ble blei blir blitt bli både båe da \
        de deg dei dem den denne der deres dermed derfor deretter det dette di din dine disse ditt dog du dykk då e \
        eg ein eit ei eller ellers en enn er et etter ettersom ett for fordi foran fra frå fram få får før først \
        gjennom gjør ha hadde han hans har henne hennes her hjå ho hun hva hvem hver hverken hvilke hvilken hvis \
        hvor hvordan hvorfor i idag ifølge ikke ikkje imidlertid imot ingen inn innen intet ja jeg jo kan kom kommer \
        kun kunne kva kven korleis litt likevel man mange med medan meg meget mellom men mens mer mest min mine \
        mindre mitt mot mye må måtte ned nei noe noen nok nå når og også om omkring opp oss over på samme sammen \
        samt selv selvom si siden sin sine sitt sjøl skal skulle slik som så sånn tidligere til tilbake tross um \
        under ut uten var vart ved vere vi vil ville vore vår våre være vært
        """

    static let abbreviations = Abbreviations.Lists(
        titles: "hr fru frk dr prof st kapt gen løytn adv dir ing cand mr mrs ms",
        numbered: """
            nr s kap art pkt bd tlf fig jan feb mar apr jun jul aug sep sept okt nov des kl
            """,
        inner: """
            f.eks bl.a dvs d.v.s m.h.t mht vedr evt inkl ekskl jf pga p.g.a ca iht ang vs
            """,
        endings: "o.s.v m.m mv m.v mfl m.fl o.l e.l a/s inc ltd co jr e.kr f.kr u.s",
        starters: stopWords,
        months: """
            januar februar mars april mai juni juli august september oktober november desember
            """,
        habits: [.ordinals])
}
