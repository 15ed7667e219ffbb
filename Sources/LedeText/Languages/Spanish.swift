/// Spanish data.
enum Spanish {
    static let stopWords: StaticString = """
        a además afirmó ahora al algo algún alguna algunas alguno algunos ambos ante antes apenas aquel aquella \
        aquellas aquello aquellos aquí así aún aunque bajo bien cada casi como cómo con conforme contra cual cuál \
        cuales cualquier cuando cuándo cuanto cuatro de debe deben del desde después donde dónde dos durante e el él \
        ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos esta está estaba estaban están \
        estar estas este esto estos fue fueron gracias ha haber había habían hace hacia han hasta hay he hoy incluso \
        la las le les lo los luego mas más me mediante mejor menos mi mí mientras mis mismo misma mucho mucha muchas \
        muchos muy nada ni ningún ninguna no nos nosotros nuestra nuestro nuestras nuestros nunca o os otra otras \
        otro otros para pero poco por porque pues que qué quien quién quienes se sea según ser será serán si sí sido \
        siempre sin sino sobre sólo solo son su sus tal también tampoco tan tanto te tenía tendrá ti tiene tienen \
        toda todas todavía todo todos tras tres tu tus u un una unas uno unos usted ustedes va varias varios y ya yo
        """

    static let abbreviations = Abbreviations.Lists(
        titles: """
            sr sra srta sres dr dra dres d dª dña lic ing arq gral gen cnel cap tte sgto prof profa mons fr sto sta \
            hno hna excmo ilmo pdte dip sen gob alm av avda pza
            """,
        numbered: """
            núm nro nº n° pág págs p pp art arts cap vol fig tel inc ene feb mar abr jun jul ago sept oct nov dic no
            """,
        inner: "p.ej ej i.e e.g aprox vs cf v.gr a.c d.c",
        endings: """
            inc ltd cía co corp s.a s.l s.a.u ee.uu u.s c.v admón dpto núm ene feb abr ago sept oct nov dic jr ud \
            uds vd vds cc
            """,
        starters: stopWords,
        weakStarters: "san don de del",
        months: """
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
            """)
}
