"""The arithmetic of one project, vectorised in numpy: uniforms from Philox words, AS 241, Cody, outcome, gestation.

Prints seconds of processor time of the best round, twice: with the very same arithmetic as the engine, and with numpy's
own ziggurat and gamma draws and, where it is there, scipy's compiled distribution function.
"""

import json
import sys
import time

import numpy as np

try:
    from scipy.special import ndtr
except ImportError:
    ndtr = None

MIDDLE = [[1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
           597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
           9842.7148383839780218],
          [1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
           18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727]]
CENTRAL = [[2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
            13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608],
           [5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
            5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1]]
TAIL = [[7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
         3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734],
        [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
         0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1]]


def ratio(pair, x):
    return np.polyval(pair[0], x) / np.polyval(pair[1], x)


def cdf(x):
    size = np.abs(x)
    tail = np.exp(-0.5 * size * size) * ratio(MIDDLE, size)
    return np.where(x > 0, 1 - tail, tail)


def quantile(p):
    q = p - 0.5
    found = np.empty_like(p)
    central = np.abs(q) <= 0.425
    c = q[central]
    found[central] = c * ratio(CENTRAL, 0.180625 - c * c)
    t = q[~central]
    depth = np.sqrt(-np.log(np.minimum(p[~central], 1 - p[~central])))
    found[~central] = np.sign(t) * ratio(TAIL, depth - 1.6)
    return found


nodes = np.linspace(0, 1, 4097)[:-1]
waits = np.linspace(0, 30, 200_001)
GESTATION = np.interp(nodes, 1 - np.exp(-waits) * (1 + waits), waits)


def one_run(rng, same, sector, region, start, principal, boost, share, quarters):
    projects = len(sector)
    loss, body, index, cap = 0.65, 0.25, 1.3, 500.0
    market, by_sector, by_region = rng.standard_normal(), rng.standard_normal(6), rng.standard_normal(5)
    factors = 0.3 * market + 0.25 * by_sector[:, None] + 0.15 * by_region[None, :]
    if same:
        score = factors[sector, region] + 0.9 * quantile(rng.random(projects))
        luck = cdf(score)
        wait = np.interp(rng.random(projects), nodes, GESTATION) * 6.0
    else:
        score = factors[sector, region] + 0.9 * rng.standard_normal(projects)
        luck = cdf(score) if ndtr is None else ndtr(score)
        wait = rng.standard_gamma(2.0, projects) * 6.0
    additional = rng.random(projects) < 0.5
    due = start + np.maximum(np.ceil(wait), 1).astype(np.int64)
    multiple = np.empty(projects)
    lost = luck < loss
    part = luck[lost] / loss
    multiple[lost] = 0.999 * part * np.sqrt(part)
    tail = luck >= loss + body
    middle = ~(lost | tail)
    multiple[middle] = np.exp((luck[middle] - loss) / body * np.log(5.0))
    part = np.minimum((luck[tail] - loss - body) / (1 - loss - body), 1 - 1e-16)
    multiple[tail] = 5 * np.exp(-1 / index * np.log(1 - part * (1 - (cap / 5) ** -index)))
    ripe = due < quarters
    at = np.minimum(due, quarters - 1)
    value = np.where(ripe, principal * multiple * boost[sector, at] * share[sector, at], 0.0)
    hit = ripe & additional & (multiple >= 10)
    sales = np.bincount(at, weights=value, minlength=quarters)
    by = np.bincount(sector, weights=value * additional, minlength=6)
    ordered = np.sort(value[: projects // 2])
    whole = ordered.sum()
    top = ordered[-max(len(ordered) // 20, 1):].sum() / whole if whole > 0 else np.nan
    defaults = np.count_nonzero(luck[projects // 2:] < 0.048)
    return value.sum(), by.sum(), hit.sum(), sales.sum(), top, defaults


def best_of(same, runs, projects, rounds):
    quarters = 47
    ordinals = np.arange(projects)
    fixed = (ordinals % 6, ordinals % 5, ordinals % 20, np.full(projects, 600_000.0),
             np.full((6, quarters), 1.05), np.full((6, quarters), 0.8), quarters)
    best = np.inf
    for turn in range(rounds):
        began = time.process_time()
        for run in range(runs):
            one_run(np.random.Generator(np.random.Philox(key=turn * runs + run)), same, *fixed)
        best = min(best, time.process_time() - began)
    return best


sizes = [int(word) for word in sys.argv[1:4]]
print(json.dumps({"same": best_of(True, *sizes), "own": best_of(False, *sizes), "numpy": np.__version__,
                  "scipy": ndtr is not None}))
