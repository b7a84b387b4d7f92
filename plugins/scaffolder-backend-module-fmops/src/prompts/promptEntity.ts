import type { JsonObject } from '@backstage/types';
import {
  placeholdersOf,
  PROMPT_TEMPLATE_KIND,
  promptProblems,
  type PromptTemplateEntity,
  type PromptValue,
  type PromptVariable,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { FMOPS_API_VERSION } from '@fmops/backstage-plugin-fmops-models-common';
import { problemsError } from '../planning/problemsError';
import type { PromptForm, VariableForm } from './PromptForm';

/**
 * The entity that a form describes. Placeholders that the form says nothing
 * about become variables that must be filled in.
 *
 * @throws InputError that lists every field that is wrong, and why
 */
export function promptEntity(form: PromptForm): PromptTemplateEntity {
  const { name, title, description, tags, owner, lifecycle, version } = form;
  const { type, prompt, system, task } = form;
  const said = type === 'chat' ? [system ?? '', prompt] : [prompt];
  const variables = variablesOf(form.variables ?? [], said);
  const responseSchema = readSchema(form.responseSchema);
  const entity: PromptTemplateEntity = {
    apiVersion: FMOPS_API_VERSION,
    kind: PROMPT_TEMPLATE_KIND,
    metadata: {
      name,
      ...(title && { title }),
      ...(description && { description }),
      ...(tags?.length && { tags }),
    },
    spec: {
      ...{ type, version, owner, lifecycle },
      ...(type === 'text'
        ? { text: prompt }
        : {
            messages: [
              ...(system ? [{ role: 'system' as const, content: system }] : []),
              { role: 'user', content: prompt },
            ],
          }),
      ...(variables.length && { variables }),
      ...(responseSchema && { responseSchema }),
      ...(task && { models: { task } }),
    },
  };
  const problems = promptProblems(entity.spec);
  if (problems.length) throw problemsError(problems.map(inWordsOfForm));
  return entity;
}

function variablesOf(
  described: readonly VariableForm[],
  texts: readonly string[],
): PromptVariable[] {
  const known = new Set(described.map(({ name }) => name));
  const found = [...new Set(texts.flatMap(placeholdersOf))];
  return [
    ...described.map(
      ({ preset, description, required, values, maxLength, ...variable }) => ({
        ...variable,
        ...(description && { description }),
        ...(required && { required }),
        ...(preset && { default: valueOf(preset, variable.type) }),
        ...(values?.length && { values }),
        ...(maxLength && { maxLength }),
      }),
    ),
    ...found
      .filter(name => !known.has(name))
      .map(name => ({ name, type: 'string' as const, required: true })),
  ];
}

/** What is no value of the type stays a text, which is told as a problem. */
function valueOf(text: string, type: PromptVariable['type']): PromptValue {
  if (type === 'number' && Number.isFinite(Number(text))) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return type === 'list' ? text.split('\n').filter(Boolean) : text;
}

function readSchema(text: string | undefined): JsonObject | undefined {
  if (!text?.trim()) return undefined;
  const message = 'must be a JSON Schema: an object, written as JSON';
  let schema: unknown;
  try {
    schema = JSON.parse(text);
  } catch {
    throw problemsError([{ field: 'responseSchema', message }]);
  }
  if (!schema || typeof schema !== 'object' || Array.isArray(schema)) {
    throw problemsError([{ field: 'responseSchema', message }]);
  }
  return schema as JsonObject;
}

/** The form has no messages, but what is said to begin with, and then. */
function inWordsOfForm({ field, message }: { field: string; message: string }) {
  return { field: field.replace(/^(messages.*|text)$/, 'prompt'), message };
}
