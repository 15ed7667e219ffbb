/// German data.
enum German {
    static let stopWords: StaticString = """
        ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus \
        außerdem bei beim beide beiden bereits bevor bin bis bisher bist da dabei dafür dagegen daher damals damit \
        danach dann daran darauf darüber darum das dass daß davon dazu dein deine dem den denen denn dennoch der \
        deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen \
        einer eines einige einigen einmal er erst es etwa etwas euch euer fast für gab gegen gegenüber gibt habe \
        haben hat hatte hatten hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in \
        indem ins ist ja jede jedem jeden jeder jedes jedoch jene jetzt kann kein keine keinen keiner können könnte \
        könnten man manche mehr mein meine mich mir mit muss müssen musste nach nachdem nicht nichts noch nun nur ob \
        obwohl oder ohne schon sehr sei seien sein seine seinem seinen seiner seit selbst sich sie sind so sogar \
        solche soll sollen sollte sollten sondern sonst sowie trotz trotzdem über um und uns unser unsere unter viel \
        viele vielen vom von vor wann war waren warum was wegen weil weiter weitere welche wenn wer werde werden wie \
        wieder will wir wird wo wohl wollen wollte worden wurde wurden während wäre würde würden zu zum zur zwar \
        zwischen
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            hr hrn fr frl dr prof dipl ing med phil jur rer nat hc mag st gen oberst hptm lt präs pfr kard bf min \
            ministerpräs geb verh gest sog bzw ggf evtl inkl exkl zzgl vgl ca bzgl abzgl einschl insb fa gebr univ gem
            """,
        numbered: """
            nr nrn abs art abb bd kap s str tel tab ziff rn anm jan feb mrz apr jun jul aug sep sept okt nov dez mo \
            di mi sa aufl hrsg bl gem temp ungef
            """,
        inner: """
            az urt beschl z.b d.h u.a i.d.r i.a z.t o.ä s.o s.u v.a bzw vgl ca ggf evtl inkl sog bspw zzgl lt n.chr v.chr tägl \
            jährl ehem urspr lat griech engl frz dt österr ital span russ poln südl nördl östl westl allg versch \
            gegr mind zit ebd kath evang insg mtl durchschn rd
            """,
        endings: """
            usw etc mio mrd tsd std min sek str pl inc ltd co corp jr sen jun st e.v jh jhd jhdt chr obj geb gest \
            u.s usf dgl jan feb apr jul aug sep sept okt nov dez bd abs
            """,
        starters: stopWords,
        weakStarters: "st will sein ihr am beim im zum zur vom beide alle etwa",
        months: """
            januar jänner februar februars märz april mai juni juli august september oktober november dezember jan \
            feb mär mrz apr jun jul aug sep sept okt nov dez
            """,
        habits: [.ordinals, .ordinalsBeforeCapitals, .streets])
}
