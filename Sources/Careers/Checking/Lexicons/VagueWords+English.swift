extension VagueWords {
    /// In English.
    static let english = """
        good|great|excellent|strong|solid|high|outstanding level|quality|communication|posture|attitude|leadership
        superior|true|proper|right|sound|best|healthy|nice level|quality|communication|posture|attitude|leadership
        good|great|excellent|strong|solid|high|outstanding presence|mastery|command|vision|sense|ability|abilities
        superior|true|proper|right|sound|best|healthy|nice presence|mastery|command|vision|sense|ability|abilities
        good|great|excellent|strong|solid|high|outstanding skills|practices|judgement|judgment|habits|atmosphere|relationship*
        superior|true|proper|right|sound|best|healthy|nice skills|practices|judgement|judgment|habits|atmosphere|relationship*
        good|great|excellent|strong|solid|high|outstanding mindset|impact|standards|bar|image|work|results
        superior|true|proper|right|sound|best|healthy|nice mindset|impact|standards|bar|image|work|results
        good|great|excellent|strong|solid|high|outstanding execution|rigour|rigor|organisation|culture|contribution*
        superior|true|proper|right|sound|best|healthy|nice execution|rigour|rigor|organisation|culture|contribution*
        good|great|excellent|strong|solid|high|outstanding collaboration|expertise|influence|engagement|behaviour|behavior|decisions
        superior|true|proper|right|sound|best|healthy|nice collaboration|expertise|influence|engagement|behaviour|behavior|decisions
        good|great|excellent|strong|solid|high|outstanding choices|questions|listening|involvement|autonomy|code|design
        superior|true|proper|right|sound|best|healthy|nice choices|questions|listening|involvement|autonomy|code|design
        good|great|excellent|strong|solid|high|outstanding team|outcomes|stuff|fundamentals|citizen|partner|rapport
        superior|true|proper|right|sound|best|healthy|nice team|outcomes|stuff|fundamentals|citizen|partner|rapport
        true|real leader|manager|professional|expert|partner|asset
        ownership|leadership|mindset|craftsmanship|thoughtfulness|gravitas
        takes|take|taking|full ownership|responsibility|initiative|charge
        executive|leadership|real presence
        right|adequate|proper|appropriate|good posture|attitude|mindset|reflexes
        acts|act|serves|seen|behaves|operates|works as a|an|its|the|their ?true|trusted|real|go|key champion|advocate|partner|owner
        acts|act|serves|seen|behaves|operates|works as a|an|its|the|their ?true|trusted|real|go|key leader|driver|ambassador|multiplier|role
        acts|act|serves|seen|behaves|operates|works as a|an|its|the|their ?true|trusted|real|go|key catalyst|glue|pillar|expert
        acts|act|serves|seen|behaves|operates|works as a|an|its|the|their ?true|trusted|real|go|key bridge|to|reference|sponsor|player
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
        shows|show|demonstrates|displays|has ~ rigour|rigor|professionalism|pragmatism|agility|leadership|initiative|excellence
        shows|show|demonstrates|displays|has ~ judgement|judgment|autonomy|presence|commitment|adaptability|ownership|flexibility|proactivity
        communicates|collaborates|works|manages|anticipates|delivers ?very ?the ?team ?others well|better|effectively|efficiently|clearly|properly
        writes|presents|interacts|handles|behaves|performs|executes ?very ?the ?team ?others well|better|effectively|efficiently|clearly|properly
        communicates|collaborates|works|manages|anticipates|delivers ?very ?the ?team ?others appropriately|adequately|professionally
        communicates|collaborates|works|manages|anticipates|delivers ?very ?the ?team ?others smoothly|successfully|cleanly
        writes|presents|interacts|handles|behaves|performs|executes ?very ?the ?team ?others appropriately|adequately|professionally
        writes|presents|interacts|handles|behaves|performs|executes ?very ?the ?team ?others smoothly|successfully|cleanly
        effectively|efficiently|properly|appropriately|adequately|professionally|smoothly|elegantly|suitably|sensibly|nicely
        in a|an ~ professional|appropriate|adequate|suitable|timely|efficient|effective manner|way|fashion
        in a|an ~ constructive|pragmatic|rigorous|proper|clean|mature|sensible manner|way|fashion
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
        is|stays|remains|be ?very|always|highly responsive|effective|efficient|reliable|dependable|relevant|available|pragmatic|agile|rigorous
        is|stays|remains|be ?very|always|highly constructive|professional|credible|impactful|exacting|accountable|thorough|engaged|involved|solid
        clean|elegant|maintainable|readable|robust|polished ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted code|work|deliverable*
        clean|elegant|maintainable|readable|robust|polished ?and|elegant|maintainable ?and|crafted solution*|architecture*|documentation
        clean|elegant|maintainable|readable|robust|polished ?readable|robust|simple|crafted ?and|crafted solution*|architecture*|documentation
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted code|work|deliverable*
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?and|elegant|maintainable ?and|crafted solution*|architecture*|documentation
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?readable|robust|simple|crafted ?and|crafted solution*|architecture*|documentation
        clean|elegant|maintainable|readable|robust|polished ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted design*|mockup*|interface*
        clean|elegant|maintainable|readable|robust|polished ?and|elegant|maintainable ?and|crafted analys*|specification*|specs|presentation*
        clean|elegant|maintainable|readable|robust|polished ?readable|robust|simple|crafted ?and|crafted analys*|specification*|specs|presentation*
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?and|elegant|maintainable ?and|crafted design*|mockup*|interface*
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?readable|robust|simple|crafted ?and|crafted design*|mockup*|interface*
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?and|elegant|maintainable ?and|crafted analys*|specification*|specs|presentation*
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?readable|robust|simple|crafted ?and|crafted analys*|specification*|specs|presentation*
        impactful|meaningful|delightful ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted code|work|deliverable*
        impactful|meaningful|delightful ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted solution*|architecture*|documentation
        intuitive|compelling|insightful|performant ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted code|work|deliverable*
        intuitive|compelling|insightful|performant ?and|elegant|maintainable ?and|crafted solution*|architecture*|documentation
        intuitive|compelling|insightful|performant ?readable|robust|simple|crafted ?and|crafted solution*|architecture*|documentation
        modern|sensible|effective|relevant|useful|clear|well ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted code|work|deliverable*
        modern|sensible|effective|relevant|useful|clear|well ?and|elegant|maintainable ?and|crafted solution*|architecture*|documentation
        modern|sensible|effective|relevant|useful|clear|well ?readable|robust|simple|crafted ?and|crafted solution*|architecture*|documentation
        impactful|meaningful|delightful ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted design*|mockup*|interface*
        impactful|meaningful|delightful ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted analys*|specification*|specs|presentation*
        intuitive|compelling|insightful|performant ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted design*|mockup*|interface*
        intuitive|compelling|insightful|performant ?and|elegant|maintainable ?and|crafted analys*|specification*|specs|presentation*
        intuitive|compelling|insightful|performant ?readable|robust|simple|crafted ?and|crafted analys*|specification*|specs|presentation*
        modern|sensible|effective|relevant|useful|clear|well ?and|elegant|maintainable ?and|crafted design*|mockup*|interface*
        modern|sensible|effective|relevant|useful|clear|well ?readable|robust|simple|crafted ?and|crafted design*|mockup*|interface*
        modern|sensible|effective|relevant|useful|clear|well ?and|elegant|maintainable ?and|crafted analys*|specification*|specs|presentation*
        modern|sensible|effective|relevant|useful|clear|well ?readable|robust|simple|crafted ?and|crafted analys*|specification*|specs|presentation*
        clean|elegant|maintainable|readable|robust|polished ?and|elegant|maintainable ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        clean|elegant|maintainable|readable|robust|polished ?readable|robust|simple|crafted ?and|crafted roadmap*|component*|quer*
        clean|elegant|maintainable|readable|robust|polished ?readable|robust|simple|crafted ?and|crafted tests|experience*|dashboard*
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?and|elegant|maintainable ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        neat|solid|scalable ?readable|robust|simple|crafted ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        beautiful|quality|thoughtful|sound ?readable|robust|simple|crafted ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        clean|elegant|maintainable|readable|robust|polished ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted insight*|document*|schema*
        clean|elegant|maintainable|readable|robust|polished ?and|elegant|maintainable ?and|crafted pipeline*|decision*|report*|feedback
        clean|elegant|maintainable|readable|robust|polished ?readable|robust|simple|crafted ?and|crafted pipeline*|decision*|report*|feedback
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?and|elegant|maintainable ?and|crafted insight*|document*|schema*
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?readable|robust|simple|crafted ?and|crafted insight*|document*|schema*
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?and|elegant|maintainable ?and|crafted pipeline*|decision*|report*|feedback
        neat|solid|scalable|beautiful|quality|thoughtful|sound ?readable|robust|simple|crafted ?and|crafted pipeline*|decision*|report*|feedback
        impactful|meaningful|delightful ?and|elegant|maintainable ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        impactful|meaningful|delightful ?readable|robust|simple|crafted ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        intuitive|compelling|insightful|performant ?and|elegant|maintainable ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        intuitive|compelling|insightful|performant ?readable|robust|simple|crafted ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        impactful|meaningful|delightful ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted insight*|document*|schema*
        impactful|meaningful|delightful ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted pipeline*|decision*|report*|feedback
        intuitive|compelling|insightful|performant ?and|elegant|maintainable|readable|robust|simple|crafted ?and|crafted insight*|document*|schema*
        intuitive|compelling|insightful|performant ?and|elegant|maintainable ?and|crafted pipeline*|decision*|report*|feedback
        intuitive|compelling|insightful|performant ?readable|robust|simple|crafted ?and|crafted pipeline*|decision*|report*|feedback
        modern|sensible|effective|relevant|useful|clear|well ?and|elegant|maintainable ?and|crafted roadmap*|component*|quer*|tests|experience*|dashboard*
        modern|sensible|effective|relevant|useful|clear|well ?readable|robust|simple|crafted ?and|crafted roadmap*|component*|quer*
        modern|sensible|effective|relevant|useful|clear|well ?readable|robust|simple|crafted ?and|crafted tests|experience*|dashboard*
        modern|sensible|effective|relevant|useful|clear|well ?and|elegant|maintainable ?and|crafted insight*|document*|schema*
        modern|sensible|effective|relevant|useful|clear|well ?readable|robust|simple|crafted ?and|crafted insight*|document*|schema*
        modern|sensible|effective|relevant|useful|clear|well ?and|elegant|maintainable ?and|crafted pipeline*|decision*|report*|feedback
        modern|sensible|effective|relevant|useful|clear|well ?readable|robust|simple|crafted ?and|crafted pipeline*|decision*|report*|feedback
        code|work|deliverables|solution*|architecture ?that is|are clean|elegant|maintainable|readable|robust
        code|work|deliverables|solution*|architecture ?that is|are polished|solid|scalable|beautiful|impeccable|flawless
        documentation|design*|interfaces|analys*|experience* ?that is|are clean|elegant|maintainable|readable|robust
        documentation|design*|interfaces|analys*|experience* ?that is|are polished|solid|scalable|beautiful|impeccable|flawless
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
        """
}
