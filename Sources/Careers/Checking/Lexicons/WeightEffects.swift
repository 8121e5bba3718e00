/// A weight told by its effect on a rating or on pay, and left to somebody or to later without the usual words.
enum WeightEffects {
    static let effects = BilingualLexicon(
        fr: """
            joue*|influe*|pese*|peser|intervient|agit|retentit|impacte|conditionne|determine|module ~ augmentation*|prime|primes|bonus|promotion|note
            joue*|influe*|pese*|peser|intervient|agit|retentit|impacte|conditionne|determine|module ~ notation|remuneration|salaire|evaluation|avancement
            joue*|influe*|pese*|intervient|agit ~ variable|bulletin|revalorisation|palier
            part|place|poids|role ?qu ?il ?elle ?prend|tient|occupe ?dans|de la|l prime|note|notation|remuneration|evaluation|augmentation
            donne*|ouvre* ~ droit|lieu ~ prime|bonus|points|augmentation|gratification|compensation
            gratification*|interessement|recompense financiere|salariale
            coup de pouce
            supplement* de points|note|prime
            vaut|valoir ?un ?des bonus|points|supplement*|majoration
            ce que|qu cela|ca|il rapporte*|vaut|pese
            rapporte*|vaut|valent|gagne ?des ?de ?quelques points
            points ?de en|bonification ?plus ?a
            entre* en ligne de
            entre pour ~ dans|de ?la|le ?calcul prime|note|notation|variable|remuneration
            entre dans le|la calcul|note|prime|notation|remuneration
            compte|comptent|comptera|compter pour ~ note|prime|bonus|promotion|augmentation|notation
            compte|comptent|comptera|compter dans la|l|le note|prime|bonus|promotion|augmentation|notation
            de combien
            en tient|tenir|tenu|tiendra compte ~ note|prime|promotion|evaluation|notation|augmentation
            valeur ?exacte en points
            plus important*|determinant*|decisif* que les|le autres|reste
            valent|vaut|vaudra ?bien ?beaucoup plus|davantage|moins|double que|qu|points|$
            emporte*|emporter la decision
            abaisse*|baisse*|diminue*|reduit|degrade*|releve*|rehausse|augmente|tire la|sa note|notation|prime|remuneration
            mieux|moins|davantage note*|valorise*|recompense*|paye*
            survalorise*|sous pondere*
            valorise*|majore*|minore*|bonifie* ~ note|evaluation|campagne|entretien
            facteur multiplicateur|correctif|d ajustement
            critere|attendu|point|ligne determinant|discriminant|decisif|cle|majeur
            fait|font pencher|basculer
            peut couter|bloquer|suffire|emporter ~ promotion|note|augmentation|passage|palier
            """,
        en: """
            moves|move|tips|tip|lowers|lower|raises|raise|lifts|affects|affect|influences|feeds|drives|cuts|boosts ~ bonus|rating|promotion|pay|rise|score
            moves|tip|tips|lowers|raises|lifts|affects|affect|influences|feeds|cuts|boosts|adjusts|sways|colours ~ grade|salary|increase|mark|outcome
            extra|additional|special credit|points|marks|mark|weight
            carries|carry|attracts|earns|brings|gets|gives ~ credit|points|premium|bonus|uplift|weight
            counts|count|goes|plays|figures|factors|weighs towards|toward|into|in|on ~ bonus|rating|promotion|pay|rise|raise|increase
            share|slice|portion|proportion|part of the|their|a bonus|rating|pay|pot|score
            how much|far|heavily|strongly it|this|that|they ~ counts|weighs|moves|matters|count|weigh|matter
            pay|salary increase*|uplift*|rise*|raise*
            loaded in
            by how much
            outweigh*|trumps
            importance ~ see|sees fit
            grade|rating|score ~ scaled|multiplied|adjusted by
            ranks|rank|ranking ~ for pay|promotion|bonus
            points attached|awarded|earned
            to what extent
            matters|matter ?far ?much more|most|less than
            can|may|could|might|will make|block|sink|swing|carry|decide ?or ?break ~ promotion|rating|raise
            more|heavily|highly rewarded|graded|scored
            scores|score|earns|marks extra|more|higher|double|less
            counts|count for more|less|double|twice|most|extra
            rewarded|graded|scored more|above|higher
            """)

    static let secrecy = BilingualLexicon(
        fr: """
            depend*|dependant du|de|des|d
            varie*|variable*|varier|change*|fluctue*|differe* selon|suivant|avec|d|en
            selon|suivant ?le|la|l|les|chaque site*|manager*|service*|pays|annee*|humeur|direction*|budget|moment|campagne|entite*|resultat*
            affaire|question de|d ~ negociation|appreciation|circonstance*|personne*|jugement|feeling
            se|s negocie|negocient|discute|discutent|regle|decide|tranche|voit|verra|apprecie
            negoci* individuel*|au|de|entre
            negociation individuelle
            au bon vouloir
            bon vouloir
            a la tete|guise|convenance|libre
            au gre|jugement|choix|libre|sentiment|feeling|doigt|moment
            dans une|quelle|des mesure|proportion*
            dont le|la|l|les montant|valeur|poids|ampleur ?est|sera|n ~ connu*|fixe*|decide*|arrete*|communique*|revele*|reste
            dont le|la|l|les taux|mesure|part|proportion|calcul ?est|sera|n ~ connu*|fixe*|decide*|arrete*|communique*|revele*|reste
            de combien
            nul|personne|nulle ne|n sait|connait|dit|a
            on ne sait|dit|precise|communique
            on verra
            nulle part
            comme il|elle|ils|bon l|lui|leur entend*|semble
            le|la|les juge|jugent|estime utile|bon|opportun|necessaire
            pour elle|lui|eux|soi $
            sans ?que ?qu ?un coefficient|bareme|chiffre|seuil
            calcule*|appreciee|apprecie par|en
            la seule|le seul direction|drh|comite
            en secret
            huis clos
            petit comite
            en coulisse*
            entre soi
            direction|comite|rh|manager|hierarchie|jury|drh|responsable|siege|panel ?seul ?seule ?en apprecie*|jugera|juge|verra|decide*
            direction|comite|rh|manager|hierarchie|jury|drh|responsable|siege|panel ?seul ?seule ?en tranche*|arbitre*|estime*|fixe*|choisit|connait
            qu|que ?seul ?seule ?la ?le ?les direction|comite|rh|manager|managers|hierarchie|jury ~ apprecie*|jugera|decide*|connait|fixe*
            apres|une fois la|l|les campagne|evaluation|entretien*|notation
            le moment venu
            temps voulu|utile|opportun
            non ecrit*|dit*|precise*|chiffre*|revele*|affiche*
            sans autre|plus precision
            sans ?que ?qu ~ sache|dire|chiffre*|chiffrer|explication|combien|ecrit
            tenu|tenue|garde|gardee|reste|restera secret*|cache*|interne|confidentiel*|flou|floue|entre|pour
            selon|suivant ce|qui
            d une annee sur
            chez|pour|dans certain*|d
            selon|suivant qui|ou|quand
            d un ~ a l autre
            """,
        en: """
            varies|vary|differs|differ|changes|change|fluctuates|depends|depend|dependent with|by|on|between|from|according|each|every
            how much|far|heavily
            panel|committee|management|hr|director ?alone ?will ?only says|say|decides|decide|fixes|fix|sets|set|judges
            directors|manager|managers|leadership|board|executives ?alone ?will ?only says|say|decides|decide|fixes|fix|sets|set|judges
            panel|committee|management|hr|director ?alone ?will ?only sees|weighs|chooses|tells|picks|keeps|adjusts|knows|know
            directors|manager|managers|leadership|board|executives ?alone ?will ?only sees|weighs|chooses|tells|picks|keeps|adjusts|knows|know
            settled|fixed|told|revealed|announced|disclosed|shared|agreed|confirmed at|on|after|in|behind|when|once|during|privately|individually|only
            fixes|sets|decides|settles|reveals|says|announces afterwards|later|after|at|on|behind|once
            behind closed
            see|sees|saw fit
            in secret
            so wishes|decides|chooses
            as ~ see|sees|sees|wishes|wish fit
            only|alone $
            that|which finance|hr|management|leadership keeps|holds|sets|knows|decides
            closed doors
            off the record
            in private
            unspoken|unsaid|unstated|unspecified|undefined|undetermined|untold|undeclared
            a matter for|of|between
            down to ?the|each|their
            on|at the day|night|time
            in due course
            when the time
            no|nobody ?one tells|knows|says|told|has|can
            remains|remaining to|unclear|open|unknown|secret
            individually|separately|privately|personally negotiated|agreed|set|discussed
            individual|private|personal negotiation|agreement|arrangement
            kept|stays|stay|remains|held between|with|in|to|from|quiet|private|secret|inside
            in|with|by|for|to some|certain|other|others ~ teams|panels|managers|sites|roles|countries|others|years|cases
            not spelled|stated|specified|given|quantified|written|put
            never said|told|stated|spelled|quantified|explained|written
            from ~ year to
            year to year
            mood of
            """)

    /// Weights, premiums and scores of the work itself, when no line of the ladder is spoken of.
    static let trades = BilingualLexicon(
        fr: """
            modele*|reseau*|couche*|formule*|indice*|algorithme*|classement*|appel* d|moteur|pertinence|requete*|variable* explicative*|echantillon*|strate*
            assurance*|assure*|assureur*|sinistre*|contrat*|police|garantie*|cotisation*|client*|acheteur*|revendeur*|apporteur*|joueur*|fidelite
            fournisseur*|offre*|soumission*|lot|lots|page*|image*|fichier*|bundle|octets|colis|palette*|kg|kilo*|paquet*|script*|police|polices
            candidat*|produit*|panier*|commande*|facture*|devis|simulateur*|calculateur*|simulation*
            """,
        en: """
            model*|network*|layer*|formula*|index|algorithm*|ranking|relevance|neural
            training|embedding*|feature|features|quantis*|quantiz*|prun*|sample*|regression
            insurance|insured|policy|policies|claim*|customer*|reseller*|buyer*|player*|loyalty
            tender*|bid|bids|supplier*|vendor*|cart|order|orders|invoice*|quote*
            page|pages|image*|file|files|bundle*|payload|font|fonts|parcel*|pallet*|kg|kilo*|package*|simulator|calculator|experiment*
            """)

    /// The weight of the expectation itself: said without a figure, it is hidden.
    static let ownWeights = BilingualLexicon(
        fr: """
            poids|coefficient|ponderation|importance|valeur|part ~ cet|cette|ce|l attendu|critere|ligne|competence|point|expectation
            son|sa|leur ?propre poids|coefficient|ponderation|bareme
            cet|cette|ce attendu|critere|ligne|competence|point ~ pondere*|surpondere*|coefficient*|bonifie*|majore*|prioritaire*|eliminatoire*|determinant*
            cet|cette|ce attendu|critere|ligne|competence|point ~ pese*|compte*|vaut ~ plus|davantage|lourd*|double|triple|moins
            que|qu les|le|l autres|reste ~ attendus|criteres|lignes|competences|points
            plus|davantage|moins que les autres $
            """,
        en: """
            weight|coefficient|weighting|importance|value|share of|attached|given ?to this|that|the line|expectation|criterion|competency|item|row|point
            its ?own|relative weight|weighting|coefficient
            this|that line|expectation|criterion|competency|item|row|point|one ~ weighted|weighs|counts|matters ~ more|most|double|triple|heavily|less|extra
            more|most|less than ?all the other|others|rest ~ lines|expectations|criteria|items|rows|points|$
            internal|undisclosed|secret|hidden weight|weighting|coefficient|multiplier|factor
            """)

    /// What says that a line of the ladder is weighed.
    static let lines = BilingualLexicon(
        fr: """
            cet|cette|ce|l|chaque|tel attendu|critere|ligne|competence|point|expectation
            cela|ca|s y|celui|celle
            autres attendus|criteres
            note finale|globale|annuelle|d ensemble
            """,
        en: """
            this|that|each|the line|expectation|criterion|competency|item|row|point
            it|this|that counts|weighs|carries|moves|tips
            other expectations|criteria
            final|overall|annual|yearly rating|score|grade
            """)
}
