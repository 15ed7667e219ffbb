import LedeText

/// In which language it is.
extension MetadataReader {
    /// Bytes of a paragraph from which its language counts, and of all of them from which it is sure.
    private static let sampleBlock = 60
    private static let leastSample = 240
    private static let sampleBytes = 8_192

    /// Finds the language: the declared one, unless the text cannot be in it.
    ///
    /// Templates are declared English, whatever is written with them.
    mutating func readLanguage() {
        let declared = tree.attribute(.lang, of: 0)
        let tag = declared ?? meta(["og:locale", "content-language", "dc.language", "language"])
        if let tag {
            declareLanguage(MetadataReader.lowercase(tag), declared != nil ? .document : .meta)
        } else if let (script, value) = articleValue("inLanguage"), let text = script.texts(value).first {
            declareLanguage(String(decoding: text, as: UTF8.self), .jsonLD)
        }
        let detected = detectedLanguage()
        textLanguage = detected ?? result.language?.value
        guard let detected else { return }
        if let language = result.language?.value {
            guard MetadataReader.contradicts(detected, language) else { return }
            result.language = .init(value: detected, origin: .text)
            result.templateLanguage = language
        }
        isMonthFirst = DateParser.isMonthFirst(detected)
    }

    /// Takes a language by its tag, whose country tells how dates are written.
    private mutating func declareLanguage(_ tag: String, _ origin: Metadata.Origin) {
        guard let language = Language(tag) else { return }
        result.language = .init(value: language, origin: origin)
        isMonthFirst = DateParser.isMonthFirst(language, tag: tag)
    }

    /// The language of the page's paragraphs, without its menus; `nil` where they are too short to tell.
    private func detectedLanguage() -> Language? {
        var sample: [UInt8] = []
        for block in page.blocks where block.count >= Self.sampleBlock && block.linkDensity < 0.3 {
            guard block.traits.isDisjoint(with: [.discussion, .notice, .overlay]) else { continue }
            // What is cut lies behind what is looked at.
            sample += page.text[block.range.prefix(Self.sampleBytes)]
            sample.append(0x0A)
            if sample.count >= Self.sampleBytes { break }
        }
        return sample.count >= Self.leastSample ? Language.detect(sample.span) : nil
    }

    /// Whether a text that reads as one language cannot be in another: the declared one decides between languages that are
    /// nearly the same, and where it is one that no text is told to be in.
    static func contradicts(_ detected: Language, _ declared: Language) -> Bool {
        guard detected != declared, Language.detected.contains(declared.code) else { return false }
        return !near.contains { $0.contains(detected.code) && $0.contains(declared.code) }
    }

    /// Languages that are written so alike that a text of theirs may be taken for one of the others.
    private static let near: [Set<String>] = [
        ["da", "nb", "sv"], ["hr", "sr"], ["cs", "sk"], ["bg", "sr"], ["ca", "es"], ["hi", "mr"],
    ]
}
