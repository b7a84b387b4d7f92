import type {
  ResultRow,
  ResultsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

const PAGE = 200;

/** All rows of an evaluation, page after page. */
export async function allRows(
  results: Pick<ResultsApi, 'rows'>,
  id: string,
): Promise<ResultRow[]> {
  const rows: ResultRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await results.rows(id, { limit: PAGE, cursor });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}
