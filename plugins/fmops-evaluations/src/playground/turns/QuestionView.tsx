import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import EditIcon from '@material-ui/icons/Edit';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PromptSource } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { playgroundAnswerTranslationRef } from '../answer/messages';
import { PlainAnswer } from '../answer/PlainAnswer';
import type { Question } from '../session/Turn';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1, 2),
    borderLeft: `4px solid ${theme.palette.primary.main}`,
    background: theme.palette.background.paper,
    minWidth: 0,
  },
  text: { maxHeight: '40vh', overflow: 'auto' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
}));

/** What was asked, and the way to ask it otherwise. */
export function QuestionView(props: { question: Question; onEdit(): void }) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { prompt, input } = props.question;
  return (
    <div className={classes.root} data-testid="question">
      <div className={classes.bar}>
        <Typography variant="caption" color="textSecondary">
          {prompt ? <WithPrompt prompt={prompt} /> : t('question.you')}
        </Typography>
        <Button
          size="small"
          startIcon={<EditIcon fontSize="small" />}
          onClick={props.onEdit}
        >
          {t('question.edit')}
        </Button>
      </div>
      {input && (
        <div className={classes.text}>
          <PlainAnswer text={input} />
        </div>
      )}
    </div>
  );
}

function WithPrompt(props: { prompt: PromptSource }) {
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { ref, version } = props.prompt;
  const prompt = <EntityRefLink entityRef={ref} />;
  return version
    ? t('question.promptVersion', { prompt, version })
    : t('question.prompt', { prompt });
}
