import Kernel

/// Somebody of a large invented company, before anything is stored. People know each other by their number.
struct InventedPerson: Sendable {
    let number: Int
    let given: String
    let family: String
    let email: String
    let language: String
    let zone: String
    let craft: InventedCraft?
    /// Those who answer to them answer to nobody below them.
    let height: Int
    let manager: Int?
    var second: Int?
    /// Who managed them before, and the first day they no longer did.
    var former: (manager: Int, until: Day)?
    /// The manager whose team they are in: themselves when they lead one.
    let team: Int?
    /// On their ladder, from the bottom.
    let step: Int
    let joinedOn: Day
    let leftOn: Day?
    var isAway = false

    var leads: Bool { height > 0 }
    var title: String? { craft?.title(leads: leads, inFrench: language == "fr") }
}
