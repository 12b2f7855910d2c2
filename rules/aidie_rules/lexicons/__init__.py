"""The words of the shipped rules, one lexicon a file: `word<TAB>payload`, its meaning and source above."""
