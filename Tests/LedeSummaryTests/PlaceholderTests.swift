import Testing

@testable import LedeSummary
