import Careers
import Foundation
import Kernel
import Reviews

struct ChangeOpenedView: Encodable, Sendable { let id: ScopeChangeID }

struct PersonLevelsView: Encodable, Sendable {
    struct Line: Encodable, Sendable { let level: LevelID, from: Day, to: Day?, source: PersonLevel.Source, reason: WrittenText? }
    struct Voice: Encodable, Sendable { let will: ScopeChange.Will, author: String, text: WrittenText, writtenAt: Date, withdrawnAt: Date? }
    struct Change: Encodable, Sendable {
        let id: ScopeChangeID, level: LevelID?, scope: WrittenText, effectiveOn: Day, tookEffectOn: Day?, state: String, leadsTo: LevelID?, voices: [Voice]
    }

    let person: PersonID, name: String, levels: [Line], changes: [Change]

    init(_ sheet: PersonLevels) {
        person = sheet.reading.person
        name = sheet.reading.name
        levels = sheet.lines.map { Line(level: $0.held.level, from: $0.held.from, to: $0.held.to, source: $0.held.source, reason: $0.held.reason) }
        changes = sheet.changes.map { change in
            Change(
                id: change.id, level: change.level, scope: change.scope, effectiveOn: change.effectiveOn, tookEffectOn: change.tookEffectOn,
                state: Self.state(change.state), leadsTo: Self.leads(sheet.aim(of: change)),
                voices: change.voices.map {
                    Voice(will: $0.will, author: $0.authorName, text: $0.text, writtenAt: $0.writtenAt, withdrawnAt: $0.withdrawnAt)
                })
        }
    }

    /// Nil when the change is over, aims at no level, or nothing leads there any more.
    private static func leads(_ aim: ChangeAim?) -> LevelID? {
        switch aim {
        case .inForce(let level): level
        case .carried(let level, _): level.id
        case .stranded, nil: nil
        }
    }

    private static func state(_ state: ScopeChange.State) -> String {
        switch state {
        case .waiting(let will): "waitingFor\(will == .need ? "Need" : "Wish")"
        case .agreed: "agreed"
        case .effective: "effective"
        case .closed: "closed"
        }
    }
}
