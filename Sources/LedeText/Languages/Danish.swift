/// Danish data.
enum Danish {
    static let stopWords: StaticString = """
        ad af aldrig alle allerede alt altid anden andet andre at bare begge blandt blev blevet blive bliver både da \
        de dem den denne der deres derefter derfor derimod dermed dertil desuden det dette dig din dine disse dit \
        dog du efter eftersom ej eller ellers en end endnu enten er et for fordi foran forrige fra får før først \
        gennem gør ham han hans har havde have heller hen hende hendes her hos hun hvad hvem hver hvilke hvilken \
        hvis hvor hvordan hvorfor hvornår i igen ikke imod ind indtil ingen intet ja jeg jer jo kan kom kommer kun \
        kunne lige ligesom lidt man mange med meget mellem men mens mere mest mig min mindre mine mit mod måske må \
        ned nej nogen noget nogle nok nu når og også om omkring op os over overfor på samme sammen samt selv selvom \
        siden sig sin sine sit skal skulle som stadig så sådan således tid til tilbage uden ud under var ved vi vil \
        ville vor vores være været
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            hr fru frk dr prof skt st kapt gen obl ing cand mag jur hon mr mrs ms adv dir
            """,
        numbered: """
            nr s p kap art stk pkt bd tlf fig jan feb mar apr jun jul aug sep sept okt nov dec kl d
            """,
        inner: """
            f.eks fx bl.a dvs d.v.s m.h.t vedr evt inkl ekskl jf pga p.g.a ca mht angående i.e e.g vs hhv
            """,
        endings: """
            o.s.v m.m mv m.v mfl m.fl og.lign o.l a/s aps inc ltd co corp jr sr e.u u.s e.kr f.kr sml st
            """,
        starters: stopWords,
        months: """
            januar februar marts april maj juni juli august september oktober november december
            """,
        habits: [.ordinals])
}
