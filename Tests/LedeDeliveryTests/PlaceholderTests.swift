import Testing

@testable import LedeDelivery
