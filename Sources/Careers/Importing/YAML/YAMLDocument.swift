import Kernel
import Yams

/// One YAML document read as a tree of places. The only file that knows the YAML library.
struct YAMLDocument {
    /// Where the text starts in its file: a Markdown header does not start at line 1.
    private let firstLine: Int

    static func read(_ text: String, firstLine: Int = 1) throws(TextFault) -> YAMLValue {
        try YAMLScreening.check(text, firstLine: firstLine)
        let document = YAMLDocument(firstLine: firstLine)
        // With the basic resolver every scalar stays a text: `no` is a word before it is a boolean.
        let root: Node?
        do { root = try compose(yaml: text, .basic, .default, .utf8) } catch {
            throw YAMLFault.explain(error, in: text, firstLine: firstLine)
        }
        guard let root else {
            throw TextFault(Phrase(fr: "Il n’y a aucun contenu YAML.", en: "There is no YAML content."), line: firstLine)
        }
        return try document.value(root, depth: 0)
    }

    private func value(_ node: Node, depth: Int) throws(TextFault) -> YAMLValue {
        let line = (node.mark?.line ?? 1) + firstLine - 1
        let column = node.mark?.column ?? 1
        guard depth <= ImportLimits.depth else { throw tooDeep(line, column) }
        return YAMLValue(content: try content(node, line, column, depth), line: line, column: column)
    }

    private func content(_ node: Node, _ line: Int, _ column: Int, _ depth: Int) throws(TextFault) -> YAMLValue.Content {
        switch node {
        case .scalar(let scalar):
            try refuseTag(scalar.tag.rawValue, line, column)
            return try text(scalar, line, column)
        case .sequence(let sequence):
            try refuseTag(sequence.tag.rawValue, line, column)
            var items: [YAMLValue] = []
            for item in sequence { items.append(try value(item, depth: depth + 1)) }
            return .list(items)
        case .mapping(let mapping):
            try refuseTag(mapping.tag.rawValue, line, column)
            var members: [YAMLMember] = []
            for (key, item) in mapping { members.append(try member(key, item, depth)) }
            return .mapping(members)
        case .alias:
            throw TextFault(
                Phrase(fr: "Les alias YAML ne sont pas acceptés.", en: "YAML aliases are not accepted."),
                line: line,
                column: column
            )
        }
    }

    private func member(_ key: Node, _ item: Node, _ depth: Int) throws(TextFault) -> YAMLMember {
        let line = (key.mark?.line ?? 1) + firstLine - 1
        let column = key.mark?.column ?? 1
        guard case .scalar(let scalar) = key, !scalar.string.isBlank, scalar.string.utf8.count <= 200 else {
            throw TextFault(
                Phrase(fr: "Une clé doit être un mot, suivi de deux-points.", en: "A key must be a word, followed by a colon."),
                line: line,
                column: column
            )
        }
        return YAMLMember(key: scalar.string, line: line, column: column, value: try value(item, depth: depth + 1))
    }

    private func text(_ scalar: Node.Scalar, _ line: Int, _ column: Int) throws(TextFault) -> YAMLValue.Content {
        let isPlain = scalar.style == .plain || scalar.style == .any
        if isPlain && scalar.tag.rawValue != Tag.Name.str.rawValue && Self.words(ofNothing: scalar.string) { return .empty }
        guard scalar.string.utf8.count <= ImportLimits.textLength else {
            throw TextFault(
                Phrase(
                    fr: "Ce texte dépasse \(ImportLimits.textLength) octets : raccourcissez-le, ou refermez ses guillemets.",
                    en: "This text is longer than \(ImportLimits.textLength) bytes: shorten it, or close its quotes."
                ),
                line: line,
                column: column
            )
        }
        let isReadable = scalar.string.unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t" || $0 == "\r"
        }
        guard isReadable else {
            throw TextFault(
                Phrase(
                    fr: "Ce texte contient un caractère de contrôle : supprimez la séquence d’échappement.",
                    en: "This text contains a control character: remove the escape sequence."
                ),
                line: line,
                column: column
            )
        }
        return .text(scalar.string)
    }

    private static func words(ofNothing text: String) -> Bool {
        text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    private func refuseTag(_ tag: String, _ line: Int, _ column: Int) throws(TextFault) {
        let standard = ["", "!", Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue]
        guard !standard.contains(tag) else { return }
        throw TextFault(
            Phrase(
                fr: "Les étiquettes YAML comme `\(tag)` ne sont pas acceptées : supprimez-la.",
                en: "YAML tags such as `\(tag)` are not accepted: remove it."
            ),
            line: line,
            column: column
        )
    }

    private func tooDeep(_ line: Int, _ column: Int) -> TextFault {
        TextFault(
            Phrase(
                fr: "L’imbrication dépasse \(ImportLimits.depth) niveaux : aucun référentiel n’en demande autant.",
                en: "The nesting is deeper than \(ImportLimits.depth) levels: no framework needs that."
            ),
            line: line,
            column: column
        )
    }
}
