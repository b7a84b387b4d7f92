import type {
  Evaluation,
  EvaluationData,
  EvaluationFacts,
  ResultRow,
  Score,
} from './Evaluation';

/**
 * An evaluation in the portal's own format.
 *
 * @public
 */
export interface NewEvaluation extends EvaluationFacts {
  /** Where the rows can be scored, these are added and may be left out. */
  scores?: Score[];
  rows?: ResultRow[];
  source?: { uri?: string; tool?: string };
}

/**
 * A file of an import, as text.
 *
 * @public
 */
export interface ImportFile {
  name: string;
  content: string;
}

/**
 * Results of another tool.
 *
 * @public
 */
export interface EvaluationImport {
  /** Id of a format; found out from the files where it is left out. */
  format?: string;
  /** The model and the version that the files are about. */
  model: { ref: string; version?: string };
  files: ImportFile[];
  /** What the files don't say about their data. */
  data?: Pick<EvaluationData, 'set' | 'dataset' | 'name' | 'version'>;
  uri?: string;
  /** Only tells what would be recorded. */
  dryRun?: boolean;
}

/**
 * An import of a run, from an MLflow server that is a registry of the catalog.
 *
 * @public
 */
export interface MlflowImport
  extends Pick<EvaluationImport, 'model' | 'data' | 'dryRun'> {
  /** Key of the registry in `catalog.providers.fmopsRegistries`. */
  server: string;
  /** Id of the run. */
  run: string;
}

/**
 * An evaluation that was recorded, or had been before; in a preview, that would be.
 *
 * @public
 */
export interface RecordedEvaluation {
  evaluation: Evaluation;
  /** Whether it is new; `false` where the same was there. */
  created: boolean;
}

/**
 * What could not be counted, and why.
 *
 * @public
 */
export interface ImportProblem {
  file?: string;
  /** Such as `results.mmlu.acc,none` or `line 17`. */
  field: string;
  reason: string;
  /** How often, where the same happened more than once. */
  count?: number;
}

/**
 * What became of an import.
 *
 * @public
 */
export interface ImportResult {
  format: string;
  items: RecordedEvaluation[];
  problems: ImportProblem[];
}

/**
 * A format that results can be imported from.
 *
 * @public
 */
export interface EvaluationFormatInfo {
  id: string;
  title: string;
  /** Which files it takes. */
  files: string;
}
