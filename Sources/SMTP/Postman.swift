import Dispatch
import Foundation
import Synchronization

/// Carries letters to one server, one after the other, on a thread of its own: a server that is slow holds up nobody else.
package final class Postman: Sendable {
    /// After a failure of the server itself the next letters fail at once for so long, and are not kept waiting one by one.
    private static let pause = Duration.seconds(30)

    private let server: MailServer
    private let road = DispatchQueue(label: "palier.postman")
    private let closed = Mutex<(until: ContinuousClock.Instant, why: DeliveryFailure)?>(nil)

    package init(_ server: MailServer) {
        self.server = server
    }

    /// Whether one can sign in there.
    /// - Throws: `DeliveryFailure`.
    package func check() async throws {
        try await run { delivery throws(DeliveryFailure) in try delivery.check() }
    }

    /// - Throws: `DeliveryFailure`.
    package func send(_ letter: Letter, _ id: UUID, at instant: Date) async throws {
        if let why = closed.withLock({ $0.flatMap { ContinuousClock.now < $0.until ? $0.why : nil } }) { throw why }
        let message = letter.message(id, at: instant)
        do {
            try await run { delivery throws(DeliveryFailure) in try delivery.send(message, from: letter.sender, to: letter.recipient) }
            closed.withLock { $0 = nil }
        } catch let failure as DeliveryFailure {
            if failure.concernsServer { closed.withLock { $0 = (.now + Self.pause, failure) } }
            throw failure
        }
    }

    private func run(_ work: @escaping @Sendable (Delivery) throws(DeliveryFailure) -> Void) async throws {
        let delivery = Delivery(server: server)
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            road.async {
                do throws(DeliveryFailure) {
                    done.resume(returning: try work(delivery))
                } catch {
                    done.resume(throwing: error)
                }
            }
        }
    }
}
