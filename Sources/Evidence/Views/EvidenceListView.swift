import Kernel

/// A list of facts, as data.
struct EvidenceListView: Encodable, Sendable {
    let about: EvidenceItemView.Person
    let total: Int
    let matching: Int
    let page: Int
    let pages: Int
    let items: [EvidenceItemView]

    init(_ list: EvidenceList) {
        about = .init(id: list.standing.person.description, name: list.standing.name)
        total = list.total
        matching = list.matching
        page = list.filter.page
        pages = list.pages
        items = list.items.map(EvidenceItemView.init)
    }
}
