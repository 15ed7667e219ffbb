import Testing
@testable import LedeArticle
