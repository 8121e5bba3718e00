/// The proportions of a drawing: a wide one, and one for phones.
struct StairShape: Sendable {
    let width: Double
    /// The most a step is wide that nobody stands on and that is not the next.
    let otherStep: Double
    let ownStep: Double
    let nextStep: Double
    let pitch: Double
    /// Is there room for names and scopes on the steps?
    let isRoomy: Bool

    static let wide = StairShape(width: 760, otherStep: 60, ownStep: 180, nextStep: 300, pitch: 26, isRoomy: true)
    static let narrow = StairShape(width: 320, otherStep: 15, ownStep: 64, nextStep: 190, pitch: 27, isRoomy: false)
}
