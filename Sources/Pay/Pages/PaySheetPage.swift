import Kernel
import Markup
import People
import Site

/// A workbook with rows on several sheets: whoever sends it says which one to read, and the file is not sent again.
struct PaySheetPage: Component {
    let source: PayFileSource
    let names: [String]
    let frame: Frame

    var html: HTML {
        Page(
            SheetWords.title, in: frame,
            crumbs: [.init(BandWords.pay, PayPaths.bands()), .init(ImportWords.title, PayPaths.imports()), .init(SheetWords.sheet)]
        ) {
            h1 { frame.say(SheetWords.title) }
            p(.class("lead")) { frame.say(ImportWords.sheetLead) }
            FormShell(post: PayPaths.importPreview(), in: frame) {
                for (name, value) in PayFileForm.again(source, sheet: nil) { input(type: .hidden, .name(name), .value(value)) }
                Field(PayFileForm.sheet, SheetWords.sheet, .choice(names.map { ($0, $0) }, none: nil), state: .empty, in: frame)
                div(.class("actions")) { SubmitButton(SheetWords.read, in: frame) }
            }
            div(.class("actions")) { a(href: PayPaths.imports().query("kind", source.kind.rawValue)) { frame.say(ImportWords.back) } }
        }
    }
}
