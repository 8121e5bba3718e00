import Kernel
import Markup
import Site

enum LevelHandlers {
    static func sheet(_ call: SignedInCall) async throws -> LevelSheet {
        let (viewer, today) = (call.viewer, call.today)
        var address = AddressReader(call.query)
        let (page, unread) = (address.page(), address.unread)
        try unread.refuseAsData(call)
        return try await call.services.read(as: viewer) { try LevelSheet.load(for: viewer, page: page, unread: unread, on: today, in: $0) }
    }

    static func set(_ call: SignedInCall, _ form: LevelsForm) async throws -> Outcome {
        let viewer = call.viewer
        guard let day = form.day else { throw Refusal.invalid(LevelsForm.from.name, Complaint.day) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let reason = form.reason.map { WrittenText($0, in: viewer.language) }
            try SetLevels.perform(form.settings, from: day, because: reason, permit: CyclePolicy(viewer).setLevels(of: form.settings.map(\.person)), in: db)
        }
        return Outcome(ReviewsPaths.levels(), flash: LevelsWords.saved)
    }

    static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        LevelsPage(sheet: try await sheet(call), state: state, frame: call.frame).html
    }

    static func person(_ call: SignedInCall, _ id: PersonID) async throws -> PersonLevelSheet {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try PersonLevelSheet.load(id, for: viewer, on: today, in: $0) }
    }

    static func setOne(_ call: SignedInCall, _ form: PersonLevelForm, _ id: PersonID) async throws -> Outcome {
        let viewer = call.viewer
        guard let day = form.day, let level = form.level else { throw Refusal.invalid(PersonLevelForm.level.name, Complaint.choice) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let permit = try CyclePolicy(viewer).setLevels(of: [id])
            try LevelDays.check(day, on: db.today)
            try LevelDays.check(day, for: id, in: db)
            let reason = form.reason.map { WrittenText($0, in: viewer.language) }
            try SetLevel.perform(id, on: level, from: day, because: reason, permit: permit, in: db)
        }
        return Outcome(ReviewsPaths.personLevel(id), flash: LevelsWords.savedOne)
    }

    static func withdraw(_ call: SignedInCall, _ id: ID<PersonLevel>) async throws -> Outcome {
        let viewer = call.viewer
        let person = try await call.services.write(by: viewer, once: call.submission) { db in
            let held = try PersonLevel.find(id, of: viewer.organization, in: db)
            try WithdrawLevel.perform(CyclePolicy(viewer).withdraw(held, on: db.today), in: db)
            return held.person
        }
        return Outcome(ReviewsPaths.personLevel(person), flash: LevelsWords.withdrawn)
    }

    static func oneAgain(_ call: SignedInCall, _ state: FormState, _ id: PersonID) async throws -> HTML {
        PersonLevelPage(sheet: try await person(call, id), state: state, frame: call.frame).html
    }
}
