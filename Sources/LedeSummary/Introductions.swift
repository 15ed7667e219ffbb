import LedeText

/// Who and what a sentence speaks of that another sentence introduces.
///
/// News tell of somebody by the whole name once (`Ada Moss, the harbour master`), and by a part of it from there on
/// (`Moss said`), of something by what it is (`The company`): without the sentence that introduces them a reader asks who
/// or what is meant.
extension SentenceAnalysis {
    /// Fewest bytes of a name that is looked for, and most names of a sentence that are.
    private static let nameBytes = 3
    private static let soughtNames = 16
    /// Most sentences before a sentence that may introduce what it calls by what it is.
    private static let introducingSentences = 100

    /// The sentence that introduces whom or what a sentence speaks of; `nil` where it needs none.
    ///
    /// Of several, the last one. After the features were computed; in other languages than English only names are looked
    /// for. Linear in the tokens of the sentence and of those that introduce its names.
    ///
    /// - Parameters:
    ///   - text: the bytes of the article.
    ///   - vocabulary: what its terms are numbered by.
    func introduction(of i: Int, _ text: Span<UInt8>, _ vocabulary: Vocabulary) -> Int? {
        guard isEnglish, i > 0 else { return isForeign ? foreignIntroduction(of: i, text) : nil }
        var last = max(anaphor(i, text) ?? -1, delayed(i, text) ?? -1)
        // What opens by pointing back is taken behind what it points to.
        if wordings[i].said.thirdPersons > 0, !wordings[i].pointsBack, let person = person(meantIn: i, text) {
            last = max(last, person)
        }
        let (tokens, terms, uses) = (tokens.span, vectors.tokenTerms.span, scratch.uses.span)
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        var sought = 0
        for k in range where tokens[k].traits.contains(.capitalized) && terms[k] >= 0 {
            let use = uses[Int(terms[k]) + 1]
            let first = Int(use.first)
            guard use.names > 1, first < i, first > last, !isInCapitals(tokens[k], text),
                tokens[k].end - tokens[k].start >= SentenceAnalysis.nameBytes, sought < SentenceAnalysis.soughtNames,
                isBare(k, text, in: range), !isDescribed(k, text, in: range)
            else { continue }
            sought += 1
            guard let rest = rest(of: terms[k], in: first, text),
                self.rest(of: terms[k], in: i, text) == nil,
                !isTitleTerm[Int(terms[k])] || !isTitleTerm[Int(rest.term)],
                !isWellKnown(terms[k], vocabulary)
                    || rest.isBefore && !isWellKnown(rest.term, vocabulary)
                        && !isPlaced(k, text, in: range)
            else { continue }
            last = first
        }
        return last < 0 ? nil : last
    }

    /// The lead that tells what somebody did whom a sentence right behind it names.
    ///
    /// `A diver who left the quay has been fined.` and `Ada Moss, 54, of Tallow, pleaded guilty on Monday.` The
    /// second one alone does not say what happened.
    func delayed(_ i: Int, _ text: Span<UInt8>) -> Int? {
        guard i < SentenceAnalysis.delayedSentences, isEnglish else { return nil }
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        guard range.count > SentenceAnalysis.delayedTokens,
            tokens[range.lowerBound].traits.contains(.capitalized),
            !tokens[range.lowerBound].traits.contains(.stopWord),
            let lead = isSound.firstIndex(of: true), lead < i, i - lead < SentenceAnalysis.delayedSentences,
            lead + 1 == i || sentences[lead].paragraph + 1 == sentences[i].paragraph
        else { return nil }
        let opening = tokens[tokenStarts[lead]]
        let word = SectionHeading.letters(text, Int(opening.start)..<Int(opening.end)).first
        guard SentenceAnalysis.indefinite.contains(word), namesWhole(range, text) else { return nil }
        return lead
    }

    /// Sentences at the beginning of an article among which a name is told behind the lead.
    private static let delayedSentences = 4
    /// Tokens that such a sentence has more than.
    private static let delayedTokens = 5
    private static let indefinite = SectionHeading.letters(of: "a an two three four five")
    private static let apposed = SectionHeading.letters(of: "who of from a an the")

    /// Whether some tokens begin with a whole name and, behind a comma, the age or who that is: `Ada Moss, 54,`.
    private func namesWhole(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
        var k = range.lowerBound
        while k + 1 < range.upperBound, tokens[k].traits.contains(.capitalized),
            !SentenceAnalysis.precedesComma(text, tokens[k])
        {
            k += 1
        }
        guard k > range.lowerBound, k - range.lowerBound < SentenceAnalysis.soughtNames, k + 1 < range.upperBound,
            tokens[k].traits.contains(.capitalized), SentenceAnalysis.precedesComma(text, tokens[k])
        else { return false }
        let next = tokens[k + 1]
        if next.traits.contains(.number) {
            return next.end - next.start < 3 && SentenceAnalysis.precedesComma(text, next)
        }
        return SentenceAnalysis.apposed.contains(SectionHeading.letters(text, Int(next.start)..<Int(next.end)).first)
    }

    /// The sentence that tells whom `he` or `she` means in a sentence that names nobody before it: the one before it.
    ///
    /// `Police said he had fled.`, `In the show, she plays a witch.`: a name, or a noun with an article, that no preposition
    /// stands before, may be meant; of `his`, `her` and `him` any, also a name that follows (`On his boat Moss fled.`).
    private func person(meantIn i: Int, _ text: Span<UInt8>) -> Int? {
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        guard let pronoun = range.first(where: { isPersonal(text, tokens[$0]) }) else { return nil }
        let isSubject = text[Int(tokens[pronoun].end) - 1] == UInt8(ascii: "e")
        if mayMean(range.lowerBound..<pronoun, text, isSubject: isSubject) { return nil }
        let (terms, uses) = (vectors.tokenTerms.span, scratch.uses.span)
        if !isSubject {
            for k in pronoun + 1..<range.upperBound
            where tokens[k].traits.contains(.capitalized) && terms[k] >= 0 && uses[Int(terms[k]) + 1].names > 0 {
                return nil
            }
        }
        var before = i - 1
        while before > 0, isBoilerplate[before] { before -= 1 }
        return before
    }

    /// Whether `he` or `she` in an English sentence may mean anybody, since it has no name.
    ///
    /// `A helicopter recovered her body.`: in its article a reader knows whose; among the sentences of others it is another
    /// one's.
    func mayMeanAnybody(_ i: Int, _ text: Span<UInt8>) -> Bool {
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        return isEnglish && range.contains { isPersonal(text, tokens[$0]) }
            && !range.dropFirst().contains {
                tokens[$0].traits.contains(.capitalized) && !tokens[$0].traits.contains(.stopWord)
            }
    }

    /// Whether a pronoun behind some tokens may mean what they name.
    private func mayMean(_ range: Range<Int>, _ text: Span<UInt8>, isSubject: Bool) -> Bool {
        var isGoverned = false
        var hasDeterminer = false
        let (terms, uses) = (vectors.tokenTerms.span, scratch.uses.span)
        for k in range {
            let token = tokens[k]
            if token.traits.contains(.stopWord) {
                let word = SectionHeading.letters(text, Int(token.start)..<Int(token.end)).first
                if SentenceAnalysis.anybody.contains(word) { return true }
                if SentenceAnalysis.prepositions.contains(word) {
                    (isGoverned, hasDeterminer) = (isSubject, false)
                } else if SentenceAnalysis.determiners.contains(word) {
                    hasDeterminer = true
                }
            } else if !isGoverned, hasDeterminer || uses[Int(terms[k]) + 1].names > (k == range.lowerBound ? 1 : 0) {
                return true
            } else {
                (isGoverned, hasDeterminer) = (false, false)
            }
        }
        return false
    }

    /// Whether a token is `he`, `she`, `his`, `her` or `him`.
    @inline(__always)
    func isPersonal(_ text: Span<UInt8>, _ token: Token) -> Bool {
        guard token.traits.contains(.stopWord), token.end - token.start < 4 else { return false }
        let first = text[Int(token.start)] | 0x20
        guard first == UInt8(ascii: "h") || first == UInt8(ascii: "s") else { return false }
        return SentenceAnalysis.persons.contains(
            SectionHeading.letters(text, Int(token.start)..<Int(token.end)).first)
    }

    private static let persons = SectionHeading.letters(of: "he she his her him")
    /// What stands before a noun that may be meant.
    private static let determiners = SectionHeading.letters(
        of: "a an the one another my our your each every any no this that")
    /// Whom a pronoun may mean without a name.
    private static let anybody = SectionHeading.letters(
        of: "who whoever anyone anybody someone somebody everyone everybody nobody i")
    /// What a noun or name that is not meant stands behind.
    private static let prepositions = SectionHeading.letters(
        of: """
            in at on near from to around outside across over of for with by into after before during since under about \
            against as like through between among behind without within until despite upon via inside along amid
            """)

    /// Whether a name begins with two capitals, as those do that nobody spells out: `NATO`, `NFL`.
    @inline(__always)
    private func isInCapitals(_ token: Token, _ text: Span<UInt8>) -> Bool {
        token.end - token.start > 1 && text[Int(token.start) + 1] & 0xE0 == 0x40
    }

    /// Whether a name stands alone or behind a courtesy title: no part of a longer name.
    private func isBare(_ k: Int, _ text: Span<UInt8>, in range: Range<Int>) -> Bool {
        if k + 1 < range.upperBound, tokens[k + 1].traits.contains(.capitalized),
            SentenceAnalysis.areNeighbours(tokens[k], tokens[k + 1]), !isPossessive(tokens[k], text)
        {
            return false
        }
        guard k > range.lowerBound, SentenceAnalysis.areNeighbours(tokens[k - 1], tokens[k]),
            !isPossessive(tokens[k - 1], text)
        else { return true }
        let before = Int(tokens[k - 1].start)..<Int(tokens[k - 1].end)
        if tokens[k - 1].traits.contains(.capitalized), k - 1 > range.lowerBound || vectors.tokenTerms[k - 1] >= 0 {
            return SentenceAnalysis.isCourtesy(text, before)
        }
        // `the Council`
        return
            !(before.count == 3 && text[before.lowerBound] | 0x20 == UInt8(ascii: "t")
            && text[before.lowerBound + 1] == UInt8(ascii: "h") && text[before.lowerBound + 2] == UInt8(ascii: "e"))
    }

    /// Whether the sentence says who it is that it names: `actor Venn`, `Venn, a diver`, `Venn, 43,`.
    private func isDescribed(_ k: Int, _ text: Span<UInt8>, in range: Range<Int>) -> Bool {
        if k > range.lowerBound, tokens[k - 1].traits.isDisjoint(with: [.stopWord, .capitalized, .number]),
            SentenceAnalysis.areNeighbours(tokens[k - 1], tokens[k]), tokens[k - 1].end - tokens[k - 1].start > 4
        {
            let last = SectionHeading.letters(text, Int(tokens[k - 1].start)..<Int(tokens[k - 1].end)).last
            if SentenceAnalysis.describing.contains(last) { return true }
        }
        guard k + 1 < range.upperBound, tokens[k + 1].start - tokens[k].end == 2,
            text[Int(tokens[k].end)] == UInt8(ascii: ",")
        else { return false }
        let next = tokens[k + 1]
        return next.traits.contains(.number)
            || SentenceAnalysis.articles.contains(
                SectionHeading.letters(text, Int(next.start)..<Int(next.end)).first)
    }

    /// The last two letters, the last one lowest, of what those who do something are called: `writer`, `actor`, `columnist`,
    /// `spokesman`.
    private static let describing: [UInt64] = [0x6572, 0x6F72, 0x7374, 0x616E]
    static let articles = SectionHeading.letters(of: "a an the")

    /// The term beside a name where a sentence has it as a part of a longer one, and whether it stands before it.
    private func rest(of term: Int32, in sentence: Int, _ text: Span<UInt8>) -> (term: Int32, isBefore: Bool)? {
        let range = tokenStarts[sentence]..<tokenStarts[sentence + 1]
        let (tokens, terms) = (tokens.span, vectors.tokenTerms.span)
        for k in range where terms[k] == term && tokens[k].traits.contains(.capitalized) {
            if k > range.lowerBound, terms[k - 1] >= 0, tokens[k - 1].traits.contains(.capitalized),
                SentenceAnalysis.areNeighbours(tokens[k - 1], tokens[k]), !isPossessive(tokens[k - 1], text)
            {
                return (terms[k - 1], true)
            }
            if k + 1 < range.upperBound, terms[k + 1] >= 0, tokens[k + 1].traits.contains(.capitalized),
                SentenceAnalysis.areNeighbours(tokens[k], tokens[k + 1]), !isPossessive(tokens[k], text)
            {
                return (terms[k + 1], false)
            }
        }
        return nil
    }

    /// Whether news name a term so often that nobody introduces it: `British`, `Monday`, `Obama`.
    @inline(never)
    private func isWellKnown(_ term: Int32, _ vocabulary: Vocabulary) -> Bool {
        guard let background else { return false }
        return vocabulary.withBytes(of: vectors.vocabularyIDs[Int(term)]) { background.documentFrequency(of: $0) > 1 }
    }

    /// Whether a name stands behind what stands before places.
    private func isPlaced(_ k: Int, _ text: Span<UInt8>, in range: Range<Int>) -> Bool {
        k > range.lowerBound
            && SentenceAnalysis.placings.contains(
                SectionHeading.letters(text, Int(tokens[k - 1].start)..<Int(tokens[k - 1].end)).first)
    }

    private static let placings = SectionHeading.letters(of: "in at from to near outside across")

    /// Whether a word ends with an apostrophe and `s`.
    private func isPossessive(_ token: Token, _ text: Span<UInt8>) -> Bool {
        let end = Int(token.end)
        guard token.end - token.start > 2, text[end - 1] == UInt8(ascii: "s") else { return false }
        // The last byte of ’
        return text[end - 2] == UInt8(ascii: "'") || text[end - 2] == 0x99
    }

    /// Whether one character parts two tokens.
    @inline(__always)
    private static func areNeighbours(_ one: Token, _ next: Token) -> Bool { next.start - one.end == 1 }

    /// Whether a word is `Mr`, `Mrs`, `Ms` or `Dr`.
    private static func isCourtesy(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        guard word.count < 4 else { return false }
        let (first, second) = (text[word.lowerBound], text[word.lowerBound + 1])
        return (first == UInt8(ascii: "M") || first == UInt8(ascii: "D"))
            && (second == UInt8(ascii: "r") || second == UInt8(ascii: "s"))
    }

    /// The sentence that tells what a sentence calls by what it is: `The company said`.
    private func anaphor(_ i: Int, _ text: Span<UInt8>) -> Int? {
        let start = tokenStarts[i]
        guard tokenCount(i) > 3, text[sentences[i].range.lowerBound] == UInt8(ascii: "T") else { return nil }
        let (the, noun, next) = (tokens[start], tokens[start + 1], tokens[start + 2])
        guard the.end - the.start == 3, text[Int(the.start) + 1] == UInt8(ascii: "h"),
            text[Int(the.start) + 2] == UInt8(ascii: "e"), SentenceAnalysis.areNeighbours(the, noun)
        else { return nil }
        if let end = SentenceAnalysis.endOfAge(text, at: Int(noun.start), in: sentences[i].range) {
            guard isPredicate(behind: end, text, in: sentences[i].range) else { return nil }
            return sentence(before: i, givingAge: Int(noun.start), text)
        }
        guard vectors.tokenTerms[start + 1] >= 0, !isTitleTerm[Int(vectors.tokenTerms[start + 1])] else { return nil }
        let word = SectionHeading.letters(text, Int(noun.start)..<Int(noun.end)).first
        // `The company's shares`
        let isSubject =
            isPossessive(noun, text)
            || SentenceAnalysis.areNeighbours(noun, next)
                && SentenceAnalysis.predicates.contains(
                    SectionHeading.letters(text, Int(next.start)..<Int(next.end)).first)
        let terms = vectors.tokenTerms.span
        var known = start + 1
        if noun.traits.contains(.capitalized) {
            // `The Briton, who`
            guard SentenceAnalysis.demonyms.contains(word),
                isSubject || SentenceAnalysis.precedesComma(text, noun)
            else { return nil }
        } else if !isSubject || !SentenceAnalysis.anaphors.contains(word) {
            // `The former mayor said`
            guard word == SentenceAnalysis.former, tokenCount(i) > 4, SentenceAnalysis.areNeighbours(noun, next),
                next.traits.isDisjoint(with: [.capitalized, .number]), terms[start + 2] >= 0,
                !isTitleTerm[Int(terms[start + 2])],
                isPossessive(next, text) || isPredicate(behind: Int(next.end), text, in: sentences[i].range)
            else { return nil }
            known = start + 2
        }
        for sentence in max(0, i - SentenceAnalysis.introducingSentences)..<i {
            // The first mention, whatever it calls it.
            for k in tokenStarts[sentence]..<tokenStarts[sentence + 1] where terms[k] == terms[known] {
                return sentence
            }
        }
        return i - 1
    }

    /// Most digits of an age.
    private static let ageDigits = 3

    /// The end of an age that somebody is called by at an index: `54-year-old`.
    private static func endOfAge(_ text: Span<UInt8>, at start: Int, in range: Range<Int>) -> Int? {
        var i = start
        while i < range.upperBound, i - start < ageDigits, text[i].isASCIIDigit {
            i += 1
        }
        guard i > start, i + 9 < range.upperBound, text[i] == UInt8(ascii: "-"), text[i + 5] == UInt8(ascii: "-") else {
            return nil
        }
        return SectionHeading.letters(text, i + 1..<i + 5).first == year
            && SectionHeading.letters(text, i + 6..<i + 9).first == old ? i + 9 : nil
    }

    /// The first sentence before another one that has the number at an index: `Ada Moss, 54, `.
    private func sentence(before i: Int, givingAge start: Int, _ text: Span<UInt8>) -> Int? {
        var digits = 0
        while text[start + digits] != UInt8(ascii: "-") { digits += 1 }
        for sentence in max(0, i - SentenceAnalysis.introducingSentences)..<i {
            for k in tokenStarts[sentence]..<tokenStarts[sentence + 1] where tokens[k].traits.contains(.number) {
                guard Int(tokens[k].end - tokens[k].start) == digits else { continue }
                var same = 0
                while same < digits, text[Int(tokens[k].start) + same] == text[start + same] { same += 1 }
                if same == digits { return sentence }
            }
        }
        return nil
    }

    /// Whether a space and a word follow that follows a subject that nothing else explains.
    private func isPredicate(behind end: Int, _ text: Span<UInt8>, in range: Range<Int>) -> Bool {
        guard end + 1 < range.upperBound, text[end] == 0x20 else { return false }
        var last = end + 1
        while last < range.upperBound, text[last] | 0x20 >= UInt8(ascii: "a"), text[last] | 0x20 <= UInt8(ascii: "z") {
            last += 1
        }
        return SentenceAnalysis.predicates.contains(SectionHeading.letters(text, end + 1..<last).first)
    }

    private static let year = SectionHeading.letters(of: "year")[0]
    private static let old = SectionHeading.letters(of: "old")[0]
    private static let former = SectionHeading.letters(of: "former")[0]
    /// Where those come from and what they are elected to whom news call so behind their names.
    private static let demonyms = SectionHeading.letters(
        of: """
            briton american frenchman frenchwoman englishman scotsman scot welshman irishman irishwoman german \
            spaniard italian dutchman belgian austrian dane swede norwegian finn pole czech slovak hungarian romanian \
            bulgarian serb serbian croat croatian slovenian greek turk russian ukrainian belarusian australian \
            canadian mexican brazilian argentine colombian chilean uruguayan venezuelan peruvian jamaican nigerian \
            kenyan ethiopian ghanaian ivorian cameroonian senegalese egyptian algerian moroccan tunisian israeli \
            iranian iraqi syrian afghan pakistani indian korean texan californian democrat republican senator governor
            """)

    /// What follows a subject that nothing else explains.
    private static let predicates = SectionHeading.letters(
        of: """
            said says added told was were is are has have had will would could may might can did does do also then later \
            now never remains remained denied denies claimed claims took made went came became began died left won lost \
            faces faced pleaded admitted refused declined posted wrote appeared plans expects hopes wants believes insists \
            argues suffered
            """)

    /// What news call those and that by which they have named before.
    private static let anaphors = SectionHeading.letters(
        of: """
            two three four five six seven former latter company firm group man woman boy girl child children couple pair duo \
            trio suspect suspects victim victims accused defendant attacker attackers gunman gunmen shooter teenager teen \
            youth youngster student driver pilot officer officers soldier actor actress singer star player striker \
            midfielder defender footballer winger goalkeeper coach manager athlete champion comedian author writer artist \
            politician lawmaker lawmakers senator congressman businessman billionaire tycoon mother father parents brother \
            brothers sister sisters son daughter baby infant toddler family widow husband wife twins plane jet aircraft \
            vessel ship boat incident attack accident crash blast explosion shooting fire blaze killing murder ruling \
            verdict decision move proposal plan deal agreement announcement statement report study survey poll findings \
            video footage image images photo photos photograph clip film movie show series album song book animal animals \
            dog cat airline retailer manufacturer startup site app device product bill measure lawsuit trial charges \
            allegations claims program programme tournament match game
            """)
}
