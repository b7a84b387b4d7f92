import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { browseTranslationRef } from './messages';

const DEBOUNCE_MS = 300;

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search box that reports what was typed once the typing pauses. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, onChange } = props;
  const { t } = useTranslationRef(browseTranslationRef);
  const [text, setText] = useState(value);
  const reported = useRef(value);

  const report = (next: string) => {
    if (next === reported.current) return;
    reported.current = next;
    onChange(next);
  };

  useDebounce(() => report(text.trim()), DEBOUNCE_MS, [text]);

  // The URL may change by other ways (back button, "clear all"); what is being
  // typed is left alone.
  useEffect(() => {
    if (value === reported.current) return;
    reported.current = value;
    setText(value);
  }, [value]);

  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    setText('');
    report('');
    input.current?.focus();
  };

  return (
    <TextField
      fullWidth
      size="small"
      variant="outlined"
      placeholder={placeholder}
      inputRef={input}
      value={text}
      onChange={event => setText(event.target.value)}
      onKeyDown={event => {
        if (event.key === 'Enter') report(text.trim());
        if (event.key === 'Escape') clear();
      }}
      inputProps={{ 'aria-label': label, type: 'text', role: 'searchbox' }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" color="disabled" />
          </InputAdornment>
        ),
        endAdornment: text && (
          <InputAdornment position="end">
            <IconButton
              size="small"
              edge="end"
              aria-label={t('search.clear')}
              onClick={clear}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          </InputAdornment>
        ),
      }}
    />
  );
}
