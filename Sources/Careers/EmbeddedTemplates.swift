// Written by bin/embed from Sources/Careers/Templates: change those files, then run bin/embed.
// swift-format-ignore-file
package enum EmbeddedTemplates {
    package static let all: [(name: String, text: String)] = [
(name: "data", text: #"""
# A data framework to start from. Adapt the scopes, the values and the words before publishing it.
format: palier-framework-1
languages: [fr, en]
name:
  fr: Référentiel data
  en: Data framework
context:
  fr: "Modèle à adapter. Dites ici quelles décisions reposent sur les données, d’où elles viennent et ce qu’un chiffre faux coûte ; remplacez la valeur donnée en exemple par les vôtres ; retirez les paliers que personne n’occupe. Analyse produit, data science et analytics engineering forment ici un seul métier : à périmètre égal, on attend de chaque spécialité les mêmes effets par des moyens différents."
  en: "A template to adapt. Say here which decisions rest on data, where the data come from and what a wrong figure costs; replace the value given as an example with your own; remove the levels nobody holds. Product analytics, data science and analytics engineering form one craft here: for equal scope, each speciality is expected to have the same effects by different means."
values:
  - key: redone-figures
    name:
      fr: Des chiffres que l’on peut refaire
      en: Figures anyone can redo
    description:
      fr: Tout chiffre montré à quelqu’un renvoie à la requête, à la source et à la date qui permettent de le recalculer. À remplacer par une valeur de l’entreprise.
      en: Each figure shown to somebody points to the query, the source and the date that allow it to be computed again. To replace with a value of the company.
ladders:
  - key: data
    name:
      fr: Data, filière expertise
      en: Data, individual track
    craft: data
    track: individual
    about:
      fr: Dix compétences, six paliers ; chaque palier s’ajoute aux précédents. On passe de la question confiée à la question choisie, puis aux données et aux modèles dont d’autres dépendent. Analystes, data scientists et analytics engineers partagent les mêmes attendus. Une filière management s’ouvre à partir du palier 3.
      en: Ten competencies, six levels; each level adds to those below. One moves from the question received to the question chosen, then to data and models that others depend on. Analysts, data scientists and analytics engineers share the same expectations. A manager track opens from level 3.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [people-in-data]
      explanation:
        fr: On passe au palier visé quand huit attendus sur dix y sont montrés, dont « Protection des personnes », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when eight of its ten expectations are shown, “Protection of people” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person.
    levels:
      - order: 1
        name:
          fr: Associate Data
          en: Associate Data
        titles:
          - fr: Data analyst associé·e
            en: Associate data analyst
          - fr: Analytics engineer associé·e
            en: Associate analytics engineer
          - fr: Data scientist associé·e
            en: Associate data scientist
        scope:
          fr: Une question ou une table, avec l’appui d’une personne référente.
          en: One question or one table, with the support of a reference person.
        experience:
          fr: Souvent moins de 2 ans, à titre indicatif.
          en: Often under 2 years, as an indication.
      - order: 2
        name:
          fr: Data
          en: Data
        titles:
          - fr: Data analyst
            en: Data analyst
          - fr: Analytics engineer
            en: Analytics engineer
          - fr: Data scientist
            en: Data scientist
        scope:
          fr: Les questions d’une équipe, de la demande à la décision.
          en: The questions of one team, from request to decision.
        experience:
          fr: Souvent de 2 à 4 ans, à titre indicatif.
          en: Often 2 to 4 years, as an indication.
      - order: 3
        name:
          fr: Senior Data
          en: Senior Data
        titles:
          - fr: Data analyst senior
            en: Senior data analyst
          - fr: Analytics engineer senior
            en: Senior analytics engineer
          - fr: Data scientist senior
            en: Senior data scientist
        scope:
          fr: Les données et les mesures d’un produit, sans relecture préalable.
          en: The data and measures of a product, without prior review.
        experience:
          fr: Souvent de 4 à 7 ans, à titre indicatif.
          en: Often 4 to 7 years, as an indication.
      - order: 4
        name:
          fr: Staff Data
          en: Staff Data
        titles:
          - fr: Data analyst référent·e
            en: Staff data analyst
          - fr: Analytics engineer référent·e
            en: Staff analytics engineer
          - fr: Data scientist référent·e
            en: Staff data scientist
        scope:
          fr: Une source, un indicateur ou un modèle dont plusieurs équipes dépendent.
          en: A source, an indicator or a model several teams depend on.
        experience:
          fr: Souvent de 7 à 10 ans, à titre indicatif.
          en: Often 7 to 10 years, as an indication.
        prerequisites:
          - competency: people-in-data
            level: 3
      - order: 5
        name:
          fr: Principal Data
          en: Principal Data
        titles:
          - fr: Data scientist principal·e
            en: Principal data scientist
          - fr: Analytics engineer principal·e
            en: Principal analytics engineer
        scope:
          fr: Tout ce qu’un domaine mesure, prédit et conserve.
          en: All that a domain measures, predicts and keeps.
        experience:
          fr: Souvent de 10 à 15 ans, à titre indicatif.
          en: Often 10 to 15 years, as an indication.
        prerequisites:
          - competency: trusted-data
            level: 4
      - order: 6
        name:
          fr: Distinguished Data
          en: Distinguished Data
        titles:
          - fr: Distinguished data scientist
            en: Distinguished data scientist
        scope:
          fr: L’entreprise entière, ses engagements chiffrés et sa manière de prouver.
          en: The whole company, its figures given in commitment and its way of proving.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
    themes:
      - key: question
        name:
          fr: Poser la question
          en: Asking the question
        kind: hard
        competencies:
          - key: framing
            name:
              fr: Cadrage des questions
              en: Framing questions
            description:
              fr: Trouver la décision derrière la demande, et le chiffre qui la changerait.
              en: Finding the decision behind the request, and the figure that would change it.
            expectations:
              1:
                fr: Reformule toute demande reçue en une question, une décision et une échéance, validées par la personne qui demande.
                en: Rewords each request received as a question, a decision and a due date, approved by the requester.
              2:
                fr: Répond à une demande par une note d’une page qui dit ce que l’on décide à chaque valeur possible, avant d’interroger les données.
                en: Answers a request with a one-page note stating what is decided at each possible value, before querying data.
              3:
                fr: Tient avec le product manager la liste des inconnues du produit et laisse sans suite les demandes qui n’en lèvent aucune.
                en: Keeps with the product manager the list of the product’s unknowns and leaves unanswered the requests that lift none.
              4:
                fr: Ramène à une même question les analyses que des équipes menaient en parallèle, et en livre une réponse que toutes utilisent.
                en: Brings analyses that teams ran in parallel back to one question, and delivers an answer used by all of them.
              5:
                fr: Soumet au domaine le programme d’études de l’année, classé selon le coût d’une décision prise sans chiffre.
                en: Submits the year’s programme of studies to the domain, ranked by the cost of a decision taken without figures.
              6:
                fr: Pose à la direction une question que personne n’avait inscrite à l’ordre du jour, preuves réunies, et infléchit par là un investissement.
                en: Puts to the executive team a question nobody had on the agenda, evidence gathered, and so redirects an investment.
          - key: metrics
            name:
              fr: Définition des indicateurs
              en: Defining indicators
            description:
              fr: Donner un nom, une formule et un propriétaire à ce que l’on compte.
              en: Giving what is counted a name, a formula and an owner.
            expectations:
              1:
                fr: Documente la formule, la source et les exclusions d’un indicateur dans le catalogue et fait contrôler le calcul par un pair.
                en: Documents an indicator’s formula, source and exclusions in the catalogue and has the computation checked by a peer.
              2:
                fr: Choisit avec l’équipe un indicateur d’effet et un indicateur de garde, et rejoue deux ans d’historique pour voir la réaction des deux.
                en: Picks with the team one effect indicator and one guardrail, and replays two years of history to see how both would have reacted.
              3:
                fr: Construit l’arbre des indicateurs du produit, du geste d’un client au revenu, et signale les branches sans donnée.
                en: Builds the product’s tree of indicators, from a customer’s gesture to revenue, and marks branches without data.
              4:
                fr: Réconcilie deux définitions concurrentes en vigueur chez des équipes différentes, migre les tableaux de bord et ferme l’ancienne.
                en: Reconciles two competing definitions in force in different teams, migrates dashboards and shuts the old one.
              5:
                fr: "Gouverne la couche sémantique du domaine : nul chiffre officiel n’y entre sans propriétaire, test et date de relecture."
                en: "Governs the domain’s semantic layer: no official figure enters without owner, test and review date."
              6:
                fr: Convient avec la finance et l’audit des chiffres que l’entreprise publie, et fait corriger une publication passée devenue fausse.
                en: Agrees with finance and audit on the figures the company publishes, and gets a past publication that proved false corrected.
      - key: establish
        name:
          fr: Établir les faits
          en: Establishing facts
        kind: hard
        competencies:
          - key: trusted-data
            name:
              fr: Données fiables
              en: Reliable data
            description:
              fr: Modéliser, tester et surveiller les données sur lesquelles d’autres comptent.
              en: Modelling, testing and monitoring the data others count on.
            expectations:
              1:
                fr: Écrit une transformation relue en revue de code, avec tests d’unicité, de valeurs manquantes et de fraîcheur.
                en: Writes a transformation reviewed as code, with tests for uniqueness, missing values and freshness.
              2:
                fr: Livre les tables de l’équipe avec leur documentation et prévient les utilisateurs d’une anomalie avant que ceux-ci ne la découvrent.
                en: Delivers the team’s tables with documentation and warns users of an error before those users find it.
              3:
                fr: Signe avec les développeurs du produit un contrat de données (schéma, délai, préavis de changement) contrôlé à l’intégration continue.
                en: Signs with the product’s developers a data contract (schema, delay, notice of change) enforced in continuous integration.
              4:
                fr: "Refond un modèle partagé sans arrêt de service : double calcul, écarts expliqués, bascule équipe par équipe."
                en: "Rebuilds a shared model without interruption: double computation, differences explained, team-by-team switchover."
              5:
                fr: Publie les engagements de fraîcheur et d’exactitude du domaine, en rend compte chaque mois, et consacre aux manquements un budget de réparation.
                en: Publishes the domain’s commitments on freshness and accuracy, accounts for them monthly, and gives breaches a repair budget.
              6:
                fr: Choisit l’architecture de données de l’entreprise pour cinq ans, coût de sortie compris, et en prouve la première étape sur un cas en service.
                en: Chooses the company’s data architecture for five years, exit cost included, and proves its first step on a live case.
          - key: experiments
            name:
              fr: Expériences et causes
              en: Experiments and causes
            description:
              fr: Distinguer ce qu’un changement a causé de ce qui serait arrivé sans lui.
              en: Telling what a change caused from what would have happened without it.
            expectations:
              1:
                fr: Contrôle la répartition des groupes et la collecte d’un test A/B en cours, et alerte avant lecture si l’une est faussée.
                en: Checks the group split and collection of a running A/B test, and raises an alert before reading if either is distorted.
              2:
                fr: Calcule la taille d’échantillon et l’effet minimal détectable d’un test, dépose le plan de lecture puis s’y tient.
                en: Computes the sample size and minimal detectable effect of a test, files the reading plan and then keeps to it.
              3:
                fr: Estime un effet sans tirage au sort (régression sur discontinuité, différence de différences) et expose les hypothèses qui le feraient tomber.
                en: Estimates an effect without randomisation (regression discontinuity, difference in differences) and sets out the assumptions that would bring it down.
              4:
                fr: Bâtit le registre des expériences des équipes et y signale les tests qui se gênent, puis recalcule le taux de faux positifs.
                en: Builds the register of teams’ experiments, flags in it tests that interfere, then recomputes the rate of false positives.
              5:
                fr: Conçoit une expérience à l’échelle du domaine (marché témoin, retrait volontaire d’une fonction) dont le résultat change le budget.
                en: Designs an experiment at domain scale (control market, deliberate withdrawal of a feature) whose result changes the budget.
              6:
                fr: Fait admettre par la direction qu’un pari de l’année est resté sans preuve, et instaure le protocole appliqué aux paris suivants.
                en: Gets the executive team to record that a bet of the year stayed unproved, and sets up the protocol applied to later bets.
          - key: models
            name:
              fr: Modèles et prévisions
              en: Models and forecasts
            description:
              fr: Mettre un modèle en service face à une référence naïve, et le surveiller.
              en: Putting a model into service against a naive baseline, and watching it.
            expectations:
              1:
                fr: Compare toute prévision à une référence naïve et joint l’erreur observée sur des données jamais vues à l’apprentissage.
                en: Compares each forecast with a naive baseline and attaches the error observed on data unseen in training.
              2:
                fr: Met en service un modèle ou une règle de score pour l’équipe, avec journal des prédictions et procédure de retour arrière.
                en: Puts a model or scoring rule into service for the team, with a prediction log and a rollback procedure.
              3:
                fr: Surveille la dérive des modèles du produit par des alertes à seuil, et remplace un modèle par une règle quand l’écart de résultat ne paie pas l’entretien.
                en: Watches drift of the product’s models through threshold alerts, and replaces a model with a rule when the gain does not pay for upkeep.
              4:
                fr: Publie des variables et jeux d’évaluation communs que trois équipes réemploient, avec licence, provenance et date de péremption.
                en: Publishes common features and evaluation sets that three teams reuse, with licence, provenance and expiry date.
              5:
                fr: "Décide quels modèles du domaine restent en service au vu d’une fiche par modèle : usage, erreur par population, coût, solution de repli."
                en: "Decides which of the domain’s models stay in service from a card per model: use, error by population, cost, fallback."
              6:
                fr: Arrête la position de l’entreprise sur les modèles achetés ou appris à l’extérieur, épreuves comparées à l’appui, et la révise à chaque renouvellement.
                en: Settles the company’s position on models bought or trained elsewhere, with comparative trials, and revises it at each renewal.
      - key: business
        name:
          fr: Faire vivre l’activité
          en: Sustaining the business
        kind: business
        competencies:
          - key: decisions
            name:
              fr: Décisions changées
              en: Decisions changed
            description:
              fr: Suivre ce que deviennent les analyses, et ce que coûtent les données.
              en: Following what becomes of analyses, and what data cost.
            expectations:
              1:
                fr: Relance sous un mois l’auteur de la demande et inscrit la décision prise, ou l’absence de décision, en bas de l’analyse.
                en: Follows up within a month with the requester and writes the decision taken, or its absence, at the foot of the analysis.
              2:
                fr: Chiffre pour l’équipe le gain attendu d’une piste et l’intervalle qui l’entoure, puis compare au réalisé.
                en: Costs for the team the gain expected from a lead with the interval around it, then compares with the outcome.
              3:
                fr: Impute une baisse du chiffre d’affaires à une faute de mesure, à la composition des clients, à une action interne ou au contexte, ou rend un constat « indéterminé ».
                en: Assigns a fall in revenue to a tracking fault, the make-up of customers, an internal action or the context, and reports “undetermined” where no cause stands out.
              4:
                fr: Réduit la facture d’un entrepôt ou d’un calcul partagé et montre aux équipes ce que chaque requête leur coûtait.
                en: Cuts the bill of a shared warehouse or computation and shows teams what each query was costing.
              5:
                fr: Propose au domaine d’acheter, de partager ou de cesser de collecter une donnée, contrat et retour sur deux ans à l’appui.
                en: Proposes that the domain buy, share or stop collecting a data set, with contract and two-year return in support.
              6:
                fr: Répond devant le conseil ou les commissaires aux comptes de la prévision de l’entreprise et de ses erreurs passées.
                en: Answers to the board or the statutory auditors for the company’s forecast and for past errors in it.
      - key: together
        name:
          fr: Travailler ensemble
          en: Working together
        kind: soft
        competencies:
          - key: readout
            name:
              fr: Restitution
              en: Read-out
            description:
              fr: Dire un résultat à ceux qui décident, doute compris, et recevoir la contradiction.
              en: Telling deciders a result, doubt included, and receiving contradiction.
            expectations:
              1:
                text:
                  fr: Écrit la conclusion en une phrase en tête de l’analyse, puis l’incertitude et la limite principale.
                  en: Writes the conclusion in one sentence at the head of the analysis, then the uncertainty and the main limit.
                signals:
                  - fr: Les trois éléments ouvrent chaque note du trimestre.
                    en: The three items open each note of the quarter.
              2:
                text:
                  fr: Lit un résultat d’expérience devant l’équipe, y compris nul ou contraire, et recueille la décision en séance.
                  en: Reads an experiment’s result to the team, null or adverse results included, and collects the decision in the session.
                signals:
                  - fr: La décision et son auteur figurent au bas du compte rendu d’expérience.
                    en: The decision and its author stand at the foot of the experiment report.
              3:
                text:
                  fr: Soutient une conclusion contestée par le responsable du produit, refait le calcul sous ses hypothèses et publie les deux lectures.
                  en: Defends a conclusion disputed by the head of the product, redoes the computation under the opposing assumptions and publishes both readings.
                signals:
                  - fr: Les deux lectures sont dans le même document.
                    en: Both readings are in one document.
              4:
                text:
                  fr: Fait débattre par des équipes en désaccord une même analyse relue à l’avance, jusqu’à une lecture commune ou un test qui tranchera.
                  en: Has teams in disagreement debate one analysis read beforehand, until a common reading or a test that will decide.
                signals:
                  - fr: Le relevé donne la lecture commune ou la date du test.
                    en: The record gives the common reading or the date of the test.
              5:
                text:
                  fr: Retire devant le comité du domaine un chiffre diffusé par erreur, en refait l’historique et nomme les décisions à rouvrir.
                  en: Withdraws before the domain committee a figure circulated in error, retraces its history and names the decisions to reopen.
                signals:
                  - fr: La rectification est parvenue à tous les destinataires du chiffre.
                    en: The rectification reached all recipients of the figure.
              6:
                text:
                  fr: Rend lisible à des non-spécialistes (conseil, presse, élus du personnel) une incertitude qui pèse sur l’entreprise, et accueille leurs objections par écrit.
                  en: Makes an uncertainty weighing on the company readable to non-specialists (board, press, staff representatives), and takes objections in writing.
                signals:
                  - fr: Une question posée par ces destinataires a modifié le document.
                    en: A question asked by those recipients modified the document.
          - key: passing-on
            name:
              fr: Transmission
              en: Passing on
            description:
              fr: Rendre les autres autonomes devant les données, et former la suite.
              en: Leaving others autonomous with data, and training who comes next.
            expectations:
              1:
                text:
                  fr: Répond dans le canal d’entraide de l’équipe et transforme deux réponses par mois en exemples réutilisables.
                  en: Answers in the team’s help channel and turns two answers a month into reusable examples.
                signals:
                  - fr: Le recueil d’exemples porte les dates d’ajout.
                    en: The collection of examples shows dates of addition.
              2:
                text:
                  fr: Apprend à un métier de l’équipe à répondre seul à une question récurrente, tableau et mode d’emploi fournis.
                  en: Teaches a craft in the team to answer a recurring question alone, dashboard and instructions supplied.
                signals:
                  - fr: Cette question ne revient plus dans les demandes.
                    en: That question no longer comes back among requests.
              3:
                text:
                  fr: Relit le code et les analyses d’un ou d’une collègue de palier 1 ou 2 pendant un semestre et convient de ce qui peut partir sans relecture.
                  en: Reviews code and analyses of a colleague at level 1 or 2 for a half-year and agrees what may leave without review.
                signals:
                  - fr: La liste de ce qui part sans relecture s’est allongée.
                    en: The list of what leaves without review has grown.
              4:
                text:
                  fr: Donne aux équipes une formation à la lecture d’expériences, évaluée par un exercice avant et trois mois après.
                  en: Gives teams a course on reading experiments, assessed by an exercise before and three months after.
                signals:
                  - fr: Les résultats aux deux exercices sont publiés.
                    en: Results of both exercises are published.
              5:
                text:
                  fr: Cède un système de données du domaine à une autre personne après une période d’astreinte tenue à deux.
                  en: Gives up a data system of the domain to another person after a spell of on-call held in tandem.
                signals:
                  - fr: L’annuaire des systèmes porte le nouveau nom.
                    en: The directory of systems carries the new name.
              6:
                text:
                  fr: Crée avec une université ou des pairs un échange de méthodes, d’où vient une pratique adoptée par plusieurs métiers.
                  en: Creates with a university or peers an exchange of methods, from which came a practice adopted by several crafts.
                signals:
                  - fr: La pratique est décrite avec son origine.
                    en: The practice is described with its origin.
      - key: vigilance
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: people-in-data
            name:
              fr: Protection des personnes
              en: Protection of people
            description:
              fr: "Personne ne connaît les règles par cœur : chacun les consulte au bon moment et partage ce qu’il a trouvé. Données personnelles, biais, décisions automatisées."
              en: "Nobody knows the rules by heart: everybody looks them up at the time of need and shares the finding. Personal data, bias, automated decisions."
            expectations:
              1:
                text:
                  fr: Cherche dans le registre la finalité d’une donnée personnelle avant de l’interroger, et travaille sur un extrait pseudonymisé.
                  en: Looks up in the register the purpose of personal data before querying any, and works on a pseudonymised extract.
                signals:
                  - fr: La requête archivée cite l’entrée du registre.
                    en: The archived query cites the register entry.
              2:
                text:
                  fr: Fixe une durée de conservation à chaque table créée et vérifie que la purge a eu lieu.
                  en: Sets a retention period for each table created and verifies that the purge took place.
                signals:
                  - fr: Le journal de purge est joint à la documentation.
                    en: The purge log is attached to the documentation.
                  - fr: Aucune table de l’équipe n’est sans durée.
                    en: No table of the team lacks a period.
              3:
                text:
                  fr: Mesure les erreurs d’un modèle ou d’un ciblage du produit par population et fait corriger ou retirer ce qui en pénalise une.
                  en: Measures errors of the product’s models or targeting by population, and gets fixed or withdrawn what penalises one of them.
                signals:
                  - fr: Le tableau des erreurs par population précède la mise en service.
                    en: The table of errors by population precedes entry into service.
              4:
                text:
                  fr: Conduit l’analyse d’impact d’un traitement commun avec la personne déléguée à la protection des données, et partage ses réponses types.
                  en: Conducts the impact assessment of a common processing with the data protection officer, and shares template answers from it.
                signals:
                  - fr: L’analyse signée précède le premier chargement.
                    en: The signed assessment precedes the first load.
                  - fr: Une équipe tierce a repris une réponse type.
                    en: A third team took up a template answer.
              5:
                text:
                  fr: Impose au domaine un recours humain pour toute décision qu’un score prépare, et rend compte du nombre de décisions renversées.
                  en: Imposes on the domain a human appeal for any decision a score prepares, and accounts for the number of decisions overturned.
                signals:
                  - fr: Le nombre de décisions renversées est publié au trimestre.
                    en: The number of decisions overturned is published quarterly.
              6:
                text:
                  fr: Négocie avec les représentants du personnel une charte des croisements de données interdits, et fait détruire un gisement devenu interdit.
                  en: Negotiates with staff representatives a charter of prohibited data linkages, and has a store that it condemns destroyed.
                signals:
                  - fr: Le procès-verbal de destruction est conservé.
                    en: The record of destruction is kept.
      - key: values
        name:
          fr: Valeurs, à adapter
          en: Values, to adapt
        kind: values
        competencies:
          - key: redone-figures
            name:
              fr: Des chiffres que l’on peut refaire
              en: Figures anyone can redo
            description:
              fr: "Valeur donnée en exemple : remplacez-la par l’une des vôtres, décrite par des actes."
              en: "A value given as an example: replace it with one of yours, described by acts."
            expectations:
              1:
                text:
                  fr: Range requêtes et carnets de calcul dans le dépôt de l’équipe, de sorte qu’un pair obtienne le même nombre.
                  en: Files queries and notebooks in the team repository, so that a peer gets the same number.
                signals:
                  - fr: Un pair a relancé le calcul et noté son accord.
                    en: A peer re-ran the computation and noted agreement.
              2:
                text:
                  fr: Accompagne chaque graphique diffusé de sa source, de sa date d’extraction et de ce qui en est exclu.
                  en: Accompanies each chart sent out with its source, extraction date and what is excluded from it.
                signals:
                  - fr: Les trois mentions sont lisibles sous le graphique.
                    en: The three mentions are legible under the chart.
              3:
                text:
                  fr: Publie le plan d’analyse du produit avant les résultats et justifie tout écart au plan dans une annexe.
                  en: Publishes the product’s analysis plan ahead of results and justifies each departure from it in an appendix.
                signals:
                  - fr: Le plan est horodaté d’avant l’extraction.
                    en: The plan is time-stamped before extraction.
              4:
                text:
                  fr: Demande à une autre équipe de reproduire une analyse dont dépend un choix commun, et affiche l’écart obtenu.
                  en: Asks another team to reproduce an analysis on which a common choice depends, and displays the gap obtained.
                signals:
                  - fr: Les deux résultats et leur écart sont affichés.
                    en: Both results and the gap are on display.
              5:
                text:
                  fr: Fait rejouer chaque année les chiffres qui ont décidé du budget du domaine, par quelqu’un qui ne les a pas produits.
                  en: Has the figures that decided the domain’s budget rerun each year by somebody who did not produce them.
                signals:
                  - fr: Le rapport de relecture annuel est accessible au domaine.
                    en: The annual replay report is open to the domain.
              6:
                text:
                  fr: Ouvre au public les données ou le code derrière une affirmation de l’entreprise, et répond aux contre-analyses.
                  en: Opens to the public the data or code behind a claim of the company, and answers counter-analyses.
                signals:
                  - fr: Une contre-analyse reçue a une réponse signée.
                    en: One counter-analysis received has a signed answer.
  - key: data-leadership
    name:
      fr: Management data
      en: Data leadership
    craft: data
    track: manager
    about:
      fr: "Huit compétences, quatre paliers. La filière part du palier 3 de la filière expertise et garde sa numérotation : à numéro égal, rang égal. D’un palier au suivant, on répond d’une équipe, des données d’un domaine, de toute la data, puis de ce que l’entreprise en fait."
      en: "Eight competencies, four levels. The track leaves the individual one at level 3 and keeps its numbers: equal number, equal rank. From one level to the next one answers for a team, for a domain’s data, for all data work, then for what the company does with it."
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [growing-specialists, data-duties]
      explanation:
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des spécialistes » et « Devoirs envers les personnes », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when six of its eight expectations are shown, “Growing specialists” and “Duties towards people” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person.
    levels:
      - order: 4
        name:
          fr: Data Lead
          en: Data Lead
        titles:
          - fr: Lead data
            en: Data lead
        scope:
          fr: Une équipe de trois à sept spécialistes et les équipes produit qu’elle sert.
          en: A team of three to seven specialists and the product teams it serves.
        experience:
          fr: Souvent de 6 à 10 ans, dont un premier encadrement, à titre indicatif.
          en: Often 6 to 10 years, some of it leading someone, as an indication.
        prerequisites:
          - fr: Les attendus du palier Senior Data de la filière expertise ont été montrés.
            en: The expectations of the Senior Data level of the individual track have been shown.
      - order: 5
        name:
          fr: Head of Data
          en: Head of Data
        titles:
          - fr: Responsable data
            en: Head of data
        scope:
          fr: Les données, les analyses et les modèles d’un domaine.
          en: The data, analyses and models of a domain.
        experience:
          fr: Souvent de 9 à 13 ans, à titre indicatif.
          en: Often 9 to 13 years, as an indication.
        prerequisites:
          - competency: growing-specialists
            level: 4
      - order: 6
        name:
          fr: Data Director
          en: Data Director
        titles:
          - fr: Directeur·rice data
            en: Data director
        scope:
          fr: Toute l’organisation data, sa plateforme et son budget.
          en: The whole data organisation, its platform and its budget.
        experience:
          fr: Souvent de 12 à 18 ans, à titre indicatif.
          en: Often 12 to 18 years, as an indication.
        prerequisites:
          - competency: data-duties
            level: 5
      - order: 7
        name:
          fr: CDO
          en: CDO
        titles:
          - fr: Directeur·rice général·e des données
            en: Chief data officer
        scope:
          fr: La place des données dans la stratégie, devant la direction, le conseil et les autorités.
          en: The place of data in strategy, before the executive team, the board and authorities.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
        prerequisites:
          - competency: teams-and-goals
            level: 6
    themes:
      - key: leading
        name:
          fr: Conduire des équipes data
          en: Leading data teams
        kind: management
        competencies:
          - key: growing-specialists
            name:
              fr: Progression des spécialistes
              en: Growing specialists
            description:
              fr: Faire grandir des métiers différents sur une même échelle.
              en: Growing different specialities on one scale.
            expectations:
              4:
                text:
                  fr: Convient avec chaque spécialiste d’un sujet à présenter au semestre devant une équipe décideuse, répète avec cette personne et note les suites.
                  en: Agrees with each specialist on one subject to present in the half-year to a deciding team, rehearses with that person and notes what follows.
                signals:
                  - fr: Le compte rendu de tête-à-tête relie le sujet à un attendu visé.
                    en: The one-to-one record links the subject to an expectation aimed at.
              5:
                text:
                  fr: Vérifie à chaque campagne d’évaluation que les trois spécialités reçoivent des périmètres comparables, et rééquilibre les sujets sinon.
                  en: Checks at each review cycle that the three specialities receive comparable scopes, and rebalances subjects if that is not so.
                signals:
                  - fr: Le tableau des sujets par spécialité et par palier est joint à la calibration.
                    en: The table of subjects by speciality and level is attached to calibration.
              6:
                text:
                  fr: Ouvre avec les autres directions des mobilités d’un an entre data, finance et produit, et réserve la place au retour.
                  en: Opens with other departments one-year moves between data, finance and product, and holds the place on return.
                signals:
                  - fr: Une personne revenue occupe un périmètre élargi.
                    en: One person back from a move holds a wider scope.
              7:
                text:
                  fr: Prépare deux successeurs possibles à chaque responsable data et leur confie une séance du conseil.
                  en: Prepares two possible successors to each data head and entrusts a board session to these two.
                signals:
                  - fr: Le plan de relève a été examiné par la direction des ressources humaines.
                    en: The succession plan was examined by human resources.
          - key: hiring-data
            name:
              fr: Recrutement
              en: Hiring
            description:
              fr: Choisir sur un travail proche du poste, noté sans concertation.
              en: Choosing on work close to the position, scored without consultation.
            expectations:
              4:
                text:
                  fr: Fait passer aux candidats un cas tiré d’une analyse réelle anonymisée, le même pour tous, corrigé par deux personnes sans concertation.
                  en: Gives candidates a case drawn from a real anonymised analysis, identical for all, marked by two people without consultation.
                signals:
                  - fr: Les deux corrections précèdent la délibération.
                    en: Both markings precede the deliberation.
              5:
                text:
                  fr: Écrit les postes du domaine par problème à résoudre, supprime les listes d’outils et suit ce que deviennent les candidatures par étape.
                  en: Writes the domain’s openings by problem to solve, removes lists of tools and follows what becomes of applications stage by stage.
                signals:
                  - fr: L’annonce publiée décrit les trois premières décisions à servir.
                    en: The published advertisement describes the first three decisions to serve.
              6:
                text:
                  fr: Décide entre embauche, formation et prestation pour chaque compétence rare, sur coût à trois ans, et tient le calendrier annoncé.
                  en: Decides between hiring, training and contracting for each scarce skill, on three-year cost, and holds the announced calendar.
                signals:
                  - fr: La note de choix compare les trois voies.
                    en: The note on the choice compares the three routes.
              7:
                text:
                  fr: Noue des accords d’alternance et de thèse qui fournissent une part des embauches de l’année, et en publie le bilan avec les écoles.
                  en: Concludes apprenticeship and doctoral agreements that supply a share of the year’s hires, and publishes the results with the schools.
                signals:
                  - fr: Le bilan annuel compte les embauches issues des accords.
                    en: The annual account counts hires from the agreements.
          - key: teams-and-goals
            name:
              fr: Organisation et objectifs
              en: Organisation and objectives
            description:
              fr: Répartir entre demandes, socle et exploration, et dire ce qui attendra.
              en: Dividing between requests, foundation and exploration, and saying what will wait.
            expectations:
              4:
                text:
                  fr: Limite la part du temps de l’équipe consacrée aux demandes ponctuelles, affiche la file d’attente et en revoit l’ordre chaque lundi avec les demandeurs.
                  en: Caps the share of team time spent on ad-hoc requests, displays the queue and revisits its order with requesters each Monday.
                signals:
                  - fr: La file affichée donne à chaque demande un rang et une date.
                    en: The displayed queue gives each request a rank and a date.
              5:
                text:
                  fr: Arbitre avec les responsables produit entre spécialistes intégrés aux équipes et pôle commun, sur les délais mesurés, et annonce la durée de l’essai.
                  en: Arbitrates with product heads between embedded specialists and a common pool, on measured lead times, and announces how long the trial lasts.
                signals:
                  - fr: La lecture des délais clôt l’essai à la date dite.
                    en: A reading of lead times closes the trial on the date given.
              6:
                text:
                  fr: Construit la feuille de route de la plateforme avec ses utilisateurs réunis en comité, et retire les outils qui font double emploi.
                  en: Builds the platform roadmap with its users sitting as a committee, and retires tools that duplicate each other.
                signals:
                  - fr: Le comité d’utilisateurs a voté l’ordre des chantiers.
                    en: The users’ committee voted on the order of work.
              7:
                text:
                  fr: Attribue à chaque direction la responsabilité de ses propres données, par un acte signé, et en suit l’exécution en comité exécutif.
                  en: Assigns to each department responsibility for the data it produces, by a signed act, and follows execution in the executive committee.
                signals:
                  - fr: Chaque direction a un ou une propriétaire de données qui répond aux alertes.
                    en: Each department has a data owner who answers alerts.
      - key: direction
        name:
          fr: Direction de la data
          en: Data direction
        kind: hard
        competencies:
          - key: standard-of-proof
            name:
              fr: Niveau de preuve
              en: Standard of proof
            description:
              fr: Fixer ce qu’il faut pour affirmer, et s’y tenir.
              en: Setting what it takes to assert, and abiding by it.
            expectations:
              4:
                fr: Organise la relecture croisée de toute analyse qui engage plus d’un mois de travail, et en relit une part tirée au hasard.
                en: Organises cross-review of any analysis that commits more than a month of work, and rereads a random share.
              5:
                fr: Écrit la règle du domaine sur ce qui se teste, s’estime ou se décide sans chiffre, et l’applique à un cas qui arrange son équipe.
                en: Writes the domain’s rule on what is tested, estimated or decided without figures, and applies it to a case against the team’s own interest.
              6:
                fr: Commande la revue annuelle des incidents de données, en tire trois chantiers financés et ferme ceux de l’année passée.
                en: Commissions the yearly review of data incidents, draws three funded projects from it and closes last year’s.
              7:
                fr: Obtient que tout dossier présenté à la direction distingue mesuré, estimé et supposé, et en renvoie un qui ne le fait pas.
                en: Gets each file presented to the executive team to separate measured, estimated and supposed, and sends one back that does not.
      - key: accounts
        name:
          fr: Répondre de l’activité
          en: Answering for the business
        kind: business
        competencies:
          - key: worth
            name:
              fr: Valeur et coût des données
              en: Worth and cost of data
            description:
              fr: Dire ce que la data rapporte, coûte et pourrait cesser de faire.
              en: Saying what data work earns, costs and might stop doing.
            expectations:
              4:
                fr: Présente chaque trimestre aux équipes servies la liste des décisions modifiées par une analyse, et celle des analyses restées sans usage.
                en: Presents each quarter to the teams served the list of decisions an analysis altered, and the list of analyses left unused.
              5:
                fr: Refacture ou affiche par équipe le coût de calcul et de stockage du domaine, et fait baisser la dépense sans retirer d’indicateur officiel.
                en: Charges back or displays per team the domain’s computing and storage cost, and lowers spending without removing an official indicator.
              6:
                fr: Renégocie le contrat de plateforme avant son échéance, deux offres et un plan de sortie en main, et en rend compte au comité d’investissement.
                en: Renegotiates the platform contract before its term, two offers and an exit plan in hand, and reports on it to the investment committee.
              7:
                fr: Fait de données ou de modèles un revenu nouveau, ou y renonce par écrit devant le conseil, avec les risques pesés.
                en: Turns data or models into a new revenue, or renounces it in writing before the board, with the risks weighed.
      - key: among
        name:
          fr: Avec les autres directions
          en: With other departments
        kind: soft
        competencies:
          - key: disputed-figures
            name:
              fr: Chiffres contestés
              en: Disputed figures
            description:
              fr: Tenir un chiffre qui déplaît, entendre ce qui le contredit, corriger ce qui est faux.
              en: Holding an unwelcome figure, hearing what contradicts it, correcting what is false.
            expectations:
              4:
                text:
                  fr: Protège un résultat défavorable d’une demande de retrait, en offrant au demandeur une contre-analyse sous dix jours.
                  en: Protects an adverse result from a request to pull it, by offering the requester a counter-analysis within ten days.
                signals:
                  - fr: L’analyse d’origine est restée en ligne.
                    en: The original analysis stayed online.
                  - fr: La contre-analyse a été remise dans le délai.
                    en: The counter-analysis was delivered on time.
              5:
                text:
                  fr: Recueille en réunion les objections de l’équipe à une priorité imposée, en transmet la liste intacte et revient avec une réponse pour chacune.
                  en: Collects in a meeting the team’s objections to an imposed priority, passes the list on intact and returns with an answer to each.
                signals:
                  - fr: La liste transmise et les réponses portent les mêmes numéros.
                    en: The list passed on and the answers bear the same numbers.
              6:
                text:
                  fr: Met d’accord finance, produit et commerce sur une prévision unique, avec la trace des hypothèses que chacun a cédées.
                  en: Brings finance, product and sales to agree on a single forecast, with a trace of the assumptions each gave up.
                signals:
                  - fr: La prévision commune nomme l’hypothèse retenue de chaque direction.
                    en: The joint forecast names the assumption kept from each department.
              7:
                text:
                  fr: Annonce au comité exécutif qu’un objectif publié n’est pas mesurable, apporte un remplaçant et assume le changement devant le personnel.
                  en: Tells the executive committee that a published objective is not measurable, brings a substitute and presents the change to staff.
                signals:
                  - fr: L’objectif remplacé reste visible à côté du nouveau.
                    en: The replaced objective stays visible beside the new one.
      - key: duties
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: data-duties
            name:
              fr: Devoirs envers les personnes
              en: Duties towards people
            description:
              fr: "Personne ne connaît les règles par cœur : on les consulte au bon moment, on partage la réponse."
              en: "Nobody knows the rules by heart: one looks them up at the time of need and shares the answer."
            expectations:
              4:
                text:
                  fr: Inclut à la revue d’équipe mensuelle une règle cherchée par l’un de ses membres à l’occasion d’un cas, et en conserve la fiche.
                  en: Includes in the monthly team review a rule that a member looked up for a case, and keeps the note of it.
                signals:
                  - fr: Douze fiches par an, signées de plusieurs noms.
                    en: Twelve notes a year, under several names.
              5:
                text:
                  fr: Ferme les accès aux données personnelles qui n’ont pas servi depuis un trimestre, et répond aux demandes de rétablissement motivées.
                  en: Closes access to personal data left unused for a quarter, and answers reasoned requests to restore it.
                signals:
                  - fr: La liste des accès fermés est datée du trimestre.
                    en: The list of closed accesses is dated within the quarter.
              6:
                text:
                  fr: Fait auditer par un tiers les modèles qui touchent à l’emploi, au crédit ou au prix, et applique les réserves avant toute extension.
                  en: Has models touching employment, credit or price audited by a third party, and applies its reservations before any extension.
                signals:
                  - fr: Les réserves levées sont datées d’avant l’extension.
                    en: Reservations are lifted on dates before the extension.
              7:
                text:
                  fr: Rend publique la liste des traitements automatisés de l’entreprise, leur but et la voie de recours, et reçoit une fois l’an leurs critiques.
                  en: Makes public the list of the company’s automated processing, its purpose and the route of appeal, and hears critics once a year.
                signals:
                  - fr: La liste publique a moins de douze mois.
                    en: The public list is under twelve months old.
      - key: own-values
        name:
          fr: Valeurs, à adapter
          en: Values, to adapt
        kind: values
        competencies:
          - key: redone-figures
            name:
              fr: Des chiffres que l’on peut refaire
              en: Figures anyone can redo
            description:
              fr: "Valeur donnée en exemple : remplacez-la par l’une des vôtres, décrite par des actes."
              en: "A value given as an example: replace it with one of yours, described by acts."
            expectations:
              4:
                text:
                  fr: Joint aux évaluations de l’équipe les faits cités et leur source, de sorte que la personne évaluée remonte à chacun.
                  en: Attaches to the team’s reviews the facts cited and where each came from, so that the reviewed person traces them back.
                signals:
                  - fr: Toute affirmation de l’évaluation porte une référence.
                    en: Each assertion in the review bears a reference.
              5:
                text:
                  fr: Fixe dans l’objectif de chaque équipe du domaine un nombre d’analyses refaites par autrui, et en commente les écarts.
                  en: Sets each domain team a target number of analyses for others to redo, and comments on the gaps.
                signals:
                  - fr: Le commentaire des écarts paraît chaque semestre.
                    en: The comment on gaps appears each half-year.
              6:
                text:
                  fr: Met à la disposition de toutes les directions la généalogie des chiffres du comité exécutif, de l’écran à la source.
                  en: Makes available to all departments the lineage of the executive committee’s figures, from screen to source.
                signals:
                  - fr: Un chiffre pris au hasard remonte à sa source en moins d’une heure.
                    en: A figure picked at random is traced to its source within an hour.
              7:
                text:
                  fr: Soumet le rapport annuel à une contre-expertise payée et indépendante, et publie ses désaccords.
                  en: Submits the annual report to a paid, independent second opinion, and publishes points of disagreement.
                signals:
                  - fr: La contre-expertise figure en annexe du rapport.
                    en: The second opinion is appended to the report.
"""#),
(name: "engineering", text: #"""
# An engineering framework to start from. Adapt the scopes, the values and the words before publishing it.
format: palier-framework-1
languages: [fr, en]
name:
  fr: Référentiel ingénierie logicielle
  en: Engineering framework
context:
  fr: Modèle à adapter. Dites ici ce que vos logiciels font tourner, qui en dépend la nuit et ce qu’une panne coûte ; remplacez la valeur donnée en exemple par les vôtres ; retirez les paliers que personne n’occupe. Web, mobile, plateforme et fiabilité partagent ces attendus.
  en: A template to adapt. Say here what your software runs, who depends on it at night and what an outage costs; replace the value given as an example with your own; remove the levels nobody holds. Web, mobile, platform and reliability share these expectations.
values:
  - key: taken-over
    name:
      fr: Un travail que d’autres peuvent reprendre
      en: Work that others can take over
    description:
      fr: Ce qui est livré se lit, se lance et se répare sans la personne qui l’a écrit. À remplacer par une valeur de l’entreprise.
      en: What is shipped may be read, started and repaired without the person who wrote it. To replace with a value of the company.
ladders:
  - key: engineering
    name:
      fr: Ingénierie logicielle, filière expertise
      en: Engineering, individual track
    craft: engineering
    track: individual
    about:
      fr: Dix compétences, six paliers ; chaque palier s’ajoute aux précédents. On passe de la tâche au composant, du composant au système, puis à ce que plusieurs équipes font tourner ensemble. Une filière management s’ouvre à partir du palier 3.
      en: Ten competencies, six levels; each level adds to those below. One moves from the task to the component, from the component to the system, then to what several teams run together. A manager track opens from level 3.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [security]
      explanation:
        fr: On passe au palier visé quand huit attendus sur dix y sont montrés, dont « Sécurité et données personnelles », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when eight of its ten expectations are shown, “Security and personal data” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person.
    levels:
      - order: 1
        name:
          fr: Associate Engineer
          en: Associate Engineer
        titles:
          - fr: Ingénieur·e logiciel associé·e
            en: Associate software engineer
        scope:
          fr: Des tâches définies dans un composant, avec l’appui d’une personne référente.
          en: Defined tasks in a component, with the support of a reference person.
        experience:
          fr: Souvent moins de 2 ans, à titre indicatif.
          en: Often under 2 years, as an indication.
      - order: 2
        name:
          fr: Engineer
          en: Engineer
        titles:
          - fr: Ingénieur·e logiciel
            en: Software engineer
        scope:
          fr: Un composant ou une fonctionnalité, de la conception à l’exploitation.
          en: A component or a feature, from design to operation.
        experience:
          fr: Souvent de 2 à 4 ans, à titre indicatif.
          en: Often 2 to 4 years, as an indication.
      - order: 3
        name:
          fr: Senior Engineer
          en: Senior Engineer
        titles:
          - fr: Ingénieur·e logiciel senior
            en: Senior software engineer
        scope:
          fr: Le système d’une équipe et ses choix techniques, sans validation préalable.
          en: A team’s system and its technical choices, without prior approval.
        experience:
          fr: Souvent de 4 à 7 ans, à titre indicatif.
          en: Often 4 to 7 years, as an indication.
      - order: 4
        name:
          fr: Staff Engineer
          en: Staff Engineer
        titles:
          - fr: Ingénieur·e référent·e
            en: Staff engineer
        scope:
          fr: Un problème technique partagé par plusieurs équipes.
          en: A technical problem shared by several teams.
        experience:
          fr: Souvent de 7 à 11 ans, à titre indicatif.
          en: Often 7 to 11 years, as an indication.
        prerequisites:
          - competency: security
            level: 3
      - order: 5
        name:
          fr: Principal Engineer
          en: Principal Engineer
        titles:
          - fr: Ingénieur·e principal·e
            en: Principal engineer
        scope:
          fr: L’architecture d’un domaine et sa trajectoire à trois ans.
          en: The architecture of a domain and its three-year course.
        experience:
          fr: Souvent de 10 à 15 ans, à titre indicatif.
          en: Often 10 to 15 years, as an indication.
        prerequisites:
          - competency: operations
            level: 4
      - order: 6
        name:
          fr: Distinguished Engineer
          en: Distinguished Engineer
        titles:
          - fr: Distinguished engineer
            en: Distinguished engineer
        scope:
          fr: Les choix techniques qui engagent l’entreprise et ses partenaires pour des années.
          en: The technical choices that bind the company and its partners for years.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
    themes:
      - key: build
        name:
          fr: Construire
          en: Building
        kind: hard
        competencies:
          - key: code
            name:
              fr: Code et revue
              en: Code and review
            description:
              fr: Écrire du code que l’on peut relire, et relire celui des autres.
              en: Writing code that can be reviewed, and reviewing that of others.
            expectations:
              1:
                fr: Découpe une tâche en contributions de moins d’une journée, chacune avec ses tests, et traite les remarques reçues en revue.
                en: Cuts a task into contributions of under a day, each with tests, and deals with remarks received in review.
              2:
                fr: Relit les contributions de ses pairs sous un jour ouvré, en exécutant le cas modifié et en proposant le changement attendu.
                en: Reviews peers’ contributions within one working day, running the modified case and proposing the change expected.
              3:
                fr: Fixe les conventions de l’équipe par un outil automatique plutôt que par des remarques, et supprime celles que personne ne suit.
                en: Sets the team’s conventions through an automatic tool rather than through remarks, and deletes those nobody follows.
              4:
                fr: Extrait une bibliothèque de ce que plusieurs équipes recopiaient, la maintient avec un journal des versions et cède les droits de publication.
                en: Extracts a library from what several teams were copying, maintains it with a change log and gives publication rights away.
              5:
                fr: Débarrasse le domaine d’une classe entière de défauts par un choix de langage, de type ou de cadre, chiffres des incidents à l’appui.
                en: Rids the domain of a whole class of defects through a choice of language, type or framework, with incident figures in support.
              6:
                fr: Écrit ou reprend un composant dont dépend l’activité de l’entreprise, en publie la preuve de correction ou le protocole d’essai.
                en: Writes or takes up a component on which the company’s activity depends, and publishes its proof of correctness or test protocol.
          - key: architecture
            name:
              fr: Conception technique
              en: Technical design
            description:
              fr: Comparer des solutions, écrire le choix, et dire ce qui obligerait à en changer.
              en: Comparing solutions, writing the choice down, and saying what would force a change.
            expectations:
              1:
                fr: Décrit avant de coder les données, les cas d’erreur et le point d’entrée de sa tâche, et les fait valider en dix lignes.
                en: Describes before coding the data, error cases and entry point of the task, and gets ten lines on that approved.
              2:
                fr: Compare par écrit deux conceptions d’un composant, sur charge, coût et réversibilité, puis documente celle retenue.
                en: Compares in writing two designs of a component, on load, cost and reversibility, then documents the one retained.
              3:
                fr: Tient le registre des décisions d’architecture de l’équipe et rouvre celle dont l’hypothèse de charge est dépassée.
                en: Keeps the team’s register of architecture decisions and reopens one when its load assumption is exceeded.
              4:
                fr: Conçoit une interface entre systèmes d’équipes différentes, versions et compatibilité comprises, et la fait éprouver par un consommateur avant de la figer.
                en: Designs an interface between systems of different teams, versions and compatibility included, and has a consumer try it before freezing.
              5:
                fr: Dessine l’architecture cible du domaine, en mesure l’écart chaque semestre et abandonne les parties que l’usage n’a pas justifiées.
                en: Draws the domain’s target architecture, measures the distance to it each half-year and abandons parts that use did not justify.
              6:
                fr: Tranche entre construire, acheter et s’appuyer sur un logiciel libre pour un socle de l’entreprise, et organise la sortie du choix précédent.
                en: Decides between building, buying and relying on open source for a foundation of the company, and organises the exit from the previous choice.
          - key: delivery
            name:
              fr: Mise en production
              en: Shipping
            description:
              fr: Livrer par petits pas, réversibles et observés.
              en: Shipping in small steps that are reversible and observed.
            expectations:
              1:
                fr: Déploie sa contribution avec une personne référente, surveille les courbes pendant une heure et consigne le résultat.
                en: Deploys a contribution with a reference person, watches the graphs for an hour and records the result.
              2:
                fr: Livre une fonctionnalité derrière un drapeau, l’ouvre par tranches de population et retire le drapeau dans le mois.
                en: Ships a feature behind a flag, opens it to slices of the population and removes the flag within the month.
              3:
                fr: Ramène la chaîne de livraison de l’équipe sous une durée choisie, en éliminant les tests instables et les étapes manuelles.
                en: Brings the team’s delivery pipeline under a chosen duration, by eliminating flaky tests and manual steps.
              4:
                fr: Coordonne le déploiement d’un changement qui traverse plusieurs services, ordre des bascules et retour arrière répétés en préproduction.
                en: Coordinates deployment of a change crossing several services, with switchover order and rollback rehearsed in staging.
              5:
                fr: Dote le domaine d’un parcours de livraison que les équipes choisissent d’elles-mêmes, et compte celles qui le quittent et pourquoi.
                en: Equips the domain with a delivery path that teams choose of free will, and counts those that leave it and why.
              6:
                fr: Fait passer l’entreprise d’un mode de livraison à un autre (sites, terminaux, clients installés) sans suspendre les engagements contractuels.
                en: Takes the company from one mode of delivery to another (sites, devices, installed customers) without suspending contractual commitments.
      - key: run
        name:
          fr: Faire tourner
          en: Running
        kind: hard
        competencies:
          - key: operations
            name:
              fr: Exploitation et incidents
              en: Operations and incidents
            description:
              fr: Tenir l’astreinte, rétablir, trouver la cause, et faire que la panne ne revienne pas.
              en: Holding on-call, restoring, finding causes, and keeping the outage from coming back.
            expectations:
              1:
                fr: Double une personne d’astreinte pendant une rotation, complète une fiche d’intervention et la rejoue lors d’un exercice.
                en: Shadows the on-call engineer for one rotation, completes a runbook and replays the steps during a drill.
              2:
                fr: Prend l’astreinte de l’équipe, rétablit le service avant de chercher la cause et transmet l’incident en suspens par écrit.
                en: Takes the team’s on-call, restores service before seeking the cause and hands over an open incident in writing.
              3:
                fr: Définit les objectifs de service du système avec le produit, retire les alertes sans action et conduit le post-mortem des pannes.
                en: Defines the system’s service objectives with product, removes alerts without action and conducts post-mortems of outages.
              4:
                fr: Dirige la réponse à une panne qui touche plusieurs équipes, répartit les rôles et tient informés support et clients toutes les trente minutes.
                en: Commands the response to an outage hitting several teams, assigns roles and informs support and customers every thirty minutes.
              5:
                fr: Programme dans le domaine des exercices de panne annoncés puis inopinés, et obtient la correction d’un point de défaillance unique trouvé par l’un d’eux.
                en: Schedules announced then surprise failure drills in the domain, and obtains the repair of a single point of failure that one of them found.
              6:
                fr: Bâtit le plan de reprise de l’entreprise après perte d’un site ou d’un fournisseur, et le fait jouer en réel une fois l’an.
                en: Builds the company’s recovery plan for the loss of a site or a supplier, and has it rehearsed on live systems once a year.
          - key: evolution
            name:
              fr: Dette et migrations
              en: Debt and migrations
            description:
              fr: Rembourser, migrer, éteindre.
              en: Paying back, migrating, switching off.
            expectations:
              1:
                fr: Met à jour une dépendance, lit ses notes de version et retire le code devenu mort au passage.
                en: Updates a dependency, reads its release notes and removes code that became dead along the way.
              2:
                fr: Inscrit au suivi la dette rencontrée avec son coût observé, et en rembourse une à chaque cycle avec l’accord du produit.
                en: Logs debt met with its observed cost, and pays one item back each cycle with product’s agreement.
              3:
                fr: Écrit le plan de migration d’un stockage ou d’un cadre, par étapes vérifiables, et éteint l’ancien à la date annoncée.
                en: Writes the migration plan of a store or a framework in verifiable stages, and switches the old one off on the announced date.
              4:
                fr: Mène jusqu’au dernier consommateur une migration commune à plusieurs équipes, en fournissant l’outil de conversion et un état d’avancement public.
                en: Leads a migration common to several teams down to the last consumer, supplying the conversion tool and a public progress report.
              5:
                fr: Fait inscrire au plan du domaine l’extinction d’un système, calcule les moyens libérés et affecte les heures rendues.
                en: Gets the switch-off of a system entered in the domain’s plan, computes what it frees and allocates the hours returned.
              6:
                fr: Engage l’entreprise à sortir d’une technologie qui la lie à un fournisseur, sur plusieurs exercices, et publie les étapes manquées.
                en: Commits the company to leaving a technology that ties it to one supplier, over several financial years, and publishes missed stages.
      - key: business
        name:
          fr: Faire vivre l’activité
          en: Sustaining the business
        kind: business
        competencies:
          - key: worth
            name:
              fr: Coût et valeur
              en: Cost and value
            description:
              fr: Relier un choix technique à ce qu’il coûte, rapporte ou évite.
              en: Tying a technical choice to what it costs, earns or avoids.
            expectations:
              1:
                fr: Estime sa tâche en fourchette, note la durée réelle et explique l’écart au point suivant.
                en: Estimates the task as a range, notes the real duration and explains the difference at the next check-in.
              2:
                fr: Propose au produit une version réduite qui répond au même problème, avec le délai gagné.
                en: Proposes to product a reduced version that answers the same problem, with the time saved.
              3:
                fr: Suit le coût d’hébergement du système par usage et le réduit sans dégrader l’objectif de service.
                en: Tracks the system’s hosting cost per use and lowers it without degrading the service objective.
              4:
                fr: Éclaire un choix commun à plusieurs feuilles de route par un essai technique borné à deux semaines et sa conclusion écrite.
                en: Informs a choice common to several roadmaps through a technical trial limited to two weeks and its written conclusion.
              5:
                fr: Traduit un risque technique du domaine en euros, en probabilité et en délai, et obtient ou perd l’arbitrage sur cette base.
                en: Translates a technical risk of the domain into euros, probability and delay, and wins or loses the ruling on that basis.
              6:
                fr: Conduit l’examen technique d’une acquisition, d’un partenariat ou d’un appel d’offres, et chiffre l’intégration trois ans devant.
                en: Conducts the technical examination of an acquisition, a partnership or a tender, and costs integration three years ahead.
      - key: together
        name:
          fr: Travailler ensemble
          en: Working together
        kind: soft
        competencies:
          - key: other-crafts
            name:
              fr: Avec produit, design et data
              en: With product, design and data
            description:
              fr: Entrer tôt dans le problème, dire ce que la technique permet, et régler les désaccords par écrit.
              en: Entering the problem early, saying what technology allows, and settling disagreements in writing.
            expectations:
              1:
                text:
                  fr: Pose avant de coder les questions laissées ouvertes par la maquette ou la demande, et consigne les réponses dans le ticket.
                  en: Asks before coding the questions left open by the mock-up or the request, and records answers in the ticket.
                signals:
                  - fr: Le ticket contient questions et réponses avant la première contribution.
                    en: The ticket holds questions and answers ahead of the first contribution.
              2:
                text:
                  fr: Assiste chaque trimestre à deux entretiens d’utilisateurs et en tire une proposition technique que le produit n’avait pas prévue.
                  en: Sits in on two user interviews a quarter and draws from these a technical proposal product had not foreseen.
                signals:
                  - fr: La proposition cite l’entretien dont sortit l’idée.
                    en: The proposal cites the interview it comes from.
              3:
                text:
                  fr: Expose un désaccord de conception en une page (options, critères, essai possible) et applique la décision quand une autre option l’emporte.
                  en: Sets out a design disagreement on one page (options, criteria, possible trial) and carries out the decision when another option wins.
                signals:
                  - fr: La page et la décision figurent au registre de l’équipe.
                    en: The page and the decision are in the team register.
                  - fr: Le code livré suit la décision.
                    en: The code shipped follows the decision.
              4:
                text:
                  fr: Négocie avec des équipes aux priorités contraires qui change son interface et à quelle date, et consigne l’accord des deux.
                  en: Negotiates with teams of contrary priorities who changes which interface by what date, and records agreement on both sides.
                signals:
                  - fr: Le changement a été livré à la date de l’accord ou l’accord a été révisé avant.
                    en: The change shipped on the agreed date, or the agreement was revised beforehand.
              5:
                text:
                  fr: Siège avec produit, design et data au choix des paris du domaine, et y porte un pari dont le premier bénéfice revient à un autre métier.
                  en: Sits with product, design and data in choosing the domain’s bets, and carries one there whose first benefit goes to another craft.
                signals:
                  - fr: Le compte rendu attribue le pari et nomme le métier qui en profite.
                    en: The minutes credit the bet and name the craft that benefits.
              6:
                text:
                  fr: Explique un choix technique irréversible à la direction et au conseil sans jargon, et recueille le refus ou l’accord sur les risques énoncés.
                  en: Explains an irreversible technical choice to executives and the board without jargon, and collects refusal or agreement on the risks stated.
                signals:
                  - fr: La note remise compte deux pages et un glossaire.
                    en: The note handed over has two pages and a glossary.
                  - fr: La décision cite les risques énoncés.
                    en: The decision cites the risks stated.
          - key: passing-on
            name:
              fr: Transmission
              en: Passing on
            description:
              fr: Faire que le savoir technique ne repose sur personne en particulier.
              en: Making technical know-how rest on nobody in particular.
            expectations:
              1:
                text:
                  fr: Complète le guide d’installation de l’équipe en le suivant pas à pas, et signale toute étape qui a échoué.
                  en: Completes the team’s set-up guide by following it step by step, and reports any stage that failed.
                signals:
                  - fr: La correction du guide est datée du premier mois.
                    en: The guide’s correction is dated within the first month.
              2:
                text:
                  fr: Programme en binôme une demi-journée par semaine sur une partie du système que l’autre personne n’a jamais modifiée.
                  en: Pairs half a day a week on a part of the system the other person has never modified.
                signals:
                  - fr: L’historique montre une première contribution de cette personne à cette partie.
                    en: The history shows a first contribution of that person to that part.
              3:
                text:
                  fr: Accompagne un ou une Associate Engineer jusqu’à sa première astreinte, par un programme de sujets dont le périmètre s’élargit.
                  en: Accompanies an Associate Engineer to a first on-call, through a programme of subjects of widening scope.
                signals:
                  - fr: Le programme et ses dates sont partagés avec le ou la responsable.
                    en: The programme and its dates are shared with the manager.
              4:
                text:
                  fr: Anime une communauté de pratique entre équipes, dont sort une règle commune ou un outil par trimestre.
                  en: Runs a community of practice across teams, from which a common rule or tool comes each quarter.
                signals:
                  - fr: La règle ou l’outil est adopté par une équipe absente des débuts.
                    en: The rule or tool is adopted by a team absent at the outset.
              5:
                text:
                  fr: Répartit entre trois personnes la connaissance d’un système critique qu’une seule tenait, et vérifie par une panne simulée en l’absence de cette personne.
                  en: Spreads over three people the knowledge of a critical system that a single person held, and verifies it by a simulated outage in the absence of that one.
                signals:
                  - fr: Le compte rendu de la simulation nomme les trois personnes.
                    en: The simulation report names the three people.
              6:
                text:
                  fr: Forme des Staff Engineers de domaines différents à mener une décision d’entreprise, et leur en confie une chacun.
                  en: Trains Staff Engineers from different domains to lead a company decision, and entrusts one to each.
                signals:
                  - fr: Chaque décision confiée a été menée à terme ou close avec ses raisons.
                    en: Each entrusted decision was completed or closed with its reasons.
      - key: vigilance
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: security
            name:
              fr: Sécurité et données personnelles
              en: Security and personal data
            description:
              fr: "Personne ne connaît les règles par cœur : chacun les consulte au bon moment et partage ce qu’il a trouvé. Accès, secrets, dépendances, données des personnes."
              en: "Nobody knows the rules by heart: everybody looks them up at the time of need and shares the finding. Access, secrets, dependencies, people’s data."
            expectations:
              1:
                text:
                  fr: Cherche dans le guide de sécurité la règle qui s’applique à une saisie, un secret ou un accès, et la cite dans sa contribution.
                  en: Looks up in the security guide the rule that applies to an input, a secret or an access, and cites it in the contribution.
                signals:
                  - fr: La description de la contribution renvoie à la règle.
                    en: The description of the contribution links to the rule.
              2:
                text:
                  fr: Modélise les menaces d’un composant avant sa mise en ligne et écrit un test de refus pour chaque accès interdit.
                  en: Models threats to a component before it goes live and writes a refusal test for each forbidden access.
                signals:
                  - fr: Les tests de refus tournent à chaque contribution.
                    en: Refusal tests run at each contribution.
              3:
                text:
                  fr: Tient l’inventaire des dépendances et des données personnelles du système, et applique un correctif de sécurité dans le délai fixé par sa gravité.
                  en: Maintains the inventory of the system’s dependencies and personal data, and applies a security patch within the time set by its severity.
                signals:
                  - fr: Le délai de chaque correctif figure au tableau.
                    en: The time taken by each patch is on the dashboard.
              4:
                text:
                  fr: Traite avec les équipes touchées une vulnérabilité commune, de l’alerte à la notification, et verse l’enquête à la base partagée.
                  en: Handles a common vulnerability with the teams hit, from alert to notification, and adds the inquiry to the shared base.
                signals:
                  - fr: La notification est partie dans le délai légal consulté.
                    en: The notification left within the legal time limit looked up.
                  - fr: L’enquête est ouverte aux autres équipes.
                    en: The inquiry is open to other teams.
              5:
                text:
                  fr: Introduit dans le domaine une protection par défaut (chiffrement, droits au plus juste, purge) que les équipes reçoivent sans travail.
                  en: Introduces into the domain a protection by default (encryption, least privilege, purge) that teams receive without work.
                signals:
                  - fr: Un contrôle automatique compte les systèmes couverts.
                    en: An automatic check counts systems covered.
              6:
                text:
                  fr: Fait attaquer les systèmes en service par un tiers mandaté, publie au personnel le chemin suivi et fait financer sa fermeture.
                  en: Has live systems attacked by a mandated third party, publishes to staff the path taken and gets its closing funded.
                signals:
                  - fr: Une seconde attaque n’a pas pu emprunter ce chemin.
                    en: A second attack failed on that path.
      - key: values
        name:
          fr: Valeurs, à adapter
          en: Values, to adapt
        kind: values
        competencies:
          - key: taken-over
            name:
              fr: Un travail que d’autres peuvent reprendre
              en: Work that others can take over
            description:
              fr: "Valeur donnée en exemple : remplacez-la par l’une des vôtres, décrite par des actes."
              en: "A value given as an example: replace it with one of yours, described by acts."
            expectations:
              1:
                text:
                  fr: Joint à chaque contribution la raison du changement et la manière de l’essayer sur son poste.
                  en: Attaches to each contribution the reason for the change and how to try it on a local machine.
                signals:
                  - fr: Une personne hors du sujet a essayé le changement sans aide.
                    en: Someone outside the subject tried the change unaided.
              2:
                text:
                  fr: "Laisse son composant en état d’être repris avant chaque absence : fiche, alertes, sujets ouverts."
                  en: "Leaves the component ready to be taken over ahead of any absence: runbook, alerts, open subjects."
                signals:
                  - fr: L’absence n’a donné lieu à aucun appel.
                    en: The absence led to no call.
              3:
                text:
                  fr: Choisit une technologie que deux autres membres de l’équipe pratiquent déjà, ou en finance l’apprentissage dans le plan.
                  en: Chooses a technology two other team members already practise, or budgets learning time for it in the plan.
                signals:
                  - fr: La décision indique les personnes formées à intervenir.
                    en: The decision names the people trained to intervene.
              4:
                text:
                  fr: Rend un dépôt commun ouvert aux contributions d’autres équipes, avec règle d’acceptation et réponse sous trois jours.
                  en: Opens a common repository to contributions from other teams, with an acceptance rule and a reply within three days.
                signals:
                  - fr: Des contributions venues d’ailleurs ont été fusionnées au trimestre.
                    en: Contributions from elsewhere were merged in the quarter.
              5:
                text:
                  fr: Fait changer de mains, une fois l’an, un système du domaine entre deux équipes et corrige ce que la reprise a révélé.
                  en: Has one of the domain’s systems change hands between two teams once a year and fixes what the takeover revealed.
                signals:
                  - fr: Le rapport de reprise liste les manques et leur correction.
                    en: The takeover report lists gaps and fixes.
              6:
                text:
                  fr: Dépose chez un tiers ou sous licence libre de quoi permettre à d’autres de continuer sans l’entreprise, et le fait vérifier.
                  en: Deposits with a third party or under a free licence what others would need to continue without the company, and has it verified.
                signals:
                  - fr: Un essai de reconstruction extérieur est archivé.
                    en: An outside rebuild trial is archived.
  - key: engineering-leadership
    name:
      fr: Management de l’ingénierie
      en: Engineering leadership
    craft: engineering
    track: manager
    about:
      fr: "Huit compétences, quatre paliers. La filière part du palier 3 de la filière expertise et suit sa numérotation : à numéro égal, rang égal. D’un palier au suivant, on répond d’une équipe, de plusieurs équipes, de toute l’ingénierie, puis de la technique comme affaire d’entreprise."
      en: "Eight competencies, four levels. The track leaves the individual one at level 3 and follows its numbers: equal number, equal rank. From one level to the next one answers for a team, for several teams, for all of engineering, then for technology as a company matter."
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [growing-engineers, security-duties]
      explanation:
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des ingénieur·es » et « Devoirs de sécurité », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when six of its eight expectations are shown, “Growing engineers” and “Security duties” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person.
    levels:
      - order: 4
        name:
          fr: Engineering Manager
          en: Engineering Manager
        titles:
          - fr: Responsable d’équipe technique
            en: Engineering manager
        scope:
          fr: Une équipe de quatre à huit ingénieur·es et les systèmes qu’elle fait tourner.
          en: A team of four to eight engineers and the systems it runs.
        experience:
          fr: Souvent de 6 à 10 ans, dont un premier encadrement, à titre indicatif.
          en: Often 6 to 10 years, some of it leading someone, as an indication.
        prerequisites:
          - fr: Les attendus du palier Senior Engineer de la filière expertise ont été montrés.
            en: The expectations of the Senior Engineer level of the individual track have been shown.
      - order: 5
        name:
          fr: Head of Engineering
          en: Head of Engineering
        titles:
          - fr: Responsable de l’ingénierie
            en: Head of engineering
        scope:
          fr: Plusieurs équipes d’un domaine et leurs responsables.
          en: Several teams of a domain and the managers who run them.
        experience:
          fr: Souvent de 9 à 14 ans, à titre indicatif.
          en: Often 9 to 14 years, as an indication.
        prerequisites:
          - competency: growing-engineers
            level: 4
      - order: 6
        name:
          fr: VP Engineering
          en: VP Engineering
        titles:
          - fr: Vice-président·e ingénierie
            en: Vice president of engineering
        scope:
          fr: Toute l’ingénierie, ses budgets et ses conditions de travail.
          en: All of engineering, its budgets and its working conditions.
        experience:
          fr: Souvent de 12 à 18 ans, à titre indicatif.
          en: Often 12 to 18 years, as an indication.
        prerequisites:
          - competency: load-and-teams
            level: 5
      - order: 7
        name:
          fr: CTO
          en: CTO
        titles:
          - fr: Directeur·rice général·e technique
            en: Chief technology officer
        scope:
          fr: La technique comme affaire d’entreprise, devant la direction, le conseil et les clients.
          en: Technology as a company matter, before the executive team, the board and customers.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
        prerequisites:
          - competency: security-duties
            level: 6
    themes:
      - key: leading
        name:
          fr: Conduire des équipes techniques
          en: Leading engineering teams
        kind: management
        competencies:
          - key: growing-engineers
            name:
              fr: Progression des ingénieur·es
              en: Growing engineers
            description:
              fr: Faire progresser sur des faits, sans graphique de livraison individuel.
              en: Growing people on facts, without individual delivery charts.
            expectations:
              4:
                text:
                  fr: Consigne pour chaque ingénieur·e un fait par mois vu en revue, en astreinte ou en conception, et le relit avec cette personne avant l’évaluation.
                  en: Records one fact a month per engineer, seen in review, on call or in design, and reads it over with that person before the evaluation.
                signals:
                  - fr: Le dossier compte des faits d’au moins deux sources.
                    en: The file holds facts from at least two sources.
                  - fr: La personne a pu commenter chaque fait.
                    en: The person was given room to comment on each fact.
              5:
                text:
                  fr: Forme les responsables du domaine à la conduite d’un entretien de contestation par des mises en situation, et assiste au premier.
                  en: Trains the domain’s managers to hold an objection meeting through role play, and attends the first.
                signals:
                  - fr: Un compte rendu de mise en situation précède la campagne.
                    en: A role-play record precedes the cycle.
              6:
                text:
                  fr: Compare chaque année délais de promotion et salaires entre postes de valeur égale, et corrige les écarts inexpliqués au budget suivant.
                  en: Compares promotion times and pay each year between positions of equal value, and corrects unexplained gaps in the next budget.
                signals:
                  - fr: Le rapport d’écarts et la ligne budgétaire se répondent.
                    en: The gap report and the budget line match.
              7:
                text:
                  fr: "Tranche la situation d’un ou d’une responsable en difficulté au terme d’un plan d’aide daté : maintien, autre poste ou séparation, motifs écrits et relais prêt."
                  en: "Settles the situation of a struggling head at the end of a dated support plan: stay, another post or separation, with written grounds and a relay in place."
                signals:
                  - fr: Les faits et les aides proposées sont datés d’avant la décision.
                    en: Facts and support offered are dated before the decision.
          - key: hiring-engineers
            name:
              fr: Recrutement et arrivée
              en: Hiring and arrival
            description:
              fr: Recruter sur une grille, décider dans la semaine, et livrer dès le premier mois.
              en: Hiring on a scorecard, deciding within the week, and shipping in the first month.
            expectations:
              4:
                text:
                  fr: Prépare avec l’équipe des entretiens où chacun observe deux compétences distinctes, et réunit le débrief dans les deux jours.
                  en: Prepares with the team interviews where each person observes two distinct competencies, and gathers the debrief within two days.
                signals:
                  - fr: Les fiches des intervieweurs ne se recoupent pas.
                    en: Interviewers’ scorecards do not overlap.
                  - fr: La date du débrief suit de deux jours au plus le dernier entretien.
                    en: The debrief falls at most two days after the last interview.
              5:
                text:
                  fr: Retire de la sélection technique une épreuve à laquelle des personnes en poste échouent, et la remplace par une session de travail commentée.
                  en: Removes from technical selection a test that people in post fail, and replaces it with a working session with commentary.
                signals:
                  - fr: Les taux de passage avant et après sont comparés.
                    en: Pass rates before and after are compared.
              6:
                text:
                  fr: Planifie l’effectif à dix-huit mois, paliers et départs compris, et renonce à un recrutement quand le périmètre peut se réduire.
                  en: Plans headcount over eighteen months, levels and departures included, and gives up a hire when scope may shrink instead.
                signals:
                  - fr: Le plan d’effectif signale les postes abandonnés et le périmètre retiré.
                    en: The headcount plan shows positions dropped and scope removed.
              7:
                text:
                  fr: Constitue l’équipe de direction technique de profils issus de filières et de parcours différents, et rend compte au conseil des nominations internes et externes.
                  en: Builds the team of technical heads from differing tracks and backgrounds, and reports internal and external appointments to the board.
                signals:
                  - fr: Le conseil reçoit la répartition des nominations une fois l’an.
                    en: The board receives the split of appointments once a year.
          - key: load-and-teams
            name:
              fr: Charge et découpage des équipes
              en: Load and shape of teams
            description:
              fr: Donner à une équipe un périmètre tenable, de jour comme de nuit.
              en: Giving a team a scope it holds by day and by night.
            expectations:
              4:
                text:
                  fr: Mesure les réveils d’astreinte et le travail imprévu de l’équipe, et réserve le cycle suivant à leurs deux premières causes.
                  en: Measures the team’s on-call wake-ups and unplanned work, and reserves the next cycle for the top two causes.
                signals:
                  - fr: Le nombre de réveils est affiché mois par mois.
                    en: The number of wake-ups is displayed month by month.
              5:
                text:
                  fr: Fait correspondre équipes et systèmes du domaine un pour un, négocie les transferts et ferme les dépôts sans équipe.
                  en: Matches teams and systems of the domain one to one, negotiates transfers and closes repositories without a team.
                signals:
                  - fr: L’annuaire donne une équipe par système en service.
                    en: The directory gives one team per live system.
              6:
                text:
                  fr: Borne l’astreinte et les heures de nuit par un accord d’entreprise, et refuse un engagement client qui le dépasserait.
                  en: Bounds on-call and night hours by a company agreement, and declines a customer commitment that would exceed it.
                signals:
                  - fr: L’accord est signé des représentants du personnel.
                    en: The agreement is signed by staff representatives.
              7:
                text:
                  fr: Choisit les implantations, la part du télétravail et celle de la sous-traitance avec la direction, sur un bilan partagé des trois années passées.
                  en: Chooses locations and the shares of remote work and subcontracting with executives, on a shared account of the past three years.
                signals:
                  - fr: Le bilan a été soumis au comité social avant la décision.
                    en: The account went to the works council before the decision.
      - key: technical-direction
        name:
          fr: Direction technique
          en: Technical direction
        kind: hard
        competencies:
          - key: soundness
            name:
              fr: Tenue des systèmes
              en: Soundness of systems
            description:
              fr: Répondre de ce qui tourne, et de ce qui va l’empêcher de tourner.
              en: Answering for what runs, and for what is going to stop it.
            expectations:
              4:
                fr: Passe en revue chaque mois avec l’équipe objectifs de service, actions de post-mortem ouvertes et dépendances périmées, et en clôt une part fixée d’avance.
                en: Goes through service objectives, open post-mortem actions and stale dependencies with the team monthly, and closes a share set in advance.
              5:
                fr: Confie aux Staff Engineers la revue d’architecture du domaine et se borne à trancher quand deux avis motivés s’opposent.
                en: Entrusts the domain’s architecture review to Staff Engineers and only rules when two reasoned opinions oppose each other.
              6:
                fr: Définit le niveau de service promis par produit avec le commerce et le support, et gèle les nouveautés quand la réserve d’erreurs est épuisée.
                en: Defines the service level promised per product with sales and support, and freezes new features when the error budget is spent.
              7:
                fr: Établit la stratégie technique à trois ans à partir des paris de l’entreprise, en retire deux technologies et nomme ce que l’on n’apprendra pas.
                en: Establishes the three-year technology strategy from the company’s bets, withdraws two technologies in it and names what will not be learned.
      - key: accounts
        name:
          fr: Répondre de l’activité
          en: Answering for the business
        kind: business
        competencies:
          - key: means
            name:
              fr: Moyens et engagements
              en: Means and commitments
            description:
              fr: Promettre une date que l’on tient, et dépenser ce que l’on a dit.
              en: Promising a date that holds, and spending what was said.
            expectations:
              4:
                fr: Annonce avec le ou la PM une date en fourchette, la resserre à chaque étape et prévient d’un glissement dès qu’un jalon manque.
                en: Announces a date range with the PM, narrows it at each stage and gives warning of slippage as soon as a milestone is missed.
              5:
                fr: Sépare dans le budget du domaine entretien, évolution et nouveauté, et montre au produit ce que chaque report d’entretien a coûté.
                en: Separates upkeep, change and novelty in the domain’s budget, and shows product what each upkeep deferral has cost.
              6:
                fr: Contient la dépense d’hébergement, de licences et de prestataires par des engagements pluriannuels révisables, arrêtés avec la finance.
                en: Holds spending on hosting, licences and contractors through revisable multi-year commitments, agreed with finance.
              7:
                fr: Répond aux audits techniques de clients ou d’investisseurs pendant une vente ou une levée de fonds, et y déclare les écarts connus avant leur découverte.
                en: Answers technical audits by customers or investors during a sale or a funding round, and declares known gaps there before discovery.
      - key: among
        name:
          fr: Avec les autres
          en: With others
        kind: soft
        competencies:
          - key: team-objections
            name:
              fr: Objections et désaccords
              en: Objections and disagreements
            description:
              fr: Recevoir le refus d’une équipe technique, et en faire une décision.
              en: Receiving a technical team’s refusal, and making a decision of it.
            expectations:
              4:
                text:
                  fr: Accueille le refus d’une échéance par l’équipe, demande le calcul d’une échéance tenable et porte les deux au produit.
                  en: Takes the team’s refusal of a deadline, has a tenable one costed by the team and carries both to product.
                signals:
                  - fr: La décision finale cite les deux échéances.
                    en: The final decision cites both deadlines.
              5:
                text:
                  fr: Met face à face les équipes qui s’accusent d’une panne, sur la chronologie seule, et fait sortir des actions acceptées de part et d’autre.
                  en: Brings teams that blame each other for an outage face to face over the timeline alone, and draws out actions accepted on either side.
                signals:
                  - fr: Le post-mortem commun porte les actions des deux équipes.
                    en: The joint post-mortem carries actions of both teams.
              6:
                text:
                  fr: Rouvre une décision de réorganisation après consultation, explique ce qui change et ce qui ne changera pas, et y affecte un calendrier.
                  en: Reopens a reorganisation decision after consultation, explains what changes and what will not, and assigns a calendar to it.
                signals:
                  - fr: Le document publié compare le projet initial et la version finale.
                    en: The published document compares the initial project with the final version.
              7:
                text:
                  fr: Suspend un lancement attendu par la direction au vu d’un risque technique, et soumet dans les deux jours les conditions de reprise.
                  en: Suspends a launch awaited by executives in view of a technical risk, and submits conditions for resuming within two days.
                signals:
                  - fr: Les conditions de reprise sont écrites et mesurables.
                    en: Conditions for resuming are written and measurable.
      - key: duties
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: security-duties
            name:
              fr: Devoirs de sécurité
              en: Security duties
            description:
              fr: "Personne ne connaît les règles par cœur : on les consulte au bon moment, on partage la réponse."
              en: "Nobody knows the rules by heart: one looks them up at the time of need and shares the answer."
            expectations:
              4:
                text:
                  fr: Désigne tour à tour dans l’équipe la personne qui vérifie une obligation (sauvegarde, conservation, licence) et l’explique en dix minutes.
                  en: Appoints in turn the team member who checks an obligation (backup, retention, licence) and explains it in ten minutes.
                signals:
                  - fr: Le tour de rôle et les notes sont à jour du trimestre.
                    en: The rota and the notes are dated within the quarter.
              5:
                text:
                  fr: Révoque les droits d’accès devenus sans objet lors des changements d’équipe et en fait contrôler un échantillon par un autre domaine.
                  en: Revokes access rights left without purpose at team changes and has a sample checked by another domain.
                signals:
                  - fr: Le contrôle de l’échantillon est signé par l’autre domaine.
                    en: The sample check is signed by the other domain.
              6:
                text:
                  fr: Conduit la mise en conformité à une norme ou à un texte nouveau, avec un ou une responsable et une échéance par exigence.
                  en: Conducts compliance with a standard or a new text, with an owner and a due date per requirement.
                signals:
                  - fr: Chaque exigence a une preuve classée.
                    en: Each requirement has filed proof.
              7:
                text:
                  fr: Informe clients et autorités d’une compromission dans le délai légal, faits établis et inconnus séparés, et revient avec la suite donnée.
                  en: Informs customers and authorities of a breach within the legal time limit, established facts apart from unknowns, and reports back on follow-up.
                signals:
                  - fr: Le dernier exercice de notification a moins d’un an.
                    en: The latest notification drill is under a year old.
      - key: own-values
        name:
          fr: Valeurs, à adapter
          en: Values, to adapt
        kind: values
        competencies:
          - key: taken-over
            name:
              fr: Un travail que d’autres peuvent reprendre
              en: Work that others can take over
            description:
              fr: "Valeur donnée en exemple : remplacez-la par l’une des vôtres, décrite par des actes."
              en: "A value given as an example: replace it with one of yours, described by acts."
            expectations:
              4:
                text:
                  fr: Organise une fois par semestre une semaine où l’équipe décide sans encadrement, et corrige ce qui a attendu.
                  en: Organises once a half-year a week in which the team decides without a manager, and fixes what had to wait.
                signals:
                  - fr: La liste de ce qui a attendu est publiée au retour.
                    en: The list of what waited is published on return.
              5:
                text:
                  fr: Publie les dossiers de passation de chaque équipe du domaine, relus par une personne qui n’y travaille pas.
                  en: Publishes handover files of the domain’s teams, reviewed by a person who works in none of them.
                signals:
                  - fr: La relecture extérieure est datée du semestre.
                    en: The outside review is dated within the half-year.
              6:
                text:
                  fr: Prépare la relève des postes techniques tenus par une seule personne et en rend compte à la direction chaque semestre.
                  en: Prepares relief for technical positions held by a single person and accounts for it to executives each half-year.
                signals:
                  - fr: Le nombre de ces postes est suivi sur deux ans.
                    en: The count of such positions is followed over two years.
              7:
                text:
                  fr: Transmet au conseil l’état des dépendances qui ne survivraient pas à un départ ou à une faillite de fournisseur, et la parade financée.
                  en: Gives the board the state of dependencies that would not outlive a departure or a supplier’s bankruptcy, and the funded remedy.
                signals:
                  - fr: La parade financée a été essayée.
                    en: The funded remedy has been tried.
"""#),
(name: "product-design", text: #"""
# A product design framework to start from. Adapt the scopes, the values and the words before publishing it.
format: palier-framework-1
languages: [fr, en]
name:
  fr: Référentiel product design
  en: Product design framework
context:
  fr: "Modèle à adapter. Dites ici qui se sert du produit, dans quelles conditions et ce qu’un parcours raté leur coûte ; remplacez la valeur donnée en exemple par les vôtres ; retirez les paliers que personne n’occupe. Recherche, interface et écriture forment ici un seul métier : séparez-les si chez vous ce sont des postes distincts."
  en: "A template to adapt. Say here who uses the product, in which conditions and what a failed journey costs people; replace the value given as an example with your own; remove the levels nobody holds. Research, interface and writing form one craft here: split the ladder if these are separate positions in your company."
values:
  - key: unfinished-work
    name:
      fr: Du travail montré avant d’être fini
      en: Work shown before it is finished
    description:
      fr: Une ébauche se montre le jour où elle peut encore changer, avec la question qu’elle pose. À remplacer par une valeur de l’entreprise.
      en: A draft is shown on the day it may still change, with the question it asks. To replace with a value of the company.
ladders:
  - key: product-design
    name:
      fr: Product design, filière expertise
      en: Product design, individual track
    craft: design
    track: individual
    about:
      fr: Onze compétences, six paliers ; chaque palier s’ajoute aux précédents. On passe de l’écran au parcours, du parcours au produit, puis à ce que plusieurs équipes partagent. Une filière management s’ouvre à partir du palier 3.
      en: Eleven competencies, six levels; each level adds to those below. One moves from the screen to the journey, from the journey to the product, then to what several teams share. A manager track opens from level 3.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [fair-interfaces]
      explanation:
        fr: On passe au palier visé quand neuf attendus sur onze y sont montrés, dont « Accessibilité et interfaces loyales », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when nine of its eleven expectations are shown, “Accessibility and fair interfaces” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person.
    levels:
      - order: 1
        name:
          fr: Associate Designer
          en: Associate Designer
        titles:
          - fr: Product designer associé·e
            en: Associate product designer
        scope:
          fr: Un écran ou une étape d’un parcours, avec l’appui d’une personne référente.
          en: A screen or one step of a journey, with the support of a reference person.
        experience:
          fr: Souvent moins de 2 ans, à titre indicatif.
          en: Often under 2 years, as an indication.
      - order: 2
        name:
          fr: Product Designer
          en: Product Designer
        titles:
          - fr: Product designer
            en: Product designer
        scope:
          fr: Un parcours de bout en bout, au sein d’une équipe.
          en: A journey from end to end, within a team.
        experience:
          fr: Souvent de 2 à 4 ans, à titre indicatif.
          en: Often 2 to 4 years, as an indication.
      - order: 3
        name:
          fr: Senior Designer
          en: Senior Designer
        titles:
          - fr: Product designer senior
            en: Senior product designer
        scope:
          fr: Tous les parcours d’un produit, sans relecture préalable.
          en: All the journeys of a product, without prior review.
        experience:
          fr: Souvent de 4 à 7 ans, à titre indicatif.
          en: Often 4 to 7 years, as an indication.
      - order: 4
        name:
          fr: Staff Designer
          en: Staff Designer
        titles:
          - fr: Product designer référent·e
            en: Staff product designer
        scope:
          fr: Un usage ou un socle partagé par plusieurs équipes.
          en: A use or a foundation shared by several teams.
        experience:
          fr: Souvent de 7 à 10 ans, à titre indicatif.
          en: Often 7 to 10 years, as an indication.
        prerequisites:
          - competency: fair-interfaces
            level: 3
      - order: 5
        name:
          fr: Principal Designer
          en: Principal Designer
        titles:
          - fr: Product designer principal·e
            en: Principal product designer
        scope:
          fr: Un domaine, sa cohérence et sa manière de concevoir.
          en: A domain, its coherence and its way of designing.
        experience:
          fr: Souvent de 10 à 15 ans, à titre indicatif.
          en: Often 10 to 15 years, as an indication.
        prerequisites:
          - competency: critique
            level: 4
      - order: 6
        name:
          fr: Distinguished Designer
          en: Distinguished Designer
        titles:
          - fr: Distinguished product designer
            en: Distinguished product designer
        scope:
          fr: L’entreprise entière et ce que ses partenaires reprennent de sa conception.
          en: The whole company and what partners take up from its design.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
    themes:
      - key: learn
        name:
          fr: Apprendre de l’usage
          en: Learning from use
        kind: hard
        competencies:
          - key: research
            name:
              fr: Recherche utilisateur
              en: User research
            description:
              fr: Choisir la question, aller sur le terrain, et distinguer ce qui a été vu de ce qui est supposé.
              en: Choosing the question, going into the field, and separating what was seen from what is supposed.
            expectations:
              1:
                fr: Observe quatre personnes en situation réelle chaque trimestre et restitue, vidéo ou citation à l’appui, les moments de blocage.
                en: Observes four people in a real situation each quarter and reports the moments of blockage, with video or quotation in hand.
              2:
                fr: Rédige un guide d’entretien sans question orientée, recrute six participants et relie chaque constat à ceux qui l’ont exprimé.
                en: Drafts an interview guide free of leading questions, recruits six participants and links each finding to those who voiced it.
              3:
                fr: Programme les études du produit selon les décisions à prendre, et choisit la méthode que demande l’incertitude la plus coûteuse.
                en: Schedules the product’s studies by the decisions ahead, and picks the method that the most expensive uncertainty calls for.
              4:
                fr: Bâtit un panel commun à plusieurs équipes, avec consentements et fréquence de sollicitation, et évite deux études redondantes dans l’année.
                en: Builds a panel shared by several teams, with consents and contact limits, and averts two redundant studies in the year.
              5:
                fr: Ouvre un terrain que le domaine ignorait (non-clients, aidants, agents de guichet) et en tire une offre inscrite au plan.
                en: Opens a field the domain had ignored (non-customers, carers, counter staff) and draws from it an offer entered in the plan.
              6:
                fr: Négocie avec des organismes extérieurs l’accès à des publics peu consultés et publie des résultats que d’autres entreprises citent.
                en: Negotiates with outside bodies access to seldom consulted populations and publishes findings that other companies cite.
          - key: testing
            name:
              fr: Épreuve des solutions
              en: Testing solutions
            description:
              fr: Confronter une proposition à l’usage, avant et après sa sortie.
              en: Setting a proposal against use, before and after its release.
            expectations:
              1:
                fr: Prépare un prototype cliquable pour un test d’utilisabilité, et tient pendant les séances le chronomètre et le relevé des erreurs.
                en: Prepares a clickable prototype for a usability test, and keeps timings and the error log during sessions.
              2:
                fr: Teste le parcours avec cinq personnes avant développement, corrige les blocages et rejoue la séance sur la version corrigée.
                en: Tests the journey with five people before coding starts, corrects blockages and replays the session on the amended version.
              3:
                fr: Définit pour le produit les tâches témoins dont le taux de réussite se mesure à chaque version, et ajourne une sortie qui le dégrade.
                en: Defines for the product the benchmark tasks whose success rate is measured at each version, and holds back a release that lowers it.
              4:
                fr: Compare sur un même protocole des solutions conçues par des équipes différentes pour un besoin voisin, et en fait retirer une.
                en: Compares on one protocol solutions designed by different teams for a neighbouring need, and has one withdrawn.
              5:
                fr: Intègre au suivi trimestriel du domaine une mesure d’effort des utilisateurs, lue avec la data, qui a fait rouvrir un parcours jugé terminé.
                en: Adds to the domain’s quarterly follow-up a measure of user effort, read with data analysts, which caused a journey held as finished to be reopened.
              6:
                fr: Fait adopter par la direction un seuil d’utilisabilité sous lequel aucun produit de l’entreprise ne sort.
                en: Gets the executive team to adopt a usability threshold below which no product of the company is released.
      - key: shape
        name:
          fr: Donner forme
          en: Giving form
        kind: hard
        competencies:
          - key: journeys
            name:
              fr: Parcours et structure
              en: Journeys and structure
            description:
              fr: Ordonner ce qu’une personne fait, du premier contact à la sortie, cas d’erreur compris.
              en: Ordering what a person does, from first contact to exit, error cases included.
            expectations:
              1:
                fr: Dessine pour un écran confié l’état vide, le chargement, l’erreur et le texte long, puis les annote pour le développement.
                en: Draws for an assigned screen its empty state, loading, error and long text, then annotates them for engineering.
              2:
                fr: Cartographie le parcours existant avec ses abandons, propose deux structures opposées et argumente celle retenue.
                en: Maps the existing journey with its drop-offs, proposes two opposed structures and argues for the one retained.
              3:
                fr: Unifie la navigation du produit autour de quelques tâches, en supprimant des écrans dont l’usage mesuré ne justifie pas l’entretien.
                en: Unifies the product’s navigation around a few tasks, deleting screens whose measured use does not justify upkeep.
              4:
                fr: Relie les étapes tenues par plusieurs équipes, courrier et support compris, dans un seul plan de service où chaque rupture a un propriétaire.
                en: Connects steps held by several teams, mail and support included, in a single service blueprint where each break has an owner.
              5:
                fr: Propose au domaine une structure cible à deux ans et la découpe en étapes utilisables séparément, dont la première est en service.
                en: Proposes to the domain a two-year target structure and cuts it into steps that each serve alone, the first of which is live.
              6:
                fr: Redéfinit le modèle que clients et salariés se font de l’offre (comptes, rôles, objets), et fait converger les produits vers ce vocabulaire.
                en: Redefines the model customers and staff have of the offer (accounts, roles, objects), and makes products converge on that vocabulary.
          - key: interface
            name:
              fr: Interface et écriture
              en: Interface and writing
            description:
              fr: Composer l’écran et choisir ses mots pour que l’on réussisse du premier coup.
              en: Composing the screen and choosing its words so that people succeed at the first attempt.
            expectations:
              1:
                fr: Compose à partir des composants existants et réécrit les libellés jusqu’à ce qu’une personne d’un autre métier décrive l’action sans aide.
                en: Composes from existing components and rewrites labels until someone from another craft describes the action unaided.
              2:
                fr: Écrit les messages d’erreur du parcours avec le support, cause et remède compris, et relève ensuite les contacts évités.
                en: Writes the journey’s error messages with support, cause and remedy included, and afterwards counts contacts avoided.
              3:
                fr: Arrête la hiérarchie visuelle du produit, la documente par des exemples refusés, et la confie à l’équipe qui l’applique sans relecture.
                en: Settles the product’s visual hierarchy, documents it with rejected examples, and hands it to a team that applies it without review.
              4:
                fr: Traite un mode d’interaction nouveau pour plusieurs équipes (saisie vocale, terminal, hors connexion) et en livre le premier exemple en production.
                en: Works out an interaction mode new to several teams (voice input, terminal, offline) and ships the first example in production.
              5:
                fr: Accorde dans tout le domaine l’interface, les courriels et les documents légaux, dans chaque langue servie, avec les traducteurs.
                en: Brings interface, e-mails and legal documents into line across the domain, in each language served, working with translators.
              6:
                fr: Établit l’expression de la marque dans les produits avec la communication, et fait retirer ce qui nuisait à la lecture.
                en: Establishes how the brand is expressed in products together with communications, and has removed what harmed reading.
          - key: design-system
            name:
              fr: Système de conception
              en: Design system
            description:
              fr: Réutiliser, enrichir et entretenir ce qui est commun.
              en: Reusing, enriching and maintaining what is common.
            expectations:
              1:
                fr: Signale les écarts entre maquette et bibliothèque de composants, et remplace ses copies locales par l’original.
                en: Reports gaps between mock-up and component library, and replaces local copies by the original.
              2:
                fr: Verse à la bibliothèque un composant accompagné de ses états, de son usage au clavier et d’un cas où ne pas l’employer.
                en: Adds to the library a component with its states, its keyboard use and a case in which not to employ it.
              3:
                fr: Retire du produit les variantes en double lors d’une refonte et rend compte du nombre de composants restants.
                en: Removes duplicate variants from the product during a redesign and reports the number of components left.
              4:
                fr: Décide des évolutions d’une famille de composants utilisée ailleurs, publie les ruptures un mois avant et écrit le guide de migration.
                en: Decides on changes to a component family used elsewhere, publishes breaking ones a month ahead and writes the migration guide.
              5:
                fr: Fait financer le système avec l’ingénierie, sur un bilan du temps gagné par les équipes et du taux d’adoption, y compris quand ce bilan est négatif.
                en: Secures funding for the system with engineering, on a record of hours saved and adoption rate, even when that record is negative.
              6:
                fr: Ouvre le système à des partenaires ou au public, fixe la règle d’acceptation des apports et en refuse selon cette règle.
                en: Opens the system to partners or to the public, sets the rule for accepting contributions and declines some under it.
      - key: business
        name:
          fr: Faire vivre l’activité
          en: Sustaining the business
        kind: business
        competencies:
          - key: effect
            name:
              fr: Effet sur l’activité
              en: Effect on the business
            description:
              fr: Relier un choix de conception à un résultat, et dire la part que l’on ne peut pas isoler.
              en: Tying a design choice to a result, and saying which part cannot be isolated.
            expectations:
              1:
                fr: Retrouve avec la data le chiffre que son écran doit faire bouger et l’inscrit en tête de maquette.
                en: Finds with data analysts the figure that the screen is meant to move and puts it at the top of the mock-up.
              2:
                fr: Estime avec le développement le coût de deux variantes du parcours et propose de renoncer à un raffinement.
                en: Estimates with developers the cost of two variants of the journey and proposes to give up a refinement.
              3:
                fr: Rend compte de l’effet d’une refonte en séparant ce qui vient de la conception, du prix, de la saison et de l’indéterminé.
                en: Reports the effect of a redesign by separating what comes from design, from price, from season and from the undetermined.
              4:
                fr: Chiffre ce que coûte aux équipes un défaut d’usage commun (appels, reprises, abandons) et obtient sa place dans un de leurs plans.
                en: Puts a figure on what a shared usability flaw costs teams (calls, rework, abandonment) and gets it a place in the plan of one.
              5:
                fr: Soumet au comité du domaine un pari d’expérience, avec hypothèse de revenu et seuil d’arrêt, et en tire le bilan devant ce comité.
                en: Submits to the domain committee a bet on experience, with a revenue hypothesis and a stopping threshold, and closes it before that committee.
              6:
                fr: Défend auprès d’un client, d’un régulateur ou d’un investisseur les choix de conception de l’entreprise, preuves d’usage en main.
                en: Defends the company’s design choices before a client, a regulator or an investor, with proof of use in hand.
      - key: together
        name:
          fr: Travailler ensemble
          en: Working together
        kind: soft
        competencies:
          - key: critique
            name:
              fr: Critique
              en: Critique
            description:
              fr: Présenter, recevoir et donner un avis qui fait avancer le travail.
              en: Presenting, receiving and giving opinions that move work forward.
            expectations:
              1:
                text:
                  fr: Présente une maquette par quinzaine en critique, énonce la question posée et note les suites données à chaque remarque.
                  en: Presents a mock-up every fortnight in critique, states the question asked and notes what became of each remark.
                signals:
                  - fr: La maquette suivante liste les remarques suivies et celles écartées.
                    en: The next mock-up lists remarks followed and remarks set aside.
              2:
                text:
                  fr: Commente le travail d’un pair en citant l’objectif et l’observation qui fonde l’avis, puis propose une piste à essayer.
                  en: Comments on a peer’s work by citing the goal and the observation behind the opinion, then proposes an option to try.
                signals:
                  - fr: Les commentaires archivés contiennent un objectif et une piste.
                    en: Archived comments contain a goal and an option.
              3:
                text:
                  fr: Mène une critique hebdomadaire, donne d’abord la parole au produit et au développement, et laisse la personne qui présente conclure par ses décisions.
                  en: Leads a weekly critique, gives product and engineering the floor first, and leaves the presenter to conclude with decisions.
                signals:
                  - fr: Le relevé de séance attribue des remarques à au moins deux métiers.
                    en: The session record attributes remarks to at least two crafts.
              4:
                text:
                  fr: Instaure une critique entre équipes sur les parcours communs, et y soumet ses propres travaux avant ceux des autres.
                  en: Starts a cross-team critique on common journeys, and submits personal work to it ahead of anyone else’s.
                signals:
                  - fr: La séance se tient sans la personne qui l’a créée.
                    en: The session is held without the person who created it.
                  - fr: Deux conceptions contraires ont été rapprochées à sa suite.
                    en: Two conflicting designs were reconciled after it.
              5:
                text:
                  fr: Reçoit en revue de domaine la contradiction de dirigeants, distingue goût et constat, et publie ce que la revue a changé.
                  en: Takes contradiction from executives in the domain review, tells taste from finding, and publishes what the review changed.
                signals:
                  - fr: Le compte rendu range les avis sous « constat » ou « préférence ».
                    en: The minutes file opinions under “finding” or “preference”.
              6:
                text:
                  fr: Invite des spécialistes extérieurs à l’entreprise à examiner un produit en service et rend leurs conclusions accessibles à tout le personnel.
                  en: Invites specialists from outside the company to examine a live product and opens the conclusions to all staff.
                signals:
                  - fr: Le rapport extérieur est publié en interne sans coupe.
                    en: The outside report is published in house uncut.
          - key: crafts
            name:
              fr: Travail avec les autres métiers
              en: Work with other crafts
            description:
              fr: Décider avec produit, développement et data, sans attendre la maquette finie.
              en: Deciding with product, engineering and data, without waiting for a finished mock-up.
            expectations:
              1:
                text:
                  fr: Vérifie l’écran développé sur un poste d’essai avec la personne qui l’a codé, et consigne les écarts acceptés.
                  en: Checks the built screen on a test machine with the person who coded it, and records the deviations accepted.
                signals:
                  - fr: Le ticket porte les écarts acceptés et la date de la séance.
                    en: The ticket carries accepted deviations and the date of the session.
              2:
                text:
                  fr: Convie le développement dès l’esquisse et modifie une solution pour une contrainte technique apprise là.
                  en: Invites engineering at the sketch stage and alters a solution for a technical constraint learned there.
                signals:
                  - fr: Deux esquisses datées encadrent la contrainte relevée.
                    en: Two dated sketches stand on either side of the constraint noted.
              3:
                text:
                  fr: Cadre avec produit et technique le problème de chaque trimestre, et signe avec eux la note qui en fixe les limites.
                  en: Frames each quarter’s problem with product and technology, and co-signs the note that fixes its limits.
                signals:
                  - fr: La note de cadrage porte trois signatures de métiers distincts.
                    en: The framing note carries signatures of three distinct crafts.
              4:
                text:
                  fr: Débloque un chantier transverse en réunissant autour d’un prototype les personnes qui s’opposaient sur papier.
                  en: Unblocks cross-team work by gathering around a prototype people who were opposed on paper.
                signals:
                  - fr: Une décision écrite dans la semaine suit la séance.
                    en: A written decision follows the session within the week.
              5:
                text:
                  fr: Codirige le domaine avec ses homologues produit et technique sur un budget commun, et cède un trimestre à un chantier sans conception.
                  en: Co-directs the domain with counterparts in product and technology on a joint budget, and yields a quarter to work that has no design in it.
                signals:
                  - fr: L’ordre du plan a changé au profit d’un autre métier, avec la raison.
                    en: The order of the plan changed in favour of another craft, with the reason.
              6:
                text:
                  fr: Fait siéger le design là où se décident l’offre, les contrats et les achats, et forme à ce rôle une autre personne que soi.
                  en: Gets design a seat where offers, contracts and purchases are decided, and trains somebody else for that role.
                signals:
                  - fr: Un appel d’offres ou un contrat récent contient une exigence d’usage.
                    en: A recent tender or contract contains a usability requirement.
          - key: teaching
            name:
              fr: Transmission
              en: Passing on
            description:
              fr: Laisser aux autres de quoi concevoir sans soi.
              en: Leaving others what it takes to design without oneself.
            expectations:
              1:
                text:
                  fr: Tient un carnet des choix de conception appris dans l’équipe et le présente à la personne référente chaque mois.
                  en: Keeps a notebook of design choices learned in the team and goes through it with the reference person each month.
                signals:
                  - fr: Le carnet compte une entrée par semaine travaillée.
                    en: The notebook has an entry for each week worked.
              2:
                text:
                  fr: Anime pour des collègues d’autres métiers une initiation au test d’utilisabilité, mise en pratique par l’un de ces métiers le mois suivant.
                  en: Runs an introduction to usability testing for colleagues of other crafts, put into practice by one of these crafts the next month.
                signals:
                  - fr: Un compte rendu de test est signé par une personne non designer.
                    en: A test report is signed by someone who is not a designer.
              3:
                text:
                  fr: Accompagne un ou une Associate Designer jusqu’à la conduite d’un premier parcours, en se retirant étape par étape.
                  en: Accompanies an Associate Designer up to running a first journey, withdrawing step by step.
                signals:
                  - fr: Le plan de tutorat date chaque étape laissée.
                    en: The mentoring plan dates each step let go.
              4:
                text:
                  fr: Écrit une méthode issue d’un travail mené entre équipes, la fait essayer par une équipe volontaire et la corrige d’après cet essai.
                  en: Writes up a method drawn from cross-team work, has a volunteer team try it and amends it after that trial.
                signals:
                  - fr: Le guide cite l’équipe d’essai et ce qui a changé.
                    en: The guide cites the trial team and what changed.
              5:
                text:
                  fr: Prépare deux designers du domaine à prendre un sujet qui reposait sur soi, et passe la main lors d’une revue.
                  en: Prepares two designers of the domain to take on a subject nobody else held, and hands over during a review.
                signals:
                  - fr: La revue suivante s’est tenue sous un autre nom.
                    en: The following review was held under another name.
              6:
                text:
                  fr: Fonde un enseignement hors de l’entreprise (école, association, conférence) d’où proviennent des pratiques reprises en interne.
                  en: Founds teaching outside the company (school, association, conference) from which practices taken up in house have come.
                signals:
                  - fr: Un support public et une pratique interne se citent l’un l’autre.
                    en: A public document and an in-house practice cite each other.
      - key: vigilance
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: fair-interfaces
            name:
              fr: Accessibilité et interfaces loyales
              en: Accessibility and fair interfaces
            description:
              fr: "Personne ne connaît les règles par cœur : chacun les consulte au bon moment et partage ce qu’il a trouvé. Obstacles d’accès, consentements, procédés trompeurs."
              en: "Nobody knows the rules by heart: everybody looks them up at the time of need and shares the finding. Access barriers, consents, deceptive patterns."
            expectations:
              1:
                text:
                  fr: Passe sa maquette à la liste de contrôle d’accessibilité (contraste, ordre du clavier, taille des cibles) et cite la règle consultée.
                  en: Runs the mock-up through the accessibility checklist (contrast, keyboard order, target size) and cites the rule consulted.
                signals:
                  - fr: La liste remplie est jointe à la maquette livrée.
                    en: The completed list is attached to the mock-up delivered.
              2:
                text:
                  fr: Met le parcours entre les mains d’une personne aveugle ou malvoyante avant de l’ouvrir, et écarte cases cochées d’avance et refus cachés.
                  en: Puts the journey in the hands of a blind or low-vision person ahead of launch, and drops pre-ticked boxes and hidden refusals.
                signals:
                  - fr: Le compte rendu d’essai est daté d’avant la sortie.
                    en: The trial report is dated before release.
                  - fr: Accepter et refuser demandent le même nombre de gestes.
                    en: Accepting and declining take the same number of actions.
              3:
                text:
                  fr: Commande l’audit d’accessibilité du produit, classe les écarts selon les personnes empêchées et publie leur date de correction.
                  en: Commissions the product’s accessibility audit, ranks the failures by people shut out and publishes the date each is to be fixed.
                signals:
                  - fr: La déclaration d’accessibilité en ligne correspond à l’audit.
                    en: The online accessibility statement matches the audit.
              4:
                text:
                  fr: Partage entre équipes une bibliothèque de réponses juridiques sur les consentements et y ajoute le cas rencontré avant de continuer.
                  en: Shares across teams a library of legal answers on consent and adds the case met before going on.
                signals:
                  - fr: Une autre équipe cite une réponse de la bibliothèque dans sa maquette.
                    en: Another team cites an answer from the library in a mock-up.
              5:
                text:
                  fr: Associe des personnes handicapées à la conception du domaine, rémunérées pour ce travail, et fait suspendre un lancement qui les exclut.
                  en: Involves disabled people in the domain’s design, paid for that work, and has a launch that shuts them out suspended.
                signals:
                  - fr: Le calendrier des séances et les contrats existent.
                    en: The calendar of sessions and the contracts exist.
                  - fr: Une date de lancement a bougé pour ce motif.
                    en: A launch date moved for that reason.
              6:
                text:
                  fr: Inscrit dans les engagements publics de l’entreprise les procédés de persuasion auxquels renoncent ses produits, et en fait contrôler le respect par un tiers.
                  en: Writes into the company’s public commitments the persuasion techniques its products forgo, and has compliance checked by a third party.
                signals:
                  - fr: Le rapport du tiers est accessible au public.
                    en: The third party’s report is open to the public.
      - key: values
        name:
          fr: Valeurs, à adapter
          en: Values, to adapt
        kind: values
        competencies:
          - key: unfinished-work
            name:
              fr: Du travail montré avant d’être fini
              en: Work shown before it is finished
            description:
              fr: "Valeur donnée en exemple : remplacez-la par l’une des vôtres, décrite par des actes."
              en: "A value given as an example: replace it with one of yours, described by acts."
            expectations:
              1:
                text:
                  fr: Dépose ses ébauches dans l’espace de l’équipe dans les deux jours, avec la question à laquelle répondre.
                  en: Drops drafts in the team space within two days, with the question to answer.
                signals:
                  - fr: Chaque ébauche déposée se termine par une question.
                    en: Each draft in the space ends with a question.
              2:
                text:
                  fr: Montre au moins deux directions écartées avec la solution proposée, et dit ce que chacune apprenait.
                  en: Shows at least two discarded directions beside the proposed solution, and says what each one taught.
                signals:
                  - fr: Le fichier de travail garde les directions écartées.
                    en: The working file keeps discarded directions.
              3:
                text:
                  fr: Invite le support et la vente à réagir à l’état du produit en cours de conception, une fois par mois.
                  en: Invites support and sales to react to the product’s design in progress, once a month.
                signals:
                  - fr: L’invitation mensuelle a reçu des réponses conservées.
                    en: The monthly invitation drew replies that are on file.
              4:
                text:
                  fr: Affiche l’avancement de tous les chantiers de conception transverses au même endroit, retards et impasses compris.
                  en: Displays progress on all cross-team design work in one place, delays and dead ends included.
                signals:
                  - fr: Une impasse affichée a évité à une autre équipe de la refaire.
                    en: A dead end on display spared another team from repeating it.
              5:
                text:
                  fr: Soumet la structure cible à une consultation des équipes quand un tiers est encore ouvert, et désigne ce tiers.
                  en: Puts the target structure to consultation among teams while one third is still open, and marks that third.
                signals:
                  - fr: La version finale renvoie aux avis qui l’ont modifiée.
                    en: The final version points to the opinions that changed it.
              6:
                text:
                  fr: Raconte en public un échec de conception de l’entreprise, chiffres à l’appui, avec l’accord des équipes concernées.
                  en: Tells in public of a design failure of the company, figures included, with the consent of the teams concerned.
                signals:
                  - fr: L’article ou l’intervention est en ligne.
                    en: The article or talk is online.
  - key: product-design-leadership
    name:
      fr: Management du design
      en: Design leadership
    craft: design
    track: manager
    about:
      fr: "Huit compétences, quatre paliers. La filière part du palier 3 de la filière expertise et partage sa numérotation : à numéro égal, rang égal. D’un palier au suivant, on répond d’une équipe, de plusieurs, du design de l’entreprise, puis de l’expérience qu’elle offre en tout lieu."
      en: "Eight competencies, four levels. The track leaves the individual one at level 3 and shares its numbers: equal number, equal rank. From one level to the next one answers for a team, for several, for the company’s design, then for the experience it offers everywhere."
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [growing-designers, safeguards]
      explanation:
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des designers » et « Garde-fous », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when six of its eight expectations are shown, “Growing designers” and “Safeguards” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person.
    levels:
      - order: 4
        name:
          fr: Design Lead
          en: Design Lead
        titles:
          - fr: Lead product designer
            en: Lead product designer
        scope:
          fr: Une équipe de trois à sept designers, répartis dans les équipes produit.
          en: A team of three to seven designers, placed in product teams.
        experience:
          fr: Souvent de 6 à 10 ans, dont un premier encadrement, à titre indicatif.
          en: Often 6 to 10 years, some of it leading someone, as an indication.
        prerequisites:
          - fr: Les attendus du palier Senior Designer de la filière expertise ont été montrés.
            en: The expectations of the Senior Designer level of the individual track have been shown.
      - order: 5
        name:
          fr: Head of Design
          en: Head of Design
        titles:
          - fr: Responsable du design
            en: Head of product design
        scope:
          fr: "Le design d’un domaine : plusieurs équipes, la recherche et l’écriture."
          en: "The design of a domain: several teams, research and writing."
        experience:
          fr: Souvent de 9 à 13 ans, à titre indicatif.
          en: Often 9 to 13 years, as an indication.
        prerequisites:
          - competency: growing-designers
            level: 4
      - order: 6
        name:
          fr: Design Director
          en: Design Director
        titles:
          - fr: Directeur·rice du design
            en: Design director
        scope:
          fr: Tout le design de l’entreprise, son budget et ses règles.
          en: All design in the company, its budget and its rules.
        experience:
          fr: Souvent de 12 à 18 ans, à titre indicatif.
          en: Often 12 to 18 years, as an indication.
        prerequisites:
          - competency: staffing
            level: 5
      - order: 7
        name:
          fr: VP Design
          en: VP Design
        titles:
          - fr: Vice-président·e design
            en: Vice president of design
        scope:
          fr: L’expérience que l’entreprise offre, produits, lieux, support et marque, devant la direction.
          en: The experience the company offers, products, places, support and brand, before the executive team.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
        prerequisites:
          - competency: safeguards
            level: 6
    themes:
      - key: leading
        name:
          fr: Conduire des designers
          en: Leading designers
        kind: management
        competencies:
          - key: growing-designers
            name:
              fr: Progression des designers
              en: Growing designers
            description:
              fr: Voir le travail de près, dire ce qui manque, et ouvrir le périmètre où le montrer.
              en: Seeing the work up close, saying what is missing, and opening the scope to show it in.
            expectations:
              4:
                text:
                  fr: Examine avec chaque designer, une fois par mois, un travail réel face aux attendus du palier visé, et convient d’un point à pratiquer.
                  en: Goes over real work with each designer once a month against the expectations of the level aimed at, and agrees one point to practise.
                signals:
                  - fr: Le point convenu est repris en tête de l’entretien suivant.
                    en: The point agreed opens the next conversation.
              5:
                text:
                  fr: Croise avec les autres responsables les évaluations de designers dispersés dans des équipes différentes, sur dossiers et non sur présentation orale.
                  en: Cross-reads with other heads the reviews of designers spread over different teams, on files and not on oral presentation.
                signals:
                  - fr: Un palier a été revu parce qu’un dossier contredisait l’impression première.
                    en: A level was revised because a file contradicted the first impression.
              6:
                text:
                  fr: Crée pour les designers des passages vers la recherche, le système de conception ou le produit, et publie ceux qui ont abouti.
                  en: Creates for designers moves into research, the design system or product management, and publishes those completed.
                signals:
                  - fr: Deux changements de poste ont eu lieu dans l’année.
                    en: Two changes of position took place in the year.
              7:
                text:
                  fr: Fait valoir au comité de rémunération les écarts entre designers et autres métiers de même valeur, et obtient un calendrier de rattrapage.
                  en: Presses the pay committee on gaps between designers and other crafts of equal value, and obtains a timetable for catching up.
                signals:
                  - fr: Le calendrier chiffré est signé par la direction.
                    en: The costed timetable is signed by the executive team.
          - key: staffing
            name:
              fr: Recrutement et répartition
              en: Hiring and staffing
            description:
              fr: Recruter sur le travail montré, et placer les designers là où une décision se prend.
              en: Hiring on work shown, and placing designers where a decision is made.
            expectations:
              4:
                text:
                  fr: Remplace l’exercice à domicile par l’examen d’un travail passé ou une séance rémunérée, et note selon une grille remise au candidat.
                  en: Replaces the take-home exercise by an examination of past work or a paid session, and scores on a grid given to the candidate.
                signals:
                  - fr: La grille transmise au candidat est celle qui a servi.
                    en: The grid sent to the candidate is the one used.
              5:
                text:
                  fr: Rend visible la charge des designers par équipe et refuse, avec la raison, une sollicitation qui morcellerait une personne entre trois produits.
                  en: Makes designers’ load per team visible and declines, with the reason, a request that would split one person over three products.
                signals:
                  - fr: Le tableau de charge est daté du mois.
                    en: The load table is dated within the month.
              6:
                text:
                  fr: Fixe avec produit et technique la proportion de designers par équipe, la vérifie à chaque budget et mutualise là où l’effectif manque.
                  en: Sets with product and technology the ratio of designers per team, checks it at each budget and pools people where numbers fall short.
                signals:
                  - fr: Le budget voté reprend la proportion ou dit la raison du changement.
                    en: The approved budget states the ratio or why it changes.
              7:
                text:
                  fr: Attire par des travaux publiés et des partenariats d’écoles des profils que l’entreprise ne recevait pas, et mesure leur ancienneté à deux ans.
                  en: Draws through published work and school partnerships profiles the company did not receive, and measures retention at two years.
                signals:
                  - fr: Le bilan à deux ans compare les voies d’entrée.
                    en: The two-year report compares routes of entry.
          - key: reviews-of-work
            name:
              fr: Organisation du travail de conception
              en: Organising design work
            description:
              fr: Donner au design des rituels, des objectifs et du temps.
              en: Giving design its rituals, objectives and time.
            expectations:
              4:
                text:
                  fr: Réserve dans la semaine de l’équipe un temps de critique et un temps de terrain, et en rétablit la tenue dès la première annulation.
                  en: Sets aside in the team’s week one slot for critique and one for fieldwork, and reinstates either at the first cancellation.
                signals:
                  - fr: Le calendrier des trois derniers mois montre les deux temps tenus.
                    en: The calendar of the past three months shows both slots held.
              5:
                text:
                  fr: Formule avec chaque équipe du domaine un objectif d’usage au même rang que ceux de livraison, et en suit la valeur au point mensuel.
                  en: Writes with each team of the domain a usability objective on a par with delivery ones, and follows its value at the monthly check-in.
                signals:
                  - fr: Les objectifs publiés contiennent un résultat d’usage chiffré.
                    en: Published objectives contain a quantified usability result.
              6:
                text:
                  fr: Sépare dans l’organisation ce qui relève du produit, du système commun et de la recherche, et tranche les doubles rattachements.
                  en: Separates in the organisation what belongs to product, to the common system and to research, and resolves double reporting lines.
                signals:
                  - fr: L’organigramme ne laisse personne avec deux responsables sans règle écrite.
                    en: The organisation chart leaves nobody under two heads without a written rule.
              7:
                text:
                  fr: Rattache à une même direction les lieux, le support et les interfaces qu’un client traverse, ou écrit le contrat qui les lie.
                  en: Brings under one department the places, support and interfaces a customer crosses, or writes the contract that binds them.
                signals:
                  - fr: Un parcours traversant trois directions a un responsable nommé.
                    en: A journey crossing three departments has a named owner.
      - key: design-direction
        name:
          fr: Direction du design
          en: Design direction
        kind: hard
        competencies:
          - key: bar
            name:
              fr: Niveau du travail livré
              en: Level of the work shipped
            description:
              fr: Dire ce que l’on attend du travail livré, et l’obtenir.
              en: Saying what is expected of shipped work, and obtaining it.
            expectations:
              4:
                fr: Relit les parcours de l’équipe en service, tels que les clients les voient, et fait inscrire au plan les trois défauts qui bloquent le plus de personnes.
                en: Reviews the team’s live journeys as customers see them, and gets the three flaws that block most people entered in the plan.
              5:
                fr: Écrit les critères d’acceptation de la conception du domaine avec des exemples tirés de ses produits, et les fait servir à la revue de sortie.
                en: Writes acceptance criteria for the domain’s design with examples taken from its products, and gets them used at release review.
              6:
                fr: Mène deux fois par an l’inspection de tous les produits par des binômes de designers d’autres équipes, et en publie les notes.
                en: Conducts twice a year an inspection of all products by pairs of designers from elsewhere, and publishes the scores.
              7:
                fr: Compare l’expérience de l’entreprise à celle de trois concurrents par une étude indépendante et engage un plan sur le point le plus en retard.
                en: Compares the company’s experience with three competitors’ through an independent study and commits a plan on the point furthest behind.
      - key: design-business
        name:
          fr: Répondre de l’activité
          en: Answering for the business
        kind: business
        competencies:
          - key: stake
            name:
              fr: Valeur et moyens
              en: Value and means
            description:
              fr: Demander des moyens sur une preuve, en rendre sur une autre.
              en: Asking for means on one piece of evidence, giving some back on another.
            expectations:
              4:
                fr: Prépare avec le produit le dossier d’un chantier d’usage, coût et gain attendus, et rend le temps non employé.
                en: Prepares with product the case for a piece of usability work, expected cost and gain, and gives unused time back.
              5:
                fr: Gère le budget d’études et de prestataires du domaine, met un fournisseur en concurrence et rompt un contrat sans résultat.
                en: Manages the domain’s budget for studies and contractors, puts a supplier up for tender and ends a contract without results.
              6:
                fr: "Remet à la direction un bilan annuel du design : ce qui s’isole, ce qui ne s’isole pas, et ce que coûterait l’abandon de chaque activité."
                en: "Hands the executive team a yearly account of design: which part stands out, which part does not, and what dropping each activity would cost."
              7:
                fr: Fait entrer une promesse d’expérience mesurable dans la stratégie commerciale, et renonce à un revenu qui la contredisait.
                en: Gets a measurable experience promise into the sales strategy, and forgoes revenue that contradicted it.
      - key: with-others
        name:
          fr: Avec les autres
          en: With others
        kind: soft
        competencies:
          - key: contested-choices
            name:
              fr: Choix contestés
              en: Contested choices
            description:
              fr: Tenir un choix de conception face aux pressions, ou le changer pour un fait.
              en: Holding a design choice under pressure, or changing it for a fact.
            expectations:
              4:
                text:
                  fr: Reçoit l’opposition d’une équipe à une maquette, sépare ce qu’un test tranchera de ce qui se négocie, et organise le test.
                  en: Receives a team’s opposition to a mock-up, separates what a test will settle from what is negotiable, and organises the test.
                signals:
                  - fr: Le résultat du test clôt l’échange écrit.
                    en: The test result closes the written exchange.
              5:
                text:
                  fr: Porte devant les responsables du domaine le désaccord d’un designer avec sa hiérarchie produit, en présence des deux.
                  en: Takes to the domain’s heads a designer’s disagreement with product management, with both present.
                signals:
                  - fr: La solution retenue est signée des deux parties.
                    en: The settlement is signed by both parties.
              6:
                text:
                  fr: Refuse en comité une demande de dirigeant contraire aux observations, propose une expérience limitée et se range à son issue.
                  en: Declines in committee an executive’s request contrary to observations, proposes a limited experiment and abides by its outcome.
                signals:
                  - fr: L’expérience et sa lecture figurent au compte rendu suivant.
                    en: The experiment and its reading appear in the next minutes.
              7:
                text:
                  fr: Répond publiquement aux critiques d’utilisateurs sur un changement de produit, et fait rétablir ce que l’enquête leur donne.
                  en: Replies in public to users’ criticism of a product change, and has what the inquiry upholds put back.
                signals:
                  - fr: La réponse publique annonce une correction datée.
                    en: The public reply announces a dated correction.
      - key: guard
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: safeguards
            name:
              fr: Garde-fous
              en: Safeguards
            description:
              fr: "Personne ne connaît les règles par cœur : on les consulte au bon moment, on partage la réponse."
              en: "Nobody knows the rules by heart: one looks them up at the time of need and shares the answer."
            expectations:
              4:
                text:
                  fr: Consacre une critique par trimestre à une règle d’accès ou de consentement, exposée par un membre de l’équipe qui l’a cherchée.
                  en: Devotes one critique a quarter to a rule on access or consent, presented by the team member who looked it up.
                signals:
                  - fr: La fiche de la règle est rangée dans l’espace commun.
                    en: The note on the rule is filed in the common space.
              5:
                text:
                  fr: Nomme dans le domaine une personne par équipe pour les contrôles d’accessibilité, libère ses heures et lit ses alertes chaque mois.
                  en: Names one person per team in the domain for accessibility checks, frees the hours and reads the alerts each month.
                signals:
                  - fr: Une alerte lue a donné lieu à un correctif.
                    en: One alert read led to a fix.
              6:
                text:
                  fr: Établit avec le juridique la procédure d’examen des procédés persuasifs, et s’en sert pour bloquer un test contraire à la loi.
                  en: Establishes with legal the procedure for examining persuasive techniques, and uses it to block an experiment contrary to law.
                signals:
                  - fr: Le refus cite l’article ou la décision consultés.
                    en: The refusal cites the article or ruling consulted.
              7:
                text:
                  fr: Représente l’entreprise devant une autorité ou une association d’usagers et rapporte des exigences que les produits appliquent dans l’année.
                  en: Represents the company before an authority or a users’ association and brings back requirements that products apply within the year.
                signals:
                  - fr: L’exigence rapportée a une date de mise en œuvre.
                    en: The requirement brought back has a date of application.
      - key: own-values
        name:
          fr: Valeurs, à adapter
          en: Values, to adapt
        kind: values
        competencies:
          - key: unfinished-work
            name:
              fr: Du travail montré avant d’être fini
              en: Work shown before it is finished
            description:
              fr: "Valeur donnée en exemple : remplacez-la par l’une des vôtres, décrite par des actes."
              en: "A value given as an example: replace it with one of yours, described by acts."
            expectations:
              4:
                text:
                  fr: Présente à l’équipe ses propres notes d’organisation à l’état de brouillon et en modifie un point sur avis d’un membre.
                  en: Presents personal organisation notes to the team as drafts and changes a point on a member’s opinion.
                signals:
                  - fr: L’historique de la note montre la modification.
                    en: The history of the note shows the change.
              5:
                text:
                  fr: Accueille en revue de domaine des pistes inachevées et proscrit la répétition générale devant la hiérarchie.
                  en: Admits unfinished options to the domain review and rules out rehearsals before management.
                signals:
                  - fr: Les supports de revue sont des fichiers de travail.
                    en: Review materials are working files.
              6:
                text:
                  fr: Partage avec toute l’entreprise les projets de recherche avant leurs conclusions, en séparant observé et provisoire.
                  en: Shares research projects with the entire company ahead of conclusions, separating observed from provisional.
                signals:
                  - fr: Une page ouverte porte la mention « provisoire » et une date.
                    en: An open page carries the word “provisional” and a date.
              7:
                text:
                  fr: Soumet la vision d’expérience à des clients volontaires avant le conseil, et montre à celui-ci leurs refus.
                  en: Puts the experience vision to volunteer customers ahead of the board, and shows the board what those customers refused.
                signals:
                  - fr: Le dossier du conseil reproduit les refus recueillis.
                    en: The board papers reproduce the refusals collected.
"""#),
(name: "product-management", text: #"""
# A product management framework to start from, in two tracks. Adapt the scopes, the values and the words before publishing it.
format: palier-framework-1
languages: [fr, en]
name:
  fr: Référentiel produit
  en: Product framework
context:
  fr: Modèle à adapter. Dites ici ce que fait l’entreprise, qui en dépend et ce qu’une erreur y coûte ; remplacez la valeur donnée en exemple par les vôtres ; retirez les paliers que personne n’occupe.
  en: A template to adapt. Say here what the company does, whom it serves and what a mistake costs; replace the value given as an example with your own; remove the levels nobody holds.
values:
  - key: open-decisions
    name:
      fr: Des décisions que chacun peut lire
      en: Decisions anyone can read
    description:
      fr: Une décision nomme ce qu’elle écarte et reste à la portée de toute personne qu’elle touche. À remplacer par une valeur de l’entreprise.
      en: A decision names what it sets aside and stays within reach of anyone it affects. To replace with a value of the company.
ladders:
  - key: product-management
    name:
      fr: Product management, filière expertise
      en: Product management, individual track
    craft: product
    track: individual
    about:
      fr: Dix compétences, six paliers ; chaque palier s’ajoute aux précédents. D’un palier au suivant, c’est le périmètre, la latitude de décision ou le nombre de personnes touchées qui grandit. Une filière management s’ouvre à partir du palier 3.
      en: Ten competencies, six levels; each level adds to those below. From one level to the next it is the scope, the latitude to decide or the number of people affected that grows. A manager track opens from level 3.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [user-protection]
      explanation:
        fr: On passe au palier visé quand huit attendus sur dix y sont montrés, dont « Protection des utilisateurs », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when eight of its ten expectations are shown, “User protection” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person.
    levels:
      - order: 1
        name:
          fr: Associate PM
          en: Associate PM
        titles:
          - fr: Product manager associé·e
            en: Associate product manager
        scope:
          fr: Une partie de fonctionnalité, avec l’appui d’une personne référente.
          en: Part of a feature, with the support of a reference person.
        experience:
          fr: Souvent moins de 2 ans, à titre indicatif.
          en: Often under 2 years, as an indication.
      - order: 2
        name:
          fr: Product Manager
          en: Product Manager
        titles:
          - fr: Product manager
            en: Product manager
        scope:
          fr: Une fonctionnalité de bout en bout, au sein d’une équipe.
          en: A feature from end to end, within a team.
        experience:
          fr: Souvent de 2 à 4 ans, à titre indicatif.
          en: Often 2 to 4 years, as an indication.
      - order: 3
        name:
          fr: Senior PM
          en: Senior PM
        titles:
          - fr: Product manager senior
            en: Senior product manager
        scope:
          fr: Un produit et ses priorités, sans arbitrage supérieur.
          en: A product and its priorities, without arbitration from above.
        experience:
          fr: Souvent de 4 à 7 ans, à titre indicatif.
          en: Often 4 to 7 years, as an indication.
      - order: 4
        name:
          fr: Staff PM
          en: Staff PM
        titles:
          - fr: Product manager référent·e
            en: Staff product manager
        scope:
          fr: Un problème partagé par plusieurs équipes.
          en: A problem shared by several teams.
        experience:
          fr: Souvent de 7 à 10 ans, à titre indicatif.
          en: Often 7 to 10 years, as an indication.
      - order: 5
        name:
          fr: Principal PM
          en: Principal PM
        titles:
          - fr: Product manager principal·e
            en: Principal product manager
        scope:
          fr: Un domaine, ses résultats et son organisation.
          en: A domain, its results and its organisation.
        experience:
          fr: Souvent de 10 à 15 ans, à titre indicatif.
          en: Often 10 to 15 years, as an indication.
      - order: 6
        name:
          fr: Distinguished PM
          en: Distinguished PM
        titles:
          - fr: Distinguished product manager
            en: Distinguished product manager
        scope:
          fr: L’entreprise entière, ses partenaires et ses règles communes.
          en: The whole company, its partners and its common rules.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
    themes:
      - key: understand
        name:
          fr: Comprendre
          en: Understand
        kind: hard
        competencies:
          - key: user-needs
            name:
              fr: Besoins des utilisateurs
              en: User needs
            description:
              fr: Savoir ce que vivent les personnes servies, et ce que l’on en ignore.
              en: Knowing what the people served go through, and what is not known about it.
            expectations:
              1:
                fr: Prend les notes de cinq entretiens par trimestre et range à part les faits, les citations et les interprétations.
                en: Takes the notes of five interviews a quarter and files facts, quotes and interpretations apart.
              2:
                fr: Recrute et interroge les utilisateurs de sa fonctionnalité, puis écrit une hypothèse et le résultat qui la réfuterait.
                en: Recruits and interviews users of the feature, then writes a hypothesis and the result that would refute it.
              3:
                fr: Choisit les questions de recherche du produit pour le trimestre et abandonne une idée quand les réponses la contredisent.
                en: Chooses the product’s research questions for the quarter and drops an idea when the answers contradict it.
              4:
                fr: Met en regard ce que trois équipes ont appris des mêmes clients et nomme les besoins que leurs plans opposent.
                en: Sets side by side what three teams learned from the same customers and names the needs that plans put at odds.
              5:
                fr: Décrit un groupe d’utilisateurs que le domaine ne sert pas et fait financer la première offre destinée à ce groupe.
                en: Describes a group of users whom the domain does not serve and gets the first offer for it funded.
              6:
                fr: "Fait entrer la parole des clients dans les décisions annuelles de l’entreprise : chaque pari cite les observations qui le fondent."
                en: "Brings what customers said into the company’s yearly decisions: each bet cites the observations behind it."
          - key: figures
            name:
              fr: Mesure
              en: Measurement
            description:
              fr: Annoncer un effet, le lire, et dire ce que le chiffre ne prouve pas.
              en: Announcing an effect, reading it, and saying what the figure does not prove.
            expectations:
              1:
                fr: Vérifie qu’un événement mesuré correspond à ce que l’écran montre, et consigne les écarts trouvés.
                en: Checks that a tracked event matches what the screen shows, and records the gaps found.
              2:
                fr: Annonce avant chaque livraison l’effet visé, sa date de lecture et le chiffre qui ferait revenir en arrière.
                en: Announces before each release the effect sought, the date of reading and the figure that would cause a rollback.
              3:
                fr: Explique une hausse ou une baisse du produit en départageant au moins deux causes par une donnée.
                en: Explains a rise or a fall of the product by telling at least two causes apart with data.
              4:
                fr: Harmonise les définitions d’indicateurs que plusieurs équipes calculaient chacune à sa manière, et retire les doublons.
                en: Aligns definitions of indicators that several teams computed in different ways, and removes duplicates.
              5:
                fr: Désigne l’indicateur qui gouverne le domaine et celui qui en surveille les effets indésirables, et arrête un projet sur leur lecture.
                en: Names the indicator that steers the domain and the one that watches for side effects, and stops a project on reading both.
              6:
                fr: Obtient que l’entreprise publie en interne, avec leur marge d’erreur, les résultats de ses paris, y compris les échecs.
                en: Gets the company to publish in house, with margins of error, the results of bets, failures included.
      - key: decide
        name:
          fr: Décider et livrer
          en: Decide and deliver
        kind: hard
        competencies:
          - key: priorities
            name:
              fr: Priorités et renoncements
              en: Priorities and trade-offs
            description:
              fr: Choisir, et écrire ce qui ne sera pas fait.
              en: Choosing, and writing down what will not be done.
            expectations:
              1:
                fr: Classe les demandes reçues par problème rapporté et propose, pour chacune, de la traiter ou de la refuser.
                en: Sorts incoming requests by the problem reported and proposes, for each one, to handle it or decline it.
              2:
                fr: Ordonne le travail de la fonctionnalité, coupe ce qui dépasse la capacité et prévient sous une semaine chaque personne dont la demande attend.
                en: Orders the feature’s work, cuts what exceeds capacity and tells within a week each person whose request waits.
              3:
                fr: Arrête la feuille de route du produit sans arbitrage supérieur et tient à jour la liste de ce qui ne sera pas fait.
                en: Settles the product roadmap without arbitration from above and maintains the list of what will not be done.
              4:
                fr: Tranche entre les demandes concurrentes de plusieurs équipes selon un critère écrit que toutes avaient lu avant.
                en: Decides between competing demands of several teams by a written criterion that all had read beforehand.
              5:
                fr: Propose à la direction de fermer une activité du domaine, chiffre les moyens libérés et conduit la fermeture.
                en: Proposes to management to close an activity of the domain, puts a figure on what it frees and carries the closure out.
              6:
                fr: Établit la règle par laquelle l’entreprise répartit ses moyens entre ses produits, et la révise quand un résultat la dément.
                en: Establishes the rule by which the company divides means among products, and revises it when a result disproves it.
          - key: releases
            name:
              fr: Livraison
              en: Delivery
            description:
              fr: Mettre entre les mains des utilisateurs, par étapes sur lesquelles on peut revenir.
              en: Putting work in users’ hands, in steps that can be undone.
            expectations:
              1:
                fr: Écrit les cas limites d’une demande avant tout code et teste le résultat sur un compte d’essai.
                en: Writes the edge cases of a request before development and tests the result on a trial account.
              2:
                fr: Conduit la fonctionnalité du cadrage à l’ouverture complète, par étapes réversibles, et clôt les retours du premier mois.
                en: Takes the feature from framing to full opening in reversible steps, and closes the feedback of the first month.
              3:
                fr: Planifie les livraisons du produit sur un semestre avec les équipes qui en dépendent, et annonce tout report avant l’échéance.
                en: Plans the product’s releases over a half-year with the teams that depend on it, and announces any delay before the due date.
              4:
                fr: Coordonne un lancement mené par plusieurs équipes, en tient le calendrier commun et décide du jour d’ouverture.
                en: Coordinates a launch run by several teams, holds the shared calendar and decides the opening day.
              5:
                fr: Raccourcit le délai entre l’idée et l’usage dans tout le domaine en supprimant une étape, avec une mesure avant et après.
                en: Shortens the time from idea to use across the domain by removing a step, measured before and after.
              6:
                fr: Rebâtit la manière de livrer de l’entreprise après un revers, et les équipes la conservent l’année suivante.
                en: Rebuilds the company’s way of delivering after a setback, and teams still use it a year later.
      - key: business
        name:
          fr: Faire vivre l’activité
          en: Sustain the business
        kind: business
        competencies:
          - key: viability
            name:
              fr: Viabilité
              en: Viability
            description:
              fr: Savoir ce que le produit coûte et rapporte, et agir dessus.
              en: Knowing what the product costs and earns, and acting on it.
            expectations:
              1:
                fr: Retrouve le coût et le revenu d’une fonctionnalité avec l’aide de la finance et les joint à la demande.
                en: Finds the cost and revenue of a feature with help from finance and attaches them to the request.
              2:
                fr: Estime ce que la fonctionnalité rapporte et coûte la première année, puis compare l’estimation au réel.
                en: Estimates what the feature earns and costs in its first year, then compares the estimate with what happened.
              3:
                fr: Modifie un prix, une offre ou un coût du produit et en mesure l’effet sur la marge.
                en: Changes a price, an offer or a cost of the product and measures the effect on margin.
              4:
                fr: Construit avec les ventes et le support un dossier d’investissement commun à plusieurs équipes, approuvé puis suivi.
                en: Builds with sales and support an investment case shared by several teams, approved and then followed up.
              5:
                fr: Répond du résultat annuel du domaine devant la direction et réaffecte le budget en cours d’année.
                en: Answers to management for the domain’s yearly result and reallocates the budget during the year.
              6:
                fr: Ouvre une source de revenu absente jusque-là de l’entreprise et la défend devant le conseil, puis devant les financeurs.
                en: Launches an income stream new to the firm and upholds it before directors, then before funders.
      - key: together
        name:
          fr: Travailler avec les autres
          en: Work with others
        kind: soft
        competencies:
          - key: crafts
            name:
              fr: Coopération entre métiers
              en: Cooperation between crafts
            description:
              fr: Faire place à ce que le design, le développement et la data savent mieux.
              en: Making room for what design, engineering and data know better.
            expectations:
              1:
                text:
                  fr: Invite le design et le développement à relire une demande avant de la déposer, et y reporte les corrections.
                  en: Invites design and engineering to review a request before filing it, and enters the corrections.
                signals:
                  - fr: La demande porte au moins une correction signée d’un autre métier.
                    en: The request bears at least one correction signed by another craft.
              2:
                text:
                  fr: Anime les séances où la fonctionnalité prend forme et retient une solution venue d’ailleurs que du produit.
                  en: Runs the sessions where the feature takes shape and adopts a solution that came from outside product.
                signals:
                  - fr: Le dossier attribue la solution retenue au métier qui l’a apportée.
                    en: The file credits the adopted solution to the craft that brought it.
              3:
                text:
                  fr: Confie au design et au développement la décision sur leur part du produit et défend ces choix devant le reste de l’entreprise.
                  en: Leaves design and engineering to decide on that side of the product and defends those choices before the rest of the company.
                signals:
                  - fr: Une décision technique contestée en revue a été soutenue par écrit.
                    en: A technical decision challenged in review was backed in writing.
                  - fr: Design et développement signent la note de leur partie.
                    en: Design and engineering sign the note on that part.
              4:
                text:
                  fr: Remet en route un travail bloqué entre deux équipes en redistribuant les tâches d’un commun accord.
                  en: Restarts work stuck between two teams by redistributing tasks with the consent of both.
                signals:
                  - fr: La nouvelle répartition est datée et acceptée par les deux équipes.
                    en: The new split is dated and accepted by both teams.
                  - fr: Le travail a repris dans le mois.
                    en: Work resumed within the month.
              5:
                text:
                  fr: Partage avec les responsables des métiers le recrutement et l’organisation du domaine, jusqu’à céder un poste au design ou à la data.
                  en: Shares with heads of craft the hiring and organisation of the domain, to the point of giving up a position to design or data.
                signals:
                  - fr: Un poste du plan annuel a changé de métier à la suite de cet échange.
                    en: One position of the yearly plan changed craft after that exchange.
              6:
                text:
                  fr: Instaure dans l’entreprise une revue où chaque métier peut suspendre un lancement, et s’y soumet.
                  en: Sets up a company review where any craft may suspend a launch, and complies with it.
                signals:
                  - fr: Un lancement suspendu par un autre métier a attendu la levée de la réserve.
                    en: A launch suspended by another craft waited until the reservation was lifted.
          - key: disagreement
            name:
              fr: Désaccords et accords
              en: Disagreement and agreement
            description:
              fr: Dire un désaccord, l’entendre, et en sortir par une décision.
              en: Stating a disagreement, hearing one, and coming out of it with a decision.
            expectations:
              1:
                text:
                  fr: Dit en réunion d’équipe le point de désaccord et la donnée qui ferait changer d’avis.
                  en: States in the team meeting the point of disagreement and the data that would change the position.
                signals:
                  - fr: Le compte rendu cite le désaccord et la donnée demandée.
                    en: The minutes cite the disagreement and the data requested.
              2:
                text:
                  fr: Reformule l’objection d’une partie prenante jusqu’à ce que celle-ci la reconnaisse, puis y répond par une proposition.
                  en: Restates a stakeholder’s objection until its author recognises it, then answers with a proposal.
                signals:
                  - fr: La réponse écrite commence par l’objection, dans des mots validés par la personne qui l’a soulevée.
                    en: The written answer opens with the objection, in words approved by the person who raised it.
              3:
                text:
                  fr: Réunit les personnes opposées à un choix du produit, recueille la condition de chacune et décide en séance.
                  en: Gathers those opposed to a product choice, collects a condition from each and decides in the session.
                signals:
                  - fr: La décision liste les conditions satisfaites et celles qui ne le sont pas.
                    en: The decision lists the conditions met and those not met.
              4:
                text:
                  fr: Dénoue un conflit d’objectifs entre équipes en faisant modifier un objectif déjà publié.
                  en: Unties a conflict of objectives between teams by getting an already published one changed.
                signals:
                  - fr: L’objectif modifié porte la date et la raison du changement.
                    en: The changed objective carries the date and the reason of the change.
              5:
                text:
                  fr: Annonce une décision défavorable aux personnes qui en subissent l’effet, répond aux questions et corrige un point après l’échange.
                  en: Announces an adverse decision to the people affected by it, takes questions and corrects one point after the exchange.
                signals:
                  - fr: Les questions et leurs réponses sont publiées sous dix jours.
                    en: Questions and answers are published within ten days.
                  - fr: Un point de la décision a changé.
                    en: One point of the decision changed.
              6:
                text:
                  fr: Obtient un accord écrit entre des directions aux intérêts contraires, ou avec un partenaire extérieur, sans recours à la direction générale.
                  en: Reaches a written agreement between departments with opposed interests, or with an outside partner, without recourse to the chief executive.
                signals:
                  - fr: L’accord signé indique ce que chaque partie cède.
                    en: The signed agreement states what each party gives up.
          - key: transmission
            name:
              fr: Transmission
              en: Passing on
            description:
              fr: Apprendre des autres, et laisser derrière soi des personnes qui savent faire.
              en: Learning from others, and leaving behind people who know how.
            expectations:
              1:
                text:
                  fr: Demande chaque mois un retour sur un livrable et montre, au suivant, ce qui en a été repris.
                  en: Asks for feedback on one deliverable every month and shows, in the next, what was taken from it.
                signals:
                  - fr: Deux versions datées d’un livrable montrent le retour et la correction.
                    en: Two dated versions of a deliverable show the feedback and the correction.
              2:
                text:
                  fr: Accueille une nouvelle recrue de l’équipe pendant ses trois premiers mois, sur un programme écrit.
                  en: Welcomes a newcomer to the team for the first three months, on a written programme.
                signals:
                  - fr: La recrue a mené sans aide une tâche prévue au programme.
                    en: The newcomer completed unaided one task set in the programme.
              3:
                text:
                  fr: Suit la progression d’un Associate PM sur un semestre, avec un objectif choisi ensemble et trois retours datés.
                  en: Follows an Associate PM’s progress over a half-year, with a goal chosen together and three dated pieces of feedback.
                signals:
                  - fr: L’objectif et les retours sont consignés.
                    en: The goal and the feedback are on record.
                  - fr: Une compétence de départ notée « non montrée » est montrée à la fin.
                    en: A competency noted “not shown” at the start is shown at the end.
              4:
                text:
                  fr: Enseigne une méthode à d’autres équipes par un atelier et un guide, et l’une d’elles s’en sert ensuite sans aide.
                  en: Teaches other teams a method through a workshop and a guide; one of the teams then uses it unaided.
                signals:
                  - fr: Un livrable produit avec le guide par une équipe tierce est versé au dossier.
                    en: A deliverable made with the guide by another team is on file.
              5:
                text:
                  fr: Transfère à un Senior PM une responsabilité du domaine, l’accompagne un semestre, puis se retire.
                  en: Hands a Senior PM a responsibility of the domain, supports the handover for a half-year, then steps back.
                signals:
                  - fr: La responsabilité figure au nom de cette personne dans l’organigramme.
                    en: The responsibility stands in that person’s name on the organisation chart.
              6:
                text:
                  fr: Forme au moins deux personnes qui exercent ensuite au palier Principal, dans l’entreprise ou ailleurs.
                  en: Trains at least two people who then work at Principal level, in the company or elsewhere.
                signals:
                  - fr: Chaque parcours accompagné est décrit par la personne qui l’a suivi.
                    en: Each path supported is described by the person who followed it.
      - key: vigilance
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: user-protection
            name:
              fr: Protection des utilisateurs
              en: User protection
            description:
              fr: "Prévenir ce qui peut nuire : données personnelles, obstacles d’accessibilité, incidents."
              en: "Preventing what can harm: personal data, accessibility barriers, incidents."
            expectations:
              1:
                text:
                  fr: Repère les données personnelles et les obstacles d’accessibilité que crée une demande, et les signale pendant le cadrage.
                  en: Spots personal data and accessibility barriers created by a request, and reports both during framing.
                signals:
                  - fr: La demande comporte une rubrique remplie sur les données et l’accessibilité.
                    en: The request has a filled-in section on data and accessibility.
              2:
                text:
                  fr: Fait passer à la fonctionnalité, avant son ouverture, un contrôle d’accessibilité et une revue des données conservées.
                  en: Puts the feature, ahead of opening, through an accessibility check and a review of the data kept.
                signals:
                  - fr: Les deux contrôles sont datés d’avant l’ouverture.
                    en: Both checks are dated before the opening.
              3:
                text:
                  fr: Tient le registre des risques que le produit fait courir à ses utilisateurs et retire une fonctionnalité qui dépasse le seuil fixé.
                  en: Keeps the register of risks the product poses to users and withdraws a feature that goes beyond the set threshold.
                signals:
                  - fr: Chaque risque du registre a un seuil, une date et un nom.
                    en: Each risk in the register has a threshold, a date and a name.
              4:
                text:
                  fr: Dirige l’analyse d’un incident qui a touché les clients de plusieurs équipes et vérifie à trois mois que chaque correction tient.
                  en: Leads the analysis of an incident that hit customers of several teams and checks after three months that each fix holds.
                signals:
                  - fr: L’analyse ne nomme aucune personne comme cause.
                    en: The analysis names no person as the cause.
                  - fr: La vérification à trois mois est publiée.
                    en: The three-month check is published.
              5:
                text:
                  fr: Ajoute au cycle du domaine un contrôle qui a empêché un défaut de parvenir aux utilisateurs, et en supprime un qui n’arrête plus rien.
                  en: Adds to the domain’s cycle a control that kept a defect from reaching users, and removes one that no longer catches anything.
                signals:
                  - fr: Le défaut arrêté et le contrôle supprimé sont documentés.
                    en: The defect stopped and the control removed are documented.
              6:
                text:
                  fr: Fixe avec la direction juridique les usages auxquels l’entreprise renonce, et les fait inscrire dans les contrats.
                  en: Sets with the legal department the uses the company forgoes, and has them written into contracts.
                signals:
                  - fr: Un contrat ou un appel d’offres a été décliné au titre de ces renoncements.
                    en: A contract or a bid was declined under those exclusions.
      - key: values
        name:
          fr: Valeurs, à adapter
          en: Values, to adapt
        kind: values
        competencies:
          - key: open-decisions
            name:
              fr: Des décisions que chacun peut lire
              en: Decisions anyone can read
            description:
              fr: "Valeur donnée en exemple : remplacez-la par l’une des vôtres, décrite par des actes."
              en: "A value given as an example: replace it with one of yours, described by acts."
            expectations:
              1:
                text:
                  fr: Inscrit chaque décision de sa partie dans le fil de l’équipe, avec la raison en une phrase.
                  en: Posts each decision on the part held in the team channel, with the reason in one sentence.
                signals:
                  - fr: Le fil contient au moins une décision motivée par semaine.
                    en: The channel holds at least one reasoned decision a week.
              2:
                text:
                  fr: Publie pour sa fonctionnalité les options étudiées, celle qui est retenue et la date de réexamen.
                  en: Publishes for the feature the options studied, the one chosen and the date of re-examination.
                signals:
                  - fr: Une personne extérieure à l’équipe retrouve la décision sans la demander.
                    en: Someone outside the team finds the decision without asking.
              3:
                text:
                  fr: Rouvre une décision du produit quand un fait nouveau arrive, et indique ce qui a changé depuis la première.
                  en: Reopens a product decision when a new fact comes in, and states what has changed since the first one.
                signals:
                  - fr: Le document montre les deux décisions et le fait qui les sépare.
                    en: The document shows both decisions and the fact between them.
              4:
                text:
                  fr: Ouvre les réunions d’arbitrage aux équipes concernées et diffuse le relevé le jour même.
                  en: Opens arbitration meetings to the teams concerned and circulates the record the same day.
                signals:
                  - fr: Le relevé parvient aux personnes absentes avant la fin de la journée.
                    en: The record reaches absent people before the end of the day.
              5:
                text:
                  fr: Met en consultation les choix annuels du domaine avant leur adoption, et répond à chaque contribution.
                  en: Opens the domain’s yearly choices to consultation before adoption, and replies to each contribution.
                signals:
                  - fr: Chaque contribution reçue a une réponse publiée.
                    en: Each contribution received has a published reply.
              6:
                text:
                  fr: Fait reconnaître par la direction une erreur de cap et son coût, devant tout le personnel.
                  en: Gets management to acknowledge a wrong course and its cost, before all staff.
                signals:
                  - fr: La reconnaissance est écrite et conservée là où chacun peut la lire.
                    en: The acknowledgement is written and kept where anyone can read it.
  - key: product-leadership
    name:
      fr: Management produit
      en: Product leadership
    craft: product
    track: manager
    about:
      fr: "Huit compétences, quatre paliers. La filière part du palier 3 de la filière expertise ; à numéro égal, les deux filières ont le même rang, et l’on passe de l’une à l’autre sans perdre le sien. D’un palier au suivant grandit l’organisation dont on répond : une équipe, un domaine, tout le produit, l’entreprise."
      en: "Eight competencies, four levels. The track leaves the individual one at level 3; with equal numbers both tracks have equal rank, and one moves across without losing it. From one level to the next it is the organisation answered for that grows: a team, a domain, the whole product, the company."
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [user-protection-duty, people-growth]
      explanation:
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des personnes » et « Protection des utilisateurs », et que l’entreprise a besoin de ce périmètre. Le nombre de personnes encadrées ne suffit pas. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when six of its eight expectations are shown, “People’s growth” and “User protection” among them, and when the company needs that scope. A head count is not enough. An expectation nobody gave the person an opportunity to show does not count against that person.
    levels:
      - order: 4
        name:
          fr: Lead PM
          en: Lead PM
        titles:
          - fr: Lead product manager
            en: Lead product manager
        scope:
          fr: Une équipe de trois à six PM et le produit qu’elle porte.
          en: A team of three to six PMs and the product it holds.
        experience:
          fr: Souvent de 6 à 10 ans, dont un premier encadrement, à titre indicatif.
          en: Often 6 to 10 years, some of it leading someone, as an indication.
        prerequisites:
          - fr: Les attendus du palier Senior PM de la filière expertise ont été montrés.
            en: The expectations of the Senior PM level of the individual track have been shown.
          - fr: La personne a choisi d’encadrer, par écrit, après un semestre de tutorat d’un ou d’une collègue.
            en: The person has chosen in writing to lead people, after mentoring a colleague for a half-year.
      - order: 5
        name:
          fr: Head of Product
          en: Head of Product
        titles:
          - fr: Responsable produit
            en: Head of product
          - fr: Directeur·rice produit de domaine
            en: Product director
        scope:
          fr: Un domaine, ses équipes et les leads qui les conduisent.
          en: A domain, its teams and the leads who run them.
        experience:
          fr: Souvent de 9 à 13 ans, à titre indicatif.
          en: Often 9 to 13 years, as an indication.
        prerequisites:
          - competency: people-growth
            level: 4
      - order: 6
        name:
          fr: VP Product
          en: VP Product
        titles:
          - fr: Vice-président·e produit
            en: Vice president of product
        scope:
          fr: Toute l’organisation produit et les règles communes aux domaines.
          en: The whole product organisation and the rules common to its domains.
        experience:
          fr: Souvent de 12 à 18 ans, à titre indicatif.
          en: Often 12 to 18 years, as an indication.
        prerequisites:
          - competency: hiring
            level: 5
      - order: 7
        name:
          fr: CPO
          en: CPO
        titles:
          - fr: Directeur·rice général·e produit
            en: Chief product officer
        scope:
          fr: La place du produit dans l’entreprise, devant la direction, le conseil et les investisseurs.
          en: The place of product in the company, before the executive team, the board and investors.
        experience:
          fr: Souvent plus de 15 ans, à titre indicatif.
          en: Often more than 15 years, as an indication.
        prerequisites:
          - competency: organisation
            level: 6
    themes:
      - key: lead-people
        name:
          fr: Conduire des personnes
          en: Leading people
        kind: management
        competencies:
          - key: people-growth
            name:
              fr: Progression des personnes
              en: People’s growth
            description:
              fr: Donner à chaque personne un cap, des retours datés et un périmètre où les mettre en pratique.
              en: Giving each person a direction, dated feedback and a scope in which to use it.
            expectations:
              4:
                text:
                  fr: Tient avec chaque PM un tête-à-tête par quinzaine sur un ordre du jour écrit à deux, et y suit un à trois axes de progrès.
                  en: Holds a fortnightly one-to-one with each PM on an agenda written by both, and follows one to three growth axes there.
                signals:
                  - fr: Chaque axe porte un fait daté du mois écoulé.
                    en: Each axis carries a fact dated within the past month.
                  - fr: Des points de l’ordre du jour viennent de la personne encadrée.
                    en: Some agenda points come from the person led.
              5:
                text:
                  fr: Relit avec les leads du domaine les évaluations avant remise, fait étayer chaque palier par deux faits et crée l’occasion de montrer un attendu resté sans preuve.
                  en: Goes over reviews with the domain’s leads before sharing, has two facts put behind every level and creates the occasion to show an expectation still without evidence.
                signals:
                  - fr: Un périmètre a été confié à quelqu’un pour combler un attendu « non montré ».
                    en: A scope was handed to somebody to fill an expectation noted “not shown”.
              6:
                text:
                  fr: Anime la calibration entre responsables produit, publie le motif de chaque correction et fait réécrire un critère que deux personnes lisent autrement.
                  en: Facilitates calibration between product heads, publishes the reason for each correction and gets a criterion rewritten when two people read it in different ways.
                signals:
                  - fr: Le relevé de calibration cite un fait par correction.
                    en: The calibration record cites one fact per correction.
                  - fr: Le référentiel porte une version issue de ces remarques.
                    en: The framework has a version that came out of these remarks.
              7:
                text:
                  fr: Obtient de la direction la parité de rang et de rémunération entre expertise et management, puis nomme dans les deux filières.
                  en: Obtains from the executive team parity of rank and pay between individual and manager tracks, then appoints in both.
                signals:
                  - fr: Au moins une personne du palier 6 ou plus n’encadre personne.
                    en: At least one person at level 6 or above leads nobody.
          - key: hiring
            name:
              fr: Recrutement et arrivée
              en: Hiring and arrival
            description:
              fr: Choisir sur des preuves, décider dans les délais annoncés, et préparer la première valeur créée.
              en: Choosing on evidence, deciding in the time announced, and preparing the first value created.
            expectations:
              4:
                text:
                  fr: Écrit la fiche du poste à pourvoir à partir du problème à résoudre, note les entretiens avant d’entendre les autres avis et prépare les trois premiers mois de la recrue.
                  en: Writes the opening from the problem to solve, scores interviews before hearing other views and prepares the newcomer’s first three months.
                signals:
                  - fr: La fiche d’entretien est horodatée d’avant le débrief.
                    en: The scorecard is time-stamped before the debrief.
                  - fr: La première livraison attendue est écrite avant l’arrivée.
                    en: The first delivery expected is written before arrival.
              5:
                text:
                  fr: Dote le domaine d’un kit d’entretien tiré du référentiel et compare à six mois chaque prédiction des intervieweurs avec ce que l’on a vu.
                  en: Equips the domain with an interview kit drawn from the framework and compares each interviewer’s prediction with what was seen six months later.
                signals:
                  - fr: Une question qui ne prédisait rien a été retirée du kit.
                    en: A question that predicted nothing was taken out of the kit.
              6:
                text:
                  fr: Publie le délai de chaque étape de recrutement, le ramène sous la durée promise aux candidats et fait élargir les viviers d’où viennent les candidatures.
                  en: Publishes the duration of each hiring stage, brings it under the time promised to candidates and widens the pools applications come from.
                signals:
                  - fr: Le suivi trimestriel montre les délais et l’origine des candidatures.
                    en: The quarterly follow-up shows durations and origins of applications.
              7:
                text:
                  fr: Recrute ou promeut les responsables dont dépend la stratégie à deux ans, et tient à jour un plan de relève pour chaque poste clé, le sien compris.
                  en: Hires or promotes the heads on whom the two-year strategy depends, and maintains a succession plan for each key post, the CPO’s included.
                signals:
                  - fr: Un poste clé devenu vacant a été confié à une personne citée au plan.
                    en: A key post that fell vacant went to a person named in the plan.
          - key: organisation
            name:
              fr: Attendus et organisation des équipes
              en: Expectations and team organisation
            description:
              fr: Dire ce qui est attendu, répartir les périmètres, et corriger l’organisation quand elle freine.
              en: Saying what is expected, dividing scopes, and correcting the organisation when it slows people down.
            expectations:
              4:
                text:
                  fr: Négocie avec l’équipe deux ou trois résultats clés par trimestre, en suit l’avancée chaque semaine et annonce un résultat manqué avec sa cause.
                  en: Negotiates two or three key results a quarter with the team, follows progress weekly and announces a missed result with its cause.
                signals:
                  - fr: Les points hebdomadaires portent une valeur et un niveau de certitude.
                    en: Weekly check-ins carry a value and a level of confidence.
              5:
                text:
                  fr: Redécoupe les périmètres des équipes du domaine pour retirer une dépendance, après avoir consulté les personnes qui changent de place.
                  en: Redraws the scopes of the domain’s teams to remove a dependency, after consulting those whose place changes.
                signals:
                  - fr: Le nombre de livraisons en attente d’une autre équipe a baissé au trimestre suivant.
                    en: The count of releases waiting on another team fell the following quarter.
                  - fr: Les avis recueillis et leurs suites sont joints à l’annonce.
                    en: The opinions gathered and what became of each are attached to the announcement.
              6:
                text:
                  fr: Accorde les calendriers d’évaluation, d’objectifs et de budget des domaines, et déplace des postes en cours d’année quand un pari gagne ou perd.
                  en: Lines up the calendars of reviews, objectives and budgets across domains, and moves positions mid-year when a bet wins or loses.
                signals:
                  - fr: Un transfert de postes est daté, chiffré et relié à un résultat lu.
                    en: One transfer of positions is dated, costed and tied to a result that was read.
              7:
                text:
                  fr: Présente au comité exécutif l’organisation produit, design, data et technique que demande la stratégie, et met fin à une structure qui la contredit.
                  en: Presents to the executive committee the product, design, data and engineering organisation that the strategy calls for, and ends a structure that contradicts it.
                signals:
                  - fr: La décision prise nomme les fonctions créées, fusionnées et fermées.
                    en: The decision taken names the functions created, merged and closed.
      - key: product-direction
        name:
          fr: Donner une direction au produit
          en: Giving the product a direction
        kind: hard
        competencies:
          - key: roadmap
            name:
              fr: Feuille de route commune
              en: Shared roadmap
            description:
              fr: Construire avec les autres métiers un plan que chacun peut redire.
              en: Building with the other crafts a plan that each can restate.
            expectations:
              4:
                fr: Fait noter les options du trimestre par l’équipe en silence avant d’en débattre, puis arrête un plan qui tient dans la capacité déclarée.
                en: Has the team score the quarter’s options in silence before debating, then settles a plan that fits the declared capacity.
              5:
                fr: Conduit l’atelier de feuille de route du domaine jusqu’à l’accord de cinq directions, et vérifie trois mois plus tard que les équipes en citent les mêmes priorités.
                en: Runs the domain’s roadmap workshop to the agreement of five departments, and checks three months on that teams quote the same priorities from it.
              6:
                fr: Répartit l’investissement entre exploitation, croissance et exploration, par une note ouverte aux commentaires des domaines, et la révise chaque semestre.
                en: Divides investment between running, growing and exploring, in a note open to comments from the domains, and revises it each half-year.
              7:
                fr: Écrit avec la direction générale la vision à trois ans, avec les paris exclus, et la défend devant le conseil avec les résultats qui la mettraient en cause.
                en: Writes the three-year vision with the chief executive, excluded bets included, and defends it before the board with the results that would call it into question.
      - key: business-duty
        name:
          fr: Répondre de l’activité
          en: Answering for the business
        kind: business
        competencies:
          - key: model
            name:
              fr: Modèle économique
              en: Business model
            description:
              fr: Relier le travail des équipes à ce que l’entreprise gagne, dépense et promet.
              en: Tying the work of teams to what the company earns, spends and promises.
            expectations:
              4:
                fr: Tient avec la finance le coût complet de l’équipe et le gain de chaque chantier livré, et propose d’arrêter le moins rentable.
                en: Keeps with finance the full cost of the team and the gain from each piece of work shipped, and proposes to stop the least profitable.
              5:
                fr: Construit avec les leads le budget de l’année, explique en comité tout écart de plus de dix pour cent et le résorbe par des renoncements.
                en: Builds the year’s budget with the leads, explains in committee any variance above ten per cent and absorbs the gap by dropping work.
              6:
                fr: Négocie un contrat de fournisseur ou de partenaire à sept chiffres avec les achats et le juridique, et en fait inscrire les clauses de sortie.
                en: Negotiates a seven-figure supplier or partner contract with procurement and legal, and gets exit clauses written in.
              7:
                fr: Expose à des investisseurs les hypothèses du modèle économique, celles qui ont été vérifiées et celles qui restent à prouver.
                en: Sets out to investors the assumptions of the business model, those that were tested and those still to be proved.
      - key: among-peers
        name:
          fr: Avec les autres directions
          en: With other departments
        kind: soft
        competencies:
          - key: objections
            name:
              fr: Objections d’une équipe
              en: Objections from a team
            description:
              fr: Entendre une opposition, y répondre par des faits, et dire ce qui reste en désaccord.
              en: Hearing opposition, answering with facts, and saying what remains in disagreement.
            expectations:
              4:
                text:
                  fr: Fait écrire par l’équipe ses objections à une décision, répond à toutes en réunion et inscrit celles qu’un essai départagera.
                  en: Has the team write objections to a decision, replies to all of them in a meeting and records those a trial will settle.
                signals:
                  - fr: Le compte rendu associe à toute objection une réponse, un essai ou un désaccord maintenu.
                    en: The minutes pair every objection with a reply, a trial or a standing disagreement.
              5:
                text:
                  fr: Reçoit la contestation d’une évaluation, reprend les points un par un avec les pièces et fait amender ce qui n’est pas prouvé.
                  en: Receives a contested review, takes points up with the file in hand and gets amended what is not proved.
                signals:
                  - fr: La réponse part dans le délai annoncé.
                    en: The reply leaves within the announced time.
                  - fr: Chaque point cite un fait daté ou une correction.
                    en: Each point cites a dated fact or a correction.
              6:
                text:
                  fr: Règle un différend entre deux directions sur un engagement commun en leur faisant signer qui décide de quoi.
                  en: Resolves a dispute between two departments over a joint commitment by getting both to sign who decides what.
                signals:
                  - fr: La répartition signée a servi au différend suivant.
                    en: The signed division was used in the next dispute.
              7:
                text:
                  fr: Porte devant le comité exécutif un désaccord documenté avec la direction générale, propose le test qui trancherait et applique la décision rendue.
                  en: Brings before the executive committee a documented disagreement with the chief executive, proposes the test that would settle it and carries out the ruling.
                signals:
                  - fr: La note de désaccord et la décision figurent au même dossier.
                    en: The note of disagreement and the ruling sit in one file.
      - key: vigilance-duty
        name:
          fr: Vigilance
          en: Vigilance
        kind: vigilance
        competencies:
          - key: user-protection-duty
            name:
              fr: Protection des utilisateurs
              en: User protection
            description:
              fr: "Personne ne connaît les règles par cœur : on les consulte au bon moment, et on partage ce que l’on a trouvé."
              en: "Nobody knows the rules by heart: one looks them up at the time of need, and shares what was found."
            expectations:
              4:
                text:
                  fr: Réserve dans le cadrage de chaque chantier une question adressée au juridique ou à la conformité, et diffuse la réponse aux autres équipes.
                  en: Reserves in each framing one question for legal or compliance, and circulates the answer to other teams.
                signals:
                  - fr: La base commune contient une réponse versée au trimestre.
                    en: The shared base holds one answer added in the quarter.
              5:
                text:
                  fr: Tranche les conflits entre calendrier et conformité du domaine, en repoussant une date quand un risque pour les personnes dépasse le seuil écrit.
                  en: Rules on conflicts between schedule and compliance in the domain, moving a date back when a risk to people exceeds the written threshold.
                signals:
                  - fr: La décision de report nomme le risque, le seuil et la personne consultée.
                    en: The decision to postpone names the risk, the threshold and the person consulted.
              6:
                text:
                  fr: Désigne dans chaque domaine une personne chargée des règles qui le concernent, et finance la correction des points relevés par l’audit annuel.
                  en: Names in each domain a person in charge of its rules, and funds the repair of points raised by the annual audit.
                signals:
                  - fr: Les points d’audit ouverts ont une échéance et un budget.
                    en: Open audit points have a due date and a budget.
              7:
                text:
                  fr: Rend compte au conseil, chaque année, des atteintes causées aux utilisateurs, de leur réparation et des produits abandonnés pour les éviter.
                  en: Accounts to the board once a year for harm done to users, how it was repaired and which products were given up to avoid more.
                signals:
                  - fr: Le rapport annuel cite au moins un cas défavorable à l’entreprise.
                    en: The annual report cites at least one case unfavourable to the company.
      - key: values-duty
        name:
          fr: Valeurs, à adapter
          en: Values, to adapt
        kind: values
        competencies:
          - key: open-decisions
            name:
              fr: Des décisions que chacun peut lire
              en: Decisions anyone can read
            description:
              fr: "Valeur donnée en exemple : remplacez-la par l’une des vôtres, décrite par des actes."
              en: "A value given as an example: replace it with one of yours, described by acts."
            expectations:
              4:
                text:
                  fr: Délègue des décisions à l’équipe par une liste de qui décide, qui est consulté, qui est informé, et s’abstient de rejuger celles déléguées.
                  en: Delegates decisions to the team through a list of who decides, who is consulted, who is informed, and refrains from re-judging those handed over.
                signals:
                  - fr: La liste est à jour du trimestre.
                    en: The list is dated within the quarter.
                  - fr: Aucune décision déléguée n’a été reprise sans fait nouveau.
                    en: No delegated decision was taken back without a new fact.
              5:
                text:
                  fr: Explique aux équipes du domaine un arbitrage rendu plus haut, avec ses raisons et son coût, sous trois jours ouvrés.
                  en: Explains to the domain’s teams a ruling made higher up, with its reasons and its cost, within three working days.
                signals:
                  - fr: La note a été publiée avant la réunion suivante des équipes.
                    en: The note was published before the next meeting of the teams.
              6:
                text:
                  fr: Ouvre à toute l’organisation produit un registre des décisions de la direction, avec leur date de relecture, et y consigne les siennes.
                  en: Opens to the whole product organisation a register of management’s decisions, with review dates, and logs the VP’s own first.
                signals:
                  - fr: Une décision relue à sa date a été confirmée ou retirée.
                    en: One decision reviewed on its date was confirmed or withdrawn.
              7:
                text:
                  fr: Publie pour tout le personnel le compte rendu des arbitrages produit du comité exécutif, et répond en direct aux questions une fois par trimestre.
                  en: Publishes for all employees the minutes of the executive committee’s product rulings, and takes questions live once a quarter.
                signals:
                  - fr: Les questions sans réponse en séance en reçoivent une écrite.
                    en: Questions left open in the session get a written answer.
"""#),
    ]
}
