// Written by bin/embed from Sources/Careers/Templates: change those files, then run bin/embed.
// swift-format-ignore-file
extension EmbeddedTemplates {
    static let productManagement = (name: "product-management", text: #"""
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
      fr: Douze compétences, six paliers ; chaque palier s’ajoute aux précédents. D’un palier au suivant, c’est le périmètre, la latitude de décision ou le nombre de personnes touchées qui grandit. Une filière management s’ouvre à partir du palier 3.
      en: Twelve competencies, six levels; each level adds to those below. From one level to the next it is the scope, the latitude to decide or the number of people affected that grows. A manager track opens from level 3.
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [user-protection]
      explanation:
        fr: On passe au palier visé quand neuf attendus sur douze y sont montrés, dont « Protection des utilisateurs », et que l’entreprise a besoin de ce périmètre. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. Un signal est un exemple, et un acte de même portée le vaut.
        en: One moves to the level aimed at when nine of its twelve expectations are shown, “User protection” among them, and when the company needs that scope. An expectation nobody gave the person an opportunity to show does not count against that person. A signal is an example, and an act of the same reach is worth as much.
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
          fr: Un produit et ses priorités, dans un cadre convenu.
          en: A product and its priorities, within an agreed frame.
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
                fr: Mène des entretiens avec une personne référente et range à part les faits, les citations et les interprétations.
                en: Conducts interviews alongside a reference person and files facts, quotes and interpretations apart.
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
                fr: Étudie chaque année un public que le domaine ne sert pas, et y mène un premier essai ou écrit pourquoi s’en abstenir.
                en: Studies each year an audience the domain does not serve, and runs a first trial with it or writes down why not to.
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
                fr: Désigne l’indicateur qui gouverne le domaine et celui qui en surveille les effets indésirables, et publie à partir de quelle valeur un projet s’arrête.
                en: Names the indicator that steers the domain and the one that watches for side effects, and publishes the value from which a project stops.
              6:
                fr: Tient le bilan interne des paris de l’entreprise, échecs compris, et dit pour chacun ce que la mesure ne permet pas de conclure.
                en: Keeps the in-house record of the company’s bets, failures included, and says for each what the measure cannot settle.
      - key: decide
        name:
          fr: Décider et livrer
          en: Decide and deliver
        kind: hard
        competencies:
          - key: direction
            name:
              fr: Vision et positionnement
              en: Vision and positioning
            description:
              fr: Dire pour qui, face à quoi et jusqu’où, et y tenir ses choix.
              en: Saying for whom, against what and how far, and holding choices to it.
            expectations:
              1:
                fr: Compare la partie confiée à ce que les utilisateurs emploient aujourd’hui à la place, et en tire une différence à proposer.
                en: Compares the part held with what users employ today in its place, and draws from it one difference to propose.
              2:
                fr: Écrit pour qui la fonctionnalité est faite, comment cette personne se débrouille sans, et la promesse unique que l’on pourra vérifier.
                en: Writes for whom the feature is made, how that person manages without it, and the single promise that can be checked.
              3:
                fr: Rédige le cap du produit à un an (public visé, avantage sur les rivaux, limites assumées) et le confronte chaque trimestre aux résultats.
                en: Drafts the product’s one-year direction (audience, edge over rivals, limits accepted) and sets it against results each quarter.
              4:
                fr: Formule la visée commune de plusieurs équipes sur un problème, avec ce que chacune arrêtera, et vérifie que leurs plans la suivent.
                en: States the common aim of several teams on a problem, with what each is to stop, and checks that plans follow it.
              5:
                fr: Propose la stratégie du domaine à trois ans (où gagner, où renoncer, à quels signes en changer) et la révise chaque année avec les équipes.
                en: Proposes the domain’s three-year strategy (where to win, where to give up, on which signs to change it) and revises it every year with the teams.
              6:
                fr: Expose à la direction les positions que l’entreprise pourrait prendre sur ses marchés, avec le pari que chacune exige et ce qui l’invaliderait.
                en: Sets out to executives the positions the company might take in its markets, with the bet each demands and what would invalidate it.
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
                fr: Arrête la feuille de route du produit dans le cadre convenu et tient à jour la liste de ce qui ne sera pas fait.
                en: Settles the product roadmap within the agreed frame and maintains the list of what will not be done.
              4:
                fr: Tranche entre les demandes concurrentes de plusieurs équipes selon un critère écrit que toutes avaient lu avant.
                en: Decides between competing demands of several teams by a written criterion that all had read beforehand.
              5:
                fr: Compare chaque année les activités du domaine, propose à la direction lesquelles réduire et chiffre les moyens libérés.
                en: Compares the domain’s activities every year, proposes to management which to reduce and puts a figure on what that frees.
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
                fr: Mesure dans le domaine où une idée attend avant de servir, essaie un changement choisi par les équipes et publie le délai avant et après.
                en: Measures across the domain where an idea waits before it serves, tries a change chosen by teams and publishes the lead time before and after.
              6:
                fr: Écrit avec les directions les étapes que suit tout lancement de l’entreprise (annonce, ouverture, retour arrière), et les corrige chaque année d’après les précédents.
                en: Writes with departments the steps that any launch of the company follows (notice, opening, rollback), and amends these every year in light of past ones.
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
                fr: Propose une évolution de prix, d’offre ou de coût du produit et en mesure l’effet sur la marge ou sur le coût de service.
                en: Proposes a change of price, offer or cost of the product and measures the effect on margin or on cost to serve.
              4:
                fr: Construit avec les ventes et le support un dossier d’investissement commun à plusieurs équipes, approuvé puis suivi.
                en: Builds with sales and support an investment case shared by several teams, approved and then followed up.
              5:
                fr: Explique chaque trimestre à la direction l’écart entre les moyens du domaine et ce qu’ils ont produit, et propose une réaffectation.
                en: Explains to management each quarter the gap between the domain’s means and what came of these, and proposes a reallocation.
              6:
                fr: Prépare les choix qui changeraient ce que l’entreprise vend ou la manière dont on la paie, et chiffre devant le conseil ce que chacun ferait gagner et perdre.
                en: Prepares the choices that would change what the company sells or how it gets paid, and puts figures before the board on what each would gain and lose.
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
                  - fr: La relecture du design et du développement est datée d’avant le dépôt.
                    en: The review by design and engineering is dated before the filing.
              2:
                text:
                  fr: Anime les séances où la fonctionnalité prend forme et retient une solution venue d’ailleurs que du produit.
                  en: Runs the sessions where the feature takes shape and adopts a solution that came from outside product.
                signals:
                  - fr: Le dossier attribue la solution retenue au métier qui l’a apportée.
                    en: The file credits the adopted solution to the craft that brought it.
              3:
                text:
                  fr: Convient avec le design et le développement des décisions que chacun prend seul, et défend ces choix devant le reste de l’entreprise.
                  en: Agrees with design and engineering which decisions each makes alone, and defends those choices before the rest of the company.
                signals:
                  - fr: La note de cadrage distingue les décisions laissées à chaque métier.
                    en: The framing note tells apart the decisions left to each craft.
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
                  fr: Partage avec les responsables des métiers le recrutement et l’organisation du domaine, sur des besoins comparés métier par métier.
                  en: Shares with heads of craft the hiring and organisation of the domain, on needs compared craft by craft.
                signals:
                  - fr: Le plan annuel porte les besoins chiffrés de chaque métier et l’accord des responsables.
                    en: The yearly plan carries figures for the needs of each craft and the consent of the heads.
              6:
                text:
                  fr: Instaure dans l’entreprise une revue où chaque métier peut suspendre un lancement, et s’y soumet.
                  en: Sets up a company review where any craft may suspend a launch, and complies with it.
                signals:
                  - fr: La règle de la revue est publiée, et chaque lancement porte les avis rendus.
                    en: The rule of the review is published, and each launch carries the opinions given.
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
                  - fr: La réponse écrite commence par l’objection reformulée.
                    en: The written answer opens with the objection restated.
              3:
                text:
                  fr: Réunit les personnes opposées à un choix du produit, recueille la condition de chacune et décide en séance.
                  en: Gathers those opposed to a product choice, collects a condition from each and decides in the session.
                signals:
                  - fr: La décision liste les conditions satisfaites et celles qui ne le sont pas.
                    en: The decision lists the conditions met and those not met.
              4:
                text:
                  fr: Met au jour un conflit d’objectifs entre équipes et fait trancher lequel cède, avec le coût de chaque option.
                  en: Brings to light a conflict of objectives between teams and gets a ruling on which one yields, with the cost of each option.
                signals:
                  - fr: Le relevé nomme l’objectif qui cède et le coût accepté.
                    en: The record names the objective that yields and the cost accepted.
              5:
                text:
                  fr: Annonce une décision défavorable aux personnes qui en subissent l’effet, répond aux questions et publie ce que l’échange a changé ou non.
                  en: Announces an adverse decision to the people affected by it, takes questions and publishes what the exchange changed or did not.
                signals:
                  - fr: Les questions et leurs réponses sont publiées sous dix jours.
                    en: Questions and answers are published within ten days.
                  - fr: Chaque demande de changement a une réponse motivée.
                    en: Each request for a change has a reasoned answer.
              6:
                text:
                  fr: Obtient un accord écrit entre des directions aux intérêts contraires, ou avec un partenaire extérieur.
                  en: Reaches a written agreement between departments with opposed interests, or with an outside partner.
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
                  fr: Tient à jour, pour qui reprendrait sa partie, les termes, les décisions passées et les questions fréquentes.
                  en: Keeps up to date, for whoever would take over the part held, its terms, past decisions and frequent questions.
                signals:
                  - fr: La page porte la date de sa dernière mise à jour, dans le trimestre.
                    en: The page bears the date of its latest update, within the quarter.
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
                  - fr: Le bilan de fin reprend l’objectif et dit ce qui reste à montrer.
                    en: The closing review takes up the goal and says what remains to be shown.
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
                  fr: Dirige dans l’entreprise un parcours d’apprentissage du métier, dont les contenus sont revus chaque année.
                  en: Leads across the company a learning path for the craft, whose contents are reviewed every year.
                signals:
                  - fr: La revue annuelle cite les retours des personnes formées et les changements décidés.
                    en: The yearly review cites the feedback of those trained and the changes decided.
          - key: feedback
            name:
              fr: Feedback et apprentissage
              en: Feedback and learning
            description:
              fr: Recevoir ce que l’on dit de sa conduite, en dire autant aux autres, et en apprendre.
              en: Receiving what is said of one’s conduct, saying as much to others, and learning from it.
            expectations:
              1:
                text:
                  fr: Interroge le design, le développement et le support sur sa façon de mener réunions et décisions, et annonce à chacun ce qui va changer.
                  en: Questions design, engineering and support on how meetings and decisions are led, and announces to each what is about to change.
                signals:
                  - fr: Les personnes interrogées retrouvent plus tard le changement annoncé.
                    en: Those questioned later see the change announced.
              2:
                text:
                  fr: Remercie ou reprend un pair en privé sur un geste précis, le jour même ou le lendemain, et dit l’effet produit.
                  en: Thanks or challenges a peer in private over one precise gesture, the same day or the next, and says what it brought about.
                signals:
                  - fr: Le pair cite le geste et l’effet évoqués.
                    en: The peer cites the gesture and the effect mentioned.
              3:
                text:
                  fr: Choisit avec son ou sa responsable un point que l’équipe a nommé comme faible, s’y exerce un semestre et demande aux mêmes personnes ce qui a bougé.
                  en: Chooses with the manager a point the team named as weak, practises it for a half-year and asks the same people what has moved.
                signals:
                  - fr: Le plan cite les personnes interrogées au début et à la fin.
                    en: The plan cites the people asked at the start and at the end.
              4:
                text:
                  fr: Dit à un ou une responsable ce qu’une de ses décisions a provoqué dans les équipes, propose une autre voie et garde l’échange entre les deux.
                  en: Tells a manager what a decision set off in the teams, proposes another way and keeps the exchange between the two.
                signals:
                  - fr: L’échange précède toute remontée à un échelon supérieur.
                    en: The exchange comes before any referral higher up.
              5:
                text:
                  fr: S’entremet entre deux personnes du domaine en différend, prépare la rencontre avec chacune et suit l’accord pendant un trimestre.
                  en: Steps in between two people of the domain at variance, prepares the meeting with each and follows the agreement for a quarter.
                signals:
                  - fr: Chaque personne a relu le relevé de la rencontre.
                    en: Each person has read over the record of the meeting.
              6:
                text:
                  fr: Met en place dans l’organisation produit un échange annuel de retours entre paliers éloignés, et publie en premier les critiques reçues et leurs suites.
                  en: Puts in place in the product organisation a yearly exchange of feedback between distant levels, and is first to publish the criticism received and what followed.
                signals:
                  - fr: Les suites publiées disent ce qui change et ce qui ne changera pas.
                    en: The outcome published says what changes and what will not.
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
              fr: "Prévenir ce qui peut nuire : données personnelles, obstacles d’accessibilité, incidents, erreurs à déclarer."
              en: "Preventing what can harm: personal data, accessibility barriers, incidents, mistakes to report."
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
                  fr: Fait passer à la fonctionnalité un contrôle d’accessibilité et une revue des données, et refuse par écrit de l’ouvrir sans les deux, quelle que soit la personne qui insiste.
                  en: Puts the feature through an accessibility check and a data review, and refuses in writing to open it without both, whoever presses for it.
                signals:
                  - fr: Les deux contrôles sont datés d’avant l’ouverture.
                    en: Both checks are dated before the opening.
                  - fr: Le refus écrit nomme le contrôle manquant et ce qui le lèverait.
                    en: The written refusal names the missing check and what would lift it.
              3:
                text:
                  fr: Tient le registre des risques que le produit fait courir à ses utilisateurs, y inscrit ses propres erreurs le jour même et annonce la réparation aux personnes touchées.
                  en: Keeps the register of risks the product poses to users, enters mistakes of one’s own there the same day and announces the repair to those affected.
                signals:
                  - fr: Chaque risque du registre a un seuil, une date et un nom.
                    en: Each risk in the register has a threshold, a date and a name.
                  - fr: L’annonce de la réparation est datée.
                    en: The announcement of the repair is dated.
              4:
                text:
                  fr: Organise entre plusieurs équipes la réponse aux incidents, l’exerce chaque année et vérifie à trois mois que chaque correction tient.
                  en: Organises the response to incidents between several teams, rehearses it every year and checks after three months that each fix holds.
                signals:
                  - fr: Le compte rendu d’exercice ou d’incident ne nomme aucune personne comme cause.
                    en: The report of a rehearsal or an incident names no person as the cause.
                  - fr: La vérification à trois mois est publiée.
                    en: The three-month check is published.
              5:
                text:
                  fr: Revoit chaque année les contrôles du domaine et relève ceux qui arrêtent des défauts, ceux qui manquent et ceux qui n’arrêtent plus rien.
                  en: Reviews the domain’s controls every year and records those that stop defects, those missing and those that no longer catch anything.
                signals:
                  - fr: La revue porte la décision prise pour chaque contrôle.
                    en: The review carries the decision taken on each control.
              6:
                text:
                  fr: Fixe avec la direction juridique les usages auxquels l’entreprise renonce, et les fait inscrire dans les contrats.
                  en: Sets with the legal department the uses the company forgoes, and has them written into contracts.
                signals:
                  - fr: Le contrat type cite ces renoncements, avec la date de leur dernière revue.
                    en: The model contract cites those exclusions, with the date of the last review.
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
                  - fr: Une décision mise en œuvre dans un ticket se retrouve dans le fil.
                    en: A decision put into effect in a ticket is found in the channel.
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
                  fr: Écrit pour tout le personnel l’explication des choix produit de l’année et des revirements, et répond aux questions qui suivent.
                  en: Writes for all staff the explanation of the year’s product choices and reversals, and answers the questions that follow.
                signals:
                  - fr: Le texte et les réponses sont conservés là où chacun peut les lire.
                    en: The text and the answers are kept where anyone can read both.
  - key: product-leadership
    name:
      fr: Management produit
      en: Product leadership
    craft: product
    track: manager
    about:
      fr: "Huit compétences, six paliers. La filière part du palier 3 de la filière expertise ; à numéro égal, les deux filières ont le même rang, et l’on passe de l’une à l’autre sans perdre le sien. D’un palier au suivant grandit l’organisation dont on répond : quelques personnes, une équipe, un domaine, tout le produit, l’entreprise, un groupe de sociétés."
      en: "Eight competencies, six levels. The track leaves the individual one at level 3; with equal numbers both tracks have equal rank, and one moves across without losing it. From one level to the next it is the organisation answered for that grows: a few people, a team, a domain, the whole product, the company, a group of companies."
    additive: true
    progression:
      rule: share
      at-least: 75%
      required: [user-protection-duty, people-growth]
      explanation:
        fr: On passe au palier visé quand six attendus sur huit y sont montrés, dont « Progression des personnes » et « Protection des utilisateurs », et que l’entreprise a besoin de ce périmètre. Le nombre de personnes encadrées ne suffit pas. Un attendu que la personne n’a pas eu l’occasion de montrer ne compte pas contre elle. Un signal est un exemple, et un acte de même portée le vaut.
        en: One moves to the level aimed at when six of its eight expectations are shown, “People’s growth” and “User protection” among them, and when the company needs that scope. A head count is not enough. An expectation nobody gave the person an opportunity to show does not count against that person. A signal is an example, and an act of the same reach is worth as much.
    branches-from:
      ladder: product-management
      level: 3
      entry: 3
    crossings:
      - level: 4
        ladder: product-management
        at: 4
      - level: 5
        ladder: product-management
        at: 5
      - level: 6
        ladder: product-management
        at: 6
    levels:
      - order: 3
        name:
          fr: Team Lead PM
          en: Team Lead PM
        titles:
          - fr: PM référent·e
            en: Team lead product manager
        scope:
          fr: Un produit que l’on tient encore, plus un ou deux PM encadrés pour la première fois.
          en: A product still held in person, plus one or two PMs led for the first time.
        experience:
          fr: Souvent de 4 à 7 ans, à titre indicatif.
          en: Often 4 to 7 years, as an indication.
        prerequisites:
          - fr: La personne a choisi d’encadrer, par écrit, après un semestre de tutorat d’un ou d’une collègue.
            en: The person has chosen in writing to lead people, after mentoring a colleague for a half-year.
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
          - competency: people-growth
            level: 3
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
      - order: 8
        name:
          fr: Group CPO
          en: Group CPO
        titles:
          - fr: Directeur·rice produit de groupe
            en: Group chief product officer
        scope:
          fr: Le produit de plusieurs sociétés ou marques, qui ont chacune leur direction.
          en: The products of several companies or brands, each with a management of its own.
        experience:
          fr: Souvent plus de 18 ans, à titre indicatif.
          en: Often more than 18 years, as an indication.
        prerequisites:
          - competency: organisation
            level: 7
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
              3:
                text:
                  fr: Accompagne un ou deux PM sur leur premier chantier, lit leurs écrits avant diffusion et rend un retour daté, appuyé sur un passage cité.
                  en: Accompanies one or two PMs on a first piece of work, reads drafts before circulation and gives dated feedback resting on a quoted passage.
                signals:
                  - fr: Deux versions successives du même écrit montrent ce qu’un retour a changé.
                    en: Two successive versions of one document show what a piece of feedback changed.
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
                  - fr: La préparation liste les attendus non montrés et le périmètre proposé pour chacun.
                    en: The preparation lists the expectations not shown and the scope proposed for each.
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
                  - fr: La grille publiée place les deux filières côte à côte, palier par palier.
                    en: The published grid puts both tracks side by side, level by level.
              8:
                text:
                  fr: Instaure entre les sociétés du groupe une mobilité des responsables produit, avec un palier reconnu à l’identique et un bilan public des passages.
                  en: Establishes mobility of product heads between the group’s companies, with a level recognised alike and a public account of moves.
                signals:
                  - fr: Le bilan annuel donne les passages demandés, accordés et refusés, avec leur raison.
                    en: The yearly account gives the moves asked for, granted and refused, with the reason.
          - key: hiring
            name:
              fr: Recrutement et arrivée
              en: Hiring and arrival
            description:
              fr: Choisir sur des preuves, décider dans les délais annoncés, et préparer la première valeur créée.
              en: Choosing on evidence, deciding in the time announced, and preparing the first value created.
            expectations:
              3:
                text:
                  fr: Conduit un entretien sur une compétence confiée, cite dans la fiche les réponses entendues et accueille la personne recrutée pendant sa première semaine.
                  en: Runs an interview on one assigned competency, quotes in the scorecard the answers heard and hosts the recruit during week one.
                signals:
                  - fr: La fiche contient des réponses entre guillemets.
                    en: The scorecard contains answers in quotation marks.
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
                  - fr: Le kit porte la date de sa dernière revue et ce que celle-ci a changé.
                    en: The kit carries the date of the last review and what that review changed.
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
                  - fr: Le plan cite pour chaque poste clé deux personnes et ce qui reste à montrer à chacune.
                    en: For every key position the plan names two people and what remains to be shown by each.
              8:
                text:
                  fr: Nomme avec les conseils les CPO des sociétés du groupe, sur un mandat écrit et des critères rendus publics avant l’ouverture des candidatures.
                  en: Appoints with boards the CPOs of the group’s companies, on a written mandate and criteria made public before applications open.
                signals:
                  - fr: Le mandat publié a servi de base au premier bilan annuel.
                    en: The published mandate was the basis of the first yearly review.
          - key: organisation
            name:
              fr: Attendus et organisation des équipes
              en: Expectations and team organisation
            description:
              fr: Dire ce qui est attendu, répartir les périmètres, et corriger l’organisation quand elle freine.
              en: Saying what is expected, dividing scopes, and correcting the organisation when it slows people down.
            expectations:
              3:
                text:
                  fr: Répartit les sujets de la quinzaine avec un ou deux PM, écrit qui porte quoi et reprend en réunion un engagement non tenu.
                  en: Divides the fortnight’s subjects with one or two PMs, writes who carries what and takes up a missed commitment in a meeting.
                signals:
                  - fr: Le tableau partagé nomme une seule personne par sujet.
                    en: The shared board names a single person per subject.
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
              8:
                text:
                  fr: Décide quelles fonctions produit les sociétés mettent en commun et lesquelles restent locales, avec le coût et le délai de chaque choix.
                  en: Decides which product functions the companies pool and which remain local, with the cost and lead time of each choice.
                signals:
                  - fr: La revue annuelle lit les délais de chaque fonction mise en commun et dit laquelle le reste.
                    en: The yearly review reads the lead times of each pooled function and says which ones stay pooled.
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
              3:
                fr: Prépare le plan trimestriel d’un seul produit avec l’équipe technique, chiffre chaque option en semaines et soutient l’ordre proposé devant le ou la lead.
                en: Prepares the quarterly plan of one product with engineering, sizes each option in weeks and defends the proposed order before the lead.
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
              8:
                fr: Arbitre entre les portefeuilles de plusieurs sociétés, ferme un produit concurrent d’un autre du groupe et conduit le transfert de ses clients.
                en: Rules between the portfolios of several companies, closes a product competing with another of the group and leads the transfer of customers.
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
              3:
                fr: Suit chaque mois les recettes et les coûts variables d’un produit, et explique au ou à la lead la cause du plus grand mouvement.
                en: Follows monthly revenue and variable costs of a product, and explains to the lead the cause of the largest movement.
              4:
                fr: Tient avec la finance le coût complet de l’équipe et le gain de chaque chantier livré, et propose d’arrêter le moins rentable.
                en: Keeps with finance the full cost of the team and the gain from each piece of work shipped, and proposes to stop the least profitable.
              5:
                fr: Construit avec les leads le budget de l’année, explique en comité tout écart de plus de dix pour cent et le résorbe par des renoncements.
                en: Builds the year’s budget with the leads, explains in committee any variance above ten per cent and absorbs the gap by dropping work.
              6:
                fr: Arrête avec le commerce et la finance les prix et les remises de toute l’offre, segment par segment, et explique l’écart entre recette prévue et recette obtenue.
                en: Settles with sales and finance the prices and discounts of the whole offer, segment by segment, and explains the gap between forecast and actual revenue.
              7:
                fr: Expose à des investisseurs les hypothèses du modèle économique, celles qui ont été vérifiées et celles qui restent à prouver.
                en: Sets out to investors the assumptions of the business model, those that were tested and those still to be proved.
              8:
                fr: Instruit l’achat ou la cession d’un produit, évalue ce que valent ses équipes, ses données et sa dette technique, et se prononce par écrit.
                en: Examines the purchase or sale of a product, puts a price on the teams, data and technical debt, and takes a written position.
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
              3:
                text:
                  fr: Reformule en tête-à-tête le désaccord d’un PM jusqu’à accord sur les termes, puis le porte à la réunion d’équipe ou y répond à deux, au choix de cette personne.
                  en: Restates a PM’s disagreement one to one until the wording is agreed, then takes it to the team meeting or answers it in private, as that person chooses.
                signals:
                  - fr: Le désaccord a reçu une réponse motivée par la voie que la personne a choisie.
                    en: The disagreement received a reasoned reply by the route the person chose.
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
                  - fr: La répartition signée est publiée auprès des équipes des deux directions.
                    en: The signed split is published to the teams of both departments.
              7:
                text:
                  fr: Porte devant le comité exécutif un désaccord documenté avec la direction générale, propose le test qui trancherait et applique la décision rendue.
                  en: Brings before the executive committee a documented disagreement with the chief executive, proposes the test that would settle it and carries out the ruling.
                signals:
                  - fr: La note de désaccord et la décision figurent au même dossier.
                    en: The note of disagreement and the ruling sit in one file.
              8:
                text:
                  fr: Tranche en dernier ressort un litige entre deux CPO du groupe, après une audience dont les pièces sont échangées trois jours plus tôt.
                  en: Settles as last resort a dispute between two CPOs of the group, after a hearing whose documents were exchanged three days earlier.
                signals:
                  - fr: La décision motivée part sous une semaine aux deux parties.
                    en: The reasoned ruling reaches both parties within a week.
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
              3:
                text:
                  fr: Cherche avec un PM la règle qui s’applique à une collecte de données, montre à quel endroit la lire et range la référence dans le dossier du chantier.
                  en: Looks up with a PM the rule that applies to a data collection, shows where it stands and files the reference with the work.
                signals:
                  - fr: La référence rangée porte la date de consultation.
                    en: The filed reference bears the date it was consulted.
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
                  - fr: Le rapport sépare les cas signalés par les utilisateurs de ceux que l’entreprise a trouvés.
                    en: The report separates cases reported by users from those the company found.
              8:
                text:
                  fr: Fixe aux sociétés du groupe un socle commun de protection, au-dessus de la loi du pays le plus exigeant, et retire de la vente ce qui reste en dessous.
                  en: Sets a common floor of protection for the group’s companies, above the law of the most demanding country, and withdraws from sale what falls short.
                signals:
                  - fr: Chaque produit du groupe porte la date de son contrôle au regard du socle.
                    en: Each product of the group carries the date of the check against the common base.
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
              3:
                text:
                  fr: Tient avec les PM un journal des arbitrages du produit, ouvert aux équipes voisines, et y note ce qui ferait changer d’avis.
                  en: Keeps with the PMs a log of product rulings, open to neighbouring teams, and notes there what would change the decision.
                signals:
                  - fr: Le journal est ouvert aux équipes voisines, et chaque entrée est datée.
                    en: The log is open to neighbouring teams, and each entry is dated.
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
              8:
                text:
                  fr: Rend lisible à toutes les sociétés la répartition des pouvoirs entre siège et filiales, et donne un terme à chaque exception.
                  en: Makes the division of powers between headquarters and subsidiaries readable to all companies, and gives each exception an end date.
                signals:
                  - fr: Les exceptions échues ont été reconduites ou closes.
                    en: Expired exceptions were renewed or closed.
"""#)
}
