/// The demonstration could not be told to its end.
package struct DemoProblem: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = "The demonstration company could not be made: \(description)."
    }
}
