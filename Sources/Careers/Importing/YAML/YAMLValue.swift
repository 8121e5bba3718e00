/// A YAML tree with the place of everything in it, and nothing of the library that read it.
struct YAMLValue {
    indirect enum Content {
        case empty
        case text(String)
        case list([YAMLValue])
        case mapping([YAMLMember])
    }

    let content: Content
    let line: Int
    let column: Int
}

struct YAMLMember {
    let key: String
    let line: Int
    let column: Int
    let value: YAMLValue
}

extension YAMLValue {
    var isEmpty: Bool {
        if case .empty = content { return true }
        return false
    }

    var text: String? {
        if case .text(let text) = content { return text }
        return nil
    }

    var members: [YAMLMember]? {
        if case .mapping(let members) = content { return members }
        return nil
    }

    /// Every text below, for whoever must tell a language.
    func eachText(_ body: (String) -> Void) {
        switch content {
        case .empty: break
        case .text(let text): body(text)
        case .list(let items): for item in items { item.eachText(body) }
        case .mapping(let members): for member in members { member.value.eachText(body) }
        }
    }
}
