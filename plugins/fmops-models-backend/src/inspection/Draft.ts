import type {
  FoundationModelSpec,
  InspectedFact,
  InspectionFinding,
} from '@fmops/backstage-plugin-fmops-models-common';

/** What is found out about a model, piece by piece. */
export class Draft {
  /** What the source calls it, to name the entity after. */
  name?: string;
  title?: string;
  url?: string;
  spec: Partial<FoundationModelSpec> = {};
  readonly facts: InspectedFact[] = [];
  readonly findings: InspectionFinding[] = [];

  /** What the source calls the model. */
  identify(identity: Pick<Draft, 'name' | 'title' | 'url'>): void {
    Object.assign(this, identity);
  }

  /** Adds facts, and where they were read; what is known already stays. */
  add(from: string, spec: Partial<FoundationModelSpec>): void {
    const known = this.spec;
    const added = Object.entries(spec).filter(
      ([field, value]) => value !== undefined && !(field in known),
    );
    this.spec = { ...known, ...Object.fromEntries(added) };
    this.facts.push(...added.map(([field]) => ({ field, from })));
  }

  /** Sets facts that are known better now. */
  replace(from: string, spec: Partial<FoundationModelSpec>): void {
    const fields = Object.keys(spec);
    this.spec = Object.fromEntries(
      Object.entries(this.spec).filter(([field]) => !fields.includes(field)),
    );
    const stay = this.facts.filter(({ field }) => !fields.includes(field));
    this.facts.splice(0, this.facts.length, ...stay);
    this.add(from, spec);
  }

  error(finding: Omit<InspectionFinding, 'severity'>): void {
    this.findings.push({ severity: 'error', ...finding });
  }

  warn(finding: Omit<InspectionFinding, 'severity'>): void {
    this.findings.push({ severity: 'warning', ...finding });
  }

  info(finding: Omit<InspectionFinding, 'severity'>): void {
    this.findings.push({ severity: 'info', ...finding });
  }
}
