import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { playgroundAnswerTranslationRef } from '../answer/messages';
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
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
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
            label={t('answer.demo')}
          />
        )}
      </div>
      <Typography variant="caption" color="textSecondary" component="p">
        {start?.model ? (
          <AnsweringModel model={start.model} version={start.version} />
        ) : (
          name
        )}
      </Typography>
    </header>
  );
}

function AnsweringModel(props: { model: string; version?: string }) {
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { version } = props;
  const model = <EntityRefLink entityRef={props.model} />;
  return version ? t('answer.modelVersion', { model, version }) : model;
}
