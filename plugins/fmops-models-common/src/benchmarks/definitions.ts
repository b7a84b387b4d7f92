/**
 * A name that results are published under, and what it says beyond the benchmark.
 *
 * @public
 */
export interface BenchmarkAlias {
  name: string;
  /** How the benchmark was run, where the name tells: part of what makes results comparable. */
  setting: string;
}

/**
 * A benchmark as the portal knows it.
 *
 * @public
 */
export interface BenchmarkDefinition {
  /** Stable: stands in links. */
  id: string;
  title: string;
  /** Other names of the same questions; case, spaces and hyphens do not matter. */
  aliases: readonly (string | BenchmarkAlias)[];
  higherIsBetter: boolean;
  unit: 'percent' | 'points';
  /** Lowest and highest possible value; `null` where there is no bound. */
  range: readonly [low: number, high: number | null];
}

const COT = 'chain of thought';

function percent(
  id: string,
  title: string,
  ...aliases: (string | BenchmarkAlias)[]
): BenchmarkDefinition {
  return {
    id,
    title,
    aliases,
    higherIsBetter: true,
    unit: 'percent',
    range: [0, 100],
  };
}

function points(
  id: string,
  title: string,
  range: BenchmarkDefinition['range'],
): BenchmarkDefinition {
  return {
    id,
    title,
    aliases: [],
    higherIsBetter: true,
    unit: 'points',
    range,
  };
}

/**
 * The benchmarks that results in the catalog come from. Subsets, versions and
 * dated editions are benchmarks of their own: other questions, other numbers.
 *
 * @public
 */
export const BENCHMARKS: readonly BenchmarkDefinition[] = [
  percent('agieval', 'AGIEval'),
  percent('agieval-english', 'AGIEval English'),
  percent('ai2d', 'AI2D', { name: 'AI2D (test)', setting: 'test split' }),
  percent('aime-2024', 'AIME 2024'),
  percent('aime-2025', 'AIME 2025'),
  percent('alpacaeval-2', 'AlpacaEval 2.0'),
  percent('arc-challenge', 'ARC-Challenge', 'ARC-C'),
  percent('arena-hard', 'Arena-Hard'),
  percent('beir', 'BEIR'),
  percent('bfcl', 'BFCL'),
  percent('bfcl-v2', 'BFCL v2'),
  percent('bfcl-v3', 'BFCL v3'),
  percent('bbh', 'BIG-Bench Hard', 'BBH', {
    name: 'BIG-Bench Hard (CoT)',
    setting: COT,
  }),
  percent('chartqa', 'ChartQA', {
    name: 'ChartQA (test, CoT)',
    setting: `test split, ${COT}`,
  }),
  points('codeforces', 'Codeforces', [0, null]),
  percent('code-average', 'Code (average of HumanEval and MBPP)'),
  percent('commonsenseqa', 'CommonSenseQA'),
  percent('cruxeval-i', 'CRUXEval-I'),
  percent('docvqa', 'DocVQA', { name: 'DocVQA (test)', setting: 'test split' }),
  percent('drop', 'DROP'),
  percent('ds-1000', 'DS-1000'),
  percent('gpqa', 'GPQA'),
  percent('gpqa-diamond', 'GPQA Diamond', {
    name: 'GPQA Diamond (CoT)',
    setting: COT,
  }),
  percent(
    'gsm8k',
    'GSM8K',
    { name: 'GSM8K (CoT)', setting: COT },
    { name: 'GSM8K (PAL)', setting: 'program-aided' },
  ),
  percent('hellaswag', 'HellaSwag'),
  percent('humaneval', 'HumanEval'),
  percent('humaneval-plus', 'HumanEval+'),
  percent('ifeval', 'IFEval'),
  percent('livecodebench', 'LiveCodeBench', {
    name: 'LiveCodeBench (CoT)',
    setting: COT,
  }),
  percent('livecodebench-2305-2409', 'LiveCodeBench 2305-2409'),
  percent('livecodebench-v5', 'LiveCodeBench v5'),
  percent('math', 'MATH', { name: 'MATH (CoT)', setting: COT }),
  percent('math-500', 'MATH-500'),
  percent('math-average', 'Math (average of GSM8K and MATH)'),
  percent('mathvista', 'MathVista', {
    name: 'MathVista (testmini)',
    setting: 'testmini split',
  }),
  percent('mbpp', 'MBPP'),
  percent('mgsm', 'MGSM', { name: 'MGSM (CoT)', setting: COT }),
  percent('mmlu', 'MMLU', { name: 'MMLU (CoT)', setting: COT }),
  percent('mmlu-pro', 'MMLU-Pro', { name: 'MMLU-Pro (CoT)', setting: COT }),
  percent('mmlu-redux', 'MMLU-Redux'),
  percent(
    'mmmu',
    'MMMU',
    { name: 'MMMU (val)', setting: 'validation split' },
    { name: 'MMMU (val, CoT)', setting: `validation split, ${COT}` },
  ),
  points('mt-bench', 'MT-Bench', [1, 10]),
  percent('mteb-english', 'MTEB (English)', 'MTEB (English, 56 datasets)'),
  percent('mteb-retrieval', 'MTEB retrieval (15 datasets)'),
  percent('open-llm-leaderboard-2023', 'Open LLM Leaderboard (June 2023)'),
  percent('popqa', 'PopQA'),
  percent('repobench', 'RepoBench v1.1'),
  percent('simpleqa', 'SimpleQA'),
  percent('squad', 'SQuAD'),
  percent('swe-bench-verified', 'SWE-bench Verified'),
  percent('triviaqa', 'TriviaQA'),
  percent('triviaqa-wiki', 'TriviaQA-Wiki'),
  percent('truthfulqa', 'TruthfulQA'),
  percent('vqav2', 'VQAv2', { name: 'VQAv2 (test)', setting: 'test split' }),
  percent('winogrande', 'WinoGrande'),
];
