import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import type {
  PromptValues,
  PromptVersionContent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { playgroundTranslationRef } from '../messages';
import type { FilledPrompt } from './fillPrompt';
import { PromptText } from './PromptText';
import { VariableField } from './VariableField';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  variables: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    alignItems: 'start',
  },
}));

/** The variables of a prompt of the catalog, and what becomes of it. */
export function CatalogPrompt(props: {
  prompt: PromptVersionContent;
  filled: FilledPrompt;
  values: PromptValues;
  onChange(values: PromptValues): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { prompt, filled, values, onChange } = props;
  const [shown, setShown] = useState(false);
  const { variables = [] } = prompt.content;
  const { '': whole, ...problems } = filled.problems;
  return (
    <div className={classes.root}>
      {whole && <Alert severity="warning">{whole}</Alert>}
      <div className={classes.variables}>
        {variables.map(variable => {
          const { name } = variable;
          const value = Object.hasOwn(values, name) ? values[name] : undefined;
          return (
            <VariableField
              key={name}
              variable={variable}
              value={value}
              // What is missing is told where it is sent
              problem={value === undefined ? undefined : problems[name]}
              onChange={next => onChange(withValue(values, name, next))}
            />
          );
        })}
      </div>
      <div>
        <Button
          size="small"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('prompt.hide') : t('prompt.show')}
        </Button>
      </div>
      {shown && (
        <PromptText
          messages={
            filled.messages.length > 0 ? filled.messages : blankMessages(prompt)
          }
        />
      )}
    </div>
  );
}

/** With its placeholders, while values are missing. */
function blankMessages({ content }: PromptVersionContent) {
  return (
    content.messages ?? [{ role: 'user' as const, content: content.text ?? '' }]
  );
}

function withValue(
  values: PromptValues,
  name: string,
  value: PromptValues[string] | undefined,
): PromptValues {
  const { [name]: _, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}
