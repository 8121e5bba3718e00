import Application
import ArgumentParser
import Foundation
import Kernel
import Storage

/// Turns what went wrong into a sentence that says what to do, on standard error, with exit code 1.
func explaining<T>(_ work: () async throws -> T) async throws -> T {
    do {
        return try await work()
    } catch let problem as SettingsProblem {
        throw Failure(problem.description)
    } catch let error as StorageError {
        throw Failure(Explanation.of(error))
    } catch let refusal as Refusal {
        throw Failure(Explanation.of(refusal))
    }
}

struct Failure: Error, CustomStringConvertible, LocalizedError {
    let description: String

    init(_ description: String) {
        self.description = description
    }

    var errorDescription: String? { description }
}

enum Explanation {
    static func of(_ error: StorageError) -> String {
        switch error {
        case .cannotOpen(let message): message
        case .schemaIsNewer(let found, let known):
            "The database is at schema \(found); this program knows \(known). Run the program that wrote it, or a newer one."
        case .migrationChanged(let number, let name):
            "Migration \(number) (\(name)) is not the one that ran on this database. Use the program that wrote it, or restore a backup."
        case .busy: "Another program keeps the database locked. Stop it and try again."
        case .denied(let message): "The database refused: \(message)"
        case .failed(let code, let message, _): "The database failed (\(code)): \(message)"
        default: "The database answered in a way this program does not understand: \(error)"
        }
    }

    static func of(_ refusal: Refusal) -> String {
        switch refusal {
        case .invalid(let problems): problems.map { ($0.field.map { "\($0): " } ?? "") + $0.text.en }.joined(separator: "\n")
        case .forbidden(let why), .conflict(let why): why.en
        case .notFound: "There is no such thing, or this account may not see it."
        case .signedOut: "No account was given."
        case .tooMany(let seconds): "Too many attempts; wait \(seconds) seconds."
        case .alreadyDone: "This was already done."
        }
    }
}
