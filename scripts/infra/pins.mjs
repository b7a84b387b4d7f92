const VERSION = /^"v?\d+\.\d+\.\d+"$/;

/** Settings beside the one at `at`, in the same braces. */
function beside(lines, at) {
  const [indent] = /^ */.exec(lines[at]);
  const outside = line => line.trim() && !line.startsWith(indent);
  const before = lines.slice(0, at).reverse().findIndex(outside);
  const after = lines.slice(at).findIndex(outside);
  const own = new RegExp(`^${indent}(\\w+) += (.*)$`);
  return new Map(
    lines
      .slice(before < 0 ? 0 : at - before, after < 0 ? undefined : at + after)
      .flatMap(line => {
        const match = own.exec(line);
        return match ? [[match[1], match[2]]] : [];
      }),
  );
}

/** Helm charts without a version of their own, or from nowhere. */
export function unpinnedCharts(module) {
  return module.files.flatMap(({ name, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, at) => {
      const chart = /^ +chart += "(.+)"$/.exec(line)?.[1];
      if (!chart) return [];
      const settings = beside(lines, at);
      const isOurs = chart.startsWith('${path.module}/');
      return [
        ...(VERSION.test(settings.get('version') ?? '')
          ? []
          : [`${name}: the chart ${chart} has no version such as 1.2.3`]),
        ...(isOurs || settings.has('repository')
          ? []
          : [`${name}: the chart ${chart} has no repository`]),
      ];
    });
  });
}

/** Providers and Terraform itself without a lowest and a highest version. */
export function unpinnedProviders(module) {
  return module.of('terraform').flatMap(block => {
    const sources = block.body.match(/^ +source +=/gm)?.length ?? 0;
    const pins =
      block.body.match(/^ +version += "~> \d+\.\d+"$/gm)?.length ?? 0;
    return sources === pins
      ? []
      : [`${block}: a provider has no version such as ~> 6.28`];
  });
}
