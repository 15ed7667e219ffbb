import Lede

/// Where digests are written to.
struct DigestTarget {
    /// A file, a folder or `-`, and how.
    let output: OutputSettings
    /// Whether the name of each written file is printed.
    let prints: Bool
    /// What it may not be.
    private let kept: KeptFiles
    private let parts: (Digest) throws -> [[UInt8]]

    /// A target; a template is read.
    ///
    /// - Parameters:
    ///   - explains: whether each story says why it stands where it does.
    ///   - prints: whether the name of each written file is printed.
    ///   - kept: the files that it may not be.
    init(_ output: OutputSettings, explains: Bool, prints: Bool, besides kept: KeptFiles) throws {
        self.output = output
        self.prints = prints
        self.kept = kept
        guard let template = output.template else {
            var options = WriterOptions()
            options.mail = output.mail
            options.explains = explains
            let writer = output.format.digestWriter(options: options)
            parts = { writer.write($0) }
            return
        }
        let writer = try WritingOptions.readTemplate(template)
        parts = { [try writer.write($0)] }
    }

    /// Whether it is a folder, in which each day has a file.
    var isFolder: Bool { output.isFolder }

    /// Whether it is no pipe but a file or folder.
    var isFile: Bool { output.isFile }

    /// Writes a digest.
    ///
    /// - Throws: an exit code, after its message.
    func write(_ digest: Digest) throws {
        let parts: [[UInt8]]
        do {
            parts = try self.parts(digest)
        } catch {
            throw Process.fail("\(error)", .badData)
        }
        let bytes = output.template == nil ? output.format.joined(parts) : parts.flatMap(\.self)
        guard isFile else { return try Process.output(bytes) }
        let path = output.file(of: digest.date.text)
        try kept.check(path)
        let written = try Process.reporting {
            guard !output.parts else { return try write(parts, besides: path) }
            try Output.replaceFile(at: path, with: bytes)
            return [path]
        }
        if prints { for path in written { try Process.outputName(path) } }
    }

    /// Writes each part to a file of its own: the number goes before the format's ending, else before the name's own, so
    /// that it stays what it is.
    private func write(_ parts: [[UInt8]], besides path: FilePath) throws -> [FilePath] {
        var ending = Array(("." + output.fileExtension).utf8)
        if !path.bytes.suffix(ending.count).elementsEqual(ending) {
            let name = path.name
            let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > name.startIndex ? $0 : nil }
            ending = dot.map { Array(name[$0...]) } ?? []
        }
        let stem = FilePath(bytes: Array(path.bytes.dropLast(ending.count)))
        return try Output.replaceParts(
            at: stem, ending: String(decoding: ending, as: UTF8.self), with: parts, checking: kept.check)
    }
}
