/// How much an expectation counts, and who knows it.
enum WeightWords {
    static let weights = BilingualLexicon(
        fr: """
            coefficient*|ponder*|ponderation*|surponder*|bareme*|bonus|malus|bonification*|prime*|surprime*|majoration*
            pese|pesent|peser|pesera|peseront|pesant
            poids
            compte|comptent|comptera|compter ?pour davantage|plus|double|simple|triple|beaucoup|moins|lourd|lourdement|quart|tiers|moitie|part
            importance relative|variable|particuliere
            note|notation|appreciation globale|finale|annuelle|generale|d ensemble
            part|remuneration variable
            augmentation|augmentations
            nombre de points
            points supplementaires|attribues|bonus
            credite* de points
            quote part
            valeur relative
            faire basculer|pencher
            plus determinant*|decisif*|prioritaire*
            eliminatoire*|redhibitoire*
            """,
        en: """
            coefficient*|weight|weights|weighted|weighting*|weigh|weighs|weighed|overweighted|bonus*|premium|multiplier
            counts|count|counting|counted ?for ?much much|more|less|double|single|twice|half|heavily|most|extra|a
            relative importance|value
            overall|final|annual|yearly|global rating|score|grade|mark|assessment|evaluation
            variable pay|part
            pay rise|raise
            extra|additional|bonus points
            share of the rating|score|grade|assessment|final|overall|bonus|total
            tip|tips the balance|scale*
            decisive|eliminatory|disqualifying
            """)

    /// Somebody knows it, or will: not the person assessed.
    static let hiddenness = BilingualLexicon(
        fr: """
            a|selon ?la l|sa|leur appreciation|discretion|main|convenance
            a|selon ?la appreciation|discretion|convenance
            a l appreciation
            selon l appreciation|avis|humeur|importance|enjeu|annee|arbitrage*|contexte|equipe*
            arrete*|fixe*|decide*|determine*|defini*|ajuste*|revu* ?ensuite ?plus ?chaque ~ par|en|au|a|aux|de|du|lors
            arrete*|fixe*|decide*|determine*|defini*|ajuste*|revu* ?ensuite ?plus ?chaque ~ apres|dans|selon|ulterieurement|tard|secret*|confidentiel*|interne
            module*|attribue*|choisi*|connu*|tenu*|garde*|conserve*|laisse* ?ensuite ?plus ?chaque ~ par|en|au|a|aux|de|du|lors
            module*|attribue*|choisi*|connu*|tenu*|garde*|conserve*|laisse* ?ensuite ?plus ?chaque ~ apres|dans|selon|ulterieurement
            module*|attribue*|choisi*|connu*|tenu*|garde*|conserve*|laisse* ?ensuite ?plus ?chaque ~ tard|secret*|confidentiel*|interne
            ulterieurement|confidentiel*|secret*|secretement|discretionnaire*|interne|internes|implicite*|officieu*
            non publie*|communique*|divulgue*
            plus tard
            apres coup|les entretiens|la campagne
            en fin d annee|de campagne|de cycle
            a posteriori
            lors de|du la|l calibration|calibrage|comite
            n est|sont ?pas ~ publie*|communique*|connu*|diffuse*|affiche*|precise*
            pas publie*|communique*|connu*|diffuse*|affiche*|precise*
            selon les|l|la|le|des ?priorite* _
            que seul*|seuls|seule
            comme|ainsi le|la decide*|direction
            au cas par cas
            pour certain*|certaines postes|profils|personnes|equipes|metiers|autres
            certain*|certaines postes|profils|personnes|equipes|annees
            sans ~ precise*|preciser|annonce*|publie*|communique*
            reste* a|au|entre|connu|de|du|dans ~
            revient a|au|aux _
            a definir|fixer|preciser|determiner|venir|confirmer
            communique* apres|ulterieurement|plus|en|lors|aux|au
            sera|seront ~ communique*|fixe*|precise*|arrete*|annonce*|defini*|connu*
            """,
        en: """
            at|in|to the|its|their|his|her ~ discretion|judgement|judgment|appreciation
            at|in|to|left|up|known|kept|held ~ discretion|judgement|judgment
            left|up|known|kept|held|reserved to|by|with|for|between|from|within|in
            set|decided|fixed|chosen|determined|adjusted|agreed ?later ?internally ?afterwards by|in|at|during|after|later
            set|decided|fixed|chosen|determined|adjusted|agreed ?later ?internally ?afterwards internally|afterwards|each|every|when|behind
            reviewed|weighted|defined|assigned|given|settled|calibrated|allocated ?later ?internally ?afterwards by|in|at|during|after|later
            reviewed|weighted|defined|assigned|given|settled|calibrated|allocated ?later ?internally ?afterwards internally|afterwards|each|every|when|behind
            decides|decide|chooses|sees|see|judges|thinks|deems ~
            as|however the|they|he|she|management|its|hr ~ decides|decide|sees|see|chooses|judges|wishes
            later|afterwards|internally|internal|confidential*|secret*|undisclosed|unpublished|discretionary|discreetly|privately|unwritten|implicit*
            not published|communicated|disclosed|shared|known|written|announced|told
            never published|communicated|disclosed|shared|written
            will be ~ communicated|announced|set|decided|fixed|defined|known|published|told
            to be ~ communicated|announced|set|decided|fixed|defined|determined|confirmed|published
            according to ~ priorities|context|needs|year|mood|importance|stakes|circumstances
            depending on
            case by case
            for some|certain|others|sensitive ~
            after the|each ~ calibration|reviews|cycle|interviews
            at year end
            at the end of the year|cycle|campaign|half
            during|in calibration
            only ~ know*|knows
            known|visible|disclosed|told only|to|by|within|inside _
            """)

    static let published = BilingualLexicon(
        fr: """
            publie|publiee|publies|publiees|affiche*|affichee* au|dans|a|aux|en|avant|sur|avec|des|le
            figure* au|dans|a|en|sur
            annexe|indique* au|dans|en
            tableau|bareme|grille|annexe|referentiel publie|publiee|public|publique|affiche|affichee
            """,
        en: """
            published|posted|printed|shown|listed|displayed|stated in|on|at|before|with|beside|under|next
            public table|grid|scale|list
            """)

    static let unpublished = BilingualLexicon(
        fr: """
            non|pas|jamais|ni publie*|affiche*
            sera|seront|etre publie*|publiee*
            """,
        en: """
            not|never|un|be published|posted|shown|stated|listed
            """)

    /// A comparison without its figure: it weighs more, and nobody says how much.
    static let comparisons = BilingualLexicon(
        fr: """
            attendu*|critere*|competence*|point|ligne ~ pese*|compte* ~ plus|davantage|lourd*|moins
            pese*|compte* ?plus lourd|davantage|beaucoup|lourdement
            compte* double|triple
            bonus|prime|bonification|malus eventuel*|possible*|exceptionnel*|ajoute*
            """,
        en: """
            counts|count|weighs|weigh ?much ?far more|heavily|most|less|double|twice|extra
            weighs heavily
            possible|eventual|exceptional|undisclosed bonus
            """)
}
