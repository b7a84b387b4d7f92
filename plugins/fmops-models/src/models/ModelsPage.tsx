import { BrowsePage } from '../browse/BrowsePage';
import { modelBrowse } from './modelBrowse';

/** Finds a foundation model. */
export function ModelsPage() {
  return <BrowsePage definition={modelBrowse} />;
}
