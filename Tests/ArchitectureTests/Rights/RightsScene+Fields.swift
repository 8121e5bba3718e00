import Foundation
import Kernel
import Storage
import TestKit

/// What each form is sent with: right in everything, so that only the right itself can refuse it.
extension RightsScene {
    private static let today = "2026-10-06", later = "2026-12-31"

    func fields(_ route: String, _ object: String, _ viewer: RightsViewer) throws -> [(String, String)] {
        switch route.split(separator: ".").first {
        case "access": route == "access.copies.make" ? [("reason", Canary.word("typed-reason"))] : []
        case "door": try door(route, object, viewer)
        case "people": try people(route, object)
        case "teams", "crafts", "roles", "relations": rights(route, object)
        case "evidence": evidence(route, object)
        case "reviews": reviews(route, object, viewer)
        case "dossiers": dossiers(route, object)
        case "growth": growth(route)
        case "feedback": feedback(route, object, viewer)
        case "pay", "progression": pay(route, object, viewer)
        case "careers": try careers(route, object, viewer)
        default: []
        }
    }

    private func door(_ route: String, _ object: String, _ viewer: RightsViewer) throws -> [(String, String)] {
        let language = viewer.member(in: cast)?.language == .english ? "fr" : "en"
        switch route {
        case "door.setup":
            return Self.setup
        case "door.sign-in": return [("email", cast.ines.email), ("password", Cast.password)]
        case "door.link": return [("password", "une barque sous la pluie"), ("language", "fr")]
        case "door.language": return [("language", language), ("back", "/")]
        case "door.me.preferences": return [("language", language), ("time_zone", "Europe/Paris")]
        case "door.me.password": return [("current_password", Cast.password), ("new_password", "trois cents lanternes")]
        case "door.code": return [("code", factorCode), ("to", "/")]
        case "door.me.factor.confirmation", "door.me.factor.removal": return [("code", factorCode), ("current_password", Cast.password)]
        case "door.me.factor.codes": return [("codes_password", Cast.password)]
        case "door.me.token": return [("token_name", "essai"), ("token_scope", "read"), ("token_days", "30")]
        case "door.invitations":
            let person = object == "other-organization" ? Self.text(Self.otherNewcomer) : person(object, viewer)
            return [("people", person ?? "")]
        default: return []
        }
    }

    private static let setup = [
        ("organization", "Intruse"), ("language", "fr"), ("time_zone", "Europe/Paris"), ("given_name", "Zoé"), ("family_name", "Marchal"),
        ("email", "zoe@intruse.example"), ("password", "une barque sous la pluie"),
    ]

    private func people(_ route: String, _ object: String) throws -> [(String, String)] {
        let isOther = object == "other-organization"
        let identity = [
            ("given_name", "Zoé"), ("family_name", "Marchal"), ("email", "zoe.marchal@neuf.example"), ("language", "fr"), ("time_zone", "Europe/Paris"),
        ]
        switch route {
        case "people.create": return identity + (object == "foreign-choice" ? [("team", cast.elsewhereTeam.description)] : [])
        case "people.person.edit": return identity + [("version", "1")]
        case "people.person.manager.change":
            let manager = isOther ? cast.elsewhereHR : object == "foreign-choice" ? cast.elsewhere : cast.head
            return [("manager", manager.person.description), ("from_on", Self.today)]
        case "people.person.teams.join":
            let team = isOther ? Self.text(Self.otherSecondTeam) : object == "foreign-choice" ? cast.elsewhereTeam.description : cast.fraude.description
            return [("team", team), ("from_on", Self.today)]
        case "people.person.membership.end": return [("to_on", Self.later)]
        case "people.person.departure.record": return [("left_on", Self.later)]
        case "people.import.send": return [("text", Self.file), ("begins_on", Self.today)]
        case "people.import.reading": return [("date_order", "dayMonth"), ("encoding", "utf8")]
        case "people.import.confirm": return [("plan", imports[object]?.plan ?? "x")]
        default: return []
        }
    }

    private func rights(_ route: String, _ object: String) -> [(String, String)] {
        switch route {
        case "teams.create": return [("name", "Une équipe de plus")]
        case "teams.team.rename": return [("name", "Un autre nom"), ("version", "1")]
        case "teams.team.close": return [("closed_on", Self.later)]
        case "crafts.create": return [("name_fr", "Un autre métier"), ("name_en", "Another craft")]
        case "crafts.craft.rename": return [("name_fr", "Un autre métier"), ("name_en", "Another craft"), ("version", "1")]
        case "roles.grant":
            let person = object == "foreign-choice" ? cast.elsewhere : cast.ruben
            return [("person", person.person.description), ("role", "head"), ("from_on", Self.today)]
        case "relations.name":
            if object == "opening" { return [("kind", "facilitator"), ("holder", cast.piotr.person.description), ("from_on", Self.today)] }
            let team = object == "foreign-choice" ? cast.elsewhereTeam : cast.encaissement
            return [
                ("kind", "team_lead"), ("holder", cast.ruben.person.description), ("team", team.description), ("from_on", Self.today),
            ]
        case "roles.end", "relations.end": return [("at_once", "on")]
        default: return []
        }
    }

    private func careers(_ route: String, _ object: String, _ viewer: RightsViewer) throws -> [(String, String)] {
        if route.hasPrefix("careers.title.") { return titles(object, viewer) }
        let framework = frameworks[object]
        switch route {
        case "careers.import.preview": return [("text", RightsFramework.yaml("Un autre"))]
        case "careers.import.store":
            let target: String? =
                switch object {
                case "draft": framework.map { "draft:\($0.id):\($0.revision)" }
                case "published": framework.map { "version:\($0.lineage)" }
                case "absent": "version:\(Self.text(Self.absent))"
                default: "new"
                }
            return [("text", RightsFramework.yaml("Un autre")), ("target", target ?? "")]
        case "careers.publish": return [("effective_on", Self.today), ("revision", String(framework?.revision ?? 1)), ("unconsulted_because", "Pas de CSE.")]
        case "careers.discard", "careers.archive": return [("name", framework?.name ?? "Rien")]
        case "careers.framework.describe":
            return [("name_fr", "Un autre nom"), ("name_en", "Another name"), ("seen", framework?.seen ?? "x")]
        case "careers.ladder.describe": return [("name_fr", "Parcours"), ("name_en", "Path"), ("craft", "product"), ("revision", "1")]
        case "careers.level.describe": return [("name_fr", "Palier"), ("name_en", "Level"), ("revision", "1")]
        case "careers.expectation.rewrite": return [("statements_fr", "Tient un autre carnet"), ("statements_en", "Keeps another notebook"), ("revision", "1")]
        case "careers.review.open", "careers.review.end", "careers.comment.write", "careers.comment.answer", "careers.consult",
            "careers.crosswalk.row", "careers.crosswalk.kind", "careers.crosswalk.levels":
            return versions(route, framework)
        default: return editing(route, framework)
        }
    }

    private func versions(_ route: String, _ framework: RightsFramework?) -> [(String, String)] {
        let identity = framework?.places["identity"] ?? Self.text(Self.absent)
        return switch route {
        case "careers.review.open": [("review_note", "Relisez le palier 2")]
        case "careers.review.end": [("end_reason", "À récrire")]
        case "careers.comment.write": [("subject", "framework"), ("comment", "Une remarque"), ("language", "fr"), ("revision", "0")]
        case "careers.comment.answer": [("decision", "accept"), ("answer", "Merci"), ("revision", "1")]
        case "careers.consult": [("held_on", Self.today), ("consulted", "CSE"), ("opinion", "favourable")]
        case "careers.crosswalk.row": [("kind", "same"), ("old", identity), ("new", identity)]
        case "careers.crosswalk.kind": [("all_of", "same"), ("count", "2")]
        default: (framework?.moves ?? []).isEmpty ? [("moves", "\(identity):\(identity)")] : (framework?.moves ?? []).map { ("moves", $0) }
        }
    }

    private func editing(_ route: String, _ framework: RightsFramework?) -> [(String, String)] {
        switch route {
        case "careers.framework.begin": [("framework_fr", "Un de plus")]
        case "careers.ladder.add": [("ladder_fr", "Recherche"), ("ladder_craft", "research"), ("ladder_track", "individual")]
        case "careers.row.share": [("shared", framework?.name == "Référentiel wide" ? "design/prototypes" : "absent/customers")]
        case "careers.level.add": [("level_fr", "Un palier de plus"), ("above", "1")]
        case "careers.row.add", "careers.row.describe": [("row_fr", "Une autre compétence"), ("theme", "discover")]
        case "careers.theme.describe": [("theme_fr", "Comprendre"), ("theme_en", "Understand"), ("theme_kind", "business")]
        case "careers.cell.write":
            [("competency", "customers"), ("level", "1"), ("text", "Tient un autre carnet"), ("language", "fr"), ("revision", "1")]
        case "careers.cells.paste":
            [
                ("block_competency", "customers"), ("block_level", "1"), ("block", "Tient un autre carnet"), ("block_language", "fr"),
                ("block_seen", framework?.name == "Référentiel wide" ? "1 1 0 1 0 0 1 0 0" : "1 1 0"),
            ]
        case "careers.rule.write", "careers.rule.preview", "careers.level.rule.write", "careers.level.rule.preview": [("rule", "all")]
        case "careers.prerequisites.write": [("text_fr_1", "Un poste est ouvert")]
        case "careers.undo": [("step", framework?.place("step") ?? Self.text(Self.absent))]
        default: []
        }
    }

    static let file = "Prénom;Nom;E-mail\nZoé;Marchal;zoe.marchal@neuf.example\n"

    static func sendImports(_ site: TestSite) async throws -> [String: (id: String, plan: String)] {
        var imports: [String: (id: String, plan: String)] = [:]
        for (object, member, text) in [
            ("file", site.cast.hr, file), ("other-organization", site.cast.elsewhereHR, file),
            ("refused", site.cast.hr, "Prénom;Nom;E-mail\nZoé;;zoe@neuf.example\n"),
        ] {
            let page = try await site.browser(as: member).post("/people/import", ["text": text, "begins_on": today])
            guard let id = page.location?.split(separator: "/").last.map(String.init) else {
                throw Unknown(description: "the file was not kept: \(page.status)")
            }
            let rows = try await site.rows("SELECT digest FROM people_imports WHERE id = \(orNull: ID<Tag>(id))", in: member.organization)
            imports[object] = (id, try rows.first?.get("digest", as: String.self) ?? "")
        }
        return imports
    }
}
