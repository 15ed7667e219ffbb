import Testing

@testable import LedeDigest

/// Samples of RFC 3492, section 7.1, and two names.
struct PunycodeTests {
    @Test(arguments: [
        ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
        ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"), ("-> $1.00 <-", "-> $1.00 <--"), ("bücher", "bcher-kva"),
        ("münchen", "mnchen-3ya"),
    ])
    func encodesLabels(label: String, expected: String) {
        let encoded = Punycode.encode(label.unicodeScalars.map(\.value))
        #expect(String(decoding: encoded, as: UTF8.self) == expected)
    }
}
