import Benchmark
import Glibc
import Lede

/// The sample articles, as bytes: text documents, pages, lines of JSON.
private struct Samples {
    var texts: [[UInt8]] = []
    var pages: [[UInt8]] = []
    var lines: [[UInt8]] = []
    var articles: [Article] = []

    init() {
        let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        for name in ["2026-03-02-bird-count-upland-herald", "2026-03-05-rate-cut-harbour-post"] {
            texts.append(Samples.read("/\(folder)/Corpus/text/\(name).txt"))
        }
        for name in ["2026-03-03-solveig-aground-harbour-post", "2026-03-06-storm-edda-live-harbour-post"] {
            pages.append(Samples.read("/\(folder)/Corpus/html/\(name).html"))
        }
        lines = Samples.read("/\(folder)/Corpus/wire/2026-03-03.jsonl").split(separator: 0x0A).map(Array.init)
        articles = texts.map { PlainTextReader().read($0.span) }
    }

    private static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { preconditionFailure("\(path) cannot be read") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return bytes
    }
}

let benchmarks: @Sendable () -> Void = {
    let samples = Samples()
    Benchmark.defaultConfiguration = .init(
        metrics: [.cpuUser, .wallClock, .throughput], scalingFactor: .kilo, maxDuration: .seconds(2))

    Benchmark("clean bytes") { benchmark in
        for _ in benchmark.scaledIterations {
            for text in samples.texts { blackHole(Scalars.clean(text.span)) }
        }
    }
    Benchmark("detect a language") { benchmark in
        for _ in benchmark.scaledIterations {
            for text in samples.texts { blackHole(Language.detect(text.span)) }
        }
    }
    Benchmark("read plain text") { benchmark in
        for _ in benchmark.scaledIterations {
            for text in samples.texts { blackHole(PlainTextReader().read(text.span)) }
        }
    }
    Benchmark("read a page") { benchmark in
        for _ in benchmark.scaledIterations {
            for page in samples.pages { blackHole(HTMLReader().read(page.span)) }
        }
    }
    Benchmark("read lines of JSON") { benchmark in
        var reader = JSONLinesReader()
        for _ in benchmark.scaledIterations {
            for line in samples.lines { blackHole(try reader.read(line.span)) }
        }
    }
    Benchmark("split sentences") { benchmark in
        let splitter = SentenceSplitter(language: .english)
        var sentences: [Range<Int>] = []
        for _ in benchmark.scaledIterations {
            for text in samples.texts {
                sentences.removeAll(keepingCapacity: true)
                splitter.split(text.span, in: 0..<text.count, into: &sentences)
                blackHole(sentences.count)
            }
        }
    }
    Benchmark("analyze") { benchmark in
        var analyzer = Analyzer(language: .english)
        var tokens: [Token] = []
        for _ in benchmark.scaledIterations {
            for article in samples.articles {
                tokens.removeAll(keepingCapacity: true)
                analyzer.analyze(article.text.span, in: 0..<article.text.count, into: &tokens)
                blackHole(tokens.count)
            }
        }
    }
    Benchmark("summarize") { benchmark in
        var summarizer = Summarizer()
        for _ in benchmark.scaledIterations {
            for article in samples.articles { blackHole(summarizer.summarize(article)) }
        }
    }
}
