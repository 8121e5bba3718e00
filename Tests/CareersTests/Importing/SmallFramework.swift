import Foundation

/// A small framework in our own YAML, used as a starting point: each refused shape changes one line of it.
enum SmallFramework {
    /// A second ladder, of managers, that branches from the first.
    static let manager = """
          - key: lead
            name: {fr: Encadrement, en: Leading}
            craft: product
            track: manager
            branches-from: {ladder: product, level: 2, entry: 1}
            levels:
              - {order: 1, name: {fr: Responsable, en: Lead}}
            themes:
              - key: team
                name: {fr: Équipe, en: Team}
                competencies:
                  - key: hiring
                    name: {fr: Recrutement, en: Hiring}
                    expectations:
                      1: {fr: Mène un entretien, en: Leads one interview}

        """

    static let yaml = """
        format: palier-framework-1
        languages: [fr, en]
        name: {fr: Référentiel Produit, en: Product framework}
        version: "2026.1"
        context:
          fr: Une jeune entreprise de livraison.
          en: A young delivery company.
        values:
          - key: clarity
            name: {fr: Clarté, en: Clarity}
        ladders:
          - key: product
            name: {fr: Produit, en: Product}
            craft: product
            track: individual
            additive: true
            levels:
              - order: 1
                name: {fr: Chef de produit junior, en: Associate PM}
                titles:
                  - {fr: Associé produit, en: Product associate}
                scope: {fr: Une tâche cadrée, en: One framed task}
              - order: 2
                name: {fr: Chef de produit, en: Product manager}
                experience: {fr: Souvent 3 à 5 ans, en: Often 3 to 5 years}
                prerequisites:
                  - {competency: customers, level: 1}
                  - {fr: Avoir mené une livraison, en: Has led one delivery}
              - order: 3
                name: {fr: Chef de produit senior, en: Senior PM}
                defined: false
            themes:
              - key: discover
                name: {fr: Découvrir, en: Discover}
                kind: hard
                competencies:
                  - key: customers
                    name: {fr: Clients, en: Customers}
                    expectations:
                      1: {fr: Restitue les faits entendus, en: Reports the facts heard}
                      2:
                        text: {fr: Mène cinq entretiens par mois, en: Holds five interviews a month}
                        examples:
                          - {fr: Le carnet d’entretiens, en: The interview notebook}
              - key: together
                name: {fr: Travailler ensemble, en: Work together}
                kind: soft
                competencies:
                  - key: crafts
                    name: {fr: Autres métiers, en: Other crafts}
                    expectations:
                      1: ~
                      2:
                        statements:
                          - {fr: Partage le problème, en: Shares the problem}
                          - text: {fr: Cite ses pairs, en: Credits peers}
                            examples:
                              - {fr: Une démo signée à deux, en: A demo signed by two}
                        signals:
                          - {fr: Une note cosignée, en: A note signed by both}
            progression:
              rule: share
              at-least: 75%
              required: [customers]
              explanation: {fr: Trois attendus sur quatre, en: Three expectations in four}

        """

    /// The same, with the first occurrence of one piece of text replaced.
    static func with(_ old: String, _ new: String) -> String {
        guard let range = yaml.range(of: old) else { return yaml + "\n# `\(old)` is not in the framework\n" }
        return yaml.replacingCharacters(in: range, with: new)
    }

    static func line(of text: String, in yaml: String = SmallFramework.yaml) -> Int? {
        yaml.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) }.map { $0 + 1 }
    }
}
