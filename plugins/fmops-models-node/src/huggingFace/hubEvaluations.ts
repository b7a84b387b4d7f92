import {
  findBenchmark,
  type ModelEvaluation,
} from '@fmops/backstage-plugin-fmops-models-common';
import { fields, items, prose, text, webAddress } from '../answers/read';

const MOST = 100;
const LONGEST_NAME = 100;

/** Words of the Hub for metrics that are shown under another name. */
const METRICS: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  acc_norm: 'normalized accuracy',
  exact_match: 'em',
  pass_1: 'pass@1',
};

/** `HellaSwag (10-Shot)` is a benchmark and a setting. */
function withoutShots(name: string): { name: string; shots?: number } {
  const match = /\(?\b(\d{1,3})[- ]shot\)?$/i.exec(name.trimEnd());
  const benchmark = match && name.slice(0, match.index).trimEnd();
  return benchmark ? { name: benchmark, shots: Number(match[1]) } : { name };
}

function shotsOf(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) >= 0
    ? (value as number)
    : undefined;
}

/** The first name that the benchmark table knows, under its title there; else the first one. */
function benchmarkName(names: (string | undefined)[]): string | undefined {
  const given = names.flatMap(name => prose(name, LONGEST_NAME) ?? []);
  const known = given.map(findBenchmark).find(Boolean);
  return known && !known.setting ? known.benchmark.title : given[0];
}

/** A number in the unit of its benchmark. Cards give percents as 68.4 and as 0.684. */
function inUnit(
  benchmark: string,
  value: unknown,
): Pick<ModelEvaluation, 'value' | 'note'> | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || value === '') {
    return undefined;
  }
  const known = findBenchmark(benchmark)?.benchmark;
  const [low, high] = known?.range ?? [-Infinity, null];
  if (number < low || number > (high ?? Infinity)) {
    return undefined;
  }
  return known?.unit === 'percent' && number > 0 && number <= 1
    ? {
        value: Number((number * 100).toPrecision(12)),
        note: `Published as ${number}`,
      }
    : { value: number };
}

/** The older format: a list in the model card. */
function fromModelIndex(index: unknown, page?: string): ModelEvaluation[] {
  return items(index)
    .slice(0, MOST)
    .flatMap(entry => items(fields(entry).results).slice(0, MOST))
    .flatMap(result => {
      const dataset = fields(fields(result).dataset);
      const source = fields(fields(result).source);
      const stated = withoutShots(text(dataset.name) ?? '');
      const benchmark = benchmarkName([
        stated.name,
        text(dataset.config),
        text(dataset.type)?.split('/').at(-1),
      ]);
      const shots = shotsOf(fields(dataset.args).num_few_shot) ?? stated.shots;
      const address = webAddress(source.url);
      return items(fields(result).metrics)
        .slice(0, MOST)
        .flatMap((item): ModelEvaluation[] => {
          const metric = fields(item);
          const type = text(metric.type) ?? '';
          const name =
            (Object.hasOwn(METRICS, type) ? METRICS[type] : undefined) ??
            prose(metric.name ?? type, LONGEST_NAME);
          const number = benchmark && inUnit(benchmark, metric.value);
          if (!benchmark || !name || !number) {
            return [];
          }
          return [
            {
              benchmark,
              metric: name,
              ...number,
              ...(shots !== undefined && { shots }),
              ...((address ?? page) && { source: address ?? page }),
              reportedBy: address ? 'third-party' : 'provider',
              evidence: address ? 'copy' : 'primary',
            },
          ];
        });
    });
}

/** The newer format: files in `.eval_results/`, as `expand[]=evalResults` gives them. */
function fromEvalResults(results: unknown, page?: string): ModelEvaluation[] {
  return items(results)
    .slice(0, MOST)
    .flatMap((item): ModelEvaluation[] => {
      const entry = fields(fields(item).data ?? item);
      const dataset = fields(entry.dataset);
      const task = text(dataset.task_id);
      const own = text(dataset.id)?.split('/').at(-1);
      const benchmark = benchmarkName([task, own]);
      const known = benchmark && findBenchmark(benchmark);
      const name = known ? benchmark : prose(own, LONGEST_NAME);
      const number = name && inUnit(name, entry.value);
      if (!name || !number || fields(item).error !== undefined) {
        return [];
      }
      const address = webAddress(fields(entry.source).url);
      const setting = [
        known || task === 'default' ? undefined : task,
        prose(entry.notes, LONGEST_NAME),
      ]
        .filter(Boolean)
        .join(', ');
      return [
        {
          benchmark: name,
          metric: 'score',
          ...number,
          ...(setting && { setting }),
          ...((address ?? page) && { source: address ?? page }),
          reportedBy: address ? 'third-party' : 'provider',
          evidence: address ? 'copy' : 'primary',
        },
      ];
    });
}

/**
 * Results that a repository publishes, in both formats of the Hub. Benchmarks
 * are named as in the table where it knows them. What is no number, or can't be
 * a value of its benchmark, is left out; at most 100 results are kept.
 *
 * @param page - address of the repository, the source where a result names none
 */
export function hubEvaluations(
  entry: unknown,
  page?: string,
): ModelEvaluation[] {
  const raw = fields(entry);
  const index = raw['model-index'] ?? fields(raw.cardData)['model-index'];
  return [
    ...fromEvalResults(raw.evalResults, page),
    ...fromModelIndex(index, page),
  ].slice(0, MOST);
}
