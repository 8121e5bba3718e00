/// Walks a tree and keeps its tables.
struct HTMLTableReading {
    private let columns: Int
    private(set) var tables: [HTMLTable] = []
    private var heading = ""
    private(set) var budget: ReadingBudget

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    private static let unread: Set<String> = ["script", "style", "head", "template", "iframe", "object"]
    private static let depth = 200

    init(columns: Int, budget: ReadingBudget) {
        (self.columns, self.budget) = (columns, budget)
    }

    mutating func read(_ node: HTMLNode?, depth: Int = 0) throws(TabularError) {
        guard let node, depth < Self.depth, !Self.unread.contains(node.name) else { return }
        if Self.headings.contains(node.name) { heading = HTMLText.of(node) }
        // Markdown keeps its headings among the HTML as plain lines.
        if let line = node.text?.split(separator: "\n").last(where: { $0.hasPrefix("#") }) {
            heading = String(line.drop { $0 == "#" }).withoutOuterBlanks
        }
        guard node.name == "table" else {
            for child in node.children { try read(child, depth: depth + 1) }
            return
        }
        try keep(node)
    }

    private mutating func keep(_ table: HTMLNode) throws(TabularError) {
        var (rows, caption): ([HTMLNode], String) = ([], "")
        Self.gather(table, &rows, &caption, depth: 0)
        var grid = HTMLGrid(columns: columns)
        for (index, row) in rows.enumerated() { try grid.add(row, at: index, of: rows.count, spending: &budget) }
        let found = grid.rows.filter { !$0.isBlank }
        if found.count > 1 { tables.append(HTMLTable(title: caption.isEmpty ? heading : caption, rows: found)) }
    }

    /// Rows of this table and not of one inside it.
    private static func gather(_ node: HTMLNode, _ rows: inout [HTMLNode], _ caption: inout String, depth: Int) {
        guard depth < 8 else { return }
        for child in node.children {
            switch child.name {
            case "tr": rows.append(child)
            case "caption": caption = HTMLText.of(child)
            case "thead", "tbody", "tfoot": gather(child, &rows, &caption, depth: depth + 1)
            default: break
            }
        }
    }
}
