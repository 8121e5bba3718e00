import Careers
import Kernel
import Markup
import Site
import Storage
import Tabular

enum BandHandlers {
    static func bands(_ call: SignedInCall) async throws -> BandsContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try BandsContent.load(PayPolicy(viewer, on: today), in: $0) }
    }

    static func export(_ call: SignedInCall) async throws -> Download {
        let content = try await bands(call)
        let language = call.viewer.language
        return Download(
            name: language == .french ? "palier-fourchettes.csv" : "palier-bands.csv", contentType: "text/csv; charset=utf-8",
            bytes: BandExport.bytes(content, in: language))
    }

    static func question(_ call: SignedInCall) async throws -> BandQuestion {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try BandQuestion.load(PayPolicy(viewer, on: today), in: $0) }
    }

    static func show(_ question: BandQuestion, _ frame: Frame) -> HTML {
        BandFormPage(question: question, state: FormState([BandForm.from.name: frame.today.description]), frame: frame).html
    }

    static func write(_ call: SignedInCall, _ form: BandForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let (outcome, isFirst) = try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = PayPolicy(viewer, on: today)
            let permit = try policy.keep(in: db)
            let draft = try form.draft(try BandQuestion.load(policy, in: db))
            let isFirst = try Band.last(of: draft.place, permit, in: db) == nil
            return (try WriteBand.perform(draft, over: form.seen, permit: permit, in: db), isFirst)
        }
        return Outcome(PayPaths.bands(), flash: BandFormWords.written(outcome, isFirst: isFirst), data: BandWrittenView(outcome: outcome))
    }

    static func end(_ call: SignedInCall, _ id: ID<Band>) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let outcome = try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = PayPolicy(viewer, on: today)
            let permit = try policy.keep(in: db)
            return try EndBand.perform(Band.find(id, permit, in: db), permit: permit, on: today, in: db)
        }
        return Outcome(PayPaths.bands(), flash: BandWords.said(outcome))
    }

    static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        let (viewer, today) = (call.viewer, call.today)
        let (question, standing) = try await call.services.read(as: viewer) { db in
            let policy = PayPolicy(viewer, on: today)
            let question = try BandQuestion.load(policy, in: db)
            return (question, try corrected(state, question, policy.keep(in: db), db))
        }
        return BandFormPage(question: question, standing: standing, state: state, frame: call.frame).html
    }

    /// The band of that day which what was typed would correct.
    private static func corrected(_ state: FormState, _ question: BandQuestion, _ permit: PayKeeping, _ db: any Reader) throws -> Band? {
        guard let draft = try? BandForm.read(FormInput(values: state.values)).draft(question) else { return nil }
        return try Band.last(of: draft.place, permit, in: db).flatMap { $0.from == draft.from ? $0 : nil }
    }
}
