import Foundation

/// A word that stands where something confidential was written, to be searched for everywhere.
struct Canary: Sendable {
    static func word(_ name: String) -> String { "\(start)\(name)." }

    /// The names found in a text, read as bytes: tens of thousands of answers are searched.
    static func names(in text: String) -> Set<String> {
        let whole = text.utf8.contains(0) ? text.replacing("\0", with: " ") : text
        return whole.withCString { bytes in
            var (names, place) = (Set<String>(), strstr(bytes, start))
            while let found = place {
                let name = found + strlen(start)
                let length = strspn(name, "abcdefghijklmnopqrstuvwxyz-")
                let isName = length > 0 && name[length] == CChar(bitPattern: UInt8(ascii: "."))
                if isName { names.insert(String(decoding: UnsafeRawBufferPointer(start: name, count: length), as: UTF8.self)) }
                place = strstr(name, start)
            }
            return names
        }
    }

    private static let start = "canari-"

    /// What the asker has just typed is shown to them again.
    static func isTyped(_ name: String) -> Bool { name.hasPrefix("typed-") }

    /// Who may ever read each: written by hand from what the product promises, as the table of rights is.
    static let readers = [evidence, reviews, dossiers, growth, cycles, feedback, access].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    /// Read by some of their readers on no page but that of a form that comes too late.
    static let shownByRefusals: Set = ["change-agreed"]

    /// Between its author and its receiver, once given; a draft is its author's.
    private static let feedback: [String: Set<RightsViewer>] = [
        "feedback-text-asked": [.colleague], "feedback-text-given": [.member, .colleague], "feedback-text-draft": [.colleague],
        "feedback-text-expired": [.colleague], "feedback-text-other-organization": [.otherHR], "feedback-reason": [.member, .colleague],
        "feedback-question-asked": [.member, .colleague], "feedback-question-given": [.member, .colleague],
        "feedback-question-declined": [.member, .colleague], "feedback-question-expired": [.member, .colleague],
        "feedback-question-other-organization": [.otherHR, .otherMember],
        // A reason to open an answer is read by the case-holders who may agree, then by the answer's author.
        "opening-reason-waiting": [.hr, .admin], "opening-reason-opened": [.hr, .admin, .cpo],
    ]

    /// A private fact is its author's; a shared one is read by its subject, today's manager and the manager of its day.
    private static let evidence: [String: Set<RightsViewer>] = [
        "fact-private": [.member], "fact-note": [.manager], "fact-shared": [.member, .manager], "fact-shared-before": [.member, .manager, .former],
        "fact-shared-note": [.member, .manager], "fact-colleagues": [.colleague, .manager, .hr], "fact-withdrawn": [.member, .manager],
        "fact-other-organization": [.otherMember],
        "fact-misfiled": [],
    ]

    /// A claim is the managers' until the sharing; then the file is read by its subject, its managers of then and of today, and HR.
    private static let dossiers: [String: Set<RightsViewer>] = [
        "sentence-claim": [.manager], "sentence-claim-old": [], "sentence-claim-two": [.manager, .otherLine],
        "sentence-claim-answered": [.manager], "sentence-claim-sealed": [.colleague, .manager, .hr],
        "kept-signed": [.hr, .manager, .member, .former], "kept-closed": [.hr, .manager, .member],
        "statement-sealed": [.colleague, .manager, .hr],
        "kept-other-organization": [.otherHR, .otherMember], "kept-misfiled": [.otherHR], "sentence-other-organization": [],
    ]

    /// Why a copy was made: for HR, and for its person, who reads it among everything held about them.
    private static let access: [String: Set<RightsViewer>] = [
        "copy-reason-copy": [.hr], "copy-reason-over": [.hr], "copy-reason-somebody-else": [.hr],
        "copy-reason-other-organization": [.otherHR, .otherMember],
    ]

    /// A wish is its author's and today's manager's; not HR's.
    private static let growth: [String: Set<RightsViewer>] = [
        "wish-member": [.member, .manager], "wish-other-organization": [.otherMember], "wish-misfiled": [],
        "change-need": [.member, .manager, .head, .cpo, .ceo, .hr], "change-wished": [.former, .head, .cpo, .ceo, .hr],
        "change-agreed": [.manager, .head, .cpo, .ceo, .hr], "change-other-organization": [.otherMember, .otherHR],
    ]

    /// A cycle's name is read by those who run it, by whoever has a review, a report's review, a form or a nomination in it, and once it has a summary
    /// by whoever holds cases: here the administrator.
    private static let cycles: [String: Set<RightsViewer>] = [
        "cycle-draft": [.hr, .cpo], "cycle-checked": [.hr, .cpo], "cycle-announced": [.hr, .cpo, .member, .manager],
        "cycle-nominating": [.hr, .cpo, .member, .manager, .otherLine, .head, .former, .colleague],
        "cycle-collecting": [.hr, .cpo, .member, .manager, .otherLine, .head, .colleague],
        "cycle-writing": [.hr, .cpo, .admin, .member, .manager, .otherLine, .colleague, .former],
        "cycle-publishing": [.hr, .cpo, .admin, .member, .manager, .otherLine, .colleague, .ceo],
        "cycle-conversation": [.hr, .cpo, .admin, .member, .manager, .colleague], "cycle-acknowledged": [.hr, .cpo, .member, .manager],
        "cycle-closed": [.hr, .cpo, .member, .manager], "cycle-anonymous-draft": [.hr, .cpo, .admin, .colleague],
        "cycle-anonymous-collecting": [.hr, .cpo, .admin, .colleague], "cycle-anonymous-writing": [.hr, .cpo, .admin, .colleague],
        "cycle-attributed-collecting": [.hr, .cpo, .manager, .colleague],
        "cycle-attributed-writing": [.hr, .cpo, .manager, .colleague, .otherLine], "cycle-attributed-shared": [.hr, .cpo, .manager, .colleague],
        "cycle-other-organization": [.otherHR], "cycle-other-checked": [.otherHR], "cycle-other-acknowledged": [.otherHR],
        "cycle-other-nominating": [.otherHR, .otherMember], "cycle-other-collecting": [.otherHR, .otherMember],
    ]

    /// A draft is its author's; a self-evaluation the manager's once sent; a manager's the subject's once shared; HR reads what is shared.
    /// A confidential form stays its author's for ever: the manager reads the snapshot after collection, the others once it is shared.
    private static let reviews: [String: Set<RightsViewer>] = [
        "own": [.member], "early-own": [.member], "closed-own": [.member], "late-own": [.colleague],
        "sent": [.member, .manager], "own-publishing": [.member, .manager], "own-shared": [.member, .manager, .hr],
        "peer": [.otherLine], "late-peer": [.otherLine], "peer-sent": [.cpo], "peer-shared": [.cpo, .hr, .admin], "report": [.member],
        "report-sent": [.colleague],
        // Signed answers are read with their author's name: by the manager after collection, by the person and HR once shared; a draft by its author.
        "attributed-late": [.otherLine], "attributed-early": [.cpo], "attributed-sent": [.cpo, .manager],
        "attributed-shared": [.cpo, .manager, .colleague, .hr],
        "early": [.manager], "manager": [.manager], "former": [.former], "manager-sent": [.manager], "one-of-two": [.manager], "hrs-manager": [.ceo],
        "manager-shared": [.member, .manager, .hr], "manager-sealed": [.colleague, .manager, .hr],
        "snapshot-writing": [.manager], "snapshot-publishing": [.manager], "snapshot-hrs": [.ceo], "snapshot-shared": [.member, .manager, .hr],
        "reservation": [.member, .manager, .hr],
        "axis-manager-shared": [.member, .manager, .hr, .former], "axis-manager": [.manager], "axis-manager-sent": [.manager],
        "text-own": [.member], "text-peer": [.otherLine], "text-sent": [.member, .manager], "text-manager": [.manager], "text-former": [.former],
        "text-peer-sent": [.cpo],
        "absence-own": [.member], "absence-late-own": [.colleague], "absence-other-organization": [.otherMember],
        "objective-sent": [.member, .manager, .former], "objective-shared": [.member, .manager, .hr], "remark-manager": [.manager],
        "remark-shared": [.member, .manager, .hr],
        "point-own": [.member], "point-manager": [.manager],
        "reason-by-manager": [.member, .manager], "reason-removed": [.member, .manager],
        // Whoever declined finds what they wrote in everything held about them.
        "reason-declined": [.manager, .ceo],
        "reason-mismatch": [.otherLine], "reason-collecting": [], "reason-other-organization": [.otherMember],
        "other-organization": [.otherMember],
        // Why somebody keeps away is HR's to read, and not the person's nor their manager's.
        "conflict-note": [.hr],
    ]
}
