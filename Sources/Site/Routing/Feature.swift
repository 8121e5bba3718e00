import Foundation
import Kernel
import Markup
import Storage

/// A bounded context, as the program sees it.
package protocol Feature: Sendable {
    static var routes: [Route] { get }
    static var navigation: [NavigationEntry] { get }
    /// Links that the page of a person offers.
    static var personEntries: [PersonEntry] { get }
    static var jobs: [JobHandler] { get }
    /// What it holds about somebody, for them.
    static var records: [PersonalRecord] { get }
    /// What this feature expects of a viewer today.
    static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo]
    /// The last days that concern a viewer, those to come and those just over.
    static func dates(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [DatedStage]
    /// What a viewer may open that holds these words, by name, at most `Destination.offered` of each kind. Each of them passed the predicate of its policy.
    static func destinations(for viewer: Viewer, matching words: SearchWords, at now: Date, in db: any Reader) throws -> [Destination]
}

extension Feature {
    package static var navigation: [NavigationEntry] { [] }
    package static var personEntries: [PersonEntry] { [] }
    package static var jobs: [JobHandler] { [] }
    package static var records: [PersonalRecord] { [] }
    package static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] { [] }
    package static func dates(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [DatedStage] { [] }
    package static func destinations(for viewer: Viewer, matching words: SearchWords, at now: Date, in db: any Reader) throws -> [Destination] { [] }
}

/// One entry of the rail, shown to those who may use it.
package struct NavigationEntry: Sendable {
    package let label: Phrase
    package let path: Path
    /// Other addresses whose pages belong under it.
    let also: [Path]
    package let icon: Icon
    /// Where it stands in the rail.
    package let order: Int
    package let isFor: @Sendable (Viewer) -> Bool
    /// What must be stored for it to stand there; nil when nothing must.
    let needs: Need?

    package typealias Need = @Sendable (Viewer, Date, any Reader) throws -> Bool

    package init(
        _ label: Phrase, _ path: Path, icon: Icon, order: Int, also: [Path] = [], isFor: @escaping @Sendable (Viewer) -> Bool = { _ in true },
        needs: Need? = nil
    ) {
        self.label = label
        self.path = path
        self.also = also
        self.icon = icon
        self.order = order
        self.isFor = isFor
        self.needs = needs
    }
}

extension [NavigationEntry] {
    /// Those a viewer may use.
    package func open(to viewer: Viewer, at now: Date, in db: any Reader) throws -> [NavigationEntry] {
        try filter { entry in try entry.isFor(viewer) && (entry.needs?(viewer, now, db) ?? true) }
    }
}
