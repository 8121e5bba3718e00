import Kernel
import Markup
import People

extension DemoStory {
    /// What HR writes when somebody arrives, leaves, changes managers or levels.
    mutating func carryOut(_ change: (daysAgo: Int, step: DemoChange.Step)) async throws {
        try await go(daysAgo: change.daysAgo)
        let today = time.day(-change.daysAgo).description
        let hr = try await visitor(DemoPeople.hr)
        switch change.step {
        case .leaves(let name):
            try await hr.send("/people/\(register.person(name))/departure", [("left_on", today)])
        case .reports(let line):
            let managers = try line.managers.map { try register.person($0) }
            try await hr.send(
                "/people/\(register.person(line.person))/manager",
                [("manager", managers[0]), ("second_manager", managers.count > 1 ? managers[1] : ""), ("from_on", today)])
        case .isPromoted:
            try await promote(DemoChange.promotion.name, by: DemoChange.promotion.manager, from: today)
        case .joins:
            try await welcome(change.daysAgo, by: hr)
        case .wishes(let wish):
            let fields = [("wish", wish.wish), ("detail", wish.detail), ("language", DemoPeople.language(wish.name))]
            try await visitor(wish.name).send("/growth/aspiration", fields)
        case .asks(let note): try await ask(note)
        case .answers(let note): try await answer(note)
        case .declines(let note): try await decline(note)
        case .keeps(let note): try await keep(note)
        case .meets(let moment): try await meet(moment)
        }
    }

    private mutating func welcome(_ daysAgo: Int, by hr: DemoVisitor) async throws {
        guard let account = accounts[DemoPeople.hr] else { throw DemoProblem("nobody keeps the directory") }
        try await bringIn(DemoPeople.file(ofThoseJoining: daysAgo, time), by: account)
        let newcomers = DemoPeople.lines.filter { $0.joinedAgo == daysAgo }.map(\.name)
        _ = try await openAccounts(by: account)
        try await register.readPeople(hr)
        let today = time.day(-daysAgo).description
        try await setLevels(newcomers.compactMap(DemoMember.named), round: 0, by: hr, from: today)
        for name in newcomers where DemoPeople.leads.contains(name) { try await nameLead(name, by: hr, from: today) }
    }

    /// The company says its need, the person their wish.
    private mutating func promote(_ name: String, by manager: String, from day: String) async throws {
        guard let member = DemoMember.named(name) else { throw DemoProblem("\(name) is nobody") }
        let level = try register.level(of: member, 1)
        try await propose(
            name, by: manager,
            [
                ("level", level), ("starts_on", day), ("language", "fr"), ("new_scope", "Les règles de fraude et leur revue, sans relecture."),
                ("why", "Deux équipes attendent une seule personne pour trancher les règles de gel des comptes."),
            ])
        try await voice(name, of: name, "Je mène déjà ces revues et je souhaite en porter la décision.", in: "fr")
    }

    mutating func propose(_ name: String, by author: String, _ fields: [(String, String)]) async throws {
        try await visitor(author).send("/people/\(register.person(name))/changes", fields)
    }

    /// The other side of the only change that is open for somebody.
    mutating func voice(_ author: String, of name: String, _ text: String, in language: String) async throws {
        struct Levels: Decodable {
            struct Change: Decodable { let id: String }
            let changes: [Change]
        }
        let visitor = try await visitor(author)
        let told: Levels = try await visitor.read("/people/\(register.person(name))/levels")
        guard let change = told.changes.first else { throw DemoProblem("no change was told") }
        try await visitor.send("/changes/\(change.id)/voice", [("voice", text), ("language", language)])
    }

    func setLevels(_ members: [DemoMember], round: Int, by hr: DemoVisitor, from day: String) async throws {
        var fields = [("from_on", day)]
        for (index, member) in members.enumerated() {
            fields += [("person\(index + 1)", try register.person(member.name)), ("level\(index + 1)", try register.level(of: member, round))]
        }
        try await hr.send("/person-levels", fields)
    }

    func nameLead(_ name: String, by hr: DemoVisitor, from day: String) async throws {
        guard let team = register.teams[DemoPeople.team(name)] else { throw DemoProblem("\(name) leads no team") }
        try await hr.send("/relations/new", [("kind", "team_lead"), ("holder", try register.person(name)), ("team", team), ("from_on", day)])
    }

    func bringIn(_ file: String, by hr: Viewer) async throws {
        let source = ImportSource(bytes: Array(file.utf8), from: Day(of: services.clock.now, in: hr.timeZone))
        try await PeopleImport.apply(source, by: hr, services: services)
    }

    /// Everybody invited opens their account, with a password of their own.
    mutating func openAccounts(by hr: Viewer) async throws -> [String: String] {
        let links = try await services.write(by: hr) { try InvitePeople.act(nil, by: hr, isMailed: false, in: $0) }
        let (site, services) = (site, services)
        let opened = try await together(links) { link in
            let password = DemoPassword.draw()
            let language = DemoPeople.speaksEnglish(link.email) ? "en" : "fr"
            try await DemoDoor.send(link.path.description, [("password", password), ("language", language)], site)
            return (viewer: try await ActingAccount.viewer(link.email, services), email: link.email, password: password)
        }
        for account in opened { accounts[account.viewer.name] = account.viewer }
        return Dictionary(opened.map { ($0.email, $0.password) }, uniquingKeysWith: { first, _ in first })
    }
}
