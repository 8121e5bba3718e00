import Careers
import Kernel
import Markup
import Reviews

/// What each has seen of each competency: the person, the managers by name, peers and reports as published.
struct SheetPlacements: Component {
    let content: DossierContent
    let language: Language

    var html: HTML {
        div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", SheetWords.placements(language))) {
            table(.class("data stackable")) {
                thead {
                    tr {
                        th(scope: .column) { SheetWords.competency(language) }
                        th(scope: .column) { PlacementWords.own(language) }
                        for form in content.managerForms { th(scope: .column) { heading(form) } }
                        for voice in content.voices { th(scope: .column) { heading(voice.form, as: voice.kind) } }
                        for published in content.published { th(scope: .column) { heading(published) } }
                    }
                }
                tbody { for theme in content.themes { for competency in theme.competencies { row(competency) } } }
            }
        }
        p(.class("note")) { SheetWords.unseenNote(language) }
        if content.selfForm == nil { p(.class("note")) { SheetWords.noOwn(language) } }
    }

    private func heading(_ form: DossierContent.Sheet) -> String {
        form.author + (form.isLate ? ", \(SheetWords.late(language))" : "")
    }

    private func heading(_ form: DossierContent.Sheet, as kind: Contribution.Kind) -> String { SheetWords.signed(heading(form), as: kind)(language) }

    private func heading(_ published: DossierContent.Published) -> String { SheetWords.answers(published.kind, published.answers)(language) }

    private func row(_ competency: DossierContent.Competency) -> HTML {
        tr {
            th(scope: .row) { competency.name(language) }
            td(.data("label", PlacementWords.own(language))) { placement(competency.id, content.selfForm) }
            for form in content.managerForms { td(.data("label", heading(form))) { placement(competency.id, form) } }
            for voice in content.voices { td(.data("label", heading(voice.form, as: voice.kind))) { placement(competency.id, voice.form) } }
            for published in content.published { td(.data("label", heading(published))) { said(competency.id, published) } }
        }
    }

    private func placement(_ competency: CompetencyID, _ form: DossierContent.Sheet?) -> String {
        let answer = form?.answers.first { $0.competency == competency }
        let sure = answer?.confidence.map { ", " + PlacementWords.sure($0)(language) } ?? ""
        return PlacementWords.placement(answer?.placement)(language) + (answer?.placement == nil ? "" : sure)
    }

    private func said(_ competency: CompetencyID, _ published: DossierContent.Published) -> String {
        guard let line = published.statements.first(where: { $0.competency == competency }) else { return "" }
        let sure = line.sureness.map { SheetWords.howSure(PlacementWords.sureness($0))(language) } ?? ""
        return PlacementWords.statement(line.statement)(language) + sure
    }
}
