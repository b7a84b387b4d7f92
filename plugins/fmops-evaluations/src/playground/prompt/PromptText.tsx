import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ChatMessage } from '@fmops/backstage-plugin-fmops-evaluations-common';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    maxHeight: 320,
    overflow: 'auto',
    padding: theme.spacing(1),
    background: theme.palette.background.default,
  },
  content: {
    ...theme.typography.body2,
    margin: theme.spacing(0, 0, 1),
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** Messages as they will be sent. */
export function PromptText(props: { messages: ChatMessage[] }) {
  const classes = useStyles();
  return (
    <dl className={classes.root} data-testid="prompt-text">
      {props.messages.map(({ role, content }, index) => (
        <div key={index}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {role}
          </Typography>
          <dd className={classes.content}>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
