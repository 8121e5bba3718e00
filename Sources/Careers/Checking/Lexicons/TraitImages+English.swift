extension TraitImages {
    /// In English.
    static let english = """
        not|hardly|isn|t the|a|an nervous|anxious|worrying|shy|panicking|quiet|excitable|jealous type|kind|sort
        not|never ?been one to|who|for
        the sort|kind to|who
        the|that|a spark in|of|that|behind|at|who
        a natural $
        a natural with|at|in|when
        gift|knack|flair|instinct|nose for
        gifted|talented
        sixth sense
        lose|loses|losing ~ composure|temper|nerve|cool
        gut feeling|instinct
        prodigy|genius|whiz|wunderkind
        soul of the|any|every
        life and soul
        light|lights|lit up the|any|every|a|each
        fills|walks|walk ?into the|a|any|every room
        walk|walks in $
        magnetic|infectious|contagious enthusiasm|smile|laugh|energy|personality|optimism
        live wire
        firecracker|powerhouse|dynamo|whirlwind
        ball of fire
        force of nature
        tower of strength
        rock of the|solid temperament
        unflappable|unshakeable|unshakable|imperturbable|stoic|stoical|phlegmatic
        ice in ~ veins
        cool as a
        nothing ever|seems|can|could ?to ?ever fazes|rattles|ruffles|unsettles|faze|rattle|ruffle|unsettle|shakes|shake|stop|stops|get
        nothing fazes|rattles|ruffles|unsettles|shakes|stops|gets|scares|daunts|discourages
        never|not|un ?easily fazed|rattled|ruffled|flustered|daunted|discouraged|intimidated
        level headed
        even keeled
        on the chin
        duck s back
        self starter|starters|reliant|possessed
        tireless|tirelessly|indefatigable|unstoppable|unstinting
        never tires|sulks|moans|grumbles|snaps
        workhorse|bulldog|terrier
        dogged|doggedly|doggedness|willpower
        competitive streak|nature|edge
        hates losing|to
        wants to win
        killer instinct
        fire in the
        hungry for|to
        easy to ~ with
        pleasure|delight|joy to be|have|know
        good|great company $
        gets|get on|along with everyone|everybody|anyone|people
        everyone|everybody s friend|favourite|favorite
        popular with
        quick|fast learner*|thinker*
        quick on the uptake
        quick|nimble|sharp witted|minded
        whip smart
        razor sharp
        intellect|brainpower|brilliance|brains
        raw talent|intelligence|brainpower
        detail oriented|obsessed
        stickler
        obsess|obsesses|obsessed ?over ?about ?with
        pedant*
        control|neat freak
        restless by
        curious|calm|cheerful|cautious|optimistic|patient|tidy|quiet by nature|temperament
        never satisfied
        chameleon
        swiss army
        sponge
        dreamer
        hard nosed|headed
        strong willed|minded
        free spirit*
        old soul
        wears ~ heart on
        happy go lucky
        always smiling|cheerful|upbeat|laughing
        cheers|cheer up|everyone
        smile on ~ face
        brings the sunshine|fun|laughs|party|energy
        sunny|cheerful|bright|upbeat outlook|disposition|nature|side
        charm*|charismatic
        wit|humour|humor $
        great|good|dry|quick sense of
        energy|enthusiasm|passion|calm that ?is|spreads catching|spreads|rubs
        bounce|bounces|bouncing back from|after|$
        shrugs off
        takes everything|it in ~ stride
        stays|keeps|remaining|staying calm|cool|composed|unruffled|serene|level|cheerful|upbeat
        gravitates towards
        wears well
        does|do not panic|sulk|complain|get|lose ~ flustered|temper|patience|cool|rattled
        does|doesn not|t panic|sulk|complain|whine
        comes naturally to
        instinctively
        by instinct|temperament
        extraordinarily|remarkably|exceptionally|naturally talented|gifted|bright|curious|calm|warm|funny
        for breakfast
        way with people|words|clients|customers|users
        crack|cracks|cracking a|jokes
        never met a
        patience of a
        of a saint
        that|who never|rarely rests|sleeps|quits|tires|complains|panics|sulks
        problem ~ not like
        full of beans|ideas|energy
        itching to
        raring to
        rolls|roll up ~ sleeves
        sleeves rolled
        boundless|endless|limitless|tireless|relentless energy|curiosity|optimism|drive|patience|positivity
        high|low ego
        head on ~ shoulders
        broad|strong shoulders
        heart of a
        of a different cloth
        a people pleaser|person
        good|great|quick sport|laugh|fun
        laid back
        type a
        in the room $
        room goes quiet
        commands|commanding|command a|the room|attention|respect|presence
        larger|bigger than life
        silver tongue*
        smooth talker|operator
        street smart*
        smarts|nous|savvy
        self control|possession|discipline|belief
        masters ~ emotions|nerves
        emotions|feelings in check
        never raises ~ voice
        steely|iron will|resolve|nerve|discipline
        will of iron
        never backs down
        loves|enjoys a challenge|fight|puzzle|people|winning|to
        enjoys|relishes|loves ?the pressure|challenge|spotlight|limelight|chaos
        thrives in|on|under
        born optimist|leader|seller|teacher
        eternal|incurable optimist
        glue that
        can|will do attitude
        positive attitude|energy|presence|vibe*|person
        vibe|vibes
        easy going
        get up and
        bright eyed
        mind like a
        photographic memory
        walking encyclop*
        tact
        tactful|tactfully|diplomatic|diplomatically
        """
}
