import Kernel
import Site

/// Where a track begins, and where one crosses to others. A level of another ladder is named `ladder/level`.
struct PassagesForm: Form {
    static let most = 20
    static let origin = FieldDeclaration("origin", isRequired: false, most: 120)
    static let entry = FieldDeclaration("entry", .number, isRequired: false)
    static let seen = FieldDeclaration("seen", isRequired: false, most: 100)

    static func here(_ number: Int) -> FieldDeclaration { FieldDeclaration("here_\(number)", .number, isRequired: false) }
    static func there(_ number: Int) -> FieldDeclaration { FieldDeclaration("there_\(number)", isRequired: false, most: 120) }

    static let fields = [origin, entry, seen] + (1...most).flatMap { [here($0), there($0)] }

    private let origin: (ladder: String, level: Int)?
    private let entry: Int?
    let crossings: [(number: Int, CrossingDraft)]
    let seen: String

    init(_ input: inout FormReader) {
        origin = Self.end(Self.origin, &input)
        entry = input.number(Self.entry, in: 0...1_000)
        var crossings: [(number: Int, CrossingDraft)] = []
        for number in 1...Self.most {
            let (near, far) = (input.number(Self.here(number), in: 0...1_000), Self.end(Self.there(number), &input))
            if let near, let far {
                crossings.append((number, CrossingDraft(level: near, ladder: far.ladder, other: far.level)))
            } else if near != nil || far != nil {
                input.note((near == nil ? Self.here(number) : Self.there(number)).name, PassageWords.halfCrossing)
            }
        }
        self.crossings = crossings
        seen = input.line(Self.seen)
    }

    func branch(entering ladder: LadderDraft) -> BranchDraft? {
        guard let origin, let entry = entry ?? ladder.levels.first?.order else { return nil }
        return BranchDraft(ladder: origin.ladder, level: origin.level, entry: entry)
    }

    func field(of fault: PassageFault) -> String {
        guard let index = fault.crossing, crossings.indices.contains(index) else { return Self.origin.name }
        return Self.there(crossings[index].number).name
    }

    private static func end(_ field: FieldDeclaration, _ input: inout FormReader) -> (ladder: String, level: Int)? {
        let text = input.line(field)
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: "/").map(String.init)
        guard parts.count == 2, let level = Int(parts[1]) else {
            input.note(field.name, Complaint.choice)
            return nil
        }
        return (parts[0], level)
    }

    static func state(of ladder: LadderDraft) -> FormState {
        var values: [String: String?] = [
            origin.name: ladder.branch.map { "\($0.ladder)/\($0.level)" }, entry.name: ladder.branch.map { String($0.entry) },
        ]
        for (index, crossing) in ladder.crossings.prefix(most).enumerated() {
            values[here(index + 1).name] = String(crossing.level)
            values[there(index + 1).name] = "\(crossing.ladder)/\(crossing.other)"
        }
        return FormState(values)
    }
}
