import Foundation
import Kernel
import Site

extension FormReader {
    /// One of the menu's zones, or the one already held.
    mutating func timeZone(_ field: FieldDeclaration) -> String {
        let text = line(field)
        if !text.isEmpty, !TimeZoneMenu.offers(text), !TimeZone.knownTimeZoneIdentifiers.contains(text) { note(field.name, Complaint.choice) }
        return text
    }

    /// A code as it was typed; something that opens nothing stands in for one that cannot be.
    mutating func code(_ field: FieldDeclaration) -> TypedCode {
        let text = line(field)
        if let code = TypedCode(text) { return code }
        if !text.isEmpty { note(field.name, FactorWords.notACode) }
        return .authenticator("")
    }

    mutating func newPassword(_ field: FieldDeclaration, _ rule: PasswordRule) -> String {
        let before = problems.count
        let text = verbatim(field)
        if problems.count == before, let complaint = rule.complaint(about: text) { note(field.name, complaint) }
        return text
    }
}
