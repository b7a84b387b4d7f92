import type {
  PromptContent,
  PromptVariable,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

function variableLine(variable: PromptVariable): string {
  const { name, type, required, values, maxLength, description } = variable;
  return [
    `${name}: ${type}`,
    values && `one of ${values.join(', ')}`,
    required && 'required',
    variable.default !== undefined &&
      `default ${JSON.stringify(variable.default)}`,
    maxLength && `at most ${maxLength} characters`,
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
export function contentText(content: PromptContent): string {
  const { text, messages = [], variables, responseSchema, models } = content;
  return [
    ...section('text', text),
    ...messages.flatMap(message => section(message.role, message.content)),
    ...section('variables', variables?.map(variableLine).join('\n')),
    ...section(
      'response schema',
      responseSchema && JSON.stringify(responseSchema, undefined, 2),
    ),
    ...section('models', models && JSON.stringify(models, undefined, 2)),
  ]
    .join('\n')
    .trimEnd();
}
