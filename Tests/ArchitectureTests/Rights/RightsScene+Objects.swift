import Foundation
import Kernel
import TestKit

/// The words of the table as parts of an address.
extension RightsScene {
    func segment(_ parameter: String, of route: String, _ object: String, _ viewer: RightsViewer) throws -> String {
        let found: String? =
            switch (route.prefix { $0 != "." }, parameter) {
            case ("reviews", _): reviewsSegment(parameter, object, viewer)
            case ("dossiers", "item"): citedItem(object, isCited: route.hasSuffix("unlink"))
            case ("dossiers", _): dossiersSegment(parameter, object, viewer)
            default: segment(parameter, object, viewer)
            }
        guard let found else { throw Unknown(description: "no \(parameter) is called \(object)") }
        return found
    }

    private func segment(_ parameter: String, _ object: String, _ viewer: RightsViewer) -> String? {
        switch parameter {
        case "key": Self.keys[object]?.text ?? "une-adresse-qui-n-ouvre-rien-1"
        case "session": belonging(object, own: 400 + viewer.number, over: 1400 + viewer.number, others: Self.gaiasSession)
        case "token": belonging(object, own: 500 + viewer.number, over: 1500 + viewer.number, others: Self.gaiasToken)
        case "person": person(object, viewer)
        case "membership": membership(object)
        case "team": team(object)
        case "craft": numbered(object, ["craft": Self.craft, "other-organization": Self.otherCraft])
        case "grant": grant(object)
        case "relation":
            numbered(object, ["organising": Self.organising, "opening": Self.opening, "over": Self.over, "other-organization": Self.otherOrganising])
        case "feedback": object == "absent" ? Self.text(Self.absent) : feedbackNote(object).map(Self.text)
        case "item": numbered(object, Self.evidence)
        case "copy": numbered(object, Self.copies)
        case "category": numbered(object, ["category": Self.category, "other-organization": Self.otherCategory])
        case "band": numbered(object, ["band": Self.leftBand, "in-force": Self.zone + 2, "other-organization": Self.otherLeftBand])
        case "paid": numbered(object, ["to-come": Self.comingPay, "begun": Self.inesPay, "other-organization": Self.otherComingPay])
        case "title": numbered(object, ["title": Self.title, "other-organization": Self.otherTitle])
        case "change": numbered(object, Self.changes)
        case "import": object == "absent" ? Self.text(Self.absent) : imports[object]?.id
        default: object == "absent" ? Self.text(Self.absent) : frameworks[object]?.place(parameter)
        }
    }

    private func belonging(_ object: String, own: Int, over: Int, others: Int) -> String? {
        numbered(object, ["own": own, "over": over, "somebody-else": others])
    }

    private func numbered(_ object: String, _ numbers: [String: Int]) -> String? {
        object == "absent" ? Self.text(Self.absent) : numbers[object].map(Self.text)
    }

    func person(_ object: String, _ viewer: RightsViewer) -> String? {
        switch object {
        case "self": (viewer.member(in: cast) ?? cast.ines).person.description
        case "member", "member-before", "member-to-come": cast.ines.person.description
        case "colleague", "mismatch", "foreign-choice": cast.ruben.person.description
        case "other-line": cast.piotr.person.description
        case "administrator": cast.admin.person.description
        case "case-holder": cast.gaia.person.description
        case "leaver": cast.leaver.person.description
        case "former": cast.former.person.description
        case "coach": cast.coach.person.description
        case "other-organization": cast.elsewhere.person.description
        default:
            numbered(
                object,
                [
                    "newcomer": Self.newcomer, "invited": Self.invited, "closed": Self.closed, "new-administrator": Self.newAdministrator,
                    "departing": Self.departing, "other-departing": Self.otherDeparting,
                ])
        }
    }

    private func membership(_ object: String) -> String? {
        numbered(
            object, ["colleague": Self.rubensMembership, "mismatch": Self.piotrsMembership, "other-organization": Self.otherMembership])
    }

    private func team(_ object: String) -> String? {
        switch object {
        case "team": cast.encaissement.description
        case "other-organization": cast.elsewhereTeam.description
        default: numbered(object, ["closed": Self.closedTeam, "other-closed": Self.otherClosedTeam])
        }
    }

    /// The cast's grants bear their account's number.
    private func grant(_ object: String) -> String? {
        switch object {
        case "role": cast.cpo.account.description
        case "other-organization": cast.elsewhereHR.account.description
        default: numbered(object, ["over": Self.formersHead])
        }
    }
}
