/// Italian data.
enum Italian {
    static let stopWords: StaticString = """
        a abbiamo ad ai al alla alle allo allora altra altre altri altro anche ancora anzi appena avere aveva \
        avevano avrà avrebbe c c'è che chi ci ciò cioè col come comunque con contro così cui d da dagli dai dal dall \
        dalla dalle dallo davanti degli dei del dell della delle dello dentro di dopo dove due dunque durante e è \
        ecco ed egli era erano essa esse essere essi fa fino fra fu fuori furono gli grazie ha hai hanno ho i il in \
        infatti inoltre insieme intanto invece io l la le lei li lo loro ma mai me meno mentre mi mia mie miei mio \
        molta molte molti molto ne né negli nei nel nell nella nelle nello nemmeno nessun nessuna nessuno niente no \
        noi non nostra nostri nostro nulla o ogni oggi oltre oppure ora ormai perché perciò però per più poco poi \
        poiché prima proprio può purtroppo qua qualche quale quali quando quanto quasi quella quelle quelli quello \
        questa queste questi questo qui quindi sarà sarebbe se secondo sei sempre senza si sì sia siamo siano siete \
        solo sono soprattutto sopra sotto sta stata stati stato su sua sue sugli sui sul sull sulla sulle sullo suo \
        suoi tale tanto te ti tra tre troppo tu tutta tutte tutti tutto tuttavia un una uno va verso vi voi vostro
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            sig sigg sig.ra sig.na dott dott.ssa dr dr.ssa prof prof.ssa ing avv arch geom rag on sen gen col cap \
            ten mar card mons s ss cav comm mr mrs pres min
            """,
        numbered: """
            n nr nn p pag pagg art artt cap vol fig tel c.a gen feb mar apr mag giu lug ago set sett ott nov dic
            """,
        inner: "es p.es cfr vs ca c.a i.e a.c d.c",
        endings: "s.p.a s.r.l inc ltd co jr v.le p.zza u.s",
        starters: stopWords,
        weakStarters: "la lo di da del della",
        months: """
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
            """)
}
