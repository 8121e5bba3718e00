extension GrowthScene {
    static let yaml = """
        format: palier-framework-1
        languages: [fr, en]
        name: {fr: Référentiel Produit, en: Product framework}
        ladders:
          - key: expert
            name: {fr: Produit, en: Product}
            craft: product
            track: individual
            progression:
              rule: weighted
              at-least: 70%
              weights: {clients: 3, framing: 2, data: 2, compliance: 2, passing-on: 1}
              required: [compliance]
              sub-levels: [{at-least: 30%, name: {fr: Premiers pas, en: First steps}}, 70%, 100%]
            levels:
              - {order: 1, name: {fr: Associé, en: Associate}}
              - {order: 2, name: {fr: Confirmé, en: Confirmed}}
              - order: 3
                name: {fr: Senior, en: Senior}
                scope: {fr: Un produit et son équipe., en: One product and its team.}
                prerequisites:
                  - {competency: compliance, level: 2}
                  - {fr: Un produit est à porter., en: A product is to be carried.}
              - {order: 4, name: {fr: Expert, en: Expert}}
            themes:
              - key: work
                name: {fr: Travail, en: Work}
                kind: hard
                competencies:
                  - key: clients
                    name: {fr: Clients, en: Customers}
                    expectations:
                      1: {fr: Écoute des clients., en: Listens to customers.}
                      2: {fr: Rencontre des clients chaque mois., en: Meets customers every month.}
                      3: {fr: Fait décider d’après les clients., en: Has decisions made from customers.}
                      4: {fr: Enseigne l’écoute., en: Teaches listening.}
                  - key: framing
                    name: {fr: Cadrage, en: Framing}
                    expectations:
                      1: {fr: Découpe une tâche., en: Slices a task.}
                      2: {fr: Découpe une fonctionnalité., en: Slices a feature.}
                      3: {fr: Arbitre un produit., en: Settles a product.}
                      4: ~
                  - key: data
                    name: {fr: Données, en: Data}
                    expectations:
                      1: {fr: Lit un tableau., en: Reads a table.}
                      2: {fr: Pose une mesure., en: Sets a measure.}
                      3: {fr: Fixe un seuil avant de lancer., en: Sets a threshold before launching.}
                      4: ~
                  - key: compliance
                    name: {fr: Conformité, en: Compliance}
                    expectations:
                      1: {fr: Sait où chercher la règle., en: Knows where to look the rule up.}
                      2: {fr: Vérifie la règle., en: Looks the rule up.}
                      3: {fr: Fait vérifier la règle., en: Has the rule looked up.}
                      4: ~
                  - key: passing-on
                    name: {fr: Transmission, en: Passing on}
                    expectations:
                      1: ~
                      2: {fr: Accueille., en: Welcomes.}
                      3: ~
                      4: {fr: Forme., en: Trains.}
          - key: lead
            name: {fr: Produit management, en: Product management}
            craft: product
            track: manager
            levels:
              - {order: 3, name: {fr: Responsable, en: Lead}}
              - {order: 4, name: {fr: Directrice, en: Director}}
            themes:
              - key: people
                name: {fr: Personnes, en: People}
                kind: management
                competencies:
                  - key: growing
                    name: {fr: Faire grandir, en: Growing others}
                    expectations:
                      3: {fr: Suit son équipe., en: Follows the team.}
                      4: {fr: Suit des responsables., en: Follows leads.}
        """
}
