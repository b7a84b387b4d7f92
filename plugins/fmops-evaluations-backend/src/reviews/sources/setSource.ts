import { InputError } from '@backstage/errors';
import type {
  PlacedText,
  ReviewContent,
  SetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import type { SetsContext } from '../../sets';
import type { SourceReader } from './ReviewSources';
import { digestOf } from './SourceRows';

/** Reads the rows of a published version of an evaluation catalog, to be edited. */
export function setSource({
  sets,
  evaluationSets,
}: SetsContext): SourceReader<'set'> {
  return async ({ id, version }, task, caller) => {
    if (task !== 'instruction') {
      throw new InputError(
        'source: rows of an evaluation catalog are edited; to judge answers to them, review evaluations',
      );
    }
    const set = await sets.read(caller.credentials, id, version);
    const rows = [];
    for await (const row of evaluationSets.allRows(id, version)) {
      const kept = keptRow(row);
      rows.push({
        ...{ key: row.key, digest: digestOf(kept), row: kept },
        contents: [setRowContent(row)],
      });
    }
    return {
      name: `${set.title}, version ${version}`,
      ...{ rows, entityRefs: [] },
      origin: { set: { id, version } },
      ...(set.visibility === 'private' && { privateTo: set.owner }),
    };
  };
}

/** What a row of a set says, without how it came there. */
function keptRow({ key, input, expected, label }: SetRow): JsonObject {
  return {
    ...{ key, input: input as JsonObject },
    ...(expected !== undefined && { expected }),
    ...(label !== undefined && { label }),
  };
}

function setRowContent({ input, expected = '' }: SetRow): ReviewContent {
  const parts = [{ label: 'expected', text: expected, at: ['expected'] }];
  return { prompt: promptOf(input), answers: [{ parts }] };
}

function promptOf(input: SetRow['input']): PlacedText[] {
  if ('text' in input) {
    return [{ label: 'text', text: input.text, at: ['input', 'text'] }];
  }
  if ('messages' in input) {
    return input.messages.map(({ role, content }, index) => ({
      ...{ label: role, text: content },
      at: ['input', 'messages', index, 'content'],
    }));
  }
  return Object.entries(input.variables).flatMap(([name, value]) =>
    // Numbers and lists are changed in the set itself.
    typeof value === 'string'
      ? [{ label: name, text: value, at: ['input', 'variables', name] }]
      : [],
  );
}
