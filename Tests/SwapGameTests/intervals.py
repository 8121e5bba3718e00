"""The figures of IntervalTests.swift, by another program: SciPy's beta distribution (Clopper and Pearson, 1934)."""
from scipy.stats import beta

for successes, trials in [(0, 10), (10, 10), (20, 40), (39, 40), (500, 1000), (519, 1000), (520, 1000), (460, 1000), (1000, 1000)]:
    lower = 0.0 if successes == 0 else beta.ppf(0.025, successes, trials - successes + 1)
    upper = 1.0 if successes == trials else beta.ppf(0.975, successes + 1, trials - successes)
    bound = max(abs(lower - 0.5), abs(upper - 0.5))
    print(f"({successes}, {trials}, {lower:.6f}, {upper:.6f}, {bound:.6f}),")
