import Kernel
import Storage

extension EvidenceFilter {
    /// Facts `e` about somebody.
    func condition(_ person: PersonID) -> Query {
        var condition: Query = "e.subject_id = \(person)"
        if let kind { condition = condition + "AND e.kind = \(kind)" }
        if let competency {
            condition =
                condition + "AND EXISTS (SELECT 1 FROM evidence_competencies c WHERE c.item_id = e.id AND c.competency_id = \(competency))"
        }
        if let from { condition = condition + "AND e.happened_on >= \(from)" }
        if let to { condition = condition + "AND e.happened_on <= \(to)" }
        return condition
    }
}
