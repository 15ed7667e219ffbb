/// Vietnamese data.
enum Vietnamese {
    static let stopWords: StaticString = """
        ai anh bà bằng bên bị bởi các cái cả càng chỉ chị cho chưa có con cô còn của cùng cũng cứ dù do đã đang đây \
        đấy để đến đều điều đó được đối gì giữa hay hãy hết hoặc hơn hồi khi không là lại lên lúc mà mỗi mọi một mới \
        muốn nào nay này nên nếu ngay nhất như nhưng những nhiều nó nơi nữa ông ở phải qua ra rằng rất riêng rồi sau \
        sẽ sự ta tại tất thì theo thế thêm thường tôi tới trên trong trước từ từng tự và vào vẫn về vì việc vậy vừa \
        với xuống
        """

    static let abbreviations = Abbreviations.Lists(
        titles: "tp gs ts ths pgs gs.ts pgs.ts bs bscki bsckii bs.cki bs.ckii ks ths.bs ls tx q p tt đ.c kts ctcp",
        numbered: "tr số q p đ đt ql",
        inner: "v.d",
        endings: "v.v vv tp.hcm",
        starters: stopWords,
        weakStarters: "anh bà ông cô chị tại")
}
