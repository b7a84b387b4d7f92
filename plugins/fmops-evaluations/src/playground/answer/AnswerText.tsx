import { useDeferredValue } from 'react';
import { AnswerMarkdown } from './AnswerMarkdown';
import { OrPlainAnswer } from './OrPlainAnswer';
import { PlainAnswer } from './PlainAnswer';

/** Characters up to which Markdown is drawn; some of it takes time with the square of its length. */
export const MARKDOWN_LIMITS = { underWay: 8_000, ended: 32_000 };

/** Whether an answer is short enough to be drawn as Markdown. */
export function canFormat(text: string, underWay: boolean): boolean {
  return text.length <= MARKDOWN_LIMITS[underWay ? 'underWay' : 'ended'];
}

/** An answer as Markdown, or as it came. */
export function AnswerText(props: {
  text: string;
  underWay: boolean;
  /** As it came. */
  raw: boolean;
}) {
  const { underWay, raw } = props;
  // What people do comes before what comes in
  const text = useDeferredValue(props.text);
  return raw || !canFormat(text, underWay) ? (
    <PlainAnswer text={text} />
  ) : (
    <OrPlainAnswer text={text}>
      <AnswerMarkdown markdown={text} />
    </OrPlainAnswer>
  );
}
