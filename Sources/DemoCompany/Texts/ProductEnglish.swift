extension DemoTexts {
    static let productEnglish = """
        # customer-insight
        own+ I ran {7-14} merchant interviews on {t} and rewrote the problem twice. The second version is the one a test could disprove.
        own+ I spent two days in shops. They showed me a problem the figures did not, on {t}.
        own- I met only {2-4} merchants about {t}, all of the same size. Too few to settle anything.
        peer+ Comes to framing with dated quotes and says what we still do not know. On {t} that saved us two debates.
        peer+ Changed their mind in front of us after three interviews that contradicted the first hypothesis.
        peer+ Shares raw interview notes the same day, before any interpretation.
        peer- Multi-shop merchants are missing from the interviews. We found out late, during the test.
        peer- Always quotes the same merchants. On {t} we would have liked to hear those who left.
        boss+ The table of what is known and assumed is kept, and it is quoted in every framing note.
        boss+ The problem on {t} was rewritten twice, the second time so that it could be proved wrong.
        boss+ The interviews on {t} changed the order of the plan, and the note says why.
        boss- Knows these merchants well. Comparing them with those of the neighbouring teams has not been done.
        boss- On {t} the solution came before the interviews; they only served to confirm it.
        fact self customer_feedback | {7-14} merchant interviews on {t} | Notes in the team’s folder, quotes dated. | The problem stated on {t} comes from {7-14} interviews, not from a hunch.
        fact boss observation | Rewrote the statement of the problem on {t} after {3-5} interviews went the other way | | The first hypothesis was dropped when {3-5} interviews contradicted it.

        # measurement
        own+ The failure threshold was written before four releases in five. The fifth was a fix, I did not think of it.
        own+ The drop on {t} came from a change of clientele, not from the journey. I published the sum, and what it does not prove.
        own- I did not show the interval on {t}, and the point was read as a certainty.
        peer+ Publishes the unfavourable results too. The one on {t} saved us a quarter.
        peer+ Can say “we cannot conclude” to people who expect a figure.
        peer+ Definitions are written down; when a figure moves, we know what was counted.
        peer- Figures arrive on time, but the interval is never shown.
        peer- On {t} we measured what was easy, not what was asked.
        boss+ Two changes of the half-year were explained in writing, measurement error ruled out first.
        boss+ The threshold on {t} was written before release. It was not met, and the release was withdrawn.
        boss- Reads figures with care. The method shared with data is still to be written.
        boss- Results on {t} came without the sample size. I had to ask for it.
        fact self document | {30-45}-day report on {t}, failure threshold included | Threshold written before release; sample and period first. | The failure threshold of {t} stood in the note before release, and the report holds to it.
        fact self measure | {t} measured over {4-9} weeks, same clientele | Measurement error and change of clientele ruled out first. | The change on {t} is explained, with what the measure does not prove.

        # trade-offs
        own+ I postponed part of {t} without waiting for the committee, and published what we lose by it.
        own+ I stopped work in progress on {t}: the hypothesis no longer held.
        own- I kept two subjects open for too long. One should have stopped in the first month.
        peer+ Says no with a written reason. One may disagree; at least one knows why.
        peer+ The first release on {t} answered the most uncertain question and saved {3-7} weeks.
        peer+ What is set aside has a name, and a date to come back to it.
        peer- Sometimes reopens a trade-off in a meeting without correcting the note.
        peer- On {t} everything stayed a priority until the last week.
        boss+ {3-6} written trade-offs this half-year, none escalated. Each has the date it will be looked at again.
        boss+ Giving up part of {t} was announced before anybody asked, cost included.
        boss- Trade-offs are clear inside the team. With the others, the decision still comes up to me.
        boss- The scope of {t} doubled on the way, and no note says so.
        fact boss decision | Postponed part of {t} and published what is lost: {1-4} % of baskets | Decision note read by sales and risk. | What did not earn its place on {t} was stopped, and the cost of stopping is written.
        fact self document | Trade-off note on {t}, with the option set aside | To be looked at again in {6-10} weeks. | The trade-off on {t} names the option set aside and the date it will be looked at again.

        # outcomes
        own+ The result wanted on {t} was reached. About half of it comes from the bank’s new routing.
        own+ Both releases of the half-year had their thirty-day review. I removed the little-used option of {t}.
        own- We shipped {t} and did not follow what people did with it after the first month.
        peer+ Follows what happens after release, and removes what nobody uses.
        peer+ Cleared the dependency on {t} before we needed it.
        peer+ We know, with figures, which part of the result is ours.
        peer- The result is there, but the team does not always know which part is theirs.
        peer- The review of {t} was put off three times.
        boss+ The key result was reached two quarters in a row, and the report says what came from the context.
        boss+ The release of {t} kept its promise, and the unused option was removed after {30-60} days.
        boss- Ships regularly. Thirty-day reviews are recent.
        boss- The effect of {t} is claimed more than shown: there is nothing to compare it with.
        fact self measure | {t}: use followed over {5-12} weeks, {3-9} % fewer journeys abandoned | Compared with the same period, two banks under maintenance left out. | Abandoned journeys on {t} fell by {3-9} %, measured over time.
        fact boss observation | Held the thirty-day review of {t} and had an unused option removed | | The thirty-day review of {t} led to a removal, not to an addition.

        # other-crafts
        own+ Every technical objection on {t} got a written answer. {2-3} of them changed the plan.
        own+ Design and data were there from the statement of the problem on {t}.
        own- I still leave design too little time before framing. We said so in the retrospective.
        peer+ States the problem and then stays silent long enough for others to propose.
        peer+ Takes our objections word for word in the note, then answers them.
        peer+ On {t} the solution kept came from engineering, and the note says so.
        peer- We are brought in early on the problem and late on the calendar.
        peer- On {t} design was given screens to draw rather than a question.
        boss+ Framing notes hold leads from every craft; half of those kept do not come from product.
        boss+ The framing of {t} shows what each craft changed.
        boss- Works well with engineering. Data is not part of framing yet.
        boss- Objections on {t} were heard, but only one got an answer.
        fact self document | Framing note of {t}, with {3-6} objections and their answers | | The framing note of {t} carries the objections of the other crafts, each with its answer.
        fact boss observation | Framed {t} with design and data from the first day | {2-3} of the leads kept do not come from product. | The framing of {t} kept leads that came from other crafts.

        # alignment
        own+ Sales, risk and engineering signed the decision on {t}, and it held for the quarter.
        own+ I got sales to agree on {t} by writing what we would not do.
        own- I told sales too late what was changing on {t}.
        peer+ Looks for disagreement before the meeting rather than during it.
        peer+ Every request got an answer, refusals included.
        peer+ The decision on {t} has not been reopened since it was written.
        peer- Sales learned of two decisions afterwards this half-year.
        peer- On {t} the agreement held in the room, not outside it.
        boss+ The written decision on {t} carries the names of those bound by it and was not reopened.
        boss+ {8-19} requests from sales, {8-19} answers, some of them refusals they could use.
        boss- Agreement holds inside the team. It comes undone when another department loses something.
        boss- Disagreements on {t} reach me before they are worked on.
        fact boss observation | Settled the dispute on {t} with sales and risk, without escalating | Every objection is in the notes with its answer. | Agreement on {t} is written, signed, and was not reopened.
        fact self document | Written answers to the {8-19} requests of sales on {t} | | Each of the {8-19} requests on {t} got a written answer.

        # teaching
        own+ I welcomed somebody on {t}. They have led the subject for {2-4} months.
        own- Nobody to coach this half-year; the occasion did not come.
        peer+ Reads our notes and says what is missing, never what to think.
        peer+ Handed over a whole subject, with its meetings.
        peer- Explains well when asked, but does not offer.
        boss+ Coached somebody on {t}, with an expectation named and a fortnightly point, to the end.
        boss- The occasion to coach somebody did not come. It is for us to create it.
        fact boss observation | Handed {t} over to somebody less experienced, with a fortnightly point | | {t} changed hands without missing a date.

        # payment-rules
        own+ Each framing note cites the article and its date. On {t} one file came back for a missing item.
        own+ I checked the rule on {t} with compliance before the test, not after.
        own- I saw the obligation on {t} late. Compliance told me, not the other way round.
        peer+ Asks the regulatory question at framing and shares the answer with everybody.
        peer+ Knows the exemptions better than we do, and always gives the source.
        peer- Sends compliance questions whose answer is already in the register.
        boss+ Every file was accepted at first submission.
        boss+ The rule on {t} was looked up, cited and shared before anybody asked.
        boss- The source is cited. The coming obligation on {t} was seen late.
        boss- The file on {t} came back {2-3} times for missing items.
        fact self document | Compliance file on {t}, accepted at first submission | Article and date of consultation on top. | The file on {t} was accepted at first submission.
        fact self message | Compliance’s answer on {t}, shared with the six teams | | The rule that bears on {t} was looked up at framing, and shared.

        # incident-prevention
        own+ The three failing cases of {t} are described and tested before each release.
        own+ I held back a release on {t}: the error rate was above the displayed threshold.
        own- The message to the payer was not ready when {t} failed.
        peer+ Held back a release everybody was waiting for, with figures.
        peer+ The message to the payer was ready before the incident, and it was right.
        peer- On {t} the failing case was discovered in production.
        boss+ The service level is on display, and each breach had its decision.
        boss+ The incident on {t} lasted {11-38} minutes. Its report was public the next day.
        boss- Foresees the failures of the product well. The exercise with operations has not taken place.
        fact boss decision | Held back the release of {t}: error rate above the displayed threshold | Released {4-9} days later. | A release of {t} whose error rate was above the threshold was held back.
        fact self document | Incident report on {t}, {11-38} minutes | Causes, message to the payer, three dated corrections. | The incident on {t} has its report and its dated corrections.
        """
}
