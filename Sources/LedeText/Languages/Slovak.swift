/// Slovak data.
enum Slovak {
    static let stopWords: StaticString = """
        a aby aj ak ako aká aké akú ale alebo ani áno asi až bez bol bola boli bolo bude budem budeme budú by byť \
        cez čo či ďalej ďalší ďalšie dnes do ešte ho hoci i ich im iba iné ja je jeho jej ju k kam každý kde keď \
        keďže kto ktorá ktoré ktorého ktorej ktorí ktorom ktorou ktorý ktorých ku lebo len ma má majú máme mať medzi \
        mi mňa mne mnou mohol môj môže môžu my na nad nám nás náš naše nebo neho nej než nie nič nich nielen niekto \
        nikdy no o od odo okrem on ona oni ono pán po pod podľa pokiaľ ponad potom práve pre preto pretože pred \
        predtým pri proti prvý s sa seba si sme so som spolu sú svoj svoje svojho svoju ta tá tak takže tam te tej \
        ten tento tie tieto tiež to toho tom tomto tomu totiž toto tu túto ty tých tým u už v vám vás váš včera však \
        vo vy viac všetci všetko vyššie z za zatiaľ zo že
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            p pí sl dr ing mgr bc mudr judr phdr rndr doc prof csc arch gen plk mjr kpt por npor st sv min
            """,
        numbered: "č čís s str zv kap ods čl obr tab tel r roč hod",
        inner: "napr t.j tj tzv tzn resp príp cca zvl angl nem lat porov",
        endings: "tis mil mld r l s.r.o a.s spol inc ltd co jr nám ul u.s",
        starters: stopWords,
        months: """
            januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra január február \
            marec apríl máj jún júl august september október november december
            """,
        habits: [.ordinals, .syllabicConsonants])
}
