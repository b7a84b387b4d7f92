export { PageDateFormat, PageNumberFormat } from './PageFormats';
export { pageLocale } from './pageLocale';
