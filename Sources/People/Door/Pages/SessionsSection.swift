import Foundation
import Kernel
import Markup
import Site

struct SessionsSection: Component {
    let sessions: [ListedSession]
    let current: SessionID?
    let frame: Frame

    var html: HTML {
        Section(MyAccountWords.sessions(sessions.count), id: "sessions", in: frame) {
            p(.class("note")) { frame.say(MyAccountWords.sessionsNote) }
            table(.class("data stackable")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(MyAccountWords.device) }
                        th(scope: .column) { frame.say(MyAccountWords.startedAt) }
                        th(scope: .column) { frame.say(MyAccountWords.seenAt) }
                        th(scope: .column) { span(.class("vh")) { frame.say(MyAccountWords.actions) } }
                    }
                }
                tbody { for session in sessions { row(session) } }
            }
            if sessions.count > 1 {
                div(.class("actions")) { ActionButton(post: DoorPaths.otherSessionsEnding(), MyAccountWords.endOthers, in: frame) }
            }
        }.html
    }

    private func row(_ session: ListedSession) -> HTML {
        tr {
            th(scope: .row) { session.device == "—" ? frame.say(MyAccountWords.unknownDevice) : session.device }
            td(.data("label", frame.say(MyAccountWords.startedAt))) { hour(session.startedAt) }
            td(.data("label", frame.say(MyAccountWords.seenAt))) { hour(session.seenAt) }
            td {
                if session.id == current {
                    span(.class("quiet")) { frame.say(MyAccountWords.thisOne) }
                } else {
                    ActionButton(post: DoorPaths.sessionEnding(session.id), MyAccountWords.end, kind: "textbtn danger", in: frame)
                }
            }
        }
    }

    private func hour(_ instant: Date) -> String {
        frame.say(.instant(instant, in: frame.zone))
    }
}
