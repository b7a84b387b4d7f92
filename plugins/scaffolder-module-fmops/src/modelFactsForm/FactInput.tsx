import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import type { FactField } from './factFields';
import { modelFactsTranslationRef, type ModelFactsMessages } from './messages';

/** A fact as it is typed. */
type Fact = string | number | string[] | undefined;

function asText(fact: unknown): string {
  return Array.isArray(fact) ? fact.join(', ') : String(fact ?? '');
}

function parse(kind: FactField['kind'], text: string): Fact {
  if (kind === 'count') {
    const digits = text.replace(/[\s,_]/g, '');
    return digits ? Number(digits) : undefined;
  }
  return kind === 'list'
    ? text.split(/[\s,]+/).filter(Boolean)
    : text || undefined;
}

function helperText(t: ModelFactsMessages, props: FactInputProps): string {
  const { stated, read, from: source, problem } = props;
  const { help } = props.definition;
  if (problem) {
    return problem;
  }
  if (read === undefined) {
    const state = stated === undefined ? t('fact.unknown') : t('fact.stated');
    return help ? `${state} ${t(help)}` : state;
  }
  if (stated === undefined) {
    return source ? t('fact.read', { source }) : t('fact.readInSource');
  }
  const value = asText(read);
  return source
    ? t('fact.statedOver', { source, value })
    : t('fact.statedOverSource', { value });
}

/** What {@link FactInput} shows. */
export interface FactInputProps {
  id: string;
  definition: FactField;
  /** Undefined when what was read holds. */
  stated: unknown;
  read: unknown;
  /** Where it was read. */
  from?: string;
  problem?: string;
  disabled?: boolean;
  onChange(fact: Fact): void;
}

/** Shows a fact that was read, and takes another one over it. Emptied, what was read holds. */
export const FactInput = (props: FactInputProps) => {
  const { id, definition, stated, read, onChange } = props;
  const { kind, label, choices, required } = definition;
  const { t } = useTranslationRef(modelFactsTranslationRef);
  // What is being typed, such as a comma after the last word
  const [draft, setDraft] = useState<string>();
  return (
    <TextField
      id={id}
      label={t(label)}
      value={draft ?? asText(stated ?? read)}
      onChange={({ target }) => {
        setDraft(choices ? undefined : target.value);
        const fact = parse(kind, target.value);
        onChange(asText(fact) === asText(read) ? undefined : fact);
      }}
      onBlur={() => setDraft(undefined)}
      helperText={helperText(t, props)}
      error={Boolean(props.problem)}
      disabled={props.disabled}
      select={Boolean(choices)}
      multiline={kind === 'long-text'}
      fullWidth
      margin="dense"
      variant="outlined"
      // The form says what is missing; the browser would keep it from doing so
      InputLabelProps={{ required }}
      inputProps={{
        'aria-required': required,
        ...(kind === 'count' && { inputMode: 'numeric' }),
      }}
    >
      {Object.entries(choices ?? {}).map(([value, words]) => (
        <MenuItem key={value} value={value}>
          {t(words)}
        </MenuItem>
      ))}
    </TextField>
  );
};
