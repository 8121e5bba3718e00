import Foundation
import Kernel
import Testing

@testable import Reviews

@Suite("The calendar of a cycle")
struct CycleRulesTests {
    private func calendar(_ zone: String, answers: String = "2026-10-24") throws -> CycleCalendar {
        let days = try ["2026-10-12", "2026-10-18", answers, "2026-10-31", "2026-11-07", "2026-11-14"].map { try #require(Day($0)) }
        return CycleCalendar(
            zone: try #require(TimeZone(identifier: zone)), startsOn: days[0], nominationsDueOn: days[1], answersDueOn: days[2], writingDueOn: days[3],
            sharingDueOn: days[4], conversationDueOn: days[5])
    }

    private func instant(_ text: String) throws -> Date { try #require(try? Date(text, strategy: .iso8601)) }

    @Test("a gate opens at the first instant of the day, before and after clocks go back in Paris")
    func autumn() throws {
        #expect(try calendar("Europe/Paris").opening(of: .managerWriting) == instant("2026-10-24T22:00:00Z"))
        #expect(try calendar("Europe/Paris", answers: "2026-10-25").opening(of: .managerWriting) == instant("2026-10-25T23:00:00Z"))
    }

    @Test("a gate opens at the first instant of the day, the night clocks go forward in Paris")
    func spring() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Paris"))
        #expect(try #require(Day("2026-03-29")).beginning(in: zone) == instant("2026-03-28T23:00:00Z"))
        #expect(try #require(Day("2026-03-30")).beginning(in: zone) == instant("2026-03-29T22:00:00Z"))
    }

    @Test("where midnight does not exist the day begins when it does", arguments: [("America/Santiago", "2026-09-06", "2026-09-06T04:00:00Z")])
    func skippedMidnight(_ zone: String, _ day: String, _ expected: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        let beginning = try #require(Day(day)).beginning(in: zone)
        #expect(beginning == (try instant(expected)))
        #expect(Day(of: beginning, in: zone).description == day)
        #expect(Day(of: beginning.addingTimeInterval(-1), in: zone).description < day)
    }

    @Test("the far zones keep their own days")
    func farZones() throws {
        #expect(try calendar("Pacific/Kiritimati").opening(of: .nominating) == instant("2026-10-11T10:00:00Z"))
        #expect(try calendar("Etc/GMT+12").opening(of: .nominating) == instant("2026-10-12T12:00:00Z"))
    }

    @Test("a last day is included to its last second")
    func lastSecond() throws {
        let paris = try calendar("Europe/Paris")
        #expect(try paris.state(at: instant("2026-10-24T21:59:59Z")) == .collecting)
        #expect(try paris.state(at: instant("2026-10-24T22:00:00Z")) == .managerWriting)
        #expect(try paris.state(at: instant("2026-10-11T21:59:59Z")) == .announced)
    }

    @Test("gates that were missed are passed one by one, never backwards")
    func steps() {
        #expect(CycleState.steps(after: .announced, through: .managerWriting) == [.nominating, .collecting, .managerWriting])
        #expect(CycleState.steps(after: .publishing, through: .collecting).isEmpty)
    }

    @Test("a confidential form closes for good with its stage, an attributed one is only late")
    func gates() {
        #expect(FormGate(.peer, .collecting, isShared: false) == .open)
        #expect(FormGate(.peer, .managerWriting, isShared: false) == .snapshotTaken)
        #expect(FormGate(.report, .publishing, isShared: false) == .snapshotTaken)
        #expect(FormGate(.peer, .managerWriting, in: .attributed, isShared: false) == .late)
        #expect(FormGate(.report, .publishing, in: .attributed, isShared: true) == .shared)
        #expect(FormGate(.peer, .managerWriting, in: .anonymous, isShared: false) == .snapshotTaken)
        #expect(FormGate(.own, .managerWriting, isShared: false) == .late)
        #expect(FormGate(.own, .publishing, isShared: true) == .shared)
        #expect(FormGate(.own, .closed, isShared: false) == .closed && FormGate(.manager, .closed, isShared: false) == .closed)
        #expect(FormGate(.manager, .closed, isShared: true) == .shared, "what is said is what happened first")
        #expect(!FormGate.shared.isWritable && !FormGate.closed.isWritable)
        #expect(FormGate(.manager, .collecting, isShared: false) == .notYet)
        #expect(FormGate(.manager, .publishing, isShared: false) == .late)
    }

    @Test("quarters are read in both languages, and refused when one is none")
    func quarters() {
        #expect(Quarter.list("2026-T3, 2026-q2")?.map(\.description) == ["2026-Q2", "2026-Q3"])
        #expect(Quarter.list("2026-Q5") == nil)
        #expect(Quarter.list("")?.isEmpty == true)
    }

    @Test("thresholds are never lowered")
    func thresholds() {
        #expect(Thresholds(placements: 2, comments: 4) == nil)
        #expect(Thresholds(placements: 3, comments: 3) == nil)
        #expect(Thresholds(placements: 5, comments: 5) != nil)
    }
}
