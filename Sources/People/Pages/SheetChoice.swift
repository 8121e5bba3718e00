import Kernel
import Markup
import Site
import Tabular

/// A workbook with rows on several sheets: the person says which one holds the people, and the file is not sent again.
struct SheetChoice: Component {
    let file: PeopleImport
    let names: [String]
    let frame: Frame

    var html: HTML {
        p(.class("lead")) { frame.say(SheetWords.lead) }
        FormShell(post: PeoplePaths.importReading(file.id), in: frame) {
            input(type: .hidden, .name(ImportReadingForm.order.name), .value(file.source.order?.rawValue ?? ""))
            Field(ImportReadingForm.sheet, SheetWords.sheet, .choice(names.map { ($0, $0) }, none: nil), state: .empty, in: frame)
            div(.class("actions")) { SubmitButton(SheetWords.read, in: frame) }
        }
    }
}

/// Which sheet is read, and the way back to the choice.
struct SheetRead: Component {
    let file: PeopleImport
    let frame: Frame

    var html: HTML {
        if let sheet = file.source.sheet {
            div(.class("actions")) {
                span(.class("note")) { frame.say(SheetWords.isRead(sheet)) }
                ActionButton(
                    post: PeoplePaths.importReading(file.id), SheetWords.other, kind: "textbtn",
                    fields: [(ImportReadingForm.order.name, file.source.order?.rawValue ?? ""), (ImportReadingForm.sheet.name, "")], in: frame)
            }
        }
    }
}
