import Careers
import Kernel
import Storage
import Tabular

/// What a file of bands would do, line by line.
struct BandPlan {
    let drafts: [BandDraft]
    let plan: PayPlan

    /// - Throws: `RefusedPayFile` with everything to correct, each with its line.
    static func make(_ source: PayFileSource, _ policy: PayPolicy, in db: any Reader) throws -> BandPlan {
        let permit = try policy.keep(in: db)
        let question = try BandQuestion.load(policy, in: db)
        let file: BandFile
        do throws(TabularError) { file = try BandFile(source, question) } catch { throw RefusedPayFile(error) }
        var problems = file.problems
        var last = try Band.last(permit, in: db)
        var planned: [PlannedLine] = []
        var drafts: [BandDraft] = []
        var said: [SaidBand: Int] = [:]
        for (line, draft) in file.lines {
            if let first = said.updateValue(line, forKey: SaidBand(place: draft.place, from: draft.from)) {
                problems.append(LineProblem(line: line, column: nil, text: Complaints.twice(first)))
                continue
            }
            do throws(Refusal) {
                let outcome = try WriteBand.judge(draft, after: last[draft.place], today: policy.today)
                planned.append(PlannedLine(line: line, outcome: outcome, about: name(draft, question), says: says(draft)))
                if outcome != .unchanged {
                    drafts.append(draft)
                    last[draft.place] = Band(id: ID(UUIDZero.value), place: draft.place, range: draft.range, from: draft.from, to: nil)
                }
            } catch {
                problems.append(LineProblem(line: line, column: nil, text: PayRefusal.text(error)))
            }
        }
        guard problems.isEmpty else { throw RefusedPayFile(problems) }
        let remarks = BandRemark.all(Array(last.values), of: question.levels).prefix(20).map { remark in
            BandWords.remark(remark.kind, name(remark.lower, question), name(remark.higher, question))
        }
        return BandPlan(drafts: drafts, plan: PayPlan(.bands, planned.sorted { $0.line < $1.line }, remarks: remarks))
    }

    private struct SaidBand: Hashable { let place: BandPlace, from: Day }

    private static func name(_ draft: BandDraft, _ question: BandQuestion) -> Phrase { name(draft.place, question) }
    private static func name(_ band: Band, _ question: BandQuestion) -> Phrase { name(band.place, question) }

    private static func name(_ place: BandPlace, _ question: BandQuestion) -> Phrase {
        let level = question.levels.named(place.level)?.phrase ?? LeftLevelWords.unknown
        return level + Phrase(same: ", ") + (question.zones.named(place.zone)?.name ?? Phrase(same: ""))
    }

    private static func says(_ draft: BandDraft) -> Phrase {
        let amounts = [draft.range.minimum, draft.range.middle, draft.range.maximum].map { Money($0, draft.place.currency) }
        return Phrase(
            fr: amounts.map { $0.text(.french) }.joined(separator: " – ") + ", à partir du \(French.day(draft.from))",
            en: amounts.map { $0.text(.english) }.joined(separator: " – ") + ", from \(English.day(draft.from))")
    }
}
