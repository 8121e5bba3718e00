import Kernel
import Storage

/// What the directory holds about somebody.
enum PeopleRecords {
    static let all: [PersonalRecord] = [profile, teams, managers, reports, roles, relations] + DoorRecords.all

    private static let profile = PersonalRecord(
        "people.profile", Phrase(fr: "Votre fiche", en: "Your record"), of: ["people"]
    ) { reading in
        try reading.entries(
            """
            SELECT p.given_name, p.family_name, p.email, p.employee_number, p.title, c.name_fr AS craft_fr, c.name_en AS craft_en, p.language, p.time_zone,
                p.joined_on, p.left_on, p.is_external
            FROM people p LEFT JOIN crafts c ON c.id = p.craft_id WHERE p.id = \(reading.person) AND p.organization_id = \(reading.organization)
            """,
            .text("given_name", "Prénom", "Given name"), .text("family_name", "Nom", "Family name"), .text("email", "E-mail", "E-mail"),
            .text("employee_number", "Matricule", "Employee number"), .text("title", "Intitulé", "Title"), .bilingual("craft", "Métier", "Craft"),
            .word("language", "Langue", "Language", ["fr": ("français", "French"), "en": ("anglais", "English")]),
            .text("time_zone", "Fuseau horaire", "Time zone"), .day("joined_on", "Arrivée", "Joined"),
            .day("left_on", "Dernier jour", "Last day"), .flag("is_external", "De l’extérieur", "From outside"))
    }

    private static let teams = PersonalRecord(
        "people.memberships", Phrase(fr: "Vos équipes", en: "Your teams"), of: ["memberships"]
    ) { reading in
        try reading.entries(
            """
            SELECT t.name, m.from_on, m.to_on FROM memberships m JOIN teams t ON t.id = m.team_id AND t.organization_id = m.organization_id
            WHERE m.person_id = \(reading.person) AND m.organization_id = \(reading.organization) ORDER BY m.from_on, m.id
            """, .text("name", "Équipe", "Team"), from, to)
    }

    private static let managers = PersonalRecord(
        "people.managers", Phrase(fr: "Vos managers", en: "Your managers"), of: ["reporting_lines"]
    ) { reading in
        try reading.entries(
            """
            SELECT o.given_name || ' ' || o.family_name AS name, l.from_on, l.to_on FROM reporting_lines l
            JOIN people o ON o.id = l.manager_id AND o.organization_id = l.organization_id
            WHERE l.person_id = \(reading.person) AND l.organization_id = \(reading.organization) ORDER BY l.from_on, l.id
            """, .text("name", "Manager", "Manager"), from, to)
    }

    private static let reports = PersonalRecord(
        "people.reports", Phrase(fr: "Les personnes que vous managez ou avez managées", en: "The people you manage or managed"), of: ["reporting_lines"]
    ) { reading in
        try reading.entries(
            """
            SELECT o.given_name || ' ' || o.family_name AS name, l.from_on, l.to_on FROM reporting_lines l
            JOIN people o ON o.id = l.person_id AND o.organization_id = l.organization_id
            WHERE l.manager_id = \(reading.person) AND l.organization_id = \(reading.organization) ORDER BY l.from_on, l.id
            """, .text("name", "Personne", "Person"), from, to)
    }

    private static let roles = PersonalRecord(
        "people.roles", Phrase(fr: "Vos rôles", en: "Your roles"), of: ["role_grants"]
    ) { reading in
        try reading.entries(
            """
            SELECT g.role, g.from_on, g.to_on FROM role_grants g
            WHERE g.person_id = \(reading.person) AND g.organization_id = \(reading.organization) ORDER BY g.from_on, g.id
            """,
            .word("role", "Rôle", "Role", meanings(Role.allCases, RoleWords.name)), from, to)
    }

    private static let relations = PersonalRecord(
        "people.relations", Phrase(fr: "Vos fonctions", en: "Your duties"), of: ["relations"]
    ) { reading in
        try reading.entries(
            """
            SELECT r.kind, t.name AS team, c.name_fr AS craft_fr, c.name_en AS craft_en, r.from_on, r.to_on
            FROM relations r LEFT JOIN teams t ON t.id = r.team_id LEFT JOIN crafts c ON c.id = r.craft_id
            WHERE r.holder_id = \(reading.person) AND r.organization_id = \(reading.organization) ORDER BY r.from_on, r.id
            """,
            .word("kind", "Fonction", "Duty", meanings(RelationKind.allCases, RelationWords.name)), .text("team", "Équipe", "Team"),
            .bilingual("craft", "Métier", "Craft"), from, to)
    }

    private static func meanings<Word: RawRepresentable>(
        _ words: [Word], _ name: (Word) -> Phrase
    ) -> [String: (String, String)] where Word.RawValue == String {
        Dictionary(uniqueKeysWithValues: words.map { ($0.rawValue, (name($0).fr, name($0).en)) })
    }

    private static let from = RecordColumn.day("from_on", "Depuis", "From")
    private static let to = RecordColumn.day("to_on", "Jusqu’au", "Until")
}
