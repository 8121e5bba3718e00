import Kernel
import Markup
import Site

/// The links just made, once: to copy, or to print and cut out.
struct LinksShownPage: Component {
    struct Content: Sendable {
        let purpose: LinkPurpose
        let links: [OneTimeLink]
        let publicAddress: String
        let isMailed: Bool

        func url(_ link: OneTimeLink) -> String { PublicLink.text(publicAddress, link.path) }
    }

    let content: Content
    let frame: Frame

    var html: HTML {
        let title = LinksShownWords.title(content.purpose, content.links)
        return Page(title, in: frame, crumbs: [.people, .init(InvitationsWords.crumb, DoorPaths.invitations()), .init(LinksShownWords.links)]) {
            h1 { frame.say(title) }
            if let first = content.links.first {
                let expiry = Phrase.instant(first.expiresAt, in: frame.zone)
                p(.class("lead")) { frame.say(LinksShownWords.lead(content.links.count, until: expiry, isMailed: content.isMailed)) }
            }
            p(.class("note")) { frame.say(LinksShownWords.handOver) }
            ul(.class("rows")) { for (index, link) in content.links.enumerated() { row(index, link) } }
            div(.class("actions")) { a(href: DoorPaths.invitations(), .class("btn second")) { frame.say(LinksShownWords.done) } }
        }.html
    }

    private func row(_ index: Int, _ link: OneTimeLink) -> HTML {
        li {
            p {
                strong { link.name }
                " "
                span(.class("quiet")) { link.email }
            }
            CopyBox(id: "link-\(index + 1)", text: content.url(link), in: frame)
        }
    }
}
