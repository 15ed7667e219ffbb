/// Czech data.
enum Czech {
    static let stopWords: StaticString = """
        a aby ačkoli ale anebo ani aniž ano asi až bez během bude budeme budou by byl byla byli bylo byly být co což \
        cz či článek ještě dál dále do dnes dokud dosud já jak jako jaké je jeho její jejich jemu jen jenom jenž \
        jestli jestliže jsem jsi jsme jsou jste již k kam každý kde kdo kdy když ke kromě která které kterého kterém \
        kterou který kteří ku kvůli ma má mají me mezi mé mi místo mně mnou moc mohl může můj my na nad nám námi \
        napsal naopak navíc nás náš naše nebo něco nechť nejen není nic nich než ně ni nikdo nikdy o od ode on ona \
        oni ono ovšem pak po pod podle pokud potom poté pouze pro proč proto protože první před přes přesto při s se \
        si sice sobě spolu stále své svého svou svůj svých ta tady tak také takže tam tato te tě tedy ten tento teď \
        těch tím to tobě tohle toho tom tomto tomu totiž toto třeba tu tuto ty tyto u už v vám váš vaše včera však \
        ve vedle více všech všechno všichni vůbec vy z za zatím zatímco zda zde ze že
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            p pí sl dr ing mgr bc mudr judr phdr rndr doc prof csc arch gen plk mjr kpt por npor st sv min prim red
            """,
        numbered: "č čís s str sv kap odst čl obr tab tel r roč hod",
        inner: "např tj tzv tzn resp popř příp cca mj zejm vč sv angl něm lat srov viz kupř",
        endings: "tis mil mld r l s.r.o a.s spol inc ltd co jr nl n.l př.n.l st stol ul nám tř u.s",
        starters: stopWords,
        months: """
            ledna února března dubna května června července srpna září října listopadu prosince leden únor březen \
            duben květen červen červenec srpen říjen listopad prosinec
            """,
        habits: [.ordinals, .syllabicConsonants])
}
