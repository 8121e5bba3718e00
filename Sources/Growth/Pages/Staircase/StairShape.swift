/// The proportions of a drawing: a wide one, and one for phones.
struct StairShape: Sendable {
    let width: Double
    /// The most a step is wide that nobody stands on and that is not the next.
    let otherStep: Double
    let ownStep: Double
    let nextStep: Double
    let pitch: Double
    /// Does it name the levels on which nobody stands?
    let isRoomy: Bool

    static let wide = StairShape(width: 760, otherStep: 84, ownStep: 190, nextStep: 290, pitch: 26, isRoomy: true)
    static let narrow = StairShape(width: 320, otherStep: 16, ownStep: 92, nextStep: 170, pitch: 27, isRoomy: false)
}
