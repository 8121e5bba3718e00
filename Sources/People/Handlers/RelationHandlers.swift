import Kernel
import Markup
import Site

/// Entrusting a duty and ending it.
enum RelationHandlers {
    struct Question: Sendable {
        let kinds: [RelationKind]
        let choices: DirectoryChoices
        let state: FormState
        let unread: UnreadChoices
    }

    static func question(_ call: SignedInCall) async throws -> Question {
        let (kinds, choices) = (DirectoryPolicy(call.viewer).relationsToName, try await PersonHandlers.choices(call))
        var address = AddressReader(call.query)
        let kind = address.part("kind") { text in kinds.first { $0.rawValue == text } }
        let team = address.part("team") { text in TeamID(text).flatMap { id in choices.teams.first { $0.id == id } } }
        let state = FormState([
            RelationForm.kind.name: kind?.rawValue, RelationForm.team.name: team?.id.description, RelationForm.from.name: call.today.description,
        ])
        return Question(kinds: kinds, choices: choices, state: state, unread: address.unread)
    }

    static func show(_ question: Question, _ frame: Frame) -> HTML {
        NewRelationPage(kinds: question.kinds, choices: question.choices, state: question.state, unread: question.unread, frame: frame).html
    }

    static func name(_ call: SignedInCall, _ form: RelationForm) async throws -> Outcome {
        guard let kind = form.kind, let draft = form.draft else { throw Refusal.invalid(RelationForm.kind.name, Complaint.choice) }
        let permit = try DirectoryPolicy(call.viewer).name(kind)
        let today = call.today
        try await call.services.write(by: call.viewer, once: call.submission) { db in
            try NameRelation.perform(draft, today: today, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.roles(), flash: RelationWords.entrusted, data: CreatedView(draft.holder))
    }

    static func nameAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        let question = try await question(call)
        return NewRelationPage(kinds: question.kinds, choices: question.choices, state: state, frame: call.frame).html
    }

    static func ending(_ call: SignedInCall, _ id: ID<Relation>) async throws -> RoleHandlers.Ending {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let relation = try Relation.find(id, of: viewer.organization, in: db)
            _ = try DirectoryPolicy(viewer).name(relation.kind)
            if relation.span.isOver(on: today) { throw Refusal.conflict(RoleWords.alreadyOver) }
            let person = try Person.find(relation.holder, visibleTo: viewer, on: today, in: db)
            return RoleHandlers.Ending(title: RelationWords.endTitle(relation.kind, person.name), path: PeoplePaths.relationEnd(id))
        }
    }

    static func end(_ call: SignedInCall, _ form: RightEndForm, _ id: ID<Relation>) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let relation = try Relation.find(id, of: viewer.organization, in: db)
            let permit = try DirectoryPolicy(viewer).name(relation.kind)
            try EndRelation.perform(relation, on: form.last, today: today, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.roles(), flash: RoleWords.ended, data: CreatedView(id))
    }

    static func endAgain(_ call: SignedInCall, _ state: FormState, _ id: ID<Relation>) async throws -> HTML {
        let ending = try await ending(call, id)
        return RightEndPage(title: ending.title, path: ending.path, state: state, frame: call.frame).html
    }
}
