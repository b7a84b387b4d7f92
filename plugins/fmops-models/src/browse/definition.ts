import { Entity } from '@backstage/catalog-model';
import {
  FacetDefinition,
  SortDefinition,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ComponentType, ReactNode } from 'react';

/** One column of the table view. */
export interface BrowseColumn {
  title: string;
  align?: 'left' | 'right';
  render: (entity: Entity) => ReactNode;
}

/** A sort order of a browse page. */
export interface BrowseSort extends SortDefinition {
  /** What is sorted by, where the page does not show it anyway. */
  column?: BrowseColumn;
  /** Fields that the column reads. */
  fields?: string[];
  /** Set where entities may lack the sort key: the catalog leaves these out. */
  partial?: boolean;
}

/** What cards of a browse page get. */
export interface BrowseCardProps {
  entity: Entity;
  /** What the list is sorted by, where the card does not show it anyway. */
  sorted?: BrowseColumn;
}

/** What a browse page asks of the catalog. */
export interface QueryDefinition {
  kind: string;
  /** Fields that the search text is looked for in. */
  searchFields: string[];
  /** Fields that cards and columns read; nothing else is fetched. */
  fields: string[];
  facets: readonly FacetDefinition[];
  /** The first one is the default. */
  sorts: readonly BrowseSort[];
}

/** What a browse page says on its kind, in the reader's language. */
export interface BrowseTexts {
  /** Names the list. */
  list: string;
  search: string;
  searchHint: string;
  count: (total: number) => string;
  failed: string;
  uncounted: (reason: string) => string;
  noneFits: string;
  none: string;
}

/** Everything that a browse page must know about the kind it shows. */
export interface BrowseDefinition extends QueryDefinition {
  texts: BrowseTexts;
  /** What values of open facets are called, by facet id; else the value itself. */
  valueTitles?: Record<string, (value: string) => string>;
  Card: ComponentType<BrowseCardProps>;
  columns: BrowseColumn[];
  /** Shown when the catalog has no entity of the kind: how to add one. */
  howToAdd: ReactNode;
}
