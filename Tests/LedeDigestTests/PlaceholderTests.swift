import Testing

@testable import LedeDigest
