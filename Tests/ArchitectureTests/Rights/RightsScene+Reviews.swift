import Kernel
import Storage
import TestKit

/// Cycles in every stage, their reviews, nominations and forms, of both organizations.
extension RightsScene {
    static let sacha = 306

    private var grid: RightsGrid { RightsGrid(organization: cast.alize, first: 600) }
    private var otherGrid: RightsGrid { RightsGrid(organization: cast.boree, first: 620) }

    func storeReviews() async throws {
        let (now, cast, grid, sacha) = (site.clock.now, cast, grid, Cast.id(PersonTag.self, Self.sacha))
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            try Self.person(Self.sacha, "Sacha", cast.alize, leftOn: nil, db)
            for (number, manager) in [(351, cast.tomasz), (352, cast.piotr)] {
                try Self.line(number, of: sacha, to: manager.person, in: cast.alize, db)
            }
            try grid.store(in: db, at: now, standing: [cast.tomasz.person, cast.ines.person, cast.ruben.person])
            for cycle in RightsCycle.here {
                try cycle.store(on: grid, of: cast.encaissement, by: cast.hr.person, in: db)
                try cycle.storeHolders(cast, in: db)
            }
            try db.run(
                """
                INSERT INTO relations (id, organization_id, kind, holder_id, from_on)
                VALUES (\(Self.id(659)), \(cast.alize), 'staff_representative', \(cast.ruben.person), '2026-01-01')
                """)
            for review in RightsReview.here(cast, sacha: sacha) { try review.store(on: grid, at: now, in: db) }
            for nomination in RightsNomination.here(cast) { try nomination.store(in: cast.alize, db) }
            try RightsQuestions.store(in: cast.alize, ["draft": 641, "checked": 642, "announced": 643, "collecting": 645, "writing": 646], db)
            try db.run(
                """
                INSERT INTO review_conflicts (id, organization_id, review_id, person_id, stands_as, kind, note, note_language, declared_on)
                VALUES (\(Self.id(698)), \(cast.alize), \(Self.id(662)), \(cast.gaia.person), 'asked', 'dispute', \(Canary.word("conflict-note")), 'fr',
                    '2026-10-05')
                """)
            for form in RightsContribution.here(cast) { try form.store(on: grid, in: db) }
            try storeOpenings(db)
            try RightsQuestions.storeAnswers(in: cast.alize, db)
            try RightsObjectives.store(in: cast.alize, db)
            try RightsAxes.store(in: cast.alize, db)
            try storeParticulars(db)
            try Self.storeComing([Self.comingLevel: sacha, Self.ownLevel: cast.hr.person], on: grid, db)
        }
    }

    func storeOtherReviews() async throws {
        let (now, cast, grid) = (site.clock.now, cast, otherGrid)
        try await site.store.write(in: .tenant(cast.boree.uuid)) { db in
            try Self.line(353, of: cast.elsewhere.person, to: Cast.id(PersonTag.self, Self.otherNewcomer), in: cast.boree, db)
            try grid.store(in: db, at: now, standing: [cast.elsewhere.person])
            for cycle in RightsCycle.elsewhere { try cycle.store(on: grid, of: cast.elsewhereTeam, by: cast.elsewhereHR.person, in: db) }
            try RightsQuestions.store(in: cast.boree, ["other-organization": 651], db)
            for review in RightsReview.elsewhere(cast) { try review.store(on: grid, at: now, in: db) }
            for nomination in RightsNomination.elsewhere(cast) { try nomination.store(in: cast.boree, db) }
            for form in RightsContribution.elsewhere(cast) { try form.store(on: grid, in: db) }
            try RightsObjectives.absence("other-organization", 741, in: cast.boree, db)
            try Self.storeAbsence(Self.otherAbsence, of: cast.elsewhere.person, by: cast.elsewhereHR, db)
            try Self.storeComing([Self.otherLevel: Cast.id(PersonTag.self, Self.otherNewcomer)], on: grid, db)
        }
    }

    /// HR and the administrator hold cases, and so does the member's manager. One opening waits for a second; one is open; both are the CPO's answer.
    private func storeOpenings(_ db: any Connection) throws {
        for (number, holder) in [(691, cast.hr), (692, cast.admin), (693, cast.tomasz)] {
            try db.run(
                """
                INSERT INTO relations (id, organization_id, kind, holder_id, from_on)
                VALUES (\(Self.id(number)), \(cast.alize), 'case_holder', \(holder.person), '2026-01-01')
                """)
        }
        let now = site.clock.now
        for (object, state) in [("waiting", "asked"), ("opened", "opened"), ("refused", "refused")] {
            let second: PersonID? = state == "asked" ? nil : cast.admin.person
            let refusal: String? = state == "refused" ? "Rien ne le justifie" : nil
            let reason = Canary.word(state == "opened" ? "opening-reason-opened" : "opening-reason-waiting")
            try db.run(
                """
                INSERT INTO answer_openings (id, organization_id, review_id, contribution_id, competency_id, words, reason, reason_language, state, asked_by,
                    asked_at, settled_by, settled_at, refusal, refusal_language, author_has_read)
                VALUES (\(Self.id(Self.openings[object] ?? 0)), \(cast.alize), \(Self.id(666)), \(Self.id(738)), \(Self.id(grid.competency)), 'mots cités',
                    \(reason), 'fr', \(state), \(cast.hr.person), \(now), \(orNull: second),
                    \(orNull: second == nil ? nil : now), \(orNull: refusal), \(orNull: refusal == nil ? nil : "fr"), \(false))
                """)
        }
    }

    private static let openings = ["waiting": 694, "opened": 695, "refused": 697]

    private static func line(_ number: Int, of person: PersonID, to manager: PersonID, in organization: OrganizationID, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
            VALUES (\(id(number)), \(organization), \(person), \(manager), '2026-01-01')
            """)
    }

    func reviewsSegment(_ parameter: String, _ object: String, _ viewer: RightsViewer) -> String? {
        if parameter == "theme" { return object == "no-theme" ? "9" : "1" }
        if object == "absent" { return Self.text(Self.absent) }
        if object == "misfiled" {
            let numbers = ["review": Self.misfiledReview, "nomination": Self.misfiledNomination, "contribution": Self.misfiledForm]
            return numbers[parameter].map(Self.text)
        }
        switch parameter {
        case "held": return Self.heldLevels[object].map(Self.text)
        case "source": return Self.text(object == "foreign-choice" ? 651 : 645)
        case "question": return RightsQuestions.number(object).map(Self.text)
        case "cycle":
            let name = Self.cycles[object] ?? object
            return (RightsCycle.here + RightsCycle.elsewhere).first { $0.object == name }.map { Self.text($0.number) }
        case "review": return review(object).map(Self.text)
        case "nomination": return nominations[object].map(Self.text)
        case "opening": return Self.openings[object].map(Self.text) ?? (object == "other-organization" ? Self.text(696) : nil)
        case "contribution":
            let name = object == "no-theme" ? "own" : object
            let forms = RightsContribution.here(cast) + RightsContribution.elsewhere(cast)
            return forms.first { $0.object == name }.map { Self.text($0.number) }
        case "person":
            if ["draft", "nominating"].contains(object) { return cast.ruben.person.description }
            if ["managerless", "managerless-closed"].contains(object) { return Self.text(Self.newcomer) }
            if object == "written" { return Self.text(Self.invited) }
            return object == "foreign-person" ? cast.elsewhere.person.description : person(object, viewer)
        default: return nil
        }
    }

    /// Words that stand for something else than the cycle they are asked in.
    private static let cycles = [
        "mismatch": "draft", "foreign-person": "draft", "foreign-choice": "draft", "foreign-holder": "anonymous-draft",
        "wrong-words": "anonymous-writing", "managerless": "collecting", "written": "collecting", "managerless-closed": "closed",
    ]

    private var nominations: [String: Int] {
        Dictionary(uniqueKeysWithValues: (RightsNomination.here(cast) + RightsNomination.elsewhere(cast)).map { ($0.object, $0.number) })
    }

    /// A nomination is named with its review; a mismatched one under another's.
    private func review(_ object: String) -> Int? {
        switch object {
        case "by-subject", "by-manager", "declined", "removed", "mismatch", "foreign-choice", "line-choice", "ended-choice": RightsReview.numbers["nominating"]
        case "report-choice": RightsReview.numbers["managers-nominating"]
        default: RightsReview.numbers[object]
        }
    }

    func reviews(_ route: String, _ object: String, _ viewer: RightsViewer) -> [(String, String)] {
        switch route {
        case "reviews.cycle.create", "reviews.cycle.edit": cycle(object, viewer) + (route == "reviews.cycle.edit" ? [("version", "1")] : [])
        case "reviews.particulars.pause": [("kind", "leave"), ("from_on", "2026-10-20"), ("reason", Canary.word("typed-reason"))]
        case "reviews.particulars.level": [("level", object == "promoted" ? grid.level(2) : Self.text(Self.absent))]
        case "reviews.particulars.work_share": [("percent", "80"), ("since_on", "2026-03-01")]
        case "reviews.cycle.name_writer": [("writer", cast.gaia.person.description), ("reason", Canary.word("typed-reason"))]
        case "reviews.absences.write": [("person", cast.ruben.person.description), ("kind", "leave"), ("from_on", "2026-10-20")]
        case "reviews.absences.remove":
            [("absence", Self.text(object == "absence" ? Self.absence : object == "other-organization" ? Self.otherAbsence : Self.absent))]
        case "reviews.cycle.move": [("conversation", "2026-11-16"), ("reason", Canary.word("typed-reason")), ("version", "1")]
        case "reviews.cycle.reopen": [("until_on", "2026-10-20"), ("reason", Canary.word("typed-reason"))]
        case "reviews.review.conversation": [("held_on", "2026-10-06")]
        case "reviews.review.sign": [("choice", "reserved"), ("reservation", Canary.word("typed-reservation"))]
        case "reviews.peers.add": [("peer", peer(object).description), ("reason", Canary.word("typed-reason"))]
        case "reviews.openings.ask":
            [
                ("review", Self.text(666)), ("words", Canary.word(object == "quoted" ? "snapshot-shared" : "typed-quotation")),
                ("reason", Canary.word("typed-reason")),
            ]
        case "reviews.opening.refuse": [("reason", Canary.word("typed-reason"))]
        case "reviews.withdrawal.conflict": [("conflict", "dispute"), ("note", Canary.word("typed-conflict"))]
        case "reviews.peers.remove", "reviews.peers.decline": [("reason", Canary.word("typed-reason"))]
        case "reviews.form.save": [("version", "1"), ("p1", "2"), ("t1", Canary.word("typed-answer"))]
        case "reviews.form.points.save": [("version", "1"), ("o1", "progressed"), ("n1", Canary.word("typed-answer"))]
        case "reviews.form.axes.save": [("version", "1"), ("axis1", Canary.word("typed-answer")), ("signal1", "Trois démos")]
        case "reviews.form.objectives.save": [("version", "1"), ("title1", Canary.word("typed-answer"))]
        case "reviews.form.remarks.save": [("version", "1"), ("remark1", Canary.word("typed-answer"))]
        case "reviews.form.questions.save": [("version", "1"), ("q1", Canary.word("typed-answer"))]
        case "reviews.cycle.question.add", "reviews.cycle.question.edit":
            [("text_fr", "Une question de plus"), ("asked", "self"), ("version", "1")]
        case "reviews.form.send": [("version", "1")]
        case "reviews.cycle.holders":
            [
                ("hr", cast.hr.person.description), ("operator", cast.admin.person.description),
                ("staff", (object == "foreign-holder" ? cast.elsewhere : cast.ruben).person.description),
            ]
        case "reviews.key.open":
            [("secret", (object == "wrong-words" ? nil : RightsKey.text(of: viewer)) ?? "7QK2-0000-0000-0000-0000-0000-0000-0000")]
        case "reviews.levels.set":
            [("from_on", "2026-10-06"), ("person1", leveled(object, viewer)), ("level1", level(object, viewer)), ("reason", "Mal saisi")]
        case "reviews.level.set": [("from_on", "2026-10-06"), ("level", level(object, viewer)), ("reason", "Mal saisi")]
        default: []
        }
    }

    private func isElsewhere(_ viewer: RightsViewer) -> Bool { viewer.member(in: cast)?.organization == cast.boree }

    private func cycle(_ object: String, _ viewer: RightsViewer) -> [(String, String)] {
        let team = object == "foreign-choice" || isElsewhere(viewer) ? cast.elsewhereTeam : cast.encaissement
        let framework = isElsewhere(viewer) ? otherGrid.framework : grid.framework
        return [
            ("name", "Automne"), ("period_from_on", "2026-04-01"), ("period_to_on", "2026-09-30"), ("quarters", "2026-T2, 2026-T3"),
            ("framework", framework), ("teams", team.description), ("time_zone", "Europe/Paris"), ("starts_on", "2026-10-12"),
            ("nominations_due_on", "2026-10-18"), ("answers_due_on", "2026-10-24"), ("writing_due_on", "2026-10-31"),
            ("sharing_due_on", "2026-11-07"), ("conversation_due_on", "2026-11-14"), ("k_placements", "3"), ("k_comments", "4"), ("mode", "confidential"),
        ]
    }

    private func peer(_ object: String) -> PersonID {
        switch object {
        case "other-organization": Cast.id(PersonTag.self, Self.otherDeparting)
        case "foreign-choice": cast.elsewhere.person
        case "formers": cast.ines.person
        case "ended-choice": cast.former.person
        case "line-choice": cast.tomasz.person
        case "report-choice": cast.ines.person
        case "designers": cast.head.person
        default: cast.gaia.person
        }
    }

    private func leveled(_ object: String, _ viewer: RightsViewer) -> String {
        let isForeign = object == "foreign-person" || object == "none" && isElsewhere(viewer)
        return (isForeign ? cast.elsewhere : cast.ruben).person.description
    }

    private func level(_ object: String, _ viewer: RightsViewer) -> String {
        let isForeign = object == "foreign-choice" || object == "other-organization" || object == "none" && isElsewhere(viewer)
        return (isForeign ? otherGrid : grid).level(2)
    }
}
