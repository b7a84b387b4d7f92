import type { ApiHolder, ApiRef } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import type { FormField } from '@backstage/plugin-scaffolder-react/alpha';

interface OpaqueField {
  validation?(
    value: unknown,
    field: { addError(message: string): void },
    context: { apiHolder: ApiHolder; formData: object },
  ): Promise<void> | void;
}

/** Runs the validation of a form field and returns what it objects to. */
export async function validateField(
  field: FormField,
  value: unknown,
  apis: readonly (readonly [ApiRef<unknown>, unknown])[],
  formData: object = {},
): Promise<string[]> {
  const errors: string[] = [];
  const all = [...apis, [translationApiRef, mockApis.translation()] as const];
  const apiHolder: ApiHolder = {
    get: <T>(ref: ApiRef<T>) =>
      all.find(([item]) => item.id === ref.id)?.[1] as T | undefined,
  };
  await (field as unknown as OpaqueField).validation?.(
    value,
    { addError: message => errors.push(message) },
    { apiHolder, formData },
  );
  return errors;
}
