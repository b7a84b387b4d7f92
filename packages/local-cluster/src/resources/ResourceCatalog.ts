import { resourceTable } from './table';
import { apiVersionOf, ResourceType } from './ResourceType';

/** Finds rows of the resource table. */
export class ResourceCatalog {
  constructor(readonly types: readonly ResourceType[] = resourceTable) {}

  /** Group names other than the core group, in table order. */
  groups(): string[] {
    return [...new Set(this.types.map(t => t.group))].filter(Boolean);
  }

  /** Served versions of a group, in table order: the first is preferred. */
  versions(group: string): string[] {
    return [
      ...new Set(this.types.filter(t => t.group === group).map(t => t.version)),
    ];
  }

  inVersion(group: string, version: string): ResourceType[] {
    return this.types.filter(t => t.group === group && t.version === version);
  }

  byPlural(
    group: string,
    version: string,
    plural: string,
  ): ResourceType | undefined {
    return this.inVersion(group, version).find(t => t.plural === plural);
  }

  byKind(apiVersion: string, kind: string): ResourceType | undefined {
    return this.types.find(
      t => apiVersionOf(t) === apiVersion && t.kind === kind,
    );
  }

  /** As {@link ResourceCatalog.byKind}, for kinds that the caller knows to be in the table. */
  mustKind(apiVersion: string, kind: string): ResourceType {
    const type = this.byKind(apiVersion, kind);
    if (!type) {
      throw new Error(
        `The local cluster serves no kind ${kind} in ${apiVersion}: add a row to the resource table`,
      );
    }
    return type;
  }
}
