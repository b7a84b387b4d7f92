import type {
  NewSetRow,
  SetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A row as it is typed. */
export interface RowForm {
  key: string;
  kind: 'text' | 'messages' | 'variables';
  /** A text, else JSON. */
  input: string;
  expected: string;
  label: string;
}

/** What stands in the form of a row; of a new one, nothing. */
export function formOf(row?: SetRow): RowForm {
  const {
    input = { text: '' },
    key = '',
    expected = '',
    label = '',
  } = row ?? {};
  const base = { key, expected, label };
  if ('text' in input) return { ...base, kind: 'text', input: input.text };
  const [kind, value] =
    'messages' in input
      ? (['messages', input.messages] as const)
      : (['variables', input.variables] as const);
  return { ...base, kind, input: JSON.stringify(value, undefined, 2) };
}

/** @throws SyntaxError where JSON is asked for and there is none */
export function rowOf({
  key,
  kind,
  input,
  expected,
  label,
}: RowForm): NewSetRow {
  return {
    ...(key && { key }),
    input: kind === 'text' ? { text: input } : { [kind]: JSON.parse(input) },
    ...(expected && { expected }),
    ...(label && { label }),
  } as NewSetRow;
}
