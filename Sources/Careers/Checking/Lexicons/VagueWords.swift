/// Qualities, degrees and roles that two assessors would read differently.
enum VagueWords {
    static let openings = BilingualLexicon(
        fr: """
            bon|bonne|bons|bonnes|beau|belle|excellent*|fort|forte|solide*|grand|grande|haut|haute|meilleur*|vrai|vraie|reel|reelle|juste niveau|qualite|relationnel*|communication|posture|attitude|leadership|presence|maitrise|connaissance*|comprehension|vision|sens|capacite*|pratiques|hauteur|reflexe*|ambiance|atmosphere|dynamique|relation*|etat|impact|exigence*|standard*|image|travail|resultat*|execution|rigueur|organisation|culture|contribution*|collaboration|expertise|competence*|influence|engagement|qualites|aisance|comportement|equilibre|decisions|choix|questions|ecoute|implication|autonomie|pedagogie
            leadership|ownership|mindset|craft
            vrai|vraie|veritable|authentique leader|manager|professionnel*|expert*|partenaire|moteur|pilier|atout|chef
            adopte|a|avoir|montre|prend|incarne ~ posture|attitude
            bonne posture
            posture de|d _
            savoir etre
            prend*|prendre|prise ?de ?la ?du hauteur|recul|responsabilite*
            prise|prend|prendre d initiative*|des initiatives
            esprit d equipe|d initiative|d analyse|de synthese|critique
            sens du|des|de ?l|la service|client|resultat*|priorite*|detail|business|produit|responsabilite*|communication|organisation|collectif|ecoute|analyse|urgence
            force de proposition|conviction
            fait|faire|aide* ?a grandir|progresser ses|son|les|l|equipe*
            fait grandir
            fait progresser son|ses|l
            monte*|montee|monter en puissance|competence*|gamme
            tire* ~ vers le haut
            donne|montre|donner l exemple
            fait|faire la difference
            fait|faire bouger les lignes
            oriente|orientee ?vers client*|resultat*|solution*|produit|utilisateur*|impact
            valeur ajoutee
            a|avec|fort|creer ~ impact
            professionnalisme|pragmatisme|excellence|credibilite|legitimite|pertinence de ses|pedagogie|efficience
            preuve de|d ~ rigueur|professionnalisme|pragmatisme|agilite|pedagogie|leadership|reactivite|exigence|initiative|efficacite|discernement|excellence|implication|adaptabilite|adaptation|autonomie|proactivite|jugement
            avec ~ rigueur|professionnalisme|efficacite|pragmatisme|discernement|agilite|soin|justesse|finesse|pertinence|excellence|implication|fluidite|leadership|pedagogie|intelligence|serieux
            bien|mal communique*|gere*|travaille*
            communique*|collabore*|travaille*|gere*|anticipe*|delivre*|livre*|ecrit|redige*|presente*|echange* ?tres bien|mieux|efficacement|clairement|correctement|convenablement|proprement|intelligemment|pertinemment
            efficacement|convenablement|adequatement|intelligemment|qualitativement|judicieusement|pertinemment|correctement|proprement
            de ?tres|haute|grande qualite
            de facon|maniere ?tres|plus adaptee|appropriee|adequate|pertinente|efficace|professionnelle|satisfaisante|qualitative|optimale|fluide|constructive|intelligente|pragmatique|rigoureuse|propre|simple
            comme il faut
            comme il se doit
            comme il convient
            ce qu il faut
            ce qui est necessaire
            le necessaire
            a la hauteur
            au|a bon|haut|meilleur niveau
            niveau attendu|requis|d exigence
            attendu*|attend|digne d un|une|du ~ lead|senior|manager|cadre|principal|staff|directeur|responsable|expert|niveau|grade
            a|au niveau d un
            regles de l art
            etat de l art
            autant que possible
            si|quand|lorsque ?c ?est besoin|necessaire|possible|pertinent
            selon les besoins
            le cas echeant
            incarne*|rayonne*|irradie
            porte*|porter ?haut la|les|le vision|valeurs|culture|sujet*|voix
            pilier|referent*|reference ?pour|moteur|ambassadeur*|ambassadrice*|champion*|catalyseur|facilitateur|acteur|actrice|role ?modele|cle de voute
            incontournable*
            role moteur|cle|central
            vision strategique|globale|claire|produit
            reconnu*|percu*|vu|vue|identifie* comme|par
            contribue*|participe* ?activement ~ succes|reussite|rayonnement|ambiance|culture|developpement|performance|cohesion|dynamique
            s implique*|investit|engage ?pleinement
            a ~ aise avec
            est|se montre|reste|etre ?tres|toujours reacti*|efficace*|fiable*|pertinent*|disponible|pragmatique*|agile*|rigoureu*|constructi*|performant*|professionnel*|credible*|impactant*|exigeant*
            code|travail|livrable*|solution*|architecture*|documentation|design|maquette*|interface*|analyse*|specification*|presentation*|roadmap|note*|composant*|requete*|tests|experience*|test|ecran*|tableau* ?est|sont|tres|plus propre*|elegant*|maintenable*|lisible*|robuste*|soigne*|impeccable*|clair*|pertinent*|performant*|efficace*|qualitati*|moderne*|scalable*|evolutif*|simple*|abouti*|solide*|irreprochable*|fluide*
            propre|elegant* ?et maintenable*|lisible*|elegant*|simple*|robuste*
            belle*|bonne* experience* ?utilisateur
            suffisamment|raisonnablement|assez _
            au service du collectif
            hors du cadre
            sort|sortir de sa zone
            zone de confort
            cree* du lien|liant
            liant|synergie*
            dans le bon sens
            les bonnes personnes
            le bon moment
            au bon moment
            les bons sujets|outils|arbitrages
            chef d orchestre
            depasse* ?les attentes|attente
            au dela des attentes
            """,
        en: """
            good|great|excellent|strong|solid|high|outstanding|superior|true|proper|right|sound|best|healthy|nice level|quality|communication|posture|attitude|leadership|presence|mastery|command|vision|sense|ability|abilities|skills|practices|judgement|judgment|habits|atmosphere|relationship*|mindset|impact|standards|bar|image|work|results|execution|rigour|rigor|organisation|culture|contribution*|collaboration|expertise|influence|engagement|behaviour|behavior|decisions|choices|questions|listening|involvement|autonomy|code|design|team|outcomes|stuff|fundamentals|citizen|partner|rapport
            true|real leader|manager|professional|expert|partner|asset
            ownership|leadership|mindset|craftsmanship|thoughtfulness|gravitas
            takes|take|taking|full ownership|responsibility|initiative|charge
            executive|leadership|real presence
            right|adequate|proper|appropriate|good posture|attitude|mindset|reflexes
            acts|act|serves|seen|behaves|operates|works as a|an|its|the|their ?true|trusted|real|go|key champion|advocate|partner|owner|leader|driver|ambassador|multiplier|role|catalyst|glue|pillar|expert|bridge|to|reference|sponsor|player
            champion|champions|ambassador|catalyst|multiplier|linchpin|cornerstone
            leads|lead|leading by|through example|influence
            sets|set the|a ~ example|tone|bar|standard
            raises the bar
            above and beyond
            extra mile
            on top of things|everything|it
            goes beyond
            thinks|think outside
            thinks big
            outside the box
            big picture
            makes|make|making a|the ~ difference
            makes|gets things|it happen|done
            gets things done
            moves the needle
            adds|brings|creates|delivers ?real|more value|impact
            drives|drive ?real|positive|meaningful change|impact|success|results|excellence|value|outcomes|alignment
            grows|develops|elevates|empowers|uplifts|inspires|energises|energizes the|a|their|its|own|others|people|everyone
            inspires|empowers|elevates|nurtures
            brings out the best
            brings the best
            standard*|level*|quality expected|required|worthy|befitting of|from
            expected|worthy|befitting of|from|for ?a|an|the|this ?a lead|senior|manager|director|principal|staff|level|role|seniority|expert
            at the level
            high|highest|top|good|utmost|great|consistent quality|standard*|level*
            of quality|excellence
            professionalism|pragmatism|excellence|credibility|legitimacy|rigour|rigor|effectiveness|efficiency of own
            with ~ rigour|rigor|professionalism|efficiency|pragmatism|agility|care|excellence|finesse|polish|impact|diligence
            shows|show|demonstrates|displays|has ~ rigour|rigor|professionalism|pragmatism|agility|leadership|initiative|excellence|judgement|judgment|autonomy|presence|commitment|adaptability|ownership|flexibility|proactivity
            communicates|collaborates|works|manages|anticipates|delivers|writes|presents|interacts|handles|behaves|performs|executes ?very ?the ?team ?others well|better|effectively|efficiently|clearly|properly|appropriately|adequately|professionally|smoothly|successfully|cleanly
            effectively|efficiently|properly|appropriately|adequately|professionally|smoothly|elegantly|suitably|sensibly|nicely
            in a|an ~ professional|appropriate|adequate|suitable|timely|efficient|effective|constructive|pragmatic|rigorous|proper|clean|mature|sensible manner|way|fashion
            as needed|required|appropriate|necessary|relevant|possible
            when|where|if needed|required|appropriate|necessary|relevant|possible
            what it takes
            whatever it takes|comes
            what is needed
            whatever is needed|necessary
            as it should
            world class
            state of the art
            best in class
            best practice*
            top notch
            first class|rate
            embodies|radiates|exemplifies
            lives ~ values
            lives and breathes
            carries ~ vision|culture|values|flag|torch
            go to person|expert
            role model
            key|leading|central|pivotal role|player|contributor
            trusted advisor|adviser|partner
            strategic vision|thinking|thinker|mindset
            recognised|recognized|perceived|seen|regarded|known|respected as|by|for
            contributes|participates ?actively|greatly|meaningfully ~ success|atmosphere|culture|growth|development|performance|cohesion
            is|stays|remains|be ?very|always|highly responsive|effective|efficient|reliable|dependable|relevant|available|pragmatic|agile|rigorous|constructive|professional|credible|impactful|exacting|accountable|thorough|engaged|involved|solid
            clean|elegant|maintainable|readable|robust|polished|neat|solid|scalable|beautiful|quality|thoughtful|sound|impactful|meaningful|delightful|intuitive|compelling|insightful|performant|modern|sensible|effective|relevant|useful|clear|well ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted code|work|deliverable*|solution*|architecture*|documentation|design*|mockup*|interface*|analys*|specification*|specs|presentation*|roadmap*|component*|quer*|tests|experience*|dashboard*|insight*|document*|schema*|pipeline*|decision*|report*|feedback
            code|work|deliverables|solution*|architecture|documentation|design*|interfaces|analys*|experience* ?that is|are clean|elegant|maintainable|readable|robust|polished|solid|scalable|beautiful|impeccable|flawless
            sufficiently|reasonably|suitably _
            comfort zone
            synergy|synergies|alignment across
            right people|thing|things|time|balance|questions|trade*|level|tools
            at the right time
            exceeds|meets expectations
            great|good|positive atmosphere
            wears many hats
            hits the ground running
            full potential
            up to ?the scratch|standard|par|task
            """)

    /// After a quality, these say what it means.
    static let definitions = BilingualLexicon(
        fr: """
            soit
            c est a dire
            a savoir
            mesur*
            chronomet*
            au sens de|du
            defini*|tel|telle que|par|dans
            au sens
            conform* a|au|aux
            seuil*|pourcent*
            """,
        en: """
            that is
            i e
            namely
            meaning
            measured
            defined as|by|in
            as defined
            within the meaning
            according to ~ guide|charter|checklist|grid|standard
            threshold*|percent*
            """)
}
