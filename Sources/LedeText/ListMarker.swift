/// The number, letter or bullet that a sentence begins with: `2.`, `2)`, `2.)`, `b.`, `• 2.`.
///
/// Where items of a list run on in one line, the next item begins at the same bullet or at the number or letter that
/// follows this one in the same style.
struct ListMarker {
    private enum Style { case none, stop, parenthesis, both }

    /// Largest number of digits of a marker; longer numbers are years and amounts.
    private static let digits = 3

    /// The index after the marker and the white space after it; the start of the sentence where there is none.
    let end: Int
    /// Whether it begins with a bullet.
    let bullet: Bool
    private let style: Style
    private let value: Int
    private let isLetter: Bool

    /// Reads the marker of a sentence.
    init(_ text: Span<UInt8>, at start: Int, before limit: Int) {
        var i = start
        var bullet = false
        if i < limit, text[i] >= 0x80, SentenceSplitter.mark(text, at: i, before: limit) == .bullet {
            bullet = true
            i = SentenceSplitter.skipSpaces(text, from: SentenceSplitter.after(text, i), to: limit)
        }
        self.bullet = bullet
        if let item = ListMarker.item(text, at: i, before: limit) {
            (style, value, isLetter) = (item.style, item.value, item.isLetter)
            end = SentenceSplitter.skipSpaces(text, from: item.end, to: limit)
        } else {
            (style, value, isLetter) = (.none, 0, false)
            end = i
        }
    }

    /// The start of the next item of the list, if its marker ends with the stop or parenthesis at an index.
    func start(ofItemEndingAt i: Int, in text: Span<UInt8>, from start: Int, to limit: Int) -> Int? {
        guard style != .none, i > start else { return nil }
        var first = i
        while first > start && i - first < ListMarker.digits && SentenceSplitter.isLowerOrDigit(text[first - 1]) {
            first -= 1
        }
        guard first < i, first > start, SentenceSplitter.isSpace(text[first - 1]),
            let item = ListMarker.item(text, at: first, before: limit),
            item.style == style, item.isLetter == isLetter, item.value == value + 1
        else { return nil }
        // a lower-case word after it makes an ordinal of a number
        let next = SentenceSplitter.skipSpaces(text, from: item.end, to: limit)
        guard next < limit, style != .stop || !SentenceSplitter.isLowerOrDigit(text[next]) else { return nil }
        return first
    }

    private static func item(
        _ text: Span<UInt8>, at start: Int, before limit: Int
    ) -> (style: Style, value: Int, isLetter: Bool, end: Int)? {
        var i = start
        var value = 0
        var isLetter = false
        while i < limit && i - start < digits && text[i].isASCIIDigit {
            value = value * 10 + Int(text[i] - 0x30)
            i += 1
        }
        if i == start {
            guard i < limit, text[i].isASCIILowercase else { return nil }
            value = Int(text[i])
            isLetter = true
            i += 1
        }
        guard i < limit else { return nil }
        var style = Style.none
        if text[i] == UInt8(ascii: ".") {
            style = .stop
            i += 1
            if i < limit && text[i] == UInt8(ascii: ")") {
                style = .both
                i += 1
            }
        } else if text[i] == UInt8(ascii: ")") {
            style = .parenthesis
            i += 1
        }
        guard style != .none, i < limit, SentenceSplitter.isSpace(text[i]) else { return nil }
        return (style, value, isLetter, i)
    }
}
