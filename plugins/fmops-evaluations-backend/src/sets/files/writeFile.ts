import type {
  SetFormat,
  SetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { csvField } from '@fmops/backstage-plugin-fmops-models-common';

const HEAD = ['key', 'text', 'messages', 'variables', 'expected', 'label'];

function jsonLine({ key, input, expected, label }: SetRow): string {
  return `${JSON.stringify({ key, ...input, expected, label })}\n`;
}

function csvLine({ key, input, expected, label }: SetRow): string {
  const fields = [
    key,
    'text' in input ? input.text : '',
    'messages' in input ? JSON.stringify(input.messages) : '',
    'variables' in input ? JSON.stringify(input.variables) : '',
    expected ?? '',
    label ?? '',
  ];
  return `${fields.map(csvField).join(',')}\r\n`;
}

/**
 * Rows as the lines of a file. JSON Lines come back by an import exactly as they
 * were. CSV is for spreadsheets: a text that one would take for a formula gets
 * an apostrophe before it.
 */
export async function* writeFile(
  rows: AsyncIterable<SetRow>,
  format: SetFormat,
): AsyncGenerator<string> {
  if (format === 'csv') yield `${HEAD.map(csvField).join(',')}\r\n`;
  const line = format === 'csv' ? csvLine : jsonLine;
  for await (const row of rows) yield line(row);
}
