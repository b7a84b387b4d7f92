"""What scikit-learn, rouge-score, NLTK and SciPy say, for the measures to agree with.

    python reference.py RANDOM SEED

Prints JSON with published examples, and RANDOM generated ones of each measure.
"""

import json
import random
import sys
from fractions import Fraction
from math import comb

import numpy
from nltk.stem.porter import PorterStemmer
from rouge_score.rouge_scorer import RougeScorer
from scipy.stats import binomtest, norm
from scipy.stats import bootstrap as scipy_bootstrap
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.metrics import accuracy_score, precision_recall_fscore_support
from sklearn.metrics.pairwise import cosine_similarity

ROUGE = ["rouge1", "rouge2", "rougeL", "rougeLsum"]

# From the documentation of scikit-learn, and labels that are never given or expected.
LABELS = [
    ([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]),
    (["cat", "dog", "pig", "cat", "dog", "pig"], ["cat", "pig", "dog", "cat", "cat", "dog"]),
    ([0, 1, 2, 2, 2], [0, 0, 2, 2, 1]),
    ([1, 1, 0], [1, 1, 1]),
    (["a"], ["b"]),
]

# From the README and the tests of rouge-score, and of Lin (2004).
TEXTS = [
    ("The quick brown fox jumps over the lazy dog", "The quick brown dog jumps on the log."),
    ("police killed the gunman", "police kill the gunman"),
    ("police killed the gunman", "the gunman kill police"),
    ("police killed the gunman", "the gunman police killed"),
    ("testing one two", "testing"),
    ("testing one two", "testing two"),
    ("testing one two", "two one testing"),
    ("w1 w2 w3 w4 w5", "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5"),
    ("w1 w2 w3 w4 w5\nw1 w3 w8 w9 w5", "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5"),
    ("", "nothing is expected"),
    ("something is expected", ""),
    ("Ünïcode dès mots, 12.5 %", "unicode des mots 12 5"),
    ("日本語のテキスト", "日本語のテキスト"),
]

WORDS = (
    "the a of and to in is that it was for on are with as his they at be this have from or one "
    "had by word but not what all were we when your can said there use each which she do how "
    "relational conditional rational valenci hesitanci digitizer conformable radically "
    "differently vilely analogously vietnamization predication operator feudalism decisiveness "
    "hopefulness callousness formality sensitivity sensibility triplicate formative formalize "
    "electricity electrical hopeful goodness revival allowance inference airliner gyroscopic "
    "adjustable defensible irritant replacement adjustment dependent adoption homologous "
    "communism activate angularity effective bowdlerize probate rate cease controlled rolling "
    "caresses ponies ties caress cats feed agreed plastered bled motoring sing conflated troubled "
    "sized hopping tanned falling hissing fizzed failing filing happy sky skies dying lying news "
    "innings proceed exceed succeed geology archaeology theology enjoyment flies dies spied died "
    "yyyy syzygy oaten orrery fully carefully generalizations oscillators"
).split()


def rouge(expected, output, stem):
    scores = RougeScorer(ROUGE, use_stemmer=stem).score(expected, output)
    return {name: list(score) for name, score in scores.items()}


def cosine(first, second):
    try:
        counts = CountVectorizer().fit_transform([first, second])
    except ValueError:
        return None
    if not counts[0].sum() or not counts[1].sum():
        return None
    return float(cosine_similarity(counts[0], counts[1])[0, 0])


def texts(pairs):
    return [
        {
            "expected": expected,
            "output": output,
            "rouge": rouge(expected, output, False),
            "stemmed": rouge(expected, output, True),
            "cosine": cosine(expected, output),
        }
        for expected, output in pairs
    ]


def labels(expected, given):
    found = {"expected": [str(one) for one in expected], "given": [str(one) for one in given]}
    expected, given = found["expected"], found["given"]
    found["accuracy"] = float(accuracy_score(expected, given))
    for average in ("micro", "macro", "weighted"):
        scores = precision_recall_fscore_support(expected, given, average=average, zero_division=0)
        found[average] = [float(score) for score in scores[:3]]
    names = sorted({*expected, *given})
    scores = precision_recall_fscore_support(expected, given, labels=names, zero_division=0)
    found["labels"] = {
        name: [float(scores[part][index]) for part in range(3)] + [int(scores[3][index])]
        for index, name in enumerate(names)
    }
    return found


def wilson(successes, trials, level):
    found = binomtest(successes, trials).proportion_ci(level, method="wilson")
    return {
        "successes": successes,
        "trials": trials,
        "level": level,
        "low": float(found.low),
        "high": float(found.high),
    }


def mcnemar(first, second):
    """In whole numbers: SciPy's test of a binomial says 0 of some that are only very small."""
    trials, fewer = first + second, min(first, second)
    tail = Fraction(2 * sum(comb(trials, index) for index in range(fewer + 1)), 2**trials)
    return {"first": first, "second": second, "pValue": float(min(Fraction(1), tail))}


def bootstrap(values, seed):
    found = scipy_bootstrap(
        (numpy.array(values),),
        numpy.mean,
        n_resamples=20_000,
        method="percentile",
        rng=numpy.random.default_rng(seed),
    )
    interval = found.confidence_interval
    return {"values": values, "low": float(interval.low), "high": float(interval.high)}


def random_text(chance):
    lines = range(chance.randint(1, 3))
    return "\n".join(
        " ".join(chance.choice(WORDS) for _ in range(chance.randint(0, 15))) for _ in lines
    )


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(seed)
    pairs = [*TEXTS, *((random_text(chance), random_text(chance)) for _ in range(count))]
    answers = list(LABELS)
    for _ in range(count):
        names = [f"label-{index}" for index in range(chance.randint(1, 6))]
        rows = chance.randint(1, 60)
        answers.append((chance.choices(names, k=rows), chance.choices(names, k=rows)))
    trials = [chance.randint(1, 2000) for _ in range(count)]
    stemmer = PorterStemmer()
    invented = {
        "".join(chance.choices("aeiouyslnrtdmcgb", k=chance.randint(1, 12))) for _ in range(count)
    }
    suffixes = (
        "ed ing ational izer alli logi fulli ement ion ll ies ied eed y e s ness ative".split()
    )
    ended = {word + chance.choice(suffixes) for word in invented}
    json.dump(
        {
            "labels": [labels(*pair) for pair in answers],
            "texts": texts(pairs),
            "stems": {w: stemmer.stem(w) for w in sorted({*WORDS, *invented, *ended})},
            "wilson": [wilson(0, 1, 0.95), wilson(3, 3, 0.95), wilson(81, 263, 0.95)]
            + [wilson(chance.randint(0, n), n, chance.choice([0.8, 0.95, 0.999])) for n in trials],
            "mcnemar": [mcnemar(0, 0), mcnemar(5, 0), mcnemar(121, 59)]
            + [mcnemar(chance.randint(0, n), chance.randint(0, n)) for n in trials],
            "quantiles": {
                str(p): float(norm.ppf(p))
                for p in (1e-12, 1e-4, 0.025, 0.3, 0.5, 0.9, 0.975, 0.9995)
            },
            "bootstrap": [
                bootstrap([chance.choice([1, 2, 5, 7, 9, 10]) for _ in range(rows)], seed)
                for rows in (8, 60, 400)
            ],
        },
        sys.stdout,
        ensure_ascii=False,
    )


if __name__ == "__main__":
    main()
