const statementsOf = ({ body }) =>
  [...body.matchAll(/^ {2}statement \{\n([\s\S]*?)^ {2}\}/gm)].map(
    ([, statement]) => statement,
  );

const clustersOf = module =>
  module
    .of('module')
    .filter(
      call => call.setting('source') === '"terraform-aws-modules/eks/aws"',
    );

/**
 * Roles that pods reach over another role. EKS Pod Identity tags sessions, the tags go
 * along, and AWS refuses them wherever sts:TagSession is not allowed: by who assumes, and
 * by who is assumed.
 */
export function untaggedSessions(module) {
  return module
    .of('data')
    .filter(({ labels: [kind] }) => kind === 'aws_iam_policy_document')
    .flatMap(block =>
      statementsOf(block)
        .filter(statement => statement.includes('"sts:AssumeRole"'))
        .filter(statement => !statement.includes('"sts:TagSession"'))
        // Services other than that of pods tag nothing
        .filter(
          statement =>
            !/type += "Service"/.test(statement) ||
            statement.includes('"pods.eks.amazonaws.com"'),
        )
        .map(() => `${block}: allows sts:AssumeRole without sts:TagSession`),
    );
}

/** Clusters whose API server is reached by their nodes, and by nobody else of the network. */
export function closedServers(module) {
  return clustersOf(module)
    .filter(
      ({ body }) =>
        !/^ {2}security_group_additional_rules = \{\n[^}]*from_port += 443$/m.test(
          body,
        ),
    )
    .map(call => `${call}: the API server lets nobody of the network in`);
}

/** Clusters whose API server does not reach pods at the ports that they serve at. */
export function closedPods(module) {
  return clustersOf(module)
    .filter(
      ({ body }) =>
        ![...body.matchAll(/^ {4}\w+ = \{\n([\s\S]*?)^ {4}\}/gm)].some(
          ([, rule]) =>
            /type += "ingress"/.test(rule) &&
            /from_port += 1025$/m.test(rule) &&
            /to_port += 65535$/m.test(rule) &&
            /source_cluster_security_group += true/.test(rule),
        ),
    )
    .map(call => `${call}: the control plane does not reach the ports of pods`);
}
