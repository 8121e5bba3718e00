/// The objects, people and qualities the trade calls by several names, one family a line, by their stems.
enum TradeObjects {
    static let families = """
        client customer acheteur buyer consommateur consumer
        usager utilisat utilise user
        resell revend distribut
        equip team squad
        direct comex codir executive leadership board
        commercia sales vente vend selling seller
        financ comptab accounting
        investisse investor actionnair shareholder
        juri legal lawyer
        partenair partner
        support assistance helpdesk desk
        candidat applicant
        fournisseu supplier vendor prestatair editeu
        developp engineer ingenieur dev
        design
        analyst
        testeur tester
        nouvel newcom arriv joiner recrue arrivant
        manager encadr
        developpeur developer
        collegu colleagu coequipi teammat pair peer
        raison reason why pourquoi motifs
        succe reussi succeed success
        before avant until prior preced prealabl ahead
        after apres following once suit
        prix tarif price pricing
        belong apparti
        person somebod someon quelqu individu people human
        exterieur externe outside extern
        pay salar remunerat compens
        bug anomal defaut defect dysfonction error erreur incident panne outage faute mistake fault
        document doc
        cod source
        retard late delay deca
        risq danger risk
        interview entreti
        reunion meeting seanc session point
        objectif goal target objective cible
        budget depens expens
        cout cost couter
        donnee data jeu dataset
        tabl
        memoriz
        plan calendr schedul roadmap
        list inventair inventory recens
        hypothes assumption
        reclam complain plainte grief
        actualis updat
        minute notes compte procesverbal
        chaqu every each tout
        abandon churn attrition
        accessib wcag rgaa
        securit secur
        vulnerab faille
        secret password credenti
        perform vitess speed rapid fast
        lent slow
        temps duree time duration
        care matter souci preoccup inquiet import worri heart coeur concern
        doublon duplicat twice
        adress address
        malad sick ill
        alert page astreint call
        fin end
        urgenc emergenc crise crisis
        reclamation grievance
        permi droits permission
        libr free gratuit
        perso private prive
        public audience lecteur reader
        mondial global
        annuaire directory
        brouillon draft
        chemin path parcours flow journey
        bouton button
        formulaire form
        paiement payment encaiss checkout
        panier basket cart
        livraison delivery
        entrepot warehouse
        magasin store shop boutique
        reseau network
        nuage cloud
        cache memoire memory
        bibliotheque library
        cahier notebook
        dependance dependenc
        etape step stage
        phase stage
        croissance growth
        revenu revenue turnover affaires
        abonne subscri abonn
        etude study research recherche
        entrainement retrain training
        precision accuracy exactitude
        qualitati qualitative
        reconnaissance recognition
        conflit conflict disput
        debat debate discussion
        desinteress selfless
        vertu virtue
        egalit equal equit fair
        respectu respect
        ecran screen page vue
        maquett mockup prototyp wireframe
        obsole inutil unused useless stale dead mort
        accord consent agre approb approv
        objection desaccord disagree
        departs leaver depart
        feedback retour
        credit merit
        fonctionn featur evolution
        esprit mind mindset tete thought pense
        enjeu ressort stake issue
        rentab profitab economi marge margin
        hauteur recul distance perspective overview
        priv privacy confidential intimit
        vie-privee
        promis promes engagement commit word parole pledge vow
        honn honest sinc franc truth verit candid
        honneur honor honour
        courag brav audac bold dar ose
        loyal fidel faithful allegian
        humil humbl modest effac
        gener generous donn
        bienveill kind gentil warm bont
        empath compass
        optimi positiv enthous enthus
        solidar entraid
        creati inventi imaginat original
        curio inquisit
        calm serein serene sang unflap compos placid imperturb
        energi dynami spark alive vitalit entrain light life
        charism magnet aura presence
        ambiti drive hungry
        rigo meticul thorough precis soign careful
        perfection
        autonom independ
        responsab ownership accountab owns owner
        leader leadership
        exempl example model
        impact effet effect consequence influen
        trace log journal histor regist
        delai deadline echeanc
        fiche sheet
        manuel guide handbook
        gain benef profit
        ecart gap difference variance discrepanc
        contrat contract
        remis discount rabais
        sortie output
        seuil threshold
        depass exceed over
        region zone
        biais bias
        interne internal inhouse
        inperson personne facetoface
        hebergement hosting heberg host
        comite committee steering panel
        confian trust
        qualit quality
        standard norm
        posture positionn attitud stance position
        voisin adjacent neighbour neighbor
        relation relationship rapport lien bond
        culture values valeur
        vision mission cap
        collabor cooper
        file queue attente backlog
        tache task ticket
        requet quer
        tableau dashboard
        graphi chart graph courbe
        panneau alerte
        cle key
        acces access droit permission
        compte account
        poste laptop machine ordinateur
        serveur server
        environnement environment
        drapeau flag toggle
        branche branch
        dette debt
        experien experiment
        variante variant
        echantillon sample
        moyenne average mean
        colonne column champ field
        ligne row rang
        composant component
        couleur color colour
        icone icon
        mot word
        langue language traduc translat
        nom name
        lot batch
        nuit night nocturn
        matin morning
        soir evening
        contribut apport
        idee idea
        besoin need
        marche market
        concurren competitor
        part share
        vente sale
        stage intern stagiaire
        mentor parrain tutor
        arrivee onboarding accueil welcom integr
        offboarding depart
        grille grid scorecard
        niveau level palier
        absen leave conge
        charge workload load
        loi law regul reglement
        registre register registry
        personnel personal
        """
}
