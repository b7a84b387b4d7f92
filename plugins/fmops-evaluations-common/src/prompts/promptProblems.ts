import {
  PROMPT_MAX_CHARACTERS,
  RESPONSE_SCHEMA_MAX_CHARACTERS,
} from './limits';
import { canonicalJson } from '../promotions/history/canonicalJson';
import { placeholdersOf } from './placeholders';
import type { PromptProblem } from './PromptProblem';
import {
  promptContent,
  type PromptContent,
  type PromptVariable,
} from './PromptTemplate';
import { valueProblem } from './valueProblem';

/**
 * All texts of a prompt, each with its field.
 *
 * @public
 */
export function promptTexts(
  content: PromptContent,
): { field: string; text: string }[] {
  return content.type === 'text'
    ? [{ field: 'text', text: content.text ?? '' }]
    : (content.messages ?? []).map((message, index) => ({
        field: `messages[${index}].content`,
        text: message.content,
      }));
}

function shapeProblems(content: PromptContent): PromptProblem[] {
  const [needed, foreign] =
    content.type === 'text'
      ? (['text', 'messages'] as const)
      : (['messages', 'text'] as const);
  return [
    ...(content[needed] === undefined
      ? [{ field: needed, message: `is required for type ${content.type}` }]
      : []),
    ...(content[foreign] === undefined
      ? []
      : [{ field: foreign, message: `is not for type ${content.type}` }]),
  ];
}

function variableProblems(
  variable: PromptVariable,
  index: number,
  all: readonly PromptVariable[],
  used: ReadonlySet<string>,
): PromptProblem[] {
  const field = `variables[${index}]`;
  const { name, type, values, default: preset } = variable;
  const wrong =
    preset === undefined ? undefined : valueProblem(preset, variable);
  return [
    all.findIndex(other => other.name === name) < index && {
      field: `${field}.name`,
      message: `is there twice: ${name}`,
    },
    !used.has(name) && {
      field: `${field}.name`,
      message: `is used nowhere in the prompt: {{${name}}}`,
    },
    (type === 'enum') !== (values !== undefined) && {
      field: `${field}.values`,
      message:
        type === 'enum' ? 'is required for an enum' : 'is only for enums',
    },
    wrong && { field: `${field}.default`, message: wrong },
  ].filter(problem => typeof problem === 'object');
}

/** Halves of characters have no digest. */
function characterProblems(content: PromptContent): PromptProblem[] {
  try {
    canonicalJson(promptContent(content));
    return [];
  } catch {
    const message = 'has half a character (a lone surrogate) in a text';
    return [{ field: content.type === 'text' ? 'text' : 'messages', message }];
  }
}

/**
 * What is wrong with a prompt that a schema can't tell: missing and unused
 * variables, defaults of the wrong type, sizes.
 *
 * @public
 */
export function promptProblems(content: PromptContent): PromptProblem[] {
  const variables = content.variables ?? [];
  const known = new Set(variables.map(({ name }) => name));
  const texts = promptTexts(content);
  const used = new Set(texts.flatMap(({ text }) => placeholdersOf(text)));
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  const schemaSize = JSON.stringify(content.responseSchema ?? {}).length;
  return [
    ...shapeProblems(content),
    ...characterProblems(content),
    ...(size > PROMPT_MAX_CHARACTERS
      ? [
          {
            field: content.type === 'text' ? 'text' : 'messages',
            message: `has ${size} characters, ${PROMPT_MAX_CHARACTERS} are allowed`,
          },
        ]
      : []),
    ...(schemaSize > RESPONSE_SCHEMA_MAX_CHARACTERS
      ? [
          {
            field: 'responseSchema',
            message: `has ${schemaSize} characters as JSON, ${RESPONSE_SCHEMA_MAX_CHARACTERS} are allowed`,
          },
        ]
      : []),
    ...texts.flatMap(({ field, text }) =>
      placeholdersOf(text)
        .filter(name => !known.has(name))
        .map(name => ({
          field,
          message: `uses {{${name}}}, which is none of the variables; write \\{{${name}}} for the text itself`,
        })),
    ),
    ...variables.flatMap((variable, index) =>
      variableProblems(variable, index, variables, used),
    ),
  ];
}
