import Foundation
import Kernel

struct MadeCopyView: Encodable, Sendable { let copy: AccessCopyID }

struct CopiesView: Encodable, Sendable {
    struct Copy: Encodable, Sendable { let copy: AccessCopyID, madeBy: PersonID, name: String, madeAt: Date, reason: WrittenText, isOpen: Bool }
    let person: PersonID, mayMake: Bool, copies: [Copy]

    init(_ sheet: CopiesSheet) {
        (person, mayMake) = (sheet.person.id, sheet.mayMake)
        copies = sheet.copies.map {
            Copy(copy: $0.id, madeBy: $0.madeBy, name: $0.madeByName, madeAt: $0.madeAt, reason: $0.reason, isOpen: sheet.opens($0))
        }
    }
}
