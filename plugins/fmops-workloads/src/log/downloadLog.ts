/** Saves lines as a text file in the browser. */
export function downloadLog(name: string, lines: readonly string[]): void {
  const url = URL.createObjectURL(
    new Blob([`${lines.join('\n')}\n`], { type: 'text/plain;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[^\w.-]+/g, '_')}.log`;
  link.click();
  URL.revokeObjectURL(url);
}
