import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import type { JsonObject } from '@backstage/types';
import type {
  GenerationParameters,
  PlaygroundLimits,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { playgroundTranslationRef } from '../messages';
import { DEFAULT_PARAMETERS, numberFields, stopProblem } from './fields';
import { NumberInput } from './NumberInput';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
    alignItems: 'start',
  },
}));

/** How the answer is to look; `prompt` is what the prompt of the catalog wants. */
const FORMATS = {
  '': 'format.any',
  json_object: 'format.json',
  prompt: 'format.prompt',
} as const;

function formatOf(
  choice: string,
  schema: JsonObject | undefined,
): GenerationParameters['responseFormat'] {
  if (choice === 'json_object') return { type: 'json_object' };
  return choice === 'prompt' && schema
    ? { type: 'json_schema', json_schema: { name: 'answer', schema } }
    : undefined;
}

/** How models are to answer; what is left empty is up to the server. */
export function ParametersPanel(props: {
  mode: 'chat' | 'completion';
  parameters: GenerationParameters;
  limits: PlaygroundLimits;
  /** JSON Schema of the answer that the prompt asks for. */
  responseSchema?: JsonObject;
  onChange(parameters: GenerationParameters): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { mode, parameters, limits, responseSchema, onChange } = props;
  const stop = parameters.stop?.join('\n') ?? '';
  const problem = stopProblem(t, parameters.stop?.filter(Boolean));
  const format = parameters.responseFormat?.type ?? '';
  return (
    <div className={classes.root} data-testid="parameters">
      {numberFields(t, limits).map(field => (
        <NumberInput
          key={field.name}
          field={field}
          value={parameters[field.name]}
          onChange={value => onChange({ ...parameters, [field.name]: value })}
        />
      ))}
      <Field
        label={t('stop.title')}
        value={stop}
        onChange={({ target: { value } }) =>
          onChange({
            ...parameters,
            stop: value ? value.split('\n') : undefined,
          })
        }
        error={Boolean(problem)}
        helperText={problem ?? t('stop.help')}
        multiline
        maxRows={4}
      />
      {mode === 'chat' && (
        <Field
          select
          label={t('format.title')}
          value={format === 'json_schema' ? 'prompt' : format}
          onChange={({ target }) =>
            onChange({
              ...parameters,
              responseFormat: formatOf(target.value, responseSchema),
            })
          }
          helperText={t('format.help')}
        >
          {Object.entries(FORMATS).map(([value, title]) => (
            <MenuItem
              key={value}
              value={value}
              disabled={value === 'prompt' && !responseSchema}
            >
              {t(title)}
            </MenuItem>
          ))}
        </Field>
      )}
      <div>
        <Button size="small" onClick={() => onChange(DEFAULT_PARAMETERS)}>
          {t('parameters.reset')}
        </Button>
      </div>
    </div>
  );
}
