import Kernel

/// What a program gets back from a change: the object, to look at again.
struct CreatedView: Encodable, Sendable {
    let id: String

    init<Entity>(_ id: ID<Entity>) {
        self.id = id.description
    }
}
