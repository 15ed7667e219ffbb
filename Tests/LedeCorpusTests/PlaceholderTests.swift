import Testing

@testable import LedeCorpus
