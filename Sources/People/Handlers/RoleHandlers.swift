import Kernel
import Markup
import Site

/// Who holds what, giving a role, taking it back.
enum RoleHandlers {
    static func list(_ call: SignedInCall) async throws -> RightsList {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try RightsList.load(for: viewer, on: today, in: $0) }
    }

    struct Question: Sendable {
        let people: [Person]
        let state: FormState
        let unread: UnreadChoices
    }

    static func question(_ call: SignedInCall) async throws -> Question {
        _ = try DirectoryPolicy(call.viewer).grantRoles()
        let (viewer, today) = (call.viewer, call.today)
        let people = try await call.services.read(as: viewer) { try Person.present(on: today, visibleTo: viewer, in: $0) }
        var address = AddressReader(call.query)
        let asked = address.part("person") { text in PersonID(text).flatMap { id in people.first { $0.id == id } } }
        let state = FormState([RoleForm.person.name: asked?.id.description, RoleForm.from.name: today.description])
        return Question(people: people, state: state, unread: address.unread)
    }

    static func show(_ question: Question, _ frame: Frame) -> HTML {
        NewRolePage(people: question.people, state: question.state, unread: question.unread, frame: frame).html
    }

    static func grant(_ call: SignedInCall, _ form: RoleForm) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).grantRoles()
        guard let person = form.person, let role = form.role else { throw Refusal.invalid(RoleForm.role.name, Complaint.choice) }
        let today = call.today
        try await call.services.write(by: call.viewer, once: call.submission) { db in
            try GrantRole.perform(role, to: person, from: form.from, until: form.to, today: today, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.roles(), flash: RoleWords.given, data: CreatedView(person))
    }

    static func grantAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        NewRolePage(people: try await question(call).people, state: state, frame: call.frame).html
    }

    struct Ending: Sendable {
        let title: Phrase
        let path: Path
    }

    static func ending(_ call: SignedInCall, _ id: ID<RoleGrant>) async throws -> Ending {
        let (viewer, today) = (call.viewer, call.today)
        _ = try DirectoryPolicy(viewer).grantRoles()
        return try await call.services.read(as: viewer) { db in
            let grant = try RoleGrant.find(id, of: viewer.organization, in: db)
            if grant.span.isOver(on: today) { throw Refusal.conflict(RoleWords.alreadyOver) }
            let person = try Person.find(grant.person, visibleTo: viewer, on: today, in: db)
            return Ending(title: RoleWords.endTitle(grant.role, person.name), path: PeoplePaths.roleEnd(id))
        }
    }

    static func showEnding(_ ending: Ending, _ frame: Frame) -> HTML {
        let state = FormState([RightEndForm.last.name: frame.today.description])
        return RightEndPage(title: ending.title, path: ending.path, state: state, frame: frame).html
    }

    static func end(_ call: SignedInCall, _ form: RightEndForm, _ id: ID<RoleGrant>) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).grantRoles()
        let today = call.today
        try await call.services.write(by: call.viewer, once: call.submission) { db in
            try EndRole.perform(id, on: form.last, today: today, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.roles(), flash: RoleWords.ended, data: CreatedView(id))
    }

    static func endAgain(_ call: SignedInCall, _ state: FormState, _ id: ID<RoleGrant>) async throws -> HTML {
        let ending = try await ending(call, id)
        return RightEndPage(title: ending.title, path: ending.path, state: state, frame: call.frame).html
    }
}
