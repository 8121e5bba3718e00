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

    var html: HTML {
        FormShell(post: CareersPaths.importing(), in: frame, carriesFiles: true, .id("f-" + ImportForm.use.name)) {
            input(type: .hidden, .name(ImportForm.source.name), .value(ImportSource.text(of: content.sources)))
            input(type: .hidden, .name(ImportForm.order.name), .value(content.order))
            for (index, table) in tables { fields(of: table, at: index) }
            div(.class("actions")) {
                SubmitButton(MappingWords.read, kind: content.reading.asksForColumns ? "btn" : "btn second", in: frame)
                if content.reading.asksForColumns { a(href: CareersPaths.importing()) { frame.say(ImportWords.other) } }
            }
        }.html
    }

    private var tables: [(Int, TableOutline)] { Array(content.reading.tables.enumerated().prefix(Self.mostTables)).map { ($0.offset, $0.element) } }

    private func fields(of table: TableOutline, at index: Int) -> HTML {
        fieldset {
            legend { frame.say(MappingWords.table(table.name, table.file)) }
            label(.class("check")) {
                input(type: .checkbox, .name(ImportForm.turned.name), .value(String(index)), .checked(if: table.isTurned))
                span { frame.say(MappingWords.turned) }
            }
            if table.isTurned { input(type: .hidden, .name(ImportForm.shownTurned.name), .value(String(index))) }
            Markup.table(.class("data stackable")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(MappingWords.column) }
                        th(scope: .column) { frame.say(MappingWords.sample) }
                        th(scope: .column) { frame.say(MappingWords.use) }
                        th(scope: .column) { frame.say(MappingWords.place) }
                    }
                }
                tbody { for (column, outline) in shown(table) { row(outline, at: column, of: index) } }
            }
            if table.columns.count > Self.mostColumns { p(.class("note")) { frame.say(MappingWords.more(Self.mostColumns)) } }
        }
    }

    private func shown(_ table: TableOutline) -> [(Int, TableOutline.Column)] {
        table.columns.enumerated().prefix(Self.mostColumns).map { ($0.offset, $0.element) }
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
