import Kernel
import Markup

/// A form that is refused, as its page gives it back: nothing typed is lost but passwords and files, which nobody gives back.
struct KeptForm: Sendable {
    /// How much is read of a form whose sender is not known.
    static let mostUnread = 2 << 20

    let path: Path
    let guardToken: String
    /// The one the form was shown with, so that what was stored after all counts once.
    let once: String?
    let mark: String?
    let items: [Item]

    enum Item: Sendable {
        /// Words somebody typed.
        case text(name: String, String)
        /// What was chosen, or carried.
        case hidden(name: String, String)
        case password(name: String)
        case file(name: String, [String])
    }

    /// Nil for whoever may not have it back, and when there is nothing to give.
    init?(_ route: Route, _ input: FormInput, _ visit: Visit) {
        guard visit.mayHaveBack(input), let path = Path(returningTo: visit.target) else { return nil }
        let items = route.fields.flatMap { Self.items($0, input) }
        guard items.contains(where: \.holdsSomething) else { return nil }
        self.path = path
        self.items = items
        guardToken = GuardToken.make(for: visit.session ?? visit.passing)
        once = input.first("_once")
        mark = visit.identified?.viewer.formMark ?? input.first("_for")
    }

    private static func items(_ field: FieldDeclaration, _ input: FormInput) -> [Item] {
        let values = input.values[field.name] ?? []
        return switch field.kind {
        case .password: values.isEmpty ? [] : [.password(name: field.name)]
        case .file: input.files[field.name].map { [.file(name: field.name, $0.map(\.name).filter { !$0.isEmpty })] } ?? []
        case .text, .email: values.map { isKey($0) ? .hidden(name: field.name, $0) : .text(name: field.name, $0) }
        case .day, .choice, .choices, .flag, .number: values.map { .hidden(name: field.name, $0) }
        }
    }

    /// An identity, a digest, the key of a competency: carried by the page, never typed.
    private static func isKey(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { ($0 | 0x20).isLowerLetter || $0.isDigit || [0x2D, 0x3A, 0x3D, 0x5F].contains($0) }
        return isPlain && (text.utf8.count >= 32 || !text.utf8.contains { (0x41...0x5A).contains($0) })
    }
}

extension KeptForm.Item {
    fileprivate var holdsSomething: Bool {
        switch self {
        case .text(_, let text), .hidden(_, let text): !text.allSatisfy(\.isWhitespace)
        case .file(_, let names): !names.isEmpty
        case .password: false
        }
    }
}

extension Visit {
    /// Where a request comes from, as far as the browser says it.
    enum Origin: Sendable {
        case own, other, unsaid

        init(fetchSite: String?, named origin: String?, of site: String) {
            switch fetchSite {
            case "same-origin"?: self = .own
            case "none"?: self = .unsaid
            case .some: self = .other
            case nil: self = origin == site ? .own : .unsaid
            }
        }
    }

    func isGuarded(_ input: FormInput, by secret: Secret) -> Bool {
        GuardToken.isValid(input.first("_guard") ?? guardHeader ?? "", for: secret)
    }

    /// Another site is never told back what it sent. A form of a session that is no more goes back to its account, or, while nobody is signed in,
    /// to the browser that has it on its screen.
    fileprivate func mayHaveBack(_ input: FormInput) -> Bool {
        if origin == .other { return false }
        if let session, isGuarded(input, by: session) { return true }
        guard origin == .own || isGuarded(input, by: passing) else { return false }
        return identified.map { input.first("_for") == $0.viewer.formMark } ?? true
    }
}

extension UInt8 {
    fileprivate var isLowerLetter: Bool { (0x61...0x7A).contains(self) }
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
