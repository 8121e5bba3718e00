import Kernel
import Markup
import Site
import Tabular

/// What a file does not tell of itself: the order of its dates, its encoding. It is read again without being sent again.
struct ImportReading: Component {
    let file: PeopleImport
    let encoding: TextEncoding?
    let frame: Frame

    var html: HTML {
        Section(PeopleImportWords.reading, id: "reading", in: frame) {
            if encoding == .windows1252, file.source.encoding == nil { p(.class("note")) { frame.say(PeopleImportWords.wasOlder) } }
            SheetRead(file: file, frame: frame)
            FormShell(post: PeoplePaths.importReading(file.id), in: frame) {
                let state = FormState([
                    ImportReadingForm.order.name: file.source.order?.rawValue, ImportReadingForm.encoding.name: file.source.encoding?.rawValue,
                ])
                if let sheet = file.source.sheet { input(type: .hidden, .name(ImportReadingForm.sheet.name), .value(sheet)) }
                div(.class("pair")) {
                    DateOrderField(declaration: ImportReadingForm.order, state: state, frame: frame)
                    EncodingField(declaration: ImportReadingForm.encoding, state: state, frame: frame)
                }
                div(.class("actions")) { SubmitButton(PeopleImportWords.readAgain, kind: "btn second", in: frame) }
            }
        }.html
    }
}

struct DateOrderField: Component {
    let declaration: FieldDeclaration
    let state: FormState
    let frame: Frame

    var html: HTML {
        let choices = DateOrder.allCases.map { ($0.rawValue, frame.say(PeopleImportWords.order($0))) }
        return Field(declaration, PeopleImportWords.order, .choice(choices, none: PeopleImportWords.orderFromFile), state: state, in: frame).html
    }
}

struct EncodingField: Component {
    let declaration: FieldDeclaration
    let state: FormState
    let frame: Frame

    var html: HTML {
        let choices = FileEncoding.allCases.map { ($0.rawValue, frame.say(PeopleImportWords.encoding($0))) }
        return Field(declaration, PeopleImportWords.encoding, .choice(choices, none: PeopleImportWords.encodingFromFile), state: state, in: frame).html
    }
}
