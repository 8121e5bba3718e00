/// The acts of product, design, data and engineering work that say the same thing, one family a line, by their stems.
enum TradeActs {
    static let families = """
        supprim effac retir enlev delet remov drop discard erase gone purg elimin disparai nettoy clean debarrass
        preven averti inform annonc signal alert notif tell told warn announc advis communiqu dit say said hear expliqu explain justifi clarif expos
        ecri redig write wrot written formul consign put draft note noter inscri record
        relu relir relis relit review revu revoi verifi contro check inspect examin audit valid passe-en-revue vet prove
        publi diffus post mett share partag ligne online
        choisi choos chose set fixe fixer select decid decis determin arret retien retenu pick settle opt elu
        mesur metric indicat kpi measure quantif chronomet timed times
        commenc debut start begin began launch lanc demarr entam kick ouvert open ouvr
        fini finish end termin achev complet clos clotur close ferm
        hauss augment increas rise raise hike grow rais
        baiss diminu reduc decreas cut lower
        resili terminat
        convinc convict conviction believ persuad croi croire croit belief
        champion defend advocat porte plaid
        repar corrig fix fixed fixes fixing rectif correct resol solv patch mend
        deplo livr deliver ship releas production prod rollout version
        enquet sondag survey questionnair interrog
        lectur lu lue read ouvre
        appren learn form train enseign teach taught initi
        aid help assist accompagn soutien
        prioris priorit ordonn rank classe
        present montr show demontr demo display soum submit submitted soumi before restitu
        demand ask request sollicit question quest
        repon answer reply replies respond
        propos suggest recommand recommend
        utilis emploi employ uses using use reutilis
        cre build construi built creat realis mak mont
        tien maintien keep kept maintain conserv garde held hold
        suiv follow track monitor surveil pilot watch
        compar confront rapproch reconcil oppos
        charg affich load render
        regroup consolid aggreg agreg
        verrouill lock bloqu block freez gel
        desactiv disabl coup eteint eteind
        activ enabl allum
        ingest import alimen
        export extract extrai extraction
        renouvel renew reconduit reconduct
        anticip forese prevoir prevoi
        relanc chas remind rappel
        accueil welcom receiv recoi recev
        visit deplac travel
        vend vendre sell sold
        refactor rewrit reecri remani
        dessin draw sketch esquiss
        command order
        organis organiz arrang schedul prepar prepare
        distribu allocat reparti attribu assign affect
        recapitul summar synthes resum
        migrat bascul transition
        observ shadow assist
        escalad escal remont
        archiv
        signatur sign
        arbitr tranch
        ecout listen
        recueil collect gather colle recolt
        embauch recrut hire hiring recruit
        promot promouv
        felicit congrat remerci thank
        estim chiffr evalu forecast assess gauge prevu prevision predict pronosti
        reject refus rebut declin ecart unsuccess dismiss turndown
        simul rehears repet exerc drill
        restaur restor recover retabl recuper
        sauvegard backup
        chang modif migr evolut alter amend
        remplac replac substitu swap
        automatis automat script
        surpris decouvr discover find trouv found detect repere spot identif
        reun rassembl gather invit convoqu conven
        negoci renegoci negotiat bargain discut
        factur invoic bill
        rembours refund reimburs
        appel call telephon phone
        anonym mask masqu
        chiffrement encrypt crypt
        revoqu revok retire-acces
        attend wait patient
        separ split decoup divis
        fusion merg combin unif
        limit plafon cap restrein restrict
        recommenc rerun relanc retry rejou
        transmet transmis handover transfer pass remet hand
        lis affich
        analys dissect decortiq study etudi
        pair binom pairing
        anim facilit run conduit lead lead mene host
        assur garant guarantee ensur
        explor investig
        honor respect
        gagn win won signe
        perd lose lost loss
        comprend comprehen saisit saisi clair understand grasp clear awar conscien appreh intellig lucid percoi mesurer internalis interioris
        role custodian guardian gardien garant steward protect protege
        test essa essay eprouv try tries tried trial
        """
}
