import Lede

/// The files that a run reads from or keeps articles in: no output may replace them.
struct KeptFiles {
    private var files: [(path: FilePath, what: String)] = []

    /// The corpus, the configuration and templates.
    init(_ database: DatabaseOptions, _ configuration: Configuration, templates: [String] = []) throws {
        let corpus = try database.path().path
        files.append((corpus, "the corpus"))
        // SQLite has its files beside the one that links lead to.
        let place = (try? Output.resolve(corpus)) ?? corpus
        for ending in ["-wal", "-shm", "-journal"] {
            files.append((FilePath(bytes: place.bytes + Array(ending.utf8)), "a part of the corpus"))
        }
        if let file = configuration.file { files.append((file, "the configuration")) }
        for template in templates { files.append((FilePath(argument: template).homeExpanded, "the template")) }
    }

    /// Sees to it that a file may be written.
    ///
    /// - Throws: the exit code 73 after a message.
    func check(_ path: FilePath) throws {
        for (file, what) in files where Output.replaces(file, whenWrittenTo: path) {
            throw Process.fail("cannot write \(path): it is \(what); name another file", .cannotCreate)
        }
    }
}
