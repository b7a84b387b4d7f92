import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import type { SourceFieldProps } from './SourceFields';

/** The newest version of an evaluation set. */
export function SetSource({ onChange }: SourceFieldProps) {
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(async () => {
    const { items } = await sets.list({ limit: 100 });
    return items.filter(({ latestVersion }) => latestVersion > 0);
  }, [sets]);
  return (
    <Loaded state={state}>
      {all => (
        <Autocomplete
          options={all}
          getOptionLabel={({ title, latestVersion, rowCount }) =>
            `${title}, version ${latestVersion}, ${rowCount} rows`
          }
          getOptionSelected={(one, other) => one.id === other.id}
          onChange={(_, set) =>
            onChange(
              set
                ? { type: 'set', id: set.id, version: set.latestVersion }
                : undefined,
            )
          }
          noOptionsText="There is no evaluation set with a published version"
          renderInput={params => (
            <TextField
              {...params}
              label="Evaluation set"
              helperText="Reviewers write expected answers, fix rows and label them"
              variant="outlined"
            />
          )}
        />
      )}
    </Loaded>
  );
}
