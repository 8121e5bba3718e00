import Kernel
import Markup
import Site

/// Says, column by column, what the tables of the files are. It works without script, and reads again without storing anything.
struct ImportMappingForm: Component {
    let content: ImportContent
    let frame: Frame

    /// Beyond, a page of choices is no longer usable.
    private static let mostTables = 12
    private static let mostColumns = 40
    /// Folded after the first ones; what stands beyond is carried as it is understood.
    private static let mostFolded = 200

    var html: HTML {
        FormShell(post: CareersPaths.importing(), in: frame, carriesFiles: true, .id("f-" + ImportForm.use.name)) {
            input(type: .hidden, .name(ImportForm.source.name), .value(ImportSource.text(of: content.sources)))
            input(type: .hidden, .name(ImportForm.order.name), .value(content.order))
            for (index, table) in tables { fields(of: table, at: index) }
            if !others.isEmpty { p(.class("note")) { frame.say(MappingWords.others(others.map(\.1))) } }
            for (index, table) in others.filter({ isSaid($0.0) }) { carry(table, at: index) }
            div(.class("actions")) {
                SubmitButton(MappingWords.read, kind: content.reading.asksForColumns ? "btn" : "btn second", in: frame)
                if content.reading.asksForColumns { a(href: CareersPaths.importing()) { frame.say(ImportWords.other) } }
            }
        }.html
    }

    private var all: [(Int, TableOutline)] { content.reading.tables.enumerated().map { ($0.offset, $0.element) } }

    /// Those that ask to be said come before those that are understood; each in its place.
    private var tables: [(Int, TableOutline)] {
        let asking = all.filter { !$0.1.isUnderstood } + all.filter { $0.1.isUnderstood }
        return asking.prefix(Self.mostTables).sorted { $0.0 < $1.0 }
    }

    private var others: [(Int, TableOutline)] {
        let shown = Set(tables.map(\.0))
        return all.filter { !shown.contains($0.0) }
    }

    /// Did a person say what its columns are? What nobody said stays as it is understood.
    private func isSaid(_ table: Int) -> Bool { content.mappings.indices.contains(table) && content.mappings[table] != nil }

    private func fields(of table: TableOutline, at index: Int) -> HTML {
        fieldset {
            legend { frame.say(MappingWords.table(table.name, table.file)) }
            label(.class("check")) {
                input(type: .checkbox, .name(ImportForm.turned.name), .value(String(index)), .checked(if: table.isTurned))
                span { frame.say(MappingWords.turned) }
            }
            if table.isTurned { input(type: .hidden, .name(ImportForm.shownTurned.name), .value(String(index))) }
            choices(of: table, at: index, in: 0..<Self.mostColumns)
            if table.columns.count > Self.mostColumns {
                details(.class("disc")) {
                    summary { frame.say(MappingWords.folded(min(table.columns.count, Self.mostFolded) - Self.mostColumns)) }
                    choices(of: table, at: index, in: Self.mostColumns..<Self.mostFolded)
                }
            }
            if table.columns.count > Self.mostFolded {
                p(.class("note")) { frame.say(MappingWords.more(Self.mostFolded)) }
                carry(table, at: index, from: Self.mostFolded)
            }
        }
    }

    private func choices(of table: TableOutline, at index: Int, in range: Range<Int>) -> HTML {
        Markup.table(.class("data stackable")) {
            thead {
                tr {
                    for head in [MappingWords.column, MappingWords.sample, MappingWords.use, MappingWords.place] { th(scope: .column) { frame.say(head) } }
                }
            }
            tbody { for column in range.clamped(to: table.columns.indices) { row(table.columns[column], at: column, of: index) } }
        }
    }

    /// What is not shown goes with the rest, as it is: a column nobody saw must not change what it is.
    @HTMLBuilder private func carry(_ table: TableOutline, at index: Int, from first: Int = 0) -> HTML {
        if first == 0, table.isTurned {
            for name in [ImportForm.turned.name, ImportForm.shownTurned.name] { input(type: .hidden, .name(name), .value(String(index))) }
        }
        for column in table.columns.indices.dropFirst(first) {
            let outline = table.columns[column]
            input(type: .hidden, .name(ImportForm.use.name), .value(ColumnChoice(table: index, column: column, use: outline.use.kind).rawValue))
            input(type: .hidden, .name(ImportForm.place.name), .value(place(of: outline)))
        }
    }

    private func row(_ column: TableOutline.Column, at index: Int, of table: Int) -> HTML {
        let name = column.header.isEmpty ? "\(index + 1)" : column.header
        return tr {
            th(scope: .row) {
                if column.header.isEmpty { span(.class("quiet")) { frame.say(MappingWords.unnamed) } } else { String(column.header.prefix(80)) }
            }
            td(.class("small")) { for sample in column.samples { p { String(sample.prefix(90)) } } }
            td {
                select(.name(ImportForm.use.name), .aria("label", frame.say(MappingWords.useLabel(name)))) {
                    for use in ColumnUse.plain {
                        option(value: ColumnChoice(table: table, column: index, use: use).rawValue, .selected(if: use == column.use.kind)) {
                            frame.say(use.words)
                        }
                    }
                }
            }
            td {
                input(
                    type: .number, .name(ImportForm.place.name), .value(place(of: column)), .min("0"), .max("999"),
                    .aria("label", frame.say(MappingWords.placeLabel(name))))
            }
        }
    }

    private func place(of column: TableOutline.Column) -> String {
        if case .level(let place?) = column.use { String(place) } else { "" }
    }
}
