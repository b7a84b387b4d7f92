import { memo, useDeferredValue, useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  isHeavy,
  markdownBlocks,
} from '@fmops/backstage-plugin-fmops-models-react';
import { AnswerMarkdown } from './AnswerMarkdown';
import { OrPlainAnswer } from './OrPlainAnswer';
import { PlainAnswer } from './PlainAnswer';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
  },
}));

/** Characters up to which Markdown is drawn. */
const MARKDOWN_MOST = 20_000;

/** Whether an answer is short enough to be drawn as Markdown. */
export function canFormat(text: string): boolean {
  return text.length <= MARKDOWN_MOST;
}

const Block = memo(({ text }: { text: string }) =>
  isHeavy(text) ? (
    <PlainAnswer text={text} />
  ) : (
    <OrPlainAnswer text={text}>
      <AnswerMarkdown markdown={text} />
    </OrPlainAnswer>
  ),
);

/** Markdown block by block: what is there already is not drawn again as it grows. */
function FormattedAnswer({ text }: { text: string }) {
  const classes = useStyles();
  const blocks = useMemo(
    () => markdownBlocks(text).filter(block => block.trim()),
    [text],
  );
  return (
    <div className={classes.root}>
      {blocks.map((block, index) => (
        <Block key={index} text={block} />
      ))}
    </div>
  );
}

/** An answer as Markdown, or as it came. */
export function AnswerText(props: {
  text: string;
  /** As it came. */
  raw: boolean;
}) {
  // What people do comes before what comes in
  const text = useDeferredValue(props.text);
  return props.raw || !canFormat(text) ? (
    <PlainAnswer mono text={text} />
  ) : (
    <FormattedAnswer text={text} />
  );
}
