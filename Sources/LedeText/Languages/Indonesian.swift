/// Indonesian data.
enum Indonesian {
    static let stopWords: StaticString = """
        ada adalah agar akan akibat aku alias antara apa apabila apakah atas atau bagi bagian bahkan bahwa baik \
        banyak baru bawah beberapa begitu belum berada berbagai bersama bisa bukan dalam dan dapat dari daripada \
        demi demikian dengan di dia diri dua hal hanya harus hingga ia ialah ini itu jadi jangan jika juga kali \
        kalau kami kamu karena kata ke kecuali kemudian kepada ketika kini kita lagi lain lainnya lalu lebih maka \
        mana masih maupun melainkan melalui memang menjadi menurut mereka merupakan meski meskipun mungkin namun nya \
        oleh pada padahal para pernah pula pun saat saja salah saling sambil sampai sangat satu saya seakan sebab \
        sebagai sebelum sebuah secara sedang sehingga sejak sejumlah sekitar selain selama seluruh semua sementara \
        seorang seperti serta sesuai sesudah setelah setiap siapa suatu sudah supaya tak tanpa tapi telah tentang \
        terhadap termasuk ternyata tersebut tetapi tiap tidak untuk usai yaitu yakni yang
        """

    static let abbreviations = Abbreviations.Lists(
        titles: "h hj drs dr dra ir prof tn ny sdr kh jl kol letjen mayjen brigjen irjen jend",
        numbered: "no hlm hal pasal jl tel",
        inner: "a.n d.a u.p",
        endings: "dll dsb dst tbk inc ltd co rp s.h s.e m.si",
        starters: stopWords,
        months: """
            januari februari maret april mei juni juli agustus september oktober november desember
            """)
}
