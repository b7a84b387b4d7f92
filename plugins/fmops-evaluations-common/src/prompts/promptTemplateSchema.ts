import { schemaFragments } from '@fmops/backstage-plugin-fmops-models-common';
import { PROMPT_MESSAGES_MAX, PROMPT_VARIABLES_MAX } from './limits';
import { VARIABLE_NAME } from './placeholders';
import {
  PROMPT_ROLES,
  PROMPT_TYPES,
  PROMPT_VARIABLE_TYPES,
} from './vocabulary';

const { entityRef, flag, listOf, oneOf, positive, record, text } =
  schemaFragments;

const variable = record(
  {
    name: { type: 'string', pattern: `^${VARIABLE_NAME}$` },
    type: oneOf(PROMPT_VARIABLE_TYPES),
    description: text,
    required: flag,
    default: {
      anyOf: [
        { type: 'string' },
        { type: 'number' },
        { type: 'boolean' },
        { type: 'array', items: { type: 'string' } },
      ],
    },
    values: { ...listOf(text), minItems: 1, maxItems: 200, uniqueItems: true },
    maxLength: positive,
  },
  ['name', 'type'],
);

const message = record({ role: oneOf(PROMPT_ROLES), content: text }, [
  'role',
  'content',
]);

const models = record({
  task: text,
  minContextWindow: positive,
  tags: listOf(text),
  refs: listOf(entityRef),
});

/**
 * JSON Schema of {@link PromptTemplateEntity}, without the parts that all kinds share.
 *
 * @public
 */
export const promptTemplateSchema = {
  type: 'object' as const,
  required: ['spec'],
  properties: {
    spec: record(
      {
        type: oneOf(PROMPT_TYPES),
        version: {
          type: 'string',
          pattern: '^[0-9A-Za-z][0-9A-Za-z._+-]{0,63}$',
        },
        owner: entityRef,
        lifecycle: text,
        system: entityRef,
        text,
        messages: {
          ...listOf(message),
          minItems: 1,
          maxItems: PROMPT_MESSAGES_MAX,
        },
        variables: { ...listOf(variable), maxItems: PROMPT_VARIABLES_MAX },
        responseSchema: { type: 'object' },
        models,
      },
      ['type', 'version', 'owner', 'lifecycle'],
    ),
  },
};
