import Careers
import Kernel
import Storage
import Tabular

/// What a file of people's pay would do, line by line.
struct PersonPayPlan {
    let drafts: [PersonPayDraft]
    let plan: PayPlan

    /// - Throws: `RefusedPayFile` with everything to correct, each with its line.
    static func make(_ source: PayFileSource, _ policy: PayPolicy, in db: any Reader) throws -> PersonPayPlan {
        let permit = try policy.keep(in: db)
        let zones = try PayZone.all(of: permit.organization, in: db)
        let book = try PayeeBook.load(permit, in: db)
        let file: PayFile
        do throws(TabularError) { file = try PayFile(source, book, zones) } catch { throw RefusedPayFile(error) }
        var problems = file.problems
        var last = try PersonPay.last(permit, in: db)
        var planned: [PlannedLine] = []
        var drafts: [PersonPayDraft] = []
        var said: [SaidPay: Int] = [:]
        for line in file.lines {
            let draft = line.draft
            if let first = said.updateValue(line.number, forKey: SaidPay(person: draft.person, from: draft.from)) {
                problems.append(LineProblem(line: line.number, column: nil, text: Complaints.twice(first)))
                continue
            }
            do throws(Refusal) {
                let outcome = try ImportPay.judge(draft, after: last[draft.person], today: policy.today)
                planned.append(PlannedLine(line: line.number, outcome: outcome, about: Phrase(same: line.name), says: says(draft, zones)))
                if outcome != .unchanged {
                    drafts.append(draft)
                    last[draft.person] = draft.imagined
                }
            } catch {
                problems.append(LineProblem(line: line.number, column: nil, text: PayRefusal.text(error)))
            }
        }
        guard problems.isEmpty else { throw RefusedPayFile(problems) }
        return PersonPayPlan(drafts: drafts, plan: PayPlan(.pay, planned.sorted { $0.line < $1.line }))
    }

    private struct SaidPay: Hashable { let person: PersonID, from: Day }

    private static func says(_ draft: PersonPayDraft, _ zones: [PayZone]) -> Phrase {
        let zone = draft.zone.flatMap { zones.named($0)?.name } ?? ImportWords.noZone
        return draft.amount.phrase + Phrase(same: ", ") + PersonPayWords.share(draft.workShare) + Phrase(same: ", ") + zone
            + Phrase(fr: ", à partir du \(French.day(draft.from))", en: ", from \(English.day(draft.from))")
    }
}

extension PersonPayDraft {
    fileprivate var imagined: PersonPay {
        PersonPay(id: ID(UUIDZero.value), person: person, zone: zone, amount: amount, workShare: workShare, from: from, to: nil)
    }
}
