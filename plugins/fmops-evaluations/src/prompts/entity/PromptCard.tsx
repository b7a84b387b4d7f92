import { useMemo, useState } from 'react';
import { CodeSnippet, InfoCard, LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  PromptContent,
  PromptValues,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { playgroundTranslationRef } from '../../playground/messages';
import { fillPrompt } from '../../playground/prompt/fillPrompt';
import { PromptText } from '../../playground/prompt/PromptText';
import { VariableField } from '../../playground/prompt/VariableField';
import { promptsTranslationRef } from '../messages';
import { usePlaygroundPath } from '../usePlaygroundPath';
import { usePromptEntity } from './usePromptEntity';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  variables: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    alignItems: 'start',
  },
  problems: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

const SUBHEADERS = {
  chat: 'card.chat',
  completion: 'card.completion',
} as const;

/** What a prompt says, with values to try its variables with. */
export function PromptCard() {
  const classes = useStyles();
  const { t } = useTranslationRef(promptsTranslationRef);
  const { t: tPlayground } = useTranslationRef(playgroundTranslationRef);
  const { entity, ref } = usePromptEntity();
  const { spec } = entity;
  const [values, setValues] = useState<PromptValues>({});
  const mode = spec.type === 'chat' ? 'chat' : 'completion';
  const filled = useMemo(
    () => fillPrompt(tPlayground, { content: spec }, values, mode),
    [tPlayground, spec, values, mode],
  );
  const playground = usePlaygroundPath();
  const { variables = [] } = spec;
  const missing = Object.keys(filled.problems);
  return (
    <InfoCard
      title={t('card.title')}
      subheader={t(SUBHEADERS[mode], { version: spec.version })}
      action={
        playground && (
          <LinkButton
            variant="outlined"
            color="primary"
            to={playground(ref, spec.version)}
          >
            {t('card.try')}
          </LinkButton>
        )
      }
    >
      <div className={classes.root}>
        {variables.length > 0 && (
          <div className={classes.variables}>
            {variables.map(variable => (
              <VariableField
                key={variable.name}
                variable={variable}
                value={values[variable.name]}
                problem={
                  values[variable.name] === undefined
                    ? undefined
                    : filled.problems[variable.name]
                }
                onChange={value =>
                  setValues(known => withValue(known, variable.name, value))
                }
              />
            ))}
          </div>
        )}
        <Typography variant="body2" color="textSecondary" role="status">
          {missing.length > 0
            ? t('card.blank', { variables: missing.join(', ') })
            : t('card.filled')}
        </Typography>
        <PromptText
          messages={
            filled.messages.length > 0 ? filled.messages : blankMessages(spec)
          }
        />
        {spec.responseSchema && (
          <div>
            <Typography variant="subtitle2" component="h3">
              {t('card.schema')}
            </Typography>
            <CodeSnippet
              language="text"
              text={JSON.stringify(spec.responseSchema, undefined, 2)}
              showCopyCodeButton
            />
          </div>
        )}
      </div>
    </InfoCard>
  );
}

/** With its placeholders, while values are missing. */
function blankMessages({ text, messages }: PromptContent) {
  return messages ?? [{ role: 'user' as const, content: text ?? '' }];
}

function withValue(
  values: PromptValues,
  name: string,
  value: PromptValues[string] | undefined,
): PromptValues {
  const { [name]: _, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}
