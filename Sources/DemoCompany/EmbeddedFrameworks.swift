// Written by bin/embed from Sources/DemoCompany/Frameworks: change those files, then run bin/embed.
// swift-format-ignore-file
package enum EmbeddedFrameworks {
    package static let all: [(name: String, text: String)] = [
(name: "produit", text: #"""
# The career framework of Alizé Paiements, an invented European payments company.
format: palier-framework-1
languages: [fr, en]
name:
  fr: Référentiel de l’organisation produit d’Alizé Paiements
  en: Alizé Paiements product organisation framework
version: "1"
context:
  fr: Alizé Paiements encaisse pour quarante mille commerçants dans onze pays d’Europe, sous un agrément d’établissement de paiement. Une erreur y touche l’argent de quelqu’un, et une règle oubliée engage l’agrément. Le référentiel décrit ce que l’on voit les personnes faire, à une échelle qui grandit d’un palier à l’autre. Il ne classe personne.
  en: Alizé Paiements takes payments for forty thousand merchants in eleven European countries, under a payment institution licence. A mistake there touches somebody’s money, and a forgotten rule puts the licence at stake. The framework describes what people are seen doing, at a scale that grows from one level to the next. It ranks nobody.
values:
  - key: exact-money
    name:
      fr: L’argent est exact
      en: Money is exact
    description:
      fr: Un centime inexpliqué est un incident, et on le traite comme tel.
      en: An unexplained cent is an incident, and is handled as one.
  - key: written-decisions
    name:
      fr: Les décisions s’écrivent
      en: Decisions are written
    description:
      fr: Une décision nomme ce qu’elle écarte, la personne qui l’a prise et la date où on la reverra.
      en: A decision names what it sets aside, who took it and the date it will be looked at again.
  - key: look-it-up
    name:
      fr: On vérifie la règle
      en: We look the rule up
    description:
      fr: Personne ne connaît la réglementation par cœur. On la consulte au bon moment et on partage ce que l’on a trouvé.
      en: Nobody knows the regulation by heart. We consult it at the right time and share what we found.
ladders:
  - key: product-management
    name:
      fr: Produit, filière expertise
      en: Product management, individual track
    craft: produit
    track: individual
    about:
      fr: Neuf compétences, six paliers. Chaque palier s’ajoute aux précédents. Un palier se distingue du palier inférieur par l’étendue de ce que l’on porte, par ce que l’on décide sans recours, ou par le nombre de personnes que l’effet atteint. L’intitulé du poste compte moins que le périmètre.
      en: Nine competencies, six levels. Each level adds to those below. A level differs from the one below by the extent of what one carries, by what one decides without escalating, or by how many people the effect reaches. The title matters less than the scope.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [payment-rules]
      explanation:
        fr: On passe au palier visé quand les trois quarts de ses attendus définis sont montrés, soit sept sur neuf, dont « Règles de paiement », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. L’entreprise lui doit cette occasion. L’expérience est un indice, pas une condition.
        en: One moves to the level aimed at when three quarters of its defined expectations are shown, that is seven in nine, “Payment rules” among them, and when the company needs that scope. An expectation the person had no opportunity to show does not count against them. The company owes them that opportunity. Experience is an indication, not a condition.
    levels:
      - order: 1
        name:
          fr: Associate PM
          en: Associate PM
        titles:
          - fr: Product manager associé
            en: Associate product manager
        scope:
          fr: Une partie de fonctionnalité, aux côtés d’un PM référent.
          en: Part of a feature, beside a reference PM.
        experience:
          fr: Souvent moins de 2 ans, à titre indicatif.
          en: Often under 2 years, as an indication.
      - order: 2
        name:
          fr: Product Manager
          en: Product Manager
        titles:
          - fr: Chef de produit
            en: Product manager
          - fr: Product owner
            en: Product owner
        scope:
          fr: Une fonctionnalité de bout en bout, dans une équipe.
          en: One feature from end to end, within one team.
        experience:
          fr: Souvent 2 à 5 ans, à titre indicatif.
          en: Often 2 to 5 years, as an indication.
      - order: 3
        name:
          fr: Senior PM
          en: Senior PM
        scope:
          fr: Un produit, avec l’équipe qui le construit.
          en: One product, with the team that builds it.
        experience:
          fr: Souvent 4 à 8 ans, à titre indicatif.
          en: Often 4 to 8 years, as an indication.
        prerequisites:
          - competency: payment-rules
            level: 2
      - order: 4
        name:
          fr: Lead PM
          en: Lead PM
        scope:
          fr: Une ligne de produits que plusieurs équipes construisent, comme l’encaissement en magasin.
          en: A product line that several teams build, such as in-store acceptance.
        experience:
          fr: Souvent 7 à 12 ans, à titre indicatif.
          en: Often 7 to 12 years, as an indication.
        prerequisites:
          - competency: payment-rules
            level: 3
          - fr: Une ligne de produits est ouverte ou va l’être.
            en: A product line is open, or about to be.
      - order: 5
        name:
          fr: Principal PM
          en: Principal PM
        scope:
          fr: Un domaine entier, de sa stratégie à ses résultats, sans responsabilité hiérarchique.
          en: A whole domain, from its strategy to its results, without line management.
        experience:
          fr: Souvent 10 à 15 ans, à titre indicatif.
          en: Often 10 to 15 years, as an indication.
        prerequisites:
          - competency: payment-rules
            level: 4
          - fr: La direction a écrit pourquoi ce domaine demande une expertise à ce palier.
            en: Management has written why this domain needs expertise at this level.
      - order: 6
        name:
          fr: Distinguished PM
          en: Distinguished PM
        scope:
          fr: L’entreprise entière et sa place parmi les acteurs du paiement.
          en: The whole company and its place among payment players.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
        prerequisites:
          - competency: payment-rules
            level: 5
        progression:
          rule: all
          explanation:
            fr: Tous les attendus définis de ce palier sont montrés, sur deux campagnes d’évaluation au moins. L’attendu « Prévention des incidents » n’y est pas encore défini et ne compte donc pas.
            en: Every expectation defined at this level is shown, over at least two review cycles. “Incident prevention” is not defined there yet and therefore does not count.
    themes:
      - key: understand
        name:
          fr: Comprendre
          en: Understand
        kind: hard
        competencies:
          - key: customer-insight
            name:
              fr: Connaissance des commerçants et des payeurs
              en: Knowledge of merchants and payers
            description:
              fr: Savoir ce que vivent ceux qui encaissent et ceux qui paient, et ce que l’on en ignore.
              en: Knowing what those who get paid and those who pay go through, and what is not known about it.
            expectations:
              1:
                fr: Assiste chaque mois à des entretiens avec des commerçants et rédige ce qui a été dit, à part de son propre avis.
                en: Sits in on merchant interviews every month and writes up what was said, apart from their own opinion.
              2:
                fr: Prépare et conduit ses propres entretiens, puis formule un problème qu’un test peut contredire.
                en: Prepares and runs their own interviews, then states a problem that a test could disprove.
              3:
                fr: Tient à jour, pour son produit, ce qui est su, supposé et ignoré des utilisateurs, et décide de la prochaine question à étudier.
                en: Keeps up to date, for the product, what is known, assumed and unknown about its users, and decides which question to study next.
              4:
                fr: Rapproche les besoins de commerçants que plusieurs équipes servent séparément et montre où satisfaire les uns gêne les autres.
                en: Brings together the needs of merchants whom several teams serve separately, and shows where serving some gets in the way of others.
              5:
                fr: Révise la segmentation du domaine quand les faits la démentent et obtient que les priorités de ses équipes changent.
                en: Revises the domain’s segmentation when the facts contradict it, and gets its teams’ priorities changed.
              6:
                fr: Organise la connaissance des clients pour que les ventes, le risque et le support s’en servent et l’enrichissent sans passer par le produit.
                en: Organises customer knowledge so that sales, risk and support use it and add to it without going through product.
          - key: measurement
            name:
              fr: Mesure et lecture des chiffres
              en: Measurement and reading of figures
            description:
              fr: Prévoir un effet, le mesurer, et dire ce que la mesure ne prouve pas.
              en: Predicting an effect, measuring it, and saying what the measure does not prove.
            expectations:
              1:
                fr: Relève chaque semaine les indicateurs de sa fonctionnalité et signale les écarts restés sans explication.
                en: Checks the feature’s indicators every week and reports the gaps left unexplained.
              2:
                fr: Écrit avant la mise en ligne l’effet attendu et le seuil d’échec, puis publie le résultat, favorable ou non.
                en: Writes the expected effect and the failure threshold before release, then publishes the result, favourable or not.
              3:
                fr: Devant une variation des chiffres du produit, sépare l’erreur de mesure, le changement de clientèle et l’évolution de l’usage.
                en: Faced with a change in the product’s figures, separates measurement error, change of customer mix and change of use.
              4:
                fr: Choisit avec la data une méthode de mesure commune à plusieurs équipes et écrit ce qu’elle ne permet pas de conclure.
                en: Chooses with data colleagues one measurement method for several teams and writes down what it cannot establish.
              5:
                fr: Fixe les quelques mesures qui gouvernent le domaine et retire celles qui ne changent plus aucune décision.
                en: Sets the few measures that steer the domain and retires those that no longer change any decision.
              6:
                fr: Obtient du comité exécutif que tout chiffre donné aux investisseurs et aux partenaires soit publié avec ses limites.
                en: Gets the executive committee to publish the limits of every figure given to investors and partners.
      - key: decide
        name:
          fr: Décider et produire un effet
          en: Decide and have an effect
        kind: hard
        competencies:
          - key: trade-offs
            name:
              fr: Cadrage et renoncements
              en: Framing and trade-offs
            description:
              fr: Dire le problème, choisir, et écrire ce à quoi l’on renonce.
              en: Stating the problem, choosing, and writing what is given up.
            expectations:
              1:
                fr: Décrit le problème, les personnes qui l’ont et ce que la solution laissera de côté, puis le soumet au PM référent.
                en: Describes the problem, who has it and what the solution will leave out, then submits it to the reference PM.
              2:
                fr: Découpe sa fonctionnalité pour que la première livraison réponde à la question la plus incertaine.
                en: Slices the feature so that the first release answers the most uncertain question.
              3:
                fr: Tranche sans recours les arbitrages de son produit et publie ce qui est écarté, avec la raison.
                en: Settles the product’s trade-offs without escalating and publishes what is set aside, with the reason.
              4:
                fr: Répartit une capacité disputée entre plusieurs équipes, et chacune sait pourquoi et à quelle date le choix sera revu.
                en: Shares out a contested capacity between several teams; each knows why, and on what date the choice will be looked at again.
              5:
                fr: Engage le domaine dans un pari de plus d’un an dont le coût, le gain attendu et la condition d’arrêt sont écrits.
                en: Commits the domain to a bet of more than a year whose cost, expected gain and stopping condition are written.
              6:
                fr: Définit comment l’entreprise compare des paris de nature différente, et le budget annuel se décide ainsi.
                en: Defines how the company compares bets of different kinds, and the annual budget is decided that way.
          - key: outcomes
            name:
              fr: Livraison et effet obtenu
              en: Delivery and effect obtained
            description:
              fr: Mettre en service, puis constater l’effet sur les clients et sur l’entreprise.
              en: Putting into service, then establishing the effect on customers and on the company.
            expectations:
              1:
                fr: Suit une livraison de la recette jusqu’aux premiers jours d’usage et en rend compte à l’équipe.
                en: Follows one release from acceptance to its first days of use and reports on it to the team.
              2:
                fr: Livre sa fonctionnalité par étapes et décide, trente jours après chacune, de la garder, de la corriger ou de la retirer.
                en: Ships the feature in steps and decides, thirty days after each, to keep it, correct it or remove it.
              3:
                fr: Atteint un résultat clé du produit deux trimestres de suite et distingue la part de l’équipe de celle du contexte.
                en: Reaches a key result of the product two quarters in a row and tells the team’s share from that of the context.
              4:
                fr: Obtient un résultat qu’aucune de ses équipes ne pouvait atteindre seule, en levant les dépendances avant qu’elles ne bloquent.
                en: Obtains a result that none of the teams could reach alone, clearing dependencies before they block.
              5:
                fr: Redresse un résultat du domaine en baisse et établit lesquelles des décisions prises l’ont redressé.
                en: Turns round a falling result of the domain and establishes which of the decisions taken turned it round.
              6:
                fr: Ouvre à l’entreprise une source de revenus nouvelle que d’autres exploitent ensuite.
                en: Opens a new source of revenue for the company, which others then run.
      - key: together
        name:
          fr: Travailler avec les autres
          en: Work with others
        kind: soft
        competencies:
          - key: other-crafts
            name:
              fr: Coopération entre métiers
              en: Cooperation between crafts
            description:
              fr: Tirer parti de ce que le design, l’ingénierie et la data savent mieux.
              en: Drawing value from what design, engineering and data know better.
            expectations:
              1:
                text:
                  fr: Demande à chaque métier, avant de commencer, ce qu’il lui faut pour travailler et à quel moment.
                  en: Asks each craft, before starting, what it needs in order to work, and when.
                signals:
                  - fr: La note de départ cite les besoins du design et de l’ingénierie.
                    en: The starting note names what design and engineering need.
              2:
                text:
                  fr: Expose le problème de sa fonctionnalité avant toute solution et laisse les autres métiers en proposer.
                  en: Presents the feature’s problem before any solution and lets the other crafts propose some.
                signals:
                  - fr: Le compte rendu de cadrage contient au moins deux pistes venues d’autres métiers.
                    en: The framing notes hold at least two leads from other crafts.
                  - fr: Une piste du PM a été abandonnée pour une autre.
                    en: One of the PM’s leads was dropped for another.
              3:
                text:
                  fr: Conduit le cadrage d’un produit à plusieurs voix, et toute objection d’expert change le plan ou reçoit une réponse écrite.
                  en: Runs the framing of a product with several voices, and every expert objection changes the plan or gets a written answer.
                signals:
                  - fr: Chaque objection technique du trimestre est suivie d’un changement ou d’une réponse datée.
                    en: Each technical objection of the quarter is followed by a change or a dated answer.
                  - fr: Le design et l’ingénierie présentent eux-mêmes leur part en revue.
                    en: Design and engineering present their own part at the review.
              4:
                text:
                  fr: Crée entre plusieurs équipes un rendez-vous où les métiers règlent leurs problèmes communs sans attendre le produit.
                  en: Creates, across several teams, a meeting where crafts settle their common problems without waiting for product.
                signals:
                  - fr: Une décision a été prise à ce rendez-vous en l’absence du Lead.
                    en: A decision was taken at that meeting in the Lead’s absence.
                  - fr: Un composant ou une analyse sert à deux équipes au moins.
                    en: One component or analysis serves at least two teams.
                examples:
                  - fr: Le composant d’annulation conçu pour le terminal, repris par l’équipe du paiement en ligne.
                    en: The cancellation component designed for the terminal, taken up by the online payment team.
              5:
                text:
                  fr: Remet aux experts du domaine les décisions qui relèvent de leur savoir et les soutient en comité de direction.
                  en: Hands the domain’s experts the decisions that belong to their knowledge and backs them at the management committee.
                signals:
                  - fr: La liste des décisions remises et de leurs titulaires est publiée.
                    en: The list of decisions handed over, and of who holds them, is published.
                  - fr: Une décision d’expert contestée a été maintenue en comité, avec ses raisons au procès-verbal.
                    en: A contested expert decision was upheld in committee, with its reasons in the minutes.
              6:
                text:
                  fr: Change la façon dont les métiers se partagent le travail dans l’entreprise, et ce partage tient sans son intervention.
                  en: Changes how crafts share the work across the company, and the arrangement holds without their intervention.
                signals:
                  - fr: Trois domaines au moins l’ont adopté et gardé pendant deux campagnes d’évaluation.
                    en: At least three domains adopted it and kept it through two review cycles.
          - key: alignment
            name:
              fr: Accord des parties prenantes
              en: Stakeholder agreement
            description:
              fr: Faire décider ensemble des personnes qui n’ont pas les mêmes objectifs.
              en: Getting people with different goals to decide together.
            expectations:
              1:
                text:
                  fr: Prévient les équipes touchées par un changement avant sa mise en service.
                  en: Tells the teams affected by a change before it goes into service.
                signals:
                  - fr: Le support a reçu l’annonce deux jours au moins avant la mise en ligne.
                    en: Support received the announcement at least two days before release.
              2:
                text:
                  fr: Recueille les demandes sur sa fonctionnalité et répond à chacune, y compris par un refus motivé.
                  en: Gathers requests about the feature and answers each one, including with a reasoned refusal.
                signals:
                  - fr: À la fin du cadrage, aucune demande du tableau n’est sans réponse.
                    en: At the end of framing, no request on the board is without an answer.
              3:
                text:
                  fr: Obtient sur son produit une décision que les ventes, le risque et l’ingénierie appliquent un trimestre durant.
                  en: Obtains a decision about the product that sales, risk and engineering apply for a whole quarter.
                signals:
                  - fr: La décision écrite porte le nom de ceux qui s’y engagent.
                    en: The written decision bears the names of those who commit to it.
                  - fr: Elle n’a été rouverte que sur un fait nouveau.
                    en: It was reopened only on a new fact.
              4:
                text:
                  fr: Accorde sur une ligne de produits des directions aux objectifs contraires, autour d’un plan qui coûte quelque chose à chacune.
                  en: Brings departments with opposite goals to agree on a product line, around a plan that costs each of them something.
                signals:
                  - fr: Le plan nomme la concession de chaque direction.
                    en: The plan names what each department concedes.
                  - fr: Les objections et ce qui les a levées sont consignés.
                    en: The objections, and what lifted them, are recorded.
                  - fr: Le plan s’applique encore un trimestre plus tard.
                    en: The plan still applies a quarter later.
              5:
                text:
                  fr: Saisit le comité exécutif d’un choix disputé du domaine et en obtient l’arbitrage, options et coûts à l’appui.
                  en: Brings a contested choice of the domain to the executive committee and obtains a ruling, with options and costs.
                signals:
                  - fr: Les options écartées figurent au dossier avec leur coût.
                    en: The options set aside are in the file with their cost.
                  - fr: Le comité a tranché dans le mois.
                    en: The committee ruled within the month.
              6:
                text:
                  fr: Fait adopter par l’entreprise une manière de décider à plusieurs, que d’autres fonctions emploient pour elles-mêmes.
                  en: Gets the company to adopt a way of deciding together, which other functions use for themselves.
                signals:
                  - fr: Deux fonctions hors produit ont pris ainsi une décision de l’année.
                    en: Two functions outside product took one of the year’s decisions that way.
          - key: teaching
            name:
              fr: Transmission
              en: Passing on
            description:
              fr: Rendre d’autres personnes capables de faire sans soi.
              en: Making other people able to do without oneself.
            expectations:
              1:
                text:
                  fr: Partage chaque mois avec son équipe ce que son travail lui a appris, erreurs comprises.
                  en: Shares with the team every month what the work has taught, mistakes included.
                signals:
                  - fr: Une note par mois est accessible à l’équipe.
                    en: One note a month is open to the team.
              2:
                text:
                  fr: Accueille une personne sur un sujet précis jusqu’à ce qu’elle y travaille sans aide.
                  en: Welcomes one person on a specific subject until they work on it without help.
                signals:
                  - fr: La personne accueillie mène le sujet à la date convenue.
                    en: The person welcomed runs the subject by the agreed date.
              3:
                text:
                  fr: Accompagne une personne vers un attendu nommé de ce parcours, avec un point tous les quinze jours.
                  en: Coaches one person towards a named expectation of this ladder, with a meeting every two weeks.
                signals:
                  - fr: L’attendu visé et les points figurent dans le plan de progression.
                    en: The expectation aimed at and the meetings are in the growth plan.
                  - fr: L’évaluation suivante constate l’attendu ou dit ce qui a manqué.
                    en: The next review records the expectation as shown, or says what was missing.
              4:
                text:
                  fr: Fait grandir plusieurs PM de sa ligne en leur cédant des responsabilités qui étaient les siennes.
                  en: Develops several PMs of the line by giving up to them responsibilities that were the Lead’s own.
                signals:
                  - fr: Deux responsabilités par semestre ont changé de titulaire.
                    en: Two responsibilities changed hands each half-year.
                  - fr: Leur nouveau titulaire rend compte lui-même de leurs résultats.
                    en: The new holder reports on their results in person.
              5:
                text:
                  fr: Forme, dans plusieurs domaines, des personnes qui en forment d’autres à leur tour.
                  en: Trains people in several domains who in turn train others.
                signals:
                  - fr: Un module est animé par quelqu’un d’autre que son auteur.
                    en: A module is taught by somebody other than its author.
                  - fr: Des personnes de trois équipes au moins l’ont suivi dans l’année.
                    en: People from at least three teams took it during the year.
              6:
                text:
                  fr: Laisse à l’entreprise un savoir qui reste en usage quand son auteur change de sujet, et que la profession reprend.
                  en: Leaves the company knowledge that stays in use when its author moves on, and that the profession takes up.
                signals:
                  - fr: Des équipes formées après le départ de l’auteur l’emploient encore un an plus tard.
                    en: Teams formed after the author moved on still use it a year later.
                  - fr: Une publication extérieure s’y réfère.
                    en: An outside publication refers to it.
      - key: vigilance
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: payment-rules
            name:
              fr: Règles de paiement
              en: Payment rules
            description:
              fr: Consulter la règle au bon moment, garder la trace de ce que l’on a lu, et prévenir les autres. Personne n’est tenu de la connaître par cœur.
              en: Consulting the rule at the right time, keeping a trace of what was read, and telling the others. Nobody has to know it by heart.
            expectations:
              1:
                text:
                  fr: Trouve la règle applicable ou la personne à interroger, et pose la question avant d’écrire une spécification.
                  en: Finds the applicable rule or the person to ask, and asks before writing a specification.
                signals:
                  - fr: La question posée à la conformité est antérieure à la spécification.
                    en: The question to compliance is dated before the specification.
              2:
                text:
                  fr: Vérifie les règles de sa fonctionnalité dès le cadrage et garde la trace de la source consultée.
                  en: Checks the rules of the feature as early as framing and keeps a trace of the source consulted.
                signals:
                  - fr: La note de cadrage cite l’article ou la procédure, avec sa date.
                    en: The framing note cites the article or the procedure, with its date.
              3:
                text:
                  fr: Présente à la conformité un dossier complet pour chaque parcours réglementé de son produit, accepté au premier dépôt.
                  en: Submits to compliance a complete file for each regulated journey of the product, accepted at first submission.
                signals:
                  - fr: Aucun dossier du semestre n’est revenu pour une pièce manquante.
                    en: No file of the half-year came back for a missing item.
                  - fr: Les cas d’exemption d’authentification forte sont décrits et testés.
                    en: The exemptions from strong authentication are described and tested.
              4:
                text:
                  fr: Repère une obligation à venir, estime son effet sur plusieurs équipes et l’inscrit au plan deux trimestres avant l’échéance.
                  en: Spots a coming obligation, estimates its effect on several teams and puts it in the plan two quarters before it applies.
                signals:
                  - fr: L’obligation figure dans la roadmap avec son échéance.
                    en: The obligation is in the roadmap with its date.
                  - fr: Chaque équipe concernée a confirmé sa charge par écrit.
                    en: Each team concerned has confirmed its workload in writing.
              5:
                text:
                  fr: Conçoit avec la conformité un contrôle intégré au produit qui remplace une vérification manuelle dans tout le domaine.
                  en: Designs with compliance a control built into the product that replaces a manual check across the domain.
                signals:
                  - fr: La vérification manuelle a été supprimée avec l’accord écrit de la conformité.
                    en: The manual check was removed with compliance’s written agreement.
                  - fr: La part d’alertes traitées dans le délai est publiée chaque mois.
                    en: The share of alerts handled in time is published every month.
              6:
                text:
                  fr: Expose au superviseur, avec le juridique, les choix de l’entreprise et contribue à l’évolution d’une règle du secteur.
                  en: Explains the company’s choices to the supervisor, with legal, and contributes to the evolution of a rule of the sector.
                signals:
                  - fr: Le compte rendu de l’échange avec l’autorité est cosigné par le juridique.
                    en: The record of the exchange with the authority is countersigned by legal.
                  - fr: Une réponse à une consultation publique porte cette contribution.
                    en: A response to a public consultation carries that contribution.
          - key: incident-prevention
            name:
              fr: Prévention des incidents
              en: Incident prevention
            description:
              fr: Prévoir ce qui peut mal se passer quand de l’argent circule.
              en: Foreseeing what can go wrong when money moves.
            expectations:
              1:
                text:
                  fr: Lit le compte rendu de chaque incident de son équipe et en tire une question posée en revue.
                  en: Reads the report of every incident in the team and draws from it a question asked at the review.
                signals:
                  - fr: La question et sa réponse figurent au compte rendu de la revue.
                    en: The question and its answer are in the review notes.
              2:
                text:
                  fr: Prévoit pour sa fonctionnalité le paiement qui échoue, le message au payeur et le retour arrière.
                  en: Plans, for the feature, the payment that fails, the message to the payer and the way back.
                signals:
                  - fr: Les trois cas sont décrits et testés avant la mise en ligne.
                    en: The three cases are described and tested before release.
              3:
                text:
                  fr: Fixe avec l’ingénierie le niveau de service de son produit et retient toute livraison qui le menace.
                  en: Sets the product’s service level with engineering and holds back any release that threatens it.
                signals:
                  - fr: Le seuil est affiché et connu de l’équipe.
                    en: The threshold is on display and known to the team.
                  - fr: Chaque dépassement du semestre a donné lieu à une décision de livraison écrite.
                    en: Each breach of the half-year led to a written release decision.
              4:
                text:
                  fr: Organise avec l’exploitation un exercice de panne commun à plusieurs équipes et suit les corrections jusqu’au bout.
                  en: Organises with operations a failure drill shared by several teams and follows the corrections to their end.
                signals:
                  - fr: Un exercice par semestre, avec la liste des écarts constatés.
                    en: One drill per half-year, with the list of gaps found.
                  - fr: Les corrections de l’exercice précédent sont closes.
                    en: The corrections of the previous drill are closed.
              5:
                text:
                  fr: Affranchit le domaine de sa dépendance à un seul prestataire, avec un repli éprouvé en conditions réelles.
                  en: Frees the domain from its dependency on a single provider, with a fallback tried in real conditions.
                signals:
                  - fr: Le basculement a été exécuté en production dans l’année.
                    en: The switch-over was carried out in production during the year.
                  - fr: La durée mesurée du basculement est publiée.
                    en: The measured duration of the switch-over is published.
              6: ~
  - key: product-design
    name:
      fr: Design produit, filière expertise
      en: Product design, individual track
    craft: design
    track: individual
    about:
      fr: Six compétences, cinq paliers. Chaque palier s’ajoute aux précédents. Un dessin réussi ne suffit pas à monter d’un palier. On regarde ce que les payeurs et les commerçants parviennent à faire, et à quelle échelle.
      en: Six competencies, five levels. Each level adds to those below. A good drawing is not enough to move up. What counts is what payers and merchants manage to do, and at what scale.
    additive: true
    progression:
      rule: weighted
      at-least: 70%
      weights:
        research: 1
        journeys: 1
        design-system: 1
        critique: 1
        partnership: 1
        payment-consent: 2
      required: [payment-consent]
      explanation:
        fr: "« Clarté du consentement » pèse deux, chaque autre compétence pèse un. On passe au palier visé quand les attendus montrés totalisent cinq sur sept, dont celui-là. Les poids sont publiés et ne changent qu’avec une nouvelle version du référentiel."
        en: “Clarity of consent” weighs two, every other competency weighs one. One moves to the level aimed at when the expectations shown add up to five in seven, that one included. The weights are published and change only with a new version of the framework.
    crossings:
      - {level: 3, ladder: product-management, at: 3}
    levels:
      - order: 1
        name:
          fr: Associate Designer
          en: Associate Designer
        scope:
          fr: Des écrans d’un parcours existant, aux côtés d’un designer référent.
          en: Screens of an existing journey, beside a reference designer.
        experience:
          fr: Souvent moins de 2 ans, à titre indicatif.
          en: Often under 2 years, as an indication.
      - order: 2
        name:
          fr: Product Designer
          en: Product Designer
        titles:
          - fr: Designer produit
            en: Product designer
          - fr: Designer UX
            en: UX designer
        scope:
          fr: Un parcours complet, dans une équipe.
          en: One complete journey, within one team.
        experience:
          fr: Souvent 2 à 5 ans, à titre indicatif.
          en: Often 2 to 5 years, as an indication.
      - order: 3
        name:
          fr: Senior Designer
          en: Senior Designer
        scope:
          fr: L’expérience entière d’un produit.
          en: The whole experience of one product.
        experience:
          fr: Souvent 5 à 8 ans, à titre indicatif.
          en: Often 5 to 8 years, as an indication.
      - order: 4
        name:
          fr: Staff Designer
          en: Staff Designer
        scope:
          fr: Des parcours qui traversent plusieurs équipes.
          en: Journeys that cross several teams.
        experience:
          fr: Souvent 8 à 12 ans, à titre indicatif.
          en: Often 8 to 12 years, as an indication.
        prerequisites:
          - competency: payment-consent
            level: 3
      - order: 5
        name:
          fr: Principal Designer
          en: Principal Designer
        scope:
          fr: La façon dont toute l’entreprise conçoit.
          en: The way the whole company designs.
        experience:
          fr: Souvent plus de 12 ans, à titre indicatif.
          en: Often more than 12 years, as an indication.
        prerequisites:
          - competency: payment-consent
            level: 4
          - fr: La direction a écrit ce que l’entreprise attend d’un designer à ce palier.
            en: Management has written what the company expects of a designer at this level.
    themes:
      - key: craft
        name:
          fr: Métier
          en: Craft
        kind: hard
        competencies:
          - key: research
            name:
              fr: Étude des usages
              en: Usage research
            description:
              fr: Observer ce que les personnes font, avant et après avoir dessiné.
              en: Observing what people do, before and after designing.
            expectations:
              1:
                fr: Observe des séances d’usage menées par d’autres et classe par tâche les faits relevés.
                en: Observes usage sessions run by others and sorts the facts noted by task.
              2:
                fr: Mène des tests d’usage sur son parcours, du recrutement à la restitution.
                en: Runs usage tests on their journey, from recruitment to findings.
              3:
                fr: Choisit la méthode d’étude qui répond à la question du produit et dit ce que l’échantillon ne permet pas d’affirmer.
                en: Chooses the research method that answers the product’s question and says what the sample cannot support.
              4:
                fr: Coordonne les études de plusieurs équipes pour qu’une même question ne soit posée qu’une fois aux commerçants.
                en: Coordinates the studies of several teams so that merchants are asked the same question only once.
              5:
                fr: Ouvre un sujet d’étude que personne n’avait demandé et dont la réponse change la roadmap d’un domaine.
                en: Opens a subject of study nobody had asked for and whose answer changes a domain’s roadmap.
          - key: journeys
            name:
              fr: Conception des parcours
              en: Journey design
            description:
              fr: Mener une personne de son intention à un paiement réussi, ou à une sortie sans perte.
              en: Taking a person from intention to a successful payment, or to a way out without loss.
            expectations:
              1:
                fr: Dessine tous les états d’un écran existant, chargement et erreurs compris.
                en: Designs every state of an existing screen, loading and errors included.
              2:
                fr: Conçoit un parcours complet, de l’entrée au paiement refusé, et le corrige après test.
                en: Designs a complete journey, from entry to declined payment, and corrects it after testing.
              3:
                fr: Tient la cohérence d’un produit entier et en retire des étapes sans hausse de la fraude mesurée.
                en: Keeps a whole product coherent and removes steps from it without a rise in measured fraud.
              4:
                fr: Refond un parcours qui traverse plusieurs équipes, avec une transition que les commerçants suivent sans interrompre leurs ventes.
                en: Redesigns a journey that crosses several teams, with a transition that merchants follow without interrupting their sales.
              5:
                fr: Propose une nouvelle manière de payer ou d’encaisser, éprouvée par un pilote, que l’entreprise inscrit à sa stratégie.
                en: Proposes a new way of paying or getting paid, tried in a pilot, which the company makes part of its strategy.
          - key: design-system
            name:
              fr: Système de design et accessibilité
              en: Design system and accessibility
            description:
              fr: Construire ce que chacun peut reprendre, et que chacun peut utiliser.
              en: Building what everyone can reuse, and everyone can use.
            expectations:
              1:
                fr: Assemble ses écrans avec les composants existants et signale ceux qui ne répondent pas au besoin.
                en: Assembles screens from existing components and reports those that do not meet the need.
              2:
                fr: Vérifie le contraste, le clavier et le lecteur d’écran sur chaque écran de son parcours avant la livraison.
                en: Checks contrast, keyboard and screen reader on every screen of the journey before release.
              3:
                fr: Ajoute au système un composant documenté qu’une autre équipe que la sienne emploie.
                en: Adds to the system a documented component that a team other than their own uses.
              4:
                fr: Conduit l’évolution d’une famille de composants chez plusieurs équipes, jusqu’au retrait de l’ancienne version.
                en: Leads the evolution of a family of components across several teams, until the old version is withdrawn.
              5:
                fr: Fixe le niveau d’accessibilité de l’entreprise, le fait auditer et obtient les moyens de le tenir.
                en: Sets the company’s accessibility level, has it audited and obtains the means to keep it.
      - key: together
        name:
          fr: Travailler avec les autres
          en: Work with others
        kind: soft
        competencies:
          - key: critique
            name:
              fr: Critique et justification
              en: Critique and reasoning
            description:
              fr: Donner et recevoir un avis qui porte sur l’objectif.
              en: Giving and receiving an opinion that bears on the goal.
            expectations:
              1:
                text:
                  fr: Montre chaque semaine un travail inachevé et note les remarques reçues.
                  en: Shows unfinished work every week and writes down the remarks received.
                signals:
                  - fr: Le carnet de critique porte chaque remarque et la suite donnée.
                    en: The critique notebook holds each remark and what was done about it.
              2:
                text:
                  fr: Appuie chaque choix de son parcours sur un fait d’usage ou une contrainte nommée.
                  en: Rests every choice of the journey on a usage fact or a named constraint.
                signals:
                  - fr: Les annotations de la maquette renvoient à leur source.
                    en: The annotations of the mock-up point to their source.
              3:
                text:
                  fr: Anime la critique de son équipe, et chaque remarque y reçoit une suite.
                  en: Leads the team’s critique, where each remark gets a follow-up.
                signals:
                  - fr: Le compte rendu donne une décision par remarque.
                    en: The notes give one decision per remark.
                  - fr: Trois personnes au moins s’y expriment, dont une hors du design.
                    en: At least three people speak, one of them from outside design.
              4:
                text:
                  fr: Installe une critique commune à plusieurs équipes, qui fait changer des choix déjà engagés.
                  en: Sets up a critique shared by several teams, which changes choices already under way.
                signals:
                  - fr: Deux choix par semestre ont changé, et le compte rendu dit pourquoi.
                    en: Two choices each half-year changed, and the notes say why.
              5:
                text:
                  fr: Soumet les choix de conception de l’entreprise à des pairs extérieurs et publie les suites données.
                  en: Submits the company’s design choices to outside peers and publishes what was done about it.
                signals:
                  - fr: Un avis extérieur par an a reçu une réponse point par point.
                    en: One outside opinion a year got an answer point by point.
                  - fr: La réponse est lisible par toute l’entreprise.
                    en: The answer can be read by the whole company.
          - key: partnership
            name:
              fr: Travail avec le produit et l’ingénierie
              en: Work with product and engineering
            description:
              fr: Concevoir avec celles et ceux qui décident et qui construisent.
              en: Designing with those who decide and those who build.
            expectations:
              1:
                text:
                  fr: Demande à l’ingénierie ce qui coûte cher avant de terminer un écran.
                  en: Asks engineering what is expensive before finishing a screen.
                signals:
                  - fr: Une variante moins coûteuse a été examinée avec l’ingénierie.
                    en: A cheaper variant was examined with engineering.
              2:
                text:
                  fr: Prend part au cadrage de son parcours dès l’énoncé du problème et propose des pistes de coûts différents.
                  en: Takes part in framing the journey from the statement of the problem and proposes leads of different costs.
                signals:
                  - fr: Trois pistes esquissées portent l’avis de l’ingénierie.
                    en: Three sketched leads carry engineering’s opinion.
              3:
                text:
                  fr: Suit son produit jusqu’en production et règle avec l’ingénierie les écarts à la conception.
                  en: Follows the product into production and settles with engineering the gaps with the design.
                signals:
                  - fr: La liste des écarts est tenue à jour et close à trente jours.
                    en: The list of gaps is kept up to date and closed within thirty days.
              4:
                text:
                  fr: Décide avec les Leads produit et ingénierie ce qui est commun aux équipes et ce qui reste propre à chacune.
                  en: Decides with product and engineering Leads what is common to the teams and what stays specific to each.
                signals:
                  - fr: La décision est écrite et signée des trois métiers.
                    en: The decision is written and signed by the three crafts.
                  - fr: Les équipes l’appliquent encore deux trimestres plus tard.
                    en: The teams still apply it two quarters later.
              5:
                text:
                  fr: Fait entrer dans la stratégie de l’entreprise une option née du design, avec la mesure de son effet.
                  en: Brings into the company’s strategy an option born from design, with the measure of its effect.
                signals:
                  - fr: La note de stratégie présente cette option et son effet mesuré.
                    en: The strategy note presents that option and its measured effect.
      - key: vigilance
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: payment-consent
            name:
              fr: Clarté du consentement
              en: Clarity of consent
            description:
              fr: Une personne qui paie sait combien, à qui et pour combien de temps elle s’engage.
              en: A person who pays knows how much, to whom and for how long they commit.
            expectations:
              1:
                text:
                  fr: Emploie les textes de consentement validés et signale l’écran où le montant ou le bénéficiaire manque.
                  en: Uses the approved consent texts and reports any screen where the amount or the payee is missing.
                signals:
                  - fr: Chaque signalement est daté et suivi d’une réponse.
                    en: Each report is dated and followed by an answer.
              2:
                text:
                  fr: Fait relire par la conformité tout nouvel écran de consentement de son parcours avant de le tester.
                  en: Has compliance read every new consent screen of the journey before testing it.
                signals:
                  - fr: L’avis de la conformité est joint à la maquette testée.
                    en: Compliance’s opinion is attached to the mock-up tested.
              3:
                text:
                  fr: Mesure auprès de payeurs la compréhension du montant, du bénéficiaire et de la durée, et corrige sous le seuil fixé.
                  en: Measures with payers the understanding of amount, payee and duration, and corrects below the threshold set.
                signals:
                  - fr: Huit payeurs sur dix redisent les trois informations sans aide.
                    en: Eight payers in ten repeat the three items without help.
                  - fr: Toute version sous ce seuil a été corrigée avant la mise en ligne.
                    en: Any version below that threshold was corrected before release.
              4:
                text:
                  fr: Recense dans les parcours de plusieurs équipes les tournures qui poussent à accepter sans lire et les fait retirer.
                  en: Lists, across the journeys of several teams, the devices that push people to accept without reading, and has them removed.
                signals:
                  - fr: L’inventaire du semestre est publié.
                    en: The half-year’s inventory is published.
                  - fr: Chaque cas est retiré, ou justifié par un avis écrit de la conformité.
                    en: Each case is removed, or justified by compliance’s written opinion.
              5:
                text:
                  fr: Écrit avec la conformité les règles de consentement de toute l’entreprise et les fait reconnaître par l’audit.
                  en: Writes with compliance the consent rules of the whole company and has them recognised by audit.
                signals:
                  - fr: Le dernier rapport d’audit cite ces règles sans réserve.
                    en: The last audit report cites these rules without reservation.
  - key: data-analysis
    name:
      fr: Data, filière expertise
      en: Data, individual track
    craft: data
    track: individual
    about:
      fr: Six compétences, quatre paliers. Chaque palier s’ajoute aux précédents. Un tableau de plus ne fait pas monter. On regarde les décisions que le travail a rendues possibles, et celles qu’il a évitées.
      en: Six competencies, four levels. Each level adds to those below. One more dashboard does not move anybody up. What counts is the decisions the work made possible, and those it avoided.
    additive: true
    progression:
      rule: share
      at-least: 80%
      required: [personal-data]
      sub-levels:
        - at-least: 50%
          name: {fr: premiers appuis, en: first footing}
        - at-least: 80%
          name: {fr: périmètre tenu, en: scope held}
        - at-least: 100%
      explanation:
        fr: On passe au palier visé quand cinq attendus sur six sont montrés, dont « Données personnelles », et que l’entreprise a besoin de ce périmètre.
        en: One moves to the level aimed at when five expectations in six are shown, “Personal data” among them, and when the company needs that scope.
    levels:
      - order: 1
        name:
          fr: Junior Data Analyst
          en: Junior Data Analyst
        scope:
          fr: Des questions déjà posées, aux côtés d’un analyste référent.
          en: Questions already asked, beside a reference analyst.
        experience:
          fr: Souvent moins de 2 ans, à titre indicatif.
          en: Often under 2 years, as an indication.
      - order: 2
        name:
          fr: Data Analyst
          en: Data Analyst
        scope:
          fr: Les questions d’une équipe, de leur énoncé à la réponse.
          en: One team’s questions, from their wording to the answer.
        experience:
          fr: Souvent 2 à 5 ans, à titre indicatif.
          en: Often 2 to 5 years, as an indication.
      - order: 3
        name:
          fr: Senior Data Analyst
          en: Senior Data Analyst
        scope:
          fr: Un sujet que plusieurs équipes mesurent, comme l’acceptation ou la fraude.
          en: One subject that several teams measure, such as acceptance or fraud.
        experience:
          fr: Souvent 5 à 8 ans, à titre indicatif.
          en: Often 5 to 8 years, as an indication.
      - order: 4
        name:
          fr: Lead Data
          en: Lead Data
        scope:
          fr: La façon dont toute l’entreprise mesure et décide.
          en: The way the whole company measures and decides.
        experience:
          fr: Souvent plus de 8 ans, à titre indicatif.
          en: Often more than 8 years, as an indication.
    themes:
      - key: analysis
        name:
          fr: Analyse
          en: Analysis
        kind: hard
        competencies:
          - key: question-framing
            name:
              fr: Énoncé de la question
              en: Wording the question
            description:
              fr: Savoir ce qu’une réponse changerait avant de la chercher.
              en: Knowing what an answer would change before looking for it.
            expectations:
              1:
                fr: Fait préciser la décision qui attend la réponse avant d’ouvrir un fichier.
                en: Has the decision that awaits the answer spelled out before opening a file.
              2:
                fr: Reformule par écrit la question d’une équipe, avec ce que chaque réponse possible ferait faire.
                en: Rewrites a team’s question, with what each possible answer would lead to.
              3:
                fr: Écarte une question dont la réponse ne changerait rien et propose celle qui compte à la place.
                en: Sets aside a question whose answer would change nothing and offers the one that matters instead.
              4:
                fr: Tient avec les directions le registre des questions de l’année et dit lesquelles resteront sans réponse.
                en: Keeps with the departments the register of the year’s questions and says which will stay unanswered.
          - key: data-quality
            name:
              fr: Qualité des données
              en: Data quality
            description:
              fr: Savoir d’où vient un chiffre et quand cesser de le croire.
              en: Knowing where a figure comes from and when to stop believing it.
            expectations:
              1:
                fr: Vérifie le compte de lignes et les valeurs manquantes de chaque extraction, et note ce qui cloche.
                en: Checks the row count and the missing values of each extract, and notes what is off.
              2:
                fr: Pose des contrôles automatiques sur les tables de son équipe et traite chaque alerte sous deux jours.
                en: Puts automatic checks on the team’s tables and handles each alert within two days.
              3:
                fr: Remonte une erreur jusqu’à l’événement qui la cause et la fait corriger par l’équipe qui l’émet.
                en: Traces an error back to the event that causes it and has it corrected by the team that emits it.
              4:
                fr: Obtient des équipes des contrats de données que leurs mises en ligne respectent, et publie les écarts.
                en: Obtains from teams data contracts that their releases respect, and publishes the breaches.
          - key: inference
            name:
              fr: Ce que les chiffres établissent
              en: What the figures establish
            description:
              fr: Dire ce qui est établi, ce qui ne l’est pas, et avec quelle certitude.
              en: Saying what is established, what is not, and how surely.
            expectations:
              1:
                fr: Donne l’effectif et la période de chaque chiffre qu’il ou elle publie.
                en: Gives the sample size and the period of every figure published.
              2:
                fr: Montre l’intervalle de chaque estimation et refuse de conclure quand il est trop large.
                en: Shows the interval of every estimate and declines to conclude when it is too wide.
              3:
                fr: Choisit entre test et comparaison avant-après, et écrit ce qui aurait pu produire le même écart.
                en: Chooses between a test and a before-and-after, and writes what else could have produced the same difference.
              4:
                fr: Fixe la méthode d’essai de l’entreprise et la fait relire par quelqu’un de l’extérieur.
                en: Sets the company’s method for experiments and has it read by somebody outside.
      - key: together
        name:
          fr: Travail ensemble
          en: Working together
        kind: soft
        competencies:
          - key: findings
            name:
              fr: Restitution
              en: Reporting findings
            description:
              fr: Faire comprendre un résultat à qui n’a pas vu les données.
              en: Making a result understood by those who have not seen the data.
            expectations:
              1:
                text:
                  fr: Rend chaque analyse en une page dont la première phrase répond à la question.
                  en: Delivers each analysis on one page whose first sentence answers the question.
                signals:
                  - fr: La note tient en une page et commence par la réponse.
                    en: The note is one page long and begins with the answer.
              2:
                text:
                  fr: Choisit la figure qui montre l’incertitude et la fait relire par une personne du métier.
                  en: Chooses the chart that shows uncertainty and has it read by somebody of the trade.
                signals:
                  - fr: La figure porte son intervalle et le nom de sa relectrice ou de son relecteur.
                    en: The chart carries its interval and the name of its reader.
              3:
                text:
                  fr: Présente un résultat défavorable à ceux qui l’espéraient favorable, et obtient une suite écrite.
                  en: Presents an unfavourable result to those who hoped otherwise, and obtains a written follow-up.
                signals:
                  - fr: La suite donnée est écrite dans le mois.
                    en: What was done about it is written within the month.
                  - fr: Aucune version adoucie ne circule.
                    en: No softened version circulates.
              4:
                text:
                  fr: Installe une lecture mensuelle des chiffres où les directions commentent leurs propres résultats.
                  en: Sets up a monthly reading of figures where departments comment on their own results.
                signals:
                  - fr: Chaque direction a commenté un résultat défavorable dans l’année.
                    en: Every department has commented on an unfavourable result within the year.
          - key: decision-support
            name:
              fr: Aide à la décision
              en: Helping to decide
            description:
              fr: Être là quand on choisit, et pas seulement quand on mesure.
              en: Being there when the choice is made, not only when it is measured.
            expectations:
              1:
                text:
                  fr: Assiste au rituel de décision d’une équipe et y apporte les chiffres demandés.
                  en: Attends a team’s decision meeting and brings the figures asked for.
                signals:
                  - fr: Les chiffres demandés sont partagés la veille.
                    en: The figures asked for are shared the day before.
              2:
                text:
                  fr: Propose avant la décision le seuil qui la ferait changer, et le fait écrire dans la note.
                  en: Proposes before the decision the threshold that would change it, and has it written in the note.
                signals:
                  - fr: Trois notes du semestre portent un seuil d’avant la mise en ligne.
                    en: Three notes of the half-year carry a threshold set before release.
              3:
                text:
                  fr: Fait reconsidérer une décision déjà prise, preuve à l’appui, sans l’imposer.
                  en: Has a decision already taken reconsidered, with proof, without imposing it.
                signals:
                  - fr: La note d’origine renvoie à l’analyse qui l’a fait reprendre.
                    en: The original note refers to the analysis that reopened it.
              4:
                text:
                  fr: Aide le comité de direction à choisir entre des paris incertains et suit ce qu’ils sont devenus.
                  en: Helps the executive committee choose between uncertain bets and follows what became of them.
                signals:
                  - fr: Un bilan des paris de l’an passé est publié.
                    en: A record of last year’s bets is published.
      - key: vigilance
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: personal-data
            name:
              fr: Données personnelles
              en: Personal data
            description:
              fr: Ne prendre, ne montrer et ne garder que ce qui est nécessaire.
              en: Taking, showing and keeping only what is needed.
            expectations:
              1:
                text:
                  fr: Travaille sur des données pseudonymisées et demande avant toute extraction nominative.
                  en: Queries coded identifiers only; a list of customers by name waits for a written agreement.
                signals:
                  - fr: Aucun fichier nominatif hors de l’espace prévu.
                    en: No file with names outside the space meant for it.
              2:
                text:
                  fr: Note pour chaque table de son équipe la finalité, la durée et la base légale, avec la conformité.
                  en: Notes for each of the team’s tables the purpose, the duration and the legal ground, with compliance.
                signals:
                  - fr: Le registre des tables est à jour à la fin du trimestre.
                    en: The register of tables is up to date at the end of the quarter.
              3:
                text:
                  fr: Fait retirer une donnée que plus personne n’emploie, et montre que rien n’en dépendait.
                  en: Has data that nobody uses any more removed, and shows that nothing depended on it.
                signals:
                  - fr: Une suppression par semestre est menée jusqu’à son terme.
                    en: One removal a half-year is carried through.
                  - fr: Elle est annoncée aux équipes concernées.
                    en: It is announced to the teams concerned.
              4:
                text:
                  fr: Écrit avec la conformité la règle des petits effectifs de toute l’entreprise et en contrôle l’application.
                  en: Writes with compliance the whole company’s rule on small groups and checks that it is applied.
                signals:
                  - fr: Le contrôle annuel ne relève aucun groupe de moins de cinq personnes publié.
                    en: The yearly check finds no published group of fewer than five people.
  - key: engineering-management
    name:
      fr: Management de l’ingénierie
      en: Engineering management
    craft: ingenierie
    track: manager
    about:
      fr: Six compétences, quatre paliers. Un manager d’ingénierie n’est pas jugé sur le code des autres ni sur leur nombre. On regarde ce que l’équipe livre, ce qui ne tombe pas, et ce que les personnes savent faire un an plus tard.
      en: Six competencies, four levels. An engineering manager is not judged on other people’s code, nor on how many they are. What counts is what the team delivers, what does not break, and what people can do a year later.
    additive: true
    progression:
      rule: share
      at-least: 66%
      required: [reliability]
      explanation:
        fr: On passe au palier visé quand quatre attendus sur six sont montrés, dont « Fiabilité du service », et que le périmètre existe.
        en: One moves to the level aimed at when four expectations in six are shown, “Service reliability” among them, and when the scope exists.
    levels:
      - order: 1
        name:
          fr: Engineering Manager
          en: Engineering Manager
        scope:
          fr: Une équipe.
          en: One team.
        experience:
          fr: Souvent 1 à 3 ans de management, à titre indicatif.
          en: Often 1 to 3 years of management, as an indication.
      - order: 2
        name:
          fr: Senior Engineering Manager
          en: Senior Engineering Manager
        scope:
          fr: Une équipe dont d’autres dépendent.
          en: One team that others depend on.
        experience:
          fr: Souvent 3 à 6 ans de management, à titre indicatif.
          en: Often 3 to 6 years of management, as an indication.
      - order: 3
        name:
          fr: Group Engineering Manager
          en: Group Engineering Manager
        scope:
          fr: Plusieurs équipes et leurs managers.
          en: Several teams and their managers.
        experience:
          fr: Souvent 5 à 9 ans de management, à titre indicatif.
          en: Often 5 to 9 years of management, as an indication.
      - order: 4
        name:
          fr: Head of Engineering
          en: Head of Engineering
        scope:
          fr: Toute l’ingénierie produit.
          en: All of product engineering.
        experience:
          fr: Souvent plus de 8 ans de management, à titre indicatif.
          en: Often more than 8 years of management, as an indication.
    themes:
      - key: people
        name:
          fr: Personnes
          en: People
        kind: management
        competencies:
          - key: growing-people
            name:
              fr: Faire grandir
              en: Growing people
            description:
              fr: Donner à chacun un sujet un peu plus large que ce qu’il sait faire.
              en: Giving everyone a subject slightly wider than what they can already do.
            expectations:
              1:
                text:
                  fr: Tient un entretien individuel tous les quinze jours et en suit les engagements.
                  en: Holds a one-to-one every fortnight and follows its commitments.
                signals:
                  - fr: Chaque entretien du trimestre a sa trace, lisible par les deux.
                    en: Each one-to-one of the quarter left a trace both can read.
              2:
                text:
                  fr: Confie un sujet transverse à une personne de l’équipe et l’accompagne jusqu’au bout.
                  en: Hands a cross-team subject to somebody of the team and supports them to the end.
                signals:
                  - fr: La personne présente elle-même le résultat.
                    en: The person presents the result themselves.
              3:
                text:
                  fr: Fait grandir un manager, jusqu’à lui céder une équipe entière.
                  en: Grows a manager, up to handing over a whole team.
                signals:
                  - fr: La passation est écrite et tenue deux trimestres plus tard.
                    en: The handover is written and holds two quarters later.
              4:
                text:
                  fr: Obtient que chaque métier technique ait son parcours et que les écarts de traitement soient mesurés.
                  en: Obtains that every technical craft has its path and that differences of treatment are measured.
                signals:
                  - fr: Les écarts sont publiés une fois par an.
                    en: Differences are published once a year.
                  - fr: Chaque écart a sa correction datée.
                    en: Each difference has its dated correction.
          - key: hiring
            name:
              fr: Recrutement et accueil
              en: Hiring and welcome
            description:
              fr: Décider vite et bien, puis faire réussir l’arrivée.
              en: Deciding fast and well, then making the arrival succeed.
            expectations:
              1:
                text:
                  fr: Mène les entretiens de son équipe avec la fiche prévue et la rend le jour même.
                  en: Runs the team’s interviews with the sheet provided and returns it the same day.
                signals:
                  - fr: Les fiches sont rendues avant le débrief.
                    en: Sheets are returned before the debrief.
              2:
                text:
                  fr: Accueille une personne avec un premier résultat défini avant son arrivée.
                  en: Welcomes a person with a first result defined before they arrive.
                signals:
                  - fr: Le premier résultat est atteint sous six semaines.
                    en: The first result is reached within six weeks.
              3:
                text:
                  fr: Réduit le délai de décision de plusieurs équipes sans baisser le niveau demandé.
                  en: Shortens the time to decide of several teams without lowering the level asked.
                signals:
                  - fr: Le délai médian est publié, avec le taux de réussite à six mois.
                    en: The median time is published, with the success rate at six months.
              4:
                text:
                  fr: Fait entrer dans l’entreprise des profils qu’elle ne savait pas recruter.
                  en: Brings into the company profiles it did not know how to hire.
                signals:
                  - fr: Trois recrutements de l’année viennent de sources nouvelles.
                    en: Three hires of the year come from new sources.
      - key: delivery
        name:
          fr: Livraison
          en: Delivery
        kind: hard
        competencies:
          - key: flow
            name:
              fr: Rythme de livraison
              en: Rhythm of delivery
            description:
              fr: Livrer petit, souvent, et savoir ce qui ralentit.
              en: Delivering small, often, and knowing what slows things down.
            expectations:
              1:
                fr: Connaît le délai habituel de son équipe entre l’idée et la mise en ligne, et nomme la plus longue attente.
                en: Knows the team’s usual time from idea to release, and names the longest wait.
              2:
                fr: Réduit de moitié une attente dont l’équipe dépend, avec l’équipe d’en face.
                en: Halves a wait the team depends on, together with the team on the other side.
              3:
                fr: Règle les dépendances de plusieurs équipes avant le trimestre, et non pendant.
                en: Settles the dependencies of several teams before the quarter, not during it.
              4:
                fr: Change l’organisation des équipes pour supprimer une dépendance durable, et mesure ce qu’il en coûte.
                en: Changes how teams are organised to remove a lasting dependency, and measures what it costs.
          - key: technical-choices
            name:
              fr: Choix techniques
              en: Technical choices
            description:
              fr: Faire décider ceux qui savent, et écrire ce qui est écarté.
              en: Having those who know decide, and writing what is set aside.
            expectations:
              1:
                fr: Fait écrire les choix techniques de l’équipe, l’option écartée comprise.
                en: Has the team’s technical choices written, the option set aside included.
              2:
                fr: Tient un plan de dette chiffré que le produit comprend et accepte.
                en: Keeps a costed debt plan that product understands and accepts.
              3:
                fr: Fait converger plusieurs équipes vers un même choix et retire l’ancien de la production.
                en: Brings several teams to one choice and withdraws the old one from production.
              4:
                fr: Engage l’entreprise sur une technique à cinq ans, avec un chemin de sortie éprouvé.
                en: Signs a five-year bet for the group, its exit rehearsed on one service first.
      - key: vigilance
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: reliability
            name:
              fr: Fiabilité du service
              en: Service reliability
            description:
              fr: Un paiement en panne est une vente perdue pour quelqu’un.
              en: A payment that fails is a sale lost for somebody.
            expectations:
              1:
                text:
                  fr: Tient l’astreinte de son équipe et fait écrire chaque incident sous cinq jours.
                  en: Keeps the team’s on-call duty and has each incident written up within five days.
                signals:
                  - fr: Tout incident majeur a son compte rendu daté.
                    en: Every major incident has its dated report.
              2:
                text:
                  fr: Tient l’objectif de service de l’équipe et arrête les livraisons quand il est dépassé.
                  en: Keeps the team’s service objective and stops releases when it is breached.
                signals:
                  - fr: Un gel de livraison a été décidé sur un chiffre affiché.
                    en: A release freeze was decided on a displayed figure.
              3:
                text:
                  fr: Conduit un exercice de panne entre plusieurs équipes et ferme les failles trouvées.
                  en: Runs a failure exercise across several teams and closes the gaps found.
                signals:
                  - fr: Les failles de l’exercice sont closes à soixante jours.
                    en: The gaps of the exercise are closed within sixty days.
              4:
                text:
                  fr: Rend compte de la résilience au régulateur et obtient les moyens de la tenir.
                  en: Reports on resilience to the regulator and obtains the means to keep it.
                signals:
                  - fr: Le dernier contrôle se conclut sans demande de correction.
                    en: The last inspection ended without a request for correction.
          - key: access
            name:
              fr: Accès et secrets
              en: Access and secrets
            description:
              fr: Chacun n’a que les accès de son travail du moment.
              en: Everyone holds only the access their present work needs.
            expectations:
              1:
                text:
                  fr: Passe en revue les accès de son équipe chaque trimestre et retire ceux qui ne servent plus.
                  en: Reviews the team’s access every quarter and withdraws what is no longer used.
                signals:
                  - fr: La revue du trimestre est datée et signée.
                    en: The quarter’s review is dated and signed.
              2:
                text:
                  fr: Supprime les secrets partagés de son périmètre et montre comment chacun est renouvelé.
                  en: Removes shared secrets from the scope and shows how each one is renewed.
                signals:
                  - fr: Aucun secret partagé depuis plus d’un trimestre.
                    en: No shared secret older than a quarter.
              3:
                text:
                  fr: Fait répéter à plusieurs équipes le retrait d’accès d’une personne qui part, en moins d’une heure.
                  en: Has several teams rehearse withdrawing a leaver’s access, in under an hour.
                signals:
                  - fr: La répétition est chronométrée et publiée.
                    en: The rehearsal is timed and published.
              4:
                text:
                  fr: Fixe la règle d’accès à la production de toute l’entreprise et la fait auditer.
                  en: Sets the whole company’s rule for access to production and has it audited.
                signals:
                  - fr: L’audit de l’année est lisible par toutes les équipes.
                    en: The year’s audit can be read by every team.
"""#),
    ]
}
