import Kernel
import People
import Site
import Storage

/// Who may read and write which facts. Rights come from being the author, the subject, or a manager on a date: no role opens anything.
package struct EvidencePolicy: Sendable {
    let viewer: Viewer

    package init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    func mayShare(_ item: EvidenceItem) -> Bool { isAuthor(item) && item.confidentiality == .private }
    func mayRewrite(_ item: EvidenceItem) -> Bool { mayShare(item) && !item.isQuoted }
    func mayCorrect(_ item: EvidenceItem) -> Bool { isAuthor(item) && item.confidentiality == .shared && item.withdrawal == nil && !item.isQuoted }
    func mayWithdraw(_ item: EvidenceItem) -> Bool { isAuthor(item) && item.withdrawal == nil }

    /// About oneself at any time; about somebody else only for a day on which one was their direct manager.
    func write(about standing: EvidenceStanding, on day: Day, today: Day) throws(Refusal) -> WritingPermit {
        guard day <= today else { throw .invalid(FactFields.happenedOn.name, RuleWords.future) }
        guard standing.covers(day) else { throw .invalid(FactFields.happenedOn.name, RuleWords.notTheirManager(standing)) }
        return WritingPermit(author: viewer, standing: standing, today: today)
    }

    func rewrite(_ item: EvidenceItem) throws(Refusal) -> RewritingPermit {
        try checkAuthor(item)
        guard mayShare(item) else { throw .conflict(RuleWords.alreadyShared) }
        guard mayRewrite(item) else { throw .conflict(RuleWords.quoted) }
        return RewritingPermit(item: item)
    }

    func share(_ item: EvidenceItem) throws(Refusal) -> SharingPermit {
        try checkAuthor(item)
        guard mayShare(item) else { throw .conflict(RuleWords.isShared) }
        return SharingPermit(item: item)
    }

    func correct(_ item: EvidenceItem) throws(Refusal) -> CorrectionPermit {
        try checkAuthor(item)
        guard item.confidentiality == .shared else { throw .conflict(RuleWords.stillPrivate) }
        guard item.withdrawal == nil else { throw .conflict(RuleWords.isWithdrawn) }
        guard mayCorrect(item) else { throw .conflict(RuleWords.quoted) }
        return CorrectionPermit(item: item)
    }

    func withdraw(_ item: EvidenceItem) throws(Refusal) -> WithdrawalPermit {
        try checkAuthor(item)
        guard mayWithdraw(item) else { throw .conflict(RuleWords.isWithdrawn) }
        return WithdrawalPermit(item: item)
    }

    private func isAuthor(_ item: EvidenceItem) -> Bool { item.author == viewer.person }

    private func checkAuthor(_ item: EvidenceItem) throws(Refusal) {
        guard isAuthor(item) else { throw .forbidden(RuleWords.onlyTheAuthor) }
    }
}

struct WritingPermit: Sendable {
    let author: Viewer
    let standing: EvidenceStanding
    let today: Day
    fileprivate init(author: Viewer, standing: EvidenceStanding, today: Day) {
        (self.author, self.standing, self.today) = (author, standing, today)
    }
}

struct RewritingPermit: Sendable {
    let item: EvidenceItem
    fileprivate init(item: EvidenceItem) { self.item = item }
}

struct SharingPermit: Sendable {
    let item: EvidenceItem
    fileprivate init(item: EvidenceItem) { self.item = item }
}

struct CorrectionPermit: Sendable {
    let item: EvidenceItem
    fileprivate init(item: EvidenceItem) { self.item = item }
}

struct WithdrawalPermit: Sendable {
    let item: EvidenceItem
    fileprivate init(item: EvidenceItem) { self.item = item }
}

/// What may be seen, for queries whose facts are `e`: the readers of each confidentiality, as the page prints them.
extension EvidencePolicy {
    package func visible(on today: Day) -> Query {
        let levels = Confidentiality.allCases.map { level -> Query in
            "(e.confidentiality = \(level) AND (\(anyOf(EvidenceReader.of(level).map { isReader($0, on: today) }))))"
        }
        return "(e.organization_id = \(viewer.organization) AND (\(anyOf(levels))))"
    }

    private func isReader(_ reader: EvidenceReader, on today: Day) -> Query {
        switch reader {
        case .author: "e.author_id = \(viewer.person)"
        case .subject: "e.subject_id = \(viewer.person)"
        case .manager: answers(on: "l.from_on <= \(today) AND (l.to_on IS NULL OR l.to_on >= \(today))")
        case .managerThen: answers(on: "l.from_on <= e.happened_on AND (l.to_on IS NULL OR l.to_on >= e.happened_on)")
        case .named:
            """
            EXISTS (SELECT 1 FROM evidence_readers o WHERE o.organization_id = e.organization_id AND o.subject_id = e.subject_id
                AND o.reader_id = \(viewer.person) AND o.from_on <= \(today) AND (o.to_on IS NULL OR o.to_on >= \(today)))
            """
        }
    }

    private func answers(on day: Query) -> Query {
        """
        EXISTS (SELECT 1 FROM reporting_lines l WHERE l.organization_id = e.organization_id AND l.person_id = e.subject_id
            AND l.manager_id = \(viewer.person) AND \(day))
        """
    }

    private func anyOf(_ conditions: [Query]) -> Query {
        conditions.reduce("1 = 0") { all, condition in all + " OR " + condition }
    }
}
