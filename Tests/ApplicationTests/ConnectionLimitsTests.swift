import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Testing

@testable import Application

@Suite("Connections")
struct ConnectionLimitsTests {
    @Test("a client that says nothing for a minute is let go, and no more are taken than there are places")
    func limits() async throws {
        let limits = ConnectionLimits.usual
        #expect(limits.channel.idleTimeout == .seconds(60))
        let settings = try await Settings.load(environment: [:])
        let configuration = limits.configuration(settings, Logger(label: "test"))
        var places = try #require(configuration.availableConnectionsDelegate as? MaximumAvailableConnections)
        for _ in 1..<limits.most { places.connectionOpened() }
        #expect(places.isAcceptingNewConnections())
        places.connectionOpened()
        #expect(!places.isAcceptingNewConnections())
        places.connectionClosed()
        #expect(places.isAcceptingNewConnections())
    }
}
