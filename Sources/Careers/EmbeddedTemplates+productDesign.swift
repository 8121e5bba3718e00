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
      fr: Treize compétences, six paliers ; chaque palier s’ajoute aux précédents. On passe de l’écran au parcours, du parcours au produit, puis à ce que plusieurs équipes partagent. Une filière management s’ouvre à partir du palier 3.
      en: Thirteen competencies, six levels; each level adds to those below. One moves from the screen to the journey, from the journey to the product, then to what several teams share. A manager track opens from level 3.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [fair-interfaces]
      explanation:
        fr: On passe au palier visé quand dix attendus sur treize y sont montrés, dont « Accessibilité et interfaces loyales », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. Un signal est un exemple, et un acte de même portée le vaut.
        en: One moves to the level aimed at when ten of its thirteen expectations are shown, “Accessibility and fair interfaces” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person. A signal is an example, and an act of the same reach is worth as much.
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
          fr: Tous les parcours d’un produit, dans un cadre convenu.
          en: All the journeys of a product, within an agreed frame.
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
                fr: Observe des utilisateurs en situation réelle avec une personne référente et restitue, vidéo ou citation à l’appui, les moments de blocage.
                en: Observes users in a real situation with a reference person and reports the moments of blockage, with video or quotation in hand.
              2:
                fr: Rédige un guide d’entretien sans question orientée, recrute des personnes aux usages opposés et relie chaque constat à celles qui l’ont exprimé.
                en: Drafts an interview guide free of leading questions, recruits people of opposed uses and links each finding to those who voiced it.
              3:
                fr: Programme les études du produit selon les décisions à prendre, et choisit la méthode que demande l’incertitude la plus coûteuse.
                en: Schedules the product’s studies by the decisions ahead, and picks the method that the most expensive uncertainty calls for.
              4:
                fr: Bâtit un panel commun à plusieurs équipes, avec consentements et fréquence de sollicitation, et y joint le répertoire des études déjà menées.
                en: Builds a panel shared by several teams, with consents and contact limits, and adds to it the repository of studies already run.
              5:
                fr: Étend la recherche du domaine à des publics absents de ses études (non-clients, aidants, agents de guichet) et présente les besoins relevés à côté de ceux que le plan traite.
                en: Extends the domain’s research to groups absent from its studies (non-customers, carers, counter staff) and presents the needs found beside those the plan covers.
              6:
                fr: Monte avec des organismes extérieurs des études auprès de publics peu consultés, et en publie la méthode et les résultats.
                en: Sets up with outside bodies studies of seldom consulted populations, and publishes method and findings.
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
                fr: Teste le parcours avec des personnes concernées avant développement, corrige les blocages et rejoue la séance sur la version corrigée.
                en: Tests the journey with people concerned before coding starts, corrects blockages and replays the session on the amended version.
              3:
                fr: Définit pour le produit les tâches témoins dont le taux de réussite se mesure à chaque version, et la valeur sous laquelle une sortie attend.
                en: Defines for the product the benchmark tasks whose success rate is measured at each version, and the value below which a release waits.
              4:
                fr: Compare sur un même protocole des solutions conçues par des équipes différentes pour un besoin voisin, et recommande laquelle garder, mesures à l’appui.
                en: Compares on one protocol solutions designed by different teams for a neighbouring need, and recommends which to keep, with measures in support.
              5:
                fr: Intègre au suivi trimestriel du domaine une mesure d’effort des utilisateurs, lue avec la data, et en tire les parcours à reprendre.
                en: Adds to the domain’s quarterly follow-up a measure of user effort, read with data analysts, and draws from it the journeys to rework.
              6:
                fr: Fixe pour tous les produits de l’entreprise un seuil d’utilisabilité et son protocole, et publie chaque semestre ceux qui passent en dessous.
                en: Sets for all the company’s products a usability threshold and its protocol, and publishes each half-year which ones fall below.
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
                fr: Réordonne la navigation du produit autour des tâches observées, et garde à portée d’un geste les parcours rares dont dépend un droit ou la sécurité.
                en: Reorders the product’s navigation around observed tasks, and keeps one action away the rare journeys on which safety or a right depends.
              4:
                fr: Relie les étapes tenues par plusieurs équipes, courrier et support compris, dans un seul plan de service où chaque rupture a un propriétaire.
                en: Connects steps held by several teams, mail and support included, in a single service blueprint where each break has an owner.
              5:
                fr: Propose au domaine une structure cible à deux ans et la découpe en étapes utilisables séparément, dont la première est en service.
                en: Proposes to the domain a two-year target structure and cuts it into steps that each serve alone, the first of which is live.
              6:
                fr: Définit le modèle de l’offre commun à l’entreprise (comptes, rôles, objets) et tient avec chaque équipe le plan qui en rapproche son produit.
                en: Defines the model of the offer common to the company (accounts, roles, objects) and keeps with each team the plan that brings its product closer to it.
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
                fr: Écrit les messages d’erreur du parcours avec le support, cause et remède compris, et compare les contacts reçus avant et après.
                en: Writes the journey’s error messages with support, cause and remedy included, and compares contacts received before and after.
              3:
                fr: Arrête la hiérarchie visuelle du produit, la documente par des exemples refusés, et la confie à l’équipe qui l’applique sans relecture.
                en: Settles the product’s visual hierarchy, documents it with rejected examples, and hands it to a team that applies it without review.
              4:
                fr: Conçoit une interaction que plusieurs équipes partagent (recherche, saisie, hors connexion) et en livre le premier exemple en production.
                en: Designs an interaction several teams share (search, data entry, offline) and ships the first example in production.
              5:
                fr: Accorde dans tout le domaine l’interface, les courriels et les documents légaux, dans chaque langue servie, avec les traducteurs.
                en: Brings interface, e-mails and legal documents into line across the domain, in each language served, working with translators.
              6:
                fr: Fixe avec la communication ce que la marque peut changer à l’écran et ce que la lisibilité interdit, essais de lecture à l’appui.
                en: Sets with communications what the brand may change on screen and what legibility rules out, with reading tests in support.
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
                fr: Retire du produit les variantes en double et rend compte du nombre de composants restants.
                en: Removes duplicate variants from the product and reports the number of components left.
              4:
                fr: Décide des évolutions d’une famille de composants utilisée ailleurs, publie les ruptures un mois avant et écrit le guide de migration.
                en: Decides on changes to a component family used elsewhere, publishes breaking ones a month ahead and writes the migration guide.
              5:
                fr: Tient avec l’ingénierie le bilan annuel du système (temps gagné par les équipes, adoption, coût d’entretien) et en tire la demande de moyens du domaine.
                en: Keeps with engineering the yearly record of the system (hours saved by teams, adoption, upkeep cost) and draws the domain’s request for means from it.
              6:
                fr: Écrit pour toutes les équipes de l’entreprise ce que le système impose, recommande ou laisse libre, et comment un apport est accepté.
                en: Writes for all the company’s teams what the system requires, recommends or leaves open, and how a contribution is accepted.
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
                fr: Chiffre ce que coûte aux équipes un défaut d’usage commun (appels, reprises, abandons) et propose son rang dans leurs plans.
                en: Puts a figure on what a shared usability flaw costs teams (calls, rework, abandonment) and proposes its rank in the plan of each.
              5:
                fr: Soumet au comité du domaine un pari d’expérience, avec hypothèse de revenu et seuil d’arrêt, et y rend compte du résultat à la date dite.
                en: Submits to the domain committee a bet on experience, with a revenue hypothesis and a stopping threshold, and reports its result there on the date set.
              6:
                fr: Défend devant la direction et le conseil les choix de conception de l’entreprise, preuves d’usage et hypothèses non vérifiées en main.
                en: Defends the company’s design choices before executives and the board, with proof of use and untested assumptions in hand.
          - key: pace
            name:
              fr: Rythme et finition
              en: Pace and finishing
            description:
              fr: Promettre une date, livrer par tranches, et finir ce qui est ouvert.
              en: Promising a date, delivering in slices, and finishing what is open.
            expectations:
              1:
                fr: Dit en début de semaine ce qui sera prêt à coder, puis remet ce qui était annoncé ou prévient un jour plus tôt.
                en: Says at the start of the week what will be ready to build, then hands over what was announced or gives notice a day ahead.
              2:
                fr: Livre le parcours par tranches que le développement peut commencer, et reste dessus jusqu’à la correction du dernier écart convenu.
                en: Delivers the journey in slices that engineering can start on, and stays with it until the last agreed deviation is corrected.
              3:
                fr: Tient le calendrier de conception du produit un cycle avant le développement, et choisit à l’avance la version réduite qui sauverait la date.
                en: Holds the product’s design calendar one cycle ahead of engineering, and picks beforehand the reduced version that would save the date.
              4:
                fr: Coordonne les livraisons de conception que plusieurs équipes attendent, place en tête celles qui en bloquent d’autres et mène à terme les finitions laissées ouvertes.
                en: Coordinates the design deliveries several teams await, puts first those that block others and carries unfinished details through.
              5:
                fr: Compare chaque trimestre, dans le domaine, les parcours promis et ceux en service, et revoit avec produit et technique la manière de planifier.
                en: Compares each quarter the journeys promised in the domain with those live, and reworks the way of planning with product and technology.
              6:
                fr: Définit pour tous les produits ce qui doit être fini avant l’ouverture et ce qui peut suivre, et publie chaque année les finitions restées en attente.
                en: Defines for all products what must be finished before opening and what may follow, and publishes every year the details left pending.
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
                  fr: Présente ses maquettes en critique, énonce la question posée et note les suites données à chaque remarque.
                  en: Presents mock-ups in critique, states the question asked and notes what became of each remark.
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
                  - fr: Le relevé dit, pour chaque parcours commun, ce qui a été rapproché et ce qui reste distinct.
                    en: The record says, for each common journey, what was brought together and what stays apart.
              5:
                text:
                  fr: Soumet les choix du domaine à la contradiction des dirigeants en revue, distingue goût et constat, et publie ce que la revue a changé ou non.
                  en: Puts the domain’s choices to executives for contradiction in review, tells taste from finding, and publishes what the review changed or did not.
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
                  fr: Convie le développement dès l’esquisse et reporte sur la maquette les contraintes techniques apprises et celles à vérifier.
                  en: Invites engineering at the sketch stage and enters on the mock-up the technical constraints learned and those to check.
                signals:
                  - fr: L’esquisse annotée par le développement est datée d’avant la maquette.
                    en: The sketch annotated by engineering is dated before the mock-up.
              3:
                text:
                  fr: Cadre avec produit et technique le problème de chaque trimestre, et écrit dans la note commune ce que la conception mettra à l’épreuve d’abord.
                  en: Frames each quarter’s problem with product and technology, and writes in the joint note what design is to test first.
                signals:
                  - fr: La note de cadrage est datée d’avant les maquettes du trimestre.
                    en: The framing note is dated before the quarter’s mock-ups.
              4:
                text:
                  fr: Amène plusieurs équipes à décider d’un chantier commun en réunissant autour d’un prototype les personnes qui le construiront.
                  en: Brings several teams to decide on common work by gathering around a prototype the people who are to build it.
                signals:
                  - fr: Une décision écrite dans la semaine suit la séance.
                    en: A written decision follows the session within the week.
              5:
                text:
                  fr: Codirige le domaine avec ses homologues produit et technique sur un budget commun, et y classe dans une même liste les chantiers avec et sans conception.
                  en: Co-directs the domain with counterparts in product and technology on a joint budget, and ranks in one list work with design in it and work without.
                signals:
                  - fr: Le plan annuel donne l’ordre des chantiers des trois métiers, avec les raisons.
                    en: The yearly plan gives the order of work of the three crafts, with the reasons.
              6:
                text:
                  fr: Écrit avec le commerce, les achats et le juridique les exigences d’usage que l’entreprise promet et demande dans ses contrats.
                  en: Writes with sales, procurement and legal the usability requirements the company promises and asks for in contracts.
                signals:
                  - fr: Les modèles de contrat et d’appel d’offres contiennent ces exigences.
                    en: The contract and tender templates contain those requirements.
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
                  fr: Range avec chaque écran livré les fichiers sources, les choix faits et leurs raisons, pour la personne qui reprendra.
                  en: Files with each screen delivered the source files, the choices made and the reasons, for whoever takes over.
                signals:
                  - fr: Le dossier de l’écran s’ouvre sur la liste des choix.
                    en: The screen’s folder opens on the list of choices.
              2:
                text:
                  fr: Donne à des collègues d’autres métiers un rôle dans les tests d’utilisabilité du parcours (observation, prise de notes, restitution).
                  en: Gives colleagues of other crafts a role in the journey’s usability tests (observing, taking notes, reporting back).
                signals:
                  - fr: Le compte rendu de test nomme les métiers présents et le rôle tenu par chacun.
                    en: The test report names the crafts present and the role each held.
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
                  fr: Laisse à des designers du domaine des sujets que l’on tenait soi-même, par étapes convenues, et reste en retrait aux revues.
                  en: Leaves to designers of the domain subjects once held in person, by agreed stages, and stays in the background at reviews.
                signals:
                  - fr: La revue suivante s’est tenue sous un autre nom.
                    en: The following review was held under another name.
              6:
                text:
                  fr: Compose la formation commune aux designers de l’entreprise, en anime une partie et la révise chaque année sur les retours reçus.
                  en: Composes the training common to the company’s designers, teaches part of it and revises it each year on feedback received.
                signals:
                  - fr: Chaque module porte la date de sa dernière révision et sa raison.
                    en: Each module bears the date of its latest revision and the reason.
          - key: feedback
            name:
              fr: Feedback et apprentissage
              en: Feedback and learning
            description:
              fr: Chercher l’effet que l’on fait aux autres, en parler, et réparer.
              en: Looking for the effect one has on others, talking about it, and mending.
            expectations:
              1:
                text:
                  fr: Prend un moment avec un pair, à la fin de chaque cycle, pour parler de sa façon de recevoir les avis, et annonce ce qui changera.
                  en: Takes a moment with a peer at the end of each cycle to talk about how opinions were received, and announces what is to change.
                signals:
                  - fr: Le pair dit au cycle suivant ce qui a changé.
                    en: The peer says in the next cycle what changed.
              2:
                text:
                  fr: Dit à un ou une collègue, hors séance, l’effet d’une intervention sur le groupe, et demande quelle intention la portait.
                  en: Tells a colleague, outside the session, what an intervention did to the group, and asks what the intention was.
                signals:
                  - fr: L’échange a eu lieu dans la semaine, sans tiers.
                    en: The exchange took place within the week, without a third party.
              3:
                text:
                  fr: Revient avec l’équipe du produit, en fin de chantier, sur ce que chacun a trouvé difficile, commence par sa propre part et convient d’un essai.
                  en: Goes over with the product team, as work ends, what each found hard, starts with a personal share in it and agrees on a trial.
                signals:
                  - fr: Le relevé s’ouvre sur la part de la personne qui a proposé l’échange.
                    en: The record opens with the share of the person who proposed the exchange.
              4:
                text:
                  fr: Anime entre design et développement de plusieurs équipes une séance où chaque côté nomme une habitude à garder et une à quitter, et relit l’accord au trimestre suivant.
                  en: Runs between design and engineering in several teams a session in which each side names one habit to keep and one to leave, and rereads the agreement a quarter later.
                signals:
                  - fr: L’accord relu dit ce qui a été tenu et ce qui ne l’a pas été.
                    en: The agreement, reread, says what was held to and what was not.
              5:
                text:
                  fr: Va dire aux responsables du domaine ce que leur manière de juger les maquettes provoque chez les designers, et négocie un point à modifier.
                  en: Goes to the domain’s heads to say what the way mock-ups are judged provokes among designers, and negotiates one point to alter.
                signals:
                  - fr: Le point négocié est annoncé aux designers, avec sa date d’essai.
                    en: The point negotiated is announced to designers, with its trial date.
              6:
                text:
                  fr: Écrit avec les ressources humaines la pratique de retours entre designers (quand, par qui, comment répondre), y forme les volontaires et en lit les effets chaque année.
                  en: Writes with human resources the practice of feedback between designers (when, by whom, how to answer), trains volunteers in it and reads its effects every year.
                signals:
                  - fr: La revue annuelle cite ce que les designers ont dit de la pratique et le changement décidé.
                    en: The yearly review cites what designers said of the practice and the change decided.
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
              fr: "Personne ne connaît les règles par cœur : chacun les consulte au bon moment et partage ce qu’il a trouvé. Obstacles d’accès, consentements, procédés trompeurs, défauts à déclarer."
              en: "Nobody knows the rules by heart: everybody looks them up at the time of need and shares the finding. Access barriers, consents, deceptive patterns, flaws to report."
            expectations:
              1:
                text:
                  fr: Passe sa maquette à la liste de contrôle d’accès et de consentement (contraste, ordre du clavier, cases cochées d’avance) et cite la règle consultée.
                  en: Runs the mock-up through the checklist on access and consent (contrast, keyboard order, pre-ticked boxes) and cites the rule consulted.
                signals:
                  - fr: La liste remplie est jointe à la maquette livrée.
                    en: The completed list is attached to the mock-up delivered.
              2:
                text:
                  fr: Parcourt chaque étape sans souris, puis au lecteur d’écran, et annonce le jour même à l’équipe un défaut de son fait déjà en service, avec sa correction.
                  en: Goes through each step without a mouse, then with a screen reader, and tells the team the same day of a flaw of one’s own already live, with its fix.
                signals:
                  - fr: Le compte rendu d’essai est daté d’avant la sortie.
                    en: The trial report is dated before release.
                  - fr: Le défaut annoncé porte les personnes gênées et la date de correction.
                    en: The flaw announced names the people hampered and the date of the fix.
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
                  fr: Refuse par écrit un procédé trompeur ou une barrière d’accès qu’une équipe demande, propose une variante et verse le cas à la bibliothèque de réponses commune.
                  en: Refuses in writing a deceptive pattern or an access barrier that a team asks for, proposes a variant and adds the case to the shared library of answers.
                signals:
                  - fr: Chaque réponse porte sa source, sa date et le cas d’origine.
                    en: Each answer bears its source, its date and the case it came from.
              5:
                text:
                  fr: Associe des personnes handicapées à la conception du domaine, rémunérées pour ce travail, et publie les obstacles que relèvent les séances.
                  en: Involves disabled people in the domain’s design, paid for that work, and publishes the barriers that sessions bring up.
                signals:
                  - fr: Le calendrier des séances et les contrats existent.
                    en: The calendar of sessions and the contracts exist.
                  - fr: Chaque obstacle publié porte une date de correction ou la raison d’attendre.
                    en: Each barrier published bears a date for its fix or the reason to wait.
              6:
                text:
                  fr: Définit avec le juridique les procédés de persuasion auxquels renoncent tous les produits de l’entreprise, et fait inspecter chaque année les parcours en service.
                  en: Defines with legal the persuasion techniques that all the company’s products forgo, and has live journeys inspected every year.
                signals:
                  - fr: La liste des procédés et la dernière inspection sont accessibles à tout le personnel.
                    en: The list of techniques and the latest inspection are open to all staff.
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
                  - fr: Les réactions reçues sont conservées avec la suite donnée.
                    en: The reactions received are on file with what became of each.
              4:
                text:
                  fr: Affiche l’avancement de tous les chantiers de conception transverses au même endroit, retards et impasses compris.
                  en: Displays progress on all cross-team design work in one place, delays and dead ends included.
                signals:
                  - fr: Chaque impasse affichée dit ce qui a été essayé et pourquoi le travail s’est arrêté.
                    en: Each dead end on display says what was tried and why work stopped.
              5:
                text:
                  fr: Soumet la structure cible à une consultation des équipes quand un tiers est encore ouvert, et désigne ce tiers.
                  en: Puts the target structure to consultation among teams while one third is still open, and marks that third.
                signals:
                  - fr: La version finale renvoie aux avis reçus, suivis ou non.
                    en: The final version points to the opinions received, followed or not.
              6:
                text:
                  fr: Présente à tout le personnel, avant décision, les choix de conception qui engagent l’entreprise, avec ce qui reste incertain.
                  en: Presents to all staff, ahead of the decision, the design choices that bind the company, with what stays uncertain.
                signals:
                  - fr: Le support et les questions reçues sont en ligne, datés d’avant la décision.
                    en: The slides and the questions received are online, dated before the decision.
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
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des designers » et « Garde-fous », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. Un signal est un exemple, et un acte de même portée le vaut.
        en: One moves to the level aimed at when six of its eight expectations are shown, “Growing designers” and “Safeguards” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person. A signal is an example, and an act of the same reach is worth as much.
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
                  - fr: Le relevé cite, pour chaque palier retenu, les pièces du dossier.
                    en: The record cites, for each level settled, the items of the file.
              6:
                text:
                  fr: Crée pour les designers des passages vers la recherche, le système de conception ou le produit, et en publie les conditions et le bilan.
                  en: Creates for designers moves into research, the design system or product management, and publishes the conditions and the results.
                signals:
                  - fr: Le bilan annuel compte les demandes, les passages et les refus motivés.
                    en: The yearly account counts requests, moves and reasoned refusals.
              7:
                text:
                  fr: Présente chaque année au comité de rémunération les écarts entre designers et autres métiers de même valeur, avec un calendrier de rattrapage chiffré.
                  en: Presents to the pay committee every year the gaps between designers and other crafts of equal value, with a costed timetable for catching up.
                signals:
                  - fr: Le calendrier proposé et la réponse du comité figurent au même dossier.
                    en: The proposed timetable and the committee’s answer sit in one file.
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
                  fr: Rend visible la charge des designers par équipe, fixe le nombre de produits confiés à une même personne et motive chaque exception.
                  en: Makes designers’ load per team visible, sets how many products one person may hold and gives the reason for each exception.
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
                  fr: Ouvre par des travaux publiés et des partenariats d’écoles de nouvelles voies d’entrée, et mesure pour chacune l’ancienneté à deux ans.
                  en: Opens new routes of entry through published work and school partnerships, and measures retention at two years for each.
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
                  fr: Réserve dans la semaine de l’équipe un temps de critique et un temps de terrain, et en annonce le sujet une semaine avant.
                  en: Sets aside in the team’s week one slot for critique and one for fieldwork, and announces the subject a week ahead.
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
                  fr: Convient avec les responsables des lieux, du support et des produits de qui répond de chaque étape qu’un client traverse, et en suit les résultats.
                  en: Agrees with the heads of places, support and products on who answers for each step a customer crosses, and follows the results.
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
                fr: Relit les parcours de l’équipe en service, tels que les clients les voient, et présente pour le plan les trois défauts qui bloquent le plus de personnes.
                en: Reviews the team’s live journeys as customers see them, and puts forward for the plan the three flaws that block most people.
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
                fr: Prépare avec le produit le dossier d’un chantier d’usage, coût et gain attendus, et y compare ensuite le réel.
                en: Prepares with product the case for a piece of usability work, expected cost and gain, and later compares the actual ones.
              5:
                fr: Gère le budget d’études et de prestataires du domaine, met les fournisseurs en concurrence à l’échéance et relie chaque dépense à une décision servie.
                en: Manages the domain’s budget for studies and contractors, tenders when terms end and ties each expense to a decision served.
              6:
                fr: "Remet à la direction un bilan annuel du design : ce qui s’isole, ce qui ne s’isole pas, et ce que coûterait l’abandon de chaque activité."
                en: "Hands the executive team a yearly account of design: which part stands out, which part does not, and what dropping each activity would cost."
              7:
                fr: Écrit avec le commerce une promesse d’expérience mesurable, et expose au conseil ses résultats et les revenus qui la contredisent.
                en: Writes with sales a measurable experience promise, and sets out to the board its results and the revenue that contradicts it.
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
                  fr: Recueille les désaccords des designers avec le produit, les porte devant les responsables du domaine et rapporte la réponse à chaque designer.
                  en: Collects designers’ disagreements with product, takes these to the domain’s heads and brings the answer back to each designer.
                signals:
                  - fr: Le relevé donne la date et la raison de chaque réponse.
                    en: The record gives the date and the reason of each answer.
              6:
                text:
                  fr: Fixe avec la direction comment se tranche un choix de conception contesté (observations, expérience limitée, délai) et en applique l’issue.
                  en: Settles with the executive team how a contested design choice is decided (observations, limited experiment, deadline) and applies the outcome.
                signals:
                  - fr: La règle est publiée, et chaque expérience y renvoie.
                    en: The rule is published, and each experiment refers to it.
              7:
                text:
                  fr: Ouvre aux utilisateurs un lieu public où contester les changements du produit, et y répond à date fixe.
                  en: Opens to users a public place to contest product changes, and replies there on set dates.
                signals:
                  - fr: Chaque réponse annonce une correction datée ou un refus motivé.
                    en: Each reply announces a dated correction or a reasoned refusal.
              8:
                text:
                  fr: Tranche un choix de conception que des marques se disputent (composant, parcours, ton) après avoir observé les clients de chacune, et publie ses motifs et le fait qui rouvrirait le débat.
                  en: Rules on a design choice that brands dispute (component, journey, tone) after watching customers of each, and publishes the grounds and the fact that would reopen it.
                signals:
                  - fr: Les marques concernées appliquent le choix dans une version suivante.
                    en: The brands concerned apply the choice in a later release.
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
                  - fr: Chaque alerte lue porte une suite et une date.
                    en: Each alert read bears an outcome and a date.
              6:
                text:
                  fr: Établit avec le juridique la procédure d’examen des procédés persuasifs, par laquelle passe tout test avant son ouverture.
                  en: Establishes with legal the procedure for examining persuasive techniques, through which each experiment goes before opening.
                signals:
                  - fr: Chaque avis rendu cite l’article ou la décision consultés.
                    en: Each opinion given cites the article or ruling consulted.
              7:
                text:
                  fr: Rencontre chaque année des associations d’usagers et publie les exigences que les produits appliqueront, ainsi que celles écartées.
                  en: Meets users’ associations every year and publishes the requirements that products are to apply, as well as those set aside.
                signals:
                  - fr: Chaque exigence retenue a une date de mise en œuvre.
                    en: Each requirement kept has a date of application.
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
                  fr: Présente à l’équipe ses propres notes d’organisation à l’état de brouillon et répond à chaque avis avant la version finale.
                  en: Presents personal organisation notes to the team as drafts and answers each opinion ahead of the final version.
                signals:
                  - fr: L’historique de la note montre le brouillon, les avis et les réponses.
                    en: The history of the note shows draft, opinions and answers.
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
                  fr: Soumet la vision d’expérience à des clients volontaires avant le conseil, et joint leurs réponses au dossier, refus compris.
                  en: Puts the experience vision to volunteer customers ahead of the board, and attaches the replies to the papers, refusals included.
                signals:
                  - fr: Le dossier du conseil reproduit les réponses recueillies.
                    en: The board papers reproduce the replies collected.
              8:
                text:
                  fr: Fait travailler des clients de plusieurs marques sur les esquisses de la prochaine gamme, avec consentement et confidentialité écrits, et montre au groupe ce que ces séances ont changé.
                  en: Has customers of several brands work on sketches of the next range, under written consent and confidentiality, and shows the group what these sessions changed.
                signals:
                  - fr: L’esquisse se lit avant et après la séance, sans nom ni image de clients.
                    en: The sketch is on view before and after the session, without names or images of customers.
"""#)
}
