/// Words of the trade that say the same thing, one family a line, by their stems. "=" asks for the whole word.
enum Synonyms {
    /// The family a folded word belongs to: the longest stem that begins it.
    static func family(of word: String) -> Int? {
        if let exact = families["=" + word] { return exact }
        var stem = Substring(word)
        while stem.count >= 3 {
            if let family = families[String(stem)] { return family }
            stem.removeLast()
        }
        return nil
    }

    static func isAudience(_ concept: String) -> Bool { audienceNames.contains(concept) }

    static func name(of family: Int) -> String { "#\(family)" }

    private static let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

    private static let families: [String: Int] = {
        var families: [String: Int] = [:]
        for (number, line) in lines.enumerated() {
            for stem in line { families[stem] = number }
        }
        return families
    }()

    private static let audienceNames: Set<String> = Set(
        """
        client usager customer user reseller revendeur equipe team squad directeur director commercia finance investisseur juriste
        partenaire partner support candidat fournisseur developpeur designer analyst testeur newcomer manager
        """.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) }.compactMap { family(of: $0).map(name) })

    private static let text = """
        client customer acheteur buyer
        usager utilisat user
        resell revend distribut
        equip team squad
        direct comex codir executive leadership board
        commercia sales vente vend selling
        financ comptab accounting
        investisse investor actionnair shareholder
        juri legal lawyer
        partenair partner
        support assistance helpdesk
        candidat applicant
        fournisseu supplier vendor prestatair
        developp engineer ingenieur dev
        design
        analyst
        test essa essay eprouv
        nouvel newcom arriv joiner recrue
        manager encadr
        report rapport compte-rendu
        supprim effac retir enlev delet remov drop discard
        preven averti inform annonc signal alert notif tell told warn announc advis communiqu dit dire
        expliqu explain justifi motiv clarif expos
        raison reason motif why pourquoi
        ecri redig write wrot formul consign put
        relu relir relis relit review revu revoi verifi contro check inspect examin audit valid
        publi diffus post mett share partag
        choisi choos chose set fix select decid decis determin arret retien pick
        mesur metric indicat kpi measure
        succe reussi succeed success
        commenc debut start begin began launch lanc demarr entam kick
        fini finish end termin achev complet clos clotur
        before avant until prior preced prealabl ahead
        after apres following once suit
        hauss augment increas rise raise hike
        baiss diminu reduc decreas cut lower drop limit
        prix tarif price pricing
        resili terminat
        posture positionn attitud
        voisin adjacent neighbour neighbor
        convinc convict conviction believ persuad
        belong own apparti
        champion defend advocat porte
        person somebod someon quelqu individu people human
        exterieur externe outside extern
        pay salar remunerat compens
        repar corrig fix rectif correct resol solv patch
        bug anomal defaut defect dysfonction error erreur incident panne outage faute mistake
        document doc
        cod source
        deplo livr deliver ship releas mise-en-production production prod
        retard late delay deca
        risq danger risk
        enquet sondag survey questionnair
        interview entreti
        reunion meeting seanc session point
        objectif goal target objective cible
        budget depens cost cout spend expens
        donnee data jeu
        tabl
        lectur lu lue read
        gener humbl
        humil
        memoriz
        appren learn form train enseign teach initi
        aid help assist accompagn soutien
        plan calendr schedul roadmap
        list inventair inventory recens
        prioris priorit ordonn rank classe
        hypothes assumption
        present montr show demontr demo display
        demand ask reclam request sollicit
        repon answer reply replies respond
        propos suggest recommand recommend
        utilis emploi employ uses using
        cre build construi built creat realis mak
        tien maintien keep kept maintain conserv garde
        actualis updat jour
        suiv follow track monitor surveil pilot
        compar confront
        not minute compte procesverbal
        ouvert public
        chaqu every each
        mensue monthly mois month
        hebdo weekly semain week
        quotidie daily jour day
        trimestr quarter
        semestr
        annue annuel yearly year annee
        abandon churn attrition
        accessib wcag rgaa
        securit secur
        vulnerab faille
        secret password credenti mot-de-passe
        perform vitess speed rapid fast
        lent slow
        ecran screen page vue
        maquett mockup prototyp wireframe
        archiv
        obsole inutil unused useless stale
        accord consent agre approb approv feu
        signatur sign
        arbitr tranch settl
        objection desaccord disagree
        ecout listen
        recueil collect gather colle
        nettoy clean
        embauch recrut hire hiring recruit
        departs leav quit
        promot promouv
        feedback retour
        congrat felicit
        credit merit
        franc honn honest sinc
        courag brav
        loyal fidel faithful
        empath
        creati inventi imaginat
        curio
        calm serein sang-froid
        bienveill kind
        optimi
        solidar
        energi dynami enthous
        ambiti
        rigo meticul
        autonom independ
        responsab ownership accountab
        leader
        exempl example model
        esprit mindset
        impact effet effect consequence
        trace log journal histor record regist
        delai deadline echeanc
        sauvegard backup
        restaur restor
        fiche sheet
        liv book manuel guide
        gain benef profit
        ecart gap difference variance
        prevu prevision forecast predict
        facture invoic bill
        contrat contract
        remis discount rabais
        sortie output
        seuil threshold
        depass exceed
        region zone
        biais bias
        """
}
