import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { reviewsTranslationRef } from '../messages';
import type { TaskChoice } from './choices';
import { Key } from './Key';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** The choices of a task, each with its key. */
export function ChoiceButtons(props: {
  choices: TaskChoice[];
  value?: string;
  onChoose(choice: string): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { choices, value, onChoose } = props;
  return (
    <div
      role="group"
      aria-label={t('judgement.label')}
      className={classes.root}
    >
      {choices.map(({ choice, title, keys }) => (
        <Button
          key={choice}
          variant={choice === value ? 'contained' : 'outlined'}
          color="primary"
          aria-pressed={choice === value}
          aria-keyshortcuts={keys.join(' ')}
          onClick={() => onChoose(choice)}
        >
          {t(title)}
          <Key name={keys[0]} />
        </Button>
      ))}
    </div>
  );
}
