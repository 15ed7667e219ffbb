/// English data.
enum English {
    static let stopWords: StaticString = """
        a about above across after again against all almost also although always am among an and another any are \
        aren't around as at back be became because become been before being below between both but by can can't \
        cannot could couldn't did didn't do does doesn't doing don't down during each either else even ever every few \
        first for from further get got had hadn't has hasn't have haven't having he he'd he'll he's her here hers \
        herself him himself his how however i i'd i'll i'm i've if in instead into is isn't it it'd it'll its \
        itself just last least less let like made make many may me might more most mr mrs ms much must mustn't my \
        myself neither never next no nor not now of off often on once one only onto or other others our ours \
        ourselves out over own per perhaps rather said same say says see seen several shall she she'd she'll \
        should shouldn't since so some still such than that the their theirs them themselves then there these they \
        they'd they'll they're they've this those though three through thus till to together too toward towards two \
        under until up upon us very was wasn't we we'd we'll we're we've were weren't what when where whether which \
        while who whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're \
        you've your yours yourself yourselves
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            gen sen rep gov lt col maj capt sgt cpl pvt cmdr comdr adm rev hon pres supt det insp messrs mmes mme \
            mlle ft mt sr jr msgr amb atty cdr dir esq fr sens reps govs gens drs profs revs ald brig cllr br dep \
            ofc pfc engr barr alh adv ven
            """,
        numbered: """
            no nos rs p pp para paras fig figs vol vols ch chap art arts sec secs sect app eq ver pt pts op ed eds rm apt \
            ste jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri rte hwy ext tel ca cir
            """,
        inner: """
            e.g i.e eg ie vs v cf viz approx incl excl esp resp deg the an and
            """,
        endings: """
            etc st ave blvd rd ln sq bldg dept univ assn inst intl natl govt mfg cos corp ltd inc co jr sr esq al \
            jan feb mar apr aug sept oct nov dec tues thurs ph.d m.d b.a m.a b.c b.c.e a.d d.c u.s u.k u.n e.u vol \
            sec approx
            """,
        properEndings: """
            ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr \
            nev okla ore pa tenn tex va vt wash wis wisc wyo ont que alta sask rep dem
            """,
        starters: """
            a about according additionally after again all also although an and another any apparently are as at \
            because been before both but by currently did do does during each earlier either even eventually every \
            everyone few finally for from had has have he her here hers his how however i if in instead is it its \
            just later last many maybe meanwhile moreover much my neither nevertheless no nobody none nor not \
            nothing now of often on once one only or our perhaps previously recently she should since so some \
            someone sometimes soon still such that the their them then there therefore these they this those though \
            through thus to today together tomorrow too unless until was we were what whatever when where whether \
            which while who whose why with within without would yesterday yet you your
            """,
        pronouns: "i he she it we they you this there my our if",
        months: """
            january february march april may june july august september october november december jan feb mar apr \
            jun jul aug sep sept oct nov dec
            """,
        afterTime: """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun eastern \
            pacific central mountain local beijing london moscow tokyo standard daylight greenwich
            """,
        exclaiming: "jeopardy wham",
        sayings: """
            said says wrote writes tweeted replied exclaimed wondered quipped joked shouted yelled screamed responded \
            recalled pleaded demanded added cried insisted
            """,
        askings: "asked asks told tells",
        reported: "that if whether for why how what he she it they we i there no",
        determiners: "the a an this these his her its their our my one two three four five six",
        speakerLinks: "of and",
        featuring: "feat")
}
