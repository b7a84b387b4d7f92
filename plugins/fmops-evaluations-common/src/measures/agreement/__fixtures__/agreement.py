"""Writes agreement.json: agreement of drawn ratings as other programs find it.

pip install numpy krippendorff scikit-learn statsmodels choix
python agreement.py > agreement.json
"""

import json
import sys
from importlib.metadata import version

import choix
import krippendorff
import numpy as np
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

random = np.random.default_rng(20)
cases = []
for items, raters, scale, noise, missing in [
    (12, 2, 3, 0.3, 0.0),
    (40, 3, 5, 0.4, 0.2),
    (60, 4, 10, 0.5, 0.35),
    (200, 2, 4, 0.9, 0.0),
    (300, 5, 2, 0.25, 0.5),
]:
    truth = random.integers(1, scale + 1, items)
    ratings = np.where(
        random.random((items, raters)) < noise,
        random.integers(1, scale + 1, (items, raters)),
        truth[:, None],
    ).astype(float)
    complete = ratings.astype(int)
    ratings[random.random(ratings.shape) < missing] = np.nan
    first, second = complete[:, 0], complete[:, 1]
    labels = list(range(1, scale + 1))
    case = {
        "units": [[None if np.isnan(v) else int(v) for v in row] for row in ratings],
        "alpha": {
            level: krippendorff.alpha(
                reliability_data=ratings.T, level_of_measurement=level
            )
            for level in ["nominal", "ordinal", "interval"]
        },
        "complete": complete.tolist(),
        "fleiss": fleiss_kappa(aggregate_raters(complete)[0]),
        "cohen": {
            weights or "none": cohen_kappa_score(
                first, second, labels=labels, weights=weights
            )
            for weights in [None, "linear", "quadratic"]
        },
    }
    cases.append(case)

strength = np.array([0.0, 0.4, 1.1, 1.5])
pairs = []
for _ in range(400):
    a, b = random.choice(4, 2, replace=False)
    wins = random.random() < 1 / (1 + np.exp(strength[b] - strength[a]))
    pairs.append((int(a), int(b)) if wins else (int(b), int(a)))
json.dump(
    {
        "madeWith": {
            name: version(name)
            for name in ["numpy", "krippendorff", "scikit-learn", "statsmodels", "choix"]
        },
        "cases": cases,
        "bradleyTerry": {
            "winnerLoser": pairs,
            "logStrengths": choix.mm_pairwise(4, pairs, tol=1e-12).tolist(),
        },
    },
    sys.stdout,
)
