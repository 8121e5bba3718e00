import Kernel
import Site

/// What a list of choices offers: the value sent, the words read.
enum Choices {
    typealias Choice = (value: String, label: String)

    static func people(_ people: [Person], except person: PersonID? = nil) -> [Choice] {
        people.filter { $0.id != person }.map { ($0.id.description, [$0.name, $0.title].compactMap { $0 }.joined(separator: ", ")) }
    }

    static func teams(_ teams: [Team]) -> [Choice] {
        teams.map { ($0.id.description, $0.name) }
    }

    static func crafts(_ crafts: [Craft], in frame: Frame) -> [Choice] {
        crafts.map { ($0.id.description, frame.say($0.name)) }
    }

    static let languages: [Choice] = Language.allCases.map { ($0.rawValue, $0.name) }

    static func roles(in frame: Frame) -> [Choice] {
        RoleGrant.grantable.map { ($0.rawValue, frame.say(RoleWords.name($0)) + frame.colon + frame.say(RoleWords.meaning($0))) }
    }

    static func relations(_ kinds: [RelationKind], in frame: Frame) -> [Choice] {
        kinds.map { ($0.rawValue, frame.say(RelationWords.name($0))) }
    }
}
