// Written by bin/embed from Sources/Careers/Templates: change those files, then run bin/embed.
// swift-format-ignore-file
extension EmbeddedTemplates {
    static let data = (name: "data", text: #"""
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
      fr: Douze compétences, six paliers ; chaque palier s’ajoute aux précédents. On passe de la question confiée à la question choisie, puis aux données et aux modèles dont d’autres dépendent. Analystes, data scientists et analytics engineers partagent les mêmes attendus. Une filière management s’ouvre à partir du palier 3.
      en: Twelve competencies, six levels; each level adds to those below. One moves from the question received to the question chosen, then to data and models that others depend on. Analysts, data scientists and analytics engineers share the same expectations. A manager track opens from level 3.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [people-in-data]
      explanation:
        fr: On passe au palier visé quand neuf attendus sur douze y sont montrés, dont « Protection des personnes », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. Un signal est un exemple, et un acte de même portée le vaut.
        en: One moves to the level aimed at when nine of its twelve expectations are shown, “Protection of people” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person. A signal is an example, and an act of the same reach is worth as much.
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
          fr: Les données et les mesures d’un produit, dans un cadre convenu.
          en: The data and measures of a product, within an agreed frame.
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
                fr: Reformule toute demande reçue en une question, une décision et une échéance, relues avec la personne qui demande.
                en: Rewords each request received as a question, a decision and a due date, gone over with the requester.
              2:
                fr: Convient avant tout calcul du résultat qui changerait la décision, et renvoie vers un chiffre existant quand celui-ci suffit.
                en: Agrees before any computation on the result that would change the decision, and points to an existing figure where one suffices.
              3:
                fr: Tient avec le product manager la liste des inconnues du produit et décline, avec la raison, les demandes qui n’en lèvent aucune.
                en: Keeps with the product manager the list of the product’s unknowns and declines, with the reason, the requests that lift none.
              4:
                fr: Ramène un problème que plusieurs équipes posent en termes différents à une question commune, et rend une réponse par étapes, inconnues restantes comprises.
                en: Brings a problem that several teams put in different terms back to one common question, and answers it in stages, remaining unknowns included.
              5:
                fr: Soumet au domaine le programme d’études de l’année, classé selon le coût d’une décision prise sans chiffre.
                en: Submits the year’s programme of studies to the domain, ranked by the cost of a decision taken without figures.
              6:
                fr: Présente à la direction, avant le budget, les questions dont dépendent les investissements de l’entreprise et l’état des preuves sur chacune.
                en: Presents to the executive team, ahead of the budget, the questions the company’s investments depend on and the state of evidence on each.
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
                fr: Convient avec la finance et l’audit des chiffres que l’entreprise publie, et de la règle qui les fait corriger après coup.
                en: Agrees with finance and audit on the figures the company publishes, and on the rule by which these are corrected afterwards.
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
                fr: Livre les tables de l’équipe avec documentation, alertes et durée de conservation, et annonce aux utilisateurs chaque anomalie avec son délai de correction.
                en: Delivers the team’s tables with documentation, alerts and a retention period, and announces each error to users with the time its fix takes.
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
                fr: Tient la cible d’architecture de données de l’entreprise, coût de sortie compris, et met chaque évolution à l’essai sur un cas en service.
                en: Keeps the company’s target data architecture, exit cost included, and puts each change to trial on a live case.
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
                fr: Ordonne les tests que plusieurs équipes mènent sur les mêmes utilisateurs pour qu’aucun n’en fausse un autre, et confronte les gains annoncés à un groupe témoin commun.
                en: Schedules the tests that several teams aim at the same users so that none distorts another, and checks the gains announced against a shared holdout group.
              5:
                fr: Conçoit une expérience à l’échelle du domaine (marché témoin, retrait volontaire d’une fonction) et convient avant lecture de la décision attachée à chaque issue.
                en: Designs an experiment at domain scale (control market, deliberate withdrawal of a feature) and agrees ahead of reading on the decision tied to each outcome.
              6:
                fr: Écrit avec la direction le protocole de preuve des paris de l’entreprise, et dit chaque année lesquels restent sans preuve.
                en: Writes with the executive team the protocol of proof for the company’s bets, and states every year which remain unproved.
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
                fr: Publie des variables et jeux d’évaluation communs à plusieurs équipes, avec licence, provenance et date de péremption.
                en: Publishes features and evaluation sets common to several teams, with licence, provenance and expiry date.
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
                en: Costs for the team the gain expected from an idea with the interval around it, then compares with the outcome.
              3:
                fr: Revient chaque semestre sur les décisions du produit appuyées sur un chiffre, et signale celles que la suite a démenties, avec l’hypothèse en cause.
                en: Goes back each half-year over the product decisions that rested on a figure, and reports those that events disproved, with the assumption at fault.
              4:
                fr: Met le coût d’une source partagée en regard des décisions qui en dépendent, et recommande de la garder, de l’alléger ou de l’éteindre.
                en: Sets the cost of a shared source against the decisions that depend on it, and recommends keeping it, trimming it or switching it off.
              5:
                fr: Propose au domaine d’acheter, de partager ou de cesser de collecter une donnée, d’après les décisions que celle-ci changerait et son retour sur deux ans.
                en: Proposes that the domain buy, share or stop collecting a data set, in view of the decisions it would change and its two-year return.
              6:
                fr: Rend compte chaque année à la direction des décisions qui ont engagé l’entreprise, de la part qu’y ont prise les données et de ce que chacune a donné.
                en: Accounts to the executive team every year for the decisions that bound the company, the part data played in each and what came of it.
          - key: delivery
            name:
              fr: Priorités et livraison
              en: Priorities and delivery
            description:
              fr: Choisir par quoi commencer, annoncer un délai, finir.
              en: Choosing what comes first, announcing a time, finishing.
            expectations:
              1:
                fr: Annonce un délai pour chaque question confiée, montre une première lecture à mi-chemin et prévient avant l’échéance quand le reste n’y tient pas.
                en: Announces a time for each question assigned, shows a first reading midway and gives warning ahead of the due date if the rest will not fit.
              2:
                fr: Classe les demandes de l’équipe selon la décision servie et l’effort, dit ce qui attendra et clôt chaque analyse, code rangé et réponse envoyée.
                en: Ranks the team’s requests by decision served and effort, says what will wait and closes each analysis, with code filed and answer sent.
              3:
                fr: Découpe un chantier du produit en livraisons dont chacune sert seule, commence par l’hypothèse la plus fragile et s’arrête quand la suite n’apprendrait plus rien.
                en: Cuts a project of the product into deliveries that are each usable alone, starts from the most fragile assumption and stops once going on would teach nothing more.
              4:
                fr: Mène avec plusieurs équipes un chantier dont seul le but est donné, en tient le plan avec ses inconnues et le révise dès que l’une d’elles est levée.
                en: Leads with several teams a project of which only the aim is given, keeps its plan with the unknowns and revises it as soon as one of these is resolved.
              5:
                fr: Arrête avec les responsables du domaine ce que la data n’y fera pas dans l’année, réserve du temps à l’entretien et publie retards et avancées.
                en: Settles with the domain’s heads what data work will leave undone this year, reserves time for upkeep and publishes delays and progress.
              6:
                fr: Range les grands chantiers de données de l’entreprise selon l’engagement que chacun sert, compare chaque année l’annoncé au livré et propose de clore ceux devenus sans objet.
                en: Ranks the company’s large data projects by the commitment each serves, compares announced with delivered every year and proposes closing those left without purpose.
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
                  fr: Restitue une conclusion du produit sous les hypothèses de l’analyse et sous celles de la personne qui décide, et publie les deux lectures.
                  en: Reports a product finding under the assumptions of the analysis and under those of the decider, and publishes both readings.
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
                  fr: Présente chaque trimestre au comité du domaine les chiffres révisés depuis leur diffusion, la raison de chaque écart et les décisions à revoir.
                  en: Presents each quarter to the domain committee the figures revised since circulation, the reason for each gap and the decisions to review.
                signals:
                  - fr: Le relevé des révisions est parvenu à tous les destinataires des chiffres.
                    en: The record of revisions reached all recipients of the figures.
              6:
                text:
                  fr: Rend lisible à des non-spécialistes (conseil, presse, élus du personnel) une incertitude qui pèse sur l’entreprise, et accueille leurs objections par écrit.
                  en: Makes an uncertainty weighing on the company readable to non-specialists (board, press, staff representatives), and takes objections in writing.
                signals:
                  - fr: Les questions de ces destinataires et les réponses sont jointes au document.
                    en: The questions of those recipients and the answers are attached to the document.
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
                  fr: Répond dans le canal d’entraide de l’équipe et range les questions qui reviennent dans un recueil d’exemples réutilisables.
                  en: Answers in the team’s help channel and files recurring questions in a collection of reusable examples.
                signals:
                  - fr: Le recueil d’exemples porte les dates d’ajout.
                    en: The collection of examples shows dates of addition.
              2:
                text:
                  fr: Forme des collègues du produit, de la vente ou du support à obtenir sans aide un chiffre souvent demandé, et relit leurs premiers essais.
                  en: Trains colleagues in product, sales or support to obtain unaided a figure often requested, and reviews the first attempts.
                signals:
                  - fr: La relecture des premiers essais est datée et jointe au mode d’emploi.
                    en: The review of first attempts is dated and attached to the instructions.
              3:
                text:
                  fr: Relit le code et les analyses d’un ou d’une collègue de palier 1 ou 2 pendant un semestre et convient de ce qui peut partir sans relecture.
                  en: Reviews code and analyses of a colleague at level 1 or 2 for a half-year and agrees what may leave without review.
                signals:
                  - fr: La liste de ce qui part sans relecture est datée et motivée.
                    en: The list of what leaves without review is dated and reasoned.
              4:
                text:
                  fr: Accompagne un ou une collègue d’une autre équipe sur un sujet plus large que les siens, prépare chaque étape à deux et laisse cette personne conclure.
                  en: Coaches a colleague from another team on a subject wider than any held so far, prepares each step in a pair and leaves that person to conclude.
                signals:
                  - fr: La conclusion est présentée et signée par la personne accompagnée.
                    en: The conclusion is presented and signed by the person coached.
                  - fr: Le bilan écrit à deux dit ce qui a été appris et ce qui reste à montrer.
                    en: The review written in a pair says what was learned and what remains to be shown.
              5:
                text:
                  fr: Délègue des décisions techniques du domaine à des collègues, écrit jusqu’où chacun tranche seul et revient chaque trimestre sur ce qui a été décidé.
                  en: Delegates technical decisions of the domain to colleagues, writes how far each rules alone and goes over what was decided every quarter.
                signals:
                  - fr: La note de délégation dit ce qui se décide sans avis et ce qui remonte.
                    en: The delegation note says what is decided without advice and what is referred up.
              6:
                text:
                  fr: Écrit les épreuves et la grille qui servent à recruter et à promouvoir les spécialistes data de l’entreprise, et forme les personnes qui notent.
                  en: Writes the exercises and the grid used to hire and promote the company’s data specialists, and trains those who score.
                signals:
                  - fr: La grille porte la date de sa dernière révision et les écarts de notation qui l’ont motivée.
                    en: The grid bears the date of its latest revision and the scoring gaps that prompted it.
          - key: feedback
            name:
              fr: Feedback et apprentissage
              en: Feedback and learning
            description:
              fr: Entendre ce que sa façon de travailler fait aux autres, le dire à son tour, et changer.
              en: Hearing what one’s way of working does to others, saying so in turn, and changing.
            expectations:
              1:
                text:
                  fr: Demande chaque trimestre à des collègues ce qui gêne dans sa façon de travailler, et choisit une habitude à changer.
                  en: Asks colleagues each quarter which ways of working get in the way, and picks one habit to change.
                signals:
                  - fr: L’habitude choisie est annoncée aux collègues, qui disent au trimestre suivant ce qui a changé.
                    en: The habit chosen is announced to the colleagues, who say the next quarter what changed.
              2:
                text:
                  fr: Rapporte en tête-à-tête à un pair, dans les jours qui suivent, un acte observé et son effet sur le travail, puis écoute la réponse.
                  en: Describes one to one to a peer, within days, an act observed and its effect on the work, then hears the answer.
                signals:
                  - fr: La personne peut redire l’acte, l’effet et ce qui a été convenu.
                    en: The person can restate the act, the effect and what was agreed.
              3:
                text:
                  fr: Traite de vive voix un désaccord avec une personne du produit, expose d’abord la position de celle-ci et annonce à deux ce qui est retenu.
                  en: Talks through a disagreement with someone on the product, sets out that person’s position first and announces jointly what is kept.
                signals:
                  - fr: L’annonce porte les deux noms et dit ce que chaque position a gardé.
                    en: The announcement bears both names and says what each position kept.
              4:
                text:
                  fr: Dit aux responsables des équipes servies, exemples à l’appui, ce que produit leur manière de commander le travail, et demande un retour sur la sienne.
                  en: Tells the heads of teams served, with examples, what the way work is ordered brings about, and asks for feedback in return.
                signals:
                  - fr: L’échange laisse une demande de chaque côté, relue le trimestre suivant.
                    en: The exchange leaves one request on each side, reread the next quarter.
              5:
                text:
                  fr: Réunit deux personnes du domaine dont les façons de travailler se heurtent, fait dire à chacune ce que l’autre attend et revient à un mois sur l’accord.
                  en: Brings together two people of the domain whose ways of working clash, has each say what the other expects and revisits the agreement after a month.
                signals:
                  - fr: Les deux personnes énoncent l’accord dans les mêmes termes.
                    en: Both people state the agreement in the same terms.
              6:
                text:
                  fr: Met en place pour les spécialistes de haut palier un recueil annuel d’avis sur leur conduite, s’y soumet en premier et rend les suites publiques.
                  en: Sets up for specialists at the top levels a yearly collection of opinions on conduct, goes through it first and makes the outcome public.
                signals:
                  - fr: Le compte rendu de l’année reprend les changements annoncés l’année précédente.
                    en: The year’s account takes up the changes announced the year before.
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
              fr: "Personne ne connaît les règles par cœur : chacun les consulte au bon moment et partage ce qu’il a trouvé. Données personnelles, biais, décisions automatisées, erreurs à déclarer, demandes à refuser."
              en: "Nobody knows the rules by heart: everybody looks them up at the time of need and shares the finding. Personal data, bias, automated decisions, mistakes to report, requests to refuse."
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
                  fr: Signale une erreur de son fait (chiffre faux, extraction de trop, donnée exposée) aux personnes touchées, le jour où celle-ci se voit, avec sa réparation.
                  en: Reports a mistake of one’s own (wrong figure, excess extract, exposed data) to those affected, the day it comes to light, with its repair.
                signals:
                  - fr: Le message porte la date de la découverte.
                    en: The message bears the date of the discovery.
                  - fr: La réparation est datée, avec ce qui reste à faire.
                    en: The repair is dated, with what remains to be done.
              3:
                text:
                  fr: Refuse par écrit une requête, un ciblage ou une façon de montrer les chiffres que la règle interdit, et indique qui peut en juger autrement.
                  en: Refuses in writing a query, a targeting or a way of showing figures that a rule forbids, and says who may rule otherwise.
                signals:
                  - fr: Le refus cite la règle, sa date de consultation et la personne à saisir.
                    en: The refusal cites the rule, the date it was looked up and the person to turn to.
              4:
                text:
                  fr: Conduit l’analyse d’impact d’un traitement commun avec la personne déléguée à la protection des données, erreurs par population comprises, et partage ses réponses types.
                  en: Conducts the impact assessment of a common processing with the data protection officer, errors by population included, and shares template answers from it.
                signals:
                  - fr: L’analyse signée précède le premier chargement.
                    en: The signed assessment precedes the first load.
                  - fr: Les réponses types sont rangées là où les autres équipes les trouvent.
                    en: Template answers are filed where other teams find them.
              5:
                text:
                  fr: Conçoit avec les responsables du domaine un recours humain contre toute décision qu’un score prépare, et rend compte du nombre de décisions renversées.
                  en: Designs with the domain’s heads a human appeal against any decision a score prepares, and accounts for the number of decisions overturned.
                signals:
                  - fr: Le nombre de décisions renversées est publié au trimestre.
                    en: The number of decisions overturned is published quarterly.
              6:
                text:
                  fr: Tient avec le juridique et les représentants du personnel la liste des croisements de données que l’entreprise s’interdit, et y confronte chaque année les entrepôts.
                  en: Keeps with legal and staff representatives the list of data linkages the company rules out, and checks the warehouses against it every year.
                signals:
                  - fr: Le dernier contrôle nomme les entrepôts vérifiés et les suites données.
                    en: The latest check names the warehouses verified and what followed.
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
                  - fr: Le dépôt indique comment relancer chaque calcul.
                    en: The repository says how to rerun each computation.
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
                  fr: Fait accompagner chaque chiffre que l’entreprise rend public de la source et de la méthode pour le refaire, et répond aux demandes reçues.
                  en: Has each figure the company makes public accompanied by the source and the method to redo it, and answers requests received.
                signals:
                  - fr: La page de méthode porte la date de sa dernière vérification.
                    en: The method page bears the date of its latest check.
  - key: data-leadership
    name:
      fr: Management data
      en: Data leadership
    craft: data
    track: manager
    about:
      fr: "Huit compétences, six paliers. La filière part du palier 3 de la filière expertise et garde sa numérotation : à numéro égal, rang égal. D’un palier au suivant, on répond de quelques personnes, d’une équipe, des données d’un domaine, de toute la data, de ce que l’entreprise en fait, puis d’un groupe de sociétés."
      en: "Eight competencies, six levels. The track leaves the individual one at level 3 and keeps its numbers: equal number, equal rank. From one level to the next one answers for a few people, for a team, for a domain’s data, for all data work, for what the company does with it, then for a group of companies."
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [growing-specialists, data-duties]
      explanation:
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des spécialistes » et « Devoirs envers les personnes », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. Un signal est un exemple, et un acte de même portée le vaut.
        en: One moves to the level aimed at when six of its eight expectations are shown, “Growing specialists” and “Duties towards people” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person. A signal is an example, and an act of the same reach is worth as much.
    branches-from:
      ladder: data
      level: 3
      entry: 3
    crossings:
      - level: 4
        ladder: data
        at: 4
      - level: 5
        ladder: data
        at: 5
      - level: 6
        ladder: data
        at: 6
    levels:
      - order: 3
        name:
          fr: Data Team Lead
          en: Data Team Lead
        titles:
          - fr: Spécialiste data référent·e
            en: Data team lead
        scope:
          fr: Les analyses d’une équipe produit, avec un ou une spécialiste que l’on encadre pour la première fois.
          en: The analyses of one product team, with one specialist led for the first time.
        experience:
          fr: Souvent de 4 à 7 ans, à titre indicatif.
          en: Often 4 to 7 years, as an indication.
        prerequisites:
          - fr: La personne a demandé à encadrer, par écrit, après avoir relu les analyses d’un ou d’une collègue pendant un semestre.
            en: The person has asked in writing to lead people, after reviewing a colleague’s analyses for a half-year.
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
          - competency: growing-specialists
            level: 3
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
      - order: 8
        name:
          fr: Group CDO
          en: Group CDO
        titles:
          - fr: Directeur·rice des données de groupe
            en: Group chief data officer
        scope:
          fr: Les données de plusieurs sociétés ou marques, qui ont chacune leur direction.
          en: The data of several companies or brands, each with a management of its own.
        experience:
          fr: Souvent plus de 18 ans, à titre indicatif.
          en: Often more than 18 years, as an indication.
        prerequisites:
          - competency: data-duties
            level: 7
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
              3:
                text:
                  fr: Guide un ou une spécialiste dans une analyse d’un genre nouveau pour cette personne, par des questions plutôt que des corrections, puis laisse la suivante à sa seule charge.
                  en: Guides a specialist through an analysis of a kind new to that person, by questions rather than corrections, then leaves the next one entirely in that person’s hands.
                signals:
                  - fr: L’analyse suivante est rendue sans que sa méthode soit reprise.
                    en: The next analysis is delivered without its method being redone.
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
                  - fr: L’accord de mobilité écrit la durée, la place réservée et le périmètre au retour.
                    en: The mobility agreement states the term, the place held and the scope on return.
              7:
                text:
                  fr: Prépare deux successeurs possibles à chaque responsable data et leur confie des dossiers à présenter à la direction.
                  en: Prepares two possible successors to each data head and entrusts both with files to present to the executive team.
                signals:
                  - fr: Le plan de relève a été examiné par la direction des ressources humaines.
                    en: The succession plan was examined by human resources.
              8:
                text:
                  fr: Fait reconnaître par toutes les sociétés du groupe une même échelle de métiers data, et verse les jurys croisés à un registre commun.
                  en: Gets all companies of the group to sign one scale of data crafts, and enters cross-company panels in a common register.
                signals:
                  - fr: Un jury croisé a jugé un dossier de chaque société.
                    en: A cross-company panel judged one file from each company.
          - key: hiring-data
            name:
              fr: Recrutement
              en: Hiring
            description:
              fr: Choisir sur un travail proche du poste, noté sans concertation.
              en: Choosing on work close to the position, scored without consultation.
            expectations:
              3:
                text:
                  fr: Corrige l’épreuve d’un candidat avec la grille donnée, compare ensuite l’écart avec l’autre notation et fait préciser cette grille.
                  en: Marks one candidate’s exercise on the given grid, then compares the gap with the other scoring and has the grid specified.
                signals:
                  - fr: La grille révisée date d’après la comparaison.
                    en: The revised grid is dated after the comparison.
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
              8:
                text:
                  fr: Compare dans les sociétés du groupe ce qu’annonçaient les épreuves d’embauche data et ce que deviennent les recrues à un an, et fait remplacer partout l’épreuve la moins parlante.
                  en: Compares across the group’s companies what data hiring exercises predicted with how recruits fare a year on, and gets the least telling exercise replaced everywhere.
                signals:
                  - fr: Aucune société n’emploie plus l’épreuve remplacée.
                    en: No company still uses the exercise replaced.
          - key: teams-and-goals
            name:
              fr: Organisation et objectifs
              en: Organisation and objectives
            description:
              fr: Répartir entre demandes, socle et exploration, et dire ce qui attendra.
              en: Dividing between requests, foundation and exploration, and saying what will wait.
            expectations:
              3:
                text:
                  fr: Trie chaque matin avec le ou la spécialiste ce qui vient d’arriver, répond à l’urgent dans la journée et date le reste.
                  en: Sorts new arrivals with the specialist each morning, answers what is urgent within the day and dates the rest.
                signals:
                  - fr: Rien de plus de deux jours n’est sans date.
                    en: Nothing older than two days lacks a date.
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
                  - fr: Le compte rendu du comité donne l’ordre des chantiers et les demandes écartées.
                    en: The committee’s minutes give the order of work and the requests set aside.
              7:
                text:
                  fr: Attribue à chaque direction la responsabilité de ses propres données, par un acte signé, et en suit l’exécution en comité exécutif.
                  en: Assigns to each department responsibility for the data it produces, by a signed act, and follows execution in the executive committee.
                signals:
                  - fr: Chaque direction a un ou une propriétaire de données qui répond aux alertes.
                    en: Each department has a data owner who answers alerts.
              8:
                text:
                  fr: Installe une place de marché interne où les sociétés s’échangent leurs jeux de données sous contrat, et clôt ceux que personne n’a repris en un an.
                  en: Sets up an internal marketplace where companies exchange data sets under contract, and closes those nobody took up in a year.
                signals:
                  - fr: Le catalogue indique preneurs et date de clôture.
                    en: The catalogue shows takers and closing dates.
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
              3:
                fr: Fait écrire avant l’analyse ce qui l’invaliderait, et confronte cet écrit au résultat devant l’équipe servie.
                en: Has what would refute an analysis written before it starts, and sets that note against the result before the team served.
              4:
                fr: Organise la relecture croisée de toute analyse qui engage plus d’un mois de travail, et en relit une part tirée au hasard.
                en: Organises cross-review of any analysis that commits more than a month of work, and rereads a random share.
              5:
                fr: Écrit la règle du domaine sur ce qui se teste, s’estime ou se décide sans chiffre, et la révise chaque année sur les cas tranchés.
                en: Writes the domain’s rule on what is tested, estimated or decided without figures, and revises it every year on the cases settled.
              6:
                fr: Commande la revue annuelle des incidents de données, en tire les chantiers de l’année et rend compte de ceux de l’année passée.
                en: Commissions the yearly review of data incidents, draws the year’s projects from it and reports on last year’s.
              7:
                fr: Fixe avec la direction le modèle de dossier qui distingue mesuré, estimé et supposé, et rend chaque trimestre un avis sur les dossiers présentés.
                en: Sets with the executive team the file template that separates measured, estimated and supposed, and gives an opinion each quarter on the files presented.
              8:
                fr: Accorde les sociétés du groupe sur une définition unique de dix indicateurs, audite le calcul de chacun et suspend la publication du premier qui diverge.
                en: Aligns the group’s companies on a single definition of ten indicators, audits how each is calculated and suspends publication of the first that diverges.
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
              3:
                fr: Annonce avant de commencer le nombre de jours d’une étude et la décision attendue, et s’arrête quand celle-ci est prise autrement.
                en: States before starting how many days a study takes and which decision awaits it, and stops once that is made otherwise.
              4:
                fr: Présente chaque trimestre aux équipes servies la liste des décisions modifiées par une analyse, et celle des analyses restées sans usage.
                en: Presents each quarter to the teams served the list of decisions an analysis altered, and the list of analyses left unused.
              5:
                fr: Refacture ou affiche par équipe le coût de calcul et de stockage du domaine, et fait baisser la dépense sans retirer d’indicateur officiel.
                en: Charges back or displays per team the domain’s computing and storage cost, and lowers spending without removing an official indicator.
              6:
                fr: Tient un plan de sortie de la plateforme, compare chaque année le contrat en cours à deux autres offres et en rend compte au comité d’investissement.
                en: Keeps an exit plan for the platform, compares the current contract with two other offers every year and reports on it to the investment committee.
              7:
                fr: Présente au conseil les revenus que les données ou les modèles permettraient, retenus ou écartés, avec les risques pesés.
                en: Presents to the board the revenues that data or models would allow, kept or ruled out, with the risks weighed.
              8:
                fr: Chiffre ce que le partage des données entre sociétés a rapporté et coûté sur deux ans, et propose aux actionnaires de l’étendre ou d’y renoncer.
                en: Quantifies what data sharing between companies has earned and cost over two years, and proposes to shareholders to extend or end it.
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
              3:
                text:
                  fr: Assiste le ou la spécialiste à sa première restitution contestée, rappelle la méthode en deux phrases et promet une vérification datée.
                  en: Attends the specialist’s first contested presentation, recalls the method in two sentences and promises a dated check.
                signals:
                  - fr: La vérification promise a été envoyée aux contestataires.
                    en: The promised check was sent to those who contested.
              4:
                text:
                  fr: Publie la règle des résultats contestés (analyse maintenue en ligne, contre-analyse sous dix jours) et l’applique à chaque demande de retrait.
                  en: Publishes the rule for disputed results (analysis kept online, counter-analysis within ten days) and applies it to each request to pull one.
                signals:
                  - fr: La règle est en ligne, avec la date de sa dernière revue.
                    en: The rule is online, with the date of its latest review.
                  - fr: Le suivi des demandes donne la date de chaque contre-analyse.
                    en: The request log gives the date of each counter-analysis.
              5:
                text:
                  fr: Recueille en réunion les objections de l’équipe à une priorité imposée, en transmet la liste intacte et revient avec une réponse pour chacune.
                  en: Collects in a meeting the team’s objections to an imposed priority, passes the list on intact and returns with an answer to each.
                signals:
                  - fr: La liste transmise et les réponses portent les mêmes numéros.
                    en: The list passed on and the answers bear the same numbers.
              6:
                text:
                  fr: Construit avec finance, produit et commerce une prévision unique, avec la trace des hypothèses retenues et écartées.
                  en: Builds with finance, product and sales a single forecast, with a trace of the assumptions kept and set aside.
                signals:
                  - fr: La prévision commune nomme l’hypothèse retenue de chaque direction.
                    en: The joint forecast names the assumption kept from each department.
              7:
                text:
                  fr: Vérifie avant publication que chaque objectif du comité exécutif se mesure, et propose la formule ou le remplaçant qui manque.
                  en: Checks ahead of publication that each objective of the executive committee is measurable, and proposes the formula or the substitute it lacks.
                signals:
                  - fr: L’avis rendu est joint à la liste des objectifs publiés.
                    en: The opinion given is attached to the list of published objectives.
              8:
                text:
                  fr: Répond devant une commission publique d’un chiffre du groupe mis en doute, ouvre les fichiers aux experts désignés et publie leur verdict.
                  en: Answers before a public inquiry for a group figure under doubt, opens files to appointed experts and publishes the verdict.
                signals:
                  - fr: Le verdict publié inclut les réserves.
                    en: The published verdict includes reservations.
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
              3:
                text:
                  fr: Retire d’un jeu de données confié les colonnes inutiles à la question, avec le ou la spécialiste, et note le fondement de celles qui restent.
                  en: Removes from an entrusted data set the columns a question does not need, with the specialist, and notes the grounds for those left.
                signals:
                  - fr: La note de fondement accompagne le jeu réduit.
                    en: The note of grounds goes with the reduced set.
              4:
                text:
                  fr: Inclut à la revue d’équipe mensuelle une règle cherchée par l’un de ses membres à l’occasion d’un cas, et en conserve la fiche.
                  en: Includes in the monthly team review a rule that a member looked up for a case, and keeps the note of it.
                signals:
                  - fr: Chaque fiche cite la règle, le cas et la personne qui l’a cherchée.
                    en: Each note cites the rule, the case and the person who looked it up.
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
              8:
                text:
                  fr: Interdit dans tout le groupe un usage de données licite mais refusé par les personnes consultées, et finance la solution de remplacement.
                  en: Bans across the group a use of data that is lawful but refused by the people consulted, and funds the alternative.
                signals:
                  - fr: Le compte rendu de consultation précède l’interdiction.
                    en: The consultation record precedes the ban.
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
              3:
                text:
                  fr: Recalcule avec un autre outil un chiffre de l’équipe, consigne la différence et en cherche la cause à deux.
                  en: Recomputes a team figure with another tool, logs the difference and looks for its cause in a pair.
                signals:
                  - fr: La différence consignée a une cause écrite.
                    en: The logged difference has a written cause.
              4:
                text:
                  fr: Joint aux évaluations de l’équipe les faits cités et leur source, de sorte que la personne évaluée remonte à chacun.
                  en: Attaches to the team’s reviews the facts cited and where each came from, so that the reviewed person traces them back.
                signals:
                  - fr: Toute affirmation de l’évaluation porte une référence.
                    en: Each assertion in the review bears a reference.
              5:
                text:
                  fr: Fait refaire par une autre équipe des analyses du domaine tirées au hasard, et en commente les écarts.
                  en: Has another team redo analyses of the domain drawn at random, and comments on the gaps.
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
              8:
                text:
                  fr: Dépose les chiffres consolidés du groupe et leur code dans un entrepôt ouvert aux vérificateurs, et récompense l’erreur signalée.
                  en: Deposits the group’s consolidated figures and code in a repository open to verifiers, and rewards reported errors.
                signals:
                  - fr: Une erreur signalée a conduit à un rectificatif.
                    en: One reported error led to a correction.
"""#)
}
