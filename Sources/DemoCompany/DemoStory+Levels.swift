extension DemoStory {
    /// HR says who stands on which level, from today on.
    func setLevels() async throws {
        var hr = try await visitor(DemoPeople.hr)
        let list = try await hr.open("/person-levels")
        for member in DemoPeople.reviewed {
            guard let person = list.links("/person-levels/").first(where: { $0.words.contains(member.name) }) else {
                throw DemoProblem("\(member.name) has no line among the levels")
            }
            let page = try await hr.open(person.address)
            let level = member.ladder.levels[member.level - 1]
            guard let choice = page.choices(of: "level").first(where: { $0.words.contains(level) }) else { throw DemoProblem("there is no level \(level)") }
            try await hr.send(person.address, ["level": choice.value, "from_on": page.hidden("from_on") ?? ""])
        }
    }
}
