import Application
import Foundation

/// The company up to the day its peers are asked: told once, copied for each round.
struct Company: Sendable {
    enum Mode: String, Sendable { case confidential, anonymous }

    let mode: Mode
    /// By address.
    var people: [String: String] = [:]
    /// From the lowest to the highest.
    var levels: [String] = []
    var competencies: [String] = []
    var cycle = ""
    var review = ""
    /// The forms of the authors, in their order.
    var forms: [String] = []
    /// What each holder of the opening key keeps, by address; none in confidence.
    var secrets: [String: String] = [:]
    /// The database.
    var file = Data()

    func person(_ member: Member) throws -> String {
        guard let id = people[member.email] else { throw GameProblem("\(member.name) is not in the directory") }
        return id
    }
}
