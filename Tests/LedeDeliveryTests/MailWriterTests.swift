import LedeArticle
import LedeDigest
import Testing

@testable import LedeDelivery

struct MailWriterTests {
    @Test(
        arguments: [
            ("news@example.org", "", "news@example.org"),
            ("Daily News <news@example.org>", "Daily News", "news@example.org"),
            ("\"News, Daily\" <a.b+c@x.example>", "News, Daily", "a.b+c@x.example"), ("<a@b>", "", "a@b"),
            ("Zoë\r\nBcc: x <a@b.example>", "Zoë Bcc: x", "a@b.example"), ("", nil, nil), ("a b@c.example", nil, nil),
            ("a@b@c", nil, nil), ("a@", nil, nil), ("@b", nil, nil), ("a..b@c", nil, nil), ("a@b.", nil, nil),
            ("a@b>\nBcc: x@y", nil, nil), ("ü@b.example", nil, nil), ("a@b.example, c@d.example", nil, nil),
        ] as [(String, String?, String?)])
    func readsAddresses(text: String, name: String?, address: String?) {
        let read = MailAddress(text)
        #expect(read?.name == name)
        #expect(read?.address == address)
    }

    @Test(arguments: [
        ("Plain subject", "Subject: Plain subject\n"),
        ("Grüße & mehr", "Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe_=26_mehr?=\n"),
        ("=?UTF-8?Q?x?=", "Subject: =?UTF-8?Q?=3D=3FUTF=2D8=3FQ=3Fx=3F=3D?=\n"),
        (
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
            "Subject: one two three four five six seven eight nine ten eleven twelve\n thirteen fourteen\n"
        ),
        (
            "漢字漢字漢字漢字漢字",
            "Subject: =?UTF-8?Q?=E6=BC=A2=E5=AD=97=E6=BC=A2=E5=AD=97=E6=BC=A2=E5=AD=97?=\n"
                + " =?UTF-8?Q?=E6=BC=A2=E5=AD=97=E6=BC=A2=E5=AD=97?=\n"
        ),
    ])
    func encodesHeaders(text: String, expected: String) {
        var headers = MailHeaders()
        headers.add("Subject", text: Array(text.utf8))
        #expect(String(decoding: headers.bytes, as: UTF8.self) == expected)
    }

    @Test func writesAddressHeaders() throws {
        var headers = MailHeaders()
        headers.add("From", [try #require(MailAddress("J. \"Q\" Doe <j@x.example>"))])
        headers.add("To", [try #require(MailAddress("Zoë <z@x.example>")), try #require(MailAddress("a@b.example"))])
        #expect(
            String(decoding: headers.bytes, as: UTF8.self) == """
                From: "J." "\\"Q\\"" Doe <j@x.example>
                To: =?UTF-8?Q?Zo=C3=AB?= <z@x.example>, a@b.example

                """)
    }

    @Test(arguments: [
        (PublicationDate(year: 2026, month: 3, day: 3), "Tue, 03 Mar 2026 12:00:00 +0000"),
        (PublicationDate(seconds: 0), "Thu, 01 Jan 1970 00:00:00 +0000"),
        (PublicationDate(seconds: -1), "Wed, 31 Dec 1969 23:59:59 +0000"),
        (PublicationDate(seconds: 951_782_399), "Mon, 28 Feb 2000 23:59:59 +0000"),
    ])
    func datesMails(date: PublicationDate, expected: String) {
        #expect(MailHeaders.text(of: date) == expected)
    }

    @Test(arguments: [
        ("a = b\n", "a =3D b\n"), ("trailing \n", "trailing=20\n"), (".\nFrom x\n", "=2E\n=46rom x\n"),
        ("naïve", "na=C3=AFve\n"),
        (String(repeating: "x", count: 76) + "\n", String(repeating: "x", count: 76) + "\n"),
        (String(repeating: "x", count: 77) + "\n", String(repeating: "x", count: 75) + "=\nxx\n"),
        (
            String(repeating: "x", count: 73) + "é\n",
            String(repeating: "x", count: 73) + "=\n=C3=A9\n"
        ),
    ])
    func encodesBodies(text: String, expected: String) {
        var out: [UInt8] = []
        QuotedPrintable.append(Array(text.utf8), to: &out)
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    @Test func hashesLikeTheReference() {
        // Test vectors of the FNV reference: of nothing, and of "a".
        #expect(WideHash().hexadecimal == "6c62272e07bb014262b821756295c58d")
        var hash = WideHash()
        hash.combine("a".utf8)
        #expect(hash.hexadecimal == "d228cb696f1a8caf78912b704e4a8964")
    }

    /// Filters tell two profiles' digests apart (RFC 2919).
    @Test(arguments: [
        ("default", nil, "Daily digest <digest.localhost>"),
        ("evening", "Evening news", "Evening news <evening.digest.localhost>"),
        ("a b", nil, "Daily digest <a=20b.digest.localhost>"),
    ])
    func aListIsAProfiles(_ profile: String, _ title: String?, _ expected: String) {
        var digest = SampleDigest.digest
        if let title { digest.title = title }
        digest.edition = Digest.Edition(
            profile: profile, revision: 1, maximumStories: nil, sentencesPerStory: 3, previous: nil)
        let mail = String(decoding: OutputFormat.email.digestWriter().write(digest).joined(), as: UTF8.self)
        #expect(mail.contains("\nList-Id: \(expected)\n"))
    }

    @Test func writesADigest() throws {
        var options = WriterOptions()
        options.mail.from = MailAddress("Lede <lede@news.example>")
        options.mail.to = [try #require(MailAddress("me@home.example"))]
        let mail = OutputFormat.email.digestWriter(options: options).write(SampleDigest.digest)
        let text = String(decoding: mail.joined(), as: UTF8.self)
        let start = """
            From: Lede <lede@news.example>
            To: me@home.example
            Subject: Daily digest, Tuesday 3 March 2026
            Date: Tue, 03 Mar 2026 12:00:00 +0000
            Message-ID: <digest.2026-03-03.
            """
        #expect(text.hasPrefix(start))
        for line in [
            "\nList-Id: Daily digest <digest.news.example>\n", "\nAuto-Submitted: auto-generated\n",
            "\nMIME-Version: 1.0\n", "\nContent-Type: multipart/alternative;\n boundary=\"=_lede_",
        ] {
            #expect(text.contains(line))
        }
        options.mail.subject = "Morgenüberblick"
        let other = OutputFormat.email.digestWriter(options: options).write(SampleDigest.digest)
        #expect(
            String(decoding: other.joined(), as: UTF8.self).contains("\nSubject: =?UTF-8?Q?Morgen=C3=BCberblick?=\n"))
    }
}
