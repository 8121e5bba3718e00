import Kernel
import Markup
import Site

/// Entering and leaving teams.
enum MembershipHandlers {
    static func show(_ question: LineHandlers.Question, _ frame: Frame) -> HTML {
        let state = FormState([
            MembershipForm.from.name: question.choices.today.description,
            MembershipForm.leavesOthers.name: question.sheet.currentTeams.isEmpty ? nil : "on",
        ])
        return MembershipPage(person: question.sheet.person, choices: question.choices, state: state, frame: frame).html
    }

    static func join(_ call: SignedInCall, _ form: MembershipForm, _ id: PersonID) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        guard let team = form.team else { throw Refusal.invalid(MembershipForm.team.name, MembershipWords.noSuchTeam) }
        try await call.services.write(by: call.viewer, once: call.submission) { db in
            try JoinTeam.perform(id, team: team, from: form.from, leavesOthers: form.leavesOthers, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.person(id), flash: MembershipWords.joined, data: CreatedView(id))
    }

    static func joinAgain(_ call: SignedInCall, _ state: FormState, _ id: PersonID) async throws -> HTML {
        let question = try await LineHandlers.question(call, id)
        return MembershipPage(person: question.sheet.person, choices: question.choices, state: state, frame: call.frame).html
    }

    struct Stay: Sendable {
        let person: Person
        let membership: Membership
        let team: Team
    }

    static func stay(_ call: SignedInCall, _ id: PersonID, _ membership: ID<Membership>) async throws -> Stay {
        let sheet = try await PersonHandlers.sheet(call, id)
        guard let found = sheet.memberships.first(where: { $0.id == membership }), let team = sheet.teams[found.team] else { throw Refusal.notFound }
        return Stay(person: sheet.person, membership: found, team: team)
    }

    static func showEnd(_ stay: Stay, _ frame: Frame) -> HTML {
        let state = FormState([MembershipEndForm.last.name: (stay.membership.span.to ?? frame.today).description])
        return MembershipEndPage(person: stay.person, membership: stay.membership, team: stay.team, state: state, frame: frame).html
    }

    static func end(_ call: SignedInCall, _ form: MembershipEndForm, _ id: PersonID, _ membership: ID<Membership>) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        try await call.services.write(by: call.viewer, once: call.submission) { db in
            try EndMembership.perform(membership, of: id, on: form.last, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.person(id), flash: MembershipWords.joined, data: CreatedView(id))
    }

    static func endAgain(_ call: SignedInCall, _ state: FormState, _ id: PersonID, _ membership: ID<Membership>) async throws -> HTML {
        let stay = try await stay(call, id, membership)
        return MembershipEndPage(person: stay.person, membership: stay.membership, team: stay.team, state: state, frame: call.frame).html
    }
}
