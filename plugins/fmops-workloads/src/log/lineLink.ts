/** Lines of a log that a link leads to, by their times, else by their numbers. */
export interface LineLink {
  pod: string;
  container: string;
  previous?: boolean;
  from: string;
  to?: string;
}

/** The fragment of an address that leads to lines. */
export function lineHash({ pod, container, previous, from, to }: LineLink) {
  const parameters = new URLSearchParams({
    log: `${pod}/${container}`,
    ...(previous && { previous: 'true' }),
    from,
    ...(to && to !== from && { to }),
  });
  return `#${parameters}`;
}

/** Reads the fragment of an address; undefined where it leads to no line. */
export function parseLineHash(hash: string): LineLink | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const [pod, container] = parameters.get('log')?.split('/') ?? [];
  const from = parameters.get('from');
  return pod && container && from
    ? {
        pod,
        container,
        from,
        previous: parameters.get('previous') === 'true' || undefined,
        to: parameters.get('to') ?? undefined,
      }
    : undefined;
}
