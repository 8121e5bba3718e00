import Foundation
import Kernel

/// The people every test knows: one company, and another that must never see anything of it.
package struct Cast: Sendable {
    package struct Member: Sendable, Hashable {
        package let person: PersonID
        package let account: AccountID
        package let organization: OrganizationID
        package let given: String
        package let family: String
        package let email: String
        package let role: Role?
        package let language: Language
        package let title: String
        package var isExternal = false
        package var leftOn: Day?

        package var name: String { "\(given) \(family)" }
    }

    /// Everybody's, so that tests can sign in as they do.
    package static let password = "quatorze huîtres bleues"

    package let alize = Cast.id(OrganizationTag.self, 1)
    package let boree = Cast.id(OrganizationTag.self, 2)

    package let admin: Member
    package let hr: Member
    package let ceo: Member
    package let cpo: Member
    /// Head of product: manages Tomasz.
    package let head: Member
    /// Manages Inès and Ruben.
    package let tomasz: Member
    package let ines: Member
    package let ruben: Member
    /// Head of design, another line: manages Piotr.
    package let gaia: Member
    package let piotr: Member
    /// Managed Inès until 31 May 2026.
    package let former: Member
    package let leaver: Member
    package let coach: Member
    package let elsewhereHR: Member
    package let elsewhere: Member

    package init() {
        let (a, b) = (Cast.id(OrganizationTag.self, 1), Cast.id(OrganizationTag.self, 2))
        admin = Member(1, a, "Adèle", "Quéméner", .admin, "Administratrice système")
        hr = Member(2, a, "Hélène", "Dastugue", .hr, "Partenaire RH")
        ceo = Member(3, a, "Edmond", "Valtier", .ceo, "Directeur général")
        cpo = Member(4, a, "Matteo", "Orsenne", .cpo, "CPO")
        head = Member(5, a, "Claire", "Aubertin", .head, "Head of Product")
        tomasz = Member(6, a, "Tomasz", "Lindqvist", nil, "Lead PM", .english)
        ines = Member(7, a, "Inès", "Vauquelin", nil, "Senior PM")
        ruben = Member(8, a, "Ruben", "Achterberg", nil, "Product Manager", .english)
        gaia = Member(9, a, "Gaïa", "Fontanesi", .head, "Head of Design")
        piotr = Member(10, a, "Piotr", "Zarembski", nil, "Product Designer")
        former = Member(11, a, "Oskar", "Nyholm", nil, "Group PM")
        leaver = Member(12, a, "Ilse", "Vandamme", nil, "Product Manager", leftOn: Day("2026-06-30"))
        coach = Member(13, a, "Ruth", "Okonjo", .coach, "Coach", .english, isExternal: true)
        elsewhereHR = Member(14, b, "Bruno", "Ekström", .hr, "HR")
        elsewhere = Member(15, b, "Nadia", "Belkacem", nil, "Product Manager")
    }

    package var everyone: [Member] {
        [admin, hr, ceo, cpo, head, tomasz, ines, ruben, gaia, piotr, former, leaver, coach, elsewhereHR, elsewhere]
    }

    package let encaissement = Cast.id(TeamTag.self, 101)
    package let fraude = Cast.id(TeamTag.self, 102)
    package let elsewhereTeam = Cast.id(TeamTag.self, 103)
    package enum TeamTag {}

    package static func id<Entity>(_ type: Entity.Type, _ number: Int) -> ID<Entity> {
        let digits = String(number)
        let tail = String(repeating: "0", count: 12 - digits.count) + digits
        return ID("01990000-0000-7000-8000-\(tail)") ?? ID(UUID())
    }
}

extension Cast.Member {
    init(
        _ number: Int, _ organization: OrganizationID, _ given: String, _ family: String, _ role: Role?, _ title: String,
        _ language: Language = .french, isExternal: Bool = false, leftOn: Day? = nil
    ) {
        person = Cast.id(PersonTag.self, number)
        account = Cast.id(AccountTag.self, number)
        self.organization = organization
        self.given = given
        self.family = family
        let plain = (given + "." + family).folding(options: .diacriticInsensitive, locale: Locale(identifier: "en")).lowercased()
        email = plain + (number >= 14 ? "@boree.example" : "@alize.example")
        self.role = role
        self.language = language
        self.title = title
        self.isExternal = isExternal
        self.leftOn = leftOn
    }
}
