import {
  PROMPT_ROLES,
  SET_ROW_MAX_CHARACTERS,
  VARIABLE_NAME,
  type NewSetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { z } from 'zod';

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()).max(1_000),
]);

const fields = z
  .object({
    key: z
      .string()
      .regex(
        /^[^\p{C}]{1,200}$/u,
        'must be 1 to 200 characters, none of them a control character',
      )
      .optional(),
    text: z.string().min(1).optional(),
    messages: z
      .array(
        z
          .object({ role: z.enum(PROMPT_ROLES), content: z.string().min(1) })
          .strict(),
      )
      .min(1)
      .max(200)
      .optional(),
    variables: z
      .record(
        z
          .string()
          .regex(new RegExp(`^${VARIABLE_NAME}$`), 'is no variable name'),
        value,
      )
      .optional(),
    expected: z.string().optional(),
    label: z.string().min(1).max(200).optional(),
  })
  .strict();

type Fields = z.infer<typeof fields>;

/** A row, or what is wrong with it. */
export type ReadRow =
  | { row: NewSetRow; problem?: undefined }
  | { row?: undefined; problem: string };

/**
 * Reads a row of a request or a file. What the model is given may stand in
 * `input` or beside the other fields.
 */
export function readRow(candidate: unknown): ReadRow {
  if (
    typeof candidate !== 'object' ||
    candidate === null ||
    Array.isArray(candidate)
  ) {
    return { problem: 'is no JSON object' };
  }
  const { input, ...others } = candidate as Record<string, unknown>;
  const flat =
    typeof input === 'string'
      ? { ...others, text: input }
      : { ...others, ...(typeof input === 'object' && input) };
  const parsed = fields.safeParse(flat);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    return {
      problem: `${path.join('.') || 'the row'}: ${message}`.slice(0, 500),
    };
  }
  const { key, expected, label } = parsed.data;
  const [given, ...more] = inputsOf(parsed.data);
  if (!given || more.length) {
    return { problem: 'must have one of text, messages and variables' };
  }
  const row = {
    ...(key !== undefined && { key }),
    input: given,
    ...(expected !== undefined && { expected }),
    ...(label !== undefined && { label }),
  };
  const size = JSON.stringify(row).length;
  return size > SET_ROW_MAX_CHARACTERS
    ? {
        problem: `has ${size} characters as JSON, ${SET_ROW_MAX_CHARACTERS} are allowed`,
      }
    : { row };
}

function inputsOf({ text, messages, variables }: Fields): NewSetRow['input'][] {
  return [
    ...(text === undefined ? [] : [{ text }]),
    ...(messages ? [{ messages }] : []),
    ...(variables ? [{ variables }] : []),
  ];
}
