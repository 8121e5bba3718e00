/// The game could not be played to its end.
package struct GameProblem: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = "The swap game could not be played: \(description)." }
}
