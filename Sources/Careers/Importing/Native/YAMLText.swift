import Kernel

/// YAML being written, two spaces deeper in each block.
struct YAMLText {
    private(set) var output = ""
    private var indent = 0
    /// Set when the next line opens a list item.
    private var opensItem = false

    /// A value that needs no quotes.
    mutating func line(_ key: String, _ value: String) {
        start()
        output += "\(Self.key(key)): \(value)\n"
    }

    mutating func string(_ key: String, _ value: String?) {
        if let value { line(key, YAMLScalar.written(value)) }
    }

    mutating func text(_ key: String, _ text: LocalizedText?) {
        guard let text else { return }
        mapping(key) { $0.sides(text) }
    }

    mutating func sides(_ text: LocalizedText) {
        string("fr", text.fr)
        string("en", text.en)
    }

    mutating func texts(_ key: String, _ texts: [LocalizedText]) {
        list(key, texts) { yaml, text in yaml.sides(text) }
    }

    mutating func mapping(_ key: String, isEmpty: Bool = false, _ body: (inout YAMLText) -> Void) {
        start()
        output += isEmpty ? "\(Self.key(key)): {}\n" : "\(Self.key(key)):\n"
        indent += 1
        body(&self)
        indent -= 1
    }

    mutating func list<Item>(_ key: String, _ items: [Item], _ body: (inout YAMLText, Item) -> Void) {
        guard !items.isEmpty else { return }
        start()
        output += "\(Self.key(key)):\n"
        indent += 2
        for item in items {
            opensItem = true
            body(&self, item)
        }
        indent -= 2
    }

    private mutating func start() {
        output += String(repeating: "  ", count: opensItem ? indent - 1 : indent) + (opensItem ? "- " : "")
        opensItem = false
    }

    private static func key(_ key: String) -> String {
        Int(key) == nil ? YAMLScalar.written(key) : key
    }
}
