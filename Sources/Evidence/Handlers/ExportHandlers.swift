import Foundation
import Kernel
import Site

/// Everything one may read about oneself, to keep; narrowed as the list is, when the address says so.
enum ExportHandlers {
    static func csv(_ call: SignedInCall) async throws -> Download {
        let bytes = EvidenceExport.csv(try await own(call), in: call.viewer.language)
        return Download(name: ExportWords.file(call.viewer.language) + ".csv", contentType: "text/csv; charset=utf-8", bytes: bytes)
    }

    static func json(_ call: SignedInCall) async throws -> Download {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        let data = try encoder.encode(try await own(call).map { EvidenceSheetView($0) })
        return Download(name: ExportWords.file(call.viewer.language) + ".json", contentType: "application/json", bytes: Array(data))
    }

    private static func own(_ call: SignedInCall) async throws -> [EvidenceSheet] {
        let (viewer, today, filter) = (call.viewer, call.today, EvidenceFilter(query: call.query))
        try filter.unread.refuse()
        return try await call.services.read(as: viewer) { db in
            let standing = try EvidenceStanding.find(viewer.person, for: viewer, on: today, in: db)
            return try EvidenceItem.all(filter.condition(standing.person), visibleTo: viewer, on: today, in: db).map {
                EvidenceSheet(
                    item: $0,
                    wordings: try EvidenceWording.of($0, in: db),
                    mayShare: false,
                    mayRewrite: false,
                    mayCorrect: false,
                    mayWithdraw: false,
                    isOwn: true
                )
            }
        }
    }
}
