extension LanguageDetector {
    /// The most frequent function words of each language, by script: the lists that tell languages apart.
    static let lists: [(code: String, words: StaticString)] = [
        (
            "en",
            """
            the of and to in a is that for on was with as it by he at from his are be this have an has had not but \
            were which they will their we been who would said more about when
            """
        ),
        (
            "de",
            """
            der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus \
            er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor \
            zur bis mehr durch man dann soll kann wurde
            """
        ),
        (
            "fr",
            """
            de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son \
            ont aux été cette mais elle ou ses comme nous leur fait être deux après sans même ces dont aussi
            """
        ),
        (
            "es",
            """
            de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha este sí \
            porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos fue son han ser años \
            según
            """
        ),
        (
            "it",
            """
            di che e la il un a per in una sono mi ho non si lo ma con le da ha come i è del della al dei nel alla \
            più dal anche gli sul nella delle ai stato dalla essere questo ci se anni ed degli due dopo loro suo
            """
        ),
        (
            "nl",
            """
            de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar \
            heeft door over hij ze werd wordt worden tot was ik die kan meer zich deze geen had hebben volgens jaar \
            zegt
            """
        ),
        (
            "pt",
            """
            de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à \
            seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem \
            mesmo aos são
            """
        ),
        (
            "pl",
            """
            w i na z do się nie że jest to o jak po co tak za od ale przez dla jego jej ich był było być są ma może \
            także już tym tego które który która oraz przed czy ze lat roku został będzie tylko jednak
            """
        ),
        (
            "da",
            """
            og i at er det en til af på for med de der den som ikke har et han var men fra vi om kan sig hun jeg \
            blev efter også ved nu skal havde være eller over hvor ud op dem end mod bliver år siger mere når
            """
        ),
        (
            "sv",
            """
            och i att det som en på är av för med till den har de inte om ett han var men sig från så kan vi när år \
            säger också efter ska eller vid nu hade under mot här även hon blir skulle där vara alla jag över mycket \
            många
            """
        ),
        (
            "nb",
            """
            og i det er på til en som å for av at har med de ikke den et han om fra var men vi seg kan etter så sier \
            ved hun nå skal også jeg hadde mot ble mer år eller blir bare være opp ut over der andre hvor noe noen \
            går
            """
        ),
        (
            "fi",
            """
            ja on ei että se hän oli ovat mutta kun myös joka mukaan ole niin kuin sen mitä tai jo olla jos vuoden \
            hänen nyt sitä vain ollut eivät kuitenkin ne siitä sekä jotka vielä ennen jälkeen kanssa noin tämä minä
            """
        ),
        (
            "cs",
            """
            a v se na je že s z do o k i jako za by ale si po pro tak od podle který jsou jeho která ve které už být \
            byl jsem při také než má až bylo před jen této však mezi let když ze kteří bude či roku
            """
        ),
        (
            "sk",
            """
            a v sa na je že s z do o k i ako za by ale si po pre tak od podľa ktorý sú jeho ktorá vo ktoré už byť \
            bol som pri tiež než má až bolo pred len však medzi rokov keď zo ktorí bude či roku aj ich nie
            """
        ),
        (
            "tr",
            """
            ve bir bu da de için ile olarak çok daha olan gibi kadar en sonra var o ama ise ne göre değil diye her \
            ki olduğu oldu tarafından mi yeni iki ilk büyük yıl hem ya ancak bunu onun son şekilde türkiye
            """
        ),
        (
            "vi",
            """
            của và là có không được các những cho trong một với người đã này để khi đến về như ra cũng từ vào ông \
            nhiều năm trên bị phải tại sẽ sau đó theo nhưng thì còn hơn nhất ở
            """
        ),
        (
            "id",
            """
            yang dan di dengan untuk ini itu dari dalam tidak pada akan ke oleh adalah juga mereka bisa telah karena \
            kami ada sebagai tersebut saat kepada lebih hanya dia menjadi tahun atas bahwa para seperti saya orang \
            sudah bagi
            """
        ),
        (
            "hu",
            """
            a az és hogy nem is egy ez meg volt csak de már ha mint még azt el kell vagy lehet után mert amely van \
            ki aki szerint között majd minden lesz nagy több először ezt be őt azonban valamint
            """
        ),
        (
            "ro",
            """
            de și în a la cu pe nu o care să că din un pentru mai este sunt ce al fi au fost ca dar după prin despre \
            am ai lui sau când acest această aceasta ei doar toate anul până fără ale unei cele
            """
        ),
        (
            "ca",
            """
            de la el que i a en els un per les amb una es del no se al és va ha més han com són però aquest dels o \
            aquesta ser seva seu fins també molt només entre sobre on quan pel perquè des segons anys tot
            """
        ),
        (
            "hr",
            """
            i u je na se da za od su s o kao iz koji bi a što te će ne to koje sve samo koja nije ili do po nakon \
            biti bio ali kako više godine prema smo jer njegov još između bila tako zbog ima već
            """
        ),
        (
            "et",
            """
            ja on ei et see oli ka kui mis ta aga oma ning kes või selle ma siis veel ole nii seda mida aasta välja \
            enam tema juba kuid pole mitte üle eest kõik olla oleks pärast need sai kus
            """
        ),
        (
            "ru",
            """
            и в не на что с как по это но из за от у к он а для так все его же до было был или быть она они также \
            года который о только при после мы если уже время были чтобы еще бы
            """
        ),
        (
            "uk",
            """
            і в на не що з у та до як про за від це але є для він було його також або року якщо бути вони які був \
            при після ми щоб ще під їх цього час який лише вже
            """
        ),
        (
            "bg",
            """
            и на в да се за от не с по е са че като до но или при си ще това го който беше бъде както след които още \
            също той има само може обаче години която
            """
        ),
        (
            "kk",
            """
            және мен бұл да де бір үшін деп бойынша болып туралы ол деген еді болады екен сол осы жыл бар болған \
            кейін дейін
            """
        ),
        (
            "be",
            """
            і ў у на не што з да як пра за гэта але для ён было яго таксама або быць яны якія быў пры пасля каб яшчэ
            """
        ),
        (
            "sr",
            """
            и у је на се да за од су са о као из који би а што те ће не то које све само која није или до по након
            """
        ),
        (
            "ar",
            """
            في من على إلى أن عن مع التي هذا الذي كان هذه بين ما لا أو قد بعد كما ذلك قال لم إن هو كل وقد حيث خلال \
            منذ بعض وفي
            """
        ),
        (
            "fa",
            """
            و در به از که این را با است برای آن یک خود تا کرد بر هم می نیز شده ها شد یا اما ما دو وی باید گفت کند \
            کرده
            """
        ),
        (
            "ur",
            """
            کے میں کی ہے اور سے کا کو اس نے پر ہیں کہ کہا بھی ایک نہیں تھا ہو گیا یہ جو لیے
            """
        ),
        (
            "hi",
            """
            के में की है और से का को ने पर कि हैं भी एक नहीं था यह इस जो हो गया लिए कर तो ही या थे अपने साथ रहा कहा
            """
        ),
        (
            "mr",
            """
            आणि आहे या ते व तर हे होते आहेत नाही की असे पण यांनी त्या केली केले होता मात्र झाली येथे
            """
        ),
    ]
}
