import Testing
@testable import LedeText
