// Written by bin/embed from Sources/Careers/Templates: change those files, then run bin/embed.
// swift-format-ignore-file
extension EmbeddedTemplates {
    static let productDesign = (name: "product-design", text: #"""
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
      fr: "Huit compétences, six paliers. La filière part du palier 3 de la filière expertise et partage sa numérotation : à numéro égal, rang égal. D’un palier au suivant, on répond de quelques personnes, d’une équipe, de plusieurs, du design de l’entreprise, de l’expérience qu’elle offre en tout lieu, puis d’un groupe de marques."
      en: "Eight competencies, six levels. The track leaves the individual one at level 3 and shares its numbers: equal number, equal rank. From one level to the next one answers for a few people, for a team, for several, for the company’s design, for the experience it offers everywhere, then for a group of brands."
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [growing-designers, safeguards]
      explanation:
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des designers » et « Garde-fous », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle.
        en: One moves to the level aimed at when six of its eight expectations are shown, “Growing designers” and “Safeguards” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person.
    branches-from:
      ladder: product-design
      level: 3
      entry: 3
    crossings:
      - level: 4
        ladder: product-design
        at: 4
      - level: 5
        ladder: product-design
        at: 5
      - level: 6
        ladder: product-design
        at: 6
    levels:
      - order: 3
        name:
          fr: Design Team Lead
          en: Design Team Lead
        titles:
          - fr: Designer référent·e
            en: Design team lead
        scope:
          fr: Le design d’une équipe produit, avec un ou deux designers encadrés pour la première fois.
          en: The design of one product team, with one or two designers led for the first time.
        experience:
          fr: Souvent de 4 à 7 ans, à titre indicatif.
          en: Often 4 to 7 years, as an indication.
        prerequisites:
          - fr: La personne a demandé à encadrer, par écrit, après avoir animé la critique de l’équipe pendant un trimestre.
            en: The person has asked in writing to lead people, after facilitating the team’s critique for a quarter.
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
          - competency: growing-designers
            level: 3
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
      - order: 8
        name:
          fr: Chief Design Officer
          en: Chief Design Officer
        titles:
          - fr: Directeur·rice du design de groupe
            en: Chief design officer
        scope:
          fr: L’expérience que donnent plusieurs sociétés ou marques, qui ont chacune leur direction.
          en: The experience several companies or brands give, each with a management of its own.
        experience:
          fr: Souvent plus de 18 ans, à titre indicatif.
          en: Often more than 18 years, as an indication.
        prerequisites:
          - competency: staffing
            level: 7
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
              3:
                text:
                  fr: Travaille en binôme une heure par semaine avec un ou une designer de l’équipe, commente une maquette ouverte et laisse à cette personne le choix final.
                  en: Pairs for an hour each week with a designer of the team, comments on an open file and leaves the final choice to that person.
                signals:
                  - fr: L’historique de la maquette montre un choix différent du conseil donné.
                    en: The file’s history shows a choice that departs from the advice given.
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
              8:
                text:
                  fr: Ouvre une école interne de design commune aux marques, dont les cours sont donnés par des praticiens de chacune et notés par les participants.
                  en: Opens an internal design school shared by the brands, with courses taught by practitioners from each and rated by participants.
                signals:
                  - fr: Chaque marque a donné et suivi un cours dans l’année.
                    en: Each brand taught and attended a course in the year.
          - key: staffing
            name:
              fr: Recrutement et répartition
              en: Hiring and staffing
            description:
              fr: Recruter sur le travail montré, et placer les designers là où une décision se prend.
              en: Hiring on work shown, and placing designers where a decision is made.
            expectations:
              3:
                text:
                  fr: Propose au ou à la lead la répartition des parcours entre deux designers, selon ce que chacun a encore à montrer, et tient le calendrier d’absences.
                  en: Proposes to the lead how journeys divide between two designers, according to what each has yet to show, and keeps the absence calendar.
                signals:
                  - fr: La répartition écrite cite un attendu par designer.
                    en: The written division cites one expectation per designer.
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
              8:
                text:
                  fr: Négocie un vivier de recherche et d’écriture partagé par les marques, avec une règle de priorité signée et une file visible de tous.
                  en: Negotiates a research and writing pool shared by the brands, with a signed priority rule and a queue visible to all.
                signals:
                  - fr: Les jours consommés par marque sont publiés chaque trimestre.
                    en: Days used per brand are published each quarter.
          - key: reviews-of-work
            name:
              fr: Organisation du travail de conception
              en: Organising design work
            description:
              fr: Donner au design des rituels, des objectifs et du temps.
              en: Giving design its rituals, objectives and time.
            expectations:
              3:
                text:
                  fr: Anime la critique de deux designers sur une question posée d’avance, résume les avis au tableau et envoie le résumé le soir même.
                  en: Facilitates critique between two designers on a question set beforehand, sums up opinions on the board and sends the summary the same evening.
                signals:
                  - fr: Le résumé distingue ce qui est retenu de ce qui est écarté.
                    en: The summary separates what is kept from what is set aside.
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
              8:
                text:
                  fr: Met fin aux cycles de conception concurrents des marques, adopte une cadence unique et laisse à chacune le droit d’en sortir sur motif écrit.
                  en: Ends the brands’ competing design cycles, adopts a single cadence and leaves each the right to opt out on written grounds.
                signals:
                  - fr: Les sorties demandées et leurs motifs sont au registre.
                    en: Opt-outs requested and grounds stand in the register.
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
              3:
                fr: Arrête avec deux designers la liste de contrôle d’un écran prêt à coder, et renvoie une remise où manque un point.
                en: Settles with two designers the checklist of a screen ready to build, and turns back a handoff that omits a point.
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
              8:
                fr: Établit un système de conception pour plusieurs marques, en finance les jetons communs et borne par écrit ce que chacune peut modifier.
                en: Establishes one design system for several brands, funds the common tokens and bounds in writing what each may alter.
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
              3:
                fr: Estime le temps d’étude et de maquette d’un chantier, compare l’estimation au réel à la fin et corrige la suivante.
                en: Estimates study and mock-up time for a piece of work, compares the estimate with actuals at the end and corrects the next one.
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
              8:
                fr: Présente aux actionnaires la part de la fidélité des clients que l’expérience explique, avec la méthode et sa marge d’incertitude.
                en: Presents to shareholders the part of customer retention that experience explains, with the method and the margin of uncertainty.
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
              3:
                text:
                  fr: Reçoit la critique d’un ingénieur sur la maquette d’un ou d’une designer, réunit les deux devant l’écran et fait noter le compromis.
                  en: Receives an engineer’s criticism of a designer’s mock-up, gathers both in front of the screen and gets the compromise noted.
                signals:
                  - fr: Le compromis noté est visible dans le ticket.
                    en: The compromise noted shows in the ticket.
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
              8:
                text:
                  fr: Soumet à un jury d’utilisateurs deux identités de marque que des directions se disputent, publie les votes et applique le résultat.
                  en: Puts two brand identities that departments quarrel over to a panel of users, publishes votes and applies the outcome.
                signals:
                  - fr: Les votes publiés précèdent l’annonce.
                    en: Published votes precede the announcement.
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
              3:
                text:
                  fr: Parcourt au clavier et au lecteur d’écran ce qu’un ou une designer vient de livrer, et montre à cette personne où lire la règle enfreinte.
                  en: Walks with keyboard and screen reader through what a designer just shipped, and shows that person where to read the rule it breaks.
                signals:
                  - fr: Le défaut corrigé renvoie à la règle lue.
                    en: The flaw fixed refers to the rule read.
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
              8:
                text:
                  fr: Engage toutes les marques sur un niveau d’accessibilité qu’un organisme extérieur contrôle chaque année, et publie les écarts par produit.
                  en: Commits all brands to an accessibility level that an outside body inspects each year, and publishes shortfalls product by product.
                signals:
                  - fr: Le rapport de l’organisme est en ligne.
                    en: The body’s report is online.
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
              3:
                text:
                  fr: Affiche au mur de l’équipe les esquisses de la semaine, les siennes d’abord, et note les questions laissées par les passants.
                  en: Pins the week’s sketches on the team wall, starting with personal ones, and records questions left by passers-by.
                signals:
                  - fr: Une esquisse affichée porte la question d’un autre métier.
                    en: A pinned sketch carries a question from another craft.
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
              8:
                text:
                  fr: Invite des clients de plusieurs pays dans l’atelier où se dessine la prochaine gamme, et diffuse les séances non montées à tout le groupe.
                  en: Invites customers from several countries into the studio where the next range is drawn, and broadcasts unedited sessions to the whole group.
                signals:
                  - fr: Les séances de l’année restent consultables.
                    en: The year’s sessions remain open to view.
"""#)
}
