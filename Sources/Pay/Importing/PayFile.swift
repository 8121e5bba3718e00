import Careers
import Kernel
import Tabular

/// A file of what people are paid: every line understood, or everything to correct told at once.
struct PayFile {
    struct Line { let number: Int, name: String, draft: PersonPayDraft }

    let lines: [Line]
    let problems: [LineProblem]

    init(_ source: PayFileSource, _ book: PayeeBook, _ zones: [PayZone]) throws(TabularError) {
        var sheet = try PaySheet<PayField>(source, dates: .from)
        var lines: [Line] = []
        if sheet.isReadable {
            let words = RateWords([], zones)
            for row in sheet.rows { if let line = Self.read(row, &sheet, book, words) { lines.append(line) } }
        }
        self.lines = lines.sorted { ($0.draft.from, $0.number) < ($1.draft.from, $1.number) }
        problems = sheet.problems
    }

    private static func read(_ row: Table.Row, _ sheet: inout PaySheet<PayField>, _ book: PayeeBook, _ words: RateWords) -> Line? {
        let payee = payee(row, &sheet, book)
        let currency = words.currency(sheet.text(.currency, in: row))
        if let problem = currency.problem { sheet.note(problem, in: row, .currency) }
        let zoneText = sheet.text(.zone, in: row)
        let zone = zoneText.isEmpty ? RateWords.Meaning<PayZone>() : words.zone(zoneText)
        if let problem = zone.problem { sheet.note(problem, in: row, .zone) }
        let amount = sheet.amount(.amount, in: row, currency.found)
        let share = WorkShare.thousandths(sheet.text(.share, in: row))
        if share == nil { sheet.note(Complaints.share, in: row, .share) }
        let day = sheet.day(.from, in: row)
        guard let payee, let currency = currency.found, let amount, let share, let day, zone.problem == nil else { return nil }
        let draft = PersonPayDraft(person: payee.id, zone: zone.found?.id, amount: Money(amount, currency), workShare: share, from: day)
        return Line(number: row.line, name: payee.name, draft: draft)
    }

    private static func payee(_ row: Table.Row, _ sheet: inout PaySheet<PayField>, _ book: PayeeBook) -> PayeeBook.Payee? {
        let (number, email) = (sheet.text(.number, in: row), sheet.text(.email, in: row))
        if !number.isEmpty {
            if let payee = book.numbered(number) {
                guard let other = book.addressed(email), other.id != payee.id else { return payee }
                sheet.note(ImportWords.twoPeople, in: row, .email)
                return nil
            }
            sheet.note(Complaints.unknown(Complaints.person, number, nearest: nil), in: row, .number)
            return nil
        }
        if !email.isEmpty {
            if let payee = book.addressed(email) { return payee }
            sheet.note(Complaints.unknown(Complaints.person, email, nearest: NearestName(among: book.emails).to(email)), in: row, .email)
            return nil
        }
        sheet.note(ImportWords.nobody, in: row)
        return nil
    }
}
