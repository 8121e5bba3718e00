import Kernel

extension Refusal {
    /// What a policy refuses with; nil when it gives its permit.
    static func of(_ ask: () throws -> Void) -> Refusal? {
        do {
            try ask()
            return nil
        } catch {
            return error as? Refusal
        }
    }

    var isConflict: Bool { if case .conflict = self { true } else { false } }
}
