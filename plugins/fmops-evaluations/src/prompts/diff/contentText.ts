import type {
  PromptContent,
  PromptVariable,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromptsMessages } from '../messages';

function variableLine(t: PromptsMessages, variable: PromptVariable): string {
  const { name, type, required, values, maxLength, description } = variable;
  return [
    `${name}: ${type}`,
    values && t('content.oneOf', { values: values.join(', ') }),
    required && t('content.required'),
    variable.default !== undefined &&
      t('content.default', { value: JSON.stringify(variable.default) }),
    maxLength && t('content.maxLength', { length: String(maxLength) }),
    description && `– ${description}`,
  ]
    .filter(Boolean)
    .join(', ')
    .replace(', –', ' –');
}

function section(title: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`[${title}]`, text, ''];
}

/** All of a version as one text, so that versions can be laid side by side. */
export function contentText(
  t: PromptsMessages,
  content: PromptContent,
): string {
  const { text, messages = [], variables, responseSchema, models } = content;
  return [
    ...section(t('content.text'), text),
    ...messages.flatMap(message => section(message.role, message.content)),
    ...section(
      t('content.variables'),
      variables?.map(variable => variableLine(t, variable)).join('\n'),
    ),
    ...section(
      t('content.schema'),
      responseSchema && JSON.stringify(responseSchema, undefined, 2),
    ),
    ...section(
      t('content.models'),
      models && JSON.stringify(models, undefined, 2),
    ),
  ]
    .join('\n')
    .trimEnd();
}
