extension MoralImages {
    /// In English.
    static let english = """
        word is|was|being ~ bond
        promise*|promises made|kept ?is ?a ?promise
        as good as ~ word
        make|makes|making good on
        say|says what they|we|one mean|think
        mean|means what they|we|one say
        walk|walks|walking the|their talk
        practise*|practice* what ~ preach*
        do|does what they|we said|say
        trust|trusted ~ keys|till|safe|wallet
        keys to|of the safe|house|kingdom|till
        can|could be trusted with|to
        not be bought|bribed|corrupted
        trust|trusts them blindly|implicitly
        would trust|lend|hand them|him|her
        trustworth*
        incorruptible
        straight as a|an
        straight shooter|dealer|arrow
        play|plays|playing fair|straight
        cards on the table
        hidden agenda*
        nothing to hide
        above|beyond ?all ?any suspicion|reproach
        clean hands
        scruple*|scrupulous
        conscience
        themselves in the mirror
        limelight|spotlight
        hog|hogs the
        never|not|without take|takes|taking|claim*|seek* ?the ?any credit|glory|praise|recognition
        seeking|claiming ?any ?the credit|glory|praise|recognition
        credit where
        no|any ~ beneath|below them
        humble pie
        feet on the ground
        stays|keeps|remains grounded
        self effac*|sacrific*|denial|less|lessness
        unassuming|unpretentious
        gives|give|giving|helps without counting|expecting|asking|stint
        without expecting ~ return
        gives back to
        gives of themselves
        open handed
        always|ever willing|there to|for help|others|colleagues|everyone|people|lend
        helping hand
        servant leader*
        sacrifices own|their|own|personal
        thick and thin
        stands|stand by the company|firm|employer
        badmouth*
        speak|speaks|spoken ill
        behind ~ back|backs $
        bleeds _
        body|heart and soul
        take|takes one for the team
        stand|stands up for what|others
        truth to power
        has|have|shows the guts|nerve|backbone|spine
        has|have|shows guts|backbone|spine
        not|never|isn|t afraid|scared to|of
        dares|dare to|say|speak
        neck out
        even handed*
        treat|treats|treating everyone|everybody|others|people|all|colleagues ~ respect|fairly|equally|dignity|alike|kindly
        right from wrong
        a|such|truly good|decent|kind|nice person|human|soul
        heart in the right
        good|kind|warm|big|pure hearted
        keep|keeps hope|faith
        faith in people|humanity|others
        rose tinted|coloured
        grudge*
        gossip*
        give|gives|giving freely|generously
        forgive|forgives|forgiving
        gracious|graciously
        polite|politely|courteous|courteously|courtesy|politeness
        good manners
        work ethic*
        with|utmost|highest|unwavering|complete|impeccable ~ integrity
        team|company|others|customer* ahead of|before self|themselves|own|oneself
        lift|lifts up ?others
        in good faith
        purity of
        does|do unto others
        the greater|common good
        is right even|when|regardless|no
        what is|s right
        nobody|no|one ?one is|s watching|looking
        true|faithful|loyal to ~ principles|values|convictions|beliefs|self|themselves
        sticks|stick|holds|stands ?firm to|by ~ principles|values|convictions|beliefs
        interest*|needs of ~ ahead|before|above|over of|own|their|personal|those
        interests ahead|before|above|over
        under the bus
        throws ~ under
        never|not takes|take advantage
        of the weak|vulnerable
        thank you and
        says sorry|thank
        apologise*|apologize*
        swallows ~ pride
        own pride|ego|vanity|glory|ambition
        petty|jealous*|envious|envy|spiteful|greed|greedy
        deceit|betray*|backstab*
        good sport
        fair minded|dealing
        big hearted
        generosity|kindness|nobility of
        gives|give|passes|shares all|the credit|praise|glory
        without fear ?or favour|favor
        a|an ?true gentleman|gentlewoman
        upstanding
        salt of the
        pillar of virtue|integrity|honesty
        decency|decently|humanity
        straightforward with|and|person|in|about
        square with
        comes clean
        honour|honor bound
        owns their|its mistakes|errors|faults|wrongs $
        admits ~ wrong|mistakes|errors|faults $
        takes the blame
        never passes the
        passes ~ buck
        beyond|above self
        for the good of
        """
}
