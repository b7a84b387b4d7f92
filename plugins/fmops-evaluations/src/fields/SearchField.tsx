import { useEffect, useRef, useState } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import SearchIcon from '@material-ui/icons/Search';
import useDebounce from 'react-use/esm/useDebounce';
import { Field } from './Field';

/** A search that begins when the typing pauses. */
export function SearchField(props: {
  label: string;
  placeholder?: string;
  value: string;
  onChange(value: string): void;
}) {
  const { label, placeholder, value, onChange } = props;
  const [text, setText] = useState(value);
  const told = useRef(value);
  useDebounce(
    () => {
      if (text.trim() === told.current) return;
      told.current = text.trim();
      onChange(told.current);
    },
    300,
    [text],
  );
  // The address may change by itself; what is being typed is left alone
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);
  return (
    <Field
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={({ target }) => setText(target.value)}
      inputProps={{ type: 'search', maxLength: 200 }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" color="disabled" />
          </InputAdornment>
        ),
      }}
    />
  );
}
