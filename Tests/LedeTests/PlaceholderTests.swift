import Testing

@testable import Lede
