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
            guard let member = DemoMember.named(DemoChange.promotion.name) else { return }
            try await setLevels([member], round: 1, by: hr, from: today)
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
