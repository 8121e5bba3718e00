extension DemoTexts {
    static let designEnglish = """
        # research
        own+ I ran {4-7} usage tests on {t}, from recruitment to findings. Eight people each.
        own+ I wrote what the sample could not support on {t}: no merchant with more than ten tills.
        own- I ran one test only this half-year; I had not recruited early enough.
        peer+ Findings fit on one page and give the size of the sample.
        peer+ Chooses the method for the question, not the other way round.
        peer+ Made us watch three sessions on {t}. We argued about other things afterwards.
        peer- Recruits the same merchants every time; they begin to know us.
        peer- The results on {t} came after the decision.
        boss+ The method is chosen for the question, and its limits open the findings.
        boss+ The study on {t} answered a question two teams were asking separately.
        boss- Runs tests alone. Coordination with the other teams’ studies is missing.
        boss- On {t}, {3-5} people were met; the findings speak of everybody.
        fact self document | Findings of the usage tests on {t}: {8-12} people, one page | Limits of the sample first. | The tests on {t} say what their sample of {8-12} people cannot support.
        fact boss observation | Chose to watch shops rather than send a questionnaire on {t} | | The method for {t} was chosen for the question, not by habit.

        # journeys
        own+ I removed {2-3} steps from {t} without a rise in measured fraud.
        own+ The declined payment is drawn from the first day, not added at the end.
        own- The passage from {t} to the next screen still shows.
        peer+ Thinks of the failing cases before we do.
        peer+ The journey is coherent, we build it without guessing.
        peer+ On {t} every state was drawn, even waiting for the bank.
        peer- Some error states of {t} were made up during development.
        peer- Mock-ups still change after development has begun.
        boss+ The whole journey of {t} was corrected after testing, the declined payment included.
        boss+ {2-3} steps fewer on {t}, and the measure of fraud with it.
        boss- Coherent within the product. The passage from one team to another is still to be designed.
        boss- The happy path of {t} is fine. Ways out without loss are missing.
        fact self measure | {2-3} steps fewer on {t}, measured fraud unchanged | {5-9} weeks of measurement. | The journey on {t} has fewer steps, with no further fraud measured.
        fact self document | Complete journey of {t}, declined payment included | Corrected after two rounds of tests. | The journey on {t} runs from entry to declined payment, and was corrected after testing.

        # design-system
        own+ Contrast, keyboard and screen reader checked on every screen of {t}. The list is with the mock-ups.
        own+ I added a component born of {t} to the system; another team uses it.
        own- I did not have {t} checked with a screen reader before release.
        peer+ Mock-ups come with their keyboard states; nothing to invent.
        peer+ Documented the component before asking us to use it.
        peer- Makes one more component where an existing one would do.
        peer- The documentation of the {t} component is still missing.
        boss+ A component of the system comes from this work and serves elsewhere.
        boss+ The accessibility of {t} is checked before release, without exception this half-year.
        boss- Uses the system well, does not add to it yet.
        fact boss document | Component drawn from {t}, documented, used by another team | | The component drawn from {t} already serves another team.
        fact self document | Accessibility check of {t}: {14-28} screens, {3-8} faults corrected | Keyboard, contrast, screen reader. | The {14-28} screens of {t} were checked before release.

        # critique
        own+ Each remark of the critique on {t} got a follow-up, and the notes show it.
        own- I rest my choices on usage. Less so when time is short.
        peer+ The only meeting where I say what I think without preparing my sentence.
        peer+ Defends choices with a source, and changes them when the source is wrong.
        peer- Answers remarks on {t} with taste more than with usage.
        boss+ Runs the team’s critique; {3-5} people outside design speak in it.
        boss+ Two choices on {t} changed after the critique, and the reason is written.
        boss- Choices are justified in writing. The shared critique is still to be set up.
        fact boss observation | Critique on {t}: {2-4} choices already made were changed | | The critique on {t} changed {2-4} choices already made.
        fact self document | Notes of the critique on {t}, each remark with its follow-up | | Each remark of the critique on {t} has its written follow-up.

        # partnership
        own+ Three leads of different costs at the framing of {t}.
        own+ The list of gaps with the design of {t} was closed in {20-30} days.
        own- I came after the framing of {t}, and did not ask to reopen it.
        peer+ Stays with us into production and settles the gaps instead of listing them.
        peer+ Always brings a cheap option, and it is often the one we take.
        peer- On {t} the question of cost came after the mock-ups.
        boss+ Follows {t} into production; the gaps are settled with engineering.
        boss+ Takes part in framing from the statement of the problem.
        boss- The gaps of {t} are listed; they are not yet settled with engineering.
        fact boss observation | Followed {t} into production and settled {6-12} gaps | | {6-12} gaps of {t} were settled with engineering after release.
        fact self document | Three leads for {t}, with engineering’s opinion on each | | The framing of {t} compared three leads of different costs.

        # payment-consent
        own+ Nine payers in ten repeat amount, payee and duration on {t}.
        own+ Every new consent screen of {t} was read by compliance before the test.
        own- The screen of {t} went out before compliance’s opinion.
        peer+ Refused the pre-ticked box we were asked for and wrote a clearer sentence.
        peer+ Measures understanding, not clicks.
        peer- On {t} the length of the commitment still reads badly on a phone.
        boss+ Understanding is measured, and the screen of {t} below the threshold was corrected.
        boss+ Compliance’s opinion is attached to every mock-up tested.
        boss- Understanding of {t} has not been measured with payers yet.
        fact self measure | {8-9} payers in ten repeat amount, payee and duration on {t} | Ten payers recruited by the panel. | On {t}, {8-9} payers in ten repeat what they commit to.
        fact boss observation | Refused a pre-ticked box on {t} and offered a clearer sentence | | The pre-ticked box asked for on {t} was refused, and replaced by a sentence.
        """
}
