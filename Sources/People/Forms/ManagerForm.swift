import Kernel
import Site

/// Who somebody reports to from a day on. No manager at all is an answer too.
struct ManagerForm: Form {
    static let manager = FieldDeclaration(LineRules.managerField, .choice, isRequired: false)
    static let second = FieldDeclaration(LineRules.secondField, .choice, isRequired: false)
    static let from = FieldDeclaration(LineRules.dayField, .day)
    static let fields = [manager, second, from]

    let managers: [PersonID]
    let from: Day

    init(_ input: inout FormReader) {
        managers = [input.id(Self.manager), input.id(Self.second)].compactMap { $0 }
        from = input.day(Self.from) ?? Day(daysSince1970: 0)
    }
}
