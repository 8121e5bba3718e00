import Kernel
import Site

/// Everything held about whoever asks.
enum AccessHandlers {
    static func mine(_ call: SignedInCall) async throws -> Everything {
        let (viewer, now, records) = (call.viewer, call.now, call.records)
        return try await call.services.read(as: viewer) { try Everything.load(of: viewer, for: .oneself, records, at: now, in: $0) }
    }

    static func file(_ call: SignedInCall) async throws -> Download {
        try EverythingFile(try await mine(call), in: call.frame.language).download
    }
}
