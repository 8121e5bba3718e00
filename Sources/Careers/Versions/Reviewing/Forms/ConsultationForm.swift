import Kernel
import Site

/// A consultation of the staff, as it is kept.
struct ConsultationForm: Form {
    static let heldOn = FieldDeclaration("held_on", .day)
    static let consulted = FieldDeclaration("consulted")
    static let opinion = FieldDeclaration("opinion", .choice)
    static let opinionText = FieldDeclaration("opinion_text", isRequired: false, most: 4_000)
    static let document = FieldDeclaration("document", isRequired: false, most: 500)
    static let fields = [heldOn, consulted, opinion, opinionText, document]

    /// Nil only when problems were noted.
    let held: Consultation.Held?

    init(_ input: inout FormReader) {
        let (day, consulted) = (input.day(Self.heldOn), input.line(Self.consulted))
        let opinion = input.choice(Self.opinion, of: Consultation.Opinion.self)
        let (text, document) = (input.text(Self.opinionText), input.optionalLine(Self.document))
        guard let day, let opinion, !consulted.isEmpty else { held = nil; return }
        held = Consultation.Held(on: day, consulted: consulted, opinion: opinion, opinionText: text.isEmpty ? nil : text, document: document)
    }
}
