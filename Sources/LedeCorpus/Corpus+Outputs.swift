import LedeArticle

/// Which outputs a digest reached that did not reach all of them.
extension Corpus {
    /// The outputs that the kept digest of a day was written to, noted where others failed.
    ///
    /// - Throws: ``CorpusError``.
    package func writtenOutputs(of day: CivilDate, in series: DigestSeries) throws -> Set<String> {
        guard try database.hasTable("delivered_output") else { return [] }
        let statement = try database.statement(
            """
            SELECT output FROM delivered_output JOIN delivery ON delivery.id = delivery
            WHERE profile = ?1 AND time_zone = ?2 AND day = ?3
            """)
        defer { statement.reset() }
        try bind(series, day, to: statement)
        var outputs: Set<String> = []
        while try statement.step() { if let output = statement.string(0) { outputs.insert(output) } }
        return outputs
    }

    /// Notes outputs that the kept digest of a day was written to, so that they need not get it again; part of
    /// ``exclusively(_:)``.
    ///
    /// - Throws: ``CorpusError``.
    package func noteWritten(_ outputs: [String], of day: CivilDate, in series: DigestSeries) throws {
        try database.run(Schema.outputTable)
        let statement = try database.statement(
            """
            INSERT INTO delivered_output(output, delivery)
            SELECT ?4, id FROM delivery WHERE profile = ?1 AND time_zone = ?2 AND day = ?3 ON CONFLICT DO NOTHING
            """)
        for output in outputs {
            try bind(series, day, to: statement)
            try statement.bind(output, at: 4)
            try statement.run()
        }
    }
}
