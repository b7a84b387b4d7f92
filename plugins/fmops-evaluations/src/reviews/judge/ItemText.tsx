import { makeStyles } from '@material-ui/core/styles';
import { AnswerText } from '../../playground/answer/AnswerText';

/** Characters that are laid out at once, with no need to wait until they are in sight. */
const SHORT = 20_000;

const useStyles = makeStyles(theme => ({
  text: {
    ...theme.typography.body2,
    fontFamily: 'monospace',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** A text of an item as Markdown, or as it came; never as markup of its own. */
export function ItemText(props: { text: string; raw: boolean }) {
  const classes = useStyles();
  const { text, raw } = props;
  return raw && text.length <= SHORT ? (
    <div className={classes.text}>{text}</div>
  ) : (
    <AnswerText text={text} raw={raw} />
  );
}
