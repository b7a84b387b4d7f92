import { asObject } from '@fmops/backstage-plugin-fmops-evaluations-node';

/** Begins the lines by which a run tells what it has found. */
export const DELIVERY_PREFIX = 'fmops-evaluation ';

const MOST = 100;

/** An evaluation as a run tells it. */
export type ToldEvaluation = Record<string, unknown>;

/** The evaluations in a log; what is no JSON is a reason. */
export function readLines(lines: readonly string[]): {
  told: ToldEvaluation[];
  refused: string[];
} {
  const told: ToldEvaluation[] = [];
  const refused: string[] = [];
  const found = new Set(
    lines
      .map(line => line.slice(line.indexOf(DELIVERY_PREFIX)))
      .filter(line => line.startsWith(DELIVERY_PREFIX)),
  );
  for (const line of [...found].slice(-MOST)) {
    const evaluation = parse(line.slice(DELIVERY_PREFIX.length));
    if (evaluation) told.push(evaluation);
    else refused.push('a line of the log is no JSON object, or was cut off');
  }
  return { told, refused };
}

function parse(text: string): ToldEvaluation | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}
