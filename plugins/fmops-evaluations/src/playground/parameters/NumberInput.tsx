import { useEffect, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Field } from '../../fields/Field';
import { playgroundTranslationRef } from '../messages';
import { numberProblem, type NumberField } from './fields';

/** A number that may be left to the server. What is typed stays, also while it is no number. */
export function NumberInput(props: {
  field: NumberField;
  value: number | undefined;
  onChange(value: number | undefined): void;
}) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { field, value, onChange } = props;
  const { title, help, min, max, step } = field;
  const [text, setText] = useState(() => `${value ?? ''}`);
  // Reset, or filled in from elsewhere
  useEffect(() => {
    setText(now =>
      Object.is(readNumber(now), value) ? now : `${value ?? ''}`,
    );
  }, [value]);
  const problem = numberProblem(t, value, field);
  return (
    <Field
      label={title}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onChange(readNumber(target.value));
      }}
      placeholder={t('parameters.unset')}
      helperText={problem ?? help}
      error={Boolean(problem)}
      inputProps={{ inputMode: 'decimal', min, max, step }}
    />
  );
}

function readNumber(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text);
}
