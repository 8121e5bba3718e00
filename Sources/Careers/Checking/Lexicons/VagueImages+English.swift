extension VagueImages {
    /// In English.
    static let english = """
        holds|hold water|up|together
        stands|stand up to|the ~ scrutiny|test
        stand|stands the test
        fit for purpose
        rock solid
        battle tested|hardened
        bullet|bulletproof|watertight|airtight|ironclad
        second to none
        a cut above
        a class apart|act
        head and shoulders
        top of ~ game|class|field
        a game
        all|every cylinders
        gives|give|does|do|brings|bring ?it their|its|his|her all|best|utmost
        best work|self|efforts|version
        leaves|leave no stone
        keeps|keep|keeping the ball|lights|wheels|show|trains
        keeps|keep things|everything moving|running|going|together|simple|smooth|tidy|under
        makes|make sure|certain things|everything|it runs|run|works|work|happens|gets
        handles|handle|deals|tackles whatever|anything|everything
        whatever comes|is|it ?takes|thrown|needed
        excels|excel|shines|shine|thrives|thrive|flourishes

        sets|set themselves|itself apart
        delivers|deliver|brings|gets the goods|results|home
        delivers|deliver|get|gets ?great|strong|outstanding|consistent|the results|impact|outcomes $
        in good|great|top|perfect shape|order|hands|nick|working
        good|great|excellent|strong|right|solid|outstanding|stellar|superb ?and job|work|shape|order|hands|fit|balance|start|value|use|sense|command
        good|great|excellent|strong|right|solid|outstanding|stellar|superb ?and knowledge|understanding|communicator|communication|listener|writer
        good|great|excellent|strong|right|solid|outstanding|stellar|superb ?and presenter|facilitator|problem|feel|track|grasp|example
        does|do|doing|makes a|an ?really ?truly good|great|excellent|solid|outstanding|fine|superb|thorough|stellar job|work $
        worthy|befitting|becoming|commensurate|consistent of|a|an|the|with ~ level|role|title|seniority|grade|name|lead|senior|position
        befits|suits ?a|an|the their|senior|role|level|lead|situation|context|occasion
        in line|keeping with ?what|the|our|their|its ~ expectations|level|role|seniority|standards|expected|values|position
        suited|appropriate|adapted|tailored|adequate|relevant to|for the|their|its|each|every|that audience|context|situation|level|role
        suited|appropriate|adapted|tailored|adequate|relevant to|for the|their|its|each|every|that needs|circumstances|problem|scope|moment
        as one|we|you would expect|hope
        as|what is|would|might|one|we ~ expected|expect|hope|want
        what good|great|excellent|done ~ looks
        context appropriate
        right amount|level|degree|mix|measure|dose of
        right|perfect|healthy|good|sensible balance
        the appropriate|best _
        strikes|finds|strike|find|striking ?the|a right|balance
        would ~ glad|happy|proud|delighted|love|want|like|enjoy|envy|pleased|trust|expect ?to|of|from
        anyone|anybody|everyone|everybody|colleagues can|could|will|would ?be ?easily|all|happily happy|proud|glad|love|enjoy|want|like|respect
        others|people|customers|users|we can|could|will|would ?be ?easily|all|happily happy|proud|glad|love|enjoy|want|like|respect
        anyone|anybody|everyone|everybody|colleagues can|could|will|would ?be ?easily|all|happily admire|rely|depend|follow|count|look|trust|choose
        others|people|customers|users|we can|could|will|would ?be ?easily|all|happily admire|rely|depend|follow|count|look|trust|choose
        to be proud of
        proud of|to
        sings|purrs|hums|delights|delight|wows|wow $
        delights|delight|wows|wow ?our|the|its|their customers|users|people|stakeholders|audience|readers
        speaks for itself
        speak for themselves
        just|simply works
        ready for prime
        production grade|quality|ready
        enterprise|professional grade|quality
        a joy|pleasure|delight to read|use|maintain|work|review|inherit
        easy on the eye
        as good|clean|simple|clear|fast|smooth as possible|it|can
        well written|crafted|structured|designed|thought|architected|organised|organized|documented|factored ?out ?code|work|documents|solutions|tests|$
        well reasoned|rounded|considered|tested|engineered|scoped|made|built|run|managed ?out ?code|work|documents|solutions|tests|$
        high quality|standard|standards|impact|bar|performing|value|level|performance|craft|calibre|caliber
        low quality|maintenance
        highest|top quality|standard|calibre|tier|notch
        above average|par|standard|expectations
        beyond ?the ?their ?its ?immediate expectations|role|scope|call|brief
        big|bigger|broader|wider picture|view
        helicopter|bird view|eye|s
        sees ?the around|big|bigger|wood|forest|corners
        takes|take a step back
        long term|view thinking|vision|view
        thinks|think|thinking|acts|works ?more|very strategically|critically|holistically|ahead|long|big|globally|creatively|commercially
        strategic|critical|holistic|commercial|analytical thinking|thinker|mindset|acumen|sense|awareness|insight|instinct|judgement|judgment
        business|product|design|systems|customer thinking|thinker|mindset|acumen|sense|awareness|insight|instinct|judgement|judgment
        customer|user|client|data|results|product centric|centred|centered|focused|driven|obsessed|oriented|minded|first $
        quality|detail|team|solution|outcome|impact|value centric|centred|centered|focused|driven|obsessed|oriented|minded|first $
        customer|user|client|data|results|outcome|impact centric|driven|obsessed|oriented|minded|focus $
        agile|lean mindset|way|manner
        continuous|continual improvement $
        continuously|constantly|always|continually|relentlessly improves|improving|learns|learning|seeks|raises|looks|strives|pushes
        strives|strive|aims|seeks|endeavours for|to excellence|improve|be|do|the
        pushes|push|expands|challenges the|for|boundaries boundaries|envelope|limits|status|excellence|better|quality
        status quo
        in a|an _ way|manner|fashion
        with ?real|great|some|true|the ?utmost|genuine ease|rigour|rigor|care|skill|brio|mastery|authority|polish|finesse|confidence
        with ?real|great|some|true|the ?utmost|genuine maturity|thought|tact|agility|flexibility|clarity
        with ?real|great|some|true|the ?utmost|genuine purpose|intent|attention|diplomacy|excellence|impact
        seamless|seamlessly|flawless|flawlessly|impeccable|impeccably|exemplary|superb|superbly|stellar|first rate|masterful|masterfully
        effective|efficient|timely|meaningful|impactful|thoughtful ?and ?timely ?constructive ?clear feedback|communication|solutions|insights
        effective|efficient|timely ?and ?timely ?constructive ?clear contribution*|decisions|support|collaboration|information
        meaningful|impactful|thoughtful ?and ?timely ?constructive ?clear contribution*|decisions|support|collaboration|information
        insightful|compelling|actionable ?and ?timely ?constructive ?clear feedback|communication|solutions|insights
        constructive|useful|relevant|appropriate ?and ?timely ?constructive ?clear feedback|communication|solutions|insights
        insightful|compelling|actionable ?and ?timely ?constructive ?clear contribution*|decisions|support|collaboration|information
        constructive|useful|relevant|appropriate ?and ?timely ?constructive ?clear contribution*|decisions|support|collaboration|information
        effective|efficient|timely|meaningful|impactful|thoughtful ?and ?timely ?constructive ?clear updates|advice|discussions|conversations
        effective|efficient|timely|meaningful|impactful|thoughtful ?and ?timely ?constructive ?clear guidance|results|ways|way|questions
        insightful|compelling|actionable|constructive|useful|relevant|appropriate ?and ?timely ?constructive ?clear updates|advice|discussions|conversations
        insightful|compelling|actionable|constructive|useful|relevant|appropriate ?and ?timely ?constructive ?clear guidance|results|ways|way|questions
        clear|effective|strong|confident|open|good|great ?and ?concise|articulate communicator|communication|presenter|writer|written|verbal
        clear and concise|simple|compelling|effective|structured|articulate|actionable
        clearly and|, concisely|effectively|persuasively|simply|confidently
        quality work|code|output|deliverables|solutions|results|documentation|design
        pragmatic|sensible|sound|reasonable|smart|wise ?and ?technical ?product ?business ?design decisions|choices|trade|judgement|judgment
        pragmatic|sensible|sound|reasonable|smart|wise ?and ?technical ?product ?business ?design solutions|approach|compromises|calls|advice
        balanced|informed|considered|good|better|great|solid ?and ?technical ?product ?business ?design decisions|choices|trade|judgement|judgment
        balanced|informed|considered|good|better|great|solid ?and ?technical ?product ?business ?design solutions|approach|compromises|calls|advice
        important|complex|difficult|ambiguous|challenging|hard|tough|non trivial problems|issues|challenges|situations|decisions
        significant|substantial|considerable|major|large|big ?and impact|influence|contribution*|improvement*|value|difference|effect
        tangible|real|positive|lasting|wide|broad|deep ?and impact|influence|contribution*|improvement*|value|difference|effect
        has|have|having|makes|make an impact
        impact on|across|beyond|at
        of ?great|high|significant|real|broad quality|impact|value|excellence
        simplest|best|most|cleanest|smartest elegant|effective|appropriate|solution|way|possible|suitable
        up to|at speed|scratch|par
        crisp|thoughtful|compelling|insightful|impactful|stellar|superb|delightful|remarkable
        brilliant|outstanding|impressive|innovative|inspiring|memorable|tasteful|meaningful|masterly
        ambitious goals|projects|vision|ideas|targets|roadmap|objectives|work
        exceptional|excellent|great|good|high quality ?and ?very ~ work|results|code|writing|service|care
        exceptional|excellent|great|good|high quality ?and ?very ~ outcomes|products|experiences|design|documents|analysis|skills
        reads|read like a|an
        with poise|skill|panache|pleasure
        reads|read|flows|works ?very well|beautifully|smoothly|nicely $
        in good|great|top|perfect|excellent shape|health|order|condition|nick
        good|great|top|tip|excellent shape|health|order|condition of|$
        like clockwork
        a well oiled
        runs|run|works|ticks like|smoothly|well ?a ?clockwork
        stands ~ scrutiny
        to a high|professional|good|great|decent|satisfactory|t
        to the highest|best|required|expected
        good enough|standing
        as required|expected $
        what really|truly|actually ?is matters|counts|important
        matters|counts most
        gets|cuts|goes ?straight to the point|heart|chase|core
        to the point
        easy|easier|simple to read|follow|maintain|use|understand|inherit|change|extend|work
        easily understood|maintained|understandable|readable
        readable|maintainable|understandable|extensible|scalable|reusable ?and $
        clean|tidy|neat|lean|simple ?and ?, code|codebase|architecture|designs|interfaces|queries|models|pipelines|tidy|simple|maintainable
        reasonable|acceptable|adequate|satisfactory|decent|suitable|sufficient ?amount|time|level|quality|standard|pace|effort|work|detail|degree
        in a timely
        timely
        in due time
        at short notice
        as soon|quickly|fast|well as possible
        quickly and|$
        promptly $
        at pace
        more than ~ expected|asked|required
        than|what is|s|was ?was expected|asked|required $
        better|faster|further than most|others|peers|average
        considerably|notably
        tangible|visible|lasting ?and results|impact|difference|value|progress|outcomes|benefit*
        best possible|interests|of|outcome|results|tool*|solution*|way|approach*|option*
        with the right|appropriate|proper|necessary
        right|proper|appropriate ?and amount|people|time|moment|place|tools|level|way|questions
        right|proper|appropriate ?and decisions|things|audience|balance|tone|format|approach|solution|information
        """
}
