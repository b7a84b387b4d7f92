/** Inputs that say nothing to people, or are refused without a sentence. */
export function unexplained(module) {
  return [...module.of('variable'), ...module.of('output')].flatMap(block => [
    ...(/^"[A-Za-z][^"]{9,}"$/.test(block.setting('description') ?? '')
      ? []
      : [`${block}: has no description`]),
    ...(block.type === 'output' || block.settings.includes('type')
      ? []
      : [`${block}: has no type`]),
    ...[...block.body.matchAll(/^ +error_message += "(.*)"$/gm)]
      .filter(([, message]) => !/^[A-Z].+[.]$/.test(message))
      .map(([, message]) => `${block}: "${message}" is no sentence`),
  ]);
}
