import Kernel
import Storage

/// Who may do what in the directory. Permits are made here and nowhere else, so an action without its check does not compile.
package struct DirectoryPolicy: Sendable {
    let viewer: Viewer

    package init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    package static let editingRoles: Set<Role> = [.hr, .admin]

    package var mayEdit: Bool { !viewer.roles.isDisjoint(with: Self.editingRoles) }
    package var mayGrantRoles: Bool { viewer.holds(.admin) }
    /// Relations that open somebody's writing are named by HR; those that only organise the work, by administrators too.
    package var relationsToName: [RelationKind] {
        RelationKind.allCases.filter { viewer.holds(.hr) || viewer.holds(.admin) && !$0.opensContent }
    }

    package func edit() throws(Refusal) -> DirectoryEditing {
        guard mayEdit else { throw .forbidden(PolicyWords.onlyEditors) }
        return DirectoryEditing(keepsAdministrators: viewer.holds(.admin))
    }

    package func grantRoles() throws(Refusal) -> RoleGranting {
        guard mayGrantRoles else { throw .forbidden(PolicyWords.onlyAdministrators) }
        return RoleGranting()
    }

    package func name(_ kind: RelationKind) throws(Refusal) -> RelationNaming {
        guard relationsToName.contains(kind) else { throw .forbidden(PolicyWords.onlyHR) }
        return RelationNaming(kind: kind)
    }
}

/// May change people, teams, crafts and reporting lines.
package struct DirectoryEditing: Sendable {
    /// Whether what opens an administrator's account is theirs to change too.
    let keepsAdministrators: Bool

    fileprivate init(keepsAdministrators: Bool) {
        self.keepsAdministrators = keepsAdministrators
    }
}

/// May give and take roles.
package struct RoleGranting: Sendable {
    fileprivate init() {}
}

/// May name the holder of one kind of relation.
package struct RelationNaming: Sendable {
    let kind: RelationKind

    fileprivate init(kind: RelationKind) {
        self.kind = kind
    }
}

/// What may be seen, for queries whose people are `p` and whose teams are `t`.
extension DirectoryPolicy {
    /// Everybody inside sees who works here; leavers stay visible to editors; somebody from outside sees only themselves.
    func visiblePeople(on today: Day) -> Query {
        if mayEdit { return "(p.organization_id = \(viewer.organization))" }
        return """
            (p.organization_id = \(viewer.organization) AND (p.id = \(viewer.person)
                OR ((p.left_on IS NULL OR p.left_on >= \(today)) AND \(isInside))))
            """
    }

    /// Employee number, arrival, departure and what was before today: editors, the person, and those they report to.
    func visibleEmployment(on today: Day) -> Query {
        if mayEdit { return "(p.organization_id = \(viewer.organization))" }
        return """
            (p.organization_id = \(viewer.organization)
                AND (p.id = \(viewer.person) OR p.id IN (\(ReportingLine.everybodyUnder(viewer.person, on: today)))))
            """
    }

    /// Open teams; closed ones for editors.
    func visibleTeams(on today: Day) -> Query {
        if mayEdit { return "(t.organization_id = \(viewer.organization))" }
        return "(t.organization_id = \(viewer.organization) AND (t.closed_on IS NULL OR t.closed_on >= \(today)) AND \(isInside))"
    }

    func visibleCrafts() -> Query {
        if mayEdit { return "(c.organization_id = \(viewer.organization))" }
        return "(c.organization_id = \(viewer.organization) AND \(isInside))"
    }

    private var isInside: Query {
        """
        EXISTS (SELECT 1 FROM people v WHERE v.id = \(viewer.person) AND v.organization_id = \(viewer.organization) AND NOT v.is_external)
        """
    }
}
