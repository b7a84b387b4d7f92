import { memo, useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { textChunks } from './textChunks';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  code: { fontFamily: 'monospace' },
  // What is out of sight is not laid out
  chunk: { contentVisibility: 'auto', containIntrinsicSize: 'auto 600px' },
}));

const Chunk = memo((props: { text: string; className: string }) => (
  <div className={props.className}>{props.text}</div>
));

/** A text as it came, of any length: what is there already is not drawn again as it grows. */
export function PlainAnswer(props: {
  text: string;
  /** As code is written: every sign is as wide as any other. */
  mono?: boolean;
}) {
  const classes = useStyles();
  const chunks = useMemo(() => textChunks(props.text), [props.text]);
  return (
    <div className={`${classes.root} ${props.mono ? classes.code : ''}`}>
      {chunks.map((text, index) => (
        <Chunk key={index} text={text} className={classes.chunk} />
      ))}
    </div>
  );
}
