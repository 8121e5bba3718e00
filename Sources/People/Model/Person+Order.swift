import Kernel

extension Sequence<Person> {
    /// By family name, then given name, as a person would file them: accents and case do not count.
    package func sortedByName() -> [Person] {
        map { (key: SearchText.filed($0.familyName, $0.givenName), person: $0) }
            .sorted { ($0.key, $0.person.id) < ($1.key, $1.person.id) }
            .map(\.person)
    }
}
