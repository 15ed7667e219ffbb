/// Polish data.
enum Polish {
    static let stopWords: StaticString = """
        a aby ale ani aż będą bez bo bowiem by być był była było były chociaż choć co coraz coś cóż czego czemu czy \
        czyli dla dlaczego dlatego do dopiero dotąd dwa dziś gdy gdyby gdyż gdzie go i ich ile im inne innych iż ja \
        jak jaka jakie jako jakby je jeden jednak jednocześnie jednym jedna jego jej jemu jest jestem jeszcze jeśli \
        jeżeli już każda każdy każdego kiedy kim kto która które którego której który których którym którzy lecz lub \
        ma mają mam mamy mi mimo między mnie moga mogą może można mój moja musi my na nad nam nami nas nasz nasza \
        nasze natomiast nawet nią nic nich nie niego niej nigdy nim nimi niż no o obecnie od ok on ona one oni ono \
        oraz pan pani po pod podczas ponieważ ponad poza potem przed przede przez przy raz również są sam się skąd \
        sobie swoje swoim swój ta tak także taka taki takie tam te tego tej temu ten teraz też to tobie tu tutaj \
        twój ty tych tylko tym tymczasem u w wam was we według wiele wielu więc wśród właśnie wszyscy wszystkich \
        wszystko wtedy z za zaś zatem ze został została zostały żaden że żeby
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            p pp dr hab prof inż mgr lek ks o gen płk ppłk mjr kpt por ppor sierż red abp bp kard św bł min dyr prez \
            pos śp im mec asp insp podinsp nadkom kom st mł adw wicemin zast
            """,
        numbered: "nr nry s str t art ust poz rozdz tel rys tab r pkt ul al pl os godz",
        inner: """
            np tzw tzn m.in tj zob por ok ew wg ws św ds pn płn płd zach wsch sp ur zm przyp ang niem franc łac al \
            daw bałt
            """,
        endings: "in r w wyd pt ul al pl sp z.o.o s.a inc ltd co jr u.s n.e p.n.e",
        starters: stopWords,
        verbs: """
            miał miała mieli miały powiedział powiedziała dodał dodała został została zostali zostały mówił mówiła urodził \
            urodziła zmarł zmarła pracował pracowała mieszkał mieszkała
            """,
        weakStarters: "o pan pani w z",
        months: """
            stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
            """,
        habits: [.ordinals])
}
