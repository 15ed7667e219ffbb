import LedeText

/// Finds the dialogs that ask for consent to cookies and the use of data, as elements of a page.
///
/// Beside a short article such a dialog is most of the page's text, and no name of a class tells it from one. It is told
/// by a button that accepts or refuses, and by its text: nearly all of it speaks of what such notices speak of
/// (``ConsentNotice``), and together of four of those eight things. An article about consent does so, too, but tells who
/// said what, and does not speak to its reader.
enum ConsentDialog {
    /// Fewest subjects, and the part of the text, in percent, that may speak of none.
    private static let subjects = 4
    private static let otherShare = 25
    /// The part of the text, in percent, that must speak to the reader.
    private static let addressedShare = 20
    /// Bytes from which a run of text is looked at, and from which one that speaks of none is a paragraph of something else.
    private static let runBytes = 24
    private static let proseBytes = 60
    /// Most nodes and bytes of text of a dialog, ancestors of a button that may be one, and buttons that are looked at.
    private static let nodes = 2_000
    private static let bytes = 40_000
    private static let ancestors = 8
    private static let buttons = 8
    /// Most bytes and words on a button.
    private static let buttonBytes = 60
    private static let buttonWords = 5

    /// What an element says.
    private struct Reading {
        var kinds: ConsentNotice.Kinds = []
        var all = 0
        var runs: [Range<Int>] = []
        /// Bytes of runs that speak of no subject, and of those of them that are as long as paragraphs.
        var others = 0
        var prose = 0

        var isConsent: Bool {
            kinds.count >= subjects && others * 100 <= all * otherShare
        }
    }

    /// The dialogs of a page, the outermost element of each.
    ///
    /// - Parameter controls: the elements that are buttons.
    static func roots(_ tree: HTMLTree, controls: [Int]) -> [Int] {
        var roots: [Int] = []
        var looked = 0
        for control in controls where looked < buttons {
            if let last = roots.last, control < Int(tree.nodes[last].end) { continue }
            guard answers(tree, control) else { continue }
            looked += 1
            if let root = root(tree, around: control) { roots.append(root) }
        }
        return roots
    }

    /// Whether an element is one by its text.
    static func isOne(_ tree: HTMLTree, _ node: Int) -> Bool {
        reading(tree, node).map { $0.isConsent && isSpokenToReader($0, tree) } ?? false
    }

    /// The outermost element around a button that is a dialog, and has no paragraph of anything else that a smaller one has
    /// not.
    private static func root(_ tree: HTMLTree, around control: Int) -> Int? {
        var found: (node: Int, prose: Int)?
        var node = Int(tree.nodes[control].parent)
        for _ in 0..<ancestors where node > 0 {
            guard let reading = reading(tree, node) else { break }
            if let inner = found, reading.prose > inner.prose { break }
            if reading.isConsent, isSpokenToReader(reading, tree) { found = (node, reading.prose) }
            node = Int(tree.nodes[node].parent)
        }
        return found?.node
    }

    /// What an element says; `nil` for one that is larger than a dialog or holds what no dialog does.
    private static func reading(_ tree: HTMLTree, _ node: Int) -> Reading? {
        let end = Int(tree.nodes[node].end)
        guard end - node <= nodes else { return nil }
        var reading = Reading()
        var i = node
        while i < end {
            let current = tree.nodes[i]
            switch current.element {
            case .html, .body, .main, .article, .h1, .time: return nil
            case .text:
                let range = Int(current.lower)..<Int(current.upper)
                guard range.count >= runBytes else { break }
                reading.all += range.count
                reading.runs.append(range)
                guard reading.all <= bytes else { return nil }
                let kinds = ConsentNotice.kinds(tree.text.span, in: range)
                reading.kinds.formUnion(kinds)
                guard kinds.isEmpty else { break }
                reading.others += range.count
                if range.count >= proseBytes { reading.prose += range.count }
            default:
                if current.element.isInvisible {
                    i = Int(current.end)
                    continue
                }
            }
            i += 1
        }
        return reading
    }

    /// Whether some of a text speaks to the reader, and no paragraph of it says whose words it holds.
    private static func isSpokenToReader(_ reading: Reading, _ tree: HTMLTree) -> Bool {
        let runs = reading.runs.map { Whitespace.collapse(tree.text.span.extracting($0)) }.filter { !$0.isEmpty }
        let text = Array(runs.joined(separator: [0x0A]))
        let patterns = LinePatterns.patterns(for: Language.detect(text.span) ?? .undetermined)
        var (all, addressed) = (0, 0)
        for run in runs {
            let kinds = LineFeatures(run.span, run.indices, patterns: patterns).kinds
            if kinds.contains(.speech), run.count >= proseBytes { return false }
            all += run.count
            if kinds.contains(.address) { addressed += run.count }
        }
        return addressed * 100 >= all * addressedShare
    }

    /// Whether a button accepts or refuses, by one of its words.
    private static func answers(_ tree: HTMLTree, _ node: Int) -> Bool {
        let text = tree.textContent(of: node, limit: 2 * buttonBytes)
        guard !text.isEmpty, text.count <= buttonBytes else { return false }
        let words = WordHashes.words(text.span, in: text.indices)
        return words.count <= buttonWords && words.contains(where: answers.contains)
    }

    /// What stands on such buttons.
    private static let answers: Set<UInt64> = {
        let list = Array(
            """
            accept agree allow consent reject decline deny refuse disagree akzeptieren akzeptiere zustimmen zustimme \
            einverstanden annehmen ablehnen erlauben accepter accepte jaccepte refuser refuse autoriser aceptar acepto rechazar \
            permitir aceitar aceito rejeitar recusar accetta accetto rifiuta consenti accepteren accepteer akkoord weigeren \
            toestaan akceptuj akceptuję zgadzam odrzuć przyjmij souhlasím přijmout odmítnout súhlasím prijať odmietnuť godkänn \
            acceptera neka godkend accepter tillad afvis godta tillat avvis hyväksy hylkää salli kabul reddet принять принимаю \
            согласен отклонить прийняти погоджуюсь elfogadom elfogad elutasítom accept accepta refuz terima setuju tolak đồng \
            chấp 동의 동의합니다 허용 أوافق قبول رفض מסכים אישור स्वीकार αποδοχή αποδέχομαι απόρριψη
            """.utf8)
        let unspaced = Array("同許".utf8)
        return Set(
            WordHashes.words(list.span, in: list.indices) + WordHashes.words(unspaced.span, in: unspaced.indices))
    }()
}
