import Kernel
import Markup
import Site

/// Says what became of an expectation when the proposal is wrong: which ones on each side, and what happened.
struct CrosswalkChange: Component {
    let line: Crosswalk.Line
    let crosswalk: Crosswalk
    let state: FormState
    let frame: Frame

    private static let near = 8

    var html: HTML {
        Section(CrosswalkWords.changeTitle, id: "change", in: frame) {
            FormShell(post: CareersPaths.crosswalk(crosswalk.new.framework.id), in: frame) {
                input(type: .hidden, .name(CrosswalkRowForm.seen.name), .value(crosswalk.seen))
                Field(
                    CrosswalkRowForm.kind, CrosswalkWords.kind,
                    .choice(CrosswalkKind.allCases.map { ($0.rawValue, frame.say(CrosswalkWords.named($0))) }, none: nil), width: "short",
                    state: state.values[CrosswalkRowForm.kind.name] == nil ? FormState([CrosswalkRowForm.kind.name: line.row.kind.rawValue]) : state,
                    in: frame)
                div(.class("versus")) {
                    side(.old, crosswalk.old.framework, chosen: chosen(CrosswalkRowForm.old, line.row.old))
                    side(.new, crosswalk.new.framework, chosen: chosen(CrosswalkRowForm.new, line.row.new))
                }
                div(.class("actions")) {
                    SubmitButton(CrosswalkWords.save, in: frame)
                    a(href: CareersPaths.crosswalk(crosswalk.new.framework.id)) { frame.say(FormWords.cancel) }
                }
            }
        }
    }

    private func chosen(_ field: FieldDeclaration, _ own: [ExpectationIdentity]) -> Set<String> {
        state.values[CrosswalkRowForm.kind.name] == nil ? Set(own.map(\.description)) : Set(state.values[field.name] ?? [])
    }

    private func side(_ side: CrosswalkRow.Side, _ framework: Framework, chosen: Set<String>) -> HTML {
        let candidates = crosswalk.candidates(side, for: line.row)
        let names = CrosswalkNames(crosswalk)
        return fieldset(.class("field")) {
            legend { frame.say(CrosswalkWords.version(framework)) }
            for entry in candidates.prefix(Self.near) { choice(entry, side, names, chosen) }
            if candidates.count > Self.near {
                details(.class("disc"), .open(if: candidates.dropFirst(Self.near).contains { chosen.contains($0.identity.description) })) {
                    summary { frame.say(CrosswalkWords.others) }
                    for entry in candidates.dropFirst(Self.near) { choice(entry, side, names, chosen) }
                }
            }
        }
    }

    private func choice(_ entry: CrosswalkEntry, _ side: CrosswalkRow.Side, _ names: CrosswalkNames, _ chosen: Set<String>) -> HTML {
        label(.class("check")) {
            input(
                type: .checkbox, .name(side == .old ? CrosswalkRowForm.old.name : CrosswalkRowForm.new.name), .value(entry.identity.description),
                .checked(if: chosen.contains(entry.identity.description)))
            span {
                if let text = entry.text { Said(text, in: frame) } else { entry.grade ?? "" }
                span(.class("hint")) { " (" + frame.say(names.place(of: entry)) + ", " + frame.say(CareersWords.level(entry.level)).lowercased() + ")" }
            }
        }
    }
}
