import Kernel
import Markup
import Site

/// The list of people.
struct PeoplePage: Component {
    let list: PeopleList
    let frame: Frame

    var html: HTML {
        if frame.isForAnOutsider { NothingForCoaches(DirectoryWords.people, in: frame) } else { whole }
    }

    private var whole: HTML {
        Page(PeopleWords.title(list), in: frame) {
            h1 { frame.say(PeopleWords.title(list)) }
            UnreadNotice(list.filter.unread, in: frame)
            if list.isNew {
                EmptyPeople(frame: frame)
            } else {
                if list.saysMoreThanTheTitle { p(.class("lead")) { frame.say(PeopleWords.summary(list)) } }
                actions
                MissingPieces(list: list, frame: frame)
                PeopleFilterForm(list: list, frame: frame)
                if list.people.isEmpty { nobody } else { PeopleTable(list: list, frame: frame) }
                PeopleListPages(list: list, frame: frame)
            }
        }.html
    }

    private var actions: HTML {
        div(.class("actions")) {
            if list.mayEdit {
                a(href: PeoplePaths.newPerson(), .class("btn second")) { frame.say(PeopleWords.add) }
                a(href: PeoplePaths.imports()) { frame.say(PeopleWords.importFile) }
                a(href: PeoplePaths.crafts()) { frame.say(DirectoryWords.crafts) }
                a(href: PeoplePaths.roles()) { frame.say(DirectoryWords.roles) }
                if list.filter.showsLeavers {
                    a(href: PeoplePaths.people()) { frame.say(PeopleWords.present) }
                } else {
                    a(href: PeoplePaths.people().query("show", "left")) { frame.say(PeopleWords.leavers) }
                }
            }
            a(href: list.filter.narrowing(PeoplePaths.export()), .download) { frame.say(PeopleWords.export) }
        }
    }

    @HTMLBuilder private var nobody: HTML {
        if let gap = list.filter.gap, list.mayEdit, list.filter.asksOnly(gap) {
            div(.class("actions")) { a(href: PeoplePaths.people(), .class("btn second")) { frame.say(PeopleWords.clear) } }
        } else if list.filter.showsLeavers, !list.filter.isActive {
            EmptyState(PeopleWords.noLeavers, PeopleWords.noLeaversText, in: frame)
        } else {
            EmptyState(PeopleWords.noMatch, PeopleWords.noMatchText, in: frame) {
                a(href: PeoplePaths.people(), .class("btn second")) { frame.say(PeopleWords.clear) }
            }
        }
    }
}

extension PeopleList {
    /// Nobody but whoever set the site up.
    fileprivate var isNew: Bool { mayEdit && present < 2 && !filter.isActive && !filter.showsLeavers }
    fileprivate var saysMoreThanTheTitle: Bool { !filter.isActive && !filter.showsLeavers && gaps?.isEmpty == false }
}

private struct EmptyPeople: Component {
    let frame: Frame

    var html: HTML {
        p(.class("lead")) { frame.say(PeopleWords.emptyText) }
        div(.class("actions")) {
            a(href: PeoplePaths.imports(), .class("btn")) { frame.say(PeopleWords.importFile) }
            a(href: PeoplePaths.newPerson()) { frame.say(PeopleWords.add) }
        }
    }
}

/// What an editor should settle next, each with the list of those concerned.
private struct MissingPieces: Component {
    let list: PeopleList
    let frame: Frame

    var html: HTML {
        if let gaps = list.gaps, !gaps.isEmpty, !list.filter.isActive, !list.filter.showsLeavers {
            Section(PeopleWords.missing, id: "missing", in: frame) {
                p(.class("note")) { frame.say(PeopleWords.missingNote) }
                ul(.class("rows")) {
                    for gap in DirectoryGap.allCases where gaps.count(gap) > 0 {
                        li {
                            span(.class("side small")) {
                                a(href: gap.path) {
                                    frame.say(gap == .account ? PeopleWords.invite(gaps.count(gap)) : PeopleWords.see(gaps.count(gap)))
                                    span(.class("vh")) { frame.colon + frame.say(PeopleWords.lacking(gaps.count(gap), gap)) }
                                }
                            }
                            frame.say(PeopleWords.lacking(gaps.count(gap), gap)) + ". "
                            span(.class("quiet")) { frame.say(PeopleWords.consequence(gap, for: gaps.count(gap))) }
                        }
                    }
                }
            }
        }
    }
}

extension DirectoryGap {
    /// Where it is settled.
    var path: Path { self == .account ? DoorPaths.invitations() : PeoplePaths.people().query("missing", rawValue) }
}
