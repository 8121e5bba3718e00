// Written by bin/embed from Sources/Careers/Templates: change those files, then run bin/embed.
// swift-format-ignore-file
extension EmbeddedTemplates {
    static let engineering = (name: "engineering", text: #"""
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
      fr: Onze compétences, six paliers ; chaque palier s’ajoute aux précédents. On passe de la tâche au composant, du composant au système, puis à ce que plusieurs équipes font tourner ensemble. Une filière management s’ouvre à partir du palier 3.
      en: Eleven competencies, six levels; each level adds to those below. One moves from the task to the component, from the component to the system, then to what several teams run together. A manager track opens from level 3.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [security]
      explanation:
        fr: On passe au palier visé quand neuf attendus sur onze y sont montrés, dont « Sécurité et données personnelles », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. Un signal est un exemple, et un acte de même portée le vaut.
        en: One moves to the level aimed at when nine of its eleven expectations are shown, “Security and personal data” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person. A signal is an example, and an act of the same reach is worth as much.
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
          fr: Le système d’une équipe et ses choix techniques, dans un cadre convenu.
          en: A team’s system and its technical choices, within an agreed frame.
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
                fr: Extrait une bibliothèque de ce que plusieurs équipes recopiaient, la maintient avec un journal des versions et en partage les droits de publication.
                en: Extracts a library from what several teams were copying, maintains it with a change log and shares publication rights.
              5:
                fr: Débarrasse le domaine d’une classe entière de défauts par un choix de langage, de type ou de cadre, chiffres des incidents à l’appui.
                en: Rids the domain of a whole class of defects through a choice of language, type or framework, with incident figures in support.
              6:
                fr: Établit pour l’entreprise quelles parties du code exigent une preuve, deux relectures ou un essai prolongé, et le fait vérifier chaque année.
                en: Establishes for the company which parts of the code require a proof, two reviews or an extended trial, and has this verified every year.
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
                fr: Tient le registre des décisions d’architecture de l’équipe et inscrit à chacune l’hypothèse de charge qui la ferait rouvrir.
                en: Keeps the team’s register of architecture decisions and enters for each the load assumption that would reopen it.
              4:
                fr: Conçoit une interface entre systèmes d’équipes différentes, versions et compatibilité comprises, et la fait éprouver par un consommateur avant de la figer.
                en: Designs an interface between systems of different teams, versions and compatibility included, and has a consumer try it before freezing.
              5:
                fr: Dessine l’architecture cible du domaine, en mesure l’écart chaque semestre et abandonne les parties que l’usage n’a pas justifiées.
                en: Draws the domain’s target architecture, measures the distance to it each half-year and abandons parts that use did not justify.
              6:
                fr: Écrit la règle par laquelle l’entreprise choisit entre construire, acheter et s’appuyer sur un logiciel libre, et revoit chaque année les choix en vigueur.
                en: Writes the rule by which the company chooses between building, buying and relying on open source, and reviews the choices in force every year.
          - key: delivery
            name:
              fr: Planification et mise en production
              en: Planning and shipping
            description:
              fr: Prévoir, livrer par petits pas réversibles et observés, finir.
              en: Planning, shipping in small steps that are reversible and observed, finishing.
            expectations:
              1:
                fr: Estime sa contribution en fourchette, la déploie avec une personne référente et consigne la durée réelle et les courbes de la première heure.
                en: Estimates a contribution as a range, deploys it with a reference person and records the real duration and the first hour’s graphs.
              2:
                fr: Découpe une fonctionnalité en livraisons datées, ouvertes par tranches de population, et clôt la dernière une fois drapeaux retirés et documentation à jour.
                en: Cuts a feature into dated releases opened to slices of the population, and closes the last once flags are removed and documentation is up to date.
              3:
                fr: Planifie avec le produit le trimestre du système, réserve du temps à l’imprévu d’après les cycles passés et annonce tout report avec ce qui sera coupé.
                en: Plans the system’s quarter with product, reserves time for unplanned work as past cycles showed and announces any delay with what will be cut.
              4:
                fr: Coordonne le déploiement d’un changement qui traverse plusieurs services, ordre des bascules et retour arrière répétés en préproduction.
                en: Coordinates deployment of a change crossing several services, with switchover order and rollback rehearsed in staging.
              5:
                fr: Dote le domaine d’un parcours de livraison que les équipes choisissent d’elles-mêmes, et compte celles qui le quittent et pourquoi.
                en: Equips the domain with a delivery path that teams choose of free will, and counts those that leave it and why.
              6:
                fr: Arrête pour chaque mode de livraison de l’entreprise (sites, terminaux, clients installés) les contrôles et le retour arrière, et en publie le taux d’échec.
                en: Settles for each of the company’s modes of delivery (sites, devices, installed customers) the checks and the rollback, and publishes the failure rate.
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
                fr: Prend l’astreinte de l’équipe, rétablit le service avant de chercher la cause et transmet par écrit les alertes reçues et ce qui reste ouvert.
                en: Takes the team’s on-call, restores service before seeking the cause and hands over in writing the alerts received and what stays open.
              3:
                fr: Définit les objectifs de service du système avec le produit, retire les alertes sans action et tient à jour les fiches d’intervention.
                en: Defines the system’s service objectives with product, removes alerts without action and maintains the runbooks.
              4:
                fr: Répète chaque semestre avec plusieurs équipes la réponse à une panne commune (rôles, relais, messages au support et aux clients) et en corrige le déroulé.
                en: Rehearses each half-year with several teams the response to a common outage (roles, handovers, word to support and customers) and amends the procedure.
              5:
                fr: Programme dans le domaine des exercices de panne annoncés puis inopinés, et publie chaque point de défaillance trouvé avec sa correction ou la raison d’attendre.
                en: Schedules announced then surprise failure drills in the domain, and publishes each failure point found with its repair or the reason to wait.
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
                fr: Classe les systèmes du domaine par coût d’entretien et par usage, et propose pour le plan annuel ceux à éteindre, avec les heures rendues.
                en: Ranks the domain’s systems by upkeep cost and use, and puts forward for the yearly plan those to switch off, with the hours returned.
              6:
                fr: Tient la carte des technologies qui lient l’entreprise à un fournisseur, avec pour chacune un chemin de sortie chiffré et l’état de ses étapes.
                en: Keeps the map of technologies that tie the company to one supplier, with a costed way out of each and the state of its stages.
      - key: business
        name:
          fr: Faire vivre l’activité
          en: Sustaining the business
        kind: business
        competencies:
          - key: worth
            name:
              fr: Effet et coût
              en: Effect and cost
            description:
              fr: Relier un choix technique à ce qui change pour les utilisateurs, et à ce que cela coûte ou évite.
              en: Tying a technical choice to what changes for users, and to what it costs or avoids.
            expectations:
              1:
                fr: Demande au produit qui se servira de sa tâche et à quoi l’effet se verra, puis lit ce chiffre après la sortie.
                en: Asks product who is to use the task’s result and where the effect will show, then reads that figure after release.
              2:
                fr: Propose au produit une version réduite qui répond au même problème, avec le délai gagné.
                en: Proposes to product a reduced version that answers the same problem, with the time saved.
              3:
                fr: Suit ce que le système coûte par usage et ce que ses lenteurs coûtent aux utilisateurs, et recommande d’agir ou de laisser en l’état, raison écrite.
                en: Tracks what the system costs per use and what its slowness costs users, and recommends acting or leaving it as is, with a written reason.
              4:
                fr: Montre à plusieurs équipes, relevés d’usage à l’appui, quelle limite technique commune gêne le plus d’utilisateurs, et chiffre ce que sa levée demande.
                en: Shows several teams, with usage readings, which shared technical limit hampers most users, and costs what lifting it takes.
              5:
                fr: Traduit les risques techniques du domaine en euros, en probabilité et en délai, et les présente à qui arbitre, avec le coût de la parade.
                en: Translates the domain’s technical risks into euros, probability and delay, and presents these to whoever rules, with the cost of the remedy.
              6:
                fr: Chiffre sur trois ans le coût des socles techniques de l’entreprise et expose à la direction ce que chaque option engagerait.
                en: Costs the company’s technical foundations over three years and sets out to executives what each option would commit.
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
                  fr: Assiste à des entretiens ou à des tests d’utilisateurs et en tire des propositions techniques, présentées au produit et au design.
                  en: Sits in on user interviews or tests and draws technical proposals from these, presented to product and design.
                signals:
                  - fr: Chaque proposition cite la séance dont sortit l’idée.
                    en: Each proposal cites the session it comes from.
              3:
                text:
                  fr: Expose un désaccord de conception en une page (options, critères, essai possible) et applique la décision rendue.
                  en: Sets out a design disagreement on one page (options, criteria, possible trial) and carries out the decision made.
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
                  fr: Siège avec produit, design et data au choix des paris du domaine, et y apporte pour chacun le coût, le risque et une variante technique.
                  en: Sits with product, design and data in choosing the domain’s bets, and brings for each the cost, the risk and a technical variant.
                signals:
                  - fr: Le compte rendu joint l’avis technique à chaque pari retenu ou écarté.
                    en: The minutes attach the technical opinion to each bet kept or set aside.
              6:
                text:
                  fr: Explique à la direction et au conseil, sans jargon, les choix techniques coûteux à défaire, et recueille le refus ou l’accord sur les risques énoncés.
                  en: Explains to executives and the board, without jargon, technical choices that are costly to undo, and collects refusal or agreement on the risks stated.
                signals:
                  - fr: La note remise donne les options et le coût du retour en arrière de chacune.
                    en: The note handed over gives the options and the cost of going back on each.
                  - fr: La décision cite les risques énoncés.
                    en: The decision cites the risks stated.
          - key: passing-on
            name:
              fr: Transmission
              en: Passing on
            description:
              fr: Faire que le savoir technique ne repose sur personne en particulier, et que d’autres apprennent à décider.
              en: Making technical know-how rest on nobody in particular, and having others learn to decide.
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
                  fr: Programme en binôme avec des collègues sur des parties du système que l’autre personne n’a jamais modifiées.
                  en: Pairs with colleagues on parts of the system the other person has never modified.
                signals:
                  - fr: L’historique de ces parties porte des contributions cosignées.
                    en: The history of those parts holds co-authored contributions.
              3:
                text:
                  fr: Accompagne un ou une Associate Engineer jusqu’à sa première astreinte, par un programme de sujets dont le périmètre s’élargit.
                  en: Accompanies an Associate Engineer to a first on-call, through a programme of subjects of widening scope.
                signals:
                  - fr: Le programme et ses dates sont partagés avec le ou la responsable.
                    en: The programme and its dates are shared with the manager.
              4:
                text:
                  fr: Accompagne pendant un semestre un ou une Senior Engineer d’une autre équipe vers un but choisi par cette personne, en questionnant plutôt qu’en donnant la solution.
                  en: Mentors a Senior Engineer of another team over a half-year towards a goal that person chose, by questions rather than by solutions.
                signals:
                  - fr: Le bilan, écrit par la personne accompagnée, cite une décision prise sans avis.
                    en: The closing review, written by the person mentored, cites a decision made without advice.
              5:
                text:
                  fr: Bâtit avec les responsables du domaine une suite de sujets qui mène d’Engineer à Senior, les confie un à un et fait le point avec chaque personne.
                  en: Builds with the domain’s managers a sequence of subjects leading from Engineer to Senior, entrusts these one by one and takes stock with each person.
                signals:
                  - fr: Chaque sujet confié porte un nom, une date de point et ce qui s’est décidé sans aide.
                    en: Each subject entrusted bears a name, a review date and what was decided unaided.
              6:
                text:
                  fr: Délègue à des Staff Engineers la conduite de décisions techniques qui engagent l’entreprise, prépare chaque personne avant et fait le point après.
                  en: Delegates to Staff Engineers the lead of technical decisions that bind the company, prepares each person beforehand and debriefs afterwards.
                signals:
                  - fr: Le programme de l’année nomme qui conduit chaque décision.
                    en: The year’s programme names who leads each decision.
          - key: feedback
            name:
              fr: Feedback et apprentissage
              en: Feedback and learning
            description:
              fr: Apprendre des autres comment l’on travaille, parler à temps, et apaiser un différend.
              en: Learning from others how one works, speaking in time, and settling differences.
            expectations:
              1:
                text:
                  fr: Demande, à la fin d’un travail en binôme ou d’une rotation, ce que l’autre changerait la fois suivante, et s’y essaie.
                  en: Asks at the end of a pairing session or a rotation what the other person would change next time, and tries it.
                signals:
                  - fr: La fois suivante, l’autre personne constate l’essai.
                    en: The next time, the other person notes the attempt.
              2:
                text:
                  fr: Parle à un pair en privé, avant la fin de la semaine, d’un commentaire ou d’un geste qui a gêné, et dit ce qui aurait aidé.
                  en: Speaks to a peer in private, before the week is out, about a comment or gesture that hampered, and says what would have helped.
                signals:
                  - fr: Le pair confirme avoir entendu un fait et une demande.
                    en: The peer confirms having heard a fact and a request.
              3:
                text:
                  fr: Continue de vive voix une revue où l’accord ne vient pas, énonce ce que l’autre défend et écrit dans le fil ce qui est convenu.
                  en: Continues by voice a review in which agreement has stalled, states what the other side defends and writes the outcome in the thread.
                signals:
                  - fr: Le fil se clôt sur l’accord, confirmé par l’autre personne.
                    en: The thread closes on the agreement, confirmed by the other person.
              4:
                text:
                  fr: Entend à part, puis ensemble, deux ingénieur·es d’équipes différentes que le travail commun oppose, et fixe avec les deux une règle de conduite.
                  en: Hears apart, then together, two engineers of different teams whom shared work sets at odds, and fixes with both a rule of conduct.
                signals:
                  - fr: La règle est relue à trois au cycle suivant.
                    en: The rule is gone over by the three in the next cycle.
              5:
                text:
                  fr: Signale à la direction du domaine, faits à l’appui, ce que ses habitudes (urgences, réunions, interruptions) coûtent aux équipes, et propose un essai.
                  en: Points out to the domain’s management, with facts, what its habits (urgent requests, meetings, interruptions) cost teams, and proposes a trial.
                signals:
                  - fr: La note rapporte les faits, l’essai proposé et la réponse reçue.
                    en: The note gives the facts, the trial proposed and the answer received.
              6:
                text:
                  fr: Installe dans l’entreprise des rencontres où les premiers paliers disent aux plus hauts ce que leur conduite facilite ou freine, et rend compte des suites.
                  en: Establishes company meetings where people at the first levels tell those at the top what helps and what hinders in working together, and reports on what followed.
                signals:
                  - fr: Le compte rendu annuel liste les demandes reçues et ce qui a changé en haut.
                    en: The yearly report lists the requests received and what changed at the top.
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
              fr: "Personne ne connaît les règles par cœur : chacun les consulte au bon moment et partage ce qu’il a trouvé. Accès, secrets, dépendances, données des personnes, fautes à déclarer."
              en: "Nobody knows the rules by heart: everybody looks them up at the time of need and shares the finding. Access, secrets, dependencies, people’s data, faults to report."
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
                  fr: Écrit un test de refus pour chaque accès interdit d’un composant, et déclare le jour même une faute de son fait (secret exposé, droit excessif) avec sa réparation.
                  en: Writes a refusal test for each forbidden access to a component, and reports the same day a fault of one’s own (exposed secret, excessive right) with its repair.
                signals:
                  - fr: Les tests de refus tournent à chaque contribution.
                    en: Refusal tests run at each contribution.
                  - fr: La déclaration nomme les accès ou les données touchés et l’heure de la réparation.
                    en: The report names the access or data affected and the time of the repair.
              3:
                text:
                  fr: Applique les correctifs de sécurité du système dans le délai fixé par leur gravité, et refuse par écrit un accès ou une copie hors procédure, en disant qui peut l’autoriser.
                  en: Applies the system’s security patches within the time set by severity, and refuses in writing an access or a copy outside procedure, saying who may authorise it.
                signals:
                  - fr: Le délai de chaque correctif figure au tableau.
                    en: The time taken by each patch is on the dashboard.
                  - fr: Le refus écrit cite la règle et la voie ouverte.
                    en: The written refusal cites the rule and the route open.
              4:
                text:
                  fr: Conduit avec plusieurs équipes le traitement des vulnérabilités communes, de l’alerte à la notification, avec un essai à blanc une fois l’an.
                  en: Runs with several teams the handling of common vulnerabilities, from alert to notification, with a dry run once a year.
                signals:
                  - fr: La procédure cite le délai légal de notification et sa source.
                    en: The procedure cites the legal time limit for notification and its source.
                  - fr: Les enquêtes et les comptes rendus d’essai sont ouverts aux autres équipes.
                    en: Inquiries and dry-run reports are open to other teams.
              5:
                text:
                  fr: Introduit dans le domaine une protection par défaut (chiffrement, droits au plus juste, purge) que les équipes reçoivent sans travail.
                  en: Introduces into the domain a protection by default (encryption, least privilege, purge) that teams receive without work.
                signals:
                  - fr: Un contrôle automatique compte les systèmes couverts.
                    en: An automatic check counts systems covered.
              6:
                text:
                  fr: Fait attaquer chaque année les systèmes en service par un tiers mandaté, réserve les failles ouvertes à qui les corrige et partage les leçons après leur fermeture.
                  en: Has live systems attacked every year by a mandated third party, restricts open flaws to those who fix them and shares the lessons after closure.
                signals:
                  - fr: Chaque faille déclarée fermée a été rejouée.
                    en: Each flaw declared closed has been replayed.
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
                  - fr: La description donne les commandes à lancer et le résultat attendu.
                    en: The description gives the commands to run and the result expected.
              2:
                text:
                  fr: "Laisse son composant en état d’être repris avant chaque absence : fiche, alertes, sujets ouverts."
                  en: "Leaves the component ready to be taken over ahead of any absence: runbook, alerts, open subjects."
                signals:
                  - fr: La note de passation est datée d’avant l’absence.
                    en: The handover note is dated before the absence.
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
                  - fr: Chaque contribution venue d’ailleurs porte la date de sa réponse.
                    en: Each contribution from elsewhere bears the date of its reply.
              5:
                text:
                  fr: Fait essayer, une fois l’an, la reprise d’un système du domaine par une équipe qui ne l’a pas écrit, et corrige ce que l’essai a révélé.
                  en: Has the takeover of one of the domain’s systems tried once a year by a team that did not write it, and fixes what the trial revealed.
                signals:
                  - fr: Le rapport de reprise liste les manques et leur correction.
                    en: The takeover report lists gaps and fixes.
              6:
                text:
                  fr: Fixe pour l’entreprise ce qu’un système en service laisse à ses repreneurs (sources, données, droits, procédures), et fait essayer chaque année une reconstruction.
                  en: Sets for the company what a live system leaves to successors (sources, data, rights, procedures), and has a rebuild tried every year.
                signals:
                  - fr: L’essai de l’année est archivé avec les manques trouvés.
                    en: The year’s trial is archived with the gaps found.
  - key: engineering-leadership
    name:
      fr: Management de l’ingénierie
      en: Engineering leadership
    craft: engineering
    track: manager
    about:
      fr: "Huit compétences, six paliers. La filière part du palier 3 de la filière expertise et suit sa numérotation : à numéro égal, rang égal. D’un palier au suivant, on répond d’une cellule, d’une équipe, de plusieurs équipes, de toute l’ingénierie, de la technique comme affaire d’entreprise, puis d’un groupe de sociétés."
      en: "Eight competencies, six levels. The track leaves the individual one at level 3 and follows its numbers: equal number, equal rank. From one level to the next one answers for a cell, for a team, for several teams, for all of engineering, for technology as a company matter, then for a group of companies."
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [growing-engineers, security-duties]
      explanation:
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des ingénieur·es » et « Devoirs de sécurité », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. Un signal est un exemple, et un acte de même portée le vaut.
        en: One moves to the level aimed at when six of its eight expectations are shown, “Growing engineers” and “Security duties” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person. A signal is an example, and an act of the same reach is worth as much.
    branches-from:
      ladder: engineering
      level: 3
      entry: 3
    crossings:
      - level: 4
        ladder: engineering
        at: 4
      - level: 5
        ladder: engineering
        at: 5
      - level: 6
        ladder: engineering
        at: 6
    levels:
      - order: 3
        name:
          fr: Engineering Team Lead
          en: Engineering Team Lead
        titles:
          - fr: Responsable de cellule technique
            en: Engineering team lead
        scope:
          fr: Une cellule de deux ou trois ingénieur·es, que l’on encadre en continuant à livrer.
          en: A cell of two or three engineers, led while still shipping.
        experience:
          fr: Souvent de 4 à 7 ans, à titre indicatif.
          en: Often 4 to 7 years, as an indication.
        prerequisites:
          - fr: La personne a demandé à encadrer, par écrit, après avoir accompagné l’arrivée d’un ou d’une collègue.
            en: The person has asked in writing to lead people, after supporting a colleague’s arrival.
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
          - competency: growing-engineers
            level: 3
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
      - order: 8
        name:
          fr: Group CTO
          en: Group CTO
        titles:
          - fr: Directeur·rice technique de groupe
            en: Group chief technology officer
        scope:
          fr: La technique de plusieurs sociétés ou marques, qui ont chacune leur direction.
          en: The technology of several companies or brands, each with a management of its own.
        experience:
          fr: Souvent plus de 18 ans, à titre indicatif.
          en: Often more than 18 years, as an indication.
        prerequisites:
          - competency: load-and-teams
            level: 7
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
              3:
                text:
                  fr: Programme en binôme avec chaque ingénieur·e de la cellule une fois par quinzaine, et convient à la fin d’une pratique à reprendre.
                  en: Pair-programs with each engineer of the cell once a fortnight, and agrees at the end on one practice to take up.
                signals:
                  - fr: La pratique convenue apparaît dans une revue de code suivante.
                    en: The practice agreed appears in a later code review.
              4:
                text:
                  fr: Apporte à chaque ingénieur·e une aide datée sur l’attendu le moins tenu, et dit à l’échéance, faits à l’appui, ce qui a progressé et ce qui reste sous le palier.
                  en: Gives each engineer dated help on the expectation least met, and says when it falls due, with facts, what has improved and what remains below the level.
                signals:
                  - fr: Un attendu non tenu à une évaluation est tenu à la suivante.
                    en: An expectation unmet at one evaluation is met at the next.
                  - fr: Ce qui reste sous le palier a été dit avant l’évaluation, avec l’aide reçue.
                    en: What remains below the level was said ahead of the evaluation, with the help received.
              5:
                text:
                  fr: Forme les responsables du domaine à la conduite d’un entretien de contestation, par des mises en situation avant chaque campagne.
                  en: Trains the domain’s managers to hold an objection meeting, through role play ahead of each cycle.
                signals:
                  - fr: Un compte rendu de mise en situation précède la campagne.
                    en: A role-play record precedes the cycle.
              6:
                text:
                  fr: Compare chaque année délais de promotion et salaires entre postes de valeur égale, et propose au budget suivant la correction des écarts inexpliqués.
                  en: Compares promotion times and pay each year between positions of equal value, and proposes for the next budget the correction of unexplained gaps.
                signals:
                  - fr: Le rapport d’écarts et la demande budgétaire se répondent.
                    en: The gap report and the budget request match.
              7:
                text:
                  fr: "Fixe la démarche suivie pour un ou une responsable en difficulté (aide datée, maintien, autre poste ou séparation, motifs écrits) et en revoit l’application chaque année."
                  en: "Sets the steps followed for a struggling head (dated support, stay, another post or separation, written grounds) and reviews every year how these were applied."
                signals:
                  - fr: La démarche exige des faits et des aides datés d’avant la décision.
                    en: The steps require facts and support dated before the decision.
              8:
                text:
                  fr: Réunit les CTO du groupe deux fois l’an pour juger les dossiers des paliers 6 et au-dessus, et fait renvoyer celui qui est sans fait.
                  en: Convenes the group’s CTOs twice a year to judge files for levels 6 and above, and has those without facts sent back.
                signals:
                  - fr: Le procès-verbal cite les dossiers renvoyés.
                    en: The minutes cite files sent back.
          - key: hiring-engineers
            name:
              fr: Recrutement et arrivée
              en: Hiring and arrival
            description:
              fr: Recruter sur une grille, décider dans la semaine, et livrer dès le premier mois.
              en: Hiring on a scorecard, deciding within the week, and shipping in the first month.
            expectations:
              3:
                text:
                  fr: Observe une épreuve avant d’en conduire une, cale sa notation sur celle d’un pair et prépare le poste de travail de la recrue.
                  en: Observes an exercise before leading one, aligns scoring with a peer’s and prepares the recruit’s workstation.
                signals:
                  - fr: La recrue a mis en production avant la fin de la deuxième semaine.
                    en: The recruit shipped to production before the end of week two.
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
                  fr: Fait passer les épreuves techniques à des personnes en poste, et met une session commentée à la place de celles qui ne ressemblent pas au travail.
                  en: Has people in post sit the technical tests, and puts a session with commentary in place of those unlike the work.
                signals:
                  - fr: Les taux de passage avant et après sont comparés.
                    en: Pass rates before and after are compared.
              6:
                text:
                  fr: Planifie l’effectif à dix-huit mois, paliers et départs compris, et compare pour chaque poste l’embauche à une réduction du périmètre.
                  en: Plans headcount over eighteen months, levels and departures included, and compares for each position a hire with a reduction of scope.
                signals:
                  - fr: Le plan d’effectif signale l’option écartée pour chaque poste.
                    en: The headcount plan shows the option set aside for each position.
              7:
                text:
                  fr: Constitue l’équipe de direction technique de profils issus de filières et de parcours différents, et rend compte au conseil des nominations internes et externes.
                  en: Builds the team of technical heads from differing tracks and backgrounds, and reports internal and external appointments to the board.
                signals:
                  - fr: Le conseil reçoit la répartition des nominations une fois l’an.
                    en: The board receives the split of appointments once a year.
              8:
                text:
                  fr: Ouvre ou ferme un centre technique dans un pays, sur une étude des salaires, du droit et des écoles, et en répond pendant trois ans.
                  en: Opens or closes a technical centre in a country, on a study of pay, law and schools, and answers for it over three years.
                signals:
                  - fr: Le bilan à trois ans reprend les hypothèses de l’étude.
                    en: The three-year account revisits the study’s assumptions.
          - key: load-and-teams
            name:
              fr: Charge et découpage des équipes
              en: Load and shape of teams
            description:
              fr: Donner à une équipe un périmètre tenable, de jour comme de nuit.
              en: Giving a team a scope it holds by day and by night.
            expectations:
              3:
                text:
                  fr: Découpe un lot en tâches d’une journée avec deux ou trois ingénieur·es, surveille les travaux en cours et bloque l’entrée au-delà de la limite.
                  en: Splits a batch into one-day tasks with two or three engineers, watches work in progress and blocks entry above the limit.
                signals:
                  - fr: Le tableau ne dépasse pas la limite affichée.
                    en: The board stays under the displayed limit.
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
                  fr: Fixe avec les représentants du personnel les bornes de l’astreinte et des heures de nuit, et y confronte les engagements pris envers les clients.
                  en: Sets with staff representatives the limits on on-call and night hours, and checks commitments to customers against these.
                signals:
                  - fr: Le suivi trimestriel compare les heures faites aux bornes.
                    en: The quarterly follow-up compares hours worked with the limits.
              7:
                text:
                  fr: Choisit les implantations, la part du télétravail et celle de la sous-traitance avec la direction, sur un bilan partagé des trois années passées.
                  en: Chooses locations and the shares of remote work and subcontracting with executives, on a shared account of the past three years.
                signals:
                  - fr: Le bilan a été soumis au comité social avant la décision.
                    en: The account went to the works council before the decision.
              8:
                text:
                  fr: Partage entre les sociétés une plateforme et les personnes qui la font, fixe le prix des services rendus et ferme les plateformes jumelles.
                  en: Shares one platform and its builders between the companies, sets the price of services rendered and shuts duplicate platforms.
                signals:
                  - fr: Le nombre de plateformes en double décroît d’un exercice à l’autre.
                    en: The number of duplicate platforms falls from one financial year to the next.
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
              3:
                fr: Tient le carnet des alertes de la cellule, supprime celles que personne ne lit et écrit la conduite à tenir pour les autres.
                en: Keeps the cell’s alert book, deletes alerts nobody reads and writes the course of action for the rest.
              4:
                fr: Passe en revue chaque mois avec l’équipe objectifs de service, actions de post-mortem ouvertes et dépendances périmées, et en clôt une part fixée d’avance.
                en: Goes through service objectives, open post-mortem actions and stale dependencies with the team monthly, and closes a share set in advance.
              5:
                fr: Confie aux Staff Engineers la revue d’architecture du domaine et se borne à trancher quand deux avis motivés s’opposent.
                en: Entrusts the domain’s architecture review to Staff Engineers and only rules when two reasoned opinions oppose each other.
              6:
                fr: Définit le niveau de service promis par produit avec le commerce et le support, et publie la réserve d’erreurs dont l’épuisement arrête les nouveautés.
                en: Defines the service level promised per product with sales and support, and publishes the error budget whose exhaustion stops new features.
              7:
                fr: Établit la stratégie technique à trois ans à partir des paris de l’entreprise, et y nomme les technologies à retirer et ce que l’on n’apprendra pas.
                en: Establishes the three-year technology strategy from the company’s bets, and names in it the technologies to withdraw and what will not be learned.
              8:
                fr: Choisit pour le groupe les socles dont la panne arrêterait plusieurs sociétés, et fait jouer une coupure réelle de chacun.
                en: Chooses for the group the foundations whose failure would stop several companies, and has a real outage of each rehearsed.
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
              3:
                fr: Donne au ou à la responsable l’avancée d’un lot en travail restant, et propose une coupe de périmètre avant le retard.
                en: Gives the manager a batch’s progress as work remaining, and proposes a scope cut before the delay.
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
                fr: Tient pour les audits de clients ou d’investisseurs un dossier technique à jour, où les écarts connus sont déclarés avec leur échéance.
                en: Keeps for audits by customers or investors an up-to-date technical file, where known gaps are declared with due dates.
              8:
                fr: Répartit l’investissement technique entre les sociétés du groupe d’après ce qu’a rapporté celui de l’année passée, et montre à chaque direction ce que sa société gagne ou cède.
                en: Divides technology investment between the group’s companies on what last year’s returned, and shows each management what its company gains or gives up.
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
              3:
                text:
                  fr: Écoute un ou une ingénieur·e contre un choix de conception, fait écrire les deux options sur une page et laisse la cellule trancher par un essai court.
                  en: Hears an engineer opposed to a design choice, has both options written on one page and lets the cell decide by a short trial.
                signals:
                  - fr: La page et le résultat de l’essai sont rangés avec le code.
                    en: The page and the trial result sit with the code.
              4:
                text:
                  fr: Fait calculer par l’équipe une échéance tenable, et porte au produit la date demandée et la date calculée.
                  en: Has the team work out a tenable deadline, and carries to product the date requested and the date computed.
                signals:
                  - fr: La décision finale cite les deux dates.
                    en: The final decision cites both dates.
              5:
                text:
                  fr: Réunit chaque trimestre les équipes dont les systèmes se gênent, sur la chronologie des pannes et des retards, et en tire des actions pour chacune.
                  en: Gathers each quarter the teams whose systems get in the way of one another, over the timeline of outages and delays, and draws actions for each.
                signals:
                  - fr: Le relevé commun porte les actions de chaque équipe.
                    en: The joint record carries the actions of each team.
              6:
                text:
                  fr: Met en consultation tout projet de réorganisation, explique ce qui change et ce qui ne changera pas, et y affecte un calendrier.
                  en: Puts any reorganisation project to consultation, explains what changes and what will not, and assigns a calendar to it.
                signals:
                  - fr: Le document publié compare le projet initial et la version finale.
                    en: The published document compares the initial project with the final version.
              7:
                text:
                  fr: Fixe avec la direction les risques techniques qui suspendent un lancement, et les conditions de reprise pour chacun.
                  en: Settles with executives the technical risks that suspend a launch, and the conditions for resuming after each.
                signals:
                  - fr: Les conditions de reprise sont écrites et mesurables.
                    en: Conditions for resuming are written and measurable.
              8:
                text:
                  fr: Écoute les CTO des sociétés opposés à un choix technique commun, et répond à chacun par un amendement, une dérogation datée ou un refus, motifs publiés.
                  en: Hears the companies’ CTOs who object to a common technical choice, and answers each with an amendment, a dated exemption or a refusal, grounds published.
                signals:
                  - fr: Chaque dérogation porte une date de fin et une condition de sortie.
                    en: Each exemption bears an end date and an exit condition.
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
              3:
                text:
                  fr: Passe avec la cellule la liste des secrets et des droits d’un service, retire le superflu et montre où la consigne est écrite.
                  en: Goes through a service’s list of secrets and rights with the cell, removes the surplus and shows where the instruction is written.
                signals:
                  - fr: La liste relue porte deux noms et une date.
                    en: The reread list bears two names and a date.
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
                  fr: Conduit la conformité de l’ingénierie aux normes et aux textes en vigueur, avec un ou une responsable et une échéance par exigence.
                  en: Conducts engineering’s compliance with the standards and texts in force, with an owner and a due date per requirement.
                signals:
                  - fr: Chaque exigence a une preuve classée.
                    en: Each requirement has filed proof.
              7:
                text:
                  fr: Fait répéter l’information des clients et des autorités en cas de compromission (délai légal, faits établis, inconnues) et présente chaque année la procédure au conseil.
                  en: Has word to customers and authorities in case of a breach rehearsed (legal time limit, established facts, unknowns) and presents the procedure to the board every year.
                signals:
                  - fr: Le dernier exercice de notification a moins d’un an.
                    en: The latest notification drill is under a year old.
              8:
                text:
                  fr: Monte une équipe de crise commune aux sociétés, l’exerce sur une attaque simulée et publie à chacune ses délais de réaction.
                  en: Builds a crisis unit common to the companies, drills it on a simulated attack and publishes reaction times to each.
                signals:
                  - fr: Le délai mesuré a baissé entre deux exercices.
                    en: The time measured fell between two drills.
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
              3:
                text:
                  fr: Échange chaque trimestre le module le plus risqué avec un autre membre de la cellule, et répond aux questions par une page ajoutée au dépôt.
                  en: Swaps the riskiest module each quarter with another member of the cell, and answers questions by a page added to the repository.
                signals:
                  - fr: Deux personnes au moins ont modifié chaque module dans le trimestre.
                    en: At least two people changed each module in the quarter.
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
                  fr: Transmet au conseil l’état des dépendances qui ne survivraient pas à un départ ou à une faillite de fournisseur, avec la parade et son coût.
                  en: Gives the board the state of dependencies that would not outlive a departure or a supplier’s bankruptcy, with the remedy and its cost.
                signals:
                  - fr: Le dernier essai de chaque parade est daté.
                    en: The latest trial of each remedy is dated.
              8:
                text:
                  fr: Impose aux sociétés le dépôt de leurs systèmes vitaux chez un tiers séquestre, et en fait reconstruire un par une équipe venue d’ailleurs.
                  en: Requires the companies to deposit vital systems with an escrow agent, and has one rebuilt by a team from elsewhere.
                signals:
                  - fr: La reconstruction a tenu dans la durée annoncée.
                    en: The rebuild fitted the announced time.
"""#)
}
