import Kernel
import Storage

/// Two changes of the structure at once could each be right and together wrong: a loop, an overlap, nobody left to administer.
/// So they take turns. The row written here makes the second one wait, or begin again with what the first one left.
enum StructureTurn {
    static func take(in db: Write) throws {
        try db.run("UPDATE organizations SET name = name WHERE id = \(db.organization)", unrecorded: "nothing changes, only the turn")
    }
}
