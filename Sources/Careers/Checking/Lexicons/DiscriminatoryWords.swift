/// Grounds that no criterion may rest on, named or veiled.
enum DiscriminatoryWords {
    /// They can only speak of the person.
    static let direct = BilingualLexicon(
        fr: """
            sans ?aucune|d contrainte*|obligation*|charge*|attache* familiale*|parentale*|personnelle*
            sans ?aucune|d contrainte*|obligation*|charge* ?de|d famille|enfant*
            sans famille
            sans ?jeunes enfant*
            contrainte*|obligation*|vie|situation|charge* familiale*
            situation|charge*|vie de famille
            sans conge* parental*|maternite|maladie
            disponib* ~ soir*|week|nuit*|dimanche*|weekend*|heures|vacances
            joignable* ~ soir*|week|nuit*|dimanche*|weekend*|heures|tout|vacances|conges
            ne compte* pas|jamais ses heures
            sans compter ses heures
            rester* ?tard ~ soir*
            reste ?tard le soir
            presente bien
            presente|parle ~ sans accent
            bonne|belle|excellente presentation ?physique
            presentation soignee
            allure|silhouette|physique avenant*|agreable|jeune|athletique
            une ~ allure|silhouette|carrure|prestance
            apparence|physique|tenue ~ soignee|irreprochable|impeccable|avenante
            bel homme
            belle femme
            sans accent|absence d accent
            langue maternelle
            accent etranger|regional|neutre
            francais|anglais|allemand|espagnol natif|maternel
            locuteur|locutrice|langue|niveau natif|native
            comme un natif
            comme une native
            de souche
            d origine francaise|etrangere|europeenne
            jouit d une ~ sante
            sante de fer
            sante robuste|solide|fragile
            bonne|excellente|parfaite|meilleure sante
            bonne|excellente condition|forme physique
            condition|forme|resistance|endurance physique
            jamais ?d malade
            sans arret* maladie
            sans arret* de travail
            jamais|rarement ~ arret maladie
            jamais ~ arret maladie|malade
            jeune* et _
            jeune ~ dynamique|diplome
            dynamisme de la jeunesse
            la jeunesse d esprit
            esprit jeune
            digital native*
            generation z|y
            ne|nee avec le numerique|internet
            moins|plus de _ ans ?d age
            malgre son|l age
            age maximum|limite|ideal
            fin de carriere
            ni enceinte|enceinte
            projet* de|d maternite|enfant*|grossesse
            projet* parental*
            son|ses|sa ~ grossesse|maternite|enfants|religion|foi|handicap|syndicat|orientation|origine*|nationalite
            conviction*|opinion*|croyance*|pratique* religieuse*|politique*|syndicale*
            signe* religieux
            mandat|mandats syndical*|representatif|electif|politique
            activite*|engagement* syndical*|syndicale*
            syndique*|greviste*
            droit de greve
            adequation ?a ?la|avec culture*
            fit culturel
            culture fit
            culturellement compatible
            meme* moule|profil que
            nous ressemble*
            lui|leur|nous ressembl*
            ressemble* aux fondateurs
            esprit de famille
            comme un homme
            comme une femme|mere
            autorite masculine|virile|naturelle d un homme
            douceur|sensibilite|intuition feminine
            feminite|virilite|virile|viril|masculin|feminine
            toujours celibataire
            celibataire
            """,
        en: """
            culture|cultural|culturally fit|match|aligned|compatible|add
            fits ?in ?well our|the|with|in ~ culture|mould|mold
            fit* the mould|mold
            one of us
            like ~ native
            native|mother tongue|speaker*
            native|mother english|french|german speaker
            native english|french|german|spanish
            native level
            without ?an|any|a accent
            no ?foreign accent
            foreign|regional|neutral|strong accent
            without ?any family|childcare|parental|domestic|personal
            no ?young|small family|families|children|childcare|kids|dependants|dependents
            family|childcare|parental|domestic|home constraints|commitments|obligations|duties|situation|responsibilities|ties
            free of|from ~ family|commitments|childcare
            available ~ evenings|weekends|nights|night|weekend|hours|holidays|clock|times|time
            reachable ~ evenings|weekends|nights|night|weekend|hours|holidays|clock|leave
            on evenings and weekends
            evenings and weekends
            nights and weekends
            beyond|outside working|office|normal|contractual hours
            stays late
            does not|never count*|watch* ~ hours|clock
            no clock watch*
            never ~ sick|ill
            not ~ sick|ill leave|days
            no|without ~ sick leave|days
            without sick*
            physically fit|able|strong|attractive|robust
            able bodied
            perfect|robust|excellent|good|iron|strong health
            health permits|allows|permitting
            in ~ shape physically
            physical condition|stamina|fitness|endurance|appearance|strength
            good looking|looks
            well groomed|presented
            looks the part
            pleasant|attractive|smart|neat|youthful appearance|looks|figure|face|looking
            appearance and
            young and|enough|at|dynamic|energetic|blood|team|talent|spirit|mind
            youthful*
            too old|young
            digital native*
            generation z|y
            recent|fresh graduate*
            under the age|thirty|forty
            over the age|fifty|forty
            despite ~ age
            end of ~ career
            not|nor pregnant
            plans|plan|planning ~ children|pregnan*|family
            his|her|their|own pregnancy|maternity|children|religion|faith|beliefs|disability|union|orientation|origin|origins|nationality|ethnicity|race
            religious|political|union ~ belief*|view*|conviction*|opinion*|practice*|activit*|mandate*|membership|activism|signs|symbols
            religion ~ at the door|out|home
            politics|religion ~ out of|at home
            trade union*|unionised|unionized|striker*
            right to strike
            maternity|paternity|parental leave
            like a man
            like a woman|mother|lady
            feminine|masculine|motherly|manly|ladylike
            woman|women s touch
            female|male candidate
            gentleman*|salesman|craftsman
            single and
            profile the founders|founder
            same ~ school*|background*|mould|mold as
            someone|somebody|people like us
            """)

    /// Faulty as a description of the person only: "young, and", "is childless".
    static let adjectives = BilingualLexicon(
        fr: """
            jeune|jeunes
            bien portant*
            francais|francaise de naissance
            enceinte|celibataire*|marie|mariee|valide|croyant*|pratiquant*|athee*|syndique*
            age|agee|ages|handicap*
            beau|belle|jolie|joli|elegant|elegante|seduisant*|athletique*|sportif|sportive|mince|robuste
            """,
        en: """
            young|youthful|old|elderly
            able bodied
            pregnant|childless|unmarried|married|healthy|fit|religious|christian|muslim|jewish|unionised|unionized
            handsome|beautiful|pretty|attractive|slim|tall|athletic
            """)

    /// Grounds called by their name: the matter of the work as soon as the sentence speaks of its data or of its customers.
    static let named = BilingualLexicon(
        fr: """
            religion*|religieu*|syndic*|origine*|nationalite*|grossesse*|maternite|handicap*|sante|orientation|opinion*|conviction*|maladie*|age|accent
            """,
        en: """
            religio*|union|membership|origin*|nationalit*|ethnic*|race|pregnan*|maternity|parental|disabilit*|health|faith|belief*|age|accent
            """)

    /// What makes the ground a matter of the work: the customers, the data, the product.
    static let subjects = BilingualLexicon(
        fr: """
            application*|logiciel*|module*|page*|parcours|ecran*|formulaire*|simulateur*|rubrique*|base|table|tables|donnees|champ*|modele*
            utilisat*|client*|usager*|patient*|beneficiaire*|public|visiteur*|abonne*|assure|assures|audience|segment*|personnes|testeur*|lecteur*
            repondant*|candidat*
            service*|serveur*|systeme*|plateforme*|site|sites|api|apis|hotline|cluster*
            pyramide|tranche*|groupe*|statistique*|enquete*|panel|cohorte*|calcul*|algorithme*|accessib*|rgaa|wcag|contrat*|produit*|offre*
            """,
        en: """
            app|apps|application*|software|module*|page*|flow*|screen*|form|forms|simulator*|database*|table|tables|data|field|fields|model*
            user*|customer*|client*|patient*|subscriber*|visitor*|audience*|segment*|tester*|reader*|member*|consumer*
            respondent*|applicant*|candidate*
            service*|server*|system*|platform*|site|sites|api|apis|hotline|cluster*|store
            group|groups|band*|statistic*|survey*|panel|cohort*|dataset*|algorithm*|accessib*|wcag|contract*|product|feature*|report
            """)
}
