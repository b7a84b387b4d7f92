/** How many evaluations or models are shown side by side. */
export const MAX_SIDE_BY_SIDE = 4;

/** A model, or one version of it. */
export interface ComparedModel {
  /** Entity reference. */
  ref: string;
  /** All of its evaluations count where it is left out. */
  version?: string;
}

/** What a page puts side by side, as it stands in the URL. */
export interface CompareQuery {
  ids: string[];
  models: ComparedModel[];
}

const unique = (texts: string[]) =>
  [...new Set(texts.filter(Boolean))].slice(0, MAX_SIDE_BY_SIDE);

/** `foundationmodel:default/x@2`; a reference has no `@`. */
const modelText = ({ ref, version }: ComparedModel) =>
  version === undefined ? ref : `${ref}@${version}`;

function readModel(text: string): ComparedModel {
  const at = text.indexOf('@');
  return at < 0
    ? { ref: text }
    : { ref: text.slice(0, at), version: text.slice(at + 1) };
}

/** Reads from a query what to compare, each once. */
export function readCompareQuery(params: URLSearchParams): CompareQuery {
  return {
    ids: unique(params.getAll('id')),
    models: unique(params.getAll('model')).map(readModel),
  };
}

/** The query that compares evaluations; the first is what others are compared with. */
export const compareIdsQuery = (ids: readonly string[]): string =>
  `?${new URLSearchParams(ids.map(id => ['id', id]))}`;

/** The query that compares models; the first is what others are compared with. */
export const compareModelsQuery = (models: readonly ComparedModel[]): string =>
  `?${new URLSearchParams(models.map(model => ['model', modelText(model)]))}`;
