import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
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
  const { choices, value, onChoose } = props;
  return (
    <div role="group" aria-label="Judgement" className={classes.root}>
      {choices.map(({ choice, title, keys }) => (
        <Button
          key={choice}
          variant={choice === value ? 'contained' : 'outlined'}
          color="primary"
          aria-pressed={choice === value}
          aria-keyshortcuts={keys.join(' ')}
          onClick={() => onChoose(choice)}
        >
          {title}
          <Key name={keys[0]} />
        </Button>
      ))}
    </div>
  );
}
