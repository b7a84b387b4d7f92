import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  FoundationModelEntity,
  isFoundationModelEntity,
  RELATION_EVALUATED_ON,
  RELATION_FINE_TUNED_FROM,
  RELATION_PRODUCED_BY,
  RELATION_TRAINED_ON,
} from '@fmops/backstage-plugin-fmops-models-common';
import { LineageCatalog } from './LineageCatalog';
import { LineageGraph, LineageVerb } from './LineageGraph';
import { entityNode, hubNode, moreNode, runNode } from './lineageNodes';
import { relationsOf } from './relationsOf';

/** Steps back along base models. */
const STEPS = 4;

/** Datasets shown of one model, for each of training and evaluation. */
const DATASETS_SHOWN = 6;

/** What a model comes from: base models, data, runs and projects. */
export class Ancestry {
  readonly #catalog: LineageCatalog;
  readonly #graph: LineageGraph;

  constructor(catalog: LineageCatalog, graph: LineageGraph) {
    this.#catalog = catalog;
    this.#graph = graph;
  }

  /** Adds what the model at the root comes from. */
  async add(root: FoundationModelEntity): Promise<void> {
    const seen = new Set([stringifyEntityRef(root)]);
    let models = [root];
    for (let step = 0; step < STEPS && models.length > 0; step += 1) {
      const known = await this.#catalog.read(models.flatMap(wanted));
      const bases = models.flatMap(model => this.#addOrigin(model, known));
      models = bases.filter(base => !seen.has(stringifyEntityRef(base)));
      models.forEach(base => seen.add(stringifyEntityRef(base)));
    }
    for (const model of models) this.#addEarlier(model);
  }

  /** Adds where one model comes from; returns its base models. */
  #addOrigin(model: FoundationModelEntity, known: Map<string, Entity>) {
    const ref = stringifyEntityRef(model);
    const maker = this.#addRun(model, known) ?? ref;
    this.#addData(
      relationsOf(model, RELATION_TRAINED_ON),
      maker,
      'train',
      known,
    );
    if (ref === this.#graph.rootId) {
      const benchmarks = relationsOf(model, RELATION_EVALUATED_ON);
      this.#addData(benchmarks, ref, 'evaluate', known);
    }
    return this.#addBases(model, maker, known);
  }

  #addData(
    datasets: readonly string[],
    to: string,
    verb: LineageVerb,
    known: Map<string, Entity>,
  ) {
    for (const dataset of datasets.slice(0, DATASETS_SHOWN)) {
      this.#join(known.get(dataset), to, verb);
    }
    const left = datasets.length - DATASETS_SHOWN;
    if (left > 0) {
      const node = moreNode(`${verb}:${to}`, left, 'datasets');
      this.#graph.join(this.#graph.add(node).id, to, verb);
    }
  }

  #addBases(
    model: FoundationModelEntity,
    maker: string,
    known: Map<string, Entity>,
  ): FoundationModelEntity[] {
    const { baseModel } = model.spec;
    const verb = baseModel?.relation ?? 'finetune';
    const refs = relationsOf(model, RELATION_FINE_TUNED_FROM);
    const elsewhere = [
      ...(refs.length === 0 ? [baseModel?.huggingFaceId] : []),
      ...(baseModel?.others ?? []),
    ];
    for (const id of elsewhere) {
      if (id) this.#graph.join(this.#graph.add(hubNode(id)).id, maker, verb);
    }
    return refs.flatMap(ref => {
      const base = known.get(ref);
      this.#join(base, maker, verb);
      return base && isFoundationModelEntity(base) ? [base] : [];
    });
  }

  #addRun(
    model: FoundationModelEntity,
    known: Map<string, Entity>,
  ): string | undefined {
    const { producedBy, versions } = model.spec;
    if (!producedBy) return undefined;
    const [projectRef] = relationsOf(model, RELATION_PRODUCED_BY);
    const project = projectRef ? known.get(projectRef) ?? null : undefined;
    const run = this.#graph.add(runNode(producedBy, versions, project));
    this.#graph.join(run.id, stringifyEntityRef(model), 'make');
    if (project !== undefined) this.#join(project, run.id, 'run', 'project');
    return run.id;
  }

  #addEarlier(model: Entity) {
    const ref = stringifyEntityRef(model);
    const count = relationsOf(model, RELATION_FINE_TUNED_FROM).length;
    if (count === 0) return;
    const node = moreNode(ref, count, 'bases');
    this.#graph.join(this.#graph.add(node).id, ref, 'more');
  }

  #join(
    entity: Entity | null | undefined,
    to: string,
    verb: LineageVerb,
    kind?: 'project',
  ) {
    if (entity) {
      this.#graph.join(this.#graph.add(entityNode(entity, kind)).id, to, verb);
    } else {
      this.#graph.hidden += 1;
    }
  }
}

/** References of what the origin of a model is made of. */
function wanted(model: Entity): string[] {
  return [
    ...relationsOf(model, RELATION_FINE_TUNED_FROM),
    ...relationsOf(model, RELATION_PRODUCED_BY),
    ...relationsOf(model, RELATION_TRAINED_ON).slice(0, DATASETS_SHOWN),
    ...relationsOf(model, RELATION_EVALUATED_ON).slice(0, DATASETS_SHOWN),
  ];
}
