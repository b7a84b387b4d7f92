import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { playgroundTranslationRef, type PlaygroundMessages } from '../messages';
import type { ChosenTarget } from './chosenTargets';

/** One of the endpoints that the reader may see; those that cannot be asked are told with the reason. */
export function EndpointField(props: {
  chosen: ChosenTarget;
  endpoints: PlaygroundEndpoint[];
  label: string;
  /** It is that of the page. */
  fixed?: boolean;
  onChange(endpoint: string): void;
}) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const texts = useAutocompleteTexts();
  const { chosen, endpoints, label, fixed, onChange } = props;
  const { endpoint, problem, target } = chosen;
  return (
    <Autocomplete<PlaygroundEndpoint, false, true>
      {...texts}
      options={endpoints}
      value={
        endpoint ?? {
          endpoint: target.endpoint,
          title: target.endpoint,
          price: {},
        }
      }
      onChange={(_, value) => onChange(value.endpoint)}
      getOptionLabel={({ title }) => title}
      getOptionSelected={(option, value) => option.endpoint === value.endpoint}
      getOptionDisabled={option => Boolean(option.problem)}
      renderOption={option => <EndpointOption option={option} />}
      disableClearable
      disabled={fixed}
      size="small"
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          variant="outlined"
          error={Boolean(problem)}
          helperText={problem ?? describe(t, endpoint)}
        />
      )}
    />
  );
}

function EndpointOption({ option }: { option: PlaygroundEndpoint }) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  return (
    <div>
      <Typography variant="body2">{option.title}</Typography>
      <Typography variant="caption" color="textSecondary">
        {option.problem ?? describe(t, option)}
      </Typography>
    </div>
  );
}

function describe(
  t: PlaygroundMessages,
  endpoint: PlaygroundEndpoint | undefined,
): string {
  return [
    endpoint?.state,
    endpoint?.demo && t('targets.demo'),
    endpoint?.servedModel,
  ]
    .filter(Boolean)
    .join(', ');
}
