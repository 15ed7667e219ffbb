import LedeDelivery
import LedeTestSupport
import Testing

struct JSONTextTests {
    @Test func integersAreWrittenWithAllTheirDigits() {
        var random = SeededGenerator(seed: 71)
        var values = [0, 9, 10, 99_999_999, 100_000_000, 100_000_001, 9_999_999_999_999_999, Int.max, Int.min]
        for _ in 0..<2_000 {
            values.append(Int.random(in: Int.min...Int.max, using: &random) >> Int.random(in: 0...63, using: &random))
        }
        for value in values {
            var json = JSONText()
            json.integer(value)
            #expect(String(decoding: json.bytes, as: UTF8.self) == "\(value)")
        }
    }

    @Test(arguments: [
        ("plain", #""plain""#),
        ("say \"no\" \\ yes", #""say \"no\" \\ yes""#),
        ("a/b", #""a/b""#),
        ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\u{0}\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#),
        ("\u{2028}\u{2029}\u{202E}\u{2066}", #""\u2028\u2029\u202e\u2066""#),
        ("\u{E0041}", #""\udb40\udc41""#),
        ("é 漢 👍", #""é 漢 👍""#),
        ("", #""""#),
    ])
    func escapesStrings(text: String, expected: String) throws {
        var json = JSONText()
        json.string(text)
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
        #expect(try StrictJSON(json.bytes) == .string(text))
    }

    @Test func keepsDamagedBytesOutOfStrings() {
        var json = JSONText()
        let damaged: [UInt8] = [0x61, 0xFF, 0xE2, 0x82, 0x62, 0xED, 0xA0, 0x80]
        json.string(utf8: damaged.span)
        #expect(String(decoding: json.bytes, as: UTF8.self) == "\"a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\"")
    }

    @Test(
        arguments: [
            (0, 4, "0.0000"), (0.5, 2, "0.50"), (1.0 / 3, 6, "0.333333"), (2.0 / 3, 6, "0.666667"), (-1.25, 1, "-1.3"),
            (-0.0001, 2, "0.00"), (1234.5678, 0, "1235"), (0.999_999_9, 6, "1.000000"), (1e20, 6, "1e+20"),
            (.nan, 2, "null"), (-.infinity, 2, "null"),
        ] as [(Double, Int, String)])
    func writesDecimals(value: Double, places: Int, expected: String) {
        var json = JSONText()
        json.decimal(value, places: places)
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test func nestsInBothLayouts() {
        func write(_ json: inout JSONText) {
            json.beginObject()
            json.key("a")
            json.beginArray()
            json.integer(-1)
            json.boolean(true)
            json.null()
            json.beginObject()
            json.endObject()
            json.endArray()
            json.key("b")
            json.string(nil as String?)
            json.endObject()
        }
        var compact = JSONText()
        write(&compact)
        #expect(String(decoding: compact.bytes, as: UTF8.self) == #"{"a":[-1,true,null,{}],"b":null}"#)
        var indented = JSONText(.indented)
        write(&indented)
        #expect(
            String(decoding: indented.bytes, as: UTF8.self) == """
                {
                  "a": [
                    -1,
                    true,
                    null,
                    {}
                  ],
                  "b": null
                }
                """)
    }

    @Test func survivesUnbalancedCalls() {
        var json = JSONText()
        json.endObject()
        json.beginArray()
        json.endArray()
        json.endArray()
        #expect(json.bytes.count == 4)
    }
}
