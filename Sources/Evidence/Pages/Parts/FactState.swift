import Kernel
import Site

/// A form filled in with what a fact says.
enum FactState {
    static func of(_ item: EvidenceItem) -> FormState {
        var values = [
            FactFields.kind.name: [item.kind.rawValue], FactFields.happenedOn.name: [item.happenedOn.description],
            FactFields.title.name: [item.wording.title], FactFields.language.name: [item.wording.language.rawValue],
            FactFields.version.name: [String(item.version)],
            FactFields.competencies.name: item.competencies.map(\.id.description),
        ]
        values[FactFields.detail.name] = item.wording.detail.map { [$0] }
        values[FactFields.reference.name] = item.wording.reference.map { [$0] }
        return FormState(values: values)
    }
}
