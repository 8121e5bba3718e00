import Kernel
import Storage
import TestKit

/// One question to everybody in some cycles of the scene, and what was answered.
enum RightsQuestions {
    private static let numbers = [
        "draft": 761, "checked": 762, "announced": 763, "collecting": 764, "writing": 765, "other-organization": 766, "mismatch": 762,
    ]
    private static let answers = [
        ("own", 720, 764), ("peer", 721, 764), ("sent", 724, 765), ("manager", 727, 765), ("former", 728, 765), ("peer-sent", 737, 765),
    ]

    static func number(_ object: String) -> Int? { numbers[object] }

    static func store(in organization: OrganizationID, _ cycles: [String: Int], _ db: any Connection) throws {
        for (object, cycle) in cycles.sorted(by: { $0.value < $1.value }) {
            guard let number = numbers[object] else { throw RightsScene.Unknown(description: "no question is asked in \(object)") }
            // In a draft it stands between two others, so that it can be moved either way.
            let around = ["draft", "other-organization"].contains(object) ? [number * 10 + 1, number, number * 10 + 3] : [number]
            for (position, number) in around.enumerated() { try store(number, at: position + 1, "\(object) \(position)", cycle, organization, db) }
        }
    }

    private static func store(
        _ number: Int, at position: Int, _ text: String, _ cycle: Int, _ organization: OrganizationID, _ db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO cycle_questions (id, organization_id, cycle_id, position, text_fr, asks_self, asks_peer, asks_report, asks_manager,
                is_required, version)
            VALUES (\(RightsScene.id(number)), \(organization), \(RightsScene.id(cycle)), \(position), \("Question \(text)"), \(true), \(true), \(true),
                \(true), \(false), 1)
            """)
    }

    static func storeAnswers(in organization: OrganizationID, _ db: any Connection) throws {
        for (object, form, question) in answers {
            try db.run(
                """
                INSERT INTO question_answers (contribution_id, question_id, organization_id, text, text_language)
                VALUES (\(RightsScene.id(form)), \(RightsScene.id(question)), \(organization), \(Canary.word("text-\(object)")), 'fr')
                """)
        }
    }
}
