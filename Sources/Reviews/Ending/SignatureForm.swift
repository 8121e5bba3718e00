import Kernel
import Site

/// A signature, with a reservation or without, or none: one decision, and the words that go with it.
struct SignatureForm: Form {
    enum Choice: String { case signed, reserved, refused }

    static let choice = FieldDeclaration("choice", .choice)
    /// The reservation, or why one does not sign.
    static let reservation = FieldDeclaration("reservation", isRequired: false, most: 5000)
    static let fields = [choice, reservation]

    let choice: Choice?
    let reservation: String

    init(_ input: inout FormReader) {
        choice = input.choice(Self.choice, of: Choice.self)
        reservation = input.text(Self.reservation)
        if choice == .reserved, reservation.isEmpty { input.note(Self.reservation.name, SharingWords.needsReservation) }
        if choice == .signed, !reservation.isEmpty { input.note(Self.reservation.name, SignatureWords.unusedReservation) }
    }
}

/// The day of the conversation.
struct ConversationForm: Form {
    static let heldOn = FieldDeclaration(RecordConversation.dayField, .day)
    static let fields = [heldOn]

    let heldOn: Day?

    init(_ input: inout FormReader) {
        heldOn = input.day(Self.heldOn)
    }
}
