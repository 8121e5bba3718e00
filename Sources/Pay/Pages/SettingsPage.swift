import Kernel
import Markup
import Site

/// Who reads what, and the zones.
struct SettingsPage: Component {
    let content: SettingsContent
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(SettingsWords.title, in: frame, crumbs: [.init(BandWords.pay, PayPaths.bands()), .init(BandWords.settings)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(SettingsWords.title) }
            if state.isBehind(String(content.settings.version), by: PaySettingsForm.version) { ConflictTexts(both, in: frame) }
            reading
            Section(SettingsWords.zones, id: "zones", in: frame) {
                if content.zones.isEmpty { p(.class("note")) { frame.say(SettingsWords.noZone) } }
                ul(.class("rows")) {
                    for zone in content.zones {
                        li {
                            span(.class("side quiet")) { zone.key }
                            frame.say(zone.name)
                        }
                    }
                }
                zone
            }
        }
    }

    private var both: [ConflictTexts.Pair] {
        let typed = state.value(PaySettingsForm.managers.name) == PaySettingsForm.Answer.yes.rawValue
        return [
            .init(
                SettingsWords.visibility, stored: frame.say(BandWords.visibility(content.settings.visibility)),
                typed: BandVisibility(rawValue: state.value(PaySettingsForm.visibility.name)).map { frame.say(BandWords.visibility($0)) } ?? ""),
            .init(
                SettingsWords.managers, stored: frame.say(SettingsWords.answer(content.settings.managersRead)), typed: frame.say(SettingsWords.answer(typed))),
        ]
    }

    private var reading: HTML {
        FormShell(post: PayPaths.settings(), in: frame) {
            input(type: .hidden, .name(PaySettingsForm.version.name), .value(content.settings.version))
            Field(
                PaySettingsForm.visibility, SettingsWords.visibility,
                .choice(BandVisibility.allCases.map { ($0.rawValue, frame.say(BandWords.visibility($0))) }, none: nil), state: filled, in: frame)
            Field(
                PaySettingsForm.managers, SettingsWords.managers,
                .choice([true, false].map { (PaySettingsForm.Answer($0).rawValue, frame.say(SettingsWords.answer($0))) }, none: nil),
                hint: SettingsWords.managersHint,
                state: filled, in: frame)
            div(.class("actions")) { SubmitButton(SettingsWords.save, in: frame) }
        }.html
    }

    private var zone: HTML {
        FormShell(post: PayPaths.zones(), in: frame) {
            Field(ZoneForm.key, SettingsWords.key, width: "short", state: state, in: frame)
            div(.class("pair")) {
                Field(ZoneForm.nameFR, SettingsWords.nameFR, state: state, in: frame)
                Field(ZoneForm.nameEN, SettingsWords.nameEN, state: state, in: frame)
            }
            div(.class("actions")) { SubmitButton(SettingsWords.addZone, kind: "btn second", in: frame) }
        }.html
    }

    private var filled: FormState {
        let typed = state.values
        return FormState(
            values: [
                PaySettingsForm.visibility.name: typed[PaySettingsForm.visibility.name] ?? [content.settings.visibility.rawValue],
                PaySettingsForm.managers.name: typed[PaySettingsForm.managers.name] ?? [PaySettingsForm.Answer(content.settings.managersRead).rawValue],
            ], problems: state.problems)
    }
}
