import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { AnswerState } from '../session/AnswerState';
import type { Target } from '../session/Target';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
  chip: { height: 18, margin: 0 },
}));

/** Who answers: the endpoint, its model and version. */
export function AnswerHeader(props: {
  target: Target;
  title: string;
  state: AnswerState;
}) {
  const classes = useStyles();
  const { target, title, state } = props;
  const { start } = state;
  const name = start?.servedModel ?? target.servedModel;
  return (
    <header className={classes.root}>
      <div className={classes.title}>
        <Typography variant="subtitle2" component="h3">
          <EntityRefLink entityRef={target.endpoint} title={title} />
        </Typography>
        {start?.demo && (
          <Chip
            className={classes.chip}
            size="small"
            variant="outlined"
            label="Demo"
          />
        )}
      </div>
      <Typography variant="caption" color="textSecondary" component="p">
        {start?.model ? (
          <>
            <EntityRefLink entityRef={start.model} />
            {start.version && `, version ${start.version}`}
          </>
        ) : (
          name
        )}
      </Typography>
    </header>
  );
}
