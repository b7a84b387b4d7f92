import { useState } from 'react';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { EntityOption } from './EntityOption';
import { entityPickerTranslationRef } from './messages';
import { titleOf } from './titleOf';
import { useEntitySearch } from './useEntitySearch';
import { useSelectedEntity } from './useSelectedEntity';

const useStyles = makeStyles({
  // An entry that can't be chosen must still be readable: it says why.
  option: { '&[aria-disabled="true"]': { opacity: 0.75 } },
});

/** What {@link EntityPicker} shows, and for what. */
export interface EntityPickerProps {
  id?: string;
  kind: string;
  /** `spec.type`, where only one is meant. */
  type?: string;
  label: string;
  required?: boolean;
  disabled?: boolean;
  hasError?: boolean;
  /** Entity reference. */
  value?: string;
  onChange(value: string | undefined): void;
  /** A line of facts about an entity. */
  factsOf(entity: Entity): string;
  /** Why an entity can't be chosen; undefined when it can. */
  objectionTo(entity: Entity): string | undefined;
}

/** Chooses an entity of a kind by searching the catalog while one types. */
export const EntityPicker = (props: EntityPickerProps) => {
  const { id, kind, type, label, value, onChange, factsOf, objectionTo } =
    props;
  const classes = useStyles();
  const { t } = useTranslationRef(entityPickerTranslationRef);
  const texts = useAutocompleteTexts();
  const [text, setText] = useState('');
  // Until it were read again, the field would be empty, and a form sent then refused
  const [picked, setPicked] = useState<Entity>();
  const isPicked = picked && stringifyEntityRef(picked) === value;
  const selected = useSelectedEntity(isPicked ? undefined : value);
  const chosen = isPicked ? picked : selected.value;
  const isChosenText = chosen !== undefined && text === titleOf(chosen);
  const search = useEntitySearch({ kind, type }, isChosenText ? '' : text);
  const objection = chosen && objectionTo(chosen);
  const choosableFirst = [...search.entities].sort(
    (a, b) =>
      Number(objectionTo(a) !== undefined) -
      Number(objectionTo(b) !== undefined),
  );

  return (
    <>
      <Autocomplete<Entity>
        {...texts}
        id={id}
        classes={{ option: classes.option }}
        options={choosableFirst}
        value={chosen ?? null}
        disabled={props.disabled}
        loading={search.loading}
        loadingText={t('search.loading')}
        noOptionsText={text ? t('search.nothing', { text }) : t('search.none')}
        onChange={(_, entity) => {
          setPicked(entity ?? undefined);
          onChange(entity ? stringifyEntityRef(entity) : undefined);
        }}
        onInputChange={(_, input) => setText(input)}
        getOptionLabel={titleOf}
        getOptionSelected={(a, b) =>
          stringifyEntityRef(a) === stringifyEntityRef(b)
        }
        getOptionDisabled={entity => objectionTo(entity) !== undefined}
        // The catalog has searched already.
        filterOptions={options => options}
        renderOption={entity => (
          <EntityOption
            entity={entity}
            facts={factsOf(entity)}
            objection={objectionTo(entity)}
          />
        )}
        renderInput={params => (
          <TextField
            {...params}
            label={label}
            required={props.required}
            error={props.hasError || Boolean(objection)}
            variant="outlined"
            margin="dense"
            placeholder={t('search.placeholder')}
          />
        )}
      />
      {chosen && <FormHelperText>{factsOf(chosen)}</FormHelperText>}
      {objection && <FormHelperText error>{objection}</FormHelperText>}
      {value && !selected.loading && !chosen && (
        <FormHelperText error>
          {selected.error
            ? t('chosen.unread', { ref: value, error: selected.error.message })
            : t('chosen.missing', { ref: value })}
        </FormHelperText>
      )}
      {search.limited && text && !isChosenText && (
        <FormHelperText>{t('search.limited')}</FormHelperText>
      )}
      {search.error && (
        <FormHelperText error component="div" role="alert">
          {t('search.failed', { error: search.error.message })}{' '}
          <Button size="small" onClick={search.retry}>
            {t('search.retry')}
          </Button>
        </FormHelperText>
      )}
    </>
  );
};
