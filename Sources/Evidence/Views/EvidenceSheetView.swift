/// A fact with what it said before, as data.
struct EvidenceSheetView: Encodable, Sendable {
    let item: EvidenceItemView
    /// The latest first.
    let wordings: [EvidenceWordingView]

    init(_ sheet: EvidenceSheet) {
        item = EvidenceItemView(sheet.item)
        wordings = sheet.wordings.map(EvidenceWordingView.init)
    }
}
