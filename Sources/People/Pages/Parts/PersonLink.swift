import Kernel
import Markup
import Site

/// Somebody's name with their initials, leading to their page.
package struct PersonLink: Component {
    let id: PersonID
    let name: String

    package init(_ person: Person) {
        (id, name) = (person.id, person.name)
    }

    package init(_ id: PersonID, _ name: String) {
        (self.id, self.name) = (id, name)
    }

    package var html: HTML {
        span(.class("who")) {
            span(.class("avatar"), .aria("hidden", true)) { Initials.of(name) }
            a(href: PeoplePaths.person(id)) { name }
        }
    }
}

/// A name as a link when the reader may see the person, a description otherwise.
struct NameOrGone: Component {
    let id: PersonID
    let name: String?
    let frame: Frame

    var html: HTML {
        if let name {
            a(href: PeoplePaths.person(id)) { name }
        } else {
            span(.class("quiet")) { frame.say(DirectoryWords.someoneGone) }
        }
    }
}
