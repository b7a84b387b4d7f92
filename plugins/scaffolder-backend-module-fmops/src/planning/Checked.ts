import type { Problem } from './PlanRequest';

/** What became of checking a part of a request. */
export interface Checked<T> {
  /** Absent when there are problems, or the part is not asked for. */
  value?: T;
  problems: Problem[];
  /** What a person should look at although it stops nothing. */
  notes?: string[];
}

/** Problems with one field. */
export function refused(field: string, ...messages: string[]) {
  return { problems: messages.map(message => ({ field, message })) };
}

/** All parts of a record, checked one by one. */
export async function checkEach<Request, T>(
  requests: Record<string, Request> = {},
  check: (field: string, request: Request) => Promise<Checked<T>>,
): Promise<Checked<Record<string, T>>> {
  const fields = Object.keys(requests);
  const checked = await Promise.all(
    fields.map(field => check(field, requests[field])),
  );
  const values: Record<string, T> = {};
  checked.forEach(({ value }, index) => {
    if (value !== undefined) {
      values[fields[index]] = value;
    }
  });
  return {
    value: values,
    problems: checked.flatMap(({ problems }) => problems),
    notes: checked.flatMap(({ notes = [] }) => notes),
  };
}
