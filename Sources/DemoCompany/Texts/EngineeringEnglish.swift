extension DemoTexts {
    static let engineeringEnglish = """
        # anything
        peer+ What I saw of it on {t} held, even when time was short.
        peer+ Things move without our having to ask.
        peer+ On {t} I could rely on what was written.
        peer+ Has become the person we go to about {t}.
        peer+ Steadier than six months ago.
        peer+ Seen twice up close; both times the work was finished.
        peer- I saw it mostly on {t}, where there was more to do.
        peer- Uneven: very good on {t}, less so elsewhere.
        peer- Begins well, the end is slow to come.
        peer- We had to ask twice on {t}.
        peer- We would have liked to know earlier what was stuck.

        # growing-people
        own+ I handed {t} to somebody who had never led a cross-team subject. They presented it themselves.
        own- I cancelled {3-5} one-to-ones during the release of {t}.
        peer+ The team present their own work, including when it failed.
        peer+ Takes the time to say what is missing, and whom to ask.
        peer- Keeps the hard subjects; the team does not learn {t}.
        boss+ Somebody of the team now leads {t} alone. That was the half-year’s commitment.
        boss+ One-to-ones are held every fortnight, and their commitments followed.
        boss- One-to-ones take place. Their commitments are not followed from one to the next.
        fact self document | Plan to hand {t} over to somebody of the team, in {4-8} weeks | | {t} changed hands within the team, with a written handover.
        fact boss observation | Had {t} presented by the person who led it | | The work on {t} was presented by the person who did it.

        # hiring
        own+ The person who arrived on {t} delivered a first result in {4-6} weeks, defined before they came.
        own- I returned two interview sheets after the debrief.
        peer+ Interview sheets quote what the person said, never an impression.
        peer- Told us of the arrival on {t} the day before.
        boss+ Time to decide down to {9-14} days, without lowering the level asked.
        boss- The welcome on {t} had no first result defined.
        fact self document | First result of the person arrived on {t}, defined before they came | Reached in {4-6} weeks. | The arrival on {t} had its first result, reached in {4-6} weeks.
        fact boss observation | Interview sheets returned the same day, {5-9} times in {5-9} | | The interview sheets of the half-year were returned before the debrief.

        # flow
        own+ The wait for review on {t} went from {5-8} to {1-2} days, with the team on the other side.
        own+ We have shipped {t} in one-week pieces since the half-year began.
        own- The dependencies of {t} were discovered in mid-quarter.
        peer+ Can name what slows us down, and it is never a person.
        peer+ Cut {t} into pieces that could be released one by one.
        peer- The batches on {t} are still too large to be read.
        boss+ The team’s longest wait is known, displayed, and halved.
        boss+ The dependencies of {t} were settled before the quarter.
        boss- The team ships, but nobody can say what it waits for longest.
        fact self measure | Wait for review on {t}: from {5-8} days to {1-2} | Measured over {8-12} weeks. | The wait for review on {t} was reduced with the team on the other side.
        fact self document | Dependencies of {t} settled before the quarter, with {2-3} teams | | The dependencies of {t} were settled before the quarter, not during it.

        # technical-choices
        own+ The choice on {t} is written, the option set aside included. Those who maintain it made it.
        own- The debt of {t} has no figure; so I could negotiate nothing.
        peer+ Has those who know decide, then defends their choice.
        peer+ The debt plan is one page long, and product signed it.
        peer- The choice on {t} was made twice without the first note being taken up.
        boss+ The former choice on {t} is out of production. Few go that far.
        boss- The choices are good. The one on {t} is written nowhere.
        fact self document | Technical choice on {t}, option set aside and way back included | | The choice on {t} is written, with the option set aside and the way back.
        fact boss decision | Debt plan on {t}, {12-30} days, accepted by product | | The debt of {t} has a figure, and product accepted the plan.

        # reliability
        own+ The service objective was breached once, on {t}. We stopped releases for {3-6} days.
        own- The report of the incident on {t} waited three weeks.
        peer+ Incident reports look for a cause, never for a culprit.
        peer- The alert on {t} had been ringing for two days when somebody looked.
        boss+ A release freeze was decided on the displayed figure, and held in spite of requests.
        boss+ {2-4} incidents on {t}, {2-4} reports within five days.
        boss- On-call holds. The failure exercise with the neighbouring teams has not taken place.
        fact self document | Report of the incident on {t}, published within five days | {11-38} minutes, {3-5} dated corrections. | The incident on {t} was written up within five days, its corrections are dated.
        fact boss decision | Releases on {t} frozen for {3-6} days, service objective breached | | Releases on {t} were stopped when the service objective was breached.

        # access
        own+ The access review of {t} is done and signed. {4-12} withdrawn.
        own- A shared secret of {t} is more than a year old.
        peer+ Asks why before opening access, and closes it when it is over.
        peer- Two old accesses to {t} were still open.
        boss+ No shared secret is left on {t}; how to renew them is written.
        boss- The access review is done, withdrawals come late.
        fact self document | Access review of {t}: {4-12} withdrawn, signed | | The access review of {t} is dated, signed, and led to {4-12} withdrawals.
        """
}
