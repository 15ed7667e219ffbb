/// Turkish data.
enum Turkish {
    static let stopWords: StaticString = """
        acaba ama ancak artık aslında ayrıca az bana bazı belki ben benden beni benim beri bile bin bir birçok biri \
        birkaç biz bize bizi bizim böyle böylece bu buna bunda bundan bunlar bunları bunların bunu bunun burada \
        bütün çok çoğu çünkü da daha dahi de defa değil diğer diye dolayı dolayısıyla en fakat gibi göre hala halde \
        hangi hani hatta hem henüz hep hepsi her herhangi herkes hiç hiçbir için ile ilgili ilk ise işte itibaren \
        kadar karşın kendi kendine kendisi ki kim kimse mı mi mu mü nasıl ne neden nedenle nerede niçin niye o olan \
        olarak oldu olduğu olduğunu olması olmak olmayan olsa olup olur ona onda ondan onlar onları onların onu onun \
        orada oysa öyle pek rağmen sadece sanki sen senin siz sizin son sonra şey şimdi şu şöyle şunu tarafından tüm \
        var vardı ve veya ya yani yapılan yapmak yerine yine yoksa zaten
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            sn dr prof doç yrd av op uzm müh mim öğr gör arş alb gen korg tümg org yzb bnb tğm hz st
            """,
        numbered: "no nu s sf md cilt böl tel bkz fık",
        inner: "örn bkz yak m.ö m.s krş",
        endings: "ltd şti a.ş inc co mah cad sok sk blv apt t.c a.b.d u.s yy",
        starters: stopWords,
        weakStarters: "o",
        months: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        habits: [.ordinals, .ordinalsBeforeCapitals])
}
