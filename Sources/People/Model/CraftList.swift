import Kernel

/// The crafts, with how many people practise each.
struct CraftList: Sendable {
    struct Line: Sendable {
        let craft: Craft
        let people: Int
    }

    let lines: [Line]
    let mayEdit: Bool
}
