/// What leaves a trace: documents, meetings, dates, acts somebody else sees.
enum EvidenceWords {
    static let traces = BilingualLexicon(
        fr: """
            note|notes|notee|notees|compte*|rendu*|rapport*|document*|dossier*|plan
            plans|fiche*|message*|lien*|liste*|tableau*|registre*|journal|releve*|grille*
            ticket*|demande*|mail*|courriel*|ordre|calendrier|agenda|date|dates|datee*|signe|signee*|publi*|ecrit*|redige*|envoi*|envoy*|consign*|nomm*
            nom|noms|reponse*|repond*|objection*|question*|remarque*|retour*|signalement*
            decision*|correcti*|corrige*|mesure*|test*|revue*|audit*|atelier*|reunion*
            entretien*|seance*|demonstration*|prototype*|maquette*|exemple*|questionnaire*|sondage*|jour
            jours|semaine*|mois|trimestre*|semestre*|heure*|minute*|an|ans
            anime*|presente*|propose*|refuse*|arrete*|supprime*|livre*|ferme*|clos|close*|trait*|relu*|relit|cite*|forme|formee*|verse*|archiv*|valide*|present*
            taux|nombre|chiffre*|budget*|ecart*|seuil*|version*|depot|commit*
            fichier*|page*|canal|procedure*|contrat*|devis|facture*|bilan*|objectif*|engagements
            binome*|pair*|enregistr*|partage*|transmis*|remis*|tenu*|inscri*|retir*|tra*ce*|trace*|export*|capture*|consommation|annonce*|explique*|delai*
            """,
        en: """
            note|notes|minutes|record*|report*|document*|plan|plans|sheet*|message*|link*
            list*|table|register*|log|logs|logged|grid*|ticket*|request*|mail*|email*
            calendar|agenda|date|dates|dated|signed|publish*|written|writes|wrote|write
            sent|sends|send|names|named|name|answer*|repl*|objection*|question*|remark*
            decision*|correct*|fix*|measure*|test*|review*|audit*|workshop*
            meeting*|interview*|session*|demo*|prototype*|mockup*|example*|questionnaire*|survey*
            day|days|week*|month*|quarter*|hour*|minute*|year*|runs|presents|proposes
            refus*|stops|stopped|deletes|deleted|ships|closed|closes|treated|cites|trained|filed
            archived|validated|rate|number|figure*|budget*|threshold*|version*|repository
            commit*|file*|page*|channel|procedure*|contract*|invoice*|objectives|online
            paired|shared|posted|held|filled|removed|added|traces|export*|screenshot*
            asks|asked|tells|told|explains|explained|announces|deadline*|checklist*|dashboard*
            """)

    /// Words of impression: alone, they make a signal as open as a text.
    static let impressions = BilingualLexicon(
        fr: """
            etat d esprit
            tout le monde
            motivation|motive*|energie|attitude|esprit|presence|ambiance|atmosphere|confiance|respect|reconnu*|reconnaissance|percu*|apprecie*|aime*
            visible*|sent|ressenti*|sentiment*|impression*|qualite*|vrai*|reel*|fort|forte
            bon|bonne|bons|bonnes|belle|beau|excellent*|positi*|exemplaire*|implication
            implique*|investi*|engage*|engagement|grandi*|epanoui*|puissance|dynamique*
            dynamisme|aisance|naturel*|leadership|posture|ecoute*|ouverture|ouvert*|souci
            sincere*|sourire*|volonte|envie|passion*|charisme|humeur|rayonne*|inspire*
            respecte*|serein*|serenite|credib*|reput*|image|soude*|cohesion|climat|harmonie
            adhesion|attention|constance|bienveillance|calme|gentillesse|disponibilite|curiosite|rayon*|aura|evidence|conviction*
            convaincu*|professionn*|efficac*|fiab*|pertinen*|maturite|autonom*|proacti*|toujours|satisfait*|heureu*|content*
            """,
        en: """
            motivation|motivated|energy|attitude|mindset|spirit|presence|atmosphere|trust*
            respect*|recognised|recognized|recognition|perceived|seen|liked|loved|appreciated
            visible*|feels|feel|felt|feeling*|impression*|quality|true|real|strong
            good|great|excellent|positive*|exemplary|involve*|committed|commitment|grows|engaged
            engagement|attention|dedication|constancy|kindness|curiosity|aura|vibe*|rapport|chemistry|warmth|reliance|dynamic*|ease|natural*
            leadership|posture|listens|listening|openness|open|concern|genuine*|sincere*|smil*|willing*|passion*|charisma*|mood|inspir*
            serene|credib*|reput*|image|cohesion|climate|harmony|adhesion|conviction
            convinced|demanding|professional*|effective*|reliab*|relevan*|matur*|autonom*|proactive*
            on top
            extra mile
            goes beyond
            looked up
            always|happy|satisfied|cares|pride|proud|values|valued|known|admired|influence|impact
            """)

    /// A rhythm of every day is no date: with an impression it stays one.
    static let everyday = BilingualLexicon(
        fr: """
            de tous les instants|jours|moments
            de chaque instant|jour|moment
            chaque jour
            au quotidien
            jour apres jour
            du matin au soir
            a chaque|toute instant|heure
            """,
        en: """
            day to|in|by|after day
            every|each day|moment|hour
            at all times|hours
            around the clock
            all day
            """)

    /// What comes after a state of mind and shows it.
    static func bringsProof(_ word: String) -> Bool { proofs.contains(word) }
    private static let proofs: Set<String> = ["by", "thereby", "through", "so", "en"]
}
