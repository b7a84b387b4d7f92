import { withoutFrontMatter } from './withoutFrontMatter';

const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/**
 * The text of a card as it is handed out: without front matter and control
 * characters. Markup stays as it is, whoever shows it sanitises it.
 */
export function cardText(markdown: string): string {
  return withoutFrontMatter(markdown).replace(CONTROLS, '');
}
