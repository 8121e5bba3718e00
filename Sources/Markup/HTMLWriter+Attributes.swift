extension HTMLWriter {
    /// Writes attributes, each name once.
    mutating func write(_ attributes: [Attribute]) {
        guard attributes.count > 1 || attributes.contains(where: \.isGroup) else {
            if let only = attributes.first { write(only.form) }
            return
        }
        let flat = attributes.contains(where: \.isGroup) ? attributes.flatMap(\.flattened) : attributes
        for index in flat.indices where !flat[..<index].contains(where: { $0.hasSameName(as: flat[index]) }) {
            if flat[index].isClass {
                write(Attribute("class", flat[index...].classNames).form)
            } else {
                write(flat[index].form)
            }
        }
    }

    private mutating func write(_ form: Attribute.Form) {
        switch form {
        case .absent, .group: break
        case .flag(let name): begin("", name)
        case .text(let name, let value): write("", name, value)
        case .data(let name, let value): write("data-", name, value)
        case .aria(let name, let value): write("aria-", name, value)
        case .number(let name, let value):
            begin("", name)
            bytes.append("=\"")
            bytes.appendCoordinate(value)
            bytes.append(0x22)
        }
    }

    private mutating func write(_ prefix: StaticString, _ name: StaticString, _ value: String) {
        begin(prefix, name)
        bytes.append("=\"")
        bytes.appendEscaped(value, for: .attribute)
        bytes.append(0x22)
    }

    private mutating func begin(_ prefix: StaticString, _ name: StaticString) {
        bytes.append(0x20)
        bytes.append(prefix)
        bytes.append(name)
    }
}

extension Attribute {
    fileprivate var isGroup: Bool {
        if case .group = form { true } else { false }
    }

    fileprivate var flattened: [Attribute] {
        if case .group(let attributes) = form { attributes.flatMap(\.flattened) } else { [self] }
    }

    fileprivate var isClass: Bool {
        if case .text(let name, _) = form { name.isSame(as: "class") } else { false }
    }

    fileprivate func hasSameName(as other: Attribute) -> Bool {
        switch (form, other.form) {
        case (.data(let one, _), .data(let two, _)), (.aria(let one, _), .aria(let two, _)): one.isSame(as: two)
        case (.data, _), (.aria, _), (_, .data), (_, .aria): false
        default: if let one = plainName, let two = other.plainName { one.isSame(as: two) } else { false }
        }
    }

    private var plainName: StaticString? {
        switch form {
        case .flag(let name), .text(let name, _), .number(let name, _): name
        case .absent, .data, .aria, .group: nil
        }
    }
}

extension Sequence<Attribute> {
    fileprivate var classNames: String {
        var names = ""
        for attribute in self where attribute.isClass {
            guard case .text(_, let more) = attribute.form, !more.isEmpty else { continue }
            if !names.isEmpty { names += " " }
            names += more
        }
        return names
    }
}

extension StaticString {
    fileprivate func isSame(as other: StaticString) -> Bool {
        guard utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
        return withUTF8Buffer { one in other.withUTF8Buffer { two in one.elementsEqual(two) } }
    }
}
