import Careers
import Kernel
import Markup
import Site

/// One level's band, by hand.
struct BandFormPage: Component {
    let question: BandQuestion
    /// Of the day typed: saving corrects it.
    var standing: Band?
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(BandFormWords.title, in: frame, crumbs: [.init(BandWords.pay, PayPaths.bands()), .init(BandFormWords.title)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(BandFormWords.title) }
            if let standing, state.isBehind(standing.range.seen, by: BandForm.seen) { ConflictTexts(both(standing), in: frame) }
            if question.levels.isEmpty {
                EmptyState(BandFormWords.noLevel, BandFormWords.noLevelText, in: frame)
            } else if question.zones.isEmpty {
                EmptyState(BandFormWords.noZone, BandFormWords.noZoneText, in: frame) {
                    a(href: PayPaths.settings(), .class("btn")) { frame.say(SettingsWords.addZone) }
                }
            } else {
                form
            }
        }
    }

    private var form: HTML {
        FormShell(post: PayPaths.newBand(), in: frame) {
            Field(
                BandForm.level, BandWords.level,
                .choice(question.levels.map { ($0.identity.description, $0.label(frame.language)) }, none: BandFormWords.choose),
                state: state, in: frame)
            div(.class("pair")) {
                Field(
                    BandForm.zone, BandWords.zone, .choice(question.zones.map { ($0.id.description, frame.say($0.name)) }, none: BandFormWords.choose),
                    state: state, in: frame)
                Field(
                    BandForm.currency, BandFormWords.currency, .choice(Currency.codes.map { ($0, $0) }, none: BandFormWords.choose), state: state, in: frame)
            }
            Field(BandForm.minimum, BandWords.minimum, hint: BandFormWords.amountHint, width: "short", state: state, in: frame)
            Field(BandForm.middle, BandWords.middle, width: "short", state: state, in: frame)
            Field(BandForm.maximum, BandWords.maximum, width: "short", state: state, in: frame)
            input(type: .hidden, .name(BandForm.seen.name), .value(standing?.range.seen ?? BandForm.unseen))
            Field(BandForm.from, BandFormWords.from, .line(.date), width: "short", state: state, in: frame)
            div(.class("actions")) { SubmitButton(BandFormWords.save, in: frame) }
        }.html
    }

    private func both(_ standing: Band) -> [ConflictTexts.Pair] {
        let amounts = [
            (BandWords.minimum, BandForm.minimum, standing.minimum), (BandWords.middle, BandForm.middle, standing.middle),
            (BandWords.maximum, BandForm.maximum, standing.maximum),
        ]
        return amounts.map { label, field, stored in
            let typed = try? AmountText.minorUnits(state.value(field.name), of: stored.currency).get()
            return .init(
                label, stored: stored.text(frame.language), typed: typed.map { Money($0, stored.currency).text(frame.language) } ?? state.value(field.name))
        }
    }
}
