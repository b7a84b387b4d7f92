import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { promptsTranslationRef } from '../messages';

/** Hands a text to the clipboard, and says whether that went well. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const { t } = useTranslationRef(promptsTranslationRef);
  const [{ value, error }, copy] = useCopyToClipboard();
  const done = value === text && (error ? t('copy.failed') : t('copy.done'));
  return (
    <Button size="small" variant="outlined" onClick={() => copy(text)}>
      <span aria-live="polite">{done || label}</span>
    </Button>
  );
}
