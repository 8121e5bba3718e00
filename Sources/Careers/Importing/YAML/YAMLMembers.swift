/// The keys of one mapping.
struct YAMLMembers {
    let value: YAMLValue
    let members: [YAMLMember]

    subscript(key: String) -> YAMLValue? {
        members.first { $0.key == key }?.value
    }

    /// A value that is there and says something.
    func filled(_ key: String) -> YAMLValue? {
        self[key].flatMap { $0.isEmpty ? nil : $0 }
    }
}
