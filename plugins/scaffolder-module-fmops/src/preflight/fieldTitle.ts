/** What people call a field: its title on this page, else its name in words. */
export function fieldTitle(field: string, page: unknown): string {
  const { properties } = (page ?? {}) as {
    properties?: Record<string, { title?: unknown } | undefined>;
  };
  const title = properties?.[field]?.title;
  if (typeof title === 'string') {
    return title;
  }
  const words = field.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
