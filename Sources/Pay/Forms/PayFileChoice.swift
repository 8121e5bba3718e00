import Kernel
import Site

/// What a file is going to hold, as the address says it: bands, unless it says pay.
struct PayFileChoice: Sendable {
    let kind: PayFileKind
    let unread: UnreadChoices

    init(_ query: [String: String]) {
        var address = AddressReader(query)
        kind = address.choice("kind", PayFileKind.init(rawValue:)) ?? .bands
        unread = address.unread
    }
}
