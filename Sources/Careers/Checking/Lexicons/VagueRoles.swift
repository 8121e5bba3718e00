/// Roles and influence without the acts that make them: "acts as the custodian", « joue son rôle de trait d’union ».
enum VagueRoles {
    static let all = BilingualLexicon(
        fr: """
            joue|jouer|remplit|tient|tenir|assume|assumer ?pleinement ?tout son|leur role ?de|d ?cadre|manager|lead
            joue|jouer|tient|tenir un|le ?vrai ?veritable role
            tient|tenir|trouve|trouver|prend|prendre ?toute ?pleinement sa|toute place
            role d|de trait|pont|relais|passerelle|chef|conseil|locomotive|courroie|gardien|garant|vigie|moteur|pilier|aiguillon
            trait d union
            pont ?solide|naturel entre les|l|la|le|produit|metier|technique|equipe*
            fait|faire|assure ?bien le lien|pont|relais entre|avec
            courroie de transmission
            tour de controle
            garant|garante|gardien|gardienne du|de|des ?l|la
            se porte|est|etre|reste garant|garante
            bras droit
            tete de pont|file|proue
            fer de lance
            figure de proue
            chef|cheffe de file
            cheville ouvriere
            maillon fort|essentiel|indispensable|cle
            point de repere|reference|ancrage $
            homme|femme|personne cle|orchestre|pivot|ressource
            copilote|business partner
            partenaire privilegie|strategique|naturel|fiable
            interlocuteur|interlocutrice privilegie*|naturel*|credible|legitime
            fait|faire autorite
            a|avoir|prend voix au
            exerce*|exercer|a|ont|gagne|gagner|etend|etendre une|en|de|son|sa l ?reelle ?forte ?vraie influence
            exerce* une ~ influence
            influence*|influencer|influe|infleche|oriente ?positivement ?fortement la|les|le|sur strategie|decisions|decision|trajectoire
            influence*|influencer|influe|infleche|oriente ?positivement ?fortement la|les|le|sur feuille|vision|direction|choix
            pese|peser ?vraiment dans|sur les|la|le decisions|decision|debats|strategie|orientations
            fait|faire entendre|porter sa|la|leur voix
            une voix ecoutee|qui|reconnue
            est ?tres ecoute|ecoutee|consulte|consultee|sollicite|sollicitee par|au|dans
            a|a du|de poids|la poids
            prend|prendre|prise ?toute ?pleinement ?bien sa|ses|leurs|leur part|responsabilites
            prend|prendre ~ a bras le corps
            prend|prendre les|l choses|initiative|sujets|devants en|$
            prend|prendre en main
            va|aller|alle de l avant
            fait|faire avancer|bouger|progresser les|le choses|sujets|lignes|dossiers
            fait|faire vivre|rayonner les|la|le|l|son valeurs|culture|equipe|metier|communaute|demarche|marque
            sait ?bien s|se entourer|vendre|positionner|organiser
            sait|saura embarquer|federer|mobiliser|convaincre|fedarer|motiver|deleguer|prioriser|arbitrer|communiquer|ecouter|adapter ?les|ses|son|l|sa|$
            s adapte|adapter ?facilement|rapidement|vite|toujours ?a|aux|en|$
            embarque|embarquer|federe|federer|mobilise|emmene|entraine|galvanise|motive les|l|ses|son|le|autour equipe*|autres|autour|collectif
            embarque|embarquer|federe|federer|mobilise|emmene|entraine|galvanise|motive les|l|ses|son|le|autour parties|collegues|collaborateurs|troupes|pairs
            donne|donner ?du sens|envie|impulsion
            inspire|inspirer les|ses|l|confiance|le|respect
            cree|creer|apporte|apporter|delivre|genere|produit ?une ?plus ?de ?la ?vraie|reelle ?forte valeur
            valeur|plus ajoutee|value
            eleve|elever|hausse|hausser|rehausse|monte|met|mettre ?toujours le|la|tres niveau|barre|haut|jeu
            management|manageur|leadership de proximite|bienveillant|exigeant|participatif|moderne|adapte|agile|transverse|inspirant|situationnel
            partie prenante|acteur|actrice|moteur du|de|d|des|majeur|engage*
            contribue|participe activement|pleinement|positivement|largement
            assure|assurer|garantit|garantir|veille|veiller ?a ?la|une|le|au ~ qualite|bon|excellence|coherence|fluidite|harmonie|perennite|cohesion|alignement
            gere|gerer|pilote|piloter|anime|traite ?bien ?au ?mieux les|des|son|sa sujets|sujet|choses|quotidien|imprevus|relations|perimetre
            accompagne|accompagner ?au mieux|le|la|les|bien|l mieux|changement|transformation|croissance|montee
            porteur|porteuse de sens|projet|vision|valeurs
            vision ?long|a|claire terme|moyen|partagee
            bon|bonne|vrai|vraie citoyen*|partenaire|camarade|relais|ambassad*|coequipier*|role
            est|etre|soit|devient|reste|incarne ?reconnu ?comme un|le|la|une|l ?vrai|vraie|veritable ~ relais|visage|voix|memoire|coeur|poumon|colonne|socle
            est|etre|soit|devient|reste|incarne ?reconnu ?comme un|le|la|une|l ?vrai|vraie|veritable ~ repere|phare|boussole|aiguillon
            est|etre|soit|devient|reste|incarne ?reconnu ?comme un|le|la|une|l ?vrai|vraie|veritable ~ appui|soutien|moteur|pilier|pivot
            visage|voix|memoire|coeur|poumon|colonne|boussole|phare de|du ?l|la equipe|maison|entreprise|groupe
            relais ?de efficace|privilegie|naturel|solide|confiance
            assume* ?pleinement|totalement la|le|son|sa|toute dimension|part|posture|fonction|stature|casquette
            dimension manageriale|strategique|humaine
            a|avec ?un ?une role|dimension strategique|transverse|structurant*
            apporte|apporter|pose|porte ?toujours un|une|son|sa ~ regard|eclairage|vision|touche|pierre|plus|dynamique|elan|souffle|valeur
            regard neuf|critique|exterieur|strategique|metier
            regard ?de ?l|du expert|senior
            laisse|laisser sa|une|son empreinte|marque
            son empreinte
            marque* les|de esprits|son
            fait|faire vivre|grandir|monter|briller|rayonner
            s impose|imposer ?comme|naturellement
            s affirme|affirmer ?comme|naturellement
            prend|prendre de l ampleur|envergure|epaisseur
            envergure
            donne|donner l|une|le|la ~ impulsion|ton|elan|cap|direction|tempo|rythme $
            donne|donner le ton|tempo|la
            porte|porter les|le|l|la|haut ~ ambition*|transformation|projet*|sujets|enjeux|message*
            accompagne|soutient|conseille|epaule|eclaire ?au mieux|efficacement|utilement|pleinement
            represente* ?dignement|bien|au la|l|le|mieux equipe|entreprise|metier|marque
            a|au service de ?la ?l ?une performance|excellence|reussite|strategie|vision
            senior|lead|expert dans|jusque ses|sa|attitude|posture
            leadership|autorite affirme*|naturel*|reel*|fort*|inspirant*|assume*|technique|transverse
            est|soit un|une|le|la ?vrai|vraie atout|plus|force|ressource|valeur
            sur qui|lequel ~ compter|appuyer|reposer
            on peut ?toujours ?vraiment compter|s|se|lui
            compter sur lui|elle
            """,
        en: """
            acts|act|acting|serves|serve|operates|functions|stands|known as|like a|an|the|its|their|our
            role of|as steward|custodian|guardian|champion|bridge|conduit|link|catalyst|partner|advisor|mentor|leader|multiplier|glue|facilitator
            custodian|guardian|steward|gatekeeper|shepherd|flagbearer|torchbearer|linchpin|lynchpin|lodestar|figurehead|flagship of|for
            bridge|conduit|liaison|glue|link|bridges between|the
            north star|pole
            sounding board
            thought leader*|partner*
            thought leadership
            right hand
            point person
            safe pair
            evangelist|evangelises|evangelizes|evangelist
            plays|play|playing a|an|their|its|the|full ~ role|part
            has|have|earns|earned a seat|voice|say at|in
            carries|carry|carried|throws ?their weight
            punch|punches|punching above|over
            above their|its|one weight
            pulls|pull their|its|own weight
            holds|hold their|its|own own
            exerts|exert|exercises|exercise|wields|wield|has|have|gains ?a|an ?real|strong|great|positive|considerable|growing|significant|broad influence
            influences|influence|shapes|shape|steers|steer ?positively|strongly|the|our|product|strategic|company|overall strategy|direction|roadmap|decisions
            influences|influence|shapes|shape|steers|steer ?positively|strongly|the|our|product|strategic|company|overall culture|vision|thinking|outcomes
            influences|influence across|beyond|others|stakeholders|peers|up
            moves|move the dial|needle
            steps|step|stepping up
            rises|rise to the
            runs a tight
            takes|take|taking|assumes ?the ?a lead|charge|control|accountability|responsibility ?$
            takes|take|assumes ?full|complete|total ownership|accountability|responsibility
            owns|own|owning ~ end to end
            owns|own it|outcomes|results|everything|the outcome|result|problem|space|whole
            owns ?the ?their|its|all ?of _ $
            owns the _ _ $
            fully|truly|completely|really owns|own|owning
            end to end ownership|responsibility|accountability|owner
            fully accountable|responsible|empowered
            is|are|be ?fully|ultimately|jointly accountable|responsible|answerable for
            accountable|accountability ?for ?the|its|their|own outcomes|results|success|quality|delivery|$
            responsibility|responsible for ?the ?overall|its|their success|quality|outcomes|health|delivery
            drives|drive|driving|owns|spearheads|champions the|a|our|its|their|this|all|forward agenda|vision|culture|strategy|success|change
            drives|drive|driving|owns|spearheads|champions the|a|our|its|their|this|all|forward process|quality|roadmap|excellence|adoption|standards
            spearheads|spearhead|champions|champion|evangelises the|a|our|new|good|best|quality|product|design|data|engineering|use|value
            facilitates|enables|enable|empowers|unlocks|unblocks|supports|helps the|others|their|teams|team|people|colleagues to|grow|succeed|shine|thrive|$
            unlocks|maximises|maximizes|creates|create|delivers|deliver|adds|brings ?real|true|great|significant|measurable|more|business|customer|the value
            develops|builds|build|fosters|foster|maintains ?a|an ?strong|good|trusting|positive|effective ~ relationship*|culture|partnership*|rapport|trust
            develops|builds|build|fosters|foster|maintains ?a|an ?great|solid|healthy|productive|the|close ~ relationship*|culture|partnership*|rapport|trust
            maintain|nurtures|cultivates ?a|an ?strong|good|trusting|positive|effective ~ relationship*|culture|partnership*|rapport|trust
            cultivate|establishes|forges ?a|an ?strong|good|trusting|positive|effective ~ relationship*|culture|partnership*|rapport|trust
            maintain|nurtures|cultivates ?a|an ?great|solid|healthy|productive|the|close ~ relationship*|culture|partnership*|rapport|trust
            cultivate|establishes|forges ?a|an ?great|solid|healthy|productive|the|close ~ relationship*|culture|partnership*|rapport|trust
            develops|builds|build|fosters|foster|maintains ?a|an ?strong|good|trusting|positive|effective ~ network|environment|atmosphere
            develops|builds|build|fosters|foster|maintains ?a|an ?strong|good|trusting|positive|effective ~ alignment|credibility|spirit
            develops|builds|build|fosters|foster|maintains ?a|an ?great|solid|healthy|productive|the|close ~ network|environment|atmosphere
            develops|builds|build|fosters|foster|maintains ?a|an ?great|solid|healthy|productive|the|close ~ alignment|credibility|spirit
            maintain|nurtures|cultivates|cultivate|establishes|forges ?a|an ?strong|good|trusting|positive|effective ~ network|environment|atmosphere
            maintain|nurtures|cultivates|cultivate|establishes|forges ?a|an ?strong|good|trusting|positive|effective ~ alignment|credibility|spirit
            maintain|nurtures|cultivates|cultivate|establishes|forges ?a|an ?great|solid|healthy|productive|the|close ~ network|environment|atmosphere
            maintain|nurtures|cultivates|cultivate|establishes|forges ?a|an ?great|solid|healthy|productive|the|close ~ alignment|credibility|spirit
            builds|build|earns|earn|gains|wins ?the ?everyone|mutual|deep trust|credibility|respect|confidence|consensus
            fosters|foster|promotes|promote ?a|an|the ?more|strong|healthy inclusive|open|collaboration|innovation
            encourages|cultivates|instils|instills|nurtures ?a|an|the ?more|strong|healthy inclusive|open|collaboration|innovation
            fosters|foster|promotes|promote ?a|an|the ?more|strong|healthy teamwork|diversity|learning|transparency
            encourages|cultivates|instils|instills|nurtures ?a|an|the ?more|strong|healthy teamwork|diversity|learning|transparency
            fosters|foster|promotes|promote ?a|an|the ?more|strong|healthy excellence|culture|environment|spirit|feedback|positive|growth|continuous|trust
            encourages|cultivates|instils|instills|nurtures ?a|an|the ?more|strong|healthy excellence|culture|environment|spirit
            encourages|cultivates|instils|instills|nurtures ?a|an|the ?more|strong|healthy feedback|positive|growth|continuous|trust
            inspires|inspire|motivates|motivate|energises ?and the|others|their|people|teams|team|colleagues|those|stakeholders|peers
            rallies|galvanises|mobilises|engages|influences ?and the|others|their|people|teams|team|colleagues|those|stakeholders|peers
            contributes|contribute|contributing actively|positively|meaningfully|greatly
            actively|positively|meaningfully|fully contributes|participates|engages|involved|supports|promotes
            helps|help others|the|people|colleagues|team|teams ?to grow|succeed|shine|improve|thrive|be
            partners|partner|collaborates|collaborate|works|work ?very closely|effectively|well with|across|together|$
            partners|partner|collaborates|collaborate|works|work ?very seamlessly|smoothly|constructively|successfully with|across|together|$
            manages|manage|navigates|navigate ?complex ?competing ?difficult|the|multiple|tough|ambiguous stakeholder*|ambiguity
            manages|manage|navigates|navigate ?complex ?competing ?difficult|the|multiple|tough|ambiguous complexity|expectations|situations
            handles|handle|balances|balance ?complex ?competing ?difficult|the|multiple|tough|ambiguous stakeholder*|ambiguity
            handles|handle|balances|balance ?complex ?competing ?difficult|the|multiple|tough|ambiguous complexity|expectations|situations
            manages|manage|navigates|navigate ?complex ?competing ?difficult|the|multiple|tough|ambiguous conversations|relationships
            manages|manage|navigates|navigate ?complex ?competing ?difficult|the|multiple|tough|ambiguous priorities|uncertainty|needs
            handles|handle|balances|balance ?complex ?competing ?difficult|the|multiple|tough|ambiguous conversations|relationships|priorities|uncertainty|needs
            deals|deal|copes|comfortable with ambiguity|complexity|uncertainty|change
            adapts|adapt|adaptable ?well|quickly|easily to|their ~ change*|situation*|context*|audience*|circumstances|communication|style
            ensures|ensure|ensuring|guarantees|maintains ?the ?a ?high|smooth|great|good quality|excellence|consistency|alignment|success
            ensures|ensure|ensuring|guarantees|maintains ?the ?a ?consistent|highest|overall|technical quality|excellence|consistency|alignment|success
            ensures|ensure|ensuring|guarantees|maintains ?the ?a ?high|smooth|great|good smoothness|delivery|running|standards|standard
            ensures|ensure|ensuring|guarantees|maintains ?the ?a ?consistent|highest|overall|technical smoothness|delivery|running|standards|standard
            key|main|central|primary|trusted|essential|critical|strong|active ?member contact|contributor|stakeholder|voice
            key|main|central|primary|trusted|essential|critical|strong|active ?member partner|resource|link|reference|influencer
            technical|strategic|people|thought leadership|guidance
            provides|provide|offers|gives|brings ?strong|clear|effective|strategic|technical leadership|guidance|direction|support|mentorship $
            provides|provide|offers|gives|brings ?thoughtful|expert|useful|real|the leadership|guidance|direction|support|mentorship $
            provides|provide|offers|gives|brings ?strong|clear|effective|strategic|technical mentoring|insight*|expertise|vision|value|feedback $
            provides|provide|offers|gives|brings ?thoughtful|expert|useful|real|the mentoring|insight*|expertise|vision|value|feedback $
            subject matter expert*
            domain expert|expertise
            expert in|on|at
            deep|strong|solid|broad|advanced|extensive expertise|experience|skills|skill|ability|proficiency|competence
            expert|specialist|proven|wide|thorough|comprehensive expertise|experience|skills|skill|ability|proficiency|competence
            deep|strong|solid|broad|advanced|extensive command|mastery|track|understanding|business|technical|commercial
            expert|specialist|proven|wide|thorough|comprehensive command|mastery|track|understanding|business|technical|commercial
            proficient|expert|adept|skilled|competent|capable|fluent|well versed ?versed|in|at|with|of
            ability|capacity|capable to|of ~ effectively|successfully|independently|confidently|clearly|quickly|influence|inspire|lead|think|adapt|navigate
            is|be|becomes|remains|being the|a|an|our ?real|true ~ face|voice|heart|brain|engine|backbone|soul|conscience|anchor|compass
            is|be|becomes|remains|being the|a|an|our ?real|true ~ pillar|rock|glue|asset|force|authority|beacon|magnet|hub|fixture|mainstay
            face|voice|heart|brain|engine of ?the|our|data|product|design|engineering team|company|group|product|domain|craft|quality
            backbone|anchor|compass|beacon|conscience of ?the|our|data|product|design|engineering team|company|group|product|domain|craft|quality
            brings|bring|offers|adds|lends|applies a|an|their|its ~ perspective|lens|eye|touch|presence|voice|dimension|edge|angle|flavour
            senior|strategic|fresh|outside|unique|broad|broader|different perspective|perspectives|lens|eye|view|angle
            leaves|leave|makes|make|puts a|their|its|an ~ mark|dent|imprint|stamp|impression|footprint
            makes ~ presence felt
            presence felt
            sphere of influence
            circle of influence
            carries|carry|has|have real|great|considerable|some|enough|growing weight
            full|fully|wholly responsible|accountable|responsibility
            the manager|lead|leadership side|part|dimension|hat of
            wears|wear the|a ~ hat
            fills|fill ~ shoes|boots
            lives up to
            earns|earn their|its keep|place|stripes
            steady|safe|reliable|trusted|dependable|capable|strong|calm ?and hand|hands|presence|pair|partner|member|colleague|player|ally|voice
            someone|somebody|person|one ~ rely|count|depend|lean ?upon on
            can be relied|counted|depended
            looked to|up ?to as|by|when
            turns|turn|go to|for when|advice
            sought after|out
            leads|lead|lead the|from way|front|pack|charge
            from the front
            at the forefront
            cutting edge
            has|have their|its|a finger
            holds|hold|keep*|brings it|everything|things|teams|people|the|team together
            brings people|teams|everyone together
            sets|set the|a ~ pace|direction|tempo $
            calls the shots
            takes|take the|full|complete reins|helm|wheel|measure
            makes|make|leave|have|has ?a ?real ?lasting|visible contribution|difference|impact|mark $
            part of the solution|furniture
            """)
}
